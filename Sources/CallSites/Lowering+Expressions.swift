// From clang's nodes to steps: expressions. Calls become steps of their own, in order; what decides
// inside an expression becomes branches.

import CSemantics
import Source

extension Lowering {
  /// What a constant expression comes to; nil where that cannot be seen.
  func constant(_ node: SyntaxNode) -> Code? {
    var copy = self
    let value = copy.operand(node)
    return Evaluation([:], []).value(of: value).single
  }

  /// Branches on an expression.
  /// - Returns: the steps that wait for a target, where it holds and where it does not.
  mutating func condition(_ node: SyntaxNode) -> (yes: [Int], no: [Int]) {
    let isTransparent =
      node.kind == "ParenExpr" || node.kind == "ImplicitCastExpr" && Lowering.keepsTruth(node.castKind)
    if isTransparent, let inner = node.inner.last { return condition(inner) }
    if node.kind == "UnaryOperator", node.opcode == "!", let inner = node.inner.first {
      let (yes, no) = condition(inner)
      return (no, yes)
    }
    if node.kind == "BinaryOperator", node.inner.count == 2, node.opcode == "&&" || node.opcode == "||" {
      let left = condition(node.inner[0])
      let isAnd = node.opcode == "&&"
      land(isAnd ? left.yes : left.no)
      let right = condition(node.inner[1])
      return isAnd ? (right.yes, left.no + right.no) : (left.yes + right.yes, right.no)
    }
    let value = operand(node)
    let branch = add(.branch(value, yes: -1, no: -1))
    // Two steps behind it wait for two targets.
    let yes = addJump()
    let no = addJump()
    routine.steps[branch] = .branch(value, yes: yes, no: no)
    return ([yes], [no])
  }

  private static func keepsTruth(_ cast: String) -> Bool {
    ["IntegralToBoolean", "PointerToBoolean", "LValueToRValue", "NoOp"].contains(cast)
  }

  /// Evaluates a node.
  mutating func operand(_ node: SyntaxNode, isStatement: Bool = false) -> Operand {
    switch node.kind {
    case "IntegerLiteral", "CharacterLiteral":
      return Int64(literal: node.value).map { .constant(Code($0, name(of: node), at: unit.place(of: node))) }
        ?? .other([])
    case "ConstantExpr", "ParenExpr":
      return node.inner.last.map { operand($0, isStatement: isStatement) } ?? .other([])
    case "ImplicitCastExpr", "CStyleCastExpr": return cast(node, isStatement)
    case "DeclRefExpr": return reference(node)
    case "UnaryOperator": return unary(node)
    case "BinaryOperator": return binary(node, isStatement)
    case "CompoundAssignOperator": return compoundAssignment(node)
    case "ConditionalOperator": return choice(node, isStatement)
    case "BinaryConditionalOperator" where node.inner.count == 4: return firstOr(node)
    case "CallExpr": return call(node, isStatement)
    case "StmtExpr": return statementExpression(node)
    case "MemberExpr": return .other(node.inner.map { operand($0) }, member: node.name)
    case "ArraySubscriptExpr": return .other(node.inner.map { operand($0) }, member: cell(of: node))
    case "ChooseExpr": return choice(node, isStatement)
    case "GenericSelectionExpr":
      return node.inner.first(where: \.isSelected)?.inner.last.map { operand($0, isStatement: isStatement) }
        ?? .other(node.inner.map { operand($0) })
    case "UnaryExprOrTypeTraitExpr", "OffsetOfExpr": return .other([])
    default: return .other(node.inner.map { operand($0) })
    }
  }

  /// A macro that is nothing but a number is what it is called.
  private func name(of node: SyntaxNode) -> String? {
    guard let place = unit.place(of: node), let word = word(place), let first = word.first,
      first.isLetter || first == "_"
    else { return nil }
    return word
  }

  private mutating func cast(_ node: SyntaxNode, _ isStatement: Bool) -> Operand {
    guard let inner = node.inner.last else { return .other([]) }
    if node.castKind == "ToVoid" {
      let before = next
      let value = operand(inner, isStatement: true)
      // Of a variable it says that nobody need look.
      if inner.bare.kind == "DeclRefExpr" { add(.use([value])) }
      // Of a call it is about the last one, of a choice between calls about all of them.
      let first = inner.bare.kind == "CallExpr" ? max(before, next - 1) : before
      for step in first..<next where inner.bare.kind != "StmtExpr" {
        guard case .call(var call, let a, let b, let c, let d) = routine.steps[step] else { continue }
        (call.isVoided, call.isStatement) = (true, call.isStatement || inner.bare.kind == "CallExpr")
        routine.steps[step] = .call(call, a, into: b, returns: c, isVoid: d)
      }
      return value
    }
    let value = operand(inner, isStatement: isStatement)
    switch node.castKind {
    case "NullToPointer":
      if case .constant(let code) = value { return .constant(Code(0, code.name ?? "NULL", at: code.place)) }
      return .constant(Code(0, "NULL", at: unit.place(of: node)))
    case "IntegralToBoolean", "PointerToBoolean": return .cast(value, .truth)
    case "IntegralCast", "PointerToIntegral", "IntegralToPointer":
      return IntegerType(node.type).map { .cast(value, $0) } ?? .other([value])
    default: return value
    }
  }

