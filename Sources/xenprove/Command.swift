// The command: arguments in, report out, exit code.

import ArgumentParser
import CSemantics
import Console
import Foundation
import Host
import Report
import Source
import Spec
import Verification

@main
struct Xenprove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "xenprove",
    abstract: "Proves what Xen's memory-access events promise, or shows where they do not.",
    discussion: """
      A SUBJECT is a built-in revision (v5, merged, staging), or a file: a mail, an mbox, a patch, a \
      diff or a .c file that carries the access check; - is standard input. What a file is, is found out.

      Exit codes: 0 all hold, 1 some claim fails, 3 none fails but some is undecided, 64 usage, \
      65 an input cannot be read or lacks the function, 70 internal error or a report that cannot be \
      written, 129, 130, 143 ended by SIGHUP, SIGINT, SIGTERM. Of several the first of 70, 65, 1, 3, 0. \
      A word that is neither a revision nor a file is 65 if it has a slash or a dot in it, and so was \
      meant as a file; else 64. With 65 nothing goes to standard output but what programs read: JSON, CSV, JUnit, SARIF and the like.
      """ + Examples("verify mail.eml", "explain window").text,
    version: "xenprove \(ToolVersions.number)",
    subcommands: [
      VerifyCommand.self, TableCommand.self, DiffCommand.self, RunCommand.self, InstructionCommand.self,
      PathsCommand.self, CallsCommand.self, AssumptionsCommand.self, ExplainCommand.self, ClaimsCommand.self,
      DecisionsCommand.self, FunctionsCommand.self, ScenariosCommand.self, RepairCommand.self,
      MutantsCommand.self, HistoryCommand.self,
      CheckTableCommand.self, GateCommand.self, ExportCommand.self, DoctorCommand.self, InstallCommand.self,
    ])
}

extension Xenprove {
  static func main() {
    Interruption.prepare()
    if let shortage = LargeStackThread.shortage {
      StandardError.complain("xenprove: error: \(shortage)")
      Xenprove.exit(withError: Report.ExitCode.internalError.asExit)
    }
    guard LargeStackThread.start({ Xenprove.answer() }) else {
      StandardError.complain("xenprove: error: \(LargeStackThread.failure)")
      Xenprove.exit(withError: Report.ExitCode.internalError.asExit)
    }
    // The answer ends the process, unless a signal does.
    Interruption.wait { signal in
      Terminal.eraseLine()
      StandardError.complain("xenprove: error: interrupted (\(signal)); nothing was decided")
    }
  }

  /// Runs the command and ends the process, also where the command returns: the
  /// main thread waits for signals alone, and would do so for ever.
  private static func answer() -> Never {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      if arguments == ["--version"] {
        try OutputFile(path: nil).write(CheckUp.versions)
      } else {
        try checkName(in: arguments)
        var command = try ProjectWords.command(arguments)
        try command.run()
      }
    } catch let failure as OutputError {
      StandardError.complain("xenprove: error: \(failure)")
      Xenprove.exit(withError: Report.ExitCode.internalError.asExit)
    } catch let mistake as UsageError {
      Xenprove.exit(withError: ValidationError(mistake.message))
    } catch {
      Xenprove.exit(withError: error)
    }
    Xenprove.exit()
  }

  /// - Throws: `UsageError` when a word stands where a command should and is none.
  private static func checkName(in arguments: [String]) throws {
    let words = arguments.first == "help" ? arguments.dropFirst() : arguments[...]
    let names = configuration.subcommands.compactMap { $0.configuration.commandName }
    guard let word = words.first, !word.hasPrefix("-"), word != "help" else { return }
    try Suggestion.require(word, among: names, orSay: "'\(word.printable)' is no command")
  }
}
