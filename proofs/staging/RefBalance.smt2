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
;   two pages share, other vCPUs
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
;   #b10001 load 8 bytes at page 2+0xffc
;   #b10010 store 8 bytes at page 2+0xffc
;   #b10011 rmw 8 bytes at page 2+0xffc
;   #b10100 cmpxchg 8 bytes at page 2+0xffc
;   #b10101 rep stos 4 x 4 bytes at page 2+0xff8
;   #b10110 rep stos 4 x 4 bytes at page 2+0xffe
;   #b10111 rep ins 4 x 4 bytes at page 2+0xff8
;   #b11000 rep outs 4 x 4 bytes at page 2+0xff8
;   #b11001 rep movs 4 x 4 bytes at page 4+0x8 to page 2+0xff8
;   #b11010 the instruction is committed
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
; source and destination overlap: 0 no, 1 yes
(declare-fun |source and destination overlap| () (_ BitVec 1))
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
(define-fun |free slots of the ring: 0, 1| () Bool (or (= |free slots of the ring| #x0) (= |free slots of the ring| #x1)))
(define-fun |16 bytes within the code segment: yes| () Bool (= |16 bytes within the code segment| #b1))
(define-fun |type of page 2: ioreq_server, mmio, hole| () Bool (or (= |type of page 2| #x2) (= |type of page 2| #x3) (= |type of page 2| #x4)))
(define-fun |mmio_access: none| () Bool (= mmio_access #b00))
(define-fun |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| () Bool (or (= |right of page 0 in the view| #x4) (= |right of page 0 in the view| #x5) (= |right of page 0 in the view| #x6) (= |right of page 0 in the view| #x7) (= |right of page 0 in the view| #x8) (= |right of page 0 in the view| #x9)))
(define-fun |altp2m: view 1| () Bool (= altp2m #b11))
(define-fun |free slots of the ring: 1| () Bool (= |free slots of the ring| #x1))
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
(define-fun |type of page 2: ram_ro| () Bool (= |type of page 2| #x1))
(define-fun |type of page 2: not_present, read_only| () Bool (or (= |type of page 2| #x5) (= |type of page 2| #x6)))
(define-fun |mmio_access: read| () Bool (= mmio_access #b01))
(define-fun |mmio_access: write| () Bool (= mmio_access #b10))
(define-fun |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| () Bool (or (= |right of page 2 in the view| #x2) (= |right of page 2 in the view| #x3) (= |right of page 2 in the view| #x6) (= |right of page 2 in the view| #x7) (= |right of page 2 in the view| #x8) (= |right of page 2 in the view| #x9)))
(define-fun |type of page 4: mmio, hole| () Bool (or (= |type of page 4| #x3) (= |type of page 4| #x4)))
(define-fun |type of page 4: not_present| () Bool (= |type of page 4| #x5))
(define-fun |type of page 4: paged_out, shared| () Bool (or (= |type of page 4| #x7) (= |type of page 4| #x8)))
(define-fun |source and destination overlap: yes| () Bool (= |source and destination overlap| #b1))
(define-fun |source within its segment: yes| () Bool (= |source within its segment| #b1))
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
;   #x6 in a window; references to page 4: 1
;   #x7 in a window; references to page 3: 1
;   #x8 in a window; references to page 2: 1; references to page 3: 1
;   #xf the claim is broken

; What it makes of what it hears: m is what it remembers before. What is
;   not listed never comes up, and would break it.
(define-fun |window opens for npfec_kind_in_gpt| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x0) #x1 #xf))
(define-fun |the next operation has other pages| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) m (ite (or (= m #x2) (= m #x4) (= m #x5) (= m #x7) (= m #x8)) #x3 #xf)))
(define-fun |takes a reference to page 0| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x2 #xf))
(define-fun |drops a reference to page 0| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x2) #x1 #xf))
(define-fun |takes a reference to page 1| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x4 #xf))
(define-fun |drops a reference to page 1| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x4) #x1 #xf))
(define-fun |window closes: X86EMUL_EXCEPTION| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x0 #xf))
(define-fun |takes a reference to page 2| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x5 #xf))
(define-fun |drops a reference to page 2| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x5) #x1 (ite (= m #x8) #x7 #xf)))
(define-fun |takes a reference to page 4| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x6 #xf))
(define-fun |drops a reference to page 4| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x6) #x1 #xf))
(define-fun |takes a reference to page 3| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x7 (ite (= m #x5) #x8 #xf)))
(define-fun |drops a reference to page 3| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x7) #x1 (ite (= m #x8) #x5 #xf)))
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
(define-fun |word 11| ((m (_ BitVec 4))) (_ BitVec 4) (|window closes: X86EMUL_EXCEPTION| m))
(define-fun |word 12| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| m))
(define-fun |word 13| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|takes a reference to page 2| m))))
(define-fun |word 14| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| m))))))
(define-fun |word 15| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 2| m)))
(define-fun |word 16| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| m))))))))
(define-fun |word 17| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| m)))))
(define-fun |word 18| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 4| (|takes a reference to page 4| m))))
(define-fun |word 19| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 4| (|takes a reference to page 4| m))))))
(define-fun |word 20| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| m))))))
(define-fun |word 21| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|takes a reference to page 3| m))))
(define-fun |word 22| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|takes a reference to page 2| m))))))
(define-fun |word 23| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|takes a reference to page 2| m))))))))))
(define-fun |word 24| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 3| (|takes a reference to page 2| m))))))
(define-fun |word 25| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 3| (|takes a reference to page 2| m))))
(define-fun |word 26| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 3| m)))
(define-fun |word 27| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| m))))))))))
(define-fun |word 28| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| m))))))))
(define-fun |word 29| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| m)))))))
(define-fun |word 30| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|takes a reference to page 2| m))))))))))))))
(define-fun |word 31| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|takes a reference to page 2| m)))))))))
(define-fun |word 32| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 3| (|takes a reference to page 3| m))))))
(define-fun |word 33| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 4| (|takes a reference to page 4| m))))))))
(define-fun |word 34| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|commits the instruction| m)))
(define-fun |word 35| ((m (_ BitVec 4))) (_ BitVec 4) (|window closes: X86EMUL_RETRY| m))
(define-fun |word 36| ((m (_ BitVec 4))) (_ BitVec 4) (|window closes: X86EMUL_UNHANDLEABLE| m))
(define-fun |word 37| ((m (_ BitVec 4))) (_ BitVec 4) (|window closes: X86EMUL_UNIMPLEMENTED| m))
(define-fun |word 38| ((m (_ BitVec 4))) (_ BitVec 4) (|window closes: X86EMUL_OKAY| m))

; What is left behind.
(define-fun leaves ((phase (_ BitVec 4)) (rc (_ BitVec 3)) (contextGate (_ BitVec 1)) (vcpuGate (_ BitVec 1)) (hasRing (_ BitVec 1)) (hasReservedSlot (_ BitVec 1))) Bool (and (= after.phase phase) (= after.rc rc) (= after.contextGate contextGate) (= after.vcpuGate vcpuGate) (= after.hasRing hasRing) (= after.hasReservedSlot hasReservedSlot)))

