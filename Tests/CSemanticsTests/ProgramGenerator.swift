// Random C functions within the subset that the reader claims to know. They are
// well-typed and sequenced, and mostly but not always defined: an unguarded
// overflow, shift, division or index now and then is what the verdict
// "undefined" is tested with. Variables are always initialised, since a
// compiler cannot tell.

import TestSupport

struct ProgramGenerator {
  static let types = [
    "_Bool", "signed char", "unsigned char", "short", "unsigned short", "int", "unsigned int", "long",
    "unsigned long", "enum few",
  ]
  /// Declarations all functions share.
  static let shared = """
    enum few { NONE, ONE, FIVE = 5, MANY = 1000 };
    struct pair { unsigned char c; long l; };
    struct all { int i; unsigned short h[4]; struct pair p; _Bool b; };
    union both { unsigned long w; unsigned int h[2]; unsigned char c[8]; short s; };
    static const short table[5] = { 3, -7, [3] = 32767, -32768 };
    struct bits { unsigned a : 3; int b : 5; _Bool c : 1; unsigned long d : 40; short : 0; signed char e : 7; enum few f : 11; };
    union flags { unsigned short raw; struct { unsigned short g : 1, : 3, l : 2, type : 4; }; };
    static const struct { unsigned char k; short v[2]; } rows[4] = { { 1, { 2, -3 } }, [2] = { .v = { [1] = -5 } }, { 9 } };
    static struct pair turned(struct pair p, unsigned long x) { p.l ^= x; p.c++; return p; }
    static long enclosing(long *l) { return ((struct all *)((char *)l - __builtin_offsetof(struct all, p.l)))->i; }
    static long error(const void *p) { return (unsigned long)p >= (unsigned long)-4095 ? (long)p : !p; }
    """

  var random: SplitMix64
  let name: String
  var text = ""
  var indent = 1
  var scalars: [String] = []
  var loops = 0
  var fresh = 0
  /// `e` may have an effect in the expression that is being made, or be read.
  var mayHaveEffect = false
  /// Whether `e`, `s`, `t`, `u`, `m` and `p` exist already.
  var hasLocals = false

  init(name: String, seed: UInt64) {
    self.name = name
    random = SplitMix64(seed: seed)
  }

  /// A function of four integers, with a helper before it.
  mutating func function() -> (text: String, parameters: [String], result: String) {
    let parameters = (0..<4).map { _ in pick(ProgramGenerator.types) }
    let result = pick(ProgramGenerator.types)
    let list = parameters.enumerated().map { "\($0.element) a\($0.offset)" }.joined(separator: ", ")
    scalars = ["a0", "a1"]
    text = "static long \(name)_help(long a0, unsigned a1, int *p)\n{\n"
    line("*p ^= a1;")
    line("if ( \(expression(2)) ) return \(expression(2));")
    line("return \(expression(1));")
    text += "}\n\(result) \(name)(\(list))\n{\n"
    scalars = ["a0", "a1", "a2", "a3"]
    declareLocals()
    for _ in 0..<int(2...3) { statement(2) }
    line("return \(expression(3));")
    return (text + "}\n", parameters, result)
  }

  // MARK: Choices

  mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
  mutating func chance(_ percent: Int) -> Bool { int(1...100) <= percent }
  mutating func pick<T>(_ choices: [T]) -> T { choices[int(0...(choices.count - 1))] }

  // MARK: Statements

  mutating func line(_ statement: String) {
    text += String(repeating: "  ", count: indent) + statement + "\n"
  }

  mutating func declareLocals() {
    line("int e = \(literal()), v = a2; long x = \(expression(1)); \(pick(ProgramGenerator.types)) y = a1;")
    scalars += ["x", "y", "v"]
    line("struct all s = { .i = \(literal()), .h = { 1, [2] = a3 }, .b = a0 }, t = {};")
    line("union both u = { .w = a1 };")
    line("struct bits bf = { .b = \(literal()), .a = a2, .d = a3, .e = \(literal()), .f = a0 };")
    line("union flags fl = { .raw = a3 }; unsigned __int128 wide = a0; __int128 tall = a1;")
    hasLocals = true
    line("int m[3] = { \(literal()), a0 }, *p = \(pick(["&v", "&m[1]", "&s.i", "m + 2"]));")
  }

