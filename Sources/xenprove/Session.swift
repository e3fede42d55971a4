// What one call of the tool has at hand: specs, solver, and the models of the
// revisions as far as they were needed.

import ArgumentParser
import Claims
import Explore
import Foundation
import Model
import Prove
import Report
import SMT
import Source
import Spec
import Xen

final class Session {
  let specs: Specs
  /// Where they came from.
  let specsFolder: String
  let solver: Solver
  /// Of solvers for proofs about the tool's own models.
  let limits: Limits
  let crossChecks: Bool
  /// How trees are to be read; nil for as they were configured.
  let build: TreeBuild?
  /// What is proved is kept in closed form, for files and other solvers.
  let keepsObligations: Bool
  let progress: Progress
  /// What is written in place of a report that there is not.
  private let failure: FailureDocument?
  private let prover: Prover
  private var backgrounds: [String: Background] = [:]

  /// Loads the specs; what is wrong with them is printed and ends the command.
  /// - Parameters:
  ///   - crossChecks: those that the command carries out.
  ///   - keepsObligations: what is proved is also wanted in closed form.
  ///   - failure: what is written where there is no report.
  /// - Throws: `ValidationError` for another cross-check: none is left out silently.
  static func start(
    _ options: CommonOptions, _ trees: TreeOptions? = nil, crossChecks: [CrossCheck] = [.libz3],
    keepsObligations: Bool = false, failure: FailureDocument? = nil
  ) throws -> Session {
    if let other = options.crossChecks.first(where: { !crossChecks.contains($0) }) {
      throw ValidationError("--cross-check \(other.rawValue): only verify does that")
    }
    do {
      let folder = try SpecsFolder.path(options.specs)
      return Session(
        try Specs.load(from: folder), folder, options, trees?.build, keepsObligations: keepsObligations,
        failure)
    } catch let problems as Source.Diagnostics {
      for problem in problems.all { Diagnostics.complain(problem.description) }
      try failure?.write(problems.all, .unreadable)
      throw Report.ExitCode.unreadable.asExit
    }
  }

  private init(
    _ specs: Specs, _ folder: String, _ options: CommonOptions, _ build: TreeBuild?, keepsObligations: Bool,
    _ failure: FailureDocument?
  ) {
    self.specs = specs
    self.failure = failure
    specsFolder = folder
    limits = Limits(seconds: options.timeout, resources: options.rlimit)
    crossChecks = options.crossChecks.contains(.libz3)
    self.build = build
    self.keepsObligations = keepsObligations
    progress = Progress(isShown: Terminal.canRewrite && !options.isQuiet)
    solver = Solver(limits: options.limits, crossChecks: crossChecks)
    prover = Prover(solver: solver, labels: specs.labels)
  }

  /// - Parameter others: questions that other solvers answered beside this one.
  func versions(and others: (byCases: Int, byZ3: Int) = (0, 0)) -> ToolVersions {
    ToolVersions(
      tool: Version.number, z3: Z3Library.version, byCases: solver.caseCount + others.byCases,
      byZ3: solver.questionCount + others.byZ3)
  }
  var explorer: Explorer { Explorer(solver: solver) }

  /// The built-in revisions, in the order of the specs.
  var revisions: [Revision] { specs.revisions.map(\.value) }

  func background(_ revision: Revision) throws(ExploreFault) -> Background {
    if let made = backgrounds[revision.name] { return made }
    let model = try Behaviour(of: DecisionModel(revision.decisions), explorer: explorer)
    let made = try Background(rights: specs.rights, revision: revision, model: model, explorer: explorer)
    backgrounds[revision.name] = made
    return made
  }

  func decide(_ claims: [any Claim], on subject: Subject) throws -> [Decision] {
    let background = try background(subject.revision)
    progress.begin("claims on \(subject.name)", of: claims.count)
    return try claims.map { claim in
      defer { progress.advance() }
      return try prover.decide(claim, on: subject, background)
    }
  }

  /// The failing claims that these specs accept.
  /// - Throws: `ExitCode`; what is wrong with the file has been printed.
  func acceptances() throws -> Acceptances {
    let deviations: Deviations
    do {
      deviations = try Deviations.load(from: specsFolder, revisions: revisions.map(\.name))
    } catch {
      complain(error.all)
      try failure?.write(error.all, .unreadable)
      throw Report.ExitCode.unreadable.asExit
    }
    return Acceptances(deviations)
  }

  /// Runs a command whose inputs may be unreadable, and ends the process with its exit code.
  func run(_ body: () throws -> Report.ExitCode) throws {
    let result = Result(catching: body)
    progress.end()
    throw try code(of: result).asExit
  }

  /// What went wrong is printed.
  private func code(of result: Result<Report.ExitCode, any Error>) throws -> Report.ExitCode {
    do {
      return try result.get()
    } catch let error as Diagnostic {
      return try unreadable([error])
    } catch let errors as Source.Diagnostics {
      return try unreadable(errors.all)
    } catch let exit as ArgumentParser.ExitCode {
      throw exit
    } catch let mistake as ValidationError {
      throw mistake
    } catch {
      Diagnostics.complain("xenprove: internal error: \(error)")
      try failure?.write([Diagnostic(at: nil, "internal error: \(error)")], .internalError)
      return .internalError
    }
  }

  private func unreadable(_ errors: [Diagnostic]) throws -> Report.ExitCode {
    complain(errors)
    try failure?.write(errors, .unreadable)
    return .unreadable
  }

  /// Progress is over, and the report comes.
  func write(_ text: String, _ output: OutputOptions) throws {
    progress.end()
    try output.write(text)
  }

  func complain(_ errors: [Diagnostic]) {
    if !errors.isEmpty { progress.end() }
    for error in errors { Diagnostics.complain(error.description) }
  }
}

/// Where specs/ is.
enum SpecsFolder {
  /// The folder asked for; else `specs` here; else beside the program or in a
  /// folder above it, which is where a build from the repository finds it.
  static func path(_ asked: String?) throws -> String {
    if let asked { return asked }
    let program = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    let executable =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? program.path
    var folders = ["."]
    var folder = URL(fileURLWithPath: executable).deletingLastPathComponent()
    while folder.path != "/" {
      folders.append(folder.path)
      folder.deleteLastPathComponent()
    }
    let found = folders.map { $0 == "." ? "specs" : $0 + "/specs" }
      .first { FileManager.default.fileExists(atPath: $0 + "/rights.yaml") }
    guard let found else {
      throw ValidationError(
        "there is no specs/rights.yaml here or beside the program; name the folder with --specs")
    }
    return found
  }
}
