// What `gate` found, as a value, and for people: one screen, the reason first.

import Proofs
import Source
import Tables
import Verification

/// The result of one call of `gate`.
public struct GateReport: Sendable {
  public let folder: String
  /// What was compared, in words: `3 revisions, 102 claims, 210 files`.
  public let scope: String
  public let differences: [LedgerDifference]
  /// Claims that could not be decided now, whatever the ledger says.
  public let undecided: [String]
  /// What to do about a difference, in a sentence.
  public let advice: String
  /// What became of the files that the ledger names.
  public let files: Files
  /// Where specs and tools came from.
  public let origins: ToolVersions.Origins?

  public enum Files: String, Sendable {
    case compared
    /// They are not at hand: their digests in the ledger were compared.
    case absent
    /// A tree is beside the ledger, and no file.
    case notAsked = "not asked"
  }

  public init(
    folder: String, scope: String, differences: [LedgerDifference], undecided: [String], advice: String,
    files: Files, origins: ToolVersions.Origins?
  ) {
    (self.folder, self.scope, self.advice) = (folder, scope, advice)
    (self.differences, self.undecided, self.files) = (differences, undecided, files)
    self.origins = origins
  }

  public var exit: ExitCode {
    ExitCode((shown.isEmpty ? [] : [.fails]) + (undecided.isEmpty ? [.success] : [.undecided]))
  }

  /// Differences, but for those that there are because a claim is undecided.
  var shown: [LedgerDifference] {
    let files = undecided.map { "\(folder)/\($0.replacing(" ", with: "/"))." }
    return differences.filter { difference in
      !undecided.contains(difference.subject) && !files.contains { difference.subject.hasPrefix($0) }
    }
  }
}

extension GateReport {
  /// What is proved of the built-in revisions, beside what was recorded.
  /// - Parameter isUpdating: what is proved takes the place of what was recorded.
  public init(
    _ proofs: RevisionProofs, beside folder: ProofsFolder, isUpdating: Bool, _ versions: ToolVersions
  ) {
    self.init(
      folder: folder.path, scope: proofs.scope(areFilesHere: folder.texts != nil),
      differences: Gate(proofs.ledger, proofs.proofs).differences(from: folder, beside: proofs.problems),
      undecided: proofs.undecided, advice: GateReport.advice(proofs, folder, isUpdating),
      files: folder.texts == nil ? .absent : .compared, origins: versions.origins)
  }

  private static func advice(
    _ proofs: RevisionProofs, _ folder: ProofsFolder, _ isUpdating: Bool
  ) -> String {
    if !proofs.certification.contradicted.isEmpty {
      return
        "Either xenprove or libz3 is wrong: please report this, with the file that `xenprove export` writes."
    }
    if !proofs.deviations.isEmpty {
      return isUpdating
        ? "The rest is recorded now; the deviations are still to be mended."
        : "First mend the deviations; then `xenprove gate --update` records the rest, if it is meant."
    }
    if folder.texts == nil {
      return "If this is meant: `xenprove gate --update` in a checkout, and build the program again."
    }
    return "If this is meant: `xenprove gate --update`, and commit \(folder.path) with the change."
  }

  /// What is proved of a tree, beside what was recorded of the revision that it is measured by; of
  /// a patched one only what the patch makes of it.
  public init(
    ofTree tree: SubjectReport, beside ledger: Ledger, in folder: ProofsFolder, _ versions: ToolVersions
  ) {
    self.init(
      folder: folder.path,
      scope: "\(tree.results.count) claims about \(tree.subject), measured by \(tree.revision.name)",
      differences: GateReport.differences(tree, TreeGate(ledger, revision: tree.revision.name)),
      undecided: GateReport.undecided(tree),
      advice: "The witnesses: `xenprove verify` with the same tree.", files: .notAsked,
      origins: versions.origins)
  }
}

extension GateReport {
  private static func differences(_ tree: SubjectReport, _ gate: TreeGate) -> [LedgerDifference] {
    let found = gate.differences(tree.results)
    guard let comparison = tree.comparison, comparison.absence == nil else { return found }
    let changed = comparison.claims.filter(\.isListed).map(\.claim)
    let others = comparison.worse.filter { worse in !found.contains { $0.subject == worse.claim } }
    return found.filter { changed.contains($0.subject) }
      + others.map { LedgerDifference(.verdict, $0.claim, ComparisonText.words($0)) }
  }

  private static func undecided(_ tree: SubjectReport) -> [String] {
    guard let comparison = tree.comparison, comparison.absence == nil else {
      return tree.results.filter(\.verdict.isUndecided).map(\.claim)
    }
    return comparison.open.map(\.claim)
  }
}

