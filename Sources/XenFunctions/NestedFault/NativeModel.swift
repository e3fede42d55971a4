// What the processor's own access would have led to: the EPT violation exit.
// Three steps of two functions:
//
//   violation table   hvm_hap_nested_page_fault  xen/arch/x86/hvm/hvm.c
//   promotion         p2m_mem_access_check       xen/arch/x86/mm/mem_access.c, step 2
//   request           p2m_mem_access_check, steps 5 and 6
//
// The emulator's access check is compared with this, and the table of
// `p2m_mem_access_emulate_check` decides whether a reply EMULATE is honoured.

import BitVectors
import Emulation
import XenABI

/// A nested page fault's cause (`struct npfec`), each member one bit. On VMX
/// every write is also recorded as a read: the exit qualification does not tell
/// a read-modify-write apart.
public struct NestedFault<Word: BitVector>: Hashable, Sendable {
  public let read: Word.Condition
  public let write: Word.Condition
  public let fetch: Word.Condition

  public init(read: Word.Condition, write: Word.Condition, fetch: Word.Condition) {
    self.read = read
    self.write = write
    self.fetch = fetch
  }
}

extension NestedFault {
  /// One bit each.
  var words: [Word] { [read.word(width: 1), write.word(width: 1), fetch.word(width: 1)] }

  /// MEM_ACCESS_R, _W, _X, 32 bits.
  var flags: Word {
    func flag(_ condition: Word.Condition, _ value: UInt64) -> Word {
      condition.choose(Word(UInt128(value), width: 32), Word(0, width: 32))
    }
    return flag(read, MemAccess.r) | flag(write, MemAccess.w) | flag(fetch, MemAccess.x)
  }
}

/// What the native path does about an access.
public struct NativeOutcome<Word: BitVector>: Hashable, Sendable {
  /// `violation` of hvm_hap_nested_page_fault.
  public let isViolation: Word.Condition
  /// A request is sent: MEM_ACCESS_R, _W, _X of it, 32 bits; 0 without one.
  public let flags: Word
  /// The vCPU waits for the answer.
  public let isSynchronous: Word.Condition
  /// The entry's right afterwards, 32 bits.
  public let rightAfter: Word
}

/// The executable model of the native tables.
public struct NativeModel: Sendable {
  public let accessValues: AccessValues

  public init(_ accessValues: AccessValues) { self.accessValues = accessValues }

  /// With a listener that is present and in-guest page faults not in question.
  public func run<W: XenWorld>(
    access: W.Word, fault: NestedFault<W.Word>, in world: inout W
  ) throws(Halt) -> NativeOutcome<W.Word> {
    let no = W.Condition(false)
    let isViolation = try isViolation(access: access, fault: fault, in: &world)
    guard try world.decide(isViolation) else {
      return NativeOutcome(
        isViolation: no, flags: W.Word(0, width: 32), isSynchronous: no, rightAfter: access)
    }
    let promotion = try Self.promotion(access: access, fault: fault, in: &world)
    return NativeOutcome(
      isViolation: W.Condition(true), flags: promotion == .silent ? W.Word(0, width: 32) : fault.flags,
      isSynchronous: W.Condition(promotion == .none),
      rightAfter: promotion.right.map { W.Word(UInt128($0.value), width: 32) } ?? access)
  }

  /// What a violation makes of the entry by itself.
  enum Promotion {
    case none
    /// rx2rw was written to; nobody hears of it.
    case silent
    /// n2rwx; a request goes out that nobody waits for.
    case reported

    /// The entry's right afterwards; nil where it stays.
    var right: AccessRight? {
      switch self {
      case .none: nil
      case .silent: .rw
      case .reported: .rwx
      }
    }
  }

  /// Step 2 of p2m_mem_access_check.
  static func promotion<W: XenWorld>(access: W.Word, fault: NestedFault<W.Word>, in world: inout W)
    throws(Halt)
    -> Promotion
  {
    if try world.decide(fault.write && access == UInt64(AccessRight.rx2rw.value)) { return .silent }
    return try world.decide(access == UInt64(AccessRight.n2rwx.value)) ? .reported : .none
  }

  /// The switch over p2m_access_t in hvm_hap_nested_page_fault.
  public func isViolation<W: XenWorld>(
    access: W.Word, fault: NestedFault<W.Word>, in world: inout W
  ) throws(Halt) -> W.Condition {
    if try world.decide(access.isOne(of: [.r] + pagingWriteRight)) { return fault.write || fault.fetch }
    if try world.decide(access.isOne(of: [.w])) { return fault.read || fault.fetch }
    if try world.decide(access.isOne(of: [.x])) { return fault.read || fault.write }
    if try world.decide(access.isOne(of: [.rx, .rx2rw])) { return fault.write }
    if try world.decide(access.isOne(of: [.wx])) { return fault.read }
    if try world.decide(access.isOne(of: [.rw])) { return fault.fetch }
    if try world.decide(access.isOne(of: [.rwx])) { return W.Condition(false) }
    return fault.read || fault.write || fault.fetch  // n, n2rwx, and `default:`
  }

  private var pagingWriteRight: [AccessRight] { accessValues.right(named: "r_pw").map { [$0] } ?? [] }
}
