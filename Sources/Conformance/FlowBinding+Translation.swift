// How hvm_translate_get_page is called.

import BitVectors
import Claims
import Emulation
import SMT
import XenABI
import XenC
import XenFunctions

extension FlowBinding {
  static func translations(_ traits: Traits) -> [FlowBinding] {
    let type = Variable(Fact.pageType).term
    var given = [
      Constraint("a p2m type is below 16", type.isLess(than: Term(16, width: 32), signed: false))
    ]
    // What only walks set.
    let marks = PFEC.pagePaged | PFEC.pageShared
    given.append(
      Constraint("no caller says PFEC_page_paged or PFEC_page_shared", (FlowArgument.pfec & marks) == 0))
    if traits.accessValues == .pagingWriteIs10 {
      // Their types are compiled out by default.
      given.append(
        Constraint(
          "no page is paged out or shared in builds without them",
          Formula.all((P2MType.paging + P2MType.shared).map { type != $0 })))
    }
    return [true, false].map { isLinear in
      let frame = isLinear ? Variable(Fact.gfn(of: .walk)).term : linear.bits(from: 12, width: 52)
      return FlowBinding(
        "hvm_translate_get_page, " + (isLinear ? "linear" : "physical"),
        [
          "v": .object("current"), "addr": .word(linear),
          "linear": .word(Term(isLinear ? 1 : 0, width: 1)),
          "pfec": .word(FlowArgument.pfec), "pfinfo": isLinear ? .object("pfinfo") : .null,
          "page_p": .cell("page"), "gfn_p": .cell("gfn"), "p2mt_p": .cell("p2mt"),
        ],
        // Frame numbers stand for pointers to pages.
        given: given + [Constraint("frame 0 is left out", frame != 0)],
        outputs: [FlowOutput("gfn", "page", width: 64), FlowOutput("p2mt", width: 32)])
    }
  }
}
