// Numbers that look random and are the same for the same seed.

import TestSupport

struct Dice {
  private var numbers: SplitMix64

  /// - Parameters:
  ///   - seed: of the whole run.
  ///   - stream: what it is for; different streams have nothing to do with each other.
  init(seed: UInt64, stream: String) {
    // FNV-1a: the library's own hash differs from process to process.
    let hash = stream.utf8.reduce(seed ^ 0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    numbers = SplitMix64(seed: hash)
    _ = next()
  }

  mutating func next() -> UInt64 { numbers.next() }

  /// A number below `sides`; 0 if there is none.
  mutating func roll(_ sides: Int) -> Int { sides < 2 ? 0 : Int(next() % UInt64(sides)) }

  /// True once in so many times.
  mutating func isOne(in times: Int) -> Bool { roll(times) == 0 }

  /// One of these; nil if there are none.
  mutating func pick<C: RandomAccessCollection>(_ choices: C) -> C.Element? {
    guard !choices.isEmpty else { return nil }
    return choices[choices.index(choices.startIndex, offsetBy: roll(choices.count))]
  }

  /// A number from 1 on, small ones most often.
  mutating func few() -> Int {
    var count = 1
    while count < 8, isOne(in: 2) { count += 1 }
    return count
  }

  /// Part of `0..<count`, short ones most often.
  mutating func stretch(in count: Int) -> Range<Int> {
    let start = roll(count)
    let length = isOne(in: 8) ? roll(count) : few()
    return start..<min(count, start + length)
  }
}
