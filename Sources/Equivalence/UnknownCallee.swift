// What is said of a function that is called, has no body in the tree and no contract: it may make up
// what it returns and what it writes. A proof holds whatever it makes up; a difference counts only
// where it is there whatever it makes up.

import BitVectors
import SMT

enum UnknownCallee {
  /// What a difference comes to: one that is there for some answers only is none, and nothing is
  /// proved.
  /// - Parameters:
  ///   - calls: of such functions on the path that differs.
  ///   - alwaysDiffers: whether every run on certain inputs does.
  static func settled(
    _ found: FunctionAgreement.Verdict?, after calls: [Stop], _ alwaysDiffers: ([Formula]) throws -> Bool
  ) rethrows -> FunctionAgreement.Verdict? {
    guard case .differs(let difference)? = found, let call = calls.first,
      try !alwaysDiffers(pinned(difference.inputs))
    else { return found }
    return .unknown(obstacle(call))
  }

  /// Why nothing can be said, given a call.
  static func obstacle(_ call: Stop) -> String {
    (call.place.map { "\($0): " } ?? "")
      + "what \(call.what) returns or writes decides, and nobody knows it: it has no body in this tree "
      + "and no line in contracts.yaml"
  }

  /// Inputs as they are, with everything open that such functions make up.
  static func pinned(_ inputs: Model) -> [Formula] {
    inputs.sorted.filter { Fact($0.variable.name, width: $0.variable.width).unknownFunction == nil }.map {
      $0.variable.term.isEqual(to: Term($0.value.value, width: $0.variable.width))
    }
  }
}
