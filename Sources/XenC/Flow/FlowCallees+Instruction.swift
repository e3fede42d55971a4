// Callees of the emulation of one whole instruction.

import BitVectors
import CSemantics
import Emulation
import Source
import XenABI

extension FlowCallees {
  func instruction(
    _ machine: inout AbstractMachine<W>, _ called: FunctionCall<W>, _ world: inout W
  ) throws(Halt) -> Value<Word>? {
    switch called.name {
    // No device model's answer is pending.
    case "hvm_ioreq_needs_completion", "ioreq_needs_completion": return .truth(Condition(false))
    case "hvm_local_events_need_delivery": return .word(unknown(called.name, width: 32, &world))
    case "get_cpu_info":
      return .pointer(
        .object(machine.outsideAddress("cpu_info", machine.program.types.tagged("struct cpu_info"))))
    case "hvm_emulate_init_once":
      let (place, type) = try context(called, machine)
      guard let size = machine.program.types.size(of: type) else { return nil }
      machine.memory.objects[place.object].bytes.write(.zero, at: place.offset, size: size)
      return .nothing
    default: return nil
    }
  }

  /// The `struct hvm_emulate_ctxt` that is passed on.
  package func context(
    _ called: FunctionCall<W>, _ machine: AbstractMachine<W>
  ) throws(Halt) -> (place: Address<Word>, type: CType) {
    guard case .pointer(.object(let place)) = called.values[0],
      case .pointer(let type) = called.arguments[0].type
    else { throw machine.unsupported("\(called.name) with such a context", called.offset) }
    return (place, type)
  }
}
