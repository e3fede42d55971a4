// Goes through the commits of a range. Most of them change nothing that is read here, which the records
// of the blobs before and after tell; where words or numbers of the access check change, both versions are
// read as C and compared.

import CSemantics
import Host
import Loading
import SMT
import Source
import Spec
import Tables
import XenABI
import XenC

public struct HistorySearch {
  private let repository: GitRepository
  private let loader: SubjectLoader
  private let solver: Solver
  private let files: FileReader
  private let cache: RecordCache
  private let progress: ProgressState
  /// The files that are looked at.
  private var paths: [String] = []

  /// - Throws: `Diagnostic` when there is no clang.
  public init(
    _ repository: GitRepository, _ loader: SubjectLoader, solver: Solver, cache: RecordCache,
    _ progress: ProgressState
  ) throws(Diagnostic) {
    (self.repository, self.loader, self.solver) = (repository, loader, solver)
    (self.cache, self.progress) = (cache, progress)
    files = FileReader(reader: try loader.reader(), functions: loader.functions)
  }

  /// - Parameters:
  ///   - first: a commit's full name; nil for the beginning.
  ///   - last: another one.
  /// - Throws: `GitError`; what reading and comparing C throws.
  public mutating func history(from first: String?, to last: String) throws -> History {
    progress.begin("searching commits")
    paths = try homes(at: (first.map { [$0] } ?? []) + [last])
    let log = try repository.log(from: first, to: last, paths: paths)
    try read(log)
    var history = History(
      from: first, to: last, total: try repository.count(from: first, to: last), touching: log.count,
      files: paths)
    progress.begin("comparing commits", of: log.count)
    for commit in log {
      defer { progress.advance() }
      let changes = try changes(in: commit)
      if !changes.isEmpty {
        history.commits.append(
          History.Commit(id: commit.id, date: commit.date, subject: commit.subject, changes: changes))
      } else if commit.changes.contains(where: isTextChanged) {
        history.textOnly += 1
      }
    }
    history.gaps = try gaps(at: last)
    return history
  }

  /// Those that are known, and those that define the access check or a family at one of the ends.
  private func homes(at ends: [String]) throws -> [String] {
    let known = CReader.checkHomes + NumberFamily.all.flatMap(\.homes) + AccessPlace.all.flatMap(\.homes)
    let words = loader.functions.map { "(^|[^[:space:]].*[^[:alnum:]_])\($0)\\(" } + NumberFamily.definitions
    let found = try ends.flatMap {
      try repository.files(of: $0, matching: "^(" + words.joined(separator: "|") + ")", below: "xen")
    }
    let others = Set(found).subtracting(known).filter(NumberFamily.mayBeHome).sorted()
    let blobs = try ends.map { try repository.blobs(of: $0, paths: others) }
    try read(blobs.flatMap { $0.map { ($0.value, $0.key) } })
    let defining = others.filter { path in
      blobs.contains { $0[path].flatMap { cache[$0] }?.isEmpty == false }
    }
    var seen: Set<String> = []
    return (known + defining).filter { seen.insert($0).inserted }
  }

  // MARK: Records

  private func read(_ log: [GitCommit]) throws {
    try read(
      log.flatMap(\.changes).flatMap { change in
        (change.old + [change.new]).compactMap { $0.map { ($0, change.path) } }
      })
  }

  /// - Parameter blobs: with the path of one file that each is.
  private func read(_ blobs: [(blob: String, path: String)]) throws {
    let new = Dictionary(blobs.map { ($0.blob, $0.path) }) { first, _ in first }
      .filter { cache[$0.key] == nil }.sorted { $0.key < $1.key }
    progress.begin("reading versions of files", of: new.count)
    for start in stride(from: 0, to: new.count, by: Self.atOnce) {
      let part = Array(new[start..<min(start + Self.atOnce, new.count)])
      let contents = try repository.contents(of: part.map(\.key))
      let (files, progress) = (files, progress)
      let records = LargeStackThread.map(part.count) { index -> FileRecord? in
        defer { progress.advance() }
        return contents[part[index].key].map { files.record($0, path: part[index].value) }
      }
      for (file, record) in zip(part, records) {
        guard let record else {
          // It may be there another time.
          cache.lacks(file.key, "the repository lacks this version of \(file.value)")
          continue
        }
        cache[file.key] = record
      }
    }
  }

