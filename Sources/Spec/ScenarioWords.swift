// The words of a scenario: closed sets, and how pages, rights, places in pages
// and flags are spelled. The reader and the writer share them.

import XenABI

extension PageType: SpecWord {}
extension AltP2M: SpecWord {}
extension WaitOutcome: SpecWord {}
extension ExchangeOutcome: SpecWord {}

enum YesNo: String, SpecWord {
  case yes, no
  init(_ value: Bool) { self = value ? .yes : .no }
}

enum BuildWord: String, SpecWord { case debug, release }

enum PrivilegeWord: String, SpecWord { case user, kernel }

enum DeviceModelWord: String, SpecWord { case answers, silent }

/// Exceptions without their `#`.
enum ExceptionWord: String, SpecWord {
  case generalProtection = "GP"
  case invalidOpcode = "UD"
}

enum RingWord: String, SpecWord { case present, absent }

enum PageWalkWord: String, SpecWord { case suppressed, reported }

enum SegmentWord: String, SpecWord {
  case fits, exceeds
  init(_ fits: Bool) { self = fits ? .fits : .exceeds }
}

enum LatchWord: String, SpecWord { case read, write }

enum ReplyWord: String, SpecWord { case emulate, `continue` }

enum ReplyKey: String, CaseIterable { case reply, rights, flags, view, rip, to, vcpu }

/// What VM_EVENT_FLAG_SET_REGISTERS makes of RIP.
enum RIPWord: String, SpecWord { case kept, moved }

/// Which of the open requests a reply is about.
enum RequestWord: String, SpecWord { case oldest, newest }

/// What becomes of the vCPU: VM_EVENT_FLAG_VCPU_PAUSED of a reply.
enum VCPUWord: String, SpecWord { case resumed, paused }

/// VM_EVENT_FLAG_* of a reply that have no key of their own, without the prefix.
enum ReplyFlagWord {
  static let words = VMEvent.replyFlags.map(\.name).filter { $0 != "ALTERNATE_P2M" }
  static func value(_ word: String) -> UInt64? {
    words.contains(word) ? VMEvent.replyFlags.first { $0.name == word }?.value : nil
  }
}

enum BalanceWord: String, SpecWord { case balanced, unbalanced }

enum FlagWord: String, SpecWord { case set, clear }

/// A and D bits that a walk sets.
enum BitsWord: String, SpecWord {
  case accessed = "A"
  case accessedAndDirty = "AD"
}

enum FaultWord: String, SpecWord {
  case inGuestPageTable = "in_gpt"
  case withGLA = "with_gla"
  case unknown

  var kind: FaultKind {
    switch self {
    case .inGuestPageTable: .inGuestPageTable
    case .withGLA: .withGLA
    case .unknown: .unknown
    }
  }

  init(_ kind: FaultKind) {
    self = Self.allCases.first { $0.kind == kind } ?? .unknown
  }
}

/// X86EMUL_* without the prefix.
enum EmulWord {
  static let words = X86Emul.allCases.map(word)
  static func word(_ code: X86Emul) -> String { String(code.name.dropFirst("X86EMUL_".count)) }
  static func code(_ word: String) -> X86Emul? { X86Emul.allCases.first { self.word($0) == word } }
}

/// Rights by name, as a p2m entry holds them.
enum RightWord {
  /// `default` is only ever an input.
  static let words = AccessRight.common.map(\.name) + ["r_pw"]
  /// An entry has four bits. These numbers no revision names; 15 stands for no entry.
  static let numbers: ClosedRange<UInt32> = 11...14
  static let absent = "absent"

  static func value(_ word: String) -> UInt32? {
    if let right = AccessValues.pagingWriteIs10.right(named: word), words.contains(word) {
      return right.value
    }
    return UInt32(word).flatMap { numbers.contains($0) ? $0 : nil }
  }

  static func word(_ value: UInt32) -> String {
    value < numbers.lowerBound
      ? AccessValues.pagingWriteIs10.right(valued: value)?.name ?? String(value) : String(value)
  }
}

/// `R`, `RW`, `RWX`: MEM_ACCESS_* without the prefix.
enum FlagsWord {
  private static let letters: [(Character, UInt64)] = [
    ("R", MemAccess.r), ("W", MemAccess.w), ("X", MemAccess.x),
  ]

  static let words = ["R", "W", "X", "RW", "RX", "WX", "RWX"]

  static func value(_ word: String) -> UInt64? {
    guard words.contains(word) else { return nil }
    return letters.reduce(0) { word.contains($1.0) ? $0 | $1.1 : $0 }
  }

  static func word(_ flags: UInt64) -> String {
    String(letters.filter { flags & $0.1 != 0 }.map(\.0))
  }
}

enum PageWord {
  /// What a request is about when a page walk of the processor broke a right.
  static let pageTables = "page-tables"
  static let rule = "up to 16 of a-z, 0-9, _ and -, the first a letter"

  static func isName(_ word: String) -> Bool {
    (try? /[a-z][a-z0-9_-]{0,15}/.wholeMatch(in: word)) != nil && word != pageTables
  }
}

/// Numbers as people write them.
enum NumberWord {
  /// `12` or `0xc`.
  static func value(_ word: some StringProtocol) -> Int? {
    word.hasPrefix("0x") ? Int(word.dropFirst(2), radix: 16) : Int(word)
  }

  static func word(_ value: Int) -> String { value < 10 ? String(value) : "0x" + String(value, radix: 16) }
}

/// How much a play can hold.
enum ScenarioLimit {
  static let pages = 8
  static let operations = 8
  static let replies = 64
  /// Indices of views are C integers of 16 bits.
  static let views = 0...0xffff
  static let pageSize = Int(Page.size)
}
