// Truth tables against plain runs, and the proof against wrong tables.

import BitVectors
import Claims
import Emulation
import SMT
import Spec
import SymbolicExecution
import Testing
import XenABI
import XenFunctions

@testable import Tables

@Suite("Truth tables")
struct TruthTableTests {
  static let names = ["v5", "merged", "staging"]

  private func table(_ name: String) throws -> (Subject, TruthTable) {
    let subject = try Subjects.builtIn(name)
    return (subject, try TruthTable(of: subject, solver: Solver(crossChecks: true)))
  }

  @Test("each is proved", arguments: names)
  func proved(_ name: String) throws { #expect(try table(name).1.proof == .proved) }

  @Test("exactly one row speaks about an input, and says what a run does", arguments: names)
  func plainRuns(_ name: String) throws {
    let (subject, table) = try table(name)
    try expectAgreement(subject, table)
  }

  @Test("so do tables of odd functions", arguments: Changed.Change.allCases)
  func oddRuns(_ change: Changed.Change) throws {
    let subject = try Subjects.subject("odd", like: "v5", Changed(change))
    let table = try TruthTable(of: subject, solver: Solver())
    #expect(table.proof == .proved)
    try expectAgreement(subject, table)
  }

  /// Every number that could matter, the five low bits of an error code.
  private func expectAgreement(_ subject: Subject, _ table: TruthTable) throws {
    let values = subject.revision.traits.accessValues
    var disagreements = 0
    for access in Array(0...12) + [0xffff_ffff] as [UInt32] {
      for lookup in [0, Errno.ESRCH.returned, 1] {
        for pfec in Array(0..<32) + [0x40, 0x40003, 0xffff_ffff] as [UInt128] {
          for gate in [(0, 0), (0, 1), (1, 0), (1, 1)] as [(UInt128, UInt128)] {
            var model = Model()
            model[AccessCheckVariables.access] = Bits(UInt128(access), width: 32)
            model[AccessCheckVariables.lookupRC] = Bits(lookup, width: 32)
            model[AccessCheckVariables.pfec] = Bits(pfec, width: 32)
            model[AccessCheckVariables.gate(subject.revision.traits.gate)] = Bits(gate.0, width: 1)
            model[Variable(Fact.debugBuild)] = Bits(gate.1, width: 1)
            let rows = table.rows.filter { $0.speaks(about: model, values, subject.revision.traits.gate) }
            let agrees = rows.count == 1 && rows[0].reported == subject.run(on: model).reported
            disagreements += agrees ? 0 : 1
          }
        }
      }
    }
    #expect(disagreements == 0)
  }

  @Test("a table with one cell changed, lost, doubled or moved is refuted", arguments: names)
  func wrongTables(_ name: String) throws {
    let (subject, table) = try table(name)
    let solver = Solver()
    func isRefuted(_ change: (inout [TableRow]) -> Void) throws -> Bool {
      var rows = table.rows
      change(&rows)
      if case .refuted = try TableProof(of: rows, equal: subject, solver: solver) { return true }
      return false
    }
    for (index, row) in table.rows.enumerated() {
      for other in Reported.all where other != row.reported {
        #expect(try isRefuted { $0[index].reported = other })
      }
      #expect(try isRefuted { $0.remove(at: index) })
      #expect(try isRefuted { $0.append(row) })
      if row.cube != .any { #expect(try isRefuted { $0[index].cube = .any }) }
      if !row.rights.isEmpty { #expect(try isRefuted { $0[index].rights.removeLast() }) }
    }
  }

  @Test("flags that hang on another bit are told with the exact condition")
  func anotherBit() throws {
    let subject = try Subjects.subject("user", like: "v5", Changed(.onlyUserMode))
    let table = try TruthTable(of: subject, solver: Solver())
    let rows = table.rows.filter { $0.rights.first?.name == "x" }
    #expect(rows.map(\.reported.word) == ["-", "-", "R W"])
    #expect(rows.map { $0.condition?.description } == [nil, "pfec[2] = 0", "pfec[2] = 1"])
  }

  @Test("so are flags that hang on one exact error code")
  func oneCode() throws {
    let subject = try Subjects.subject("code", like: "v5", Changed(.exactCode))
    let table = try TruthTable(of: subject, solver: Solver())
    let rows = table.rows.filter { $0.rights.first?.name == "w" && $0.condition != nil }
    #expect(rows.map(\.reported.word) == ["-", "X"])
    for row in rows { #expect(row.cube == Cube(write: .zero, fetch: .one, empty: .any)) }
    var model = Model()
    model[AccessCheckVariables.pfec] = Bits(0x11, width: 32)
    #expect(rows.map { $0.condition?.holds(in: model) } == [true, false])
  }

  @Test("what is undefined or unknown has rows of its own")
  func holes() throws {
    let subject = try Subjects.subject("holes", like: "v5", Changed(.holes))
    let table = try TruthTable(of: subject, solver: Solver())
    let undefined = table.rows.filter { $0.reported == .undefined }
    #expect(undefined.allSatisfy { $0.cube.attempts == [.write] })
    #expect(undefined.map { $0.rights.map(\.name) } == [["rx"], [], []])
    // It looks at the right even where the lookup failed.
    #expect(undefined.map { $0.condition?.description } == [nil, "access = 5", "access = 5"])
    let unknown = table.rows.filter { $0.reported == .unknown }
    #expect(unknown.allSatisfy { $0.cube.fetch == .one } && !unknown.isEmpty)
  }

  @Test("what hangs on a second lookup is told as a condition on it")
  func secondLookup() throws {
    let subject = try Subjects.subject("again", like: "v5", Changed(.asksAgain))
    let table = try TruthTable(of: subject, solver: Solver())
    #expect(table.rows.map(\.reported.word) == ["-", "R"])
    #expect(table.rows.map { $0.condition?.description } == ["access#2 != 1", "access#2 = 1"])
    #expect(table.page(Subjects.provenance).text.contains("#2 marks what the second"))
  }

  @Test("without an answer from the solver nothing is called proved")
  func noAnswer() throws {
    let gla = AccessCheckVariables.gla.term
    let hard = (gla * gla * gla + gla).isEqual(to: Term(0x1234_5678_9abc_def1, width: 64))
    let some = try Subjects.builtIn("v5")
    let states = some.behaviour.endStates.map {
      EndState(condition: $0.condition && hard, steps: $0.steps, ending: $0.ending)
    }
    let subject = Subject(
      name: "hard", revision: some.revision, program: some.program, behaviour: Behaviour(endStates: states),
      isC: false)
    let table = try TruthTable(of: subject, solver: Solver(limits: Limits(resources: 1)))
    guard case .undecided = table.proof else { return #expect(Bool(false), "\(table.proof)") }
    #expect(table.page(Subjects.provenance).text.contains("NOT PROVED"))
  }
}

extension TableRow {
  /// Read word for word, without formulas but for the condition.
  func speaks(about model: Model, _ values: AccessValues, _ gate: Traits.Gate) -> Bool {
    let rc = model[AccessCheckVariables.lookupRC].value
    let lookup: Row.Lookup = rc == 0 ? .ok : rc == Errno.ESRCH.returned ? .absent : .otherError
    let isDebug = model[Variable(Fact.debugBuild)].value == 1
    let off: GateWord = gate == .parameter ? .off : isDebug ? .offInDebug : .offInRelease
    let isOn = model[AccessCheckVariables.gate(gate)].value == 1
    let access = UInt32(model[AccessCheckVariables.access].value)
    let right = Row.Right(value: access, in: values).rawValue
    let pfec = model[AccessCheckVariables.pfec].value
    return lookups.contains(lookup) && gates.contains(isOn ? .on : off)
      && (rights.isEmpty || rights.contains { $0.name == right })
      && cube.write.says(pfec & 2 != 0) && cube.fetch.says(pfec & 16 != 0) && cube.empty.says(pfec == 0)
      && condition?.holds(in: model) ?? true
  }
}

extension Pattern {
  fileprivate func says(_ value: Bool) -> Bool { rawValue == "*" || rawValue == (value ? "1" : "0") }
}
