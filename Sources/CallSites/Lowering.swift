// From clang's nodes to steps: statements.

import CSemantics
import Source

/// Turns one function into steps.
struct Lowering {
  let unit: UnitSyntax
  /// The token at a place of the file, if it can be seen.
  let word: (Place) -> String?
  /// Functions that end everything.
  let fatal: Set<String>
  var routine: Routine
  var slots: [UInt64: Int] = [:]
  var slotCount = 0
  private var labels: [UInt64: Int] = [:]
  /// Jumps to labels that have not come yet.
  private var waiting: [(step: Int, label: UInt64)] = []
  private var breaks: [[Int]] = []
  private var continues: [[Int]] = []
  private var cases: [[Step.Choice]] = []
  private var defaults: [Int?] = []

  static func routine(
    _ node: SyntaxNode, of unit: UnitSyntax, in file: String, fatal: Set<String>,
    word: @escaping (Place) -> String?
  ) -> Routine? {
    guard let body = node.inner.last(where: { $0.kind == "CompoundStmt" }) else { return nil }
    var lowering = Lowering(unit, node, file, fatal, word)
    lowering.noteShared(body)
    lowering.statement(body)
    lowering.add(.leave(nil))
    for (step, label) in lowering.waiting {
      lowering.routine.steps[step] = lowering.labels[label].map { .jump($0) } ?? .lost(nil)
    }
    return lowering.routine
  }

  private init(
    _ unit: UnitSyntax, _ node: SyntaxNode, _ file: String, _ fatal: Set<String>,
    _ word: @escaping (Place) -> String?
  ) {
    (self.unit, self.word, self.fatal) = (unit, word, fatal)
    routine = Routine(
      name: node.name, place: unit.place(of: node), unit: file, isInternal: node.storageClass == "static")
    let written = node.type?.written ?? ""
    let result = written.prefix { $0 != "(" }.trimmed
    let desugared = (node.type?.desugared ?? "").prefix { $0 != "(" }.trimmed
    routine.returnsPointer = result.hasSuffix("*")
    routine.result = IntegerType(named: result) ?? IntegerType(named: desugared)
    for parameter in node.inner where parameter.kind == "ParmVarDecl" {
      routine.parameters.append((slot(of: parameter.id), parameter.name))
    }
  }

  // MARK: Slots

  mutating func slot(of id: UInt64) -> Int {
    if let known = slots[id] { return known }
    let slot = fresh()
    slots[id] = slot
    return slot
  }

  mutating func fresh() -> Int {
    slotCount += 1
    return slotCount - 1
  }

  /// Local variables whose address is taken.
  private mutating func noteShared(_ node: SyntaxNode) {
    if node.kind == "UnaryOperator", node.opcode == "&", let target = node.inner.first?.bare,
      target.kind == "DeclRefExpr", let declaration = target.referenced, declaration.isVariable
    {
      routine.shared.insert(slot(of: declaration.id))
    }
    for inner in node.inner { noteShared(inner) }
  }

  // MARK: Steps

  var next: Int { routine.steps.count }

  @discardableResult
  mutating func add(_ step: Step) -> Int {
    routine.steps.append(step)
    return next - 1
  }

  /// A jump whose target is not known yet.
  mutating func addJump() -> Int { add(.jump(-1)) }

  mutating func land(_ jumps: [Int], at target: Int? = nil) {
    for jump in jumps { routine.steps[jump] = .jump(target ?? next) }
  }

  // MARK: Statements

  mutating func statement(_ node: SyntaxNode) {
    switch node.kind {
    case "CompoundStmt": for inner in node.inner { statement(inner) }
    case "DeclStmt": for inner in node.inner { declaration(inner) }
    case "NullStmt", "": break
    case "IfStmt": conditional(node)
    case "WhileStmt", "DoStmt", "ForStmt": loop(node)
    case "SwitchStmt": selection(node)
    case "CaseStmt", "DefaultStmt": label(node)
    case "BreakStmt": leave(\.breaks)
    case "ContinueStmt": leave(\.continues)
    case "LabelStmt":
      labels[node.labelID] = next
      for inner in node.inner { statement(inner) }
    case "GotoStmt": waiting.append((addJump(), node.labelID))
    case "IndirectGotoStmt":
      add(.use(node.inner.map { operand($0) }))
      add(.lost(unit.place(of: node)))
    case "ReturnStmt":
      let value = node.inner.first.map { operand($0) }
      add(.leave(value))
    case "AttributedStmt": node.inner.last.map { statement($0) }
    case "GCCAsmStmt", "AsmStmt": assembly(node)
    default: _ = operand(node, isStatement: true)
    }
  }

  private mutating func leave(_ targets: WritableKeyPath<Lowering, [[Int]]>) {
    let jump = addJump()
    let count = self[keyPath: targets].count
    if count == 0 { routine.steps[jump] = .lost(nil) } else { self[keyPath: targets][count - 1].append(jump) }
  }

  private mutating func declaration(_ node: SyntaxNode) {
    guard node.kind == "VarDecl" else { return }
    let slot = slot(of: node.id)
    if ["static", "extern"].contains(node.storageClass) {
      routine.shared.insert(slot)
    } else if node.hasInitialiser, let value = node.inner.last {
      add(.assign(slot, operand(value)))
    } else {
      add(.forget([slot]))
    }
  }

