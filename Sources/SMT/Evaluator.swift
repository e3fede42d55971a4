// Evaluation: formulas run on numbers. It shares no code with the folding rules
// beyond the arithmetic of `Bits`, so it can judge them, and every model that a
// solver returns.

import BitVectors

/// Formulas and terms, laid out for evaluation on many models.
public struct Evaluator: Sendable {
  private let graph: Graph
  private let formulaCount: Int
  /// Every variable that occurs, sorted.
  public let variables: [Variable]

  public init(formulas: [Formula] = [], terms: [Term] = []) {
    graph = Graph(formulas.map(\.node) + terms.map(\.node))
    formulaCount = formulas.count
    variables = graph.variables.sorted()
  }

  /// The numbers that words are compared with, in order of occurrence.
  public var numbers: [UInt128] {
    graph.vertices.filter { [.equal, .unsignedLess].contains($0.operation) }.flatMap { [$0.a, $0.b] }
      .map { graph.vertices[$0] }.filter { $0.operation == .constant }.map(\.value)
  }

  /// The values of all formulas and terms, in the order given, under a model.
  public func run(_ model: Model) -> (formulas: [Bool], terms: [Bits]) {
    let inputs = graph.variables.map { model[$0] }
    var slots: [Bits] = []
    slots.reserveCapacity(graph.vertices.count)
    for vertex in graph.vertices { slots.append(Self.value(of: vertex, slots, inputs)) }
    return (
      graph.roots.prefix(formulaCount).map { slots[$0].value == 1 },
      graph.roots.dropFirst(formulaCount).map { slots[$0] }
    )
  }

  /// A truth value is the word 1 or 0 of one bit.
  private static func value(of vertex: Graph.Vertex, _ slots: [Bits], _ inputs: [Bits]) -> Bits {
    var a: Bits { slots[vertex.a] }
    var b: Bits { slots[vertex.b] }
    func truth(_ value: Bool) -> Bits { Bits(value ? 1 : 0, width: 1) }
    switch vertex.operation {
    case .constant: return Bits(vertex.value, width: vertex.width)
    case .variable: return inputs[Int(vertex.value)]
    case .add: return a + b
    case .multiply: return a * b
    case .and: return a & b
    case .or: return a | b
    case .xor: return a ^ b
    case .not: return ~a
    case .unsignedQuotient: return a.divided(by: b, signed: false)
    case .signedQuotient: return a.divided(by: b, signed: true)
    case .unsignedRemainder: return a.remainder(dividingBy: b, signed: false)
    case .signedRemainder: return a.remainder(dividingBy: b, signed: true)
    case .shiftLeft: return a.shiftedLeft(by: b)
    case .shiftRight: return a.shiftedRight(by: b, signed: false)
    case .arithmeticShiftRight: return a.shiftedRight(by: b, signed: true)
    case .extract: return a.bits(from: Int(vertex.value), width: vertex.width)
    case .concat: return a.followed(by: b)
    case .signExtend: return a.resized(to: vertex.width, signed: true)
    case .choose: return a.value == 1 ? b : slots[vertex.c]
    case .truth: return Bits(vertex.value, width: 1)
    case .equal: return truth(a.value == b.value)
    case .unsignedLess: return truth(a.isLess(than: b, signed: false).value)
    case .signedLess: return truth(a.isLess(than: b, signed: true).value)
    case .negation: return truth(a.value == 0)
    case .conjunction: return a & b
    case .disjunction: return a | b
    }
  }
}

extension Formula {
  /// The truth under a model; variables without a value are zero.
  public func holds(in model: Model) -> Bool { Evaluator(formulas: [self]).run(model).formulas[0] }
  /// Every variable that occurs, sorted.
  public var variables: [Variable] { Evaluator(formulas: [self]).variables }
}

extension Term {
  /// The value under a model; variables without a value are zero.
  public func value(in model: Model) -> Bits { Evaluator(terms: [self]).run(model).terms[0] }
  /// Every variable that occurs, sorted.
  public var variables: [Variable] { Evaluator(terms: [self]).variables }
}
