// A C function beside the one that it takes the place of: both are run on the same unknowns, the
// answers of their callees among them, and wherever a path of the one meets a path of the other,
// what others see has to be the same. So nothing is said by what the text looks like.

import BitVectors
import Emulation
import SMT
import Source
import SymbolicExecution
import XenABI
import XenC
import XenFunctions

/// What a function does otherwise than the one that it takes the place of.
public struct FunctionChange: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// There was none.
    case added
    /// There is none any more.
    case removed
    /// In sentences, each shown by an input that was run on both.
    case differs([String])
    /// And why.
    case unknown(String)
  }

  /// By its C name; where it has variants, with the variant in words.
  public let name: String
  /// The C function.
  public var functionName: String { String(name.prefix { $0 != "," }) }
  /// Nil where it is gone.
  public let place: Place?
  public let kind: Kind

  public init(name: String, place: Place?, _ kind: Kind) {
    (self.name, self.place, self.kind) = (name, place, kind)
  }
}

/// Finds what functions do otherwise than others.
public struct FunctionComparison {
  let revision: Revision
  let solver: Solver
  private let measure: TreeMeasure
  let explorer: Explorer
  let feasibility: Feasibility
  private let names: FlowNames

  /// - Parameter revision: as which both are called.
  public init(_ revision: Revision, solver: Solver) {
    (self.revision, self.solver) = (revision, solver)
    measure = TreeMeasure([revision], solver: solver)
    explorer = Explorer(solver: solver, bounds: Explorer.Bounds(paths: 2048, branches: 400))
    feasibility = Feasibility(solver: solver, simplifies: true)
    names = FlowNames(revision.traits)
  }

  /// One function of a revision's list in all builds that were read of both.
  /// - Parameters:
  ///   - index: of the function, below `TreeMeasure.count`.
  ///   - areModels: both are proved equal to the revision's model.
  /// - Returns: nil where both do the same, on all inputs.
  public func change(
    _ index: Int, from before: [TreeMeasure.Reading], to after: [TreeMeasure.Reading], areModels: Bool
  ) throws -> FunctionChange? {
    let choices = CalledVariant.choices(revision.traits)[index]
    let sides = after.compactMap { new in
      before.first { $0.builds == new.builds }.map { old in
        (old: old.program(choices[0].function), new: new.program(choices[0].function), builds: new.builds)
      }
    }
    let place = sides.lazy.compactMap { try? $0.new.get().place }.first
    func change(_ kind: FunctionChange.Kind) -> FunctionChange {
      FunctionChange(name: choices[0].name, place: place, kind)
    }
    var open: String?
    for side in sides {
      switch (side.old, side.new) {
      case (.failure(let old), .failure(let new)):
        // What cannot be read may have changed behind it.
        if !old.isAbsent || !new.isAbsent { open = open ?? new.reason }
      case (.failure, .success): return change(.added)
      case (.success, .failure(let missing)):
        return change(missing.isAbsent ? .removed : .unknown(missing.reason))
      case (.success(let old), .success(let new)):
        // What was proved has been read as far as any run goes.
        if old.isSame(as: new), areModels || old.isReadInFull && new.isReadInFull { continue }
        let calls = choices.map { $0.calls(revision.traits, in: side.builds) }
        let kind = areModels ? nil : try compare(old, new, calls)
        let beyond = try kind ?? compareBeyond(old, new, calls)
        switch try beyond ?? plainCalls(old, new, index, side.builds) {
        case nil: break
        case .unknown(let reason)?: open = open ?? reason
        case .some(let kind): return change(kind)
        }
      }
    }
    return open.map { change(.unknown($0)) }
  }

  /// What is done otherwise with functions that are taken by a plain contract; nil for nothing. Nobody
  /// follows what they do: whether that is of any account is not known.
  private func plainCalls(
    _ old: FlowProgram, _ new: FlowProgram, _ index: Int, _ builds: Builds
  ) throws -> FunctionChange.Kind? {
    switch try measure.comparePlainCalls(of: new, with: old, index, by: revision, in: builds) {
    case .same: return nil
    case .differs(_, let sentence):
      return .unknown("it does otherwise what nobody follows: it \(sentence)")
    case .unknown(let reason): return .unknown(reason)
    }
  }

