// Evaluation: formulas laid out as a list of instructions and run on numbers.
// It shares no code with the folding rules beyond the arithmetic of `Bits`, so
// it can judge them, and every model that a solver returns.

import World

/// Formulas and terms, compiled for evaluation on many models.
public struct Tape: Sendable {
  private let instructions: [Instruction]
  private let formulaSlots: [Int]
  private let termSlots: [Int]
  /// Every variable that occurs, sorted.
  public let variables: [Variable]
  private let variableSlots: [Int]

  public init(formulas: [Formula] = [], terms: [Term] = []) {
    let nodes = Node.inOrder(formulas.map(\.node) + terms.map(\.node))
    var slot: [ObjectIdentifier: Int] = [:]
    slot.reserveCapacity(nodes.count)
    for (index, node) in nodes.enumerated() { slot[ObjectIdentifier(node)] = index }
    func place(_ node: Node?) -> Int { node.map { slot[ObjectIdentifier($0)]! } ?? -1 }
    var found: [Variable] = []
    var foundSlot: [Variable: Int] = [:]
    instructions = nodes.map { node in
      var number = node.value
      if node.operation == .variable {
        let variable = Variable(node.name, width: node.width)
        number = UInt128(foundSlot[variable] ?? found.count)
        if foundSlot.updateValue(Int(number), forKey: variable) == nil { found.append(variable) }
      }
      return Instruction(
        operation: node.operation, width: node.width, a: place(node.a), b: place(node.b), c: place(node.c),
        number: number)
    }
    let sorted = found.indices.sorted { found[$0] < found[$1] }
    variables = sorted.map { found[$0] }
    var rank = [Int](repeating: 0, count: found.count)
    for (position, index) in sorted.enumerated() { rank[index] = position }
    variableSlots = rank
    formulaSlots = formulas.map { place($0.node) }
    termSlots = terms.map { place($0.node) }
  }

  /// The values of all formulas and terms, in the order given, under a model.
  public func run(_ model: Model) -> (formulas: [Bool], terms: [Bits]) { run(variables.map { model[$0] }) }

  /// The same, with the values of `variables` in their order.
  public func run(_ values: [Bits]) -> (formulas: [Bool], terms: [Bits]) {
    var slots: [Bits] = []
    slots.reserveCapacity(instructions.count)
    for instruction in instructions {
      slots.append(value(of: instruction, slots, values))
    }
    return (formulaSlots.map { slots[$0].value == 1 }, termSlots.map { slots[$0] })
  }

  /// A truth value is the word 1 or 0 of one bit.
  private func value(of instruction: Instruction, _ slots: [Bits], _ values: [Bits]) -> Bits {
    var a: Bits { slots[instruction.a] }
    var b: Bits { slots[instruction.b] }
    var c: Bits { slots[instruction.c] }
    func truth(_ value: Bool) -> Bits { Bits(value ? 1 : 0, width: 1) }
    switch instruction.operation {
    case .constant: return Bits(instruction.number, width: instruction.width)
    case .variable: return values[variableSlots[Int(instruction.number)]]
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
    case .extract: return a.bits(from: Int(instruction.number), width: instruction.width)
    case .concat: return a.followed(by: b)
    case .signExtend: return a.resized(to: instruction.width, signed: true)
    case .choose: return a.value == 1 ? b : c
    case .truth: return Bits(instruction.number, width: 1)
    case .equal: return truth(a.value == b.value)
    case .unsignedLess: return truth(a.isLess(than: b, signed: false).value)
    case .signedLess: return truth(a.isLess(than: b, signed: true).value)
    case .negation: return truth(a.value == 0)
    case .conjunction: return a & b
    case .disjunction: return a | b
    }
  }

  private struct Instruction: Sendable {
    let operation: Operation
    let width: Int
    let a, b, c: Int
    let number: UInt128
  }
}

extension Formula {
  /// The truth under a model; variables without a value are zero.
  public func holds(in model: Model) -> Bool { Tape(formulas: [self]).run(model).formulas[0] }
  /// Every variable that occurs, sorted.
  public var variables: [Variable] { Tape(formulas: [self]).variables }
}

extension Term {
  /// The value under a model; variables without a value are zero.
  public func value(in model: Model) -> Bits { Tape(terms: [self]).run(model).terms[0] }
  /// Every variable that occurs, sorted.
  public var variables: [Variable] { Tape(terms: [self]).variables }
}
