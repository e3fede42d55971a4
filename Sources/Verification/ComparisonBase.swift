// What patched trees are compared with: the tree as it is, judged once for all patches of one call.

import Claims
import Loading
import Source

/// A tree without the patch.
enum ComparisonBase {
  case whole(SubjectState, [ClaimResult], name: String)
  /// It has no access check, or cannot be read; and why.
  case absent(BareTree?, name: String, String)

  /// What is there now, judged beside it.
  /// - Throws: as `Verifier.compare`.
  func report(
    on loaded: LoadedSubject, _ selection: ClaimSelection, _ verifier: Verifier
  ) throws -> SubjectReport {
    let state = SubjectState(loaded, verifier)
    switch self {
    case .whole(let old, let results, let name):
      let changes = try verifier.changes(from: old, to: state)
      // What is the same in all that claims about the flow rest on need not be explored again.
      if changes.isNone, old.revision == state.revision {
        for result in results where result.flow != nil { state.settled[result.claim] = result }
      }
      var report = try verifier.report(on: state, selection)
      report.comparison = try verifier.compare((old, results), (state, report.results), base: name, changes)
      return report
    case .absent(let bare, let name, let absence):
      var report = try verifier.report(on: state, selection)
      report.comparison = try verifier.compare(bare, state, base: name, absence)
      return report
    }
  }
}

/// By tree.
struct ComparisonBases {
  private var known: [String: ComparisonBase] = [:]

  /// Nil for a subject that takes the place of nothing.
  mutating func base(
    of reference: SubjectReference, _ selection: ClaimSelection, _ verifier: Verifier
  ) throws -> ComparisonBase? {
    guard case .tree(let path, let patch?) = reference else { return nil }
    if let base = known[path] { return base }
    // A patch that does not apply is refused before the tree is read.
    try verifier.loader.requireApplicable(patch, to: path)
    let base = try Self.base(path, selection, verifier)
    known[path] = base
    return base
  }

  private static func base(
    _ path: String, _ selection: ClaimSelection, _ verifier: Verifier
  ) throws -> ComparisonBase {
    let loaded: LoadedSubject
    do {
      loaded = try verifier.load(.tree(path, patch: nil))
    } catch let error as Diagnostic {
      guard let bare = try? verifier.loader.bareTree(path) else {
        return .absent(nil, name: path, "the tree without it cannot be read: \(error)")
      }
      return .absent(bare, name: path, "the tree without it has no access check")
    }
    let state = SubjectState(loaded, verifier)
    return .whole(state, try verifier.results(state, selection), name: path)
  }
}
