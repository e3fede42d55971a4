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
(define-fun |word 35| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 4| (|takes a reference to page 4| m))))))))
(define-fun |word 36| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|commits the instruction| m)))
(define-fun |word 37| ((m (_ BitVec 4))) (_ BitVec 4) (|window closes: X86EMUL_RETRY| m))
(define-fun |word 38| ((m (_ BitVec 4))) (_ BitVec 4) (|window closes: X86EMUL_UNHANDLEABLE| m))
(define-fun |word 39| ((m (_ BitVec 4))) (_ BitVec 4) (|window closes: X86EMUL_UNIMPLEMENTED| m))
(define-fun |word 40| ((m (_ BitVec 4))) (_ BitVec 4) (|window closes: X86EMUL_OKAY| m))

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
(define-fun |path 42| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 19| before.memory))))
(define-fun |path 43| () Bool (and (leaves window.ending #b101 #b1 #b1 #b1 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 44| () Bool (and (leaves window.ending #b001 #b1 #b1 #b1 #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 45| () Bool (and (leaves window.ending #b001 #b1 #b1 #b1 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 46| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 20| before.memory))))
(define-fun |path 47| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 21| before.memory))))
(define-fun |path 48| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 49| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 22| before.memory))))
(define-fun |path 50| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 23| before.memory))))
(define-fun |path 51| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 24| before.memory))))
(define-fun |path 52| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 25| before.memory))))
(define-fun |path 53| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 26| before.memory))))
(define-fun |path 54| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 24| before.memory))))
(define-fun |path 55| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 27| before.memory) #xf) #xf #x0))))
(define-fun |path 56| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (= after.memory (|word 24| before.memory))))
(define-fun |path 57| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 15| before.memory))))
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
(define-fun |path 72| () Bool (and (leaves window.ending #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 73| () Bool (and (leaves window.ending #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 74| () Bool (and (leaves window.ending #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 19| before.memory))))
(define-fun |path 75| () Bool (and (leaves window.ending #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 20| before.memory))))
(define-fun |path 76| () Bool (and (leaves window.ending #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 21| before.memory))))
(define-fun |path 77| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 35| before.memory))))
(define-fun |path 78| () Bool (and (leaves window.ending #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 36| before.memory))))
(define-fun |path 79| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (= after.memory (|word 37| before.memory))))
(define-fun |path 80| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 37| before.memory) #xf) #xf #x0))))
(define-fun |path 81| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 82| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 83| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 84| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 85| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (= after.memory (|word 17| before.memory))))
(define-fun |path 86| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 19| before.memory))))
(define-fun |path 87| () Bool (and (leaves window.ending #b101 #b1 #b0 #b0 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 88| () Bool (and (leaves window.ending #b001 #b1 #b0 #b0 #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 89| () Bool (and (leaves window.ending #b001 #b1 #b0 #b0 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 90| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 20| before.memory))))
(define-fun |path 91| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 21| before.memory))))
(define-fun |path 92| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0 #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 93| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 22| before.memory))))
(define-fun |path 94| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 23| before.memory))))
(define-fun |path 95| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 24| before.memory))))
(define-fun |path 96| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 26| before.memory))))
(define-fun |path 97| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 15| before.memory))))
(define-fun |path 98| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0 #b0) (= after.memory (|word 15| before.memory))))
(define-fun |path 99| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (= after.memory (|word 29| before.memory))))
(define-fun |path 100| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (= after.memory (|word 32| before.memory))))
(define-fun |path 101| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 17| before.memory))))
(define-fun |path 102| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (= after.memory (|word 34| before.memory))))
(define-fun |path 103| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 34| before.memory))))
(define-fun |path 104| () Bool (and (leaves window.ending #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 105| () Bool (and (leaves window.ending #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 106| () Bool (and (leaves window.ending #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 19| before.memory))))
(define-fun |path 107| () Bool (and (leaves window.ending #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 20| before.memory))))
(define-fun |path 108| () Bool (and (leaves window.ending #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 21| before.memory))))
(define-fun |path 109| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 35| before.memory))))
(define-fun |path 110| () Bool (and (leaves window.ending #b000 #b1 #b0 #b0 #b0) (= after.memory (|word 36| before.memory))))
(define-fun |path 111| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (= after.memory (|word 38| before.memory))))
(define-fun |path 112| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 12| before.memory) #xf) #xf #x0))))
(define-fun |path 113| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 38| before.memory) #xf) #xf #x0))))
(define-fun |path 114| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (= after.memory (|word 39| before.memory))))
(define-fun |path 115| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= before.memory #xf) #xf #x0))))
(define-fun |path 116| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 39| before.memory) #xf) #xf #x0))))
(define-fun |path 117| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (= after.memory (|word 40| before.memory))))
(define-fun |path 118| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 40| before.memory) #xf) #xf #x0))))

; Which path the answers lead to.
(define-fun q0 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0001011) (= path #b0001010)))
(define-fun q1 () Bool (ite |free slots of the ring: 0| q0 (= path #b0001010)))
(define-fun q2 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q1 (= path #b0000010)))
(define-fun q3 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q2))))
(define-fun q4 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000111) (= path #b0000011)))
(define-fun q5 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000101) (= path #b0000011)))
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
(define-fun q22 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0000010) q1))
(define-fun q23 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q22))))
(define-fun q24 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0000010) q6))
(define-fun q25 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q24))))
(define-fun q26 () Bool (ite |16 bytes within the code segment: yes| q25 q23))
(define-fun q27 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q11 q10))
(define-fun q28 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q27))))
(define-fun q29 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q11 q17))
(define-fun q30 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q29))))
(define-fun q31 () Bool (ite |16 bytes within the code segment: yes| q30 q28))
(define-fun q32 () Bool (ite |mmio_access: none| q26 q31))
(define-fun q33 () Bool (ite |altp2m: view 1| q32 q21))
(define-fun q34 () Bool (ite |free slots of the ring: 0| (= path #b0000110) (= path #b0001010)))
(define-fun q35 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q34 (= path #b0000010)))
(define-fun q36 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q35))))
(define-fun q37 () Bool (ite |free slots of the ring: 0| (= path #b0000110) (ite |free slots of the ring: 1| (= path #b0000100) (= path #b0000011))))
(define-fun q38 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q37 (= path #b0000010)))
(define-fun q39 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q38))))
(define-fun q40 () Bool (ite |16 bytes within the code segment: yes| q39 q36))
(define-fun q41 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q34 false))
(define-fun q42 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q41 q11))
(define-fun q43 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q42))))
(define-fun q44 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q37 false))
(define-fun q45 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q44 q11))
(define-fun q46 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q45))))
(define-fun q47 () Bool (ite |16 bytes within the code segment: yes| q46 q43))
(define-fun q48 () Bool (ite |mmio_access: none| q40 q47))
(define-fun q49 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0000010) q34))
(define-fun q50 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q49))))
(define-fun q51 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0000010) q37))
(define-fun q52 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q51))))
(define-fun q53 () Bool (ite |16 bytes within the code segment: yes| q52 q50))
(define-fun q54 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q11 q41))
(define-fun q55 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q54))))
(define-fun q56 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q11 q44))
(define-fun q57 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q56))))
(define-fun q58 () Bool (ite |16 bytes within the code segment: yes| q57 q55))
(define-fun q59 () Bool (ite |mmio_access: none| q53 q58))
(define-fun q60 () Bool (ite |altp2m: view 1| q59 q48))
(define-fun q61 () Bool (ite |CONFIG_DEBUG: yes| q60 q33))
(define-fun q62 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0010000) (= path #b0001110)))
(define-fun q63 () Bool (ite |free slots of the ring: 0| q62 (= path #b0001110)))
(define-fun q64 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q63 (= path #b0001101)))
(define-fun q65 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q64 (= path #b0001100)))
(define-fun q66 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q6 q65))
(define-fun q67 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q66))))
(define-fun q68 () Bool (ite |16 bytes within the code segment: yes| q67 q3))
(define-fun q69 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q63 false))
(define-fun q70 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001101) false))
(define-fun q71 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q69 q70))
(define-fun q72 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001100) false))
(define-fun q73 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q71 q72))
(define-fun q74 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q17 q73))
(define-fun q75 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q74))))
(define-fun q76 () Bool (ite |16 bytes within the code segment: yes| q75 q16))
(define-fun q77 () Bool (ite |mmio_access: none| q68 q76))
(define-fun q78 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0001101) q63))
(define-fun q79 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q78 (= path #b0001100)))
(define-fun q80 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q79 q6))
(define-fun q81 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q80))))
(define-fun q82 () Bool (ite |16 bytes within the code segment: yes| q81 q23))
(define-fun q83 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q70 q69))
(define-fun q84 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q83 q72))
(define-fun q85 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q84 q17))
(define-fun q86 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q85))))
(define-fun q87 () Bool (ite |16 bytes within the code segment: yes| q86 q28))
(define-fun q88 () Bool (ite |mmio_access: none| q82 q87))
(define-fun q89 () Bool (ite |altp2m: view 1| q88 q77))
(define-fun q90 () Bool (ite |free slots of the ring: 0| (= path #b0001111) (= path #b0001110)))
(define-fun q91 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q90 (= path #b0001101)))
(define-fun q92 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q91 (= path #b0001100)))
(define-fun q93 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q37 q92))
(define-fun q94 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q93))))
(define-fun q95 () Bool (ite |16 bytes within the code segment: yes| q94 q36))
(define-fun q96 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q90 false))
(define-fun q97 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q96 q70))
(define-fun q98 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q97 q72))
(define-fun q99 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q44 q98))
(define-fun q100 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q99))))
(define-fun q101 () Bool (ite |16 bytes within the code segment: yes| q100 q43))
(define-fun q102 () Bool (ite |mmio_access: none| q95 q101))
(define-fun q103 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0001101) q90))
(define-fun q104 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q103 (= path #b0001100)))
(define-fun q105 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q104 q37))
(define-fun q106 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q105))))
(define-fun q107 () Bool (ite |16 bytes within the code segment: yes| q106 q50))
(define-fun q108 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q70 q96))
(define-fun q109 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q108 q72))
(define-fun q110 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q109 q44))
(define-fun q111 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q110))))
(define-fun q112 () Bool (ite |16 bytes within the code segment: yes| q111 q55))
(define-fun q113 () Bool (ite |mmio_access: none| q107 q112))
(define-fun q114 () Bool (ite |altp2m: view 1| q113 q102))
(define-fun q115 () Bool (ite |CONFIG_DEBUG: yes| q114 q89))
(define-fun q116 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0011100) (= path #b0011011)))
(define-fun q117 () Bool (ite |free slots of the ring: 0| q116 (= path #b0011011)))
(define-fun q118 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q117 (= path #b0001101)))
(define-fun q119 () Bool (ite |type of page 1: mmio, hole| (= path #b0011101) (ite |type of page 1: not_present| (= path #b0011010) (ite |type of page 1: paged_out, shared| (= path #b0001010) q118))))
(define-fun q120 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q1 q119))
(define-fun q121 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q120))))
(define-fun q122 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0011000) (= path #b0000011)))
(define-fun q123 () Bool (ite |free slots of the ring: 0| q122 (ite |free slots of the ring: 1| q5 (= path #b0000011))))
(define-fun q124 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0011001) (= path #b0000011)))
(define-fun q125 () Bool (ite |free slots of the ring: 0| q124 (ite |free slots of the ring: 1| q5 (= path #b0000011))))
(define-fun q126 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0010111) (= path #b0000011)))
(define-fun q127 () Bool (ite |free slots of the ring: 0| q126 (ite |free slots of the ring: 1| q5 (= path #b0000011))))
(define-fun q128 () Bool (ite |free slots of the ring: 0, 1| q5 (= path #b0000011)))
(define-fun q129 () Bool (ite |type of page 1: mmio, hole| q125 (ite |type of page 1: not_present| q127 (ite |type of page 1: paged_out, shared| q128 q123))))
(define-fun q130 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0010101) (= path #b0010010)))
(define-fun q131 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0010100) (= path #b0010010)))
(define-fun q132 () Bool (ite |free slots of the ring: 0| q130 (ite |free slots of the ring: 1| q131 (= path #b0010010))))
(define-fun q133 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q132 (= path #b0001101)))
(define-fun q134 () Bool (ite |type of page 1: mmio, hole| (= path #b0010110) (ite |type of page 1: not_present| (= path #b0010001) (ite |type of page 1: paged_out, shared| (= path #b0000011) q133))))
(define-fun q135 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q129 q134))
(define-fun q136 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q135))))
(define-fun q137 () Bool (ite |16 bytes within the code segment: yes| q136 q121))
(define-fun q138 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q117 false))
(define-fun q139 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q138 q70))
(define-fun q140 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0011101) false))
(define-fun q141 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0011010) false))
(define-fun q142 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001010) false))
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
(define-fun q153 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0010110) false))
(define-fun q154 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0010001) false))
(define-fun q155 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000011) false))
(define-fun q156 () Bool (ite |type of page 1: mmio, hole| q153 (ite |type of page 1: not_present| q154 (ite |type of page 1: paged_out, shared| q155 q152))))
(define-fun q157 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q150 q156))
(define-fun q158 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q157))))
(define-fun q159 () Bool (ite |16 bytes within the code segment: yes| q158 q145))
(define-fun q160 () Bool (ite |mmio_access: none| q137 q159))
(define-fun q161 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0001101) q117))
(define-fun q162 () Bool (ite |type of page 1: mmio, hole| (= path #b0011101) (ite |type of page 1: not_present| (= path #b0011010) (ite |type of page 1: paged_out, shared| (= path #b0001010) q161))))
(define-fun q163 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q162 q1))
(define-fun q164 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q163))))
(define-fun q165 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0001101) q132))
(define-fun q166 () Bool (ite |type of page 1: mmio, hole| (= path #b0010110) (ite |type of page 1: not_present| (= path #b0010001) (ite |type of page 1: paged_out, shared| (= path #b0000011) q165))))
(define-fun q167 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q166 q129))
(define-fun q168 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q167))))
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
(define-fun q181 () Bool (ite |free slots of the ring: 0| (= path #b0001111) (= path #b0011011)))
(define-fun q182 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q181 (= path #b0001101)))
(define-fun q183 () Bool (ite |type of page 1: mmio, hole| (= path #b0011101) (ite |type of page 1: not_present| (= path #b0011010) (ite |type of page 1: paged_out, shared| (= path #b0001010) q182))))
(define-fun q184 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q34 q183))
(define-fun q185 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q184))))
(define-fun q186 () Bool (ite |free slots of the ring: 0| (= path #b0001111) (ite |free slots of the ring: 1| (= path #b0010011) (= path #b0010010))))
(define-fun q187 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q186 (= path #b0001101)))
(define-fun q188 () Bool (ite |type of page 1: mmio, hole| (= path #b0010110) (ite |type of page 1: not_present| (= path #b0010001) (ite |type of page 1: paged_out, shared| (= path #b0000011) q187))))
(define-fun q189 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q37 q188))
(define-fun q190 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q189))))
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
(define-fun q204 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0001101) q181))
(define-fun q205 () Bool (ite |type of page 1: mmio, hole| (= path #b0011101) (ite |type of page 1: not_present| (= path #b0011010) (ite |type of page 1: paged_out, shared| (= path #b0001010) q204))))
(define-fun q206 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q205 q34))
(define-fun q207 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q206))))
(define-fun q208 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0001101) q186))
(define-fun q209 () Bool (ite |type of page 1: mmio, hole| (= path #b0010110) (ite |type of page 1: not_present| (= path #b0010001) (ite |type of page 1: paged_out, shared| (= path #b0000011) q208))))
(define-fun q210 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q209 q37))
(define-fun q211 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001001) q210))))
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
(define-fun q225 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0011110) false))
(define-fun q226 () Bool (ite |mmio_access: none| (= path #b0011110) q225))
(define-fun q227 () Bool (ite |type of page 2: mmio, hole| (= path #b0100001) (ite |type of page 2: not_present| (= path #b0011111) (ite |type of page 2: paged_out, shared| (= path #b0100010) (= path #b0100000)))))
(define-fun q228 () Bool (ite |operand within its segment: yes| q227 (= path #b0011111)))
(define-fun q229 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0011111) false))
(define-fun q230 () Bool (ite |type of page 2: ioreq_server| (= path #b0100000) (ite |type of page 2: mmio, hole| (= path #b0100001) false)))
(define-fun q231 () Bool (ite |operand within its segment: yes| q230 q229))
(define-fun q232 () Bool (ite |mmio_access: none| q228 q231))
(define-fun q233 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0100110) (= path #b0100100)))
(define-fun q234 () Bool (ite |free slots of the ring: 0| q233 (= path #b0100100)))
(define-fun q235 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q234 (= path #b0100000)))
(define-fun q236 () Bool (ite |type of page 2: ram| q235 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: ioreq_server| (= path #b0100011) (ite |type of page 2: not_present, read_only| (= path #b0011111) (ite |type of page 2: paged_out, shared| (= path #b0100010) (= path #b0100001)))))))
(define-fun q237 () Bool (ite |operand within its segment: yes| q236 (= path #b0011111)))
(define-fun q238 () Bool (ite |type of page 2: ioreq_server| (= path #b0100011) (ite |type of page 2: mmio, hole| (= path #b0100001) false)))
(define-fun q239 () Bool (ite |operand within its segment: yes| q238 q229))
(define-fun q240 () Bool (ite |type of page 2: ioreq_server| (= path #b0100100) (ite |type of page 2: mmio, hole| (= path #b0100001) false)))
(define-fun q241 () Bool (ite |operand within its segment: yes| q240 q229))
(define-fun q242 () Bool (ite |mmio_access: read| q239 (ite |mmio_access: write| q241 q237)))
(define-fun q243 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0100000) q234))
(define-fun q244 () Bool (ite |type of page 2: ram| q243 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: ioreq_server| (= path #b0100011) (ite |type of page 2: not_present, read_only| (= path #b0011111) (ite |type of page 2: paged_out, shared| (= path #b0100010) (= path #b0100001)))))))
(define-fun q245 () Bool (ite |operand within its segment: yes| q244 (= path #b0011111)))
(define-fun q246 () Bool (ite |mmio_access: read| q239 (ite |mmio_access: write| q241 q245)))
(define-fun q247 () Bool (ite |altp2m: view 1| q246 q242))
(define-fun q248 () Bool (ite |free slots of the ring: 0| (= path #b0100101) (= path #b0100100)))
(define-fun q249 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q248 (= path #b0100000)))
(define-fun q250 () Bool (ite |type of page 2: ram| q249 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: ioreq_server| (= path #b0100011) (ite |type of page 2: not_present, read_only| (= path #b0011111) (ite |type of page 2: paged_out, shared| (= path #b0100010) (= path #b0100001)))))))
(define-fun q251 () Bool (ite |operand within its segment: yes| q250 (= path #b0011111)))
(define-fun q252 () Bool (ite |mmio_access: read| q239 (ite |mmio_access: write| q241 q251)))
(define-fun q253 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0100000) q248))
(define-fun q254 () Bool (ite |type of page 2: ram| q253 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: ioreq_server| (= path #b0100011) (ite |type of page 2: not_present, read_only| (= path #b0011111) (ite |type of page 2: paged_out, shared| (= path #b0100010) (= path #b0100001)))))))
(define-fun q255 () Bool (ite |operand within its segment: yes| q254 (= path #b0011111)))
(define-fun q256 () Bool (ite |mmio_access: read| q239 (ite |mmio_access: write| q241 q255)))
(define-fun q257 () Bool (ite |altp2m: view 1| q256 q252))
(define-fun q258 () Bool (ite |CONFIG_DEBUG: yes| q257 q247))
(define-fun q259 () Bool (ite |type of page 2: mmio, hole| (= path #b0100001) (ite |type of page 2: not_present, read_only| (= path #b0011111) (ite |type of page 2: paged_out, shared| (= path #b0100010) (= path #b0100000)))))
(define-fun q260 () Bool (ite |operand within its segment: yes| q259 (= path #b0100001)))
(define-fun q261 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0100001) false))
(define-fun q262 () Bool (ite |operand within its segment: yes| q230 q261))
(define-fun q263 () Bool (ite |mmio_access: none| q260 q262))
(define-fun q264 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0101001) (= path #b0100011)))
(define-fun q265 () Bool (ite |free slots of the ring: 0| q264 (= path #b0100011)))
(define-fun q266 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q265 (= path #b0100111)))
(define-fun q267 () Bool (ite |type of page 2: ram| q235 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: ioreq_server| q266 (ite |type of page 2: not_present, read_only| (= path #b0011111) (ite |type of page 2: paged_out, shared| (= path #b0100010) (= path #b0100001)))))))
(define-fun q268 () Bool (ite |operand within its segment: yes| q267 (= path #b0011111)))
(define-fun q269 () Bool (ite |type of page 2: ioreq_server| q266 (ite |type of page 2: mmio, hole| (= path #b0100001) false)))
(define-fun q270 () Bool (ite |operand within its segment: yes| q269 q229))
(define-fun q271 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q234 (= path #b0100011)))
(define-fun q272 () Bool (ite |type of page 2: ioreq_server| q271 (ite |type of page 2: mmio, hole| (= path #b0100001) false)))
(define-fun q273 () Bool (ite |operand within its segment: yes| q272 q229))
(define-fun q274 () Bool (ite |mmio_access: read| q270 (ite |mmio_access: write| q273 q268)))
(define-fun q275 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0100111) q265))
(define-fun q276 () Bool (ite |type of page 2: ram| q243 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: ioreq_server| q275 (ite |type of page 2: not_present, read_only| (= path #b0011111) (ite |type of page 2: paged_out, shared| (= path #b0100010) (= path #b0100001)))))))
(define-fun q277 () Bool (ite |operand within its segment: yes| q276 (= path #b0011111)))
(define-fun q278 () Bool (ite |type of page 2: ioreq_server| q275 (ite |type of page 2: mmio, hole| (= path #b0100001) false)))
(define-fun q279 () Bool (ite |operand within its segment: yes| q278 q229))
(define-fun q280 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0100011) q234))
(define-fun q281 () Bool (ite |type of page 2: ioreq_server| q280 (ite |type of page 2: mmio, hole| (= path #b0100001) false)))
(define-fun q282 () Bool (ite |operand within its segment: yes| q281 q229))
(define-fun q283 () Bool (ite |mmio_access: read| q279 (ite |mmio_access: write| q282 q277)))
(define-fun q284 () Bool (ite |altp2m: view 1| q283 q274))
(define-fun q285 () Bool (ite |free slots of the ring: 0| (= path #b0101000) (= path #b0100011)))
(define-fun q286 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q285 (= path #b0100111)))
(define-fun q287 () Bool (ite |type of page 2: ram| q249 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: ioreq_server| q286 (ite |type of page 2: not_present, read_only| (= path #b0011111) (ite |type of page 2: paged_out, shared| (= path #b0100010) (= path #b0100001)))))))
(define-fun q288 () Bool (ite |operand within its segment: yes| q287 (= path #b0011111)))
(define-fun q289 () Bool (ite |type of page 2: ioreq_server| q286 (ite |type of page 2: mmio, hole| (= path #b0100001) false)))
(define-fun q290 () Bool (ite |operand within its segment: yes| q289 q229))
(define-fun q291 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q248 (= path #b0100011)))
(define-fun q292 () Bool (ite |type of page 2: ioreq_server| q291 (ite |type of page 2: mmio, hole| (= path #b0100001) false)))
(define-fun q293 () Bool (ite |operand within its segment: yes| q292 q229))
(define-fun q294 () Bool (ite |mmio_access: read| q290 (ite |mmio_access: write| q293 q288)))
(define-fun q295 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0100111) q285))
(define-fun q296 () Bool (ite |type of page 2: ram| q253 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: ioreq_server| q295 (ite |type of page 2: not_present, read_only| (= path #b0011111) (ite |type of page 2: paged_out, shared| (= path #b0100010) (= path #b0100001)))))))
(define-fun q297 () Bool (ite |operand within its segment: yes| q296 (= path #b0011111)))
(define-fun q298 () Bool (ite |type of page 2: ioreq_server| q295 (ite |type of page 2: mmio, hole| (= path #b0100001) false)))
(define-fun q299 () Bool (ite |operand within its segment: yes| q298 q229))
(define-fun q300 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0100011) q248))
(define-fun q301 () Bool (ite |type of page 2: ioreq_server| q300 (ite |type of page 2: mmio, hole| (= path #b0100001) false)))
(define-fun q302 () Bool (ite |operand within its segment: yes| q301 q229))
(define-fun q303 () Bool (ite |mmio_access: read| q299 (ite |mmio_access: write| q302 q297)))
(define-fun q304 () Bool (ite |altp2m: view 1| q303 q294))
(define-fun q305 () Bool (ite |CONFIG_DEBUG: yes| q304 q284))
(define-fun q306 () Bool (ite |type of page 2: mmio, hole| (= path #b0100001) (ite |type of page 2: not_present, read_only| (= path #b0011111) (ite |type of page 2: paged_out, shared| (= path #b0100010) (= path #b0101010)))))
(define-fun q307 () Bool (ite |operand within its segment: yes| q306 (= path #b0100001)))
(define-fun q308 () Bool (ite |type of page 2: ioreq_server| (= path #b0101010) (ite |type of page 2: mmio, hole| (= path #b0100001) false)))
(define-fun q309 () Bool (ite |operand within its segment: yes| q308 q261))
(define-fun q310 () Bool (ite |mmio_access: none| q307 q309))
(define-fun q311 () Bool (ite |type of page 2: mmio, hole| (= path #b0100001) (ite |type of page 2: not_present| (= path #b0011111) (ite |type of page 2: paged_out, shared| (= path #b0100010) (= path #b0101010)))))
(define-fun q312 () Bool (ite |source within its segment: yes| q311 (= path #b0100001)))
(define-fun q313 () Bool (ite |source within its segment: yes| q308 q261))
(define-fun q314 () Bool (ite |mmio_access: none| q312 q313))
(define-fun q315 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0101011) false))
(define-fun q316 () Bool (ite |mmio_access: none| (= path #b0101011) q315))
(define-fun q317 () Bool (ite |type of page 2: ram| q235 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: ioreq_server| (= path #b0101100) (ite |type of page 2: not_present, read_only| (= path #b0011111) (ite |type of page 2: paged_out, shared| (= path #b0100010) (= path #b0101101)))))))
(define-fun q318 () Bool (ite |operand within its segment: yes| q317 (= path #b0011111)))
(define-fun q319 () Bool (ite |type of page 2: ioreq_server| (= path #b0101100) (ite |type of page 2: mmio, hole| (= path #b0101101) false)))
(define-fun q320 () Bool (ite |operand within its segment: yes| q319 q229))
(define-fun q321 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0101101) false))
(define-fun q322 () Bool (ite |operand within its segment: yes| q321 q229))
(define-fun q323 () Bool (ite |mmio_access: read| q320 (ite |mmio_access: write| q322 q318)))
(define-fun q324 () Bool (ite |type of page 2: ram| q243 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: ioreq_server| (= path #b0101100) (ite |type of page 2: not_present, read_only| (= path #b0011111) (ite |type of page 2: paged_out, shared| (= path #b0100010) (= path #b0101101)))))))
(define-fun q325 () Bool (ite |operand within its segment: yes| q324 (= path #b0011111)))
(define-fun q326 () Bool (ite |mmio_access: read| q320 (ite |mmio_access: write| q322 q325)))
(define-fun q327 () Bool (ite |altp2m: view 1| q326 q323))
(define-fun q328 () Bool (ite |type of page 2: ram| q249 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: ioreq_server| (= path #b0101100) (ite |type of page 2: not_present, read_only| (= path #b0011111) (ite |type of page 2: paged_out, shared| (= path #b0100010) (= path #b0101101)))))))
(define-fun q329 () Bool (ite |operand within its segment: yes| q328 (= path #b0011111)))
(define-fun q330 () Bool (ite |mmio_access: read| q320 (ite |mmio_access: write| q322 q329)))
(define-fun q331 () Bool (ite |type of page 2: ram| q253 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: ioreq_server| (= path #b0101100) (ite |type of page 2: not_present, read_only| (= path #b0011111) (ite |type of page 2: paged_out, shared| (= path #b0100010) (= path #b0101101)))))))
(define-fun q332 () Bool (ite |operand within its segment: yes| q331 (= path #b0011111)))
(define-fun q333 () Bool (ite |mmio_access: read| q320 (ite |mmio_access: write| q322 q332)))
(define-fun q334 () Bool (ite |altp2m: view 1| q333 q330))
(define-fun q335 () Bool (ite |CONFIG_DEBUG: yes| q334 q327))
(define-fun q336 () Bool (ite |type of page 4: mmio, hole| (= path #b0101010) (ite |type of page 4: not_present| (= path #b0011111) (ite |type of page 4: paged_out, shared| (= path #b0100010) (= path #b0101111)))))
(define-fun q337 () Bool (ite |type of page 4: mmio, hole| (= path #b0100001) (ite |type of page 4: not_present| (= path #b0011111) (ite |type of page 4: paged_out, shared| (= path #b0100010) (= path #b0101110)))))
(define-fun q338 () Bool (ite |type of page 4: paged_out, shared| (= path #b0100010) (= path #b0011111)))
(define-fun q339 () Bool (ite |type of page 4: not_present| (= path #b0011111) (= path #b0100010)))
(define-fun q340 () Bool (ite |type of page 2: mmio, hole| q337 (ite |type of page 2: not_present, read_only| q338 (ite |type of page 2: paged_out, shared| q339 q336))))
(define-fun q341 () Bool (ite |source within its segment: yes| q340 (= path #b0100001)))
(define-fun q342 () Bool (ite |operand within its segment: yes| q341 (= path #b0100001)))
(define-fun q343 () Bool (ite |type of page 2: ioreq_server| q336 (ite |type of page 2: mmio, hole| q337 false)))
(define-fun q344 () Bool (ite |source within its segment: yes| q343 q261))
(define-fun q345 () Bool (ite |operand within its segment: yes| q344 q261))
(define-fun q346 () Bool (ite |mmio_access: none| q342 q345))
(define-fun q347 () Bool (ite |type of page 2: not_present, read_only| (= path #b0011111) (ite |type of page 2: paged_out, shared| (= path #b0100010) (= path #b0100001))))
(define-fun q348 () Bool (ite |source within its segment: yes| q347 (= path #b0100001)))
(define-fun q349 () Bool (ite |operand within its segment: yes| q348 (= path #b0100001)))
(define-fun q350 () Bool (ite |mmio_access: none| q349 q261))
(define-fun q351 () Bool (ite |type of page 3: mmio, hole| (= path #b0100000) (ite |type of page 3: not_present| (= path #b0110000) (ite |type of page 3: paged_out, shared| (= path #b0100100) (= path #b0110001)))))
(define-fun q352 () Bool (ite |type of page 3: mmio, hole| (= path #b0100001) (ite |type of page 3: not_present| (= path #b0011111) (ite |type of page 3: paged_out, shared| (= path #b0100010) (= path #b0110010)))))
(define-fun q353 () Bool (ite |type of page 2: mmio, hole| q352 (ite |type of page 2: not_present| (= path #b0011111) (ite |type of page 2: paged_out, shared| (= path #b0100010) q351))))
(define-fun q354 () Bool (ite |operand within its segment: yes| q353 (= path #b0011111)))
(define-fun q355 () Bool (ite |type of page 2: ioreq_server| q351 (ite |type of page 2: mmio, hole| q352 false)))
(define-fun q356 () Bool (ite |operand within its segment: yes| q355 q229))
(define-fun q357 () Bool (ite |mmio_access: none| q354 q356))
(define-fun q358 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0111000) (= path #b0110110)))
(define-fun q359 () Bool (ite |free slots of the ring: 0| q358 (= path #b0110110)))
(define-fun q360 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q359 (= path #b0110101)))
(define-fun q361 () Bool (ite |type of page 3: ram| q360 (ite |type of page 3: ram_ro| (= path #b0110011) (ite |type of page 3: ioreq_server| (= path #b0110100) (ite |type of page 3: not_present, read_only| (= path #b0110000) (ite |type of page 3: paged_out, shared| (= path #b0100100) (= path #b0111001)))))))
(define-fun q362 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q234 q361))
(define-fun q363 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0111100) (= path #b0111010)))
(define-fun q364 () Bool (ite |free slots of the ring: 0| q363 (= path #b0111010)))
(define-fun q365 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q364 (= path #b0110010)))
(define-fun q366 () Bool (ite |type of page 3: ioreq_server| (= path #b0111010) (ite |type of page 3: mmio, hole| (= path #b0100001) (ite |type of page 3: not_present, read_only| (= path #b0011111) (ite |type of page 3: paged_out, shared| (= path #b0100010) q365)))))
(define-fun q367 () Bool (ite |type of page 2: ram| q362 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: ioreq_server| (= path #b0100011) (ite |type of page 2: not_present, read_only| (= path #b0011111) (ite |type of page 2: paged_out, shared| (= path #b0100010) q366))))))
(define-fun q368 () Bool (ite |operand within its segment: yes| q367 (= path #b0011111)))
(define-fun q369 () Bool (ite |type of page 2: ioreq_server| (= path #b0100011) (ite |type of page 2: mmio, hole| q366 false)))
(define-fun q370 () Bool (ite |operand within its segment: yes| q369 q229))
(define-fun q371 () Bool (ite |mmio_access: none| q368 q370))
(define-fun q372 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0110101) q359))
(define-fun q373 () Bool (ite |type of page 3: ram| q372 (ite |type of page 3: ram_ro| (= path #b0110011) (ite |type of page 3: ioreq_server| (= path #b0110100) (ite |type of page 3: not_present, read_only| (= path #b0110000) (ite |type of page 3: paged_out, shared| (= path #b0100100) (= path #b0111001)))))))
(define-fun q374 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q373 q234))
(define-fun q375 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0110010) q364))
(define-fun q376 () Bool (ite |type of page 3: ioreq_server| (= path #b0111010) (ite |type of page 3: mmio, hole| (= path #b0100001) (ite |type of page 3: not_present, read_only| (= path #b0011111) (ite |type of page 3: paged_out, shared| (= path #b0100010) q375)))))
(define-fun q377 () Bool (ite |type of page 2: ram| q374 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: ioreq_server| (= path #b0100011) (ite |type of page 2: not_present, read_only| (= path #b0011111) (ite |type of page 2: paged_out, shared| (= path #b0100010) q376))))))
(define-fun q378 () Bool (ite |operand within its segment: yes| q377 (= path #b0011111)))
(define-fun q379 () Bool (ite |type of page 2: ioreq_server| (= path #b0100011) (ite |type of page 2: mmio, hole| q376 false)))
(define-fun q380 () Bool (ite |operand within its segment: yes| q379 q229))
(define-fun q381 () Bool (ite |mmio_access: none| q378 q380))
(define-fun q382 () Bool (ite |altp2m: view 1| q381 q371))
(define-fun q383 () Bool (ite |free slots of the ring: 0| (= path #b0110111) (= path #b0110110)))
(define-fun q384 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q383 (= path #b0110101)))
(define-fun q385 () Bool (ite |type of page 3: ram| q384 (ite |type of page 3: ram_ro| (= path #b0110011) (ite |type of page 3: ioreq_server| (= path #b0110100) (ite |type of page 3: not_present, read_only| (= path #b0110000) (ite |type of page 3: paged_out, shared| (= path #b0100100) (= path #b0111001)))))))
(define-fun q386 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q248 q385))
(define-fun q387 () Bool (ite |free slots of the ring: 0| (= path #b0111011) (= path #b0111010)))
(define-fun q388 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q387 (= path #b0110010)))
(define-fun q389 () Bool (ite |type of page 3: ioreq_server| (= path #b0111010) (ite |type of page 3: mmio, hole| (= path #b0100001) (ite |type of page 3: not_present, read_only| (= path #b0011111) (ite |type of page 3: paged_out, shared| (= path #b0100010) q388)))))
(define-fun q390 () Bool (ite |type of page 2: ram| q386 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: ioreq_server| (= path #b0100011) (ite |type of page 2: not_present, read_only| (= path #b0011111) (ite |type of page 2: paged_out, shared| (= path #b0100010) q389))))))
(define-fun q391 () Bool (ite |operand within its segment: yes| q390 (= path #b0011111)))
(define-fun q392 () Bool (ite |type of page 2: ioreq_server| (= path #b0100011) (ite |type of page 2: mmio, hole| q389 false)))
(define-fun q393 () Bool (ite |operand within its segment: yes| q392 q229))
(define-fun q394 () Bool (ite |mmio_access: none| q391 q393))
(define-fun q395 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0110101) q383))
(define-fun q396 () Bool (ite |type of page 3: ram| q395 (ite |type of page 3: ram_ro| (= path #b0110011) (ite |type of page 3: ioreq_server| (= path #b0110100) (ite |type of page 3: not_present, read_only| (= path #b0110000) (ite |type of page 3: paged_out, shared| (= path #b0100100) (= path #b0111001)))))))
(define-fun q397 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q396 q248))
(define-fun q398 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0110010) q387))
(define-fun q399 () Bool (ite |type of page 3: ioreq_server| (= path #b0111010) (ite |type of page 3: mmio, hole| (= path #b0100001) (ite |type of page 3: not_present, read_only| (= path #b0011111) (ite |type of page 3: paged_out, shared| (= path #b0100010) q398)))))
(define-fun q400 () Bool (ite |type of page 2: ram| q397 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: ioreq_server| (= path #b0100011) (ite |type of page 2: not_present, read_only| (= path #b0011111) (ite |type of page 2: paged_out, shared| (= path #b0100010) q399))))))
(define-fun q401 () Bool (ite |operand within its segment: yes| q400 (= path #b0011111)))
(define-fun q402 () Bool (ite |type of page 2: ioreq_server| (= path #b0100011) (ite |type of page 2: mmio, hole| q399 false)))
(define-fun q403 () Bool (ite |operand within its segment: yes| q402 q229))
(define-fun q404 () Bool (ite |mmio_access: none| q401 q403))
(define-fun q405 () Bool (ite |altp2m: view 1| q404 q394))
(define-fun q406 () Bool (ite |CONFIG_DEBUG: yes| q405 q382))
(define-fun q407 () Bool (ite |while the vCPU waits: ring disabled| (= path #b1000100) (= path #b0110100)))
(define-fun q408 () Bool (ite |free slots of the ring: 0| q407 (= path #b0110100)))
(define-fun q409 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q408 (= path #b1000010)))
(define-fun q410 () Bool (ite |type of page 3: ram| q360 (ite |type of page 3: ram_ro| (= path #b0110011) (ite |type of page 3: ioreq_server| q409 (ite |type of page 3: not_present, read_only| (= path #b0110000) (ite |type of page 3: paged_out, shared| (= path #b0100100) (= path #b1000101)))))))
(define-fun q411 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q234 q410))
(define-fun q412 () Bool (ite |while the vCPU waits: ring disabled| (= path #b1000001) (= path #b0111111)))
(define-fun q413 () Bool (ite |free slots of the ring: 0| q412 (= path #b0111111)))
(define-fun q414 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q413 (= path #b0111110)))
(define-fun q415 () Bool (ite |type of page 3: mmio, hole| (= path #b0100111) (ite |type of page 3: not_present, read_only| (= path #b0111101) (ite |type of page 3: paged_out, shared| (= path #b0100011) q414))))
(define-fun q416 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q265 q415))
(define-fun q417 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q364 (= path #b1000111)))
(define-fun q418 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q364 (= path #b1000110)))
(define-fun q419 () Bool (ite |type of page 3: ioreq_server| q418 (ite |type of page 3: mmio, hole| (= path #b0100001) (ite |type of page 3: not_present, read_only| (= path #b0011111) (ite |type of page 3: paged_out, shared| (= path #b0100010) q417)))))
(define-fun q420 () Bool (ite |type of page 2: ram| q411 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: ioreq_server| q416 (ite |type of page 2: not_present, read_only| (= path #b0011111) (ite |type of page 2: paged_out, shared| (= path #b0100010) q419))))))
(define-fun q421 () Bool (ite |operand within its segment: yes| q420 (= path #b0011111)))
(define-fun q422 () Bool (ite |type of page 2: ioreq_server| q416 (ite |type of page 2: mmio, hole| q419 false)))
(define-fun q423 () Bool (ite |operand within its segment: yes| q422 q229))
(define-fun q424 () Bool (ite |mmio_access: none| q421 q423))
(define-fun q425 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b1000010) q408))
(define-fun q426 () Bool (ite |type of page 3: ram| q372 (ite |type of page 3: ram_ro| (= path #b0110011) (ite |type of page 3: ioreq_server| q425 (ite |type of page 3: not_present, read_only| (= path #b0110000) (ite |type of page 3: paged_out, shared| (= path #b0100100) (= path #b1000101)))))))
(define-fun q427 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q426 q234))
(define-fun q428 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0111110) q413))
(define-fun q429 () Bool (ite |type of page 3: mmio, hole| (= path #b0100111) (ite |type of page 3: not_present, read_only| (= path #b0111101) (ite |type of page 3: paged_out, shared| (= path #b0100011) q428))))
(define-fun q430 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q429 q265))
(define-fun q431 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b1000111) q364))
(define-fun q432 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b1000110) q364))
(define-fun q433 () Bool (ite |type of page 3: ioreq_server| q432 (ite |type of page 3: mmio, hole| (= path #b0100001) (ite |type of page 3: not_present, read_only| (= path #b0011111) (ite |type of page 3: paged_out, shared| (= path #b0100010) q431)))))
(define-fun q434 () Bool (ite |type of page 2: ram| q427 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: ioreq_server| q430 (ite |type of page 2: not_present, read_only| (= path #b0011111) (ite |type of page 2: paged_out, shared| (= path #b0100010) q433))))))
(define-fun q435 () Bool (ite |operand within its segment: yes| q434 (= path #b0011111)))
(define-fun q436 () Bool (ite |type of page 2: ioreq_server| q430 (ite |type of page 2: mmio, hole| q433 false)))
(define-fun q437 () Bool (ite |operand within its segment: yes| q436 q229))
(define-fun q438 () Bool (ite |mmio_access: none| q435 q437))
(define-fun q439 () Bool (ite |altp2m: view 1| q438 q424))
(define-fun q440 () Bool (ite |free slots of the ring: 0| (= path #b1000011) (= path #b0110100)))
(define-fun q441 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q440 (= path #b1000010)))
(define-fun q442 () Bool (ite |type of page 3: ram| q384 (ite |type of page 3: ram_ro| (= path #b0110011) (ite |type of page 3: ioreq_server| q441 (ite |type of page 3: not_present, read_only| (= path #b0110000) (ite |type of page 3: paged_out, shared| (= path #b0100100) (= path #b1000101)))))))
(define-fun q443 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q248 q442))
(define-fun q444 () Bool (ite |free slots of the ring: 0| (= path #b1000000) (= path #b0111111)))
(define-fun q445 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q444 (= path #b0111110)))
(define-fun q446 () Bool (ite |type of page 3: mmio, hole| (= path #b0100111) (ite |type of page 3: not_present, read_only| (= path #b0111101) (ite |type of page 3: paged_out, shared| (= path #b0100011) q445))))
(define-fun q447 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q285 q446))
(define-fun q448 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q387 (= path #b1000111)))
(define-fun q449 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q387 (= path #b1000110)))
(define-fun q450 () Bool (ite |type of page 3: ioreq_server| q449 (ite |type of page 3: mmio, hole| (= path #b0100001) (ite |type of page 3: not_present, read_only| (= path #b0011111) (ite |type of page 3: paged_out, shared| (= path #b0100010) q448)))))
(define-fun q451 () Bool (ite |type of page 2: ram| q443 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: ioreq_server| q447 (ite |type of page 2: not_present, read_only| (= path #b0011111) (ite |type of page 2: paged_out, shared| (= path #b0100010) q450))))))
(define-fun q452 () Bool (ite |operand within its segment: yes| q451 (= path #b0011111)))
(define-fun q453 () Bool (ite |type of page 2: ioreq_server| q447 (ite |type of page 2: mmio, hole| q450 false)))
(define-fun q454 () Bool (ite |operand within its segment: yes| q453 q229))
(define-fun q455 () Bool (ite |mmio_access: none| q452 q454))
(define-fun q456 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b1000010) q440))
(define-fun q457 () Bool (ite |type of page 3: ram| q395 (ite |type of page 3: ram_ro| (= path #b0110011) (ite |type of page 3: ioreq_server| q456 (ite |type of page 3: not_present, read_only| (= path #b0110000) (ite |type of page 3: paged_out, shared| (= path #b0100100) (= path #b1000101)))))))
(define-fun q458 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q457 q248))
(define-fun q459 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0111110) q444))
(define-fun q460 () Bool (ite |type of page 3: mmio, hole| (= path #b0100111) (ite |type of page 3: not_present, read_only| (= path #b0111101) (ite |type of page 3: paged_out, shared| (= path #b0100011) q459))))
(define-fun q461 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q460 q285))
(define-fun q462 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b1000111) q387))
(define-fun q463 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b1000110) q387))
(define-fun q464 () Bool (ite |type of page 3: ioreq_server| q463 (ite |type of page 3: mmio, hole| (= path #b0100001) (ite |type of page 3: not_present, read_only| (= path #b0011111) (ite |type of page 3: paged_out, shared| (= path #b0100010) q462)))))
(define-fun q465 () Bool (ite |type of page 2: ram| q458 (ite |type of page 2: ram_ro| (= path #b0100000) (ite |type of page 2: ioreq_server| q461 (ite |type of page 2: not_present, read_only| (= path #b0011111) (ite |type of page 2: paged_out, shared| (= path #b0100010) q464))))))
(define-fun q466 () Bool (ite |operand within its segment: yes| q465 (= path #b0011111)))
(define-fun q467 () Bool (ite |type of page 2: ioreq_server| q461 (ite |type of page 2: mmio, hole| q464 false)))
(define-fun q468 () Bool (ite |operand within its segment: yes| q467 q229))
(define-fun q469 () Bool (ite |mmio_access: none| q466 q468))
(define-fun q470 () Bool (ite |altp2m: view 1| q469 q455))
(define-fun q471 () Bool (ite |CONFIG_DEBUG: yes| q470 q439))
(define-fun q472 () Bool (ite |type of page 3: mmio, hole| (= path #b0100000) (ite |type of page 3: not_present, read_only| (= path #b1001001) (ite |type of page 3: paged_out, shared| (= path #b0100010) (= path #b0110001)))))
(define-fun q473 () Bool (ite |type of page 3: paged_out, shared| (= path #b0100010) (= path #b0100000)))
(define-fun q474 () Bool (ite |type of page 3: paged_out, shared| (= path #b0100010) (= path #b1001000)))
(define-fun q475 () Bool (ite |type of page 2: ioreq_server| q473 (ite |type of page 2: mmio, hole| q474 (ite |type of page 2: not_present, read_only| (= path #b0011111) (ite |type of page 2: paged_out, shared| (= path #b0100010) q472)))))
(define-fun q476 () Bool (ite |operand within its segment: yes| q475 (= path #b0100001)))
(define-fun q477 () Bool (ite |type of page 2: ioreq_server| q473 (ite |type of page 2: mmio, hole| q474 false)))
(define-fun q478 () Bool (ite |operand within its segment: yes| q477 q261))
(define-fun q479 () Bool (ite |mmio_access: none| q476 q478))
(define-fun q480 () Bool (ite |type of page 3: mmio, hole| (= path #b0100000) (ite |type of page 3: not_present, read_only| (= path #b0011111) (ite |type of page 3: paged_out, shared| (= path #b0100010) (= path #b0110001)))))
(define-fun q481 () Bool (ite |type of page 3: not_present, read_only| (= path #b0011111) (ite |type of page 3: paged_out, shared| (= path #b0100010) (= path #b0100000))))
(define-fun q482 () Bool (ite |type of page 3: not_present, read_only| (= path #b0011111) (ite |type of page 3: paged_out, shared| (= path #b0100010) (= path #b1001000))))
(define-fun q483 () Bool (ite |type of page 2: ioreq_server| q481 (ite |type of page 2: mmio, hole| q482 (ite |type of page 2: not_present, read_only| (= path #b0011111) (ite |type of page 2: paged_out, shared| (= path #b0100010) q480)))))
(define-fun q484 () Bool (ite |operand within its segment: yes| q483 (= path #b0100001)))
(define-fun q485 () Bool (ite |type of page 2: ioreq_server| q481 (ite |type of page 2: mmio, hole| q482 false)))
(define-fun q486 () Bool (ite |operand within its segment: yes| q485 q261))
(define-fun q487 () Bool (ite |mmio_access: none| q484 q486))
(define-fun q488 () Bool (ite |type of page 3: paged_out, shared| (= path #b0100010) (= path #b1001010)))
(define-fun q489 () Bool (ite |type of page 3: paged_out, shared| (= path #b0100010) (= path #b0100001)))
(define-fun q490 () Bool (ite |type of page 2: mmio, hole| q489 (ite |type of page 2: not_present, read_only| (= path #b0011111) (ite |type of page 2: paged_out, shared| (= path #b0100010) q488))))
(define-fun q491 () Bool (ite |operand within its segment: yes| q490 (= path #b0100001)))
(define-fun q492 () Bool (ite |type of page 2: ioreq_server| q488 (ite |type of page 2: mmio, hole| q489 false)))
(define-fun q493 () Bool (ite |operand within its segment: yes| q492 q261))
(define-fun q494 () Bool (ite |mmio_access: none| q491 q493))
(define-fun q495 () Bool (ite |type of page 2: mmio, hole| q489 (ite |type of page 2: not_present| (= path #b0011111) (ite |type of page 2: paged_out, shared| (= path #b0100010) q488))))
(define-fun q496 () Bool (ite |source within its segment: yes| q495 (= path #b0100001)))
(define-fun q497 () Bool (ite |source within its segment: yes| q492 q261))
(define-fun q498 () Bool (ite |mmio_access: none| q496 q497))
(define-fun q499 () Bool (ite |type of page 4: mmio, hole| (= path #b1001010) (ite |type of page 4: not_present| (= path #b0011111) (ite |type of page 4: paged_out, shared| (= path #b0100010) (= path #b1001101)))))
(define-fun q500 () Bool (ite |type of page 4: mmio, hole| (= path #b1001010) (ite |type of page 4: not_present| (= path #b0011111) (ite |type of page 4: paged_out, shared| (= path #b0100010) (= path #b0101111)))))
(define-fun q501 () Bool (ite |type of page 4: mmio, hole| (= path #b1001010) (ite |type of page 4: not_present| (= path #b0011111) (ite |type of page 4: paged_out, shared| (= path #b0100010) (= path #b1001100)))))
(define-fun q502 () Bool (ite |type of page 3: mmio, hole| q500 (ite |type of page 3: not_present, read_only| q501 (ite |type of page 3: paged_out, shared| q339 q499))))
(define-fun q503 () Bool (ite |type of page 3: paged_out, shared| q339 q500))
(define-fun q504 () Bool (ite |type of page 4: mmio, hole| (= path #b0100001) (ite |type of page 4: not_present| (= path #b0011111) (ite |type of page 4: paged_out, shared| (= path #b0100010) (= path #b1001011)))))
(define-fun q505 () Bool (ite |type of page 3: paged_out, shared| q339 q504))
(define-fun q506 () Bool (ite |type of page 2: ioreq_server| q503 (ite |type of page 2: mmio, hole| q505 (ite |type of page 2: not_present, read_only| q338 (ite |type of page 2: paged_out, shared| q339 q502)))))
(define-fun q507 () Bool (ite |source within its segment: yes| q506 (= path #b0100001)))
(define-fun q508 () Bool (ite |operand within its segment: yes| q507 (= path #b0100001)))
(define-fun q509 () Bool (ite |type of page 2: ioreq_server| q503 (ite |type of page 2: mmio, hole| q505 false)))
(define-fun q510 () Bool (ite |source within its segment: yes| q509 q261))
(define-fun q511 () Bool (ite |operand within its segment: yes| q510 q261))
(define-fun q512 () Bool (ite |mmio_access: none| q508 q511))
(define-fun q513 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1001111) false))
(define-fun q514 () Bool (ite |mmio_access: none| (= path #b1001111) q513))
(define-fun q515 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1010000) false))
(define-fun q516 () Bool (ite |mmio_access: none| (= path #b1010000) q515))
(define-fun q517 () Bool (ite |type of page 2: mmio, hole| (= path #b1010011) (ite |type of page 2: not_present| (= path #b1010001) (ite |type of page 2: paged_out, shared| (= path #b1010100) (= path #b1010010)))))
(define-fun q518 () Bool (ite |operand within its segment: yes| q517 (= path #b1010001)))
(define-fun q519 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1010001) false))
(define-fun q520 () Bool (ite |type of page 2: ioreq_server| (= path #b1010010) (ite |type of page 2: mmio, hole| (= path #b1010011) false)))
(define-fun q521 () Bool (ite |operand within its segment: yes| q520 q519))
(define-fun q522 () Bool (ite |mmio_access: none| q518 q521))
(define-fun q523 () Bool (ite |type of page 2: ioreq_server| (= path #b0101001) (ite |type of page 2: mmio, hole| (= path #b1010011) (ite |type of page 2: not_present, read_only| (= path #b1010001) (ite |type of page 2: paged_out, shared| (= path #b1010100) (= path #b1010010))))))
(define-fun q524 () Bool (ite |operand within its segment: yes| q523 (= path #b1010001)))
(define-fun q525 () Bool (ite |type of page 2: ioreq_server| (= path #b0101001) (ite |type of page 2: mmio, hole| (= path #b1010011) false)))
(define-fun q526 () Bool (ite |operand within its segment: yes| q525 q519))
(define-fun q527 () Bool (ite |type of page 2: ioreq_server| (= path #b0100110) (ite |type of page 2: mmio, hole| (= path #b1010011) false)))
(define-fun q528 () Bool (ite |operand within its segment: yes| q527 q519))
(define-fun q529 () Bool (ite |mmio_access: read| q526 (ite |mmio_access: write| q528 q524)))
(define-fun q530 () Bool (ite |type of page 2: mmio, hole| (= path #b1010011) (ite |type of page 2: not_present, read_only| (= path #b1010001) (ite |type of page 2: paged_out, shared| (= path #b1010100) (= path #b1010010)))))
(define-fun q531 () Bool (ite |operand within its segment: yes| q530 (= path #b1010011)))
(define-fun q532 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1010011) false))
(define-fun q533 () Bool (ite |operand within its segment: yes| q520 q532))
(define-fun q534 () Bool (ite |mmio_access: none| q531 q533))
(define-fun q535 () Bool (ite |type of page 2: ioreq_server| (= path #b1010101) (ite |type of page 2: mmio, hole| (= path #b1010011) (ite |type of page 2: not_present, read_only| (= path #b1010001) (ite |type of page 2: paged_out, shared| (= path #b1010100) (= path #b1010010))))))
(define-fun q536 () Bool (ite |operand within its segment: yes| q535 (= path #b1010001)))
(define-fun q537 () Bool (ite |type of page 2: ioreq_server| (= path #b1010101) (ite |type of page 2: mmio, hole| (= path #b1010011) false)))
(define-fun q538 () Bool (ite |operand within its segment: yes| q537 q519))
(define-fun q539 () Bool (ite |mmio_access: read| q538 (ite |mmio_access: write| q526 q536)))
(define-fun q540 () Bool (ite |type of page 2: mmio, hole| (= path #b1010011) (ite |type of page 2: not_present, read_only| (= path #b1010001) (ite |type of page 2: paged_out, shared| (= path #b1010100) (= path #b1010110)))))
(define-fun q541 () Bool (ite |operand within its segment: yes| q540 (= path #b1010011)))
(define-fun q542 () Bool (ite |type of page 2: ioreq_server| (= path #b1010110) (ite |type of page 2: mmio, hole| (= path #b1010011) false)))
(define-fun q543 () Bool (ite |operand within its segment: yes| q542 q532))
(define-fun q544 () Bool (ite |mmio_access: none| q541 q543))
(define-fun q545 () Bool (ite |type of page 2: mmio, hole| (= path #b1010011) (ite |type of page 2: not_present| (= path #b1010001) (ite |type of page 2: paged_out, shared| (= path #b1010100) (= path #b1010110)))))
(define-fun q546 () Bool (ite |source within its segment: yes| q545 (= path #b1010011)))
(define-fun q547 () Bool (ite |source within its segment: yes| q542 q532))
(define-fun q548 () Bool (ite |mmio_access: none| q546 q547))
(define-fun q549 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1010111) false))
(define-fun q550 () Bool (ite |mmio_access: none| (= path #b1010111) q549))
(define-fun q551 () Bool (ite |type of page 2: ioreq_server| (= path #b1011000) (ite |type of page 2: mmio, hole| (= path #b1011001) (ite |type of page 2: not_present, read_only| (= path #b1010001) (ite |type of page 2: paged_out, shared| (= path #b1010100) (= path #b1010010))))))
(define-fun q552 () Bool (ite |operand within its segment: yes| q551 (= path #b1010001)))
(define-fun q553 () Bool (ite |type of page 2: ioreq_server| (= path #b1011000) (ite |type of page 2: mmio, hole| (= path #b1011001) false)))
(define-fun q554 () Bool (ite |operand within its segment: yes| q553 q519))
(define-fun q555 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1011001) false))
(define-fun q556 () Bool (ite |operand within its segment: yes| q555 q519))
(define-fun q557 () Bool (ite |mmio_access: read| q554 (ite |mmio_access: write| q556 q552)))
(define-fun q558 () Bool (ite |type of page 4: mmio, hole| (= path #b1010110) (ite |type of page 4: not_present| (= path #b1010001) (ite |type of page 4: paged_out, shared| (= path #b1010100) (= path #b1011011)))))
(define-fun q559 () Bool (ite |type of page 4: mmio, hole| (= path #b1010011) (ite |type of page 4: not_present| (= path #b1010001) (ite |type of page 4: paged_out, shared| (= path #b1010100) (= path #b1011010)))))
(define-fun q560 () Bool (ite |type of page 4: paged_out, shared| (= path #b1010100) (= path #b1010001)))
(define-fun q561 () Bool (ite |type of page 4: not_present| (= path #b1010001) (= path #b1010100)))
(define-fun q562 () Bool (ite |type of page 2: mmio, hole| q559 (ite |type of page 2: not_present, read_only| q560 (ite |type of page 2: paged_out, shared| q561 q558))))
(define-fun q563 () Bool (ite |source within its segment: yes| q562 (= path #b1010011)))
(define-fun q564 () Bool (ite |operand within its segment: yes| q563 (= path #b1010011)))
(define-fun q565 () Bool (ite |type of page 2: ioreq_server| q558 (ite |type of page 2: mmio, hole| q559 false)))
(define-fun q566 () Bool (ite |source within its segment: yes| q565 q532))
(define-fun q567 () Bool (ite |operand within its segment: yes| q566 q532))
(define-fun q568 () Bool (ite |mmio_access: none| q564 q567))
(define-fun q569 () Bool (ite |type of page 2: not_present, read_only| (= path #b1010001) (ite |type of page 2: paged_out, shared| (= path #b1010100) (= path #b1010011))))
(define-fun q570 () Bool (ite |source within its segment: yes| q569 (= path #b1010011)))
(define-fun q571 () Bool (ite |operand within its segment: yes| q570 (= path #b1010011)))
(define-fun q572 () Bool (ite |mmio_access: none| q571 q532))
(define-fun q573 () Bool (ite |type of page 3: mmio, hole| (= path #b1010010) (ite |type of page 3: not_present| (= path #b1011100) (ite |type of page 3: paged_out, shared| (= path #b0100110) (= path #b1011101)))))
(define-fun q574 () Bool (ite |type of page 3: mmio, hole| (= path #b1010011) (ite |type of page 3: not_present| (= path #b1010001) (ite |type of page 3: paged_out, shared| (= path #b1010100) (= path #b1011110)))))
(define-fun q575 () Bool (ite |type of page 2: mmio, hole| q574 (ite |type of page 2: not_present| (= path #b1010001) (ite |type of page 2: paged_out, shared| (= path #b1010100) q573))))
(define-fun q576 () Bool (ite |operand within its segment: yes| q575 (= path #b1010001)))
(define-fun q577 () Bool (ite |type of page 2: ioreq_server| q573 (ite |type of page 2: mmio, hole| q574 false)))
(define-fun q578 () Bool (ite |operand within its segment: yes| q577 q519))
(define-fun q579 () Bool (ite |mmio_access: none| q576 q578))
(define-fun q580 () Bool (ite |type of page 3: ram| (= path #b1100000) (ite |type of page 3: ram_ro| (= path #b1011111) (ite |type of page 3: ioreq_server| (= path #b1000100) (ite |type of page 3: not_present, read_only| (= path #b1011100) (ite |type of page 3: paged_out, shared| (= path #b0100110) (= path #b1100001)))))))
(define-fun q581 () Bool (ite |type of page 3: ioreq_server| (= path #b0111100) (ite |type of page 3: mmio, hole| (= path #b1010011) (ite |type of page 3: not_present, read_only| (= path #b1010001) (ite |type of page 3: paged_out, shared| (= path #b1010100) (= path #b1011110))))))
(define-fun q582 () Bool (ite |type of page 2: ram| q580 (ite |type of page 2: ram_ro| (= path #b1010010) (ite |type of page 2: ioreq_server| (= path #b0101001) (ite |type of page 2: not_present, read_only| (= path #b1010001) (ite |type of page 2: paged_out, shared| (= path #b1010100) q581))))))
(define-fun q583 () Bool (ite |operand within its segment: yes| q582 (= path #b1010001)))
(define-fun q584 () Bool (ite |type of page 2: ioreq_server| (= path #b0101001) (ite |type of page 2: mmio, hole| q581 false)))
(define-fun q585 () Bool (ite |operand within its segment: yes| q584 q519))
(define-fun q586 () Bool (ite |mmio_access: none| q583 q585))
(define-fun q587 () Bool (ite |type of page 3: ram| (= path #b1100000) (ite |type of page 3: ram_ro| (= path #b1011111) (ite |type of page 3: ioreq_server| (= path #b1100100) (ite |type of page 3: not_present, read_only| (= path #b1011100) (ite |type of page 3: paged_out, shared| (= path #b0100110) (= path #b1100101)))))))
(define-fun q588 () Bool (ite |type of page 3: mmio, hole| (= path #b1010101) (ite |type of page 3: not_present, read_only| (= path #b1100010) (ite |type of page 3: paged_out, shared| (= path #b0101001) (= path #b1100011)))))
(define-fun q589 () Bool (ite |type of page 3: ioreq_server| (= path #b1100110) (ite |type of page 3: mmio, hole| (= path #b1010011) (ite |type of page 3: not_present, read_only| (= path #b1010001) (ite |type of page 3: paged_out, shared| (= path #b1010100) (= path #b1100111))))))
(define-fun q590 () Bool (ite |type of page 2: ram| q587 (ite |type of page 2: ram_ro| (= path #b1010010) (ite |type of page 2: ioreq_server| q588 (ite |type of page 2: not_present, read_only| (= path #b1010001) (ite |type of page 2: paged_out, shared| (= path #b1010100) q589))))))
(define-fun q591 () Bool (ite |operand within its segment: yes| q590 (= path #b1010001)))
(define-fun q592 () Bool (ite |type of page 2: ioreq_server| q588 (ite |type of page 2: mmio, hole| q589 false)))
(define-fun q593 () Bool (ite |operand within its segment: yes| q592 q519))
(define-fun q594 () Bool (ite |mmio_access: none| q591 q593))
(define-fun q595 () Bool (ite |type of page 3: mmio, hole| (= path #b1010010) (ite |type of page 3: not_present, read_only| (= path #b1101001) (ite |type of page 3: paged_out, shared| (= path #b1010100) (= path #b1011101)))))
(define-fun q596 () Bool (ite |type of page 3: paged_out, shared| (= path #b1010100) (= path #b1010010)))
(define-fun q597 () Bool (ite |type of page 3: paged_out, shared| (= path #b1010100) (= path #b1101000)))
(define-fun q598 () Bool (ite |type of page 2: ioreq_server| q596 (ite |type of page 2: mmio, hole| q597 (ite |type of page 2: not_present, read_only| (= path #b1010001) (ite |type of page 2: paged_out, shared| (= path #b1010100) q595)))))
(define-fun q599 () Bool (ite |operand within its segment: yes| q598 (= path #b1010011)))
(define-fun q600 () Bool (ite |type of page 2: ioreq_server| q596 (ite |type of page 2: mmio, hole| q597 false)))
(define-fun q601 () Bool (ite |operand within its segment: yes| q600 q532))
(define-fun q602 () Bool (ite |mmio_access: none| q599 q601))
(define-fun q603 () Bool (ite |type of page 3: mmio, hole| (= path #b1010010) (ite |type of page 3: not_present, read_only| (= path #b1010001) (ite |type of page 3: paged_out, shared| (= path #b1010100) (= path #b1011101)))))
(define-fun q604 () Bool (ite |type of page 3: not_present, read_only| (= path #b1010001) (ite |type of page 3: paged_out, shared| (= path #b1010100) (= path #b1010010))))
(define-fun q605 () Bool (ite |type of page 3: not_present, read_only| (= path #b1010001) (ite |type of page 3: paged_out, shared| (= path #b1010100) (= path #b1101000))))
(define-fun q606 () Bool (ite |type of page 2: ioreq_server| q604 (ite |type of page 2: mmio, hole| q605 (ite |type of page 2: not_present, read_only| (= path #b1010001) (ite |type of page 2: paged_out, shared| (= path #b1010100) q603)))))
(define-fun q607 () Bool (ite |operand within its segment: yes| q606 (= path #b1010011)))
(define-fun q608 () Bool (ite |type of page 2: ioreq_server| q604 (ite |type of page 2: mmio, hole| q605 false)))
(define-fun q609 () Bool (ite |operand within its segment: yes| q608 q532))
(define-fun q610 () Bool (ite |mmio_access: none| q607 q609))
(define-fun q611 () Bool (ite |type of page 3: paged_out, shared| (= path #b1010100) (= path #b1101010)))
(define-fun q612 () Bool (ite |type of page 3: paged_out, shared| (= path #b1010100) (= path #b1010011)))
(define-fun q613 () Bool (ite |type of page 2: mmio, hole| q612 (ite |type of page 2: not_present, read_only| (= path #b1010001) (ite |type of page 2: paged_out, shared| (= path #b1010100) q611))))
(define-fun q614 () Bool (ite |operand within its segment: yes| q613 (= path #b1010011)))
(define-fun q615 () Bool (ite |type of page 2: ioreq_server| q611 (ite |type of page 2: mmio, hole| q612 false)))
(define-fun q616 () Bool (ite |operand within its segment: yes| q615 q532))
(define-fun q617 () Bool (ite |mmio_access: none| q614 q616))
(define-fun q618 () Bool (ite |type of page 2: mmio, hole| q612 (ite |type of page 2: not_present| (= path #b1010001) (ite |type of page 2: paged_out, shared| (= path #b1010100) q611))))
(define-fun q619 () Bool (ite |source within its segment: yes| q618 (= path #b1010011)))
(define-fun q620 () Bool (ite |source within its segment: yes| q615 q532))
(define-fun q621 () Bool (ite |mmio_access: none| q619 q620))
(define-fun q622 () Bool (ite |type of page 4: mmio, hole| (= path #b1101010) (ite |type of page 4: not_present| (= path #b1010001) (ite |type of page 4: paged_out, shared| (= path #b1010100) (= path #b1101101)))))
(define-fun q623 () Bool (ite |type of page 4: mmio, hole| (= path #b1101010) (ite |type of page 4: not_present| (= path #b1010001) (ite |type of page 4: paged_out, shared| (= path #b1010100) (= path #b1011011)))))
(define-fun q624 () Bool (ite |type of page 4: mmio, hole| (= path #b1101010) (ite |type of page 4: not_present| (= path #b1010001) (ite |type of page 4: paged_out, shared| (= path #b1010100) (= path #b1101100)))))
(define-fun q625 () Bool (ite |type of page 3: mmio, hole| q623 (ite |type of page 3: not_present, read_only| q624 (ite |type of page 3: paged_out, shared| q561 q622))))
(define-fun q626 () Bool (ite |type of page 3: paged_out, shared| q561 q623))
(define-fun q627 () Bool (ite |type of page 4: mmio, hole| (= path #b1010011) (ite |type of page 4: not_present| (= path #b1010001) (ite |type of page 4: paged_out, shared| (= path #b1010100) (= path #b1101011)))))
(define-fun q628 () Bool (ite |type of page 3: paged_out, shared| q561 q627))
(define-fun q629 () Bool (ite |type of page 2: ioreq_server| q626 (ite |type of page 2: mmio, hole| q628 (ite |type of page 2: not_present, read_only| q560 (ite |type of page 2: paged_out, shared| q561 q625)))))
(define-fun q630 () Bool (ite |source within its segment: yes| q629 (= path #b1010011)))
(define-fun q631 () Bool (ite |operand within its segment: yes| q630 (= path #b1010011)))
(define-fun q632 () Bool (ite |type of page 2: ioreq_server| q626 (ite |type of page 2: mmio, hole| q628 false)))
(define-fun q633 () Bool (ite |source within its segment: yes| q632 q532))
(define-fun q634 () Bool (ite |operand within its segment: yes| q633 q532))
(define-fun q635 () Bool (ite |mmio_access: none| q631 q634))
(define-fun q636 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1101111) false))
(define-fun q637 () Bool (ite |mmio_access: none| (= path #b1101111) q636))
(define-fun q638 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1110000) false))
(define-fun q639 () Bool (ite |mmio_access: none| (= path #b1110000) q638))
(define-fun q640 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1110001) false))
(define-fun q641 () Bool (ite |mmio_access: none| (= path #b1110001) q640))
(define-fun q642 () Bool (ite |while the vCPU waits: ring disabled| (= path #b1110100) (= path #b1110010)))
(define-fun q643 () Bool (ite |free slots of the ring: 0| q642 (= path #b1110010)))
(define-fun q644 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q643 false))
(define-fun q645 () Bool (ite |mmio_access: none| q643 q644))
(define-fun q646 () Bool (ite |free slots of the ring: 0| (= path #b1110011) (= path #b1110010)))
(define-fun q647 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q646 false))
(define-fun q648 () Bool (ite |mmio_access: none| q646 q647))
(define-fun q649 () Bool (ite |CONFIG_DEBUG: yes| q648 q645))
(define-fun q650 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1110101) false))
(define-fun q651 () Bool (ite |mmio_access: none| (= path #b1110101) q650))
(define-fun q652 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1110100) false))
(define-fun q653 () Bool (ite |mmio_access: none| (= path #b1110100) q652))
(define-fun q654 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1110110) false))
(define-fun q655 () Bool (ite |mmio_access: none| (= path #b1110110) q654))

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
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0x0| () Bool (ite |place 0| q61 (and (= before.phase outside) (= path #b1111111))))
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xff8| () Bool (ite |place 0| q115 (and (= before.phase outside) (= path #b1111111))))
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xffe| () Bool (ite |place 0| q224 (and (= before.phase outside) (= path #b1111111))))
(define-fun |move: the emulation ends| () Bool (ite |place 1| q226 (ite |place 2| q514 (ite |place 3| q516 (ite |place 4| q637 (ite |place 5| q639 (ite |place 6| q641 (ite |place 7| q649 (ite |place 8| q651 (ite |place 9| q653 (ite |place 10| q655 (and (= before.phase window.ending) (= path #b1111111)))))))))))))
(define-fun |move: load 4 bytes at page 2+0x8| () Bool (ite |place 11| q232 (ite |place 12| q522 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: store 4 bytes at page 2+0x8| () Bool (ite |place 11| q258 (ite |place 12| q529 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0x8| () Bool (ite |place 11| q263 (ite |place 12| q534 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: rmw 4 bytes at page 2+0x8| () Bool (ite |place 11| q305 (ite |place 12| q539 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: cmpxchg 4 bytes at page 2+0x8| () Bool (ite |place 11| q258 (ite |place 12| q529 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: rep ins 1 x 4 bytes at page 2+0x8| () Bool (ite |place 11| q258 (ite |place 12| q529 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: rep outs 1 x 4 bytes at page 2+0x8| () Bool (ite |place 11| q232 (ite |place 12| q522 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0x8| () Bool (ite |place 11| q310 (ite |place 12| q544 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0x8| () Bool (ite |place 11| q314 (ite |place 12| q548 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: unimplemented instruction| () Bool (ite |place 11| q316 (ite |place 12| q550 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: rmw 16 bytes at page 2+0x10| () Bool (ite |place 11| q335 (ite |place 12| q557 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: cmpxchg 16 bytes at page 2+0x10| () Bool (ite |place 11| q258 (ite |place 12| q529 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0x8| () Bool (ite |place 11| q346 (ite |place 12| q568 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: rep movs 4 x 4 bytes at page 2+0x4 to page 2+0x8| () Bool (ite |place 11| q350 (ite |place 12| q572 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: load 8 bytes at page 2+0xffc| () Bool (ite |place 11| q357 (ite |place 12| q579 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: store 8 bytes at page 2+0xffc| () Bool (ite |place 11| q406 (ite |place 12| q586 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: rmw 8 bytes at page 2+0xffc| () Bool (ite |place 11| q471 (ite |place 12| q594 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: cmpxchg 8 bytes at page 2+0xffc| () Bool (ite |place 11| q406 (ite |place 12| q586 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 11| q479 (ite |place 12| q602 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xffe| () Bool (ite |place 11| q487 (ite |place 12| q610 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 11| q494 (ite |place 12| q617 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 11| q498 (ite |place 12| q621 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0xff8| () Bool (ite |place 11| q512 (ite |place 12| q635 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: the instruction is committed| () Bool (ite |place 11| (= path #b1001110) (ite |place 12| (= path #b1101110) (and (= before.phase window) (= path #b1111111)))))

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
     (ite (= path #b1011101) |path 93|
     (ite (= path #b1011110) |path 94|
     (ite (= path #b1011111) |path 95|
     (ite (= path #b1100000) |path 96|
     (ite (= path #b1100001) |path 97|
     (ite (= path #b1100010) |path 98|
     (ite (= path #b1100011) |path 99|
     (ite (= path #b1100100) |path 100|
     (ite (= path #b1100101) |path 101|
     (ite (= path #b1100110) |path 102|
     (ite (= path #b1100111) |path 103|
     (ite (= path #b1101000) |path 104|
     (ite (= path #b1101001) |path 105|
     (ite (= path #b1101010) |path 106|
     (ite (= path #b1101011) |path 107|
     (ite (= path #b1101100) |path 108|
     (ite (= path #b1101101) |path 109|
     (ite (= path #b1101110) |path 110|
     (ite (= path #b1101111) |path 111|
     (ite (= path #b1110000) |path 112|
     (ite (= path #b1110001) |path 113|
     (ite (= path #b1110010) |path 114|
     (ite (= path #b1110011) |path 115|
     (ite (= path #b1110100) |path 116|
     (ite (= path #b1110101) |path 117|
     (ite (= path #b1110110) |path 118|
     (= after.memory #xf)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
    (not invariant.after))
  ; conclusion
  (and invariant.before (= before.memory #xf))))
(check-sat)
