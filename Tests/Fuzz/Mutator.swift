// Changes that a person would not make: to bytes, lines and tokens, by the
// grammar of what is changed as far as tokens know it.

/// Changes texts of one kind.
struct Mutator {
  /// Texts of the same kind, to splice with.
  let corpus: [[UInt8]]
  /// Words that mean something to the reader of this kind.
  let words: [[UInt8]]
  var dice: Dice

  /// Larger texts are cut back: what many megabytes do is tried by tests of their own.
  static let limit = 3_000_000

  init(corpus: [[UInt8]], words: [String], dice: Dice) {
    (self.corpus, self.dice) = (corpus, dice)
    self.words = words.map { Array($0.utf8) }
  }

  mutating func mutated(_ text: [UInt8]) -> [UInt8] {
    var text = text
    for _ in 0..<dice.few() {
      switch dice.roll(20) {
      case 0..<12: changeToken(&text)
      case 12..<17: changeLines(&text)
      default: changeBytes(&text)
      }
      if text.count > Mutator.limit { text.removeLast(text.count - Mutator.limit) }
    }
    return text
  }

  // MARK: Tokens

  static let extremes = [
    "0", "-1", "1", "0x7fffffff", "0x80000000", "-2147483648", "(-2147483647 - 1)", "4294967295",
    "0xffffffff",
    "0xffffffffffffffff", "18446744073709551615ull", "0x8000000000000000", "1 << 31", "1u << 32",
    "1ull << 64",
    "99999999999999999999", "0x1p3", "1e9", "08", "4096", "65536", "0b11", "'a'", "1.5", "0u",
  ].map { Array($0.utf8) }

  private static let operators = [
    "+", "-", "*", "/", "%", "&", "|", "^", "~", "!", "<<", ">>", "<", ">", "<=", "==", "!=", "&&", "||", "?",
    ":", ",", ";", "=", "+=", "<<=", "->", ".", "++", "--", "...", "#", "##", "\"", "'", "\\", "@", "`", "$",
  ].map { Array($0.utf8) }

  private static let brackets = ["(", ")", "[", "]", "{", "}"].map { Array($0.utf8) }

  private mutating func changeToken(_ text: inout [UInt8]) { changeToken(&text, within: 0..<text.count) }

  /// - Parameter range: what of the text may be touched.
  mutating func changeToken(_ text: inout [UInt8], within range: Range<Int>) {
    let tokens = Token.all(in: Array(text[range])).filter { $0.kind != .blank && $0.kind != .newline }
    guard let token = dice.pick(tokens) else { return text.insert(contentsOf: word, at: range.lowerBound) }
    let place = token.range.lowerBound + range.lowerBound..<token.range.upperBound + range.lowerBound
    let old = Array(text[place])
    func bytes(_ other: Token) -> [UInt8] {
      Array(text[other.range.lowerBound + range.lowerBound..<other.range.upperBound + range.lowerBound])
    }
    switch dice.roll(12) {
    case 0: text.removeSubrange(place)
    case 1: text.insert(contentsOf: [32] + old, at: place.upperBound)
    case 2:
      // Two tokens change places; the later one first, as the places shift.
      guard let other = dice.pick(tokens), other.range.lowerBound > token.range.lowerBound else {
        fallthrough
      }
      let there = other.range.lowerBound + range.lowerBound..<other.range.upperBound + range.lowerBound
      let new = Array(text[there])
      text.replaceSubrange(there, with: old)
      text.replaceSubrange(place, with: new)
    case 3..<6:
      let alike = tokens.filter { $0.kind == token.kind }
      text.replaceSubrange(place, with: dice.pick(alike).map(bytes) ?? word)
    case 6, 7:
      let numbers = tokens.filter { $0.kind == .number }
      let number = dice.isOne(in: 4) ? token : dice.pick(numbers) ?? token
      let there = number.range.lowerBound + range.lowerBound..<number.range.upperBound + range.lowerBound
      text.replaceSubrange(there, with: dice.pick(Mutator.extremes) ?? [])
    case 8: text.replaceSubrange(place, with: dice.pick(Mutator.operators) ?? [])
    case 9: text.replaceSubrange(place, with: nested(old))
    case 10: text.insert(contentsOf: dice.pick(Mutator.brackets) ?? [], at: place.lowerBound)
    default: text.insert(contentsOf: word + [32], at: place.lowerBound)
    }
  }

  private var word: [UInt8] {
    mutating get { dice.pick(words) ?? [] }
  }

