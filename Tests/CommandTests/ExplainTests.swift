// explain: whatever there is has an answer with an example that runs; the lists are one line each; and
// the examples of every command's help run as they stand.

import Foundation
import TestSupport
import Testing

@Suite("What words mean")
struct ExplainTests {
  private static func list(_ command: String) throws -> [String] {
    let result = try Tool.run([command])
    #expect(result.status == 0, "\(result.summary)")
    return result.text.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
  }

  /// What is explained, by the word.
  private static func explanations(of words: [String]) throws -> [String] {
    let result = try Tool.run(["explain"] + words)
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.summary)")
    return result.text.components(separatedBy: "\n\n")
  }

  @Test(
    "everything that is listed is explained",
    arguments: ["claims", "decisions", "functions", "scenarios"])
  func listed(_ command: String) throws {
    let words = try Self.list(command)
    #expect(words.count > 20)
    let found = try Self.explanations(of: words)
    #expect(found.count == words.count)
    for (word, text) in zip(words, found) {
      #expect(text.hasPrefix(word + ","), "\(word): \(text)")
      #expect(text.contains("\n  says ") && text.contains("\n  example   xenprove "), "\(text)")
      for line in text.split(separator: "\n") { #expect(line.count <= 75, "\(line)") }
      // What a listener has of it, and where it is: nobody forgets to write that for a new claim.
      if command == "claims" {
        #expect(text.contains("\n  matters ") && text.contains("\n  in Xen "), "\(text)")
      }
      if command == "functions" { #expect(text.contains("(xen/"), "\(text)") }
    }
  }

  @Test("every deviation is explained, and the examples of claims, rows and words run")
  func examples() throws {
    let deviations = try String(contentsOfFile: Tool.root + "/specs/deviations.yaml", encoding: .utf8)
    let ids = deviations.split(separator: "\n").compactMap { line in
      line.hasPrefix("- id: ") ? String(line.dropFirst("- id: ".count)) : nil
    }
    let known = try Self.explanations(of: ids)
    #expect(ids.count > 30)
    for text in known where !text.contains(", retired\n") {
      #expect(text.contains("\n  kind ") && text.contains("\n  covers "), "\(text)")
    }
    let words = [
      "rx/write", "n/read", "-/write/ESRCH", "prefetch=checked", "gate", "window", "latent", "holds",
    ]
    let others = try Self.explanations(of: words + Self.list("claims"))
    let commands = Set((known.prefix(3) + others).map(Self.example)).sorted()
    for command in commands {
      let result = try Tool.run(command.split(separator: " ").map(String.init))
      // Of an idea to try nothing is accepted.
      let status: Int32 = command.contains("--with") ? 1 : 0
      #expect(
        !result.isSignal && result.status == status && !result.text.isEmpty, "\(command): \(result.summary)")
    }
  }

  /// The line of the example, put together again.
  private static func example(_ text: String) -> String {
    let lines = text.split(separator: "\n").drop { !$0.hasPrefix("  example ") }
    let rest = lines.dropFirst().prefix { $0.hasPrefix("            ") }
    let words = ([lines.first ?? ""] + rest).joined(separator: " ").split(separator: " ").dropFirst(2)
    return words.joined(separator: " ")
  }

  @Test(
    "a word that means nothing is answered with what was meant",
    arguments: [
      ("Onesend", 0, "OneSend, a claim"), ("OneSent", 64, "did you mean `OneSend`?"),
      ("rx/wirte", 64, "is no row"), ("prefetch=never", 64, "accepted: unchecked, checked, skipped"),
      ("XPD-999", 64, "is not in use"), ("xyzzy", 64, "words are claims"),
      ("hold", 0, "holds\n"), ("not applicable", 0, "not-applicable, n/a\n"),
      ("n/a", 0, "not-applicable, n/a\n"),
      ("by design", 0, "by-design"), ("Known failures", 0, "accepted, known"), ("claim", 0, "claim\n"),
    ] as [(String, Int32, String)])
  func wrong(_ word: String, _ status: Int32, _ message: String) throws {
    let result = try Tool.run(["explain", word])
    #expect(result.status == status && (result.text + result.errors).contains(message), "\(result.summary)")
  }

  @Test("the examples of help run as they stand, two for each command", arguments: EndTests.commands)
  func help(_ command: String) throws {
    let help = try Tool.run([command, "--help"]).text
    let examples = help.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0.hasPrefix("xenprove \(command)") }
    #expect(examples.count == 2, "\(help)")
    let scratch = try Scratch()
    defer { scratch.remove() }
    let manager = FileManager.default
    let root = Tool.root
    for (name, source) in [
      ("mail.eml", "Tests/Cases/mails/whole-quoted-flowed/input.eml"),
      ("xen", "Tests/Cases/conformance/tree"),
      ("fix.patch", "Tests/Cases/conformance/twins/right-release-build/input.patch"),
      ("table.txt", "Tests/Cases/tables/table v5.txt"),
    ] {
      try manager.createSymbolicLink(atPath: scratch.file(name), withDestinationPath: "\(root)/\(source)")
    }
    let repository = command == "history" ? try HistoryTests.repository("meaning", upTo: 3) : nil
    defer { repository?.remove() }
    if let repository {
      try manager.createSymbolicLink(
        atPath: scratch.file("xen.git"), withDestinationPath: repository.path)
    }
    try manager.copyItem(atPath: root + "/proofs", toPath: scratch.file("proofs"))
    let program = try #require(Tool.executable)
    let folder = (program as NSString).deletingLastPathComponent
    for example in examples {
      let result = try Tool.run(
        [], shell: "cd '\(scratch.path)' && PATH='\(folder)':$PATH && XDG_CACHE_HOME=\"$PWD\" \(example)")
      #expect(
        !result.isSignal && result.status == (example.hasSuffix("diff v5 merged") ? 1 : 0)
          && !result.text.isEmpty,
        "\(example): \(result.summary)")
    }
  }

  @Test("an error about a file shows its line, with a mark below the column")
  func caret() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let path = try scratch.write("about: x\npages: { code: { right: zz } }\n", to: "s.yaml")
    let result = try Tool.run(["run", path])
    #expect(result.status == 65, "\(result.summary)")
    #expect(result.errors.contains("s.yaml:2:25: error: "), "\(result.errors)")
    let mark = "\n  pages: { code: { right: zz } }\n  " + String(repeating: " ", count: 24) + "^\n"
    #expect(result.errors.contains(mark), "\(result.errors)")
    let long = String(repeating: "\u{1b}[1m ", count: 400)
    let odd = try Tool.run(["run", try scratch.write(long + "\n", to: "t.yaml")])
    #expect(odd.status == 65 && !odd.errors.contains("\u{1b}"))
    #expect(odd.errors.split(separator: "\n").allSatisfy { $0.count < 400 }, "\(odd.errors)")
  }
}
