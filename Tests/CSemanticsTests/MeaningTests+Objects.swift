// Small functions about objects: bit-fields, wide integers, pointers, tables.

let bitFields: [Example] = [
  ("bit-field", "int f(int a) { struct { int b : 3; } s = { a }; return s.b; }", [5], .value(-3)),
  (
    "bit-field-unsigned", "int f(int a) { struct { unsigned b : 3; } s = { a }; return s.b; }", [13],
    .value(5)
  ),
  (
    "bit-field-bool", "int f(int a) { struct { _Bool b : 1, c : 1; } s = { 0, a }; return s.c + !s.b; }", [4],
    .value(2)
  ),
  (
    "bit-field-neighbours",
    "int f(int a) { struct { unsigned b : 3, c : 7, d : 6; } s = { 7, 0, 63 }; s.c = a; return s.b * 64 + s.d + (s.c == 65); }",
    [65], .value(512)
  ),
  ("bit-field-value", "int f(int a) { struct { int b : 3; } s; return s.b = a; }", [7], .value(-1)),
  (
    "bit-field-compound", "int f(int a) { struct { unsigned b : 3; } s = { 6 }; s.b += a; return s.b; }", [3],
    .value(1)
  ),
  (
    "bit-field-compound-value", "int f(int a) { struct { unsigned b : 3; } s = { 6 }; return s.b += a; }",
    [3], .value(1)
  ),
  (
    "bit-field-increment",
    "int f(int a) { struct { unsigned b : 3; } s = { a }; int c = s.b++; return c * 10 + s.b; }",
    [7], .value(70)
  ),
  (
    "bit-field-decrement", "int f(int a) { struct { unsigned b : 3; } s = { a }; return --s.b; }", [0],
    .value(7)
  ),
  (
    "bit-field-promotion", "int f(int a) { struct { unsigned b : 31; } s = { a }; return s.b - 1 < 0; }", [0],
    .value(1)
  ),
  (
    "bit-field-no-promotion", "int f(int a) { struct { unsigned b : 32; } s = { a }; return s.b - 1 < 0; }",
    [0], .value(0)
  ),
  (
    "bit-field-long", "long f(long a) { struct { int i; long b : 40; } s = { 1, a }; return s.b; }",
    [1 << 39], .value(-1 << 39)
  ),
  (
    "bit-field-enum",
    "enum e { A, B = 3 }; int f(int a) { struct { enum e e : 2; } s = { a }; return s.e == B; }",
    [3], .value(1)
  ),
  (
    "bit-field-union",
    "int f(int a) { union { unsigned short raw; struct { unsigned short g : 1, : 2, l : 1, type : 4; }; } u = { a }; u.g = 1; return u.type * 1000 + u.raw; }",
    [0xab], .value(10_000 + 0xab)
  ),
  (
    "bit-field-zero-width",
    "int f(int a) { struct { char b : 2; int : 0; char c : 3; } s; return sizeof(s) + ((char *)&s)[0] * 0; }",
    [0], .undefined(line: 1)
  ),
  (
    "bit-field-size", "int f(void) { struct { char b : 2; int : 0; char c : 3; } s; return sizeof(s); }", [],
    .value(5)
  ),
  (
    "bit-field-straddle", "int f(void) { struct { unsigned a : 20, b : 20; } s; return sizeof(s); }", [],
    .value(8)
  ),
  (
    "bit-field-after-char", "int f(void) { struct { char c; int a : 20; char d; } s; return sizeof(s); }", [],
    .value(8)
  ),
  (
    "bit-field-initialiser",
    "int f(int a) { struct { int b : 4, : 4, c : 4; char d; } s = { .d = 1, .c = a }; return s.c * 10 + s.b + s.d; }",
    [5], .value(51)
  ),
  (
    "bit-field-array",
    "int f(int i) { struct { unsigned b : 4; } s[3] = { { 1 }, { 2 }, { 3 } }; s[i].b += 8; return s[i].b * 16 + s[0].b; }",
    [2], .value(11 * 16 + 1)
  ),
  (
    "bit-field-table",
    "int f(int i) { static const struct { unsigned b : 4, c : 5; } s[3] = { { 1, 2 }, { 3, 4 }, { 5, 6 } }; return s[i].c; }",
    [2], .value(6)
  ),
  (
    "bit-field-copy", "int f(int a) { struct { unsigned b : 4, c : 4; } s, t; s.b = a; t = s; return t.b; }",
    [2], .value(2)
  ),
  (
    "bit-field-copy-unwritten",
    "int f(int a) { struct { unsigned b : 4, c : 4; } s, t; s.b = a; t = s; return t.c; }", [2],
    .undefined(line: 1)
  ),
  (
    "bit-field-unwritten", "int f(int a) {\n struct { unsigned b : 3, c : 3; } s; s.b = a;\n return s.c; }",
    [1], .undefined(line: 3)
  ),
  (
    "bit-field-written",
    "int f(int a) { struct { unsigned b : 3, c : 5; } s; s.b = a; s.c = 2; return *(unsigned char *)&s; }",
    [1], .value(17)
  ),
  (
    "bit-field-byte-unwritten",
    "int f(int a) { struct { unsigned b : 3, c : 4; } s; s.b = a; s.c = 2;\n return *(unsigned char *)&s; }",
    [1], .undefined(line: 2)
  ),
  (
    "bit-field-overflow", "int f(int a) {\n struct { int b : 32; } s = { a };\n s.b++;\n return 0; }",
    [0x7fff_ffff], .undefined(line: 3)
  ),
]

