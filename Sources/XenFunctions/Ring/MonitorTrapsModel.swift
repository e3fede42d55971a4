// `monitor_traps` (xen/common/monitor.c): puts a request on the monitor ring
// and pauses the vCPU. Unchanged in all three revisions.

import BitVectors
import Emulation
import XenABI

/// What came of a call of `monitor_traps`.
public struct MonitorTrapsOutcome<Word: BitVector>: Hashable, Sendable {
  /// The C int it returns.
  public let rc: Word
  /// Whether a request is on the ring now.
  public let isPlaced: Word.Condition
}

/// The executable model of the sending side.
public enum MonitorTrapsModel {
  /// - Parameter claim: what `vm_event_claim_slot` returned: 0, -EOPNOTSUPP (no
  ///   ring) or another errno; a C int.
  public static func run<W: XenWorld>(
    claim: W.Word, sync: W.Condition, in world: inout W
  ) throws(Halt) -> MonitorTrapsOutcome<W.Word> {
    if try world.decide(claim == 0) {
      return MonitorTrapsOutcome(rc: sync.word(width: 32), isPlaced: W.Condition(true))
    }
    let noRing = claim.isEqual(to: W.Word(Errno.EOPNOTSUPP.returned, width: 32))
    let rc = try world.decide(noRing) ? W.Word(0, width: 32) : claim
    return MonitorTrapsOutcome(rc: rc, isPlaced: W.Condition(false))
  }
}

extension Request {
  /// Whether a request was placed, as far as the answer tells: for a
  /// synchronous one exactly when `monitor_traps` returns more than 0. For an
  /// asynchronous one 0 may mean either, so this is only "surely placed".
  public func isPlaced(_ answer: SendAnswer<Word>) -> Word.Condition {
    sync && Word(0, width: 32).isLess(than: answer.rc, signed: true)
  }
}
