// A command line with what the project's file always says. What stands on it wins.

import ArgumentParser
import Console
import Foundation
import Loading
import Report
import Source
import Spec

/// A command that applies patches to `--tree`.
protocol PatchTaker: ParsableCommand {
  var subjects: [String] { get }
}

struct ProjectWords {
  private let arguments: [String]
  private let command: ParsableCommand.Type
  private let name: String

  /// The command that is meant, with the project's words where the file gives some.
  /// - Throws: as parsing does; exit 64, after what is wrong with the file was printed.
  static func command(_ arguments: [String]) throws -> any ParsableCommand {
    guard let words = ProjectWords(arguments) else { return try Xenprove.parseAsRoot(arguments) }
    return try words.parsed()
  }

  /// Nil for a line that the file says nothing of: one that asks for help, or not to read it.
  private init?(_ arguments: [String]) {
    let command = Xenprove.configuration.subcommands.first {
      $0.configuration.commandName == arguments.first
    }
    guard let command, let name = arguments.first else { return nil }
    (self.arguments, self.command, self.name) = (arguments, command, name)
    if isSaid(["--no-config", "--help", "-h", "--version"]) { return nil }
  }

  /// The formats of each command.
  static let formats: [String: [String]] = [
    "verify": all(VerifyFormat.self), "table": all(TableFormat.self), "diff": all(TableFormat.self),
    "run": all(RunFormat.self), "instruction": all(PlainFormat.self), "paths": all(PageFormat.self),
    "calls": all(CallsFormat.self), "mutants": all(PlainFormat.self), "history": all(HistoryFormat.self),
    "check-table": all(PlainFormat.self), "gate": all(GateFormat.self),
  ]

  private static func all<Format: CaseIterable & RawRepresentable>(_: Format.Type) -> [String]
  where Format.RawValue == String { Format.allCases.map(\.rawValue) }

  /// The project's file, if there is one that counts.
  static func file() throws(Source.Diagnostics) -> ProjectFile? {
    guard let path = ProjectFile.path() else { return nil }
    if ProjectFile.isForeign(path) {
      StandardError.complain("note: \(path) belongs to another user and is not read")
      return nil
    }
    return try ProjectFile.read(path, formats: formats, reporting: "verify")
  }

  private func parsed() throws -> any ParsableCommand {
    let found = Result { () throws(Source.Diagnostics) in try Self.file() }
    // What is wrong with it is for `doctor` to tell.
    if case .failure(let error) = found, command != DoctorCommand.self { throw refusal(error.all) }
    guard let file = try? found.get() else { return try Xenprove.parseAsRoot(arguments) }
    var settings = file.settings.filter(isWanted)
    var parsed = try parse(settings, of: file)
    if settings.contains(where: { $0.key == .tree }), let taker = parsed as? any PatchTaker,
      !taker.subjects.contains(where: isPatch)
    {
      settings.removeAll { $0.key == .tree }
      parsed = try parse(settings, of: file)
    }
    if command == DoctorCommand.self { return parsed }
    let problems = settings.compactMap { file.problem($0) } + settings.compactMap { refusal($0, of: file) }
    if !problems.isEmpty { throw refusal(problems) }
    // What verdicts rest on is said.
    for setting in settings
    where [.specs, .deviations, .tree].contains(setting.key) && !isSaid(["-q", "--quiet"]) {
      StandardError.complain("note: \(setting.value.place): --\(setting.key) \(file.target(of: setting))")
    }
    return parsed
  }

  private func parse(_ settings: [ProjectFile.Setting], of file: ProjectFile) throws -> any ParsableCommand {
    try Xenprove.parseAsRoot(
      [name]
        + settings.flatMap { setting in
          let value =
            switch setting.key {
            case .specs, .deviations, .tree: file.target(of: setting)
            case .format: setting.value.value
            case .report: "\(setting.name?.value ?? "")=\(file.target(of: setting))"
            }
          return ["--\(setting.key)", value]
        } + arguments.dropFirst())
  }

  /// It is an option of this command, and nothing on the line says otherwise.
  private func isWanted(_ setting: ProjectFile.Setting) -> Bool {
    let displacing: [String]
    switch setting.key {
    case .specs: displacing = []
    case .deviations where name == "table" && !isSaid(["--all"]): return false
    case .deviations: displacing = ["--no-deviations"]
    // The gate's is what is judged, not what patches are applied to.
    case .tree where !(command is any PatchTaker.Type): return false
    case .tree: displacing = ["--merge"]
    case .format where setting.name?.value != name: return false
    // About text.
    case .format: displacing = ["-v", "--verbose", "-q", "--quiet", "--short"]
    case .report: displacing = []
    }
    return !isSaid(displacing + ["--\(setting.key)"]) && knows("--\(setting.key)")
  }

  private func isSaid(_ options: [String]) -> Bool {
    arguments.prefix { $0 != "--" }.contains { word in
      options.contains { word == $0 || word.hasPrefix($0 + "=") }
    }
  }

  /// The command has this option: its help lists it.
  private func knows(_ option: String) -> Bool {
    Xenprove.helpMessage(for: command, columns: 200).contains("\n  \(option) ")
  }

  /// A path to something that may be a patch.
  private func isPatch(_ word: String) -> Bool {
    word == "-" || InputFile.isPath(word) && !InputFile.isFolder(word) && !word.hasSuffix(".c")
  }

  /// A patch must not bring the rules that it is judged by.
  private func refusal(_ setting: ProjectFile.Setting, of file: ProjectFile) -> Diagnostic? {
    guard [.specs, .deviations].contains(setting.key),
      let tree = file.tree(bringingItAmong: Array(arguments.dropFirst()))
    else { return nil }
    return Diagnostic(
      at: setting.value.place,
      "\(tree.printable) is judged, and must not bring the rules that it is judged by; say --\(setting.key) on the command line, or --no-config"
    )
  }

  /// What is wrong with the file is as a wrong word on the line.
  private func refusal(_ problems: [Diagnostic]) -> any Error {
    Complaint.show(problems, alsoOf: ProjectFile.path())
    return Report.ExitCode.usage.asExit
  }
}