let wideIntegers: [Example] = [
  (
    "int128-shift", "long f(long a) { unsigned __int128 b = (unsigned __int128)a << 64; return b >> 63; }",
    [5], .value(10)
  ),
  (
    "int128-product",
    "long f(long a) { return ((unsigned __int128)(unsigned long)a * (unsigned long)a) >> 64; }", [-1],
    .value(-2)
  ),
  ("int128-sign", "long f(long a) { __int128_t b = a; return b >> 64; }", [-1], .value(-1)),
  ("int128-typedef", "long f(long a) { __uint128_t b = a; return b >> 64; }", [-1], .value(-1)),
  ("int128-size", "int f(void) { struct { char c; __int128 i; } s; return sizeof(s); }", [], .value(32)),
  (
    "int128-divide", "long f(long a) { __int128 b = (__int128)a << 70; return b / ((__int128)1 << 69); }",
    [-7], .value(-14)
  ),
  (
    "int128-multiply", "int f(long a) { __int128 b = (__int128)a << 62; b = b * 3; return b < 0; }", [-7],
    .value(1)
  ),
  (
    "int128-overflow", "int f(long a) { __int128 b = (__int128)a << 63;\n b = b * a;\n return b < 0; }",
    [Int64.min], .undefined(line: 2)
  ),
  (
    "int128-overflow-minus",
    "int f(long a) { __int128 b = (__int128)a << 64;\n b = b * -1;\n return b < 0; }", [Int64.min],
    .undefined(line: 2)
  ),
  (
    "int128-multiply-zero", "int f(long a) { __int128 b = (__int128)a << 64; b = b * 0; return b == 0; }",
    [Int64.min], .value(1)
  ),
  (
    "int128-memory", "long f(long a) { __int128 b = 1; ((long *)&b)[1] = a; return b >> 64; }", [-7],
    .value(-7)
  ),
  (
    "int128-bit-field", "long f(long a) { struct { __int128 b : 100; } s = { a }; return s.b >> 64; }", [-7],
    .value(-1)
  ),
]

