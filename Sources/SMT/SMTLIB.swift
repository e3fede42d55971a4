// SMT-LIB 2.6 text of formulas, in the logic QF_BV. Shared parts become `let`s,
// so the text is as small as the graph. The same formulas give the same bytes.

import BitVectors

/// A question as a file that any SMT-LIB solver reads.
public enum SMTLIB {
  /// Declarations, one assertion per formula, and `check-sat`.
  public static func script(_ assertions: [Formula]) -> String {
    var lines = ["(set-logic QF_BV)"]
    for variable in Evaluator(formulas: assertions).variables {
      lines.append("(declare-const \(symbol(variable.name)) (_ BitVec \(variable.width)))")
    }
    lines += assertions.map { "(assert \(text($0)))" }
    lines.append("(check-sat)")
    return lines.joined(separator: "\n") + "\n"
  }

  /// One formula as an expression.
  public static func text(_ formula: Formula) -> String { Writer(formula.node).text() }
  /// One term as an expression.
  public static func text(_ term: Term) -> String { Writer(term.node).text() }

  /// A name as a symbol, within bars where SMT-LIB wants them.
  public static func symbol(_ name: String) -> String {
    let plain = !name.isEmpty && !name.first!.isNumber && name.utf8.allSatisfy(isPlain)
    return plain ? name : "|\(name.filter { $0 != "|" && $0 != "\\" })|"
  }

  /// A constant, in hex where the width allows it.
  public static func number(_ value: UInt128, width: Int) -> String {
    let radix = width.isMultiple(of: 4) ? 16 : 2
    let digits = String(value, radix: radix)
    let count = radix == 16 ? width / 4 : width
    return (radix == 16 ? "#x" : "#b") + String(repeating: "0", count: count - digits.count) + digits
  }

  /// What SMT-LIB calls an operation on words or truth values.
  static func word(for operation: Operation) -> String {
    switch operation {
    case .add: "bvadd"
    case .multiply: "bvmul"
    case .and: "bvand"
    case .or: "bvor"
    case .xor: "bvxor"
    case .not: "bvnot"
    case .unsignedQuotient: "bvudiv"
    case .signedQuotient: "bvsdiv"
    case .unsignedRemainder: "bvurem"
    case .signedRemainder: "bvsrem"
    case .shiftLeft: "bvshl"
    case .shiftRight: "bvlshr"
    case .arithmeticShiftRight: "bvashr"
    case .concat: "concat"
    case .choose: "ite"
    case .equal: "="
    case .unsignedLess: "bvult"
    case .signedLess: "bvslt"
    case .negation: "not"
    case .conjunction: "and"
    case .disjunction: "or"
    case .constant, .variable, .truth, .extract, .signExtend: preconditionFailure("written apart")
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "~!@$%^&*_-+=<>.?/".utf8.contains(byte)
    }
  }
}

/// Writes one root, naming every node that is used twice and is not a leaf.
private struct Writer {
  let root: Node
  let nodes: [Node]
  var uses: [ObjectIdentifier: Int] = [:]

  init(_ root: Node) {
    self.root = root
    nodes = Node.inOrder([root])
    for node in nodes {
      for child in node.children { uses[ObjectIdentifier(child), default: 0] += 1 }
    }
  }

  func text() -> String {
    var texts: [ObjectIdentifier: String] = [:]
    var lets: [String] = []
    for node in nodes {
      let written = expression(node) { texts[ObjectIdentifier($0)]! }
      if uses[ObjectIdentifier(node), default: 0] > 1, !node.children.isEmpty {
        let name = "?\(lets.count)"
        lets.append("(let ((\(name) \(written)))")
        texts[ObjectIdentifier(node)] = name
      } else {
        texts[ObjectIdentifier(node)] = written
      }
    }
    let body = texts[ObjectIdentifier(root)]!
    return lets.isEmpty
      ? body : lets.joined(separator: " ") + " " + body + String(repeating: ")", count: lets.count)
  }

  private func expression(_ node: Node, _ text: (Node) -> String) -> String {
    switch node.operation {
    case .constant: return SMTLIB.number(node.value, width: node.width)
    case .truth: return node.value == 1 ? "true" : "false"
    case .variable: return SMTLIB.symbol(node.name)
    case .extract:
      let low = Int(node.value)
      return "((_ extract \(low + node.width - 1) \(low)) \(text(node.a!)))"
    case .signExtend: return "((_ sign_extend \(node.width - node.a!.width)) \(text(node.a!)))"
    default:
      return "(\(SMTLIB.word(for: node.operation)) \(node.children.map(text).joined(separator: " ")))"
    }
  }
}
