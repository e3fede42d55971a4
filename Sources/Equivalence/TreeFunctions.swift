// The functions of a tree beside the models of all revisions: which of them has
// this C?

import SMT
import Source
import XenABI
import XenC
import XenFunctions

/// What came of one function of a tree, in all builds that were read.
public struct TreeFunction: Sendable {
  public enum Finding: Sendable {
    /// Equal to the model of the revision it was measured by.
    case equal(bounds: [String], assumptions: [String])
    case differs(FlowDifference)
    /// And why.
    case unknown(String)
  }

  /// The C function, with the variant in words where it has several.
  public let name: String
  /// The C function.
  public var functionName: String { String(name.prefix { $0 != "," }) }
  /// Nil where it was not found.
  public private(set) var place: Place?
  public let finding: Finding
  /// Builds in which it is not proved equal.
  public private(set) var open: Builds = []
  /// Other revisions whose model it equals as well.
  public let alsoEquals: [String]
  /// What it calls and is taken by a plain contract (specs/contracts.yaml), sorted.
  public let plainCallees: [String]
  /// Everything that it calls, sorted.
  let callees: [String]
  /// What was proved in closed form, where that was to be kept.
  public let obligation: FunctionObligation?

  public var isEqual: Bool { if case .equal = finding { true } else { false } }
}

extension TreeFunction {
  fileprivate init(
    _ name: String, _ program: FlowProgram?, _ finding: Finding, _ builds: Builds,
    alsoEquals others: [String],
    _ obligation: FunctionObligation?
  ) {
    self.init(
      name: name, place: program?.place, finding: finding, alsoEquals: others,
      plainCallees: program?.plainCallees ?? [], callees: program?.callees ?? [], obligation: obligation)
    if !isEqual { open = builds }
  }

  /// The same function in another build, too: equal where both are, else as the first
  /// that is not.
  fileprivate func joined(with other: TreeFunction) -> TreeFunction {
    var joined = isEqual ? other : self
    if isEqual && other.isEqual {
      joined = TreeFunction(
        name: name, place: place, finding: finding,
        alsoEquals: alsoEquals.filter(other.alsoEquals.contains), plainCallees: plainCallees,
        callees: callees, obligation: obligation)
    }
    joined.open = open.union(other.open)
    return joined
  }

  /// The same of another tree that has the same C, perhaps elsewhere in its text.
  public func found(at place: Place?) -> TreeFunction {
    var other = self
    other.place = place
    return other
  }

  /// One of these that it calls, itself or through what it executes.
  public func called(among names: Set<String>) -> String? { callees.first(where: names.contains) }

  /// No theorem about the tree, where it calls what is changed and is known here by its
  /// contract only.
  /// - Parameters:
  ///   - names: of such functions.
  ///   - words: `calls ...`, with what is wrong with it.
  public func unless(calling names: Set<String>, _ words: (String) -> String) -> TreeFunction {
    called(among: names).map { undecided(since: "it \(words($0))") } ?? self
  }

  /// The same where nothing is known of it.
  public func undecided(since reason: String) -> TreeFunction {
    var unknown = TreeFunction(
      name: name, place: place, finding: .unknown(reason), alsoEquals: [], plainCallees: plainCallees,
      callees: callees, obligation: nil)
    unknown.open = .all
    return unknown
  }
}

/// Measures functions of a tree by the revisions' models.
public struct TreeMeasure {
  let conformance: FlowConformance
  private let revisions: [Revision]

  /// - Parameter keepsObligations: also keep what was proved in closed form.
  public init(_ revisions: [Revision], solver: Solver, keepsObligations: Bool = false) {
    conformance = FlowConformance(solver: solver, keepsObligations: keepsObligations)
    self.revisions = revisions
  }

  /// C functions that are measured by a revision.
  public static func functions(_ traits: Traits) -> [String] {
    Catalogue.functions.filter { !harnesses(of: $0, traits).isEmpty }.map(\.id.name)
  }

