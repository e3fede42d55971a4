// What specs/revisions.yaml says: the revisions of Xen as design decisions
// side by side. What there is to decide is XenABI/Trait.swift; here is where each
// value was read.

import Source
import XenABI

/// What one revision decided, and where that stands.
public struct TraitCell: Hashable, Sendable {
  public let revision: String
  public let value: Located<String>
}

/// The commit that brought a value in.
public struct TraitCommit: Hashable, Sendable {
  public let value: Located<String>
  public let commit: Located<String>
}

/// One line of the table of design decisions.
public struct TraitSpec: Hashable, Sendable {
  public let trait: Located<Trait>
  /// What was there to decide, for people.
  public let about: Located<String>
  /// One per revision, in their order; a revision that is like another has
  /// the other's place for what it does not decide itself.
  public let cells: [TraitCell]
  /// The commits that are known.
  public let commits: [TraitCommit]
}
