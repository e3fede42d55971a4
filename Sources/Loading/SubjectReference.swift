// The door: what a word on the command line means is decided once, here, before
// any work is done.

import Foundation
import Source
import Spec
import XenABI

/// What is to be judged.
public enum SubjectReference: Hashable, Sendable {
  /// A built-in one.
  case revision(String)
  /// A file that brings C, or - for standard input.
  case input(String)
  /// A Xen tree, perhaps with a patch applied to it.
  case tree(String, patch: String?)

  /// What reports call it: the word that was given.
  public var name: String {
    switch self {
    case .revision(let name), .input(let name): name
    case .tree(let path, let patch): patch ?? path
    }
  }
}

/// What the words of one command line mean.
public struct SubjectWords {
  private let revisions: [String]
  /// `--tree`: what patches are applied to.
  private let tree: String?

  public init(_ revisions: [Revision], tree: String? = nil) {
    self.revisions = revisions.map(\.name)
    self.tree = tree
  }

  /// Each subject once, in the order in which they were named. A revision's name
  /// is the revision, also where a file is called so: `./staging` is the file.
  /// A path stays one where there is no file: then it cannot be read.
  /// - Throws: `UsageError` for a word that means nothing, and for a tree
  ///   that no subject is applied to; `Diagnostic` for a tree that is not there.
  public func references(_ words: [String]) throws -> [SubjectReference] {
    if let tree { try Self.requireFolder(tree) }
    var found: [SubjectReference] = []
    for word in words {
      let reference = try reference(word)
      if !found.contains(reference) { found.append(reference) }
    }
    let isApplied = found.contains { if case .tree(_, patch: .some) = $0 { true } else { false } }
    if let tree, !found.isEmpty, !isApplied {
      throw UsageError(
        "--tree \(tree.printable): patches are applied to it, and no subject is one; "
          + "to judge the tree itself, name it as the subject")
    }
    return found
  }

  /// The tree of `gate --tree`, with what is to be applied to it: always paths,
  /// whatever revisions are called.
  /// - Throws: `Diagnostic` for a path without a file.
  public static func tree(_ path: String, patch: String?) throws -> SubjectReference {
    try requireFolder(path)
    if let patch, patch != "-" { try requireFile(patch) }
    return .tree(path, patch: patch)
  }

  private func reference(_ word: String) throws -> SubjectReference {
    if revisions.contains(word) { return .revision(word) }
    if word == "-" { return tree.map { .tree($0, patch: word) } ?? .input(word) }
    guard InputFile.isPath(word) || FileManager.default.fileExists(atPath: word) else {
      throw UsageError(
        "'\(word.printable)' is neither a revision nor a file; "
          + Suggestion.sentence(for: word, among: revisions))
    }
    if InputFile.isFolder(word) { return .tree(word, patch: nil) }
    return tree.map { .tree($0, patch: word) } ?? .input(word)
  }

  private static func requireFile(_ path: String) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      throw Diagnostic(at: nil, "\(path): there is no such file")
    }
  }

  private static func requireFolder(_ path: String) throws {
    guard InputFile.isFolder(path) else {
      let what = FileManager.default.fileExists(atPath: path) ? "is no folder" : "there is no such folder"
      throw Diagnostic(at: nil, "\(path): \(what); name the top of a Xen tree or its xen/")
    }
  }
}
