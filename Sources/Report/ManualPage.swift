// The manual page: the help of every command, as it stands, in the form of man(7).

import Verification

/// `xenprove.1`.
public struct ManualPage {
  /// What the whole is for, in a sentence.
  private let abstract: String
  private let commands: [(name: String, help: String)]

  public init(abstract: String, commands: [(name: String, help: String)]) {
    (self.abstract, self.commands) = (abstract, commands)
  }

  public var text: String {
    let head = [
      ".TH XENPROVE 1 \"\" \"xenprove \(Self.version)\" \"\"", ".SH NAME",
      "xenprove \\- \(Self.escaped(abstract))",
    ]
    let sections = commands.flatMap { name, help in
      [".SH \(Self.escaped(name.uppercased()))", ".nf"]
        + help.split(separator: "\n", omittingEmptySubsequences: false).map { Self.escaped(String($0)) }
        + [".fi"]
    }
    return (head + sections).joined(separator: "\n") + "\n"
  }

  private static var version: String { ToolVersions.number }

  /// Nothing in it is a request or an escape.
  private static func escaped(_ line: String) -> String {
    let text = line.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
  }
}
