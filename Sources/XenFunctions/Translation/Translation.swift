// hvm_translate_get_page, and the walk of the guest's page tables.

import BitVectors
import Emulation
import SMT
import XenABI
import XenC

extension FunctionID {
  public static let translate = FunctionID("hvm_translate_get_page", .translation)
  public static let walk = FunctionID("paging_gva_to_gfn", .translation)
}

extension FunctionSpec {
  static let walk = FunctionSpec(.walk, callee: WalkCallee())

  static let translateGetPage = FunctionSpec(
    .translate, callee: TranslateGetPageCallee(), words: Words(besides: "the frame and its type"),
    invocations: { traits in
      [true, false].map { isLinear in
        Invocation(
          [FlowArgument.linear, isLinear.word, FlowArgument.pfec], .translate(isLinear: isLinear, traits))
      }
    },
    [true, false].map { isLinear in
      FunctionVariant(
        .translate, isLinear ? "linear" : "physical",
        contract: { _ in TranslateContract.translate(isLinear: isLinear) },
        harness: { .translate(isLinear: isLinear, $0) },
        run: { (model, world) throws(Halt) in
          let found = try model.translateGetPage(
            FlowArgument.linear, isLinear: isLinear, pfec: FlowArgument.pfec, in: &world)
          return found.gfn.followed(by: found.type).followed(by: found.rc)
        })
    })
}

extension Harness {
  fileprivate static func translate(isLinear: Bool, _ traits: Traits) -> Harness {
    Harness([
      "v": .object("current"), "addr": .word(FlowArgument.linear),
      "linear": .word(Term(isLinear ? 1 : 0, width: 1)),
      "pfec": .word(FlowArgument.pfec), "pfinfo": isLinear ? .object("pfinfo") : .null,
      "page_p": .cell("page"), "gfn_p": .cell("gfn"), "p2mt_p": .cell("p2mt"),
    ]) {
      let frame = isLinear ? Fact.gfn(of: .walk).word : FlowArgument.linear.bits(from: 12, width: 52)
      // Frame numbers stand for pointers to pages.
      $0.given = pages(traits) + [Constraint("frame 0 is left out", frame != 0)]
      $0.outputs = [FlowOutput("gfn", "page", width: 64), FlowOutput("p2mt", width: 32)]
    }
  }

  private static func pages(_ traits: Traits) -> [Constraint] {
    let type = Fact.pageType.word
    // What only walks set.
    let marks = PFEC.pagePaged | PFEC.pageShared
    let given = [
      Constraint("a p2m type is below 16", type.isLess(than: Term(16, width: 32), signed: false)),
      Constraint("no caller says PFEC_page_paged or PFEC_page_shared", (FlowArgument.pfec & marks) == 0),
    ]
    guard traits.accessValues == .pagingWriteIs10 else { return given }
    // Their types are compiled out by default.
    return given + [
      Constraint(
        "no page is paged out or shared in builds without them",
        Formula.all((P2MType.paging + P2MType.shared).map { type != $0 }), isByConfiguration: true)
    ]
  }
}

extension Fact {
  /// The frame that the n-th translation or walk found; 64 bits.
  public static func gfn(of callee: FunctionID, call: Int = 1) -> Fact {
    Fact("\(callee == .walk ? "walk." : "")gfn\(mark(call))", width: 64)
  }

  /// `p2m_type_t` of that frame; 32 bits.
  public static func type(of callee: FunctionID, call: Int = 1) -> Fact {
    Fact("\(callee == .walk ? "walk." : "")p2mt\(mark(call))", width: 32)
  }
}
