// What x86_emulate calls for the operands of an instruction.

import BitVectors
import Emulation
import SMT
import XenABI
import XenC

extension FunctionID {
  public static let virtualToLinear = FunctionID("hvmemul_virtual_to_linear", .counted(besides: 32))
  public static let baseRead = FunctionID("__hvmemul_read", .emulation)
  public static let read = FunctionID("hvmemul_read", .emulation)
  public static let write = FunctionID("hvmemul_write", .emulation)
  public static let rmw = FunctionID("hvmemul_rmw", .emulation)
  public static let cmpxchg = FunctionID("hvmemul_cmpxchg", .emulation)
}

extension FunctionSpec {
  private static var linear: Term { FlowArgument.linear }
  private static var size: Term { FlowArgument.bytes.wide }

  /// An access, as its segment meets it.
  private static let segmentKinds: [(words: String, access: SegmentAccess, isRepeated: Bool)] = [
    ("a fetch", .fetch, false), ("a read", .read, false), ("a write", .write, false),
    ("repeated reads", .read, true), ("repeated writes", .write, true),
  ]

  static let virtualToLinear = FunctionSpec(
    .virtualToLinear, callee: VirtualToLinearCallee(), words: Words(besides: "the count"),
    invocations: { _ in
      segmentKinds.filter { !$0.isRepeated }.map { kind in
        Invocation(
          [linear, size, Term(1, width: 64), kind.access.word()],
          .segment(kind.access, size.bits(from: 0, width: 32), reps: nil))
      }
        + segmentKinds.filter(\.isRepeated).map { kind in
          let reps = Variable("reps", width: 64).term
          return Invocation(
            [linear, size, reps, kind.access.word()], .segment(kind.access, FlowArgument.bytes, reps: reps))
        }
    },
    segmentKinds.map { kind in
      FunctionVariant(
        .virtualToLinear, kind.words,
        contract: { _ in SegmentContract.virtualToLinear(kind.access, isRepeated: kind.isRepeated) },
        harness: { _ in
          .segment(kind.access, FlowArgument.bytes, reps: kind.isRepeated ? FlowArgument.reps : nil)
        },
        run: { (model, world) throws(Halt) in
          var reps = kind.isRepeated ? FlowArgument.reps : Term(1, width: 64)
          let rc = try model.virtualToLinear(linear, bytes: size, reps: &reps, kind.access, in: &world)
          return kind.isRepeated ? model.counted(reps, rc) : rc.wide
        })
    })

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
    .read, invocations: { _ in [Invocation([linear, size], .hook(showing: .read))] },
    [
      FunctionVariant(
        .read, contract: { _ in HookContract.read() }, harness: { _ in .hook(showing: .read) },
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

  /// - Parameters:
  ///   - bytes: of one item, 32 bits.
  ///   - reps: 64 bits; nil for a hook without a count.
  fileprivate static func segment(_ access: SegmentAccess, _ bytes: Term, reps: Term?) -> Harness {
    let held = FlowValue.held("reps", reps ?? Term(1, width: 64))
    var harness = hook([
      "bytes_per_rep": .word(bytes), "reps": held, "reps_p": reps == nil ? .null : held,
      "access_type": .word(access.word()), "linear": .held("linear", Term(0, width: 64)),
    ])
    harness.operand?.segment = access.question(isRepeated: reps != nil)
    if reps != nil { harness.outputs = [FlowOutput("reps", width: 32, onSuccess: true)] }
    harness.given =
      forward(bytes) + [
        Constraint(
          "a segment has a number",
          Variable("seg", width: 32).term.isLess(than: Term(6, width: 32), signed: false)),
        .flagsOfReply,
      ]
    return harness
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
