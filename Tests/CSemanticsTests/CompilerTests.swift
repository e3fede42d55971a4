import BitVectors
import Foundation
import TestSupport
import Testing

@testable import CSemantics

// The reader against the compiler: generated functions, each run on six inputs
// natively and by the reader's machine, on plain numbers and on numbers that it
// cannot see. Results must agree, and so must the verdict "undefined", which the
// compiler gives by trapping (`-fsanitize-trap`).
//
// Five hundred functions every time, ten thousand with THOROUGH=1, which is what
// `.ci/run` asks for: four fifths of the time go into compiling them.

private let batches = ProcessInfo.processInfo.environment["THOROUGH"] == "1" ? 40 : 2
private let functionsPerBatch = 250
private let inputsPerFunction = 6
private let signalNote = "U"

private struct GeneratedExample {
  let name: String
  let text: String
  let parameters: [String]
  let inputs: [[Int64]]
}

/// Bounds of every type, and what lies around them.
private let boundaries: [Int64] = [
  0, 1, 2, -1, -2, 3, 5, 31, 32, 63, 64, 127, 128, 129, 255, 256, 32767, 32768, 65535, 65536, 0x7fff_ffff,
  0x8000_0000,
  0xffff_ffff, 0x1_0000_0000, .max, .min, -0x8000_0000, -0x8000_0001, -128, -129, -32768,
]

private func examples(batch: Int) -> [GeneratedExample] {
  (0..<functionsPerBatch).map { index in
    let seed = UInt64(batch * functionsPerBatch + index)
    var generator = ProgramGenerator(name: "f\(index)", seed: seed)
    let (text, parameters, _) = generator.function()
    var random = SplitMix64(seed: ~seed)
    let inputs = (0..<inputsPerFunction).map { _ in
      (0..<4).map { _ in
        Bool.random(using: &random)
          ? boundaries.randomElement(using: &random)! : Int64(truncatingIfNeeded: random.next())
      }
    }
    return GeneratedExample(name: "f\(index)", text: text, parameters: parameters, inputs: inputs)
  }
}

// MARK: Natively

private func driver(_ examples: [GeneratedExample]) -> String {
  let calls = examples.map { example in
    let arguments = example.parameters.enumerated().map { "(\($0.element))a[\($0.offset)]" }.joined(
      separator: ", ")
    return "static long call_\(example.name)(const long *a) { return (long)\(example.name)(\(arguments)); }"
  }
  let table = examples.map { "call_\($0.name)" }.joined(separator: ", ")
  let inputs = examples.flatMap {
    $0.inputs.flatMap { $0.map { "0x\(String(UInt64(bitPattern: $0), radix: 16))" } }
  }
  return """
    #include <setjmp.h>
    #include <signal.h>
    #include <stdio.h>
    \(calls.joined(separator: "\n"))
    static long (*const calls[])(const long *) = { \(table) };
    static const unsigned long inputs[] = { \(inputs.joined(separator: ",")) };
    static sigjmp_buf back;
    static void trapped(int signal) { siglongjmp(back, 1); }
    int main(void)
    {
      signal(SIGILL, trapped);
      signal(SIGTRAP, trapped);
      signal(SIGFPE, trapped);
      for (unsigned i = 0; i < \(examples.count * inputsPerFunction); i++) {
        const long *a = (const long *)inputs + 4 * i;
        if (sigsetjmp(back, 1)) puts("\(signalNote)");
        else printf("%ld\\n", calls[i / \(inputsPerFunction)](a));
      }
    }
    """
}

private func execute(_ arguments: [String], output: String? = nil) throws -> Int32 {
  let process = Process()
  process.executableURL = URL(filePath: arguments[0])
  process.arguments = Array(arguments.dropFirst())
  if let output {
    process.standardOutput = FileHandle(forWritingAtPath: output)
  }
  try process.run()
  process.waitUntilExit()
  return process.terminationStatus
}

/// What a program prints, line by line. It is stopped at what has no meaning in C.
func outputOfNative(_ text: String, clang: String) throws -> [String] {
  let folder = try Scratch()
  defer { folder.remove() }
  let source = try folder.write(text, to: "batch.c")
  let program = folder.file("batch")
  let checks = "signed-integer-overflow,integer-divide-by-zero,shift-exponent,array-bounds,bool,null"
  let status = try execute([
    clang, "-w", "-O0", "-std=gnu11", "-fno-strict-aliasing", "-fsanitize=\(checks)",
    "-fsanitize-trap=\(checks)",
    "-o", program, source,
  ])
  try #require(status == 0, "the generated batch does not compile")
  let output = try folder.write("", to: "output")
  try #require(try execute([program], output: output) == 0)
  return try String(contentsOfFile: output, encoding: .utf8).split(separator: "\n").map(String.init)
}

// MARK: The comparison

private func note(_ result: Result<Int64, Halt>) -> String {
  switch result {
  case .success(let value): "\(value)"
  case .failure(.undefined): signalNote
  case .failure(let halt): "\(halt)"
  }
}

/// Where gcc comes to something else than clang does.
private func isLeftOpen(_ result: Result<Int64, Halt>) -> Bool {
  if case .failure(.unsupported(let stop)) = result { stop.what.contains("compilers differ") } else { false }
}

@Suite struct CompilerTests {
  @Test(arguments: 0..<batches) func agreesWithTheCompiler(batch: Int) throws {
    let examples = examples(batch: batch)
    let text = ProgramGenerator.shared + "\n" + examples.map(\.text).joined()
    let native = try outputOfNative(text + driver(examples), clang: testClang().executable)
    try #require(native.count == examples.count * inputsPerFunction)
    let unit = try Unit(text)
    var (undefined, open) = (0, 0)
    var differences: [String] = []
    for (index, example) in examples.enumerated() {
      for (number, input) in example.inputs.enumerated() {
        let expected = native[index * inputsPerFunction + number]
        if expected == signalNote { undefined += 1 }
        let veiled = number % 3 == 0 ? [unit.runVeiled(example.name, input)] : []
        for result in [unit.run(example.name, input)] + veiled where note(result) != expected {
          guard !isLeftOpen(result) else {
            open += 1
            continue
          }
          differences.append("\(example.name)\(input) is \(expected), read as \(result):\n\(example.text)")
        }
      }
    }
    let first = differences.first ?? ""
    #expect(differences.count == 0, "of \(native.count) results; the first: \(first)")
    #expect(open * 20 <= native.count, "\(open) of \(native.count) left open")
    // Neither verdict may be rare.
    #expect(
      (native.count / 50...native.count / 2).contains(undefined), "\(undefined) of \(native.count) undefined")
  }
}
