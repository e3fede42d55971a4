// Which p2m entry the processor goes by, and how a view comes to have one.

import SMT
import World
import Xen

/// Entries of the active view and of the host p2m.
public enum EntryContract {
  private static func answer(_ subject: Question.Subject) -> Term {
    Fact.answer(to: Question(subject, FaultedPage.number)).word
  }

  /// p2m->get_entry of the p2m that p2m_get_altp2m gives, else of the host's.
  public static func getEntry() -> FlowContract {
    var contract = FlowContract(returning: EmulatorFunction.getEntry.resultWidth)
    contract.requires("rights are as they were when the play began", Formula(true))
    contract.result = Fact.altp2mActive.isSet.choose(answer(.viewRight), answer(.hostRight))
    return contract
  }

  /// p2m_altp2m_get_or_propagate: a view without an entry gets the host's, with
  /// the host's right or with the view's default.
  public static func getOrPropagate(_ decisions: Decisions) -> FlowContract {
    var contract = FlowContract(returning: EmulatorFunction.getOrPropagate.resultWidth)
    contract.requires("rights are as they were when the play began", Formula(true))
    let isAbsent = Fact.altp2mActive.isSet && answer(.viewRight) == Question.absent
    let right =
      switch decisions.flow.propagation {
      case .hostRight: answer(.hostRight)
      case .viewDefault: Fact.answer(to: Question(.viewDefault)).word
      }
    contract.shows(.setsRight(gfn: FaultedPage.named.gfn, right: right), when: isAbsent)
    contract.result = isAbsent.word(width: 1)
    return contract
  }
}
