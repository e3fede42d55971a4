// The pipelines in README.md, word for word: their commands are run where a
// pipeline would run them.

import Foundation
import Testing
import Yams

@Suite("Pipelines of the README")
struct ReadmeTests {
  /// The block of YAML below a comment.
  private static func block(_ title: String) throws -> [String: Any] {
    let readme = try String(contentsOfFile: Tool.root + "/README.md", encoding: .utf8)
    let start = try #require(readme.range(of: "<!-- \(title) -->\n```yaml\n"))
    let end = try #require(readme[start.upperBound...].range(of: "```"))
    let text = String(readme[start.upperBound..<end.lowerBound])
    return try #require(try Yams.load(yaml: text) as? [String: Any])
  }

  /// Runs a command line as a shell in a pipeline does, with `xenprove` on the path.
  private static func run(_ command: String, in folder: String, _ more: [String: String] = [:]) throws
    -> Tool.Result
  {
    let program = try #require(Tool.executable)
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    var environment: [String: String?] = [
      "PATH": (program as NSString).deletingLastPathComponent + ":" + path
    ]
    for (name, value) in more { environment[name] = value }
    return try Tool.run([], environment: environment, shell: "cd '\(folder)' && \(command)", limit: 60)
  }

  @Test("the GitLab job judges the tree it stands in, and leaves its reports")
  func gitLab() throws {
    let job = try #require(try Self.block("GitLab job").values.first as? [String: Any])
    let script = try #require(job["script"] as? [String])
    let artifacts = try #require(job["artifacts"] as? [String: Any])
    #expect(script.count == 2)
    let scratch = try Scratch()
    defer { scratch.remove() }
    let tree = scratch.file("tree")
    try FileManager.default.copyItem(atPath: Tool.cases + "/conformance/tree", toPath: tree)
    // The small tree lacks names that the model relies on, and functions of the flow.
    for line in script {
      let result = try Self.run(line, in: tree)
      #expect(result.status == 1, "\(line)\n\(result.summary)")
    }
    let junit = try #require((artifacts["reports"] as? [String: String])?["junit"])
    for file in try #require(artifacts["paths"] as? [String]) + [junit] {
      #expect(try scratch.read("tree/" + file).count > 1000, "\(file)")
    }
  }

  @Test("the GitHub workflow is green on this repository")
  func gitHub() throws {
    let workflow = try Self.block("GitHub workflow")
    let jobs = try #require(workflow["jobs"] as? [String: [String: Any]])
    let steps = try #require(jobs["proofs"]?["steps"] as? [[String: String]])
    let commands = steps.compactMap { $0["run"] }.filter { $0.hasPrefix("xenprove") }
    #expect(commands.count == 2)
    let scratch = try Scratch()
    defer { scratch.remove() }
    for command in commands {
      let result = try Self.run(
        command, in: Tool.root, ["GITHUB_STEP_SUMMARY": scratch.file("summary.md")])
      #expect(result.status == 0, "\(command)\n\(result.summary)")
    }
    #expect(try scratch.read("summary.md").count > 1000)
  }
}
