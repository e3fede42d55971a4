// Functions beside their contracts as files: one question for each, and one for
// all of them together that shows that each can be called.

import Claims
import Equivalence
import SMT
import Verification

/// Writes the questions behind a claim about functions.
public struct FunctionProofs {
  private let claim: String
  private let subject: String
  private let obligations: [FunctionObligation]

  /// - Parameters:
  ///   - claim: its name; the folder of the files.
  ///   - subject: whose functions they are.
  public init(_ claim: String, _ subject: String, _ obligations: [FunctionObligation]) {
    (self.claim, self.subject, self.obligations) = (claim, subject, obligations)
  }

  /// The questions of all functions, then the one that shows that they are about something.
  public var files: [ProofFile] { obligations.map(noDifference) + [calls] }

  private func noDifference(_ function: FunctionObligation) -> ProofFile {
    var script = SMTScript(
      Prose.lines("\(function.name): every path beside its contract.") + [
        "",
        "Is there a call that its callers may make, on which the path that it takes",
        "and the contract differ: in an event, its order, a word of it, the result",
        "or what is left behind? Or a call that takes none of the paths?",
        "unsat: there is none, so both describe the same behaviour. What callees",
        "answer is unknown: they are held to contracts of their own.",
      ], isSatisfiable: false)
    script.define("relied_on", function.relied, "What its callers see to.")
    for (index, path) in function.paths.enumerated() {
      let shows = Prose.lines("Path \(index + 1): \(path.shows.joined(separator: ", ")).")
      script.define("path_\(index + 1)", path.condition, shows)
      script.define("agrees_\(index + 1)", path.agrees)
    }
    let paths = function.paths.indices.map { "path_\($0 + 1)" }.joined(separator: " ")
    let differences = function.paths.indices.map { "(and path_\($0 + 1) (not agrees_\($0 + 1)))" }
    return ProofFile(
      path: "\(claim)/\(FunctionProofs.fileName(function.name)).\(subject).smt2", expectation: .unsat,
      text: script.text(
        asserting: "(and relied_on (or (not (or false \(paths))) \(differences.joined(separator: " "))))"))
  }

  private var calls: ProofFile {
    var script = SMTScript(
      [
        "Can each function be called as its callers are relied on to call it, and",
        "does it then take one of its paths?",
        "sat: for each function a call; the unknowns of the nth are named n.*",
      ], isSatisfiable: true)
    for (index, function) in obligations.enumerated() {
      let isCalled = function.relied && !function.isUncovered
      script.define("function_\(index + 1)", isCalled.renamed { "\(index + 1).\($0)" }, function.name)
    }
    let all = obligations.indices.map { "function_\($0 + 1)" }.joined(separator: " ")
    return ProofFile(
      path: "\(subject)/\(claim).premise.smt2", expectation: .sat,
      text: script.text(asserting: "(and true \(all))"))
  }

  /// The function's name as a file name.
  private static func fileName(_ name: String) -> String {
    name.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.joined(separator: "-")
  }
}
