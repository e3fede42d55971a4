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
(define-fun |word 11| ((m (_ BitVec 4))) (_ BitVec 4) (|window closes: X86EMUL_EXCEPTION| m))
(define-fun |word 12| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| m))
(define-fun |word 13| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|takes a reference to page 2| m))))
(define-fun |word 14| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| m))))))
(define-fun |word 15| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 2| m)))
(define-fun |word 16| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| m))))))))
(define-fun |word 17| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| m)))))
(define-fun |word 18| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| (|takes a reference to page 2| m))))))
(define-fun |word 19| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 4| (|drops a reference to page 4| (|takes a reference to page 4| (|takes a reference to page 4| m))))))
(define-fun |word 20| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 4| (|takes a reference to page 4| m))))))
(define-fun |word 21| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| m))))))
(define-fun |word 22| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|takes a reference to page 3| m))))
(define-fun |word 23| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|takes a reference to page 2| m))))))
(define-fun |word 24| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|takes a reference to page 2| m))))))))))
(define-fun |word 25| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 3| (|takes a reference to page 2| m))))))
(define-fun |word 26| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 3| (|takes a reference to page 2| m))))
(define-fun |word 27| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 3| m)))
(define-fun |word 28| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| m))))))))))
(define-fun |word 29| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| m))))))))
(define-fun |word 30| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| m)))))))
(define-fun |word 31| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|takes a reference to page 2| m))))))))))))))
(define-fun |word 32| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|takes a reference to page 2| m)))))))))
(define-fun |word 33| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 3| (|takes a reference to page 3| m))))))
(define-fun |word 34| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| m))))))))
(define-fun |word 35| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| m))))))))))
(define-fun |word 36| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|takes a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| m))))))))))
(define-fun |word 37| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|takes a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| m))))))))))))))
(define-fun |word 38| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 3| (|takes a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| m))))))))))
(define-fun |word 39| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 3| (|takes a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| m))))))))
(define-fun |word 40| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| m)))))))
(define-fun |word 41| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 3| (|drops a reference to page 3| (|takes a reference to page 3| m)))))
(define-fun |word 42| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 4| (|takes a reference to page 4| m))))))))
(define-fun |word 43| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|commits the instruction| m)))
(define-fun |word 44| ((m (_ BitVec 4))) (_ BitVec 4) (|window closes: X86EMUL_RETRY| m))
(define-fun |word 45| ((m (_ BitVec 4))) (_ BitVec 4) (|window closes: X86EMUL_UNHANDLEABLE| m))
(define-fun |word 46| ((m (_ BitVec 4))) (_ BitVec 4) (|window closes: X86EMUL_UNIMPLEMENTED| m))
(define-fun |word 47| ((m (_ BitVec 4))) (_ BitVec 4) (|window closes: X86EMUL_OKAY| m))

; What is left behind.
(define-fun leaves ((phase (_ BitVec 4)) (rc (_ BitVec 3)) (contextGate (_ BitVec 1)) (vcpuGate (_ BitVec 1)) (hasReservedSlot (_ BitVec 1))) Bool (and (= after.phase phase) (= after.rc rc) (= after.contextGate contextGate) (= after.vcpuGate vcpuGate) (= after.hasReservedSlot hasReservedSlot)))

