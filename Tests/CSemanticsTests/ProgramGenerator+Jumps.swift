// Random jumps, and statements about pointers, bit-fields and structures.

extension ProgramGenerator {
  mutating func freshName(_ prefix: String) -> String {
    fresh += 1
    return "\(prefix)\(fresh)"
  }

  /// Statements that a jump may come into the middle of: no declarations.
  mutating func straight(_ depth: Int) {
    indent += 1
    for _ in 0..<int(1...2) { statement(min(depth, 0)) }
    indent -= 1
  }

  mutating func jump(_ depth: Int) {
    let label = freshName("to")
    switch int(0...4) {
    case 0:
      line("if ( \(expression(2)) ) goto \(label);")
      statement(depth - 1)
      line("\(label): ;")
    case 1:
      let rounds = freshName("r")
      line("unsigned \(rounds) = \(int(0...2));")
      line("\(label):")
      statement(depth - 1)
      line("if ( \(rounds)-- && \(expression(1)) ) goto \(label);")
    case 2:
      line("if ( \(expression(1)) ) goto \(label);")
      line("if ( \(expression(2)) ) {")
      straight(depth)
      line("} else {")
      straight(depth)
      line("\(label): ;")
      straight(depth)
      line("}")
    case 3:
      let rounds = freshName("r")
      line("unsigned \(rounds) = \(int(1...3));")
      line("if ( \(expression(1)) ) goto \(label);")
      line("while ( \(rounds)-- ) {")
      straight(depth)
      if chance(50) { line("\(label): ;") } else { line("{ \(label): ; }") }
      straight(depth)
      line("}")
    default:
      let name = freshName("j")
      line("for ( int \(name) = 0; \(name) < 3; \(name)++ ) for ( int k = 0; k < 2; k++ ) {")
      straight(depth)
      line("  if ( \(expression(1)) ) goto \(label);")
      line("}")
      line("\(label): ;")
    }
  }

  /// One line about objects.
  mutating func small() {
    let name = freshName("q")
    line(
      pick([
        "t.p = turned(s.p, \(expression(1)));",
        "for ( int *\(name) = m + 3; \(name)-- > m; ) x ^= *\(name);",
        "for ( unsigned short *\(name) = s.h, *end = s.h + ((\(expression(1))) & 3); \(name) < end; ) *\(name)++ ^= \(expression(1));",
        "bf = (struct bits){ .c = \(expression(1)), .d = \(expression(1)) };",
        "fl.type = (bf.b = \(expression(2)));",
        "{ struct bits copy = bf; bf.e = copy.a; }",
        "tall = (tall >> 1) + (\(expression(1)));",
        "wide = wide << ((\(expression(1))) & 127) ^ (\(expression(1)));",
        "y = ({ if ( \(expression(1)) ) return \(expression(1)); \(expression(1)); });",
        "{ char *\(name) = (char *)&s.p.l - __builtin_offsetof(struct all, p.l); ((struct all *)\(name))->i ^= \(expression(1)); }",
        "*(m + ((\(expression(1))) & 1)) = \(expression(1));",
      ]))
  }

  /// An expression about pointers, wide integers, tables and structures.
  mutating func special(_ a: String, _ depth: Int) -> String {
    let b = expression(depth - 1)
    return pick([
      "(unsigned long)((unsigned __int128)(\(a)) * (unsigned __int128)(\(b)) >> 60)",
      "(long)(tall >> 3)",
      "(tall < (\(a)))",
      "rows[(\(a)) & 3].v[(\(b)) & 1]",
      "rows[\(index(4))].k",
      "turned(s.p, \(a)).l",
      "enclosing(&s.p.l)",
      "error((\(a)) & 1 ? (void *)(long)(-1 - ((\(b)) & 7)) : (void *)p)",
      "((void *)(long)(\(a)) == (void *)(long)(\(b)))",
      "(long)(void *)(long)(\(a))",
      "(p == &v)",
      "(&m[(\(a)) & 1] < &m[(\(b)) & 1])",
      "(&s.h[(\(a)) & 3] - s.h)",
      "({ int *q = m + ((\(a)) & 3); q == m + 3 ? 7 : *q; })",
      "__builtin_expect(!!(\(a)), 1)",
      "_Generic(bf.d + 0, int: 1, default: (\(a)))",
      "(_Alignof(struct pair) + __builtin_offsetof(struct all, p.l))",
    ])
  }

  mutating func statementExpression(_ a: String, _ depth: Int) -> String {
    let name = freshName("n")
    return
      "({ \(pick(ProgramGenerator.types)) \(name) = \(a); if ( \(expression(depth - 1)) ) \(name) ^= \(expression(depth - 1)); \(name); })"
  }
}
