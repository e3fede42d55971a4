// A git repository, read by git: objects by their names, nothing checked out. Nothing of its
// configuration, of replaced objects or of other places is followed that could run a program or reach
// a network.

import Foundation

/// What git cannot do, in its words.
public struct GitError: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String
  init(_ description: String) { self.description = description }
}

/// One commit, with what it changes of the files that were asked about.
public struct GitCommit: Hashable, Sendable {
  /// A file, before and after. There is none where a blob is nil; what is no file has none.
  public struct Change: Hashable, Sendable {
    public let path: String
    /// One for each parent.
    public let old: [String?]
    public let new: String?
  }

  public let id: String
  /// Of the committer, as `2019-09-24`.
  public let date: String
  /// As it is written; nobody has looked at it.
  public let subject: String
  public let parents: [String]
  public let changes: [Change]
}

/// A repository on disk.
public struct GitRepository: Sendable {
  private let folder: String

  /// - Parameter path: the top of a work tree, or a bare repository.
  /// - Throws: when it is none, or git is not there.
  public init(at path: String) throws(GitError) {
    let start = URL(fileURLWithPath: path).standardizedFileURL.path
    let ceiling = URL(fileURLWithPath: start).deletingLastPathComponent().path
    let answer = try Self.run(
      ["-C", start, "rev-parse", "--absolute-git-dir"], environment: ["GIT_CEILING_DIRECTORIES=\(ceiling)"])
    folder = String(decoding: answer, as: UTF8.self).split(separator: "\n").first.map(String.init) ?? ""
  }

  /// The full name of a commit.
  /// - Throws: when there is none.
  public func commit(_ word: String) throws(GitError) -> String {
    guard !word.hasPrefix("-"), !word.isEmpty else { throw GitError("there is no commit of this name") }
    let answer = try ask(["rev-parse", "--verify", "--quiet", "--end-of-options", word + "^{commit}"])
    guard let name = String(decoding: answer, as: UTF8.self).split(separator: "\n").last else {
      throw GitError("there is no commit of this name")
    }
    return String(name)
  }

  /// Commits that change any of these files, parents before children.
  /// - Parameter first: only those that it does not have; all if nil.
  public func log(from first: String?, to last: String, paths: [String]) throws(GitError) -> [GitCommit] {
    let answer = try ask(
      ["log", "--topo-order", "--reverse", "--full-history", "-c", "--raw", "--no-abbrev", "--no-renames"]
        + ["--no-ext-diff", "--no-textconv", "--no-show-signature", "--no-notes", "--no-color"]
        + ["--encoding=UTF-8", "--format=%x01%H%x01%cs%x01%P%x01%s"]
        + [first.map { "\($0)..\(last)" } ?? last, "--"] + paths)
    var found: [GitCommit] = []
    for line in answer.split(separator: UInt8(ascii: "\n")) {
      let text = String(decoding: line, as: UTF8.self)
      if line.first == 1 {
        let cells = text.dropFirst().split(
          separator: "\u{1}", maxSplits: 3, omittingEmptySubsequences: false
        ).map(String.init)
        guard cells.count == 4 else { throw GitError("git log says `\(text)`") }
        found.append(
          GitCommit(
            id: cells[0], date: cells[1], subject: cells[3],
            parents: cells[2].split(separator: " ").map(String.init), changes: []))
      } else if line.first == UInt8(ascii: ":"), let last = found.popLast() {
        found.append(last.adding(try Self.change(text)))
      }
    }
    return found
  }

  /// How many commits there are.
  public func count(from first: String?, to last: String) throws(GitError) -> Int {
    let answer = try ask(["rev-list", "--count", first.map { "\($0)..\(last)" } ?? last, "--"])
    return Int(String(decoding: answer, as: UTF8.self).filter(\.isNumber)) ?? 0
  }

  /// Files of a commit with a line that an extended regular expression fits.
  /// - Parameter folder: only those below it.
  public func files(of commit: String, matching expression: String, below folder: String) throws(GitError)
    -> [String]
  {
    let answer = try ask(
      ["grep", "-l", "-z", "--no-color", "-E", "-e", expression, commit, "--", folder], isFailing: 1)
    return answer.split(separator: 0).map { name in
      String(String(decoding: name, as: UTF8.self).dropFirst(commit.utf8.count + 1))
    }
  }

