// What a function gives back through pointers.

import BitVectors
import CSemantics

/// Arguments, all of them a `cell`, that a result is written to; zero where it
/// is not.
public struct FlowOutput: Sendable {
  /// All hold the same afterwards.
  let cells: [String]
  package let width: Int

  public init(_ cells: String..., width: Int) { (self.cells, self.width) = (cells, width) }
}

extension AbstractMachine {
  /// All of them in one word, the first in front; nil for none.
  mutating func held(
    _ outputs: [FlowOutput], _ offset: Int, in world: inout W
  ) throws(Halt) -> Word? {
    var whole: Word?
    for output in outputs {
      let first = try held(output.cells[0], output.width, offset)
      for cell in output.cells.dropFirst() {
        guard try decide(held(cell, output.width, offset).isEqual(to: first), in: &world) else {
          throw undefined("\(cell) is another than \(output.cells[0])", offset)
        }
      }
      whole = whole.map { $0.followed(by: first) } ?? first
    }
    return whole
  }

  private func held(_ cell: String, _ width: Int, _ offset: Int) throws(Halt) -> Word {
    guard let object = memory.objects.first(where: { $0.name == cell }),
      let word = object.bytes.read(at: 0, size: width / 8).word(size: width / 8)
    else { throw unsupported("what is written to \(cell)", offset) }
    return word
  }
}
