; RefBalance on staging: When a window closes, every reference to a page
;   that was taken in it was dropped, and no other.
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
(declare-fun path () (_ BitVec 8))
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
(declare-fun after.hasRing () (_ BitVec 1))
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
(define-fun |free slots of the ring: 0, 1| () Bool (or (= |free slots of the ring| #x0) (= |free slots of the ring| #x1)))
(define-fun |type of page 2: mmio, hole| () Bool (or (= |type of page 2| #x3) (= |type of page 2| #x4)))
(define-fun |type of page 2: not_present| () Bool (= |type of page 2| #x5))
(define-fun |type of page 2: paged_out, shared| () Bool (or (= |type of page 2| #x7) (= |type of page 2| #x8)))
(define-fun |operand within its segment: yes| () Bool (= |operand within its segment| #b1))
(define-fun |type of page 2: ioreq_server| () Bool (= |type of page 2| #x2))
(define-fun |right of page 2: n, r, x, rx, r_pw| () Bool (or (= |right of page 2| #x0) (= |right of page 2| #x1) (= |right of page 2| #x4) (= |right of page 2| #x5) (= |right of page 2| #xa)))
(define-fun |type of page 2: ram| () Bool (= |type of page 2| #x0))
(define-fun |type of page 2: ram_ro| () Bool (= |type of page 2| #x1))
(define-fun |type of page 2: not_present, read_only| () Bool (or (= |type of page 2| #x5) (= |type of page 2| #x6)))
(define-fun |mmio_access: read| () Bool (= mmio_access #b01))
(define-fun |mmio_access: write| () Bool (= mmio_access #b10))
(define-fun |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| () Bool (or (= |right of page 2 in the view| #x2) (= |right of page 2 in the view| #x3) (= |right of page 2 in the view| #x6) (= |right of page 2 in the view| #x7) (= |right of page 2 in the view| #x8) (= |right of page 2 in the view| #x9)))
(define-fun |type of page 2: read_only| () Bool (= |type of page 2| #x6))
(define-fun |the load of cmpxchg finds what is expected: yes| () Bool (= |the load of cmpxchg finds what is expected| #b1))
(define-fun |source within its segment: yes| () Bool (= |source within its segment| #b1))
(define-fun |type of page 4: mmio, hole| () Bool (or (= |type of page 4| #x3) (= |type of page 4| #x4)))
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
(define-fun |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| () Bool (or (= |right of page 3 in the view| #x2) (= |right of page 3 in the view| #x3) (= |right of page 3 in the view| #x6) (= |right of page 3 in the view| #x7) (= |right of page 3 in the view| #x8) (= |right of page 3 in the view| #x9)))
(define-fun |type of page 3: read_only| () Bool (= |type of page 3| #x6))
(define-fun |type of page 3: mmio, hole, not_present| () Bool (or (= |type of page 3| #x3) (= |type of page 3| #x4) (= |type of page 3| #x5)))

; Which answers there are.
(define-fun possible () Bool (and (bvult mmio_access #b11) (bvult |type of page 0| #x9) (bvult |right of page 0| #xb) (or (bvult |right of page 0 in the view| #xb) (= |right of page 0 in the view| #xf)) (bvult |type of page 1| #x9) (bvult |right of page 1| #xb) (or (bvult |right of page 1 in the view| #xb) (= |right of page 1 in the view| #xf)) (bvult |type of page 2| #x9) (bvult |right of page 2| #xb) (or (bvult |right of page 2 in the view| #xb) (= |right of page 2 in the view| #xf)) (bvult |type of page 3| #x9) (bvult |right of page 3| #xb) (or (bvult |right of page 3 in the view| #xb) (= |right of page 3 in the view| #xf)) (bvult |type of page 4| #x9) (bvult |free slots of the ring| #x9) (or (= mmio_access #b00) (and (not (= mmio_access #b00)) (or (= |type of page 2| #x2) (= |type of page 2| #x3) (= |type of page 2| #x4))))))

; What the claim remembers:
;   #x0 outside a window
;   #x1 in a window
;   #x2 in a window; references to page 0: 1
;   #x3 in a window; references to an earlier page: 1
;   #x4 in a window; references to page 1: 1
;   #x5 in a window; references to page 2: 1
;   #x6 in a window; references to page 2: 2
;   #x7 in a window; references to page 4: 1
;   #x8 in a window; references to page 4: 2
;   #x9 in a window; references to page 3: 1
;   #xa in a window; references to page 2: 1; references to page 3: 1
;   #xf the claim is broken

; What it makes of what it hears: m is what it remembers before. What is
;   not listed never comes up, and would break it.
(define-fun |window opens for npfec_kind_in_gpt| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x0) #x1 #xf))
(define-fun |the next operation has other pages| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) m (ite (or (= m #x2) (= m #x4) (= m #x5) (= m #x9) (= m #xa)) #x3 #xf)))
(define-fun |takes a reference to page 0| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x2 #xf))
(define-fun |drops a reference to page 0| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x2) #x1 #xf))
(define-fun |takes a reference to page 1| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x4 #xf))
(define-fun |drops a reference to page 1| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x4) #x1 #xf))
(define-fun |window closes: X86EMUL_EXCEPTION| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x0 #xf))
(define-fun |takes a reference to page 2| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x5 (ite (= m #x5) #x6 #xf)))
(define-fun |drops a reference to page 2| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x5) #x1 (ite (= m #x6) #x5 (ite (= m #xa) #x9 #xf))))
(define-fun |takes a reference to page 4| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x7 (ite (= m #x7) #x8 #xf)))
(define-fun |drops a reference to page 4| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x7) #x1 (ite (= m #x8) #x7 #xf)))
(define-fun |takes a reference to page 3| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x9 (ite (= m #x5) #xa #xf)))
(define-fun |drops a reference to page 3| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x9) #x1 (ite (= m #xa) #x5 #xf)))
(define-fun |commits the instruction| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) m #xf))
(define-fun |window closes: X86EMUL_RETRY| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x0 #xf))
(define-fun |window closes: X86EMUL_UNHANDLEABLE| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x0 #xf))
(define-fun |window closes: X86EMUL_UNIMPLEMENTED| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x0 #xf))
(define-fun |window closes: X86EMUL_OKAY| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x0 #xf))

; What is heard on a path, in order.
(define-fun |word 1| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|window opens for npfec_kind_in_gpt| m)))
(define-fun |word 2| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 0| (|takes a reference to page 0| (|window opens for npfec_kind_in_gpt| m)))))
(define-fun |word 3| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 0| (|takes a reference to page 0| (|drops a reference to page 0| (|takes a reference to page 0| (|window opens for npfec_kind_in_gpt| m)))))))
(define-fun |word 4| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 0| (|drops a reference to page 0| (|takes a reference to page 0| (|window opens for npfec_kind_in_gpt| m))))))
(define-fun |word 5| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 0| (|window opens for npfec_kind_in_gpt| m))))
(define-fun |word 6| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 1| (|takes a reference to page 1| (|drops a reference to page 0| (|takes a reference to page 0| (|window opens for npfec_kind_in_gpt| m)))))))
(define-fun |word 7| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 0| (|takes a reference to page 0| (|drops a reference to page 1| (|takes a reference to page 1| (|drops a reference to page 0| (|takes a reference to page 0| (|window opens for npfec_kind_in_gpt| m)))))))))
(define-fun |word 8| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 1| (|drops a reference to page 0| (|takes a reference to page 0| (|window opens for npfec_kind_in_gpt| m))))))
(define-fun |word 9| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 1| (|takes a reference to page 1| (|drops a reference to page 0| (|takes a reference to page 0| (|drops a reference to page 1| (|takes a reference to page 1| (|drops a reference to page 0| (|takes a reference to page 0| (|window opens for npfec_kind_in_gpt| m)))))))))))
(define-fun |word 10| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 1| (|drops a reference to page 0| (|takes a reference to page 0| (|drops a reference to page 1| (|takes a reference to page 1| (|drops a reference to page 0| (|takes a reference to page 0| (|window opens for npfec_kind_in_gpt| m))))))))))
(define-fun |word 11| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 1| (|takes a reference to page 1| (|drops a reference to page 0| (|takes a reference to page 0| (|drops a reference to page 0| (|takes a reference to page 0| (|window opens for npfec_kind_in_gpt| m)))))))))
(define-fun |word 12| ((m (_ BitVec 4))) (_ BitVec 4) (|window closes: X86EMUL_EXCEPTION| m))
(define-fun |word 13| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| m))
(define-fun |word 14| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|takes a reference to page 2| m))))
(define-fun |word 15| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| m))))))
(define-fun |word 16| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 2| m)))
(define-fun |word 17| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| m))))))))
(define-fun |word 18| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| m)))))
(define-fun |word 19| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| (|takes a reference to page 2| m))))))
(define-fun |word 20| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 4| (|drops a reference to page 4| (|takes a reference to page 4| (|takes a reference to page 4| m))))))
(define-fun |word 21| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 4| (|takes a reference to page 4| m))))))
(define-fun |word 22| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| m))))))
(define-fun |word 23| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|takes a reference to page 3| m))))
(define-fun |word 24| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|takes a reference to page 2| m))))))
(define-fun |word 25| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|takes a reference to page 2| m))))))))))
(define-fun |word 26| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 3| (|takes a reference to page 2| m))))))
(define-fun |word 27| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 3| (|takes a reference to page 2| m))))
(define-fun |word 28| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 3| m)))
(define-fun |word 29| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| m))))))))))
(define-fun |word 30| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| m))))))))
(define-fun |word 31| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| m)))))))
(define-fun |word 32| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|takes a reference to page 2| m))))))))))))))
(define-fun |word 33| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|takes a reference to page 2| m)))))))))
(define-fun |word 34| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 3| (|takes a reference to page 3| m))))))
(define-fun |word 35| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| m))))))))
(define-fun |word 36| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| m))))))))))
(define-fun |word 37| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|takes a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| m))))))))))
(define-fun |word 38| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|takes a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| m))))))))))))))
(define-fun |word 39| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 3| (|takes a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| m))))))))))
(define-fun |word 40| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 3| (|takes a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| m))))))))
(define-fun |word 41| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| m)))))))
(define-fun |word 42| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 3| (|drops a reference to page 3| (|takes a reference to page 3| m)))))
(define-fun |word 43| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 4| (|takes a reference to page 4| m))))))))
(define-fun |word 44| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|commits the instruction| m)))
(define-fun |word 45| ((m (_ BitVec 4))) (_ BitVec 4) (|window closes: X86EMUL_RETRY| m))
(define-fun |word 46| ((m (_ BitVec 4))) (_ BitVec 4) (|window closes: X86EMUL_UNHANDLEABLE| m))
(define-fun |word 47| ((m (_ BitVec 4))) (_ BitVec 4) (|window closes: X86EMUL_UNIMPLEMENTED| m))
(define-fun |word 48| ((m (_ BitVec 4))) (_ BitVec 4) (|window closes: X86EMUL_OKAY| m))

; What is left behind.
(define-fun leaves ((phase (_ BitVec 4)) (rc (_ BitVec 3)) (contextGate (_ BitVec 1)) (vcpuGate (_ BitVec 1)) (hasRing (_ BitVec 1)) (hasReservedSlot (_ BitVec 1))) Bool (and (= after.phase phase) (= after.rc rc) (= after.contextGate contextGate) (= after.vcpuGate vcpuGate) (= after.hasRing hasRing) (= after.hasReservedSlot hasReservedSlot)))

