// xenprove doctor: everything the tool leans on, where it came from, and whether it
// works.

import ArgumentParser
import Loading
import Report
import Source

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Show everything the tool leans on and where it came from, and try each.",
    discussion: "Exit codes: 0 all is well, 65 something is not; 64, 70 as everywhere."
      + Examples("doctor", "doctor --proofs proofs").text)

  @Option(help: ArgumentHelp("The folder with the ledger; else proofs beside specs.", valueName: "folder"))
  var proofs: String?

  @OptionGroup var known: DeviationOptions

  @OptionGroup var compiler: CompilerOptions

  @OptionGroup var options: CommonOptions

  func run() throws {
    let checkUp = CheckUp(
      specs: SpecsLocation(options.specs), deviations: known.deviations, proofs: proofs,
      compiler: compiler.search,
      project: options.output.isAlone
        ? .success(nil) : Result { () throws(Source.Diagnostics) in try ProjectWords.file() })
    try options.output.write(checkUp.text)
    throw (checkUp.isFine ? Report.ExitCode.success : .unreadable).asExit
  }
}
