// The world of symbols: every answer is an unknown, every branch is taken both
// ways, one run at a time.

import SMT
import World

/// One run of a program on unknowns, following a given list of decisions first.
public struct SymbolicWorld: World {
  public typealias Word = Term

  private(set) var steps: [Step<Term>] = []
  /// The branches taken where both ways were possible.
  private(set) var path: [Branch] = []
  /// Something that must not happen: the program did not repeat itself.
  private(set) var fault: ExploreFault?

  private let prefix: [Branch]
  private let feasibility: Feasibility
  private var conditions: [PathCondition] = []
  private var lookupCount = 0
  private var sendCount = 0
  private var branchesLeft: Int

  /// A condition as the program asked it, and the way this run went.
  struct Branch {
    let asked: Formula
    let taken: Bool
    let condition: PathCondition
    /// The other way is possible too and has not been walked.
    let isOpen: Bool
  }

  init(following prefix: [Branch], feasibility: Feasibility, branchLimit: Int) {
    self.prefix = prefix
    self.feasibility = feasibility
    branchesLeft = branchLimit
  }

  public mutating func decide(_ condition: Formula) throws(Halt) -> Bool {
    if let known = condition.constant { return known }
    guard branchesLeft > 0 else { throw .undecided(Stop("more branches in one run than the limit")) }
    branchesLeft -= 1
    if path.count < prefix.count { return try replay(condition) }
    let yes = PathCondition(condition)
    let no = PathCondition(!condition)
    switch (try verdict(yes), try verdict(no)) {
    case (.unknown(let reason), _), (_, .unknown(let reason)): throw .undecided(Stop("a branch: \(reason)"))
    // A condition that the path implies is not recorded: it says nothing new.
    // Replays ask for it again and get the same answer from memory.
    case (.possible, .impossible): return true
    case (.impossible, _): return false
    case (.possible, .possible):
      take(Branch(asked: condition, taken: true, condition: yes, isOpen: true))
      return true
    }
  }

  private mutating func replay(_ condition: Formula) throws(Halt) -> Bool {
    let branch = prefix[path.count]
    if branch.asked == condition {
      take(branch)
      return branch.taken
    }
    // Not the recorded branch: then it must be one that the path decides.
    switch (try verdict(PathCondition(condition)), try verdict(PathCondition(!condition))) {
    case (.possible, .impossible): return true
    case (.impossible, .possible): return false
    default:
      fault = ExploreFault("a replayed run met another branch than the run before it")
      throw .undecided(Stop("the program did not repeat itself"))
    }
  }

  private mutating func verdict(_ condition: PathCondition) throws(Halt) -> Feasibility.Verdict {
    do {
      return try feasibility.verdict(on: condition, after: conditions)
    } catch {
      fault = ExploreFault(error.description)
      throw .undecided(Stop(error.description))
    }
  }

  private mutating func take(_ branch: Branch) {
    path.append(branch)
    conditions.append(branch.condition)
  }

  public mutating func read(_ fact: Fact) -> Term { Variable(fact).term }

  public mutating func lookUpRight(gfn: Term, index: Term) -> RightLookup<Term> {
    lookupCount += 1
    let answer = RightLookup(
      rc: Variable.lookupRC(call: lookupCount).term, access: Variable.lookupAccess(call: lookupCount).term)
    steps.append(.lookUp(gfn: gfn, index: index, answer: answer))
    return answer
  }

  public mutating func send(_ request: Request<Term>) -> SendAnswer<Term> {
    sendCount += 1
    let answer = SendAnswer(rc: Variable.sendRC(call: sendCount).term)
    steps.append(.send(request, answer: answer))
    return answer
  }

  public mutating func observe(write value: Term, to fact: Fact) { steps.append(.write(fact, value)) }
}

/// The names under which the answers of the world appear in formulas.
extension Variable {
  public init(_ fact: Fact) { self.init(fact.name, width: fact.width) }

  /// What the n-th call of `p2m_get_mem_access` returns.
  public static func lookupRC(call: Int) -> Variable {
    Variable("p2m_get_mem_access\(mark(call))", width: 32)
  }
  /// The right it writes.
  public static func lookupAccess(call: Int) -> Variable { Variable("access\(mark(call))", width: 32) }
  /// What the n-th call of `monitor_traps` returns.
  public static func sendRC(call: Int) -> Variable { Variable("monitor_traps\(mark(call))", width: 32) }

  private static func mark(_ call: Int) -> String { call == 1 ? "" : "#\(call)" }
}
