// Counts of mutants, and those that somebody has to look at.

import CSemantics
import Claims
import Equivalence
import SMT
import Source
import Tables
import Verification

/// `mutants`: a line for each function, then what was not found different.
public struct MutantsPage {
  private let functions: [FunctionMutants]
  private let tree: String
  private let revision: String

  /// - Parameter revision: by whose models they were measured.
  public init(_ functions: [FunctionMutants], of tree: String, by revision: String) {
    (self.functions, self.tree, self.revision) = (functions, tree, revision)
  }

  /// Undecided when a mutant is, or a function has none for a reason of its own.
  public var exit: ExitCode {
    functions.allSatisfy { $0.obstacle == nil && Counts($0.findings).undecided == 0 }
      ? .success : .undecided
  }

  public var text: String {
    let width = functions.map(\.name.count).max() ?? 0
    func line(_ name: String, _ numbers: [String]) -> String {
      Layout.padded(name, to: width)
        + numbers.map { String(repeating: " ", count: 11 - $0.count) + $0 }.joined()
    }
    var lines = Layout.paragraph("tree      ", "\(tree), beside the models of \(revision)") + [""]
    lines.append(line("", Counts.names))
    lines += functions.map { function in
      function.obstacle == nil
        ? line(function.name, Counts(function.findings).numbers.map(String.init))
        : Layout.padded(function.name, to: width) + "  " + function.obstacle!
    }
    lines.append(line("all", Counts(functions.flatMap(\.findings)).numbers.map(String.init)))
    lines += list("proved equal") { if case .equal = $0 { "" } else { nil } }
    lines += list("undecided") { if case .undecided(let reason) = $0 { ": \(reason)" } else { nil } }
    return lines.joined(separator: "\n") + "\n"
  }

  private func list(_ title: String, _ suffix: (MutantFinding.Verdict) -> String?) -> [String] {
    var lines: [String] = []
    for function in functions {
      let found = function.findings.compactMap { finding in
        suffix(finding.verdict).map { "  \(finding.mutation)\($0)" }
      }
      if !found.isEmpty { lines += ["", "\(title), \(function.name)"] + found }
    }
    return lines
  }

  /// Schema `xenprove.mutants/1`.
  public var json: String {
    JSONText.encode(
      Document(
        tool: ToolVersions.number, tree: tree, revision: revision, exit: exit.rawValue,
        functions: functions.map { function in
          let counts = Counts(function.findings)
          return Document.Function(
            name: function.name, obstacle: Nullable(function.obstacle),
            counts: Dictionary(uniqueKeysWithValues: zip(Counts.names, counts.numbers)),
            mutants: function.findings.map(Document.Mutant.init))
        }))
  }

  private struct Document: Encodable {
    let schema = "xenprove.mutants/1"
    let tool, tree, revision: String
    let exit: Int32
    let functions: [Function]

    struct Function: Encodable {
      let name: String
      let obstacle: Nullable<String>
      let counts: [String: Int]
      let mutants: [Mutant]
    }

    struct Mutant: Encodable {
      let place: Nullable<String>
      let operation, change, verdict: String
      /// Of what is undecided.
      let reason: Nullable<String>
      /// Of what is different.
      let difference: Nullable<Difference>

      init(_ finding: MutantFinding) {
        place = Nullable(finding.mutation.place?.description)
        (operation, change) = (finding.mutation.kind.rawValue, finding.mutation.change)
        switch finding.verdict {
        case .differs: (verdict, reason) = ("differs", Nullable(nil))
        case .undefined: (verdict, reason) = ("undefined", Nullable(nil))
        case .equal: (verdict, reason) = ("equal", Nullable(nil))
        case .undecided(let why): (verdict, reason) = ("undecided", Nullable(why))
        }
        difference = Nullable(finding.difference.map(Difference.init))
      }
    }

    struct Difference: Encodable {
      let what, mutant, contract: String
      let inputs: [String: String]

      init(_ difference: FlowDifference) {
        (what, mutant, contract) = (difference.what, difference.model, difference.contract)
        inputs = Dictionary(
          difference.inputs.sorted.map { ($0.variable.name, "\($0.value)") }, uniquingKeysWith: { a, _ in a })
      }
    }
  }
}

/// How many mutants came to what.
private struct Counts {
  static let names = ["mutants", "different", "undefined", "equal", "undecided"]

  private(set) var different = 0
  private(set) var undefined = 0
  private(set) var equal = 0
  private(set) var undecided = 0

  init(_ findings: [MutantFinding]) {
    for finding in findings {
      switch finding.verdict {
      case .differs: different += 1
      case .undefined: undefined += 1
      case .equal: equal += 1
      case .undecided: undecided += 1
      }
    }
  }

  /// In the order of the names.
  var numbers: [Int] { [different + undefined + equal + undecided, different, undefined, equal, undecided] }
}
