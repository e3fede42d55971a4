// What a test needs to have claims decided: specs, one solver, and subjects.

import BitVectors
import CSemantics
import Claims
import Foundation
import SMT
import Source
import Spec
import SymbolicExecution
import TestSupport
import Verification
import XenABI
import XenC
import XenFunctions

enum Repository {
  static func text(_ path: String) throws -> String {
    try String(contentsOf: Checkout.cases.appending(path: path), encoding: .utf8)
  }
}

/// Decides claims with a solver of its own. Not Sendable: each test makes one.
final class Bench {
  let specs: Specs
  let solver: Solver
  private let prover: Prover
  private var backgrounds: [String: Background] = [:]

  init(_ specs: Specs? = nil, crossChecks: Bool = false) throws {
    self.specs = try specs ?? Specs.load(from: Checkout.specs)
    solver = Solver(crossChecks: crossChecks)
    prover = Prover(solver: solver, labels: self.specs.labels)
  }

  static let revisionNames = ["v5", "merged", "staging"]

  func revision(_ name: String) -> Revision { specs.revision(named: name)! }

  private func background(_ revision: Revision) throws -> Background {
    if let made = backgrounds[revision.name] { return made }
    let explorer = Explorer(solver: solver)
    let model = try Behaviour(of: AccessCheckModel(revision.traits), explorer: explorer)
    let made = try Background(rights: specs.rights, revision: revision, model: model, explorer: explorer)
    backgrounds[revision.name] = made
    return made
  }

  /// A built-in revision as a subject.
  func subject(_ name: String) throws -> Subject {
    let revision = revision(name)
    return Subject(
      name: name, revision: revision, program: AccessCheckModel(revision.traits),
      behaviour: try background(revision).model, isC: false)
  }

  /// C as a subject, measured by v5.
  func subject(_ function: CFunction, named name: String) throws -> Subject {
    Subject(
      name: name, revision: revision("v5"), program: function,
      behaviour: try Behaviour(of: function, explorer: Explorer(solver: solver)), isC: true)
  }

  func decide(_ claim: any AccessCheckClaim, on subject: Subject) throws -> ClaimResult {
    try prover.decide(claim, on: subject, try background(subject.revision))
  }

  /// What fails where the subject is measured by another revision.
  func outline(_ claim: any AccessCheckClaim, on subject: Subject, by name: String) throws -> Outline {
    let other = Subject(
      name: subject.name, revision: revision(name), program: subject.program, behaviour: subject.behaviour,
      isC: subject.isC)
    return try prover.outline(claim, on: other, try background(other.revision))
  }

  /// What the claim demands of the subject; nil where it does not apply.
  func obligation(_ claim: any AccessCheckClaim, on subject: Subject) throws -> Obligation? {
    guard case .applies(let found) = try claim.obligation(on: subject, try background(subject.revision))
    else {
      return nil
    }
    return found
  }

  /// Whether all of these can be true at once.
  func isPossible(_ formulas: Formula...) throws -> Bool {
    if case .satisfiable = try solver.check(assuming: formulas) { true } else { false }
  }
}

extension CFunction {
  /// Reads C of v5's time.
  static func reading(_ text: String, file: String) throws -> CFunction {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      Line(String($0.element), at: Place(file: file, line: $0.offset + 1), isAdded: true)
    }
    let reader = CReader(clang: try Clang(searching: ProcessInfo.processInfo.environment["PATH"] ?? ""))
    return try reader.read(
      [Fragment(path: file, firstLine: 1, lines: lines)],
      functions: Traits.Function.allCases.map(\.rawValue),
      vocabulary: .defaultIs10)
  }
}
