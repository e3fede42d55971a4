#define TOY_NONE 0
int toy_right(int page);
int toy_tell(int page);
