// Don't-cares, compared with trying everything.

import Claims
import SMT
import Spec
import Testing
import XenABI

@testable import Tables

@Suite("Don't-cares and cells")
struct CubeTests {
  static let subsets = (0..<32).map { bits in
    Row.Attempt.allCases.filter { bits >> $0.position & 1 == 1 }
  }

  @Test("a cover names each attempt once and no other, with the fewest cubes")
  func covers() {
    // What a number of disjoint cubes can cover, by trying all.
    var best: [[Row.Attempt]: Int] = [[]: 0]
    for count in 1...5 {
      for known in best where known.value == count - 1 {
        for cube in Cube.all where known.key.allSatisfy({ !cube.admits($0) }) {
          let union = (known.key + cube.attempts).sorted()
          best[union] = min(best[union] ?? count, count)
        }
      }
    }
    for subset in Self.subsets {
      let cover = Cube.cover(subset)
      #expect(cover.flatMap(\.attempts).sorted() == subset)
      #expect(cover.count == best[subset])
    }
  }

  @Test("cells are disjoint and leave nothing out, for one function and for two")
  func cells() throws {
    let subjects = try ["v5", "merged", "staging"].map(Subjects.builtIn)
    let solver = Solver()
    for a in subjects {
      for domain in [Domain(of: a)] + subjects.map({ Domain(of: a, and: $0) }) {
        var before = Formula(false)
        for cell in domain.cells {
          let condition = domain.condition(of: cell)
          guard case .unsatisfiable = try solver.check(assuming: [condition && before]) else {
            return #expect(Bool(false), "\(cell) overlaps")
          }
          before = before || condition
          var put = Substitution(domain.fixed(by: cell))
          let change = condition && !put(condition)
          guard case .unsatisfiable = try solver.check(assuming: [change]) else {
            return #expect(Bool(false), "\(cell) fixes more than it says")
          }
        }
        let all = Formula.any(domain.gates.map(domain.condition))
        guard case .unsatisfiable = try solver.check(assuming: [all && !before]) else {
          return #expect(Bool(false), "something is left out")
        }
      }
    }
  }
}
