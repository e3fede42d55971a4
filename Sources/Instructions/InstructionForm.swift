// An instruction as Intel's manuals write it: prefixes, a mnemonic, operands.

/// What the processor takes bytes for.
public enum ProcessorMode: Int, CaseIterable, Hashable, Sendable {
  case bits32 = 32
  case bits64 = 64
}

/// REP and its kin.
public enum Repeat: String, CaseIterable, Hashable, Sendable { case rep, repe, repne }

/// Where an operand in memory lies: an address within a segment.
public struct MemoryOperand: Hashable, Sendable {
  /// A segment by name if a prefix names it.
  public var segment: String?
  /// A register by name, or `rip`.
  public var base: String?
  public var index: String?
  /// 1, 2, 4 or 8.
  public var scale = 1
  /// In bytes.
  public var displacement: Int64 = 0
  /// A register whose value, in bits, counts from the address in steps of the operand (BT and its kin).
  public var bits: String?
  /// The mask of a scatter.
  public var mask: String?
  /// How many there are at once; 0 where nothing is accessed.
  public var bytes: Int

  public init(base: String? = nil, displacement: Int64 = 0, bytes: Int) {
    (self.base, self.displacement, self.bytes) = (base, displacement, bytes)
  }

  func moved(by distance: Int64, bytes: Int? = nil) -> MemoryOperand {
    var other = self
    other.displacement &+= distance
    other.bytes = bytes ?? self.bytes
    return other
  }
}

extension MemoryOperand: CustomStringConvertible {
  /// `[rax+rcx*4+0x10]`.
  public var description: String {
    var sum = base ?? ""
    if let index { sum += (sum.isEmpty ? "" : "+") + index + (scale == 1 ? "" : "*\(scale)") }
    if displacement != 0 || sum.isEmpty {
      let sign = displacement < 0 ? "-" : sum.isEmpty ? "" : "+"
      sum += sign + "0x" + String(displacement.magnitude, radix: 16)
    }
    return (segment.map { $0 + ":" } ?? "") + "[\(sum)]" + (mask.map { "{\($0)}" } ?? "")
  }
}

/// An operand.
public enum FormOperand: Hashable, Sendable {
  case register(String)
  case memory(MemoryOperand)
  case immediate(Int64)

  var memory: MemoryOperand? { if case .memory(let place) = self { place } else { nil } }
  var register: String? { if case .register(let name) = self { name } else { nil } }
}

/// An instruction.
public struct InstructionForm: Hashable, Sendable {
  public let mode: ProcessorMode
  public let isLocked: Bool
  public let repeats: Repeat?
  /// As in Intel's manuals, in lower case; of string instructions with the letter of their size.
  public let mnemonic: String
  public let operands: [FormOperand]
  /// Operand size, in bytes.
  public let bytes: Int
  /// Address size, in bytes.
  public let addressBytes: Int
}

extension InstructionForm: CustomStringConvertible {
  /// `lock cmpxchg dword ptr [rax], ecx`.
  public var description: String {
    let words = operands.map { operand in
      switch operand {
      case .register(let name): name
      case .memory(let place): (Self.sizes[place.bytes].map { $0 + " ptr " } ?? "") + "\(place)"
      case .immediate(let value): (value < 0 ? "-" : "") + "0x" + String(value.magnitude, radix: 16)
      }
    }
    let prefix = (isLocked ? "lock " : "") + (repeats.map { $0.rawValue + " " } ?? "")
    return prefix + mnemonic + (words.isEmpty ? "" : " " + words.joined(separator: ", "))
  }

  /// What a size of an operand in memory is called.
  static let sizes = [
    1: "byte", 2: "word", 4: "dword", 6: "fword", 8: "qword", 10: "tbyte", 16: "xmmword", 32: "ymmword",
  ]
}

/// Why an instruction cannot be told: what is known is part of the sentence.
public struct UnknownInstruction: Error, Hashable, Sendable, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }
}

/// Registers by their numbers.
enum RegisterName {
  private static let low = ["ax", "cx", "dx", "bx", "sp", "bp", "si", "di"]
  static let segments = ["es", "cs", "ss", "ds", "fs", "gs"]

  /// - Parameter hasREX: SPL to DIL in place of AH to BH.
  static func general(_ number: Int, bytes: Int, hasREX: Bool) -> String {
    switch (bytes, number) {
    case (1, 8...): "r\(number)b"
    case (2, 8...): "r\(number)w"
    case (4, 8...): "r\(number)d"
    case (_, 8...): "r\(number)"
    case (1, 4...) where !hasREX: ["ah", "ch", "dh", "bh"][number - 4]
    case (1, 4...): low[number] + "l"
    case (1, _): String(low[number].prefix(1)) + "l"
    case (2, _): low[number]
    case (4, _): "e" + low[number]
    default: "r" + low[number]
    }
  }

  /// The 64-bit register that one of these is a part of, and how many bytes of it; nil for no such name.
  static func whole(_ name: String) -> (name: String, bytes: Int)? { parts[name] }

  private static let parts: [String: (name: String, bytes: Int)] = {
    var parts: [String: (name: String, bytes: Int)] = [:]
    for number in 0..<16 {
      let whole = general(number, bytes: 8, hasREX: true)
      for bytes in [1, 2, 4, 8] { parts[general(number, bytes: bytes, hasREX: true)] = (whole, bytes) }
    }
    for (number, name) in ["ah", "ch", "dh", "bh"].enumerated() {
      parts[name] = (general(number, bytes: 8, hasREX: true), 1)
    }
    return parts
  }()
}
