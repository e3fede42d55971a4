// What an operand comes to, given what is known of local variables; and what a decision tells of them.

/// What is known at one point of a function.
struct Evaluation: Hashable, Sendable {
  /// Of the others nothing is known.
  var known: [Int: Value]
  /// Whoever is called, or writes through a pointer, may write to these.
  let shared: Set<Int>
  /// Members and global variables that may hold what was computed from the result that is looked at.
  var tainted: Set<String> = []
  /// How it got here depends on that result in a way that is not known.
  var isSwayed = false

  init(_ known: [Int: Value], _ shared: Set<Int>, tainted: Set<String> = []) {
    (self.known, self.shared, self.tainted) = (known, shared, tainted)
  }

  mutating func set(_ slot: Int, _ value: Value) { known[slot] = value == .unknown ? nil : value }

  /// Somebody may have written to what is shared.
  mutating func disturb(dependent isDependent: Bool = false) {
    for slot in shared {
      set(slot, Value(codes: nil, isDependent: isDependent || known[slot]?.isDependent ?? false))
    }
  }

  /// Whether a place in memory may hold something of the result.
  private func isTainted(_ cell: String) -> Bool {
    if tainted.contains(Operand.anywhere) || tainted.contains(cell) { return true }
    guard cell == Operand.anywhere else { return false }
    return !tainted.isEmpty || shared.contains { known[$0]?.isDependent ?? false }
  }

  /// Whether what reads these may get something of the result.
  func taints(_ cells: Set<String>) -> Bool { cells.contains(where: isTainted) }

  /// What holds in both.
  func union(_ other: Evaluation) -> Evaluation {
    var all: [Int: Value] = [:]
    for slot in Set(known.keys).union(other.known.keys) {
      let value = (known[slot] ?? .unknown).union(other.known[slot] ?? .unknown)
      if value != .unknown { all[slot] = value }
    }
    var both = Evaluation(all, shared, tainted: tainted.union(other.tainted))
    both.isSwayed = isSwayed || other.isSwayed
    return both
  }

  // MARK: Operands

  func value(of operand: Operand) -> Value {
    switch operand {
    case .constant(let code): return .constant(code)
    case .slot(let slot):
      var value = known[slot] ?? .unknown
      // Whoever was called may have copied it there.
      if value.codes == nil, !tainted.isEmpty, shared.contains(slot) { value.isDependent = true }
      return value
    case .other(let parts, let member):
      let isDependent = member.map(isTainted) ?? false || parts.contains { value(of: $0).isDependent }
      return Value(codes: nil, isDependent: isDependent)
    case .cast(let part, let type): return map(value(of: part)) { $0.with(type.hold($0.bits)) }
    case .unary(let sign, let part, let type):
      return map(value(of: part)) { code in
        switch sign {
        case "!": return Code(code.bits == 0 ? 1 : 0)
        case "-": return Code(type.hold(0 &- code.bits), code.name?.prefixed("-"), at: code.place)
        default: return Code(type.hold(~code.bits), code.name?.prefixed("~"), at: code.place)
        }
      }
    case .binary(let sign, let left, let right, let type):
      return binary(sign, value(of: left), value(of: right), type)
    }
  }

  private func map(_ value: Value, _ change: (Code) -> Code) -> Value {
    guard let codes = value.codes else { return value }
    var found: [Code] = []
    for code in codes.map(change) where !found.contains(code) { found.append(code) }
    return Value(codes: found.sorted(), isDependent: value.isDependent)
  }

  private func binary(_ sign: String, _ left: Value, _ right: Value, _ type: IntegerType) -> Value {
    let isDependent = left.isDependent || right.isDependent
    let isComparison = ["==", "!=", "<", "<=", ">", ">="].contains(sign)
    // Nothing is left of it, whatever the other side is.
    let isNothing = sign == "&" && (left.single?.bits == 0 || right.single?.bits == 0)
    if isNothing { return Value(codes: [Code(0)]) }
    guard let lefts = left.codes, let rights = right.codes, lefts.count * rights.count <= 256 else {
      return Value(codes: isComparison ? [Code(0), Code(1)] : nil, isDependent: isDependent)
    }
    var found: [Code] = []
    for left in lefts {
      for right in rights {
        guard let bits = Evaluation.compute(sign, left.bits, right.bits, type) else {
          return Value(codes: nil, isDependent: isDependent)
        }
        let code = Code(isComparison ? bits : type.hold(bits))
        if !found.contains(code) { found.append(code) }
      }
    }
    guard found.count <= Value.most else { return Value(codes: nil, isDependent: isDependent) }
    return Value(codes: found.sorted(), isDependent: isDependent)
  }

