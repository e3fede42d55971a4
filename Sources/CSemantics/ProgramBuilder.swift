// From clang's tree to ours: declarations. Statements and expressions are in
// the files beside this one.

import Source

package struct ProgramBuilder {
  var types = TypeReader()
  var globals: [Variable] = []
  /// What the declaration with this id is.
  var declared: [UInt64: Entity] = [:]
  /// Byte offset and type of struct and union members, by id.
  var members: [UInt64: Member] = [:]
  /// The locals of the function that is being read.
  var variables: [Variable] = []
  /// What could not be read, with the offset in the text and the function.
  package var unread: [(what: String, offset: Int, function: String)] = []
  /// Of a file with includes: constants that are used and that clang has not shown.
  var unseenConstants: Set<String> = []
  /// Functions that are called.
  package var calls: [(name: String, offset: Int, function: String)] = []
  /// The function that is being read.
  var function = ""
  /// Of functions that are called, by name.
  var signatures: [String: Signature] = [:]
  /// Of a file with includes: values of enumerators, and what is not known yet.
  var unit: UnitNames?
  /// Tables of functions, as far as they can be read, and the names of those that are wanted.
  var tables: [String: FunctionTable] = [:]
  var tableNames: Set<String> = []
  /// Structures of which only some members are declared: where they lie, and how large they are, is
  /// not known.
  var partial: Set<String> = []
  /// Some structure has a bit-field of more bits than an int has.
  var hasWideBitFields = false
  /// Compound literals that end with the block that is being read; nil outside of blocks, where they
  /// do not end.
  var literals: [Int]?
  /// Assumptions that reading the tree shows to be needed.
  package var pointerMembers: [String] = []
  package var assumptions: Set<String> = []
  /// What clang was given.
  let text: SourceText
  /// Which functions its names mean.
  var linkage = Linkage()
  /// Labels, as far as they have been seen.
  var jumps = Jumps()
  private(set) var functions: [String: Function] = [:]
  /// Those that are for their own file alone.
  private(set) var internalFunctions: Set<String> = []
  /// Structs, unions and enumerations by id.
  private var tagged: [UInt64: CType] = [:]

  enum Entity {
    case local(Int)
    case global(Int)
    case enumerator(UInt128)
    /// Outlives the call and may hold anything.
    case external(String)
    case unsupported(String)
  }

  struct Member {
    let record: Int
    let index: Int
  }

  /// - Parameter partial: structures of which only some members are declared.
  /// - Returns: the program, and what in it could not be read.
  package static func build(_ unit: SyntaxNode, text: SourceText, partial: Set<String> = []) -> (
    program: Program, builder: ProgramBuilder
  ) {
    var builder = ProgramBuilder(text: text)
    builder.partial = partial
    return builder.built(unit.inner)
  }

  func built(_ declarations: [SyntaxNode]) -> (program: Program, builder: ProgramBuilder) {
    var builder = self
    builder.read(declarations)
    return (builder.program, builder)
  }

  mutating func read(_ declarations: [SyntaxNode]) {
    for node in declarations { readDeclaration(node) }
  }

  /// What was read so far.
  var program: Program {
    var program = Program(text: text)
    program.types = types.types
    program.functions = functions
    program.globals = globals
    program.signatures = signatures
    program.tables = tables
    return program
  }

  /// Declarations of another file come next, whose ids mean nothing here.
  mutating func forgetDeclarations() { (declared, members, tagged) = ([:], [:], [:]) }

  // MARK: Declarations

  private mutating func readDeclaration(_ node: SyntaxNode) {
    switch node.kind {
    case "FunctionDecl": readFunction(node)
    case "VarDecl": readGlobal(node)
    default: readTypeDeclaration(node)
    }
  }

  /// Typedefs, structs, unions and enumerations, at file scope and in blocks.
  /// - Returns: whether it was one.
  @discardableResult
  mutating func readTypeDeclaration(_ node: SyntaxNode) -> Bool {
    switch node.kind {
    case "TypedefDecl": readTypedef(node)
    case "RecordDecl": readRecord(node)
    case "EnumDecl": readEnumeration(node)
    case "EmptyDecl", "IndirectFieldDecl", "StaticAssertDecl", "LabelDecl": break
    default: return false
    }
    return true
  }

  private mutating func readTypedef(_ node: SyntaxNode) {
    // `typedef enum { ... } e;` makes clang call the type `enum e`: there only
    // the declaration's id leads to it.
    let type = node.inner.first?.referenced.flatMap { tagged[$0.id] } ?? types.type(node.type)
    types.declare(node.name, as: type)
  }

  private func key(_ node: SyntaxNode, _ kind: String) -> String {
    node.name.isEmpty ? "@\(Clang.input):\(node.nameLine):\(node.nameColumn)" : "\(kind) \(node.name)"
  }

  private mutating func readRecord(_ node: SyntaxNode) {
    let record = types.announceRecord(
      key(node, node.tag), isUnion: node.tag == "union", isDefinition: node.isComplete)
    tagged[node.id] = .record(record)
    guard node.isComplete else { return }
    var fields: [DeclaredField] = []
    var index = 0
    for child in node.inner {
      if child.kind == "FieldDecl" {
        let field = readField(child)
        fields.append(field)
        // Padding is no member.
        guard field.width == nil || !field.name.isEmpty else { continue }
        members[child.id] = Member(record: record, index: index)
        index += 1
      } else if child.kind != "VisibilityAttr", !readTypeDeclaration(child) {
        // An attribute, or what else could change the layout.
        fields.append(DeclaredField(name: child.kind, type: .unknown(child.kind)))
        index += 1
      }
    }
    types.completeRecord(record, fields: fields)
  }

  private mutating func readField(_ node: SyntaxNode) -> DeclaredField {
    let type = types.type(node.type)
    guard node.isBitField else { return DeclaredField(name: node.name, type: type) }
    guard let width = node.inner.first.flatMap({ constant($0) }), width <= 128 else {
      return DeclaredField(name: node.name, type: .unknown("a bit-field of an unknown width"))
    }
    hasWideBitFields = hasWideBitFields || width > 32
    return DeclaredField(name: node.name, type: type, width: Int(width))
  }

  private mutating func readEnumeration(_ node: SyntaxNode) {
    var value: Int128 = -1
    var isSigned = false
    for child in node.inner where child.kind == "EnumConstantDecl" {
      value = child.inner.first.flatMap { Int128($0.value) } ?? value + 1
      isSigned = isSigned || value < 0
      declared[child.id] = .enumerator(UInt128(truncatingIfNeeded: value))
    }
    types.declare(key(node, "enum"), as: .integer(width: 32, signed: isSigned))
    tagged[node.id] = .integer(width: 32, signed: isSigned)
  }

  private mutating func readFunction(_ node: SyntaxNode) {
    guard let body = node.inner.first(where: { $0.kind == "CompoundStmt" }) else { return }
    variables = []
    function = linkage.name(of: node.name)
    jumps = Jumps()
    for parameter in node.inner where parameter.kind == "ParmVarDecl" {
      declare(parameter, type: types.type(parameter.type))
    }
    let count = variables.count
    let statement = readStatement(body)
    // `int (unsigned long, size_t)`
    let written = node.type?.written ?? ""
    let result = types.type(written.contains("(*") ? written : String(written.prefix { $0 != "(" }).trimmed)
    if node.storageClass == "static" { internalFunctions.insert(function) }
    functions[function] = Function(
      name: function, parameterCount: count, result: result, variables: variables, body: statement,
      offset: node.nameOffset)
  }

  init(text: SourceText) { self.text = text }

  /// Gives a local its slot.
  @discardableResult
  mutating func declare(_ node: SyntaxNode, type: CType) -> Int {
    variables.append(Variable(name: node.name, type: type))
    declared[node.id] = .local(variables.count - 1)
    return variables.count - 1
  }

  /// A variable that outlives calls. Only constants are read: what another
  /// call may have left in it, this one cannot know.
  mutating func readGlobal(_ node: SyntaxNode) {
    let type = types.type(node.type)
    if tableNames.contains(node.name) {
      declared[node.id] = .external(node.name)
      if isConstant(node.type?.written ?? ""), let table = functionTable(node, type) {
        tables[node.name] = table
      }
      return
    }
    if unit != nil, !isConstant(node.type?.written ?? "") {
      declared[node.id] = outside(node.name, type)
      return
    }
    guard isConstant(node.type?.written ?? "") else {
      declared[node.id] = .unsupported("the variable \(node.name), which outlives the call and is not const,")
      return
    }
    guard let initialiser = node.initialiser else {
      declared[node.id] = .unsupported("the constant \(node.name), which has its value in another file,")
      return
    }
    let index = globals.count
    globals.append(Variable(name: node.name, type: type))
    declared[node.id] = .global(index)
    // What it points to lives as long.
    let outer = literals
    literals = nil
    globals[index].initialiser = readExpression(initialiser)
    literals = outer
  }

  /// A variable that outlives the call and may change. What a table holds goes together: its elements are
  /// no inputs, each of them anything.
  func outside(_ name: String, _ type: CType) -> Entity {
    if case .array = type { .unsupported("the table \(name), which is not const,") } else { .external(name) }
  }

  /// The structure whose size a type depends on, if not all of it is known.
  func partialRecord(in type: CType) -> String? {
    switch type {
    case .array(let element, _): partialRecord(in: element)
    case .record(let index) where partial.contains(types.types.records[index].tag):
      types.types.records[index].tag
    default: nil
    }
  }

  func isConstant(_ type: String) -> Bool {
    let words = type.prefix { $0 != "[" }.split(separator: " ")
    if words.contains("volatile") { return false }
    return type.contains("*") ? words.last?.hasSuffix("const") ?? false : words.contains("const")
  }

  mutating func note(_ what: String, _ node: SyntaxNode) {
    unread.append((what, node.offset, function))
  }
}

extension String {
  var trimmed: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}
