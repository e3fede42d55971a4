// Two versions of a C function, each of them equal to the same contract, beside each other in
// what contracts do not speak of: which plain callees they call, when, and with what.

import BitVectors
import Emulation
import SMT
import SymbolicExecution
import XenABI
import XenC
import XenFunctions

/// Whether two versions of a function call their plain callees alike.
public enum PlainCallVerdict: Sendable {
  case same
  /// Inputs on which they do not; `model` is the changed version, `contract` the other.
  case differs(FlowDifference)
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
  /// What one version does.
  private typealias Calls = [(place: Int, call: PlainCall<Term>)]

  /// Runs both on the same unknowns, one after the other, so that each run is one of both.
  func comparePlainCalls(
    of changed: FlowProgram, with base: FlowProgram, _ called: CalledVariant, _ traits: Traits,
    in builds: Builds
  ) throws -> PlainCallVerdict {
    let (variant, harness) = (called.variant, called.harness)
    let contract = variant.contract(traits)
    let premise = (contract.premise + given(called, traits, builds)).map(\.formula)
    let world = { SymbolicEmulator(running: variant.function, unfolding: variant.unfolds, $0) }
    var verdict = PlainCallVerdict.same
    var failure: (any Error)?
    try agreement.explore(in: world, given: premise) {
      (world: inout SymbolicEmulator) throws(Halt) -> (base: Calls, changed: Calls) in
      func run(_ program: FlowProgram, _ world: inout SymbolicEmulator) throws(Halt) -> Calls {
        do throws(Halt) {
          _ = try harness.run(
            program, as: variant.function, returning: contract.result.width, in: &world)
        } catch {
          // A run that stops has called what it has called.
          switch error {
          case .unsupported, .undecided: throw error
          default: break
          }
        }
        return world.plainCalls
      }
      let before = try run(base, &world)
      world.restart()
      return (before, try run(changed, &world))
    } each: { run in
      do {
        switch run.result {
        case .success(let calls):
          verdict = try compare(calls.changed, calls.base, on: premise + run.branches)
        case .failure(let halt): verdict = .unknown("\(halt)")
        }
      } catch {
        failure = error
      }
      if case .same = verdict { return failure == nil }
      return false
    }
    if let failure { throw failure }
    return verdict
  }

  private func compare(_ mine: Calls, _ other: Calls, on path: [Formula]) throws -> PlainCallVerdict {
    for index in 0..<max(mine.count, other.count) {
      let what = "call \(index + 1) of those taken by plain contracts"
      guard index < mine.count, index < other.count,
        mine[index].place == other[index].place, mine[index].call.isLike(other[index].call)
      else {
        let (a, b) = (mine.dropFirst(index).first, other.dropFirst(index).first)
        func words(_ call: (place: Int, call: PlainCall<Term>)?) -> String {
          call.map { "\($0.call) behind \($0.place) events" } ?? "none"
        }
        return try difference(what, words(a), words(b), on: path)
      }
      for (a, b) in zip(mine[index].call.arguments, other[index].call.arguments) {
        guard let a = a.word, let b = b.word, a != b else { continue }
        let isSame = a.isEqual(to: b.resized(to: a.width, signed: false))
        if isSame.constant == true { continue }
        let found = try difference(
          what, mine[index].call.description, other[index].call.description, on: path + [!isSame])
        if case .same = found { continue }
        return found
      }
    }
    return .same
  }

  /// - Returns: `same` where nothing leads there.
  private func difference(
    _ what: String, _ mine: String, _ other: String, on path: [Formula]
  ) throws -> PlainCallVerdict {
    switch try agreement.inputs(meeting: path) {
    case .satisfiable(let model):
      .differs(
        FlowDifference(observation: nil, what: what, model: mine, contract: other, inputs: model))
    case .unsatisfiable: .same
    case .unknown(let reason): .unknown(reason)
    }
  }
}

extension PlainCall {
  /// The same but for words.
  fileprivate func isLike(_ other: PlainCall) -> Bool {
    callee == other.callee && arguments.map(\.kind) == other.arguments.map(\.kind)
  }
}
