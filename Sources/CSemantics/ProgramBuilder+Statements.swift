// From clang's tree to ours: statements.

extension ProgramBuilder {
  mutating func statementForm(_ node: SyntaxNode) -> Statement.Form {
    switch node.kind {
    case "CompoundStmt": readBlock(node.inner)
    case "DeclStmt": readDeclarations(node)
    case "IfStmt": readIf(node)
    case "SwitchStmt": readSwitch(node)
    case "ForStmt": readFor(node)
    case "WhileStmt": readLoop(node, condition: 0, body: 1, testsFirst: true)
    case "DoStmt": readLoop(node, condition: 1, body: 0, testsFirst: false)
    case "BreakStmt": readBreak(node, .break)
    case "ContinueStmt": readBreak(node, .continue)
    case "ReturnStmt": readReturn(node)
    case "NullStmt": .nothing
    case "AttributedStmt": readAttributed(node)
    case "LabelStmt": readLabel(node)
    case "GotoStmt": readJump(node)
    case "CaseStmt", "DefaultStmt": readInnerLabels(node)
    case "GCCAsmStmt": readAssembly(node)
    case _ where node.kind.hasSuffix("Stmt"): unsupported(node.kind, node)
    default: .expression(readExpression(node))
    }
  }

  mutating func unsupported(_ what: String, _ node: SyntaxNode) -> Statement.Form {
    note(what, node)
    return .unsupported(what)
  }

  /// Like a call of a function that nobody knows: it gets its operands, by address where they can be
  /// written. What has none may do anything.
  private mutating func readAssembly(_ node: SyntaxNode) -> Statement.Form {
    guard unit != nil, !node.inner.isEmpty else { return unsupported("inline assembly", node) }
    let operands = node.inner.map { operand in
      let value = readExpression(operand)
      return operand.isObject ? Expression(.address(value), .pointer(value.type), at: node.offset) : value
    }
    return .expression(Expression(.call("inline assembly", operands), .void, at: node.offset))
  }

  /// `fallthrough` and the like say nothing about what happens.
  private mutating func readAttributed(_ node: SyntaxNode) -> Statement.Form {
    guard let inner = node.statement else { return unsupported("this attribute", node) }
    return statementForm(inner)
  }

  private mutating func readBlock(_ nodes: [SyntaxNode]) -> Statement.Form {
    var declares: [Int] = []
    let (statements, literals) = readScope { $0.readStatements(nodes, declares: &declares) }
    return .block(statements, declares: declares + literals)
  }

  /// The slots a block declares are those of its own declarations, not those
  /// of blocks in it.
  mutating func readStatements(_ nodes: [SyntaxNode], declares: inout [Int]) -> [Statement] {
    nodes.map { node in
      let first = variables.count
      let statement = readStatement(node)
      if node.kind == "DeclStmt" { declares.append(contentsOf: first..<variables.count) }
      return statement
    }
  }

  private mutating func readDeclarations(_ node: SyntaxNode) -> Statement.Form {
    var parts: [Statement] = []
    for child in node.inner {
      if child.kind == "VarDecl" {
        if let form = readVariable(child) { parts.append(Statement(form, at: child.nameOffset)) }
      } else if !readTypeDeclaration(child) {
        parts.append(Statement(unsupported(child.kind, child), at: child.offset))
      }
    }
    return parts.count == 1 ? parts[0].form : .block(parts, declares: [])
  }

  private mutating func readVariable(_ node: SyntaxNode) -> Statement.Form? {
    let type = types.type(node.type)
    if node.inner.contains(where: { $0.kind == "CleanupAttr" }) {
      return unsupported("a variable with a cleanup function", node)
    }
    if node.storageClass == "static" || node.storageClass == "extern" {
      readGlobal(node)
      return nil
    }
    let slot = declare(node, type: type)
    guard let size = types.types.size(of: type), size <= ProgramBuilder.maximalObject else {
      return unsupported("a variable of type \(node.type?.written ?? "")", node)
    }
    return .declare(slot: slot, node.initialiser.map { readExpression($0) })
  }

  /// In bytes.
  package static let maximalObject = 64 << 10

  private mutating func readIf(_ node: SyntaxNode) -> Statement.Form {
    guard node.inner.count == (node.hasElse ? 3 : 2) else { return unsupported("this form of if", node) }
    return .if(
      readExpression(node.inner[0]), then: readBranch(node.inner[1]),
      else: node.hasElse ? readBranch(node.inner[2]) : nil)
  }

  // MARK: Loops

  private mutating func readLoop(_ node: SyntaxNode, condition: Int, body: Int, testsFirst: Bool)
    -> Statement.Form
  {
    guard node.inner.count == 2 else { return unsupported("this form of loop", node) }
    return .loop(
      condition: readExpression(node.inner[condition]), step: nil,
      body: readBreakable { $0.readBranch(node.inner[body]) }, testsFirst: testsFirst)
  }

  /// clang gives a `for` five parts; those that are not there are empty.
  private mutating func readFor(_ node: SyntaxNode) -> Statement.Form {
    guard node.inner.count == 5, node.inner[1].kind.isEmpty else {
      return unsupported("this form of for", node)
    }
    let first = jumps.placed.count
    var declares: [Int] = []
    let start = node.inner[0].kind.isEmpty ? [] : readStatements([node.inner[0]], declares: &declares)
    let condition = node.inner[2].kind.isEmpty ? nil : readExpression(node.inner[2])
    let step = node.inner[3].kind.isEmpty ? nil : readExpression(node.inner[3])
    let loop = Statement.Form.loop(
      condition: condition, step: step, body: readBreakable { $0.readBranch(node.inner[4]) },
      testsFirst: true)
    guard !start.isEmpty else { return loop }
    let whole = Statement(loop, labels: Array(jumps.placed[first...]), at: node.offset)
    return .block(start + [whole], declares: declares)
  }
}

extension SyntaxNode {
  /// Names an object, rather than what is in it.
  fileprivate var isObject: Bool {
    switch kind {
    case "ParenExpr": inner.first?.isObject ?? false
    case "DeclRefExpr", "MemberExpr", "ArraySubscriptExpr": true
    case "UnaryOperator": opcode == "*"
    default: false
    }
  }
}
