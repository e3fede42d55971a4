// What one call of the tool has at hand: specs, solver, and the models of the
// revisions as far as they were needed.

import ArgumentParser
import CSemantics
import Claims
import Foundation
import Prove
import Report
import SMT
import Source
import Spec
import SymbolicExecution
import XenABI
import XenC
import XenFunctions

final class Session {
  let specs: Specs
  /// Where they came from.
  let location: SpecsLocation
  let solver: Solver
  /// Of solvers for proofs about the tool's own models.
  let limits: Limits
  let crossChecks: Bool
  /// How trees are to be read; nil for as they were configured.
  let build: TreeBuild?
  /// What is proved is kept in closed form, for files and other solvers.
  let keepsObligations: Bool
  let progress: Progress
  private let compiler: ClangSearch
  private var foundClang: Clang?
  /// What is written in place of a report that there is not.
  private let failure: FailureDocument?
  private let prover: Prover
  private var backgrounds: [String: Background] = [:]

  /// Loads the specs; what is wrong with them is printed and ends the command. A
  /// clang that was asked for is tried.
  /// - Parameters:
  ///   - crossChecks: those that the command carries out.
  ///   - keepsObligations: what is proved is also wanted in closed form.
  ///   - failure: what is written where there is no report.
  /// - Throws: `ValidationError` for another cross-check: none is left out silently;
  ///   for a clang that does not work: none is replaced silently.
  static func start(
    _ options: CommonOptions, _ trees: TreeOptions? = nil, crossChecks: [CrossCheck] = [.libz3],
    keepsObligations: Bool = false, failure: FailureDocument? = nil
  ) throws -> Session {
    if let other = options.crossChecks.first(where: { !crossChecks.contains($0) }) {
      throw ValidationError("--cross-check \(other.rawValue): only verify does that")
    }
    do {
      let location = SpecsLocation(options.specs)
      let session = Session(
        try Specs.load(from: location.source), location, options, trees, keepsObligations: keepsObligations,
        failure)
      if trees != nil { try session.tryRequestedClang() }
      location.hint.map(Diagnostics.complain)
      return session
    } catch let problems as Source.Diagnostics {
      for problem in problems.all { Diagnostics.complain(problem.description) }
      try failure?.write(problems.all, .unreadable)
      throw Report.ExitCode.unreadable.asExit
    }
  }

  private init(
    _ specs: Specs, _ location: SpecsLocation, _ options: CommonOptions, _ trees: TreeOptions?,
    keepsObligations: Bool, _ failure: FailureDocument?
  ) {
    self.specs = specs
    self.location = location
    self.failure = failure
    limits = Limits(seconds: options.timeout, resources: options.rlimit)
    crossChecks = options.crossChecks.contains(.libz3)
    build = trees?.build
    compiler = CompilerOptions.search(trees?.compiler.program)
    self.keepsObligations = keepsObligations
    progress = Progress(isShown: Terminal.canRewrite && !options.isQuiet)
    solver = Solver(limits: options.limits, crossChecks: crossChecks)
    prover = Prover(solver: solver, labels: specs.labels)
  }

  /// Questions that solvers beside the session's own answered.
  var askedElsewhere = QuestionCount()

  func versions() -> ToolVersions {
    var versions = ToolVersions(
      tool: Version.number, z3: Z3Library.version, asked: solver.asked + askedElsewhere)
    versions.origins = ToolVersions.Origins(
      specs: location.description, clang: foundClang.map { "\($0.executable), \($0.origin)" },
      z3: Version.z3Path)
    return versions
  }
  var explorer: Explorer { Explorer(solver: solver) }

  /// The built-in revisions, in the order of the specs.
  var revisions: [Revision] { specs.revisions.map(\.value) }

  func background(_ revision: Revision) throws(ExploreFault) -> Background {
    if let made = backgrounds[revision.name] { return made }
    let model = try Behaviour(of: DecisionModel(revision.traits), explorer: explorer)
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

  /// What fails of claims, without words.
  func outline(_ claims: [any Claim], on subject: Subject) throws -> [Outline] {
    let background = try background(subject.revision)
    progress.begin("claims on \(subject.name) by \(subject.revision.name)", of: claims.count)
    return try claims.map { claim in
      defer { progress.advance() }
      return try prover.outline(claim, on: subject, background)
    }
  }

  func proves(_ claim: any Claim, on subject: Subject) throws -> Bool {
    try prover.proves(claim, on: subject, try background(subject.revision))
  }

  /// The clang that reads C, which is searched for once.
  /// - Throws: `Diagnostic` when there is none.
  func clang() throws(Diagnostic) -> Clang {
    if let foundClang { return foundClang }
    let clang = try compiler.found()
    foundClang = clang
    return clang
  }

  /// - Throws: `ValidationError`.
  private func tryRequestedClang() throws {
    do {
      foundClang = try compiler.requested()
    } catch {
      throw ValidationError(error.message)
    }
  }

  /// The failing claims that these specs accept.
  /// - Throws: `ExitCode`; what is wrong with the file has been printed.
  func acceptances() throws -> Acceptances {
    let deviations: Deviations
    do {
      deviations = try Deviations.load(from: location.source, revisions: revisions.map(\.name))
    } catch {
      complain(error.all)
      try failure?.write(error.all, .unreadable)
      throw Report.ExitCode.unreadable.asExit
    }
    return Acceptances(deviations)
  }

  /// What the words of the command line mean.
  /// - Throws: `ValidationError`; `ExitCode` for a path without a file, which has been printed.
  func references(_ words: [String], tree: String? = nil) throws -> [SubjectReference] {
    let found = try printing { try SubjectWords(revisions, tree: tree).references(words) }
    for case .revision(let name) in found where FileManager.default.fileExists(atPath: name) {
      Diagnostics.complain("note: `\(name)` is the built-in revision; what is called so here is `./\(name)`")
    }
    return found
  }

  /// - Throws: `ExitCode` for an input that cannot be read; what is wrong has been printed.
  func printing<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as Diagnostic {
      complain([error])
      try failure?.write([error], .unreadable)
      throw Report.ExitCode.unreadable.asExit
    }
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
