// The access check as maps and copies call it.

import Emulation

extension FunctionSpec {
  static let check = FunctionSpec(
    .check,
    Words(
      arguments: .words([0, 1]),
      bit: { rest, isSet, names in "\(names.check)\(rest) says \(isSet ? "stop" : "go on")" }))
}
