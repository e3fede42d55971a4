// Truth values as formulas. They fold while they are built, like `Term`:
//
// - a comparison with a constant takes words apart as far as the constant
//   decides anything, so that a flag test ends as `bit = 1`;
// - "negative" is the top bit;
// - a one-bit word is compared with 1 only; inequality is a negation.

import BitVectors

/// A condition on variables.
public struct Formula: Proposition {
  let node: Node

  init(_ node: Node) { self.node = node }
  public init(_ value: Bool) { node = value ? Formula.always : Formula.never }

  private static let always = Node(.truth, width: 0, value: 1)
  private static let never = Node(.truth, width: 0, value: 0)

  public var constant: Bool? { node.operation == .truth ? node.value == 1 : nil }

  public static func == (a: Formula, b: Formula) -> Bool { Node.same(a.node, b.node) }
  public func hash(into hasher: inout Hasher) { hasher.combine(node.hash) }

  /// Number of nodes when written out as a tree, saturating at 2^32 - 1.
  public var treeSize: Int { Int(node.treeSize) }

  private func operand(_ index: Int) -> Formula { Formula(node.children[index]) }

  /// All of them; true when there are none.
  public static func all(_ formulas: some Sequence<Formula>) -> Formula {
    formulas.reduce(Formula(true)) { $0 && $1 }
  }
  /// Any of them; false when there are none.
  public static func any(_ formulas: some Sequence<Formula>) -> Formula {
    formulas.reduce(Formula(false)) { $0 || $1 }
  }

  public func implies(_ other: Formula) -> Formula { !self || other }
  public func isSame(as other: Formula) -> Formula { (self && other) || (!self && !other) }
}

// MARK: - Connectives

extension Formula {
  public static prefix func ! (a: Formula) -> Formula {
    if let known = a.constant { return Formula(!known) }
    if a.node.operation == .negation { return a.operand(0) }
    return Formula(Node(.negation, width: 0, a.node))
  }

  public static func && (a: Formula, b: Formula) -> Formula {
    if let known = a.constant { return known ? b : a }
    if let known = b.constant { return known ? a : b }
    if a == b { return a }
    if a.contradicts(b) { return Formula(false) }
    if let rest = b.given(a) { return a && rest }
    if let rest = a.given(b) { return rest && b }
    return Formula(Node(.conjunction, width: 0, a.node, b.node))
  }

  public static func || (a: Formula, b: Formula) -> Formula {
    if let known = a.constant { return known ? a : b }
    if let known = b.constant { return known ? b : a }
    if a == b { return a }
    if a == !b { return Formula(true) }
    return Formula(Node(.disjunction, width: 0, a.node, b.node))
  }

  /// Both cannot be: one negates the other, or one word equals two constants.
  private func contradicts(_ other: Formula) -> Bool {
    if self == !other { return true }
    guard node.operation == .equal, other.node.operation == .equal, let x = node.b, let y = other.node.b
    else {
      return false
    }
    return x.operation == .constant && y.operation == .constant && x.value != y.value
      && Node.same(node.a!, other.node.a!)
  }

  /// What is left of this when `fact` holds, where one look shows it:
  /// `not (fact and b)` is `not b`; `fact or b` is true; `fact and b` is `b`.
  private func given(_ fact: Formula) -> Formula? {
    switch node.operation {
    case .conjunction:
      if operand(0) == fact { return operand(1) }
      if operand(1) == fact { return operand(0) }
    case .disjunction:
      if operand(0) == fact || operand(1) == fact { return Formula(true) }
      if operand(0).contradicts(fact) { return operand(1) }
      if operand(1).contradicts(fact) { return operand(0) }
    case .negation where node.a!.operation == .conjunction:
      let inner = operand(0)
      if inner.operand(0) == fact { return !inner.operand(1) }
      if inner.operand(1) == fact { return !inner.operand(0) }
      if inner.operand(0).contradicts(fact) || inner.operand(1).contradicts(fact) { return Formula(true) }
    case .negation where node.a!.operation == .equal:
      if operand(0).contradicts(fact) { return Formula(true) }
    default: break
    }
    return nil
  }