  /// Versions that are held at a time.
  private static let atOnce = 64

  private func record(_ blob: String?) -> FileRecord { blob.flatMap { cache[$0] } ?? FileRecord() }

  private func isTextChanged(_ change: GitCommit.Change) -> Bool {
    change.old.allSatisfy { record($0).text != record(change.new).text }
  }

  // MARK: One commit

  /// Of a merge, what it has otherwise than every parent, beside the first.
  private func changes(in commit: GitCommit) throws -> [History.Change] {
    let parents = max(1, commit.changes.map(\.old.count).max() ?? 1)
    var first: [History.Change]?
    for parent in 0..<parents {
      let found = try changes(in: commit, since: parent)
      if found.isEmpty { return [] }
      first = first ?? found
    }
    return first ?? []
  }

  private func changes(in commit: GitCommit, since parent: Int) throws -> [History.Change] {
    let sides = commit.changes.map { (path: $0.path, old: record($0.old[parent]), new: record($0.new)) }
    var changes = NumberFamily.all.compactMap { family in
      numberChange(family.name, sides)
    }
    let areNumbersChanged = !changes.isEmpty
    let (old, new) = (sides.compactMap(\.old.check), sides.compactMap(\.new.check))
    if old != new || areNumbersChanged,
      let change = try checkChange(commit.parents.isEmpty ? nil : commit.parents[parent], commit.id)
    {
      changes.insert(change, at: 0)
    }
    for access in AccessPlace.all {
      let (old, new) = (
        sides.compactMap { $0.old.places[access.name] }, sides.compactMap { $0.new.places[access.name] }
      )
      guard old != new || areNumbersChanged else { continue }
      let parent = commit.parents.isEmpty ? nil : commit.parents[parent]
      if let change = try placeChange(access, parent, commit.id) { changes.append(change) }
    }
    return changes
  }

  private func numberChange(
    _ family: String, _ sides: [(path: String, old: FileRecord, new: FileRecord)]
  ) -> History.Change? {
    func all(_ records: [FileRecord]) -> [String: ConstantReading] {
      records.reduce(into: [:]) { $0.merge($1.numbers.families[family] ?? [:]) { first, _ in first } }
    }
    let (old, new) = (all(sides.map(\.old)), all(sides.map(\.new)))
    guard old != new else { return nil }
    let names = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
    let rows = names.map { name in
      History.NumberChange(name: name, before: old[name], after: new[name])
    }
    let home =
      sides.last { $0.new.numbers.families[family] != nil }
      ?? sides.last {
        $0.old.numbers.families[family] != nil
      }
    let order = { (name: String) in (new[name] ?? old[name])?.order ?? 0 }
    return History.Change(
      topic: family, file: home?.path ?? "",
      kind: .numbers(rows.sorted { (order($0.name), $0.name) < (order($1.name), $1.name) }))
  }

  private func gaps(at commit: String) throws -> [String] {
    let blobs = try repository.blobs(of: commit, paths: paths)
    try read(blobs.map { ($0.value, $0.key) })
    return paths.flatMap { path in
      record(blobs[path]).numbers.families.values.flatMap { $0 }.compactMap { name, reading -> String? in
        if case .unread(let why) = reading { "\(name) in \(path): \(why)" } else { nil }
      }.sorted()
    }
  }
}

// MARK: - The access check

extension HistorySearch {
  /// The access check of one version, with the numbers of its headers.
  private struct Version {
    let located: LocatedFunction?
    let path: String
    let numbers: VersionNumbers
    /// Why it cannot be had.
    var obstacle: String?

    /// What its meaning depends on, as far as it is in these files.
    var key: [String] {
      let names = located?.usesNames ?? []
      let used = numbers.numbers.filter { names.contains($0.key) || $0.key.hasPrefix("XENMEM_access_") }
      return (located?.wording ?? []) + used.map { "\($0.key) \($0.value)" }.sorted()
        + (obstacle.map { [$0] } ?? [])
    }
  }

