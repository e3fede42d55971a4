// Every direct call of the functions that are looked for, in the files of a program.

import CSemantics
import Host
import Source

/// The calls, and what could not be read.
public struct CallTable: Sendable {
  public internal(set) var sites: [CallSite] = []
  /// Where checks are switched on.
  public internal(set) var openings: [Opening] = []
  public internal(set) var mentions: [Mention] = []
  /// Macros that may make one of the names.
  var pasted: [Mention] = []
  /// Files with such names that are not read, and why; a fault where they should have been.
  public internal(set) var unread: [(file: String, reason: String, isFault: Bool)] = []
  /// Functions with such calls that go on at places that are not known.
  var lost: [(function: String, place: Place?)] = []
  /// How many files clang read.
  public internal(set) var fileCount = 0
  var graph = CallGraph([])
  var door = ""
  var functions: [String] = []

  /// Some place that switches checks on, or may.
  public struct Opening: Sendable {
    public enum Kind: Hashable, Sendable {
      case on
      /// As the function's own parameter says.
      case handedOn
      /// Nobody can tell, and why.
      case untold(String)
    }
    public let kind: Kind
    public let function: String
    public let place: Place?
    /// What is called while they are on.
    let calls: Set<String>
    /// They may be on when the function returns, and for others.
    var isLeftOn = false
  }

  /// What all calls of a function pass for a parameter, where each is seen and passes the same, as written.
  /// - Parameter parameter: its place among all, from 0.
  public func constant(passedTo function: String, at parameter: Int) -> String? {
    let passed = sites.filter { $0.callee == function }.map { site in
      site.arguments.flatMap { $0.indices.contains(parameter) ? $0[parameter] : nil }
    }
    return gap == nil && Set(passed).count == 1 ? passed[0] : nil
  }

  /// How checks may come to be on at a call, for each place that switches them on.
  public func chains(to site: CallSite) -> [CallChain] {
    switch site.gate {
    case .none, .constant: return []
    default:
      return openings.filter { $0.kind != .handedOn }.compactMap { opening in
        graph.way(from: opening.calls, to: site.caller).map {
          CallChain(functions: [opening.function] + $0, place: opening.place)
        }
      }
    }
  }
}

/// Reads files and makes the table.
public struct CallReader: Sendable {
  private let reader: UnitReader
  private let interest: Interest
  private let progress: ProgressState
  /// How often what is missing is looked for in more files.
  private static let rounds = 3

  public init(_ reader: UnitReader, _ interest: Interest, _ progress: ProgressState) {
    (self.reader, self.interest, self.progress) = (reader, interest, progress)
  }

  /// - Parameters:
  ///   - mentioning: all files that have one of some names in them.
  ///   - definition: the file that defines a function.
  public func table(
    _ mentioning: ([String]) throws -> [CallSource], definition: (String) -> CallSource?
  ) rethrows -> CallTable {
    var interest = interest
    let outlines = try outlines(mentioning, &interest)
    progress.begin("reading files with calls", of: outlines.count)
    let (reader, progress) = (reader, progress)
    // Long ones first: the last to be ready should be a short one.
    let whole = interest
    let order = outlines.indices.sorted { outlines[$0].source.text.count > outlines[$1].source.text.count }
    let read = LargeStackThread.map(order.count) { position in
      defer { progress.advance() }
      var file = outlines[order[position]]
      file.interest = whole
      let (functions, helpers) = file.interesting()
      file.read(functions, helpers: helpers, reader)
      return file
    }
    var files = outlines
    for (index, file) in zip(order, read) { files[index] = file }
    var asked: Set<String> = []
    for _ in 0..<CallReader.rounds {
      let missing = CallReader.missing(in: files, interest).subtracting(asked)
      guard !missing.isEmpty else { break }
      asked.formUnion(missing)
      guard extend(&files, with: missing, definition) else { break }
    }
    return CallTableMaker(files, interest).table()
  }

  /// The files as words, those of functions that hand codes on among them.
  private func outlines(
    _ mentioning: ([String]) throws -> [CallSource], _ interest: inout Interest
  ) rethrows -> [FileReading] {
    var files: [FileReading] = []
    var names = interest.functions + [interest.gate]
    while !names.isEmpty {
      let new = try mentioning(names).filter { source in !files.contains { $0.source.path == source.path } }
      files += LargeStackThread.map(new.count) { [interest] in FileReading(new[$0], interest) }
      names = interest.wrappers(in: files.filter { !$0.isLeft }.map(\.outline))
      interest.functions += names
    }
    return files
  }

  /// Functions that the codes of those that are looked for depend on.
  private static func missing(in files: [FileReading], _ interest: Interest) -> Set<String> {
    let answering = Answering(Routines(files.flatMap(\.routines)))
    for name in interest.functions {
      if let routine = answering.routines.routine(name) { _ = answering.returned(by: routine, []) }
    }
    return answering.missing
  }

  /// - Returns: whether anything was read.
  private func extend(
    _ files: inout [FileReading], with names: Set<String>, _ definition: (String) -> CallSource?
  ) -> Bool {
    var wanted: [Int: Set<String>] = [:]
    for name in names.sorted() {
      guard let source = definition(name) else { continue }
      if let index = files.firstIndex(where: { $0.source.path == source.path }) {
        wanted[index, default: []].insert(name)
      } else {
        files.append(FileReading(source, interest))
        wanted[files.count - 1] = [name]
      }
    }
    for (index, names) in wanted {
      wanted[index] = names.subtracting(files[index].unfollowed).subtracting(files[index].wanted)
    }
    let changed = wanted.filter { !$0.value.isEmpty }.keys.sorted()
    let reader = reader
    let before = files
    let more = wanted
    let read = LargeStackThread.map(changed.count) { position in
      var file = before[changed[position]]
      let names = more[changed[position]]!
      // What they call in turn would be asked for next.
      let others = file.closure(of: names).subtracting(names).intersection(file.small)
      file.read(names, helpers: others, reader)
      return file
    }
    for (index, file) in zip(changed, read) { files[index] = file }
    return !changed.isEmpty
  }
}