  mutating func block(_ depth: Int) {
    indent += 1
    let before = scalars
    if chance(30) {
      let name = "l\(fresh)"
      fresh += 1
      line("\(pick(ProgramGenerator.types)) \(name) = \(expression(2));")
      scalars.append(name)
    }
    for _ in 0..<int(1...2) { statement(depth - 1) }
    scalars = before
    indent -= 1
  }

  mutating func statement(_ depth: Int) {
    switch depth > 0 ? int(0...19) : int(0...9) {
    case 8, 9: small()
    case 10...13: jump(depth)
    case 0...2: assign()
    case 3, 4: line("\(lvalue()) \(compound());")
    case 5: advance()
    case 6:
      line(
        pick([
          "t = s;", "s.p = t.p;", "t.p = (struct pair){ .l = \(expression(1)) };", "u.w = \(expression(2));",
        ]))
    case 7: line("x = \(name)_help(\(expression(1)), \(expression(1)), \(pick(["&v", "&e", "p", "&m[0]"])));")
    case 14: branch(depth)
    case 15, 16: choose(depth)
    case 17: count(depth)
    case 18: whileLoop(depth)
    case 19 where chance(50): line("if ( \(expression(2)) ) return \(expression(2));")
    default: line("p = \(pick(["&v", "&m[0]", "&m[2]", "&s.i", "p"]));")
    }
  }

  /// The sanitizer lets `a[n]++` pass for an array of n; so the index stays
  /// inside.
  mutating func advance() {
    staysInside = true
    line("\(lvalue())\(pick(["++", "--"]));")
    staysInside = false
  }

  mutating func assign() {
    mayHaveEffect = true
    let place = lvalue()
    mayHaveEffect = false
    line("\(place) = \(effectful(3));")
  }

  /// The right side of a compound assignment, with its operator.
  mutating func compound() -> String {
    switch int(0...6) {
    case 0: "/= (\(expression(1)) | 1)"
    case 1: "%= (\(expression(1)) | 1)"
    case 2: "\(pick(["<<=", ">>="])) (\(expression(1)) & \(chance(90) ? 7 : 63))"
    case 3: "\(pick(["+=", "-=", "*="])) (\(expression(2)) & 15)"
    default: "\(pick(["&=", "|=", "^="])) \(expression(2))"
    }
  }

  mutating func branch(_ depth: Int) {
    line("if ( \(effectful(2)) ) {")
    block(depth)
    if chance(50) {
      line("} else {")
      block(depth)
    }
    line("}")
  }

  mutating func choose(_ depth: Int) {
    line("switch ( \(chance(60) ? "(\(expression(2))) & 15" : expression(2)) ) {")
    var next = int(-2...2)
    let defaultAt = int(0...5)
    for index in 0..<int(1...4) {
      if index == defaultAt { line("default:") }
      let end = chance(30) ? next + int(1...3) : next
      line(end == next ? "case \(next):" : "case \(next) ... \(end):")
      next = end + int(1...4)
      if chance(25) { continue }
      block(depth)
      if chance(20) {
        line("if ( \(expression(1)) ) {")
        block(depth - 1)
        line("case \(next):")
        next += int(1...3)
        straight(depth - 1)
        line("}")
      }
      if chance(70) { line(loops > 0 && chance(20) ? "  continue;" : "  break;") }
    }
    line("  ;")
    line("}")
  }

  mutating func count(_ depth: Int) {
    let name = "i\(fresh)"
    fresh += 1
    line(
      "for ( \(pick(["int", "unsigned char", "long"])) \(name) = \(int(0...2)); \(name) < \(int(2...5)); \(name)++ ) {"
    )
    loops += 1
    scalars.append(name)
    // Counters are read, never written.
    readOnly.insert(name)
    block(depth)
    if chance(20) { line("  if ( \(expression(1)) ) \(pick(["break", "continue"]));") }
    scalars.removeAll { $0 == name }
    loops -= 1
    line("}")
  }

  mutating func whileLoop(_ depth: Int) {
    let name = "w\(fresh)"
    fresh += 1
    line("unsigned \(name) = \(int(1...4));")
    let testsFirst = chance(50)
    line(testsFirst ? "while ( \(name)-- && \(expression(1)) ) {" : "do {")
    loops += 1
    block(depth)
    loops -= 1
    line(testsFirst ? "}" : "} while ( \(name)-- > 1 && \(expression(1)) );")
  }

  // MARK: Places

  var readOnly: Set<String> = []
  var staysInside = false

