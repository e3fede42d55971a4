// The function that the whole project turns around: shall the emulator stop
// because this access breaks the page's rights?

import BitVectors

/// `hvm_emulate_send_vm_event` (v5) or `hvm_monitor_check_p2m` (merged), from
/// whatever source: the model, or C that was read.
public protocol AccessCheckFunction: Sendable {
  /// True: an event went out, stop the emulation.
  /// - Throws: `Halt` when the run ends before the function returns.
  func run<W: XenWorld>(_ arguments: AccessCheckArguments<W.Word>, in world: inout W) throws(Halt)
    -> W.Condition
}

/// Everything that either signature passes; a function takes what it declares.
public struct AccessCheckArguments<Word: BitVector>: Hashable, Sendable {
  /// Linear address of the access, 64 bits.
  public let gla: Word
  /// Guest frame number, 64 bits.
  public let gfn: Word
  /// PFEC_* of the request, 32 bits.
  public var pfec: Word
  /// `bool send_event` of v5, one bit.
  public let sendEvent: Word
  /// `uint16_t kind` of the merged code, 16 bits: an `npfec_kind_*`.
  public let kind: Word
  /// What a caller passes behind the four that revisions pass, 64 bits each; empty where nobody says.
  public let added: [Word]

  public init(gla: Word, gfn: Word, pfec: Word, sendEvent: Word, kind: Word, added: [Word] = []) {
    self.gla = gla
    self.gfn = gfn
    self.pfec = pfec
    self.sendEvent = sendEvent
    self.kind = kind
    self.added = added
  }
}