  public func choose(_ a: Term, _ b: Term) -> Term {
    precondition(a.width == b.width, "words of different widths")
    if let known = constant { return known ? a : b }
    if a == b { return a }
    if node.operation == .negation { return operand(0).choose(b, a) }
    let a = a.branch(under: self, taken: true)
    let b = b.branch(under: self, taken: false)
    return a == b ? a : Term(Node(.choose, width: a.width, node, a.node, b.node))
  }
}

extension Term {
  /// This word where it is known that `condition` is (or is not) true.
  fileprivate func branch(under condition: Formula, taken: Bool) -> Term {
    guard node.operation == .choose, Formula(node.a!) == condition else { return self }
    return Term(taken ? node.b! : node.c!)
  }
}

// MARK: - Comparisons

extension Term {
  public func isEqual(to other: Term) -> Formula {
    precondition(width == other.width, "words of different widths")
    if self == other { return Formula(true) }
    if node.operation == .constant {
      return other.node.operation == .constant ? Formula(false) : other.isEqual(to: self)
    }
    if let known = other.bits { return isEqual(toNumber: known) }
    if node.operation == .concat { return isEqual(inPartsTo: other) }
    if other.node.operation == .concat { return other.isEqual(inPartsTo: self) }
    if let split = isEqual(byBranchesTo: other) ?? other.isEqual(byBranchesTo: self) { return split }
    // One order for both ways of writing it.
    let isOrdered = node.hash <= other.node.hash
    return Formula(Node(.equal, width: 0, isOrdered ? node : other.node, isOrdered ? other.node : node))
  }

  private func isEqual(inPartsTo other: Term) -> Formula {
    let (front, back) = (Term(node.a!), Term(node.b!))
    return front.isEqual(to: other.bits(from: back.width, width: front.width))
      && back.isEqual(to: other.bits(from: 0, width: back.width))
  }

  /// A choice of two words, one of which is a number, or known to be equal or not.
  private func isEqual(byBranchesTo other: Term) -> Formula? {
    // Each branch is visited once: the size of the tree bounds the work.
    guard node.operation == .choose, node.treeSize <= 10 * Term.foldingLimit,
      other.node.treeSize <= Term.foldingLimit
    else { return nil }
    let (left, right) = (Term(node.b!).isEqual(to: other), Term(node.c!).isEqual(to: other))
    let isSimple = left.constant != nil || right.constant != nil || node.b!.isConstant || node.c!.isConstant
    guard isSimple else { return nil }
    let condition = Formula(node.a!)
    return (condition && left) || (!condition && right)
  }

  private func isEqual(toNumber number: Bits) -> Formula {
    func first() -> Term { Term(node.a!) }
    func second() -> Term { Term(node.b!) }
    switch node.operation {
    case .concat:
      return first().isEqual(to: Term(number.bits(from: second().width, width: first().width)))
        && second().isEqual(to: Term(number.bits(from: 0, width: second().width)))
    case .not: return first().isEqual(to: Term(~number))
    case .add:
      if let added = second().bits { return first().isEqual(to: Term(number - added)) }
    case .or:
      if number.value == 0 { return first().isEqual(to: Term(number)) && second().isEqual(to: Term(number)) }
      if let set = second().bits {
        if (set & ~number).value != 0 { return Formula(false) }
        return (first() & Term(~set)).isEqual(to: Term(number & ~set))
      }
    case .and:
      guard let mask = second().bits else { break }
      if (number & ~mask).value != 0 { return Formula(false) }
      if let runs = mask.runs(atMost: 4) {
        return Formula.all(
          runs.map { run in
            first().bits(from: run.lowerBound, width: run.count)
              .isEqual(to: Term(number.bits(from: run.lowerBound, width: run.count)))
          })
      }
    case .signExtend:
      let narrow = number.bits(from: 0, width: first().width)
      return narrow.resized(to: width, signed: true) == number
        ? first().isEqual(to: Term(narrow)) : Formula(false)
    case .choose:
      if let split = isEqual(byBranchesTo: Term(number)) { return split }
    default: break
    }
    if width == 1, number.value == 0 { return !isEqual(toNumber: Bits(1, width: 1)) }
    return Formula(Node(.equal, width: 0, node, Node(.constant, width: width, value: number.value)))
  }

