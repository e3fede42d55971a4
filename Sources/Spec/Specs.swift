// The whole of specs/ as values: what would be right, what each revision of
// Xen decided, which rows can come up. Everything wrong with the files is
// found in one go.

internal import Foundation
public import Source
public import XenABI

/// The contents of specs/.
public struct Specs: Hashable, Sendable {
  /// specs/revisions.yaml: what each revision decided, in the order of the file.
  public let revisions: [Located<Revision>]
  /// The same side by side, decision by decision, with what is known of their origin.
  public let traits: [TraitSpec]
  /// specs/rights.yaml: what would be right.
  public let rights: RightsSpec
  /// specs/rows.yaml: which rows can come up.
  public let labels: RowLabels

  /// The revision with this name.
  /// - Parameter complaint: what is wrong if there is none.
  /// - Throws: that, with what may have been meant.
  public func revision(named name: String, orSay complaint: String) throws(UsageError) -> Revision {
    try Suggestion.require(name, among: revisions.map(\.value.name), orSay: complaint)
    return revision(named: name)!
  }

  /// The revision with this name, if there is one.
  public func revision(named name: String) -> Revision? {
    revisions.first { $0.value.name == name }?.value
  }
}

extension Specs {
  /// The texts of the three files.
  public struct Texts: Hashable, Sendable {
    public var revisions: SpecText
    public var rights: SpecText
    public var rows: SpecText

    public init(revisions: SpecText, rights: SpecText, rows: SpecText) {
      self.revisions = revisions
      self.rights = rights
      self.rows = rows
    }

    /// Reads the three files.
    /// - Throws: one diagnostic per file that cannot be read, naming its path.
    public init(from source: SpecSource) throws(Diagnostics) {
      var problems = Problems()
      let revisions = source.text("revisions.yaml", &problems)
      let rights = source.text("rights.yaml", &problems)
      let rows = source.text("rows.yaml", &problems)
      if let wrong = problems.sorted { throw wrong }
      self.init(revisions: revisions, rights: rights, rows: rows)
    }
  }

  /// The same revision with some traits decided otherwise, under a name that says so.
  /// Nil if a word decides nothing.
  public func revision(_ revision: Revision, with changes: [(trait: Trait, value: String)]) -> Revision? {
    var traits = revision.traits
    for change in changes {
      guard change.trait.set(change.value, in: &traits) else { return nil }
    }
    let words = changes.map { "\($0.trait)=\($0.value)" }.joined(separator: ", ")
    return Revision(
      name: "\(revision.name) with \(words)", title: "\(revision.title), with \(words)",
      commit: revision.commit, traits: traits)
  }

  /// The revision with one trait decided otherwise, in every way there is.
  public func singleChanges(of revision: Revision) -> [(change: String, revision: Revision)] {
    revision.traits.variations.compactMap { trait, value, _ in
      self.revision(revision, with: [(trait, value)]).map { (change: "\(trait)=\(value)", revision: $0) }
    }
  }

  /// Reads a folder such as specs/.
  /// - Throws: everything that is wrong with its files, sorted by place.
  public static func load(from directory: String) throws(Diagnostics) -> Specs {
    try load(from: .folder(directory))
  }

  /// Reads the files from wherever they are.
  /// - Throws: everything that is wrong with them, sorted by place.
  public static func load(from source: SpecSource) throws(Diagnostics) -> Specs {
    try load(Texts(from: source))
  }

  /// Reads the files from texts.
  /// - Throws: everything that is wrong with them, sorted by place.
  public static func load(_ texts: Texts) throws(Diagnostics) -> Specs {
    var revisionReader = RevisionReader()
    let revisions = revisionReader.read(texts.revisions)
    var rightsReader = RightsReader()
    let rights = rightsReader.read(texts.rights)
    var labelReader = RowLabelReader()
    let labels = labelReader.read(texts.rows)

    var problems = Problems()
    for problem in revisionReader.problems.all + rightsReader.problems.all + labelReader.problems.all {
      problems.report(problem)
    }
    if let wrong = problems.sorted { throw wrong }
    guard let revisions, let rights, let labels else {
      throw Diagnostics(Diagnostic(at: nil, "internal error: specs/ was refused without a reason"))
    }
    return Specs(
      revisions: revisions.revisions, traits: revisions.traits, rights: rights, labels: labels)
  }
}

extension SpecText {
  /// The text of a file; empty, with a problem reported, when it cannot be read.
  init(path: String, _ problems: inout Problems) { self = Specs.Texts.text(at: path, &problems) }
}

extension Specs.Texts {
  static func text(_ name: String, in directory: String, _ problems: inout Problems) -> SpecText {
    text(at: directory.hasSuffix("/") ? directory + name : directory + "/" + name, &problems)
  }

  fileprivate static func text(at path: String, _ problems: inout Problems) -> SpecText {
    do {
      return text(path, try Data(contentsOf: URL(fileURLWithPath: path)), &problems)
    } catch {
      let reason =
        FileManager.default.fileExists(atPath: path) ? "it cannot be read" : "there is no such file"
      problems.report(
        Diagnostic(
          at: nil, "\(path): \(reason); name the folder that has it, or restore it from the repository"))
      return SpecText(file: path, text: "")
    }
  }

  /// In bytes; what people write here has a tenth of it.
  private static let limit = 256 << 10

  /// The text in some bytes, which have to be UTF-8.
  static func text(_ path: String, _ bytes: some Collection<UInt8>, _ problems: inout Problems) -> SpecText {
    guard bytes.count <= limit else {
      problems.report(
        Place(file: path, line: 1), "this is larger than \(limit >> 10) KiB: no file for people; cut it down")
      return SpecText(file: path, text: "")
    }
    if let text = String(validating: bytes, as: UTF8.self) { return SpecText(file: path, text: text) }
    let readable = String(decoding: bytes, as: UTF8.self).prefix { $0 != "\u{FFFD}" }
    let lines = readable.split(omittingEmptySubsequences: false) { $0.isNewline }
    let place = Place(file: path, line: lines.count, column: (lines.last?.utf8.count ?? 0) + 1)
    problems.report(place, "not text in UTF-8; save the file in that encoding")
    return SpecText(file: path, text: "")
  }
}
