// A subject, ready to be judged, with what a report says about its origin.

import Claims
import Equivalence
import Source
import Tree
import XenABI
import XenC
import XenFunctions

public struct LoadedSubject: Sendable {
  public let subject: Subject
  /// Nil for a built-in revision.
  public let input: SubjectInput?
  /// How the revision was chosen, when C was read.
  public var revisionReason: String?
  public let assumptions: [String]
  /// Other readings of the same C that are as good: with another revision's
  /// vocabulary, in another build. Verdicts count only where all agree.
  public var alternatives: [Alternative]
  /// Where a whole tree was read: its functions.
  public internal(set) var tree: LoadedTree?

  public init(
    _ subject: Subject, input: SubjectInput? = nil, revisionReason: String? = nil, assumptions: [String] = [],
    alternatives: [Alternative] = [], tree: LoadedTree? = nil
  ) {
    (self.subject, self.input, self.revisionReason) = (subject, input, revisionReason)
    (self.assumptions, self.alternatives, self.tree) = (assumptions, alternatives, tree)
  }
}

extension LoadedSubject {
  /// The access check in every build of a tree that was read, debug builds first.
  public var builds: [Subject] {
    let others = alternatives.compactMap { other -> (isDebug: Bool, subject: Subject)? in
      if case .build(let isDebug) = other.kind { (isDebug, other.subject) } else { nil }
    }
    let isDebug = tree?.readings[0].isDebug ?? true
    let all = [(isDebug: isDebug, subject: subject)] + others
    return (all.filter(\.isDebug) + all.filter { !$0.isDebug }).map(\.subject)
  }
}

/// Another reading of a subject's C.
public struct Alternative: Sendable {
  public enum Kind: Sendable {
    /// Whose numbers are meant is not known.
    case numbers
    /// Of the build that is not the configured one.
    case build(isDebug: Bool)
  }

  public let subject: Subject
  public let kind: Kind

  public init(_ subject: Subject, _ kind: Kind) { (self.subject, self.kind) = (subject, kind) }
}

/// What was read from a file.
public struct SubjectInput: Sendable {
  public let path: String
  /// Of the bytes, in hex.
  public let sha256: String
  /// `mail`, `mbox`, `diff`, `source` or `tree`.
  public let kind: String
  /// The subject of the mail that carries the function.
  public let mailSubject: String?
  /// With its brackets.
  public let messageID: String?
  /// e.g. `v5` or `v5 2/7`.
  public let patchVersion: String?
  /// The C function that was read.
  public let function: String
  /// The label of its file in its own tree.
  public let file: String
  public let place: Place
  /// What in it could not be read.
  public let unread: [String]
  /// Other functions that the patch changes, in the order of the text: to be judged with the tree that
  /// they belong to.
  public let unjudged: [TouchedFunction]

  public init(
    path: String, sha256: String, kind: String, mailSubject: String? = nil, messageID: String? = nil,
    patchVersion: String? = nil,
    function: String, file: String, place: Place, unread: [String], unjudged: [TouchedFunction] = []
  ) {
    self.unjudged = unjudged
    (self.path, self.sha256, self.kind) = (path, sha256, kind)
    (self.mailSubject, self.messageID, self.patchVersion) = (mailSubject, messageID, patchVersion)
    (self.function, self.file, self.place, self.unread) = (function, file, place, unread)
  }
}

extension LoadedSubject {
  /// What others can know it by: a revision by its name, a patch by the mail that it came in, and what
  /// came in none by its digest. A name of a file means nothing elsewhere.
  public var title: String {
    guard let input else { return subject.name }
    if let id = input.messageID { return id }
    if let mail = input.mailSubject { return "\"\(mail)\"" }
    if input.kind == "tree" {
      return "tree " + (subject.name.split(separator: "/").last.map(String.init) ?? "of Xen")
    }
    return "\(input.kind) \(input.sha256.prefix(12))"
  }

  /// The patch that it came in, in words, where its title does not say it.
  public var patch: String? {
    guard let input, input.messageID != nil, let subject = input.mailSubject else { return nil }
    return "\"\(subject)\""
  }
}

/// What a patch changes of a tree, or one tree has otherwise than another one, by the names of
/// functions and macros.
public struct TreeChanges: Sendable {
  /// Taken by contract.
  public let contracts: Set<String>
  /// Functions of the flow that no C is read for.
  public let models: Set<String>
  /// Functions that nobody has asked for.
  public let beside: Set<String>
  /// Where definitions are, or were.
  let places: [String: Place]
  /// Functions of which nobody knows what is compiled, and why.
  public var unconfigured: [String: String] = [:]
  /// Of those that are taken by contract, what in them is changed, if they are not it themselves.
  public let behind: [String: String]
  /// Of those that nobody has asked for, what may make a difference to runs of the flow.
  let suspects: [UnreadChange]

