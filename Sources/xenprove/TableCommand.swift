import ArgumentParser

struct TableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "table")
}
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "diff")
}
