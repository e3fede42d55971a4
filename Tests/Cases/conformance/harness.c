/*
 * Follows the functions: `changed`, a table of COUNT calls, and `original`.
 * Without an argument: runs all of them on a dense set of situations and prints
 * for each how often it differs from the original, and a checksum of all that
 * it showed. With one: reads lines
 * `number gla gfn pfec gate access index lookup answer` and prints 1 for each
 * on which the changed function differs, else 0.
 */
static struct trace run(bool (*function)(const struct input *), const struct input *input)
{
    now = input;
    memset(&seen, 0, sizeof(seen));
    seen.result = function(input);
    return seen;
}

static unsigned long counts[COUNT], sums[COUNT];

static int differs(unsigned int number, const struct input *input, const struct trace *expected)
{
    struct trace found = run(changed[number], input);
    uint64_t words[sizeof(found) / 8];

    memcpy(words, &found, sizeof(words));
    for ( unsigned int i = 0; i < sizeof(found) / 8; i++ )
        sums[number] = (sums[number] ^ words[i]) * 0x100000001b3;
    return memcmp(&found, expected, sizeof(found)) != 0;
}

static void try_all(const struct input *input)
{
    struct trace expected = run(original, input);

    for ( unsigned int i = 0; i < COUNT; i++ )
        counts[i] += differs(i, input, &expected);
}

static void dense(void)
{
    static const uint32_t odd[] = { 31, 0x100, 0x10002, 0x12345, 0x7fffffff, 0x80000004, 0xffffffff };
    static const uint32_t bits[] = { 1, 2, 4, 0x10, 0x100, 0x10000, 0x80000000 };
    static const struct { uint64_t gla, gfn; uint32_t index; } places[] = {
        { 0, 1, 0 }, { 0x7fffffffffff, 0x100000077, 0x123 }, { 0xffff800000001234, 0xfffffffffffff, 0xffff },
    };
    static const int32_t lookups[] = { 0, -3, -22, -34, 5 };
    static const int32_t answers[] = { -95, -16, 0, 1, 2 };

    for ( unsigned int right = 0; right < 17 + 7; right++ )
    for ( unsigned int set = 0; set < 1u << 7; set++ )
    for ( unsigned int place = 0; place < 3; place++ )
    for ( unsigned int lookup = 0; lookup < 5; lookup++ )
    for ( unsigned int answer = 0; answer < 5; answer++ )
    for ( unsigned int gate = 0; gate < 2; gate++ )
    {
        struct input input = {
            places[place].gla, places[place].gfn, 0, gate, right < 17 ? right : odd[right - 17],
            places[place].index, lookups[lookup], answers[answer],
        };

        for ( unsigned int bit = 0; bit < 7; bit++ )
            if ( set & (1u << bit) )
                input.pfec |= bits[bit];
        try_all(&input);
    }

    for ( unsigned int i = 0; i < COUNT; i++ )
        printf("%lu %lu\n", counts[i], sums[i]);
}

static void replay(void)
{
    unsigned int number;
    struct input i;

    while ( scanf("%u %lu %lu %u %u %u %u %d %d", &number, &i.gla, &i.gfn, &i.pfec, &i.gate, &i.access,
                  &i.index, &i.lookup, &i.answer) == 9 )
    {
        struct trace expected = run(original, &i);

        printf("%d\n", differs(number, &i, &expected));
    }
}

int main(int count, char **words)
{
    (void)words;
    if ( count > 1 )
        replay();
    else
        dense();
    return 0;
}
