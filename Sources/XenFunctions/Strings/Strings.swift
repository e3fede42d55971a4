// String instructions with a count, and how their operands are translated.

import BitVectors
import Emulation
import SMT
import XenABI
import XenC

extension FunctionID {
  /// The guest-physical address, 64 bits, above the count above X86EMUL_*.
  public static let linearToPhys = FunctionID("hvmemul_linear_to_phys", .counted(besides: 96))
  public static let repMovs = FunctionID("hvmemul_rep_movs", .counted(besides: 32))
  public static let repStos = FunctionID("hvmemul_rep_stos", .counted(besides: 32))
  public static let repIns = FunctionID("hvmemul_rep_ins", .counted(besides: 32))
  public static let repOuts = FunctionID("hvmemul_rep_outs", .counted(besides: 32))
}

extension FlowArgument {
  /// Sizes of an item of a string instruction, in bytes: all that there are.
  static let items: [UInt64] = [1, 2, 4, 8]
  /// Repetitions of a call that the model makes.
  fileprivate static var anyReps: Term { Variable("reps", width: 64).term }
}

extension FunctionSpec {
  static let linearToPhys = FunctionSpec(
    .linearToPhys, callee: LinearToPhysCallee(),
    words: Words(besides: "the address and the count", names: nameRanges),
    invocations: { _ in
      [
        Invocation(
          [FlowArgument.linear, FlowArgument.bytes.wide, FlowArgument.anyReps, FlowArgument.pfec],
          .linearToPhys(FlowArgument.bytes, reps: FlowArgument.anyReps))
      ]
    },
    FlowArgument.items.map { bytes in
      FunctionVariant(
        .linearToPhys, "items of \(bytes)", contract: { _ in RangeContract.linearToPhys(bytes: bytes) },
        harness: { _ in .linearToPhys(Term.number(bytes, 32), reps: FlowArgument.reps) },
        run: { (model, world) throws(Halt) in
          let found = try model.linearToPhys(
            FlowArgument.linear, bytes: Term.number(bytes, 64), reps: FlowArgument.reps,
            pfec: FlowArgument.pfec, in: &world)
          switch found {
          case .failed(let code): return code.resized(to: 128, signed: false)
          case .range(let range):
            return range.address.followed(by: model.counted(range.reps, Term.emul(.okay)))
          }
        })
    })

  static let repIns = strings(
    .repIns, contract: { StringContract.port(reads: false, bytes: $0, $1) },
    run: { (model, item, reps, world) throws(Halt) in
      try model.repIns(FlowArgument.linear, bytes: item, reps: &reps, in: &world)
    })

  static let repOuts = strings(
    .repOuts, contract: { StringContract.port(reads: true, bytes: $0, $1) },
    run: { (model, item, reps, world) throws(Halt) in
      try model.repOuts(FlowArgument.linear, bytes: item, reps: &reps, in: &world)
    })

  static let repStos = strings(
    .repStos, contract: { StringContract.store(bytes: $0, $1) },
    run: { (model, item, reps, world) throws(Halt) in
      try model.repStos(FlowArgument.linear, bytes: item, reps: &reps, in: &world)
    })

  static let repMovs = strings(
    .repMovs, contract: { StringContract.move(bytes: $0, $1) },
    run: { (model, item, reps, world) throws(Halt) in
      try model.repMovs(
        from: FlowArgument.linear, to: FlowArgument.destination, bytes: item, reps: &reps, in: &world)
    })

  private static func strings(
    _ function: FunctionID, contract: @escaping @Sendable (UInt64, Traits) -> FlowContract,
    run: @escaping @Sendable (EmulatorModel, Term, inout Term, inout SymbolicEmulator) throws(Halt) -> Term
  ) -> FunctionSpec {
    let operands = [FlowArgument.linear] + (function == .repMovs ? [FlowArgument.destination] : [])
    return FunctionSpec(
      function, words: Words(besides: "the count"),
      invocations: { _ in
        [
          Invocation(
            operands + [FlowArgument.bytes.wide, FlowArgument.anyReps],
            .string(function, FlowArgument.bytes, reps: FlowArgument.anyReps))
        ]
      },
      FlowArgument.items.map { bytes in
        FunctionVariant(
          function, "items of \(bytes)", contract: { contract(bytes, $0) },
          harness: { _ in .string(function, Term.number(bytes, 32), reps: FlowArgument.reps) },
          run: { (model, world) throws(Halt) in
            var reps = FlowArgument.reps
            let rc = try run(model, Term.number(bytes, 64), &reps, &world)
            return model.counted(reps, rc)
          })
      })
  }
}

