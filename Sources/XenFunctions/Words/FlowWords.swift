// The words that descriptions of the flow are made of.

import BitVectors
import Emulation
import SMT
import XenABI

/// What a function of the flow is called with.
public enum FlowArgument {
  /// A linear address, 64 bits.
  public static var linear: Term { Variable("linear", width: 64).term }
  /// C's `unsigned int bytes`, 32 bits.
  public static var bytes: Term { Variable("bytes", width: 32).term }
  /// A size of less than 65536 in 64 bits.
  public static var size: Term { Variable("size", width: 16).term.wide }
  /// Repetitions: less than 65536, in 64 bits.
  public static var reps: Term { Variable("reps", width: 16).term.wide }
  /// Where a string move goes to, 64 bits; it comes from `linear`.
  public static var destination: Term { Variable("destination", width: 64).term }
  /// PFEC_*, 32 bits.
  public static var pfec: Term { Variable("pfec", width: 32).term }

  /// A guest frame number, 64 bits.
  public static var gfn: Term { Variable("gfn", width: 64).term }
  /// MEM_ACCESS_*, 32 bits.
  public static var accessFlags: Term { Variable("flags", width: 32).term }

  /// Which altp2m view, 32 bits; 0 for the host.
  public static var view: Term { Variable("altp2m_idx", width: 32).term }
  /// `p2m_access_t`, 32 bits.
  public static var right: Term { Variable("p2ma", width: 32).term }

  // `struct npfec`, one bit each.
  public static var readAccess: Term { Variable("npfec.read_access", width: 1).term }
  public static var writeAccess: Term { Variable("npfec.write_access", width: 1).term }
  public static var insnFetch: Term { Variable("npfec.insn_fetch", width: 1).term }

  public static var isAtMostAPage: Formula { !Term.number(Page.size, 32).isLess(than: bytes, signed: false) }
}

extension Fact {
  var word: Term { Variable(self).term }
  var isSet: Formula { word == 1 }
}

extension FunctionID {
  /// What its n-th call returns.
  func result(_ call: Int = 1) -> Term { Fact.result(of: self, call: call).word }
}

extension Term {
  static func number(_ value: UInt64, _ width: Int) -> Term { Term(UInt128(value), width: width) }
  static func emul(_ code: X86Emul) -> Term { number(code.rawValue, 32) }
  static func translation(_ code: HVMTranslation) -> Term { number(code.rawValue, 32) }

  func emulates(_ code: X86Emul) -> Formula { self == code.rawValue }
  func says(_ code: HVMTranslation) -> Formula { self == code.rawValue }
  func says(_ codes: [HVMTranslation]) -> Formula { Formula.any(codes.map { says($0) }) }

  /// Of an error code.
  func has(_ flag: UInt64) -> Formula { bits(from: flag.trailingZeroBitCount, width: 1) == 1 }

  var wide: Term { resized(to: 64, signed: false) }

  // Of a linear address.

  /// The number of its page, 52 bits.
  var page: Term { bits(from: Page.shift, width: 64 - Page.shift) }
  var nextPage: Term { page + Term(1, width: 64 - Page.shift) }
  /// Where it lies in its page, 64 bits.
  var inPage: Term { bits(from: 0, width: Page.shift).wide }
  /// From here to the end of its page, 64 bits: 1 to 4096.
  var toPageEnd: Term { Term.number(Page.size, 64) - inPage }
  /// The first address of the page behind.
  var nextPageStart: Term { nextPage.followed(by: Term(0, width: Page.shift)) }
  var pageStart: Term { page.followed(by: Term(0, width: Page.shift)) }

  /// More bytes than its page has room for, from here on.
  func leavesPage(_ count: Term) -> Formula { toPageEnd.isLess(than: count, signed: false) }

  // Of a page's type.

  /// Writes to it are dropped: ram_ro, grant_map_ro.
  var dropsWrites: Formula { Formula.any(P2MType.discardWrite.map { self == $0 }) }
  var isIoreqServer: Formula { self == P2MType.ioreqServer.rawValue }
  var isMMIO: Formula { self == P2MType.mmioDM.rawValue || self == P2MType.mmioDirect.rawValue }
}

/// One translation of an address, and the page behind it.
struct FoundPage {
  let rc, gfn, type: Term

  init(_ call: Int, of callee: FunctionID = .translate) {
    rc = Fact.result(of: callee, call: call).word
    gfn = Fact.gfn(of: callee, call: call).word
    type = Fact.type(of: callee, call: call).word
  }

  private init(rc: Term, gfn: Term, type: Term) { (self.rc, self.gfn, self.type) = (rc, gfn, type) }

  /// One of two, whichever call it was.
  static func either(_ condition: Formula, _ yes: FoundPage, _ no: FoundPage) -> FoundPage {
    FoundPage(
      rc: condition.choose(yes.rc, no.rc), gfn: condition.choose(yes.gfn, no.gfn),
      type: condition.choose(yes.type, no.type))
  }

  var isOkay: Formula { rc.says(.okay) }

  /// The machine frame, in the layout that stands for all.
  var mfn: Term { gfn + Term.number(PageLayout.mfnBase - PageLayout.gfnBase, 64) }
}

extension Traits {
  /// Checks are on, as far as it is known before the access check is asked.
  func asks(about pfec: Term) -> Formula {
    let isOn = self.gate == .parameter ? Fact.contextGate.isSet : Fact.sendEvent.isSet
    return self.emptyErrorCode == .noEvent ? isOn && pfec != 0 : isOn
  }
}