  private mutating func reference(_ node: SyntaxNode) -> Operand {
    guard let declaration = node.referenced else { return .other([]) }
    if declaration.kind == "EnumConstantDecl" {
      let place = unit.place(of: node)
      return unit.numbers[declaration.name].map {
        .constant(Code(Int64(bitPattern: $0), declaration.name, at: place))
      } ?? .other([])
    }
    guard declaration.isVariable else { return .other([], member: declaration.name) }
    // What was not declared here is somebody else's.
    return slots[declaration.id].map { .slot($0) } ?? .other([], member: declaration.name)
  }

  private mutating func unary(_ node: SyntaxNode) -> Operand {
    guard let inner = node.inner.first else { return .other([]) }
    switch node.opcode {
    case "!": return .unary("!", operand(inner), .int)
    case "~", "-":
      let value = operand(inner)
      guard let type = IntegerType(node.type) else { return .other([value]) }
      let whole = Operand.unary(node.opcode, value, type)
      // A macro that is a number with its sign.
      if let place = unit.place(of: node), case .constant(let code) = value, code.place == place,
        let name = code.name,
        let bits = Evaluation([:], []).value(of: whole).single?.bits
      {
        return .constant(Code(bits, name, at: place))
      }
      return whole
    case "+", "__extension__": return operand(inner)
    case "++", "--":
      let old = operand(inner)
      guard let type = IntegerType(node.type), node.type?.isPointer == false, let target = localTarget(inner)
      else {
        write(.other([old]), to: inner, at: node)
        return .other([old])
      }
      let one = Operand.binary(node.opcode == "++" ? "+" : "-", .slot(target), .constant(Code(1)), type)
      guard node.isPostfix else {
        add(.assign(target, one))
        return .slot(target)
      }
      let kept = fresh()
      add(.assign(kept, .slot(target)))
      add(.assign(target, one))
      return .slot(kept)
    case "*": return .other([operand(inner)], member: Operand.anywhere)
    default: return .other([operand(inner)])
    }
  }

  /// The slot that an assignment to this goes to.
  private func localTarget(_ node: SyntaxNode) -> Int? {
    let target = node.kind == "ParenExpr" ? node.bare : node
    guard target.kind == "DeclRefExpr", let declaration = target.referenced, declaration.isVariable else {
      return nil
    }
    return slots[declaration.id]
  }

  /// What is written by an assignment to this, unless it is a local variable: by its name, if it has one.
  private func cell(of node: SyntaxNode) -> String {
    let target = node.bare
    switch target.kind {
    case "MemberExpr": return target.name
    case "ArraySubscriptExpr":
      let base = target.inner.first?.bare
      return base?.kind == "MemberExpr" ? base!.name : Operand.anywhere
    case "DeclRefExpr": return target.referenced?.name ?? Operand.anywhere
    default: return Operand.anywhere
    }
  }

  /// A value goes where nobody follows it: only by which name is known.
  private mutating func write(_ value: Operand, to target: SyntaxNode, at node: SyntaxNode) {
    if let slot = localTarget(target) {
      add(.assign(slot, value))
    } else {
      let step = add(.use([value], member: cell(of: target), at: unit.place(of: node)))
      if let slot = structure(target.bare) { routine.privateWrites[step] = slot }
    }
  }

  /// The local structure that something is a member of.
  private func structure(_ target: SyntaxNode) -> Int? {
    guard target.kind == "MemberExpr", let base = target.inner.first, base.type?.isPointer == false else {
      return nil
    }
    return localTarget(base.bare) ?? structure(base.bare)
  }

  private mutating func binary(_ node: SyntaxNode, _ isStatement: Bool) -> Operand {
    guard node.inner.count == 2 else { return .other([]) }
    switch node.opcode {
    case "=":
      // The left side may call, too.
      let target = localTarget(node.inner[0])
      if target == nil { add(.use([operand(node.inner[0])])) }
      let value = operand(node.inner[1])
      // Others may look at it there.
      if let target, routine.shared.contains(target) { add(.use([value])) }
      write(value, to: node.inner[0], at: node)
      return target.map { .slot($0) } ?? value
    case ",":
      _ = operand(node.inner[0], isStatement: true)
      return operand(node.inner[1], isStatement: isStatement)
    case "&&", "||":
      guard isStatement else { return truth(of: node) }
      let (yes, no) = condition(node)
      land(yes + no)
      return .other([])
    default:
      let left = operand(node.inner[0])
      let right = operand(node.inner[1])
      guard node.type?.isPointer == false,
        let type = IntegerType(node.inner[0].type) ?? IntegerType(node.type)
      else {
        return .other([left, right])
      }
      return .binary(node.opcode, left, right, type)
    }
  }

