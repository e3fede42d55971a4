// What no input may bring about.

import Foundation

struct Oracle: Sendable {
  /// Of processor time.
  let seconds: Double
  /// In KiB.
  let memory = 1_500_000

  private static let statuses: Set<Int32> = [0, 1, 3, 64, 65]

  /// Faults that a busy machine may have made.
  static func isSlowness(_ fault: String?) -> Bool { fault == "slow" || fault == "does not end" }

  /// What is wrong, in words that are the same for the same fault; nil if nothing is.
  func fault(of outcome: Outcome, on input: Input) -> String? {
    if outcome.isTimeout { return "does not end" }
    if outcome.isSignal, outcome.status == SIGXCPU { return "slow" }
    if outcome.isSignal { return "signal \(outcome.status)" }
    if !Oracle.statuses.contains(outcome.status) { return "exit \(outcome.status)" }
    // The calls are right; only names of revisions may be gone with other specs.
    if outcome.status == 64, input.surroundings == nil { return "exit 64" }
    if outcome.seconds > seconds { return "slow" }
    if outcome.peak > memory { return "much memory" }
    if !outcome.leftovers.isEmpty { return "temporary files are left behind" }
    if input.isWrong, outcome.status == 0 { return "exit 0 on what is wrong" }
    if outcome.output.isEmpty, outcome.errors.isEmpty { return "nothing is said, exit \(outcome.status)" }
    if outcome.status >= 64, outcome.errors.isEmpty, !input.isJSON {
      return "exit \(outcome.status) without a message"
    }
    if !Oracle.isPrintable(outcome.errors) { return "controls or no UTF-8 on standard error" }
    return faultOfReport(outcome, input)
  }

  private func faultOfReport(_ outcome: Outcome, _ input: Input) -> String? {
    let format = input.arguments.firstIndex(of: "--format").map { input.arguments[$0 + 1] } ?? "text"
    switch format {
    case "json": return faultOfJSON(outcome)
    case "sarif", "codequality":
      // Specs that cannot be read leave nothing that could be reported about.
      if outcome.output.isEmpty, outcome.status >= 64 { return nil }
      let document = try? JSONSerialization.jsonObject(with: Data(outcome.output))
      return document == nil ? "not a JSON document in \(format)" : nil
    case "html", "svg": return faultOfPage(outcome, format)
    case "text", "mail":
      if format == "text", outcome.status >= 64, !outcome.output.isEmpty {
        return "a report with exit \(outcome.status)"
      }
      let lines = outcome.output.split(separator: 10)
      if lines.contains(where: { $0.contains { !(0x20..<0x7f).contains($0) } }) {
        return "\(format) is not plain ASCII"
      }
      if lines.contains(where: { $0.count > 75 }) { return "\(format) is wider than 75 columns" }
      return nil
    default: return Oracle.isPrintable(outcome.output) ? nil : "controls or no UTF-8 in \(format)"
    }
  }

  private func faultOfJSON(_ outcome: Outcome) -> String? {
    if outcome.output.isEmpty { return outcome.status >= 64 ? nil : "no JSON document" }
    guard let document = try? JSONSerialization.jsonObject(with: Data(outcome.output)) as? [String: Any]
    else {
      return "not a JSON document"
    }
    guard let exit = document["exit"] as? NSNumber else { return nil }
    return exit.int32Value == outcome.status ? nil : "exit \(outcome.status), and JSON says \(exit)"
  }

  /// A page is one that a parser of XML reads, and loads and runs nothing, whatever is told in it.
  private func faultOfPage(_ outcome: Outcome, _ format: String) -> String? {
    guard Oracle.isPrintable(outcome.output) else { return "controls or no UTF-8 in \(format)" }
    if outcome.status >= 64 { return outcome.output.isEmpty ? nil : "a page with exit \(outcome.status)" }
    let text = String(decoding: outcome.output, as: UTF8.self).replacing("<!DOCTYPE html>", with: "")
    let reader = PageReader()
    return reader.fault(in: text).map { "\($0) in \(format)" }
  }

  private static func isPrintable(_ bytes: [UInt8]) -> Bool {
    guard let text = String(validating: bytes, as: UTF8.self) else { return false }
    return text.unicodeScalars.allSatisfy {
      $0 == "\n" || $0 == "\r" || $0 == "\t" || $0.properties.generalCategory != .control
    }
  }
}
