// The sets of decisions that claims are tried on: the three revisions, and sets
// that nobody ever shipped, put together so that what fails everywhere holds.

import Flow
import Foundation
import Model
import Spec
import Testing
import World
import Xen

/// A named set of decisions.
enum Base: String, CaseIterable, Sendable {
  case v5, merged, staging
  /// Staging with every idea that mends a claim, but for promotion: the
  /// requests that it sends take slots that were not reserved.
  case repaired
  /// The same, and an emulated access promotes rights as a native one does.
  case promoting
  /// The first, without the check of operands beforehand, which hides what the
  /// checks inside the hooks do.
  case uncheckedBefore

  func decisions() throws -> Decisions {
    switch self {
    case .v5, .merged, .staging: return try #require(specs().revision(named: rawValue)).decisions
    case .repaired, .promoting, .uncheckedBefore: break
    }
    var decisions = try Base.staging.decisions()
    decisions.gate = .parameter
    decisions.flow.mapCheck = .beforeTypes
    decisions.flow.copyCheck = .beforeTypes
    decisions.flow.prefetch = .skipped
    decisions.flow.slotsOnError = .cleaned
    decisions.flow.readCheck = .reported
    decisions.flow.stringCopies = .checked
    decisions.flow.viewZero = .own
    decisions.flow.absentEntry = .propagated
    decisions.flow.slot = .reserved
    decisions.flow.resume = .checkedElsewhere
    decisions.flow.precheck = .operands
    if self == .promoting { decisions.flow.promotion = .asNative }
    if self == .uncheckedBefore {
      decisions.flow.precheck = .none
      decisions.flow.copyCheck = .afterTypes
    }
    return decisions
  }
}

/// The repository's own specs.
func specs() throws -> Specs { try loadedSpecs.get() }

private let loadedSpecs = Result {
  let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  return try Specs.load(from: root.appendingPathComponent("specs").path)
}

/// What specs/rights.yaml says, by value of the right.
func permissions(_ values: AccessValues) throws -> Permissions {
  let rights = try specs().rights
  func mask(_ access: AccessKind) -> UInt32 {
    values.rights.filter { rights.rule(forEnumerator: $0).permission(for: access).value == .no }
      .reduce(0) { $0 | 1 << $1.value }
  }
  return Permissions(refusesRead: mask(.read), refusesWrite: mask(.write), refusesExecute: mask(.fetch))
}

func prover(_ model: EmulatorModel) throws -> FlowProver {
  FlowProver(model, try permissions(model.decisions.accessValues))
}

func sentence(_ name: String) throws -> FlowSentence {
  try #require(FlowSentence.inOrder.first { $0.name == name })
}

extension FlowVerdict {
  /// True when it holds, false when it fails, nil when undecided.
  var isTrue: Bool? {
    switch self {
    case .holds, .holdsForPairs: true
    case .fails, .failsForPair: false
    case .undecided: nil
    }
  }
}
