// Finite choices: "this word is one of these" or "none of these". Closed under
// and, or, not, and decided without a solver.

import SMT
import World

/// A set of values of one word: the listed ones, or all but the listed ones.
struct ValueSet: Hashable, Sendable {
  /// Sorted, without repetition.
  private let listed: [UInt128]
  private let isComplement: Bool

  private init(_ listed: [UInt128], isComplement: Bool) {
    self.listed = listed
    self.isComplement = isComplement
  }

  init(_ value: UInt128) { self.init([value], isComplement: false) }

  var complement: ValueSet { ValueSet(listed, isComplement: !isComplement) }

  func intersection(_ other: ValueSet) -> ValueSet {
    switch (isComplement, other.isComplement) {
    case (false, false): ValueSet(listed.filter(other.lists), isComplement: false)
    case (false, true): ValueSet(listed.filter { !other.lists($0) }, isComplement: false)
    case (true, false): other.intersection(self)
    case (true, true): ValueSet((listed + other.listed.filter { !lists($0) }).sorted(), isComplement: true)
    }
  }

  func union(_ other: ValueSet) -> ValueSet { complement.intersection(other.complement).complement }

  /// Whether no value of this width is in the set.
  func isEmpty(width: Int) -> Bool {
    guard isComplement else { return listed.isEmpty }
    return width < 64 && UInt64(listed.count) == 1 << UInt64(width)
  }

  private func lists(_ value: UInt128) -> Bool { listed.contains(value) }
}

/// A condition that is a finite choice on one word.
struct FiniteChoice {
  let word: Term
  let values: ValueSet

  /// Nil when the condition compares more than one word, or does more than compare.
  init?(_ condition: Formula) {
    switch condition.shape {
    case .equal(let word, let value):
      self.init(word, ValueSet(value))
    case .not(let inner):
      guard let choice = FiniteChoice(inner) else { return nil }
      self.init(choice.word, choice.values.complement)
    case .and(let left, let right):
      guard let (a, b) = FiniteChoice.pair(left, right) else { return nil }
      self.init(a.word, a.values.intersection(b.values))
    case .or(let left, let right):
      guard let (a, b) = FiniteChoice.pair(left, right) else { return nil }
      self.init(a.word, a.values.union(b.values))
    case .other: return nil
    }
  }

  private init(_ word: Term, _ values: ValueSet) {
    self.word = word
    self.values = values
  }

  private static func pair(_ left: Formula, _ right: Formula) -> (FiniteChoice, FiniteChoice)? {
    guard let a = FiniteChoice(left), let b = FiniteChoice(right), a.word == b.word else { return nil }
    return (a, b)
  }
}
