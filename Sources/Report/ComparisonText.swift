// What is otherwise: the answer first, then what functions do, which claims flip, and what has no
// answer.

import Claims
import Equivalence
import Spec
import Tables
import Verification

/// A comparison for people.
struct ComparisonText {
  private let subject: SubjectReport
  private let comparison: Comparison

  init?(_ subject: SubjectReport) {
    guard let comparison = subject.comparison else { return nil }
    (self.subject, self.comparison) = (subject, comparison)
  }

  /// Everything that is otherwise, however long.
  var lines: [String] {
    Layout.paragraph("patch     ", "\(subject.subject) on \(comparison.base)")
      + Layout.paragraph("measured  ", "by " + Self.measures(comparison))
      + Layout.paragraph("verdict   ", headline) + section("What functions do", functions)
      + section("Claims", claims) + section("Undecided", open) + rest
  }

  /// `staging, before by merged`.
  static func measures(_ comparison: Comparison) -> String {
    let names = comparison.measures
    return names.count == 2 && names[0] != names[1] ? "\(names[1]), before by \(names[0])" : names[0]
  }

  // MARK: The answer

  var headline: String {
    if let absence = comparison.absence {
      return "\(absence), so what is there now is judged by itself: \(absolute)"
    }
    let (worse, open) = (comparison.worse.map(\.claim), comparison.open)
    if !worse.isEmpty { return "gets worse: \(worse.joined(separator: ", "))" }
    if !open.isEmpty { return "cannot tell: \(Wording.count(open.count, "claim")) without an answer" }
    let better = comparison.claims.filter { $0.direction == .better }.map(\.claim)
    if !better.isEmpty { return "gets better, and nothing worse: \(better.joined(separator: ", "))" }
    let nothing = "changes nothing that is claimed"
    return comparison.isUnchanged
      ? nothing
      : "\(nothing), though \(Wording.count(differing, "function")) \(differing == 1 ? "does" : "do") otherwise"
  }

  var hasWorse: Bool { !comparison.worse.isEmpty }

  private var differing: Int { named.count }

  private var absolute: String {
    let counted = subject.results.filter(subject.counts)
    let failing = counted.filter { $0.verdict == .fails }.map(\.claim)
    if !failing.isEmpty { return "fails \(failing.joined(separator: ", "))" }
    return subject.exit == .success ? "nothing fails but what is accepted" : "not all is decided"
  }

  // MARK: Its parts

  /// What functions do otherwise, and what headers say otherwise.
  var functions: [[String]] {
    lines(of: named).map { Layout.paragraph("  ", $0) }
      + comparison.numbers.map { Layout.paragraph("  ", $0) }
  }

  /// Functions that cannot be compared for one reason are one line, which begins with the reason.
  private func lines(of functions: [FunctionChange]) -> [String] {
    var told: Set<String> = []
    return functions.compactMap { function in
      guard case .unknown(let reason) = function.kind else {
        return "\(placed(function)): \(Self.words(function.kind))"
      }
      guard told.insert(reason).inserted else { return nil }
      let all = functions.filter { $0.kind == function.kind }
      let names = all.count == 1 ? [placed(function)] : all.prefix(4).map(\.name)
      let more = all.count > 4 ? " and \(all.count - 4) more" : ""
      return "\(reason): \(names.joined(separator: ", "))\(more) cannot be compared"
    }
  }

  private func placed(_ function: FunctionChange) -> String {
    function.name
      + (function.place.map { " (\($0.file.split(separator: "/").last ?? ""):\($0.line))" } ?? "")
  }

  /// Claims that get better, or are otherwise and no worse.
  var mended: [[String]] { entries([.better, .same]) }

  /// By C function: what differs in one way of calling it or another, each told once.
  private var named: [FunctionChange] {
    var found: [FunctionChange] = []
    for function in comparison.functions {
      let name = function.functionName
      guard let index = found.firstIndex(where: { $0.name == name }) else {
        found.append(FunctionChange(name: name, place: function.place, function.kind))
        continue
      }
      switch (found[index].kind, function.kind) {
      case (.differs(let told), .differs(let more)):
        let new = more.filter { sentence in !told.contains { Self.what($0) == Self.what(sentence) } }
        found[index] = FunctionChange(name: name, place: found[index].place, .differs(told + new))
      // A difference says more than that another way of calling it was not compared.
      case (.unknown, .differs):
        found[index] = FunctionChange(name: name, place: function.place, function.kind)
      default: break
      }
    }
    return found
  }

  /// Without when.
  private static func what(_ sentence: String) -> String {
    sentence.firstRange(of: ", e.g. when ").map { String(sentence[..<$0.lowerBound]) } ?? sentence
  }

