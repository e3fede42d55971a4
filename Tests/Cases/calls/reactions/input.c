/* Callers of fetch(), side by side. */
typedef _Bool bool;
enum answer { FINE, LATE, LOST };
#define DONE 0
#define AGAIN 3
#define BROKEN (-5)
#define ASSERT(x) __assert(!!(x))
#define BUG() __bug(1)

int printk(const char *text, ...);
bool ask(void);

struct state { bool gate; };

static enum answer fetch(int how, struct state *state)
{
    if ( how & 1 )
        return LATE;
    if ( (how & 2) && state->gate && ask() )
        return LOST;
    return FINE;
}

/* Hands it on. */
enum answer hands_on(int how, struct state *s) { return fetch(how, s); }

/* With an even number it is never late. */
enum answer even(struct state *s) { return fetch(2, s); }

/* With nothing asked it is always fine, and no switch is looked at. */
enum answer nothing(struct state *s) { return fetch(0, s); }

int turns(int how, struct state *s)
{
    switch ( fetch(how, s) )
    {
    case FINE: return DONE;
    case LATE: return AGAIN;
    default: return BROKEN;
    }
}

int right_knows_all(int how, struct state *s)
{
    int rc = fetch(how, s);

    switch ( rc )
    {
    case FINE: return DONE;
    case LATE:
    case LOST: return AGAIN;
    }

    BUG();
    return BROKEN;
}

int wrong_lacks_one(int how, struct state *s)
{
    int rc = fetch(how, s);

    switch ( rc )
    {
    case FINE: return DONE;
    case LATE: return AGAIN;
    }

    BUG();
    return BROKEN;
}

int wrong_asserts(int how, struct state *s)
{
    enum answer rc = fetch(how, s);

    ASSERT(rc != LOST);
    return rc ? AGAIN : DONE;
}

int right_asserts(struct state *s)
{
    enum answer rc = fetch(1, s);

    ASSERT(rc != LOST);
    return rc ? AGAIN : DONE;
}

/* An assertion about something else is none of its business. */
int asserts_else(int how, struct state *s)
{
    if ( fetch(how, s) != FINE )
        return AGAIN;
    ASSERT(ask());
    return DONE;
}

void wrong_drops(int how, struct state *s) { fetch(how, s); }

void voids(int how, struct state *s) { (void)fetch(how, s); }

int wrong_overwrites(int how, struct state *s)
{
    int rc = fetch(how, s);

    rc = DONE;
    return rc;
}

void prints(int how, struct state *s) { printk("%d", fetch(how, s)); }

int only_late(int how, struct state *s)
{
    if ( fetch(how, s) == LATE )
        return AGAIN;
    printk("on");
    return ask() ? DONE : BROKEN;
}

int in_a_loop(int how, struct state *s)
{
    int i;
    enum answer rc = FINE;

    for ( i = 0; i < 4; i++ )
    {
        rc = fetch(how, s);
        if ( rc == LATE )
            continue;
        if ( rc != FINE )
            goto out;
    }

 out:
    return rc == LOST ? BROKEN : DONE;
}

int right_guarded(int how, struct state *s)
{
    if ( s->gate && ask() )
        return fetch(how, s);
    return DONE;
}

int not_guarded(int how, struct state *s)
{
    if ( s->gate || ask() )
        return fetch(how, s);
    return DONE;
}

int opens(int how, struct state *s)
{
    int rc;

    s->gate = 1;
    rc = right_guarded(how, s);
    s->gate = 0;
    return rc;
}
