// Pages for the body of a mail or a commit message: the plain text, with every
// letter beyond ASCII told rather than lost.

import Foundation

extension Page {
  public var mail: String {
    var page = Page()
    for block in blocks {
      switch block {
      case .paragraph(let lead, let text), .title(let lead, let text):
        page.say(PlainASCII.spell(lead), PlainASCII.spell(text))
      case .table(let header, let rows, _):
        page.show(header.map(PlainASCII.spell), rows.map { $0.map(PlainASCII.spell) })
      }
    }
    // On whatever terminal it is looked at.
    return PageWidth.of(Layout.standard) { page.text }
  }
}

/// Any text in printable ASCII.
public enum PlainASCII {
  /// Letters lose their accents, a few signs have a usual spelling, and whatever
  /// is left is written as `\u{fc}`, controls as well.
  public static func spell(_ text: String) -> String {
    if text.utf8.allSatisfy(isPrintable) { return text }
    var spelt = ""
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.isASCII, isPrintable(UInt8(scalar.value)) {
        spelt.unicodeScalars.append(scalar)
      } else if scalar.properties.generalCategory == .nonspacingMark, spelt.last?.isLetter ?? false {
        continue
      } else {
        spelt += usual[scalar] ?? "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    return spelt
  }

  private static func isPrintable(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7f }

  private static let usual: [Unicode.Scalar: String] = [
    "\u{df}": "ss", "\u{e6}": "ae", "\u{c6}": "AE", "\u{f8}": "o", "\u{d8}": "O", "\u{142}": "l",
    "\u{141}": "L", "\u{2010}": "-", "\u{2011}": "-", "\u{2013}": "-", "\u{2014}": "--", "\u{2018}": "'",
    "\u{2019}": "'", "\u{201c}": "\"", "\u{201d}": "\"", "\u{2026}": "...", "\u{a0}": " ",
  ]
}
