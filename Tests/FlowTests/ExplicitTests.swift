// Proofs against plays: a bounded space, one situation after another.

import Flow
import Testing
import XenFunctions

@Suite("One by one") struct ExplicitTests {
  @Test("no claim that was proved is broken in a bounded space", arguments: ["staging"])
  func explicit(_ name: String) throws {
    let model = try model(name)
    let prover = try prover(model)
    let holding = try FlowClaim.inOrder.filter { try prover.decide($0).isTrue == true }
    #expect(holding.count > 3)
    let broken = try sentence("NoSleepLocked")
    let findings = try ExplicitSearch(model, try permissions(model.traits.accessValues)).findings(
      holding + [broken])
    #expect(findings.situations > 10_000)
    #expect(Set(findings.broken.keys) == ["NoSleepLocked"])
  }
}
