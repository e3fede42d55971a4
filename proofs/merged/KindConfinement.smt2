; KindConfinement on merged: A window opens only for a fault in the guest's
;   page tables.
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
;   n2rwx
(declare-fun |right of page 0| () (_ BitVec 4))
; right of page 0 in the view: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx,
;   8 rx2rw, 9 n2rwx, 15 absent
(declare-fun |right of page 0 in the view| () (_ BitVec 4))
; type of page 1: 0 ram, 1 ram_ro, 2 ioreq_server, 3 mmio, 4 hole, 5
;   not_present, 6 read_only, 7 paged_out, 8 shared
(declare-fun |type of page 1| () (_ BitVec 4))
; right of page 1: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx, 8 rx2rw, 9
;   n2rwx
(declare-fun |right of page 1| () (_ BitVec 4))
; right of page 1 in the view: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx,
;   8 rx2rw, 9 n2rwx, 15 absent
(declare-fun |right of page 1 in the view| () (_ BitVec 4))
; type of page 2: 0 ram, 1 ram_ro, 2 ioreq_server, 3 mmio, 4 hole, 5
;   not_present, 6 read_only, 7 paged_out, 8 shared
(declare-fun |type of page 2| () (_ BitVec 4))
; right of page 2: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx, 8 rx2rw, 9
;   n2rwx
(declare-fun |right of page 2| () (_ BitVec 4))
; right of page 2 in the view: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx,
;   8 rx2rw, 9 n2rwx, 15 absent
(declare-fun |right of page 2 in the view| () (_ BitVec 4))
; type of page 3: 0 ram, 1 ram_ro, 2 ioreq_server, 3 mmio, 4 hole, 5
;   not_present, 6 read_only, 7 paged_out, 8 shared
(declare-fun |type of page 3| () (_ BitVec 4))
; right of page 3: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx, 8 rx2rw, 9
;   n2rwx
(declare-fun |right of page 3| () (_ BitVec 4))
; right of page 3 in the view: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx,
;   8 rx2rw, 9 n2rwx, 15 absent
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
(declare-fun after.memory () (_ BitVec 2))

