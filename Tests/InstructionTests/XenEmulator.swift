// The x86_emulate of a Xen tree as a program of its own, with the hooks of Tests/Cases/instructions/hooks.c.

import Foundation
import TestSupport

/// Built from a tree into a folder that goes with it.
final class XenEmulator: Sendable {
  let tree: String
  private let folder: Scratch

  struct Failure: Error, CustomStringConvertible { let description: String }

  /// - Throws: what a compiler says, or what the tree lacks.
  init(of tree: String) throws {
    self.tree = tree
    folder = try Scratch()
    try layOutHeaders()
    var objects = try sources().map(compile)
    objects.append(try compile(Encoding.folder.appending(path: "hooks.c").path, flags: features()))
    try Self.run("gcc", ["-no-pie", "-o", folder.file("emulate")] + objects + wrappers())
  }

  deinit { folder.remove() }

  /// One line for one line.
  func run(_ lines: [String]) throws -> [String] {
    let input = try folder.write(lines.joined(separator: "\n") + "\n", to: "lines")
    let text = try Self.run(folder.file("emulate"), [], input: input)
    let answers = text.split(separator: "\n").map(String.init)
    guard answers.count == lines.count else {
      throw Failure(description: "\(answers.count) answers to \(lines.count) instructions")
    }
    return answers
  }

  // MARK: The tree

  private func path(_ names: String...) throws -> String {
    let paths = names.map { "\(tree)/\($0)" }
    guard let found = paths.first(where: FileManager.default.fileExists) else {
      throw Failure(description: "\(tree) has no \(names[0])")
    }
    return found
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  /// Headers by the names that the tree's own harness has them by.
  private func layOutHeaders() throws {
    let manager = FileManager.default
    let headers = folder.file("include")
    try manager.createDirectory(atPath: headers + "/xen/lib", withIntermediateDirectories: true)
    func link(_ name: String, to target: String) throws {
      try manager.createSymbolicLink(atPath: "\(headers)/\(name)", withDestinationPath: target)
    }
    let interface = try path("xen/include/public")
    for name in try manager.contentsOfDirectory(atPath: interface) where name != "asm" && name != "lib" {
      try link("xen/" + name, to: "\(interface)/\(name)")
    }
    try link("xen/asm", to: path("xen/arch/x86/include/asm", "xen/include/asm-x86"))
    _ = try path("xen/include/xen/lib/x86/cpuid-autogen.h")
    try link("xen/lib/x86", to: path("xen/include/xen/lib/x86"))
    try link("xen-tools", to: path("tools/include/xen-tools"))
    try link("x86_emulate", to: path("xen/arch/x86/x86_emulate"))
  }

  private static let harness = "tools/tests/x86_emulator"

  private func sources() throws -> [String] {
    let emulator = try path("xen/arch/x86/x86_emulate")
    // Of several files, those that the harness does not include and the hypervisor does not keep to itself.
    let parts = try FileManager.default.contentsOfDirectory(atPath: emulator).sorted().filter {
      $0.hasSuffix(".c") && $0 != "x86_emulate.c" && !$0.hasSuffix("-xen.c")
    }
    return try ["x86-emulate.c", "wrappers.c"].map { try path("\(Self.harness)/\($0)") }
      + parts.map { "\(emulator)/\($0)" }
      + [try path("xen/arch/x86/lib/cpu-policy/cpuid.c", "xen/lib/x86/cpuid.c")]
  }

  /// What hooks.c has to know of the emulator's interface.
  private func features() throws -> [String] {
    let header = try text("xen/arch/x86/x86_emulate/x86_emulate.h")
    let fetch = header.components(separatedBy: "(*insn_fetch)(").dropFirst().first?.prefix { $0 != "," } ?? ""
    return (header.contains("(*blk)") ? ["-DHAS_BLK"] : [])
      + (header.contains("(*cache_op)") ? ["-DHAS_CACHE_OP"] : [])
      + (header.contains("struct cpu_policy *") ? ["-DCPU_POLICY"] : [])
      + (fetch.contains("x86_segment") ? ["-DFETCH_HAS_SEGMENT"] : [])
  }

  /// Where the harness has the linker wrap the library: vector registers outlast its functions.
  private func wrappers() throws -> [String] {
    let header = try text("\(Self.harness)/x86-emulate.h")
    guard header.contains("__wrap_") else { return [] }
    return Set(header.matches(of: /WRAP\((\w+)\);/).map { String($0.output.1) }).sorted().map {
      "-Wl,--wrap=\($0)"
    }
  }

  // MARK: The compiler

  private func compile(_ source: String) throws -> String { try compile(source, flags: []) }

  private func compile(_ source: String, flags: [String]) throws -> String {
    let object = folder.file(source.replacing("/", with: "_") + ".o")
    try Self.run(
      "gcc",
      ["-std=gnu11", "-O1", "-w", "-fno-PIE", "-D__XEN_TOOLS__", "-I", folder.file("include")]
        + ["-I", try path(Self.harness), "-iquote", try path("xen/arch/x86")] + flags
        + ["-c", "-o", object, source])
    return object
  }

  @discardableResult
  private static func run(_ program: String, _ arguments: [String], input: String? = nil) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let output = Pipe()
    process.standardOutput = output
    if let input { process.standardInput = FileHandle(forReadingAtPath: input) }
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(
        description: "\(program) ended with \(process.terminationStatus): \(arguments.last ?? "")")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
