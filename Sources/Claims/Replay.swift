// Before a witness is printed it is run: the very program the claim was about,
// on plain numbers. What that run shows must be what the formulas said.

import BitVectors
import Emulation
import SMT
import Source
import SymbolicExecution
import XenABI

/// A disagreement between what formulas say and what runs or rows show: a fault of this tool.
public struct ReplayFault: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String
  public init(_ description: String) { self.description = description }
}

/// What happened in one concrete run.
public struct Trace: Sendable {
  /// Which run of several; empty if there is one.
  public let title: String
  public let steps: [Step<Bits>]
  public let ending: Ending<Bits>

  public init(title: String, steps: [Step<Bits>], ending: Ending<Bits>) {
    self.title = title
    self.steps = steps
    self.ending = ending
  }
}

public enum Replay {
  /// Runs one program on a model.
  /// - Throws: `ReplayFault` when it ends in another way than its end states say.
  public static func trace(of run: Run, on model: Model) throws(ReplayFault) -> Trace {
    let inputs = base(of: run, model)
    var world = ConcreteWorld(situation(inputs, calls: run.behaviour.endStates.map(\.steps.count).max() ?? 0))
    let ending = result(of: run.program, inputs, in: &world)
    let trace = Trace(title: run.title, steps: world.steps, ending: ending)
    guard let expected = expected(run, on: model) else {
      throw ReplayFault("a witness lies in no end state of \(title(run))")
    }
    guard expected.steps == trace.steps, expected.ending == trace.ending else {
      throw ReplayFault("a witness does not replay on \(title(run))")
    }
    return trace
  }

  private static func title(_ run: Run) -> String { run.title.isEmpty ? "the subject" : run.title }

  private static func result(
    of program: any AccessCheckFunction, _ inputs: Model, in world: inout ConcreteWorld
  ) -> Ending<Bits> {
    let arguments = AccessCheckArguments(
      gla: inputs[AccessCheckVariables.gla], gfn: inputs[AccessCheckVariables.gfn],
      pfec: inputs[AccessCheckVariables.pfec],
      sendEvent: inputs[AccessCheckVariables.sendEvent], kind: inputs[AccessCheckVariables.kind])
    do {
      return .returned(try program.run(arguments, in: &world))
    } catch {
      return .halted(error)
    }
  }

  /// The inputs of this run: what stands for each variable, evaluated.
  private static func base(of run: Run, _ model: Model) -> Model {
    var inputs = model
    for (variable, term) in run.replacements.sorted(by: { $0.key < $1.key }) {
      inputs[variable] = term.value(in: model)
    }
    return inputs
  }

  private static func situation(_ inputs: Model, calls count: Int) -> ConcreteWorld.Situation {
    var facts: [Fact: Bits] = [:]
    for (variable, value) in inputs.sorted { facts[Fact(variable.name, width: variable.width)] = value }
    // No run makes more calls than it shows steps.
    let calls = 1...max(1, count)
    return ConcreteWorld.Situation(
      facts: facts,
      lookups: calls.map {
        RightLookup(rc: inputs[Variable.lookupRC(call: $0)], access: inputs[Variable.lookupAccess(call: $0)])
      },
      sends: calls.map { SendAnswer(rc: inputs[Variable.sendRC(call: $0)]) })
  }

  /// What the formulas say about this run.
  private static func expected(_ run: Run, on model: Model) -> (steps: [Step<Bits>], ending: Ending<Bits>)? {
    let conditions = Evaluator(formulas: run.behaviour.endStates.map(\.condition)).run(model).formulas
    let matching = conditions.indices.filter { conditions[$0] }
    guard matching.count == 1 else { return nil }
    let state = run.behaviour.endStates[matching[0]]
    return (state.steps.map { $0.evaluated(in: model) }, state.ending.evaluated(in: model))
  }
}

extension Step<Term> {
  func evaluated(in model: Model) -> Step<Bits> {
    switch self {
    case .lookUp(let gfn, let index, let answer):
      return .lookUp(
        gfn: gfn.value(in: model), index: index.value(in: model),
        answer: RightLookup(rc: answer.rc.value(in: model), access: answer.access.value(in: model)))
    case .send(let request, let answer):
      return .send(request.evaluated(in: model), answer: SendAnswer(rc: answer.rc.value(in: model)))
    case .write(let fact, let value): return .write(fact, value.value(in: model))
    }
  }
}

extension Request<Term> {
  fileprivate func evaluated(in model: Model) -> Request<Bits> {
    var request = Request<Bits>()
    request.sync = Truth(sync.holds(in: model))
    request.reason = reason.value(in: model)
    request.flags = flags.value(in: model)
    request.gfn = gfn.value(in: model)
    request.offset = offset.value(in: model)
    request.gla = gla.value(in: model)
    request.accessFlags = accessFlags.value(in: model)
    request.nestedBase = nestedBase.value(in: model)
    request.restIsZero = Truth(restIsZero.holds(in: model))
    return request
  }
}

extension Ending<Term> {
  fileprivate func evaluated(in model: Model) -> Ending<Bits> {
    switch self {
    case .returned(let truth): .returned(Truth(truth.holds(in: model)))
    case .halted(let halt): .halted(halt)
    }
  }
}
