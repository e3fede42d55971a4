// What the model says of an instruction, with answers given.

import BitVectors
import Emulation
import Instructions
import XenABI
import XenFunctions

struct ModelRun {
  let encoding: Encoding
  let model: EmulatorModel
  /// The compare-exchange of old: the hook is called without a load, whatever it finds.
  var exchangesAlways = false

  /// - Parameter answers: by the number of the call, in the model's own count.
  func trace(_ answers: [Int: UInt64]) throws -> HookTrace {
    let decoded = try InstructionForm.decode(encoding.bytes, encoding.mode)
    let given = encoding.circumstances
    var world = HookWorld(answers, given)
    world.isLocked = decoded.form.isLocked
    world.repetitionHook = "rep_" + decoded.form.mnemonic.dropLast()
    let steps = decoded.form.steps(given)
    let operations = steps.compactMap { $0.operation(encoding.registers, given) }
    let instruction = Instruction(page: 0, length: decoded.bytes.count, operations: operations)
    // What the model plays as a whole is run as a whole.
    if operations.count == steps.count, !exchangesAlways {
      let rc = try model.emulateOne(instruction, in: &world)
      world.ends(rc.number, world.trace.commit)
    } else if let code = try model.fetchInstruction(instruction, in: &world) {
      world.ends(code.rawValue, .none)
    } else {
      try carryOut(steps, &world)
    }
    return world.trace
  }

  private func carryOut(_ steps: [InstructionStep], _ world: inout HookWorld) throws {
    var isPartial = false
    for step in steps {
      let end: UInt64?
      switch step {
      case .leftOut(.repetition):
        isPartial = true
        end = nil
      case .leftOut(let what): end = carryOut(what, &world)
      case .checksTarget: end = failure(world.call("target", bytes: 0))
      default: end = try carryOut(step, &world)
      }
      if let end {
        world.ends(end, end == 0 ? .partial : .none)
        return
      }
    }
    world.ends(0, isPartial ? .partial : .whole)
  }

  private func carryOut(_ step: InstructionStep, _ world: inout HookWorld) throws -> UInt64? {
    guard let operation = step.operation(encoding.registers, world.given) else { return nil }
    if exchangesAlways, case .compareExchange(let operand, _) = operation {
      let linear = Bits(UInt128(PageLayout.linear(page: operand.page, offset: operand.offset)), width: 64)
      let rc = try model.compareExchange(linear, bytes: Bits(UInt128(operand.bytes), width: 64), in: &world)
      return rc.number == X86Emul.compareExchangeFailed.rawValue ? nil : failure(rc.number)
    }
    return try model.end(of: operation, in: &world)?.rawValue
  }

  /// What the model has no operation for, as x86_emulate carries it out.
  private func carryOut(_ what: InstructionStep.LeftOut, _ world: inout HookWorld) -> UInt64? {
    switch what {
    case .descriptor(let bytes): return failure(world.call("descriptor", bytes: bytes))
    case .descriptorAccessed(let bytes):
      let code = world.call("accessed", bytes: bytes, "lock")
      return code == X86Emul.compareExchangeFailed.rawValue ? X86Emul.retry.rawValue : failure(code)
    case .cacheOperation: return failure(world.call("cache", bytes: 0))
    case .elements(let place, let count, let writes):
      let operand = place.operand(encoding.registers)
      for element in 0..<count {
        let address = PageLayout.linear(page: operand.page, offset: operand.offset)
        let code = world.call(writes ? "write" : "read", at: address, bytes: operand.bytes)
        guard let code = failure(code) else { continue }
        return element > 0 && code != X86Emul.exception.rawValue ? X86Emul.retry.rawValue : code
      }
      return nil
    case .repetition, .backward: return nil
    }
  }

  private func failure(_ code: UInt64) -> UInt64? { code == 0 ? nil : code }
}

extension Bits { fileprivate var number: UInt64 { UInt64(truncatingIfNeeded: value) } }
