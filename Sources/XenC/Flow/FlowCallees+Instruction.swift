// Callees of the emulation of one whole instruction.

import BitVectors
import CSemantics
import Emulation
import Source
import XenABI

extension FlowCallees {
  func instruction(
    _ callee: InstructionCallee, _ machine: inout AbstractMachine<W>, _ called: FunctionCall<W>,
    _ world: inout W
  ) throws(Halt) -> Value<Word>? {
    switch callee {
    // No device model's answer is pending.
    case .hvmIoreqNeedsCompletion, .ioreqNeedsCompletion: return .truth(Condition(false))
    case .hvmLocalEventsNeedDelivery: return .word(unknown(called.name, width: 32, &world))
    case .getCPUInfo:
      return .pointer(
        .object(machine.outsideAddress("cpu_info", machine.program.types.tagged("struct cpu_info"))))
    case .hvmEmulateInitOnce:
      let (place, type) = try context(called, machine)
      guard let size = machine.program.types.size(of: type) else { return nil }
      machine.memory.objects[place.object].bytes.write(.zero, at: place.offset, size: size)
      return .nothing
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
