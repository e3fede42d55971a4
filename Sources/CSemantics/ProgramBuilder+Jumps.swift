// From clang's tree to ours: labels, jumps, and statement expressions, which
// jumps may leave.

extension ProgramBuilder {
  /// What reading one function has come across.
  struct Jumps {
    /// Labels of `goto`, by clang's number of their declaration.
    var named: [UInt64: Label] = [:]
    var count = 0
    /// Labels that stand in the statement that is being read, or before it.
    var placed: [Label] = []
    /// Targets of the switches that are being read, innermost last.
    var switches: [SwitchInProgress] = []
    /// How many statement expressions are being read, one inside the other.
    var expressions = 0
    /// How many loops and switches of the innermost of them are.
    var breakable = 0
    /// The innermost of them holds a jump or return.
    var leavesExpression = false
    /// The statement that is being read holds one that may be left.
    var isLeavable = false

    mutating func fresh() -> Label {
      count += 1
      return count - 1
    }

    mutating func label(_ id: UInt64) -> Label {
      if let known = named[id] { return known }
      let label = fresh()
      named[id] = label
      return label
    }
  }

  struct SwitchInProgress {
    var targets: [Switch.Target] = []
    /// Which statement of the body is being read.
    var index = 0
    /// A label without a constant value was met.
    var hasObstacle = false
  }

  mutating func readStatement(_ node: SyntaxNode) -> Statement {
    let first = jumps.placed.count
    let outer = jumps.isLeavable
    jumps.isLeavable = false
    let isBlock = ["IfStmt", "SwitchStmt", "ForStmt", "WhileStmt", "DoStmt"].contains(node.kind)
    let (form, ending) = isBlock ? readScope { $0.statementForm(node) } : (statementForm(node), [])
    let labels = Array(jumps.placed[first...])
    let isLeavable = jumps.isLeavable
    jumps.isLeavable = outer
    var statement = Statement(form, labels: labels, at: node.offset)
    if !ending.isEmpty {
      statement = Statement(.block([statement], declares: ending), labels: labels, at: node.offset)
    }
    guard isLeavable else { return statement }
    noteLeaving()
    return Statement(.leavable(statement), labels: labels, at: node.offset)
  }

  /// Inside a statement expression: control may not come to its end.
  private mutating func noteLeaving() { if jumps.expressions > 0 { jumps.leavesExpression = true } }

  // MARK: Labels

  mutating func readLabel(_ node: SyntaxNode) -> Statement.Form {
    guard let inner = node.statement else { return unsupported("this label", node) }
    let label = jumps.label(node.labelID)
    jumps.placed.append(label)
    return .labelled(label, readStatement(inner))
  }

  mutating func readJump(_ node: SyntaxNode) -> Statement.Form {
    noteLeaving()
    return .goto(jumps.label(node.labelID))
  }

  mutating func readReturn(_ node: SyntaxNode) -> Statement.Form {
    noteLeaving()
    return .return(node.inner.first.map { readExpression($0) })
  }

  /// `break` and `continue`.
  mutating func readBreak(_ node: SyntaxNode, _ form: Statement.Form) -> Statement.Form {
    // Which loop is meant compilers disagree about.
    guard jumps.expressions == 0 || jumps.breakable > 0 else {
      return unsupported("a break or continue out of a statement expression", node)
    }
    return form
  }

  /// Reads what `break` may leave.
  mutating func readBreakable<T>(_ read: (inout ProgramBuilder) -> T) -> T {
    jumps.breakable += 1
    defer { jumps.breakable -= 1 }
    return read(&self)
  }

  // MARK: Switches

