// What is collected beside the nodes when clang's view of a file with includes
// is read.

import Source

/// Places of nodes, and what type names stand for.
struct UnitLocations: Sendable {
  private var places: [(file: Int, line: Int, column: Int)] = []
  private var files: [String] = []
  /// Names of types and what clang says they are, as far as it says it.
  private(set) var typedefs: [String: String] = [:]
  /// Those that are used.
  private(set) var enumerators: Set<String> = []

  init() {}

  /// Of a file that is read after another: places are counted on.
  init(after other: UnitLocations) { (places, files) = (other.places, other.files) }

  mutating func index(_ file: String, _ line: Int, _ column: Int) -> Int {
    if files.last != file { files.append(file) }
    let place = (files.count - 1, line, column)
    if let last = places.last, last == place { return places.count - 1 }
    places.append(place)
    return places.count - 1
  }

  func place(_ index: Int) -> Place? {
    guard places.indices.contains(index) else { return nil }
    let place = places[index]
    return Place(file: files[place.file], line: place.line, column: place.column)
  }

  mutating func note(enumerator name: String) { enumerators.insert(name) }

  /// Keeps `uint8_t` = `unsigned char`, without qualifiers.
  mutating func note(_ type: SyntaxType) {
    guard !type.desugared.isEmpty else { return }
    let name = type.written.unqualified
    guard typedefs[name] == nil, name.utf8.allSatisfy({ $0.isWordByte }) else { return }
    typedefs[name] = type.desugared.unqualified
  }
}

extension String {
  /// Without the qualifiers in front.
  var unqualified: String {
    var text = self[...]
    for word in ["const ", "volatile "] where text.hasPrefix(word) { text = text.dropFirst(word.count) }
    return String(text)
  }
}

extension UInt8 {
  /// Part of an identifier.
  fileprivate var isWordByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
