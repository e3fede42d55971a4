// Small functions with one point each: what C makes of them, where it makes
// nothing of them, and what this reader does not read.

import BitVectors
import CTestSupport
import CText
import Testing

@testable import CSemantics

/// A translation unit of tests: functions of integers that return an integer.
struct Unit {
  let program: Program

  init(_ text: String) throws {
    var source = SourceText(prelude: "")
    let fragment = fragment(text)
    source.append(Lexer.tokens(of: fragment, annotations: []), of: fragment)
    var limits = Clang.Limits()
    limits.output = 1 << 20
    limits.seconds = 60
    let clang = Clang(executable: try testClang().executable, limits: limits, scratch: "/tmp")
    let output = try clang.parse(source.bytes)
    if let error = output.errors.first { throw Halt.unsupported(Stop("\(error)")) }
    program = ProgramBuilder.build(try SyntaxReader.read(output.json), text: source).program
  }

  /// The result of a call, in the width of the function's type.
  func run(_ name: String, _ arguments: [Int64] = []) -> Result<Int64, Halt> {
    var world = NumberWorld()
    return run(name, arguments.map { Bits(UInt128(truncatingIfNeeded: $0), width: 64) }, in: &world) { $0 }
  }

  /// The same with arguments that the machine cannot see, as on symbols: every
  /// branch goes through the world, and whatever the machine joins instead of
  /// branching is joined.
  func runVeiled(_ name: String, _ arguments: [Int64]) -> Result<Int64, Halt> {
    var world = VeiledWorld()
    return run(
      name, arguments.map { Veiled(veiling: Bits(UInt128(truncatingIfNeeded: $0), width: 64)) }, in: &world
    ) {
      $0.bits
    }
  }

  private func run<W: World>(
    _ name: String, _ arguments: [W.Word], in world: inout W, _ reveal: (W.Word) -> Bits
  ) -> Result<Int64, Halt> {
    let function = program.functions[name]!
    var machine = AbstractMachine<W>(program)
    let long = CType.integer(width: 64, signed: true)
    do throws(Halt) {
      var values: [Value<W.Word>] = []
      for (variable, argument) in zip(function.variables, arguments) {
        values.append(try machine.convert(.word(argument), long, to: variable.type, 0))
      }
      let value = try machine.call(function, values, at: 0, in: &world)
      let word = reveal(try machine.word(of: machine.convert(value, function.result, to: long, 0), long, 0))
      return .success(Int64(truncatingIfNeeded: word.signedValue))
    } catch { return .failure(error) }
  }
}

/// What a case in `MeaningTests` comes to.
enum Meaning: Equatable {
  case value(Int64)
  case undefined(line: Int)
  case unsupported
  case undecided

  init(_ result: Result<Int64, Halt>) {
    switch result {
    case .success(let value): self = .value(value)
    case .failure(.undefined(let stop)): self = .undefined(line: stop.place?.line ?? 0)
    case .failure(.undecided): self = .undecided
    default: self = .unsupported
    }
  }
}

typealias Example = (id: String, text: String, arguments: [Int64], meaning: Meaning)

private let meanings = basics + jumps + bitFields + wideIntegers + pointers + others

