// One call of the tool: what verifies, and what is said where that cannot be.

import ArgumentParser
import CSemantics
import Console
import Foundation
import Host
import Loading
import Report
import SMT
import Source
import Spec
import Verification

final class Session {
  let verifier: Verifier
  private let line: ProgressLine
  /// What is written in place of a report that there is not.
  private let failure: FailureDocument?
  /// A tree whose files are read as patches make them.
  private var patched: String?

  /// Loads the specs; what is wrong with them is printed and ends the command. A
  /// clang that was asked for is tried.
  /// - Parameters:
  ///   - revision: what C is measured by, if one was asked for.
  ///   - known: failures that are accepted, if others than those of the specs.
  ///   - crossChecks: those that the command carries out.
  ///   - keepsObligations: what is proved is also wanted in closed form.
  ///   - failure: what is written where there is no report.
  ///   - isQuiet: nothing is said but errors.
  /// - Throws: `ValidationError` for another cross-check: none is left out silently;
  ///   `UsageError` for a clang that does not work, or a revision that there is not.
  static func start(
    _ options: CommonOptions, _ trees: TreeOptions? = nil, measuredBy revision: String? = nil,
    accepting known: DeviationOptions? = nil, crossChecks: [CrossCheck] = [.libz3],
    keepsObligations: Bool = false, failure: FailureDocument? = nil,
    isQuiet: Bool = false
  ) throws -> Session {
    if let other = options.crossChecks.first(where: { !crossChecks.contains($0) }) {
      throw ValidationError("--cross-check \(other.rawValue): only verify does that")
    }
    let location = SpecsLocation(options.specs)
    let specs = try Specs.load(from: location.source, orWrite: failure)
    let progress = ProgressState()
    var settings = VerifierSettings(
      limits: Limits(seconds: options.timeout, resources: options.rlimit),
      crossChecks: options.crossChecks.contains(.libz3), keepsObligations: keepsObligations,
      isExplicit: options.crossChecks.contains(.explicit))
    settings.deviations = known?.deviations
    let verifier = try Verifier(
      specs, from: location, limits: options.limits, settings, progress
    ) { explorer in
      try SubjectLoader(
        specs, from: location.source, measuredBy: revision, reading: trees?.function,
        build: trees?.build,
        compiler: ClangSearch(trees?.compiler.program), explorer: explorer, progress: progress)
    }
    if trees != nil { try verifier.loader.tryRequestedClang() }
    if !isQuiet { location.hint.map(StandardError.complain) }
    return Session(
      verifier, ProgressLine(progress, isShown: Terminal.canRewrite && !options.isQuiet && !isQuiet), failure)
  }

  private init(_ verifier: Verifier, _ line: ProgressLine, _ failure: FailureDocument?) {
    (self.verifier, self.line, self.failure) = (verifier, line, failure)
  }

  /// What the words of the command line mean.
  /// - Throws: `UsageError`; `Diagnostic` for a path without a file.
  func references(_ words: [String], tree: String? = nil) throws -> [SubjectReference] {
    let found = try SubjectWords(verifier.revisions, tree: tree).references(words)
    patched = tree ?? patched
    for case .revision(let name) in found where FileManager.default.fileExists(atPath: name) {
      StandardError.complain(
        "note: `\(name)` is the built-in revision; what is called so here is `./\(name)`")
    }
    return found
  }

  /// What one word means, a patch being applied to it if it is a tree.
  /// - Throws: as `references`; `ValidationError` for a patch and nothing to apply it to.
  func reference(_ word: String, patch: String?) throws -> SubjectReference {
    let found = try references([word])[0]
    guard let patch else { return found }
    guard case .tree(let path, nil) = found else {
      throw ValidationError("--patch changes a Xen tree, and \(word.printable) is none")
    }
    patched = path
    return try SubjectWords.tree(path, patch: patch)
  }

  /// Runs a command whose inputs may be unreadable, and ends the process with its exit code.
  func run(_ body: () throws -> Report.ExitCode) throws {
    let result = Result(catching: body)
    line.end()
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
    } catch let error
      where error is ArgumentParser.ExitCode || error is ValidationError || error is UsageError
      || error is OutputError
    {
      throw error
    } catch {
      StandardError.complain("xenprove: internal error: \(error)")
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
  func write(_ text: @autoclosure () -> String, _ output: OutputOptions) throws {
    line.end()
    try output.write(output.fitted(text))
  }

  func complain(_ errors: [Diagnostic]) {
    if !errors.isEmpty { line.end() }
    Complaint.show(errors, patched: patched)
  }

  /// Nothing more is shown of what is being done.
  func endProgress() { line.end() }
}

extension Specs {
  /// What is wrong with them is printed and ends the command.
  static func load(from source: SpecSource, orWrite failure: FailureDocument?) throws -> Specs {
    do throws(Source.Diagnostics) {
      return try load(from: source)
    } catch {
      Complaint.show(error.all)
      try failure?.write(error.all, .unreadable)
      throw Report.ExitCode.unreadable.asExit
    }
  }
}
