// What patched trees are compared with: the tree as it is, judged once for all patches of one call.

import Claims
import Loading
import Source

/// A tree without the patch.
enum ComparisonBase {
  case whole(SubjectState, [ClaimResult], name: String)
  /// It has no access check, or cannot be read; and why.
  case absent(BareTree?, name: String, String)

  /// - Throws: as `Verifier.compare`.
  func comparison(with judged: Verifier.Judged, _ verifier: Verifier) throws -> Comparison {
    switch self {
    case .whole(let state, let results, let name):
      try verifier.compare((state, results), (judged.state, judged.report.results), base: name)
    case .absent(let bare, let name, let absence):
      try verifier.compare(bare, judged.state, base: name, absence)
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
    guard case .tree(let path, patch: .some) = reference else { return nil }
    if let base = known[path] { return base }
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
