// From what a word on the command line means to something that can be judged.

import CSemantics
import Claims
import Host
import Patch
import Source
import Spec
import SymbolicExecution
import Tree
import XenABI
import XenC
import XenFunctions

/// With assertions and poisoned slots, or without.
public enum TreeBuild: String, CaseIterable, Sendable {
  case debug, release
}

/// Reads C, from a mail or from a tree, in every way in which it may be meant.
public final class SubjectLoader {
  let source: SpecSource
  let revisions: [Revision]
  let progress: ProgressState
  /// How trees are to be read; nil for as they were configured.
  let build: TreeBuild?
  /// What C is measured by, if a revision was asked for.
  private let asked: String?
  /// What the access check may be called.
  public let functions: [String]
  private let explorer: Explorer
  private let compiler: ClangSearch
  /// Files of trees that were read so far.
  var files = TreeFiles()
  /// The clang that has read C, or will.
  public private(set) var foundClang: Clang?

  /// - Parameters:
  ///   - source: where the specs came from.
  ///   - asked: the name of a revision.
  ///   - function: what the access check is called, if not as in Xen.
  /// - Throws: `UsageError` when there is none of this name.
  public init(
    _ specs: Specs, from source: SpecSource, measuredBy asked: String?, reading function: String? = nil,
    build: TreeBuild?, compiler: ClangSearch, explorer: Explorer, progress: ProgressState
  ) throws(UsageError) {
    (self.source, self.progress, self.build) = (source, progress, build)
    revisions = specs.revisions.map(\.value)
    (self.compiler, self.explorer) = (compiler, explorer)
    self.asked = asked
    functions = function.map { [$0] } ?? Traits.Function.allCases.map(\.rawValue)
    if let asked {
      _ = try specs.revision(named: asked, orSay: "--as '\(asked.printable)' is no built-in revision")
    }
  }

  /// A revision was asked for.
  public var isMeasured: Bool { asked != nil }

  /// The clang that reads C, which is searched for once.
  /// - Throws: `Diagnostic` when there is none.
  func clang() throws(Diagnostic) -> Clang {
    if let foundClang { return foundClang }
    let clang = try compiler.found()
    foundClang = clang
    return clang
  }

  /// Tries the clang that the call names, if it names one.
  /// - Throws: `UsageError`: none is replaced silently.
  public func tryRequestedClang() throws(UsageError) {
    do throws(Diagnostic) {
      foundClang = try compiler.requested()
    } catch {
      throw UsageError(error.message)
    }
  }

  /// Why it is measured by this revision, where there was no choice.
  private func reason(_ candidates: [Revision], _ function: CFunction) -> String? {
    if isMeasured { return "asked for with --as" }
    guard function.name == function.convention.rawValue else {
      return "its arguments are those of \(function.convention.rawValue)"
    }
    return candidates.count == 1 ? "its function has this name and these numbers" : nil
  }
}

// MARK: - C

extension SubjectLoader {
  /// What arrived in a file or on standard input: one reading for each revision that may
  /// be meant, in the order of the specs.
  /// - Throws: `Diagnostic(s)` for an input that cannot be read; `ExploreFault`.
  public func readings(ofInput name: String) throws -> [LoadedSubject] {
    progress.begin("reading \(name)")
    let bytes = try InputFile.bytes(name)
    let path = InputFile.label(name)
    let submission = try Submission(reading: bytes, name: path)
    let reader = CReader(clang: try clang())
    let located = try locate(in: submission, reader)
    let message = submission.messages.first { message in
      message.files.contains {
        $0.fragments.contains { $0.lines.contains { $0.place.line == located.place.line } }
      }
    }
    let candidates = candidates(located.convention, located.usesNames)
    let unjudged = submission.touched.filter { !located.executes($0.name, in: $0.path) }
    return try candidates.map { revision in
      let function = try reader.read(located, vocabulary: revision.traits.accessValues)
      let input = SubjectInput(
        path: path, sha256: SHA256.digest(of: bytes).hexadecimal,
        kind: submission.kind.rawValue, mailSubject: message?.subject, messageID: message?.messageID,
        patchVersion: message?.version?.description,
        function: located.name, file: located.path.isEmpty ? path : located.path, place: located.place,
        unread: function.unread.map(\.sentence), unjudged: unjudged)
      return LoadedSubject(
        subject(function, try Behaviour(of: function, explorer: explorer), name, revision), input: input,
        revisionReason: reason(candidates, function), assumptions: function.assumptions)
    }
  }

  /// The access check in whatever arrived whole; a cut hunk that carries
  /// it is named instead of "not found".
  /// - Throws: `Diagnostics`.
  private func locate(in submission: Submission, _ reader: CReader) throws -> LocatedFunction {
    let names = functions
    do {
      return try reader.locate(
        submission.files.flatMap(\.fragments), functions: names,
        beside: submission.files.flatMap(\.cut).map(\.remains), removed: submission.files.flatMap(\.before),
        orSay: { $0.hinting(at: submission.touched, wanting: names) })
    } catch {
      let cut = submission.files.flatMap(\.cut).first { hunk in
        hunk.remains.lines.contains { line in names.contains { line.text.contains("\($0)(") } }
      }
      // What could not be read may be what was meant.
      throw Source.Diagnostics(
        cut?.diagnostic ?? error, submission.messages.flatMap(\.diagnostics))
    }
  }