; The paths: what each leaves behind, and what is heard on it.
(define-fun |path 1| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 2| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 3| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 3| before.memory))))
(define-fun |path 4| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 4| before.memory) #xf) #xf #x0))))
(define-fun |path 5| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (= after.memory (|word 3| before.memory))))
(define-fun |path 6| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 5| before.memory) #xf) #xf #x0))))
(define-fun |path 7| () Bool (and (leaves window.ending #b001 #b1 #b1 #b1 #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 8| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 9| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 10| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 11| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 3| before.memory))))
(define-fun |path 12| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 6| before.memory))))
(define-fun |path 13| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 7| before.memory))))
(define-fun |path 14| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 8| before.memory) #xf) #xf #x0))))
(define-fun |path 15| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b0) (= after.memory (|word 7| before.memory))))
(define-fun |path 16| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (= after.memory (|word 3| before.memory))))
(define-fun |path 17| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 9| before.memory))))
(define-fun |path 18| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 10| before.memory) #xf) #xf #x0))))
(define-fun |path 19| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (= after.memory (|word 9| before.memory))))
(define-fun |path 20| () Bool (and (leaves window.ending #b001 #b1 #b1 #b1 #b0) (= after.memory (|word 3| before.memory))))
(define-fun |path 21| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 22| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 6| before.memory))))
(define-fun |path 23| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (= after.memory (|word 6| before.memory))))
(define-fun |path 24| () Bool (and (leaves window.ending #b001 #b1 #b1 #b1 #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 25| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (= after.memory (|word 11| before.memory))))
(define-fun |path 26| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (= after.memory (|word 12| before.memory))))
(define-fun |path 27| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 28| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 12| before.memory))))
(define-fun |path 29| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 12| before.memory))))
(define-fun |path 30| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 31| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 32| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 15| before.memory) #xf) #xf #x0))))
(define-fun |path 33| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 34| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 16| before.memory))))
(define-fun |path 35| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 17| before.memory) #xf) #xf #x0))))
(define-fun |path 36| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 37| () Bool (and (leaves window.ending #b101 #b1 #b1 #b1 #b0) (= after.memory (|word 12| before.memory))))
(define-fun |path 38| () Bool (and (leaves window.ending #b001 #b1 #b1 #b1 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 39| () Bool (and (leaves window.ending #b001 #b1 #b1 #b1 #b0) (= after.memory (|word 12| before.memory))))
(define-fun |path 40| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 18| before.memory))))
(define-fun |path 41| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 19| before.memory))))
(define-fun |path 42| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 43| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 20| before.memory))))
(define-fun |path 44| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 21| before.memory))))
(define-fun |path 45| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 22| before.memory))))
(define-fun |path 46| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 23| before.memory))))
(define-fun |path 47| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 24| before.memory))))
(define-fun |path 48| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 22| before.memory))))
(define-fun |path 49| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 25| before.memory) #xf) #xf #x0))))
(define-fun |path 50| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (= after.memory (|word 22| before.memory))))
(define-fun |path 51| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 52| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 21| before.memory))))
(define-fun |path 53| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 26| before.memory) #xf) #xf #x0))))
(define-fun |path 54| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (= after.memory (|word 21| before.memory))))
(define-fun |path 55| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 56| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 27| before.memory))))
(define-fun |path 57| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 28| before.memory))))
(define-fun |path 58| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 29| before.memory) #xf) #xf #x0))))
(define-fun |path 59| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (= after.memory (|word 28| before.memory))))
(define-fun |path 60| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 30| before.memory))))
(define-fun |path 61| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 31| before.memory) #xf) #xf #x0))))
(define-fun |path 62| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (= after.memory (|word 23| before.memory))))
(define-fun |path 63| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 16| before.memory))))
(define-fun |path 64| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (= after.memory (|word 32| before.memory))))
(define-fun |path 65| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 32| before.memory))))
(define-fun |path 66| () Bool (and (leaves window.ending #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 12| before.memory))))
(define-fun |path 67| () Bool (and (leaves window.ending #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 68| () Bool (and (leaves window.ending #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 18| before.memory))))
(define-fun |path 69| () Bool (and (leaves window.ending #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 19| before.memory))))
(define-fun |path 70| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 33| before.memory))))
(define-fun |path 71| () Bool (and (leaves window.ending #b000 #b1 #b1 #b1 #b0) (= after.memory (|word 34| before.memory))))
(define-fun |path 72| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (= after.memory (|word 35| before.memory))))
(define-fun |path 73| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 35| before.memory) #xf) #xf #x0))))
(define-fun |path 74| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (= after.memory (|word 36| before.memory))))
(define-fun |path 75| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b0) (= after.memory (|word 12| before.memory))))
(define-fun |path 76| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 77| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b0) (= after.memory (|word 12| before.memory))))
(define-fun |path 78| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (= after.memory (|word 12| before.memory))))
(define-fun |path 79| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (= after.memory (|word 16| before.memory))))
(define-fun |path 80| () Bool (and (leaves window.ending #b101 #b1 #b1 #b0 #b0) (= after.memory (|word 12| before.memory))))
(define-fun |path 81| () Bool (and (leaves window.ending #b001 #b1 #b1 #b0 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 82| () Bool (and (leaves window.ending #b001 #b1 #b1 #b0 #b0) (= after.memory (|word 12| before.memory))))
(define-fun |path 83| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b0) (= after.memory (|word 18| before.memory))))
(define-fun |path 84| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b0) (= after.memory (|word 19| before.memory))))
(define-fun |path 85| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 86| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b0) (= after.memory (|word 20| before.memory))))
(define-fun |path 87| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b0) (= after.memory (|word 21| before.memory))))
(define-fun |path 88| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b0) (= after.memory (|word 22| before.memory))))
(define-fun |path 89| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b0) (= after.memory (|word 24| before.memory))))
(define-fun |path 90| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 91| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 92| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (= after.memory (|word 27| before.memory))))
(define-fun |path 93| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (= after.memory (|word 30| before.memory))))
(define-fun |path 94| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b0) (= after.memory (|word 16| before.memory))))
(define-fun |path 95| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (= after.memory (|word 32| before.memory))))
(define-fun |path 96| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b0) (= after.memory (|word 32| before.memory))))
(define-fun |path 97| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0 #b0) (= after.memory (|word 12| before.memory))))
(define-fun |path 98| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 99| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0 #b0) (= after.memory (|word 18| before.memory))))
(define-fun |path 100| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0 #b0) (= after.memory (|word 19| before.memory))))
(define-fun |path 101| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b0) (= after.memory (|word 33| before.memory))))
(define-fun |path 102| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0 #b0) (= after.memory (|word 34| before.memory))))
(define-fun |path 103| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (= after.memory (|word 37| before.memory))))
(define-fun |path 104| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= before.memory #xf) #xf #x0))))
(define-fun |path 105| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 37| before.memory) #xf) #xf #x0))))
(define-fun |path 106| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (= after.memory (|word 38| before.memory))))
(define-fun |path 107| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 11| before.memory) #xf) #xf #x0))))
(define-fun |path 108| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 36| before.memory) #xf) #xf #x0))))
(define-fun |path 109| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (= after.memory (ite (= (|word 38| before.memory) #xf) #xf #x0))))

; Which path the answers lead to.
(define-fun q0 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0001010) (= path #b0001001)))
(define-fun q1 () Bool (ite |free slots of the ring: 0| q0 (= path #b0001001)))
(define-fun q2 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q1 (= path #b0000010)))
(define-fun q3 () Bool (ite |type of page 0: mmio, hole| (= path #b0000111) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001000) q2))))
(define-fun q4 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000101) (= path #b0000011)))
(define-fun q5 () Bool (ite |free slots of the ring: 0, 1| q4 (= path #b0000011)))
(define-fun q6 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q5 (= path #b0000010)))
(define-fun q7 () Bool (ite |type of page 0: mmio, hole| (= path #b0000111) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001000) q6))))
(define-fun q8 () Bool (ite |16 bytes within the code segment: yes| q7 q3))
(define-fun q9 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q1 false))
(define-fun q10 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000010) false))
(define-fun q11 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q9 q10))
(define-fun q12 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000111) false))
(define-fun q13 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000001) false))
(define-fun q14 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001000) false))
(define-fun q15 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q11))))
(define-fun q16 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q5 false))
(define-fun q17 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q16 q10))
(define-fun q18 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q17))))
(define-fun q19 () Bool (ite |16 bytes within the code segment: yes| q18 q15))
(define-fun q20 () Bool (ite |mmio_access: none| q8 q19))
(define-fun q21 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0000010) q1))
(define-fun q22 () Bool (ite |type of page 0: mmio, hole| (= path #b0000111) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001000) q21))))
(define-fun q23 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0000010) q5))
(define-fun q24 () Bool (ite |type of page 0: mmio, hole| (= path #b0000111) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001000) q23))))
(define-fun q25 () Bool (ite |16 bytes within the code segment: yes| q24 q22))
(define-fun q26 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q10 q9))
(define-fun q27 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q26))))
(define-fun q28 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q10 q16))
(define-fun q29 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q28))))
(define-fun q30 () Bool (ite |16 bytes within the code segment: yes| q29 q27))
(define-fun q31 () Bool (ite |mmio_access: none| q25 q30))
(define-fun q32 () Bool (ite |altp2m: view 1| q31 q20))
(define-fun q33 () Bool (ite |free slots of the ring: 0| (= path #b0000110) (= path #b0001001)))
(define-fun q34 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q33 (= path #b0000010)))
(define-fun q35 () Bool (ite |type of page 0: mmio, hole| (= path #b0000111) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001000) q34))))
(define-fun q36 () Bool (ite |free slots of the ring: 0| (= path #b0000110) (ite |free slots of the ring: 1| (= path #b0000100) (= path #b0000011))))
(define-fun q37 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q36 (= path #b0000010)))
(define-fun q38 () Bool (ite |type of page 0: mmio, hole| (= path #b0000111) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001000) q37))))
(define-fun q39 () Bool (ite |16 bytes within the code segment: yes| q38 q35))
(define-fun q40 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q33 false))
(define-fun q41 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q40 q10))
(define-fun q42 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q41))))
(define-fun q43 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q36 false))
(define-fun q44 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q43 q10))
(define-fun q45 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q44))))
(define-fun q46 () Bool (ite |16 bytes within the code segment: yes| q45 q42))
(define-fun q47 () Bool (ite |mmio_access: none| q39 q46))
(define-fun q48 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0000010) q33))
(define-fun q49 () Bool (ite |type of page 0: mmio, hole| (= path #b0000111) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001000) q48))))
(define-fun q50 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0000010) q36))
(define-fun q51 () Bool (ite |type of page 0: mmio, hole| (= path #b0000111) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001000) q50))))
(define-fun q52 () Bool (ite |16 bytes within the code segment: yes| q51 q49))
(define-fun q53 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q10 q40))
(define-fun q54 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q53))))
(define-fun q55 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q10 q43))
(define-fun q56 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q55))))
(define-fun q57 () Bool (ite |16 bytes within the code segment: yes| q56 q54))
(define-fun q58 () Bool (ite |mmio_access: none| q52 q57))
(define-fun q59 () Bool (ite |altp2m: view 1| q58 q47))
(define-fun q60 () Bool (ite |CONFIG_DEBUG: yes| q59 q32))
(define-fun q61 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0001111) (= path #b0001101)))
(define-fun q62 () Bool (ite |free slots of the ring: 0| q61 (= path #b0001101)))
(define-fun q63 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q62 (= path #b0001100)))
(define-fun q64 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q63 (= path #b0001011)))
(define-fun q65 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q5 q64))
(define-fun q66 () Bool (ite |type of page 0: mmio, hole| (= path #b0000111) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001000) q65))))
(define-fun q67 () Bool (ite |16 bytes within the code segment: yes| q66 q3))
(define-fun q68 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q62 false))
(define-fun q69 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001100) false))
(define-fun q70 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q68 q69))
(define-fun q71 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001011) false))
(define-fun q72 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q70 q71))
(define-fun q73 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q16 q72))
(define-fun q74 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q73))))
(define-fun q75 () Bool (ite |16 bytes within the code segment: yes| q74 q15))
(define-fun q76 () Bool (ite |mmio_access: none| q67 q75))
(define-fun q77 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0001100) q62))
(define-fun q78 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q77 (= path #b0001011)))
(define-fun q79 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q78 q5))
(define-fun q80 () Bool (ite |type of page 0: mmio, hole| (= path #b0000111) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001000) q79))))
(define-fun q81 () Bool (ite |16 bytes within the code segment: yes| q80 q22))
(define-fun q82 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q69 q68))
(define-fun q83 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q82 q71))
(define-fun q84 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q83 q16))
(define-fun q85 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q84))))
(define-fun q86 () Bool (ite |16 bytes within the code segment: yes| q85 q27))
(define-fun q87 () Bool (ite |mmio_access: none| q81 q86))
(define-fun q88 () Bool (ite |altp2m: view 1| q87 q76))
(define-fun q89 () Bool (ite |free slots of the ring: 0| (= path #b0001110) (= path #b0001101)))
(define-fun q90 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q89 (= path #b0001100)))
(define-fun q91 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q90 (= path #b0001011)))
(define-fun q92 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q36 q91))
(define-fun q93 () Bool (ite |type of page 0: mmio, hole| (= path #b0000111) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001000) q92))))
(define-fun q94 () Bool (ite |16 bytes within the code segment: yes| q93 q35))
(define-fun q95 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q89 false))
(define-fun q96 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q95 q69))
(define-fun q97 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q96 q71))
(define-fun q98 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q43 q97))
(define-fun q99 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q98))))
(define-fun q100 () Bool (ite |16 bytes within the code segment: yes| q99 q42))
(define-fun q101 () Bool (ite |mmio_access: none| q94 q100))
(define-fun q102 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0001100) q89))
(define-fun q103 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q102 (= path #b0001011)))
(define-fun q104 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q103 q36))
(define-fun q105 () Bool (ite |type of page 0: mmio, hole| (= path #b0000111) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001000) q104))))
(define-fun q106 () Bool (ite |16 bytes within the code segment: yes| q105 q49))
(define-fun q107 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q69 q95))
(define-fun q108 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q107 q71))
(define-fun q109 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q108 q43))
(define-fun q110 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q109))))
(define-fun q111 () Bool (ite |16 bytes within the code segment: yes| q110 q54))
(define-fun q112 () Bool (ite |mmio_access: none| q106 q111))
(define-fun q113 () Bool (ite |altp2m: view 1| q112 q101))
(define-fun q114 () Bool (ite |CONFIG_DEBUG: yes| q113 q88))
(define-fun q115 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0010111) (= path #b0010110)))
(define-fun q116 () Bool (ite |free slots of the ring: 0| q115 (= path #b0010110)))
(define-fun q117 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q116 (= path #b0001100)))
(define-fun q118 () Bool (ite |type of page 1: mmio, hole| (= path #b0011000) (ite |type of page 1: not_present| (= path #b0010101) (ite |type of page 1: paged_out, shared| (= path #b0001001) q117))))
(define-fun q119 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q1 q118))
(define-fun q120 () Bool (ite |type of page 0: mmio, hole| (= path #b0000111) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001000) q119))))
(define-fun q121 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0010011) (= path #b0010001)))
(define-fun q122 () Bool (ite |free slots of the ring: 0, 1| q121 (= path #b0010001)))
(define-fun q123 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q122 (= path #b0001100)))
(define-fun q124 () Bool (ite |type of page 1: mmio, hole| (= path #b0010100) (ite |type of page 1: not_present| (= path #b0010000) (ite |type of page 1: paged_out, shared| (= path #b0000011) q123))))
(define-fun q125 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q5 q124))
(define-fun q126 () Bool (ite |type of page 0: mmio, hole| (= path #b0000111) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001000) q125))))
(define-fun q127 () Bool (ite |16 bytes within the code segment: yes| q126 q120))
(define-fun q128 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q116 false))
(define-fun q129 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q128 q69))
(define-fun q130 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0011000) false))
(define-fun q131 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0010101) false))
(define-fun q132 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001001) false))
(define-fun q133 () Bool (ite |type of page 1: mmio, hole| q130 (ite |type of page 1: not_present| q131 (ite |type of page 1: paged_out, shared| q132 q129))))
(define-fun q134 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q9 q133))
(define-fun q135 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q134))))
(define-fun q136 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q122 false))
(define-fun q137 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q136 q69))
(define-fun q138 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0010100) false))
(define-fun q139 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0010000) false))
(define-fun q140 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000011) false))
(define-fun q141 () Bool (ite |type of page 1: mmio, hole| q138 (ite |type of page 1: not_present| q139 (ite |type of page 1: paged_out, shared| q140 q137))))
(define-fun q142 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q16 q141))
(define-fun q143 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q142))))
(define-fun q144 () Bool (ite |16 bytes within the code segment: yes| q143 q135))
(define-fun q145 () Bool (ite |mmio_access: none| q127 q144))
(define-fun q146 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0001100) q116))
(define-fun q147 () Bool (ite |type of page 1: mmio, hole| (= path #b0011000) (ite |type of page 1: not_present| (= path #b0010101) (ite |type of page 1: paged_out, shared| (= path #b0001001) q146))))
(define-fun q148 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q147 q1))
(define-fun q149 () Bool (ite |type of page 0: mmio, hole| (= path #b0000111) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001000) q148))))
(define-fun q150 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0001100) q122))
(define-fun q151 () Bool (ite |type of page 1: mmio, hole| (= path #b0010100) (ite |type of page 1: not_present| (= path #b0010000) (ite |type of page 1: paged_out, shared| (= path #b0000011) q150))))
(define-fun q152 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q151 q5))
(define-fun q153 () Bool (ite |type of page 0: mmio, hole| (= path #b0000111) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001000) q152))))
(define-fun q154 () Bool (ite |16 bytes within the code segment: yes| q153 q149))
(define-fun q155 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q69 q128))
(define-fun q156 () Bool (ite |type of page 1: mmio, hole| q130 (ite |type of page 1: not_present| q131 (ite |type of page 1: paged_out, shared| q132 q155))))
(define-fun q157 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q156 q9))
(define-fun q158 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q157))))
(define-fun q159 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q69 q136))
(define-fun q160 () Bool (ite |type of page 1: mmio, hole| q138 (ite |type of page 1: not_present| q139 (ite |type of page 1: paged_out, shared| q140 q159))))
(define-fun q161 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q160 q16))
(define-fun q162 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q161))))
(define-fun q163 () Bool (ite |16 bytes within the code segment: yes| q162 q158))
(define-fun q164 () Bool (ite |mmio_access: none| q154 q163))
(define-fun q165 () Bool (ite |altp2m: view 1| q164 q145))
(define-fun q166 () Bool (ite |free slots of the ring: 0| (= path #b0001110) (= path #b0010110)))
(define-fun q167 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q166 (= path #b0001100)))
(define-fun q168 () Bool (ite |type of page 1: mmio, hole| (= path #b0011000) (ite |type of page 1: not_present| (= path #b0010101) (ite |type of page 1: paged_out, shared| (= path #b0001001) q167))))
(define-fun q169 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q33 q168))
(define-fun q170 () Bool (ite |type of page 0: mmio, hole| (= path #b0000111) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001000) q169))))
(define-fun q171 () Bool (ite |free slots of the ring: 0| (= path #b0001110) (ite |free slots of the ring: 1| (= path #b0010010) (= path #b0010001))))
(define-fun q172 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q171 (= path #b0001100)))
(define-fun q173 () Bool (ite |type of page 1: mmio, hole| (= path #b0010100) (ite |type of page 1: not_present| (= path #b0010000) (ite |type of page 1: paged_out, shared| (= path #b0000011) q172))))
(define-fun q174 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q36 q173))
(define-fun q175 () Bool (ite |type of page 0: mmio, hole| (= path #b0000111) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001000) q174))))
(define-fun q176 () Bool (ite |16 bytes within the code segment: yes| q175 q170))
(define-fun q177 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q166 false))
(define-fun q178 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q177 q69))
(define-fun q179 () Bool (ite |type of page 1: mmio, hole| q130 (ite |type of page 1: not_present| q131 (ite |type of page 1: paged_out, shared| q132 q178))))
(define-fun q180 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q40 q179))
(define-fun q181 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q180))))
(define-fun q182 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q171 false))
(define-fun q183 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q182 q69))
(define-fun q184 () Bool (ite |type of page 1: mmio, hole| q138 (ite |type of page 1: not_present| q139 (ite |type of page 1: paged_out, shared| q140 q183))))
(define-fun q185 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q43 q184))
(define-fun q186 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q185))))
(define-fun q187 () Bool (ite |16 bytes within the code segment: yes| q186 q181))
(define-fun q188 () Bool (ite |mmio_access: none| q176 q187))
(define-fun q189 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0001100) q166))
(define-fun q190 () Bool (ite |type of page 1: mmio, hole| (= path #b0011000) (ite |type of page 1: not_present| (= path #b0010101) (ite |type of page 1: paged_out, shared| (= path #b0001001) q189))))
(define-fun q191 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q190 q33))
(define-fun q192 () Bool (ite |type of page 0: mmio, hole| (= path #b0000111) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001000) q191))))
(define-fun q193 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0001100) q171))
(define-fun q194 () Bool (ite |type of page 1: mmio, hole| (= path #b0010100) (ite |type of page 1: not_present| (= path #b0010000) (ite |type of page 1: paged_out, shared| (= path #b0000011) q193))))
(define-fun q195 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q194 q36))
(define-fun q196 () Bool (ite |type of page 0: mmio, hole| (= path #b0000111) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0001000) q195))))
(define-fun q197 () Bool (ite |16 bytes within the code segment: yes| q196 q192))
(define-fun q198 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q69 q177))
(define-fun q199 () Bool (ite |type of page 1: mmio, hole| q130 (ite |type of page 1: not_present| q131 (ite |type of page 1: paged_out, shared| q132 q198))))
(define-fun q200 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q199 q40))
(define-fun q201 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q200))))
(define-fun q202 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q69 q182))
(define-fun q203 () Bool (ite |type of page 1: mmio, hole| q138 (ite |type of page 1: not_present| q139 (ite |type of page 1: paged_out, shared| q140 q202))))
(define-fun q204 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q203 q43))
(define-fun q205 () Bool (ite |type of page 0: mmio, hole| q12 (ite |type of page 0: not_present| q13 (ite |type of page 0: paged_out, shared| q14 q204))))
(define-fun q206 () Bool (ite |16 bytes within the code segment: yes| q205 q201))
(define-fun q207 () Bool (ite |mmio_access: none| q197 q206))
(define-fun q208 () Bool (ite |altp2m: view 1| q207 q188))
(define-fun q209 () Bool (ite |CONFIG_DEBUG: yes| q208 q165))
(define-fun q210 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0011001) false))
(define-fun q211 () Bool (ite |mmio_access: none| (= path #b0011001) q210))
(define-fun q212 () Bool (ite |type of page 2: mmio, hole| (= path #b0011100) (ite |type of page 2: not_present| (= path #b0011010) (ite |type of page 2: paged_out, shared| (= path #b0011101) (= path #b0011011)))))
(define-fun q213 () Bool (ite |operand within its segment: yes| q212 (= path #b0011010)))
(define-fun q214 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0011010) false))
(define-fun q215 () Bool (ite |type of page 2: ioreq_server| (= path #b0011011) (ite |type of page 2: mmio, hole| (= path #b0011100) false)))
(define-fun q216 () Bool (ite |operand within its segment: yes| q215 q214))
(define-fun q217 () Bool (ite |mmio_access: none| q213 q216))
(define-fun q218 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0100001) (= path #b0011111)))
(define-fun q219 () Bool (ite |free slots of the ring: 0| q218 (= path #b0011111)))
(define-fun q220 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q219 (= path #b0011011)))
(define-fun q221 () Bool (ite |type of page 2: ram| q220 (ite |type of page 2: ram_ro| (= path #b0011011) (ite |type of page 2: ioreq_server| (= path #b0011110) (ite |type of page 2: not_present, read_only| (= path #b0011010) (ite |type of page 2: paged_out, shared| (= path #b0011101) (= path #b0011100)))))))
(define-fun q222 () Bool (ite |operand within its segment: yes| q221 (= path #b0011010)))
(define-fun q223 () Bool (ite |type of page 2: ioreq_server| (= path #b0011110) (ite |type of page 2: mmio, hole| (= path #b0011100) false)))
(define-fun q224 () Bool (ite |operand within its segment: yes| q223 q214))
(define-fun q225 () Bool (ite |type of page 2: ioreq_server| (= path #b0011111) (ite |type of page 2: mmio, hole| (= path #b0011100) false)))
(define-fun q226 () Bool (ite |operand within its segment: yes| q225 q214))
(define-fun q227 () Bool (ite |mmio_access: read| q224 (ite |mmio_access: write| q226 q222)))
(define-fun q228 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011011) q219))
(define-fun q229 () Bool (ite |type of page 2: ram| q228 (ite |type of page 2: ram_ro| (= path #b0011011) (ite |type of page 2: ioreq_server| (= path #b0011110) (ite |type of page 2: not_present, read_only| (= path #b0011010) (ite |type of page 2: paged_out, shared| (= path #b0011101) (= path #b0011100)))))))
(define-fun q230 () Bool (ite |operand within its segment: yes| q229 (= path #b0011010)))
(define-fun q231 () Bool (ite |mmio_access: read| q224 (ite |mmio_access: write| q226 q230)))
(define-fun q232 () Bool (ite |altp2m: view 1| q231 q227))
(define-fun q233 () Bool (ite |free slots of the ring: 0| (= path #b0100000) (= path #b0011111)))
(define-fun q234 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q233 (= path #b0011011)))
(define-fun q235 () Bool (ite |type of page 2: ram| q234 (ite |type of page 2: ram_ro| (= path #b0011011) (ite |type of page 2: ioreq_server| (= path #b0011110) (ite |type of page 2: not_present, read_only| (= path #b0011010) (ite |type of page 2: paged_out, shared| (= path #b0011101) (= path #b0011100)))))))
(define-fun q236 () Bool (ite |operand within its segment: yes| q235 (= path #b0011010)))
(define-fun q237 () Bool (ite |mmio_access: read| q224 (ite |mmio_access: write| q226 q236)))
(define-fun q238 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011011) q233))
(define-fun q239 () Bool (ite |type of page 2: ram| q238 (ite |type of page 2: ram_ro| (= path #b0011011) (ite |type of page 2: ioreq_server| (= path #b0011110) (ite |type of page 2: not_present, read_only| (= path #b0011010) (ite |type of page 2: paged_out, shared| (= path #b0011101) (= path #b0011100)))))))
(define-fun q240 () Bool (ite |operand within its segment: yes| q239 (= path #b0011010)))
(define-fun q241 () Bool (ite |mmio_access: read| q224 (ite |mmio_access: write| q226 q240)))
(define-fun q242 () Bool (ite |altp2m: view 1| q241 q237))
(define-fun q243 () Bool (ite |CONFIG_DEBUG: yes| q242 q232))
(define-fun q244 () Bool (ite |type of page 2: mmio, hole| (= path #b0011100) (ite |type of page 2: not_present, read_only| (= path #b0011010) (ite |type of page 2: paged_out, shared| (= path #b0011101) (= path #b0011011)))))
(define-fun q245 () Bool (ite |operand within its segment: yes| q244 (= path #b0011100)))
(define-fun q246 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0011100) false))
(define-fun q247 () Bool (ite |operand within its segment: yes| q215 q246))
(define-fun q248 () Bool (ite |mmio_access: none| q245 q247))
(define-fun q249 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0100100) (= path #b0011110)))
(define-fun q250 () Bool (ite |free slots of the ring: 0| q249 (= path #b0011110)))
(define-fun q251 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q250 (= path #b0100010)))
(define-fun q252 () Bool (ite |type of page 2: ram| q220 (ite |type of page 2: ram_ro| (= path #b0011011) (ite |type of page 2: ioreq_server| q251 (ite |type of page 2: not_present, read_only| (= path #b0011010) (ite |type of page 2: paged_out, shared| (= path #b0011101) (= path #b0011100)))))))
(define-fun q253 () Bool (ite |operand within its segment: yes| q252 (= path #b0011010)))
(define-fun q254 () Bool (ite |type of page 2: ioreq_server| q251 (ite |type of page 2: mmio, hole| (= path #b0011100) false)))
(define-fun q255 () Bool (ite |operand within its segment: yes| q254 q214))
(define-fun q256 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q219 (= path #b0011110)))
(define-fun q257 () Bool (ite |type of page 2: ioreq_server| q256 (ite |type of page 2: mmio, hole| (= path #b0011100) false)))
(define-fun q258 () Bool (ite |operand within its segment: yes| q257 q214))
(define-fun q259 () Bool (ite |mmio_access: read| q255 (ite |mmio_access: write| q258 q253)))
(define-fun q260 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0100010) q250))
(define-fun q261 () Bool (ite |type of page 2: ram| q228 (ite |type of page 2: ram_ro| (= path #b0011011) (ite |type of page 2: ioreq_server| q260 (ite |type of page 2: not_present, read_only| (= path #b0011010) (ite |type of page 2: paged_out, shared| (= path #b0011101) (= path #b0011100)))))))
(define-fun q262 () Bool (ite |operand within its segment: yes| q261 (= path #b0011010)))
(define-fun q263 () Bool (ite |type of page 2: ioreq_server| q260 (ite |type of page 2: mmio, hole| (= path #b0011100) false)))
(define-fun q264 () Bool (ite |operand within its segment: yes| q263 q214))
(define-fun q265 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011110) q219))
(define-fun q266 () Bool (ite |type of page 2: ioreq_server| q265 (ite |type of page 2: mmio, hole| (= path #b0011100) false)))
(define-fun q267 () Bool (ite |operand within its segment: yes| q266 q214))
(define-fun q268 () Bool (ite |mmio_access: read| q264 (ite |mmio_access: write| q267 q262)))
(define-fun q269 () Bool (ite |altp2m: view 1| q268 q259))
(define-fun q270 () Bool (ite |free slots of the ring: 0| (= path #b0100011) (= path #b0011110)))
(define-fun q271 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q270 (= path #b0100010)))
(define-fun q272 () Bool (ite |type of page 2: ram| q234 (ite |type of page 2: ram_ro| (= path #b0011011) (ite |type of page 2: ioreq_server| q271 (ite |type of page 2: not_present, read_only| (= path #b0011010) (ite |type of page 2: paged_out, shared| (= path #b0011101) (= path #b0011100)))))))
(define-fun q273 () Bool (ite |operand within its segment: yes| q272 (= path #b0011010)))
(define-fun q274 () Bool (ite |type of page 2: ioreq_server| q271 (ite |type of page 2: mmio, hole| (= path #b0011100) false)))
(define-fun q275 () Bool (ite |operand within its segment: yes| q274 q214))
(define-fun q276 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q233 (= path #b0011110)))
(define-fun q277 () Bool (ite |type of page 2: ioreq_server| q276 (ite |type of page 2: mmio, hole| (= path #b0011100) false)))
(define-fun q278 () Bool (ite |operand within its segment: yes| q277 q214))
(define-fun q279 () Bool (ite |mmio_access: read| q275 (ite |mmio_access: write| q278 q273)))
(define-fun q280 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0100010) q270))
(define-fun q281 () Bool (ite |type of page 2: ram| q238 (ite |type of page 2: ram_ro| (= path #b0011011) (ite |type of page 2: ioreq_server| q280 (ite |type of page 2: not_present, read_only| (= path #b0011010) (ite |type of page 2: paged_out, shared| (= path #b0011101) (= path #b0011100)))))))
(define-fun q282 () Bool (ite |operand within its segment: yes| q281 (= path #b0011010)))
(define-fun q283 () Bool (ite |type of page 2: ioreq_server| q280 (ite |type of page 2: mmio, hole| (= path #b0011100) false)))
(define-fun q284 () Bool (ite |operand within its segment: yes| q283 q214))
(define-fun q285 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011110) q233))
(define-fun q286 () Bool (ite |type of page 2: ioreq_server| q285 (ite |type of page 2: mmio, hole| (= path #b0011100) false)))
(define-fun q287 () Bool (ite |operand within its segment: yes| q286 q214))
(define-fun q288 () Bool (ite |mmio_access: read| q284 (ite |mmio_access: write| q287 q282)))
(define-fun q289 () Bool (ite |altp2m: view 1| q288 q279))
(define-fun q290 () Bool (ite |CONFIG_DEBUG: yes| q289 q269))
(define-fun q291 () Bool (ite |operand within its segment: yes| q212 (= path #b0011100)))
(define-fun q292 () Bool (ite |mmio_access: none| q291 q247))
(define-fun q293 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0100101) false))
(define-fun q294 () Bool (ite |mmio_access: none| (= path #b0100101) q293))
(define-fun q295 () Bool (ite |type of page 2: ram| q220 (ite |type of page 2: ram_ro| (= path #b0011011) (ite |type of page 2: ioreq_server| (= path #b0100110) (ite |type of page 2: not_present, read_only| (= path #b0011010) (ite |type of page 2: paged_out, shared| (= path #b0011101) (= path #b0100111)))))))
(define-fun q296 () Bool (ite |operand within its segment: yes| q295 (= path #b0011010)))
(define-fun q297 () Bool (ite |type of page 2: ioreq_server| (= path #b0100110) (ite |type of page 2: mmio, hole| (= path #b0100111) false)))
(define-fun q298 () Bool (ite |operand within its segment: yes| q297 q214))
(define-fun q299 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0100111) false))
(define-fun q300 () Bool (ite |operand within its segment: yes| q299 q214))
(define-fun q301 () Bool (ite |mmio_access: read| q298 (ite |mmio_access: write| q300 q296)))
(define-fun q302 () Bool (ite |type of page 2: ram| q228 (ite |type of page 2: ram_ro| (= path #b0011011) (ite |type of page 2: ioreq_server| (= path #b0100110) (ite |type of page 2: not_present, read_only| (= path #b0011010) (ite |type of page 2: paged_out, shared| (= path #b0011101) (= path #b0100111)))))))
(define-fun q303 () Bool (ite |operand within its segment: yes| q302 (= path #b0011010)))
(define-fun q304 () Bool (ite |mmio_access: read| q298 (ite |mmio_access: write| q300 q303)))
(define-fun q305 () Bool (ite |altp2m: view 1| q304 q301))
(define-fun q306 () Bool (ite |type of page 2: ram| q234 (ite |type of page 2: ram_ro| (= path #b0011011) (ite |type of page 2: ioreq_server| (= path #b0100110) (ite |type of page 2: not_present, read_only| (= path #b0011010) (ite |type of page 2: paged_out, shared| (= path #b0011101) (= path #b0100111)))))))
(define-fun q307 () Bool (ite |operand within its segment: yes| q306 (= path #b0011010)))
(define-fun q308 () Bool (ite |mmio_access: read| q298 (ite |mmio_access: write| q300 q307)))
(define-fun q309 () Bool (ite |type of page 2: ram| q238 (ite |type of page 2: ram_ro| (= path #b0011011) (ite |type of page 2: ioreq_server| (= path #b0100110) (ite |type of page 2: not_present, read_only| (= path #b0011010) (ite |type of page 2: paged_out, shared| (= path #b0011101) (= path #b0100111)))))))
(define-fun q310 () Bool (ite |operand within its segment: yes| q309 (= path #b0011010)))
(define-fun q311 () Bool (ite |mmio_access: read| q298 (ite |mmio_access: write| q300 q310)))
(define-fun q312 () Bool (ite |altp2m: view 1| q311 q308))
(define-fun q313 () Bool (ite |CONFIG_DEBUG: yes| q312 q305))
(define-fun q314 () Bool (ite |type of page 4: mmio, hole| (= path #b0011011) (ite |type of page 4: not_present| (= path #b0011010) (ite |type of page 4: paged_out, shared| (= path #b0011101) (= path #b0101001)))))
(define-fun q315 () Bool (ite |type of page 4: mmio, hole| (= path #b0011100) (ite |type of page 4: not_present| (= path #b0011010) (ite |type of page 4: paged_out, shared| (= path #b0011101) (= path #b0101000)))))
(define-fun q316 () Bool (ite |type of page 4: paged_out, shared| (= path #b0011101) (= path #b0011010)))
(define-fun q317 () Bool (ite |type of page 4: not_present| (= path #b0011010) (= path #b0011101)))
(define-fun q318 () Bool (ite |type of page 2: mmio, hole| q315 (ite |type of page 2: not_present, read_only| q316 (ite |type of page 2: paged_out, shared| q317 q314))))
(define-fun q319 () Bool (ite |type of page 4: mmio, hole| (= path #b0011011) (ite |type of page 4: not_present| (= path #b0011010) (ite |type of page 4: paged_out, shared| (= path #b0011101) (= path #b0011100)))))
(define-fun q320 () Bool (ite |type of page 2: mmio, hole| q315 (ite |type of page 2: not_present, read_only| q316 (ite |type of page 2: paged_out, shared| q317 q319))))
(define-fun q321 () Bool (ite |source and destination overlap: yes| q320 q318))
(define-fun q322 () Bool (ite |source within its segment: yes| q321 (= path #b0011100)))
(define-fun q323 () Bool (ite |operand within its segment: yes| q322 (= path #b0011100)))
(define-fun q324 () Bool (ite |type of page 2: ioreq_server| q314 (ite |type of page 2: mmio, hole| q315 false)))
(define-fun q325 () Bool (ite |type of page 2: ioreq_server| q319 (ite |type of page 2: mmio, hole| q315 false)))
(define-fun q326 () Bool (ite |source and destination overlap: yes| q325 q324))
(define-fun q327 () Bool (ite |source within its segment: yes| q326 q246))
(define-fun q328 () Bool (ite |operand within its segment: yes| q327 q246))
(define-fun q329 () Bool (ite |mmio_access: none| q323 q328))
(define-fun q330 () Bool (ite |type of page 3: mmio, hole| (= path #b0011011) (ite |type of page 3: not_present| (= path #b0101010) (ite |type of page 3: paged_out, shared| (= path #b0011111) (= path #b0101011)))))
(define-fun q331 () Bool (ite |type of page 3: mmio, hole| (= path #b0011100) (ite |type of page 3: not_present| (= path #b0011010) (ite |type of page 3: paged_out, shared| (= path #b0011101) (= path #b0101100)))))
(define-fun q332 () Bool (ite |type of page 2: mmio, hole| q331 (ite |type of page 2: not_present| (= path #b0011010) (ite |type of page 2: paged_out, shared| (= path #b0011101) q330))))
(define-fun q333 () Bool (ite |operand within its segment: yes| q332 (= path #b0011010)))
(define-fun q334 () Bool (ite |type of page 2: ioreq_server| q330 (ite |type of page 2: mmio, hole| q331 false)))
(define-fun q335 () Bool (ite |operand within its segment: yes| q334 q214))
(define-fun q336 () Bool (ite |mmio_access: none| q333 q335))
(define-fun q337 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0110010) (= path #b0110000)))
(define-fun q338 () Bool (ite |free slots of the ring: 0| q337 (= path #b0110000)))
(define-fun q339 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q338 (= path #b0101111)))
(define-fun q340 () Bool (ite |type of page 3: ram| q339 (ite |type of page 3: ram_ro| (= path #b0101101) (ite |type of page 3: ioreq_server| (= path #b0101110) (ite |type of page 3: not_present, read_only| (= path #b0101010) (ite |type of page 3: paged_out, shared| (= path #b0011111) (= path #b0110011)))))))
(define-fun q341 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q219 q340))
(define-fun q342 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0110110) (= path #b0110100)))
(define-fun q343 () Bool (ite |free slots of the ring: 0| q342 (= path #b0110100)))
(define-fun q344 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q343 (= path #b0101100)))
(define-fun q345 () Bool (ite |type of page 3: ioreq_server| (= path #b0110100) (ite |type of page 3: mmio, hole| (= path #b0011100) (ite |type of page 3: not_present, read_only| (= path #b0011010) (ite |type of page 3: paged_out, shared| (= path #b0011101) q344)))))
(define-fun q346 () Bool (ite |type of page 2: ram| q341 (ite |type of page 2: ram_ro| (= path #b0011011) (ite |type of page 2: ioreq_server| (= path #b0011110) (ite |type of page 2: not_present, read_only| (= path #b0011010) (ite |type of page 2: paged_out, shared| (= path #b0011101) q345))))))
(define-fun q347 () Bool (ite |operand within its segment: yes| q346 (= path #b0011010)))
(define-fun q348 () Bool (ite |type of page 2: ioreq_server| (= path #b0011110) (ite |type of page 2: mmio, hole| q345 false)))
(define-fun q349 () Bool (ite |operand within its segment: yes| q348 q214))
(define-fun q350 () Bool (ite |mmio_access: none| q347 q349))
(define-fun q351 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0101111) q338))
(define-fun q352 () Bool (ite |type of page 3: ram| q351 (ite |type of page 3: ram_ro| (= path #b0101101) (ite |type of page 3: ioreq_server| (= path #b0101110) (ite |type of page 3: not_present, read_only| (= path #b0101010) (ite |type of page 3: paged_out, shared| (= path #b0011111) (= path #b0110011)))))))
(define-fun q353 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q352 q219))
(define-fun q354 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0101100) q343))
(define-fun q355 () Bool (ite |type of page 3: ioreq_server| (= path #b0110100) (ite |type of page 3: mmio, hole| (= path #b0011100) (ite |type of page 3: not_present, read_only| (= path #b0011010) (ite |type of page 3: paged_out, shared| (= path #b0011101) q354)))))
(define-fun q356 () Bool (ite |type of page 2: ram| q353 (ite |type of page 2: ram_ro| (= path #b0011011) (ite |type of page 2: ioreq_server| (= path #b0011110) (ite |type of page 2: not_present, read_only| (= path #b0011010) (ite |type of page 2: paged_out, shared| (= path #b0011101) q355))))))
(define-fun q357 () Bool (ite |operand within its segment: yes| q356 (= path #b0011010)))
(define-fun q358 () Bool (ite |type of page 2: ioreq_server| (= path #b0011110) (ite |type of page 2: mmio, hole| q355 false)))
(define-fun q359 () Bool (ite |operand within its segment: yes| q358 q214))
(define-fun q360 () Bool (ite |mmio_access: none| q357 q359))
(define-fun q361 () Bool (ite |altp2m: view 1| q360 q350))
(define-fun q362 () Bool (ite |free slots of the ring: 0| (= path #b0110001) (= path #b0110000)))
(define-fun q363 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q362 (= path #b0101111)))
(define-fun q364 () Bool (ite |type of page 3: ram| q363 (ite |type of page 3: ram_ro| (= path #b0101101) (ite |type of page 3: ioreq_server| (= path #b0101110) (ite |type of page 3: not_present, read_only| (= path #b0101010) (ite |type of page 3: paged_out, shared| (= path #b0011111) (= path #b0110011)))))))
(define-fun q365 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q233 q364))
(define-fun q366 () Bool (ite |free slots of the ring: 0| (= path #b0110101) (= path #b0110100)))
(define-fun q367 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q366 (= path #b0101100)))
(define-fun q368 () Bool (ite |type of page 3: ioreq_server| (= path #b0110100) (ite |type of page 3: mmio, hole| (= path #b0011100) (ite |type of page 3: not_present, read_only| (= path #b0011010) (ite |type of page 3: paged_out, shared| (= path #b0011101) q367)))))
(define-fun q369 () Bool (ite |type of page 2: ram| q365 (ite |type of page 2: ram_ro| (= path #b0011011) (ite |type of page 2: ioreq_server| (= path #b0011110) (ite |type of page 2: not_present, read_only| (= path #b0011010) (ite |type of page 2: paged_out, shared| (= path #b0011101) q368))))))
(define-fun q370 () Bool (ite |operand within its segment: yes| q369 (= path #b0011010)))
(define-fun q371 () Bool (ite |type of page 2: ioreq_server| (= path #b0011110) (ite |type of page 2: mmio, hole| q368 false)))
(define-fun q372 () Bool (ite |operand within its segment: yes| q371 q214))
(define-fun q373 () Bool (ite |mmio_access: none| q370 q372))
(define-fun q374 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0101111) q362))
(define-fun q375 () Bool (ite |type of page 3: ram| q374 (ite |type of page 3: ram_ro| (= path #b0101101) (ite |type of page 3: ioreq_server| (= path #b0101110) (ite |type of page 3: not_present, read_only| (= path #b0101010) (ite |type of page 3: paged_out, shared| (= path #b0011111) (= path #b0110011)))))))
(define-fun q376 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q375 q233))
(define-fun q377 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0101100) q366))
(define-fun q378 () Bool (ite |type of page 3: ioreq_server| (= path #b0110100) (ite |type of page 3: mmio, hole| (= path #b0011100) (ite |type of page 3: not_present, read_only| (= path #b0011010) (ite |type of page 3: paged_out, shared| (= path #b0011101) q377)))))
(define-fun q379 () Bool (ite |type of page 2: ram| q376 (ite |type of page 2: ram_ro| (= path #b0011011) (ite |type of page 2: ioreq_server| (= path #b0011110) (ite |type of page 2: not_present, read_only| (= path #b0011010) (ite |type of page 2: paged_out, shared| (= path #b0011101) q378))))))
(define-fun q380 () Bool (ite |operand within its segment: yes| q379 (= path #b0011010)))
(define-fun q381 () Bool (ite |type of page 2: ioreq_server| (= path #b0011110) (ite |type of page 2: mmio, hole| q378 false)))
(define-fun q382 () Bool (ite |operand within its segment: yes| q381 q214))
(define-fun q383 () Bool (ite |mmio_access: none| q380 q382))
(define-fun q384 () Bool (ite |altp2m: view 1| q383 q373))
(define-fun q385 () Bool (ite |CONFIG_DEBUG: yes| q384 q361))
(define-fun q386 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0111110) (= path #b0101110)))
(define-fun q387 () Bool (ite |free slots of the ring: 0| q386 (= path #b0101110)))
(define-fun q388 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q387 (= path #b0111100)))
(define-fun q389 () Bool (ite |type of page 3: ram| q339 (ite |type of page 3: ram_ro| (= path #b0101101) (ite |type of page 3: ioreq_server| q388 (ite |type of page 3: not_present, read_only| (= path #b0101010) (ite |type of page 3: paged_out, shared| (= path #b0011111) (= path #b0111111)))))))
(define-fun q390 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q219 q389))
(define-fun q391 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0111011) (= path #b0111001)))
(define-fun q392 () Bool (ite |free slots of the ring: 0| q391 (= path #b0111001)))
(define-fun q393 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q392 (= path #b0111000)))
(define-fun q394 () Bool (ite |type of page 3: mmio, hole| (= path #b0100010) (ite |type of page 3: not_present, read_only| (= path #b0110111) (ite |type of page 3: paged_out, shared| (= path #b0011110) q393))))
(define-fun q395 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q250 q394))
(define-fun q396 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q343 (= path #b1000001)))
(define-fun q397 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q343 (= path #b1000000)))
(define-fun q398 () Bool (ite |type of page 3: ioreq_server| q397 (ite |type of page 3: mmio, hole| (= path #b0011100) (ite |type of page 3: not_present, read_only| (= path #b0011010) (ite |type of page 3: paged_out, shared| (= path #b0011101) q396)))))
(define-fun q399 () Bool (ite |type of page 2: ram| q390 (ite |type of page 2: ram_ro| (= path #b0011011) (ite |type of page 2: ioreq_server| q395 (ite |type of page 2: not_present, read_only| (= path #b0011010) (ite |type of page 2: paged_out, shared| (= path #b0011101) q398))))))
(define-fun q400 () Bool (ite |operand within its segment: yes| q399 (= path #b0011010)))
(define-fun q401 () Bool (ite |type of page 2: ioreq_server| q395 (ite |type of page 2: mmio, hole| q398 false)))
(define-fun q402 () Bool (ite |operand within its segment: yes| q401 q214))
(define-fun q403 () Bool (ite |mmio_access: none| q400 q402))
(define-fun q404 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0111100) q387))
(define-fun q405 () Bool (ite |type of page 3: ram| q351 (ite |type of page 3: ram_ro| (= path #b0101101) (ite |type of page 3: ioreq_server| q404 (ite |type of page 3: not_present, read_only| (= path #b0101010) (ite |type of page 3: paged_out, shared| (= path #b0011111) (= path #b0111111)))))))
(define-fun q406 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q405 q219))
(define-fun q407 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0111000) q392))
(define-fun q408 () Bool (ite |type of page 3: mmio, hole| (= path #b0100010) (ite |type of page 3: not_present, read_only| (= path #b0110111) (ite |type of page 3: paged_out, shared| (= path #b0011110) q407))))
(define-fun q409 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q408 q250))
(define-fun q410 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b1000001) q343))
(define-fun q411 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b1000000) q343))
(define-fun q412 () Bool (ite |type of page 3: ioreq_server| q411 (ite |type of page 3: mmio, hole| (= path #b0011100) (ite |type of page 3: not_present, read_only| (= path #b0011010) (ite |type of page 3: paged_out, shared| (= path #b0011101) q410)))))
(define-fun q413 () Bool (ite |type of page 2: ram| q406 (ite |type of page 2: ram_ro| (= path #b0011011) (ite |type of page 2: ioreq_server| q409 (ite |type of page 2: not_present, read_only| (= path #b0011010) (ite |type of page 2: paged_out, shared| (= path #b0011101) q412))))))
(define-fun q414 () Bool (ite |operand within its segment: yes| q413 (= path #b0011010)))
(define-fun q415 () Bool (ite |type of page 2: ioreq_server| q409 (ite |type of page 2: mmio, hole| q412 false)))
(define-fun q416 () Bool (ite |operand within its segment: yes| q415 q214))
(define-fun q417 () Bool (ite |mmio_access: none| q414 q416))
(define-fun q418 () Bool (ite |altp2m: view 1| q417 q403))
(define-fun q419 () Bool (ite |free slots of the ring: 0| (= path #b0111101) (= path #b0101110)))
(define-fun q420 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q419 (= path #b0111100)))
(define-fun q421 () Bool (ite |type of page 3: ram| q363 (ite |type of page 3: ram_ro| (= path #b0101101) (ite |type of page 3: ioreq_server| q420 (ite |type of page 3: not_present, read_only| (= path #b0101010) (ite |type of page 3: paged_out, shared| (= path #b0011111) (= path #b0111111)))))))
(define-fun q422 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q233 q421))
(define-fun q423 () Bool (ite |free slots of the ring: 0| (= path #b0111010) (= path #b0111001)))
(define-fun q424 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q423 (= path #b0111000)))
(define-fun q425 () Bool (ite |type of page 3: mmio, hole| (= path #b0100010) (ite |type of page 3: not_present, read_only| (= path #b0110111) (ite |type of page 3: paged_out, shared| (= path #b0011110) q424))))
(define-fun q426 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q270 q425))
(define-fun q427 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q366 (= path #b1000001)))
(define-fun q428 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q366 (= path #b1000000)))
(define-fun q429 () Bool (ite |type of page 3: ioreq_server| q428 (ite |type of page 3: mmio, hole| (= path #b0011100) (ite |type of page 3: not_present, read_only| (= path #b0011010) (ite |type of page 3: paged_out, shared| (= path #b0011101) q427)))))
(define-fun q430 () Bool (ite |type of page 2: ram| q422 (ite |type of page 2: ram_ro| (= path #b0011011) (ite |type of page 2: ioreq_server| q426 (ite |type of page 2: not_present, read_only| (= path #b0011010) (ite |type of page 2: paged_out, shared| (= path #b0011101) q429))))))
(define-fun q431 () Bool (ite |operand within its segment: yes| q430 (= path #b0011010)))
(define-fun q432 () Bool (ite |type of page 2: ioreq_server| q426 (ite |type of page 2: mmio, hole| q429 false)))
(define-fun q433 () Bool (ite |operand within its segment: yes| q432 q214))
(define-fun q434 () Bool (ite |mmio_access: none| q431 q433))
(define-fun q435 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0111100) q419))
(define-fun q436 () Bool (ite |type of page 3: ram| q374 (ite |type of page 3: ram_ro| (= path #b0101101) (ite |type of page 3: ioreq_server| q435 (ite |type of page 3: not_present, read_only| (= path #b0101010) (ite |type of page 3: paged_out, shared| (= path #b0011111) (= path #b0111111)))))))
(define-fun q437 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q436 q233))
(define-fun q438 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0111000) q423))
(define-fun q439 () Bool (ite |type of page 3: mmio, hole| (= path #b0100010) (ite |type of page 3: not_present, read_only| (= path #b0110111) (ite |type of page 3: paged_out, shared| (= path #b0011110) q438))))
(define-fun q440 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q439 q270))
(define-fun q441 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b1000001) q366))
(define-fun q442 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b1000000) q366))
(define-fun q443 () Bool (ite |type of page 3: ioreq_server| q442 (ite |type of page 3: mmio, hole| (= path #b0011100) (ite |type of page 3: not_present, read_only| (= path #b0011010) (ite |type of page 3: paged_out, shared| (= path #b0011101) q441)))))
(define-fun q444 () Bool (ite |type of page 2: ram| q437 (ite |type of page 2: ram_ro| (= path #b0011011) (ite |type of page 2: ioreq_server| q440 (ite |type of page 2: not_present, read_only| (= path #b0011010) (ite |type of page 2: paged_out, shared| (= path #b0011101) q443))))))
(define-fun q445 () Bool (ite |operand within its segment: yes| q444 (= path #b0011010)))
(define-fun q446 () Bool (ite |type of page 2: ioreq_server| q440 (ite |type of page 2: mmio, hole| q443 false)))
(define-fun q447 () Bool (ite |operand within its segment: yes| q446 q214))
(define-fun q448 () Bool (ite |mmio_access: none| q445 q447))
(define-fun q449 () Bool (ite |altp2m: view 1| q448 q434))
(define-fun q450 () Bool (ite |CONFIG_DEBUG: yes| q449 q418))
(define-fun q451 () Bool (ite |type of page 3: mmio, hole| (= path #b0011011) (ite |type of page 3: not_present, read_only| (= path #b1000011) (ite |type of page 3: paged_out, shared| (= path #b0011101) (= path #b0101011)))))
(define-fun q452 () Bool (ite |type of page 3: paged_out, shared| (= path #b0011101) (= path #b0011011)))
(define-fun q453 () Bool (ite |type of page 3: not_present, read_only| (= path #b1000010) (ite |type of page 3: paged_out, shared| (= path #b0011101) (= path #b0011100))))
(define-fun q454 () Bool (ite |type of page 2: ioreq_server| q452 (ite |type of page 2: mmio, hole| q453 (ite |type of page 2: not_present, read_only| (= path #b0011010) (ite |type of page 2: paged_out, shared| (= path #b0011101) q451)))))
(define-fun q455 () Bool (ite |operand within its segment: yes| q454 (= path #b0011100)))
(define-fun q456 () Bool (ite |type of page 2: ioreq_server| q452 (ite |type of page 2: mmio, hole| q453 false)))
(define-fun q457 () Bool (ite |operand within its segment: yes| q456 q246))
(define-fun q458 () Bool (ite |mmio_access: none| q455 q457))
(define-fun q459 () Bool (ite |type of page 3: mmio, hole| (= path #b0011011) (ite |type of page 3: not_present, read_only| (= path #b0011010) (ite |type of page 3: paged_out, shared| (= path #b0011101) (= path #b0101011)))))
(define-fun q460 () Bool (ite |type of page 3: not_present, read_only| (= path #b0011010) (ite |type of page 3: paged_out, shared| (= path #b0011101) (= path #b0011011))))
(define-fun q461 () Bool (ite |type of page 3: not_present, read_only| (= path #b0011010) (ite |type of page 3: paged_out, shared| (= path #b0011101) (= path #b0011100))))
(define-fun q462 () Bool (ite |type of page 2: ioreq_server| q460 (ite |type of page 2: mmio, hole| q461 (ite |type of page 2: not_present, read_only| (= path #b0011010) (ite |type of page 2: paged_out, shared| (= path #b0011101) q459)))))
(define-fun q463 () Bool (ite |operand within its segment: yes| q462 (= path #b0011100)))
(define-fun q464 () Bool (ite |type of page 2: ioreq_server| q460 (ite |type of page 2: mmio, hole| q461 false)))
(define-fun q465 () Bool (ite |operand within its segment: yes| q464 q246))
(define-fun q466 () Bool (ite |mmio_access: none| q463 q465))
(define-fun q467 () Bool (ite |type of page 3: paged_out, shared| (= path #b0011101) (= path #b0011100)))
(define-fun q468 () Bool (ite |type of page 2: ioreq_server| q452 (ite |type of page 2: mmio, hole| q467 (ite |type of page 2: not_present, read_only| (= path #b0011010) (ite |type of page 2: paged_out, shared| (= path #b0011101) q451)))))
(define-fun q469 () Bool (ite |operand within its segment: yes| q468 (= path #b0011100)))
(define-fun q470 () Bool (ite |type of page 2: ioreq_server| q452 (ite |type of page 2: mmio, hole| q467 false)))
(define-fun q471 () Bool (ite |operand within its segment: yes| q470 q246))
(define-fun q472 () Bool (ite |mmio_access: none| q469 q471))
(define-fun q473 () Bool (ite |type of page 3: mmio, hole| (= path #b0011011) (ite |type of page 3: not_present| (= path #b1000011) (ite |type of page 3: paged_out, shared| (= path #b0011101) (= path #b0101011)))))
(define-fun q474 () Bool (ite |type of page 2: mmio, hole| q467 (ite |type of page 2: not_present| (= path #b0011010) (ite |type of page 2: paged_out, shared| (= path #b0011101) q473))))
(define-fun q475 () Bool (ite |operand within its segment: yes| q474 (= path #b0011100)))
(define-fun q476 () Bool (ite |type of page 2: ioreq_server| q473 (ite |type of page 2: mmio, hole| q467 false)))
(define-fun q477 () Bool (ite |operand within its segment: yes| q476 q246))
(define-fun q478 () Bool (ite |mmio_access: none| q475 q477))
(define-fun q479 () Bool (ite |type of page 4: mmio, hole| (= path #b0101011) (ite |type of page 4: not_present| (= path #b0011010) (ite |type of page 4: paged_out, shared| (= path #b0011101) (= path #b1000110)))))
(define-fun q480 () Bool (ite |type of page 4: mmio, hole| (= path #b1000011) (ite |type of page 4: not_present| (= path #b0011010) (ite |type of page 4: paged_out, shared| (= path #b0011101) (= path #b1000101)))))
(define-fun q481 () Bool (ite |type of page 3: mmio, hole| q314 (ite |type of page 3: not_present, read_only| q480 (ite |type of page 3: paged_out, shared| q317 q479))))
(define-fun q482 () Bool (ite |type of page 3: paged_out, shared| q317 q314))
(define-fun q483 () Bool (ite |type of page 4: mmio, hole| (= path #b0011100) (ite |type of page 4: not_present| (= path #b0011010) (ite |type of page 4: paged_out, shared| (= path #b0011101) (= path #b1000100)))))
(define-fun q484 () Bool (ite |type of page 3: not_present, read_only| q483 (ite |type of page 3: paged_out, shared| q317 q315)))
(define-fun q485 () Bool (ite |type of page 2: ioreq_server| q482 (ite |type of page 2: mmio, hole| q484 (ite |type of page 2: not_present, read_only| q316 (ite |type of page 2: paged_out, shared| q317 q481)))))
(define-fun q486 () Bool (ite |type of page 4: mmio, hole| (= path #b0101011) (ite |type of page 4: not_present| (= path #b0011010) (ite |type of page 4: paged_out, shared| (= path #b0011101) (= path #b0011100)))))
(define-fun q487 () Bool (ite |type of page 4: mmio, hole| (= path #b1000011) (ite |type of page 4: not_present| (= path #b0011010) (ite |type of page 4: paged_out, shared| (= path #b0011101) (= path #b0011100)))))
(define-fun q488 () Bool (ite |type of page 3: mmio, hole| q319 (ite |type of page 3: not_present, read_only| q487 (ite |type of page 3: paged_out, shared| q317 q486))))
(define-fun q489 () Bool (ite |type of page 3: paged_out, shared| q317 q319))
(define-fun q490 () Bool (ite |type of page 2: ioreq_server| q489 (ite |type of page 2: mmio, hole| q484 (ite |type of page 2: not_present, read_only| q316 (ite |type of page 2: paged_out, shared| q317 q488)))))
(define-fun q491 () Bool (ite |source and destination overlap: yes| q490 q485))
(define-fun q492 () Bool (ite |source within its segment: yes| q491 (= path #b0011100)))
(define-fun q493 () Bool (ite |operand within its segment: yes| q492 (= path #b0011100)))
(define-fun q494 () Bool (ite |type of page 2: ioreq_server| q482 (ite |type of page 2: mmio, hole| q484 false)))
(define-fun q495 () Bool (ite |type of page 2: ioreq_server| q489 (ite |type of page 2: mmio, hole| q484 false)))
(define-fun q496 () Bool (ite |source and destination overlap: yes| q495 q494))
(define-fun q497 () Bool (ite |source within its segment: yes| q496 q246))
(define-fun q498 () Bool (ite |operand within its segment: yes| q497 q246))
(define-fun q499 () Bool (ite |mmio_access: none| q493 q498))
(define-fun q500 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1001000) false))
(define-fun q501 () Bool (ite |mmio_access: none| (= path #b1001000) q500))
(define-fun q502 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1001001) false))
(define-fun q503 () Bool (ite |mmio_access: none| (= path #b1001001) q502))
(define-fun q504 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1001010) false))
(define-fun q505 () Bool (ite |mmio_access: none| (= path #b1001010) q504))
(define-fun q506 () Bool (ite |type of page 2: mmio, hole| (= path #b1001101) (ite |type of page 2: not_present| (= path #b1001011) (ite |type of page 2: paged_out, shared| (= path #b1001110) (= path #b1001100)))))
(define-fun q507 () Bool (ite |operand within its segment: yes| q506 (= path #b1001011)))
(define-fun q508 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1001011) false))
(define-fun q509 () Bool (ite |type of page 2: ioreq_server| (= path #b1001100) (ite |type of page 2: mmio, hole| (= path #b1001101) false)))
(define-fun q510 () Bool (ite |operand within its segment: yes| q509 q508))
(define-fun q511 () Bool (ite |mmio_access: none| q507 q510))
(define-fun q512 () Bool (ite |right of page 2: n, r, x, rx, r_pw| (= path #b0100001) (= path #b1001100)))
(define-fun q513 () Bool (ite |type of page 2: ram| q512 (ite |type of page 2: ram_ro| (= path #b1001100) (ite |type of page 2: ioreq_server| (= path #b0100100) (ite |type of page 2: not_present, read_only| (= path #b1001011) (ite |type of page 2: paged_out, shared| (= path #b1001110) (= path #b1001101)))))))
(define-fun q514 () Bool (ite |operand within its segment: yes| q513 (= path #b1001011)))
(define-fun q515 () Bool (ite |type of page 2: ioreq_server| (= path #b0100100) (ite |type of page 2: mmio, hole| (= path #b1001101) false)))
(define-fun q516 () Bool (ite |operand within its segment: yes| q515 q508))
(define-fun q517 () Bool (ite |type of page 2: ioreq_server| (= path #b0100001) (ite |type of page 2: mmio, hole| (= path #b1001101) false)))
(define-fun q518 () Bool (ite |operand within its segment: yes| q517 q508))
(define-fun q519 () Bool (ite |mmio_access: read| q516 (ite |mmio_access: write| q518 q514)))
(define-fun q520 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b1001100) (= path #b0100001)))
(define-fun q521 () Bool (ite |type of page 2: ram| q520 (ite |type of page 2: ram_ro| (= path #b1001100) (ite |type of page 2: ioreq_server| (= path #b0100100) (ite |type of page 2: not_present, read_only| (= path #b1001011) (ite |type of page 2: paged_out, shared| (= path #b1001110) (= path #b1001101)))))))
(define-fun q522 () Bool (ite |operand within its segment: yes| q521 (= path #b1001011)))
(define-fun q523 () Bool (ite |mmio_access: read| q516 (ite |mmio_access: write| q518 q522)))
(define-fun q524 () Bool (ite |altp2m: view 1| q523 q519))
(define-fun q525 () Bool (ite |type of page 2: mmio, hole| (= path #b1001101) (ite |type of page 2: not_present, read_only| (= path #b1001011) (ite |type of page 2: paged_out, shared| (= path #b1001110) (= path #b1001100)))))
(define-fun q526 () Bool (ite |operand within its segment: yes| q525 (= path #b1001101)))
(define-fun q527 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1001101) false))
(define-fun q528 () Bool (ite |operand within its segment: yes| q509 q527))
(define-fun q529 () Bool (ite |mmio_access: none| q526 q528))
(define-fun q530 () Bool (ite |right of page 2: n, r, x, rx, r_pw| (= path #b0100100) (= path #b1001111)))
(define-fun q531 () Bool (ite |type of page 2: ram| q512 (ite |type of page 2: ram_ro| (= path #b1001100) (ite |type of page 2: ioreq_server| q530 (ite |type of page 2: not_present, read_only| (= path #b1001011) (ite |type of page 2: paged_out, shared| (= path #b1001110) (= path #b1001101)))))))
(define-fun q532 () Bool (ite |operand within its segment: yes| q531 (= path #b1001011)))
(define-fun q533 () Bool (ite |type of page 2: ioreq_server| q530 (ite |type of page 2: mmio, hole| (= path #b1001101) false)))
(define-fun q534 () Bool (ite |operand within its segment: yes| q533 q508))
(define-fun q535 () Bool (ite |right of page 2: n, r, x, rx, r_pw| (= path #b0100001) (= path #b0100100)))
(define-fun q536 () Bool (ite |type of page 2: ioreq_server| q535 (ite |type of page 2: mmio, hole| (= path #b1001101) false)))
(define-fun q537 () Bool (ite |operand within its segment: yes| q536 q508))
(define-fun q538 () Bool (ite |mmio_access: read| q534 (ite |mmio_access: write| q537 q532)))
(define-fun q539 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b1001111) (= path #b0100100)))
(define-fun q540 () Bool (ite |type of page 2: ram| q520 (ite |type of page 2: ram_ro| (= path #b1001100) (ite |type of page 2: ioreq_server| q539 (ite |type of page 2: not_present, read_only| (= path #b1001011) (ite |type of page 2: paged_out, shared| (= path #b1001110) (= path #b1001101)))))))
(define-fun q541 () Bool (ite |operand within its segment: yes| q540 (= path #b1001011)))
(define-fun q542 () Bool (ite |type of page 2: ioreq_server| q539 (ite |type of page 2: mmio, hole| (= path #b1001101) false)))
(define-fun q543 () Bool (ite |operand within its segment: yes| q542 q508))
(define-fun q544 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0100100) (= path #b0100001)))
(define-fun q545 () Bool (ite |type of page 2: ioreq_server| q544 (ite |type of page 2: mmio, hole| (= path #b1001101) false)))
(define-fun q546 () Bool (ite |operand within its segment: yes| q545 q508))
(define-fun q547 () Bool (ite |mmio_access: read| q543 (ite |mmio_access: write| q546 q541)))
(define-fun q548 () Bool (ite |altp2m: view 1| q547 q538))
(define-fun q549 () Bool (ite |operand within its segment: yes| q506 (= path #b1001101)))
(define-fun q550 () Bool (ite |mmio_access: none| q549 q528))
(define-fun q551 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1010000) false))
(define-fun q552 () Bool (ite |mmio_access: none| (= path #b1010000) q551))
(define-fun q553 () Bool (ite |type of page 2: ram| q512 (ite |type of page 2: ram_ro| (= path #b1001100) (ite |type of page 2: ioreq_server| (= path #b1010001) (ite |type of page 2: not_present, read_only| (= path #b1001011) (ite |type of page 2: paged_out, shared| (= path #b1001110) (= path #b1010010)))))))
(define-fun q554 () Bool (ite |operand within its segment: yes| q553 (= path #b1001011)))
(define-fun q555 () Bool (ite |type of page 2: ioreq_server| (= path #b1010001) (ite |type of page 2: mmio, hole| (= path #b1010010) false)))
(define-fun q556 () Bool (ite |operand within its segment: yes| q555 q508))
(define-fun q557 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1010010) false))
(define-fun q558 () Bool (ite |operand within its segment: yes| q557 q508))
(define-fun q559 () Bool (ite |mmio_access: read| q556 (ite |mmio_access: write| q558 q554)))
(define-fun q560 () Bool (ite |type of page 2: ram| q520 (ite |type of page 2: ram_ro| (= path #b1001100) (ite |type of page 2: ioreq_server| (= path #b1010001) (ite |type of page 2: not_present, read_only| (= path #b1001011) (ite |type of page 2: paged_out, shared| (= path #b1001110) (= path #b1010010)))))))
(define-fun q561 () Bool (ite |operand within its segment: yes| q560 (= path #b1001011)))
(define-fun q562 () Bool (ite |mmio_access: read| q556 (ite |mmio_access: write| q558 q561)))
(define-fun q563 () Bool (ite |altp2m: view 1| q562 q559))
(define-fun q564 () Bool (ite |type of page 4: mmio, hole| (= path #b1001100) (ite |type of page 4: not_present| (= path #b1001011) (ite |type of page 4: paged_out, shared| (= path #b1001110) (= path #b1010100)))))
(define-fun q565 () Bool (ite |type of page 4: mmio, hole| (= path #b1001101) (ite |type of page 4: not_present| (= path #b1001011) (ite |type of page 4: paged_out, shared| (= path #b1001110) (= path #b1010011)))))
(define-fun q566 () Bool (ite |type of page 4: paged_out, shared| (= path #b1001110) (= path #b1001011)))
(define-fun q567 () Bool (ite |type of page 4: not_present| (= path #b1001011) (= path #b1001110)))
(define-fun q568 () Bool (ite |type of page 2: mmio, hole| q565 (ite |type of page 2: not_present, read_only| q566 (ite |type of page 2: paged_out, shared| q567 q564))))
(define-fun q569 () Bool (ite |type of page 4: mmio, hole| (= path #b1001100) (ite |type of page 4: not_present| (= path #b1001011) (ite |type of page 4: paged_out, shared| (= path #b1001110) (= path #b1001101)))))
(define-fun q570 () Bool (ite |type of page 2: mmio, hole| q565 (ite |type of page 2: not_present, read_only| q566 (ite |type of page 2: paged_out, shared| q567 q569))))
(define-fun q571 () Bool (ite |source and destination overlap: yes| q570 q568))
(define-fun q572 () Bool (ite |source within its segment: yes| q571 (= path #b1001101)))
(define-fun q573 () Bool (ite |operand within its segment: yes| q572 (= path #b1001101)))
(define-fun q574 () Bool (ite |type of page 2: ioreq_server| q564 (ite |type of page 2: mmio, hole| q565 false)))
(define-fun q575 () Bool (ite |type of page 2: ioreq_server| q569 (ite |type of page 2: mmio, hole| q565 false)))
(define-fun q576 () Bool (ite |source and destination overlap: yes| q575 q574))
(define-fun q577 () Bool (ite |source within its segment: yes| q576 q527))
(define-fun q578 () Bool (ite |operand within its segment: yes| q577 q527))
(define-fun q579 () Bool (ite |mmio_access: none| q573 q578))
(define-fun q580 () Bool (ite |type of page 3: mmio, hole| (= path #b1001100) (ite |type of page 3: not_present| (= path #b1010101) (ite |type of page 3: paged_out, shared| (= path #b0100001) (= path #b1010110)))))
(define-fun q581 () Bool (ite |type of page 3: mmio, hole| (= path #b1001101) (ite |type of page 3: not_present| (= path #b1001011) (ite |type of page 3: paged_out, shared| (= path #b1001110) (= path #b1010111)))))
(define-fun q582 () Bool (ite |type of page 2: mmio, hole| q581 (ite |type of page 2: not_present| (= path #b1001011) (ite |type of page 2: paged_out, shared| (= path #b1001110) q580))))
(define-fun q583 () Bool (ite |operand within its segment: yes| q582 (= path #b1001011)))
(define-fun q584 () Bool (ite |type of page 2: ioreq_server| q580 (ite |type of page 2: mmio, hole| q581 false)))
(define-fun q585 () Bool (ite |operand within its segment: yes| q584 q508))
(define-fun q586 () Bool (ite |mmio_access: none| q583 q585))
(define-fun q587 () Bool (ite |right of page 3: n, r, x, rx, r_pw| (= path #b0110010) (= path #b1011001)))
(define-fun q588 () Bool (ite |type of page 3: ram| q587 (ite |type of page 3: ram_ro| (= path #b1011000) (ite |type of page 3: ioreq_server| (= path #b0111110) (ite |type of page 3: not_present, read_only| (= path #b1010101) (ite |type of page 3: paged_out, shared| (= path #b0100001) (= path #b1011010)))))))
(define-fun q589 () Bool (ite |right of page 2: n, r, x, rx, r_pw| (= path #b0100001) q588))
(define-fun q590 () Bool (ite |right of page 3: n, r, x, rx, r_pw| (= path #b0110110) (= path #b1010111)))
(define-fun q591 () Bool (ite |type of page 3: ioreq_server| (= path #b0110110) (ite |type of page 3: mmio, hole| (= path #b1001101) (ite |type of page 3: not_present, read_only| (= path #b1001011) (ite |type of page 3: paged_out, shared| (= path #b1001110) q590)))))
(define-fun q592 () Bool (ite |type of page 2: ram| q589 (ite |type of page 2: ram_ro| (= path #b1001100) (ite |type of page 2: ioreq_server| (= path #b0100100) (ite |type of page 2: not_present, read_only| (= path #b1001011) (ite |type of page 2: paged_out, shared| (= path #b1001110) q591))))))
(define-fun q593 () Bool (ite |operand within its segment: yes| q592 (= path #b1001011)))
(define-fun q594 () Bool (ite |type of page 2: ioreq_server| (= path #b0100100) (ite |type of page 2: mmio, hole| q591 false)))
(define-fun q595 () Bool (ite |operand within its segment: yes| q594 q508))
(define-fun q596 () Bool (ite |mmio_access: none| q593 q595))
(define-fun q597 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b1011001) (= path #b0110010)))
(define-fun q598 () Bool (ite |type of page 3: ram| q597 (ite |type of page 3: ram_ro| (= path #b1011000) (ite |type of page 3: ioreq_server| (= path #b0111110) (ite |type of page 3: not_present, read_only| (= path #b1010101) (ite |type of page 3: paged_out, shared| (= path #b0100001) (= path #b1011010)))))))
(define-fun q599 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q598 (= path #b0100001)))
(define-fun q600 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b1010111) (= path #b0110110)))
(define-fun q601 () Bool (ite |type of page 3: ioreq_server| (= path #b0110110) (ite |type of page 3: mmio, hole| (= path #b1001101) (ite |type of page 3: not_present, read_only| (= path #b1001011) (ite |type of page 3: paged_out, shared| (= path #b1001110) q600)))))
(define-fun q602 () Bool (ite |type of page 2: ram| q599 (ite |type of page 2: ram_ro| (= path #b1001100) (ite |type of page 2: ioreq_server| (= path #b0100100) (ite |type of page 2: not_present, read_only| (= path #b1001011) (ite |type of page 2: paged_out, shared| (= path #b1001110) q601))))))
(define-fun q603 () Bool (ite |operand within its segment: yes| q602 (= path #b1001011)))
(define-fun q604 () Bool (ite |type of page 2: ioreq_server| (= path #b0100100) (ite |type of page 2: mmio, hole| q601 false)))
(define-fun q605 () Bool (ite |operand within its segment: yes| q604 q508))
(define-fun q606 () Bool (ite |mmio_access: none| q603 q605))
(define-fun q607 () Bool (ite |altp2m: view 1| q606 q596))
(define-fun q608 () Bool (ite |right of page 3: n, r, x, rx, r_pw| (= path #b0111110) (= path #b1011101)))
(define-fun q609 () Bool (ite |type of page 3: ram| q587 (ite |type of page 3: ram_ro| (= path #b1011000) (ite |type of page 3: ioreq_server| q608 (ite |type of page 3: not_present, read_only| (= path #b1010101) (ite |type of page 3: paged_out, shared| (= path #b0100001) (= path #b1011110)))))))
(define-fun q610 () Bool (ite |right of page 2: n, r, x, rx, r_pw| (= path #b0100001) q609))
(define-fun q611 () Bool (ite |right of page 3: n, r, x, rx, r_pw| (= path #b0111011) (= path #b1011100)))
(define-fun q612 () Bool (ite |type of page 3: mmio, hole| (= path #b1001111) (ite |type of page 3: not_present, read_only| (= path #b1011011) (ite |type of page 3: paged_out, shared| (= path #b0100100) q611))))
(define-fun q613 () Bool (ite |right of page 2: n, r, x, rx, r_pw| (= path #b0100100) q612))
(define-fun q614 () Bool (ite |right of page 3: n, r, x, rx, r_pw| (= path #b0110110) (= path #b1100000)))
(define-fun q615 () Bool (ite |right of page 3: n, r, x, rx, r_pw| (= path #b0110110) (= path #b1011111)))
(define-fun q616 () Bool (ite |type of page 3: ioreq_server| q615 (ite |type of page 3: mmio, hole| (= path #b1001101) (ite |type of page 3: not_present, read_only| (= path #b1001011) (ite |type of page 3: paged_out, shared| (= path #b1001110) q614)))))
(define-fun q617 () Bool (ite |type of page 2: ram| q610 (ite |type of page 2: ram_ro| (= path #b1001100) (ite |type of page 2: ioreq_server| q613 (ite |type of page 2: not_present, read_only| (= path #b1001011) (ite |type of page 2: paged_out, shared| (= path #b1001110) q616))))))
(define-fun q618 () Bool (ite |operand within its segment: yes| q617 (= path #b1001011)))
(define-fun q619 () Bool (ite |type of page 2: ioreq_server| q613 (ite |type of page 2: mmio, hole| q616 false)))
(define-fun q620 () Bool (ite |operand within its segment: yes| q619 q508))
(define-fun q621 () Bool (ite |mmio_access: none| q618 q620))
(define-fun q622 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b1011101) (= path #b0111110)))
(define-fun q623 () Bool (ite |type of page 3: ram| q597 (ite |type of page 3: ram_ro| (= path #b1011000) (ite |type of page 3: ioreq_server| q622 (ite |type of page 3: not_present, read_only| (= path #b1010101) (ite |type of page 3: paged_out, shared| (= path #b0100001) (= path #b1011110)))))))
(define-fun q624 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q623 (= path #b0100001)))
(define-fun q625 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b1011100) (= path #b0111011)))
(define-fun q626 () Bool (ite |type of page 3: mmio, hole| (= path #b1001111) (ite |type of page 3: not_present, read_only| (= path #b1011011) (ite |type of page 3: paged_out, shared| (= path #b0100100) q625))))
(define-fun q627 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q626 (= path #b0100100)))
(define-fun q628 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b1100000) (= path #b0110110)))
(define-fun q629 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b1011111) (= path #b0110110)))
(define-fun q630 () Bool (ite |type of page 3: ioreq_server| q629 (ite |type of page 3: mmio, hole| (= path #b1001101) (ite |type of page 3: not_present, read_only| (= path #b1001011) (ite |type of page 3: paged_out, shared| (= path #b1001110) q628)))))
(define-fun q631 () Bool (ite |type of page 2: ram| q624 (ite |type of page 2: ram_ro| (= path #b1001100) (ite |type of page 2: ioreq_server| q627 (ite |type of page 2: not_present, read_only| (= path #b1001011) (ite |type of page 2: paged_out, shared| (= path #b1001110) q630))))))
(define-fun q632 () Bool (ite |operand within its segment: yes| q631 (= path #b1001011)))
(define-fun q633 () Bool (ite |type of page 2: ioreq_server| q627 (ite |type of page 2: mmio, hole| q630 false)))
(define-fun q634 () Bool (ite |operand within its segment: yes| q633 q508))
(define-fun q635 () Bool (ite |mmio_access: none| q632 q634))
(define-fun q636 () Bool (ite |altp2m: view 1| q635 q621))
(define-fun q637 () Bool (ite |type of page 3: mmio, hole| (= path #b1001100) (ite |type of page 3: not_present, read_only| (= path #b1100010) (ite |type of page 3: paged_out, shared| (= path #b1001110) (= path #b1010110)))))
(define-fun q638 () Bool (ite |type of page 3: paged_out, shared| (= path #b1001110) (= path #b1001100)))
(define-fun q639 () Bool (ite |type of page 3: not_present, read_only| (= path #b1100001) (ite |type of page 3: paged_out, shared| (= path #b1001110) (= path #b1001101))))
(define-fun q640 () Bool (ite |type of page 2: ioreq_server| q638 (ite |type of page 2: mmio, hole| q639 (ite |type of page 2: not_present, read_only| (= path #b1001011) (ite |type of page 2: paged_out, shared| (= path #b1001110) q637)))))
(define-fun q641 () Bool (ite |operand within its segment: yes| q640 (= path #b1001101)))
(define-fun q642 () Bool (ite |type of page 2: ioreq_server| q638 (ite |type of page 2: mmio, hole| q639 false)))
(define-fun q643 () Bool (ite |operand within its segment: yes| q642 q527))
(define-fun q644 () Bool (ite |mmio_access: none| q641 q643))
(define-fun q645 () Bool (ite |type of page 3: mmio, hole| (= path #b1001100) (ite |type of page 3: not_present, read_only| (= path #b1001011) (ite |type of page 3: paged_out, shared| (= path #b1001110) (= path #b1010110)))))
(define-fun q646 () Bool (ite |type of page 3: not_present, read_only| (= path #b1001011) (ite |type of page 3: paged_out, shared| (= path #b1001110) (= path #b1001100))))
(define-fun q647 () Bool (ite |type of page 3: not_present, read_only| (= path #b1001011) (ite |type of page 3: paged_out, shared| (= path #b1001110) (= path #b1001101))))
(define-fun q648 () Bool (ite |type of page 2: ioreq_server| q646 (ite |type of page 2: mmio, hole| q647 (ite |type of page 2: not_present, read_only| (= path #b1001011) (ite |type of page 2: paged_out, shared| (= path #b1001110) q645)))))
(define-fun q649 () Bool (ite |operand within its segment: yes| q648 (= path #b1001101)))
(define-fun q650 () Bool (ite |type of page 2: ioreq_server| q646 (ite |type of page 2: mmio, hole| q647 false)))
(define-fun q651 () Bool (ite |operand within its segment: yes| q650 q527))
(define-fun q652 () Bool (ite |mmio_access: none| q649 q651))
(define-fun q653 () Bool (ite |type of page 3: paged_out, shared| (= path #b1001110) (= path #b1001101)))
(define-fun q654 () Bool (ite |type of page 2: ioreq_server| q638 (ite |type of page 2: mmio, hole| q653 (ite |type of page 2: not_present, read_only| (= path #b1001011) (ite |type of page 2: paged_out, shared| (= path #b1001110) q637)))))
(define-fun q655 () Bool (ite |operand within its segment: yes| q654 (= path #b1001101)))
(define-fun q656 () Bool (ite |type of page 2: ioreq_server| q638 (ite |type of page 2: mmio, hole| q653 false)))
(define-fun q657 () Bool (ite |operand within its segment: yes| q656 q527))
(define-fun q658 () Bool (ite |mmio_access: none| q655 q657))
(define-fun q659 () Bool (ite |type of page 3: mmio, hole| (= path #b1001100) (ite |type of page 3: not_present| (= path #b1100010) (ite |type of page 3: paged_out, shared| (= path #b1001110) (= path #b1010110)))))
(define-fun q660 () Bool (ite |type of page 2: mmio, hole| q653 (ite |type of page 2: not_present| (= path #b1001011) (ite |type of page 2: paged_out, shared| (= path #b1001110) q659))))
(define-fun q661 () Bool (ite |operand within its segment: yes| q660 (= path #b1001101)))
(define-fun q662 () Bool (ite |type of page 2: ioreq_server| q659 (ite |type of page 2: mmio, hole| q653 false)))
(define-fun q663 () Bool (ite |operand within its segment: yes| q662 q527))
(define-fun q664 () Bool (ite |mmio_access: none| q661 q663))
(define-fun q665 () Bool (ite |type of page 4: mmio, hole| (= path #b1010110) (ite |type of page 4: not_present| (= path #b1001011) (ite |type of page 4: paged_out, shared| (= path #b1001110) (= path #b1100101)))))
(define-fun q666 () Bool (ite |type of page 4: mmio, hole| (= path #b1100010) (ite |type of page 4: not_present| (= path #b1001011) (ite |type of page 4: paged_out, shared| (= path #b1001110) (= path #b1100100)))))
(define-fun q667 () Bool (ite |type of page 3: mmio, hole| q564 (ite |type of page 3: not_present, read_only| q666 (ite |type of page 3: paged_out, shared| q567 q665))))
(define-fun q668 () Bool (ite |type of page 3: paged_out, shared| q567 q564))
(define-fun q669 () Bool (ite |type of page 4: mmio, hole| (= path #b1001101) (ite |type of page 4: not_present| (= path #b1001011) (ite |type of page 4: paged_out, shared| (= path #b1001110) (= path #b1100011)))))
(define-fun q670 () Bool (ite |type of page 3: not_present, read_only| q669 (ite |type of page 3: paged_out, shared| q567 q565)))
(define-fun q671 () Bool (ite |type of page 2: ioreq_server| q668 (ite |type of page 2: mmio, hole| q670 (ite |type of page 2: not_present, read_only| q566 (ite |type of page 2: paged_out, shared| q567 q667)))))
(define-fun q672 () Bool (ite |type of page 4: mmio, hole| (= path #b1010110) (ite |type of page 4: not_present| (= path #b1001011) (ite |type of page 4: paged_out, shared| (= path #b1001110) (= path #b1001101)))))
(define-fun q673 () Bool (ite |type of page 4: mmio, hole| (= path #b1100010) (ite |type of page 4: not_present| (= path #b1001011) (ite |type of page 4: paged_out, shared| (= path #b1001110) (= path #b1001101)))))
(define-fun q674 () Bool (ite |type of page 3: mmio, hole| q569 (ite |type of page 3: not_present, read_only| q673 (ite |type of page 3: paged_out, shared| q567 q672))))
(define-fun q675 () Bool (ite |type of page 3: paged_out, shared| q567 q569))
(define-fun q676 () Bool (ite |type of page 2: ioreq_server| q675 (ite |type of page 2: mmio, hole| q670 (ite |type of page 2: not_present, read_only| q566 (ite |type of page 2: paged_out, shared| q567 q674)))))
(define-fun q677 () Bool (ite |source and destination overlap: yes| q676 q671))
(define-fun q678 () Bool (ite |source within its segment: yes| q677 (= path #b1001101)))
(define-fun q679 () Bool (ite |operand within its segment: yes| q678 (= path #b1001101)))
(define-fun q680 () Bool (ite |type of page 2: ioreq_server| q668 (ite |type of page 2: mmio, hole| q670 false)))
(define-fun q681 () Bool (ite |type of page 2: ioreq_server| q675 (ite |type of page 2: mmio, hole| q670 false)))
(define-fun q682 () Bool (ite |source and destination overlap: yes| q681 q680))
(define-fun q683 () Bool (ite |source within its segment: yes| q682 q527))
(define-fun q684 () Bool (ite |operand within its segment: yes| q683 q527))
(define-fun q685 () Bool (ite |mmio_access: none| q679 q684))
(define-fun q686 () Bool (ite |while the vCPU waits: ring disabled| (= path #b1101001) (= path #b1100111)))
(define-fun q687 () Bool (ite |free slots of the ring: 0| q686 (= path #b1100111)))
(define-fun q688 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q687 false))
(define-fun q689 () Bool (ite |mmio_access: none| q687 q688))
(define-fun q690 () Bool (ite |free slots of the ring: 0| (= path #b1101000) (= path #b1100111)))
(define-fun q691 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q690 false))
(define-fun q692 () Bool (ite |mmio_access: none| q690 q691))
(define-fun q693 () Bool (ite |CONFIG_DEBUG: yes| q692 q689))
(define-fun q694 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1101010) false))
(define-fun q695 () Bool (ite |mmio_access: none| (= path #b1101010) q694))
(define-fun q696 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1101011) false))
(define-fun q697 () Bool (ite |mmio_access: none| (= path #b1101011) q696))
(define-fun q698 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1101001) false))
(define-fun q699 () Bool (ite |mmio_access: none| (= path #b1101001) q698))
(define-fun q700 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1101100) false))
(define-fun q701 () Bool (ite |mmio_access: none| (= path #b1101100) q700))
(define-fun q702 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1101101) false))
(define-fun q703 () Bool (ite |mmio_access: none| (= path #b1101101) q702))

; Where the run stands, as far as it decides what can happen next.
(define-fun |place 0| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 1| () Bool (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 2| () Bool (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 3| () Bool (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 4| () Bool (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 5| () Bool (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 6| () Bool (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 7| () Bool (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 8| () Bool (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 9| () Bool (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 10| () Bool (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 11| () Bool (and (= before.phase window) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 12| () Bool (and (= before.phase window) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b0) (= before.hasReservedSlot #b0)))

; Which path each move takes.
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0x0| () Bool (ite |place 0| q60 (and (= before.phase outside) (= path #b1111111))))
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xff8| () Bool (ite |place 0| q114 (and (= before.phase outside) (= path #b1111111))))
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xffe| () Bool (ite |place 0| q209 (and (= before.phase outside) (= path #b1111111))))
(define-fun |move: the emulation ends| () Bool (ite |place 1| q211 (ite |place 2| q501 (ite |place 3| q503 (ite |place 4| q505 (ite |place 5| q693 (ite |place 6| q695 (ite |place 7| q697 (ite |place 8| q699 (ite |place 9| q701 (ite |place 10| q703 (and (= before.phase window.ending) (= path #b1111111)))))))))))))
(define-fun |move: load 4 bytes at page 2+0x8| () Bool (ite |place 11| q217 (ite |place 12| q511 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: store 4 bytes at page 2+0x8| () Bool (ite |place 11| q243 (ite |place 12| q524 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0x8| () Bool (ite |place 11| q248 (ite |place 12| q529 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: rmw 4 bytes at page 2+0x8| () Bool (ite |place 11| q290 (ite |place 12| q548 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: cmpxchg 4 bytes at page 2+0x8| () Bool (ite |place 11| q243 (ite |place 12| q524 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: rep ins 1 x 4 bytes at page 2+0x8| () Bool (ite |place 11| q243 (ite |place 12| q524 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: rep outs 1 x 4 bytes at page 2+0x8| () Bool (ite |place 11| q217 (ite |place 12| q511 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0x8| () Bool (ite |place 11| q248 (ite |place 12| q529 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0x8| () Bool (ite |place 11| q292 (ite |place 12| q550 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: unimplemented instruction| () Bool (ite |place 11| q294 (ite |place 12| q552 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: rmw 16 bytes at page 2+0x10| () Bool (ite |place 11| q313 (ite |place 12| q563 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: cmpxchg 16 bytes at page 2+0x10| () Bool (ite |place 11| q243 (ite |place 12| q524 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0x8| () Bool (ite |place 11| q329 (ite |place 12| q579 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: load 8 bytes at page 2+0xffc| () Bool (ite |place 11| q336 (ite |place 12| q586 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: store 8 bytes at page 2+0xffc| () Bool (ite |place 11| q385 (ite |place 12| q607 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: rmw 8 bytes at page 2+0xffc| () Bool (ite |place 11| q450 (ite |place 12| q636 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: cmpxchg 8 bytes at page 2+0xffc| () Bool (ite |place 11| q385 (ite |place 12| q607 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 11| q458 (ite |place 12| q644 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xffe| () Bool (ite |place 11| q466 (ite |place 12| q652 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 11| q472 (ite |place 12| q658 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 11| q478 (ite |place 12| q664 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0xff8| () Bool (ite |place 11| q499 (ite |place 12| q685 (and (= before.phase window) (= path #b1111111)))))
(define-fun |move: the instruction is committed| () Bool (ite |place 11| (= path #b1000111) (ite |place 12| (= path #b1100110) (and (= before.phase window) (= path #b1111111)))))

; Where runs begin.
(define-fun start () Bool (and (= before.memory #x0) (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0))))

; The invariant: all states that a run may be in.
(define-fun invariant.before () Bool (or false
  (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.memory #x0))
  (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase window) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase stopped) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.memory #x0))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase window) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.memory #x1))
  ))
(define-fun invariant.after () Bool (or false
  (and (= after.phase outside) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.memory #x0))
  (and (= after.phase window.ending) (= after.rc #b010) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase window) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase stopped) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.memory #x0))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase window.ending) (= after.rc #b001) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase window) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase window.ending) (= after.rc #b101) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase window.ending) (= after.rc #b010) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase window.ending) (= after.rc #b101) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase window.ending) (= after.rc #b001) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.memory #x1))
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
     (ite (= move #b10001) |move: load 8 bytes at page 2+0xffc|
     (ite (= move #b10010) |move: store 8 bytes at page 2+0xffc|
     (ite (= move #b10011) |move: rmw 8 bytes at page 2+0xffc|
     (ite (= move #b10100) |move: cmpxchg 8 bytes at page 2+0xffc|
     (ite (= move #b10101) |move: rep stos 4 x 4 bytes at page 2+0xff8|
     (ite (= move #b10110) |move: rep stos 4 x 4 bytes at page 2+0xffe|
     (ite (= move #b10111) |move: rep ins 4 x 4 bytes at page 2+0xff8|
     (ite (= move #b11000) |move: rep outs 4 x 4 bytes at page 2+0xff8|
     (ite (= move #b11001) |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0xff8|
     (ite (= move #b11010) |move: the instruction is committed|
     false)))))))))))))))))))))))))))
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
     (= after.memory #xf))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
    (not invariant.after))
  ; conclusion
  (and invariant.before (= before.memory #xf))))
(check-sat)