let pointers: [Example] = [
  (
    "container-of-characters",
    "struct s { int a; struct { long x; char y[4]; } in; int b; }; static int g(char *p) { struct s *s = (struct s *)((char *)p - __builtin_offsetof(struct s, in.y)); return s->a * 10 + s->b; } int f(int a) { struct s s = { a, { 0 }, 4 }; return g(s.in.y); }",
    [3], .value(34)
  ),
  (
    "container-of",
    "struct s { int a; struct { long x; char y[4]; } in; int b; }; static int g(void *p) { struct s *s = (struct s *)((char *)p - __builtin_offsetof(struct s, in)); return s->a * 10 + s->b; } int f(int a) { struct s s = { a, { 0 }, 4 }; return g(&s.in); }",
    [3], .value(34)
  ),
  (
    "container-of-element",
    "struct s { int a, b; }; static int g(int *p) { return ((struct s *)((char *)p - __builtin_offsetof(struct s, b)))->a; } int f(int i) { struct s s[3] = { { 1 }, { 2 }, { 3 } }; return g(&s[i].b); }",
    [2], .value(3)
  ),
  (
    "container-of-wrong",
    "struct s { int a, b; }; struct t { int a, b, c; }; static int g(int *p) {\n struct t *t = (struct t *)((char *)p - __builtin_offsetof(struct t, b));\n return t->c; }\nint f(int a) { struct s s = { 1, 2 }; return g(&s.b); }",
    [2], .undefined(line: 3)
  ),
  (
    "offset-of-array",
    "struct s { char c; int a[3]; struct { short b, d; } in[2]; }; int f(void) { return __builtin_offsetof(struct s, in[1].d) * 100 + __builtin_offsetof(struct s, a[2]); }",
    [], .value(2212)
  ),
  (
    "first-member",
    "struct s { struct { int x; } in; int b; }; int f(int a) { struct s s = { { 1 }, a }; return ((struct s *)&s.in)->b; }",
    [5], .value(5)
  ),
  (
    "member-array",
    "int f(int i) { struct { int a; int h[4]; int b; } s = { 1, { 2, 3, 4, 5 }, 6 }; int *p = s.h; p += i; p--; return p[1] + *p; }",
    [2], .value(7)
  ),
  (
    "member-array-leaves",
    "int f(int i) { struct { int a; int h[4]; int b; } s = { 1, { 2, 3, 4, 5 }, 6 };\n return s.h[i]; }", [4],
    .undefined(line: 2)
  ),
  (
    "bytes-of-structure",
    "int f(int i) { struct { int a; short b; } s = { 1, 0x203 }; unsigned char *p = (unsigned char *)&s.a; return p[i]; }",
    [4], .value(3)
  ),
  (
    "bytes-leave",
    "int f(int i) { struct { int a; short b; } s = { 1, 0x203 }; unsigned char *p = (unsigned char *)&s;\n return p[i]; }",
    [8], .undefined(line: 2)
  ),
  (
    "beyond-structure",
    "struct s { int a, b; }; int f(int i) { struct s s[2] = { { 1 } }, *p = s + i;\n return p->b; }", [2],
    .undefined(line: 2)
  ),
  (
    "end-computed",
    "int f(int i) { int a[3] = { 1, 2, 3 }, n = 0; for (int *p = a, *e = a + i; p < e; p++) n += *p; return n; }",
    [3], .value(6)
  ),
  (
    "end-computed-beyond", "int f(int i) { int a[3] = { 1, 2, 3 };\n int *e = a + i; return e == a; }", [4],
    .undefined(line: 2)
  ),
  (
    "end-read", "int f(int i) { int a[3] = { 1, 2, 3 }; int *e = a + i;\n return *e; }", [3],
    .undefined(line: 2)
  ),
  (
    "below",
    "int f(int i) { int a[3] = { 1, 2, 3 }, n = 0; int *p = a + i; while (p-- > a) n = n * 10 + *p; return n; }",
    [3], .value(321)
  ),
  (
    "below-read", "int f(int i) { int a[3] = { 1, 2, 3 }; int *p = a; p--;\n return *p; }", [3],
    .undefined(line: 2)
  ),
  (
    "below-twice", "int f(int i) { int a[3] = { 1, 2, 3 }; int *p = a; p--;\n p--; return 0; }", [3],
    .undefined(line: 2)
  ),
  (
    "below-by-sum", "int f(int i) { int a[3] = { 1, 2, 3 };\n int *p = a - i; return p < a; }", [1],
    .undefined(line: 2)
  ),
  (
    "write-and-step",
    "int f(int i) { int a[3] = { 0 }, *p = a; *p++ = i; *p++ = i + 1; return a[0] + a[1] + (p == &a[2]); }",
    [1], .value(4)
  ),
  (
    "element-compared",
    "int f(int i) { int a[4] = { 0 }; int *p = &a[i], *q = &a[2]; return (p < q) + 10 * (p == q) + 100 * (p - q); }",
    [1], .value(-99)
  ),
  (
    "step-from-element",
    "int f(int i) { int a[4] = { 1, 2, 3, 4 }; int *p = &a[i]; p++; return *p + p[-1]; }", [1], .value(5)
  ),
  ("different-objects-ordered", "int f(void) { int a, b;\n return &a < &b; }", [], .undefined(line: 2)),
  (
    "void-arithmetic", "int f(int i) { int a[2] = { 1, 2 }; void *p = a; return *(int *)(p + 4 * i); }", [1],
    .value(2)
  ),

  ("number-pointer", "long f(long a) { void *p = (void *)a; return (long)p; }", [-14], .value(-14)),
  ("number-pointer-null", "int f(long a) { void *p = (void *)a; return !p; }", [0], .value(1)),
  (
    "number-pointer-equal", "int f(int a) { void *p = (void *)(long)a; return p == (void *)-14L; }", [-14],
    .value(1)
  ),
  (
    "is-error",
    "static int g(const void *p) { return (unsigned long)p >= (unsigned long)-4095; } int f(int a) { int b; void *p = a ? (void *)(long)a : &b; return g(p) * 10 + !p; }",
    [-14], .value(10)
  ),
  (
    "is-error-object",
    "static int g(const void *p) { return (unsigned long)p >= (unsigned long)-4095; } int f(int a) { int b; return g(&b); }",
    [0], .value(0)
  ),
  ("object-is-not-number", "int f(long a) { int b; return (void *)a == &b; }", [-7], .value(0)),
  ("object-and-any-number", "int f(long a) { int b; return (void *)a == &b; }", [4096], .unsupported),
  (
    "object-as-number", "int f(int a) { unsigned long l = (unsigned long)&a; return *(int *)l; }", [4],
    .value(4)
  ),
  (
    "object-as-number-or", "int f(int a) { unsigned long l = a ? (unsigned long)&a : 5; return l == 5; }",
    [4],
    .unsupported
  ),
  (
    "object-as-number-chosen", "int f(int a) { unsigned long l = a ? (unsigned long)&a : 5; return l != 0; }",
    [4], .value(1)
  ),
  ("object-as-number-masked", "int f(int a) { return (unsigned long)&a & 4095; }", [4], .unsupported),
  ("number-dereferenced", "int f(long a) {\n return *(int *)a; }", [4096], .undefined(line: 2)),
  (
    "number-in-memory", "long f(long a) { union { void *p; long l; } u = { (void *)a }; return u.l; }", [77],
    .value(77)
  ),
  (
    "number-read-as-pointer",
    "long f(long a) { union { long l; void *p; } u = { a }; return u.p == (void *)77; }", [77], .value(1)
  ),
  (
    "function-pointer", "static int g(void) { return 1; } int f(void) { int (*p)(void) = g; return p != 0; }",
    [], .value(1)
  ),
  (
    "function-pointer-called",
    "static int g(void) { return 1; } static int (*const t[])(void) = { g }; int f(int i) { return t[i](); }",
    [0], .unsupported
  ),
]

