// Names in a file with includes whose declarations clang was not asked to show.

extension ProgramBuilder {
  /// - Parameter text: the places of all files that are to come.
  init(text: SourceText, _ types: UnitTypes, _ names: UnitNames) {
    self.init(text: text)
    self.types.unit = types
    // So clang calls `_Bool` where a macro of this name is defined.
    self.types.declare("bool", as: .bool)
    unit = names
  }

  /// Another file comes next: its types and names are its own, functions that it defines for
  /// others are those that the files before it call.
  mutating func begin(
    _ declarations: [SyntaxNode], of file: String, _ types: UnitTypes, _ names: UnitNames
  ) {
    linkage = Linkage(of: declarations, in: file, after: Set(functions.keys), local: internalFunctions)
    forgetDeclarations()
    self.types.begin(types)
    unit = names
    tableNames = []
  }

  /// What functions call, themselves or through what they call, and has no body so far.
  func missing(from roots: Set<String>) -> Set<String> {
    let calls = Dictionary(grouping: calls, by: \.function)
    var found = roots
    var next = Array(roots)
    while let function = next.popLast() {
      for call in calls[function] ?? [] where found.insert(call.name).inserted { next.append(call.name) }
    }
    return found.subtracting(roots).subtracting(functions.keys)
  }

  mutating func readOuterName(_ referenced: SyntaxNode, _ node: SyntaxNode) -> Expression.Form {
    guard unit != nil else { return unsupported("the name \(referenced.name)", node) }
    switch referenced.kind {
    case "EnumConstantDecl":
      if let value = unit?.values[referenced.name] { return .number(UInt128(value)) }
      return unsupported("the enumerator \(referenced.name)", node)
    case "VarDecl" where isConstant(node.type?.written ?? "") && !tableNames.contains(referenced.name):
      // It is not just anything, but what it always is.
      unseenConstants.insert(referenced.name)
      return unsupported("the constant \(referenced.name), whose value is not read,", node)
    case "VarDecl": return form(of: outside(referenced.name, types.type(node.type)), node)
    default: return unsupported("the name \(referenced.name)", node)
    }
  }

  /// A member of a record that clang laid out.
  mutating func memberByName(_ node: SyntaxNode) -> Member? {
    guard unit != nil, let base = node.inner.first else { return nil }
    var type = types.type(base.type)
    if node.isArrow, case .pointer(let pointee) = type { type = pointee }
    guard case .record(let record) = type,
      let index = types.member(node.name, of: record, type: node.type)
    else { return nil }
    return Member(record: record, index: index)
  }
}