  /// A token in brackets, seldom in very many.
  private mutating func nested(_ token: [UInt8]) -> [UInt8] {
    let forms: [(String, String)] = [
      ("(", ")"), ("[", "]"), ("{", "}"), ("!(", ")"), ("-(", ")"), ("({ ", "; })"), ("(1 ? ", " : 0)"),
      ("(x, ", ")"), ("&(", ")"), ("*(", ")"), ("sizeof(", ")"), ("(char)(", ")"), ("{ a: ", " }"),
      ("\"", "\""),
    ]
    let depth = dice.isOne(in: 6) ? [50, 150, 300, 5_000, 50_000][dice.roll(5)] : dice.few()
    let (open, close) = forms[dice.roll(forms.count)]
    let before = [UInt8](repeatElement(open.utf8, count: depth).joined())
    return before + token + [UInt8](repeatElement(close.utf8, count: depth).joined())
  }

  // MARK: Lines

  private mutating func changeLines(_ text: inout [UInt8]) {
    var lines = text.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
    let run = dice.stretch(in: lines.count)
    let some = Array(lines[run])
    switch dice.roll(11) {
    case 0: lines.removeSubrange(run)
    case 1: lines.insert(contentsOf: some, at: run.upperBound)
    case 2:
      lines.removeSubrange(run)
      lines.insert(contentsOf: some, at: dice.roll(lines.count + 1))
    case 3: lines.insert(contentsOf: some, at: dice.roll(lines.count + 1))
    case 4:
      let size = some.reduce(0) { $0 + $1.count + 1 }
      let times = min([10, 100, 3_000, 30_000][dice.roll(4)], Mutator.limit / max(1, size))
      lines.insert(contentsOf: repeatElement(some, count: times).joined(), at: run.lowerBound)
    case 5: for index in run { lines[index].insert(contentsOf: [32, 32], at: 0) }
    case 6: for index in run { lines[index] = Array(lines[index].trimmingPrefix { $0 == 32 }) }
    case 7: for index in lines.indices { lines[index].append(13) }
    case 8:
      let mark = Array(["> ", ">", "+", "-", "#", "// ", "    ", "\t"][dice.roll(8)].utf8)
      let all = dice.isOne(in: 2) ? lines.indices : run
      for index in all { lines[index].insert(contentsOf: mark, at: 0) }
    case 9: lines.insert(word, at: run.lowerBound)
    default: splice(&lines)
    }
    text = Array(lines.joined(separator: [10]))
  }

  /// The head of this text and the tail of another, or a piece of the other within.
  private mutating func splice(_ lines: inout [[UInt8]]) {
    guard let other = dice.pick(corpus) else { return }
    let theirs = other.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
    let cut = dice.roll(lines.count)
    if dice.isOne(in: 2) {
      lines.replaceSubrange(cut..., with: theirs[dice.roll(theirs.count)...])
    } else {
      lines.insert(contentsOf: theirs[dice.stretch(in: theirs.count)], at: cut)
    }
  }

  // MARK: Bytes

  private static let strange: [[UInt8]] = [
    [0], [7], [8], [0x1b, 0x5b, 0x33, 0x31, 0x6d], [13], [11], [12], [0x7f], [0x80], [0xff], [0xfe, 0xff],
    [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xf4, 0x90, 0x80, 0x80], [0xe2, 0x80, 0xa8], [0xef, 0xbb, 0xbf],
    [0xcc, 0x81], [0xc2, 0x85], [0xc2, 0xa0], [0xe2, 0x80, 0xae], [0xf0, 0x9f, 0x91, 0xa9], [13, 10], [10],
    [0x3c, 0x26, 0x3e, 0x5d, 0x5d, 0x3e], [0x7c], [0x22],
  ]

  private mutating func changeBytes(_ text: inout [UInt8]) {
    let place = dice.roll(text.count + 1)
    switch dice.roll(8) {
    case 0: if !text.isEmpty { text[dice.roll(text.count)] ^= 1 << UInt8(dice.roll(8)) }
    case 1: if !text.isEmpty { text[dice.roll(text.count)] = UInt8(dice.roll(256)) }
    case 2, 3: text.insert(contentsOf: dice.pick(Mutator.strange) ?? [], at: place)
    case 4: text.removeSubrange(place...)
    case 5: text.removeSubrange(..<place)
    case 6: text.removeSubrange(dice.stretch(in: text.count))
    default:
      let byte = dice.pick(text) ?? 65
      text.insert(
        contentsOf: repeatElement(byte, count: [80, 1_100, 70_000, 1_200_000][dice.roll(4)]), at: place)
    }
  }
}
