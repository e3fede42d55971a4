// Finds the cases: one folder each under Tests/Cases/trees that has `expect.txt`
// or an input. A case is a toy tree, `base-new` or `base-old` as its file `base`
// says, with what is in `files/` put over it and what `remove` lists taken out,
// opened at its top or at what `open` says; and perhaps a patch, `input.*`. Names
// begin with what a case is about; wrong twins stand beside the right ones.

import Foundation
import Patch
import Source
import TestSupport
import Testing
import Tree

struct Case: Sendable, CustomTestStringConvertible {
  let folder: URL

  var name: String { folder.lastPathComponent }
  var testDescription: String { name }
  var expectation: URL { folder.appending(path: "expect.txt") }

  static let trees = Checkout.cases.appending(path: "trees")

  static let all: [Case] = {
    let folders =
      (try? FileManager.default.contentsOfDirectory(at: trees, includingPropertiesForKeys: nil)) ?? []
    return folders.filter { !$0.lastPathComponent.hasPrefix("base-") }.map(Case.init).sorted {
      $0.name < $1.name
    }
  }()

  static func named(_ prefix: String) -> [Case] { all.filter { $0.name.hasPrefix(prefix) } }

  private func line(_ file: String) -> String? {
    (try? String(contentsOf: folder.appending(path: file), encoding: .utf8))?
      .trimmingCharacters(in: .newlines)
  }

  func submission() throws -> Submission? {
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    guard let input = files.first(where: { $0.lastPathComponent.hasPrefix("input.") }) else { return nil }
    return try Submission(reading: [UInt8](Data(contentsOf: input)), name: input.lastPathComponent)
  }

  /// Does something with the tree on disk, then looks whether it is as before.
  func withTree<Result>(_ body: (_ path: String) throws -> Result) throws -> Result {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let top = scratch.url.appending(path: "tree")
    let base = try #require(line("base"), "\(name) has no base")
    try FileManager.default.copyItem(at: Case.trees.appending(path: "base-\(base)"), to: top)
    let files = folder.appending(path: "files")
    let added = (try? FileManager.default.subpathsOfDirectory(atPath: files.path())) ?? []
    for path in added.sorted() {
      try put(files.appending(path: path), to: top.appending(path: path), top: top)
    }
    for path in line("remove")?.split(separator: "\n") ?? [] {
      try FileManager.default.removeItem(at: top.appending(path: String(path)))
    }
    let before = try Case.state(of: top)
    let result = try body(line("open").map { top.appending(path: $0).path() } ?? top.path())
    #expect(try Case.state(of: top) == before, "the tree was touched")
    return result
  }

  private func put(_ source: URL, to target: URL, top: URL) throws {
    let kind = try source.resourceValues(forKeys: [.isSymbolicLinkKey, .isDirectoryKey])
    guard kind.isSymbolicLink == true || kind.isDirectory != true else {
      return try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
    }
    try? FileManager.default.removeItem(at: target)
    if kind.isSymbolicLink == true { return try FileManager.default.copyItem(at: source, to: target) }
    let text = try String(contentsOf: source, encoding: .utf8)
    try Data(text.replacing("TREE/", with: "\(top.path())/").utf8).write(to: target)
  }

  /// Every file with its contents.
  private static func state(of top: URL) throws -> [String: Data?] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: top.path())
    return Dictionary(
      uniqueKeysWithValues: paths.map { ($0, FileManager.default.contents(atPath: "\(top.path())/\($0)")) })
  }
}
