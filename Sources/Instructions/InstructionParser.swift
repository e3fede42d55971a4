// Intel syntax: `lock cmpxchg dword ptr [rax+rcx*4+0x10], ecx`.

/// Reads one instruction as a person writes it. Only what the opcode map has is accepted.
struct InstructionParser {
  private let text: String
  private let mode: ProcessorMode

  init(_ text: String, _ mode: ProcessorMode) { (self.text, self.mode) = (text, mode) }

  func parse() throws(UnknownInstruction) -> InstructionForm {
    var words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    var isLocked = false
    var repeats: Repeat?
    while let word = words.first {
      if word == "lock" {
        isLocked = true
      } else if let word = Repeat(rawValue: word == "repz" ? "repe" : word == "repnz" ? "repne" : word) {
        repeats = word
      } else {
        break
      }
      words.removeFirst()
    }
    guard !words.isEmpty else {
      throw UnknownInstruction("there is no instruction; \(KnownInstructions.sentence)")
    }
    var mnemonic = words.removeFirst()
    if mnemonic == "call", words.first == "far" {
      mnemonic = words.removeFirst() == "far" ? "callf" : mnemonic
    }
    let operands = try Self.parts(words.joined(separator: " ")).map { part throws(UnknownInstruction) in
      try operand(part)
    }
    return try form(mnemonic, operands, isLocked, repeats)
  }

  private static func parts(_ text: String) -> [String] {
    text.split(separator: ",").map { $0.trimming() }
  }

  // MARK: Against the map

  private func form(
    _ mnemonic: String, _ operands: [FormOperand], _ isLocked: Bool, _ repeats: Repeat?
  ) throws(UnknownInstruction) -> InstructionForm {
    if let form = try stringForm(mnemonic, operands, isLocked, repeats) { return form }
    let name = mnemonic == "cmpxchg16b" ? "cmpxchg8b" : mnemonic == "callf" ? "callf" : mnemonic
    let entries = OpcodeMap.entries.filter { $0.mnemonic == name && !$0.isString }
    guard !entries.isEmpty else {
      throw UnknownInstruction("`\(mnemonic)` is not known; \(KnownInstructions.sentence)")
    }
    guard repeats == nil else {
      throw UnknownInstruction("`\(repeats!.rawValue)` goes with string instructions only")
    }
    if ["pusha", "popa"].contains(mnemonic), mode == .bits64 {
      throw UnknownInstruction("`\(mnemonic)` is none in 64-bit mode")
    }
    for entry in entries {
      guard let bytes = bytes(of: entry, mnemonic, operands),
        let sized = fitting(operands, entry, bytes)
      else { continue }
      let form = InstructionForm(
        mode: mode, isLocked: isLocked, repeats: nil, mnemonic: mnemonic, operands: sized, bytes: bytes,
        addressBytes: addressBytes(operands))
      return try form.withBitString().checked()
    }
    throw UnknownInstruction(
      "`\(text)`: `\(mnemonic)` takes no such operands; say `dword ptr` and the like where no register tells the size"
    )
  }

  /// Of string instructions the operands are implicit.
  private func stringForm(
    _ mnemonic: String, _ operands: [FormOperand], _ isLocked: Bool, _ repeats: Repeat?
  ) throws(UnknownInstruction) -> InstructionForm? {
    let name = String(mnemonic.dropLast())
    guard OpcodeEntry.strings.contains(name), let size = ["b": 1, "w": 2, "d": 4, "q": 8][mnemonic.last!]
    else {
      return nil
    }
    guard operands.isEmpty, !isLocked, size < 8 || mode == .bits64 && !["ins", "outs"].contains(name) else {
      throw UnknownInstruction("`\(text)` is no instruction: write `\(name)b` and the like alone")
    }
    let compares = ["cmps", "scas"].contains(name)
    guard repeats.map({ compares ? $0 != .rep : $0 == .rep }) ?? true else {
      throw UnknownInstruction("`\(repeats!.rawValue)` does not go with `\(mnemonic)`")
    }
    return InstructionForm(
      mode: mode, isLocked: false, repeats: repeats, mnemonic: mnemonic, operands: [], bytes: size,
      addressBytes: mode == .bits64 ? 8 : 4)
  }

