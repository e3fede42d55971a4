// Functions changed in one token beside their contracts: a change that makes no
// difference there is either none, or one that the comparison cannot see.

import CSemantics
import SMT
import Source
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

  /// Which of its function's, from 1, in the order of the text.
  public let number: Int
  public let mutation: Mutation
  /// Where it is: in the text, or its function where that is not known.
  public let place: Place?
  public let verdict: Verdict

  /// - Parameter function: where its function is.
  public init(_ number: Int, _ mutation: Mutation, in function: Place?, _ verdict: Verdict) {
    (self.number, self.mutation, self.verdict) = (number, mutation, verdict)
    place = mutation.place ?? function
  }

  /// A witness, where it was found different.
  public var difference: FlowDifference? {
    switch verdict {
    case .differs(let difference), .undefined(let difference): difference
    case .equal, .undecided: nil
    }
  }
}

/// What came of the mutants of one C function, or of some of them.
public struct FunctionMutants: Sendable {
  public let name: String
  /// How many it has; not all need have been asked about.
  public let total: Int
  public let findings: [MutantFinding]
  /// Why there are none: the function itself is not proved equal.
  public let obstacle: String?

  public init(_ name: String, of total: Int, _ findings: [MutantFinding]) {
    (self.name, self.total, self.findings, obstacle) = (name, total, findings, nil)
  }

  public init(_ name: String, obstacle: String) {
    (self.name, total, findings, self.obstacle) = (name, 0, [], obstacle)
  }
}

/// One of several equal parts of all mutants, for jobs that run side by side.
public struct MutantShard: Hashable, Sendable {
  /// From 1 to `count`.
  public let number, count: Int

  /// - Returns: nil where that is no part of anything.
  public init?(_ number: Int, of count: Int) {
    guard (1...max(1, count)).contains(number), count > 0 else { return nil }
    (self.number, self.count) = (number, count)
  }

  /// All of them.
  public static let whole = MutantShard(1, of: 1)!

  /// - Parameters:
  ///   - mutant: its place among those of its function, from 0.
  ///   - function: that one's place among the functions, so that small ones are dealt out, too.
  public func contains(_ mutant: Int, of function: Int) -> Bool { (mutant + function) % count == number - 1 }
}

/// Measures mutants of functions by one revision's models.
public struct MutantMeasure {
  /// A mutant of a function with so many paths has not many more, or it has lost
  /// its way.
  private static let bounds = Explorer.Bounds(paths: 1024, branches: 400)

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
  /// - Parameters:
  ///   - shard: which of its mutants are asked about.
  ///   - index: its place among the functions that are measured.
  public func measure(
    _ program: FlowProgram, shard: MutantShard = .whole, at index: Int = 0
  ) throws -> FunctionMutants {
    let program = try withHelpers(program)
    let mutants = program.mutants
    let chosen = mutants.indices.filter { shard.contains($0, of: index) }
    guard !chosen.isEmpty else { return FunctionMutants(program.name, of: mutants.count, []) }
    var called: [CalledVariant] = []
    for forms in CalledVariant.choices(traits) where forms[0].function == program.name {
      // The form that the function has is the one its mutants are to have.
      guard let form = try forms.first(where: { try verdict(program, $0).isEqual }) else {
        let place = program.place.map { "\($0): " } ?? ""
        return FunctionMutants(program.name, obstacle: "\(place)\(forms[0].name) itself is not proved equal")
      }
      called.append(form)
    }
    let findings = try chosen.map { number in
      let (mutation, mutant) = mutants[number]
      return MutantFinding(
        number + 1, mutation, in: program.place, try verdict(mutant, called, besides: program))
    }
    return FunctionMutants(program.name, of: mutants.count, findings)
  }

  /// With the bodies of what its runs come upon.
  private func withHelpers(_ program: FlowProgram) throws -> FlowProgram {
    let forms = CalledVariant.choices(traits).joined().filter { $0.function == program.name }
    return try [program].readFurther { programs in
      for form in forms {
        let wanted = try conformance.prove(programs[0], form, traits, in: builds).wanted
        if !wanted.isEmpty { return (programs[0], wanted) }
      }
      return (programs[0], [])
    }
  }

  /// Different where it is in one of the forms, or calls its plain callees otherwise there;
  /// equal in all.
  private func verdict(
    _ mutant: FlowProgram, _ called: [CalledVariant], besides program: FlowProgram
  ) throws -> MutantFinding.Verdict {
    var open: MutantFinding.Verdict?
    for variant in called {
      let verdict = try verdict(mutant, variant)
      switch verdict {
      case .differs, .undefined: return verdict
      case .undecided: open = open ?? verdict
      case .equal: break
      }
    }
    if let open { return open }
    for variant in called {
      switch try conformance.comparePlainCalls(of: mutant, with: program, variant, traits, in: builds) {
      case .same: continue
      case .differs(let difference, _): return .differs(difference)
      case .unknown(let reason): open = open ?? .undecided(reason)
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
