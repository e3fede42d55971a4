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
;   hasRequest: a request was sent that can be answered
;   requestedPage: the page that it is about; 15 for none
;   isCommitted: the instruction was committed since
;   kind: enum emul_kind of the emulation that a reply asked for; else 0
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
(declare-fun before.hasReservedSlot () (_ BitVec 1))
(declare-fun before.hasRequest () (_ BitVec 1))
(declare-fun before.requestedPage () (_ BitVec 4))
(declare-fun before.isCommitted () (_ BitVec 1))
(declare-fun before.kind () (_ BitVec 2))
(declare-fun before.memory () (_ BitVec 2))
; move
;   #b0000000 window for npfec_kind_in_gpt, 4 bytes at page 0+0x0
;   #b0000001 window for npfec_kind_in_gpt, 4 bytes at page 0+0xff8
;   #b0000010 window for npfec_kind_in_gpt, 4 bytes at page 0+0xffe
;   #b0000011 emulation with checks off, 4 bytes at page 0+0x0
;   #b0000100 emulation with checks off, 4 bytes at page 0+0xff8
;   #b0000101 emulation with checks off, 4 bytes at page 0+0xffe
;   #b0000110 the emulation ends
;   #b0000111 load 4 bytes at page 2+0x8
;   #b0001000 store 4 bytes at page 2+0x8
;   #b0001001 rep stos 4 x 4 bytes at page 2+0x8
;   #b0001010 rmw 4 bytes at page 2+0x8
;   #b0001011 cmpxchg 4 bytes at page 2+0x8
;   #b0001100 rep ins 1 x 4 bytes at page 2+0x8
;   #b0001101 rep outs 1 x 4 bytes at page 2+0x8
;   #b0001110 rep ins 4 x 4 bytes at page 2+0x8
;   #b0001111 rep outs 4 x 4 bytes at page 2+0x8
;   #b0010000 unimplemented instruction
;   #b0010001 rmw 16 bytes at page 2+0x10
;   #b0010010 cmpxchg 16 bytes at page 2+0x10
;   #b0010011 rep movs 4 x 4 bytes at page 4+0x8 to page 2+0x8
;   #b0010100 rep movs 4 x 4 bytes at page 2+0x4 to page 2+0x8
;   #b0010101 load 8 bytes at page 2+0xffc
;   #b0010110 store 8 bytes at page 2+0xffc
;   #b0010111 rmw 8 bytes at page 2+0xffc
;   #b0011000 cmpxchg 8 bytes at page 2+0xffc
;   #b0011001 rep stos 4 x 4 bytes at page 2+0xff8
;   #b0011010 rep stos 4 x 4 bytes at page 2+0xffe
;   #b0011011 rep ins 4 x 4 bytes at page 2+0xff8
;   #b0011100 rep outs 4 x 4 bytes at page 2+0xff8
;   #b0011101 rep movs 4 x 4 bytes at page 4+0x8 to page 2+0xff8
;   #b0011110 the instruction is committed
;   #b0011111 reply about page 0, 4 bytes at page 0+0x0
;   #b0100000 reply about page 0, 4 bytes at page 0+0xff8
;   #b0100001 reply about page 0, 4 bytes at page 0+0xffe
;   #b0100010 reply about page 0, EMULATE_NOWRITE, 4 bytes at page 0+0x0
;   #b0100011 reply about page 0, EMULATE_NOWRITE, 4 bytes at page 0+0xff8
;   #b0100100 reply about page 0, EMULATE_NOWRITE, 4 bytes at page 0+0xffe
;   #b0100101 reply about page 0, SET_EMUL_READ_DATA, 4 bytes at page 0+0x0
;   #b0100110 reply about page 0, SET_EMUL_READ_DATA, 4 bytes at page 0+0xff8
;   #b0100111 reply about page 0, SET_EMUL_READ_DATA, 4 bytes at page 0+0xffe
;   #b0101000 reply about page 1, 4 bytes at page 0+0x0
;   #b0101001 reply about page 1, 4 bytes at page 0+0xff8
;   #b0101010 reply about page 1, 4 bytes at page 0+0xffe
;   #b0101011 reply about page 1, EMULATE_NOWRITE, 4 bytes at page 0+0x0
;   #b0101100 reply about page 1, EMULATE_NOWRITE, 4 bytes at page 0+0xff8
;   #b0101101 reply about page 1, EMULATE_NOWRITE, 4 bytes at page 0+0xffe
;   #b0101110 reply about page 1, SET_EMUL_READ_DATA, 4 bytes at page 0+0x0
;   #b0101111 reply about page 1, SET_EMUL_READ_DATA, 4 bytes at page 0+0xff8
;   #b0110000 reply about page 1, SET_EMUL_READ_DATA, 4 bytes at page 0+0xffe
;   #b0110001 reply about another page, 4 bytes at page 0+0x0
;   #b0110010 reply about another page, 4 bytes at page 0+0xff8
;   #b0110011 reply about another page, 4 bytes at page 0+0xffe
;   #b0110100 reply about another page, EMULATE_NOWRITE, 4 bytes at page 0+0x0
;   #b0110101 reply about another page, EMULATE_NOWRITE, 4 bytes at page 0+0xff8
;   #b0110110 reply about another page, EMULATE_NOWRITE, 4 bytes at page 0+0xffe
;   #b0110111 reply about another page, SET_EMUL_READ_DATA, 4 bytes at page 0+0x0
;   #b0111000 reply about another page, SET_EMUL_READ_DATA, 4 bytes at page 0+0xff8
;   #b0111001 reply about another page, SET_EMUL_READ_DATA, 4 bytes at page 0+0xffe
;   #b0111010 reply about page 1, RIP has moved, 4 bytes at page 0+0x0
;   #b0111011 reply about page 1, RIP has moved, 4 bytes at page 0+0xff8
;   #b0111100 reply about page 1, RIP has moved, 4 bytes at page 0+0xffe
;   #b0111101 reply about page 1, RIP has moved, EMULATE_NOWRITE, 4 bytes at page 0+0x0
;   #b0111110 reply about page 1, RIP has moved, EMULATE_NOWRITE, 4 bytes at page 0+0xff8
;   #b0111111 reply about page 1, RIP has moved, EMULATE_NOWRITE, 4 bytes at page 0+0xffe
;   #b1000000 reply about page 1, RIP has moved, SET_EMUL_READ_DATA, 4 bytes at page 0+0x0
;   #b1000001 reply about page 1, RIP has moved, SET_EMUL_READ_DATA, 4 bytes at page 0+0xff8
;   #b1000010 reply about page 1, RIP has moved, SET_EMUL_READ_DATA, 4 bytes at page 0+0xffe
(declare-fun move () (_ BitVec 7))
; The path that it takes.
(declare-fun path () (_ BitVec 10))
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
; decision 1 on something unknown: 0 no, 1 yes
(declare-fun |decision 1 on something unknown| () (_ BitVec 1))
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
(declare-fun after.hasRequest () (_ BitVec 1))
(declare-fun after.requestedPage () (_ BitVec 4))
(declare-fun after.isCommitted () (_ BitVec 1))
(declare-fun after.kind () (_ BitVec 2))
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
(define-fun |mmio_access: none| () Bool (= mmio_access #b00))
(define-fun |right of page 2: n, r, x, rx| () Bool (or (= |right of page 2| #x0) (= |right of page 2| #x1) (= |right of page 2| #x4) (= |right of page 2| #x5)))
(define-fun |type of page 2: ram| () Bool (= |type of page 2| #x0))
(define-fun |type of page 2: ram_ro| () Bool (= |type of page 2| #x1))
(define-fun |type of page 2: ioreq_server| () Bool (= |type of page 2| #x2))
(define-fun |type of page 2: not_present, read_only| () Bool (or (= |type of page 2| #x5) (= |type of page 2| #x6)))
(define-fun |type of page 2: ram, ram_ro| () Bool (or (= |type of page 2| #x0) (= |type of page 2| #x1)))
(define-fun |mmio_access: write| () Bool (= mmio_access #b10))
(define-fun |right of page 2 in the view: n, r, x, rx, absent| () Bool (or (= |right of page 2 in the view| #x0) (= |right of page 2 in the view| #x1) (= |right of page 2 in the view| #x4) (= |right of page 2 in the view| #x5) (= |right of page 2 in the view| #xf)))
(define-fun |type of page 2: read_only| () Bool (= |type of page 2| #x6))
(define-fun |the load of cmpxchg finds what is expected: yes| () Bool (= |the load of cmpxchg finds what is expected| #b1))
(define-fun |mmio_access: read| () Bool (= mmio_access #b01))
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
(define-fun |right of page 3 in the view: n, r, x, rx, absent| () Bool (or (= |right of page 3 in the view| #x0) (= |right of page 3 in the view| #x1) (= |right of page 3 in the view| #x4) (= |right of page 3 in the view| #x5) (= |right of page 3 in the view| #xf)))
(define-fun |type of page 3: read_only| () Bool (= |type of page 3| #x6))
(define-fun |type of page 4: mmio, hole| () Bool (or (= |type of page 4| #x3) (= |type of page 4| #x4)))
(define-fun |type of page 2: ioreq_server, paged_out, shared| () Bool (or (= |type of page 2| #x2) (= |type of page 2| #x7) (= |type of page 2| #x8)))
(define-fun |decision 1 on something unknown: yes| () Bool (= |decision 1 on something unknown| #b1))
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
(define-fun |walks for page 0, PFEC 0x15: as the type of page 0 says| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 0, PFEC 0x15: 0x1| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |event check on page 0, PFEC 0x15: go on| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |event check on page 0, PFEC 0x15: stop| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |walks for page 0, PFEC 0x15: 0x0| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 0, PFEC 0x15: as the type of page 0 says (2)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 0, PFEC 0x15: as the type of page 0 says (3)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 0, PFEC 0x15: 0x1 (2)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 1, PFEC 0x15: as the type of page 1 says| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 0, PFEC 0x15: 0x0 (2)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |event check on page 1, PFEC 0x15: go on| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |event check on page 1, PFEC 0x15: stop| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |walks for page 0, PFEC 0x15: as the type of page 0 says (4)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 0, PFEC 0x15: as the type of page 0 says (5)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 0, PFEC 0x15: 0x1 (3)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 0, PFEC 0x15: 0x0 (3)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 1, PFEC 0x15: 0x1| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 1, PFEC 0x15: 0x0| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 1, PFEC 0x15: as the type of page 1 says (2)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 0, PFEC 0x15: as the type of page 0 says (6)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |window closes: X86EMUL_EXCEPTION| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) #b00 #b11))
(define-fun |walks for page 2, PFEC 0x5: as the type of page 2 says| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |event check on page 2, PFEC 0x5: go on| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |walks for page 2, PFEC 0x5: 0x0| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 2, PFEC 0x7: as the type of page 2 says| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |event check on page 2, PFEC 0x7: go on| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |event check on page 2, PFEC 0x7: stop| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |walks for page 2, PFEC 0x7: 0x0| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 2, PFEC 0x7: as the type of page 2 says (2)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 2, PFEC 0x7: as the type of page 2 says (3)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 2, PFEC 0x5: as the type of page 2 says (2)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 2, PFEC 0x7: as the type of page 2 says (4)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 2, PFEC 0x7: 0x0 (2)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 2, PFEC 0x5: 0x0 (2)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 4, PFEC 0x5: as the type of page 4 says| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 2, PFEC 0x5: as the type of page 2 says (3)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 2, PFEC 0x5: as the type of page 2 says (4)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 3, PFEC 0x5: as the type of page 3 says| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |event check on page 3, PFEC 0x5: go on| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |walks for page 3, PFEC 0x5: 0x0| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 2, PFEC 0x5: 0x0 (3)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 2, PFEC 0x7: as the type of page 2 says (5)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 2, PFEC 0x7: 0x0 (3)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 3, PFEC 0x7: as the type of page 3 says| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 3, PFEC 0x7: 0x0| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |event check on page 3, PFEC 0x7: go on| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |event check on page 3, PFEC 0x7: stop| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |walks for page 2, PFEC 0x7: as the type of page 2 says (6)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 3, PFEC 0x7: as the type of page 3 says (2)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 2, PFEC 0x7: as the type of page 2 says (7)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 3, PFEC 0x7: as the type of page 3 says (3)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 2, PFEC 0x7: as the type of page 2 says (8)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 3, PFEC 0x7: as the type of page 3 says (4)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 2, PFEC 0x5: as the type of page 2 says (5)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 3, PFEC 0x5: as the type of page 3 says (2)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |commits the instruction| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |window closes: X86EMUL_RETRY| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) #b00 #b11))
(define-fun |window closes: X86EMUL_UNHANDLEABLE| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) #b00 #b11))
(define-fun |window closes: X86EMUL_UNIMPLEMENTED| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) #b00 #b11))
(define-fun |window closes: X86EMUL_OKAY| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) #b00 #b11))

; What is heard on a path, in order.
(define-fun |word 1| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 0, PFEC 0x15: 0x1| (|walks for page 0, PFEC 0x15: as the type of page 0 says| (|window opens for npfec_kind_in_gpt| m))))
(define-fun |word 2| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 0, PFEC 0x15: go on| (|walks for page 0, PFEC 0x15: as the type of page 0 says| (|window opens for npfec_kind_in_gpt| m))))
(define-fun |word 3| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 0, PFEC 0x15: stop| (|walks for page 0, PFEC 0x15: 0x0| (|event check on page 0, PFEC 0x15: stop| (|walks for page 0, PFEC 0x15: as the type of page 0 says| (|window opens for npfec_kind_in_gpt| m))))))
(define-fun |word 4| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 0, PFEC 0x15: 0x0| (|event check on page 0, PFEC 0x15: stop| (|walks for page 0, PFEC 0x15: as the type of page 0 says| (|window opens for npfec_kind_in_gpt| m)))))
(define-fun |word 5| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 0, PFEC 0x15: as the type of page 0 says| (|window opens for npfec_kind_in_gpt| m)))
(define-fun |word 6| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 0, PFEC 0x15: 0x0| (|walks for page 0, PFEC 0x15: as the type of page 0 says| (|window opens for npfec_kind_in_gpt| m))))
(define-fun |word 7| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 0, PFEC 0x15: as the type of page 0 says (2)| (|walks for page 0, PFEC 0x15: as the type of page 0 says| (|window opens for npfec_kind_in_gpt| m))))
(define-fun |word 8| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 0, PFEC 0x15: stop| (|walks for page 0, PFEC 0x15: as the type of page 0 says| (|window opens for npfec_kind_in_gpt| m))))
(define-fun |word 9| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 0, PFEC 0x15: 0x1 (2)| (|walks for page 0, PFEC 0x15: as the type of page 0 says (3)| (|window opens for npfec_kind_in_gpt| m))))
(define-fun |word 10| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 0, PFEC 0x15: go on| (|walks for page 0, PFEC 0x15: 0x0 (2)| (|walks for page 1, PFEC 0x15: as the type of page 1 says| (|event check on page 0, PFEC 0x15: go on| (|walks for page 0, PFEC 0x15: as the type of page 0 says (3)| (|window opens for npfec_kind_in_gpt| m)))))))
(define-fun |word 11| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 1, PFEC 0x15: go on| (|walks for page 1, PFEC 0x15: as the type of page 1 says| (|event check on page 0, PFEC 0x15: go on| (|walks for page 0, PFEC 0x15: as the type of page 0 says (3)| (|window opens for npfec_kind_in_gpt| m))))))
(define-fun |word 12| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 0, PFEC 0x15: go on| (|walks for page 0, PFEC 0x15: 0x0 (2)| (|event check on page 1, PFEC 0x15: stop| (|walks for page 1, PFEC 0x15: as the type of page 1 says| (|event check on page 0, PFEC 0x15: go on| (|walks for page 0, PFEC 0x15: as the type of page 0 says (3)| (|window opens for npfec_kind_in_gpt| m))))))))
(define-fun |word 13| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 1, PFEC 0x15: as the type of page 1 says| (|event check on page 0, PFEC 0x15: go on| (|walks for page 0, PFEC 0x15: as the type of page 0 says (3)| (|window opens for npfec_kind_in_gpt| m)))))
(define-fun |word 14| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 0, PFEC 0x15: stop| (|walks for page 0, PFEC 0x15: 0x0 (2)| (|event check on page 0, PFEC 0x15: stop| (|walks for page 0, PFEC 0x15: as the type of page 0 says (3)| (|window opens for npfec_kind_in_gpt| m))))))
(define-fun |word 15| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 0, PFEC 0x15: 0x0 (2)| (|event check on page 0, PFEC 0x15: stop| (|walks for page 0, PFEC 0x15: as the type of page 0 says (3)| (|window opens for npfec_kind_in_gpt| m)))))
(define-fun |word 16| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 0, PFEC 0x15: as the type of page 0 says (3)| (|window opens for npfec_kind_in_gpt| m)))
(define-fun |word 17| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 0, PFEC 0x15: 0x0 (2)| (|walks for page 0, PFEC 0x15: as the type of page 0 says (3)| (|window opens for npfec_kind_in_gpt| m))))
(define-fun |word 18| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 0, PFEC 0x15: as the type of page 0 says (4)| (|walks for page 0, PFEC 0x15: as the type of page 0 says (3)| (|window opens for npfec_kind_in_gpt| m))))
(define-fun |word 19| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 0, PFEC 0x15: go on| (|walks for page 0, PFEC 0x15: as the type of page 0 says (3)| (|window opens for npfec_kind_in_gpt| m))))
(define-fun |word 20| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 0, PFEC 0x15: stop| (|walks for page 0, PFEC 0x15: as the type of page 0 says (3)| (|window opens for npfec_kind_in_gpt| m))))
(define-fun |word 21| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 0, PFEC 0x15: 0x1 (3)| (|walks for page 0, PFEC 0x15: as the type of page 0 says (5)| (|window opens for npfec_kind_in_gpt| m))))
(define-fun |word 22| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 1, PFEC 0x15: 0x1| (|event check on page 0, PFEC 0x15: go on| (|walks for page 0, PFEC 0x15: 0x0 (3)| (|walks for page 1, PFEC 0x15: as the type of page 1 says| (|event check on page 0, PFEC 0x15: go on| (|walks for page 0, PFEC 0x15: as the type of page 0 says (5)| (|window opens for npfec_kind_in_gpt| m))))))))
(define-fun |word 23| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 1, PFEC 0x15: go on| (|walks for page 1, PFEC 0x15: as the type of page 1 says| (|event check on page 0, PFEC 0x15: go on| (|walks for page 0, PFEC 0x15: as the type of page 0 says (5)| (|window opens for npfec_kind_in_gpt| m))))))
(define-fun |word 24| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 1, PFEC 0x15: stop| (|walks for page 1, PFEC 0x15: 0x0| (|event check on page 0, PFEC 0x15: go on| (|walks for page 0, PFEC 0x15: 0x0 (3)| (|event check on page 1, PFEC 0x15: stop| (|walks for page 1, PFEC 0x15: as the type of page 1 says| (|event check on page 0, PFEC 0x15: go on| (|walks for page 0, PFEC 0x15: as the type of page 0 says (5)| (|window opens for npfec_kind_in_gpt| m))))))))))
(define-fun |word 25| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 1, PFEC 0x15: 0x0| (|event check on page 0, PFEC 0x15: go on| (|walks for page 0, PFEC 0x15: 0x0 (3)| (|event check on page 1, PFEC 0x15: stop| (|walks for page 1, PFEC 0x15: as the type of page 1 says| (|event check on page 0, PFEC 0x15: go on| (|walks for page 0, PFEC 0x15: as the type of page 0 says (5)| (|window opens for npfec_kind_in_gpt| m)))))))))
(define-fun |word 26| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 1, PFEC 0x15: as the type of page 1 says| (|event check on page 0, PFEC 0x15: go on| (|walks for page 0, PFEC 0x15: as the type of page 0 says (5)| (|window opens for npfec_kind_in_gpt| m)))))
(define-fun |word 27| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 1, PFEC 0x15: 0x0| (|event check on page 0, PFEC 0x15: go on| (|walks for page 0, PFEC 0x15: 0x0 (3)| (|walks for page 1, PFEC 0x15: as the type of page 1 says| (|event check on page 0, PFEC 0x15: go on| (|walks for page 0, PFEC 0x15: as the type of page 0 says (5)| (|window opens for npfec_kind_in_gpt| m))))))))
(define-fun |word 28| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 1, PFEC 0x15: as the type of page 1 says (2)| (|event check on page 0, PFEC 0x15: go on| (|walks for page 0, PFEC 0x15: 0x0 (3)| (|walks for page 1, PFEC 0x15: as the type of page 1 says| (|event check on page 0, PFEC 0x15: go on| (|walks for page 0, PFEC 0x15: as the type of page 0 says (5)| (|window opens for npfec_kind_in_gpt| m))))))))
(define-fun |word 29| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 0, PFEC 0x15: stop| (|walks for page 0, PFEC 0x15: 0x0 (3)| (|event check on page 0, PFEC 0x15: stop| (|walks for page 0, PFEC 0x15: as the type of page 0 says (5)| (|window opens for npfec_kind_in_gpt| m))))))
(define-fun |word 30| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 0, PFEC 0x15: 0x0 (3)| (|event check on page 0, PFEC 0x15: stop| (|walks for page 0, PFEC 0x15: as the type of page 0 says (5)| (|window opens for npfec_kind_in_gpt| m)))))
(define-fun |word 31| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 0, PFEC 0x15: as the type of page 0 says (5)| (|window opens for npfec_kind_in_gpt| m)))
(define-fun |word 32| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 0, PFEC 0x15: 0x0 (3)| (|walks for page 0, PFEC 0x15: as the type of page 0 says (5)| (|window opens for npfec_kind_in_gpt| m))))
(define-fun |word 33| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 0, PFEC 0x15: as the type of page 0 says (6)| (|walks for page 0, PFEC 0x15: as the type of page 0 says (5)| (|window opens for npfec_kind_in_gpt| m))))
(define-fun |word 34| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 1, PFEC 0x15: stop| (|walks for page 1, PFEC 0x15: as the type of page 1 says| (|event check on page 0, PFEC 0x15: go on| (|walks for page 0, PFEC 0x15: as the type of page 0 says (5)| (|window opens for npfec_kind_in_gpt| m))))))
(define-fun |word 35| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 0, PFEC 0x15: stop| (|walks for page 0, PFEC 0x15: as the type of page 0 says (5)| (|window opens for npfec_kind_in_gpt| m))))
(define-fun |word 36| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 0, PFEC 0x15: 0x1| (|walks for page 0, PFEC 0x15: as the type of page 0 says| m)))
(define-fun |word 37| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 0, PFEC 0x15: as the type of page 0 says| m))
(define-fun |word 38| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 0, PFEC 0x15: 0x0| (|walks for page 0, PFEC 0x15: as the type of page 0 says| m)))
(define-fun |word 39| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 0, PFEC 0x15: as the type of page 0 says (2)| (|walks for page 0, PFEC 0x15: as the type of page 0 says| m)))
(define-fun |word 40| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 0, PFEC 0x15: 0x1 (2)| (|walks for page 0, PFEC 0x15: as the type of page 0 says (3)| m)))
(define-fun |word 41| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 0, PFEC 0x15: 0x0 (2)| (|walks for page 1, PFEC 0x15: as the type of page 1 says| (|walks for page 0, PFEC 0x15: as the type of page 0 says (3)| m))))
(define-fun |word 42| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 1, PFEC 0x15: as the type of page 1 says| (|walks for page 0, PFEC 0x15: as the type of page 0 says (3)| m)))
(define-fun |word 43| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 0, PFEC 0x15: 0x0 (2)| (|walks for page 0, PFEC 0x15: as the type of page 0 says (3)| m)))
(define-fun |word 44| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 0, PFEC 0x15: as the type of page 0 says (4)| (|walks for page 0, PFEC 0x15: as the type of page 0 says (3)| m)))
(define-fun |word 45| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 0, PFEC 0x15: as the type of page 0 says (3)| m))
(define-fun |word 46| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 0, PFEC 0x15: 0x1 (3)| (|walks for page 0, PFEC 0x15: as the type of page 0 says (5)| m)))
(define-fun |word 47| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 1, PFEC 0x15: 0x1| (|walks for page 0, PFEC 0x15: 0x0 (3)| (|walks for page 1, PFEC 0x15: as the type of page 1 says| (|walks for page 0, PFEC 0x15: as the type of page 0 says (5)| m)))))
(define-fun |word 48| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 1, PFEC 0x15: as the type of page 1 says| (|walks for page 0, PFEC 0x15: as the type of page 0 says (5)| m)))
(define-fun |word 49| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 1, PFEC 0x15: 0x0| (|walks for page 0, PFEC 0x15: 0x0 (3)| (|walks for page 1, PFEC 0x15: as the type of page 1 says| (|walks for page 0, PFEC 0x15: as the type of page 0 says (5)| m)))))
(define-fun |word 50| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 1, PFEC 0x15: as the type of page 1 says (2)| (|walks for page 0, PFEC 0x15: 0x0 (3)| (|walks for page 1, PFEC 0x15: as the type of page 1 says| (|walks for page 0, PFEC 0x15: as the type of page 0 says (5)| m)))))
(define-fun |word 51| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 0, PFEC 0x15: 0x0 (3)| (|walks for page 0, PFEC 0x15: as the type of page 0 says (5)| m)))
(define-fun |word 52| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 0, PFEC 0x15: as the type of page 0 says (6)| (|walks for page 0, PFEC 0x15: as the type of page 0 says (5)| m)))
(define-fun |word 53| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 0, PFEC 0x15: as the type of page 0 says (5)| m))
(define-fun |word 54| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_EXCEPTION| m))
(define-fun |word 55| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x5: as the type of page 2 says| m))
(define-fun |word 56| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says| m)))
(define-fun |word 57| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x5: 0x0| (|walks for page 2, PFEC 0x5: as the type of page 2 says| m)))
(define-fun |word 58| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says| m))
(define-fun |word 59| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says| m)))
(define-fun |word 60| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: stop| (|walks for page 2, PFEC 0x7: as the type of page 2 says| m)))
(define-fun |word 61| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: as the type of page 2 says| m))))
(define-fun |word 62| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says| m))))
(define-fun |word 63| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says| m)))))
(define-fun |word 64| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: as the type of page 2 says| m)))
(define-fun |word 65| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: as the type of page 2 says| m))))))
(define-fun |word 66| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: stop| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: as the type of page 2 says| m))))
(define-fun |word 67| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: as the type of page 2 says| m))))))
(define-fun |word 68| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says (2)| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says| m))))
(define-fun |word 69| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: as the type of page 2 says (2)| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says| m)))))
(define-fun |word 70| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (2)| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says| m)))))
(define-fun |word 71| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: stop| (|walks for page 2, PFEC 0x7: as the type of page 2 says (2)| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says| m)))))
(define-fun |word 72| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x5: as the type of page 2 says| m))))
(define-fun |word 73| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x5: 0x0| (|walks for page 2, PFEC 0x5: as the type of page 2 says| m)))))
(define-fun |word 74| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says (3)| m))
(define-fun |word 75| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (3)| m)))
(define-fun |word 76| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: stop| (|walks for page 2, PFEC 0x7: as the type of page 2 says (3)| m)))
(define-fun |word 77| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x5: as the type of page 2 says (2)| m))
(define-fun |word 78| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (2)| m)))
(define-fun |word 79| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says (4)| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (2)| m))))
(define-fun |word 80| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (2)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (4)| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (2)| m)))))
(define-fun |word 81| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (4)| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (2)| m)))))
(define-fun |word 82| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: stop| (|walks for page 2, PFEC 0x7: as the type of page 2 says (4)| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (2)| m)))))
(define-fun |word 83| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (2)| (|walks for page 2, PFEC 0x7: 0x0 (2)| (|walks for page 2, PFEC 0x5: as the type of page 2 says (2)| m))))
(define-fun |word 84| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (2)| (|walks for page 2, PFEC 0x7: 0x0 (2)| (|walks for page 2, PFEC 0x5: 0x0 (2)| (|walks for page 2, PFEC 0x5: as the type of page 2 says (2)| m)))))
(define-fun |word 85| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x5: 0x0 (2)| (|walks for page 2, PFEC 0x5: as the type of page 2 says (2)| m)))
(define-fun |word 86| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 4, PFEC 0x5: as the type of page 4 says| m))
(define-fun |word 87| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says| (|walks for page 4, PFEC 0x5: as the type of page 4 says| m)))
(define-fun |word 88| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x5: as the type of page 2 says (3)| m))
(define-fun |word 89| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says (2)| (|walks for page 2, PFEC 0x5: as the type of page 2 says (3)| m)))
(define-fun |word 90| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))
(define-fun |word 91| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))
(define-fun |word 92| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))
(define-fun |word 93| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))
(define-fun |word 94| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))
(define-fun |word 95| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))
(define-fun |word 96| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))
(define-fun |word 97| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))
(define-fun |word 98| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))
(define-fun |word 99| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))
(define-fun |word 100| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))
(define-fun |word 101| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m)))
(define-fun |word 102| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))
(define-fun |word 103| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))))
(define-fun |word 104| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m)))))
(define-fun |word 105| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: stop| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m)))))
(define-fun |word 106| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: stop| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m)))
(define-fun |word 107| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))
(define-fun |word 108| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m)))))
(define-fun |word 109| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m)))))
(define-fun |word 110| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: stop| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m)))))
(define-fun |word 111| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))
(define-fun |word 112| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m)))))
(define-fun |word 113| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))
(define-fun |word 114| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))
(define-fun |word 115| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: stop| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))
(define-fun |word 116| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m)))))
(define-fun |word 117| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m)))))))
(define-fun |word 118| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: stop| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))
(define-fun |word 119| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m)))))))
(define-fun |word 120| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: stop| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))
(define-fun |word 121| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: 0x0| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))))))))
(define-fun |word 122| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: stop| (|walks for page 3, PFEC 0x7: 0x0| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))))
(define-fun |word 123| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m)))))))
(define-fun |word 124| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))))))))
(define-fun |word 125| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))))
(define-fun |word 126| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))))
(define-fun |word 127| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))))
(define-fun |word 128| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))))
(define-fun |word 129| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))))
(define-fun |word 130| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))))))
(define-fun |word 131| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))))))
(define-fun |word 132| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))))))
(define-fun |word 133| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))))
(define-fun |word 134| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))))))
(define-fun |word 135| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))))))
(define-fun |word 136| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))))))
(define-fun |word 137| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: stop| (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))))))
(define-fun |word 138| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: stop| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))))
(define-fun |word 139| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))))
(define-fun |word 140| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))))))))
(define-fun |word 141| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))))
(define-fun |word 142| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))))))
(define-fun |word 143| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: stop| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))))
(define-fun |word 144| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))))
(define-fun |word 145| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: 0x0| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))))))))
(define-fun |word 146| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))))
(define-fun |word 147| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))))
(define-fun |word 148| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))))
(define-fun |word 149| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))))
(define-fun |word 150| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))))))
(define-fun |word 151| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))))))
(define-fun |word 152| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says (7)| m))
(define-fun |word 153| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (7)| m)))
(define-fun |word 154| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says (8)| m))
(define-fun |word 155| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says (4)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (8)| m)))
(define-fun |word 156| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x5: as the type of page 2 says (5)| m))
(define-fun |word 157| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x5: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x5: as the type of page 2 says (5)| m)))
(define-fun |word 158| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says (7)| (|walks for page 4, PFEC 0x5: as the type of page 4 says| m)))
(define-fun |word 159| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (7)| (|walks for page 4, PFEC 0x5: as the type of page 4 says| m))))
(define-fun |word 160| ((m (_ BitVec 2))) (_ BitVec 2) (|commits the instruction| m))
(define-fun |word 161| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_RETRY| m))
(define-fun |word 162| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_UNHANDLEABLE| m))
(define-fun |word 163| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: as the type of page 2 says| m)))))
(define-fun |word 164| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says (2)| (|walks for page 2, PFEC 0x5: as the type of page 2 says| m)))
(define-fun |word 165| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: as the type of page 2 says (2)| (|walks for page 2, PFEC 0x5: as the type of page 2 says| m))))
(define-fun |word 166| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says (4)| (|walks for page 2, PFEC 0x5: as the type of page 2 says (2)| m)))
(define-fun |word 167| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (2)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (4)| (|walks for page 2, PFEC 0x5: as the type of page 2 says (2)| m))))
(define-fun |word 168| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m)))
(define-fun |word 169| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))
(define-fun |word 170| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m)))))
(define-fun |word 171| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))
(define-fun |word 172| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))))
(define-fun |word 173| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m)))))))))
(define-fun |word 174| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m)))))))
(define-fun |word 175| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))
(define-fun |word 176| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))
(define-fun |word 177| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m)))))))
(define-fun |word 178| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m)))))))))
(define-fun |word 179| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))))
(define-fun |word 180| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))
(define-fun |word 181| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))
(define-fun |word 182| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))))
(define-fun |word 183| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))
(define-fun |word 184| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))))
(define-fun |word 185| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))
(define-fun |word 186| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))))
(define-fun |word 187| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))))
(define-fun |word 188| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))))))
(define-fun |word 189| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))
(define-fun |word 190| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))))
(define-fun |word 191| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))))
(define-fun |word 192| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_UNIMPLEMENTED| m))
(define-fun |word 193| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_OKAY| m))
(define-fun |word 194| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (2)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (3)| m)))
(define-fun |word 195| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))
(define-fun |word 196| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m)))))

