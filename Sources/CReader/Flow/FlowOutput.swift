// What a function gives back through pointers.

import World

/// One argument, a `cell`, that a result is written to; zero where it is not.
public struct FlowOutput: Sendable {
  let cell: String
  let width: Int

  public init(_ cell: String, width: Int) { (self.cell, self.width) = (cell, width) }
}

extension Machine {
  /// All of them in one word, the first in front; nil for none.
  func held(_ outputs: [FlowOutput], _ offset: Int) throws(Halt) -> Word? {
    var whole: Word?
    for output in outputs {
      let size = output.width / 8
      guard let object = memory.objects.first(where: { $0.name == output.cell }),
        let word = object.bytes.read(at: 0, size: size).word(size: size)
      else { throw unsupported("what is written to \(output.cell)", offset) }
      whole = whole.map { $0.followed(by: word) } ?? word
    }
    return whole
  }
}
