// A patch on a tree. Paths come from untrusted text and are about to be opened,
// so each is taken apart first and must lead to a file of this tree.

import Patch
import Source

/// What a patch did to one file of a tree.
public struct TreeChange: Hashable, Sendable {
  /// Relative to the tree's root: after the change; before it, if it is deleted.
  public let file: String
  public let kind: FileChange.Kind
  /// Where the patch speaks of this file.
  public let place: Place
  /// Whether the file is now the very one that the patch's `index` line names;
  /// nil if it has none.
  public let isAsIndexed: Bool?
}

extension XenTree {
  /// This tree with every patch of `submission` applied, in the order of the
  /// input. The tree on disk is not touched; changed files are kept in a private
  /// directory for as long as a tree or a compilation needs them.
  ///
  /// Context and removed lines must be in the tree byte for byte; a hunk that
  /// lies elsewhere than it says is accepted if there is only one such place, and
  /// noted. Files outside `xen/` are left out, and noted.
  /// - Throws: `Diagnostic` at the patch's line: a hunk does not apply or is cut,
  ///   a path leads nowhere or out of the tree, nothing is there to be applied.
  public func applying(_ submission: Submission) throws(Diagnostic) -> XenTree {
    guard submission.kind != .source else {
      throw Diagnostic(
        at: submission.messages.first?.place, "this is a plain text and no patch; it cannot be applied")
    }
    if let error = submission.messages.flatMap(\.diagnostics).first(where: { $0.severity == .error }) {
      throw error
    }
    var work = PatchApplication(self)
    for change in submission.files { try work.apply(change) }
    guard !work.changes.isEmpty else {
      let note = work.notes.first
      throw Diagnostic(
        at: note?.place ?? submission.messages.first?.place,
        "\(note?.message ?? "no file is named"); nothing else is in this patch, so there is nothing to apply")
    }
    var tree = try overlaid(work.contents)
    tree.changes += work.changes
    tree.notes += work.notes
    let builders = work.changes.map(\.file).filter(PatchApplication.decidesAboutBuilds)
    if !builders.isEmpty {
      tree.assumptions.append(
        "files are compiled as the tree was built, although the patch changes \(builders.joined(separator: ", "))"
      )
    }
    return tree
  }

  /// This tree, some files replaced.
  func overlaid(_ contents: [String: Overlay.Content]) throws(Diagnostic) -> XenTree {
    var all = contents
    for file in overlay?.files ?? [] where all[file] == nil { all[file] = overlay?.contents(of: file) }
    var tree = self
    tree.overlay = try Overlay(root: root, all)
    tree.index = FunctionIndex()
    return tree
  }
}

/// The files of a tree while patches are being applied.
struct PatchApplication {
  let tree: XenTree
  private(set) var contents: [String: Overlay.Content] = [:]
  private(set) var changes: [TreeChange] = []
  private(set) var notes: [Diagnostic] = []

  init(_ tree: XenTree) { self.tree = tree }

  static func decidesAboutBuilds(_ file: String) -> Bool {
    let name = lastName(of: file)
    return name == "Makefile" || name.hasPrefix("Kconfig") || name.hasSuffix(".mk")
      || name.hasSuffix(".config")
  }

  private func text(of file: String) -> [UInt8]? {
    if let changed = contents[file] { return changed.bytes }
    return tree.contents(of: file)
  }

  mutating func apply(_ change: FileChange) throws(Diagnostic) {
    if let cut = change.cut.first { throw cut.diagnostic }
    guard let file = try location(of: change.path, change) else { return }
    let source =
      try change.kind.source.map { label throws(Diagnostic) in try location(of: label, change) } ?? file
    guard let source else { return }
    guard change.kind != .modified || !change.hunks.isEmpty else {
      notes.append(Diagnostic(.note, at: change.place, "nothing is said about the contents of \(file)"))
      return
    }
    let old = try oldText(source, file, change)
    do throws(Diagnostic) {
      let work = try HunkApplication.apply(change.hunks, to: old, file: file)
      try finish(change, file, source, work)
    } catch {
      throw explain(error, old, change)
    }
  }

  private func oldText(_ source: String, _ file: String, _ change: FileChange) throws(Diagnostic) -> [UInt8] {
    if change.kind != .modified && change.kind != .deleted, text(of: file) != nil {
      throw Diagnostic(
        at: change.place, "\(file) is in the tree already, and the patch would make it; is it applied?")
    }
    if change.kind == .created { return [] }
    guard let old = text(of: source) else {
      throw Diagnostic(
        at: change.place,
        """
        there is no \(source) in this tree, which is Xen \(tree.version); the patch is for another version, or \
        needs another patch before it
        """)
    }
    return old
  }

