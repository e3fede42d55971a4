// xenprove calls: who calls what may check an access, and what becomes of what comes back?

import ArgumentParser
import Console
import Loading
import Report
import Source
import Spec
import Verification
import XenABI

struct CallsCommand: PatchTaker {
  static let configuration = CommandConfiguration(
    commandName: "calls",
    abstract: "Show every call through which checks are switched on or codes come back.",
    discussion: """
      Of a Xen tree each call: whether checks are on there, the error code that it asks with, each code that \
      can come back and what the caller does with it; with claims about all of them. Of a patch with --tree \
      the calls that it changes, and what it breaks; of a mail alone the calls that its hunks change.

      Exit codes: 0 all claims hold, of a patch: nothing new fails; 1 some claim fails; 3 none fails but some \
      is undecided, or a hunk is cut; 64, 65, 70 as everywhere.
      """ + Examples("calls mail.eml", "calls fix.patch --tree xen").text)

  @Argument(help: "A Xen tree; or a mail or patch.")
  var subject: String

  var subjects: [String] { [subject] }

  @Option(help: ArgumentHelp("Apply the patch to this Xen tree and read both.", valueName: "folder"))
  var tree: String?

  @Option(
    name: .customLong("function"), help: "Only calls of this function, by its C name; repeatable.")
  var functions: [String] = []

  @Option(help: "text, json, csv, markdown, html or, of a tree, junit.")
  var format: CallsFormat = .text

  @Option(help: "Read a Xen tree as this kind of build, debug or release, whatever it was configured as.")
  var build: TreeBuild?

  @OptionGroup var compiler: CompilerOptions

  @OptionGroup var options: CommonOptions

  func run() throws {
    try OutputFile(path: options.output.path).refuse(overwriting: [subject])
    for name in functions {
      try Suggestion.require(
        name, among: CheckedCalls.functions,
        orSay: "'\(name.printable)' is no function whose calls are listed")
    }
    let session = try Session.start(
      options, TreeOptions(reading: compiler, as: build),
      failure: format == .json ? FailureDocument("xenprove.calls/1", options.output.file) : nil)
    try session.run {
      let loader = session.verifier.loader
      switch try session.references([subject], tree: tree)[0] {
      case .revision(let name):
        throw UsageError(
          "'\(name)' is a revision of models, which are called by nobody; name a tree or a mail")
      case .input(let input):
        if format == .junit { throw UsageError("junit is about claims; name a tree with --tree") }
        let page = HunkCallsPage(
          try CallLoader.changes(in: input), of: InputFile.label(input), functions: functions)
        try session.write(format.write(page, session.verifier.versions()), options.output)
        return page.exit
      case .tree(let path, let patch):
        let loader = try CallLoader(loader)
        let base = try patch.map { _ in try loader.calls(of: path) }
        let page = CallsPage(
          try loader.calls(of: path, patch: patch), before: base, of: patch.map(InputFile.label) ?? path,
          functions: functions)
        try session.write(format.write(page, session.verifier.versions()), options.output)
        return page.exit
      }
    }
  }
}

/// What the table of calls can be had as.
enum CallsFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv, markdown, html, junit

  func write(_ page: CallsPage, _ versions: ToolVersions) -> String {
    switch self {
    case .text: page.text
    case .json: page.json(versions)
    case .csv: page.csv
    case .markdown: page.markdown
    case .html: page.html(versions)
    case .junit: page.junit(versions)
    }
  }

  func write(_ page: HunkCallsPage, _ versions: ToolVersions) -> String {
    switch self {
    case .text: page.text
    case .json: page.json(versions)
    case .csv: page.csv
    case .html: page.html(versions)
    // Claims are about trees: it is refused before.
    case .markdown, .junit: page.markdown
    }
  }
}

extension TreeOptions {
  /// For a command that has its own `--function`.
  init(reading compiler: CompilerOptions, as build: TreeBuild?) {
    self.init()
    (self.compiler, self.build) = (compiler, build)
    function = nil
  }
}
