// `--with decision=value`: what if one thing had been decided otherwise?

import Source
import Spec
import XenABI

extension Specs {
  /// The built-in revisions among the subjects, each followed by the same with
  /// the changes.
  /// - Throws: `UsageError` for a decision or value that there is not.
  public func variants(of names: [String], _ changes: [String]) throws(UsageError) -> [Revision] {
    let built = names.compactMap { revision(named: $0) }
    let parsed = try changes.map { (text) throws(UsageError) in try Specs.change(text) }
    guard !parsed.isEmpty else { return built }
    guard !built.isEmpty else { throw UsageError("--with changes a built-in revision; name one") }
    return built.flatMap { revision in
      self.revision(revision, with: parsed).map { [revision, $0] } ?? [revision]
    }
  }

  private static func change(_ text: String) throws(UsageError) -> (trait: Trait, value: String) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { throw UsageError("--with \(text): write DECISION=VALUE") }
    try Suggestion.require(
      parts[0], among: Trait.all.map(\.name), orSay: "--with \(text): there is no such decision")
    let trait = Trait.named(parts[0])!
    try Suggestion.require(
      parts[1], among: trait.values, orSay: "--with \(text): '\(parts[1])' does not decide it")
    return (trait, parts[1])
  }
}
