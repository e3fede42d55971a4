// clang, told of an overlay, reads what the patch makes: files, new files, and
// headers under every name that leads to them. The room itself never runs clang.

import Foundation
import Testing
import Tree

@Suite("What clang sees of a patched tree")
struct OverlayTests {
  private static let clang = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { "\($0)/clang" }.first { FileManager.default.isExecutableFile(atPath: $0) }

  /// - Returns: what the preprocessor makes of `file` and `text` behind it.
  private func preprocessed(_ compilation: Compilation, _ text: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: try #require(Self.clang))
    process.currentDirectoryURL = URL(filePath: compilation.directory)
    process.arguments = compilation.arguments + ["-E", "-P", "-include", compilation.path, "-x", "c", "-"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    input.fileHandleForWriting.write(Data(text.utf8))
    try input.fileHandleForWriting.close()
    let result = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: result, as: UTF8.self)
  }

  @Test(
    "the patched text, and patched headers by a link",
    .enabled(if: clang != nil, "no clang on PATH"),
    arguments: [
      ("patch-applies", "arch/x86/hvm/emulate.c", "TOY_LEVELS", "5"),
      ("patch-applies", "arch/x86/hvm/emulate.c", "done", "hvm_emulate_send_vm_event"),
      ("patch-through-link", "arch/x86/hvm/emulate.c", "TOY_LEVELS", "5"),
      ("patch-through-link-by-link", "arch/x86/hvm/emulate.c", "TOY_LEVELS", "5"),
      (
        "patch-new-file", "arch/x86/hvm/fresh.c", "\n#include \"arch/x86/fresh/deep/fresh.h\"", "new_function"
      ),
    ])
  func sees(_ name: String, _ file: String, _ text: String, _ expected: String) throws {
    let example = try #require(Case.named(name).first { $0.name == name })
    try example.withTree { path in
      let tree = try XenTree(at: path).applying(#require(try example.submission()))
      let result = try preprocessed(tree.compilation(of: file), "mark \(text) mark\n")
      #expect(result.contains(expected), "\(result)")
      if text == "TOY_LEVELS" { #expect(result.contains("mark 5 mark")) }
    }
  }

  @Test("NDEBUG follows the configuration", .enabled(if: clang != nil, "no clang on PATH"))
  func debug() throws {
    for name in ["flags-command-file", "flags-release"] {
      let example = try #require(Case.named(name).first { $0.name == name })
      try example.withTree { path in
        let tree = try XenTree(at: path)
        let file = "arch/x86/hvm/emulate.c"
        let probe = "mark NDEBUG CONFIG_DEBUG mark\n"
        let release = try preprocessed(tree.asRelease().compilation(of: file), probe)
        #expect(!release.contains("NDEBUG mark") && release.contains("CONFIG_DEBUG mark"), "\(release)")
        let debug = try preprocessed(tree.asDebug().compilation(of: file), probe)
        #expect(debug.contains("mark NDEBUG 1 mark"), "\(debug)")
      }
    }
  }
}