; What is left behind.
(define-fun leaves ((phase (_ BitVec 4)) (rc (_ BitVec 3)) (contextGate (_ BitVec 1)) (vcpuGate (_ BitVec 1)) (hasReservedSlot (_ BitVec 1)) (kind (_ BitVec 2))) Bool (and (= after.phase phase) (= after.rc rc) (= after.contextGate contextGate) (= after.vcpuGate vcpuGate) (= after.hasReservedSlot hasReservedSlot) (= after.kind kind)))
(define-fun forgets () Bool (or (= after.phase stopped) (and (= before.phase outside) (not (or (= after.phase plain) (= after.phase plain.ending)))) (= before.phase plain.ending) (and (or (= before.phase window.ending) (= before.phase plain.ending) (= before.phase reply.ending)) (not (= before.rc #b011)) (not (= #b1 before.isCommitted before.hasRequest)))))
(define-fun adds ((hasRequest (_ BitVec 1)) (requestedPage (_ BitVec 4)) (isCommitted (_ BitVec 1))) Bool (and (= after.hasRequest (bvor hasRequest (ite forgets #b0 before.hasRequest))) (= after.requestedPage (ite (and (= before.hasRequest #b1) (not forgets)) before.requestedPage requestedPage)) (= after.isCommitted (bvor isCommitted (ite forgets #b0 before.isCommitted)))))

; The paths: what each leaves behind, and what is heard on it.
(define-fun |path 1| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 2| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 3| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x0 #b0) (= after.memory (|word 3| before.memory))))
(define-fun |path 4| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 4| before.memory) #b11) #b11 #b00))))
(define-fun |path 5| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 5| before.memory) #b11) #b11 #b00))))
(define-fun |path 6| () Bool (and (leaves window.ending #b001 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 6| before.memory))))
(define-fun |path 7| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 7| before.memory))))
(define-fun |path 8| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 5| before.memory))))
(define-fun |path 9| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x0 #b0) (= after.memory (|word 8| before.memory))))
(define-fun |path 10| () Bool (and (leaves window.ending #b001 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 5| before.memory))))
(define-fun |path 11| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 5| before.memory))))
(define-fun |path 12| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 9| before.memory))))
(define-fun |path 13| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 10| before.memory))))
(define-fun |path 14| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 11| before.memory))))
(define-fun |path 15| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b1 #x1 #b0) (= after.memory (|word 12| before.memory))))
(define-fun |path 16| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 13| before.memory) #b11) #b11 #b00))))
(define-fun |path 17| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x0 #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 18| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 15| before.memory) #b11) #b11 #b00))))
(define-fun |path 19| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 16| before.memory) #b11) #b11 #b00))))
(define-fun |path 20| () Bool (and (leaves window.ending #b001 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 17| before.memory))))
(define-fun |path 21| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 18| before.memory))))
(define-fun |path 22| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 16| before.memory))))
(define-fun |path 23| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 19| before.memory))))
(define-fun |path 24| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x0 #b0) (= after.memory (|word 20| before.memory))))
(define-fun |path 25| () Bool (and (leaves window.ending #b001 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 16| before.memory))))
(define-fun |path 26| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 16| before.memory))))
(define-fun |path 27| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 21| before.memory))))
(define-fun |path 28| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 22| before.memory))))
(define-fun |path 29| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 23| before.memory))))
(define-fun |path 30| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x1 #b0) (= after.memory (|word 24| before.memory))))
(define-fun |path 31| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 25| before.memory) #b11) #b11 #b00))))
(define-fun |path 32| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 26| before.memory) #b11) #b11 #b00))))
(define-fun |path 33| () Bool (and (leaves window.ending #b001 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 27| before.memory))))
(define-fun |path 34| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 28| before.memory))))
(define-fun |path 35| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x0 #b0) (= after.memory (|word 29| before.memory))))
(define-fun |path 36| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 30| before.memory) #b11) #b11 #b00))))
(define-fun |path 37| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 31| before.memory) #b11) #b11 #b00))))
(define-fun |path 38| () Bool (and (leaves window.ending #b001 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 32| before.memory))))
(define-fun |path 39| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 33| before.memory))))
(define-fun |path 40| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 31| before.memory))))
(define-fun |path 41| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 26| before.memory))))
(define-fun |path 42| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x1 #b0) (= after.memory (|word 34| before.memory))))
(define-fun |path 43| () Bool (and (leaves window.ending #b001 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 26| before.memory))))
(define-fun |path 44| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 26| before.memory))))
(define-fun |path 45| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x0 #b0) (= after.memory (|word 35| before.memory))))
(define-fun |path 46| () Bool (and (leaves window.ending #b001 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 31| before.memory))))
(define-fun |path 47| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 31| before.memory))))
(define-fun |path 48| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 36| before.memory))))
(define-fun |path 49| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 37| before.memory))))
(define-fun |path 50| () Bool (and (leaves plain.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 38| before.memory))))
(define-fun |path 51| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 39| before.memory))))
(define-fun |path 52| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 37| before.memory))))
(define-fun |path 53| () Bool (and (leaves plain.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 37| before.memory))))
(define-fun |path 54| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 37| before.memory))))
(define-fun |path 55| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 40| before.memory))))
(define-fun |path 56| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 41| before.memory))))
(define-fun |path 57| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 42| before.memory))))
(define-fun |path 58| () Bool (and (leaves plain.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 43| before.memory))))
(define-fun |path 59| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 44| before.memory))))
(define-fun |path 60| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 45| before.memory))))
(define-fun |path 61| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 45| before.memory))))
(define-fun |path 62| () Bool (and (leaves plain.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 45| before.memory))))
(define-fun |path 63| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 45| before.memory))))
(define-fun |path 64| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 46| before.memory))))
(define-fun |path 65| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 47| before.memory))))
(define-fun |path 66| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 48| before.memory))))
(define-fun |path 67| () Bool (and (leaves plain.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 49| before.memory))))
(define-fun |path 68| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 50| before.memory))))
(define-fun |path 69| () Bool (and (leaves plain.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 51| before.memory))))
(define-fun |path 70| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 52| before.memory))))
(define-fun |path 71| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 53| before.memory))))
(define-fun |path 72| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 48| before.memory))))
(define-fun |path 73| () Bool (and (leaves plain.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 48| before.memory))))
(define-fun |path 74| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 48| before.memory))))
(define-fun |path 75| () Bool (and (leaves plain.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 53| before.memory))))
(define-fun |path 76| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 53| before.memory))))
(define-fun |path 77| () Bool (and (leaves outside #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 54| before.memory))))
(define-fun |path 78| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 55| before.memory))))
(define-fun |path 79| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 56| before.memory))))
(define-fun |path 80| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 55| before.memory))))
(define-fun |path 81| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 57| before.memory))))
(define-fun |path 82| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 55| before.memory))))
(define-fun |path 83| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 84| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 58| before.memory))))
(define-fun |path 85| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 58| before.memory))))
(define-fun |path 86| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 59| before.memory))))
(define-fun |path 87| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x2 #b0) (= after.memory (|word 60| before.memory))))
(define-fun |path 88| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 58| before.memory) #b11) #b11 #b00))))
(define-fun |path 89| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 58| before.memory))))
(define-fun |path 90| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 61| before.memory))))
(define-fun |path 91| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 61| before.memory))))
(define-fun |path 92| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 93| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 94| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 62| before.memory))))
(define-fun |path 95| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 63| before.memory))))
(define-fun |path 96| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 64| before.memory))))
(define-fun |path 97| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 65| before.memory))))
(define-fun |path 98| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x2 #b0) (= after.memory (|word 66| before.memory))))
(define-fun |path 99| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 64| before.memory) #b11) #b11 #b00))))
(define-fun |path 100| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 67| before.memory))))
(define-fun |path 101| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 56| before.memory))))
(define-fun |path 102| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 68| before.memory))))
(define-fun |path 103| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 68| before.memory))))
(define-fun |path 104| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 69| before.memory))))
(define-fun |path 105| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 70| before.memory))))
(define-fun |path 106| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x2 #b0) (= after.memory (|word 71| before.memory))))
(define-fun |path 107| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 68| before.memory) #b11) #b11 #b00))))
(define-fun |path 108| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 72| before.memory))))
(define-fun |path 109| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 73| before.memory))))
(define-fun |path 110| () Bool (and (leaves window.ending #b101 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 111| () Bool (and (leaves window.ending #b001 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 112| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 74| before.memory))))
(define-fun |path 113| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 74| before.memory))))
(define-fun |path 114| () Bool (and (leaves window.ending #b001 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 74| before.memory))))
(define-fun |path 115| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 75| before.memory))))
(define-fun |path 116| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x2 #b0) (= after.memory (|word 76| before.memory))))
(define-fun |path 117| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 74| before.memory) #b11) #b11 #b00))))
(define-fun |path 118| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 74| before.memory))))
(define-fun |path 119| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 77| before.memory))))
(define-fun |path 120| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 78| before.memory))))
(define-fun |path 121| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 78| before.memory))))
(define-fun |path 122| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 79| before.memory))))
(define-fun |path 123| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 79| before.memory))))
(define-fun |path 124| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 80| before.memory))))
(define-fun |path 125| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 81| before.memory))))
(define-fun |path 126| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x2 #b0) (= after.memory (|word 82| before.memory))))
(define-fun |path 127| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 79| before.memory) #b11) #b11 #b00))))
(define-fun |path 128| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 77| before.memory))))
(define-fun |path 129| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 83| before.memory))))
(define-fun |path 130| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 84| before.memory))))
(define-fun |path 131| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 85| before.memory))))
(define-fun |path 132| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 77| before.memory))))
(define-fun |path 133| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 86| before.memory))))
(define-fun |path 134| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 86| before.memory))))
(define-fun |path 135| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 86| before.memory))))
(define-fun |path 136| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 87| before.memory))))
(define-fun |path 137| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 87| before.memory))))
(define-fun |path 138| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 87| before.memory))))
(define-fun |path 139| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 88| before.memory))))
(define-fun |path 140| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 89| before.memory))))
(define-fun |path 141| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 89| before.memory))))
(define-fun |path 142| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 88| before.memory))))
(define-fun |path 143| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 90| before.memory))))
(define-fun |path 144| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 91| before.memory))))
(define-fun |path 145| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 92| before.memory))))
(define-fun |path 146| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 93| before.memory))))
(define-fun |path 147| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 91| before.memory))))
(define-fun |path 148| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 94| before.memory))))
(define-fun |path 149| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 95| before.memory))))
(define-fun |path 150| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 96| before.memory))))
(define-fun |path 151| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 94| before.memory))))
(define-fun |path 152| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 97| before.memory))))
(define-fun |path 153| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 98| before.memory))))
(define-fun |path 154| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 99| before.memory))))
(define-fun |path 155| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 97| before.memory))))
(define-fun |path 156| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 90| before.memory))))
(define-fun |path 157| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 100| before.memory))))
(define-fun |path 158| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 100| before.memory))))
(define-fun |path 159| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 101| before.memory))))
(define-fun |path 160| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 102| before.memory))))
(define-fun |path 161| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 102| before.memory))))
(define-fun |path 162| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 103| before.memory))))
(define-fun |path 163| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 104| before.memory))))
(define-fun |path 164| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x3 #b0) (= after.memory (|word 105| before.memory))))
(define-fun |path 165| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 102| before.memory) #b11) #b11 #b00))))
(define-fun |path 166| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 103| before.memory))))
(define-fun |path 167| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 102| before.memory))))
(define-fun |path 168| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x2 #b0) (= after.memory (|word 106| before.memory))))
(define-fun |path 169| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 100| before.memory) #b11) #b11 #b00))))
(define-fun |path 170| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 107| before.memory))))
(define-fun |path 171| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 108| before.memory))))
(define-fun |path 172| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 109| before.memory))))
(define-fun |path 173| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x3 #b0) (= after.memory (|word 110| before.memory))))
(define-fun |path 174| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 107| before.memory) #b11) #b11 #b00))))
(define-fun |path 175| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 108| before.memory))))
(define-fun |path 176| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 107| before.memory))))
(define-fun |path 177| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 100| before.memory))))
(define-fun |path 178| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 111| before.memory))))
(define-fun |path 179| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 112| before.memory))))
(define-fun |path 180| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 113| before.memory))))
(define-fun |path 181| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 114| before.memory))))
(define-fun |path 182| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x3 #b0) (= after.memory (|word 115| before.memory))))
(define-fun |path 183| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 112| before.memory) #b11) #b11 #b00))))
(define-fun |path 184| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 113| before.memory))))
(define-fun |path 185| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 112| before.memory))))
(define-fun |path 186| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 116| before.memory))))
(define-fun |path 187| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 117| before.memory))))
(define-fun |path 188| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x3 #b0) (= after.memory (|word 118| before.memory))))
(define-fun |path 189| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 116| before.memory) #b11) #b11 #b00))))
(define-fun |path 190| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 119| before.memory))))
(define-fun |path 191| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 116| before.memory))))
(define-fun |path 192| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x2 #b0) (= after.memory (|word 120| before.memory))))
(define-fun |path 193| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 101| before.memory) #b11) #b11 #b00))))
(define-fun |path 194| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 121| before.memory))))
(define-fun |path 195| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x3 #b0) (= after.memory (|word 122| before.memory))))
(define-fun |path 196| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 123| before.memory) #b11) #b11 #b00))))
(define-fun |path 197| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 124| before.memory))))
(define-fun |path 198| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 125| before.memory))))
(define-fun |path 199| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 126| before.memory))))
(define-fun |path 200| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 127| before.memory))))
(define-fun |path 201| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 128| before.memory))))
(define-fun |path 202| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 129| before.memory))))
(define-fun |path 203| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 130| before.memory))))
(define-fun |path 204| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 131| before.memory))))
(define-fun |path 205| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 132| before.memory))))
(define-fun |path 206| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 133| before.memory))))
(define-fun |path 207| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 133| before.memory))))
(define-fun |path 208| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 133| before.memory))))
(define-fun |path 209| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 134| before.memory))))
(define-fun |path 210| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 134| before.memory))))
(define-fun |path 211| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 135| before.memory))))
(define-fun |path 212| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 136| before.memory))))
(define-fun |path 213| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x3 #b0) (= after.memory (|word 137| before.memory))))
(define-fun |path 214| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 134| before.memory) #b11) #b11 #b00))))
(define-fun |path 215| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x2 #b0) (= after.memory (|word 138| before.memory))))
(define-fun |path 216| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 133| before.memory) #b11) #b11 #b00))))
(define-fun |path 217| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 139| before.memory))))
(define-fun |path 218| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 140| before.memory))))
(define-fun |path 219| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 141| before.memory))))
(define-fun |path 220| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 141| before.memory))))
(define-fun |path 221| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 141| before.memory))))
(define-fun |path 222| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 142| before.memory))))
(define-fun |path 223| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x2 #b0) (= after.memory (|word 143| before.memory))))
(define-fun |path 224| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 141| before.memory) #b11) #b11 #b00))))
(define-fun |path 225| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 144| before.memory))))
(define-fun |path 226| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 145| before.memory))))
(define-fun |path 227| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 146| before.memory))))
(define-fun |path 228| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 146| before.memory))))
(define-fun |path 229| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 146| before.memory))))
(define-fun |path 230| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 147| before.memory))))
(define-fun |path 231| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 147| before.memory))))
(define-fun |path 232| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 147| before.memory))))
(define-fun |path 233| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 148| before.memory))))
(define-fun |path 234| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 149| before.memory))))
(define-fun |path 235| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 150| before.memory))))
(define-fun |path 236| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 150| before.memory))))
(define-fun |path 237| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 150| before.memory))))
(define-fun |path 238| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 151| before.memory))))
(define-fun |path 239| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 152| before.memory))))
(define-fun |path 240| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 153| before.memory))))
(define-fun |path 241| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 153| before.memory))))
(define-fun |path 242| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 153| before.memory))))
(define-fun |path 243| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 152| before.memory))))
(define-fun |path 244| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 154| before.memory))))
(define-fun |path 245| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 155| before.memory))))
(define-fun |path 246| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 155| before.memory))))
(define-fun |path 247| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 155| before.memory))))
(define-fun |path 248| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 155| before.memory))))
(define-fun |path 249| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 154| before.memory))))
(define-fun |path 250| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 156| before.memory))))
(define-fun |path 251| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 157| before.memory))))
(define-fun |path 252| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 157| before.memory))))
(define-fun |path 253| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 157| before.memory))))
(define-fun |path 254| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 156| before.memory))))
(define-fun |path 255| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 158| before.memory))))
(define-fun |path 256| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 159| before.memory))))
(define-fun |path 257| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 159| before.memory))))
(define-fun |path 258| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 159| before.memory))))
(define-fun |path 259| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 158| before.memory))))
(define-fun |path 260| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b1) (= after.memory (|word 160| before.memory))))
(define-fun |path 261| () Bool (and (leaves outside #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 161| before.memory))))
(define-fun |path 262| () Bool (and (leaves outside #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 162| before.memory))))
(define-fun |path 263| () Bool (and (leaves outside #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 264| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 55| before.memory))))
(define-fun |path 265| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 55| before.memory))))
(define-fun |path 266| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 57| before.memory))))
(define-fun |path 267| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 55| before.memory))))
(define-fun |path 268| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 269| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 58| before.memory))))
(define-fun |path 270| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 58| before.memory))))
(define-fun |path 271| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 58| before.memory))))
(define-fun |path 272| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 61| before.memory))))
(define-fun |path 273| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 61| before.memory))))
(define-fun |path 274| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 275| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 276| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 64| before.memory))))
(define-fun |path 277| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 64| before.memory))))
(define-fun |path 278| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 163| before.memory))))
(define-fun |path 279| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 67| before.memory))))
(define-fun |path 280| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 164| before.memory))))
(define-fun |path 281| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 164| before.memory))))
(define-fun |path 282| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 165| before.memory))))
(define-fun |path 283| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 72| before.memory))))
(define-fun |path 284| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 73| before.memory))))
(define-fun |path 285| () Bool (and (leaves plain.ending #b101 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 286| () Bool (and (leaves plain.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 287| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 74| before.memory))))
(define-fun |path 288| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 74| before.memory))))
(define-fun |path 289| () Bool (and (leaves plain.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 74| before.memory))))
(define-fun |path 290| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 74| before.memory))))
(define-fun |path 291| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 77| before.memory))))
(define-fun |path 292| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 77| before.memory))))
(define-fun |path 293| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 77| before.memory))))
(define-fun |path 294| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 166| before.memory))))
(define-fun |path 295| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 166| before.memory))))
(define-fun |path 296| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 167| before.memory))))
(define-fun |path 297| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 83| before.memory))))
(define-fun |path 298| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 84| before.memory))))
(define-fun |path 299| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 85| before.memory))))
(define-fun |path 300| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 86| before.memory))))
(define-fun |path 301| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 86| before.memory))))
(define-fun |path 302| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 86| before.memory))))
(define-fun |path 303| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 87| before.memory))))
(define-fun |path 304| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 87| before.memory))))
(define-fun |path 305| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 87| before.memory))))
(define-fun |path 306| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 88| before.memory))))
(define-fun |path 307| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 89| before.memory))))
(define-fun |path 308| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 89| before.memory))))
(define-fun |path 309| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 88| before.memory))))
(define-fun |path 310| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 90| before.memory))))
(define-fun |path 311| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 94| before.memory))))
(define-fun |path 312| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 94| before.memory))))
(define-fun |path 313| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 96| before.memory))))
(define-fun |path 314| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 94| before.memory))))
(define-fun |path 315| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 97| before.memory))))
(define-fun |path 316| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 97| before.memory))))
(define-fun |path 317| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 99| before.memory))))
(define-fun |path 318| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 97| before.memory))))
(define-fun |path 319| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 90| before.memory))))
(define-fun |path 320| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 100| before.memory))))
(define-fun |path 321| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 100| before.memory))))
(define-fun |path 322| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 101| before.memory))))
(define-fun |path 323| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 168| before.memory))))
(define-fun |path 324| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 168| before.memory))))
(define-fun |path 325| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 169| before.memory))))
(define-fun |path 326| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 169| before.memory))))
(define-fun |path 327| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 168| before.memory))))
(define-fun |path 328| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 107| before.memory))))
(define-fun |path 329| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 108| before.memory))))
(define-fun |path 330| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 107| before.memory))))
(define-fun |path 331| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 108| before.memory))))
(define-fun |path 332| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 107| before.memory))))
(define-fun |path 333| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 100| before.memory))))
(define-fun |path 334| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 111| before.memory))))
(define-fun |path 335| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 112| before.memory))))
(define-fun |path 336| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 113| before.memory))))
(define-fun |path 337| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 112| before.memory))))
(define-fun |path 338| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 113| before.memory))))
(define-fun |path 339| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 112| before.memory))))
(define-fun |path 340| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 170| before.memory))))
(define-fun |path 341| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 171| before.memory))))
(define-fun |path 342| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 172| before.memory))))
(define-fun |path 343| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 173| before.memory))))
(define-fun |path 344| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 174| before.memory))))
(define-fun |path 345| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 175| before.memory))))
(define-fun |path 346| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 127| before.memory))))
(define-fun |path 347| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 176| before.memory))))
(define-fun |path 348| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 177| before.memory))))
(define-fun |path 349| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 178| before.memory))))
(define-fun |path 350| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 179| before.memory))))
(define-fun |path 351| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 132| before.memory))))
(define-fun |path 352| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 180| before.memory))))
(define-fun |path 353| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 180| before.memory))))
(define-fun |path 354| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 180| before.memory))))
(define-fun |path 355| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 181| before.memory))))
(define-fun |path 356| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 181| before.memory))))
(define-fun |path 357| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 182| before.memory))))
(define-fun |path 358| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 183| before.memory))))
(define-fun |path 359| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 184| before.memory))))
(define-fun |path 360| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 185| before.memory))))
(define-fun |path 361| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 185| before.memory))))
(define-fun |path 362| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 185| before.memory))))
(define-fun |path 363| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 186| before.memory))))
(define-fun |path 364| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 187| before.memory))))
(define-fun |path 365| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 188| before.memory))))
(define-fun |path 366| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 189| before.memory))))
(define-fun |path 367| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 189| before.memory))))
(define-fun |path 368| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 189| before.memory))))
(define-fun |path 369| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 190| before.memory))))
(define-fun |path 370| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 190| before.memory))))
(define-fun |path 371| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 190| before.memory))))
(define-fun |path 372| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 148| before.memory))))
(define-fun |path 373| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 149| before.memory))))
(define-fun |path 374| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 191| before.memory))))
(define-fun |path 375| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 191| before.memory))))
(define-fun |path 376| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 191| before.memory))))
(define-fun |path 377| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 151| before.memory))))
(define-fun |path 378| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 152| before.memory))))
(define-fun |path 379| () Bool (and (leaves plain.ending #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 153| before.memory))))
(define-fun |path 380| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 153| before.memory))))
(define-fun |path 381| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 153| before.memory))))
(define-fun |path 382| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 152| before.memory))))
(define-fun |path 383| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 154| before.memory))))
(define-fun |path 384| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 155| before.memory))))
(define-fun |path 385| () Bool (and (leaves plain.ending #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 155| before.memory))))
(define-fun |path 386| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 155| before.memory))))
(define-fun |path 387| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 155| before.memory))))
(define-fun |path 388| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 154| before.memory))))
(define-fun |path 389| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 156| before.memory))))
(define-fun |path 390| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 157| before.memory))))
(define-fun |path 391| () Bool (and (leaves plain.ending #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 157| before.memory))))
(define-fun |path 392| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 157| before.memory))))
(define-fun |path 393| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 156| before.memory))))
(define-fun |path 394| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 158| before.memory))))
(define-fun |path 395| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 159| before.memory))))
(define-fun |path 396| () Bool (and (leaves plain.ending #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 159| before.memory))))
(define-fun |path 397| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 159| before.memory))))
(define-fun |path 398| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 158| before.memory))))
(define-fun |path 399| () Bool (and (leaves plain.ending #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 160| before.memory))))
(define-fun |path 400| () Bool (and (leaves outside #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 192| before.memory))))
(define-fun |path 401| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= before.memory #b11) #b11 #b00))))
(define-fun |path 402| () Bool (and (leaves outside #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 193| before.memory))))
(define-fun |path 403| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 36| before.memory))))
(define-fun |path 404| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 37| before.memory))))
(define-fun |path 405| () Bool (and (leaves reply.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 38| before.memory))))
(define-fun |path 406| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 39| before.memory))))
(define-fun |path 407| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 37| before.memory))))
(define-fun |path 408| () Bool (and (leaves reply.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 37| before.memory))))
(define-fun |path 409| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 37| before.memory))))
(define-fun |path 410| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 40| before.memory))))
(define-fun |path 411| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 41| before.memory))))
(define-fun |path 412| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 42| before.memory))))
(define-fun |path 413| () Bool (and (leaves reply.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 43| before.memory))))
(define-fun |path 414| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 44| before.memory))))
(define-fun |path 415| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 45| before.memory))))
(define-fun |path 416| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 45| before.memory))))
(define-fun |path 417| () Bool (and (leaves reply.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 45| before.memory))))
(define-fun |path 418| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 45| before.memory))))
(define-fun |path 419| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 46| before.memory))))
(define-fun |path 420| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 47| before.memory))))
(define-fun |path 421| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 48| before.memory))))
(define-fun |path 422| () Bool (and (leaves reply.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 49| before.memory))))
(define-fun |path 423| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 50| before.memory))))
(define-fun |path 424| () Bool (and (leaves reply.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 51| before.memory))))
(define-fun |path 425| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 52| before.memory))))
(define-fun |path 426| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 53| before.memory))))
(define-fun |path 427| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 48| before.memory))))
(define-fun |path 428| () Bool (and (leaves reply.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 48| before.memory))))
(define-fun |path 429| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 48| before.memory))))
(define-fun |path 430| () Bool (and (leaves reply.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 53| before.memory))))
(define-fun |path 431| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 53| before.memory))))
(define-fun |path 432| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory (|word 37| before.memory))))
(define-fun |path 433| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory (|word 41| before.memory))))
(define-fun |path 434| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory (|word 42| before.memory))))
(define-fun |path 435| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory (|word 45| before.memory))))
(define-fun |path 436| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory (|word 48| before.memory))))
(define-fun |path 437| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 37| before.memory))))
(define-fun |path 438| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 41| before.memory))))
(define-fun |path 439| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 42| before.memory))))
(define-fun |path 440| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 45| before.memory))))
(define-fun |path 441| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 48| before.memory))))
(define-fun |path 442| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 55| before.memory))))
(define-fun |path 443| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 55| before.memory))))
(define-fun |path 444| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 57| before.memory))))
(define-fun |path 445| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 55| before.memory))))
(define-fun |path 446| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 447| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 58| before.memory))))
(define-fun |path 448| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 58| before.memory))))
(define-fun |path 449| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 58| before.memory))))
(define-fun |path 450| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 61| before.memory))))
(define-fun |path 451| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 61| before.memory))))
(define-fun |path 452| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 453| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 454| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 64| before.memory))))
(define-fun |path 455| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 64| before.memory))))
(define-fun |path 456| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 163| before.memory))))
(define-fun |path 457| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 67| before.memory))))
(define-fun |path 458| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 164| before.memory))))
(define-fun |path 459| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 164| before.memory))))
(define-fun |path 460| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 165| before.memory))))
(define-fun |path 461| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 72| before.memory))))
(define-fun |path 462| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 73| before.memory))))
(define-fun |path 463| () Bool (and (leaves reply.ending #b101 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 464| () Bool (and (leaves reply.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 465| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 74| before.memory))))
(define-fun |path 466| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 74| before.memory))))
(define-fun |path 467| () Bool (and (leaves reply.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 74| before.memory))))
(define-fun |path 468| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 74| before.memory))))
(define-fun |path 469| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 77| before.memory))))
(define-fun |path 470| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 77| before.memory))))
(define-fun |path 471| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 77| before.memory))))
(define-fun |path 472| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 166| before.memory))))
(define-fun |path 473| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 166| before.memory))))
(define-fun |path 474| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 167| before.memory))))
(define-fun |path 475| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 83| before.memory))))
(define-fun |path 476| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 84| before.memory))))
(define-fun |path 477| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 85| before.memory))))
(define-fun |path 478| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 86| before.memory))))
(define-fun |path 479| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 86| before.memory))))
(define-fun |path 480| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 86| before.memory))))
(define-fun |path 481| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 87| before.memory))))
(define-fun |path 482| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 87| before.memory))))
(define-fun |path 483| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 87| before.memory))))
(define-fun |path 484| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 88| before.memory))))
(define-fun |path 485| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 89| before.memory))))
(define-fun |path 486| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 89| before.memory))))
(define-fun |path 487| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 88| before.memory))))
(define-fun |path 488| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 90| before.memory))))
(define-fun |path 489| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 94| before.memory))))
(define-fun |path 490| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 94| before.memory))))
(define-fun |path 491| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 96| before.memory))))
(define-fun |path 492| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 94| before.memory))))
(define-fun |path 493| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 97| before.memory))))
(define-fun |path 494| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 97| before.memory))))
(define-fun |path 495| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 99| before.memory))))
(define-fun |path 496| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 97| before.memory))))
(define-fun |path 497| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 90| before.memory))))
(define-fun |path 498| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 100| before.memory))))
(define-fun |path 499| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 100| before.memory))))
(define-fun |path 500| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 101| before.memory))))
(define-fun |path 501| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 168| before.memory))))
(define-fun |path 502| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 168| before.memory))))
(define-fun |path 503| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 169| before.memory))))
(define-fun |path 504| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 169| before.memory))))
(define-fun |path 505| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 168| before.memory))))
(define-fun |path 506| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 107| before.memory))))
(define-fun |path 507| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 108| before.memory))))
(define-fun |path 508| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 107| before.memory))))
(define-fun |path 509| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 108| before.memory))))
(define-fun |path 510| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 107| before.memory))))
(define-fun |path 511| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 100| before.memory))))
(define-fun |path 512| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 111| before.memory))))
(define-fun |path 513| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 112| before.memory))))
(define-fun |path 514| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 113| before.memory))))
(define-fun |path 515| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 112| before.memory))))
(define-fun |path 516| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 113| before.memory))))
(define-fun |path 517| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 112| before.memory))))
(define-fun |path 518| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 170| before.memory))))
(define-fun |path 519| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 171| before.memory))))
(define-fun |path 520| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 172| before.memory))))
(define-fun |path 521| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 173| before.memory))))
(define-fun |path 522| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 174| before.memory))))
(define-fun |path 523| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 175| before.memory))))
(define-fun |path 524| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 127| before.memory))))
(define-fun |path 525| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 176| before.memory))))
(define-fun |path 526| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 177| before.memory))))
(define-fun |path 527| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 178| before.memory))))
(define-fun |path 528| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 179| before.memory))))
(define-fun |path 529| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 132| before.memory))))
(define-fun |path 530| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 180| before.memory))))
(define-fun |path 531| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 180| before.memory))))
(define-fun |path 532| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 180| before.memory))))
(define-fun |path 533| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 181| before.memory))))
(define-fun |path 534| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 181| before.memory))))
(define-fun |path 535| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 182| before.memory))))
(define-fun |path 536| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 183| before.memory))))
(define-fun |path 537| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 184| before.memory))))
(define-fun |path 538| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 185| before.memory))))
(define-fun |path 539| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 185| before.memory))))
(define-fun |path 540| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 185| before.memory))))
(define-fun |path 541| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 186| before.memory))))
(define-fun |path 542| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 187| before.memory))))
(define-fun |path 543| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 188| before.memory))))
(define-fun |path 544| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 189| before.memory))))
(define-fun |path 545| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 189| before.memory))))
(define-fun |path 546| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 189| before.memory))))
(define-fun |path 547| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 190| before.memory))))
(define-fun |path 548| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 190| before.memory))))
(define-fun |path 549| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 190| before.memory))))
(define-fun |path 550| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 148| before.memory))))
(define-fun |path 551| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 149| before.memory))))
(define-fun |path 552| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 191| before.memory))))
(define-fun |path 553| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 191| before.memory))))
(define-fun |path 554| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 191| before.memory))))
(define-fun |path 555| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 151| before.memory))))
(define-fun |path 556| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 152| before.memory))))
(define-fun |path 557| () Bool (and (leaves reply.ending #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 153| before.memory))))
(define-fun |path 558| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 153| before.memory))))
(define-fun |path 559| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 153| before.memory))))
(define-fun |path 560| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 152| before.memory))))
(define-fun |path 561| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 154| before.memory))))
(define-fun |path 562| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 155| before.memory))))
(define-fun |path 563| () Bool (and (leaves reply.ending #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 155| before.memory))))
(define-fun |path 564| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 155| before.memory))))
(define-fun |path 565| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 155| before.memory))))
(define-fun |path 566| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 154| before.memory))))
(define-fun |path 567| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 156| before.memory))))
(define-fun |path 568| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 157| before.memory))))
(define-fun |path 569| () Bool (and (leaves reply.ending #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 157| before.memory))))
(define-fun |path 570| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 157| before.memory))))
(define-fun |path 571| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 156| before.memory))))
(define-fun |path 572| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 158| before.memory))))
(define-fun |path 573| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 159| before.memory))))
(define-fun |path 574| () Bool (and (leaves reply.ending #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 159| before.memory))))
(define-fun |path 575| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 159| before.memory))))
(define-fun |path 576| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 158| before.memory))))
(define-fun |path 577| () Bool (and (leaves reply.ending #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b1) (= after.memory (|word 160| before.memory))))
(define-fun |path 578| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory (|word 55| before.memory))))
(define-fun |path 579| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory (|word 57| before.memory))))
(define-fun |path 580| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 581| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory (|word 77| before.memory))))
(define-fun |path 582| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory (|word 85| before.memory))))
(define-fun |path 583| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory (|word 94| before.memory))))
(define-fun |path 584| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory (|word 96| before.memory))))
(define-fun |path 585| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory (|word 97| before.memory))))
(define-fun |path 586| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory (|word 99| before.memory))))
(define-fun |path 587| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 588| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 58| before.memory))))
(define-fun |path 589| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 61| before.memory))))
(define-fun |path 590| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 64| before.memory))))
(define-fun |path 591| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 67| before.memory))))
(define-fun |path 592| () Bool (and (leaves reply.ending #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 593| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 74| before.memory))))
(define-fun |path 594| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 194| before.memory))))
(define-fun |path 595| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 194| before.memory))))
(define-fun |path 596| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 86| before.memory))))
(define-fun |path 597| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 87| before.memory))))
(define-fun |path 598| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 89| before.memory))))
(define-fun |path 599| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 100| before.memory))))
(define-fun |path 600| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 168| before.memory))))
(define-fun |path 601| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 169| before.memory))))
(define-fun |path 602| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 107| before.memory))))
(define-fun |path 603| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 108| before.memory))))
(define-fun |path 604| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 112| before.memory))))
(define-fun |path 605| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 113| before.memory))))
(define-fun |path 606| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 173| before.memory))))
(define-fun |path 607| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 175| before.memory))))
(define-fun |path 608| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 127| before.memory))))
(define-fun |path 609| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 179| before.memory))))
(define-fun |path 610| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 132| before.memory))))
(define-fun |path 611| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 195| before.memory))))
(define-fun |path 612| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 195| before.memory))))
(define-fun |path 613| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 196| before.memory))))
(define-fun |path 614| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 196| before.memory))))
(define-fun |path 615| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 153| before.memory))))
(define-fun |path 616| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 155| before.memory))))
(define-fun |path 617| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 159| before.memory))))

