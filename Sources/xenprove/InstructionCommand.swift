// xenprove instruction: what an instruction does, as the model plays it.

import ArgumentParser
import Instructions
import Report
import Source

struct InstructionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "instruction",
    abstract: "Show what the model makes of an instruction, operation by operation.",
    discussion: """
      INSTRUCTION is Intel syntax, "lock cmpxchg [rax], ecx", or bytes, "f0 0f b1 08". Nothing is guessed: \
      one that is not known is refused, with those that are.

      Exit codes: 0 all of it can be played, 3 some of it is left out by the model, 64 not known.
      """ + Examples("instruction 'lock cmpxchg [rax], ecx'", "instruction f0 0f b1 08 --mode 64").text)

  @Argument(help: "Intel syntax, or bytes of two digits each.")
  var instruction: [String]

  @Option(help: "32 or 64: the processor's mode.")
  var mode = 64

  @Option(help: "Repetitions of a repeated string instruction.")
  var count = 3

  @Option(help: "text or json.")
  var format: PlainFormat = .text

  @OptionGroup var output: OutputOptions

  func run() throws {
    guard let mode = ProcessorMode(rawValue: mode) else { throw ValidationError("--mode is 32 or 64") }
    guard (0...4096).contains(count) else { throw ValidationError("--count is a number from 0 to 4096") }
    let text = instruction.joined(separator: " ")
    let page: InstructionPage
    do throws(UnknownInstruction) {
      page = try InstructionPage(text, mode, count: count)
    } catch {
      throw UsageError(error.description.printable)
    }
    try output.write(format == .json ? page.json : page.text)
    throw (page.isPlayed ? Report.ExitCode.success : .undecided).asExit
  }
}
