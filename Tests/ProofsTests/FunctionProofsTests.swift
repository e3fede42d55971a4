// The closed form of what was proved of functions: libz3, which took no part in
// the comparison path by path, finds no difference in it, and finds one as soon as
// a part is taken out.

import Claims
import Equivalence
import Foundation
import Proofs
import SMT
import Spec
import TestSupport
import Testing
import XenABI

@Suite("Functions beside their contracts, in closed form")
struct FunctionProofsTests {
  private static func obligations(of revision: String) throws -> [FunctionObligation] {
    let specs = try Specs.load(from: Checkout.specs)
    var agreement = FlowAgreement(solver: Solver(), keepsObligations: true)
    return try agreement.prove(try #require(specs.revision(named: revision)).traits).map {
      try #require($0.obligation, "\($0.name)")
    }
  }

  private static func isPossible(_ solver: Solver, _ formulas: Formula...) throws -> Bool {
    switch try solver.check(assuming: formulas) {
    case .satisfiable: true
    case .unsatisfiable: false
    case .unknown(let reason): throw Unanswered(reason: reason)
    }
  }

  private struct Unanswered: Error { let reason: String }

  @Test("no call differs or leaves the paths; each path is taken, and missed when it is left out")
  func staging() throws {
    let solver = Solver()
    let functions = try Self.obligations(of: "staging")
    #expect(functions.count > 80)
    for function in functions {
      #expect(try !Self.isPossible(solver, function.relied, function.differs), "\(function.name)")
      #expect(try !Self.isPossible(solver, function.relied, function.isUncovered), "\(function.name)")
      for (index, path) in function.paths.enumerated() {
        let others = function.paths.indices.filter { $0 != index }.map { !function.paths[$0].condition }
        #expect(
          try Self.isPossible(solver, function.relied, Formula.all(others)), "\(function.name) \(index + 1)")
        #expect(path.shows.last == "returns" || path.shows.last == "stops")
      }
    }
  }

  @Test("every function has a file, shared where two revisions have the same")
  func files() throws {
    let functions = try Self.obligations(of: "v5")
    let files = FunctionProofs("FlowAgreement", "v5", functions).files
    #expect(Set(files.map(\.path)).count == functions.count + 1)
    #expect(files.allSatisfy { $0.text.allSatisfy(\.isASCII) && $0.text.hasSuffix("(check-sat)\n") })
    #expect(files.last?.expectation == .sat)
  }
}
