// The altp2m views of a domain.

import BitVectors
import CSemantics
import Emulation

/// One of them.
public struct FlowView<Word: BitVector>: Sendable {
  /// 0 for the host's p2m.
  let index: Word
  /// How many there can be.
  let count: Int
  /// While views are in use, 0 has a p2m of its own; else it is always the host's.
  let hasOwnZero: Bool

  public init(_ index: Word, of count: Int, hasOwnZero: Bool) {
    (self.index, self.count, self.hasOwnZero) = (index, count, hasOwnZero)
  }

  /// The same of other words.
  package func map<Other: BitVector>(_ word: (Word) -> Other) -> FlowView<Other> {
    FlowView<Other>(word(index), of: count, hasOwnZero: hasOwnZero)
  }
}

extension AbstractMachine {
  /// Tables of views that the domain points to, if it does: what leads to their
  /// p2ms, and what the processor finds them by.
  mutating func placeViews(_ count: Int) {
    let p2m = CType.pointer(program.types.tagged("struct p2m_domain"))
    _ = outsideAddress(CalleeNames.views, .array(p2m, count: count))
    _ = outsideAddress("current->domain->arch.altp2m_eptp", .array(.unsignedLong, count: count))
  }
}