  /// Whether a function is taken by contract wherever it is called: it is one of the flow.
  public static func takes(_ function: String) -> Bool { Catalogue.callees[function] != nil }

  /// Whether the model says more of it, where it is taken by contract, than that it changes nothing.
  public static func follows(_ function: String) -> Bool {
    takes(function) || Catalogue.function(named: function) != nil
  }

  /// Whether Xen comes into the flow by calling a function.
  public static func isEntry(_ function: String) -> Bool { Catalogue.isEntry(function) }

  /// Whether a function asks for rights where whoever calls it says so, or where the vCPU's gate is open.
  public static func mayAsk(_ function: String) -> Bool { Catalogue.mayAsk(function) }

  /// Functions of the flow that no tree is read for: they are what the model has.
  public static func modelOnly(besides read: [String]) -> Set<String> {
    Set(Catalogue.functions.map(\.id.name)).subtracting(read)
  }

  private static func harnesses(of function: FunctionSpec, _ traits: Traits) -> [Harness] {
    function.variants.compactMap { $0.harness(traits) }
  }

  /// How many functions a revision's list has, forms of one taken together.
  public static func count(_ traits: Traits) -> Int { CalledVariant.choices(traits).count }

  /// The C function at an index below `count`.
  public static func function(_ index: Int, _ traits: Traits) -> String {
    CalledVariant.choices(traits)[index][0].function
  }

  /// A tree's C in builds of one kind.
  public struct Reading: Sendable {
    let builds: Builds
    let program: @Sendable (String) -> Result<FlowProgram, Missing>

    /// - Parameter program: the C of a function, or why there is none.
    public init(_ builds: Builds, _ program: @escaping @Sendable (String) -> Result<FlowProgram, Missing>) {
      (self.builds, self.program) = (builds, program)
    }

    /// Read further, by what a function at an index calls.
    public func finding(_ helpers: Set<String>, for index: Int, _ revision: Revision) -> Reading {
      let name = TreeMeasure.function(index, revision.traits)
      let found = program(name).map { $0.finding(helpers) }
      return Reading(builds) { [program] in $0 == name ? found : program($0) }
    }

    /// Where a function has the very C that it has in another reading, its place here.
    func place(of function: String, sameIn other: Reading) -> Place?? {
      guard builds == other.builds, let mine = try? program(function).get(),
        let theirs = try? other.program(function).get(), mine.isSame(as: theirs)
      else { return nil }
      return .some(mine.place)
    }
  }

  /// What was found of a function in a tree, where another tree has the same C of it.
  /// - Parameters:
  ///   - index: of the function, below `count`.
  ///   - known: what was found in the builds `before`.
  public static func known(
    _ index: Int, by revision: Revision, _ known: TreeFunction, from before: [Reading], in readings: [Reading]
  ) -> TreeFunction? {
    let name = function(index, revision.traits)
    guard before.count == readings.count else { return nil }
    let places = zip(readings, before).map { $0.place(of: name, sameIn: $1) }
    guard let first = places.first, let place = first, places.allSatisfy({ $0 != nil }) else { return nil }
    return known.found(at: place)
  }

  /// One function of a revision's list, with what came of it in all builds that were
  /// read, as far as they were: in one proof where C is the same in all of them, and where
  /// that proof fails in one each, since it may fail in one of them only.
  /// - Parameters:
  ///   - index: of the function, below `count`.
  ///   - readings: one or more.
  public func attempt(_ index: Int, by revision: Revision, in readings: [Reading]) throws -> Attempt {
    let choices = CalledVariant.choices(revision.traits)[index]
    let programs = readings.map { $0.program(choices[0].function) }
    if programs.count > 1, TreeMeasure.areSame(programs) {
      let builds = readings.reduce(into: Builds()) { $0.formUnion($1.builds) }
      let attempt = try measure(choices, by: revision, programs[0], in: builds)
      switch attempt {
      case .measured(let once) where !once.isEqual: break
      case .measured, .wants: return attempt
      }
    }
    var found: TreeFunction?
    for (reading, program) in zip(readings, programs) {
      switch try measure(choices, by: revision, program, in: reading.builds) {
      case .measured(let function): found = found?.joined(with: function) ?? function
      case .wants(let helpers): return .wants(helpers)
      }
    }
    return .measured(found!)
  }

