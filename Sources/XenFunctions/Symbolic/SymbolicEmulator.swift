// The emulator's world of unknowns, for one function at a time: whatever it
// calls is taken by contract, that is, may return anything of the right width.

import BitVectors
import Emulation
import SMT
import SymbolicExecution

/// One run of one function of the emulator on unknowns.
public struct SymbolicEmulator: EmulatorWorld, BranchingWorld {
  public typealias Word = Term

  public private(set) var branching: Branching
  public var state = EmulatorState<Term>(unknown: { Variable($0).term })
  public var running: [FunctionID] = []
  public private(set) var observations: [Observation<Term>] = []
  /// Each with the number of observations before it.
  package private(set) var plainCalls: [(place: Int, call: PlainCall<Term>)] = []
  /// What is left behind that nobody follows, by name; nil for what is no word. With it the number of
  /// observations before, where that matters, else 0.
  package private(set) var left: [String: (word: Term?, place: Int)] = [:]
  /// Statements and expressions of C that were run, where that is asked.
  package var executed: Set<ObjectIdentifier>?
  /// Calls of functions that nobody knows, each with its place.
  public private(set) var unknownCallees: [Stop] = []
  /// The state in which the function finds the vCPU and the ring.
  package private(set) var found = EmulatorState<Term>(unknown: { Variable($0).term })
  private let function: FunctionID
  /// Its own body has begun: a call of it from here on is one more callee.
  private var isInside = false
  private var calls: [FunctionID: Int] = [:]
  /// Which of its calls of itself is no callee but run in place, from 1; nil
  /// for none.
  private let unfolded: Int?

  /// - Parameter function: the one whose body is run.
  public init(running function: FunctionID, unfolding call: Int? = nil, _ branching: Branching) {
    self.function = function
    unfolded = call
    self.branching = branching
  }

  public mutating func decide(_ condition: Formula) throws(Halt) -> Bool {
    try branching.decide(condition)
  }

  public mutating func observe(_ observation: Observation<Term>) { observations.append(observation) }

  public mutating func note(_ call: PlainCall<Term>) { plainCalls.append((observations.count, call)) }

  public mutating func note(left name: String, _ word: Term?, isOrdered: Bool) {
    left[name] = (word, isOrdered ? observations.count : 0)
  }

  /// The function begins.
  mutating func begin() { found = state }

  public var recordsExecution: Bool { executed != nil }

  public mutating func note(executed nodes: Set<ObjectIdentifier>) { executed?.formUnion(nodes) }

  /// As if nothing had happened yet, but what was decided stays decided.
  package mutating func restart() {
    self = SymbolicEmulator(running: function, unfolding: unfolded, branching)
  }

  /// Nothing is known from here on: Xen has followed a null pointer, or used what was freed.
  public var hasFaulted: Bool { if case .faults? = observations.last { true } else { false } }

  public mutating func summary(of call: Call<Term>) throws(Halt) -> Term? {
    if call.function == function, !isInside {
      isInside = true
      return nil
    }
    let number = count(call.function)
    if call.function == function, number == unfolded { return nil }
    if Self.asking.contains(call.function), state.vcpuGate != Variable(.sendEvent).term {
      // Its arguments do not say so, and what it does depends on it.
      throw .unsupported(Stop("a call of \(call.function.name) with the vCPU's gate changed"))
    }
    let result = Variable(.result(of: call.function, call: number)).term
    observe(.calls(call, result: result))
    return result
  }

  public static var isModular: Bool { true }

  /// Callees that look at the vCPU's gate, and are not told how it stands.
  private static let asking: Set<FunctionID> = [
    .check, .map, .copy, .copyToGuestLinear, .copyFromGuestLinear, .copyToGuestPhys,
    .copyFromGuestPhys, .linearRead, .linearWrite, .baseRead, .insnFetch, .initPerInsn,
  ]

  private mutating func count(_ callee: FunctionID) -> Int {
    calls[callee, default: 0] += 1
    return calls[callee]!
  }

  public mutating func ask(_ question: Question, width: Int, _ meaning: (UInt64) -> UInt64) -> Term {
    Variable(.answer(to: question, width: width)).term
  }

  public mutating func note(unknownCallee call: Stop) { unknownCallees.append(call) }

  public mutating func read(_ fact: Fact) -> Term { Variable(fact).term }

  // MARK: Translations

  public mutating func translate(linear: Term, pfec: Term) throws(Halt) -> Translation<Term> {
    let found = translation(.translate)
    observe(.translates(linear: linear, pfec: pfec, rc: found.rc))
    return found
  }

  public mutating func translate(gfn: Term) throws(Halt) -> Translation<Term> {
    let found = translation(.translate)
    observe(.calls(Call(.translate, [gfn]), result: found.rc))
    return found
  }

  public mutating func walk(linear: Term, pfec: Term) throws(Halt) -> Translation<Term> {
    let found = translation(.walk)
    observe(.calls(Call(.walk, [linear, pfec]), result: found.rc))
    return found
  }

  private mutating func translation(_ callee: FunctionID) -> Translation<Term> {
    let number = count(callee)
    func word(_ fact: Fact) -> Term { Variable(fact).term }
    return Translation(
      rc: word(.result(of: callee, call: number)), gfn: word(.gfn(of: callee, call: number)),
      type: word(.type(of: callee, call: number)))
  }

  // MARK: What only the access check does, which is taken by contract

  public mutating func lookUpRight(gfn: Term, index: Term) throws(Halt) -> RightLookup<Term> {
    throw .unsupported(Stop("p2m_get_mem_access outside the access check"))
  }

  public mutating func send(_ request: Request<Term>) throws(Halt) -> SendAnswer<Term> {
    throw .unsupported(Stop("a request outside the access check"))
  }

  public mutating func observe(write value: Term, to fact: Fact) {}
}
