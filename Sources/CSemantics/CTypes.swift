// C's types as x86-64 lays them out (System V ABI): sizes, alignments and
// offsets are what decides which bytes a program touches.

/// A C type, without qualifiers and typedefs.
package indirect enum CType: Hashable, Sendable {
  case void
  /// `_Bool`: one byte that holds 0 or 1.
  case bool
  /// Also `char` and enumerations. Widths 8 to 64; 128 for `__int128`.
  case integer(width: Int, signed: Bool)
  case pointer(CType)
  case array(CType, count: Int)
  /// Index into `CTypes.records`.
  case record(Int)
  case function
  /// A type that is not read, by its name.
  case unknown(String)

  package static let int = CType.integer(width: 32, signed: true)
  package static let unsignedLong = CType.integer(width: 64, signed: false)

  package var isPointer: Bool { if case .pointer = self { true } else { false } }
  package var isRecord: Bool { if case .record = self { true } else { false } }

  /// The bits of a value when it takes part in arithmetic; nil for others.
  package var width: Int? {
    switch self {
    case .bool: 8
    case .integer(let width, _): width
    default: nil
    }
  }

  package var isSigned: Bool { if case .integer(_, true) = self { true } else { false } }
}

/// A struct or union.
package struct CRecord: Hashable, Sendable {
  package struct Field: Hashable, Sendable {
    package let name: String
    package let type: CType
    /// Bytes from the start.
    package let offset: Int
    /// Which bits from there on, if it is a bit-field.
    package var bits: BitField?
  }

  package let tag: String
  let isUnion: Bool
  package let fields: [Field]
  let size: Int
  let alignment: Int
  /// Why its layout is not known, if so: opaque, or holds what is not read.
  let obstacle: String?
  /// Where clang laid it out: its scalars and arrays by path.
  var leaves: [Leaf] = []
  /// There, too: its members that have members.
  var parts: [Part] = []

  /// A member that has members.
  struct Part: Hashable, Sendable {
    /// `.queue`
    let path: String
    let offset: Int
    /// As clang writes it.
    let type: String
  }

  /// A part of a record that has no parts of its own, or an array.
  struct Leaf: Hashable, Sendable {
    /// `.queue.head`
    let path: String
    let offset: Int
    /// Up to what comes next.
    let size: Int
    /// Of an array: how many elements.
    let count: Int?
    /// Of an array: of what, as clang writes it.
    let element: String?
    /// Of a bit-field: which bits.
    let bits: BitField?

    var bytes: Range<Int> { offset..<offset + max(size, 0) }
  }

  static let incomplete = "not complete"
}

package struct CTypes: Hashable, Sendable {
  package var records: [CRecord] = []

  /// In bytes; nil when not known.
  package func size(of type: CType) -> Int? {
    switch type {
    case .void, .function, .unknown: nil
    case .bool: 1
    case .integer(let width, _): width / 8
    case .pointer: 8
    case .array(let element, let count): size(of: element).flatMap { product($0, count) }
    case .record(let index): records[index].obstacle == nil ? records[index].size : nil
    }
  }

  func isUnion(_ type: CType) -> Bool {
    if case .record(let index) = type { records[index].isUnion } else { false }
  }

  /// A struct or union by its tag, e.g. `struct list`.
  package func tagged(_ tag: String) -> CType {
    records.firstIndex { $0.tag == tag }.map { .record($0) } ?? .unknown(tag)
  }

  private func product(_ a: Int, _ b: Int) -> Int? {
    let (result, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow ? nil : result
  }

  func alignment(of type: CType) -> Int {
    switch type {
    case .array(let element, _): alignment(of: element)
    case .record(let index): records[index].alignment
    default: size(of: type) ?? 1
    }
  }

  /// The scalar that starts at `offset` and has `size` bytes, with its path,
  /// e.g. `.queue.head`; the first that fits where a union has several.
  package func leaf(of type: CType, at offset: Int, size wanted: Int) -> (path: String, type: CType)? {
    switch type {
    case .record(let index) where !records[index].leaves.isEmpty:
      return records[index].leaf(at: offset, size: wanted).map { ($0, .unknown("a part of a record")) }
    case .record(let index):
      for field in records[index].fields where field.bits == nil {
        guard let size = size(of: field.type), field.offset <= offset, offset < field.offset + size else {
          continue
        }
        if let found = leaf(of: field.type, at: offset - field.offset, size: wanted) {
          return (field.name.isEmpty ? found.path : ".\(field.name)\(found.path)", found.type)
        }
      }
      return nil
    case .array(let element, let count):
      guard let size = size(of: element), size > 0, offset / size < count else { return nil }
      guard let found = leaf(of: element, at: offset % size, size: wanted) else { return nil }
      return ("[\(offset / size)]\(found.path)", found.type)
    default: return offset == 0 && size(of: type) == wanted ? ("", type) : nil
    }
  }

  /// The member of a record, or of its members, in which `offset` lies, with its path, e.g. `.queue.head`,
  /// and its own offset; an empty path where there is none.
  /// - Parameter pointee: what something points to there; of several members that begin there it is the
  ///   one of this type, else the innermost.
  package func member(of type: CType, at offset: Int, as pointee: CType?) -> (path: String, offset: Int) {
    guard case .record(let index) = type, offset != 0 || type != pointee else { return ("", 0) }
    let record = records[index]
    if case .record(let wanted)? = pointee,
      let part = record.parts.first(where: { $0.offset == offset && $0.type == records[wanted].tag })
    {
      return (part.path, offset)
    }
    if let leaf = record.leaves.first(where: { $0.bytes.contains(offset) }) {
      return (leaf.path, leaf.offset)
    }
    for field in record.fields where field.bits == nil {
      guard let size = size(of: field.type), (field.offset..<field.offset + size).contains(offset) else {
        continue
      }
      let inside = member(of: field.type, at: offset - field.offset, as: pointee)
      return ((field.name.isEmpty ? "" : ".\(field.name)") + inside.path, field.offset + inside.offset)
    }
    return ("", 0)
  }

  /// Where a member lies, e.g. `queue.head`; nil when there is none.
  package func offset(of path: String, in type: CType) -> Int? {
    if case .record(let index) = type,
      let leaf = records[index].leaves.first(where: { $0.path == ".\(path)" })
    {
      return leaf.offset
    }
    var type = type
    var offset = 0
    for name in path.split(separator: ".") {
      guard case .record(let index) = type,
        let field = records[index].fields.first(where: { $0.name == name })
      else {
        return nil
      }
      offset += field.offset
      type = field.type
    }
    return offset
  }
}