  /// Whether all builds have one program.
  private static func areSame(_ programs: [Result<FlowProgram, Missing>]) -> Bool {
    guard let first = try? programs[0].get() else { return false }
    return programs.dropFirst().allSatisfy { (try? $0.get()).map(first.isSame(as:)) ?? false }
  }

  /// What came of a function as far as C was read.
  public enum Attempt: Sendable {
    case measured(TreeFunction)
    /// A run came upon functions whose bodies are to be looked for first.
    case wants(Set<String>)
  }

  /// Why a function has no C.
  public struct Missing: Error {
    public let reason: String
    /// It is defined nowhere, rather than beyond what can be read.
    public let isAbsent: Bool

    public init(_ reason: String, isAbsent: Bool = false) {
      (self.reason, self.isAbsent) = (reason, isAbsent)
    }

    /// Functions of one build without those that are not known to be what their callers are taken to call.
    public static func known(
      _ programs: [String: Result<FlowProgram, Missing>]
    ) -> [String: Result<FlowProgram, Missing>] {
      let obstacles = programs.compactMapValues { try? $0.get() }.obstacles
      return programs.merging(obstacles.mapValues { .failure(Missing($0.sentence)) }) { $1 }
    }
  }

  /// One function in one of several forms.
  private func measure(
    _ choices: [CalledVariant], by revision: Revision, _ program: Result<FlowProgram, Missing>,
    in builds: Builds
  ) throws -> Attempt {
    func function(
      _ called: CalledVariant, _ finding: TreeFunction.Finding, _ others: [String] = [],
      _ obligation: FunctionObligation? = nil
    ) -> TreeFunction {
      TreeFunction(
        called.name, try? program.get(), finding, builds, alsoEquals: others, obligation)
    }
    let c: FlowProgram
    switch program {
    case .failure(let missing): return .measured(function(choices[0], .unknown(missing.reason)))
    case .success(let found): c = found
    }
    // Of several forms the one that was meant agrees for longest; but where one
    // has no answer, it may be the one.
    var differing: TreeFunction?
    var furthest = 0
    var open: TreeFunction?
    for called in choices {
      let proof = try prove(c, called, revision, builds)
      guard proof.wanted.isEmpty else { return .wants(proof.wanted) }
      switch proof.verdict {
      case .proved:
        let others = try revisions.filter { $0.name != revision.name }.filter { other in
          guard called.variant.harness(other.traits) != nil else { return false }
          // This C is called as its own revision calls it.
          return try implies(called, revision, other)
            || prove(c, called, other, builds).verdict == .proved
        }
        let equal = TreeFunction.Finding.equal(bounds: proof.bounds, assumptions: proof.assumptions)
        return .measured(function(called, equal, others.map(\.name), proof.obligation))
      case .differs(let difference):
        let agreed = difference.observation ?? .max
        if agreed > furthest { (differing, furthest) = (function(called, .differs(difference)), agreed) }
      case .unknown(let reason): open = open ?? function(called, .unknown(reason))
      }
    }
    return .measured((open ?? differing)!)
  }

  /// Whether what is proved under one revision is so under another one: what depends on the same
  /// traits has the same contract, and the other one takes no less for granted.
  private func implies(_ called: CalledVariant, _ one: Revision, _ other: Revision) -> Bool {
    func given(_ revision: Revision) -> Set<String> {
      Set(Harness.definitions(revision.traits).map(\.name))
    }
    return called.variant.dependencies(other.traits) == called.variant.dependencies(one.traits)
      && given(one).isSubset(of: given(other))
  }

  private func prove(
    _ c: FlowProgram, _ called: CalledVariant, _ revision: Revision, _ builds: Builds
  ) throws -> FunctionAgreement {
    try conformance.prove(c, called, revision.traits, in: builds)
  }
}
