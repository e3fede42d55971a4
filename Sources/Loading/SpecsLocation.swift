// Where specs/ and proofs/ come from: a folder that the call names, the checkout
// that the program was built in, or the program itself. The current folder does
// not count: it may be a tree in which somebody else's patch is judged, and a
// patch must not bring the rules that it is judged by.

import Embedded
import Foundation
import Spec

public enum SpecsLocation: Hashable, Sendable {
  /// A folder that was asked for with `--specs`.
  case named(String)
  /// The top of the checkout whose build folder the program lies in; empty for the
  /// current folder.
  case checkout(String)
  /// The texts that were built into the program.
  case builtIn

  /// - Parameter asked: the folder that the call names.
  public init(_ asked: String?) {
    if let asked {
      self = .named(asked)
    } else {
      self = SpecsLocation.checkout.map { .checkout($0) } ?? .builtIn
    }
  }

  /// What stands for a folder's path where there is none.
  private static let label = "<built-in>"

  public var source: SpecSource {
    switch self {
    case .named(let folder): .folder(folder)
    case .checkout(let top): .folder(top.isEmpty ? "specs" : top + "/specs")
    case .builtIn: .texts(EmbeddedFiles.below("specs"), label: "\(SpecsLocation.label)/specs")
    }
  }

  /// The folder with the proofs that belong to these specs; nil where the program has
  /// their ledger.
  public var proofs: String? {
    switch self {
    case .named(let folder):
      let parent = (folder as NSString).deletingLastPathComponent
      return parent.isEmpty ? "proofs" : parent + "/proofs"
    case .checkout(let top): return top.isEmpty ? "proofs" : top + "/proofs"
    case .builtIn: return nil
    }
  }

  /// What stands for the folder with the built-in ledger.
  public static let builtInProofs = "\(SpecsLocation.label)/proofs"

  /// A text of the built-in proofs; empty where there is none.
  public static func builtInProof(_ name: String) -> String { EmbeddedFiles.below("proofs")[name] ?? "" }

  /// In words, for reports.
  public var description: String {
    switch self {
    case .named(let folder): "\(folder), named by --specs"
    case .checkout: "\(source.label), of the checkout that this program was built in"
    case .builtIn: "built into this program"
    }
  }

  /// Says so where the current folder has specs that say something else than those
  /// that are used: whoever edits them may expect that they count.
  public var hint: String? {
    guard self == .builtIn else { return nil }
    let here = EmbeddedFiles.below("specs").keys.sorted()
    guard FileManager.default.fileExists(atPath: "specs/rights.yaml"),
      here.contains(where: { (try? String(contentsOfFile: "specs/\($0)", encoding: .utf8)) != text($0) })
    else { return nil }
    return "xenprove: note: specs/ of this folder differs from what is built into this program, and is "
      + "not read; --specs specs reads it"
  }

  private func text(_ name: String) -> String? { EmbeddedFiles.all["specs/\(name)"] }

  // MARK: The checkout

  /// The parent of the build folder that the program lies in, if it is a checkout.
  private static var checkout: String? {
    var folder = URL(fileURLWithPath: executable).deletingLastPathComponent()
    while folder.path != "/" {
      let parent = folder.deletingLastPathComponent()
      if folder.lastPathComponent.hasPrefix(".build"), isCheckout(parent.path) { return shown(parent.path) }
      folder = parent
    }
    return nil
  }

  /// This program's own file.
  public static var executable: String {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().path
  }

  private static func isCheckout(_ folder: String) -> Bool {
    ["Package.swift", "specs/rights.yaml"].allSatisfy {
      FileManager.default.fileExists(atPath: "\(folder)/\($0)")
    }
  }

  /// From the current folder, if it lies there.
  private static func shown(_ folder: String) -> String {
    let here = FileManager.default.currentDirectoryPath
    if folder == here { return "" }
    return folder.hasPrefix(here + "/") ? String(folder.dropFirst(here.count + 1)) : folder
  }
}
