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
(declare-fun after.memory () (_ BitVec 2))

; Sets of answers.
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
(define-fun |the load of cmpxchg finds what is expected: yes| () Bool (= |the load of cmpxchg finds what is expected| #b1))
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
(define-fun |type of page 2: read_only| () Bool (= |type of page 2| #x6))
(define-fun |type of page 4: mmio, hole| () Bool (or (= |type of page 4| #x3) (= |type of page 4| #x4)))

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
(define-fun q199 () Bool (ite |while the vCPU waits: ring disabled| (= path #b01010) (= path #b01001)))
(define-fun q200 () Bool (ite |free slots of the ring: 0| q199 (= path #b01001)))
(define-fun q201 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q200 (= path #b01000)))
(define-fun q202 () Bool (ite |type of page 2: ram| q201 (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b01001) (ite |type of page 2: not_present, read_only| (= path #b00111) (= path #b01000)))))
(define-fun q203 () Bool (ite |operand within its segment: yes| q202 (= path #b00111)))
(define-fun q204 () Bool (ite |type of page 2: ioreq_server| (= path #b01001) (ite |type of page 2: mmio, hole| (= path #b01000) false)))
(define-fun q205 () Bool (ite |operand within its segment: yes| q204 q195))
(define-fun q206 () Bool (ite |mmio_access: none| q203 q205))
(define-fun q207 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b01000) q200))
(define-fun q208 () Bool (ite |type of page 2: ram| q207 (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b01001) (ite |type of page 2: not_present, read_only| (= path #b00111) (= path #b01000)))))
(define-fun q209 () Bool (ite |operand within its segment: yes| q208 (= path #b00111)))
(define-fun q210 () Bool (ite |mmio_access: none| q209 q205))
(define-fun q211 () Bool (ite |altp2m: view 1| q210 q206))
(define-fun q212 () Bool (ite |free slots of the ring: 0| (= path #b01010) (= path #b01001)))
(define-fun q213 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q212 (= path #b01000)))
(define-fun q214 () Bool (ite |type of page 2: ram| q213 (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b01001) (ite |type of page 2: not_present, read_only| (= path #b00111) (= path #b01000)))))
(define-fun q215 () Bool (ite |operand within its segment: yes| q214 (= path #b00111)))
(define-fun q216 () Bool (ite |mmio_access: none| q215 q205))
(define-fun q217 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b01000) q212))
(define-fun q218 () Bool (ite |type of page 2: ram| q217 (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b01001) (ite |type of page 2: not_present, read_only| (= path #b00111) (= path #b01000)))))
(define-fun q219 () Bool (ite |operand within its segment: yes| q218 (= path #b00111)))
(define-fun q220 () Bool (ite |mmio_access: none| q219 q205))
(define-fun q221 () Bool (ite |altp2m: view 1| q220 q216))
(define-fun q222 () Bool (ite |CONFIG_DEBUG: yes| q221 q211))
(define-fun q223 () Bool (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) (= path #b01000))))
(define-fun q224 () Bool (ite |operand within its segment: yes| q223 (= path #b01000)))
(define-fun q225 () Bool (ite |mmio_access: none| q224 q196))
(define-fun q226 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q200 (= path #b01001)))
(define-fun q227 () Bool (ite |type of page 2: ram| q201 (ite |type of page 2: ioreq_server| q226 (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) (= path #b01000))))))
(define-fun q228 () Bool (ite |operand within its segment: yes| q227 (= path #b00111)))
(define-fun q229 () Bool (ite |type of page 2: ioreq_server| q226 (ite |type of page 2: mmio, hole| (= path #b01000) false)))
(define-fun q230 () Bool (ite |operand within its segment: yes| q229 q195))
(define-fun q231 () Bool (ite |mmio_access: none| q228 q230))
(define-fun q232 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b01001) q200))
(define-fun q233 () Bool (ite |type of page 2: ram| q207 (ite |type of page 2: ioreq_server| q232 (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) (= path #b01000))))))
(define-fun q234 () Bool (ite |operand within its segment: yes| q233 (= path #b00111)))
(define-fun q235 () Bool (ite |type of page 2: ioreq_server| q232 (ite |type of page 2: mmio, hole| (= path #b01000) false)))
(define-fun q236 () Bool (ite |operand within its segment: yes| q235 q195))
(define-fun q237 () Bool (ite |mmio_access: none| q234 q236))
(define-fun q238 () Bool (ite |altp2m: view 1| q237 q231))
(define-fun q239 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q212 (= path #b01001)))
(define-fun q240 () Bool (ite |type of page 2: ram| q213 (ite |type of page 2: ioreq_server| q239 (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) (= path #b01000))))))
(define-fun q241 () Bool (ite |operand within its segment: yes| q240 (= path #b00111)))
(define-fun q242 () Bool (ite |type of page 2: ioreq_server| q239 (ite |type of page 2: mmio, hole| (= path #b01000) false)))
(define-fun q243 () Bool (ite |operand within its segment: yes| q242 q195))
(define-fun q244 () Bool (ite |mmio_access: none| q241 q243))
(define-fun q245 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b01001) q212))
(define-fun q246 () Bool (ite |type of page 2: ram| q217 (ite |type of page 2: ioreq_server| q245 (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) (= path #b01000))))))
(define-fun q247 () Bool (ite |operand within its segment: yes| q246 (= path #b00111)))
(define-fun q248 () Bool (ite |type of page 2: ioreq_server| q245 (ite |type of page 2: mmio, hole| (= path #b01000) false)))
(define-fun q249 () Bool (ite |operand within its segment: yes| q248 q195))
(define-fun q250 () Bool (ite |mmio_access: none| q247 q249))
(define-fun q251 () Bool (ite |altp2m: view 1| q250 q244))
(define-fun q252 () Bool (ite |CONFIG_DEBUG: yes| q251 q238))
(define-fun q253 () Bool (ite |the load of cmpxchg finds what is expected: yes| q202 q193))
(define-fun q254 () Bool (ite |operand within its segment: yes| q253 (= path #b00111)))
(define-fun q255 () Bool (ite |the load of cmpxchg finds what is expected: yes| q204 q196))
(define-fun q256 () Bool (ite |operand within its segment: yes| q255 q195))
(define-fun q257 () Bool (ite |mmio_access: none| q254 q256))
(define-fun q258 () Bool (ite |the load of cmpxchg finds what is expected: yes| q208 q193))
(define-fun q259 () Bool (ite |operand within its segment: yes| q258 (= path #b00111)))
(define-fun q260 () Bool (ite |mmio_access: none| q259 q256))
(define-fun q261 () Bool (ite |altp2m: view 1| q260 q257))
(define-fun q262 () Bool (ite |the load of cmpxchg finds what is expected: yes| q214 q193))
(define-fun q263 () Bool (ite |operand within its segment: yes| q262 (= path #b00111)))
(define-fun q264 () Bool (ite |mmio_access: none| q263 q256))
(define-fun q265 () Bool (ite |the load of cmpxchg finds what is expected: yes| q218 q193))
(define-fun q266 () Bool (ite |operand within its segment: yes| q265 (= path #b00111)))
(define-fun q267 () Bool (ite |mmio_access: none| q266 q256))
(define-fun q268 () Bool (ite |altp2m: view 1| q267 q264))
(define-fun q269 () Bool (ite |CONFIG_DEBUG: yes| q268 q261))
(define-fun q270 () Bool (ite |source within its segment: yes| q193 (= path #b01000)))
(define-fun q271 () Bool (ite |mmio_access: none| q270 q196))
(define-fun q272 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b01011) false))
(define-fun q273 () Bool (ite |mmio_access: none| (= path #b01011) q272))
(define-fun q274 () Bool (ite |type of page 2: ram| q201 (ite |type of page 2: ram_ro| (= path #b01000) (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) (= path #b01100))))))
(define-fun q275 () Bool (ite |operand within its segment: yes| q274 (= path #b00111)))
(define-fun q276 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b01100) false))
(define-fun q277 () Bool (ite |operand within its segment: yes| q276 q195))
(define-fun q278 () Bool (ite |mmio_access: none| q275 q277))
(define-fun q279 () Bool (ite |type of page 2: ram| q207 (ite |type of page 2: ram_ro| (= path #b01000) (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) (= path #b01100))))))
(define-fun q280 () Bool (ite |operand within its segment: yes| q279 (= path #b00111)))
(define-fun q281 () Bool (ite |mmio_access: none| q280 q277))
(define-fun q282 () Bool (ite |altp2m: view 1| q281 q278))
(define-fun q283 () Bool (ite |type of page 2: ram| q213 (ite |type of page 2: ram_ro| (= path #b01000) (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) (= path #b01100))))))
(define-fun q284 () Bool (ite |operand within its segment: yes| q283 (= path #b00111)))
(define-fun q285 () Bool (ite |mmio_access: none| q284 q277))
(define-fun q286 () Bool (ite |type of page 2: ram| q217 (ite |type of page 2: ram_ro| (= path #b01000) (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) (= path #b01100))))))
(define-fun q287 () Bool (ite |operand within its segment: yes| q286 (= path #b00111)))
(define-fun q288 () Bool (ite |mmio_access: none| q287 q277))
(define-fun q289 () Bool (ite |altp2m: view 1| q288 q285))
(define-fun q290 () Bool (ite |CONFIG_DEBUG: yes| q289 q282))
(define-fun q291 () Bool (ite |type of page 4: not_present| (= path #b00111) (ite |type of page 4: paged_out, shared| (= path #b01001) (= path #b01000))))
(define-fun q292 () Bool (ite |type of page 4: paged_out, shared| (= path #b01001) (= path #b00111)))
(define-fun q293 () Bool (ite |type of page 4: not_present| (= path #b00111) (= path #b01001)))
(define-fun q294 () Bool (ite |type of page 2: not_present, read_only| q292 (ite |type of page 2: paged_out, shared| q293 q291)))
(define-fun q295 () Bool (ite |source within its segment: yes| q294 (= path #b01000)))
(define-fun q296 () Bool (ite |operand within its segment: yes| q295 (= path #b01000)))
(define-fun q297 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q291 false))
(define-fun q298 () Bool (ite |source within its segment: yes| q297 q196))
(define-fun q299 () Bool (ite |operand within its segment: yes| q298 q196))
(define-fun q300 () Bool (ite |mmio_access: none| q296 q299))
(define-fun q301 () Bool (ite |source within its segment: yes| q223 (= path #b01000)))
(define-fun q302 () Bool (ite |operand within its segment: yes| q301 (= path #b01000)))
(define-fun q303 () Bool (ite |mmio_access: none| q302 q196))
(define-fun q304 () Bool (ite |type of page 3: not_present| (= path #b00111) (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b01000))))
(define-fun q305 () Bool (ite |type of page 2: not_present| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) q304)))
(define-fun q306 () Bool (ite |operand within its segment: yes| q305 (= path #b00111)))
(define-fun q307 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q304 false))
(define-fun q308 () Bool (ite |operand within its segment: yes| q307 q195))
(define-fun q309 () Bool (ite |mmio_access: none| q306 q308))
(define-fun q310 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q200 (= path #b01000)))
(define-fun q311 () Bool (ite |type of page 3: ram| q310 (ite |type of page 3: ioreq_server, paged_out, shared| (= path #b01001) (ite |type of page 3: not_present, read_only| (= path #b00111) (= path #b01000)))))
(define-fun q312 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q200 q311))
(define-fun q313 () Bool (ite |type of page 3: ram, ram_ro| q310 (ite |type of page 3: mmio, hole| (= path #b01000) (ite |type of page 3: not_present, read_only| (= path #b00111) (= path #b01001)))))
(define-fun q314 () Bool (ite |type of page 2: ram| q312 (ite |type of page 2: ram_ro| (= path #b01000) (ite |type of page 2: mmio, hole| q313 (ite |type of page 2: not_present, read_only| (= path #b00111) (= path #b01001))))))
(define-fun q315 () Bool (ite |operand within its segment: yes| q314 (= path #b00111)))
(define-fun q316 () Bool (ite |type of page 2: ioreq_server| (= path #b01001) (ite |type of page 2: mmio, hole| q313 false)))
(define-fun q317 () Bool (ite |operand within its segment: yes| q316 q195))
(define-fun q318 () Bool (ite |mmio_access: none| q315 q317))
(define-fun q319 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b01000) q200))
(define-fun q320 () Bool (ite |type of page 3: ram| q319 (ite |type of page 3: ioreq_server, paged_out, shared| (= path #b01001) (ite |type of page 3: not_present, read_only| (= path #b00111) (= path #b01000)))))
(define-fun q321 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q320 q200))
(define-fun q322 () Bool (ite |type of page 3: ram, ram_ro| q319 (ite |type of page 3: mmio, hole| (= path #b01000) (ite |type of page 3: not_present, read_only| (= path #b00111) (= path #b01001)))))
(define-fun q323 () Bool (ite |type of page 2: ram| q321 (ite |type of page 2: ram_ro| (= path #b01000) (ite |type of page 2: mmio, hole| q322 (ite |type of page 2: not_present, read_only| (= path #b00111) (= path #b01001))))))
(define-fun q324 () Bool (ite |operand within its segment: yes| q323 (= path #b00111)))
(define-fun q325 () Bool (ite |type of page 2: ioreq_server| (= path #b01001) (ite |type of page 2: mmio, hole| q322 false)))
(define-fun q326 () Bool (ite |operand within its segment: yes| q325 q195))
(define-fun q327 () Bool (ite |mmio_access: none| q324 q326))
(define-fun q328 () Bool (ite |altp2m: view 1| q327 q318))
(define-fun q329 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q212 (= path #b01000)))
(define-fun q330 () Bool (ite |type of page 3: ram| q329 (ite |type of page 3: ioreq_server, paged_out, shared| (= path #b01001) (ite |type of page 3: not_present, read_only| (= path #b00111) (= path #b01000)))))
(define-fun q331 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q212 q330))
(define-fun q332 () Bool (ite |type of page 3: ram, ram_ro| q329 (ite |type of page 3: mmio, hole| (= path #b01000) (ite |type of page 3: not_present, read_only| (= path #b00111) (= path #b01001)))))
(define-fun q333 () Bool (ite |type of page 2: ram| q331 (ite |type of page 2: ram_ro| (= path #b01000) (ite |type of page 2: mmio, hole| q332 (ite |type of page 2: not_present, read_only| (= path #b00111) (= path #b01001))))))
(define-fun q334 () Bool (ite |operand within its segment: yes| q333 (= path #b00111)))
(define-fun q335 () Bool (ite |type of page 2: ioreq_server| (= path #b01001) (ite |type of page 2: mmio, hole| q332 false)))
(define-fun q336 () Bool (ite |operand within its segment: yes| q335 q195))
(define-fun q337 () Bool (ite |mmio_access: none| q334 q336))
(define-fun q338 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b01000) q212))
(define-fun q339 () Bool (ite |type of page 3: ram| q338 (ite |type of page 3: ioreq_server, paged_out, shared| (= path #b01001) (ite |type of page 3: not_present, read_only| (= path #b00111) (= path #b01000)))))
(define-fun q340 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q339 q212))
(define-fun q341 () Bool (ite |type of page 3: ram, ram_ro| q338 (ite |type of page 3: mmio, hole| (= path #b01000) (ite |type of page 3: not_present, read_only| (= path #b00111) (= path #b01001)))))
(define-fun q342 () Bool (ite |type of page 2: ram| q340 (ite |type of page 2: ram_ro| (= path #b01000) (ite |type of page 2: mmio, hole| q341 (ite |type of page 2: not_present, read_only| (= path #b00111) (= path #b01001))))))
(define-fun q343 () Bool (ite |operand within its segment: yes| q342 (= path #b00111)))
(define-fun q344 () Bool (ite |type of page 2: ioreq_server| (= path #b01001) (ite |type of page 2: mmio, hole| q341 false)))
(define-fun q345 () Bool (ite |operand within its segment: yes| q344 q195))
(define-fun q346 () Bool (ite |mmio_access: none| q343 q345))
(define-fun q347 () Bool (ite |altp2m: view 1| q346 q337))
(define-fun q348 () Bool (ite |CONFIG_DEBUG: yes| q347 q328))
(define-fun q349 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q200 (= path #b01001)))
(define-fun q350 () Bool (ite |type of page 3: ram| q310 (ite |type of page 3: ioreq_server| q349 (ite |type of page 3: not_present, read_only| (= path #b00111) (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b01000))))))
(define-fun q351 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q200 q350))
(define-fun q352 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q349 (ite |type of page 3: not_present, read_only| (= path #b00111) (= path #b01001))))
(define-fun q353 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q200 q352))
(define-fun q354 () Bool (ite |type of page 3: ioreq_server| q349 (ite |type of page 3: mmio, hole| (= path #b01000) (ite |type of page 3: not_present, read_only| (= path #b00111) (ite |type of page 3: paged_out, shared| (= path #b01001) q310)))))
(define-fun q355 () Bool (ite |type of page 2: ram| q351 (ite |type of page 2: ram_ro| (= path #b01000) (ite |type of page 2: ioreq_server| q353 (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) q354))))))
(define-fun q356 () Bool (ite |operand within its segment: yes| q355 (= path #b00111)))
(define-fun q357 () Bool (ite |type of page 2: ioreq_server| q353 (ite |type of page 2: mmio, hole| q354 false)))
(define-fun q358 () Bool (ite |operand within its segment: yes| q357 q195))
(define-fun q359 () Bool (ite |mmio_access: none| q356 q358))
(define-fun q360 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b01001) q200))
(define-fun q361 () Bool (ite |type of page 3: ram| q319 (ite |type of page 3: ioreq_server| q360 (ite |type of page 3: not_present, read_only| (= path #b00111) (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b01000))))))
(define-fun q362 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q361 q200))
(define-fun q363 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q360 (ite |type of page 3: not_present, read_only| (= path #b00111) (= path #b01001))))
(define-fun q364 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q363 q200))
(define-fun q365 () Bool (ite |type of page 3: ioreq_server| q360 (ite |type of page 3: mmio, hole| (= path #b01000) (ite |type of page 3: not_present, read_only| (= path #b00111) (ite |type of page 3: paged_out, shared| (= path #b01001) q319)))))
(define-fun q366 () Bool (ite |type of page 2: ram| q362 (ite |type of page 2: ram_ro| (= path #b01000) (ite |type of page 2: ioreq_server| q364 (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) q365))))))
(define-fun q367 () Bool (ite |operand within its segment: yes| q366 (= path #b00111)))
(define-fun q368 () Bool (ite |type of page 2: ioreq_server| q364 (ite |type of page 2: mmio, hole| q365 false)))
(define-fun q369 () Bool (ite |operand within its segment: yes| q368 q195))
(define-fun q370 () Bool (ite |mmio_access: none| q367 q369))
(define-fun q371 () Bool (ite |altp2m: view 1| q370 q359))
(define-fun q372 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q212 (= path #b01001)))
(define-fun q373 () Bool (ite |type of page 3: ram| q329 (ite |type of page 3: ioreq_server| q372 (ite |type of page 3: not_present, read_only| (= path #b00111) (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b01000))))))
(define-fun q374 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q212 q373))
(define-fun q375 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q372 (ite |type of page 3: not_present, read_only| (= path #b00111) (= path #b01001))))
(define-fun q376 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q212 q375))
(define-fun q377 () Bool (ite |type of page 3: ioreq_server| q372 (ite |type of page 3: mmio, hole| (= path #b01000) (ite |type of page 3: not_present, read_only| (= path #b00111) (ite |type of page 3: paged_out, shared| (= path #b01001) q329)))))
(define-fun q378 () Bool (ite |type of page 2: ram| q374 (ite |type of page 2: ram_ro| (= path #b01000) (ite |type of page 2: ioreq_server| q376 (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) q377))))))
(define-fun q379 () Bool (ite |operand within its segment: yes| q378 (= path #b00111)))
(define-fun q380 () Bool (ite |type of page 2: ioreq_server| q376 (ite |type of page 2: mmio, hole| q377 false)))
(define-fun q381 () Bool (ite |operand within its segment: yes| q380 q195))
(define-fun q382 () Bool (ite |mmio_access: none| q379 q381))
(define-fun q383 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b01001) q212))
(define-fun q384 () Bool (ite |type of page 3: ram| q338 (ite |type of page 3: ioreq_server| q383 (ite |type of page 3: not_present, read_only| (= path #b00111) (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b01000))))))
(define-fun q385 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q384 q212))
(define-fun q386 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q383 (ite |type of page 3: not_present, read_only| (= path #b00111) (= path #b01001))))
(define-fun q387 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q386 q212))
(define-fun q388 () Bool (ite |type of page 3: ioreq_server| q383 (ite |type of page 3: mmio, hole| (= path #b01000) (ite |type of page 3: not_present, read_only| (= path #b00111) (ite |type of page 3: paged_out, shared| (= path #b01001) q338)))))
(define-fun q389 () Bool (ite |type of page 2: ram| q385 (ite |type of page 2: ram_ro| (= path #b01000) (ite |type of page 2: ioreq_server| q387 (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) q388))))))
(define-fun q390 () Bool (ite |operand within its segment: yes| q389 (= path #b00111)))
(define-fun q391 () Bool (ite |type of page 2: ioreq_server| q387 (ite |type of page 2: mmio, hole| q388 false)))
(define-fun q392 () Bool (ite |operand within its segment: yes| q391 q195))
(define-fun q393 () Bool (ite |mmio_access: none| q390 q392))
(define-fun q394 () Bool (ite |altp2m: view 1| q393 q382))
(define-fun q395 () Bool (ite |CONFIG_DEBUG: yes| q394 q371))
(define-fun q396 () Bool (ite |type of page 3: not_present| (= path #b00111) (ite |type of page 3: paged_out, shared| (= path #b01001) q200)))
(define-fun q397 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q396 q311))
(define-fun q398 () Bool (ite |type of page 3: not_present| (= path #b00111) (= path #b01001)))
(define-fun q399 () Bool (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b00111)))
(define-fun q400 () Bool (ite |type of page 2: ram| q397 (ite |type of page 2: ram_ro| q304 (ite |type of page 2: ioreq_server| q398 (ite |type of page 2: not_present| (= path #b00111) (ite |type of page 2: read_only| q399 (ite |type of page 2: paged_out, shared| (= path #b01001) q313)))))))
(define-fun q401 () Bool (ite |the load of cmpxchg finds what is expected: yes| q400 q305))
(define-fun q402 () Bool (ite |operand within its segment: yes| q401 (= path #b00111)))
(define-fun q403 () Bool (ite |type of page 2: ioreq_server| q398 (ite |type of page 2: mmio, hole| q313 false)))
(define-fun q404 () Bool (ite |the load of cmpxchg finds what is expected: yes| q403 q307))
(define-fun q405 () Bool (ite |operand within its segment: yes| q404 q195))
(define-fun q406 () Bool (ite |mmio_access: none| q402 q405))
(define-fun q407 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q320 q396))
(define-fun q408 () Bool (ite |type of page 2: ram| q407 (ite |type of page 2: ram_ro| q304 (ite |type of page 2: ioreq_server| q398 (ite |type of page 2: not_present| (= path #b00111) (ite |type of page 2: read_only| q399 (ite |type of page 2: paged_out, shared| (= path #b01001) q322)))))))
(define-fun q409 () Bool (ite |the load of cmpxchg finds what is expected: yes| q408 q305))
(define-fun q410 () Bool (ite |operand within its segment: yes| q409 (= path #b00111)))
(define-fun q411 () Bool (ite |type of page 2: ioreq_server| q398 (ite |type of page 2: mmio, hole| q322 false)))
(define-fun q412 () Bool (ite |the load of cmpxchg finds what is expected: yes| q411 q307))
(define-fun q413 () Bool (ite |operand within its segment: yes| q412 q195))
(define-fun q414 () Bool (ite |mmio_access: none| q410 q413))
(define-fun q415 () Bool (ite |altp2m: view 1| q414 q406))
(define-fun q416 () Bool (ite |type of page 3: not_present| (= path #b00111) (ite |type of page 3: paged_out, shared| (= path #b01001) q212)))
(define-fun q417 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q416 q330))
(define-fun q418 () Bool (ite |type of page 2: ram| q417 (ite |type of page 2: ram_ro| q304 (ite |type of page 2: ioreq_server| q398 (ite |type of page 2: not_present| (= path #b00111) (ite |type of page 2: read_only| q399 (ite |type of page 2: paged_out, shared| (= path #b01001) q332)))))))
(define-fun q419 () Bool (ite |the load of cmpxchg finds what is expected: yes| q418 q305))
(define-fun q420 () Bool (ite |operand within its segment: yes| q419 (= path #b00111)))
(define-fun q421 () Bool (ite |type of page 2: ioreq_server| q398 (ite |type of page 2: mmio, hole| q332 false)))
(define-fun q422 () Bool (ite |the load of cmpxchg finds what is expected: yes| q421 q307))
(define-fun q423 () Bool (ite |operand within its segment: yes| q422 q195))
(define-fun q424 () Bool (ite |mmio_access: none| q420 q423))
(define-fun q425 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q339 q416))
(define-fun q426 () Bool (ite |type of page 2: ram| q425 (ite |type of page 2: ram_ro| q304 (ite |type of page 2: ioreq_server| q398 (ite |type of page 2: not_present| (= path #b00111) (ite |type of page 2: read_only| q399 (ite |type of page 2: paged_out, shared| (= path #b01001) q341)))))))
(define-fun q427 () Bool (ite |the load of cmpxchg finds what is expected: yes| q426 q305))
(define-fun q428 () Bool (ite |operand within its segment: yes| q427 (= path #b00111)))
(define-fun q429 () Bool (ite |type of page 2: ioreq_server| q398 (ite |type of page 2: mmio, hole| q341 false)))
(define-fun q430 () Bool (ite |the load of cmpxchg finds what is expected: yes| q429 q307))
(define-fun q431 () Bool (ite |operand within its segment: yes| q430 q195))
(define-fun q432 () Bool (ite |mmio_access: none| q428 q431))
(define-fun q433 () Bool (ite |altp2m: view 1| q432 q424))
(define-fun q434 () Bool (ite |CONFIG_DEBUG: yes| q433 q415))
(define-fun q435 () Bool (ite |type of page 3: not_present, read_only| (= path #b01101) (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b01000))))
(define-fun q436 () Bool (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b01000)))
(define-fun q437 () Bool (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b01101)))
(define-fun q438 () Bool (ite |type of page 2: ioreq_server| q436 (ite |type of page 2: mmio, hole| q437 (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) q435)))))
(define-fun q439 () Bool (ite |operand within its segment: yes| q438 (= path #b01000)))
(define-fun q440 () Bool (ite |type of page 2: ioreq_server| q436 (ite |type of page 2: mmio, hole| q437 false)))
(define-fun q441 () Bool (ite |operand within its segment: yes| q440 q196))
(define-fun q442 () Bool (ite |mmio_access: none| q439 q441))
(define-fun q443 () Bool (ite |type of page 3: not_present, read_only| (= path #b00111) (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b01000))))
(define-fun q444 () Bool (ite |type of page 3: not_present, read_only| (= path #b00111) (ite |type of page 3: paged_out, shared| (= path #b01001) (= path #b01101))))
(define-fun q445 () Bool (ite |type of page 2: mmio, hole| q444 (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) q443))))
(define-fun q446 () Bool (ite |operand within its segment: yes| q445 (= path #b01000)))
(define-fun q447 () Bool (ite |type of page 2: ioreq_server| q443 (ite |type of page 2: mmio, hole| q444 false)))
(define-fun q448 () Bool (ite |operand within its segment: yes| q447 q196))
(define-fun q449 () Bool (ite |mmio_access: none| q446 q448))
(define-fun q450 () Bool (ite |type of page 2: mmio, hole| q436 (ite |type of page 2: not_present, read_only| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) q437))))
(define-fun q451 () Bool (ite |operand within its segment: yes| q450 (= path #b01000)))
(define-fun q452 () Bool (ite |type of page 2: ioreq_server| q437 (ite |type of page 2: mmio, hole| q436 false)))
(define-fun q453 () Bool (ite |operand within its segment: yes| q452 q196))
(define-fun q454 () Bool (ite |mmio_access: none| q451 q453))
(define-fun q455 () Bool (ite |type of page 2: mmio, hole| q436 (ite |type of page 2: not_present| (= path #b00111) (ite |type of page 2: paged_out, shared| (= path #b01001) q437))))
(define-fun q456 () Bool (ite |source within its segment: yes| q455 (= path #b01000)))
(define-fun q457 () Bool (ite |source within its segment: yes| q452 q196))
(define-fun q458 () Bool (ite |mmio_access: none| q456 q457))
(define-fun q459 () Bool (ite |type of page 4: mmio, hole| (= path #b01101) (ite |type of page 4: not_present| (= path #b00111) (ite |type of page 4: paged_out, shared| (= path #b01001) (= path #b01000)))))
(define-fun q460 () Bool (ite |type of page 4: not_present| (= path #b00111) (ite |type of page 4: paged_out, shared| (= path #b01001) (= path #b01101))))
(define-fun q461 () Bool (ite |type of page 3: not_present, read_only| q460 (ite |type of page 3: paged_out, shared| q293 q459)))
(define-fun q462 () Bool (ite |type of page 3: paged_out, shared| q293 q459))
(define-fun q463 () Bool (ite |type of page 4: mmio, hole| (= path #b01000) (ite |type of page 4: not_present| (= path #b00111) (ite |type of page 4: paged_out, shared| (= path #b01001) (= path #b01101)))))
(define-fun q464 () Bool (ite |type of page 3: paged_out, shared| q293 q463))
(define-fun q465 () Bool (ite |type of page 2: ioreq_server| q462 (ite |type of page 2: mmio, hole| q464 (ite |type of page 2: not_present, read_only| q292 (ite |type of page 2: paged_out, shared| q293 q461)))))
(define-fun q466 () Bool (ite |source within its segment: yes| q465 (= path #b01000)))
(define-fun q467 () Bool (ite |operand within its segment: yes| q466 (= path #b01000)))
(define-fun q468 () Bool (ite |type of page 2: ioreq_server| q462 (ite |type of page 2: mmio, hole| q464 false)))
(define-fun q469 () Bool (ite |source within its segment: yes| q468 q196))
(define-fun q470 () Bool (ite |operand within its segment: yes| q469 q196))
(define-fun q471 () Bool (ite |mmio_access: none| q467 q470))
(define-fun q472 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b01111) false))
(define-fun q473 () Bool (ite |mmio_access: none| (= path #b01111) q472))
(define-fun q474 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b10000) false))
(define-fun q475 () Bool (ite |mmio_access: none| (= path #b10000) q474))
(define-fun q476 () Bool (ite |while the vCPU waits: ring disabled| (= path #b01010) (= path #b10001)))
(define-fun q477 () Bool (ite |free slots of the ring: 0| q476 (= path #b10001)))
(define-fun q478 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q477 false))
(define-fun q479 () Bool (ite |mmio_access: none| q477 q478))
(define-fun q480 () Bool (ite |free slots of the ring: 0| (= path #b01010) (= path #b10001)))
(define-fun q481 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q480 false))
(define-fun q482 () Bool (ite |mmio_access: none| q480 q481))
(define-fun q483 () Bool (ite |CONFIG_DEBUG: yes| q482 q479))
(define-fun q484 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b10010) false))
(define-fun q485 () Bool (ite |mmio_access: none| (= path #b10010) q484))

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
(define-fun |move: the emulation ends| () Bool (ite |place 1| q192 (ite |place 2| q473 (ite |place 3| q475 (ite |place 4| q483 (ite |place 5| q485 (and (= before.phase window.ending) (= path #b11111))))))))
(define-fun |move: load 4 bytes at page 2+0x8| () Bool (ite |place 6| q198 (and (= before.phase window) (= path #b11111))))
(define-fun |move: store 4 bytes at page 2+0x8| () Bool (ite |place 6| q222 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q225 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rmw 4 bytes at page 2+0x8| () Bool (ite |place 6| q252 (and (= before.phase window) (= path #b11111))))
(define-fun |move: cmpxchg 4 bytes at page 2+0x8| () Bool (ite |place 6| q269 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep ins 1 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q222 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep outs 1 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q198 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q225 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q271 (and (= before.phase window) (= path #b11111))))
(define-fun |move: unimplemented instruction| () Bool (ite |place 6| q273 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rmw 16 bytes at page 2+0x10| () Bool (ite |place 6| q290 (and (= before.phase window) (= path #b11111))))
(define-fun |move: cmpxchg 16 bytes at page 2+0x10| () Bool (ite |place 6| q269 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0x8| () Bool (ite |place 6| q300 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep movs 4 x 4 bytes at page 2+0x4 to page 2+0x8| () Bool (ite |place 6| q303 (and (= before.phase window) (= path #b11111))))
(define-fun |move: load 8 bytes at page 2+0xffc| () Bool (ite |place 6| q309 (and (= before.phase window) (= path #b11111))))
(define-fun |move: store 8 bytes at page 2+0xffc| () Bool (ite |place 6| q348 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rmw 8 bytes at page 2+0xffc| () Bool (ite |place 6| q395 (and (= before.phase window) (= path #b11111))))
(define-fun |move: cmpxchg 8 bytes at page 2+0xffc| () Bool (ite |place 6| q434 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 6| q442 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xffe| () Bool (ite |place 6| q449 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 6| q454 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 6| q458 (and (= before.phase window) (= path #b11111))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0xff8| () Bool (ite |place 6| q471 (and (= before.phase window) (= path #b11111))))
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
