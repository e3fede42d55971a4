// What an access check does, for all inputs at once: its end states, and
// the same merged into one outcome as a function of the inputs.

import BitVectors
import Emulation
import SMT
import SymbolicExecution
import XenABI
import XenFunctions

/// The inputs of the access check as variables, under the names that
/// formulas, witnesses and reports use.
public enum AccessCheckVariables {
  public static let gla = Variable("gla", width: 64)
  public static let gfn = Variable("gfn", width: 64)
  public static let pfec = Variable("pfec", width: 32)
  public static let sendEvent = Variable("send_event", width: 1)
  public static let kind = Variable("kind", width: 16)
  public static let lookupRC = Variable.lookupRC(call: 1)
  public static let access = Variable.lookupAccess(call: 1)
  public static let sendRC = Variable.sendRC(call: 1)

  public static let arguments = AccessCheckArguments(
    gla: gla.term, gfn: gfn.term, pfec: pfec.term, sendEvent: sendEvent.term, kind: kind.term)

  /// The variable that says whether checks are on.
  public static func gate(_ gate: Traits.Gate) -> Variable {
    switch gate {
    case .parameter: sendEvent
    case .assertion: Variable(Fact.sendEvent)
    }
  }

  /// All of them as the constraints take them.
  public static let inputs = AccessCheckInputs(
    gla: gla.term, gfn: gfn.term, pfec: pfec.term, sendEvent: sendEvent.term, kind: kind.term,
    gate: Variable(Fact.sendEvent).term, debugBuild: Variable(Fact.debugBuild).term,
    altp2mActive: Variable(Fact.altp2mActive).term, altp2mIndex: Variable(Fact.altp2mIndex).term,
    nestedGuestMode: Variable(Fact.nestedGuestMode).term, nestedBase: Variable(Fact.nestedBase).term,
    lookupRC: lookupRC.term, access: access.term, sendRC: sendRC.term)
}

/// An access check, explored.
public struct Behaviour: Sendable {
  public let endStates: [EndState]
  public let outcome: AccessCheckOutcome
  /// C gives no meaning to what happens.
  public let isUndefined: Formula
  /// Nothing is known about what happens: a construct that cannot be read, or a
  /// branch without an answer.
  public let isUnknown: Formula
  /// More than one lookup in one call; rows can speak about one only.
  public let asksAgain: Formula
  /// More than one request in one call.
  public let sendsAgain: Formula
  /// Questions that were answered to find all this.
  public private(set) var asked = QuestionCount()

  /// - Throws: `ExploreFault` when the program does not repeat itself or libz3 fails.
  public init(of program: any AccessCheckFunction, explorer: Explorer) throws(ExploreFault) {
    let before = explorer.asked
    self.init(
      endStates: try Self.tractable(
        explorer.endStates { (world) throws(Halt) in
          try program.run(AccessCheckVariables.arguments, in: &world)
        }))
    asked = explorer.asked - before
  }

  /// Claims compare end states in pairs. With more than this many the whole is
  /// taken to be as unknown as a rest that was not walked.
  private static let maximalEndStates = 256

  private static func tractable(_ states: [EndState]) -> [EndState] {
    guard states.count > maximalEndStates else { return states }
    let halt = Halt.undecided(Stop("more than \(maximalEndStates) end states"))
    return [EndState(condition: Formula(true), steps: [], ending: .halted(halt))]
  }

  public init(endStates: [EndState]) {
    self.endStates = endStates
    let outcomes = endStates.map(\.outcome)
    func any(_ holds: (EndState) -> Bool) -> Formula { Formula.any(endStates.filter(holds).map(\.condition)) }
    // A word about a request means nothing where none is sent: states without
    // one take the word of their neighbour, and what is the same everywhere folds.
    func merged(_ field: (AccessCheckOutcome) -> Term, where matters: (AccessCheckOutcome) -> Formula) -> Term
    {
      let relevant = zip(endStates, outcomes).filter { matters($0.1).constant != false }
      return Merge.words(relevant.map { ($0.0.condition, field($0.1)) }) ?? field(.nothing)
    }
    func asked(_ field: (AccessCheckOutcome) -> Term) -> Term { merged(field, where: \.asks) }
    func sent(_ field: (AccessCheckOutcome) -> Term) -> Term { merged(field, where: \.sends) }
    func when(_ field: (AccessCheckOutcome) -> Formula) -> Formula {
      Formula.any(zip(endStates, outcomes).map { $0.condition && field($1) })
    }
    outcome = AccessCheckOutcome(
      stops: when(\.stops), asks: when(\.asks), askedGFN: asked(\.askedGFN), askedIndex: asked(\.askedIndex),
      sends: when(\.sends), isSynchronous: when(\.isSynchronous), reason: sent(\.reason),
      flags: sent(\.flags),
      gfn: sent(\.gfn), offset: sent(\.offset), gla: sent(\.gla), accessFlags: sent(\.accessFlags),
      nestedBase: sent(\.nestedBase), restIsZero: when(\.restIsZero), returnsTrue: when(\.returnsTrue))
    isUndefined = any(\.isUndefined)
    isUnknown = any { $0.unknownReason != nil }
    asksAgain = any { $0.lookupCount > 1 }
    sendsAgain = any { $0.requests.count > 1 }
  }

