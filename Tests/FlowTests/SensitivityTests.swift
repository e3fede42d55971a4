// A claim that no change can break says nothing: for each there are small
// changes that turn its verdict, and each small wrong change turns some claim.

import Flow
import Testing
import XenABI
import XenFunctions

/// One small change of a base.
enum Change: Sendable {
  case mutation(EmulatorModel.Mutation)
  /// One decision taken differently; its name and value as in specs/revisions.yaml.
  case decision(String, @Sendable (inout Traits) -> Void)

  func model(_ base: Base) throws -> EmulatorModel {
    var traits = try base.traits()
    switch self {
    case .mutation(let mutation): return EmulatorModel(traits, mutation: mutation)
    case .decision(_, let change):
      change(&traits)
      return EmulatorModel(traits)
    }
  }

  var name: String {
    switch self {
    case .mutation(let mutation): mutation.rawValue
    case .decision(let name, _): name
    }
  }
}

/// A change of a base that turns a claim.
struct Flip: Sendable, CustomTestStringConvertible {
  let claim: String
  let base: Base
  let change: Change
  /// The verdict with the change; without it, it is the other one.
  let holds: Bool

  var testDescription: String { "\(claim) on \(base) with \(change.name): \(holds ? "holds" : "fails")" }

  static func breaks(_ claim: String, _ base: Base, _ mutation: EmulatorModel.Mutation) -> Flip {
    Flip(claim: claim, base: base, change: .mutation(mutation), holds: false)
  }
  static func breaks(
    _ claim: String, _ base: Base, _ name: String, _ change: @escaping @Sendable (inout Traits) -> Void
  ) -> Flip {
    Flip(claim: claim, base: base, change: .decision(name, change), holds: false)
  }
  static func mends(_ claim: String, _ base: Base, _ mutation: EmulatorModel.Mutation) -> Flip {
    Flip(claim: claim, base: base, change: .mutation(mutation), holds: true)
  }

  static let all: [Flip] = [
    .breaks("ReadCovered", .repaired, "read-check: never") { $0.readCheck = .never },
    .breaks("ReadCovered", .repaired, "precheck: none") { $0.precheck = .none },
    .breaks("ExecCovered", .repaired, "prefetch: unchecked") { $0.prefetch = .unchecked },
    .breaks("ExecCovered", .repaired, "view-zero: host") { $0.viewZero = .host },
    .breaks("HapOrder", .repaired, .sendsWithoutStopping),
    .breaks("KindConfinement", .merged, "trigger: not-with-gla") { $0.trigger = .notWithGLA },
    .breaks("KindConfinement", .staging, .opensForEveryKind),
    .breaks("Promotion", .promoting, "promotion: ignored") { $0.promotion = .ignored },
    .breaks("Promotion", .promoting, "prefetch: unchecked") { $0.prefetch = .unchecked },
    .breaks("QueryError", .repaired, "absent-entry: asked") { $0.absentEntry = .asked },
    .breaks("QueryError", .repaired, "altp2m-index: raw") { $0.altp2mIndex = .raw },
    .breaks("GateOff", .v5, "resume: checked-elsewhere") { $0.resume = .checkedElsewhere },
    .breaks("GateOff", .v5, .gateOpensForReply),
    .breaks("GateOff", .staging, .gateStaysOpen),
    .breaks("OneSend", .v5, .sendsTwice),
    .breaks("OneSend", .v5, .retryBecomesOkay),
    .breaks("OneSend", .repaired, "prefetch: checked") { $0.prefetch = .checked },
    .breaks("SendAborts", .v5, .retryBecomesOkay),
    .breaks("SendAborts", .v5, .sendsWithoutStopping),
    .breaks("SendAborts", .v5, .commitsEarly),
    .breaks("AbortPlaced", .repaired, .stopsWithoutSending),
    .breaks("NoSilentProtectedStore", .repaired, "resume: unchecked") { $0.resume = .unchecked },
    .breaks("NoSilentProtectedStore", .uncheckedBefore, .copyChecksLate),
    .breaks("NoSilentProtectedStore", .uncheckedBefore, .writeChecksLate),
    .breaks("IntentReported", .repaired, "precheck: none") { $0.precheck = .none },
    .breaks("CheckBeforeWrite", .repaired, "precheck: none") { $0.precheck = .none },
    .breaks("RetryPure", .repaired, "precheck: none") { $0.precheck = .none },
    .breaks("RefBalance", .v5, .mapKeepsReferences),
    .breaks("RefBalance", .staging, .failedExchangeStaysMapped),
    .breaks("CleanSlots", .staging, .unmapLeavesSlots),
    .breaks("CleanSlots", .staging, "slots-on-error: left") { $0.slotsOnError = .left },
    .breaks("CleanSlotsRelease", .repaired, "slots-on-error: cleaned-in-debug") {
      $0.slotsOnError = .cleanedInDebug
    },
    .breaks("CleanSlotsRelease", .repaired, .unmapLeavesSlots),
    .breaks("NoSleepLocked", .repaired, "slot: when-sending") { $0.slot = .whenSending },
    .mends("NoSleepLocked", .staging, .neverWaits),
    .breaks("EmulateTarget", .repaired, "resume: unchecked") { $0.resume = .unchecked },
    .breaks("EmulateTarget", .repaired, "read-check: never") { $0.readCheck = .never },
    .breaks("EmulateTarget", .repaired, .replyEmulatesNext),
    .breaks("NoUseAfterFree", .repaired, "slot: when-sending") { $0.slot = .whenSending },
    .mends("NoUseAfterFree", .staging, .neverWaits),
    .mends("PauseSync", .v5, .syncEventIsClearedFirst),
    .mends("PauseSync", .staging, .unimplementedIsUndefined),
    .mends("Progress", .merged, .unimplementedIsUndefined),
  ]
}

@Suite("Sensitivity") struct SensitivityTests {
  @Test("a small change turns the verdict", arguments: Flip.all)
  func flips(_ flip: Flip) throws {
    let after = try prover(try flip.change.model(flip.base)).decide(try sentence(flip.claim))
    #expect(after.isTrue == flip.holds, "\(after)")
  }

  @Test("without a change the verdict is the other one", arguments: Base.allCases)
  func bases(_ base: Base) throws {
    let prover = try prover(EmulatorModel(try base.traits()))
    let flips = Flip.all.filter { $0.base == base }
    for name in Set(flips.map(\.claim)).sorted() {
      let before = try prover.decide(try sentence(name))
      for flip in flips where flip.claim == name {
        #expect(before.isTrue == !flip.holds, "\(flip.testDescription); before: \(before)")
      }
    }
  }

  /// They fail on every revision, whichever single decision is taken otherwise.
  private static let unturned: Set<String> = ["HapOrderStrings", "FaultOrder", "AccessAttempts"]

  @Test("no claim survives all changes")
  func claims() throws {
    #expect(Set(Flip.all.map(\.claim)) == Set(FlowClaim.inOrder.map(\.name)).subtracting(Self.unturned))
    for base in [Base.v5, .merged, .staging] {
      let prover = try prover(EmulatorModel(try base.traits()))
      for name in Self.unturned { #expect(try prover.decide(try sentence(name)).isTrue == false, "\(base)") }
    }
  }

  @Test("each small wrong change is noticed by a claim", arguments: EmulatorModel.Mutation.allCases)
  func mutations(_ mutation: EmulatorModel.Mutation) {
    let isNoticed = Flip.all.contains {
      if case .mutation(mutation) = $0.change { true } else { false }
    }
    #expect(isNoticed)
  }
}
