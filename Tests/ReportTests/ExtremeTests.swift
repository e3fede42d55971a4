// The largest and smallest numbers of every width, through every format.

import BitVectors
import Claims
import Emulation
import Flow
import Report
import SMT
import Spec
import Testing
import Verification
import XenABI
import XenFunctions

@testable import Verification

@Suite("Numbers at the ends of their range") struct ExtremeTests {
  private static func values(_ width: Int) -> [Bits] {
    let all = UInt128.max >> UInt128(128 - width)
    let sign = UInt128(1) << UInt128(width - 1)
    return [0, 1, all, sign, sign - 1, all - 1].map { Bits($0, width: width) }
  }

  /// Names that reports have words for, and one that they have not.
  private static let names = [
    "monitor_traps", "p2m_get_mem_access", "access", "pfec", "kind", "gla", "current->vcpu_id",
  ]

  /// A failing claim whose witness holds the `index`th value of every width.
  private func result(_ index: Int) -> ClaimResult {
    var inputs = Model()
    for width in 1...64 {
      for name in Self.names { inputs[Variable(name, width: width)] = Self.values(width)[index] }
    }
    func word(_ width: Int) -> Bits { Self.values(width)[index] }
    var request = Request<Bits>()
    (request.reason, request.flags, request.accessFlags) = (word(32), word(32), word(32))
    (request.gfn, request.gla, request.offset, request.nestedBase) = (word(64), word(64), word(64), word(64))
    let trace = Trace(
      title: "",
      steps: [
        .lookUp(gfn: word(64), index: word(32), answer: RightLookup(rc: word(32), access: word(32))),
        .lookUp(
          gfn: word(64), index: word(32), answer: RightLookup(rc: Bits(0, width: 32), access: word(32))),
        .send(request, answer: SendAnswer(rc: word(32))),
      ] + (1...64).map { .write(Fact("fact", width: $0), word($0)) }, ending: .returned(Truth(true)))
    let row = Row(.n, .write)
    return ClaimResult(
      claim: "Bad", "Nothing happens.", .fails,
      rows: [FailingRow(row: row, condition: nil, label: .reachable, because: "it is", cells: [])],
      witness: Witness(row: row, inputs: inputs, traces: [trace], explanation: []))
  }

  @Test("every format of verify", arguments: 0..<6) func verify(_ index: Int) throws {
    var subject = try Samples.everything(named: "a.c")
    subject.results = [result(index)]
    let report = Samples.report([subject])
    let texts = [
      TextReport(report).text, MarkdownReport(report).text, MailReport(report).text, CSVReport(report).text,
      JSONReport(report).text, JUnitReport(report).text,
    ]
    for text in texts { #expect(text.contains("Bad")) }
    let least = texts[0].contains("monitor_traps = -2147483648")
    #expect(least == (index == 3))
  }

  @Test("every step of a play") func play() {
    let wording = StepWording(
      Situation(pages: [GuestPage(name: "code")], instruction: Instruction(page: 0, operations: [])))
    for width in [32, 64] {
      for word in Self.values(width) {
        let steps: [Observation<Bits>] = [
          .windowCloses(rc: word), .wants(.write, linear: word),
          .translates(linear: word, pfec: word, rc: word),
          .setsAccessed(linear: word, dirty: word), .gets(gfn: word), .puts(gfn: word),
          .checks(gfn: word, pfec: word, stops: word), .maps(isClean: word), .stores(gfn: word),
          .sends(reason: UInt64(word.value), gfn: word, flags: word, isSynchronous: true),
          .loads(gfn: word), .fetches(gfn: word), .setsRight(gfn: word, right: word),
        ]
        for step in steps { #expect(!wording.line(step).isEmpty) }
      }
    }
  }
}
