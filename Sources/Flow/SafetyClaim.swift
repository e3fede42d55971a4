// What is said about the flow: a claim watches the observations of a run with a
// small memory, and says where it is broken.

import BitVectors
import Emulation
import ModelChecking
import XenABI
import XenFunctions

/// What a claim remembers of a run.
public struct MonitorState: Hashable, Sendable {
  /// Checks are on: between the opening and the closing of a window.
  public var isInWindow = false
  /// A few facts of the claim's own.
  public var flags: UInt8 = 0
  /// How many, of whatever the claim counts; claims bound it themselves.
  public var count: UInt8 = 0
  /// Sets of pages, bit n for page n.
  public var pages: UInt16 = 0
  public var otherPages: UInt16 = 0
  /// References per page, four bits each.
  public var references: UInt64 = 0

  public init() {}

  /// Where operations are put together, the pages of the next one have nothing
  /// to do with those before: what is remembered of any of these is remembered
  /// of some page that does not come back.
  mutating func forgetPages() {
    if pages != 0 { pages = 1 << 15 }
    if otherPages != 0 { otherPages = 1 << 15 }
    if references != 0 { references = 1 << 60 }
  }
}

/// A claim about every run of the flow (safety).
public protocol SafetyClaim: Sendable {
  var name: String { get }
  var statement: String { get }
  /// The builds that it is about.
  var builds: Builds { get }
  /// Whether it speaks about emulations with checks off, too.
  var scope: FlowScope { get }
  /// What it listens to; it never sees anything else, but for the opening and
  /// closing of windows.
  var alphabet: ObservationKinds { get }
  /// What it asks about pages; nothing else.
  var asks: [PageQuestion] { get }
  /// Whether it is about what comes of it if the listener answers every request.
  var isAboutFairListeners: Bool { get }
  /// What, left over by one operation, matters to it at the next.
  var minds: FlowRemains { get }
  /// What it means by what it remembers, for people.
  var remembers: MemoryWords { get }

  func watch<W: EmulatorWorld>(
    _ state: inout MonitorState, _ observation: Observation<W.Word>, _ judge: Judge, in world: inout W
  ) throws(Halt) -> Finding
}

/// Which emulations a claim speaks about.
public enum FlowScope: Hashable, Sendable {
  case windows
  /// And those with checks off: MMIO, resume.
  case everyEmulation
  /// And the emulation that a reply asks for.
  case windowsAndReplies
  /// The same, whatever the reply is about, also a request of the processor's own fault.
  case windowsAndAnyReply

  /// What a window has sent decides which replies there are.
  var followsRequests: Bool { self == .everyEmulation || self == .windowsAndReplies }
}

/// What one operation leaves to the next.
public enum FlowRemains: Hashable, Sendable {
  case nothing
  /// Frame slots. Only mapping looks at them, and a debug build stops there.
  case slots
}

extension SafetyClaim {
  /// Everything that it gets to see.
  var projected: ObservationKinds { alphabet.union([.windowOpens, .windowCloses]) }
  public var builds: Builds { .all }
  public var minds: FlowRemains { .nothing }
  public var remembers: MemoryWords { MemoryWords() }
  public var asks: [PageQuestion] { [] }
  public var isAboutFairListeners: Bool { false }
  public var scope: FlowScope { .windows }

  /// Watches one observation, and keeps track of the window.
  func next<W: EmulatorWorld>(
    _ state: inout MonitorState, _ observation: Observation<W.Word>, _ judge: Judge, in world: inout W
  ) throws(Halt) -> Finding {
    if case .windowOpens = observation {
      state = MonitorState()
      state.isInWindow = true
    }
    let finding = try watch(&state, observation, judge, in: &world)
    if case .windowCloses = observation { state.isInWindow = false }
    return finding
  }