  private static func compute(_ sign: String, _ left: Int64, _ right: Int64, _ type: IntegerType) -> Int64? {
    func less(_ a: Int64, _ b: Int64) -> Bool {
      type.isSigned || type.bits < 64 ? a < b : UInt64(bitPattern: a) < UInt64(bitPattern: b)
    }
    switch sign {
    case "==": return left == right ? 1 : 0
    case "!=": return left != right ? 1 : 0
    case "<": return less(left, right) ? 1 : 0
    case ">": return less(right, left) ? 1 : 0
    case "<=": return less(right, left) ? 0 : 1
    case ">=": return less(left, right) ? 0 : 1
    case "+": return left &+ right
    case "-": return left &- right
    case "*": return left &* right
    case "&": return left & right
    case "|": return left | right
    case "^": return left ^ right
    case "<<": return (0..<64).contains(right) ? left << right : nil
    case ">>":
      guard (0..<64).contains(right) else { return nil }
      return type.isSigned || type.bits < 64
        ? left >> right : Int64(bitPattern: UInt64(bitPattern: left) >> UInt64(right))
    default: return nil
    }
  }

  // MARK: Decisions

  /// Whether an operand can be other than zero, and whether it can be zero.
  func outcomes(of operand: Operand) -> (yes: Bool, no: Bool) {
    guard let codes = value(of: operand).codes else { return (true, true) }
    return (codes.contains { $0.bits != 0 }, codes.contains { $0.bits == 0 })
  }

  /// What is known once the operand has been found to be zero or not; nil where it cannot be.
  func narrowed(by operand: Operand, is truth: Bool) -> Evaluation? {
    let (yes, no) = outcomes(of: operand)
    guard truth ? yes : no else { return nil }
    var found = self
    for slot in operand.slots {
      guard let value = known[slot], let codes = value.codes else { continue }
      let left = codes.filter { code in
        var trial = self
        trial.known[slot] = Value(codes: [code], isDependent: value.isDependent)
        let (yes, no) = trial.outcomes(of: operand)
        return truth ? yes : no
      }
      if left.count < codes.count, !left.isEmpty {
        found.known[slot] = Value(codes: left, isDependent: value.isDependent)
      }
    }
    var isFine = false
    if let (slot, code) = Evaluation.equation(operand, truth, self), known[slot]?.codes == nil {
      found.known[slot] = Value(codes: [code], isDependent: known[slot]?.isDependent ?? false)
      isFine = code.bits == 0
    }
    isFine = isFine || operand.slots.contains { found.known[$0]?.single?.bits == 0 }
    // Where it is found to be what is hoped for, it goes on as with that.
    if yes, no, !isFine, value(of: operand).isDependent { found.isSwayed = true }
    return found
  }

  /// `x == 3` that holds, or `x` that does not: what x is.
  private static func equation(_ operand: Operand, _ truth: Bool, _ state: Evaluation) -> (Int, Code)? {
    switch operand {
    case .slot(let slot) where !truth: return (slot, Code(0))
    case .unary("!", let part, _): return equation(part, !truth, state)
    case .cast(let part, .truth) where !truth: return equation(part, truth, state)
    case .binary("==", let left, let right, _) where truth,
      .binary("!=", let left, let right, _) where !truth:
      if case .slot(let slot) = left, let code = state.value(of: right).single { return (slot, code) }
      if case .slot(let slot) = right, let code = state.value(of: left).single { return (slot, code) }
      return nil
    default: return nil
    }
  }
}

extension String {
  /// `-x`, or x of `-x`.
  fileprivate func prefixed(_ sign: String) -> String {
    hasPrefix(sign) ? String(dropFirst(sign.count)) : sign + self
  }
}
