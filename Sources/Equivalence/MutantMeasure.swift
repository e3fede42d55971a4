// Functions changed in one token beside their contracts: a change that makes no
// difference there is either none, or one that the comparison cannot see.

import CSemantics
import SMT
import SymbolicExecution
import XenABI
import XenC

/// What came of one mutant.
public struct MutantFinding: Sendable {
  public enum Verdict: Sendable {
    /// Inputs on which it does something else than the contract says.
    case differs(FlowDifference)
    /// Inputs on which C gives no meaning to what it does.
    case undefined(FlowDifference)
    /// It does what the contract says, on all inputs.
    case equal
    /// And why.
    case undecided(String)
  }

  public let mutation: Mutation
  public let verdict: Verdict

  /// A witness, where it was found different.
  public var difference: FlowDifference? {
    switch verdict {
    case .differs(let difference), .undefined(let difference): difference
    case .equal, .undecided: nil
    }
  }
}

/// What came of all mutants of one C function.
public struct FunctionMutants: Sendable {
  public let name: String
  public let findings: [MutantFinding]
  /// Why there are none: the function itself is not proved equal.
  public let obstacle: String?

  init(_ name: String, _ findings: [MutantFinding]) {
    (self.name, self.findings, obstacle) = (name, findings, nil)
  }

  public init(_ name: String, obstacle: String) {
    (self.name, findings, self.obstacle) = (name, [], obstacle)
  }
}

/// Measures mutants of functions by one revision's models.
public struct MutantMeasure {
  /// A mutant of a function with so many paths has not many more, or it has lost
  /// its way.
  private static let bounds = Explorer.Bounds(paths: 1024, branches: 200)

  private let conformance: FlowConformance
  private let traits: Traits
  private let builds: Builds

  /// - Parameter builds: as which the tree was read.
  public init(_ traits: Traits, in builds: Builds, solver: Solver) {
    conformance = FlowConformance(
      FlowAgreement(solver: solver, .toADifference, bounds: MutantMeasure.bounds))
    self.traits = traits
    self.builds = builds
  }

  /// A function in all forms in which it is called.
  public func measure(_ program: FlowProgram) throws -> FunctionMutants {
    let program = try withHelpers(program)
    var called: [CalledVariant] = []
    for forms in CalledVariant.choices(traits) where forms[0].function == program.name {
      // The form that the function has is the one its mutants are to have.
      guard let form = try forms.first(where: { try verdict(program, $0).isEqual }) else {
        return FunctionMutants(program.name, obstacle: "\(forms[0].name) itself is not proved equal")
      }
      called.append(form)
    }
    let findings = try program.mutants.map { mutation, mutant in
      MutantFinding(mutation: mutation, verdict: try verdict(mutant, called))
    }
    return FunctionMutants(program.name, findings)
  }

  /// With the bodies of what its runs come upon.
  private func withHelpers(_ program: FlowProgram) throws -> FlowProgram {
    var program = program
    for form in CalledVariant.choices(traits).joined() where form.function == program.name {
      while true {
        let wanted = try conformance.prove(program, form, traits, in: builds).wanted
        if wanted.isEmpty { break }
        program = program.finding(wanted)
      }
    }
    return program
  }

  /// Different where it is in one of the forms; equal in all.
  private func verdict(_ mutant: FlowProgram, _ called: [CalledVariant]) throws -> MutantFinding.Verdict {
    var open: MutantFinding.Verdict?
    for variant in called {
      let verdict = try verdict(mutant, variant)
      switch verdict {
      case .differs, .undefined: return verdict
      case .undecided: open = open ?? verdict
      case .equal: break
      }
    }
    return open ?? .equal
  }

  private func verdict(_ program: FlowProgram, _ called: CalledVariant) throws -> MutantFinding.Verdict {
    let proof = try conformance.prove(program, called, traits, in: builds)
    if case .differs(let difference) = proof.verdict { return .differs(difference) }
    if let undefined = proof.undefined { return .undefined(undefined) }
    if case .unknown(let reason) = proof.verdict { return .undecided(reason) }
    return .equal
  }
}

extension MutantFinding.Verdict {
  fileprivate var isEqual: Bool { if case .equal = self { true } else { false } }
}
