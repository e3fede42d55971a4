// A claim about the access check as files: one question whose answer is its verdict,
// and one that shows that it is about something.
//
// A claim that holds: no input breaks it (unsat); some input meets its premise
// (sat). A claim that fails: no input breaks it outside the rows listed (unsat);
// in each of these some input does (sat).

import Claims
import SMT
import Spec
import Verification

/// Writes the questions behind one result.
public struct SwitchProofs {
  private let subject: String
  private let result: ClaimResult
  private let obligation: Obligation

  /// - Parameters:
  ///   - subject: what was judged; the folder of the files.
  ///   - obligation: what the result was made about.
  public init(_ subject: String, _ result: ClaimResult, _ obligation: Obligation) {
    (self.subject, self.result, self.obligation) = (subject, result, obligation)
  }

  /// None for a claim without a verdict.
  public var files: [ProofFile] {
    switch result.verdict {
    case .holds: [noCounterexample, premise]
    case .fails where result.rows.isEmpty: [counterexample]
    case .fails: [noOtherRow, everyRow]
    case .undecided, .notApplicable: []
    }
  }

  // MARK: A claim that holds

  private var noCounterexample: ProofFile {
    var script = script(
      [
        "Is there an input that the claim speaks about, and for which it is wrong?",
        "unsat: there is none, so the claim holds.",
      ], isSatisfiable: false)
    let wrong = defineClaim(&script)
    return file("", .unsat, script.text(asserting: wrong))
  }

  private var premise: ProofFile {
    var script = script(
      ["Does the claim speak about anything?", "sat: an input that meets its premise."],
      isSatisfiable: true)
    script.define("premise", obligation.premise, "What the claim speaks about.")
    return file(".premise", .sat, script.text(asserting: "premise"))
  }

  // MARK: A claim that fails

  /// A proposition without rows that is not one.
  private var counterexample: ProofFile {
    var script = script(
      ["Is there a counterexample?", "sat: there is, so the claim fails."], isSatisfiable: true)
    let wrong = defineClaim(&script)
    return file("", .sat, script.text(asserting: wrong))
  }

  private var noOtherRow: ProofFile {
    var script = script(
      ["Does the claim fail in any other row than these?"] + listedRows
        + ["unsat: it does not; each of these fails, as the file beside this one asks."],
      isSatisfiable: false)
    _ = defineClaim(&script)
    let rows = result.rows.map { obligation.rows.condition(of: $0.row) }
    script.define("listed", Formula.any(rows), "One of the rows listed above.")
    guard let certain = result.certain else {
      return file("", .unsat, script.text(asserting: "(and premise (not unread) broken (not listed))"))
    }
    script.define("certain", certain, "Broken, whatever functions that nobody knows answer.")
    return file("", .unsat, script.text(asserting: "(and certain (not listed))"))
  }

  private var everyRow: ProofFile {
    var script = script(
      ["Is there, for each of these rows, an input of it that breaks the claim?"] + listedRows
        + ["sat: there is; the unknowns of row n are named n.*"], isSatisfiable: true)
    for (index, row) in result.rows.enumerated() {
      let breaks = result.certain ?? obligation.violation
      let inRow = breaks && obligation.rows.condition(of: row.row)
      script.define("row_\(index + 1)", inRow.renamed { "\(index + 1).\($0)" }, row.row.short)
    }
    let all = result.rows.indices.map { "row_\($0 + 1)" }.joined(separator: " ")
    return file(".rows", .sat, script.text(asserting: "(and true \(all))"))
  }

  private var listedRows: [String] {
    result.rows.enumerated().map { "  \($0 + 1): \($1.row.short)" }
  }

  // MARK: What all have in common

  /// - Returns: that the claim is wrong, over the names defined.
  private func defineClaim(_ script: inout SMTScript) -> String {
    script.define("premise", obligation.premise, "What the claim speaks about.")
    script.define("unread", obligation.isUnknown, "Nothing is known about what happens.")
    script.define("broken", obligation.isBroken, "What it demands is not so, or what happens has no meaning.")
    for (index, theorem) in obligation.theorems.enumerated() {
      script.define("theorem_\(index + 1)", theorem.formula, theorem.name)
    }
    let theorems = obligation.theorems.indices.map { " (not theorem_\($0 + 1))" }.joined()
    let wrong = "(and premise (or unread broken))"
    return theorems.isEmpty ? wrong : "(or \(wrong)\(theorems))"
  }

  private func script(_ question: [String], isSatisfiable: Bool) -> SMTScript {
    let head = Prose.lines("\(result.claim) on \(subject): \(result.statement)")
    let bounds = Prose.lines("Bounds: \(result.bounds)")
    let relied = result.assumptions.flatMap { Prose.lines("Relied on: \($0)") }
    return SMTScript(
      head + [""] + question.flatMap(Prose.lines) + [""] + bounds + relied, isSatisfiable: isSatisfiable)
  }

  private func file(_ suffix: String, _ expectation: ProofFile.Expectation, _ text: String) -> ProofFile {
    ProofFile(path: "\(subject)/\(result.claim)\(suffix).smt2", expectation: expectation, text: text)
  }
}
