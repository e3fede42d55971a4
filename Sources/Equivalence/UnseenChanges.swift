// What two versions of a function may do otherwise although no run of them shows others anything
// else: what is changed and not run, and what is left behind that nobody follows.

import BitVectors
import Emulation
import SMT
import Source
import SymbolicExecution
import XenABI
import XenC
import XenFunctions

extension FunctionComparison {
  /// Why two versions of a function that do the same for others may do something else.
  /// - Parameters:
  ///   - indices: of one function, in all ways of calling it.
  ///   - lines: that are changed in each version.
  /// - Returns: nil where both have the same C, or nothing is found.
  public func unseen(
    _ indices: [Int], from before: [TreeMeasure.Reading], to after: [TreeMeasure.Reading],
    _ lines: (old: ChangedLines, new: ChangedLines)
  ) throws -> FunctionChange? {
    let ways = indices.map { CalledVariant.choices(revision.traits)[$0] }
    for new in after {
      guard let old = before.first(where: { $0.builds == new.builds }),
        let own = try? new.program(ways[0][0].function).get(),
        let its = try? old.program(ways[0][0].function).get(), !its.isSame(as: own)
      else { continue }
      var (mine, theirs) = (VersionRuns(own), VersionRuns(its))
      var left: [String] = []
      for forms in ways {
        for called in forms {
          let calls = called.calls(revision.traits, in: new.builds)
          let runs = (old: try theirs.run(calls, self), new: try mine.run(calls, self))
          let premise = calls.premise.map(\.formula)
          for name in try leftOtherwise(runs.old, runs.new, premise) where !left.contains(name) {
            left.append(name)
          }
        }
      }
      let reason = unreached(theirs, mine, lines) ?? (left.isEmpty ? nil : Self.words(left))
      if let reason { return FunctionChange(name: ways[0][0].name, place: own.place, .unknown(reason)) }
    }
    return nil
  }

  private static func words(_ names: [String]) -> String {
    "it leaves or hands on otherwise what nobody follows: \(names.prefix(3).joined(separator: ", "))"
  }

  // MARK: What is not run

  private func unreached(
    _ old: VersionRuns, _ new: VersionRuns, _ lines: (old: ChangedLines, new: ChangedLines)
  ) -> String? {
    func words(_ version: VersionRuns, _ lines: ChangedLines, _ what: String) -> String? {
      version.unreached.first(where: lines.contains).map { place in
        let file = place.file.split(separator: "/").last ?? ""
        return "it is compared as far as it is run, and not all of line \(place.line) of \(file) is, \(what)"
      }
    }
    return words(new, lines.new, "which is changed") ?? words(old, lines.old, "which is gone")
  }

  // MARK: What is left behind

  /// Names of what both leave in different ways on the same inputs.
  private func leftOtherwise(
    _ old: [ExploredRun<SymbolicEmulator, Term>], _ new: [ExploredRun<SymbolicEmulator, Term>],
    _ premise: [Formula]
  ) throws -> [String] {
    let names = Set((old + new).flatMap(\.world.left.keys)).sorted()
    guard !names.isEmpty else { return [] }
    func left(_ runs: [ExploredRun<SymbolicEmulator, Term>]) -> [LeftBehind] {
      runs.filter(\.returns).map { LeftBehind($0, names) }
    }
    let (mine, theirs) = (left(old), left(new))
    let meeting = MeetingRuns(theirs.map { ($0.branches, true) })
    var found: Set<Int> = []
    for own in mine {
      var given = ContextualSimplifier(own.branches)
      for other in meeting.indices(meeting: own.branches).map({ theirs[$0] }) {
        let open = own.otherwise(than: other, besides: found)
        if open.isEmpty || other.branches.contains(where: { given($0).constant == false }) { continue }
        for (index, differs) in open {
          let answer = try solver.check(assuming: premise + own.branches + other.branches + [differs])
          if case .unsatisfiable = answer { continue }
          found.insert(index)
        }
      }
    }
    return found.sorted().map { names[$0] }
  }
}

/// A version of a function, with what its runs came to.
private struct VersionRuns {
  private let program: FlowProgram
  private var executed: Set<ObjectIdentifier> = []

  init(_ program: FlowProgram) { self.program = program }

  mutating func run(_ calls: CalledRuns, _ comparison: FunctionComparison) throws
    -> [ExploredRun<SymbolicEmulator, Term>]
  {
    let runs = try calls.runs(
      of: program, comparison.explorer, comparison.feasibility, recordsExecution: true)
    for run in runs { executed.formUnion(run.world.executed ?? []) }
    return runs
  }

  var unreached: [Place] {
    let latest = program.latest
    return latest.executed(besides: TreeMeasure.takes).sorted().flatMap { latest.unreached(in: $0, executed) }
  }
}

extension ExploredRun<SymbolicEmulator, Term> {
  fileprivate var returns: Bool { if case .success = result { true } else { false } }
}

/// What one run leaves behind that nobody follows.
private struct LeftBehind {
  let branches: [Formula]
  private let names: [String]
  /// In the order of the names; nil where nothing is written.
  private let left: [(word: Term?, place: Int)?]

  init(_ run: ExploredRun<SymbolicEmulator, Term>, _ names: [String]) {
    (branches, self.names) = (run.branches, names)
    left = names.map { run.world.left[$0] }
  }

  /// Which of the names two runs leave in different ways, and when; none that never are.
  /// - Parameter known: those that nobody asks about any more.
  func otherwise(than other: LeftBehind, besides known: Set<Int>) -> [(index: Int, when: Formula)] {
    var found: [(index: Int, when: Formula)] = []
    for index in names.indices where !known.contains(index) {
      let when = differs(index, from: other)
      if when.constant != false { found.append((index, when)) }
    }
    return found
  }

  private func differs(_ index: Int, from other: LeftBehind) -> Formula {
    switch (left[index], other.left[index]) {
    case (nil, nil): return Formula(false)
    case (let mine?, let theirs?):
      if mine.place != theirs.place { return Formula(true) }
      switch (mine.word, theirs.word) {
      case (nil, nil): return Formula(false)
      case (let a?, let b?):
        return a == b ? Formula(false) : a.width == b.width ? !a.isEqual(to: b) : Formula(true)
      default: return Formula(true)
      }
    // What is taken for granted about it is no reason not to write it.
    case (let written?, nil), (nil, let written?):
      guard let word = written.word else { return Formula(true) }
      return Formula(word != Variable(names[index], width: word.width).term)
    }
  }
}
