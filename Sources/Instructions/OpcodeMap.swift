// The instructions that are known, as an opcode map in the manner of Intel's manuals: the one
// place where an encoding is added. What an instruction does to memory is told by its mnemonic,
// in InstructionSteps.swift.

/// A line of the map.
struct OpcodeEntry: Hashable, Sendable {
  /// What stands before the opcode and selects another instruction.
  enum Selector: String, Hashable, Sendable {
    case plain = "-"
    case operandSize = "66"
    case repeats = "F3"
    case vex = "VEX"
    case evex = "EVEX"
  }

  let selector: Selector
  /// 0 one byte, 1 after 0F, 2 after 0F 38.
  let map: Int
  let opcode: UInt8
  /// The register field of ModRM, where it belongs to the opcode.
  let digit: Int?
  let mnemonic: String
  /// In the letters of the manuals: E, G, M, W, V, I, J, Z, S and a size.
  let operands: [String]

  var hasModRM: Bool { digit != nil || operands.contains { "EGMWVS".contains($0.first!) } }
  var isString: Bool { Self.strings.contains(mnemonic) }
  /// It works on the stack: 64 bits in 64-bit mode.
  var isStack: Bool { ["push", "pop", "call", "ret", "enter", "leave"].contains(mnemonic) }

  static let strings: Set<String> = ["movs", "cmps", "stos", "lods", "scas", "ins", "outs"]
}

enum OpcodeMap {
  static let entries: [OpcodeEntry] =
    (arithmetic + conditions + shifts + text.split(separator: "\n").map(String.init))
    .map(entry)

  /// Every mnemonic, in order.
  static let mnemonics = Set(entries.map(\.mnemonic)).sorted()

  /// Selector, opcode with map and digit, mnemonic, operands.
  private static let text = """
    - 84 test Eb Gb
    - 85 test Ev Gv
    - F6/0 test Eb Ib
    - F7/0 test Ev Iz
    - F6/2 not Eb
    - F7/2 not Ev
    - F6/3 neg Eb
    - F7/3 neg Ev
    - F6/4 mul Eb
    - F7/4 mul Ev
    - F6/6 div Eb
    - F7/6 div Ev
    - FE/0 inc Eb
    - FF/0 inc Ev
    - FE/1 dec Eb
    - FF/1 dec Ev
    - 86 xchg Eb Gb
    - 87 xchg Ev Gv
    - 88 mov Eb Gb
    - 89 mov Ev Gv
    - 8A mov Gb Eb
    - 8B mov Gv Ev
    - 8C mov Mw Sw
    - 8E mov Sw Ew
    - C6/0 mov Eb Ib
    - C7/0 mov Ev Iz
    - 0FB6 movzx Gv Eb
    - 0FB7 movzx Gv Ew
    - 0FBE movsx Gv Eb
    - 0FBF movsx Gv Ew
    - 0FC3 movnti Mv Gv
    - 0FAF imul Gv Ev
    - 69 imul Gv Ev Iz
    - 6B imul Gv Ev Is
    - 0FA4 shld Ev Gv Ib
    - 0FAC shrd Ev Gv Ib
    - 0FA3 bt Ev Gv
    - 0FAB bts Ev Gv
    - 0FB3 btr Ev Gv
    - 0FBB btc Ev Gv
    - 0FBA/4 bt Ev Ib
    - 0FBA/5 bts Ev Ib
    - 0FBA/6 btr Ev Ib
    - 0FBA/7 btc Ev Ib
    - 0FC0 xadd Eb Gb
    - 0FC1 xadd Ev Gv
    - 0FB0 cmpxchg Eb Gb
    - 0FB1 cmpxchg Ev Gv
    - 0FC7/1 cmpxchg8b M8
    - 50 push Z
    - 58 pop Z
    - 68 push Iz
    - 6A push Is
    - FF/6 push Ev
    - 8F/0 pop Ev
    - 60 pusha
    - 61 popa
    - C8 enter Iw Ib
    - C9 leave
    - E8 call Jz
    - FF/2 call Ev
    - FF/3 callf Mp
    - C3 ret
    - C2 ret Iw
    - A4 movs b
    - A5 movs v
    - A6 cmps b
    - A7 cmps v
    - AA stos b
    - AB stos v
    - AC lods b
    - AD lods v
    - AE scas b
    - AF scas v
    - 6C ins b
    - 6D ins z
    - 6E outs b
    - 6F outs z
    - 0FAE/7 clflush M0
    66 0FAE/7 clflushopt M0
    - 0F10 movups V W
    - 0F11 movups W V
    - 0F28 movaps V W
    - 0F29 movaps W V
    66 0F6F movdqa V W
    66 0F7F movdqa W V
    F3 0F6F movdqu V W
    F3 0F7F movdqu W V
    VEX 0F3890 vpgatherdd V X H
    EVEX 0F38A0 vpscatterdd X V
    - 0F78 vmread Eq Gq
    """

  private static let arithmetic: [String] = ["add", "or", "adc", "sbb", "and", "sub", "xor", "cmp"]
    .enumerated()
    .flatMap { number, name in
      ["Eb Gb", "Ev Gv", "Gb Eb", "Gv Ev"].enumerated().map { "- \(hex(number * 8 + $0)) \(name) \($1)" }
        + [("80", "Eb Ib"), ("81", "Ev Iz"), ("83", "Ev Is")].map { "- \($0)/\(number) \(name) \($1)" }
    }

  private static let conditions: [String] = [
    "o", "no", "b", "ae", "e", "ne", "be", "a", "s", "ns", "p", "np", "l", "ge", "le", "g",
  ].enumerated().flatMap { ["- 0F\(hex(0x40 + $0)) cmov\($1) Gv Ev", "- 0F\(hex(0x90 + $0)) set\($1) Eb"] }

  private static let shifts: [String] = [
    (0, "rol"), (1, "ror"), (2, "rcl"), (3, "rcr"), (4, "shl"), (5, "shr"), (7, "sar"),
  ].flatMap { number, name in
    [("C0", "Eb Ib"), ("C1", "Ev Ib"), ("D0", "Eb 1"), ("D1", "Ev 1"), ("D2", "Eb CL"), ("D3", "Ev CL")].map {
      "- \($0)/\(number) \(name) \($1)"
    }
  }

  private static func hex(_ number: Int) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return digits.count < 2 ? "0" + digits : digits
  }

  private static func entry(_ line: String) -> OpcodeEntry {
    let words = line.split(separator: " ").map(String.init)
    let code = words[1].split(separator: "/")
    let map = code[0].count / 2 - 1
    return OpcodeEntry(
      selector: OpcodeEntry.Selector(rawValue: words[0])!, map: map,
      opcode: UInt8(code[0].suffix(2), radix: 16)!,
      digit: code.count > 1 ? Int(code[1]) : nil, mnemonic: words[2], operands: Array(words.dropFirst(3)))
  }
}