; The paths: what each leaves behind, and what is heard on it.
(define-fun |path 1| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 2| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 3| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 3| before.memory))))
(define-fun |path 4| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 4| before.memory) #xf) #xf #x0))))
(define-fun |path 5| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 5| before.memory) #xf) #xf #x0))))
(define-fun |path 6| () Bool (and (leaves window.ending #b001 #b1 #b1 #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 7| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 8| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 9| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 3| before.memory))))
(define-fun |path 10| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 6| before.memory))))
(define-fun |path 11| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 7| before.memory))))
(define-fun |path 12| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 8| before.memory) #xf) #xf #x0))))
(define-fun |path 13| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0) (= after.memory (|word 3| before.memory))))
(define-fun |path 14| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 9| before.memory))))
(define-fun |path 15| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 10| before.memory) #xf) #xf #x0))))
(define-fun |path 16| () Bool (and (leaves window.ending #b001 #b1 #b1 #b0) (= after.memory (|word 3| before.memory))))
(define-fun |path 17| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 18| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 6| before.memory))))
(define-fun |path 19| () Bool (and (leaves window.ending #b001 #b1 #b1 #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 20| () Bool (and (leaves outside #b000 #b0 #b0 #b0) (= after.memory (|word 11| before.memory))))
(define-fun |path 21| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0) (= after.memory (|word 12| before.memory))))
(define-fun |path 22| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 23| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 12| before.memory))))
(define-fun |path 24| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 12| before.memory))))
(define-fun |path 25| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 26| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 27| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 15| before.memory) #xf) #xf #x0))))
(define-fun |path 28| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 16| before.memory))))
(define-fun |path 29| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 17| before.memory) #xf) #xf #x0))))
(define-fun |path 30| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 31| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 32| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 18| before.memory))))
(define-fun |path 33| () Bool (and (leaves window.ending #b101 #b1 #b1 #b0) (= after.memory (|word 12| before.memory))))
(define-fun |path 34| () Bool (and (leaves window.ending #b001 #b1 #b1 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 35| () Bool (and (leaves window.ending #b001 #b1 #b1 #b0) (= after.memory (|word 12| before.memory))))
(define-fun |path 36| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 19| before.memory))))
(define-fun |path 37| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 20| before.memory))))
(define-fun |path 38| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 21| before.memory))))
(define-fun |path 39| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 22| before.memory))))
(define-fun |path 40| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 23| before.memory))))
(define-fun |path 41| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 24| before.memory))))
(define-fun |path 42| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 25| before.memory))))
(define-fun |path 43| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 23| before.memory))))
(define-fun |path 44| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 26| before.memory) #xf) #xf #x0))))
(define-fun |path 45| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 22| before.memory))))
(define-fun |path 46| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 27| before.memory) #xf) #xf #x0))))
(define-fun |path 47| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 48| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 28| before.memory))))
(define-fun |path 49| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 29| before.memory))))
(define-fun |path 50| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 30| before.memory) #xf) #xf #x0))))
(define-fun |path 51| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 31| before.memory))))
(define-fun |path 52| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 32| before.memory) #xf) #xf #x0))))
(define-fun |path 53| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 16| before.memory))))
(define-fun |path 54| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 33| before.memory))))
(define-fun |path 55| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 33| before.memory))))
(define-fun |path 56| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0) (= after.memory (|word 21| before.memory))))
(define-fun |path 57| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 34| before.memory))))
(define-fun |path 58| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 35| before.memory))))
(define-fun |path 59| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0) (= after.memory (|word 34| before.memory))))
(define-fun |path 60| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 36| before.memory))))
(define-fun |path 61| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 37| before.memory))))
(define-fun |path 62| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 38| before.memory))))
(define-fun |path 63| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 36| before.memory))))
(define-fun |path 64| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 39| before.memory) #xf) #xf #x0))))
(define-fun |path 65| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0) (= after.memory (|word 34| before.memory))))
(define-fun |path 66| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 40| before.memory) #xf) #xf #x0))))
(define-fun |path 67| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0) (= after.memory (|word 22| before.memory))))
(define-fun |path 68| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 41| before.memory) #xf) #xf #x0))))
(define-fun |path 69| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0) (= after.memory (|word 12| before.memory))))
(define-fun |path 70| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 71| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0) (= after.memory (|word 18| before.memory))))
(define-fun |path 72| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0) (= after.memory (|word 19| before.memory))))
(define-fun |path 73| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0) (= after.memory (|word 20| before.memory))))
(define-fun |path 74| () Bool (and (leaves window #b000 #b1 #b1 #b0) (= after.memory (|word 42| before.memory))))
(define-fun |path 75| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0) (= after.memory (|word 43| before.memory))))
(define-fun |path 76| () Bool (and (leaves outside #b000 #b0 #b0 #b0) (= after.memory (|word 44| before.memory))))
(define-fun |path 77| () Bool (and (leaves outside #b000 #b0 #b0 #b0) (= after.memory (|word 45| before.memory))))
(define-fun |path 78| () Bool (and (leaves outside #b000 #b0 #b0 #b0) (= after.memory (|word 46| before.memory))))
(define-fun |path 79| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= before.memory #xf) #xf #x0))))
(define-fun |path 80| () Bool (and (leaves outside #b000 #b0 #b0 #b0) (= after.memory (|word 47| before.memory))))

; Which path the answers lead to.
(define-fun q0 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000101) (= path #b0001000)))
(define-fun q1 () Bool (ite |free slots of the ring: 0| q0 (= path #b0001000)))
(define-fun q2 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q1 (= path #b0000010)))
(define-fun q3 () Bool (ite |type of page 0: mmio, hole| (= path #b0000110) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000111) q2))))
(define-fun q4 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000101) (= path #b0000011)))
(define-fun q5 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000100) (= path #b0000011)))
(define-fun q6 () Bool (ite |free slots of the ring: 0| q4 (ite |free slots of the ring: 1| q5 (= path #b0000011))))
(define-fun q7 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q6 (= path #b0000010)))
(define-fun q8 () Bool (ite |type of page 0: mmio, hole| (= path #b0000110) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000111) q7))))
(define-fun q9 () Bool (ite |16 bytes within the code segment: yes| q8 q3))
(define-fun q10 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q1 false))
(define-fun q11 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000010) false))
(define-fun q12 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q10 q11))
(define-fun q13 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000110) false))
(define-fun q14 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000001) false))
(define-fun q15 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000111) false))
(define-fun q16 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q12))))
(define-fun q17 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q6 false))
(define-fun q18 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q17 q11))
(define-fun q19 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q18))))
(define-fun q20 () Bool (ite |16 bytes within the code segment: yes| q19 q16))
(define-fun q21 () Bool (ite |mmio_access: none| q9 q20))
(define-fun q22 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0000010) q1))
(define-fun q23 () Bool (ite |type of page 0: mmio, hole| (= path #b0000110) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000111) q22))))
(define-fun q24 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0000010) q6))
(define-fun q25 () Bool (ite |type of page 0: mmio, hole| (= path #b0000110) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000111) q24))))
(define-fun q26 () Bool (ite |16 bytes within the code segment: yes| q25 q23))
(define-fun q27 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q11 q10))
(define-fun q28 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q27))))
(define-fun q29 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q11 q17))
(define-fun q30 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q29))))
(define-fun q31 () Bool (ite |16 bytes within the code segment: yes| q30 q28))
(define-fun q32 () Bool (ite |mmio_access: none| q26 q31))
(define-fun q33 () Bool (ite |altp2m: view 1| q32 q21))
(define-fun q34 () Bool (ite |free slots of the ring: 0| (= path #b0000101) (= path #b0001000)))
(define-fun q35 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q34 (= path #b0000010)))
(define-fun q36 () Bool (ite |type of page 0: mmio, hole| (= path #b0000110) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000111) q35))))
(define-fun q37 () Bool (ite |free slots of the ring: 0| (= path #b0000101) (ite |free slots of the ring: 1| (= path #b0000100) (= path #b0000011))))
(define-fun q38 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q37 (= path #b0000010)))
(define-fun q39 () Bool (ite |type of page 0: mmio, hole| (= path #b0000110) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000111) q38))))
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
(define-fun q50 () Bool (ite |type of page 0: mmio, hole| (= path #b0000110) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000111) q49))))
(define-fun q51 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0000010) q37))
(define-fun q52 () Bool (ite |type of page 0: mmio, hole| (= path #b0000110) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000111) q51))))
(define-fun q53 () Bool (ite |16 bytes within the code segment: yes| q52 q50))
(define-fun q54 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q11 q41))
(define-fun q55 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q54))))
(define-fun q56 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q11 q44))
(define-fun q57 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q56))))
(define-fun q58 () Bool (ite |16 bytes within the code segment: yes| q57 q55))
(define-fun q59 () Bool (ite |mmio_access: none| q53 q58))
(define-fun q60 () Bool (ite |altp2m: view 1| q59 q48))
(define-fun q61 () Bool (ite |CONFIG_DEBUG: yes| q60 q33))
(define-fun q62 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0001100) (= path #b0001011)))
(define-fun q63 () Bool (ite |free slots of the ring: 0| q62 (= path #b0001011)))
(define-fun q64 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q63 (= path #b0001010)))
(define-fun q65 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q64 (= path #b0001001)))
(define-fun q66 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q6 q65))
(define-fun q67 () Bool (ite |type of page 0: mmio, hole| (= path #b0000110) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000111) q66))))
(define-fun q68 () Bool (ite |16 bytes within the code segment: yes| q67 q3))
(define-fun q69 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q63 false))
(define-fun q70 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001010) false))
(define-fun q71 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q69 q70))
(define-fun q72 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001001) false))
(define-fun q73 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q71 q72))
(define-fun q74 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q17 q73))
(define-fun q75 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q74))))
(define-fun q76 () Bool (ite |16 bytes within the code segment: yes| q75 q16))
(define-fun q77 () Bool (ite |mmio_access: none| q68 q76))
(define-fun q78 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0001010) q63))
(define-fun q79 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q78 (= path #b0001001)))
(define-fun q80 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q79 q6))
(define-fun q81 () Bool (ite |type of page 0: mmio, hole| (= path #b0000110) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000111) q80))))
(define-fun q82 () Bool (ite |16 bytes within the code segment: yes| q81 q23))
(define-fun q83 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q70 q69))
(define-fun q84 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q83 q72))
(define-fun q85 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q84 q17))
(define-fun q86 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q85))))
(define-fun q87 () Bool (ite |16 bytes within the code segment: yes| q86 q28))
(define-fun q88 () Bool (ite |mmio_access: none| q82 q87))
(define-fun q89 () Bool (ite |altp2m: view 1| q88 q77))
(define-fun q90 () Bool (ite |free slots of the ring: 0| (= path #b0001100) (= path #b0001011)))
(define-fun q91 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q90 (= path #b0001010)))
(define-fun q92 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q91 (= path #b0001001)))
(define-fun q93 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q37 q92))
(define-fun q94 () Bool (ite |type of page 0: mmio, hole| (= path #b0000110) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000111) q93))))
(define-fun q95 () Bool (ite |16 bytes within the code segment: yes| q94 q36))
(define-fun q96 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q90 false))
(define-fun q97 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q96 q70))
(define-fun q98 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q97 q72))
(define-fun q99 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q44 q98))
(define-fun q100 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q99))))
(define-fun q101 () Bool (ite |16 bytes within the code segment: yes| q100 q43))
(define-fun q102 () Bool (ite |mmio_access: none| q95 q101))
(define-fun q103 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0001010) q90))
(define-fun q104 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q103 (= path #b0001001)))
(define-fun q105 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q104 q37))
(define-fun q106 () Bool (ite |type of page 0: mmio, hole| (= path #b0000110) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000111) q105))))
(define-fun q107 () Bool (ite |16 bytes within the code segment: yes| q106 q50))
(define-fun q108 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q70 q96))
(define-fun q109 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q108 q72))
(define-fun q110 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q109 q44))
(define-fun q111 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q110))))
(define-fun q112 () Bool (ite |16 bytes within the code segment: yes| q111 q55))
(define-fun q113 () Bool (ite |mmio_access: none| q107 q112))
(define-fun q114 () Bool (ite |altp2m: view 1| q113 q102))
(define-fun q115 () Bool (ite |CONFIG_DEBUG: yes| q114 q89))
(define-fun q116 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0001100) (= path #b0010010)))
(define-fun q117 () Bool (ite |free slots of the ring: 0| q116 (= path #b0010010)))
(define-fun q118 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q117 (= path #b0001010)))
(define-fun q119 () Bool (ite |type of page 1: mmio, hole| (= path #b0010011) (ite |type of page 1: not_present| (= path #b0010001) (ite |type of page 1: paged_out, shared| (= path #b0001000) q118))))
(define-fun q120 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q1 q119))
(define-fun q121 () Bool (ite |type of page 0: mmio, hole| (= path #b0000110) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000111) q120))))
(define-fun q122 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0001100) (= path #b0001110)))
(define-fun q123 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0001111) (= path #b0001110)))
(define-fun q124 () Bool (ite |free slots of the ring: 0| q122 (ite |free slots of the ring: 1| q123 (= path #b0001110))))
(define-fun q125 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q124 (= path #b0001010)))
(define-fun q126 () Bool (ite |type of page 1: mmio, hole| (= path #b0010000) (ite |type of page 1: not_present| (= path #b0001101) (ite |type of page 1: paged_out, shared| (= path #b0000011) q125))))
(define-fun q127 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q6 q126))
(define-fun q128 () Bool (ite |type of page 0: mmio, hole| (= path #b0000110) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000111) q127))))
(define-fun q129 () Bool (ite |16 bytes within the code segment: yes| q128 q121))
(define-fun q130 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q117 false))
(define-fun q131 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q130 q70))
(define-fun q132 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0010011) false))
(define-fun q133 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0010001) false))
(define-fun q134 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001000) false))
(define-fun q135 () Bool (ite |type of page 1: mmio, hole| q132 (ite |type of page 1: not_present| q133 (ite |type of page 1: paged_out, shared| q134 q131))))
(define-fun q136 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q10 q135))
(define-fun q137 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q136))))
(define-fun q138 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q124 false))
(define-fun q139 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q138 q70))
(define-fun q140 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0010000) false))
(define-fun q141 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001101) false))
(define-fun q142 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000011) false))
(define-fun q143 () Bool (ite |type of page 1: mmio, hole| q140 (ite |type of page 1: not_present| q141 (ite |type of page 1: paged_out, shared| q142 q139))))
(define-fun q144 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q17 q143))
(define-fun q145 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q144))))
(define-fun q146 () Bool (ite |16 bytes within the code segment: yes| q145 q137))
(define-fun q147 () Bool (ite |mmio_access: none| q129 q146))
(define-fun q148 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0001010) q117))
(define-fun q149 () Bool (ite |type of page 1: mmio, hole| (= path #b0010011) (ite |type of page 1: not_present| (= path #b0010001) (ite |type of page 1: paged_out, shared| (= path #b0001000) q148))))
(define-fun q150 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q149 q1))
(define-fun q151 () Bool (ite |type of page 0: mmio, hole| (= path #b0000110) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000111) q150))))
(define-fun q152 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0001010) q124))
(define-fun q153 () Bool (ite |type of page 1: mmio, hole| (= path #b0010000) (ite |type of page 1: not_present| (= path #b0001101) (ite |type of page 1: paged_out, shared| (= path #b0000011) q152))))
(define-fun q154 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q153 q6))
(define-fun q155 () Bool (ite |type of page 0: mmio, hole| (= path #b0000110) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000111) q154))))
(define-fun q156 () Bool (ite |16 bytes within the code segment: yes| q155 q151))
(define-fun q157 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q70 q130))
(define-fun q158 () Bool (ite |type of page 1: mmio, hole| q132 (ite |type of page 1: not_present| q133 (ite |type of page 1: paged_out, shared| q134 q157))))
(define-fun q159 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q158 q10))
(define-fun q160 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q159))))
(define-fun q161 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q70 q138))
(define-fun q162 () Bool (ite |type of page 1: mmio, hole| q140 (ite |type of page 1: not_present| q141 (ite |type of page 1: paged_out, shared| q142 q161))))
(define-fun q163 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q162 q17))
(define-fun q164 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q163))))
(define-fun q165 () Bool (ite |16 bytes within the code segment: yes| q164 q160))
(define-fun q166 () Bool (ite |mmio_access: none| q156 q165))
(define-fun q167 () Bool (ite |altp2m: view 1| q166 q147))
(define-fun q168 () Bool (ite |free slots of the ring: 0| (= path #b0001100) (= path #b0010010)))
(define-fun q169 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q168 (= path #b0001010)))
(define-fun q170 () Bool (ite |type of page 1: mmio, hole| (= path #b0010011) (ite |type of page 1: not_present| (= path #b0010001) (ite |type of page 1: paged_out, shared| (= path #b0001000) q169))))
(define-fun q171 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q34 q170))
(define-fun q172 () Bool (ite |type of page 0: mmio, hole| (= path #b0000110) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000111) q171))))
(define-fun q173 () Bool (ite |free slots of the ring: 0| (= path #b0001100) (ite |free slots of the ring: 1| (= path #b0001111) (= path #b0001110))))
(define-fun q174 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q173 (= path #b0001010)))
(define-fun q175 () Bool (ite |type of page 1: mmio, hole| (= path #b0010000) (ite |type of page 1: not_present| (= path #b0001101) (ite |type of page 1: paged_out, shared| (= path #b0000011) q174))))
(define-fun q176 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q37 q175))
(define-fun q177 () Bool (ite |type of page 0: mmio, hole| (= path #b0000110) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000111) q176))))
(define-fun q178 () Bool (ite |16 bytes within the code segment: yes| q177 q172))
(define-fun q179 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q168 false))
(define-fun q180 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q179 q70))
(define-fun q181 () Bool (ite |type of page 1: mmio, hole| q132 (ite |type of page 1: not_present| q133 (ite |type of page 1: paged_out, shared| q134 q180))))
(define-fun q182 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q41 q181))
(define-fun q183 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q182))))
(define-fun q184 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q173 false))
(define-fun q185 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q184 q70))
(define-fun q186 () Bool (ite |type of page 1: mmio, hole| q140 (ite |type of page 1: not_present| q141 (ite |type of page 1: paged_out, shared| q142 q185))))
(define-fun q187 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q44 q186))
(define-fun q188 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q187))))
(define-fun q189 () Bool (ite |16 bytes within the code segment: yes| q188 q183))
(define-fun q190 () Bool (ite |mmio_access: none| q178 q189))
(define-fun q191 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0001010) q168))
(define-fun q192 () Bool (ite |type of page 1: mmio, hole| (= path #b0010011) (ite |type of page 1: not_present| (= path #b0010001) (ite |type of page 1: paged_out, shared| (= path #b0001000) q191))))
(define-fun q193 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q192 q34))
(define-fun q194 () Bool (ite |type of page 0: mmio, hole| (= path #b0000110) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000111) q193))))
(define-fun q195 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0001010) q173))
(define-fun q196 () Bool (ite |type of page 1: mmio, hole| (= path #b0010000) (ite |type of page 1: not_present| (= path #b0001101) (ite |type of page 1: paged_out, shared| (= path #b0000011) q195))))
(define-fun q197 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q196 q37))
(define-fun q198 () Bool (ite |type of page 0: mmio, hole| (= path #b0000110) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000111) q197))))
(define-fun q199 () Bool (ite |16 bytes within the code segment: yes| q198 q194))
(define-fun q200 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q70 q179))
(define-fun q201 () Bool (ite |type of page 1: mmio, hole| q132 (ite |type of page 1: not_present| q133 (ite |type of page 1: paged_out, shared| q134 q200))))
(define-fun q202 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q201 q41))
(define-fun q203 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q202))))
(define-fun q204 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q70 q184))
(define-fun q205 () Bool (ite |type of page 1: mmio, hole| q140 (ite |type of page 1: not_present| q141 (ite |type of page 1: paged_out, shared| q142 q204))))
(define-fun q206 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q205 q44))
(define-fun q207 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q206))))
(define-fun q208 () Bool (ite |16 bytes within the code segment: yes| q207 q203))
(define-fun q209 () Bool (ite |mmio_access: none| q199 q208))
(define-fun q210 () Bool (ite |altp2m: view 1| q209 q190))
(define-fun q211 () Bool (ite |CONFIG_DEBUG: yes| q210 q167))
(define-fun q212 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0010100) false))
(define-fun q213 () Bool (ite |mmio_access: none| (= path #b0010100) q212))
(define-fun q214 () Bool (ite |type of page 2: mmio, hole| (= path #b0010111) (ite |type of page 2: not_present| (= path #b0010101) (ite |type of page 2: paged_out, shared| (= path #b0011000) (= path #b0010110)))))
(define-fun q215 () Bool (ite |operand within its segment: yes| q214 (= path #b0010101)))
(define-fun q216 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0010101) false))
(define-fun q217 () Bool (ite |type of page 2: ioreq_server| (= path #b0010110) (ite |type of page 2: mmio, hole| (= path #b0010111) false)))
(define-fun q218 () Bool (ite |operand within its segment: yes| q217 q216))
(define-fun q219 () Bool (ite |mmio_access: none| q215 q218))
(define-fun q220 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0011011) (= path #b0011010)))
(define-fun q221 () Bool (ite |free slots of the ring: 0| q220 (= path #b0011010)))
(define-fun q222 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q221 (= path #b0010110)))
(define-fun q223 () Bool (ite |type of page 2: ram| q222 (ite |type of page 2: ram_ro| (= path #b0010110) (ite |type of page 2: ioreq_server| (= path #b0011001) (ite |type of page 2: not_present, read_only| (= path #b0010101) (ite |type of page 2: paged_out, shared| (= path #b0011000) (= path #b0010111)))))))
(define-fun q224 () Bool (ite |operand within its segment: yes| q223 (= path #b0010101)))
(define-fun q225 () Bool (ite |type of page 2: ioreq_server| (= path #b0011001) (ite |type of page 2: mmio, hole| (= path #b0010111) false)))
(define-fun q226 () Bool (ite |operand within its segment: yes| q225 q216))
(define-fun q227 () Bool (ite |type of page 2: ioreq_server| (= path #b0011010) (ite |type of page 2: mmio, hole| (= path #b0010111) false)))
(define-fun q228 () Bool (ite |operand within its segment: yes| q227 q216))
(define-fun q229 () Bool (ite |mmio_access: read| q226 (ite |mmio_access: write| q228 q224)))
(define-fun q230 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0010110) q221))
(define-fun q231 () Bool (ite |type of page 2: ram| q230 (ite |type of page 2: ram_ro| (= path #b0010110) (ite |type of page 2: ioreq_server| (= path #b0011001) (ite |type of page 2: not_present, read_only| (= path #b0010101) (ite |type of page 2: paged_out, shared| (= path #b0011000) (= path #b0010111)))))))
(define-fun q232 () Bool (ite |operand within its segment: yes| q231 (= path #b0010101)))
(define-fun q233 () Bool (ite |mmio_access: read| q226 (ite |mmio_access: write| q228 q232)))
(define-fun q234 () Bool (ite |altp2m: view 1| q233 q229))
(define-fun q235 () Bool (ite |free slots of the ring: 0| (= path #b0011011) (= path #b0011010)))
(define-fun q236 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q235 (= path #b0010110)))
(define-fun q237 () Bool (ite |type of page 2: ram| q236 (ite |type of page 2: ram_ro| (= path #b0010110) (ite |type of page 2: ioreq_server| (= path #b0011001) (ite |type of page 2: not_present, read_only| (= path #b0010101) (ite |type of page 2: paged_out, shared| (= path #b0011000) (= path #b0010111)))))))
(define-fun q238 () Bool (ite |operand within its segment: yes| q237 (= path #b0010101)))
(define-fun q239 () Bool (ite |mmio_access: read| q226 (ite |mmio_access: write| q228 q238)))
(define-fun q240 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0010110) q235))
(define-fun q241 () Bool (ite |type of page 2: ram| q240 (ite |type of page 2: ram_ro| (= path #b0010110) (ite |type of page 2: ioreq_server| (= path #b0011001) (ite |type of page 2: not_present, read_only| (= path #b0010101) (ite |type of page 2: paged_out, shared| (= path #b0011000) (= path #b0010111)))))))
(define-fun q242 () Bool (ite |operand within its segment: yes| q241 (= path #b0010101)))
(define-fun q243 () Bool (ite |mmio_access: read| q226 (ite |mmio_access: write| q228 q242)))
(define-fun q244 () Bool (ite |altp2m: view 1| q243 q239))
(define-fun q245 () Bool (ite |CONFIG_DEBUG: yes| q244 q234))
(define-fun q246 () Bool (ite |type of page 2: mmio, hole| (= path #b0010111) (ite |type of page 2: not_present, read_only| (= path #b0010101) (ite |type of page 2: paged_out, shared| (= path #b0011000) (= path #b0010110)))))
(define-fun q247 () Bool (ite |operand within its segment: yes| q246 (= path #b0010111)))
(define-fun q248 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0010111) false))
(define-fun q249 () Bool (ite |operand within its segment: yes| q217 q248))
(define-fun q250 () Bool (ite |mmio_access: none| q247 q249))
(define-fun q251 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0011101) (= path #b0011001)))
(define-fun q252 () Bool (ite |free slots of the ring: 0| q251 (= path #b0011001)))
(define-fun q253 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q252 (= path #b0011100)))
(define-fun q254 () Bool (ite |type of page 2: ram| q222 (ite |type of page 2: ram_ro| (= path #b0010110) (ite |type of page 2: ioreq_server| q253 (ite |type of page 2: not_present, read_only| (= path #b0010101) (ite |type of page 2: paged_out, shared| (= path #b0011000) (= path #b0010111)))))))
(define-fun q255 () Bool (ite |operand within its segment: yes| q254 (= path #b0010101)))
(define-fun q256 () Bool (ite |type of page 2: ioreq_server| q253 (ite |type of page 2: mmio, hole| (= path #b0010111) false)))
(define-fun q257 () Bool (ite |operand within its segment: yes| q256 q216))
(define-fun q258 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q221 (= path #b0011001)))
(define-fun q259 () Bool (ite |type of page 2: ioreq_server| q258 (ite |type of page 2: mmio, hole| (= path #b0010111) false)))
(define-fun q260 () Bool (ite |operand within its segment: yes| q259 q216))
(define-fun q261 () Bool (ite |mmio_access: read| q257 (ite |mmio_access: write| q260 q255)))
(define-fun q262 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011100) q252))
(define-fun q263 () Bool (ite |type of page 2: ram| q230 (ite |type of page 2: ram_ro| (= path #b0010110) (ite |type of page 2: ioreq_server| q262 (ite |type of page 2: not_present, read_only| (= path #b0010101) (ite |type of page 2: paged_out, shared| (= path #b0011000) (= path #b0010111)))))))
(define-fun q264 () Bool (ite |operand within its segment: yes| q263 (= path #b0010101)))
(define-fun q265 () Bool (ite |type of page 2: ioreq_server| q262 (ite |type of page 2: mmio, hole| (= path #b0010111) false)))
(define-fun q266 () Bool (ite |operand within its segment: yes| q265 q216))
(define-fun q267 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011001) q221))
(define-fun q268 () Bool (ite |type of page 2: ioreq_server| q267 (ite |type of page 2: mmio, hole| (= path #b0010111) false)))
(define-fun q269 () Bool (ite |operand within its segment: yes| q268 q216))
(define-fun q270 () Bool (ite |mmio_access: read| q266 (ite |mmio_access: write| q269 q264)))
(define-fun q271 () Bool (ite |altp2m: view 1| q270 q261))
(define-fun q272 () Bool (ite |free slots of the ring: 0| (= path #b0011101) (= path #b0011001)))
(define-fun q273 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q272 (= path #b0011100)))
(define-fun q274 () Bool (ite |type of page 2: ram| q236 (ite |type of page 2: ram_ro| (= path #b0010110) (ite |type of page 2: ioreq_server| q273 (ite |type of page 2: not_present, read_only| (= path #b0010101) (ite |type of page 2: paged_out, shared| (= path #b0011000) (= path #b0010111)))))))
(define-fun q275 () Bool (ite |operand within its segment: yes| q274 (= path #b0010101)))
(define-fun q276 () Bool (ite |type of page 2: ioreq_server| q273 (ite |type of page 2: mmio, hole| (= path #b0010111) false)))
(define-fun q277 () Bool (ite |operand within its segment: yes| q276 q216))
(define-fun q278 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q235 (= path #b0011001)))
(define-fun q279 () Bool (ite |type of page 2: ioreq_server| q278 (ite |type of page 2: mmio, hole| (= path #b0010111) false)))
(define-fun q280 () Bool (ite |operand within its segment: yes| q279 q216))
(define-fun q281 () Bool (ite |mmio_access: read| q277 (ite |mmio_access: write| q280 q275)))
(define-fun q282 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011100) q272))
(define-fun q283 () Bool (ite |type of page 2: ram| q240 (ite |type of page 2: ram_ro| (= path #b0010110) (ite |type of page 2: ioreq_server| q282 (ite |type of page 2: not_present, read_only| (= path #b0010101) (ite |type of page 2: paged_out, shared| (= path #b0011000) (= path #b0010111)))))))
(define-fun q284 () Bool (ite |operand within its segment: yes| q283 (= path #b0010101)))
(define-fun q285 () Bool (ite |type of page 2: ioreq_server| q282 (ite |type of page 2: mmio, hole| (= path #b0010111) false)))
(define-fun q286 () Bool (ite |operand within its segment: yes| q285 q216))
(define-fun q287 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011001) q235))
(define-fun q288 () Bool (ite |type of page 2: ioreq_server| q287 (ite |type of page 2: mmio, hole| (= path #b0010111) false)))
(define-fun q289 () Bool (ite |operand within its segment: yes| q288 q216))
(define-fun q290 () Bool (ite |mmio_access: read| q286 (ite |mmio_access: write| q289 q284)))
(define-fun q291 () Bool (ite |altp2m: view 1| q290 q281))
(define-fun q292 () Bool (ite |CONFIG_DEBUG: yes| q291 q271))
(define-fun q293 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q252 (= path #b0011111)))
(define-fun q294 () Bool (ite |type of page 2: ram| q293 (ite |type of page 2: ram_ro| (= path #b0011111) (ite |type of page 2: ioreq_server| (= path #b0011100) (ite |type of page 2: not_present| (= path #b0010101) (ite |type of page 2: read_only| (= path #b0011110) (ite |type of page 2: paged_out, shared| (= path #b0011000) (= path #b0010111))))))))
(define-fun q295 () Bool (ite |the load of cmpxchg finds what is expected: yes| q294 q214))
(define-fun q296 () Bool (ite |operand within its segment: yes| q295 (= path #b0010101)))
(define-fun q297 () Bool (ite |type of page 2: ioreq_server| (= path #b0011100) (ite |type of page 2: mmio, hole| (= path #b0010111) false)))
(define-fun q298 () Bool (ite |the load of cmpxchg finds what is expected: yes| q297 q217))
(define-fun q299 () Bool (ite |operand within its segment: yes| q298 q216))
(define-fun q300 () Bool (ite |the load of cmpxchg finds what is expected: yes| q225 q217))
(define-fun q301 () Bool (ite |operand within its segment: yes| q300 q216))
(define-fun q302 () Bool (ite |mmio_access: read| q299 (ite |mmio_access: write| q301 q296)))
(define-fun q303 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011111) q252))
(define-fun q304 () Bool (ite |type of page 2: ram| q303 (ite |type of page 2: ram_ro| (= path #b0011111) (ite |type of page 2: ioreq_server| (= path #b0011100) (ite |type of page 2: not_present| (= path #b0010101) (ite |type of page 2: read_only| (= path #b0011110) (ite |type of page 2: paged_out, shared| (= path #b0011000) (= path #b0010111))))))))
(define-fun q305 () Bool (ite |the load of cmpxchg finds what is expected: yes| q304 q214))
(define-fun q306 () Bool (ite |operand within its segment: yes| q305 (= path #b0010101)))
(define-fun q307 () Bool (ite |mmio_access: read| q299 (ite |mmio_access: write| q301 q306)))
(define-fun q308 () Bool (ite |altp2m: view 1| q307 q302))
(define-fun q309 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q272 (= path #b0011111)))
(define-fun q310 () Bool (ite |type of page 2: ram| q309 (ite |type of page 2: ram_ro| (= path #b0011111) (ite |type of page 2: ioreq_server| (= path #b0011100) (ite |type of page 2: not_present| (= path #b0010101) (ite |type of page 2: read_only| (= path #b0011110) (ite |type of page 2: paged_out, shared| (= path #b0011000) (= path #b0010111))))))))
(define-fun q311 () Bool (ite |the load of cmpxchg finds what is expected: yes| q310 q214))
(define-fun q312 () Bool (ite |operand within its segment: yes| q311 (= path #b0010101)))
(define-fun q313 () Bool (ite |mmio_access: read| q299 (ite |mmio_access: write| q301 q312)))
(define-fun q314 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011111) q272))
(define-fun q315 () Bool (ite |type of page 2: ram| q314 (ite |type of page 2: ram_ro| (= path #b0011111) (ite |type of page 2: ioreq_server| (= path #b0011100) (ite |type of page 2: not_present| (= path #b0010101) (ite |type of page 2: read_only| (= path #b0011110) (ite |type of page 2: paged_out, shared| (= path #b0011000) (= path #b0010111))))))))
(define-fun q316 () Bool (ite |the load of cmpxchg finds what is expected: yes| q315 q214))
(define-fun q317 () Bool (ite |operand within its segment: yes| q316 (= path #b0010101)))
(define-fun q318 () Bool (ite |mmio_access: read| q299 (ite |mmio_access: write| q301 q317)))
(define-fun q319 () Bool (ite |altp2m: view 1| q318 q313))
(define-fun q320 () Bool (ite |CONFIG_DEBUG: yes| q319 q308))
(define-fun q321 () Bool (ite |type of page 2: mmio, hole| (= path #b0010111) (ite |type of page 2: not_present, read_only| (= path #b0010101) (ite |type of page 2: paged_out, shared| (= path #b0011000) (= path #b0100000)))))
(define-fun q322 () Bool (ite |operand within its segment: yes| q321 (= path #b0010111)))
(define-fun q323 () Bool (ite |type of page 2: ioreq_server| (= path #b0100000) (ite |type of page 2: mmio, hole| (= path #b0010111) false)))
(define-fun q324 () Bool (ite |operand within its segment: yes| q323 q248))
(define-fun q325 () Bool (ite |mmio_access: none| q322 q324))
(define-fun q326 () Bool (ite |type of page 2: mmio, hole| (= path #b0010111) (ite |type of page 2: not_present| (= path #b0010101) (ite |type of page 2: paged_out, shared| (= path #b0011000) (= path #b0100000)))))
(define-fun q327 () Bool (ite |source within its segment: yes| q326 (= path #b0010111)))
(define-fun q328 () Bool (ite |source within its segment: yes| q323 q248))
(define-fun q329 () Bool (ite |mmio_access: none| q327 q328))
(define-fun q330 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0100001) false))
(define-fun q331 () Bool (ite |mmio_access: none| (= path #b0100001) q330))
(define-fun q332 () Bool (ite |type of page 2: ram| q222 (ite |type of page 2: ram_ro| (= path #b0010110) (ite |type of page 2: ioreq_server| (= path #b0100010) (ite |type of page 2: not_present, read_only| (= path #b0010101) (ite |type of page 2: paged_out, shared| (= path #b0011000) (= path #b0100011)))))))
(define-fun q333 () Bool (ite |operand within its segment: yes| q332 (= path #b0010101)))
(define-fun q334 () Bool (ite |type of page 2: ioreq_server| (= path #b0100010) (ite |type of page 2: mmio, hole| (= path #b0100011) false)))
(define-fun q335 () Bool (ite |operand within its segment: yes| q334 q216))
(define-fun q336 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0100011) false))
(define-fun q337 () Bool (ite |operand within its segment: yes| q336 q216))
(define-fun q338 () Bool (ite |mmio_access: read| q335 (ite |mmio_access: write| q337 q333)))
(define-fun q339 () Bool (ite |type of page 2: ram| q230 (ite |type of page 2: ram_ro| (= path #b0010110) (ite |type of page 2: ioreq_server| (= path #b0100010) (ite |type of page 2: not_present, read_only| (= path #b0010101) (ite |type of page 2: paged_out, shared| (= path #b0011000) (= path #b0100011)))))))
(define-fun q340 () Bool (ite |operand within its segment: yes| q339 (= path #b0010101)))
(define-fun q341 () Bool (ite |mmio_access: read| q335 (ite |mmio_access: write| q337 q340)))
(define-fun q342 () Bool (ite |altp2m: view 1| q341 q338))
(define-fun q343 () Bool (ite |type of page 2: ram| q236 (ite |type of page 2: ram_ro| (= path #b0010110) (ite |type of page 2: ioreq_server| (= path #b0100010) (ite |type of page 2: not_present, read_only| (= path #b0010101) (ite |type of page 2: paged_out, shared| (= path #b0011000) (= path #b0100011)))))))
(define-fun q344 () Bool (ite |operand within its segment: yes| q343 (= path #b0010101)))
(define-fun q345 () Bool (ite |mmio_access: read| q335 (ite |mmio_access: write| q337 q344)))
(define-fun q346 () Bool (ite |type of page 2: ram| q240 (ite |type of page 2: ram_ro| (= path #b0010110) (ite |type of page 2: ioreq_server| (= path #b0100010) (ite |type of page 2: not_present, read_only| (= path #b0010101) (ite |type of page 2: paged_out, shared| (= path #b0011000) (= path #b0100011)))))))
(define-fun q347 () Bool (ite |operand within its segment: yes| q346 (= path #b0010101)))
(define-fun q348 () Bool (ite |mmio_access: read| q335 (ite |mmio_access: write| q337 q347)))
(define-fun q349 () Bool (ite |altp2m: view 1| q348 q345))
(define-fun q350 () Bool (ite |CONFIG_DEBUG: yes| q349 q342))
(define-fun q351 () Bool (ite |type of page 4: mmio, hole| (= path #b0100000) (ite |type of page 4: not_present| (= path #b0010101) (ite |type of page 4: paged_out, shared| (= path #b0011000) (= path #b0100101)))))
(define-fun q352 () Bool (ite |type of page 4: mmio, hole| (= path #b0010111) (ite |type of page 4: not_present| (= path #b0010101) (ite |type of page 4: paged_out, shared| (= path #b0011000) (= path #b0100100)))))
(define-fun q353 () Bool (ite |type of page 4: paged_out, shared| (= path #b0011000) (= path #b0010101)))
(define-fun q354 () Bool (ite |type of page 4: not_present| (= path #b0010101) (= path #b0011000)))
(define-fun q355 () Bool (ite |type of page 2: mmio, hole| q352 (ite |type of page 2: not_present, read_only| q353 (ite |type of page 2: paged_out, shared| q354 q351))))
(define-fun q356 () Bool (ite |source within its segment: yes| q355 (= path #b0010111)))
(define-fun q357 () Bool (ite |operand within its segment: yes| q356 (= path #b0010111)))
(define-fun q358 () Bool (ite |type of page 2: ioreq_server| q351 (ite |type of page 2: mmio, hole| q352 false)))
(define-fun q359 () Bool (ite |source within its segment: yes| q358 q248))
(define-fun q360 () Bool (ite |operand within its segment: yes| q359 q248))
(define-fun q361 () Bool (ite |mmio_access: none| q357 q360))
(define-fun q362 () Bool (ite |type of page 2: not_present, read_only| (= path #b0010101) (ite |type of page 2: paged_out, shared| (= path #b0011000) (= path #b0010111))))
(define-fun q363 () Bool (ite |source within its segment: yes| q362 (= path #b0010111)))
(define-fun q364 () Bool (ite |operand within its segment: yes| q363 (= path #b0010111)))
(define-fun q365 () Bool (ite |mmio_access: none| q364 q248))
(define-fun q366 () Bool (ite |type of page 3: mmio, hole| (= path #b0010110) (ite |type of page 3: not_present| (= path #b0011110) (ite |type of page 3: paged_out, shared| (= path #b0011010) (= path #b0100110)))))
(define-fun q367 () Bool (ite |type of page 3: mmio, hole| (= path #b0010111) (ite |type of page 3: not_present| (= path #b0010101) (ite |type of page 3: paged_out, shared| (= path #b0011000) (= path #b0100111)))))
(define-fun q368 () Bool (ite |type of page 2: mmio, hole| q367 (ite |type of page 2: not_present| (= path #b0010101) (ite |type of page 2: paged_out, shared| (= path #b0011000) q366))))
(define-fun q369 () Bool (ite |operand within its segment: yes| q368 (= path #b0010101)))
(define-fun q370 () Bool (ite |type of page 2: ioreq_server| q366 (ite |type of page 2: mmio, hole| q367 false)))
(define-fun q371 () Bool (ite |operand within its segment: yes| q370 q216))
(define-fun q372 () Bool (ite |mmio_access: none| q369 q371))
(define-fun q373 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0101100) (= path #b0101011)))
(define-fun q374 () Bool (ite |free slots of the ring: 0| q373 (= path #b0101011)))
(define-fun q375 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q374 (= path #b0101010)))
(define-fun q376 () Bool (ite |type of page 3: ram| q375 (ite |type of page 3: ram_ro| (= path #b0101000) (ite |type of page 3: ioreq_server| (= path #b0101001) (ite |type of page 3: not_present, read_only| (= path #b0011110) (ite |type of page 3: paged_out, shared| (= path #b0011010) (= path #b0011111)))))))
(define-fun q377 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q221 q376))
(define-fun q378 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0101110) (= path #b0101101)))
(define-fun q379 () Bool (ite |free slots of the ring: 0| q378 (= path #b0101101)))
(define-fun q380 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q379 (= path #b0100111)))
(define-fun q381 () Bool (ite |type of page 3: ioreq_server| (= path #b0101101) (ite |type of page 3: mmio, hole| (= path #b0010111) (ite |type of page 3: not_present, read_only| (= path #b0010101) (ite |type of page 3: paged_out, shared| (= path #b0011000) q380)))))
(define-fun q382 () Bool (ite |type of page 2: ram| q377 (ite |type of page 2: ram_ro| (= path #b0010110) (ite |type of page 2: ioreq_server| (= path #b0011001) (ite |type of page 2: not_present, read_only| (= path #b0010101) (ite |type of page 2: paged_out, shared| (= path #b0011000) q381))))))
(define-fun q383 () Bool (ite |operand within its segment: yes| q382 (= path #b0010101)))
(define-fun q384 () Bool (ite |type of page 2: ioreq_server| (= path #b0011001) (ite |type of page 2: mmio, hole| q381 false)))
(define-fun q385 () Bool (ite |operand within its segment: yes| q384 q216))
(define-fun q386 () Bool (ite |mmio_access: none| q383 q385))
(define-fun q387 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0101010) q374))
(define-fun q388 () Bool (ite |type of page 3: ram| q387 (ite |type of page 3: ram_ro| (= path #b0101000) (ite |type of page 3: ioreq_server| (= path #b0101001) (ite |type of page 3: not_present, read_only| (= path #b0011110) (ite |type of page 3: paged_out, shared| (= path #b0011010) (= path #b0011111)))))))
(define-fun q389 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q388 q221))
(define-fun q390 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0100111) q379))
(define-fun q391 () Bool (ite |type of page 3: ioreq_server| (= path #b0101101) (ite |type of page 3: mmio, hole| (= path #b0010111) (ite |type of page 3: not_present, read_only| (= path #b0010101) (ite |type of page 3: paged_out, shared| (= path #b0011000) q390)))))
(define-fun q392 () Bool (ite |type of page 2: ram| q389 (ite |type of page 2: ram_ro| (= path #b0010110) (ite |type of page 2: ioreq_server| (= path #b0011001) (ite |type of page 2: not_present, read_only| (= path #b0010101) (ite |type of page 2: paged_out, shared| (= path #b0011000) q391))))))
(define-fun q393 () Bool (ite |operand within its segment: yes| q392 (= path #b0010101)))
(define-fun q394 () Bool (ite |type of page 2: ioreq_server| (= path #b0011001) (ite |type of page 2: mmio, hole| q391 false)))
(define-fun q395 () Bool (ite |operand within its segment: yes| q394 q216))
(define-fun q396 () Bool (ite |mmio_access: none| q393 q395))
(define-fun q397 () Bool (ite |altp2m: view 1| q396 q386))
(define-fun q398 () Bool (ite |free slots of the ring: 0| (= path #b0101100) (= path #b0101011)))
(define-fun q399 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q398 (= path #b0101010)))
(define-fun q400 () Bool (ite |type of page 3: ram| q399 (ite |type of page 3: ram_ro| (= path #b0101000) (ite |type of page 3: ioreq_server| (= path #b0101001) (ite |type of page 3: not_present, read_only| (= path #b0011110) (ite |type of page 3: paged_out, shared| (= path #b0011010) (= path #b0011111)))))))
(define-fun q401 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q235 q400))
(define-fun q402 () Bool (ite |free slots of the ring: 0| (= path #b0101110) (= path #b0101101)))
(define-fun q403 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q402 (= path #b0100111)))
(define-fun q404 () Bool (ite |type of page 3: ioreq_server| (= path #b0101101) (ite |type of page 3: mmio, hole| (= path #b0010111) (ite |type of page 3: not_present, read_only| (= path #b0010101) (ite |type of page 3: paged_out, shared| (= path #b0011000) q403)))))
(define-fun q405 () Bool (ite |type of page 2: ram| q401 (ite |type of page 2: ram_ro| (= path #b0010110) (ite |type of page 2: ioreq_server| (= path #b0011001) (ite |type of page 2: not_present, read_only| (= path #b0010101) (ite |type of page 2: paged_out, shared| (= path #b0011000) q404))))))
(define-fun q406 () Bool (ite |operand within its segment: yes| q405 (= path #b0010101)))
(define-fun q407 () Bool (ite |type of page 2: ioreq_server| (= path #b0011001) (ite |type of page 2: mmio, hole| q404 false)))
(define-fun q408 () Bool (ite |operand within its segment: yes| q407 q216))
(define-fun q409 () Bool (ite |mmio_access: none| q406 q408))
(define-fun q410 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0101010) q398))
(define-fun q411 () Bool (ite |type of page 3: ram| q410 (ite |type of page 3: ram_ro| (= path #b0101000) (ite |type of page 3: ioreq_server| (= path #b0101001) (ite |type of page 3: not_present, read_only| (= path #b0011110) (ite |type of page 3: paged_out, shared| (= path #b0011010) (= path #b0011111)))))))
(define-fun q412 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q411 q235))
(define-fun q413 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0100111) q402))
(define-fun q414 () Bool (ite |type of page 3: ioreq_server| (= path #b0101101) (ite |type of page 3: mmio, hole| (= path #b0010111) (ite |type of page 3: not_present, read_only| (= path #b0010101) (ite |type of page 3: paged_out, shared| (= path #b0011000) q413)))))
(define-fun q415 () Bool (ite |type of page 2: ram| q412 (ite |type of page 2: ram_ro| (= path #b0010110) (ite |type of page 2: ioreq_server| (= path #b0011001) (ite |type of page 2: not_present, read_only| (= path #b0010101) (ite |type of page 2: paged_out, shared| (= path #b0011000) q414))))))
(define-fun q416 () Bool (ite |operand within its segment: yes| q415 (= path #b0010101)))
(define-fun q417 () Bool (ite |type of page 2: ioreq_server| (= path #b0011001) (ite |type of page 2: mmio, hole| q414 false)))
(define-fun q418 () Bool (ite |operand within its segment: yes| q417 q216))
(define-fun q419 () Bool (ite |mmio_access: none| q416 q418))
(define-fun q420 () Bool (ite |altp2m: view 1| q419 q409))
(define-fun q421 () Bool (ite |CONFIG_DEBUG: yes| q420 q397))
(define-fun q422 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0110100) (= path #b0101001)))
(define-fun q423 () Bool (ite |free slots of the ring: 0| q422 (= path #b0101001)))
(define-fun q424 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q423 (= path #b0110011)))
(define-fun q425 () Bool (ite |type of page 3: ram| q375 (ite |type of page 3: ram_ro| (= path #b0101000) (ite |type of page 3: ioreq_server| q424 (ite |type of page 3: not_present, read_only| (= path #b0011110) (ite |type of page 3: paged_out, shared| (= path #b0011010) (= path #b0110101)))))))
(define-fun q426 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q221 q425))
(define-fun q427 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0110010) (= path #b0110001)))
(define-fun q428 () Bool (ite |free slots of the ring: 0| q427 (= path #b0110001)))
(define-fun q429 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q428 (= path #b0110000)))
(define-fun q430 () Bool (ite |type of page 3: mmio, hole| (= path #b0011100) (ite |type of page 3: not_present, read_only| (= path #b0101111) (ite |type of page 3: paged_out, shared| (= path #b0011001) q429))))
(define-fun q431 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q252 q430))
(define-fun q432 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q379 (= path #b0110111)))
(define-fun q433 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q379 (= path #b0110110)))
(define-fun q434 () Bool (ite |type of page 3: ioreq_server| q433 (ite |type of page 3: mmio, hole| (= path #b0010111) (ite |type of page 3: not_present, read_only| (= path #b0010101) (ite |type of page 3: paged_out, shared| (= path #b0011000) q432)))))
(define-fun q435 () Bool (ite |type of page 2: ram| q426 (ite |type of page 2: ram_ro| (= path #b0010110) (ite |type of page 2: ioreq_server| q431 (ite |type of page 2: not_present, read_only| (= path #b0010101) (ite |type of page 2: paged_out, shared| (= path #b0011000) q434))))))
(define-fun q436 () Bool (ite |operand within its segment: yes| q435 (= path #b0010101)))
(define-fun q437 () Bool (ite |type of page 2: ioreq_server| q431 (ite |type of page 2: mmio, hole| q434 false)))
(define-fun q438 () Bool (ite |operand within its segment: yes| q437 q216))
(define-fun q439 () Bool (ite |mmio_access: none| q436 q438))
(define-fun q440 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0110011) q423))
(define-fun q441 () Bool (ite |type of page 3: ram| q387 (ite |type of page 3: ram_ro| (= path #b0101000) (ite |type of page 3: ioreq_server| q440 (ite |type of page 3: not_present, read_only| (= path #b0011110) (ite |type of page 3: paged_out, shared| (= path #b0011010) (= path #b0110101)))))))
(define-fun q442 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q441 q221))
(define-fun q443 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0110000) q428))
(define-fun q444 () Bool (ite |type of page 3: mmio, hole| (= path #b0011100) (ite |type of page 3: not_present, read_only| (= path #b0101111) (ite |type of page 3: paged_out, shared| (= path #b0011001) q443))))
(define-fun q445 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q444 q252))
(define-fun q446 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0110111) q379))
(define-fun q447 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0110110) q379))
(define-fun q448 () Bool (ite |type of page 3: ioreq_server| q447 (ite |type of page 3: mmio, hole| (= path #b0010111) (ite |type of page 3: not_present, read_only| (= path #b0010101) (ite |type of page 3: paged_out, shared| (= path #b0011000) q446)))))
(define-fun q449 () Bool (ite |type of page 2: ram| q442 (ite |type of page 2: ram_ro| (= path #b0010110) (ite |type of page 2: ioreq_server| q445 (ite |type of page 2: not_present, read_only| (= path #b0010101) (ite |type of page 2: paged_out, shared| (= path #b0011000) q448))))))
(define-fun q450 () Bool (ite |operand within its segment: yes| q449 (= path #b0010101)))
(define-fun q451 () Bool (ite |type of page 2: ioreq_server| q445 (ite |type of page 2: mmio, hole| q448 false)))
(define-fun q452 () Bool (ite |operand within its segment: yes| q451 q216))
(define-fun q453 () Bool (ite |mmio_access: none| q450 q452))
(define-fun q454 () Bool (ite |altp2m: view 1| q453 q439))
(define-fun q455 () Bool (ite |free slots of the ring: 0| (= path #b0110100) (= path #b0101001)))
(define-fun q456 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q455 (= path #b0110011)))
(define-fun q457 () Bool (ite |type of page 3: ram| q399 (ite |type of page 3: ram_ro| (= path #b0101000) (ite |type of page 3: ioreq_server| q456 (ite |type of page 3: not_present, read_only| (= path #b0011110) (ite |type of page 3: paged_out, shared| (= path #b0011010) (= path #b0110101)))))))
(define-fun q458 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q235 q457))
(define-fun q459 () Bool (ite |free slots of the ring: 0| (= path #b0110010) (= path #b0110001)))
(define-fun q460 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q459 (= path #b0110000)))
(define-fun q461 () Bool (ite |type of page 3: mmio, hole| (= path #b0011100) (ite |type of page 3: not_present, read_only| (= path #b0101111) (ite |type of page 3: paged_out, shared| (= path #b0011001) q460))))
(define-fun q462 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q272 q461))
(define-fun q463 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q402 (= path #b0110111)))
(define-fun q464 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q402 (= path #b0110110)))
(define-fun q465 () Bool (ite |type of page 3: ioreq_server| q464 (ite |type of page 3: mmio, hole| (= path #b0010111) (ite |type of page 3: not_present, read_only| (= path #b0010101) (ite |type of page 3: paged_out, shared| (= path #b0011000) q463)))))
(define-fun q466 () Bool (ite |type of page 2: ram| q458 (ite |type of page 2: ram_ro| (= path #b0010110) (ite |type of page 2: ioreq_server| q462 (ite |type of page 2: not_present, read_only| (= path #b0010101) (ite |type of page 2: paged_out, shared| (= path #b0011000) q465))))))
(define-fun q467 () Bool (ite |operand within its segment: yes| q466 (= path #b0010101)))
(define-fun q468 () Bool (ite |type of page 2: ioreq_server| q462 (ite |type of page 2: mmio, hole| q465 false)))
(define-fun q469 () Bool (ite |operand within its segment: yes| q468 q216))
(define-fun q470 () Bool (ite |mmio_access: none| q467 q469))
(define-fun q471 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0110011) q455))
(define-fun q472 () Bool (ite |type of page 3: ram| q410 (ite |type of page 3: ram_ro| (= path #b0101000) (ite |type of page 3: ioreq_server| q471 (ite |type of page 3: not_present, read_only| (= path #b0011110) (ite |type of page 3: paged_out, shared| (= path #b0011010) (= path #b0110101)))))))
(define-fun q473 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q472 q235))
(define-fun q474 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0110000) q459))
(define-fun q475 () Bool (ite |type of page 3: mmio, hole| (= path #b0011100) (ite |type of page 3: not_present, read_only| (= path #b0101111) (ite |type of page 3: paged_out, shared| (= path #b0011001) q474))))
(define-fun q476 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q475 q272))
(define-fun q477 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0110111) q402))
(define-fun q478 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0110110) q402))
(define-fun q479 () Bool (ite |type of page 3: ioreq_server| q478 (ite |type of page 3: mmio, hole| (= path #b0010111) (ite |type of page 3: not_present, read_only| (= path #b0010101) (ite |type of page 3: paged_out, shared| (= path #b0011000) q477)))))
(define-fun q480 () Bool (ite |type of page 2: ram| q473 (ite |type of page 2: ram_ro| (= path #b0010110) (ite |type of page 2: ioreq_server| q476 (ite |type of page 2: not_present, read_only| (= path #b0010101) (ite |type of page 2: paged_out, shared| (= path #b0011000) q479))))))
(define-fun q481 () Bool (ite |operand within its segment: yes| q480 (= path #b0010101)))
(define-fun q482 () Bool (ite |type of page 2: ioreq_server| q476 (ite |type of page 2: mmio, hole| q479 false)))
(define-fun q483 () Bool (ite |operand within its segment: yes| q482 q216))
(define-fun q484 () Bool (ite |mmio_access: none| q481 q483))
(define-fun q485 () Bool (ite |altp2m: view 1| q484 q470))
(define-fun q486 () Bool (ite |CONFIG_DEBUG: yes| q485 q454))
(define-fun q487 () Bool (ite |while the vCPU waits: ring disabled| (= path #b1000010) (= path #b1000001)))
(define-fun q488 () Bool (ite |free slots of the ring: 0| q487 (= path #b1000001)))
(define-fun q489 () Bool (ite |type of page 3: mmio, hole| q252 (ite |type of page 3: not_present| (= path #b0011110) (ite |type of page 3: paged_out, shared| (= path #b0011010) q488))))
(define-fun q490 () Bool (ite |while the vCPU waits: ring disabled| (= path #b1000000) (= path #b0111111)))
(define-fun q491 () Bool (ite |free slots of the ring: 0| q490 (= path #b0111111)))
(define-fun q492 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q491 (= path #b0111110)))
(define-fun q493 () Bool (ite |type of page 3: ram| q492 (ite |type of page 3: ram_ro| (= path #b0111100) (ite |type of page 3: ioreq_server| (= path #b0111101) (ite |type of page 3: not_present| (= path #b0011110) (ite |type of page 3: read_only| (= path #b0111011) (ite |type of page 3: paged_out, shared| (= path #b0011010) (= path #b0110101))))))))
(define-fun q494 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q489 q493))
(define-fun q495 () Bool (ite |type of page 3: mmio, hole| (= path #b0011111) (ite |type of page 3: not_present| (= path #b0011110) (ite |type of page 3: paged_out, shared| (= path #b0011010) (= path #b0111001)))))
(define-fun q496 () Bool (ite |type of page 3: mmio, hole| (= path #b0011100) (ite |type of page 3: not_present| (= path #b0011110) (ite |type of page 3: paged_out, shared| (= path #b0011010) (= path #b0111010)))))
(define-fun q497 () Bool (ite |while the vCPU waits: ring disabled| (= path #b1000100) (= path #b0110110)))
(define-fun q498 () Bool (ite |free slots of the ring: 0| q497 (= path #b0110110)))
(define-fun q499 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q498 (= path #b0110111)))
(define-fun q500 () Bool (ite |type of page 3: ioreq_server| (= path #b0110110) (ite |type of page 3: mmio, hole| (= path #b0010111) (ite |type of page 3: not_present| (= path #b0010101) (ite |type of page 3: read_only| (= path #b1000011) (ite |type of page 3: paged_out, shared| (= path #b0011000) q499))))))
(define-fun q501 () Bool (ite |type of page 3: mmio, hole, not_present| (= path #b0011110) (ite |type of page 3: paged_out, shared| (= path #b0011010) (= path #b0111000))))
(define-fun q502 () Bool (ite |type of page 2: ram| q494 (ite |type of page 2: ram_ro| q495 (ite |type of page 2: ioreq_server| q496 (ite |type of page 2: not_present| (= path #b0010101) (ite |type of page 2: read_only| q501 (ite |type of page 2: paged_out, shared| (= path #b0011000) q500)))))))
(define-fun q503 () Bool (ite |the load of cmpxchg finds what is expected: yes| q502 q368))
(define-fun q504 () Bool (ite |operand within its segment: yes| q503 (= path #b0010101)))
(define-fun q505 () Bool (ite |type of page 2: ioreq_server| q496 (ite |type of page 2: mmio, hole| q500 false)))
(define-fun q506 () Bool (ite |the load of cmpxchg finds what is expected: yes| q505 q370))
(define-fun q507 () Bool (ite |operand within its segment: yes| q506 q216))
(define-fun q508 () Bool (ite |mmio_access: none| q504 q507))
(define-fun q509 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0111110) q491))
(define-fun q510 () Bool (ite |type of page 3: ram| q509 (ite |type of page 3: ram_ro| (= path #b0111100) (ite |type of page 3: ioreq_server| (= path #b0111101) (ite |type of page 3: not_present| (= path #b0011110) (ite |type of page 3: read_only| (= path #b0111011) (ite |type of page 3: paged_out, shared| (= path #b0011010) (= path #b0110101))))))))
(define-fun q511 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q510 q489))
(define-fun q512 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0110111) q498))
(define-fun q513 () Bool (ite |type of page 3: ioreq_server| (= path #b0110110) (ite |type of page 3: mmio, hole| (= path #b0010111) (ite |type of page 3: not_present| (= path #b0010101) (ite |type of page 3: read_only| (= path #b1000011) (ite |type of page 3: paged_out, shared| (= path #b0011000) q512))))))
(define-fun q514 () Bool (ite |type of page 2: ram| q511 (ite |type of page 2: ram_ro| q495 (ite |type of page 2: ioreq_server| q496 (ite |type of page 2: not_present| (= path #b0010101) (ite |type of page 2: read_only| q501 (ite |type of page 2: paged_out, shared| (= path #b0011000) q513)))))))
(define-fun q515 () Bool (ite |the load of cmpxchg finds what is expected: yes| q514 q368))
(define-fun q516 () Bool (ite |operand within its segment: yes| q515 (= path #b0010101)))
(define-fun q517 () Bool (ite |type of page 2: ioreq_server| q496 (ite |type of page 2: mmio, hole| q513 false)))
(define-fun q518 () Bool (ite |the load of cmpxchg finds what is expected: yes| q517 q370))
(define-fun q519 () Bool (ite |operand within its segment: yes| q518 q216))
(define-fun q520 () Bool (ite |mmio_access: none| q516 q519))
(define-fun q521 () Bool (ite |altp2m: view 1| q520 q508))
(define-fun q522 () Bool (ite |free slots of the ring: 0| (= path #b1000010) (= path #b1000001)))
(define-fun q523 () Bool (ite |type of page 3: mmio, hole| q272 (ite |type of page 3: not_present| (= path #b0011110) (ite |type of page 3: paged_out, shared| (= path #b0011010) q522))))
(define-fun q524 () Bool (ite |free slots of the ring: 0| (= path #b1000000) (= path #b0111111)))
(define-fun q525 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q524 (= path #b0111110)))
(define-fun q526 () Bool (ite |type of page 3: ram| q525 (ite |type of page 3: ram_ro| (= path #b0111100) (ite |type of page 3: ioreq_server| (= path #b0111101) (ite |type of page 3: not_present| (= path #b0011110) (ite |type of page 3: read_only| (= path #b0111011) (ite |type of page 3: paged_out, shared| (= path #b0011010) (= path #b0110101))))))))
(define-fun q527 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q523 q526))
(define-fun q528 () Bool (ite |free slots of the ring: 0| (= path #b1000100) (= path #b0110110)))
(define-fun q529 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q528 (= path #b0110111)))
(define-fun q530 () Bool (ite |type of page 3: ioreq_server| (= path #b0110110) (ite |type of page 3: mmio, hole| (= path #b0010111) (ite |type of page 3: not_present| (= path #b0010101) (ite |type of page 3: read_only| (= path #b1000011) (ite |type of page 3: paged_out, shared| (= path #b0011000) q529))))))
(define-fun q531 () Bool (ite |type of page 2: ram| q527 (ite |type of page 2: ram_ro| q495 (ite |type of page 2: ioreq_server| q496 (ite |type of page 2: not_present| (= path #b0010101) (ite |type of page 2: read_only| q501 (ite |type of page 2: paged_out, shared| (= path #b0011000) q530)))))))
(define-fun q532 () Bool (ite |the load of cmpxchg finds what is expected: yes| q531 q368))
(define-fun q533 () Bool (ite |operand within its segment: yes| q532 (= path #b0010101)))
(define-fun q534 () Bool (ite |type of page 2: ioreq_server| q496 (ite |type of page 2: mmio, hole| q530 false)))
(define-fun q535 () Bool (ite |the load of cmpxchg finds what is expected: yes| q534 q370))
(define-fun q536 () Bool (ite |operand within its segment: yes| q535 q216))
(define-fun q537 () Bool (ite |mmio_access: none| q533 q536))
(define-fun q538 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0111110) q524))
(define-fun q539 () Bool (ite |type of page 3: ram| q538 (ite |type of page 3: ram_ro| (= path #b0111100) (ite |type of page 3: ioreq_server| (= path #b0111101) (ite |type of page 3: not_present| (= path #b0011110) (ite |type of page 3: read_only| (= path #b0111011) (ite |type of page 3: paged_out, shared| (= path #b0011010) (= path #b0110101))))))))
(define-fun q540 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q539 q523))
(define-fun q541 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0110111) q528))
(define-fun q542 () Bool (ite |type of page 3: ioreq_server| (= path #b0110110) (ite |type of page 3: mmio, hole| (= path #b0010111) (ite |type of page 3: not_present| (= path #b0010101) (ite |type of page 3: read_only| (= path #b1000011) (ite |type of page 3: paged_out, shared| (= path #b0011000) q541))))))
(define-fun q543 () Bool (ite |type of page 2: ram| q540 (ite |type of page 2: ram_ro| q495 (ite |type of page 2: ioreq_server| q496 (ite |type of page 2: not_present| (= path #b0010101) (ite |type of page 2: read_only| q501 (ite |type of page 2: paged_out, shared| (= path #b0011000) q542)))))))
(define-fun q544 () Bool (ite |the load of cmpxchg finds what is expected: yes| q543 q368))
(define-fun q545 () Bool (ite |operand within its segment: yes| q544 (= path #b0010101)))
(define-fun q546 () Bool (ite |type of page 2: ioreq_server| q496 (ite |type of page 2: mmio, hole| q542 false)))
(define-fun q547 () Bool (ite |the load of cmpxchg finds what is expected: yes| q546 q370))
(define-fun q548 () Bool (ite |operand within its segment: yes| q547 q216))
(define-fun q549 () Bool (ite |mmio_access: none| q545 q548))
(define-fun q550 () Bool (ite |altp2m: view 1| q549 q537))
(define-fun q551 () Bool (ite |CONFIG_DEBUG: yes| q550 q521))
(define-fun q552 () Bool (ite |type of page 3: mmio, hole| (= path #b0010110) (ite |type of page 3: not_present, read_only| (= path #b1000110) (ite |type of page 3: paged_out, shared| (= path #b0011000) (= path #b0100110)))))
(define-fun q553 () Bool (ite |type of page 3: paged_out, shared| (= path #b0011000) (= path #b0010110)))
(define-fun q554 () Bool (ite |type of page 3: paged_out, shared| (= path #b0011000) (= path #b1000101)))
(define-fun q555 () Bool (ite |type of page 2: ioreq_server| q553 (ite |type of page 2: mmio, hole| q554 (ite |type of page 2: not_present, read_only| (= path #b0010101) (ite |type of page 2: paged_out, shared| (= path #b0011000) q552)))))
(define-fun q556 () Bool (ite |operand within its segment: yes| q555 (= path #b0010111)))
(define-fun q557 () Bool (ite |type of page 2: ioreq_server| q553 (ite |type of page 2: mmio, hole| q554 false)))
(define-fun q558 () Bool (ite |operand within its segment: yes| q557 q248))
(define-fun q559 () Bool (ite |mmio_access: none| q556 q558))
(define-fun q560 () Bool (ite |type of page 3: mmio, hole| (= path #b0010110) (ite |type of page 3: not_present, read_only| (= path #b0010101) (ite |type of page 3: paged_out, shared| (= path #b0011000) (= path #b0100110)))))
(define-fun q561 () Bool (ite |type of page 3: not_present, read_only| (= path #b0010101) (ite |type of page 3: paged_out, shared| (= path #b0011000) (= path #b0010110))))
(define-fun q562 () Bool (ite |type of page 3: not_present, read_only| (= path #b0010101) (ite |type of page 3: paged_out, shared| (= path #b0011000) (= path #b1000101))))
(define-fun q563 () Bool (ite |type of page 2: ioreq_server| q561 (ite |type of page 2: mmio, hole| q562 (ite |type of page 2: not_present, read_only| (= path #b0010101) (ite |type of page 2: paged_out, shared| (= path #b0011000) q560)))))
(define-fun q564 () Bool (ite |operand within its segment: yes| q563 (= path #b0010111)))
(define-fun q565 () Bool (ite |type of page 2: ioreq_server| q561 (ite |type of page 2: mmio, hole| q562 false)))
(define-fun q566 () Bool (ite |operand within its segment: yes| q565 q248))
(define-fun q567 () Bool (ite |mmio_access: none| q564 q566))
(define-fun q568 () Bool (ite |type of page 3: paged_out, shared| (= path #b0011000) (= path #b1000111)))
(define-fun q569 () Bool (ite |type of page 3: paged_out, shared| (= path #b0011000) (= path #b0010111)))
(define-fun q570 () Bool (ite |type of page 2: mmio, hole| q569 (ite |type of page 2: not_present, read_only| (= path #b0010101) (ite |type of page 2: paged_out, shared| (= path #b0011000) q568))))
(define-fun q571 () Bool (ite |operand within its segment: yes| q570 (= path #b0010111)))
(define-fun q572 () Bool (ite |type of page 2: ioreq_server| q568 (ite |type of page 2: mmio, hole| q569 false)))
(define-fun q573 () Bool (ite |operand within its segment: yes| q572 q248))
(define-fun q574 () Bool (ite |mmio_access: none| q571 q573))
(define-fun q575 () Bool (ite |type of page 2: mmio, hole| q569 (ite |type of page 2: not_present| (= path #b0010101) (ite |type of page 2: paged_out, shared| (= path #b0011000) q568))))
(define-fun q576 () Bool (ite |source within its segment: yes| q575 (= path #b0010111)))
(define-fun q577 () Bool (ite |source within its segment: yes| q572 q248))
(define-fun q578 () Bool (ite |mmio_access: none| q576 q577))
(define-fun q579 () Bool (ite |type of page 4: mmio, hole| (= path #b1000111) (ite |type of page 4: not_present| (= path #b0010101) (ite |type of page 4: paged_out, shared| (= path #b0011000) (= path #b1001010)))))
(define-fun q580 () Bool (ite |type of page 4: mmio, hole| (= path #b1000111) (ite |type of page 4: not_present| (= path #b0010101) (ite |type of page 4: paged_out, shared| (= path #b0011000) (= path #b0100101)))))
(define-fun q581 () Bool (ite |type of page 4: mmio, hole| (= path #b1000111) (ite |type of page 4: not_present| (= path #b0010101) (ite |type of page 4: paged_out, shared| (= path #b0011000) (= path #b1001001)))))
(define-fun q582 () Bool (ite |type of page 3: mmio, hole| q580 (ite |type of page 3: not_present, read_only| q581 (ite |type of page 3: paged_out, shared| q354 q579))))
(define-fun q583 () Bool (ite |type of page 3: paged_out, shared| q354 q580))
(define-fun q584 () Bool (ite |type of page 4: mmio, hole| (= path #b0010111) (ite |type of page 4: not_present| (= path #b0010101) (ite |type of page 4: paged_out, shared| (= path #b0011000) (= path #b1001000)))))
(define-fun q585 () Bool (ite |type of page 3: paged_out, shared| q354 q584))
(define-fun q586 () Bool (ite |type of page 2: ioreq_server| q583 (ite |type of page 2: mmio, hole| q585 (ite |type of page 2: not_present, read_only| q353 (ite |type of page 2: paged_out, shared| q354 q582)))))
(define-fun q587 () Bool (ite |source within its segment: yes| q586 (= path #b0010111)))
(define-fun q588 () Bool (ite |operand within its segment: yes| q587 (= path #b0010111)))
(define-fun q589 () Bool (ite |type of page 2: ioreq_server| q583 (ite |type of page 2: mmio, hole| q585 false)))
(define-fun q590 () Bool (ite |source within its segment: yes| q589 q248))
(define-fun q591 () Bool (ite |operand within its segment: yes| q590 q248))
(define-fun q592 () Bool (ite |mmio_access: none| q588 q591))
(define-fun q593 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1001100) false))
(define-fun q594 () Bool (ite |mmio_access: none| (= path #b1001100) q593))
(define-fun q595 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1001101) false))
(define-fun q596 () Bool (ite |mmio_access: none| (= path #b1001101) q595))
(define-fun q597 () Bool (ite |while the vCPU waits: ring disabled| (= path #b1001111) (= path #b1001110)))
(define-fun q598 () Bool (ite |free slots of the ring: 0| q597 (= path #b1001110)))
(define-fun q599 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q598 false))
(define-fun q600 () Bool (ite |mmio_access: none| q598 q599))
(define-fun q601 () Bool (ite |free slots of the ring: 0| (= path #b1001111) (= path #b1001110)))
(define-fun q602 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q601 false))
(define-fun q603 () Bool (ite |mmio_access: none| q601 q602))
(define-fun q604 () Bool (ite |CONFIG_DEBUG: yes| q603 q600))
(define-fun q605 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1010000) false))
(define-fun q606 () Bool (ite |mmio_access: none| (= path #b1010000) q605))

; Where the run stands, as far as it decides what can happen next.
(define-fun |place 0| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 1| () Bool (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 2| () Bool (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 3| () Bool (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 4| () Bool (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 5| () Bool (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 6| () Bool (and (= before.phase window) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0)))

; Which path each move takes.
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0x0| () Bool (ite |place 0| q61 (and (= before.phase outside) (= path #b1111111))))
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xff8| () Bool (ite |place 0| q115 (and (= before.phase outside) (= path #b1111111))))
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xffe| () Bool (ite |place 0| q211 (and (= before.phase outside) (= path #b1111111))))
(define-fun |move: the emulation ends| () Bool (ite |place 1| q213 (ite |place 2| q594 (ite |place 3| q596 (ite |place 4| q604 (ite |place 5| q606 (and (= before.phase window.ending) (= path #b1111111))))))))
(define-fun |move: load 4 bytes at page 2+0x8| () Bool (ite |place 6| q219 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: store 4 bytes at page 2+0x8| () Bool (ite |place 6| q245 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q250 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rmw 4 bytes at page 2+0x8| () Bool (ite |place 6| q292 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: cmpxchg 4 bytes at page 2+0x8| () Bool (ite |place 6| q320 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep ins 1 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q245 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep outs 1 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q219 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q325 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q329 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: unimplemented instruction| () Bool (ite |place 6| q331 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rmw 16 bytes at page 2+0x10| () Bool (ite |place 6| q350 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: cmpxchg 16 bytes at page 2+0x10| () Bool (ite |place 6| q320 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0x8| () Bool (ite |place 6| q361 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep movs 4 x 4 bytes at page 2+0x4 to page 2+0x8| () Bool (ite |place 6| q365 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: load 8 bytes at page 2+0xffc| () Bool (ite |place 6| q372 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: store 8 bytes at page 2+0xffc| () Bool (ite |place 6| q421 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rmw 8 bytes at page 2+0xffc| () Bool (ite |place 6| q486 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: cmpxchg 8 bytes at page 2+0xffc| () Bool (ite |place 6| q551 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 6| q559 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xffe| () Bool (ite |place 6| q567 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 6| q574 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 6| q578 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0xff8| () Bool (ite |place 6| q592 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: the instruction is committed| () Bool (ite |place 6| (= path #b1001011) (and (= before.phase window) (= path #b1111111))))

; Where runs begin.
(define-fun start () Bool (and (= before.memory #x0) (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0))))

; The invariant: all states that a run may be in.
(define-fun invariant.before () Bool (or false
  (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.memory #x0))
  (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase window) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase stopped) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.memory #x0))
  (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.memory #x1))
  ))
(define-fun invariant.after () Bool (or false
  (and (= after.phase outside) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.memory #x0))
  (and (= after.phase window.ending) (= after.rc #b010) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase window) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase stopped) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.memory #x0))
  (and (= after.phase window.ending) (= after.rc #b001) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase window.ending) (= after.rc #b101) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.memory #x1))
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
     (= after.memory #xf)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
    (not invariant.after))
  ; conclusion
  (and invariant.before (= before.memory #xf))))
(check-sat)