; Sets of answers.
(define-fun |while the vCPU waits: ring disabled| () Bool (= |while the vCPU waits| #b1))
(define-fun |free slots of the ring: 0| () Bool (= |free slots of the ring| #x0))
(define-fun |right of page 0: n, r, w, rw| () Bool (or (= |right of page 0| #x0) (= |right of page 0| #x1) (= |right of page 0| #x2) (= |right of page 0| #x3)))
(define-fun |type of page 0: mmio, hole| () Bool (or (= |type of page 0| #x3) (= |type of page 0| #x4)))
(define-fun |type of page 0: not_present| () Bool (= |type of page 0| #x5))
(define-fun |type of page 0: paged_out, shared| () Bool (or (= |type of page 0| #x7) (= |type of page 0| #x8)))
(define-fun |free slots of the ring: 0, 1| () Bool (or (= |free slots of the ring| #x0) (= |free slots of the ring| #x1)))
(define-fun |16 bytes within the code segment: yes| () Bool (= |16 bytes within the code segment| #b1))
(define-fun |right of page 0 in the view: n, r, w, rw, absent| () Bool (or (= |right of page 0 in the view| #x0) (= |right of page 0 in the view| #x1) (= |right of page 0 in the view| #x2) (= |right of page 0 in the view| #x3) (= |right of page 0 in the view| #xf)))
(define-fun |altp2m: disabled| () Bool (= altp2m #b01))
(define-fun |altp2m: view 1| () Bool (= altp2m #b11))
(define-fun |right of page 1: n, r, w, rw| () Bool (or (= |right of page 1| #x0) (= |right of page 1| #x1) (= |right of page 1| #x2) (= |right of page 1| #x3)))
(define-fun |type of page 1: ram, ram_ro, ioreq_server, read_only| () Bool (or (= |type of page 1| #x0) (= |type of page 1| #x1) (= |type of page 1| #x2) (= |type of page 1| #x6)))
(define-fun |right of page 1 in the view: n, r, w, rw, absent| () Bool (or (= |right of page 1 in the view| #x0) (= |right of page 1 in the view| #x1) (= |right of page 1 in the view| #x2) (= |right of page 1 in the view| #x3) (= |right of page 1 in the view| #xf)))
(define-fun |type of page 1: mmio, hole| () Bool (or (= |type of page 1| #x3) (= |type of page 1| #x4)))
(define-fun |type of page 1: not_present| () Bool (= |type of page 1| #x5))
(define-fun |type of page 1: paged_out, shared| () Bool (or (= |type of page 1| #x7) (= |type of page 1| #x8)))
(define-fun |type of page 2: not_present| () Bool (= |type of page 2| #x5))
(define-fun |type of page 2: paged_out, shared| () Bool (or (= |type of page 2| #x7) (= |type of page 2| #x8)))
(define-fun |operand within its segment: yes| () Bool (= |operand within its segment| #b1))
(define-fun |right of page 2: n, r, x, rx| () Bool (or (= |right of page 2| #x0) (= |right of page 2| #x1) (= |right of page 2| #x4) (= |right of page 2| #x5)))
(define-fun |type of page 2: ram| () Bool (= |type of page 2| #x0))
(define-fun |type of page 2: ioreq_server, paged_out, shared| () Bool (or (= |type of page 2| #x2) (= |type of page 2| #x7) (= |type of page 2| #x8)))
(define-fun |type of page 2: not_present, read_only| () Bool (or (= |type of page 2| #x5) (= |type of page 2| #x6)))
(define-fun |type of page 2: ram, ram_ro| () Bool (or (= |type of page 2| #x0) (= |type of page 2| #x1)))
(define-fun |type of page 2: mmio, hole| () Bool (or (= |type of page 2| #x3) (= |type of page 2| #x4)))
(define-fun |mmio_access: write| () Bool (= mmio_access #b10))
(define-fun |right of page 2 in the view: n, r, x, rx, absent| () Bool (or (= |right of page 2 in the view| #x0) (= |right of page 2 in the view| #x1) (= |right of page 2 in the view| #x4) (= |right of page 2 in the view| #x5) (= |right of page 2 in the view| #xf)))
(define-fun |type of page 2: ioreq_server| () Bool (= |type of page 2| #x2))
(define-fun |the load of cmpxchg finds what is expected: yes| () Bool (= |the load of cmpxchg finds what is expected| #b1))
(define-fun |source within its segment: yes| () Bool (= |source within its segment| #b1))
(define-fun |type of page 2: ram_ro| () Bool (= |type of page 2| #x1))
(define-fun |type of page 4: not_present| () Bool (= |type of page 4| #x5))
(define-fun |type of page 4: paged_out, shared| () Bool (or (= |type of page 4| #x7) (= |type of page 4| #x8)))
(define-fun |type of page 3: not_present| () Bool (= |type of page 3| #x5))
(define-fun |type of page 3: paged_out, shared| () Bool (or (= |type of page 3| #x7) (= |type of page 3| #x8)))
(define-fun |right of page 3: n, r, x, rx| () Bool (or (= |right of page 3| #x0) (= |right of page 3| #x1) (= |right of page 3| #x4) (= |right of page 3| #x5)))
(define-fun |type of page 3: ram| () Bool (= |type of page 3| #x0))
(define-fun |type of page 3: ioreq_server, paged_out, shared| () Bool (or (= |type of page 3| #x2) (= |type of page 3| #x7) (= |type of page 3| #x8)))
(define-fun |type of page 3: not_present, read_only| () Bool (or (= |type of page 3| #x5) (= |type of page 3| #x6)))
(define-fun |type of page 3: ram, ram_ro| () Bool (or (= |type of page 3| #x0) (= |type of page 3| #x1)))
(define-fun |type of page 3: mmio, hole| () Bool (or (= |type of page 3| #x3) (= |type of page 3| #x4)))
(define-fun |right of page 3 in the view: n, r, x, rx, absent| () Bool (or (= |right of page 3 in the view| #x0) (= |right of page 3 in the view| #x1) (= |right of page 3 in the view| #x4) (= |right of page 3 in the view| #x5) (= |right of page 3 in the view| #xf)))
(define-fun |type of page 3: ioreq_server| () Bool (= |type of page 3| #x2))
(define-fun |type of page 3: ram, ram_ro, ioreq_server| () Bool (or (= |type of page 3| #x0) (= |type of page 3| #x1) (= |type of page 3| #x2)))
(define-fun |type of page 2: read_only| () Bool (= |type of page 2| #x6))
(define-fun |type of page 4: mmio, hole| () Bool (or (= |type of page 4| #x3) (= |type of page 4| #x4)))

; Which answers there are.
(define-fun possible () Bool (and (bvult mmio_access #b11) (bvult |type of page 0| #x9) (bvult |right of page 0| #xa) (or (bvult |right of page 0 in the view| #xa) (= |right of page 0 in the view| #xf)) (bvult |type of page 1| #x9) (bvult |right of page 1| #xa) (or (bvult |right of page 1 in the view| #xa) (= |right of page 1 in the view| #xf)) (bvult |type of page 2| #x9) (bvult |right of page 2| #xa) (or (bvult |right of page 2 in the view| #xa) (= |right of page 2 in the view| #xf)) (bvult |type of page 3| #x9) (bvult |right of page 3| #xa) (or (bvult |right of page 3 in the view| #xa) (= |right of page 3 in the view| #xf)) (bvult |type of page 4| #x9) (bvult |free slots of the ring| #x9)))

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
(define-fun leaves ((phase (_ BitVec 4)) (rc (_ BitVec 3)) (contextGate (_ BitVec 1)) (vcpuGate (_ BitVec 1)) (hasReservedSlot (_ BitVec 1))) Bool (and (= after.phase phase) (= after.rc rc) (= after.contextGate contextGate) (= after.vcpuGate vcpuGate) (= after.hasReservedSlot hasReservedSlot)))

; The paths: what each leaves behind, and what is heard on it.
(define-fun |path 1| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 2| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 3| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 4| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 1| before.memory) #b11) #b11 #b00))))
(define-fun |path 5| () Bool (and (leaves window.ending #b001 #b1 #b1 #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 6| () Bool (and (leaves outside #b000 #b0 #b0 #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 7| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0) (= after.memory before.memory)))
(define-fun |path 8| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory before.memory)))
(define-fun |path 9| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory before.memory)))
(define-fun |path 10| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= before.memory #b11) #b11 #b00))))
(define-fun |path 11| () Bool (and (leaves window.ending #b101 #b1 #b1 #b0) (= after.memory before.memory)))
(define-fun |path 12| () Bool (and (leaves window.ending #b001 #b1 #b1 #b0) (= after.memory before.memory)))
(define-fun |path 13| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0) (= after.memory before.memory)))
(define-fun |path 14| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0) (= after.memory (|word 3| before.memory))))
(define-fun |path 15| () Bool (and (leaves outside #b000 #b0 #b0 #b0) (= after.memory (|word 4| before.memory))))
(define-fun |path 16| () Bool (and (leaves outside #b000 #b0 #b0 #b0) (= after.memory (|word 5| before.memory))))
(define-fun |path 17| () Bool (and (leaves outside #b000 #b0 #b0 #b0) (= after.memory (|word 6| before.memory))))
(define-fun |path 18| () Bool (and (leaves outside #b000 #b0 #b0 #b0) (= after.memory (|word 7| before.memory))))

; Which path the answers lead to.
(define-fun q0 () Bool (ite |while the vCPU waits: ring disabled| (= path #b00100) (= path #b00011)))
(define-fun q1 () Bool (ite |free slots of the ring: 0| q0 (= path #b00011)))
(define-fun q2 () Bool (ite |right of page 0: n, r, w, rw| q1 (= path #b00010)))
(define-fun q3 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) q2))))
(define-fun q4 () Bool (ite |free slots of the ring: 0, 1| q0 (= path #b00011)))
(define-fun q5 () Bool (ite |right of page 0: n, r, w, rw| q4 (= path #b00010)))
(define-fun q6 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) q5))))
(define-fun q7 () Bool (ite |16 bytes within the code segment: yes| q6 q3))
(define-fun q8 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) (= path #b00010)))))
(define-fun q9 () Bool (ite |right of page 0 in the view: n, r, w, rw, absent| q1 (= path #b00010)))
(define-fun q10 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) q9))))
(define-fun q11 () Bool (ite |right of page 0 in the view: n, r, w, rw, absent| q4 (= path #b00010)))
(define-fun q12 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) q11))))
(define-fun q13 () Bool (ite |16 bytes within the code segment: yes| q12 q10))
(define-fun q14 () Bool (ite |altp2m: disabled| q8 (ite |altp2m: view 1| q13 q7)))
(define-fun q15 () Bool (ite |while the vCPU waits: ring disabled| (= path #b00100) (= path #b00010)))
(define-fun q16 () Bool (ite |free slots of the ring: 0| q15 (= path #b00010)))
(define-fun q17 () Bool (ite |right of page 1: n, r, w, rw| q16 (= path #b00010)))
(define-fun q18 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q17 (= path #b00010)))
(define-fun q19 () Bool (ite |right of page 0: n, r, w, rw| q4 q18))
(define-fun q20 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) q19))))
(define-fun q21 () Bool (ite |16 bytes within the code segment: yes| q20 q3))
(define-fun q22 () Bool (ite |right of page 1 in the view: n, r, w, rw, absent| q16 (= path #b00010)))
(define-fun q23 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q22 (= path #b00010)))
(define-fun q24 () Bool (ite |right of page 0 in the view: n, r, w, rw, absent| q4 q23))
(define-fun q25 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) q24))))
(define-fun q26 () Bool (ite |16 bytes within the code segment: yes| q25 q10))
(define-fun q27 () Bool (ite |altp2m: disabled| q8 (ite |altp2m: view 1| q26 q21)))
(define-fun q28 () Bool (ite |right of page 1: n, r, w, rw| q1 (= path #b00010)))
(define-fun q29 () Bool (ite |type of page 1: mmio, hole| (= path #b00101) (ite |type of page 1: not_present| (= path #b00001) (ite |type of page 1: paged_out, shared| (= path #b00011) q28))))
(define-fun q30 () Bool (ite |right of page 0: n, r, w, rw| q1 q29))
(define-fun q31 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) q30))))
(define-fun q32 () Bool (ite |right of page 1: n, r, w, rw| q4 (= path #b00010)))
(define-fun q33 () Bool (ite |type of page 1: mmio, hole| (= path #b00101) (ite |type of page 1: not_present| (= path #b00001) (ite |type of page 1: paged_out, shared| (= path #b00011) q32))))
(define-fun q34 () Bool (ite |right of page 0: n, r, w, rw| q4 q33))
(define-fun q35 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) q34))))
(define-fun q36 () Bool (ite |16 bytes within the code segment: yes| q35 q31))
(define-fun q37 () Bool (ite |type of page 1: mmio, hole| (= path #b00101) (ite |type of page 1: not_present| (= path #b00001) (ite |type of page 1: paged_out, shared| (= path #b00011) (= path #b00010)))))
(define-fun q38 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) q37))))
(define-fun q39 () Bool (ite |right of page 1 in the view: n, r, w, rw, absent| q1 (= path #b00010)))
(define-fun q40 () Bool (ite |type of page 1: mmio, hole| (= path #b00101) (ite |type of page 1: not_present| (= path #b00001) (ite |type of page 1: paged_out, shared| (= path #b00011) q39))))
(define-fun q41 () Bool (ite |right of page 0 in the view: n, r, w, rw, absent| q1 q40))
(define-fun q42 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) q41))))
(define-fun q43 () Bool (ite |right of page 1 in the view: n, r, w, rw, absent| q4 (= path #b00010)))
(define-fun q44 () Bool (ite |type of page 1: mmio, hole| (= path #b00101) (ite |type of page 1: not_present| (= path #b00001) (ite |type of page 1: paged_out, shared| (= path #b00011) q43))))
(define-fun q45 () Bool (ite |right of page 0 in the view: n, r, w, rw, absent| q4 q44))
(define-fun q46 () Bool (ite |type of page 0: mmio, hole| (= path #b00101) (ite |type of page 0: not_present| (= path #b00001) (ite |type of page 0: paged_out, shared| (= path #b00011) q45))))
(define-fun q47 () Bool (ite |16 bytes within the code segment: yes| q46 q42))
(define-fun q48 () Bool (ite |altp2m: disabled| q38 (ite |altp2m: view 1| q47 q36)))
(define-fun q49 () Bool (ite |type of page 2: not_present| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) (= path #b01000))))
(define-fun q50 () Bool (ite |operand within its segment: yes| q49 (= path #b00111)))
(define-fun q51 () Bool (ite |while the vCPU waits: ring disabled| (= path #b01010) (= path #b01001)))
(define-fun q52 () Bool (ite |free slots of the ring: 0| q51 (= path #b01001)))
(define-fun q53 () Bool (ite |right of page 2: n, r, x, rx| q52 (= path #b01000)))
(define-fun q54 () Bool (ite |type of page 2: ram| q53 (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b01001) (ite |type of page 2: not_present, read_only| (= path #b00111) (= path #b01000)))))
(define-fun q55 () Bool (ite |operand within its segment: yes| q54 (= path #b00111)))
(define-fun q56 () Bool (ite |type of page 2: ram, ram_ro| q53 (ite |type of page 2: mmio, hole| (= path #b01000) (ite |type of page 2: not_present, read_only| (= path #b00111) (= path #b01001)))))
(define-fun q57 () Bool (ite |operand within its segment: yes| q56 (= path #b00111)))
(define-fun q58 () Bool (ite |mmio_access: write| q57 q55))
(define-fun q59 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b01001) (ite |type of page 2: not_present, read_only| (= path #b00111) (= path #b01000))))
(define-fun q60 () Bool (ite |operand within its segment: yes| q59 (= path #b00111)))
(define-fun q61 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q52 (= path #b01000)))
(define-fun q62 () Bool (ite |type of page 2: ram| q61 (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b01001) (ite |type of page 2: not_present, read_only| (= path #b00111) (= path #b01000)))))
(define-fun q63 () Bool (ite |operand within its segment: yes| q62 (= path #b00111)))
(define-fun q64 () Bool (ite |type of page 2: ram, ram_ro| q61 (ite |type of page 2: mmio, hole| (= path #b01000) (ite |type of page 2: not_present, read_only| (= path #b00111) (= path #b01001)))))
(define-fun q65 () Bool (ite |operand within its segment: yes| q64 (= path #b00111)))
(define-fun q66 () Bool (ite |mmio_access: write| q65 q63))
(define-fun q67 () Bool (ite |altp2m: disabled| q60 (ite |altp2m: view 1| q66 q58)))
(define-fun q68 () Bool (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) (= path #b01000))))
(define-fun q69 () Bool (ite |operand within its segment: yes| q68 (= path #b01000)))
(define-fun q70 () Bool (ite |type of page 2: paged_out, shared| (= path #b01001) (= path #b01000)))
(define-fun q71 () Bool (ite |operand within its segment: yes| q70 (= path #b01000)))
(define-fun q72 () Bool (ite |mmio_access: write| q71 q69))
(define-fun q73 () Bool (ite |right of page 2: n, r, x, rx| q52 (= path #b01001)))
(define-fun q74 () Bool (ite |type of page 2: ram| q53 (ite |type of page 2: ioreq_server| q73 (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) (= path #b01000))))))
(define-fun q75 () Bool (ite |operand within its segment: yes| q74 (= path #b00111)))
(define-fun q76 () Bool (ite |type of page 2: ioreq_server| q73 (ite |type of page 2: mmio, hole| (= path #b01000) (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) q53)))))
(define-fun q77 () Bool (ite |operand within its segment: yes| q76 (= path #b00111)))
(define-fun q78 () Bool (ite |mmio_access: write| q77 q75))
(define-fun q79 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q52 (= path #b01001)))
(define-fun q80 () Bool (ite |type of page 2: ram| q61 (ite |type of page 2: ioreq_server| q79 (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) (= path #b01000))))))
(define-fun q81 () Bool (ite |operand within its segment: yes| q80 (= path #b00111)))
(define-fun q82 () Bool (ite |type of page 2: ioreq_server| q79 (ite |type of page 2: mmio, hole| (= path #b01000) (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) q61)))))
(define-fun q83 () Bool (ite |operand within its segment: yes| q82 (= path #b00111)))
(define-fun q84 () Bool (ite |mmio_access: write| q83 q81))
(define-fun q85 () Bool (ite |altp2m: disabled| q60 (ite |altp2m: view 1| q84 q78)))
(define-fun q86 () Bool (ite |the load of cmpxchg finds what is expected: yes| q54 q49))
(define-fun q87 () Bool (ite |operand within its segment: yes| q86 (= path #b00111)))
(define-fun q88 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b01001) (ite |type of page 2: not_present| (= path #b00111) (= path #b01000))))
(define-fun q89 () Bool (ite |the load of cmpxchg finds what is expected: yes| q88 q49))
(define-fun q90 () Bool (ite |operand within its segment: yes| q89 (= path #b00111)))
(define-fun q91 () Bool (ite |mmio_access: write| q90 q87))
(define-fun q92 () Bool (ite |the load of cmpxchg finds what is expected: yes| q59 q49))
(define-fun q93 () Bool (ite |operand within its segment: yes| q92 (= path #b00111)))
(define-fun q94 () Bool (ite |mmio_access: write| q90 q93))
(define-fun q95 () Bool (ite |the load of cmpxchg finds what is expected: yes| q62 q49))
(define-fun q96 () Bool (ite |operand within its segment: yes| q95 (= path #b00111)))
(define-fun q97 () Bool (ite |mmio_access: write| q90 q96))
(define-fun q98 () Bool (ite |altp2m: disabled| q94 (ite |altp2m: view 1| q97 q91)))
(define-fun q99 () Bool (ite |source within its segment: yes| q49 (= path #b01000)))
(define-fun q100 () Bool (ite |type of page 2: ram| q53 (ite |type of page 2: ram_ro| (= path #b01000) (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) (= path #b01100))))))
(define-fun q101 () Bool (ite |operand within its segment: yes| q100 (= path #b00111)))
(define-fun q102 () Bool (ite |operand within its segment: yes| (= path #b01100) (= path #b00111)))
(define-fun q103 () Bool (ite |mmio_access: write| q102 q101))
(define-fun q104 () Bool (ite |type of page 2: ram, ram_ro| (= path #b01000) (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) (= path #b01100)))))
(define-fun q105 () Bool (ite |operand within its segment: yes| q104 (= path #b00111)))
(define-fun q106 () Bool (ite |mmio_access: write| q102 q105))
(define-fun q107 () Bool (ite |type of page 2: ram| q61 (ite |type of page 2: ram_ro| (= path #b01000) (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) (= path #b01100))))))
(define-fun q108 () Bool (ite |operand within its segment: yes| q107 (= path #b00111)))
(define-fun q109 () Bool (ite |mmio_access: write| q102 q108))
(define-fun q110 () Bool (ite |altp2m: disabled| q106 (ite |altp2m: view 1| q109 q103)))
(define-fun q111 () Bool (ite |type of page 4: not_present| (= path #b00111) (ite |type of page 4: paged_out, shared| (= path #b01001) (= path #b01000))))
(define-fun q112 () Bool (ite |type of page 4: paged_out, shared| (= path #b01001) (= path #b00111)))
(define-fun q113 () Bool (ite |type of page 4: not_present| (= path #b00111) (= path #b01001)))
(define-fun q114 () Bool (ite |type of page 2: not_present, read_only| q112 (ite |type of page 2: paged_out, shared| q113 q111)))
(define-fun q115 () Bool (ite |source within its segment: yes| q114 (= path #b01000)))
(define-fun q116 () Bool (ite |operand within its segment: yes| q115 (= path #b01000)))
(define-fun q117 () Bool (ite |type of page 2: paged_out, shared| q113 q111))
(define-fun q118 () Bool (ite |source within its segment: yes| q117 (= path #b01000)))
(define-fun q119 () Bool (ite |operand within its segment: yes| q118 (= path #b01000)))
(define-fun q120 () Bool (ite |mmio_access: write| q119 q116))
(define-fun q121 () Bool (ite |source within its segment: yes| q68 (= path #b01000)))
(define-fun q122 () Bool (ite |operand within its segment: yes| q121 (= path #b01000)))
(define-fun q123 () Bool (ite |mmio_access: write| (= path #b01000) q122))
(define-fun q124 () Bool (ite |type of page 3: not_present| (= path #b00111) (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b01000))))
(define-fun q125 () Bool (ite |type of page 2: not_present| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) q124)))
(define-fun q126 () Bool (ite |operand within its segment: yes| q125 (= path #b00111)))
(define-fun q127 () Bool (ite |right of page 3: n, r, x, rx| q52 (= path #b01000)))
(define-fun q128 () Bool (ite |type of page 3: ram| q127 (ite |type of page 3: ioreq_server, paged_out, shared| (= path #b01001) (ite |type of page 3: not_present, read_only| (= path #b00111) (= path #b01000)))))
(define-fun q129 () Bool (ite |right of page 2: n, r, x, rx| q52 q128))
(define-fun q130 () Bool (ite |type of page 3: ram, ram_ro| q127 (ite |type of page 3: mmio, hole| (= path #b01000) (ite |type of page 3: not_present, read_only| (= path #b00111) (= path #b01001)))))
(define-fun q131 () Bool (ite |type of page 2: ram| q129 (ite |type of page 2: ram_ro| (= path #b01000) (ite |type of page 2: mmio, hole| q130 (ite |type of page 2: not_present, read_only| (= path #b00111) (= path #b01001))))))
(define-fun q132 () Bool (ite |operand within its segment: yes| q131 (= path #b00111)))
(define-fun q133 () Bool (ite |type of page 3: ioreq_server, paged_out, shared| (= path #b01001) (ite |type of page 3: not_present, read_only| (= path #b00111) (= path #b01000))))
(define-fun q134 () Bool (ite |type of page 2: ram_ro| (= path #b01000) (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b01001) (ite |type of page 2: not_present, read_only| (= path #b00111) q133))))
(define-fun q135 () Bool (ite |operand within its segment: yes| q134 (= path #b00111)))
(define-fun q136 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| q52 (= path #b01000)))
(define-fun q137 () Bool (ite |type of page 3: ram| q136 (ite |type of page 3: ioreq_server, paged_out, shared| (= path #b01001) (ite |type of page 3: not_present, read_only| (= path #b00111) (= path #b01000)))))
(define-fun q138 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q52 q137))
(define-fun q139 () Bool (ite |type of page 3: ram, ram_ro| q136 (ite |type of page 3: mmio, hole| (= path #b01000) (ite |type of page 3: not_present, read_only| (= path #b00111) (= path #b01001)))))
(define-fun q140 () Bool (ite |type of page 2: ram| q138 (ite |type of page 2: ram_ro| (= path #b01000) (ite |type of page 2: mmio, hole| q139 (ite |type of page 2: not_present, read_only| (= path #b00111) (= path #b01001))))))
(define-fun q141 () Bool (ite |operand within its segment: yes| q140 (= path #b00111)))
(define-fun q142 () Bool (ite |altp2m: disabled| q135 (ite |altp2m: view 1| q141 q132)))
(define-fun q143 () Bool (ite |right of page 3: n, r, x, rx| q52 (= path #b01001)))
(define-fun q144 () Bool (ite |type of page 3: ram| q127 (ite |type of page 3: ioreq_server| q143 (ite |type of page 3: not_present, read_only| (= path #b00111) (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b01000))))))
(define-fun q145 () Bool (ite |right of page 2: n, r, x, rx| q52 q144))
(define-fun q146 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q143 (ite |type of page 3: not_present, read_only| (= path #b00111) (= path #b01001))))
(define-fun q147 () Bool (ite |right of page 2: n, r, x, rx| q52 q146))
(define-fun q148 () Bool (ite |type of page 3: ioreq_server| q143 (ite |type of page 3: mmio, hole| (= path #b01000) (ite |type of page 3: not_present, read_only| (= path #b00111) (ite |type of page 3: paged_out, shared| (= path #b01001) q127)))))
(define-fun q149 () Bool (ite |type of page 2: ram| q145 (ite |type of page 2: ram_ro| (= path #b01000) (ite |type of page 2: ioreq_server| q147 (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) q148))))))
(define-fun q150 () Bool (ite |operand within its segment: yes| q149 (= path #b00111)))
(define-fun q151 () Bool (ite |type of page 3: not_present, read_only| (= path #b00111) (= path #b01001)))
(define-fun q152 () Bool (ite |type of page 2: ram_ro| (= path #b01000) (ite |type of page 2: ioreq_server| q151 (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) q133)))))
(define-fun q153 () Bool (ite |operand within its segment: yes| q152 (= path #b00111)))
(define-fun q154 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| q52 (= path #b01001)))
(define-fun q155 () Bool (ite |type of page 3: ram| q136 (ite |type of page 3: ioreq_server| q154 (ite |type of page 3: not_present, read_only| (= path #b00111) (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b01000))))))
(define-fun q156 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q52 q155))
(define-fun q157 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q154 (ite |type of page 3: not_present, read_only| (= path #b00111) (= path #b01001))))
(define-fun q158 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q52 q157))
(define-fun q159 () Bool (ite |type of page 3: ioreq_server| q154 (ite |type of page 3: mmio, hole| (= path #b01000) (ite |type of page 3: not_present, read_only| (= path #b00111) (ite |type of page 3: paged_out, shared| (= path #b01001) q136)))))
(define-fun q160 () Bool (ite |type of page 2: ram| q156 (ite |type of page 2: ram_ro| (= path #b01000) (ite |type of page 2: ioreq_server| q158 (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) q159))))))
(define-fun q161 () Bool (ite |operand within its segment: yes| q160 (= path #b00111)))
(define-fun q162 () Bool (ite |altp2m: disabled| q153 (ite |altp2m: view 1| q161 q150)))
(define-fun q163 () Bool (ite |type of page 3: not_present| (= path #b00111) (ite |type of page 3: paged_out, shared| (= path #b01001) q52)))
(define-fun q164 () Bool (ite |right of page 2: n, r, x, rx| q163 q128))
(define-fun q165 () Bool (ite |type of page 3: not_present| (= path #b00111) (= path #b01001)))
(define-fun q166 () Bool (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b00111)))
(define-fun q167 () Bool (ite |type of page 2: ram| q164 (ite |type of page 2: ram_ro| q124 (ite |type of page 2: ioreq_server| q165 (ite |type of page 2: not_present| (= path #b00111) (ite |type of page 2: read_only| q166 (ite |type of page 2: paged_out, shared| (= path #b01001) q133)))))))
(define-fun q168 () Bool (ite |the load of cmpxchg finds what is expected: yes| q167 q125))
(define-fun q169 () Bool (ite |operand within its segment: yes| q168 (= path #b00111)))
(define-fun q170 () Bool (ite |type of page 2: ram_ro| q124 (ite |type of page 2: ioreq_server| q165 (ite |type of page 2: not_present| (= path #b00111) (ite |type of page 2: read_only| q166 (ite |type of page 2: paged_out, shared| (= path #b01001) q133))))))
(define-fun q171 () Bool (ite |the load of cmpxchg finds what is expected: yes| q170 q125))
(define-fun q172 () Bool (ite |operand within its segment: yes| q171 (= path #b00111)))
(define-fun q173 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q163 q137))
(define-fun q174 () Bool (ite |type of page 2: ram| q173 (ite |type of page 2: ram_ro| q124 (ite |type of page 2: ioreq_server| q165 (ite |type of page 2: not_present| (= path #b00111) (ite |type of page 2: read_only| q166 (ite |type of page 2: paged_out, shared| (= path #b01001) q133)))))))
(define-fun q175 () Bool (ite |the load of cmpxchg finds what is expected: yes| q174 q125))
(define-fun q176 () Bool (ite |operand within its segment: yes| q175 (= path #b00111)))
(define-fun q177 () Bool (ite |altp2m: disabled| q172 (ite |altp2m: view 1| q176 q169)))
(define-fun q178 () Bool (ite |type of page 3: not_present, read_only| (= path #b01101) (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b01000))))
(define-fun q179 () Bool (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b01000)))
(define-fun q180 () Bool (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b01101)))
(define-fun q181 () Bool (ite |type of page 2: ioreq_server| q179 (ite |type of page 2: mmio, hole| q180 (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) q178)))))
(define-fun q182 () Bool (ite |operand within its segment: yes| q181 (= path #b01000)))
(define-fun q183 () Bool (ite |type of page 3: not_present, read_only| (= path #b00111) (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b01000))))
(define-fun q184 () Bool (ite |type of page 3: not_present, read_only| (= path #b00111) (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b01101))))
(define-fun q185 () Bool (ite |type of page 2: mmio, hole| q184 (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) q183))))
(define-fun q186 () Bool (ite |operand within its segment: yes| q185 (= path #b01000)))
(define-fun q187 () Bool (ite |type of page 2: mmio, hole| q179 (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) q180))))
(define-fun q188 () Bool (ite |operand within its segment: yes| q187 (= path #b01000)))
(define-fun q189 () Bool (ite |type of page 2: mmio, hole| q179 (ite |type of page 2: not_present| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) q180))))
(define-fun q190 () Bool (ite |source within its segment: yes| q189 (= path #b01000)))
(define-fun q191 () Bool (ite |type of page 4: mmio, hole| (= path #b01101) (ite |type of page 4: not_present| (= path #b00111) (ite |type of page 4: paged_out, shared| (= path #b01001) (= path #b01000)))))
(define-fun q192 () Bool (ite |type of page 4: not_present| (= path #b00111) (ite |type of page 4: paged_out, shared| (= path #b01001) (= path #b01101))))
(define-fun q193 () Bool (ite |type of page 3: not_present, read_only| q192 (ite |type of page 3: paged_out, shared| q113 q191)))
(define-fun q194 () Bool (ite |type of page 3: paged_out, shared| q113 q191))
(define-fun q195 () Bool (ite |type of page 4: mmio, hole| (= path #b01000) (ite |type of page 4: not_present| (= path #b00111) (ite |type of page 4: paged_out, shared| (= path #b01001) (= path #b01101)))))
(define-fun q196 () Bool (ite |type of page 3: paged_out, shared| q113 q195))
(define-fun q197 () Bool (ite |type of page 2: ioreq_server| q194 (ite |type of page 2: mmio, hole| q196 (ite |type of page 2: not_present, read_only| q112 (ite |type of page 2: paged_out, shared| q113 q193)))))
(define-fun q198 () Bool (ite |source within its segment: yes| q197 (= path #b01000)))
(define-fun q199 () Bool (ite |operand within its segment: yes| q198 (= path #b01000)))
(define-fun q200 () Bool (ite |while the vCPU waits: ring disabled| (= path #b01010) (= path #b10001)))
(define-fun q201 () Bool (ite |free slots of the ring: 0| q200 (= path #b10001)))

; Where the run stands, as far as it decides what can happen next.
(define-fun |place 0| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 1| () Bool (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 2| () Bool (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 3| () Bool (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 4| () Bool (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 5| () Bool (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 6| () Bool (and (= before.phase window) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0)))

; Which path each move takes.
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0x0| () Bool (ite |place 0| q14 (and (= before.phase outside) (= path #b11111))))
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xff8| () Bool (ite |place 0| q27 (and (= before.phase outside) (= path #b11111))))
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xffe| () Bool (ite |place 0| q48 (and (= before.phase outside) (= path #b11111))))
(define-fun |move: the emulation ends| () Bool (ite |place 1| (= path #b00110) (ite |place 2| (= path #b01111) (ite |place 3| (= path #b10000) (ite |place 4| q201 (ite |place 5| (= path #b10010) (and (= before.phase window.ending) (= path #b11111))))))))
(define-fun |move: load 4 bytes at page 2+0x8| () Bool (ite |place 6| q50 (and (= before.phase window) (= path #b11111))))
(define-fun |move: store 4 bytes at page 2+0x8| () Bool (ite |place 6| q67 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q72 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rmw 4 bytes at page 2+0x8| () Bool (ite |place 6| q85 (and (= before.phase window) (= path #b11111))))
(define-fun |move: cmpxchg 4 bytes at page 2+0x8| () Bool (ite |place 6| q98 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep ins 1 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q67 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep outs 1 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q50 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q69 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q99 (and (= before.phase window) (= path #b11111))))
(define-fun |move: unimplemented instruction| () Bool (ite |place 6| (= path #b01011) (and (= before.phase window) (= path #b11111))))
(define-fun |move: rmw 16 bytes at page 2+0x10| () Bool (ite |place 6| q110 (and (= before.phase window) (= path #b11111))))
(define-fun |move: cmpxchg 16 bytes at page 2+0x10| () Bool (ite |place 6| q98 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0x8| () Bool (ite |place 6| q120 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep movs 4 x 4 bytes at page 2+0x4 to page 2+0x8| () Bool (ite |place 6| q123 (and (= before.phase window) (= path #b11111))))
(define-fun |move: load 8 bytes at page 2+0xffc| () Bool (ite |place 6| q126 (and (= before.phase window) (= path #b11111))))
(define-fun |move: store 8 bytes at page 2+0xffc| () Bool (ite |place 6| q142 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rmw 8 bytes at page 2+0xffc| () Bool (ite |place 6| q162 (and (= before.phase window) (= path #b11111))))
(define-fun |move: cmpxchg 8 bytes at page 2+0xffc| () Bool (ite |place 6| q177 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 6| q182 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xffe| () Bool (ite |place 6| q186 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 6| q188 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 6| q190 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0xff8| () Bool (ite |place 6| q199 (and (= before.phase window) (= path #b11111))))
(define-fun |move: the instruction is committed| () Bool (ite |place 6| (= path #b01110) (and (= before.phase window) (= path #b11111))))

; Where runs begin.
(define-fun start () Bool (and (= before.memory #b00) (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0))))

; The invariant: all states that a run may be in.
(define-fun invariant.before () Bool (or false
  (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.memory #b00))
  (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.memory #b01))
  (and (= before.phase window) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.memory #b01))
  (and (= before.phase stopped) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.memory #b00))
  (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.memory #b01))
  ))
(define-fun invariant.after () Bool (or false
  (and (= after.phase outside) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.memory #b00))
  (and (= after.phase window.ending) (= after.rc #b010) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.memory #b01))
  (and (= after.phase window) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.memory #b01))
  (and (= after.phase stopped) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.memory #b00))
  (and (= after.phase window.ending) (= after.rc #b001) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b101) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.memory #b01))
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
     (= after.memory #b11)))))))))))))))))))
    (not invariant.after))
  ; conclusion
  (and invariant.before (= before.memory #b11))))
(check-sat)
