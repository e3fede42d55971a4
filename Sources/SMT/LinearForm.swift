// Words in linear form, as whole numbers: a sum with factors, known not to wrap.
// Page offsets and sizes are such sums: 4096 less twelve bits of an address, plus
// a size. Two ways of computing with them come to the same form.

import BitVectors

/// `constant` and so many times each of the words, over the integers.
struct LinearForm {
  struct Part {
    let word: Term
    var factor: Int128
    /// The values that the word can have.
    let range: ClosedRange<Int128>
    /// What the word is the quotient of.
    var quotient: Quotient?
  }

  /// A sum divided by a power of two and rounded down: its bits from some place up.
  struct Quotient {
    let dividend: LinearForm
    let places: Int128

    var range: ClosedRange<Int128> {
      let range = dividend.range
      return range.lowerBound >> places...range.upperBound >> places
    }
  }

  /// In an order that depends on the words alone.
  private(set) var parts: [Part] = []
  private(set) var constant: Int128

  init(_ constant: Int128) { self.constant = constant }

  fileprivate init(_ part: Part) {
    constant = 0
    parts = [part]
  }

  /// The least and the largest value.
  var range: ClosedRange<Int128> {
    parts.reduce(constant...constant) { range, part in
      let (a, b) = (part.factor * part.range.lowerBound, part.factor * part.range.upperBound)
      return range.lowerBound + min(a, b)...range.upperBound + max(a, b)
    }
  }

  static func + (a: LinearForm, b: LinearForm) -> LinearForm {
    var sum = a
    sum.constant += b.constant
    for part in b.parts { sum.add(part) }
    return sum
  }

  static func + (a: LinearForm, number: Int128) -> LinearForm { a + LinearForm(number) }
  static func - (a: LinearForm, b: LinearForm) -> LinearForm { a + b * -1 }

  static func * (a: LinearForm, factor: Int128) -> LinearForm {
    var sum = a
    sum.constant *= factor
    for index in sum.parts.indices { sum.parts[index].factor *= factor }
    return sum
  }

  private mutating func add(_ part: Part) {
    if let same = parts.firstIndex(where: { $0.word == part.word }) {
      parts[same].factor += part.factor
      if parts[same].factor == 0 { parts.remove(at: same) }
    } else {
      let hash = part.word.node.hash
      parts.insert(part, at: parts.firstIndex { hash < $0.word.node.hash } ?? parts.endIndex)
    }
  }
}

// MARK: - Reading words

/// The least and the most that some words can be.
struct Bounds {
  private var least: [Term: UInt128] = [:]
  private var most: [Term: UInt128] = [:]

  var isEmpty: Bool { least.isEmpty && most.isEmpty }

  mutating func raise(_ word: Term, to number: UInt128) { least[word] = max(least[word] ?? 0, number) }
  mutating func lower(_ word: Term, to number: UInt128) { most[word] = min(most[word] ?? .max, number) }

  /// What this leaves of all values; contradictions leave them as they are.
  fileprivate func range(of word: Term, below limit: Int128) -> ClosedRange<Int128> {
    let low = least[word].map { Int128($0) } ?? 0
    let high = most[word].map { Int128($0) } ?? limit - 1
    return low <= high ? low...high : 0...limit - 1
  }
}

/// Takes words of at most 64 bits for numbers.
struct LinearFormReader {
  /// What is known of words.
  var bounds = Bounds()

  /// No number here comes near the limits of its type.
  private static let widest = 64

  /// The value of a word.
  func sum(_ term: Term) -> LinearForm {
    let limit = Int128(1) << term.width
    if let sum = takenApart(term, below: limit) { return sum }
    let quotient = quotient(term)
    let range = quotient?.range ?? bounds.range(of: term, below: limit)
    return LinearForm(LinearForm.Part(word: term, factor: 1, range: range, quotient: quotient))
  }

  /// The values that a word can have, as far as bounds of it and of what it is made of say.
  func range(_ term: Term) -> ClosedRange<Int128> {
    let (whole, range) = (bounds.range(of: term, below: Int128(1) << term.width), sum(term).range)
    let (low, high) = (max(whole.lowerBound, range.lowerBound), min(whole.upperBound, range.upperBound))
    return low <= high ? low...high : range
  }

