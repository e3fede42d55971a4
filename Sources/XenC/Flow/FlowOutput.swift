// What a function gives back through pointers.

import BitVectors
import CSemantics

/// Arguments, all of them a `cell`, that a result is written to; zero where it
/// is not.
public struct FlowOutput: Sendable {
  /// All hold the same afterwards.
  let cells: [String]
  package let width: Int
  /// It counts for nothing unless the function returns 0.
  let isOnSuccess: Bool

  /// - Parameter width: in bits; what is above them is to be 0.
  public init(_ cells: String..., width: Int, onSuccess isOnSuccess: Bool = false) {
    (self.cells, self.width, self.isOnSuccess) = (cells, width, isOnSuccess)
  }
}

extension AbstractMachine {
  /// All of them in one word, the first in front; nil for none.
  mutating func held(
    _ outputs: [FlowOutput], returning own: Word, _ offset: Int, in world: inout W
  ) throws(Halt) -> Word? {
    var whole: Word?
    for output in outputs {
      let counts = output.isOnSuccess ? try decide(own == 0, in: &world) : true
      let first =
        counts ? try held(output.cells[0], output.width, offset, in: &world) : Word(0, width: output.width)
      for cell in output.cells.dropFirst() {
        guard try decide(held(cell, output.width, offset, in: &world).isEqual(to: first), in: &world) else {
          throw undefined("\(cell) is another than \(output.cells[0])", offset)
        }
      }
      whole = whole.map { $0.followed(by: first) } ?? first
    }
    return whole
  }

  private mutating func held(
    _ cell: String, _ width: Int, _ offset: Int, in world: inout W
  ) throws(Halt) -> Word {
    guard let object = memory.objects.first(where: { $0.name == cell }),
      let word = object.bytes.read(at: 0, size: object.bytes.size).word(size: object.bytes.size)
    else { throw unsupported("what is written to \(cell)", offset) }
    let rest = word.width - width
    if rest > 0, try !decide(word.bits(from: width, width: rest) == 0, in: &world) {
      throw unsupported("so much in \(cell)", offset)
    }
    return word.resized(to: width, signed: false)
  }
}