private let basics: [Example] = [
  ("promotion", "int f(unsigned char a) { return a - 1 < 0; }", [0], .value(1)),
  ("unsigned-comparison", "int f(int a) { return a < 1u; }", [-1], .value(0)),
  ("narrow", "int f(int a) { unsigned char b = a; return b; }", [-1], .value(255)),
  ("wraps-unsigned", "unsigned f(unsigned a) { return a + 1; }", [0xffff_ffff], .value(0)),
  ("wraps-narrow", "int f(signed char a) { a++; return a; }", [127], .value(-128)),
  ("sign-shift", "int f(int a) { return 1 << a; }", [31], .value(Int64(Int32.min))),
  ("arithmetic-shift", "int f(int a) { return a >> 1; }", [-3], .value(-2)),
  ("elvis", "int f(signed char a) { return a ?: 7; }", [-5], .value(-5)),
  ("elvis-else", "int f(signed char a) { return a ?: 7; }", [0], .value(7)),
  ("comma", "int f(int a) { return (a++, a); }", [1], .value(2)),
  ("bool", "int f(int a) { _Bool b = a; b += 3; return b; }", [256], .value(1)),
  ("bool-dec", "int f(int a) { _Bool b = a; b--; return b; }", [0], .value(1)),
  (
    "sizeof", "int f(void) { struct { char a; long b; char c[3]; } s; return sizeof(s) + sizeof s.c; }", [],
    .value(27)
  ),
  (
    "switch-fall",
    "int f(int a) { int r = 0; switch (a) { case 1: r++; case 2 ... 4: r += 2; break; default: r = 9; } return r; }",
    [1], .value(3)
  ),
  ("switch-middle", "int f(int a) { switch (a) { default: a = 7; case 0: a++; } return a; }", [5], .value(8)),
  ("switch-none", "int f(int a) { switch (a) { case 1: return 3; } return 4; }", [5], .value(4)),
  ("switch-char", "int f(char a) { switch (a) { case -1: return 3; } return 4; }", [255], .value(3)),
  (
    "switch-declares", "int f(int a) { switch (a) { int b; case 1: b = 5; return b; } return 0; }", [1],
    .value(5)
  ),
  (
    "nested-break",
    "int f(int a) { for (;;) { switch (a) { case 3: break; default: a++; continue; } break; } return a; }",
    [0], .value(3)
  ),
  (
    "do-continue", "int f(int a) { int n = 0; do { n++; if (n == 2) continue; } while (n < a); return n; }",
    [4], .value(4)
  ),
  (
    "struct-copy",
    "struct s { int a, b; }; int f(int a) { struct s x = { a, 2 }, y; y = x; x.a = 9; return y.a + y.b; }",
    [5], .value(7)
  ),
  (
    "union", "int f(void) { union { unsigned a; unsigned char b[4]; } u; u.a = 0x01020304; return u.b[1]; }",
    [], .value(3)
  ),
  (
    "partial",
    "int f(void) { unsigned a = 0; unsigned char *p = (unsigned char *)&a; p[3] = 1; return a >> 24; }", [],
    .value(1)
  ),
  ("designated", "int f(int i) { int a[4] = { [2] = 5, 6 }; return a[i]; }", [3], .value(6)),
  ("designated-zero", "int f(int i) { int a[4] = { [2] = 5, 6 }; return a[i]; }", [0], .value(0)),
  ("table", "int f(int i) { static const unsigned char t[] = { 3, 1, 4 }; return t[i]; }", [2], .value(4)),
  (
    "pointers", "int f(int i) { int a[3] = { 1, 2, 3 }, *p = a + 2; p -= i; return *p + (p - a); }", [1],
    .value(3)
  ),
  (
    "two-dimensions", "int f(int i) { int a[2][3] = { { 1, 2, 3 }, { 4, 5, 6 } }; return a[i][2]; }", [1],
    .value(6)
  ),
  (
    "helper", "static int g(int *p) { *p += 2; return *p; } int f(int i) { int j = g(&i); return i + j; }",
    [1], .value(6)
  ),
  ("recursion", "int f(int i) { return i <= 0 ? 0 : i + f(i - 1); }", [10], .value(55)),
  (
    "literal",
    "struct s { int a, b; }; int f(int i) { struct s *p = &(struct s){ .b = i }; return p->a + p->b; }", [4],
    .value(4)
  ),
  (
    "short-circuit", "int f(int i) { int n = 0; (void)(i && n++); (void)(i || (n += 5)); return n; }", [0],
    .value(5)
  ),
  ("not-evaluated", "int f(int i) { return i == 0 || 1 / i; }", [0], .value(1)),
  ("past-end-address", "int f(void) { int a[2], *e = &a[2]; return e - a; }", [], .value(2)),
  ("null", "int f(void) { int *p = 0; return !p; }", [], .value(1)),
  ("enum", "enum e { A, B = 5, C }; int f(void) { enum e x = C; return x; }", [], .value(6)),
  ("compound-width", "int f(unsigned char a) { a += 1000; return a; }", [1], .value(233)),
  ("compound-shift", "int f(unsigned char a, long n) { a <<= n; return a; }", [3, 7], .value(128)),

  ("uninitialised", "int f(void) {\n int a;\n return a; }", [], .undefined(line: 3)),
  ("uninitialised-part", "int f(void) {\n int a[2];\n a[0] = 1;\n return a[1]; }", [], .undefined(line: 4)),
  ("overflow", "int f(int a) {\n return a + 1; }", [0x7fff_ffff], .undefined(line: 2)),
  ("overflow-minus", "int f(int a) {\n return -a; }", [-0x8000_0000], .undefined(line: 2)),
  ("overflow-multiply", "long f(long a) {\n return a * a; }", [1 << 32], .undefined(line: 2)),
  ("overflow-narrow", "int f(unsigned short a) {\n return a * a; }", [0xffff], .undefined(line: 2)),
  ("overflow-increment", "int f(int a) {\n a++;\n return a; }", [0x7fff_ffff], .undefined(line: 2)),
  ("overflow-divide", "int f(int a) {\n return a / -1; }", [-0x8000_0000], .undefined(line: 2)),
  ("divide", "int f(int a) {\n return 1 % a; }", [0], .undefined(line: 2)),
  ("shift", "int f(int a) {\n return 1 << a; }", [32], .undefined(line: 2)),
  ("shift-negative", "int f(long a) {\n return 1u >> a; }", [-1], .undefined(line: 2)),
  ("null-read", "int f(void) {\n int *p = 0;\n return *p; }", [], .undefined(line: 3)),
  ("bounds", "int f(int i) {\n int a[2] = { 0 };\n return a[i]; }", [2], .undefined(line: 3)),
  ("bounds-negative", "int f(int i) {\n int a[2] = { 0 };\n return a[i]; }", [-1], .undefined(line: 3)),
  ("bounds-inner", "int f(int i) {\n int a[2][2] = { 0 };\n return a[0][i]; }", [2], .undefined(line: 3)),
  ("dangling", "int f(void) {\n int *p;\n { int a = 1; p = &a; }\n return *p; }", [], .undefined(line: 4)),
  (
    "no-value", "static int g(int a) { if (a) return 1; }\nint f(void) { return g(0); }", [],
    .undefined(line: 2)
  ),
  (
    "no-value-unused", "static int g(int a) { if (a) return 1; }\nint f(void) { g(0); return 3; }", [],
    .value(3)
  ),
  ("trap-bool", "int f(void) { _Bool b; *(unsigned char *)&b = 2;\n return b; }", [], .undefined(line: 2)),

  ("floating", "int f(int a) { return a * 2.5; }", [1], .unsupported),
  ("unknown-call", "int f(int a) { return a ? g(a) : 3; }", [1], .unsupported),
  ("unknown-call-unreached", "int f(int a) { return a ? g(a) : 3; }", [0], .value(3)),
  ("static-variable", "int f(int a) { static int n; return n++; }", [1], .unsupported),
  ("deep-recursion", "int f(int i) { return i <= 0 ? 0 : !f(i - 1); }", [1_000_000], .undecided),
  ("endless", "int f(int i) { for (;;) i ^= 1; return i; }", [1], .undecided),
  (
    "endless-nested", "int f(int i) { while (i) for (int j = 0; j < 4000; j++) ; return i; }", [1],
    .undecided
  ),
]

