// Calls that C makes of functions that are the model's.

import BitVectors
import Emulation
import XenABI

extension EmulatorModel {
  /// Runs a function as C calls it: what stands in for it, else the model's own.
  /// - Parameter instruction: the one that is emulated.
  /// - Returns: zero for a function that returns nothing.
  /// - Throws: `Halt.unsupported` for one that C is not expected to call.
  public func result<W: EmulatorWorld>(
    of call: Call<W.Word>, emulating instruction: Instruction, in world: inout W
  ) throws(Halt) -> W.Word {
    let words = call.arguments
    func flag(_ index: Int) throws(Halt) -> Bool { try world.decide(words[index].isNonZero) }
    switch call.function {
    case .check:
      let arguments = AccessCheckArguments(
        gla: words[0], gfn: words[1], pfec: words[2], sendEvent: words[3], kind: words[4],
        added: Array(words.dropFirst(5)))
      return try accessCheck(arguments, in: &world) ? W.Word(1, bits: 1) : W.Word(0, bits: 1)
    case .map: return try mapLinearAddr(words[0], bytes: words[1], pfec: words[2], in: &world)
    case .unmap: try unmapLinearAddr(words[0], bytes: words[1], in: &world)
    case .knownGLA:
      return try knownGLA(words[0], bytes: words[1], pfec: words[2], in: &world)
        ? W.Word(1, bits: 1) : W.Word(0, bits: 1)
    case .linearRead: return try linearRead(words[0], bytes: words[1], pfec: words[2], in: &world)
    case .linearWrite: return try linearWrite(words[0], bytes: words[1], pfec: words[2], in: &world)
    case .linearMMIORead, .linearMMIOWrite:
      return try linearMMIO(
        call.function == .linearMMIORead ? .reads : .writes, words[0], bytes: words[1], pfec: words[2],
        isKnown: flag(3), in: &world)
    case .baseRead: return try baseRead(words[0], bytes: words[1], isFetch: flag(2), in: &world)
    case .virtualToLinear:
      var reps = words[2]
      guard let access = world.known(words[3]).flatMap(SegmentAccess.init) else {
        throw .unsupported(Stop("an access to a segment that is none of memory"))
      }
      let rc = try virtualToLinear(words[0], bytes: words[1], reps: &reps, access, in: &world)
      return counted(reps, rc)
    case .linearToPhys:
      switch try linearToPhys(words[0], bytes: words[1], reps: words[2], pfec: words[3], in: &world) {
      case .failed(let code): return code.resized(to: 128, signed: false)
      case .range(let range):
        return range.address.followed(by: counted(range.reps, W.Word(X86Emul.okay)))
      }
    case .queryType: return try queryType(words[0], in: &world)
    case .memoryPage: return try memoryPage(words[0], in: &world)
    case .doIO, .doIOAddr:
      let isMMIO = try flag(0)
      let direction: Observation<W.Word>.Direction = try flag(1) ? .reads : .writes
      let access = DeviceAccess(
        direction, at: isMMIO ? words[2] : nil, memory: try flag(3) ? words[4] : nil, bytes: words[5])
      var reps = words[6]
      let rc =
        call.function == .doIO
        ? try doIO(access, reps: &reps, in: &world) : try doIOAddr(access, reps: &reps, in: &world)
      return counted(reps, rc)
    case .physMMIO: return try physMMIO(flag(0) ? .reads : .writes, words[1], bytes: words[2], in: &world)
    case .copyToGuestPhys: return try copyToGuestPhys(words[0], size: words[1], in: &world)
    case .copyFromGuestPhys: return try copyFromGuestPhys(words[0], size: words[1], in: &world)
    case .copy:
      let flags = words[3]
      let mode = CopyMode(
        direction: try world.decide((flags & 1).isNonZero) ? .toGuest : .fromGuest,
        isLinear: try world.decide((flags & 4).isNonZero), asks: try flag(4))
      return try copy(mode, words[0], size: words[1], pfec: words[2], in: &world)
    case .copyToGuestLinear:
      return try copyToGuestLinear(words[0], size: words[1], pfec: words[2], in: &world)
    case .copyFromGuestLinear:
      return try copyFromGuestLinear(
        words[0], size: words[1], pfec: words[2], asks: flag(3), in: &world)
    case .initPerInsn: try initPerInsn(words[0], in: &world)
    case .x86Emulate:
      let rc = try x86Emulate(instruction, in: &world)
      if world.state.ioRequest != nil { throw .unsupported(Stop("what C makes of a device model's answer")) }
      return rc
    case .emulateOne: return try emulateOne(instruction, in: &world)
    case .emulateOneVMEvent:
      guard let kind = world.known(words[1]).flatMap(EmulKind.init) else {
        throw .unsupported(Stop("an emulation of any kind"))
      }
      return try emulateOneVMEvent(instruction, kind, asks: flag(0), in: &world)
    case .monitorTraps:
      guard let reason = world.known(words[1]) else { throw .unsupported(Stop("a request with any reason")) }
      return try monitorTraps(sync: flag(0), reason: reason, gfn: words[2], flags: words[3], in: &world)
    case .claimSlot:
      return W.Word(try claimSlot(in: &world) ? 0 : Errno.EOPNOTSUPP.returned, width: 32)
    case .getEntry:
      // The guest's page tables may be read.
      guard let page = world.page(ofFrame: words[0]) else {
        return W.Word(UInt64(AccessRight.r.value), bits: 32)
      }
      return try entry(ofPage: page, in: &world)
    case .getOrPropagate:
      // Views are not asked about the guest's page tables.
      guard let page = world.page(ofFrame: words[0]) else { return W.Word(0, bits: 1) }
      return W.Word(try getOrPropagate(page: page, in: &world) ? 1 : 0, bits: 1)
    case .emulateCheck:
      return W.Word(
        try emulateCheck(page: world.page(ofFrame: words[0]), flags: words[1], in: &world) ? 1 : 0, bits: 1)
    case .memAccessCheck:
      var situation = Situation(pages: [], instruction: instruction)
      situation.accessRequired = try world.decide(world.read(.accessRequired).isNonZero)
      situation.suppressesPageWalks = try world.decide(world.read(.pageWalksSuppressed).isNonZero)
      let access = NestedFault<W.Word>(
        read: words[1].isNonZero, write: words[2].isNonZero, fetch: words[3].isNonZero)
      let fault = PageFault(page: world.page(ofFrame: words[0]), kind: world.state.fault, access: access)
      return try memAccessCheckWord(fault, situation, in: &world)
    default: throw .unsupported(Stop("\(call.function.name) called from C"))
    }
    return W.Word(0, bits: call.function.resultWidth)
  }
}