  /// The same behaviour with other terms in place of the inputs.
  public func substituting(_ replacements: [Variable: Term]) -> Behaviour {
    var substitution = Substitution(replacements)
    return Behaviour(endStates: endStates.map { $0.mapped(&substitution) })
  }
}

extension EndState {
  public var requests: [Request<Term>] {
    steps.compactMap { if case .send(let request, _) = $0 { request } else { nil } }
  }

  public var isUndefined: Bool {
    if case .halted(.undefined) = ending { true } else { false }
  }

  /// Why nothing can be said past here, if so.
  public var unknownReason: Stop? {
    switch ending {
    case .halted(.unsupported(let stop)): return stop
    case .halted(.undecided(let stop)): return stop
    default: return nil
    }
  }

  public var lookupCount: Int { steps.count { if case .lookUp = $0 { true } else { false } } }

  /// What was seen of this run, as the constraints speak about it.
  public var outcome: AccessCheckOutcome {
    var outcome = AccessCheckOutcome.nothing
    if case .halted(.assertion) = ending { outcome.stops = Formula(true) }
    if case .returned(let truth) = ending { outcome.returnsTrue = truth }
    for step in steps.reversed() {
      switch step {
      case .lookUp(let gfn, let index, _):
        (outcome.asks, outcome.askedGFN, outcome.askedIndex) = (Formula(true), gfn, index)
      case .send(let request, _): outcome.setRequest(request)
      case .write: break
      }
    }
    return outcome
  }

  func mapped(_ substitution: inout Substitution) -> EndState {
    let condition = substitution(condition)
    var steps: [Step<Term>] = []
    for step in self.steps { steps.append(step.mapped(&substitution)) }
    guard case .returned(let truth) = ending else {
      return EndState(condition: condition, steps: steps, ending: ending)
    }
    return EndState(condition: condition, steps: steps, ending: .returned(substitution(truth)))
  }
}

extension Step<Term> {
  func mapped(_ s: inout Substitution) -> Step<Term> {
    switch self {
    case .lookUp(let gfn, let index, let answer):
      return .lookUp(
        gfn: s(gfn), index: s(index), answer: RightLookup(rc: s(answer.rc), access: s(answer.access)))
    case .send(var request, let answer):
      request.sync = s(request.sync)
      request.reason = s(request.reason)
      request.flags = s(request.flags)
      request.gfn = s(request.gfn)
      request.offset = s(request.offset)
      request.gla = s(request.gla)
      request.accessFlags = s(request.accessFlags)
      request.nestedBase = s(request.nestedBase)
      request.restIsZero = s(request.restIsZero)
      return .send(request, answer: SendAnswer(rc: s(answer.rc)))
    case .write(let fact, let value): return .write(fact, s(value))
    }
  }
}

extension AccessCheckOutcome {
  /// A run that shows nothing and returns false.
  static var nothing: AccessCheckOutcome {
    func zero(_ width: Int) -> Term { Term(0, width: width) }
    let no = Formula(false)
    return AccessCheckOutcome(
      stops: no, asks: no, askedGFN: zero(64), askedIndex: zero(32), sends: no, isSynchronous: no,
      reason: zero(32),
      flags: zero(32), gfn: zero(64), offset: zero(64), gla: zero(64), accessFlags: zero(32),
      nestedBase: zero(64),
      restIsZero: no, returnsTrue: no)
  }

  fileprivate mutating func setRequest(_ request: Request<Term>) {
    sends = Formula(true)
    isSynchronous = request.sync
    (reason, flags, gfn, offset) = (request.reason, request.flags, request.gfn, request.offset)
    (gla, accessFlags, nestedBase) = (request.gla, request.accessFlags, request.nestedBase)
    restIsZero = request.restIsZero
  }

  /// MEM_ACCESS_R, _W, _X of what was sent, 3 bits; 0 where nothing was.
  public var reported: Term { sends.choose(accessFlags.bits(from: 0, width: 3), Term(0, width: 3)) }
}