  /// The operand size: a register's, a memory operand's, or the mode's; nil where these do not agree.
  private func bytes(of entry: OpcodeEntry, _ mnemonic: String, _ operands: [FormOperand]) -> Int? {
    let usual = mode == .bits64 && entry.isStack ? 8 : 4
    if mnemonic == "cmpxchg8b" || mnemonic == "cmpxchg16b" { return mnemonic == "cmpxchg8b" ? 8 : 16 }
    guard operands.count == entry.operands.count else { return nil }
    for (operand, letters) in zip(operands, entry.operands)
    where letters.count == 2 && "EGM".contains(letters.first!) {
      guard "vp".contains(letters.last!) else { continue }
      switch operand {
      case .register(let name):
        guard let size = RegisterName.whole(name)?.bytes, size > 1 else { return nil }
        return size
      case .memory(let place) where place.bytes > 0:
        return letters.last == "p" ? place.bytes - 2 : place.bytes
      default: continue
      }
    }
    let isSizeless = zip(operands, entry.operands).contains { operand, letters in
      operand.memory?.bytes == 0 && letters.last == "v" && !entry.isStack
    }
    return isSizeless ? nil : usual
  }

  /// The operands with the sizes that the entry gives them; nil where they are not what it takes.
  private func fitting(_ operands: [FormOperand], _ entry: OpcodeEntry, _ bytes: Int) -> [FormOperand]? {
    guard operands.count == entry.operands.count, [2, 4, 8, 16].contains(bytes) else { return nil }
    if bytes == 8, mode == .bits32, entry.mnemonic != "cmpxchg8b" { return nil }
    var sized: [FormOperand] = []
    for (operand, letters) in zip(operands, entry.operands) {
      let size = InstructionDecoder.size(letters, bytes)
      switch operand {
      case .memory(let place):
        guard "EMWX".contains(letters.first!), place.bytes == 0 || place.bytes == size || size == 0 else {
          return nil
        }
        // Else a byte and four bytes would look the same.
        let isTold =
          place.bytes == size
          || operands.contains { $0.register.map { RegisterName.whole($0)?.bytes == size } ?? false }
        let isOnly = !letters.hasSuffix("b") && !letters.hasSuffix("v") || entry.isStack
        guard isTold || isOnly else { return nil }
        let isVector = place.index?.hasPrefix("xmm") ?? false
        guard isVector == (letters.first == "X") else { return nil }
        sized.append(.memory(place.moved(by: 0, bytes: size)))
      case .register(let name):
        guard accepts(letters, name, size) else { return nil }
        sized.append(operand)
      case .immediate(let value):
        guard "IJ1".contains(letters.first!), letters != "1" || value == 1 else { return nil }
        let width = letters == "Ib" || letters == "Is" ? 8 : letters == "Iw" ? 16 : 32
        guard value >= -(1 << (width - 1)), value < 1 << width, letters != "Is" || value < 128 else {
          return nil
        }
        sized.append(.immediate(width == 8 && value > 127 ? value - 256 : value))
      }
    }
    return sized
  }

  private func accepts(_ letters: String, _ name: String, _ size: Int) -> Bool {
    switch letters.first! {
    case "E", "G": RegisterName.whole(name)?.bytes == size
    case "Z": RegisterName.whole(name)?.bytes == (mode == .bits64 ? 8 : 4)
    case "S": RegisterName.segments.contains(name) && name != "cs"
    case "V", "W", "H": name.hasPrefix("xmm") && Int(name.dropFirst(3)).map { (0..<16).contains($0) } ?? false
    case "C": name == "cl"
    default: false
    }
  }

  /// What an address is made of tells its size.
  private func addressBytes(_ operands: [FormOperand]) -> Int {
    let place = operands.lazy.compactMap(\.memory).first
    return [place?.base, place?.index].lazy.compactMap { $0.flatMap(RegisterName.whole)?.bytes }.first
      ?? mode.rawValue / 8
  }

  // MARK: Operands

  /// In bytes, of a general register; nil for a name that the mode has none by.
  private func size(of name: String) -> Int? {
    guard let bytes = RegisterName.whole(name)?.bytes else { return nil }
    return mode == .bits32 && (name.hasPrefix("r") || name.hasSuffix("il") || name.hasSuffix("pl"))
      ? nil : bytes
  }

