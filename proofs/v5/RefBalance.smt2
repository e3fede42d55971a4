; RefBalance on v5: When a window closes, every reference to a page that
;   was taken in it was dropped, and no other.
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
;   #b00000 window for npfec_kind_unknown, 4 bytes at page 0+0x0
;   #b00001 window for npfec_kind_unknown, 4 bytes at page 0+0xff8
;   #b00010 window for npfec_kind_unknown, 4 bytes at page 0+0xffe
;   #b00011 window for npfec_kind_in_gpt, 4 bytes at page 0+0x0
;   #b00100 window for npfec_kind_in_gpt, 4 bytes at page 0+0xff8
;   #b00101 window for npfec_kind_in_gpt, 4 bytes at page 0+0xffe
;   #b00110 the emulation ends
;   #b00111 load 4 bytes at page 2+0x8
;   #b01000 store 4 bytes at page 2+0x8
;   #b01001 rep stos 4 x 4 bytes at page 2+0x8
;   #b01010 rmw 4 bytes at page 2+0x8
;   #b01011 cmpxchg 4 bytes at page 2+0x8
;   #b01100 rep ins 1 x 4 bytes at page 2+0x8
;   #b01101 rep outs 1 x 4 bytes at page 2+0x8
;   #b01110 rep ins 4 x 4 bytes at page 2+0x8
;   #b01111 rep outs 4 x 4 bytes at page 2+0x8
;   #b10000 unimplemented instruction
;   #b10001 rmw 16 bytes at page 2+0x10
;   #b10010 cmpxchg 16 bytes at page 2+0x10
;   #b10011 rep movs 4 x 4 bytes at page 4+0x8 to page 2+0x8
;   #b10100 rep movs 4 x 4 bytes at page 2+0x4 to page 2+0x8
;   #b10101 load 8 bytes at page 2+0xffc
;   #b10110 store 8 bytes at page 2+0xffc
;   #b10111 rmw 8 bytes at page 2+0xffc
;   #b11000 cmpxchg 8 bytes at page 2+0xffc
;   #b11001 rep stos 4 x 4 bytes at page 2+0xff8
;   #b11010 rep stos 4 x 4 bytes at page 2+0xffe
;   #b11011 rep ins 4 x 4 bytes at page 2+0xff8
;   #b11100 rep outs 4 x 4 bytes at page 2+0xff8
;   #b11101 rep movs 4 x 4 bytes at page 4+0x8 to page 2+0xff8
;   #b11110 the instruction is committed
(declare-fun move () (_ BitVec 5))
; The path that it takes.
(declare-fun path () (_ BitVec 7))
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
(declare-fun after.memory () (_ BitVec 4))

; Sets of answers.
(define-fun |while the vCPU waits: ring disabled| () Bool (= |while the vCPU waits| #b1))
(define-fun |free slots of the ring: 0| () Bool (= |free slots of the ring| #x0))
(define-fun |right of page 0: n, r, w, rw| () Bool (or (= |right of page 0| #x0) (= |right of page 0| #x1) (= |right of page 0| #x2) (= |right of page 0| #x3)))
(define-fun |type of page 0: mmio, hole| () Bool (or (= |type of page 0| #x3) (= |type of page 0| #x4)))
(define-fun |type of page 0: not_present| () Bool (= |type of page 0| #x5))
(define-fun |type of page 0: paged_out, shared| () Bool (or (= |type of page 0| #x7) (= |type of page 0| #x8)))
(define-fun |16 bytes within the code segment: yes| () Bool (= |16 bytes within the code segment| #b1))
(define-fun |right of page 0 in the view: n, r, w, rw| () Bool (or (= |right of page 0 in the view| #x0) (= |right of page 0 in the view| #x1) (= |right of page 0 in the view| #x2) (= |right of page 0 in the view| #x3)))
(define-fun |altp2m: disabled| () Bool (= altp2m #b01))
(define-fun |altp2m: view 1| () Bool (= altp2m #b11))
(define-fun |type of page 1: ram, ram_ro, ioreq_server, read_only| () Bool (or (= |type of page 1| #x0) (= |type of page 1| #x1) (= |type of page 1| #x2) (= |type of page 1| #x6)))
(define-fun |right of page 1: n, r, w, rw| () Bool (or (= |right of page 1| #x0) (= |right of page 1| #x1) (= |right of page 1| #x2) (= |right of page 1| #x3)))
(define-fun |type of page 1: mmio, hole| () Bool (or (= |type of page 1| #x3) (= |type of page 1| #x4)))
(define-fun |type of page 1: not_present| () Bool (= |type of page 1| #x5))
(define-fun |type of page 1: paged_out, shared| () Bool (or (= |type of page 1| #x7) (= |type of page 1| #x8)))
(define-fun |right of page 1 in the view: n, r, w, rw| () Bool (or (= |right of page 1 in the view| #x0) (= |right of page 1 in the view| #x1) (= |right of page 1 in the view| #x2) (= |right of page 1 in the view| #x3)))
(define-fun |type of page 2: mmio, hole| () Bool (or (= |type of page 2| #x3) (= |type of page 2| #x4)))
(define-fun |type of page 2: not_present| () Bool (= |type of page 2| #x5))
(define-fun |type of page 2: paged_out, shared| () Bool (or (= |type of page 2| #x7) (= |type of page 2| #x8)))
(define-fun |operand within its segment: yes| () Bool (= |operand within its segment| #b1))
(define-fun |right of page 2: n, r, x, rx| () Bool (or (= |right of page 2| #x0) (= |right of page 2| #x1) (= |right of page 2| #x4) (= |right of page 2| #x5)))
(define-fun |type of page 2: ioreq_server| () Bool (= |type of page 2| #x2))
(define-fun |type of page 2: not_present, read_only| () Bool (or (= |type of page 2| #x5) (= |type of page 2| #x6)))
(define-fun |mmio_access: write| () Bool (= mmio_access #b10))
(define-fun |right of page 2 in the view: n, r, x, rx| () Bool (or (= |right of page 2 in the view| #x0) (= |right of page 2 in the view| #x1) (= |right of page 2 in the view| #x4) (= |right of page 2 in the view| #x5)))
(define-fun |type of page 2: read_only| () Bool (= |type of page 2| #x6))
(define-fun |the load of cmpxchg finds what is expected: yes| () Bool (= |the load of cmpxchg finds what is expected| #b1))
(define-fun |source within its segment: yes| () Bool (= |source within its segment| #b1))
(define-fun |type of page 4: mmio, hole| () Bool (or (= |type of page 4| #x3) (= |type of page 4| #x4)))
(define-fun |type of page 4: not_present| () Bool (= |type of page 4| #x5))
(define-fun |type of page 4: paged_out, shared| () Bool (or (= |type of page 4| #x7) (= |type of page 4| #x8)))
(define-fun |type of page 4: mmio, hole, paged_out, shared| () Bool (or (= |type of page 4| #x3) (= |type of page 4| #x4) (= |type of page 4| #x7) (= |type of page 4| #x8)))
(define-fun |type of page 3: mmio, hole| () Bool (or (= |type of page 3| #x3) (= |type of page 3| #x4)))
(define-fun |type of page 3: not_present| () Bool (= |type of page 3| #x5))
(define-fun |type of page 3: paged_out, shared| () Bool (or (= |type of page 3| #x7) (= |type of page 3| #x8)))
(define-fun |right of page 3: n, r, x, rx| () Bool (or (= |right of page 3| #x0) (= |right of page 3| #x1) (= |right of page 3| #x4) (= |right of page 3| #x5)))
(define-fun |type of page 3: ram| () Bool (= |type of page 3| #x0))
(define-fun |type of page 3: ram_ro| () Bool (= |type of page 3| #x1))
(define-fun |type of page 3: ioreq_server| () Bool (= |type of page 3| #x2))
(define-fun |type of page 3: not_present, read_only| () Bool (or (= |type of page 3| #x5) (= |type of page 3| #x6)))
(define-fun |type of page 2: ram| () Bool (= |type of page 2| #x0))
(define-fun |type of page 2: ram_ro| () Bool (= |type of page 2| #x1))
(define-fun |right of page 3 in the view: n, r, x, rx| () Bool (or (= |right of page 3 in the view| #x0) (= |right of page 3 in the view| #x1) (= |right of page 3 in the view| #x4) (= |right of page 3 in the view| #x5)))
(define-fun |type of page 3: read_only| () Bool (= |type of page 3| #x6))
(define-fun |type of page 3: mmio, hole, not_present| () Bool (or (= |type of page 3| #x3) (= |type of page 3| #x4) (= |type of page 3| #x5)))

; Which answers there are.
(define-fun possible () Bool (and (bvult mmio_access #b11) (bvult |type of page 0| #x9) (bvult |right of page 0| #xa) (or (bvult |right of page 0 in the view| #xa) (= |right of page 0 in the view| #xf)) (bvult |type of page 1| #x9) (bvult |right of page 1| #xa) (or (bvult |right of page 1 in the view| #xa) (= |right of page 1 in the view| #xf)) (bvult |type of page 2| #x9) (bvult |right of page 2| #xa) (or (bvult |right of page 2 in the view| #xa) (= |right of page 2 in the view| #xf)) (bvult |type of page 3| #x9) (bvult |right of page 3| #xa) (or (bvult |right of page 3 in the view| #xa) (= |right of page 3 in the view| #xf)) (bvult |type of page 4| #x9) (bvult |free slots of the ring| #x9)))

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
(define-fun |window opens for npfec_kind_unknown| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x0) #x1 #xf))
(define-fun |the next operation has other pages| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) m (ite (or (= m #x2) (= m #x4) (= m #x5) (= m #x9) (= m #xa)) #x3 #xf)))
(define-fun |takes a reference to page 0| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x2 #xf))
(define-fun |drops a reference to page 0| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x2) #x1 #xf))
(define-fun |takes a reference to page 1| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x4 #xf))
(define-fun |drops a reference to page 1| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x4) #x1 #xf))
(define-fun |window opens for npfec_kind_in_gpt| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x0) #x1 #xf))
(define-fun |window closes: X86EMUL_EXCEPTION| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x0 #xf))
(define-fun |takes a reference to page 2| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x5 (ite (= m #x5) #x6 #xf)))
(define-fun |drops a reference to page 2| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x5) #x1 (ite (= m #x6) #x5 (ite (= m #xa) #x9 #xf))))
(define-fun |takes a reference to page 4| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x7 (ite (= m #x7) #x8 #xf)))
(define-fun |drops a reference to page 4| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x7) #x1 (ite (= m #x8) #x7 #xf)))
(define-fun |takes a reference to page 3| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x9 (ite (= m #x5) #xa #xf)))
(define-fun |drops a reference to page 3| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x9) #x1 (ite (= m #xa) #x5 #xf)))
(define-fun |commits the instruction| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) m #xf))
(define-fun |window closes: X86EMUL_UNHANDLEABLE| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x0 #xf))
(define-fun |window closes: X86EMUL_RETRY| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x0 #xf))
(define-fun |window closes: X86EMUL_UNIMPLEMENTED| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x0 #xf))
(define-fun |window closes: X86EMUL_OKAY| ((m (_ BitVec 4))) (_ BitVec 4) (ite (= m #x1) #x0 #xf))

; What is heard on a path, in order.
(define-fun |word 1| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|window opens for npfec_kind_unknown| m)))
(define-fun |word 2| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 0| (|takes a reference to page 0| (|window opens for npfec_kind_unknown| m)))))
(define-fun |word 3| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 0| (|window opens for npfec_kind_unknown| m))))
(define-fun |word 4| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 0| (|takes a reference to page 0| (|drops a reference to page 0| (|takes a reference to page 0| (|window opens for npfec_kind_unknown| m)))))))
(define-fun |word 5| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 0| (|drops a reference to page 0| (|takes a reference to page 0| (|window opens for npfec_kind_unknown| m))))))
(define-fun |word 6| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 1| (|takes a reference to page 1| (|drops a reference to page 0| (|takes a reference to page 0| (|window opens for npfec_kind_unknown| m)))))))
(define-fun |word 7| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 1| (|drops a reference to page 0| (|takes a reference to page 0| (|window opens for npfec_kind_unknown| m))))))
(define-fun |word 8| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|window opens for npfec_kind_in_gpt| m)))
(define-fun |word 9| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 0| (|takes a reference to page 0| (|window opens for npfec_kind_in_gpt| m)))))
(define-fun |word 10| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 0| (|window opens for npfec_kind_in_gpt| m))))
(define-fun |word 11| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 0| (|takes a reference to page 0| (|drops a reference to page 0| (|takes a reference to page 0| (|window opens for npfec_kind_in_gpt| m)))))))
(define-fun |word 12| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 0| (|drops a reference to page 0| (|takes a reference to page 0| (|window opens for npfec_kind_in_gpt| m))))))
(define-fun |word 13| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 1| (|takes a reference to page 1| (|drops a reference to page 0| (|takes a reference to page 0| (|window opens for npfec_kind_in_gpt| m)))))))
(define-fun |word 14| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 1| (|drops a reference to page 0| (|takes a reference to page 0| (|window opens for npfec_kind_in_gpt| m))))))
(define-fun |word 15| ((m (_ BitVec 4))) (_ BitVec 4) (|window closes: X86EMUL_EXCEPTION| m))
(define-fun |word 16| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| m))
(define-fun |word 17| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|takes a reference to page 2| m))))
(define-fun |word 18| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| m))))))
(define-fun |word 19| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 2| m)))
(define-fun |word 20| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| m))))))))
(define-fun |word 21| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| m)))))
(define-fun |word 22| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| (|takes a reference to page 2| m))))))
(define-fun |word 23| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 4| (|drops a reference to page 4| (|takes a reference to page 4| (|takes a reference to page 4| m))))))
(define-fun |word 24| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 4| (|takes a reference to page 4| m))))))
(define-fun |word 25| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 4| (|takes a reference to page 4| m))))
(define-fun |word 26| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| m))))))
(define-fun |word 27| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|takes a reference to page 3| m))))
(define-fun |word 28| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|takes a reference to page 2| m))))))
(define-fun |word 29| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|takes a reference to page 2| m))))))))))
(define-fun |word 30| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 3| (|takes a reference to page 2| m))))))
(define-fun |word 31| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 3| (|takes a reference to page 2| m))))
(define-fun |word 32| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| m))))))))))
(define-fun |word 33| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| m))))))))
(define-fun |word 34| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|takes a reference to page 2| m)))))))
(define-fun |word 35| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|takes a reference to page 2| m))))))))))))))
(define-fun |word 36| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 3| (|takes a reference to page 3| m))))))
(define-fun |word 37| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 3| m)))
(define-fun |word 38| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| m))))))))
(define-fun |word 39| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|takes a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| m))))))))))
(define-fun |word 40| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 3| (|takes a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| m))))))))))
(define-fun |word 41| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 3| (|takes a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| m))))))))
(define-fun |word 42| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|takes a reference to page 2| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| m)))))))
(define-fun |word 43| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|drops a reference to page 3| (|takes a reference to page 3| (|drops a reference to page 2| (|takes a reference to page 2| (|drops a reference to page 4| (|takes a reference to page 4| m))))))))
(define-fun |word 44| ((m (_ BitVec 4))) (_ BitVec 4) (|the next operation has other pages| (|commits the instruction| m)))
(define-fun |word 45| ((m (_ BitVec 4))) (_ BitVec 4) (|window closes: X86EMUL_UNHANDLEABLE| m))
(define-fun |word 46| ((m (_ BitVec 4))) (_ BitVec 4) (|window closes: X86EMUL_RETRY| m))
(define-fun |word 47| ((m (_ BitVec 4))) (_ BitVec 4) (|window closes: X86EMUL_UNIMPLEMENTED| m))
(define-fun |word 48| ((m (_ BitVec 4))) (_ BitVec 4) (|window closes: X86EMUL_OKAY| m))

