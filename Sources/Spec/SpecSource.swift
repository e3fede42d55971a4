// Where the files of specs/ are read from: a folder, or the program itself.

internal import Foundation
public import Source

/// A set of files such as specs/.
public enum SpecSource: Hashable, Sendable {
  /// A folder, by its path.
  case folder(String)
  /// Texts by their path below specs/, e.g. `scenarios/full-ring.yaml`.
  /// - Parameter label: what messages say instead of a folder's path.
  case texts([String: String], label: String)

  /// What stands before a file's name in messages.
  public var label: String {
    switch self {
    case .folder(let path): path
    case .texts(_, let label): label
    }
  }

  /// The scenarios' names, sorted; empty if there are none to be read.
  public var scenarios: [String] {
    let files =
      switch self {
      case .folder(let path):
        (try? FileManager.default.contentsOfDirectory(atPath: path + "/scenarios")) ?? []
      case .texts(let texts, _):
        texts.keys.filter { $0.hasPrefix("scenarios/") }.map { String($0.dropFirst("scenarios/".count)) }
      }
    return files.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(".yaml".count)) }.sorted()
  }

  /// The text of one of the scenarios.
  /// - Throws: why it cannot be read.
  public func scenario(named name: String) throws(Diagnostics) -> SpecText {
    var problems = Problems()
    let text = text("scenarios/\(name).yaml", &problems)
    if let wrong = problems.sorted { throw wrong }
    return text
  }

  /// The text of a file; empty, with a problem reported, when it cannot be read.
  func text(_ name: String, _ problems: inout Problems) -> SpecText {
    switch self {
    case .folder(let path): return Specs.Texts.text(name, in: path, &problems)
    case .texts(let texts, let label):
      if let text = texts[name] { return SpecText(file: "\(label)/\(name)", text: text) }
      problems.report(
        Diagnostic(at: nil, "\(label)/\(name): was not built into this program; name a folder with --specs"))
      return SpecText(file: "\(label)/\(name)", text: "")
    }
  }
}
