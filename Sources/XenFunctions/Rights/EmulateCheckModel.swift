// p2m_mem_access_emulate_check: does the access that was reported still conflict?

import BitVectors
import Emulation
import XenABI

extension EmulatorModel {
  /// `p2m_mem_access_emulate_check`: whether the reported access still conflicts.
  /// - Parameters:
  ///   - page: nil for the guest's page tables, which may be read.
  ///   - flags: MEM_ACCESS_* of the reply, 32 bits.
  public func emulateCheck<W: EmulatorWorld>(page: Int?, flags: W.Word, in world: inout W) throws(Halt)
    -> Bool
  {
    if let known = try world.summary(of: Call(.emulateCheck, [EmulatorModel.gfn(ofPage: page), flags])) {
      return try world.decide(known.isNonZero)
    }
    let none = W.Word(0, bits: 32)
    var lookup = RightLookup(rc: none, access: W.Word(UInt64(AccessRight.r.value), bits: 32))
    if let page {
      let entry = try entry(ofPage: page, in: &world)
      lookup = try RightLookupModel(traits.accessValues).run(
        LookupState(
          altp2mActive: world.read(.altp2mActive), index: none, isViewValid: W.Word(1, bits: 1),
          asksDefault: W.Word(0, bits: 1), isPresent: (entry != Question.absent).word(width: 1), entry: entry),
        in: &world)
    }
    return try world.decide(
      try EmulateCheckModel(traits.accessValues).run(lookup: lookup, flags: flags, in: &world))
  }
}

/// `p2m_mem_access_emulate_check` (xen/arch/x86/mm/mem_access.c): a reply with
/// EMULATE is honoured only while the reported access still conflicts.
public struct EmulateCheckModel: Sendable {
  public let accessValues: AccessValues

  public init(_ accessValues: AccessValues) { self.accessValues = accessValues }

  /// - Parameters:
  ///   - lookup: `_p2m_get_mem_access` on the active view or the host p2m.
  ///   - flags: MEM_ACCESS_* of the reply, 32 bits.
  public func run<W: XenWorld>(lookup: RightLookup<W.Word>, flags: W.Word, in world: inout W) throws(Halt)
    -> W.Condition
  {
    guard try world.decide(lookup.rc == 0) else { return W.Condition(true) }
    let access = lookup.access
    func conflicts(_ mask: UInt64) -> W.Condition { (flags & mask).isNonZero }
    let pagingWriteRight = accessValues.right(named: "r_pw").map { [$0] } ?? []
    if try world.decide(access.isOne(of: [.r] + pagingWriteRight)) {
      return conflicts(MemAccess.w | MemAccess.x)
    }
    if try world.decide(access.isOne(of: [.w])) { return conflicts(MemAccess.r | MemAccess.x) }
    if try world.decide(access.isOne(of: [.x])) { return conflicts(MemAccess.r | MemAccess.w) }
    if try world.decide(access.isOne(of: [.rx, .rx2rw])) { return conflicts(MemAccess.w) }
    if try world.decide(access.isOne(of: [.wx])) { return conflicts(MemAccess.r) }
    if try world.decide(access.isOne(of: [.rw])) { return conflicts(MemAccess.x) }
    if try world.decide(access.isOne(of: [.rwx])) { return W.Condition(false) }
    return conflicts(MemAccess.rwx)  // n, n2rwx, and `default:`
  }
}
