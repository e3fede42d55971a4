// What an instruction does to memory and ports, step by step: what x86_emulate asks its caller for, in
// its order. Read off xen/arch/x86/x86_emulate and held to it by running it, Tests/InstructionTests.

import XenABI

/// What is given when an instruction is carried out, as far as its steps depend on it.
public struct Circumstances: Hashable, Sendable {
  /// Repetitions of a repeated string instruction.
  public var count = 3
  /// What a compare-exchange finds.
  public var exchange = ExchangeOutcome.matches
  /// The flag DF.
  public var isBackward = false
  /// Of a load of a segment register: a selector that is null names no descriptor.
  public var isSelectorNull = false
  /// The descriptor's accessed bit is set already.
  public var isDescriptorAccessed = false

  public init() {}
}

/// One thing that an instruction does.
public enum InstructionStep: Hashable, Sendable {
  case load(MemoryOperand)
  case store(MemoryOperand)
  case readModifyWrite(MemoryOperand)
  /// A load, and an exchange where it finds what is expected.
  case compareExchange(MemoryOperand)
  case movs(from: MemoryOperand, to: MemoryOperand, count: Int)
  case stos(MemoryOperand, count: Int)
  case ins(MemoryOperand, count: Int)
  case outs(MemoryOperand, count: Int)
  case unimplemented
  /// The place where the code goes on is held against its segment: nothing is accessed.
  case checksTarget
  /// The model has no operation for it: a scenario cannot play it.
  case leftOut(LeftOut)

  public enum LeftOut: Hashable, Sendable {
    /// A descriptor is read; bytes.
    case descriptor(Int)
    /// Its accessed bit is set by a compare-exchange; bytes.
    case descriptorAccessed(Int)
    case cacheOperation(MemoryOperand)
    /// Elements, each at an address of its own; what was done of them stays done.
    case elements(MemoryOperand, count: Int, writes: Bool)
    /// One repetition is made, then the instruction is begun again.
    case repetition
    /// Repetitions from high addresses to low ones.
    case backward
  }
}

enum InstructionSteps {
  /// What changes its first operand in place.
  static let modifying: Set<String> = [
    "add", "or", "adc", "sbb", "and", "sub", "xor", "not", "neg", "inc", "dec", "xchg", "xadd", "bts", "btr",
    "btc", "rol", "ror", "rcl", "rcr", "shl", "shr", "sar", "shld", "shrd",
  ]
  static let bitTests: Set<String> = ["bt", "bts", "btr", "btc"]
  static let neverLocked: Set<String> = ["rol", "ror", "rcl", "rcr", "shl", "shr", "sar", "shld", "shrd"]

  /// What writes its first operand without reading it.
  static func stores(_ mnemonic: String) -> Bool {
    mnemonic.hasPrefix("set")
      || ["mov", "movnti", "movups", "movaps", "movdqa", "movdqu"].contains(mnemonic)
  }
}

extension InstructionForm {
  /// What it does, in order.
  public func steps(_ given: Circumstances = Circumstances()) -> [InstructionStep] {
    if mnemonic == "vmread" { return [.unimplemented] }
    if let steps = stringSteps(given) ?? stackSteps(given) { return steps }
    guard let index = operands.firstIndex(where: { $0.memory != nil }),
      let place = operands[index].memory.map(reached)
    else { return segmentSteps(given) }
    switch mnemonic {
    case "cmpxchg", "cmpxchg8b", "cmpxchg16b": return [.compareExchange(place)]
    case "xchg": return [.readModifyWrite(place)]
    case "clflush", "clflushopt": return [.leftOut(.cacheOperation(place))]
    case "vpgatherdd", "vpscatterdd": return [.leftOut(.elements(place, count: 4, writes: index == 0))]
    case _ where index == 0 && InstructionSteps.stores(mnemonic): return [.store(place)]
    case _ where index == 0 && InstructionSteps.modifying.contains(mnemonic): return [.readModifyWrite(place)]
    default: return [.load(place)] + segmentSteps(given)
    }
  }

  /// An immediate bit offset beyond the operand moves the place, as x86_emulate has it. A processor takes it
  /// modulo the operand's size.
  private func reached(_ place: MemoryOperand) -> MemoryOperand {
    guard InstructionSteps.bitTests.contains(mnemonic), case .immediate(let bit)? = operands.last else {
      return place
    }
    let width = Int64(8 * bytes)
    let whole = bit >= 0 ? bit / width : -((width - 1 - bit) / width)
    return place.moved(by: whole * Int64(bytes))
  }

