// A verdict at a glance: a sign, a word and a colour, so that none of them is needed.

import Markup
import Verification

/// How a verdict is shown.
struct VerdictMark {
  let sign: String
  /// A class of the stylesheet.
  let style: String
  let word: String

  init(_ result: ClaimResult) {
    self.init(result.verdict, isAccepted: result.acceptance != nil, VerdictMatrix.word(result))
  }

  init(_ verdict: Verdict, isAccepted: Bool = false, _ word: String? = nil) {
    self.word = word ?? (verdict.word == "not-applicable" ? "n/a" : verdict.word)
    (sign, style) =
      switch verdict {
      case .holds: ("\u{2713}", "holds")
      case .fails: isAccepted ? ("\u{2717}", "known") : ("\u{2717}", "fails")
      case .undecided: ("?", "open")
      case .notApplicable: ("\u{2013}", "none")
      }
  }

  var node: Node { .of(.span, [.class(style)], all: content) }

  func link(_ anchor: Anchor) -> Node { .of(.a, [.link(anchor), .class(style)], all: content) }

  /// The sign stays with the word, and an id is not parted.
  private var content: [Node] {
    let words = word.split(separator: " ", maxSplits: 1).map(String.init)
    let rest = words.dropFirst().flatMap { word -> [Node] in
      [.text(" "), Node.of(.span, [.class("id")], .text(word))]
    }
    return [.text("\(sign)\u{a0}\(words.first ?? "")")] + rest
  }
}
