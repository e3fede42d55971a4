// Trees may number the bits of an error code and of an event's flags in another way than the
// vocabulary of all specs and models does. C computes with the tree's own numbers; what it is given and
// what it gives back is translated by name, so that a verdict is about what the names mean.

import BitVectors
import XenABI

/// A permutation of the bits of a word of 32.
package struct BitOrder: Sendable, Hashable {
  private struct Move: Hashable {
    /// Ours.
    let bits: UInt64
    /// By which they are higher there.
    let distance: Int
  }

  /// None where both number bits in the same way.
  private var moves: [Move] = []

  /// Every bit is where it is here.
  init() {}

  /// - Parameter named: single bits, here and there. A bit without a name stays, or goes where one is free.
  /// - Returns: nil where two names have one bit, or one has none or several.
  init?(_ named: [(ours: UInt64, theirs: UInt64)]) {
    guard named.allSatisfy({ $0.theirs.nonzeroBitCount == 1 && $0.theirs <= UInt64(UInt32.max) }),
      Set(named.map(\.theirs)).count == named.count
    else { return nil }
    var target: [Int: Int] = [:]
    for (ours, theirs) in named { target[ours.trailingZeroBitCount] = theirs.trailingZeroBitCount }
    var free = Set(0..<32).subtracting(target.values)
    for bit in 0..<32 where target[bit] == nil && free.remove(bit) != nil { target[bit] = bit }
    for bit in 0..<32 where target[bit] == nil { target[bit] = free.min().map { free.remove($0)! } }
    let distances = Dictionary(grouping: 0..<32) { target[$0]! - $0 }
    guard distances.count > 1 else { return }
    moves = distances.sorted { $0.key < $1.key }.map { distance, bits in
      Move(bits: bits.reduce(0) { $0 | 1 << UInt64($1) }, distance: distance)
    }
  }

  /// A word of ours as the tree has it.
  package func theirs<Word: BitVector>(_ word: Word) -> Word { moved(word) { ($0.bits, $0.distance) } }

  /// A word of the tree as we have it.
  package func ours<Word: BitVector>(_ word: Word) -> Word {
    moved(word) {
      ($0.distance < 0 ? $0.bits >> UInt64(-$0.distance) : $0.bits << UInt64($0.distance), -$0.distance)
    }
  }

  func theirs(_ number: UInt64) -> UInt64 {
    moves.isEmpty
      ? number
      : moves.reduce(0) { found, move in
        let bits = number & move.bits
        return found | (move.distance < 0 ? bits >> UInt64(-move.distance) : bits << UInt64(move.distance))
      }
  }

  private func moved<Word: BitVector>(_ word: Word, _ way: (Move) -> (bits: UInt64, distance: Int)) -> Word {
    guard !moves.isEmpty else { return word }
    return moves.map(way).reduce(Word(0, width: word.width)) { found, move in
      let bits = word & move.bits
      return found
        | (move.distance < 0
          ? bits.shiftedRight(by: Word(UInt128(-move.distance), width: word.width), signed: false)
          : bits << move.distance)
    }
  }
}

/// How a file's headers number `PFEC_*` and `MEM_ACCESS_*`.
public struct FlagNumbers: Sendable, Hashable {
  package let errorCode, access: BitOrder
  /// VM_EVENT_INTERFACE_VERSION, which a listener says that it speaks; nil where there is none.
  package let interfaceVersion: UInt64?
  /// Names that have another number and the meaning that they have here.
  public let renumbered: Set<String>
  /// Whether all of them make sense together.
  public let isSensible: Bool

  /// - Parameter numbers: by name, as headers have them. Where they make no sense together they are
  ///   taken for ours, and none of them for renumbered.
  public init(_ numbers: [String: UInt64]) {
    let families = [PFEC.named, MemAccess.named].map { Self.order($0, numbers) }
    (errorCode, access) = (families[0]?.order ?? BitOrder(), families[1]?.order ?? BitOrder())
    renumbered = (families[0]?.names ?? []).union(families[1]?.names ?? [])
    interfaceVersion = numbers[VMEvent.interfaceVersionName]
    isSensible = !families.contains { $0 == nil }
  }

  private static func order(
    _ names: [(name: String, value: UInt64)], _ numbers: [String: UInt64]
  ) -> (order: BitOrder, names: Set<String>)? {
    let known = names.compactMap { name, ours in numbers[name].map { (name: name, ours: ours, theirs: $0) } }
    guard let order = BitOrder(known.filter { $0.ours.nonzeroBitCount == 1 }.map { ($0.ours, $0.theirs) }),
      known.allSatisfy({ order.theirs($0.ours) == $0.theirs })
    else { return nil }
    return (order, Set(known.filter { $0.ours != $0.theirs }.map(\.name)))
  }
}
