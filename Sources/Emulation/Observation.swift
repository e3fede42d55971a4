// The alphabet that claims about the flow speak in.

import BitVectors
import XenABI

/// What others see of the emulator at work: the alphabet that claims speak in.
/// Pages are named by guest frame number (64 bits), but for walks, which are
/// about a linear address.
public enum Observation<Word: BitVector>: Hashable, Sendable {
  /// The emulation of an instruction with checks on begins: what the fault was about.
  case windowOpens(FaultKind)
  /// X86EMUL_* of the instruction.
  case windowCloses(rc: Word)
  /// A hook of the emulator is called; what follows up to the next belongs to it.
  case hook(FunctionID)
  /// The instruction architecturally wants this access; linear address.
  case wants(Access, linear: Word)
  /// One operand lies on both pages.
  case straddles(first: Word, second: Word)
  /// A walk, PFEC_*, and HVMTRANS_*.
  case translates(linear: Word, pfec: Word, rc: Word)
  /// The walk set the accessed bit, and the dirty bit if it was for writing.
  case setsAccessed(linear: Word, dirty: Word)
  case gets(gfn: Word)
  case puts(gfn: Word)
  /// The access check ran: PFEC_*, and whether it says stop (1 bit).
  case checks(gfn: Word, pfec: Word, stops: Word)
  /// A request is on the ring; MEM_ACCESS_* (32 bits) for a memory access.
  case sends(reason: UInt64, gfn: Word, flags: Word, isSynchronous: Bool)
  /// monitor_traps returned without a request on the ring.
  case sendsNothing
  /// The vCPU waits for a slot of the ring, with so many p2m locks held.
  case sleeps(locks: Int)
  /// A debug build stops.
  case assertion(String)
  /// The guest gets an exception that its own tables and segments are no reason for: its name, as `UD`.
  case injects(String)
  /// The domain is crashed.
  case crashes(String)
  /// The hypervisor follows a null pointer or uses what was freed: nothing is known of what comes next.
  case faults(String)
  /// Mapping begins, and finds the slots clean or not (1 bit).
  case maps(isClean: Word)
  case stores(gfn: Word)
  case loads(gfn: Word)
  /// A fetch, from memory or out of the bytes fetched ahead.
  case fetches(gfn: Word)
  case io(Direction, Device)
  /// The device model has answered the request that is under way.
  case deviceAnswers
  /// Registers and RIP are committed; partially for a string operation that goes on.
  case commits(isPartial: Bool)
  case locks
  case unlocks
  case setsRight(gfn: Word, right: Word)
  /// A reply is taken off the ring: VM_EVENT_FLAG_*.
  case replies(flags: UInt64)
  /// A reply that is carried out switches the vCPU to this altp2m view.
  case switchesView(to: Int)
  /// The vCPU begins or ceases to exit after each instruction that the processor runs.
  case togglesSingleStep
  /// The vCPU's registers become a reply's.
  case setsRegisters(movesRIP: Bool)
  /// `hvm_vm_event_do_resume` ends with `sync_event` clear: interrupts may be injected. Whether the vCPU is
  /// paused then.
  case clearsSyncEvent(isPaused: Bool)
  /// `vm_event_pause_count` is not how many requests the vCPU waits for.
  case miscountsPauses(pauses: Int, requests: Int)
  /// Every request is answered, and `vm_event_pause_count` is not 0: nobody ever wakes the vCPU.
  case staysPaused
  /// The vCPU, the ring and the rights are what they were so many rounds ago, and the same comes next.
  case recurs(rounds: Int)
  /// The instruction at RIP is emulated with checks off because a reply asked
  /// for it: the page that its request was about, and how many instructions had
  /// been committed when it was sent and now.
  case emulatesForReply(page: Int?, sentAt: Int, now: Int)
  /// The processor runs the instruction itself.
  case runsNatively
  /// A callee taken by contract.
  case calls(Call<Word>, result: Word)

  public enum Access: String, Hashable, Sendable { case read, write, execute }
  public enum Direction: String, Hashable, Sendable { case reads, writes }
  public enum Device: String, Hashable, Sendable {
    /// A device that Xen emulates.
    case `internal`
    /// A device model; the answer is pending.
    case deviceModel = "device model"
    case nobody
  }
}
