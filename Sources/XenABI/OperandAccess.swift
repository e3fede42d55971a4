// What an operation of an instruction does to memory, as accesses.

/// An access to memory that an operation makes.
public struct OperandAccess: Hashable, Sendable {
  public let operand: Operand
  /// Of all repetitions, in bytes.
  public let length: Int
  public let reads, writes: Bool

  public init(_ operand: Operand, count: Int = 1, reads: Bool = false, writes: Bool = false) {
    self.operand = operand
    length = operand.bytes * count
    self.reads = reads
    self.writes = writes
  }

  /// It is made at once: there is one repetition.
  public var isOneOperand: Bool { length == operand.bytes }

  /// The pages it touches, in order.
  public var pages: Range<Int> {
    operand.page..<operand.page + 1 + max(0, operand.offset + length - 1) / Int(Page.size)
  }
}

extension MicroOperation {
  /// Repetitions; 1 for all but string instructions.
  public var count: Int {
    switch self {
    case .movs(_, _, let count), .stos(_, let count), .ins(_, let count), .outs(_, let count): count
    default: 1
    }
  }

  /// In the order in which the instruction makes them.
  public var accesses: [OperandAccess] {
    switch self {
    case .load(let operand): [OperandAccess(operand, reads: true)]
    case .store(let operand): [OperandAccess(operand, writes: true)]
    case .readModifyWrite(let operand), .compareExchange(let operand, _):
      [OperandAccess(operand, reads: true, writes: true)]
    case .movs(let from, let to, let count):
      [OperandAccess(from, count: count, reads: true), OperandAccess(to, count: count, writes: true)]
    case .stos(let to, let count), .ins(let to, let count): [OperandAccess(to, count: count, writes: true)]
    case .outs(let from, let count): [OperandAccess(from, count: count, reads: true)]
    case .unimplemented: []
    }
  }
}
