/* expect: CodesHandled undecided fetch is used otherwise */

typedef enum answer fetch_t(int, struct state *);
static fetch_t *const way = fetch;

int reads(int how, struct state *s)
{
    ASSERT(way(how, s) != LOST);
    return 0;
}
