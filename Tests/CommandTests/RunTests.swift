// xenprove run: the repository's own scenarios are as they expect, an
// expectation that cannot be met is named with its step, and some pages are as
// a person has reviewed them (Tests/Cases/run, a file's name is the command
// line; RECORD=1 writes them anew, and fails).

import Foundation
import TestSupport
import Testing

@Suite("Scenarios played")
struct RunTests {
  static let scenarios =
    ((try? FileManager.default.contentsOfDirectory(atPath: Tool.root + "/specs/scenarios")) ?? [])
    .filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
  static let golden = [
    "run protected-store", "run full-ring", "run right-number-10 --on merged staging",
    "run string-store-with-count-is-not-reported --on merged --with string-copies=checked-only",
  ]

  @Test("every scenario is as expected on every revision, and its page survives a mail", arguments: scenarios)
  func asExpected(_ name: String) throws {
    let result = try Tool.run(["run", name])
    #expect(result.status == 0 && !result.isSignal && result.errors.isEmpty, "\(result.summary)")
    for line in result.text.split(separator: "\n") {
      #expect(line.count <= 75 && line.utf8.allSatisfy { (0x20..<0x7f).contains($0) }, "\(line)")
      #expect(line.last != " ", "\(line)")
    }
    #expect(result.text.contains(" part"), "it says whether the revisions part")
  }

  @Test("the page is as expected", arguments: golden)
  func page(_ line: String) throws {
    let result = try Tool.run(line.split(separator: " ").map(String.init))
    let file = Checkout.cases.appending(path: "run/\(line).txt")
    #expect(try result.text == ReviewedText.text(of: file, beside: result.text))
  }

  private static let tree = "Tests/Cases/conformance/tree"

  @Test("a tree is played as its C, patched or not, beside a revision")
  func tree() throws {
    let call = ["run", "protected-store", "--on", "staging", Self.tree]
    let same = try Tool.run(call)
    #expect(same.status == 0 && same.errors.isEmpty, "\(same.summary)")
    #expect(same.text.contains("the revisions do not part"), "\(same.summary)")
    let patch = "Tests/Cases/conformance/twins/wrong-retry-is-okay/input.patch"
    let parted = try Tool.run(call + ["--patch", patch])
    #expect(parted.status == 0 && parted.text.contains("at step 20 the revisions part"), "\(parted.summary)")
    #expect(parted.text.contains("window closes: X86EMUL_OKAY"), "\(parted.summary)")
    #expect(try Tool.run(["run", "protected-store", "--patch", patch]).status == 64)
    #expect(try Tool.run(["run", "protected-store", "--on", "stagin"]).status == 64)
  }

  private static let store = """
    about: A store.
    pages: { code: {}, data: { right: r } }
    instruction: { at: code, does: [ { store: data+8 } ] }

    """

