// The text that goes to clang: a prelude, then the tokens of what was asked
// for, each at the column it had in its own line, one line per line. So a byte
// offset in this text leads back to a place in the input.

import CText
import Source

package struct SourceText: Sendable {
  package private(set) var bytes: [UInt8]
  /// Where each line after the prelude starts here, and where it came from.
  private var starts: [Int] = []
  private var origins: [Place] = []
  /// Of a file with includes: offsets are indices into this.
  private var locations: UnitLocations?

  /// For nodes that say themselves where they stand.
  init(_ locations: UnitLocations) {
    bytes = []
    self.locations = locations
  }

  package init(prelude: String) {
    bytes = Array(prelude.utf8)
    if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Appends tokens of a fragment; they must not include refused ones.
  package mutating func append(_ tokens: [Token], of fragment: Fragment) {
    var current: Int?
    for token in tokens {
      if current != token.line {
        if current != nil { bytes.append(UInt8(ascii: "\n")) }
        starts.append(bytes.count)
        origins.append(fragment.lines[token.line].place)
        current = token.line
      }
      let column = bytes.count - starts[starts.count - 1]
      bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: token.column - column))
      bytes.append(contentsOf: token.text.utf8)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Appends text of our own.
  package mutating func append(verbatim text: String) { bytes.append(contentsOf: text.utf8) }

  /// Where the byte at `offset` came from; nil inside the prelude.
  package func place(at offset: Int) -> Place? {
    if let locations { return locations.place(offset) }
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let origin = origins[low - 1]
    return Place(file: origin.file, line: origin.line, column: origin.column + offset - starts[low - 1])
  }

  /// Where clang's line and column (from 1) came from.
  package func place(line: Int, column: Int) -> Place? {
    var offset = 0
    var left = line - 1
    while left > 0, let newline = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) {
      offset = newline + 1
      left -= 1
    }
    return place(at: offset + column - 1)
  }
}
