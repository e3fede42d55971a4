// A part of a function: one `switch`, found by what it looks at, run by itself
// with what it reads given. For functions that are more than the model says.

import BitVectors
import CSemantics
import Emulation
import Source

extension FlowProgram {
  /// Runs the `switch` over a variable.
  /// - Parameters:
  ///   - subject: the variable's name; one switch only may look at it.
  ///   - variables: parameters and locals that are set before it.
  ///   - output: the variable that tells what came of it.
  public func run<W: EmulatorWorld>(
    switchOver subject: String, _ variables: Arguments<W.Word>, giving output: String, returning width: Int,
    in world: inout W
  ) throws(Halt) -> W.Word {
    let found = function.switches(over: subject)
    guard found.count == 1, let statement = found.first else {
      throw .unsupported(Stop("\(found.count) switches over \(subject) in \(name)", at: place))
    }
    var machine = AbstractMachine<W>(program, callees: .contracts(flags))
    machine.begin(function)
    for (name, value) in variables {
      let slot = try self.slot(name)
      let variable = function.variables[slot]
      let address = try machine.address(ofLocal: slot, statement.offset)
      try machine.store(
        machine.value(value, variable, statement.offset), at: address, variable.type, statement.offset,
        in: &world)
    }
    guard case .normal = try machine.execute(statement, in: &world) else {
      throw .unsupported(Stop("leaving the switch over \(subject)", at: place))
    }
    let slot = try self.slot(output)
    let type = function.variables[slot].type
    let value = try machine.load(
      machine.address(ofLocal: slot, statement.offset), type, statement.offset, in: &world)
    return try machine.word(of: value, type, statement.offset).resized(to: width, signed: false)
  }

  private func slot(_ name: String) throws(Halt) -> Int {
    let slots = function.variables.indices.filter { function.variables[$0].name == name }
    guard slots.count == 1 else {
      throw .unsupported(Stop("\(slots.count) variables \(name) in \(self.name)", at: place))
    }
    return slots[0]
  }
}
