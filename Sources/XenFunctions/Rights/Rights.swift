// The p2m: its entries, and who looks rights up in them.

import BitVectors
import Emulation
import SMT
import XenABI
import XenC

extension FunctionID {
  /// Of the active view, else of the host p2m: `p2m_access_t`, or `Question.absent`.
  public static let getEntry = FunctionID("p2m->get_entry", .word(32))
  /// 0, or a negative errno; as a result the right, or 0, stands in front.
  public static let getMemAccess = FunctionID("p2m_get_mem_access", .word(32))
  /// The host's entry was copied into the active view.
  public static let getOrPropagate = FunctionID("p2m_altp2m_get_or_propagate", .truth)
  /// The entry of one p2m, whose lock for it is taken.
  static let lockedEntry = FunctionID("p2m_get_gfn_type_access", .word(64))
  /// Gives that lock back.
  static let putEntry = FunctionID("p2m_put_gfn", .nothing)
  public static let emulateCheck = FunctionID("p2m_mem_access_emulate_check", .truth)
}

extension FunctionSpec {
  static let getMemAccess = FunctionSpec(
    .getMemAccess, words: Words(arguments: .none, besides: "the right", isErrno: true),
    invocations: { [Invocation([FlowArgument.gfn, FlowArgument.view], .lookup($0))] },
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
    .getOrPropagate, callee: GetOrPropagateCallee(),
    words: Words(
      arguments: .page, bit: { _, isSet, _ in isSet ? "the host's entry was copied" : "nothing was copied" },
      result: sayFound),
    invocations: { _ in
      var harness = Harness.getOrPropagate(FlowArgument.gfn, from: FlowArgument.right)
      harness.outputs = [FlowOutput("p2ma", width: 32)]
      return [Invocation([FlowArgument.gfn], asking: [.hostRight: FlowArgument.right], harness)]
    },
    [
      FunctionVariant(
        .getOrPropagate, contract: EntryContract.getOrPropagate,
        harness: { _ in
          var harness = Harness.getOrPropagate(
            FaultedPage.named.gfn, from: Fact.answer(to: Question(.hostRight, FaultedPage.number)).word)
          harness.outputs = [
            FlowOutput("mfn", width: 52, onSuccess: true), FlowOutput("p2mt", width: 32, onSuccess: true),
            FlowOutput("p2ma", width: 32, onSuccess: true),
          ]
          return harness
        },
        run: { (model, world) throws(Halt) in
          let page = FaultedPage.number
          if try model.getOrPropagate(page: page, in: &world) { return Term(1, width: 117) }
          let right = GuestModel.rightWord(.viewRight, page: page, in: &world)
          return Term(
            UInt128(PageLayout.gfn(page: page) - PageLayout.gfnBase + PageLayout.mfnBase), width: 52
          ).followed(by: Fact.hostType.word)
            .followed(by: right).followed(by: Term(0, width: 1))
        })
    ])

  static let lockedEntry = FunctionSpec(.lockedEntry, callee: LockedEntryCallee())
  static let putEntry = FunctionSpec(.putEntry, callee: PutEntryCallee())

  static let emulateCheck = FunctionSpec(
    .emulateCheck, callee: EmulateCheckCallee(),
    words: Words(
      arguments: .page,
      bit: { _, isSet, _ in isSet ? "the access still conflicts" : "the access conflicts no longer" },
      names: nameFlags),
    invocations: { _ in
      [
        Invocation(
          [FlowArgument.gfn, FlowArgument.accessFlags], .emulateCheck(FlowArgument.gfn))
      ]
    },
    FaultedPage.allCases.map { page in
      FunctionVariant(
        .emulateCheck, page.description, contract: { EmulateCheckContract.check(page, $0) },
        // The other is never found in a p2m.
        harness: { _ in page == .named ? .emulateCheck(page.gfn) : nil },
        run: { (model, world) throws(Halt) in
          try model.emulateCheck(page: page.number, flags: FlowArgument.accessFlags, in: &world).word
        })
    })
}

