// `--claim` and `--except`: which claims are to be decided.

import Source
import Spec

public struct ClaimSelection: Sendable {
  /// In the order of the registry.
  public let claims: [any Claim]
  /// Somebody asked for these claims: each gets an answer, be it why there is none.
  let isByName: Bool
  /// What to tell whoever asked for them.
  public let notes: [String]

  /// Every claim that is decided when nobody says which.
  public static let everything = ClaimSelection(ClaimRegistry.usual)

  /// Every claim that there is.
  public static let complete = ClaimSelection(ClaimRegistry.all)

  init(_ claims: [any Claim], isByName: Bool = false, notes: [String] = []) {
    (self.claims, self.isByName, self.notes) = (claims, isByName, notes)
  }

  /// Some claims, of which each subject has what it has when nobody asks for one.
  public init(usual names: Set<String>) {
    self.init(ClaimRegistry.all.filter { names.contains($0.name) })
  }

  /// - Throws: `UsageError` when a pattern matches nothing, or nothing is left.
  public init(_ words: [String], except exceptions: [String]) throws(UsageError) {
    let (words, exceptions) = (words.map(ClaimWord.init), exceptions.map(ClaimWord.init))
    let (patterns, except) = (words.map(\.pattern), exceptions.map(\.pattern))
    let names = ClaimRegistry.all.map(\.name)
    for pattern in patterns + except where !names.contains(where: Glob(pattern).matches) {
      throw UsageError("no claim matches '\(pattern)'; \(Suggestion.sentence(for: pattern, among: names))")
    }
    let claims = ClaimRegistry.all.filter { claim in
      (patterns.isEmpty && !claim.isOnRequest || patterns.contains { Glob($0).matches(claim.name) })
        && !except.contains { Glob($0).matches(claim.name) }
    }
    guard !claims.isEmpty else { throw UsageError("--except leaves no claim of those selected") }
    self.init(claims, isByName: !patterns.isEmpty, notes: (words + exceptions).compactMap(\.note))
  }
}
