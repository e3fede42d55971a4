; GateOff on v5: Outside a window no map and no copy asks for rights: not
;   for MMIO, not when a reply is carried out.
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
;   #b000000 window for npfec_kind_unknown, 4 bytes at page 0+0x0
;   #b000001 window for npfec_kind_unknown, 4 bytes at page 0+0xff8
;   #b000010 window for npfec_kind_unknown, 4 bytes at page 0+0xffe
;   #b000011 window for npfec_kind_in_gpt, 4 bytes at page 0+0x0
;   #b000100 window for npfec_kind_in_gpt, 4 bytes at page 0+0xff8
;   #b000101 window for npfec_kind_in_gpt, 4 bytes at page 0+0xffe
;   #b000110 emulation with checks off, 4 bytes at page 0+0x0
;   #b000111 emulation with checks off, 4 bytes at page 0+0xff8
;   #b001000 emulation with checks off, 4 bytes at page 0+0xffe
;   #b001001 the emulation ends
;   #b001010 load 4 bytes at page 2+0x8
;   #b001011 store 4 bytes at page 2+0x8
;   #b001100 rep stos 4 x 4 bytes at page 2+0x8
;   #b001101 rmw 4 bytes at page 2+0x8
;   #b001110 cmpxchg 4 bytes at page 2+0x8
;   #b001111 rep ins 1 x 4 bytes at page 2+0x8
;   #b010000 rep outs 1 x 4 bytes at page 2+0x8
;   #b010001 rep ins 4 x 4 bytes at page 2+0x8
;   #b010010 rep outs 4 x 4 bytes at page 2+0x8
;   #b010011 unimplemented instruction
;   #b010100 rmw 16 bytes at page 2+0x10
;   #b010101 cmpxchg 16 bytes at page 2+0x10
;   #b010110 rep movs 4 x 4 bytes at page 4+0x8 to page 2+0x8
;   #b010111 rep movs 4 x 4 bytes at page 2+0x4 to page 2+0x8
;   #b011000 load 8 bytes at page 2+0xffc
;   #b011001 store 8 bytes at page 2+0xffc
;   #b011010 rmw 8 bytes at page 2+0xffc
;   #b011011 cmpxchg 8 bytes at page 2+0xffc
;   #b011100 rep stos 4 x 4 bytes at page 2+0xff8
;   #b011101 rep stos 4 x 4 bytes at page 2+0xffe
;   #b011110 rep ins 4 x 4 bytes at page 2+0xff8
;   #b011111 rep outs 4 x 4 bytes at page 2+0xff8
;   #b100000 rep movs 4 x 4 bytes at page 4+0x8 to page 2+0xff8
;   #b100001 the instruction is committed
;   #b100010 reply about page 0, 4 bytes at page 0+0x0
;   #b100011 reply about page 0, 4 bytes at page 0+0xff8
;   #b100100 reply about page 0, 4 bytes at page 0+0xffe
;   #b100101 reply about page 1, 4 bytes at page 0+0x0
;   #b100110 reply about page 1, 4 bytes at page 0+0xff8
;   #b100111 reply about page 1, 4 bytes at page 0+0xffe
;   #b101000 reply about another page, 4 bytes at page 0+0x0
;   #b101001 reply about another page, 4 bytes at page 0+0xff8
;   #b101010 reply about another page, 4 bytes at page 0+0xffe
(declare-fun move () (_ BitVec 6))
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
(define-fun |type of page 2: ioreq_server, paged_out, shared| () Bool (or (= |type of page 2| #x2) (= |type of page 2| #x7) (= |type of page 2| #x8)))
(define-fun |mmio_access: write| () Bool (= mmio_access #b10))
(define-fun |right of page 2 in the view: n, r, x, rx| () Bool (or (= |right of page 2 in the view| #x0) (= |right of page 2 in the view| #x1) (= |right of page 2 in the view| #x4) (= |right of page 2 in the view| #x5)))
(define-fun |type of page 2: read_only| () Bool (= |type of page 2| #x6))
(define-fun |the load of cmpxchg finds what is expected: yes| () Bool (= |the load of cmpxchg finds what is expected| #b1))
(define-fun |source within its segment: yes| () Bool (= |source within its segment| #b1))
(define-fun |type of page 4: not_present| () Bool (= |type of page 4| #x5))
(define-fun |type of page 4: paged_out, shared| () Bool (or (= |type of page 4| #x7) (= |type of page 4| #x8)))
(define-fun |type of page 3: mmio, hole| () Bool (or (= |type of page 3| #x3) (= |type of page 3| #x4)))
(define-fun |type of page 3: not_present| () Bool (= |type of page 3| #x5))
(define-fun |type of page 3: paged_out, shared| () Bool (or (= |type of page 3| #x7) (= |type of page 3| #x8)))
(define-fun |right of page 3: n, r, x, rx| () Bool (or (= |right of page 3| #x0) (= |right of page 3| #x1) (= |right of page 3| #x4) (= |right of page 3| #x5)))
(define-fun |type of page 3: ioreq_server| () Bool (= |type of page 3| #x2))
(define-fun |type of page 3: not_present, read_only| () Bool (or (= |type of page 3| #x5) (= |type of page 3| #x6)))
(define-fun |type of page 3: ioreq_server, paged_out, shared| () Bool (or (= |type of page 3| #x2) (= |type of page 3| #x7) (= |type of page 3| #x8)))
(define-fun |type of page 2: ram| () Bool (= |type of page 2| #x0))
(define-fun |type of page 2: ram_ro| () Bool (= |type of page 2| #x1))
(define-fun |right of page 3 in the view: n, r, x, rx| () Bool (or (= |right of page 3 in the view| #x0) (= |right of page 3 in the view| #x1) (= |right of page 3 in the view| #x4) (= |right of page 3 in the view| #x5)))
(define-fun |type of page 3: ram, ram_ro, ioreq_server| () Bool (or (= |type of page 3| #x0) (= |type of page 3| #x1) (= |type of page 3| #x2)))
(define-fun |type of page 3: read_only| () Bool (= |type of page 3| #x6))
(define-fun |type of page 4: mmio, hole| () Bool (or (= |type of page 4| #x3) (= |type of page 4| #x4)))
(define-fun |type of page 2: ram, ram_ro| () Bool (or (= |type of page 2| #x0) (= |type of page 2| #x1)))

; Which answers there are.
(define-fun possible () Bool (and (bvult mmio_access #b11) (bvult |type of page 0| #x9) (bvult |right of page 0| #xa) (or (bvult |right of page 0 in the view| #xa) (= |right of page 0 in the view| #xf)) (bvult |type of page 1| #x9) (bvult |right of page 1| #xa) (or (bvult |right of page 1 in the view| #xa) (= |right of page 1 in the view| #xf)) (bvult |type of page 2| #x9) (bvult |right of page 2| #xa) (or (bvult |right of page 2 in the view| #xa) (= |right of page 2 in the view| #xf)) (bvult |type of page 3| #x9) (bvult |right of page 3| #xa) (or (bvult |right of page 3 in the view| #xa) (= |right of page 3 in the view| #xf)) (bvult |type of page 4| #x9) (bvult |free slots of the ring| #x9)))

; What the claim remembers:
;   #b00 outside a window
;   #b01 in a window
;   #b11 the claim is broken

; What it makes of what it hears: m is what it remembers before. What is
;   not listed never comes up, and would break it.
(define-fun |window opens for npfec_kind_unknown| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b00) #b01 #b11))
(define-fun |event check on page 0, PFEC 0x15: go on| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |event check on page 0, PFEC 0x15: stop| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |event check on page 1, PFEC 0x15: go on| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |event check on page 1, PFEC 0x15: stop| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |window opens for npfec_kind_in_gpt| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b00) #b01 #b11))
(define-fun |window closes: X86EMUL_EXCEPTION| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) #b00 #b11))
(define-fun |event check on page 2, PFEC 0x5: go on| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |mapping begins, mfn[] clean| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |event check on page 2, PFEC 0x7: go on| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |event check on page 2, PFEC 0x7: stop| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |event check on page 3, PFEC 0x5: go on| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |event check on page 3, PFEC 0x7: go on| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |event check on page 3, PFEC 0x7: stop| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |commits the instruction| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |window closes: X86EMUL_UNHANDLEABLE| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) #b00 #b11))
(define-fun |window closes: X86EMUL_RETRY| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) #b00 #b11))
(define-fun |window closes: X86EMUL_UNIMPLEMENTED| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) #b00 #b11))
(define-fun |window closes: X86EMUL_OKAY| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) #b00 #b11))

; What is heard on a path, in order.
(define-fun |word 1| ((m (_ BitVec 2))) (_ BitVec 2) (|window opens for npfec_kind_unknown| m))
(define-fun |word 2| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 0, PFEC 0x15: go on| (|window opens for npfec_kind_unknown| m)))
(define-fun |word 3| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 0, PFEC 0x15: stop| (|window opens for npfec_kind_unknown| m)))
(define-fun |word 4| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 1, PFEC 0x15: go on| (|event check on page 0, PFEC 0x15: go on| (|window opens for npfec_kind_unknown| m))))
(define-fun |word 5| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 1, PFEC 0x15: stop| (|event check on page 0, PFEC 0x15: go on| (|window opens for npfec_kind_unknown| m))))
(define-fun |word 6| ((m (_ BitVec 2))) (_ BitVec 2) (|window opens for npfec_kind_in_gpt| m))
(define-fun |word 7| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 0, PFEC 0x15: go on| (|window opens for npfec_kind_in_gpt| m)))
(define-fun |word 8| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 0, PFEC 0x15: stop| (|window opens for npfec_kind_in_gpt| m)))
(define-fun |word 9| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 1, PFEC 0x15: go on| (|event check on page 0, PFEC 0x15: go on| (|window opens for npfec_kind_in_gpt| m))))
(define-fun |word 10| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 1, PFEC 0x15: stop| (|event check on page 0, PFEC 0x15: go on| (|window opens for npfec_kind_in_gpt| m))))
(define-fun |word 11| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_EXCEPTION| m))
(define-fun |word 12| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x5: go on| m))
(define-fun |word 13| ((m (_ BitVec 2))) (_ BitVec 2) (|mapping begins, mfn[] clean| m))
(define-fun |word 14| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: go on| (|mapping begins, mfn[] clean| m)))
(define-fun |word 15| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: stop| (|mapping begins, mfn[] clean| m)))
(define-fun |word 16| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: go on| m))
(define-fun |word 17| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: stop| m))
(define-fun |word 18| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| (|mapping begins, mfn[] clean| m))))
(define-fun |word 19| ((m (_ BitVec 2))) (_ BitVec 2) (|mapping begins, mfn[] clean| (|event check on page 2, PFEC 0x5: go on| m)))
(define-fun |word 20| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: go on| (|mapping begins, mfn[] clean| (|event check on page 2, PFEC 0x5: go on| m))))
(define-fun |word 21| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: stop| (|mapping begins, mfn[] clean| (|event check on page 2, PFEC 0x5: go on| m))))
(define-fun |word 22| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x5: go on| (|event check on page 2, PFEC 0x5: go on| m)))
(define-fun |word 23| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x5: go on| m))
(define-fun |word 24| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| (|mapping begins, mfn[] clean| m))))
(define-fun |word 25| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: stop| (|event check on page 2, PFEC 0x7: go on| (|mapping begins, mfn[] clean| m))))
(define-fun |word 26| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| (|mapping begins, mfn[] clean| m)))))
(define-fun |word 27| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: stop| (|event check on page 2, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| (|mapping begins, mfn[] clean| m)))))
(define-fun |word 28| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| (|event check on page 3, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| (|mapping begins, mfn[] clean| m))))))
(define-fun |word 29| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: go on| (|mapping begins, mfn[] clean| m)))
(define-fun |word 30| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: stop| (|mapping begins, mfn[] clean| m)))
(define-fun |word 31| ((m (_ BitVec 2))) (_ BitVec 2) (|mapping begins, mfn[] clean| (|event check on page 3, PFEC 0x5: go on| (|event check on page 2, PFEC 0x5: go on| m))))
(define-fun |word 32| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: go on| (|mapping begins, mfn[] clean| (|event check on page 3, PFEC 0x5: go on| (|event check on page 2, PFEC 0x5: go on| m)))))
(define-fun |word 33| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: go on| (|event check on page 2, PFEC 0x7: go on| (|mapping begins, mfn[] clean| (|event check on page 3, PFEC 0x5: go on| (|event check on page 2, PFEC 0x5: go on| m))))))
(define-fun |word 34| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: stop| (|event check on page 2, PFEC 0x7: go on| (|mapping begins, mfn[] clean| (|event check on page 3, PFEC 0x5: go on| (|event check on page 2, PFEC 0x5: go on| m))))))
(define-fun |word 35| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: stop| (|mapping begins, mfn[] clean| (|event check on page 3, PFEC 0x5: go on| (|event check on page 2, PFEC 0x5: go on| m)))))
(define-fun |word 36| ((m (_ BitVec 2))) (_ BitVec 2) (|mapping begins, mfn[] clean| (|event check on page 3, PFEC 0x5: go on| m)))
(define-fun |word 37| ((m (_ BitVec 2))) (_ BitVec 2) (|commits the instruction| m))
(define-fun |word 38| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_UNHANDLEABLE| m))
(define-fun |word 39| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_RETRY| m))
(define-fun |word 40| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_UNIMPLEMENTED| m))
(define-fun |word 41| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_OKAY| m))

; What is left behind.
(define-fun leaves ((phase (_ BitVec 4)) (rc (_ BitVec 3)) (contextGate (_ BitVec 1)) (vcpuGate (_ BitVec 1)) (hasRing (_ BitVec 1)) (hasReservedSlot (_ BitVec 1))) Bool (and (= after.phase phase) (= after.rc rc) (= after.contextGate contextGate) (= after.vcpuGate vcpuGate) (= after.hasRing hasRing) (= after.hasReservedSlot hasReservedSlot)))
(define-fun forgets () Bool (or (= after.phase stopped) (and (= before.phase outside) (not (or (= after.phase plain) (= after.phase plain.ending)))) (= before.phase plain.ending) (and (or (= before.phase window.ending) (= before.phase plain.ending) (= before.phase reply.ending)) (not (= before.rc #b011)) (not (= #b1 before.isCommitted before.hasRequest)))))
(define-fun adds ((hasRequest (_ BitVec 1)) (requestedPage (_ BitVec 4)) (isCommitted (_ BitVec 1))) Bool (and (= after.hasRequest (bvor hasRequest (ite forgets #b0 before.hasRequest))) (= after.requestedPage (ite (and (= before.hasRequest #b1) (not forgets)) before.requestedPage requestedPage)) (= after.isCommitted (bvor isCommitted (ite forgets #b0 before.isCommitted)))))

; The paths: what each leaves behind, and what is heard on it.
(define-fun |path 1| () Bool (and (leaves window.ending #b010 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 2| () Bool (and (leaves window #b000 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 3| () Bool (and (leaves window.ending #b001 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 4| () Bool (and (leaves window.ending #b011 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 5| () Bool (and (leaves window #b000 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 6| () Bool (and (leaves window.ending #b011 #b1 #b0 #b1 #b0) (adds #b1 #x0 #b0) (= after.memory (|word 3| before.memory))))
(define-fun |path 7| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 3| before.memory))))
(define-fun |path 8| () Bool (and (leaves window.ending #b010 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 9| () Bool (and (leaves window.ending #b001 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 10| () Bool (and (leaves window.ending #b011 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 11| () Bool (and (leaves window #b000 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 4| before.memory))))
(define-fun |path 12| () Bool (and (leaves window.ending #b011 #b1 #b0 #b1 #b0) (adds #b1 #x1 #b0) (= after.memory (|word 5| before.memory))))
(define-fun |path 13| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 5| before.memory))))
(define-fun |path 14| () Bool (and (leaves window.ending #b010 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 6| before.memory))))
(define-fun |path 15| () Bool (and (leaves window #b000 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 6| before.memory))))
(define-fun |path 16| () Bool (and (leaves window.ending #b001 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 6| before.memory))))
(define-fun |path 17| () Bool (and (leaves window.ending #b011 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 6| before.memory))))
(define-fun |path 18| () Bool (and (leaves window #b000 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 7| before.memory))))
(define-fun |path 19| () Bool (and (leaves window.ending #b011 #b1 #b0 #b1 #b0) (adds #b1 #x0 #b0) (= after.memory (|word 8| before.memory))))
(define-fun |path 20| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 8| before.memory))))
(define-fun |path 21| () Bool (and (leaves window.ending #b010 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 7| before.memory))))
(define-fun |path 22| () Bool (and (leaves window.ending #b001 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 7| before.memory))))
(define-fun |path 23| () Bool (and (leaves window.ending #b011 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 7| before.memory))))
(define-fun |path 24| () Bool (and (leaves window #b000 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 9| before.memory))))
(define-fun |path 25| () Bool (and (leaves window.ending #b011 #b1 #b0 #b1 #b0) (adds #b1 #x1 #b0) (= after.memory (|word 10| before.memory))))
(define-fun |path 26| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 10| before.memory))))
(define-fun |path 27| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 28| () Bool (and (leaves plain #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 29| () Bool (and (leaves plain.ending #b001 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 30| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 31| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 11| before.memory))))
(define-fun |path 32| () Bool (and (leaves window.ending #b010 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 33| () Bool (and (leaves window #b000 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 12| before.memory))))
(define-fun |path 34| () Bool (and (leaves window #b000 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 35| () Bool (and (leaves window.ending #b011 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 36| () Bool (and (leaves window.ending #b010 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 37| () Bool (and (leaves window #b000 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 38| () Bool (and (leaves window.ending #b011 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 39| () Bool (and (leaves window.ending #b011 #b1 #b0 #b1 #b0) (adds #b1 #x2 #b0) (= after.memory (|word 15| before.memory))))
(define-fun |path 40| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 15| before.memory))))
(define-fun |path 41| () Bool (and (leaves window #b000 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 42| () Bool (and (leaves window.ending #b011 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 43| () Bool (and (leaves window.ending #b011 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 16| before.memory))))
(define-fun |path 44| () Bool (and (leaves window #b000 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 16| before.memory))))
(define-fun |path 45| () Bool (and (leaves window.ending #b011 #b1 #b0 #b1 #b0) (adds #b1 #x2 #b0) (= after.memory (|word 17| before.memory))))
(define-fun |path 46| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 17| before.memory))))
(define-fun |path 47| () Bool (and (leaves window.ending #b011 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 18| before.memory))))
(define-fun |path 48| () Bool (and (leaves window.ending #b011 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 12| before.memory))))
(define-fun |path 49| () Bool (and (leaves window.ending #b010 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 19| before.memory))))
(define-fun |path 50| () Bool (and (leaves window #b000 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 20| before.memory))))
(define-fun |path 51| () Bool (and (leaves window.ending #b011 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 20| before.memory))))
(define-fun |path 52| () Bool (and (leaves window.ending #b011 #b1 #b0 #b1 #b0) (adds #b1 #x2 #b0) (= after.memory (|word 21| before.memory))))
(define-fun |path 53| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 21| before.memory))))
(define-fun |path 54| () Bool (and (leaves window.ending #b101 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 55| () Bool (and (leaves window.ending #b001 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 56| () Bool (and (leaves window.ending #b001 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 57| () Bool (and (leaves window.ending #b001 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 58| () Bool (and (leaves window.ending #b010 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 12| before.memory))))
(define-fun |path 59| () Bool (and (leaves window #b000 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 22| before.memory))))
(define-fun |path 60| () Bool (and (leaves window #b000 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 23| before.memory))))
(define-fun |path 61| () Bool (and (leaves window.ending #b010 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 62| () Bool (and (leaves window #b000 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 24| before.memory))))
(define-fun |path 63| () Bool (and (leaves window.ending #b011 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 24| before.memory))))
(define-fun |path 64| () Bool (and (leaves window.ending #b011 #b1 #b0 #b1 #b0) (adds #b1 #x3 #b0) (= after.memory (|word 25| before.memory))))
(define-fun |path 65| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 25| before.memory))))
(define-fun |path 66| () Bool (and (leaves window.ending #b010 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 18| before.memory))))
(define-fun |path 67| () Bool (and (leaves window.ending #b011 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 26| before.memory))))
(define-fun |path 68| () Bool (and (leaves window.ending #b011 #b1 #b0 #b1 #b0) (adds #b1 #x3 #b0) (= after.memory (|word 27| before.memory))))
(define-fun |path 69| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 27| before.memory))))
(define-fun |path 70| () Bool (and (leaves window.ending #b011 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 28| before.memory))))
(define-fun |path 71| () Bool (and (leaves window #b000 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 18| before.memory))))
(define-fun |path 72| () Bool (and (leaves window.ending #b011 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 29| before.memory))))
(define-fun |path 73| () Bool (and (leaves window #b000 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 29| before.memory))))
(define-fun |path 74| () Bool (and (leaves window.ending #b011 #b1 #b0 #b1 #b0) (adds #b1 #x3 #b0) (= after.memory (|word 30| before.memory))))
(define-fun |path 75| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 30| before.memory))))
(define-fun |path 76| () Bool (and (leaves window.ending #b010 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 31| before.memory))))
(define-fun |path 77| () Bool (and (leaves window #b000 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 32| before.memory))))
(define-fun |path 78| () Bool (and (leaves window.ending #b011 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 32| before.memory))))
(define-fun |path 79| () Bool (and (leaves window.ending #b010 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 32| before.memory))))
(define-fun |path 80| () Bool (and (leaves window #b000 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 33| before.memory))))
(define-fun |path 81| () Bool (and (leaves window.ending #b011 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 33| before.memory))))
(define-fun |path 82| () Bool (and (leaves window.ending #b011 #b1 #b0 #b1 #b0) (adds #b1 #x3 #b0) (= after.memory (|word 34| before.memory))))
(define-fun |path 83| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 34| before.memory))))
(define-fun |path 84| () Bool (and (leaves window.ending #b011 #b1 #b0 #b1 #b0) (adds #b1 #x2 #b0) (= after.memory (|word 35| before.memory))))
(define-fun |path 85| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0 #b0) (adds #b0 #xf #b0) (= after.memory (|word 35| before.memory))))
(define-fun |path 86| () Bool (and (leaves window.ending #b010 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 36| before.memory))))
(define-fun |path 87| () Bool (and (leaves window.ending #b011 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 36| before.memory))))
(define-fun |path 88| () Bool (and (leaves window #b000 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 36| before.memory))))
(define-fun |path 89| () Bool (and (leaves window.ending #b000 #b1 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 90| () Bool (and (leaves window.ending #b000 #b1 #b0 #b1 #b0) (adds #b0 #xf #b1) (= after.memory (|word 37| before.memory))))
(define-fun |path 91| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 38| before.memory))))
(define-fun |path 92| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 39| before.memory))))
(define-fun |path 93| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 94| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 95| () Bool (and (leaves plain #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 96| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 97| () Bool (and (leaves plain.ending #b101 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 98| () Bool (and (leaves plain.ending #b001 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 99| () Bool (and (leaves plain.ending #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 100| () Bool (and (leaves plain.ending #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 37| before.memory))))
(define-fun |path 101| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 40| before.memory))))
(define-fun |path 102| () Bool (and (leaves outside #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 41| before.memory))))
(define-fun |path 103| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 104| () Bool (and (leaves reply #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 105| () Bool (and (leaves reply.ending #b001 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 106| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 107| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 108| () Bool (and (leaves reply #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 109| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 110| () Bool (and (leaves reply.ending #b101 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 111| () Bool (and (leaves reply.ending #b001 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 112| () Bool (and (leaves reply.ending #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 113| () Bool (and (leaves reply.ending #b000 #b0 #b0 #b1 #b0) (adds #b0 #xf #b1) (= after.memory (|word 37| before.memory))))

; Which path the answers lead to.
(define-fun q0 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000111) (= path #b0000110)))
(define-fun q1 () Bool (ite |free slots of the ring: 0| q0 (= path #b0000110)))
(define-fun q2 () Bool (ite |right of page 0: n, r, w, rw| q1 (= path #b0000101)))
(define-fun q3 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000100) q2))))
(define-fun q4 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000100) (= path #b0000010)))))
(define-fun q5 () Bool (ite |16 bytes within the code segment: yes| q4 q3))
(define-fun q6 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000100) (= path #b0000101)))))
(define-fun q7 () Bool (ite |16 bytes within the code segment: yes| q4 q6))
(define-fun q8 () Bool (ite |right of page 0 in the view: n, r, w, rw| q1 (= path #b0000101)))
(define-fun q9 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000100) q8))))
(define-fun q10 () Bool (ite |16 bytes within the code segment: yes| q4 q9))
(define-fun q11 () Bool (ite |altp2m: disabled| q7 (ite |altp2m: view 1| q10 q5)))
(define-fun q12 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| (= path #b0000010) q1))
(define-fun q13 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| (= path #b0000010) (= path #b0000101)))
(define-fun q14 () Bool (ite |right of page 0: n, r, w, rw| q12 q13))
(define-fun q15 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000100) q14))))
(define-fun q16 () Bool (ite |16 bytes within the code segment: yes| q15 q3))
(define-fun q17 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000100) q13))))
(define-fun q18 () Bool (ite |16 bytes within the code segment: yes| q17 q6))
(define-fun q19 () Bool (ite |right of page 0 in the view: n, r, w, rw| q12 q13))
(define-fun q20 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000100) q19))))
(define-fun q21 () Bool (ite |16 bytes within the code segment: yes| q20 q9))
(define-fun q22 () Bool (ite |altp2m: disabled| q18 (ite |altp2m: view 1| q21 q16)))
(define-fun q23 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0001101) (= path #b0001100)))
(define-fun q24 () Bool (ite |free slots of the ring: 0| q23 (= path #b0001100)))
(define-fun q25 () Bool (ite |right of page 1: n, r, w, rw| q24 (= path #b0001011)))
(define-fun q26 () Bool (ite |type of page 1: mmio, hole| (= path #b0001001) (ite |type of page 1: not_present| (= path #b0001000) (ite |type of page 1: paged_out, shared| (= path #b0001010) q25))))
(define-fun q27 () Bool (ite |right of page 0: n, r, w, rw| q1 q26))
(define-fun q28 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000100) q27))))
(define-fun q29 () Bool (ite |type of page 1: mmio, hole| (= path #b0001001) (ite |type of page 1: not_present| (= path #b0001000) (ite |type of page 1: paged_out, shared| (= path #b0001010) (= path #b0000010)))))
(define-fun q30 () Bool (ite |right of page 0: n, r, w, rw| q12 q29))
(define-fun q31 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000100) q30))))
(define-fun q32 () Bool (ite |16 bytes within the code segment: yes| q31 q28))
(define-fun q33 () Bool (ite |type of page 1: mmio, hole| (= path #b0001001) (ite |type of page 1: not_present| (= path #b0001000) (ite |type of page 1: paged_out, shared| (= path #b0001010) (= path #b0001011)))))
(define-fun q34 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000100) q33))))
(define-fun q35 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000100) q29))))
(define-fun q36 () Bool (ite |16 bytes within the code segment: yes| q35 q34))
(define-fun q37 () Bool (ite |right of page 1 in the view: n, r, w, rw| q24 (= path #b0001011)))
(define-fun q38 () Bool (ite |type of page 1: mmio, hole| (= path #b0001001) (ite |type of page 1: not_present| (= path #b0001000) (ite |type of page 1: paged_out, shared| (= path #b0001010) q37))))
(define-fun q39 () Bool (ite |right of page 0 in the view: n, r, w, rw| q1 q38))
(define-fun q40 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000100) q39))))
(define-fun q41 () Bool (ite |right of page 0 in the view: n, r, w, rw| q12 q29))
(define-fun q42 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011) (ite |type of page 0: not_present| (= path #b0000001) (ite |type of page 0: paged_out, shared| (= path #b0000100) q41))))
(define-fun q43 () Bool (ite |16 bytes within the code segment: yes| q42 q40))
(define-fun q44 () Bool (ite |altp2m: disabled| q36 (ite |altp2m: view 1| q43 q32)))
(define-fun q45 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0010100) (= path #b0010011)))
(define-fun q46 () Bool (ite |free slots of the ring: 0| q45 (= path #b0010011)))
(define-fun q47 () Bool (ite |right of page 0: n, r, w, rw| q46 (= path #b0010010)))
(define-fun q48 () Bool (ite |type of page 0: mmio, hole| (= path #b0010000) (ite |type of page 0: not_present| (= path #b0001110) (ite |type of page 0: paged_out, shared| (= path #b0010001) q47))))
(define-fun q49 () Bool (ite |type of page 0: mmio, hole| (= path #b0010000) (ite |type of page 0: not_present| (= path #b0001110) (ite |type of page 0: paged_out, shared| (= path #b0010001) (= path #b0001111)))))
(define-fun q50 () Bool (ite |16 bytes within the code segment: yes| q49 q48))
(define-fun q51 () Bool (ite |type of page 0: mmio, hole| (= path #b0010000) (ite |type of page 0: not_present| (= path #b0001110) (ite |type of page 0: paged_out, shared| (= path #b0010001) (= path #b0010010)))))
(define-fun q52 () Bool (ite |16 bytes within the code segment: yes| q49 q51))
(define-fun q53 () Bool (ite |right of page 0 in the view: n, r, w, rw| q46 (= path #b0010010)))
(define-fun q54 () Bool (ite |type of page 0: mmio, hole| (= path #b0010000) (ite |type of page 0: not_present| (= path #b0001110) (ite |type of page 0: paged_out, shared| (= path #b0010001) q53))))
(define-fun q55 () Bool (ite |16 bytes within the code segment: yes| q49 q54))
(define-fun q56 () Bool (ite |altp2m: disabled| q52 (ite |altp2m: view 1| q55 q50)))
(define-fun q57 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| (= path #b0001111) q46))
(define-fun q58 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| (= path #b0001111) (= path #b0010010)))
(define-fun q59 () Bool (ite |right of page 0: n, r, w, rw| q57 q58))
(define-fun q60 () Bool (ite |type of page 0: mmio, hole| (= path #b0010000) (ite |type of page 0: not_present| (= path #b0001110) (ite |type of page 0: paged_out, shared| (= path #b0010001) q59))))
(define-fun q61 () Bool (ite |16 bytes within the code segment: yes| q60 q48))
(define-fun q62 () Bool (ite |type of page 0: mmio, hole| (= path #b0010000) (ite |type of page 0: not_present| (= path #b0001110) (ite |type of page 0: paged_out, shared| (= path #b0010001) q58))))
(define-fun q63 () Bool (ite |16 bytes within the code segment: yes| q62 q51))
(define-fun q64 () Bool (ite |right of page 0 in the view: n, r, w, rw| q57 q58))
(define-fun q65 () Bool (ite |type of page 0: mmio, hole| (= path #b0010000) (ite |type of page 0: not_present| (= path #b0001110) (ite |type of page 0: paged_out, shared| (= path #b0010001) q64))))
(define-fun q66 () Bool (ite |16 bytes within the code segment: yes| q65 q54))
(define-fun q67 () Bool (ite |altp2m: disabled| q63 (ite |altp2m: view 1| q66 q61)))
(define-fun q68 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0011010) (= path #b0011001)))
(define-fun q69 () Bool (ite |free slots of the ring: 0| q68 (= path #b0011001)))
(define-fun q70 () Bool (ite |right of page 1: n, r, w, rw| q69 (= path #b0011000)))
(define-fun q71 () Bool (ite |type of page 1: mmio, hole| (= path #b0010110) (ite |type of page 1: not_present| (= path #b0010101) (ite |type of page 1: paged_out, shared| (= path #b0010111) q70))))
(define-fun q72 () Bool (ite |right of page 0: n, r, w, rw| q46 q71))
(define-fun q73 () Bool (ite |type of page 0: mmio, hole| (= path #b0010000) (ite |type of page 0: not_present| (= path #b0001110) (ite |type of page 0: paged_out, shared| (= path #b0010001) q72))))
(define-fun q74 () Bool (ite |type of page 1: mmio, hole| (= path #b0010110) (ite |type of page 1: not_present| (= path #b0010101) (ite |type of page 1: paged_out, shared| (= path #b0010111) (= path #b0001111)))))
(define-fun q75 () Bool (ite |right of page 0: n, r, w, rw| q57 q74))
(define-fun q76 () Bool (ite |type of page 0: mmio, hole| (= path #b0010000) (ite |type of page 0: not_present| (= path #b0001110) (ite |type of page 0: paged_out, shared| (= path #b0010001) q75))))
(define-fun q77 () Bool (ite |16 bytes within the code segment: yes| q76 q73))
(define-fun q78 () Bool (ite |type of page 1: mmio, hole| (= path #b0010110) (ite |type of page 1: not_present| (= path #b0010101) (ite |type of page 1: paged_out, shared| (= path #b0010111) (= path #b0011000)))))
(define-fun q79 () Bool (ite |type of page 0: mmio, hole| (= path #b0010000) (ite |type of page 0: not_present| (= path #b0001110) (ite |type of page 0: paged_out, shared| (= path #b0010001) q78))))
(define-fun q80 () Bool (ite |type of page 0: mmio, hole| (= path #b0010000) (ite |type of page 0: not_present| (= path #b0001110) (ite |type of page 0: paged_out, shared| (= path #b0010001) q74))))
(define-fun q81 () Bool (ite |16 bytes within the code segment: yes| q80 q79))
(define-fun q82 () Bool (ite |right of page 1 in the view: n, r, w, rw| q69 (= path #b0011000)))
(define-fun q83 () Bool (ite |type of page 1: mmio, hole| (= path #b0010110) (ite |type of page 1: not_present| (= path #b0010101) (ite |type of page 1: paged_out, shared| (= path #b0010111) q82))))
(define-fun q84 () Bool (ite |right of page 0 in the view: n, r, w, rw| q46 q83))
(define-fun q85 () Bool (ite |type of page 0: mmio, hole| (= path #b0010000) (ite |type of page 0: not_present| (= path #b0001110) (ite |type of page 0: paged_out, shared| (= path #b0010001) q84))))
(define-fun q86 () Bool (ite |right of page 0 in the view: n, r, w, rw| q57 q74))
(define-fun q87 () Bool (ite |type of page 0: mmio, hole| (= path #b0010000) (ite |type of page 0: not_present| (= path #b0001110) (ite |type of page 0: paged_out, shared| (= path #b0010001) q86))))
(define-fun q88 () Bool (ite |16 bytes within the code segment: yes| q87 q85))
(define-fun q89 () Bool (ite |altp2m: disabled| q81 (ite |altp2m: view 1| q88 q77)))
(define-fun q90 () Bool (ite |type of page 0: mmio, hole| (= path #b0011101) (ite |type of page 0: not_present| (= path #b0011011) (ite |type of page 0: paged_out, shared| (= path #b0011110) (= path #b0011100)))))
(define-fun q91 () Bool (ite |type of page 1: mmio, hole| (= path #b0011101) (ite |type of page 1: not_present| (= path #b0011011) (ite |type of page 1: paged_out, shared| (= path #b0011110) (= path #b0011100)))))
(define-fun q92 () Bool (ite |type of page 0: mmio, hole| (= path #b0011101) (ite |type of page 0: not_present| (= path #b0011011) (ite |type of page 0: paged_out, shared| (= path #b0011110) q91))))
(define-fun q93 () Bool (ite |type of page 2: mmio, hole| (= path #b0100010) (ite |type of page 2: not_present| (= path #b0100000) (ite |type of page 2: paged_out, shared| (= path #b0100011) (= path #b0100001)))))
(define-fun q94 () Bool (ite |operand within its segment: yes| q93 (= path #b0100000)))
(define-fun q95 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0101000) (= path #b0100111)))
(define-fun q96 () Bool (ite |free slots of the ring: 0| q95 (= path #b0100111)))
(define-fun q97 () Bool (ite |right of page 2: n, r, x, rx| q96 (= path #b0100101)))
(define-fun q98 () Bool (ite |right of page 2: n, r, x, rx| q96 (= path #b0100110)))
(define-fun q99 () Bool (ite |type of page 2: ioreq_server| q98 (ite |type of page 2: mmio, hole| (= path #b0101001) (ite |type of page 2: not_present, read_only| (= path #b0100100) (ite |type of page 2: paged_out, shared| (= path #b0101010) q97)))))
(define-fun q100 () Bool (ite |operand within its segment: yes| q99 (= path #b0100000)))
(define-fun q101 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b0100011) (ite |type of page 2: not_present, read_only| (= path #b0100000) (= path #b0100010))))
(define-fun q102 () Bool (ite |operand within its segment: yes| q101 (= path #b0100000)))
(define-fun q103 () Bool (ite |mmio_access: write| q102 q100))
(define-fun q104 () Bool (ite |type of page 2: ioreq_server| (= path #b0100110) (ite |type of page 2: mmio, hole| (= path #b0101001) (ite |type of page 2: not_present, read_only| (= path #b0100100) (ite |type of page 2: paged_out, shared| (= path #b0101010) (= path #b0100101))))))
(define-fun q105 () Bool (ite |operand within its segment: yes| q104 (= path #b0100000)))
(define-fun q106 () Bool (ite |mmio_access: write| q102 q105))
(define-fun q107 () Bool (ite |right of page 2 in the view: n, r, x, rx| q96 (= path #b0100101)))
(define-fun q108 () Bool (ite |right of page 2 in the view: n, r, x, rx| q96 (= path #b0100110)))
(define-fun q109 () Bool (ite |type of page 2: ioreq_server| q108 (ite |type of page 2: mmio, hole| (= path #b0101001) (ite |type of page 2: not_present, read_only| (= path #b0100100) (ite |type of page 2: paged_out, shared| (= path #b0101010) q107)))))
(define-fun q110 () Bool (ite |operand within its segment: yes| q109 (= path #b0100000)))
(define-fun q111 () Bool (ite |mmio_access: write| q102 q110))
(define-fun q112 () Bool (ite |altp2m: disabled| q106 (ite |altp2m: view 1| q111 q103)))
(define-fun q113 () Bool (ite |type of page 2: not_present, read_only| (= path #b0100000) (ite |type of page 2: paged_out, shared| (= path #b0100011) (= path #b0100010))))
(define-fun q114 () Bool (ite |operand within its segment: yes| q113 (= path #b0100010)))
(define-fun q115 () Bool (ite |type of page 2: paged_out, shared| (= path #b0100011) (= path #b0100010)))
(define-fun q116 () Bool (ite |operand within its segment: yes| q115 (= path #b0100010)))
(define-fun q117 () Bool (ite |mmio_access: write| q116 q114))
(define-fun q118 () Bool (ite |right of page 2: n, r, x, rx| q96 (= path #b0101111)))
(define-fun q119 () Bool (ite |type of page 2: ioreq_server| q118 (ite |type of page 2: mmio, hole| (= path #b0101001) (ite |type of page 2: not_present, read_only| (= path #b0100100) (ite |type of page 2: paged_out, shared| (= path #b0101010) q97)))))
(define-fun q120 () Bool (ite |operand within its segment: yes| q119 (= path #b0100000)))
(define-fun q121 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0101110) (= path #b0101101)))
(define-fun q122 () Bool (ite |free slots of the ring: 0| q121 (= path #b0101101)))
(define-fun q123 () Bool (ite |right of page 2: n, r, x, rx| q122 (= path #b0101100)))
(define-fun q124 () Bool (ite |right of page 2: n, r, x, rx| q122 (= path #b0101011)))
(define-fun q125 () Bool (ite |type of page 2: ioreq_server| q124 (ite |type of page 2: mmio, hole| (= path #b0100010) (ite |type of page 2: not_present, read_only| (= path #b0100000) (ite |type of page 2: paged_out, shared| (= path #b0100011) q123)))))
(define-fun q126 () Bool (ite |operand within its segment: yes| q125 (= path #b0100000)))
(define-fun q127 () Bool (ite |mmio_access: write| q126 q120))
(define-fun q128 () Bool (ite |type of page 2: ioreq_server| (= path #b0101111) (ite |type of page 2: mmio, hole| (= path #b0101001) (ite |type of page 2: not_present, read_only| (= path #b0100100) (ite |type of page 2: paged_out, shared| (= path #b0101010) (= path #b0100101))))))
(define-fun q129 () Bool (ite |operand within its segment: yes| q128 (= path #b0100000)))
(define-fun q130 () Bool (ite |type of page 2: ioreq_server| (= path #b0101011) (ite |type of page 2: mmio, hole| (= path #b0100010) (ite |type of page 2: not_present, read_only| (= path #b0100000) (ite |type of page 2: paged_out, shared| (= path #b0100011) (= path #b0101100))))))
(define-fun q131 () Bool (ite |operand within its segment: yes| q130 (= path #b0100000)))
(define-fun q132 () Bool (ite |mmio_access: write| q131 q129))
(define-fun q133 () Bool (ite |right of page 2 in the view: n, r, x, rx| q96 (= path #b0101111)))
(define-fun q134 () Bool (ite |type of page 2: ioreq_server| q133 (ite |type of page 2: mmio, hole| (= path #b0101001) (ite |type of page 2: not_present, read_only| (= path #b0100100) (ite |type of page 2: paged_out, shared| (= path #b0101010) q107)))))
(define-fun q135 () Bool (ite |operand within its segment: yes| q134 (= path #b0100000)))
(define-fun q136 () Bool (ite |right of page 2 in the view: n, r, x, rx| q122 (= path #b0101100)))
(define-fun q137 () Bool (ite |right of page 2 in the view: n, r, x, rx| q122 (= path #b0101011)))
(define-fun q138 () Bool (ite |type of page 2: ioreq_server| q137 (ite |type of page 2: mmio, hole| (= path #b0100010) (ite |type of page 2: not_present, read_only| (= path #b0100000) (ite |type of page 2: paged_out, shared| (= path #b0100011) q136)))))
(define-fun q139 () Bool (ite |operand within its segment: yes| q138 (= path #b0100000)))
(define-fun q140 () Bool (ite |mmio_access: write| q139 q135))
(define-fun q141 () Bool (ite |altp2m: disabled| q132 (ite |altp2m: view 1| q140 q127)))
(define-fun q142 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0110101) (= path #b0110100)))
(define-fun q143 () Bool (ite |free slots of the ring: 0| q142 (= path #b0110100)))
(define-fun q144 () Bool (ite |right of page 2: n, r, x, rx| q143 (= path #b0110010)))
(define-fun q145 () Bool (ite |right of page 2: n, r, x, rx| q143 (= path #b0110011)))
(define-fun q146 () Bool (ite |type of page 2: ioreq_server| q145 (ite |type of page 2: mmio, hole| (= path #b0101001) (ite |type of page 2: not_present| (= path #b0100000) (ite |type of page 2: read_only| (= path #b0110001) (ite |type of page 2: paged_out, shared| (= path #b0100011) q144))))))
(define-fun q147 () Bool (ite |the load of cmpxchg finds what is expected: yes| q146 q93))
(define-fun q148 () Bool (ite |operand within its segment: yes| q147 (= path #b0100000)))
(define-fun q149 () Bool (ite |type of page 2: ioreq_server| (= path #b0110000) (ite |type of page 2: mmio, hole| (= path #b0100010) (ite |type of page 2: not_present| (= path #b0100000) (ite |type of page 2: paged_out, shared| (= path #b0100011) (= path #b0100001))))))
(define-fun q150 () Bool (ite |the load of cmpxchg finds what is expected: yes| q149 q93))
(define-fun q151 () Bool (ite |operand within its segment: yes| q150 (= path #b0100000)))
(define-fun q152 () Bool (ite |mmio_access: write| q151 q148))
(define-fun q153 () Bool (ite |type of page 2: ioreq_server| (= path #b0110011) (ite |type of page 2: mmio, hole| (= path #b0101001) (ite |type of page 2: not_present| (= path #b0100000) (ite |type of page 2: read_only| (= path #b0110001) (ite |type of page 2: paged_out, shared| (= path #b0100011) (= path #b0110010)))))))
(define-fun q154 () Bool (ite |the load of cmpxchg finds what is expected: yes| q153 q93))
(define-fun q155 () Bool (ite |operand within its segment: yes| q154 (= path #b0100000)))
(define-fun q156 () Bool (ite |mmio_access: write| q151 q155))
(define-fun q157 () Bool (ite |right of page 2 in the view: n, r, x, rx| q143 (= path #b0110010)))
(define-fun q158 () Bool (ite |right of page 2 in the view: n, r, x, rx| q143 (= path #b0110011)))
(define-fun q159 () Bool (ite |type of page 2: ioreq_server| q158 (ite |type of page 2: mmio, hole| (= path #b0101001) (ite |type of page 2: not_present| (= path #b0100000) (ite |type of page 2: read_only| (= path #b0110001) (ite |type of page 2: paged_out, shared| (= path #b0100011) q157))))))
(define-fun q160 () Bool (ite |the load of cmpxchg finds what is expected: yes| q159 q93))
(define-fun q161 () Bool (ite |operand within its segment: yes| q160 (= path #b0100000)))
(define-fun q162 () Bool (ite |mmio_access: write| q151 q161))
(define-fun q163 () Bool (ite |altp2m: disabled| q156 (ite |altp2m: view 1| q162 q152)))
(define-fun q164 () Bool (ite |type of page 2: not_present| (= path #b0100000) (ite |type of page 2: paged_out, shared| (= path #b0100011) (= path #b0100010))))
(define-fun q165 () Bool (ite |source within its segment: yes| q164 (= path #b0100010)))
(define-fun q166 () Bool (ite |right of page 2: n, r, x, rx| q96 (= path #b0111000)))
(define-fun q167 () Bool (ite |type of page 2: ioreq_server| q166 (ite |type of page 2: mmio, hole| (= path #b0111001) (ite |type of page 2: not_present, read_only| (= path #b0100100) (ite |type of page 2: paged_out, shared| (= path #b0101010) q97)))))
(define-fun q168 () Bool (ite |operand within its segment: yes| q167 (= path #b0100000)))
(define-fun q169 () Bool (ite |operand within its segment: yes| (= path #b0110111) (= path #b0100000)))
(define-fun q170 () Bool (ite |mmio_access: write| q169 q168))
(define-fun q171 () Bool (ite |type of page 2: ioreq_server| (= path #b0111000) (ite |type of page 2: mmio, hole| (= path #b0111001) (ite |type of page 2: not_present, read_only| (= path #b0100100) (ite |type of page 2: paged_out, shared| (= path #b0101010) (= path #b0100101))))))
(define-fun q172 () Bool (ite |operand within its segment: yes| q171 (= path #b0100000)))
(define-fun q173 () Bool (ite |mmio_access: write| q169 q172))
(define-fun q174 () Bool (ite |right of page 2 in the view: n, r, x, rx| q96 (= path #b0111000)))
(define-fun q175 () Bool (ite |type of page 2: ioreq_server| q174 (ite |type of page 2: mmio, hole| (= path #b0111001) (ite |type of page 2: not_present, read_only| (= path #b0100100) (ite |type of page 2: paged_out, shared| (= path #b0101010) q107)))))
(define-fun q176 () Bool (ite |operand within its segment: yes| q175 (= path #b0100000)))
(define-fun q177 () Bool (ite |mmio_access: write| q169 q176))
(define-fun q178 () Bool (ite |altp2m: disabled| q173 (ite |altp2m: view 1| q177 q170)))
(define-fun q179 () Bool (ite |type of page 4: not_present| (= path #b0100000) (ite |type of page 4: paged_out, shared| (= path #b0100011) (= path #b0100010))))
(define-fun q180 () Bool (ite |type of page 4: paged_out, shared| (= path #b0100011) (= path #b0100000)))
(define-fun q181 () Bool (ite |type of page 4: not_present| (= path #b0100000) (= path #b0100011)))
(define-fun q182 () Bool (ite |type of page 2: not_present, read_only| q180 (ite |type of page 2: paged_out, shared| q181 q179)))
(define-fun q183 () Bool (ite |source within its segment: yes| q182 (= path #b0100010)))
(define-fun q184 () Bool (ite |operand within its segment: yes| q183 (= path #b0100010)))
(define-fun q185 () Bool (ite |type of page 2: paged_out, shared| q181 q179))
(define-fun q186 () Bool (ite |source within its segment: yes| q185 (= path #b0100010)))
(define-fun q187 () Bool (ite |operand within its segment: yes| q186 (= path #b0100010)))
(define-fun q188 () Bool (ite |mmio_access: write| q187 q184))
(define-fun q189 () Bool (ite |source within its segment: yes| q113 (= path #b0100010)))
(define-fun q190 () Bool (ite |operand within its segment: yes| q189 (= path #b0100010)))
(define-fun q191 () Bool (ite |mmio_access: write| (= path #b0100010) q190))
(define-fun q192 () Bool (ite |type of page 3: mmio, hole| (= path #b0100001) (ite |type of page 3: not_present| (= path #b0111010) (ite |type of page 3: paged_out, shared| (= path #b0110000) (= path #b0111011)))))
(define-fun q193 () Bool (ite |type of page 3: mmio, hole| (= path #b0100010) (ite |type of page 3: not_present| (= path #b0100000) (ite |type of page 3: paged_out, shared| (= path #b0100011) (= path #b0111100)))))
(define-fun q194 () Bool (ite |type of page 2: mmio, hole| q193 (ite |type of page 2: not_present| (= path #b0100000) (ite |type of page 2: paged_out, shared| (= path #b0100011) q192))))
(define-fun q195 () Bool (ite |operand within its segment: yes| q194 (= path #b0100000)))
(define-fun q196 () Bool (ite |while the vCPU waits: ring disabled| (= path #b1000001) (= path #b1000000)))
(define-fun q197 () Bool (ite |free slots of the ring: 0| q196 (= path #b1000000)))
(define-fun q198 () Bool (ite |right of page 3: n, r, x, rx| q197 (= path #b0111110)))
(define-fun q199 () Bool (ite |right of page 3: n, r, x, rx| q197 (= path #b0111111)))
(define-fun q200 () Bool (ite |type of page 3: ioreq_server| q199 (ite |type of page 3: mmio, hole| (= path #b0100101) (ite |type of page 3: not_present, read_only| (= path #b0111101) (ite |type of page 3: paged_out, shared| (= path #b0100110) q198)))))
(define-fun q201 () Bool (ite |right of page 2: n, r, x, rx| q96 q200))
(define-fun q202 () Bool (ite |type of page 3: ioreq_server, paged_out, shared| (= path #b0101010) (ite |type of page 3: not_present, read_only| (= path #b0100100) (= path #b0101001))))
(define-fun q203 () Bool (ite |type of page 2: ram| q201 (ite |type of page 2: ram_ro| q97 (ite |type of page 2: ioreq_server| q98 (ite |type of page 2: not_present, read_only| (= path #b0100100) (ite |type of page 2: paged_out, shared| (= path #b0101010) q202))))))
(define-fun q204 () Bool (ite |operand within its segment: yes| q203 (= path #b0100000)))
(define-fun q205 () Bool (ite |type of page 3: ioreq_server| (= path #b0111111) (ite |type of page 3: mmio, hole| (= path #b0100101) (ite |type of page 3: not_present, read_only| (= path #b0111101) (ite |type of page 3: paged_out, shared| (= path #b0100110) (= path #b0111110))))))
(define-fun q206 () Bool (ite |type of page 2: ram| q205 (ite |type of page 2: ram_ro| (= path #b0100101) (ite |type of page 2: ioreq_server| (= path #b0100110) (ite |type of page 2: not_present, read_only| (= path #b0100100) (ite |type of page 2: paged_out, shared| (= path #b0101010) q202))))))
(define-fun q207 () Bool (ite |operand within its segment: yes| q206 (= path #b0100000)))
(define-fun q208 () Bool (ite |right of page 3 in the view: n, r, x, rx| q197 (= path #b0111110)))
(define-fun q209 () Bool (ite |right of page 3 in the view: n, r, x, rx| q197 (= path #b0111111)))
(define-fun q210 () Bool (ite |type of page 3: ioreq_server| q209 (ite |type of page 3: mmio, hole| (= path #b0100101) (ite |type of page 3: not_present, read_only| (= path #b0111101) (ite |type of page 3: paged_out, shared| (= path #b0100110) q208)))))
(define-fun q211 () Bool (ite |right of page 2 in the view: n, r, x, rx| q96 q210))
(define-fun q212 () Bool (ite |type of page 2: ram| q211 (ite |type of page 2: ram_ro| q107 (ite |type of page 2: ioreq_server| q108 (ite |type of page 2: not_present, read_only| (= path #b0100100) (ite |type of page 2: paged_out, shared| (= path #b0101010) q202))))))
(define-fun q213 () Bool (ite |operand within its segment: yes| q212 (= path #b0100000)))
(define-fun q214 () Bool (ite |altp2m: disabled| q207 (ite |altp2m: view 1| q213 q204)))
(define-fun q215 () Bool (ite |right of page 3: n, r, x, rx| q197 (= path #b1000110)))
(define-fun q216 () Bool (ite |type of page 3: ioreq_server| q215 (ite |type of page 3: mmio, hole| (= path #b1000111) (ite |type of page 3: not_present, read_only| (= path #b0111101) (ite |type of page 3: paged_out, shared| (= path #b0100110) q198)))))
(define-fun q217 () Bool (ite |right of page 2: n, r, x, rx| q96 q216))
(define-fun q218 () Bool (ite |while the vCPU waits: ring disabled| (= path #b1000101) (= path #b1000100)))
(define-fun q219 () Bool (ite |free slots of the ring: 0| q218 (= path #b1000100)))
(define-fun q220 () Bool (ite |right of page 3: n, r, x, rx| q219 (= path #b1000011)))
(define-fun q221 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q220 (ite |type of page 3: not_present, read_only| (= path #b1000010) (= path #b0101111))))
(define-fun q222 () Bool (ite |right of page 2: n, r, x, rx| q96 q221))
(define-fun q223 () Bool (ite |while the vCPU waits: ring disabled| (= path #b1001011) (= path #b1001010)))
(define-fun q224 () Bool (ite |free slots of the ring: 0| q223 (= path #b1001010)))
(define-fun q225 () Bool (ite |right of page 3: n, r, x, rx| q224 (= path #b1001001)))
(define-fun q226 () Bool (ite |right of page 3: n, r, x, rx| q224 (= path #b1001000)))
(define-fun q227 () Bool (ite |type of page 3: ioreq_server| q226 (ite |type of page 3: mmio, hole| (= path #b0101001) (ite |type of page 3: not_present, read_only| (= path #b0100100) (ite |type of page 3: paged_out, shared| (= path #b0101010) q225)))))
(define-fun q228 () Bool (ite |type of page 2: ram| q217 (ite |type of page 2: ram_ro| q97 (ite |type of page 2: ioreq_server| q222 (ite |type of page 2: not_present, read_only| (= path #b0100100) (ite |type of page 2: paged_out, shared| (= path #b0101010) q227))))))
(define-fun q229 () Bool (ite |operand within its segment: yes| q228 (= path #b0100000)))
(define-fun q230 () Bool (ite |type of page 3: ioreq_server| (= path #b1000110) (ite |type of page 3: mmio, hole| (= path #b1000111) (ite |type of page 3: not_present, read_only| (= path #b0111101) (ite |type of page 3: paged_out, shared| (= path #b0100110) (= path #b0111110))))))
(define-fun q231 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| (= path #b1000011) (ite |type of page 3: not_present, read_only| (= path #b1000010) (= path #b0101111))))
(define-fun q232 () Bool (ite |type of page 3: ioreq_server| (= path #b1001000) (ite |type of page 3: mmio, hole| (= path #b0101001) (ite |type of page 3: not_present, read_only| (= path #b0100100) (ite |type of page 3: paged_out, shared| (= path #b0101010) (= path #b1001001))))))
(define-fun q233 () Bool (ite |type of page 2: ram| q230 (ite |type of page 2: ram_ro| (= path #b0100101) (ite |type of page 2: ioreq_server| q231 (ite |type of page 2: not_present, read_only| (= path #b0100100) (ite |type of page 2: paged_out, shared| (= path #b0101010) q232))))))
(define-fun q234 () Bool (ite |operand within its segment: yes| q233 (= path #b0100000)))
(define-fun q235 () Bool (ite |right of page 3 in the view: n, r, x, rx| q197 (= path #b1000110)))
(define-fun q236 () Bool (ite |type of page 3: ioreq_server| q235 (ite |type of page 3: mmio, hole| (= path #b1000111) (ite |type of page 3: not_present, read_only| (= path #b0111101) (ite |type of page 3: paged_out, shared| (= path #b0100110) q208)))))
(define-fun q237 () Bool (ite |right of page 2 in the view: n, r, x, rx| q96 q236))
(define-fun q238 () Bool (ite |right of page 3 in the view: n, r, x, rx| q219 (= path #b1000011)))
(define-fun q239 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q238 (ite |type of page 3: not_present, read_only| (= path #b1000010) (= path #b0101111))))
(define-fun q240 () Bool (ite |right of page 2 in the view: n, r, x, rx| q96 q239))
(define-fun q241 () Bool (ite |right of page 3 in the view: n, r, x, rx| q224 (= path #b1001001)))
(define-fun q242 () Bool (ite |right of page 3 in the view: n, r, x, rx| q224 (= path #b1001000)))
(define-fun q243 () Bool (ite |type of page 3: ioreq_server| q242 (ite |type of page 3: mmio, hole| (= path #b0101001) (ite |type of page 3: not_present, read_only| (= path #b0100100) (ite |type of page 3: paged_out, shared| (= path #b0101010) q241)))))
(define-fun q244 () Bool (ite |type of page 2: ram| q237 (ite |type of page 2: ram_ro| q107 (ite |type of page 2: ioreq_server| q240 (ite |type of page 2: not_present, read_only| (= path #b0100100) (ite |type of page 2: paged_out, shared| (= path #b0101010) q243))))))
(define-fun q245 () Bool (ite |operand within its segment: yes| q244 (= path #b0100000)))
(define-fun q246 () Bool (ite |altp2m: disabled| q234 (ite |altp2m: view 1| q245 q229)))
(define-fun q247 () Bool (ite |while the vCPU waits: ring disabled| (= path #b1010101) (= path #b1010100)))
(define-fun q248 () Bool (ite |free slots of the ring: 0| q247 (= path #b1010100)))
(define-fun q249 () Bool (ite |type of page 3: mmio, hole| q143 (ite |type of page 3: not_present| (= path #b0111010) (ite |type of page 3: paged_out, shared| (= path #b0110000) q248))))
(define-fun q250 () Bool (ite |while the vCPU waits: ring disabled| (= path #b1010011) (= path #b1010010)))
(define-fun q251 () Bool (ite |free slots of the ring: 0| q250 (= path #b1010010)))
(define-fun q252 () Bool (ite |right of page 3: n, r, x, rx| q251 (= path #b1010000)))
(define-fun q253 () Bool (ite |right of page 3: n, r, x, rx| q251 (= path #b1010001)))
(define-fun q254 () Bool (ite |type of page 3: ioreq_server| q253 (ite |type of page 3: mmio, hole| (= path #b0110010) (ite |type of page 3: not_present| (= path #b0111010) (ite |type of page 3: read_only| (= path #b1001111) (ite |type of page 3: paged_out, shared| (= path #b0110000) q252))))))
(define-fun q255 () Bool (ite |right of page 2: n, r, x, rx| q249 q254))
(define-fun q256 () Bool (ite |type of page 3: mmio, hole| (= path #b0110010) (ite |type of page 3: not_present| (= path #b0111010) (ite |type of page 3: paged_out, shared| (= path #b0110000) (= path #b1001101)))))
(define-fun q257 () Bool (ite |right of page 2: n, r, x, rx| q249 q256))
(define-fun q258 () Bool (ite |type of page 3: mmio, hole| (= path #b0110011) (ite |type of page 3: not_present| (= path #b0111010) (ite |type of page 3: paged_out, shared| (= path #b0110000) (= path #b1001110)))))
(define-fun q259 () Bool (ite |right of page 2: n, r, x, rx| q249 q258))
(define-fun q260 () Bool (ite |type of page 3: ioreq_server| (= path #b1010111) (ite |type of page 3: mmio, hole| (= path #b0101001) (ite |type of page 3: not_present| (= path #b0100000) (ite |type of page 3: read_only| (= path #b1010110) (ite |type of page 3: paged_out, shared| (= path #b0100011) (= path #b1011000)))))))
(define-fun q261 () Bool (ite |type of page 3: mmio, hole| (= path #b0110001) (ite |type of page 3: not_present| (= path #b0111010) (ite |type of page 3: paged_out, shared| (= path #b0110000) (= path #b1001100)))))
(define-fun q262 () Bool (ite |type of page 2: ram| q255 (ite |type of page 2: ram_ro| q257 (ite |type of page 2: ioreq_server| q259 (ite |type of page 2: not_present| (= path #b0100000) (ite |type of page 2: read_only| q261 (ite |type of page 2: paged_out, shared| (= path #b0100011) q260)))))))
(define-fun q263 () Bool (ite |the load of cmpxchg finds what is expected: yes| q262 q194))
(define-fun q264 () Bool (ite |operand within its segment: yes| q263 (= path #b0100000)))
(define-fun q265 () Bool (ite |type of page 3: ioreq_server| (= path #b1010001) (ite |type of page 3: mmio, hole| (= path #b0110010) (ite |type of page 3: not_present| (= path #b0111010) (ite |type of page 3: read_only| (= path #b1001111) (ite |type of page 3: paged_out, shared| (= path #b0110000) (= path #b1010000)))))))
(define-fun q266 () Bool (ite |type of page 2: ram| q265 (ite |type of page 2: ram_ro| q256 (ite |type of page 2: ioreq_server| q258 (ite |type of page 2: not_present| (= path #b0100000) (ite |type of page 2: read_only| q261 (ite |type of page 2: paged_out, shared| (= path #b0100011) q260)))))))
(define-fun q267 () Bool (ite |the load of cmpxchg finds what is expected: yes| q266 q194))
(define-fun q268 () Bool (ite |operand within its segment: yes| q267 (= path #b0100000)))
(define-fun q269 () Bool (ite |right of page 3 in the view: n, r, x, rx| q251 (= path #b1010000)))
(define-fun q270 () Bool (ite |right of page 3 in the view: n, r, x, rx| q251 (= path #b1010001)))
(define-fun q271 () Bool (ite |type of page 3: ioreq_server| q270 (ite |type of page 3: mmio, hole| (= path #b0110010) (ite |type of page 3: not_present| (= path #b0111010) (ite |type of page 3: read_only| (= path #b1001111) (ite |type of page 3: paged_out, shared| (= path #b0110000) q269))))))
(define-fun q272 () Bool (ite |right of page 2 in the view: n, r, x, rx| q249 q271))
(define-fun q273 () Bool (ite |right of page 2 in the view: n, r, x, rx| q249 q256))
(define-fun q274 () Bool (ite |right of page 2 in the view: n, r, x, rx| q249 q258))
(define-fun q275 () Bool (ite |type of page 2: ram| q272 (ite |type of page 2: ram_ro| q273 (ite |type of page 2: ioreq_server| q274 (ite |type of page 2: not_present| (= path #b0100000) (ite |type of page 2: read_only| q261 (ite |type of page 2: paged_out, shared| (= path #b0100011) q260)))))))
(define-fun q276 () Bool (ite |the load of cmpxchg finds what is expected: yes| q275 q194))
(define-fun q277 () Bool (ite |operand within its segment: yes| q276 (= path #b0100000)))
(define-fun q278 () Bool (ite |altp2m: disabled| q268 (ite |altp2m: view 1| q277 q264)))
(define-fun q279 () Bool (ite |type of page 3: not_present, read_only| (= path #b1011001) (ite |type of page 3: paged_out, shared| (= path #b0100011) (= path #b0100010))))
(define-fun q280 () Bool (ite |type of page 3: paged_out, shared| (= path #b0100011) (= path #b0100010)))
(define-fun q281 () Bool (ite |type of page 3: paged_out, shared| (= path #b0100011) (= path #b1011001)))
(define-fun q282 () Bool (ite |type of page 2: ioreq_server| q280 (ite |type of page 2: mmio, hole| q281 (ite |type of page 2: not_present, read_only| (= path #b0100000) (ite |type of page 2: paged_out, shared| (= path #b0100011) q279)))))
(define-fun q283 () Bool (ite |operand within its segment: yes| q282 (= path #b0100010)))
(define-fun q284 () Bool (ite |type of page 3: not_present, read_only| (= path #b0100000) (ite |type of page 3: paged_out, shared| (= path #b0100011) (= path #b0100010))))
(define-fun q285 () Bool (ite |type of page 3: not_present, read_only| (= path #b0100000) (ite |type of page 3: paged_out, shared| (= path #b0100011) (= path #b1011001))))
(define-fun q286 () Bool (ite |type of page 2: mmio, hole| q285 (ite |type of page 2: not_present, read_only| (= path #b0100000) (ite |type of page 2: paged_out, shared| (= path #b0100011) q284))))
(define-fun q287 () Bool (ite |operand within its segment: yes| q286 (= path #b0100010)))
(define-fun q288 () Bool (ite |type of page 2: mmio, hole| q280 (ite |type of page 2: not_present, read_only| (= path #b0100000) (ite |type of page 2: paged_out, shared| (= path #b0100011) q281))))
(define-fun q289 () Bool (ite |operand within its segment: yes| q288 (= path #b0100010)))
(define-fun q290 () Bool (ite |type of page 2: mmio, hole| q280 (ite |type of page 2: not_present| (= path #b0100000) (ite |type of page 2: paged_out, shared| (= path #b0100011) q281))))
(define-fun q291 () Bool (ite |source within its segment: yes| q290 (= path #b0100010)))
(define-fun q292 () Bool (ite |type of page 4: mmio, hole| (= path #b1011001) (ite |type of page 4: not_present| (= path #b0100000) (ite |type of page 4: paged_out, shared| (= path #b0100011) (= path #b0100010)))))
(define-fun q293 () Bool (ite |type of page 4: not_present| (= path #b0100000) (ite |type of page 4: paged_out, shared| (= path #b0100011) (= path #b1011001))))
(define-fun q294 () Bool (ite |type of page 3: not_present, read_only| q293 (ite |type of page 3: paged_out, shared| q181 q292)))
(define-fun q295 () Bool (ite |type of page 3: paged_out, shared| q181 q292))
(define-fun q296 () Bool (ite |type of page 4: mmio, hole| (= path #b0100010) (ite |type of page 4: not_present| (= path #b0100000) (ite |type of page 4: paged_out, shared| (= path #b0100011) (= path #b1011001)))))
(define-fun q297 () Bool (ite |type of page 3: paged_out, shared| q181 q296))
(define-fun q298 () Bool (ite |type of page 2: ioreq_server| q295 (ite |type of page 2: mmio, hole| q297 (ite |type of page 2: not_present, read_only| q180 (ite |type of page 2: paged_out, shared| q181 q294)))))
(define-fun q299 () Bool (ite |source within its segment: yes| q298 (= path #b0100010)))
(define-fun q300 () Bool (ite |operand within its segment: yes| q299 (= path #b0100010)))
(define-fun q301 () Bool (ite |type of page 2: not_present| (= path #b0011011) (ite |type of page 2: paged_out, shared| (= path #b0011110) (= path #b0011100))))
(define-fun q302 () Bool (ite |operand within its segment: yes| q301 (= path #b0011011)))
(define-fun q303 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b1100000) (ite |type of page 2: not_present, read_only| (= path #b1011110) (= path #b1011111))))
(define-fun q304 () Bool (ite |operand within its segment: yes| q303 (= path #b0011011)))
(define-fun q305 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b0011110) (ite |type of page 2: not_present, read_only| (= path #b0011011) (= path #b0011100))))
(define-fun q306 () Bool (ite |operand within its segment: yes| q305 (= path #b0011011)))
(define-fun q307 () Bool (ite |mmio_access: write| q306 q304))
(define-fun q308 () Bool (ite |type of page 2: not_present, read_only| (= path #b0011011) (ite |type of page 2: paged_out, shared| (= path #b0011110) (= path #b0011100))))
(define-fun q309 () Bool (ite |operand within its segment: yes| q308 (= path #b0011100)))
(define-fun q310 () Bool (ite |type of page 2: paged_out, shared| (= path #b0011110) (= path #b0011100)))
(define-fun q311 () Bool (ite |operand within its segment: yes| q310 (= path #b0011100)))
(define-fun q312 () Bool (ite |mmio_access: write| q311 q309))
(define-fun q313 () Bool (ite |type of page 2: ioreq_server| (= path #b1100000) (ite |type of page 2: not_present| (= path #b0011011) (ite |type of page 2: read_only| (= path #b1011110) (ite |type of page 2: paged_out, shared| (= path #b0011110) (= path #b1011111))))))
(define-fun q314 () Bool (ite |the load of cmpxchg finds what is expected: yes| q313 q301))
(define-fun q315 () Bool (ite |operand within its segment: yes| q314 (= path #b0011011)))
(define-fun q316 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b0011110) (ite |type of page 2: not_present| (= path #b0011011) (= path #b0011100))))
(define-fun q317 () Bool (ite |the load of cmpxchg finds what is expected: yes| q316 q301))
(define-fun q318 () Bool (ite |operand within its segment: yes| q317 (= path #b0011011)))
(define-fun q319 () Bool (ite |mmio_access: write| q318 q315))
(define-fun q320 () Bool (ite |source within its segment: yes| q301 (= path #b0011100)))
(define-fun q321 () Bool (ite |type of page 2: ram, ram_ro| (= path #b1011111) (ite |type of page 2: not_present, read_only| (= path #b1011110) (ite |type of page 2: paged_out, shared| (= path #b1100000) (= path #b1100010)))))
(define-fun q322 () Bool (ite |operand within its segment: yes| q321 (= path #b0011011)))
(define-fun q323 () Bool (ite |operand within its segment: yes| (= path #b0011101) (= path #b0011011)))
(define-fun q324 () Bool (ite |mmio_access: write| q323 q322))
(define-fun q325 () Bool (ite |type of page 4: not_present| (= path #b0011011) (ite |type of page 4: paged_out, shared| (= path #b0011110) (= path #b0011100))))
(define-fun q326 () Bool (ite |type of page 4: paged_out, shared| (= path #b0011110) (= path #b0011011)))
(define-fun q327 () Bool (ite |type of page 4: not_present| (= path #b0011011) (= path #b0011110)))
(define-fun q328 () Bool (ite |type of page 2: not_present, read_only| q326 (ite |type of page 2: paged_out, shared| q327 q325)))
(define-fun q329 () Bool (ite |source within its segment: yes| q328 (= path #b0011100)))
(define-fun q330 () Bool (ite |operand within its segment: yes| q329 (= path #b0011100)))
(define-fun q331 () Bool (ite |type of page 2: paged_out, shared| q327 q325))
(define-fun q332 () Bool (ite |source within its segment: yes| q331 (= path #b0011100)))
(define-fun q333 () Bool (ite |operand within its segment: yes| q332 (= path #b0011100)))
(define-fun q334 () Bool (ite |mmio_access: write| q333 q330))
(define-fun q335 () Bool (ite |source within its segment: yes| q308 (= path #b0011100)))
(define-fun q336 () Bool (ite |operand within its segment: yes| q335 (= path #b0011100)))
(define-fun q337 () Bool (ite |mmio_access: write| (= path #b0011100) q336))
(define-fun q338 () Bool (ite |type of page 3: not_present| (= path #b0011011) (ite |type of page 3: paged_out, shared| (= path #b0011110) (= path #b0011100))))
(define-fun q339 () Bool (ite |type of page 2: not_present| (= path #b0011011) (ite |type of page 2: paged_out, shared| (= path #b0011110) q338)))
(define-fun q340 () Bool (ite |operand within its segment: yes| q339 (= path #b0011011)))
(define-fun q341 () Bool (ite |type of page 3: ioreq_server, paged_out, shared| (= path #b1100000) (ite |type of page 3: not_present, read_only| (= path #b1011110) (= path #b1011111))))
(define-fun q342 () Bool (ite |type of page 2: ram_ro| (= path #b1011111) (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b1100000) (ite |type of page 2: not_present, read_only| (= path #b1011110) q341))))
(define-fun q343 () Bool (ite |operand within its segment: yes| q342 (= path #b0011011)))
(define-fun q344 () Bool (ite |type of page 3: not_present, read_only| (= path #b1011110) (= path #b1100000)))
(define-fun q345 () Bool (ite |type of page 2: ram_ro| (= path #b1011111) (ite |type of page 2: ioreq_server| q344 (ite |type of page 2: not_present, read_only| (= path #b1011110) (ite |type of page 2: paged_out, shared| (= path #b1100000) q341)))))
(define-fun q346 () Bool (ite |operand within its segment: yes| q345 (= path #b0011011)))
(define-fun q347 () Bool (ite |type of page 3: ioreq_server| (= path #b1100000) (ite |type of page 3: not_present| (= path #b0011011) (ite |type of page 3: read_only| (= path #b1011110) (ite |type of page 3: paged_out, shared| (= path #b0011110) (= path #b1011111))))))
(define-fun q348 () Bool (ite |type of page 3: not_present| (= path #b0011011) (ite |type of page 3: paged_out, shared| (= path #b0011110) (= path #b1011111))))
(define-fun q349 () Bool (ite |type of page 3: not_present| (= path #b0011011) (ite |type of page 3: paged_out, shared| (= path #b0011110) (= path #b1100000))))
(define-fun q350 () Bool (ite |type of page 3: not_present| (= path #b0011011) (ite |type of page 3: paged_out, shared| (= path #b0011110) (= path #b1011110))))
(define-fun q351 () Bool (ite |type of page 2: ram_ro| q348 (ite |type of page 2: ioreq_server| q349 (ite |type of page 2: not_present| (= path #b0011011) (ite |type of page 2: read_only| q350 (ite |type of page 2: paged_out, shared| (= path #b0011110) q347))))))
(define-fun q352 () Bool (ite |the load of cmpxchg finds what is expected: yes| q351 q339))
(define-fun q353 () Bool (ite |operand within its segment: yes| q352 (= path #b0011011)))
(define-fun q354 () Bool (ite |type of page 3: not_present, read_only| (= path #b1100011) (ite |type of page 3: paged_out, shared| (= path #b0011110) (= path #b0011100))))
(define-fun q355 () Bool (ite |type of page 3: paged_out, shared| (= path #b0011110) (= path #b0011100)))
(define-fun q356 () Bool (ite |type of page 3: paged_out, shared| (= path #b0011110) (= path #b1100011)))
(define-fun q357 () Bool (ite |type of page 2: ioreq_server| q355 (ite |type of page 2: mmio, hole| q356 (ite |type of page 2: not_present, read_only| (= path #b0011011) (ite |type of page 2: paged_out, shared| (= path #b0011110) q354)))))
(define-fun q358 () Bool (ite |operand within its segment: yes| q357 (= path #b0011100)))
(define-fun q359 () Bool (ite |type of page 3: not_present, read_only| (= path #b0011011) (ite |type of page 3: paged_out, shared| (= path #b0011110) (= path #b0011100))))
(define-fun q360 () Bool (ite |type of page 3: not_present, read_only| (= path #b0011011) (ite |type of page 3: paged_out, shared| (= path #b0011110) (= path #b1100011))))
(define-fun q361 () Bool (ite |type of page 2: mmio, hole| q360 (ite |type of page 2: not_present, read_only| (= path #b0011011) (ite |type of page 2: paged_out, shared| (= path #b0011110) q359))))
(define-fun q362 () Bool (ite |operand within its segment: yes| q361 (= path #b0011100)))
(define-fun q363 () Bool (ite |type of page 2: mmio, hole| q355 (ite |type of page 2: not_present, read_only| (= path #b0011011) (ite |type of page 2: paged_out, shared| (= path #b0011110) q356))))
(define-fun q364 () Bool (ite |operand within its segment: yes| q363 (= path #b0011100)))
(define-fun q365 () Bool (ite |type of page 2: mmio, hole| q355 (ite |type of page 2: not_present| (= path #b0011011) (ite |type of page 2: paged_out, shared| (= path #b0011110) q356))))
(define-fun q366 () Bool (ite |source within its segment: yes| q365 (= path #b0011100)))
(define-fun q367 () Bool (ite |type of page 4: mmio, hole| (= path #b1100011) (ite |type of page 4: not_present| (= path #b0011011) (ite |type of page 4: paged_out, shared| (= path #b0011110) (= path #b0011100)))))
(define-fun q368 () Bool (ite |type of page 4: not_present| (= path #b0011011) (ite |type of page 4: paged_out, shared| (= path #b0011110) (= path #b1100011))))
(define-fun q369 () Bool (ite |type of page 3: not_present, read_only| q368 (ite |type of page 3: paged_out, shared| q327 q367)))
(define-fun q370 () Bool (ite |type of page 3: paged_out, shared| q327 q367))
(define-fun q371 () Bool (ite |type of page 4: mmio, hole| (= path #b0011100) (ite |type of page 4: not_present| (= path #b0011011) (ite |type of page 4: paged_out, shared| (= path #b0011110) (= path #b1100011)))))
(define-fun q372 () Bool (ite |type of page 3: paged_out, shared| q327 q371))
(define-fun q373 () Bool (ite |type of page 2: ioreq_server| q370 (ite |type of page 2: mmio, hole| q372 (ite |type of page 2: not_present, read_only| q326 (ite |type of page 2: paged_out, shared| q327 q369)))))
(define-fun q374 () Bool (ite |source within its segment: yes| q373 (= path #b0011100)))
(define-fun q375 () Bool (ite |operand within its segment: yes| q374 (= path #b0011100)))
(define-fun q376 () Bool (ite |type of page 0: mmio, hole| (= path #b1101001) (ite |type of page 0: not_present| (= path #b1100111) (ite |type of page 0: paged_out, shared| (= path #b1101010) (= path #b1101000)))))
(define-fun q377 () Bool (ite |type of page 1: mmio, hole| (= path #b1101001) (ite |type of page 1: not_present| (= path #b1100111) (ite |type of page 1: paged_out, shared| (= path #b1101010) (= path #b1101000)))))
(define-fun q378 () Bool (ite |type of page 0: mmio, hole| (= path #b1101001) (ite |type of page 0: not_present| (= path #b1100111) (ite |type of page 0: paged_out, shared| (= path #b1101010) q377))))
(define-fun q379 () Bool (ite |type of page 2: not_present| (= path #b1100111) (ite |type of page 2: paged_out, shared| (= path #b1101010) (= path #b1101000))))
(define-fun q380 () Bool (ite |operand within its segment: yes| q379 (= path #b1100111)))
(define-fun q381 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b1101101) (ite |type of page 2: not_present, read_only| (= path #b1101011) (= path #b1101100))))
(define-fun q382 () Bool (ite |operand within its segment: yes| q381 (= path #b1100111)))
(define-fun q383 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b1101010) (ite |type of page 2: not_present, read_only| (= path #b1100111) (= path #b1101000))))
(define-fun q384 () Bool (ite |operand within its segment: yes| q383 (= path #b1100111)))
(define-fun q385 () Bool (ite |mmio_access: write| q384 q382))
(define-fun q386 () Bool (ite |type of page 2: not_present, read_only| (= path #b1100111) (ite |type of page 2: paged_out, shared| (= path #b1101010) (= path #b1101000))))
(define-fun q387 () Bool (ite |operand within its segment: yes| q386 (= path #b1101000)))
(define-fun q388 () Bool (ite |type of page 2: paged_out, shared| (= path #b1101010) (= path #b1101000)))
(define-fun q389 () Bool (ite |operand within its segment: yes| q388 (= path #b1101000)))
(define-fun q390 () Bool (ite |mmio_access: write| q389 q387))
(define-fun q391 () Bool (ite |type of page 2: ioreq_server| (= path #b1101101) (ite |type of page 2: not_present| (= path #b1100111) (ite |type of page 2: read_only| (= path #b1101011) (ite |type of page 2: paged_out, shared| (= path #b1101010) (= path #b1101100))))))
(define-fun q392 () Bool (ite |the load of cmpxchg finds what is expected: yes| q391 q379))
(define-fun q393 () Bool (ite |operand within its segment: yes| q392 (= path #b1100111)))
(define-fun q394 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b1101010) (ite |type of page 2: not_present| (= path #b1100111) (= path #b1101000))))
(define-fun q395 () Bool (ite |the load of cmpxchg finds what is expected: yes| q394 q379))
(define-fun q396 () Bool (ite |operand within its segment: yes| q395 (= path #b1100111)))
(define-fun q397 () Bool (ite |mmio_access: write| q396 q393))
(define-fun q398 () Bool (ite |source within its segment: yes| q379 (= path #b1101000)))
(define-fun q399 () Bool (ite |type of page 2: ram, ram_ro| (= path #b1101100) (ite |type of page 2: not_present, read_only| (= path #b1101011) (ite |type of page 2: paged_out, shared| (= path #b1101101) (= path #b1101111)))))
(define-fun q400 () Bool (ite |operand within its segment: yes| q399 (= path #b1100111)))
(define-fun q401 () Bool (ite |operand within its segment: yes| (= path #b1101001) (= path #b1100111)))
(define-fun q402 () Bool (ite |mmio_access: write| q401 q400))
(define-fun q403 () Bool (ite |type of page 4: not_present| (= path #b1100111) (ite |type of page 4: paged_out, shared| (= path #b1101010) (= path #b1101000))))
(define-fun q404 () Bool (ite |type of page 4: paged_out, shared| (= path #b1101010) (= path #b1100111)))
(define-fun q405 () Bool (ite |type of page 4: not_present| (= path #b1100111) (= path #b1101010)))
(define-fun q406 () Bool (ite |type of page 2: not_present, read_only| q404 (ite |type of page 2: paged_out, shared| q405 q403)))
(define-fun q407 () Bool (ite |source within its segment: yes| q406 (= path #b1101000)))
(define-fun q408 () Bool (ite |operand within its segment: yes| q407 (= path #b1101000)))
(define-fun q409 () Bool (ite |type of page 2: paged_out, shared| q405 q403))
(define-fun q410 () Bool (ite |source within its segment: yes| q409 (= path #b1101000)))
(define-fun q411 () Bool (ite |operand within its segment: yes| q410 (= path #b1101000)))
(define-fun q412 () Bool (ite |mmio_access: write| q411 q408))
(define-fun q413 () Bool (ite |source within its segment: yes| q386 (= path #b1101000)))
(define-fun q414 () Bool (ite |operand within its segment: yes| q413 (= path #b1101000)))
(define-fun q415 () Bool (ite |mmio_access: write| (= path #b1101000) q414))
(define-fun q416 () Bool (ite |type of page 3: not_present| (= path #b1100111) (ite |type of page 3: paged_out, shared| (= path #b1101010) (= path #b1101000))))
(define-fun q417 () Bool (ite |type of page 2: not_present| (= path #b1100111) (ite |type of page 2: paged_out, shared| (= path #b1101010) q416)))
(define-fun q418 () Bool (ite |operand within its segment: yes| q417 (= path #b1100111)))
(define-fun q419 () Bool (ite |type of page 3: ioreq_server, paged_out, shared| (= path #b1101101) (ite |type of page 3: not_present, read_only| (= path #b1101011) (= path #b1101100))))
(define-fun q420 () Bool (ite |type of page 2: ram_ro| (= path #b1101100) (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b1101101) (ite |type of page 2: not_present, read_only| (= path #b1101011) q419))))
(define-fun q421 () Bool (ite |operand within its segment: yes| q420 (= path #b1100111)))
(define-fun q422 () Bool (ite |type of page 3: not_present, read_only| (= path #b1101011) (= path #b1101101)))
(define-fun q423 () Bool (ite |type of page 2: ram_ro| (= path #b1101100) (ite |type of page 2: ioreq_server| q422 (ite |type of page 2: not_present, read_only| (= path #b1101011) (ite |type of page 2: paged_out, shared| (= path #b1101101) q419)))))
(define-fun q424 () Bool (ite |operand within its segment: yes| q423 (= path #b1100111)))
(define-fun q425 () Bool (ite |type of page 3: ioreq_server| (= path #b1101101) (ite |type of page 3: not_present| (= path #b1100111) (ite |type of page 3: read_only| (= path #b1101011) (ite |type of page 3: paged_out, shared| (= path #b1101010) (= path #b1101100))))))
(define-fun q426 () Bool (ite |type of page 3: not_present| (= path #b1100111) (ite |type of page 3: paged_out, shared| (= path #b1101010) (= path #b1101100))))
(define-fun q427 () Bool (ite |type of page 3: not_present| (= path #b1100111) (ite |type of page 3: paged_out, shared| (= path #b1101010) (= path #b1101101))))
(define-fun q428 () Bool (ite |type of page 3: not_present| (= path #b1100111) (ite |type of page 3: paged_out, shared| (= path #b1101010) (= path #b1101011))))
(define-fun q429 () Bool (ite |type of page 2: ram_ro| q426 (ite |type of page 2: ioreq_server| q427 (ite |type of page 2: not_present| (= path #b1100111) (ite |type of page 2: read_only| q428 (ite |type of page 2: paged_out, shared| (= path #b1101010) q425))))))
(define-fun q430 () Bool (ite |the load of cmpxchg finds what is expected: yes| q429 q417))
(define-fun q431 () Bool (ite |operand within its segment: yes| q430 (= path #b1100111)))
(define-fun q432 () Bool (ite |type of page 3: not_present, read_only| (= path #b1110000) (ite |type of page 3: paged_out, shared| (= path #b1101010) (= path #b1101000))))
(define-fun q433 () Bool (ite |type of page 3: paged_out, shared| (= path #b1101010) (= path #b1101000)))
(define-fun q434 () Bool (ite |type of page 3: paged_out, shared| (= path #b1101010) (= path #b1110000)))
(define-fun q435 () Bool (ite |type of page 2: ioreq_server| q433 (ite |type of page 2: mmio, hole| q434 (ite |type of page 2: not_present, read_only| (= path #b1100111) (ite |type of page 2: paged_out, shared| (= path #b1101010) q432)))))
(define-fun q436 () Bool (ite |operand within its segment: yes| q435 (= path #b1101000)))
(define-fun q437 () Bool (ite |type of page 3: not_present, read_only| (= path #b1100111) (ite |type of page 3: paged_out, shared| (= path #b1101010) (= path #b1101000))))
(define-fun q438 () Bool (ite |type of page 3: not_present, read_only| (= path #b1100111) (ite |type of page 3: paged_out, shared| (= path #b1101010) (= path #b1110000))))
(define-fun q439 () Bool (ite |type of page 2: mmio, hole| q438 (ite |type of page 2: not_present, read_only| (= path #b1100111) (ite |type of page 2: paged_out, shared| (= path #b1101010) q437))))
(define-fun q440 () Bool (ite |operand within its segment: yes| q439 (= path #b1101000)))
(define-fun q441 () Bool (ite |type of page 2: mmio, hole| q433 (ite |type of page 2: not_present, read_only| (= path #b1100111) (ite |type of page 2: paged_out, shared| (= path #b1101010) q434))))
(define-fun q442 () Bool (ite |operand within its segment: yes| q441 (= path #b1101000)))
(define-fun q443 () Bool (ite |type of page 2: mmio, hole| q433 (ite |type of page 2: not_present| (= path #b1100111) (ite |type of page 2: paged_out, shared| (= path #b1101010) q434))))
(define-fun q444 () Bool (ite |source within its segment: yes| q443 (= path #b1101000)))
(define-fun q445 () Bool (ite |type of page 4: mmio, hole| (= path #b1110000) (ite |type of page 4: not_present| (= path #b1100111) (ite |type of page 4: paged_out, shared| (= path #b1101010) (= path #b1101000)))))
(define-fun q446 () Bool (ite |type of page 4: not_present| (= path #b1100111) (ite |type of page 4: paged_out, shared| (= path #b1101010) (= path #b1110000))))
(define-fun q447 () Bool (ite |type of page 3: not_present, read_only| q446 (ite |type of page 3: paged_out, shared| q405 q445)))
(define-fun q448 () Bool (ite |type of page 3: paged_out, shared| q405 q445))
(define-fun q449 () Bool (ite |type of page 4: mmio, hole| (= path #b1101000) (ite |type of page 4: not_present| (= path #b1100111) (ite |type of page 4: paged_out, shared| (= path #b1101010) (= path #b1110000)))))
(define-fun q450 () Bool (ite |type of page 3: paged_out, shared| q405 q449))
(define-fun q451 () Bool (ite |type of page 2: ioreq_server| q448 (ite |type of page 2: mmio, hole| q450 (ite |type of page 2: not_present, read_only| q404 (ite |type of page 2: paged_out, shared| q405 q447)))))
(define-fun q452 () Bool (ite |source within its segment: yes| q451 (= path #b1101000)))
(define-fun q453 () Bool (ite |operand within its segment: yes| q452 (= path #b1101000)))

; Where the run stands, as far as it decides what can happen next.
(define-fun |place 0| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 1| () Bool (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 2| () Bool (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 3| () Bool (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 4| () Bool (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 5| () Bool (and (= before.phase plain.ending) (= before.rc #b010) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 6| () Bool (and (= before.phase plain.ending) (= before.rc #b001) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 7| () Bool (and (= before.phase plain.ending) (= before.rc #b011) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 8| () Bool (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 9| () Bool (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 10| () Bool (and (= before.phase plain.ending) (= before.rc #b101) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 11| () Bool (and (= before.phase plain.ending) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 12| () Bool (and (= before.phase reply.ending) (= before.rc #b010) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 13| () Bool (and (= before.phase reply.ending) (= before.rc #b001) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 14| () Bool (and (= before.phase reply.ending) (= before.rc #b011) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 15| () Bool (and (= before.phase reply.ending) (= before.rc #b101) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 16| () Bool (and (= before.phase reply.ending) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 17| () Bool (and (= before.phase window) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 18| () Bool (and (= before.phase plain) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 19| () Bool (and (= before.phase reply) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))
(define-fun |place 20| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x0) (= before.isCommitted #b0)))
(define-fun |place 21| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0)))
(define-fun |place 22| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x2) (= before.isCommitted #b0)))
(define-fun |place 23| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x3) (= before.isCommitted #b0)))

; Which path each move takes.
(define-fun |move: window for npfec_kind_unknown, 4 bytes at page 0+0x0| () Bool (ite |place 0| q11 (and (= before.phase outside) (= path #b1111111))))
(define-fun |move: window for npfec_kind_unknown, 4 bytes at page 0+0xff8| () Bool (ite |place 0| q22 (and (= before.phase outside) (= path #b1111111))))
(define-fun |move: window for npfec_kind_unknown, 4 bytes at page 0+0xffe| () Bool (ite |place 0| q44 (and (= before.phase outside) (= path #b1111111))))
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0x0| () Bool (ite |place 0| q56 (and (= before.phase outside) (= path #b1111111))))
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xff8| () Bool (ite |place 0| q67 (and (= before.phase outside) (= path #b1111111))))
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xffe| () Bool (ite |place 0| q89 (and (= before.phase outside) (= path #b1111111))))
(define-fun |move: emulation with checks off, 4 bytes at page 0+0x0| () Bool (ite |place 0| q90 (and (= before.phase outside) (= path #b1111111))))
(define-fun |move: emulation with checks off, 4 bytes at page 0+0xff8| () Bool (ite |place 0| q90 (and (= before.phase outside) (= path #b1111111))))
(define-fun |move: emulation with checks off, 4 bytes at page 0+0xffe| () Bool (ite |place 0| q92 (and (= before.phase outside) (= path #b1111111))))
(define-fun |move: the emulation ends| () Bool (ite |place 1| (= path #b0011111) (ite |place 2| (= path #b1011011) (ite (or |place 3| |place 4|) (= path #b1011100) (ite (or |place 5| |place 6| |place 7| |place 10| |place 11| |place 12| |place 13| |place 14| |place 15| |place 16|) (= path #b1011101) (ite |place 8| (= path #b1100101) (ite |place 9| (= path #b1100110) (and (or (= before.phase window.ending) (= before.phase plain.ending) (= before.phase reply.ending)) (= path #b1111111)))))))))
(define-fun |move: load 4 bytes at page 2+0x8| () Bool (ite |place 17| q94 (ite |place 18| q302 (ite |place 19| q380 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111))))))
(define-fun |move: store 4 bytes at page 2+0x8| () Bool (ite |place 17| q112 (ite |place 18| q307 (ite |place 19| q385 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111))))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0x8| () Bool (ite |place 17| q117 (ite |place 18| q312 (ite |place 19| q390 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111))))))
(define-fun |move: rmw 4 bytes at page 2+0x8| () Bool (ite |place 17| q141 (ite |place 18| q307 (ite |place 19| q385 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111))))))
(define-fun |move: cmpxchg 4 bytes at page 2+0x8| () Bool (ite |place 17| q163 (ite |place 18| q319 (ite |place 19| q397 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111))))))
(define-fun |move: rep ins 1 x 4 bytes at page 2+0x8| () Bool (ite |place 17| q112 (ite |place 18| q307 (ite |place 19| q385 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111))))))
(define-fun |move: rep outs 1 x 4 bytes at page 2+0x8| () Bool (ite |place 17| q94 (ite |place 18| q302 (ite |place 19| q380 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111))))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0x8| () Bool (ite |place 17| q114 (ite |place 18| q309 (ite |place 19| q387 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111))))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0x8| () Bool (ite |place 17| q165 (ite |place 18| q320 (ite |place 19| q398 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111))))))
(define-fun |move: unimplemented instruction| () Bool (ite |place 17| (= path #b0110110) (ite |place 18| (= path #b1100001) (ite |place 19| (= path #b1101110) (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111))))))
(define-fun |move: rmw 16 bytes at page 2+0x10| () Bool (ite |place 17| q178 (ite |place 18| q324 (ite |place 19| q402 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111))))))
(define-fun |move: cmpxchg 16 bytes at page 2+0x10| () Bool (ite |place 17| q163 (ite |place 18| q319 (ite |place 19| q397 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111))))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0x8| () Bool (ite |place 17| q188 (ite |place 18| q334 (ite |place 19| q412 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111))))))
(define-fun |move: rep movs 4 x 4 bytes at page 2+0x4 to page 2+0x8| () Bool (ite |place 17| q191 (ite |place 18| q337 (ite |place 19| q415 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111))))))
(define-fun |move: load 8 bytes at page 2+0xffc| () Bool (ite |place 17| q195 (ite |place 18| q340 (ite |place 19| q418 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111))))))
(define-fun |move: store 8 bytes at page 2+0xffc| () Bool (ite |place 17| q214 (ite |place 18| q343 (ite |place 19| q421 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111))))))
(define-fun |move: rmw 8 bytes at page 2+0xffc| () Bool (ite |place 17| q246 (ite |place 18| q346 (ite |place 19| q424 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111))))))
(define-fun |move: cmpxchg 8 bytes at page 2+0xffc| () Bool (ite |place 17| q278 (ite |place 18| q353 (ite |place 19| q431 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111))))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 17| q283 (ite |place 18| q358 (ite |place 19| q436 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111))))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xffe| () Bool (ite |place 17| q287 (ite |place 18| q362 (ite |place 19| q440 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111))))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 17| q289 (ite |place 18| q364 (ite |place 19| q442 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111))))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 17| q291 (ite |place 18| q366 (ite |place 19| q444 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111))))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0xff8| () Bool (ite |place 17| q300 (ite |place 18| q375 (ite |place 19| q453 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111))))))
(define-fun |move: the instruction is committed| () Bool (ite |place 17| (= path #b1011010) (ite |place 18| (= path #b1100100) (ite |place 19| (= path #b1110001) (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111))))))
(define-fun |move: reply about page 0, 4 bytes at page 0+0x0| () Bool (ite |place 20| q376 false))
(define-fun |move: reply about page 0, 4 bytes at page 0+0xff8| () Bool (ite |place 20| q376 false))
(define-fun |move: reply about page 0, 4 bytes at page 0+0xffe| () Bool (ite |place 20| q378 false))
(define-fun |move: reply about page 1, 4 bytes at page 0+0x0| () Bool (ite |place 21| q376 false))
(define-fun |move: reply about page 1, 4 bytes at page 0+0xff8| () Bool (ite |place 21| q376 false))
(define-fun |move: reply about page 1, 4 bytes at page 0+0xffe| () Bool (ite |place 21| q378 false))
(define-fun |move: reply about another page, 4 bytes at page 0+0x0| () Bool (ite (or |place 22| |place 23|) q376 false))
(define-fun |move: reply about another page, 4 bytes at page 0+0xff8| () Bool (ite (or |place 22| |place 23|) q376 false))
(define-fun |move: reply about another page, 4 bytes at page 0+0xffe| () Bool (ite (or |place 22| |place 23|) q378 false))

; Where runs begin.
(define-fun start () Bool (and (= before.memory #b00) (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0))))

; The invariant: all states that a run may be in.
(define-fun invariant.before () Bool (or false
  (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x0) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase plain.ending) (= before.rc #b010) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b001) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b011) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x2) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x3) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b1) (= before.memory #b01))
  (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x0) (= before.isCommitted #b0) (= before.memory #b00))
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
  (and (= before.phase plain.ending) (= before.rc #b101) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b101) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x2) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x2) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b101) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x3) (= before.isCommitted #b0) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x3) (= before.isCommitted #b0) (= before.memory #b00))
  ))
(define-fun invariant.after () Bool (or false
  (and (= after.phase outside) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase window.ending) (= after.rc #b010) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b001) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x0) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase plain.ending) (= after.rc #b010) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b001) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b011) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x2) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b101) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x3) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b1) (= after.memory #b01))
  (and (= after.phase outside) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x0) (= after.isCommitted #b0) (= after.memory #b00))
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
  (and (= after.phase plain.ending) (= after.rc #b101) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b101) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x2) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x2) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b101) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x3) (= after.isCommitted #b0) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasRing #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x3) (= after.isCommitted #b0) (= after.memory #b00))
  ))

(assert (or
  ; start
  (and start (not invariant.before))
  ; step
  (and invariant.before possible
    ; the path that the move takes
    (ite (= move #b000000) |move: window for npfec_kind_unknown, 4 bytes at page 0+0x0|
     (ite (= move #b000001) |move: window for npfec_kind_unknown, 4 bytes at page 0+0xff8|
     (ite (= move #b000010) |move: window for npfec_kind_unknown, 4 bytes at page 0+0xffe|
     (ite (= move #b000011) |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0x0|
     (ite (= move #b000100) |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xff8|
     (ite (= move #b000101) |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xffe|
     (ite (= move #b000110) |move: emulation with checks off, 4 bytes at page 0+0x0|
     (ite (= move #b000111) |move: emulation with checks off, 4 bytes at page 0+0xff8|
     (ite (= move #b001000) |move: emulation with checks off, 4 bytes at page 0+0xffe|
     (ite (= move #b001001) |move: the emulation ends|
     (ite (= move #b001010) |move: load 4 bytes at page 2+0x8|
     (ite (= move #b001011) |move: store 4 bytes at page 2+0x8|
     (ite (= move #b001100) |move: rep stos 4 x 4 bytes at page 2+0x8|
     (ite (= move #b001101) |move: rmw 4 bytes at page 2+0x8|
     (ite (= move #b001110) |move: cmpxchg 4 bytes at page 2+0x8|
     (ite (= move #b001111) |move: rep ins 1 x 4 bytes at page 2+0x8|
     (ite (= move #b010000) |move: rep outs 1 x 4 bytes at page 2+0x8|
     (ite (= move #b010001) |move: rep ins 4 x 4 bytes at page 2+0x8|
     (ite (= move #b010010) |move: rep outs 4 x 4 bytes at page 2+0x8|
     (ite (= move #b010011) |move: unimplemented instruction|
     (ite (= move #b010100) |move: rmw 16 bytes at page 2+0x10|
     (ite (= move #b010101) |move: cmpxchg 16 bytes at page 2+0x10|
     (ite (= move #b010110) |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0x8|
     (ite (= move #b010111) |move: rep movs 4 x 4 bytes at page 2+0x4 to page 2+0x8|
     (ite (= move #b011000) |move: load 8 bytes at page 2+0xffc|
     (ite (= move #b011001) |move: store 8 bytes at page 2+0xffc|
     (ite (= move #b011010) |move: rmw 8 bytes at page 2+0xffc|
     (ite (= move #b011011) |move: cmpxchg 8 bytes at page 2+0xffc|
     (ite (= move #b011100) |move: rep stos 4 x 4 bytes at page 2+0xff8|
     (ite (= move #b011101) |move: rep stos 4 x 4 bytes at page 2+0xffe|
     (ite (= move #b011110) |move: rep ins 4 x 4 bytes at page 2+0xff8|
     (ite (= move #b011111) |move: rep outs 4 x 4 bytes at page 2+0xff8|
     (ite (= move #b100000) |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0xff8|
     (ite (= move #b100001) |move: the instruction is committed|
     (ite (= move #b100010) |move: reply about page 0, 4 bytes at page 0+0x0|
     (ite (= move #b100011) |move: reply about page 0, 4 bytes at page 0+0xff8|
     (ite (= move #b100100) |move: reply about page 0, 4 bytes at page 0+0xffe|
     (ite (= move #b100101) |move: reply about page 1, 4 bytes at page 0+0x0|
     (ite (= move #b100110) |move: reply about page 1, 4 bytes at page 0+0xff8|
     (ite (= move #b100111) |move: reply about page 1, 4 bytes at page 0+0xffe|
     (ite (= move #b101000) |move: reply about another page, 4 bytes at page 0+0x0|
     (ite (= move #b101001) |move: reply about another page, 4 bytes at page 0+0xff8|
     (ite (= move #b101010) |move: reply about another page, 4 bytes at page 0+0xffe|
     false)))))))))))))))))))))))))))))))))))))))))))
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
     (= after.memory #b11))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
    (not invariant.after))
  ; conclusion
  (and invariant.before (= before.memory #b11))))
(check-sat)
