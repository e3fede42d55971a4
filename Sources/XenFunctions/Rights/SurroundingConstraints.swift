// The functions around the access check, said declaratively: the right lookup, the
// sending side, the native tables and the check of a reply. Rights are bit
// masks here too; rx2rw and n2rwx are rx and n with a consequence, r_pw is r,
// and what no enumerator names counts as n.

import BitVectors
import SMT
import XenABI

/// Constraints on the functions that the access check is compared with or
/// leans on.
public struct SurroundingConstraints: Sendable {
  public let accessValues: AccessValues

  public init(_ accessValues: AccessValues) { self.accessValues = accessValues }

  // MARK: Rights as masks

  private func isOne(_ word: Term, _ number: UInt64) -> Formula { word == number }

  /// The bits r, w, x (0, 1, 2) that the native tables grant.
  func grants(_ right: Term, bit number: Int) -> Formula {
    let isMask = right.isLess(than: Term(8, width: right.width), signed: false)
    let likeRX = isOne(right, 8) && Formula(number != 1)
    let likeR = Formula(number == 0 && accessValues == .pagingWriteIs10) && isOne(right, 10)
    return (isMask && right.bits(from: number, width: 1) == 1) || likeRX || likeR
  }

  // MARK: p2m_get_mem_access

  public func lookup(
    active: Term, index: Term, isViewValid: Term, asksDefault: Term, isPresent: Term, entry: Term,
    rc: Term, access: Term, isUndefined: Formula
  ) -> [Constraint] {
    let isInTable = entry.isLess(
      than: Term(accessValues == .pagingWriteIs10 ? 11 : 10, width: 32), signed: false)
    let viewExists = (index == 0) || ((active == 1) && (isViewValid == 1))
    let found = (asksDefault == 1) || (isPresent == 1)
    func returns(_ errno: Errno) -> Formula { (rc + Term(UInt128(errno.rawValue), width: 32)) == 0 }
    return [
      Constraint(
        "a default right beyond the table is undefined",
        isUndefined <=> viewExists && (asksDefault == 1) && !isInTable),
      Constraint(
        "-EINVAL exactly for a view that is not in use", !isUndefined => (returns(.EINVAL) <=> !viewExists)),
      Constraint(
        "-ESRCH exactly without an entry", !isUndefined => (returns(.ESRCH) <=> viewExists && !found)),
      Constraint(
        "-ERANGE exactly for an entry beyond the table",
        !isUndefined => (returns(.ERANGE) <=> viewExists && found && !isInTable)),
      Constraint(
        "0 exactly with a right", !isUndefined => (isOne(rc, 0) <=> viewExists && found && isInTable)),
      Constraint("the right keeps its number", (!isUndefined && isOne(rc, 0)) => access.isEqual(to: entry)),
    ]
  }

  // MARK: monitor_traps

  public func monitorTraps(claim: Term, sync: Formula, rc: Term, isPlaced: Formula) -> [Constraint] {
    let noRing = (claim + Term(UInt128(Errno.EOPNOTSUPP.rawValue), width: 32)) == 0
    return [
      Constraint("placed exactly when a slot was claimed", isPlaced <=> (claim == 0)),
      Constraint("a synchronous request on the ring answers 1", (isPlaced && sync) => (rc == 1)),
      Constraint("an asynchronous one answers 0", (isPlaced && !sync) => (rc == 0)),
      Constraint("no ring answers 0", noRing => (rc == 0)),
      Constraint("any other failure is passed on", (!isPlaced && !noRing) => rc.isEqual(to: claim)),
      // What claims about "placed" lean on. Slots are claimed with 0 or a negative errno.
      Constraint(
        "a synchronous request is on the ring exactly when the answer is positive",
        (sync && claim.isLess(than: Term(1, width: 32), signed: true))
          => (isPlaced <=> Term(0, width: 32).isLess(than: rc, signed: true))),
    ]
  }

  // MARK: hvm_hap_nested_page_fault and p2m_mem_access_check

  public func native(
    right: Term, read: Formula, write: Formula, fetch: Formula,
    isViolation: Formula, flags: Term, isSynchronous: Formula, rightAfter: Term
  ) -> [Constraint] {
    // A write is judged as such, except where the right has no read bit: there
    // the read that hardware records with every write is what counts.
    let breaksRead = read && !grants(right, bit: 0)
    let breaksWrite = write && !grants(right, bit: 1)
    let breaksFetch = fetch && !grants(right, bit: 2)
    let becomesRW = isOne(right, 8) && breaksWrite
    let becomesRWX = isOne(right, 9) && isViolation
    let isSent = isViolation && !becomesRW
    func flag(_ number: Int) -> Formula { flags.bits(from: number, width: 1) == 1 }
    return [
      Constraint("violation", isViolation <=> breaksRead || breaksWrite || breaksFetch),
      Constraint("reports a read", flag(0) <=> isSent && read),
      Constraint("reports a write", flag(1) <=> isSent && write),
      Constraint("reports a fetch", flag(2) <=> isSent && fetch),
      Constraint("no other flag", flags.bits(from: 3, width: 29) == 0),
      Constraint("synchronous unless promoted", isSynchronous <=> isSent && !isOne(right, 9)),
      Constraint("rx2rw becomes rw", becomesRW => (rightAfter == 3)),
      Constraint("n2rwx becomes rwx", becomesRWX => (rightAfter == 7)),
      Constraint("other rights stay", !(becomesRW || becomesRWX) => rightAfter.isEqual(to: right)),
    ]
  }

  // MARK: p2m_mem_access_emulate_check

  public func emulateCheck(lookupRC: Term, right: Term, flags: Term, conflicts: Formula) -> [Constraint] {
    func breaks(_ number: Int) -> Formula {
      flags.bits(from: number, width: 1) == 1 && !grants(right, bit: number)
    }
    return [
      Constraint("a failing lookup counts as conflict", !isOne(lookupRC, 0) => conflicts),
      Constraint(
        "else a reported access that the right does not grant",
        isOne(lookupRC, 0) => (conflicts <=> breaks(0) || breaks(1) || breaks(2))),
    ]
  }
}
