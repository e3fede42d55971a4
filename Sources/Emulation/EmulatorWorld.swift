// What the emulator's control flow asks, and what others see of it. The
// decision function is one callee in it; here are the guest, the processor, the
// ring and the listener.

import BitVectors
import XenABI

/// A world in which the emulator runs.
public protocol EmulatorWorld: XenWorld {
  /// The state that outlives a function call.
  var state: EmulatorState<Word> { get set }

  /// Functions whose C is being run in place of the model's, the outermost first.
  var running: [FunctionID] { get set }

  /// A question to the guest, the processor or the rest of Xen that has one of
  /// few answers, the same throughout a play.
  /// - Parameter meaning: what an answer stands for, as `width` bits.
  mutating func ask(_ question: Question, width: Int, _ meaning: (UInt64) -> UInt64) -> Word

  /// `paging_gva_to_gfn`: the walk of the guest's page tables for a linear
  /// address (64 bits) with PFEC_* (32 bits), and what it writes into them.
  /// `rc` is HVMTRANS_okay, _bad_linear_to_gfn, _gfn_paged_out or _gfn_shared;
  /// `type` is what `get_gfn_query_unlocked` says of the frame.
  mutating func walk(linear: Word, pfec: Word) throws(Halt) -> Translation<Word>

  /// `hvm_translate_get_page` on a linear address: the walk, and a reference to
  /// the page if it comes out okay.
  mutating func translate(linear: Word, pfec: Word) throws(Halt) -> Translation<Word>

  /// The same on a guest frame number (64 bits), without a walk.
  mutating func translate(gfn: Word) throws(Halt) -> Translation<Word>

  mutating func observe(_ observation: Observation<Word>)

  /// A function is called that is taken by a plain contract. Nobody sees anything of it; only
  /// who compares two pieces of C wants to know.
  mutating func note(_ call: PlainCall<Word>)

  /// Something is left behind that nobody follows; likewise.
  /// - Parameters:
  ///   - name: of what is written.
  ///   - word: nil for what is none.
  ///   - isOrdered: it matters what others have seen before.
  mutating func note(left name: String, _ word: Word?, isOrdered: Bool)

  /// Whether somebody asks which statements and expressions of C are run.
  var recordsExecution: Bool { get }

  mutating func note(executed nodes: Set<ObjectIdentifier>)

  /// The number that a word is in this run, where there is only one.
  mutating func known(_ word: Word) -> UInt64?

  /// The page of the situation that a guest frame (64 bits) is; nil for a frame of none,
  /// such as the guest's page tables, and in a proof over full words, where frames are no
  /// pages of any situation.
  func page(ofFrame gfn: Word) -> Int?

  /// The page of the situation on which a linear address (64 bits) lies; likewise.
  func page(ofLinear address: Word) -> Int?

  /// The page of the guest's tables that maps a page; nil where no situation says so.
  func tables(ofPage page: Int) -> Int?

  /// What a call is known to return, instead of running its body. Nil where it
  /// is to be run: everywhere but in a proof that takes callees by contract.
  mutating func summary(of call: Call<Word>) throws(Halt) -> Word?

  /// What a function comes to that C calls: what is known of it, or its body is run.
  /// - Throws: `Halt.unsupported` for one that has no body here.
  mutating func result(of call: Call<Word>) throws(Halt) -> Word

  /// Whether something happens that no situation says anything about.
  /// - Throws: `Halt.unsupported` in a world that does not follow both.
  mutating func chance(_ what: String) throws(Halt) -> Bool

  /// Callees are taken by contract: what is not decided by their arguments, they decide.
  static var isModular: Bool { get }

  /// Something that no situation says anything about.
  mutating func unknown(_ fact: Fact) -> Word

  /// What get_page_from_gfn and hvm_mmio_internal find behind a guest frame (64 bits).
  mutating func page(behind gfn: Word) throws(Halt) -> PageBehind<Word>

  /// C calls a function that nobody knows: its name, and where.
  mutating func note(unknownCallee call: Stop)
}

extension EmulatorWorld {
  public static var isModular: Bool { false }

  public mutating func result(of call: Call<Word>) throws(Halt) -> Word {
    guard let result = try summary(of: call) else {
      throw .unsupported(Stop("\(call.function.name) where it is not taken by contract"))
    }
    return result
  }

  public mutating func chance(_ what: String) throws(Halt) -> Bool { throw .unsupported(Stop(what)) }

  public mutating func unknown(_ fact: Fact) -> Word { read(fact) }

  public mutating func page(behind gfn: Word) throws(Halt) -> PageBehind<Word> {
    PageBehind(
      isInternalMMIO: read(.internalMMIO).isNonZero, isFound: read(.pageFound).isNonZero,
      type: read(.pageType))
  }

