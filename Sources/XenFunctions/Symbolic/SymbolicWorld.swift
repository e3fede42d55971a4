// The world of symbols: every answer is an unknown, every branch is taken both
// ways, one run at a time.

import BitVectors
import Emulation
import SMT
import SymbolicExecution

/// One run of a program on unknowns.
public struct SymbolicWorld: XenWorld, BranchingWorld {
  public typealias Word = Term

  public private(set) var branching: Branching
  public private(set) var steps: [Step<Term>] = []
  private var lookupCount = 0
  private var sendCount = 0

  public init(_ branching: Branching) { self.branching = branching }

  public mutating func decide(_ condition: Formula) throws(Halt) -> Bool {
    try branching.decide(condition)
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
