// What is said of a function that is called, has no body in the tree and no contract: it may make up
// what it returns and what it writes. A proof holds whatever it makes up; a difference counts only
// where it is there whatever it makes up.

import BitVectors
import SMT
import Source

enum UnknownCallee {
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
