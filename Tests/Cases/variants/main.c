/*
 * Follows the functions: `variants`, a table of COUNT calls, and `original`. Without an argument:
 * prints for each how often it differs from the original on a set of situations. With one: reads
 * lines `number gla gfn pfec gate access index lookup answer tracing` and prints 1 for each on which the
 * variant differs, else 0.
 */
static struct trace run(bool (*function)(const struct input *), const struct input *input)
{
    now = input;
    memset(&seen, 0, sizeof(seen));
    seen.result = function(input);
    return seen;
}

static unsigned long counts[COUNT];

static bool differs(unsigned int number, const struct input *input, const struct trace *expected)
{
    struct trace found = run(variants[number], input);

    return memcmp(&found, expected, sizeof(found)) != 0;
}

static void try_all(const struct input *input)
{
    struct trace expected = run(original, input);

    for ( unsigned int i = 0; i < COUNT; i++ )
        counts[i] += differs(i, input, &expected);
}

static void sparse(void)
{
    static const uint32_t rights[] = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 31, 0x102, 0xffffffff };
    static const uint32_t codes[] = { 0, 1, 2, 3, 4, 7, 16, 17, 18, 19, 0x100, 0x10012, 0x80000000, ~0u };
    static const struct { uint64_t gla, gfn; uint32_t index; } places[] = {
        { 0, 1, 0 }, { 0xffff800000001234, 0xfffffffffffff, 0xffff }, { 0x7f1234567abf, 0x12345, 3 },
    };
    static const int32_t answers[] = { -16, 0, 1 };
    static const int32_t lookups[] = { 0, -3, 5 };

    for ( unsigned int n = 0; n < 16 * 14 * 3 * 3 * 3 * 2; n++ )
    {
        struct input input = {
            places[n / 224 % 3].gla, places[n / 224 % 3].gfn, codes[n / 16 % 14], n / 6048, rights[n % 16],
            places[n / 224 % 3].index, lookups[n / 672 % 3], answers[n / 2016 % 3], n / 16 % 2,
        };

        try_all(&input);
    }
    for ( unsigned int i = 0; i < COUNT; i++ )
        printf("%lu\n", counts[i]);
}

static void replay(void)
{
    unsigned int number;
    struct input i;

    while ( scanf("%u %lu %lu %u %u %u %u %d %d %u", &number, &i.gla, &i.gfn, &i.pfec, &i.gate, &i.access,
                  &i.index, &i.lookup, &i.answer, &i.tracing) == 10 )
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
        sparse();
    return 0;
}