  /// What is not proved of what calls one of `contracts`, in words.
  public func calls(_ name: String) -> String {
    let place = places[name].map { " (\($0.file):\($0.line))" } ?? ""
    return "calls " + (behind[name] ?? "\(name), which is changed and is taken by contract\(place)")
  }
}

/// A function that is changed and that nobody reads.
public struct UnreadChange: Sendable {
  public let name: String
  public let place: Place
  /// What it has to do with the flow: `writes send_event`.
  public let reason: String
  /// Itself, and what of its file comes to it: what is executed there, by way of one of these.
  let ways: Set<String>
}

/// The functions of a tree, read.
public struct LoadedTree: Sendable {
  /// Its files, as they were configured first.
  let source: XenTree
  /// As it was configured first; in both builds, unless one was asked for.
  public let readings: [BuildReading]
  /// Constants by name, as the tree's headers number them.
  public let numbers: [String: UInt64]
  /// What is otherwise than in the tree that it takes the place of.
  public internal(set) var changes: TreeChanges

  /// Files that a tree has otherwise than another one, by path, with what both have in them.
  public func texts(besides other: LoadedTree) -> [(path: String, old: [UInt8], new: [UInt8])] {
    let files =
      isPatched ? Set(source.changes.map(\.file)).sorted() : source.files(differingFrom: other.source)
    return files.map {
      (path: $0, old: other.source.contents(of: $0) ?? [], new: source.contents(of: $0) ?? [])
    }
  }

  /// Changed functions that no run executes and that runs may rest on.
  public var unread: [UnreadChange] {
    changes.suspects.filter { suspect in
      !readings.contains { $0.executes(suspect.name) || $0.executes(suspect) }
    }
  }

  /// Whether it is otherwise than on disk.
  public var isPatched: Bool { !source.changes.isEmpty }

  /// The builds that were read.
  public var builds: Builds { readings.reduce(into: []) { $0.formUnion($1.builds) } }

  /// The same for who compares functions.
  public var measured: [TreeMeasure.Reading] {
    readings.map { reading in TreeMeasure.Reading(reading.builds) { reading.program($0) } }
  }

  /// Whether a revision numbers the rights as the tree does.
  func agrees(with values: AccessValues) -> Bool {
    let prefix = "XENMEM_access_"
    return numbers.filter { $0.key.hasPrefix(prefix) }.allSatisfy { name, value in
      values.right(named: String(name.dropFirst(prefix.count))).map { UInt64($0.value) } == value
    }
  }
}

/// A tree as one kind of build.
public struct BuildReading: Sendable {
  let isDebug: Bool
  /// The access check.
  public let function: CFunction
  /// As they were read first.
  let programs: [String: Result<FlowProgram, TreeMeasure.Missing>]

  public var builds: Builds { Builds(isDebug: isDebug) }

  /// A function's body was read, to be executed where another one calls it.
  public func executes(_ name: String) -> Bool {
    function.callees.contains(name)
      || programs.values.contains {
        (try? $0.get())?.latest.executed(besides: TreeMeasure.takes).contains(name) ?? false
      }
  }

  /// The same where a file is read further that may come to it.
  func executes(_ change: UnreadChange) -> Bool {
    programs.values.contains { program in
      guard var program = try? program.get().latest else { return false }
      var found: Set<String> = []
      while true {
        let next = program.callees(besideThoseOf: TreeMeasure.takes).intersection(change.ways)
          .subtracting(found)
        if next.isEmpty { return program.executed(besides: TreeMeasure.takes).contains(change) }
        found.formUnion(next)
        program = program.finding(next)
      }
    }
  }

  /// The C of a function, with what of its helpers was read so far, or why there is none.
  public func program(_ name: String) -> Result<FlowProgram, TreeMeasure.Missing> {
    TreeMeasure.Missing.program(name, in: programs).map(\.latest)
  }
}

extension Set<String> {
  /// Whether a function is among those of several files, where static ones go by their file as well.
  fileprivate func contains(_ change: UnreadChange) -> Bool {
    let file = change.place.file.split(separator: "/").last ?? ""
    return contains(change.name) || contains { $0.hasPrefix("\(change.name) (") && $0.hasSuffix("\(file))") }
  }
}

extension TreeMeasure.Missing {
  /// The C of a function, or why there is none.
  static func program(
    _ name: String, in programs: [String: Result<FlowProgram, TreeMeasure.Missing>]
  ) -> Result<FlowProgram, TreeMeasure.Missing> {
    programs[name]
      ?? .failure(
        TreeMeasure.Missing("\(name) is defined nowhere below arch/x86 and common", isAbsent: true))
  }
}

/// A tree without an access check: what a patch that brings one is applied to.
public struct BareTree {
  /// One for each build.
  public let readings: [TreeMeasure.Reading]
}
