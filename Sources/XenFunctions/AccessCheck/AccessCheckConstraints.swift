// The access check (`hvm_emulate_send_vm_event`, `hvm_monitor_check_p2m`)
// said declaratively. A right from n to rwx is its own bit mask (r=1, w=2, x=4),
// so the whole switch is two lines: an access breaks the right when it wants a
// bit that the mask lacks.

import BitVectors
import Emulation
import SMT
import XenABI

/// Everything the function's behaviour depends on.
public struct AccessCheckInputs: Sendable {
  /// 64, 64, 32, 1 and 16 bits: the arguments of either signature.
  public let gla, gfn, pfec, sendEvent, kind: Term
  /// `current->arch.vm_event->send_event` and CONFIG_DEBUG, 1 bit each.
  public let gate, debugBuild: Term
  /// 1 and 16 bits.
  public let altp2mActive, altp2mIndex: Term
  /// 1 and 64 bits.
  public let nestedGuestMode, nestedBase: Term
  /// What `p2m_get_mem_access` returns and writes, 32 bits each.
  public let lookupRC, access: Term
  /// What `monitor_traps` returns, 32 bits.
  public let sendRC: Term

  public init(
    gla: Term, gfn: Term, pfec: Term, sendEvent: Term, kind: Term, gate: Term, debugBuild: Term,
    altp2mActive: Term, altp2mIndex: Term, nestedGuestMode: Term, nestedBase: Term, lookupRC: Term,
    access: Term,
    sendRC: Term
  ) {
    (self.gla, self.gfn, self.pfec, self.sendEvent, self.kind) = (gla, gfn, pfec, sendEvent, kind)
    (self.gate, self.debugBuild) = (gate, debugBuild)
    (self.altp2mActive, self.altp2mIndex) = (altp2mActive, altp2mIndex)
    (self.nestedGuestMode, self.nestedBase) = (nestedGuestMode, nestedBase)
    (self.lookupRC, self.access, self.sendRC) = (lookupRC, access, sendRC)
  }
}

/// What can be seen of one run. Where nothing is asked or sent, the words about
/// it mean nothing.
public struct AccessCheckOutcome: Sendable {
  /// A debug build stopped at a failed ASSERT.
  public var stops: Formula
  public var asks: Formula
  /// Arguments of `p2m_get_mem_access`: 64 and 32 bits.
  public var askedGFN, askedIndex: Term
  public var sends: Formula
  /// The argument `sync` of `monitor_traps`.
  public var isSynchronous: Formula
  /// Fields of the request, as wide as in C.
  public var reason, flags, gfn, offset, gla, accessFlags, nestedBase: Term
  public var restIsZero: Formula
  /// The function returned true.
  public var returnsTrue: Formula

  public init(
    stops: Formula, asks: Formula, askedGFN: Term, askedIndex: Term, sends: Formula, isSynchronous: Formula,
    reason: Term, flags: Term, gfn: Term, offset: Term, gla: Term, accessFlags: Term, nestedBase: Term,
    restIsZero: Formula, returnsTrue: Formula
  ) {
    (self.stops, self.asks, self.askedGFN, self.askedIndex) = (stops, asks, askedGFN, askedIndex)
    (self.sends, self.isSynchronous) = (sends, isSynchronous)
    (self.reason, self.flags, self.gfn, self.offset) = (reason, flags, gfn, offset)
    (self.gla, self.accessFlags, self.nestedBase) = (gla, accessFlags, nestedBase)
    (self.restIsZero, self.returnsTrue) = (restIsZero, returnsTrue)
  }
}

/// The constraints of one set of design traits.
public struct AccessCheckConstraints: Sendable {
  public let traits: Traits

  public init(_ traits: Traits) { self.traits = traits }

