// expect: written PFEC_write_access as (2 + 2)
#define PFEC_write_access \
    (2 /* two and \
          two */ + 2)
