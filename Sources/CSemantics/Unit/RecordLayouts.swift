// How clang lays out the records of a file: what it prints for
// -fdump-record-layouts-complete. That is the compiler's own answer, with
// bit-fields, packing and attributes applied, so nothing is computed here.
//
//     *** Dumping AST Record Layout
//              0 | struct pair
//              0 |   struct half first
//              0 |     int number
//         8:0-3 |   unsigned int bits
//                | [sizeof=16, align=8]

/// The layouts of one translation unit, found by name, read when asked for.
struct RecordLayouts: Sendable {
  private let text: [UInt8]
  /// Members of unions that are not in use.
  private let unused: Set<String>
  /// Where the lines of a record start, by name: `struct pair`.
  private var starts: [String: Int] = [:]

  /// - Parameter text: clang's output up to the syntax trees.
  init(_ text: [UInt8], unused: Set<String> = []) {
    (self.text, self.unused) = (text, unused)
    var isNext = false
    var start = 0
    while let line = RecordLayouts.line(text, from: start) {
      if isNext, let bar = text[line].firstIndex(of: UInt8(ascii: "|")), bar + 2 < line.upperBound {
        let name = String(decoding: text[(bar + 2)..<line.upperBound], as: UTF8.self)
        starts[RecordLayouts.key(name)] = start
      }
      isNext = text[line].first == UInt8(ascii: "*")
      start = line.upperBound + 1
    }
  }

  /// A record by its name in C's notation.
  func layout(of name: String) -> RecordLayout? {
    guard var start = starts[name] else { return nil }
    var layout = RecordLayout(name: name, unused: unused)
    while let line = RecordLayouts.line(text, from: start), !line.isEmpty {
      layout.read(text[line])
      start = line.upperBound + 1
    }
    return layout
  }

  /// Anonymous records go by where they stand, whatever they are part of.
  static func key(_ name: String) -> String {
    guard let at = name.range(of: " at "), name.hasSuffix(")") else { return name }
    return "@" + name[at.upperBound...].dropLast()
  }

  private static func line(_ text: [UInt8], from start: Int) -> Range<Int>? {
    guard start < text.count else { return nil }
    return start..<(text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count)
  }
}

/// Where the members of a struct or union lie.
struct RecordLayout: Sendable {
  struct Member: Sendable {
    /// Empty for a member that is an anonymous struct or union.
    let name: String
    let type: String
    /// Bytes from the start; of a bit-field, of the byte its first bit is in.
    let offset: Int
    /// Of a bit-field: its first bit in that byte, and how many it has.
    let bits: (first: Int, count: Int)?
    /// 1 for the record's own members, 2 for theirs.
    let depth: Int
  }

  let name: String
  private(set) var size = 0
  private(set) var alignment = 1
  /// All that clang lists, members of members after their owner.
  private(set) var members: [Member] = []

  /// Members of unions that are not in use.
  private let unused: Set<String>

  init(name: String, unused: Set<String>) { (self.name, self.unused) = (name, unused) }

  /// Without what is in unions and not in use: that shares its place with what is.
  var membersInUse: [Member] {
    var skipped: Int?
    return members.filter { member in
      if let depth = skipped, member.depth > depth { return false }
      skipped = unused.contains(member.name) ? member.depth : nil
      return skipped == nil
    }
  }

  /// One line of clang's, without its end.
  fileprivate mutating func read(_ line: ArraySlice<UInt8>) {
    guard let bar = line.firstIndex(of: UInt8(ascii: "|")) else { return }
    let rest = String(decoding: line[(bar + 1)...], as: UTF8.self)
    let text = rest.drop { $0 == " " }
    if text.hasPrefix("[sizeof=") {
      let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
      if numbers.count >= 2 { (size, alignment) = (numbers[0], numbers[1]) }
      return
    }
    let depth = (rest.utf8.count - text.utf8.count - 1) / 2
    guard depth > 0 else { return }
    let place = String(decoding: line[..<bar], as: UTF8.self).trimmed.split(separator: ":")
    guard let offset = place.first.flatMap({ Int($0) }) else { return }
    let ends = place.count > 1 ? place[1].split(separator: "-").compactMap { Int($0) } : []
    // An anonymous member's line ends behind the blank after its type.
    let space = text.hasSuffix(" ") ? nil : text.lastIndex(of: " ")
    members.append(
      Member(
        name: space.map { String(text[text.index(after: $0)...]) } ?? "",
        type: space.map { String(text[..<$0]) } ?? String(text).trimmed, offset: offset,
        bits: ends.count == 2 ? (ends[0], ends[1] - ends[0] + 1) : nil, depth: depth))
  }

  /// The members of one member of this record, as a record of its own.
  func part(_ index: Int, size: Int) -> RecordLayout {
    let owner = members[index]
    var part = RecordLayout(name: owner.type, unused: unused)
    (part.size, part.alignment) = (size, alignment)
    part.members = members[(index + 1)...].prefix { $0.depth > owner.depth }.map {
      Member(
        name: $0.name, type: $0.type, offset: $0.offset - owner.offset, bits: $0.bits,
        depth: $0.depth - owner.depth)
    }
    return part
  }
}

extension String {
  /// The first place where `part` stands.
  fileprivate func range(of part: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
      start = index(after: start)
    }
    return nil
  }
}