  /// All that must hold between inputs and outcome. Together they leave nothing
  /// of the outcome open, which `Agreement` proves as well.
  public func constraints(_ i: AccessCheckInputs, _ o: AccessCheckOutcome) -> [Constraint] {
    let right = effectiveRight(i)
    let breaksWrite = wants(i, PFEC.writeAccess) && lacks(right, bit: 1)
    let breaksFetch = wants(i, PFEC.insnFetch) && lacks(right, bit: 2)
    let breaksRead = reads(i) && lacksRead(right)
    let reports = asks(i) && rightIsKnown(i) && (breaksWrite || breaksFetch || breaksRead)
    return [
      Constraint("stops exactly when a debug build finds the gate shut", o.stops <=> stops(i)),
      Constraint("asks for the right exactly when it examines the access", o.asks <=> asks(i)),
      Constraint("asks about this frame", o.asks => o.askedGFN.isEqual(to: i.gfn)),
      Constraint(
        "asks about the host's view while altp2m is off", (o.asks && hostOnly(i)) => (o.askedIndex == 0)),
      Constraint("asks about the vCPU's view otherwise", (o.asks && !hostOnly(i)) => isRaw(i, o)),
      Constraint("sends exactly when the access breaks the right", o.sends <=> reports),
      Constraint("sends synchronously", o.sends => o.isSynchronous),
      Constraint("flag R", o.sends => (bit(o.accessFlags, 0) <=> breaksWrite || breaksRead)),
      Constraint("flag W", o.sends => (bit(o.accessFlags, 1) <=> breaksWrite)),
      Constraint("flag X", o.sends => (bit(o.accessFlags, 2) <=> breaksFetch)),
      Constraint(
        "flag GLA_VALID",
        o.sends => (bit(o.accessFlags, 3) <=> kindIs(i, .withGLA) || kindIs(i, .inGuestPageTable))),
      Constraint("flag FAULT_WITH_GLA", o.sends => (bit(o.accessFlags, 4) <=> kindIs(i, .withGLA))),
      Constraint("flag FAULT_IN_GPT", o.sends => (bit(o.accessFlags, 5) <=> kindIs(i, .inGuestPageTable))),
      Constraint("no other access flag", o.sends => (o.accessFlags.bits(from: 6, width: 26) == 0)),
      Constraint("reason", o.sends => (o.reason == VMEvent.reasonMemAccess)),
      Constraint("gfn", o.sends => o.gfn.isEqual(to: i.gfn)),
      Constraint("gla", o.sends => o.gla.isEqual(to: i.gla)),
      Constraint(
        "offset lies within a page", o.sends => (o.offset.bits(from: Page.shift, width: 64 - Page.shift) == 0)
      ),
      Constraint("page and offset make up the gla", o.sends => inPage(o.offset).isEqual(to: inPage(i.gla))),
      Constraint("request flags", o.sends => requestFlags(i, o)),
      Constraint(
        "nested base",
        o.sends => o.nestedBase.isEqual(to: namesNestedP2M(i).choose(i.nestedBase, Term(0, width: 64)))),
      Constraint("nothing else in the request", o.sends => o.restIsZero),
      Constraint("true exactly when sending did not fail", o.returnsTrue <=> o.sends && !bit(i.sendRC, 31)),
    ]
  }

  /// Reads every trait that they depend on.
  func mention() { _ = constraints(.unknown, .unknown) }

  // MARK: The gate

  private func stops(_ i: AccessCheckInputs) -> Formula {
    switch traits.gate {
    case .parameter: Formula(false)
    case .assertion: (i.gate == 0) && (i.debugBuild == 1)
    }
  }

  private func asks(_ i: AccessCheckInputs) -> Formula {
    let open = traits.gate == .parameter ? (i.sendEvent == 1) : !stops(i)
    return open && (traits.emptyErrorCode == .examined ? Formula(true) : i.pfec != 0)
  }

  // MARK: The right

  /// View 0 is asked for whatever the vCPU's index holds.
  private func hostOnly(_ i: AccessCheckInputs) -> Formula {
    traits.altp2mIndex == .zeroWhenInactive ? i.altp2mActive == 0 : Formula(false)
  }

