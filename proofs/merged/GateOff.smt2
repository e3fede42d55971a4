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
;   #b010100 load 8 bytes at page 2+0xffc
;   #b010101 store 8 bytes at page 2+0xffc
;   #b010110 rmw 8 bytes at page 2+0xffc
;   #b010111 cmpxchg 8 bytes at page 2+0xffc
;   #b011000 rep stos 4 x 4 bytes at page 2+0xff8
;   #b011001 rep stos 4 x 4 bytes at page 2+0xffe
;   #b011010 rep ins 4 x 4 bytes at page 2+0xff8
;   #b011011 rep outs 4 x 4 bytes at page 2+0xff8
;   #b011100 rep movs 4 x 4 bytes at page 4+0x8 to page 2+0xff8
;   #b011101 the instruction is committed
;   #b011110 reply about page 0, 4 bytes at page 0+0x0
;   #b011111 reply about page 0, 4 bytes at page 0+0xff8
;   #b100000 reply about page 0, 4 bytes at page 0+0xffe
;   #b100001 reply about page 1, 4 bytes at page 0+0x0
;   #b100010 reply about page 1, 4 bytes at page 0+0xff8
;   #b100011 reply about page 1, 4 bytes at page 0+0xffe
;   #b100100 reply about another page, 4 bytes at page 0+0x0
;   #b100101 reply about another page, 4 bytes at page 0+0xff8
;   #b100110 reply about another page, 4 bytes at page 0+0xffe
;   #b100111 reply about page 1, RIP has moved, 4 bytes at page 0+0x0
;   #b101000 reply about page 1, RIP has moved, 4 bytes at page 0+0xff8
;   #b101001 reply about page 1, RIP has moved, 4 bytes at page 0+0xffe
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
; source and destination overlap: 0 no, 1 yes
(declare-fun |source and destination overlap| () (_ BitVec 1))
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
(define-fun |type of page 4: not_present| () Bool (= |type of page 4| #x5))
(define-fun |type of page 4: paged_out, shared| () Bool (or (= |type of page 4| #x7) (= |type of page 4| #x8)))
(define-fun |source within its segment: yes| () Bool (= |source within its segment| #b1))
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
(define-fun |type of page 3: ioreq_server, paged_out, shared| () Bool (or (= |type of page 3| #x2) (= |type of page 3| #x7) (= |type of page 3| #x8)))
(define-fun |type of page 4: mmio, hole| () Bool (or (= |type of page 4| #x3) (= |type of page 4| #x4)))
(define-fun |source and destination overlap: yes| () Bool (= |source and destination overlap| #b1))

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
(define-fun |word 8| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 1, PFEC 0x15: stop| (|event check on page 0, PFEC 0x15: go on| (|event check on page 1, PFEC 0x15: stop| (|event check on page 0, PFEC 0x15: go on| (|window opens for npfec_kind_in_gpt| m))))))
(define-fun |word 9| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 1, PFEC 0x15: stop| (|event check on page 0, PFEC 0x15: go on| (|window opens for npfec_kind_in_gpt| m))))
(define-fun |word 10| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_EXCEPTION| m))
(define-fun |word 11| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x5: go on| m))
(define-fun |word 12| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: go on| m))
(define-fun |word 13| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: stop| m))
(define-fun |word 14| ((m (_ BitVec 2))) (_ BitVec 2) (|mapping begins, mfn[] clean| m))
(define-fun |word 15| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: go on| (|mapping begins, mfn[] clean| m)))
(define-fun |word 16| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: stop| (|mapping begins, mfn[] clean| m)))
(define-fun |word 17| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| m)))
(define-fun |word 18| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x5: go on| (|event check on page 2, PFEC 0x5: go on| m)))
(define-fun |word 19| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x5: go on| m))
(define-fun |word 20| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| (|mapping begins, mfn[] clean| m))))
(define-fun |word 21| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| (|mapping begins, mfn[] clean| m))))
(define-fun |word 22| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: stop| (|event check on page 2, PFEC 0x7: go on| (|mapping begins, mfn[] clean| m))))
(define-fun |word 23| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: go on| (|mapping begins, mfn[] clean| m)))
(define-fun |word 24| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: stop| (|mapping begins, mfn[] clean| m)))
(define-fun |word 25| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: go on| (|event check on page 3, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| (|mapping begins, mfn[] clean| m))))))
(define-fun |word 26| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: stop| (|event check on page 2, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| (|mapping begins, mfn[] clean| m)))))
(define-fun |word 27| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| (|mapping begins, mfn[] clean| m)))))
(define-fun |word 28| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: go on| (|event check on page 3, PFEC 0x7: go on| (|mapping begins, mfn[] clean| m))))
(define-fun |word 29| ((m (_ BitVec 2))) (_ BitVec 2) (|commits the instruction| m))
(define-fun |word 30| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_RETRY| m))
(define-fun |word 31| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_UNHANDLEABLE| m))
(define-fun |word 32| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_UNIMPLEMENTED| m))
(define-fun |word 33| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_OKAY| m))

