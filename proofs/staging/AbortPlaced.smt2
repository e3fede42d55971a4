; AbortPlaced on staging: When a check stops the emulator, a request about
;   that page is on the ring.
;
; The flow is cut into segments: a window opens, one operation, the end. A run
; is any number of moves, each of which plays a segment; the answers say which
; path it takes. Is the invariant below wrong? That is, is there
;   a start that is not in it, or
;   a move, whatever the answers, that leads from a state in it out of it, or
;   a state in it in which the claim is broken?
; unsat: there is none, so no run of any length breaks the claim.
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

; The state of a run between two segments:
;   phase: where the run stands
;   rc: X86EMUL_* of the instruction, once it has ended
;   contextGate: hvmemul_ctxt->send_event
;   vcpuGate: v->arch.vm_event->send_event
;   hasReservedSlot: a slot of the ring is reserved and not used yet
;   memory: what the claim remembers
; outside: no instruction is being emulated
(define-fun outside () (_ BitVec 4) #x0)
; stopped: Xen has stopped: an assertion, or worse
(define-fun stopped () (_ BitVec 4) #x1)
; window: an instruction is being emulated with checks on
(define-fun window () (_ BitVec 4) #x5)
; window.ending: x86_emulate has returned, the window has not closed yet
(define-fun window.ending () (_ BitVec 4) #x8)

; Some state, a move from it, and the state after it.
(declare-fun before.phase () (_ BitVec 4))
(declare-fun before.rc () (_ BitVec 3))
(declare-fun before.contextGate () (_ BitVec 1))
(declare-fun before.vcpuGate () (_ BitVec 1))
(declare-fun before.hasReservedSlot () (_ BitVec 1))
(declare-fun before.memory () (_ BitVec 4))
; move
;   #b00000 window for npfec_kind_in_gpt, 4 bytes at page 0+0x0
;   #b00001 window for npfec_kind_in_gpt, 4 bytes at page 0+0xff8
;   #b00010 window for npfec_kind_in_gpt, 4 bytes at page 0+0xffe
;   #b00011 the emulation ends
;   #b00100 load 4 bytes at page 2+0x8
;   #b00101 store 4 bytes at page 2+0x8
;   #b00110 rep stos 4 x 4 bytes at page 2+0x8
;   #b00111 rmw 4 bytes at page 2+0x8
;   #b01000 cmpxchg 4 bytes at page 2+0x8
;   #b01001 rep ins 1 x 4 bytes at page 2+0x8
;   #b01010 rep outs 1 x 4 bytes at page 2+0x8
;   #b01011 rep ins 4 x 4 bytes at page 2+0x8
;   #b01100 rep outs 4 x 4 bytes at page 2+0x8
;   #b01101 unimplemented instruction
;   #b01110 rmw 16 bytes at page 2+0x10
;   #b01111 cmpxchg 16 bytes at page 2+0x10
;   #b10000 rep movs 4 x 4 bytes at page 4+0x8 to page 2+0x8
;   #b10001 rep movs 4 x 4 bytes at page 2+0x4 to page 2+0x8
;   #b10010 load 8 bytes at page 2+0xffc
;   #b10011 store 8 bytes at page 2+0xffc
;   #b10100 rmw 8 bytes at page 2+0xffc
;   #b10101 cmpxchg 8 bytes at page 2+0xffc
;   #b10110 rep stos 4 x 4 bytes at page 2+0xff8
;   #b10111 rep stos 4 x 4 bytes at page 2+0xffe
;   #b11000 rep ins 4 x 4 bytes at page 2+0xff8
;   #b11001 rep outs 4 x 4 bytes at page 2+0xff8
;   #b11010 rep movs 4 x 4 bytes at page 4+0x8 to page 2+0xff8
;   #b11011 the instruction is committed
(declare-fun move () (_ BitVec 5))
; The path that it takes.
(declare-fun path () (_ BitVec 7))
; The answers that the path depends on.
; CONFIG_DEBUG: 0 no, 1 yes
(declare-fun CONFIG_DEBUG () (_ BitVec 1))
; altp2m: 0 off, 1 disabled, 2 view 0, 3 view 1
(declare-fun altp2m () (_ BitVec 2))
; mmio_access: 0 none, 1 read, 2 write
(declare-fun mmio_access () (_ BitVec 2))
; operand within its segment: 0 no, 1 yes
(declare-fun |operand within its segment| () (_ BitVec 1))
; source within its segment: 0 no, 1 yes
(declare-fun |source within its segment| () (_ BitVec 1))
; 16 bytes within the code segment: 0 no, 1 yes
(declare-fun |16 bytes within the code segment| () (_ BitVec 1))
; the load of cmpxchg finds what is expected: 0 no, 1 yes
(declare-fun |the load of cmpxchg finds what is expected| () (_ BitVec 1))
; type of page 0: 0 ram, 1 ram_ro, 2 ioreq_server, 3 mmio, 4 hole, 5
;   not_present, 6 read_only, 7 paged_out, 8 shared
(declare-fun |type of page 0| () (_ BitVec 4))
; right of page 0: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx, 8 rx2rw, 9
;   n2rwx, 10 r_pw
(declare-fun |right of page 0| () (_ BitVec 4))
; right of page 0 in the view: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx,
;   8 rx2rw, 9 n2rwx, 10 r_pw, 15 absent
(declare-fun |right of page 0 in the view| () (_ BitVec 4))
; type of page 1: 0 ram, 1 ram_ro, 2 ioreq_server, 3 mmio, 4 hole, 5
;   not_present, 6 read_only, 7 paged_out, 8 shared
(declare-fun |type of page 1| () (_ BitVec 4))
; right of page 1: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx, 8 rx2rw, 9
;   n2rwx, 10 r_pw
(declare-fun |right of page 1| () (_ BitVec 4))
; right of page 1 in the view: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx,
;   8 rx2rw, 9 n2rwx, 10 r_pw, 15 absent
(declare-fun |right of page 1 in the view| () (_ BitVec 4))
; type of page 2: 0 ram, 1 ram_ro, 2 ioreq_server, 3 mmio, 4 hole, 5
;   not_present, 6 read_only, 7 paged_out, 8 shared
(declare-fun |type of page 2| () (_ BitVec 4))
; right of page 2: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx, 8 rx2rw, 9
;   n2rwx, 10 r_pw
(declare-fun |right of page 2| () (_ BitVec 4))
; right of page 2 in the view: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx,
;   8 rx2rw, 9 n2rwx, 10 r_pw, 15 absent
(declare-fun |right of page 2 in the view| () (_ BitVec 4))
; type of page 3: 0 ram, 1 ram_ro, 2 ioreq_server, 3 mmio, 4 hole, 5
;   not_present, 6 read_only, 7 paged_out, 8 shared
(declare-fun |type of page 3| () (_ BitVec 4))
; right of page 3: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx, 8 rx2rw, 9
;   n2rwx, 10 r_pw
(declare-fun |right of page 3| () (_ BitVec 4))
; right of page 3 in the view: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx,
;   8 rx2rw, 9 n2rwx, 10 r_pw, 15 absent
(declare-fun |right of page 3 in the view| () (_ BitVec 4))
; type of page 4: 0 ram, 1 ram_ro, 2 ioreq_server, 3 mmio, 4 hole, 5
;   not_present, 6 read_only, 7 paged_out, 8 shared
(declare-fun |type of page 4| () (_ BitVec 4))
; free slots of the ring: 0 0, 1 1, 2 2, 3 3, 4 4, 5 5, 6 6, 7 7, 8 8
(declare-fun |free slots of the ring| () (_ BitVec 4))
; while the vCPU waits: 0 slot freed, 1 ring disabled
(declare-fun |while the vCPU waits| () (_ BitVec 1))
(declare-fun after.phase () (_ BitVec 4))
(declare-fun after.rc () (_ BitVec 3))
(declare-fun after.contextGate () (_ BitVec 1))
(declare-fun after.vcpuGate () (_ BitVec 1))
(declare-fun after.hasReservedSlot () (_ BitVec 1))
(declare-fun after.memory () (_ BitVec 4))

; Sets of answers.
(define-fun |while the vCPU waits: ring disabled| () Bool (= |while the vCPU waits| #b1))
(define-fun |free slots of the ring: 0| () Bool (= |free slots of the ring| #x0))
(define-fun |right of page 0: n, r, w, rw, r_pw| () Bool (or (= |right of page 0| #x0) (= |right of page 0| #x1) (= |right of page 0| #x2) (= |right of page 0| #x3) (= |right of page 0| #xa)))
(define-fun |type of page 0: mmio, hole| () Bool (or (= |type of page 0| #x3) (= |type of page 0| #x4)))
(define-fun |type of page 0: not_present| () Bool (= |type of page 0| #x5))
(define-fun |type of page 0: paged_out, shared| () Bool (or (= |type of page 0| #x7) (= |type of page 0| #x8)))
(define-fun |free slots of the ring: 1| () Bool (= |free slots of the ring| #x1))
(define-fun |16 bytes within the code segment: yes| () Bool (= |16 bytes within the code segment| #b1))
(define-fun |type of page 2: ioreq_server, mmio, hole| () Bool (or (= |type of page 2| #x2) (= |type of page 2| #x3) (= |type of page 2| #x4)))
(define-fun |mmio_access: none| () Bool (= mmio_access #b00))
(define-fun |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| () Bool (or (= |right of page 0 in the view| #x4) (= |right of page 0 in the view| #x5) (= |right of page 0 in the view| #x6) (= |right of page 0 in the view| #x7) (= |right of page 0 in the view| #x8) (= |right of page 0 in the view| #x9)))
(define-fun |altp2m: view 1| () Bool (= altp2m #b11))
(define-fun |CONFIG_DEBUG: yes| () Bool (= CONFIG_DEBUG #b1))
(define-fun |right of page 1: n, r, w, rw, r_pw| () Bool (or (= |right of page 1| #x0) (= |right of page 1| #x1) (= |right of page 1| #x2) (= |right of page 1| #x3) (= |right of page 1| #xa)))
(define-fun |type of page 1: ram, ram_ro, ioreq_server, read_only| () Bool (or (= |type of page 1| #x0) (= |type of page 1| #x1) (= |type of page 1| #x2) (= |type of page 1| #x6)))
(define-fun |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| () Bool (or (= |right of page 1 in the view| #x4) (= |right of page 1 in the view| #x5) (= |right of page 1 in the view| #x6) (= |right of page 1 in the view| #x7) (= |right of page 1 in the view| #x8) (= |right of page 1 in the view| #x9)))
(define-fun |type of page 1: mmio, hole| () Bool (or (= |type of page 1| #x3) (= |type of page 1| #x4)))
(define-fun |type of page 1: not_present| () Bool (= |type of page 1| #x5))
(define-fun |type of page 1: paged_out, shared| () Bool (or (= |type of page 1| #x7) (= |type of page 1| #x8)))
(define-fun |type of page 2: mmio, hole| () Bool (or (= |type of page 2| #x3) (= |type of page 2| #x4)))
(define-fun |type of page 2: not_present| () Bool (= |type of page 2| #x5))
(define-fun |type of page 2: paged_out, shared| () Bool (or (= |type of page 2| #x7) (= |type of page 2| #x8)))
(define-fun |operand within its segment: yes| () Bool (= |operand within its segment| #b1))
(define-fun |type of page 2: ioreq_server| () Bool (= |type of page 2| #x2))
(define-fun |right of page 2: n, r, x, rx, r_pw| () Bool (or (= |right of page 2| #x0) (= |right of page 2| #x1) (= |right of page 2| #x4) (= |right of page 2| #x5) (= |right of page 2| #xa)))
(define-fun |type of page 2: ram| () Bool (= |type of page 2| #x0))
(define-fun |type of page 2: ioreq_server, paged_out, shared| () Bool (or (= |type of page 2| #x2) (= |type of page 2| #x7) (= |type of page 2| #x8)))
(define-fun |type of page 2: not_present, read_only| () Bool (or (= |type of page 2| #x5) (= |type of page 2| #x6)))
(define-fun |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| () Bool (or (= |right of page 2 in the view| #x2) (= |right of page 2 in the view| #x3) (= |right of page 2 in the view| #x6) (= |right of page 2 in the view| #x7) (= |right of page 2 in the view| #x8) (= |right of page 2 in the view| #x9)))
(define-fun |type of page 2: ram_ro| () Bool (= |type of page 2| #x1))
(define-fun |type of page 2: read_only| () Bool (= |type of page 2| #x6))
(define-fun |the load of cmpxchg finds what is expected: yes| () Bool (= |the load of cmpxchg finds what is expected| #b1))
(define-fun |source within its segment: yes| () Bool (= |source within its segment| #b1))
(define-fun |type of page 4: not_present| () Bool (= |type of page 4| #x5))
(define-fun |type of page 4: paged_out, shared| () Bool (or (= |type of page 4| #x7) (= |type of page 4| #x8)))
(define-fun |type of page 3: mmio, hole| () Bool (or (= |type of page 3| #x3) (= |type of page 3| #x4)))
(define-fun |type of page 3: not_present| () Bool (= |type of page 3| #x5))
(define-fun |type of page 3: paged_out, shared| () Bool (or (= |type of page 3| #x7) (= |type of page 3| #x8)))
(define-fun |right of page 3: n, r, x, rx, r_pw| () Bool (or (= |right of page 3| #x0) (= |right of page 3| #x1) (= |right of page 3| #x4) (= |right of page 3| #x5) (= |right of page 3| #xa)))
(define-fun |type of page 3: ram| () Bool (= |type of page 3| #x0))
(define-fun |type of page 3: ram_ro| () Bool (= |type of page 3| #x1))
(define-fun |type of page 3: ioreq_server| () Bool (= |type of page 3| #x2))
(define-fun |type of page 3: not_present, read_only| () Bool (or (= |type of page 3| #x5) (= |type of page 3| #x6)))
(define-fun |type of page 3: ram, ram_ro| () Bool (or (= |type of page 3| #x0) (= |type of page 3| #x1)))
(define-fun |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| () Bool (or (= |right of page 3 in the view| #x2) (= |right of page 3 in the view| #x3) (= |right of page 3 in the view| #x6) (= |right of page 3 in the view| #x7) (= |right of page 3 in the view| #x8) (= |right of page 3 in the view| #x9)))
(define-fun |type of page 3: ram, ram_ro, ioreq_server| () Bool (or (= |type of page 3| #x0) (= |type of page 3| #x1) (= |type of page 3| #x2)))
(define-fun |type of page 3: read_only| () Bool (= |type of page 3| #x6))
(define-fun |type of page 3: mmio, hole, paged_out, shared| () Bool (or (= |type of page 3| #x3) (= |type of page 3| #x4) (= |type of page 3| #x7) (= |type of page 3| #x8)))
(define-fun |type of page 3: mmio, hole, not_present| () Bool (or (= |type of page 3| #x3) (= |type of page 3| #x4) (= |type of page 3| #x5)))
(define-fun |type of page 4: mmio, hole| () Bool (or (= |type of page 4| #x3) (= |type of page 4| #x4)))

; Which answers there are.
(define-fun possible () Bool (and (bvult mmio_access #b11) (bvult |type of page 0| #x9) (bvult |right of page 0| #xb) (or (bvult |right of page 0 in the view| #xb) (= |right of page 0 in the view| #xf)) (bvult |type of page 1| #x9) (bvult |right of page 1| #xb) (or (bvult |right of page 1 in the view| #xb) (= |right of page 1 in the view| #xf)) (bvult |type of page 2| #x9) (bvult |right of page 2| #xb) (or (bvult |right of page 2 in the view| #xb) (= |right of page 2 in the view| #xf)) (bvult |type of page 3| #x9) (bvult |right of page 3| #xb) (or (bvult |right of page 3 in the view| #xb) (= |right of page 3 in the view| #xf)) (bvult |type of page 4| #x9) (bvult |free slots of the ring| #x9) (or (= mmio_access #b00) (and (not (= mmio_access #b00)) (or (= |type of page 2| #x2) (= |type of page 2| #x3) (= |type of page 2| #x4))))))

; What the claim remembers:
;   #x0 outside a window
;   #x1 in a window
;   #x2 in a window; reported: page 0
;   #x3 in a window; reported: an earlier page
;   #x4 in a window; reported: page 1
;   #x5 in a window; reported: page 2
;   #x6 in a window; reported: page 3
;   #x7 outside a window; reported: an earlier page
;   #x8 in a window; reported: page 2, an earlier page
;   #x9 in a window; reported: page 3, an earlier page
;   #xf the claim is broken

; What it makes of what it hears: m is what it remembers before. What is
;   not listed never comes up, and would break it.
(define-fun |window opens for npfec_kind_in_gpt| ((m (_ BitVec 4))) (_ BitVec 4) (ite (or (= m #x0) (= m #x7)) #x1 #xf))
(define-fun |the next operation has other pages| ((m (_ BitVec 4))) (_ BitVec 4) (ite (or (= m #x1) (= m #x3)) m (ite (or (= m #x2) (= m #x4) (= m #x5) (= m #x6) (= m #x8) (= m #x9)) #x3 #xf)))
(define-fun |event check on page 0, PFEC 0x15: go on| ((m (_ BitVec 4))) (_ BitVec 4) (ite (or (= m #x1) (= m #x4)) m #xf))
(define-fun |sends MEM_ACCESS_* as the right of page 0 says for page 0, vCPU paused| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x2 #xf))
(define-fun |event check on page 0, PFEC 0x15: stop| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x2) m #xf))
(define-fun |sends MEM_ACCESS_X+0x18 for page 0, vCPU paused| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x2) m #xf))
(define-fun |sends MEM_ACCESS_* as the right of page 0 in the view says for page 0, vCPU paused| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x2 #xf))
(define-fun |event check on page 1, PFEC 0x15: go on| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) m #xf))
(define-fun |sends MEM_ACCESS_* as the right of page 1 says for page 1, vCPU paused| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x4 #xf))
(define-fun |event check on page 1, PFEC 0x15: stop| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x4) m #xf))
(define-fun |sends MEM_ACCESS_* as the right of page 1 in the view says for page 1, vCPU paused| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x4 #xf))
(define-fun |sends MEM_ACCESS_X+0x18 for page 1, vCPU paused| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x4) m #xf))
(define-fun |window closes: X86EMUL_EXCEPTION| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x0 (ite (= m #x3) #x7 #xf)))
(define-fun |event check on page 2, PFEC 0x5: go on| ((m (_ BitVec 4))) (_ BitVec 4) (ite (or (= m #x1) (= m #x3)) m #xf))
(define-fun |event check on page 2, PFEC 0x7: go on| ((m (_ BitVec 4))) (_ BitVec 4) (ite (or (= m #x1) (= m #x3)) m #xf))
(define-fun |sends MEM_ACCESS_* as the right of page 2 says for page 2, vCPU paused| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x5 (ite (= m #x3) #x8 #xf)))
(define-fun |event check on page 2, PFEC 0x7: stop| ((m (_ BitVec 4))) (_ BitVec 4) (ite (or (= m #x5) (= m #x8)) m #xf))
(define-fun |sends MEM_ACCESS_* as the right of page 2 in the view says for page 2, vCPU paused| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x5 (ite (= m #x3) #x8 #xf)))
(define-fun |event check on page 3, PFEC 0x5: go on| ((m (_ BitVec 4))) (_ BitVec 4) (ite (or (= m #x1) (= m #x3)) m #xf))
(define-fun |event check on page 3, PFEC 0x7: go on| ((m (_ BitVec 4))) (_ BitVec 4) (ite (or (= m #x1) (= m #x3)) m #xf))
(define-fun |sends MEM_ACCESS_* as the right of page 3 says for page 3, vCPU paused| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x6 (ite (= m #x3) #x9 #xf)))
(define-fun |event check on page 3, PFEC 0x7: stop| ((m (_ BitVec 4))) (_ BitVec 4) (ite (or (= m #x6) (= m #x9)) m #xf))
(define-fun |sends MEM_ACCESS_* as the right of page 3 in the view says for page 3, vCPU paused| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x6 (ite (= m #x3) #x9 #xf)))
(define-fun |commits the instruction| ((m (_ BitVec 4))) (_ BitVec 4) (ite (or (= m #x1) (= m #x3)) m #xf))
(define-fun |window closes: X86EMUL_RETRY| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x0 (ite (= m #x3) #x7 #xf)))
(define-fun |window closes: X86EMUL_UNHANDLEABLE| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x0 (ite (= m #x3) #x7 #xf)))
(define-fun |sends event 14 for the page tables, vCPU paused| ((m (_ BitVec 4))) (_ BitVec 4) (ite (or (= m #x1) (= m #x3)) m #xf))
(define-fun |window closes: X86EMUL_UNIMPLEMENTED| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x0 (ite (= m #x3) #x7 #xf)))
(define-fun |window closes: X86EMUL_OKAY| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x0 (ite (= m #x3) #x7 #xf)))

; What is heard on a path, in order.
(define-fun |word 1| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|window opens for npfec_kind_in_gpt| m)))
(define-fun |word 2| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 0, PFEC 0x15: go on| (|window opens for npfec_kind_in_gpt| m))))
(define-fun |word 3| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 0, PFEC 0x15: stop| (|sends MEM_ACCESS_X+0x18 for page 0, vCPU paused| (|event check on page 0, PFEC 0x15: stop| (|sends MEM_ACCESS_* as the right of page 0 says for page 0, vCPU paused| (|window opens for npfec_kind_in_gpt| m)))))))
(define-fun |word 4| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 0, PFEC 0x15: stop| (|sends MEM_ACCESS_* as the right of page 0 says for page 0, vCPU paused| (|window opens for npfec_kind_in_gpt| m)))))
(define-fun |word 5| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 0, PFEC 0x15: stop| (|sends MEM_ACCESS_X+0x18 for page 0, vCPU paused| (|event check on page 0, PFEC 0x15: stop| (|sends MEM_ACCESS_* as the right of page 0 in the view says for page 0, vCPU paused| (|window opens for npfec_kind_in_gpt| m)))))))
(define-fun |word 6| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 0, PFEC 0x15: stop| (|sends MEM_ACCESS_* as the right of page 0 in the view says for page 0, vCPU paused| (|window opens for npfec_kind_in_gpt| m)))))
(define-fun |word 7| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 0, PFEC 0x15: go on| (|event check on page 0, PFEC 0x15: go on| (|window opens for npfec_kind_in_gpt| m)))))
(define-fun |word 8| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 1, PFEC 0x15: go on| (|event check on page 0, PFEC 0x15: go on| (|window opens for npfec_kind_in_gpt| m)))))
(define-fun |word 9| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 0, PFEC 0x15: go on| (|event check on page 1, PFEC 0x15: stop| (|sends MEM_ACCESS_* as the right of page 1 says for page 1, vCPU paused| (|event check on page 0, PFEC 0x15: go on| (|window opens for npfec_kind_in_gpt| m)))))))
(define-fun |word 10| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 0, PFEC 0x15: go on| (|event check on page 1, PFEC 0x15: stop| (|sends MEM_ACCESS_* as the right of page 1 in the view says for page 1, vCPU paused| (|event check on page 0, PFEC 0x15: go on| (|window opens for npfec_kind_in_gpt| m)))))))
(define-fun |word 11| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 1, PFEC 0x15: stop| (|sends MEM_ACCESS_X+0x18 for page 1, vCPU paused| (|event check on page 0, PFEC 0x15: go on| (|event check on page 1, PFEC 0x15: stop| (|sends MEM_ACCESS_* as the right of page 1 says for page 1, vCPU paused| (|event check on page 0, PFEC 0x15: go on| (|window opens for npfec_kind_in_gpt| m)))))))))
(define-fun |word 12| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 1, PFEC 0x15: stop| (|sends MEM_ACCESS_X+0x18 for page 1, vCPU paused| (|event check on page 0, PFEC 0x15: go on| (|event check on page 1, PFEC 0x15: stop| (|sends MEM_ACCESS_* as the right of page 1 in the view says for page 1, vCPU paused| (|event check on page 0, PFEC 0x15: go on| (|window opens for npfec_kind_in_gpt| m)))))))))
(define-fun |word 13| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 1, PFEC 0x15: stop| (|sends MEM_ACCESS_* as the right of page 1 says for page 1, vCPU paused| (|event check on page 0, PFEC 0x15: go on| (|window opens for npfec_kind_in_gpt| m))))))
(define-fun |word 14| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 1, PFEC 0x15: stop| (|sends MEM_ACCESS_* as the right of page 1 in the view says for page 1, vCPU paused| (|event check on page 0, PFEC 0x15: go on| (|window opens for npfec_kind_in_gpt| m))))))
(define-fun |word 15| ((m (_ BitVec 4))) (_ BitVec 4) (|window closes: X86EMUL_EXCEPTION| m))
(define-fun |word 16| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| m))
(define-fun |word 17| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 2, PFEC 0x5: go on| m)))
(define-fun |word 18| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 2, PFEC 0x7: go on| m)))
(define-fun |word 19| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 2, PFEC 0x7: stop| (|sends MEM_ACCESS_* as the right of page 2 says for page 2, vCPU paused| m))))
(define-fun |word 20| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 2, PFEC 0x7: stop| (|sends MEM_ACCESS_* as the right of page 2 in the view says for page 2, vCPU paused| m))))
(define-fun |word 21| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 2, PFEC 0x7: go on| (|event check on page 2, PFEC 0x5: go on| m))))
(define-fun |word 22| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 2, PFEC 0x7: stop| (|sends MEM_ACCESS_* as the right of page 2 says for page 2, vCPU paused| (|event check on page 2, PFEC 0x5: go on| m)))))
(define-fun |word 23| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 2, PFEC 0x7: stop| (|sends MEM_ACCESS_* as the right of page 2 in the view says for page 2, vCPU paused| (|event check on page 2, PFEC 0x5: go on| m)))))
(define-fun |word 24| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 3, PFEC 0x5: go on| (|event check on page 2, PFEC 0x5: go on| m))))
(define-fun |word 25| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 3, PFEC 0x5: go on| m)))
(define-fun |word 26| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 2, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| m))))
(define-fun |word 27| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 3, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| m))))
(define-fun |word 28| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 3, PFEC 0x7: stop| (|sends MEM_ACCESS_* as the right of page 3 says for page 3, vCPU paused| (|event check on page 2, PFEC 0x7: go on| m)))))
(define-fun |word 29| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 3, PFEC 0x7: stop| (|sends MEM_ACCESS_* as the right of page 3 in the view says for page 3, vCPU paused| (|event check on page 2, PFEC 0x7: go on| m)))))
(define-fun |word 30| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 3, PFEC 0x7: go on| m)))
(define-fun |word 31| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 3, PFEC 0x7: stop| (|sends MEM_ACCESS_* as the right of page 3 says for page 3, vCPU paused| m))))
(define-fun |word 32| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 3, PFEC 0x7: stop| (|sends MEM_ACCESS_* as the right of page 3 in the view says for page 3, vCPU paused| m))))
(define-fun |word 33| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 2, PFEC 0x7: go on| (|event check on page 3, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| m))))))
(define-fun |word 34| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 3, PFEC 0x7: stop| (|sends MEM_ACCESS_* as the right of page 3 says for page 3, vCPU paused| (|event check on page 2, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| m))))))
(define-fun |word 35| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 2, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| m)))))
(define-fun |word 36| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 3, PFEC 0x7: stop| (|sends MEM_ACCESS_* as the right of page 3 in the view says for page 3, vCPU paused| (|event check on page 2, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| m))))))
(define-fun |word 37| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 3, PFEC 0x7: go on| (|event check on page 3, PFEC 0x7: go on| m))))
(define-fun |word 38| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 2, PFEC 0x7: go on| (|event check on page 3, PFEC 0x5: go on| (|event check on page 2, PFEC 0x5: go on| m)))))
(define-fun |word 39| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 2, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| (|event check on page 3, PFEC 0x5: go on| (|event check on page 2, PFEC 0x5: go on| m))))))
(define-fun |word 40| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 3, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| (|event check on page 3, PFEC 0x5: go on| (|event check on page 2, PFEC 0x5: go on| m))))))
(define-fun |word 41| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 3, PFEC 0x7: stop| (|sends MEM_ACCESS_* as the right of page 3 says for page 3, vCPU paused| (|event check on page 2, PFEC 0x7: go on| (|event check on page 3, PFEC 0x5: go on| (|event check on page 2, PFEC 0x5: go on| m)))))))
(define-fun |word 42| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 2, PFEC 0x7: stop| (|sends MEM_ACCESS_* as the right of page 2 says for page 2, vCPU paused| (|event check on page 3, PFEC 0x5: go on| (|event check on page 2, PFEC 0x5: go on| m))))))
(define-fun |word 43| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 2, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| (|event check on page 2, PFEC 0x5: go on| m)))))
(define-fun |word 44| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 3, PFEC 0x7: stop| (|sends MEM_ACCESS_* as the right of page 3 in the view says for page 3, vCPU paused| (|event check on page 2, PFEC 0x7: go on| (|event check on page 3, PFEC 0x5: go on| (|event check on page 2, PFEC 0x5: go on| m)))))))
(define-fun |word 45| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 2, PFEC 0x7: stop| (|sends MEM_ACCESS_* as the right of page 2 in the view says for page 2, vCPU paused| (|event check on page 3, PFEC 0x5: go on| (|event check on page 2, PFEC 0x5: go on| m))))))
(define-fun |word 46| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 3, PFEC 0x7: go on| (|event check on page 3, PFEC 0x5: go on| m))))
(define-fun |word 47| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 3, PFEC 0x7: stop| (|sends MEM_ACCESS_* as the right of page 3 says for page 3, vCPU paused| (|event check on page 3, PFEC 0x5: go on| m)))))
(define-fun |word 48| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|event check on page 3, PFEC 0x7: stop| (|sends MEM_ACCESS_* as the right of page 3 in the view says for page 3, vCPU paused| (|event check on page 3, PFEC 0x5: go on| m)))))
(define-fun |word 49| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|commits the instruction| m)))
(define-fun |word 50| ((m (_ BitVec 4))) (_ BitVec 4) (|window closes: X86EMUL_RETRY| m))
(define-fun |word 51| ((m (_ BitVec 4))) (_ BitVec 4) (|window closes: X86EMUL_UNHANDLEABLE| m))
(define-fun |word 52| ((m (_ BitVec 4))) (_ BitVec 4) (|window closes: X86EMUL_UNIMPLEMENTED| (|sends event 14 for the page tables, vCPU paused| m)))
(define-fun |word 53| ((m (_ BitVec 4))) (_ BitVec 4) (|window closes: X86EMUL_OKAY| m))

; What is left behind.
(define-fun leaves ((phase (_ BitVec 4)) (rc (_ BitVec 3)) (contextGate (_ BitVec 1)) (vcpuGate (_ BitVec 1)) (hasReservedSlot (_ BitVec 1))) Bool (and (= after.phase phase) (= after.rc rc) (= after.contextGate contextGate) (= after.vcpuGate vcpuGate) (= after.hasReservedSlot hasReservedSlot)))

; The paths: what each leaves behind, and what is heard on it.
(define-fun |path 1| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 2| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 3| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 3| before.memory))))
(define-fun |path 4| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 4| before.memory) #xf) #xf #x0))))
(define-fun |path 5| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 1| before.memory) #xf) #xf #x0))))
(define-fun |path 6| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 5| before.memory))))
(define-fun |path 7| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 6| before.memory) #xf) #xf #x0))))
(define-fun |path 8| () Bool (and (leaves window.ending #b001 #b1 #b1 #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 9| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 10| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 4| before.memory))))
(define-fun |path 11| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 6| before.memory))))
(define-fun |path 12| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 7| before.memory))))
(define-fun |path 13| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 8| before.memory))))
(define-fun |path 14| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 9| before.memory))))
(define-fun |path 15| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 2| before.memory) #xf) #xf #x0))))
(define-fun |path 16| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 10| before.memory))))
(define-fun |path 17| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0) (= after.memory (|word 7| before.memory))))
(define-fun |path 18| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 11| before.memory))))
(define-fun |path 19| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 9| before.memory) #xf) #xf #x0))))
(define-fun |path 20| () Bool (and (leaves window.ending #b001 #b1 #b1 #b0) (= after.memory (|word 7| before.memory))))
(define-fun |path 21| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 7| before.memory))))
(define-fun |path 22| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 12| before.memory))))
(define-fun |path 23| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 10| before.memory) #xf) #xf #x0))))
(define-fun |path 24| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 25| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 26| () Bool (and (leaves window.ending #b001 #b1 #b1 #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 27| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 28| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 29| () Bool (and (leaves outside #b000 #b0 #b0 #b0) (= after.memory (|word 15| before.memory))))
(define-fun |path 30| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0) (= after.memory (|word 16| before.memory))))
(define-fun |path 31| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 17| before.memory))))
(define-fun |path 32| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 16| before.memory))))
(define-fun |path 33| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 16| before.memory))))
(define-fun |path 34| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 18| before.memory))))
(define-fun |path 35| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 19| before.memory))))
(define-fun |path 36| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 16| before.memory) #xf) #xf #x0))))
(define-fun |path 37| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 20| before.memory))))
(define-fun |path 38| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 18| before.memory))))
(define-fun |path 39| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0) (= after.memory (|word 17| before.memory))))
(define-fun |path 40| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 17| before.memory))))
(define-fun |path 41| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 21| before.memory))))
(define-fun |path 42| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 22| before.memory))))
(define-fun |path 43| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 17| before.memory) #xf) #xf #x0))))
(define-fun |path 44| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 23| before.memory))))
(define-fun |path 45| () Bool (and (leaves window.ending #b101 #b1 #b1 #b0) (= after.memory (|word 16| before.memory))))
(define-fun |path 46| () Bool (and (leaves window.ending #b001 #b1 #b1 #b0) (= after.memory (|word 16| before.memory))))
(define-fun |path 47| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 24| before.memory))))
(define-fun |path 48| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 25| before.memory))))
(define-fun |path 49| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0) (= after.memory (|word 18| before.memory))))
(define-fun |path 50| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 26| before.memory))))
(define-fun |path 51| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 27| before.memory))))
(define-fun |path 52| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 28| before.memory))))
(define-fun |path 53| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 18| before.memory) #xf) #xf #x0))))
(define-fun |path 54| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 26| before.memory))))
(define-fun |path 55| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 29| before.memory))))
(define-fun |path 56| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 30| before.memory))))
(define-fun |path 57| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 31| before.memory))))
(define-fun |path 58| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 32| before.memory))))
(define-fun |path 59| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 27| before.memory))))
(define-fun |path 60| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 33| before.memory))))
(define-fun |path 61| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 34| before.memory))))
(define-fun |path 62| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 26| before.memory) #xf) #xf #x0))))
(define-fun |path 63| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 35| before.memory))))
(define-fun |path 64| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 36| before.memory))))
(define-fun |path 65| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 30| before.memory))))
(define-fun |path 66| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 37| before.memory))))
(define-fun |path 67| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0) (= after.memory (|word 24| before.memory))))
(define-fun |path 68| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 24| before.memory))))
(define-fun |path 69| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0) (= after.memory (|word 38| before.memory))))
(define-fun |path 70| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 38| before.memory))))
(define-fun |path 71| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 39| before.memory))))
(define-fun |path 72| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 40| before.memory))))
(define-fun |path 73| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 41| before.memory))))
(define-fun |path 74| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 38| before.memory) #xf) #xf #x0))))
(define-fun |path 75| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 42| before.memory))))
(define-fun |path 76| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 24| before.memory) #xf) #xf #x0))))
(define-fun |path 77| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 43| before.memory))))
(define-fun |path 78| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 44| before.memory))))
(define-fun |path 79| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 45| before.memory))))
(define-fun |path 80| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0) (= after.memory (|word 25| before.memory))))
(define-fun |path 81| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 25| before.memory))))
(define-fun |path 82| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 46| before.memory))))
(define-fun |path 83| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 47| before.memory))))
(define-fun |path 84| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 25| before.memory) #xf) #xf #x0))))
(define-fun |path 85| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 48| before.memory))))
(define-fun |path 86| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0) (= after.memory (|word 16| before.memory))))
(define-fun |path 87| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0) (= after.memory (|word 49| before.memory))))
(define-fun |path 88| () Bool (and (leaves outside #b000 #b0 #b0 #b0) (= after.memory (|word 50| before.memory))))
(define-fun |path 89| () Bool (and (leaves outside #b000 #b0 #b0 #b0) (= after.memory (|word 51| before.memory))))
(define-fun |path 90| () Bool (and (leaves outside #b000 #b0 #b0 #b0) (= after.memory (|word 52| before.memory))))
(define-fun |path 91| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= before.memory #xf) #xf #x0))))
(define-fun |path 92| () Bool (and (leaves outside #b000 #b0 #b0 #b0) (= after.memory (|word 53| before.memory))))

; Which path the answers lead to.
(define-fun q0 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000101) (= path #b0001010)))
(define-fun q1 () Bool (ite |free slots of the ring: 0| q0 (= path #b0001010)))
(define-fun q2 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q1 (= path #b0000010)))
(define-fun q3 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q2))))
(define-fun q4 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000101) (= path #b0000011)))
(define-fun q5 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000100) (= path #b0000011)))
(define-fun q6 () Bool (ite |free slots of the ring: 0| q4 (ite |free slots of the ring: 1| q5 (= path #b0000011))))
(define-fun q7 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q6 (= path #b0000010)))
(define-fun q8 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q7))))
(define-fun q9 () Bool (ite |16 bytes within the code segment: yes| q8 q3))
(define-fun q10 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q1 false))
(define-fun q11 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000010) false))
(define-fun q12 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q10 q11))
(define-fun q13 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001000) false))
(define-fun q14 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000001) false))
(define-fun q15 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001001) false))
(define-fun q16 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q12))))
(define-fun q17 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q6 false))
(define-fun q18 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q17 q11))
(define-fun q19 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q18))))
(define-fun q20 () Bool (ite |16 bytes within the code segment: yes| q19 q16))
(define-fun q21 () Bool (ite |mmio_access: none| q9 q20))
(define-fun q22 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000101) (= path #b0001011)))
(define-fun q23 () Bool (ite |free slots of the ring: 0| q22 (= path #b0001011)))
(define-fun q24 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0000010) q23))
(define-fun q25 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q24))))
(define-fun q26 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000101) (= path #b0000110)))
(define-fun q27 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000111) (= path #b0000110)))
(define-fun q28 () Bool (ite |free slots of the ring: 0| q26 (ite |free slots of the ring: 1| q27 (= path #b0000110))))
(define-fun q29 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0000010) q28))
(define-fun q30 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q29))))
(define-fun q31 () Bool (ite |16 bytes within the code segment: yes| q30 q25))
(define-fun q32 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q23 false))
(define-fun q33 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q11 q32))
(define-fun q34 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q33))))
(define-fun q35 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q28 false))
(define-fun q36 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q11 q35))
(define-fun q37 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q36))))
(define-fun q38 () Bool (ite |16 bytes within the code segment: yes| q37 q34))
(define-fun q39 () Bool (ite |mmio_access: none| q31 q38))
(define-fun q40 () Bool (ite |altp2m: view 1| q39 q21))
(define-fun q41 () Bool (ite |free slots of the ring: 0| (= path #b0000101) (= path #b0001010)))
(define-fun q42 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q41 (= path #b0000010)))
(define-fun q43 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q42))))
(define-fun q44 () Bool (ite |free slots of the ring: 0| (= path #b0000101) (ite |free slots of the ring: 1| (= path #b0000100) (= path #b0000011))))
(define-fun q45 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q44 (= path #b0000010)))
(define-fun q46 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q45))))
(define-fun q47 () Bool (ite |16 bytes within the code segment: yes| q46 q43))
(define-fun q48 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q41 false))
(define-fun q49 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q48 q11))
(define-fun q50 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q49))))
(define-fun q51 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q44 false))
(define-fun q52 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q51 q11))
(define-fun q53 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q52))))
(define-fun q54 () Bool (ite |16 bytes within the code segment: yes| q53 q50))
(define-fun q55 () Bool (ite |mmio_access: none| q47 q54))
(define-fun q56 () Bool (ite |free slots of the ring: 0| (= path #b0000101) (= path #b0001011)))
(define-fun q57 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0000010) q56))
(define-fun q58 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q57))))
(define-fun q59 () Bool (ite |free slots of the ring: 0| (= path #b0000101) (ite |free slots of the ring: 1| (= path #b0000111) (= path #b0000110))))
(define-fun q60 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0000010) q59))
(define-fun q61 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q60))))
(define-fun q62 () Bool (ite |16 bytes within the code segment: yes| q61 q58))
(define-fun q63 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q56 false))
(define-fun q64 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q11 q63))
(define-fun q65 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q64))))
(define-fun q66 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q59 false))
(define-fun q67 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q11 q66))
(define-fun q68 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q67))))
(define-fun q69 () Bool (ite |16 bytes within the code segment: yes| q68 q65))
(define-fun q70 () Bool (ite |mmio_access: none| q62 q69))
(define-fun q71 () Bool (ite |altp2m: view 1| q70 q55))
(define-fun q72 () Bool (ite |CONFIG_DEBUG: yes| q71 q40))
(define-fun q73 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0001111) (= path #b0001110)))
(define-fun q74 () Bool (ite |free slots of the ring: 0| q73 (= path #b0001110)))
(define-fun q75 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q74 (= path #b0001101)))
(define-fun q76 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q75 (= path #b0001100)))
(define-fun q77 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q6 q76))
(define-fun q78 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q77))))
(define-fun q79 () Bool (ite |16 bytes within the code segment: yes| q78 q3))
(define-fun q80 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q74 false))
(define-fun q81 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001101) false))
(define-fun q82 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q80 q81))
(define-fun q83 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001100) false))
(define-fun q84 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q82 q83))
(define-fun q85 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q17 q84))
(define-fun q86 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q85))))
(define-fun q87 () Bool (ite |16 bytes within the code segment: yes| q86 q16))
(define-fun q88 () Bool (ite |mmio_access: none| q79 q87))
(define-fun q89 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0001111) (= path #b0010000)))
(define-fun q90 () Bool (ite |free slots of the ring: 0| q89 (= path #b0010000)))
(define-fun q91 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0001101) q90))
(define-fun q92 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q91 (= path #b0001100)))
(define-fun q93 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q92 q28))
(define-fun q94 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q93))))
(define-fun q95 () Bool (ite |16 bytes within the code segment: yes| q94 q25))
(define-fun q96 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q90 false))
(define-fun q97 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q81 q96))
(define-fun q98 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q97 q83))
(define-fun q99 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q98 q35))
(define-fun q100 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q99))))
(define-fun q101 () Bool (ite |16 bytes within the code segment: yes| q100 q34))
(define-fun q102 () Bool (ite |mmio_access: none| q95 q101))
(define-fun q103 () Bool (ite |altp2m: view 1| q102 q88))
(define-fun q104 () Bool (ite |free slots of the ring: 0| (= path #b0001111) (= path #b0001110)))
(define-fun q105 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q104 (= path #b0001101)))
(define-fun q106 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q105 (= path #b0001100)))
(define-fun q107 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q44 q106))
(define-fun q108 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q107))))
(define-fun q109 () Bool (ite |16 bytes within the code segment: yes| q108 q43))
(define-fun q110 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q104 false))
(define-fun q111 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q110 q81))
(define-fun q112 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q111 q83))
(define-fun q113 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q51 q112))
(define-fun q114 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q113))))
(define-fun q115 () Bool (ite |16 bytes within the code segment: yes| q114 q50))
(define-fun q116 () Bool (ite |mmio_access: none| q109 q115))
(define-fun q117 () Bool (ite |free slots of the ring: 0| (= path #b0001111) (= path #b0010000)))
(define-fun q118 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0001101) q117))
(define-fun q119 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q118 (= path #b0001100)))
(define-fun q120 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q119 q59))
(define-fun q121 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q120))))
(define-fun q122 () Bool (ite |16 bytes within the code segment: yes| q121 q58))
(define-fun q123 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q117 false))
(define-fun q124 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q81 q123))
(define-fun q125 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q124 q83))
(define-fun q126 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q125 q66))
(define-fun q127 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q126))))
(define-fun q128 () Bool (ite |16 bytes within the code segment: yes| q127 q65))
(define-fun q129 () Bool (ite |mmio_access: none| q122 q128))
(define-fun q130 () Bool (ite |altp2m: view 1| q129 q116))
(define-fun q131 () Bool (ite |CONFIG_DEBUG: yes| q130 q103))
(define-fun q132 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0001111) (= path #b0011001)))
(define-fun q133 () Bool (ite |free slots of the ring: 0| q132 (= path #b0011001)))
(define-fun q134 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q133 (= path #b0001101)))
(define-fun q135 () Bool (ite |type of page 1: mmio, hole| (= path #b0011010) (ite |type of page 1: not_present| (= path #b0011000) (ite |type of page 1: paged_out, shared| (= path #b0011011) q134))))
(define-fun q136 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q1 q135))
(define-fun q137 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q136))))
(define-fun q138 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0001111) (= path #b0010010)))
(define-fun q139 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0010011) (= path #b0010010)))
(define-fun q140 () Bool (ite |free slots of the ring: 0| q138 (ite |free slots of the ring: 1| q139 (= path #b0010010))))
(define-fun q141 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q140 (= path #b0001101)))
(define-fun q142 () Bool (ite |type of page 1: mmio, hole| (= path #b0010100) (ite |type of page 1: not_present| (= path #b0010001) (ite |type of page 1: paged_out, shared| (= path #b0010101) q141))))
(define-fun q143 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q6 q142))
(define-fun q144 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q143))))
(define-fun q145 () Bool (ite |16 bytes within the code segment: yes| q144 q137))
(define-fun q146 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q133 false))
(define-fun q147 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q146 q81))
(define-fun q148 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0011010) false))
(define-fun q149 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0011000) false))
(define-fun q150 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0011011) false))
(define-fun q151 () Bool (ite |type of page 1: mmio, hole| q148 (ite |type of page 1: not_present| q149 (ite |type of page 1: paged_out, shared| q150 q147))))
(define-fun q152 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q10 q151))
(define-fun q153 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q152))))
(define-fun q154 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q140 false))
(define-fun q155 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q154 q81))
(define-fun q156 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0010100) false))
(define-fun q157 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0010001) false))
(define-fun q158 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0010101) false))
(define-fun q159 () Bool (ite |type of page 1: mmio, hole| q156 (ite |type of page 1: not_present| q157 (ite |type of page 1: paged_out, shared| q158 q155))))
(define-fun q160 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q17 q159))
(define-fun q161 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q160))))
(define-fun q162 () Bool (ite |16 bytes within the code segment: yes| q161 q153))
(define-fun q163 () Bool (ite |mmio_access: none| q145 q162))
(define-fun q164 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0001111) (= path #b0011100)))
(define-fun q165 () Bool (ite |free slots of the ring: 0| q164 (= path #b0011100)))
(define-fun q166 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0001101) q165))
(define-fun q167 () Bool (ite |type of page 1: mmio, hole| (= path #b0011010) (ite |type of page 1: not_present| (= path #b0011000) (ite |type of page 1: paged_out, shared| (= path #b0011011) q166))))
(define-fun q168 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q167 q23))
(define-fun q169 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q168))))
(define-fun q170 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0001111) (= path #b0010110)))
(define-fun q171 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0010111) (= path #b0010110)))
(define-fun q172 () Bool (ite |free slots of the ring: 0| q170 (ite |free slots of the ring: 1| q171 (= path #b0010110))))
(define-fun q173 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0001101) q172))
(define-fun q174 () Bool (ite |type of page 1: mmio, hole| (= path #b0010100) (ite |type of page 1: not_present| (= path #b0010001) (ite |type of page 1: paged_out, shared| (= path #b0010101) q173))))
(define-fun q175 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q174 q28))
(define-fun q176 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q175))))
(define-fun q177 () Bool (ite |16 bytes within the code segment: yes| q176 q169))
(define-fun q178 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q165 false))
(define-fun q179 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q81 q178))
(define-fun q180 () Bool (ite |type of page 1: mmio, hole| q148 (ite |type of page 1: not_present| q149 (ite |type of page 1: paged_out, shared| q150 q179))))
(define-fun q181 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q180 q32))
(define-fun q182 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q181))))
(define-fun q183 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q172 false))
(define-fun q184 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q81 q183))
(define-fun q185 () Bool (ite |type of page 1: mmio, hole| q156 (ite |type of page 1: not_present| q157 (ite |type of page 1: paged_out, shared| q158 q184))))
(define-fun q186 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q185 q35))
(define-fun q187 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q186))))
(define-fun q188 () Bool (ite |16 bytes within the code segment: yes| q187 q182))
(define-fun q189 () Bool (ite |mmio_access: none| q177 q188))
(define-fun q190 () Bool (ite |altp2m: view 1| q189 q163))
(define-fun q191 () Bool (ite |free slots of the ring: 0| (= path #b0001111) (= path #b0011001)))
(define-fun q192 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q191 (= path #b0001101)))
(define-fun q193 () Bool (ite |type of page 1: mmio, hole| (= path #b0011010) (ite |type of page 1: not_present| (= path #b0011000) (ite |type of page 1: paged_out, shared| (= path #b0011011) q192))))
(define-fun q194 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q41 q193))
(define-fun q195 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q194))))
(define-fun q196 () Bool (ite |free slots of the ring: 0| (= path #b0001111) (ite |free slots of the ring: 1| (= path #b0010011) (= path #b0010010))))
(define-fun q197 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q196 (= path #b0001101)))
(define-fun q198 () Bool (ite |type of page 1: mmio, hole| (= path #b0010100) (ite |type of page 1: not_present| (= path #b0010001) (ite |type of page 1: paged_out, shared| (= path #b0010101) q197))))
(define-fun q199 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q44 q198))
(define-fun q200 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q199))))
(define-fun q201 () Bool (ite |16 bytes within the code segment: yes| q200 q195))
(define-fun q202 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q191 false))
(define-fun q203 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q202 q81))
(define-fun q204 () Bool (ite |type of page 1: mmio, hole| q148 (ite |type of page 1: not_present| q149 (ite |type of page 1: paged_out, shared| q150 q203))))
(define-fun q205 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q48 q204))
(define-fun q206 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q205))))
(define-fun q207 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q196 false))
(define-fun q208 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q207 q81))
(define-fun q209 () Bool (ite |type of page 1: mmio, hole| q156 (ite |type of page 1: not_present| q157 (ite |type of page 1: paged_out, shared| q158 q208))))
(define-fun q210 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q51 q209))
(define-fun q211 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q210))))
(define-fun q212 () Bool (ite |16 bytes within the code segment: yes| q211 q206))
(define-fun q213 () Bool (ite |mmio_access: none| q201 q212))
(define-fun q214 () Bool (ite |free slots of the ring: 0| (= path #b0001111) (= path #b0011100)))
(define-fun q215 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0001101) q214))
(define-fun q216 () Bool (ite |type of page 1: mmio, hole| (= path #b0011010) (ite |type of page 1: not_present| (= path #b0011000) (ite |type of page 1: paged_out, shared| (= path #b0011011) q215))))
(define-fun q217 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q216 q56))
(define-fun q218 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q217))))
(define-fun q219 () Bool (ite |free slots of the ring: 0| (= path #b0001111) (ite |free slots of the ring: 1| (= path #b0010111) (= path #b0010110))))
(define-fun q220 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0001101) q219))
(define-fun q221 () Bool (ite |type of page 1: mmio, hole| (= path #b0010100) (ite |type of page 1: not_present| (= path #b0010001) (ite |type of page 1: paged_out, shared| (= path #b0010101) q220))))
(define-fun q222 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q221 q59))
(define-fun q223 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q222))))
(define-fun q224 () Bool (ite |16 bytes within the code segment: yes| q223 q218))
(define-fun q225 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q214 false))
(define-fun q226 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q81 q225))
(define-fun q227 () Bool (ite |type of page 1: mmio, hole| q148 (ite |type of page 1: not_present| q149 (ite |type of page 1: paged_out, shared| q150 q226))))
(define-fun q228 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q227 q63))
(define-fun q229 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q228))))
(define-fun q230 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q219 false))
(define-fun q231 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q81 q230))
(define-fun q232 () Bool (ite |type of page 1: mmio, hole| q156 (ite |type of page 1: not_present| q157 (ite |type of page 1: paged_out, shared| q158 q231))))
(define-fun q233 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q232 q66))
(define-fun q234 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q233))))
(define-fun q235 () Bool (ite |16 bytes within the code segment: yes| q234 q229))
(define-fun q236 () Bool (ite |mmio_access: none| q224 q235))
(define-fun q237 () Bool (ite |altp2m: view 1| q236 q213))
(define-fun q238 () Bool (ite |CONFIG_DEBUG: yes| q237 q190))
(define-fun q239 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0011101) false))
(define-fun q240 () Bool (ite |mmio_access: none| (= path #b0011101) q239))
(define-fun q241 () Bool (ite |type of page 2: mmio, hole| (= path #b0100000) (ite |type of page 2: not_present| (= path #b0011110) (ite |type of page 2: paged_out, shared| (= path #b0100001) (= path #b0011111)))))
(define-fun q242 () Bool (ite |operand within its segment: yes| q241 (= path #b0011110)))
(define-fun q243 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0011110) false))
(define-fun q244 () Bool (ite |type of page 2: ioreq_server| (= path #b0011111) (ite |type of page 2: mmio, hole| (= path #b0100000) false)))
(define-fun q245 () Bool (ite |operand within its segment: yes| q244 q243))
(define-fun q246 () Bool (ite |mmio_access: none| q242 q245))
(define-fun q247 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0100100) (= path #b0100011)))
(define-fun q248 () Bool (ite |free slots of the ring: 0| q247 (= path #b0100011)))
(define-fun q249 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q248 (= path #b0100010)))
(define-fun q250 () Bool (ite |type of page 2: ram| q249 (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b0100001) (ite |type of page 2: not_present, read_only| (= path #b0011110) (= path #b0100000)))))
(define-fun q251 () Bool (ite |operand within its segment: yes| q250 (= path #b0011110)))
(define-fun q252 () Bool (ite |type of page 2: ioreq_server| (= path #b0100001) (ite |type of page 2: mmio, hole| (= path #b0100000) false)))
(define-fun q253 () Bool (ite |operand within its segment: yes| q252 q243))
(define-fun q254 () Bool (ite |mmio_access: none| q251 q253))
(define-fun q255 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0100100) (= path #b0100101)))
(define-fun q256 () Bool (ite |free slots of the ring: 0| q255 (= path #b0100101)))
(define-fun q257 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0100010) q256))
(define-fun q258 () Bool (ite |type of page 2: ram| q257 (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b0100001) (ite |type of page 2: not_present, read_only| (= path #b0011110) (= path #b0100000)))))
(define-fun q259 () Bool (ite |operand within its segment: yes| q258 (= path #b0011110)))
(define-fun q260 () Bool (ite |mmio_access: none| q259 q253))
(define-fun q261 () Bool (ite |altp2m: view 1| q260 q254))
(define-fun q262 () Bool (ite |free slots of the ring: 0| (= path #b0100100) (= path #b0100011)))
(define-fun q263 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q262 (= path #b0100010)))
(define-fun q264 () Bool (ite |type of page 2: ram| q263 (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b0100001) (ite |type of page 2: not_present, read_only| (= path #b0011110) (= path #b0100000)))))
(define-fun q265 () Bool (ite |operand within its segment: yes| q264 (= path #b0011110)))
(define-fun q266 () Bool (ite |mmio_access: none| q265 q253))
(define-fun q267 () Bool (ite |free slots of the ring: 0| (= path #b0100100) (= path #b0100101)))
(define-fun q268 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0100010) q267))
(define-fun q269 () Bool (ite |type of page 2: ram| q268 (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b0100001) (ite |type of page 2: not_present, read_only| (= path #b0011110) (= path #b0100000)))))
(define-fun q270 () Bool (ite |operand within its segment: yes| q269 (= path #b0011110)))
(define-fun q271 () Bool (ite |mmio_access: none| q270 q253))
(define-fun q272 () Bool (ite |altp2m: view 1| q271 q266))
(define-fun q273 () Bool (ite |CONFIG_DEBUG: yes| q272 q261))
(define-fun q274 () Bool (ite |type of page 2: not_present, read_only| (= path #b0011110) (ite |type of page 2: paged_out, shared| (= path #b0100001) (= path #b0100000))))
(define-fun q275 () Bool (ite |operand within its segment: yes| q274 (= path #b0100000)))
(define-fun q276 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0100000) false))
(define-fun q277 () Bool (ite |mmio_access: none| q275 q276))
(define-fun q278 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q248 (= path #b0100110)))
(define-fun q279 () Bool (ite |type of page 2: ram| q249 (ite |type of page 2: ioreq_server| q278 (ite |type of page 2: not_present, read_only| (= path #b0011110) (ite |type of page 2: paged_out, shared| (= path #b0100001) (= path #b0100000))))))
(define-fun q280 () Bool (ite |operand within its segment: yes| q279 (= path #b0011110)))
(define-fun q281 () Bool (ite |type of page 2: ioreq_server| q278 (ite |type of page 2: mmio, hole| (= path #b0100000) false)))
(define-fun q282 () Bool (ite |operand within its segment: yes| q281 q243))
(define-fun q283 () Bool (ite |mmio_access: none| q280 q282))
(define-fun q284 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0100110) q256))
(define-fun q285 () Bool (ite |type of page 2: ram| q257 (ite |type of page 2: ioreq_server| q284 (ite |type of page 2: not_present, read_only| (= path #b0011110) (ite |type of page 2: paged_out, shared| (= path #b0100001) (= path #b0100000))))))
(define-fun q286 () Bool (ite |operand within its segment: yes| q285 (= path #b0011110)))
(define-fun q287 () Bool (ite |type of page 2: ioreq_server| q284 (ite |type of page 2: mmio, hole| (= path #b0100000) false)))
(define-fun q288 () Bool (ite |operand within its segment: yes| q287 q243))
(define-fun q289 () Bool (ite |mmio_access: none| q286 q288))
(define-fun q290 () Bool (ite |altp2m: view 1| q289 q283))
(define-fun q291 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q262 (= path #b0100110)))
(define-fun q292 () Bool (ite |type of page 2: ram| q263 (ite |type of page 2: ioreq_server| q291 (ite |type of page 2: not_present, read_only| (= path #b0011110) (ite |type of page 2: paged_out, shared| (= path #b0100001) (= path #b0100000))))))
(define-fun q293 () Bool (ite |operand within its segment: yes| q292 (= path #b0011110)))
(define-fun q294 () Bool (ite |type of page 2: ioreq_server| q291 (ite |type of page 2: mmio, hole| (= path #b0100000) false)))
(define-fun q295 () Bool (ite |operand within its segment: yes| q294 q243))
(define-fun q296 () Bool (ite |mmio_access: none| q293 q295))
(define-fun q297 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0100110) q267))
(define-fun q298 () Bool (ite |type of page 2: ram| q268 (ite |type of page 2: ioreq_server| q297 (ite |type of page 2: not_present, read_only| (= path #b0011110) (ite |type of page 2: paged_out, shared| (= path #b0100001) (= path #b0100000))))))
(define-fun q299 () Bool (ite |operand within its segment: yes| q298 (= path #b0011110)))
(define-fun q300 () Bool (ite |type of page 2: ioreq_server| q297 (ite |type of page 2: mmio, hole| (= path #b0100000) false)))
(define-fun q301 () Bool (ite |operand within its segment: yes| q300 q243))
(define-fun q302 () Bool (ite |mmio_access: none| q299 q301))
(define-fun q303 () Bool (ite |altp2m: view 1| q302 q296))
(define-fun q304 () Bool (ite |CONFIG_DEBUG: yes| q303 q290))
(define-fun q305 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0101011) (= path #b0101010)))
(define-fun q306 () Bool (ite |free slots of the ring: 0| q305 (= path #b0101010)))
(define-fun q307 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q306 (= path #b0101001)))
(define-fun q308 () Bool (ite |type of page 2: ram| q307 (ite |type of page 2: ram_ro| (= path #b0011111) (ite |type of page 2: ioreq_server| (= path #b0101000) (ite |type of page 2: not_present| (= path #b0011110) (ite |type of page 2: read_only| (= path #b0100111) (ite |type of page 2: paged_out, shared| (= path #b0100001) (= path #b0100000))))))))
(define-fun q309 () Bool (ite |the load of cmpxchg finds what is expected: yes| q308 q241))
(define-fun q310 () Bool (ite |operand within its segment: yes| q309 (= path #b0011110)))
(define-fun q311 () Bool (ite |type of page 2: ioreq_server| (= path #b0101000) (ite |type of page 2: mmio, hole| (= path #b0100000) false)))
(define-fun q312 () Bool (ite |the load of cmpxchg finds what is expected: yes| q311 q244))
(define-fun q313 () Bool (ite |operand within its segment: yes| q312 q243))
(define-fun q314 () Bool (ite |mmio_access: none| q310 q313))
(define-fun q315 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0101011) (= path #b0101100)))
(define-fun q316 () Bool (ite |free slots of the ring: 0| q315 (= path #b0101100)))
(define-fun q317 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0101001) q316))
(define-fun q318 () Bool (ite |type of page 2: ram| q317 (ite |type of page 2: ram_ro| (= path #b0011111) (ite |type of page 2: ioreq_server| (= path #b0101000) (ite |type of page 2: not_present| (= path #b0011110) (ite |type of page 2: read_only| (= path #b0100111) (ite |type of page 2: paged_out, shared| (= path #b0100001) (= path #b0100000))))))))
(define-fun q319 () Bool (ite |the load of cmpxchg finds what is expected: yes| q318 q241))
(define-fun q320 () Bool (ite |operand within its segment: yes| q319 (= path #b0011110)))
(define-fun q321 () Bool (ite |mmio_access: none| q320 q313))
(define-fun q322 () Bool (ite |altp2m: view 1| q321 q314))
(define-fun q323 () Bool (ite |free slots of the ring: 0| (= path #b0101011) (= path #b0101010)))
(define-fun q324 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q323 (= path #b0101001)))
(define-fun q325 () Bool (ite |type of page 2: ram| q324 (ite |type of page 2: ram_ro| (= path #b0011111) (ite |type of page 2: ioreq_server| (= path #b0101000) (ite |type of page 2: not_present| (= path #b0011110) (ite |type of page 2: read_only| (= path #b0100111) (ite |type of page 2: paged_out, shared| (= path #b0100001) (= path #b0100000))))))))
(define-fun q326 () Bool (ite |the load of cmpxchg finds what is expected: yes| q325 q241))
(define-fun q327 () Bool (ite |operand within its segment: yes| q326 (= path #b0011110)))
(define-fun q328 () Bool (ite |mmio_access: none| q327 q313))
(define-fun q329 () Bool (ite |free slots of the ring: 0| (= path #b0101011) (= path #b0101100)))
(define-fun q330 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0101001) q329))
(define-fun q331 () Bool (ite |type of page 2: ram| q330 (ite |type of page 2: ram_ro| (= path #b0011111) (ite |type of page 2: ioreq_server| (= path #b0101000) (ite |type of page 2: not_present| (= path #b0011110) (ite |type of page 2: read_only| (= path #b0100111) (ite |type of page 2: paged_out, shared| (= path #b0100001) (= path #b0100000))))))))
(define-fun q332 () Bool (ite |the load of cmpxchg finds what is expected: yes| q331 q241))
(define-fun q333 () Bool (ite |operand within its segment: yes| q332 (= path #b0011110)))
(define-fun q334 () Bool (ite |mmio_access: none| q333 q313))
(define-fun q335 () Bool (ite |altp2m: view 1| q334 q328))
(define-fun q336 () Bool (ite |CONFIG_DEBUG: yes| q335 q322))
(define-fun q337 () Bool (ite |type of page 2: not_present| (= path #b0011110) (ite |type of page 2: paged_out, shared| (= path #b0100001) (= path #b0100000))))
(define-fun q338 () Bool (ite |source within its segment: yes| q337 (= path #b0100000)))
(define-fun q339 () Bool (ite |mmio_access: none| q338 q276))
(define-fun q340 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0101101) false))
(define-fun q341 () Bool (ite |mmio_access: none| (= path #b0101101) q340))
(define-fun q342 () Bool (ite |type of page 2: ram| q249 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: not_present, read_only| (= path #b0011110) (ite |type of page 2: paged_out, shared| (= path #b0100001) (= path #b0101110))))))
(define-fun q343 () Bool (ite |operand within its segment: yes| q342 (= path #b0011110)))
(define-fun q344 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0101110) false))
(define-fun q345 () Bool (ite |operand within its segment: yes| q344 q243))
(define-fun q346 () Bool (ite |mmio_access: none| q343 q345))
(define-fun q347 () Bool (ite |type of page 2: ram| q257 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: not_present, read_only| (= path #b0011110) (ite |type of page 2: paged_out, shared| (= path #b0100001) (= path #b0101110))))))
(define-fun q348 () Bool (ite |operand within its segment: yes| q347 (= path #b0011110)))
(define-fun q349 () Bool (ite |mmio_access: none| q348 q345))
(define-fun q350 () Bool (ite |altp2m: view 1| q349 q346))
(define-fun q351 () Bool (ite |type of page 2: ram| q263 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: not_present, read_only| (= path #b0011110) (ite |type of page 2: paged_out, shared| (= path #b0100001) (= path #b0101110))))))
(define-fun q352 () Bool (ite |operand within its segment: yes| q351 (= path #b0011110)))
(define-fun q353 () Bool (ite |mmio_access: none| q352 q345))
(define-fun q354 () Bool (ite |type of page 2: ram| q268 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: not_present, read_only| (= path #b0011110) (ite |type of page 2: paged_out, shared| (= path #b0100001) (= path #b0101110))))))
(define-fun q355 () Bool (ite |operand within its segment: yes| q354 (= path #b0011110)))
(define-fun q356 () Bool (ite |mmio_access: none| q355 q345))
(define-fun q357 () Bool (ite |altp2m: view 1| q356 q353))
(define-fun q358 () Bool (ite |CONFIG_DEBUG: yes| q357 q350))
(define-fun q359 () Bool (ite |type of page 4: not_present| (= path #b0011110) (ite |type of page 4: paged_out, shared| (= path #b0100001) (= path #b0100000))))
(define-fun q360 () Bool (ite |type of page 4: paged_out, shared| (= path #b0100001) (= path #b0011110)))
(define-fun q361 () Bool (ite |type of page 4: not_present| (= path #b0011110) (= path #b0100001)))
(define-fun q362 () Bool (ite |type of page 2: not_present, read_only| q360 (ite |type of page 2: paged_out, shared| q361 q359)))
(define-fun q363 () Bool (ite |source within its segment: yes| q362 (= path #b0100000)))
(define-fun q364 () Bool (ite |operand within its segment: yes| q363 (= path #b0100000)))
(define-fun q365 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q359 false))
(define-fun q366 () Bool (ite |source within its segment: yes| q365 q276))
(define-fun q367 () Bool (ite |operand within its segment: yes| q366 q276))
(define-fun q368 () Bool (ite |mmio_access: none| q364 q367))
(define-fun q369 () Bool (ite |source within its segment: yes| q274 (= path #b0100000)))
(define-fun q370 () Bool (ite |operand within its segment: yes| q369 (= path #b0100000)))
(define-fun q371 () Bool (ite |mmio_access: none| q370 q276))
(define-fun q372 () Bool (ite |type of page 3: mmio, hole| (= path #b0011111) (ite |type of page 3: not_present| (= path #b0100111) (ite |type of page 3: paged_out, shared| (= path #b0101000) (= path #b0101111)))))
(define-fun q373 () Bool (ite |type of page 3: mmio, hole| (= path #b0100000) (ite |type of page 3: not_present| (= path #b0011110) (ite |type of page 3: paged_out, shared| (= path #b0100001) (= path #b0110000)))))
(define-fun q374 () Bool (ite |type of page 2: mmio, hole| q373 (ite |type of page 2: not_present| (= path #b0011110) (ite |type of page 2: paged_out, shared| (= path #b0100001) q372))))
(define-fun q375 () Bool (ite |operand within its segment: yes| q374 (= path #b0011110)))
(define-fun q376 () Bool (ite |type of page 2: ioreq_server| q372 (ite |type of page 2: mmio, hole| q373 false)))
(define-fun q377 () Bool (ite |operand within its segment: yes| q376 q243))
(define-fun q378 () Bool (ite |mmio_access: none| q375 q377))
(define-fun q379 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0110101) (= path #b0110100)))
(define-fun q380 () Bool (ite |free slots of the ring: 0| q379 (= path #b0110100)))
(define-fun q381 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q380 (= path #b0110011)))
(define-fun q382 () Bool (ite |type of page 3: ram| q381 (ite |type of page 3: ram_ro| (= path #b0100010) (ite |type of page 3: ioreq_server| (= path #b0110010) (ite |type of page 3: not_present, read_only| (= path #b0110001) (ite |type of page 3: paged_out, shared| (= path #b0100110) (= path #b0110110)))))))
(define-fun q383 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q248 q382))
(define-fun q384 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0100100) (= path #b0111001)))
(define-fun q385 () Bool (ite |free slots of the ring: 0| q384 (= path #b0111001)))
(define-fun q386 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q385 (= path #b0111000)))
(define-fun q387 () Bool (ite |type of page 3: ram, ram_ro| q386 (ite |type of page 3: mmio, hole| (= path #b0100000) (ite |type of page 3: not_present, read_only| (= path #b0011110) (= path #b0100001)))))
(define-fun q388 () Bool (ite |type of page 2: ram| q383 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: mmio, hole| q387 (ite |type of page 2: not_present, read_only| (= path #b0011110) (= path #b0100001))))))
(define-fun q389 () Bool (ite |operand within its segment: yes| q388 (= path #b0011110)))
(define-fun q390 () Bool (ite |type of page 2: ioreq_server| (= path #b0100001) (ite |type of page 2: mmio, hole| q387 false)))
(define-fun q391 () Bool (ite |operand within its segment: yes| q390 q243))
(define-fun q392 () Bool (ite |mmio_access: none| q389 q391))
(define-fun q393 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0110101) (= path #b0110111)))
(define-fun q394 () Bool (ite |free slots of the ring: 0| q393 (= path #b0110111)))
(define-fun q395 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0110011) q394))
(define-fun q396 () Bool (ite |type of page 3: ram| q395 (ite |type of page 3: ram_ro| (= path #b0100010) (ite |type of page 3: ioreq_server| (= path #b0110010) (ite |type of page 3: not_present, read_only| (= path #b0110001) (ite |type of page 3: paged_out, shared| (= path #b0100110) (= path #b0110110)))))))
(define-fun q397 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q396 q256))
(define-fun q398 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0100100) (= path #b0111010)))
(define-fun q399 () Bool (ite |free slots of the ring: 0| q398 (= path #b0111010)))
(define-fun q400 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0111000) q399))
(define-fun q401 () Bool (ite |type of page 3: ram, ram_ro| q400 (ite |type of page 3: mmio, hole| (= path #b0100000) (ite |type of page 3: not_present, read_only| (= path #b0011110) (= path #b0100001)))))
(define-fun q402 () Bool (ite |type of page 2: ram| q397 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: mmio, hole| q401 (ite |type of page 2: not_present, read_only| (= path #b0011110) (= path #b0100001))))))
(define-fun q403 () Bool (ite |operand within its segment: yes| q402 (= path #b0011110)))
(define-fun q404 () Bool (ite |type of page 2: ioreq_server| (= path #b0100001) (ite |type of page 2: mmio, hole| q401 false)))
(define-fun q405 () Bool (ite |operand within its segment: yes| q404 q243))
(define-fun q406 () Bool (ite |mmio_access: none| q403 q405))
(define-fun q407 () Bool (ite |altp2m: view 1| q406 q392))
(define-fun q408 () Bool (ite |free slots of the ring: 0| (= path #b0110101) (= path #b0110100)))
(define-fun q409 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q408 (= path #b0110011)))
(define-fun q410 () Bool (ite |type of page 3: ram| q409 (ite |type of page 3: ram_ro| (= path #b0100010) (ite |type of page 3: ioreq_server| (= path #b0110010) (ite |type of page 3: not_present, read_only| (= path #b0110001) (ite |type of page 3: paged_out, shared| (= path #b0100110) (= path #b0110110)))))))
(define-fun q411 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q262 q410))
(define-fun q412 () Bool (ite |free slots of the ring: 0| (= path #b0100100) (= path #b0111001)))
(define-fun q413 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q412 (= path #b0111000)))
(define-fun q414 () Bool (ite |type of page 3: ram, ram_ro| q413 (ite |type of page 3: mmio, hole| (= path #b0100000) (ite |type of page 3: not_present, read_only| (= path #b0011110) (= path #b0100001)))))
(define-fun q415 () Bool (ite |type of page 2: ram| q411 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: mmio, hole| q414 (ite |type of page 2: not_present, read_only| (= path #b0011110) (= path #b0100001))))))
(define-fun q416 () Bool (ite |operand within its segment: yes| q415 (= path #b0011110)))
(define-fun q417 () Bool (ite |type of page 2: ioreq_server| (= path #b0100001) (ite |type of page 2: mmio, hole| q414 false)))
(define-fun q418 () Bool (ite |operand within its segment: yes| q417 q243))
(define-fun q419 () Bool (ite |mmio_access: none| q416 q418))
(define-fun q420 () Bool (ite |free slots of the ring: 0| (= path #b0110101) (= path #b0110111)))
(define-fun q421 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0110011) q420))
(define-fun q422 () Bool (ite |type of page 3: ram| q421 (ite |type of page 3: ram_ro| (= path #b0100010) (ite |type of page 3: ioreq_server| (= path #b0110010) (ite |type of page 3: not_present, read_only| (= path #b0110001) (ite |type of page 3: paged_out, shared| (= path #b0100110) (= path #b0110110)))))))
(define-fun q423 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q422 q267))
(define-fun q424 () Bool (ite |free slots of the ring: 0| (= path #b0100100) (= path #b0111010)))
(define-fun q425 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0111000) q424))
(define-fun q426 () Bool (ite |type of page 3: ram, ram_ro| q425 (ite |type of page 3: mmio, hole| (= path #b0100000) (ite |type of page 3: not_present, read_only| (= path #b0011110) (= path #b0100001)))))
(define-fun q427 () Bool (ite |type of page 2: ram| q423 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: mmio, hole| q426 (ite |type of page 2: not_present, read_only| (= path #b0011110) (= path #b0100001))))))
(define-fun q428 () Bool (ite |operand within its segment: yes| q427 (= path #b0011110)))
(define-fun q429 () Bool (ite |type of page 2: ioreq_server| (= path #b0100001) (ite |type of page 2: mmio, hole| q426 false)))
(define-fun q430 () Bool (ite |operand within its segment: yes| q429 q243))
(define-fun q431 () Bool (ite |mmio_access: none| q428 q430))
(define-fun q432 () Bool (ite |altp2m: view 1| q431 q419))
(define-fun q433 () Bool (ite |CONFIG_DEBUG: yes| q432 q407))
(define-fun q434 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0111110) (= path #b0111101)))
(define-fun q435 () Bool (ite |free slots of the ring: 0| q434 (= path #b0111101)))
(define-fun q436 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q435 (= path #b0111100)))
(define-fun q437 () Bool (ite |type of page 3: ram| q381 (ite |type of page 3: ram_ro| (= path #b0100010) (ite |type of page 3: ioreq_server| q436 (ite |type of page 3: not_present, read_only| (= path #b0110001) (ite |type of page 3: paged_out, shared| (= path #b0100110) (= path #b0111111)))))))
(define-fun q438 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q248 q437))
(define-fun q439 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q380 (= path #b0111011)))
(define-fun q440 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q439 (ite |type of page 3: not_present, read_only| (= path #b0110001) (= path #b0100110))))
(define-fun q441 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q248 q440))
(define-fun q442 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q385 (= path #b1000010)))
(define-fun q443 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q385 (= path #b1000001)))
(define-fun q444 () Bool (ite |type of page 3: ioreq_server| q443 (ite |type of page 3: mmio, hole| (= path #b0100000) (ite |type of page 3: not_present, read_only| (= path #b0011110) (ite |type of page 3: paged_out, shared| (= path #b0100001) q442)))))
(define-fun q445 () Bool (ite |type of page 2: ram| q438 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: ioreq_server| q441 (ite |type of page 2: not_present, read_only| (= path #b0011110) (ite |type of page 2: paged_out, shared| (= path #b0100001) q444))))))
(define-fun q446 () Bool (ite |operand within its segment: yes| q445 (= path #b0011110)))
(define-fun q447 () Bool (ite |type of page 2: ioreq_server| q441 (ite |type of page 2: mmio, hole| q444 false)))
(define-fun q448 () Bool (ite |operand within its segment: yes| q447 q243))
(define-fun q449 () Bool (ite |mmio_access: none| q446 q448))
(define-fun q450 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0111110) (= path #b1000000)))
(define-fun q451 () Bool (ite |free slots of the ring: 0| q450 (= path #b1000000)))
(define-fun q452 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0111100) q451))
(define-fun q453 () Bool (ite |type of page 3: ram| q395 (ite |type of page 3: ram_ro| (= path #b0100010) (ite |type of page 3: ioreq_server| q452 (ite |type of page 3: not_present, read_only| (= path #b0110001) (ite |type of page 3: paged_out, shared| (= path #b0100110) (= path #b0111111)))))))
(define-fun q454 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q453 q256))
(define-fun q455 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0111011) q394))
(define-fun q456 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q455 (ite |type of page 3: not_present, read_only| (= path #b0110001) (= path #b0100110))))
(define-fun q457 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q456 q256))
(define-fun q458 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b1000010) q399))
(define-fun q459 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b1000001) q399))
(define-fun q460 () Bool (ite |type of page 3: ioreq_server| q459 (ite |type of page 3: mmio, hole| (= path #b0100000) (ite |type of page 3: not_present, read_only| (= path #b0011110) (ite |type of page 3: paged_out, shared| (= path #b0100001) q458)))))
(define-fun q461 () Bool (ite |type of page 2: ram| q454 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: ioreq_server| q457 (ite |type of page 2: not_present, read_only| (= path #b0011110) (ite |type of page 2: paged_out, shared| (= path #b0100001) q460))))))
(define-fun q462 () Bool (ite |operand within its segment: yes| q461 (= path #b0011110)))
(define-fun q463 () Bool (ite |type of page 2: ioreq_server| q457 (ite |type of page 2: mmio, hole| q460 false)))
(define-fun q464 () Bool (ite |operand within its segment: yes| q463 q243))
(define-fun q465 () Bool (ite |mmio_access: none| q462 q464))
(define-fun q466 () Bool (ite |altp2m: view 1| q465 q449))
(define-fun q467 () Bool (ite |free slots of the ring: 0| (= path #b0111110) (= path #b0111101)))
(define-fun q468 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q467 (= path #b0111100)))
(define-fun q469 () Bool (ite |type of page 3: ram| q409 (ite |type of page 3: ram_ro| (= path #b0100010) (ite |type of page 3: ioreq_server| q468 (ite |type of page 3: not_present, read_only| (= path #b0110001) (ite |type of page 3: paged_out, shared| (= path #b0100110) (= path #b0111111)))))))
(define-fun q470 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q262 q469))
(define-fun q471 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q408 (= path #b0111011)))
(define-fun q472 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q471 (ite |type of page 3: not_present, read_only| (= path #b0110001) (= path #b0100110))))
(define-fun q473 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q262 q472))
(define-fun q474 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q412 (= path #b1000010)))
(define-fun q475 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q412 (= path #b1000001)))
(define-fun q476 () Bool (ite |type of page 3: ioreq_server| q475 (ite |type of page 3: mmio, hole| (= path #b0100000) (ite |type of page 3: not_present, read_only| (= path #b0011110) (ite |type of page 3: paged_out, shared| (= path #b0100001) q474)))))
(define-fun q477 () Bool (ite |type of page 2: ram| q470 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: ioreq_server| q473 (ite |type of page 2: not_present, read_only| (= path #b0011110) (ite |type of page 2: paged_out, shared| (= path #b0100001) q476))))))
(define-fun q478 () Bool (ite |operand within its segment: yes| q477 (= path #b0011110)))
(define-fun q479 () Bool (ite |type of page 2: ioreq_server| q473 (ite |type of page 2: mmio, hole| q476 false)))
(define-fun q480 () Bool (ite |operand within its segment: yes| q479 q243))
(define-fun q481 () Bool (ite |mmio_access: none| q478 q480))
(define-fun q482 () Bool (ite |free slots of the ring: 0| (= path #b0111110) (= path #b1000000)))
(define-fun q483 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0111100) q482))
(define-fun q484 () Bool (ite |type of page 3: ram| q421 (ite |type of page 3: ram_ro| (= path #b0100010) (ite |type of page 3: ioreq_server| q483 (ite |type of page 3: not_present, read_only| (= path #b0110001) (ite |type of page 3: paged_out, shared| (= path #b0100110) (= path #b0111111)))))))
(define-fun q485 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q484 q267))
(define-fun q486 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0111011) q420))
(define-fun q487 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q486 (ite |type of page 3: not_present, read_only| (= path #b0110001) (= path #b0100110))))
(define-fun q488 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q487 q267))
(define-fun q489 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b1000010) q424))
(define-fun q490 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b1000001) q424))
(define-fun q491 () Bool (ite |type of page 3: ioreq_server| q490 (ite |type of page 3: mmio, hole| (= path #b0100000) (ite |type of page 3: not_present, read_only| (= path #b0011110) (ite |type of page 3: paged_out, shared| (= path #b0100001) q489)))))
(define-fun q492 () Bool (ite |type of page 2: ram| q485 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: ioreq_server| q488 (ite |type of page 2: not_present, read_only| (= path #b0011110) (ite |type of page 2: paged_out, shared| (= path #b0100001) q491))))))
(define-fun q493 () Bool (ite |operand within its segment: yes| q492 (= path #b0011110)))
(define-fun q494 () Bool (ite |type of page 2: ioreq_server| q488 (ite |type of page 2: mmio, hole| q491 false)))
(define-fun q495 () Bool (ite |operand within its segment: yes| q494 q243))
(define-fun q496 () Bool (ite |mmio_access: none| q493 q495))
(define-fun q497 () Bool (ite |altp2m: view 1| q496 q481))
(define-fun q498 () Bool (ite |CONFIG_DEBUG: yes| q497 q466))
(define-fun q499 () Bool (ite |while the vCPU waits: ring disabled| (= path #b1001100) (= path #b1001011)))
(define-fun q500 () Bool (ite |free slots of the ring: 0| q499 (= path #b1001011)))
(define-fun q501 () Bool (ite |type of page 3: mmio, hole| q306 (ite |type of page 3: not_present| (= path #b0100111) (ite |type of page 3: paged_out, shared| (= path #b0101000) q500))))
(define-fun q502 () Bool (ite |while the vCPU waits: ring disabled| (= path #b1001010) (= path #b1001001)))
(define-fun q503 () Bool (ite |free slots of the ring: 0| q502 (= path #b1001001)))
(define-fun q504 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q503 (= path #b1001000)))
(define-fun q505 () Bool (ite |type of page 3: ram| q504 (ite |type of page 3: ram_ro| (= path #b1000110) (ite |type of page 3: ioreq_server| (= path #b1000111) (ite |type of page 3: not_present| (= path #b0100111) (ite |type of page 3: read_only| (= path #b1000101) (ite |type of page 3: paged_out, shared| (= path #b0101000) (= path #b1001101))))))))
(define-fun q506 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q501 q505))
(define-fun q507 () Bool (ite |type of page 3: mmio, hole, paged_out, shared| (= path #b0101000) (ite |type of page 3: not_present| (= path #b0100111) (= path #b1000100))))
(define-fun q508 () Bool (ite |while the vCPU waits: ring disabled| (= path #b1010100) (= path #b1010011)))
(define-fun q509 () Bool (ite |free slots of the ring: 0| q508 (= path #b1010011)))
(define-fun q510 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q509 (= path #b1010010)))
(define-fun q511 () Bool (ite |type of page 3: ioreq_server| (= path #b1010001) (ite |type of page 3: mmio, hole| (= path #b0100000) (ite |type of page 3: not_present| (= path #b0011110) (ite |type of page 3: read_only| (= path #b1010000) (ite |type of page 3: paged_out, shared| (= path #b0100001) q510))))))
(define-fun q512 () Bool (ite |type of page 3: mmio, hole, not_present| (= path #b0100111) (ite |type of page 3: paged_out, shared| (= path #b0101000) (= path #b1000011))))
(define-fun q513 () Bool (ite |type of page 2: ram| q506 (ite |type of page 2: ram_ro| q372 (ite |type of page 2: ioreq_server| q507 (ite |type of page 2: not_present| (= path #b0011110) (ite |type of page 2: read_only| q512 (ite |type of page 2: paged_out, shared| (= path #b0100001) q511)))))))
(define-fun q514 () Bool (ite |the load of cmpxchg finds what is expected: yes| q513 q374))
(define-fun q515 () Bool (ite |operand within its segment: yes| q514 (= path #b0011110)))
(define-fun q516 () Bool (ite |type of page 2: ioreq_server| q507 (ite |type of page 2: mmio, hole| q511 false)))
(define-fun q517 () Bool (ite |the load of cmpxchg finds what is expected: yes| q516 q376))
(define-fun q518 () Bool (ite |operand within its segment: yes| q517 q243))
(define-fun q519 () Bool (ite |mmio_access: none| q515 q518))
(define-fun q520 () Bool (ite |while the vCPU waits: ring disabled| (= path #b1001100) (= path #b1001111)))
(define-fun q521 () Bool (ite |free slots of the ring: 0| q520 (= path #b1001111)))
(define-fun q522 () Bool (ite |type of page 3: mmio, hole| q316 (ite |type of page 3: not_present| (= path #b0100111) (ite |type of page 3: paged_out, shared| (= path #b0101000) q521))))
(define-fun q523 () Bool (ite |while the vCPU waits: ring disabled| (= path #b1001010) (= path #b1001110)))
(define-fun q524 () Bool (ite |free slots of the ring: 0| q523 (= path #b1001110)))
(define-fun q525 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b1001000) q524))
(define-fun q526 () Bool (ite |type of page 3: ram| q525 (ite |type of page 3: ram_ro| (= path #b1000110) (ite |type of page 3: ioreq_server| (= path #b1000111) (ite |type of page 3: not_present| (= path #b0100111) (ite |type of page 3: read_only| (= path #b1000101) (ite |type of page 3: paged_out, shared| (= path #b0101000) (= path #b1001101))))))))
(define-fun q527 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q526 q522))
(define-fun q528 () Bool (ite |while the vCPU waits: ring disabled| (= path #b1010100) (= path #b1010101)))
(define-fun q529 () Bool (ite |free slots of the ring: 0| q528 (= path #b1010101)))
(define-fun q530 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b1010010) q529))
(define-fun q531 () Bool (ite |type of page 3: ioreq_server| (= path #b1010001) (ite |type of page 3: mmio, hole| (= path #b0100000) (ite |type of page 3: not_present| (= path #b0011110) (ite |type of page 3: read_only| (= path #b1010000) (ite |type of page 3: paged_out, shared| (= path #b0100001) q530))))))
(define-fun q532 () Bool (ite |type of page 2: ram| q527 (ite |type of page 2: ram_ro| q372 (ite |type of page 2: ioreq_server| q507 (ite |type of page 2: not_present| (= path #b0011110) (ite |type of page 2: read_only| q512 (ite |type of page 2: paged_out, shared| (= path #b0100001) q531)))))))
(define-fun q533 () Bool (ite |the load of cmpxchg finds what is expected: yes| q532 q374))
(define-fun q534 () Bool (ite |operand within its segment: yes| q533 (= path #b0011110)))
(define-fun q535 () Bool (ite |type of page 2: ioreq_server| q507 (ite |type of page 2: mmio, hole| q531 false)))
(define-fun q536 () Bool (ite |the load of cmpxchg finds what is expected: yes| q535 q376))
(define-fun q537 () Bool (ite |operand within its segment: yes| q536 q243))
(define-fun q538 () Bool (ite |mmio_access: none| q534 q537))
(define-fun q539 () Bool (ite |altp2m: view 1| q538 q519))
(define-fun q540 () Bool (ite |free slots of the ring: 0| (= path #b1001100) (= path #b1001011)))
(define-fun q541 () Bool (ite |type of page 3: mmio, hole| q323 (ite |type of page 3: not_present| (= path #b0100111) (ite |type of page 3: paged_out, shared| (= path #b0101000) q540))))
(define-fun q542 () Bool (ite |free slots of the ring: 0| (= path #b1001010) (= path #b1001001)))
(define-fun q543 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q542 (= path #b1001000)))
(define-fun q544 () Bool (ite |type of page 3: ram| q543 (ite |type of page 3: ram_ro| (= path #b1000110) (ite |type of page 3: ioreq_server| (= path #b1000111) (ite |type of page 3: not_present| (= path #b0100111) (ite |type of page 3: read_only| (= path #b1000101) (ite |type of page 3: paged_out, shared| (= path #b0101000) (= path #b1001101))))))))
(define-fun q545 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q541 q544))
(define-fun q546 () Bool (ite |free slots of the ring: 0| (= path #b1010100) (= path #b1010011)))
(define-fun q547 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q546 (= path #b1010010)))
(define-fun q548 () Bool (ite |type of page 3: ioreq_server| (= path #b1010001) (ite |type of page 3: mmio, hole| (= path #b0100000) (ite |type of page 3: not_present| (= path #b0011110) (ite |type of page 3: read_only| (= path #b1010000) (ite |type of page 3: paged_out, shared| (= path #b0100001) q547))))))
(define-fun q549 () Bool (ite |type of page 2: ram| q545 (ite |type of page 2: ram_ro| q372 (ite |type of page 2: ioreq_server| q507 (ite |type of page 2: not_present| (= path #b0011110) (ite |type of page 2: read_only| q512 (ite |type of page 2: paged_out, shared| (= path #b0100001) q548)))))))
(define-fun q550 () Bool (ite |the load of cmpxchg finds what is expected: yes| q549 q374))
(define-fun q551 () Bool (ite |operand within its segment: yes| q550 (= path #b0011110)))
(define-fun q552 () Bool (ite |type of page 2: ioreq_server| q507 (ite |type of page 2: mmio, hole| q548 false)))
(define-fun q553 () Bool (ite |the load of cmpxchg finds what is expected: yes| q552 q376))
(define-fun q554 () Bool (ite |operand within its segment: yes| q553 q243))
(define-fun q555 () Bool (ite |mmio_access: none| q551 q554))
(define-fun q556 () Bool (ite |free slots of the ring: 0| (= path #b1001100) (= path #b1001111)))
(define-fun q557 () Bool (ite |type of page 3: mmio, hole| q329 (ite |type of page 3: not_present| (= path #b0100111) (ite |type of page 3: paged_out, shared| (= path #b0101000) q556))))
(define-fun q558 () Bool (ite |free slots of the ring: 0| (= path #b1001010) (= path #b1001110)))
(define-fun q559 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b1001000) q558))
(define-fun q560 () Bool (ite |type of page 3: ram| q559 (ite |type of page 3: ram_ro| (= path #b1000110) (ite |type of page 3: ioreq_server| (= path #b1000111) (ite |type of page 3: not_present| (= path #b0100111) (ite |type of page 3: read_only| (= path #b1000101) (ite |type of page 3: paged_out, shared| (= path #b0101000) (= path #b1001101))))))))
(define-fun q561 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q560 q557))
(define-fun q562 () Bool (ite |free slots of the ring: 0| (= path #b1010100) (= path #b1010101)))
(define-fun q563 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b1010010) q562))
(define-fun q564 () Bool (ite |type of page 3: ioreq_server| (= path #b1010001) (ite |type of page 3: mmio, hole| (= path #b0100000) (ite |type of page 3: not_present| (= path #b0011110) (ite |type of page 3: read_only| (= path #b1010000) (ite |type of page 3: paged_out, shared| (= path #b0100001) q563))))))
(define-fun q565 () Bool (ite |type of page 2: ram| q561 (ite |type of page 2: ram_ro| q372 (ite |type of page 2: ioreq_server| q507 (ite |type of page 2: not_present| (= path #b0011110) (ite |type of page 2: read_only| q512 (ite |type of page 2: paged_out, shared| (= path #b0100001) q564)))))))
(define-fun q566 () Bool (ite |the load of cmpxchg finds what is expected: yes| q565 q374))
(define-fun q567 () Bool (ite |operand within its segment: yes| q566 (= path #b0011110)))
(define-fun q568 () Bool (ite |type of page 2: ioreq_server| q507 (ite |type of page 2: mmio, hole| q564 false)))
(define-fun q569 () Bool (ite |the load of cmpxchg finds what is expected: yes| q568 q376))
(define-fun q570 () Bool (ite |operand within its segment: yes| q569 q243))
(define-fun q571 () Bool (ite |mmio_access: none| q567 q570))
(define-fun q572 () Bool (ite |altp2m: view 1| q571 q555))
(define-fun q573 () Bool (ite |CONFIG_DEBUG: yes| q572 q539))
(define-fun q574 () Bool (ite |type of page 3: not_present, read_only| (= path #b1010110) (ite |type of page 3: paged_out, shared| (= path #b0100001) (= path #b0100000))))
(define-fun q575 () Bool (ite |type of page 3: paged_out, shared| (= path #b0100001) (= path #b0100000)))
(define-fun q576 () Bool (ite |type of page 3: paged_out, shared| (= path #b0100001) (= path #b1010110)))
(define-fun q577 () Bool (ite |type of page 2: ioreq_server| q575 (ite |type of page 2: mmio, hole| q576 (ite |type of page 2: not_present, read_only| (= path #b0011110) (ite |type of page 2: paged_out, shared| (= path #b0100001) q574)))))
(define-fun q578 () Bool (ite |operand within its segment: yes| q577 (= path #b0100000)))
(define-fun q579 () Bool (ite |type of page 2: ioreq_server| q575 (ite |type of page 2: mmio, hole| q576 false)))
(define-fun q580 () Bool (ite |operand within its segment: yes| q579 q276))
(define-fun q581 () Bool (ite |mmio_access: none| q578 q580))
(define-fun q582 () Bool (ite |type of page 3: not_present, read_only| (= path #b0011110) (ite |type of page 3: paged_out, shared| (= path #b0100001) (= path #b0100000))))
(define-fun q583 () Bool (ite |type of page 3: not_present, read_only| (= path #b0011110) (ite |type of page 3: paged_out, shared| (= path #b0100001) (= path #b1010110))))
(define-fun q584 () Bool (ite |type of page 2: mmio, hole| q583 (ite |type of page 2: not_present, read_only| (= path #b0011110) (ite |type of page 2: paged_out, shared| (= path #b0100001) q582))))
(define-fun q585 () Bool (ite |operand within its segment: yes| q584 (= path #b0100000)))
(define-fun q586 () Bool (ite |type of page 2: ioreq_server| q582 (ite |type of page 2: mmio, hole| q583 false)))
(define-fun q587 () Bool (ite |operand within its segment: yes| q586 q276))
(define-fun q588 () Bool (ite |mmio_access: none| q585 q587))
(define-fun q589 () Bool (ite |type of page 2: mmio, hole| q575 (ite |type of page 2: not_present, read_only| (= path #b0011110) (ite |type of page 2: paged_out, shared| (= path #b0100001) q576))))
(define-fun q590 () Bool (ite |operand within its segment: yes| q589 (= path #b0100000)))
(define-fun q591 () Bool (ite |type of page 2: ioreq_server| q576 (ite |type of page 2: mmio, hole| q575 false)))
(define-fun q592 () Bool (ite |operand within its segment: yes| q591 q276))
(define-fun q593 () Bool (ite |mmio_access: none| q590 q592))
(define-fun q594 () Bool (ite |type of page 2: mmio, hole| q575 (ite |type of page 2: not_present| (= path #b0011110) (ite |type of page 2: paged_out, shared| (= path #b0100001) q576))))
(define-fun q595 () Bool (ite |source within its segment: yes| q594 (= path #b0100000)))
(define-fun q596 () Bool (ite |source within its segment: yes| q591 q276))
(define-fun q597 () Bool (ite |mmio_access: none| q595 q596))
(define-fun q598 () Bool (ite |type of page 4: mmio, hole| (= path #b1010110) (ite |type of page 4: not_present| (= path #b0011110) (ite |type of page 4: paged_out, shared| (= path #b0100001) (= path #b0100000)))))
(define-fun q599 () Bool (ite |type of page 4: not_present| (= path #b0011110) (ite |type of page 4: paged_out, shared| (= path #b0100001) (= path #b1010110))))
(define-fun q600 () Bool (ite |type of page 3: not_present, read_only| q599 (ite |type of page 3: paged_out, shared| q361 q598)))
(define-fun q601 () Bool (ite |type of page 3: paged_out, shared| q361 q598))
(define-fun q602 () Bool (ite |type of page 4: mmio, hole| (= path #b0100000) (ite |type of page 4: not_present| (= path #b0011110) (ite |type of page 4: paged_out, shared| (= path #b0100001) (= path #b1010110)))))
(define-fun q603 () Bool (ite |type of page 3: paged_out, shared| q361 q602))
(define-fun q604 () Bool (ite |type of page 2: ioreq_server| q601 (ite |type of page 2: mmio, hole| q603 (ite |type of page 2: not_present, read_only| q360 (ite |type of page 2: paged_out, shared| q361 q600)))))
(define-fun q605 () Bool (ite |source within its segment: yes| q604 (= path #b0100000)))
(define-fun q606 () Bool (ite |operand within its segment: yes| q605 (= path #b0100000)))
(define-fun q607 () Bool (ite |type of page 2: ioreq_server| q601 (ite |type of page 2: mmio, hole| q603 false)))
(define-fun q608 () Bool (ite |source within its segment: yes| q607 q276))
(define-fun q609 () Bool (ite |operand within its segment: yes| q608 q276))
(define-fun q610 () Bool (ite |mmio_access: none| q606 q609))
(define-fun q611 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1011000) false))
(define-fun q612 () Bool (ite |mmio_access: none| (= path #b1011000) q611))
(define-fun q613 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1011001) false))
(define-fun q614 () Bool (ite |mmio_access: none| (= path #b1011001) q613))
(define-fun q615 () Bool (ite |while the vCPU waits: ring disabled| (= path #b1011011) (= path #b1011010)))
(define-fun q616 () Bool (ite |free slots of the ring: 0| q615 (= path #b1011010)))
(define-fun q617 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q616 false))
(define-fun q618 () Bool (ite |mmio_access: none| q616 q617))
(define-fun q619 () Bool (ite |free slots of the ring: 0| (= path #b1011011) (= path #b1011010)))
(define-fun q620 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q619 false))
(define-fun q621 () Bool (ite |mmio_access: none| q619 q620))
(define-fun q622 () Bool (ite |CONFIG_DEBUG: yes| q621 q618))
(define-fun q623 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1011100) false))
(define-fun q624 () Bool (ite |mmio_access: none| (= path #b1011100) q623))

; Where the run stands, as far as it decides what can happen next.
(define-fun |place 0| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 1| () Bool (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 2| () Bool (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 3| () Bool (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 4| () Bool (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 5| () Bool (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 6| () Bool (and (= before.phase window) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0)))

; Which path each move takes.
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0x0| () Bool (ite |place 0| q72 (and (= before.phase outside) (= path #b1111111))))
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xff8| () Bool (ite |place 0| q131 (and (= before.phase outside) (= path #b1111111))))
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xffe| () Bool (ite |place 0| q238 (and (= before.phase outside) (= path #b1111111))))
(define-fun |move: the emulation ends| () Bool (ite |place 1| q240 (ite |place 2| q612 (ite |place 3| q614 (ite |place 4| q622 (ite |place 5| q624 (and (= before.phase window.ending) (= path #b1111111))))))))
(define-fun |move: load 4 bytes at page 2+0x8| () Bool (ite |place 6| q246 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: store 4 bytes at page 2+0x8| () Bool (ite |place 6| q273 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q277 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rmw 4 bytes at page 2+0x8| () Bool (ite |place 6| q304 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: cmpxchg 4 bytes at page 2+0x8| () Bool (ite |place 6| q336 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep ins 1 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q273 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep outs 1 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q246 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q277 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q339 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: unimplemented instruction| () Bool (ite |place 6| q341 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rmw 16 bytes at page 2+0x10| () Bool (ite |place 6| q358 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: cmpxchg 16 bytes at page 2+0x10| () Bool (ite |place 6| q336 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0x8| () Bool (ite |place 6| q368 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep movs 4 x 4 bytes at page 2+0x4 to page 2+0x8| () Bool (ite |place 6| q371 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: load 8 bytes at page 2+0xffc| () Bool (ite |place 6| q378 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: store 8 bytes at page 2+0xffc| () Bool (ite |place 6| q433 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rmw 8 bytes at page 2+0xffc| () Bool (ite |place 6| q498 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: cmpxchg 8 bytes at page 2+0xffc| () Bool (ite |place 6| q573 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 6| q581 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xffe| () Bool (ite |place 6| q588 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 6| q593 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 6| q597 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0xff8| () Bool (ite |place 6| q610 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: the instruction is committed| () Bool (ite |place 6| (= path #b1010111) (and (= before.phase window) (= path #b1111111))))

; Where runs begin.
(define-fun start () Bool (and (= before.memory #x0) (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0))))

; The invariant: all states that a run may be in.
(define-fun invariant.before () Bool (or false
  (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (or (= before.memory #x0) (= before.memory #x7)))
  (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (or (= before.memory #x1) (= before.memory #x3)))
  (and (= before.phase window) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (or (= before.memory #x1) (= before.memory #x3)))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (or (= before.memory #x1) (= before.memory #x3)))
  (and (= before.phase stopped) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.memory #x0))
  (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (or (= before.memory #x1) (= before.memory #x3)))
  (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (or (= before.memory #x1) (= before.memory #x3)))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (or (= before.memory #x1) (= before.memory #x3)))
  ))
(define-fun invariant.after () Bool (or false
  (and (= after.phase outside) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (or (= after.memory #x0) (= after.memory #x7)))
  (and (= after.phase window.ending) (= after.rc #b010) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (or (= after.memory #x1) (= after.memory #x3)))
  (and (= after.phase window) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (or (= after.memory #x1) (= after.memory #x3)))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (or (= after.memory #x1) (= after.memory #x3)))
  (and (= after.phase stopped) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.memory #x0))
  (and (= after.phase window.ending) (= after.rc #b001) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (or (= after.memory #x1) (= after.memory #x3)))
  (and (= after.phase window.ending) (= after.rc #b101) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (or (= after.memory #x1) (= after.memory #x3)))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (or (= after.memory #x1) (= after.memory #x3)))
  ))

(assert (or
  ; start
  (and start (not invariant.before))
  ; step
  (and invariant.before possible
    ; the path that the move takes
    (ite (= move #b00000) |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0x0|
     (ite (= move #b00001) |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xff8|
     (ite (= move #b00010) |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xffe|
     (ite (= move #b00011) |move: the emulation ends|
     (ite (= move #b00100) |move: load 4 bytes at page 2+0x8|
     (ite (= move #b00101) |move: store 4 bytes at page 2+0x8|
     (ite (= move #b00110) |move: rep stos 4 x 4 bytes at page 2+0x8|
     (ite (= move #b00111) |move: rmw 4 bytes at page 2+0x8|
     (ite (= move #b01000) |move: cmpxchg 4 bytes at page 2+0x8|
     (ite (= move #b01001) |move: rep ins 1 x 4 bytes at page 2+0x8|
     (ite (= move #b01010) |move: rep outs 1 x 4 bytes at page 2+0x8|
     (ite (= move #b01011) |move: rep ins 4 x 4 bytes at page 2+0x8|
     (ite (= move #b01100) |move: rep outs 4 x 4 bytes at page 2+0x8|
     (ite (= move #b01101) |move: unimplemented instruction|
     (ite (= move #b01110) |move: rmw 16 bytes at page 2+0x10|
     (ite (= move #b01111) |move: cmpxchg 16 bytes at page 2+0x10|
     (ite (= move #b10000) |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0x8|
     (ite (= move #b10001) |move: rep movs 4 x 4 bytes at page 2+0x4 to page 2+0x8|
     (ite (= move #b10010) |move: load 8 bytes at page 2+0xffc|
     (ite (= move #b10011) |move: store 8 bytes at page 2+0xffc|
     (ite (= move #b10100) |move: rmw 8 bytes at page 2+0xffc|
     (ite (= move #b10101) |move: cmpxchg 8 bytes at page 2+0xffc|
     (ite (= move #b10110) |move: rep stos 4 x 4 bytes at page 2+0xff8|
     (ite (= move #b10111) |move: rep stos 4 x 4 bytes at page 2+0xffe|
     (ite (= move #b11000) |move: rep ins 4 x 4 bytes at page 2+0xff8|
     (ite (= move #b11001) |move: rep outs 4 x 4 bytes at page 2+0xff8|
     (ite (= move #b11010) |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0xff8|
     (ite (= move #b11011) |move: the instruction is committed|
     false))))))))))))))))))))))))))))
    ; where it leads; where nothing is known about that, the claim counts as broken
    (ite (= path #b0000001) |path 1|
     (ite (= path #b0000010) |path 2|
     (ite (= path #b0000011) |path 3|
     (ite (= path #b0000100) |path 4|
     (ite (= path #b0000101) |path 5|
     (ite (= path #b0000110) |path 6|
     (ite (= path #b0000111) |path 7|
     (ite (= path #b0001000) |path 8|
     (ite (= path #b0001001) |path 9|
     (ite (= path #b0001010) |path 10|
     (ite (= path #b0001011) |path 11|
     (ite (= path #b0001100) |path 12|
     (ite (= path #b0001101) |path 13|
     (ite (= path #b0001110) |path 14|
     (ite (= path #b0001111) |path 15|
     (ite (= path #b0010000) |path 16|
     (ite (= path #b0010001) |path 17|
     (ite (= path #b0010010) |path 18|
     (ite (= path #b0010011) |path 19|
     (ite (= path #b0010100) |path 20|
     (ite (= path #b0010101) |path 21|
     (ite (= path #b0010110) |path 22|
     (ite (= path #b0010111) |path 23|
     (ite (= path #b0011000) |path 24|
     (ite (= path #b0011001) |path 25|
     (ite (= path #b0011010) |path 26|
     (ite (= path #b0011011) |path 27|
     (ite (= path #b0011100) |path 28|
     (ite (= path #b0011101) |path 29|
     (ite (= path #b0011110) |path 30|
     (ite (= path #b0011111) |path 31|
     (ite (= path #b0100000) |path 32|
     (ite (= path #b0100001) |path 33|
     (ite (= path #b0100010) |path 34|
     (ite (= path #b0100011) |path 35|
     (ite (= path #b0100100) |path 36|
     (ite (= path #b0100101) |path 37|
     (ite (= path #b0100110) |path 38|
     (ite (= path #b0100111) |path 39|
     (ite (= path #b0101000) |path 40|
     (ite (= path #b0101001) |path 41|
     (ite (= path #b0101010) |path 42|
     (ite (= path #b0101011) |path 43|
     (ite (= path #b0101100) |path 44|
     (ite (= path #b0101101) |path 45|
     (ite (= path #b0101110) |path 46|
     (ite (= path #b0101111) |path 47|
     (ite (= path #b0110000) |path 48|
     (ite (= path #b0110001) |path 49|
     (ite (= path #b0110010) |path 50|
     (ite (= path #b0110011) |path 51|
     (ite (= path #b0110100) |path 52|
     (ite (= path #b0110101) |path 53|
     (ite (= path #b0110110) |path 54|
     (ite (= path #b0110111) |path 55|
     (ite (= path #b0111000) |path 56|
     (ite (= path #b0111001) |path 57|
     (ite (= path #b0111010) |path 58|
     (ite (= path #b0111011) |path 59|
     (ite (= path #b0111100) |path 60|
     (ite (= path #b0111101) |path 61|
     (ite (= path #b0111110) |path 62|
     (ite (= path #b0111111) |path 63|
     (ite (= path #b1000000) |path 64|
     (ite (= path #b1000001) |path 65|
     (ite (= path #b1000010) |path 66|
     (ite (= path #b1000011) |path 67|
     (ite (= path #b1000100) |path 68|
     (ite (= path #b1000101) |path 69|
     (ite (= path #b1000110) |path 70|
     (ite (= path #b1000111) |path 71|
     (ite (= path #b1001000) |path 72|
     (ite (= path #b1001001) |path 73|
     (ite (= path #b1001010) |path 74|
     (ite (= path #b1001011) |path 75|
     (ite (= path #b1001100) |path 76|
     (ite (= path #b1001101) |path 77|
     (ite (= path #b1001110) |path 78|
     (ite (= path #b1001111) |path 79|
     (ite (= path #b1010000) |path 80|
     (ite (= path #b1010001) |path 81|
     (ite (= path #b1010010) |path 82|
     (ite (= path #b1010011) |path 83|
     (ite (= path #b1010100) |path 84|
     (ite (= path #b1010101) |path 85|
     (ite (= path #b1010110) |path 86|
     (ite (= path #b1010111) |path 87|
     (ite (= path #b1011000) |path 88|
     (ite (= path #b1011001) |path 89|
     (ite (= path #b1011010) |path 90|
     (ite (= path #b1011011) |path 91|
     (ite (= path #b1011100) |path 92|
     (= after.memory #xf)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
    (not invariant.after))
  ; conclusion
  (and invariant.before (= before.memory #xf))))
(check-sat)
