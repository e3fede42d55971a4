// Plain contracts: functions whose effects nobody follows, and state that
// functions write and nobody looks at. They come from a table that people can
// read and change.

import BitVectors
import CSemantics
import Emulation

/// What is taken for granted about C that is not executed.
public struct CalleeContracts: Sendable {
  /// What such a function gives back.
  public enum Answer: Sendable { case nothing, yes, no, null, zero }

  let answers: [String: Answer]
  /// What they are given means nothing to anybody.
  private let incomparable: Set<String>
  /// Of state outside a function.
  let names: OutsideNames

  /// Whether a function is taken by contract wherever it is called: by a plain one, or by one that
  /// this room has. Those of the flow's own functions have contracts beside these.
  public func takes(_ function: String) -> Bool {
    answers[function] != nil || KnownCallee(function) != nil || Contract.takes(function)
  }

  /// Whether it is taken by a contract that says more than that it changes nothing.
  public func follows(_ function: String) -> Bool { answers[function] == nil && KnownCallee(function) != nil }

  /// - Parameters:
  ///   - incomparable: those of the callees whose calls need not be the same in two versions.
  ///   - untracked: by the end of its C name.
  public init(answers: [String: Answer], incomparable: Set<String> = [], untracked: Set<String>) {
    (self.answers, self.incomparable) = (answers, incomparable)
    names = .flow(untracked: untracked)
  }

  /// Whether a call of a plain callee is to be the same in two versions of C.
  func compares(_ callee: String) -> Bool { answers[callee] != nil && !incomparable.contains(callee) }
}

extension CalleeContracts.Answer {
  func value<Word: BitVector>(_ type: CType) -> Value<Word> {
    switch self {
    case .nothing: .nothing
    case .yes: .truth(Word.Condition(true))
    case .no: .truth(Word.Condition(false))
    case .null: .pointer(.null)
    case .zero: .word(Word(0, width: type.width ?? 32))
    }
  }
}
