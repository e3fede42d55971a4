// SARIF 2.1.0: a run with its rules, a result for each claim that fails or has no answer, its witness as
// a code flow. What holds is no result, since viewers show every result as something to be mended; how
// many hold is told with the run. There are no times, so that the same input gives the same bytes. Programs
// alone read it, and thousands of steps: no blanks, and nothing of a step that its result says or that is so
// unless it is said.
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/

import Claims
import Equivalence
import Source
import Tables
import Verification

/// What all SARIF of this tool has in common.
enum SARIF {
  static func text(_ run: JSONValue) -> String {
    let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    return (["$schema": .text(schema), "version": "2.1.0", "runs": [run]] as JSONValue).compact + "\n"
  }

  static func words(_ exit: ExitCode) -> String {
    switch exit {
    case .success: "nothing fails that counts, and all of it is decided"
    case .fails: "something fails"
    case .undecided: "nothing fails, and something is undecided"
    case .usage: "usage"
    case .unreadable: "an input cannot be read"
    case .internalError: "internal error"
    }
  }
}

/// `verify --format sarif`.
struct SARIFReport {
  private let report: VerifyReport
  private let findings: [Finding]
  /// Claims with a result, in order.
  private let rules: [(name: String, statement: String)]

  init(_ report: VerifyReport) {
    self.report = report
    findings = Finding.all(in: report)
    var rules: [(name: String, statement: String)] = []
    for (result, _) in findings.compactMap(\.of) where !rules.contains(where: { $0.name == result.claim }) {
      rules.append((result.claim, result.statement))
    }
    self.rules = rules
  }

  var text: String {
    let standing = report.subjects.map { Standing($0) }.reduce(Standing(), +).text
    return SARIF.text([
      "tool": ["driver": driver], "invocations": [invocation], "artifacts": .list(artifacts),
      "results": .list(findings.compactMap(result)), "columnKind": "unicodeCodePoints",
      "properties": ["standing": .text(standing)],
    ])
  }

  // MARK: The tool

  private var driver: JSONValue {
    [
      "name": "xenprove", "version": .text(report.tool.tool),
      "rules": .list(rules.map { rule($0.name, $0.statement) }),
      "notifications": .list(Trouble.allCases.map { ["id": .text($0.rawValue)] }),
      "properties": ["z3": .text(report.tool.z3)],
    ]
  }

  private func rule(_ name: String, _ statement: String) -> JSONValue {
    let note = ClaimNote.all[name]
    let places = (note?.functions ?? []).map(XenPlaces.words).joined(separator: ", ")
    let example = "xenprove " + (note?.example ?? "explain \(name)")
    let matters = note.map { [$0.matters] } ?? []
    let help =
      (["\(name): \(statement)"] + matters + ["Example: \(example)"]
      + (places.isEmpty ? [] : ["In Xen: \(places)"])).joined(separator: "\n\n")
    let markdown =
      (["**\(name)**: \(Markdown.escaped(statement))"] + matters.map(Markdown.escaped)
      + ["Example: `\(example)`"] + (places.isEmpty ? [] : ["In Xen: \(Markdown.escaped(places))"]))
      .joined(separator: "\n\n")
    return [
      "id": .text(name), "name": .text(name), "shortDescription": ["text": .text(statement)],
      "fullDescription": ["text": .text(([statement] + matters).joined(separator: " "))],
      "help": ["text": .text(help), "markdown": .text(markdown)],
      "defaultConfiguration": ["level": "error"], "properties": ["tags": ["xen", "vm_event"]],
    ]
  }

  // MARK: The run

  private enum Trouble: String, CaseIterable {
    case unreadable, unread, unjudged, deviation, undecided, fault
  }

  private var invocation: JSONValue {
    let isWell = report.fault == nil && report.errors.isEmpty
    return [
      "executionSuccessful": .truth(isWell), "exitCode": .number(Int(report.exit.rawValue)),
      "exitCodeDescription": .text(SARIF.words(report.exit)),
      "toolExecutionNotifications": .list(notifications),
    ]
  }

  private var notifications: [JSONValue] {
    let undecided = findings.filter { $0.rule == "Decided" || $0.weight == .undecided }
    let unread = report.subjects.compactMap(\.input).flatMap { input in
      input.unread.map { notification(.unread, "warning", "not read: \($0)", input.place) }
        + input.unjudged.map {
          notification(.unjudged, "note", "not judged: \(Wording.unjudged($0))", $0.place)
        }
    }
    return report.errors.map { notification(.unreadable, "error", $0.message, $0.place) } + unread
      + report.notes.map { notification(.deviation, "warning", $0.message, $0.place) }
      + undecided.map { notification(.undecided, "warning", $0.message, $0.place) }
      + (report.fault.map { [notification(.fault, "error", "internal error: \($0)", nil)] } ?? [])
  }

  private func notification(
    _ trouble: Trouble, _ level: String, _ message: String, _ place: Place?
  ) -> JSONValue {
    [
      "level": .text(level), "message": ["text": .text(message)],
      "descriptor": ["id": .text(trouble.rawValue)],
      "locations": place.map { .list([location($0)]) },
    ]
  }

