// Mutants, compiled and run: the judgement that owes nothing to this tool.

import BitVectors
import Claims
import Emulation
import Foundation
import SMT
import TestSupport
import Testing
import XenABI

/// All mutants of a text in one native program.
struct NativeRun {
  private let program: String

  static var clang: String? { program("clang") }

  /// Where the search path has a program.
  static func program(_ name: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// - Parameters:
  ///   - fill: what variables without an initialiser hold: `zero` or `pattern`.
  init(_ original: String, _ mutants: [Mutant], fill: String, in folder: Scratch) throws {
    func renamed(_ text: String, _ name: String) -> String {
      let name =
        "static bool call_\(name)(const struct input *i) { return \(name)(i->gla, (gfn_t){ i->gfn }, i->pfec, i->gate); }"
      return text + name + "\n"
    }
    func function(_ text: String, _ name: String) -> String {
      renamed(
        "static " + text.drop { $0 != "\n" }.dropFirst().replacing("hvm_emulate_send_vm_event", with: name),
        name)
    }
    var source = try Repository.text("conformance/harness.h") + function(original, "the_original")
    for (index, mutant) in mutants.enumerated() { source += function(mutant.text, "mutant_\(index)") }
    source += "#define COUNT \(mutants.count)\n#define original call_the_original\n"
    let calls = mutants.indices.map { "call_mutant_\($0)" }.joined(separator: ", ")
    source += "static bool (*const changed[COUNT])(const struct input *) = { \(calls) };\n"
    source += try Repository.text("conformance/harness.c")

    let file = try folder.write(source, to: "\(fill).c")
    program = folder.file(fill)
    let flags = ["-w", "-O1", "-std=gnu11", "-fno-strict-aliasing", "-ftrivial-auto-var-init=\(fill)"]
    _ = try NativeRun.output(of: NativeRun.clang!, flags + ["-o", program, file])
  }

  /// What a mutant showed on the dense set.
  struct Result: Hashable {
    /// How often it differs from the original.
    let differences: UInt64
    /// Of everything it showed.
    let checksum: UInt64
  }

  func results() throws -> [Result] {
    try NativeRun.output(of: program, []).split(separator: "\n").map { line in
      let numbers = line.split(separator: " ").map { UInt64($0)! }
      return Result(differences: numbers[0], checksum: numbers[1])
    }
  }

  /// Whether mutants differ on particular inputs.
  func replay(_ witnesses: [(mutant: Int, inputs: Model)]) throws -> [Bool] {
    let lines = witnesses.map { "\($0.mutant) \(Self.situation($0.inputs))" }
    return try NativeRun.output(of: program, ["replay"], input: lines.joined(separator: "\n"))
      .split(separator: "\n").map { $0 == "1" }
  }

  /// As the harness reads it.
  static func situation(_ inputs: Model) -> String {
    func value(_ variable: Variable) -> String { String(inputs[variable].value) }
    func signed(_ variable: Variable) -> String { String(inputs[variable].signedValue) }
    return [
      value(AccessCheckVariables.gla), value(AccessCheckVariables.gfn), value(AccessCheckVariables.pfec),
      value(AccessCheckVariables.sendEvent), value(AccessCheckVariables.access),
      value(Variable(Fact.altp2mIndex)), signed(AccessCheckVariables.lookupRC),
      signed(AccessCheckVariables.sendRC),
    ].joined(separator: " ")
  }

  static func output(of program: String, _ arguments: [String], input: String = "") throws -> String {
    let folder = try Scratch()
    defer { folder.remove() }
    let (from, to) = (try folder.write(input, to: "input"), try folder.write("", to: "output"))
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardInput = FileHandle(forReadingAtPath: from)
    process.standardOutput = FileHandle(forWritingAtPath: to)
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(program) ended with \(process.terminationStatus)")
    return try String(contentsOfFile: to, encoding: .utf8)
  }
}
