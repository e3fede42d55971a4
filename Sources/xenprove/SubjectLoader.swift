// From a word on the command line to something that can be judged.

import ArgumentParser
import Claims
import Foundation
import Patch
import Prove
import Report
import Source
import Spec
import SymbolicExecution
import XenABI
import XenC
import XenFunctions

/// A subject, ready to be judged, with what a report says about its origin.
struct LoadedSubject {
  let subject: Subject
  let input: SubjectReport.Input?
  /// How the revision was chosen, when C was read.
  let revisionReason: String?
  let assumptions: [String]
  /// Other readings of the same C that are as good: with another revision's
  /// vocabulary, in another build. Verdicts count only where all agree.
  let alternatives: [Alternative]
  /// Where a whole tree was read: its functions.
  var tree: LoadedTree?
}

/// Another reading of a subject's C.
struct Alternative {
  enum Kind {
    /// Whose numbers are meant is not known.
    case numbers
    /// Of the build that is not the configured one.
    case build(isDebug: Bool)
  }

  let subject: Subject
  let kind: Kind
}

struct SubjectLoader {
  private let session: Session
  private let revision: String?

  /// - Parameter revision: what C is measured by, if one was asked for.
  /// - Throws: `ValidationError` when there is none of this name.
  init(_ session: Session, revision: String?) throws {
    self.session = session
    self.revision = try revision.map {
      try SubjectWords(session.revisions, tree: nil).revision($0, option: "--as ")
    }
  }

  /// A revision was asked for.
  var isAsked: Bool { revision != nil }

  /// - Throws: `Diagnostic(s)` for an input that cannot be read; `ExploreFault`.
  func load(_ reference: SubjectReference) throws -> LoadedSubject {
    switch reference {
    case .revision(let name):
      guard let revision = session.specs.revision(named: name) else {
        throw Diagnostic(at: nil, "\(name): there is no such revision in these specs")
      }
      return try builtIn(revision)
    case .input(let path): return try readC(path)
    case .tree(let path, let patch): return try readTree(path, patch: patch)
    }
  }

  func builtIn(_ revision: Revision) throws -> LoadedSubject {
    let subject = Subject(
      name: revision.name, revision: revision, program: DecisionModel(revision.traits),
      behaviour: try session.background(revision).model, isC: false)
    return LoadedSubject(subject: subject, input: nil, revisionReason: nil, assumptions: [], alternatives: [])
  }
}

// MARK: - C

extension SubjectLoader {
  private func readC(_ name: String) throws -> LoadedSubject {
    session.progress.begin("reading \(name)")
    let bytes = try InputFile.bytes(name)
    let path = name == "-" ? "<standard input>" : name
    let submission = try Submission(reading: bytes, name: path)
    let reader = CReader(clang: try session.clang())
    let located = try locate(in: submission, reader)
    let readings = try candidates(located.name, located.usesNames).map { try read(located, reader, name, $0) }
    let choice = try choose(readings)
    let function = choice.reading.function
    let message = submission.messages.first { message in
      message.files.contains {
        $0.fragments.contains { $0.lines.contains { $0.place.line == located.place.line } }
      }
    }
    let input = SubjectReport.Input(
      path: path, sha256: SHA256.digest(of: bytes).hexadecimal,
      kind: submission.kind.rawValue, mailSubject: message?.subject,
      patchVersion: message?.version?.description,
      function: located.name, file: located.path.isEmpty ? path : located.path, place: located.place,
      unread: function.unread.map(\.sentence))
    return LoadedSubject(
      subject: choice.reading.subject, input: input, revisionReason: choice.reason,
      assumptions: function.assumptions,
      alternatives: choice.others.map { Alternative(subject: $0, kind: .numbers) })
  }

  /// The decision function in whatever arrived whole; a cut hunk that carries
  /// it is named instead of "not found".
  /// - Throws: `Diagnostics`.
  private func locate(in submission: Submission, _ reader: CReader) throws -> LocatedFunction {
    let names = Traits.Function.allCases.map(\.rawValue)
    do {
      return try reader.locate(
        submission.files.flatMap(\.fragments), functions: names,
        beside: submission.files.flatMap(\.cut).map(\.remains))
    } catch {
      let cut = submission.files.flatMap(\.cut).first { hunk in
        hunk.remains.lines.contains { line in names.contains { line.text.contains("\($0)(") } }
      }
      // What could not be read may be what was meant.
      throw Source.Diagnostics(cut?.diagnostic ?? error, submission.messages.flatMap(\.diagnostics))
    }
  }

