// A claim is one sentence about a subject that is either true of every input
// or has a counterexample. Each has a file of its own, which says what it
// demands as a formula and what a reader of its witness wants to know.

import BitVectors
import Emulation
import SMT
import Source
import Spec
import SymbolicExecution
import XenABI
import XenFunctions

/// What is judged: an access check with the revision it is measured by.
public struct Subject: Sendable {
  /// As named on the command line.
  public let name: String
  /// Where the vocabulary, the gate and the model to compare with come from.
  public let revision: Revision
  public let program: any AccessCheckFunction
  public let behaviour: Behaviour
  /// Whether C was read, rather than the model taken.
  public let isC: Bool
  /// How this program learns that checks are on. C keeps its own way, whatever
  /// revision it is measured by.
  public let gate: Traits.Gate

  /// - Parameter gate: nil for the revision's.
  public init(
    name: String, revision: Revision, program: any AccessCheckFunction, behaviour: Behaviour, isC: Bool,
    gate: Traits.Gate? = nil
  ) {
    self.name = name
    self.revision = revision
    self.program = program
    self.behaviour = behaviour
    self.isC = isC
    self.gate = gate ?? revision.traits.gate
  }
}

/// What a claim is stated against.
public struct Background {
  /// specs/rights.yaml.
  public let rights: RightsSpec
  /// The native tables, with the numbers of the subject's revision.
  public let native: NativeTables
  /// The behaviour of the revision's own model.
  public let model: Behaviour
  private let explorer: Explorer

  /// - Throws: `ExploreFault` when libz3 fails.
  public init(rights: RightsSpec, revision: Revision, model: Behaviour, explorer: Explorer)
    throws(ExploreFault)
  {
    self.rights = rights
    self.model = model
    native = try NativeTables(revision.traits.accessValues, explorer: explorer)
    self.explorer = explorer
  }

  /// That the models around the access check agree with their constraints: work that
  /// one claim only asks for.
  func surroundings() throws(ExploreFault) -> [Theorem] {
    try SurroundingTheorems.all(native.values, explorer)
  }
}

/// One sentence that is proved or refuted.
public protocol AccessCheckClaim: Sendable {
  /// As selected by `--claim` and printed in reports; also the name of its file.
  var name: String { get }
  /// The sentence.
  var statement: String { get }
  /// It speaks about the revision a subject is measured by, not about the
  /// subject itself: true of it, nothing is known about C yet.
  var isAboutRevision: Bool { get }
  /// - Throws: `ExploreFault` when libz3 fails.
  func obligation(on subject: Subject, _ background: Background) throws(ExploreFault) -> Applicability
}

extension AccessCheckClaim {
  public var isAboutRevision: Bool { false }
}

/// Whether a claim says anything about a subject.
public enum Applicability: Sendable {
  case notApplicable(String)
  /// What it is stated against is not known; the reason.
  case undecided(String)
  case applies(Obligation)
}

/// What has to be shown for a claim to hold: in all of `premise`, `demand`.
public struct Obligation: Sendable {
  /// The inputs the claim speaks about.
  public var premise: Formula
  public var demand: Formula
  /// How the domain splits into rows.
  public var rows: RowSpace
  /// The runs it speaks about; an undefined one breaks the claim, one about
  /// which nothing is known leaves it open.
  public var runs: [Run]
  /// Where it makes sense for a run that asks for the right more than once.
  public var repeatedLookups = RepeatedLookups.nowhere
  /// Propositions without rows that are part of it.
  public var theorems: [Theorem] = []
  /// What is covered, for the report.
  public var bounds: String
  /// What is taken for granted beyond the subject itself.
  public var assumptions: [String] = []
  /// The cells of specs/ that a row is judged by.
  public var cells: @Sendable (Row) -> [SpecCell] = { _ in [] }
  /// What to say about a counterexample beyond its steps: demanded and found.
  public var explain: @Sendable (Model) -> [String] = { _ in [] }

  public init(premise: Formula, demand: Formula, rows: RowSpace, runs: [Run], bounds: String) {
    self.premise = premise
    self.demand = demand
    self.rows = rows
    self.runs = runs
    self.bounds = bounds
  }
}

/// Rows speak about one lookup.
public enum RepeatedLookups: Sendable {
  case nowhere
  /// Where the first fails: the row has no right then, and another lookup may find one.
  case afterFailure
  case everywhere
}

/// A behaviour as it occurs in an obligation, and how to run it on a model.
public struct Run: Sendable {
  public let title: String
  public let program: any AccessCheckFunction
  public let behaviour: Behaviour
  /// What stands for an input here; inputs without an entry stand for themselves.
  public let replacements: [Variable: Term]

  public init(
    _ title: String, _ program: any AccessCheckFunction, _ behaviour: Behaviour,
    replacements: [Variable: Term] = [:]
  ) {
    self.title = title
    self.program = program
    self.behaviour = replacements.isEmpty ? behaviour : behaviour.substituting(replacements)
    self.replacements = replacements
  }
}

/// A closed proposition: `formula` for all values of its variables.
public struct Theorem: Sendable {
  public let name: String
  public let formula: Formula
  /// Why it says less than its name, if so: then it cannot be proved, only refuted.
  public let obstacle: String?

  public init(_ name: String, _ formula: Formula, obstacle: String? = nil) {
    self.name = name
    self.formula = formula
    self.obstacle = obstacle
  }
}

/// A cell of a table in specs/ and what stands in it.
public struct SpecCell: Hashable, Sendable {
  /// e.g. `rights.rx.write: no`.
  public let text: String
  public let place: Place

  public init(_ text: String, at place: Place) {
    self.text = text
    self.place = place
  }
}

/// What the bounds of a claim say about inputs.
enum Domain {
  static let access = "every access value (2^32)"
  static let pfec = "every error code (2^32)"
  static let addresses = "every 64-bit gla and gfn"
  static let kinds = "every fault kind (2^16)"
  static let all =
    "every access value and error code (2^32 each), every 64-bit gla and gfn, every kind, "
    + "gate on and off, every return code of lookup and sending, debug and release"
}
