// The instruction of a scenario by its bytes: what it does is read off them and the registers.

import Instructions
import Source
import XenABI

/// Keys of an instruction that is given by its bytes.
enum EncodedKey: String, CaseIterable { case bytes, registers, matches }

extension ScenarioReader {
  /// - Returns: nil, with problems reported, where the model cannot play it.
  mutating func readEncoded(_ entry: Entry, _ table: Table, at start: PageOffset?) -> (
    length: Int, operations: [MicroOperation]
  )? {
    guard let word = entry.word("`bytes`", &problems) else { return nil }
    guard let bytes = InstructionForm.bytes(word.value) else {
      problems.report(word.place, "`\(word.value)` are no bytes; write two digits each, e.g. `f0 0f b1 08`")
      return nil
    }
    let decoded: DecodedInstruction
    do throws(UnknownInstruction) { decoded = try InstructionForm.decode(bytes, .bits64) } catch {
      problems.report(word.place, error.description)
      return nil
    }
    guard decoded.bytes.count == bytes.count else {
      problems.report(
        word.place,
        "`\(decoded.form)` is \(decoded.bytes.count) of the \(bytes.count) bytes; write one instruction")
      return nil
    }
    var registers = readRegisters(table)
    if let start {
      registers["rip"] = PageLayout.linear(page: start.page, offset: start.offset) + UInt64(bytes.count)
    }
    let operations = readSteps(decoded.form, registers, table, at: word.place)
    return (bytes.count, operations)
  }

  private mutating func readRegisters(_ table: Table) -> Registers {
    guard let entry = table.optional(EncodedKey.registers.rawValue),
      let fields = Table(entry, "`registers`", keys: GeneralRegister.names, &problems)?.fields
    else { return [:] }
    var registers: Registers = [:]
    for field in fields {
      let name = field.key.value
      if case .word(let text) = field.value.content, let value = NumberWord.value(text), value >= 0 {
        registers[name] = UInt64(value)
      } else if let place = pageOffset(field.value, name) {
        registers[name] = PageLayout.linear(page: place.page, offset: place.offset)
      }
    }
    return registers
  }

  private mutating func readSteps(
    _ form: InstructionForm, _ registers: Registers, _ table: Table, at place: Place
  ) -> [MicroOperation] {
    var given = Circumstances()
    if let entry = table.optional(EncodedKey.matches.rawValue), !form.mnemonic.hasPrefix("cmpxchg") {
      problems.report(entry.place, "`matches` goes with compare-exchanges, not with `\(form)`")
    }
    given.exchange = choice(table, EncodedKey.matches.rawValue, "outcome") ?? .matches
    given.count = Int(clamping: registers["rcx"] ?? 0)
    if form.repeats != nil, given.count > ScenarioLimit.pageSize {
      problems.report(
        place, "`rcx` repeats \(given.count) times; at most \(ScenarioLimit.pageSize) are played")
      return []
    }
    var operations: [MicroOperation] = []
    for step in form.steps(given) {
      if case .leftOut = step {
        problems.report(place, "`\(form)` cannot be played: the model leaves out that it \(step.description)")
        return []
      }
      guard let operation = step.operation(registers, given) else { continue }
      operations.append(operation)
      for access in operation.accesses { check(access, of: form, at: place) }
    }
    if operations.count > ScenarioLimit.operations {
      problems.report(
        place,
        "the instruction does \(operations.count) things; at most \(ScenarioLimit.operations) are played")
    }
    return operations
  }

  private mutating func check(_ access: OperandAccess, of form: InstructionForm, at place: Place) {
    let operand = access.operand
    guard pages.indices.contains(operand.page) else {
      problems.report(
        place, "`\(form)` reaches beyond the pages; say where in `registers`, e.g. `{ rax: \(pages[0])+8 }`")
      return
    }
    checkEnd(
      PageOffset(page: operand.page, offset: operand.offset), length: access.length,
      "an operand of `\(form)`",
      at: place)
  }
}
