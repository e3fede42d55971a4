// The sets of traits that claims are tried on: the three revisions, and sets
// that nobody ever shipped, put together so that what fails everywhere holds.

import Emulation
import Flow
import Spec
import TestSupport
import Testing
import XenABI
import XenFunctions

/// A named set of traits.
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

  func traits() throws -> Traits {
    switch self {
    case .v5, .merged, .staging: return try #require(specs().revision(named: rawValue)).traits
    case .repaired, .promoting, .uncheckedBefore: break
    }
    var traits = try Base.staging.traits()
    traits.gate = .parameter
    traits.mapCheck = .beforeTypes
    traits.copyCheck = .beforeTypes
    traits.prefetch = .skipped
    traits.slotsOnError = .cleaned
    traits.readCheck = .reported
    traits.stringCopies = .checked
    traits.viewZero = .own
    traits.absentEntry = .propagated
    traits.slot = .reserved
    traits.resume = .checkedElsewhere
    traits.precheck = .operands
    if self == .promoting { traits.promotion = .asNative }
    if self == .uncheckedBefore {
      traits.precheck = .none
      traits.copyCheck = .afterTypes
    }
    return traits
  }
}

/// The repository's own specs.
func specs() throws -> Specs { try loadedSpecs.get() }

private let loadedSpecs = Result { try Specs.load(from: Checkout.specs) }

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
  FlowProver(model, try permissions(model.traits.accessValues))
}

func sentence(_ name: String) throws -> FlowClaim {
  try #require(FlowClaim.inOrder.first { $0.name == name })
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
