// Finds the cases: a folder under Tests/Cases/conformance/twins each, with a
// patch of the small tree, `input.patch`, and what is said of it, `expect.txt`;
// perhaps with the name of another revision than staging, `revision`. The names
// begin with what is to come of it: `wrong`, `right`, `unread`.

import CReader
import Claims
import Conformance
import Explore
import Foundation
import Model
import Patch
import Prove
import SMT
import Source
import Spec
import Testing
import Xen

struct Case: Sendable, CustomTestStringConvertible {
  let folder: URL

  var name: String { folder.lastPathComponent }
  var testDescription: String { name }
  var expectation: URL { folder.appending(path: "expect.txt") }

  static let all: [Case] = {
    let twins = SmallTree.cases.appending(path: "twins")
    let folders =
      (try? FileManager.default.contentsOfDirectory(at: twins, includingPropertiesForKeys: nil)) ?? []
    return folders.map(Case.init).sorted { $0.name < $1.name }
  }()

  static func named(_ prefix: String) -> [Case] { all.filter { $0.name.hasPrefix(prefix) } }

  func measured() throws -> Measured {
    let patch = try Data(contentsOf: folder.appending(path: "input.patch"))
    let revision = try? String(contentsOf: folder.appending(path: "revision"), encoding: .utf8)
    return try Measured(
      Submission(reading: [UInt8](patch), name: "input.patch"),
      by: revision?.trimmingCharacters(in: .newlines) ?? "staging")
  }
}

/// What came of a case, line by line for people to review.
struct CaseReport {
  private(set) var lines: [String] = []
  private(set) var equal = 0
  private(set) var differing = 0
  private(set) var open = 0

  init(_ measured: Measured) throws {
    if let decision = try measured.decision() { try add(decision, measured) }
    for function in try measured.functions() { add(function) }
    lines.append("equal: \(equal)")
  }

  /// Paths begin at the tree's own top.
  var text: String {
    lines.map { "\($0)\n" }.joined().replacing("\(SmallTree.path)/", with: "")
  }

  private mutating func add(_ function: TreeFunction) {
    switch function.finding {
    case .equal: equal += 1
    case .differs(let difference):
      differing += 1
      let place = difference.observation.map { "observation \($0), " } ?? ""
      lines += [
        "\(function.name) differs: \(place)\(difference.what)", "  C: \(difference.model)",
        "  contract: \(difference.contract)",
      ]
    case .unknown(let reason):
      open += 1
      lines.append("\(function.name) undecided: \(reason)")
    }
  }

  private mutating func add(_ decision: Result<CFunction, Diagnostic>, _ measured: Measured) throws {
    let function: CFunction
    switch decision {
    case .failure(let diagnostic):
      open += 1
      lines.append("unread: \(diagnostic)")
      return
    case .success(let found): function = found
    }
    let specs = try SmallTree.specs.get()
    let solver = Solver()
    let explorer = Explorer(solver: solver)
    let subject = Subject(
      name: "small", revision: measured.revision, program: function,
      behaviour: try Behaviour(of: function, explorer: explorer), isC: true)
    let model = try Behaviour(of: DecisionModel(measured.revision.decisions), explorer: explorer)
    let background = try Background(
      rights: specs.rights, revision: measured.revision, model: model, explorer: explorer)
    let found = try Prover(solver: solver, labels: specs.labels).decide(
      Conformance(), on: subject, background)
    switch found.verdict {
    case .holds: equal += 1
    case .undecided(let reason):
      open += 1
      lines.append("\(function.name) undecided: \(reason)")
    default:
      differing += 1
      lines.append("\(function.name) differs in \(found.rows.count) rows, first \(found.rows[0].row)")
      lines += found.witness?.explanation.map { "  \($0)" } ?? []
    }
  }
}
