// When an outcome happens, as a conjunction that a person can read: which
// values certain words have, and which other conditions hold.

import BitVectors
import Emulation
import SMT

/// A conjunction: each word among certain values, each condition true or not.
public struct OutcomeCube: Hashable, Sendable {
  /// Values that a word may have, or all but some.
  public enum Values: Hashable, Sendable {
    case among(Set<UInt128>)
    case allBut(Set<UInt128>)
  }

  public enum Part: Hashable, Sendable {
    case word(Term)
    case condition(Formula)
  }

  /// In the order in which the function meets them.
  public private(set) var parts: [Part] = []
  private var values: [Term: Values] = [:]
  private var truths: [Formula: Bool] = [:]

  /// - Parameter isNamed: a condition that has a name is not taken apart.
  package init(_ branches: [Formula], isNamed: (Formula) -> Bool = { _ in false }) {
    for branch in branches { add(branch, true, isNamed) }
  }

  public func values(of word: Term) -> Values { values[word]! }
  public func truth(of condition: Formula) -> Bool { truths[condition]! }

  private mutating func add(_ formula: Formula, _ truth: Bool, _ isNamed: (Formula) -> Bool) {
    if case .not(let inner) = formula.shape { return add(inner, !truth, isNamed) }
    if isNamed(formula) { return note(formula, truth) }
    if let (word, numbers) = Self.comparison(formula) {
      let new: Values = truth ? .among(numbers) : .allBut(numbers)
      let part = Part.word(word)
      if !parts.contains(part) { parts.append(part) }
      values[word] = Self.ofOneBit(values[word]?.meeting(new) ?? new, word)
      return
    }
    switch formula.shape {
    case .and(let a, let b) where truth:
      add(a, true, isNamed)
      add(b, true, isNamed)
    case .or(let a, let b) where !truth:
      add(a, false, isNamed)
      add(b, false, isNamed)
    default: note(formula, truth)
    }
  }

  private mutating func note(_ condition: Formula, _ truth: Bool) {
    if truths[condition] == nil { parts.append(.condition(condition)) }
    truths[condition] = truth
  }

  private static func ofOneBit(_ values: Values, _ word: Term) -> Values {
    guard word.width == 1, case .allBut(let numbers) = values else { return values }
    return .among(Set([0, 1]).subtracting(numbers))
  }

  /// `word = a or word = b ...`.
  private static func comparison(_ formula: Formula) -> (Term, Set<UInt128>)? {
    switch formula.shape {
    case .equal(let word, let number): return (word, [number])
    case .or(let a, let b):
      guard let (word, first) = comparison(a), let (other, second) = comparison(b), word == other else {
        return nil
      }
      return (word, first.union(second))
    default: return nil
    }
  }

  // MARK: Making it shorter

  func without(_ part: Part) -> OutcomeCube {
    var copy = self
    copy.parts.removeAll { $0 == part }
    switch part {
    case .word(let word): copy.values[word] = nil
    case .condition(let condition): copy.truths[condition] = nil
    }
    return copy
  }

  /// Both cannot be, as far as it can be seen part by part.
  func excludes(_ other: OutcomeCube) -> Bool {
    for (condition, truth) in truths {
      if let opposite = other.truths[condition], opposite != truth { return true }
    }
    for (word, mine) in values {
      if let theirs = other.values[word], case .among(let left) = mine.meeting(theirs), left.isEmpty {
        return true
      }
    }
    return false
  }

  /// Everything in the other one is in this one too.
  func covers(_ other: OutcomeCube) -> Bool {
    truths.allSatisfy { other.truths[$0.key] == $0.value }
      && values.allSatisfy { word, mine in
        guard let theirs = other.values[word] else { return false }
        return mine.joining(theirs) == mine
      }
  }

  /// One for two that differ in one part.
  func merged(with other: OutcomeCube) -> OutcomeCube? {
    guard parts.count == other.parts.count, Set(parts) == Set(other.parts) else { return nil }
    let differing = parts.filter { part in
      switch part {
      case .word(let word): values[word] != other.values[word]
      case .condition(let condition): truths[condition] != other.truths[condition]
      }
    }
    guard differing.count == 1 else { return nil }
    guard case .word(let word) = differing[0] else { return without(differing[0]) }
    let both = values[word]!.joining(other.values[word]!)
    if both == .allBut([]) || (word.width == 1 && both == .among([0, 1])) { return without(differing[0]) }
    var copy = self
    copy.values[word] = both
    return copy
  }
}

extension OutcomeCube.Values {
  func meeting(_ other: OutcomeCube.Values) -> OutcomeCube.Values {
    switch (self, other) {
    case (.among(let a), .among(let b)): .among(a.intersection(b))
    case (.among(let a), .allBut(let b)), (.allBut(let b), .among(let a)): .among(a.subtracting(b))
    case (.allBut(let a), .allBut(let b)): .allBut(a.union(b))
    }
  }

  func joining(_ other: OutcomeCube.Values) -> OutcomeCube.Values {
    switch (self, other) {
    case (.among(let a), .among(let b)): .among(a.union(b))
    case (.among(let a), .allBut(let b)), (.allBut(let b), .among(let a)): .allBut(b.subtracting(a))
    case (.allBut(let a), .allBut(let b)): .allBut(a.intersection(b))
    }
  }
}

extension OutcomeCube {
  /// Few short conjunctions for the paths of one outcome: each is disjoint from
  /// every path of another outcome, and together they cover their own.
  static func cover(_ own: [OutcomeCube], against others: [OutcomeCube]) -> [OutcomeCube] {
    var found: [OutcomeCube] = []
    for cube in own where !found.contains(where: { $0.covers(cube) }) {
      found.append(cube.expanded(against: others))
    }
    found = found.enumerated().filter { index, cube in
      !found.enumerated().contains { $0.offset < index && $0.element.covers(cube) }
    }.map(\.element)
    var merges = true
    while merges {
      merges = false
      search: for first in found.indices {
        for second in found.indices where second > first {
          guard let both = found[first].merged(with: found[second]) else { continue }
          found[first] = both.expanded(against: others)
          found.remove(at: second)
          merges = true
          break search
        }
      }
    }
    return found.enumerated().filter { index, cube in
      !found.enumerated().contains {
        $0.offset != index && $0.element.covers(cube) && ($0.offset < index || !cube.covers($0.element))
      }
    }.map(\.element)
  }

  /// Without the parts that are not needed to stay apart from the others. That a
  /// build is a debug build goes first; then what the function asks first: what
  /// is near the end tells more.
  private func expanded(against others: [OutcomeCube]) -> OutcomeCube {
    let debug = parts.filter { $0 == .word(Variable(Fact.debugBuild).term) }
    return (debug + parts).reduce(self) { cube, part in
      guard cube.parts.contains(part) else { return cube }
      let shorter = cube.without(part)
      return others.allSatisfy(shorter.excludes) ? shorter : cube
    }
  }
}
