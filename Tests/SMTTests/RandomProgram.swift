// Random straight-line programs over words, written once and run on numbers
// and on terms: whatever folding does, it must not change a value.

import BitVectors
import TestSupport

extension SplitMix64 {
  mutating func below(_ n: Int) -> Int { Int(next() % UInt64(n)) }
}

/// Values that tend to sit on edges.
func edge(_ dice: inout SplitMix64, width: Int) -> UInt128 {
  let bit = UInt128(1) << UInt128(dice.below(width))
  switch dice.below(7) {
  case 0: return 0
  case 1: return UInt128.max
  case 2: return bit
  case 3: return bit &- 1
  case 4: return ~bit
  case 5: return UInt128(dice.below(20))
  default: return UInt128(dice.next()) << 64 | UInt128(dice.next())
  }
}

/// Runs the program that `seed` describes on the given inputs.
func randomProgram<W: BitVector>(seed: UInt64, inputs: [W], steps: Int) -> (words: [W], truths: [W.Condition])
{
  var dice = SplitMix64(seed: seed)
  var words = inputs
  var truths: [W.Condition] = []
  for _ in 0..<steps {
    let a = words[dice.below(words.count)]
    var b = words[dice.below(words.count)].resized(to: a.width, signed: dice.below(2) == 0)
    if dice.below(3) == 0 { b = W(edge(&dice, width: a.width), width: a.width) }
    let signed = dice.below(2) == 0
    switch dice.below(18) {
    case 0: words.append(a + b)
    case 1: words.append(a - b)
    case 2: words.append(a * b)
    case 3: words.append(a & b)
    case 4: words.append(a | b)
    case 5: words.append(a ^ b)
    case 6: words.append(~a)
    case 7: words.append(a.divided(by: b, signed: signed))
    case 8: words.append(a.remainder(dividingBy: b, signed: signed))
    case 9: words.append(a.shiftedLeft(by: b & 0x1f))
    case 10: words.append(a.shiftedRight(by: dice.below(2) == 0 ? b & 0x1f : b, signed: signed))
    case 11: words.append(a.resized(to: 1 + dice.below(128), signed: signed))
    case 12:
      let low = dice.below(a.width)
      words.append(a.bits(from: low, width: 1 + dice.below(a.width - low)))
    case 13: if a.width + b.width <= 128 { words.append(a.followed(by: b)) }
    case 14: truths.append(a.isEqual(to: b))
    case 15: truths.append(a.isLess(than: b, signed: signed))
    case 16:
      guard truths.count > 1 else { continue }
      let (p, q) = (truths[dice.below(truths.count)], truths[dice.below(truths.count)])
      truths.append([p && q, p || q, !p][dice.below(3)])
    default:
      guard let condition = truths.last else { continue }
      words.append(condition.choose(a, b))
    }
  }
  return (words, truths)
}
