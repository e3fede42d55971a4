// Steps with numbers for registers: the operations of a situation.

import XenABI

/// The values of general registers, by their 64-bit names; what is not named is zero.
public typealias Registers = [String: UInt64]

public enum GeneralRegister {
  /// `rax` to `r15`, in the order of their numbers.
  public static let names = (0..<16).map { RegisterName.general($0, bytes: 8, hasREX: true) }
}

extension MemoryOperand {
  /// Its first byte, as a linear address: segments are flat.
  func linear(_ registers: Registers) -> UInt64 {
    func value(_ name: String?) -> UInt64 {
      guard let name else { return 0 }
      guard let (whole, bytes) = RegisterName.whole(name) else { return registers[name] ?? 0 }
      let value = registers[whole] ?? 0
      return bytes == 8 ? value : value & (1 << UInt64(8 * bytes) - 1)
    }
    let place = value(base) &+ value(index) &* UInt64(scale) &+ UInt64(bitPattern: displacement)
    guard let bits, let (_, width) = RegisterName.whole(bits) else { return place }
    // Signed, in whole operands.
    let shift = UInt64(64 - 8 * width)
    let count = Int64(bitPattern: value(bits) << shift) >> Int64(shift)
    let step = count >> (width == 2 ? 4 : width == 4 ? 5 : 6)
    return place &+ UInt64(bitPattern: step &* Int64(width))
  }

  /// As the operand of a situation.
  public func operand(_ registers: Registers) -> Operand {
    let linear = linear(registers)
    let offset = Int(linear & 0xfff)
    return Operand(page: PageLayout.page(ofLinear: linear), offset: offset, bytes: bytes)
  }
}

extension InstructionStep {
  /// What the model plays for it; nil for what it leaves out, or where nothing is accessed.
  public func operation(_ registers: Registers, _ given: Circumstances) -> MicroOperation? {
    switch self {
    case .load(let place): .load(place.operand(registers))
    case .store(let place): .store(place.operand(registers))
    case .readModifyWrite(let place): .readModifyWrite(place.operand(registers))
    case .compareExchange(let place): .compareExchange(place.operand(registers), given.exchange)
    case .movs(let from, let to, let count):
      .movs(from: from.operand(registers), to: to.operand(registers), count: count)
    case .stos(let to, let count): .stos(to.operand(registers), count: count)
    case .ins(let to, let count): .ins(to.operand(registers), count: count)
    case .outs(let from, let count): .outs(from.operand(registers), count: count)
    case .unimplemented: .unimplemented
    case .checksTarget, .leftOut: nil
    }
  }
}