  /// The same, where it has to come to an answer.
  func finding<W: EmulatorWorld>(
    _ state: inout MonitorState, _ observation: Observation<W.Word>, _ judge: Judge, in world: inout W
  ) throws(FlowFault) -> Finding {
    do throws(Halt) {
      return try next(&state, observation, judge, in: &world)
    } catch {
      throw FlowFault(description: "\(name) cannot be watched: \(error)")
    }
  }
}

/// What each right permits, from specs/rights.yaml; bit n of a mask stands for
/// the right with the value n.
public struct Permissions: Hashable, Sendable {
  /// Rights under which an access is refused, and not granted on the first try.
  public let refusesRead, refusesWrite, refusesExecute: UInt32

  public init(refusesRead: UInt32, refusesWrite: UInt32, refusesExecute: UInt32) {
    self.refusesRead = refusesRead
    self.refusesWrite = refusesWrite
    self.refusesExecute = refusesExecute
  }
}

/// What a claim may ask about a page.
public enum PageQuestion: Hashable, Sendable {
  /// Whether the right that the processor goes by refuses an access.
  case refusesRead, refusesWrite, refusesExecute
  case isRX2RW, isN2RWX
  /// Whether hardware looks at the right at all: memory that the guest's own
  /// tables let it write to.
  case isMemory
  /// The guest's own tables do not have it, or do not let it be written to.
  case isNotPresent, isReadOnly

  var isAboutType: Bool { [.isMemory, .isNotPresent, .isReadOnly].contains(self) }
}

/// Answers a claim's questions about pages, in whatever world.
public struct Judge: Sendable {
  public let model: EmulatorModel
  public let permissions: Permissions

  public init(_ model: EmulatorModel, _ permissions: Permissions) {
    self.model = model
    self.permissions = permissions
  }

  public func ask<W: EmulatorWorld>(_ question: PageQuestion, _ page: Int, in world: inout W) throws(Halt)
    -> Bool
  {
    // One bit per answer; what lies above the last one counts as no.
    let mask = W.Word(UInt128(answers(question)), width: 32)
    let answer =
      question.isAboutType ? world.ask(Question(.type, page)) : try model.nativeRight(page: page, in: &world)
    return try world.decide((mask.shiftedRight(by: answer, signed: false) & 1).isNonZero)
  }

  /// The rights, or types, of which it is true; bit n stands for number n.
  func answers(_ question: PageQuestion) -> UInt32 {
    switch question {
    case .refusesRead: permissions.refusesRead
    case .refusesWrite: permissions.refusesWrite
    case .refusesExecute: permissions.refusesExecute
    case .isRX2RW: 1 << AccessRight.rx2rw.value
    case .isN2RWX: 1 << AccessRight.n2rwx.value
    case .isMemory: types([.ram, .ramRO, .ioreqServer])
    case .isNotPresent: types([.notPresent])
    case .isReadOnly: types([.readOnly])
    }
  }

  private func types(_ types: [PageType]) -> UInt32 {
    types.reduce(0) { $0 | 1 << UInt32(PageType.allCases.firstIndex(of: $1)!) }
  }

  public func page<Word: BitVector>(_ gfn: Word) -> Int {
    gfn.constant.map { PageLayout.page(ofGFN: UInt64(truncatingIfNeeded: $0)) } ?? -1
  }
  public func page<Word: BitVector>(linear: Word) -> Int {
    linear.constant.map { PageLayout.page(ofLinear: UInt64(truncatingIfNeeded: $0)) } ?? -1
  }
}

/// A set of pages as bits; pages that no situation names are left out.
extension UInt16 {
  public func contains(_ page: Int) -> Bool { (0..<16).contains(page) && self >> UInt16(page) & 1 == 1 }
  public mutating func insert(_ page: Int) { if (0..<16).contains(page) { self |= 1 << UInt16(page) } }
  public mutating func remove(_ page: Int) { if (0..<16).contains(page) { self &= ~(1 << UInt16(page)) } }
}
