// What others can see of a run.

import BitVectors

/// One observation, in the order in which a run made them.
public enum Step<Word: BitVector>: Hashable, Sendable {
  case lookUp(gfn: Word, index: Word, answer: RightLookup<Word>)
  case send(Request<Word>, answer: SendAnswer<Word>)
  case write(Fact, Word)
}

/// How a run ended.
public enum Ending<Word: BitVector>: Hashable, Sendable {
  /// The function returned; the access check's `bool`.
  case returned(Word.Condition)
  case halted(Halt)
}