  /// What was handed in, with its digest.
  private var artifacts: [JSONValue] {
    var seen: Set<String> = []
    return report.subjects.compactMap(\.input).filter { seen.insert($0.path).inserted }.map { input in
      [
        "location": ["uri": .text(ArtifactPath(input.path).uri)], "roles": ["analysisTarget"],
        "hashes": ["sha-256": .text(input.sha256)],
      ]
    }
  }

  // MARK: Results

  /// Nil for what is no claim's: that is told with the run.
  private func result(_ finding: Finding) -> JSONValue? {
    guard let (result, subject) = finding.of, let rule = rules.firstIndex(where: { $0.name == finding.rule })
    else { return nil }
    let isOpen = result.verdict != .fails || subject.change(result.claim)?.direction == .open
    let suppressions = result.acceptance.map { acceptance -> JSONValue in
      [
        [
          "kind": "external", "status": "accepted",
          "justification": .text("\(acceptance.id): \(acceptance.reason)"),
        ]
      ]
    }
    let flows = isOpen ? [] : codeFlows(result, subject, finding)
    let related = related(result)
    return [
      "ruleId": .text(finding.rule), "ruleIndex": .number(rule), "kind": isOpen ? "open" : "fail",
      // What is open has no level, says 3.27.10.
      "level": isOpen ? "none" : finding.weight == .fails ? "error" : "note",
      "message": ["text": .text(finding.message)], "locations": .list([primary(finding)]),
      "partialFingerprints": ["claimAndRows/v1": .text(finding.fingerprint)],
      "baselineState": subject.change(result.claim).map { .text(Self.state($0)) },
      "suppressions": suppressions, "codeFlows": flows.isEmpty ? nil : .list(flows),
      "relatedLocations": related.isEmpty ? nil : .list(related),
      "properties": ["subject": .text(subject.subject), "verdict": .text(result.verdict.word)],
    ]
  }

  private static func state(_ change: ClaimChange) -> String {
    switch change.direction {
    case .worse where change.before == .fails, .better: "updated"
    case .worse, .open: "new"
    case .same: "unchanged"
    }
  }

  private func primary(_ finding: Finding) -> JSONValue {
    let name = finding.of.map { $0.subject.input?.function ?? $0.subject.subject } ?? ""
    return location(
      finding.place, logical: name, kind: finding.of?.subject.input == nil ? "module" : "function")
  }

  private func location(
    _ place: Place?, _ message: String? = nil, logical name: String? = nil, kind: String = "function",
    id: Int? = nil
  ) -> JSONValue {
    let physical = place.map { place -> JSONValue in
      [
        "artifactLocation": ["uri": .text(ArtifactPath(place.file).uri)],
        "region": ["startLine": .number(max(1, place.line)), "startColumn": .number(max(1, place.column))],
      ]
    }
    let logical = name.map { name -> JSONValue in [["name": .text(name), "kind": .text(kind)]] }
    return [
      "id": id.map { .number($0) }, "physicalLocation": physical, "logicalLocations": logical,
      "message": message.map { ["text": .text($0)] },
    ]
  }

  /// The witness, step by step; two runs for a claim about pairs.
  private func codeFlows(_ result: ClaimResult, _ subject: SubjectReport, _ finding: Finding) -> [JSONValue] {
    let evidence = subject.change(result.claim)?.evidence ?? result.flow
    let runs: [(title: String, steps: [String], at: Int?)]
    if let evidence {
      let wording = FlowWording(result, evidence, subject.subject)
      runs = wording.runs.map { ($0.title, $0.steps, wording.runs.count == 1 ? evidence.at : nil) }
    } else {
      let values = subject.revision.traits.accessValues
      runs = (result.witness?.traces ?? []).map { ($0.title, Wording.steps(of: $0, values), nil) }
    }
    let threads = runs.filter { !$0.steps.isEmpty }.map { run in
      threadFlow(run.title, run.steps, run.at, finding)
    }
    guard !threads.isEmpty else { return [] }
    let inputs =
      evidence.map { SituationBrief($0.situation).text }
      ?? result.witness.map {
        Wording.inputs(of: $0.inputs, subject.revision.traits.accessValues).joined(separator: ", ")
      } ?? ""
    return [["message": ["text": .text("witness: \(inputs)")], "threadFlows": .list(threads)]]
  }

  private func threadFlow(_ title: String, _ steps: [String], _ breaking: Int?, _ finding: Finding)
    -> JSONValue
  {
    let locations = steps.enumerated().map { index, step -> JSONValue in
      let depth = step.prefix { $0 == " " }.count
      return [
        "location": location(finding.place, String(step.dropFirst(depth))),
        "nestingLevel": depth == 0 ? nil : .number(depth), "executionOrder": .number(index + 1),
        "importance": index == breaking ? "essential" : nil,
      ]
    }
    return ["message": title.isEmpty ? nil : ["text": .text(title)], "locations": .list(locations)]
  }

  /// What it was judged by.
  private func related(_ result: ClaimResult) -> [JSONValue] {
    var places: Set<Place> = []
    let cells = result.rows.flatMap(\.cells).filter { places.insert($0.place).inserted }
    return cells.enumerated().map { location($1.place, "judged by \($1.text)", id: $0 + 1) }
  }
}
