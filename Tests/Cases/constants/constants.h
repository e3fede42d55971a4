// Constants as texts have them. Behind each the number that clang gives it too, or `unknown`.
#ifndef CONSTANTS_H
#define CONSTANTS_H

#define PLAIN 7 // = 7
#define HEXADECIMAL 0xffU // = 255
#define HEXADECIMAL_B 0x0b1 // = 177
#define OCTAL 010 // = 8
#define BINARY 0b101 // = 5
#define SHIFTED (1 << 4) // = 16
#define UNSIGNED_ALL (~0U) // = 4294967295
#define SIGNED_ALL (~0) // = -1
#define LOW (~0x7fffffffU & 0xffffffff) // = 2147483648
#define LONG_ALL (~0UL >> 1) // = 9223372036854775807
#define TOO_LARGE (~0UL) // unknown
#define PRECEDENCE 1 | 2 + 3 * 4 << 1 & 0x1e // = 29
#define COMPARED (3 > 2 == 1) // = 1
#define MIXED (-1 < 0U) // = 0
#define WIDER (-1 < 0L) // = 1
#define CHOSEN (0 ? 5 : 6) // = 6
#define NEGATED !5 // = 0
#define DIVIDED (-7 / 2) // = -3
#define REST (-7 % 4) // = -3
#define LATER BEFORE_IT_IS_SAID // = 3
#define BEFORE_IT_IS_SAID 3 // = 3
#define OVER_LINES (1 | \
                    2) // = 3
#define ELSEWHERE (FROM_ANOTHER_HEADER + 1) // unknown
#define ROUND ROUND_AGAIN // unknown
#define ROUND_AGAIN ROUND // unknown
#define BY_ZERO (1 / 0) // unknown
#define TOO_FAR (1 << 32) // unknown
#define CAST ((unsigned char)300) // unknown
#define NOTHING
#define CALLED(x) (x)
#define TEXT "7"
#ifdef SET
#define ON_SET 1 // = 1
#else
#define ON_SET 2
#endif
#ifdef OPEN
#define ON_OPEN 1 // unknown
#else
#define ON_OPEN 2
#endif

enum large { LARGE = 0x80000000, LARGER }; // LARGE = 2147483648, LARGER = 2147483649
enum first { A, B, C = 5, D, E = C | 8, F }; // A = 0, B = 1, C = 5, D = 6, E = 13, F = 14
typedef enum {
    G = PLAIN, // = 7
#ifdef SET
    H, // = 8
#else
    I,
#endif
    J, // = 9
#ifdef OPEN
    K, // unknown
#endif
    L // unknown
} second;
struct enclosed { enum { M = 3 } kind : 2; }; // M = 3
#endif