; Which path the answers lead to.
(define-fun q0 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000000101) (= path #b0000001001)))
(define-fun q1 () Bool (ite |free slots of the ring: 0| q0 (= path #b0000001001)))
(define-fun q2 () Bool (ite |right of page 0: n, r, w, rw| q1 (= path #b0000000010)))
(define-fun q3 () Bool (ite |type of page 0: mmio, hole| (= path #b0000001010) (ite |type of page 0: not_present| (= path #b0000001000) (ite |type of page 0: paged_out, shared| (= path #b0000001011) q2))))
(define-fun q4 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000000101) (= path #b0000000011)))
(define-fun q5 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000000100) (= path #b0000000011)))
(define-fun q6 () Bool (ite |free slots of the ring: 0| q4 (ite |free slots of the ring: 1| q5 (= path #b0000000011))))
(define-fun q7 () Bool (ite |right of page 0: n, r, w, rw| q6 (= path #b0000000010)))
(define-fun q8 () Bool (ite |type of page 0: mmio, hole| (= path #b0000000110) (ite |type of page 0: not_present| (= path #b0000000001) (ite |type of page 0: paged_out, shared| (= path #b0000000111) q7))))
(define-fun q9 () Bool (ite |16 bytes within the code segment: yes| q8 q3))
(define-fun q10 () Bool (ite |type of page 0: mmio, hole| (= path #b0000001010) (ite |type of page 0: not_present| (= path #b0000001000) (ite |type of page 0: paged_out, shared| (= path #b0000001011) (= path #b0000000010)))))
(define-fun q11 () Bool (ite |type of page 0: mmio, hole| (= path #b0000000110) (ite |type of page 0: not_present| (= path #b0000000001) (ite |type of page 0: paged_out, shared| (= path #b0000000111) (= path #b0000000010)))))
(define-fun q12 () Bool (ite |16 bytes within the code segment: yes| q11 q10))
(define-fun q13 () Bool (ite |right of page 0 in the view: n, r, w, rw, absent| q1 (= path #b0000000010)))
(define-fun q14 () Bool (ite |type of page 0: mmio, hole| (= path #b0000001010) (ite |type of page 0: not_present| (= path #b0000001000) (ite |type of page 0: paged_out, shared| (= path #b0000001011) q13))))
(define-fun q15 () Bool (ite |right of page 0 in the view: n, r, w, rw, absent| q6 (= path #b0000000010)))
(define-fun q16 () Bool (ite |type of page 0: mmio, hole| (= path #b0000000110) (ite |type of page 0: not_present| (= path #b0000000001) (ite |type of page 0: paged_out, shared| (= path #b0000000111) q15))))
(define-fun q17 () Bool (ite |16 bytes within the code segment: yes| q16 q14))
(define-fun q18 () Bool (ite |altp2m: disabled| q12 (ite |altp2m: view 1| q17 q9)))
(define-fun q19 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000010011) (= path #b0000011000)))
(define-fun q20 () Bool (ite |free slots of the ring: 0| q19 (= path #b0000011000)))
(define-fun q21 () Bool (ite |right of page 0: n, r, w, rw| q20 (= path #b0000010111)))
(define-fun q22 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011001) (ite |type of page 0: not_present| (= path #b0000010110) (ite |type of page 0: paged_out, shared| (= path #b0000011010) q21))))
(define-fun q23 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000010011) (= path #b0000010001)))
(define-fun q24 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000010010) (= path #b0000010001)))
(define-fun q25 () Bool (ite |free slots of the ring: 0| q23 (ite |free slots of the ring: 1| q24 (= path #b0000010001))))
(define-fun q26 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000010000) (= path #b0000001111)))
(define-fun q27 () Bool (ite |free slots of the ring: 0| q26 (= path #b0000001111)))
(define-fun q28 () Bool (ite |right of page 1: n, r, w, rw| q27 (= path #b0000001110)))
(define-fun q29 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q28 (= path #b0000001101)))
(define-fun q30 () Bool (ite |right of page 0: n, r, w, rw| q25 q29))
(define-fun q31 () Bool (ite |type of page 0: mmio, hole| (= path #b0000010100) (ite |type of page 0: not_present| (= path #b0000001100) (ite |type of page 0: paged_out, shared| (= path #b0000010101) q30))))
(define-fun q32 () Bool (ite |16 bytes within the code segment: yes| q31 q22))
(define-fun q33 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011001) (ite |type of page 0: not_present| (= path #b0000010110) (ite |type of page 0: paged_out, shared| (= path #b0000011010) (= path #b0000010111)))))
(define-fun q34 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| (= path #b0000001110) (= path #b0000001101)))
(define-fun q35 () Bool (ite |type of page 0: mmio, hole| (= path #b0000010100) (ite |type of page 0: not_present| (= path #b0000001100) (ite |type of page 0: paged_out, shared| (= path #b0000010101) q34))))
(define-fun q36 () Bool (ite |16 bytes within the code segment: yes| q35 q33))
(define-fun q37 () Bool (ite |right of page 0 in the view: n, r, w, rw, absent| q20 (= path #b0000010111)))
(define-fun q38 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011001) (ite |type of page 0: not_present| (= path #b0000010110) (ite |type of page 0: paged_out, shared| (= path #b0000011010) q37))))
(define-fun q39 () Bool (ite |right of page 1 in the view: n, r, w, rw, absent| q27 (= path #b0000001110)))
(define-fun q40 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q39 (= path #b0000001101)))
(define-fun q41 () Bool (ite |right of page 0 in the view: n, r, w, rw, absent| q25 q40))
(define-fun q42 () Bool (ite |type of page 0: mmio, hole| (= path #b0000010100) (ite |type of page 0: not_present| (= path #b0000001100) (ite |type of page 0: paged_out, shared| (= path #b0000010101) q41))))
(define-fun q43 () Bool (ite |16 bytes within the code segment: yes| q42 q38))
(define-fun q44 () Bool (ite |altp2m: disabled| q36 (ite |altp2m: view 1| q43 q32)))
(define-fun q45 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000100101) (= path #b0000101101)))
(define-fun q46 () Bool (ite |free slots of the ring: 0| q45 (= path #b0000101101)))
(define-fun q47 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000100000) (= path #b0000101010)))
(define-fun q48 () Bool (ite |free slots of the ring: 0| q47 (= path #b0000101010)))
(define-fun q49 () Bool (ite |right of page 1: n, r, w, rw| q48 (= path #b0000011101)))
(define-fun q50 () Bool (ite |type of page 1: mmio, hole| (= path #b0000101011) (ite |type of page 1: not_present| (= path #b0000101001) (ite |type of page 1: paged_out, shared| (= path #b0000101100) q49))))
(define-fun q51 () Bool (ite |right of page 0: n, r, w, rw| q46 q50))
(define-fun q52 () Bool (ite |type of page 0: mmio, hole| (= path #b0000101110) (ite |type of page 0: not_present| (= path #b0000101000) (ite |type of page 0: paged_out, shared| (= path #b0000101111) q51))))
(define-fun q53 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000100101) (= path #b0000100011)))
(define-fun q54 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000100100) (= path #b0000100011)))
(define-fun q55 () Bool (ite |free slots of the ring: 0| q53 (ite |free slots of the ring: 1| q54 (= path #b0000100011))))
(define-fun q56 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000100000) (= path #b0000011110)))
(define-fun q57 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000011111) (= path #b0000011110)))
(define-fun q58 () Bool (ite |free slots of the ring: 0| q56 (ite |free slots of the ring: 1| q57 (= path #b0000011110))))
(define-fun q59 () Bool (ite |right of page 1: n, r, w, rw| q58 (= path #b0000011101)))
(define-fun q60 () Bool (ite |type of page 1: mmio, hole| (= path #b0000100001) (ite |type of page 1: not_present| (= path #b0000011100) (ite |type of page 1: paged_out, shared| (= path #b0000100010) q59))))
(define-fun q61 () Bool (ite |right of page 0: n, r, w, rw| q55 q60))
(define-fun q62 () Bool (ite |type of page 0: mmio, hole| (= path #b0000100110) (ite |type of page 0: not_present| (= path #b0000011011) (ite |type of page 0: paged_out, shared| (= path #b0000100111) q61))))
(define-fun q63 () Bool (ite |16 bytes within the code segment: yes| q62 q52))
(define-fun q64 () Bool (ite |type of page 1: mmio, hole| (= path #b0000101011) (ite |type of page 1: not_present| (= path #b0000101001) (ite |type of page 1: paged_out, shared| (= path #b0000101100) (= path #b0000011101)))))
(define-fun q65 () Bool (ite |type of page 0: mmio, hole| (= path #b0000101110) (ite |type of page 0: not_present| (= path #b0000101000) (ite |type of page 0: paged_out, shared| (= path #b0000101111) q64))))
(define-fun q66 () Bool (ite |type of page 1: mmio, hole| (= path #b0000100001) (ite |type of page 1: not_present| (= path #b0000011100) (ite |type of page 1: paged_out, shared| (= path #b0000100010) (= path #b0000011101)))))
(define-fun q67 () Bool (ite |type of page 0: mmio, hole| (= path #b0000100110) (ite |type of page 0: not_present| (= path #b0000011011) (ite |type of page 0: paged_out, shared| (= path #b0000100111) q66))))
(define-fun q68 () Bool (ite |16 bytes within the code segment: yes| q67 q65))
(define-fun q69 () Bool (ite |right of page 1 in the view: n, r, w, rw, absent| q48 (= path #b0000011101)))
(define-fun q70 () Bool (ite |type of page 1: mmio, hole| (= path #b0000101011) (ite |type of page 1: not_present| (= path #b0000101001) (ite |type of page 1: paged_out, shared| (= path #b0000101100) q69))))
(define-fun q71 () Bool (ite |right of page 0 in the view: n, r, w, rw, absent| q46 q70))
(define-fun q72 () Bool (ite |type of page 0: mmio, hole| (= path #b0000101110) (ite |type of page 0: not_present| (= path #b0000101000) (ite |type of page 0: paged_out, shared| (= path #b0000101111) q71))))
(define-fun q73 () Bool (ite |right of page 1 in the view: n, r, w, rw, absent| q58 (= path #b0000011101)))
(define-fun q74 () Bool (ite |type of page 1: mmio, hole| (= path #b0000100001) (ite |type of page 1: not_present| (= path #b0000011100) (ite |type of page 1: paged_out, shared| (= path #b0000100010) q73))))
(define-fun q75 () Bool (ite |right of page 0 in the view: n, r, w, rw, absent| q55 q74))
(define-fun q76 () Bool (ite |type of page 0: mmio, hole| (= path #b0000100110) (ite |type of page 0: not_present| (= path #b0000011011) (ite |type of page 0: paged_out, shared| (= path #b0000100111) q75))))
(define-fun q77 () Bool (ite |16 bytes within the code segment: yes| q76 q72))
(define-fun q78 () Bool (ite |altp2m: disabled| q68 (ite |altp2m: view 1| q77 q63)))
(define-fun q79 () Bool (ite |type of page 0: mmio, hole| (= path #b0000110101) (ite |type of page 0: not_present| (= path #b0000110100) (ite |type of page 0: paged_out, shared| (= path #b0000110110) (= path #b0000110001)))))
(define-fun q80 () Bool (ite |type of page 0: mmio, hole| (= path #b0000110010) (ite |type of page 0: not_present| (= path #b0000110000) (ite |type of page 0: paged_out, shared| (= path #b0000110011) (= path #b0000110001)))))
(define-fun q81 () Bool (ite |16 bytes within the code segment: yes| q80 q79))
(define-fun q82 () Bool (ite |type of page 0: mmio, hole| (= path #b0000111110) (ite |type of page 0: not_present| (= path #b0000111100) (ite |type of page 0: paged_out, shared| (= path #b0000111111) (= path #b0000111101)))))
(define-fun q83 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| (= path #b0000111001) (= path #b0000111000)))
(define-fun q84 () Bool (ite |type of page 0: mmio, hole| (= path #b0000111010) (ite |type of page 0: not_present| (= path #b0000110111) (ite |type of page 0: paged_out, shared| (= path #b0000111011) q83))))
(define-fun q85 () Bool (ite |16 bytes within the code segment: yes| q84 q82))
(define-fun q86 () Bool (ite |type of page 1: mmio, hole| (= path #b0001001001) (ite |type of page 1: not_present| (= path #b0001001000) (ite |type of page 1: paged_out, shared| (= path #b0001001010) (= path #b0001000010)))))
(define-fun q87 () Bool (ite |type of page 0: mmio, hole| (= path #b0001001011) (ite |type of page 0: not_present| (= path #b0001000111) (ite |type of page 0: paged_out, shared| (= path #b0001001100) q86))))
(define-fun q88 () Bool (ite |type of page 1: mmio, hole| (= path #b0001000011) (ite |type of page 1: not_present| (= path #b0001000001) (ite |type of page 1: paged_out, shared| (= path #b0001000100) (= path #b0001000010)))))
(define-fun q89 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000101) (ite |type of page 0: not_present| (= path #b0001000000) (ite |type of page 0: paged_out, shared| (= path #b0001000110) q88))))
(define-fun q90 () Bool (ite |16 bytes within the code segment: yes| q89 q87))
(define-fun q91 () Bool (ite |type of page 2: mmio, hole| (= path #b0001010001) (ite |type of page 2: not_present| (= path #b0001001110) (ite |type of page 2: paged_out, shared| (= path #b0001010010) (= path #b0001001111)))))
(define-fun q92 () Bool (ite |operand within its segment: yes| q91 (= path #b0001010011)))
(define-fun q93 () Bool (ite |type of page 2: mmio, hole| (= path #b0001010000) (ite |type of page 2: not_present| (= path #b0001001110) (ite |type of page 2: paged_out, shared| (= path #b0001010010) (= path #b0001001111)))))
(define-fun q94 () Bool (ite |operand within its segment: yes| q93 (= path #b0001010011)))
(define-fun q95 () Bool (ite |mmio_access: none| q92 q94))
(define-fun q96 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0001011000) (= path #b0001010111)))
(define-fun q97 () Bool (ite |free slots of the ring: 0| q96 (= path #b0001010111)))
(define-fun q98 () Bool (ite |right of page 2: n, r, x, rx| q97 (= path #b0001010110)))
(define-fun q99 () Bool (ite |type of page 2: ram| q98 (ite |type of page 2: ram_ro| (= path #b0001011001) (ite |type of page 2: ioreq_server| (= path #b0001011010) (ite |type of page 2: not_present, read_only| (= path #b0001010100) (ite |type of page 2: paged_out, shared| (= path #b0001010101) (= path #b0001011011)))))))
(define-fun q100 () Bool (ite |operand within its segment: yes| q99 (= path #b0001010011)))
(define-fun q101 () Bool (ite |type of page 2: ram, ram_ro| q98 (ite |type of page 2: mmio, hole| (= path #b0001011001) (ite |type of page 2: not_present, read_only| (= path #b0001010100) (= path #b0001010101)))))
(define-fun q102 () Bool (ite |operand within its segment: yes| q101 (= path #b0001010011)))
(define-fun q103 () Bool (ite |mmio_access: write| q102 q100))
(define-fun q104 () Bool (ite |type of page 2: ram| (= path #b0001010110) (ite |type of page 2: ram_ro| (= path #b0001011001) (ite |type of page 2: ioreq_server| (= path #b0001011010) (ite |type of page 2: not_present, read_only| (= path #b0001010100) (ite |type of page 2: paged_out, shared| (= path #b0001010101) (= path #b0001011011)))))))
(define-fun q105 () Bool (ite |operand within its segment: yes| q104 (= path #b0001010011)))
(define-fun q106 () Bool (ite |type of page 2: ram, ram_ro| (= path #b0001010110) (ite |type of page 2: mmio, hole| (= path #b0001011001) (ite |type of page 2: not_present, read_only| (= path #b0001010100) (= path #b0001010101)))))
(define-fun q107 () Bool (ite |operand within its segment: yes| q106 (= path #b0001010011)))
(define-fun q108 () Bool (ite |mmio_access: write| q107 q105))
(define-fun q109 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q97 (= path #b0001010110)))
(define-fun q110 () Bool (ite |type of page 2: ram| q109 (ite |type of page 2: ram_ro| (= path #b0001011001) (ite |type of page 2: ioreq_server| (= path #b0001011010) (ite |type of page 2: not_present, read_only| (= path #b0001010100) (ite |type of page 2: paged_out, shared| (= path #b0001010101) (= path #b0001011011)))))))
(define-fun q111 () Bool (ite |operand within its segment: yes| q110 (= path #b0001010011)))
(define-fun q112 () Bool (ite |type of page 2: ram, ram_ro| q109 (ite |type of page 2: mmio, hole| (= path #b0001011001) (ite |type of page 2: not_present, read_only| (= path #b0001010100) (= path #b0001010101)))))
(define-fun q113 () Bool (ite |operand within its segment: yes| q112 (= path #b0001010011)))
(define-fun q114 () Bool (ite |mmio_access: write| q113 q111))
(define-fun q115 () Bool (ite |altp2m: disabled| q108 (ite |altp2m: view 1| q114 q103)))
(define-fun q116 () Bool (ite |type of page 2: not_present, read_only| (= path #b0001010100) (ite |type of page 2: paged_out, shared| (= path #b0001010101) (= path #b0001011001))))
(define-fun q117 () Bool (ite |operand within its segment: yes| q116 (= path #b0001011100)))
(define-fun q118 () Bool (ite |type of page 2: paged_out, shared| (= path #b0001011101) (= path #b0001011100)))
(define-fun q119 () Bool (ite |operand within its segment: yes| q118 (= path #b0001011100)))
(define-fun q120 () Bool (ite |mmio_access: write| q119 q117))
(define-fun q121 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0001100011) (= path #b0001100010)))
(define-fun q122 () Bool (ite |free slots of the ring: 0| q121 (= path #b0001100010)))
(define-fun q123 () Bool (ite |right of page 2: n, r, x, rx| q122 (= path #b0001100001)))
(define-fun q124 () Bool (ite |type of page 2: ram| q98 (ite |type of page 2: ram_ro| (= path #b0001011001) (ite |type of page 2: ioreq_server| q123 (ite |type of page 2: not_present, read_only| (= path #b0001010100) (ite |type of page 2: paged_out, shared| (= path #b0001010101) (= path #b0001100100)))))))
(define-fun q125 () Bool (ite |operand within its segment: yes| q124 (= path #b0001010011)))
(define-fun q126 () Bool (ite |right of page 2: n, r, x, rx| q97 (= path #b0001011111)))
(define-fun q127 () Bool (ite |right of page 2: n, r, x, rx| q97 (= path #b0001011110)))
(define-fun q128 () Bool (ite |type of page 2: ioreq_server| q127 (ite |type of page 2: mmio, hole| (= path #b0001100000) (ite |type of page 2: not_present, read_only| (= path #b0001010100) (ite |type of page 2: paged_out, shared| (= path #b0001010101) q126)))))
(define-fun q129 () Bool (ite |operand within its segment: yes| q128 (= path #b0001010011)))
(define-fun q130 () Bool (ite |mmio_access: write| q129 q125))
(define-fun q131 () Bool (ite |type of page 2: ram| (= path #b0001010110) (ite |type of page 2: ram_ro| (= path #b0001011001) (ite |type of page 2: ioreq_server| (= path #b0001100001) (ite |type of page 2: not_present, read_only| (= path #b0001010100) (ite |type of page 2: paged_out, shared| (= path #b0001010101) (= path #b0001100100)))))))
(define-fun q132 () Bool (ite |operand within its segment: yes| q131 (= path #b0001010011)))
(define-fun q133 () Bool (ite |type of page 2: ioreq_server| (= path #b0001011110) (ite |type of page 2: mmio, hole| (= path #b0001100000) (ite |type of page 2: not_present, read_only| (= path #b0001010100) (ite |type of page 2: paged_out, shared| (= path #b0001010101) (= path #b0001011111))))))
(define-fun q134 () Bool (ite |operand within its segment: yes| q133 (= path #b0001010011)))
(define-fun q135 () Bool (ite |mmio_access: write| q134 q132))
(define-fun q136 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q122 (= path #b0001100001)))
(define-fun q137 () Bool (ite |type of page 2: ram| q109 (ite |type of page 2: ram_ro| (= path #b0001011001) (ite |type of page 2: ioreq_server| q136 (ite |type of page 2: not_present, read_only| (= path #b0001010100) (ite |type of page 2: paged_out, shared| (= path #b0001010101) (= path #b0001100100)))))))
(define-fun q138 () Bool (ite |operand within its segment: yes| q137 (= path #b0001010011)))
(define-fun q139 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q97 (= path #b0001011111)))
(define-fun q140 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q97 (= path #b0001011110)))
(define-fun q141 () Bool (ite |type of page 2: ioreq_server| q140 (ite |type of page 2: mmio, hole| (= path #b0001100000) (ite |type of page 2: not_present, read_only| (= path #b0001010100) (ite |type of page 2: paged_out, shared| (= path #b0001010101) q139)))))
(define-fun q142 () Bool (ite |operand within its segment: yes| q141 (= path #b0001010011)))
(define-fun q143 () Bool (ite |mmio_access: write| q142 q138))
(define-fun q144 () Bool (ite |altp2m: disabled| q135 (ite |altp2m: view 1| q143 q130)))
(define-fun q145 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0001101011) (= path #b0001101010)))
(define-fun q146 () Bool (ite |free slots of the ring: 0| q145 (= path #b0001101010)))
(define-fun q147 () Bool (ite |right of page 2: n, r, x, rx| q146 (= path #b0001101001)))
(define-fun q148 () Bool (ite |type of page 2: ram| q147 (ite |type of page 2: ram_ro| (= path #b0001100111) (ite |type of page 2: ioreq_server| (= path #b0001101000) (ite |type of page 2: not_present| (= path #b0001001110) (ite |type of page 2: read_only| (= path #b0001100110) (ite |type of page 2: paged_out, shared| (= path #b0001010010) (= path #b0001101101))))))))
(define-fun q149 () Bool (ite |the load of cmpxchg finds what is expected: yes| q148 q91))
(define-fun q150 () Bool (ite |operand within its segment: yes| q149 (= path #b0001010011)))
(define-fun q151 () Bool (ite |type of page 2: ram| q147 (ite |type of page 2: ram_ro| (= path #b0001100111) (ite |type of page 2: ioreq_server| (= path #b0001101000) (ite |type of page 2: not_present| (= path #b0001001110) (ite |type of page 2: read_only| (= path #b0001100110) (ite |type of page 2: paged_out, shared| (= path #b0001010010) (= path #b0001101100))))))))
(define-fun q152 () Bool (ite |the load of cmpxchg finds what is expected: yes| q151 q93))
(define-fun q153 () Bool (ite |operand within its segment: yes| q152 (= path #b0001010011)))
(define-fun q154 () Bool (ite |type of page 2: ioreq_server| (= path #b0001100101) (ite |type of page 2: mmio, hole| (= path #b0001010000) (ite |type of page 2: not_present| (= path #b0001001110) (ite |type of page 2: paged_out, shared| (= path #b0001010010) (= path #b0001001111))))))
(define-fun q155 () Bool (ite |the load of cmpxchg finds what is expected: yes| q154 q93))
(define-fun q156 () Bool (ite |operand within its segment: yes| q155 (= path #b0001010011)))
(define-fun q157 () Bool (ite |mmio_access: read| q153 (ite |mmio_access: write| q156 q150)))
(define-fun q158 () Bool (ite |type of page 2: ram| (= path #b0001101001) (ite |type of page 2: ram_ro| (= path #b0001100111) (ite |type of page 2: ioreq_server| (= path #b0001101000) (ite |type of page 2: not_present| (= path #b0001001110) (ite |type of page 2: read_only| (= path #b0001100110) (ite |type of page 2: paged_out, shared| (= path #b0001010010) (= path #b0001101101))))))))
(define-fun q159 () Bool (ite |the load of cmpxchg finds what is expected: yes| q158 q91))
(define-fun q160 () Bool (ite |operand within its segment: yes| q159 (= path #b0001010011)))
(define-fun q161 () Bool (ite |type of page 2: ram| (= path #b0001101001) (ite |type of page 2: ram_ro| (= path #b0001100111) (ite |type of page 2: ioreq_server| (= path #b0001101000) (ite |type of page 2: not_present| (= path #b0001001110) (ite |type of page 2: read_only| (= path #b0001100110) (ite |type of page 2: paged_out, shared| (= path #b0001010010) (= path #b0001101100))))))))
(define-fun q162 () Bool (ite |the load of cmpxchg finds what is expected: yes| q161 q93))
(define-fun q163 () Bool (ite |operand within its segment: yes| q162 (= path #b0001010011)))
(define-fun q164 () Bool (ite |mmio_access: read| q163 (ite |mmio_access: write| q156 q160)))
(define-fun q165 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q146 (= path #b0001101001)))
(define-fun q166 () Bool (ite |type of page 2: ram| q165 (ite |type of page 2: ram_ro| (= path #b0001100111) (ite |type of page 2: ioreq_server| (= path #b0001101000) (ite |type of page 2: not_present| (= path #b0001001110) (ite |type of page 2: read_only| (= path #b0001100110) (ite |type of page 2: paged_out, shared| (= path #b0001010010) (= path #b0001101101))))))))
(define-fun q167 () Bool (ite |the load of cmpxchg finds what is expected: yes| q166 q91))
(define-fun q168 () Bool (ite |operand within its segment: yes| q167 (= path #b0001010011)))
(define-fun q169 () Bool (ite |type of page 2: ram| q165 (ite |type of page 2: ram_ro| (= path #b0001100111) (ite |type of page 2: ioreq_server| (= path #b0001101000) (ite |type of page 2: not_present| (= path #b0001001110) (ite |type of page 2: read_only| (= path #b0001100110) (ite |type of page 2: paged_out, shared| (= path #b0001010010) (= path #b0001101100))))))))
(define-fun q170 () Bool (ite |the load of cmpxchg finds what is expected: yes| q169 q93))
(define-fun q171 () Bool (ite |operand within its segment: yes| q170 (= path #b0001010011)))
(define-fun q172 () Bool (ite |mmio_access: read| q171 (ite |mmio_access: write| q156 q168)))
(define-fun q173 () Bool (ite |altp2m: disabled| q164 (ite |altp2m: view 1| q172 q157)))
(define-fun q174 () Bool (ite |type of page 2: not_present| (= path #b0001001110) (ite |type of page 2: paged_out, shared| (= path #b0001010010) (= path #b0001010000))))
(define-fun q175 () Bool (ite |source within its segment: yes| q174 (= path #b0001011100)))
(define-fun q176 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0001110101) (= path #b0001110100)))
(define-fun q177 () Bool (ite |free slots of the ring: 0| q176 (= path #b0001110100)))
(define-fun q178 () Bool (ite |right of page 2: n, r, x, rx| q177 (= path #b0001110011)))
(define-fun q179 () Bool (ite |type of page 2: ram| q178 (ite |type of page 2: ram_ro| (= path #b0001110001) (ite |type of page 2: not_present, read_only| (= path #b0001110000) (ite |type of page 2: paged_out, shared| (= path #b0001110110) (= path #b0001110010))))))
(define-fun q180 () Bool (ite |operand within its segment: yes| q179 (= path #b0001010011)))
(define-fun q181 () Bool (ite |operand within its segment: yes| (= path #b0001101111) (= path #b0001010011)))
(define-fun q182 () Bool (ite |mmio_access: write| q181 q180))
(define-fun q183 () Bool (ite |type of page 2: ram| (= path #b0001110011) (ite |type of page 2: ram_ro| (= path #b0001110001) (ite |type of page 2: not_present, read_only| (= path #b0001110000) (ite |type of page 2: paged_out, shared| (= path #b0001110110) (= path #b0001110010))))))
(define-fun q184 () Bool (ite |operand within its segment: yes| q183 (= path #b0001010011)))
(define-fun q185 () Bool (ite |mmio_access: write| q181 q184))
(define-fun q186 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q177 (= path #b0001110011)))
(define-fun q187 () Bool (ite |type of page 2: ram| q186 (ite |type of page 2: ram_ro| (= path #b0001110001) (ite |type of page 2: not_present, read_only| (= path #b0001110000) (ite |type of page 2: paged_out, shared| (= path #b0001110110) (= path #b0001110010))))))
(define-fun q188 () Bool (ite |operand within its segment: yes| q187 (= path #b0001010011)))
(define-fun q189 () Bool (ite |mmio_access: write| q181 q188))
(define-fun q190 () Bool (ite |altp2m: disabled| q185 (ite |altp2m: view 1| q189 q182)))
(define-fun q191 () Bool (ite |type of page 2: mmio, hole| (= path #b0010000011) (ite |type of page 2: not_present| (= path #b0001110111) (ite |type of page 2: paged_out, shared| (= path #b0010000100) (= path #b0001111001)))))
(define-fun q192 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0001111111) (= path #b0001111110)))
(define-fun q193 () Bool (ite |free slots of the ring: 0| q192 (= path #b0001111110)))
(define-fun q194 () Bool (ite |right of page 2: n, r, x, rx| q193 (= path #b0001111101)))
(define-fun q195 () Bool (ite |type of page 2: ram| q194 (ite |type of page 2: ram_ro| (= path #b0001111011) (ite |type of page 2: ioreq_server| (= path #b0001111100) (ite |type of page 2: not_present| (= path #b0001110111) (ite |type of page 2: read_only| (= path #b0001111010) (ite |type of page 2: paged_out, shared| (= path #b0010000100) (= path #b0010000010))))))))
(define-fun q196 () Bool (ite |the load of cmpxchg finds what is expected: yes| q195 q191))
(define-fun q197 () Bool (ite |operand within its segment: yes| q196 (= path #b0001010011)))
(define-fun q198 () Bool (ite |type of page 2: mmio, hole| (= path #b0010000000) (ite |type of page 2: not_present| (= path #b0001110111) (ite |type of page 2: paged_out, shared| (= path #b0010000100) (= path #b0001111001)))))
(define-fun q199 () Bool (ite |type of page 2: ram| q194 (ite |type of page 2: ram_ro| (= path #b0001111011) (ite |type of page 2: ioreq_server| (= path #b0001111100) (ite |type of page 2: not_present| (= path #b0001110111) (ite |type of page 2: read_only| (= path #b0001111010) (ite |type of page 2: paged_out, shared| (= path #b0010000100) (= path #b0010000001))))))))
(define-fun q200 () Bool (ite |the load of cmpxchg finds what is expected: yes| q199 q198))
(define-fun q201 () Bool (ite |operand within its segment: yes| q200 (= path #b0001010011)))
(define-fun q202 () Bool (ite |type of page 2: ioreq_server| (= path #b0001111000) (ite |type of page 2: mmio, hole| (= path #b0010000000) (ite |type of page 2: not_present| (= path #b0001110111) (ite |type of page 2: paged_out, shared| (= path #b0010000100) (= path #b0001111001))))))
(define-fun q203 () Bool (ite |the load of cmpxchg finds what is expected: yes| q202 q198))
(define-fun q204 () Bool (ite |operand within its segment: yes| q203 (= path #b0001010011)))
(define-fun q205 () Bool (ite |mmio_access: read| q201 (ite |mmio_access: write| q204 q197)))
(define-fun q206 () Bool (ite |type of page 2: ram| (= path #b0001111101) (ite |type of page 2: ram_ro| (= path #b0001111011) (ite |type of page 2: ioreq_server| (= path #b0001111100) (ite |type of page 2: not_present| (= path #b0001110111) (ite |type of page 2: read_only| (= path #b0001111010) (ite |type of page 2: paged_out, shared| (= path #b0010000100) (= path #b0010000010))))))))
(define-fun q207 () Bool (ite |the load of cmpxchg finds what is expected: yes| q206 q191))
(define-fun q208 () Bool (ite |operand within its segment: yes| q207 (= path #b0001010011)))
(define-fun q209 () Bool (ite |type of page 2: ram| (= path #b0001111101) (ite |type of page 2: ram_ro| (= path #b0001111011) (ite |type of page 2: ioreq_server| (= path #b0001111100) (ite |type of page 2: not_present| (= path #b0001110111) (ite |type of page 2: read_only| (= path #b0001111010) (ite |type of page 2: paged_out, shared| (= path #b0010000100) (= path #b0010000001))))))))
(define-fun q210 () Bool (ite |the load of cmpxchg finds what is expected: yes| q209 q198))
(define-fun q211 () Bool (ite |operand within its segment: yes| q210 (= path #b0001010011)))
(define-fun q212 () Bool (ite |mmio_access: read| q211 (ite |mmio_access: write| q204 q208)))
(define-fun q213 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q193 (= path #b0001111101)))
(define-fun q214 () Bool (ite |type of page 2: ram| q213 (ite |type of page 2: ram_ro| (= path #b0001111011) (ite |type of page 2: ioreq_server| (= path #b0001111100) (ite |type of page 2: not_present| (= path #b0001110111) (ite |type of page 2: read_only| (= path #b0001111010) (ite |type of page 2: paged_out, shared| (= path #b0010000100) (= path #b0010000010))))))))
(define-fun q215 () Bool (ite |the load of cmpxchg finds what is expected: yes| q214 q191))
(define-fun q216 () Bool (ite |operand within its segment: yes| q215 (= path #b0001010011)))
(define-fun q217 () Bool (ite |type of page 2: ram| q213 (ite |type of page 2: ram_ro| (= path #b0001111011) (ite |type of page 2: ioreq_server| (= path #b0001111100) (ite |type of page 2: not_present| (= path #b0001110111) (ite |type of page 2: read_only| (= path #b0001111010) (ite |type of page 2: paged_out, shared| (= path #b0010000100) (= path #b0010000001))))))))
(define-fun q218 () Bool (ite |the load of cmpxchg finds what is expected: yes| q217 q198))
(define-fun q219 () Bool (ite |operand within its segment: yes| q218 (= path #b0001010011)))
(define-fun q220 () Bool (ite |mmio_access: read| q219 (ite |mmio_access: write| q204 q216)))
(define-fun q221 () Bool (ite |altp2m: disabled| q212 (ite |altp2m: view 1| q220 q205)))
(define-fun q222 () Bool (ite |type of page 4: not_present| (= path #b0010000101) (ite |type of page 4: paged_out, shared| (= path #b0010000111) (= path #b0010001001))))
(define-fun q223 () Bool (ite |type of page 4: not_present| (= path #b0010000101) (ite |type of page 4: paged_out, shared| (= path #b0010000111) (= path #b0010001000))))
(define-fun q224 () Bool (ite |type of page 4: not_present| (= path #b0010000101) (ite |type of page 4: paged_out, shared| (= path #b0010000111) (= path #b0010001010))))
(define-fun q225 () Bool (ite |type of page 2: not_present, read_only| q223 (ite |type of page 2: paged_out, shared| q224 q222)))
(define-fun q226 () Bool (ite |source within its segment: yes| q225 (= path #b0001011100)))
(define-fun q227 () Bool (ite |operand within its segment: yes| q226 (= path #b0001011100)))
(define-fun q228 () Bool (ite |type of page 4: not_present| (= path #b0010000101) (ite |type of page 4: paged_out, shared| (= path #b0010000111) (= path #b0010000110))))
(define-fun q229 () Bool (ite |type of page 4: not_present| (= path #b0010000101) (= path #b0010000111)))
(define-fun q230 () Bool (ite |type of page 2: paged_out, shared| q229 q228))
(define-fun q231 () Bool (ite |source within its segment: yes| q230 (= path #b0001011100)))
(define-fun q232 () Bool (ite |operand within its segment: yes| q231 (= path #b0001011100)))
(define-fun q233 () Bool (ite |mmio_access: write| q232 q227))
(define-fun q234 () Bool (ite |type of page 2: not_present| (= path #b0010001011) (ite |type of page 2: read_only| (= path #b0010001100) (ite |type of page 2: paged_out, shared| (= path #b0010001110) (= path #b0010001101)))))
(define-fun q235 () Bool (ite |source within its segment: yes| q234 (= path #b0001011100)))
(define-fun q236 () Bool (ite |operand within its segment: yes| q235 (= path #b0001011100)))
(define-fun q237 () Bool (ite |source within its segment: yes| q116 (= path #b0001011100)))
(define-fun q238 () Bool (ite |operand within its segment: yes| q237 (= path #b0001011100)))
(define-fun q239 () Bool (ite |mmio_access: read| q238 (ite |mmio_access: write| (= path #b0001011100) q236)))
(define-fun q240 () Bool (ite |type of page 3: mmio, hole| (= path #b0010010010) (ite |type of page 3: not_present| (= path #b0010010000) (ite |type of page 3: paged_out, shared| (= path #b0010010011) (= path #b0010010001)))))
(define-fun q241 () Bool (ite |type of page 3: mmio, hole| (= path #b0010011010) (ite |type of page 3: not_present| (= path #b0010011000) (ite |type of page 3: paged_out, shared| (= path #b0010011011) (= path #b0010011001)))))
(define-fun q242 () Bool (ite |type of page 2: mmio, hole| q241 (ite |type of page 2: not_present| (= path #b0010001111) (ite |type of page 2: paged_out, shared| (= path #b0010011100) q240))))
(define-fun q243 () Bool (ite |operand within its segment: yes| q242 (= path #b0001010011)))
(define-fun q244 () Bool (ite |type of page 3: mmio, hole| (= path #b0010010110) (ite |type of page 3: not_present| (= path #b0010010100) (ite |type of page 3: paged_out, shared| (= path #b0010010111) (= path #b0010010101)))))
(define-fun q245 () Bool (ite |type of page 2: mmio, hole| q244 (ite |type of page 2: not_present| (= path #b0010001111) (ite |type of page 2: paged_out, shared| (= path #b0010011100) q240))))
(define-fun q246 () Bool (ite |operand within its segment: yes| q245 (= path #b0001010011)))
(define-fun q247 () Bool (ite |mmio_access: none| q243 q246))
(define-fun q248 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0010101001) (= path #b0010101000)))
(define-fun q249 () Bool (ite |free slots of the ring: 0| q248 (= path #b0010101000)))
(define-fun q250 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0010100101) (= path #b0010100100)))
(define-fun q251 () Bool (ite |free slots of the ring: 0| q250 (= path #b0010100100)))
(define-fun q252 () Bool (ite |right of page 3: n, r, x, rx| q251 (= path #b0010100011)))
(define-fun q253 () Bool (ite |type of page 3: ram| q252 (ite |type of page 3: ram_ro| (= path #b0010100001) (ite |type of page 3: ioreq_server| (= path #b0010100010) (ite |type of page 3: not_present, read_only| (= path #b0010100000) (ite |type of page 3: paged_out, shared| (= path #b0010100111) (= path #b0010100110)))))))
(define-fun q254 () Bool (ite |right of page 2: n, r, x, rx| q249 q253))
(define-fun q255 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0010110111) (= path #b0010110110)))
(define-fun q256 () Bool (ite |free slots of the ring: 0| q255 (= path #b0010110110)))
(define-fun q257 () Bool (ite |right of page 3: n, r, x, rx| q256 (= path #b0010110101)))
(define-fun q258 () Bool (ite |type of page 3: ioreq_server| (= path #b0010110100) (ite |type of page 3: mmio, hole| (= path #b0010111000) (ite |type of page 3: not_present, read_only| (= path #b0010110011) (ite |type of page 3: paged_out, shared| (= path #b0010111001) q257)))))
(define-fun q259 () Bool (ite |type of page 2: ram| q254 (ite |type of page 2: ram_ro| (= path #b0010011110) (ite |type of page 2: ioreq_server| (= path #b0010110010) (ite |type of page 2: not_present, read_only| (= path #b0010011101) (ite |type of page 2: paged_out, shared| (= path #b0010110001) q258))))))
(define-fun q260 () Bool (ite |operand within its segment: yes| q259 (= path #b0001010011)))
(define-fun q261 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0010101110) (= path #b0010101101)))
(define-fun q262 () Bool (ite |free slots of the ring: 0| q261 (= path #b0010101101)))
(define-fun q263 () Bool (ite |right of page 3: n, r, x, rx| q262 (= path #b0010101100)))
(define-fun q264 () Bool (ite |type of page 3: ioreq_server| (= path #b0010101011) (ite |type of page 3: mmio, hole| (= path #b0010101111) (ite |type of page 3: not_present, read_only| (= path #b0010101010) (ite |type of page 3: paged_out, shared| (= path #b0010110000) q263)))))
(define-fun q265 () Bool (ite |type of page 2: ram| q254 (ite |type of page 2: ram_ro| (= path #b0010011110) (ite |type of page 2: ioreq_server| (= path #b0010011111) (ite |type of page 2: not_present, read_only| (= path #b0010011101) (ite |type of page 2: paged_out, shared| (= path #b0010110001) q264))))))
(define-fun q266 () Bool (ite |operand within its segment: yes| q265 (= path #b0001010011)))
(define-fun q267 () Bool (ite |mmio_access: write| q266 q260))
(define-fun q268 () Bool (ite |type of page 3: ram| (= path #b0010100011) (ite |type of page 3: ram_ro| (= path #b0010100001) (ite |type of page 3: ioreq_server| (= path #b0010100010) (ite |type of page 3: not_present, read_only| (= path #b0010100000) (ite |type of page 3: paged_out, shared| (= path #b0010100111) (= path #b0010100110)))))))
(define-fun q269 () Bool (ite |type of page 3: ioreq_server| (= path #b0010110100) (ite |type of page 3: mmio, hole| (= path #b0010111000) (ite |type of page 3: not_present, read_only| (= path #b0010110011) (ite |type of page 3: paged_out, shared| (= path #b0010111001) (= path #b0010110101))))))
(define-fun q270 () Bool (ite |type of page 2: ram| q268 (ite |type of page 2: ram_ro| (= path #b0010011110) (ite |type of page 2: ioreq_server| (= path #b0010110010) (ite |type of page 2: not_present, read_only| (= path #b0010011101) (ite |type of page 2: paged_out, shared| (= path #b0010110001) q269))))))
(define-fun q271 () Bool (ite |operand within its segment: yes| q270 (= path #b0001010011)))
(define-fun q272 () Bool (ite |type of page 3: ioreq_server| (= path #b0010101011) (ite |type of page 3: mmio, hole| (= path #b0010101111) (ite |type of page 3: not_present, read_only| (= path #b0010101010) (ite |type of page 3: paged_out, shared| (= path #b0010110000) (= path #b0010101100))))))
(define-fun q273 () Bool (ite |type of page 2: ram| q268 (ite |type of page 2: ram_ro| (= path #b0010011110) (ite |type of page 2: ioreq_server| (= path #b0010011111) (ite |type of page 2: not_present, read_only| (= path #b0010011101) (ite |type of page 2: paged_out, shared| (= path #b0010110001) q272))))))
(define-fun q274 () Bool (ite |operand within its segment: yes| q273 (= path #b0001010011)))
(define-fun q275 () Bool (ite |mmio_access: write| q274 q271))
(define-fun q276 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| q251 (= path #b0010100011)))
(define-fun q277 () Bool (ite |type of page 3: ram| q276 (ite |type of page 3: ram_ro| (= path #b0010100001) (ite |type of page 3: ioreq_server| (= path #b0010100010) (ite |type of page 3: not_present, read_only| (= path #b0010100000) (ite |type of page 3: paged_out, shared| (= path #b0010100111) (= path #b0010100110)))))))
(define-fun q278 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q249 q277))
(define-fun q279 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| q256 (= path #b0010110101)))
(define-fun q280 () Bool (ite |type of page 3: ioreq_server| (= path #b0010110100) (ite |type of page 3: mmio, hole| (= path #b0010111000) (ite |type of page 3: not_present, read_only| (= path #b0010110011) (ite |type of page 3: paged_out, shared| (= path #b0010111001) q279)))))
(define-fun q281 () Bool (ite |type of page 2: ram| q278 (ite |type of page 2: ram_ro| (= path #b0010011110) (ite |type of page 2: ioreq_server| (= path #b0010110010) (ite |type of page 2: not_present, read_only| (= path #b0010011101) (ite |type of page 2: paged_out, shared| (= path #b0010110001) q280))))))
(define-fun q282 () Bool (ite |operand within its segment: yes| q281 (= path #b0001010011)))
(define-fun q283 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| q262 (= path #b0010101100)))
(define-fun q284 () Bool (ite |type of page 3: ioreq_server| (= path #b0010101011) (ite |type of page 3: mmio, hole| (= path #b0010101111) (ite |type of page 3: not_present, read_only| (= path #b0010101010) (ite |type of page 3: paged_out, shared| (= path #b0010110000) q283)))))
(define-fun q285 () Bool (ite |type of page 2: ram| q278 (ite |type of page 2: ram_ro| (= path #b0010011110) (ite |type of page 2: ioreq_server| (= path #b0010011111) (ite |type of page 2: not_present, read_only| (= path #b0010011101) (ite |type of page 2: paged_out, shared| (= path #b0010110001) q284))))))
(define-fun q286 () Bool (ite |operand within its segment: yes| q285 (= path #b0001010011)))
(define-fun q287 () Bool (ite |mmio_access: write| q286 q282))
(define-fun q288 () Bool (ite |altp2m: disabled| q275 (ite |altp2m: view 1| q287 q267)))
(define-fun q289 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0011000100) (= path #b0011000011)))
(define-fun q290 () Bool (ite |free slots of the ring: 0| q289 (= path #b0011000011)))
(define-fun q291 () Bool (ite |right of page 3: n, r, x, rx| q290 (= path #b0011000010)))
(define-fun q292 () Bool (ite |type of page 3: ram| q252 (ite |type of page 3: ram_ro| (= path #b0010100001) (ite |type of page 3: ioreq_server| q291 (ite |type of page 3: not_present, read_only| (= path #b0010100000) (ite |type of page 3: paged_out, shared| (= path #b0010100111) (= path #b0011000101)))))))
(define-fun q293 () Bool (ite |right of page 2: n, r, x, rx| q249 q292))
(define-fun q294 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0011000001) (= path #b0011000000)))
(define-fun q295 () Bool (ite |free slots of the ring: 0| q294 (= path #b0011000000)))
(define-fun q296 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0010111101) (= path #b0010111100)))
(define-fun q297 () Bool (ite |free slots of the ring: 0| q296 (= path #b0010111100)))
(define-fun q298 () Bool (ite |right of page 3: n, r, x, rx| q297 (= path #b0011001001)))
(define-fun q299 () Bool (ite |type of page 3: mmio, hole| (= path #b0011001010) (ite |type of page 3: not_present, read_only| (= path #b0010111010) (ite |type of page 3: paged_out, shared| (= path #b0010111111) q298))))
(define-fun q300 () Bool (ite |right of page 2: n, r, x, rx| q295 q299))
(define-fun q301 () Bool (ite |right of page 3: n, r, x, rx| q256 (= path #b0011001100)))
(define-fun q302 () Bool (ite |right of page 3: n, r, x, rx| q256 (= path #b0011001011)))
(define-fun q303 () Bool (ite |type of page 3: ioreq_server| q302 (ite |type of page 3: mmio, hole| (= path #b0011001101) (ite |type of page 3: not_present, read_only| (= path #b0010110011) (ite |type of page 3: paged_out, shared| (= path #b0010111001) q301)))))
(define-fun q304 () Bool (ite |type of page 2: ram| q293 (ite |type of page 2: ram_ro| (= path #b0010011110) (ite |type of page 2: ioreq_server| q300 (ite |type of page 2: not_present, read_only| (= path #b0010011101) (ite |type of page 2: paged_out, shared| (= path #b0010110001) q303))))))
(define-fun q305 () Bool (ite |operand within its segment: yes| q304 (= path #b0001010011)))
(define-fun q306 () Bool (ite |right of page 3: n, r, x, rx| q297 (= path #b0010111011)))
(define-fun q307 () Bool (ite |type of page 3: mmio, hole| (= path #b0010111110) (ite |type of page 3: not_present, read_only| (= path #b0010111010) (ite |type of page 3: paged_out, shared| (= path #b0010111111) q306))))
(define-fun q308 () Bool (ite |right of page 2: n, r, x, rx| q295 q307))
(define-fun q309 () Bool (ite |right of page 3: n, r, x, rx| q262 (= path #b0011000111)))
(define-fun q310 () Bool (ite |right of page 3: n, r, x, rx| q262 (= path #b0011000110)))
(define-fun q311 () Bool (ite |type of page 3: ioreq_server| q310 (ite |type of page 3: mmio, hole| (= path #b0011001000) (ite |type of page 3: not_present, read_only| (= path #b0010101010) (ite |type of page 3: paged_out, shared| (= path #b0010110000) q309)))))
(define-fun q312 () Bool (ite |type of page 2: ram| q293 (ite |type of page 2: ram_ro| (= path #b0010011110) (ite |type of page 2: ioreq_server| q308 (ite |type of page 2: not_present, read_only| (= path #b0010011101) (ite |type of page 2: paged_out, shared| (= path #b0010110001) q311))))))
(define-fun q313 () Bool (ite |operand within its segment: yes| q312 (= path #b0001010011)))
(define-fun q314 () Bool (ite |mmio_access: write| q313 q305))
(define-fun q315 () Bool (ite |type of page 3: ram| (= path #b0010100011) (ite |type of page 3: ram_ro| (= path #b0010100001) (ite |type of page 3: ioreq_server| (= path #b0011000010) (ite |type of page 3: not_present, read_only| (= path #b0010100000) (ite |type of page 3: paged_out, shared| (= path #b0010100111) (= path #b0011000101)))))))
(define-fun q316 () Bool (ite |type of page 3: mmio, hole| (= path #b0011001010) (ite |type of page 3: not_present, read_only| (= path #b0010111010) (ite |type of page 3: paged_out, shared| (= path #b0010111111) (= path #b0011001001)))))
(define-fun q317 () Bool (ite |type of page 3: ioreq_server| (= path #b0011001011) (ite |type of page 3: mmio, hole| (= path #b0011001101) (ite |type of page 3: not_present, read_only| (= path #b0010110011) (ite |type of page 3: paged_out, shared| (= path #b0010111001) (= path #b0011001100))))))
(define-fun q318 () Bool (ite |type of page 2: ram| q315 (ite |type of page 2: ram_ro| (= path #b0010011110) (ite |type of page 2: ioreq_server| q316 (ite |type of page 2: not_present, read_only| (= path #b0010011101) (ite |type of page 2: paged_out, shared| (= path #b0010110001) q317))))))
(define-fun q319 () Bool (ite |operand within its segment: yes| q318 (= path #b0001010011)))
(define-fun q320 () Bool (ite |type of page 3: mmio, hole| (= path #b0010111110) (ite |type of page 3: not_present, read_only| (= path #b0010111010) (ite |type of page 3: paged_out, shared| (= path #b0010111111) (= path #b0010111011)))))
(define-fun q321 () Bool (ite |type of page 3: ioreq_server| (= path #b0011000110) (ite |type of page 3: mmio, hole| (= path #b0011001000) (ite |type of page 3: not_present, read_only| (= path #b0010101010) (ite |type of page 3: paged_out, shared| (= path #b0010110000) (= path #b0011000111))))))
(define-fun q322 () Bool (ite |type of page 2: ram| q315 (ite |type of page 2: ram_ro| (= path #b0010011110) (ite |type of page 2: ioreq_server| q320 (ite |type of page 2: not_present, read_only| (= path #b0010011101) (ite |type of page 2: paged_out, shared| (= path #b0010110001) q321))))))
(define-fun q323 () Bool (ite |operand within its segment: yes| q322 (= path #b0001010011)))
(define-fun q324 () Bool (ite |mmio_access: write| q323 q319))
(define-fun q325 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| q290 (= path #b0011000010)))
(define-fun q326 () Bool (ite |type of page 3: ram| q276 (ite |type of page 3: ram_ro| (= path #b0010100001) (ite |type of page 3: ioreq_server| q325 (ite |type of page 3: not_present, read_only| (= path #b0010100000) (ite |type of page 3: paged_out, shared| (= path #b0010100111) (= path #b0011000101)))))))
(define-fun q327 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q249 q326))
(define-fun q328 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| q297 (= path #b0011001001)))
(define-fun q329 () Bool (ite |type of page 3: mmio, hole| (= path #b0011001010) (ite |type of page 3: not_present, read_only| (= path #b0010111010) (ite |type of page 3: paged_out, shared| (= path #b0010111111) q328))))
(define-fun q330 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q295 q329))
(define-fun q331 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| q256 (= path #b0011001100)))
(define-fun q332 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| q256 (= path #b0011001011)))
(define-fun q333 () Bool (ite |type of page 3: ioreq_server| q332 (ite |type of page 3: mmio, hole| (= path #b0011001101) (ite |type of page 3: not_present, read_only| (= path #b0010110011) (ite |type of page 3: paged_out, shared| (= path #b0010111001) q331)))))
(define-fun q334 () Bool (ite |type of page 2: ram| q327 (ite |type of page 2: ram_ro| (= path #b0010011110) (ite |type of page 2: ioreq_server| q330 (ite |type of page 2: not_present, read_only| (= path #b0010011101) (ite |type of page 2: paged_out, shared| (= path #b0010110001) q333))))))
(define-fun q335 () Bool (ite |operand within its segment: yes| q334 (= path #b0001010011)))
(define-fun q336 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| q297 (= path #b0010111011)))
(define-fun q337 () Bool (ite |type of page 3: mmio, hole| (= path #b0010111110) (ite |type of page 3: not_present, read_only| (= path #b0010111010) (ite |type of page 3: paged_out, shared| (= path #b0010111111) q336))))
(define-fun q338 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q295 q337))
(define-fun q339 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| q262 (= path #b0011000111)))
(define-fun q340 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| q262 (= path #b0011000110)))
(define-fun q341 () Bool (ite |type of page 3: ioreq_server| q340 (ite |type of page 3: mmio, hole| (= path #b0011001000) (ite |type of page 3: not_present, read_only| (= path #b0010101010) (ite |type of page 3: paged_out, shared| (= path #b0010110000) q339)))))
(define-fun q342 () Bool (ite |type of page 2: ram| q327 (ite |type of page 2: ram_ro| (= path #b0010011110) (ite |type of page 2: ioreq_server| q338 (ite |type of page 2: not_present, read_only| (= path #b0010011101) (ite |type of page 2: paged_out, shared| (= path #b0010110001) q341))))))
(define-fun q343 () Bool (ite |operand within its segment: yes| q342 (= path #b0001010011)))
(define-fun q344 () Bool (ite |mmio_access: write| q343 q335))
(define-fun q345 () Bool (ite |altp2m: disabled| q324 (ite |altp2m: view 1| q344 q314)))
(define-fun q346 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0011011000) (= path #b0011010111)))
(define-fun q347 () Bool (ite |free slots of the ring: 0| q346 (= path #b0011010111)))
(define-fun q348 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0011100000) (= path #b0011011111)))
(define-fun q349 () Bool (ite |free slots of the ring: 0| q348 (= path #b0011011111)))
(define-fun q350 () Bool (ite |type of page 3: mmio, hole| q349 (ite |type of page 3: not_present| (= path #b0010010000) (ite |type of page 3: paged_out, shared| (= path #b0010010011) q347))))
(define-fun q351 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0011010110) (= path #b0011010101)))
(define-fun q352 () Bool (ite |free slots of the ring: 0| q351 (= path #b0011010101)))
(define-fun q353 () Bool (ite |right of page 3: n, r, x, rx| q352 (= path #b0011010100)))
(define-fun q354 () Bool (ite |type of page 3: ram| q353 (ite |type of page 3: ram_ro| (= path #b0011010010) (ite |type of page 3: ioreq_server| (= path #b0011011010) (ite |type of page 3: not_present| (= path #b0010010000) (ite |type of page 3: read_only| (= path #b0011010001) (ite |type of page 3: paged_out, shared| (= path #b0010010011) (= path #b0011100010))))))))
(define-fun q355 () Bool (ite |right of page 2: n, r, x, rx| q350 q354))
(define-fun q356 () Bool (ite |type of page 3: mmio, hole| (= path #b0011011100) (ite |type of page 3: not_present| (= path #b0010010000) (ite |type of page 3: paged_out, shared| (= path #b0010010011) (= path #b0011001111)))))
(define-fun q357 () Bool (ite |type of page 3: mmio, hole| (= path #b0011100001) (ite |type of page 3: not_present| (= path #b0010010000) (ite |type of page 3: paged_out, shared| (= path #b0010010011) (= path #b0011011001)))))
(define-fun q358 () Bool (ite |type of page 3: ioreq_server| (= path #b0011101100) (ite |type of page 3: mmio, hole| (= path #b0011101110) (ite |type of page 3: not_present| (= path #b0010011000) (ite |type of page 3: read_only| (= path #b0011101011) (ite |type of page 3: paged_out, shared| (= path #b0010011011) (= path #b0011101101)))))))
(define-fun q359 () Bool (ite |type of page 3: mmio, hole| (= path #b0011011011) (ite |type of page 3: not_present| (= path #b0010010000) (ite |type of page 3: paged_out, shared| (= path #b0010010011) (= path #b0011001110)))))
(define-fun q360 () Bool (ite |type of page 2: ram| q355 (ite |type of page 2: ram_ro| q356 (ite |type of page 2: ioreq_server| q357 (ite |type of page 2: not_present| (= path #b0010001111) (ite |type of page 2: read_only| q359 (ite |type of page 2: paged_out, shared| (= path #b0010011100) q358)))))))
(define-fun q361 () Bool (ite |the load of cmpxchg finds what is expected: yes| q360 q242))
(define-fun q362 () Bool (ite |operand within its segment: yes| q361 (= path #b0001010011)))
(define-fun q363 () Bool (ite |type of page 3: ioreq_server| (= path #b0011100111) (ite |type of page 3: mmio, hole| (= path #b0011101010) (ite |type of page 3: not_present| (= path #b0010010100) (ite |type of page 3: read_only| (= path #b0011100110) (ite |type of page 3: paged_out, shared| (= path #b0010010111) (= path #b0011101000)))))))
(define-fun q364 () Bool (ite |type of page 2: ram| q355 (ite |type of page 2: ram_ro| q356 (ite |type of page 2: ioreq_server| q357 (ite |type of page 2: not_present| (= path #b0010001111) (ite |type of page 2: read_only| q359 (ite |type of page 2: paged_out, shared| (= path #b0010011100) q363)))))))
(define-fun q365 () Bool (ite |the load of cmpxchg finds what is expected: yes| q364 q245))
(define-fun q366 () Bool (ite |operand within its segment: yes| q365 (= path #b0001010011)))
(define-fun q367 () Bool (ite |type of page 3: ram| q353 (ite |type of page 3: ram_ro| (= path #b0011010010) (ite |type of page 3: ioreq_server| (= path #b0011010011) (ite |type of page 3: not_present| (= path #b0010010000) (ite |type of page 3: read_only| (= path #b0011010001) (ite |type of page 3: paged_out, shared| (= path #b0010010011) (= path #b0011011110))))))))
(define-fun q368 () Bool (ite |right of page 2: n, r, x, rx| q350 q367))
(define-fun q369 () Bool (ite |type of page 3: mmio, hole| (= path #b0011011101) (ite |type of page 3: not_present| (= path #b0010010000) (ite |type of page 3: paged_out, shared| (= path #b0010010011) (= path #b0011010000)))))
(define-fun q370 () Bool (ite |type of page 3: ioreq_server| (= path #b0011100100) (ite |type of page 3: mmio, hole| (= path #b0011101001) (ite |type of page 3: not_present| (= path #b0010010100) (ite |type of page 3: read_only| (= path #b0011100011) (ite |type of page 3: paged_out, shared| (= path #b0010010111) (= path #b0011100101)))))))
(define-fun q371 () Bool (ite |type of page 2: ram| q368 (ite |type of page 2: ram_ro| q356 (ite |type of page 2: ioreq_server| q369 (ite |type of page 2: not_present| (= path #b0010001111) (ite |type of page 2: read_only| q359 (ite |type of page 2: paged_out, shared| (= path #b0010011100) q370)))))))
(define-fun q372 () Bool (ite |the load of cmpxchg finds what is expected: yes| q371 q245))
(define-fun q373 () Bool (ite |operand within its segment: yes| q372 (= path #b0001010011)))
(define-fun q374 () Bool (ite |mmio_access: read| q366 (ite |mmio_access: write| q373 q362)))
(define-fun q375 () Bool (ite |type of page 3: ram| (= path #b0011010100) (ite |type of page 3: ram_ro| (= path #b0011010010) (ite |type of page 3: ioreq_server| (= path #b0011011010) (ite |type of page 3: not_present| (= path #b0010010000) (ite |type of page 3: read_only| (= path #b0011010001) (ite |type of page 3: paged_out, shared| (= path #b0010010011) (= path #b0011100010))))))))
(define-fun q376 () Bool (ite |type of page 2: ram| q375 (ite |type of page 2: ram_ro| q356 (ite |type of page 2: ioreq_server| q357 (ite |type of page 2: not_present| (= path #b0010001111) (ite |type of page 2: read_only| q359 (ite |type of page 2: paged_out, shared| (= path #b0010011100) q358)))))))
(define-fun q377 () Bool (ite |the load of cmpxchg finds what is expected: yes| q376 q242))
(define-fun q378 () Bool (ite |operand within its segment: yes| q377 (= path #b0001010011)))
(define-fun q379 () Bool (ite |type of page 2: ram| q375 (ite |type of page 2: ram_ro| q356 (ite |type of page 2: ioreq_server| q357 (ite |type of page 2: not_present| (= path #b0010001111) (ite |type of page 2: read_only| q359 (ite |type of page 2: paged_out, shared| (= path #b0010011100) q363)))))))
(define-fun q380 () Bool (ite |the load of cmpxchg finds what is expected: yes| q379 q245))
(define-fun q381 () Bool (ite |operand within its segment: yes| q380 (= path #b0001010011)))
(define-fun q382 () Bool (ite |type of page 3: ram| (= path #b0011010100) (ite |type of page 3: ram_ro| (= path #b0011010010) (ite |type of page 3: ioreq_server| (= path #b0011010011) (ite |type of page 3: not_present| (= path #b0010010000) (ite |type of page 3: read_only| (= path #b0011010001) (ite |type of page 3: paged_out, shared| (= path #b0010010011) (= path #b0011011110))))))))
(define-fun q383 () Bool (ite |type of page 2: ram| q382 (ite |type of page 2: ram_ro| q356 (ite |type of page 2: ioreq_server| q369 (ite |type of page 2: not_present| (= path #b0010001111) (ite |type of page 2: read_only| q359 (ite |type of page 2: paged_out, shared| (= path #b0010011100) q370)))))))
(define-fun q384 () Bool (ite |the load of cmpxchg finds what is expected: yes| q383 q245))
(define-fun q385 () Bool (ite |operand within its segment: yes| q384 (= path #b0001010011)))
(define-fun q386 () Bool (ite |mmio_access: read| q381 (ite |mmio_access: write| q385 q378)))
(define-fun q387 () Bool (ite |right of page 3 in the view: n, r, x, rx, absent| q352 (= path #b0011010100)))
(define-fun q388 () Bool (ite |type of page 3: ram| q387 (ite |type of page 3: ram_ro| (= path #b0011010010) (ite |type of page 3: ioreq_server| (= path #b0011011010) (ite |type of page 3: not_present| (= path #b0010010000) (ite |type of page 3: read_only| (= path #b0011010001) (ite |type of page 3: paged_out, shared| (= path #b0010010011) (= path #b0011100010))))))))
(define-fun q389 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q350 q388))
(define-fun q390 () Bool (ite |type of page 2: ram| q389 (ite |type of page 2: ram_ro| q356 (ite |type of page 2: ioreq_server| q357 (ite |type of page 2: not_present| (= path #b0010001111) (ite |type of page 2: read_only| q359 (ite |type of page 2: paged_out, shared| (= path #b0010011100) q358)))))))
(define-fun q391 () Bool (ite |the load of cmpxchg finds what is expected: yes| q390 q242))
(define-fun q392 () Bool (ite |operand within its segment: yes| q391 (= path #b0001010011)))
(define-fun q393 () Bool (ite |type of page 2: ram| q389 (ite |type of page 2: ram_ro| q356 (ite |type of page 2: ioreq_server| q357 (ite |type of page 2: not_present| (= path #b0010001111) (ite |type of page 2: read_only| q359 (ite |type of page 2: paged_out, shared| (= path #b0010011100) q363)))))))
(define-fun q394 () Bool (ite |the load of cmpxchg finds what is expected: yes| q393 q245))
(define-fun q395 () Bool (ite |operand within its segment: yes| q394 (= path #b0001010011)))
(define-fun q396 () Bool (ite |type of page 3: ram| q387 (ite |type of page 3: ram_ro| (= path #b0011010010) (ite |type of page 3: ioreq_server| (= path #b0011010011) (ite |type of page 3: not_present| (= path #b0010010000) (ite |type of page 3: read_only| (= path #b0011010001) (ite |type of page 3: paged_out, shared| (= path #b0010010011) (= path #b0011011110))))))))
(define-fun q397 () Bool (ite |right of page 2 in the view: n, r, x, rx, absent| q350 q396))
(define-fun q398 () Bool (ite |type of page 2: ram| q397 (ite |type of page 2: ram_ro| q356 (ite |type of page 2: ioreq_server| q369 (ite |type of page 2: not_present| (= path #b0010001111) (ite |type of page 2: read_only| q359 (ite |type of page 2: paged_out, shared| (= path #b0010011100) q370)))))))
(define-fun q399 () Bool (ite |the load of cmpxchg finds what is expected: yes| q398 q245))
(define-fun q400 () Bool (ite |operand within its segment: yes| q399 (= path #b0001010011)))
(define-fun q401 () Bool (ite |mmio_access: read| q395 (ite |mmio_access: write| q400 q392)))
(define-fun q402 () Bool (ite |altp2m: disabled| q386 (ite |altp2m: view 1| q401 q374)))
(define-fun q403 () Bool (ite |type of page 3: not_present, read_only| (= path #b0011110000) (ite |type of page 3: paged_out, shared| (= path #b0011110010) (= path #b0011110001))))
(define-fun q404 () Bool (ite |type of page 3: paged_out, shared| (= path #b0011110010) (= path #b0011110001)))
(define-fun q405 () Bool (ite |type of page 3: paged_out, shared| (= path #b0011110010) (= path #b0011110000)))
(define-fun q406 () Bool (ite |type of page 2: ioreq_server| q404 (ite |type of page 2: mmio, hole| q405 (ite |type of page 2: not_present, read_only| (= path #b0011101111) (ite |type of page 2: paged_out, shared| (= path #b0011110011) q403)))))
(define-fun q407 () Bool (ite |operand within its segment: yes| q406 (= path #b0001011100)))
(define-fun q408 () Bool (ite |type of page 3: not_present, read_only| (= path #b0011110101) (ite |type of page 3: paged_out, shared| (= path #b0011111000) (= path #b0011110111))))
(define-fun q409 () Bool (ite |type of page 3: not_present, read_only| (= path #b0011110101) (ite |type of page 3: paged_out, shared| (= path #b0011111000) (= path #b0011110110))))
(define-fun q410 () Bool (ite |type of page 2: mmio, hole| q409 (ite |type of page 2: not_present, read_only| (= path #b0011110100) (ite |type of page 2: paged_out, shared| (= path #b0011111001) q408))))
(define-fun q411 () Bool (ite |operand within its segment: yes| q410 (= path #b0001011100)))
(define-fun q412 () Bool (ite |type of page 2: mmio, hole| q404 (ite |type of page 2: not_present, read_only| (= path #b0011101111) (ite |type of page 2: paged_out, shared| (= path #b0011110011) q405))))
(define-fun q413 () Bool (ite |operand within its segment: yes| q412 (= path #b0001011100)))
(define-fun q414 () Bool (ite |type of page 3: paged_out, shared| (= path #b0011111101) (= path #b0011111100)))
(define-fun q415 () Bool (ite |type of page 3: paged_out, shared| (= path #b0011111101) (= path #b0011111011)))
(define-fun q416 () Bool (ite |type of page 2: mmio, hole| q415 (ite |type of page 2: not_present| (= path #b0011111010) (ite |type of page 2: paged_out, shared| (= path #b0011111110) q414))))
(define-fun q417 () Bool (ite |source within its segment: yes| q416 (= path #b0001011100)))
(define-fun q418 () Bool (ite |type of page 4: mmio, hole| (= path #b0100000001) (ite |type of page 4: not_present| (= path #b0010000101) (ite |type of page 4: paged_out, shared| (= path #b0010000111) (= path #b0100000000)))))
(define-fun q419 () Bool (ite |type of page 4: not_present| (= path #b0010000101) (ite |type of page 4: paged_out, shared| (= path #b0010000111) (= path #b0100000001))))
(define-fun q420 () Bool (ite |type of page 4: not_present| (= path #b0010000101) (ite |type of page 4: paged_out, shared| (= path #b0010000111) (= path #b0100000010))))
(define-fun q421 () Bool (ite |type of page 3: not_present, read_only| q419 (ite |type of page 3: paged_out, shared| q420 q418)))
(define-fun q422 () Bool (ite |type of page 3: paged_out, shared| q420 q418))
(define-fun q423 () Bool (ite |type of page 4: mmio, hole| (= path #b0100000000) (ite |type of page 4: not_present| (= path #b0010000101) (ite |type of page 4: paged_out, shared| (= path #b0010000111) (= path #b0100000001)))))
(define-fun q424 () Bool (ite |type of page 3: paged_out, shared| q420 q423))
(define-fun q425 () Bool (ite |type of page 4: not_present| (= path #b0010000101) (ite |type of page 4: paged_out, shared| (= path #b0010000111) (= path #b0011111111))))
(define-fun q426 () Bool (ite |type of page 4: not_present| (= path #b0010000101) (ite |type of page 4: paged_out, shared| (= path #b0010000111) (= path #b0100000011))))
(define-fun q427 () Bool (ite |type of page 2: ioreq_server| q422 (ite |type of page 2: mmio, hole| q424 (ite |type of page 2: not_present, read_only| q425 (ite |type of page 2: paged_out, shared| q426 q421)))))
(define-fun q428 () Bool (ite |source within its segment: yes| q427 (= path #b0001011100)))
(define-fun q429 () Bool (ite |operand within its segment: yes| q428 (= path #b0001011100)))
(define-fun q430 () Bool (ite |type of page 2: mmio, hole| (= path #b0100001010) (ite |type of page 2: not_present| (= path #b0100001000) (ite |type of page 2: paged_out, shared| (= path #b0100001011) (= path #b0100001001)))))
(define-fun q431 () Bool (ite |operand within its segment: yes| q430 (= path #b0100001100)))
(define-fun q432 () Bool (ite |type of page 2: not_present| (= path #b0100001000) (ite |type of page 2: paged_out, shared| (= path #b0100001011) (= path #b0100001001))))
(define-fun q433 () Bool (ite |operand within its segment: yes| q432 (= path #b0100001100)))
(define-fun q434 () Bool (ite |mmio_access: none| q431 q433))
(define-fun q435 () Bool (ite |type of page 2: ioreq_server| (= path #b0100010000) (ite |type of page 2: mmio, hole| (= path #b0100010001) (ite |type of page 2: not_present, read_only| (= path #b0100001101) (ite |type of page 2: paged_out, shared| (= path #b0100001110) (= path #b0100001111))))))
(define-fun q436 () Bool (ite |operand within its segment: yes| q435 (= path #b0100001100)))
(define-fun q437 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b0100001110) (ite |type of page 2: not_present, read_only| (= path #b0100001101) (= path #b0100001111))))
(define-fun q438 () Bool (ite |operand within its segment: yes| q437 (= path #b0100001100)))
(define-fun q439 () Bool (ite |mmio_access: write| q438 q436))
(define-fun q440 () Bool (ite |type of page 2: not_present, read_only| (= path #b0100001101) (ite |type of page 2: paged_out, shared| (= path #b0100001110) (= path #b0100001111))))
(define-fun q441 () Bool (ite |operand within its segment: yes| q440 (= path #b0100010010)))
(define-fun q442 () Bool (ite |type of page 2: paged_out, shared| (= path #b0100010011) (= path #b0100010010)))
(define-fun q443 () Bool (ite |operand within its segment: yes| q442 (= path #b0100010010)))
(define-fun q444 () Bool (ite |mmio_access: write| q443 q441))
(define-fun q445 () Bool (ite |type of page 2: ioreq_server| (= path #b0100010110) (ite |type of page 2: mmio, hole| (= path #b0100010111) (ite |type of page 2: not_present, read_only| (= path #b0100001101) (ite |type of page 2: paged_out, shared| (= path #b0100001110) (= path #b0100001111))))))
(define-fun q446 () Bool (ite |operand within its segment: yes| q445 (= path #b0100001100)))
(define-fun q447 () Bool (ite |type of page 2: ioreq_server| (= path #b0100010100) (ite |type of page 2: not_present, read_only| (= path #b0100001101) (ite |type of page 2: paged_out, shared| (= path #b0100001110) (= path #b0100010101)))))
(define-fun q448 () Bool (ite |operand within its segment: yes| q447 (= path #b0100001100)))
(define-fun q449 () Bool (ite |mmio_access: write| q448 q446))
(define-fun q450 () Bool (ite |type of page 2: ioreq_server| (= path #b0100011010) (ite |type of page 2: mmio, hole| (= path #b0100011100) (ite |type of page 2: not_present| (= path #b0100001000) (ite |type of page 2: read_only| (= path #b0100011000) (ite |type of page 2: paged_out, shared| (= path #b0100001011) (= path #b0100011001)))))))
(define-fun q451 () Bool (ite |the load of cmpxchg finds what is expected: yes| q450 q430))
(define-fun q452 () Bool (ite |operand within its segment: yes| q451 (= path #b0100001100)))
(define-fun q453 () Bool (ite |type of page 2: ioreq_server| (= path #b0100011010) (ite |type of page 2: mmio, hole| (= path #b0100011011) (ite |type of page 2: not_present| (= path #b0100001000) (ite |type of page 2: read_only| (= path #b0100011000) (ite |type of page 2: paged_out, shared| (= path #b0100001011) (= path #b0100011001)))))))
(define-fun q454 () Bool (ite |the load of cmpxchg finds what is expected: yes| q453 q432))
(define-fun q455 () Bool (ite |operand within its segment: yes| q454 (= path #b0100001100)))
(define-fun q456 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b0100001011) (ite |type of page 2: not_present| (= path #b0100001000) (= path #b0100001001))))
(define-fun q457 () Bool (ite |the load of cmpxchg finds what is expected: yes| q456 q432))
(define-fun q458 () Bool (ite |operand within its segment: yes| q457 (= path #b0100001100)))
(define-fun q459 () Bool (ite |mmio_access: read| q455 (ite |mmio_access: write| q458 q452)))
(define-fun q460 () Bool (ite |source within its segment: yes| q432 (= path #b0100010010)))
(define-fun q461 () Bool (ite |type of page 2: ram, ram_ro| (= path #b0100100000) (ite |type of page 2: not_present, read_only| (= path #b0100011111) (ite |type of page 2: paged_out, shared| (= path #b0100100010) (= path #b0100100001)))))
(define-fun q462 () Bool (ite |operand within its segment: yes| q461 (= path #b0100001100)))
(define-fun q463 () Bool (ite |operand within its segment: yes| (= path #b0100011110) (= path #b0100001100)))
(define-fun q464 () Bool (ite |mmio_access: write| q463 q462))
(define-fun q465 () Bool (ite |type of page 2: mmio, hole| (= path #b0100101011) (ite |type of page 2: not_present| (= path #b0100100011) (ite |type of page 2: paged_out, shared| (= path #b0100100100) (= path #b0100100101)))))
(define-fun q466 () Bool (ite |type of page 2: ioreq_server| (= path #b0100101000) (ite |type of page 2: mmio, hole| (= path #b0100101010) (ite |type of page 2: not_present| (= path #b0100100011) (ite |type of page 2: read_only| (= path #b0100100110) (ite |type of page 2: paged_out, shared| (= path #b0100100100) (= path #b0100100111)))))))
(define-fun q467 () Bool (ite |the load of cmpxchg finds what is expected: yes| q466 q465))
(define-fun q468 () Bool (ite |operand within its segment: yes| q467 (= path #b0100001100)))
(define-fun q469 () Bool (ite |type of page 2: not_present| (= path #b0100100011) (ite |type of page 2: paged_out, shared| (= path #b0100100100) (= path #b0100100101))))
(define-fun q470 () Bool (ite |type of page 2: ioreq_server| (= path #b0100101000) (ite |type of page 2: mmio, hole| (= path #b0100101001) (ite |type of page 2: not_present| (= path #b0100100011) (ite |type of page 2: read_only| (= path #b0100100110) (ite |type of page 2: paged_out, shared| (= path #b0100100100) (= path #b0100100111)))))))
(define-fun q471 () Bool (ite |the load of cmpxchg finds what is expected: yes| q470 q469))
(define-fun q472 () Bool (ite |operand within its segment: yes| q471 (= path #b0100001100)))
(define-fun q473 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b0100100100) (ite |type of page 2: not_present| (= path #b0100100011) (= path #b0100100101))))
(define-fun q474 () Bool (ite |the load of cmpxchg finds what is expected: yes| q473 q469))
(define-fun q475 () Bool (ite |operand within its segment: yes| q474 (= path #b0100001100)))
(define-fun q476 () Bool (ite |mmio_access: read| q472 (ite |mmio_access: write| q475 q468)))
(define-fun q477 () Bool (ite |type of page 4: not_present| (= path #b0100101100) (ite |type of page 4: paged_out, shared| (= path #b0100101110) (= path #b0100110000))))
(define-fun q478 () Bool (ite |type of page 4: not_present| (= path #b0100101100) (ite |type of page 4: paged_out, shared| (= path #b0100101110) (= path #b0100101111))))
(define-fun q479 () Bool (ite |type of page 4: not_present| (= path #b0100101100) (ite |type of page 4: paged_out, shared| (= path #b0100101110) (= path #b0100110001))))
(define-fun q480 () Bool (ite |type of page 2: not_present, read_only| q478 (ite |type of page 2: paged_out, shared| q479 q477)))
(define-fun q481 () Bool (ite |source within its segment: yes| q480 (= path #b0100010010)))
(define-fun q482 () Bool (ite |operand within its segment: yes| q481 (= path #b0100010010)))
(define-fun q483 () Bool (ite |type of page 4: not_present| (= path #b0100101100) (ite |type of page 4: paged_out, shared| (= path #b0100101110) (= path #b0100101101))))
(define-fun q484 () Bool (ite |type of page 4: not_present| (= path #b0100101100) (= path #b0100101110)))
(define-fun q485 () Bool (ite |type of page 2: paged_out, shared| q484 q483))
(define-fun q486 () Bool (ite |source within its segment: yes| q485 (= path #b0100010010)))
(define-fun q487 () Bool (ite |operand within its segment: yes| q486 (= path #b0100010010)))
(define-fun q488 () Bool (ite |mmio_access: write| q487 q482))
(define-fun q489 () Bool (ite |type of page 2: not_present| (= path #b0100110010) (ite |type of page 2: read_only| (= path #b0100110011) (ite |type of page 2: paged_out, shared| (= path #b0100110101) (= path #b0100110100)))))
(define-fun q490 () Bool (ite |source within its segment: yes| q489 (= path #b0100010010)))
(define-fun q491 () Bool (ite |operand within its segment: yes| q490 (= path #b0100010010)))
(define-fun q492 () Bool (ite |source within its segment: yes| q440 (= path #b0100010010)))
(define-fun q493 () Bool (ite |operand within its segment: yes| q492 (= path #b0100010010)))
(define-fun q494 () Bool (ite |mmio_access: read| q493 (ite |mmio_access: write| (= path #b0100010010) q491)))
(define-fun q495 () Bool (ite |type of page 3: mmio, hole| (= path #b0100111001) (ite |type of page 3: not_present| (= path #b0100110111) (ite |type of page 3: paged_out, shared| (= path #b0100111010) (= path #b0100111000)))))
(define-fun q496 () Bool (ite |type of page 3: mmio, hole| (= path #b0100111101) (ite |type of page 3: not_present| (= path #b0100111011) (ite |type of page 3: paged_out, shared| (= path #b0100111110) (= path #b0100111100)))))
(define-fun q497 () Bool (ite |type of page 2: mmio, hole| q496 (ite |type of page 2: not_present| (= path #b0100110110) (ite |type of page 2: paged_out, shared| (= path #b0100111111) q495))))
(define-fun q498 () Bool (ite |operand within its segment: yes| q497 (= path #b0100001100)))
(define-fun q499 () Bool (ite |type of page 2: not_present| (= path #b0100110110) (ite |type of page 2: paged_out, shared| (= path #b0100111111) q495)))
(define-fun q500 () Bool (ite |operand within its segment: yes| q499 (= path #b0100001100)))
(define-fun q501 () Bool (ite |mmio_access: none| q498 q500))
(define-fun q502 () Bool (ite |type of page 3: ioreq_server| (= path #b0101000101) (ite |type of page 3: mmio, hole| (= path #b0101000110) (ite |type of page 3: not_present, read_only| (= path #b0101000011) (ite |type of page 3: paged_out, shared| (= path #b0101000111) (= path #b0101000100))))))
(define-fun q503 () Bool (ite |type of page 3: ioreq_server| (= path #b0101010000) (ite |type of page 3: mmio, hole| (= path #b0101010010) (ite |type of page 3: not_present, read_only| (= path #b0101001111) (ite |type of page 3: paged_out, shared| (= path #b0101010011) (= path #b0101010001))))))
(define-fun q504 () Bool (ite |type of page 2: ram| q502 (ite |type of page 2: ram_ro| (= path #b0101000001) (ite |type of page 2: ioreq_server| (= path #b0101001110) (ite |type of page 2: not_present, read_only| (= path #b0101000000) (ite |type of page 2: paged_out, shared| (= path #b0101001101) q503))))))
(define-fun q505 () Bool (ite |operand within its segment: yes| q504 (= path #b0100001100)))
(define-fun q506 () Bool (ite |type of page 3: ioreq_server| (= path #b0101001001) (ite |type of page 3: mmio, hole| (= path #b0101001011) (ite |type of page 3: not_present, read_only| (= path #b0101001000) (ite |type of page 3: paged_out, shared| (= path #b0101001100) (= path #b0101001010))))))
(define-fun q507 () Bool (ite |type of page 2: ram| q502 (ite |type of page 2: ram_ro| (= path #b0101000001) (ite |type of page 2: ioreq_server| (= path #b0101000010) (ite |type of page 2: not_present, read_only| (= path #b0101000000) (ite |type of page 2: paged_out, shared| (= path #b0101001101) q506))))))
(define-fun q508 () Bool (ite |operand within its segment: yes| q507 (= path #b0100001100)))
(define-fun q509 () Bool (ite |mmio_access: write| q508 q505))
(define-fun q510 () Bool (ite |type of page 3: ioreq_server| (= path #b0101010110) (ite |type of page 3: mmio, hole| (= path #b0101010111) (ite |type of page 3: not_present, read_only| (= path #b0101000011) (ite |type of page 3: paged_out, shared| (= path #b0101000111) (= path #b0101000100))))))
(define-fun q511 () Bool (ite |type of page 3: mmio, hole| (= path #b0101011100) (ite |type of page 3: not_present, read_only| (= path #b0101001000) (ite |type of page 3: paged_out, shared| (= path #b0101001100) (= path #b0101011011)))))
(define-fun q512 () Bool (ite |type of page 3: ioreq_server| (= path #b0101011101) (ite |type of page 3: mmio, hole| (= path #b0101011111) (ite |type of page 3: not_present, read_only| (= path #b0101001111) (ite |type of page 3: paged_out, shared| (= path #b0101010011) (= path #b0101011110))))))
(define-fun q513 () Bool (ite |type of page 2: ram| q510 (ite |type of page 2: ram_ro| (= path #b0101000001) (ite |type of page 2: ioreq_server| q511 (ite |type of page 2: not_present, read_only| (= path #b0101000000) (ite |type of page 2: paged_out, shared| (= path #b0101001101) q512))))))
(define-fun q514 () Bool (ite |operand within its segment: yes| q513 (= path #b0100001100)))
(define-fun q515 () Bool (ite |type of page 3: mmio, hole| (= path #b0101010101) (ite |type of page 3: not_present, read_only| (= path #b0101001000) (ite |type of page 3: paged_out, shared| (= path #b0101001100) (= path #b0101010100)))))
(define-fun q516 () Bool (ite |type of page 3: ioreq_server| (= path #b0101011000) (ite |type of page 3: mmio, hole| (= path #b0101011010) (ite |type of page 3: not_present, read_only| (= path #b0101001000) (ite |type of page 3: paged_out, shared| (= path #b0101001100) (= path #b0101011001))))))
(define-fun q517 () Bool (ite |type of page 2: ram| q510 (ite |type of page 2: ram_ro| (= path #b0101000001) (ite |type of page 2: ioreq_server| q515 (ite |type of page 2: not_present, read_only| (= path #b0101000000) (ite |type of page 2: paged_out, shared| (= path #b0101001101) q516))))))
(define-fun q518 () Bool (ite |operand within its segment: yes| q517 (= path #b0100001100)))
(define-fun q519 () Bool (ite |mmio_access: write| q518 q514))
(define-fun q520 () Bool (ite |type of page 3: ioreq_server| (= path #b0101100111) (ite |type of page 3: mmio, hole| (= path #b0101101101) (ite |type of page 3: not_present| (= path #b0100110111) (ite |type of page 3: read_only| (= path #b0101100011) (ite |type of page 3: paged_out, shared| (= path #b0100111010) (= path #b0101100100)))))))
(define-fun q521 () Bool (ite |type of page 3: mmio, hole| (= path #b0101101001) (ite |type of page 3: not_present| (= path #b0100110111) (ite |type of page 3: paged_out, shared| (= path #b0100111010) (= path #b0101100001)))))
(define-fun q522 () Bool (ite |type of page 3: mmio, hole| (= path #b0101101100) (ite |type of page 3: not_present| (= path #b0100110111) (ite |type of page 3: paged_out, shared| (= path #b0100111010) (= path #b0101100110)))))
(define-fun q523 () Bool (ite |type of page 3: ioreq_server| (= path #b0101110111) (ite |type of page 3: mmio, hole| (= path #b0101111001) (ite |type of page 3: not_present| (= path #b0100111011) (ite |type of page 3: read_only| (= path #b0101110110) (ite |type of page 3: paged_out, shared| (= path #b0100111110) (= path #b0101111000)))))))
(define-fun q524 () Bool (ite |type of page 3: mmio, hole| (= path #b0101101000) (ite |type of page 3: not_present| (= path #b0100110111) (ite |type of page 3: paged_out, shared| (= path #b0100111010) (= path #b0101100000)))))
(define-fun q525 () Bool (ite |type of page 2: ram| q520 (ite |type of page 2: ram_ro| q521 (ite |type of page 2: ioreq_server| q522 (ite |type of page 2: not_present| (= path #b0100110110) (ite |type of page 2: read_only| q524 (ite |type of page 2: paged_out, shared| (= path #b0100111111) q523)))))))
(define-fun q526 () Bool (ite |the load of cmpxchg finds what is expected: yes| q525 q497))
(define-fun q527 () Bool (ite |operand within its segment: yes| q526 (= path #b0100001100)))
(define-fun q528 () Bool (ite |type of page 3: ioreq_server| (= path #b0101110010) (ite |type of page 3: mmio, hole| (= path #b0101110101) (ite |type of page 3: not_present| (= path #b0100110111) (ite |type of page 3: read_only| (= path #b0101110001) (ite |type of page 3: paged_out, shared| (= path #b0100111010) (= path #b0101110011)))))))
(define-fun q529 () Bool (ite |type of page 2: ram| q520 (ite |type of page 2: ram_ro| q521 (ite |type of page 2: ioreq_server| q522 (ite |type of page 2: not_present| (= path #b0100110110) (ite |type of page 2: read_only| q524 (ite |type of page 2: paged_out, shared| (= path #b0100111111) q528)))))))
(define-fun q530 () Bool (ite |the load of cmpxchg finds what is expected: yes| q529 q499))
(define-fun q531 () Bool (ite |operand within its segment: yes| q530 (= path #b0100001100)))
(define-fun q532 () Bool (ite |type of page 3: ioreq_server| (= path #b0101100101) (ite |type of page 3: mmio, hole| (= path #b0101101011) (ite |type of page 3: not_present| (= path #b0100110111) (ite |type of page 3: read_only| (= path #b0101100011) (ite |type of page 3: paged_out, shared| (= path #b0100111010) (= path #b0101100100)))))))
(define-fun q533 () Bool (ite |type of page 3: mmio, hole| (= path #b0101101010) (ite |type of page 3: not_present| (= path #b0100110111) (ite |type of page 3: paged_out, shared| (= path #b0100111010) (= path #b0101100010)))))
(define-fun q534 () Bool (ite |type of page 3: ioreq_server| (= path #b0101101111) (ite |type of page 3: mmio, hole| (= path #b0101110100) (ite |type of page 3: not_present| (= path #b0100110111) (ite |type of page 3: read_only| (= path #b0101101110) (ite |type of page 3: paged_out, shared| (= path #b0100111010) (= path #b0101110000)))))))
(define-fun q535 () Bool (ite |type of page 2: ram| q532 (ite |type of page 2: ram_ro| q521 (ite |type of page 2: ioreq_server| q533 (ite |type of page 2: not_present| (= path #b0100110110) (ite |type of page 2: read_only| q524 (ite |type of page 2: paged_out, shared| (= path #b0100111111) q534)))))))
(define-fun q536 () Bool (ite |the load of cmpxchg finds what is expected: yes| q535 q499))
(define-fun q537 () Bool (ite |operand within its segment: yes| q536 (= path #b0100001100)))
(define-fun q538 () Bool (ite |mmio_access: read| q531 (ite |mmio_access: write| q537 q527)))
(define-fun q539 () Bool (ite |type of page 3: not_present, read_only| (= path #b0101111011) (ite |type of page 3: paged_out, shared| (= path #b0101111101) (= path #b0101111100))))
(define-fun q540 () Bool (ite |type of page 3: paged_out, shared| (= path #b0101111101) (= path #b0101111100)))
(define-fun q541 () Bool (ite |type of page 3: paged_out, shared| (= path #b0101111101) (= path #b0101111011)))
(define-fun q542 () Bool (ite |type of page 2: ioreq_server| q540 (ite |type of page 2: mmio, hole| q541 (ite |type of page 2: not_present, read_only| (= path #b0101111010) (ite |type of page 2: paged_out, shared| (= path #b0101111110) q539)))))
(define-fun q543 () Bool (ite |operand within its segment: yes| q542 (= path #b0100010010)))
(define-fun q544 () Bool (ite |type of page 3: not_present, read_only| (= path #b0110000000) (ite |type of page 3: paged_out, shared| (= path #b0110000011) (= path #b0110000010))))
(define-fun q545 () Bool (ite |type of page 3: not_present, read_only| (= path #b0110000000) (ite |type of page 3: paged_out, shared| (= path #b0110000011) (= path #b0110000001))))
(define-fun q546 () Bool (ite |type of page 2: mmio, hole| q545 (ite |type of page 2: not_present, read_only| (= path #b0101111111) (ite |type of page 2: paged_out, shared| (= path #b0110000100) q544))))
(define-fun q547 () Bool (ite |operand within its segment: yes| q546 (= path #b0100010010)))
(define-fun q548 () Bool (ite |type of page 2: mmio, hole| q540 (ite |type of page 2: not_present, read_only| (= path #b0101111010) (ite |type of page 2: paged_out, shared| (= path #b0101111110) q541))))
(define-fun q549 () Bool (ite |operand within its segment: yes| q548 (= path #b0100010010)))
(define-fun q550 () Bool (ite |type of page 3: paged_out, shared| (= path #b0110001000) (= path #b0110000111)))
(define-fun q551 () Bool (ite |type of page 3: paged_out, shared| (= path #b0110001000) (= path #b0110000110)))
(define-fun q552 () Bool (ite |type of page 2: mmio, hole| q551 (ite |type of page 2: not_present| (= path #b0110000101) (ite |type of page 2: paged_out, shared| (= path #b0110001001) q550))))
(define-fun q553 () Bool (ite |source within its segment: yes| q552 (= path #b0100010010)))
(define-fun q554 () Bool (ite |type of page 4: mmio, hole| (= path #b0110001100) (ite |type of page 4: not_present| (= path #b0100101100) (ite |type of page 4: paged_out, shared| (= path #b0100101110) (= path #b0110001011)))))
(define-fun q555 () Bool (ite |type of page 4: not_present| (= path #b0100101100) (ite |type of page 4: paged_out, shared| (= path #b0100101110) (= path #b0110001100))))
(define-fun q556 () Bool (ite |type of page 4: not_present| (= path #b0100101100) (ite |type of page 4: paged_out, shared| (= path #b0100101110) (= path #b0110001101))))
(define-fun q557 () Bool (ite |type of page 3: not_present, read_only| q555 (ite |type of page 3: paged_out, shared| q556 q554)))
(define-fun q558 () Bool (ite |type of page 3: paged_out, shared| q556 q554))
(define-fun q559 () Bool (ite |type of page 4: mmio, hole| (= path #b0110001011) (ite |type of page 4: not_present| (= path #b0100101100) (ite |type of page 4: paged_out, shared| (= path #b0100101110) (= path #b0110001100)))))
(define-fun q560 () Bool (ite |type of page 3: paged_out, shared| q556 q559))
(define-fun q561 () Bool (ite |type of page 4: not_present| (= path #b0100101100) (ite |type of page 4: paged_out, shared| (= path #b0100101110) (= path #b0110001010))))
(define-fun q562 () Bool (ite |type of page 4: not_present| (= path #b0100101100) (ite |type of page 4: paged_out, shared| (= path #b0100101110) (= path #b0110001110))))
(define-fun q563 () Bool (ite |type of page 2: ioreq_server| q558 (ite |type of page 2: mmio, hole| q560 (ite |type of page 2: not_present, read_only| q561 (ite |type of page 2: paged_out, shared| q562 q557)))))
(define-fun q564 () Bool (ite |source within its segment: yes| q563 (= path #b0100010010)))
(define-fun q565 () Bool (ite |operand within its segment: yes| q564 (= path #b0100010010)))
(define-fun q566 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0110010001) (= path #b0110010000)))
(define-fun q567 () Bool (ite |free slots of the ring: 0| q566 (= path #b0110010000)))
(define-fun q568 () Bool (ite |type of page 0: mmio, hole| (= path #b0110011000) (ite |type of page 0: not_present| (= path #b0110010111) (ite |type of page 0: paged_out, shared| (= path #b0110011001) (= path #b0110010100)))))
(define-fun q569 () Bool (ite |type of page 0: mmio, hole| (= path #b0110010101) (ite |type of page 0: not_present| (= path #b0110010011) (ite |type of page 0: paged_out, shared| (= path #b0110010110) (= path #b0110010100)))))
(define-fun q570 () Bool (ite |16 bytes within the code segment: yes| q569 q568))
(define-fun q571 () Bool (ite |type of page 0: mmio, hole| (= path #b0110100001) (ite |type of page 0: not_present| (= path #b0110011111) (ite |type of page 0: paged_out, shared| (= path #b0110100010) (= path #b0110100000)))))
(define-fun q572 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| (= path #b0110011100) (= path #b0110011011)))
(define-fun q573 () Bool (ite |type of page 0: mmio, hole| (= path #b0110011101) (ite |type of page 0: not_present| (= path #b0110011010) (ite |type of page 0: paged_out, shared| (= path #b0110011110) q572))))
(define-fun q574 () Bool (ite |16 bytes within the code segment: yes| q573 q571))
(define-fun q575 () Bool (ite |type of page 1: mmio, hole| (= path #b0110101100) (ite |type of page 1: not_present| (= path #b0110101011) (ite |type of page 1: paged_out, shared| (= path #b0110101101) (= path #b0110100101)))))
(define-fun q576 () Bool (ite |type of page 0: mmio, hole| (= path #b0110101110) (ite |type of page 0: not_present| (= path #b0110101010) (ite |type of page 0: paged_out, shared| (= path #b0110101111) q575))))
(define-fun q577 () Bool (ite |type of page 1: mmio, hole| (= path #b0110100110) (ite |type of page 1: not_present| (= path #b0110100100) (ite |type of page 1: paged_out, shared| (= path #b0110100111) (= path #b0110100101)))))
(define-fun q578 () Bool (ite |type of page 0: mmio, hole| (= path #b0110101000) (ite |type of page 0: not_present| (= path #b0110100011) (ite |type of page 0: paged_out, shared| (= path #b0110101001) q577))))
(define-fun q579 () Bool (ite |16 bytes within the code segment: yes| q578 q576))
(define-fun q580 () Bool (ite |type of page 0: mmio, hole| (= path #b0110011000) (ite |type of page 0: not_present| (= path #b0110010111) (ite |type of page 0: paged_out, shared| (= path #b0110011001) (= path #b0110110000)))))
(define-fun q581 () Bool (ite |type of page 0: mmio, hole| (= path #b0110010101) (ite |type of page 0: not_present| (= path #b0110010011) (ite |type of page 0: paged_out, shared| (= path #b0110010110) (= path #b0110110000)))))
(define-fun q582 () Bool (ite |16 bytes within the code segment: yes| q581 q580))
(define-fun q583 () Bool (ite |type of page 0: mmio, hole| (= path #b0110100001) (ite |type of page 0: not_present| (= path #b0110011111) (ite |type of page 0: paged_out, shared| (= path #b0110100010) (= path #b0110110011)))))
(define-fun q584 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| (= path #b0110110010) (= path #b0110110001)))
(define-fun q585 () Bool (ite |type of page 0: mmio, hole| (= path #b0110011101) (ite |type of page 0: not_present| (= path #b0110011010) (ite |type of page 0: paged_out, shared| (= path #b0110011110) q584))))
(define-fun q586 () Bool (ite |16 bytes within the code segment: yes| q585 q583))
(define-fun q587 () Bool (ite |type of page 1: mmio, hole| (= path #b0110101100) (ite |type of page 1: not_present| (= path #b0110101011) (ite |type of page 1: paged_out, shared| (= path #b0110101101) (= path #b0110110100)))))
(define-fun q588 () Bool (ite |type of page 0: mmio, hole| (= path #b0110101110) (ite |type of page 0: not_present| (= path #b0110101010) (ite |type of page 0: paged_out, shared| (= path #b0110101111) q587))))
(define-fun q589 () Bool (ite |type of page 1: mmio, hole| (= path #b0110100110) (ite |type of page 1: not_present| (= path #b0110100100) (ite |type of page 1: paged_out, shared| (= path #b0110100111) (= path #b0110110100)))))
(define-fun q590 () Bool (ite |type of page 0: mmio, hole| (= path #b0110101000) (ite |type of page 0: not_present| (= path #b0110100011) (ite |type of page 0: paged_out, shared| (= path #b0110101001) q589))))
(define-fun q591 () Bool (ite |16 bytes within the code segment: yes| q590 q588))
(define-fun q592 () Bool (ite |type of page 0: mmio, hole| (= path #b0110011000) (ite |type of page 0: not_present| (= path #b0110010111) (ite |type of page 0: paged_out, shared| (= path #b0110011001) (= path #b0110110101)))))
(define-fun q593 () Bool (ite |type of page 0: mmio, hole| (= path #b0110010101) (ite |type of page 0: not_present| (= path #b0110010011) (ite |type of page 0: paged_out, shared| (= path #b0110010110) (= path #b0110110101)))))
(define-fun q594 () Bool (ite |16 bytes within the code segment: yes| q593 q592))
(define-fun q595 () Bool (ite |type of page 0: mmio, hole| (= path #b0110100001) (ite |type of page 0: not_present| (= path #b0110011111) (ite |type of page 0: paged_out, shared| (= path #b0110100010) (= path #b0110111000)))))
(define-fun q596 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| (= path #b0110110111) (= path #b0110110110)))
(define-fun q597 () Bool (ite |type of page 0: mmio, hole| (= path #b0110011101) (ite |type of page 0: not_present| (= path #b0110011010) (ite |type of page 0: paged_out, shared| (= path #b0110011110) q596))))
(define-fun q598 () Bool (ite |16 bytes within the code segment: yes| q597 q595))
(define-fun q599 () Bool (ite |type of page 1: mmio, hole| (= path #b0110101100) (ite |type of page 1: not_present| (= path #b0110101011) (ite |type of page 1: paged_out, shared| (= path #b0110101101) (= path #b0110111001)))))
(define-fun q600 () Bool (ite |type of page 0: mmio, hole| (= path #b0110101110) (ite |type of page 0: not_present| (= path #b0110101010) (ite |type of page 0: paged_out, shared| (= path #b0110101111) q599))))
(define-fun q601 () Bool (ite |type of page 1: mmio, hole| (= path #b0110100110) (ite |type of page 1: not_present| (= path #b0110100100) (ite |type of page 1: paged_out, shared| (= path #b0110100111) (= path #b0110111001)))))
(define-fun q602 () Bool (ite |type of page 0: mmio, hole| (= path #b0110101000) (ite |type of page 0: not_present| (= path #b0110100011) (ite |type of page 0: paged_out, shared| (= path #b0110101001) q601))))
(define-fun q603 () Bool (ite |16 bytes within the code segment: yes| q602 q600))
(define-fun q604 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0110010001) (= path #b0100000111)))
(define-fun q605 () Bool (ite |free slots of the ring: 0| q604 (= path #b0100000111)))
(define-fun q606 () Bool (ite |type of page 2: mmio, hole| (= path #b0110111100) (ite |type of page 2: not_present| (= path #b0110111010) (ite |type of page 2: paged_out, shared| (= path #b0110111101) (= path #b0110111011)))))
(define-fun q607 () Bool (ite |operand within its segment: yes| q606 (= path #b0110111110)))
(define-fun q608 () Bool (ite |type of page 2: not_present| (= path #b0110111010) (ite |type of page 2: paged_out, shared| (= path #b0110111101) (= path #b0110111011))))
(define-fun q609 () Bool (ite |operand within its segment: yes| q608 (= path #b0110111110)))
(define-fun q610 () Bool (ite |mmio_access: none| q607 q609))
(define-fun q611 () Bool (ite |type of page 2: ioreq_server| (= path #b0111000010) (ite |type of page 2: mmio, hole| (= path #b0111000011) (ite |type of page 2: not_present, read_only| (= path #b0110111111) (ite |type of page 2: paged_out, shared| (= path #b0111000000) (= path #b0111000001))))))
(define-fun q612 () Bool (ite |operand within its segment: yes| q611 (= path #b0110111110)))
(define-fun q613 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b0111000000) (ite |type of page 2: not_present, read_only| (= path #b0110111111) (= path #b0111000001))))
(define-fun q614 () Bool (ite |operand within its segment: yes| q613 (= path #b0110111110)))
(define-fun q615 () Bool (ite |mmio_access: write| q614 q612))
(define-fun q616 () Bool (ite |type of page 2: not_present, read_only| (= path #b0110111111) (ite |type of page 2: paged_out, shared| (= path #b0111000000) (= path #b0111000001))))
(define-fun q617 () Bool (ite |operand within its segment: yes| q616 (= path #b0111000100)))
(define-fun q618 () Bool (ite |type of page 2: paged_out, shared| (= path #b0111000101) (= path #b0111000100)))
(define-fun q619 () Bool (ite |operand within its segment: yes| q618 (= path #b0111000100)))
(define-fun q620 () Bool (ite |mmio_access: write| q619 q617))
(define-fun q621 () Bool (ite |type of page 2: ioreq_server| (= path #b0111001000) (ite |type of page 2: mmio, hole| (= path #b0111001001) (ite |type of page 2: not_present, read_only| (= path #b0110111111) (ite |type of page 2: paged_out, shared| (= path #b0111000000) (= path #b0111000001))))))
(define-fun q622 () Bool (ite |operand within its segment: yes| q621 (= path #b0110111110)))
(define-fun q623 () Bool (ite |type of page 2: ioreq_server| (= path #b0111000110) (ite |type of page 2: not_present, read_only| (= path #b0110111111) (ite |type of page 2: paged_out, shared| (= path #b0111000000) (= path #b0111000111)))))
(define-fun q624 () Bool (ite |operand within its segment: yes| q623 (= path #b0110111110)))
(define-fun q625 () Bool (ite |mmio_access: write| q624 q622))
(define-fun q626 () Bool (ite |type of page 2: ioreq_server| (= path #b0111001100) (ite |type of page 2: mmio, hole| (= path #b0111001110) (ite |type of page 2: not_present| (= path #b0110111010) (ite |type of page 2: read_only| (= path #b0111001010) (ite |type of page 2: paged_out, shared| (= path #b0110111101) (= path #b0111001011)))))))
(define-fun q627 () Bool (ite |the load of cmpxchg finds what is expected: yes| q626 q606))
(define-fun q628 () Bool (ite |operand within its segment: yes| q627 (= path #b0110111110)))
(define-fun q629 () Bool (ite |type of page 2: ioreq_server| (= path #b0111001100) (ite |type of page 2: mmio, hole| (= path #b0111001101) (ite |type of page 2: not_present| (= path #b0110111010) (ite |type of page 2: read_only| (= path #b0111001010) (ite |type of page 2: paged_out, shared| (= path #b0110111101) (= path #b0111001011)))))))
(define-fun q630 () Bool (ite |the load of cmpxchg finds what is expected: yes| q629 q608))
(define-fun q631 () Bool (ite |operand within its segment: yes| q630 (= path #b0110111110)))
(define-fun q632 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b0110111101) (ite |type of page 2: not_present| (= path #b0110111010) (= path #b0110111011))))
(define-fun q633 () Bool (ite |the load of cmpxchg finds what is expected: yes| q632 q608))
(define-fun q634 () Bool (ite |operand within its segment: yes| q633 (= path #b0110111110)))
(define-fun q635 () Bool (ite |mmio_access: read| q631 (ite |mmio_access: write| q634 q628)))
(define-fun q636 () Bool (ite |source within its segment: yes| q608 (= path #b0111000100)))
(define-fun q637 () Bool (ite |type of page 2: ram, ram_ro| (= path #b0111010010) (ite |type of page 2: not_present, read_only| (= path #b0111010001) (ite |type of page 2: paged_out, shared| (= path #b0111010100) (= path #b0111010011)))))
(define-fun q638 () Bool (ite |operand within its segment: yes| q637 (= path #b0110111110)))
(define-fun q639 () Bool (ite |operand within its segment: yes| (= path #b0111010000) (= path #b0110111110)))
(define-fun q640 () Bool (ite |mmio_access: write| q639 q638))
(define-fun q641 () Bool (ite |type of page 2: mmio, hole| (= path #b0111011101) (ite |type of page 2: not_present| (= path #b0111010101) (ite |type of page 2: paged_out, shared| (= path #b0111010110) (= path #b0111010111)))))
(define-fun q642 () Bool (ite |type of page 2: ioreq_server| (= path #b0111011010) (ite |type of page 2: mmio, hole| (= path #b0111011100) (ite |type of page 2: not_present| (= path #b0111010101) (ite |type of page 2: read_only| (= path #b0111011000) (ite |type of page 2: paged_out, shared| (= path #b0111010110) (= path #b0111011001)))))))
(define-fun q643 () Bool (ite |the load of cmpxchg finds what is expected: yes| q642 q641))
(define-fun q644 () Bool (ite |operand within its segment: yes| q643 (= path #b0110111110)))
(define-fun q645 () Bool (ite |type of page 2: not_present| (= path #b0111010101) (ite |type of page 2: paged_out, shared| (= path #b0111010110) (= path #b0111010111))))
(define-fun q646 () Bool (ite |type of page 2: ioreq_server| (= path #b0111011010) (ite |type of page 2: mmio, hole| (= path #b0111011011) (ite |type of page 2: not_present| (= path #b0111010101) (ite |type of page 2: read_only| (= path #b0111011000) (ite |type of page 2: paged_out, shared| (= path #b0111010110) (= path #b0111011001)))))))
(define-fun q647 () Bool (ite |the load of cmpxchg finds what is expected: yes| q646 q645))
(define-fun q648 () Bool (ite |operand within its segment: yes| q647 (= path #b0110111110)))
(define-fun q649 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b0111010110) (ite |type of page 2: not_present| (= path #b0111010101) (= path #b0111010111))))
(define-fun q650 () Bool (ite |the load of cmpxchg finds what is expected: yes| q649 q645))
(define-fun q651 () Bool (ite |operand within its segment: yes| q650 (= path #b0110111110)))
(define-fun q652 () Bool (ite |mmio_access: read| q648 (ite |mmio_access: write| q651 q644)))
(define-fun q653 () Bool (ite |type of page 4: not_present| (= path #b0111011110) (ite |type of page 4: paged_out, shared| (= path #b0111100000) (= path #b0111100010))))
(define-fun q654 () Bool (ite |type of page 4: not_present| (= path #b0111011110) (ite |type of page 4: paged_out, shared| (= path #b0111100000) (= path #b0111100001))))
(define-fun q655 () Bool (ite |type of page 4: not_present| (= path #b0111011110) (ite |type of page 4: paged_out, shared| (= path #b0111100000) (= path #b0111100011))))
(define-fun q656 () Bool (ite |type of page 2: not_present, read_only| q654 (ite |type of page 2: paged_out, shared| q655 q653)))
(define-fun q657 () Bool (ite |source within its segment: yes| q656 (= path #b0111000100)))
(define-fun q658 () Bool (ite |operand within its segment: yes| q657 (= path #b0111000100)))
(define-fun q659 () Bool (ite |type of page 4: not_present| (= path #b0111011110) (ite |type of page 4: paged_out, shared| (= path #b0111100000) (= path #b0111011111))))
(define-fun q660 () Bool (ite |type of page 4: not_present| (= path #b0111011110) (= path #b0111100000)))
(define-fun q661 () Bool (ite |type of page 2: paged_out, shared| q660 q659))
(define-fun q662 () Bool (ite |source within its segment: yes| q661 (= path #b0111000100)))
(define-fun q663 () Bool (ite |operand within its segment: yes| q662 (= path #b0111000100)))
(define-fun q664 () Bool (ite |mmio_access: write| q663 q658))
(define-fun q665 () Bool (ite |type of page 2: not_present| (= path #b0111100100) (ite |type of page 2: read_only| (= path #b0111100101) (ite |type of page 2: paged_out, shared| (= path #b0111100111) (= path #b0111100110)))))
(define-fun q666 () Bool (ite |source within its segment: yes| q665 (= path #b0111000100)))
(define-fun q667 () Bool (ite |operand within its segment: yes| q666 (= path #b0111000100)))
(define-fun q668 () Bool (ite |source within its segment: yes| q616 (= path #b0111000100)))
(define-fun q669 () Bool (ite |operand within its segment: yes| q668 (= path #b0111000100)))
(define-fun q670 () Bool (ite |mmio_access: read| q669 (ite |mmio_access: write| (= path #b0111000100) q667)))
(define-fun q671 () Bool (ite |type of page 3: mmio, hole| (= path #b0111101011) (ite |type of page 3: not_present| (= path #b0111101001) (ite |type of page 3: paged_out, shared| (= path #b0111101100) (= path #b0111101010)))))
(define-fun q672 () Bool (ite |type of page 3: mmio, hole| (= path #b0111101111) (ite |type of page 3: not_present| (= path #b0111101101) (ite |type of page 3: paged_out, shared| (= path #b0111110000) (= path #b0111101110)))))
(define-fun q673 () Bool (ite |type of page 2: mmio, hole| q672 (ite |type of page 2: not_present| (= path #b0111101000) (ite |type of page 2: paged_out, shared| (= path #b0111110001) q671))))
(define-fun q674 () Bool (ite |operand within its segment: yes| q673 (= path #b0110111110)))
(define-fun q675 () Bool (ite |type of page 2: not_present| (= path #b0111101000) (ite |type of page 2: paged_out, shared| (= path #b0111110001) q671)))
(define-fun q676 () Bool (ite |operand within its segment: yes| q675 (= path #b0110111110)))
(define-fun q677 () Bool (ite |mmio_access: none| q674 q676))
(define-fun q678 () Bool (ite |type of page 3: ioreq_server| (= path #b0111110111) (ite |type of page 3: mmio, hole| (= path #b0111111000) (ite |type of page 3: not_present, read_only| (= path #b0111110101) (ite |type of page 3: paged_out, shared| (= path #b0111111001) (= path #b0111110110))))))
(define-fun q679 () Bool (ite |type of page 3: ioreq_server| (= path #b1000000010) (ite |type of page 3: mmio, hole| (= path #b1000000100) (ite |type of page 3: not_present, read_only| (= path #b1000000001) (ite |type of page 3: paged_out, shared| (= path #b1000000101) (= path #b1000000011))))))
(define-fun q680 () Bool (ite |type of page 2: ram| q678 (ite |type of page 2: ram_ro| (= path #b0111110011) (ite |type of page 2: ioreq_server| (= path #b1000000000) (ite |type of page 2: not_present, read_only| (= path #b0111110010) (ite |type of page 2: paged_out, shared| (= path #b0111111111) q679))))))
(define-fun q681 () Bool (ite |operand within its segment: yes| q680 (= path #b0110111110)))
(define-fun q682 () Bool (ite |type of page 3: ioreq_server| (= path #b0111111011) (ite |type of page 3: mmio, hole| (= path #b0111111101) (ite |type of page 3: not_present, read_only| (= path #b0111111010) (ite |type of page 3: paged_out, shared| (= path #b0111111110) (= path #b0111111100))))))
(define-fun q683 () Bool (ite |type of page 2: ram| q678 (ite |type of page 2: ram_ro| (= path #b0111110011) (ite |type of page 2: ioreq_server| (= path #b0111110100) (ite |type of page 2: not_present, read_only| (= path #b0111110010) (ite |type of page 2: paged_out, shared| (= path #b0111111111) q682))))))
(define-fun q684 () Bool (ite |operand within its segment: yes| q683 (= path #b0110111110)))
(define-fun q685 () Bool (ite |mmio_access: write| q684 q681))
(define-fun q686 () Bool (ite |type of page 3: ioreq_server| (= path #b1000001000) (ite |type of page 3: mmio, hole| (= path #b1000001001) (ite |type of page 3: not_present, read_only| (= path #b0111110101) (ite |type of page 3: paged_out, shared| (= path #b0111111001) (= path #b0111110110))))))
(define-fun q687 () Bool (ite |type of page 3: mmio, hole| (= path #b1000001110) (ite |type of page 3: not_present, read_only| (= path #b0111111010) (ite |type of page 3: paged_out, shared| (= path #b0111111110) (= path #b1000001101)))))
(define-fun q688 () Bool (ite |type of page 3: ioreq_server| (= path #b1000001111) (ite |type of page 3: mmio, hole| (= path #b1000010001) (ite |type of page 3: not_present, read_only| (= path #b1000000001) (ite |type of page 3: paged_out, shared| (= path #b1000000101) (= path #b1000010000))))))
(define-fun q689 () Bool (ite |type of page 2: ram| q686 (ite |type of page 2: ram_ro| (= path #b0111110011) (ite |type of page 2: ioreq_server| q687 (ite |type of page 2: not_present, read_only| (= path #b0111110010) (ite |type of page 2: paged_out, shared| (= path #b0111111111) q688))))))
(define-fun q690 () Bool (ite |operand within its segment: yes| q689 (= path #b0110111110)))
(define-fun q691 () Bool (ite |type of page 3: mmio, hole| (= path #b1000000111) (ite |type of page 3: not_present, read_only| (= path #b0111111010) (ite |type of page 3: paged_out, shared| (= path #b0111111110) (= path #b1000000110)))))
(define-fun q692 () Bool (ite |type of page 3: ioreq_server| (= path #b1000001010) (ite |type of page 3: mmio, hole| (= path #b1000001100) (ite |type of page 3: not_present, read_only| (= path #b0111111010) (ite |type of page 3: paged_out, shared| (= path #b0111111110) (= path #b1000001011))))))
(define-fun q693 () Bool (ite |type of page 2: ram| q686 (ite |type of page 2: ram_ro| (= path #b0111110011) (ite |type of page 2: ioreq_server| q691 (ite |type of page 2: not_present, read_only| (= path #b0111110010) (ite |type of page 2: paged_out, shared| (= path #b0111111111) q692))))))
(define-fun q694 () Bool (ite |operand within its segment: yes| q693 (= path #b0110111110)))
(define-fun q695 () Bool (ite |mmio_access: write| q694 q690))
(define-fun q696 () Bool (ite |type of page 3: ioreq_server| (= path #b1000011001) (ite |type of page 3: mmio, hole| (= path #b1000011111) (ite |type of page 3: not_present| (= path #b0111101001) (ite |type of page 3: read_only| (= path #b1000010101) (ite |type of page 3: paged_out, shared| (= path #b0111101100) (= path #b1000010110)))))))
(define-fun q697 () Bool (ite |type of page 3: mmio, hole| (= path #b1000011011) (ite |type of page 3: not_present| (= path #b0111101001) (ite |type of page 3: paged_out, shared| (= path #b0111101100) (= path #b1000010011)))))
(define-fun q698 () Bool (ite |type of page 3: mmio, hole| (= path #b1000011110) (ite |type of page 3: not_present| (= path #b0111101001) (ite |type of page 3: paged_out, shared| (= path #b0111101100) (= path #b1000011000)))))
(define-fun q699 () Bool (ite |type of page 3: ioreq_server| (= path #b1000101001) (ite |type of page 3: mmio, hole| (= path #b1000101011) (ite |type of page 3: not_present| (= path #b0111101101) (ite |type of page 3: read_only| (= path #b1000101000) (ite |type of page 3: paged_out, shared| (= path #b0111110000) (= path #b1000101010)))))))
(define-fun q700 () Bool (ite |type of page 3: mmio, hole| (= path #b1000011010) (ite |type of page 3: not_present| (= path #b0111101001) (ite |type of page 3: paged_out, shared| (= path #b0111101100) (= path #b1000010010)))))
(define-fun q701 () Bool (ite |type of page 2: ram| q696 (ite |type of page 2: ram_ro| q697 (ite |type of page 2: ioreq_server| q698 (ite |type of page 2: not_present| (= path #b0111101000) (ite |type of page 2: read_only| q700 (ite |type of page 2: paged_out, shared| (= path #b0111110001) q699)))))))
(define-fun q702 () Bool (ite |the load of cmpxchg finds what is expected: yes| q701 q673))
(define-fun q703 () Bool (ite |operand within its segment: yes| q702 (= path #b0110111110)))
(define-fun q704 () Bool (ite |type of page 3: ioreq_server| (= path #b1000100100) (ite |type of page 3: mmio, hole| (= path #b1000100111) (ite |type of page 3: not_present| (= path #b0111101001) (ite |type of page 3: read_only| (= path #b1000100011) (ite |type of page 3: paged_out, shared| (= path #b0111101100) (= path #b1000100101)))))))
(define-fun q705 () Bool (ite |type of page 2: ram| q696 (ite |type of page 2: ram_ro| q697 (ite |type of page 2: ioreq_server| q698 (ite |type of page 2: not_present| (= path #b0111101000) (ite |type of page 2: read_only| q700 (ite |type of page 2: paged_out, shared| (= path #b0111110001) q704)))))))
(define-fun q706 () Bool (ite |the load of cmpxchg finds what is expected: yes| q705 q675))
(define-fun q707 () Bool (ite |operand within its segment: yes| q706 (= path #b0110111110)))
(define-fun q708 () Bool (ite |type of page 3: ioreq_server| (= path #b1000010111) (ite |type of page 3: mmio, hole| (= path #b1000011101) (ite |type of page 3: not_present| (= path #b0111101001) (ite |type of page 3: read_only| (= path #b1000010101) (ite |type of page 3: paged_out, shared| (= path #b0111101100) (= path #b1000010110)))))))
(define-fun q709 () Bool (ite |type of page 3: mmio, hole| (= path #b1000011100) (ite |type of page 3: not_present| (= path #b0111101001) (ite |type of page 3: paged_out, shared| (= path #b0111101100) (= path #b1000010100)))))
(define-fun q710 () Bool (ite |type of page 3: ioreq_server| (= path #b1000100001) (ite |type of page 3: mmio, hole| (= path #b1000100110) (ite |type of page 3: not_present| (= path #b0111101001) (ite |type of page 3: read_only| (= path #b1000100000) (ite |type of page 3: paged_out, shared| (= path #b0111101100) (= path #b1000100010)))))))
(define-fun q711 () Bool (ite |type of page 2: ram| q708 (ite |type of page 2: ram_ro| q697 (ite |type of page 2: ioreq_server| q709 (ite |type of page 2: not_present| (= path #b0111101000) (ite |type of page 2: read_only| q700 (ite |type of page 2: paged_out, shared| (= path #b0111110001) q710)))))))
(define-fun q712 () Bool (ite |the load of cmpxchg finds what is expected: yes| q711 q675))
(define-fun q713 () Bool (ite |operand within its segment: yes| q712 (= path #b0110111110)))
(define-fun q714 () Bool (ite |mmio_access: read| q707 (ite |mmio_access: write| q713 q703)))
(define-fun q715 () Bool (ite |type of page 3: not_present, read_only| (= path #b1000101101) (ite |type of page 3: paged_out, shared| (= path #b1000101111) (= path #b1000101110))))
(define-fun q716 () Bool (ite |type of page 3: paged_out, shared| (= path #b1000101111) (= path #b1000101110)))
(define-fun q717 () Bool (ite |type of page 3: paged_out, shared| (= path #b1000101111) (= path #b1000101101)))
(define-fun q718 () Bool (ite |type of page 2: ioreq_server| q716 (ite |type of page 2: mmio, hole| q717 (ite |type of page 2: not_present, read_only| (= path #b1000101100) (ite |type of page 2: paged_out, shared| (= path #b1000110000) q715)))))
(define-fun q719 () Bool (ite |operand within its segment: yes| q718 (= path #b0111000100)))
(define-fun q720 () Bool (ite |type of page 3: not_present, read_only| (= path #b1000110010) (ite |type of page 3: paged_out, shared| (= path #b1000110101) (= path #b1000110100))))
(define-fun q721 () Bool (ite |type of page 3: not_present, read_only| (= path #b1000110010) (ite |type of page 3: paged_out, shared| (= path #b1000110101) (= path #b1000110011))))
(define-fun q722 () Bool (ite |type of page 2: mmio, hole| q721 (ite |type of page 2: not_present, read_only| (= path #b1000110001) (ite |type of page 2: paged_out, shared| (= path #b1000110110) q720))))
(define-fun q723 () Bool (ite |operand within its segment: yes| q722 (= path #b0111000100)))
(define-fun q724 () Bool (ite |type of page 2: mmio, hole| q716 (ite |type of page 2: not_present, read_only| (= path #b1000101100) (ite |type of page 2: paged_out, shared| (= path #b1000110000) q717))))
(define-fun q725 () Bool (ite |operand within its segment: yes| q724 (= path #b0111000100)))
(define-fun q726 () Bool (ite |type of page 3: paged_out, shared| (= path #b1000111010) (= path #b1000111001)))
(define-fun q727 () Bool (ite |type of page 3: paged_out, shared| (= path #b1000111010) (= path #b1000111000)))
(define-fun q728 () Bool (ite |type of page 2: mmio, hole| q727 (ite |type of page 2: not_present| (= path #b1000110111) (ite |type of page 2: paged_out, shared| (= path #b1000111011) q726))))
(define-fun q729 () Bool (ite |source within its segment: yes| q728 (= path #b0111000100)))
(define-fun q730 () Bool (ite |type of page 4: mmio, hole| (= path #b1000111110) (ite |type of page 4: not_present| (= path #b0111011110) (ite |type of page 4: paged_out, shared| (= path #b0111100000) (= path #b1000111101)))))
(define-fun q731 () Bool (ite |type of page 4: not_present| (= path #b0111011110) (ite |type of page 4: paged_out, shared| (= path #b0111100000) (= path #b1000111110))))
(define-fun q732 () Bool (ite |type of page 4: not_present| (= path #b0111011110) (ite |type of page 4: paged_out, shared| (= path #b0111100000) (= path #b1000111111))))
(define-fun q733 () Bool (ite |type of page 3: not_present, read_only| q731 (ite |type of page 3: paged_out, shared| q732 q730)))
(define-fun q734 () Bool (ite |type of page 3: paged_out, shared| q732 q730))
(define-fun q735 () Bool (ite |type of page 4: mmio, hole| (= path #b1000111101) (ite |type of page 4: not_present| (= path #b0111011110) (ite |type of page 4: paged_out, shared| (= path #b0111100000) (= path #b1000111110)))))
(define-fun q736 () Bool (ite |type of page 3: paged_out, shared| q732 q735))
(define-fun q737 () Bool (ite |type of page 4: not_present| (= path #b0111011110) (ite |type of page 4: paged_out, shared| (= path #b0111100000) (= path #b1000111100))))
(define-fun q738 () Bool (ite |type of page 4: not_present| (= path #b0111011110) (ite |type of page 4: paged_out, shared| (= path #b0111100000) (= path #b1001000000))))
(define-fun q739 () Bool (ite |type of page 2: ioreq_server| q734 (ite |type of page 2: mmio, hole| q736 (ite |type of page 2: not_present, read_only| q737 (ite |type of page 2: paged_out, shared| q738 q733)))))
(define-fun q740 () Bool (ite |source within its segment: yes| q739 (= path #b0111000100)))
(define-fun q741 () Bool (ite |operand within its segment: yes| q740 (= path #b0111000100)))
(define-fun q742 () Bool (ite |type of page 2: mmio, hole| (= path #b1001000011) (ite |type of page 2: not_present| (= path #b0110111010) (ite |type of page 2: paged_out, shared| (= path #b0110111101) (= path #b1001000010)))))
(define-fun q743 () Bool (ite |operand within its segment: yes| q742 (= path #b0110111110)))
(define-fun q744 () Bool (ite |type of page 2: not_present| (= path #b0110111010) (ite |type of page 2: paged_out, shared| (= path #b0110111101) (= path #b1001000010))))
(define-fun q745 () Bool (ite |operand within its segment: yes| q744 (= path #b0110111110)))
(define-fun q746 () Bool (ite |mmio_access: none| q743 q745))
(define-fun q747 () Bool (ite |type of page 2: mmio, hole| (= path #b1001000110) (ite |type of page 2: not_present| (= path #b0111010101) (ite |type of page 2: paged_out, shared| (= path #b0111010110) (= path #b1001000101)))))
(define-fun q748 () Bool (ite |operand within its segment: yes| q747 (= path #b0110111110)))
(define-fun q749 () Bool (ite |type of page 2: not_present| (= path #b0111010101) (ite |type of page 2: paged_out, shared| (= path #b0111010110) (= path #b1001000101))))
(define-fun q750 () Bool (ite |operand within its segment: yes| q749 (= path #b0110111110)))
(define-fun q751 () Bool (ite |mmio_access: none| q748 q750))
(define-fun q752 () Bool (ite |type of page 3: mmio, hole| (= path #b1001001000) (ite |type of page 3: not_present| (= path #b0111101001) (ite |type of page 3: paged_out, shared| (= path #b0111101100) (= path #b1001000111)))))
(define-fun q753 () Bool (ite |type of page 3: mmio, hole| (= path #b1001001010) (ite |type of page 3: not_present| (= path #b0111101101) (ite |type of page 3: paged_out, shared| (= path #b0111110000) (= path #b1001001001)))))
(define-fun q754 () Bool (ite |type of page 2: mmio, hole| q753 (ite |type of page 2: not_present| (= path #b0111101000) (ite |type of page 2: paged_out, shared| (= path #b0111110001) q752))))
(define-fun q755 () Bool (ite |operand within its segment: yes| q754 (= path #b0110111110)))
(define-fun q756 () Bool (ite |type of page 2: not_present| (= path #b0111101000) (ite |type of page 2: paged_out, shared| (= path #b0111110001) q752)))
(define-fun q757 () Bool (ite |operand within its segment: yes| q756 (= path #b0110111110)))
(define-fun q758 () Bool (ite |mmio_access: none| q755 q757))
(define-fun q759 () Bool (ite |type of page 2: ioreq_server| (= path #b0111000010) (ite |type of page 2: mmio, hole| (= path #b1001001101) (ite |type of page 2: not_present, read_only| (= path #b0110111111) (ite |type of page 2: paged_out, shared| (= path #b0111000000) (= path #b1001001100))))))
(define-fun q760 () Bool (ite |operand within its segment: yes| q759 (= path #b0110111110)))
(define-fun q761 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b0111000000) (ite |type of page 2: not_present, read_only| (= path #b0110111111) (= path #b1001001100))))
(define-fun q762 () Bool (ite |operand within its segment: yes| q761 (= path #b0110111110)))
(define-fun q763 () Bool (ite |mmio_access: write| q762 q760))
(define-fun q764 () Bool (ite |type of page 2: not_present, read_only| (= path #b0110111111) (ite |type of page 2: paged_out, shared| (= path #b0111000000) (= path #b1001001100))))
(define-fun q765 () Bool (ite |operand within its segment: yes| q764 (= path #b1001001011)))
(define-fun q766 () Bool (ite |type of page 2: paged_out, shared| (= path #b0111000101) (= path #b1001001011)))
(define-fun q767 () Bool (ite |operand within its segment: yes| q766 (= path #b1001001011)))
(define-fun q768 () Bool (ite |mmio_access: write| q767 q765))
(define-fun q769 () Bool (ite |type of page 2: ioreq_server| (= path #b0111001000) (ite |type of page 2: mmio, hole| (= path #b1001001111) (ite |type of page 2: not_present, read_only| (= path #b0110111111) (ite |type of page 2: paged_out, shared| (= path #b0111000000) (= path #b1001001100))))))
(define-fun q770 () Bool (ite |operand within its segment: yes| q769 (= path #b0110111110)))
(define-fun q771 () Bool (ite |type of page 2: ioreq_server| (= path #b0111000110) (ite |type of page 2: not_present, read_only| (= path #b0110111111) (ite |type of page 2: paged_out, shared| (= path #b0111000000) (= path #b1001001110)))))
(define-fun q772 () Bool (ite |operand within its segment: yes| q771 (= path #b0110111110)))
(define-fun q773 () Bool (ite |mmio_access: write| q772 q770))
(define-fun q774 () Bool (ite |the load of cmpxchg finds what is expected: yes| (= path #b0110111110) (= path #b1001001011)))
(define-fun q775 () Bool (ite |type of page 2: ioreq_server| (= path #b0111000110) (ite |type of page 2: mmio, hole| (= path #b1001001110) (ite |type of page 2: not_present, read_only| (= path #b0110111111) (ite |type of page 2: paged_out, shared| (= path #b0111000000) (= path #b1001001100))))))
(define-fun q776 () Bool (ite |the load of cmpxchg finds what is expected: yes| q775 (= path #b1001001011)))
(define-fun q777 () Bool (ite |operand within its segment: yes| q776 q774))
(define-fun q778 () Bool (ite |type of page 2: ioreq_server| (= path #b0111000101) (= path #b1001001011)))
(define-fun q779 () Bool (ite |the load of cmpxchg finds what is expected: yes| q778 (= path #b1001001011)))
(define-fun q780 () Bool (ite |operand within its segment: yes| q779 q774))
(define-fun q781 () Bool (ite |mmio_access: write| q780 q777))
(define-fun q782 () Bool (ite |decision 1 on something unknown: yes| (= path #b1001010000) (= path #b1001001011)))
(define-fun q783 () Bool (ite |type of page 2: ram, ram_ro| (= path #b1001010001) (ite |type of page 2: not_present, read_only| (= path #b0111010001) (ite |type of page 2: paged_out, shared| (= path #b0111010100) (= path #b0111010011)))))
(define-fun q784 () Bool (ite |operand within its segment: yes| q783 (= path #b0110111110)))
(define-fun q785 () Bool (ite |mmio_access: write| q639 q784))
(define-fun q786 () Bool (ite |type of page 2: ioreq_server| (= path #b1001010010) (ite |type of page 2: mmio, hole| (= path #b1001010011) (ite |type of page 2: not_present, read_only| (= path #b0111010001) (ite |type of page 2: paged_out, shared| (= path #b0111010100) (= path #b1001010001))))))
(define-fun q787 () Bool (ite |the load of cmpxchg finds what is expected: yes| q786 (= path #b1001001011)))
(define-fun q788 () Bool (ite |operand within its segment: yes| q787 q774))
(define-fun q789 () Bool (ite |mmio_access: write| q780 q788))
(define-fun q790 () Bool (ite |type of page 4: not_present| (= path #b0111011110) (ite |type of page 4: paged_out, shared| (= path #b0111100000) (= path #b1001010101))))
(define-fun q791 () Bool (ite |type of page 2: not_present, read_only| q654 (ite |type of page 2: paged_out, shared| q655 q790)))
(define-fun q792 () Bool (ite |source within its segment: yes| q791 (= path #b1001001011)))
(define-fun q793 () Bool (ite |operand within its segment: yes| q792 (= path #b1001001011)))
(define-fun q794 () Bool (ite |type of page 4: not_present| (= path #b0111011110) (ite |type of page 4: paged_out, shared| (= path #b0111100000) (= path #b1001010100))))
(define-fun q795 () Bool (ite |type of page 2: paged_out, shared| q660 q794))
(define-fun q796 () Bool (ite |source within its segment: yes| q795 (= path #b1001001011)))
(define-fun q797 () Bool (ite |operand within its segment: yes| q796 (= path #b1001001011)))
(define-fun q798 () Bool (ite |mmio_access: write| q797 q793))
(define-fun q799 () Bool (ite |type of page 2: not_present| (= path #b0111100100) (ite |type of page 2: read_only| (= path #b0111100101) (ite |type of page 2: paged_out, shared| (= path #b0111100111) (= path #b1001010110)))))
(define-fun q800 () Bool (ite |source within its segment: yes| q799 (= path #b1001001011)))
(define-fun q801 () Bool (ite |operand within its segment: yes| q800 (= path #b1001001011)))
(define-fun q802 () Bool (ite |source within its segment: yes| q764 (= path #b1001001011)))
(define-fun q803 () Bool (ite |operand within its segment: yes| q802 (= path #b1001001011)))
(define-fun q804 () Bool (ite |mmio_access: read| q803 (ite |mmio_access: write| (= path #b1001001011) q801)))
(define-fun q805 () Bool (ite |type of page 3: ioreq_server| (= path #b0111110111) (ite |type of page 3: mmio, hole| (= path #b1001011001) (ite |type of page 3: not_present, read_only| (= path #b0111110101) (ite |type of page 3: paged_out, shared| (= path #b0111111001) (= path #b1001011000))))))
(define-fun q806 () Bool (ite |type of page 3: ioreq_server| (= path #b1000000010) (ite |type of page 3: mmio, hole| (= path #b1001011101) (ite |type of page 3: not_present, read_only| (= path #b1000000001) (ite |type of page 3: paged_out, shared| (= path #b1000000101) (= path #b1001011100))))))
(define-fun q807 () Bool (ite |type of page 2: ram| q805 (ite |type of page 2: ram_ro| (= path #b1001010111) (ite |type of page 2: ioreq_server| (= path #b1000000000) (ite |type of page 2: not_present, read_only| (= path #b0111110010) (ite |type of page 2: paged_out, shared| (= path #b0111111111) q806))))))
(define-fun q808 () Bool (ite |operand within its segment: yes| q807 (= path #b0110111110)))
(define-fun q809 () Bool (ite |type of page 3: ioreq_server| (= path #b0111111011) (ite |type of page 3: mmio, hole| (= path #b1001011011) (ite |type of page 3: not_present, read_only| (= path #b0111111010) (ite |type of page 3: paged_out, shared| (= path #b0111111110) (= path #b1001011010))))))
(define-fun q810 () Bool (ite |type of page 2: ram| q805 (ite |type of page 2: ram_ro| (= path #b1001010111) (ite |type of page 2: ioreq_server| (= path #b0111110100) (ite |type of page 2: not_present, read_only| (= path #b0111110010) (ite |type of page 2: paged_out, shared| (= path #b0111111111) q809))))))
(define-fun q811 () Bool (ite |operand within its segment: yes| q810 (= path #b0110111110)))
(define-fun q812 () Bool (ite |mmio_access: write| q811 q808))
(define-fun q813 () Bool (ite |type of page 3: ioreq_server| (= path #b1000001000) (ite |type of page 3: mmio, hole| (= path #b1001011110) (ite |type of page 3: not_present, read_only| (= path #b0111110101) (ite |type of page 3: paged_out, shared| (= path #b0111111001) (= path #b1001011000))))))
(define-fun q814 () Bool (ite |type of page 3: ioreq_server| (= path #b1000001111) (ite |type of page 3: mmio, hole| (= path #b1001100010) (ite |type of page 3: not_present, read_only| (= path #b1000000001) (ite |type of page 3: paged_out, shared| (= path #b1000000101) (= path #b1001100001))))))
(define-fun q815 () Bool (ite |type of page 2: ram| q813 (ite |type of page 2: ram_ro| (= path #b1001010111) (ite |type of page 2: ioreq_server| q687 (ite |type of page 2: not_present, read_only| (= path #b0111110010) (ite |type of page 2: paged_out, shared| (= path #b0111111111) q814))))))
(define-fun q816 () Bool (ite |operand within its segment: yes| q815 (= path #b0110111110)))
(define-fun q817 () Bool (ite |type of page 3: ioreq_server| (= path #b1000001010) (ite |type of page 3: mmio, hole| (= path #b1001100000) (ite |type of page 3: not_present, read_only| (= path #b0111111010) (ite |type of page 3: paged_out, shared| (= path #b0111111110) (= path #b1001011111))))))
(define-fun q818 () Bool (ite |type of page 2: ram| q813 (ite |type of page 2: ram_ro| (= path #b1001010111) (ite |type of page 2: ioreq_server| q691 (ite |type of page 2: not_present, read_only| (= path #b0111110010) (ite |type of page 2: paged_out, shared| (= path #b0111111111) q817))))))
(define-fun q819 () Bool (ite |operand within its segment: yes| q818 (= path #b0110111110)))
(define-fun q820 () Bool (ite |mmio_access: write| q819 q816))
(define-fun q821 () Bool (ite |type of page 3: ioreq_server| (= path #b1001100101) (ite |type of page 3: mmio, hole| (= path #b1001100110) (ite |type of page 3: not_present, read_only| (= path #b0111110101) (ite |type of page 3: paged_out, shared| (= path #b0111111001) (= path #b1001011000))))))
(define-fun q822 () Bool (ite |type of page 3: ioreq_server, paged_out, shared| (= path #b0111111110) (ite |type of page 3: not_present, read_only| (= path #b0111111010) (= path #b1001011010))))
(define-fun q823 () Bool (ite |type of page 2: ram| q821 (ite |type of page 2: ram_ro| (= path #b1001010111) (ite |type of page 2: ioreq_server| (= path #b0111110100) (ite |type of page 2: not_present, read_only| (= path #b0111110010) (ite |type of page 2: paged_out, shared| (= path #b0111111111) q822))))))
(define-fun q824 () Bool (ite |the load of cmpxchg finds what is expected: yes| q823 (= path #b1001001011)))
(define-fun q825 () Bool (ite |operand within its segment: yes| q824 q774))
(define-fun q826 () Bool (ite |type of page 3: ioreq_server| (= path #b1001100011) (ite |type of page 3: mmio, hole| (= path #b1001100100) (ite |type of page 3: not_present, read_only| (= path #b0111110101) (ite |type of page 3: paged_out, shared| (= path #b0111111001) (= path #b1001011000))))))
(define-fun q827 () Bool (ite |type of page 3: ioreq_server, paged_out, shared| (= path #b0111111001) (ite |type of page 3: not_present, read_only| (= path #b0111110101) (= path #b1001011000))))
(define-fun q828 () Bool (ite |type of page 2: ram| q826 (ite |type of page 2: ram_ro| (= path #b1001010111) (ite |type of page 2: mmio, hole| q827 (ite |type of page 2: not_present, read_only| (= path #b0111110010) (= path #b0111111111))))))
(define-fun q829 () Bool (ite |the load of cmpxchg finds what is expected: yes| q828 (= path #b1001001011)))
(define-fun q830 () Bool (ite |operand within its segment: yes| q829 q774))
(define-fun q831 () Bool (ite |mmio_access: write| q830 q825))
(define-fun q832 () Bool (ite |type of page 3: not_present, read_only| (= path #b1000101101) (ite |type of page 3: paged_out, shared| (= path #b1000101111) (= path #b1001100111))))
(define-fun q833 () Bool (ite |type of page 3: paged_out, shared| (= path #b1000101111) (= path #b1001100111)))
(define-fun q834 () Bool (ite |type of page 2: ioreq_server| q833 (ite |type of page 2: mmio, hole| q717 (ite |type of page 2: not_present, read_only| (= path #b1000101100) (ite |type of page 2: paged_out, shared| (= path #b1000110000) q832)))))
(define-fun q835 () Bool (ite |operand within its segment: yes| q834 (= path #b1001001011)))
(define-fun q836 () Bool (ite |type of page 3: not_present, read_only| (= path #b1000110010) (ite |type of page 3: paged_out, shared| (= path #b1000110101) (= path #b1001101000))))
(define-fun q837 () Bool (ite |type of page 2: mmio, hole| q721 (ite |type of page 2: not_present, read_only| (= path #b1000110001) (ite |type of page 2: paged_out, shared| (= path #b1000110110) q836))))
(define-fun q838 () Bool (ite |operand within its segment: yes| q837 (= path #b1001001011)))
(define-fun q839 () Bool (ite |type of page 2: mmio, hole| q833 (ite |type of page 2: not_present, read_only| (= path #b1000101100) (ite |type of page 2: paged_out, shared| (= path #b1000110000) q717))))
(define-fun q840 () Bool (ite |operand within its segment: yes| q839 (= path #b1001001011)))
(define-fun q841 () Bool (ite |type of page 4: mmio, hole| (= path #b1000111110) (ite |type of page 4: not_present| (= path #b0111011110) (ite |type of page 4: paged_out, shared| (= path #b0111100000) (= path #b1001101001)))))
(define-fun q842 () Bool (ite |type of page 3: not_present, read_only| q731 (ite |type of page 3: paged_out, shared| q732 q841)))
(define-fun q843 () Bool (ite |type of page 3: paged_out, shared| q732 q841))
(define-fun q844 () Bool (ite |type of page 4: mmio, hole| (= path #b1001101001) (ite |type of page 4: not_present| (= path #b0111011110) (ite |type of page 4: paged_out, shared| (= path #b0111100000) (= path #b1000111110)))))
(define-fun q845 () Bool (ite |type of page 3: paged_out, shared| q732 q844))
(define-fun q846 () Bool (ite |type of page 2: ioreq_server| q843 (ite |type of page 2: mmio, hole| q845 (ite |type of page 2: not_present, read_only| q737 (ite |type of page 2: paged_out, shared| q738 q842)))))
(define-fun q847 () Bool (ite |source within its segment: yes| q846 (= path #b1001001011)))
(define-fun q848 () Bool (ite |operand within its segment: yes| q847 (= path #b1001001011)))

; Where the run stands, as far as it decides what can happen next.
(define-fun |place 0| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.kind #b00)))
(define-fun |place 1| () Bool (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.kind #b00)))
(define-fun |place 2| () Bool (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.kind #b00)))
(define-fun |place 3| () Bool (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.kind #b00)))
(define-fun |place 4| () Bool (and (= before.phase plain.ending) (= before.rc #b010) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.kind #b00)))
(define-fun |place 5| () Bool (and (= before.phase plain.ending) (= before.rc #b001) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.kind #b00)))
(define-fun |place 6| () Bool (and (= before.phase plain.ending) (= before.rc #b011) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.kind #b00)))
(define-fun |place 7| () Bool (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.kind #b00)))
(define-fun |place 8| () Bool (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.kind #b00)))
(define-fun |place 9| () Bool (and (= before.phase plain.ending) (= before.rc #b101) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.kind #b00)))
(define-fun |place 10| () Bool (and (= before.phase plain.ending) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.kind #b00)))
(define-fun |place 11| () Bool (and (= before.phase reply.ending) (= before.rc #b010) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.kind #b00)))
(define-fun |place 12| () Bool (and (= before.phase reply.ending) (= before.rc #b001) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.kind #b00)))
(define-fun |place 13| () Bool (and (= before.phase reply.ending) (= before.rc #b011) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.kind #b00)))
(define-fun |place 14| () Bool (and (= before.phase reply.ending) (= before.rc #b101) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.kind #b00)))
(define-fun |place 15| () Bool (and (= before.phase reply.ending) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.kind #b00)))
(define-fun |place 16| () Bool (and (= before.phase window) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.kind #b00)))
(define-fun |place 17| () Bool (and (= before.phase plain) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.kind #b00)))
(define-fun |place 18| () Bool (and (= before.phase reply) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.kind #b00)))
(define-fun |place 19| () Bool (and (= before.phase reply) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.kind #b01)))
(define-fun |place 20| () Bool (and (= before.phase reply) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.kind #b10)))
(define-fun |place 21| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.kind #b00) (= before.hasRequest #b1) (= before.requestedPage #x0) (= before.isCommitted #b0)))
(define-fun |place 22| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.kind #b00) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0)))
(define-fun |place 23| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.kind #b00) (= before.hasRequest #b1) (= before.requestedPage #x2) (= before.isCommitted #b0)))
(define-fun |place 24| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.kind #b00) (= before.hasRequest #b1) (= before.requestedPage #x3) (= before.isCommitted #b0)))
(define-fun |place 25| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.kind #b00) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b1)))

; Which path each move takes.
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0x0| () Bool (ite |place 0| q18 (and (= before.phase outside) (= path #b1111111111))))
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xff8| () Bool (ite |place 0| q44 (and (= before.phase outside) (= path #b1111111111))))
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xffe| () Bool (ite |place 0| q78 (and (= before.phase outside) (= path #b1111111111))))
(define-fun |move: emulation with checks off, 4 bytes at page 0+0x0| () Bool (ite |place 0| q81 (and (= before.phase outside) (= path #b1111111111))))
(define-fun |move: emulation with checks off, 4 bytes at page 0+0xff8| () Bool (ite |place 0| q85 (and (= before.phase outside) (= path #b1111111111))))
(define-fun |move: emulation with checks off, 4 bytes at page 0+0xffe| () Bool (ite |place 0| q90 (and (= before.phase outside) (= path #b1111111111))))
(define-fun |move: the emulation ends| () Bool (ite |place 1| (= path #b0001001101) (ite |place 2| (= path #b0100000101) (ite |place 3| (= path #b0100000110) (ite (or |place 4| |place 5| |place 6| |place 10| |place 11| |place 12| |place 13| |place 15|) (= path #b0100000111) (ite |place 7| q567 (ite |place 8| (= path #b0110010010) (ite (or |place 9| |place 14|) q605 (and (or (= before.phase window.ending) (= before.phase plain.ending) (= before.phase reply.ending)) (= path #b1111111111))))))))))
(define-fun |move: load 4 bytes at page 2+0x8| () Bool (ite |place 16| q95 (ite |place 17| q434 (ite |place 18| q610 (ite |place 19| q746 (ite |place 20| (= path #b1001001011) (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: store 4 bytes at page 2+0x8| () Bool (ite |place 16| q115 (ite |place 17| q439 (ite |place 18| q615 (ite |place 19| (= path #b1001000100) (ite |place 20| q763 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0x8| () Bool (ite |place 16| q120 (ite |place 17| q444 (ite |place 18| q620 (ite |place 19| (= path #b1001000100) (ite |place 20| q768 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: rmw 4 bytes at page 2+0x8| () Bool (ite |place 16| q144 (ite |place 17| q449 (ite |place 18| q625 (ite |place 19| q746 (ite |place 20| q773 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: cmpxchg 4 bytes at page 2+0x8| () Bool (ite |place 16| q173 (ite |place 17| q459 (ite |place 18| q635 (ite |place 19| q746 (ite |place 20| q781 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: rep ins 1 x 4 bytes at page 2+0x8| () Bool (ite |place 16| q115 (ite |place 17| q439 (ite |place 18| q615 (ite |place 19| (= path #b1001000100) (ite |place 20| q763 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: rep outs 1 x 4 bytes at page 2+0x8| () Bool (ite |place 16| q95 (ite |place 17| q434 (ite |place 18| q610 (ite |place 19| q746 (ite |place 20| (= path #b1001001011) (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0x8| () Bool (ite |place 16| q117 (ite |place 17| q441 (ite |place 18| q617 (ite |place 19| (= path #b1001000100) (ite |place 20| q765 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0x8| () Bool (ite |place 16| q175 (ite |place 17| q460 (ite |place 18| q636 (ite |place 19| (= path #b1001000100) (ite |place 20| q782 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: unimplemented instruction| () Bool (ite |place 16| (= path #b0001101110) (ite |place 17| (= path #b0100011101) (ite (or |place 18| |place 19| |place 20|) (= path #b0111001111) (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))
(define-fun |move: rmw 16 bytes at page 2+0x10| () Bool (ite |place 16| q190 (ite |place 17| q464 (ite |place 18| q640 (ite |place 19| q751 (ite |place 20| q785 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: cmpxchg 16 bytes at page 2+0x10| () Bool (ite |place 16| q221 (ite |place 17| q476 (ite |place 18| q652 (ite |place 19| q751 (ite |place 20| q789 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0x8| () Bool (ite |place 16| q233 (ite |place 17| q488 (ite |place 18| q664 (ite |place 19| (= path #b1001000100) (ite |place 20| q798 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: rep movs 4 x 4 bytes at page 2+0x4 to page 2+0x8| () Bool (ite |place 16| q239 (ite |place 17| q494 (ite |place 18| q670 (ite |place 19| (= path #b1001000100) (ite |place 20| q804 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: load 8 bytes at page 2+0xffc| () Bool (ite |place 16| q247 (ite |place 17| q501 (ite |place 18| q677 (ite |place 19| q758 (ite |place 20| (= path #b1001001011) (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: store 8 bytes at page 2+0xffc| () Bool (ite |place 16| q288 (ite |place 17| q509 (ite |place 18| q685 (ite |place 19| (= path #b1001000100) (ite |place 20| q812 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: rmw 8 bytes at page 2+0xffc| () Bool (ite |place 16| q345 (ite |place 17| q519 (ite |place 18| q695 (ite |place 19| q758 (ite |place 20| q820 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: cmpxchg 8 bytes at page 2+0xffc| () Bool (ite |place 16| q402 (ite |place 17| q538 (ite |place 18| q714 (ite |place 19| q758 (ite |place 20| q831 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 16| q407 (ite |place 17| q543 (ite |place 18| q719 (ite |place 19| (= path #b1001000100) (ite |place 20| q835 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xffe| () Bool (ite |place 16| q411 (ite |place 17| q547 (ite |place 18| q723 (ite |place 19| (= path #b1001000100) (ite |place 20| q838 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 16| q413 (ite |place 17| q549 (ite |place 18| q725 (ite |place 19| (= path #b1001000100) (ite |place 20| q840 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 16| q417 (ite |place 17| q553 (ite |place 18| q729 (ite |place 19| (= path #b1001000100) (ite |place 20| q782 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0xff8| () Bool (ite |place 16| q429 (ite |place 17| q565 (ite |place 18| q741 (ite |place 19| (= path #b1001000100) (ite |place 20| q848 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: the instruction is committed| () Bool (ite |place 16| (= path #b0100000100) (ite |place 17| (= path #b0110001111) (ite (or |place 18| |place 19| |place 20|) (= path #b1001000001) (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))
(define-fun |move: reply about page 0, 4 bytes at page 0+0x0| () Bool (ite |place 21| q570 false))
(define-fun |move: reply about page 0, 4 bytes at page 0+0xff8| () Bool (ite |place 21| q574 false))
(define-fun |move: reply about page 0, 4 bytes at page 0+0xffe| () Bool (ite |place 21| q579 false))
(define-fun |move: reply about page 0, EMULATE_NOWRITE, 4 bytes at page 0+0x0| () Bool (ite |place 21| q582 false))
(define-fun |move: reply about page 0, EMULATE_NOWRITE, 4 bytes at page 0+0xff8| () Bool (ite |place 21| q586 false))
(define-fun |move: reply about page 0, EMULATE_NOWRITE, 4 bytes at page 0+0xffe| () Bool (ite |place 21| q591 false))
(define-fun |move: reply about page 0, SET_EMUL_READ_DATA, 4 bytes at page 0+0x0| () Bool (ite |place 21| q594 false))
(define-fun |move: reply about page 0, SET_EMUL_READ_DATA, 4 bytes at page 0+0xff8| () Bool (ite |place 21| q598 false))
(define-fun |move: reply about page 0, SET_EMUL_READ_DATA, 4 bytes at page 0+0xffe| () Bool (ite |place 21| q603 false))
(define-fun |move: reply about page 1, 4 bytes at page 0+0x0| () Bool (ite |place 22| q570 false))
(define-fun |move: reply about page 1, 4 bytes at page 0+0xff8| () Bool (ite |place 22| q574 false))
(define-fun |move: reply about page 1, 4 bytes at page 0+0xffe| () Bool (ite |place 22| q579 false))
(define-fun |move: reply about page 1, EMULATE_NOWRITE, 4 bytes at page 0+0x0| () Bool (ite |place 22| q582 false))
(define-fun |move: reply about page 1, EMULATE_NOWRITE, 4 bytes at page 0+0xff8| () Bool (ite |place 22| q586 false))
(define-fun |move: reply about page 1, EMULATE_NOWRITE, 4 bytes at page 0+0xffe| () Bool (ite |place 22| q591 false))
(define-fun |move: reply about page 1, SET_EMUL_READ_DATA, 4 bytes at page 0+0x0| () Bool (ite |place 22| q594 false))
(define-fun |move: reply about page 1, SET_EMUL_READ_DATA, 4 bytes at page 0+0xff8| () Bool (ite |place 22| q598 false))
(define-fun |move: reply about page 1, SET_EMUL_READ_DATA, 4 bytes at page 0+0xffe| () Bool (ite |place 22| q603 false))
(define-fun |move: reply about another page, 4 bytes at page 0+0x0| () Bool (ite (or |place 23| |place 24|) q570 false))
(define-fun |move: reply about another page, 4 bytes at page 0+0xff8| () Bool (ite (or |place 23| |place 24|) q574 false))
(define-fun |move: reply about another page, 4 bytes at page 0+0xffe| () Bool (ite (or |place 23| |place 24|) q579 false))
(define-fun |move: reply about another page, EMULATE_NOWRITE, 4 bytes at page 0+0x0| () Bool (ite (or |place 23| |place 24|) q582 false))
(define-fun |move: reply about another page, EMULATE_NOWRITE, 4 bytes at page 0+0xff8| () Bool (ite (or |place 23| |place 24|) q586 false))
(define-fun |move: reply about another page, EMULATE_NOWRITE, 4 bytes at page 0+0xffe| () Bool (ite (or |place 23| |place 24|) q591 false))
(define-fun |move: reply about another page, SET_EMUL_READ_DATA, 4 bytes at page 0+0x0| () Bool (ite (or |place 23| |place 24|) q594 false))
(define-fun |move: reply about another page, SET_EMUL_READ_DATA, 4 bytes at page 0+0xff8| () Bool (ite (or |place 23| |place 24|) q598 false))
(define-fun |move: reply about another page, SET_EMUL_READ_DATA, 4 bytes at page 0+0xffe| () Bool (ite (or |place 23| |place 24|) q603 false))
(define-fun |move: reply about page 1, RIP has moved, 4 bytes at page 0+0x0| () Bool (ite |place 25| q570 false))
(define-fun |move: reply about page 1, RIP has moved, 4 bytes at page 0+0xff8| () Bool (ite |place 25| q574 false))
(define-fun |move: reply about page 1, RIP has moved, 4 bytes at page 0+0xffe| () Bool (ite |place 25| q579 false))
(define-fun |move: reply about page 1, RIP has moved, EMULATE_NOWRITE, 4 bytes at page 0+0x0| () Bool (ite |place 25| q582 false))
(define-fun |move: reply about page 1, RIP has moved, EMULATE_NOWRITE, 4 bytes at page 0+0xff8| () Bool (ite |place 25| q586 false))
(define-fun |move: reply about page 1, RIP has moved, EMULATE_NOWRITE, 4 bytes at page 0+0xffe| () Bool (ite |place 25| q591 false))
(define-fun |move: reply about page 1, RIP has moved, SET_EMUL_READ_DATA, 4 bytes at page 0+0x0| () Bool (ite |place 25| q594 false))
(define-fun |move: reply about page 1, RIP has moved, SET_EMUL_READ_DATA, 4 bytes at page 0+0xff8| () Bool (ite |place 25| q598 false))
(define-fun |move: reply about page 1, RIP has moved, SET_EMUL_READ_DATA, 4 bytes at page 0+0xffe| () Bool (ite |place 25| q603 false))

; Where runs begin.
(define-fun start () Bool (and (= before.memory #b00) (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.kind #b00))))

; The invariant: all states that a run may be in.
(define-fun invariant.before () Bool (or false
  (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b01))
  (and (= before.phase window) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x0) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b01))
  (and (= before.phase stopped) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b01))
  (and (= before.phase window) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b01))
  (and (= before.phase plain.ending) (= before.rc #b010) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b001) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b011) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x2) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x3) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b1) (= before.kind #b00) (= before.memory #b01))
  (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x0) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b01))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b1) (= before.kind #b00) (= before.memory #b01))
  (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b101) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x2) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x3) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b010) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x0) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x0) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b001) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x0) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b011) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x0) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase reply.ending) (= before.rc #b010) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase reply) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase reply.ending) (= before.rc #b001) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase reply.ending) (= before.rc #b011) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase reply) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.kind #b01) (= before.memory #b00))
  (and (= before.phase reply) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.kind #b10) (= before.memory #b00))
  (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b1) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b010) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b001) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b011) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b010) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x2) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x2) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b001) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x2) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b011) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x2) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b010) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x3) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x3) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b001) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x3) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b011) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x3) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b101) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x0) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x0) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase reply.ending) (= before.rc #b101) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase reply.ending) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase reply.ending) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b1) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b010) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b1) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b1) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b001) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b1) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b011) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b1) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b101) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b101) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x2) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x2) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b101) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x3) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x3) (= before.isCommitted #b0) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b101) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b1) (= before.kind #b00) (= before.memory #b00))
  (and (= before.phase plain.ending) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b1) (= before.requestedPage #x1) (= before.isCommitted #b1) (= before.kind #b00) (= before.memory #b00))
  ))
(define-fun invariant.after () Bool (or false
  (and (= after.phase outside) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase window.ending) (= after.rc #b010) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b01))
  (and (= after.phase window) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x0) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b01))
  (and (= after.phase stopped) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase window.ending) (= after.rc #b001) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b01))
  (and (= after.phase window) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b01))
  (and (= after.phase plain.ending) (= after.rc #b010) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b001) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b011) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x2) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b101) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x3) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b1) (= after.kind #b00) (= after.memory #b01))
  (and (= after.phase outside) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x0) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase window.ending) (= after.rc #b010) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b101) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b001) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b01))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b1) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b1) (= after.kind #b00) (= after.memory #b01))
  (and (= after.phase outside) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b101) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase outside) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x2) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase outside) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x3) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b010) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x0) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x0) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b001) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x0) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b011) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x0) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase reply.ending) (= after.rc #b010) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase reply) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase reply.ending) (= after.rc #b001) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase reply.ending) (= after.rc #b011) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase reply) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.kind #b01) (= after.memory #b00))
  (and (= after.phase reply) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.kind #b10) (= after.memory #b00))
  (and (= after.phase outside) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b1) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b010) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b001) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b011) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b010) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x2) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x2) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b001) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x2) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b011) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x2) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b010) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x3) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x3) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b001) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x3) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b011) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x3) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b101) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x0) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x0) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase reply.ending) (= after.rc #b101) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase reply.ending) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase reply.ending) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b0) (= after.requestedPage #xf) (= after.isCommitted #b1) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b010) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b1) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b1) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b001) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b1) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b011) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b1) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b101) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b101) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x2) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x2) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b101) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x3) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x3) (= after.isCommitted #b0) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b101) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b1) (= after.kind #b00) (= after.memory #b00))
  (and (= after.phase plain.ending) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.hasRequest #b1) (= after.requestedPage #x1) (= after.isCommitted #b1) (= after.kind #b00) (= after.memory #b00))
  ))

(assert (or
  ; start
  (and start (not invariant.before))
  ; step
  (and invariant.before possible
    ; the path that the move takes
    (ite (= move #b0000000) |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0x0|
     (ite (= move #b0000001) |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xff8|
     (ite (= move #b0000010) |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xffe|
     (ite (= move #b0000011) |move: emulation with checks off, 4 bytes at page 0+0x0|
     (ite (= move #b0000100) |move: emulation with checks off, 4 bytes at page 0+0xff8|
     (ite (= move #b0000101) |move: emulation with checks off, 4 bytes at page 0+0xffe|
     (ite (= move #b0000110) |move: the emulation ends|
     (ite (= move #b0000111) |move: load 4 bytes at page 2+0x8|
     (ite (= move #b0001000) |move: store 4 bytes at page 2+0x8|
     (ite (= move #b0001001) |move: rep stos 4 x 4 bytes at page 2+0x8|
     (ite (= move #b0001010) |move: rmw 4 bytes at page 2+0x8|
     (ite (= move #b0001011) |move: cmpxchg 4 bytes at page 2+0x8|
     (ite (= move #b0001100) |move: rep ins 1 x 4 bytes at page 2+0x8|
     (ite (= move #b0001101) |move: rep outs 1 x 4 bytes at page 2+0x8|
     (ite (= move #b0001110) |move: rep ins 4 x 4 bytes at page 2+0x8|
     (ite (= move #b0001111) |move: rep outs 4 x 4 bytes at page 2+0x8|
     (ite (= move #b0010000) |move: unimplemented instruction|
     (ite (= move #b0010001) |move: rmw 16 bytes at page 2+0x10|
     (ite (= move #b0010010) |move: cmpxchg 16 bytes at page 2+0x10|
     (ite (= move #b0010011) |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0x8|
     (ite (= move #b0010100) |move: rep movs 4 x 4 bytes at page 2+0x4 to page 2+0x8|
     (ite (= move #b0010101) |move: load 8 bytes at page 2+0xffc|
     (ite (= move #b0010110) |move: store 8 bytes at page 2+0xffc|
     (ite (= move #b0010111) |move: rmw 8 bytes at page 2+0xffc|
     (ite (= move #b0011000) |move: cmpxchg 8 bytes at page 2+0xffc|
     (ite (= move #b0011001) |move: rep stos 4 x 4 bytes at page 2+0xff8|
     (ite (= move #b0011010) |move: rep stos 4 x 4 bytes at page 2+0xffe|
     (ite (= move #b0011011) |move: rep ins 4 x 4 bytes at page 2+0xff8|
     (ite (= move #b0011100) |move: rep outs 4 x 4 bytes at page 2+0xff8|
     (ite (= move #b0011101) |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0xff8|
     (ite (= move #b0011110) |move: the instruction is committed|
     (ite (= move #b0011111) |move: reply about page 0, 4 bytes at page 0+0x0|
     (ite (= move #b0100000) |move: reply about page 0, 4 bytes at page 0+0xff8|
     (ite (= move #b0100001) |move: reply about page 0, 4 bytes at page 0+0xffe|
     (ite (= move #b0100010) |move: reply about page 0, EMULATE_NOWRITE, 4 bytes at page 0+0x0|
     (ite (= move #b0100011) |move: reply about page 0, EMULATE_NOWRITE, 4 bytes at page 0+0xff8|
     (ite (= move #b0100100) |move: reply about page 0, EMULATE_NOWRITE, 4 bytes at page 0+0xffe|
     (ite (= move #b0100101) |move: reply about page 0, SET_EMUL_READ_DATA, 4 bytes at page 0+0x0|
     (ite (= move #b0100110) |move: reply about page 0, SET_EMUL_READ_DATA, 4 bytes at page 0+0xff8|
     (ite (= move #b0100111) |move: reply about page 0, SET_EMUL_READ_DATA, 4 bytes at page 0+0xffe|
     (ite (= move #b0101000) |move: reply about page 1, 4 bytes at page 0+0x0|
     (ite (= move #b0101001) |move: reply about page 1, 4 bytes at page 0+0xff8|
     (ite (= move #b0101010) |move: reply about page 1, 4 bytes at page 0+0xffe|
     (ite (= move #b0101011) |move: reply about page 1, EMULATE_NOWRITE, 4 bytes at page 0+0x0|
     (ite (= move #b0101100) |move: reply about page 1, EMULATE_NOWRITE, 4 bytes at page 0+0xff8|
     (ite (= move #b0101101) |move: reply about page 1, EMULATE_NOWRITE, 4 bytes at page 0+0xffe|
     (ite (= move #b0101110) |move: reply about page 1, SET_EMUL_READ_DATA, 4 bytes at page 0+0x0|
     (ite (= move #b0101111) |move: reply about page 1, SET_EMUL_READ_DATA, 4 bytes at page 0+0xff8|
     (ite (= move #b0110000) |move: reply about page 1, SET_EMUL_READ_DATA, 4 bytes at page 0+0xffe|
     (ite (= move #b0110001) |move: reply about another page, 4 bytes at page 0+0x0|
     (ite (= move #b0110010) |move: reply about another page, 4 bytes at page 0+0xff8|
     (ite (= move #b0110011) |move: reply about another page, 4 bytes at page 0+0xffe|
     (ite (= move #b0110100) |move: reply about another page, EMULATE_NOWRITE, 4 bytes at page 0+0x0|
     (ite (= move #b0110101) |move: reply about another page, EMULATE_NOWRITE, 4 bytes at page 0+0xff8|
     (ite (= move #b0110110) |move: reply about another page, EMULATE_NOWRITE, 4 bytes at page 0+0xffe|
     (ite (= move #b0110111) |move: reply about another page, SET_EMUL_READ_DATA, 4 bytes at page 0+0x0|
     (ite (= move #b0111000) |move: reply about another page, SET_EMUL_READ_DATA, 4 bytes at page 0+0xff8|
     (ite (= move #b0111001) |move: reply about another page, SET_EMUL_READ_DATA, 4 bytes at page 0+0xffe|
     (ite (= move #b0111010) |move: reply about page 1, RIP has moved, 4 bytes at page 0+0x0|
     (ite (= move #b0111011) |move: reply about page 1, RIP has moved, 4 bytes at page 0+0xff8|
     (ite (= move #b0111100) |move: reply about page 1, RIP has moved, 4 bytes at page 0+0xffe|
     (ite (= move #b0111101) |move: reply about page 1, RIP has moved, EMULATE_NOWRITE, 4 bytes at page 0+0x0|
     (ite (= move #b0111110) |move: reply about page 1, RIP has moved, EMULATE_NOWRITE, 4 bytes at page 0+0xff8|
     (ite (= move #b0111111) |move: reply about page 1, RIP has moved, EMULATE_NOWRITE, 4 bytes at page 0+0xffe|
     (ite (= move #b1000000) |move: reply about page 1, RIP has moved, SET_EMUL_READ_DATA, 4 bytes at page 0+0x0|
     (ite (= move #b1000001) |move: reply about page 1, RIP has moved, SET_EMUL_READ_DATA, 4 bytes at page 0+0xff8|
     (ite (= move #b1000010) |move: reply about page 1, RIP has moved, SET_EMUL_READ_DATA, 4 bytes at page 0+0xffe|
     false)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
    ; where it leads; where nothing is known about that, the claim counts as broken
    (ite (= path #b0000000001) |path 1|
     (ite (= path #b0000000010) |path 2|
     (ite (= path #b0000000011) |path 3|
     (ite (= path #b0000000100) |path 4|
     (ite (= path #b0000000101) |path 5|
     (ite (= path #b0000000110) |path 6|
     (ite (= path #b0000000111) |path 7|
     (ite (= path #b0000001000) |path 8|
     (ite (= path #b0000001001) |path 9|
     (ite (= path #b0000001010) |path 10|
     (ite (= path #b0000001011) |path 11|
     (ite (= path #b0000001100) |path 12|
     (ite (= path #b0000001101) |path 13|
     (ite (= path #b0000001110) |path 14|
     (ite (= path #b0000001111) |path 15|
     (ite (= path #b0000010000) |path 16|
     (ite (= path #b0000010001) |path 17|
     (ite (= path #b0000010010) |path 18|
     (ite (= path #b0000010011) |path 19|
     (ite (= path #b0000010100) |path 20|
     (ite (= path #b0000010101) |path 21|
     (ite (= path #b0000010110) |path 22|
     (ite (= path #b0000010111) |path 23|
     (ite (= path #b0000011000) |path 24|
     (ite (= path #b0000011001) |path 25|
     (ite (= path #b0000011010) |path 26|
     (ite (= path #b0000011011) |path 27|
     (ite (= path #b0000011100) |path 28|
     (ite (= path #b0000011101) |path 29|
     (ite (= path #b0000011110) |path 30|
     (ite (= path #b0000011111) |path 31|
     (ite (= path #b0000100000) |path 32|
     (ite (= path #b0000100001) |path 33|
     (ite (= path #b0000100010) |path 34|
     (ite (= path #b0000100011) |path 35|
     (ite (= path #b0000100100) |path 36|
     (ite (= path #b0000100101) |path 37|
     (ite (= path #b0000100110) |path 38|
     (ite (= path #b0000100111) |path 39|
     (ite (= path #b0000101000) |path 40|
     (ite (= path #b0000101001) |path 41|
     (ite (= path #b0000101010) |path 42|
     (ite (= path #b0000101011) |path 43|
     (ite (= path #b0000101100) |path 44|
     (ite (= path #b0000101101) |path 45|
     (ite (= path #b0000101110) |path 46|
     (ite (= path #b0000101111) |path 47|
     (ite (= path #b0000110000) |path 48|
     (ite (= path #b0000110001) |path 49|
     (ite (= path #b0000110010) |path 50|
     (ite (= path #b0000110011) |path 51|
     (ite (= path #b0000110100) |path 52|
     (ite (= path #b0000110101) |path 53|
     (ite (= path #b0000110110) |path 54|
     (ite (= path #b0000110111) |path 55|
     (ite (= path #b0000111000) |path 56|
     (ite (= path #b0000111001) |path 57|
     (ite (= path #b0000111010) |path 58|
     (ite (= path #b0000111011) |path 59|
     (ite (= path #b0000111100) |path 60|
     (ite (= path #b0000111101) |path 61|
     (ite (= path #b0000111110) |path 62|
     (ite (= path #b0000111111) |path 63|
     (ite (= path #b0001000000) |path 64|
     (ite (= path #b0001000001) |path 65|
     (ite (= path #b0001000010) |path 66|
     (ite (= path #b0001000011) |path 67|
     (ite (= path #b0001000100) |path 68|
     (ite (= path #b0001000101) |path 69|
     (ite (= path #b0001000110) |path 70|
     (ite (= path #b0001000111) |path 71|
     (ite (= path #b0001001000) |path 72|
     (ite (= path #b0001001001) |path 73|
     (ite (= path #b0001001010) |path 74|
     (ite (= path #b0001001011) |path 75|
     (ite (= path #b0001001100) |path 76|
     (ite (= path #b0001001101) |path 77|
     (ite (= path #b0001001110) |path 78|
     (ite (= path #b0001001111) |path 79|
     (ite (= path #b0001010000) |path 80|
     (ite (= path #b0001010001) |path 81|
     (ite (= path #b0001010010) |path 82|
     (ite (= path #b0001010011) |path 83|
     (ite (= path #b0001010100) |path 84|
     (ite (= path #b0001010101) |path 85|
     (ite (= path #b0001010110) |path 86|
     (ite (= path #b0001010111) |path 87|
     (ite (= path #b0001011000) |path 88|
     (ite (= path #b0001011001) |path 89|
     (ite (= path #b0001011010) |path 90|
     (ite (= path #b0001011011) |path 91|
     (ite (= path #b0001011100) |path 92|
     (ite (= path #b0001011101) |path 93|
     (ite (= path #b0001011110) |path 94|
     (ite (= path #b0001011111) |path 95|
     (ite (= path #b0001100000) |path 96|
     (ite (= path #b0001100001) |path 97|
     (ite (= path #b0001100010) |path 98|
     (ite (= path #b0001100011) |path 99|
     (ite (= path #b0001100100) |path 100|
     (ite (= path #b0001100101) |path 101|
     (ite (= path #b0001100110) |path 102|
     (ite (= path #b0001100111) |path 103|
     (ite (= path #b0001101000) |path 104|
     (ite (= path #b0001101001) |path 105|
     (ite (= path #b0001101010) |path 106|
     (ite (= path #b0001101011) |path 107|
     (ite (= path #b0001101100) |path 108|
     (ite (= path #b0001101101) |path 109|
     (ite (= path #b0001101110) |path 110|
     (ite (= path #b0001101111) |path 111|
     (ite (= path #b0001110000) |path 112|
     (ite (= path #b0001110001) |path 113|
     (ite (= path #b0001110010) |path 114|
     (ite (= path #b0001110011) |path 115|
     (ite (= path #b0001110100) |path 116|
     (ite (= path #b0001110101) |path 117|
     (ite (= path #b0001110110) |path 118|
     (ite (= path #b0001110111) |path 119|
     (ite (= path #b0001111000) |path 120|
     (ite (= path #b0001111001) |path 121|
     (ite (= path #b0001111010) |path 122|
     (ite (= path #b0001111011) |path 123|
     (ite (= path #b0001111100) |path 124|
     (ite (= path #b0001111101) |path 125|
     (ite (= path #b0001111110) |path 126|
     (ite (= path #b0001111111) |path 127|
     (ite (= path #b0010000000) |path 128|
     (ite (= path #b0010000001) |path 129|
     (ite (= path #b0010000010) |path 130|
     (ite (= path #b0010000011) |path 131|
     (ite (= path #b0010000100) |path 132|
     (ite (= path #b0010000101) |path 133|
     (ite (= path #b0010000110) |path 134|
     (ite (= path #b0010000111) |path 135|
     (ite (= path #b0010001000) |path 136|
     (ite (= path #b0010001001) |path 137|
     (ite (= path #b0010001010) |path 138|
     (ite (= path #b0010001011) |path 139|
     (ite (= path #b0010001100) |path 140|
     (ite (= path #b0010001101) |path 141|
     (ite (= path #b0010001110) |path 142|
     (ite (= path #b0010001111) |path 143|
     (ite (= path #b0010010000) |path 144|
     (ite (= path #b0010010001) |path 145|
     (ite (= path #b0010010010) |path 146|
     (ite (= path #b0010010011) |path 147|
     (ite (= path #b0010010100) |path 148|
     (ite (= path #b0010010101) |path 149|
     (ite (= path #b0010010110) |path 150|
     (ite (= path #b0010010111) |path 151|
     (ite (= path #b0010011000) |path 152|
     (ite (= path #b0010011001) |path 153|
     (ite (= path #b0010011010) |path 154|
     (ite (= path #b0010011011) |path 155|
     (ite (= path #b0010011100) |path 156|
     (ite (= path #b0010011101) |path 157|
     (ite (= path #b0010011110) |path 158|
     (ite (= path #b0010011111) |path 159|
     (ite (= path #b0010100000) |path 160|
     (ite (= path #b0010100001) |path 161|
     (ite (= path #b0010100010) |path 162|
     (ite (= path #b0010100011) |path 163|
     (ite (= path #b0010100100) |path 164|
     (ite (= path #b0010100101) |path 165|
     (ite (= path #b0010100110) |path 166|
     (ite (= path #b0010100111) |path 167|
     (ite (= path #b0010101000) |path 168|
     (ite (= path #b0010101001) |path 169|
     (ite (= path #b0010101010) |path 170|
     (ite (= path #b0010101011) |path 171|
     (ite (= path #b0010101100) |path 172|
     (ite (= path #b0010101101) |path 173|
     (ite (= path #b0010101110) |path 174|
     (ite (= path #b0010101111) |path 175|
     (ite (= path #b0010110000) |path 176|
     (ite (= path #b0010110001) |path 177|
     (ite (= path #b0010110010) |path 178|
     (ite (= path #b0010110011) |path 179|
     (ite (= path #b0010110100) |path 180|
     (ite (= path #b0010110101) |path 181|
     (ite (= path #b0010110110) |path 182|
     (ite (= path #b0010110111) |path 183|
     (ite (= path #b0010111000) |path 184|
     (ite (= path #b0010111001) |path 185|
     (ite (= path #b0010111010) |path 186|
     (ite (= path #b0010111011) |path 187|
     (ite (= path #b0010111100) |path 188|
     (ite (= path #b0010111101) |path 189|
     (ite (= path #b0010111110) |path 190|
     (ite (= path #b0010111111) |path 191|
     (ite (= path #b0011000000) |path 192|
     (ite (= path #b0011000001) |path 193|
     (ite (= path #b0011000010) |path 194|
     (ite (= path #b0011000011) |path 195|
     (ite (= path #b0011000100) |path 196|
     (ite (= path #b0011000101) |path 197|
     (ite (= path #b0011000110) |path 198|
     (ite (= path #b0011000111) |path 199|
     (ite (= path #b0011001000) |path 200|
     (ite (= path #b0011001001) |path 201|
     (ite (= path #b0011001010) |path 202|
     (ite (= path #b0011001011) |path 203|
     (ite (= path #b0011001100) |path 204|
     (ite (= path #b0011001101) |path 205|
     (ite (= path #b0011001110) |path 206|
     (ite (= path #b0011001111) |path 207|
     (ite (= path #b0011010000) |path 208|
     (ite (= path #b0011010001) |path 209|
     (ite (= path #b0011010010) |path 210|
     (ite (= path #b0011010011) |path 211|
     (ite (= path #b0011010100) |path 212|
     (ite (= path #b0011010101) |path 213|
     (ite (= path #b0011010110) |path 214|
     (ite (= path #b0011010111) |path 215|
     (ite (= path #b0011011000) |path 216|
     (ite (= path #b0011011001) |path 217|
     (ite (= path #b0011011010) |path 218|
     (ite (= path #b0011011011) |path 219|
     (ite (= path #b0011011100) |path 220|
     (ite (= path #b0011011101) |path 221|
     (ite (= path #b0011011110) |path 222|
     (ite (= path #b0011011111) |path 223|
     (ite (= path #b0011100000) |path 224|
     (ite (= path #b0011100001) |path 225|
     (ite (= path #b0011100010) |path 226|
     (ite (= path #b0011100011) |path 227|
     (ite (= path #b0011100100) |path 228|
     (ite (= path #b0011100101) |path 229|
     (ite (= path #b0011100110) |path 230|
     (ite (= path #b0011100111) |path 231|
     (ite (= path #b0011101000) |path 232|
     (ite (= path #b0011101001) |path 233|
     (ite (= path #b0011101010) |path 234|
     (ite (= path #b0011101011) |path 235|
     (ite (= path #b0011101100) |path 236|
     (ite (= path #b0011101101) |path 237|
     (ite (= path #b0011101110) |path 238|
     (ite (= path #b0011101111) |path 239|
     (ite (= path #b0011110000) |path 240|
     (ite (= path #b0011110001) |path 241|
     (ite (= path #b0011110010) |path 242|
     (ite (= path #b0011110011) |path 243|
     (ite (= path #b0011110100) |path 244|
     (ite (= path #b0011110101) |path 245|
     (ite (= path #b0011110110) |path 246|
     (ite (= path #b0011110111) |path 247|
     (ite (= path #b0011111000) |path 248|
     (ite (= path #b0011111001) |path 249|
     (ite (= path #b0011111010) |path 250|
     (ite (= path #b0011111011) |path 251|
     (ite (= path #b0011111100) |path 252|
     (ite (= path #b0011111101) |path 253|
     (ite (= path #b0011111110) |path 254|
     (ite (= path #b0011111111) |path 255|
     (ite (= path #b0100000000) |path 256|
     (ite (= path #b0100000001) |path 257|
     (ite (= path #b0100000010) |path 258|
     (ite (= path #b0100000011) |path 259|
     (ite (= path #b0100000100) |path 260|
     (ite (= path #b0100000101) |path 261|
     (ite (= path #b0100000110) |path 262|
     (ite (= path #b0100000111) |path 263|
     (ite (= path #b0100001000) |path 264|
     (ite (= path #b0100001001) |path 265|
     (ite (= path #b0100001010) |path 266|
     (ite (= path #b0100001011) |path 267|
     (ite (= path #b0100001100) |path 268|
     (ite (= path #b0100001101) |path 269|
     (ite (= path #b0100001110) |path 270|
     (ite (= path #b0100001111) |path 271|
     (ite (= path #b0100010000) |path 272|
     (ite (= path #b0100010001) |path 273|
     (ite (= path #b0100010010) |path 274|
     (ite (= path #b0100010011) |path 275|
     (ite (= path #b0100010100) |path 276|
     (ite (= path #b0100010101) |path 277|
     (ite (= path #b0100010110) |path 278|
     (ite (= path #b0100010111) |path 279|
     (ite (= path #b0100011000) |path 280|
     (ite (= path #b0100011001) |path 281|
     (ite (= path #b0100011010) |path 282|
     (ite (= path #b0100011011) |path 283|
     (ite (= path #b0100011100) |path 284|
     (ite (= path #b0100011101) |path 285|
     (ite (= path #b0100011110) |path 286|
     (ite (= path #b0100011111) |path 287|
     (ite (= path #b0100100000) |path 288|
     (ite (= path #b0100100001) |path 289|
     (ite (= path #b0100100010) |path 290|
     (ite (= path #b0100100011) |path 291|
     (ite (= path #b0100100100) |path 292|
     (ite (= path #b0100100101) |path 293|
     (ite (= path #b0100100110) |path 294|
     (ite (= path #b0100100111) |path 295|
     (ite (= path #b0100101000) |path 296|
     (ite (= path #b0100101001) |path 297|
     (ite (= path #b0100101010) |path 298|
     (ite (= path #b0100101011) |path 299|
     (ite (= path #b0100101100) |path 300|
     (ite (= path #b0100101101) |path 301|
     (ite (= path #b0100101110) |path 302|
     (ite (= path #b0100101111) |path 303|
     (ite (= path #b0100110000) |path 304|
     (ite (= path #b0100110001) |path 305|
     (ite (= path #b0100110010) |path 306|
     (ite (= path #b0100110011) |path 307|
     (ite (= path #b0100110100) |path 308|
     (ite (= path #b0100110101) |path 309|
     (ite (= path #b0100110110) |path 310|
     (ite (= path #b0100110111) |path 311|
     (ite (= path #b0100111000) |path 312|
     (ite (= path #b0100111001) |path 313|
     (ite (= path #b0100111010) |path 314|
     (ite (= path #b0100111011) |path 315|
     (ite (= path #b0100111100) |path 316|
     (ite (= path #b0100111101) |path 317|
     (ite (= path #b0100111110) |path 318|
     (ite (= path #b0100111111) |path 319|
     (ite (= path #b0101000000) |path 320|
     (ite (= path #b0101000001) |path 321|
     (ite (= path #b0101000010) |path 322|
     (ite (= path #b0101000011) |path 323|
     (ite (= path #b0101000100) |path 324|
     (ite (= path #b0101000101) |path 325|
     (ite (= path #b0101000110) |path 326|
     (ite (= path #b0101000111) |path 327|
     (ite (= path #b0101001000) |path 328|
     (ite (= path #b0101001001) |path 329|
     (ite (= path #b0101001010) |path 330|
     (ite (= path #b0101001011) |path 331|
     (ite (= path #b0101001100) |path 332|
     (ite (= path #b0101001101) |path 333|
     (ite (= path #b0101001110) |path 334|
     (ite (= path #b0101001111) |path 335|
     (ite (= path #b0101010000) |path 336|
     (ite (= path #b0101010001) |path 337|
     (ite (= path #b0101010010) |path 338|
     (ite (= path #b0101010011) |path 339|
     (ite (= path #b0101010100) |path 340|
     (ite (= path #b0101010101) |path 341|
     (ite (= path #b0101010110) |path 342|
     (ite (= path #b0101010111) |path 343|
     (ite (= path #b0101011000) |path 344|
     (ite (= path #b0101011001) |path 345|
     (ite (= path #b0101011010) |path 346|
     (ite (= path #b0101011011) |path 347|
     (ite (= path #b0101011100) |path 348|
     (ite (= path #b0101011101) |path 349|
     (ite (= path #b0101011110) |path 350|
     (ite (= path #b0101011111) |path 351|
     (ite (= path #b0101100000) |path 352|
     (ite (= path #b0101100001) |path 353|
     (ite (= path #b0101100010) |path 354|
     (ite (= path #b0101100011) |path 355|
     (ite (= path #b0101100100) |path 356|
     (ite (= path #b0101100101) |path 357|
     (ite (= path #b0101100110) |path 358|
     (ite (= path #b0101100111) |path 359|
     (ite (= path #b0101101000) |path 360|
     (ite (= path #b0101101001) |path 361|
     (ite (= path #b0101101010) |path 362|
     (ite (= path #b0101101011) |path 363|
     (ite (= path #b0101101100) |path 364|
     (ite (= path #b0101101101) |path 365|
     (ite (= path #b0101101110) |path 366|
     (ite (= path #b0101101111) |path 367|
     (ite (= path #b0101110000) |path 368|
     (ite (= path #b0101110001) |path 369|
     (ite (= path #b0101110010) |path 370|
     (ite (= path #b0101110011) |path 371|
     (ite (= path #b0101110100) |path 372|
     (ite (= path #b0101110101) |path 373|
     (ite (= path #b0101110110) |path 374|
     (ite (= path #b0101110111) |path 375|
     (ite (= path #b0101111000) |path 376|
     (ite (= path #b0101111001) |path 377|
     (ite (= path #b0101111010) |path 378|
     (ite (= path #b0101111011) |path 379|
     (ite (= path #b0101111100) |path 380|
     (ite (= path #b0101111101) |path 381|
     (ite (= path #b0101111110) |path 382|
     (ite (= path #b0101111111) |path 383|
     (ite (= path #b0110000000) |path 384|
     (ite (= path #b0110000001) |path 385|
     (ite (= path #b0110000010) |path 386|
     (ite (= path #b0110000011) |path 387|
     (ite (= path #b0110000100) |path 388|
     (ite (= path #b0110000101) |path 389|
     (ite (= path #b0110000110) |path 390|
     (ite (= path #b0110000111) |path 391|
     (ite (= path #b0110001000) |path 392|
     (ite (= path #b0110001001) |path 393|
     (ite (= path #b0110001010) |path 394|
     (ite (= path #b0110001011) |path 395|
     (ite (= path #b0110001100) |path 396|
     (ite (= path #b0110001101) |path 397|
     (ite (= path #b0110001110) |path 398|
     (ite (= path #b0110001111) |path 399|
     (ite (= path #b0110010000) |path 400|
     (ite (= path #b0110010001) |path 401|
     (ite (= path #b0110010010) |path 402|
     (ite (= path #b0110010011) |path 403|
     (ite (= path #b0110010100) |path 404|
     (ite (= path #b0110010101) |path 405|
     (ite (= path #b0110010110) |path 406|
     (ite (= path #b0110010111) |path 407|
     (ite (= path #b0110011000) |path 408|
     (ite (= path #b0110011001) |path 409|
     (ite (= path #b0110011010) |path 410|
     (ite (= path #b0110011011) |path 411|
     (ite (= path #b0110011100) |path 412|
     (ite (= path #b0110011101) |path 413|
     (ite (= path #b0110011110) |path 414|
     (ite (= path #b0110011111) |path 415|
     (ite (= path #b0110100000) |path 416|
     (ite (= path #b0110100001) |path 417|
     (ite (= path #b0110100010) |path 418|
     (ite (= path #b0110100011) |path 419|
     (ite (= path #b0110100100) |path 420|
     (ite (= path #b0110100101) |path 421|
     (ite (= path #b0110100110) |path 422|
     (ite (= path #b0110100111) |path 423|
     (ite (= path #b0110101000) |path 424|
     (ite (= path #b0110101001) |path 425|
     (ite (= path #b0110101010) |path 426|
     (ite (= path #b0110101011) |path 427|
     (ite (= path #b0110101100) |path 428|
     (ite (= path #b0110101101) |path 429|
     (ite (= path #b0110101110) |path 430|
     (ite (= path #b0110101111) |path 431|
     (ite (= path #b0110110000) |path 432|
     (ite (= path #b0110110001) |path 433|
     (ite (= path #b0110110010) |path 434|
     (ite (= path #b0110110011) |path 435|
     (ite (= path #b0110110100) |path 436|
     (ite (= path #b0110110101) |path 437|
     (ite (= path #b0110110110) |path 438|
     (ite (= path #b0110110111) |path 439|
     (ite (= path #b0110111000) |path 440|
     (ite (= path #b0110111001) |path 441|
     (ite (= path #b0110111010) |path 442|
     (ite (= path #b0110111011) |path 443|
     (ite (= path #b0110111100) |path 444|
     (ite (= path #b0110111101) |path 445|
     (ite (= path #b0110111110) |path 446|
     (ite (= path #b0110111111) |path 447|
     (ite (= path #b0111000000) |path 448|
     (ite (= path #b0111000001) |path 449|
     (ite (= path #b0111000010) |path 450|
     (ite (= path #b0111000011) |path 451|
     (ite (= path #b0111000100) |path 452|
     (ite (= path #b0111000101) |path 453|
     (ite (= path #b0111000110) |path 454|
     (ite (= path #b0111000111) |path 455|
     (ite (= path #b0111001000) |path 456|
     (ite (= path #b0111001001) |path 457|
     (ite (= path #b0111001010) |path 458|
     (ite (= path #b0111001011) |path 459|
     (ite (= path #b0111001100) |path 460|
     (ite (= path #b0111001101) |path 461|
     (ite (= path #b0111001110) |path 462|
     (ite (= path #b0111001111) |path 463|
     (ite (= path #b0111010000) |path 464|
     (ite (= path #b0111010001) |path 465|
     (ite (= path #b0111010010) |path 466|
     (ite (= path #b0111010011) |path 467|
     (ite (= path #b0111010100) |path 468|
     (ite (= path #b0111010101) |path 469|
     (ite (= path #b0111010110) |path 470|
     (ite (= path #b0111010111) |path 471|
     (ite (= path #b0111011000) |path 472|
     (ite (= path #b0111011001) |path 473|
     (ite (= path #b0111011010) |path 474|
     (ite (= path #b0111011011) |path 475|
     (ite (= path #b0111011100) |path 476|
     (ite (= path #b0111011101) |path 477|
     (ite (= path #b0111011110) |path 478|
     (ite (= path #b0111011111) |path 479|
     (ite (= path #b0111100000) |path 480|
     (ite (= path #b0111100001) |path 481|
     (ite (= path #b0111100010) |path 482|
     (ite (= path #b0111100011) |path 483|
     (ite (= path #b0111100100) |path 484|
     (ite (= path #b0111100101) |path 485|
     (ite (= path #b0111100110) |path 486|
     (ite (= path #b0111100111) |path 487|
     (ite (= path #b0111101000) |path 488|
     (ite (= path #b0111101001) |path 489|
     (ite (= path #b0111101010) |path 490|
     (ite (= path #b0111101011) |path 491|
     (ite (= path #b0111101100) |path 492|
     (ite (= path #b0111101101) |path 493|
     (ite (= path #b0111101110) |path 494|
     (ite (= path #b0111101111) |path 495|
     (ite (= path #b0111110000) |path 496|
     (ite (= path #b0111110001) |path 497|
     (ite (= path #b0111110010) |path 498|
     (ite (= path #b0111110011) |path 499|
     (ite (= path #b0111110100) |path 500|
     (ite (= path #b0111110101) |path 501|
     (ite (= path #b0111110110) |path 502|
     (ite (= path #b0111110111) |path 503|
     (ite (= path #b0111111000) |path 504|
     (ite (= path #b0111111001) |path 505|
     (ite (= path #b0111111010) |path 506|
     (ite (= path #b0111111011) |path 507|
     (ite (= path #b0111111100) |path 508|
     (ite (= path #b0111111101) |path 509|
     (ite (= path #b0111111110) |path 510|
     (ite (= path #b0111111111) |path 511|
     (ite (= path #b1000000000) |path 512|
     (ite (= path #b1000000001) |path 513|
     (ite (= path #b1000000010) |path 514|
     (ite (= path #b1000000011) |path 515|
     (ite (= path #b1000000100) |path 516|
     (ite (= path #b1000000101) |path 517|
     (ite (= path #b1000000110) |path 518|
     (ite (= path #b1000000111) |path 519|
     (ite (= path #b1000001000) |path 520|
     (ite (= path #b1000001001) |path 521|
     (ite (= path #b1000001010) |path 522|
     (ite (= path #b1000001011) |path 523|
     (ite (= path #b1000001100) |path 524|
     (ite (= path #b1000001101) |path 525|
     (ite (= path #b1000001110) |path 526|
     (ite (= path #b1000001111) |path 527|
     (ite (= path #b1000010000) |path 528|
     (ite (= path #b1000010001) |path 529|
     (ite (= path #b1000010010) |path 530|
     (ite (= path #b1000010011) |path 531|
     (ite (= path #b1000010100) |path 532|
     (ite (= path #b1000010101) |path 533|
     (ite (= path #b1000010110) |path 534|
     (ite (= path #b1000010111) |path 535|
     (ite (= path #b1000011000) |path 536|
     (ite (= path #b1000011001) |path 537|
     (ite (= path #b1000011010) |path 538|
     (ite (= path #b1000011011) |path 539|
     (ite (= path #b1000011100) |path 540|
     (ite (= path #b1000011101) |path 541|
     (ite (= path #b1000011110) |path 542|
     (ite (= path #b1000011111) |path 543|
     (ite (= path #b1000100000) |path 544|
     (ite (= path #b1000100001) |path 545|
     (ite (= path #b1000100010) |path 546|
     (ite (= path #b1000100011) |path 547|
     (ite (= path #b1000100100) |path 548|
     (ite (= path #b1000100101) |path 549|
     (ite (= path #b1000100110) |path 550|
     (ite (= path #b1000100111) |path 551|
     (ite (= path #b1000101000) |path 552|
     (ite (= path #b1000101001) |path 553|
     (ite (= path #b1000101010) |path 554|
     (ite (= path #b1000101011) |path 555|
     (ite (= path #b1000101100) |path 556|
     (ite (= path #b1000101101) |path 557|
     (ite (= path #b1000101110) |path 558|
     (ite (= path #b1000101111) |path 559|
     (ite (= path #b1000110000) |path 560|
     (ite (= path #b1000110001) |path 561|
     (ite (= path #b1000110010) |path 562|
     (ite (= path #b1000110011) |path 563|
     (ite (= path #b1000110100) |path 564|
     (ite (= path #b1000110101) |path 565|
     (ite (= path #b1000110110) |path 566|
     (ite (= path #b1000110111) |path 567|
     (ite (= path #b1000111000) |path 568|
     (ite (= path #b1000111001) |path 569|
     (ite (= path #b1000111010) |path 570|
     (ite (= path #b1000111011) |path 571|
     (ite (= path #b1000111100) |path 572|
     (ite (= path #b1000111101) |path 573|
     (ite (= path #b1000111110) |path 574|
     (ite (= path #b1000111111) |path 575|
     (ite (= path #b1001000000) |path 576|
     (ite (= path #b1001000001) |path 577|
     (ite (= path #b1001000010) |path 578|
     (ite (= path #b1001000011) |path 579|
     (ite (= path #b1001000100) |path 580|
     (ite (= path #b1001000101) |path 581|
     (ite (= path #b1001000110) |path 582|
     (ite (= path #b1001000111) |path 583|
     (ite (= path #b1001001000) |path 584|
     (ite (= path #b1001001001) |path 585|
     (ite (= path #b1001001010) |path 586|
     (ite (= path #b1001001011) |path 587|
     (ite (= path #b1001001100) |path 588|
     (ite (= path #b1001001101) |path 589|
     (ite (= path #b1001001110) |path 590|
     (ite (= path #b1001001111) |path 591|
     (ite (= path #b1001010000) |path 592|
     (ite (= path #b1001010001) |path 593|
     (ite (= path #b1001010010) |path 594|
     (ite (= path #b1001010011) |path 595|
     (ite (= path #b1001010100) |path 596|
     (ite (= path #b1001010101) |path 597|
     (ite (= path #b1001010110) |path 598|
     (ite (= path #b1001010111) |path 599|
     (ite (= path #b1001011000) |path 600|
     (ite (= path #b1001011001) |path 601|
     (ite (= path #b1001011010) |path 602|
     (ite (= path #b1001011011) |path 603|
     (ite (= path #b1001011100) |path 604|
     (ite (= path #b1001011101) |path 605|
     (ite (= path #b1001011110) |path 606|
     (ite (= path #b1001011111) |path 607|
     (ite (= path #b1001100000) |path 608|
     (ite (= path #b1001100001) |path 609|
     (ite (= path #b1001100010) |path 610|
     (ite (= path #b1001100011) |path 611|
     (ite (= path #b1001100100) |path 612|
     (ite (= path #b1001100101) |path 613|
     (ite (= path #b1001100110) |path 614|
     (ite (= path #b1001100111) |path 615|
     (ite (= path #b1001101000) |path 616|
     (ite (= path #b1001101001) |path 617|
     (= after.memory #b11))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
    (not invariant.after))
  ; conclusion
  (and invariant.before (= before.memory #b11))))
(check-sat)
