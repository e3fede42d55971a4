// All outcomes of a function of any subject: a model's, or those of C that was read.

import Claims
import Equivalence
import Loading
import SMT
import Source
import Spec
import SymbolicExecution
import XenABI
import XenC
import XenFunctions

extension Verifier {
  /// The ways in which a function is called, each with all its outcomes.
  /// - Throws: `UsageError` for a function that has none; `ExploreFault`.
  public func paths(of function: String, in loaded: LoadedSubject) throws -> [FunctionPaths] {
    let (subject, traits) = (loaded.subject, loaded.subject.revision.traits)
    let check = loaded.input?.function ?? traits.function.rawValue
    let others = loaded.tree == nil ? [] : TreeMeasure.functions(traits)
    let names = loaded.input == nil ? FunctionPaths.names(traits) : [check] + others
    let hint =
      loaded.input != nil && loaded.tree == nil
      ? ": of a mail only its access check has; name the tree that it is for, and the mail with --patch" : ""
    try Suggestion.require(
      function, among: names, orSay: "'\(function.printable)' is no function with paths to show\(hint)")
    guard loaded.input != nil else {
      return try FunctionPaths.variants(of: function, traits, solver: solver)
    }
    let state = SubjectState(loaded, self)
    if function == check {
      return try [
        FunctionPaths(
          function, of: subject.program, traits, solver: solver,
          assuming: loaded.assumptions + (try isSameInAllBuilds(loaded) ? [] : [Self.oneBuild(loaded)]),
          open: state.obstacle)
      ]
    }
    return try paths(of: function, state, traits)
  }

  private func isSameInAllBuilds(_ loaded: LoadedSubject) throws -> Bool {
    guard let tree = loaded.tree else { return true }
    let programs = tree.readings.map { $0.program($0.function.name) }.compactMap { try? $0.get() }
    return programs.count == tree.readings.count && programs.allSatisfy(programs[0].isSame)
  }

  private static func oneBuild(_ loaded: LoadedSubject) -> String {
    let words = loaded.tree?.readings.first?.builds.words ?? ""
    return "it is the \(words) build's; --build has the other"
  }

  /// A function of the flow, as a tree has it.
  private func paths(
    of function: String, _ state: SubjectState, _ traits: Traits
  ) throws -> [FunctionPaths] {
    let tree = state.loaded.tree!
    let programs = tree.readings.map { $0.program(function) }
    switch programs[0] {
    case .failure(let missing): return [FunctionPaths(function, missing: missing.reason)]
    case .success(let program):
      let same = programs.allSatisfy { (try? $0.get()).map(program.isSame) ?? false }
      let builds = same ? tree.builds : tree.readings[0].builds
      let changed = program.callees.first(where: tree.changes.contracts.contains).map {
        "it calls \(tree.changes.words($0))"
      }
      let explorer = Explorer(solver: solver, bounds: FunctionPaths.bounds)
      let feasibility = Feasibility(solver: solver, simplifies: true)
      return try CalledVariant.choices(traits).filter { $0[0].function == function }.map { forms in
        let all = try forms.map { called in
          let calls = called.calls(traits, in: builds)
          let runs = try calls.runs(of: program, explorer, feasibility)
          let unknown = Set(runs.flatMap(\.world.unknownCallees).map(\.what)).sorted()
          return FunctionPaths(
            called.name, of: called.variant.function, traits, runs, relyingOn: calls.premise.map(\.name),
            assuming: calls.assumptions + unknown.map(UnknownFunction.assumption),
            open: state.movedNumbers ?? changed)
        }
        // The form that its C has is walked to its end.
        return all.first { $0.reason == nil } ?? all[0]
      }
    }
  }
}
