// String instructions with a count, and how their operands are translated.

import BitVectors
import Emulation
import SMT
import XenABI

extension FunctionID {
  public static let linearToPhys = FunctionID("hvmemul_linear_to_phys", .emulation)
  public static let repMovs = FunctionID("hvmemul_rep_movs", .emulation)
  public static let repStos = FunctionID("hvmemul_rep_stos", .emulation)
  public static let repIns = FunctionID("hvmemul_rep_ins", .emulation)
  public static let repOuts = FunctionID("hvmemul_rep_outs", .emulation)
}

extension FunctionSpec {
  /// Of one item, in bytes: one size and a larger one.
  private static let sizes: [UInt64] = [1, 4]

  /// One variant for each thing that it gives back.
  static let linearToPhys = FunctionSpec(
    .linearToPhys, words: Words(names: nameRanges),
    sizes.flatMap { bytes in
      RangeContract.Part.allCases.map { part in
        FunctionVariant(
          .linearToPhys, "items of \(bytes), \(part)",
          contract: { _ in RangeContract.linearToPhys(part, bytes: bytes) },
          run: { (model, world) throws(Halt) in
            let found = try model.linearToPhys(
              FlowArgument.linear, bytes: Term.number(bytes, 64), reps: FlowArgument.reps,
              pfec: FlowArgument.pfec, in: &world)
            switch (found, part) {
            case (.failed(let code), .code): return Term.emul(code)
            case (.failed, _): return Term(0, width: 64)
            case (.range, .code): return Term.emul(.okay)
            case (.range(let range), .address): return range.address
            case (.range(let range), .repetitions): return range.reps
            }
          })
      }
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
    FunctionSpec(
      function,
      sizes.map { bytes in
        FunctionVariant(
          function, "items of \(bytes)", contract: { contract(bytes, $0) },
          run: { (model, world) throws(Halt) in
            var reps = FlowArgument.reps
            return try run(model, Term.number(bytes, 64), &reps, &world)
          })
      })
  }
}

private func nameRanges(_ names: inout NameTable, _ traits: Traits) {
  func rest(_ address: Term) -> Term { Term.number(Page.size, 64) - (address & Page.offsetMask) }
  let (source, destination) = (rest(FlowArgument.linear), rest(FlowArgument.destination))
  names.terms[FlowArgument.reps] = "reps"
  for bytes in [1, 4] as [UInt64] {
    let item = Term.number(bytes, 64)
    let fitting = source.divided(by: item, signed: false)
    names.terms[fitting] = "as many items as fit"
    names.name(fitting != 0, "an item fits", "no item fits")
    let fittingThere = destination.divided(by: item, signed: false)
    names.terms[fittingThere] = "as many items as fit the destination's page"
    names.name(
      fittingThere != 0, "an item fits the destination's page", "no item fits the destination's page")
    for (rest, whose) in [(source, "the"), (destination, "the destination's")] {
      for (reps, which) in [(FlowArgument.reps, "reps"), (fitting, "the items that fit")] {
        names.name(
          rest.isLess(than: item * reps, signed: false), "\(which) leave \(whose) page",
          "\(which) stay in \(whose) page")
      }
    }
  }
  // Which walk is the destination's depends on how many its source took.
  let addresses =
    [(FlowArgument.linear, 1, "gpa")]
    + [2, 3].map { (FlowArgument.destination, $0, "the destination's gpa") }
  for (linear, call, name) in addresses {
    let frame = Fact.gfn(of: .walk, call: call).word.shiftedLeft(by: Term(UInt128(Page.shift), width: 64))
    names.terms[frame | (linear & Page.offsetMask)] = name
  }
}
