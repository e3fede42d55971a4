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
  /// What the reply asked for.
  public var kind = EmulKind.normal
  /// The reply has brought registers, and whether RIP moves.
  public var movesRIP: Bool?

  public static let all = [
    ResumeState(request: nil), ResumeState(request: .named), ResumeState(request: .pageTables),
    ResumeState(request: .named, committed: 1), ResumeState(request: .named, kind: .noWrite),
    ResumeState(request: .named, kind: .setContextData), ResumeState(request: .named, movesRIP: false),
    ResumeState(request: nil, movesRIP: true),
  ]
}

/// The resume.
public enum ResumeContract {
  public static func resume(_ state: ResumeState, _ traits: Traits) -> FlowContract {
    var contract = emulation(state, traits)
    contract.shows(.clearsSyncEvent(isPaused: false), when: Formula(true))
    return contract
  }

  /// What comes before interrupts may be injected again.
  private static func emulation(_ state: ResumeState, _ traits: Traits) -> FlowContract {
    var contract = FlowContract()
    contract.assumes("no control registers to write")
    if let movesRIP = state.movesRIP {
      contract.shows(.setsRegisters(movesRIP: movesRIP), when: Formula(true))
    }
    guard let page = state.request else { return contract }
    contract.shows(
      .emulatesForReply(page: page.number, sentAt: 0, now: state.committed), when: Formula(true))
    // Another RIP has another instruction, which no situation gives.
    guard state.committed == 0 else { return contract }
    contract.emulates(
      state.kind, asks: traits.resume == .checkedElsewhere, gate: Fact.sendEvent.word, when: Formula(true))
    return contract
  }
}
