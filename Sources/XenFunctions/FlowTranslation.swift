// hvm_translate_get_page in both descriptions.

import BitVectors
import SMT
import XenABI

extension FlowFunction {
  static var translations: [FlowFunction] {
    [true, false].map { isLinear in
      FlowFunction(
        .translate, isLinear ? "linear" : "physical",
        contract: { _ in TranslateContract.translate(isLinear: isLinear) },
        run: { (model, world) throws(Halt) in
          let found = try model.translateGetPage(
            FlowArgument.linear, isLinear: isLinear, pfec: FlowArgument.pfec, in: &world)
          return found.gfn.followed(by: found.type).followed(by: found.rc)
        })
    }
  }
}