extension Harness {
  fileprivate static func emulateCheck(_ gfn: Term) -> Harness {
    Harness([
      "v": .object("current"),
      "rsp": .structure(
        "rsp", of: "struct vm_event_st",
        ["u.mem_access.gfn": gfn, "u.mem_access.flags": FlowArgument.accessFlags]),
    ])
  }

  /// With what the host has for the frame.
  fileprivate static func getOrPropagate(_ gfn: Term, from hostRight: Term) -> Harness {
    Harness([
      "ap2m": .object("p2m_get_altp2m(current)"), "gfn_l": .word(gfn),
      "mfn": .held("mfn", gfn + Term(UInt128(PageLayout.mfnBase - PageLayout.gfnBase), width: 64)),
      "p2mt": .held("p2mt", Fact.hostType.word), "p2ma": .held("p2ma", hostRight),
      "page_order": .held("page_order", Term(0, width: 32)),
    ]) {
      $0.given = [
        Constraint("a view is active", Fact.altp2mActive.isSet),
        Constraint(
          "the default right is that of the view",
          Fact.viewDefaultAccess.word.isEqual(to: Fact.answer(to: Question(.viewDefault)).word)),
      ]
      $0.assumptions = ["large pages are left out", "an entry that is set for the first time can be set"]
    }
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
          Constraint("the default right is that of the p2m asked about", Formula.all(defaults(traits))),
          Constraint(
            "a frame number has 52 bits, or is INVALID_GFN",
            gfn.bits(from: 52, width: 12) == 0 || gfn == UInt64.max),
        ]
      $0.outputs = [FlowOutput("access", width: 32)]
      $0.view = FlowView(index, of: viewCount, hasOwnZero: traits.viewZero == .own)
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
  private static func defaults(_ traits: Traits) -> [Formula] {
    func isDefault(of p2m: String) -> Formula {
      Variable("current->domain->arch.\(p2m)->default_access", width: 32).term
        .isEqual(to: Fact.defaultRight.word)
    }
    let hasOwnZero = Formula(traits.viewZero == .own) && Fact.altp2mActive.isSet
    let isZero = FlowArgument.view == 0
    return [
      (isZero && hasOwnZero).implies(isDefault(of: "altp2m_p2m[0]")),
      (isZero && !hasOwnZero).implies(isDefault(of: "p2m")),
    ]
      + (1..<viewCount).map {
        (FlowArgument.view == UInt64($0)).implies(isDefault(of: "altp2m_p2m[\($0)]"))
      }
  }
}

extension Fact {
  /// `p2m_type_t` of the host's entry.
  static let hostType = Fact("the host's p2mt", width: 32)
  /// What the active view gives frames that it has no entry for: `p2m_access_t`.
  static let viewDefaultAccess = Fact("p2m_get_altp2m(current)->default_access", width: 32)
}

// MARK: - In words

private func nameEntry(_ names: inout NameTable, _ traits: Traits) {
  let count: UInt64 = traits.accessValues == .pagingWriteIs10 ? 11 : 10
  names.name(
    FunctionID.getEntry.result().isLess(than: Term.number(count, 32), signed: false),
    "the right has a name", "the right has no name")
}

/// Whether the host's entry was copied; if not, what the caller is told of the view's.
private let sayFound: @Sendable (Term) -> String? = { word in
  guard word.width > 1 else { return nil }
  guard word.bits(from: 0, width: 1).constant == 0 else { return "true" }
  func part(_ from: Int, _ width: Int) -> String { "\(word.bits(from: from, width: width))" }
  return "false, with the right \(part(1, 32)), the type \(part(33, 32)) and the frame \(part(65, 52))"
}

private func nameFlags(_ names: inout NameTable, _ traits: Traits) {
  for (low, width, letters) in [(1, 2, "WX"), (0, 2, "RW"), (0, 3, "RWX")] {
    names.terms[FlowArgument.accessFlags.bits(from: low, width: width)] = "flags & MEM_ACCESS_\(letters)"
  }
}
