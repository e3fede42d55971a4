// Fragments of emulations whose surroundings are C: the C is run from its beginning, and
// cut where x86_emulate is called. What comes before is the head; the tail runs it again
// up to there, forgets what was, and goes on from where the instruction has ended.

import BitVectors
import Emulation
import ModelChecking
import XenABI
import XenFunctions

extension Replacements {
  /// Some function is C that a whole instruction is emulated in.
  var surroundInstructions: Bool {
    decideOnWindows
      || [FunctionID.emulateOneVMEvent, .emulateOne, .doResume, .vmEventResume].contains(where: replaces)
  }

  /// It is C that says which faults an instruction is emulated for.
  var decideOnWindows: Bool { replaces(.nestedPageFault) || replaces(.memAccessCheck) }
}

extension Fragments {
  /// - Returns: X86EMUL_* when the fetch does not come through; X86EMUL_DONE where nothing
  ///   is emulated.
  func runToFetch(_ opening: Opening, _ instruction: Instruction, in world: inout FiniteWorld) throws(Halt)
    -> X86Emul?
  {
    world.cut = .afterFetch(instruction)
    let locks = world.state.locks
    do throws(Halt) { try emulate(opening, instruction, in: &world) } catch {
      guard world.isCut, error == FiniteWorld.cutHalt else { throw error }
      guard world.state.locks == locks else {
        throw .unsupported(Stop("an instruction emulated with \(world.state.locks) p2m locks held"))
      }
      world.state.committed = 0
      return world.fetchEnd
    }
    // A fault that is reported, or mended, is no window: what others see of it is the model's, unless
    // it is C.
    if case .window = opening, !model.replacements.replaces(.nestedPageFault) {
      throw .unsupported(Stop(Fragments.pruned))
    }
    return .done
  }

  /// What comes after an instruction that has ended so, for whatever reason it was emulated.
  func runFromEnd(_ rc: X86Emul, _ kind: EmulationKind, in world: inout FiniteWorld) throws(Halt) {
    world.cut = .resuming(world.state, rc)
    world.state = EmulatorState(Start(locks: kind == .window ? 1 : 0))
    let opening: Opening
    switch kind {
    case .plain: opening = .plain
    case .reply: opening = .reply(page: FlowMoves.elsewhere, committed: 0, .normal)
    case .window: opening = .window(try anyKind(in: &world))
    }
    var halt: Halt?
    do throws(Halt) {
      try emulate(opening, Instruction(page: 0, operations: []), in: &world)
    } catch { halt = error }
    // An instruction has ended in some way where one was emulated, and only there.
    if world.isCut == (rc == .done) { throw .unsupported(Stop(Fragments.pruned)) }
    guard let halt else { return }
    // What Xen comes to before that, the head has shown.
    if !world.isCut, case .undefined = halt { throw .unsupported(Stop(Fragments.pruned)) }
    throw halt
  }

  /// Each kind of fault for which a window may open, on a path of its own.
  private func anyKind(in world: inout FiniteWorld) throws(Halt) -> FaultKind {
    guard model.replacements.decideOnWindows else {
      return FaultKind.allCases.first(where: model.opens) ?? .inGuestPageTable
    }
    for (index, kind) in FaultKind.allCases.dropLast().enumerated() {
      if try world.choose("kind of the fault \(index)") { return kind }
    }
    return FaultKind.allCases[FaultKind.allCases.count - 1]
  }

  private func emulate(_ opening: Opening, _ instruction: Instruction, in world: inout FiniteWorld)
    throws(Halt)
  {
    world.instruction = instruction
    switch opening {
    case .window(let kind):
      guard model.replacements.decideOnWindows else {
        _ = try model.window(instruction, kind, in: &world)
        return
      }
      let situation = Situation(pages: [], instruction: instruction)
      let fault = try fault(kind, in: &world)
      guard model.replacements.replaces(.nestedPageFault) else {
        _ = try model.memAccessCheckWord(fault, situation, in: &world)
        return
      }
      // It takes the locks itself.
      world.state.locks = 0
      _ = try model.nestedPageFault(fault, situation, in: &world)
    case .plain:
      model.beginEmulation(asks: false, in: &world)
      let rc = try model.emulateOne(instruction, in: &world)
      try model.finishEmulation(rc, in: &world)
    case .reply(let page, let committed, let kind):
      (world.state.committed, world.state.knowsNext) = (committed, true)
      try reply(kind, about: page, in: &world)
      if world.state.pauseCount == 0 { try model.doResume(instruction, in: &world) }
    }
  }

  /// A request is answered. Where that is C, it may as well be without EMULATE, or leave the vCPU paused.
  private func reply(_ kind: EmulKind, about page: Int, in world: inout FiniteWorld) throws(Halt) {
    let request = EmulatorState<FiniteValue>.OpenRequest(page: page, flags: MemAccess.rwx, rip: 0)
    guard model.replacements.replaces(.vmEventResume) else {
      (world.state.emulates, world.state.emulateFlags) = (request, VMEvent.flagEmulate | kind.flag)
      return
    }
    (world.state.requests, world.state.pauseCount, world.state.unanswered) = ([request], 1, 1)
    let emulates = try !world.choose("a reply without EMULATE")
    let leavesPaused = try world.choose("a reply without VCPU_PAUSED")
    try model.reply(
      ListenerReply(emulates: emulates, others: kind.flag, leavesPaused: leavesPaused), in: &world)
  }

  /// A walk writes to the guest's page tables; else any access to the operand's page.
  private func fault(_ kind: FaultKind, in world: inout FiniteWorld) throws(Halt)
    -> EmulatorModel.PageFault<FiniteValue>
  {
    func access(reads: Bool, writes: Bool, fetches: Bool) -> NestedFault<FiniteValue> {
      NestedFault(
        read: FiniteCondition(reads), write: FiniteCondition(writes), fetch: FiniteCondition(fetches))
    }
    guard kind == .withGLA else {
      return EmulatorModel.PageFault(
        page: nil, kind: kind, access: access(reads: true, writes: true, fetches: false))
    }
    let fetches = try world.choose("the fault is a fetch")
    var writes = false
    if !fetches { writes = try world.choose("the fault is a write") }
    return EmulatorModel.PageFault(
      page: Shapes.operandPage, kind: kind, access: access(reads: !fetches, writes: writes, fetches: fetches))
  }
}