  private mutating func finish(
    _ change: FileChange, _ file: String, _ source: String, _ work: HunkApplication
  ) throws(Diagnostic) {
    let isGone = change.kind == .deleted
    guard !isGone || change.hunks.isEmpty || work.result.isEmpty else {
      throw Diagnostic(
        at: change.place, "\(file) is to be deleted, but the tree has more in it than the patch")
    }
    if case .renamed = change.kind { contents[source] = Overlay.Content(bytes: nil) }
    let new = isGone ? nil : work.result
    contents[file] = Overlay.Content(bytes: new)
    for move in work.moves {
      let far = abs(move.lines) == 1 ? "a line" : "\(abs(move.lines)) lines"
      let way = move.lines > 0 ? "down" : "up"
      notes.append(
        Diagnostic(
          .note, at: move.place, "this hunk fits \(file) \(far) further \(way) than it says"
        ))
    }
    let isAsIndexed = BlobHash.matches(new, change.blobs?.new)
    if isAsIndexed == false, let new, let blobs = change.blobs {
      notes.append(
        Diagnostic(
          .note, at: change.place,
          """
          the patch makes \(file) \(BlobHash.of(new).prefix(blobs.new.utf8.count)) here and was meant to make it \
          \(blobs.new): it was made for another version of this file
          """))
    }
    changes.append(TreeChange(file: file, kind: change.kind, place: change.place, isAsIndexed: isAsIndexed))
  }

  /// Says so if the tree's file is not the one that the patch was made for.
  private func explain(_ error: Diagnostic, _ old: [UInt8], _ change: FileChange) -> Diagnostic {
    guard let blobs = change.blobs, BlobHash.matches(old, blobs.old) == false else { return error }
    let isApplied = BlobHash.matches(old, blobs.new) == true
    let here = BlobHash.of(old).prefix(blobs.old.utf8.count)
    let why =
      isApplied
      ? "the tree's file is \(here), which is what the patch makes: the patch is applied already"
      : """
      the patch was made for \(blobs.old), and the tree's file is \(here): take the tree at the commit that the \
      patch was made for
      """
    return Diagnostic(error.severity, at: error.place, "\(error.message); \(why)")
  }

  // MARK: Paths

  /// The file that a label means, by its path without symbolic links; nil, and
  /// noted, if it is none of the hypervisor's.
  private mutating func location(of label: String, _ change: FileChange) throws(Diagnostic) -> String? {
    guard !label.isEmpty else {
      throw Diagnostic(at: change.place, "no line names the file of this change: keep the '+++' line")
    }
    let names = label.split(separator: "/", omittingEmptySubsequences: false)
    guard names.allSatisfy({ !["", ".", ".."].contains($0) }), names.count <= 64, label.utf8.count <= 1024
    else {
      throw Diagnostic(at: change.place, "'\(label)' is not the path of a file in a tree")
    }
    let path = names[0] == "xen" ? names.dropFirst().joined(separator: "/") : label
    let isInside = names[0] == "xen" || PatchApplication.folders.contains(String(names[0])) || tree.has(label)
    guard isInside, !path.isEmpty else {
      notes.append(Diagnostic(.note, at: change.place, "\(label) is outside xen/ and is left out"))
      return nil
    }
    return try resolved(path, change)
  }

  /// Patches that were made within `xen/` begin with one of these.
  private static let folders: Set = ["arch", "common", "crypto", "drivers", "include", "lib", "xsm"]

  /// Resolves the part of the path that is there on disk.
  private func resolved(_ path: String, _ change: FileChange) throws(Diagnostic) -> String {
    var rest: [Substring] = []
    var front = path[...]
    while !front.isEmpty {
      if let real = Files.resolved(tree.absolute(String(front))) {
        guard real.hasPrefix("\(tree.root)/") else {
          throw Diagnostic(at: change.place, "'\(path)' leads out of the tree, to \(real)")
        }
        return ([real.dropFirst(tree.root.utf8.count + 1)] + rest).joined(separator: "/")
      }
      let slash = front.lastIndex(of: "/")
      rest.insert(front[(slash.map(front.index(after:)) ?? front.startIndex)...], at: 0)
      front = slash.map { front[..<$0] } ?? ""
    }
    return path
  }
}

extension FileChange.Kind {
  /// The label of another file that this one is made of.
  fileprivate var source: String? {
    switch self {
    case .renamed(let from), .copied(let from): from
    case .modified, .created, .deleted: nil
    }
  }
}
