// What clang says of types and names of a file with includes, beside the nodes:
// layouts, typedefs, values of enumerators. What is found missing is asked for
// in the next round.

/// Types of one file.
struct UnitTypes: Sendable {
  let layouts: RecordLayouts
  let typedefs: [String: String]
  /// Types that were asked for by `UnitText.types`, in its order.
  let asked: [String]
  /// Names that nobody knows.
  var missing: Set<String> = []

  init(layouts: RecordLayouts, typedefs: [String: String], asked: [String]) {
    self.layouts = layouts
    self.typedefs = typedefs
    self.asked = asked
  }

  /// The layout of a type that was asked for.
  func held(_ name: String) -> RecordLayout? {
    guard let index = asked.firstIndex(of: name),
      let holder = layouts.layout(of: "struct \(UnitText.prefix)type_\(index)")
    else { return nil }
    return holder.part(0, size: holder.size)
  }
}

/// Names of one file that are not declared in what clang shows.
struct UnitNames: Sendable {
  /// By enumerator, as 64 bits.
  var values: [String: UInt64] = [:]
  /// Enumerators that are used.
  var used: Set<String> = []

  /// `void (char (*)[4], char (*)[1])`: the two halves of a value, each plus one.
  mutating func note(_ probe: SyntaxNode) {
    let mark = "value_"
    guard probe.kind == "FunctionDecl", probe.name.hasPrefix(mark), let type = probe.type?.written else {
      return
    }
    let numbers = type.split { !$0.isNumber }.compactMap { UInt64($0) }
    guard numbers.count == 2 else { return }
    values[String(probe.name.dropFirst(mark.count))] = (numbers[1] - 1) << 32 | (numbers[0] - 1)
  }
}

extension CRecord {
  /// As clang laid it out. Types of members stay as clang writes them; nodes
  /// that name a member say its type.
  init(_ layout: RecordLayout, tag: String, isUnion: Bool) {
    let own = layout.members.filter { $0.depth == 1 }
    self.init(
      tag: tag, isUnion: isUnion,
      fields: own.map { member in
        Field(
          name: member.name, type: .unknown(member.type), offset: member.offset,
          bits: CRecord.bits(of: member))
      },
      size: layout.size, alignment: layout.alignment, obstacle: nil)
    (leaves, parts) = CRecord.members(layout)
  }

  /// The bit-fields of a byte; nil where there are none, or some that overlap.
  func bitFields(in byte: Int, _ types: CTypes) -> [(path: String, field: BitField)]? {
    var found: [(path: String, field: BitField)] = []
    for leaf in leaves {
      if let bits = leaf.bits, bits.offset <= byte, byte < bits.offset + bits.size {
        found.append((leaf.path, bits))
      } else if let element = leaf.element, let count = leaf.count, count > 0, leaf.offset <= byte,
        byte < leaf.offset + leaf.size, let index = types.records.firstIndex(where: { $0.tag == element })
      {
        let start = leaf.offset + (byte - leaf.offset) / types.records[index].size * types.records[index].size
        guard let inner = types.records[index].bitFields(in: byte - start, types) else { return nil }
        found += inner.map { part in
          (
            "\(leaf.path)[\((byte - leaf.offset) / types.records[index].size)]\(part.path)",
            BitField(offset: part.field.offset + start, low: part.field.low, width: part.field.width)
          )
        }
      }
    }
    let first = found.map(\.field.offset).min() ?? byte
    let masks = found.map { $0.field.mask << UInt128(8 * ($0.field.offset - first)) }
    let all = masks.reduce(0, |)
    let overlaps = masks.reduce(0) { $0 + $1.nonzeroBitCount } != all.nonzeroBitCount
    return found.isEmpty || overlaps ? nil : found
  }

  /// The leaf that starts at `offset` by its path; nil where there is none of
  /// that size.
  func leaf(at offset: Int, size wanted: Int) -> String? {
    for leaf in leaves
    where leaf.bits == nil && leaf.offset <= offset && offset + wanted <= leaf.offset + leaf.size {
      guard let count = leaf.count, count > 0 else {
        if leaf.offset == offset { return leaf.path }
        continue
      }
      let stride = leaf.size / count
      let (index, rest) = (offset - leaf.offset).quotientAndRemainder(dividingBy: max(stride, 1))
      return "\(leaf.path)[\(index)]" + (rest == 0 ? "" : "+\(rest)")
    }
    return nil
  }

  private static func members(_ layout: RecordLayout) -> ([Leaf], [Part]) {
    var owners: [String] = []
    var leaves: [Leaf] = []
    var parts: [Part] = []
    let members = layout.membersInUse
    for (index, member) in members.enumerated() {
      owners.removeSubrange((member.depth - 1)...)
      let path = (owners.last ?? "") + (member.name.isEmpty ? "" : ".\(member.name)")
      owners.append(path)
      let next = members.indices.contains(index + 1) ? members[index + 1] : nil
      if let next, next.depth > member.depth {
        parts.append(Part(path: path, offset: member.offset, type: member.type))
        continue
      }
      if isEmpty(member.type) { continue }
      // Members of unions overlap: what comes next is the first behind it.
      let end = members[index...].first { $0.offset > member.offset }?.offset ?? layout.size
      let element = member.type.hasSuffix("]") ? String(member.type.prefix { $0 != "[" }) : nil
      leaves.append(
        Leaf(
          path: path, offset: member.offset, size: end - member.offset, count: count(member.type),
          element: element, bits: bits(of: member)))
    }
    return (leaves, parts)
  }

  /// A structure that has no members takes no room: what comes next lies there.
  private static func isEmpty(_ type: String) -> Bool {
    type.hasPrefix("struct ") && !type.contains { $0 == "*" || $0 == "[" }
  }

  private static func bits(of member: RecordLayout.Member) -> BitField? {
    member.bits.map { BitField(offset: member.offset, low: $0.first, width: $0.count) }
  }

  /// The first number of `pid_t[2]`.
  private static func count(_ type: String) -> Int? {
    guard type.hasSuffix("]"), let open = type.firstIndex(of: "[") else { return nil }
    return Int(type[type.index(after: open)...].prefix { $0.isNumber })
  }
}
