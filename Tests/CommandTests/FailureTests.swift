// What can go wrong around the tool: limits, programs, files, streams. Never
// exit 0 as if all were well.

import Foundation
import TestSupport
import Testing

@Suite("Trouble around the tool")
struct FailureTests {
  private static let mail = Tool.cases + "/mails/whole-git-diff/input.diff"

  private func expect(_ result: Tool.Result, _ status: Int32, _ message: String = "") {
    #expect(!result.isSignal && !result.isTimeout && result.status == status, "\(result.summary)")
    #expect(message.isEmpty || result.errors.contains(message), "\(result.summary)")
  }

  private static let limits = [["--rlimit", "1"], ["--timeout", "0.000001"]]

  /// What a proof by cases decides needs no libz3 and holds under any limit; no
  /// claim may hold that does not hold without one.
  @Test("limits never make a claim hold", arguments: ["v5", "merged", "staging", mail])
  func limited(_ subject: String) throws {
    let free = try Report(Tool.run(["verify", subject, "--format", "json"])).verdicts
    for limit in Self.limits {
      let result = try Tool.run(["verify", subject, "--format", "json", "--no-deviations"] + limit)
      #expect([1, 3].contains(result.status), "\(result.summary)")
      for (claim, verdict) in try Report(result).verdicts where verdict != free[claim] {
        #expect(verdict.hasPrefix("undecided"), "\(claim)")
      }
    }
  }

  /// Sums and shifts of whole words are beyond cases: this much must reach libz3.
  @Test("a limit that is hit is undecided", arguments: limits)
  func undecided(_ limit: [String]) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let path = try scratch.write(Self.hard, to: "hard.c")
    expect(try Tool.run(["verify", path, "--claim", "AbortSent"] + limit), 3)
  }

  private static let hard = """
    bool hvm_emulate_send_vm_event(unsigned long gla, gfn_t gfn, uint32_t pfec, bool send_event)
    {
        if ( gla * pfec == 0x7fffffffffffffe7ul && gla > 1 && pfec > 1 && gla * gla == gla + pfec )
            return true;
        return false;
    }

    """

  @Test("no clang on the search path: one in a usual place, or none")
  func noClang() throws {
    let result = try Tool.run(["verify", Self.mail], environment: ["PATH": "/nonexistent"])
    if result.status == 0 {
      #expect(result.text.contains(", in a usual place"), "\(result.summary)")
    } else {
      expect(result, 65, "there is no clang")
    }
    expect(try Tool.run(["verify", "v5"], environment: ["PATH": "/nonexistent"]), 0)
  }

  @Test("a file that may not be read (skipped for root, who may)", .enabled(if: geteuid() != 0))
  func forbidden() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let path = try scratch.write("x", to: "input.eml")
    chmod(path, 0)
    expect(try Tool.run(["verify", path]), 65, "cannot be read")
  }

  @Test("standard output closed, full, or without a reader")
  func streams() throws {
    for claim in ["*", "SwitchExactWX"] {
      let arguments = ["verify", "v5", "--claim", claim]
      expect(try Tool.run(arguments, shell: "exec \"$@\" >&-"), 70, "cannot be written")
      expect(try Tool.run(arguments, shell: "exec \"$@\" >/dev/full"), 70, "cannot be written")
    }
    expect(try Tool.run(["verify", Self.mail], shell: "exec \"$@\" >&-"), 70, "cannot be written")
  }

  @Test("a report never takes the place of an input", arguments: [["--output"], ["--report"]])
  func overwriting(_ option: [String]) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let text = try String(contentsOfFile: Self.mail, encoding: .utf8)
    let path = try scratch.write(text, to: "input.diff")
    symlink(path, scratch.file("link"))
    for target in [path, scratch.path + "/./input.diff", scratch.file("link")] {
      let value = option == ["--report"] ? "json=\(target)" : target
      expect(try Tool.run(["verify", path] + option + [value]), 64, "would overwrite its own input")
      #expect(String(decoding: try scratch.read("input.diff"), as: UTF8.self) == text)
    }
  }

  @Test("--output and --report write what standard output would have got")
  func files() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let (text, json) = (scratch.file("a.txt"), scratch.file("a.json"))
    let result = try Tool.run(["verify", "v5", "--output", text, "--report", "json=\(json)"])
    expect(result, 0)
    #expect(result.output.isEmpty)
    #expect(try scratch.read("a.txt") == Tool.run(["verify", "v5"]).output)
    #expect(try scratch.read("a.json") == Tool.run(["verify", "v5", "--format", "json"]).output)
    let full = try Tool.run(["verify", "v5", "--output", "/dev/full"])
    expect(full, 70, "cannot be written")
  }

  @Test("where nothing could be read nothing was checked")
  func nothing() throws {
    let result = try Tool.run(["verify", Tool.cases + "/command/empty-file/input.eml"])
    expect(result, 65, "this is empty")
    #expect(result.output.isEmpty, "\(result.summary)")
  }

  @Test("standard input is an input")
  func standardInput() throws {
    expect(try Tool.run(["verify", "-"], input: Self.mail), 0)
    expect(try Tool.run(["verify", "-"]), 65)
  }
}
