// __hvm_copy and its wrappers.

import BitVectors
import Emulation
import SMT
import XenABI
import XenC

extension FunctionID {
  public static let copy = FunctionID("__hvm_copy", .translation)
  public static let copyToGuestLinear = FunctionID("hvm_copy_to_guest_linear", .translation)
  public static let copyFromGuestLinear = FunctionID("hvm_copy_from_guest_linear", .translation)
  public static let copyToGuestPhys = FunctionID("hvm_copy_to_guest_phys", .translation)
  public static let copyFromGuestPhys = FunctionID("hvm_copy_from_guest_phys", .translation)
}

extension FunctionSpec {
  private static var linear: Term { FlowArgument.linear }
  private static var size: Term { FlowArgument.size }

  static let copy = FunctionSpec(
    .copy, callee: CopyCallee(), words: Words(names: namePieces),
    invocations: { traits in
      CopyKind.allCases.compactMap { kind in
        Harness.copy(kind, traits).map {
          Invocation([linear, size, FlowArgument.pfec, kind.flags, kind.asks.word], $0)
        }
      }
    },
    CopyKind.allCases.map { kind in
      FunctionVariant(
        .copy, kind.description, contract: { CopyContract.copy(kind, $0) }, harness: { .copy(kind, $0) },
        run: { (model, world) throws(Halt) in
          let mode = EmulatorModel.CopyMode(
            direction: kind.isToGuest ? .toGuest : .fromGuest, isLinear: kind.isLinear, asks: kind.asks)
          return try model.copy(
            mode, FlowArgument.linear, size: FlowArgument.size, pfec: FlowArgument.pfec, in: &world)
        })
    })

  static let copyToGuestLinear = FunctionSpec(
    .copyToGuestLinear, callee: CopyToGuestLinearCallee(),
    invocations: { _ in [Invocation([linear, size, FlowArgument.pfec], .wrapper(asks: true))] },
    [
      FunctionVariant(
        .copyToGuestLinear, contract: CopyContract.toGuestLinear, harness: { _ in .wrapper(asks: true) },
        run: { (model, world) throws(Halt) in
          try model.copyToGuestLinear(
            FlowArgument.linear, size: FlowArgument.size, pfec: FlowArgument.pfec, in: &world)
        })
    ])

  static let copyFromGuestLinear = FunctionSpec(
    .copyFromGuestLinear, callee: CopyFromGuestLinearCallee(),
    invocations: { _ in
      [true, false].map { Invocation([linear, size, FlowArgument.pfec, $0.word], .wrapper(asks: $0)) }
    },
    [true, false].map { asks in
      FunctionVariant(
        .copyFromGuestLinear, asks ? "asks" : "does not ask",
        contract: { _ in CopyContract.fromGuestLinear(asks: asks) },
        // Without a parameter for it, it asks.
        harness: { asks || $0.gate == .parameter ? .wrapper(asks: asks) : nil },
        run: { (model, world) throws(Halt) in
          try model.copyFromGuestLinear(
            FlowArgument.linear, size: FlowArgument.size, pfec: FlowArgument.pfec, asks: asks, in: &world)
        })
    })

  static let copyToGuestPhys = FunctionSpec(
    .copyToGuestPhys, callee: SummarizedCallee(.copyToGuestPhys, [.word(0, 64), .word(2, 64)]),
    invocations: { _ in [Invocation([linear, size], .wrapper(asks: false))] },
    [
      FunctionVariant(
        .copyToGuestPhys, contract: { CopyContract.phys(isToGuest: true, $0) },
        harness: { _ in .wrapper(asks: false) },
        run: { (model, world) throws(Halt) in
          try model.copyToGuestPhys(FlowArgument.linear, size: FlowArgument.size, in: &world)
        })
    ])

  static let copyFromGuestPhys = FunctionSpec(
    .copyFromGuestPhys,
    callee: SummarizedCallee(.copyFromGuestPhys, [.word(1, 64), .word(2, 64)], overwriting: 0),
    invocations: { _ in [Invocation([linear, size], .wrapper(asks: false))] },
    [
      FunctionVariant(
        .copyFromGuestPhys, contract: { CopyContract.phys(isToGuest: false, $0) },
        harness: { _ in .wrapper(asks: false) },
        run: { (model, world) throws(Halt) in
          try model.copyFromGuestPhys(FlowArgument.linear, size: FlowArgument.size, in: &world)
        })
    ])
}

extension Harness {
  /// The argument `send_event`: the context's gate handed on, or false.
  private static func gate(_ asks: Bool) -> FlowValue<Term> {
    .word(asks ? Fact.contextGate.word : Term(0, width: 1))
  }

  /// Without a parameter for it, a linear copy asks and another does not.
  fileprivate static func copy(_ kind: CopyKind, _ traits: Traits) -> Harness? {
    let isCalled = traits.gate == .parameter ? kind.isLinear || !kind.asks : kind.isLinear == kind.asks
    guard isCalled else { return nil }
    return Harness([
      "buf": .buffer("buf"), "addr": .word(FlowArgument.linear), "size": .word(FlowArgument.size),
      "v": .object("current"), "flags": .word(kind.flags),
      "pfec": .word(FlowArgument.pfec), "pfinfo": kind.isLinear ? .object("pfinfo") : .null,
      "send_event": gate(kind.asks),
    ]) {
      $0.operand = FlowOperand(
        linear: FlowArgument.linear, bytes: FlowArgument.size, pfec: FlowArgument.pfec)
      $0.doWithoutMonitor()
    }
  }

  fileprivate static func wrapper(asks: Bool) -> Harness {
    Harness([
      "buf": .buffer("buf"), "addr": .word(FlowArgument.linear), "paddr": .word(FlowArgument.linear),
      "size": .word(FlowArgument.size), "pfec": .word(FlowArgument.pfec), "pfinfo": .object("pfinfo"),
      "v": .object("current"), "send_event": gate(asks),
    ])
  }
}

// MARK: - In words

extension CopyKind {
  /// HVMCOPY_to_guest and HVMCOPY_linear.
  fileprivate var flags: Term { Term((isToGuest ? 1 : 0) | (isLinear ? 4 : 0), width: 32) }

  /// In words.
  public var description: String {
    [isToGuest ? "to guest" : "from guest", isLinear ? "linear" : "physical", asks ? "asks" : "does not ask"]
      .joined(separator: ", ")
  }
}

/// An access goes page by page: here, and in what else takes a part of it.
private func namePieces(_ names: inout NameTable, _ traits: Traits) {
  let linear = FlowArgument.linear
  let (page, shift) = (Term.number(Page.size, 64), Term(UInt128(Page.shift), width: 64))
  for (size, name) in [(FlowArgument.size, "size"), (FlowArgument.bytes.wide, "bytes")] {
    names.terms[size] = name
    let offset = linear & Page.offsetMask
    let rest = page - offset
    names.terms[rest] = "up to the page's end"
    names.terms[size - rest] = "the rest"
    names.terms[linear + rest] = "next page"
    names.name(page.isLess(than: offset + size, signed: false), "it leaves its page", "it stays in its page")
    let count = rest.isLess(than: size, signed: false).choose(rest, size)
    names.terms[linear + count] = "next page"
    names.name(size - count == 0, "one page", "two pages")
    names.terms[(linear + count).shiftedRight(by: shift, signed: false)] = "next frame"
  }
  names.terms[linear.shiftedRight(by: shift, signed: false)] = "this frame"
}
