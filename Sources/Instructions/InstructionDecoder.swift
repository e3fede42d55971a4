// Bytes taken apart: prefixes, opcode, ModRM, SIB, displacement, immediates.

/// An instruction and the bytes that it is.
public struct DecodedInstruction: Hashable, Sendable {
  public let form: InstructionForm
  public let bytes: [UInt8]
}

/// Reads one instruction from its first byte on.
struct InstructionDecoder {
  private let bytes: [UInt8]
  private let mode: ProcessorMode
  private var next = 0
  private var isLocked = false
  private var repeats: UInt8?
  private var hasOperandSize = false
  private var hasAddressSize = false
  private var segment: String?
  private var selector = OpcodeEntry.Selector.plain
  private var rex: UInt8 = 0
  /// The registers that VEX.vvvv and EVEX.aaa name.
  private var second = 0, mask = 0
  private var modRM: UInt8 = 0

  init(_ bytes: [UInt8], _ mode: ProcessorMode) { (self.bytes, self.mode) = (bytes, mode) }

  mutating func decode() throws(UnknownInstruction) -> DecodedInstruction {
    try readPrefixes()
    let (map, opcode) = try readOpcode()
    let entry = try self.entry(map, opcode)
    let form = try form(entry, opcode)
    return DecodedInstruction(form: form, bytes: Array(bytes[..<next]))
  }

  // MARK: Bytes

  private mutating func byte() throws(UnknownInstruction) -> UInt8 {
    guard next < bytes.count else {
      throw UnknownInstruction("the bytes end within the instruction, after \(bytes.count)")
    }
    guard next < 15 else { throw UnknownInstruction("an instruction has at most 15 bytes") }
    next += 1
    return bytes[next - 1]
  }

  private mutating func number(_ count: Int) throws(UnknownInstruction) -> Int64 {
    var value: UInt64 = 0
    for place in 0..<count { value |= UInt64(try byte()) << UInt64(8 * place) }
    let shift = UInt64(64 - 8 * count)
    return Int64(bitPattern: value << shift) >> Int64(shift)
  }

  private mutating func readPrefixes() throws(UnknownInstruction) {
    let segments: [UInt8: String] = [0x26: "es", 0x2E: "cs", 0x36: "ss", 0x3E: "ds", 0x64: "fs", 0x65: "gs"]
    while true {
      let prefix = try byte()
      switch prefix {
      case 0xF0: isLocked = true
      case 0xF2, 0xF3: repeats = prefix
      case 0x66: hasOperandSize = true
      case 0x67: hasAddressSize = true
      case 0x40...0x4F where mode == .bits64: rex = prefix
      default:
        if let name = segments[prefix] {
          segment = name
        } else {
          next -= 1
          return
        }
      }
      // Only the prefix right before the opcode counts.
      if (0x40...0x4F).contains(prefix), mode == .bits64 { return }
    }
  }

  private mutating func readOpcode() throws(UnknownInstruction) -> (map: Int, opcode: UInt8) {
    let first = try byte()
    switch first {
    case 0xC4 where mode == .bits64: return (try readVEX(), try byte())
    case 0x62 where mode == .bits64: return (try readEVEX(), try byte())
    case 0x0F:
      let second = try byte()
      return second == 0x38 ? (2, try byte()) : (1, second)
    default: return (0, first)
    }
  }

  /// The three-byte form.
  private mutating func readVEX() throws(UnknownInstruction) -> Int {
    let (first, second) = (try byte(), try byte())
    selector = .vex
    rex = 0x40 | (~first >> 5) & 7 | (second >> 4) & 8
    self.second = Int(~second >> 3 & 15)
    // 128 bits of 32-bit elements.
    guard first & 0x1F == 2, second & 0x87 == 1 else { throw unknown() }
    return 2
  }

  private mutating func readEVEX() throws(UnknownInstruction) -> Int {
    let (first, second, third) = (try byte(), try byte(), try byte())
    selector = .evex
    rex = 0x40 | (~first >> 5) & 7 | (second >> 4) & 8
    mask = Int(third & 7)
    // 128 bits of 32-bit elements, no broadcast, registers below 16.
    guard first & 0x1F == 0x12, second & 0xFF == 0x7D, third & 0xF8 == 0x08, mask != 0 else {
      throw unknown()
    }
    return 2
  }

