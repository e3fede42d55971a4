// An answer to a mail, ready to be sent: what matters of it quoted back, each finding below the line that
// it is about, how it stands, the table, and from what all of it can be made again. Our own lines have
// at most 75 columns; what is quoted is not broken, since a patch that is cannot be read.

import Claims
import Loading
import Patch
import Source
import Spec
import Tables
import Verification

/// `verify --format reply`.
struct ReplyReport {
  private let report: VerifyReport
  private let subject: SubjectReport
  private let answer: Answer
  private let lines: [QuotedLine]

  /// Nil where nothing was read that could be answered.
  init?(_ report: VerifyReport) {
    guard let answer = report.answer, let subject = report.subjects.first else { return nil }
    (self.report, self.answer, self.subject) = (report, answer, subject)
    lines = answer.mail.lines
  }

  var text: String {
    let body = (attribution + quotation + [""] + closing).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    let isASCII = body.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
    let all = ReplyHead(answer.mail.message).lines(isASCII: isASCII) + [""] + body
    return all.joined(separator: "\n") + "\n"
  }

  private var attribution: [String] {
    let message = answer.mail.message
    let who = (message.from ?? "somebody").prefix { $0 != "<" }.filter { $0 != "\"" }
      .split(separator: " ").joined(separator: " ")
    let name = who.isEmpty ? message.from ?? "somebody" : who
    let when = message.date.map { "On \($0), " } ?? ""
    return Layout.paragraph("", PlainASCII.spell("\(when)\(name) wrote:"))
  }

  // MARK: What is quoted

  /// Something to be said below a line.
  private struct Remark {
    let line: Int
    let text: [String]
  }

  private var quotation: [String] {
    let remarks = remarks
    let kept = kept(around: remarks)
    var result: [String] = []
    var last = -1
    for index in kept.sorted() {
      if index > last + 1 { result.append("[...]") }
      result.append(Self.quoted(lines[index]))
      last = index
      for remark in remarks where remark.line == index { result += [""] + remark.text + [""] }
    }
    return result + (last + 1 < lines.count ? ["[...]"] : [])
  }

  /// One mark more.
  private static func quoted(_ line: QuotedLine) -> String {
    let text = String(
      String.UnicodeScalarView(
        line.text.unicodeScalars.map { scalar in
          scalar.value < 0x20 && scalar != "\t" || (0x7f...0x9f).contains(scalar.value) ? "?" : scalar
        }))
    let marks = ">" + String(repeating: " >", count: line.depth)
    return line.depth == 0 ? (text.isEmpty ? marks : marks + " " + text) : marks + text
  }

  /// Lines that are said something about, with what stands right around them, and where they belong.
  private func kept(around remarks: [Remark]) -> Set<Int> {
    var kept: Set<Int> = []
    for remark in remarks {
      kept.formUnion(max(0, remark.line - 3)...remark.line)
      kept.formUnion(heads(of: remark.line))
    }
    if let function {
      kept.formUnion(heads(of: function))
      kept.formUnion(function...min(lines.count - 1, signature(of: function)))
    }
    // Of a mail without a patch of its own the first lines say what it is.
    return kept.isEmpty ? Set(lines.indices.prefix(8)) : kept
  }

  /// The lines of the diff that name file and hunk of a line.
  private func heads(of index: Int) -> [Int] {
    func last(_ starts: (Substring) -> Bool) -> Int? {
      lines[...index].lastIndex { $0.depth == lines[index].depth && starts(Self.code($0)) }
    }
    let file = last { $0.hasPrefix("+++ ") }
    let hunk = last { $0.hasPrefix("@@ ") }
    return [file, hunk].compactMap { $0 }
  }

  /// Without the blank of the quoting.
  private static func code(_ line: QuotedLine) -> Substring { line.text.drop { $0 == " " } }

  /// The line that names the function.
  private var function: Int? {
    if let place = subject.input?.place, place.file == answer.mail.path {
      return lines.firstIndex { $0.place.line >= place.line }
    }
    return subject.comparison?.functions.lazy.compactMap { mention(of: $0.functionName) }.first
  }

  private func mention(of name: String) -> Int? {
    return lines.firstIndex { line in
      let code = Self.code(line)
      return ["+", "-", "@"].contains(code.first) && Self.mentions(code, name)
    }
  }

  private static func mentions(_ text: Substring, _ word: String) -> Bool {
    var rest = text
    while let found = rest.firstRange(of: word) {
      rest = rest[found.upperBound...]
      if !(rest.first.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false) { return true }
    }
    return false
  }