  public func isLess(than other: Term, signed: Bool) -> Formula {
    precondition(width == other.width, "words of different widths")
    if let x = bits, let y = other.bits { return Formula(x.isLess(than: y, signed: signed).value) }
    if self == other { return Formula(false) }
    if width == 1 {  // one bit: 0 < 1, and as two's complement -1 < 0
      return signed ? (self == 1) && (other == 0) : (self == 0) && (other == 1)
    }
    return signed ? isSignedLess(than: other) : isUnsignedLess(than: other)
  }

  private func isUnsignedLess(than other: Term) -> Formula {
    if other.constant == 0 || constant == Bits(.max, width: width).value { return Formula(false) }
    if constant == 0 { return other != 0 }
    if other.constant == 1 { return self == 0 }
    if let (short, otherShort) = Term.withoutLeadingZeros(self, other) {
      return short.isLess(than: otherShort, signed: false)
    }
    if let known = other.bits, let front = leadingZeros, known.value >> UInt128(width - front) != 0 {
      return Formula(true)
    }
    if let known = bits, let front = other.leadingZeros, known.value >> UInt128(width - front) != 0 {
      return Formula(false)
    }
    if let known = bits { return !other.isLess(than: Term(known + Bits(1, width: width)), signed: false) }
    // The bits of a sum say little one by one.
    if let known = other.bits, known.value.nonzeroBitCount <= 4, !isComputed { return isBelow(known) }
    return Formula(Node(.unsignedLess, width: 0, node, other.node))
  }

  /// Below a number with few ones: equal to it down to one of them, and zero there.
  private func isBelow(_ number: Bits) -> Formula {
    Formula.any(
      (0..<width).filter { number.value >> $0 & 1 == 1 }.map { place in
        let hasZero = bits(from: place, width: 1) == 0
        guard place + 1 < width else { return hasZero }
        let upper = place + 1..<width
        return bits(from: upper.lowerBound, width: upper.count)
          .isEqual(to: Term(number.bits(from: upper.lowerBound, width: upper.count))) && hasZero
      })
  }

  private func isSignedLess(than other: Term) -> Formula {
    let top = width - 1
    if let known = other.bits {
      let isNegative = bits(from: top, width: 1) == 1
      let isBelow = isUnsignedLess(than: other)
      return known.signedValue < 0 ? isNegative && isBelow : isNegative || isBelow
    }
    if let known = bits {
      let next = Term(known + Bits(1, width: width))
      return known.value == UInt128.max >> (129 - width) ? Formula(false) : !other.isSignedLess(than: next)
    }
    let signs = (bits(from: top, width: 1).constant, other.bits(from: top, width: 1).constant)
    if let a = signs.0, let b = signs.1 { return a == b ? isUnsignedLess(than: other) : Formula(a == 1) }
    return Formula(Node(.signedLess, width: 0, node, other.node))
  }

  /// How many bits in front are known to be zero, if any are.
  private var leadingZeros: Int? {
    guard node.operation == .concat, let front = Term(node.a!).constant, front == 0 else { return nil }
    return node.a!.width
  }

  /// Both without zeros that lead both.
  private static func withoutLeadingZeros(_ a: Term, _ b: Term) -> (Term, Term)? {
    func zeros(_ term: Term) -> Int? {
      guard let known = term.bits else { return term.leadingZeros }
      return min(term.width - 1, known.value.leadingZeroBitCount - (128 - term.width))
    }
    guard let x = zeros(a), let y = zeros(b), min(x, y) > 0 else { return nil }
    let width = a.width - min(x, y)
    return (a.bits(from: 0, width: width), b.bits(from: 0, width: width))
  }
}

extension Bits {
  /// The runs of ones, from the lowest up; nil if there are more than `limit`.
  fileprivate func runs(atMost limit: Int) -> [Range<Int>]? {
    var runs: [Range<Int>] = []
    var place = 0
    while place < width, value >> place != 0 {
      let low = place + (value >> place).trailingZeroBitCount
      let length = min(width - low, (~(value >> low)).trailingZeroBitCount)
      runs.append(low..<(low + length))
      guard runs.count <= limit else { return nil }
      place = low + length
    }
    return runs
  }
}