let others: [Example] = [
  (
    "declared-again", "struct s { int a; }; struct s; int f(int a) { struct s s = { a }; return s.a; }", [3],
    .value(3)
  ),
  ("expect", "int f(int a) { if (__builtin_expect(!!(a), 0)) return 1; return 2; }", [3], .value(1)),
  ("constant-p", "int f(int a) { return __builtin_constant_p(a) ? 1 : 2; }", [3], .value(2)),
  ("unreachable", "int f(int a) {\n if (a) __builtin_unreachable();\n return 2; }", [3], .undefined(line: 2)),
  ("unreachable-not", "int f(int a) { if (a) __builtin_unreachable(); return 2; }", [0], .value(2)),
  ("choose", "int f(int a) { return __builtin_choose_expr(sizeof(a) == 4, a, g(a)); }", [3], .value(3)),
  ("generic", "int f(long a) { return _Generic(a, int: 1, long: a + 2, default: 3); }", [3], .value(5)),
  (
    "typeof",
    "int f(int a) { typeof(a) b = a; typeof(&b) p = &b; typeof(a) *q = p; const typeof(a) c = *q; return *p + c; }",
    [3], .value(6)
  ),
  ("func", "int f(int a) { const char *p = __func__; return p != 0; }", [3], .value(1)),
  ("static-assert", "int f(int a) { _Static_assert(sizeof(a) == 4, \"no\"); return a; }", [3], .value(3)),
  ("local-label", "int f(int a) { __label__ out; if (a) goto out; a = 9; out: return a; }", [3], .value(3)),
  ("alignof", "int f(void) { return _Alignof(long) * 10 + __alignof__(short); }", [], .value(82)),
  ("unused", "int f(int a) { int b __attribute__((unused)) = a; return b; }", [3], .value(3)),
  (
    "cleanup", "static void g(int *p) {} int f(int a) { int b __attribute__((cleanup(g))) = a; return b; }",
    [3], .unsupported
  ),
  (
    "structure-by-value",
    "struct s { int a[3]; }; static struct s g(struct s s) { s.a[0] += 10; return s; } int f(int a) { struct s s = { { a, 2 } }; return g(s).a[0] * 10 + s.a[0]; }",
    [1], .value(111)
  ),
  (
    "union-bytes", "int f(int a) { union { int i; unsigned char c[4]; } u = { a }; u.c[1] = 1; return u.i; }",
    [5], .value(261)
  ),
  (
    "table-gaps",
    "static const int t[] = { [5] = 1, [2] = 7 }; int f(int i) { return t[i] * 10 + sizeof(t) / sizeof(t[0]); }",
    [2], .value(76)
  ),
  ("table-range", "static const int t[8] = { [2 ... 4] = 7 }; int f(int i) { return t[i]; }", [4], .value(7)),
  (
    "table-beyond", "static const int t[] = { [5] = 1 };\nint f(int i) {\n return t[i]; }", [6],
    .undefined(line: 3)
  ),
  (
    "table-structures",
    "static const struct { unsigned char a; long b[2]; } t[] = { { 1, { 2, 3 } }, { .b = { [1] = 9 } } }; int f(int i) { return t[i].b[1]; }",
    [1], .value(9)
  ),
  (
    "table-written", "static const int t[2] = { 1 }; int f(int i) {\n *(int *)&t[i] = 3; return 0; }", [1],
    .undefined(line: 2)
  ),
  (
    "recursion-mutual",
    "int g(int); int f(int n) { return n ? 1 + g(n - 1) : 0; } int g(int n) { return n ? 1 + f(n - 1) : 0; }",
    [40], .value(40)
  ),
  ("runaway", "int f(int n) { return f(n ^ 1); }", [1], .undecided),
]
