// What a pipeline shows beside the text that it is about: what fails, what has no answer, what could not
// be read; each with its place and an identity that outlives edits around it.

import Source
import Verification

/// One thing to be shown.
struct Finding {
  enum Weight { case fails, undecided, known, broken }

  /// The claim, or what kind of trouble it is.
  let rule: String
  let weight: Weight
  /// In a sentence or two.
  let message: String
  let place: Place?
  /// The same for the same finding, on whatever line it stands.
  let fingerprint: String
  /// Nil for what is wrong with an input or with the tool.
  let of: (result: ClaimResult, subject: SubjectReport)?

  /// Everything in a report that is not as it should be, in its order; what holds is none.
  static func all(in report: VerifyReport) -> [Finding] {
    var found = report.subjects.flatMap { subject in
      subject.results.compactMap { Finding($0, subject) } + nothing(subject)
    }
    if report.subjects.isEmpty, report.errors.isEmpty, report.fault == nil {
      found.append(Finding(trouble: "Decided", .undecided, "nothing was decided", at: nil))
    }
    found += report.errors.map { Finding(trouble: "Readable", .broken, $0.message, at: $0.place) }
    found +=
      (report.fault.map { [Finding(trouble: "Internal", .broken, "internal error: \($0)", at: nil)] } ?? [])
    return distinct(found)
  }

  private init(
    rule: String, weight: Weight, message: String, place: Place?, fingerprint: String,
    of: (result: ClaimResult, subject: SubjectReport)?
  ) {
    (self.rule, self.weight, self.message, self.place) = (rule, weight, message, place)
    (self.fingerprint, self.of) = (fingerprint, of)
  }

  private init(trouble rule: String, _ weight: Weight, _ message: String, at place: Place?) {
    self.init(
      rule: rule, weight: weight, message: message, place: place,
      fingerprint: Self.digest([rule, place?.file ?? "", message]), of: nil)
  }

  /// Nil for what holds, and for what does not apply.
  private init?(_ result: ClaimResult, _ subject: SubjectReport) {
    let weight: Weight
    switch subject.bearing(of: result) {
    case .holds, .notApplicable: return nil
    case .new: weight = .fails
    case .undecided: weight = .undecided
    case .known, .asBefore, .better, .uncounted, .openAsBefore, .openUncounted: weight = .known
    }
    self.init(
      rule: result.claim, weight: weight, message: Self.message(result, subject),
      place: subject.input?.place ?? subject.definition,
      fingerprint: Self.digest([result.claim] + Self.identity(subject) + Self.whatFails(result, subject)),
      of: (result, subject))
  }

  /// A subject about which nothing was decided, and no claim says so.
  private static func nothing(_ subject: SubjectReport) -> [Finding] {
    guard subject.exit == .undecided,
      !subject.results.contains(where: { subject.bearing(of: $0) == .undecided })
    else { return [] }
    return [
      Finding(
        rule: "Decided", weight: .undecided, message: "nothing was decided about \(subject.subject)",
        place: subject.input?.place ?? subject.definition,
        fingerprint: digest(["Decided"] + identity(subject)), of: nil)
    ]
  }

  // MARK: Words

  private static func message(_ result: ClaimResult, _ subject: SubjectReport) -> String {
    let change = subject.change(result.claim)
    let on = subject.input == nil ? " on \(subject.subject)" : ""
    let name = "\(result.claim)\(on)"
    if case .undecided(let reason) = result.verdict {
      return "\(name) is undecided: \(change?.remark ?? reason)"
    }
    if change?.direction == .open {
      return "\(name) is undecided: \(change?.remark ?? "it was not compared")"
    }
    let brief = FailureBrief(result, subject)
    let how = change.map { [ComparisonText.words($0)] } ?? []
    let new = change?.evidence.flatMap { brief.flow($0) }
    let what = (how + [new ?? brief.text]).filter { !$0.isEmpty }
    let head = "\(name): \(result.statement)"
    return what.isEmpty ? head : "\(head) Fails: \(what.joined(separator: "; "))"
  }

  // MARK: Identity

  /// The revision, or the function by the file of its own tree: no line, and not where somebody saved it.
  private static func identity(_ subject: SubjectReport) -> [String] {
    subject.input.map { [$0.file, $0.function] } ?? [subject.subject]
  }

  private static func whatFails(_ result: ClaimResult, _ subject: SubjectReport) -> [String] {
    guard result.verdict == .fails else { return [] }
    let flow = result.flow.map { [SituationBrief($0.situation).text] } ?? []
    return result.rows.map { "\($0.row.short) \($0.condition ?? "")" } + flow
  }

  private static func digest(_ parts: [String]) -> String {
    // No part has a zero byte.
    let text = parts.map { $0.replacing("\0", with: "") }.joined(separator: "\0")
    return String(SHA256.digest(of: Array(text.utf8)).hexadecimal.prefix(32))
  }

  /// Two that are alike are told apart by their order.
  private static func distinct(_ findings: [Finding]) -> [Finding] {
    var seen: [String: Int] = [:]
    return findings.map { finding in
      let count = seen[finding.fingerprint, default: 0]
      seen[finding.fingerprint] = count + 1
      guard count > 0 else { return finding }
      return Finding(
        rule: finding.rule, weight: finding.weight, message: finding.message, place: finding.place,
        fingerprint: digest([finding.fingerprint, "\(count)"]), of: finding.of)
    }
  }
}