  /// A segment register is loaded.
  private func segmentSteps(_ given: Circumstances) -> [InstructionStep] {
    guard mnemonic == "mov", let register = operands.first?.register, RegisterName.segments.contains(register)
    else {
      return []
    }
    return descriptorSteps(given)
  }

  private func descriptorSteps(_ given: Circumstances) -> [InstructionStep] {
    if given.isSelectorNull { return [] }
    return [.leftOut(.descriptor(8))] + (given.isDescriptorAccessed ? [] : [.leftOut(.descriptorAccessed(4))])
  }

  // MARK: The stack

  private var stackPointer: String { mode == .bits64 ? "rsp" : "esp" }
  private var framePointer: String { mode == .bits64 ? "rbp" : "ebp" }

  private func onStack(_ offset: Int, _ size: Int? = nil) -> MemoryOperand {
    MemoryOperand(base: stackPointer, displacement: Int64(offset), bytes: size ?? bytes)
  }

  private func stackSteps(_ given: Circumstances) -> [InstructionStep]? {
    let operand = operands.first?.memory
    let pushed = InstructionStep.store(onStack(-bytes))
    switch mnemonic {
    case "push": return (operand.map { [.load($0)] } ?? []) + [pushed]
    case "pop":
      // An address that counts from the stack pointer counts from where it is afterwards.
      let target = operand.map { $0.base == stackPointer ? $0.moved(by: Int64(bytes)) : $0 }
      return [.load(onStack(0))] + (target.map { [.store($0)] } ?? [])
    case "pusha": return (1...8).map { .store(onStack(-$0 * bytes)) }
    case "popa": return (0..<8).map { .load(onStack($0 * bytes)) }
    case "call": return (operand.map { [.load($0)] } ?? []) + [.checksTarget, pushed]
    case "callf":
      guard let operand else { return nil }
      return [.load(operand.moved(by: 0, bytes: bytes)), .load(operand.moved(by: Int64(bytes), bytes: 2))]
        + descriptorSteps(given) + [pushed, .store(onStack(-2 * bytes))]
    case "ret": return [.load(onStack(0)), .checksTarget]
    case "leave": return [.load(MemoryOperand(base: framePointer, bytes: bytes))]
    case "enter": return enterSteps
    default: return nil
    }
  }

  /// The frame pointer; of nested procedures also those of the frames around, and its own.
  private var enterSteps: [InstructionStep] {
    guard operands.count == 2, case .immediate(let level) = operands[1] else { return [] }
    let depth = Int(level & 31)
    var steps: [InstructionStep] = [.store(onStack(-bytes))]
    guard depth > 0 else { return steps }
    for outer in 1..<depth {
      let frame = MemoryOperand(base: framePointer, displacement: Int64(-outer * bytes), bytes: bytes)
      steps += [.load(frame), .store(onStack(-(outer + 1) * bytes))]
    }
    return steps + [.store(onStack(-(depth + 1) * bytes))]
  }

  // MARK: Strings

  private func stringSteps(_ given: Circumstances) -> [InstructionStep]? {
    guard OpcodeEntry.strings.contains(String(mnemonic.dropLast())) else { return nil }
    let count = repeats == nil ? 1 : given.count
    guard count > 0 else { return [] }
    func at(_ register: String) -> MemoryOperand {
      MemoryOperand(base: (addressBytes == 8 ? "r" : "e") + register, bytes: bytes)
    }
    let (source, target) = (at("si"), at("di"))
    // Those without a hook for all repetitions.
    let again: [InstructionStep] = repeats != nil && count > 1 ? [.leftOut(.repetition)] : []
    let backward: [InstructionStep] = given.isBackward && count > 1 ? [.leftOut(.backward)] : []
    switch mnemonic.dropLast() {
    case "movs": return backward + [.movs(from: source, to: target, count: count)]
    case "stos": return backward + [.stos(target, count: count)]
    case "ins": return backward + [.ins(target, count: count)]
    case "outs": return backward + [.outs(source, count: count)]
    case "lods": return [.load(source)] + again
    case "scas": return [.load(target)] + again
    default: return [.load(source), .load(target)] + again
    }
  }
}
