// Compound literals (C11 6.5.2.5): objects without a name that end with the block around them.

extension ProgramBuilder {
  /// A place for the object of a compound literal; nil outside of blocks.
  mutating func literalSlot(_ type: CType) -> Int? {
    guard literals != nil else { return nil }
    variables.append(Variable(name: "a compound literal", type: type))
    literals!.append(variables.count - 1)
    return variables.count - 1
  }

  /// Reads a block, or a statement that C counts as one.
  /// - Returns: also the slots of the literals that end with it.
  mutating func readScope<T>(_ read: (inout ProgramBuilder) -> T) -> (read: T, literals: [Int]) {
    let outer = literals
    literals = []
    defer { literals = outer }
    let result = read(&self)
    return (result, literals!)
  }

  /// A statement that is a block without braces (C11 6.8.4p3, 6.8.5p5).
  mutating func readBranch(_ node: SyntaxNode) -> Statement {
    let (statement, slots) = readScope { $0.readStatement(node) }
    guard !slots.isEmpty else { return statement }
    return Statement(.block([statement], declares: slots), labels: statement.labels, at: node.offset)
  }
}

extension Expression {
  /// The same where nobody gets the address of the literals in it.
  var withoutAddress: Expression {
    switch form {
    case .compoundLiteral(let value, _):
      Expression(.compoundLiteral(value, slot: nil), type, at: offset)
    case .member(let base, let distance):
      Expression(.member(base.withoutAddress, offset: distance), type, at: offset)
    case .bitField(let base, let field):
      Expression(.bitField(base.withoutAddress, field), type, at: offset)
    default: self
    }
  }
}