; What is left behind.
(define-fun leaves ((phase (_ BitVec 4)) (rc (_ BitVec 3)) (contextGate (_ BitVec 1)) (vcpuGate (_ BitVec 1)) (hasRing (_ BitVec 1)) (hasReservedSlot (_ BitVec 1))) Bool (and (= after.phase phase) (= after.rc rc) (= after.contextGate contextGate) (= after.vcpuGate vcpuGate) (= after.hasRing hasRing) (= after.hasReservedSlot hasReservedSlot)))
(define-fun forgets () Bool (or (= after.phase stopped) (and (= before.phase outside) (not (or (= after.phase plain) (= after.phase plain.ending)))) (= before.phase plain.ending) (and (or (= before.phase window.ending) (= before.phase plain.ending) (= before.phase reply.ending)) (not (= before.rc #b011)) (not (= #b1 before.isCommitted before.hasRequest)))))
(define-fun adds ((hasRequest (_ BitVec 1)) (requestedPage (_ BitVec 4)) (isCommitted (_ BitVec 1))) Bool (and (= after.hasRequest (bvor hasRequest (ite forgets #b0 before.hasRequest))) (= after.requestedPage (ite (and (= before.hasRequest #b1) (not forgets)) before.requestedPage requestedPage)) (= after.isCommitted (bvor isCommitted (ite forgets #b0 before.isCommitted)))))

; The paths: what each leaves behind, and what is heard on it.
(define-fun |path 1| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 2| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 3| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b1 #x0 #b0) (= after.memory (|word 3| before.memory))))
(define-fun |path 4| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (adds #b1 #x0 #b0) (= after.memory (|word 3| before.memory))))
(define-fun |path 5| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 3| before.memory))))
(define-fun |path 6| () Bool (and (leaves window.ending #b001 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 7| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 8| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b1 #x0 #b0) (= after.memory (|word 4| before.memory))))
(define-fun |path 9| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 4| before.memory))))
(define-fun |path 10| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 5| before.memory))))
(define-fun |path 11| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 6| before.memory))))
(define-fun |path 12| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b1 #x1 #b0) (= after.memory (|word 7| before.memory))))
(define-fun |path 13| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 7| before.memory))))
(define-fun |path 14| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 5| before.memory))))
(define-fun |path 15| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b1 #x1 #b0) (= after.memory (|word 8| before.memory))))
(define-fun |path 16| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (adds #b1 #x1 #b0) (= after.memory (|word 8| before.memory))))
(define-fun |path 17| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 8| before.memory))))
(define-fun |path 18| () Bool (and (leaves window.ending #b001 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 5| before.memory))))
(define-fun |path 19| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 5| before.memory))))
(define-fun |path 20| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 21| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b1 #x1 #b0) (= after.memory (|word 9| before.memory))))
(define-fun |path 22| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 9| before.memory))))
(define-fun |path 23| () Bool (and (leaves window.ending #b001 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 24| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 25| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 26| () Bool (and (leaves plain #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 27| () Bool (and (leaves plain.ending #b001 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 28| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 29| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 10| before.memory))))
(define-fun |path 30| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 31| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 11| before.memory))))
(define-fun |path 32| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 33| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 34| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 12| before.memory))))
(define-fun |path 35| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b1 #x2 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 36| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 37| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 38| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 39| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 40| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 15| before.memory))))
(define-fun |path 41| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b1 #x2 #b0) (= after.memory (|word 16| before.memory))))
(define-fun |path 42| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 16| before.memory))))
(define-fun |path 43| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 12| before.memory))))
(define-fun |path 44| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 17| before.memory))))
(define-fun |path 45| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 15| before.memory))))
(define-fun |path 46| () Bool (and (leaves window.ending #b101 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 47| () Bool (and (leaves window.ending #b001 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 48| () Bool (and (leaves window.ending #b001 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 49| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 11| before.memory))))
(define-fun |path 50| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 18| before.memory))))
(define-fun |path 51| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 11| before.memory))))
(define-fun |path 52| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 19| before.memory))))
(define-fun |path 53| () Bool (and (leaves window.ending #b010 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 15| before.memory))))
(define-fun |path 54| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 20| before.memory))))
(define-fun |path 55| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 21| before.memory))))
(define-fun |path 56| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b1 #x3 #b0) (= after.memory (|word 22| before.memory))))
(define-fun |path 57| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 22| before.memory))))
(define-fun |path 58| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 20| before.memory))))
(define-fun |path 59| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 23| before.memory))))
(define-fun |path 60| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b1 #x3 #b0) (= after.memory (|word 24| before.memory))))
(define-fun |path 61| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 24| before.memory))))
(define-fun |path 62| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 21| before.memory))))
(define-fun |path 63| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 25| before.memory))))
(define-fun |path 64| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b1 #x3 #b0) (= after.memory (|word 26| before.memory))))
(define-fun |path 65| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 26| before.memory))))
(define-fun |path 66| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 27| before.memory))))
(define-fun |path 67| () Bool (and (leaves window.ending #b011 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 23| before.memory))))
(define-fun |path 68| () Bool (and (leaves window #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 28| before.memory))))
(define-fun |path 69| () Bool (and (leaves window.ending #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 70| () Bool (and (leaves window.ending #b000 #b1 #b1 #b1 #b0) (adds #b0 #xf #b1) (= after.memory (|word 29| before.memory))))
(define-fun |path 71| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 30| before.memory))))
(define-fun |path 72| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 30| before.memory) #b11) #b11 #b00))))
(define-fun |path 73| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 31| before.memory))))
(define-fun |path 74| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 75| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 11| before.memory))))
(define-fun |path 76| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 77| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 78| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 12| before.memory))))
(define-fun |path 79| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 80| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 81| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 82| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 15| before.memory))))
(define-fun |path 83| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 12| before.memory))))
(define-fun |path 84| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 17| before.memory))))
(define-fun |path 85| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 15| before.memory))))
(define-fun |path 86| () Bool (and (leaves window.ending #b101 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 87| () Bool (and (leaves window.ending #b001 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 88| () Bool (and (leaves window.ending #b001 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 89| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 11| before.memory))))
(define-fun |path 90| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 18| before.memory))))
(define-fun |path 91| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 11| before.memory))))
(define-fun |path 92| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 19| before.memory))))
(define-fun |path 93| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 15| before.memory))))
(define-fun |path 94| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 20| before.memory))))
(define-fun |path 95| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 21| before.memory))))
(define-fun |path 96| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 20| before.memory))))
(define-fun |path 97| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 23| before.memory))))
(define-fun |path 98| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 21| before.memory))))
(define-fun |path 99| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 25| before.memory))))
(define-fun |path 100| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 27| before.memory))))
(define-fun |path 101| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 23| before.memory))))
(define-fun |path 102| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 28| before.memory))))
(define-fun |path 103| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 104| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0 #b0) (adds #b0 #xf #b1) (= after.memory (|word 29| before.memory))))
(define-fun |path 105| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 106| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 107| () Bool (and (leaves plain #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 108| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 109| () Bool (and (leaves plain.ending #b101 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 110| () Bool (and (leaves plain.ending #b001 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 111| () Bool (and (leaves plain.ending #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 112| () Bool (and (leaves plain.ending #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 29| before.memory))))
(define-fun |path 113| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 32| before.memory))))
(define-fun |path 114| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 32| before.memory) #b11) #b11 #b00))))
(define-fun |path 115| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 33| before.memory))))
(define-fun |path 116| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 117| () Bool (and (leaves reply #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 118| () Bool (and (leaves reply.ending #b001 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 119| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 120| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 10| before.memory) #b11) #b11 #b00))))
(define-fun |path 121| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 31| before.memory) #b11) #b11 #b00))))
(define-fun |path 122| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 33| before.memory) #b11) #b11 #b00))))
(define-fun |path 123| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 124| () Bool (and (leaves reply #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 125| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 126| () Bool (and (leaves reply.ending #b101 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 127| () Bool (and (leaves reply.ending #b001 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 128| () Bool (and (leaves reply.ending #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 129| () Bool (and (leaves reply.ending #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b1) (= after.memory (|word 29| before.memory))))
(define-fun |path 130| () Bool (and (leaves reply.ending #b100 #b0 #b0 #b1 #b0) (adds #b0 #xf #b1) (= after.memory before.memory)))

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
(define-fun q33 () Bool (ite |while the vCPU waits: ring disabled| (= path #x16) (= path #x15)))
(define-fun q34 () Bool (ite |free slots of the ring: 0| q33 (= path #x15)))
(define-fun q35 () Bool (ite |right of page 1: n, r, w, rw| q34 (= path #x0b)))
(define-fun q36 () Bool (ite |type of page 1: mmio, hole| (= path #x17) (ite |type of page 1: not_present| (= path #x14) (ite |type of page 1: paged_out, shared| (= path #x18) q35))))
(define-fun q37 () Bool (ite |right of page 0: n, r, w, rw| q1 q36))
(define-fun q38 () Bool (ite |type of page 0: mmio, hole| (= path #x06) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x07) q37))))
(define-fun q39 () Bool (ite |while the vCPU waits: ring disabled| (= path #x11) (= path #x0f)))
(define-fun q40 () Bool (ite |while the vCPU waits: ring disabled| (= path #x10) (= path #x0f)))
(define-fun q41 () Bool (ite |free slots of the ring: 0| q39 (ite |free slots of the ring: 1| q40 (= path #x0f))))
(define-fun q42 () Bool (ite |right of page 1: n, r, w, rw| q41 (= path #x0b)))
(define-fun q43 () Bool (ite |type of page 1: mmio, hole| (= path #x12) (ite |type of page 1: not_present| (= path #x0e) (ite |type of page 1: paged_out, shared| (= path #x13) q42))))
(define-fun q44 () Bool (ite |right of page 0: n, r, w, rw| q6 q43))
(define-fun q45 () Bool (ite |type of page 0: mmio, hole| (= path #x06) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x07) q44))))
(define-fun q46 () Bool (ite |16 bytes within the code segment: yes| q45 q38))
(define-fun q47 () Bool (ite |type of page 1: mmio, hole| (= path #x17) (ite |type of page 1: not_present| (= path #x14) (ite |type of page 1: paged_out, shared| (= path #x18) (= path #x0b)))))
(define-fun q48 () Bool (ite |type of page 0: mmio, hole| (= path #x06) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x07) q47))))
(define-fun q49 () Bool (ite |type of page 1: mmio, hole| (= path #x12) (ite |type of page 1: not_present| (= path #x0e) (ite |type of page 1: paged_out, shared| (= path #x13) (= path #x0b)))))
(define-fun q50 () Bool (ite |type of page 0: mmio, hole| (= path #x06) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x07) q49))))
(define-fun q51 () Bool (ite |16 bytes within the code segment: yes| q50 q48))
(define-fun q52 () Bool (ite |right of page 1 in the view: n, r, w, rw, absent| q34 (= path #x0b)))
(define-fun q53 () Bool (ite |type of page 1: mmio, hole| (= path #x17) (ite |type of page 1: not_present| (= path #x14) (ite |type of page 1: paged_out, shared| (= path #x18) q52))))
(define-fun q54 () Bool (ite |right of page 0 in the view: n, r, w, rw, absent| q1 q53))
(define-fun q55 () Bool (ite |type of page 0: mmio, hole| (= path #x06) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x07) q54))))
(define-fun q56 () Bool (ite |right of page 1 in the view: n, r, w, rw, absent| q41 (= path #x0b)))
(define-fun q57 () Bool (ite |type of page 1: mmio, hole| (= path #x12) (ite |type of page 1: not_present| (= path #x0e) (ite |type of page 1: paged_out, shared| (= path #x13) q56))))
(define-fun q58 () Bool (ite |right of page 0 in the view: n, r, w, rw, absent| q6 q57))
(define-fun q59 () Bool (ite |type of page 0: mmio, hole| (= path #x06) (ite |type of page 0: not_present| (= path #x01) (ite |type of page 0: paged_out, shared| (= path #x07) q58))))
(define-fun q60 () Bool (ite |16 bytes within the code segment: yes| q59 q55))
(define-fun q61 () Bool (ite |altp2m: disabled| q51 (ite |altp2m: view 1| q60 q46)))
(define-fun q62 () Bool (ite |type of page 0: mmio, hole| (= path #x1b) (ite |type of page 0: not_present| (= path #x19) (ite |type of page 0: paged_out, shared| (= path #x1c) (= path #x1a)))))
(define-fun q63 () Bool (ite |type of page 1: mmio, hole| (= path #x1b) (ite |type of page 1: not_present| (= path #x19) (ite |type of page 1: paged_out, shared| (= path #x1c) (= path #x1a)))))
(define-fun q64 () Bool (ite |type of page 0: mmio, hole| (= path #x1b) (ite |type of page 0: not_present| (= path #x19) (ite |type of page 0: paged_out, shared| (= path #x1c) q63))))
(define-fun q65 () Bool (ite |type of page 2: mmio, hole| (= path #x20) (ite |type of page 2: not_present| (= path #x1e) (ite |type of page 2: paged_out, shared| (= path #x21) (= path #x1f)))))
(define-fun q66 () Bool (ite |operand within its segment: yes| q65 (= path #x1e)))
(define-fun q67 () Bool (ite |while the vCPU waits: ring disabled| (= path #x2a) (= path #x29)))
(define-fun q68 () Bool (ite |free slots of the ring: 0| q67 (= path #x29)))
(define-fun q69 () Bool (ite |right of page 2: n, r, x, rx| q68 (= path #x28)))
(define-fun q70 () Bool (ite |type of page 2: ram| q69 (ite |type of page 2: ioreq_server, paged_out, shared| (= path #x27) (ite |type of page 2: not_present, read_only| (= path #x25) (= path #x26)))))
(define-fun q71 () Bool (ite |operand within its segment: yes| q70 (= path #x1e)))
(define-fun q72 () Bool (ite |while the vCPU waits: ring disabled| (= path #x24) (= path #x23)))
(define-fun q73 () Bool (ite |free slots of the ring: 0| q72 (= path #x23)))
(define-fun q74 () Bool (ite |right of page 2: n, r, x, rx| q73 (= path #x22)))
(define-fun q75 () Bool (ite |type of page 2: ram, ram_ro| q74 (ite |type of page 2: mmio, hole| (= path #x20) (ite |type of page 2: not_present, read_only| (= path #x1e) (= path #x21)))))
(define-fun q76 () Bool (ite |operand within its segment: yes| q75 (= path #x1e)))
(define-fun q77 () Bool (ite |mmio_access: write| q76 q71))
(define-fun q78 () Bool (ite |type of page 2: ram| (= path #x28) (ite |type of page 2: ioreq_server, paged_out, shared| (= path #x27) (ite |type of page 2: not_present, read_only| (= path #x25) (= path #x26)))))
(define-fun q79 () Bool (ite |operand within its segment: yes| q78 (= path #x1e)))
(define-fun q80 () Bool (ite |type of page 2: ram, ram_ro| (= path #x22) (ite |type of page 2: mmio, hole| (= path #x20) (ite |type of page 2: not_present, read_only| (= path #x1e) (= path #x21)))))
(define-fun q81 () Bool (ite |operand within its segment: yes| q80 (= path #x1e)))
(define-fun q82 () Bool (ite |mmio_access: write| q81 q79))
(define-fun q83 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q68 (= path #x28)))
(define-fun q84 () Bool (ite |type of page 2: ram| q83 (ite |type of page 2: ioreq_server, paged_out, shared| (= path #x27) (ite |type of page 2: not_present, read_only| (= path #x25) (= path #x26)))))
(define-fun q85 () Bool (ite |operand within its segment: yes| q84 (= path #x1e)))
(define-fun q86 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q73 (= path #x22)))
(define-fun q87 () Bool (ite |type of page 2: ram, ram_ro| q86 (ite |type of page 2: mmio, hole| (= path #x20) (ite |type of page 2: not_present, read_only| (= path #x1e) (= path #x21)))))
(define-fun q88 () Bool (ite |operand within its segment: yes| q87 (= path #x1e)))
(define-fun q89 () Bool (ite |mmio_access: write| q88 q85))
(define-fun q90 () Bool (ite |altp2m: disabled| q82 (ite |altp2m: view 1| q89 q77)))
(define-fun q91 () Bool (ite |type of page 2: not_present, read_only| (= path #x1e) (ite |type of page 2: paged_out, shared| (= path #x21) (= path #x20))))
(define-fun q92 () Bool (ite |operand within its segment: yes| q91 (= path #x20)))
(define-fun q93 () Bool (ite |right of page 2: n, r, x, rx| q68 (= path #x2d)))
(define-fun q94 () Bool (ite |type of page 2: ram| q69 (ite |type of page 2: ioreq_server| q93 (ite |type of page 2: not_present, read_only| (= path #x25) (ite |type of page 2: paged_out, shared| (= path #x27) (= path #x26))))))
(define-fun q95 () Bool (ite |operand within its segment: yes| q94 (= path #x1e)))
(define-fun q96 () Bool (ite |right of page 2: n, r, x, rx| q73 (= path #x2c)))
(define-fun q97 () Bool (ite |right of page 2: n, r, x, rx| q73 (= path #x2b)))
(define-fun q98 () Bool (ite |type of page 2: ioreq_server| q97 (ite |type of page 2: mmio, hole| (= path #x20) (ite |type of page 2: not_present, read_only| (= path #x1e) (ite |type of page 2: paged_out, shared| (= path #x21) q96)))))
(define-fun q99 () Bool (ite |operand within its segment: yes| q98 (= path #x1e)))
(define-fun q100 () Bool (ite |mmio_access: write| q99 q95))
(define-fun q101 () Bool (ite |type of page 2: ram| (= path #x28) (ite |type of page 2: ioreq_server| (= path #x2d) (ite |type of page 2: not_present, read_only| (= path #x25) (ite |type of page 2: paged_out, shared| (= path #x27) (= path #x26))))))
(define-fun q102 () Bool (ite |operand within its segment: yes| q101 (= path #x1e)))
(define-fun q103 () Bool (ite |type of page 2: ioreq_server| (= path #x2b) (ite |type of page 2: mmio, hole| (= path #x20) (ite |type of page 2: not_present, read_only| (= path #x1e) (ite |type of page 2: paged_out, shared| (= path #x21) (= path #x2c))))))
(define-fun q104 () Bool (ite |operand within its segment: yes| q103 (= path #x1e)))
(define-fun q105 () Bool (ite |mmio_access: write| q104 q102))
(define-fun q106 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q68 (= path #x2d)))
(define-fun q107 () Bool (ite |type of page 2: ram| q83 (ite |type of page 2: ioreq_server| q106 (ite |type of page 2: not_present, read_only| (= path #x25) (ite |type of page 2: paged_out, shared| (= path #x27) (= path #x26))))))
(define-fun q108 () Bool (ite |operand within its segment: yes| q107 (= path #x1e)))
(define-fun q109 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q73 (= path #x2c)))
(define-fun q110 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q73 (= path #x2b)))
(define-fun q111 () Bool (ite |type of page 2: ioreq_server| q110 (ite |type of page 2: mmio, hole| (= path #x20) (ite |type of page 2: not_present, read_only| (= path #x1e) (ite |type of page 2: paged_out, shared| (= path #x21) q109)))))
(define-fun q112 () Bool (ite |operand within its segment: yes| q111 (= path #x1e)))
(define-fun q113 () Bool (ite |mmio_access: write| q112 q108))
(define-fun q114 () Bool (ite |altp2m: disabled| q105 (ite |altp2m: view 1| q113 q100)))
(define-fun q115 () Bool (ite |type of page 2: ioreq_server| (= path #x21) (= path #x20)))
(define-fun q116 () Bool (ite |operand within its segment: yes| q115 (= path #x1e)))
(define-fun q117 () Bool (ite |mmio_access: write| q116 q71))
(define-fun q118 () Bool (ite |mmio_access: write| q116 q79))
(define-fun q119 () Bool (ite |mmio_access: write| q116 q85))
(define-fun q120 () Bool (ite |altp2m: disabled| q118 (ite |altp2m: view 1| q119 q117)))
(define-fun q121 () Bool (ite |type of page 2: not_present| (= path #x1e) (ite |type of page 2: paged_out, shared| (= path #x21) (= path #x20))))
(define-fun q122 () Bool (ite |operand within its segment: yes| q121 (= path #x20)))
(define-fun q123 () Bool (ite |type of page 2: ram| q69 (ite |type of page 2: ram_ro| (= path #x26) (ite |type of page 2: not_present, read_only| (= path #x25) (ite |type of page 2: paged_out, shared| (= path #x27) (= path #x30))))))
(define-fun q124 () Bool (ite |operand within its segment: yes| q123 (= path #x1e)))
(define-fun q125 () Bool (ite |operand within its segment: yes| (= path #x2f) (= path #x1e)))
(define-fun q126 () Bool (ite |mmio_access: write| q125 q124))
(define-fun q127 () Bool (ite |type of page 2: ram| (= path #x28) (ite |type of page 2: ram_ro| (= path #x26) (ite |type of page 2: not_present, read_only| (= path #x25) (ite |type of page 2: paged_out, shared| (= path #x27) (= path #x30))))))
(define-fun q128 () Bool (ite |operand within its segment: yes| q127 (= path #x1e)))
(define-fun q129 () Bool (ite |mmio_access: write| q125 q128))
(define-fun q130 () Bool (ite |type of page 2: ram| q83 (ite |type of page 2: ram_ro| (= path #x26) (ite |type of page 2: not_present, read_only| (= path #x25) (ite |type of page 2: paged_out, shared| (= path #x27) (= path #x30))))))
(define-fun q131 () Bool (ite |operand within its segment: yes| q130 (= path #x1e)))
(define-fun q132 () Bool (ite |mmio_access: write| q125 q131))
(define-fun q133 () Bool (ite |altp2m: disabled| q129 (ite |altp2m: view 1| q132 q126)))
(define-fun q134 () Bool (ite |type of page 4: not_present| (= path #x1e) (ite |type of page 4: paged_out, shared| (= path #x21) (= path #x20))))
(define-fun q135 () Bool (ite |type of page 4: paged_out, shared| (= path #x21) (= path #x1e)))
(define-fun q136 () Bool (ite |type of page 4: not_present| (= path #x1e) (= path #x21)))
(define-fun q137 () Bool (ite |type of page 2: not_present, read_only| q135 (ite |type of page 2: paged_out, shared| q136 q134)))
(define-fun q138 () Bool (ite |source within its segment: yes| q137 (= path #x20)))
(define-fun q139 () Bool (ite |operand within its segment: yes| q138 (= path #x20)))
(define-fun q140 () Bool (ite |type of page 3: mmio, hole| (= path #x1f) (ite |type of page 3: not_present| (= path #x31) (ite |type of page 3: paged_out, shared| (= path #x33) (= path #x32)))))
(define-fun q141 () Bool (ite |type of page 3: mmio, hole| (= path #x20) (ite |type of page 3: not_present| (= path #x1e) (ite |type of page 3: paged_out, shared| (= path #x21) (= path #x34)))))
(define-fun q142 () Bool (ite |type of page 2: mmio, hole| q141 (ite |type of page 2: not_present| (= path #x1e) (ite |type of page 2: paged_out, shared| (= path #x21) q140))))
(define-fun q143 () Bool (ite |operand within its segment: yes| q142 (= path #x1e)))
(define-fun q144 () Bool (ite |while the vCPU waits: ring disabled| (= path #x39) (= path #x38)))
(define-fun q145 () Bool (ite |free slots of the ring: 0| q144 (= path #x38)))
(define-fun q146 () Bool (ite |right of page 3: n, r, x, rx| q145 (= path #x37)))
(define-fun q147 () Bool (ite |type of page 3: ram| q146 (ite |type of page 3: ram_ro| (= path #x28) (ite |type of page 3: ioreq_server| (= path #x36) (ite |type of page 3: not_present, read_only| (= path #x35) (ite |type of page 3: paged_out, shared| (= path #x2d) (= path #x3a)))))))
(define-fun q148 () Bool (ite |right of page 2: n, r, x, rx| q68 q147))
(define-fun q149 () Bool (ite |while the vCPU waits: ring disabled| (= path #x3d) (= path #x3c)))
(define-fun q150 () Bool (ite |free slots of the ring: 0| q149 (= path #x3c)))
(define-fun q151 () Bool (ite |right of page 3: n, r, x, rx| q150 (= path #x3b)))
(define-fun q152 () Bool (ite |type of page 3: ram, ram_ro| q151 (ite |type of page 3: mmio, hole| (= path #x26) (ite |type of page 3: not_present, read_only| (= path #x25) (= path #x27)))))
(define-fun q153 () Bool (ite |type of page 2: ram| q148 (ite |type of page 2: ram_ro| (= path #x26) (ite |type of page 2: mmio, hole| q152 (ite |type of page 2: not_present, read_only| (= path #x25) (= path #x27))))))
(define-fun q154 () Bool (ite |operand within its segment: yes| q153 (= path #x1e)))
(define-fun q155 () Bool (ite |type of page 3: ram| (= path #x37) (ite |type of page 3: ram_ro| (= path #x28) (ite |type of page 3: ioreq_server| (= path #x36) (ite |type of page 3: not_present, read_only| (= path #x35) (ite |type of page 3: paged_out, shared| (= path #x2d) (= path #x3a)))))))
(define-fun q156 () Bool (ite |type of page 3: ram, ram_ro| (= path #x3b) (ite |type of page 3: mmio, hole| (= path #x26) (ite |type of page 3: not_present, read_only| (= path #x25) (= path #x27)))))
(define-fun q157 () Bool (ite |type of page 2: ram| q155 (ite |type of page 2: ram_ro| (= path #x26) (ite |type of page 2: mmio, hole| q156 (ite |type of page 2: not_present, read_only| (= path #x25) (= path #x27))))))
(define-fun q158 () Bool (ite |operand within its segment: yes| q157 (= path #x1e)))
(define-fun q159 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| q145 (= path #x37)))
(define-fun q160 () Bool (ite |type of page 3: ram| q159 (ite |type of page 3: ram_ro| (= path #x28) (ite |type of page 3: ioreq_server| (= path #x36) (ite |type of page 3: not_present, read_only| (= path #x35) (ite |type of page 3: paged_out, shared| (= path #x2d) (= path #x3a)))))))
(define-fun q161 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q68 q160))
(define-fun q162 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| q150 (= path #x3b)))
(define-fun q163 () Bool (ite |type of page 3: ram, ram_ro| q162 (ite |type of page 3: mmio, hole| (= path #x26) (ite |type of page 3: not_present, read_only| (= path #x25) (= path #x27)))))
(define-fun q164 () Bool (ite |type of page 2: ram| q161 (ite |type of page 2: ram_ro| (= path #x26) (ite |type of page 2: mmio, hole| q163 (ite |type of page 2: not_present, read_only| (= path #x25) (= path #x27))))))
(define-fun q165 () Bool (ite |operand within its segment: yes| q164 (= path #x1e)))
(define-fun q166 () Bool (ite |altp2m: disabled| q158 (ite |altp2m: view 1| q165 q154)))
(define-fun q167 () Bool (ite |while the vCPU waits: ring disabled| (= path #x41) (= path #x40)))
(define-fun q168 () Bool (ite |free slots of the ring: 0| q167 (= path #x40)))
(define-fun q169 () Bool (ite |right of page 3: n, r, x, rx| q168 (= path #x3f)))
(define-fun q170 () Bool (ite |type of page 3: ram| q146 (ite |type of page 3: ram_ro| (= path #x28) (ite |type of page 3: ioreq_server| q169 (ite |type of page 3: not_present, read_only| (= path #x35) (ite |type of page 3: paged_out, shared| (= path #x2d) (= path #x42)))))))
(define-fun q171 () Bool (ite |right of page 2: n, r, x, rx| q68 q170))
(define-fun q172 () Bool (ite |right of page 3: n, r, x, rx| q145 (= path #x3e)))
(define-fun q173 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q172 (ite |type of page 3: not_present, read_only| (= path #x35) (= path #x2d))))
(define-fun q174 () Bool (ite |right of page 2: n, r, x, rx| q68 q173))
(define-fun q175 () Bool (ite |right of page 3: n, r, x, rx| q150 (= path #x44)))
(define-fun q176 () Bool (ite |right of page 3: n, r, x, rx| q150 (= path #x43)))
(define-fun q177 () Bool (ite |type of page 3: ioreq_server| q176 (ite |type of page 3: mmio, hole| (= path #x26) (ite |type of page 3: not_present, read_only| (= path #x25) (ite |type of page 3: paged_out, shared| (= path #x27) q175)))))
(define-fun q178 () Bool (ite |type of page 2: ram| q171 (ite |type of page 2: ram_ro| (= path #x26) (ite |type of page 2: ioreq_server| q174 (ite |type of page 2: not_present, read_only| (= path #x25) (ite |type of page 2: paged_out, shared| (= path #x27) q177))))))
(define-fun q179 () Bool (ite |operand within its segment: yes| q178 (= path #x1e)))
(define-fun q180 () Bool (ite |type of page 3: ram| (= path #x37) (ite |type of page 3: ram_ro| (= path #x28) (ite |type of page 3: ioreq_server| (= path #x3f) (ite |type of page 3: not_present, read_only| (= path #x35) (ite |type of page 3: paged_out, shared| (= path #x2d) (= path #x42)))))))
(define-fun q181 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| (= path #x3e) (ite |type of page 3: not_present, read_only| (= path #x35) (= path #x2d))))
(define-fun q182 () Bool (ite |type of page 3: ioreq_server| (= path #x43) (ite |type of page 3: mmio, hole| (= path #x26) (ite |type of page 3: not_present, read_only| (= path #x25) (ite |type of page 3: paged_out, shared| (= path #x27) (= path #x44))))))
(define-fun q183 () Bool (ite |type of page 2: ram| q180 (ite |type of page 2: ram_ro| (= path #x26) (ite |type of page 2: ioreq_server| q181 (ite |type of page 2: not_present, read_only| (= path #x25) (ite |type of page 2: paged_out, shared| (= path #x27) q182))))))
(define-fun q184 () Bool (ite |operand within its segment: yes| q183 (= path #x1e)))
(define-fun q185 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| q168 (= path #x3f)))
(define-fun q186 () Bool (ite |type of page 3: ram| q159 (ite |type of page 3: ram_ro| (= path #x28) (ite |type of page 3: ioreq_server| q185 (ite |type of page 3: not_present, read_only| (= path #x35) (ite |type of page 3: paged_out, shared| (= path #x2d) (= path #x42)))))))
(define-fun q187 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q68 q186))
(define-fun q188 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| q145 (= path #x3e)))
(define-fun q189 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q188 (ite |type of page 3: not_present, read_only| (= path #x35) (= path #x2d))))
(define-fun q190 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q68 q189))
(define-fun q191 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| q150 (= path #x44)))
(define-fun q192 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| q150 (= path #x43)))
(define-fun q193 () Bool (ite |type of page 3: ioreq_server| q192 (ite |type of page 3: mmio, hole| (= path #x26) (ite |type of page 3: not_present, read_only| (= path #x25) (ite |type of page 3: paged_out, shared| (= path #x27) q191)))))
(define-fun q194 () Bool (ite |type of page 2: ram| q187 (ite |type of page 2: ram_ro| (= path #x26) (ite |type of page 2: ioreq_server| q190 (ite |type of page 2: not_present, read_only| (= path #x25) (ite |type of page 2: paged_out, shared| (= path #x27) q193))))))
(define-fun q195 () Bool (ite |operand within its segment: yes| q194 (= path #x1e)))
(define-fun q196 () Bool (ite |altp2m: disabled| q184 (ite |altp2m: view 1| q195 q179)))
(define-fun q197 () Bool (ite |type of page 3: ram| q146 (ite |type of page 3: ioreq_server, paged_out, shared| (= path #x2d) (ite |type of page 3: not_present, read_only| (= path #x35) (= path #x28)))))
(define-fun q198 () Bool (ite |right of page 2: n, r, x, rx| q68 q197))
(define-fun q199 () Bool (ite |type of page 3: ioreq_server, paged_out, shared| (= path #x27) (ite |type of page 3: not_present, read_only| (= path #x25) (= path #x26))))
(define-fun q200 () Bool (ite |type of page 2: ram| q198 (ite |type of page 2: ram_ro| (= path #x26) (ite |type of page 2: mmio, hole| q199 (ite |type of page 2: not_present, read_only| (= path #x25) (= path #x27))))))
(define-fun q201 () Bool (ite |operand within its segment: yes| q200 (= path #x1e)))
(define-fun q202 () Bool (ite |type of page 3: ram| (= path #x37) (ite |type of page 3: ioreq_server, paged_out, shared| (= path #x2d) (ite |type of page 3: not_present, read_only| (= path #x35) (= path #x28)))))
(define-fun q203 () Bool (ite |type of page 2: ram| q202 (ite |type of page 2: ram_ro| (= path #x26) (ite |type of page 2: mmio, hole| q199 (ite |type of page 2: not_present, read_only| (= path #x25) (= path #x27))))))
(define-fun q204 () Bool (ite |operand within its segment: yes| q203 (= path #x1e)))
(define-fun q205 () Bool (ite |type of page 3: ram| q159 (ite |type of page 3: ioreq_server, paged_out, shared| (= path #x2d) (ite |type of page 3: not_present, read_only| (= path #x35) (= path #x28)))))
(define-fun q206 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q68 q205))
(define-fun q207 () Bool (ite |type of page 2: ram| q206 (ite |type of page 2: ram_ro| (= path #x26) (ite |type of page 2: mmio, hole| q199 (ite |type of page 2: not_present, read_only| (= path #x25) (= path #x27))))))
(define-fun q208 () Bool (ite |operand within its segment: yes| q207 (= path #x1e)))
(define-fun q209 () Bool (ite |altp2m: disabled| q204 (ite |altp2m: view 1| q208 q201)))
(define-fun q210 () Bool (ite |type of page 3: not_present, read_only| (= path #x45) (ite |type of page 3: paged_out, shared| (= path #x21) (= path #x20))))
(define-fun q211 () Bool (ite |type of page 3: paged_out, shared| (= path #x21) (= path #x20)))
(define-fun q212 () Bool (ite |type of page 2: ioreq_server| q211 (ite |type of page 2: not_present, read_only| (= path #x1e) (ite |type of page 2: paged_out, shared| (= path #x21) q210))))
(define-fun q213 () Bool (ite |operand within its segment: yes| q212 (= path #x20)))
(define-fun q214 () Bool (ite |type of page 3: not_present, read_only| (= path #x1e) (ite |type of page 3: paged_out, shared| (= path #x21) (= path #x20))))
(define-fun q215 () Bool (ite |type of page 2: not_present, read_only| (= path #x1e) (ite |type of page 2: paged_out, shared| (= path #x21) q214)))
(define-fun q216 () Bool (ite |operand within its segment: yes| q215 (= path #x20)))
(define-fun q217 () Bool (ite |type of page 2: ram, ram_ro| q210 (ite |type of page 2: not_present, read_only| (= path #x1e) (ite |type of page 2: paged_out, shared| (= path #x21) q211))))
(define-fun q218 () Bool (ite |operand within its segment: yes| q217 (= path #x20)))
(define-fun q219 () Bool (ite |type of page 3: not_present| (= path #x45) (ite |type of page 3: paged_out, shared| (= path #x21) (= path #x20))))
(define-fun q220 () Bool (ite |type of page 2: mmio, hole| q211 (ite |type of page 2: not_present| (= path #x1e) (ite |type of page 2: paged_out, shared| (= path #x21) q219))))
(define-fun q221 () Bool (ite |operand within its segment: yes| q220 (= path #x20)))
(define-fun q222 () Bool (ite |type of page 4: not_present| (= path #x1e) (ite |type of page 4: paged_out, shared| (= path #x21) (= path #x45))))
(define-fun q223 () Bool (ite |type of page 3: not_present, read_only| q222 (ite |type of page 3: paged_out, shared| q136 q134)))
(define-fun q224 () Bool (ite |type of page 3: paged_out, shared| q136 q134))
(define-fun q225 () Bool (ite |type of page 4: mmio, hole| (= path #x20) (ite |type of page 4: not_present| (= path #x1e) (ite |type of page 4: paged_out, shared| (= path #x21) (= path #x45)))))
(define-fun q226 () Bool (ite |type of page 3: not_present, read_only| q225 (ite |type of page 3: paged_out, shared| q136 q134)))
(define-fun q227 () Bool (ite |type of page 2: ioreq_server| q224 (ite |type of page 2: mmio, hole| q226 (ite |type of page 2: not_present, read_only| q135 (ite |type of page 2: paged_out, shared| q136 q223)))))
(define-fun q228 () Bool (ite |type of page 4: mmio, hole| (= path #x45) (ite |type of page 4: not_present| (= path #x1e) (ite |type of page 4: paged_out, shared| (= path #x21) (= path #x20)))))
(define-fun q229 () Bool (ite |type of page 3: not_present, read_only| q228 (ite |type of page 3: paged_out, shared| q136 q134)))
(define-fun q230 () Bool (ite |type of page 2: ioreq_server| q224 (ite |type of page 2: mmio, hole| q226 (ite |type of page 2: not_present, read_only| q135 (ite |type of page 2: paged_out, shared| q136 q229)))))
(define-fun q231 () Bool (ite |source and destination overlap: yes| q230 q227))
(define-fun q232 () Bool (ite |source within its segment: yes| q231 (= path #x20)))
(define-fun q233 () Bool (ite |operand within its segment: yes| q232 (= path #x20)))
(define-fun q234 () Bool (ite |type of page 2: mmio, hole| (= path #x4c) (ite |type of page 2: not_present| (= path #x4a) (ite |type of page 2: paged_out, shared| (= path #x4d) (= path #x4b)))))
(define-fun q235 () Bool (ite |operand within its segment: yes| q234 (= path #x4a)))
(define-fun q236 () Bool (ite |right of page 2: n, r, x, rx| (= path #x2a) (= path #x52)))
(define-fun q237 () Bool (ite |type of page 2: ram| q236 (ite |type of page 2: ioreq_server, paged_out, shared| (= path #x51) (ite |type of page 2: not_present, read_only| (= path #x4f) (= path #x50)))))
(define-fun q238 () Bool (ite |operand within its segment: yes| q237 (= path #x4a)))
(define-fun q239 () Bool (ite |right of page 2: n, r, x, rx| (= path #x24) (= path #x4e)))
(define-fun q240 () Bool (ite |type of page 2: ram, ram_ro| q239 (ite |type of page 2: mmio, hole| (= path #x4c) (ite |type of page 2: not_present, read_only| (= path #x4a) (= path #x4d)))))
(define-fun q241 () Bool (ite |operand within its segment: yes| q240 (= path #x4a)))
(define-fun q242 () Bool (ite |mmio_access: write| q241 q238))
(define-fun q243 () Bool (ite |type of page 2: ram| (= path #x52) (ite |type of page 2: ioreq_server, paged_out, shared| (= path #x51) (ite |type of page 2: not_present, read_only| (= path #x4f) (= path #x50)))))
(define-fun q244 () Bool (ite |operand within its segment: yes| q243 (= path #x4a)))
(define-fun q245 () Bool (ite |type of page 2: ram, ram_ro| (= path #x4e) (ite |type of page 2: mmio, hole| (= path #x4c) (ite |type of page 2: not_present, read_only| (= path #x4a) (= path #x4d)))))
(define-fun q246 () Bool (ite |operand within its segment: yes| q245 (= path #x4a)))
(define-fun q247 () Bool (ite |mmio_access: write| q246 q244))
(define-fun q248 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| (= path #x2a) (= path #x52)))
(define-fun q249 () Bool (ite |type of page 2: ram| q248 (ite |type of page 2: ioreq_server, paged_out, shared| (= path #x51) (ite |type of page 2: not_present, read_only| (= path #x4f) (= path #x50)))))
(define-fun q250 () Bool (ite |operand within its segment: yes| q249 (= path #x4a)))
(define-fun q251 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| (= path #x24) (= path #x4e)))
(define-fun q252 () Bool (ite |type of page 2: ram, ram_ro| q251 (ite |type of page 2: mmio, hole| (= path #x4c) (ite |type of page 2: not_present, read_only| (= path #x4a) (= path #x4d)))))
(define-fun q253 () Bool (ite |operand within its segment: yes| q252 (= path #x4a)))
(define-fun q254 () Bool (ite |mmio_access: write| q253 q250))
(define-fun q255 () Bool (ite |altp2m: disabled| q247 (ite |altp2m: view 1| q254 q242)))
(define-fun q256 () Bool (ite |type of page 2: not_present, read_only| (= path #x4a) (ite |type of page 2: paged_out, shared| (= path #x4d) (= path #x4c))))
(define-fun q257 () Bool (ite |operand within its segment: yes| q256 (= path #x4c)))
(define-fun q258 () Bool (ite |right of page 2: n, r, x, rx| (= path #x2a) (= path #x55)))
(define-fun q259 () Bool (ite |type of page 2: ram| q236 (ite |type of page 2: ioreq_server| q258 (ite |type of page 2: not_present, read_only| (= path #x4f) (ite |type of page 2: paged_out, shared| (= path #x51) (= path #x50))))))
(define-fun q260 () Bool (ite |operand within its segment: yes| q259 (= path #x4a)))
(define-fun q261 () Bool (ite |right of page 2: n, r, x, rx| (= path #x24) (= path #x54)))
(define-fun q262 () Bool (ite |right of page 2: n, r, x, rx| (= path #x24) (= path #x53)))
(define-fun q263 () Bool (ite |type of page 2: ioreq_server| q262 (ite |type of page 2: mmio, hole| (= path #x4c) (ite |type of page 2: not_present, read_only| (= path #x4a) (ite |type of page 2: paged_out, shared| (= path #x4d) q261)))))
(define-fun q264 () Bool (ite |operand within its segment: yes| q263 (= path #x4a)))
(define-fun q265 () Bool (ite |mmio_access: write| q264 q260))
(define-fun q266 () Bool (ite |type of page 2: ram| (= path #x52) (ite |type of page 2: ioreq_server| (= path #x55) (ite |type of page 2: not_present, read_only| (= path #x4f) (ite |type of page 2: paged_out, shared| (= path #x51) (= path #x50))))))
(define-fun q267 () Bool (ite |operand within its segment: yes| q266 (= path #x4a)))
(define-fun q268 () Bool (ite |type of page 2: ioreq_server| (= path #x53) (ite |type of page 2: mmio, hole| (= path #x4c) (ite |type of page 2: not_present, read_only| (= path #x4a) (ite |type of page 2: paged_out, shared| (= path #x4d) (= path #x54))))))
(define-fun q269 () Bool (ite |operand within its segment: yes| q268 (= path #x4a)))
(define-fun q270 () Bool (ite |mmio_access: write| q269 q267))
(define-fun q271 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| (= path #x2a) (= path #x55)))
(define-fun q272 () Bool (ite |type of page 2: ram| q248 (ite |type of page 2: ioreq_server| q271 (ite |type of page 2: not_present, read_only| (= path #x4f) (ite |type of page 2: paged_out, shared| (= path #x51) (= path #x50))))))
(define-fun q273 () Bool (ite |operand within its segment: yes| q272 (= path #x4a)))
(define-fun q274 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| (= path #x24) (= path #x54)))
(define-fun q275 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| (= path #x24) (= path #x53)))
(define-fun q276 () Bool (ite |type of page 2: ioreq_server| q275 (ite |type of page 2: mmio, hole| (= path #x4c) (ite |type of page 2: not_present, read_only| (= path #x4a) (ite |type of page 2: paged_out, shared| (= path #x4d) q274)))))
(define-fun q277 () Bool (ite |operand within its segment: yes| q276 (= path #x4a)))
(define-fun q278 () Bool (ite |mmio_access: write| q277 q273))
(define-fun q279 () Bool (ite |altp2m: disabled| q270 (ite |altp2m: view 1| q278 q265)))
(define-fun q280 () Bool (ite |type of page 2: ioreq_server| (= path #x4d) (= path #x4c)))
(define-fun q281 () Bool (ite |operand within its segment: yes| q280 (= path #x4a)))
(define-fun q282 () Bool (ite |mmio_access: write| q281 q238))
(define-fun q283 () Bool (ite |mmio_access: write| q281 q244))
(define-fun q284 () Bool (ite |mmio_access: write| q281 q250))
(define-fun q285 () Bool (ite |altp2m: disabled| q283 (ite |altp2m: view 1| q284 q282)))
(define-fun q286 () Bool (ite |type of page 2: not_present| (= path #x4a) (ite |type of page 2: paged_out, shared| (= path #x4d) (= path #x4c))))
(define-fun q287 () Bool (ite |operand within its segment: yes| q286 (= path #x4c)))
(define-fun q288 () Bool (ite |type of page 2: ram| q236 (ite |type of page 2: ram_ro| (= path #x50) (ite |type of page 2: not_present, read_only| (= path #x4f) (ite |type of page 2: paged_out, shared| (= path #x51) (= path #x58))))))
(define-fun q289 () Bool (ite |operand within its segment: yes| q288 (= path #x4a)))
(define-fun q290 () Bool (ite |operand within its segment: yes| (= path #x57) (= path #x4a)))
(define-fun q291 () Bool (ite |mmio_access: write| q290 q289))
(define-fun q292 () Bool (ite |type of page 2: ram| (= path #x52) (ite |type of page 2: ram_ro| (= path #x50) (ite |type of page 2: not_present, read_only| (= path #x4f) (ite |type of page 2: paged_out, shared| (= path #x51) (= path #x58))))))
(define-fun q293 () Bool (ite |operand within its segment: yes| q292 (= path #x4a)))
(define-fun q294 () Bool (ite |mmio_access: write| q290 q293))
(define-fun q295 () Bool (ite |type of page 2: ram| q248 (ite |type of page 2: ram_ro| (= path #x50) (ite |type of page 2: not_present, read_only| (= path #x4f) (ite |type of page 2: paged_out, shared| (= path #x51) (= path #x58))))))
(define-fun q296 () Bool (ite |operand within its segment: yes| q295 (= path #x4a)))
(define-fun q297 () Bool (ite |mmio_access: write| q290 q296))
(define-fun q298 () Bool (ite |altp2m: disabled| q294 (ite |altp2m: view 1| q297 q291)))
(define-fun q299 () Bool (ite |type of page 4: not_present| (= path #x4a) (ite |type of page 4: paged_out, shared| (= path #x4d) (= path #x4c))))
(define-fun q300 () Bool (ite |type of page 4: paged_out, shared| (= path #x4d) (= path #x4a)))
(define-fun q301 () Bool (ite |type of page 4: not_present| (= path #x4a) (= path #x4d)))
(define-fun q302 () Bool (ite |type of page 2: not_present, read_only| q300 (ite |type of page 2: paged_out, shared| q301 q299)))
(define-fun q303 () Bool (ite |source within its segment: yes| q302 (= path #x4c)))
(define-fun q304 () Bool (ite |operand within its segment: yes| q303 (= path #x4c)))
(define-fun q305 () Bool (ite |type of page 3: mmio, hole| (= path #x4b) (ite |type of page 3: not_present| (= path #x59) (ite |type of page 3: paged_out, shared| (= path #x5b) (= path #x5a)))))
(define-fun q306 () Bool (ite |type of page 3: mmio, hole| (= path #x4c) (ite |type of page 3: not_present| (= path #x4a) (ite |type of page 3: paged_out, shared| (= path #x4d) (= path #x5c)))))
(define-fun q307 () Bool (ite |type of page 2: mmio, hole| q306 (ite |type of page 2: not_present| (= path #x4a) (ite |type of page 2: paged_out, shared| (= path #x4d) q305))))
(define-fun q308 () Bool (ite |operand within its segment: yes| q307 (= path #x4a)))
(define-fun q309 () Bool (ite |right of page 3: n, r, x, rx| (= path #x39) (= path #x5f)))
(define-fun q310 () Bool (ite |type of page 3: ram| q309 (ite |type of page 3: ram_ro| (= path #x52) (ite |type of page 3: ioreq_server| (= path #x5e) (ite |type of page 3: not_present, read_only| (= path #x5d) (ite |type of page 3: paged_out, shared| (= path #x55) (= path #x60)))))))
(define-fun q311 () Bool (ite |right of page 2: n, r, x, rx| (= path #x2a) q310))
(define-fun q312 () Bool (ite |right of page 3: n, r, x, rx| (= path #x3d) (= path #x61)))
(define-fun q313 () Bool (ite |type of page 3: ram, ram_ro| q312 (ite |type of page 3: mmio, hole| (= path #x50) (ite |type of page 3: not_present, read_only| (= path #x4f) (= path #x51)))))
(define-fun q314 () Bool (ite |type of page 2: ram| q311 (ite |type of page 2: ram_ro| (= path #x50) (ite |type of page 2: mmio, hole| q313 (ite |type of page 2: not_present, read_only| (= path #x4f) (= path #x51))))))
(define-fun q315 () Bool (ite |operand within its segment: yes| q314 (= path #x4a)))
(define-fun q316 () Bool (ite |type of page 3: ram| (= path #x5f) (ite |type of page 3: ram_ro| (= path #x52) (ite |type of page 3: ioreq_server| (= path #x5e) (ite |type of page 3: not_present, read_only| (= path #x5d) (ite |type of page 3: paged_out, shared| (= path #x55) (= path #x60)))))))
(define-fun q317 () Bool (ite |type of page 3: ram, ram_ro| (= path #x61) (ite |type of page 3: mmio, hole| (= path #x50) (ite |type of page 3: not_present, read_only| (= path #x4f) (= path #x51)))))
(define-fun q318 () Bool (ite |type of page 2: ram| q316 (ite |type of page 2: ram_ro| (= path #x50) (ite |type of page 2: mmio, hole| q317 (ite |type of page 2: not_present, read_only| (= path #x4f) (= path #x51))))))
(define-fun q319 () Bool (ite |operand within its segment: yes| q318 (= path #x4a)))
(define-fun q320 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| (= path #x39) (= path #x5f)))
(define-fun q321 () Bool (ite |type of page 3: ram| q320 (ite |type of page 3: ram_ro| (= path #x52) (ite |type of page 3: ioreq_server| (= path #x5e) (ite |type of page 3: not_present, read_only| (= path #x5d) (ite |type of page 3: paged_out, shared| (= path #x55) (= path #x60)))))))
(define-fun q322 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| (= path #x2a) q321))
(define-fun q323 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| (= path #x3d) (= path #x61)))
(define-fun q324 () Bool (ite |type of page 3: ram, ram_ro| q323 (ite |type of page 3: mmio, hole| (= path #x50) (ite |type of page 3: not_present, read_only| (= path #x4f) (= path #x51)))))
(define-fun q325 () Bool (ite |type of page 2: ram| q322 (ite |type of page 2: ram_ro| (= path #x50) (ite |type of page 2: mmio, hole| q324 (ite |type of page 2: not_present, read_only| (= path #x4f) (= path #x51))))))
(define-fun q326 () Bool (ite |operand within its segment: yes| q325 (= path #x4a)))
(define-fun q327 () Bool (ite |altp2m: disabled| q319 (ite |altp2m: view 1| q326 q315)))
(define-fun q328 () Bool (ite |right of page 3: n, r, x, rx| (= path #x41) (= path #x63)))
(define-fun q329 () Bool (ite |type of page 3: ram| q309 (ite |type of page 3: ram_ro| (= path #x52) (ite |type of page 3: ioreq_server| q328 (ite |type of page 3: not_present, read_only| (= path #x5d) (ite |type of page 3: paged_out, shared| (= path #x55) (= path #x64)))))))
(define-fun q330 () Bool (ite |right of page 2: n, r, x, rx| (= path #x2a) q329))
(define-fun q331 () Bool (ite |right of page 3: n, r, x, rx| (= path #x39) (= path #x62)))
(define-fun q332 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q331 (ite |type of page 3: not_present, read_only| (= path #x5d) (= path #x55))))
(define-fun q333 () Bool (ite |right of page 2: n, r, x, rx| (= path #x2a) q332))
(define-fun q334 () Bool (ite |right of page 3: n, r, x, rx| (= path #x3d) (= path #x66)))
(define-fun q335 () Bool (ite |right of page 3: n, r, x, rx| (= path #x3d) (= path #x65)))
(define-fun q336 () Bool (ite |type of page 3: ioreq_server| q335 (ite |type of page 3: mmio, hole| (= path #x50) (ite |type of page 3: not_present, read_only| (= path #x4f) (ite |type of page 3: paged_out, shared| (= path #x51) q334)))))
(define-fun q337 () Bool (ite |type of page 2: ram| q330 (ite |type of page 2: ram_ro| (= path #x50) (ite |type of page 2: ioreq_server| q333 (ite |type of page 2: not_present, read_only| (= path #x4f) (ite |type of page 2: paged_out, shared| (= path #x51) q336))))))
(define-fun q338 () Bool (ite |operand within its segment: yes| q337 (= path #x4a)))
(define-fun q339 () Bool (ite |type of page 3: ram| (= path #x5f) (ite |type of page 3: ram_ro| (= path #x52) (ite |type of page 3: ioreq_server| (= path #x63) (ite |type of page 3: not_present, read_only| (= path #x5d) (ite |type of page 3: paged_out, shared| (= path #x55) (= path #x64)))))))
(define-fun q340 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| (= path #x62) (ite |type of page 3: not_present, read_only| (= path #x5d) (= path #x55))))
(define-fun q341 () Bool (ite |type of page 3: ioreq_server| (= path #x65) (ite |type of page 3: mmio, hole| (= path #x50) (ite |type of page 3: not_present, read_only| (= path #x4f) (ite |type of page 3: paged_out, shared| (= path #x51) (= path #x66))))))
(define-fun q342 () Bool (ite |type of page 2: ram| q339 (ite |type of page 2: ram_ro| (= path #x50) (ite |type of page 2: ioreq_server| q340 (ite |type of page 2: not_present, read_only| (= path #x4f) (ite |type of page 2: paged_out, shared| (= path #x51) q341))))))
(define-fun q343 () Bool (ite |operand within its segment: yes| q342 (= path #x4a)))
(define-fun q344 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| (= path #x41) (= path #x63)))
(define-fun q345 () Bool (ite |type of page 3: ram| q320 (ite |type of page 3: ram_ro| (= path #x52) (ite |type of page 3: ioreq_server| q344 (ite |type of page 3: not_present, read_only| (= path #x5d) (ite |type of page 3: paged_out, shared| (= path #x55) (= path #x64)))))))
(define-fun q346 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| (= path #x2a) q345))
(define-fun q347 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| (= path #x39) (= path #x62)))
(define-fun q348 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q347 (ite |type of page 3: not_present, read_only| (= path #x5d) (= path #x55))))
(define-fun q349 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| (= path #x2a) q348))
(define-fun q350 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| (= path #x3d) (= path #x66)))
(define-fun q351 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| (= path #x3d) (= path #x65)))
(define-fun q352 () Bool (ite |type of page 3: ioreq_server| q351 (ite |type of page 3: mmio, hole| (= path #x50) (ite |type of page 3: not_present, read_only| (= path #x4f) (ite |type of page 3: paged_out, shared| (= path #x51) q350)))))
(define-fun q353 () Bool (ite |type of page 2: ram| q346 (ite |type of page 2: ram_ro| (= path #x50) (ite |type of page 2: ioreq_server| q349 (ite |type of page 2: not_present, read_only| (= path #x4f) (ite |type of page 2: paged_out, shared| (= path #x51) q352))))))
(define-fun q354 () Bool (ite |operand within its segment: yes| q353 (= path #x4a)))
(define-fun q355 () Bool (ite |altp2m: disabled| q343 (ite |altp2m: view 1| q354 q338)))
(define-fun q356 () Bool (ite |type of page 3: ram| q309 (ite |type of page 3: ioreq_server, paged_out, shared| (= path #x55) (ite |type of page 3: not_present, read_only| (= path #x5d) (= path #x52)))))
(define-fun q357 () Bool (ite |right of page 2: n, r, x, rx| (= path #x2a) q356))
(define-fun q358 () Bool (ite |type of page 3: ioreq_server, paged_out, shared| (= path #x51) (ite |type of page 3: not_present, read_only| (= path #x4f) (= path #x50))))
(define-fun q359 () Bool (ite |type of page 2: ram| q357 (ite |type of page 2: ram_ro| (= path #x50) (ite |type of page 2: mmio, hole| q358 (ite |type of page 2: not_present, read_only| (= path #x4f) (= path #x51))))))
(define-fun q360 () Bool (ite |operand within its segment: yes| q359 (= path #x4a)))
(define-fun q361 () Bool (ite |type of page 3: ram| (= path #x5f) (ite |type of page 3: ioreq_server, paged_out, shared| (= path #x55) (ite |type of page 3: not_present, read_only| (= path #x5d) (= path #x52)))))
(define-fun q362 () Bool (ite |type of page 2: ram| q361 (ite |type of page 2: ram_ro| (= path #x50) (ite |type of page 2: mmio, hole| q358 (ite |type of page 2: not_present, read_only| (= path #x4f) (= path #x51))))))
(define-fun q363 () Bool (ite |operand within its segment: yes| q362 (= path #x4a)))
(define-fun q364 () Bool (ite |type of page 3: ram| q320 (ite |type of page 3: ioreq_server, paged_out, shared| (= path #x55) (ite |type of page 3: not_present, read_only| (= path #x5d) (= path #x52)))))
(define-fun q365 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| (= path #x2a) q364))
(define-fun q366 () Bool (ite |type of page 2: ram| q365 (ite |type of page 2: ram_ro| (= path #x50) (ite |type of page 2: mmio, hole| q358 (ite |type of page 2: not_present, read_only| (= path #x4f) (= path #x51))))))
(define-fun q367 () Bool (ite |operand within its segment: yes| q366 (= path #x4a)))
(define-fun q368 () Bool (ite |altp2m: disabled| q363 (ite |altp2m: view 1| q367 q360)))
(define-fun q369 () Bool (ite |type of page 3: not_present, read_only| (= path #x67) (ite |type of page 3: paged_out, shared| (= path #x4d) (= path #x4c))))
(define-fun q370 () Bool (ite |type of page 3: paged_out, shared| (= path #x4d) (= path #x4c)))
(define-fun q371 () Bool (ite |type of page 2: ioreq_server| q370 (ite |type of page 2: not_present, read_only| (= path #x4a) (ite |type of page 2: paged_out, shared| (= path #x4d) q369))))
(define-fun q372 () Bool (ite |operand within its segment: yes| q371 (= path #x4c)))
(define-fun q373 () Bool (ite |type of page 3: not_present, read_only| (= path #x4a) (ite |type of page 3: paged_out, shared| (= path #x4d) (= path #x4c))))
(define-fun q374 () Bool (ite |type of page 2: not_present, read_only| (= path #x4a) (ite |type of page 2: paged_out, shared| (= path #x4d) q373)))
(define-fun q375 () Bool (ite |operand within its segment: yes| q374 (= path #x4c)))
(define-fun q376 () Bool (ite |type of page 2: ram, ram_ro| q369 (ite |type of page 2: not_present, read_only| (= path #x4a) (ite |type of page 2: paged_out, shared| (= path #x4d) q370))))
(define-fun q377 () Bool (ite |operand within its segment: yes| q376 (= path #x4c)))
(define-fun q378 () Bool (ite |type of page 3: not_present| (= path #x67) (ite |type of page 3: paged_out, shared| (= path #x4d) (= path #x4c))))
(define-fun q379 () Bool (ite |type of page 2: mmio, hole| q370 (ite |type of page 2: not_present| (= path #x4a) (ite |type of page 2: paged_out, shared| (= path #x4d) q378))))
(define-fun q380 () Bool (ite |operand within its segment: yes| q379 (= path #x4c)))
(define-fun q381 () Bool (ite |type of page 4: not_present| (= path #x4a) (ite |type of page 4: paged_out, shared| (= path #x4d) (= path #x67))))
(define-fun q382 () Bool (ite |type of page 3: not_present, read_only| q381 (ite |type of page 3: paged_out, shared| q301 q299)))
(define-fun q383 () Bool (ite |type of page 3: paged_out, shared| q301 q299))
(define-fun q384 () Bool (ite |type of page 4: mmio, hole| (= path #x4c) (ite |type of page 4: not_present| (= path #x4a) (ite |type of page 4: paged_out, shared| (= path #x4d) (= path #x67)))))
(define-fun q385 () Bool (ite |type of page 3: not_present, read_only| q384 (ite |type of page 3: paged_out, shared| q301 q299)))
(define-fun q386 () Bool (ite |type of page 2: ioreq_server| q383 (ite |type of page 2: mmio, hole| q385 (ite |type of page 2: not_present, read_only| q300 (ite |type of page 2: paged_out, shared| q301 q382)))))
(define-fun q387 () Bool (ite |type of page 4: mmio, hole| (= path #x67) (ite |type of page 4: not_present| (= path #x4a) (ite |type of page 4: paged_out, shared| (= path #x4d) (= path #x4c)))))
(define-fun q388 () Bool (ite |type of page 3: not_present, read_only| q387 (ite |type of page 3: paged_out, shared| q301 q299)))
(define-fun q389 () Bool (ite |type of page 2: ioreq_server| q383 (ite |type of page 2: mmio, hole| q385 (ite |type of page 2: not_present, read_only| q300 (ite |type of page 2: paged_out, shared| q301 q388)))))
(define-fun q390 () Bool (ite |source and destination overlap: yes| q389 q386))
(define-fun q391 () Bool (ite |source within its segment: yes| q390 (= path #x4c)))
(define-fun q392 () Bool (ite |operand within its segment: yes| q391 (= path #x4c)))
(define-fun q393 () Bool (ite |type of page 2: not_present| (= path #x19) (ite |type of page 2: paged_out, shared| (= path #x1c) (= path #x1a))))
(define-fun q394 () Bool (ite |operand within its segment: yes| q393 (= path #x19)))
(define-fun q395 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #x6c) (ite |type of page 2: not_present, read_only| (= path #x6a) (= path #x6b))))
(define-fun q396 () Bool (ite |operand within its segment: yes| q395 (= path #x19)))
(define-fun q397 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #x1c) (ite |type of page 2: not_present, read_only| (= path #x19) (= path #x1a))))
(define-fun q398 () Bool (ite |operand within its segment: yes| q397 (= path #x19)))
(define-fun q399 () Bool (ite |mmio_access: write| q398 q396))
(define-fun q400 () Bool (ite |type of page 2: not_present, read_only| (= path #x19) (ite |type of page 2: paged_out, shared| (= path #x1c) (= path #x1a))))
(define-fun q401 () Bool (ite |operand within its segment: yes| q400 (= path #x1a)))
(define-fun q402 () Bool (ite |type of page 2: ioreq_server| (= path #x1c) (= path #x1a)))
(define-fun q403 () Bool (ite |operand within its segment: yes| q402 (= path #x19)))
(define-fun q404 () Bool (ite |mmio_access: write| q403 q396))
(define-fun q405 () Bool (ite |operand within its segment: yes| q393 (= path #x1a)))
(define-fun q406 () Bool (ite |type of page 2: ram, ram_ro| (= path #x6b) (ite |type of page 2: not_present, read_only| (= path #x6a) (ite |type of page 2: paged_out, shared| (= path #x6c) (= path #x6e)))))
(define-fun q407 () Bool (ite |operand within its segment: yes| q406 (= path #x19)))
(define-fun q408 () Bool (ite |operand within its segment: yes| (= path #x1b) (= path #x19)))
(define-fun q409 () Bool (ite |mmio_access: write| q408 q407))
(define-fun q410 () Bool (ite |type of page 4: not_present| (= path #x19) (ite |type of page 4: paged_out, shared| (= path #x1c) (= path #x1a))))
(define-fun q411 () Bool (ite |type of page 4: paged_out, shared| (= path #x1c) (= path #x19)))
(define-fun q412 () Bool (ite |type of page 4: not_present| (= path #x19) (= path #x1c)))
(define-fun q413 () Bool (ite |type of page 2: not_present, read_only| q411 (ite |type of page 2: paged_out, shared| q412 q410)))
(define-fun q414 () Bool (ite |source within its segment: yes| q413 (= path #x1a)))
(define-fun q415 () Bool (ite |operand within its segment: yes| q414 (= path #x1a)))
(define-fun q416 () Bool (ite |type of page 3: not_present| (= path #x19) (ite |type of page 3: paged_out, shared| (= path #x1c) (= path #x1a))))
(define-fun q417 () Bool (ite |type of page 2: not_present| (= path #x19) (ite |type of page 2: paged_out, shared| (= path #x1c) q416)))
(define-fun q418 () Bool (ite |operand within its segment: yes| q417 (= path #x19)))
(define-fun q419 () Bool (ite |type of page 3: ioreq_server, paged_out, shared| (= path #x6c) (ite |type of page 3: not_present, read_only| (= path #x6a) (= path #x6b))))
(define-fun q420 () Bool (ite |type of page 2: ram_ro| (= path #x6b) (ite |type of page 2: ioreq_server, paged_out, shared| (= path #x6c) (ite |type of page 2: not_present, read_only| (= path #x6a) q419))))
(define-fun q421 () Bool (ite |operand within its segment: yes| q420 (= path #x19)))
(define-fun q422 () Bool (ite |type of page 3: not_present, read_only| (= path #x6a) (= path #x6c)))
(define-fun q423 () Bool (ite |type of page 2: ram_ro| (= path #x6b) (ite |type of page 2: ioreq_server| q422 (ite |type of page 2: not_present, read_only| (= path #x6a) (ite |type of page 2: paged_out, shared| (= path #x6c) q419)))))
(define-fun q424 () Bool (ite |operand within its segment: yes| q423 (= path #x19)))
(define-fun q425 () Bool (ite |type of page 3: not_present, read_only| (= path #x6f) (ite |type of page 3: paged_out, shared| (= path #x1c) (= path #x1a))))
(define-fun q426 () Bool (ite |type of page 3: paged_out, shared| (= path #x1c) (= path #x1a)))
(define-fun q427 () Bool (ite |type of page 2: ioreq_server| q426 (ite |type of page 2: not_present, read_only| (= path #x19) (ite |type of page 2: paged_out, shared| (= path #x1c) q425))))
(define-fun q428 () Bool (ite |operand within its segment: yes| q427 (= path #x1a)))
(define-fun q429 () Bool (ite |type of page 3: not_present, read_only| (= path #x19) (ite |type of page 3: paged_out, shared| (= path #x1c) (= path #x1a))))
(define-fun q430 () Bool (ite |type of page 2: not_present, read_only| (= path #x19) (ite |type of page 2: paged_out, shared| (= path #x1c) q429)))
(define-fun q431 () Bool (ite |operand within its segment: yes| q430 (= path #x1a)))
(define-fun q432 () Bool (ite |type of page 2: ram, ram_ro| q425 (ite |type of page 2: not_present, read_only| (= path #x19) (ite |type of page 2: paged_out, shared| (= path #x1c) q426))))
(define-fun q433 () Bool (ite |operand within its segment: yes| q432 (= path #x1a)))
(define-fun q434 () Bool (ite |type of page 3: not_present| (= path #x6f) (ite |type of page 3: paged_out, shared| (= path #x1c) (= path #x1a))))
(define-fun q435 () Bool (ite |type of page 2: mmio, hole| q426 (ite |type of page 2: not_present| (= path #x19) (ite |type of page 2: paged_out, shared| (= path #x1c) q434))))
(define-fun q436 () Bool (ite |operand within its segment: yes| q435 (= path #x1a)))
(define-fun q437 () Bool (ite |type of page 4: not_present| (= path #x19) (ite |type of page 4: paged_out, shared| (= path #x1c) (= path #x6f))))
(define-fun q438 () Bool (ite |type of page 3: not_present, read_only| q437 (ite |type of page 3: paged_out, shared| q412 q410)))
(define-fun q439 () Bool (ite |type of page 3: paged_out, shared| q412 q410))
(define-fun q440 () Bool (ite |type of page 4: mmio, hole| (= path #x1a) (ite |type of page 4: not_present| (= path #x19) (ite |type of page 4: paged_out, shared| (= path #x1c) (= path #x6f)))))
(define-fun q441 () Bool (ite |type of page 3: not_present, read_only| q440 (ite |type of page 3: paged_out, shared| q412 q410)))
(define-fun q442 () Bool (ite |type of page 2: ioreq_server| q439 (ite |type of page 2: mmio, hole| q441 (ite |type of page 2: not_present, read_only| q411 (ite |type of page 2: paged_out, shared| q412 q438)))))
(define-fun q443 () Bool (ite |type of page 4: mmio, hole| (= path #x6f) (ite |type of page 4: not_present| (= path #x19) (ite |type of page 4: paged_out, shared| (= path #x1c) (= path #x1a)))))
(define-fun q444 () Bool (ite |type of page 3: not_present, read_only| q443 (ite |type of page 3: paged_out, shared| q412 q410)))
(define-fun q445 () Bool (ite |type of page 2: ioreq_server| q439 (ite |type of page 2: mmio, hole| q441 (ite |type of page 2: not_present, read_only| q411 (ite |type of page 2: paged_out, shared| q412 q444)))))
(define-fun q446 () Bool (ite |source and destination overlap: yes| q445 q442))
(define-fun q447 () Bool (ite |source within its segment: yes| q446 (= path #x1a)))
(define-fun q448 () Bool (ite |operand within its segment: yes| q447 (= path #x1a)))
(define-fun q449 () Bool (ite |while the vCPU waits: ring disabled| (= path #x72) (= path #x71)))
(define-fun q450 () Bool (ite |free slots of the ring: 0| q449 (= path #x71)))
(define-fun q451 () Bool (ite |type of page 0: mmio, hole| (= path #x76) (ite |type of page 0: not_present| (= path #x74) (ite |type of page 0: paged_out, shared| (= path #x77) (= path #x75)))))
(define-fun q452 () Bool (ite |type of page 1: mmio, hole| (= path #x76) (ite |type of page 1: not_present| (= path #x74) (ite |type of page 1: paged_out, shared| (= path #x77) (= path #x75)))))
(define-fun q453 () Bool (ite |type of page 0: mmio, hole| (= path #x76) (ite |type of page 0: not_present| (= path #x74) (ite |type of page 0: paged_out, shared| (= path #x77) q452))))
(define-fun q454 () Bool (ite |type of page 2: not_present| (= path #x74) (ite |type of page 2: paged_out, shared| (= path #x77) (= path #x75))))
(define-fun q455 () Bool (ite |operand within its segment: yes| q454 (= path #x74)))
(define-fun q456 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #x7d) (ite |type of page 2: not_present, read_only| (= path #x7b) (= path #x7c))))
(define-fun q457 () Bool (ite |operand within its segment: yes| q456 (= path #x74)))
(define-fun q458 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #x77) (ite |type of page 2: not_present, read_only| (= path #x74) (= path #x75))))
(define-fun q459 () Bool (ite |operand within its segment: yes| q458 (= path #x74)))
(define-fun q460 () Bool (ite |mmio_access: write| q459 q457))
(define-fun q461 () Bool (ite |type of page 2: not_present, read_only| (= path #x74) (ite |type of page 2: paged_out, shared| (= path #x77) (= path #x75))))
(define-fun q462 () Bool (ite |operand within its segment: yes| q461 (= path #x75)))
(define-fun q463 () Bool (ite |type of page 2: ioreq_server| (= path #x77) (= path #x75)))
(define-fun q464 () Bool (ite |operand within its segment: yes| q463 (= path #x74)))
(define-fun q465 () Bool (ite |mmio_access: write| q464 q457))
(define-fun q466 () Bool (ite |operand within its segment: yes| q454 (= path #x75)))
(define-fun q467 () Bool (ite |type of page 2: ram, ram_ro| (= path #x7c) (ite |type of page 2: not_present, read_only| (= path #x7b) (ite |type of page 2: paged_out, shared| (= path #x7d) (= path #x7f)))))
(define-fun q468 () Bool (ite |operand within its segment: yes| q467 (= path #x74)))
(define-fun q469 () Bool (ite |operand within its segment: yes| (= path #x76) (= path #x74)))
(define-fun q470 () Bool (ite |mmio_access: write| q469 q468))
(define-fun q471 () Bool (ite |type of page 4: not_present| (= path #x74) (ite |type of page 4: paged_out, shared| (= path #x77) (= path #x75))))
(define-fun q472 () Bool (ite |type of page 4: paged_out, shared| (= path #x77) (= path #x74)))
(define-fun q473 () Bool (ite |type of page 4: not_present| (= path #x74) (= path #x77)))
(define-fun q474 () Bool (ite |type of page 2: not_present, read_only| q472 (ite |type of page 2: paged_out, shared| q473 q471)))
(define-fun q475 () Bool (ite |source within its segment: yes| q474 (= path #x75)))
(define-fun q476 () Bool (ite |operand within its segment: yes| q475 (= path #x75)))
(define-fun q477 () Bool (ite |type of page 3: not_present| (= path #x74) (ite |type of page 3: paged_out, shared| (= path #x77) (= path #x75))))
(define-fun q478 () Bool (ite |type of page 2: not_present| (= path #x74) (ite |type of page 2: paged_out, shared| (= path #x77) q477)))
(define-fun q479 () Bool (ite |operand within its segment: yes| q478 (= path #x74)))
(define-fun q480 () Bool (ite |type of page 3: ioreq_server, paged_out, shared| (= path #x7d) (ite |type of page 3: not_present, read_only| (= path #x7b) (= path #x7c))))
(define-fun q481 () Bool (ite |type of page 2: ram_ro| (= path #x7c) (ite |type of page 2: ioreq_server, paged_out, shared| (= path #x7d) (ite |type of page 2: not_present, read_only| (= path #x7b) q480))))
(define-fun q482 () Bool (ite |operand within its segment: yes| q481 (= path #x74)))
(define-fun q483 () Bool (ite |type of page 3: not_present, read_only| (= path #x7b) (= path #x7d)))
(define-fun q484 () Bool (ite |type of page 2: ram_ro| (= path #x7c) (ite |type of page 2: ioreq_server| q483 (ite |type of page 2: not_present, read_only| (= path #x7b) (ite |type of page 2: paged_out, shared| (= path #x7d) q480)))))
(define-fun q485 () Bool (ite |operand within its segment: yes| q484 (= path #x74)))
(define-fun q486 () Bool (ite |type of page 3: not_present, read_only| (= path #x80) (ite |type of page 3: paged_out, shared| (= path #x77) (= path #x75))))
(define-fun q487 () Bool (ite |type of page 3: paged_out, shared| (= path #x77) (= path #x75)))
(define-fun q488 () Bool (ite |type of page 2: ioreq_server| q487 (ite |type of page 2: not_present, read_only| (= path #x74) (ite |type of page 2: paged_out, shared| (= path #x77) q486))))
(define-fun q489 () Bool (ite |operand within its segment: yes| q488 (= path #x75)))
(define-fun q490 () Bool (ite |type of page 3: not_present, read_only| (= path #x74) (ite |type of page 3: paged_out, shared| (= path #x77) (= path #x75))))
(define-fun q491 () Bool (ite |type of page 2: not_present, read_only| (= path #x74) (ite |type of page 2: paged_out, shared| (= path #x77) q490)))
(define-fun q492 () Bool (ite |operand within its segment: yes| q491 (= path #x75)))
(define-fun q493 () Bool (ite |type of page 2: ram, ram_ro| q486 (ite |type of page 2: not_present, read_only| (= path #x74) (ite |type of page 2: paged_out, shared| (= path #x77) q487))))
(define-fun q494 () Bool (ite |operand within its segment: yes| q493 (= path #x75)))
(define-fun q495 () Bool (ite |type of page 3: not_present| (= path #x80) (ite |type of page 3: paged_out, shared| (= path #x77) (= path #x75))))
(define-fun q496 () Bool (ite |type of page 2: mmio, hole| q487 (ite |type of page 2: not_present| (= path #x74) (ite |type of page 2: paged_out, shared| (= path #x77) q495))))
(define-fun q497 () Bool (ite |operand within its segment: yes| q496 (= path #x75)))
(define-fun q498 () Bool (ite |type of page 4: not_present| (= path #x74) (ite |type of page 4: paged_out, shared| (= path #x77) (= path #x80))))
(define-fun q499 () Bool (ite |type of page 3: not_present, read_only| q498 (ite |type of page 3: paged_out, shared| q473 q471)))
(define-fun q500 () Bool (ite |type of page 3: paged_out, shared| q473 q471))
(define-fun q501 () Bool (ite |type of page 4: mmio, hole| (= path #x75) (ite |type of page 4: not_present| (= path #x74) (ite |type of page 4: paged_out, shared| (= path #x77) (= path #x80)))))
(define-fun q502 () Bool (ite |type of page 3: not_present, read_only| q501 (ite |type of page 3: paged_out, shared| q473 q471)))
(define-fun q503 () Bool (ite |type of page 2: ioreq_server| q500 (ite |type of page 2: mmio, hole| q502 (ite |type of page 2: not_present, read_only| q472 (ite |type of page 2: paged_out, shared| q473 q499)))))
(define-fun q504 () Bool (ite |type of page 4: mmio, hole| (= path #x80) (ite |type of page 4: not_present| (= path #x74) (ite |type of page 4: paged_out, shared| (= path #x77) (= path #x75)))))
(define-fun q505 () Bool (ite |type of page 3: not_present, read_only| q504 (ite |type of page 3: paged_out, shared| q473 q471)))
(define-fun q506 () Bool (ite |type of page 2: ioreq_server| q500 (ite |type of page 2: mmio, hole| q502 (ite |type of page 2: not_present, read_only| q472 (ite |type of page 2: paged_out, shared| q473 q505)))))
(define-fun q507 () Bool (ite |source and destination overlap: yes| q506 q503))
(define-fun q508 () Bool (ite |source within its segment: yes| q507 (= path #x75)))
(define-fun q509 () Bool (ite |operand within its segment: yes| q508 (= path #x75)))

; Where the run stands, as far as it decides what can happen next.
(define-fun |place 0| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 1| () Bool (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 2| () Bool (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 3| () Bool (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 4| () Bool (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 5| () Bool (and (= before.phase plain.ending) (= before.rc #b010) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 6| () Bool (and (= before.phase plain.ending) (= before.rc #b001) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 7| () Bool (and (= before.phase plain.ending) (= before.rc #b011) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 8| () Bool (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 9| () Bool (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 10| () Bool (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 11| () Bool (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 12| () Bool (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 13| () Bool (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 14| () Bool (and (= before.phase plain.ending) (= before.rc #b101) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 15| () Bool (and (= before.phase plain.ending) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 16| () Bool (and (= before.phase reply.ending) (= before.rc #b010) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 17| () Bool (and (= before.phase reply.ending) (= before.rc #b001) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 18| () Bool (and (= before.phase reply.ending) (= before.rc #b011) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 19| () Bool (and (= before.phase reply.ending) (= before.rc #b101) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 20| () Bool (and (= before.phase reply.ending) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 21| () Bool (and (= before.phase reply.ending) (= before.rc #b100) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 22| () Bool (and (= before.phase window) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 23| () Bool (and (= before.phase window) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b0) (= before.hasReservedSlot #b0)))
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
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xffe| () Bool (ite |place 0| q61 (and (= before.phase outside) (= path #xff))))
(define-fun |move: emulation with checks off, 4 bytes at page 0+0x0| () Bool (ite |place 0| q62 (and (= before.phase outside) (= path #xff))))
(define-fun |move: emulation with checks off, 4 bytes at page 0+0xff8| () Bool (ite |place 0| q62 (and (= before.phase outside) (= path #xff))))
(define-fun |move: emulation with checks off, 4 bytes at page 0+0xffe| () Bool (ite |place 0| q64 (and (= before.phase outside) (= path #xff))))
(define-fun |move: the emulation ends| () Bool (ite |place 1| (= path #x1d) (ite |place 2| (= path #x47) (ite |place 3| (= path #x48) (ite |place 4| (= path #x49) (ite (or |place 5| |place 6| |place 7| |place 14| |place 15| |place 16| |place 17| |place 18| |place 19| |place 20| |place 21|) (= path #x69) (ite |place 8| q450 (ite |place 9| (= path #x73) (ite |place 10| (= path #x78) (ite |place 11| (= path #x72) (ite |place 12| (= path #x79) (ite |place 13| (= path #x7a) (and (or (= before.phase window.ending) (= before.phase plain.ending) (= before.phase reply.ending)) (= path #xff))))))))))))))
(define-fun |move: load 4 bytes at page 2+0x8| () Bool (ite |place 22| q66 (ite |place 23| q235 (ite |place 24| q394 (ite |place 25| q455 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: store 4 bytes at page 2+0x8| () Bool (ite |place 22| q90 (ite |place 23| q255 (ite |place 24| q399 (ite |place 25| q460 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0x8| () Bool (ite |place 22| q92 (ite |place 23| q257 (ite |place 24| q401 (ite |place 25| q462 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: rmw 4 bytes at page 2+0x8| () Bool (ite |place 22| q114 (ite |place 23| q279 (ite |place 24| q399 (ite |place 25| q460 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: cmpxchg 4 bytes at page 2+0x8| () Bool (ite |place 22| q120 (ite |place 23| q285 (ite |place 24| q404 (ite |place 25| q465 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: rep ins 1 x 4 bytes at page 2+0x8| () Bool (ite |place 22| q90 (ite |place 23| q255 (ite |place 24| q399 (ite |place 25| q460 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: rep outs 1 x 4 bytes at page 2+0x8| () Bool (ite |place 22| q66 (ite |place 23| q235 (ite |place 24| q394 (ite |place 25| q455 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0x8| () Bool (ite |place 22| q92 (ite |place 23| q257 (ite |place 24| q401 (ite |place 25| q462 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0x8| () Bool (ite |place 22| q122 (ite |place 23| q287 (ite |place 24| q405 (ite |place 25| q466 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: unimplemented instruction| () Bool (ite |place 22| (= path #x2e) (ite |place 23| (= path #x56) (ite |place 24| (= path #x6d) (ite |place 25| (= path #x7e) (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: rmw 16 bytes at page 2+0x10| () Bool (ite |place 22| q133 (ite |place 23| q298 (ite |place 24| q409 (ite |place 25| q470 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: cmpxchg 16 bytes at page 2+0x10| () Bool (ite |place 22| q120 (ite |place 23| q285 (ite |place 24| q404 (ite |place 25| q465 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0x8| () Bool (ite |place 22| q139 (ite |place 23| q304 (ite |place 24| q415 (ite |place 25| q476 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: load 8 bytes at page 2+0xffc| () Bool (ite |place 22| q143 (ite |place 23| q308 (ite |place 24| q418 (ite |place 25| q479 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: store 8 bytes at page 2+0xffc| () Bool (ite |place 22| q166 (ite |place 23| q327 (ite |place 24| q421 (ite |place 25| q482 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: rmw 8 bytes at page 2+0xffc| () Bool (ite |place 22| q196 (ite |place 23| q355 (ite |place 24| q424 (ite |place 25| q485 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: cmpxchg 8 bytes at page 2+0xffc| () Bool (ite |place 22| q209 (ite |place 23| q368 (ite |place 24| q421 (ite |place 25| q482 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 22| q213 (ite |place 23| q372 (ite |place 24| q428 (ite |place 25| q489 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xffe| () Bool (ite |place 22| q216 (ite |place 23| q375 (ite |place 24| q431 (ite |place 25| q492 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 22| q218 (ite |place 23| q377 (ite |place 24| q433 (ite |place 25| q494 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 22| q221 (ite |place 23| q380 (ite |place 24| q436 (ite |place 25| q497 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0xff8| () Bool (ite |place 22| q233 (ite |place 23| q392 (ite |place 24| q448 (ite |place 25| q509 (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: the instruction is committed| () Bool (ite |place 22| (= path #x46) (ite |place 23| (= path #x68) (ite |place 24| (= path #x70) (ite |place 25| (= path #x81) (and (or (= before.phase window) (= before.phase plain)) (= path #xff)))))))
(define-fun |move: reply about page 0, 4 bytes at page 0+0x0| () Bool (ite |place 26| q451 false))
(define-fun |move: reply about page 0, 4 bytes at page 0+0xff8| () Bool (ite |place 26| q451 false))
(define-fun |move: reply about page 0, 4 bytes at page 0+0xffe| () Bool (ite |place 26| q453 false))
(define-fun |move: reply about page 1, 4 bytes at page 0+0x0| () Bool (ite |place 27| q451 false))
(define-fun |move: reply about page 1, 4 bytes at page 0+0xff8| () Bool (ite |place 27| q451 false))
(define-fun |move: reply about page 1, 4 bytes at page 0+0xffe| () Bool (ite |place 27| q453 false))
(define-fun |move: reply about another page, 4 bytes at page 0+0x0| () Bool (ite (or |place 28| |place 29|) q451 false))
(define-fun |move: reply about another page, 4 bytes at page 0+0xff8| () Bool (ite (or |place 28| |place 29|) q451 false))
(define-fun |move: reply about another page, 4 bytes at page 0+0xffe| () Bool (ite (or |place 28| |place 29|) q453 false))
(define-fun |move: reply about page 1, RIP has moved, 4 bytes at page 0+0x0| () Bool (ite |place 30| (= path #x82) false))
(define-fun |move: reply about page 1, RIP has moved, 4 bytes at page 0+0xff8| () Bool (ite |place 30| (= path #x82) false))
(define-fun |move: reply about page 1, RIP has moved, 4 bytes at page 0+0xffe| () Bool (ite |place 30| (= path #x82) false))

; Where runs begin.
(define-fun start () Bool (and (= before.memory #b00) (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0))))

; The invariant: all states that a run may be in.
(define-fun invariant.before () Bool (or false
  (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x0) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x0) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.memory #b01))
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
  (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b1) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b1) (= before.memory #b01))
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
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x0) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b001) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.memory #b01))
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
  (and (= after.phase window.ending) (= after.rc #b010) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b101) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b001) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b1) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b010) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b101) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b001) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b1) (= after.memory #b01))
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
     (ite (= move #b010100) |move: load 8 bytes at page 2+0xffc|
     (ite (= move #b010101) |move: store 8 bytes at page 2+0xffc|
     (ite (= move #b010110) |move: rmw 8 bytes at page 2+0xffc|
     (ite (= move #b010111) |move: cmpxchg 8 bytes at page 2+0xffc|
     (ite (= move #b011000) |move: rep stos 4 x 4 bytes at page 2+0xff8|
     (ite (= move #b011001) |move: rep stos 4 x 4 bytes at page 2+0xffe|
     (ite (= move #b011010) |move: rep ins 4 x 4 bytes at page 2+0xff8|
     (ite (= move #b011011) |move: rep outs 4 x 4 bytes at page 2+0xff8|
     (ite (= move #b011100) |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0xff8|
     (ite (= move #b011101) |move: the instruction is committed|
     (ite (= move #b011110) |move: reply about page 0, 4 bytes at page 0+0x0|
     (ite (= move #b011111) |move: reply about page 0, 4 bytes at page 0+0xff8|
     (ite (= move #b100000) |move: reply about page 0, 4 bytes at page 0+0xffe|
     (ite (= move #b100001) |move: reply about page 1, 4 bytes at page 0+0x0|
     (ite (= move #b100010) |move: reply about page 1, 4 bytes at page 0+0xff8|
     (ite (= move #b100011) |move: reply about page 1, 4 bytes at page 0+0xffe|
     (ite (= move #b100100) |move: reply about another page, 4 bytes at page 0+0x0|
     (ite (= move #b100101) |move: reply about another page, 4 bytes at page 0+0xff8|
     (ite (= move #b100110) |move: reply about another page, 4 bytes at page 0+0xffe|
     (ite (= move #b100111) |move: reply about page 1, RIP has moved, 4 bytes at page 0+0x0|
     (ite (= move #b101000) |move: reply about page 1, RIP has moved, 4 bytes at page 0+0xff8|
     (ite (= move #b101001) |move: reply about page 1, RIP has moved, 4 bytes at page 0+0xffe|
     false))))))))))))))))))))))))))))))))))))))))))
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
     (= after.memory #b11)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
    (not invariant.after))
  ; conclusion
  (and invariant.before (= before.memory #b11))))
(check-sat)