  // MARK: The map

  private mutating func entry(_ map: Int, _ opcode: UInt8) throws(UnknownInstruction) -> OpcodeEntry {
    let digit = next < bytes.count ? Int(bytes[next] >> 3 & 7) : 0
    func matches(_ entry: OpcodeEntry) -> Bool {
      let isNumbered = entry.operands == ["Z"] && entry.opcode == opcode & 0xF8
      return entry.map == map && (entry.opcode == opcode || isNumbered) && (entry.digit ?? digit) == digit
    }
    let wanted: [OpcodeEntry.Selector] =
      selector != .plain
      ? [selector]
      : repeats == 0xF3 ? [.repeats, .plain] : hasOperandSize ? [.operandSize, .plain] : [.plain]
    for selector in wanted {
      guard let entry = OpcodeMap.entries.first(where: { $0.selector == selector && matches($0) }) else {
        continue
      }
      let isVector = entry.operands.contains { "VW".contains($0) }
      // A prefix that is no part of the opcode would make it another instruction.
      if selector == .plain, repeats != nil, !entry.isString { break }
      if selector == .plain, hasOperandSize, isVector || entry.mnemonic == "clflush" { break }
      return entry
    }
    throw unknown(map, opcode)
  }

  private func unknown(_ map: Int? = nil, _ opcode: UInt8? = nil) -> UnknownInstruction {
    let text = bytes.prefix(max(next, 1)).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
    return UnknownInstruction(
      "no instruction that is known begins with \(text.joined(separator: " ")) in \(mode.rawValue)-bit mode; "
        + KnownInstructions.sentence)
  }

  // MARK: Operands

  private func operandBytes(_ entry: OpcodeEntry) -> Int {
    if rex & 8 != 0 { return 8 }
    if hasOperandSize, entry.selector == .plain { return 2 }
    return mode == .bits64 && entry.isStack ? 8 : 4
  }

  private var addressBytes: Int {
    mode == .bits64 ? (hasAddressSize ? 4 : 8) : (hasAddressSize ? 2 : 4)
  }

  private mutating func form(_ entry: OpcodeEntry, _ opcode: UInt8) throws(UnknownInstruction)
    -> InstructionForm
  {
    guard addressBytes > 2 else { throw UnknownInstruction("16-bit addresses are not known") }
    if ["pusha", "popa"].contains(entry.mnemonic), mode == .bits64 { throw unknown() }
    var bytes = operandBytes(entry)
    var mnemonic = entry.mnemonic
    if entry.isString {
      bytes = entry.operands == ["b"] ? 1 : entry.operands == ["z"] ? min(bytes, 4) : bytes
      mnemonic += [1: "b", 2: "w", 4: "d", 8: "q"][bytes]!
    }
    if mnemonic == "cmpxchg8b" {
      if bytes == 8 { mnemonic = "cmpxchg16b" }
      bytes = bytes == 8 ? 16 : 8
    }
    let modRMPlace = try entry.hasModRM ? readModRM() : nil
    var operands: [FormOperand] = []
    if !entry.isString {
      for letters in entry.operands {
        operands.append(try operand(letters, bytes, opcode, modRMPlace))
      }
    }
    let form = InstructionForm(
      mode: mode, isLocked: isLocked, repeats: repeats(of: entry), mnemonic: mnemonic, operands: operands,
      bytes: bytes, addressBytes: addressBytes)
    return try form.withBitString().checked()
  }

  private func repeats(of entry: OpcodeEntry) -> Repeat? {
    guard entry.isString, let repeats else { return nil }
    let compares = ["cmps", "scas"].contains(entry.mnemonic)
    return compares ? (repeats == 0xF3 ? .repe : .repne) : .rep
  }