; What is left behind.
(define-fun leaves ((phase (_ BitVec 4)) (rc (_ BitVec 3)) (contextGate (_ BitVec 1)) (vcpuGate (_ BitVec 1)) (hasReservedSlot (_ BitVec 1))) Bool (and (= after.phase phase) (= after.rc rc) (= after.contextGate contextGate) (= after.vcpuGate vcpuGate) (= after.hasReservedSlot hasReservedSlot)))

; The paths: what each leaves behind, and what is heard on it.
(define-fun |path 1| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 2| () Bool (and (leaves window #b000 #b1 #b0 #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 3| () Bool (and (leaves window.ending #b001 #b1 #b0 #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 4| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 5| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 6| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 3| before.memory) #xf) #xf #x0))))
(define-fun |path 7| () Bool (and (leaves window #b000 #b1 #b0 #b0) (= after.memory (|word 4| before.memory))))
(define-fun |path 8| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 4| before.memory))))
(define-fun |path 9| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 5| before.memory) #xf) #xf #x0))))
(define-fun |path 10| () Bool (and (leaves window #b000 #b1 #b0 #b0) (= after.memory (|word 6| before.memory))))
(define-fun |path 11| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0) (= after.memory (|word 4| before.memory))))
(define-fun |path 12| () Bool (and (leaves window.ending #b001 #b1 #b0 #b0) (= after.memory (|word 4| before.memory))))
(define-fun |path 13| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 14| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 6| before.memory))))
(define-fun |path 15| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 7| before.memory) #xf) #xf #x0))))
(define-fun |path 16| () Bool (and (leaves window.ending #b001 #b1 #b0 #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 17| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0) (= after.memory (|word 8| before.memory))))
(define-fun |path 18| () Bool (and (leaves window #b000 #b1 #b0 #b0) (= after.memory (|word 9| before.memory))))
(define-fun |path 19| () Bool (and (leaves window.ending #b001 #b1 #b0 #b0) (= after.memory (|word 8| before.memory))))
(define-fun |path 20| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 8| before.memory))))
(define-fun |path 21| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 9| before.memory))))
(define-fun |path 22| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 10| before.memory) #xf) #xf #x0))))
(define-fun |path 23| () Bool (and (leaves window #b000 #b1 #b0 #b0) (= after.memory (|word 11| before.memory))))
(define-fun |path 24| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 11| before.memory))))
(define-fun |path 25| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 12| before.memory) #xf) #xf #x0))))
(define-fun |path 26| () Bool (and (leaves window #b000 #b1 #b0 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 27| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0) (= after.memory (|word 11| before.memory))))
(define-fun |path 28| () Bool (and (leaves window.ending #b001 #b1 #b0 #b0) (= after.memory (|word 11| before.memory))))
(define-fun |path 29| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0) (= after.memory (|word 9| before.memory))))
(define-fun |path 30| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 31| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 14| before.memory) #xf) #xf #x0))))
(define-fun |path 32| () Bool (and (leaves window.ending #b001 #b1 #b0 #b0) (= after.memory (|word 9| before.memory))))
(define-fun |path 33| () Bool (and (leaves outside #b000 #b0 #b0 #b0) (= after.memory (|word 15| before.memory))))
(define-fun |path 34| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0) (= after.memory (|word 16| before.memory))))
(define-fun |path 35| () Bool (and (leaves window #b000 #b1 #b0 #b0) (= after.memory (|word 17| before.memory))))
(define-fun |path 36| () Bool (and (leaves window #b000 #b1 #b0 #b0) (= after.memory (|word 16| before.memory))))
(define-fun |path 37| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 16| before.memory))))
(define-fun |path 38| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 17| before.memory))))
(define-fun |path 39| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 18| before.memory))))
(define-fun |path 40| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 19| before.memory) #xf) #xf #x0))))
(define-fun |path 41| () Bool (and (leaves window #b000 #b1 #b0 #b0) (= after.memory (|word 18| before.memory))))
(define-fun |path 42| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 20| before.memory))))
(define-fun |path 43| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0) (= after.memory (|word 17| before.memory))))
(define-fun |path 44| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 21| before.memory) #xf) #xf #x0))))
(define-fun |path 45| () Bool (and (leaves window #b000 #b1 #b0 #b0) (= after.memory (|word 22| before.memory))))
(define-fun |path 46| () Bool (and (leaves window.ending #b101 #b1 #b0 #b0) (= after.memory (|word 16| before.memory))))
(define-fun |path 47| () Bool (and (leaves window.ending #b001 #b1 #b0 #b0) (= after.memory (|word 16| before.memory))))
(define-fun |path 48| () Bool (and (leaves window.ending #b001 #b1 #b0 #b0) (= after.memory (|word 17| before.memory))))
(define-fun |path 49| () Bool (and (leaves window #b000 #b1 #b0 #b0) (= after.memory (|word 23| before.memory))))
(define-fun |path 50| () Bool (and (leaves window #b000 #b1 #b0 #b0) (= after.memory (|word 24| before.memory))))
(define-fun |path 51| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 25| before.memory))))
(define-fun |path 52| () Bool (and (leaves window #b000 #b1 #b0 #b0) (= after.memory (|word 26| before.memory))))
(define-fun |path 53| () Bool (and (leaves window #b000 #b1 #b0 #b0) (= after.memory (|word 27| before.memory))))
(define-fun |path 54| () Bool (and (leaves window #b000 #b1 #b0 #b0) (= after.memory (|word 28| before.memory))))
(define-fun |path 55| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 29| before.memory))))
(define-fun |path 56| () Bool (and (leaves window #b000 #b1 #b0 #b0) (= after.memory (|word 30| before.memory))))
(define-fun |path 57| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 28| before.memory))))
(define-fun |path 58| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 31| before.memory) #xf) #xf #x0))))
(define-fun |path 59| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 27| before.memory))))
(define-fun |path 60| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0) (= after.memory (|word 18| before.memory))))
(define-fun |path 61| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 32| before.memory))))
(define-fun |path 62| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 33| before.memory))))
(define-fun |path 63| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 34| before.memory) #xf) #xf #x0))))
(define-fun |path 64| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 35| before.memory))))
(define-fun |path 65| () Bool (and (leaves window #b000 #b1 #b0 #b0) (= after.memory (|word 20| before.memory))))
(define-fun |path 66| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 36| before.memory))))
(define-fun |path 67| () Bool (and (leaves window #b000 #b1 #b0 #b0) (= after.memory (|word 36| before.memory))))
(define-fun |path 68| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 37| before.memory) #xf) #xf #x0))))
(define-fun |path 69| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0) (= after.memory (|word 26| before.memory))))
(define-fun |path 70| () Bool (and (leaves window #b000 #b1 #b0 #b0) (= after.memory (|word 38| before.memory))))
(define-fun |path 71| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 38| before.memory))))
(define-fun |path 72| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0) (= after.memory (|word 38| before.memory))))
(define-fun |path 73| () Bool (and (leaves window #b000 #b1 #b0 #b0) (= after.memory (|word 39| before.memory))))
(define-fun |path 74| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 39| before.memory))))
(define-fun |path 75| () Bool (and (leaves window #b000 #b1 #b0 #b0) (= after.memory (|word 40| before.memory))))
(define-fun |path 76| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 41| before.memory) #xf) #xf #x0))))
(define-fun |path 77| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 42| before.memory) #xf) #xf #x0))))
(define-fun |path 78| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0) (= after.memory (|word 27| before.memory))))
(define-fun |path 79| () Bool (and (leaves window.ending #b000 #b1 #b0 #b0) (= after.memory (|word 16| before.memory))))
(define-fun |path 80| () Bool (and (leaves window.ending #b000 #b1 #b0 #b0) (= after.memory (|word 17| before.memory))))
(define-fun |path 81| () Bool (and (leaves window.ending #b000 #b1 #b0 #b0) (= after.memory (|word 22| before.memory))))
(define-fun |path 82| () Bool (and (leaves window.ending #b000 #b1 #b0 #b0) (= after.memory (|word 23| before.memory))))
(define-fun |path 83| () Bool (and (leaves window.ending #b000 #b1 #b0 #b0) (= after.memory (|word 24| before.memory))))
(define-fun |path 84| () Bool (and (leaves window #b000 #b1 #b0 #b0) (= after.memory (|word 43| before.memory))))
(define-fun |path 85| () Bool (and (leaves window.ending #b000 #b1 #b0 #b0) (= after.memory (|word 44| before.memory))))
(define-fun |path 86| () Bool (and (leaves outside #b000 #b0 #b0 #b0) (= after.memory (|word 45| before.memory))))
(define-fun |path 87| () Bool (and (leaves outside #b000 #b0 #b0 #b0) (= after.memory (|word 46| before.memory))))
(define-fun |path 88| () Bool (and (leaves outside #b000 #b0 #b0 #b0) (= after.memory (|word 47| before.memory))))
(define-fun |path 89| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= before.memory #xf) #xf #x0))))
(define-fun |path 90| () Bool (and (leaves outside #b000 #b0 #b0 #b0) (= after.memory (|word 48| before.memory))))

; Which path the answers lead to.
(define-fun q0 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000110) (= path #b0000101)))
(define-fun q1 () Bool (ite |free slots of the ring: 0| q0 (= path #b0000101)))
(define-fun q2 () Bool (ite |right of page 0: n, r, w, rw| q1 (= path #b0000010)))
(define-fun q3 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000100) q2))))
(define-fun q4 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000100) (= path #b0000010)))))
(define-fun q5 () Bool (ite |16 bytes within the code segment: yes| q4 q3))
(define-fun q6 () Bool (ite |right of page 0 in the view: n, r, w, rw| q1 (= path #b0000010)))
(define-fun q7 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000100) q6))))
(define-fun q8 () Bool (ite |16 bytes within the code segment: yes| q4 q7))
(define-fun q9 () Bool (ite |altp2m: disabled| q4 (ite |altp2m: view 1| q8 q5)))
(define-fun q10 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0001001) (= path #b0001000)))
(define-fun q11 () Bool (ite |free slots of the ring: 0| q10 (= path #b0001000)))
(define-fun q12 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| (= path #b0001010) q11))
(define-fun q13 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| (= path #b0001010) (= path #b0000111)))
(define-fun q14 () Bool (ite |right of page 0: n, r, w, rw| q12 q13))
(define-fun q15 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000100) q14))))
(define-fun q16 () Bool (ite |16 bytes within the code segment: yes| q15 q3))
(define-fun q17 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000100) q13))))
(define-fun q18 () Bool (ite |16 bytes within the code segment: yes| q17 q4))
(define-fun q19 () Bool (ite |right of page 0 in the view: n, r, w, rw| q12 q13))
(define-fun q20 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000100) q19))))
(define-fun q21 () Bool (ite |16 bytes within the code segment: yes| q20 q7))
(define-fun q22 () Bool (ite |altp2m: disabled| q18 (ite |altp2m: view 1| q21 q16)))
(define-fun q23 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0001111) (= path #b0001110)))
(define-fun q24 () Bool (ite |free slots of the ring: 0| q23 (= path #b0001110)))
(define-fun q25 () Bool (ite |right of page 1: n, r, w, rw| q24 (= path #b0001010)))
(define-fun q26 () Bool (ite |type of page 1: mmio, hole| (= path #b0010000) (ite |type of page 1: not_present| (= path #b0001101) (ite |type of page 1: paged_out, shared| (= path #b0000101) q25))))
(define-fun q27 () Bool (ite |right of page 0: n, r, w, rw| q1 q26))
(define-fun q28 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000100) q27))))
(define-fun q29 () Bool (ite |type of page 1: mmio, hole| (= path #b0001100) (ite |type of page 1: not_present| (= path #b0001011) (ite |type of page 1: paged_out, shared| (= path #b0001000) (= path #b0001010)))))
(define-fun q30 () Bool (ite |right of page 0: n, r, w, rw| q12 q29))
(define-fun q31 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000100) q30))))
(define-fun q32 () Bool (ite |16 bytes within the code segment: yes| q31 q28))
(define-fun q33 () Bool (ite |type of page 1: mmio, hole| (= path #b0010000) (ite |type of page 1: not_present| (= path #b0001101) (ite |type of page 1: paged_out, shared| (= path #b0000101) (= path #b0001010)))))
(define-fun q34 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000100) q33))))
(define-fun q35 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000100) q29))))
(define-fun q36 () Bool (ite |16 bytes within the code segment: yes| q35 q34))
(define-fun q37 () Bool (ite |right of page 1 in the view: n, r, w, rw| q24 (= path #b0001010)))
(define-fun q38 () Bool (ite |type of page 1: mmio, hole| (= path #b0010000) (ite |type of page 1: not_present| (= path #b0001101) (ite |type of page 1: paged_out, shared| (= path #b0000101) q37))))
(define-fun q39 () Bool (ite |right of page 0 in the view: n, r, w, rw| q1 q38))
(define-fun q40 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000100) q39))))
(define-fun q41 () Bool (ite |right of page 0 in the view: n, r, w, rw| q12 q29))
(define-fun q42 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000100) q41))))
(define-fun q43 () Bool (ite |16 bytes within the code segment: yes| q42 q40))
(define-fun q44 () Bool (ite |altp2m: disabled| q36 (ite |altp2m: view 1| q43 q32)))
(define-fun q45 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0010110) (= path #b0010101)))
(define-fun q46 () Bool (ite |free slots of the ring: 0| q45 (= path #b0010101)))
(define-fun q47 () Bool (ite |right of page 0: n, r, w, rw| q46 (= path #b0010010)))
(define-fun q48 () Bool (ite |type of page 0: mmio, hole| (= path #b0010011) (ite |type of page 0: not_present| (= path #b0010001) (ite |type of page 0: paged_out, shared| (= path #b0010100) q47))))
(define-fun q49 () Bool (ite |type of page 0: mmio, hole| (= path #b0010011) (ite |type of page 0: not_present| (= path #b0010001) (ite |type of page 0: paged_out, shared| (= path #b0010100) (= path #b0010010)))))
(define-fun q50 () Bool (ite |16 bytes within the code segment: yes| q49 q48))
(define-fun q51 () Bool (ite |right of page 0 in the view: n, r, w, rw| q46 (= path #b0010010)))
(define-fun q52 () Bool (ite |type of page 0: mmio, hole| (= path #b0010011) (ite |type of page 0: not_present| (= path #b0010001) (ite |type of page 0: paged_out, shared| (= path #b0010100) q51))))
(define-fun q53 () Bool (ite |16 bytes within the code segment: yes| q49 q52))
(define-fun q54 () Bool (ite |altp2m: disabled| q49 (ite |altp2m: view 1| q53 q50)))
(define-fun q55 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0011001) (= path #b0011000)))
(define-fun q56 () Bool (ite |free slots of the ring: 0| q55 (= path #b0011000)))
(define-fun q57 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| (= path #b0011010) q56))
(define-fun q58 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| (= path #b0011010) (= path #b0010111)))
(define-fun q59 () Bool (ite |right of page 0: n, r, w, rw| q57 q58))
(define-fun q60 () Bool (ite |type of page 0: mmio, hole| (= path #b0010011) (ite |type of page 0: not_present| (= path #b0010001) (ite |type of page 0: paged_out, shared| (= path #b0010100) q59))))
(define-fun q61 () Bool (ite |16 bytes within the code segment: yes| q60 q48))
(define-fun q62 () Bool (ite |type of page 0: mmio, hole| (= path #b0010011) (ite |type of page 0: not_present| (= path #b0010001) (ite |type of page 0: paged_out, shared| (= path #b0010100) q58))))
(define-fun q63 () Bool (ite |16 bytes within the code segment: yes| q62 q49))
(define-fun q64 () Bool (ite |right of page 0 in the view: n, r, w, rw| q57 q58))
(define-fun q65 () Bool (ite |type of page 0: mmio, hole| (= path #b0010011) (ite |type of page 0: not_present| (= path #b0010001) (ite |type of page 0: paged_out, shared| (= path #b0010100) q64))))
(define-fun q66 () Bool (ite |16 bytes within the code segment: yes| q65 q52))
(define-fun q67 () Bool (ite |altp2m: disabled| q63 (ite |altp2m: view 1| q66 q61)))
(define-fun q68 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0011111) (= path #b0011110)))
(define-fun q69 () Bool (ite |free slots of the ring: 0| q68 (= path #b0011110)))
(define-fun q70 () Bool (ite |right of page 1: n, r, w, rw| q69 (= path #b0011010)))
(define-fun q71 () Bool (ite |type of page 1: mmio, hole| (= path #b0100000) (ite |type of page 1: not_present| (= path #b0011101) (ite |type of page 1: paged_out, shared| (= path #b0010101) q70))))
(define-fun q72 () Bool (ite |right of page 0: n, r, w, rw| q46 q71))
(define-fun q73 () Bool (ite |type of page 0: mmio, hole| (= path #b0010011) (ite |type of page 0: not_present| (= path #b0010001) (ite |type of page 0: paged_out, shared| (= path #b0010100) q72))))
(define-fun q74 () Bool (ite |type of page 1: mmio, hole| (= path #b0011100) (ite |type of page 1: not_present| (= path #b0011011) (ite |type of page 1: paged_out, shared| (= path #b0011000) (= path #b0011010)))))
(define-fun q75 () Bool (ite |right of page 0: n, r, w, rw| q57 q74))
(define-fun q76 () Bool (ite |type of page 0: mmio, hole| (= path #b0010011) (ite |type of page 0: not_present| (= path #b0010001) (ite |type of page 0: paged_out, shared| (= path #b0010100) q75))))
(define-fun q77 () Bool (ite |16 bytes within the code segment: yes| q76 q73))
(define-fun q78 () Bool (ite |type of page 1: mmio, hole| (= path #b0100000) (ite |type of page 1: not_present| (= path #b0011101) (ite |type of page 1: paged_out, shared| (= path #b0010101) (= path #b0011010)))))
(define-fun q79 () Bool (ite |type of page 0: mmio, hole| (= path #b0010011) (ite |type of page 0: not_present| (= path #b0010001) (ite |type of page 0: paged_out, shared| (= path #b0010100) q78))))
(define-fun q80 () Bool (ite |type of page 0: mmio, hole| (= path #b0010011) (ite |type of page 0: not_present| (= path #b0010001) (ite |type of page 0: paged_out, shared| (= path #b0010100) q74))))
(define-fun q81 () Bool (ite |16 bytes within the code segment: yes| q80 q79))
(define-fun q82 () Bool (ite |right of page 1 in the view: n, r, w, rw| q69 (= path #b0011010)))
(define-fun q83 () Bool (ite |type of page 1: mmio, hole| (= path #b0100000) (ite |type of page 1: not_present| (= path #b0011101) (ite |type of page 1: paged_out, shared| (= path #b0010101) q82))))
(define-fun q84 () Bool (ite |right of page 0 in the view: n, r, w, rw| q46 q83))
(define-fun q85 () Bool (ite |type of page 0: mmio, hole| (= path #b0010011) (ite |type of page 0: not_present| (= path #b0010001) (ite |type of page 0: paged_out, shared| (= path #b0010100) q84))))
(define-fun q86 () Bool (ite |right of page 0 in the view: n, r, w, rw| q57 q74))
(define-fun q87 () Bool (ite |type of page 0: mmio, hole| (= path #b0010011) (ite |type of page 0: not_present| (= path #b0010001) (ite |type of page 0: paged_out, shared| (= path #b0010100) q86))))
(define-fun q88 () Bool (ite |16 bytes within the code segment: yes| q87 q85))
(define-fun q89 () Bool (ite |altp2m: disabled| q81 (ite |altp2m: view 1| q88 q77)))
(define-fun q90 () Bool (ite |type of page 2: mmio, hole| (= path #b0100100) (ite |type of page 2: not_present| (= path #b0100010) (ite |type of page 2: paged_out, shared| (= path #b0100101) (= path #b0100011)))))
(define-fun q91 () Bool (ite |operand within its segment: yes| q90 (= path #b0100010)))
(define-fun q92 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0101000) (= path #b0100110)))
(define-fun q93 () Bool (ite |free slots of the ring: 0| q92 (= path #b0100110)))
(define-fun q94 () Bool (ite |right of page 2: n, r, x, rx| q93 (= path #b0100011)))
(define-fun q95 () Bool (ite |right of page 2: n, r, x, rx| q93 (= path #b0100111)))
(define-fun q96 () Bool (ite |type of page 2: ioreq_server| q95 (ite |type of page 2: mmio, hole| (= path #b0100100) (ite |type of page 2: not_present, read_only| (= path #b0100010) (ite |type of page 2: paged_out, shared| (= path #b0100101) q94)))))
(define-fun q97 () Bool (ite |operand within its segment: yes| q96 (= path #b0100010)))
(define-fun q98 () Bool (ite |type of page 2: ioreq_server| (= path #b0100110) (ite |type of page 2: mmio, hole| (= path #b0100100) (ite |type of page 2: not_present, read_only| (= path #b0100010) (ite |type of page 2: paged_out, shared| (= path #b0100101) (= path #b0100011))))))
(define-fun q99 () Bool (ite |operand within its segment: yes| q98 (= path #b0100010)))
(define-fun q100 () Bool (ite |mmio_access: write| q99 q97))
(define-fun q101 () Bool (ite |type of page 2: ioreq_server| (= path #b0100111) (ite |type of page 2: mmio, hole| (= path #b0100100) (ite |type of page 2: not_present, read_only| (= path #b0100010) (ite |type of page 2: paged_out, shared| (= path #b0100101) (= path #b0100011))))))
(define-fun q102 () Bool (ite |operand within its segment: yes| q101 (= path #b0100010)))
(define-fun q103 () Bool (ite |mmio_access: write| q99 q102))
(define-fun q104 () Bool (ite |right of page 2 in the view: n, r, x, rx| q93 (= path #b0100011)))
(define-fun q105 () Bool (ite |right of page 2 in the view: n, r, x, rx| q93 (= path #b0100111)))
(define-fun q106 () Bool (ite |type of page 2: ioreq_server| q105 (ite |type of page 2: mmio, hole| (= path #b0100100) (ite |type of page 2: not_present, read_only| (= path #b0100010) (ite |type of page 2: paged_out, shared| (= path #b0100101) q104)))))
(define-fun q107 () Bool (ite |operand within its segment: yes| q106 (= path #b0100010)))
(define-fun q108 () Bool (ite |mmio_access: write| q99 q107))
(define-fun q109 () Bool (ite |altp2m: disabled| q103 (ite |altp2m: view 1| q108 q100)))
(define-fun q110 () Bool (ite |type of page 2: mmio, hole| (= path #b0100100) (ite |type of page 2: not_present, read_only| (= path #b0100010) (ite |type of page 2: paged_out, shared| (= path #b0100101) (= path #b0100011)))))
(define-fun q111 () Bool (ite |operand within its segment: yes| q110 (= path #b0100100)))
(define-fun q112 () Bool (ite |type of page 2: mmio, hole| (= path #b0100100) (ite |type of page 2: paged_out, shared| (= path #b0100101) (= path #b0100011))))
(define-fun q113 () Bool (ite |operand within its segment: yes| q112 (= path #b0100100)))
(define-fun q114 () Bool (ite |mmio_access: write| q113 q111))
(define-fun q115 () Bool (ite |right of page 2: n, r, x, rx| q93 (= path #b0101010)))
(define-fun q116 () Bool (ite |type of page 2: ioreq_server| q115 (ite |type of page 2: mmio, hole| (= path #b0100100) (ite |type of page 2: not_present, read_only| (= path #b0100010) (ite |type of page 2: paged_out, shared| (= path #b0100101) q94)))))
(define-fun q117 () Bool (ite |operand within its segment: yes| q116 (= path #b0100010)))
(define-fun q118 () Bool (ite |right of page 2: n, r, x, rx| q93 (= path #b0101001)))
(define-fun q119 () Bool (ite |type of page 2: ioreq_server| q95 (ite |type of page 2: mmio, hole| (= path #b0100100) (ite |type of page 2: not_present, read_only| (= path #b0100010) (ite |type of page 2: paged_out, shared| (= path #b0100101) q118)))))
(define-fun q120 () Bool (ite |operand within its segment: yes| q119 (= path #b0100010)))
(define-fun q121 () Bool (ite |mmio_access: write| q120 q117))
(define-fun q122 () Bool (ite |type of page 2: ioreq_server| (= path #b0101010) (ite |type of page 2: mmio, hole| (= path #b0100100) (ite |type of page 2: not_present, read_only| (= path #b0100010) (ite |type of page 2: paged_out, shared| (= path #b0100101) (= path #b0100011))))))
(define-fun q123 () Bool (ite |operand within its segment: yes| q122 (= path #b0100010)))
(define-fun q124 () Bool (ite |type of page 2: ioreq_server| (= path #b0100111) (ite |type of page 2: mmio, hole| (= path #b0100100) (ite |type of page 2: not_present, read_only| (= path #b0100010) (ite |type of page 2: paged_out, shared| (= path #b0100101) (= path #b0101001))))))
(define-fun q125 () Bool (ite |operand within its segment: yes| q124 (= path #b0100010)))
(define-fun q126 () Bool (ite |mmio_access: write| q125 q123))
(define-fun q127 () Bool (ite |right of page 2 in the view: n, r, x, rx| q93 (= path #b0101010)))
(define-fun q128 () Bool (ite |type of page 2: ioreq_server| q127 (ite |type of page 2: mmio, hole| (= path #b0100100) (ite |type of page 2: not_present, read_only| (= path #b0100010) (ite |type of page 2: paged_out, shared| (= path #b0100101) q104)))))
(define-fun q129 () Bool (ite |operand within its segment: yes| q128 (= path #b0100010)))
(define-fun q130 () Bool (ite |right of page 2 in the view: n, r, x, rx| q93 (= path #b0101001)))
(define-fun q131 () Bool (ite |type of page 2: ioreq_server| q105 (ite |type of page 2: mmio, hole| (= path #b0100100) (ite |type of page 2: not_present, read_only| (= path #b0100010) (ite |type of page 2: paged_out, shared| (= path #b0100101) q130)))))
(define-fun q132 () Bool (ite |operand within its segment: yes| q131 (= path #b0100010)))
(define-fun q133 () Bool (ite |mmio_access: write| q132 q129))
(define-fun q134 () Bool (ite |altp2m: disabled| q126 (ite |altp2m: view 1| q133 q121)))
(define-fun q135 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0101100) (= path #b0100111)))
(define-fun q136 () Bool (ite |free slots of the ring: 0| q135 (= path #b0100111)))
(define-fun q137 () Bool (ite |right of page 2: n, r, x, rx| q136 (= path #b0101001)))
(define-fun q138 () Bool (ite |right of page 2: n, r, x, rx| q136 (= path #b0100111)))
(define-fun q139 () Bool (ite |type of page 2: ioreq_server| q138 (ite |type of page 2: mmio, hole| (= path #b0100100) (ite |type of page 2: not_present| (= path #b0100010) (ite |type of page 2: read_only| (= path #b0101011) (ite |type of page 2: paged_out, shared| (= path #b0100101) q137))))))
(define-fun q140 () Bool (ite |the load of cmpxchg finds what is expected: yes| q139 q90))
(define-fun q141 () Bool (ite |operand within its segment: yes| q140 (= path #b0100010)))
(define-fun q142 () Bool (ite |type of page 2: ioreq_server| (= path #b0100110) (ite |type of page 2: mmio, hole| (= path #b0100100) (ite |type of page 2: not_present| (= path #b0100010) (ite |type of page 2: paged_out, shared| (= path #b0100101) (= path #b0100011))))))
(define-fun q143 () Bool (ite |the load of cmpxchg finds what is expected: yes| q142 q90))
(define-fun q144 () Bool (ite |operand within its segment: yes| q143 (= path #b0100010)))
(define-fun q145 () Bool (ite |mmio_access: write| q144 q141))
(define-fun q146 () Bool (ite |type of page 2: ioreq_server| (= path #b0100111) (ite |type of page 2: mmio, hole| (= path #b0100100) (ite |type of page 2: not_present| (= path #b0100010) (ite |type of page 2: read_only| (= path #b0101011) (ite |type of page 2: paged_out, shared| (= path #b0100101) (= path #b0101001)))))))
(define-fun q147 () Bool (ite |the load of cmpxchg finds what is expected: yes| q146 q90))
(define-fun q148 () Bool (ite |operand within its segment: yes| q147 (= path #b0100010)))
(define-fun q149 () Bool (ite |mmio_access: write| q144 q148))
(define-fun q150 () Bool (ite |right of page 2 in the view: n, r, x, rx| q136 (= path #b0101001)))
(define-fun q151 () Bool (ite |right of page 2 in the view: n, r, x, rx| q136 (= path #b0100111)))
(define-fun q152 () Bool (ite |type of page 2: ioreq_server| q151 (ite |type of page 2: mmio, hole| (= path #b0100100) (ite |type of page 2: not_present| (= path #b0100010) (ite |type of page 2: read_only| (= path #b0101011) (ite |type of page 2: paged_out, shared| (= path #b0100101) q150))))))
(define-fun q153 () Bool (ite |the load of cmpxchg finds what is expected: yes| q152 q90))
(define-fun q154 () Bool (ite |operand within its segment: yes| q153 (= path #b0100010)))
(define-fun q155 () Bool (ite |mmio_access: write| q144 q154))
(define-fun q156 () Bool (ite |altp2m: disabled| q149 (ite |altp2m: view 1| q155 q145)))
(define-fun q157 () Bool (ite |type of page 2: mmio, hole| (= path #b0100100) (ite |type of page 2: not_present, read_only| (= path #b0100010) (ite |type of page 2: paged_out, shared| (= path #b0100101) (= path #b0101101)))))
(define-fun q158 () Bool (ite |operand within its segment: yes| q157 (= path #b0100100)))
(define-fun q159 () Bool (ite |type of page 2: mmio, hole| (= path #b0100100) (ite |type of page 2: not_present| (= path #b0100010) (ite |type of page 2: paged_out, shared| (= path #b0100101) (= path #b0101101)))))
(define-fun q160 () Bool (ite |source within its segment: yes| q159 (= path #b0100100)))
(define-fun q161 () Bool (ite |right of page 2: n, r, x, rx| q93 (= path #b0110000)))
(define-fun q162 () Bool (ite |type of page 2: ioreq_server| q161 (ite |type of page 2: mmio, hole| (= path #b0101111) (ite |type of page 2: not_present, read_only| (= path #b0100010) (ite |type of page 2: paged_out, shared| (= path #b0100101) q94)))))
(define-fun q163 () Bool (ite |operand within its segment: yes| q162 (= path #b0100010)))
(define-fun q164 () Bool (ite |operand within its segment: yes| (= path #b0101111) (= path #b0100010)))
(define-fun q165 () Bool (ite |mmio_access: write| q164 q163))
(define-fun q166 () Bool (ite |type of page 2: ioreq_server| (= path #b0110000) (ite |type of page 2: mmio, hole| (= path #b0101111) (ite |type of page 2: not_present, read_only| (= path #b0100010) (ite |type of page 2: paged_out, shared| (= path #b0100101) (= path #b0100011))))))
(define-fun q167 () Bool (ite |operand within its segment: yes| q166 (= path #b0100010)))
(define-fun q168 () Bool (ite |mmio_access: write| q164 q167))
(define-fun q169 () Bool (ite |right of page 2 in the view: n, r, x, rx| q93 (= path #b0110000)))
(define-fun q170 () Bool (ite |type of page 2: ioreq_server| q169 (ite |type of page 2: mmio, hole| (= path #b0101111) (ite |type of page 2: not_present, read_only| (= path #b0100010) (ite |type of page 2: paged_out, shared| (= path #b0100101) q104)))))
(define-fun q171 () Bool (ite |operand within its segment: yes| q170 (= path #b0100010)))
(define-fun q172 () Bool (ite |mmio_access: write| q164 q171))
(define-fun q173 () Bool (ite |altp2m: disabled| q168 (ite |altp2m: view 1| q172 q165)))
(define-fun q174 () Bool (ite |type of page 4: mmio, hole| (= path #b0101101) (ite |type of page 4: not_present| (= path #b0100010) (ite |type of page 4: paged_out, shared| (= path #b0100101) (= path #b0110010)))))
(define-fun q175 () Bool (ite |type of page 4: mmio, hole| (= path #b0100100) (ite |type of page 4: not_present| (= path #b0100010) (ite |type of page 4: paged_out, shared| (= path #b0100101) (= path #b0110001)))))
(define-fun q176 () Bool (ite |type of page 4: paged_out, shared| (= path #b0100101) (= path #b0100010)))
(define-fun q177 () Bool (ite |type of page 4: not_present| (= path #b0100010) (= path #b0100101)))
(define-fun q178 () Bool (ite |type of page 2: mmio, hole| q175 (ite |type of page 2: not_present, read_only| q176 (ite |type of page 2: paged_out, shared| q177 q174))))
(define-fun q179 () Bool (ite |source within its segment: yes| q178 (= path #b0100100)))
(define-fun q180 () Bool (ite |operand within its segment: yes| q179 (= path #b0100100)))
(define-fun q181 () Bool (ite |type of page 4: mmio, hole, paged_out, shared| (= path #b0100101) (ite |type of page 4: not_present| (= path #b0100010) (= path #b0110011))))
(define-fun q182 () Bool (ite |type of page 2: mmio, hole| q175 (ite |type of page 2: paged_out, shared| q181 q174)))
(define-fun q183 () Bool (ite |source within its segment: yes| q182 (= path #b0100100)))
(define-fun q184 () Bool (ite |operand within its segment: yes| q183 (= path #b0100100)))
(define-fun q185 () Bool (ite |mmio_access: write| q184 q180))
(define-fun q186 () Bool (ite |type of page 2: not_present, read_only| (= path #b0100010) (ite |type of page 2: paged_out, shared| (= path #b0100101) (= path #b0100100))))
(define-fun q187 () Bool (ite |source within its segment: yes| q186 (= path #b0100100)))
(define-fun q188 () Bool (ite |operand within its segment: yes| q187 (= path #b0100100)))
(define-fun q189 () Bool (ite |mmio_access: write| (= path #b0100100) q188))
(define-fun q190 () Bool (ite |type of page 3: mmio, hole| (= path #b0100011) (ite |type of page 3: not_present| (= path #b0101011) (ite |type of page 3: paged_out, shared| (= path #b0100110) (= path #b0110100)))))
(define-fun q191 () Bool (ite |type of page 3: mmio, hole| (= path #b0100100) (ite |type of page 3: not_present| (= path #b0100010) (ite |type of page 3: paged_out, shared| (= path #b0100101) (= path #b0110101)))))
(define-fun q192 () Bool (ite |type of page 2: mmio, hole| q191 (ite |type of page 2: not_present| (= path #b0100010) (ite |type of page 2: paged_out, shared| (= path #b0100101) q190))))
(define-fun q193 () Bool (ite |operand within its segment: yes| q192 (= path #b0100010)))
(define-fun q194 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0111010) (= path #b0111001)))
(define-fun q195 () Bool (ite |free slots of the ring: 0| q194 (= path #b0111001)))
(define-fun q196 () Bool (ite |right of page 3: n, r, x, rx| q195 (= path #b0111000)))
(define-fun q197 () Bool (ite |right of page 3: n, r, x, rx| q195 (= path #b0110110)))
(define-fun q198 () Bool (ite |right of page 3: n, r, x, rx| q195 (= path #b0110111)))
(define-fun q199 () Bool (ite |type of page 3: ram| q196 (ite |type of page 3: ram_ro| q197 (ite |type of page 3: ioreq_server| q198 (ite |type of page 3: not_present, read_only| (= path #b0101011) (ite |type of page 3: paged_out, shared| (= path #b0100110) (= path #b0101001)))))))
(define-fun q200 () Bool (ite |right of page 2: n, r, x, rx| q93 q199))
(define-fun q201 () Bool (ite |type of page 3: ioreq_server| (= path #b0111011) (ite |type of page 3: mmio, hole| (= path #b0100100) (ite |type of page 3: not_present, read_only| (= path #b0100010) (ite |type of page 3: paged_out, shared| (= path #b0100101) (= path #b0110101))))))
(define-fun q202 () Bool (ite |type of page 2: ram| q200 (ite |type of page 2: ram_ro| q94 (ite |type of page 2: ioreq_server| q95 (ite |type of page 2: not_present, read_only| (= path #b0100010) (ite |type of page 2: paged_out, shared| (= path #b0100101) q201))))))
(define-fun q203 () Bool (ite |operand within its segment: yes| q202 (= path #b0100010)))
(define-fun q204 () Bool (ite |type of page 3: ram| (= path #b0111000) (ite |type of page 3: ram_ro| (= path #b0110110) (ite |type of page 3: ioreq_server| (= path #b0110111) (ite |type of page 3: not_present, read_only| (= path #b0101011) (ite |type of page 3: paged_out, shared| (= path #b0100110) (= path #b0101001)))))))
(define-fun q205 () Bool (ite |type of page 2: ram| q204 (ite |type of page 2: ram_ro| (= path #b0100011) (ite |type of page 2: ioreq_server| (= path #b0100111) (ite |type of page 2: not_present, read_only| (= path #b0100010) (ite |type of page 2: paged_out, shared| (= path #b0100101) q201))))))
(define-fun q206 () Bool (ite |operand within its segment: yes| q205 (= path #b0100010)))
(define-fun q207 () Bool (ite |right of page 3 in the view: n, r, x, rx| q195 (= path #b0111000)))
(define-fun q208 () Bool (ite |right of page 3 in the view: n, r, x, rx| q195 (= path #b0110110)))
(define-fun q209 () Bool (ite |right of page 3 in the view: n, r, x, rx| q195 (= path #b0110111)))
(define-fun q210 () Bool (ite |type of page 3: ram| q207 (ite |type of page 3: ram_ro| q208 (ite |type of page 3: ioreq_server| q209 (ite |type of page 3: not_present, read_only| (= path #b0101011) (ite |type of page 3: paged_out, shared| (= path #b0100110) (= path #b0101001)))))))
(define-fun q211 () Bool (ite |right of page 2 in the view: n, r, x, rx| q93 q210))
(define-fun q212 () Bool (ite |type of page 2: ram| q211 (ite |type of page 2: ram_ro| q104 (ite |type of page 2: ioreq_server| q105 (ite |type of page 2: not_present, read_only| (= path #b0100010) (ite |type of page 2: paged_out, shared| (= path #b0100101) q201))))))
(define-fun q213 () Bool (ite |operand within its segment: yes| q212 (= path #b0100010)))
(define-fun q214 () Bool (ite |altp2m: disabled| q206 (ite |altp2m: view 1| q213 q203)))
(define-fun q215 () Bool (ite |right of page 3: n, r, x, rx| q195 (= path #b1000000)))
(define-fun q216 () Bool (ite |type of page 3: ram| q196 (ite |type of page 3: ram_ro| q197 (ite |type of page 3: ioreq_server| q215 (ite |type of page 3: not_present, read_only| (= path #b0101011) (ite |type of page 3: paged_out, shared| (= path #b0100110) (= path #b1000001)))))))
(define-fun q217 () Bool (ite |right of page 2: n, r, x, rx| q93 q216))
(define-fun q218 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0111111) (= path #b0111110)))
(define-fun q219 () Bool (ite |free slots of the ring: 0| q218 (= path #b0111110)))
(define-fun q220 () Bool (ite |right of page 3: n, r, x, rx| q219 (= path #b0111101)))
(define-fun q221 () Bool (ite |type of page 3: mmio, hole| (= path #b0101010) (ite |type of page 3: not_present, read_only| (= path #b0111100) (ite |type of page 3: paged_out, shared| (= path #b0100111) q220))))
(define-fun q222 () Bool (ite |right of page 2: n, r, x, rx| q93 q221))
(define-fun q223 () Bool (ite |while the vCPU waits: ring disabled| (= path #b1000100) (= path #b0111011)))
(define-fun q224 () Bool (ite |free slots of the ring: 0| q223 (= path #b0111011)))
(define-fun q225 () Bool (ite |right of page 3: n, r, x, rx| q224 (= path #b1000011)))
(define-fun q226 () Bool (ite |right of page 3: n, r, x, rx| q224 (= path #b1000010)))
(define-fun q227 () Bool (ite |type of page 3: ioreq_server| q226 (ite |type of page 3: mmio, hole| (= path #b0100100) (ite |type of page 3: not_present, read_only| (= path #b0100010) (ite |type of page 3: paged_out, shared| (= path #b0100101) q225)))))
(define-fun q228 () Bool (ite |type of page 2: ram| q217 (ite |type of page 2: ram_ro| q94 (ite |type of page 2: ioreq_server| q222 (ite |type of page 2: not_present, read_only| (= path #b0100010) (ite |type of page 2: paged_out, shared| (= path #b0100101) q227))))))
(define-fun q229 () Bool (ite |operand within its segment: yes| q228 (= path #b0100010)))
(define-fun q230 () Bool (ite |type of page 3: ram| (= path #b0111000) (ite |type of page 3: ram_ro| (= path #b0110110) (ite |type of page 3: ioreq_server| (= path #b1000000) (ite |type of page 3: not_present, read_only| (= path #b0101011) (ite |type of page 3: paged_out, shared| (= path #b0100110) (= path #b1000001)))))))
(define-fun q231 () Bool (ite |type of page 3: mmio, hole| (= path #b0101010) (ite |type of page 3: not_present, read_only| (= path #b0111100) (ite |type of page 3: paged_out, shared| (= path #b0100111) (= path #b0111101)))))
(define-fun q232 () Bool (ite |type of page 3: ioreq_server| (= path #b1000010) (ite |type of page 3: mmio, hole| (= path #b0100100) (ite |type of page 3: not_present, read_only| (= path #b0100010) (ite |type of page 3: paged_out, shared| (= path #b0100101) (= path #b1000011))))))
(define-fun q233 () Bool (ite |type of page 2: ram| q230 (ite |type of page 2: ram_ro| (= path #b0100011) (ite |type of page 2: ioreq_server| q231 (ite |type of page 2: not_present, read_only| (= path #b0100010) (ite |type of page 2: paged_out, shared| (= path #b0100101) q232))))))
(define-fun q234 () Bool (ite |operand within its segment: yes| q233 (= path #b0100010)))
(define-fun q235 () Bool (ite |right of page 3 in the view: n, r, x, rx| q195 (= path #b1000000)))
(define-fun q236 () Bool (ite |type of page 3: ram| q207 (ite |type of page 3: ram_ro| q208 (ite |type of page 3: ioreq_server| q235 (ite |type of page 3: not_present, read_only| (= path #b0101011) (ite |type of page 3: paged_out, shared| (= path #b0100110) (= path #b1000001)))))))
(define-fun q237 () Bool (ite |right of page 2 in the view: n, r, x, rx| q93 q236))
(define-fun q238 () Bool (ite |right of page 3 in the view: n, r, x, rx| q219 (= path #b0111101)))
(define-fun q239 () Bool (ite |type of page 3: mmio, hole| (= path #b0101010) (ite |type of page 3: not_present, read_only| (= path #b0111100) (ite |type of page 3: paged_out, shared| (= path #b0100111) q238))))
(define-fun q240 () Bool (ite |right of page 2 in the view: n, r, x, rx| q93 q239))
(define-fun q241 () Bool (ite |right of page 3 in the view: n, r, x, rx| q224 (= path #b1000011)))
(define-fun q242 () Bool (ite |right of page 3 in the view: n, r, x, rx| q224 (= path #b1000010)))
(define-fun q243 () Bool (ite |type of page 3: ioreq_server| q242 (ite |type of page 3: mmio, hole| (= path #b0100100) (ite |type of page 3: not_present, read_only| (= path #b0100010) (ite |type of page 3: paged_out, shared| (= path #b0100101) q241)))))
(define-fun q244 () Bool (ite |type of page 2: ram| q237 (ite |type of page 2: ram_ro| q104 (ite |type of page 2: ioreq_server| q240 (ite |type of page 2: not_present, read_only| (= path #b0100010) (ite |type of page 2: paged_out, shared| (= path #b0100101) q243))))))
(define-fun q245 () Bool (ite |operand within its segment: yes| q244 (= path #b0100010)))
(define-fun q246 () Bool (ite |altp2m: disabled| q234 (ite |altp2m: view 1| q245 q229)))
(define-fun q247 () Bool (ite |while the vCPU waits: ring disabled| (= path #b1001101) (= path #b1000111)))
(define-fun q248 () Bool (ite |free slots of the ring: 0| q247 (= path #b1000111)))
(define-fun q249 () Bool (ite |type of page 3: mmio, hole| q136 (ite |type of page 3: not_present| (= path #b0101011) (ite |type of page 3: paged_out, shared| (= path #b0100110) q248))))
(define-fun q250 () Bool (ite |while the vCPU waits: ring disabled| (= path #b1001100) (= path #b1001010)))
(define-fun q251 () Bool (ite |free slots of the ring: 0| q250 (= path #b1001010)))
(define-fun q252 () Bool (ite |right of page 3: n, r, x, rx| q251 (= path #b1001011)))
(define-fun q253 () Bool (ite |right of page 3: n, r, x, rx| q251 (= path #b1001001)))
(define-fun q254 () Bool (ite |right of page 3: n, r, x, rx| q251 (= path #b1001010)))
(define-fun q255 () Bool (ite |type of page 3: ram| q252 (ite |type of page 3: ram_ro| q253 (ite |type of page 3: ioreq_server| q254 (ite |type of page 3: not_present| (= path #b0101011) (ite |type of page 3: read_only| (= path #b1001000) (ite |type of page 3: paged_out, shared| (= path #b0100110) (= path #b0101001))))))))
(define-fun q256 () Bool (ite |right of page 2: n, r, x, rx| q249 q255))
(define-fun q257 () Bool (ite |type of page 3: mmio, hole| (= path #b0101001) (ite |type of page 3: not_present| (= path #b0101011) (ite |type of page 3: paged_out, shared| (= path #b0100110) (= path #b1000110)))))
(define-fun q258 () Bool (ite |right of page 2: n, r, x, rx| q249 q257))
(define-fun q259 () Bool (ite |type of page 3: mmio, hole| (= path #b0100111) (ite |type of page 3: not_present| (= path #b0101011) (ite |type of page 3: paged_out, shared| (= path #b0100110) (= path #b1000111)))))
(define-fun q260 () Bool (ite |right of page 2: n, r, x, rx| q249 q259))
(define-fun q261 () Bool (ite |type of page 3: ioreq_server| (= path #b0111011) (ite |type of page 3: mmio, hole| (= path #b0100100) (ite |type of page 3: not_present| (= path #b0100010) (ite |type of page 3: read_only| (= path #b1001110) (ite |type of page 3: paged_out, shared| (= path #b0100101) (= path #b0110101)))))))
(define-fun q262 () Bool (ite |type of page 3: mmio, hole, not_present| (= path #b0101011) (ite |type of page 3: paged_out, shared| (= path #b0100110) (= path #b1000101))))
(define-fun q263 () Bool (ite |type of page 2: ram| q256 (ite |type of page 2: ram_ro| q258 (ite |type of page 2: ioreq_server| q260 (ite |type of page 2: not_present| (= path #b0100010) (ite |type of page 2: read_only| q262 (ite |type of page 2: paged_out, shared| (= path #b0100101) q261)))))))
(define-fun q264 () Bool (ite |the load of cmpxchg finds what is expected: yes| q263 q192))
(define-fun q265 () Bool (ite |operand within its segment: yes| q264 (= path #b0100010)))
(define-fun q266 () Bool (ite |type of page 3: ram| (= path #b1001011) (ite |type of page 3: ram_ro| (= path #b1001001) (ite |type of page 3: ioreq_server| (= path #b1001010) (ite |type of page 3: not_present| (= path #b0101011) (ite |type of page 3: read_only| (= path #b1001000) (ite |type of page 3: paged_out, shared| (= path #b0100110) (= path #b0101001))))))))
(define-fun q267 () Bool (ite |type of page 2: ram| q266 (ite |type of page 2: ram_ro| q257 (ite |type of page 2: ioreq_server| q259 (ite |type of page 2: not_present| (= path #b0100010) (ite |type of page 2: read_only| q262 (ite |type of page 2: paged_out, shared| (= path #b0100101) q261)))))))
(define-fun q268 () Bool (ite |the load of cmpxchg finds what is expected: yes| q267 q192))
(define-fun q269 () Bool (ite |operand within its segment: yes| q268 (= path #b0100010)))
(define-fun q270 () Bool (ite |right of page 3 in the view: n, r, x, rx| q251 (= path #b1001011)))
(define-fun q271 () Bool (ite |right of page 3 in the view: n, r, x, rx| q251 (= path #b1001001)))
(define-fun q272 () Bool (ite |right of page 3 in the view: n, r, x, rx| q251 (= path #b1001010)))
(define-fun q273 () Bool (ite |type of page 3: ram| q270 (ite |type of page 3: ram_ro| q271 (ite |type of page 3: ioreq_server| q272 (ite |type of page 3: not_present| (= path #b0101011) (ite |type of page 3: read_only| (= path #b1001000) (ite |type of page 3: paged_out, shared| (= path #b0100110) (= path #b0101001))))))))
(define-fun q274 () Bool (ite |right of page 2 in the view: n, r, x, rx| q249 q273))
(define-fun q275 () Bool (ite |right of page 2 in the view: n, r, x, rx| q249 q257))
(define-fun q276 () Bool (ite |right of page 2 in the view: n, r, x, rx| q249 q259))
(define-fun q277 () Bool (ite |type of page 2: ram| q274 (ite |type of page 2: ram_ro| q275 (ite |type of page 2: ioreq_server| q276 (ite |type of page 2: not_present| (= path #b0100010) (ite |type of page 2: read_only| q262 (ite |type of page 2: paged_out, shared| (= path #b0100101) q261)))))))
(define-fun q278 () Bool (ite |the load of cmpxchg finds what is expected: yes| q277 q192))
(define-fun q279 () Bool (ite |operand within its segment: yes| q278 (= path #b0100010)))
(define-fun q280 () Bool (ite |altp2m: disabled| q269 (ite |altp2m: view 1| q279 q265)))
(define-fun q281 () Bool (ite |type of page 3: mmio, hole| (= path #b0100011) (ite |type of page 3: not_present, read_only| (= path #b1010000) (ite |type of page 3: paged_out, shared| (= path #b0100101) (= path #b0110100)))))
(define-fun q282 () Bool (ite |type of page 3: paged_out, shared| (= path #b0100101) (= path #b0100011)))
(define-fun q283 () Bool (ite |type of page 3: paged_out, shared| (= path #b0100101) (= path #b1001111)))
(define-fun q284 () Bool (ite |type of page 2: ioreq_server| q282 (ite |type of page 2: mmio, hole| q283 (ite |type of page 2: not_present, read_only| (= path #b0100010) (ite |type of page 2: paged_out, shared| (= path #b0100101) q281)))))
(define-fun q285 () Bool (ite |operand within its segment: yes| q284 (= path #b0100100)))
(define-fun q286 () Bool (ite |type of page 3: mmio, hole| (= path #b0100011) (ite |type of page 3: not_present, read_only| (= path #b0100010) (ite |type of page 3: paged_out, shared| (= path #b0100101) (= path #b0110100)))))
(define-fun q287 () Bool (ite |type of page 3: not_present, read_only| (= path #b0100010) (ite |type of page 3: paged_out, shared| (= path #b0100101) (= path #b0100011))))
(define-fun q288 () Bool (ite |type of page 3: not_present, read_only| (= path #b0100010) (ite |type of page 3: paged_out, shared| (= path #b0100101) (= path #b1001111))))
(define-fun q289 () Bool (ite |type of page 2: ioreq_server| q287 (ite |type of page 2: mmio, hole| q288 (ite |type of page 2: not_present, read_only| (= path #b0100010) (ite |type of page 2: paged_out, shared| (= path #b0100101) q286)))))
(define-fun q290 () Bool (ite |operand within its segment: yes| q289 (= path #b0100100)))
(define-fun q291 () Bool (ite |type of page 3: paged_out, shared| (= path #b0100101) (= path #b1010001)))
(define-fun q292 () Bool (ite |type of page 3: paged_out, shared| (= path #b0100101) (= path #b0100100)))
(define-fun q293 () Bool (ite |type of page 2: mmio, hole| q292 (ite |type of page 2: not_present, read_only| (= path #b0100010) (ite |type of page 2: paged_out, shared| (= path #b0100101) q291))))
(define-fun q294 () Bool (ite |operand within its segment: yes| q293 (= path #b0100100)))
(define-fun q295 () Bool (ite |type of page 2: mmio, hole| q292 (ite |type of page 2: not_present| (= path #b0100010) (ite |type of page 2: paged_out, shared| (= path #b0100101) q291))))
(define-fun q296 () Bool (ite |source within its segment: yes| q295 (= path #b0100100)))
(define-fun q297 () Bool (ite |type of page 4: mmio, hole| (= path #b1010001) (ite |type of page 4: not_present| (= path #b0100010) (ite |type of page 4: paged_out, shared| (= path #b0100101) (= path #b1010100)))))
(define-fun q298 () Bool (ite |type of page 4: mmio, hole| (= path #b1010001) (ite |type of page 4: not_present| (= path #b0100010) (ite |type of page 4: paged_out, shared| (= path #b0100101) (= path #b0110010)))))
(define-fun q299 () Bool (ite |type of page 4: mmio, hole| (= path #b1010001) (ite |type of page 4: not_present| (= path #b0100010) (ite |type of page 4: paged_out, shared| (= path #b0100101) (= path #b1010011)))))
(define-fun q300 () Bool (ite |type of page 3: mmio, hole| q298 (ite |type of page 3: not_present, read_only| q299 (ite |type of page 3: paged_out, shared| q177 q297))))
(define-fun q301 () Bool (ite |type of page 3: paged_out, shared| q177 q298))
(define-fun q302 () Bool (ite |type of page 4: mmio, hole| (= path #b0100100) (ite |type of page 4: not_present| (= path #b0100010) (ite |type of page 4: paged_out, shared| (= path #b0100101) (= path #b1010010)))))
(define-fun q303 () Bool (ite |type of page 3: paged_out, shared| q177 q302))
(define-fun q304 () Bool (ite |type of page 2: ioreq_server| q301 (ite |type of page 2: mmio, hole| q303 (ite |type of page 2: not_present, read_only| q176 (ite |type of page 2: paged_out, shared| q177 q300)))))
(define-fun q305 () Bool (ite |source within its segment: yes| q304 (= path #b0100100)))
(define-fun q306 () Bool (ite |operand within its segment: yes| q305 (= path #b0100100)))
(define-fun q307 () Bool (ite |while the vCPU waits: ring disabled| (= path #b1011001) (= path #b1011000)))
(define-fun q308 () Bool (ite |free slots of the ring: 0| q307 (= path #b1011000)))

; Where the run stands, as far as it decides what can happen next.
(define-fun |place 0| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 1| () Bool (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 2| () Bool (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 3| () Bool (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 4| () Bool (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 5| () Bool (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 6| () Bool (and (= before.phase window) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0)))

; Which path each move takes.
(define-fun |move: window for npfec_kind_unknown, 4 bytes at page 0+0x0| () Bool (ite |place 0| q9 (and (= before.phase outside) (= path #b1111111))))
(define-fun |move: window for npfec_kind_unknown, 4 bytes at page 0+0xff8| () Bool (ite |place 0| q22 (and (= before.phase outside) (= path #b1111111))))
(define-fun |move: window for npfec_kind_unknown, 4 bytes at page 0+0xffe| () Bool (ite |place 0| q44 (and (= before.phase outside) (= path #b1111111))))
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0x0| () Bool (ite |place 0| q54 (and (= before.phase outside) (= path #b1111111))))
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xff8| () Bool (ite |place 0| q67 (and (= before.phase outside) (= path #b1111111))))
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xffe| () Bool (ite |place 0| q89 (and (= before.phase outside) (= path #b1111111))))
(define-fun |move: the emulation ends| () Bool (ite |place 1| (= path #b0100001) (ite |place 2| (= path #b1010110) (ite |place 3| (= path #b1010111) (ite |place 4| q308 (ite |place 5| (= path #b1011010) (and (= before.phase window.ending) (= path #b1111111))))))))
(define-fun |move: load 4 bytes at page 2+0x8| () Bool (ite |place 6| q91 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: store 4 bytes at page 2+0x8| () Bool (ite |place 6| q109 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q114 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rmw 4 bytes at page 2+0x8| () Bool (ite |place 6| q134 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: cmpxchg 4 bytes at page 2+0x8| () Bool (ite |place 6| q156 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep ins 1 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q109 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep outs 1 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q91 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q158 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q160 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: unimplemented instruction| () Bool (ite |place 6| (= path #b0101110) (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rmw 16 bytes at page 2+0x10| () Bool (ite |place 6| q173 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: cmpxchg 16 bytes at page 2+0x10| () Bool (ite |place 6| q156 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0x8| () Bool (ite |place 6| q185 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep movs 4 x 4 bytes at page 2+0x4 to page 2+0x8| () Bool (ite |place 6| q189 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: load 8 bytes at page 2+0xffc| () Bool (ite |place 6| q193 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: store 8 bytes at page 2+0xffc| () Bool (ite |place 6| q214 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rmw 8 bytes at page 2+0xffc| () Bool (ite |place 6| q246 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: cmpxchg 8 bytes at page 2+0xffc| () Bool (ite |place 6| q280 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 6| q285 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xffe| () Bool (ite |place 6| q290 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 6| q294 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 6| q296 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0xff8| () Bool (ite |place 6| q306 (and (= before.phase window) (= path #b1111111))))
(define-fun |move: the instruction is committed| () Bool (ite |place 6| (= path #b1010101) (and (= before.phase window) (= path #b1111111))))

; Where runs begin.
(define-fun start () Bool (and (= before.memory #x0) (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0))))

; The invariant: all states that a run may be in.
(define-fun invariant.before () Bool (or false
  (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.memory #x0))
  (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase window) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase stopped) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.memory #x0))
  (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.memory #x1))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.memory #x1))
  ))
(define-fun invariant.after () Bool (or false
  (and (= after.phase outside) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.memory #x0))
  (and (= after.phase window.ending) (= after.rc #b010) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase window) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase window.ending) (= after.rc #b001) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase stopped) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.memory #x0))
  (and (= after.phase window.ending) (= after.rc #b101) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.memory #x1))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.memory #x1))
  ))

(assert (or
  ; start
  (and start (not invariant.before))
  ; step
  (and invariant.before possible
    ; the path that the move takes
    (ite (= move #b00000) |move: window for npfec_kind_unknown, 4 bytes at page 0+0x0|
     (ite (= move #b00001) |move: window for npfec_kind_unknown, 4 bytes at page 0+0xff8|
     (ite (= move #b00010) |move: window for npfec_kind_unknown, 4 bytes at page 0+0xffe|
     (ite (= move #b00011) |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0x0|
     (ite (= move #b00100) |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xff8|
     (ite (= move #b00101) |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xffe|
     (ite (= move #b00110) |move: the emulation ends|
     (ite (= move #b00111) |move: load 4 bytes at page 2+0x8|
     (ite (= move #b01000) |move: store 4 bytes at page 2+0x8|
     (ite (= move #b01001) |move: rep stos 4 x 4 bytes at page 2+0x8|
     (ite (= move #b01010) |move: rmw 4 bytes at page 2+0x8|
     (ite (= move #b01011) |move: cmpxchg 4 bytes at page 2+0x8|
     (ite (= move #b01100) |move: rep ins 1 x 4 bytes at page 2+0x8|
     (ite (= move #b01101) |move: rep outs 1 x 4 bytes at page 2+0x8|
     (ite (= move #b01110) |move: rep ins 4 x 4 bytes at page 2+0x8|
     (ite (= move #b01111) |move: rep outs 4 x 4 bytes at page 2+0x8|
     (ite (= move #b10000) |move: unimplemented instruction|
     (ite (= move #b10001) |move: rmw 16 bytes at page 2+0x10|
     (ite (= move #b10010) |move: cmpxchg 16 bytes at page 2+0x10|
     (ite (= move #b10011) |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0x8|
     (ite (= move #b10100) |move: rep movs 4 x 4 bytes at page 2+0x4 to page 2+0x8|
     (ite (= move #b10101) |move: load 8 bytes at page 2+0xffc|
     (ite (= move #b10110) |move: store 8 bytes at page 2+0xffc|
     (ite (= move #b10111) |move: rmw 8 bytes at page 2+0xffc|
     (ite (= move #b11000) |move: cmpxchg 8 bytes at page 2+0xffc|
     (ite (= move #b11001) |move: rep stos 4 x 4 bytes at page 2+0xff8|
     (ite (= move #b11010) |move: rep stos 4 x 4 bytes at page 2+0xffe|
     (ite (= move #b11011) |move: rep ins 4 x 4 bytes at page 2+0xff8|
     (ite (= move #b11100) |move: rep outs 4 x 4 bytes at page 2+0xff8|
     (ite (= move #b11101) |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0xff8|
     (ite (= move #b11110) |move: the instruction is committed|
     false)))))))))))))))))))))))))))))))
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
     (= after.memory #xf)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
    (not invariant.after))
  ; conclusion
  (and invariant.before (= before.memory #xf))))
(check-sat)
