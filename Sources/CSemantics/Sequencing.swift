// The order in which the operands of an expression are evaluated, which C leaves open (C11 6.5p3,
// 6.5.2.2p10). One order is run; that no other would come to something else is seen from what the
// operands read and write. Where it might, the run ends.

import BitVectors

/// Bytes that were read or written on the way.
struct Access: Hashable, Sendable {
  /// What others see, not a part of memory.
  static let world = -1

  let object: Int
  let bytes: Range<Int>
  let isWrite: Bool
  /// How many calls deep.
  let depth: Int

  func conflicts(with other: Access) -> Bool {
    object == other.object && (isWrite || other.isWrite) && bytes.overlaps(other.bytes)
  }
}

/// What has been read and written in operands whose order is open.
struct AccessLog: Hashable, Sendable {
  /// Of expressions that are being evaluated, one inside the other.
  var groups = 0
  /// Calls that have not returned.
  var depth = 0
  var accesses: [Access] = []

  mutating func note(_ object: Int, _ bytes: Range<Int>, isWrite: Bool) {
    guard groups > 0 else { return }
    accesses.append(Access(object: object, bytes: bytes, isWrite: isWrite, depth: depth))
  }

  /// A jump leaves expressions that began since: what they did has been done.
  mutating func leave(for outer: AccessLog) {
    (groups, depth) = (outer.groups, outer.depth)
    if groups == 0 { accesses.removeAll(keepingCapacity: true) }
  }
}

/// The operands of one expression, as they are evaluated.
struct OpenOrder {
  /// Where in the log each begins.
  fileprivate var starts: [Int]
}

extension AbstractMachine {
  /// To be called before the first of some operands whose order is open.
  /// - Returns: nil where none of them changes anything.
  mutating func openOrder(of operands: Expression...) -> OpenOrder? { openOrder(of: operands) }

  mutating func openOrder(of operands: [Expression]) -> OpenOrder? {
    guard operands.count > 1, operands.contains(where: \.mayAct) else { return nil }
    log.groups += 1
    return OpenOrder(starts: [log.accesses.count])
  }

  /// To be called between two of them.
  func nextOperand(_ order: inout OpenOrder?) { order?.starts.append(log.accesses.count) }

  /// To be called behind the last.
  mutating func close(_ order: OpenOrder?, _ offset: Int) throws(Halt) {
    guard let order else { return }
    let ends = order.starts.dropFirst() + [log.accesses.count]
    let parts = zip(order.starts, ends).map { log.accesses[$0..<$1] }
    log.groups -= 1
    if log.groups == 0 { log.accesses.removeAll(keepingCapacity: true) }
    for (index, part) in parts.enumerated() where !part.isEmpty {
      for access in part {
        for other in parts[..<index].joined() where access.conflicts(with: other) {
          throw halt(access, other, offset)
        }
      }
    }
  }

  private func halt(_ a: Access, _ b: Access, _ offset: Int) -> Halt {
    let isUndefined = a.depth == log.depth && b.depth == log.depth
    let what = a.object == Access.world ? "the rest of the program" : memory.objects[a.object].name
    if isUndefined {
      return undefined("one operand writes \(what) while another one uses it", offset)
    }
    return unsupported(
      "operands of which one changes \(what) and another one uses it: C leaves open which is evaluated "
        + "first; compute one of them in a statement before", offset)
  }
}

extension Expression.Form {
  /// Whether there is a call, an assignment or statements in it. An operand tells of itself.
  var mayAct: Bool {
    switch self {
    case .call, .assign, .compound, .increment, .assignMoved, .statements: true
    case .number, .null, .string, .variable, .global, .external, .functionDesignator, .unreachable,
      .unsupported:
      false
    case .indirection(let a), .member(let a, _), .bitField(let a, _), .compoundLiteral(let a, _),
      .load(let a),
      .address(let a), .decay(let a), .convert(let a), .retype(let a), .enclosing(let a), .discard(let a),
      .negate(let a), .complement(let a), .not(let a), .agreeing(let a, _):
      a.mayAct
    case .arithmetic(_, let a, let b), .comparison(_, let a, let b), .and(let a, let b), .or(let a, let b),
      .comma(let a, let b), .move(let a, let b, _), .difference(let a, let b):
      a.mayAct || b.mayAct
    case .conditional(let a, let b, let c): a.mayAct || (b?.mayAct ?? false) || c.mayAct
    case .aggregate(let parts): parts.contains { $0.value.mayAct }
    }
  }
}