  private mutating func operand(
    _ letters: String, _ bytes: Int, _ opcode: UInt8, _ memory: MemoryOperand?
  ) throws(UnknownInstruction) -> FormOperand {
    let size = Self.size(letters, bytes)
    func register(_ number: Int) -> FormOperand {
      .register(RegisterName.general(number, bytes: size, hasREX: rex != 0))
    }
    let field = Int(modRM >> 3 & 7)
    switch letters.first! {
    case "E", "M", "W", "X":
      if let memory { return .memory(memory.moved(by: 0, bytes: size)) }
      guard letters.first == "E" || letters.first == "W" else { throw unknown() }
      let number = Int(modRM & 7) + (rex & 1 != 0 ? 8 : 0)
      return letters.first == "W" ? .register("xmm\(number)") : register(number)
    case "G": return register(field + (rex & 4 != 0 ? 8 : 0))
    case "V": return .register("xmm\(field + (rex & 4 != 0 ? 8 : 0))")
    case "H": return .register("xmm\(second)")
    case "S":
      guard field < RegisterName.segments.count, field != 1 else { throw unknown() }
      return .register(RegisterName.segments[field])
    case "Z": return register(Int(opcode & 7) + (rex & 1 != 0 ? 8 : 0))
    case "I": return .immediate(try number(["b": 1, "s": 1, "w": 2][letters.dropFirst()] ?? min(bytes, 4)))
    case "J": return .immediate(try number(4))
    case "1": return .immediate(1)
    default: return .register("cl")
    }
  }

  /// In bytes, of an operand.
  static func size(_ letters: String, _ bytes: Int) -> Int {
    switch letters.dropFirst() {
    case "b": 1
    case "w": 2
    case "q": 8
    case "0": 0
    case "p": bytes + 2
    case "" where letters == "W" || letters == "V": 16
    case "" where letters == "X": 4
    default: bytes
    }
  }

  /// - Returns: nil where the operand is a register.
  private mutating func readModRM() throws(UnknownInstruction) -> MemoryOperand? {
    modRM = try byte()
    let (mod, rm) = (modRM >> 6, Int(modRM & 7))
    if mod == 3 { return nil }
    func name(_ number: Int, _ bit: UInt8) -> String {
      RegisterName.general(number + (rex & bit != 0 ? 8 : 0), bytes: addressBytes, hasREX: true)
    }
    var place = MemoryOperand(bytes: 0)
    place.segment = segment
    if selector == .evex { place.mask = "k\(mask)" }
    var hasLongDisplacement = mod == 2
    if rm == 4 {
      let sib = try byte()
      let (base, index) = (Int(sib & 7), Int(sib >> 3 & 7))
      if index != 4 || rex & 2 != 0 || selector != .plain {
        place.index = selector == .plain ? name(index, 2) : "xmm\(index + (rex & 2 != 0 ? 8 : 0))"
        place.scale = 1 << Int(sib >> 6)
      }
      if base == 5, mod == 0 { hasLongDisplacement = true } else { place.base = name(base, 1) }
    } else if rm == 5, mod == 0 {
      place.base = mode == .bits64 ? "rip" : nil
      hasLongDisplacement = true
    } else {
      place.base = name(rm, 1)
    }
    if hasLongDisplacement { place.displacement = try number(4) }
    if mod == 1 { place.displacement = try number(1) * (selector == .evex ? 4 : 1) }
    return place
  }
}

extension InstructionForm {
  /// The instruction that begins with these bytes.
  /// - Throws: `UnknownInstruction`, which says what is known.
  public static func decode(_ bytes: [UInt8], _ mode: ProcessorMode) throws(UnknownInstruction)
    -> DecodedInstruction
  {
    var decoder = InstructionDecoder(bytes, mode)
    return try decoder.decode()
  }

  /// BT and its kin reach beyond their operand where a register says so.
  func withBitString() -> InstructionForm {
    guard InstructionSteps.bitTests.contains(mnemonic), operands.count == 2, let place = operands[0].memory,
      let register = operands[1].register
    else { return self }
    var other = place
    other.bits = register
    return InstructionForm(
      mode: mode, isLocked: isLocked, repeats: repeats, mnemonic: mnemonic,
      operands: [.memory(other), operands[1]], bytes: bytes, addressBytes: addressBytes)
  }

  /// LOCK goes with few.
  func checked() throws(UnknownInstruction) -> InstructionForm {
    guard isLocked else { return self }
    let takesLock = InstructionSteps.modifying.contains(mnemonic) || mnemonic.hasPrefix("cmpxchg")
    guard takesLock, !InstructionSteps.neverLocked.contains(mnemonic), operands.first?.memory != nil else {
      throw UnknownInstruction("`lock` does not go with `\(mnemonic)` on such operands: it makes #UD")
    }
    return self
  }
}