  /// Revisions whose function takes these arguments and whose vocabulary has its words.
  private func candidates(_ function: Traits.Function, _ usesNames: Set<String>) -> [Revision] {
    if let asked { return revisions.filter { $0.name == asked } }
    let named = revisions.filter { $0.traits.function == function }
    let fitting = named.filter { revision in
      usesNames.filter { $0.hasPrefix("XENMEM_access_") && $0 != "XENMEM_access_t" }.allSatisfy {
        revision.traits.accessValues.right(named: String($0.dropFirst("XENMEM_access_".count))) != nil
      }
    }
    return fitting.isEmpty ? named : fitting
  }

  private func subject(
    _ function: CFunction, _ behaviour: Behaviour, _ name: String, _ revision: Revision
  ) -> Subject {
    Subject(
      name: name, revision: revision, program: function, behaviour: behaviour, isC: true,
      gate: revisions.first { $0.traits.function == function.convention }?.traits.gate)
  }
}

// MARK: - Versions of a file

extension SubjectLoader {
  /// What reads C that stands for itself.
  /// - Throws: `Diagnostic` when there is no clang.
  public func reader() throws(Diagnostic) -> CReader { CReader(clang: try clang()) }

  /// The access check of a version, behind what is known of headers, with the numbers that its own have.
  /// - Parameters:
  ///   - located: nil where it is not there.
  ///   - obstacle: why it is not, if that is known.
  /// - Throws: `Diagnostic` where it cannot be read; `ExploreFault`.
  public func subject(
    _ located: LocatedFunction?, _ numbers: VersionNumbers, named name: String, or obstacle: String?
  ) throws -> Subject {
    guard let located else { throw Diagnostic(at: nil, obstacle ?? "it is not there") }
    if let obstacle = numbers.obstacle(using: located.usesNames) { throw Diagnostic(at: nil, obstacle) }
    guard let values = numbers.accessValues,
      let revision = revisions.first(where: {
        $0.traits.accessValues == values && $0.traits.function == located.convention
      }) ?? revisions.first(where: { $0.traits.accessValues == values })
    else { throw Diagnostic(at: nil, "XENMEM_access_* are numbered as in no revision that is known") }
    let function = try reader().read(located, vocabulary: values, numbers: numbers.numbers)
    return subject(function, try Behaviour(of: function, explorer: explorer), name, revision)
  }
}

// MARK: - Trees

extension SubjectLoader {
  /// What there is of a tree that has no access check; nil of one that has.
  /// - Throws: as for an input.
  public func bareTree(_ path: String) throws -> BareTree? {
    progress.begin("searching \(path)")
    let loader = TreeLoader(self)
    return try loader.readBare(try loader.open(path, patch: nil))
  }

  /// A tree in the place of another one, as if a patch had made it of that.
  public func replacing(_ old: LoadedSubject, by new: LoadedSubject) throws -> LoadedSubject {
    guard let before = old.tree, let after = new.tree else { return new }
    var new = new
    new.tree?.changes = try TreeLoader(self).changes(from: before, to: after)
    return new
  }

  /// Before anything is read that takes time.
  /// - Throws: `Diagnostic(s)` when there is no tree or no patch, or it does not apply.
  public func requireApplicable(_ patch: String, to path: String) throws {
    _ = try TreeLoader(self).patched(try XenTree(at: path), patch)
  }

  /// A Xen tree, perhaps with a patch applied, in the same way.
  /// - Throws: as for an input.
  public func readings(ofTree path: String, patch: String?) throws -> [LoadedSubject] {
    progress.begin("searching \(path)")
    let loader = TreeLoader(self)
    let name = patch ?? path
    let (loaded, input) = try loader.read(try loader.open(path, patch: patch), name)
    let function = loaded.readings[0].function
    let named = candidates(function.convention, function.usesNames)
    let agreeing = named.filter { loaded.agrees(with: $0.traits.accessValues) }
    let candidates = agreeing.isEmpty ? named : agreeing
    let behaviours = try loaded.readings.map { try Behaviour(of: $0.function, explorer: explorer) }
    let only =
      loaded.readings.count > 1
      ? [] : ["only the \(loaded.builds.words) build was read, and code for others may differ"]
    return candidates.map { revision in
      let builds = zip(loaded.readings, behaviours).map { reading, behaviour in
        (subject: subject(reading.function, behaviour, name, revision), isDebug: reading.isDebug)
      }
      return LoadedSubject(
        builds[0].subject, input: input, revisionReason: reason(candidates, function),
        assumptions: (function.assumptions + only + loaded.assumedDecisions(revision)).sorted(),
        alternatives: builds.dropFirst().map { Alternative($0.subject, .build(isDebug: $0.isDebug)) },
        tree: loaded)
    }
  }
}