  private func isRaw(_ i: AccessCheckInputs, _ o: AccessCheckOutcome) -> Formula {
    o.askedIndex.isEqual(to: i.altp2mIndex.resized(to: 32, signed: false))
  }

  private func isAbsent(_ i: AccessCheckInputs) -> Formula {
    let minusESRCH = i.lookupRC + Term(UInt128(Errno.ESRCH.rawValue), width: 32)
    return traits.lookupFailure == .absentIsN ? minusESRCH == 0 : Formula(false)
  }

  private func rightIsKnown(_ i: AccessCheckInputs) -> Formula { (i.lookupRC == 0) || isAbsent(i) }

  /// n, the mask without any bit, for an absent entry.
  private func effectiveRight(_ i: AccessCheckInputs) -> Term {
    isAbsent(i).choose(Term(0, width: 32), i.access)
  }

  /// The right is a mask (below 8) without this bit; r_pw is r.
  private func lacks(_ right: Term, bit number: Int) -> Formula {
    let isMask = right.bits(from: 3, width: 29) == 0
    let isPagingWrite = traits.accessValues == .pagingWriteIs10 ? right == 10 : Formula(false)
    return (isMask && !bit(right, number)) || isPagingWrite
  }

  /// Only where reads are asked about: neither a write nor a fetch.
  private func reads(_ i: AccessCheckInputs) -> Formula {
    guard traits.readCheck == .reported else { return Formula(false) }
    return !wants(i, PFEC.writeAccess) && !wants(i, PFEC.insnFetch)
  }

  /// The right is a mask without bit 0; r_pw may read.
  private func lacksRead(_ right: Term) -> Formula {
    right.bits(from: 3, width: 29) == 0 && !bit(right, 0)
  }

  private func wants(_ i: AccessCheckInputs, _ flag: UInt64) -> Formula {
    (i.pfec & flag).isEqual(to: Term(UInt128(flag), width: 32))
  }

  // MARK: The request

  private func kindIs(_ i: AccessCheckInputs, _ kind: FaultKind) -> Formula {
    switch traits.kindFlags {
    case .alwaysWithGLA: Formula(kind == .withGLA)
    case .argument: i.kind == kind.rawValue
    }
  }

  private func namesNestedP2M(_ i: AccessCheckInputs) -> Formula {
    traits.nestedBase == .filled ? i.nestedGuestMode == 1 : Formula(false)
  }

  private func requestFlags(_ i: AccessCheckInputs, _ o: AccessCheckOutcome) -> Formula {
    let others = o.flags & ~Term(UInt128(VMEvent.flagNestedP2M), width: 32)
    return others == 0 && (bit(o.flags, 12) <=> namesNestedP2M(i))
  }

  private func inPage(_ address: Term) -> Term { address.bits(from: 0, width: Page.shift) }

  private func bit(_ word: Term, _ number: Int) -> Formula { word.bits(from: number, width: 1) == 1 }
}

// MARK: - Where the words do not matter

extension AccessCheckInputs {
  fileprivate static var unknown: AccessCheckInputs {
    func word(_ width: Int) -> Term { Variable("any", width: width).term }
    return AccessCheckInputs(
      gla: word(64), gfn: word(64), pfec: word(32), sendEvent: word(1), kind: word(16), gate: word(1),
      debugBuild: word(1), altp2mActive: word(1), altp2mIndex: word(16), nestedGuestMode: word(1),
      nestedBase: word(64), lookupRC: word(32), access: word(32), sendRC: word(32))
  }
}

extension AccessCheckOutcome {
  fileprivate static var unknown: AccessCheckOutcome {
    func word(_ width: Int) -> Term { Variable("any", width: width).term }
    let condition = word(1) == 1
    return AccessCheckOutcome(
      stops: condition, asks: condition, askedGFN: word(64), askedIndex: word(32), sends: condition,
      isSynchronous: condition, reason: word(32), flags: word(32), gfn: word(64), offset: word(64),
      gla: word(64), accessFlags: word(32), nestedBase: word(64), restIsZero: condition,
      returnsTrue: condition)
  }
}
