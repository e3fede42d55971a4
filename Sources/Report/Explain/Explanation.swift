// What a word means: in one paragraph, with why a listener cares, an example that runs, and where in
// Xen it lies.

import Tables

/// An answer of `explain`.
public struct Explanation: Sendable {
  /// The word, and what kind of thing it is.
  let title: String
  let says: String
  /// Why it matters to who listens for events; nil where `says` is all.
  var matters: String?
  /// Whatever else is known of it, by a short word.
  var more: [(lead: String, text: String)] = []
  /// Words of a command line after `xenprove`.
  let example: String
  /// Functions and files.
  var places: [String] = []
  /// Other words.
  var related: [String] = []

  public var text: String {
    func line(_ lead: String, _ text: String) -> [String] {
      text.isEmpty ? [] : Layout.paragraph("  " + Layout.padded(lead, to: 9) + " ", text)
    }
    var lines = Layout.paragraph("", title) + line("says", says) + line("matters", matters ?? "")
    for (lead, text) in more { lines += line(lead, text) }
    lines += line("example", "xenprove " + example)
    lines += line("in Xen", places.joined(separator: ", "))
    lines += line("see also", related.joined(separator: ", "))
    return lines.joined(separator: "\n") + "\n"
  }
}
