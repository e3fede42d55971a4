// clang's JSON, read into nodes. Order matters here: clang prints the file name
// of a location only where it differs from the location printed before, so
// every location must be read, in order, even those nobody wants. That, and
// speed (clang prints about a kilobyte per node), is why this is a small reader
// of its own and not `JSONDecoder`. The schema is not promised by clang: keys
// that are not known are skipped, and what is missing is noticed by whoever
// needs it.

/// One node of clang's syntax tree.
package final class SyntaxNode {
  package var id: UInt64 = 0
  package var kind = ""
  package var name = ""
  /// As written, and with the outermost typedef removed if there is one.
  package var type: SyntaxType?
  package var opcode = ""
  package var castKind = ""
  package var value = ""
  package var storageClass = ""
  var tag = ""
  package var isPostfix = false
  var isArrow = false
  package var isRange = false
  var isComplete = false
  var isBitField = false
  /// The compiler's own declaration, e.g. of a builtin.
  var isImplicit = false
  package var hasElse = false
  /// Of the associations of `_Generic`: this one is meant.
  package var isSelected = false
  package var hasInitialiser = false
  /// The declaration a name or a type refers to, or the union member that is
  /// initialised.
  package var referenced: SyntaxNode?
  var memberID: UInt64 = 0
  /// The label that a `goto` leads to, or that a statement carries.
  package var labelID: UInt64 = 0
  var argumentType: SyntaxType?
  var computeLeftType: SyntaxType?
  var computeResultType: SyntaxType?
  /// Byte offset in our text of the first token; of the macro's name where it
  /// comes out of one. Negative when not known.
  package var offset = -1
  /// Likewise, of the name that is declared.
  var nameOffset = -1
  var nameLine = 0
  var nameColumn = 0
  package var inner: [SyntaxNode] = []
  /// The elements of an initialiser list that is shorter than its array; the
  /// first is what the missing ones get.
  var filled: [SyntaxNode]?
}

extension SyntaxNode {
  /// Of what the text declares, in its order.
  package var firstAttribute: SyntaxNode? {
    if isImplicit { return nil }
    return kind.hasSuffix("Attr") ? self : inner.lazy.compactMap(\.firstAttribute).first
  }
}

package struct SyntaxType: Hashable {
  package var written = ""
  package var desugared = ""
}

/// Why a tree could not be read, in words.
package struct SyntaxError: Error { package let message: String }

