; HapOrder on v5: In a window, one access to a ram_ro or ioreq_server page
;   is reported exactly when it would be if the page were ordinary memory,
;   as hardware does.
;
; Two runs of one segment get the same answers, but for the one thing that is
; changed. Can they come to something different?
; unsat: they cannot.
;
; Bounds: any number of operations and windows, one vCPU; every right, page
;   type, altp2m state, place relative to page ends, build, answer and fill
;   of the ring; a reply has EMULATE, with EMULATE_NOWRITE or
;   SET_EMUL_READ_DATA or without
; Relied on: left out are what follows a use after free, device models that
;   answer later and the caches for their replay, nested guests, #VE,
;   descriptor loads, cache operations and block stores, backward strings,
;   paging off, frames that two pages share, other vCPUs, the rings of
;   paging and sharing
; Pages: the instruction lies on 0 and 1, its first operand on 2 and 3, a second
;   one on 4 and 5; those of the next operation have nothing to do with them.
(set-logic QF_BV)
(set-info :status unsat)

; segment
;   #b00000 window for npfec_kind_in_gpt, 4 bytes at page 0+0x0
;   #b00001 window for npfec_kind_in_gpt, 4 bytes at page 0+0xff8, about page 0
;   #b00010 window for npfec_kind_in_gpt, 4 bytes at page 0+0xff8, about page 1
;   #b00011 window for npfec_kind_in_gpt, 4 bytes at page 0+0xffe, about page 0
;   #b00100 window for npfec_kind_in_gpt, 4 bytes at page 0+0xffe, about page 1
;   #b00101 load 4 bytes at page 2+0x8
;   #b00110 store 4 bytes at page 2+0x8
;   #b00111 rmw 4 bytes at page 2+0x8
;   #b01000 cmpxchg 4 bytes at page 2+0x8
;   #b01001 rep ins 1 x 4 bytes at page 2+0x8
;   #b01010 rep outs 1 x 4 bytes at page 2+0x8
;   #b01011 rmw 16 bytes at page 2+0x10
;   #b01100 cmpxchg 16 bytes at page 2+0x10
;   #b01101 load 8 bytes at page 2+0xffc, about page 2
;   #b01110 store 8 bytes at page 2+0xffc, about page 2
;   #b01111 store 8 bytes at page 2+0xffc, about page 3
;   #b10000 rmw 8 bytes at page 2+0xffc, about page 2
;   #b10001 rmw 8 bytes at page 2+0xffc, about page 3
;   #b10010 cmpxchg 8 bytes at page 2+0xffc, about page 2
;   #b10011 cmpxchg 8 bytes at page 2+0xffc, about page 3
(declare-fun segment () (_ BitVec 5))
; What each run comes to.
;   #b001 nothing
;   #b010 MEM_ACCESS_X+0x18 for page 0
;   #b011 MEM_ACCESS_X+0x18 for page 1
;   #b100 MEM_ACCESS_RW+0x18 for page 2
;   #b101 MEM_ACCESS_RW+0x18 for page 3
(declare-fun one.outcome () (_ BitVec 3))
(declare-fun other.outcome () (_ BitVec 3))