; The paths: what each leaves behind, and what is heard on it.
(define-fun |path 1| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 2| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 3| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 3| before.memory))))
(define-fun |path 4| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 4| before.memory) #xf) #xf #x0))))
(define-fun |path 5| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (= after.memory (|word 3| before.memory))))
(define-fun |path 6| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 5| before.memory) #xf) #xf #x0))))
(define-fun |path 7| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 3| before.memory))))
(define-fun |path 8| () Bool (and (leaves window.ending #b001 #b1 #b1 #b1 #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 9| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 10| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 11| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 12| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 3| before.memory))))
(define-fun |path 13| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 6| before.memory))))
(define-fun |path 14| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 7| before.memory))))
(define-fun |path 15| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 8| before.memory) #xf) #xf #x0))))
(define-fun |path 16| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 7| before.memory))))
(define-fun |path 17| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (= after.memory (|word 3| before.memory))))
(define-fun |path 18| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 9| before.memory))))
(define-fun |path 19| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 10| before.memory) #xf) #xf #x0))))
(define-fun |path 20| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (= after.memory (|word 9| before.memory))))
(define-fun |path 21| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 9| before.memory))))
(define-fun |path 22| () Bool (and (leaves window.ending #b001 #b1 #b1 #b1 #b0) (= after.memory (|word 3| before.memory))))
(define-fun |path 23| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0 #b0) (= after.memory (|word 3| before.memory))))
(define-fun |path 24| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 11| before.memory))))
(define-fun |path 25| () Bool (and (leaves window.ending #b001 #b1 #b0 #b0 #b0) (= after.memory (|word 3| before.memory))))
(define-fun |path 26| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 27| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 6| before.memory))))
(define-fun |path 28| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (= after.memory (|word 6| before.memory))))
(define-fun |path 29| () Bool (and (leaves window.ending #b001 #b1 #b1 #b1 #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 30| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (= after.memory (|word 12| before.memory))))
(define-fun |path 31| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 32| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 33| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 34| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 35| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 15| before.memory))))
(define-fun |path 36| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 37| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 16| before.memory) #xf) #xf #x0))))
(define-fun |path 38| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 39| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 17| before.memory))))
(define-fun |path 40| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 18| before.memory) #xf) #xf #x0))))
(define-fun |path 41| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (= after.memory (|word 15| before.memory))))
(define-fun |path 42| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 43| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 15| before.memory))))
(define-fun |path 44| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 19| before.memory))))
(define-fun |path 45| () Bool (and (leaves window.ending #b101 #b1 #b1 #b1 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 46| () Bool (and (leaves window.ending #b001 #b1 #b1 #b1 #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 47| () Bool (and (leaves window.ending #b001 #b1 #b1 #b1 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 48| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 20| before.memory))))
(define-fun |path 49| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 21| before.memory))))
(define-fun |path 50| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 22| before.memory))))
(define-fun |path 51| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 23| before.memory))))
(define-fun |path 52| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 24| before.memory))))
(define-fun |path 53| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 25| before.memory))))
(define-fun |path 54| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 26| before.memory))))
(define-fun |path 55| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 24| before.memory))))
(define-fun |path 56| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 27| before.memory) #xf) #xf #x0))))
(define-fun |path 57| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (= after.memory (|word 24| before.memory))))
(define-fun |path 58| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 23| before.memory))))
(define-fun |path 59| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 28| before.memory) #xf) #xf #x0))))
(define-fun |path 60| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (= after.memory (|word 23| before.memory))))
(define-fun |path 61| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (= after.memory (|word 15| before.memory))))
(define-fun |path 62| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 29| before.memory))))
(define-fun |path 63| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 30| before.memory))))
(define-fun |path 64| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 31| before.memory) #xf) #xf #x0))))
(define-fun |path 65| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (= after.memory (|word 30| before.memory))))
(define-fun |path 66| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 32| before.memory))))
(define-fun |path 67| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 33| before.memory) #xf) #xf #x0))))
(define-fun |path 68| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (= after.memory (|word 25| before.memory))))
(define-fun |path 69| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 17| before.memory))))
(define-fun |path 70| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 34| before.memory))))
(define-fun |path 71| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 34| before.memory))))
(define-fun |path 72| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (= after.memory (|word 22| before.memory))))
(define-fun |path 73| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 35| before.memory))))
(define-fun |path 74| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 36| before.memory))))
(define-fun |path 75| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (= after.memory (|word 35| before.memory))))
(define-fun |path 76| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 37| before.memory))))
(define-fun |path 77| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 38| before.memory))))
(define-fun |path 78| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 39| before.memory))))
(define-fun |path 79| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 37| before.memory))))
(define-fun |path 80| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 40| before.memory) #xf) #xf #x0))))
(define-fun |path 81| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (= after.memory (|word 37| before.memory))))
(define-fun |path 82| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 35| before.memory))))
(define-fun |path 83| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 41| before.memory) #xf) #xf #x0))))
(define-fun |path 84| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (= after.memory (|word 35| before.memory))))
(define-fun |path 85| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (= after.memory (|word 23| before.memory))))
(define-fun |path 86| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 42| before.memory) #xf) #xf #x0))))
(define-fun |path 87| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (= after.memory (|word 34| before.memory))))
(define-fun |path 88| () Bool (and (leaves window.ending #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 89| () Bool (and (leaves window.ending #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 90| () Bool (and (leaves window.ending #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 19| before.memory))))
(define-fun |path 91| () Bool (and (leaves window.ending #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 20| before.memory))))
(define-fun |path 92| () Bool (and (leaves window.ending #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 21| before.memory))))
(define-fun |path 93| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 43| before.memory))))
(define-fun |path 94| () Bool (and (leaves window.ending #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 44| before.memory))))
(define-fun |path 95| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (= after.memory (|word 45| before.memory))))
(define-fun |path 96| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 45| before.memory) #xf) #xf #x0))))
(define-fun |path 97| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 98| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 99| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 100| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 101| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (= after.memory (|word 17| before.memory))))
(define-fun |path 102| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0 #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 103| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 15| before.memory))))
(define-fun |path 104| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 19| before.memory))))
(define-fun |path 105| () Bool (and (leaves window.ending #b101 #b1 #b0 #b0 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 106| () Bool (and (leaves window.ending #b001 #b1 #b0 #b0 #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 107| () Bool (and (leaves window.ending #b001 #b1 #b0 #b0 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 108| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 20| before.memory))))
(define-fun |path 109| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 21| before.memory))))
(define-fun |path 110| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 22| before.memory))))
(define-fun |path 111| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 23| before.memory))))
(define-fun |path 112| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 24| before.memory))))
(define-fun |path 113| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 26| before.memory))))
(define-fun |path 114| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0 #b0) (= after.memory (|word 15| before.memory))))
(define-fun |path 115| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (= after.memory (|word 29| before.memory))))
(define-fun |path 116| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (= after.memory (|word 32| before.memory))))
(define-fun |path 117| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 17| before.memory))))
(define-fun |path 118| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 34| before.memory))))
(define-fun |path 119| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0 #b0) (= after.memory (|word 22| before.memory))))
(define-fun |path 120| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 35| before.memory))))
(define-fun |path 121| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (= after.memory (|word 36| before.memory))))
(define-fun |path 122| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0 #b0) (= after.memory (|word 35| before.memory))))
(define-fun |path 123| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 37| before.memory))))
(define-fun |path 124| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (= after.memory (|word 38| before.memory))))
(define-fun |path 125| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 39| before.memory))))
(define-fun |path 126| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0 #b0) (= after.memory (|word 23| before.memory))))
(define-fun |path 127| () Bool (and (leaves window.ending #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 128| () Bool (and (leaves window.ending #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 129| () Bool (and (leaves window.ending #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 19| before.memory))))
(define-fun |path 130| () Bool (and (leaves window.ending #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 20| before.memory))))
(define-fun |path 131| () Bool (and (leaves window.ending #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 21| before.memory))))
(define-fun |path 132| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 43| before.memory))))
(define-fun |path 133| () Bool (and (leaves window.ending #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 44| before.memory))))
(define-fun |path 134| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (= after.memory (|word 46| before.memory))))
(define-fun |path 135| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 12| before.memory) #xf) #xf #x0))))
(define-fun |path 136| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 46| before.memory) #xf) #xf #x0))))
(define-fun |path 137| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (= after.memory (|word 47| before.memory))))
(define-fun |path 138| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= before.memory #xf) #xf #x0))))
(define-fun |path 139| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 47| before.memory) #xf) #xf #x0))))
(define-fun |path 140| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (= after.memory (|word 48| before.memory))))
(define-fun |path 141| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 48| before.memory) #xf) #xf #x0))))

; Which path the answers lead to.
(define-fun q0 () Bool (ite |while the vCPU waits: ring disabled| (= path #x0b) (= path #x0a)))
(define-fun q1 () Bool (ite |free slots of the ring: 0| q0 (= path #x0a)))
(define-fun q2 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q1 (= path #x02)))
(define-fun q3 () Bool (ite |type of page 0: mmio, hole| (= path #x08) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x09) q2))))
(define-fun q4 () Bool (ite |while the vCPU waits: ring disabled| (= path #x07) (= path #x03)))
(define-fun q5 () Bool (ite |while the vCPU waits: ring disabled| (= path #x05) (= path #x03)))
(define-fun q6 () Bool (ite |free slots of the ring: 0| q4 (ite |free slots of the ring: 1| q5 (= path #x03))))
(define-fun q7 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q6 (= path #x02)))
(define-fun q8 () Bool (ite |type of page 0: mmio, hole| (= path #x08) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x09) q7))))
(define-fun q9 () Bool (ite |16 bytes within the code segment: yes| q8 q3))
(define-fun q10 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q1 false))
(define-fun q11 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #x02) false))
(define-fun q12 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q10 q11))
(define-fun q13 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #x08) false))
(define-fun q14 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #x01) false))
(define-fun q15 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #x09) false))
(define-fun q16 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q12))))
(define-fun q17 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q6 false))
(define-fun q18 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q17 q11))
(define-fun q19 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q18))))
(define-fun q20 () Bool (ite |16 bytes within the code segment: yes| q19 q16))
(define-fun q21 () Bool (ite |mmio_access: none| q9 q20))
(define-fun q22 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #x02) q1))
(define-fun q23 () Bool (ite |type of page 0: mmio, hole| (= path #x08) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x09) q22))))
(define-fun q24 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #x02) q6))
(define-fun q25 () Bool (ite |type of page 0: mmio, hole| (= path #x08) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x09) q24))))
(define-fun q26 () Bool (ite |16 bytes within the code segment: yes| q25 q23))
(define-fun q27 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q11 q10))
(define-fun q28 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q27))))
(define-fun q29 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q11 q17))
(define-fun q30 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q29))))
(define-fun q31 () Bool (ite |16 bytes within the code segment: yes| q30 q28))
(define-fun q32 () Bool (ite |mmio_access: none| q26 q31))
(define-fun q33 () Bool (ite |altp2m: view 1| q32 q21))
(define-fun q34 () Bool (ite |free slots of the ring: 0| (= path #x06) (= path #x0a)))
(define-fun q35 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q34 (= path #x02)))
(define-fun q36 () Bool (ite |type of page 0: mmio, hole| (= path #x08) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x09) q35))))
(define-fun q37 () Bool (ite |free slots of the ring: 0| (= path #x06) (ite |free slots of the ring: 1| (= path #x04) (= path #x03))))
(define-fun q38 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q37 (= path #x02)))
(define-fun q39 () Bool (ite |type of page 0: mmio, hole| (= path #x08) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x09) q38))))
(define-fun q40 () Bool (ite |16 bytes within the code segment: yes| q39 q36))
(define-fun q41 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q34 false))
(define-fun q42 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q41 q11))
(define-fun q43 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q42))))
(define-fun q44 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q37 false))
(define-fun q45 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q44 q11))
(define-fun q46 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q45))))
(define-fun q47 () Bool (ite |16 bytes within the code segment: yes| q46 q43))
(define-fun q48 () Bool (ite |mmio_access: none| q40 q47))
(define-fun q49 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #x02) q34))
(define-fun q50 () Bool (ite |type of page 0: mmio, hole| (= path #x08) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x09) q49))))
(define-fun q51 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #x02) q37))
(define-fun q52 () Bool (ite |type of page 0: mmio, hole| (= path #x08) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x09) q51))))
(define-fun q53 () Bool (ite |16 bytes within the code segment: yes| q52 q50))
(define-fun q54 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q11 q41))
(define-fun q55 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q54))))
(define-fun q56 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q11 q44))
(define-fun q57 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q56))))
(define-fun q58 () Bool (ite |16 bytes within the code segment: yes| q57 q55))
(define-fun q59 () Bool (ite |mmio_access: none| q53 q58))
(define-fun q60 () Bool (ite |altp2m: view 1| q59 q48))
(define-fun q61 () Bool (ite |CONFIG_DEBUG: yes| q60 q33))
(define-fun q62 () Bool (ite |while the vCPU waits: ring disabled| (= path #x10) (= path #x0e)))
(define-fun q63 () Bool (ite |free slots of the ring: 0| q62 (= path #x0e)))
(define-fun q64 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q63 (= path #x0d)))
(define-fun q65 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q64 (= path #x0c)))
(define-fun q66 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q6 q65))
(define-fun q67 () Bool (ite |type of page 0: mmio, hole| (= path #x08) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x09) q66))))
(define-fun q68 () Bool (ite |16 bytes within the code segment: yes| q67 q3))
(define-fun q69 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q63 false))
(define-fun q70 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #x0d) false))
(define-fun q71 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q69 q70))
(define-fun q72 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #x0c) false))
(define-fun q73 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q71 q72))
(define-fun q74 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q17 q73))
(define-fun q75 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q74))))
(define-fun q76 () Bool (ite |16 bytes within the code segment: yes| q75 q16))
(define-fun q77 () Bool (ite |mmio_access: none| q68 q76))
(define-fun q78 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #x0d) q63))
(define-fun q79 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q78 (= path #x0c)))
(define-fun q80 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q79 q6))
(define-fun q81 () Bool (ite |type of page 0: mmio, hole| (= path #x08) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x09) q80))))
(define-fun q82 () Bool (ite |16 bytes within the code segment: yes| q81 q23))
(define-fun q83 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q70 q69))
(define-fun q84 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q83 q72))
(define-fun q85 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q84 q17))
(define-fun q86 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q85))))
(define-fun q87 () Bool (ite |16 bytes within the code segment: yes| q86 q28))
(define-fun q88 () Bool (ite |mmio_access: none| q82 q87))
(define-fun q89 () Bool (ite |altp2m: view 1| q88 q77))
(define-fun q90 () Bool (ite |free slots of the ring: 0| (= path #x0f) (= path #x0e)))
(define-fun q91 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q90 (= path #x0d)))
(define-fun q92 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q91 (= path #x0c)))
(define-fun q93 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q37 q92))
(define-fun q94 () Bool (ite |type of page 0: mmio, hole| (= path #x08) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x09) q93))))
(define-fun q95 () Bool (ite |16 bytes within the code segment: yes| q94 q36))
(define-fun q96 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q90 false))
(define-fun q97 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q96 q70))
(define-fun q98 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q97 q72))
(define-fun q99 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q44 q98))
(define-fun q100 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q99))))
(define-fun q101 () Bool (ite |16 bytes within the code segment: yes| q100 q43))
(define-fun q102 () Bool (ite |mmio_access: none| q95 q101))
(define-fun q103 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #x0d) q90))
(define-fun q104 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q103 (= path #x0c)))
(define-fun q105 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q104 q37))
(define-fun q106 () Bool (ite |type of page 0: mmio, hole| (= path #x08) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x09) q105))))
(define-fun q107 () Bool (ite |16 bytes within the code segment: yes| q106 q50))
(define-fun q108 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q70 q96))
(define-fun q109 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q108 q72))
(define-fun q110 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q109 q44))
(define-fun q111 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q110))))
(define-fun q112 () Bool (ite |16 bytes within the code segment: yes| q111 q55))
(define-fun q113 () Bool (ite |mmio_access: none| q107 q112))
(define-fun q114 () Bool (ite |altp2m: view 1| q113 q102))
(define-fun q115 () Bool (ite |CONFIG_DEBUG: yes| q114 q89))
(define-fun q116 () Bool (ite |while the vCPU waits: ring disabled| (= path #x1c) (= path #x1b)))
(define-fun q117 () Bool (ite |free slots of the ring: 0| q116 (= path #x1b)))
(define-fun q118 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q117 (= path #x0d)))
(define-fun q119 () Bool (ite |type of page 1: mmio, hole| (= path #x1d) (ite |type of page 1: not_present| (= path #x1a) (ite |type of page 1: paged_out, shared| (= path #x0a) q118))))
(define-fun q120 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q1 q119))
(define-fun q121 () Bool (ite |type of page 0: mmio, hole| (= path #x08) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x09) q120))))
(define-fun q122 () Bool (ite |while the vCPU waits: ring disabled| (= path #x18) (= path #x03)))
(define-fun q123 () Bool (ite |free slots of the ring: 0| q122 (ite |free slots of the ring: 1| q5 (= path #x03))))
(define-fun q124 () Bool (ite |while the vCPU waits: ring disabled| (= path #x19) (= path #x03)))
(define-fun q125 () Bool (ite |free slots of the ring: 0| q124 (ite |free slots of the ring: 1| q5 (= path #x03))))
(define-fun q126 () Bool (ite |while the vCPU waits: ring disabled| (= path #x17) (= path #x03)))
(define-fun q127 () Bool (ite |free slots of the ring: 0| q126 (ite |free slots of the ring: 1| q5 (= path #x03))))
(define-fun q128 () Bool (ite |free slots of the ring: 0, 1| q5 (= path #x03)))
(define-fun q129 () Bool (ite |type of page 1: mmio, hole| q125 (ite |type of page 1: not_present| q127 (ite |type of page 1: paged_out, shared| q128 q123))))
(define-fun q130 () Bool (ite |while the vCPU waits: ring disabled| (= path #x15) (= path #x12)))
(define-fun q131 () Bool (ite |while the vCPU waits: ring disabled| (= path #x14) (= path #x12)))
(define-fun q132 () Bool (ite |free slots of the ring: 0| q130 (ite |free slots of the ring: 1| q131 (= path #x12))))
(define-fun q133 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q132 (= path #x0d)))
(define-fun q134 () Bool (ite |type of page 1: mmio, hole| (= path #x16) (ite |type of page 1: not_present| (= path #x11) (ite |type of page 1: paged_out, shared| (= path #x03) q133))))
(define-fun q135 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q129 q134))
(define-fun q136 () Bool (ite |type of page 0: mmio, hole| (= path #x08) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x09) q135))))
(define-fun q137 () Bool (ite |16 bytes within the code segment: yes| q136 q121))
(define-fun q138 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q117 false))
(define-fun q139 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q138 q70))
(define-fun q140 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #x1d) false))
(define-fun q141 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #x1a) false))
(define-fun q142 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #x0a) false))
(define-fun q143 () Bool (ite |type of page 1: mmio, hole| q140 (ite |type of page 1: not_present| q141 (ite |type of page 1: paged_out, shared| q142 q139))))
(define-fun q144 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q10 q143))
(define-fun q145 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q144))))
(define-fun q146 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q123 false))
(define-fun q147 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q125 false))
(define-fun q148 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q127 false))
(define-fun q149 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q128 false))
(define-fun q150 () Bool (ite |type of page 1: mmio, hole| q147 (ite |type of page 1: not_present| q148 (ite |type of page 1: paged_out, shared| q149 q146))))
(define-fun q151 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q132 false))
(define-fun q152 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q151 q70))
(define-fun q153 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #x16) false))
(define-fun q154 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #x11) false))
(define-fun q155 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #x03) false))
(define-fun q156 () Bool (ite |type of page 1: mmio, hole| q153 (ite |type of page 1: not_present| q154 (ite |type of page 1: paged_out, shared| q155 q152))))
(define-fun q157 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q150 q156))
(define-fun q158 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q157))))
(define-fun q159 () Bool (ite |16 bytes within the code segment: yes| q158 q145))
(define-fun q160 () Bool (ite |mmio_access: none| q137 q159))
(define-fun q161 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #x0d) q117))
(define-fun q162 () Bool (ite |type of page 1: mmio, hole| (= path #x1d) (ite |type of page 1: not_present| (= path #x1a) (ite |type of page 1: paged_out, shared| (= path #x0a) q161))))
(define-fun q163 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q162 q1))
(define-fun q164 () Bool (ite |type of page 0: mmio, hole| (= path #x08) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x09) q163))))
(define-fun q165 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #x0d) q132))
(define-fun q166 () Bool (ite |type of page 1: mmio, hole| (= path #x16) (ite |type of page 1: not_present| (= path #x11) (ite |type of page 1: paged_out, shared| (= path #x03) q165))))
(define-fun q167 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q166 q129))
(define-fun q168 () Bool (ite |type of page 0: mmio, hole| (= path #x08) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x09) q167))))
(define-fun q169 () Bool (ite |16 bytes within the code segment: yes| q168 q164))
(define-fun q170 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q70 q138))
(define-fun q171 () Bool (ite |type of page 1: mmio, hole| q140 (ite |type of page 1: not_present| q141 (ite |type of page 1: paged_out, shared| q142 q170))))
(define-fun q172 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q171 q10))
(define-fun q173 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q172))))
(define-fun q174 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q70 q151))
(define-fun q175 () Bool (ite |type of page 1: mmio, hole| q153 (ite |type of page 1: not_present| q154 (ite |type of page 1: paged_out, shared| q155 q174))))
(define-fun q176 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q175 q150))
(define-fun q177 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q176))))
(define-fun q178 () Bool (ite |16 bytes within the code segment: yes| q177 q173))
(define-fun q179 () Bool (ite |mmio_access: none| q169 q178))
(define-fun q180 () Bool (ite |altp2m: view 1| q179 q160))
(define-fun q181 () Bool (ite |free slots of the ring: 0| (= path #x0f) (= path #x1b)))
(define-fun q182 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q181 (= path #x0d)))
(define-fun q183 () Bool (ite |type of page 1: mmio, hole| (= path #x1d) (ite |type of page 1: not_present| (= path #x1a) (ite |type of page 1: paged_out, shared| (= path #x0a) q182))))
(define-fun q184 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q34 q183))
(define-fun q185 () Bool (ite |type of page 0: mmio, hole| (= path #x08) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x09) q184))))
(define-fun q186 () Bool (ite |free slots of the ring: 0| (= path #x0f) (ite |free slots of the ring: 1| (= path #x13) (= path #x12))))
(define-fun q187 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q186 (= path #x0d)))
(define-fun q188 () Bool (ite |type of page 1: mmio, hole| (= path #x16) (ite |type of page 1: not_present| (= path #x11) (ite |type of page 1: paged_out, shared| (= path #x03) q187))))
(define-fun q189 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q37 q188))
(define-fun q190 () Bool (ite |type of page 0: mmio, hole| (= path #x08) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x09) q189))))
(define-fun q191 () Bool (ite |16 bytes within the code segment: yes| q190 q185))
(define-fun q192 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q181 false))
(define-fun q193 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q192 q70))
(define-fun q194 () Bool (ite |type of page 1: mmio, hole| q140 (ite |type of page 1: not_present| q141 (ite |type of page 1: paged_out, shared| q142 q193))))
(define-fun q195 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q41 q194))
(define-fun q196 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q195))))
(define-fun q197 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q186 false))
(define-fun q198 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q197 q70))
(define-fun q199 () Bool (ite |type of page 1: mmio, hole| q153 (ite |type of page 1: not_present| q154 (ite |type of page 1: paged_out, shared| q155 q198))))
(define-fun q200 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q44 q199))
(define-fun q201 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q200))))
(define-fun q202 () Bool (ite |16 bytes within the code segment: yes| q201 q196))
(define-fun q203 () Bool (ite |mmio_access: none| q191 q202))
(define-fun q204 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #x0d) q181))
(define-fun q205 () Bool (ite |type of page 1: mmio, hole| (= path #x1d) (ite |type of page 1: not_present| (= path #x1a) (ite |type of page 1: paged_out, shared| (= path #x0a) q204))))
(define-fun q206 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q205 q34))
(define-fun q207 () Bool (ite |type of page 0: mmio, hole| (= path #x08) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x09) q206))))
(define-fun q208 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #x0d) q186))
(define-fun q209 () Bool (ite |type of page 1: mmio, hole| (= path #x16) (ite |type of page 1: not_present| (= path #x11) (ite |type of page 1: paged_out, shared| (= path #x03) q208))))
(define-fun q210 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q209 q37))
(define-fun q211 () Bool (ite |type of page 0: mmio, hole| (= path #x08) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x09) q210))))
(define-fun q212 () Bool (ite |16 bytes within the code segment: yes| q211 q207))
(define-fun q213 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q70 q192))
(define-fun q214 () Bool (ite |type of page 1: mmio, hole| q140 (ite |type of page 1: not_present| q141 (ite |type of page 1: paged_out, shared| q142 q213))))
(define-fun q215 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q214 q41))
(define-fun q216 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q215))))
(define-fun q217 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q70 q197))
(define-fun q218 () Bool (ite |type of page 1: mmio, hole| q153 (ite |type of page 1: not_present| q154 (ite |type of page 1: paged_out, shared| q155 q217))))
(define-fun q219 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q218 q44))
(define-fun q220 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q219))))
(define-fun q221 () Bool (ite |16 bytes within the code segment: yes| q220 q216))
(define-fun q222 () Bool (ite |mmio_access: none| q212 q221))
(define-fun q223 () Bool (ite |altp2m: view 1| q222 q203))
(define-fun q224 () Bool (ite |CONFIG_DEBUG: yes| q223 q180))
(define-fun q225 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #x1e) false))
(define-fun q226 () Bool (ite |mmio_access: none| (= path #x1e) q225))
(define-fun q227 () Bool (ite |type of page 2: mmio, hole| (= path #x21) (ite |type of page 2: not_present| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) (= path #x20)))))
(define-fun q228 () Bool (ite |operand within its segment: yes| q227 (= path #x1f)))
(define-fun q229 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #x1f) false))
(define-fun q230 () Bool (ite |type of page 2: ioreq_server| (= path #x20) (ite |type of page 2: mmio, hole| (= path #x21) false)))
(define-fun q231 () Bool (ite |operand within its segment: yes| q230 q229))
(define-fun q232 () Bool (ite |mmio_access: none| q228 q231))
(define-fun q233 () Bool (ite |while the vCPU waits: ring disabled| (= path #x26) (= path #x24)))
(define-fun q234 () Bool (ite |free slots of the ring: 0| q233 (= path #x24)))
(define-fun q235 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q234 (= path #x20)))
(define-fun q236 () Bool (ite |type of page 2: ram| q235 (ite |type of page 2: ram_ro| (= path #x20) (ite |type of page 2: ioreq_server| (= path #x23) (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) (= path #x21)))))))
(define-fun q237 () Bool (ite |operand within its segment: yes| q236 (= path #x1f)))
(define-fun q238 () Bool (ite |type of page 2: ioreq_server| (= path #x23) (ite |type of page 2: mmio, hole| (= path #x21) false)))
(define-fun q239 () Bool (ite |operand within its segment: yes| q238 q229))
(define-fun q240 () Bool (ite |type of page 2: ioreq_server| (= path #x24) (ite |type of page 2: mmio, hole| (= path #x21) false)))
(define-fun q241 () Bool (ite |operand within its segment: yes| q240 q229))
(define-fun q242 () Bool (ite |mmio_access: read| q239 (ite |mmio_access: write| q241 q237)))
(define-fun q243 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #x20) q234))
(define-fun q244 () Bool (ite |type of page 2: ram| q243 (ite |type of page 2: ram_ro| (= path #x20) (ite |type of page 2: ioreq_server| (= path #x23) (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) (= path #x21)))))))
(define-fun q245 () Bool (ite |operand within its segment: yes| q244 (= path #x1f)))
(define-fun q246 () Bool (ite |mmio_access: read| q239 (ite |mmio_access: write| q241 q245)))
(define-fun q247 () Bool (ite |altp2m: view 1| q246 q242))
(define-fun q248 () Bool (ite |free slots of the ring: 0| (= path #x25) (= path #x24)))
(define-fun q249 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q248 (= path #x20)))
(define-fun q250 () Bool (ite |type of page 2: ram| q249 (ite |type of page 2: ram_ro| (= path #x20) (ite |type of page 2: ioreq_server| (= path #x23) (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) (= path #x21)))))))
(define-fun q251 () Bool (ite |operand within its segment: yes| q250 (= path #x1f)))
(define-fun q252 () Bool (ite |mmio_access: read| q239 (ite |mmio_access: write| q241 q251)))
(define-fun q253 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #x20) q248))
(define-fun q254 () Bool (ite |type of page 2: ram| q253 (ite |type of page 2: ram_ro| (= path #x20) (ite |type of page 2: ioreq_server| (= path #x23) (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) (= path #x21)))))))
(define-fun q255 () Bool (ite |operand within its segment: yes| q254 (= path #x1f)))
(define-fun q256 () Bool (ite |mmio_access: read| q239 (ite |mmio_access: write| q241 q255)))
(define-fun q257 () Bool (ite |altp2m: view 1| q256 q252))
(define-fun q258 () Bool (ite |CONFIG_DEBUG: yes| q257 q247))
(define-fun q259 () Bool (ite |type of page 2: mmio, hole| (= path #x21) (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) (= path #x20)))))
(define-fun q260 () Bool (ite |operand within its segment: yes| q259 (= path #x21)))
(define-fun q261 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #x21) false))
(define-fun q262 () Bool (ite |operand within its segment: yes| q230 q261))
(define-fun q263 () Bool (ite |mmio_access: none| q260 q262))
(define-fun q264 () Bool (ite |while the vCPU waits: ring disabled| (= path #x29) (= path #x23)))
(define-fun q265 () Bool (ite |free slots of the ring: 0| q264 (= path #x23)))
(define-fun q266 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q265 (= path #x27)))
(define-fun q267 () Bool (ite |type of page 2: ram| q235 (ite |type of page 2: ram_ro| (= path #x20) (ite |type of page 2: ioreq_server| q266 (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) (= path #x21)))))))
(define-fun q268 () Bool (ite |operand within its segment: yes| q267 (= path #x1f)))
(define-fun q269 () Bool (ite |type of page 2: ioreq_server| q266 (ite |type of page 2: mmio, hole| (= path #x21) false)))
(define-fun q270 () Bool (ite |operand within its segment: yes| q269 q229))
(define-fun q271 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q234 (= path #x23)))
(define-fun q272 () Bool (ite |type of page 2: ioreq_server| q271 (ite |type of page 2: mmio, hole| (= path #x21) false)))
(define-fun q273 () Bool (ite |operand within its segment: yes| q272 q229))
(define-fun q274 () Bool (ite |mmio_access: read| q270 (ite |mmio_access: write| q273 q268)))
(define-fun q275 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #x27) q265))
(define-fun q276 () Bool (ite |type of page 2: ram| q243 (ite |type of page 2: ram_ro| (= path #x20) (ite |type of page 2: ioreq_server| q275 (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) (= path #x21)))))))
(define-fun q277 () Bool (ite |operand within its segment: yes| q276 (= path #x1f)))
(define-fun q278 () Bool (ite |type of page 2: ioreq_server| q275 (ite |type of page 2: mmio, hole| (= path #x21) false)))
(define-fun q279 () Bool (ite |operand within its segment: yes| q278 q229))
(define-fun q280 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #x23) q234))
(define-fun q281 () Bool (ite |type of page 2: ioreq_server| q280 (ite |type of page 2: mmio, hole| (= path #x21) false)))
(define-fun q282 () Bool (ite |operand within its segment: yes| q281 q229))
(define-fun q283 () Bool (ite |mmio_access: read| q279 (ite |mmio_access: write| q282 q277)))
(define-fun q284 () Bool (ite |altp2m: view 1| q283 q274))
(define-fun q285 () Bool (ite |free slots of the ring: 0| (= path #x28) (= path #x23)))
(define-fun q286 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q285 (= path #x27)))
(define-fun q287 () Bool (ite |type of page 2: ram| q249 (ite |type of page 2: ram_ro| (= path #x20) (ite |type of page 2: ioreq_server| q286 (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) (= path #x21)))))))
(define-fun q288 () Bool (ite |operand within its segment: yes| q287 (= path #x1f)))
(define-fun q289 () Bool (ite |type of page 2: ioreq_server| q286 (ite |type of page 2: mmio, hole| (= path #x21) false)))
(define-fun q290 () Bool (ite |operand within its segment: yes| q289 q229))
(define-fun q291 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q248 (= path #x23)))
(define-fun q292 () Bool (ite |type of page 2: ioreq_server| q291 (ite |type of page 2: mmio, hole| (= path #x21) false)))
(define-fun q293 () Bool (ite |operand within its segment: yes| q292 q229))
(define-fun q294 () Bool (ite |mmio_access: read| q290 (ite |mmio_access: write| q293 q288)))
(define-fun q295 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #x27) q285))
(define-fun q296 () Bool (ite |type of page 2: ram| q253 (ite |type of page 2: ram_ro| (= path #x20) (ite |type of page 2: ioreq_server| q295 (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) (= path #x21)))))))
(define-fun q297 () Bool (ite |operand within its segment: yes| q296 (= path #x1f)))
(define-fun q298 () Bool (ite |type of page 2: ioreq_server| q295 (ite |type of page 2: mmio, hole| (= path #x21) false)))
(define-fun q299 () Bool (ite |operand within its segment: yes| q298 q229))
(define-fun q300 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #x23) q248))
(define-fun q301 () Bool (ite |type of page 2: ioreq_server| q300 (ite |type of page 2: mmio, hole| (= path #x21) false)))
(define-fun q302 () Bool (ite |operand within its segment: yes| q301 q229))
(define-fun q303 () Bool (ite |mmio_access: read| q299 (ite |mmio_access: write| q302 q297)))
(define-fun q304 () Bool (ite |altp2m: view 1| q303 q294))
(define-fun q305 () Bool (ite |CONFIG_DEBUG: yes| q304 q284))
(define-fun q306 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q265 (= path #x2b)))
(define-fun q307 () Bool (ite |type of page 2: ram| q306 (ite |type of page 2: ram_ro| (= path #x2b) (ite |type of page 2: ioreq_server| (= path #x27) (ite |type of page 2: not_present| (= path #x1f) (ite |type of page 2: read_only| (= path #x2a) (ite |type of page 2: paged_out, shared| (= path #x22) (= path #x21))))))))
(define-fun q308 () Bool (ite |the load of cmpxchg finds what is expected: yes| q307 q227))
(define-fun q309 () Bool (ite |operand within its segment: yes| q308 (= path #x1f)))
(define-fun q310 () Bool (ite |type of page 2: ioreq_server| (= path #x27) (ite |type of page 2: mmio, hole| (= path #x21) false)))
(define-fun q311 () Bool (ite |the load of cmpxchg finds what is expected: yes| q310 q230))
(define-fun q312 () Bool (ite |operand within its segment: yes| q311 q229))
(define-fun q313 () Bool (ite |the load of cmpxchg finds what is expected: yes| q238 q230))
(define-fun q314 () Bool (ite |operand within its segment: yes| q313 q229))
(define-fun q315 () Bool (ite |mmio_access: read| q312 (ite |mmio_access: write| q314 q309)))
(define-fun q316 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #x2b) q265))
(define-fun q317 () Bool (ite |type of page 2: ram| q316 (ite |type of page 2: ram_ro| (= path #x2b) (ite |type of page 2: ioreq_server| (= path #x27) (ite |type of page 2: not_present| (= path #x1f) (ite |type of page 2: read_only| (= path #x2a) (ite |type of page 2: paged_out, shared| (= path #x22) (= path #x21))))))))
(define-fun q318 () Bool (ite |the load of cmpxchg finds what is expected: yes| q317 q227))
(define-fun q319 () Bool (ite |operand within its segment: yes| q318 (= path #x1f)))
(define-fun q320 () Bool (ite |mmio_access: read| q312 (ite |mmio_access: write| q314 q319)))
(define-fun q321 () Bool (ite |altp2m: view 1| q320 q315))
(define-fun q322 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q285 (= path #x2b)))
(define-fun q323 () Bool (ite |type of page 2: ram| q322 (ite |type of page 2: ram_ro| (= path #x2b) (ite |type of page 2: ioreq_server| (= path #x27) (ite |type of page 2: not_present| (= path #x1f) (ite |type of page 2: read_only| (= path #x2a) (ite |type of page 2: paged_out, shared| (= path #x22) (= path #x21))))))))
(define-fun q324 () Bool (ite |the load of cmpxchg finds what is expected: yes| q323 q227))
(define-fun q325 () Bool (ite |operand within its segment: yes| q324 (= path #x1f)))
(define-fun q326 () Bool (ite |mmio_access: read| q312 (ite |mmio_access: write| q314 q325)))
(define-fun q327 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #x2b) q285))
(define-fun q328 () Bool (ite |type of page 2: ram| q327 (ite |type of page 2: ram_ro| (= path #x2b) (ite |type of page 2: ioreq_server| (= path #x27) (ite |type of page 2: not_present| (= path #x1f) (ite |type of page 2: read_only| (= path #x2a) (ite |type of page 2: paged_out, shared| (= path #x22) (= path #x21))))))))
(define-fun q329 () Bool (ite |the load of cmpxchg finds what is expected: yes| q328 q227))
(define-fun q330 () Bool (ite |operand within its segment: yes| q329 (= path #x1f)))
(define-fun q331 () Bool (ite |mmio_access: read| q312 (ite |mmio_access: write| q314 q330)))
(define-fun q332 () Bool (ite |altp2m: view 1| q331 q326))
(define-fun q333 () Bool (ite |CONFIG_DEBUG: yes| q332 q321))
(define-fun q334 () Bool (ite |type of page 2: mmio, hole| (= path #x21) (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) (= path #x2c)))))
(define-fun q335 () Bool (ite |operand within its segment: yes| q334 (= path #x21)))
(define-fun q336 () Bool (ite |type of page 2: ioreq_server| (= path #x2c) (ite |type of page 2: mmio, hole| (= path #x21) false)))
(define-fun q337 () Bool (ite |operand within its segment: yes| q336 q261))
(define-fun q338 () Bool (ite |mmio_access: none| q335 q337))
(define-fun q339 () Bool (ite |type of page 2: mmio, hole| (= path #x21) (ite |type of page 2: not_present| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) (= path #x2c)))))
(define-fun q340 () Bool (ite |source within its segment: yes| q339 (= path #x21)))
(define-fun q341 () Bool (ite |source within its segment: yes| q336 q261))
(define-fun q342 () Bool (ite |mmio_access: none| q340 q341))
(define-fun q343 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #x2d) false))
(define-fun q344 () Bool (ite |mmio_access: none| (= path #x2d) q343))
(define-fun q345 () Bool (ite |type of page 2: ram| q235 (ite |type of page 2: ram_ro| (= path #x20) (ite |type of page 2: ioreq_server| (= path #x2e) (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) (= path #x2f)))))))
(define-fun q346 () Bool (ite |operand within its segment: yes| q345 (= path #x1f)))
(define-fun q347 () Bool (ite |type of page 2: ioreq_server| (= path #x2e) (ite |type of page 2: mmio, hole| (= path #x2f) false)))
(define-fun q348 () Bool (ite |operand within its segment: yes| q347 q229))
(define-fun q349 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #x2f) false))
(define-fun q350 () Bool (ite |operand within its segment: yes| q349 q229))
(define-fun q351 () Bool (ite |mmio_access: read| q348 (ite |mmio_access: write| q350 q346)))
(define-fun q352 () Bool (ite |type of page 2: ram| q243 (ite |type of page 2: ram_ro| (= path #x20) (ite |type of page 2: ioreq_server| (= path #x2e) (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) (= path #x2f)))))))
(define-fun q353 () Bool (ite |operand within its segment: yes| q352 (= path #x1f)))
(define-fun q354 () Bool (ite |mmio_access: read| q348 (ite |mmio_access: write| q350 q353)))
(define-fun q355 () Bool (ite |altp2m: view 1| q354 q351))
(define-fun q356 () Bool (ite |type of page 2: ram| q249 (ite |type of page 2: ram_ro| (= path #x20) (ite |type of page 2: ioreq_server| (= path #x2e) (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) (= path #x2f)))))))
(define-fun q357 () Bool (ite |operand within its segment: yes| q356 (= path #x1f)))
(define-fun q358 () Bool (ite |mmio_access: read| q348 (ite |mmio_access: write| q350 q357)))
(define-fun q359 () Bool (ite |type of page 2: ram| q253 (ite |type of page 2: ram_ro| (= path #x20) (ite |type of page 2: ioreq_server| (= path #x2e) (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) (= path #x2f)))))))
(define-fun q360 () Bool (ite |operand within its segment: yes| q359 (= path #x1f)))
(define-fun q361 () Bool (ite |mmio_access: read| q348 (ite |mmio_access: write| q350 q360)))
(define-fun q362 () Bool (ite |altp2m: view 1| q361 q358))
(define-fun q363 () Bool (ite |CONFIG_DEBUG: yes| q362 q355))
(define-fun q364 () Bool (ite |type of page 4: mmio, hole| (= path #x2c) (ite |type of page 4: not_present| (= path #x1f) (ite |type of page 4: paged_out, shared| (= path #x22) (= path #x31)))))
(define-fun q365 () Bool (ite |type of page 4: mmio, hole| (= path #x21) (ite |type of page 4: not_present| (= path #x1f) (ite |type of page 4: paged_out, shared| (= path #x22) (= path #x30)))))
(define-fun q366 () Bool (ite |type of page 4: paged_out, shared| (= path #x22) (= path #x1f)))
(define-fun q367 () Bool (ite |type of page 4: not_present| (= path #x1f) (= path #x22)))
(define-fun q368 () Bool (ite |type of page 2: mmio, hole| q365 (ite |type of page 2: not_present, read_only| q366 (ite |type of page 2: paged_out, shared| q367 q364))))
(define-fun q369 () Bool (ite |source within its segment: yes| q368 (= path #x21)))
(define-fun q370 () Bool (ite |operand within its segment: yes| q369 (= path #x21)))
(define-fun q371 () Bool (ite |type of page 2: ioreq_server| q364 (ite |type of page 2: mmio, hole| q365 false)))
(define-fun q372 () Bool (ite |source within its segment: yes| q371 q261))
(define-fun q373 () Bool (ite |operand within its segment: yes| q372 q261))
(define-fun q374 () Bool (ite |mmio_access: none| q370 q373))
(define-fun q375 () Bool (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) (= path #x21))))
(define-fun q376 () Bool (ite |source within its segment: yes| q375 (= path #x21)))
(define-fun q377 () Bool (ite |operand within its segment: yes| q376 (= path #x21)))
(define-fun q378 () Bool (ite |mmio_access: none| q377 q261))
(define-fun q379 () Bool (ite |type of page 3: mmio, hole| (= path #x20) (ite |type of page 3: not_present| (= path #x2a) (ite |type of page 3: paged_out, shared| (= path #x24) (= path #x32)))))
(define-fun q380 () Bool (ite |type of page 3: mmio, hole| (= path #x21) (ite |type of page 3: not_present| (= path #x1f) (ite |type of page 3: paged_out, shared| (= path #x22) (= path #x33)))))
(define-fun q381 () Bool (ite |type of page 2: mmio, hole| q380 (ite |type of page 2: not_present| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) q379))))
(define-fun q382 () Bool (ite |operand within its segment: yes| q381 (= path #x1f)))
(define-fun q383 () Bool (ite |type of page 2: ioreq_server| q379 (ite |type of page 2: mmio, hole| q380 false)))
(define-fun q384 () Bool (ite |operand within its segment: yes| q383 q229))
(define-fun q385 () Bool (ite |mmio_access: none| q382 q384))
(define-fun q386 () Bool (ite |while the vCPU waits: ring disabled| (= path #x39) (= path #x37)))
(define-fun q387 () Bool (ite |free slots of the ring: 0| q386 (= path #x37)))
(define-fun q388 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q387 (= path #x36)))
(define-fun q389 () Bool (ite |type of page 3: ram| q388 (ite |type of page 3: ram_ro| (= path #x34) (ite |type of page 3: ioreq_server| (= path #x35) (ite |type of page 3: not_present, read_only| (= path #x2a) (ite |type of page 3: paged_out, shared| (= path #x24) (= path #x2b)))))))
(define-fun q390 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q234 q389))
(define-fun q391 () Bool (ite |while the vCPU waits: ring disabled| (= path #x3c) (= path #x3a)))
(define-fun q392 () Bool (ite |free slots of the ring: 0| q391 (= path #x3a)))
(define-fun q393 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q392 (= path #x33)))
(define-fun q394 () Bool (ite |type of page 3: ioreq_server| (= path #x3a) (ite |type of page 3: mmio, hole| (= path #x21) (ite |type of page 3: not_present, read_only| (= path #x1f) (ite |type of page 3: paged_out, shared| (= path #x22) q393)))))
(define-fun q395 () Bool (ite |type of page 2: ram| q390 (ite |type of page 2: ram_ro| (= path #x20) (ite |type of page 2: ioreq_server| (= path #x23) (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) q394))))))
(define-fun q396 () Bool (ite |operand within its segment: yes| q395 (= path #x1f)))
(define-fun q397 () Bool (ite |type of page 2: ioreq_server| (= path #x23) (ite |type of page 2: mmio, hole| q394 false)))
(define-fun q398 () Bool (ite |operand within its segment: yes| q397 q229))
(define-fun q399 () Bool (ite |mmio_access: none| q396 q398))
(define-fun q400 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #x36) q387))
(define-fun q401 () Bool (ite |type of page 3: ram| q400 (ite |type of page 3: ram_ro| (= path #x34) (ite |type of page 3: ioreq_server| (= path #x35) (ite |type of page 3: not_present, read_only| (= path #x2a) (ite |type of page 3: paged_out, shared| (= path #x24) (= path #x2b)))))))
(define-fun q402 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q401 q234))
(define-fun q403 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #x33) q392))
(define-fun q404 () Bool (ite |type of page 3: ioreq_server| (= path #x3a) (ite |type of page 3: mmio, hole| (= path #x21) (ite |type of page 3: not_present, read_only| (= path #x1f) (ite |type of page 3: paged_out, shared| (= path #x22) q403)))))
(define-fun q405 () Bool (ite |type of page 2: ram| q402 (ite |type of page 2: ram_ro| (= path #x20) (ite |type of page 2: ioreq_server| (= path #x23) (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) q404))))))
(define-fun q406 () Bool (ite |operand within its segment: yes| q405 (= path #x1f)))
(define-fun q407 () Bool (ite |type of page 2: ioreq_server| (= path #x23) (ite |type of page 2: mmio, hole| q404 false)))
(define-fun q408 () Bool (ite |operand within its segment: yes| q407 q229))
(define-fun q409 () Bool (ite |mmio_access: none| q406 q408))
(define-fun q410 () Bool (ite |altp2m: view 1| q409 q399))
(define-fun q411 () Bool (ite |free slots of the ring: 0| (= path #x38) (= path #x37)))
(define-fun q412 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q411 (= path #x36)))
(define-fun q413 () Bool (ite |type of page 3: ram| q412 (ite |type of page 3: ram_ro| (= path #x34) (ite |type of page 3: ioreq_server| (= path #x35) (ite |type of page 3: not_present, read_only| (= path #x2a) (ite |type of page 3: paged_out, shared| (= path #x24) (= path #x2b)))))))
(define-fun q414 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q248 q413))
(define-fun q415 () Bool (ite |free slots of the ring: 0| (= path #x3b) (= path #x3a)))
(define-fun q416 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q415 (= path #x33)))
(define-fun q417 () Bool (ite |type of page 3: ioreq_server| (= path #x3a) (ite |type of page 3: mmio, hole| (= path #x21) (ite |type of page 3: not_present, read_only| (= path #x1f) (ite |type of page 3: paged_out, shared| (= path #x22) q416)))))
(define-fun q418 () Bool (ite |type of page 2: ram| q414 (ite |type of page 2: ram_ro| (= path #x20) (ite |type of page 2: ioreq_server| (= path #x23) (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) q417))))))
(define-fun q419 () Bool (ite |operand within its segment: yes| q418 (= path #x1f)))
(define-fun q420 () Bool (ite |type of page 2: ioreq_server| (= path #x23) (ite |type of page 2: mmio, hole| q417 false)))
(define-fun q421 () Bool (ite |operand within its segment: yes| q420 q229))
(define-fun q422 () Bool (ite |mmio_access: none| q419 q421))
(define-fun q423 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #x36) q411))
(define-fun q424 () Bool (ite |type of page 3: ram| q423 (ite |type of page 3: ram_ro| (= path #x34) (ite |type of page 3: ioreq_server| (= path #x35) (ite |type of page 3: not_present, read_only| (= path #x2a) (ite |type of page 3: paged_out, shared| (= path #x24) (= path #x2b)))))))
(define-fun q425 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q424 q248))
(define-fun q426 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #x33) q415))
(define-fun q427 () Bool (ite |type of page 3: ioreq_server| (= path #x3a) (ite |type of page 3: mmio, hole| (= path #x21) (ite |type of page 3: not_present, read_only| (= path #x1f) (ite |type of page 3: paged_out, shared| (= path #x22) q426)))))
(define-fun q428 () Bool (ite |type of page 2: ram| q425 (ite |type of page 2: ram_ro| (= path #x20) (ite |type of page 2: ioreq_server| (= path #x23) (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) q427))))))
(define-fun q429 () Bool (ite |operand within its segment: yes| q428 (= path #x1f)))
(define-fun q430 () Bool (ite |type of page 2: ioreq_server| (= path #x23) (ite |type of page 2: mmio, hole| q427 false)))
(define-fun q431 () Bool (ite |operand within its segment: yes| q430 q229))
(define-fun q432 () Bool (ite |mmio_access: none| q429 q431))
(define-fun q433 () Bool (ite |altp2m: view 1| q432 q422))
(define-fun q434 () Bool (ite |CONFIG_DEBUG: yes| q433 q410))
(define-fun q435 () Bool (ite |while the vCPU waits: ring disabled| (= path #x44) (= path #x35)))
(define-fun q436 () Bool (ite |free slots of the ring: 0| q435 (= path #x35)))
(define-fun q437 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q436 (= path #x42)))
(define-fun q438 () Bool (ite |type of page 3: ram| q388 (ite |type of page 3: ram_ro| (= path #x34) (ite |type of page 3: ioreq_server| q437 (ite |type of page 3: not_present, read_only| (= path #x2a) (ite |type of page 3: paged_out, shared| (= path #x24) (= path #x45)))))))
(define-fun q439 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q234 q438))
(define-fun q440 () Bool (ite |while the vCPU waits: ring disabled| (= path #x41) (= path #x3f)))
(define-fun q441 () Bool (ite |free slots of the ring: 0| q440 (= path #x3f)))
(define-fun q442 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q441 (= path #x3e)))
(define-fun q443 () Bool (ite |type of page 3: mmio, hole| (= path #x27) (ite |type of page 3: not_present, read_only| (= path #x3d) (ite |type of page 3: paged_out, shared| (= path #x23) q442))))
(define-fun q444 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q265 q443))
(define-fun q445 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q392 (= path #x47)))
(define-fun q446 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q392 (= path #x46)))
(define-fun q447 () Bool (ite |type of page 3: ioreq_server| q446 (ite |type of page 3: mmio, hole| (= path #x21) (ite |type of page 3: not_present, read_only| (= path #x1f) (ite |type of page 3: paged_out, shared| (= path #x22) q445)))))
(define-fun q448 () Bool (ite |type of page 2: ram| q439 (ite |type of page 2: ram_ro| (= path #x20) (ite |type of page 2: ioreq_server| q444 (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) q447))))))
(define-fun q449 () Bool (ite |operand within its segment: yes| q448 (= path #x1f)))
(define-fun q450 () Bool (ite |type of page 2: ioreq_server| q444 (ite |type of page 2: mmio, hole| q447 false)))
(define-fun q451 () Bool (ite |operand within its segment: yes| q450 q229))
(define-fun q452 () Bool (ite |mmio_access: none| q449 q451))
(define-fun q453 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #x42) q436))
(define-fun q454 () Bool (ite |type of page 3: ram| q400 (ite |type of page 3: ram_ro| (= path #x34) (ite |type of page 3: ioreq_server| q453 (ite |type of page 3: not_present, read_only| (= path #x2a) (ite |type of page 3: paged_out, shared| (= path #x24) (= path #x45)))))))
(define-fun q455 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q454 q234))
(define-fun q456 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #x3e) q441))
(define-fun q457 () Bool (ite |type of page 3: mmio, hole| (= path #x27) (ite |type of page 3: not_present, read_only| (= path #x3d) (ite |type of page 3: paged_out, shared| (= path #x23) q456))))
(define-fun q458 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q457 q265))
(define-fun q459 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #x47) q392))
(define-fun q460 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #x46) q392))
(define-fun q461 () Bool (ite |type of page 3: ioreq_server| q460 (ite |type of page 3: mmio, hole| (= path #x21) (ite |type of page 3: not_present, read_only| (= path #x1f) (ite |type of page 3: paged_out, shared| (= path #x22) q459)))))
(define-fun q462 () Bool (ite |type of page 2: ram| q455 (ite |type of page 2: ram_ro| (= path #x20) (ite |type of page 2: ioreq_server| q458 (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) q461))))))
(define-fun q463 () Bool (ite |operand within its segment: yes| q462 (= path #x1f)))
(define-fun q464 () Bool (ite |type of page 2: ioreq_server| q458 (ite |type of page 2: mmio, hole| q461 false)))
(define-fun q465 () Bool (ite |operand within its segment: yes| q464 q229))
(define-fun q466 () Bool (ite |mmio_access: none| q463 q465))
(define-fun q467 () Bool (ite |altp2m: view 1| q466 q452))
(define-fun q468 () Bool (ite |free slots of the ring: 0| (= path #x43) (= path #x35)))
(define-fun q469 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q468 (= path #x42)))
(define-fun q470 () Bool (ite |type of page 3: ram| q412 (ite |type of page 3: ram_ro| (= path #x34) (ite |type of page 3: ioreq_server| q469 (ite |type of page 3: not_present, read_only| (= path #x2a) (ite |type of page 3: paged_out, shared| (= path #x24) (= path #x45)))))))
(define-fun q471 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q248 q470))
(define-fun q472 () Bool (ite |free slots of the ring: 0| (= path #x40) (= path #x3f)))
(define-fun q473 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q472 (= path #x3e)))
(define-fun q474 () Bool (ite |type of page 3: mmio, hole| (= path #x27) (ite |type of page 3: not_present, read_only| (= path #x3d) (ite |type of page 3: paged_out, shared| (= path #x23) q473))))
(define-fun q475 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q285 q474))
(define-fun q476 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q415 (= path #x47)))
(define-fun q477 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q415 (= path #x46)))
(define-fun q478 () Bool (ite |type of page 3: ioreq_server| q477 (ite |type of page 3: mmio, hole| (= path #x21) (ite |type of page 3: not_present, read_only| (= path #x1f) (ite |type of page 3: paged_out, shared| (= path #x22) q476)))))
(define-fun q479 () Bool (ite |type of page 2: ram| q471 (ite |type of page 2: ram_ro| (= path #x20) (ite |type of page 2: ioreq_server| q475 (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) q478))))))
(define-fun q480 () Bool (ite |operand within its segment: yes| q479 (= path #x1f)))
(define-fun q481 () Bool (ite |type of page 2: ioreq_server| q475 (ite |type of page 2: mmio, hole| q478 false)))
(define-fun q482 () Bool (ite |operand within its segment: yes| q481 q229))
(define-fun q483 () Bool (ite |mmio_access: none| q480 q482))
(define-fun q484 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #x42) q468))
(define-fun q485 () Bool (ite |type of page 3: ram| q423 (ite |type of page 3: ram_ro| (= path #x34) (ite |type of page 3: ioreq_server| q484 (ite |type of page 3: not_present, read_only| (= path #x2a) (ite |type of page 3: paged_out, shared| (= path #x24) (= path #x45)))))))
(define-fun q486 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q485 q248))
(define-fun q487 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #x3e) q472))
(define-fun q488 () Bool (ite |type of page 3: mmio, hole| (= path #x27) (ite |type of page 3: not_present, read_only| (= path #x3d) (ite |type of page 3: paged_out, shared| (= path #x23) q487))))
(define-fun q489 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q488 q285))
(define-fun q490 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #x47) q415))
(define-fun q491 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #x46) q415))
(define-fun q492 () Bool (ite |type of page 3: ioreq_server| q491 (ite |type of page 3: mmio, hole| (= path #x21) (ite |type of page 3: not_present, read_only| (= path #x1f) (ite |type of page 3: paged_out, shared| (= path #x22) q490)))))
(define-fun q493 () Bool (ite |type of page 2: ram| q486 (ite |type of page 2: ram_ro| (= path #x20) (ite |type of page 2: ioreq_server| q489 (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) q492))))))
(define-fun q494 () Bool (ite |operand within its segment: yes| q493 (= path #x1f)))
(define-fun q495 () Bool (ite |type of page 2: ioreq_server| q489 (ite |type of page 2: mmio, hole| q492 false)))
(define-fun q496 () Bool (ite |operand within its segment: yes| q495 q229))
(define-fun q497 () Bool (ite |mmio_access: none| q494 q496))
(define-fun q498 () Bool (ite |altp2m: view 1| q497 q483))
(define-fun q499 () Bool (ite |CONFIG_DEBUG: yes| q498 q467))
(define-fun q500 () Bool (ite |while the vCPU waits: ring disabled| (= path #x54) (= path #x52)))
(define-fun q501 () Bool (ite |free slots of the ring: 0| q500 (= path #x52)))
(define-fun q502 () Bool (ite |type of page 3: mmio, hole| q265 (ite |type of page 3: not_present| (= path #x2a) (ite |type of page 3: paged_out, shared| (= path #x24) q501))))
(define-fun q503 () Bool (ite |while the vCPU waits: ring disabled| (= path #x51) (= path #x4f)))
(define-fun q504 () Bool (ite |free slots of the ring: 0| q503 (= path #x4f)))
(define-fun q505 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q504 (= path #x4e)))
(define-fun q506 () Bool (ite |type of page 3: ram| q505 (ite |type of page 3: ram_ro| (= path #x4c) (ite |type of page 3: ioreq_server| (= path #x4d) (ite |type of page 3: not_present| (= path #x2a) (ite |type of page 3: read_only| (= path #x4b) (ite |type of page 3: paged_out, shared| (= path #x24) (= path #x45))))))))
(define-fun q507 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q502 q506))
(define-fun q508 () Bool (ite |type of page 3: mmio, hole| (= path #x2b) (ite |type of page 3: not_present| (= path #x2a) (ite |type of page 3: paged_out, shared| (= path #x24) (= path #x49)))))
(define-fun q509 () Bool (ite |type of page 3: mmio, hole| (= path #x27) (ite |type of page 3: not_present| (= path #x2a) (ite |type of page 3: paged_out, shared| (= path #x24) (= path #x4a)))))
(define-fun q510 () Bool (ite |while the vCPU waits: ring disabled| (= path #x57) (= path #x46)))
(define-fun q511 () Bool (ite |free slots of the ring: 0| q510 (= path #x46)))
(define-fun q512 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q511 (= path #x47)))
(define-fun q513 () Bool (ite |type of page 3: ioreq_server| (= path #x46) (ite |type of page 3: mmio, hole| (= path #x21) (ite |type of page 3: not_present| (= path #x1f) (ite |type of page 3: read_only| (= path #x55) (ite |type of page 3: paged_out, shared| (= path #x22) q512))))))
(define-fun q514 () Bool (ite |type of page 3: mmio, hole, not_present| (= path #x2a) (ite |type of page 3: paged_out, shared| (= path #x24) (= path #x48))))
(define-fun q515 () Bool (ite |type of page 2: ram| q507 (ite |type of page 2: ram_ro| q508 (ite |type of page 2: ioreq_server| q509 (ite |type of page 2: not_present| (= path #x1f) (ite |type of page 2: read_only| q514 (ite |type of page 2: paged_out, shared| (= path #x22) q513)))))))
(define-fun q516 () Bool (ite |the load of cmpxchg finds what is expected: yes| q515 q381))
(define-fun q517 () Bool (ite |operand within its segment: yes| q516 (= path #x1f)))
(define-fun q518 () Bool (ite |type of page 2: ioreq_server| q509 (ite |type of page 2: mmio, hole| q513 false)))
(define-fun q519 () Bool (ite |the load of cmpxchg finds what is expected: yes| q518 q383))
(define-fun q520 () Bool (ite |operand within its segment: yes| q519 q229))
(define-fun q521 () Bool (ite |mmio_access: none| q517 q520))
(define-fun q522 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #x4e) q504))
(define-fun q523 () Bool (ite |type of page 3: ram| q522 (ite |type of page 3: ram_ro| (= path #x4c) (ite |type of page 3: ioreq_server| (= path #x4d) (ite |type of page 3: not_present| (= path #x2a) (ite |type of page 3: read_only| (= path #x4b) (ite |type of page 3: paged_out, shared| (= path #x24) (= path #x45))))))))
(define-fun q524 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q523 q502))
(define-fun q525 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #x47) q511))
(define-fun q526 () Bool (ite |type of page 3: ioreq_server| (= path #x46) (ite |type of page 3: mmio, hole| (= path #x21) (ite |type of page 3: not_present| (= path #x1f) (ite |type of page 3: read_only| (= path #x55) (ite |type of page 3: paged_out, shared| (= path #x22) q525))))))
(define-fun q527 () Bool (ite |type of page 2: ram| q524 (ite |type of page 2: ram_ro| q508 (ite |type of page 2: ioreq_server| q509 (ite |type of page 2: not_present| (= path #x1f) (ite |type of page 2: read_only| q514 (ite |type of page 2: paged_out, shared| (= path #x22) q526)))))))
(define-fun q528 () Bool (ite |the load of cmpxchg finds what is expected: yes| q527 q381))
(define-fun q529 () Bool (ite |operand within its segment: yes| q528 (= path #x1f)))
(define-fun q530 () Bool (ite |type of page 2: ioreq_server| q509 (ite |type of page 2: mmio, hole| q526 false)))
(define-fun q531 () Bool (ite |the load of cmpxchg finds what is expected: yes| q530 q383))
(define-fun q532 () Bool (ite |operand within its segment: yes| q531 q229))
(define-fun q533 () Bool (ite |mmio_access: none| q529 q532))
(define-fun q534 () Bool (ite |altp2m: view 1| q533 q521))
(define-fun q535 () Bool (ite |free slots of the ring: 0| (= path #x53) (= path #x52)))
(define-fun q536 () Bool (ite |type of page 3: mmio, hole| q285 (ite |type of page 3: not_present| (= path #x2a) (ite |type of page 3: paged_out, shared| (= path #x24) q535))))
(define-fun q537 () Bool (ite |free slots of the ring: 0| (= path #x50) (= path #x4f)))
(define-fun q538 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q537 (= path #x4e)))
(define-fun q539 () Bool (ite |type of page 3: ram| q538 (ite |type of page 3: ram_ro| (= path #x4c) (ite |type of page 3: ioreq_server| (= path #x4d) (ite |type of page 3: not_present| (= path #x2a) (ite |type of page 3: read_only| (= path #x4b) (ite |type of page 3: paged_out, shared| (= path #x24) (= path #x45))))))))
(define-fun q540 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q536 q539))
(define-fun q541 () Bool (ite |free slots of the ring: 0| (= path #x56) (= path #x46)))
(define-fun q542 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q541 (= path #x47)))
(define-fun q543 () Bool (ite |type of page 3: ioreq_server| (= path #x46) (ite |type of page 3: mmio, hole| (= path #x21) (ite |type of page 3: not_present| (= path #x1f) (ite |type of page 3: read_only| (= path #x55) (ite |type of page 3: paged_out, shared| (= path #x22) q542))))))
(define-fun q544 () Bool (ite |type of page 2: ram| q540 (ite |type of page 2: ram_ro| q508 (ite |type of page 2: ioreq_server| q509 (ite |type of page 2: not_present| (= path #x1f) (ite |type of page 2: read_only| q514 (ite |type of page 2: paged_out, shared| (= path #x22) q543)))))))
(define-fun q545 () Bool (ite |the load of cmpxchg finds what is expected: yes| q544 q381))
(define-fun q546 () Bool (ite |operand within its segment: yes| q545 (= path #x1f)))
(define-fun q547 () Bool (ite |type of page 2: ioreq_server| q509 (ite |type of page 2: mmio, hole| q543 false)))
(define-fun q548 () Bool (ite |the load of cmpxchg finds what is expected: yes| q547 q383))
(define-fun q549 () Bool (ite |operand within its segment: yes| q548 q229))
(define-fun q550 () Bool (ite |mmio_access: none| q546 q549))
(define-fun q551 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #x4e) q537))
(define-fun q552 () Bool (ite |type of page 3: ram| q551 (ite |type of page 3: ram_ro| (= path #x4c) (ite |type of page 3: ioreq_server| (= path #x4d) (ite |type of page 3: not_present| (= path #x2a) (ite |type of page 3: read_only| (= path #x4b) (ite |type of page 3: paged_out, shared| (= path #x24) (= path #x45))))))))
(define-fun q553 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q552 q536))
(define-fun q554 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #x47) q541))
(define-fun q555 () Bool (ite |type of page 3: ioreq_server| (= path #x46) (ite |type of page 3: mmio, hole| (= path #x21) (ite |type of page 3: not_present| (= path #x1f) (ite |type of page 3: read_only| (= path #x55) (ite |type of page 3: paged_out, shared| (= path #x22) q554))))))
(define-fun q556 () Bool (ite |type of page 2: ram| q553 (ite |type of page 2: ram_ro| q508 (ite |type of page 2: ioreq_server| q509 (ite |type of page 2: not_present| (= path #x1f) (ite |type of page 2: read_only| q514 (ite |type of page 2: paged_out, shared| (= path #x22) q555)))))))
(define-fun q557 () Bool (ite |the load of cmpxchg finds what is expected: yes| q556 q381))
(define-fun q558 () Bool (ite |operand within its segment: yes| q557 (= path #x1f)))
(define-fun q559 () Bool (ite |type of page 2: ioreq_server| q509 (ite |type of page 2: mmio, hole| q555 false)))
(define-fun q560 () Bool (ite |the load of cmpxchg finds what is expected: yes| q559 q383))
(define-fun q561 () Bool (ite |operand within its segment: yes| q560 q229))
(define-fun q562 () Bool (ite |mmio_access: none| q558 q561))
(define-fun q563 () Bool (ite |altp2m: view 1| q562 q550))
(define-fun q564 () Bool (ite |CONFIG_DEBUG: yes| q563 q534))
(define-fun q565 () Bool (ite |type of page 3: mmio, hole| (= path #x20) (ite |type of page 3: not_present, read_only| (= path #x59) (ite |type of page 3: paged_out, shared| (= path #x22) (= path #x32)))))
(define-fun q566 () Bool (ite |type of page 3: paged_out, shared| (= path #x22) (= path #x20)))
(define-fun q567 () Bool (ite |type of page 3: paged_out, shared| (= path #x22) (= path #x58)))
(define-fun q568 () Bool (ite |type of page 2: ioreq_server| q566 (ite |type of page 2: mmio, hole| q567 (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) q565)))))
(define-fun q569 () Bool (ite |operand within its segment: yes| q568 (= path #x21)))
(define-fun q570 () Bool (ite |type of page 2: ioreq_server| q566 (ite |type of page 2: mmio, hole| q567 false)))
(define-fun q571 () Bool (ite |operand within its segment: yes| q570 q261))
(define-fun q572 () Bool (ite |mmio_access: none| q569 q571))
(define-fun q573 () Bool (ite |type of page 3: mmio, hole| (= path #x20) (ite |type of page 3: not_present, read_only| (= path #x1f) (ite |type of page 3: paged_out, shared| (= path #x22) (= path #x32)))))
(define-fun q574 () Bool (ite |type of page 3: not_present, read_only| (= path #x1f) (ite |type of page 3: paged_out, shared| (= path #x22) (= path #x20))))
(define-fun q575 () Bool (ite |type of page 3: not_present, read_only| (= path #x1f) (ite |type of page 3: paged_out, shared| (= path #x22) (= path #x58))))
(define-fun q576 () Bool (ite |type of page 2: ioreq_server| q574 (ite |type of page 2: mmio, hole| q575 (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) q573)))))
(define-fun q577 () Bool (ite |operand within its segment: yes| q576 (= path #x21)))
(define-fun q578 () Bool (ite |type of page 2: ioreq_server| q574 (ite |type of page 2: mmio, hole| q575 false)))
(define-fun q579 () Bool (ite |operand within its segment: yes| q578 q261))
(define-fun q580 () Bool (ite |mmio_access: none| q577 q579))
(define-fun q581 () Bool (ite |type of page 3: paged_out, shared| (= path #x22) (= path #x5a)))
(define-fun q582 () Bool (ite |type of page 3: paged_out, shared| (= path #x22) (= path #x21)))
(define-fun q583 () Bool (ite |type of page 2: mmio, hole| q582 (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) q581))))
(define-fun q584 () Bool (ite |operand within its segment: yes| q583 (= path #x21)))
(define-fun q585 () Bool (ite |type of page 2: ioreq_server| q581 (ite |type of page 2: mmio, hole| q582 false)))
(define-fun q586 () Bool (ite |operand within its segment: yes| q585 q261))
(define-fun q587 () Bool (ite |mmio_access: none| q584 q586))
(define-fun q588 () Bool (ite |type of page 2: mmio, hole| q582 (ite |type of page 2: not_present| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) q581))))
(define-fun q589 () Bool (ite |source within its segment: yes| q588 (= path #x21)))
(define-fun q590 () Bool (ite |source within its segment: yes| q585 q261))
(define-fun q591 () Bool (ite |mmio_access: none| q589 q590))
(define-fun q592 () Bool (ite |type of page 4: mmio, hole| (= path #x5a) (ite |type of page 4: not_present| (= path #x1f) (ite |type of page 4: paged_out, shared| (= path #x22) (= path #x5d)))))
(define-fun q593 () Bool (ite |type of page 4: mmio, hole| (= path #x5a) (ite |type of page 4: not_present| (= path #x1f) (ite |type of page 4: paged_out, shared| (= path #x22) (= path #x31)))))
(define-fun q594 () Bool (ite |type of page 4: mmio, hole| (= path #x5a) (ite |type of page 4: not_present| (= path #x1f) (ite |type of page 4: paged_out, shared| (= path #x22) (= path #x5c)))))
(define-fun q595 () Bool (ite |type of page 3: mmio, hole| q593 (ite |type of page 3: not_present, read_only| q594 (ite |type of page 3: paged_out, shared| q367 q592))))
(define-fun q596 () Bool (ite |type of page 3: paged_out, shared| q367 q593))
(define-fun q597 () Bool (ite |type of page 4: mmio, hole| (= path #x21) (ite |type of page 4: not_present| (= path #x1f) (ite |type of page 4: paged_out, shared| (= path #x22) (= path #x5b)))))
(define-fun q598 () Bool (ite |type of page 3: paged_out, shared| q367 q597))
(define-fun q599 () Bool (ite |type of page 2: ioreq_server| q596 (ite |type of page 2: mmio, hole| q598 (ite |type of page 2: not_present, read_only| q366 (ite |type of page 2: paged_out, shared| q367 q595)))))
(define-fun q600 () Bool (ite |source within its segment: yes| q599 (= path #x21)))
(define-fun q601 () Bool (ite |operand within its segment: yes| q600 (= path #x21)))
(define-fun q602 () Bool (ite |type of page 2: ioreq_server| q596 (ite |type of page 2: mmio, hole| q598 false)))
(define-fun q603 () Bool (ite |source within its segment: yes| q602 q261))
(define-fun q604 () Bool (ite |operand within its segment: yes| q603 q261))
(define-fun q605 () Bool (ite |mmio_access: none| q601 q604))
(define-fun q606 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #x5f) false))
(define-fun q607 () Bool (ite |mmio_access: none| (= path #x5f) q606))
(define-fun q608 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #x60) false))
(define-fun q609 () Bool (ite |mmio_access: none| (= path #x60) q608))
(define-fun q610 () Bool (ite |type of page 2: mmio, hole| (= path #x63) (ite |type of page 2: not_present| (= path #x61) (ite |type of page 2: paged_out, shared| (= path #x64) (= path #x62)))))
(define-fun q611 () Bool (ite |operand within its segment: yes| q610 (= path #x61)))
(define-fun q612 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #x61) false))
(define-fun q613 () Bool (ite |type of page 2: ioreq_server| (= path #x62) (ite |type of page 2: mmio, hole| (= path #x63) false)))
(define-fun q614 () Bool (ite |operand within its segment: yes| q613 q612))
(define-fun q615 () Bool (ite |mmio_access: none| q611 q614))
(define-fun q616 () Bool (ite |type of page 2: ioreq_server| (= path #x29) (ite |type of page 2: mmio, hole| (= path #x63) (ite |type of page 2: not_present, read_only| (= path #x61) (ite |type of page 2: paged_out, shared| (= path #x64) (= path #x62))))))
(define-fun q617 () Bool (ite |operand within its segment: yes| q616 (= path #x61)))
(define-fun q618 () Bool (ite |type of page 2: ioreq_server| (= path #x29) (ite |type of page 2: mmio, hole| (= path #x63) false)))
(define-fun q619 () Bool (ite |operand within its segment: yes| q618 q612))
(define-fun q620 () Bool (ite |type of page 2: ioreq_server| (= path #x26) (ite |type of page 2: mmio, hole| (= path #x63) false)))
(define-fun q621 () Bool (ite |operand within its segment: yes| q620 q612))
(define-fun q622 () Bool (ite |mmio_access: read| q619 (ite |mmio_access: write| q621 q617)))
(define-fun q623 () Bool (ite |type of page 2: mmio, hole| (= path #x63) (ite |type of page 2: not_present, read_only| (= path #x61) (ite |type of page 2: paged_out, shared| (= path #x64) (= path #x62)))))
(define-fun q624 () Bool (ite |operand within its segment: yes| q623 (= path #x63)))
(define-fun q625 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #x63) false))
(define-fun q626 () Bool (ite |operand within its segment: yes| q613 q625))
(define-fun q627 () Bool (ite |mmio_access: none| q624 q626))
(define-fun q628 () Bool (ite |type of page 2: ioreq_server| (= path #x65) (ite |type of page 2: mmio, hole| (= path #x63) (ite |type of page 2: not_present, read_only| (= path #x61) (ite |type of page 2: paged_out, shared| (= path #x64) (= path #x62))))))
(define-fun q629 () Bool (ite |operand within its segment: yes| q628 (= path #x61)))
(define-fun q630 () Bool (ite |type of page 2: ioreq_server| (= path #x65) (ite |type of page 2: mmio, hole| (= path #x63) false)))
(define-fun q631 () Bool (ite |operand within its segment: yes| q630 q612))
(define-fun q632 () Bool (ite |mmio_access: read| q631 (ite |mmio_access: write| q619 q629)))
(define-fun q633 () Bool (ite |type of page 2: ioreq_server| (= path #x65) (ite |type of page 2: mmio, hole| (= path #x63) (ite |type of page 2: not_present| (= path #x61) (ite |type of page 2: read_only| (= path #x66) (ite |type of page 2: paged_out, shared| (= path #x64) (= path #x67)))))))
(define-fun q634 () Bool (ite |the load of cmpxchg finds what is expected: yes| q633 q610))
(define-fun q635 () Bool (ite |operand within its segment: yes| q634 (= path #x61)))
(define-fun q636 () Bool (ite |the load of cmpxchg finds what is expected: yes| q630 q613))
(define-fun q637 () Bool (ite |operand within its segment: yes| q636 q612))
(define-fun q638 () Bool (ite |the load of cmpxchg finds what is expected: yes| q618 q613))
(define-fun q639 () Bool (ite |operand within its segment: yes| q638 q612))
(define-fun q640 () Bool (ite |mmio_access: read| q637 (ite |mmio_access: write| q639 q635)))
(define-fun q641 () Bool (ite |type of page 2: mmio, hole| (= path #x63) (ite |type of page 2: not_present, read_only| (= path #x61) (ite |type of page 2: paged_out, shared| (= path #x64) (= path #x68)))))
(define-fun q642 () Bool (ite |operand within its segment: yes| q641 (= path #x63)))
(define-fun q643 () Bool (ite |type of page 2: ioreq_server| (= path #x68) (ite |type of page 2: mmio, hole| (= path #x63) false)))
(define-fun q644 () Bool (ite |operand within its segment: yes| q643 q625))
(define-fun q645 () Bool (ite |mmio_access: none| q642 q644))
(define-fun q646 () Bool (ite |type of page 2: mmio, hole| (= path #x63) (ite |type of page 2: not_present| (= path #x61) (ite |type of page 2: paged_out, shared| (= path #x64) (= path #x68)))))
(define-fun q647 () Bool (ite |source within its segment: yes| q646 (= path #x63)))
(define-fun q648 () Bool (ite |source within its segment: yes| q643 q625))
(define-fun q649 () Bool (ite |mmio_access: none| q647 q648))
(define-fun q650 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #x69) false))
(define-fun q651 () Bool (ite |mmio_access: none| (= path #x69) q650))
(define-fun q652 () Bool (ite |type of page 2: ioreq_server| (= path #x6a) (ite |type of page 2: mmio, hole| (= path #x6b) (ite |type of page 2: not_present, read_only| (= path #x61) (ite |type of page 2: paged_out, shared| (= path #x64) (= path #x62))))))
(define-fun q653 () Bool (ite |operand within its segment: yes| q652 (= path #x61)))
(define-fun q654 () Bool (ite |type of page 2: ioreq_server| (= path #x6a) (ite |type of page 2: mmio, hole| (= path #x6b) false)))
(define-fun q655 () Bool (ite |operand within its segment: yes| q654 q612))
(define-fun q656 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #x6b) false))
(define-fun q657 () Bool (ite |operand within its segment: yes| q656 q612))
(define-fun q658 () Bool (ite |mmio_access: read| q655 (ite |mmio_access: write| q657 q653)))
(define-fun q659 () Bool (ite |type of page 4: mmio, hole| (= path #x68) (ite |type of page 4: not_present| (= path #x61) (ite |type of page 4: paged_out, shared| (= path #x64) (= path #x6d)))))
(define-fun q660 () Bool (ite |type of page 4: mmio, hole| (= path #x63) (ite |type of page 4: not_present| (= path #x61) (ite |type of page 4: paged_out, shared| (= path #x64) (= path #x6c)))))
(define-fun q661 () Bool (ite |type of page 4: paged_out, shared| (= path #x64) (= path #x61)))
(define-fun q662 () Bool (ite |type of page 4: not_present| (= path #x61) (= path #x64)))
(define-fun q663 () Bool (ite |type of page 2: mmio, hole| q660 (ite |type of page 2: not_present, read_only| q661 (ite |type of page 2: paged_out, shared| q662 q659))))
(define-fun q664 () Bool (ite |source within its segment: yes| q663 (= path #x63)))
(define-fun q665 () Bool (ite |operand within its segment: yes| q664 (= path #x63)))
(define-fun q666 () Bool (ite |type of page 2: ioreq_server| q659 (ite |type of page 2: mmio, hole| q660 false)))
(define-fun q667 () Bool (ite |source within its segment: yes| q666 q625))
(define-fun q668 () Bool (ite |operand within its segment: yes| q667 q625))
(define-fun q669 () Bool (ite |mmio_access: none| q665 q668))
(define-fun q670 () Bool (ite |type of page 2: not_present, read_only| (= path #x61) (ite |type of page 2: paged_out, shared| (= path #x64) (= path #x63))))
(define-fun q671 () Bool (ite |source within its segment: yes| q670 (= path #x63)))
(define-fun q672 () Bool (ite |operand within its segment: yes| q671 (= path #x63)))
(define-fun q673 () Bool (ite |mmio_access: none| q672 q625))
(define-fun q674 () Bool (ite |type of page 3: mmio, hole| (= path #x62) (ite |type of page 3: not_present| (= path #x66) (ite |type of page 3: paged_out, shared| (= path #x26) (= path #x6e)))))
(define-fun q675 () Bool (ite |type of page 3: mmio, hole| (= path #x63) (ite |type of page 3: not_present| (= path #x61) (ite |type of page 3: paged_out, shared| (= path #x64) (= path #x6f)))))
(define-fun q676 () Bool (ite |type of page 2: mmio, hole| q675 (ite |type of page 2: not_present| (= path #x61) (ite |type of page 2: paged_out, shared| (= path #x64) q674))))
(define-fun q677 () Bool (ite |operand within its segment: yes| q676 (= path #x61)))
(define-fun q678 () Bool (ite |type of page 2: ioreq_server| q674 (ite |type of page 2: mmio, hole| q675 false)))
(define-fun q679 () Bool (ite |operand within its segment: yes| q678 q612))
(define-fun q680 () Bool (ite |mmio_access: none| q677 q679))
(define-fun q681 () Bool (ite |type of page 3: ram| (= path #x71) (ite |type of page 3: ram_ro| (= path #x70) (ite |type of page 3: ioreq_server| (= path #x44) (ite |type of page 3: not_present, read_only| (= path #x66) (ite |type of page 3: paged_out, shared| (= path #x26) (= path #x67)))))))
(define-fun q682 () Bool (ite |type of page 3: ioreq_server| (= path #x3c) (ite |type of page 3: mmio, hole| (= path #x63) (ite |type of page 3: not_present, read_only| (= path #x61) (ite |type of page 3: paged_out, shared| (= path #x64) (= path #x6f))))))
(define-fun q683 () Bool (ite |type of page 2: ram| q681 (ite |type of page 2: ram_ro| (= path #x62) (ite |type of page 2: ioreq_server| (= path #x29) (ite |type of page 2: not_present, read_only| (= path #x61) (ite |type of page 2: paged_out, shared| (= path #x64) q682))))))
(define-fun q684 () Bool (ite |operand within its segment: yes| q683 (= path #x61)))
(define-fun q685 () Bool (ite |type of page 2: ioreq_server| (= path #x29) (ite |type of page 2: mmio, hole| q682 false)))
(define-fun q686 () Bool (ite |operand within its segment: yes| q685 q612))
(define-fun q687 () Bool (ite |mmio_access: none| q684 q686))
(define-fun q688 () Bool (ite |type of page 3: ram| (= path #x71) (ite |type of page 3: ram_ro| (= path #x70) (ite |type of page 3: ioreq_server| (= path #x74) (ite |type of page 3: not_present, read_only| (= path #x66) (ite |type of page 3: paged_out, shared| (= path #x26) (= path #x75)))))))
(define-fun q689 () Bool (ite |type of page 3: mmio, hole| (= path #x65) (ite |type of page 3: not_present, read_only| (= path #x72) (ite |type of page 3: paged_out, shared| (= path #x29) (= path #x73)))))
(define-fun q690 () Bool (ite |type of page 3: ioreq_server| (= path #x57) (ite |type of page 3: mmio, hole| (= path #x63) (ite |type of page 3: not_present, read_only| (= path #x61) (ite |type of page 3: paged_out, shared| (= path #x64) (= path #x76))))))
(define-fun q691 () Bool (ite |type of page 2: ram| q688 (ite |type of page 2: ram_ro| (= path #x62) (ite |type of page 2: ioreq_server| q689 (ite |type of page 2: not_present, read_only| (= path #x61) (ite |type of page 2: paged_out, shared| (= path #x64) q690))))))
(define-fun q692 () Bool (ite |operand within its segment: yes| q691 (= path #x61)))
(define-fun q693 () Bool (ite |type of page 2: ioreq_server| q689 (ite |type of page 2: mmio, hole| q690 false)))
(define-fun q694 () Bool (ite |operand within its segment: yes| q693 q612))
(define-fun q695 () Bool (ite |mmio_access: none| q692 q694))
(define-fun q696 () Bool (ite |type of page 3: ram| (= path #x7d) (ite |type of page 3: ram_ro| (= path #x7b) (ite |type of page 3: ioreq_server| (= path #x7c) (ite |type of page 3: not_present| (= path #x66) (ite |type of page 3: read_only| (= path #x7a) (ite |type of page 3: paged_out, shared| (= path #x26) (= path #x75))))))))
(define-fun q697 () Bool (ite |type of page 3: mmio, hole| (= path #x67) (ite |type of page 3: not_present| (= path #x66) (ite |type of page 3: paged_out, shared| (= path #x26) (= path #x78)))))
(define-fun q698 () Bool (ite |type of page 3: mmio, hole| (= path #x65) (ite |type of page 3: not_present| (= path #x66) (ite |type of page 3: paged_out, shared| (= path #x26) (= path #x79)))))
(define-fun q699 () Bool (ite |type of page 3: ioreq_server| (= path #x57) (ite |type of page 3: mmio, hole| (= path #x63) (ite |type of page 3: not_present| (= path #x61) (ite |type of page 3: read_only| (= path #x7e) (ite |type of page 3: paged_out, shared| (= path #x64) (= path #x76)))))))
(define-fun q700 () Bool (ite |type of page 3: mmio, hole, not_present| (= path #x66) (ite |type of page 3: paged_out, shared| (= path #x26) (= path #x77))))
(define-fun q701 () Bool (ite |type of page 2: ram| q696 (ite |type of page 2: ram_ro| q697 (ite |type of page 2: ioreq_server| q698 (ite |type of page 2: not_present| (= path #x61) (ite |type of page 2: read_only| q700 (ite |type of page 2: paged_out, shared| (= path #x64) q699)))))))
(define-fun q702 () Bool (ite |the load of cmpxchg finds what is expected: yes| q701 q676))
(define-fun q703 () Bool (ite |operand within its segment: yes| q702 (= path #x61)))
(define-fun q704 () Bool (ite |type of page 2: ioreq_server| q698 (ite |type of page 2: mmio, hole| q699 false)))
(define-fun q705 () Bool (ite |the load of cmpxchg finds what is expected: yes| q704 q678))
(define-fun q706 () Bool (ite |operand within its segment: yes| q705 q612))
(define-fun q707 () Bool (ite |mmio_access: none| q703 q706))
(define-fun q708 () Bool (ite |type of page 3: mmio, hole| (= path #x62) (ite |type of page 3: not_present, read_only| (= path #x80) (ite |type of page 3: paged_out, shared| (= path #x64) (= path #x6e)))))
(define-fun q709 () Bool (ite |type of page 3: paged_out, shared| (= path #x64) (= path #x62)))
(define-fun q710 () Bool (ite |type of page 3: paged_out, shared| (= path #x64) (= path #x7f)))
(define-fun q711 () Bool (ite |type of page 2: ioreq_server| q709 (ite |type of page 2: mmio, hole| q710 (ite |type of page 2: not_present, read_only| (= path #x61) (ite |type of page 2: paged_out, shared| (= path #x64) q708)))))
(define-fun q712 () Bool (ite |operand within its segment: yes| q711 (= path #x63)))
(define-fun q713 () Bool (ite |type of page 2: ioreq_server| q709 (ite |type of page 2: mmio, hole| q710 false)))
(define-fun q714 () Bool (ite |operand within its segment: yes| q713 q625))
(define-fun q715 () Bool (ite |mmio_access: none| q712 q714))
(define-fun q716 () Bool (ite |type of page 3: mmio, hole| (= path #x62) (ite |type of page 3: not_present, read_only| (= path #x61) (ite |type of page 3: paged_out, shared| (= path #x64) (= path #x6e)))))
(define-fun q717 () Bool (ite |type of page 3: not_present, read_only| (= path #x61) (ite |type of page 3: paged_out, shared| (= path #x64) (= path #x62))))
(define-fun q718 () Bool (ite |type of page 3: not_present, read_only| (= path #x61) (ite |type of page 3: paged_out, shared| (= path #x64) (= path #x7f))))
(define-fun q719 () Bool (ite |type of page 2: ioreq_server| q717 (ite |type of page 2: mmio, hole| q718 (ite |type of page 2: not_present, read_only| (= path #x61) (ite |type of page 2: paged_out, shared| (= path #x64) q716)))))
(define-fun q720 () Bool (ite |operand within its segment: yes| q719 (= path #x63)))
(define-fun q721 () Bool (ite |type of page 2: ioreq_server| q717 (ite |type of page 2: mmio, hole| q718 false)))
(define-fun q722 () Bool (ite |operand within its segment: yes| q721 q625))
(define-fun q723 () Bool (ite |mmio_access: none| q720 q722))
(define-fun q724 () Bool (ite |type of page 3: paged_out, shared| (= path #x64) (= path #x81)))
(define-fun q725 () Bool (ite |type of page 3: paged_out, shared| (= path #x64) (= path #x63)))
(define-fun q726 () Bool (ite |type of page 2: mmio, hole| q725 (ite |type of page 2: not_present, read_only| (= path #x61) (ite |type of page 2: paged_out, shared| (= path #x64) q724))))
(define-fun q727 () Bool (ite |operand within its segment: yes| q726 (= path #x63)))
(define-fun q728 () Bool (ite |type of page 2: ioreq_server| q724 (ite |type of page 2: mmio, hole| q725 false)))
(define-fun q729 () Bool (ite |operand within its segment: yes| q728 q625))
(define-fun q730 () Bool (ite |mmio_access: none| q727 q729))
(define-fun q731 () Bool (ite |type of page 2: mmio, hole| q725 (ite |type of page 2: not_present| (= path #x61) (ite |type of page 2: paged_out, shared| (= path #x64) q724))))
(define-fun q732 () Bool (ite |source within its segment: yes| q731 (= path #x63)))
(define-fun q733 () Bool (ite |source within its segment: yes| q728 q625))
(define-fun q734 () Bool (ite |mmio_access: none| q732 q733))
(define-fun q735 () Bool (ite |type of page 4: mmio, hole| (= path #x81) (ite |type of page 4: not_present| (= path #x61) (ite |type of page 4: paged_out, shared| (= path #x64) (= path #x84)))))
(define-fun q736 () Bool (ite |type of page 4: mmio, hole| (= path #x81) (ite |type of page 4: not_present| (= path #x61) (ite |type of page 4: paged_out, shared| (= path #x64) (= path #x6d)))))
(define-fun q737 () Bool (ite |type of page 4: mmio, hole| (= path #x81) (ite |type of page 4: not_present| (= path #x61) (ite |type of page 4: paged_out, shared| (= path #x64) (= path #x83)))))
(define-fun q738 () Bool (ite |type of page 3: mmio, hole| q736 (ite |type of page 3: not_present, read_only| q737 (ite |type of page 3: paged_out, shared| q662 q735))))
(define-fun q739 () Bool (ite |type of page 3: paged_out, shared| q662 q736))
(define-fun q740 () Bool (ite |type of page 4: mmio, hole| (= path #x63) (ite |type of page 4: not_present| (= path #x61) (ite |type of page 4: paged_out, shared| (= path #x64) (= path #x82)))))
(define-fun q741 () Bool (ite |type of page 3: paged_out, shared| q662 q740))
(define-fun q742 () Bool (ite |type of page 2: ioreq_server| q739 (ite |type of page 2: mmio, hole| q741 (ite |type of page 2: not_present, read_only| q661 (ite |type of page 2: paged_out, shared| q662 q738)))))
(define-fun q743 () Bool (ite |source within its segment: yes| q742 (= path #x63)))
(define-fun q744 () Bool (ite |operand within its segment: yes| q743 (= path #x63)))
(define-fun q745 () Bool (ite |type of page 2: ioreq_server| q739 (ite |type of page 2: mmio, hole| q741 false)))
(define-fun q746 () Bool (ite |source within its segment: yes| q745 q625))
(define-fun q747 () Bool (ite |operand within its segment: yes| q746 q625))
(define-fun q748 () Bool (ite |mmio_access: none| q744 q747))
(define-fun q749 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #x86) false))
(define-fun q750 () Bool (ite |mmio_access: none| (= path #x86) q749))
(define-fun q751 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #x87) false))
(define-fun q752 () Bool (ite |mmio_access: none| (= path #x87) q751))
(define-fun q753 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #x88) false))
(define-fun q754 () Bool (ite |mmio_access: none| (= path #x88) q753))
(define-fun q755 () Bool (ite |while the vCPU waits: ring disabled| (= path #x8b) (= path #x89)))
(define-fun q756 () Bool (ite |free slots of the ring: 0| q755 (= path #x89)))
(define-fun q757 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q756 false))
(define-fun q758 () Bool (ite |mmio_access: none| q756 q757))
(define-fun q759 () Bool (ite |free slots of the ring: 0| (= path #x8a) (= path #x89)))
(define-fun q760 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q759 false))
(define-fun q761 () Bool (ite |mmio_access: none| q759 q760))
(define-fun q762 () Bool (ite |CONFIG_DEBUG: yes| q761 q758))
(define-fun q763 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #x8c) false))
(define-fun q764 () Bool (ite |mmio_access: none| (= path #x8c) q763))
(define-fun q765 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #x8b) false))
(define-fun q766 () Bool (ite |mmio_access: none| (= path #x8b) q765))
(define-fun q767 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #x8d) false))
(define-fun q768 () Bool (ite |mmio_access: none| (= path #x8d) q767))

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
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0x0| () Bool (ite |place 0| q61 (and (= before.phase outside) (= path #xff))))
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xff8| () Bool (ite |place 0| q115 (and (= before.phase outside) (= path #xff))))
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xffe| () Bool (ite |place 0| q224 (and (= before.phase outside) (= path #xff))))
(define-fun |move: the emulation ends| () Bool (ite |place 1| q226 (ite |place 2| q607 (ite |place 3| q609 (ite |place 4| q750 (ite |place 5| q752 (ite |place 6| q754 (ite |place 7| q762 (ite |place 8| q764 (ite |place 9| q766 (ite |place 10| q768 (and (= before.phase window.ending) (= path #xff)))))))))))))
(define-fun |move: load 4 bytes at page 2+0x8| () Bool (ite |place 11| q232 (ite |place 12| q615 (and (= before.phase window) (= path #xff)))))
(define-fun |move: store 4 bytes at page 2+0x8| () Bool (ite |place 11| q258 (ite |place 12| q622 (and (= before.phase window) (= path #xff)))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0x8| () Bool (ite |place 11| q263 (ite |place 12| q627 (and (= before.phase window) (= path #xff)))))
(define-fun |move: rmw 4 bytes at page 2+0x8| () Bool (ite |place 11| q305 (ite |place 12| q632 (and (= before.phase window) (= path #xff)))))
(define-fun |move: cmpxchg 4 bytes at page 2+0x8| () Bool (ite |place 11| q333 (ite |place 12| q640 (and (= before.phase window) (= path #xff)))))
(define-fun |move: rep ins 1 x 4 bytes at page 2+0x8| () Bool (ite |place 11| q258 (ite |place 12| q622 (and (= before.phase window) (= path #xff)))))
(define-fun |move: rep outs 1 x 4 bytes at page 2+0x8| () Bool (ite |place 11| q232 (ite |place 12| q615 (and (= before.phase window) (= path #xff)))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0x8| () Bool (ite |place 11| q338 (ite |place 12| q645 (and (= before.phase window) (= path #xff)))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0x8| () Bool (ite |place 11| q342 (ite |place 12| q649 (and (= before.phase window) (= path #xff)))))
(define-fun |move: unimplemented instruction| () Bool (ite |place 11| q344 (ite |place 12| q651 (and (= before.phase window) (= path #xff)))))
(define-fun |move: rmw 16 bytes at page 2+0x10| () Bool (ite |place 11| q363 (ite |place 12| q658 (and (= before.phase window) (= path #xff)))))
(define-fun |move: cmpxchg 16 bytes at page 2+0x10| () Bool (ite |place 11| q333 (ite |place 12| q640 (and (= before.phase window) (= path #xff)))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0x8| () Bool (ite |place 11| q374 (ite |place 12| q669 (and (= before.phase window) (= path #xff)))))
(define-fun |move: rep movs 4 x 4 bytes at page 2+0x4 to page 2+0x8| () Bool (ite |place 11| q378 (ite |place 12| q673 (and (= before.phase window) (= path #xff)))))
(define-fun |move: load 8 bytes at page 2+0xffc| () Bool (ite |place 11| q385 (ite |place 12| q680 (and (= before.phase window) (= path #xff)))))
(define-fun |move: store 8 bytes at page 2+0xffc| () Bool (ite |place 11| q434 (ite |place 12| q687 (and (= before.phase window) (= path #xff)))))
(define-fun |move: rmw 8 bytes at page 2+0xffc| () Bool (ite |place 11| q499 (ite |place 12| q695 (and (= before.phase window) (= path #xff)))))
(define-fun |move: cmpxchg 8 bytes at page 2+0xffc| () Bool (ite |place 11| q564 (ite |place 12| q707 (and (= before.phase window) (= path #xff)))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 11| q572 (ite |place 12| q715 (and (= before.phase window) (= path #xff)))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xffe| () Bool (ite |place 11| q580 (ite |place 12| q723 (and (= before.phase window) (= path #xff)))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 11| q587 (ite |place 12| q730 (and (= before.phase window) (= path #xff)))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 11| q591 (ite |place 12| q734 (and (= before.phase window) (= path #xff)))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0xff8| () Bool (ite |place 11| q605 (ite |place 12| q748 (and (= before.phase window) (= path #xff)))))
(define-fun |move: the instruction is committed| () Bool (ite |place 11| (= path #x5e) (ite |place 12| (= path #x85) (and (= before.phase window) (= path #xff)))))

; Where runs begin.
(define-fun start () Bool (and (= before.memory #x0) (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0))))

; The invariant: all states that a run may be in.
(define-fun invariant.before () Bool (or false
  (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.memory #x0))
  (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase window) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase stopped) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.memory #x0))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase window) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.memory #x1))
  ))
(define-fun invariant.after () Bool (or false
  (and (= after.phase outside) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.memory #x0))
  (and (= after.phase window.ending) (= after.rc #b010) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase window) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase stopped) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.memory #x0))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase window) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase window.ending) (= after.rc #b001) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase window.ending) (= after.rc #b010) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase window.ending) (= after.rc #b001) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase window.ending) (= after.rc #b101) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase window.ending) (= after.rc #b101) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.memory #x1))
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
    (ite (= path #x01) |path 1|
     (ite (= path #x02) |path 2|
     (ite (= path #x03) |path 3|
     (ite (= path #x04) |path 4|
     (ite (= path #x05) |path 5|
     (ite (= path #x06) |path 6|
     (ite (= path #x07) |path 7|
     (ite (= path #x08) |path 8|
     (ite (= path #x09) |path 9|
     (ite (= path #x0a) |path 10|
     (ite (= path #x0b) |path 11|
     (ite (= path #x0c) |path 12|
     (ite (= path #x0d) |path 13|
     (ite (= path #x0e) |path 14|
     (ite (= path #x0f) |path 15|
     (ite (= path #x10) |path 16|
     (ite (= path #x11) |path 17|
     (ite (= path #x12) |path 18|
     (ite (= path #x13) |path 19|
     (ite (= path #x14) |path 20|
     (ite (= path #x15) |path 21|
     (ite (= path #x16) |path 22|
     (ite (= path #x17) |path 23|
     (ite (= path #x18) |path 24|
     (ite (= path #x19) |path 25|
     (ite (= path #x1a) |path 26|
     (ite (= path #x1b) |path 27|
     (ite (= path #x1c) |path 28|
     (ite (= path #x1d) |path 29|
     (ite (= path #x1e) |path 30|
     (ite (= path #x1f) |path 31|
     (ite (= path #x20) |path 32|
     (ite (= path #x21) |path 33|
     (ite (= path #x22) |path 34|
     (ite (= path #x23) |path 35|
     (ite (= path #x24) |path 36|
     (ite (= path #x25) |path 37|
     (ite (= path #x26) |path 38|
     (ite (= path #x27) |path 39|
     (ite (= path #x28) |path 40|
     (ite (= path #x29) |path 41|
     (ite (= path #x2a) |path 42|
     (ite (= path #x2b) |path 43|
     (ite (= path #x2c) |path 44|
     (ite (= path #x2d) |path 45|
     (ite (= path #x2e) |path 46|
     (ite (= path #x2f) |path 47|
     (ite (= path #x30) |path 48|
     (ite (= path #x31) |path 49|
     (ite (= path #x32) |path 50|
     (ite (= path #x33) |path 51|
     (ite (= path #x34) |path 52|
     (ite (= path #x35) |path 53|
     (ite (= path #x36) |path 54|
     (ite (= path #x37) |path 55|
     (ite (= path #x38) |path 56|
     (ite (= path #x39) |path 57|
     (ite (= path #x3a) |path 58|
     (ite (= path #x3b) |path 59|
     (ite (= path #x3c) |path 60|
     (ite (= path #x3d) |path 61|
     (ite (= path #x3e) |path 62|
     (ite (= path #x3f) |path 63|
     (ite (= path #x40) |path 64|
     (ite (= path #x41) |path 65|
     (ite (= path #x42) |path 66|
     (ite (= path #x43) |path 67|
     (ite (= path #x44) |path 68|
     (ite (= path #x45) |path 69|
     (ite (= path #x46) |path 70|
     (ite (= path #x47) |path 71|
     (ite (= path #x48) |path 72|
     (ite (= path #x49) |path 73|
     (ite (= path #x4a) |path 74|
     (ite (= path #x4b) |path 75|
     (ite (= path #x4c) |path 76|
     (ite (= path #x4d) |path 77|
     (ite (= path #x4e) |path 78|
     (ite (= path #x4f) |path 79|
     (ite (= path #x50) |path 80|
     (ite (= path #x51) |path 81|
     (ite (= path #x52) |path 82|
     (ite (= path #x53) |path 83|
     (ite (= path #x54) |path 84|
     (ite (= path #x55) |path 85|
     (ite (= path #x56) |path 86|
     (ite (= path #x57) |path 87|
     (ite (= path #x58) |path 88|
     (ite (= path #x59) |path 89|
     (ite (= path #x5a) |path 90|
     (ite (= path #x5b) |path 91|
     (ite (= path #x5c) |path 92|
     (ite (= path #x5d) |path 93|
     (ite (= path #x5e) |path 94|
     (ite (= path #x5f) |path 95|
     (ite (= path #x60) |path 96|
     (ite (= path #x61) |path 97|
     (ite (= path #x62) |path 98|
     (ite (= path #x63) |path 99|
     (ite (= path #x64) |path 100|
     (ite (= path #x65) |path 101|
     (ite (= path #x66) |path 102|
     (ite (= path #x67) |path 103|
     (ite (= path #x68) |path 104|
     (ite (= path #x69) |path 105|
     (ite (= path #x6a) |path 106|
     (ite (= path #x6b) |path 107|
     (ite (= path #x6c) |path 108|
     (ite (= path #x6d) |path 109|
     (ite (= path #x6e) |path 110|
     (ite (= path #x6f) |path 111|
     (ite (= path #x70) |path 112|
     (ite (= path #x71) |path 113|
     (ite (= path #x72) |path 114|
     (ite (= path #x73) |path 115|
     (ite (= path #x74) |path 116|
     (ite (= path #x75) |path 117|
     (ite (= path #x76) |path 118|
     (ite (= path #x77) |path 119|
     (ite (= path #x78) |path 120|
     (ite (= path #x79) |path 121|
     (ite (= path #x7a) |path 122|
     (ite (= path #x7b) |path 123|
     (ite (= path #x7c) |path 124|
     (ite (= path #x7d) |path 125|
     (ite (= path #x7e) |path 126|
     (ite (= path #x7f) |path 127|
     (ite (= path #x80) |path 128|
     (ite (= path #x81) |path 129|
     (ite (= path #x82) |path 130|
     (ite (= path #x83) |path 131|
     (ite (= path #x84) |path 132|
     (ite (= path #x85) |path 133|
     (ite (= path #x86) |path 134|
     (ite (= path #x87) |path 135|
     (ite (= path #x88) |path 136|
     (ite (= path #x89) |path 137|
     (ite (= path #x8a) |path 138|
     (ite (= path #x8b) |path 139|
     (ite (= path #x8c) |path 140|
     (ite (= path #x8d) |path 141|
     (= after.memory #xf))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
    (not invariant.after))
  ; conclusion
  (and invariant.before (= before.memory #xf))))
(check-sat)
