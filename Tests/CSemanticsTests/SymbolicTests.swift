import BitVectors
import SMT
import SymbolicExecution
import TestSupport
import Testing

@testable import CSemantics

// A sample of the generated functions again, on symbols: all end states of each
// are explored, and on boundary and random inputs exactly one of them applies
// and says what the run on plain numbers says.

private let variables = (0..<4).map { Variable("a\($0)", width: 64) }

/// The world of symbols, of which nothing is asked but branches.
private struct SymbolWorld: BranchingWorld {
  var branching: Branching

  mutating func decide(_ condition: Formula) throws(Halt) -> Bool { try branching.decide(condition) }
  func read(_ fact: Fact) -> Term { Variable(fact.name, width: fact.width).term }
  func observe(write value: Term, to fact: Fact) {}
}

private typealias Paths = [ExploredRun<SymbolWorld, Term>]

/// One call as a program on unknowns.
private func paths(_ unit: Unit, _ name: String, _ solver: Solver) throws -> Paths {
  let function = unit.program.functions[name]!
  let explorer = Explorer(solver: solver, bounds: .init(paths: 60))
  return try explorer.runs(in: SymbolWorld.init) { (world) throws(Halt) -> Term in
    var machine = AbstractMachine<SymbolWorld>(unit.program)
    let long = CType.integer(width: 64, signed: true)
    var values: [Value<Term>] = []
    for (variable, argument) in zip(function.variables, variables) {
      values.append(try machine.convert(.word(argument.term), long, to: variable.type, 0))
    }
    let value = try machine.call(function, values, at: 0, in: &world)
    return try machine.word(of: machine.convert(value, function.result, to: long, 0), long, 0)
  }
}

/// What the end states say about one input; nil where they are undecided.
private func outcome(_ paths: Paths, _ input: [Int64]) throws -> String? {
  var model = Model()
  for (variable, value) in zip(variables, input) {
    model[variable] = Bits(UInt128(truncatingIfNeeded: value), width: 64)
  }
  let applying = paths.filter { Formula.all($0.branches).holds(in: model) }
  try #require(applying.count == 1, "the end states exclude each other and cover everything")
  switch applying[0].result {
  case .success(let term): return "\(Int64(truncatingIfNeeded: term.value(in: model).signedValue))"
  case .failure(.undefined): return "undefined"
  case .failure(.undecided): return nil
  case .failure(let halt): return "\(halt)"
  }
}

@Suite struct SymbolicTests {
  @Test("end states of generated functions say what runs say") func endStates() throws {
    let count = 300
    let functions = (0..<count).map { index -> (name: String, text: String) in
      var generator = ProgramGenerator(name: "f\(index)", seed: UInt64(900_000 + index))
      return ("f\(index)", generator.function().text)
    }
    let unit = try Unit(ProgramGenerator.shared + "\n" + functions.map(\.text).joined())
    var random = SplitMix64(seed: 7)
    let edges: [Int64] = [0, 1, -1, 2, 31, 32, 127, 255, 0x7fff_ffff, -0x8000_0000, .max, .min]
    var compared = 0
    for (name, text) in functions {
      let paths = try paths(unit, name, Solver(limits: Limits(resources: 60_000)))
      for round in 0..<6 {
        let input = (0..<4).map { _ in
          round < 4 ? edges.randomElement(using: &random)! : Int64(truncatingIfNeeded: random.next())
        }
        guard let found = try outcome(paths, input) else { continue }
        compared += 1
        let expected =
          switch unit.run(name, input) {
          case .success(let value): "\(value)"
          case .failure(.undefined): "undefined"
          case .failure(let halt): "\(halt)"
          }
        #expect(found == expected, "\(name)\(input):\n\(text)")
      }
    }
    #expect(compared > count * 3, "most functions can be explored whole")
  }
}