  @inlinable
  public mutating func note(_ call: PlainCall<Word>) {}

  @inlinable
  public mutating func note(left name: String, _ word: Word?, isOrdered: Bool) {}

  @inlinable
  public var recordsExecution: Bool { false }

  @inlinable
  public mutating func note(executed nodes: Set<ObjectIdentifier>) {}

  @inlinable
  public mutating func note(unknownCallee call: Stop) {}

  @inlinable
  public mutating func summary(of call: Call<Word>) throws(Halt) -> Word? { nil }

  @inlinable
  public mutating func known(_ word: Word) -> UInt64? {
    word.constant.map { UInt64(truncatingIfNeeded: $0) }
  }

  @inlinable
  public func tables(ofPage page: Int) -> Int? { nil }

  @inlinable
  public func page(ofFrame gfn: Word) -> Int? {
    guard let number = gfn.constant, number >= UInt128(PageLayout.gfnBase), number >> 52 == 0 else {
      return nil
    }
    return PageLayout.page(ofGFN: UInt64(truncatingIfNeeded: number))
  }

  @inlinable
  public func page(ofLinear address: Word) -> Int? {
    guard let number = address.constant, number >= UInt128(PageLayout.linearBase) else { return nil }
    return PageLayout.page(ofLinear: UInt64(truncatingIfNeeded: number))
  }

  /// A walk sets the A bit, and D for a write; where it is followed whether they are set, only once.
  public mutating func setBits(ofPage page: Int, linear: Word, isWrite: Bool) {
    if tables(ofPage: page) != nil {
      if state.accessed.contains(page), !isWrite || state.dirtied.contains(page) { return }
      state.accessed.insert(page)
      if isWrite { state.dirtied.insert(page) }
    }
    observe(.setsAccessed(linear: linear, dirty: Word(isWrite ? 1 : 0, width: 1)))
  }

  /// The same where the model has nothing to say of any other frame.
  /// - Throws: `Halt.unsupported` where it is no page: an answer would be made up.
  @inlinable
  public func situationPage(ofFrame gfn: Word) throws(Halt) -> Int {
    guard let page = page(ofFrame: gfn) else {
      throw .unsupported(Stop("a frame that is no page of a situation"))
    }
    return page
  }

  /// A request that is on the ring: about which page, with which MEM_ACCESS_*.
  @inlinable
  public mutating func openRequest(about gfn: Word, flags: Word) -> EmulatorState<Word>.OpenRequest {
    EmulatorState<Word>.OpenRequest(page: page(ofFrame: gfn), flags: known(flags) ?? 0, rip: state.committed)
  }

  /// `vm_event_sync_event(v, false)`.
  @inlinable
  public mutating func clearSyncEvent() {
    state.syncEvent = false
    observe(.clearsSyncEvent(isPaused: state.pauseCount > 0))
  }

  /// The reply comes off the ring, which frees a slot, and answers the request unless it leaves the vCPU paused.
  public mutating func takeResponse() {
    guard let response = state.response, !response.isTaken else { return }
    state.response?.isTaken = true
    observe(.replies(flags: response.reply.flags))
    state.unanswered -= min(1, state.unanswered)
    guard state.pauseCount > 0, !response.reply.leavesPaused, let request = response.request else { return }
    let isToNewest = response.reply.isToNewest
    let index = isToNewest ? state.requests.lastIndex(of: request) : state.requests.firstIndex(of: request)
    if let index { state.requests.remove(at: index) }
  }

  /// The answer itself.
  @inlinable
  public mutating func ask(_ question: Question, width: Int = 32) -> Word {
    ask(question, width: width) { $0 }
  }
}

/// What lies behind a guest frame number.
public struct PageBehind<Word: BitVector>: Sendable {
  /// Xen emulates a device there.
  public let isInternalMMIO: Word.Condition
  /// There is a page to take a reference to.
  public let isFound: Word.Condition
  /// `p2m_type_t`, 32 bits.
  public let type: Word

  public init(isInternalMMIO: Word.Condition, isFound: Word.Condition, type: Word) {
    (self.isInternalMMIO, self.isFound, self.type) = (isInternalMMIO, isFound, type)
  }
}

/// What `hvm_translate_get_page` gives back.
public struct Translation<Word: BitVector>: Hashable, Sendable {
  /// HVMTRANS_*, 32 bits.
  public let rc: Word
  /// 64 bits; means something when `rc` is okay. For MMIO, too: the frame that
  /// the guest's tables name.
  public let gfn: Word
  /// `p2m_type_t`, 32 bits; likewise.
  public let type: Word

  public init(rc: Word, gfn: Word, type: Word) {
    self.rc = rc
    self.gfn = gfn
    self.type = type
  }
}
