// Conditions made shorter: the same truth, and short where there is a short one.

import BitVectors
import SMT
import Testing

@testable import Tables

@Suite("Shorter conditions")
struct ShorteningTests {
  let word = Variable("word", width: 32).term

  private func isSame(_ a: Formula, _ b: Formula, within context: Formula) throws -> Bool {
    guard case .unsatisfiable = try Solver().check(assuming: [context, !a.isSame(as: b)]) else {
      return false
    }
    return true
  }

  @Test("what the context implies is not said again")
  func implied() throws {
    var shortening = Shortening(solver: Solver())
    let bit = word.bits(from: 2, width: 1) == 1
    let short = try shortening.shorten(bit && word != 0, within: word.bits(from: 0, width: 1) == 1)
    #expect(short == bit)
    #expect(try shortening.shorten(word != 7, within: word == 3) == Formula(true))
  }

  @Test("nor is it in a condition too long to be taken apart")
  func long() throws {
    var shortening = Shortening(solver: Solver())
    let context = (word & 1) == 1
    let parts = (0..<900).map { word != UInt64($0 * 2) }
    let implied = Formula.all(parts)
    #expect(implied.treeSize > 1500)
    #expect(try shortening.shorten(implied, within: context) == Formula(true))
    let bit = word.bits(from: 7, width: 1) == 1
    #expect(try shortening.shorten(implied && bit, within: context) == bit)
  }

  @Test("negations stand at comparisons, and the truth stays")
  func negations() throws {
    var shortening = Shortening(solver: Solver())
    let condition = !((word == 1 || word == 2) && word.bits(from: 31, width: 1) == 0)
    let short = try shortening.shorten(condition, within: Formula(true))
    #expect(try isSame(short, condition, within: Formula(true)))
    #expect(!short.description.contains("not"))
  }
}
