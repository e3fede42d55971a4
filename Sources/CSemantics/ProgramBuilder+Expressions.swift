// From clang's tree to ours: expressions. A white list: a kind of node, cast or
// operator that is not named here becomes `.unsupported`.

import BitVectors

extension ProgramBuilder {
  mutating func readExpression(_ node: SyntaxNode) -> Expression {
    let type = types.type(node.type)
    if case .unknown(let name) = type, node.kind != "ParenExpr" {
      return Expression(unsupported("the type \(name)", node), type, at: node.offset)
    }
    return Expression(expressionForm(node, type), type, at: node.offset)
  }

  mutating func unsupported(_ what: String, _ node: SyntaxNode) -> Expression.Form {
    note(what, node)
    return .unsupported(what)
  }

  private mutating func expressionForm(_ node: SyntaxNode, _ type: CType) -> Expression.Form {
    switch (node.kind, node.inner.count) {
    case ("ParenExpr", 1), ("ConstantExpr", 1), ("ExprWithCleanups", 1), ("MaterializeTemporaryExpr", 1):
      readExpression(node.inner[0]).form
    case ("IntegerLiteral", _): UInt128(node.value).map { .number($0) } ?? unsupported("this number", node)
    case ("CharacterLiteral", _):
      Int128(node.value).map { .number(UInt128(truncatingIfNeeded: $0)) }
        ?? unsupported("this character", node)
    case ("StringLiteral", _):
      StringLiteral.bytes(node.value).map { .string($0) } ?? unsupported("this string literal", node)
    case ("PredefinedExpr", 1): readExpression(node.inner[0]).form
    case ("PredefinedExpr", 0): .string(Array(function.utf8))
    case ("OffsetOfExpr", _): readOffset(node)
    case ("ChooseExpr", 3): readChoice(node)
    case ("GenericSelectionExpr", _):
      node.inner.first { $0.isSelected }?.inner.last.map { readExpression($0).form }
        ?? unsupported("this selection", node)
    case ("DeclRefExpr", _): readName(node)
    case ("MemberExpr", 1): readMember(node)
    case ("ArraySubscriptExpr", 2): readSubscript(node)
    case ("ImplicitCastExpr", 1), ("CStyleCastExpr", 1): readCast(node)
    case ("UnaryOperator", 1): readUnary(node)
    case ("BinaryOperator", 2): readBinary(node, type)
    case ("CompoundAssignOperator", 2): readCompound(node, type)
    case ("ConditionalOperator", 3):
      .conditional(
        readExpression(node.inner[0]), readExpression(node.inner[1]), readExpression(node.inner[2]))
    case ("BinaryConditionalOperator", 4):
      .conditional(readExpression(node.inner[0]), nil, readExpression(node.inner[3]))
    case ("UnaryExprOrTypeTraitExpr", _): readSize(node)
    case ("CallExpr", 1...): readCall(node)
    case ("InitListExpr", _): readList(node, type)
    case ("ImplicitValueInitExpr", _): .aggregate([])
    case ("CompoundLiteralExpr", 1):
      .compoundLiteral(readExpression(node.inner[0]), slot: literalSlot(type))
    case ("FloatingLiteral", _): unsupported("floating point", node)
    case ("StmtExpr", 1): readStatementExpression(node, type)
    default: unsupported(node.kind, node)
    }
  }

  // MARK: Names and members

  private mutating func readName(_ node: SyntaxNode) -> Expression.Form {
    guard let referenced = node.referenced else { return unsupported("this name", node) }
    return declared[referenced.id].map { form(of: $0, node) } ?? readOuterName(referenced, node)
  }

  mutating func form(of entity: Entity, _ node: SyntaxNode) -> Expression.Form {
    switch entity {
    case .local(let slot): .variable(slot)
    case .global(let index): .global(index)
    case .enumerator(let value): .number(value)
    case .external(let name): .external(name)
    case .unsupported(let what): unsupported(what, node)
    }
  }

