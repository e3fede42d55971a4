/* What all cases share: fetch() answers FINE, LATE or LOST. */
typedef _Bool bool;
enum answer { FINE, LATE, LOST };
#define ASSERT(x) __assert(!!(x))
#define BUG() __bug(1)
#define BUG_ON(x) do { if ( x ) BUG(); } while ( 0 )

int printk(const char *text, ...);
bool ask(void);
int elsewhere(int code);
void fill(void *to);
void *memset(void *, int, unsigned long);
void stop_all(const char *why) __attribute__((noreturn));

struct state { bool gate; int code, other; int codes[4]; struct state *next; };

static enum answer fetch(int how, struct state *state)
{
    if ( how & 1 )
        return LATE;
    if ( (how & 2) && state->gate && ask() )
        return LOST;
    return FINE;
}
