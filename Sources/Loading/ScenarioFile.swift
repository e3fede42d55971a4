// A scenario, by its path or its name.

import Foundation
import Source
import Spec

/// Where a scenario is.
public enum ScenarioFile: Sendable {
  case file(String)
  /// One of those that come with the specs, by its name.
  case named(String)

  /// A file by its path; else one of the specs' own by its name. A path of no
  /// file stays one, and cannot be read.
  /// - Throws: `UsageError` with suggestions.
  public init(_ word: String, _ specs: SpecSource) throws(UsageError) {
    if InputFile.isPath(word) || FileManager.default.fileExists(atPath: word) {
      self = .file(word)
      return
    }
    let names = specs.scenarios
    guard names.contains(word) else {
      let hint =
        Suggestion.nearest(to: word, among: names).map { "did you mean `\($0)`?" }
        ?? "there are: " + names.joined(separator: ", ")
      throw UsageError(
        "'\(word.printable)' is neither a file nor a scenario of \(specs.label)/scenarios; \(hint)"
      )
    }
    self = .named(word)
  }

  /// As messages call it.
  public func path(_ specs: SpecSource) -> String {
    switch self {
    case .file(let path): path
    case .named(let name): "\(specs.label)/scenarios/\(name).yaml"
    }
  }

  /// - Throws: why it cannot be read, or everything that is wrong with it.
  public func load(_ specs: SpecSource, revisions: [String]) throws(Diagnostics) -> Scenario {
    switch self {
    case .file(let path): try Scenario.load(from: path, revisions: revisions)
    case .named(let name): try Scenario.read(specs.scenario(named: name), revisions: revisions)
    }
  }
}
