; CleanSlots on staging: In a window of a debug build, mapping always
;   begins with both frame slots clean.
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
;   isSlotUsed: an earlier operation left a frame in hvmemul_ctxt->mfn[]
;   isDebug: CONFIG_DEBUG; it stays what it is
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
(declare-fun before.isSlotUsed () (_ BitVec 1))
(declare-fun before.isDebug () (_ BitVec 1))
(declare-fun before.memory () (_ BitVec 2))
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
(declare-fun path () (_ BitVec 5))
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
(declare-fun after.isSlotUsed () (_ BitVec 1))
(declare-fun after.isDebug () (_ BitVec 1))
(declare-fun after.memory () (_ BitVec 2))

; Sets of answers.
(define-fun |CONFIG_DEBUG: yes| () Bool (= CONFIG_DEBUG #b1))
(define-fun |while the vCPU waits: ring disabled| () Bool (= |while the vCPU waits| #b1))
(define-fun |free slots of the ring: 0| () Bool (= |free slots of the ring| #x0))
(define-fun |right of page 0: n, r, w, rw, r_pw| () Bool (or (= |right of page 0| #x0) (= |right of page 0| #x1) (= |right of page 0| #x2) (= |right of page 0| #x3) (= |right of page 0| #xa)))
(define-fun |type of page 0: mmio, hole| () Bool (or (= |type of page 0| #x3) (= |type of page 0| #x4)))
(define-fun |type of page 0: not_present| () Bool (= |type of page 0| #x5))
(define-fun |type of page 0: paged_out, shared| () Bool (or (= |type of page 0| #x7) (= |type of page 0| #x8)))
(define-fun |free slots of the ring: 0, 1| () Bool (or (= |free slots of the ring| #x0) (= |free slots of the ring| #x1)))
(define-fun |16 bytes within the code segment: yes| () Bool (= |16 bytes within the code segment| #b1))
(define-fun |type of page 2: ioreq_server, mmio, hole| () Bool (or (= |type of page 2| #x2) (= |type of page 2| #x3) (= |type of page 2| #x4)))
(define-fun |mmio_access: none| () Bool (= mmio_access #b00))
(define-fun |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| () Bool (or (= |right of page 0 in the view| #x4) (= |right of page 0 in the view| #x5) (= |right of page 0 in the view| #x6) (= |right of page 0 in the view| #x7) (= |right of page 0 in the view| #x8) (= |right of page 0 in the view| #x9)))
(define-fun |altp2m: view 1| () Bool (= altp2m #b11))
(define-fun |right of page 1: n, r, w, rw, r_pw| () Bool (or (= |right of page 1| #x0) (= |right of page 1| #x1) (= |right of page 1| #x2) (= |right of page 1| #x3) (= |right of page 1| #xa)))
(define-fun |type of page 1: ram, ram_ro, ioreq_server, read_only| () Bool (or (= |type of page 1| #x0) (= |type of page 1| #x1) (= |type of page 1| #x2) (= |type of page 1| #x6)))
(define-fun |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| () Bool (or (= |right of page 1 in the view| #x4) (= |right of page 1 in the view| #x5) (= |right of page 1 in the view| #x6) (= |right of page 1 in the view| #x7) (= |right of page 1 in the view| #x8) (= |right of page 1 in the view| #x9)))
(define-fun |type of page 1: mmio, hole| () Bool (or (= |type of page 1| #x3) (= |type of page 1| #x4)))
(define-fun |type of page 1: not_present| () Bool (= |type of page 1| #x5))
(define-fun |type of page 1: paged_out, shared| () Bool (or (= |type of page 1| #x7) (= |type of page 1| #x8)))
(define-fun |type of page 2: not_present| () Bool (= |type of page 2| #x5))
(define-fun |type of page 2: paged_out, shared| () Bool (or (= |type of page 2| #x7) (= |type of page 2| #x8)))
(define-fun |operand within its segment: yes| () Bool (= |operand within its segment| #b1))
(define-fun |right of page 2: n, r, x, rx, r_pw| () Bool (or (= |right of page 2| #x0) (= |right of page 2| #x1) (= |right of page 2| #x4) (= |right of page 2| #x5) (= |right of page 2| #xa)))
(define-fun |type of page 2: ram| () Bool (= |type of page 2| #x0))
(define-fun |type of page 2: ram_ro| () Bool (= |type of page 2| #x1))
(define-fun |type of page 2: mmio, hole| () Bool (or (= |type of page 2| #x3) (= |type of page 2| #x4)))
(define-fun |type of page 2: not_present, read_only| () Bool (or (= |type of page 2| #x5) (= |type of page 2| #x6)))
(define-fun |type of page 2: ioreq_server| () Bool (= |type of page 2| #x2))
(define-fun |mmio_access: read| () Bool (= mmio_access #b01))
(define-fun |mmio_access: write| () Bool (= mmio_access #b10))
(define-fun |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| () Bool (or (= |right of page 2 in the view| #x2) (= |right of page 2 in the view| #x3) (= |right of page 2 in the view| #x6) (= |right of page 2 in the view| #x7) (= |right of page 2 in the view| #x8) (= |right of page 2 in the view| #x9)))
(define-fun |type of page 2: ioreq_server, paged_out, shared| () Bool (or (= |type of page 2| #x2) (= |type of page 2| #x7) (= |type of page 2| #x8)))
(define-fun |type of page 2: read_only| () Bool (= |type of page 2| #x6))
(define-fun |the load of cmpxchg finds what is expected: yes| () Bool (= |the load of cmpxchg finds what is expected| #b1))
(define-fun |source within its segment: yes| () Bool (= |source within its segment| #b1))
(define-fun |type of page 4: not_present| () Bool (= |type of page 4| #x5))
(define-fun |type of page 4: paged_out, shared| () Bool (or (= |type of page 4| #x7) (= |type of page 4| #x8)))
(define-fun |type of page 3: not_present| () Bool (= |type of page 3| #x5))
(define-fun |type of page 3: paged_out, shared| () Bool (or (= |type of page 3| #x7) (= |type of page 3| #x8)))
(define-fun |right of page 3: n, r, x, rx, r_pw| () Bool (or (= |right of page 3| #x0) (= |right of page 3| #x1) (= |right of page 3| #x4) (= |right of page 3| #x5) (= |right of page 3| #xa)))
(define-fun |type of page 3: ram| () Bool (= |type of page 3| #x0))
(define-fun |type of page 3: ioreq_server, paged_out, shared| () Bool (or (= |type of page 3| #x2) (= |type of page 3| #x7) (= |type of page 3| #x8)))
(define-fun |type of page 3: not_present, read_only| () Bool (or (= |type of page 3| #x5) (= |type of page 3| #x6)))
(define-fun |type of page 3: ram, ram_ro| () Bool (or (= |type of page 3| #x0) (= |type of page 3| #x1)))
(define-fun |type of page 3: mmio, hole| () Bool (or (= |type of page 3| #x3) (= |type of page 3| #x4)))
(define-fun |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| () Bool (or (= |right of page 3 in the view| #x2) (= |right of page 3 in the view| #x3) (= |right of page 3 in the view| #x6) (= |right of page 3 in the view| #x7) (= |right of page 3 in the view| #x8) (= |right of page 3 in the view| #x9)))
(define-fun |type of page 3: ioreq_server| () Bool (= |type of page 3| #x2))
(define-fun |type of page 3: ram, ram_ro, ioreq_server| () Bool (or (= |type of page 3| #x0) (= |type of page 3| #x1) (= |type of page 3| #x2)))
(define-fun |type of page 3: read_only| () Bool (= |type of page 3| #x6))
(define-fun |type of page 4: mmio, hole| () Bool (or (= |type of page 4| #x3) (= |type of page 4| #x4)))

; Which answers there are.
(define-fun possible () Bool (and (bvult mmio_access #b11) (bvult |type of page 0| #x9) (bvult |right of page 0| #xb) (or (bvult |right of page 0 in the view| #xb) (= |right of page 0 in the view| #xf)) (bvult |type of page 1| #x9) (bvult |right of page 1| #xb) (or (bvult |right of page 1 in the view| #xb) (= |right of page 1 in the view| #xf)) (bvult |type of page 2| #x9) (bvult |right of page 2| #xb) (or (bvult |right of page 2 in the view| #xb) (= |right of page 2 in the view| #xf)) (bvult |type of page 3| #x9) (bvult |right of page 3| #xb) (or (bvult |right of page 3 in the view| #xb) (= |right of page 3 in the view| #xf)) (bvult |type of page 4| #x9) (bvult |free slots of the ring| #x9) (or (= mmio_access #b00) (and (not (= mmio_access #b00)) (or (= |type of page 2| #x2) (= |type of page 2| #x3) (= |type of page 2| #x4)))) (= CONFIG_DEBUG before.isDebug)))

; What the claim remembers:
;   #b00 outside a window
;   #b01 in a window
;   #b11 the claim is broken

; What it makes of what it hears: m is what it remembers before. What is
;   not listed never comes up, and would break it.
(define-fun |window opens for npfec_kind_in_gpt| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b00) #b01 #b11))
(define-fun |window closes: X86EMUL_EXCEPTION| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) #b00 #b11))
(define-fun |mapping begins, mfn[] clean| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) (ite |CONFIG_DEBUG: yes| m m) #b11))
(define-fun |mapping begins, mfn[] not clean| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) (ite |CONFIG_DEBUG: yes| #b11 m) #b11))
(define-fun |commits the instruction| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |window closes: X86EMUL_RETRY| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) #b00 #b11))
(define-fun |window closes: X86EMUL_UNHANDLEABLE| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) #b00 #b11))
(define-fun |window closes: X86EMUL_UNIMPLEMENTED| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) #b00 #b11))
(define-fun |window closes: X86EMUL_OKAY| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) #b00 #b11))

; What is heard on a path, in order.
(define-fun |word 1| ((m (_ BitVec 2))) (_ BitVec 2) (|window opens for npfec_kind_in_gpt| m))
(define-fun |word 2| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_EXCEPTION| m))
(define-fun |word 3| ((m (_ BitVec 2))) (_ BitVec 2) (|mapping begins, mfn[] clean| m))
(define-fun |word 3, slot in use| ((m (_ BitVec 2))) (_ BitVec 2) (|mapping begins, mfn[] not clean| m))
(define-fun |word 4| ((m (_ BitVec 2))) (_ BitVec 2) (|commits the instruction| m))
(define-fun |word 5| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_RETRY| m))
(define-fun |word 6| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_UNHANDLEABLE| m))
(define-fun |word 7| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_UNIMPLEMENTED| m))
(define-fun |word 8| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_OKAY| m))

; What is left behind.
(define-fun leaves ((phase (_ BitVec 4)) (rc (_ BitVec 3)) (contextGate (_ BitVec 1)) (vcpuGate (_ BitVec 1)) (hasReservedSlot (_ BitVec 1))) Bool (and (= after.phase phase) (= after.rc rc) (= after.contextGate contextGate) (= after.vcpuGate vcpuGate) (= after.hasReservedSlot hasReservedSlot) (= after.isDebug before.isDebug)))
(define-fun adds ((isSlotUsed (_ BitVec 1))) Bool (= after.isSlotUsed (bvor isSlotUsed (ite (= after.phase window) before.isSlotUsed #b0))))

; The paths: what each leaves behind, and what is heard on it.
(define-fun |path 1| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0) (adds #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 2| () Bool (and (leaves window #b000 #b1 #b1 #b0) (adds #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 3| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (adds #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 4| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (adds #b0) (= after.memory (ite (= (|word 1| before.memory) #b11) #b11 #b00))))
(define-fun |path 5| () Bool (and (leaves window.ending #b001 #b1 #b1 #b0) (adds #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 6| () Bool (and (leaves outside #b000 #b0 #b0 #b0) (adds #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 7| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0) (adds #b0) (= after.memory before.memory)))
(define-fun |path 8| () Bool (and (leaves window #b000 #b1 #b1 #b0) (adds #b0) (= after.memory before.memory)))
(define-fun |path 9| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (adds #b0) (= after.memory before.memory)))
(define-fun |path 10| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0) (adds #b0) (= after.memory (ite (= before.isSlotUsed #b1) (|word 3, slot in use| before.memory) (|word 3| before.memory)))))
(define-fun |path 11| () Bool (and (leaves window #b000 #b1 #b1 #b0) (adds #b0) (= after.memory (ite (= before.isSlotUsed #b1) (|word 3, slot in use| before.memory) (|word 3| before.memory)))))
(define-fun |path 12| () Bool (and (leaves window #b000 #b1 #b1 #b0) (adds #b1) (= after.memory (ite (= before.isSlotUsed #b1) (|word 3, slot in use| before.memory) (|word 3| before.memory)))))
(define-fun |path 13| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (adds #b0) (= after.memory (ite (= before.isSlotUsed #b1) (|word 3, slot in use| before.memory) (|word 3| before.memory)))))
(define-fun |path 14| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (adds #b0) (= after.memory (ite (= (ite (= before.isSlotUsed #b1) (|word 3, slot in use| before.memory) (|word 3| before.memory)) #b11) #b11 #b00))))
(define-fun |path 15| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (adds #b0) (= after.memory (ite (= before.memory #b11) #b11 #b00))))
(define-fun |path 16| () Bool (and (leaves window.ending #b101 #b1 #b1 #b0) (adds #b0) (= after.memory before.memory)))
(define-fun |path 17| () Bool (and (leaves window.ending #b001 #b1 #b1 #b0) (adds #b0) (= after.memory (ite (= before.isSlotUsed #b1) (|word 3, slot in use| before.memory) (|word 3| before.memory)))))
(define-fun |path 18| () Bool (and (leaves window.ending #b001 #b1 #b1 #b0) (adds #b0) (= after.memory before.memory)))
(define-fun |path 19| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0) (adds #b0) (= after.memory before.memory)))
(define-fun |path 20| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0) (adds #b0) (= after.memory (|word 4| before.memory))))
(define-fun |path 21| () Bool (and (leaves outside #b000 #b0 #b0 #b0) (adds #b0) (= after.memory (|word 5| before.memory))))
(define-fun |path 22| () Bool (and (leaves outside #b000 #b0 #b0 #b0) (adds #b0) (= after.memory (|word 6| before.memory))))
(define-fun |path 23| () Bool (and (leaves outside #b000 #b0 #b0 #b0) (adds #b0) (= after.memory (|word 7| before.memory))))
(define-fun |path 24| () Bool (and (leaves outside #b000 #b0 #b0 #b0) (adds #b0) (= after.memory (|word 8| before.memory))))

; Which path the answers lead to.
(define-fun q0 () Bool (ite |while the vCPU waits: ring disabled| (= path #b00100) (= path #b00011)))
(define-fun q1 () Bool (ite |free slots of the ring: 0| q0 (= path #b00011)))
(define-fun q2 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q1 (= path #b00010)))
(define-fun q3 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) q2))))
(define-fun q4 () Bool (ite |free slots of the ring: 0, 1| q0 (= path #b00011)))
(define-fun q5 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q4 (= path #b00010)))
(define-fun q6 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) q5))))
(define-fun q7 () Bool (ite |16 bytes within the code segment: yes| q6 q3))
(define-fun q8 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q1 false))
(define-fun q9 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b00010) false))
(define-fun q10 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q8 q9))
(define-fun q11 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b00101) false))
(define-fun q12 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b00001) false))
(define-fun q13 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b00011) false))
(define-fun q14 () Bool (ite |type of page 0: mmio, hole| q11 (ite |type of page 0: not_present| q12 (ite |type of page 0: paged_out, shared| q13 q10))))
(define-fun q15 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q4 false))
(define-fun q16 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q15 q9))
(define-fun q17 () Bool (ite |type of page 0: mmio, hole| q11 (ite |type of page 0: not_present| q12 (ite |type of page 0: paged_out, shared| q13 q16))))
(define-fun q18 () Bool (ite |16 bytes within the code segment: yes| q17 q14))
(define-fun q19 () Bool (ite |mmio_access: none| q7 q18))
(define-fun q20 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b00010) q1))
(define-fun q21 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) q20))))
(define-fun q22 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b00010) q4))
(define-fun q23 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) q22))))
(define-fun q24 () Bool (ite |16 bytes within the code segment: yes| q23 q21))
(define-fun q25 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q9 q8))
(define-fun q26 () Bool (ite |type of page 0: mmio, hole| q11 (ite |type of page 0: not_present| q12 (ite |type of page 0: paged_out, shared| q13 q25))))
(define-fun q27 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q9 q15))
(define-fun q28 () Bool (ite |type of page 0: mmio, hole| q11 (ite |type of page 0: not_present| q12 (ite |type of page 0: paged_out, shared| q13 q27))))
(define-fun q29 () Bool (ite |16 bytes within the code segment: yes| q28 q26))
(define-fun q30 () Bool (ite |mmio_access: none| q24 q29))
(define-fun q31 () Bool (ite |altp2m: view 1| q30 q19))
(define-fun q32 () Bool (ite |free slots of the ring: 0| (= path #b00100) (= path #b00011)))
(define-fun q33 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q32 (= path #b00010)))
(define-fun q34 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) q33))))
(define-fun q35 () Bool (ite |free slots of the ring: 0, 1| (= path #b00100) (= path #b00011)))
(define-fun q36 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q35 (= path #b00010)))
(define-fun q37 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) q36))))
(define-fun q38 () Bool (ite |16 bytes within the code segment: yes| q37 q34))
(define-fun q39 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q32 false))
(define-fun q40 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q39 q9))
(define-fun q41 () Bool (ite |type of page 0: mmio, hole| q11 (ite |type of page 0: not_present| q12 (ite |type of page 0: paged_out, shared| q13 q40))))
(define-fun q42 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q35 false))
(define-fun q43 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q42 q9))
(define-fun q44 () Bool (ite |type of page 0: mmio, hole| q11 (ite |type of page 0: not_present| q12 (ite |type of page 0: paged_out, shared| q13 q43))))
(define-fun q45 () Bool (ite |16 bytes within the code segment: yes| q44 q41))
(define-fun q46 () Bool (ite |mmio_access: none| q38 q45))
(define-fun q47 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b00010) q32))
(define-fun q48 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) q47))))
(define-fun q49 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b00010) q35))
(define-fun q50 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) q49))))
(define-fun q51 () Bool (ite |16 bytes within the code segment: yes| q50 q48))
(define-fun q52 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q9 q39))
(define-fun q53 () Bool (ite |type of page 0: mmio, hole| q11 (ite |type of page 0: not_present| q12 (ite |type of page 0: paged_out, shared| q13 q52))))
(define-fun q54 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q9 q42))
(define-fun q55 () Bool (ite |type of page 0: mmio, hole| q11 (ite |type of page 0: not_present| q12 (ite |type of page 0: paged_out, shared| q13 q54))))
(define-fun q56 () Bool (ite |16 bytes within the code segment: yes| q55 q53))
(define-fun q57 () Bool (ite |mmio_access: none| q51 q56))
(define-fun q58 () Bool (ite |altp2m: view 1| q57 q46))
(define-fun q59 () Bool (ite |CONFIG_DEBUG: yes| q58 q31))
(define-fun q60 () Bool (ite |while the vCPU waits: ring disabled| (= path #b00100) (= path #b00010)))
(define-fun q61 () Bool (ite |free slots of the ring: 0| q60 (= path #b00010)))
(define-fun q62 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q61 (= path #b00010)))
(define-fun q63 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q62 (= path #b00010)))
(define-fun q64 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q4 q63))
(define-fun q65 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) q64))))
(define-fun q66 () Bool (ite |16 bytes within the code segment: yes| q65 q3))
(define-fun q67 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q61 false))
(define-fun q68 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q67 q9))
(define-fun q69 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q68 q9))
(define-fun q70 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q15 q69))
(define-fun q71 () Bool (ite |type of page 0: mmio, hole| q11 (ite |type of page 0: not_present| q12 (ite |type of page 0: paged_out, shared| q13 q70))))
(define-fun q72 () Bool (ite |16 bytes within the code segment: yes| q71 q14))
(define-fun q73 () Bool (ite |mmio_access: none| q66 q72))
(define-fun q74 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b00010) q61))
(define-fun q75 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q74 (= path #b00010)))
(define-fun q76 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q75 q4))
(define-fun q77 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) q76))))
(define-fun q78 () Bool (ite |16 bytes within the code segment: yes| q77 q21))
(define-fun q79 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q9 q67))
(define-fun q80 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q79 q9))
(define-fun q81 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q80 q15))
(define-fun q82 () Bool (ite |type of page 0: mmio, hole| q11 (ite |type of page 0: not_present| q12 (ite |type of page 0: paged_out, shared| q13 q81))))
(define-fun q83 () Bool (ite |16 bytes within the code segment: yes| q82 q26))
(define-fun q84 () Bool (ite |mmio_access: none| q78 q83))
(define-fun q85 () Bool (ite |altp2m: view 1| q84 q73))
(define-fun q86 () Bool (ite |free slots of the ring: 0| (= path #b00100) (= path #b00010)))
(define-fun q87 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q86 (= path #b00010)))
(define-fun q88 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q87 (= path #b00010)))
(define-fun q89 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q35 q88))
(define-fun q90 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) q89))))
(define-fun q91 () Bool (ite |16 bytes within the code segment: yes| q90 q34))
(define-fun q92 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q86 false))
(define-fun q93 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q92 q9))
(define-fun q94 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q93 q9))
(define-fun q95 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q42 q94))
(define-fun q96 () Bool (ite |type of page 0: mmio, hole| q11 (ite |type of page 0: not_present| q12 (ite |type of page 0: paged_out, shared| q13 q95))))
(define-fun q97 () Bool (ite |16 bytes within the code segment: yes| q96 q41))
(define-fun q98 () Bool (ite |mmio_access: none| q91 q97))
(define-fun q99 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b00010) q86))
(define-fun q100 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q99 (= path #b00010)))
(define-fun q101 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q100 q35))
(define-fun q102 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) q101))))
(define-fun q103 () Bool (ite |16 bytes within the code segment: yes| q102 q48))
(define-fun q104 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q9 q92))
(define-fun q105 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q104 q9))
(define-fun q106 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q105 q42))
(define-fun q107 () Bool (ite |type of page 0: mmio, hole| q11 (ite |type of page 0: not_present| q12 (ite |type of page 0: paged_out, shared| q13 q106))))
(define-fun q108 () Bool (ite |16 bytes within the code segment: yes| q107 q53))
(define-fun q109 () Bool (ite |mmio_access: none| q103 q108))
(define-fun q110 () Bool (ite |altp2m: view 1| q109 q98))
(define-fun q111 () Bool (ite |CONFIG_DEBUG: yes| q110 q85))
(define-fun q112 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q1 (= path #b00010)))
(define-fun q113 () Bool (ite |type of page 1: mmio, hole| (= path #b00101) (ite |type of page 1: not_present| (= path #b00001) (ite |type of page 1: paged_out, shared| (= path #b00011) q112))))
(define-fun q114 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q1 q113))
(define-fun q115 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) q114))))
(define-fun q116 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q4 (= path #b00010)))
(define-fun q117 () Bool (ite |type of page 1: mmio, hole| (= path #b00101) (ite |type of page 1: not_present| (= path #b00001) (ite |type of page 1: paged_out, shared| (= path #b00011) q116))))
(define-fun q118 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q4 q117))
(define-fun q119 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) q118))))
(define-fun q120 () Bool (ite |16 bytes within the code segment: yes| q119 q115))
(define-fun q121 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q8 q9))
(define-fun q122 () Bool (ite |type of page 1: mmio, hole| q11 (ite |type of page 1: not_present| q12 (ite |type of page 1: paged_out, shared| q13 q121))))
(define-fun q123 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q8 q122))
(define-fun q124 () Bool (ite |type of page 0: mmio, hole| q11 (ite |type of page 0: not_present| q12 (ite |type of page 0: paged_out, shared| q13 q123))))
(define-fun q125 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q15 q9))
(define-fun q126 () Bool (ite |type of page 1: mmio, hole| q11 (ite |type of page 1: not_present| q12 (ite |type of page 1: paged_out, shared| q13 q125))))
(define-fun q127 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q15 q126))
(define-fun q128 () Bool (ite |type of page 0: mmio, hole| q11 (ite |type of page 0: not_present| q12 (ite |type of page 0: paged_out, shared| q13 q127))))
(define-fun q129 () Bool (ite |16 bytes within the code segment: yes| q128 q124))
(define-fun q130 () Bool (ite |mmio_access: none| q120 q129))
(define-fun q131 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b00010) q1))
(define-fun q132 () Bool (ite |type of page 1: mmio, hole| (= path #b00101) (ite |type of page 1: not_present| (= path #b00001) (ite |type of page 1: paged_out, shared| (= path #b00011) q131))))
(define-fun q133 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q132 q1))
(define-fun q134 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) q133))))
(define-fun q135 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b00010) q4))
(define-fun q136 () Bool (ite |type of page 1: mmio, hole| (= path #b00101) (ite |type of page 1: not_present| (= path #b00001) (ite |type of page 1: paged_out, shared| (= path #b00011) q135))))
(define-fun q137 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q136 q4))
(define-fun q138 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) q137))))
(define-fun q139 () Bool (ite |16 bytes within the code segment: yes| q138 q134))
(define-fun q140 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q9 q8))
(define-fun q141 () Bool (ite |type of page 1: mmio, hole| q11 (ite |type of page 1: not_present| q12 (ite |type of page 1: paged_out, shared| q13 q140))))
(define-fun q142 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q141 q8))
(define-fun q143 () Bool (ite |type of page 0: mmio, hole| q11 (ite |type of page 0: not_present| q12 (ite |type of page 0: paged_out, shared| q13 q142))))
(define-fun q144 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q9 q15))
(define-fun q145 () Bool (ite |type of page 1: mmio, hole| q11 (ite |type of page 1: not_present| q12 (ite |type of page 1: paged_out, shared| q13 q144))))
(define-fun q146 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q145 q15))
(define-fun q147 () Bool (ite |type of page 0: mmio, hole| q11 (ite |type of page 0: not_present| q12 (ite |type of page 0: paged_out, shared| q13 q146))))
(define-fun q148 () Bool (ite |16 bytes within the code segment: yes| q147 q143))
(define-fun q149 () Bool (ite |mmio_access: none| q139 q148))
(define-fun q150 () Bool (ite |altp2m: view 1| q149 q130))
(define-fun q151 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q32 (= path #b00010)))
(define-fun q152 () Bool (ite |type of page 1: mmio, hole| (= path #b00101) (ite |type of page 1: not_present| (= path #b00001) (ite |type of page 1: paged_out, shared| (= path #b00011) q151))))
(define-fun q153 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q32 q152))
(define-fun q154 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) q153))))
(define-fun q155 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q35 (= path #b00010)))
(define-fun q156 () Bool (ite |type of page 1: mmio, hole| (= path #b00101) (ite |type of page 1: not_present| (= path #b00001) (ite |type of page 1: paged_out, shared| (= path #b00011) q155))))
(define-fun q157 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q35 q156))
(define-fun q158 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) q157))))
(define-fun q159 () Bool (ite |16 bytes within the code segment: yes| q158 q154))
(define-fun q160 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q39 q9))
(define-fun q161 () Bool (ite |type of page 1: mmio, hole| q11 (ite |type of page 1: not_present| q12 (ite |type of page 1: paged_out, shared| q13 q160))))
(define-fun q162 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q39 q161))
(define-fun q163 () Bool (ite |type of page 0: mmio, hole| q11 (ite |type of page 0: not_present| q12 (ite |type of page 0: paged_out, shared| q13 q162))))
(define-fun q164 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q42 q9))
(define-fun q165 () Bool (ite |type of page 1: mmio, hole| q11 (ite |type of page 1: not_present| q12 (ite |type of page 1: paged_out, shared| q13 q164))))
(define-fun q166 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q42 q165))
(define-fun q167 () Bool (ite |type of page 0: mmio, hole| q11 (ite |type of page 0: not_present| q12 (ite |type of page 0: paged_out, shared| q13 q166))))
(define-fun q168 () Bool (ite |16 bytes within the code segment: yes| q167 q163))
(define-fun q169 () Bool (ite |mmio_access: none| q159 q168))
(define-fun q170 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b00010) q32))
(define-fun q171 () Bool (ite |type of page 1: mmio, hole| (= path #b00101) (ite |type of page 1: not_present| (= path #b00001) (ite |type of page 1: paged_out, shared| (= path #b00011) q170))))
(define-fun q172 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q171 q32))
(define-fun q173 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) q172))))
(define-fun q174 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b00010) q35))
(define-fun q175 () Bool (ite |type of page 1: mmio, hole| (= path #b00101) (ite |type of page 1: not_present| (= path #b00001) (ite |type of page 1: paged_out, shared| (= path #b00011) q174))))
(define-fun q176 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q175 q35))
(define-fun q177 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) q176))))
(define-fun q178 () Bool (ite |16 bytes within the code segment: yes| q177 q173))
(define-fun q179 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q9 q39))
(define-fun q180 () Bool (ite |type of page 1: mmio, hole| q11 (ite |type of page 1: not_present| q12 (ite |type of page 1: paged_out, shared| q13 q179))))
(define-fun q181 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q180 q39))
(define-fun q182 () Bool (ite |type of page 0: mmio, hole| q11 (ite |type of page 0: not_present| q12 (ite |type of page 0: paged_out, shared| q13 q181))))
(define-fun q183 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q9 q42))
(define-fun q184 () Bool (ite |type of page 1: mmio, hole| q11 (ite |type of page 1: not_present| q12 (ite |type of page 1: paged_out, shared| q13 q183))))
(define-fun q185 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q184 q42))
(define-fun q186 () Bool (ite |type of page 0: mmio, hole| q11 (ite |type of page 0: not_present| q12 (ite |type of page 0: paged_out, shared| q13 q185))))
(define-fun q187 () Bool (ite |16 bytes within the code segment: yes| q186 q182))
(define-fun q188 () Bool (ite |mmio_access: none| q178 q187))
(define-fun q189 () Bool (ite |altp2m: view 1| q188 q169))
(define-fun q190 () Bool (ite |CONFIG_DEBUG: yes| q189 q150))
(define-fun q191 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b00110) false))
(define-fun q192 () Bool (ite |mmio_access: none| (= path #b00110) q191))
(define-fun q193 () Bool (ite |type of page 2: not_present| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) (= path #b01000))))
(define-fun q194 () Bool (ite |operand within its segment: yes| q193 (= path #b00111)))
(define-fun q195 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b00111) false))
(define-fun q196 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b01000) false))
(define-fun q197 () Bool (ite |operand within its segment: yes| q196 q195))
(define-fun q198 () Bool (ite |mmio_access: none| q194 q197))
(define-fun q199 () Bool (ite |while the vCPU waits: ring disabled| (= path #b01110) (= path #b01101)))
(define-fun q200 () Bool (ite |free slots of the ring: 0| q199 (= path #b01101)))
(define-fun q201 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q200 (= path #b01011)))
(define-fun q202 () Bool (ite |type of page 2: ram| q201 (ite |type of page 2: ram_ro| (= path #b01100) (ite |type of page 2: mmio, hole| (= path #b01011) (ite |type of page 2: not_present, read_only| (= path #b01010) (= path #b01101))))))
(define-fun q203 () Bool (ite |operand within its segment: yes| q202 (= path #b00111)))
(define-fun q204 () Bool (ite |type of page 2: ioreq_server| (= path #b01101) (ite |type of page 2: mmio, hole| (= path #b01011) false)))
(define-fun q205 () Bool (ite |operand within its segment: yes| q204 q195))
(define-fun q206 () Bool (ite |type of page 2: ioreq_server| (= path #b01001) (ite |type of page 2: mmio, hole| (= path #b01000) false)))
(define-fun q207 () Bool (ite |operand within its segment: yes| q206 q195))
(define-fun q208 () Bool (ite |mmio_access: read| q205 (ite |mmio_access: write| q207 q203)))
(define-fun q209 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b01011) q200))
(define-fun q210 () Bool (ite |type of page 2: ram| q209 (ite |type of page 2: ram_ro| (= path #b01100) (ite |type of page 2: mmio, hole| (= path #b01011) (ite |type of page 2: not_present, read_only| (= path #b01010) (= path #b01101))))))
(define-fun q211 () Bool (ite |operand within its segment: yes| q210 (= path #b00111)))
(define-fun q212 () Bool (ite |mmio_access: read| q205 (ite |mmio_access: write| q207 q211)))
(define-fun q213 () Bool (ite |altp2m: view 1| q212 q208))
(define-fun q214 () Bool (ite |free slots of the ring: 0| (= path #b01110) (= path #b01101)))
(define-fun q215 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q214 (= path #b01011)))
(define-fun q216 () Bool (ite |type of page 2: ram| q215 (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b01101) (ite |type of page 2: not_present, read_only| (= path #b01010) (= path #b01011)))))
(define-fun q217 () Bool (ite |operand within its segment: yes| q216 (= path #b00111)))
(define-fun q218 () Bool (ite |mmio_access: read| q205 (ite |mmio_access: write| q207 q217)))
(define-fun q219 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b01011) q214))
(define-fun q220 () Bool (ite |type of page 2: ram| q219 (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b01101) (ite |type of page 2: not_present, read_only| (= path #b01010) (= path #b01011)))))
(define-fun q221 () Bool (ite |operand within its segment: yes| q220 (= path #b00111)))
(define-fun q222 () Bool (ite |mmio_access: read| q205 (ite |mmio_access: write| q207 q221)))
(define-fun q223 () Bool (ite |altp2m: view 1| q222 q218))
(define-fun q224 () Bool (ite |CONFIG_DEBUG: yes| q223 q213))
(define-fun q225 () Bool (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) (= path #b01000))))
(define-fun q226 () Bool (ite |operand within its segment: yes| q225 (= path #b01000)))
(define-fun q227 () Bool (ite |mmio_access: none| q226 q196))
(define-fun q228 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q200 (= path #b01101)))
(define-fun q229 () Bool (ite |type of page 2: ram| q201 (ite |type of page 2: ram_ro| (= path #b01100) (ite |type of page 2: ioreq_server| q228 (ite |type of page 2: not_present, read_only| (= path #b01010) (ite |type of page 2: paged_out, shared| (= path #b01101) (= path #b01011)))))))
(define-fun q230 () Bool (ite |operand within its segment: yes| q229 (= path #b00111)))
(define-fun q231 () Bool (ite |type of page 2: ioreq_server| q228 (ite |type of page 2: mmio, hole| (= path #b01011) false)))
(define-fun q232 () Bool (ite |operand within its segment: yes| q231 q195))
(define-fun q233 () Bool (ite |while the vCPU waits: ring disabled| (= path #b01111) (= path #b01001)))
(define-fun q234 () Bool (ite |free slots of the ring: 0| q233 (= path #b01001)))
(define-fun q235 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q234 (= path #b01001)))
(define-fun q236 () Bool (ite |type of page 2: ioreq_server| q235 (ite |type of page 2: mmio, hole| (= path #b01000) false)))
(define-fun q237 () Bool (ite |operand within its segment: yes| q236 q195))
(define-fun q238 () Bool (ite |mmio_access: read| q232 (ite |mmio_access: write| q237 q230)))
(define-fun q239 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b01101) q200))
(define-fun q240 () Bool (ite |type of page 2: ram| q209 (ite |type of page 2: ram_ro| (= path #b01100) (ite |type of page 2: ioreq_server| q239 (ite |type of page 2: not_present, read_only| (= path #b01010) (ite |type of page 2: paged_out, shared| (= path #b01101) (= path #b01011)))))))
(define-fun q241 () Bool (ite |operand within its segment: yes| q240 (= path #b00111)))
(define-fun q242 () Bool (ite |type of page 2: ioreq_server| q239 (ite |type of page 2: mmio, hole| (= path #b01011) false)))
(define-fun q243 () Bool (ite |operand within its segment: yes| q242 q195))
(define-fun q244 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b01001) q234))
(define-fun q245 () Bool (ite |type of page 2: ioreq_server| q244 (ite |type of page 2: mmio, hole| (= path #b01000) false)))
(define-fun q246 () Bool (ite |operand within its segment: yes| q245 q195))
(define-fun q247 () Bool (ite |mmio_access: read| q243 (ite |mmio_access: write| q246 q241)))
(define-fun q248 () Bool (ite |altp2m: view 1| q247 q238))
(define-fun q249 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q214 (= path #b01101)))
(define-fun q250 () Bool (ite |type of page 2: ram| q215 (ite |type of page 2: ioreq_server| q249 (ite |type of page 2: not_present, read_only| (= path #b01010) (ite |type of page 2: paged_out, shared| (= path #b01101) (= path #b01011))))))
(define-fun q251 () Bool (ite |operand within its segment: yes| q250 (= path #b00111)))
(define-fun q252 () Bool (ite |type of page 2: ioreq_server| q249 (ite |type of page 2: mmio, hole| (= path #b01011) false)))
(define-fun q253 () Bool (ite |operand within its segment: yes| q252 q195))
(define-fun q254 () Bool (ite |free slots of the ring: 0| (= path #b01111) (= path #b01001)))
(define-fun q255 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q254 (= path #b01001)))
(define-fun q256 () Bool (ite |type of page 2: ioreq_server| q255 (ite |type of page 2: mmio, hole| (= path #b01000) false)))
(define-fun q257 () Bool (ite |operand within its segment: yes| q256 q195))
(define-fun q258 () Bool (ite |mmio_access: read| q253 (ite |mmio_access: write| q257 q251)))
(define-fun q259 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b01101) q214))
(define-fun q260 () Bool (ite |type of page 2: ram| q219 (ite |type of page 2: ioreq_server| q259 (ite |type of page 2: not_present, read_only| (= path #b01010) (ite |type of page 2: paged_out, shared| (= path #b01101) (= path #b01011))))))
(define-fun q261 () Bool (ite |operand within its segment: yes| q260 (= path #b00111)))
(define-fun q262 () Bool (ite |type of page 2: ioreq_server| q259 (ite |type of page 2: mmio, hole| (= path #b01011) false)))
(define-fun q263 () Bool (ite |operand within its segment: yes| q262 q195))
(define-fun q264 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b01001) q254))
(define-fun q265 () Bool (ite |type of page 2: ioreq_server| q264 (ite |type of page 2: mmio, hole| (= path #b01000) false)))
(define-fun q266 () Bool (ite |operand within its segment: yes| q265 q195))
(define-fun q267 () Bool (ite |mmio_access: read| q263 (ite |mmio_access: write| q266 q261)))
(define-fun q268 () Bool (ite |altp2m: view 1| q267 q258))
(define-fun q269 () Bool (ite |CONFIG_DEBUG: yes| q268 q248))
(define-fun q270 () Bool (ite |type of page 2: ram| q201 (ite |type of page 2: ram_ro| (= path #b01100) (ite |type of page 2: ioreq_server| (= path #b01101) (ite |type of page 2: not_present| (= path #b00111) (ite |type of page 2: read_only| (= path #b01010) (ite |type of page 2: paged_out, shared| (= path #b01001) (= path #b01011))))))))
(define-fun q271 () Bool (ite |the load of cmpxchg finds what is expected: yes| q270 q193))
(define-fun q272 () Bool (ite |operand within its segment: yes| q271 (= path #b00111)))
(define-fun q273 () Bool (ite |the load of cmpxchg finds what is expected: yes| q204 q196))
(define-fun q274 () Bool (ite |operand within its segment: yes| q273 q195))
(define-fun q275 () Bool (ite |the load of cmpxchg finds what is expected: yes| q206 q196))
(define-fun q276 () Bool (ite |operand within its segment: yes| q275 q195))
(define-fun q277 () Bool (ite |mmio_access: read| q274 (ite |mmio_access: write| q276 q272)))
(define-fun q278 () Bool (ite |type of page 2: ram| q209 (ite |type of page 2: ram_ro| (= path #b01100) (ite |type of page 2: ioreq_server| (= path #b01101) (ite |type of page 2: not_present| (= path #b00111) (ite |type of page 2: read_only| (= path #b01010) (ite |type of page 2: paged_out, shared| (= path #b01001) (= path #b01011))))))))
(define-fun q279 () Bool (ite |the load of cmpxchg finds what is expected: yes| q278 q193))
(define-fun q280 () Bool (ite |operand within its segment: yes| q279 (= path #b00111)))
(define-fun q281 () Bool (ite |mmio_access: read| q274 (ite |mmio_access: write| q276 q280)))
(define-fun q282 () Bool (ite |altp2m: view 1| q281 q277))
(define-fun q283 () Bool (ite |type of page 2: ram| q215 (ite |type of page 2: ioreq_server| (= path #b01101) (ite |type of page 2: not_present| (= path #b00111) (ite |type of page 2: read_only| (= path #b01010) (ite |type of page 2: paged_out, shared| (= path #b01001) (= path #b01011)))))))
(define-fun q284 () Bool (ite |the load of cmpxchg finds what is expected: yes| q283 q193))
(define-fun q285 () Bool (ite |operand within its segment: yes| q284 (= path #b00111)))
(define-fun q286 () Bool (ite |mmio_access: read| q274 (ite |mmio_access: write| q276 q285)))
(define-fun q287 () Bool (ite |type of page 2: ram| q219 (ite |type of page 2: ioreq_server| (= path #b01101) (ite |type of page 2: not_present| (= path #b00111) (ite |type of page 2: read_only| (= path #b01010) (ite |type of page 2: paged_out, shared| (= path #b01001) (= path #b01011)))))))
(define-fun q288 () Bool (ite |the load of cmpxchg finds what is expected: yes| q287 q193))
(define-fun q289 () Bool (ite |operand within its segment: yes| q288 (= path #b00111)))
(define-fun q290 () Bool (ite |mmio_access: read| q274 (ite |mmio_access: write| q276 q289)))
(define-fun q291 () Bool (ite |altp2m: view 1| q290 q286))
(define-fun q292 () Bool (ite |CONFIG_DEBUG: yes| q291 q282))
(define-fun q293 () Bool (ite |source within its segment: yes| q193 (= path #b01000)))
(define-fun q294 () Bool (ite |mmio_access: none| q293 q196))
(define-fun q295 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b10000) false))
(define-fun q296 () Bool (ite |mmio_access: none| (= path #b10000) q295))
(define-fun q297 () Bool (ite |type of page 2: ram| q201 (ite |type of page 2: ram_ro| (= path #b01100) (ite |type of page 2: not_present, read_only| (= path #b01010) (ite |type of page 2: paged_out, shared| (= path #b01101) (= path #b10001))))))
(define-fun q298 () Bool (ite |operand within its segment: yes| q297 (= path #b00111)))
(define-fun q299 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b10001) false))
(define-fun q300 () Bool (ite |operand within its segment: yes| q299 q195))
(define-fun q301 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b10010) false))
(define-fun q302 () Bool (ite |operand within its segment: yes| q301 q195))
(define-fun q303 () Bool (ite |mmio_access: read| q300 (ite |mmio_access: write| q302 q298)))
(define-fun q304 () Bool (ite |type of page 2: ram| q209 (ite |type of page 2: ram_ro| (= path #b01100) (ite |type of page 2: not_present, read_only| (= path #b01010) (ite |type of page 2: paged_out, shared| (= path #b01101) (= path #b10001))))))
(define-fun q305 () Bool (ite |operand within its segment: yes| q304 (= path #b00111)))
(define-fun q306 () Bool (ite |mmio_access: read| q300 (ite |mmio_access: write| q302 q305)))
(define-fun q307 () Bool (ite |altp2m: view 1| q306 q303))
(define-fun q308 () Bool (ite |type of page 2: ram| q215 (ite |type of page 2: ram_ro| (= path #b01011) (ite |type of page 2: not_present, read_only| (= path #b01010) (ite |type of page 2: paged_out, shared| (= path #b01101) (= path #b10001))))))
(define-fun q309 () Bool (ite |operand within its segment: yes| q308 (= path #b00111)))
(define-fun q310 () Bool (ite |mmio_access: read| q300 (ite |mmio_access: write| q302 q309)))
(define-fun q311 () Bool (ite |type of page 2: ram| q219 (ite |type of page 2: ram_ro| (= path #b01011) (ite |type of page 2: not_present, read_only| (= path #b01010) (ite |type of page 2: paged_out, shared| (= path #b01101) (= path #b10001))))))
(define-fun q312 () Bool (ite |operand within its segment: yes| q311 (= path #b00111)))
(define-fun q313 () Bool (ite |mmio_access: read| q300 (ite |mmio_access: write| q302 q312)))
(define-fun q314 () Bool (ite |altp2m: view 1| q313 q310))
(define-fun q315 () Bool (ite |CONFIG_DEBUG: yes| q314 q307))
(define-fun q316 () Bool (ite |type of page 4: not_present| (= path #b00111) (ite |type of page 4: paged_out, shared| (= path #b01001) (= path #b01000))))
(define-fun q317 () Bool (ite |type of page 4: paged_out, shared| (= path #b01001) (= path #b00111)))
(define-fun q318 () Bool (ite |type of page 4: not_present| (= path #b00111) (= path #b01001)))
(define-fun q319 () Bool (ite |type of page 2: not_present, read_only| q317 (ite |type of page 2: paged_out, shared| q318 q316)))
(define-fun q320 () Bool (ite |source within its segment: yes| q319 (= path #b01000)))
(define-fun q321 () Bool (ite |operand within its segment: yes| q320 (= path #b01000)))
(define-fun q322 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q316 false))
(define-fun q323 () Bool (ite |source within its segment: yes| q322 q196))
(define-fun q324 () Bool (ite |operand within its segment: yes| q323 q196))
(define-fun q325 () Bool (ite |mmio_access: none| q321 q324))
(define-fun q326 () Bool (ite |source within its segment: yes| q225 (= path #b01000)))
(define-fun q327 () Bool (ite |operand within its segment: yes| q326 (= path #b01000)))
(define-fun q328 () Bool (ite |mmio_access: none| q327 q196))
(define-fun q329 () Bool (ite |type of page 3: not_present| (= path #b00111) (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b01000))))
(define-fun q330 () Bool (ite |type of page 2: not_present| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) q329)))
(define-fun q331 () Bool (ite |operand within its segment: yes| q330 (= path #b00111)))
(define-fun q332 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q329 false))
(define-fun q333 () Bool (ite |operand within its segment: yes| q332 q195))
(define-fun q334 () Bool (ite |mmio_access: none| q331 q333))
(define-fun q335 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q200 (= path #b01011)))
(define-fun q336 () Bool (ite |type of page 3: ram| q335 (ite |type of page 3: ioreq_server, paged_out, shared| (= path #b01101) (ite |type of page 3: not_present, read_only| (= path #b01010) (= path #b01100)))))
(define-fun q337 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q200 q336))
(define-fun q338 () Bool (ite |type of page 3: ram, ram_ro| q335 (ite |type of page 3: mmio, hole| (= path #b01011) (ite |type of page 3: not_present, read_only| (= path #b01010) (= path #b01101)))))
(define-fun q339 () Bool (ite |type of page 2: ram| q337 (ite |type of page 2: ram_ro| (= path #b01100) (ite |type of page 2: mmio, hole| q338 (ite |type of page 2: not_present, read_only| (= path #b01010) (= path #b01101))))))
(define-fun q340 () Bool (ite |operand within its segment: yes| q339 (= path #b00111)))
(define-fun q341 () Bool (ite |type of page 2: ioreq_server| (= path #b01101) (ite |type of page 2: mmio, hole| q338 false)))
(define-fun q342 () Bool (ite |operand within its segment: yes| q341 q195))
(define-fun q343 () Bool (ite |mmio_access: none| q340 q342))
(define-fun q344 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b01011) q200))
(define-fun q345 () Bool (ite |type of page 3: ram| q344 (ite |type of page 3: ioreq_server, paged_out, shared| (= path #b01101) (ite |type of page 3: not_present, read_only| (= path #b01010) (= path #b01100)))))
(define-fun q346 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q345 q200))
(define-fun q347 () Bool (ite |type of page 3: ram, ram_ro| q344 (ite |type of page 3: mmio, hole| (= path #b01011) (ite |type of page 3: not_present, read_only| (= path #b01010) (= path #b01101)))))
(define-fun q348 () Bool (ite |type of page 2: ram| q346 (ite |type of page 2: ram_ro| (= path #b01100) (ite |type of page 2: mmio, hole| q347 (ite |type of page 2: not_present, read_only| (= path #b01010) (= path #b01101))))))
(define-fun q349 () Bool (ite |operand within its segment: yes| q348 (= path #b00111)))
(define-fun q350 () Bool (ite |type of page 2: ioreq_server| (= path #b01101) (ite |type of page 2: mmio, hole| q347 false)))
(define-fun q351 () Bool (ite |operand within its segment: yes| q350 q195))
(define-fun q352 () Bool (ite |mmio_access: none| q349 q351))
(define-fun q353 () Bool (ite |altp2m: view 1| q352 q343))
(define-fun q354 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q214 (= path #b01011)))
(define-fun q355 () Bool (ite |type of page 3: ram| q354 (ite |type of page 3: ioreq_server, paged_out, shared| (= path #b01101) (ite |type of page 3: not_present, read_only| (= path #b01010) (= path #b01011)))))
(define-fun q356 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q214 q355))
(define-fun q357 () Bool (ite |type of page 3: ram, ram_ro| q354 (ite |type of page 3: mmio, hole| (= path #b01011) (ite |type of page 3: not_present, read_only| (= path #b01010) (= path #b01101)))))
(define-fun q358 () Bool (ite |type of page 2: ram| q356 (ite |type of page 2: ram_ro| (= path #b01011) (ite |type of page 2: mmio, hole| q357 (ite |type of page 2: not_present, read_only| (= path #b01010) (= path #b01101))))))
(define-fun q359 () Bool (ite |operand within its segment: yes| q358 (= path #b00111)))
(define-fun q360 () Bool (ite |type of page 2: ioreq_server| (= path #b01101) (ite |type of page 2: mmio, hole| q357 false)))
(define-fun q361 () Bool (ite |operand within its segment: yes| q360 q195))
(define-fun q362 () Bool (ite |mmio_access: none| q359 q361))
(define-fun q363 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b01011) q214))
(define-fun q364 () Bool (ite |type of page 3: ram| q363 (ite |type of page 3: ioreq_server, paged_out, shared| (= path #b01101) (ite |type of page 3: not_present, read_only| (= path #b01010) (= path #b01011)))))
(define-fun q365 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q364 q214))
(define-fun q366 () Bool (ite |type of page 3: ram, ram_ro| q363 (ite |type of page 3: mmio, hole| (= path #b01011) (ite |type of page 3: not_present, read_only| (= path #b01010) (= path #b01101)))))
(define-fun q367 () Bool (ite |type of page 2: ram| q365 (ite |type of page 2: ram_ro| (= path #b01011) (ite |type of page 2: mmio, hole| q366 (ite |type of page 2: not_present, read_only| (= path #b01010) (= path #b01101))))))
(define-fun q368 () Bool (ite |operand within its segment: yes| q367 (= path #b00111)))
(define-fun q369 () Bool (ite |type of page 2: ioreq_server| (= path #b01101) (ite |type of page 2: mmio, hole| q366 false)))
(define-fun q370 () Bool (ite |operand within its segment: yes| q369 q195))
(define-fun q371 () Bool (ite |mmio_access: none| q368 q370))
(define-fun q372 () Bool (ite |altp2m: view 1| q371 q362))
(define-fun q373 () Bool (ite |CONFIG_DEBUG: yes| q372 q353))
(define-fun q374 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q200 (= path #b01101)))
(define-fun q375 () Bool (ite |type of page 3: ram| q335 (ite |type of page 3: ioreq_server| q374 (ite |type of page 3: not_present, read_only| (= path #b01010) (ite |type of page 3: paged_out, shared| (= path #b01101) (= path #b01100))))))
(define-fun q376 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q200 q375))
(define-fun q377 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q374 (ite |type of page 3: not_present, read_only| (= path #b01010) (= path #b01101))))
(define-fun q378 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q200 q377))
(define-fun q379 () Bool (ite |type of page 3: ioreq_server| q374 (ite |type of page 3: mmio, hole| (= path #b01011) (ite |type of page 3: not_present, read_only| (= path #b01010) (ite |type of page 3: paged_out, shared| (= path #b01101) q335)))))
(define-fun q380 () Bool (ite |type of page 2: ram| q376 (ite |type of page 2: ram_ro| (= path #b01100) (ite |type of page 2: ioreq_server| q378 (ite |type of page 2: not_present, read_only| (= path #b01010) (ite |type of page 2: paged_out, shared| (= path #b01101) q379))))))
(define-fun q381 () Bool (ite |operand within its segment: yes| q380 (= path #b00111)))
(define-fun q382 () Bool (ite |type of page 2: ioreq_server| q378 (ite |type of page 2: mmio, hole| q379 false)))
(define-fun q383 () Bool (ite |operand within its segment: yes| q382 q195))
(define-fun q384 () Bool (ite |mmio_access: none| q381 q383))
(define-fun q385 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b01101) q200))
(define-fun q386 () Bool (ite |type of page 3: ram| q344 (ite |type of page 3: ioreq_server| q385 (ite |type of page 3: not_present, read_only| (= path #b01010) (ite |type of page 3: paged_out, shared| (= path #b01101) (= path #b01100))))))
(define-fun q387 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q386 q200))
(define-fun q388 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q385 (ite |type of page 3: not_present, read_only| (= path #b01010) (= path #b01101))))
(define-fun q389 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q388 q200))
(define-fun q390 () Bool (ite |type of page 3: ioreq_server| q385 (ite |type of page 3: mmio, hole| (= path #b01011) (ite |type of page 3: not_present, read_only| (= path #b01010) (ite |type of page 3: paged_out, shared| (= path #b01101) q344)))))
(define-fun q391 () Bool (ite |type of page 2: ram| q387 (ite |type of page 2: ram_ro| (= path #b01100) (ite |type of page 2: ioreq_server| q389 (ite |type of page 2: not_present, read_only| (= path #b01010) (ite |type of page 2: paged_out, shared| (= path #b01101) q390))))))
(define-fun q392 () Bool (ite |operand within its segment: yes| q391 (= path #b00111)))
(define-fun q393 () Bool (ite |type of page 2: ioreq_server| q389 (ite |type of page 2: mmio, hole| q390 false)))
(define-fun q394 () Bool (ite |operand within its segment: yes| q393 q195))
(define-fun q395 () Bool (ite |mmio_access: none| q392 q394))
(define-fun q396 () Bool (ite |altp2m: view 1| q395 q384))
(define-fun q397 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q214 (= path #b01101)))
(define-fun q398 () Bool (ite |type of page 3: ram| q354 (ite |type of page 3: ioreq_server| q397 (ite |type of page 3: not_present, read_only| (= path #b01010) (ite |type of page 3: paged_out, shared| (= path #b01101) (= path #b01011))))))
(define-fun q399 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q214 q398))
(define-fun q400 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q397 (ite |type of page 3: not_present, read_only| (= path #b01010) (= path #b01101))))
(define-fun q401 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q214 q400))
(define-fun q402 () Bool (ite |type of page 3: ioreq_server| q397 (ite |type of page 3: mmio, hole| (= path #b01011) (ite |type of page 3: not_present, read_only| (= path #b01010) (ite |type of page 3: paged_out, shared| (= path #b01101) q354)))))
(define-fun q403 () Bool (ite |type of page 2: ram| q399 (ite |type of page 2: ram_ro| (= path #b01011) (ite |type of page 2: ioreq_server| q401 (ite |type of page 2: not_present, read_only| (= path #b01010) (ite |type of page 2: paged_out, shared| (= path #b01101) q402))))))
(define-fun q404 () Bool (ite |operand within its segment: yes| q403 (= path #b00111)))
(define-fun q405 () Bool (ite |type of page 2: ioreq_server| q401 (ite |type of page 2: mmio, hole| q402 false)))
(define-fun q406 () Bool (ite |operand within its segment: yes| q405 q195))
(define-fun q407 () Bool (ite |mmio_access: none| q404 q406))
(define-fun q408 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b01101) q214))
(define-fun q409 () Bool (ite |type of page 3: ram| q363 (ite |type of page 3: ioreq_server| q408 (ite |type of page 3: not_present, read_only| (= path #b01010) (ite |type of page 3: paged_out, shared| (= path #b01101) (= path #b01011))))))
(define-fun q410 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q409 q214))
(define-fun q411 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q408 (ite |type of page 3: not_present, read_only| (= path #b01010) (= path #b01101))))
(define-fun q412 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q411 q214))
(define-fun q413 () Bool (ite |type of page 3: ioreq_server| q408 (ite |type of page 3: mmio, hole| (= path #b01011) (ite |type of page 3: not_present, read_only| (= path #b01010) (ite |type of page 3: paged_out, shared| (= path #b01101) q363)))))
(define-fun q414 () Bool (ite |type of page 2: ram| q410 (ite |type of page 2: ram_ro| (= path #b01011) (ite |type of page 2: ioreq_server| q412 (ite |type of page 2: not_present, read_only| (= path #b01010) (ite |type of page 2: paged_out, shared| (= path #b01101) q413))))))
(define-fun q415 () Bool (ite |operand within its segment: yes| q414 (= path #b00111)))
(define-fun q416 () Bool (ite |type of page 2: ioreq_server| q412 (ite |type of page 2: mmio, hole| q413 false)))
(define-fun q417 () Bool (ite |operand within its segment: yes| q416 q195))
(define-fun q418 () Bool (ite |mmio_access: none| q415 q417))
(define-fun q419 () Bool (ite |altp2m: view 1| q418 q407))
(define-fun q420 () Bool (ite |CONFIG_DEBUG: yes| q419 q396))
(define-fun q421 () Bool (ite |type of page 3: not_present| (= path #b00111) (ite |type of page 3: paged_out, shared| (= path #b01001) q200)))
(define-fun q422 () Bool (ite |type of page 3: ram| q335 (ite |type of page 3: ioreq_server| (= path #b01101) (ite |type of page 3: not_present| (= path #b00111) (ite |type of page 3: read_only| (= path #b01010) (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b01100)))))))
(define-fun q423 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q421 q422))
(define-fun q424 () Bool (ite |type of page 3: not_present| (= path #b00111) (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b01100))))
(define-fun q425 () Bool (ite |type of page 3: not_present| (= path #b00111) (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b01101))))
(define-fun q426 () Bool (ite |type of page 3: ioreq_server| (= path #b01101) (ite |type of page 3: mmio, hole| (= path #b01011) (ite |type of page 3: not_present| (= path #b00111) (ite |type of page 3: read_only| (= path #b01010) (ite |type of page 3: paged_out, shared| (= path #b01001) q335))))))
(define-fun q427 () Bool (ite |type of page 3: not_present| (= path #b00111) (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b01010))))
(define-fun q428 () Bool (ite |type of page 2: ram| q423 (ite |type of page 2: ram_ro| q424 (ite |type of page 2: ioreq_server| q425 (ite |type of page 2: not_present| (= path #b00111) (ite |type of page 2: read_only| q427 (ite |type of page 2: paged_out, shared| (= path #b01001) q426)))))))
(define-fun q429 () Bool (ite |the load of cmpxchg finds what is expected: yes| q428 q330))
(define-fun q430 () Bool (ite |operand within its segment: yes| q429 (= path #b00111)))
(define-fun q431 () Bool (ite |type of page 2: ioreq_server| q425 (ite |type of page 2: mmio, hole| q426 false)))
(define-fun q432 () Bool (ite |the load of cmpxchg finds what is expected: yes| q431 q332))
(define-fun q433 () Bool (ite |operand within its segment: yes| q432 q195))
(define-fun q434 () Bool (ite |mmio_access: none| q430 q433))
(define-fun q435 () Bool (ite |type of page 3: ram| q344 (ite |type of page 3: ioreq_server| (= path #b01101) (ite |type of page 3: not_present| (= path #b00111) (ite |type of page 3: read_only| (= path #b01010) (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b01100)))))))
(define-fun q436 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q435 q421))
(define-fun q437 () Bool (ite |type of page 3: ioreq_server| (= path #b01101) (ite |type of page 3: mmio, hole| (= path #b01011) (ite |type of page 3: not_present| (= path #b00111) (ite |type of page 3: read_only| (= path #b01010) (ite |type of page 3: paged_out, shared| (= path #b01001) q344))))))
(define-fun q438 () Bool (ite |type of page 2: ram| q436 (ite |type of page 2: ram_ro| q424 (ite |type of page 2: ioreq_server| q425 (ite |type of page 2: not_present| (= path #b00111) (ite |type of page 2: read_only| q427 (ite |type of page 2: paged_out, shared| (= path #b01001) q437)))))))
(define-fun q439 () Bool (ite |the load of cmpxchg finds what is expected: yes| q438 q330))
(define-fun q440 () Bool (ite |operand within its segment: yes| q439 (= path #b00111)))
(define-fun q441 () Bool (ite |type of page 2: ioreq_server| q425 (ite |type of page 2: mmio, hole| q437 false)))
(define-fun q442 () Bool (ite |the load of cmpxchg finds what is expected: yes| q441 q332))
(define-fun q443 () Bool (ite |operand within its segment: yes| q442 q195))
(define-fun q444 () Bool (ite |mmio_access: none| q440 q443))
(define-fun q445 () Bool (ite |altp2m: view 1| q444 q434))
(define-fun q446 () Bool (ite |type of page 3: not_present| (= path #b00111) (ite |type of page 3: paged_out, shared| (= path #b01001) q214)))
(define-fun q447 () Bool (ite |type of page 3: ram| q354 (ite |type of page 3: ioreq_server| (= path #b01101) (ite |type of page 3: not_present| (= path #b00111) (ite |type of page 3: read_only| (= path #b01010) (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b01011)))))))
(define-fun q448 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q446 q447))
(define-fun q449 () Bool (ite |type of page 3: not_present| (= path #b00111) (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b01011))))
(define-fun q450 () Bool (ite |type of page 3: ioreq_server| (= path #b01101) (ite |type of page 3: mmio, hole| (= path #b01011) (ite |type of page 3: not_present| (= path #b00111) (ite |type of page 3: read_only| (= path #b01010) (ite |type of page 3: paged_out, shared| (= path #b01001) q354))))))
(define-fun q451 () Bool (ite |type of page 2: ram| q448 (ite |type of page 2: ram_ro| q449 (ite |type of page 2: ioreq_server| q425 (ite |type of page 2: not_present| (= path #b00111) (ite |type of page 2: read_only| q427 (ite |type of page 2: paged_out, shared| (= path #b01001) q450)))))))
(define-fun q452 () Bool (ite |the load of cmpxchg finds what is expected: yes| q451 q330))
(define-fun q453 () Bool (ite |operand within its segment: yes| q452 (= path #b00111)))
(define-fun q454 () Bool (ite |type of page 2: ioreq_server| q425 (ite |type of page 2: mmio, hole| q450 false)))
(define-fun q455 () Bool (ite |the load of cmpxchg finds what is expected: yes| q454 q332))
(define-fun q456 () Bool (ite |operand within its segment: yes| q455 q195))
(define-fun q457 () Bool (ite |mmio_access: none| q453 q456))
(define-fun q458 () Bool (ite |type of page 3: ram| q363 (ite |type of page 3: ioreq_server| (= path #b01101) (ite |type of page 3: not_present| (= path #b00111) (ite |type of page 3: read_only| (= path #b01010) (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b01011)))))))
(define-fun q459 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q458 q446))
(define-fun q460 () Bool (ite |type of page 3: ioreq_server| (= path #b01101) (ite |type of page 3: mmio, hole| (= path #b01011) (ite |type of page 3: not_present| (= path #b00111) (ite |type of page 3: read_only| (= path #b01010) (ite |type of page 3: paged_out, shared| (= path #b01001) q363))))))
(define-fun q461 () Bool (ite |type of page 2: ram| q459 (ite |type of page 2: ram_ro| q449 (ite |type of page 2: ioreq_server| q425 (ite |type of page 2: not_present| (= path #b00111) (ite |type of page 2: read_only| q427 (ite |type of page 2: paged_out, shared| (= path #b01001) q460)))))))
(define-fun q462 () Bool (ite |the load of cmpxchg finds what is expected: yes| q461 q330))
(define-fun q463 () Bool (ite |operand within its segment: yes| q462 (= path #b00111)))
(define-fun q464 () Bool (ite |type of page 2: ioreq_server| q425 (ite |type of page 2: mmio, hole| q460 false)))
(define-fun q465 () Bool (ite |the load of cmpxchg finds what is expected: yes| q464 q332))
(define-fun q466 () Bool (ite |operand within its segment: yes| q465 q195))
(define-fun q467 () Bool (ite |mmio_access: none| q463 q466))
(define-fun q468 () Bool (ite |altp2m: view 1| q467 q457))
(define-fun q469 () Bool (ite |CONFIG_DEBUG: yes| q468 q445))
(define-fun q470 () Bool (ite |type of page 3: not_present, read_only| (= path #b10011) (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b01000))))
(define-fun q471 () Bool (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b01000)))
(define-fun q472 () Bool (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b10011)))
(define-fun q473 () Bool (ite |type of page 2: ioreq_server| q471 (ite |type of page 2: mmio, hole| q472 (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) q470)))))
(define-fun q474 () Bool (ite |operand within its segment: yes| q473 (= path #b01000)))
(define-fun q475 () Bool (ite |type of page 2: ioreq_server| q471 (ite |type of page 2: mmio, hole| q472 false)))
(define-fun q476 () Bool (ite |operand within its segment: yes| q475 q196))
(define-fun q477 () Bool (ite |mmio_access: none| q474 q476))
(define-fun q478 () Bool (ite |type of page 3: not_present, read_only| (= path #b00111) (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b01000))))
(define-fun q479 () Bool (ite |type of page 3: not_present, read_only| (= path #b00111) (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b10011))))
(define-fun q480 () Bool (ite |type of page 2: mmio, hole| q479 (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) q478))))
(define-fun q481 () Bool (ite |operand within its segment: yes| q480 (= path #b01000)))
(define-fun q482 () Bool (ite |type of page 2: ioreq_server| q478 (ite |type of page 2: mmio, hole| q479 false)))
(define-fun q483 () Bool (ite |operand within its segment: yes| q482 q196))
(define-fun q484 () Bool (ite |mmio_access: none| q481 q483))
(define-fun q485 () Bool (ite |type of page 2: mmio, hole| q471 (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) q472))))
(define-fun q486 () Bool (ite |operand within its segment: yes| q485 (= path #b01000)))
(define-fun q487 () Bool (ite |type of page 2: ioreq_server| q472 (ite |type of page 2: mmio, hole| q471 false)))
(define-fun q488 () Bool (ite |operand within its segment: yes| q487 q196))
(define-fun q489 () Bool (ite |mmio_access: none| q486 q488))
(define-fun q490 () Bool (ite |type of page 2: mmio, hole| q471 (ite |type of page 2: not_present| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) q472))))
(define-fun q491 () Bool (ite |source within its segment: yes| q490 (= path #b01000)))
(define-fun q492 () Bool (ite |source within its segment: yes| q487 q196))
(define-fun q493 () Bool (ite |mmio_access: none| q491 q492))
(define-fun q494 () Bool (ite |type of page 4: mmio, hole| (= path #b10011) (ite |type of page 4: not_present| (= path #b00111) (ite |type of page 4: paged_out, shared| (= path #b01001) (= path #b01000)))))
(define-fun q495 () Bool (ite |type of page 4: not_present| (= path #b00111) (ite |type of page 4: paged_out, shared| (= path #b01001) (= path #b10011))))
(define-fun q496 () Bool (ite |type of page 3: not_present, read_only| q495 (ite |type of page 3: paged_out, shared| q318 q494)))
(define-fun q497 () Bool (ite |type of page 3: paged_out, shared| q318 q494))
(define-fun q498 () Bool (ite |type of page 4: mmio, hole| (= path #b01000) (ite |type of page 4: not_present| (= path #b00111) (ite |type of page 4: paged_out, shared| (= path #b01001) (= path #b10011)))))
(define-fun q499 () Bool (ite |type of page 3: paged_out, shared| q318 q498))
(define-fun q500 () Bool (ite |type of page 2: ioreq_server| q497 (ite |type of page 2: mmio, hole| q499 (ite |type of page 2: not_present, read_only| q317 (ite |type of page 2: paged_out, shared| q318 q496)))))
(define-fun q501 () Bool (ite |source within its segment: yes| q500 (= path #b01000)))
(define-fun q502 () Bool (ite |operand within its segment: yes| q501 (= path #b01000)))
(define-fun q503 () Bool (ite |type of page 2: ioreq_server| q497 (ite |type of page 2: mmio, hole| q499 false)))
(define-fun q504 () Bool (ite |source within its segment: yes| q503 q196))
(define-fun q505 () Bool (ite |operand within its segment: yes| q504 q196))
(define-fun q506 () Bool (ite |mmio_access: none| q502 q505))
(define-fun q507 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b10101) false))
(define-fun q508 () Bool (ite |mmio_access: none| (= path #b10101) q507))
(define-fun q509 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b10110) false))
(define-fun q510 () Bool (ite |mmio_access: none| (= path #b10110) q509))
(define-fun q511 () Bool (ite |while the vCPU waits: ring disabled| (= path #b01111) (= path #b10111)))
(define-fun q512 () Bool (ite |free slots of the ring: 0| q511 (= path #b10111)))
(define-fun q513 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q512 false))
(define-fun q514 () Bool (ite |mmio_access: none| q512 q513))
(define-fun q515 () Bool (ite |free slots of the ring: 0| (= path #b01111) (= path #b10111)))
(define-fun q516 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q515 false))
(define-fun q517 () Bool (ite |mmio_access: none| q515 q516))
(define-fun q518 () Bool (ite |CONFIG_DEBUG: yes| q517 q514))
(define-fun q519 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b11000) false))
(define-fun q520 () Bool (ite |mmio_access: none| (= path #b11000) q519))

; Where the run stands, as far as it decides what can happen next.
(define-fun |place 0| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 1| () Bool (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 2| () Bool (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 3| () Bool (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 4| () Bool (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 5| () Bool (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 6| () Bool (and (= before.phase window) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0)))

; Which path each move takes.
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0x0| () Bool (ite |place 0| q59 (and (= before.phase outside) (= path #b11111))))
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xff8| () Bool (ite |place 0| q111 (and (= before.phase outside) (= path #b11111))))
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xffe| () Bool (ite |place 0| q190 (and (= before.phase outside) (= path #b11111))))
(define-fun |move: the emulation ends| () Bool (ite |place 1| q192 (ite |place 2| q508 (ite |place 3| q510 (ite |place 4| q518 (ite |place 5| q520 (and (= before.phase window.ending) (= path #b11111))))))))
(define-fun |move: load 4 bytes at page 2+0x8| () Bool (ite |place 6| q198 (and (= before.phase window) (= path #b11111))))
(define-fun |move: store 4 bytes at page 2+0x8| () Bool (ite |place 6| q224 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q227 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rmw 4 bytes at page 2+0x8| () Bool (ite |place 6| q269 (and (= before.phase window) (= path #b11111))))
(define-fun |move: cmpxchg 4 bytes at page 2+0x8| () Bool (ite |place 6| q292 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep ins 1 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q224 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep outs 1 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q198 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q227 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q294 (and (= before.phase window) (= path #b11111))))
(define-fun |move: unimplemented instruction| () Bool (ite |place 6| q296 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rmw 16 bytes at page 2+0x10| () Bool (ite |place 6| q315 (and (= before.phase window) (= path #b11111))))
(define-fun |move: cmpxchg 16 bytes at page 2+0x10| () Bool (ite |place 6| q292 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0x8| () Bool (ite |place 6| q325 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep movs 4 x 4 bytes at page 2+0x4 to page 2+0x8| () Bool (ite |place 6| q328 (and (= before.phase window) (= path #b11111))))
(define-fun |move: load 8 bytes at page 2+0xffc| () Bool (ite |place 6| q334 (and (= before.phase window) (= path #b11111))))
(define-fun |move: store 8 bytes at page 2+0xffc| () Bool (ite |place 6| q373 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rmw 8 bytes at page 2+0xffc| () Bool (ite |place 6| q420 (and (= before.phase window) (= path #b11111))))
(define-fun |move: cmpxchg 8 bytes at page 2+0xffc| () Bool (ite |place 6| q469 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 6| q477 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xffe| () Bool (ite |place 6| q484 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 6| q489 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 6| q493 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0xff8| () Bool (ite |place 6| q506 (and (= before.phase window) (= path #b11111))))
(define-fun |move: the instruction is committed| () Bool (ite |place 6| (= path #b10100) (and (= before.phase window) (= path #b11111))))

; Where runs begin.
(define-fun start () Bool (and (= before.memory #b00) (or (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b0)) (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b1)))))

; The invariant: all states that a run may be in.
(define-fun invariant.before () Bool (or false
  (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b0) (= before.memory #b00))
  (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b1) (= before.memory #b00))
  (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b0) (= before.memory #b01))
  (and (= before.phase window) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b0) (= before.memory #b01))
  (and (= before.phase stopped) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b0) (= before.memory #b00))
  (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b1) (= before.memory #b01))
  (and (= before.phase window) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b1) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b1) (= before.memory #b01))
  (and (= before.phase stopped) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b1) (= before.memory #b00))
  (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b1) (= before.memory #b01))
  (and (= before.phase window) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b1) (= before.isDebug #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b1) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b1) (= before.memory #b01))
  ))
(define-fun invariant.after () Bool (or false
  (and (= after.phase outside) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b0) (= after.memory #b00))
  (and (= after.phase outside) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b1) (= after.memory #b00))
  (and (= after.phase window.ending) (= after.rc #b010) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b0) (= after.memory #b01))
  (and (= after.phase window) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b0) (= after.memory #b01))
  (and (= after.phase stopped) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b0) (= after.memory #b00))
  (and (= after.phase window.ending) (= after.rc #b001) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b010) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b1) (= after.memory #b01))
  (and (= after.phase window) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b1) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b1) (= after.memory #b01))
  (and (= after.phase stopped) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b1) (= after.memory #b00))
  (and (= after.phase window.ending) (= after.rc #b001) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b1) (= after.memory #b01))
  (and (= after.phase window) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b1) (= after.isDebug #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b101) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b101) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b1) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b1) (= after.memory #b01))
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
    (ite (= path #b00001) |path 1|
     (ite (= path #b00010) |path 2|
     (ite (= path #b00011) |path 3|
     (ite (= path #b00100) |path 4|
     (ite (= path #b00101) |path 5|
     (ite (= path #b00110) |path 6|
     (ite (= path #b00111) |path 7|
     (ite (= path #b01000) |path 8|
     (ite (= path #b01001) |path 9|
     (ite (= path #b01010) |path 10|
     (ite (= path #b01011) |path 11|
     (ite (= path #b01100) |path 12|
     (ite (= path #b01101) |path 13|
     (ite (= path #b01110) |path 14|
     (ite (= path #b01111) |path 15|
     (ite (= path #b10000) |path 16|
     (ite (= path #b10001) |path 17|
     (ite (= path #b10010) |path 18|
     (ite (= path #b10011) |path 19|
     (ite (= path #b10100) |path 20|
     (ite (= path #b10101) |path 21|
     (ite (= path #b10110) |path 22|
     (ite (= path #b10111) |path 23|
     (ite (= path #b11000) |path 24|
     (= after.memory #b11)))))))))))))))))))))))))
    (not invariant.after))
  ; conclusion
  (and invariant.before (= before.memory #b11))))
(check-sat)
