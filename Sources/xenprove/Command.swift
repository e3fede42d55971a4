// The command: arguments in, report out, exit code.

import ArgumentParser
import Foundation
import Report

@main
struct Xenprove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "xenprove",
    abstract: "Proves what Xen's memory-access events promise, or shows where they do not.",
    discussion: """
      A SUBJECT is a built-in revision (v5, merged, staging), or a file: a mail, an mbox, a patch, a \
      diff or a .c file that carries the decision function; - is standard input. What a file is, is found out.

      Exit codes: 0 all hold, 1 some claim fails, 3 none fails but some is undecided, 64 usage, \
      65 an input cannot be read or lacks the function, 70 internal error.
      """,
    version: Version.text,
    subcommands: [
      VerifyCommand.self, TableCommand.self, DiffCommand.self, RunCommand.self, PathsCommand.self,
      RepairCommand.self, MutantsCommand.self,
      CheckTableCommand.self, GateCommand.self, ExportCommand.self, DoctorCommand.self,
    ])
}

extension Xenprove {
  /// On a thread with room: formulas are walked, compared and freed as deep as
  /// they are, and an input can make them deeper than a process's first stack.
  static func main() {
    let thread = Thread { Xenprove.main(nil) }
    thread.stackSize = 512 << 20
    thread.start()
    // The command ends the process.
    while true { pause() }
  }
}

/// This tool's own version.
enum Version {
  static let number = "0.1.0"
  static var text: String { "xenprove \(number)" }
}
