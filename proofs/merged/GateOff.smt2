; GateOff on merged: Outside a window no map and no copy asks for rights:
;   not for MMIO, not when a reply is carried out.
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
;   hasRequest: a request was sent that can be answered
;   requestedPage: the page that it is about; 15 for none
;   isCommitted: the instruction was committed since
;   memory: what the claim remembers
; outside: no instruction is being emulated
(define-fun outside () (_ BitVec 4) #x0)
; stopped: Xen has stopped: an assertion, or worse
(define-fun stopped () (_ BitVec 4) #x1)
; window: an instruction is being emulated with checks on
(define-fun window () (_ BitVec 4) #x5)
; plain: an instruction is being emulated with checks off, as for MMIO
(define-fun plain () (_ BitVec 4) #x6)
; reply: an instruction is being emulated because a reply asked for it
(define-fun reply () (_ BitVec 4) #x7)
; window.ending: x86_emulate has returned, the window has not closed yet
(define-fun window.ending () (_ BitVec 4) #x8)
; plain.ending: x86_emulate has returned, the emulation has not ended yet
(define-fun plain.ending () (_ BitVec 4) #x9)
; reply.ending: x86_emulate has returned, the emulation for the reply has not ended yet
(define-fun reply.ending () (_ BitVec 4) #xa)

; Some state, a move from it, and the state after it.
(declare-fun before.phase () (_ BitVec 4))
(declare-fun before.rc () (_ BitVec 3))
(declare-fun before.contextGate () (_ BitVec 1))
(declare-fun before.vcpuGate () (_ BitVec 1))
(declare-fun before.hasRing () (_ BitVec 1))
(declare-fun before.hasReservedSlot () (_ BitVec 1))
(declare-fun before.hasRequest () (_ BitVec 1))
(declare-fun before.requestedPage () (_ BitVec 4))
(declare-fun before.isCommitted () (_ BitVec 1))
(declare-fun before.memory () (_ BitVec 2))
; move
;   #b000000 window for npfec_kind_in_gpt, 4 bytes at page 0+0x0
;   #b000001 window for npfec_kind_in_gpt, 4 bytes at page 0+0xff8
;   #b000010 window for npfec_kind_in_gpt, 4 bytes at page 0+0xffe
;   #b000011 emulation with checks off, 4 bytes at page 0+0x0
;   #b000100 emulation with checks off, 4 bytes at page 0+0xff8
;   #b000101 emulation with checks off, 4 bytes at page 0+0xffe
;   #b000110 the emulation ends
;   #b000111 load 4 bytes at page 2+0x8
;   #b001000 store 4 bytes at page 2+0x8
;   #b001001 rep stos 4 x 4 bytes at page 2+0x8
;   #b001010 rmw 4 bytes at page 2+0x8
;   #b001011 cmpxchg 4 bytes at page 2+0x8
;   #b001100 rep ins 1 x 4 bytes at page 2+0x8
;   #b001101 rep outs 1 x 4 bytes at page 2+0x8
;   #b001110 rep ins 4 x 4 bytes at page 2+0x8
;   #b001111 rep outs 4 x 4 bytes at page 2+0x8
;   #b010000 unimplemented instruction
;   #b010001 rmw 16 bytes at page 2+0x10
;   #b010010 cmpxchg 16 bytes at page 2+0x10
;   #b010011 rep movs 4 x 4 bytes at page 4+0x8 to page 2+0x8
;   #b010100 rep movs 4 x 4 bytes at page 2+0x4 to page 2+0x8
;   #b010101 load 8 bytes at page 2+0xffc
;   #b010110 store 8 bytes at page 2+0xffc
;   #b010111 rmw 8 bytes at page 2+0xffc
;   #b011000 cmpxchg 8 bytes at page 2+0xffc
;   #b011001 rep stos 4 x 4 bytes at page 2+0xff8
;   #b011010 rep stos 4 x 4 bytes at page 2+0xffe
;   #b011011 rep ins 4 x 4 bytes at page 2+0xff8
;   #b011100 rep outs 4 x 4 bytes at page 2+0xff8
;   #b011101 rep movs 4 x 4 bytes at page 4+0x8 to page 2+0xff8
;   #b011110 the instruction is committed
;   #b011111 reply about page 0, 4 bytes at page 0+0x0
;   #b100000 reply about page 0, 4 bytes at page 0+0xff8
;   #b100001 reply about page 0, 4 bytes at page 0+0xffe
;   #b100010 reply about page 1, 4 bytes at page 0+0x0
;   #b100011 reply about page 1, 4 bytes at page 0+0xff8
;   #b100100 reply about page 1, 4 bytes at page 0+0xffe
;   #b100101 reply about another page, 4 bytes at page 0+0x0
;   #b100110 reply about another page, 4 bytes at page 0+0xff8
;   #b100111 reply about another page, 4 bytes at page 0+0xffe
;   #b101000 reply about page 1, RIP has moved, 4 bytes at page 0+0x0
;   #b101001 reply about page 1, RIP has moved, 4 bytes at page 0+0xff8
;   #b101010 reply about page 1, RIP has moved, 4 bytes at page 0+0xffe
(declare-fun move () (_ BitVec 6))
; The path that it takes.
(declare-fun path () (_ BitVec 8))
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
(declare-fun after.hasRing () (_ BitVec 1))
(declare-fun after.hasReservedSlot () (_ BitVec 1))
(declare-fun after.hasRequest () (_ BitVec 1))
(declare-fun after.requestedPage () (_ BitVec 4))
(declare-fun after.isCommitted () (_ BitVec 1))
(declare-fun after.memory () (_ BitVec 2))

; Sets of answers.
(define-fun |while the vCPU waits: ring disabled| () Bool (= |while the vCPU waits| #b1))
(define-fun |free slots of the ring: 0| () Bool (= |free slots of the ring| #x0))
(define-fun |right of page 0: n, r, w, rw| () Bool (or (= |right of page 0| #x0) (= |right of page 0| #x1) (= |right of page 0| #x2) (= |right of page 0| #x3)))
(define-fun |type of page 0: mmio, hole| () Bool (or (= |type of page 0| #x3) (= |type of page 0| #x4)))
(define-fun |type of page 0: not_present| () Bool (= |type of page 0| #x5))
(define-fun |type of page 0: paged_out, shared| () Bool (or (= |type of page 0| #x7) (= |type of page 0| #x8)))
(define-fun |free slots of the ring: 1| () Bool (= |free slots of the ring| #x1))
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
(define-fun |type of page 2: mmio, hole| () Bool (or (= |type of page 2| #x3) (= |type of page 2| #x4)))
(define-fun |type of page 2: not_present| () Bool (= |type of page 2| #x5))
(define-fun |type of page 2: paged_out, shared| () Bool (or (= |type of page 2| #x7) (= |type of page 2| #x8)))
(define-fun |operand within its segment: yes| () Bool (= |operand within its segment| #b1))
(define-fun |right of page 2: n, r, x, rx| () Bool (or (= |right of page 2| #x0) (= |right of page 2| #x1) (= |right of page 2| #x4) (= |right of page 2| #x5)))
(define-fun |type of page 2: ram| () Bool (= |type of page 2| #x0))
(define-fun |type of page 2: ioreq_server, paged_out, shared| () Bool (or (= |type of page 2| #x2) (= |type of page 2| #x7) (= |type of page 2| #x8)))
(define-fun |type of page 2: not_present, read_only| () Bool (or (= |type of page 2| #x5) (= |type of page 2| #x6)))
(define-fun |type of page 2: ram, ram_ro| () Bool (or (= |type of page 2| #x0) (= |type of page 2| #x1)))
(define-fun |mmio_access: write| () Bool (= mmio_access #b10))
(define-fun |right of page 2 in the view: n, r, x, rx, absent| () Bool (or (= |right of page 2 in the view| #x0) (= |right of page 2 in the view| #x1) (= |right of page 2 in the view| #x4) (= |right of page 2 in the view| #x5) (= |right of page 2 in the view| #xf)))
(define-fun |type of page 2: ioreq_server| () Bool (= |type of page 2| #x2))
(define-fun |type of page 2: ram_ro| () Bool (= |type of page 2| #x1))
(define-fun |type of page 2: read_only| () Bool (= |type of page 2| #x6))
(define-fun |the load of cmpxchg finds what is expected: yes| () Bool (= |the load of cmpxchg finds what is expected| #b1))
(define-fun |source within its segment: yes| () Bool (= |source within its segment| #b1))
(define-fun |type of page 4: not_present| () Bool (= |type of page 4| #x5))
(define-fun |type of page 4: paged_out, shared| () Bool (or (= |type of page 4| #x7) (= |type of page 4| #x8)))
(define-fun |type of page 3: mmio, hole| () Bool (or (= |type of page 3| #x3) (= |type of page 3| #x4)))
(define-fun |type of page 3: not_present| () Bool (= |type of page 3| #x5))
(define-fun |type of page 3: paged_out, shared| () Bool (or (= |type of page 3| #x7) (= |type of page 3| #x8)))
(define-fun |right of page 3: n, r, x, rx| () Bool (or (= |right of page 3| #x0) (= |right of page 3| #x1) (= |right of page 3| #x4) (= |right of page 3| #x5)))
(define-fun |type of page 3: ram| () Bool (= |type of page 3| #x0))
(define-fun |type of page 3: ram_ro| () Bool (= |type of page 3| #x1))
(define-fun |type of page 3: ioreq_server| () Bool (= |type of page 3| #x2))
(define-fun |type of page 3: not_present, read_only| () Bool (or (= |type of page 3| #x5) (= |type of page 3| #x6)))
(define-fun |type of page 3: ram, ram_ro| () Bool (or (= |type of page 3| #x0) (= |type of page 3| #x1)))
(define-fun |right of page 3 in the view: n, r, x, rx, absent| () Bool (or (= |right of page 3 in the view| #x0) (= |right of page 3 in the view| #x1) (= |right of page 3 in the view| #x4) (= |right of page 3 in the view| #x5) (= |right of page 3 in the view| #xf)))
(define-fun |type of page 3: ram, ram_ro, ioreq_server| () Bool (or (= |type of page 3| #x0) (= |type of page 3| #x1) (= |type of page 3| #x2)))
(define-fun |type of page 3: read_only| () Bool (= |type of page 3| #x6))
(define-fun |type of page 4: mmio, hole| () Bool (or (= |type of page 4| #x3) (= |type of page 4| #x4)))
(define-fun |type of page 3: ioreq_server, paged_out, shared| () Bool (or (= |type of page 3| #x2) (= |type of page 3| #x7) (= |type of page 3| #x8)))

; Which answers there are.
(define-fun possible () Bool (and (bvult mmio_access #b11) (bvult |type of page 0| #x9) (bvult |right of page 0| #xa) (or (bvult |right of page 0 in the view| #xa) (= |right of page 0 in the view| #xf)) (bvult |type of page 1| #x9) (bvult |right of page 1| #xa) (or (bvult |right of page 1 in the view| #xa) (= |right of page 1 in the view| #xf)) (bvult |type of page 2| #x9) (bvult |right of page 2| #xa) (or (bvult |right of page 2 in the view| #xa) (= |right of page 2 in the view| #xf)) (bvult |type of page 3| #x9) (bvult |right of page 3| #xa) (or (bvult |right of page 3 in the view| #xa) (= |right of page 3 in the view| #xf)) (bvult |type of page 4| #x9) (bvult |free slots of the ring| #x9)))

; What the claim remembers:
;   #b00 outside a window
;   #b01 in a window
;   #b11 the claim is broken

; What it makes of what it hears: m is what it remembers before. What is
;   not listed never comes up, and would break it.
(define-fun |window opens for npfec_kind_in_gpt| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b00) #b01 #b11))
(define-fun |event check on page 0, PFEC 0x15: go on| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |event check on page 0, PFEC 0x15: stop| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |event check on page 1, PFEC 0x15: go on| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |event check on page 1, PFEC 0x15: stop| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |window closes: X86EMUL_EXCEPTION| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) #b00 #b11))
(define-fun |event check on page 2, PFEC 0x5: go on| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |event check on page 2, PFEC 0x7: go on| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |event check on page 2, PFEC 0x7: stop| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |mapping begins, mfn[] clean| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |event check on page 3, PFEC 0x5: go on| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |event check on page 3, PFEC 0x7: go on| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |event check on page 3, PFEC 0x7: stop| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |commits the instruction| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |window closes: X86EMUL_RETRY| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) #b00 #b11))
(define-fun |window closes: X86EMUL_UNHANDLEABLE| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) #b00 #b11))
(define-fun |window closes: X86EMUL_UNIMPLEMENTED| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) #b00 #b11))
(define-fun |window closes: X86EMUL_OKAY| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) #b00 #b11))

; What is heard on a path, in order.
(define-fun |word 1| ((m (_ BitVec 2))) (_ BitVec 2) (|window opens for npfec_kind_in_gpt| m))
(define-fun |word 2| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 0, PFEC 0x15: go on| (|window opens for npfec_kind_in_gpt| m)))
(define-fun |word 3| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 0, PFEC 0x15: stop| (|event check on page 0, PFEC 0x15: stop| (|window opens for npfec_kind_in_gpt| m))))
(define-fun |word 4| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 0, PFEC 0x15: stop| (|window opens for npfec_kind_in_gpt| m)))
(define-fun |word 5| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 0, PFEC 0x15: go on| (|event check on page 0, PFEC 0x15: go on| (|window opens for npfec_kind_in_gpt| m))))
(define-fun |word 6| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 1, PFEC 0x15: go on| (|event check on page 0, PFEC 0x15: go on| (|window opens for npfec_kind_in_gpt| m))))
(define-fun |word 7| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 0, PFEC 0x15: go on| (|event check on page 1, PFEC 0x15: stop| (|event check on page 0, PFEC 0x15: go on| (|window opens for npfec_kind_in_gpt| m)))))
(define-fun |word 8| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 1, PFEC 0x15: stop| (|event check on page 0, PFEC 0x15: go on| (|window opens for npfec_kind_in_gpt| m))))
(define-fun |word 9| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 1, PFEC 0x15: stop| (|event check on page 0, PFEC 0x15: go on| (|event check on page 1, PFEC 0x15: stop| (|event check on page 0, PFEC 0x15: go on| (|window opens for npfec_kind_in_gpt| m))))))
(define-fun |word 10| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_EXCEPTION| m))
(define-fun |word 11| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x5: go on| m))
(define-fun |word 12| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: go on| m))
(define-fun |word 13| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: stop| m))
(define-fun |word 14| ((m (_ BitVec 2))) (_ BitVec 2) (|mapping begins, mfn[] clean| m))
(define-fun |word 15| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: go on| (|mapping begins, mfn[] clean| m)))
(define-fun |word 16| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: stop| (|mapping begins, mfn[] clean| m)))
(define-fun |word 17| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| m)))
(define-fun |word 18| ((m (_ BitVec 2))) (_ BitVec 2) (|mapping begins, mfn[] clean| (|event check on page 2, PFEC 0x5: go on| m)))
(define-fun |word 19| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: go on| (|mapping begins, mfn[] clean| (|event check on page 2, PFEC 0x5: go on| m))))
(define-fun |word 20| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: stop| (|mapping begins, mfn[] clean| (|event check on page 2, PFEC 0x5: go on| m))))
(define-fun |word 21| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x5: go on| (|event check on page 2, PFEC 0x5: go on| m)))
(define-fun |word 22| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x5: go on| m))
(define-fun |word 23| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| (|mapping begins, mfn[] clean| m))))
(define-fun |word 24| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| (|mapping begins, mfn[] clean| m))))
(define-fun |word 25| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: stop| (|event check on page 2, PFEC 0x7: go on| (|mapping begins, mfn[] clean| m))))
(define-fun |word 26| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: go on| (|mapping begins, mfn[] clean| m)))
(define-fun |word 27| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: stop| (|mapping begins, mfn[] clean| m)))
(define-fun |word 28| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: go on| (|event check on page 3, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| (|mapping begins, mfn[] clean| m))))))
(define-fun |word 29| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: stop| (|event check on page 2, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| (|mapping begins, mfn[] clean| m)))))
(define-fun |word 30| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| (|mapping begins, mfn[] clean| m)))))
(define-fun |word 31| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: go on| (|event check on page 3, PFEC 0x7: go on| (|mapping begins, mfn[] clean| m))))
(define-fun |word 32| ((m (_ BitVec 2))) (_ BitVec 2) (|mapping begins, mfn[] clean| (|event check on page 3, PFEC 0x5: go on| (|event check on page 2, PFEC 0x5: go on| m))))
(define-fun |word 33| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: go on| (|mapping begins, mfn[] clean| (|event check on page 3, PFEC 0x5: go on| (|event check on page 2, PFEC 0x5: go on| m)))))
(define-fun |word 34| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| (|mapping begins, mfn[] clean| (|event check on page 3, PFEC 0x5: go on| (|event check on page 2, PFEC 0x5: go on| m))))))
(define-fun |word 35| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: stop| (|event check on page 2, PFEC 0x7: go on| (|mapping begins, mfn[] clean| (|event check on page 3, PFEC 0x5: go on| (|event check on page 2, PFEC 0x5: go on| m))))))
(define-fun |word 36| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: stop| (|mapping begins, mfn[] clean| (|event check on page 3, PFEC 0x5: go on| (|event check on page 2, PFEC 0x5: go on| m)))))
(define-fun |word 37| ((m (_ BitVec 2))) (_ BitVec 2) (|mapping begins, mfn[] clean| (|event check on page 3, PFEC 0x5: go on| m)))
(define-fun |word 38| ((m (_ BitVec 2))) (_ BitVec 2) (|commits the instruction| m))
(define-fun |word 39| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_RETRY| m))
(define-fun |word 40| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_UNHANDLEABLE| m))
(define-fun |word 41| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_UNIMPLEMENTED| m))
(define-fun |word 42| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_OKAY| m))

; What is left behind.
(define-fun leaves ((phase (_ BitVec 4)) (rc (_ BitVec 3)) (contextGate (_ BitVec 1)) (vcpuGate (_ BitVec 1)) (hasRing (_ BitVec 1)) (hasReservedSlot (_ BitVec 1))) Bool (and (= after.phase phase) (= after.rc rc) (= after.contextGate contextGate) (= after.vcpuGate vcpuGate) (= after.hasRing hasRing) (= after.hasReservedSlot hasReservedSlot)))
(define-fun forgets () Bool (or (= after.phase stopped) (and (= before.phase outside) (not (or (= after.phase plain) (= after.phase plain.ending)))) (= before.phase plain.ending) (and (or (= before.phase window.ending) (= before.phase plain.ending) (= before.phase reply.ending)) (not (= before.rc #b011)) (not (= #b1 before.isCommitted before.hasRequest)))))
(define-fun adds ((hasRequest (_ BitVec 1)) (requestedPage (_ BitVec 4)) (isCommitted (_ BitVec 1))) Bool (and (= after.hasRequest (bvor hasRequest (ite forgets #b0 before.hasRequest))) (= after.requestedPage (ite (and (= before.hasRequest #b1) (not forgets)) before.requestedPage requestedPage)) (= after.isCommitted (bvor isCommitted (ite forgets #b0 before.isCommitted)))))

; The paths: what each leaves behind, and what is heard on it.
(define-fun |path 1| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 2| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 3| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b1 #x0 #b0) (= after.memory (|word 3| before.memory))))
(define-fun |path 4| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (adds #b1 #x0 #b0) (= after.memory (|word 3| before.memory))))
(define-fun |path 5| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 4| before.memory))))
(define-fun |path 6| () Bool (and (leaves window.ending #b001 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 7| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 8| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b1 #x0 #b0) (= after.memory (|word 4| before.memory))))
(define-fun |path 9| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 4| before.memory))))
(define-fun |path 10| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 5| before.memory))))
(define-fun |path 11| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 6| before.memory))))
(define-fun |path 12| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b1 #x1 #b0) (= after.memory (|word 7| before.memory))))
(define-fun |path 13| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 8| before.memory))))
(define-fun |path 14| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 5| before.memory))))
(define-fun |path 15| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b1 #x1 #b0) (= after.memory (|word 9| before.memory))))
(define-fun |path 16| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (adds #b1 #x1 #b0) (= after.memory (|word 9| before.memory))))
(define-fun |path 17| () Bool (and (leaves window.ending #b001 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 5| before.memory))))
(define-fun |path 18| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 5| before.memory))))
(define-fun |path 19| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 4| before.memory))))
(define-fun |path 20| () Bool (and (leaves window.ending #b001 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 4| before.memory))))
(define-fun |path 21| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 22| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b1 #x1 #b0) (= after.memory (|word 8| before.memory))))
(define-fun |path 23| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 8| before.memory))))
(define-fun |path 24| () Bool (and (leaves window.ending #b001 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 25| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 26| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 27| () Bool (and (leaves plain #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 28| () Bool (and (leaves plain.ending #b001 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 29| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 30| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 10| before.memory))))
(define-fun |path 31| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 32| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 11| before.memory))))
(define-fun |path 33| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 34| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 35| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 12| before.memory))))
(define-fun |path 36| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b1 #x2 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 37| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 38| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 39| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 40| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 41| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 15| before.memory))))
(define-fun |path 42| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b1 #x2 #b0) (= after.memory (|word 16| before.memory))))
(define-fun |path 43| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 16| before.memory))))
(define-fun |path 44| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 12| before.memory))))
(define-fun |path 45| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 17| before.memory))))
(define-fun |path 46| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 15| before.memory))))
(define-fun |path 47| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 11| before.memory))))
(define-fun |path 48| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 18| before.memory))))
(define-fun |path 49| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 18| before.memory))))
(define-fun |path 50| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 18| before.memory))))
(define-fun |path 51| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 19| before.memory))))
(define-fun |path 52| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b1 #x2 #b0) (= after.memory (|word 20| before.memory))))
(define-fun |path 53| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 20| before.memory))))
(define-fun |path 54| () Bool (and (leaves window.ending #b101 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 55| () Bool (and (leaves window.ending #b001 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 56| () Bool (and (leaves window.ending #b001 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 57| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 11| before.memory))))
(define-fun |path 58| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 21| before.memory))))
(define-fun |path 59| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 22| before.memory))))
(define-fun |path 60| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 15| before.memory))))
(define-fun |path 61| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 23| before.memory))))
(define-fun |path 62| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 24| before.memory))))
(define-fun |path 63| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b1 #x3 #b0) (= after.memory (|word 25| before.memory))))
(define-fun |path 64| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 25| before.memory))))
(define-fun |path 65| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 23| before.memory))))
(define-fun |path 66| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 26| before.memory))))
(define-fun |path 67| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b1 #x3 #b0) (= after.memory (|word 27| before.memory))))
(define-fun |path 68| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 27| before.memory))))
(define-fun |path 69| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 24| before.memory))))
(define-fun |path 70| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 28| before.memory))))
(define-fun |path 71| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b1 #x3 #b0) (= after.memory (|word 29| before.memory))))
(define-fun |path 72| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 29| before.memory))))
(define-fun |path 73| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 30| before.memory))))
(define-fun |path 74| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 26| before.memory))))
(define-fun |path 75| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 31| before.memory))))
(define-fun |path 76| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 32| before.memory))))
(define-fun |path 77| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 32| before.memory))))
(define-fun |path 78| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 32| before.memory))))
(define-fun |path 79| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 33| before.memory))))
(define-fun |path 80| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 33| before.memory))))
(define-fun |path 81| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 33| before.memory))))
(define-fun |path 82| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 34| before.memory))))
(define-fun |path 83| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b1 #x3 #b0) (= after.memory (|word 35| before.memory))))
(define-fun |path 84| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 35| before.memory))))
(define-fun |path 85| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b1 #x2 #b0) (= after.memory (|word 36| before.memory))))
(define-fun |path 86| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 36| before.memory))))
(define-fun |path 87| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 37| before.memory))))
(define-fun |path 88| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 37| before.memory))))
(define-fun |path 89| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 37| before.memory))))
(define-fun |path 90| () Bool (and (leaves window.ending #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 91| () Bool (and (leaves window.ending #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b1) (= after.memory (|word 38| before.memory))))
(define-fun |path 92| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 39| before.memory))))
(define-fun |path 93| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 39| before.memory) #b11) #b11 #b00))))
(define-fun |path 94| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 95| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 96| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 97| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 98| () Bool (and (leaves window #b000 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 99| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 100| () Bool (and (leaves window.ending #b101 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 101| () Bool (and (leaves window.ending #b001 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 102| () Bool (and (leaves window.ending #b001 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 103| () Bool (and (leaves window.ending #b000 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 104| () Bool (and (leaves window.ending #b000 #b1 #b0 #b0 #b0) (adds #b0 #xf #b1) (= after.memory (|word 38| before.memory))))
(define-fun |path 105| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 40| before.memory))))
(define-fun |path 106| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 10| before.memory) #b11) #b11 #b00))))
(define-fun |path 107| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 40| before.memory) #b11) #b11 #b00))))
(define-fun |path 108| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 109| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 110| () Bool (and (leaves plain #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 111| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 112| () Bool (and (leaves plain.ending #b101 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 113| () Bool (and (leaves plain.ending #b001 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 114| () Bool (and (leaves plain.ending #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 115| () Bool (and (leaves plain.ending #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 38| before.memory))))
(define-fun |path 116| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 41| before.memory))))
(define-fun |path 117| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 41| before.memory) #b11) #b11 #b00))))
(define-fun |path 118| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 42| before.memory))))
(define-fun |path 119| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 120| () Bool (and (leaves reply #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 121| () Bool (and (leaves reply.ending #b001 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 122| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 123| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 42| before.memory) #b11) #b11 #b00))))
(define-fun |path 124| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 125| () Bool (and (leaves reply #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 126| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 127| () Bool (and (leaves reply.ending #b101 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 128| () Bool (and (leaves reply.ending #b001 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 129| () Bool (and (leaves reply.ending #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 130| () Bool (and (leaves reply.ending #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b1) (= after.memory (|word 38| before.memory))))
(define-fun |path 131| () Bool (and (leaves reply.ending #b100 #b0 #b0 #b1 #b0) (adds #b0 #xf #b1) (= after.memory before.memory)))

; Which path the answers lead to.
(define-fun q0 () Bool (ite |while the vCPU waits: ring disabled| (= path #x09) (= path #x08)))
(define-fun q1 () Bool (ite |free slots of the ring: 0| q0 (= path #x08)))
(define-fun q2 () Bool (ite |right of page 0: n, r, w, rw| q1 (= path #x02)))
(define-fun q3 () Bool (ite |type of page 0: mmio, hole| (= path #x06) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x07) q2))))
(define-fun q4 () Bool (ite |while the vCPU waits: ring disabled| (= path #x05) (= path #x03)))
(define-fun q5 () Bool (ite |while the vCPU waits: ring disabled| (= path #x04) (= path #x03)))
(define-fun q6 () Bool (ite |free slots of the ring: 0| q4 (ite |free slots of the ring: 1| q5 (= path #x03))))
(define-fun q7 () Bool (ite |right of page 0: n, r, w, rw| q6 (= path #x02)))
(define-fun q8 () Bool (ite |type of page 0: mmio, hole| (= path #x06) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x07) q7))))
(define-fun q9 () Bool (ite |16 bytes within the code segment: yes| q8 q3))
(define-fun q10 () Bool (ite |type of page 0: mmio, hole| (= path #x06) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x07) (= path #x02)))))
(define-fun q11 () Bool (ite |right of page 0 in the view: n, r, w, rw, absent| q1 (= path #x02)))
(define-fun q12 () Bool (ite |type of page 0: mmio, hole| (= path #x06) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x07) q11))))
(define-fun q13 () Bool (ite |right of page 0 in the view: n, r, w, rw, absent| q6 (= path #x02)))
(define-fun q14 () Bool (ite |type of page 0: mmio, hole| (= path #x06) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x07) q13))))
(define-fun q15 () Bool (ite |16 bytes within the code segment: yes| q14 q12))
(define-fun q16 () Bool (ite |altp2m: disabled| q10 (ite |altp2m: view 1| q15 q9)))
(define-fun q17 () Bool (ite |while the vCPU waits: ring disabled| (= path #x0d) (= path #x0c)))
(define-fun q18 () Bool (ite |free slots of the ring: 0| q17 (= path #x0c)))
(define-fun q19 () Bool (ite |right of page 1: n, r, w, rw| q18 (= path #x0b)))
(define-fun q20 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q19 (= path #x0a)))
(define-fun q21 () Bool (ite |right of page 0: n, r, w, rw| q6 q20))
(define-fun q22 () Bool (ite |type of page 0: mmio, hole| (= path #x06) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x07) q21))))
(define-fun q23 () Bool (ite |16 bytes within the code segment: yes| q22 q3))
(define-fun q24 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| (= path #x0b) (= path #x0a)))
(define-fun q25 () Bool (ite |type of page 0: mmio, hole| (= path #x06) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x07) q24))))
(define-fun q26 () Bool (ite |16 bytes within the code segment: yes| q25 q10))
(define-fun q27 () Bool (ite |right of page 1 in the view: n, r, w, rw, absent| q18 (= path #x0b)))
(define-fun q28 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q27 (= path #x0a)))
(define-fun q29 () Bool (ite |right of page 0 in the view: n, r, w, rw, absent| q6 q28))
(define-fun q30 () Bool (ite |type of page 0: mmio, hole| (= path #x06) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x07) q29))))
(define-fun q31 () Bool (ite |16 bytes within the code segment: yes| q30 q12))
(define-fun q32 () Bool (ite |altp2m: disabled| q26 (ite |altp2m: view 1| q31 q23)))
(define-fun q33 () Bool (ite |while the vCPU waits: ring disabled| (= path #x17) (= path #x16)))
(define-fun q34 () Bool (ite |free slots of the ring: 0| q33 (= path #x16)))
(define-fun q35 () Bool (ite |right of page 1: n, r, w, rw| q34 (= path #x0b)))
(define-fun q36 () Bool (ite |type of page 1: mmio, hole| (= path #x18) (ite |type of page 1: not_present| (= path #x15) (ite |type of page 1: paged_out, shared| (= path #x19) q35))))
(define-fun q37 () Bool (ite |right of page 0: n, r, w, rw| q1 q36))
(define-fun q38 () Bool (ite |type of page 0: mmio, hole| (= path #x06) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x07) q37))))
(define-fun q39 () Bool (ite |while the vCPU waits: ring disabled| (= path #x14) (= path #x03)))
(define-fun q40 () Bool (ite |free slots of the ring: 0| q39 (ite |free slots of the ring: 1| q5 (= path #x03))))
(define-fun q41 () Bool (ite |while the vCPU waits: ring disabled| (= path #x13) (= path #x03)))
(define-fun q42 () Bool (ite |free slots of the ring: 0| q41 (ite |free slots of the ring: 1| q5 (= path #x03))))
(define-fun q43 () Bool (ite |while the vCPU waits: ring disabled| (= path #x09) (= path #x03)))
(define-fun q44 () Bool (ite |free slots of the ring: 0| q43 (ite |free slots of the ring: 1| q5 (= path #x03))))
(define-fun q45 () Bool (ite |type of page 1: mmio, hole| q40 (ite |type of page 1: not_present| q42 (ite |type of page 1: paged_out, shared| q44 q6))))
(define-fun q46 () Bool (ite |while the vCPU waits: ring disabled| (= path #x0d) (= path #x0f)))
(define-fun q47 () Bool (ite |while the vCPU waits: ring disabled| (= path #x10) (= path #x0f)))
(define-fun q48 () Bool (ite |free slots of the ring: 0| q46 (ite |free slots of the ring: 1| q47 (= path #x0f))))
(define-fun q49 () Bool (ite |right of page 1: n, r, w, rw| q48 (= path #x0b)))
(define-fun q50 () Bool (ite |type of page 1: mmio, hole| (= path #x11) (ite |type of page 1: not_present| (= path #x0e) (ite |type of page 1: paged_out, shared| (= path #x12) q49))))
(define-fun q51 () Bool (ite |right of page 0: n, r, w, rw| q45 q50))
(define-fun q52 () Bool (ite |type of page 0: mmio, hole| (= path #x06) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x07) q51))))
(define-fun q53 () Bool (ite |16 bytes within the code segment: yes| q52 q38))
(define-fun q54 () Bool (ite |type of page 1: mmio, hole| (= path #x18) (ite |type of page 1: not_present| (= path #x15) (ite |type of page 1: paged_out, shared| (= path #x19) (= path #x0b)))))
(define-fun q55 () Bool (ite |type of page 0: mmio, hole| (= path #x06) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x07) q54))))
(define-fun q56 () Bool (ite |type of page 1: mmio, hole| (= path #x11) (ite |type of page 1: not_present| (= path #x0e) (ite |type of page 1: paged_out, shared| (= path #x12) (= path #x0b)))))
(define-fun q57 () Bool (ite |type of page 0: mmio, hole| (= path #x06) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x07) q56))))
(define-fun q58 () Bool (ite |16 bytes within the code segment: yes| q57 q55))
(define-fun q59 () Bool (ite |right of page 1 in the view: n, r, w, rw, absent| q34 (= path #x0b)))
(define-fun q60 () Bool (ite |type of page 1: mmio, hole| (= path #x18) (ite |type of page 1: not_present| (= path #x15) (ite |type of page 1: paged_out, shared| (= path #x19) q59))))
(define-fun q61 () Bool (ite |right of page 0 in the view: n, r, w, rw, absent| q1 q60))
(define-fun q62 () Bool (ite |type of page 0: mmio, hole| (= path #x06) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x07) q61))))
(define-fun q63 () Bool (ite |right of page 1 in the view: n, r, w, rw, absent| q48 (= path #x0b)))
(define-fun q64 () Bool (ite |type of page 1: mmio, hole| (= path #x11) (ite |type of page 1: not_present| (= path #x0e) (ite |type of page 1: paged_out, shared| (= path #x12) q63))))
(define-fun q65 () Bool (ite |right of page 0 in the view: n, r, w, rw, absent| q45 q64))
(define-fun q66 () Bool (ite |type of page 0: mmio, hole| (= path #x06) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x07) q65))))
(define-fun q67 () Bool (ite |16 bytes within the code segment: yes| q66 q62))
(define-fun q68 () Bool (ite |altp2m: disabled| q58 (ite |altp2m: view 1| q67 q53)))
(define-fun q69 () Bool (ite |type of page 0: mmio, hole| (= path #x1c) (ite |type of page 0: not_present| (= path #x1a) (ite |type of page 0: paged_out, shared| (= path #x1d) (= path #x1b)))))
(define-fun q70 () Bool (ite |type of page 1: mmio, hole| (= path #x1c) (ite |type of page 1: not_present| (= path #x1a) (ite |type of page 1: paged_out, shared| (= path #x1d) (= path #x1b)))))
(define-fun q71 () Bool (ite |type of page 0: mmio, hole| (= path #x1c) (ite |type of page 0: not_present| (= path #x1a) (ite |type of page 0: paged_out, shared| (= path #x1d) q70))))
(define-fun q72 () Bool (ite |type of page 2: mmio, hole| (= path #x21) (ite |type of page 2: not_present| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) (= path #x20)))))
(define-fun q73 () Bool (ite |operand within its segment: yes| q72 (= path #x1f)))
(define-fun q74 () Bool (ite |while the vCPU waits: ring disabled| (= path #x2b) (= path #x2a)))
(define-fun q75 () Bool (ite |free slots of the ring: 0| q74 (= path #x2a)))
(define-fun q76 () Bool (ite |right of page 2: n, r, x, rx| q75 (= path #x29)))
(define-fun q77 () Bool (ite |type of page 2: ram| q76 (ite |type of page 2: ioreq_server, paged_out, shared| (= path #x28) (ite |type of page 2: not_present, read_only| (= path #x26) (= path #x27)))))
(define-fun q78 () Bool (ite |operand within its segment: yes| q77 (= path #x1f)))
(define-fun q79 () Bool (ite |while the vCPU waits: ring disabled| (= path #x25) (= path #x24)))
(define-fun q80 () Bool (ite |free slots of the ring: 0| q79 (= path #x24)))
(define-fun q81 () Bool (ite |right of page 2: n, r, x, rx| q80 (= path #x23)))
(define-fun q82 () Bool (ite |type of page 2: ram, ram_ro| q81 (ite |type of page 2: mmio, hole| (= path #x21) (ite |type of page 2: not_present, read_only| (= path #x1f) (= path #x22)))))
(define-fun q83 () Bool (ite |operand within its segment: yes| q82 (= path #x1f)))
(define-fun q84 () Bool (ite |mmio_access: write| q83 q78))
(define-fun q85 () Bool (ite |type of page 2: ram| (= path #x29) (ite |type of page 2: ioreq_server, paged_out, shared| (= path #x28) (ite |type of page 2: not_present, read_only| (= path #x26) (= path #x27)))))
(define-fun q86 () Bool (ite |operand within its segment: yes| q85 (= path #x1f)))
(define-fun q87 () Bool (ite |type of page 2: ram, ram_ro| (= path #x23) (ite |type of page 2: mmio, hole| (= path #x21) (ite |type of page 2: not_present, read_only| (= path #x1f) (= path #x22)))))
(define-fun q88 () Bool (ite |operand within its segment: yes| q87 (= path #x1f)))
(define-fun q89 () Bool (ite |mmio_access: write| q88 q86))
(define-fun q90 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q75 (= path #x29)))
(define-fun q91 () Bool (ite |type of page 2: ram| q90 (ite |type of page 2: ioreq_server, paged_out, shared| (= path #x28) (ite |type of page 2: not_present, read_only| (= path #x26) (= path #x27)))))
(define-fun q92 () Bool (ite |operand within its segment: yes| q91 (= path #x1f)))
(define-fun q93 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q80 (= path #x23)))
(define-fun q94 () Bool (ite |type of page 2: ram, ram_ro| q93 (ite |type of page 2: mmio, hole| (= path #x21) (ite |type of page 2: not_present, read_only| (= path #x1f) (= path #x22)))))
(define-fun q95 () Bool (ite |operand within its segment: yes| q94 (= path #x1f)))
(define-fun q96 () Bool (ite |mmio_access: write| q95 q92))
(define-fun q97 () Bool (ite |altp2m: disabled| q89 (ite |altp2m: view 1| q96 q84)))
(define-fun q98 () Bool (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) (= path #x21))))
(define-fun q99 () Bool (ite |operand within its segment: yes| q98 (= path #x21)))
(define-fun q100 () Bool (ite |type of page 2: paged_out, shared| (= path #x22) (= path #x21)))
(define-fun q101 () Bool (ite |operand within its segment: yes| q100 (= path #x21)))
(define-fun q102 () Bool (ite |mmio_access: write| q101 q99))
(define-fun q103 () Bool (ite |right of page 2: n, r, x, rx| q75 (= path #x2e)))
(define-fun q104 () Bool (ite |type of page 2: ram| q76 (ite |type of page 2: ioreq_server| q103 (ite |type of page 2: not_present, read_only| (= path #x26) (ite |type of page 2: paged_out, shared| (= path #x28) (= path #x27))))))
(define-fun q105 () Bool (ite |operand within its segment: yes| q104 (= path #x1f)))
(define-fun q106 () Bool (ite |right of page 2: n, r, x, rx| q80 (= path #x2d)))
(define-fun q107 () Bool (ite |right of page 2: n, r, x, rx| q80 (= path #x2c)))
(define-fun q108 () Bool (ite |type of page 2: ioreq_server| q107 (ite |type of page 2: mmio, hole| (= path #x21) (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) q106)))))
(define-fun q109 () Bool (ite |operand within its segment: yes| q108 (= path #x1f)))
(define-fun q110 () Bool (ite |mmio_access: write| q109 q105))
(define-fun q111 () Bool (ite |type of page 2: ram| (= path #x29) (ite |type of page 2: ioreq_server| (= path #x2e) (ite |type of page 2: not_present, read_only| (= path #x26) (ite |type of page 2: paged_out, shared| (= path #x28) (= path #x27))))))
(define-fun q112 () Bool (ite |operand within its segment: yes| q111 (= path #x1f)))
(define-fun q113 () Bool (ite |type of page 2: ioreq_server| (= path #x2c) (ite |type of page 2: mmio, hole| (= path #x21) (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) (= path #x2d))))))
(define-fun q114 () Bool (ite |operand within its segment: yes| q113 (= path #x1f)))
(define-fun q115 () Bool (ite |mmio_access: write| q114 q112))
(define-fun q116 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q75 (= path #x2e)))
(define-fun q117 () Bool (ite |type of page 2: ram| q90 (ite |type of page 2: ioreq_server| q116 (ite |type of page 2: not_present, read_only| (= path #x26) (ite |type of page 2: paged_out, shared| (= path #x28) (= path #x27))))))
(define-fun q118 () Bool (ite |operand within its segment: yes| q117 (= path #x1f)))
(define-fun q119 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q80 (= path #x2d)))
(define-fun q120 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q80 (= path #x2c)))
(define-fun q121 () Bool (ite |type of page 2: ioreq_server| q120 (ite |type of page 2: mmio, hole| (= path #x21) (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) q119)))))
(define-fun q122 () Bool (ite |operand within its segment: yes| q121 (= path #x1f)))
(define-fun q123 () Bool (ite |mmio_access: write| q122 q118))
(define-fun q124 () Bool (ite |altp2m: disabled| q115 (ite |altp2m: view 1| q123 q110)))
(define-fun q125 () Bool (ite |while the vCPU waits: ring disabled| (= path #x35) (= path #x34)))
(define-fun q126 () Bool (ite |free slots of the ring: 0| q125 (= path #x34)))
(define-fun q127 () Bool (ite |right of page 2: n, r, x, rx| q126 (= path #x33)))
(define-fun q128 () Bool (ite |type of page 2: ram| q127 (ite |type of page 2: ram_ro| (= path #x31) (ite |type of page 2: ioreq_server| (= path #x32) (ite |type of page 2: not_present| (= path #x1f) (ite |type of page 2: read_only| (= path #x30) (ite |type of page 2: paged_out, shared| (= path #x22) (= path #x27))))))))
(define-fun q129 () Bool (ite |the load of cmpxchg finds what is expected: yes| q128 q72))
(define-fun q130 () Bool (ite |operand within its segment: yes| q129 (= path #x1f)))
(define-fun q131 () Bool (ite |type of page 2: ioreq_server| (= path #x2f) (ite |type of page 2: mmio, hole| (= path #x21) (ite |type of page 2: not_present| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) (= path #x20))))))
(define-fun q132 () Bool (ite |the load of cmpxchg finds what is expected: yes| q131 q72))
(define-fun q133 () Bool (ite |operand within its segment: yes| q132 (= path #x1f)))
(define-fun q134 () Bool (ite |mmio_access: write| q133 q130))
(define-fun q135 () Bool (ite |type of page 2: ram| (= path #x33) (ite |type of page 2: ram_ro| (= path #x31) (ite |type of page 2: ioreq_server| (= path #x32) (ite |type of page 2: not_present| (= path #x1f) (ite |type of page 2: read_only| (= path #x30) (ite |type of page 2: paged_out, shared| (= path #x22) (= path #x27))))))))
(define-fun q136 () Bool (ite |the load of cmpxchg finds what is expected: yes| q135 q72))
(define-fun q137 () Bool (ite |operand within its segment: yes| q136 (= path #x1f)))
(define-fun q138 () Bool (ite |mmio_access: write| q133 q137))
(define-fun q139 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q126 (= path #x33)))
(define-fun q140 () Bool (ite |type of page 2: ram| q139 (ite |type of page 2: ram_ro| (= path #x31) (ite |type of page 2: ioreq_server| (= path #x32) (ite |type of page 2: not_present| (= path #x1f) (ite |type of page 2: read_only| (= path #x30) (ite |type of page 2: paged_out, shared| (= path #x22) (= path #x27))))))))
(define-fun q141 () Bool (ite |the load of cmpxchg finds what is expected: yes| q140 q72))
(define-fun q142 () Bool (ite |operand within its segment: yes| q141 (= path #x1f)))
(define-fun q143 () Bool (ite |mmio_access: write| q133 q142))
(define-fun q144 () Bool (ite |altp2m: disabled| q138 (ite |altp2m: view 1| q143 q134)))
(define-fun q145 () Bool (ite |type of page 2: not_present| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) (= path #x21))))
(define-fun q146 () Bool (ite |source within its segment: yes| q145 (= path #x21)))
(define-fun q147 () Bool (ite |type of page 2: ram| q76 (ite |type of page 2: ram_ro| (= path #x27) (ite |type of page 2: not_present, read_only| (= path #x26) (ite |type of page 2: paged_out, shared| (= path #x28) (= path #x38))))))
(define-fun q148 () Bool (ite |operand within its segment: yes| q147 (= path #x1f)))
(define-fun q149 () Bool (ite |operand within its segment: yes| (= path #x37) (= path #x1f)))
(define-fun q150 () Bool (ite |mmio_access: write| q149 q148))
(define-fun q151 () Bool (ite |type of page 2: ram| (= path #x29) (ite |type of page 2: ram_ro| (= path #x27) (ite |type of page 2: not_present, read_only| (= path #x26) (ite |type of page 2: paged_out, shared| (= path #x28) (= path #x38))))))
(define-fun q152 () Bool (ite |operand within its segment: yes| q151 (= path #x1f)))
(define-fun q153 () Bool (ite |mmio_access: write| q149 q152))
(define-fun q154 () Bool (ite |type of page 2: ram| q90 (ite |type of page 2: ram_ro| (= path #x27) (ite |type of page 2: not_present, read_only| (= path #x26) (ite |type of page 2: paged_out, shared| (= path #x28) (= path #x38))))))
(define-fun q155 () Bool (ite |operand within its segment: yes| q154 (= path #x1f)))
(define-fun q156 () Bool (ite |mmio_access: write| q149 q155))
(define-fun q157 () Bool (ite |altp2m: disabled| q153 (ite |altp2m: view 1| q156 q150)))
(define-fun q158 () Bool (ite |type of page 4: not_present| (= path #x1f) (ite |type of page 4: paged_out, shared| (= path #x22) (= path #x21))))
(define-fun q159 () Bool (ite |type of page 4: paged_out, shared| (= path #x22) (= path #x1f)))
(define-fun q160 () Bool (ite |type of page 4: not_present| (= path #x1f) (= path #x22)))
(define-fun q161 () Bool (ite |type of page 2: not_present, read_only| q159 (ite |type of page 2: paged_out, shared| q160 q158)))
(define-fun q162 () Bool (ite |source within its segment: yes| q161 (= path #x21)))
(define-fun q163 () Bool (ite |operand within its segment: yes| q162 (= path #x21)))
(define-fun q164 () Bool (ite |type of page 2: paged_out, shared| q160 q158))
(define-fun q165 () Bool (ite |source within its segment: yes| q164 (= path #x21)))
(define-fun q166 () Bool (ite |operand within its segment: yes| q165 (= path #x21)))
(define-fun q167 () Bool (ite |mmio_access: write| q166 q163))
(define-fun q168 () Bool (ite |source within its segment: yes| q98 (= path #x21)))
(define-fun q169 () Bool (ite |operand within its segment: yes| q168 (= path #x21)))
(define-fun q170 () Bool (ite |mmio_access: write| (= path #x21) q169))
(define-fun q171 () Bool (ite |type of page 3: mmio, hole| (= path #x20) (ite |type of page 3: not_present| (= path #x39) (ite |type of page 3: paged_out, shared| (= path #x2f) (= path #x3a)))))
(define-fun q172 () Bool (ite |type of page 3: mmio, hole| (= path #x21) (ite |type of page 3: not_present| (= path #x1f) (ite |type of page 3: paged_out, shared| (= path #x22) (= path #x3b)))))
(define-fun q173 () Bool (ite |type of page 2: mmio, hole| q172 (ite |type of page 2: not_present| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) q171))))
(define-fun q174 () Bool (ite |operand within its segment: yes| q173 (= path #x1f)))
(define-fun q175 () Bool (ite |while the vCPU waits: ring disabled| (= path #x40) (= path #x3f)))
(define-fun q176 () Bool (ite |free slots of the ring: 0| q175 (= path #x3f)))
(define-fun q177 () Bool (ite |right of page 3: n, r, x, rx| q176 (= path #x3e)))
(define-fun q178 () Bool (ite |type of page 3: ram| q177 (ite |type of page 3: ram_ro| (= path #x29) (ite |type of page 3: ioreq_server| (= path #x3d) (ite |type of page 3: not_present, read_only| (= path #x3c) (ite |type of page 3: paged_out, shared| (= path #x2e) (= path #x41)))))))
(define-fun q179 () Bool (ite |right of page 2: n, r, x, rx| q75 q178))
(define-fun q180 () Bool (ite |while the vCPU waits: ring disabled| (= path #x44) (= path #x43)))
(define-fun q181 () Bool (ite |free slots of the ring: 0| q180 (= path #x43)))
(define-fun q182 () Bool (ite |right of page 3: n, r, x, rx| q181 (= path #x42)))
(define-fun q183 () Bool (ite |type of page 3: ram, ram_ro| q182 (ite |type of page 3: mmio, hole| (= path #x27) (ite |type of page 3: not_present, read_only| (= path #x26) (= path #x28)))))
(define-fun q184 () Bool (ite |type of page 2: ram| q179 (ite |type of page 2: ram_ro| (= path #x27) (ite |type of page 2: mmio, hole| q183 (ite |type of page 2: not_present, read_only| (= path #x26) (= path #x28))))))
(define-fun q185 () Bool (ite |operand within its segment: yes| q184 (= path #x1f)))
(define-fun q186 () Bool (ite |type of page 3: ram| (= path #x3e) (ite |type of page 3: ram_ro| (= path #x29) (ite |type of page 3: ioreq_server| (= path #x3d) (ite |type of page 3: not_present, read_only| (= path #x3c) (ite |type of page 3: paged_out, shared| (= path #x2e) (= path #x41)))))))
(define-fun q187 () Bool (ite |type of page 3: ram, ram_ro| (= path #x42) (ite |type of page 3: mmio, hole| (= path #x27) (ite |type of page 3: not_present, read_only| (= path #x26) (= path #x28)))))
(define-fun q188 () Bool (ite |type of page 2: ram| q186 (ite |type of page 2: ram_ro| (= path #x27) (ite |type of page 2: mmio, hole| q187 (ite |type of page 2: not_present, read_only| (= path #x26) (= path #x28))))))
(define-fun q189 () Bool (ite |operand within its segment: yes| q188 (= path #x1f)))
(define-fun q190 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| q176 (= path #x3e)))
(define-fun q191 () Bool (ite |type of page 3: ram| q190 (ite |type of page 3: ram_ro| (= path #x29) (ite |type of page 3: ioreq_server| (= path #x3d) (ite |type of page 3: not_present, read_only| (= path #x3c) (ite |type of page 3: paged_out, shared| (= path #x2e) (= path #x41)))))))
(define-fun q192 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q75 q191))
(define-fun q193 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| q181 (= path #x42)))
(define-fun q194 () Bool (ite |type of page 3: ram, ram_ro| q193 (ite |type of page 3: mmio, hole| (= path #x27) (ite |type of page 3: not_present, read_only| (= path #x26) (= path #x28)))))
(define-fun q195 () Bool (ite |type of page 2: ram| q192 (ite |type of page 2: ram_ro| (= path #x27) (ite |type of page 2: mmio, hole| q194 (ite |type of page 2: not_present, read_only| (= path #x26) (= path #x28))))))
(define-fun q196 () Bool (ite |operand within its segment: yes| q195 (= path #x1f)))
(define-fun q197 () Bool (ite |altp2m: disabled| q189 (ite |altp2m: view 1| q196 q185)))
(define-fun q198 () Bool (ite |while the vCPU waits: ring disabled| (= path #x48) (= path #x47)))
(define-fun q199 () Bool (ite |free slots of the ring: 0| q198 (= path #x47)))
(define-fun q200 () Bool (ite |right of page 3: n, r, x, rx| q199 (= path #x46)))
(define-fun q201 () Bool (ite |type of page 3: ram| q177 (ite |type of page 3: ram_ro| (= path #x29) (ite |type of page 3: ioreq_server| q200 (ite |type of page 3: not_present, read_only| (= path #x3c) (ite |type of page 3: paged_out, shared| (= path #x2e) (= path #x49)))))))
(define-fun q202 () Bool (ite |right of page 2: n, r, x, rx| q75 q201))
(define-fun q203 () Bool (ite |right of page 3: n, r, x, rx| q176 (= path #x45)))
(define-fun q204 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q203 (ite |type of page 3: not_present, read_only| (= path #x3c) (= path #x2e))))
(define-fun q205 () Bool (ite |right of page 2: n, r, x, rx| q75 q204))
(define-fun q206 () Bool (ite |right of page 3: n, r, x, rx| q181 (= path #x4b)))
(define-fun q207 () Bool (ite |right of page 3: n, r, x, rx| q181 (= path #x4a)))
(define-fun q208 () Bool (ite |type of page 3: ioreq_server| q207 (ite |type of page 3: mmio, hole| (= path #x27) (ite |type of page 3: not_present, read_only| (= path #x26) (ite |type of page 3: paged_out, shared| (= path #x28) q206)))))
(define-fun q209 () Bool (ite |type of page 2: ram| q202 (ite |type of page 2: ram_ro| (= path #x27) (ite |type of page 2: ioreq_server| q205 (ite |type of page 2: not_present, read_only| (= path #x26) (ite |type of page 2: paged_out, shared| (= path #x28) q208))))))
(define-fun q210 () Bool (ite |operand within its segment: yes| q209 (= path #x1f)))
(define-fun q211 () Bool (ite |type of page 3: ram| (= path #x3e) (ite |type of page 3: ram_ro| (= path #x29) (ite |type of page 3: ioreq_server| (= path #x46) (ite |type of page 3: not_present, read_only| (= path #x3c) (ite |type of page 3: paged_out, shared| (= path #x2e) (= path #x49)))))))
(define-fun q212 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| (= path #x45) (ite |type of page 3: not_present, read_only| (= path #x3c) (= path #x2e))))
(define-fun q213 () Bool (ite |type of page 3: ioreq_server| (= path #x4a) (ite |type of page 3: mmio, hole| (= path #x27) (ite |type of page 3: not_present, read_only| (= path #x26) (ite |type of page 3: paged_out, shared| (= path #x28) (= path #x4b))))))
(define-fun q214 () Bool (ite |type of page 2: ram| q211 (ite |type of page 2: ram_ro| (= path #x27) (ite |type of page 2: ioreq_server| q212 (ite |type of page 2: not_present, read_only| (= path #x26) (ite |type of page 2: paged_out, shared| (= path #x28) q213))))))
(define-fun q215 () Bool (ite |operand within its segment: yes| q214 (= path #x1f)))
(define-fun q216 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| q199 (= path #x46)))
(define-fun q217 () Bool (ite |type of page 3: ram| q190 (ite |type of page 3: ram_ro| (= path #x29) (ite |type of page 3: ioreq_server| q216 (ite |type of page 3: not_present, read_only| (= path #x3c) (ite |type of page 3: paged_out, shared| (= path #x2e) (= path #x49)))))))
(define-fun q218 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q75 q217))
(define-fun q219 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| q176 (= path #x45)))
(define-fun q220 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q219 (ite |type of page 3: not_present, read_only| (= path #x3c) (= path #x2e))))
(define-fun q221 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q75 q220))
(define-fun q222 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| q181 (= path #x4b)))
(define-fun q223 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| q181 (= path #x4a)))
(define-fun q224 () Bool (ite |type of page 3: ioreq_server| q223 (ite |type of page 3: mmio, hole| (= path #x27) (ite |type of page 3: not_present, read_only| (= path #x26) (ite |type of page 3: paged_out, shared| (= path #x28) q222)))))
(define-fun q225 () Bool (ite |type of page 2: ram| q218 (ite |type of page 2: ram_ro| (= path #x27) (ite |type of page 2: ioreq_server| q221 (ite |type of page 2: not_present, read_only| (= path #x26) (ite |type of page 2: paged_out, shared| (= path #x28) q224))))))
(define-fun q226 () Bool (ite |operand within its segment: yes| q225 (= path #x1f)))
(define-fun q227 () Bool (ite |altp2m: disabled| q215 (ite |altp2m: view 1| q226 q210)))
(define-fun q228 () Bool (ite |while the vCPU waits: ring disabled| (= path #x56) (= path #x55)))
(define-fun q229 () Bool (ite |free slots of the ring: 0| q228 (= path #x55)))
(define-fun q230 () Bool (ite |type of page 3: mmio, hole| q126 (ite |type of page 3: not_present| (= path #x39) (ite |type of page 3: paged_out, shared| (= path #x2f) q229))))
(define-fun q231 () Bool (ite |while the vCPU waits: ring disabled| (= path #x54) (= path #x53)))
(define-fun q232 () Bool (ite |free slots of the ring: 0| q231 (= path #x53)))
(define-fun q233 () Bool (ite |right of page 3: n, r, x, rx| q232 (= path #x52)))
(define-fun q234 () Bool (ite |type of page 3: ram| q233 (ite |type of page 3: ram_ro| (= path #x50) (ite |type of page 3: ioreq_server| (= path #x51) (ite |type of page 3: not_present| (= path #x39) (ite |type of page 3: read_only| (= path #x4f) (ite |type of page 3: paged_out, shared| (= path #x2f) (= path #x33))))))))
(define-fun q235 () Bool (ite |right of page 2: n, r, x, rx| q230 q234))
(define-fun q236 () Bool (ite |type of page 3: mmio, hole| (= path #x31) (ite |type of page 3: not_present| (= path #x39) (ite |type of page 3: paged_out, shared| (= path #x2f) (= path #x4d)))))
(define-fun q237 () Bool (ite |type of page 3: mmio, hole| (= path #x32) (ite |type of page 3: not_present| (= path #x39) (ite |type of page 3: paged_out, shared| (= path #x2f) (= path #x4e)))))
(define-fun q238 () Bool (ite |type of page 3: ioreq_server| (= path #x58) (ite |type of page 3: mmio, hole| (= path #x27) (ite |type of page 3: not_present| (= path #x1f) (ite |type of page 3: read_only| (= path #x57) (ite |type of page 3: paged_out, shared| (= path #x22) (= path #x59)))))))
(define-fun q239 () Bool (ite |type of page 3: mmio, hole| (= path #x30) (ite |type of page 3: not_present| (= path #x39) (ite |type of page 3: paged_out, shared| (= path #x2f) (= path #x4c)))))
(define-fun q240 () Bool (ite |type of page 2: ram| q235 (ite |type of page 2: ram_ro| q236 (ite |type of page 2: ioreq_server| q237 (ite |type of page 2: not_present| (= path #x1f) (ite |type of page 2: read_only| q239 (ite |type of page 2: paged_out, shared| (= path #x22) q238)))))))
(define-fun q241 () Bool (ite |the load of cmpxchg finds what is expected: yes| q240 q173))
(define-fun q242 () Bool (ite |operand within its segment: yes| q241 (= path #x1f)))
(define-fun q243 () Bool (ite |type of page 3: ram| (= path #x52) (ite |type of page 3: ram_ro| (= path #x50) (ite |type of page 3: ioreq_server| (= path #x51) (ite |type of page 3: not_present| (= path #x39) (ite |type of page 3: read_only| (= path #x4f) (ite |type of page 3: paged_out, shared| (= path #x2f) (= path #x33))))))))
(define-fun q244 () Bool (ite |type of page 2: ram| q243 (ite |type of page 2: ram_ro| q236 (ite |type of page 2: ioreq_server| q237 (ite |type of page 2: not_present| (= path #x1f) (ite |type of page 2: read_only| q239 (ite |type of page 2: paged_out, shared| (= path #x22) q238)))))))
(define-fun q245 () Bool (ite |the load of cmpxchg finds what is expected: yes| q244 q173))
(define-fun q246 () Bool (ite |operand within its segment: yes| q245 (= path #x1f)))
(define-fun q247 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| q232 (= path #x52)))
(define-fun q248 () Bool (ite |type of page 3: ram| q247 (ite |type of page 3: ram_ro| (= path #x50) (ite |type of page 3: ioreq_server| (= path #x51) (ite |type of page 3: not_present| (= path #x39) (ite |type of page 3: read_only| (= path #x4f) (ite |type of page 3: paged_out, shared| (= path #x2f) (= path #x33))))))))
(define-fun q249 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q230 q248))
(define-fun q250 () Bool (ite |type of page 2: ram| q249 (ite |type of page 2: ram_ro| q236 (ite |type of page 2: ioreq_server| q237 (ite |type of page 2: not_present| (= path #x1f) (ite |type of page 2: read_only| q239 (ite |type of page 2: paged_out, shared| (= path #x22) q238)))))))
(define-fun q251 () Bool (ite |the load of cmpxchg finds what is expected: yes| q250 q173))
(define-fun q252 () Bool (ite |operand within its segment: yes| q251 (= path #x1f)))
(define-fun q253 () Bool (ite |altp2m: disabled| q246 (ite |altp2m: view 1| q252 q242)))
(define-fun q254 () Bool (ite |type of page 3: not_present, read_only| (= path #x5a) (ite |type of page 3: paged_out, shared| (= path #x22) (= path #x21))))
(define-fun q255 () Bool (ite |type of page 3: paged_out, shared| (= path #x22) (= path #x21)))
(define-fun q256 () Bool (ite |type of page 3: paged_out, shared| (= path #x22) (= path #x5a)))
(define-fun q257 () Bool (ite |type of page 2: ioreq_server| q255 (ite |type of page 2: mmio, hole| q256 (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) q254)))))
(define-fun q258 () Bool (ite |operand within its segment: yes| q257 (= path #x21)))
(define-fun q259 () Bool (ite |type of page 3: not_present, read_only| (= path #x1f) (ite |type of page 3: paged_out, shared| (= path #x22) (= path #x21))))
(define-fun q260 () Bool (ite |type of page 3: not_present, read_only| (= path #x1f) (ite |type of page 3: paged_out, shared| (= path #x22) (= path #x5a))))
(define-fun q261 () Bool (ite |type of page 2: mmio, hole| q260 (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) q259))))
(define-fun q262 () Bool (ite |operand within its segment: yes| q261 (= path #x21)))
(define-fun q263 () Bool (ite |type of page 2: mmio, hole| q255 (ite |type of page 2: not_present, read_only| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) q256))))
(define-fun q264 () Bool (ite |operand within its segment: yes| q263 (= path #x21)))
(define-fun q265 () Bool (ite |type of page 2: mmio, hole| q255 (ite |type of page 2: not_present| (= path #x1f) (ite |type of page 2: paged_out, shared| (= path #x22) q256))))
(define-fun q266 () Bool (ite |source within its segment: yes| q265 (= path #x21)))
(define-fun q267 () Bool (ite |type of page 4: mmio, hole| (= path #x5a) (ite |type of page 4: not_present| (= path #x1f) (ite |type of page 4: paged_out, shared| (= path #x22) (= path #x21)))))
(define-fun q268 () Bool (ite |type of page 4: not_present| (= path #x1f) (ite |type of page 4: paged_out, shared| (= path #x22) (= path #x5a))))
(define-fun q269 () Bool (ite |type of page 3: not_present, read_only| q268 (ite |type of page 3: paged_out, shared| q160 q267)))
(define-fun q270 () Bool (ite |type of page 3: paged_out, shared| q160 q267))
(define-fun q271 () Bool (ite |type of page 4: mmio, hole| (= path #x21) (ite |type of page 4: not_present| (= path #x1f) (ite |type of page 4: paged_out, shared| (= path #x22) (= path #x5a)))))
(define-fun q272 () Bool (ite |type of page 3: paged_out, shared| q160 q271))
(define-fun q273 () Bool (ite |type of page 2: ioreq_server| q270 (ite |type of page 2: mmio, hole| q272 (ite |type of page 2: not_present, read_only| q159 (ite |type of page 2: paged_out, shared| q160 q269)))))
(define-fun q274 () Bool (ite |source within its segment: yes| q273 (= path #x21)))
(define-fun q275 () Bool (ite |operand within its segment: yes| q274 (= path #x21)))
(define-fun q276 () Bool (ite |type of page 2: not_present| (= path #x5e) (ite |type of page 2: paged_out, shared| (= path #x60) (= path #x5f))))
(define-fun q277 () Bool (ite |operand within its segment: yes| q276 (= path #x5e)))
(define-fun q278 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #x63) (ite |type of page 2: not_present, read_only| (= path #x61) (= path #x62))))
(define-fun q279 () Bool (ite |operand within its segment: yes| q278 (= path #x5e)))
(define-fun q280 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #x60) (ite |type of page 2: not_present, read_only| (= path #x5e) (= path #x5f))))
(define-fun q281 () Bool (ite |operand within its segment: yes| q280 (= path #x5e)))
(define-fun q282 () Bool (ite |mmio_access: write| q281 q279))
(define-fun q283 () Bool (ite |type of page 2: not_present, read_only| (= path #x5e) (ite |type of page 2: paged_out, shared| (= path #x60) (= path #x5f))))
(define-fun q284 () Bool (ite |operand within its segment: yes| q283 (= path #x5f)))
(define-fun q285 () Bool (ite |type of page 2: paged_out, shared| (= path #x60) (= path #x5f)))
(define-fun q286 () Bool (ite |operand within its segment: yes| q285 (= path #x5f)))
(define-fun q287 () Bool (ite |mmio_access: write| q286 q284))
(define-fun q288 () Bool (ite |type of page 2: ioreq_server| (= path #x63) (ite |type of page 2: not_present| (= path #x5e) (ite |type of page 2: read_only| (= path #x61) (ite |type of page 2: paged_out, shared| (= path #x60) (= path #x62))))))
(define-fun q289 () Bool (ite |the load of cmpxchg finds what is expected: yes| q288 q276))
(define-fun q290 () Bool (ite |operand within its segment: yes| q289 (= path #x5e)))
(define-fun q291 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #x60) (ite |type of page 2: not_present| (= path #x5e) (= path #x5f))))
(define-fun q292 () Bool (ite |the load of cmpxchg finds what is expected: yes| q291 q276))
(define-fun q293 () Bool (ite |operand within its segment: yes| q292 (= path #x5e)))
(define-fun q294 () Bool (ite |mmio_access: write| q293 q290))
(define-fun q295 () Bool (ite |source within its segment: yes| q276 (= path #x5f)))
(define-fun q296 () Bool (ite |type of page 2: ram, ram_ro| (= path #x62) (ite |type of page 2: not_present, read_only| (= path #x61) (ite |type of page 2: paged_out, shared| (= path #x63) (= path #x66)))))
(define-fun q297 () Bool (ite |operand within its segment: yes| q296 (= path #x5e)))
(define-fun q298 () Bool (ite |operand within its segment: yes| (= path #x65) (= path #x5e)))
(define-fun q299 () Bool (ite |mmio_access: write| q298 q297))
(define-fun q300 () Bool (ite |type of page 4: not_present| (= path #x5e) (ite |type of page 4: paged_out, shared| (= path #x60) (= path #x5f))))
(define-fun q301 () Bool (ite |type of page 4: paged_out, shared| (= path #x60) (= path #x5e)))
(define-fun q302 () Bool (ite |type of page 4: not_present| (= path #x5e) (= path #x60)))
(define-fun q303 () Bool (ite |type of page 2: not_present, read_only| q301 (ite |type of page 2: paged_out, shared| q302 q300)))
(define-fun q304 () Bool (ite |source within its segment: yes| q303 (= path #x5f)))
(define-fun q305 () Bool (ite |operand within its segment: yes| q304 (= path #x5f)))
(define-fun q306 () Bool (ite |type of page 2: paged_out, shared| q302 q300))
(define-fun q307 () Bool (ite |source within its segment: yes| q306 (= path #x5f)))
(define-fun q308 () Bool (ite |operand within its segment: yes| q307 (= path #x5f)))
(define-fun q309 () Bool (ite |mmio_access: write| q308 q305))
(define-fun q310 () Bool (ite |source within its segment: yes| q283 (= path #x5f)))
(define-fun q311 () Bool (ite |operand within its segment: yes| q310 (= path #x5f)))
(define-fun q312 () Bool (ite |mmio_access: write| (= path #x5f) q311))
(define-fun q313 () Bool (ite |type of page 3: not_present| (= path #x5e) (ite |type of page 3: paged_out, shared| (= path #x60) (= path #x5f))))
(define-fun q314 () Bool (ite |type of page 2: not_present| (= path #x5e) (ite |type of page 2: paged_out, shared| (= path #x60) q313)))
(define-fun q315 () Bool (ite |operand within its segment: yes| q314 (= path #x5e)))
(define-fun q316 () Bool (ite |type of page 3: ioreq_server, paged_out, shared| (= path #x63) (ite |type of page 3: not_present, read_only| (= path #x61) (= path #x62))))
(define-fun q317 () Bool (ite |type of page 2: ram_ro| (= path #x62) (ite |type of page 2: ioreq_server, paged_out, shared| (= path #x63) (ite |type of page 2: not_present, read_only| (= path #x61) q316))))
(define-fun q318 () Bool (ite |operand within its segment: yes| q317 (= path #x5e)))
(define-fun q319 () Bool (ite |type of page 3: not_present, read_only| (= path #x61) (= path #x63)))
(define-fun q320 () Bool (ite |type of page 2: ram_ro| (= path #x62) (ite |type of page 2: ioreq_server| q319 (ite |type of page 2: not_present, read_only| (= path #x61) (ite |type of page 2: paged_out, shared| (= path #x63) q316)))))
(define-fun q321 () Bool (ite |operand within its segment: yes| q320 (= path #x5e)))
(define-fun q322 () Bool (ite |type of page 3: ioreq_server| (= path #x63) (ite |type of page 3: not_present| (= path #x5e) (ite |type of page 3: read_only| (= path #x61) (ite |type of page 3: paged_out, shared| (= path #x60) (= path #x62))))))
(define-fun q323 () Bool (ite |type of page 3: not_present| (= path #x5e) (ite |type of page 3: paged_out, shared| (= path #x60) (= path #x62))))
(define-fun q324 () Bool (ite |type of page 3: not_present| (= path #x5e) (ite |type of page 3: paged_out, shared| (= path #x60) (= path #x63))))
(define-fun q325 () Bool (ite |type of page 3: not_present| (= path #x5e) (ite |type of page 3: paged_out, shared| (= path #x60) (= path #x61))))
(define-fun q326 () Bool (ite |type of page 2: ram_ro| q323 (ite |type of page 2: ioreq_server| q324 (ite |type of page 2: not_present| (= path #x5e) (ite |type of page 2: read_only| q325 (ite |type of page 2: paged_out, shared| (= path #x60) q322))))))
(define-fun q327 () Bool (ite |the load of cmpxchg finds what is expected: yes| q326 q314))
(define-fun q328 () Bool (ite |operand within its segment: yes| q327 (= path #x5e)))
(define-fun q329 () Bool (ite |type of page 3: not_present, read_only| (= path #x67) (ite |type of page 3: paged_out, shared| (= path #x60) (= path #x5f))))
(define-fun q330 () Bool (ite |type of page 3: paged_out, shared| (= path #x60) (= path #x5f)))
(define-fun q331 () Bool (ite |type of page 3: paged_out, shared| (= path #x60) (= path #x67)))
(define-fun q332 () Bool (ite |type of page 2: ioreq_server| q330 (ite |type of page 2: mmio, hole| q331 (ite |type of page 2: not_present, read_only| (= path #x5e) (ite |type of page 2: paged_out, shared| (= path #x60) q329)))))
(define-fun q333 () Bool (ite |operand within its segment: yes| q332 (= path #x5f)))
(define-fun q334 () Bool (ite |type of page 3: not_present, read_only| (= path #x5e) (ite |type of page 3: paged_out, shared| (= path #x60) (= path #x5f))))
(define-fun q335 () Bool (ite |type of page 3: not_present, read_only| (= path #x5e) (ite |type of page 3: paged_out, shared| (= path #x60) (= path #x67))))
(define-fun q336 () Bool (ite |type of page 2: mmio, hole| q335 (ite |type of page 2: not_present, read_only| (= path #x5e) (ite |type of page 2: paged_out, shared| (= path #x60) q334))))
(define-fun q337 () Bool (ite |operand within its segment: yes| q336 (= path #x5f)))
(define-fun q338 () Bool (ite |type of page 2: mmio, hole| q330 (ite |type of page 2: not_present, read_only| (= path #x5e) (ite |type of page 2: paged_out, shared| (= path #x60) q331))))
(define-fun q339 () Bool (ite |operand within its segment: yes| q338 (= path #x5f)))
(define-fun q340 () Bool (ite |type of page 2: mmio, hole| q330 (ite |type of page 2: not_present| (= path #x5e) (ite |type of page 2: paged_out, shared| (= path #x60) q331))))
(define-fun q341 () Bool (ite |source within its segment: yes| q340 (= path #x5f)))
(define-fun q342 () Bool (ite |type of page 4: mmio, hole| (= path #x67) (ite |type of page 4: not_present| (= path #x5e) (ite |type of page 4: paged_out, shared| (= path #x60) (= path #x5f)))))
(define-fun q343 () Bool (ite |type of page 4: not_present| (= path #x5e) (ite |type of page 4: paged_out, shared| (= path #x60) (= path #x67))))
(define-fun q344 () Bool (ite |type of page 3: not_present, read_only| q343 (ite |type of page 3: paged_out, shared| q302 q342)))
(define-fun q345 () Bool (ite |type of page 3: paged_out, shared| q302 q342))
(define-fun q346 () Bool (ite |type of page 4: mmio, hole| (= path #x5f) (ite |type of page 4: not_present| (= path #x5e) (ite |type of page 4: paged_out, shared| (= path #x60) (= path #x67)))))
(define-fun q347 () Bool (ite |type of page 3: paged_out, shared| q302 q346))
(define-fun q348 () Bool (ite |type of page 2: ioreq_server| q345 (ite |type of page 2: mmio, hole| q347 (ite |type of page 2: not_present, read_only| q301 (ite |type of page 2: paged_out, shared| q302 q344)))))
(define-fun q349 () Bool (ite |source within its segment: yes| q348 (= path #x5f)))
(define-fun q350 () Bool (ite |operand within its segment: yes| q349 (= path #x5f)))
(define-fun q351 () Bool (ite |type of page 2: not_present| (= path #x1a) (ite |type of page 2: paged_out, shared| (= path #x1d) (= path #x1b))))
(define-fun q352 () Bool (ite |operand within its segment: yes| q351 (= path #x1a)))
(define-fun q353 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #x6f) (ite |type of page 2: not_present, read_only| (= path #x6d) (= path #x6e))))
(define-fun q354 () Bool (ite |operand within its segment: yes| q353 (= path #x1a)))
(define-fun q355 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #x1d) (ite |type of page 2: not_present, read_only| (= path #x1a) (= path #x1b))))
(define-fun q356 () Bool (ite |operand within its segment: yes| q355 (= path #x1a)))
(define-fun q357 () Bool (ite |mmio_access: write| q356 q354))
(define-fun q358 () Bool (ite |type of page 2: not_present, read_only| (= path #x1a) (ite |type of page 2: paged_out, shared| (= path #x1d) (= path #x1b))))
(define-fun q359 () Bool (ite |operand within its segment: yes| q358 (= path #x1b)))
(define-fun q360 () Bool (ite |type of page 2: paged_out, shared| (= path #x1d) (= path #x1b)))
(define-fun q361 () Bool (ite |operand within its segment: yes| q360 (= path #x1b)))
(define-fun q362 () Bool (ite |mmio_access: write| q361 q359))
(define-fun q363 () Bool (ite |type of page 2: ioreq_server| (= path #x6f) (ite |type of page 2: not_present| (= path #x1a) (ite |type of page 2: read_only| (= path #x6d) (ite |type of page 2: paged_out, shared| (= path #x1d) (= path #x6e))))))
(define-fun q364 () Bool (ite |the load of cmpxchg finds what is expected: yes| q363 q351))
(define-fun q365 () Bool (ite |operand within its segment: yes| q364 (= path #x1a)))
(define-fun q366 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #x1d) (ite |type of page 2: not_present| (= path #x1a) (= path #x1b))))
(define-fun q367 () Bool (ite |the load of cmpxchg finds what is expected: yes| q366 q351))
(define-fun q368 () Bool (ite |operand within its segment: yes| q367 (= path #x1a)))
(define-fun q369 () Bool (ite |mmio_access: write| q368 q365))
(define-fun q370 () Bool (ite |source within its segment: yes| q351 (= path #x1b)))
(define-fun q371 () Bool (ite |type of page 2: ram, ram_ro| (= path #x6e) (ite |type of page 2: not_present, read_only| (= path #x6d) (ite |type of page 2: paged_out, shared| (= path #x6f) (= path #x71)))))
(define-fun q372 () Bool (ite |operand within its segment: yes| q371 (= path #x1a)))
(define-fun q373 () Bool (ite |operand within its segment: yes| (= path #x1c) (= path #x1a)))
(define-fun q374 () Bool (ite |mmio_access: write| q373 q372))
(define-fun q375 () Bool (ite |type of page 4: not_present| (= path #x1a) (ite |type of page 4: paged_out, shared| (= path #x1d) (= path #x1b))))
(define-fun q376 () Bool (ite |type of page 4: paged_out, shared| (= path #x1d) (= path #x1a)))
(define-fun q377 () Bool (ite |type of page 4: not_present| (= path #x1a) (= path #x1d)))
(define-fun q378 () Bool (ite |type of page 2: not_present, read_only| q376 (ite |type of page 2: paged_out, shared| q377 q375)))
(define-fun q379 () Bool (ite |source within its segment: yes| q378 (= path #x1b)))
(define-fun q380 () Bool (ite |operand within its segment: yes| q379 (= path #x1b)))
(define-fun q381 () Bool (ite |type of page 2: paged_out, shared| q377 q375))
(define-fun q382 () Bool (ite |source within its segment: yes| q381 (= path #x1b)))
(define-fun q383 () Bool (ite |operand within its segment: yes| q382 (= path #x1b)))
(define-fun q384 () Bool (ite |mmio_access: write| q383 q380))
(define-fun q385 () Bool (ite |source within its segment: yes| q358 (= path #x1b)))
(define-fun q386 () Bool (ite |operand within its segment: yes| q385 (= path #x1b)))
(define-fun q387 () Bool (ite |mmio_access: write| (= path #x1b) q386))
(define-fun q388 () Bool (ite |type of page 3: not_present| (= path #x1a) (ite |type of page 3: paged_out, shared| (= path #x1d) (= path #x1b))))
(define-fun q389 () Bool (ite |type of page 2: not_present| (= path #x1a) (ite |type of page 2: paged_out, shared| (= path #x1d) q388)))
(define-fun q390 () Bool (ite |operand within its segment: yes| q389 (= path #x1a)))
(define-fun q391 () Bool (ite |type of page 3: ioreq_server, paged_out, shared| (= path #x6f) (ite |type of page 3: not_present, read_only| (= path #x6d) (= path #x6e))))
(define-fun q392 () Bool (ite |type of page 2: ram_ro| (= path #x6e) (ite |type of page 2: ioreq_server, paged_out, shared| (= path #x6f) (ite |type of page 2: not_present, read_only| (= path #x6d) q391))))
(define-fun q393 () Bool (ite |operand within its segment: yes| q392 (= path #x1a)))
(define-fun q394 () Bool (ite |type of page 3: not_present, read_only| (= path #x6d) (= path #x6f)))
(define-fun q395 () Bool (ite |type of page 2: ram_ro| (= path #x6e) (ite |type of page 2: ioreq_server| q394 (ite |type of page 2: not_present, read_only| (= path #x6d) (ite |type of page 2: paged_out, shared| (= path #x6f) q391)))))
(define-fun q396 () Bool (ite |operand within its segment: yes| q395 (= path #x1a)))
(define-fun q397 () Bool (ite |type of page 3: ioreq_server| (= path #x6f) (ite |type of page 3: not_present| (= path #x1a) (ite |type of page 3: read_only| (= path #x6d) (ite |type of page 3: paged_out, shared| (= path #x1d) (= path #x6e))))))
(define-fun q398 () Bool (ite |type of page 3: not_present| (= path #x1a) (ite |type of page 3: paged_out, shared| (= path #x1d) (= path #x6e))))
(define-fun q399 () Bool (ite |type of page 3: not_present| (= path #x1a) (ite |type of page 3: paged_out, shared| (= path #x1d) (= path #x6f))))
(define-fun q400 () Bool (ite |type of page 3: not_present| (= path #x1a) (ite |type of page 3: paged_out, shared| (= path #x1d) (= path #x6d))))
(define-fun q401 () Bool (ite |type of page 2: ram_ro| q398 (ite |type of page 2: ioreq_server| q399 (ite |type of page 2: not_present| (= path #x1a) (ite |type of page 2: read_only| q400 (ite |type of page 2: paged_out, shared| (= path #x1d) q397))))))
(define-fun q402 () Bool (ite |the load of cmpxchg finds what is expected: yes| q401 q389))
(define-fun q403 () Bool (ite |operand within its segment: yes| q402 (= path #x1a)))
(define-fun q404 () Bool (ite |type of page 3: not_present, read_only| (= path #x72) (ite |type of page 3: paged_out, shared| (= path #x1d) (= path #x1b))))
(define-fun q405 () Bool (ite |type of page 3: paged_out, shared| (= path #x1d) (= path #x1b)))
(define-fun q406 () Bool (ite |type of page 3: paged_out, shared| (= path #x1d) (= path #x72)))
(define-fun q407 () Bool (ite |type of page 2: ioreq_server| q405 (ite |type of page 2: mmio, hole| q406 (ite |type of page 2: not_present, read_only| (= path #x1a) (ite |type of page 2: paged_out, shared| (= path #x1d) q404)))))
(define-fun q408 () Bool (ite |operand within its segment: yes| q407 (= path #x1b)))
(define-fun q409 () Bool (ite |type of page 3: not_present, read_only| (= path #x1a) (ite |type of page 3: paged_out, shared| (= path #x1d) (= path #x1b))))
(define-fun q410 () Bool (ite |type of page 3: not_present, read_only| (= path #x1a) (ite |type of page 3: paged_out, shared| (= path #x1d) (= path #x72))))
(define-fun q411 () Bool (ite |type of page 2: mmio, hole| q410 (ite |type of page 2: not_present, read_only| (= path #x1a) (ite |type of page 2: paged_out, shared| (= path #x1d) q409))))
(define-fun q412 () Bool (ite |operand within its segment: yes| q411 (= path #x1b)))
(define-fun q413 () Bool (ite |type of page 2: mmio, hole| q405 (ite |type of page 2: not_present, read_only| (= path #x1a) (ite |type of page 2: paged_out, shared| (= path #x1d) q406))))
(define-fun q414 () Bool (ite |operand within its segment: yes| q413 (= path #x1b)))
(define-fun q415 () Bool (ite |type of page 2: mmio, hole| q405 (ite |type of page 2: not_present| (= path #x1a) (ite |type of page 2: paged_out, shared| (= path #x1d) q406))))
(define-fun q416 () Bool (ite |source within its segment: yes| q415 (= path #x1b)))
(define-fun q417 () Bool (ite |type of page 4: mmio, hole| (= path #x72) (ite |type of page 4: not_present| (= path #x1a) (ite |type of page 4: paged_out, shared| (= path #x1d) (= path #x1b)))))
(define-fun q418 () Bool (ite |type of page 4: not_present| (= path #x1a) (ite |type of page 4: paged_out, shared| (= path #x1d) (= path #x72))))
(define-fun q419 () Bool (ite |type of page 3: not_present, read_only| q418 (ite |type of page 3: paged_out, shared| q377 q417)))
(define-fun q420 () Bool (ite |type of page 3: paged_out, shared| q377 q417))
(define-fun q421 () Bool (ite |type of page 4: mmio, hole| (= path #x1b) (ite |type of page 4: not_present| (= path #x1a) (ite |type of page 4: paged_out, shared| (= path #x1d) (= path #x72)))))
(define-fun q422 () Bool (ite |type of page 3: paged_out, shared| q377 q421))
(define-fun q423 () Bool (ite |type of page 2: ioreq_server| q420 (ite |type of page 2: mmio, hole| q422 (ite |type of page 2: not_present, read_only| q376 (ite |type of page 2: paged_out, shared| q377 q419)))))
(define-fun q424 () Bool (ite |source within its segment: yes| q423 (= path #x1b)))
(define-fun q425 () Bool (ite |operand within its segment: yes| q424 (= path #x1b)))
(define-fun q426 () Bool (ite |while the vCPU waits: ring disabled| (= path #x75) (= path #x74)))
(define-fun q427 () Bool (ite |free slots of the ring: 0| q426 (= path #x74)))
(define-fun q428 () Bool (ite |type of page 0: mmio, hole| (= path #x79) (ite |type of page 0: not_present| (= path #x77) (ite |type of page 0: paged_out, shared| (= path #x7a) (= path #x78)))))
(define-fun q429 () Bool (ite |type of page 1: mmio, hole| (= path #x79) (ite |type of page 1: not_present| (= path #x77) (ite |type of page 1: paged_out, shared| (= path #x7a) (= path #x78)))))
(define-fun q430 () Bool (ite |type of page 0: mmio, hole| (= path #x79) (ite |type of page 0: not_present| (= path #x77) (ite |type of page 0: paged_out, shared| (= path #x7a) q429))))
(define-fun q431 () Bool (ite |type of page 2: not_present| (= path #x77) (ite |type of page 2: paged_out, shared| (= path #x7a) (= path #x78))))
(define-fun q432 () Bool (ite |operand within its segment: yes| q431 (= path #x77)))
(define-fun q433 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #x7e) (ite |type of page 2: not_present, read_only| (= path #x7c) (= path #x7d))))
(define-fun q434 () Bool (ite |operand within its segment: yes| q433 (= path #x77)))
(define-fun q435 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #x7a) (ite |type of page 2: not_present, read_only| (= path #x77) (= path #x78))))
(define-fun q436 () Bool (ite |operand within its segment: yes| q435 (= path #x77)))
(define-fun q437 () Bool (ite |mmio_access: write| q436 q434))
(define-fun q438 () Bool (ite |type of page 2: not_present, read_only| (= path #x77) (ite |type of page 2: paged_out, shared| (= path #x7a) (= path #x78))))
(define-fun q439 () Bool (ite |operand within its segment: yes| q438 (= path #x78)))
(define-fun q440 () Bool (ite |type of page 2: paged_out, shared| (= path #x7a) (= path #x78)))
(define-fun q441 () Bool (ite |operand within its segment: yes| q440 (= path #x78)))
(define-fun q442 () Bool (ite |mmio_access: write| q441 q439))
(define-fun q443 () Bool (ite |type of page 2: ioreq_server| (= path #x7e) (ite |type of page 2: not_present| (= path #x77) (ite |type of page 2: read_only| (= path #x7c) (ite |type of page 2: paged_out, shared| (= path #x7a) (= path #x7d))))))
(define-fun q444 () Bool (ite |the load of cmpxchg finds what is expected: yes| q443 q431))
(define-fun q445 () Bool (ite |operand within its segment: yes| q444 (= path #x77)))
(define-fun q446 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #x7a) (ite |type of page 2: not_present| (= path #x77) (= path #x78))))
(define-fun q447 () Bool (ite |the load of cmpxchg finds what is expected: yes| q446 q431))
(define-fun q448 () Bool (ite |operand within its segment: yes| q447 (= path #x77)))
(define-fun q449 () Bool (ite |mmio_access: write| q448 q445))
(define-fun q450 () Bool (ite |source within its segment: yes| q431 (= path #x78)))
(define-fun q451 () Bool (ite |type of page 2: ram, ram_ro| (= path #x7d) (ite |type of page 2: not_present, read_only| (= path #x7c) (ite |type of page 2: paged_out, shared| (= path #x7e) (= path #x80)))))
(define-fun q452 () Bool (ite |operand within its segment: yes| q451 (= path #x77)))
(define-fun q453 () Bool (ite |operand within its segment: yes| (= path #x79) (= path #x77)))
(define-fun q454 () Bool (ite |mmio_access: write| q453 q452))
(define-fun q455 () Bool (ite |type of page 4: not_present| (= path #x77) (ite |type of page 4: paged_out, shared| (= path #x7a) (= path #x78))))
(define-fun q456 () Bool (ite |type of page 4: paged_out, shared| (= path #x7a) (= path #x77)))
(define-fun q457 () Bool (ite |type of page 4: not_present| (= path #x77) (= path #x7a)))
(define-fun q458 () Bool (ite |type of page 2: not_present, read_only| q456 (ite |type of page 2: paged_out, shared| q457 q455)))
(define-fun q459 () Bool (ite |source within its segment: yes| q458 (= path #x78)))
(define-fun q460 () Bool (ite |operand within its segment: yes| q459 (= path #x78)))
(define-fun q461 () Bool (ite |type of page 2: paged_out, shared| q457 q455))
(define-fun q462 () Bool (ite |source within its segment: yes| q461 (= path #x78)))
(define-fun q463 () Bool (ite |operand within its segment: yes| q462 (= path #x78)))
(define-fun q464 () Bool (ite |mmio_access: write| q463 q460))
(define-fun q465 () Bool (ite |source within its segment: yes| q438 (= path #x78)))
(define-fun q466 () Bool (ite |operand within its segment: yes| q465 (= path #x78)))
(define-fun q467 () Bool (ite |mmio_access: write| (= path #x78) q466))
(define-fun q468 () Bool (ite |type of page 3: not_present| (= path #x77) (ite |type of page 3: paged_out, shared| (= path #x7a) (= path #x78))))
(define-fun q469 () Bool (ite |type of page 2: not_present| (= path #x77) (ite |type of page 2: paged_out, shared| (= path #x7a) q468)))
(define-fun q470 () Bool (ite |operand within its segment: yes| q469 (= path #x77)))
(define-fun q471 () Bool (ite |type of page 3: ioreq_server, paged_out, shared| (= path #x7e) (ite |type of page 3: not_present, read_only| (= path #x7c) (= path #x7d))))
(define-fun q472 () Bool (ite |type of page 2: ram_ro| (= path #x7d) (ite |type of page 2: ioreq_server, paged_out, shared| (= path #x7e) (ite |type of page 2: not_present, read_only| (= path #x7c) q471))))
(define-fun q473 () Bool (ite |operand within its segment: yes| q472 (= path #x77)))
(define-fun q474 () Bool (ite |type of page 3: not_present, read_only| (= path #x7c) (= path #x7e)))
(define-fun q475 () Bool (ite |type of page 2: ram_ro| (= path #x7d) (ite |type of page 2: ioreq_server| q474 (ite |type of page 2: not_present, read_only| (= path #x7c) (ite |type of page 2: paged_out, shared| (= path #x7e) q471)))))
(define-fun q476 () Bool (ite |operand within its segment: yes| q475 (= path #x77)))
(define-fun q477 () Bool (ite |type of page 3: ioreq_server| (= path #x7e) (ite |type of page 3: not_present| (= path #x77) (ite |type of page 3: read_only| (= path #x7c) (ite |type of page 3: paged_out, shared| (= path #x7a) (= path #x7d))))))
(define-fun q478 () Bool (ite |type of page 3: not_present| (= path #x77) (ite |type of page 3: paged_out, shared| (= path #x7a) (= path #x7d))))
(define-fun q479 () Bool (ite |type of page 3: not_present| (= path #x77) (ite |type of page 3: paged_out, shared| (= path #x7a) (= path #x7e))))
(define-fun q480 () Bool (ite |type of page 3: not_present| (= path #x77) (ite |type of page 3: paged_out, shared| (= path #x7a) (= path #x7c))))
(define-fun q481 () Bool (ite |type of page 2: ram_ro| q478 (ite |type of page 2: ioreq_server| q479 (ite |type of page 2: not_present| (= path #x77) (ite |type of page 2: read_only| q480 (ite |type of page 2: paged_out, shared| (= path #x7a) q477))))))
(define-fun q482 () Bool (ite |the load of cmpxchg finds what is expected: yes| q481 q469))
(define-fun q483 () Bool (ite |operand within its segment: yes| q482 (= path #x77)))
(define-fun q484 () Bool (ite |type of page 3: not_present, read_only| (= path #x81) (ite |type of page 3: paged_out, shared| (= path #x7a) (= path #x78))))
(define-fun q485 () Bool (ite |type of page 3: paged_out, shared| (= path #x7a) (= path #x78)))
(define-fun q486 () Bool (ite |type of page 3: paged_out, shared| (= path #x7a) (= path #x81)))
(define-fun q487 () Bool (ite |type of page 2: ioreq_server| q485 (ite |type of page 2: mmio, hole| q486 (ite |type of page 2: not_present, read_only| (= path #x77) (ite |type of page 2: paged_out, shared| (= path #x7a) q484)))))
(define-fun q488 () Bool (ite |operand within its segment: yes| q487 (= path #x78)))
(define-fun q489 () Bool (ite |type of page 3: not_present, read_only| (= path #x77) (ite |type of page 3: paged_out, shared| (= path #x7a) (= path #x78))))
(define-fun q490 () Bool (ite |type of page 3: not_present, read_only| (= path #x77) (ite |type of page 3: paged_out, shared| (= path #x7a) (= path #x81))))
(define-fun q491 () Bool (ite |type of page 2: mmio, hole| q490 (ite |type of page 2: not_present, read_only| (= path #x77) (ite |type of page 2: paged_out, shared| (= path #x7a) q489))))
(define-fun q492 () Bool (ite |operand within its segment: yes| q491 (= path #x78)))
(define-fun q493 () Bool (ite |type of page 2: mmio, hole| q485 (ite |type of page 2: not_present, read_only| (= path #x77) (ite |type of page 2: paged_out, shared| (= path #x7a) q486))))
(define-fun q494 () Bool (ite |operand within its segment: yes| q493 (= path #x78)))
(define-fun q495 () Bool (ite |type of page 2: mmio, hole| q485 (ite |type of page 2: not_present| (= path #x77) (ite |type of page 2: paged_out, shared| (= path #x7a) q486))))
(define-fun q496 () Bool (ite |source within its segment: yes| q495 (= path #x78)))
(define-fun q497 () Bool (ite |type of page 4: mmio, hole| (= path #x81) (ite |type of page 4: not_present| (= path #x77) (ite |type of page 4: paged_out, shared| (= path #x7a) (= path #x78)))))
(define-fun q498 () Bool (ite |type of page 4: not_present| (= path #x77) (ite |type of page 4: paged_out, shared| (= path #x7a) (= path #x81))))
(define-fun q499 () Bool (ite |type of page 3: not_present, read_only| q498 (ite |type of page 3: paged_out, shared| q457 q497)))
(define-fun q500 () Bool (ite |type of page 3: paged_out, shared| q457 q497))
(define-fun q501 () Bool (ite |type of page 4: mmio, hole| (= path #x78) (ite |type of page 4: not_present| (= path #x77) (ite |type of page 4: paged_out, shared| (= path #x7a) (= path #x81)))))
(define-fun q502 () Bool (ite |type of page 3: paged_out, shared| q457 q501))
(define-fun q503 () Bool (ite |type of page 2: ioreq_server| q500 (ite |type of page 2: mmio, hole| q502 (ite |type of page 2: not_present, read_only| q456 (ite |type of page 2: paged_out, shared| q457 q499)))))
(define-fun q504 () Bool (ite |source within its segment: yes| q503 (= path #x78)))
(define-fun q505 () Bool (ite |operand within its segment: yes| q504 (= path #x78)))

; Where the run stands, as far as it decides what can happen next.
(define-fun |place 0| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 1| () Bool (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 2| () Bool (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 3| () Bool (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 4| () Bool (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 5| () Bool (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 6| () Bool (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 7| () Bool (and (= before.phase plain.ending) (= before.rc #b010) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 8| () Bool (and (= before.phase plain.ending) (= before.rc #b001) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 9| () Bool (and (= before.phase plain.ending) (= before.rc #b011) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 10| () Bool (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 11| () Bool (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 12| () Bool (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 13| () Bool (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 14| () Bool (and (= before.phase plain.ending) (= before.rc #b101) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 15| () Bool (and (= before.phase plain.ending) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 16| () Bool (and (= before.phase reply.ending) (= before.rc #b010) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 17| () Bool (and (= before.phase reply.ending) (= before.rc #b001) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 18| () Bool (and (= before.phase reply.ending) (= before.rc #b011) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 19| () Bool (and (= before.phase reply.ending) (= before.rc #b101) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 20| () Bool (and (= before.phase reply.ending) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 21| () Bool (and (= before.phase reply.ending) (= before.rc #b100) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 22| () Bool (and (= before.phase window) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 23| () Bool (and (= before.phase window) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 24| () Bool (and (= before.phase plain) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 25| () Bool (and (= before.phase reply) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 26| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x0) (= before.isCommitted #b0)))
(define-fun |place 27| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0)))
(define-fun |place 28| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x2) (= before.isCommitted #b0)))
(define-fun |place 29| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x3) (= before.isCommitted #b0)))
(define-fun |place 30| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b1)))

; Which path each move takes.
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0x0| () Bool (ite |place 0| q16 (and (= before.phase outside) (= path #xff))))
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xff8| () Bool (ite |place 0| q32 (and (= before.phase outside) (= path #xff))))
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xffe| () Bool (ite |place 0| q68 (and (= before.phase outside) (= path #xff))))
(define-fun |move: emulation with checks off, 4 bytes at page 0+0x0| () Bool (ite |place 0| q69 (and (= before.phase outside) (= path #xff))))
(define-fun |move: emulation with checks off, 4 bytes at page 0+0xff8| () Bool (ite |place 0| q69 (and (= before.phase outside) (= path #xff))))
(define-fun |move: emulation with checks off, 4 bytes at page 0+0xffe| () Bool (ite |place 0| q71 (and (= before.phase outside) (= path #xff))))
(define-fun |move: the emulation ends| () Bool (ite |place 1| (= path #x1e) (ite |place 2| (= path #x5c) (ite |place 3| (= path #x5d) (ite |place 4| (= path #x69) (ite |place 5| (= path #x6a) (ite |place 6| (= path #x6b) (ite (or |place 7| |place 8| |place 9| |place 14| |place 15| |place 16| |place 17| |place 18| |place 19| |place 20| |place 21|) (= path #x6c) (ite |place 10| q427 (ite |place 11| (= path #x76) (ite |place 12| (= path #x75) (ite |place 13| (= path #x7b) (and (or (= before.phase window.ending) (= before.phase plain.ending) (= before.phase reply.ending)) (= path #xff))))))))))))))
(define-fun |move: load 4 bytes at page 2+0x8| () Bool (ite |place 22| q73 (ite |place 23| q277 (ite |place 24| q352 (ite |place 25| q432 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: store 4 bytes at page 2+0x8| () Bool (ite |place 22| q97 (ite |place 23| q282 (ite |place 24| q357 (ite |place 25| q437 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0x8| () Bool (ite |place 22| q102 (ite |place 23| q287 (ite |place 24| q362 (ite |place 25| q442 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: rmw 4 bytes at page 2+0x8| () Bool (ite |place 22| q124 (ite |place 23| q282 (ite |place 24| q357 (ite |place 25| q437 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: cmpxchg 4 bytes at page 2+0x8| () Bool (ite |place 22| q144 (ite |place 23| q294 (ite |place 24| q369 (ite |place 25| q449 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: rep ins 1 x 4 bytes at page 2+0x8| () Bool (ite |place 22| q97 (ite |place 23| q282 (ite |place 24| q357 (ite |place 25| q437 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: rep outs 1 x 4 bytes at page 2+0x8| () Bool (ite |place 22| q73 (ite |place 23| q277 (ite |place 24| q352 (ite |place 25| q432 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0x8| () Bool (ite |place 22| q99 (ite |place 23| q284 (ite |place 24| q359 (ite |place 25| q439 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0x8| () Bool (ite |place 22| q146 (ite |place 23| q295 (ite |place 24| q370 (ite |place 25| q450 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: unimplemented instruction| () Bool (ite |place 22| (= path #x36) (ite |place 23| (= path #x64) (ite |place 24| (= path #x70) (ite |place 25| (= path #x7f) (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: rmw 16 bytes at page 2+0x10| () Bool (ite |place 22| q157 (ite |place 23| q299 (ite |place 24| q374 (ite |place 25| q454 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: cmpxchg 16 bytes at page 2+0x10| () Bool (ite |place 22| q144 (ite |place 23| q294 (ite |place 24| q369 (ite |place 25| q449 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0x8| () Bool (ite |place 22| q167 (ite |place 23| q309 (ite |place 24| q384 (ite |place 25| q464 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: rep movs 4 x 4 bytes at page 2+0x4 to page 2+0x8| () Bool (ite |place 22| q170 (ite |place 23| q312 (ite |place 24| q387 (ite |place 25| q467 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: load 8 bytes at page 2+0xffc| () Bool (ite |place 22| q174 (ite |place 23| q315 (ite |place 24| q390 (ite |place 25| q470 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: store 8 bytes at page 2+0xffc| () Bool (ite |place 22| q197 (ite |place 23| q318 (ite |place 24| q393 (ite |place 25| q473 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: rmw 8 bytes at page 2+0xffc| () Bool (ite |place 22| q227 (ite |place 23| q321 (ite |place 24| q396 (ite |place 25| q476 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: cmpxchg 8 bytes at page 2+0xffc| () Bool (ite |place 22| q253 (ite |place 23| q328 (ite |place 24| q403 (ite |place 25| q483 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 22| q258 (ite |place 23| q333 (ite |place 24| q408 (ite |place 25| q488 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xffe| () Bool (ite |place 22| q262 (ite |place 23| q337 (ite |place 24| q412 (ite |place 25| q492 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 22| q264 (ite |place 23| q339 (ite |place 24| q414 (ite |place 25| q494 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 22| q266 (ite |place 23| q341 (ite |place 24| q416 (ite |place 25| q496 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0xff8| () Bool (ite |place 22| q275 (ite |place 23| q350 (ite |place 24| q425 (ite |place 25| q505 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: the instruction is committed| () Bool (ite |place 22| (= path #x5b) (ite |place 23| (= path #x68) (ite |place 24| (= path #x73) (ite |place 25| (= path #x82) (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: reply about page 0, 4 bytes at page 0+0x0| () Bool (ite |place 26| q428 false))
(define-fun |move: reply about page 0, 4 bytes at page 0+0xff8| () Bool (ite |place 26| q428 false))
(define-fun |move: reply about page 0, 4 bytes at page 0+0xffe| () Bool (ite |place 26| q430 false))
(define-fun |move: reply about page 1, 4 bytes at page 0+0x0| () Bool (ite |place 27| q428 false))
(define-fun |move: reply about page 1, 4 bytes at page 0+0xff8| () Bool (ite |place 27| q428 false))
(define-fun |move: reply about page 1, 4 bytes at page 0+0xffe| () Bool (ite |place 27| q430 false))
(define-fun |move: reply about another page, 4 bytes at page 0+0x0| () Bool (ite (or |place 28| |place 29|) q428 false))
(define-fun |move: reply about another page, 4 bytes at page 0+0xff8| () Bool (ite (or |place 28| |place 29|) q428 false))
(define-fun |move: reply about another page, 4 bytes at page 0+0xffe| () Bool (ite (or |place 28| |place 29|) q430 false))
(define-fun |move: reply about page 1, RIP has moved, 4 bytes at page 0+0x0| () Bool (ite |place 30| (= path #x83) false))
(define-fun |move: reply about page 1, RIP has moved, 4 bytes at page 0+0xff8| () Bool (ite |place 30| (= path #x83) false))
(define-fun |move: reply about page 1, RIP has moved, 4 bytes at page 0+0xffe| () Bool (ite |place 30| (= path #x83) false))

; Where runs begin.
(define-fun start () Bool (and (= before.memory #b00) (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0))))

; The invariant: all states that a run may be in.
(define-fun invariant.before () Bool (or false
  (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x0) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x0) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase plain.ending) (= before.rc #b010) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b001) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b011) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x2) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x3) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b1) (= before.memory #b01))
  (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x0) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase stopped) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b1) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b1) (= before.memory #b01))
  (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b101) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x2) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x3) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b010) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x0) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x0) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b001) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x0) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b011) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x0) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase reply.ending) (= before.rc #b010) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase reply) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase reply.ending) (= before.rc #b001) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase reply.ending) (= before.rc #b011) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b1) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b010) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b001) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b011) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b010) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x2) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x2) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b001) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x2) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b011) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x2) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b010) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x3) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x3) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b001) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x3) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b011) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x3) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b101) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x0) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x0) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase reply.ending) (= before.rc #b101) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase reply.ending) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase reply.ending) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b1) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b010) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b1) (= before.memory #b00))
  (and (= before.phase plain) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b1) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b001) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b1) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b011) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b1) (= before.memory #b00))
  (and (= before.phase reply.ending) (= before.rc #b100) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b1) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b101) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b101) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x2) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x2) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b101) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x3) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x3) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b101) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b1) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b1) (= before.memory #b00))
  ))
(define-fun invariant.after () Bool (or false
  (and (= after.phase outside) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase window.ending) (= after.rc #b010) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x0) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x0) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b001) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b010) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b001) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase plain.ending) (= after.rc #b010) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b001) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b011) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x2) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b101) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x3) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b1) (= after.memory #b01))
  (and (= after.phase outside) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x0) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase stopped) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase window.ending) (= after.rc #b101) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b1) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b010) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b101) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b001) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b1) (= after.memory #b01))
  (and (= after.phase outside) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b101) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase outside) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x2) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase outside) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x3) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b010) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x0) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x0) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b001) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x0) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b011) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x0) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase reply.ending) (= after.rc #b010) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase reply) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase reply.ending) (= after.rc #b001) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase reply.ending) (= after.rc #b011) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase outside) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b1) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b010) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b001) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b011) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b010) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x2) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x2) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b001) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x2) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b011) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x2) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b010) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x3) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x3) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b001) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x3) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b011) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x3) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b101) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x0) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x0) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase reply.ending) (= after.rc #b101) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase reply.ending) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase reply.ending) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b1) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b010) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b1) (= after.memory #b00))
  (and (= after.phase plain) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b1) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b001) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b1) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b011) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b1) (= after.memory #b00))
  (and (= after.phase reply.ending) (= after.rc #b100) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b1) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b101) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b101) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x2) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x2) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b101) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x3) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x3) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b101) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b1) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b1) (= after.memory #b00))
  ))

(assert (or
  ; start
  (and start (not invariant.before))
  ; step
  (and invariant.before possible
    ; the path that the move takes
    (ite (= move #b000000) |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0x0|
     (ite (= move #b000001) |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xff8|
     (ite (= move #b000010) |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xffe|
     (ite (= move #b000011) |move: emulation with checks off, 4 bytes at page 0+0x0|
     (ite (= move #b000100) |move: emulation with checks off, 4 bytes at page 0+0xff8|
     (ite (= move #b000101) |move: emulation with checks off, 4 bytes at page 0+0xffe|
     (ite (= move #b000110) |move: the emulation ends|
     (ite (= move #b000111) |move: load 4 bytes at page 2+0x8|
     (ite (= move #b001000) |move: store 4 bytes at page 2+0x8|
     (ite (= move #b001001) |move: rep stos 4 x 4 bytes at page 2+0x8|
     (ite (= move #b001010) |move: rmw 4 bytes at page 2+0x8|
     (ite (= move #b001011) |move: cmpxchg 4 bytes at page 2+0x8|
     (ite (= move #b001100) |move: rep ins 1 x 4 bytes at page 2+0x8|
     (ite (= move #b001101) |move: rep outs 1 x 4 bytes at page 2+0x8|
     (ite (= move #b001110) |move: rep ins 4 x 4 bytes at page 2+0x8|
     (ite (= move #b001111) |move: rep outs 4 x 4 bytes at page 2+0x8|
     (ite (= move #b010000) |move: unimplemented instruction|
     (ite (= move #b010001) |move: rmw 16 bytes at page 2+0x10|
     (ite (= move #b010010) |move: cmpxchg 16 bytes at page 2+0x10|
     (ite (= move #b010011) |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0x8|
     (ite (= move #b010100) |move: rep movs 4 x 4 bytes at page 2+0x4 to page 2+0x8|
     (ite (= move #b010101) |move: load 8 bytes at page 2+0xffc|
     (ite (= move #b010110) |move: store 8 bytes at page 2+0xffc|
     (ite (= move #b010111) |move: rmw 8 bytes at page 2+0xffc|
     (ite (= move #b011000) |move: cmpxchg 8 bytes at page 2+0xffc|
     (ite (= move #b011001) |move: rep stos 4 x 4 bytes at page 2+0xff8|
     (ite (= move #b011010) |move: rep stos 4 x 4 bytes at page 2+0xffe|
     (ite (= move #b011011) |move: rep ins 4 x 4 bytes at page 2+0xff8|
     (ite (= move #b011100) |move: rep outs 4 x 4 bytes at page 2+0xff8|
     (ite (= move #b011101) |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0xff8|
     (ite (= move #b011110) |move: the instruction is committed|
     (ite (= move #b011111) |move: reply about page 0, 4 bytes at page 0+0x0|
     (ite (= move #b100000) |move: reply about page 0, 4 bytes at page 0+0xff8|
     (ite (= move #b100001) |move: reply about page 0, 4 bytes at page 0+0xffe|
     (ite (= move #b100010) |move: reply about page 1, 4 bytes at page 0+0x0|
     (ite (= move #b100011) |move: reply about page 1, 4 bytes at page 0+0xff8|
     (ite (= move #b100100) |move: reply about page 1, 4 bytes at page 0+0xffe|
     (ite (= move #b100101) |move: reply about another page, 4 bytes at page 0+0x0|
     (ite (= move #b100110) |move: reply about another page, 4 bytes at page 0+0xff8|
     (ite (= move #b100111) |move: reply about another page, 4 bytes at page 0+0xffe|
     (ite (= move #b101000) |move: reply about page 1, RIP has moved, 4 bytes at page 0+0x0|
     (ite (= move #b101001) |move: reply about page 1, RIP has moved, 4 bytes at page 0+0xff8|
     (ite (= move #b101010) |move: reply about page 1, RIP has moved, 4 bytes at page 0+0xffe|
     false)))))))))))))))))))))))))))))))))))))))))))
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
     (= after.memory #b11))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
    (not invariant.after))
  ; conclusion
  (and invariant.before (= before.memory #b11))))
(check-sat)
