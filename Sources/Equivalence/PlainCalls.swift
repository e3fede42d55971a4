// Two versions of a C function, each of them equal to the same contract, beside each other in
// what contracts do not speak of: which plain callees they call, when, and with what.

import BitVectors
import Emulation
import SMT
import SymbolicExecution
import XenABI
import XenC
import XenFunctions

/// Whether two versions of a function call their plain callees alike; a difference is there whatever
/// functions make up that nobody knows.
public enum PlainCallVerdict: Sendable {
  case same
  /// Inputs on which they do not; `model` is the changed version, `contract` the other. And what is
  /// otherwise, as a sentence about the changed version.
  case differs(FlowDifference, String)
  /// And why.
  case unknown(String)
}

extension TreeMeasure {
  /// A function of a revision's list beside an earlier version of it, where both are proved
  /// equal to the model: plain callees are all that they may still differ in.
  /// - Parameter index: of the function, below `count`.
  public func comparePlainCalls(
    of changed: FlowProgram, with base: FlowProgram, _ index: Int, by revision: Revision, in builds: Builds
  ) throws -> PlainCallVerdict {
    let called = CalledVariant.choices(revision.traits)[index][0]
    return try conformance.comparePlainCalls(of: changed, with: base, called, revision.traits, in: builds)
  }
}

extension FlowConformance {
  /// Runs both, each with the bodies of what its runs come upon.
  func comparePlainCalls(
    of changed: FlowProgram, with base: FlowProgram, _ called: CalledVariant, _ traits: Traits,
    in builds: Builds
  ) throws -> PlainCallVerdict {
    let contract = called.variant.contract(traits)
    let premise = (contract.premise + Self.given(called, traits, builds)).map(\.formula)
    return try [changed, base].readFurther { programs in
      try PlainCallComparison(
        agreement: agreement, called: called, width: contract.result.width, premise: premise,
        changed: programs[0], base: programs[1]
      ).verdict()
    }
  }
}

/// Two versions of a function, run one after the other on the same unknowns.
private struct PlainCallComparison {
  let agreement: FlowAgreement
  let called: CalledVariant
  /// Of what comes back.
  let width: Int
  let premise: [Formula]
  let changed, base: FlowProgram

  /// What one version does.
  private struct OneRun {
    let calls: [PlacedCall]
    /// Of functions without a body, as far as anybody has looked.
    let unknown: [Stop]
    /// Why it is not known to its end.
    let obstacle: Halt?
  }

  private typealias Both = (changed: OneRun, base: OneRun)
  /// With the number of observations before it.
  fileprivate typealias PlacedCall = (place: Int, call: PlainCall<Term>)

  /// - Returns: also the functions whose bodies have to be looked for first.
  func verdict() throws -> (found: PlainCallVerdict, wanted: Set<String>) {
    var verdict = PlainCallVerdict.same
    var wanted: Set<String> = []
    try walk(premise) { both, path in
      wanted = changed.unread(of: both.changed.unknown).union(base.unread(of: both.base.unknown))
      guard wanted.isEmpty else { return false }
      verdict = try compare(both, on: path)
      if case .differs(let difference, _) = verdict,
        let call = both.changed.unknown.first ?? both.base.unknown.first,
        try !alwaysDiffers(on: difference.inputs)
      {
        verdict = .unknown(UnknownCallee.obstacle(call))
      }
      return verdict.isSame
    } unknown: {
      verdict = .unknown($0)
    }
    return (verdict, wanted)
  }

  /// Whether the calls of both differ on certain inputs, whatever is made up there.
  private func alwaysDiffers(on inputs: Model) throws -> Bool {
    try UnknownCallee.alwaysDiffer(on: inputs, given: premise, agreement, in: world, runBoth) { run in
      guard case .success(let both) = run.result, both.base.obstacle == nil, both.changed.obstacle == nil
      else { return .unknown }
      let (mine, other) = (both.changed.calls, both.base.calls)
      guard mine.count == other.count,
        zip(mine, other).allSatisfy({ $0.place == $1.place && $0.call.isLike($1.call) })
      else { return .never }
      return .when(
        zip(mine, other).flatMap { zip($0.call.arguments, $1.call.arguments) }.compactMap { a, b in
          guard let a = a.word, let b = b.word else { return nil }
          return a.isEqual(to: b.resized(to: a.width, signed: false))
        })
    }
  }

  private func world(_ branching: Branching) -> SymbolicEmulator {
    SymbolicEmulator(running: called.variant.function, unfolding: called.variant.unfolds, branching)
  }

