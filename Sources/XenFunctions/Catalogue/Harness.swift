// How C calls a function of the flow: which parameter gets which word of the
// contract, and what is assumed. One table for all revisions: a parameter goes by
// its name, and what a revision does not have is not looked for.

import BitVectors
import Emulation
import SMT
import XenABI
import XenC

/// The harness in which a C function is run beside its contract.
public struct Harness: Sendable {
  /// By the parameters' names.
  public let arguments: FlowProgram.Arguments<Term>
  public var operand: FlowOperand<Term>?
  /// What is assumed beyond the contract's premise.
  package var given: [Constraint] = []
  /// What it leaves out, and the contract as well.
  package var assumptions: [String] = []
  /// What it is for if it emulates a whole instruction.
  package var emulation: FlowEmulation?
  /// Of a function that returns nothing: whose result it goes by.
  package var sees: FunctionID?
  /// What it gives back through pointers, in front of its result.
  package var outputs: [FlowOutput] = []
  /// The altp2m view that it asks about.
  package var view: FlowView<Term>?
  /// The request that it makes for its caller.
  package var request: FlowRequest<Term>?
  /// It is also called for a vCPU without `arch.vm_event`, whose checks are off.
  package private(set) var mayLackMonitor = false
  /// What every run lets others see first.
  package var announces: Announcement?
  /// What every proof begins with.
  package var prologue: @Sendable (inout SymbolicEmulator) -> Void = { _ in }

  init(_ arguments: FlowProgram.Arguments<Term>, _ complete: (inout Harness) -> Void = { _ in }) {
    self.arguments = arguments
    complete(&self)
  }

  /// Of a function that guests without introspection come to as well.
  mutating func doWithoutMonitor() {
    mayLackMonitor = true
    given.append(
      Constraint(
        "a vCPU whose checks are on has a monitor", !Fact.sendEvent.isSet || Fact.hasMonitor.isSet))
  }

  /// What is seen of a call before its body runs.
  package enum Announcement: Sendable {
    case hook(FunctionID)
    /// Mapping begins, and finds the slots clean or not.
    case mapping

    func show<W: EmulatorWorld>(in world: inout W) {
      switch self {
      case .hook(let function): world.observe(.hook(function))
      case .mapping:
        let isClean = world.state.slots[0] == 0 && world.state.slots[1] == 0
        world.observe(.maps(isClean: isClean.word(width: 1)))
      }
    }
  }

  /// Runs C as it is called here, its callees taken by contract.
  /// - Parameters:
  ///   - function: which one it is to the world.
  ///   - width: of what it gives back, in bits.
  package func run(
    _ program: FlowProgram, as function: FunctionID, returning width: Int, in world: inout SymbolicEmulator
  ) throws(Halt) -> Term {
    // From here on a call of the same function is one of its callees.
    _ = try world.summary(of: Call(function, []))
    announces?.show(in: &world)
    prologue(&world)
    world.begin()
    let result = try program.run(
      arguments, callees: Catalogue.callees, operand: operand, emulation: emulation, request: request,
      outputs: outputs, view: view, mayLackMonitor: mayLackMonitor, returning: width, in: &world)
    return sees.map { $0.result() } ?? result
  }
}
