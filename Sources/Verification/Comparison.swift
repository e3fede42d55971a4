// What is judged beside what it takes the place of: first of all, what is otherwise?

import Claims
import Equivalence
import Loading
import SMT
import Tables
import XenABI
import XenC

/// A subject beside the one that it takes the place of.
public struct Comparison: Sendable {
  /// What it is compared with, as it was named.
  public let base: String
  /// By which revisions both are measured: first what was there.
  public let measures: [String]
  /// Why claims cannot be compared, if so: then what is there now is judged by itself.
  public let absence: String?
  /// What of the functions that were read is otherwise.
  public let functions: [FunctionChange]
  /// Every claim of both; none where they cannot be compared.
  public let claims: [ClaimChange]
  /// Numbers of the tree's headers that are otherwise, in words.
  public let numbers: [String]
  /// What is also changed, by name, and none of the functions that were read rests on.
  public let beside: [String]

  public var worse: [ClaimChange] { claims.filter { $0.direction == .worse } }
  public var open: [ClaimChange] { claims.filter { $0.direction == .open } }

  /// Nothing that was read does anything else than before.
  public var isUnchanged: Bool { functions.isEmpty && numbers.isEmpty && absence == nil }
}

/// What functions and headers say otherwise.
struct BehaviourChanges {
  let functions: [FunctionChange]
  let numbers: [String]

  var isNone: Bool { functions.isEmpty && numbers.isEmpty }
}

extension Verifier {
  /// Two subjects, the second in the place of the first: what is otherwise, and which claims flip.
  /// - Throws: what went wrong with a solver, or a difference that does not replay.
  public func comparison(of second: LoadedSubject, beside first: LoadedSubject) throws -> Comparison {
    let subjects = [first, try loader.replacing(first, by: second)]
    let haveFlow = subjects.allSatisfy { $0.input == nil || $0.tree != nil }
    let claims = ClaimRegistry.usual.filter { claim in
      claim is ObligationClaim || haveFlow && !(claim is ContractAgreementClaim)
    }
    models = ModelProofs(
      subjects.filter { $0.input == nil }.map(\.subject.revision), claims, specs.rights, settings)
    let selection = ClaimSelection(claims)
    let states = subjects.map { SubjectState($0, self) }
    let before = try results(states[0], selection)
    return try compare(
      (states[0], before), (states[1], try results(states[1], selection)), base: first.subject.name,
      changes(from: states[0], to: states[1]))
  }

  /// - Parameters:
  ///   - before: what was there, with what came of it.
  ///   - after: what is there now.
  /// - Throws: what went wrong with a solver, or a difference that does not replay.
  func compare(
    _ before: (state: SubjectState, results: [ClaimResult]),
    _ after: (state: SubjectState, results: [ClaimResult]),
    base: String, _ changes: BehaviourChanges
  ) throws -> Comparison {
    let (old, new) = (before.state, after.state)
    let functions = changes.functions
    let isSameMeasure = old.revision == new.revision && old.subject.gate == new.subject.gate
    let comparison = ClaimComparison(
      isUnchanged: changes.isNone && isSameMeasure, isSameMeasure: isSameMeasure,
      changedFunctions: Set(functions.map(\.name)),
      openFunctions: functions.compactMap { if case .unknown = $0.kind { $0.name } else { nil } },
      functionsBefore: try old.functions, functionsAfter: try new.functions, solver: solver,
      failsAnew: { try new.failure(of: $0, besides: try old.flow()) })
    let claims = try after.results.compactMap { result in
      try before.results.first { $0.claim == result.claim }.map { try comparison.change($0, result) }
    }
    return Comparison(
      base: base, measures: [old, new].map(\.revision.name), absence: nil, functions: functions,
      claims: claims, numbers: changes.numbers, beside: try new.changedBeside)
  }

  /// What of two subjects is otherwise, whatever is claimed of them.
  func changes(from old: SubjectState, to new: SubjectState) throws -> BehaviourChanges {
    BehaviourChanges(
      functions: try checkChanges(old, new) + flowChanges(old, new) + new.unreadChanges,
      numbers: numberChanges(old.loaded.tree, new.loaded.tree))
  }

  /// A subject beside what has no access check, or cannot be read.
  /// - Parameter bare: what there is of it.
  func compare(_ bare: BareTree?, _ after: SubjectState, base: String, _ absence: String) throws -> Comparison
  {
    var functions = [
      FunctionChange(name: after.checkName, place: after.loaded.input?.place, .added)
    ]
    if let bare, let tree = after.loaded.tree {
      functions += try changes(bare.readings, tree.measured, after.revision, nil) { _ in false }
    } else {
      functions = []
    }
    return Comparison(
      base: base, measures: [after.revision.name], absence: absence, functions: functions, claims: [],
      numbers: [],
      beside: try after.changedBeside)
  }

  // MARK: The access check

