// What reaches standard output when an input cannot be read: for people
// nothing, for programs one document.

import Foundation
import Testing

@Suite("Inputs that cannot be read") struct ExitTests {
  private static let missing = "no/such.eml"
  private static let bad = Tool.cases + "/command/empty-file/input.eml"

  static let calls: [[String]] = [
    ["verify", missing], ["verify", "v5", missing], ["verify", bad], ["table", missing], ["table", bad],
    ["table", "v5", "--against", bad], ["diff", "v5", missing], ["diff", bad, "v5"],
    ["check-table", missing], ["check-table", bad], ["run", "no/such.yaml"],
    ["run", "protected-store", "no/such.yaml"], ["mutants", "no/such"], ["gate", "--tree", "no/such"],
    ["gate", "--proofs", "no/such", "--specs", "no/such"], ["verify", "v5", "--specs", "no/such"],
    ["table", "v5", "--specs", "no/such"], ["run", "protected-store", "--specs", "no/such"],
    ["paths", "v5", "linear_read", "--specs", "no/such"], ["verify", missing, "--tree", "no/such"],
  ]

  private static func formats(_ command: String) -> [String] {
    switch command {
    case "verify", "table", "diff": ["text", "markdown", "mail", "html"]
    default: ["text"]
    }
  }

  @Test("exit 65, a message, and nothing on standard output but JSON", arguments: calls)
  func unreadable(_ call: [String]) throws {
    for format in Self.formats(call[0]) {
      let result = try Tool.run(call + ["--format", format])
      #expect(!result.isSignal && result.status == 65 && result.output.isEmpty, "\(result.summary)")
      #expect(result.errors.contains("error: "), "\(result.summary)")
    }
    let result = try Tool.run(call + ["--format", "json"])
    let document = try Report(result).json
    #expect(result.status == 65 && (document["exit"] as? NSNumber)?.intValue == 65, "\(result.summary)")
    #expect((document["errors"] as? [[String: Any]])?.first?["message"] is String)
    #expect((document["schema"] as? String)?.hasPrefix("xenprove.") == true)
  }

  @Test("a word without slash or dot is a name: exit 64, and no document")
  func names() throws {
    for call in [
      ["verify", "stagign"], ["table", "stagign"], ["diff", "v5", "stagign"], ["run", "protected"],
    ] {
      let result = try Tool.run(call + ["--format", "json"])
      #expect(result.status == 64 && result.output.isEmpty, "\(result.summary)")
    }
  }
}