extension GateReport {
  /// Green, or why not.
  var answer: String {
    if let first = shown.first { return "red: \(first.subject) \(first.what)" }
    if let first = undecided.first {
      let more = undecided.count > 1 ? " and \(undecided.count - 1) more" : ""
      return "cannot tell: \(first) is undecided\(more)"
    }
    return "green: \(scope), all as recorded in \(folder)"
  }

  /// What could not be compared.
  var absence: String? {
    guard files == .absent else { return nil }
    return
      "The files of \(folder) were not there to be compared; of each the digest was, as the ledger has it."
  }
}

/// `gate` as text.
public struct GateText {
  private let report: GateReport

  public init(_ report: GateReport) { self.report = report }

  /// How many differences fit one screen.
  private static let shown = 18

  public var text: String {
    (verdict + absence + differences + advice + origins).joined(separator: "\n") + "\n"
  }

  private var verdict: [String] { Layout.paragraph("gate   ", report.answer) }

  private var absence: [String] {
    report.absence.map { Layout.paragraph("       ", $0) } ?? []
  }

  private var differences: [String] {
    guard !report.differences.isEmpty else { return [] }
    let lines = report.differences.prefix(GateText.shown).flatMap { difference in
      Layout.paragraph(
        "  " + Layout.padded(difference.kind.rawValue, to: 14), "\(difference.subject) \(difference.what)")
    }
    let rest = report.differences.count - GateText.shown
    return [""] + lines + (rest > 0 ? ["  and \(rest) more; --format json lists all"] : [])
  }

  private var origins: [String] {
    report.origins.map { [""] + Layout.paragraph("", $0.line) } ?? []
  }

  private var advice: [String] {
    guard !report.differences.isEmpty else { return [] }
    return [""] + Layout.paragraph("", report.advice)
  }
}

/// `gate --format json`: schema `xenprove.gate/1`.
public struct GateJSON {
  private let report: GateReport

  public init(_ report: GateReport) { self.report = report }

  public var text: String { JSONText.encode(Document(report)) }

  private struct Document: Encodable {
    let schema = "xenprove.gate/1"
    let exit: Int32
    let files, folder, scope: String
    let undecided: [String]
    let differences: [Entry]
    /// In words.
    let origins: [String: String]

    init(_ report: GateReport) {
      (exit, folder, scope) = (report.exit.rawValue, report.folder, report.scope)
      files = report.files.rawValue
      undecided = report.undecided
      origins = report.origins?.byName ?? [:]
      differences = report.differences.map(Entry.init)
    }
  }

  private struct Entry: Encodable {
    let kind, subject, what: String

    init(_ difference: LedgerDifference) {
      (kind, subject, what) = (difference.kind.rawValue, difference.subject, difference.what)
    }
  }
}

/// `gate --format sarif`: a result for each difference, at the ledger or at the file that differs.
public struct GateSARIF {
  private let report: GateReport

  public init(_ report: GateReport) { self.report = report }

  public var text: String {
    let rules: [JSONValue] = LedgerDifference.Kind.allCases.map { kind in
      let text = "What is proved now beside what was recorded: \(kind.rawValue)."
      return ["id": .text(kind.rawValue), "shortDescription": ["text": .text(text)]]
    }
    let open = report.undecided.map { claim -> JSONValue in
      ["level": "warning", "message": ["text": .text("\(claim) is undecided")]]
    }
    return SARIF.text([
      "tool": [
        "driver": ["name": "xenprove", "version": .text(ToolVersions.number), "rules": .list(rules)]
      ],
      "invocations": [
        [
          "executionSuccessful": true, "exitCode": .number(Int(report.exit.rawValue)),
          "exitCodeDescription": .text(SARIF.words(report.exit)),
          "toolExecutionNotifications": .list(open),
        ]
      ], "results": .list(report.shown.map(result)), "properties": ["scope": .text(report.scope)],
    ])
  }

  private func result(_ difference: LedgerDifference) -> JSONValue {
    let isFile = difference.subject.hasPrefix(report.folder + "/")
    let path = isFile ? difference.subject : "\(report.folder)/\(Ledger.fileName)"
    let identity = "\(difference.kind.rawValue)\0\(difference.subject)"
    return [
      "ruleId": .text(difference.kind.rawValue), "level": "error",
      "message": ["text": .text("\(difference.subject) \(difference.what). \(report.advice)")],
      "locations": [
        [
          "physicalLocation": [
            "artifactLocation": ["uri": .text(ArtifactPath(path).uri)], "region": ["startLine": 1],
          ], "logicalLocations": [["name": .text(difference.subject), "kind": "module"]],
        ]
      ],
      "partialFingerprints": [
        "difference/v1": .text(String(SHA256.digest(of: Array(identity.utf8)).hexadecimal.prefix(32)))
      ],
    ]
  }
}