  /// In every build that was read of both.
  private func checkChanges(_ old: SubjectState, _ new: SubjectState) throws -> [FunctionChange] {
    func change(_ kind: FunctionChange.Kind) -> [FunctionChange] {
      [FunctionChange(name: new.checkName, place: new.loaded.input?.place, kind)]
    }
    if new.hasCheck(of: old) { return [] }
    if let builds = old.loaded.otherBuilds(than: new.loaded) { return change(.unknown(builds)) }
    if let obstacle = new.obstacle { return change(.unknown(obstacle)) }
    let (mine, theirs) = (new.loaded.builds, old.loaded.builds)
    for index in 0..<max(mine.count, theirs.count) {
      // What is no tree is meant in every build.
      let (before, after) = (theirs[min(index, theirs.count - 1)], mine[min(index, mine.count - 1)])
      let difference = try TableDifference(between: before, and: after, solver: solver)
      switch difference.verdict {
      case .same: continue
      case .cannotTell(let reason): return change(.unknown(reason))
      case .different: return change(.differs(difference.sentences(steps: Self.steps(before, after))))
      }
    }
    return []
  }

  /// State that is written by one of two access checks only, or lookups of one more.
  private static func steps(_ before: Subject, _ after: Subject) -> String? {
    func written(_ subject: Subject) -> [String] {
      let steps = subject.behaviour.endStates.flatMap(\.steps)
      return Set(steps.compactMap { if case .write(let fact, _) = $0 { fact.name } else { nil } }).sorted()
    }
    func lookups(_ subject: Subject) -> Int { subject.behaviour.endStates.map(\.lookupCount).max() ?? 0 }
    let (old, new) = (written(before), written(after))
    var parts = new.filter { !old.contains($0) }.map { "also writes \($0)" }
    parts += old.filter { !new.contains($0) }.map { "does not write \($0) any more" }
    if lookups(before) != lookups(after) {
      parts.append("asks for the right up to \(lookups(after)) times, not \(lookups(before))")
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", and ")
  }

  // MARK: The flow

  private func flowChanges(_ old: SubjectState, _ new: SubjectState) throws -> [FunctionChange] {
    guard let before = old.loaded.tree, let after = new.loaded.tree else { return [] }
    guard old.loaded.otherBuilds(than: new.loaded) == nil else { return [] }
    let (mine, theirs) = (try new.functions, try old.functions)
    let called = mine.compactMap { function in
      function.called(among: after.changes.contracts).map { name in
        FunctionChange(
          name: function.name, place: function.place,
          .unknown(after.changes.calls(name)))
      }
    }
    if let renumbering = Self.renumbering(from: before.numbers, to: after.numbers) {
      return Self.unlike(before, after, mine).map {
        FunctionChange(name: $0.name, place: $0.place, .unknown(renumbering))
      }
    }
    let lines = Self.changedLines(from: before, to: after)
    let changed = try changes(before.measured, after.measured, new.revision, lines) { index in
      guard let other = theirs.first(where: { $0.name == mine[index].name }) else { return false }
      return mine[index].areEqual(new.revision.name, other, old.revision.name)
    }
    let compared = changed.map { $0.unlessCallingWhatIsGone(among: changed, in: before) }
    return compared + called.filter { open in !compared.contains { $0.name == open.name } }
  }

  private func changes(
    _ before: [TreeMeasure.Reading], _ after: [TreeMeasure.Reading], _ revision: Revision,
    _ lines: (old: ChangedLines, new: ChangedLines)?, areModels: (Int) -> Bool
  ) throws -> [FunctionChange] {
    let solver = settings.solver
    let comparison = FunctionComparison(revision, solver: solver)
    defer { askedElsewhere = askedElsewhere + solver.asked }
    let all = 0..<TreeMeasure.count(revision.traits)
    let found = try all.map { index in
      try comparison.change(index, from: before, to: after, areModels: areModels(index))
    }
    guard let lines else { return found.compactMap { $0 } }
    var unseen: [FunctionChange] = []
    for (_, indices) in Dictionary(grouping: all, by: { TreeMeasure.function($0, revision.traits) }).sorted(
      by: { $0.value[0] < $1.value[0] })
    where indices.allSatisfy({ found[$0] == nil }) {
      if let change = try comparison.unseen(indices, from: before, to: after, lines) { unseen.append(change) }
    }
    return found.compactMap { $0 } + unseen
  }

  private static func changedLines(
    from old: LoadedTree, to new: LoadedTree
  ) -> (old: ChangedLines, new: ChangedLines) {
    ChangedLines.between(new.texts(besides: old))
  }

  /// A code that only Xen's own C sees, and that has another number than before: what both do with it is
  /// not compared.
  private static func renumbering(from old: [String: UInt64], to new: [String: UInt64]) -> String? {
    old.keys.sorted().first { name in
      Vocabulary.isInternal(name) && new[name].map { $0 != old[name] } ?? false
    }.map { "\($0) is \(new[$0]!), not \(old[$0]!)" }
  }

