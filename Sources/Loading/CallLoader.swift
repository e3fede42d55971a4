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
    door: CheckedCalls.door)

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
    let interest = CallLoader.interest
    let files = tree.files(mentioning: interest.functions + [interest.gate])
    let sources = try files.map { try source($0, of: tree) }
    let table = CallReader(UnitReader(clang: clang), interest, progress).table(sources) { name in
      (tree.definition(of: name)?.unit).flatMap { try? source($0, of: tree) }
    }
    return Calls(table: table, claims: table.claims { users(of: $0, in: tree) })
  }

  /// The calls that a mail changes, as far as its hunks show them.
  /// - Throws: `Diagnostic` when it cannot be read.
  public static func changes(in input: String) throws -> HunkCalls {
    HunkCalls(try submission(input).files, interest)
  }

  private static func submission(_ input: String) throws -> Submission {
    try Submission(reading: try InputFile.bytes(input), name: InputFile.label(input))
  }

  private func source(_ file: String, of tree: XenTree) throws -> CallSource {
    let text = tree.contents(of: file) ?? []
    let label = "xen/\(file)"
    if let reason = tree.omission(of: file) {
      return CallSource(path: label, text: text, reading: .left(reason))
    }
    guard file.hasSuffix(".c") else {
      return CallSource(path: label, text: text, reading: .unable("functions of headers are not looked at"))
    }
    return CallSource(path: label, text: text, reading: .clang(UnitSource(try tree.compilation(of: file))))
  }

  /// Functions and tables of this configuration that mention a function.
  private func users(of name: String, in tree: XenTree) -> Set<String> {
    tree.files(mentioning: [name]).filter { tree.omission(of: $0) == nil }
      .reduce(into: []) { $0.formUnion(CallGraph.users(of: name, in: tree.contents(of: $1) ?? [])) }
  }
}