  /// Revisions whose function has this name and whose vocabulary has its words.
  private func candidates(_ function: String, _ usesNames: Set<String>) -> [Revision] {
    if let revision { return session.revisions.filter { $0.name == revision } }
    let named = session.revisions.filter { $0.traits.function.rawValue == function }
    let fitting = named.filter { revision in
      usesNames.filter { $0.hasPrefix("XENMEM_access_") && $0 != "XENMEM_access_t" }.allSatisfy {
        revision.traits.accessValues.right(named: String($0.dropFirst("XENMEM_access_".count))) != nil
      }
    }
    return fitting.isEmpty ? named : fitting
  }

  private struct Reading {
    let function: CFunction
    let subject: Subject
  }

  private func read(
    _ located: LocatedFunction, _ reader: CReader, _ name: String, _ revision: Revision
  ) throws -> Reading {
    let function = try reader.read(located, vocabulary: revision.traits.accessValues)
    return reading(function, try Behaviour(of: function, explorer: session.explorer), name, revision)
  }

  private func reading(
    _ function: CFunction, _ behaviour: Behaviour, _ name: String, _ revision: Revision
  ) -> Reading {
    Reading(
      function: function,
      subject: Subject(
        name: name, revision: revision, program: function, behaviour: behaviour, isC: true,
        gate: session.revisions.first { $0.traits.function.rawValue == function.name }?.traits.gate))
  }

  /// The revision that the C conforms to; the newest that fits, if none or several do.
  private func choose(
    _ readings: [Reading]
  ) throws -> (reading: Reading, reason: String, others: [Subject]) {
    if revision != nil { return (readings[0], "asked for with --as", []) }
    if readings.count == 1 { return (readings[0], "its function has this name and these numbers", []) }
    let conforming = try readings.filter { try session.proves(Conformance(), on: $0.subject) }
    if conforming.count == 1 { return (conforming[0], "the C is proved equal to its model", []) }
    let newest = readings[readings.count - 1]
    let names = readings.map(\.subject.revision.name).joined(separator: ", ")
    return (
      newest, "the newest whose names fit (\(names)); where they disagree a claim is undecided, --as chooses",
      readings.dropLast().map(\.subject)
    )
  }
}

// MARK: - Trees

extension SubjectLoader {
  private func readTree(_ path: String, patch: String?) throws -> LoadedSubject {
    session.progress.begin("searching \(path)")
    let loader = TreeLoader(session)
    let name = patch ?? path
    let (loaded, input) = try loader.read(try loader.open(path, patch: patch), name)
    let function = loaded.readings[0].function
    let named = candidates(function.name, function.usesNames)
    let agreeing = named.filter { loaded.agrees(with: $0.traits.accessValues) }
    func subject(_ function: CFunction, _ revisions: [Revision]) throws -> [Reading] {
      let behaviour = try Behaviour(of: function, explorer: session.explorer)
      return revisions.map { reading(function, behaviour, name, $0) }
    }
    let choice = try choose(try subject(function, agreeing.isEmpty ? named : agreeing))
    let revision = choice.reading.subject.revision
    let builds = try loaded.readings.dropFirst().map { other in
      Alternative(
        subject: try subject(other.function, [revision])[0].subject, kind: .build(isDebug: other.isDebug))
    }
    let only =
      builds.isEmpty ? ["only the \(loaded.builds.words) build was read, and code for others may differ"] : []
    return LoadedSubject(
      subject: choice.reading.subject, input: input, revisionReason: choice.reason,
      assumptions: (function.assumptions + only).sorted(),
      alternatives: choice.others.map { Alternative(subject: $0, kind: .numbers) } + builds, tree: loaded)
  }
}

/// Reading what the user named, and nothing else.
enum InputFile {
  static func isFolder(_ name: String) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: name, isDirectory: &isDirectory) && isDirectory.boolValue
  }

  /// - Throws: `Diagnostic` when it cannot be read.
  static func bytes(_ name: String) throws -> [UInt8] {
    if name == "-" { return [UInt8](FileHandle.standardInput.readDataToEndOfFile()) }
    if isFolder(name) {
      throw Diagnostic(at: nil, "\(name): is a folder; name a mail, a patch or a .c file")
    }
    guard FileManager.default.fileExists(atPath: name) else {
      throw Diagnostic(at: nil, "\(name): there is no such file")
    }
    do {
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: name)))
    } catch {
      throw Diagnostic(at: nil, "\(name): cannot be read: \(error.localizedDescription)")
    }
  }
}
