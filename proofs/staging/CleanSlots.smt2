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
;   of the ring
; Relied on: left out are device models that answer later and the caches
;   for their replay, nested guests, #VE, descriptor loads, cache
;   operations and block stores, backward strings, paging off, frames that
;   two pages share, other vCPUs, the rings of paging and sharing
; Pages: the instruction lies on 0 and 1, its first operand on 2 and 3, a second
;   one on 4 and 5; those of the next operation have nothing to do with them.
(set-logic QF_BV)
(set-info :status unsat)

; The state of a run between two segments:
;   phase: where the run stands
;   rc: X86EMUL_* of the instruction, once it has ended
;   contextGate: hvmemul_ctxt->send_event
;   vcpuGate: v->arch.vm_event->send_event
;   hasRing: the monitor ring is there
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
(declare-fun before.hasRing () (_ BitVec 1))
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
(declare-fun path () (_ BitVec 6))
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
(declare-fun after.hasRing () (_ BitVec 1))
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
(define-fun |free slots of the ring: 1| () Bool (= |free slots of the ring| #x1))
(define-fun |16 bytes within the code segment: yes| () Bool (= |16 bytes within the code segment| #b1))
(define-fun |type of page 2: ioreq_server, mmio, hole| () Bool (or (= |type of page 2| #x2) (= |type of page 2| #x3) (= |type of page 2| #x4)))
(define-fun |mmio_access: none| () Bool (= mmio_access #b00))
(define-fun |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| () Bool (or (= |right of page 0 in the view| #x4) (= |right of page 0 in the view| #x5) (= |right of page 0 in the view| #x6) (= |right of page 0 in the view| #x7) (= |right of page 0 in the view| #x8) (= |right of page 0 in the view| #x9)))
(define-fun |altp2m: view 1| () Bool (= altp2m #b11))
(define-fun |free slots of the ring: 0, 1| () Bool (or (= |free slots of the ring| #x0) (= |free slots of the ring| #x1)))
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
(define-fun |type of page 4: mmio, hole| () Bool (or (= |type of page 4| #x3) (= |type of page 4| #x4)))
(define-fun |type of page 2: ram, ram_ro| () Bool (or (= |type of page 2| #x0) (= |type of page 2| #x1)))

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
(define-fun leaves ((phase (_ BitVec 4)) (rc (_ BitVec 3)) (contextGate (_ BitVec 1)) (vcpuGate (_ BitVec 1)) (hasRing (_ BitVec 1)) (hasReservedSlot (_ BitVec 1))) Bool (and (= after.phase phase) (= after.rc rc) (= after.contextGate contextGate) (= after.vcpuGate vcpuGate) (= after.hasRing hasRing) (= after.hasReservedSlot hasReservedSlot) (= after.isDebug before.isDebug)))
(define-fun adds ((isSlotUsed (_ BitVec 1))) Bool (= after.isSlotUsed (bvor isSlotUsed (ite (= after.phase window) before.isSlotUsed #b0))))

; The paths: what each leaves behind, and what is heard on it.
(define-fun |path 1| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (adds #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 2| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 3| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 4| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (adds #b0) (= after.memory (ite (= (|word 1| before.memory) #b11) #b11 #b00))))
(define-fun |path 5| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (adds #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 6| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (adds #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 7| () Bool (and (leaves window.ending #b001 #b1 #b1 #b1 #b0) (adds #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 8| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0 #b0) (adds #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 9| () Bool (and (leaves window.ending #b001 #b1 #b0 #b0 #b0) (adds #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 10| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (adds #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 11| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (adds #b0) (= after.memory before.memory)))
(define-fun |path 12| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0) (= after.memory before.memory)))
(define-fun |path 13| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b0) (= after.memory before.memory)))
(define-fun |path 14| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (adds #b0) (= after.memory (ite (= before.isSlotUsed #b1) (|word 3, slot in use| before.memory) (|word 3| before.memory)))))
(define-fun |path 15| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0) (= after.memory (ite (= before.isSlotUsed #b1) (|word 3, slot in use| before.memory) (|word 3| before.memory)))))
(define-fun |path 16| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b1) (= after.memory (ite (= before.isSlotUsed #b1) (|word 3, slot in use| before.memory) (|word 3| before.memory)))))
(define-fun |path 17| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b0) (= after.memory (ite (= before.isSlotUsed #b1) (|word 3, slot in use| before.memory) (|word 3| before.memory)))))
(define-fun |path 18| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (adds #b0) (= after.memory (ite (= (ite (= before.isSlotUsed #b1) (|word 3, slot in use| before.memory) (|word 3| before.memory)) #b11) #b11 #b00))))
(define-fun |path 19| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (adds #b0) (= after.memory (ite (= before.isSlotUsed #b1) (|word 3, slot in use| before.memory) (|word 3| before.memory)))))
(define-fun |path 20| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (adds #b0) (= after.memory (ite (= before.memory #b11) #b11 #b00))))
(define-fun |path 21| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (adds #b0) (= after.memory before.memory)))
(define-fun |path 22| () Bool (and (leaves window.ending #b101 #b1 #b1 #b1 #b0) (adds #b0) (= after.memory before.memory)))
(define-fun |path 23| () Bool (and (leaves window.ending #b001 #b1 #b1 #b1 #b0) (adds #b0) (= after.memory (ite (= before.isSlotUsed #b1) (|word 3, slot in use| before.memory) (|word 3| before.memory)))))
(define-fun |path 24| () Bool (and (leaves window.ending #b001 #b1 #b1 #b1 #b0) (adds #b0) (= after.memory before.memory)))
(define-fun |path 25| () Bool (and (leaves window.ending #b000 #b1 #b1 #b1 #b0) (adds #b0) (= after.memory before.memory)))
(define-fun |path 26| () Bool (and (leaves window.ending #b000 #b1 #b1 #b1 #b0) (adds #b0) (= after.memory (|word 4| before.memory))))
(define-fun |path 27| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (adds #b0) (= after.memory (|word 5| before.memory))))
(define-fun |path 28| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (adds #b0) (= after.memory (ite (= (|word 5| before.memory) #b11) #b11 #b00))))
(define-fun |path 29| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0 #b0) (adds #b0) (= after.memory before.memory)))
(define-fun |path 30| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (adds #b0) (= after.memory before.memory)))
(define-fun |path 31| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0 #b0) (adds #b0) (= after.memory (ite (= before.isSlotUsed #b1) (|word 3, slot in use| before.memory) (|word 3| before.memory)))))
(define-fun |path 32| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (adds #b0) (= after.memory (ite (= before.isSlotUsed #b1) (|word 3, slot in use| before.memory) (|word 3| before.memory)))))
(define-fun |path 33| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (adds #b1) (= after.memory (ite (= before.isSlotUsed #b1) (|word 3, slot in use| before.memory) (|word 3| before.memory)))))
(define-fun |path 34| () Bool (and (leaves window.ending #b101 #b1 #b0 #b0 #b0) (adds #b0) (= after.memory before.memory)))
(define-fun |path 35| () Bool (and (leaves window.ending #b001 #b1 #b0 #b0 #b0) (adds #b0) (= after.memory (ite (= before.isSlotUsed #b1) (|word 3, slot in use| before.memory) (|word 3| before.memory)))))
(define-fun |path 36| () Bool (and (leaves window.ending #b001 #b1 #b0 #b0 #b0) (adds #b0) (= after.memory before.memory)))
(define-fun |path 37| () Bool (and (leaves window.ending #b000 #b1 #b0 #b0 #b0) (adds #b0) (= after.memory before.memory)))
(define-fun |path 38| () Bool (and (leaves window.ending #b000 #b1 #b0 #b0 #b0) (adds #b0) (= after.memory (|word 4| before.memory))))
(define-fun |path 39| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (adds #b0) (= after.memory (|word 6| before.memory))))
(define-fun |path 40| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (adds #b0) (= after.memory (ite (= (|word 2| before.memory) #b11) #b11 #b00))))
(define-fun |path 41| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (adds #b0) (= after.memory (ite (= (|word 6| before.memory) #b11) #b11 #b00))))
(define-fun |path 42| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (adds #b0) (= after.memory (|word 7| before.memory))))
(define-fun |path 43| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (adds #b0) (= after.memory (ite (= (|word 7| before.memory) #b11) #b11 #b00))))
(define-fun |path 44| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (adds #b0) (= after.memory (|word 8| before.memory))))
(define-fun |path 45| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (adds #b0) (= after.memory (ite (= (|word 8| before.memory) #b11) #b11 #b00))))

; Which path the answers lead to.
(define-fun q0 () Bool (ite |while the vCPU waits: ring disabled| (= path #b000101) (= path #b000011)))
(define-fun q1 () Bool (ite |free slots of the ring: 0| q0 (= path #b000011)))
(define-fun q2 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q1 (= path #b000010)))
(define-fun q3 () Bool (ite |type of page 0: mmio, hole| (= path #b000111) (ite |type of page 0: not_present| (= path #b000001) (ite |type of page 0: paged_out, shared| (= path #b000011) q2))))
(define-fun q4 () Bool (ite |while the vCPU waits: ring disabled| (= path #b000110) (= path #b000011)))
(define-fun q5 () Bool (ite |free slots of the ring: 0| q4 (ite |free slots of the ring: 1| q0 (= path #b000011))))
(define-fun q6 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q5 (= path #b000010)))
(define-fun q7 () Bool (ite |type of page 0: mmio, hole| (= path #b000111) (ite |type of page 0: not_present| (= path #b000001) (ite |type of page 0: paged_out, shared| (= path #b000011) q6))))
(define-fun q8 () Bool (ite |16 bytes within the code segment: yes| q7 q3))
(define-fun q9 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q1 false))
(define-fun q10 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b000010) false))
(define-fun q11 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q9 q10))
(define-fun q12 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b000111) false))
(define-fun q13 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b000001) false))
(define-fun q14 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b000011) false))
(define-fun q15 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q11))))
(define-fun q16 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q5 false))
(define-fun q17 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q16 q10))
(define-fun q18 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q17))))
(define-fun q19 () Bool (ite |16 bytes within the code segment: yes| q18 q15))
(define-fun q20 () Bool (ite |mmio_access: none| q8 q19))
(define-fun q21 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b000010) q1))
(define-fun q22 () Bool (ite |type of page 0: mmio, hole| (= path #b000111) (ite |type of page 0: not_present| (= path #b000001) (ite |type of page 0: paged_out, shared| (= path #b000011) q21))))
(define-fun q23 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b000010) q5))
(define-fun q24 () Bool (ite |type of page 0: mmio, hole| (= path #b000111) (ite |type of page 0: not_present| (= path #b000001) (ite |type of page 0: paged_out, shared| (= path #b000011) q23))))
(define-fun q25 () Bool (ite |16 bytes within the code segment: yes| q24 q22))
(define-fun q26 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q10 q9))
(define-fun q27 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q26))))
(define-fun q28 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q10 q16))
(define-fun q29 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q28))))
(define-fun q30 () Bool (ite |16 bytes within the code segment: yes| q29 q27))
(define-fun q31 () Bool (ite |mmio_access: none| q25 q30))
(define-fun q32 () Bool (ite |altp2m: view 1| q31 q20))
(define-fun q33 () Bool (ite |free slots of the ring: 0| (= path #b000100) (= path #b000011)))
(define-fun q34 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q33 (= path #b000010)))
(define-fun q35 () Bool (ite |type of page 0: mmio, hole| (= path #b000111) (ite |type of page 0: not_present| (= path #b000001) (ite |type of page 0: paged_out, shared| (= path #b000011) q34))))
(define-fun q36 () Bool (ite |free slots of the ring: 0, 1| (= path #b000100) (= path #b000011)))
(define-fun q37 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q36 (= path #b000010)))
(define-fun q38 () Bool (ite |type of page 0: mmio, hole| (= path #b000111) (ite |type of page 0: not_present| (= path #b000001) (ite |type of page 0: paged_out, shared| (= path #b000011) q37))))
(define-fun q39 () Bool (ite |16 bytes within the code segment: yes| q38 q35))
(define-fun q40 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q33 false))
(define-fun q41 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q40 q10))
(define-fun q42 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q41))))
(define-fun q43 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q36 false))
(define-fun q44 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q43 q10))
(define-fun q45 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q44))))
(define-fun q46 () Bool (ite |16 bytes within the code segment: yes| q45 q42))
(define-fun q47 () Bool (ite |mmio_access: none| q39 q46))
(define-fun q48 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b000010) q33))
(define-fun q49 () Bool (ite |type of page 0: mmio, hole| (= path #b000111) (ite |type of page 0: not_present| (= path #b000001) (ite |type of page 0: paged_out, shared| (= path #b000011) q48))))
(define-fun q50 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b000010) q36))
(define-fun q51 () Bool (ite |type of page 0: mmio, hole| (= path #b000111) (ite |type of page 0: not_present| (= path #b000001) (ite |type of page 0: paged_out, shared| (= path #b000011) q50))))
(define-fun q52 () Bool (ite |16 bytes within the code segment: yes| q51 q49))
(define-fun q53 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q10 q40))
(define-fun q54 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q53))))
(define-fun q55 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q10 q43))
(define-fun q56 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q55))))
(define-fun q57 () Bool (ite |16 bytes within the code segment: yes| q56 q54))
(define-fun q58 () Bool (ite |mmio_access: none| q52 q57))
(define-fun q59 () Bool (ite |altp2m: view 1| q58 q47))
(define-fun q60 () Bool (ite |CONFIG_DEBUG: yes| q59 q32))
(define-fun q61 () Bool (ite |while the vCPU waits: ring disabled| (= path #b000110) (= path #b000010)))
(define-fun q62 () Bool (ite |free slots of the ring: 0| q61 (= path #b000010)))
(define-fun q63 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q62 (= path #b000010)))
(define-fun q64 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q63 (= path #b000010)))
(define-fun q65 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q5 q64))
(define-fun q66 () Bool (ite |type of page 0: mmio, hole| (= path #b000111) (ite |type of page 0: not_present| (= path #b000001) (ite |type of page 0: paged_out, shared| (= path #b000011) q65))))
(define-fun q67 () Bool (ite |16 bytes within the code segment: yes| q66 q3))
(define-fun q68 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q62 false))
(define-fun q69 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q68 q10))
(define-fun q70 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q69 q10))
(define-fun q71 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q16 q70))
(define-fun q72 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q71))))
(define-fun q73 () Bool (ite |16 bytes within the code segment: yes| q72 q15))
(define-fun q74 () Bool (ite |mmio_access: none| q67 q73))
(define-fun q75 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b000010) q62))
(define-fun q76 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q75 (= path #b000010)))
(define-fun q77 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q76 q5))
(define-fun q78 () Bool (ite |type of page 0: mmio, hole| (= path #b000111) (ite |type of page 0: not_present| (= path #b000001) (ite |type of page 0: paged_out, shared| (= path #b000011) q77))))
(define-fun q79 () Bool (ite |16 bytes within the code segment: yes| q78 q22))
(define-fun q80 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q10 q68))
(define-fun q81 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q80 q10))
(define-fun q82 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q81 q16))
(define-fun q83 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q82))))
(define-fun q84 () Bool (ite |16 bytes within the code segment: yes| q83 q27))
(define-fun q85 () Bool (ite |mmio_access: none| q79 q84))
(define-fun q86 () Bool (ite |altp2m: view 1| q85 q74))
(define-fun q87 () Bool (ite |free slots of the ring: 0| (= path #b000100) (= path #b000010)))
(define-fun q88 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q87 (= path #b000010)))
(define-fun q89 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q88 (= path #b000010)))
(define-fun q90 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q36 q89))
(define-fun q91 () Bool (ite |type of page 0: mmio, hole| (= path #b000111) (ite |type of page 0: not_present| (= path #b000001) (ite |type of page 0: paged_out, shared| (= path #b000011) q90))))
(define-fun q92 () Bool (ite |16 bytes within the code segment: yes| q91 q35))
(define-fun q93 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q87 false))
(define-fun q94 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q93 q10))
(define-fun q95 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q94 q10))
(define-fun q96 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q43 q95))
(define-fun q97 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q96))))
(define-fun q98 () Bool (ite |16 bytes within the code segment: yes| q97 q42))
(define-fun q99 () Bool (ite |mmio_access: none| q92 q98))
(define-fun q100 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b000010) q87))
(define-fun q101 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q100 (= path #b000010)))
(define-fun q102 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q101 q36))
(define-fun q103 () Bool (ite |type of page 0: mmio, hole| (= path #b000111) (ite |type of page 0: not_present| (= path #b000001) (ite |type of page 0: paged_out, shared| (= path #b000011) q102))))
(define-fun q104 () Bool (ite |16 bytes within the code segment: yes| q103 q49))
(define-fun q105 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q10 q93))
(define-fun q106 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q105 q10))
(define-fun q107 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q106 q43))
(define-fun q108 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q107))))
(define-fun q109 () Bool (ite |16 bytes within the code segment: yes| q108 q54))
(define-fun q110 () Bool (ite |mmio_access: none| q104 q109))
(define-fun q111 () Bool (ite |altp2m: view 1| q110 q99))
(define-fun q112 () Bool (ite |CONFIG_DEBUG: yes| q111 q86))
(define-fun q113 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q1 (= path #b000010)))
(define-fun q114 () Bool (ite |type of page 1: mmio, hole| (= path #b000111) (ite |type of page 1: not_present| (= path #b000001) (ite |type of page 1: paged_out, shared| (= path #b000011) q113))))
(define-fun q115 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q1 q114))
(define-fun q116 () Bool (ite |type of page 0: mmio, hole| (= path #b000111) (ite |type of page 0: not_present| (= path #b000001) (ite |type of page 0: paged_out, shared| (= path #b000011) q115))))
(define-fun q117 () Bool (ite |while the vCPU waits: ring disabled| (= path #b001001) (= path #b000011)))
(define-fun q118 () Bool (ite |free slots of the ring: 0| q117 (ite |free slots of the ring: 1| q0 (= path #b000011))))
(define-fun q119 () Bool (ite |while the vCPU waits: ring disabled| (= path #b001000) (= path #b000011)))
(define-fun q120 () Bool (ite |free slots of the ring: 0| q119 (ite |free slots of the ring: 1| q0 (= path #b000011))))
(define-fun q121 () Bool (ite |free slots of the ring: 0, 1| q0 (= path #b000011)))
(define-fun q122 () Bool (ite |type of page 1: mmio, hole| q118 (ite |type of page 1: not_present| q120 (ite |type of page 1: paged_out, shared| q121 q5))))
(define-fun q123 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q5 (= path #b000010)))
(define-fun q124 () Bool (ite |type of page 1: mmio, hole| (= path #b000111) (ite |type of page 1: not_present| (= path #b000001) (ite |type of page 1: paged_out, shared| (= path #b000011) q123))))
(define-fun q125 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q122 q124))
(define-fun q126 () Bool (ite |type of page 0: mmio, hole| (= path #b000111) (ite |type of page 0: not_present| (= path #b000001) (ite |type of page 0: paged_out, shared| (= path #b000011) q125))))
(define-fun q127 () Bool (ite |16 bytes within the code segment: yes| q126 q116))
(define-fun q128 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q9 q10))
(define-fun q129 () Bool (ite |type of page 1: mmio, hole| q12 (ite |type of page 1: not_present| q13 (ite |type of page 1: paged_out, shared| q14 q128))))
(define-fun q130 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q9 q129))
(define-fun q131 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q130))))
(define-fun q132 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q118 false))
(define-fun q133 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q120 false))
(define-fun q134 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q121 false))
(define-fun q135 () Bool (ite |type of page 1: mmio, hole| q132 (ite |type of page 1: not_present| q133 (ite |type of page 1: paged_out, shared| q134 q16))))
(define-fun q136 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q16 q10))
(define-fun q137 () Bool (ite |type of page 1: mmio, hole| q12 (ite |type of page 1: not_present| q13 (ite |type of page 1: paged_out, shared| q14 q136))))
(define-fun q138 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q135 q137))
(define-fun q139 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q138))))
(define-fun q140 () Bool (ite |16 bytes within the code segment: yes| q139 q131))
(define-fun q141 () Bool (ite |mmio_access: none| q127 q140))
(define-fun q142 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b000010) q1))
(define-fun q143 () Bool (ite |type of page 1: mmio, hole| (= path #b000111) (ite |type of page 1: not_present| (= path #b000001) (ite |type of page 1: paged_out, shared| (= path #b000011) q142))))
(define-fun q144 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q143 q1))
(define-fun q145 () Bool (ite |type of page 0: mmio, hole| (= path #b000111) (ite |type of page 0: not_present| (= path #b000001) (ite |type of page 0: paged_out, shared| (= path #b000011) q144))))
(define-fun q146 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b000010) q5))
(define-fun q147 () Bool (ite |type of page 1: mmio, hole| (= path #b000111) (ite |type of page 1: not_present| (= path #b000001) (ite |type of page 1: paged_out, shared| (= path #b000011) q146))))
(define-fun q148 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q147 q122))
(define-fun q149 () Bool (ite |type of page 0: mmio, hole| (= path #b000111) (ite |type of page 0: not_present| (= path #b000001) (ite |type of page 0: paged_out, shared| (= path #b000011) q148))))
(define-fun q150 () Bool (ite |16 bytes within the code segment: yes| q149 q145))
(define-fun q151 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q10 q9))
(define-fun q152 () Bool (ite |type of page 1: mmio, hole| q12 (ite |type of page 1: not_present| q13 (ite |type of page 1: paged_out, shared| q14 q151))))
(define-fun q153 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q152 q9))
(define-fun q154 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q153))))
(define-fun q155 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q10 q16))
(define-fun q156 () Bool (ite |type of page 1: mmio, hole| q12 (ite |type of page 1: not_present| q13 (ite |type of page 1: paged_out, shared| q14 q155))))
(define-fun q157 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q156 q135))
(define-fun q158 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q157))))
(define-fun q159 () Bool (ite |16 bytes within the code segment: yes| q158 q154))
(define-fun q160 () Bool (ite |mmio_access: none| q150 q159))
(define-fun q161 () Bool (ite |altp2m: view 1| q160 q141))
(define-fun q162 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q33 (= path #b000010)))
(define-fun q163 () Bool (ite |type of page 1: mmio, hole| (= path #b000111) (ite |type of page 1: not_present| (= path #b000001) (ite |type of page 1: paged_out, shared| (= path #b000011) q162))))
(define-fun q164 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q33 q163))
(define-fun q165 () Bool (ite |type of page 0: mmio, hole| (= path #b000111) (ite |type of page 0: not_present| (= path #b000001) (ite |type of page 0: paged_out, shared| (= path #b000011) q164))))
(define-fun q166 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q36 (= path #b000010)))
(define-fun q167 () Bool (ite |type of page 1: mmio, hole| (= path #b000111) (ite |type of page 1: not_present| (= path #b000001) (ite |type of page 1: paged_out, shared| (= path #b000011) q166))))
(define-fun q168 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q36 q167))
(define-fun q169 () Bool (ite |type of page 0: mmio, hole| (= path #b000111) (ite |type of page 0: not_present| (= path #b000001) (ite |type of page 0: paged_out, shared| (= path #b000011) q168))))
(define-fun q170 () Bool (ite |16 bytes within the code segment: yes| q169 q165))
(define-fun q171 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q40 q10))
(define-fun q172 () Bool (ite |type of page 1: mmio, hole| q12 (ite |type of page 1: not_present| q13 (ite |type of page 1: paged_out, shared| q14 q171))))
(define-fun q173 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q40 q172))
(define-fun q174 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q173))))
(define-fun q175 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q43 q10))
(define-fun q176 () Bool (ite |type of page 1: mmio, hole| q12 (ite |type of page 1: not_present| q13 (ite |type of page 1: paged_out, shared| q14 q175))))
(define-fun q177 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q43 q176))
(define-fun q178 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q177))))
(define-fun q179 () Bool (ite |16 bytes within the code segment: yes| q178 q174))
(define-fun q180 () Bool (ite |mmio_access: none| q170 q179))
(define-fun q181 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b000010) q33))
(define-fun q182 () Bool (ite |type of page 1: mmio, hole| (= path #b000111) (ite |type of page 1: not_present| (= path #b000001) (ite |type of page 1: paged_out, shared| (= path #b000011) q181))))
(define-fun q183 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q182 q33))
(define-fun q184 () Bool (ite |type of page 0: mmio, hole| (= path #b000111) (ite |type of page 0: not_present| (= path #b000001) (ite |type of page 0: paged_out, shared| (= path #b000011) q183))))
(define-fun q185 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b000010) q36))
(define-fun q186 () Bool (ite |type of page 1: mmio, hole| (= path #b000111) (ite |type of page 1: not_present| (= path #b000001) (ite |type of page 1: paged_out, shared| (= path #b000011) q185))))
(define-fun q187 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q186 q36))
(define-fun q188 () Bool (ite |type of page 0: mmio, hole| (= path #b000111) (ite |type of page 0: not_present| (= path #b000001) (ite |type of page 0: paged_out, shared| (= path #b000011) q187))))
(define-fun q189 () Bool (ite |16 bytes within the code segment: yes| q188 q184))
(define-fun q190 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q10 q40))
(define-fun q191 () Bool (ite |type of page 1: mmio, hole| q12 (ite |type of page 1: not_present| q13 (ite |type of page 1: paged_out, shared| q14 q190))))
(define-fun q192 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q191 q40))
(define-fun q193 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q192))))
(define-fun q194 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q10 q43))
(define-fun q195 () Bool (ite |type of page 1: mmio, hole| q12 (ite |type of page 1: not_present| q13 (ite |type of page 1: paged_out, shared| q14 q194))))
(define-fun q196 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q195 q43))
(define-fun q197 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q196))))
(define-fun q198 () Bool (ite |16 bytes within the code segment: yes| q197 q193))
(define-fun q199 () Bool (ite |mmio_access: none| q189 q198))
(define-fun q200 () Bool (ite |altp2m: view 1| q199 q180))
(define-fun q201 () Bool (ite |CONFIG_DEBUG: yes| q200 q161))
(define-fun q202 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b001010) false))
(define-fun q203 () Bool (ite |mmio_access: none| (= path #b001010) q202))
(define-fun q204 () Bool (ite |type of page 2: not_present| (= path #b001011) (ite |type of page 2: paged_out, shared| (= path #b001101) (= path #b001100))))
(define-fun q205 () Bool (ite |operand within its segment: yes| q204 (= path #b001011)))
(define-fun q206 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b001011) false))
(define-fun q207 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b001100) false))
(define-fun q208 () Bool (ite |operand within its segment: yes| q207 q206))
(define-fun q209 () Bool (ite |mmio_access: none| q205 q208))
(define-fun q210 () Bool (ite |while the vCPU waits: ring disabled| (= path #b010011) (= path #b010001)))
(define-fun q211 () Bool (ite |free slots of the ring: 0| q210 (= path #b010001)))
(define-fun q212 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q211 (= path #b001111)))
(define-fun q213 () Bool (ite |type of page 2: ram| q212 (ite |type of page 2: ram_ro| (= path #b010000) (ite |type of page 2: mmio, hole| (= path #b001111) (ite |type of page 2: not_present, read_only| (= path #b001110) (= path #b010001))))))
(define-fun q214 () Bool (ite |operand within its segment: yes| q213 (= path #b001011)))
(define-fun q215 () Bool (ite |type of page 2: ioreq_server| (= path #b010001) (ite |type of page 2: mmio, hole| (= path #b001111) false)))
(define-fun q216 () Bool (ite |operand within its segment: yes| q215 q206))
(define-fun q217 () Bool (ite |type of page 2: ioreq_server| (= path #b001101) (ite |type of page 2: mmio, hole| (= path #b001100) false)))
(define-fun q218 () Bool (ite |operand within its segment: yes| q217 q206))
(define-fun q219 () Bool (ite |mmio_access: read| q216 (ite |mmio_access: write| q218 q214)))
(define-fun q220 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b001111) q211))
(define-fun q221 () Bool (ite |type of page 2: ram| q220 (ite |type of page 2: ram_ro| (= path #b010000) (ite |type of page 2: mmio, hole| (= path #b001111) (ite |type of page 2: not_present, read_only| (= path #b001110) (= path #b010001))))))
(define-fun q222 () Bool (ite |operand within its segment: yes| q221 (= path #b001011)))
(define-fun q223 () Bool (ite |mmio_access: read| q216 (ite |mmio_access: write| q218 q222)))
(define-fun q224 () Bool (ite |altp2m: view 1| q223 q219))
(define-fun q225 () Bool (ite |free slots of the ring: 0| (= path #b010010) (= path #b010001)))
(define-fun q226 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q225 (= path #b001111)))
(define-fun q227 () Bool (ite |type of page 2: ram| q226 (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b010001) (ite |type of page 2: not_present, read_only| (= path #b001110) (= path #b001111)))))
(define-fun q228 () Bool (ite |operand within its segment: yes| q227 (= path #b001011)))
(define-fun q229 () Bool (ite |mmio_access: read| q216 (ite |mmio_access: write| q218 q228)))
(define-fun q230 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b001111) q225))
(define-fun q231 () Bool (ite |type of page 2: ram| q230 (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b010001) (ite |type of page 2: not_present, read_only| (= path #b001110) (= path #b001111)))))
(define-fun q232 () Bool (ite |operand within its segment: yes| q231 (= path #b001011)))
(define-fun q233 () Bool (ite |mmio_access: read| q216 (ite |mmio_access: write| q218 q232)))
(define-fun q234 () Bool (ite |altp2m: view 1| q233 q229))
(define-fun q235 () Bool (ite |CONFIG_DEBUG: yes| q234 q224))
(define-fun q236 () Bool (ite |type of page 2: not_present, read_only| (= path #b001011) (ite |type of page 2: paged_out, shared| (= path #b001101) (= path #b001100))))
(define-fun q237 () Bool (ite |operand within its segment: yes| q236 (= path #b001100)))
(define-fun q238 () Bool (ite |mmio_access: none| q237 q207))
(define-fun q239 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q211 (= path #b010001)))
(define-fun q240 () Bool (ite |type of page 2: ram| q212 (ite |type of page 2: ram_ro| (= path #b010000) (ite |type of page 2: ioreq_server| q239 (ite |type of page 2: not_present, read_only| (= path #b001110) (ite |type of page 2: paged_out, shared| (= path #b010001) (= path #b001111)))))))
(define-fun q241 () Bool (ite |operand within its segment: yes| q240 (= path #b001011)))
(define-fun q242 () Bool (ite |type of page 2: ioreq_server| q239 (ite |type of page 2: mmio, hole| (= path #b001111) false)))
(define-fun q243 () Bool (ite |operand within its segment: yes| q242 q206))
(define-fun q244 () Bool (ite |while the vCPU waits: ring disabled| (= path #b010101) (= path #b001101)))
(define-fun q245 () Bool (ite |free slots of the ring: 0| q244 (= path #b001101)))
(define-fun q246 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q245 (= path #b001101)))
(define-fun q247 () Bool (ite |type of page 2: ioreq_server| q246 (ite |type of page 2: mmio, hole| (= path #b001100) false)))
(define-fun q248 () Bool (ite |operand within its segment: yes| q247 q206))
(define-fun q249 () Bool (ite |mmio_access: read| q243 (ite |mmio_access: write| q248 q241)))
(define-fun q250 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b010001) q211))
(define-fun q251 () Bool (ite |type of page 2: ram| q220 (ite |type of page 2: ram_ro| (= path #b010000) (ite |type of page 2: ioreq_server| q250 (ite |type of page 2: not_present, read_only| (= path #b001110) (ite |type of page 2: paged_out, shared| (= path #b010001) (= path #b001111)))))))
(define-fun q252 () Bool (ite |operand within its segment: yes| q251 (= path #b001011)))
(define-fun q253 () Bool (ite |type of page 2: ioreq_server| q250 (ite |type of page 2: mmio, hole| (= path #b001111) false)))
(define-fun q254 () Bool (ite |operand within its segment: yes| q253 q206))
(define-fun q255 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b001101) q245))
(define-fun q256 () Bool (ite |type of page 2: ioreq_server| q255 (ite |type of page 2: mmio, hole| (= path #b001100) false)))
(define-fun q257 () Bool (ite |operand within its segment: yes| q256 q206))
(define-fun q258 () Bool (ite |mmio_access: read| q254 (ite |mmio_access: write| q257 q252)))
(define-fun q259 () Bool (ite |altp2m: view 1| q258 q249))
(define-fun q260 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q225 (= path #b010001)))
(define-fun q261 () Bool (ite |type of page 2: ram| q226 (ite |type of page 2: ioreq_server| q260 (ite |type of page 2: not_present, read_only| (= path #b001110) (ite |type of page 2: paged_out, shared| (= path #b010001) (= path #b001111))))))
(define-fun q262 () Bool (ite |operand within its segment: yes| q261 (= path #b001011)))
(define-fun q263 () Bool (ite |type of page 2: ioreq_server| q260 (ite |type of page 2: mmio, hole| (= path #b001111) false)))
(define-fun q264 () Bool (ite |operand within its segment: yes| q263 q206))
(define-fun q265 () Bool (ite |free slots of the ring: 0| (= path #b010100) (= path #b001101)))
(define-fun q266 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q265 (= path #b001101)))
(define-fun q267 () Bool (ite |type of page 2: ioreq_server| q266 (ite |type of page 2: mmio, hole| (= path #b001100) false)))
(define-fun q268 () Bool (ite |operand within its segment: yes| q267 q206))
(define-fun q269 () Bool (ite |mmio_access: read| q264 (ite |mmio_access: write| q268 q262)))
(define-fun q270 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b010001) q225))
(define-fun q271 () Bool (ite |type of page 2: ram| q230 (ite |type of page 2: ioreq_server| q270 (ite |type of page 2: not_present, read_only| (= path #b001110) (ite |type of page 2: paged_out, shared| (= path #b010001) (= path #b001111))))))
(define-fun q272 () Bool (ite |operand within its segment: yes| q271 (= path #b001011)))
(define-fun q273 () Bool (ite |type of page 2: ioreq_server| q270 (ite |type of page 2: mmio, hole| (= path #b001111) false)))
(define-fun q274 () Bool (ite |operand within its segment: yes| q273 q206))
(define-fun q275 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b001101) q265))
(define-fun q276 () Bool (ite |type of page 2: ioreq_server| q275 (ite |type of page 2: mmio, hole| (= path #b001100) false)))
(define-fun q277 () Bool (ite |operand within its segment: yes| q276 q206))
(define-fun q278 () Bool (ite |mmio_access: read| q274 (ite |mmio_access: write| q277 q272)))
(define-fun q279 () Bool (ite |altp2m: view 1| q278 q269))
(define-fun q280 () Bool (ite |CONFIG_DEBUG: yes| q279 q259))
(define-fun q281 () Bool (ite |source within its segment: yes| q204 (= path #b001100)))
(define-fun q282 () Bool (ite |mmio_access: none| q281 q207))
(define-fun q283 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b010110) false))
(define-fun q284 () Bool (ite |mmio_access: none| (= path #b010110) q283))
(define-fun q285 () Bool (ite |type of page 2: ram| q212 (ite |type of page 2: ram_ro| (= path #b010000) (ite |type of page 2: not_present, read_only| (= path #b001110) (ite |type of page 2: paged_out, shared| (= path #b010001) (= path #b010111))))))
(define-fun q286 () Bool (ite |operand within its segment: yes| q285 (= path #b001011)))
(define-fun q287 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b010111) false))
(define-fun q288 () Bool (ite |operand within its segment: yes| q287 q206))
(define-fun q289 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b011000) false))
(define-fun q290 () Bool (ite |operand within its segment: yes| q289 q206))
(define-fun q291 () Bool (ite |mmio_access: read| q288 (ite |mmio_access: write| q290 q286)))
(define-fun q292 () Bool (ite |type of page 2: ram| q220 (ite |type of page 2: ram_ro| (= path #b010000) (ite |type of page 2: not_present, read_only| (= path #b001110) (ite |type of page 2: paged_out, shared| (= path #b010001) (= path #b010111))))))
(define-fun q293 () Bool (ite |operand within its segment: yes| q292 (= path #b001011)))
(define-fun q294 () Bool (ite |mmio_access: read| q288 (ite |mmio_access: write| q290 q293)))
(define-fun q295 () Bool (ite |altp2m: view 1| q294 q291))
(define-fun q296 () Bool (ite |type of page 2: ram| q226 (ite |type of page 2: ram_ro| (= path #b001111) (ite |type of page 2: not_present, read_only| (= path #b001110) (ite |type of page 2: paged_out, shared| (= path #b010001) (= path #b010111))))))
(define-fun q297 () Bool (ite |operand within its segment: yes| q296 (= path #b001011)))
(define-fun q298 () Bool (ite |mmio_access: read| q288 (ite |mmio_access: write| q290 q297)))
(define-fun q299 () Bool (ite |type of page 2: ram| q230 (ite |type of page 2: ram_ro| (= path #b001111) (ite |type of page 2: not_present, read_only| (= path #b001110) (ite |type of page 2: paged_out, shared| (= path #b010001) (= path #b010111))))))
(define-fun q300 () Bool (ite |operand within its segment: yes| q299 (= path #b001011)))
(define-fun q301 () Bool (ite |mmio_access: read| q288 (ite |mmio_access: write| q290 q300)))
(define-fun q302 () Bool (ite |altp2m: view 1| q301 q298))
(define-fun q303 () Bool (ite |CONFIG_DEBUG: yes| q302 q295))
(define-fun q304 () Bool (ite |type of page 4: not_present| (= path #b001011) (ite |type of page 4: paged_out, shared| (= path #b001101) (= path #b001100))))
(define-fun q305 () Bool (ite |type of page 4: paged_out, shared| (= path #b001101) (= path #b001011)))
(define-fun q306 () Bool (ite |type of page 4: not_present| (= path #b001011) (= path #b001101)))
(define-fun q307 () Bool (ite |type of page 2: not_present, read_only| q305 (ite |type of page 2: paged_out, shared| q306 q304)))
(define-fun q308 () Bool (ite |source within its segment: yes| q307 (= path #b001100)))
(define-fun q309 () Bool (ite |operand within its segment: yes| q308 (= path #b001100)))
(define-fun q310 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q304 false))
(define-fun q311 () Bool (ite |source within its segment: yes| q310 q207))
(define-fun q312 () Bool (ite |operand within its segment: yes| q311 q207))
(define-fun q313 () Bool (ite |mmio_access: none| q309 q312))
(define-fun q314 () Bool (ite |source within its segment: yes| q236 (= path #b001100)))
(define-fun q315 () Bool (ite |operand within its segment: yes| q314 (= path #b001100)))
(define-fun q316 () Bool (ite |mmio_access: none| q315 q207))
(define-fun q317 () Bool (ite |type of page 3: not_present| (= path #b001011) (ite |type of page 3: paged_out, shared| (= path #b001101) (= path #b001100))))
(define-fun q318 () Bool (ite |type of page 2: not_present| (= path #b001011) (ite |type of page 2: paged_out, shared| (= path #b001101) q317)))
(define-fun q319 () Bool (ite |operand within its segment: yes| q318 (= path #b001011)))
(define-fun q320 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q317 false))
(define-fun q321 () Bool (ite |operand within its segment: yes| q320 q206))
(define-fun q322 () Bool (ite |mmio_access: none| q319 q321))
(define-fun q323 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q211 (= path #b001111)))
(define-fun q324 () Bool (ite |type of page 3: ram| q323 (ite |type of page 3: ioreq_server, paged_out, shared| (= path #b010001) (ite |type of page 3: not_present, read_only| (= path #b001110) (= path #b010000)))))
(define-fun q325 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q211 q324))
(define-fun q326 () Bool (ite |type of page 3: ram, ram_ro| q323 (ite |type of page 3: mmio, hole| (= path #b001111) (ite |type of page 3: not_present, read_only| (= path #b001110) (= path #b010001)))))
(define-fun q327 () Bool (ite |type of page 2: ram| q325 (ite |type of page 2: ram_ro| (= path #b010000) (ite |type of page 2: mmio, hole| q326 (ite |type of page 2: not_present, read_only| (= path #b001110) (= path #b010001))))))
(define-fun q328 () Bool (ite |operand within its segment: yes| q327 (= path #b001011)))
(define-fun q329 () Bool (ite |type of page 2: ioreq_server| (= path #b010001) (ite |type of page 2: mmio, hole| q326 false)))
(define-fun q330 () Bool (ite |operand within its segment: yes| q329 q206))
(define-fun q331 () Bool (ite |mmio_access: none| q328 q330))
(define-fun q332 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b001111) q211))
(define-fun q333 () Bool (ite |type of page 3: ram| q332 (ite |type of page 3: ioreq_server, paged_out, shared| (= path #b010001) (ite |type of page 3: not_present, read_only| (= path #b001110) (= path #b010000)))))
(define-fun q334 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q333 q211))
(define-fun q335 () Bool (ite |type of page 3: ram, ram_ro| q332 (ite |type of page 3: mmio, hole| (= path #b001111) (ite |type of page 3: not_present, read_only| (= path #b001110) (= path #b010001)))))
(define-fun q336 () Bool (ite |type of page 2: ram| q334 (ite |type of page 2: ram_ro| (= path #b010000) (ite |type of page 2: mmio, hole| q335 (ite |type of page 2: not_present, read_only| (= path #b001110) (= path #b010001))))))
(define-fun q337 () Bool (ite |operand within its segment: yes| q336 (= path #b001011)))
(define-fun q338 () Bool (ite |type of page 2: ioreq_server| (= path #b010001) (ite |type of page 2: mmio, hole| q335 false)))
(define-fun q339 () Bool (ite |operand within its segment: yes| q338 q206))
(define-fun q340 () Bool (ite |mmio_access: none| q337 q339))
(define-fun q341 () Bool (ite |altp2m: view 1| q340 q331))
(define-fun q342 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q225 (= path #b001111)))
(define-fun q343 () Bool (ite |type of page 3: ram| q342 (ite |type of page 3: ioreq_server, paged_out, shared| (= path #b010001) (ite |type of page 3: not_present, read_only| (= path #b001110) (= path #b001111)))))
(define-fun q344 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q225 q343))
(define-fun q345 () Bool (ite |type of page 3: ram, ram_ro| q342 (ite |type of page 3: mmio, hole| (= path #b001111) (ite |type of page 3: not_present, read_only| (= path #b001110) (= path #b010001)))))
(define-fun q346 () Bool (ite |type of page 2: ram| q344 (ite |type of page 2: ram_ro| (= path #b001111) (ite |type of page 2: mmio, hole| q345 (ite |type of page 2: not_present, read_only| (= path #b001110) (= path #b010001))))))
(define-fun q347 () Bool (ite |operand within its segment: yes| q346 (= path #b001011)))
(define-fun q348 () Bool (ite |type of page 2: ioreq_server| (= path #b010001) (ite |type of page 2: mmio, hole| q345 false)))
(define-fun q349 () Bool (ite |operand within its segment: yes| q348 q206))
(define-fun q350 () Bool (ite |mmio_access: none| q347 q349))
(define-fun q351 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b001111) q225))
(define-fun q352 () Bool (ite |type of page 3: ram| q351 (ite |type of page 3: ioreq_server, paged_out, shared| (= path #b010001) (ite |type of page 3: not_present, read_only| (= path #b001110) (= path #b001111)))))
(define-fun q353 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q352 q225))
(define-fun q354 () Bool (ite |type of page 3: ram, ram_ro| q351 (ite |type of page 3: mmio, hole| (= path #b001111) (ite |type of page 3: not_present, read_only| (= path #b001110) (= path #b010001)))))
(define-fun q355 () Bool (ite |type of page 2: ram| q353 (ite |type of page 2: ram_ro| (= path #b001111) (ite |type of page 2: mmio, hole| q354 (ite |type of page 2: not_present, read_only| (= path #b001110) (= path #b010001))))))
(define-fun q356 () Bool (ite |operand within its segment: yes| q355 (= path #b001011)))
(define-fun q357 () Bool (ite |type of page 2: ioreq_server| (= path #b010001) (ite |type of page 2: mmio, hole| q354 false)))
(define-fun q358 () Bool (ite |operand within its segment: yes| q357 q206))
(define-fun q359 () Bool (ite |mmio_access: none| q356 q358))
(define-fun q360 () Bool (ite |altp2m: view 1| q359 q350))
(define-fun q361 () Bool (ite |CONFIG_DEBUG: yes| q360 q341))
(define-fun q362 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q211 (= path #b010001)))
(define-fun q363 () Bool (ite |type of page 3: ram| q323 (ite |type of page 3: ioreq_server| q362 (ite |type of page 3: not_present, read_only| (= path #b001110) (ite |type of page 3: paged_out, shared| (= path #b010001) (= path #b010000))))))
(define-fun q364 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q211 q363))
(define-fun q365 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q362 (ite |type of page 3: not_present, read_only| (= path #b001110) (= path #b010001))))
(define-fun q366 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q211 q365))
(define-fun q367 () Bool (ite |type of page 3: ioreq_server| q362 (ite |type of page 3: mmio, hole| (= path #b001111) (ite |type of page 3: not_present, read_only| (= path #b001110) (ite |type of page 3: paged_out, shared| (= path #b010001) q323)))))
(define-fun q368 () Bool (ite |type of page 2: ram| q364 (ite |type of page 2: ram_ro| (= path #b010000) (ite |type of page 2: ioreq_server| q366 (ite |type of page 2: not_present, read_only| (= path #b001110) (ite |type of page 2: paged_out, shared| (= path #b010001) q367))))))
(define-fun q369 () Bool (ite |operand within its segment: yes| q368 (= path #b001011)))
(define-fun q370 () Bool (ite |type of page 2: ioreq_server| q366 (ite |type of page 2: mmio, hole| q367 false)))
(define-fun q371 () Bool (ite |operand within its segment: yes| q370 q206))
(define-fun q372 () Bool (ite |mmio_access: none| q369 q371))
(define-fun q373 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b010001) q211))
(define-fun q374 () Bool (ite |type of page 3: ram| q332 (ite |type of page 3: ioreq_server| q373 (ite |type of page 3: not_present, read_only| (= path #b001110) (ite |type of page 3: paged_out, shared| (= path #b010001) (= path #b010000))))))
(define-fun q375 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q374 q211))
(define-fun q376 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q373 (ite |type of page 3: not_present, read_only| (= path #b001110) (= path #b010001))))
(define-fun q377 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q376 q211))
(define-fun q378 () Bool (ite |type of page 3: ioreq_server| q373 (ite |type of page 3: mmio, hole| (= path #b001111) (ite |type of page 3: not_present, read_only| (= path #b001110) (ite |type of page 3: paged_out, shared| (= path #b010001) q332)))))
(define-fun q379 () Bool (ite |type of page 2: ram| q375 (ite |type of page 2: ram_ro| (= path #b010000) (ite |type of page 2: ioreq_server| q377 (ite |type of page 2: not_present, read_only| (= path #b001110) (ite |type of page 2: paged_out, shared| (= path #b010001) q378))))))
(define-fun q380 () Bool (ite |operand within its segment: yes| q379 (= path #b001011)))
(define-fun q381 () Bool (ite |type of page 2: ioreq_server| q377 (ite |type of page 2: mmio, hole| q378 false)))
(define-fun q382 () Bool (ite |operand within its segment: yes| q381 q206))
(define-fun q383 () Bool (ite |mmio_access: none| q380 q382))
(define-fun q384 () Bool (ite |altp2m: view 1| q383 q372))
(define-fun q385 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q225 (= path #b010001)))
(define-fun q386 () Bool (ite |type of page 3: ram| q342 (ite |type of page 3: ioreq_server| q385 (ite |type of page 3: not_present, read_only| (= path #b001110) (ite |type of page 3: paged_out, shared| (= path #b010001) (= path #b001111))))))
(define-fun q387 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q225 q386))
(define-fun q388 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q385 (ite |type of page 3: not_present, read_only| (= path #b001110) (= path #b010001))))
(define-fun q389 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q225 q388))
(define-fun q390 () Bool (ite |type of page 3: ioreq_server| q385 (ite |type of page 3: mmio, hole| (= path #b001111) (ite |type of page 3: not_present, read_only| (= path #b001110) (ite |type of page 3: paged_out, shared| (= path #b010001) q342)))))
(define-fun q391 () Bool (ite |type of page 2: ram| q387 (ite |type of page 2: ram_ro| (= path #b001111) (ite |type of page 2: ioreq_server| q389 (ite |type of page 2: not_present, read_only| (= path #b001110) (ite |type of page 2: paged_out, shared| (= path #b010001) q390))))))
(define-fun q392 () Bool (ite |operand within its segment: yes| q391 (= path #b001011)))
(define-fun q393 () Bool (ite |type of page 2: ioreq_server| q389 (ite |type of page 2: mmio, hole| q390 false)))
(define-fun q394 () Bool (ite |operand within its segment: yes| q393 q206))
(define-fun q395 () Bool (ite |mmio_access: none| q392 q394))
(define-fun q396 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b010001) q225))
(define-fun q397 () Bool (ite |type of page 3: ram| q351 (ite |type of page 3: ioreq_server| q396 (ite |type of page 3: not_present, read_only| (= path #b001110) (ite |type of page 3: paged_out, shared| (= path #b010001) (= path #b001111))))))
(define-fun q398 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q397 q225))
(define-fun q399 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q396 (ite |type of page 3: not_present, read_only| (= path #b001110) (= path #b010001))))
(define-fun q400 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q399 q225))
(define-fun q401 () Bool (ite |type of page 3: ioreq_server| q396 (ite |type of page 3: mmio, hole| (= path #b001111) (ite |type of page 3: not_present, read_only| (= path #b001110) (ite |type of page 3: paged_out, shared| (= path #b010001) q351)))))
(define-fun q402 () Bool (ite |type of page 2: ram| q398 (ite |type of page 2: ram_ro| (= path #b001111) (ite |type of page 2: ioreq_server| q400 (ite |type of page 2: not_present, read_only| (= path #b001110) (ite |type of page 2: paged_out, shared| (= path #b010001) q401))))))
(define-fun q403 () Bool (ite |operand within its segment: yes| q402 (= path #b001011)))
(define-fun q404 () Bool (ite |type of page 2: ioreq_server| q400 (ite |type of page 2: mmio, hole| q401 false)))
(define-fun q405 () Bool (ite |operand within its segment: yes| q404 q206))
(define-fun q406 () Bool (ite |mmio_access: none| q403 q405))
(define-fun q407 () Bool (ite |altp2m: view 1| q406 q395))
(define-fun q408 () Bool (ite |CONFIG_DEBUG: yes| q407 q384))
(define-fun q409 () Bool (ite |type of page 3: not_present, read_only| (= path #b011001) (ite |type of page 3: paged_out, shared| (= path #b001101) (= path #b001100))))
(define-fun q410 () Bool (ite |type of page 3: paged_out, shared| (= path #b001101) (= path #b001100)))
(define-fun q411 () Bool (ite |type of page 3: paged_out, shared| (= path #b001101) (= path #b011001)))
(define-fun q412 () Bool (ite |type of page 2: ioreq_server| q410 (ite |type of page 2: mmio, hole| q411 (ite |type of page 2: not_present, read_only| (= path #b001011) (ite |type of page 2: paged_out, shared| (= path #b001101) q409)))))
(define-fun q413 () Bool (ite |operand within its segment: yes| q412 (= path #b001100)))
(define-fun q414 () Bool (ite |type of page 2: ioreq_server| q410 (ite |type of page 2: mmio, hole| q411 false)))
(define-fun q415 () Bool (ite |operand within its segment: yes| q414 q207))
(define-fun q416 () Bool (ite |mmio_access: none| q413 q415))
(define-fun q417 () Bool (ite |type of page 3: not_present, read_only| (= path #b001011) (ite |type of page 3: paged_out, shared| (= path #b001101) (= path #b001100))))
(define-fun q418 () Bool (ite |type of page 3: not_present, read_only| (= path #b001011) (ite |type of page 3: paged_out, shared| (= path #b001101) (= path #b011001))))
(define-fun q419 () Bool (ite |type of page 2: mmio, hole| q418 (ite |type of page 2: not_present, read_only| (= path #b001011) (ite |type of page 2: paged_out, shared| (= path #b001101) q417))))
(define-fun q420 () Bool (ite |operand within its segment: yes| q419 (= path #b001100)))
(define-fun q421 () Bool (ite |type of page 2: ioreq_server| q417 (ite |type of page 2: mmio, hole| q418 false)))
(define-fun q422 () Bool (ite |operand within its segment: yes| q421 q207))
(define-fun q423 () Bool (ite |mmio_access: none| q420 q422))
(define-fun q424 () Bool (ite |type of page 2: mmio, hole| q410 (ite |type of page 2: not_present, read_only| (= path #b001011) (ite |type of page 2: paged_out, shared| (= path #b001101) q411))))
(define-fun q425 () Bool (ite |operand within its segment: yes| q424 (= path #b001100)))
(define-fun q426 () Bool (ite |type of page 2: ioreq_server| q411 (ite |type of page 2: mmio, hole| q410 false)))
(define-fun q427 () Bool (ite |operand within its segment: yes| q426 q207))
(define-fun q428 () Bool (ite |mmio_access: none| q425 q427))
(define-fun q429 () Bool (ite |type of page 2: mmio, hole| q410 (ite |type of page 2: not_present| (= path #b001011) (ite |type of page 2: paged_out, shared| (= path #b001101) q411))))
(define-fun q430 () Bool (ite |source within its segment: yes| q429 (= path #b001100)))
(define-fun q431 () Bool (ite |source within its segment: yes| q426 q207))
(define-fun q432 () Bool (ite |mmio_access: none| q430 q431))
(define-fun q433 () Bool (ite |type of page 4: mmio, hole| (= path #b011001) (ite |type of page 4: not_present| (= path #b001011) (ite |type of page 4: paged_out, shared| (= path #b001101) (= path #b001100)))))
(define-fun q434 () Bool (ite |type of page 4: not_present| (= path #b001011) (ite |type of page 4: paged_out, shared| (= path #b001101) (= path #b011001))))
(define-fun q435 () Bool (ite |type of page 3: not_present, read_only| q434 (ite |type of page 3: paged_out, shared| q306 q433)))
(define-fun q436 () Bool (ite |type of page 3: paged_out, shared| q306 q433))
(define-fun q437 () Bool (ite |type of page 4: mmio, hole| (= path #b001100) (ite |type of page 4: not_present| (= path #b001011) (ite |type of page 4: paged_out, shared| (= path #b001101) (= path #b011001)))))
(define-fun q438 () Bool (ite |type of page 3: paged_out, shared| q306 q437))
(define-fun q439 () Bool (ite |type of page 2: ioreq_server| q436 (ite |type of page 2: mmio, hole| q438 (ite |type of page 2: not_present, read_only| q305 (ite |type of page 2: paged_out, shared| q306 q435)))))
(define-fun q440 () Bool (ite |source within its segment: yes| q439 (= path #b001100)))
(define-fun q441 () Bool (ite |operand within its segment: yes| q440 (= path #b001100)))
(define-fun q442 () Bool (ite |type of page 2: ioreq_server| q436 (ite |type of page 2: mmio, hole| q438 false)))
(define-fun q443 () Bool (ite |source within its segment: yes| q442 q207))
(define-fun q444 () Bool (ite |operand within its segment: yes| q443 q207))
(define-fun q445 () Bool (ite |mmio_access: none| q441 q444))
(define-fun q446 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b011011) false))
(define-fun q447 () Bool (ite |mmio_access: none| (= path #b011011) q446))
(define-fun q448 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b011100) false))
(define-fun q449 () Bool (ite |mmio_access: none| (= path #b011100) q448))
(define-fun q450 () Bool (ite |type of page 2: not_present| (= path #b011101) (ite |type of page 2: paged_out, shared| (= path #b010101) (= path #b011110))))
(define-fun q451 () Bool (ite |operand within its segment: yes| q450 (= path #b011101)))
(define-fun q452 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b011101) false))
(define-fun q453 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b011110) false))
(define-fun q454 () Bool (ite |operand within its segment: yes| q453 q452))
(define-fun q455 () Bool (ite |mmio_access: none| q451 q454))
(define-fun q456 () Bool (ite |type of page 2: ram_ro| (= path #b100001) (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b010011) (ite |type of page 2: not_present, read_only| (= path #b011111) (= path #b100000)))))
(define-fun q457 () Bool (ite |operand within its segment: yes| q456 (= path #b011101)))
(define-fun q458 () Bool (ite |type of page 2: ioreq_server| (= path #b010011) (ite |type of page 2: mmio, hole| (= path #b100000) false)))
(define-fun q459 () Bool (ite |operand within its segment: yes| q458 q452))
(define-fun q460 () Bool (ite |type of page 2: ioreq_server| (= path #b010101) (ite |type of page 2: mmio, hole| (= path #b011110) false)))
(define-fun q461 () Bool (ite |operand within its segment: yes| q460 q452))
(define-fun q462 () Bool (ite |mmio_access: read| q459 (ite |mmio_access: write| q461 q457)))
(define-fun q463 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b010011) (ite |type of page 2: not_present, read_only| (= path #b011111) (= path #b100000))))
(define-fun q464 () Bool (ite |operand within its segment: yes| q463 (= path #b011101)))
(define-fun q465 () Bool (ite |mmio_access: read| q459 (ite |mmio_access: write| q461 q464)))
(define-fun q466 () Bool (ite |CONFIG_DEBUG: yes| q465 q462))
(define-fun q467 () Bool (ite |type of page 2: not_present, read_only| (= path #b011101) (ite |type of page 2: paged_out, shared| (= path #b010101) (= path #b011110))))
(define-fun q468 () Bool (ite |operand within its segment: yes| q467 (= path #b011110)))
(define-fun q469 () Bool (ite |mmio_access: none| q468 q453))
(define-fun q470 () Bool (ite |source within its segment: yes| q450 (= path #b011110)))
(define-fun q471 () Bool (ite |mmio_access: none| q470 q453))
(define-fun q472 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b100010) false))
(define-fun q473 () Bool (ite |mmio_access: none| (= path #b100010) q472))
(define-fun q474 () Bool (ite |type of page 2: ram| (= path #b100000) (ite |type of page 2: ram_ro| (= path #b100001) (ite |type of page 2: not_present, read_only| (= path #b011111) (ite |type of page 2: paged_out, shared| (= path #b010011) (= path #b100011))))))
(define-fun q475 () Bool (ite |operand within its segment: yes| q474 (= path #b011101)))
(define-fun q476 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b100011) false))
(define-fun q477 () Bool (ite |operand within its segment: yes| q476 q452))
(define-fun q478 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b100100) false))
(define-fun q479 () Bool (ite |operand within its segment: yes| q478 q452))
(define-fun q480 () Bool (ite |mmio_access: read| q477 (ite |mmio_access: write| q479 q475)))
(define-fun q481 () Bool (ite |type of page 2: ram, ram_ro| (= path #b100000) (ite |type of page 2: not_present, read_only| (= path #b011111) (ite |type of page 2: paged_out, shared| (= path #b010011) (= path #b100011)))))
(define-fun q482 () Bool (ite |operand within its segment: yes| q481 (= path #b011101)))
(define-fun q483 () Bool (ite |mmio_access: read| q477 (ite |mmio_access: write| q479 q482)))
(define-fun q484 () Bool (ite |CONFIG_DEBUG: yes| q483 q480))
(define-fun q485 () Bool (ite |type of page 4: not_present| (= path #b011101) (ite |type of page 4: paged_out, shared| (= path #b010101) (= path #b011110))))
(define-fun q486 () Bool (ite |type of page 4: paged_out, shared| (= path #b010101) (= path #b011101)))
(define-fun q487 () Bool (ite |type of page 4: not_present| (= path #b011101) (= path #b010101)))
(define-fun q488 () Bool (ite |type of page 2: not_present, read_only| q486 (ite |type of page 2: paged_out, shared| q487 q485)))
(define-fun q489 () Bool (ite |source within its segment: yes| q488 (= path #b011110)))
(define-fun q490 () Bool (ite |operand within its segment: yes| q489 (= path #b011110)))
(define-fun q491 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q485 false))
(define-fun q492 () Bool (ite |source within its segment: yes| q491 q453))
(define-fun q493 () Bool (ite |operand within its segment: yes| q492 q453))
(define-fun q494 () Bool (ite |mmio_access: none| q490 q493))
(define-fun q495 () Bool (ite |source within its segment: yes| q467 (= path #b011110)))
(define-fun q496 () Bool (ite |operand within its segment: yes| q495 (= path #b011110)))
(define-fun q497 () Bool (ite |mmio_access: none| q496 q453))
(define-fun q498 () Bool (ite |type of page 3: not_present| (= path #b011101) (ite |type of page 3: paged_out, shared| (= path #b010101) (= path #b011110))))
(define-fun q499 () Bool (ite |type of page 2: not_present| (= path #b011101) (ite |type of page 2: paged_out, shared| (= path #b010101) q498)))
(define-fun q500 () Bool (ite |operand within its segment: yes| q499 (= path #b011101)))
(define-fun q501 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q498 false))
(define-fun q502 () Bool (ite |operand within its segment: yes| q501 q452))
(define-fun q503 () Bool (ite |mmio_access: none| q500 q502))
(define-fun q504 () Bool (ite |type of page 3: ram| (= path #b100000) (ite |type of page 3: ioreq_server, paged_out, shared| (= path #b010011) (ite |type of page 3: not_present, read_only| (= path #b011111) (= path #b100001)))))
(define-fun q505 () Bool (ite |type of page 3: ioreq_server, paged_out, shared| (= path #b010011) (ite |type of page 3: not_present, read_only| (= path #b011111) (= path #b100000))))
(define-fun q506 () Bool (ite |type of page 2: ram| q504 (ite |type of page 2: ram_ro| (= path #b100001) (ite |type of page 2: mmio, hole| q505 (ite |type of page 2: not_present, read_only| (= path #b011111) (= path #b010011))))))
(define-fun q507 () Bool (ite |operand within its segment: yes| q506 (= path #b011101)))
(define-fun q508 () Bool (ite |type of page 2: ioreq_server| (= path #b010011) (ite |type of page 2: mmio, hole| q505 false)))
(define-fun q509 () Bool (ite |operand within its segment: yes| q508 q452))
(define-fun q510 () Bool (ite |mmio_access: none| q507 q509))
(define-fun q511 () Bool (ite |type of page 2: ram_ro| (= path #b100000) (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b010011) (ite |type of page 2: not_present, read_only| (= path #b011111) q505))))
(define-fun q512 () Bool (ite |operand within its segment: yes| q511 (= path #b011101)))
(define-fun q513 () Bool (ite |mmio_access: none| q512 q509))
(define-fun q514 () Bool (ite |CONFIG_DEBUG: yes| q513 q510))
(define-fun q515 () Bool (ite |type of page 3: not_present, read_only| (= path #b011111) (= path #b010011)))
(define-fun q516 () Bool (ite |type of page 2: ram| q504 (ite |type of page 2: ram_ro| (= path #b100001) (ite |type of page 2: ioreq_server| q515 (ite |type of page 2: not_present, read_only| (= path #b011111) (ite |type of page 2: paged_out, shared| (= path #b010011) q505))))))
(define-fun q517 () Bool (ite |operand within its segment: yes| q516 (= path #b011101)))
(define-fun q518 () Bool (ite |type of page 2: ioreq_server| q515 (ite |type of page 2: mmio, hole| q505 false)))
(define-fun q519 () Bool (ite |operand within its segment: yes| q518 q452))
(define-fun q520 () Bool (ite |mmio_access: none| q517 q519))
(define-fun q521 () Bool (ite |type of page 2: ram_ro| (= path #b100000) (ite |type of page 2: ioreq_server| q515 (ite |type of page 2: not_present, read_only| (= path #b011111) (ite |type of page 2: paged_out, shared| (= path #b010011) q505)))))
(define-fun q522 () Bool (ite |operand within its segment: yes| q521 (= path #b011101)))
(define-fun q523 () Bool (ite |mmio_access: none| q522 q519))
(define-fun q524 () Bool (ite |CONFIG_DEBUG: yes| q523 q520))
(define-fun q525 () Bool (ite |type of page 3: not_present, read_only| (= path #b100101) (ite |type of page 3: paged_out, shared| (= path #b010101) (= path #b011110))))
(define-fun q526 () Bool (ite |type of page 3: paged_out, shared| (= path #b010101) (= path #b011110)))
(define-fun q527 () Bool (ite |type of page 3: paged_out, shared| (= path #b010101) (= path #b100101)))
(define-fun q528 () Bool (ite |type of page 2: ioreq_server| q526 (ite |type of page 2: mmio, hole| q527 (ite |type of page 2: not_present, read_only| (= path #b011101) (ite |type of page 2: paged_out, shared| (= path #b010101) q525)))))
(define-fun q529 () Bool (ite |operand within its segment: yes| q528 (= path #b011110)))
(define-fun q530 () Bool (ite |type of page 2: ioreq_server| q526 (ite |type of page 2: mmio, hole| q527 false)))
(define-fun q531 () Bool (ite |operand within its segment: yes| q530 q453))
(define-fun q532 () Bool (ite |mmio_access: none| q529 q531))
(define-fun q533 () Bool (ite |type of page 3: not_present, read_only| (= path #b011101) (ite |type of page 3: paged_out, shared| (= path #b010101) (= path #b011110))))
(define-fun q534 () Bool (ite |type of page 3: not_present, read_only| (= path #b011101) (ite |type of page 3: paged_out, shared| (= path #b010101) (= path #b100101))))
(define-fun q535 () Bool (ite |type of page 2: mmio, hole| q534 (ite |type of page 2: not_present, read_only| (= path #b011101) (ite |type of page 2: paged_out, shared| (= path #b010101) q533))))
(define-fun q536 () Bool (ite |operand within its segment: yes| q535 (= path #b011110)))
(define-fun q537 () Bool (ite |type of page 2: ioreq_server| q533 (ite |type of page 2: mmio, hole| q534 false)))
(define-fun q538 () Bool (ite |operand within its segment: yes| q537 q453))
(define-fun q539 () Bool (ite |mmio_access: none| q536 q538))
(define-fun q540 () Bool (ite |type of page 2: mmio, hole| q526 (ite |type of page 2: not_present, read_only| (= path #b011101) (ite |type of page 2: paged_out, shared| (= path #b010101) q527))))
(define-fun q541 () Bool (ite |operand within its segment: yes| q540 (= path #b011110)))
(define-fun q542 () Bool (ite |type of page 2: ioreq_server| q527 (ite |type of page 2: mmio, hole| q526 false)))
(define-fun q543 () Bool (ite |operand within its segment: yes| q542 q453))
(define-fun q544 () Bool (ite |mmio_access: none| q541 q543))
(define-fun q545 () Bool (ite |type of page 2: mmio, hole| q526 (ite |type of page 2: not_present| (= path #b011101) (ite |type of page 2: paged_out, shared| (= path #b010101) q527))))
(define-fun q546 () Bool (ite |source within its segment: yes| q545 (= path #b011110)))
(define-fun q547 () Bool (ite |source within its segment: yes| q542 q453))
(define-fun q548 () Bool (ite |mmio_access: none| q546 q547))
(define-fun q549 () Bool (ite |type of page 4: mmio, hole| (= path #b100101) (ite |type of page 4: not_present| (= path #b011101) (ite |type of page 4: paged_out, shared| (= path #b010101) (= path #b011110)))))
(define-fun q550 () Bool (ite |type of page 4: not_present| (= path #b011101) (ite |type of page 4: paged_out, shared| (= path #b010101) (= path #b100101))))
(define-fun q551 () Bool (ite |type of page 3: not_present, read_only| q550 (ite |type of page 3: paged_out, shared| q487 q549)))
(define-fun q552 () Bool (ite |type of page 3: paged_out, shared| q487 q549))
(define-fun q553 () Bool (ite |type of page 4: mmio, hole| (= path #b011110) (ite |type of page 4: not_present| (= path #b011101) (ite |type of page 4: paged_out, shared| (= path #b010101) (= path #b100101)))))
(define-fun q554 () Bool (ite |type of page 3: paged_out, shared| q487 q553))
(define-fun q555 () Bool (ite |type of page 2: ioreq_server| q552 (ite |type of page 2: mmio, hole| q554 (ite |type of page 2: not_present, read_only| q486 (ite |type of page 2: paged_out, shared| q487 q551)))))
(define-fun q556 () Bool (ite |source within its segment: yes| q555 (= path #b011110)))
(define-fun q557 () Bool (ite |operand within its segment: yes| q556 (= path #b011110)))
(define-fun q558 () Bool (ite |type of page 2: ioreq_server| q552 (ite |type of page 2: mmio, hole| q554 false)))
(define-fun q559 () Bool (ite |source within its segment: yes| q558 q453))
(define-fun q560 () Bool (ite |operand within its segment: yes| q559 q453))
(define-fun q561 () Bool (ite |mmio_access: none| q557 q560))
(define-fun q562 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b100111) false))
(define-fun q563 () Bool (ite |mmio_access: none| (= path #b100111) q562))
(define-fun q564 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b101000) false))
(define-fun q565 () Bool (ite |mmio_access: none| (= path #b101000) q564))
(define-fun q566 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b101001) false))
(define-fun q567 () Bool (ite |mmio_access: none| (= path #b101001) q566))
(define-fun q568 () Bool (ite |while the vCPU waits: ring disabled| (= path #b101011) (= path #b101010)))
(define-fun q569 () Bool (ite |free slots of the ring: 0| q568 (= path #b101010)))
(define-fun q570 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q569 false))
(define-fun q571 () Bool (ite |mmio_access: none| q569 q570))
(define-fun q572 () Bool (ite |free slots of the ring: 0| (= path #b010100) (= path #b101010)))
(define-fun q573 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q572 false))
(define-fun q574 () Bool (ite |mmio_access: none| q572 q573))
(define-fun q575 () Bool (ite |CONFIG_DEBUG: yes| q574 q571))
(define-fun q576 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b101100) false))
(define-fun q577 () Bool (ite |mmio_access: none| (= path #b101100) q576))
(define-fun q578 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b101011) false))
(define-fun q579 () Bool (ite |mmio_access: none| (= path #b101011) q578))
(define-fun q580 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b101101) false))
(define-fun q581 () Bool (ite |mmio_access: none| (= path #b101101) q580))

; Where the run stands, as far as it decides what can happen next.
(define-fun |place 0| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 1| () Bool (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 2| () Bool (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 3| () Bool (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 4| () Bool (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 5| () Bool (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 6| () Bool (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 7| () Bool (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 8| () Bool (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 9| () Bool (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 10| () Bool (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 11| () Bool (and (= before.phase window) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 12| () Bool (and (= before.phase window) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0)))

; Which path each move takes.
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0x0| () Bool (ite |place 0| q60 (and (= before.phase outside) (= path #b111111))))
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xff8| () Bool (ite |place 0| q112 (and (= before.phase outside) (= path #b111111))))
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xffe| () Bool (ite |place 0| q201 (and (= before.phase outside) (= path #b111111))))
(define-fun |move: the emulation ends| () Bool (ite |place 1| q203 (ite |place 2| q447 (ite |place 3| q449 (ite |place 4| q563 (ite |place 5| q565 (ite |place 6| q567 (ite |place 7| q575 (ite |place 8| q577 (ite |place 9| q579 (ite |place 10| q581 (and (= before.phase window.ending) (= path #b111111)))))))))))))
(define-fun |move: load 4 bytes at page 2+0x8| () Bool (ite |place 11| q209 (ite |place 12| q455 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: store 4 bytes at page 2+0x8| () Bool (ite |place 11| q235 (ite |place 12| q466 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0x8| () Bool (ite |place 11| q238 (ite |place 12| q469 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: rmw 4 bytes at page 2+0x8| () Bool (ite |place 11| q280 (ite |place 12| q466 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: cmpxchg 4 bytes at page 2+0x8| () Bool (ite |place 11| q235 (ite |place 12| q466 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: rep ins 1 x 4 bytes at page 2+0x8| () Bool (ite |place 11| q235 (ite |place 12| q466 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: rep outs 1 x 4 bytes at page 2+0x8| () Bool (ite |place 11| q209 (ite |place 12| q455 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0x8| () Bool (ite |place 11| q238 (ite |place 12| q469 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0x8| () Bool (ite |place 11| q282 (ite |place 12| q471 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: unimplemented instruction| () Bool (ite |place 11| q284 (ite |place 12| q473 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: rmw 16 bytes at page 2+0x10| () Bool (ite |place 11| q303 (ite |place 12| q484 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: cmpxchg 16 bytes at page 2+0x10| () Bool (ite |place 11| q235 (ite |place 12| q466 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0x8| () Bool (ite |place 11| q313 (ite |place 12| q494 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: rep movs 4 x 4 bytes at page 2+0x4 to page 2+0x8| () Bool (ite |place 11| q316 (ite |place 12| q497 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: load 8 bytes at page 2+0xffc| () Bool (ite |place 11| q322 (ite |place 12| q503 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: store 8 bytes at page 2+0xffc| () Bool (ite |place 11| q361 (ite |place 12| q514 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: rmw 8 bytes at page 2+0xffc| () Bool (ite |place 11| q408 (ite |place 12| q524 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: cmpxchg 8 bytes at page 2+0xffc| () Bool (ite |place 11| q361 (ite |place 12| q514 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 11| q416 (ite |place 12| q532 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xffe| () Bool (ite |place 11| q423 (ite |place 12| q539 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 11| q428 (ite |place 12| q544 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 11| q432 (ite |place 12| q548 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0xff8| () Bool (ite |place 11| q445 (ite |place 12| q561 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: the instruction is committed| () Bool (ite |place 11| (= path #b011010) (ite |place 12| (= path #b100110) (and (= before.phase window) (= path #b111111)))))

; Where runs begin.
(define-fun start () Bool (and (= before.memory #b00) (or (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b0)) (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b1)))))

; The invariant: all states that a run may be in.
(define-fun invariant.before () Bool (or false
  (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b0) (= before.memory #b00))
  (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b1) (= before.memory #b00))
  (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b0) (= before.memory #b01))
  (and (= before.phase window) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b0) (= before.memory #b01))
  (and (= before.phase window) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b1) (= before.memory #b01))
  (and (= before.phase window) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b1) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b1) (= before.memory #b01))
  (and (= before.phase stopped) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b1) (= before.memory #b00))
  (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b1) (= before.memory #b01))
  (and (= before.phase window) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b1) (= before.isDebug #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b0) (= before.memory #b01))
  (and (= before.phase stopped) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b0) (= before.memory #b00))
  (and (= before.phase window) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b1) (= before.isDebug #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b1) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b1) (= before.memory #b01))
  ))
(define-fun invariant.after () Bool (or false
  (and (= after.phase outside) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b0) (= after.memory #b00))
  (and (= after.phase outside) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b1) (= after.memory #b00))
  (and (= after.phase window.ending) (= after.rc #b010) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b0) (= after.memory #b01))
  (and (= after.phase window) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b0) (= after.memory #b01))
  (and (= after.phase window) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b001) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b010) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b001) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b010) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b1) (= after.memory #b01))
  (and (= after.phase window) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b1) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b1) (= after.memory #b01))
  (and (= after.phase stopped) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b1) (= after.memory #b00))
  (and (= after.phase window.ending) (= after.rc #b001) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b1) (= after.memory #b01))
  (and (= after.phase window) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b1) (= after.isDebug #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b101) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b0) (= after.memory #b01))
  (and (= after.phase stopped) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b0) (= after.memory #b00))
  (and (= after.phase window) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b1) (= after.isDebug #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b101) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b101) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b1) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.isSlotUsed #b0) (= after.isDebug #b1) (= after.memory #b01))
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
    (ite (= path #b000001) |path 1|
     (ite (= path #b000010) |path 2|
     (ite (= path #b000011) |path 3|
     (ite (= path #b000100) |path 4|
     (ite (= path #b000101) |path 5|
     (ite (= path #b000110) |path 6|
     (ite (= path #b000111) |path 7|
     (ite (= path #b001000) |path 8|
     (ite (= path #b001001) |path 9|
     (ite (= path #b001010) |path 10|
     (ite (= path #b001011) |path 11|
     (ite (= path #b001100) |path 12|
     (ite (= path #b001101) |path 13|
     (ite (= path #b001110) |path 14|
     (ite (= path #b001111) |path 15|
     (ite (= path #b010000) |path 16|
     (ite (= path #b010001) |path 17|
     (ite (= path #b010010) |path 18|
     (ite (= path #b010011) |path 19|
     (ite (= path #b010100) |path 20|
     (ite (= path #b010101) |path 21|
     (ite (= path #b010110) |path 22|
     (ite (= path #b010111) |path 23|
     (ite (= path #b011000) |path 24|
     (ite (= path #b011001) |path 25|
     (ite (= path #b011010) |path 26|
     (ite (= path #b011011) |path 27|
     (ite (= path #b011100) |path 28|
     (ite (= path #b011101) |path 29|
     (ite (= path #b011110) |path 30|
     (ite (= path #b011111) |path 31|
     (ite (= path #b100000) |path 32|
     (ite (= path #b100001) |path 33|
     (ite (= path #b100010) |path 34|
     (ite (= path #b100011) |path 35|
     (ite (= path #b100100) |path 36|
     (ite (= path #b100101) |path 37|
     (ite (= path #b100110) |path 38|
     (ite (= path #b100111) |path 39|
     (ite (= path #b101000) |path 40|
     (ite (= path #b101001) |path 41|
     (ite (= path #b101010) |path 42|
     (ite (= path #b101011) |path 43|
     (ite (= path #b101100) |path 44|
     (ite (= path #b101101) |path 45|
     (= after.memory #b11))))))))))))))))))))))))))))))))))))))))))))))
    (not invariant.after))
  ; conclusion
  (and invariant.before (= before.memory #b11))))
(check-sat)