  private mutating func compoundAssignment(_ node: SyntaxNode) -> Operand {
    guard node.inner.count == 2 else { return .other([]) }
    let left = operand(node.inner[0])
    let right = operand(node.inner[1])
    var value = Operand.other([left, right])
    if let type = IntegerType(node.type), node.type?.isPointer == false {
      value = .binary(String(node.opcode.dropLast()), left, right, type)
    }
    write(value, to: node.inner[0], at: node)
    return localTarget(node.inner[0]).map { .slot($0) } ?? value
  }

  /// 0 or 1, by branches.
  private mutating func truth(of node: SyntaxNode) -> Operand {
    let result = fresh()
    let (yes, no) = condition(node)
    land(yes)
    add(.assign(result, .constant(Code(1))))
    let end = addJump()
    land(no)
    add(.assign(result, .constant(Code(0))))
    land([end])
    return .slot(result)
  }

  private mutating func choice(_ node: SyntaxNode, _ isStatement: Bool) -> Operand {
    guard node.inner.count == 3 else { return .other([]) }
    let result = fresh()
    let (yes, no) = condition(node.inner[0])
    land(yes)
    let first = operand(node.inner[1], isStatement: isStatement)
    add(.assign(result, first))
    let end = addJump()
    land(no)
    let second = operand(node.inner[2], isStatement: isStatement)
    add(.assign(result, second))
    land([end])
    return .slot(result)
  }

  /// `a ?: b`; what is between them stands for the first one again.
  private mutating func firstOr(_ node: SyntaxNode) -> Operand {
    let result = fresh()
    add(.assign(result, operand(node.inner[0])))
    let branch = next
    add(.branch(.slot(result), yes: branch + 1, no: branch + 2))
    let yes = addJump()
    let no = addJump()
    land([no])
    add(.assign(result, operand(node.inner[3])))
    land([yes])
    return .slot(result)
  }

  /// `({ ... })`: its value is that of its last statement.
  private mutating func statementExpression(_ node: SyntaxNode) -> Operand {
    guard let body = node.inner.first, var last = body.inner.last else { return .other([]) }
    for inner in body.inner.dropLast() { statement(inner) }
    while last.kind == "LabelStmt" || last.kind == "AttributedStmt", let inner = last.inner.last {
      last = inner
    }
    let isExpression =
      last.kind.hasSuffix("Expr") || last.kind.hasSuffix("Operator") || last.kind.hasSuffix("Literal")
    guard isExpression else {
      statement(last)
      return .other([])
    }
    let value = operand(last, isStatement: node.type?.written == "void")
    // What it reads may go out of scope or be reused in a loop.
    let kept = fresh()
    add(.assign(kept, value))
    return .slot(kept)
  }

  private mutating func call(_ node: SyntaxNode, _ isStatement: Bool) -> Operand {
    guard let callee = node.inner.first else { return .other([]) }
    let target = callee.bare
    let isDirect = target.kind == "DeclRefExpr" && target.referenced?.kind == "FunctionDecl"
    let name = isDirect ? target.referenced?.name : nil
    let arguments = node.inner.dropFirst()
    switch name {
    case "__builtin_expect":
      return arguments.first.map { operand($0) } ?? .other([])
    case "__builtin_unreachable", "__builtin_trap":
      add(.demand(.constant(Code(0)), .bug, unit.place(of: node)))
      add(.stop)
      return .other([])
    case "__assert", "__bug":
      let value = arguments.first.map { operand($0) } ?? .other([])
      let isBug = name == "__bug"
      add(.demand(isBug ? .unary("!", value, .int) : value, isBug ? .bug : .assertion, unit.place(of: node)))
      return .other([])
    default: break
    }
    if !isDirect { add(.use([operand(callee)])) }
    let values = arguments.map { operand($0) }
    let result = fresh()
    let isVoid = node.type?.written == "void"
    add(
      .call(
        Call(
          name: name, place: unit.place(of: node), isStatement: isStatement && !isVoid,
          isAddress: node.type?.isPointer ?? false), values,
        into: result,
        returns: isVoid ? nil : IntegerType(node.type), isVoid: isVoid))
    if let name, fatal.contains(name) {
      add(.demand(.constant(Code(0)), .fatal, unit.place(of: node)))
      add(.stop)
    }
    if target.type?.written.contains("noreturn") ?? false { add(.stop) }
    return .slot(result)
  }
}

extension SyntaxType {
  fileprivate var isPointer: Bool { written.hasSuffix("*") || desugared.hasSuffix("*") }
}

extension Int64 {
  /// As clang prints a literal: decimal, and up to 64 bits without a sign.
  fileprivate init?(literal text: String) {
    guard let value = Int64(text) ?? UInt64(text).map({ Int64(bitPattern: $0) }) else { return nil }
    self = value
  }
}
