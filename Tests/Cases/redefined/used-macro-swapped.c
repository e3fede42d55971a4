// expect: written PFEC_write_access as PFEC_user_mode
#define PFEC_write_access PFEC_user_mode