  /// Whatever it gets may be in whatever it names.
  private mutating func assembly(_ node: SyntaxNode) {
    let operands = node.inner.map { operand($0) }
    add(.use(operands, member: Operand.anywhere))
    for target in node.inner.map(\.bare) {
      guard target.kind == "DeclRefExpr", let declaration = target.referenced, declaration.isVariable,
        let slot = slots[declaration.id]
      else { continue }
      add(.assign(slot, .other(operands)))
    }
    // It may go on at any of these labels.
    for label in node.inner where label.kind == "AddrLabelExpr" {
      let branch = add(.branch(.other([]), yes: -1, no: -1))
      waiting.append((addJump(), label.labelID))
      routine.steps[branch] = .branch(.other([]), yes: branch + 1, no: branch + 2)
    }
  }

  private mutating func conditional(_ node: SyntaxNode) {
    let parts = node.inner
    guard parts.count >= 2 else { return }
    let (yes, no) = condition(parts[0])
    land(yes)
    statement(parts[1])
    guard node.hasElse, parts.count > 2 else { return land(no) }
    let end = addJump()
    land(no)
    statement(parts[2])
    land([end])
  }

  private mutating func loop(_ node: SyntaxNode) {
    var parts = node.inner
    var (first, test, step): (SyntaxNode?, SyntaxNode?, SyntaxNode?) = (nil, nil, nil)
    var body: SyntaxNode?
    switch node.kind {
    case "ForStmt" where parts.count == 5:
      (first, test, step, body) = (parts[0], parts[2], parts[3], parts[4])
    case "DoStmt" where parts.count == 2: (body, test) = (parts[0], parts[1])
    default:
      body = parts.popLast()
      test = parts.last
    }
    first.map { statement($0) }
    breaks.append([])
    continues.append([])
    let top = next
    var ends: [Int] = []
    if node.kind != "DoStmt", let test, !test.kind.isEmpty {
      let (yes, no) = condition(test)
      land(yes)
      ends = no
    }
    body.map { statement($0) }
    land(continues.removeLast())
    step.map { statement($0) }
    if node.kind == "DoStmt", let test {
      let (yes, no) = condition(test)
      land(yes, at: top)
      ends = no
    } else {
      add(.jump(top))
    }
    land(ends + breaks.removeLast())
  }

  private mutating func selection(_ node: SyntaxNode) {
    guard node.inner.count >= 2 else { return }
    let value = operand(node.inner[node.inner.count - 2])
    let choice = add(.choose(value, [], otherwise: -1))
    breaks.append([])
    cases.append([])
    defaults.append(nil)
    statement(node.inner[node.inner.count - 1])
    let choices = cases.removeLast()
    let otherwise = defaults.removeLast() ?? next
    land(breaks.removeLast())
    routine.steps[choice] = .choose(value, choices, otherwise: otherwise)
  }

  private mutating func label(_ node: SyntaxNode) {
    if node.kind == "DefaultStmt" {
      if !defaults.isEmpty { defaults[defaults.count - 1] = next }
    } else if let first = node.inner.first.flatMap({ constant($0) }),
      let last = node.isRange ? constant(node.inner[1]) : first
    {
      if !cases.isEmpty {
        cases[cases.count - 1].append(Step.Choice(low: first, high: last, target: next))
      }
    } else if !cases.isEmpty {
      // A label whose number is not known may be any.
      cases[cases.count - 1].append(
        Step.Choice(low: Code(.min), high: Code(.max), target: next))
    }
    node.inner.last.map { statement($0) }
  }
}

extension SyntaxNode {
  /// Without parentheses and casts around it.
  var bare: SyntaxNode {
    let around: Set<String> = ["ParenExpr", "ImplicitCastExpr", "CStyleCastExpr", "ConstantExpr"]
    var node = self
    while around.contains(node.kind), let inner = node.inner.last { node = inner }
    return node
  }

  var isVariable: Bool { kind == "VarDecl" || kind == "ParmVarDecl" }
}

extension Substring {
  var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    while text.first == " " { text.removeFirst() }
    return String(text)
  }
}

extension IntegerType {
  /// Nil for what is no number and no pointer.
  init?(named type: String) {
    var words = type.split(separator: " ").filter { !["const", "volatile", "inline"].contains($0) }
    if type.hasSuffix("*") { words = ["*"] }
    switch words.joined(separator: " ") {
    case "_Bool", "bool": self = .truth
    case "char", "signed char": self.init(bits: 8, isSigned: true)
    case "unsigned char": self.init(bits: 8, isSigned: false)
    case "short": self.init(bits: 16, isSigned: true)
    case "unsigned short": self.init(bits: 16, isSigned: false)
    case "int": self = .int
    case "unsigned int": self.init(bits: 32, isSigned: false)
    case "long", "long long": self.init(bits: 64, isSigned: true)
    case "unsigned long", "unsigned long long", "*": self = .word
    case let name where name.hasPrefix("enum "): self.init(bits: 32, isSigned: false)
    default: return nil
    }
  }

  init?(_ type: SyntaxType?) {
    guard let type else { return nil }
    guard let found = IntegerType(named: type.written) ?? IntegerType(named: type.desugared) else {
      return nil
    }
    self = found
  }
}