  private mutating func readMember(_ node: SyntaxNode) -> Expression.Form {
    guard let member = members[node.memberID] ?? memberByName(node) else {
      return unsupported("the member \(node.name)", node)
    }
    let record = types.types.records[member.record]
    guard record.obstacle == nil, record.fields.indices.contains(member.index) else {
      return unsupported(
        "the member \(node.name) of a type with \(record.obstacle ?? "an unknown layout")", node)
    }
    let field = record.fields[member.index]
    if field.type.isPointer, node.isArrow || !record.tag.isEmpty {
      pointerMembers.append("\(field.name) of \(record.tag)")
    }
    let base = readExpression(node.inner[0])
    let object = node.isArrow ? Expression(.indirection(base), .record(member.record), at: node.offset) : base
    return field.bits.map { .bitField(object, $0) } ?? .member(object, offset: field.offset)
  }

  private mutating func readSubscript(_ node: SyntaxNode) -> Expression.Form {
    let left = readExpression(node.inner[0])
    let right = readExpression(node.inner[1])
    let (pointer, index) = left.type.isPointer ? (left, right) : (right, left)
    let element = Expression(.move(pointer, by: index, isNegative: false), pointer.type, at: node.offset)
    return .indirection(element)
  }

  // MARK: Operators

  private mutating func readCast(_ node: SyntaxNode) -> Expression.Form {
    if node.castKind == "FunctionToPointerDecay", let function = node.inner[0].function {
      return .functionDesignator(function)
    }
    let operand = readExpression(node.inner[0])
    switch node.castKind {
    case "LValueToRValue": return .load(operand.withoutAddress)
    case "IntegralCast", "IntegralToBoolean", "PointerToBoolean": return .convert(operand)
    case "NoOp": return operand.form
    case "BitCast": return .retype(operand)
    case "IntegralToPointer", "PointerToIntegral":
      assumptions.insert(Pointer<Bits>.assumption)
      return .convert(operand)
    case "NullToPointer": return .null
    case "ArrayToPointerDecay": return .decay(operand)
    case "ToVoid": return .discard(operand)
    default: return unsupported("a conversion (\(node.castKind))", node)
    }
  }

  private mutating func readUnary(_ node: SyntaxNode) -> Expression.Form {
    if node.opcode == "&", let function = node.inner[0].function { return .functionDesignator(function) }
    let operand = readExpression(node.inner[0])
    switch node.opcode {
    case "+": return operand.form
    case "-": return agreeing(.negate(operand), node)
    case "~": return agreeing(.complement(operand), node)
    case "!": return .not(operand)
    case "&": return .address(operand)
    case "*": return .indirection(operand)
    case "++": return .increment(operand, by: 1, isPostfix: node.isPostfix)
    case "--":
      if operand.type.isPointer { assumptions.insert(Move.assumption) }
      return .increment(operand, by: -1, isPostfix: node.isPostfix)
    default: return unsupported("the operator \(node.opcode)", node)
    }
  }

  private mutating func readBinary(_ node: SyntaxNode, _ type: CType) -> Expression.Form {
    let left = readExpression(node.inner[0])
    let right = readExpression(node.inner[1])
    switch node.opcode {
    case ",": return .comma(left, right)
    case "=": return .assign(left, right)
    case "&&": return .and(left, right)
    case "||": return .or(left, right)
    case "+" where left.type.isPointer: return .move(left, by: right, isNegative: false)
    case "+" where right.type.isPointer: return .move(right, by: left, isNegative: false)
    case "-" where left.type.isPointer && right.type.isPointer: return .difference(left, right)
    case "-" where left.type.isPointer && node.inner[1].kind == "OffsetOfExpr":
      let object = Expression(.enclosing(left), left.type, at: left.offset)
      return .move(object, by: right, isNegative: true)
    case "-" where left.type.isPointer: return .move(left, by: right, isNegative: true)
    default: break
    }
    if let comparison = Comparison(rawValue: node.opcode) { return .comparison(comparison, left, right) }
    guard let arithmetic = Arithmetic(rawValue: node.opcode) else {
      return unsupported("the operator \(node.opcode)", node)
    }
    return agreeing(.arithmetic(arithmetic, left, right), node)
  }