  /// One after the other, on the same unknowns.
  private func runBoth(in world: inout SymbolicEmulator) -> Both {
    func run(_ program: FlowProgram) -> OneRun {
      var obstacle: Halt?
      do throws(Halt) {
        _ = try called.harness.run(program, as: called.variant.function, returning: width, in: &world)
      } catch {
        // A run that stops has called what it has called.
        switch error {
        case .unsupported, .undecided: obstacle = error
        default: break
        }
      }
      return OneRun(calls: world.plainCalls, unknown: world.unknownCallees, obstacle: obstacle)
    }
    let before = run(base)
    world.restart()
    return (run(changed), before)
  }

  /// - Parameters:
  ///   - goesOn: is told of both runs and what leads there; whether the next are wanted as well.
  ///   - unknown: is told why what is left is not known.
  private func walk(
    _ premise: [Formula], each goesOn: (Both, [Formula]) throws -> Bool, unknown: (String) -> Void
  ) throws {
    var failure: (any Error)?
    try agreement.explore(in: world, given: premise) { (world: inout SymbolicEmulator) throws(Halt) -> Both in
      runBoth(in: &world)
    } each: { run in
      switch run.result {
      case .failure(let halt):
        unknown("\(halt)")
        return false
      case .success(let both):
        do { return try goesOn(both, premise + run.branches) } catch { failure = error }
        return false
      }
    }
    if let failure { throw failure }
  }

  private func compare(_ both: Both, on path: [Formula]) throws -> PlainCallVerdict {
    if let halt = both.base.obstacle ?? both.changed.obstacle { return .unknown("\(halt)") }
    let (mine, other) = (both.changed.calls, both.base.calls)
    for index in 0..<max(mine.count, other.count) {
      let what = "call \(index + 1) of those taken by plain contracts"
      guard index < mine.count, index < other.count,
        mine[index].place == other[index].place, mine[index].call.isLike(other[index].call)
      else {
        let (mine, other) = (mine.dropFirst(index), other.dropFirst(index))
        func words(_ call: PlacedCall?) -> String {
          call.map { "\($0.call) behind \($0.place) events" } ?? "none"
        }
        return try difference(
          what, words(mine.first), words(other.first), PlainCallWording.sentence(mine, not: other), on: path)
      }
      for (a, b) in zip(mine[index].call.arguments, other[index].call.arguments) {
        guard let a = a.word, let b = b.word, a != b else { continue }
        let isSame = a.isEqual(to: b.resized(to: a.width, signed: false))
        if isSame.constant == true { continue }
        let (mine, other) = (mine[index].call, other[index].call)
        let found = try difference(
          what, mine.description, other.description, "calls \(mine), not \(other)", on: path + [!isSame])
        if found.isSame { continue }
        return found
      }
    }
    return .same
  }

  /// - Returns: `same` where nothing leads there.
  private func difference(
    _ what: String, _ mine: String, _ other: String, _ sentence: String, on path: [Formula]
  ) throws -> PlainCallVerdict {
    switch try agreement.inputs(meeting: path) {
    case .satisfiable(let model):
      .differs(
        FlowDifference(observation: nil, what: what, model: mine, contract: other, inputs: model), sentence)
    case .unsatisfiable: .same
    case .unknown(let reason): .unknown(reason)
    }
  }
}

/// What the first call that is otherwise comes to.
private enum PlainCallWording {
  typealias Calls = ArraySlice<PlainCallComparison.PlacedCall>

  /// - Parameters:
  ///   - mine: calls of the changed version, from the first that is not as in the other one.
  ///   - other: of the other one, likewise; not both are empty.
  static func sentence(_ mine: Calls, not other: Calls) -> String {
    guard let new = mine.first else { return "does not call \(other.first!.call) any more" }
    guard let old = other.first else { return "also calls \(new.call)" }
    if new.call.isLike(old.call) {
      return "calls \(new.call) \(new.place < old.place ? "earlier" : "later") than before"
    }
    if names(mine) == names(other.dropFirst()) { return "does not call \(old.call) any more" }
    if names(mine.dropFirst()) == names(other) { return "also calls \(new.call)" }
    return "calls \(new.call), not \(old.call)"
  }

  private static func names(_ calls: Calls) -> [String] { calls.map(\.call.callee) }
}

extension PlainCallVerdict {
  fileprivate var isSame: Bool { if case .same = self { true } else { false } }
}

extension PlainCall {
  /// The same but for words.
  fileprivate func isLike(_ other: PlainCall) -> Bool {
    callee == other.callee && arguments.map(\.kind) == other.arguments.map(\.kind)
  }
}
