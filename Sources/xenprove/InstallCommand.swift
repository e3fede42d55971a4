// xenprove install: what a shell completes, and the manual page, where shells and man look for them.

import ArgumentParser
import Console
import Foundation
import Report

struct InstallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "install",
    abstract: "Install completions for bash, zsh and fish, and the manual page.",
    discussion: """
      Writes share/bash-completion/completions/xenprove, share/zsh/site-functions/_xenprove, \
      share/fish/vendor_completions.d/xenprove.fish and share/man/man1/xenprove.1 below the prefix, and \
      says so. Exit codes: 0 written; 64, 70 as everywhere.
      """ + Examples("install", "install --prefix local").text)

  @Option(help: ArgumentHelp("Below which folder; else ~/.local.", valueName: "folder"))
  var prefix: String?

  func run() throws {
    let prefix = self.prefix ?? NSHomeDirectory() + "/.local"
    let files: [(path: String, text: String)] = [
      ("share/bash-completion/completions/xenprove", Xenprove.completionScript(for: .bash)),
      ("share/zsh/site-functions/_xenprove", Xenprove.completionScript(for: .zsh)),
      ("share/fish/vendor_completions.d/xenprove.fish", Xenprove.completionScript(for: .fish)),
      ("share/man/man1/xenprove.1", Self.manual.text),
    ]
    for (path, text) in files {
      let whole = "\(prefix)/\(path)"
      try OutputFile.makeFolder((whole as NSString).deletingLastPathComponent)
      try OutputFile(path: whole).write(text)
    }
    try OutputFile(path: nil).write(files.map { "wrote  \(prefix)/\($0.path)\n" }.joined())
  }

  static var manual: ManualPage {
    let commands = Xenprove.configuration.subcommands.map { command in
      (
        name: command.configuration.commandName ?? "",
        help: Xenprove.helpMessage(for: command, columns: 75)
      )
    }
    return ManualPage(
      abstract: Xenprove.configuration.abstract,
      commands: [("description", Xenprove.helpMessage(columns: 75))] + commands)
  }
}
