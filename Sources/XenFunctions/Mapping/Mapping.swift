// hvmemul_map_linear_addr and hvmemul_unmap_linear_addr.

import BitVectors
import Emulation
import SMT
import XenABI
import XenC

extension FunctionID {
  /// A pointer, see `MapResult`.
  public static let map = FunctionID("hvmemul_map_linear_addr", .word(64))
  public static let unmap = FunctionID("hvmemul_unmap_linear_addr", .nothing)
}

extension FunctionSpec {
  static let mapLinearAddr = FunctionSpec(
    .map, callee: SummarizedCallee(.map, [.word(0, 64), .word(1, 32), .errorCode(2)], isPointer: true),
    words: Words(result: pointer, names: nameFrames),
    invocations: { _ in
      [Invocation([FlowArgument.linear, FlowArgument.bytes, FlowArgument.pfec], .map)]
    },
    [
      FunctionVariant(
        .map, contract: MapContract.map, harness: { _ in .map },
        run: { (model, world) throws(Halt) in
          try model.mapLinearAddr(
            FlowArgument.linear, bytes: FlowArgument.bytes, pfec: FlowArgument.pfec, in: &world)
        })
    ])

  static let unmapLinearAddr = FunctionSpec(
    .unmap, callee: SummarizedCallee(.unmap, [.word(1, 64), .word(2, 32)]), words: Words(names: nameSlots),
    invocations: { [Invocation([FlowArgument.linear, FlowArgument.bytes], .unmap($0))] },
    [
      FunctionVariant(
        .unmap, contract: MapContract.unmap, harness: { .unmap($0) },
        run: { (model, world) throws(Halt) in
          try model.unmapLinearAddr(FlowArgument.linear, bytes: FlowArgument.bytes, in: &world)
          return false.word
        })
    ])
}

extension Harness {
  fileprivate static var map: Harness {
    Harness([
      "linear": .word(FlowArgument.linear), "bytes": .word(FlowArgument.bytes),
      "pfec": .word(FlowArgument.pfec), "hvmemul_ctxt": .object("hvmemul_ctxt"),
    ]) {
      $0.announces = .mapping
      $0.doWithoutMonitor()
    }
  }

  fileprivate static func unmap(_ traits: Traits) -> Harness {
    Harness([
      "mapping": .pointer(Variable("mapping", width: 64).term), "linear": .word(FlowArgument.linear),
      "bytes": .word(FlowArgument.bytes), "hvmemul_ctxt": .object("hvmemul_ctxt"),
    ]) {
      // Mapping refuses them, so there is nothing to unmap.
      guard traits.zeroBytes == .refused else { return }
      $0.given = [Constraint("what is unmapped has bytes", FlowArgument.bytes != 0)]
    }
  }
}

// MARK: - In words

private func pointer(_ word: Term) -> String? {
  guard let number = word.constant else { return "the mapping" }
  if number == 0 { return "NULL" }
  let code = X86Emul(rawValue: ~UInt64(truncatingIfNeeded: number))
  return "ERR_PTR(~\(code?.name ?? "?"))"
}

private func nameFrames(_ names: inout NameTable, _ traits: Traits) {
  let (linear, bytes) = (FlowArgument.linear, FlowArgument.bytes)
  let page = Term.number(Page.size, 64)
  let wide = bytes.wide
  let last = (linear & Page.offsetMask) + wide - (wide != 0).word(width: 64)
  let pages = last.shiftedRight(by: Term(UInt128(Page.shift), width: 64), signed: false) + Term(1, width: 64)
  let frames = pages.resized(to: 32, signed: false)
  let isMore = Term(2, width: 32).isLess(than: frames, signed: false)
  names.name(isMore, "more than two frames", "at most two frames")
  names.name(isMore || bytes == 0, "a size that is refused", "at most two frames")
  names.name(frames == 2, "two frames", "not two frames")
  if case .equal(let word, _) = (frames == 2).shape { names.terms[word] = "nr_frames - 1" }
  let next = (linear + page) & ~Page.offsetMask
  for (address, name) in [(linear, "linear"), (next, "next page")] {
    names.terms[address] = name
    names.terms[Fact.shortAddresses.isSet.choose(address & 0xffff_ffff, address)] = name
  }
  let pointer = FunctionID.map.result()
  names.name(
    pointer.isLess(than: Term.number(0 &- 4095, 64), signed: false), "map gives no error",
    "map gives an error")
}

private func nameSlots(_ names: inout NameTable, _ traits: Traits) {
  let layout = Term.number(PageLayout.mfnBase - PageLayout.gfnBase, 64)
  for (slot, number) in zip(Fact.slots.map(\.word), 0...) {
    names.terms[slot] = "mfn[\(number)]"
    names.terms[slot - layout] = "mfn[\(number)]"
    names.name(slot == 0, "mfn[\(number)] is clean", "mfn[\(number)] is in use")
  }
}
