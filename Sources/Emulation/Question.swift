// What the guest, the processor and the rest of Xen are asked: questions with few
// answers, the same throughout a play.

/// A question with few answers. Some are asked once per page or operation.
public struct Question: Hashable, Sendable {
  public enum Subject: UInt8, CaseIterable, Hashable, Sendable {
    /// 1 for CONFIG_DEBUG.
    case isDebug
    /// An `AltP2M`, by its place in `allCases`.
    case altp2m
    /// `default_access` of the view: a right by value.
    case viewDefault
    /// Free slots of the monitor ring when the play begins, 0 to 8.
    case freeSlots
    /// A `WaitOutcome`, by its place in `allCases`.
    case wait
    /// `mmio_access` left over: 0 none, 1 read, 2 read and write.
    case latch
    /// 1 when the operand stays within its segment; by operation.
    case operandInSegment
    /// 1 when the second operand of a string move does; by operation.
    case sourceInSegment
    /// 1 when 16 bytes from the instruction's start stay within its segment.
    case prefetchInSegment
    /// 1 when the load of a compare-exchange finds what is expected; by operation.
    case compares
    /// 1 when the exchange itself still finds it; by operation.
    case matches
    /// A `PageType`, by its place in `allCases`; by page.
    case type
    /// The host p2m's entry: a right by value; by page.
    case hostRight
    /// The active view's entry: a right by value, or `Question.absent`; by page.
    case viewRight
    /// Which way the n-th decision goes that hangs on something nothing is known of.
    case unknown
  }

  /// The answer to `viewRight` that no right has.
  public static let absent: UInt64 = 15

  public let subject: Subject
  /// Which page or operation; 0 for what there is once.
  public let index: Int

  public init(_ subject: Subject, _ index: Int = 0) {
    self.subject = subject
    self.index = index
  }
}
