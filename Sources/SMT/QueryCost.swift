// What a question costs before libz3 starts to count: laying words out as bits
// takes neither its time limit nor its resource limit seriously, and a chain of
// multiplications or divisions takes gigabytes there.

/// An estimate, from the shape of a question alone.
struct QueryCost {
  static let maximalNodes = 20_000
  static let maximalGates = 32_768

  private let nodes: Int
  /// Of multipliers and dividers, one per pair of bits; the rest is small.
  private let gates: Int

  init(of question: [Formula]) {
    let order = Node.inOrder(question.map(\.node))
    nodes = order.count
    gates = order.reduce(0) { $0 + QueryCost.gates(of: $1) }
  }

  private static func gates(of node: Node) -> Int {
    switch node.operation {
    case .multiply: node.width * node.width
    case .unsignedQuotient, .signedQuotient, .unsignedRemainder, .signedRemainder: 2 * node.width * node.width
    default: 0
    }
  }

  /// Why the question is not asked, if it is too large.
  var excess: String? {
    if nodes > QueryCost.maximalNodes {
      return "a question of \(nodes) nodes, more than \(QueryCost.maximalNodes), is not asked"
    }
    if gates > QueryCost.maximalGates {
      return "a question with so many multiplications or divisions is not asked"
    }
    return nil
  }
}
