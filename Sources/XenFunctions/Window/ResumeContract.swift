// hvm_vm_event_do_resume: what the last reply asked for is done before the guest
// goes on.

import BitVectors
import Emulation
import SMT
import XenABI

/// A vCPU as it resumes.
public struct ResumeState: Hashable, Sendable {
  /// `emulate_flags` is set, for a request about this; nil when it is not set.
  public let request: FaultedPage?
  /// Instructions committed since then.
  public var committed = 0

  public static let all = [
    ResumeState(request: nil), ResumeState(request: .named), ResumeState(request: .pageTables),
    ResumeState(request: .named, committed: 1),
  ]
}

/// The resume.
public enum ResumeContract {
  public static func resume(_ state: ResumeState, _ traits: Traits) -> FlowContract {
    var contract = FlowContract()
    contract.assumes("no registers of a reply, no control registers to write")
    guard let page = state.request else { return contract }
    contract.shows(
      .emulatesForReply(page: page.number, sentAt: 0, now: state.committed), when: Formula(true))
    // Another RIP has another instruction, which no situation gives.
    guard state.committed == 0 else { return contract }
    contract.emulates(
      asks: traits.resume == .checkedElsewhere, gate: Fact.sendEvent.word, when: Formula(true))
    return contract
  }
}
