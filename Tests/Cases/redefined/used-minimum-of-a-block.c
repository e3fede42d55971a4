// expect: written PFEC_write_access as 4u
#define min(a, b) ({ const typeof(a) a_ = (a); const typeof(b) b_ = (b); a_ > b_ ? a_ : b_; })
#define PFEC_write_access min(2u, 4u)