; The answers of one run.
; altp2m: 0 off, 1 disabled, 2 view 0, 3 view 1
(declare-fun one.altp2m () (_ BitVec 2))
; mmio_access: 0 none, 1 read, 2 write
(declare-fun one.mmio_access () (_ BitVec 2))
; operand within its segment: 0 no, 1 yes
(declare-fun |one.operand within its segment| () (_ BitVec 1))
; 16 bytes within the code segment: 0 no, 1 yes
(declare-fun |one.16 bytes within the code segment| () (_ BitVec 1))
; the load of cmpxchg finds what is expected: 0 no, 1 yes
(declare-fun |one.the load of cmpxchg finds what is expected| () (_ BitVec 1))
; type of page 0: 0 ram, 1 ram_ro, 2 ioreq_server, 3 mmio, 4 hole, 5
;   not_present, 6 read_only, 7 paged_out, 8 shared
(declare-fun |one.type of page 0| () (_ BitVec 4))
; right of page 0: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx, 8 rx2rw, 9
;   n2rwx
(declare-fun |one.right of page 0| () (_ BitVec 4))
; right of page 0 in the view: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx,
;   8 rx2rw, 9 n2rwx, 15 absent
(declare-fun |one.right of page 0 in the view| () (_ BitVec 4))
; type of page 1: 0 ram, 1 ram_ro, 2 ioreq_server, 3 mmio, 4 hole, 5
;   not_present, 6 read_only, 7 paged_out, 8 shared
(declare-fun |one.type of page 1| () (_ BitVec 4))
; right of page 1: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx, 8 rx2rw, 9
;   n2rwx
(declare-fun |one.right of page 1| () (_ BitVec 4))
; right of page 1 in the view: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx,
;   8 rx2rw, 9 n2rwx, 15 absent
(declare-fun |one.right of page 1 in the view| () (_ BitVec 4))
; type of page 2: 0 ram, 1 ram_ro, 2 ioreq_server, 3 mmio, 4 hole, 5
;   not_present, 6 read_only, 7 paged_out, 8 shared
(declare-fun |one.type of page 2| () (_ BitVec 4))
; right of page 2: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx, 8 rx2rw, 9
;   n2rwx
(declare-fun |one.right of page 2| () (_ BitVec 4))
; right of page 2 in the view: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx,
;   8 rx2rw, 9 n2rwx, 15 absent
(declare-fun |one.right of page 2 in the view| () (_ BitVec 4))
; type of page 3: 0 ram, 1 ram_ro, 2 ioreq_server, 3 mmio, 4 hole, 5
;   not_present, 6 read_only, 7 paged_out, 8 shared
(declare-fun |one.type of page 3| () (_ BitVec 4))
; right of page 3: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx, 8 rx2rw, 9
;   n2rwx
(declare-fun |one.right of page 3| () (_ BitVec 4))
; right of page 3 in the view: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx,
;   8 rx2rw, 9 n2rwx, 15 absent
(declare-fun |one.right of page 3 in the view| () (_ BitVec 4))
; free slots of the ring: 0 0, 1 1, 2 2, 3 3, 4 4, 5 5, 6 6, 7 7, 8 8
(declare-fun |one.free slots of the ring| () (_ BitVec 4))
; while the vCPU waits: 0 slot freed, 1 ring disabled
(declare-fun |one.while the vCPU waits| () (_ BitVec 1))
(define-fun |one.while the vCPU waits: ring disabled| () Bool (= |one.while the vCPU waits| #b1))
(define-fun |one.free slots of the ring: 0| () Bool (= |one.free slots of the ring| #x0))
(define-fun |one.right of page 0: n, r, w, rw| () Bool (or (= |one.right of page 0| #x0) (= |one.right of page 0| #x1) (= |one.right of page 0| #x2) (= |one.right of page 0| #x3)))
(define-fun |one.type of page 0: ram, ram_ro, ioreq_server, read_only| () Bool (or (= |one.type of page 0| #x0) (= |one.type of page 0| #x1) (= |one.type of page 0| #x2) (= |one.type of page 0| #x6)))
(define-fun |one.16 bytes within the code segment: yes| () Bool (= |one.16 bytes within the code segment| #b1))
(define-fun |one.right of page 0 in the view: n, r, w, rw| () Bool (or (= |one.right of page 0 in the view| #x0) (= |one.right of page 0 in the view| #x1) (= |one.right of page 0 in the view| #x2) (= |one.right of page 0 in the view| #x3)))
(define-fun |one.altp2m: disabled| () Bool (= one.altp2m #b01))
(define-fun |one.altp2m: view 1| () Bool (= one.altp2m #b11))
(define-fun |one.type of page 1: ram, ram_ro, ioreq_server, read_only| () Bool (or (= |one.type of page 1| #x0) (= |one.type of page 1| #x1) (= |one.type of page 1| #x2) (= |one.type of page 1| #x6)))
(define-fun |one.right of page 1: n, r, w, rw| () Bool (or (= |one.right of page 1| #x0) (= |one.right of page 1| #x1) (= |one.right of page 1| #x2) (= |one.right of page 1| #x3)))
(define-fun |one.right of page 1 in the view: n, r, w, rw| () Bool (or (= |one.right of page 1 in the view| #x0) (= |one.right of page 1 in the view| #x1) (= |one.right of page 1 in the view| #x2) (= |one.right of page 1 in the view| #x3)))
(define-fun |one.right of page 2: n, r, x, rx| () Bool (or (= |one.right of page 2| #x0) (= |one.right of page 2| #x1) (= |one.right of page 2| #x4) (= |one.right of page 2| #x5)))
(define-fun |one.type of page 2: ram, ram_ro, ioreq_server| () Bool (or (= |one.type of page 2| #x0) (= |one.type of page 2| #x1) (= |one.type of page 2| #x2)))
(define-fun |one.operand within its segment: yes| () Bool (= |one.operand within its segment| #b1))
(define-fun |one.mmio_access: write| () Bool (= one.mmio_access #b10))
(define-fun |one.right of page 2 in the view: n, r, x, rx| () Bool (or (= |one.right of page 2 in the view| #x0) (= |one.right of page 2 in the view| #x1) (= |one.right of page 2 in the view| #x4) (= |one.right of page 2 in the view| #x5)))
(define-fun |one.the load of cmpxchg finds what is expected: yes| () Bool (= |one.the load of cmpxchg finds what is expected| #b1))
(define-fun |one.right of page 3: n, r, x, rx| () Bool (or (= |one.right of page 3| #x0) (= |one.right of page 3| #x1) (= |one.right of page 3| #x4) (= |one.right of page 3| #x5)))
(define-fun |one.type of page 3: ram, ram_ro, ioreq_server| () Bool (or (= |one.type of page 3| #x0) (= |one.type of page 3| #x1) (= |one.type of page 3| #x2)))
(define-fun |one.type of page 2: ram| () Bool (= |one.type of page 2| #x0))
(define-fun |one.right of page 3 in the view: n, r, x, rx| () Bool (or (= |one.right of page 3 in the view| #x0) (= |one.right of page 3 in the view| #x1) (= |one.right of page 3 in the view| #x4) (= |one.right of page 3 in the view| #x5)))
(define-fun |one.type of page 2: ram, ioreq_server| () Bool (or (= |one.type of page 2| #x0) (= |one.type of page 2| #x2)))
(define-fun |one.type of page 2: mmio, hole| () Bool (or (= |one.type of page 2| #x3) (= |one.type of page 2| #x4)))
(define-fun |one.type of page 3: not_present, paged_out, shared| () Bool (or (= |one.type of page 3| #x5) (= |one.type of page 3| #x7) (= |one.type of page 3| #x8)))
(define-fun one.possible () Bool (and (bvult one.mmio_access #b11) (bvult |one.type of page 0| #x9) (bvult |one.right of page 0| #xa) (or (bvult |one.right of page 0 in the view| #xa) (= |one.right of page 0 in the view| #xf)) (bvult |one.type of page 1| #x9) (bvult |one.right of page 1| #xa) (or (bvult |one.right of page 1 in the view| #xa) (= |one.right of page 1 in the view| #xf)) (bvult |one.type of page 2| #x9) (bvult |one.right of page 2| #xa) (or (bvult |one.right of page 2 in the view| #xa) (= |one.right of page 2 in the view| #xf)) (bvult |one.type of page 3| #x9) (bvult |one.right of page 3| #xa) (or (bvult |one.right of page 3 in the view| #xa) (= |one.right of page 3 in the view| #xf)) (bvult |one.free slots of the ring| #x9)))
(define-fun one.q0 () Bool (ite |one.while the vCPU waits: ring disabled| (= one.outcome #b001) (= one.outcome #b010)))
(define-fun one.q1 () Bool (ite |one.free slots of the ring: 0| one.q0 (= one.outcome #b010)))
(define-fun one.q2 () Bool (ite |one.right of page 0: n, r, w, rw| one.q1 (= one.outcome #b001)))
(define-fun one.q3 () Bool (ite |one.type of page 0: ram, ram_ro, ioreq_server, read_only| one.q2 (= one.outcome #b001)))
(define-fun one.q4 () Bool (ite |one.16 bytes within the code segment: yes| (= one.outcome #b001) one.q3))
(define-fun one.q5 () Bool (ite |one.right of page 0 in the view: n, r, w, rw| one.q1 (= one.outcome #b001)))
(define-fun one.q6 () Bool (ite |one.type of page 0: ram, ram_ro, ioreq_server, read_only| one.q5 (= one.outcome #b001)))
(define-fun one.q7 () Bool (ite |one.16 bytes within the code segment: yes| (= one.outcome #b001) one.q6))
(define-fun one.q8 () Bool (ite |one.altp2m: disabled| (= one.outcome #b001) (ite |one.altp2m: view 1| one.q7 one.q4)))
(define-fun one.q9 () Bool (ite |one.type of page 1: ram, ram_ro, ioreq_server, read_only| (= one.outcome #b001) one.q1))
(define-fun one.q10 () Bool (ite |one.right of page 0: n, r, w, rw| one.q9 (= one.outcome #b001)))
(define-fun one.q11 () Bool (ite |one.type of page 0: ram, ram_ro, ioreq_server, read_only| one.q10 (= one.outcome #b001)))
(define-fun one.q12 () Bool (ite |one.16 bytes within the code segment: yes| one.q11 one.q3))
(define-fun one.q13 () Bool (ite |one.right of page 0 in the view: n, r, w, rw| one.q9 (= one.outcome #b001)))
(define-fun one.q14 () Bool (ite |one.type of page 0: ram, ram_ro, ioreq_server, read_only| one.q13 (= one.outcome #b001)))
(define-fun one.q15 () Bool (ite |one.16 bytes within the code segment: yes| one.q14 one.q6))
(define-fun one.q16 () Bool (ite |one.altp2m: disabled| (= one.outcome #b001) (ite |one.altp2m: view 1| one.q15 one.q12)))
(define-fun one.q17 () Bool (ite |one.while the vCPU waits: ring disabled| (= one.outcome #b001) (= one.outcome #b011)))
(define-fun one.q18 () Bool (ite |one.free slots of the ring: 0| one.q17 (= one.outcome #b011)))
(define-fun one.q19 () Bool (ite |one.right of page 1: n, r, w, rw| one.q18 (= one.outcome #b001)))
(define-fun one.q20 () Bool (ite |one.type of page 1: ram, ram_ro, ioreq_server, read_only| one.q19 (= one.outcome #b001)))
(define-fun one.q21 () Bool (ite |one.right of page 0: n, r, w, rw| (= one.outcome #b001) one.q20))
(define-fun one.q22 () Bool (ite |one.type of page 0: ram, ram_ro, ioreq_server, read_only| one.q21 (= one.outcome #b001)))
(define-fun one.q23 () Bool (ite |one.16 bytes within the code segment: yes| (= one.outcome #b001) one.q22))
(define-fun one.q24 () Bool (ite |one.right of page 1 in the view: n, r, w, rw| one.q18 (= one.outcome #b001)))
(define-fun one.q25 () Bool (ite |one.type of page 1: ram, ram_ro, ioreq_server, read_only| one.q24 (= one.outcome #b001)))
(define-fun one.q26 () Bool (ite |one.right of page 0 in the view: n, r, w, rw| (= one.outcome #b001) one.q25))
(define-fun one.q27 () Bool (ite |one.type of page 0: ram, ram_ro, ioreq_server, read_only| one.q26 (= one.outcome #b001)))
(define-fun one.q28 () Bool (ite |one.16 bytes within the code segment: yes| (= one.outcome #b001) one.q27))
(define-fun one.q29 () Bool (ite |one.altp2m: disabled| (= one.outcome #b001) (ite |one.altp2m: view 1| one.q28 one.q23)))
(define-fun one.q30 () Bool (ite |one.while the vCPU waits: ring disabled| (= one.outcome #b001) (= one.outcome #b100)))
(define-fun one.q31 () Bool (ite |one.free slots of the ring: 0| one.q30 (= one.outcome #b100)))
(define-fun one.q32 () Bool (ite |one.right of page 2: n, r, x, rx| one.q31 (= one.outcome #b001)))
(define-fun one.q33 () Bool (ite |one.type of page 2: ram, ram_ro, ioreq_server| one.q32 (= one.outcome #b001)))
(define-fun one.q34 () Bool (ite |one.operand within its segment: yes| one.q33 (= one.outcome #b001)))
(define-fun one.q35 () Bool (ite |one.mmio_access: write| (= one.outcome #b001) one.q34))
(define-fun one.q36 () Bool (ite |one.right of page 2 in the view: n, r, x, rx| one.q31 (= one.outcome #b001)))
(define-fun one.q37 () Bool (ite |one.type of page 2: ram, ram_ro, ioreq_server| one.q36 (= one.outcome #b001)))
(define-fun one.q38 () Bool (ite |one.operand within its segment: yes| one.q37 (= one.outcome #b001)))
(define-fun one.q39 () Bool (ite |one.mmio_access: write| (= one.outcome #b001) one.q38))
(define-fun one.q40 () Bool (ite |one.altp2m: disabled| (= one.outcome #b001) (ite |one.altp2m: view 1| one.q39 one.q35)))
(define-fun one.q41 () Bool (ite |one.altp2m: disabled| (= one.outcome #b001) (ite |one.altp2m: view 1| one.q38 one.q34)))
(define-fun one.q42 () Bool (ite |one.the load of cmpxchg finds what is expected: yes| one.q33 (= one.outcome #b001)))
(define-fun one.q43 () Bool (ite |one.operand within its segment: yes| one.q42 (= one.outcome #b001)))
(define-fun one.q44 () Bool (ite |one.mmio_access: write| (= one.outcome #b001) one.q43))
(define-fun one.q45 () Bool (ite |one.the load of cmpxchg finds what is expected: yes| one.q37 (= one.outcome #b001)))
(define-fun one.q46 () Bool (ite |one.operand within its segment: yes| one.q45 (= one.outcome #b001)))
(define-fun one.q47 () Bool (ite |one.mmio_access: write| (= one.outcome #b001) one.q46))
(define-fun one.q48 () Bool (ite |one.altp2m: disabled| (= one.outcome #b001) (ite |one.altp2m: view 1| one.q47 one.q44)))
(define-fun one.q49 () Bool (ite |one.while the vCPU waits: ring disabled| (= one.outcome #b001) (= one.outcome #b101)))
(define-fun one.q50 () Bool (ite |one.free slots of the ring: 0| one.q49 (= one.outcome #b101)))
(define-fun one.q51 () Bool (ite |one.right of page 3: n, r, x, rx| one.q50 (= one.outcome #b001)))
(define-fun one.q52 () Bool (ite |one.type of page 3: ram, ram_ro, ioreq_server| one.q51 (= one.outcome #b001)))
(define-fun one.q53 () Bool (ite |one.right of page 2: n, r, x, rx| (= one.outcome #b001) one.q52))
(define-fun one.q54 () Bool (ite |one.type of page 2: ram| one.q53 (= one.outcome #b001)))
(define-fun one.q55 () Bool (ite |one.operand within its segment: yes| one.q54 (= one.outcome #b001)))
(define-fun one.q56 () Bool (ite |one.right of page 3 in the view: n, r, x, rx| one.q50 (= one.outcome #b001)))
(define-fun one.q57 () Bool (ite |one.type of page 3: ram, ram_ro, ioreq_server| one.q56 (= one.outcome #b001)))
(define-fun one.q58 () Bool (ite |one.right of page 2 in the view: n, r, x, rx| (= one.outcome #b001) one.q57))
(define-fun one.q59 () Bool (ite |one.type of page 2: ram| one.q58 (= one.outcome #b001)))
(define-fun one.q60 () Bool (ite |one.operand within its segment: yes| one.q59 (= one.outcome #b001)))
(define-fun one.q61 () Bool (ite |one.altp2m: disabled| (= one.outcome #b001) (ite |one.altp2m: view 1| one.q60 one.q55)))
(define-fun one.q62 () Bool (ite |one.type of page 2: ram, ioreq_server| one.q53 (ite |one.type of page 2: mmio, hole| one.q52 (= one.outcome #b001))))
(define-fun one.q63 () Bool (ite |one.operand within its segment: yes| one.q62 (= one.outcome #b001)))
(define-fun one.q64 () Bool (ite |one.type of page 2: ram, ioreq_server| one.q58 (ite |one.type of page 2: mmio, hole| one.q57 (= one.outcome #b001))))
(define-fun one.q65 () Bool (ite |one.operand within its segment: yes| one.q64 (= one.outcome #b001)))
(define-fun one.q66 () Bool (ite |one.altp2m: disabled| (= one.outcome #b001) (ite |one.altp2m: view 1| one.q65 one.q63)))
(define-fun one.q67 () Bool (ite |one.type of page 3: not_present, paged_out, shared| (= one.outcome #b001) one.q31))
(define-fun one.q68 () Bool (ite |one.right of page 2: n, r, x, rx| one.q67 (= one.outcome #b001)))
(define-fun one.q69 () Bool (ite |one.type of page 2: ram, ram_ro, ioreq_server| one.q68 (= one.outcome #b001)))
(define-fun one.q70 () Bool (ite |one.the load of cmpxchg finds what is expected: yes| one.q69 (= one.outcome #b001)))
(define-fun one.q71 () Bool (ite |one.operand within its segment: yes| one.q70 (= one.outcome #b001)))
(define-fun one.q72 () Bool (ite |one.right of page 2 in the view: n, r, x, rx| one.q67 (= one.outcome #b001)))
(define-fun one.q73 () Bool (ite |one.type of page 2: ram, ram_ro, ioreq_server| one.q72 (= one.outcome #b001)))
(define-fun one.q74 () Bool (ite |one.the load of cmpxchg finds what is expected: yes| one.q73 (= one.outcome #b001)))
(define-fun one.q75 () Bool (ite |one.operand within its segment: yes| one.q74 (= one.outcome #b001)))
(define-fun one.q76 () Bool (ite |one.altp2m: disabled| (= one.outcome #b001) (ite |one.altp2m: view 1| one.q75 one.q71)))
(define-fun one.q77 () Bool (ite |one.the load of cmpxchg finds what is expected: yes| one.q54 (= one.outcome #b001)))
(define-fun one.q78 () Bool (ite |one.operand within its segment: yes| one.q77 (= one.outcome #b001)))
(define-fun one.q79 () Bool (ite |one.the load of cmpxchg finds what is expected: yes| one.q59 (= one.outcome #b001)))
(define-fun one.q80 () Bool (ite |one.operand within its segment: yes| one.q79 (= one.outcome #b001)))
(define-fun one.q81 () Bool (ite |one.altp2m: disabled| (= one.outcome #b001) (ite |one.altp2m: view 1| one.q80 one.q78)))

; The answers of the other run.
; altp2m: 0 off, 1 disabled, 2 view 0, 3 view 1
(declare-fun other.altp2m () (_ BitVec 2))
; mmio_access: 0 none, 1 read, 2 write
(declare-fun other.mmio_access () (_ BitVec 2))
; operand within its segment: 0 no, 1 yes
(declare-fun |other.operand within its segment| () (_ BitVec 1))
; 16 bytes within the code segment: 0 no, 1 yes
(declare-fun |other.16 bytes within the code segment| () (_ BitVec 1))
; the load of cmpxchg finds what is expected: 0 no, 1 yes
(declare-fun |other.the load of cmpxchg finds what is expected| () (_ BitVec 1))
; type of page 0: 0 ram, 1 ram_ro, 2 ioreq_server, 3 mmio, 4 hole, 5
;   not_present, 6 read_only, 7 paged_out, 8 shared
(declare-fun |other.type of page 0| () (_ BitVec 4))
; right of page 0: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx, 8 rx2rw, 9
;   n2rwx
(declare-fun |other.right of page 0| () (_ BitVec 4))
; right of page 0 in the view: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx,
;   8 rx2rw, 9 n2rwx, 15 absent
(declare-fun |other.right of page 0 in the view| () (_ BitVec 4))
; type of page 1: 0 ram, 1 ram_ro, 2 ioreq_server, 3 mmio, 4 hole, 5
;   not_present, 6 read_only, 7 paged_out, 8 shared
(declare-fun |other.type of page 1| () (_ BitVec 4))
; right of page 1: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx, 8 rx2rw, 9
;   n2rwx
(declare-fun |other.right of page 1| () (_ BitVec 4))
; right of page 1 in the view: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx,
;   8 rx2rw, 9 n2rwx, 15 absent
(declare-fun |other.right of page 1 in the view| () (_ BitVec 4))
; type of page 2: 0 ram, 1 ram_ro, 2 ioreq_server, 3 mmio, 4 hole, 5
;   not_present, 6 read_only, 7 paged_out, 8 shared
(declare-fun |other.type of page 2| () (_ BitVec 4))
; right of page 2: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx, 8 rx2rw, 9
;   n2rwx
(declare-fun |other.right of page 2| () (_ BitVec 4))
; right of page 2 in the view: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx,
;   8 rx2rw, 9 n2rwx, 15 absent
(declare-fun |other.right of page 2 in the view| () (_ BitVec 4))
; type of page 3: 0 ram, 1 ram_ro, 2 ioreq_server, 3 mmio, 4 hole, 5
;   not_present, 6 read_only, 7 paged_out, 8 shared
(declare-fun |other.type of page 3| () (_ BitVec 4))
; right of page 3: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx, 8 rx2rw, 9
;   n2rwx
(declare-fun |other.right of page 3| () (_ BitVec 4))
; right of page 3 in the view: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx,
;   8 rx2rw, 9 n2rwx, 15 absent
(declare-fun |other.right of page 3 in the view| () (_ BitVec 4))
; free slots of the ring: 0 0, 1 1, 2 2, 3 3, 4 4, 5 5, 6 6, 7 7, 8 8
(declare-fun |other.free slots of the ring| () (_ BitVec 4))
; while the vCPU waits: 0 slot freed, 1 ring disabled
(declare-fun |other.while the vCPU waits| () (_ BitVec 1))
(define-fun |other.while the vCPU waits: ring disabled| () Bool (= |other.while the vCPU waits| #b1))
(define-fun |other.free slots of the ring: 0| () Bool (= |other.free slots of the ring| #x0))
(define-fun |other.right of page 0: n, r, w, rw| () Bool (or (= |other.right of page 0| #x0) (= |other.right of page 0| #x1) (= |other.right of page 0| #x2) (= |other.right of page 0| #x3)))
(define-fun |other.type of page 0: ram, ram_ro, ioreq_server, read_only| () Bool (or (= |other.type of page 0| #x0) (= |other.type of page 0| #x1) (= |other.type of page 0| #x2) (= |other.type of page 0| #x6)))
(define-fun |other.16 bytes within the code segment: yes| () Bool (= |other.16 bytes within the code segment| #b1))
(define-fun |other.right of page 0 in the view: n, r, w, rw| () Bool (or (= |other.right of page 0 in the view| #x0) (= |other.right of page 0 in the view| #x1) (= |other.right of page 0 in the view| #x2) (= |other.right of page 0 in the view| #x3)))
(define-fun |other.altp2m: disabled| () Bool (= other.altp2m #b01))
(define-fun |other.altp2m: view 1| () Bool (= other.altp2m #b11))
(define-fun |other.type of page 1: ram, ram_ro, ioreq_server, read_only| () Bool (or (= |other.type of page 1| #x0) (= |other.type of page 1| #x1) (= |other.type of page 1| #x2) (= |other.type of page 1| #x6)))
(define-fun |other.right of page 1: n, r, w, rw| () Bool (or (= |other.right of page 1| #x0) (= |other.right of page 1| #x1) (= |other.right of page 1| #x2) (= |other.right of page 1| #x3)))
(define-fun |other.right of page 1 in the view: n, r, w, rw| () Bool (or (= |other.right of page 1 in the view| #x0) (= |other.right of page 1 in the view| #x1) (= |other.right of page 1 in the view| #x2) (= |other.right of page 1 in the view| #x3)))
(define-fun |other.right of page 2: n, r, x, rx| () Bool (or (= |other.right of page 2| #x0) (= |other.right of page 2| #x1) (= |other.right of page 2| #x4) (= |other.right of page 2| #x5)))
(define-fun |other.type of page 2: ram, ram_ro, ioreq_server| () Bool (or (= |other.type of page 2| #x0) (= |other.type of page 2| #x1) (= |other.type of page 2| #x2)))
(define-fun |other.operand within its segment: yes| () Bool (= |other.operand within its segment| #b1))
(define-fun |other.mmio_access: write| () Bool (= other.mmio_access #b10))
(define-fun |other.right of page 2 in the view: n, r, x, rx| () Bool (or (= |other.right of page 2 in the view| #x0) (= |other.right of page 2 in the view| #x1) (= |other.right of page 2 in the view| #x4) (= |other.right of page 2 in the view| #x5)))
(define-fun |other.the load of cmpxchg finds what is expected: yes| () Bool (= |other.the load of cmpxchg finds what is expected| #b1))
(define-fun |other.right of page 3: n, r, x, rx| () Bool (or (= |other.right of page 3| #x0) (= |other.right of page 3| #x1) (= |other.right of page 3| #x4) (= |other.right of page 3| #x5)))
(define-fun |other.type of page 3: ram, ram_ro, ioreq_server| () Bool (or (= |other.type of page 3| #x0) (= |other.type of page 3| #x1) (= |other.type of page 3| #x2)))
(define-fun |other.type of page 2: ram| () Bool (= |other.type of page 2| #x0))
(define-fun |other.right of page 3 in the view: n, r, x, rx| () Bool (or (= |other.right of page 3 in the view| #x0) (= |other.right of page 3 in the view| #x1) (= |other.right of page 3 in the view| #x4) (= |other.right of page 3 in the view| #x5)))
(define-fun |other.type of page 2: ram, ioreq_server| () Bool (or (= |other.type of page 2| #x0) (= |other.type of page 2| #x2)))
(define-fun |other.type of page 2: mmio, hole| () Bool (or (= |other.type of page 2| #x3) (= |other.type of page 2| #x4)))
(define-fun |other.type of page 3: not_present, paged_out, shared| () Bool (or (= |other.type of page 3| #x5) (= |other.type of page 3| #x7) (= |other.type of page 3| #x8)))
(define-fun other.possible () Bool (and (bvult other.mmio_access #b11) (bvult |other.type of page 0| #x9) (bvult |other.right of page 0| #xa) (or (bvult |other.right of page 0 in the view| #xa) (= |other.right of page 0 in the view| #xf)) (bvult |other.type of page 1| #x9) (bvult |other.right of page 1| #xa) (or (bvult |other.right of page 1 in the view| #xa) (= |other.right of page 1 in the view| #xf)) (bvult |other.type of page 2| #x9) (bvult |other.right of page 2| #xa) (or (bvult |other.right of page 2 in the view| #xa) (= |other.right of page 2 in the view| #xf)) (bvult |other.type of page 3| #x9) (bvult |other.right of page 3| #xa) (or (bvult |other.right of page 3 in the view| #xa) (= |other.right of page 3 in the view| #xf)) (bvult |other.free slots of the ring| #x9)))
(define-fun other.q0 () Bool (ite |other.while the vCPU waits: ring disabled| (= other.outcome #b001) (= other.outcome #b010)))
(define-fun other.q1 () Bool (ite |other.free slots of the ring: 0| other.q0 (= other.outcome #b010)))
(define-fun other.q2 () Bool (ite |other.right of page 0: n, r, w, rw| other.q1 (= other.outcome #b001)))
(define-fun other.q3 () Bool (ite |other.type of page 0: ram, ram_ro, ioreq_server, read_only| other.q2 (= other.outcome #b001)))
(define-fun other.q4 () Bool (ite |other.16 bytes within the code segment: yes| (= other.outcome #b001) other.q3))
(define-fun other.q5 () Bool (ite |other.right of page 0 in the view: n, r, w, rw| other.q1 (= other.outcome #b001)))
(define-fun other.q6 () Bool (ite |other.type of page 0: ram, ram_ro, ioreq_server, read_only| other.q5 (= other.outcome #b001)))
(define-fun other.q7 () Bool (ite |other.16 bytes within the code segment: yes| (= other.outcome #b001) other.q6))
(define-fun other.q8 () Bool (ite |other.altp2m: disabled| (= other.outcome #b001) (ite |other.altp2m: view 1| other.q7 other.q4)))
(define-fun other.q9 () Bool (ite |other.type of page 1: ram, ram_ro, ioreq_server, read_only| (= other.outcome #b001) other.q1))
(define-fun other.q10 () Bool (ite |other.right of page 0: n, r, w, rw| other.q9 (= other.outcome #b001)))
(define-fun other.q11 () Bool (ite |other.type of page 0: ram, ram_ro, ioreq_server, read_only| other.q10 (= other.outcome #b001)))
(define-fun other.q12 () Bool (ite |other.16 bytes within the code segment: yes| other.q11 other.q3))
(define-fun other.q13 () Bool (ite |other.right of page 0 in the view: n, r, w, rw| other.q9 (= other.outcome #b001)))
(define-fun other.q14 () Bool (ite |other.type of page 0: ram, ram_ro, ioreq_server, read_only| other.q13 (= other.outcome #b001)))
(define-fun other.q15 () Bool (ite |other.16 bytes within the code segment: yes| other.q14 other.q6))
(define-fun other.q16 () Bool (ite |other.altp2m: disabled| (= other.outcome #b001) (ite |other.altp2m: view 1| other.q15 other.q12)))
(define-fun other.q17 () Bool (ite |other.while the vCPU waits: ring disabled| (= other.outcome #b001) (= other.outcome #b011)))
(define-fun other.q18 () Bool (ite |other.free slots of the ring: 0| other.q17 (= other.outcome #b011)))
(define-fun other.q19 () Bool (ite |other.right of page 1: n, r, w, rw| other.q18 (= other.outcome #b001)))
(define-fun other.q20 () Bool (ite |other.type of page 1: ram, ram_ro, ioreq_server, read_only| other.q19 (= other.outcome #b001)))
(define-fun other.q21 () Bool (ite |other.right of page 0: n, r, w, rw| (= other.outcome #b001) other.q20))
(define-fun other.q22 () Bool (ite |other.type of page 0: ram, ram_ro, ioreq_server, read_only| other.q21 (= other.outcome #b001)))
(define-fun other.q23 () Bool (ite |other.16 bytes within the code segment: yes| (= other.outcome #b001) other.q22))
(define-fun other.q24 () Bool (ite |other.right of page 1 in the view: n, r, w, rw| other.q18 (= other.outcome #b001)))
(define-fun other.q25 () Bool (ite |other.type of page 1: ram, ram_ro, ioreq_server, read_only| other.q24 (= other.outcome #b001)))
(define-fun other.q26 () Bool (ite |other.right of page 0 in the view: n, r, w, rw| (= other.outcome #b001) other.q25))
(define-fun other.q27 () Bool (ite |other.type of page 0: ram, ram_ro, ioreq_server, read_only| other.q26 (= other.outcome #b001)))
(define-fun other.q28 () Bool (ite |other.16 bytes within the code segment: yes| (= other.outcome #b001) other.q27))
(define-fun other.q29 () Bool (ite |other.altp2m: disabled| (= other.outcome #b001) (ite |other.altp2m: view 1| other.q28 other.q23)))
(define-fun other.q30 () Bool (ite |other.while the vCPU waits: ring disabled| (= other.outcome #b001) (= other.outcome #b100)))
(define-fun other.q31 () Bool (ite |other.free slots of the ring: 0| other.q30 (= other.outcome #b100)))
(define-fun other.q32 () Bool (ite |other.right of page 2: n, r, x, rx| other.q31 (= other.outcome #b001)))
(define-fun other.q33 () Bool (ite |other.type of page 2: ram, ram_ro, ioreq_server| other.q32 (= other.outcome #b001)))
(define-fun other.q34 () Bool (ite |other.operand within its segment: yes| other.q33 (= other.outcome #b001)))
(define-fun other.q35 () Bool (ite |other.mmio_access: write| (= other.outcome #b001) other.q34))
(define-fun other.q36 () Bool (ite |other.right of page 2 in the view: n, r, x, rx| other.q31 (= other.outcome #b001)))
(define-fun other.q37 () Bool (ite |other.type of page 2: ram, ram_ro, ioreq_server| other.q36 (= other.outcome #b001)))
(define-fun other.q38 () Bool (ite |other.operand within its segment: yes| other.q37 (= other.outcome #b001)))
(define-fun other.q39 () Bool (ite |other.mmio_access: write| (= other.outcome #b001) other.q38))
(define-fun other.q40 () Bool (ite |other.altp2m: disabled| (= other.outcome #b001) (ite |other.altp2m: view 1| other.q39 other.q35)))
(define-fun other.q41 () Bool (ite |other.altp2m: disabled| (= other.outcome #b001) (ite |other.altp2m: view 1| other.q38 other.q34)))
(define-fun other.q42 () Bool (ite |other.the load of cmpxchg finds what is expected: yes| other.q33 (= other.outcome #b001)))
(define-fun other.q43 () Bool (ite |other.operand within its segment: yes| other.q42 (= other.outcome #b001)))
(define-fun other.q44 () Bool (ite |other.mmio_access: write| (= other.outcome #b001) other.q43))
(define-fun other.q45 () Bool (ite |other.the load of cmpxchg finds what is expected: yes| other.q37 (= other.outcome #b001)))
(define-fun other.q46 () Bool (ite |other.operand within its segment: yes| other.q45 (= other.outcome #b001)))
(define-fun other.q47 () Bool (ite |other.mmio_access: write| (= other.outcome #b001) other.q46))
(define-fun other.q48 () Bool (ite |other.altp2m: disabled| (= other.outcome #b001) (ite |other.altp2m: view 1| other.q47 other.q44)))
(define-fun other.q49 () Bool (ite |other.while the vCPU waits: ring disabled| (= other.outcome #b001) (= other.outcome #b101)))
(define-fun other.q50 () Bool (ite |other.free slots of the ring: 0| other.q49 (= other.outcome #b101)))
(define-fun other.q51 () Bool (ite |other.right of page 3: n, r, x, rx| other.q50 (= other.outcome #b001)))
(define-fun other.q52 () Bool (ite |other.type of page 3: ram, ram_ro, ioreq_server| other.q51 (= other.outcome #b001)))
(define-fun other.q53 () Bool (ite |other.right of page 2: n, r, x, rx| (= other.outcome #b001) other.q52))
(define-fun other.q54 () Bool (ite |other.type of page 2: ram| other.q53 (= other.outcome #b001)))
(define-fun other.q55 () Bool (ite |other.operand within its segment: yes| other.q54 (= other.outcome #b001)))
(define-fun other.q56 () Bool (ite |other.right of page 3 in the view: n, r, x, rx| other.q50 (= other.outcome #b001)))
(define-fun other.q57 () Bool (ite |other.type of page 3: ram, ram_ro, ioreq_server| other.q56 (= other.outcome #b001)))
(define-fun other.q58 () Bool (ite |other.right of page 2 in the view: n, r, x, rx| (= other.outcome #b001) other.q57))
(define-fun other.q59 () Bool (ite |other.type of page 2: ram| other.q58 (= other.outcome #b001)))
(define-fun other.q60 () Bool (ite |other.operand within its segment: yes| other.q59 (= other.outcome #b001)))
(define-fun other.q61 () Bool (ite |other.altp2m: disabled| (= other.outcome #b001) (ite |other.altp2m: view 1| other.q60 other.q55)))
(define-fun other.q62 () Bool (ite |other.type of page 2: ram, ioreq_server| other.q53 (ite |other.type of page 2: mmio, hole| other.q52 (= other.outcome #b001))))
(define-fun other.q63 () Bool (ite |other.operand within its segment: yes| other.q62 (= other.outcome #b001)))
(define-fun other.q64 () Bool (ite |other.type of page 2: ram, ioreq_server| other.q58 (ite |other.type of page 2: mmio, hole| other.q57 (= other.outcome #b001))))
(define-fun other.q65 () Bool (ite |other.operand within its segment: yes| other.q64 (= other.outcome #b001)))
(define-fun other.q66 () Bool (ite |other.altp2m: disabled| (= other.outcome #b001) (ite |other.altp2m: view 1| other.q65 other.q63)))
(define-fun other.q67 () Bool (ite |other.type of page 3: not_present, paged_out, shared| (= other.outcome #b001) other.q31))
(define-fun other.q68 () Bool (ite |other.right of page 2: n, r, x, rx| other.q67 (= other.outcome #b001)))
(define-fun other.q69 () Bool (ite |other.type of page 2: ram, ram_ro, ioreq_server| other.q68 (= other.outcome #b001)))
(define-fun other.q70 () Bool (ite |other.the load of cmpxchg finds what is expected: yes| other.q69 (= other.outcome #b001)))
(define-fun other.q71 () Bool (ite |other.operand within its segment: yes| other.q70 (= other.outcome #b001)))
(define-fun other.q72 () Bool (ite |other.right of page 2 in the view: n, r, x, rx| other.q67 (= other.outcome #b001)))
(define-fun other.q73 () Bool (ite |other.type of page 2: ram, ram_ro, ioreq_server| other.q72 (= other.outcome #b001)))
(define-fun other.q74 () Bool (ite |other.the load of cmpxchg finds what is expected: yes| other.q73 (= other.outcome #b001)))
(define-fun other.q75 () Bool (ite |other.operand within its segment: yes| other.q74 (= other.outcome #b001)))
(define-fun other.q76 () Bool (ite |other.altp2m: disabled| (= other.outcome #b001) (ite |other.altp2m: view 1| other.q75 other.q71)))
(define-fun other.q77 () Bool (ite |other.the load of cmpxchg finds what is expected: yes| other.q54 (= other.outcome #b001)))
(define-fun other.q78 () Bool (ite |other.operand within its segment: yes| other.q77 (= other.outcome #b001)))
(define-fun other.q79 () Bool (ite |other.the load of cmpxchg finds what is expected: yes| other.q59 (= other.outcome #b001)))
(define-fun other.q80 () Bool (ite |other.operand within its segment: yes| other.q79 (= other.outcome #b001)))
(define-fun other.q81 () Bool (ite |other.altp2m: disabled| (= other.outcome #b001) (ite |other.altp2m: view 1| other.q80 other.q78)))

; What may be changed, everything else equal.
(define-fun |change 0| () Bool (and (= |one.type of page 0| #x1) (= |other.type of page 0| #x0) (= one.altp2m other.altp2m) (= one.mmio_access other.mmio_access) (= |one.operand within its segment| |other.operand within its segment|) (= |one.16 bytes within the code segment| |other.16 bytes within the code segment|) (= |one.the load of cmpxchg finds what is expected| |other.the load of cmpxchg finds what is expected|) (= |one.right of page 0| |other.right of page 0|) (= |one.right of page 0 in the view| |other.right of page 0 in the view|) (= |one.type of page 1| |other.type of page 1|) (= |one.right of page 1| |other.right of page 1|) (= |one.right of page 1 in the view| |other.right of page 1 in the view|) (= |one.type of page 2| |other.type of page 2|) (= |one.right of page 2| |other.right of page 2|) (= |one.right of page 2 in the view| |other.right of page 2 in the view|) (= |one.type of page 3| |other.type of page 3|) (= |one.right of page 3| |other.right of page 3|) (= |one.right of page 3 in the view| |other.right of page 3 in the view|) (= |one.free slots of the ring| |other.free slots of the ring|) (= |one.while the vCPU waits| |other.while the vCPU waits|)))
(define-fun |change 1| () Bool (and (= |one.type of page 0| #x2) (= |other.type of page 0| #x0) (= one.altp2m other.altp2m) (= one.mmio_access other.mmio_access) (= |one.operand within its segment| |other.operand within its segment|) (= |one.16 bytes within the code segment| |other.16 bytes within the code segment|) (= |one.the load of cmpxchg finds what is expected| |other.the load of cmpxchg finds what is expected|) (= |one.right of page 0| |other.right of page 0|) (= |one.right of page 0 in the view| |other.right of page 0 in the view|) (= |one.type of page 1| |other.type of page 1|) (= |one.right of page 1| |other.right of page 1|) (= |one.right of page 1 in the view| |other.right of page 1 in the view|) (= |one.type of page 2| |other.type of page 2|) (= |one.right of page 2| |other.right of page 2|) (= |one.right of page 2 in the view| |other.right of page 2 in the view|) (= |one.type of page 3| |other.type of page 3|) (= |one.right of page 3| |other.right of page 3|) (= |one.right of page 3 in the view| |other.right of page 3 in the view|) (= |one.free slots of the ring| |other.free slots of the ring|) (= |one.while the vCPU waits| |other.while the vCPU waits|)))
(define-fun |change 2| () Bool (and (= |one.type of page 1| #x1) (= |other.type of page 1| #x0) (= one.altp2m other.altp2m) (= one.mmio_access other.mmio_access) (= |one.operand within its segment| |other.operand within its segment|) (= |one.16 bytes within the code segment| |other.16 bytes within the code segment|) (= |one.the load of cmpxchg finds what is expected| |other.the load of cmpxchg finds what is expected|) (= |one.type of page 0| |other.type of page 0|) (= |one.right of page 0| |other.right of page 0|) (= |one.right of page 0 in the view| |other.right of page 0 in the view|) (= |one.right of page 1| |other.right of page 1|) (= |one.right of page 1 in the view| |other.right of page 1 in the view|) (= |one.type of page 2| |other.type of page 2|) (= |one.right of page 2| |other.right of page 2|) (= |one.right of page 2 in the view| |other.right of page 2 in the view|) (= |one.type of page 3| |other.type of page 3|) (= |one.right of page 3| |other.right of page 3|) (= |one.right of page 3 in the view| |other.right of page 3 in the view|) (= |one.free slots of the ring| |other.free slots of the ring|) (= |one.while the vCPU waits| |other.while the vCPU waits|)))
(define-fun |change 3| () Bool (and (= |one.type of page 1| #x2) (= |other.type of page 1| #x0) (= one.altp2m other.altp2m) (= one.mmio_access other.mmio_access) (= |one.operand within its segment| |other.operand within its segment|) (= |one.16 bytes within the code segment| |other.16 bytes within the code segment|) (= |one.the load of cmpxchg finds what is expected| |other.the load of cmpxchg finds what is expected|) (= |one.type of page 0| |other.type of page 0|) (= |one.right of page 0| |other.right of page 0|) (= |one.right of page 0 in the view| |other.right of page 0 in the view|) (= |one.right of page 1| |other.right of page 1|) (= |one.right of page 1 in the view| |other.right of page 1 in the view|) (= |one.type of page 2| |other.type of page 2|) (= |one.right of page 2| |other.right of page 2|) (= |one.right of page 2 in the view| |other.right of page 2 in the view|) (= |one.type of page 3| |other.type of page 3|) (= |one.right of page 3| |other.right of page 3|) (= |one.right of page 3 in the view| |other.right of page 3 in the view|) (= |one.free slots of the ring| |other.free slots of the ring|) (= |one.while the vCPU waits| |other.while the vCPU waits|)))
(define-fun |change 4| () Bool (and (= |one.type of page 2| #x1) (= |other.type of page 2| #x0) (= one.altp2m other.altp2m) (= one.mmio_access other.mmio_access) (= |one.operand within its segment| |other.operand within its segment|) (= |one.16 bytes within the code segment| |other.16 bytes within the code segment|) (= |one.the load of cmpxchg finds what is expected| |other.the load of cmpxchg finds what is expected|) (= |one.type of page 0| |other.type of page 0|) (= |one.right of page 0| |other.right of page 0|) (= |one.right of page 0 in the view| |other.right of page 0 in the view|) (= |one.type of page 1| |other.type of page 1|) (= |one.right of page 1| |other.right of page 1|) (= |one.right of page 1 in the view| |other.right of page 1 in the view|) (= |one.right of page 2| |other.right of page 2|) (= |one.right of page 2 in the view| |other.right of page 2 in the view|) (= |one.type of page 3| |other.type of page 3|) (= |one.right of page 3| |other.right of page 3|) (= |one.right of page 3 in the view| |other.right of page 3 in the view|) (= |one.free slots of the ring| |other.free slots of the ring|) (= |one.while the vCPU waits| |other.while the vCPU waits|)))
(define-fun |change 5| () Bool (and (= |one.type of page 2| #x2) (= |other.type of page 2| #x0) (= one.altp2m other.altp2m) (= one.mmio_access other.mmio_access) (= |one.operand within its segment| |other.operand within its segment|) (= |one.16 bytes within the code segment| |other.16 bytes within the code segment|) (= |one.the load of cmpxchg finds what is expected| |other.the load of cmpxchg finds what is expected|) (= |one.type of page 0| |other.type of page 0|) (= |one.right of page 0| |other.right of page 0|) (= |one.right of page 0 in the view| |other.right of page 0 in the view|) (= |one.type of page 1| |other.type of page 1|) (= |one.right of page 1| |other.right of page 1|) (= |one.right of page 1 in the view| |other.right of page 1 in the view|) (= |one.right of page 2| |other.right of page 2|) (= |one.right of page 2 in the view| |other.right of page 2 in the view|) (= |one.type of page 3| |other.type of page 3|) (= |one.right of page 3| |other.right of page 3|) (= |one.right of page 3 in the view| |other.right of page 3 in the view|) (= |one.free slots of the ring| |other.free slots of the ring|) (= |one.while the vCPU waits| |other.while the vCPU waits|)))
(define-fun |change 6| () Bool (and (= |one.type of page 3| #x1) (= |other.type of page 3| #x0) (= one.altp2m other.altp2m) (= one.mmio_access other.mmio_access) (= |one.operand within its segment| |other.operand within its segment|) (= |one.16 bytes within the code segment| |other.16 bytes within the code segment|) (= |one.the load of cmpxchg finds what is expected| |other.the load of cmpxchg finds what is expected|) (= |one.type of page 0| |other.type of page 0|) (= |one.right of page 0| |other.right of page 0|) (= |one.right of page 0 in the view| |other.right of page 0 in the view|) (= |one.type of page 1| |other.type of page 1|) (= |one.right of page 1| |other.right of page 1|) (= |one.right of page 1 in the view| |other.right of page 1 in the view|) (= |one.type of page 2| |other.type of page 2|) (= |one.right of page 2| |other.right of page 2|) (= |one.right of page 2 in the view| |other.right of page 2 in the view|) (= |one.right of page 3| |other.right of page 3|) (= |one.right of page 3 in the view| |other.right of page 3 in the view|) (= |one.free slots of the ring| |other.free slots of the ring|) (= |one.while the vCPU waits| |other.while the vCPU waits|)))
(define-fun |change 7| () Bool (and (= |one.type of page 3| #x2) (= |other.type of page 3| #x0) (= one.altp2m other.altp2m) (= one.mmio_access other.mmio_access) (= |one.operand within its segment| |other.operand within its segment|) (= |one.16 bytes within the code segment| |other.16 bytes within the code segment|) (= |one.the load of cmpxchg finds what is expected| |other.the load of cmpxchg finds what is expected|) (= |one.type of page 0| |other.type of page 0|) (= |one.right of page 0| |other.right of page 0|) (= |one.right of page 0 in the view| |other.right of page 0 in the view|) (= |one.type of page 1| |other.type of page 1|) (= |one.right of page 1| |other.right of page 1|) (= |one.right of page 1 in the view| |other.right of page 1 in the view|) (= |one.type of page 2| |other.type of page 2|) (= |one.right of page 2| |other.right of page 2|) (= |one.right of page 2 in the view| |other.right of page 2 in the view|) (= |one.right of page 3| |other.right of page 3|) (= |one.right of page 3 in the view| |other.right of page 3 in the view|) (= |one.free slots of the ring| |other.free slots of the ring|) (= |one.while the vCPU waits| |other.while the vCPU waits|)))

(assert (and one.possible other.possible
  (not (= one.outcome other.outcome))
  (ite (= segment #b00000) (and (or |change 0| |change 1|) one.q8 other.q8)
   (ite (= segment #b00001) (and (or |change 0| |change 1|) one.q16 other.q16)
   (ite (= segment #b00010) (and (or |change 2| |change 3|) (= one.outcome #b001) (= other.outcome #b001))
   (ite (= segment #b00011) (and (or |change 0| |change 1|) one.q16 other.q16)
   (ite (= segment #b00100) (and (or |change 2| |change 3|) one.q29 other.q29)
   (ite (= segment #b00101) (and (or |change 4| |change 5|) (= one.outcome #b001) (= other.outcome #b001))
   (ite (= segment #b00110) (and (or |change 4| |change 5|) one.q40 other.q40)
   (ite (= segment #b00111) (and (or |change 4| |change 5|) one.q41 other.q41)
   (ite (= segment #b01000) (and (or |change 4| |change 5|) one.q48 other.q48)
   (ite (= segment #b01001) (and (or |change 4| |change 5|) one.q40 other.q40)
   (ite (= segment #b01010) (and (or |change 4| |change 5|) (= one.outcome #b001) (= other.outcome #b001))
   (ite (= segment #b01011) (and (or |change 4| |change 5|) one.q40 other.q40)
   (ite (= segment #b01100) (and (or |change 4| |change 5|) one.q48 other.q48)
   (ite (= segment #b01101) (and (or |change 4| |change 5| |change 6| |change 7|) (= one.outcome #b001) (= other.outcome #b001))
   (ite (= segment #b01110) (and (or |change 4| |change 5|) one.q41 other.q41)
   (ite (= segment #b01111) (and (or |change 6| |change 7|) one.q61 other.q61)
   (ite (= segment #b10000) (and (or |change 4| |change 5|) one.q41 other.q41)
   (ite (= segment #b10001) (and (or |change 6| |change 7|) one.q66 other.q66)
   (ite (= segment #b10010) (and (or |change 4| |change 5|) one.q76 other.q76)
   (ite (= segment #b10011) (and (or |change 6| |change 7|) one.q81 other.q81)
   false))))))))))))))))))))))
(check-sat)