  mutating func readSwitch(_ node: SyntaxNode) -> Statement.Form {
    guard node.inner.count == 2 else { return unsupported("this form of switch", node) }
    let subject = readExpression(node.inner[0])
    let nodes = node.inner[1].kind == "CompoundStmt" ? node.inner[1].inner : [node.inner[1]]
    jumps.switches.append(SwitchInProgress())
    let current = jumps.switches.count - 1
    var declares: [Int] = []
    var body: [Statement] = []
    for (index, child) in nodes.enumerated() {
      jumps.switches[current].index = index
      var target = Switch.Target(ranges: [], isDefault: false, start: index)
      guard let labelled = readLabels(child, into: &target) else {
        jumps.switches[current].hasObstacle = true
        break
      }
      if !target.ranges.isEmpty || target.isDefault { jumps.switches[current].targets.append(target) }
      body += readBreakable { $0.readStatements([labelled], declares: &declares) }
    }
    let read = jumps.switches.removeLast()
    guard !read.hasObstacle else { return unsupported("a case label whose value is not constant", node) }
    return .switch(Switch(subject: subject, targets: read.targets, body: body, declares: declares))
  }

  /// A case label inside another statement of a switch's body.
  mutating func readInnerLabels(_ node: SyntaxNode) -> Statement.Form {
    guard let current = jumps.switches.indices.last else { return unsupported("this case label", node) }
    let label = jumps.fresh()
    var target = Switch.Target(
      ranges: [], isDefault: false, start: jumps.switches[current].index, inside: label)
    guard let labelled = readLabels(node, into: &target) else {
      jumps.switches[current].hasObstacle = true
      return .nothing
    }
    jumps.switches[current].targets.append(target)
    jumps.placed.append(label)
    return .labelled(label, readStatement(labelled))
  }

  /// Takes the labels off a statement: clang nests it in them.
  private mutating func readLabels(_ node: SyntaxNode, into target: inout Switch.Target) -> SyntaxNode? {
    var node = node
    while true {
      switch node.kind {
      case "CaseStmt" where node.inner.count == (node.isRange ? 3 : 2):
        guard let low = constant(node.inner[0]), let high = node.isRange ? constant(node.inner[1]) : low
        else {
          return nil
        }
        target.ranges.append(Switch.Interval(low: low, high: high))
        node = node.inner[node.inner.count - 1]
      case "DefaultStmt" where node.inner.count == 1:
        target.isDefault = true
        node = node.inner[0]
      default: return node
      }
    }
  }

  /// The value of a constant expression, which clang's JSON leaves out.
  mutating func constant(_ node: SyntaxNode) -> UInt128? {
    ConstantFolding.value(of: readExpression(node), types: types.types)
  }

  // MARK: Statement expressions

  mutating func readStatementExpression(_ node: SyntaxNode, _ type: CType) -> Expression.Form {
    var nodes = node.inner[0].inner
    let before = jumps
    jumps.expressions += 1
    (jumps.breakable, jumps.switches, jumps.leavesExpression) = (0, [], false)
    defer {
      let leaves = jumps.leavesExpression
      // Nothing jumps into it.
      (jumps.placed, jumps.switches, jumps.breakable) = (before.placed, before.switches, before.breakable)
      (jumps.expressions, jumps.leavesExpression) = (before.expressions, before.leavesExpression)
      jumps.isLeavable = before.isLeavable || leaves
    }
    let last = type == .void ? nil : nodes.popLast()
    let outer = literals
    defer { literals = outer }
    literals = []
    var declares: [Int] = []
    let statements = readStatements(nodes, declares: &declares)
    guard let last, !last.kind.hasSuffix("Stmt") else {
      return last == nil
        ? .statements(statements, declares: declares + literals!, value: nil)
        : unsupported("a statement expression that ends like this", node)
    }
    let value = readExpression(last)
    return .statements(statements, declares: declares + literals!, value: value)
  }
}

extension SyntaxNode {
  /// What a label or an attribute stands before.
  var statement: SyntaxNode? {
    let rest = inner.filter { !$0.kind.hasSuffix("Attr") }
    return rest.count == 1 ? rest[0] : nil
  }

  /// Of a variable.
  var initialiser: SyntaxNode? { hasInitialiser ? inner.first { !$0.kind.hasSuffix("Attr") } : nil }
}
