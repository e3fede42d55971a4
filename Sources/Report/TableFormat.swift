// Truth tables, and differences between them, in any format.

import Claims
import Equivalence
import Loading
import Tables
import Verification
import XenABI

public enum TableFormat: String, CaseIterable, Sendable {
  case text, markdown, mail, html, json
  /// A case for each thing that is claimed.
  case junit

  /// - Parameter versions: once all was asked.
  public func text(of table: TruthTable, _ subject: LoadedSubject, _ versions: ToolVersions) -> String {
    func page(_ provenance: Provenance) -> Tables.Page {
      table.named(subject.title).page(provenance, of: subject.patch)
    }
    return switch self {
    case .text: page(versions.short).text
    case .markdown: page(versions.short).markdown
    case .html: BlocksPage(page(versions.short), foot: versions.foot).text
    case .mail: page(versions.whole([subject], undecided: table.isWhole ? 0 : 1)).mail
    case .json: TableJSON(table, versions).text
    case .junit:
      junit(
        "TruthTable", table.isWhole ? .passed : .open("not all of it is known"), of: subject.subject.name,
        versions)
    }
  }

  /// - Parameter versions: once all was asked.
  public func text(
    of difference: TableDifference, _ extent: TableDifference.Extent, _ sides: [LoadedSubject],
    _ comparison: Comparison?, _ versions: ToolVersions
  ) -> String {
    func page(_ provenance: Provenance) -> Tables.Page {
      difference.named(sides[0].title, sides[1].title).page(
        extent, provenance, of: sides.compactMap(\.patch)
      ) { page in
        comparison?.say(on: &page)
        guard comparison != nil, sides.allSatisfy({ $0.tree != nil }) else { return }
        page.say("By text: ", "what is taken by contract, and functions that no C is read for.")
      }
    }
    return switch self {
    case .text: page(versions.short).text
    case .markdown: page(versions.short).markdown
    case .html: BlocksPage(Layout.unbroken { page(versions.short) }, foot: versions.foot).text
    case .mail: page(versions.whole(sides, undecided: difference.gap == nil ? 0 : 1)).mail
    case .json: DifferenceJSON(difference, comparison, versions).text
    case .junit:
      junit("Same", difference.outcome, of: sides.map(\.subject.name).joined(separator: ".."), versions)
    }
  }
}

extension TableFormat {
  /// One case.
  private func junit(
    _ name: String, _ outcome: JUnitOutcome, of subject: String, _ versions: ToolVersions
  ) -> String {
    let entry = JUnitCase(name: name, outcome: outcome)
    return JUnitSuite.document([
      JUnitSuite(name: "xenprove.\(subject)", file: nil, cases: [entry], properties: versions.properties)
    ])
  }
}

extension TableDifference {
  fileprivate var outcome: JUnitOutcome {
    switch verdict {
    case .same: .passed
    case .cannotTell(let reason): .open(reason)
    case .different:
      .failure(
        message: "they differ",
        text: findings.flatMap { finding in finding.lines.map { "\($0.words): \($0.left), \($0.right)" } }
          .joined(separator: "\n"))
    }
  }
}

extension TruthTable {
  public var exit: ExitCode { isWhole ? .success : .undecided }
}

extension TableDifference {
  public var exit: ExitCode {
    switch verdict {
    case .same: .success
    case .different: .fails
    case .cannotTell: .undecided
    }
  }
}

extension Comparison {
  /// Beside where the access check differs: functions of the flow, and claims.
  fileprivate func say(on page: inout Tables.Page) {
    for function in functions where !isTold(function) {
      page.say("Function: ", "\(function.name): \(ComparisonText.words(function.kind))")
    }
    for number in numbers { page.say("Number: ", number) }
    let listed = claims.filter {
      $0.before.word != $0.after.word || !($0.added + $0.removed).isEmpty || $0.direction == .worse
    }
    for change in listed { page.say("Claim: ", "\(change.claim) \(ComparisonText.words(change))") }
    if listed.isEmpty { page.say("Claims: ", "none flips, and none fails in other rows.") }
  }

  /// The tables tell where access checks differ.
  private func isTold(_ function: FunctionChange) -> Bool {
    guard case .differs = function.kind else { return false }
    return Traits.Function.allCases.contains { $0.rawValue == function.name }
  }

  /// What claims say, and functions and numbers of two trees, beside what is seen of the access check.
  public var verdict: TableDifference.Verdict {
    if measures.first == measures.last, claims.contains(where: \.flips) { return .different }
    var reason: String?
    for function in functions {
      guard case .unknown(let why) = function.kind else { return .different }
      reason = reason ?? "\(function.name): \(why)"
    }
    return numbers.isEmpty ? reason.map { .cannotTell($0) } ?? .same : .different
  }
}

extension ClaimChange {
  /// Proved of one and refuted of the other.
  fileprivate var flips: Bool { Set([before, after]) == [.holds, .fails] }
}

extension ToolVersions {
  fileprivate var short: Provenance { Provenance(tool: "xenprove \(tool)", solver: "z3 \(z3)") }

  /// For a page that has to stand for itself.
  fileprivate func whole(_ subjects: [LoadedSubject], undecided: Int) -> Provenance {
    let read = subjects.map { loaded in
      loaded.input.map { String($0.sha256.prefix(12)) } ?? loaded.subject.revision.name
    }
    let record = Provenance.Record(read: read, asked: asked.total, undecided: undecided)
    return Provenance(tool: short.tool, solver: short.solver, record: record)
  }
}
