// The access check as C inside of the emulator's program: v5 calls it whether or not checks are on.

import Flow
import Testing
import Verification
import XenC
import XenFunctions

@Suite("The access check as C in the flow") struct AccessCheckAsCTests {
  private func verdicts(_ replacing: (String) throws -> CFunction) throws -> [String: Verdict] {
    let bench = try Bench()
    let traits = bench.revision("v5").traits
    let check = try replacing(try Repository.text("c/twin-base.c"))
    return try verdicts(
      EmulatorModel(traits, replacing: Replacements(accessCheck: check, [:], as: traits)), bench)
  }

  private func verdicts(_ model: EmulatorModel, _ bench: Bench) throws -> [String: Verdict] {
    let decider = FlowDecider(model, bench.specs.rights, builds: .debug)
    return try Dictionary(
      uniqueKeysWithValues: FlowClaim.inOrder.map { ($0.name, try decider.decide($0).verdict) })
  }

  @Test("called with checks off it asks for nothing, as the model") func sameAsModel() throws {
    let bench = try Bench()
    let expected = try verdicts(EmulatorModel(bench.revision("v5").traits), bench)
    #expect(try verdicts { try CFunction.reading($0, file: "base.c") } == expected)
  }

  @Test("one that does not look at the gate is seen") func ignoresTheGate() throws {
    let found = try verdicts { text in
      #expect(text.contains("!send_event || !pfec"))
      return try CFunction.reading(text.replacing("!send_event || !pfec", with: "!pfec"), file: "wrong.c")
    }
    #expect(found["GateOff"] == .fails)
  }
}
