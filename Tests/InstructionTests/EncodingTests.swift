// Bytes and Intel syntax, without a tree.

import Instructions
import TestSupport
import Testing

@Suite("Instructions")
struct EncodingTests {
  @Test("bytes and text are the same instruction, and it prints as it is written", arguments: Encoding.all)
  func both(_ encoding: Encoding) throws {
    let decoded = try InstructionForm.decode(encoding.bytes + [0x90, 0x90], encoding.mode)
    #expect(decoded.bytes == encoding.bytes && decoded.form.description == encoding.text)
    let parsed = try InstructionForm.parse(encoding.text, encoding.mode)
    #expect(parsed.steps(encoding.circumstances) == decoded.form.steps(encoding.circumstances))
    #expect(parsed.description == encoding.text)
  }

  @Test("the size of an operand is told by the other one")
  func sizes() throws {
    let form = try InstructionForm.parse("LOCK cmpxchg [rax], ecx", .bits64)
    #expect(form == (try InstructionForm.decode([0xf0, 0x0f, 0xb1, 0x08], .bits64)).form)
  }

  @Test(
    "what is not known is refused, and what is known is said",
    arguments: [
      ("frobnicate [rax]", "`frobnicate` is not known; known: adc, add"),
      ("mov [rax], 5", "say `dword ptr`"), ("mov [rax], [rbx]", "takes no such operands"),
      ("lock mov [rax], ecx", "it makes #UD"), ("rep mov [rax], ecx", "goes with string instructions only"),
      ("mov dword ptr [rax], rcx", "takes no such operands"), ("mov [ax], ecx", "is no place in memory"),
      ("add eax, foo", "neither a register nor a number"), ("", "there is no instruction"),
      ("pusha", "none in 64-bit mode"), ("lock add ecx, [rax]", "it makes #UD"),
      ("rep cmpsb", "does not go with"),
    ])
  func refusals(_ text: String, _ reason: String) {
    let error = #expect(throws: UnknownInstruction.self) { try InstructionForm.parse(text, .bits64) }
    #expect(error?.description.contains(reason) == true, "\(error.map { "\($0)" } ?? "")")
  }

  @Test(
    "bytes that are no known instruction are refused",
    arguments: [
      ([0xd9, 0x00], "begins with d9 in 64-bit mode; known: adc"), ([0x0f, 0x05], "begins with 0f 05"),
      ([0x89], "the bytes end within"), ([0xf3, 0x89, 0x08], "begins with f3 89"), ([0x60], "begins with 60"),
      ([0xf0, 0x89, 0x08], "it makes #UD"), ([UInt8](repeating: 0x66, count: 16), "at most 15"),
      ([0x8e, 0x08], "no instruction that is known"),
    ] as [([UInt8], String)])
  func unknown(_ bytes: [UInt8], _ reason: String) {
    let error = #expect(throws: UnknownInstruction.self) { try InstructionForm.decode(bytes, .bits64) }
    #expect(error?.description.contains(reason) == true, "\(error.map { "\($0)" } ?? "")")
  }
}