  static func words(_ kind: FunctionChange.Kind) -> String {
    switch kind {
    case .added: "is new"
    case .removed: "is gone"
    case .differs(let sentences): sentences.joined(separator: "; ")
    case .unknown(let reason): "cannot be compared: \(reason)"
    }
  }

  private var claims: [[String]] { entries([.worse, .better, .same]) }

  private func entries(_ order: [ClaimChange.Direction]) -> [[String]] {
    let listed = order.flatMap { direction in
      comparison.claims.filter { $0.direction == direction && $0.isListed }
    }
    let width = listed.map(\.claim.count).max() ?? 0
    return listed.map { change in
      Layout.paragraph("  \(Layout.padded(change.claim, to: width))  ", words(change))
    }
  }

  private func words(_ change: ClaimChange) -> String {
    Self.words(change) + (acceptance(change.claim).map { " (accepted by \($0))" } ?? "")
  }

  /// `holds -> fails: n/read`, `fails in 2 more rows: n/read x/read`.
  static func words(_ change: ClaimChange) -> String {
    var parts = [String]()
    func list(_ rows: [Row]) -> String {
      rows.prefix(4).map(\.short).joined(separator: " ") + (rows.count > 4 ? " ..." : "")
    }
    if change.before.word != change.after.word {
      return change.verdicts + (change.added.isEmpty ? "" : ": \(list(change.added))")
    }
    if !change.added.isEmpty {
      parts.append("in \(Wording.count(change.added.count, "more row")): \(list(change.added))")
    }
    if !change.removed.isEmpty {
      parts.append("in \(Wording.count(change.removed.count, "row")) no more: \(list(change.removed))")
    }
    let remark = change.remark.map { ", \($0)" } ?? ""
    return change.after.word + (parts.isEmpty ? "" : " " + parts.joined(separator: "; ")) + remark
  }

  private func acceptance(_ claim: String) -> String? { subject.result(on: claim)?.acceptance?.id }

  /// Claims without an answer, by the reason.
  private var open: [[String]] {
    var groups: [(reason: String, claims: [String])] = []
    for change in comparison.open {
      let reason = change.remark ?? change.after.reason ?? ""
      if let index = groups.firstIndex(where: { $0.reason == reason }) {
        groups[index].claims.append(change.claim)
      } else {
        groups.append((reason, [change.claim]))
      }
    }
    return groups.map { Layout.paragraph("  ", "\($0.claims.joined(separator: ", ")): \($0.reason)") }
  }

  private var rest: [String] {
    let same = comparison.claims.filter { !$0.isListed && $0.direction != .open }
    var lines: [String] = []
    if !same.isEmpty {
      let words = ["holds", "fails", "undecided", "not-applicable"].compactMap { word -> String? in
        let count = same.count { $0.after.word == word }
        return count == 0 ? nil : "\(count) \(word)"
      }
      lines += Layout.paragraph("As before: ", words.joined(separator: ", "))
    }
    lines += beside.flatMap { $0 }
    return (lines.isEmpty ? [] : [""] + lines)
      + Layout.paragraph("", "Every claim with its witness: the same call with --absolute.")
  }

  /// What is also changed, and nothing that was read rests on.
  var beside: [[String]] {
    let names = comparison.beside.filter { $0.count > 2 && !$0.hasPrefix("__builtin") }
    guard !names.isEmpty else { return [] }
    return [
      Layout.paragraph(
        "Also changed: ",
        "\(names.joined(separator: ", ")); judged only as far as functions that were read use them", indent: 2
      )
    ]
  }

  private func section(_ title: String, _ entries: [[String]]) -> [String] {
    entries.isEmpty ? [] : ["", title] + entries.flatMap { $0 }
  }
}

// MARK: - As a part of other reports

extension ComparisonText {
  /// Where it is, what it is, and what is said of it.
  private var entries: [(lead: String, text: String)] {
    let functions = named.map { ("Function: ", "\($0.name): \(Self.words($0.kind))") }
    let claims = comparison.claims.filter(\.isListed).map { change in
      ("Claim: ", "\(change.claim) \(words(change))" + (change.after.reason.map { ": \($0)" } ?? ""))
    }
    return [("Beside \(comparison.base): ", headline)] + functions + claims
  }

  func say(on page: inout Page) {
    for (lead, text) in entries { page.say(lead, text) }
  }

  var markdown: [String] {
    ["**\(Markdown.escaped(entries[0].lead + entries[0].text))**", ""]
      + entries.dropFirst().map { "- " + Markdown.escaped($0.lead + $0.text) }
  }
}
