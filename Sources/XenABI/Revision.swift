// A revision of Xen, by name.

/// A named set of traits, and where it was read.
public struct Revision: Hashable, Sendable {
  /// As given on the command line, e.g. `v5`.
  public let name: String
  /// For people: which patch or tree this is.
  public let title: String
  /// The commit it was read at, or its base, as 10 or more hex digits.
  public let commit: String
  public let traits: Traits

  public init(name: String, title: String, commit: String, traits: Traits) {
    self.name = name
    self.title = title
    self.commit = commit
    self.traits = traits
  }
}
