// The one door to libz3: everything that Swift sees of it comes through here.
#include <z3.h>
