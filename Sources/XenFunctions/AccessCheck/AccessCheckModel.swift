// Shall the emulator stop because this access breaks the page's rights? The
// executable model of that function, to be read beside the C:
//
//   v5       hvm_emulate_send_vm_event  xen/arch/x86/hvm/emulate.c (a189ef027d + patch v5)
//   merged   hvm_monitor_check_p2m      xen/arch/x86/hvm/monitor.c at b8443cb39b
//   staging  hvm_monitor_check_p2m      xen/arch/x86/hvm/monitor.c at c447b7308b
//
// The steps are the same; where the authors decided differently, the decision
// is named. What the code does, not what it should do.

import BitVectors
import Emulation
import XenABI

/// The access check as a set of design traits makes it.
public struct AccessCheckModel: AccessCheckFunction {
  public let traits: Traits

  public init(_ traits: Traits) { self.traits = traits }

  public func run<W: XenWorld>(_ arguments: AccessCheckArguments<W.Word>, in world: inout W) throws(Halt)
    -> W.Condition
  {
    let no = W.Condition(false)

    guard try gateIsOpen(arguments, in: &world) else { return no }
    if traits.emptyErrorCode == .noEvent, try world.decide(arguments.pfec == 0) { return no }

    let access = try right(ofFrame: arguments.gfn, in: &world)
    if access.isKnown.constant == 0 { return no }
    let broken = try violation(of: access.right, pfec: arguments.pfec, in: &world)
    let violation = broken & access.isKnown
    if try world.decide(violation == 0) { return no }

    var request = Request<W.Word>()
    request.accessFlags = violation | kindFlags(arguments.kind)
    request.reason = W.Word(UInt128(VMEvent.reasonMemAccess), width: 32)
    request.gfn = arguments.gfn
    request.gla = arguments.gla
    request.offset = arguments.gla & Page.offsetMask
    fillNestedBase(of: &request, in: &world)
    request.sync = W.Condition(true)

    let rc = try world.send(request).rc
    return !rc.isLess(than: W.Word(0, width: 32), signed: true)
  }

  /// `if ( !send_event ...) return false;` or `ASSERT(...->send_event);`
  private func gateIsOpen<W: XenWorld>(_ arguments: AccessCheckArguments<W.Word>, in world: inout W)
    throws(Halt)
    -> Bool
  {
    switch traits.gate {
    case .parameter: return try world.decide(arguments.sendEvent.isNonZero)
    case .assertion:
      let open = world.read(.sendEvent).isNonZero
      // Only a debug build looks.
      if try world.decide(!open), try world.decide(world.read(.debugBuild).isNonZero) {
        throw .assertion(Stop("ASSERT(current->arch.vm_event->send_event)"))
      }
      return true
    }
  }

  /// The right that the page is taken to have, and all ones; or zero for "no
  /// event".
  private func right<W: XenWorld>(ofFrame gfn: W.Word, in world: inout W) throws(Halt)
    -> (right: W.Word, isKnown: W.Word)
  {
    let (yes, no) = (W.Word(.max, width: 32), W.Word(0, width: 32))
    let answer = try world.lookUpRight(gfn: gfn, index: try altP2MIndex(in: &world))
    let isFound = try world.select(answer.rc == 0, yes, no)
    if isFound.constant == yes.constant { return (answer.access, yes) }
    switch traits.lookupFailure {
    case .noEvent: return (answer.access, isFound)
    case .absentIsN:
      let failure = W.Word(Errno.ESRCH.returned, width: 32)
      let isAbsent = try world.select(answer.rc.isEqual(to: failure), yes, no)
      // n is 0.
      return (answer.access & isFound, isFound | isAbsent)
    }
  }

  private func altP2MIndex<W: XenWorld>(in world: inout W) throws(Halt) -> W.Word {
    let raw = world.read(.altp2mIndex).resized(to: 32, signed: false)
    switch traits.altp2mIndex {
    case .raw: return raw
    case .zeroWhenInactive: return world.read(.altp2mActive).isNonZero.choose(raw, W.Word(0, width: 32))
    }
  }

  /// `switch ( access )`: MEM_ACCESS_R, _W, _X as far as the access breaks the right.
  private func violation<W: XenWorld>(of access: W.Word, pfec: W.Word, in world: inout W) throws(Halt)
    -> W.Word
  {
    func flags(_ value: UInt64) -> W.Word { W.Word(UInt128(value), width: 32) }
    let none = flags(0)
    let write = (pfec & PFEC.writeAccess).isNonZero.choose(flags(MemAccess.r | MemAccess.w), none)
    let fetch = (pfec & PFEC.insnFetch).isNonZero.choose(flags(MemAccess.x), none)

    // wx, rwx, rx2rw, n2rwx, default, and values without a name
    var violation = none
    violation = try world.select(access.isOne(of: [.x, .rx]), write, violation)
    violation = try world.select(access.isOne(of: [.w, .rw]), fetch, violation)
    violation = try world.select(access.isOne(of: [.r, .n] + pagingWriteRight), write | fetch, violation)
    guard traits.readCheck == .reported else { return violation }
    // An idea to try: a data read is what neither writes nor fetches.
    let isRead = (pfec & (PFEC.writeAccess | PFEC.insnFetch)) == 0
    return try world.select(
      isRead && access.isOne(of: [.n, .w, .x, .wx]), flags(MemAccess.r), violation)
  }

  /// `r_pw`, grouped with `r` and `n` since it exists.
  private var pagingWriteRight: [AccessRight] {
    traits.accessValues.right(named: "r_pw").map { [$0] } ?? []
  }

  /// MEM_ACCESS_FAULT_* and _GLA_VALID.
  private func kindFlags<Word: BitVector>(_ kind: Word) -> Word {
    let withGLA = Word(UInt128(MemAccess.faultWithGLA | MemAccess.glaValid), width: 32)
    let inGuestPageTable = Word(UInt128(MemAccess.faultInGPT | MemAccess.glaValid), width: 32)
    switch traits.kindFlags {
    case .alwaysWithGLA: return withGLA
    case .argument:
      return (kind == FaultKind.withGLA.rawValue).choose(
        withGLA, (kind == FaultKind.inGuestPageTable.rawValue).choose(inGuestPageTable, Word(0, width: 32)))
    }
  }

  /// `set_npt_base(curr, &req)`.
  private func fillNestedBase<W: XenWorld>(of request: inout Request<W.Word>, in world: inout W) {
    guard traits.nestedBase == .filled else { return }
    let isNested = world.read(.nestedGuestMode).isNonZero
    request.flags = isNested.choose(request.flags | VMEvent.flagNestedP2M, request.flags)
    request.nestedBase = isNested.choose(world.read(.nestedBase), request.nestedBase)
  }
}

extension BitVector {
  /// One of these rights, as `case` labels compare.
  func isOne(of rights: [AccessRight]) -> Condition {
    rights.reduce(Condition(false)) { $0 || self == UInt64($1.value) }
  }
}
