// A plugin of the build: before Embedded is compiled, `embed.sh` writes the texts
// that go into the program as a Swift file.

import Foundation
import PackagePlugin

@main
struct Embedding: BuildToolPlugin {
  /// One command, which is out of date with every build: it writes its own input.
  /// Files that are listed would not do, as the list is only made again when
  /// Sources changes; and reading them all takes a few milliseconds.
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let script = context.package.directoryURL.appending(path: "Sources/Embedding/embed.sh")
    let stamp = context.pluginWorkDirectoryURL.appending(path: "stamp")
    let output = context.pluginWorkDirectoryURL.appending(path: "Texts.swift")
    if !FileManager.default.fileExists(atPath: stamp.path) { try Data().write(to: stamp) }
    return [
      .buildCommand(
        displayName: "Embedding specs and the ledger", executable: URL(filePath: "/bin/sh"),
        arguments: [script.path, context.package.directoryURL.path, output.path, stamp.path],
        inputFiles: [script, stamp], outputFiles: [output])
    ]
  }
}
