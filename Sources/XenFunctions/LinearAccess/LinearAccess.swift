// known_gla, linear_read and linear_write.

import BitVectors
import Emulation
import SMT
import XenABI
import XenC

extension FunctionID {
  public static let knownGLA = FunctionID("known_gla", .truth)
  public static let linearRead = FunctionID("linear_read", .emulation)
  public static let linearWrite = FunctionID("linear_write", .emulation)
}

extension FunctionSpec {
  private static var size: Term { FlowArgument.bytes.wide }

  private static let invocations: @Sendable (Traits) -> [Invocation] = {
    [Invocation([FlowArgument.linear, size, FlowArgument.pfec], .linearAccess($0))]
  }

  static let knownGLA = FunctionSpec(
    .knownGLA, callee: SummarizedCallee(.knownGLA, [.word(0, 64), .word(1, 64), .errorCode(2)]),
    words: Words(bit: { rest, isSet, _ in (isSet ? "" : "not ") + FunctionID.knownGLA.name + rest }),
    invocations: invocations,
    [
      FunctionVariant(
        .knownGLA, contract: { _ in LinearContract.knownGLA() }, harness: { .linearAccess($0) },
        run: { (model, world) throws(Halt) in
          try model.knownGLA(FlowArgument.linear, bytes: size, pfec: FlowArgument.pfec, in: &world).word
        })
    ])

  static let linearRead = FunctionSpec(
    .linearRead,
    callee: SummarizedCallee(.linearRead, [.word(0, 64), .word(1, 64), .errorCode(3)], overwriting: 2),
    words: Words(arguments: .words([0, 1]), names: nameLatch), invocations: invocations,
    forms(.linearRead, LinearContract.read, LinearContract.readInPlace) { (model, world) throws(Halt) in
      try model.linearRead(FlowArgument.linear, bytes: size, pfec: FlowArgument.pfec, in: &world)
    })

  static let linearWrite = FunctionSpec(
    .linearWrite, callee: SummarizedCallee(.linearWrite, [.word(0, 64), .word(1, 64), .errorCode(3)]),
    words: Words(arguments: .words([0, 1])), invocations: invocations,
    forms(.linearWrite, LinearContract.write, LinearContract.writeInPlace) { (model, world) throws(Halt) in
      try model.linearWrite(FlowArgument.linear, bytes: size, pfec: FlowArgument.pfec, in: &world)
    })

  /// The second part of an access that leaves its page is a call, or what is left of this one.
  private static func forms(
    _ function: FunctionID, _ calling: @escaping @Sendable () -> FlowContract,
    _ inPlace: @escaping @Sendable () -> FlowContract, run: @escaping FunctionVariant.Body
  ) -> [FunctionVariant] {
    [
      FunctionVariant(
        function, contract: { _ in calling() }, harness: { .linearAccess($0) }, run: run),
      FunctionVariant(
        function, "the rest in place", unfolding: 2, contract: { _ in inPlace() },
        harness: { .linearAccess($0) }, run: run),
    ]
  }
}

extension Harness {
  fileprivate static func linearAccess(_ traits: Traits) -> Harness {
    Harness([
      "addr": .word(FlowArgument.linear), "bytes": .word(FlowArgument.bytes),
      "pfec": .word(FlowArgument.pfec), "p_data": .buffer("p_data"),
      "hvmemul_ctxt": .object("hvmemul_ctxt"),
    ]) {
      // Of this C, whatever model it is compared with.
      guard traits.copyRetry == .gfnPagedOut else { return }
      let copies = [FunctionID.copyFromGuestLinear, .copyToGuestLinear]
      $0.given = [
        Constraint(
          "without HVMTRANS_need_retry, no copy returns it",
          Formula.all(copies.map { $0.result() != HVMTranslation.needRetry.rawValue }))
      ]
    }
  }
}

private func nameLatch(_ names: inout NameTable, _ traits: Traits) {
  names.name(
    Fact.latchedPage.word.isEqual(to: FlowArgument.linear & ~Page.offsetMask), "mmio_gla is this page",
    "mmio_gla is another page")
}
