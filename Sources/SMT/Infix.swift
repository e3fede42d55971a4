// Formulas as a person would write them in a mail: `monitor_traps = 0`,
// `pfec[4] = 1 and not access < 8`.

import BitVectors

extension Formula: CustomStringConvertible {
  public var description: String { Infix.text(node, isInner: false) }
}

extension Term: CustomStringConvertible {
  public var description: String { Infix.text(node, isInner: false) }
}

private enum Infix {
  static func text(_ node: Node, isInner: Bool) -> String {
    func inner(_ child: Node?) -> String { text(child!, isInner: true) }
    func pair(_ sign: String) -> String { grouped("\(inner(node.a)) \(sign) \(inner(node.b))", isInner) }
    func call(_ name: String) -> String {
      "\(name)(\(node.children.map { text($0, isInner: false) }.joined(separator: ", ")))"
    }
    switch node.operation {
    case .constant: return number(node.value)
    case .truth: return node.value == 1 ? "always" : "never"
    case .variable: return node.name
    case .add:
      guard let (number, rest) = difference(node) else { return pair("+") }
      return grouped("\(Infix.number(number)) - \(inner(rest))", isInner)
    case .multiply: return pair("*")
    case .and: return pair("&")
    case .or: return pair("|")
    case .xor: return pair("^")
    case .not: return "~" + inner(node.a)
    case .unsignedQuotient, .signedQuotient: return pair("/")
    case .unsignedRemainder, .signedRemainder: return pair("%")
    case .shiftLeft: return pair("<<")
    case .shiftRight, .arithmeticShiftRight: return pair(">>")
    case .extract:
      let low = Int(node.value)
      return inner(node.a) + (node.width == 1 ? "[\(low)]" : "[\(low + node.width - 1):\(low)]")
    case .concat:
      // A number is the same with zeros in front.
      if isZero(node.a) { return text(node.b!, isInner: isInner) }
      guard isZero(node.b) else { return call("concat") }
      return grouped("\(inner(node.a)) << \(node.b!.width)", isInner)
    case .signExtend: return call("sign_extend")
    case .choose: return call("if")
    case .equal: return pair("=")
    case .unsignedLess: return pair("<")
    case .signedLess: return pair("<s")
    case .negation: return negated(node.a!, isInner)
    case .conjunction: return grouped(joined(node, .conjunction, " and "), isInner)
    case .disjunction: return grouped(joined(node, .disjunction, " or "), isInner)
    }
  }

  private static func isZero(_ node: Node?) -> Bool { node?.operation == .constant && node?.value == 0 }

  /// `c - x`, which is `~x + (c + 1)` in two's complement.
  private static func difference(_ node: Node) -> (UInt128, Node)? {
    guard let left = node.a, let right = node.b else { return nil }
    let (negated, constant) = left.operation == .not ? (left, right) : (right, left)
    guard negated.operation == .not, constant.operation == .constant, constant.value > 0 else { return nil }
    return (constant.value - 1, negated.a!)
  }

  private static func negated(_ node: Node, _ isInner: Bool) -> String {
    guard node.operation == .equal else { return "not " + text(node, isInner: true) }
    if node.a!.width == 1 { return grouped("\(text(node.a!, isInner: true)) = 0", isInner) }
    return grouped("\(text(node.a!, isInner: true)) != \(text(node.b!, isInner: true))", isInner)
  }

  /// A chain of the same connective without inner brackets.
  private static func joined(_ node: Node, _ operation: Operation, _ word: String) -> String {
    node.children.map { $0.operation == operation ? joined($0, operation, word) : text($0, isInner: true) }
      .joined(separator: word)
  }

  private static func grouped(_ text: String, _ isInner: Bool) -> String { isInner ? "(\(text))" : text }

  private static func number(_ value: UInt128) -> String {
    value < 10 ? String(value) : "0x" + String(value, radix: 16)
  }
}
