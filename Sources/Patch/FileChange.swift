// What a patch does to one file, twice: as it reads afterwards, for whoever
// wants to read the C, and as what goes and what comes, for whoever has the file.

import Source

/// What one patch does to one file.
public struct FileChange: Sendable {
  /// Paths are labels from untrusted text, as in `path`.
  public enum Kind: Hashable, Sendable {
    case modified, created, deleted
    case renamed(from: String)
    case copied(from: String)
  }

  /// What git's `index` line says: hashes of the file before and after, in
  /// hexadecimal, usually shortened; only zeros for no file.
  public struct Blobs: Hashable, Sendable {
    public let old: String
    public let new: String
  }

  /// After the change, without git's `b/`; before it, if the file is deleted.
  /// Empty if no line names the file. From untrusted text: a label, never opened
  /// by this room.
  public let path: String
  public let kind: Kind
  /// Nil where there is no `index` line.
  public let blobs: Blobs?
  /// The line of the diff that starts this file.
  public let place: Place
  /// One per whole hunk: its context and added lines. Empty for a file that is
  /// deleted, renamed, binary, or of which every hunk is cut.
  public let fragments: [Fragment]
  /// The whole hunks, with what they remove. Empty for a plain text.
  public let hunks: [Hunk]
  public let cut: [CutHunk]
}

/// A hunk of which lines are missing or damaged.
public struct CutHunk: Sendable {
  /// Where it ends too early or goes on too long, and what to do about it.
  public let diagnostic: Diagnostic
  /// The lines that are there: good for looking whether a function is among
  /// them, never for reading it.
  public let remains: Fragment
}

extension FileChange.Blobs {
  /// What stands behind `index `: `8659c89862..9b2d8c2014 100644`.
  init?(_ line: ArraySlice<UInt8>) {
    var rest = line
    let old = rest.prefix { $0.hexValue != nil }
    rest = rest.dropFirst(old.count)
    guard rest.take("..") else { return nil }
    let new = rest.prefix { $0.hexValue != nil }
    guard (4...64).contains(old.count), (4...64).contains(new.count) else { return nil }
    self.init(old: old.label, new: new.label)
  }
}
