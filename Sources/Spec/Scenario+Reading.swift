// A scenario's file and text.

internal import Foundation
public import Source

extension Scenario {
  /// Reads a scenario from its text.
  /// - Parameter revisions: names that it may speak of.
  /// - Throws: everything that is wrong with it, sorted by place.
  public static func read(_ source: SpecText, revisions: [String]) throws(Diagnostics) -> Scenario {
    var reader = ScenarioReader(revisions: revisions)
    let scenario = reader.read(source, name: name(ofFile: source.file))
    if let wrong = reader.problems.sorted { throw wrong }
    guard let scenario else {
      throw Diagnostics(
        Diagnostic(at: nil, "internal error: \(source.file) was refused without a reason"))
    }
    return scenario
  }

  /// Reads a file.
  /// - Throws: why it cannot be read, or everything that is wrong with it.
  public static func load(from path: String, revisions: [String]) throws(Diagnostics) -> Scenario {
    let bytes: Data
    do {
      bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw Diagnostics(Diagnostic(at: nil, "\(path): cannot be read: \(error.localizedDescription)"))
    }
    var problems = Problems()
    let text = Specs.Texts.text(path, bytes, &problems)
    if let wrong = problems.sorted { throw wrong }
    return try read(text, revisions: revisions)
  }

  /// The last part of a path, without `.yaml`.
  static func name(ofFile path: String) -> String {
    let last = path.split(separator: "/").last.map(String.init) ?? path
    return last.hasSuffix(".yaml") ? String(last.dropLast(5)) : last
  }
}
