// Text in Markdown.

/// What an input named itself, so that it stays text.
public enum Markdown {
  /// ASCII without controls that is no markup, no link, no formula and no call for somebody.
  public static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "@": "&#64;"
      case "\\", "`", "*", "_", "[", "]", "{", "}", "|", "~", "!", "#", "$": "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value >= 0x7f: "?"
      default: String(scalar)
      }
    }.joined()
  }
}