  /// The last line of what stands in front of the body.
  private func signature(of start: Int) -> Int {
    lines[start...].prefix(8).firstIndex { $0.text.hasSuffix("{") || $0.text.hasSuffix(")") } ?? start
  }

  private func end(of start: Int) -> Int {
    lines[start...].prefix(200).dropFirst().firstIndex { line in
      line.depth == lines[start].depth && Self.code(line).hasPrefix("+}")
    } ?? min(lines.count - 1, start + 60)
  }

  // MARK: What is said

  /// By line, those of a line in the order of the report.
  private var remarks: [Remark] {
    guard let function else { return [] }
    let told = subject.results.compactMap { result -> Remark? in
      let text = finding(result)
      return text.isEmpty ? nil : Remark(line: place(of: result, in: function), text: text)
    }
    var lines: [Int] = []
    for remark in told where !lines.contains(remark.line) { lines.append(remark.line) }
    return lines.sorted().map { line in
      let here = told.filter { $0.line == line }.map(\.text)
      return Remark(line: line, text: Array(here.joined(separator: [""])))
    }
  }

  /// Below what the function does about the first right that fails, or below its head.
  private func place(of result: ClaimResult, in function: Int) -> Int {
    if let comparison = subject.comparison, subject.input?.place.file != answer.mail.path {
      let changed = comparison.functions.lazy.compactMap { mention(of: $0.functionName) }.first
      return changed ?? function
    }
    let rows = result.rows.filter { $0.label == .reachable } + result.rows
    let body = function...end(of: function)
    for row in rows.prefix(4) {
      let name = "XENMEM_access_\(row.row.right.rawValue)"
      guard let label = body.first(where: { Self.mentions(lines[$0].text[...], name) }) else { continue }
      let last = (label...body.upperBound).prefix(10).first { index in
        ["break;", "return"].contains { lines[index].text.contains($0) }
      }
      return last ?? label
    }
    return signature(of: function)
  }

  private func finding(_ result: ClaimResult) -> [String] {
    let brief = FailureBrief(result, subject)
    switch subject.bearing(of: result) {
    case .holds, .notApplicable, .uncounted, .openUncounted, .openAsBefore, .asBefore, .better: return []
    case .undecided:
      let reason = subject.change(result.claim)?.remark ?? result.verdict.reason ?? "it was not compared"
      return Layout.paragraph("", "\(result.claim) is undecided: \(reason)")
    case .known:
      return Layout.paragraph(
        "", "\(result.claim) fails, known as \(result.acceptance?.id ?? ""): \(brief.known)")
    case .new:
      let change = subject.change(result.claim)
      let shown = change?.evidence.flatMap { brief.flow($0) } ?? brief.witness
      return Layout.paragraph("", "\(result.claim) fails: \(result.statement)")
        + (change.map { Layout.paragraph("  now    ", ComparisonText.words($0)) } ?? [])
        + (result.rows.isEmpty ? [] : Layout.paragraph("  rows   ", brief.text))
        + (shown.isEmpty ? [] : Layout.paragraph("  shown  ", shown))
    }
  }

  // MARK: Below

  private var closing: [String] {
    var page = Page()
    let standing = Standing(subject).text
    let headline = ComparisonText(subject).map { "\($0.headline); " } ?? ""
    page.say("Verdict: ", headline + standing + ".")
    if let input = subject.input, !input.unjudged.isEmpty {
      let names = input.unjudged.map(\.name).joined(separator: ", ")
      page.say("Not judged: ", "\(names); \(Wording.unjudgedHint).")
    }
    for unread in subject.input?.unread ?? [] { page.say("Not read: ", unread) }
    let tool = report.tool
    let provenance = Provenance(
      tool: "xenprove \(tool.tool)", solver: "z3 \(tool.z3)",
      record: Provenance.Record(
        read: [String(answer.mail.sha256.prefix(12))], asked: tool.asked.total,
        undecided: subject.count("undecided")))
    let table = answer.table.map { $0.named(answer.title).page(provenance, of: answer.patch).mail }
    if table == nil { page.say("Checked: ", provenance.line) }
    var foot = Page()
    foot.say("Read: ", "sha256 \(answer.mail.sha256)")
    foot.say("Specs: ", "sha256 \(answer.specs)")
    return [page.mail, table, foot.mail].compactMap { $0 }.flatMap { text in
      text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