  private func operand(_ text: String) throws(UnknownInstruction) -> FormOperand {
    if let value = Self.number(text) { return .immediate(value) }
    if let bracket = text.firstIndex(of: "[") { return .memory(try memory(text, bracket)) }
    let isVector = text.hasPrefix("xmm") && Int(text.dropFirst(3)) != nil
    if size(of: text) != nil || RegisterName.segments.contains(text) || isVector {
      return .register(text)
    }
    throw UnknownInstruction(
      "`\(text)` is neither a register nor a number nor a place in memory such as [rax+8]")
  }

  private func memory(_ text: String, _ bracket: String.Index) throws(UnknownInstruction) -> MemoryOperand {
    let wrong = UnknownInstruction(
      "`\(text)` is no place in memory; write one as `dword ptr [rax+rcx*4+0x10]`")
    guard let end = text.firstIndex(of: "]"), end > bracket else { throw wrong }
    var place = MemoryOperand(bytes: 0)
    var words = text[..<bracket].split(separator: " ").map(String.init)
    if let last = words.last, last.hasSuffix(":") {
      place.segment = String(last.dropLast())
      guard RegisterName.segments.contains(place.segment!) else { throw wrong }
      words.removeLast()
    }
    if !words.isEmpty {
      guard words.count == 2, words[1] == "ptr",
        let size = InstructionForm.sizes.first(where: { $0.value == words[0] })?.key
      else { throw wrong }
      place.bytes = size
    }
    let mask = text[text.index(after: end)...].trimming()
    if !mask.isEmpty {
      guard mask.count == 4, mask.hasPrefix("{k"), mask.hasSuffix("}") else { throw wrong }
      place.mask = String(mask.dropFirst().dropLast())
    }
    try read(String(text[text.index(after: bracket)..<end]), into: &place, wrong)
    // One size for both; the stack pointer is no index.
    let sizes = Set([place.base, place.index].compactMap { $0.flatMap(size) })
    guard sizes.count < 2, !["rsp", "esp"].contains(place.index) else { throw wrong }
    return place
  }

  private func read(_ sum: String, into place: inout MemoryOperand, _ wrong: UnknownInstruction)
    throws(UnknownInstruction)
  {
    for term in sum.replacing(" ", with: "").replacing("-", with: "+-").split(separator: "+").map(String.init)
    {
      if let value = Self.number(term) {
        place.displacement &+= value
        continue
      }
      let factors = term.split(separator: "*").map(String.init)
      guard let name = factors.first else { throw wrong }
      let bytes = size(of: name) ?? 0
      let isAddress = bytes == 4 || bytes == mode.rawValue / 8 || name.hasPrefix("xmm")
      guard isAddress || factors == ["rip"] else { throw wrong }
      if factors.count == 2, let scale = Int(factors[1]), [1, 2, 4, 8].contains(scale), place.index == nil {
        (place.index, place.scale) = (factors[0], scale)
      } else if factors.count == 1, place.base == nil, !factors[0].hasPrefix("xmm") {
        place.base = factors[0]
      } else if factors.count == 1, place.index == nil {
        place.index = factors[0]
      } else {
        throw wrong
      }
    }
  }

  static func number(_ text: String) -> Int64? {
    let isNegative = text.hasPrefix("-")
    let digits = text.drop { $0 == "-" }
    let value = digits.hasPrefix("0x") ? Int64(digits.dropFirst(2), radix: 16) : Int64(digits)
    return value.map { isNegative ? -$0 : $0 }
  }
}

extension StringProtocol {
  fileprivate func trimming() -> String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}

extension InstructionForm {
  /// The instruction that is written so, in Intel syntax.
  /// - Throws: `UnknownInstruction`, which says what is known.
  public static func parse(_ text: String, _ mode: ProcessorMode) throws(UnknownInstruction)
    -> InstructionForm
  {
    try InstructionParser(text, mode).parse()
  }

  /// The numbers that a text is, if it is bytes such as `f0 0f b1 08`; nil for anything else.
  public static func bytes(_ text: String) -> [UInt8]? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty, words.allSatisfy({ $0.count == 2 }) else { return nil }
    let bytes = words.compactMap { UInt8($0, radix: 16) }
    return bytes.count == words.count ? bytes : nil
  }
}