package struct SyntaxReader {
  /// Deeper trees are refused: everything that walks them recurses.
  static let maximalDepth = 400

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var depth = 0
  private var file = ""
  private var line = 0
  /// Of a file with includes; nil where an offset says it all.
  private var locations: UnitLocations?

  /// The translation unit in clang's output.
  package static func read(_ json: [UInt8]) throws(SyntaxError) -> SyntaxNode {
    let result: Result<SyntaxNode, SyntaxError> = json.withUnsafeBufferPointer { buffer in
      var reader = SyntaxReader(bytes: buffer)
      do throws(SyntaxError) { return .success(try reader.readNode()) } catch { return .failure(error) }
    }
    return try result.get()
  }

  /// The declarations that clang shows of a file with includes, one document
  /// each. Offsets in them are indices of places; the prefix that names were
  /// given is gone.
  /// - Parameter others: of files before it.
  static func readUnit(_ json: ArraySlice<UInt8>, after others: UnitLocations) throws(SyntaxError) -> (
    declarations: [SyntaxNode], locations: UnitLocations
  ) {
    typealias Unit = (declarations: [SyntaxNode], locations: UnitLocations)
    let result: Result<Unit, SyntaxError> = json.withUnsafeBufferPointer { buffer in
      var reader = SyntaxReader(bytes: buffer)
      reader.locations = UnitLocations(after: others)
      var nodes: [SyntaxNode] = []
      do throws(SyntaxError) {
        reader.skipSpace()
        while reader.position < buffer.count {
          nodes.append(try reader.readNode())
          reader.skipSpace()
        }
      } catch { return .failure(error) }
      return .success((nodes, reader.locations!))
    }
    return try result.get()
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  // MARK: Nodes

  private mutating func readNode() throws(SyntaxError) -> SyntaxNode {
    let node = SyntaxNode()
    depth += 1
    defer { depth -= 1 }
    guard depth <= SyntaxReader.maximalDepth else { throw SyntaxError(message: "nested too deeply") }
    try readObject { (reader, key) throws(SyntaxError) in try reader.readMember(key, of: node) }
    return node
  }

  private mutating func readMember(_ key: String, of node: SyntaxNode) throws(SyntaxError) {
    switch key {
    case "id": node.id = try readID()
    case "kind": node.kind = try readString()
    case "loc":
      let location = try readLocation()
      (node.nameOffset, node.nameLine, node.nameColumn) = (location.offset, location.line, location.column)
    case "range":
      try readObject { (reader, key) throws(SyntaxError) in
        let location = try reader.readLocation()
        if key == "begin" { node.offset = location.offset }
      }
    case "name":
      node.name = try readString()
      if locations != nil, node.name.hasPrefix(UnitText.prefix) {
        node.name.removeFirst(UnitText.prefix.count)
      }
    case "type": node.type = try readType()
    case "inner": node.inner = try readNodes()
    case "valueCategory": try skip()
    case "opcode": node.opcode = try readString()
    case "castKind": node.castKind = try readString()
    case "value": node.value = try readScalar()
    case "referencedDecl", "field", "ownedTagDecl", "decl":
      let referenced = try readNode()
      node.referenced = referenced
      if referenced.kind == "EnumConstantDecl" { locations?.note(enumerator: referenced.name) }
    case "referencedMemberDecl": node.memberID = try readID()
    case "targetLabelDeclId", "declId": node.labelID = try readID()
    case "isPostfix": node.isPostfix = try readScalar() == "true"
    case "isArrow": node.isArrow = try readScalar() == "true"
    case "isGNURange": node.isRange = try readScalar() == "true"
    case "isImplicit": node.isImplicit = try readScalar() == "true"
    case "isBitfield": node.isBitField = try readScalar() == "true"
    case "completeDefinition": node.isComplete = try readScalar() == "true"
    case "selected": node.isSelected = try readScalar() == "true"
    case "hasElse": node.hasElse = try readScalar() == "true"
    case "init":
      try skip()
      node.hasInitialiser = true
    case "tagUsed": node.tag = try readString()
    case "storageClass": node.storageClass = try readString()
    case "argType": node.argumentType = try readType()
    case "computeLHSType": node.computeLeftType = try readType()
    case "computeResultType": node.computeResultType = try readType()
    case "array_filler": node.filled = try readNodes()
    default: try skip()
    }
  }

  private mutating func readNodes() throws(SyntaxError) -> [SyntaxNode] {
    var nodes: [SyntaxNode] = []
    try readArray { (reader) throws(SyntaxError) in nodes.append(try reader.readNode()) }
    return nodes
  }

  private mutating func readType() throws(SyntaxError) -> SyntaxType {
    var type = SyntaxType()
    try readObject { (reader, key) throws(SyntaxError) in
      switch key {
      case "qualType": type.written = try reader.readString()
      case "desugaredQualType": type.desugared = try reader.readString()
      default: try reader.skip()
      }
    }
    locations?.note(type)
    return type
  }

  private struct Location {
    var offset = -1
    var line = 0
    var column = 0
  }

  /// Files and lines are printed only where they change, too. Where there is
  /// one file only, the offset alone says where something is.
  private mutating func readLocation() throws(SyntaxError) -> Location {
    var location = Location()
    var isExpanded = false
    try readObject { (reader, key) throws(SyntaxError) in
      switch key {
      case "offset": location.offset = Int(try reader.readScalar()) ?? -1
      case "file": reader.file = try reader.readString()
      case "line": reader.line = Int(try reader.readScalar()) ?? 0
      case "col": location.column = Int(try reader.readScalar()) ?? 0
      case "spellingLoc": _ = try reader.readLocation()
      case "expansionLoc":
        location = try reader.readLocation()
        isExpanded = true
      default: try reader.skip()
      }
    }
    guard !isExpanded else { return location }
    location.line = line
    if location.offset >= 0, let index = locations?.index(file, line, location.column) {
      location.offset = index
    }
    return location
  }

  // MARK: JSON

  private mutating func readObject(
    _ member: (inout SyntaxReader, String) throws(SyntaxError) -> Void
  ) throws(SyntaxError) {
    try expect(UInt8(ascii: "{"))
    if take(UInt8(ascii: "}")) { return }
    repeat {
      let key = try readString()
      try expect(UInt8(ascii: ":"))
      try member(&self, key)
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"))
  }

  private mutating func readArray(_ element: (inout SyntaxReader) throws(SyntaxError) -> Void)
    throws(SyntaxError)
  {
    try expect(UInt8(ascii: "["))
    if take(UInt8(ascii: "]")) { return }
    repeat { try element(&self) } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "]"))
  }

  /// `"0x55d37e408818"`.
  private mutating func readID() throws(SyntaxError) -> UInt64 {
    let text = try readString()
    return UInt64(text.dropFirst(2), radix: 16) ?? 0
  }

  private mutating func readString() throws(SyntaxError) -> String {
    try expect(UInt8(ascii: "\""))
    let start = position
    var isPlain = true
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      if bytes[position] == UInt8(ascii: "\\") {
        isPlain = false
        position += 1
      }
      position += 1
    }
    guard position < bytes.count else { throw SyntaxError(message: "unfinished output") }
    let text = UnsafeBufferPointer(rebasing: bytes[start..<position])
    position += 1
    return String(decoding: text, as: UTF8.self).unescaped(isPlain: isPlain)
  }

  /// A string, a number or a truth value, as text.
  private mutating func readScalar() throws(SyntaxError) -> String {
    skipSpace()
    guard position < bytes.count else { throw SyntaxError(message: "unfinished output") }
    if bytes[position] == UInt8(ascii: "\"") { return try readString() }
    let start = position
    while position < bytes.count, !",}] \n".utf8.contains(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func skip() throws(SyntaxError) {
    skipSpace()
    guard position < bytes.count else { throw SyntaxError(message: "unfinished output") }
    depth += 1
    defer { depth -= 1 }
    guard depth <= 2 * SyntaxReader.maximalDepth else { throw SyntaxError(message: "nested too deeply") }
    switch bytes[position] {
    case UInt8(ascii: "{"): try readObject { (reader, _) throws(SyntaxError) in try reader.skip() }
    case UInt8(ascii: "["): try readArray { (reader) throws(SyntaxError) in try reader.skip() }
    default: _ = try readScalar()
    }
  }

  private mutating func skipSpace() {
    while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x0a { position += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ byte: UInt8) throws(SyntaxError) {
    guard take(byte) else { throw SyntaxError(message: "unexpected output at byte \(position)") }
  }
}

extension String {
  /// Escapes occur only inside string literals, whose text nobody reads.
  fileprivate func unescaped(isPlain: Bool) -> String {
    isPlain ? self : replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
  }
}
