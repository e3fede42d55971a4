// Instruction bytes: hvm_emulate_init_per_insn and hvmemul_insn_fetch.

import BitVectors
import Emulation
import SMT
import XenABI
import XenC

extension FunctionID {
  public static let insnFetch = FunctionID("hvmemul_insn_fetch", .emulation)
  public static let initPerInsn = FunctionID("hvm_emulate_init_per_insn", .nothing)
}

extension FunctionSpec {
  static let insnFetch = FunctionSpec(
    .insnFetch, words: Words(names: nameBuffer),
    invocations: { _ in
      [Invocation([FlowArgument.linear, FlowArgument.bytes.wide], .hook(showing: .insnFetch))]
    },
    [
      FunctionVariant(
        .insnFetch, contract: FetchContract.insnFetch, harness: { _ in .hook(showing: .insnFetch) },
        run: { (model, world) throws(Halt) in
          try model.insnFetch(FlowArgument.linear, bytes: FlowArgument.bytes.wide, in: &world)
        })
    ])

  static let initPerInsn = FunctionSpec(
    .initPerInsn, callee: InitPerInsnCallee(), words: Words(arguments: .none),
    invocations: { _ in [Invocation([FlowArgument.linear], .initPerInsn)] },
    [
      FunctionVariant(
        .initPerInsn, contract: FetchContract.initPerInsn, harness: { _ in .initPerInsn },
        run: { (model, world) throws(Halt) in
          try model.initPerInsn(FlowArgument.linear, in: &world)
          return false.word
        })
    ])
}

extension Harness {
  fileprivate static var initPerInsn: Harness {
    .hook(["insn_buf": .null, "insn_bytes": .word(Term(0, width: 32))], showing: .initPerInsn)
  }
}

private func nameBuffer(_ names: inout NameTable, _ traits: Traits) {
  let bytes = FlowArgument.bytes
  let offset = (FlowArgument.linear - Fact.bufferStart.word) & 0xff
  let end = (offset + bytes.wide).resized(to: 32, signed: false)
  let isShorter = Fact.bufferBytes.word.isLess(than: end, signed: false)
  names.name(isShorter, "not in insn_buf", "in insn_buf")
  names.name(bytes != 0 && !isShorter, "in insn_buf", "not in insn_buf")
  names.name(
    Term.number(Emulator.bufferSize, 32).isLess(than: end, signed: false), "more than insn_buf holds",
    "no more than insn_buf holds")
}
