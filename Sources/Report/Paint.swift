// Colours by meaning.

import Verification

/// Color for terminals: verdicts have some, and titles that say that something is wrong.
struct Paint {
  let isOn: Bool

  func verdict(_ result: ClaimResult) -> String {
    let word = Wording.verdict(result)
    guard isOn else { return word }
    let code =
      switch result.verdict {
      case .holds: "32"
      case .fails where result.acceptance != nil: "33"
      case .fails: "31"
      case .undecided: "33"
      case .notApplicable: "2"
      }
    return "\u{1b}[\(code)m\(word)\u{1b}[0m"
  }

  /// The title of a part, where it says that something is wrong.
  func title(_ line: String) -> String {
    guard isOn else { return line }
    let code =
      switch line {
      case "New failures", "Gets worse": "1;31"
      case "Undecided": "1;33"
      case _ where line.hasPrefix("verdict "): "1"
      default: ""
      }
    return code.isEmpty ? line : "\u{1b}[\(code)m\(line)\u{1b}[0m"
  }
}
