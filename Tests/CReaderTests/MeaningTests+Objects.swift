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
    "bit-field-increment", "int f(int a) { struct { unsigned b : 3; } s = { a }; return s.b++ * 10 + s.b; }",
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
