// The p2m: its entries, and who looks rights up in them.

import BitVectors
import Emulation
import SMT
import XenABI
import XenC

extension FunctionID {
  /// Of the active view, else of the host p2m: `p2m_access_t`, or `Question.absent`.
  public static let getEntry = FunctionID("p2m->get_entry", .word(32))
  /// The right, or 0, and in the low half the code.
  public static let getMemAccess = FunctionID("p2m_get_mem_access", .word(64))
  /// The host's entry was copied into the active view.
  public static let getOrPropagate = FunctionID("p2m_altp2m_get_or_propagate", .truth)
  public static let emulateCheck = FunctionID("p2m_mem_access_emulate_check", .truth)
}

extension FunctionSpec {
  static let getMemAccess = FunctionSpec(
    .getMemAccess, words: Words(arguments: .none, besides: "the right", isErrno: true),
    [
      FunctionVariant(
        .getMemAccess, contract: EntryContract.getMemAccess, harness: { .lookup($0) },
        run: { (model, world) throws(Halt) in
          let found = try model.memAccess(FlowArgument.gfn, view: FlowArgument.view, in: &world)
          return found.access.followed(by: found.rc)
        })
    ])

  static let getEntry = FunctionSpec(
    .getEntry, callee: EntryCallee(), words: Words(arguments: .page, isRight: true, names: nameEntry),
    [
      FunctionVariant(
        .getEntry, contract: { _ in EntryContract.getEntry() },
        run: { (model, world) throws(Halt) in try model.entry(ofPage: FaultedPage.number, in: &world) })
    ])

  static let getOrPropagate = FunctionSpec(
    .getOrPropagate,
    words: Words(
      arguments: .page, bit: { _, isSet, _ in isSet ? "the host's entry was copied" : "nothing was copied" }),
    [
      FunctionVariant(
        .getOrPropagate, contract: EntryContract.getOrPropagate,
        run: { (model, world) throws(Halt) in
          try model.getOrPropagate(page: FaultedPage.number, in: &world).word
        })
    ])

  static let emulateCheck = FunctionSpec(
    .emulateCheck,
    words: Words(
      arguments: .page,
      bit: { _, isSet, _ in isSet ? "the access still conflicts" : "the access conflicts no longer" },
      names: nameFlags),
    FaultedPage.allCases.map { page in
      FunctionVariant(
        .emulateCheck, page.description, contract: { EmulateCheckContract.check(page, $0) },
        // The other is never found in a p2m.
        harness: { _ in page == .named ? .emulateCheck : nil },
        run: { (model, world) throws(Halt) in
          try model.emulateCheck(page: page.number, flags: FlowArgument.accessFlags, in: &world).word
        })
    })
}

extension Harness {
  fileprivate static var emulateCheck: Harness {
    Harness([
      "v": .object("current"),
      "rsp": .structure(
        "rsp", of: "struct vm_event_st",
        ["u.mem_access.gfn": FaultedPage.named.gfn, "u.mem_access.flags": FlowArgument.accessFlags]),
    ])
  }

  /// MAX_ALTP2M, as long as it was a constant.
  private static let viewCount = 10

  fileprivate static func lookup(_ traits: Traits) -> Harness {
    let (gfn, index) = (FlowArgument.gfn, FlowArgument.view)
    return Harness([
      "d": .object("current->domain"), "gfn": .word(gfn), "access": .cell("access"),
      "altp2m_idx": .word(index),
    ]) {
      $0.given =
        (traits.accessValues == .pagingWriteIs10 ? countedViews : fixedViews) + [
          Constraint("the default right is that of the p2m asked about", Formula.all(defaults)),
          Constraint(
            "a frame number has 52 bits, or is INVALID_GFN",
            gfn.bits(from: 52, width: 12) == 0 || gfn == UInt64.max),
        ]
      $0.outputs = [FlowOutput("access", width: 32)]
      $0.view = FlowView(index, of: viewCount)
    }
  }

  /// A domain says how many views it has.
  private static var countedViews: [Constraint] {
    let count = Variable("current->domain->nr_altp2m", width: 32).term
    return [
      Constraint(
        "there are at most \(viewCount) views",
        !Term(UInt128(viewCount), width: 32).isLess(than: count, signed: false)),
      Constraint(
        "a view in use is one of the domain's",
        Fact.viewValid.isSet.implies(FlowArgument.view.isLess(than: count, signed: false))),
    ]
  }

  private static var fixedViews: [Constraint] {
    let inUse = (0..<viewCount).map { number in
      let pointer = Variable("current->domain->arch.altp2m_eptp[\(number)]", width: 64).term
      return FlowArgument.view == UInt64(number) && pointer != UInt64.max
    }
    return [
      Constraint("a view is in use that has an EPTP", Fact.viewValid.isSet.isSame(as: Formula.any(inUse)))
    ]
  }

  /// The default right is that of the p2m that is asked about.
  private static var defaults: [Formula] {
    let p2ms = ["p2m"] + (1..<viewCount).map { "altp2m_p2m[\($0)]" }
    return p2ms.enumerated().map { number, p2m in
      let right = Variable("current->domain->arch.\(p2m)->default_access", width: 32).term
      return (FlowArgument.view == UInt64(number)).implies(right.isEqual(to: Fact.defaultRight.word))
    }
  }
}

// MARK: - In words

private func nameEntry(_ names: inout NameTable, _ traits: Traits) {
  let count: UInt64 = traits.accessValues == .pagingWriteIs10 ? 11 : 10
  names.name(
    FunctionID.getEntry.result().isLess(than: Term.number(count, 32), signed: false),
    "the right has a name", "the right has no name")
}

private func nameFlags(_ names: inout NameTable, _ traits: Traits) {
  for (low, width, letters) in [(1, 2, "WX"), (0, 2, "RW"), (0, 3, "RWX")] {
    names.terms[FlowArgument.accessFlags.bits(from: low, width: width)] = "flags & MEM_ACCESS_\(letters)"
  }
}