  /// Functions that have other C, by numbers.
  private static func unlike(
    _ before: LoadedTree, _ after: LoadedTree, _ functions: [TreeFunction]
  ) -> [TreeFunction] {
    functions.filter { function in
      !zip(before.readings, after.readings).allSatisfy { old, new in
        guard let mine = try? new.program(function.functionName).get(),
          let theirs = try? old.program(function.functionName).get()
        else { return false }
        return mine.isSame(as: theirs)
      }
    }
  }

  private func numberChanges(_ old: LoadedTree?, _ new: LoadedTree?) -> [String] {
    guard let old, let new else { return [] }
    let names = Set(revisions.flatMap { Vocabulary($0.traits).names })
    // Others are known where one of both uses them.
    func isJudgedBy(_ name: String) -> Bool { names.contains(name) || Vocabulary.isRight(name) }
    return Set(old.numbers.keys).union(new.numbers.keys).sorted().compactMap { name in
      switch (old.numbers[name], new.numbers[name]) {
      case (let before?, let after?): before == after ? nil : "\(name) is \(after), not \(before)"
      case (nil, let after?): isJudgedBy(name) ? "\(name) = \(after) is new" : nil
      case (let before?, nil): isJudgedBy(name) ? "\(name) = \(before) is gone" : nil
      case (nil, nil): nil
      }
    }
  }
}

extension FunctionChange {
  /// Callees are taken by contract: how a caller goes on without one that is gone is not compared.
  fileprivate func unlessCallingWhatIsGone(
    among changes: [FunctionChange], in before: LoadedTree
  ) -> FunctionChange {
    guard case .differs = kind else { return self }
    let gone = changes.filter { $0.kind == .removed }.map(\.name)
    let callees = before.readings.compactMap { try? $0.program(functionName).get().callees }
    guard let callee = gone.first(where: { name in callees.contains { $0.contains(name) } }) else {
      return self
    }
    return FunctionChange(name: name, place: place, .unknown("it called \(callee), which is gone"))
  }
}

extension TreeFunction {
  /// Both are proved equal to one model.
  /// - Parameters:
  ///   - measure: what this one was measured by.
  ///   - theirs: what the other one was.
  fileprivate func areEqual(_ measure: String, _ other: TreeFunction, _ theirs: String) -> Bool {
    guard isEqual, other.isEqual else { return false }
    let (models, others) = ([measure] + alsoEquals, [theirs] + other.alsoEquals)
    return models.contains(where: others.contains)
  }
}

extension SubjectState {
  fileprivate var checkName: String {
    loaded.input?.function ?? revision.traits.function.rawValue
  }

  /// The very same C of the access check in every build, and what it calls is not changed either.
  fileprivate func hasCheck(of other: SubjectState) -> Bool {
    guard let mine = loaded.tree, let theirs = other.loaded.tree,
      mine.readings.map(\.builds) == theirs.readings.map(\.builds)
    else { return false }
    return zip(mine.readings, theirs.readings).allSatisfy { new, old in
      guard case .success(let own) = new.program(new.function.name),
        case .success(let its) = old.program(old.function.name)
      else { return false }
      return own.isSame(as: its) && mine.changes.contracts.isDisjoint(with: own.callees)
    }
  }

  /// What is changed of the flow, and no C is read for.
  fileprivate var unreadChanges: [FunctionChange] {
    (loaded.tree?.changes.models.sorted() ?? []).map {
      FunctionChange(
        name: $0, place: nil, .unknown("its C is not read: it is taken as the model has it"))
    }
      + (loaded.tree?.unread ?? []).map {
        FunctionChange(name: $0.name, place: $0.place, .unknown("its C is not read, and it \($0.reason)"))
      }
  }

  /// What is changed and nothing that was read rests on.
  fileprivate var changedBeside: [String] {
    get throws {
      guard let tree = loaded.tree else { return [] }
      let functions = try functions
      // What merely calls it is not changed itself.
      let unused = tree.changes.contracts.subtracting(tree.changes.behind.keys).filter { name in
        !functions.contains { $0.called(among: [name]) != nil }
          && !tree.readings.contains { $0.function.callees.contains(name) }
      }
      let unread = tree.changes.beside.filter { name in !tree.readings.contains { $0.executes(name) } }
      return unused.union(unread).subtracting(tree.unread.map(\.name)).sorted()
    }
  }
}

extension LoadedSubject {
  /// Why two trees are not compared, if they were read as builds of other kinds.
  fileprivate func otherBuilds(than other: LoadedSubject) -> String? {
    guard let mine = tree, let theirs = other.tree, mine.builds != theirs.builds else { return nil }
    return "one was read as a \(mine.builds.words) build, the other as \(theirs.builds.words)"
  }
}
