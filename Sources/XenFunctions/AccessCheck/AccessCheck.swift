// The access check as maps and copies call it.

import Emulation
import XenABI

extension FunctionID {
  /// The access check, whatever a revision calls it.
  public static let check = FunctionID("hvm_monitor_check_p2m", .truth)
}

extension FunctionSpec {
  static let check = FunctionSpec(
    .check, callee: AccessCheckCallee(),
    words: Words(
      arguments: .words([0, 1]),
      bit: { rest, isSet, names in "\(names.check)\(rest) says \(isSet ? "stop" : "go on")" }),
    decided: { traits in
      // By its name, and by its first question.
      _ = (traits.function, traits.absentEntry)
      AccessCheckConstraints(traits).mention()
    })
}