  private mutating func readCompound(_ node: SyntaxNode, _ type: CType) -> Expression.Form {
    let left = readExpression(node.inner[0])
    let right = readExpression(node.inner[1])
    guard let arithmetic = Arithmetic(rawValue: String(node.opcode.dropLast())) else {
      return unsupported("the operator \(node.opcode)", node)
    }
    if type.isPointer, arithmetic == .add || arithmetic == .subtract {
      if arithmetic == .subtract { assumptions.insert(Move.assumption) }
      return .assignMoved(left, by: right, isNegative: arithmetic == .subtract)
    }
    let computed = types.type(node.computeLeftType)
    guard computed.width != nil, computed == types.type(node.computeResultType) else {
      return unsupported("this assignment", node)
    }
    return .compound(arithmetic, left, right, left: computed)
  }

  private mutating func readSize(_ node: SyntaxNode) -> Expression.Form {
    // The operand is not evaluated: what in it is not supported does not matter.
    let unreadBefore = unread
    let type =
      node.argumentType.map { types.type($0) } ?? node.inner.first.map { readExpression($0).type } ?? .void
    unread = unreadBefore
    if let name = partialRecord(in: type) {
      return unsupported("\(node.name) of \(name), of which only some members are known here", node)
    }
    // A variable may be aligned otherwise than its type.
    let isAlignment = node.argumentType != nil && ["alignof", "__alignof"].contains(node.name)
    guard node.name == "sizeof" || isAlignment, let size = types.types.size(of: type) else {
      return unsupported("\(node.name) of this type", node)
    }
    return .number(UInt128(isAlignment ? types.types.alignment(of: type) : size))
  }

  // MARK: Calls and lists

  private mutating func readCall(_ node: SyntaxNode) -> Expression.Form {
    var callee = node.inner[0]
    while ["ImplicitCastExpr", "ParenExpr"].contains(callee.kind), callee.inner.count == 1 {
      callee = callee.inner[0]
    }
    let name: String
    if callee.kind == "DeclRefExpr", let function = callee.referenced, function.kind == "FunctionDecl" {
      name = linkage.name(of: function.name)
      if signatures[name] == nil { signatures[name] = Signature(function.type?.written ?? "") }
    } else if unit != nil, callee.kind == "MemberExpr" {
      // A method table's entry: known by its name, if at all.
      name = "->\(callee.name)"
    } else {
      return unsupported("a call through a pointer", node)
    }
    if let form = readBuiltin(name, node) { return form }
    calls.append((name, node.offset, function))
    return .call(name, node.inner.dropFirst().map { readExpression($0) })
  }

  private mutating func part(_ field: CRecord.Field, _ node: SyntaxNode) -> Expression.Part {
    Expression.Part(offset: field.offset, bits: field.bits, value: readExpression(node))
  }

  private mutating func readList(_ node: SyntaxNode, _ type: CType) -> Expression.Form {
    // The first of `filled` is what the elements at the end get: zero.
    let nodes = node.filled.map { Array($0.dropFirst()) } ?? node.inner
    switch type {
    case .array(let element, _):
      guard let size = types.types.size(of: element) else { return unsupported("this initialiser", node) }
      return .aggregate(
        nodes.enumerated().map {
          Expression.Part(offset: $0.offset * size, value: readExpression($0.element))
        })
    case .record(let index) where types.types.records[index].obstacle == nil:
      let fields = types.types.records[index].fields
      if let referenced = node.referenced, nodes.count == 1, types.types.records[index].isUnion,
        let member = members[referenced.id]
          ?? types.member(referenced.name, of: index, type: referenced.type).map({
            Member(record: index, index: $0)
          })
      {
        return .aggregate([part(fields[member.index], nodes[0])])
      }
      guard nodes.count <= fields.count else { return unsupported("this initialiser", node) }
      return .aggregate(zip(fields, nodes).map { part($0, $1) })
    case _ where nodes.count == 1: return readExpression(nodes[0]).form
    case _ where nodes.isEmpty: return .aggregate([])
    default: return unsupported("this initialiser", node)
    }
  }
}

extension SyntaxNode {
  /// The function that is named, if it is one.
  fileprivate var function: String? {
    if kind == "ParenExpr", inner.count == 1 { return inner[0].function }
    guard kind == "DeclRefExpr", let referenced, referenced.kind == "FunctionDecl" else { return nil }
    return referenced.name
  }
}