  @Test(
    "what is not as expected is exit 1, with the step",
    arguments: [
      ("stores: [data]", "missing when the play ends after step 21"),
      ("events: []", "parted at step 17: sends MEM_ACCESS_RW for data"),
      ("events: [data X]", "parted at step 17: sends MEM_ACCESS_RW for data"),
      ("window: OKAY", "parted at step 20: window closes: X86EMUL_RETRY"),
      ("commits: 1", "missing when the play ends after step 21"),
      ("references: unbalanced", "found balanced"), ("assertion: mfn", "found none"),
      ("fetches: none", "parted at step 10: fetches from code"), ("crash: any", "found none"),
      ("rights: data rw", "found []"), ("io: reads internal", "found []"), ("sleeps: 2", "found 0"),
    ])
  func unmet(_ expectation: String, _ message: String) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let path = try scratch.write(Self.store + "expect: { v5: { \(expectation) } }\n", to: "s.yaml")
    let result = try Tool.run(["run", path])
    #expect(result.status == 1 && result.text.contains(message), "\(result.summary)")
    #expect(result.text.contains("  NO   v5  "), "\(result.summary)")
    // Not about the others.
    #expect(try Tool.run(["run", path, "--on", "merged", "staging"]).status == 0)
    let json = try Report(Tool.run(["run", path, "--format", "json"])).json
    let unmet = (json["expectations"] as? [[String: Any]] ?? []).filter { $0["met"] as? Bool == false }
    #expect(unmet.count == 1 && unmet.first?["revision"] as? String == "v5")
    #expect((json["exit"] as? NSNumber)?.intValue == 1)
  }

  @Test("it says which claims a play breaks, on whom and at which step, and what it waits for")
  func meaning() throws {
    let result = try Tool.run(["run", "fetch-without-the-right"])
    let flat = result.text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(
      flat.contains("it breaks ExecCovered on v5 at step 10: fetches from code OneSend on merged, staging"))
    #expect(flat.contains("(the listener has no further reply)"), "\(result.text)")
    // What is broken there by the step is what the claim's own witness shows.
    let calm = try Tool.run(["run", "new-right-makes-the-store"])
    #expect(
      calm.text.contains("\nit breaks no claim\n") && !calm.text.contains("no further reply"), "\(calm.text)")
    let pair = try Tool.run(["run", "store-to-ioreq-server-page", "--on", "staging"])
    #expect(pair.text.contains("HapOrder beside the same with data as ram"), "\(pair.text)")
  }

  @Test("a witness that is written down breaks its claim when it is played, and the play says so")
  func witnesses() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let claims = ["ReadCovered", "CheckBeforeWrite", "NoSleepLocked", "KindConfinement"]
    let found = try Tool.run(
      ["verify", "v5", "--witnesses", scratch.path, "-q"] + claims.flatMap { ["--claim", $0] })
    #expect(found.status == 0, "\(found.summary)")
    let files = try FileManager.default.contentsOfDirectory(atPath: scratch.path).sorted()
    #expect(files.count == claims.count)
    for file in files {
      let claim = try #require(claims.first { file.contains($0) })
      let played = try Tool.run(["run", scratch.file(file), "--on", "v5"])
      #expect(played.text.contains("\n  \(claim) at step "), "\(claim): \(played.text)")
    }
  }

  @Test("--short keeps accesses, events, stores, commits and the end, under their numbers")
  func short() throws {
    let whole = try Tool.run(["run", "protected-store"]).text
    let short = try Tool.run(["run", "protected-store", "--short"])
    #expect(short.status == 0, "\(short.summary)")
    func steps(_ text: String) -> [String] {
      text.split(separator: "\n").filter { $0.contains(#/^ *[0-9]+  /#) }.map {
        $0.split(separator: " ").joined(separator: " ")
      }
    }
    let (all, kept) = (steps(whole), steps(short.text))
    #expect(kept.count < all.count / 2 && Set(kept).isSubset(of: all), "\(short.text)")
    for word in ["wants to write data", "sends MEM_ACCESS_RW for data", "window closes: X86EMUL_RETRY"] {
      #expect(kept.contains { $0.contains(word) }, "\(word)")
    }
    #expect(!short.text.contains("walks for") && !short.text.contains("p2m lock"))
    #expect(try Tool.run(["run", "protected-store", "--short", "--format", "json"]).status == 64)
  }

  @Test("nothing expected is as expected")
  func nothingExpected() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let path = try scratch.write(Self.store, to: "s.yaml")
    let result = try Tool.run(["run", path, "--on", "v5"])
    #expect(result.status == 0 && result.text.contains("nothing is expected"), "\(result.summary)")
  }

  @Test("JSON has the plays, where they part, and what was expected; sorted, the same every time")
  func json() throws {
    let arguments = ["run", "altp2m-enabled-once", "--format", "json"]
    let result = try Tool.run(arguments)
    let json = try Report(result).json
    #expect(json["schema"] as? String == "xenprove.run/1" && result.status == 0)
    #expect(json.keys.sorted() == ["exit", "expectations", "parts", "plays", "scenario", "schema"])
    let parts = json["parts"] as? [String: Any]
    #expect(parts?["groups"] as? [[String]] == [["v5", "merged"], ["staging"]])
    let step = try #require((parts?["step"] as? NSNumber)?.intValue)
    let plays = try #require(json["plays"] as? [[String: Any]])
    func text(_ play: [String: Any], _ number: Int) -> String? {
      (play["steps"] as? [[String: Any]])?.first { ($0["number"] as? NSNumber)?.intValue == number }?["text"]
        as? String
    }
    #expect(plays.map { text($0, step - 1) == text(plays[0], step - 1) } == [true, true, true])
    #expect(plays.map { text($0, step) == text(plays[0], step) } == [true, true, false])
    #expect(
      try Tool.run(arguments, environment: ["SWIFT_DETERMINISTIC_HASHING": nil]).output == result.output)
    let alone = try Report(Tool.run(arguments + ["--on", "v5"])).json
    #expect(alone["parts"] is NSNull)
  }

  @Test("several scenarios, one of them unreadable: exit 65, the others for programs only")
  func several() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let bad = try scratch.write("about: x\n", to: "bad.yaml")
    let result = try Tool.run(["run", "protected-store", bad, "full-ring"])
    #expect(result.status == 65 && result.errors.contains("bad.yaml:1:1: error:"), "\(result.summary)")
    #expect(result.output.isEmpty)
    let rest = try Report(Tool.run(["run", "protected-store", bad, "full-ring", "--format", "json"])).json
    #expect((rest["runs"] as? [Any])?.count == 2 && (rest["errors"] as? [Any])?.isEmpty == false)
    let json = try Report(Tool.run(["run", "protected-store", "full-ring", "--format", "json"])).json
    #expect(json["schema"] as? String == "xenprove.runs/1" && (json["runs"] as? [Any])?.count == 2)
  }

  @Test("an idea is played beside its revision and held to nothing")
  func ideas() throws {
    let arguments = ["run", "fetch-without-the-right", "--on", "merged", "--with", "prefetch=skipped"]
    let result = try Tool.run(arguments)
    #expect(result.status == 0 && result.text.contains("prefetch=skipped"), "\(result.summary)")
    let json = try Report(Tool.run(arguments + ["--format", "json"])).json
    #expect((json["plays"] as? [Any])?.count == 2 && json["parts"] is [String: Any])
    let expectations = json["expectations"] as? [[String: Any]] ?? []
    #expect(!expectations.isEmpty && expectations.allSatisfy { $0["revision"] as? String == "merged" })
    let wrong = try Tool.run(["run", "protected-store", "--with", "prefech=skipped"])
    #expect(wrong.status == 64 && wrong.errors.contains("did you mean `prefetch`"), "\(wrong.summary)")
  }

  @Test("the report goes to a file, but never over the scenario")
  func output() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let path = try scratch.write(Self.store, to: "s.yaml")
    let over = try Tool.run(["run", path, "--output", path])
    #expect(over.status == 64 && over.errors.contains("overwrite"), "\(over.summary)")
    let fine = try Tool.run(["run", path, "--output", scratch.file("out.txt")])
    #expect(fine.status == 0 && fine.output.isEmpty)
    #expect(String(decoding: try scratch.read("out.txt"), as: UTF8.self).hasPrefix("scenario  s\n"))
  }
}
