// Bit-fields that are wider than an int. C does not say what type they have in an expression: for
// gcc one of as many bits, for clang the one they are declared with.

extension ProgramBuilder {
  /// A computation, held against what gcc makes of it where that may be something else.
  func agreeing(_ form: Expression.Form, _ node: SyntaxNode) -> Expression.Form {
    guard hasWideBitFields, let bits = precision(node), let type = node.type else { return form }
    var types = types
    return .agreeing(Expression(form, types.type(type), at: node.offset), bits: bits)
  }

  /// How many bits gcc gives to an expression's type where it has more in clang.
  private func precision(_ node: SyntaxNode) -> Int? {
    switch (node.kind, node.inner.count) {
    case ("ParenExpr", 1): return precision(node.inner[0])
    case ("ImplicitCastExpr", 1) where ["LValueToRValue", "NoOp"].contains(node.castKind):
      return precision(node.inner[0])
    case ("MemberExpr", 1):
      guard let member = members[node.memberID] else { return nil }
      let fields = types.types.records[member.record].fields
      guard fields.indices.contains(member.index), let bits = fields[member.index].bits else { return nil }
      return (33..<64).contains(bits.width) ? bits.width : nil
    case ("UnaryOperator", 1): return ["-", "~", "+"].contains(node.opcode) ? precision(node.inner[0]) : nil
    case ("BinaryOperator", 2):
      switch node.opcode {
      case "<<", ">>": return precision(node.inner[0])
      case ",": return precision(node.inner[1])
      case "+", "-", "*", "/", "%", "&", "|", "^": return common(node.inner[0], node.inner[1])
      default: return nil
      }
    case ("ConditionalOperator", 3): return common(node.inner[1], node.inner[2])
    default: return nil
    }
  }

  /// After the usual arithmetic conversions.
  private func common(_ a: SyntaxNode, _ b: SyntaxNode) -> Int? {
    switch (precision(a), precision(b)) {
    case (let a?, let b?): max(a, b)
    case (let bits?, nil): isNarrow(b) ? bits : nil
    case (nil, let bits?): isNarrow(a) ? bits : nil
    case (nil, nil): nil
    }
  }

  /// An int or less that clang converts.
  private func isNarrow(_ node: SyntaxNode) -> Bool {
    guard node.kind == "ImplicitCastExpr", node.castKind == "IntegralCast", let inner = node.inner.first
    else { return false }
    var types = types
    return (types.type(inner.type).width ?? 64) <= 32
  }
}
