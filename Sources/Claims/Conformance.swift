// The C that was read does exactly what the executable model of a revision
// does: same questions, same requests to the last byte, same result, on all
// inputs. This is what ties every other statement about the model to the code.

import BitVectors
import SMT
import Spec
import XenABI
import XenFunctions

public struct Conformance: AccessCheckClaim {
  public let name = "Conformance"
  public let statement =
    "The C behaves as the executable model of the revision, in everything that can be seen."

  public init() {}

  public func obligation(on subject: Subject, _ background: Background) -> Applicability {
    guard subject.isC else { return .notApplicable("a built-in revision brings no C") }
    var obligation = Obligation(
      premise: Formula(true),
      demand: !Difference.between(subject.behaviour.endStates, background.model.endStates),
      rows: RowSpace(subject: subject, dimensions: [.lookup, .gate, .sent]),
      runs: [
        Run("the C", subject.program, subject.behaviour),
        Run(
          "the model of \(subject.revision.name)", AccessCheckModel(subject.revision.traits), background.model
        ),
      ],
      bounds: Domain.all)
    obligation.explain = { _ in ["compared with: \(subject.revision.name) (\(subject.revision.title))"] }
    obligation.repeatedLookups = .everywhere
    return .applies(obligation)
  }
}
