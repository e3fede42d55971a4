/* What a processor knows. */
typedef int toy_result_t;
#define TOY_LEVELS 4
