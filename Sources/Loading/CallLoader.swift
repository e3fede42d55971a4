// The calls of a Xen tree, or of the hunks of a mail: which files are read, and what is told of those
// that are not.

import CSemantics
import CallSites
import Host
import Patch
import Source
import Tree
import XenABI
import XenC

/// What the table of calls is made of.
public struct CallLoader {
  private let clang: Clang
  private let build: TreeBuild?
  private let progress: ProgressState

  /// - Throws: `Diagnostic` when there is no clang.
  public init(_ loader: SubjectLoader) throws {
    clang = try loader.clang()
    (build, progress) = (loader.build, loader.progress)
  }

  /// Everything that is looked for.
  public static let interest = Interest(
    functions: CheckedCalls.functions, gate: CheckedCalls.gate, asked: CheckedCalls.errorCodes,
    door: CheckedCalls.door, fatal: CheckedCalls.fatal)

  /// The calls of a tree and what is claimed of them.
  public struct Calls {
    public let table: CallTable
    public let claims: [CallClaimResult]
  }

  /// - Parameter patch: a mail or patch to be applied to the tree first.
  /// - Throws: `Diagnostic` when the tree cannot be read, or the patch does not apply.
  public func calls(of path: String, patch: String? = nil) throws -> Calls {
    var tree = try XenTree(at: path)
    if let patch { tree = try tree.applying(try CallLoader.submission(patch)) }
    switch build {
    case .debug: tree = try tree.asDebug()
    case .release: tree = try tree.asRelease()
    case nil: break
    }
    return try calls(of: tree)
  }

  /// - Throws: `Diagnostic` when a file of the tree cannot be compiled.
  func calls(of tree: XenTree) throws -> Calls {
    let texts = TreeTexts(of: tree, and: [".S", ".inc"])
    let table = try table(of: tree, texts, CallLoader.interest)
    let search = UserSearch { name in
      texts.files(mentioning: [name]).filter { tree.omission(of: $0.file) == nil }
    }
    return Calls(table: table, claims: table.claims(users: search.users))
  }

  /// What every call of a function passes, where all pass the same number, as it is written.
  /// - Parameter parameters: their places among all, from 0.
  /// - Throws: as `calls(of:)`.
  func constants(passedTo function: String, at parameters: [Int], in tree: XenTree) throws -> [Int: String] {
    let interest = Interest(
      functions: [function], gate: CheckedCalls.gate, asked: [], door: CheckedCalls.door)
    let table = try table(of: tree, TreeTexts(of: tree, and: [".S", ".inc"]), interest)
    return Dictionary(
      uniqueKeysWithValues: parameters.compactMap { parameter in
        table.constant(passedTo: function, at: parameter).map { (parameter, $0) }
      })
  }

  private func table(of tree: XenTree, _ texts: TreeTexts, _ interest: Interest) throws -> CallTable {
    let reader = CallReader(UnitReader(clang: clang), interest, progress)
    return try reader.table { names in
      try texts.files(mentioning: names).map { try source($0.file, $0.text, of: tree) }
    } definition: { name in
      (tree.definition(of: name)?.unit).flatMap { try? source($0, tree.contents(of: $0) ?? [], of: tree) }
    }
  }

  /// The calls that a mail changes, as far as its hunks show them.
  /// - Throws: `Diagnostic` when it cannot be read.
  public static func changes(in input: String) throws -> HunkCalls {
    HunkCalls(try submission(input).files, interest)
  }

  private static func submission(_ input: String) throws -> Submission {
    try Submission(reading: try InputFile.bytes(input), name: InputFile.label(input))
  }

  private func source(_ file: String, _ text: [UInt8], of tree: XenTree) throws -> CallSource {
    let label = "xen/\(file)"
    if let reason = tree.omission(of: file) {
      return CallSource(path: label, text: text, reading: .left(reason))
    }
    guard file.hasSuffix(".c") else {
      let what = file.hasSuffix(".S") ? "assembly is" : "functions of headers are"
      return CallSource(path: label, text: text, reading: .unable("\(what) not looked at"))
    }
    return CallSource(path: label, text: text, reading: .clang(UnitSource(try tree.compilation(of: file))))
  }
}

extension LoadedTree {
  /// The calls of the tree, as it was configured first.
  /// - Throws: `Diagnostic` when there is no clang, or a file cannot be compiled.
  public func calls(_ loader: SubjectLoader) throws -> CallLoader.Calls {
    try CallLoader(loader).calls(of: source)
  }

  /// Every place in the tree that says which access breaks which right.
  /// - Throws: as `SubjectLoader.places`.
  public func places(_ loader: SubjectLoader, named name: String) throws -> LoadedPlaces {
    try loader.places(of: source, named: name)
  }
}
