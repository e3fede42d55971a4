// Differences: each kind is found under its name, each witness shows one, and
// where nothing differs that is said.

import BitVectors
import Claims
import Emulation
import SMT
import Tables
import Testing

@Suite("Differences")
struct DifferenceTests {
  private func aspects(_ left: Changed.Change, _ right: Changed.Change) throws -> [Aspect] {
    let sides = try [left, right].map { try Subjects.subject("\($0)", like: "v5", Changed($0)) }
    return try TableDifference(between: sides[0], and: sides[1], solver: Solver()).findings.map(\.aspect)
  }

  @Test("each is told under its aspect")
  func aspects() throws {
    #expect(try aspects(.same, .cutsAddress) == [.gla, .offset])
    #expect(try aspects(.same, .alwaysTrue) == [.result])
    #expect(try aspects(.same, .onlyUserMode) == [.reported, .asks])
    #expect(try aspects(.asksThenSends, .sendsThenAsks) == [.steps])
    #expect(try aspects(.same, .asksAgain).contains(.steps))
    #expect(try aspects(.sendsThenAsks, .sendsTwice) == [.reported])
  }

  @Test("equal functions are the same, whatever they are called")
  func same() throws {
    let v5 = try Subjects.builtIn("v5")
    let other = try Subjects.subject("other", like: "v5", Changed(.same))
    let difference = try TableDifference(between: v5, and: other, solver: Solver(crossChecks: true))
    #expect(difference.verdict == .same && difference.findings.isEmpty && difference.gap == nil)
  }

  @Test("what is unknown in both is not called the same")
  func unknown() throws {
    let holes = try Subjects.subject("holes", like: "v5", Changed(.holes))
    let difference = try TableDifference(between: holes, and: holes, solver: Solver())
    #expect(difference.verdict == .cannotTell("holes: a fetch"))
  }

  @Test("what is unknown of one is no difference; a difference beside it is one")
  func unknownOnOneSide() throws {
    let v5 = try Subjects.builtIn("v5")
    let part = try Subjects.subject("part", like: "v5", Changed(.unreadFetch))
    for pair in [(part, v5), (v5, part), (part, part)] {
      let difference = try TableDifference(between: pair.0, and: pair.1, solver: Solver())
      #expect(difference.verdict == .cannotTell("part: a fetch") && difference.findings.isEmpty)
    }
    let other = try Subjects.subject("other", like: "v5", Changed(.unreadFetchAndTrue))
    let difference = try TableDifference(between: v5, and: other, solver: Solver())
    #expect(difference.verdict == .different && difference.gap == "other: a fetch")
    #expect(difference.findings.map(\.aspect) == [.result])
  }

  @Test("how a function learns that checks are on is a difference where it shows, and only there")
  func gatesThatShow() throws {
    let quiet = try Subjects.subject("quiet", like: "v5", Nothing(isKnown: true))
    let merged = try Subjects.subject("quiet too", like: "merged", Nothing(isKnown: true))
    let same = try TableDifference(between: quiet, and: merged, solver: Solver())
    #expect(same.verdict == .same && same.gate == nil)
    let unknown = try Subjects.subject("unknown", like: "merged", Nothing(isKnown: false))
    let open = try TableDifference(between: quiet, and: unknown, solver: Solver())
    #expect(open.verdict == .cannotTell("unknown: everything"))
  }

  /// Does nothing, or nobody knows what.
  private struct Nothing: AccessCheckFunction {
    let isKnown: Bool

    func run<W: XenWorld>(
      _ arguments: AccessCheckArguments<W.Word>, in world: inout W
    ) throws(Halt) -> W.Condition {
      guard isKnown else { throw .unsupported(Stop("everything")) }
      return W.Condition(false)
    }
  }

  @Test("a witness of every line shows a difference when both run on it")
  func witnesses() throws {
    let odd = try Changed.Change.allCases.filter { $0 != .holes }.map {
      try Subjects.subject("\($0)", like: "v5", Changed($0))
    }
    let builtIn = try ["v5", "merged", "staging"].map(Subjects.builtIn)
    let solver = Solver()
    var count = 0
    for a in builtIn {
      for b in builtIn + odd where a.name < b.name || odd.contains(where: { $0.name == b.name }) {
        let difference = try TableDifference(between: a, and: b, solver: solver)
        for line in difference.findings.flatMap(\.lines) {
          count += 1
          #expect(a.run(on: line.witness) != b.run(on: line.witness), "\(a.name) \(b.name) \(line)")
          #expect(line.condition?.holds(in: line.witness) ?? true)
        }
      }
    }
    #expect(count > 100)
  }

  @Test("another way to learn that checks are on is a line of its own")
  func gates() throws {
    let difference = try TableDifference(
      between: Subjects.builtIn("v5"), and: Subjects.builtIn("merged"), solver: Solver())
    let gate = try #require(difference.gate)
    #expect(gate.left.off.map(\.what) == [.always(.nothing)])
    #expect(gate.right.off.map(\.what) == [.always(.stops), .asOn])
    #expect(difference.gates == [.on])
  }

  @Test("rights go by number")
  func numbers() throws {
    let difference = try TableDifference(
      between: Subjects.builtIn("merged"), and: Subjects.builtIn("staging"), solver: Solver())
    #expect(
      difference.renumberings.map { "\($0.number) \($0.left) \($0.right)" } == [
        "10 default r_pw", "11 other default",
      ])
    let rights = try #require(difference.findings.first).lines.flatMap(\.rights)
    #expect(Set(rights.map(\.number)) == [10])
  }
}