extension Harness {
  /// - Parameters:
  ///   - bytes: of one item, 32 bits.
  ///   - reps: 64 bits.
  fileprivate static func linearToPhys(_ bytes: Term, reps: Term) -> Harness {
    Harness([
      "addr": .word(FlowArgument.linear), "paddr": .held("paddr", Term(0, width: 64)),
      "bytes_per_rep": .word(bytes), "reps": .held("reps", reps), "pfec": .word(FlowArgument.pfec),
      "hvmemul_ctxt": .object("hvmemul_ctxt"),
    ]) {
      $0.given =
        forward(bytes) + [
          Constraint(
            "paging is on",
            Variable("current->arch.hvm.guest_cr[0]", width: 64).term.bits(from: 31, width: 1) == 1,
            isScope: isLargest(bytes)),
          Constraint(
            "no caller says PFEC_page_paged or PFEC_page_shared",
            (FlowArgument.pfec & (PFEC.pagePaged | PFEC.pageShared)) == 0),
        ]
      $0.outputs = [
        FlowOutput("paddr", width: 64, onSuccess: true), FlowOutput("reps", width: 32, onSuccess: true),
      ]
    }
  }

  /// A hook for all repetitions of a string instruction.
  /// - Parameters: as of `linearToPhys`.
  fileprivate static func string(_ function: FunctionID, _ bytes: Term, reps: Term) -> Harness {
    let second = function == .repMovs ? FlowArgument.destination : FlowArgument.linear
    var harness = hook(
      [
        "src_seg": .word(Variable("seg", width: 32).term), "src_offset": .word(FlowArgument.linear),
        "dst_seg": .word(Variable("seg", width: 32).term), "dst_offset": .word(second),
        "src_port": .word(Variable("port", width: 16).term),
        "dst_port": .word(Variable("port", width: 16).term), "bytes_per_rep": .word(bytes),
        "reps": .held("reps", reps),
      ], showing: function)
    harness.given =
      forward(bytes) + [
        Constraint(
          "no answer of a device is pending",
          Formula.all(Fact.requestState.map { $0.word == 0 }), isScope: isLargest(bytes)),
        Constraint(
          "a p2m type is below 64",
          Formula.all(
            [1, 2].map {
              FunctionID.queryType.result($0).isLess(than: Term(64, width: 32), signed: false)
            })),
      ]
    harness.outputs = [FlowOutput("reps", width: 32, onSuccess: true)]
    return harness
  }

  /// DF is clear. What is beyond that is looked at once, with the largest items.
  static func forward(_ bytes: Term) -> [Constraint] {
    [
      Constraint(
        "strings go forward", Fact.registerFlags.word.bits(from: 10, width: 1) == 0, isScope: isLargest(bytes)
      )
    ]
  }

  private static func isLargest(_ bytes: Term) -> Bool {
    bytes.constant.map { $0 == FlowArgument.items.max().map { UInt128($0) } } ?? true
  }
}

extension Fact {
  /// `hvmemul_ctxt->set_context`: a reply has brought what reads are to give.
  public static let suppliedData = Fact("hvmemul_ctxt->set_context", width: 1)
  /// STATE_IOREQ_* of the vCPU's request to a device model, where revisions have it.
  static let requestState = [
    Fact("current->io.req.state", width: 4), Fact("current->arch.hvm.hvm_io.io_req.state", width: 4),
  ]
}

private func nameRanges(_ names: inout NameTable, _ traits: Traits) {
  names.terms[FlowArgument.reps] = "reps"
  for call in [1, 2] {
    let mark = call == 1 ? "" : "#2"
    let name = FunctionID.linearToPhys.name + mark
    let range = LinearRange(call)
    names.terms[range.code] = name
    names.terms[range.reps] = "the items that fit" + mark
    names.terms[range.address] = "gpa" + mark
  }
  for function in [FunctionID.virtualToLinear] { names.nameCounted(function) }
}