  private func takenApart(_ term: Term, below limit: Int128) -> LinearForm? {
    let node = term.node
    switch node.operation {
    case .constant: return LinearForm(Int128(node.value))
    case .concat where Term(node.a!).constant == 0: return sum(Term(node.b!))
    case .concat where node.b!.isConstant:
      return sum(Term(node.a!)) * (1 << Int128(node.b!.width)) + Int128(node.b!.value)
    case .extract where node.value == 0 && node.a!.width <= LinearFormReader.widest:
      let inner = sum(Term(node.a!))
      return inner.range.upperBound < limit ? inner : nil
    case .add, .not:
      let sum = wrapping(term)
      return sum.range.upperBound < limit ? sum : nil
    default: return nil
    }
  }

  /// The value of a word, or that and multiples of two to the power of its width: the
  /// least that is not negative.
  func wrapping(_ term: Term) -> LinearForm {
    let sum = congruent(term)
    let limit = Int128(1) << term.width
    return sum + -sum.range.lowerBound.dividedDown(by: limit) * limit
  }

  private func congruent(_ term: Term) -> LinearForm {
    let node = term.node
    switch node.operation {
    case .add: return congruent(Term(node.a!)) + congruent(Term(node.b!))
    case .not: return congruent(Term(node.a!)) * -1 + -1
    default: return sum(term)
    }
  }

  /// Bits of a sum that has none above them.
  private func quotient(_ term: Term) -> LinearForm.Quotient? {
    let node = term.node
    guard node.operation == .extract, node.value > 0, node.a!.width <= LinearFormReader.widest else {
      return nil
    }
    let (sum, places) = (sum(Term(node.a!)), Int128(node.value))
    return (sum.range.upperBound >> places) >> Int128(node.width) == 0
      ? LinearForm.Quotient(dividend: sum, places: places) : nil
  }
}

// MARK: - Comparing

extension LinearForm {
  /// It is zero.
  var isZero: Formula { isNotNegative && !(self + -1).isNotNegative }

  /// It is zero or more, in one form for all sums that this says the same of.
  var isNotNegative: Formula {
    if range.lowerBound >= 0 { return Formula(true) }
    if range.upperBound < 0 { return Formula(false) }
    let sum = shortened
    if sum.parts[0].factor < 0 { return !(sum * -1 + -1).isNotNegative }
    if sum.parts.count == 1 { return sum.parts[0].isAtLeast(-sum.constant) }
    let (left, right) = (sum.side(1), sum.side(-1))
    let largest = UInt128(max(left.range.upperBound, right.range.upperBound))
    let width = 128 - largest.leadingZeroBitCount
    return !left.term(width: width).isLess(than: right.term(width: width), signed: false)
  }

  /// Without a divisor that all factors have; whether it is negative stays the same.
  private var shortened: LinearForm {
    let divisor = parts.reduce(0) { LinearForm.commonDivisor($0, $1.factor) }
    var sum = self
    for index in parts.indices { sum.parts[index].factor /= divisor }
    sum.constant = constant.dividedDown(by: divisor)
    return sum
  }

  private static func commonDivisor(_ a: Int128, _ b: Int128) -> Int128 {
    b == 0 ? abs(a) : commonDivisor(b, a % b)
  }

  /// What is added, or what is subtracted, as a sum of its own.
  private func side(_ sign: Int128) -> LinearForm {
    var side = self * sign
    side.parts.removeAll { $0.factor < 0 }
    side.constant = max(0, side.constant)
    return side
  }

  /// Where nothing is negative and everything has room.
  private func term(width: Int) -> Term {
    parts.reduce(Term(0, width: width)) { sum, part in
      sum + part.word.resized(to: width, signed: false) * Term(UInt128(part.factor), width: width)
    } + Term(UInt128(constant), width: width)
  }
}

extension LinearForm.Part {
  /// The word alone. A quotient is where the dividend is at least so many times the divisor.
  fileprivate func isAtLeast(_ number: Int128) -> Formula {
    if let quotient { return (quotient.dividend + -(number << quotient.places)).isNotNegative }
    return !word.isLess(than: Term(UInt128(number), width: word.width), signed: false)
  }
}

extension Int128 {
  /// The quotient, rounded down.
  fileprivate func dividedDown(by divisor: Int128) -> Int128 {
    self >= 0 ? self / divisor : (self + 1) / divisor - 1
  }
}