  mutating func lvalue() -> String {
    switch int(0...13) {
    case 10: "bf.\(pick(["a", "b", "c", "d", "e", "f"]))"
    case 11: "fl.\(pick(["raw", "g", "l", "type"]))"
    case 12: "wide"
    case 13: "(&bf)->\(pick(["a", "b", "c"]))"
    case 0: "s.i"
    case 1: "s.h[\(index(4))]"
    case 2: "s.p.\(pick(["c", "l"]))"
    case 3: "u.\(pick(["w", "h[\(index(2))]", "c[\(index(8))]", "s"]))"
    case 4: "m[\(index(3))]"
    case 5: "(*p)"
    case 6: "s.b"
    case 7: "(&s)->p.c"
    default: pick(scalars.filter { !readOnly.contains($0) })
    }
  }

  mutating func index(_ count: Int) -> String {
    if chance(50) { return "\(int(0...(count - 1)))" }
    if staysInside || chance(90) { return "(\(expression(1))) & \(count == 3 ? 1 : count - 1)" }
    return chance(50) ? "(\(expression(1))) & \(count)" : pick(scalars)
  }

  mutating func place() -> String {
    if !hasLocals || chance(55) { return pick(scalars) }
    if chance(10) { return "table[\(index(4))]" }
    if chance(10) { return "t.\(pick(["i", "h[1]", "p.l", "b"]))" }
    return lvalue()
  }

  // MARK: Expressions

  /// An expression that may change `e`, once, and does not read it otherwise.
  mutating func effectful(_ depth: Int) -> String {
    guard chance(40) else { return expression(depth) }
    mayHaveEffect = true
    defer { mayHaveEffect = false }
    let effect = pick(["e++", "--e", "(e = \(literal()))", "(e ^= \(literal()))"])
    let operation = pick(["|", "&", "^", "<", "!=", "&&", "||", ","])
    return chance(50)
      ? "(\(effect) \(operation) \(expression(depth - 1)))"
      : "(\(expression(depth - 1)) \(operation) \(effect))"
  }

  mutating func expression(_ depth: Int) -> String {
    guard depth > 0 else {
      if chance(30) { return literal() }
      return hasLocals && !mayHaveEffect && chance(5) ? "e" : place()
    }
    let a = expression(depth - 1)
    switch int(0...22) {
    case 20: return hasLocals && !mayHaveEffect ? special(a, depth) : a
    case 21: return statementExpression(a, depth)
    case 0...2: return "(\(a) \(pick(["&", "|", "^"])) \(expression(depth - 1)))"
    case 3, 4:
      return "((unsigned\(pick(["", " long"])))\(a) \(pick(["+", "-", "*"])) \(expression(depth - 1)))"
    case 5: return "((\(a) & 255) \(pick(["+", "-", "*"])) (\(expression(depth - 1)) & 1023))"
    case 6: return chance(40) ? "(\(a) \(pick(["+", "-", "*"])) \(expression(depth - 1)))" : "(short)(\(a))"
    case 7:
      return
        "(\(a) \(pick(["/", "%"])) \(chance(90) ? "(\(expression(depth - 1)) | 1)" : expression(depth - 1)))"
    case 8:
      return
        "(\(a) \(pick(["<<", ">>"])) \(chance(90) ? "(\(expression(depth - 1)) & 31)" : expression(depth - 1)))"
    case 9...11: return "(\(a) \(pick(["<", "<=", ">", ">=", "==", "!="])) \(expression(depth - 1)))"
    case 12, 13: return "(\(a) \(pick(["&&", "||"])) \(expression(depth - 1)))"
    case 14: return "(\(a) ? \(expression(depth - 1)) : \(expression(depth - 1)))"
    case 15: return "(\(a) ?: \(expression(depth - 1)))"
    case 16, 17: return "((\(pick(ProgramGenerator.types)))\(a))"
    case 18: return pick(["(~\(a))", "(!\(a))", "(+\(a))", "(-(\(a) & 4095))", "(- \(a))"])
    default: return chance(50) ? "((void)\(a), \(expression(depth - 1)))" : "(sizeof(+\(place())) + \(a))"
    }
  }

  mutating func literal() -> String {
    pick([
      "0", "1", "2", "3", "5", "7", "31", "-1", "-2", "127", "128", "255", "256", "32767", "65535",
      "0x7fffffff",
      "0x80000000", "0xffffffffU", "1L", "-1L", "0x7fffffffffffffffL", "0x8000000000000000UL", "~0UL", "FIVE",
      "MANY",
      "'a'", "1000u", "10UL",
    ])
  }
}
