// p2m_mem_access_check: the entry is mended, the instruction emulated, or a
// request made for the caller to send.

import BitVectors
import Emulation
import SMT
import XenABI

/// What p2m_mem_access_check finds.
public struct MemAccessCheckState: Hashable, Sendable {
  public let page: FaultedPage
  public let kind: FaultKind
  public var hasRing = true
  /// Without a listener the domain is crashed.
  public var accessRequired = false
  /// `inguest_pagefault_disabled`.
  public var suppressesPageWalks = false

  public static let all =
    FaultKind.allCases.map { MemAccessCheckState(page: .named, kind: $0, suppressesPageWalks: true) } + [
      MemAccessCheckState(page: .pageTables, kind: .inGuestPageTable, suppressesPageWalks: true),
      MemAccessCheckState(page: .named, kind: .inGuestPageTable),
      MemAccessCheckState(page: .named, kind: .withGLA, hasRing: false, suppressesPageWalks: true),
      MemAccessCheckState(
        page: .pageTables, kind: .inGuestPageTable, hasRing: false, suppressesPageWalks: true),
      MemAccessCheckState(page: .named, kind: .withGLA, hasRing: false, accessRequired: true),
    ]
}

/// The native path's decision.
public enum MemAccessCheckContract {
  public static func check(_ state: MemAccessCheckState, _ traits: Traits) -> FlowContract {
    var contract = FlowContract(returning: FunctionID.memAccessCheck.resultWidth)
    contract.requires("a fault is about an access", Formula.any(FaultAccess.bits))
    contract.assumes("a request can be allocated")
    let right = state.page.right()
    // What was promoted for good is nobody's business, or only to be told.
    let becomesRW = right == UInt64(AccessRight.rx2rw.value) && FlowArgument.writeAccess == 1
    let becomesRWX = right == UInt64(AccessRight.n2rwx.value)
    let isUnheard = !becomesRW && Formula(!state.hasRing)
    let isCrash = isUnheard && Formula(state.accessRequired)
    let isOpened = isUnheard && !isCrash && Formula(state.page == .named)
    let isFreed = isOpened && state.page.right(2) != UInt64(AccessRight.n2rwx.value)
    let opens =
      !becomesRW && Formula(state.hasRing && state.suppressesPageWalks && isEmulated(state, traits))
    let reports = !becomesRW && !isUnheard && !opens

    state.page.look(&contract, when: Formula(true))
    contract.shows(.setsRight(gfn: state.page.gfn, right: Term(3, width: 32)), when: becomesRW)
    contract.shows(.setsRight(gfn: state.page.gfn, right: Term(7, width: 32)), when: becomesRWX)
    contract.shows(.crashes("access required, but there is no listener"), when: isCrash)
    state.page.look(&contract, again: 2, when: isOpened)
    contract.shows(.setsRight(gfn: state.page.gfn, right: Term(7, width: 32)), when: isFreed)
    contract.shows(.windowOpens(state.kind), when: opens)
    contract.emulates(asks: true, gate: gate(traits, isOpen: 1), when: opens)
    contract.shows(.windowCloses(rc: FunctionID.emulateOneVMEvent.result()), when: opens)
    if traits.gate == .assertion {
      contract.state.vcpuGate = opens.choose(gate(traits, isOpen: 0), contract.state.vcpuGate)
    }
    let stops = !isCrash && !(reports && becomesRWX)
    contract.result = reports.word(width: 1).followed(by: stops.word(width: 1))
    return contract
  }

  /// The vCPU's gate; v5 has none, and leaves it as it is.
  private static func gate(_ traits: Traits, isOpen: UInt64) -> Term {
    traits.gate == .assertion ? Term.number(isOpen, 1) : Fact.sendEvent.word
  }

  private static func isEmulated(_ state: MemAccessCheckState, _ traits: Traits) -> Bool {
    switch traits.trigger {
    case .notWithGLA: state.kind != .withGLA
    case .inGuestPageTable: state.kind == .inGuestPageTable
    }
  }
}
