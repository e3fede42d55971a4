; KindConfinement on staging: A window opens only for a fault in the
;   guest's page tables.
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
(declare-fun after.memory () (_ BitVec 2))

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
(define-fun |free slots of the ring: 0, 1| () Bool (or (= |free slots of the ring| #x0) (= |free slots of the ring| #x1)))
(define-fun |CONFIG_DEBUG: yes| () Bool (= CONFIG_DEBUG #b1))
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
(define-fun |type of page 2: ioreq_server, paged_out, shared| () Bool (or (= |type of page 2| #x2) (= |type of page 2| #x7) (= |type of page 2| #x8)))
(define-fun |type of page 2: not_present, read_only| () Bool (or (= |type of page 2| #x5) (= |type of page 2| #x6)))
(define-fun |type of page 2: ioreq_server| () Bool (= |type of page 2| #x2))
(define-fun |type of page 2: mmio, hole| () Bool (or (= |type of page 2| #x3) (= |type of page 2| #x4)))
(define-fun |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| () Bool (or (= |right of page 2 in the view| #x2) (= |right of page 2 in the view| #x3) (= |right of page 2 in the view| #x6) (= |right of page 2 in the view| #x7) (= |right of page 2 in the view| #x8) (= |right of page 2 in the view| #x9)))
(define-fun |source within its segment: yes| () Bool (= |source within its segment| #b1))
(define-fun |type of page 2: ram_ro| () Bool (= |type of page 2| #x1))
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
(define-fun possible () Bool (and (bvult mmio_access #b11) (bvult |type of page 0| #x9) (bvult |right of page 0| #xb) (or (bvult |right of page 0 in the view| #xb) (= |right of page 0 in the view| #xf)) (bvult |type of page 1| #x9) (bvult |right of page 1| #xb) (or (bvult |right of page 1 in the view| #xb) (= |right of page 1 in the view| #xf)) (bvult |type of page 2| #x9) (bvult |right of page 2| #xb) (or (bvult |right of page 2 in the view| #xb) (= |right of page 2 in the view| #xf)) (bvult |type of page 3| #x9) (bvult |right of page 3| #xb) (or (bvult |right of page 3 in the view| #xb) (= |right of page 3 in the view| #xf)) (bvult |type of page 4| #x9) (bvult |free slots of the ring| #x9) (or (= mmio_access #b00) (and (not (= mmio_access #b00)) (or (= |type of page 2| #x2) (= |type of page 2| #x3) (= |type of page 2| #x4))))))

; What the claim remembers:
;   #b00 outside a window
;   #b01 in a window
;   #b11 the claim is broken

; What it makes of what it hears: m is what it remembers before. What is
;   not listed never comes up, and would break it.
(define-fun |window opens for npfec_kind_in_gpt| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b00) #b01 #b11))
(define-fun |window closes: X86EMUL_EXCEPTION| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) #b00 #b11))
(define-fun |commits the instruction| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |window closes: X86EMUL_RETRY| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) #b00 #b11))
(define-fun |window closes: X86EMUL_UNHANDLEABLE| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) #b00 #b11))
(define-fun |window closes: X86EMUL_UNIMPLEMENTED| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) #b00 #b11))
(define-fun |window closes: X86EMUL_OKAY| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) #b00 #b11))

; What is heard on a path, in order.
(define-fun |word 1| ((m (_ BitVec 2))) (_ BitVec 2) (|window opens for npfec_kind_in_gpt| m))
(define-fun |word 2| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_EXCEPTION| m))
(define-fun |word 3| ((m (_ BitVec 2))) (_ BitVec 2) (|commits the instruction| m))
(define-fun |word 4| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_RETRY| m))
(define-fun |word 5| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_UNHANDLEABLE| m))
(define-fun |word 6| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_UNIMPLEMENTED| m))
(define-fun |word 7| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_OKAY| m))

; What is left behind.
(define-fun leaves ((phase (_ BitVec 4)) (rc (_ BitVec 3)) (contextGate (_ BitVec 1)) (vcpuGate (_ BitVec 1)) (hasRing (_ BitVec 1)) (hasReservedSlot (_ BitVec 1))) Bool (and (= after.phase phase) (= after.rc rc) (= after.contextGate contextGate) (= after.vcpuGate vcpuGate) (= after.hasRing hasRing) (= after.hasReservedSlot hasReservedSlot)))

; The paths: what each leaves behind, and what is heard on it.
(define-fun |path 1| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 2| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 3| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 4| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 1| before.memory) #b11) #b11 #b00))))
(define-fun |path 5| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 6| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 7| () Bool (and (leaves window.ending #b001 #b1 #b1 #b1 #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 8| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0 #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 9| () Bool (and (leaves window.ending #b001 #b1 #b0 #b0 #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 10| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 11| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (= after.memory before.memory)))
(define-fun |path 12| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory before.memory)))
(define-fun |path 13| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory before.memory)))
(define-fun |path 14| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= before.memory #b11) #b11 #b00))))
(define-fun |path 15| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (= after.memory before.memory)))
(define-fun |path 16| () Bool (and (leaves window.ending #b101 #b1 #b1 #b1 #b0) (= after.memory before.memory)))
(define-fun |path 17| () Bool (and (leaves window.ending #b001 #b1 #b1 #b1 #b0) (= after.memory before.memory)))
(define-fun |path 18| () Bool (and (leaves window.ending #b000 #b1 #b1 #b1 #b0) (= after.memory before.memory)))
(define-fun |path 19| () Bool (and (leaves window.ending #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 3| before.memory))))
(define-fun |path 20| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (= after.memory (|word 4| before.memory))))
(define-fun |path 21| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 4| before.memory) #b11) #b11 #b00))))
(define-fun |path 22| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0 #b0) (= after.memory before.memory)))
(define-fun |path 23| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory before.memory)))
(define-fun |path 24| () Bool (and (leaves window.ending #b101 #b1 #b0 #b0 #b0) (= after.memory before.memory)))
(define-fun |path 25| () Bool (and (leaves window.ending #b001 #b1 #b0 #b0 #b0) (= after.memory before.memory)))
(define-fun |path 26| () Bool (and (leaves window.ending #b000 #b1 #b0 #b0 #b0) (= after.memory before.memory)))
(define-fun |path 27| () Bool (and (leaves window.ending #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 3| before.memory))))
(define-fun |path 28| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (= after.memory (|word 5| before.memory))))
(define-fun |path 29| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 2| before.memory) #b11) #b11 #b00))))
(define-fun |path 30| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 5| before.memory) #b11) #b11 #b00))))
(define-fun |path 31| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (= after.memory (|word 6| before.memory))))
(define-fun |path 32| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 6| before.memory) #b11) #b11 #b00))))
(define-fun |path 33| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (= after.memory (|word 7| before.memory))))
(define-fun |path 34| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 7| before.memory) #b11) #b11 #b00))))

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
(define-fun q210 () Bool (ite |while the vCPU waits: ring disabled| (= path #b001111) (= path #b001101)))
(define-fun q211 () Bool (ite |free slots of the ring: 0| q210 (= path #b001101)))
(define-fun q212 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q211 (= path #b001100)))
(define-fun q213 () Bool (ite |type of page 2: ram| q212 (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b001101) (ite |type of page 2: not_present, read_only| (= path #b001011) (= path #b001100)))))
(define-fun q214 () Bool (ite |operand within its segment: yes| q213 (= path #b001011)))
(define-fun q215 () Bool (ite |type of page 2: ioreq_server| (= path #b001101) (ite |type of page 2: mmio, hole| (= path #b001100) false)))
(define-fun q216 () Bool (ite |operand within its segment: yes| q215 q206))
(define-fun q217 () Bool (ite |mmio_access: none| q214 q216))
(define-fun q218 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b001100) q211))
(define-fun q219 () Bool (ite |type of page 2: ram| q218 (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b001101) (ite |type of page 2: not_present, read_only| (= path #b001011) (= path #b001100)))))
(define-fun q220 () Bool (ite |operand within its segment: yes| q219 (= path #b001011)))
(define-fun q221 () Bool (ite |mmio_access: none| q220 q216))
(define-fun q222 () Bool (ite |altp2m: view 1| q221 q217))
(define-fun q223 () Bool (ite |free slots of the ring: 0| (= path #b001110) (= path #b001101)))
(define-fun q224 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q223 (= path #b001100)))
(define-fun q225 () Bool (ite |type of page 2: ram| q224 (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b001101) (ite |type of page 2: not_present, read_only| (= path #b001011) (= path #b001100)))))
(define-fun q226 () Bool (ite |operand within its segment: yes| q225 (= path #b001011)))
(define-fun q227 () Bool (ite |mmio_access: none| q226 q216))
(define-fun q228 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b001100) q223))
(define-fun q229 () Bool (ite |type of page 2: ram| q228 (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b001101) (ite |type of page 2: not_present, read_only| (= path #b001011) (= path #b001100)))))
(define-fun q230 () Bool (ite |operand within its segment: yes| q229 (= path #b001011)))
(define-fun q231 () Bool (ite |mmio_access: none| q230 q216))
(define-fun q232 () Bool (ite |altp2m: view 1| q231 q227))
(define-fun q233 () Bool (ite |CONFIG_DEBUG: yes| q232 q222))
(define-fun q234 () Bool (ite |type of page 2: not_present, read_only| (= path #b001011) (ite |type of page 2: paged_out, shared| (= path #b001101) (= path #b001100))))
(define-fun q235 () Bool (ite |operand within its segment: yes| q234 (= path #b001100)))
(define-fun q236 () Bool (ite |mmio_access: none| q235 q207))
(define-fun q237 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q211 (= path #b001101)))
(define-fun q238 () Bool (ite |type of page 2: ram| q212 (ite |type of page 2: ioreq_server| q237 (ite |type of page 2: not_present, read_only| (= path #b001011) (ite |type of page 2: paged_out, shared| (= path #b001101) (= path #b001100))))))
(define-fun q239 () Bool (ite |operand within its segment: yes| q238 (= path #b001011)))
(define-fun q240 () Bool (ite |type of page 2: ioreq_server| q237 (ite |type of page 2: mmio, hole| (= path #b001100) false)))
(define-fun q241 () Bool (ite |operand within its segment: yes| q240 q206))
(define-fun q242 () Bool (ite |mmio_access: none| q239 q241))
(define-fun q243 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b001101) q211))
(define-fun q244 () Bool (ite |type of page 2: ram| q218 (ite |type of page 2: ioreq_server| q243 (ite |type of page 2: not_present, read_only| (= path #b001011) (ite |type of page 2: paged_out, shared| (= path #b001101) (= path #b001100))))))
(define-fun q245 () Bool (ite |operand within its segment: yes| q244 (= path #b001011)))
(define-fun q246 () Bool (ite |type of page 2: ioreq_server| q243 (ite |type of page 2: mmio, hole| (= path #b001100) false)))
(define-fun q247 () Bool (ite |operand within its segment: yes| q246 q206))
(define-fun q248 () Bool (ite |mmio_access: none| q245 q247))
(define-fun q249 () Bool (ite |altp2m: view 1| q248 q242))
(define-fun q250 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q223 (= path #b001101)))
(define-fun q251 () Bool (ite |type of page 2: ram| q224 (ite |type of page 2: ioreq_server| q250 (ite |type of page 2: not_present, read_only| (= path #b001011) (ite |type of page 2: paged_out, shared| (= path #b001101) (= path #b001100))))))
(define-fun q252 () Bool (ite |operand within its segment: yes| q251 (= path #b001011)))
(define-fun q253 () Bool (ite |type of page 2: ioreq_server| q250 (ite |type of page 2: mmio, hole| (= path #b001100) false)))
(define-fun q254 () Bool (ite |operand within its segment: yes| q253 q206))
(define-fun q255 () Bool (ite |mmio_access: none| q252 q254))
(define-fun q256 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b001101) q223))
(define-fun q257 () Bool (ite |type of page 2: ram| q228 (ite |type of page 2: ioreq_server| q256 (ite |type of page 2: not_present, read_only| (= path #b001011) (ite |type of page 2: paged_out, shared| (= path #b001101) (= path #b001100))))))
(define-fun q258 () Bool (ite |operand within its segment: yes| q257 (= path #b001011)))
(define-fun q259 () Bool (ite |type of page 2: ioreq_server| q256 (ite |type of page 2: mmio, hole| (= path #b001100) false)))
(define-fun q260 () Bool (ite |operand within its segment: yes| q259 q206))
(define-fun q261 () Bool (ite |mmio_access: none| q258 q260))
(define-fun q262 () Bool (ite |altp2m: view 1| q261 q255))
(define-fun q263 () Bool (ite |CONFIG_DEBUG: yes| q262 q249))
(define-fun q264 () Bool (ite |source within its segment: yes| q204 (= path #b001100)))
(define-fun q265 () Bool (ite |mmio_access: none| q264 q207))
(define-fun q266 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b010000) false))
(define-fun q267 () Bool (ite |mmio_access: none| (= path #b010000) q266))
(define-fun q268 () Bool (ite |type of page 2: ram| q212 (ite |type of page 2: ram_ro| (= path #b001100) (ite |type of page 2: not_present, read_only| (= path #b001011) (ite |type of page 2: paged_out, shared| (= path #b001101) (= path #b010001))))))
(define-fun q269 () Bool (ite |operand within its segment: yes| q268 (= path #b001011)))
(define-fun q270 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b010001) false))
(define-fun q271 () Bool (ite |operand within its segment: yes| q270 q206))
(define-fun q272 () Bool (ite |mmio_access: none| q269 q271))
(define-fun q273 () Bool (ite |type of page 2: ram| q218 (ite |type of page 2: ram_ro| (= path #b001100) (ite |type of page 2: not_present, read_only| (= path #b001011) (ite |type of page 2: paged_out, shared| (= path #b001101) (= path #b010001))))))
(define-fun q274 () Bool (ite |operand within its segment: yes| q273 (= path #b001011)))
(define-fun q275 () Bool (ite |mmio_access: none| q274 q271))
(define-fun q276 () Bool (ite |altp2m: view 1| q275 q272))
(define-fun q277 () Bool (ite |type of page 2: ram| q224 (ite |type of page 2: ram_ro| (= path #b001100) (ite |type of page 2: not_present, read_only| (= path #b001011) (ite |type of page 2: paged_out, shared| (= path #b001101) (= path #b010001))))))
(define-fun q278 () Bool (ite |operand within its segment: yes| q277 (= path #b001011)))
(define-fun q279 () Bool (ite |mmio_access: none| q278 q271))
(define-fun q280 () Bool (ite |type of page 2: ram| q228 (ite |type of page 2: ram_ro| (= path #b001100) (ite |type of page 2: not_present, read_only| (= path #b001011) (ite |type of page 2: paged_out, shared| (= path #b001101) (= path #b010001))))))
(define-fun q281 () Bool (ite |operand within its segment: yes| q280 (= path #b001011)))
(define-fun q282 () Bool (ite |mmio_access: none| q281 q271))
(define-fun q283 () Bool (ite |altp2m: view 1| q282 q279))
(define-fun q284 () Bool (ite |CONFIG_DEBUG: yes| q283 q276))
(define-fun q285 () Bool (ite |type of page 4: not_present| (= path #b001011) (ite |type of page 4: paged_out, shared| (= path #b001101) (= path #b001100))))
(define-fun q286 () Bool (ite |type of page 4: paged_out, shared| (= path #b001101) (= path #b001011)))
(define-fun q287 () Bool (ite |type of page 4: not_present| (= path #b001011) (= path #b001101)))
(define-fun q288 () Bool (ite |type of page 2: not_present, read_only| q286 (ite |type of page 2: paged_out, shared| q287 q285)))
(define-fun q289 () Bool (ite |source within its segment: yes| q288 (= path #b001100)))
(define-fun q290 () Bool (ite |operand within its segment: yes| q289 (= path #b001100)))
(define-fun q291 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q285 false))
(define-fun q292 () Bool (ite |source within its segment: yes| q291 q207))
(define-fun q293 () Bool (ite |operand within its segment: yes| q292 q207))
(define-fun q294 () Bool (ite |mmio_access: none| q290 q293))
(define-fun q295 () Bool (ite |source within its segment: yes| q234 (= path #b001100)))
(define-fun q296 () Bool (ite |operand within its segment: yes| q295 (= path #b001100)))
(define-fun q297 () Bool (ite |mmio_access: none| q296 q207))
(define-fun q298 () Bool (ite |type of page 3: not_present| (= path #b001011) (ite |type of page 3: paged_out, shared| (= path #b001101) (= path #b001100))))
(define-fun q299 () Bool (ite |type of page 2: not_present| (= path #b001011) (ite |type of page 2: paged_out, shared| (= path #b001101) q298)))
(define-fun q300 () Bool (ite |operand within its segment: yes| q299 (= path #b001011)))
(define-fun q301 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q298 false))
(define-fun q302 () Bool (ite |operand within its segment: yes| q301 q206))
(define-fun q303 () Bool (ite |mmio_access: none| q300 q302))
(define-fun q304 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q211 (= path #b001100)))
(define-fun q305 () Bool (ite |type of page 3: ram| q304 (ite |type of page 3: ioreq_server, paged_out, shared| (= path #b001101) (ite |type of page 3: not_present, read_only| (= path #b001011) (= path #b001100)))))
(define-fun q306 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q211 q305))
(define-fun q307 () Bool (ite |type of page 3: ram, ram_ro| q304 (ite |type of page 3: mmio, hole| (= path #b001100) (ite |type of page 3: not_present, read_only| (= path #b001011) (= path #b001101)))))
(define-fun q308 () Bool (ite |type of page 2: ram| q306 (ite |type of page 2: ram_ro| (= path #b001100) (ite |type of page 2: mmio, hole| q307 (ite |type of page 2: not_present, read_only| (= path #b001011) (= path #b001101))))))
(define-fun q309 () Bool (ite |operand within its segment: yes| q308 (= path #b001011)))
(define-fun q310 () Bool (ite |type of page 2: ioreq_server| (= path #b001101) (ite |type of page 2: mmio, hole| q307 false)))
(define-fun q311 () Bool (ite |operand within its segment: yes| q310 q206))
(define-fun q312 () Bool (ite |mmio_access: none| q309 q311))
(define-fun q313 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b001100) q211))
(define-fun q314 () Bool (ite |type of page 3: ram| q313 (ite |type of page 3: ioreq_server, paged_out, shared| (= path #b001101) (ite |type of page 3: not_present, read_only| (= path #b001011) (= path #b001100)))))
(define-fun q315 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q314 q211))
(define-fun q316 () Bool (ite |type of page 3: ram, ram_ro| q313 (ite |type of page 3: mmio, hole| (= path #b001100) (ite |type of page 3: not_present, read_only| (= path #b001011) (= path #b001101)))))
(define-fun q317 () Bool (ite |type of page 2: ram| q315 (ite |type of page 2: ram_ro| (= path #b001100) (ite |type of page 2: mmio, hole| q316 (ite |type of page 2: not_present, read_only| (= path #b001011) (= path #b001101))))))
(define-fun q318 () Bool (ite |operand within its segment: yes| q317 (= path #b001011)))
(define-fun q319 () Bool (ite |type of page 2: ioreq_server| (= path #b001101) (ite |type of page 2: mmio, hole| q316 false)))
(define-fun q320 () Bool (ite |operand within its segment: yes| q319 q206))
(define-fun q321 () Bool (ite |mmio_access: none| q318 q320))
(define-fun q322 () Bool (ite |altp2m: view 1| q321 q312))
(define-fun q323 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q223 (= path #b001100)))
(define-fun q324 () Bool (ite |type of page 3: ram| q323 (ite |type of page 3: ioreq_server, paged_out, shared| (= path #b001101) (ite |type of page 3: not_present, read_only| (= path #b001011) (= path #b001100)))))
(define-fun q325 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q223 q324))
(define-fun q326 () Bool (ite |type of page 3: ram, ram_ro| q323 (ite |type of page 3: mmio, hole| (= path #b001100) (ite |type of page 3: not_present, read_only| (= path #b001011) (= path #b001101)))))
(define-fun q327 () Bool (ite |type of page 2: ram| q325 (ite |type of page 2: ram_ro| (= path #b001100) (ite |type of page 2: mmio, hole| q326 (ite |type of page 2: not_present, read_only| (= path #b001011) (= path #b001101))))))
(define-fun q328 () Bool (ite |operand within its segment: yes| q327 (= path #b001011)))
(define-fun q329 () Bool (ite |type of page 2: ioreq_server| (= path #b001101) (ite |type of page 2: mmio, hole| q326 false)))
(define-fun q330 () Bool (ite |operand within its segment: yes| q329 q206))
(define-fun q331 () Bool (ite |mmio_access: none| q328 q330))
(define-fun q332 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b001100) q223))
(define-fun q333 () Bool (ite |type of page 3: ram| q332 (ite |type of page 3: ioreq_server, paged_out, shared| (= path #b001101) (ite |type of page 3: not_present, read_only| (= path #b001011) (= path #b001100)))))
(define-fun q334 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q333 q223))
(define-fun q335 () Bool (ite |type of page 3: ram, ram_ro| q332 (ite |type of page 3: mmio, hole| (= path #b001100) (ite |type of page 3: not_present, read_only| (= path #b001011) (= path #b001101)))))
(define-fun q336 () Bool (ite |type of page 2: ram| q334 (ite |type of page 2: ram_ro| (= path #b001100) (ite |type of page 2: mmio, hole| q335 (ite |type of page 2: not_present, read_only| (= path #b001011) (= path #b001101))))))
(define-fun q337 () Bool (ite |operand within its segment: yes| q336 (= path #b001011)))
(define-fun q338 () Bool (ite |type of page 2: ioreq_server| (= path #b001101) (ite |type of page 2: mmio, hole| q335 false)))
(define-fun q339 () Bool (ite |operand within its segment: yes| q338 q206))
(define-fun q340 () Bool (ite |mmio_access: none| q337 q339))
(define-fun q341 () Bool (ite |altp2m: view 1| q340 q331))
(define-fun q342 () Bool (ite |CONFIG_DEBUG: yes| q341 q322))
(define-fun q343 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q211 (= path #b001101)))
(define-fun q344 () Bool (ite |type of page 3: ram| q304 (ite |type of page 3: ioreq_server| q343 (ite |type of page 3: not_present, read_only| (= path #b001011) (ite |type of page 3: paged_out, shared| (= path #b001101) (= path #b001100))))))
(define-fun q345 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q211 q344))
(define-fun q346 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q343 (ite |type of page 3: not_present, read_only| (= path #b001011) (= path #b001101))))
(define-fun q347 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q211 q346))
(define-fun q348 () Bool (ite |type of page 3: ioreq_server| q343 (ite |type of page 3: mmio, hole| (= path #b001100) (ite |type of page 3: not_present, read_only| (= path #b001011) (ite |type of page 3: paged_out, shared| (= path #b001101) q304)))))
(define-fun q349 () Bool (ite |type of page 2: ram| q345 (ite |type of page 2: ram_ro| (= path #b001100) (ite |type of page 2: ioreq_server| q347 (ite |type of page 2: not_present, read_only| (= path #b001011) (ite |type of page 2: paged_out, shared| (= path #b001101) q348))))))
(define-fun q350 () Bool (ite |operand within its segment: yes| q349 (= path #b001011)))
(define-fun q351 () Bool (ite |type of page 2: ioreq_server| q347 (ite |type of page 2: mmio, hole| q348 false)))
(define-fun q352 () Bool (ite |operand within its segment: yes| q351 q206))
(define-fun q353 () Bool (ite |mmio_access: none| q350 q352))
(define-fun q354 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b001101) q211))
(define-fun q355 () Bool (ite |type of page 3: ram| q313 (ite |type of page 3: ioreq_server| q354 (ite |type of page 3: not_present, read_only| (= path #b001011) (ite |type of page 3: paged_out, shared| (= path #b001101) (= path #b001100))))))
(define-fun q356 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q355 q211))
(define-fun q357 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q354 (ite |type of page 3: not_present, read_only| (= path #b001011) (= path #b001101))))
(define-fun q358 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q357 q211))
(define-fun q359 () Bool (ite |type of page 3: ioreq_server| q354 (ite |type of page 3: mmio, hole| (= path #b001100) (ite |type of page 3: not_present, read_only| (= path #b001011) (ite |type of page 3: paged_out, shared| (= path #b001101) q313)))))
(define-fun q360 () Bool (ite |type of page 2: ram| q356 (ite |type of page 2: ram_ro| (= path #b001100) (ite |type of page 2: ioreq_server| q358 (ite |type of page 2: not_present, read_only| (= path #b001011) (ite |type of page 2: paged_out, shared| (= path #b001101) q359))))))
(define-fun q361 () Bool (ite |operand within its segment: yes| q360 (= path #b001011)))
(define-fun q362 () Bool (ite |type of page 2: ioreq_server| q358 (ite |type of page 2: mmio, hole| q359 false)))
(define-fun q363 () Bool (ite |operand within its segment: yes| q362 q206))
(define-fun q364 () Bool (ite |mmio_access: none| q361 q363))
(define-fun q365 () Bool (ite |altp2m: view 1| q364 q353))
(define-fun q366 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q223 (= path #b001101)))
(define-fun q367 () Bool (ite |type of page 3: ram| q323 (ite |type of page 3: ioreq_server| q366 (ite |type of page 3: not_present, read_only| (= path #b001011) (ite |type of page 3: paged_out, shared| (= path #b001101) (= path #b001100))))))
(define-fun q368 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q223 q367))
(define-fun q369 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q366 (ite |type of page 3: not_present, read_only| (= path #b001011) (= path #b001101))))
(define-fun q370 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q223 q369))
(define-fun q371 () Bool (ite |type of page 3: ioreq_server| q366 (ite |type of page 3: mmio, hole| (= path #b001100) (ite |type of page 3: not_present, read_only| (= path #b001011) (ite |type of page 3: paged_out, shared| (= path #b001101) q323)))))
(define-fun q372 () Bool (ite |type of page 2: ram| q368 (ite |type of page 2: ram_ro| (= path #b001100) (ite |type of page 2: ioreq_server| q370 (ite |type of page 2: not_present, read_only| (= path #b001011) (ite |type of page 2: paged_out, shared| (= path #b001101) q371))))))
(define-fun q373 () Bool (ite |operand within its segment: yes| q372 (= path #b001011)))
(define-fun q374 () Bool (ite |type of page 2: ioreq_server| q370 (ite |type of page 2: mmio, hole| q371 false)))
(define-fun q375 () Bool (ite |operand within its segment: yes| q374 q206))
(define-fun q376 () Bool (ite |mmio_access: none| q373 q375))
(define-fun q377 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b001101) q223))
(define-fun q378 () Bool (ite |type of page 3: ram| q332 (ite |type of page 3: ioreq_server| q377 (ite |type of page 3: not_present, read_only| (= path #b001011) (ite |type of page 3: paged_out, shared| (= path #b001101) (= path #b001100))))))
(define-fun q379 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q378 q223))
(define-fun q380 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q377 (ite |type of page 3: not_present, read_only| (= path #b001011) (= path #b001101))))
(define-fun q381 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q380 q223))
(define-fun q382 () Bool (ite |type of page 3: ioreq_server| q377 (ite |type of page 3: mmio, hole| (= path #b001100) (ite |type of page 3: not_present, read_only| (= path #b001011) (ite |type of page 3: paged_out, shared| (= path #b001101) q332)))))
(define-fun q383 () Bool (ite |type of page 2: ram| q379 (ite |type of page 2: ram_ro| (= path #b001100) (ite |type of page 2: ioreq_server| q381 (ite |type of page 2: not_present, read_only| (= path #b001011) (ite |type of page 2: paged_out, shared| (= path #b001101) q382))))))
(define-fun q384 () Bool (ite |operand within its segment: yes| q383 (= path #b001011)))
(define-fun q385 () Bool (ite |type of page 2: ioreq_server| q381 (ite |type of page 2: mmio, hole| q382 false)))
(define-fun q386 () Bool (ite |operand within its segment: yes| q385 q206))
(define-fun q387 () Bool (ite |mmio_access: none| q384 q386))
(define-fun q388 () Bool (ite |altp2m: view 1| q387 q376))
(define-fun q389 () Bool (ite |CONFIG_DEBUG: yes| q388 q365))
(define-fun q390 () Bool (ite |type of page 3: not_present, read_only| (= path #b010010) (ite |type of page 3: paged_out, shared| (= path #b001101) (= path #b001100))))
(define-fun q391 () Bool (ite |type of page 3: paged_out, shared| (= path #b001101) (= path #b001100)))
(define-fun q392 () Bool (ite |type of page 3: paged_out, shared| (= path #b001101) (= path #b010010)))
(define-fun q393 () Bool (ite |type of page 2: ioreq_server| q391 (ite |type of page 2: mmio, hole| q392 (ite |type of page 2: not_present, read_only| (= path #b001011) (ite |type of page 2: paged_out, shared| (= path #b001101) q390)))))
(define-fun q394 () Bool (ite |operand within its segment: yes| q393 (= path #b001100)))
(define-fun q395 () Bool (ite |type of page 2: ioreq_server| q391 (ite |type of page 2: mmio, hole| q392 false)))
(define-fun q396 () Bool (ite |operand within its segment: yes| q395 q207))
(define-fun q397 () Bool (ite |mmio_access: none| q394 q396))
(define-fun q398 () Bool (ite |type of page 3: not_present, read_only| (= path #b001011) (ite |type of page 3: paged_out, shared| (= path #b001101) (= path #b001100))))
(define-fun q399 () Bool (ite |type of page 3: not_present, read_only| (= path #b001011) (ite |type of page 3: paged_out, shared| (= path #b001101) (= path #b010010))))
(define-fun q400 () Bool (ite |type of page 2: mmio, hole| q399 (ite |type of page 2: not_present, read_only| (= path #b001011) (ite |type of page 2: paged_out, shared| (= path #b001101) q398))))
(define-fun q401 () Bool (ite |operand within its segment: yes| q400 (= path #b001100)))
(define-fun q402 () Bool (ite |type of page 2: ioreq_server| q398 (ite |type of page 2: mmio, hole| q399 false)))
(define-fun q403 () Bool (ite |operand within its segment: yes| q402 q207))
(define-fun q404 () Bool (ite |mmio_access: none| q401 q403))
(define-fun q405 () Bool (ite |type of page 2: mmio, hole| q391 (ite |type of page 2: not_present, read_only| (= path #b001011) (ite |type of page 2: paged_out, shared| (= path #b001101) q392))))
(define-fun q406 () Bool (ite |operand within its segment: yes| q405 (= path #b001100)))
(define-fun q407 () Bool (ite |type of page 2: ioreq_server| q392 (ite |type of page 2: mmio, hole| q391 false)))
(define-fun q408 () Bool (ite |operand within its segment: yes| q407 q207))
(define-fun q409 () Bool (ite |mmio_access: none| q406 q408))
(define-fun q410 () Bool (ite |type of page 2: mmio, hole| q391 (ite |type of page 2: not_present| (= path #b001011) (ite |type of page 2: paged_out, shared| (= path #b001101) q392))))
(define-fun q411 () Bool (ite |source within its segment: yes| q410 (= path #b001100)))
(define-fun q412 () Bool (ite |source within its segment: yes| q407 q207))
(define-fun q413 () Bool (ite |mmio_access: none| q411 q412))
(define-fun q414 () Bool (ite |type of page 4: mmio, hole| (= path #b010010) (ite |type of page 4: not_present| (= path #b001011) (ite |type of page 4: paged_out, shared| (= path #b001101) (= path #b001100)))))
(define-fun q415 () Bool (ite |type of page 4: not_present| (= path #b001011) (ite |type of page 4: paged_out, shared| (= path #b001101) (= path #b010010))))
(define-fun q416 () Bool (ite |type of page 3: not_present, read_only| q415 (ite |type of page 3: paged_out, shared| q287 q414)))
(define-fun q417 () Bool (ite |type of page 3: paged_out, shared| q287 q414))
(define-fun q418 () Bool (ite |type of page 4: mmio, hole| (= path #b001100) (ite |type of page 4: not_present| (= path #b001011) (ite |type of page 4: paged_out, shared| (= path #b001101) (= path #b010010)))))
(define-fun q419 () Bool (ite |type of page 3: paged_out, shared| q287 q418))
(define-fun q420 () Bool (ite |type of page 2: ioreq_server| q417 (ite |type of page 2: mmio, hole| q419 (ite |type of page 2: not_present, read_only| q286 (ite |type of page 2: paged_out, shared| q287 q416)))))
(define-fun q421 () Bool (ite |source within its segment: yes| q420 (= path #b001100)))
(define-fun q422 () Bool (ite |operand within its segment: yes| q421 (= path #b001100)))
(define-fun q423 () Bool (ite |type of page 2: ioreq_server| q417 (ite |type of page 2: mmio, hole| q419 false)))
(define-fun q424 () Bool (ite |source within its segment: yes| q423 q207))
(define-fun q425 () Bool (ite |operand within its segment: yes| q424 q207))
(define-fun q426 () Bool (ite |mmio_access: none| q422 q425))
(define-fun q427 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b010100) false))
(define-fun q428 () Bool (ite |mmio_access: none| (= path #b010100) q427))
(define-fun q429 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b010101) false))
(define-fun q430 () Bool (ite |mmio_access: none| (= path #b010101) q429))
(define-fun q431 () Bool (ite |type of page 2: not_present| (= path #b010110) (ite |type of page 2: paged_out, shared| (= path #b001111) (= path #b010111))))
(define-fun q432 () Bool (ite |operand within its segment: yes| q431 (= path #b010110)))
(define-fun q433 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b010110) false))
(define-fun q434 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b010111) false))
(define-fun q435 () Bool (ite |operand within its segment: yes| q434 q433))
(define-fun q436 () Bool (ite |mmio_access: none| q432 q435))
(define-fun q437 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b001111) (ite |type of page 2: not_present, read_only| (= path #b010110) (= path #b010111))))
(define-fun q438 () Bool (ite |operand within its segment: yes| q437 (= path #b010110)))
(define-fun q439 () Bool (ite |type of page 2: ioreq_server| (= path #b001111) (ite |type of page 2: mmio, hole| (= path #b010111) false)))
(define-fun q440 () Bool (ite |operand within its segment: yes| q439 q433))
(define-fun q441 () Bool (ite |mmio_access: none| q438 q440))
(define-fun q442 () Bool (ite |type of page 2: not_present, read_only| (= path #b010110) (ite |type of page 2: paged_out, shared| (= path #b001111) (= path #b010111))))
(define-fun q443 () Bool (ite |operand within its segment: yes| q442 (= path #b010111)))
(define-fun q444 () Bool (ite |mmio_access: none| q443 q434))
(define-fun q445 () Bool (ite |source within its segment: yes| q431 (= path #b010111)))
(define-fun q446 () Bool (ite |mmio_access: none| q445 q434))
(define-fun q447 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b011000) false))
(define-fun q448 () Bool (ite |mmio_access: none| (= path #b011000) q447))
(define-fun q449 () Bool (ite |type of page 2: ram, ram_ro| (= path #b010111) (ite |type of page 2: not_present, read_only| (= path #b010110) (ite |type of page 2: paged_out, shared| (= path #b001111) (= path #b011001)))))
(define-fun q450 () Bool (ite |operand within its segment: yes| q449 (= path #b010110)))
(define-fun q451 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b011001) false))
(define-fun q452 () Bool (ite |operand within its segment: yes| q451 q433))
(define-fun q453 () Bool (ite |mmio_access: none| q450 q452))
(define-fun q454 () Bool (ite |type of page 4: not_present| (= path #b010110) (ite |type of page 4: paged_out, shared| (= path #b001111) (= path #b010111))))
(define-fun q455 () Bool (ite |type of page 4: paged_out, shared| (= path #b001111) (= path #b010110)))
(define-fun q456 () Bool (ite |type of page 4: not_present| (= path #b010110) (= path #b001111)))
(define-fun q457 () Bool (ite |type of page 2: not_present, read_only| q455 (ite |type of page 2: paged_out, shared| q456 q454)))
(define-fun q458 () Bool (ite |source within its segment: yes| q457 (= path #b010111)))
(define-fun q459 () Bool (ite |operand within its segment: yes| q458 (= path #b010111)))
(define-fun q460 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q454 false))
(define-fun q461 () Bool (ite |source within its segment: yes| q460 q434))
(define-fun q462 () Bool (ite |operand within its segment: yes| q461 q434))
(define-fun q463 () Bool (ite |mmio_access: none| q459 q462))
(define-fun q464 () Bool (ite |source within its segment: yes| q442 (= path #b010111)))
(define-fun q465 () Bool (ite |operand within its segment: yes| q464 (= path #b010111)))
(define-fun q466 () Bool (ite |mmio_access: none| q465 q434))
(define-fun q467 () Bool (ite |type of page 3: not_present| (= path #b010110) (ite |type of page 3: paged_out, shared| (= path #b001111) (= path #b010111))))
(define-fun q468 () Bool (ite |type of page 2: not_present| (= path #b010110) (ite |type of page 2: paged_out, shared| (= path #b001111) q467)))
(define-fun q469 () Bool (ite |operand within its segment: yes| q468 (= path #b010110)))
(define-fun q470 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q467 false))
(define-fun q471 () Bool (ite |operand within its segment: yes| q470 q433))
(define-fun q472 () Bool (ite |mmio_access: none| q469 q471))
(define-fun q473 () Bool (ite |type of page 3: ioreq_server, paged_out, shared| (= path #b001111) (ite |type of page 3: not_present, read_only| (= path #b010110) (= path #b010111))))
(define-fun q474 () Bool (ite |type of page 2: ram_ro| (= path #b010111) (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b001111) (ite |type of page 2: not_present, read_only| (= path #b010110) q473))))
(define-fun q475 () Bool (ite |operand within its segment: yes| q474 (= path #b010110)))
(define-fun q476 () Bool (ite |type of page 2: ioreq_server| (= path #b001111) (ite |type of page 2: mmio, hole| q473 false)))
(define-fun q477 () Bool (ite |operand within its segment: yes| q476 q433))
(define-fun q478 () Bool (ite |mmio_access: none| q475 q477))
(define-fun q479 () Bool (ite |type of page 3: not_present, read_only| (= path #b010110) (= path #b001111)))
(define-fun q480 () Bool (ite |type of page 2: ram_ro| (= path #b010111) (ite |type of page 2: ioreq_server| q479 (ite |type of page 2: not_present, read_only| (= path #b010110) (ite |type of page 2: paged_out, shared| (= path #b001111) q473)))))
(define-fun q481 () Bool (ite |operand within its segment: yes| q480 (= path #b010110)))
(define-fun q482 () Bool (ite |type of page 2: ioreq_server| q479 (ite |type of page 2: mmio, hole| q473 false)))
(define-fun q483 () Bool (ite |operand within its segment: yes| q482 q433))
(define-fun q484 () Bool (ite |mmio_access: none| q481 q483))
(define-fun q485 () Bool (ite |type of page 3: not_present, read_only| (= path #b011010) (ite |type of page 3: paged_out, shared| (= path #b001111) (= path #b010111))))
(define-fun q486 () Bool (ite |type of page 3: paged_out, shared| (= path #b001111) (= path #b010111)))
(define-fun q487 () Bool (ite |type of page 3: paged_out, shared| (= path #b001111) (= path #b011010)))
(define-fun q488 () Bool (ite |type of page 2: ioreq_server| q486 (ite |type of page 2: mmio, hole| q487 (ite |type of page 2: not_present, read_only| (= path #b010110) (ite |type of page 2: paged_out, shared| (= path #b001111) q485)))))
(define-fun q489 () Bool (ite |operand within its segment: yes| q488 (= path #b010111)))
(define-fun q490 () Bool (ite |type of page 2: ioreq_server| q486 (ite |type of page 2: mmio, hole| q487 false)))
(define-fun q491 () Bool (ite |operand within its segment: yes| q490 q434))
(define-fun q492 () Bool (ite |mmio_access: none| q489 q491))
(define-fun q493 () Bool (ite |type of page 3: not_present, read_only| (= path #b010110) (ite |type of page 3: paged_out, shared| (= path #b001111) (= path #b010111))))
(define-fun q494 () Bool (ite |type of page 3: not_present, read_only| (= path #b010110) (ite |type of page 3: paged_out, shared| (= path #b001111) (= path #b011010))))
(define-fun q495 () Bool (ite |type of page 2: mmio, hole| q494 (ite |type of page 2: not_present, read_only| (= path #b010110) (ite |type of page 2: paged_out, shared| (= path #b001111) q493))))
(define-fun q496 () Bool (ite |operand within its segment: yes| q495 (= path #b010111)))
(define-fun q497 () Bool (ite |type of page 2: ioreq_server| q493 (ite |type of page 2: mmio, hole| q494 false)))
(define-fun q498 () Bool (ite |operand within its segment: yes| q497 q434))
(define-fun q499 () Bool (ite |mmio_access: none| q496 q498))
(define-fun q500 () Bool (ite |type of page 2: mmio, hole| q486 (ite |type of page 2: not_present, read_only| (= path #b010110) (ite |type of page 2: paged_out, shared| (= path #b001111) q487))))
(define-fun q501 () Bool (ite |operand within its segment: yes| q500 (= path #b010111)))
(define-fun q502 () Bool (ite |type of page 2: ioreq_server| q487 (ite |type of page 2: mmio, hole| q486 false)))
(define-fun q503 () Bool (ite |operand within its segment: yes| q502 q434))
(define-fun q504 () Bool (ite |mmio_access: none| q501 q503))
(define-fun q505 () Bool (ite |type of page 2: mmio, hole| q486 (ite |type of page 2: not_present| (= path #b010110) (ite |type of page 2: paged_out, shared| (= path #b001111) q487))))
(define-fun q506 () Bool (ite |source within its segment: yes| q505 (= path #b010111)))
(define-fun q507 () Bool (ite |source within its segment: yes| q502 q434))
(define-fun q508 () Bool (ite |mmio_access: none| q506 q507))
(define-fun q509 () Bool (ite |type of page 4: mmio, hole| (= path #b011010) (ite |type of page 4: not_present| (= path #b010110) (ite |type of page 4: paged_out, shared| (= path #b001111) (= path #b010111)))))
(define-fun q510 () Bool (ite |type of page 4: not_present| (= path #b010110) (ite |type of page 4: paged_out, shared| (= path #b001111) (= path #b011010))))
(define-fun q511 () Bool (ite |type of page 3: not_present, read_only| q510 (ite |type of page 3: paged_out, shared| q456 q509)))
(define-fun q512 () Bool (ite |type of page 3: paged_out, shared| q456 q509))
(define-fun q513 () Bool (ite |type of page 4: mmio, hole| (= path #b010111) (ite |type of page 4: not_present| (= path #b010110) (ite |type of page 4: paged_out, shared| (= path #b001111) (= path #b011010)))))
(define-fun q514 () Bool (ite |type of page 3: paged_out, shared| q456 q513))
(define-fun q515 () Bool (ite |type of page 2: ioreq_server| q512 (ite |type of page 2: mmio, hole| q514 (ite |type of page 2: not_present, read_only| q455 (ite |type of page 2: paged_out, shared| q456 q511)))))
(define-fun q516 () Bool (ite |source within its segment: yes| q515 (= path #b010111)))
(define-fun q517 () Bool (ite |operand within its segment: yes| q516 (= path #b010111)))
(define-fun q518 () Bool (ite |type of page 2: ioreq_server| q512 (ite |type of page 2: mmio, hole| q514 false)))
(define-fun q519 () Bool (ite |source within its segment: yes| q518 q434))
(define-fun q520 () Bool (ite |operand within its segment: yes| q519 q434))
(define-fun q521 () Bool (ite |mmio_access: none| q517 q520))
(define-fun q522 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b011100) false))
(define-fun q523 () Bool (ite |mmio_access: none| (= path #b011100) q522))
(define-fun q524 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b011101) false))
(define-fun q525 () Bool (ite |mmio_access: none| (= path #b011101) q524))
(define-fun q526 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b011110) false))
(define-fun q527 () Bool (ite |mmio_access: none| (= path #b011110) q526))
(define-fun q528 () Bool (ite |while the vCPU waits: ring disabled| (= path #b100000) (= path #b011111)))
(define-fun q529 () Bool (ite |free slots of the ring: 0| q528 (= path #b011111)))
(define-fun q530 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q529 false))
(define-fun q531 () Bool (ite |mmio_access: none| q529 q530))
(define-fun q532 () Bool (ite |free slots of the ring: 0| (= path #b001110) (= path #b011111)))
(define-fun q533 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q532 false))
(define-fun q534 () Bool (ite |mmio_access: none| q532 q533))
(define-fun q535 () Bool (ite |CONFIG_DEBUG: yes| q534 q531))
(define-fun q536 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b100001) false))
(define-fun q537 () Bool (ite |mmio_access: none| (= path #b100001) q536))
(define-fun q538 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b100000) false))
(define-fun q539 () Bool (ite |mmio_access: none| (= path #b100000) q538))
(define-fun q540 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b100010) false))
(define-fun q541 () Bool (ite |mmio_access: none| (= path #b100010) q540))

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
(define-fun |move: the emulation ends| () Bool (ite |place 1| q203 (ite |place 2| q428 (ite |place 3| q430 (ite |place 4| q523 (ite |place 5| q525 (ite |place 6| q527 (ite |place 7| q535 (ite |place 8| q537 (ite |place 9| q539 (ite |place 10| q541 (and (= before.phase window.ending) (= path #b111111)))))))))))))
(define-fun |move: load 4 bytes at page 2+0x8| () Bool (ite |place 11| q209 (ite |place 12| q436 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: store 4 bytes at page 2+0x8| () Bool (ite |place 11| q233 (ite |place 12| q441 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0x8| () Bool (ite |place 11| q236 (ite |place 12| q444 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: rmw 4 bytes at page 2+0x8| () Bool (ite |place 11| q263 (ite |place 12| q441 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: cmpxchg 4 bytes at page 2+0x8| () Bool (ite |place 11| q233 (ite |place 12| q441 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: rep ins 1 x 4 bytes at page 2+0x8| () Bool (ite |place 11| q233 (ite |place 12| q441 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: rep outs 1 x 4 bytes at page 2+0x8| () Bool (ite |place 11| q209 (ite |place 12| q436 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0x8| () Bool (ite |place 11| q236 (ite |place 12| q444 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0x8| () Bool (ite |place 11| q265 (ite |place 12| q446 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: unimplemented instruction| () Bool (ite |place 11| q267 (ite |place 12| q448 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: rmw 16 bytes at page 2+0x10| () Bool (ite |place 11| q284 (ite |place 12| q453 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: cmpxchg 16 bytes at page 2+0x10| () Bool (ite |place 11| q233 (ite |place 12| q441 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0x8| () Bool (ite |place 11| q294 (ite |place 12| q463 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: rep movs 4 x 4 bytes at page 2+0x4 to page 2+0x8| () Bool (ite |place 11| q297 (ite |place 12| q466 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: load 8 bytes at page 2+0xffc| () Bool (ite |place 11| q303 (ite |place 12| q472 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: store 8 bytes at page 2+0xffc| () Bool (ite |place 11| q342 (ite |place 12| q478 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: rmw 8 bytes at page 2+0xffc| () Bool (ite |place 11| q389 (ite |place 12| q484 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: cmpxchg 8 bytes at page 2+0xffc| () Bool (ite |place 11| q342 (ite |place 12| q478 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 11| q397 (ite |place 12| q492 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xffe| () Bool (ite |place 11| q404 (ite |place 12| q499 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 11| q409 (ite |place 12| q504 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 11| q413 (ite |place 12| q508 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0xff8| () Bool (ite |place 11| q426 (ite |place 12| q521 (and (= before.phase window) (= path #b111111)))))
(define-fun |move: the instruction is committed| () Bool (ite |place 11| (= path #b010011) (ite |place 12| (= path #b011011) (and (= before.phase window) (= path #b111111)))))

; Where runs begin.
(define-fun start () Bool (and (= before.memory #b00) (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0))))

; The invariant: all states that a run may be in.
(define-fun invariant.before () Bool (or false
  (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.memory #b00))
  (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.memory #b01))
  (and (= before.phase window) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.memory #b01))
  (and (= before.phase stopped) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.memory #b00))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.memory #b01))
  (and (= before.phase window) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.memory #b01))
  ))
(define-fun invariant.after () Bool (or false
  (and (= after.phase outside) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.memory #b00))
  (and (= after.phase window.ending) (= after.rc #b010) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.memory #b01))
  (and (= after.phase window) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.memory #b01))
  (and (= after.phase stopped) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.memory #b00))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.memory #b01))
  (and (= after.phase window) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b001) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b010) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b001) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b101) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b101) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.memory #b01))
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
     (= after.memory #b11)))))))))))))))))))))))))))))))))))
    (not invariant.after))
  ; conclusion
  (and invariant.before (= before.memory #b11))))
(check-sat)