private let jumps: [Example] = [
  ("goto-forward", "int f(int a) { if (a) goto out; a = 1;\n out: return a; }", [5], .value(5)),
  ("goto-not-taken", "int f(int a) { if (a) goto out; a = 1;\n out: return a; }", [0], .value(1)),
  ("goto-back", "int f(int a) { int n = 0; again: n += a; if (--a) goto again; return n; }", [4], .value(10)),
  (
    "goto-out-of-loops",
    "int f(int a) { int n = 0; for (;;) while (1) { switch (n++) { case 7: goto out; } } out: return n; }",
    [1], .value(8)
  ),
  (
    "goto-into-block", "int f(int a) { int n = 0; goto in; { n = 100; in: n++; } return n; }", [1], .value(1)
  ),
  ("goto-into-else", "int f(int a) { goto in; if (a) a = 7; else { in: a++; } return a; }", [5], .value(6)),
  (
    "goto-into-loop",
    "int f(int a) { int i = 2; goto in; for (i = 0; i < 5; i++) { a += 10; in: a++; } return a; }",
    [0], .value(23)
  ),
  (
    "goto-into-while", "int f(int a) { goto in; while (a < 5) { a += 100; in: a++; } return a; }", [4],
    .value(5)
  ),
  (
    "goto-into-switch",
    "int f(int a) { goto in; switch (a) { case 1: return 8; in: case 2: a += 10; break; default: return 9; } return a; }",
    [7], .value(17)
  ),
  (
    "goto-over-declaration",
    "int f(int a) { int n = 0; again: ; int b; if (n) return b; b = a; n = 1; goto again; }", [3],
    .undefined(line: 1)
  ),
  (
    "goto-skips-initialiser", "int f(int a) {\n goto in; int b = a;\n in: return b; }", [3],
    .undefined(line: 3)
  ),
  (
    "goto-ends-block",
    "int f(int a) {\n int *p = &a; again: if (*p == 9) return 1;\n { int b = 9; p = &b; goto again; } }",
    [1], .undefined(line: 2)
  ),
  ("goto-endless", "int f(int a) { again: a ^= 1; goto again; return a; }", [1], .undecided),
  (
    "case-in-block",
    "int f(int a) { switch (a) { case 1: a = 5; if (a) { case 2: a++; } break; case 3: a = 9; } return a; }",
    [2], .value(3)
  ),
  (
    "case-in-loop",
    "int f(int n) { int c = 0; switch (n % 4) { case 0: do { c++; case 3: c++; case 2: c++; case 1: c++; } while ((n -= 4) > 0); } return c; }",
    [7], .value(7)
  ),
  (
    "default-in-block", "int f(int a) { switch (a) { case 1: return 1; { default: a++; } } return a; }", [6],
    .value(7)
  ),
  (
    "case-behind-label", "int f(int a) { switch (a) { x: case 1: a += 2; if (a < 9) goto x; } return a; }",
    [1], .value(9)
  ),
  (
    "fallthrough",
    "int f(int a) { switch (a) { case 1: a++; __attribute__((fallthrough)); case 2: { a++; } } return a; }",
    [1], .value(3)
  ),
  (
    "statement-expression", "int f(int a) { return 1 + ({ int b = a; if (b) b = 4; b + 1; }); }", [1],
    .value(6)
  ),
  (
    "statement-expression-nested", "int f(int a) { return ({ int b = ({ int c = a; c++; c; }); b * 2; }); }",
    [1], .value(4)
  ),
  ("statement-expression-void", "int f(int a) { ({ if (a) a = 7; }); return a; }", [1], .value(7)),
  (
    "statement-expression-loop",
    "int f(int a) { return ({ int n = 0; while (1) { if (n++ > a) break; } n; }); }", [1], .value(3)
  ),
  (
    "statement-expression-struct",
    "struct s { int a, b; }; int f(int a) { return ({ struct s s = { a, 2 }; s; }).b; }", [1], .value(2)
  ),
  (
    "statement-expression-goto-inside",
    "int f(int a) { return ({ again: if (a < 5) { a++; goto again; } a; }); }", [1], .value(5)
  ),
  (
    "statement-expression-return", "int f(int a) { int b = 1 + ({ if (a) return 9; a; }); return b; }", [1],
    .value(9)
  ),
  (
    "statement-expression-no-return", "int f(int a) { int b = 1 + ({ if (a) return 9; a; }); return b; }",
    [0], .value(1)
  ),
  (
    "statement-expression-goto",
    "int f(int a) { while (1) { a = ({ if (a > 5) goto out; a + 1; }); } out: return a; }", [1], .value(6)
  ),
  (
    "statement-expression-return-nested",
    "int f(int a) { int b = ({ int c = ({ if (a) return 9; 1; }); c; }); return b; }", [1], .value(9)
  ),
  (
    "statement-expression-dangling", "int f(int a) {\n int *p = ({ int b = a; &b; });\n return *p; }", [1],
    .undefined(line: 3)
  ),
  ("statement-expression-break", "int f(int a) { while (1) { ({ break; }); } return a; }", [1], .unsupported),
  (
    "statement-expression-break-unreached", "int f(int a) { while (1) { ({ if (a) break; }); return 3; } }",
    [0], .value(3)
  ),
  ("statement-expression-lazy", "int f(int a) { return a && ({ int b = 8 / a; b > 3; }); }", [0], .value(0)),
  ("assembly-unreached", "int f(int a) { if (a) asm volatile (\"nop\"); return 3; }", [0], .value(3)),
  ("assembly", "int f(int a) { if (a) asm volatile (\"nop\"); return 3; }", [1], .unsupported),
]

@Test(arguments: meanings.map(\.id)) func meansWhatCMeans(_ id: String) throws {
  let meaning = meanings.first { $0.id == id }!
  let unit = try Unit(meaning.text)
  let result = unit.run("f", meaning.arguments)
  #expect(Meaning(result) == meaning.meaning, "\(result)")
  let veiled = unit.runVeiled("f", meaning.arguments)
  #expect(Meaning(veiled) == meaning.meaning, "veiled: \(veiled)")
}

@Test func unsequencedEffectsAreRejected() {
  #expect(throws: Halt.self) { try Unit("int f(int i) { return i + i++; }") }
}
