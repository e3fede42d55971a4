// A question as a file for people and solvers: what is asked in words, the
// unknowns, what is used in several places, then each part of the question
// under its own name. One definition a line, so that two versions can be
// compared line by line. The same formulas give the same bytes.

import BitVectors

/// An SMT-LIB 2.6 file in the logic QF_BV, as plain as can be: constants,
/// definitions without arguments, one assertion, `check-sat`.
public struct SMTScript: Sendable {
  private struct Part: Sendable {
    let name: String
    let comment: [String]
    let formula: Formula
  }

  private let title: [String]
  private let status: String
  private var parts: [Part] = []

  /// - Parameters:
  ///   - title: lines that say what is asked, without comment marks.
  ///   - isSatisfiable: the answer that is expected.
  public init(_ title: [String], isSatisfiable: Bool) {
    self.title = title
    status = isSatisfiable ? "sat" : "unsat"
  }

  /// Gives a part of the question a name.
  /// - Parameter name: a plain symbol.
  public mutating func define(_ name: String, _ formula: Formula, _ comment: String) {
    define(name, formula, [comment])
  }

  /// The same with a comment of several lines, or of none.
  public mutating func define(_ name: String, _ formula: Formula, _ comment: [String] = []) {
    parts.append(Part(name: name, comment: comment, formula: formula))
  }

  /// - Parameter assertion: what is asked, over the names of the parts.
  public func text(asserting assertion: String) -> String {
    var writer = ScriptWriter(parts.map(\.formula))
    let shared = writer.shared()
    var lines = SMTLIB.comment(title)
    lines += ["(set-logic QF_BV)", "(set-info :status \(status))", ""]
    for variable in Evaluator(formulas: parts.map(\.formula)).variables {
      lines.append(SMTLIB.declaration(variable.name, variable.width))
    }
    lines += shared
    for (index, part) in parts.enumerated() {
      if !part.comment.isEmpty { lines += [""] + SMTLIB.comment(part.comment) }
      lines.append(SMTLIB.definition(part.name, writer.text(index)))
    }
    lines += ["", "(assert \(assertion))", "(check-sat)"]
    return lines.joined(separator: "\n") + "\n"
  }
}

/// Writes formulas that share parts: what is used more than once is defined
/// once. A conjunction of conjunctions is written as one.
private struct ScriptWriter {
  private let graph: Graph
  private var texts: [String]
  private var uses: [Int]

  init(_ formulas: [Formula]) {
    graph = Graph(formulas.map(\.node))
    texts = [String](repeating: "", count: graph.vertices.count)
    uses = [Int](repeating: 0, count: graph.vertices.count)
    for vertex in graph.vertices {
      for operand in vertex.operands { uses[operand] += 1 }
    }
  }

  /// The definitions of all that is used more than once, operands first.
  mutating func shared() -> [String] {
    var lines: [String] = []
    for (index, vertex) in graph.vertices.enumerated() {
      let written = expression(vertex)
      guard uses[index] > 1, !vertex.operands.isEmpty else {
        texts[index] = written
        continue
      }
      let sort = vertex.width == 0 ? "Bool" : SMTLIB.sort(vertex.width)
      texts[index] = "$\(lines.count)"
      lines.append(SMTLIB.definition(texts[index], "", sort, written))
    }
    return lines
  }

  /// The formula at this place of those given.
  func text(_ root: Int) -> String { texts[graph.roots[root]] }

  private func expression(_ vertex: Graph.Vertex) -> String {
    switch vertex.operation {
    case .constant: SMTLIB.number(vertex.value, width: vertex.width)
    case .truth: vertex.value == 1 ? "true" : "false"
    case .variable: SMTLIB.symbol(graph.variables[Int(vertex.value)].name)
    case .extract:
      "((_ extract \(Int(vertex.value) + vertex.width - 1) \(vertex.value)) \(texts[vertex.a]))"
    case .signExtend:
      "((_ sign_extend \(vertex.width - graph.vertices[vertex.a].width)) \(texts[vertex.a]))"
    case .conjunction, .disjunction:
      "(\(SMTLIB.word(for: vertex.operation))\(members(vertex, of: vertex.operation)))"
    default:
      "(\(SMTLIB.word(for: vertex.operation)) \(vertex.operands.map { texts[$0] }.joined(separator: " ")))"
    }
  }

  /// What stands directly in a conjunction or disjunction, each after a blank.
  private func members(_ vertex: Graph.Vertex, of operation: Operation) -> String {
    let head = "(" + SMTLIB.word(for: operation)
    return vertex.operands.map { operand in
      let isMerged = uses[operand] == 1 && graph.vertices[operand].operation == operation
      return isMerged ? String(texts[operand].dropFirst(head.count).dropLast()) : " " + texts[operand]
    }.joined()
  }
}

extension Graph.Vertex {
  fileprivate var operands: [Int] { [a, b, c].filter { $0 >= 0 } }
}
