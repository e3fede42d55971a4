// A claim that comes to no answer is neither broken nor kept: whoever asks hears
// of it.

import BitVectors
import Emulation
import Flow
import ModelChecking
import Testing
import XenABI
import XenFunctions

@Suite("Claims without an answer") struct HaltTests {
  /// Cannot say anything of an event.
  private struct Halting: SafetyClaim {
    let name = "Halting"
    let statement = "Nobody knows."
    let alphabet: ObservationKinds = [.sends]

    func watch<W: EmulatorWorld>(
      _ state: inout MonitorState, _ observation: Observation<W.Word>, _ judge: Judge, in world: inout W
    ) throws(Halt) -> Finding {
      if case .sends = observation { throw .undecided(Stop("an event")) }
      return .neutral
    }
  }

  @Test("no situation after the other") func explicit() throws {
    let model = EmulatorModel(try Base.v5.traits())
    let search = ExplicitSearch(model, try permissions(model.traits.accessValues))
    #expect(throws: FlowFault.self) { try search.findings([.safety(Halting())]) }
  }

  @Test("no proof") func proof() throws {
    let model = EmulatorModel(try Base.v5.traits())
    #expect(throws: FlowFault.self) { try prover(model).decide(Halting()) }
  }
}
