// A tree's function beside the models, in words.

import Equivalence

struct FunctionWording {
  /// `equal`, `different` or `unknown`.
  let finding: String
  /// Revisions whose model it equals.
  let equals: [String]
  /// Where it differs, or why nothing is known.
  let reason: String?

  /// - Parameter revision: the one that it was measured by.
  init(_ function: TreeFunction, _ revision: String) {
    switch function.finding {
    case .equal:
      (finding, equals, reason) = ("equal", [revision] + function.alsoEquals, nil)
    case .differs(let difference):
      let place = difference.observation.map { "observation \($0), " } ?? ""
      (finding, equals) = ("different", [])
      reason = "\(place)\(difference.what): \(difference.model), not \(difference.contract)"
    case .unknown(let why): (finding, equals, reason) = ("unknown", [], why)
    }
  }

  /// One line beside the name.
  var remark: String {
    switch finding {
    case "equal": "as in \(equals.joined(separator: ", "))"
    case "different": "differs: \(reason ?? "")"
    default: "undecided: \(reason ?? "")"
    }
  }
}
