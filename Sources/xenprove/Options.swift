// Options that every subcommand shares, and where its report goes.

import ArgumentParser
import CSemantics
import Console
import Foundation
import Loading
import Report
import SMT
import Tables

struct CommonOptions: ParsableArguments {
  @Option(help: "Seconds for one question to the solver.")
  var timeout: Double?

  @Option(help: "Resource units of libz3 for one question; deterministic, for CI.")
  var rlimit: UInt32?

  @Option(
    help: "The folder with rights.yaml and its like; else that of the checkout, else what is built in.")
  var specs: String?

  @Option(
    name: .customLong("cross-check"),
    help: ArgumentHelp(
      "Decide a second time and compare; repeatable. libz3: ask it also where a proof by cases has decided. z3, cvc5, bitwuzla: put every question to that program. explicit: play a bounded space of situations one by one.",
      valueName: "libz3|z3|cvc5|bitwuzla|explicit"))
  var crossChecks: [CrossCheck] = []

  @Flag(name: .customLong("no-progress"), help: "Do not tell on a terminal what is being done.")
  var isQuiet = false

  @OptionGroup var output: OutputOptions

  var limits: Limits { .guarded(seconds: timeout, resources: rlimit) }

  func validate() throws {
    if let timeout, !(timeout > 0 && timeout < 4_000_000) {
      throw ValidationError("--timeout must be more than 0 seconds and less than 4000000")
    }
    if rlimit == 0 { throw ValidationError("--rlimit must be more than 0") }
  }
}

/// Of commands that read C, in mails and in Xen trees.
struct TreeOptions: ParsableArguments {
  @OptionGroup var compiler: CompilerOptions

  @Option(help: "Read a Xen tree as this kind of build, debug or release, whatever it was configured as.")
  var build: TreeBuild?

  @Option(help: ArgumentHelp("The access check, where it is not called as in Xen.", valueName: "name"))
  var function: String?
}

/// Which clang reads the C.
struct CompilerOptions: ParsableArguments {
  @Option(
    name: .customLong("clang"),
    help: ArgumentHelp(
      "The clang that reads C, by its path or its name; else XENPROVE_CLANG, the search path, the usual places.",
      valueName: "program"))
  var program: String?

  var search: ClangSearch { ClangSearch(program) }
}

extension TreeBuild: ExpressibleByArgument {}

/// A second opinion.
enum CrossCheck: String, ExpressibleByArgument, CaseIterable {
  case libz3, z3, cvc5, bitwuzla, explicit

  /// The program to ask, where it is one.
  var program: ExternalSolver.Program? { ExternalSolver.Program(rawValue: rawValue) }
}

/// Of commands that look at known failures.
struct DeviationOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Known failures, in place of deviations.yaml of the specs.", valueName: "file"))
  var deviations: String?
}

struct OutputOptions: ParsableArguments {
  @Option(name: .customLong("output"), help: "Write the report to this file instead of standard output.")
  var path: String?

  @Flag(name: .customLong("no-color"), help: "No color, also on a terminal; NO_COLOR does the same.")
  var isPlain = false

  /// Looked at before a command line is parsed: `ProjectWords`.
  @Flag(name: .customLong("no-config"), help: "Do not read the project's .xenprove.yaml.")
  var isAlone = false

  var isColored: Bool {
    path == nil && !isPlain && Screenful.hasColors
  }

  var file: OutputFile { OutputFile(path: path) }

  func write(_ text: String) throws(OutputError) { try file.write(text) }

  /// Text as wide as the terminal that it goes to.
  func fitted(_ text: () -> String) -> String {
    (path == nil ? Screenful.columns() : nil).map { PageWidth.of($0, text) } ?? text()
  }
}

extension CommonOptions {
  /// The programs to ask.
  /// - Throws: `ValidationError` when one of them is not there.
  func secondOpinions() throws -> [any ScriptSolver] {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return try crossChecks.compactMap(\.program).map { program in
      do {
        return try ExternalSolver(program, searching: path, seconds: timeout ?? 60)
      } catch {
        throw ValidationError("--cross-check \(program.rawValue): \(error)")
      }
    }
  }
}

/// What most reports can be had as.
enum PlainFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json

  /// - Parameter schema: of the report that there would have been.
  func failure(_ schema: String, _ output: OutputOptions) -> FailureDocument? {
    self == .json ? FailureDocument(schema, output.file) : nil
  }
}

/// What reports can be had as that can be looked at in a browser, too.
enum PageFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, html

  /// - Parameter schema: of the report that there would have been.
  func failure(_ schema: String, _ output: OutputOptions) -> FailureDocument? {
    self == .json ? FailureDocument(schema, output.file) : nil
  }
}

extension Report.ExitCode {
  var asExit: ArgumentParser.ExitCode { ArgumentParser.ExitCode(rawValue) }
}
