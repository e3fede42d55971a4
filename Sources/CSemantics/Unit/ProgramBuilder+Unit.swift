// Names in a file with includes whose declarations clang was not asked to show.

extension ProgramBuilder {
  /// The functions of a unit, as far as they were shown with their bodies.
  static func build(
    _ declarations: [SyntaxNode], types: UnitTypes, names: UnitNames, text: SourceText
  ) -> (program: Program, builder: ProgramBuilder) {
    var builder = ProgramBuilder(text: text)
    builder.types.unit = types
    // So clang calls `_Bool` where a macro of this name is defined.
    builder.types.declare("bool", as: .bool)
    builder.unit = names
    return builder.built(declarations)
  }

  mutating func readOuterName(_ referenced: SyntaxNode, _ node: SyntaxNode) -> Expression.Form {
    guard unit != nil else { return unsupported("the name \(referenced.name)", node) }
    switch referenced.kind {
    case "EnumConstantDecl":
      if let value = unit?.values[referenced.name] { return .number(UInt128(value)) }
      return unsupported("the enumerator \(referenced.name)", node)
    case "VarDecl": return .external(referenced.name)
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
