// A tree as a program: its C in place of the model's functions, explored like these. Where
// C and model are equal, so is everything that comes of it.

import Emulation
import Flow
import TestSupport
import Testing
import Verification
import XenABI
import XenC
import XenFunctions

@Suite("Programs of C") struct ProgramsOfCTests {
  /// The small tree's C, as a debug build has it, in place of functions of the model.
  private func model(replacing names: (String) -> Bool) throws -> EmulatorModel {
    let revision = try #require(try SmallTree.specs.get().revision(named: "staging"))
    var bodies: [FunctionID: Replacements.Body] = [:]
    for known in try SmallTree.measured(by: revision).values
    where known.function.isEqual && names(known.function.functionName) {
      let spec = try #require(Catalogue.function(named: known.function.functionName))
      if spec.isReplaceable(revision.traits) {
        // With the helpers that proofs have looked for since.
        let program = known.program.latest
        bodies[spec.id] = .c(debug: program, release: program)
      }
    }
    return EmulatorModel(revision.traits, replacing: Replacements(bodies, as: revision.traits))
  }

  private static func verdict(_ claim: FlowClaim, on model: EmulatorModel) throws -> Verdict {
    try FlowDecider(model, try SmallTree.specs.get().rights, builds: .debug).decide(claim).verdict
  }

  /// Of the model itself, by claim.
  private static let expected = Result {
    let revision = try #require(try SmallTree.specs.get().revision(named: "staging"))
    let model = EmulatorModel(revision.traits)
    return try Dictionary(
      uniqueKeysWithValues: FlowClaim.inOrder.map { ($0.name, try verdict($0, on: model)) })
  }

  /// Functions that surround an instruction, hooks, what these call: each kind alone.
  private static let parts: [(String, Set<String>)] = [
    (
      "hooks",
      [
        "hvmemul_read", "hvmemul_write", "hvmemul_rmw", "hvmemul_cmpxchg", "__hvmemul_read",
        "hvmemul_insn_fetch",
      ]
    ),
    (
      "strings",
      [
        "hvmemul_rep_movs", "hvmemul_rep_stos", "hvmemul_rep_ins", "hvmemul_rep_outs",
        "hvmemul_linear_to_phys", "hvmemul_virtual_to_linear",
      ]
    ),
    ("devices", ["hvmemul_linear_mmio_read", "hvmemul_linear_mmio_write", "hvmemul_do_io_addr"]),
    ("mapping", ["hvmemul_map_linear_addr", "hvmemul_unmap_linear_addr"]),
    ("copies", ["__hvm_copy", "hvm_copy_to_guest_linear", "hvm_copy_from_guest_linear"]),
    ("accesses", ["linear_read", "linear_write", "known_gla", "hvm_emulate_init_per_insn"]),
    ("windows", ["p2m_mem_access_check", "hvm_emulate_one_vm_event", "_hvm_emulate_one"]),
    ("replies", ["hvm_vm_event_do_resume", "monitor_traps"]),
    ("faults", ["hvm_hap_nested_page_fault", "p2m_altp2m_get_or_propagate"]),
    ("rights and pages", ["p2m_get_mem_access", "hvm_translate_get_page", "p2m_mem_access_emulate_check"]),
  ]

  @Test("what is equal to the model comes to the same when it is run as C", arguments: parts.map(\.0))
  func sameAsModel(_ part: String) throws {
    let names = try #require(Self.parts.first { $0.0 == part }).1
    let c = try model(replacing: names.contains)
    #expect(c.replacements.names.count == names.count, "\(c.replacements.names)")
    let expected = try Self.expected.get()
    for claim in FlowClaim.inOrder {
      let found = try Self.verdict(claim, on: c)
      #expect(found == expected[claim.name], "\(claim.name): \(found)")
    }
  }
}
