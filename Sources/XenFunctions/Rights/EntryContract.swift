// Which p2m entry the processor goes by, and how a view comes to have one.

import BitVectors
import Emulation
import SMT
import XenABI

/// Entries of the active view and of the host p2m.
public enum EntryContract {
  private static func answer(_ subject: Question.Subject) -> Term {
    Fact.answer(to: Question(subject, FaultedPage.number)).word
  }

  /// p2m->get_entry of the p2m that p2m_get_altp2m gives, else of the host's.
  public static func getEntry() -> FlowContract {
    var contract = FlowContract(returning: FunctionID.getEntry.resultWidth)
    contract.assumes("rights are as they were when the play began")
    contract.result = Fact.altp2mActive.isSet.choose(answer(.viewRight), answer(.hostRight))
    return contract
  }

  /// p2m_get_mem_access of any frame, or of the default, in any view; 0 is the
  /// host's p2m.
  public static func getMemAccess(_ traits: Traits) -> FlowContract {
    var contract = FlowContract(returning: 64)
    let size = Term.number(traits.accessValues == .pagingWriteIs10 ? 11 : 10, 32)
    let (gfn, entry) = (FlowArgument.gfn, FunctionID.getEntry.result())
    contract.requires(
      "the default right is one of the table's", Fact.defaultRight.word.isLess(than: size, signed: false))
    let asksDefault = gfn == UInt64.max
    let exists = FlowArgument.view == 0 || (Fact.altp2mActive.isSet && Fact.viewValid.isSet)
    contract.calls(.getEntry, [gfn], result: entry, when: exists && !asksDefault)
    let right = asksDefault.choose(Fact.defaultRight.word, entry)
    func failing(_ errno: Errno) -> Term { Term(UInt128(errno.returned), width: 32) }
    let rc = IfThenElse.chain(
      [
        (!exists, failing(.EINVAL)),
        (!asksDefault && entry == Question.absent, failing(.ESRCH)),
        (!right.isLess(than: size, signed: false), failing(.ERANGE)),
      ], otherwise: Term(0, width: 32))
    contract.result = (rc == 0).choose(right, Term(0, width: 32)).followed(by: rc)
    return contract
  }

  /// p2m_altp2m_get_or_propagate: a view without an entry gets the host's, with
  /// the host's right or with the view's default. Of a view that has one the caller is told what is in
  /// it: frame (52 bits), type and right (32 bits each), in front of the result.
  public static func getOrPropagate(_ traits: Traits) -> FlowContract {
    var contract = FlowContract(returning: 116 + FunctionID.getOrPropagate.resultWidth)
    contract.assumes("rights are as they were when the play began")
    let isAbsent = Fact.altp2mActive.isSet && answer(.viewRight) == Question.absent
    let right =
      switch traits.propagation {
      case .hostRight: answer(.hostRight)
      case .viewDefault: Fact.answer(to: Question(.viewDefault)).word
      }
    contract.shows(.setsRight(gfn: FaultedPage.named.gfn, right: right), when: isAbsent)
    let frame = FaultedPage.named.gfn + Term(UInt128(PageLayout.mfnBase - PageLayout.gfnBase), width: 64)
    let entry = frame.bits(from: 0, width: 52).followed(by: Fact.hostType.word).followed(
      by: answer(.viewRight))
    contract.result = isAbsent.choose(Term(0, width: 116), entry).followed(by: isAbsent.word(width: 1))
    return contract
  }
}