  /// Also where the tree's configuration compiles out what the C looks for all the same, and where the model
  /// does not say what comes of it; nil where they do the same there, too, or neither can be run for the same
  /// reason. What is otherwise there only may be of no account.
  private func compareBeyond(
    _ old: FlowProgram, _ new: FlowProgram, _ calls: [CalledRuns]
  ) throws -> FunctionChange.Kind? {
    let configured = try compare(old, new, calls.compactMap(\.inAllConfigurations))
    if case .unknown? = configured { return configured }
    let kind = try configured ?? compare(old, new, calls.compactMap(\.beyondScope), leavesOutObstacles: true)
    let besides = "besides what it is judged for (\(calls[0].limits)), "
    return switch kind {
    case .differs(let sentences): .unknown("\(besides)\(sentences[0])")
    case .unknown(let reason): .unknown("\(besides)they cannot be compared: \(reason)")
    default: kind
    }
  }

  /// In the form in which both can be run; nil where they do the same in one.
  private func compare(
    _ old: FlowProgram, _ new: FlowProgram, _ calls: [CalledRuns], leavesOutObstacles: Bool = false
  ) throws -> FunctionChange.Kind? {
    var first: FunctionChange.Kind?
    for form in calls {
      guard let kind = try compare(old, new, form, leavesOutObstacles) else { return nil }
      if case .unknown? = first { first = kind }
      first = first ?? kind
    }
    return first
  }

  private func compare(
    _ old: FlowProgram, _ new: FlowProgram, _ calls: CalledRuns, _ leavesOutObstacles: Bool
  ) throws -> FunctionChange.Kind? {
    let premise = calls.premise.map(\.formula)
    func paths(_ program: FlowProgram) throws -> [ComparedPath] {
      try calls.runs(of: program, explorer, feasibility).map(ComparedPath.init)
    }
    var search = PathComparison(
      premise: premise, old: try paths(old), new: try paths(new), function: calls.called.variant.function,
      names, leavesOutObstacles: leavesOutObstacles)
    return try search.kind(solver)
  }
}

/// One path of a function, with all that others see of it.
struct ComparedPath {
  /// How it ends.
  enum End: Equatable {
    case returns(Term)
    /// A debug build stops, or Xen follows a null pointer.
    case stops
    case undefined(String)
    case unknown(String)
  }

  let condition: Formula
  let branches: [Formula]
  let observations: [Observation<Term>]
  let end: End
  /// What it leaves behind, by name, and what it has found there.
  let state: [(name: String, word: Term, found: Term)]
  let signatures: [String]
  let words: [Term]

  init(_ run: ExploredRun<SymbolicEmulator, Term>) {
    branches = run.branches
    condition = Formula.all(run.branches)
    observations = run.world.observations
    switch run.result {
    case .success(let word): end = .returns(word)
    case .failure(.assertion): end = .stops
    case .failure(.undefined) where run.world.hasFaulted: end = .stops
    case .failure(.undefined(let stop)): end = .undefined(stop.sentence)
    case .failure(.unsupported(let stop)), .failure(.undecided(let stop)): end = .unknown(stop.sentence)
    }
    guard case .returns(let result) = end else {
      (state, words) = ([], observations.flatMap(\.words))
      signatures = observations.map(\.signature) + [end == .stops ? "stops" : "undefined"]
      return
    }
    let (left, found) = (run.world.state, run.world.found)
    state =
      zip(left.words, found.words).map { ($0.name, $0.word, $1.word) }
      + EmulatorCounter.allCases.map { ($0.rawValue, left.count($0), found.count($0)) }
    signatures = observations.map(\.signature) + ["returns"]
    words = observations.flatMap(\.words) + [result] + state.map(\.word)
  }

  var unknownReason: String? { if case .unknown(let reason) = end { reason } else { nil } }

  /// Neither can be run to its end, for the same reason wherever it stands.
  func stopsAsDoes(_ other: ComparedPath) -> Bool {
    unknownReason != nil && unknownReason?.besidesNumbers == other.unknownReason?.besidesNumbers
  }

  /// When others see something else of it than of another path, both being taken; always where
  /// that is not known.
  func differs(from other: ComparedPath) -> Formula {
    if unknownReason != nil || other.unknownReason != nil { return Formula(true) }
    guard signatures == other.signatures, words.count == other.words.count else { return Formula(true) }
    return Formula.any(
      zip(words, other.words).map { mine, theirs in
        mine == theirs
          ? Formula(false) : mine.width == theirs.width ? !mine.isEqual(to: theirs) : Formula(true)
      })
  }
}
