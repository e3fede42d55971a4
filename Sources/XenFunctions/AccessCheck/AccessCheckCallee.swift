// The access check as C calls it.

import BitVectors
import CSemantics
import Emulation
import XenABI
import XenC

/// gla, gfn, pfec, and the gate (v5) or the kind of fault.
struct AccessCheckCallee: Callee {
  let names = Traits.Function.allCases.map(\.rawValue)

  func answer<W: EmulatorWorld>(
    _ call: FunctionCall<W>, from frame: FlowCallees<W>, _ machine: inout AbstractMachine<W>,
    in world: inout W
  ) throws(Halt) -> Value<W.Word>? {
    let gla = try frame.word(call, 0, width: 64, machine)
    let gfn = try frame.word(call, 1, width: 64, machine)
    let pfec = try frame.errorCode(call, 2, machine)
    let hasGate = call.name == Traits.Function.sendVMEvent.rawValue
    let none = W.Word(0, width: 16)
    if !W.isModular {
      let gate = hasGate ? try machine.truth(of: call.values[3], call.offset).word(width: 1) : none
      let kind = hasGate ? none : try frame.word(call, 3, width: 16, machine)
      let stops = try world.result(
        of: Call(.check, [gla, gfn, pfec, gate, kind] + added(call, frame, machine)))
      return .truth(stops.isNonZero)
    }
    if hasGate {
      // It begins with these two questions.
      guard try world.decide(machine.truth(of: call.values[3], call.offset)),
        try world.decide(pfec.isNonZero)
      else { return .truth(W.Condition(false)) }
    } else {
      let kind = try frame.word(call, 3, width: 32, machine)
      guard kind.constant == UInt128(FaultKind.withGLA.rawValue) else {
        throw machine.unsupported("\(call.name) about another kind of fault", call.offset)
      }
    }
    guard let stops = try world.summary(of: Call(.check, [gla, gfn, pfec])) else {
      throw machine.unsupported("\(call.name) where it is not taken by contract", call.offset)
    }
    return .truth(stops.isNonZero)
  }

  /// Arguments behind the four of all revisions, 64 bits each; none where one is no number.
  private func added<W: EmulatorWorld>(
    _ call: FunctionCall<W>, _ frame: FlowCallees<W>, _ machine: AbstractMachine<W>
  ) throws(Halt) -> [W.Word] {
    var words: [W.Word] = []
    for index in call.values.indices.dropFirst(4) {
      if call.arguments[index].type.isPointer { return [] }
      words.append(try frame.word(call, index, width: 64, machine))
    }
    return words
  }
}
