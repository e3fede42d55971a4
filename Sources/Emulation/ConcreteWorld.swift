// The world of numbers: answers are given beforehand, runs simply run.

import BitVectors

/// Runs a program on one particular situation.
public struct ConcreteWorld: XenWorld {
  /// What holds and what others answer in this situation.
  public struct Situation: Hashable, Sendable {
    /// Facts that are not listed are zero.
    public var facts: [Fact: Bits]
    /// The answers of `p2m_get_mem_access`, first call first; later calls
    /// repeat the last one.
    public var lookups: [RightLookup<Bits>]
    /// The answers of `monitor_traps`, likewise.
    public var sends: [SendAnswer<Bits>]

    public init(facts: [Fact: Bits] = [:], lookups: [RightLookup<Bits>] = [], sends: [SendAnswer<Bits>] = [])
    {
      self.facts = facts
      self.lookups = lookups
      self.sends = sends
    }
  }

  public let situation: Situation
  public private(set) var steps: [Step<Bits>] = []
  private var lookupCount = 0
  private var sendCount = 0
  private var branchesLeft: Int

  /// - Parameter branchLimit: a run that takes more branches ends as undecided.
  public init(_ situation: Situation, branchLimit: Int = 1_000_000) {
    self.situation = situation
    branchesLeft = branchLimit
  }

  public mutating func decide(_ condition: Truth) throws(Halt) -> Bool {
    guard branchesLeft > 0 else { throw .undecided(Stop("too many branches in one run")) }
    branchesLeft -= 1
    return condition.value
  }

  public mutating func read(_ fact: Fact) -> Bits { situation.facts[fact] ?? Bits(0, width: fact.width) }

  public mutating func lookUpRight(gfn: Bits, index: Bits) -> RightLookup<Bits> {
    let answer =
      situation.lookups.isEmpty
      ? RightLookup(rc: Bits(0, width: 32), access: Bits(0, width: 32))
      : situation.lookups[min(lookupCount, situation.lookups.count - 1)]
    lookupCount += 1
    steps.append(.lookUp(gfn: gfn, index: index, answer: answer))
    return answer
  }

  public mutating func send(_ request: Request<Bits>) -> SendAnswer<Bits> {
    let answer =
      situation.sends.isEmpty
      ? SendAnswer(rc: Bits(0, width: 32))
      : situation.sends[min(sendCount, situation.sends.count - 1)]
    sendCount += 1
    steps.append(.send(request, answer: answer))
    return answer
  }

  public mutating func observe(write value: Bits, to fact: Fact) { steps.append(.write(fact, value)) }
}
