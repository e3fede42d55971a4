// xenprove history: the commits of a repository that change what the access check and the numbers around
// it mean.

import ArgumentParser
import Console
import History
import Host
import Report
import Source

struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Name the commits of a Xen repository that change what the access check or its numbers mean.",
    discussion: """
      Blobs are read by git, nothing is checked out and nothing built. \
      Exit codes: 0 everything was read; 3 something that changed could not be; 64, 65, 70 as everywhere.
      """ + Examples("history xen.git", "history xen.git HEAD~2.. --format json").text)

  @Argument(help: "The top of a work tree, or a bare repository.")
  var repository: String

  @Argument(help: "Which commits: FROM..TO, FROM.. or TO; else all up to HEAD.")
  var range: String = "HEAD"

  @Option(
    help: ArgumentHelp(
      "Keep what was read in this folder; else in xenprove/ of the user's cache.", valueName: "folder"))
  var cache: String?

  @Flag(name: .customLong("no-cache"), help: "Keep nothing, and use nothing that was kept.")
  var isFresh = false

  @Option(help: "text, markdown, mail, html, csv or json.")
  var format: HistoryFormat = .text

  @OptionGroup var trees: TreeOptions

  @OptionGroup var options: CommonOptions

  func run() throws {
    let session = try Session.start(
      options, trees,
      failure: format == .json ? FailureDocument("xenprove.history/1", options.output.file) : nil)
    let verifier = session.verifier
    try session.run {
      let records = RecordCache(
        in: isFresh ? nil : cache ?? RecordCache.standardFolder,
        for: verifier.loader.functions.joined(separator: " "))
      let history: History
      do {
        let git = try GitRepository(at: repository)
        let (first, last) = try ends(in: git)
        var search = try HistorySearch(
          git, verifier.loader, solver: verifier.solver, cache: records, verifier.progress)
        history = try search.history(from: first, to: last)
      } catch let error as GitError {
        throw Diagnostic(at: nil, "\(repository.printable): \(error.description.printable)")
      }
      try session.write(
        format.text(of: history, in: repository, verifier.versions()), options.output)
      if let problem = records.save() { StandardError.complain("note: \(problem.printable)") }
      return history.exit
    }
  }

  /// - Throws: `GitError` for an end that is not there.
  private func ends(in git: GitRepository) throws(GitError) -> (first: String?, last: String) {
    guard let dots = range.firstRange(of: "..") else { return (nil, try git.commit(range)) }
    let (first, last) = (String(range[..<dots.lowerBound]), String(range[dots.upperBound...]))
    return (
      first.isEmpty ? nil : try git.commit(first), try git.commit(last.isEmpty ? "HEAD" : last)
    )
  }
}

extension HistoryFormat: ExpressibleByArgument {}
