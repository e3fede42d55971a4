// The pipelines in README.md, word for word, in a folder that is not the checkout
// and with a program that was installed alone. What a pipeline does before that
// (packages, a build of Xen, a build of the program) is done by stand-ins.

import Foundation
import Testing
import Yams

@Suite("Pipelines of the README")
struct ReadmeTests {
  /// The block below a comment.
  private static func block(_ title: String, _ language: String) throws -> String {
    let readme = try String(contentsOfFile: Tool.root + "/README.md", encoding: .utf8)
    let start = try #require(readme.range(of: "<!-- \(title) -->\n```\(language)\n"))
    let end = try #require(readme[start.upperBound...].range(of: "```"))
    return String(readme[start.upperBound..<end.lowerBound])
  }

  private static func yaml(_ title: String) throws -> [String: Any] {
    try #require(try Yams.load(yaml: block(title, "yaml")) as? [String: Any])
  }

  /// Programs that note what they were asked for, and a folder to work in.
  private struct Runner {
    let installed: Installed
    let folder: String
    private let notes: String

    /// - Parameters:
    ///   - folder: below the one that the program is called in.
    ///   - stands: what programs do beside noting, by their names, as lines for `sh`.
    init(in folder: String = "", _ stands: [String: String]) throws {
      installed = try Installed()
      self.folder = folder.isEmpty ? installed.folder : "\(installed.folder)/\(folder)"
      notes = installed.scratch.file("notes")
      for (name, action) in stands {
        let script = "#!/bin/sh\necho \"\(name) $*\" >> '\(notes)'\n\(action)\n"
        // What is open for writing here or in a child that is being started could not
        // be run, and another program of that name would be.
        let draft = try installed.scratch.write(script, to: name)
        let shell =
          "cp '\(draft)' '\(installed.programs)/\(name)' && chmod 755 '\(installed.programs)/\(name)'"
        #expect(try Tool.run([], shell: shell).status == 0)
      }
    }

    /// Runs a line as a shell in a pipeline does.
    func run(_ line: String, _ more: [String: String] = [:]) throws -> Tool.Result {
      let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
      var environment: [String: String?] = ["PATH": installed.programs + ":" + path]
      for (name, value) in more { environment[name] = value }
      return try Tool.run(
        [], environment: environment, shell: "cd '\(folder)' && sh -e -c '\(line)'", limit: 60)
    }

    var noted: [String] {
      (try? String(contentsOfFile: notes, encoding: .utf8))?.split(separator: "\n").map(String.init) ?? []
    }
  }

  @Test("the GitLab job judges the tree it stands in, not by what lies there, and leaves its reports")
  func gitLab() throws {
    let job = try #require(try Self.yaml("GitLab job").values.first as? [String: Any])
    let script = try #require(job["script"] as? [String])
    let artifacts = try #require(job["artifacts"] as? [String: Any])
    #expect(script.count == 2)
    // As make does with a folder that is not there.
    let runner = try Runner(
      in: "tree", ["make": "[ \"$1\" = -C ] && [ -d \"$2\" ] && [ \"$3\" = XEN_TARGET_ARCH=x86_64 ]"])
    defer { runner.installed.scratch.remove() }
    try runner.installed.copy("Tests/Cases/conformance/tree", to: "work/tree")
    for line in try #require(job["before_script"] as? [String]) {
      let result = try runner.run(line)
      #expect(result.status == 0, "\(line)\n\(result.summary)")
    }
    #expect(runner.noted.map { $0.hasSuffix(" defconfig") } == [true, false])
    for line in script {
      let result = try runner.run(line)
      #expect(result.status == 0 && result.errors.isEmpty, "\(line)\n\(result.summary)")
    }
    let junit = try #require((artifacts["reports"] as? [String: String])?["junit"])
    let files = try #require(artifacts["paths"] as? [String]) + [junit]
    let reports = try files.map { try runner.installed.scratch.read("work/tree/" + $0) }
    for (file, report) in zip(files, reports) { #expect(report.count > 1000, "\(file)") }

    // A patch that brings rules of its own changes no verdict, and is told.
    try runner.installed.copy("specs", to: "work/tree/specs")
    try runner.installed.allowWriting(in: "work/tree/specs")
    let result = try runner.run(script[0])
    #expect(result.status == 0 && result.errors.hasPrefix("xenprove: note: specs/ of this folder differs"))
    func timeless(_ report: Data) -> String {
      String(decoding: report, as: UTF8.self).replacing(#/ time="[0-9.]+"/#, with: "")
    }
    let again = try files.map { try runner.installed.scratch.read("work/tree/" + $0) }
    #expect(again.map(timeless) == reports.map(timeless))
  }

  @Test("the GitHub workflow, step by step, is green on what this repository builds")
  func gitHub() throws {
    let workflow = try Self.yaml("GitHub workflow")
    let jobs = try #require(workflow["jobs"] as? [String: [String: Any]])
    let steps = try #require(jobs["proofs"]?["steps"] as? [[String: String]])
    let commands = steps.compactMap { $0["run"] }
    #expect(commands.count { $0.hasPrefix("xenprove") } == 2)
    let runner = try Runner([
      "apt-get": "true",
      "swift": "mkdir -p .build/release && mv \"$(dirname \"$0\")/xenprove\" .build/release/",
      "install": "[ \"$2\" = /usr/local/bin ] && mv \"$1\" \"$(dirname \"$0\")\"",
    ])
    defer { runner.installed.scratch.remove() }
    let summary = runner.installed.scratch.file("summary.md")
    for command in commands {
      let result = try runner.run(command, ["GITHUB_STEP_SUMMARY": summary])
      #expect(result.status == 0 && result.errors.isEmpty, "\(command)\n\(result.summary)")
    }
    #expect(
      runner.noted == [
        "apt-get update", "apt-get install -y libz3-dev", "swift build -c release --product xenprove",
        "install .build/release/xenprove /usr/local/bin",
      ])
    let text = String(decoding: try runner.installed.scratch.read("summary.md"), as: UTF8.self)
    #expect(text.count > 1000 && text.contains("Used: specs built into this program"))
  }

  @Test("a program that stands alone is built as the benchmark of it builds it")
  func standalone() throws {
    let command = try Self.block("standalone command", "sh").trimmingCharacters(in: .newlines)
    let script = try String(contentsOfFile: Tool.root + "/Tests/Benchmarks/standalone.sh", encoding: .utf8)
    #expect(command.hasPrefix("swift build ") && script.contains(command))
  }
}
