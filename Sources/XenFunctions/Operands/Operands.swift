// What x86_emulate calls for the operands of an instruction.

import BitVectors
import Emulation
import SMT
import XenABI
import XenC

extension FunctionID {
  public static let virtualToLinear = FunctionID("hvmemul_virtual_to_linear", .emulation)
  public static let baseRead = FunctionID("__hvmemul_read", .emulation)
  public static let read = FunctionID("hvmemul_read", .emulation)
  public static let write = FunctionID("hvmemul_write", .emulation)
  public static let rmw = FunctionID("hvmemul_rmw", .emulation)
  public static let cmpxchg = FunctionID("hvmemul_cmpxchg", .emulation)
}

extension FunctionSpec {
  private static var linear: Term { FlowArgument.linear }
  private static var size: Term { FlowArgument.bytes.wide }

  static let virtualToLinear = FunctionSpec(.virtualToLinear, callee: VirtualToLinearCallee())

  static let baseRead = FunctionSpec(
    .baseRead, callee: SummarizedCallee(.baseRead, [.operand, .word(3, 64), .isZero(4)]),
    invocations: { _ in [true, false].map { Invocation([linear, size, $0.word], .baseRead(isFetch: $0)) } },
    [(words: "data", isFetch: false), ("instruction", true)].map { words, isFetch in
      FunctionVariant(
        .baseRead, words, contract: { _ in HookContract.baseRead(isFetch: isFetch) },
        harness: { _ in .baseRead(isFetch: isFetch) },
        run: { (model, world) throws(Halt) in
          try model.baseRead(linear, bytes: size, isFetch: isFetch, in: &world)
        })
    })

  static let read = FunctionSpec(
    .read,
    [
      FunctionVariant(
        .read, contract: { _ in HookContract.read() },
        run: { (model, world) throws(Halt) in try model.read(linear, bytes: size, in: &world) })
    ])

  static let write = FunctionSpec(
    .write, invocations: { _ in [Invocation([linear, size], .hook(showing: .write))] },
    [
      FunctionVariant(
        .write, contract: HookContract.write, harness: { _ in .hook(showing: .write) },
        run: { (model, world) throws(Halt) in try model.write(linear, bytes: size, in: &world) })
    ])

  static let readModifyWrite = FunctionSpec(
    .rmw, invocations: { _ in [Invocation([linear, size], .hook(showing: .rmw))] },
    [
      FunctionVariant(
        .rmw, contract: HookContract.readModifyWrite, harness: { _ in .hook(showing: .rmw) },
        run: { (model, world) throws(Halt) in try model.readModifyWrite(linear, bytes: size, in: &world) })
    ])

  static let compareExchange = FunctionSpec(
    .cmpxchg, invocations: { _ in [Invocation([linear, size], .hook(showing: .cmpxchg))] },
    [
      FunctionVariant(
        .cmpxchg, contract: HookContract.compareExchange, harness: { _ in .hook(showing: .cmpxchg) },
        run: { (model, world) throws(Halt) in try model.compareExchange(linear, bytes: size, in: &world) })
    ])
}

extension Harness {
  fileprivate static func baseRead(isFetch: Bool) -> Harness {
    .hook(["access_type": .word(Term(isFetch ? 0 : 2, width: 32))])
  }

  /// A hook of x86_emulate. Its offset is in a segment whose base is 0: that cancels
  /// wherever it occurs.
  /// - Parameters:
  ///   - more: arguments in place of the usual ones.
  ///   - hook: the call that is observed; nil where none is.
  static func hook(_ more: FlowProgram.Arguments<Term> = [:], showing hook: FunctionID? = nil) -> Harness {
    let arguments: FlowProgram.Arguments<Term> = [
      "seg": .word(Variable("seg", width: 32).term), "offset": .word(FlowArgument.linear),
      "bytes": .word(FlowArgument.bytes), "p_data": .buffer("p_data"), "p_old": .buffer("p_old"),
      "p_new": .buffer("p_new"), "lock": .word(Variable("lock", width: 1).term),
      "eflags": .buffer("eflags"), "state": .buffer("state"),
      "ctxt": .part("hvmemul_ctxt", of: "struct hvm_emulate_ctxt", member: "ctxt"),
      "hvmemul_ctxt": .object("hvmemul_ctxt"),
    ]
    return Harness(arguments.merging(more) { $1 }) {
      $0.operand = FlowOperand(linear: FlowArgument.linear, bytes: FlowArgument.bytes.wide)
      $0.announces = hook.map { .hook($0) }
    }
  }
}