  /// Which blobs the files are at a commit, read, and the numbers that they say.
  private func state(at commit: String) throws -> (blobs: [String: String], numbers: [String: UInt64]) {
    let blobs = try repository.blobs(of: commit, paths: paths)
    try read(blobs.map { ($0.value, $0.key) })
    return (
      blobs,
      paths.map { record(blobs[$0]).numbers.numbers }.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
    )
  }

  private func version(at commit: String?) throws -> Version {
    guard let commit else { return Version(located: nil, path: "", numbers: VersionNumbers([:])) }
    let (blobs, numbers) = try state(at: commit)
    let homes = paths.filter { record(blobs[$0]).check != nil }
    var version = Version(located: nil, path: homes.first ?? "", numbers: VersionNumbers(numbers))
    guard let home = homes.first, let blob = blobs[home] else { return version }
    guard homes.count == 1 else {
      version.obstacle = "it is defined in " + homes.joined(separator: " and in ")
      return version
    }
    let bytes = try repository.contents(of: [blob])[blob] ?? []
    do throws(Diagnostic) {
      let located = try files.located(in: bytes, Fragment(whole: bytes, path: home))
      version = Version(located: located, path: home, numbers: version.numbers)
    } catch {
      version.obstacle = error.message
    }
    return version
  }

  private func checkChange(_ parent: String?, _ commit: String) throws -> History.Change? {
    let (old, new) = (try version(at: parent), try version(at: commit))
    guard old.key != new.key else { return nil }
    let name = new.located?.name ?? old.located?.name ?? loader.functions[0]
    func change(_ kind: History.Kind) -> History.Change {
      History.Change(topic: name, file: new.path.isEmpty ? old.path : new.path, kind: kind)
    }
    let isThere = [old, new].map { $0.located != nil || $0.obstacle != nil }
    if !isThere[0], !isThere[1] { return nil }
    if !isThere[1] { return change(.leaves) }
    do {
      let after = try loader.subject(new.located, new.numbers, named: "after", or: new.obstacle)
      guard isThere[0] else {
        let table = try TruthTable(of: after, solver: solver)
        let unread = (after.program as? CFunction)?.unread.first
        return change(table.isWhole ? .arrives(table) : .unread(unread?.what ?? "not all of it is known"))
      }
      let before = try loader.subject(old.located, old.numbers, named: "before", or: old.obstacle)
      let difference = try TableDifference(between: before, and: after, solver: solver)
      switch difference.verdict {
      case .same: return nil
      case .different: return change(.differs(difference))
      case .cannotTell(let reason): return change(.unread(reason))
      }
    } catch let error as Diagnostic {
      return change(.unread(error.message))
    }
  }
}

// MARK: - Places

extension HistorySearch {
  private func column(_ access: AccessPlace, at commit: String?) throws -> PlaceColumn? {
    guard let commit else { return nil }
    let (blobs, numbers) = try state(at: commit)
    let homes = access.homes.filter { record(blobs[$0]).places[access.name] != nil }
    guard !homes.isEmpty else { return nil }
    let contents = try repository.contents(of: homes.compactMap { blobs[$0] })
    return files.reader.column(access, VersionNumbers(numbers)) { path in blobs[path].flatMap { contents[$0] }
    }
  }

  private func placeChange(
    _ access: AccessPlace, _ parent: String?, _ commit: String
  ) throws -> History.Change? {
    let (old, new) = (try column(access, at: parent), try column(access, at: commit))
    guard let home = new?.path ?? old?.path else { return nil }
    func change(_ kind: History.Kind) -> History.Change {
      History.Change(topic: access.function, file: home, kind: kind)
    }
    for (side, column) in [("before", old), ("after", new)] {
      if let obstacle = column?.obstacle { return change(.unread("\(side): \(obstacle)")) }
    }
    guard let new else { return change(.leaves) }
    let before = old?.cells ?? [:]
    let rights = Row.Right.allCases.map(\.rawValue).filter { before[$0] != new.cells[$0] }
    let rows = rights.map {
      History.CellChange(right: $0, before: before[$0]?.word, after: new.cells[$0]?.word)
    }
    return rows.isEmpty ? nil : change(.cells(rows, isNew: old == nil))
  }
}

extension ConstantReading {
  fileprivate var order: Int64 {
    if case .number(let value) = self { value } else { .max }
  }
}
