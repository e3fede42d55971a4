// Finds the cases: a folder under Tests/Cases/conformance/twins each, with a
// patch of the small tree, `input.patch`, and what is said of it, `expect.txt`;
// perhaps with the name of another revision than staging, `revision`. The names
// begin with what is to come of it: `wrong`, `right`, `unread`.

import BitVectors
import Claims
import Emulation
import Equivalence
import Foundation
import Patch
import SMT
import Source
import Spec
import SymbolicExecution
import Testing
import XenABI
import XenC
import XenFunctions

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
  /// C functions that are not proved equal, by the catalogue's names.
  private(set) var changed: Set<String> = []

  init(_ measured: Measured) throws {
    if let decision = try measured.decision() {
      try add(decision, measured)
      let isNamed = (try? decision.get().name) == measured.revision.traits.function.rawValue
      if equal == 0 || !isNamed { changed.insert(FunctionID.check.name) }
    }
    for function in try measured.functions() { add(function) }
    for (name, difference) in try measured.plainCalls() {
      differing += 1
      lines += [
        "\(name) calls otherwise: \(difference.what)", "  C: \(difference.model)",
        "  before: \(difference.contract)",
      ]
    }
    lines.append("equal: \(equal)")
  }

  /// Paths begin at the tree's own top.
  var text: String {
    lines.map { "\($0)\n" }.joined().replacing("\(SmallTree.path)/", with: "")
  }

  private mutating func add(_ function: TreeFunction) {
    if !function.isEqual { changed.insert(String(function.name.prefix { $0 != "," })) }
    switch function.finding {
    case .equal(_, let assumptions):
      equal += 1
      lines += assumptions.filter { $0.contains("nobody knows") }.map { "\(function.name): \($0)" }
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
    let model = try Behaviour(of: AccessCheckModel(measured.revision.traits), explorer: explorer)
    let background = try Background(
      rights: specs.rights, revision: measured.revision, model: model, explorer: explorer)
    guard case .applies(let claim) = Conformance().obligation(on: subject, background) else { return }
    let isWrong = !claim.demand || subject.behaviour.isUndefined
    if subject.behaviour.isUnknown.constant != false {
      lines.append("\(function.name) undecided: \(function.unread)")
    }
    var differing: [String] = []
    for (name, part) in CaseReport.parts {
      switch try solver.check(assuming: [claim.premise, isWrong, part]) {
      case .satisfiable: differing.append(name)
      case .unsatisfiable: break
      case .unknown(let reason): lines.append("\(function.name) undecided for \(name): \(reason)")
      }
    }
    if !differing.isEmpty {
      self.differing += 1
      lines.append("\(function.name) differs for \(differing.joined(separator: " "))")
    } else if lines.isEmpty {
      equal += 1
    } else {
      open += 1
    }
    for state in subject.behaviour.endStates {
      guard case .halted(.undefined(let stop)) = state.ending else { continue }
      lines.append("  undefined: \(stop.place.map { "\($0): " } ?? "")\(stop.what)")
    }
  }

  /// What the lookup says: together all that it can. A whole claim would ask row
  /// by row.
  private static let parts: [(name: String, formula: Formula)] = {
    let (rc, access) = (AccessCheckVariables.lookupRC.term, AccessCheckVariables.access.term)
    let names = ["n", "r", "w", "rw", "x", "rx", "wx", "rwx", "rx2rw", "n2rwx", "10"]
    let rights = names.enumerated().map { (name: $1, formula: rc == 0 && access == UInt64($0)) }
    let others = rc == 0 && !access.isLess(than: Term(11, width: 32), signed: false)
    let absent = rc.isEqual(to: Term(Errno.ESRCH.returned, width: 32))
    return rights + [("others", others), ("ESRCH", absent), ("other-errors", rc != 0 && !absent)]
  }()
}