  /// Which blob each of these files is at a commit; of what is no file there is none.
  public func blobs(of commit: String, paths: [String]) throws(GitError) -> [String: String] {
    let plain = paths.filter { !$0.contains("\n") }
    let answer = try ask(
      ["cat-file", "--batch-check=%(objecttype) %(objectname)"],
      input: plain.map { "\(commit):\($0)\n" }.joined())
    var found: [String: String] = [:]
    for (path, line) in zip(plain, answer.split(separator: UInt8(ascii: "\n"))) {
      let words = String(decoding: line, as: UTF8.self).split(separator: " ")
      if words.count == 2, words[0] == "blob" { found[path] = String(words[1]) }
    }
    return found
  }

  /// What blobs hold, by name, those that are not there left out.
  public func contents(of blobs: [String]) throws(GitError) -> [String: [UInt8]] {
    let answer = try ask(["cat-file", "--batch"], input: blobs.map { $0 + "\n" }.joined())
    var found: [String: [UInt8]] = [:]
    var start = 0
    for blob in blobs {
      guard let end = answer[start...].firstIndex(of: UInt8(ascii: "\n")) else { break }
      let words = String(decoding: answer[start..<end], as: UTF8.self).split(separator: " ")
      start = end + 1
      guard words.count == 3, words[0] == blob, let size = Int(words[2]), start + size < answer.count
      else { continue }
      if words[1] == "blob" { found[blob] = Array(answer[start..<(start + size)]) }
      start += size + 1
    }
    return found
  }
}

extension GitRepository {
  /// `:100644 100644 OLD NEW M<tab>path`; of a merge as many colons and old ones as parents.
  private static func change(_ line: String) throws(GitError) -> GitCommit.Change {
    let parts = line.split(separator: "\t", maxSplits: 1)
    let parents = line.prefix { $0 == ":" }.count
    let words = parts[0].dropFirst(parents).split(separator: " ")
    guard parts.count == 2, words.count >= 2 * (parents + 1) else { throw GitError("git says `\(line)`") }
    let modes = words.prefix(parents + 1)
    let blobs = words.dropFirst(parents + 1).prefix(parents + 1)
    let files = zip(modes, blobs).map { mode, blob in mode.hasPrefix("100") ? String(blob) : nil }
    return GitCommit.Change(path: String(parts[1]), old: Array(files.dropLast()), new: files.last ?? nil)
  }

  private func ask(_ arguments: [String], input: String? = nil, isFailing code: Int32? = nil)
    throws(GitError) -> [UInt8]
  {
    try Self.run(["--git-dir=\(folder)"] + arguments, input: input, isFailing: code)
  }

  /// - Parameters:
  ///   - environment: what is set beside what every call has.
  ///   - code: an exit code that says that there is nothing.
  private static func run(
    _ arguments: [String], environment: [String] = [], input: String? = nil, isFailing code: Int32? = nil
  ) throws(GitError) -> [UInt8] {
    guard let question = try? UnnamedFile(holding: input ?? ""), let answer = try? UnnamedFile(),
      let complaints = try? UnnamedFile()
    else { throw GitError("there is no room for a temporary file") }
    let child = ChildProcess(
      ["git", "--no-pager", "--literal-pathspecs", "-c", "core.fsmonitor=false", "-c", "core.quotePath=true"]
        + ["-c", "protocol.allow=never", "-c", "grep.fallbackToNoIndex=false"] + arguments,
      environment: self.environment + environment, input: question.descriptor, output: answer.descriptor,
      errors: complaints.descriptor)
    guard let status = child?.wait(), status != 127 << 8 else { throw GitError("git cannot be started") }
    guard status == 0 || code.map({ status == $0 << 8 }) == true else {
      let text = (try? complaints.bytes(atMost: 4096)).map { String(decoding: $0, as: UTF8.self) } ?? ""
      throw GitError(text.split(separator: "\n").first.map(String.init) ?? "git fails")
    }
    guard let bytes = try? answer.bytes() else { throw GitError("what git says cannot be read") }
    return bytes
  }

  private static let environment =
    ChildProcess.inherited + ["GIT_NO_REPLACE_OBJECTS=1", "GIT_NO_LAZY_FETCH=1", "GIT_TERMINAL_PROMPT=0"]
    + ["GIT_OPTIONAL_LOCKS=0"]
}

extension GitCommit {
  fileprivate func adding(_ change: Change) -> GitCommit {
    GitCommit(id: id, date: date, subject: subject, parents: parents, changes: changes + [change])
  }
}
