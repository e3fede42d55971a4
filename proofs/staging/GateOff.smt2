; GateOff on staging: Outside a window no map and no copy asks for rights:
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
; decision 1 on something unknown: 0 no, 1 yes
(declare-fun |decision 1 on something unknown| () (_ BitVec 1))
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
(declare-fun after.hasRequest () (_ BitVec 1))
(declare-fun after.requestedPage () (_ BitVec 4))
(declare-fun after.isCommitted () (_ BitVec 1))
(declare-fun after.kind () (_ BitVec 2))
(declare-fun after.memory () (_ BitVec 2))

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
(define-fun |type of page 4: mmio, hole| () Bool (or (= |type of page 4| #x3) (= |type of page 4| #x4)))
(define-fun |type of page 2: ram, ram_ro| () Bool (or (= |type of page 2| #x0) (= |type of page 2| #x1)))
(define-fun |decision 1 on something unknown: yes| () Bool (= |decision 1 on something unknown| #b1))

; Which answers there are.
(define-fun possible () Bool (and (bvult mmio_access #b11) (bvult |type of page 0| #x9) (bvult |right of page 0| #xb) (or (bvult |right of page 0 in the view| #xb) (= |right of page 0 in the view| #xf)) (bvult |type of page 1| #x9) (bvult |right of page 1| #xb) (or (bvult |right of page 1 in the view| #xb) (= |right of page 1 in the view| #xf)) (bvult |type of page 2| #x9) (bvult |right of page 2| #xb) (or (bvult |right of page 2 in the view| #xb) (= |right of page 2 in the view| #xf)) (bvult |type of page 3| #x9) (bvult |right of page 3| #xb) (or (bvult |right of page 3 in the view| #xb) (= |right of page 3 in the view| #xf)) (bvult |type of page 4| #x9) (bvult |free slots of the ring| #x9) (or (= mmio_access #b00) (and (not (= mmio_access #b00)) (or (= |type of page 2| #x2) (= |type of page 2| #x3) (= |type of page 2| #x4))))))

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
(define-fun |walks for page 2, PFEC 0x7: 0x0| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |event check on page 2, PFEC 0x7: go on| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |event check on page 2, PFEC 0x7: stop| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |walks for page 2, PFEC 0x7: as the type of page 2 says (2)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 2, PFEC 0x7: as the type of page 2 says (3)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 2, PFEC 0x7: 0x0 (2)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 2, PFEC 0x5: as the type of page 2 says (2)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 2, PFEC 0x7: as the type of page 2 says (4)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
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
(define-fun |walks for page 2, PFEC 0x7: 0x0 (4)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 2, PFEC 0x7: as the type of page 2 says (8)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 3, PFEC 0x7: as the type of page 3 says (4)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 2, PFEC 0x7: 0x0 (5)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 2, PFEC 0x5: as the type of page 2 says (5)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 3, PFEC 0x5: as the type of page 3 says (2)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |walks for page 2, PFEC 0x5: 0x0 (4)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
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
(define-fun |word 58| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: 0x0| m)))
(define-fun |word 59| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x5: 0x0| m))
(define-fun |word 60| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says| m))
(define-fun |word 61| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: as the type of page 2 says| m))))
(define-fun |word 62| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says| m)))
(define-fun |word 63| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: stop| (|walks for page 2, PFEC 0x7: as the type of page 2 says| m)))
(define-fun |word 64| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0| m))
(define-fun |word 65| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| m))))
(define-fun |word 66| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: as the type of page 2 says| m))))))
(define-fun |word 67| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: stop| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: as the type of page 2 says| m))))
(define-fun |word 68| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: as the type of page 2 says| m)))
(define-fun |word 69| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: as the type of page 2 says| m))))))
(define-fun |word 70| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0| m))))
(define-fun |word 71| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: stop| (|walks for page 2, PFEC 0x7: 0x0| m)))
(define-fun |word 72| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| m)))
(define-fun |word 73| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| m))))))
(define-fun |word 74| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: stop| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| m))))
(define-fun |word 75| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| m))))))
(define-fun |word 76| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says (2)| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says| m))))
(define-fun |word 77| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: as the type of page 2 says (2)| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says| m))))))
(define-fun |word 78| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (2)| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says| m)))))
(define-fun |word 79| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: stop| (|walks for page 2, PFEC 0x7: as the type of page 2 says (2)| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says| m)))))
(define-fun |word 80| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x5: 0x0| (|walks for page 2, PFEC 0x5: as the type of page 2 says| m))))))
(define-fun |word 81| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: 0x0| m))))
(define-fun |word 82| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: 0x0| m))))))
(define-fun |word 83| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x5: 0x0| m)))
(define-fun |word 84| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x5: 0x0| m)))))
(define-fun |word 85| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says (3)| m))
(define-fun |word 86| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (3)| m)))
(define-fun |word 87| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: stop| (|walks for page 2, PFEC 0x7: as the type of page 2 says (3)| m)))
(define-fun |word 88| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (2)| m))
(define-fun |word 89| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x5: as the type of page 2 says (2)| m))
(define-fun |word 90| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says (4)| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (2)| m))))
(define-fun |word 91| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (2)| (|walks for page 2, PFEC 0x7: 0x0 (2)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (4)| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (2)| m))))))
(define-fun |word 92| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (4)| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (2)| m)))))
(define-fun |word 93| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: stop| (|walks for page 2, PFEC 0x7: as the type of page 2 says (4)| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (2)| m)))))
(define-fun |word 94| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (2)| m)))
(define-fun |word 95| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (2)| (|walks for page 2, PFEC 0x7: 0x0 (2)| (|walks for page 2, PFEC 0x7: 0x0 (2)| (|walks for page 2, PFEC 0x5: 0x0 (2)| (|walks for page 2, PFEC 0x5: as the type of page 2 says (2)| m))))))
(define-fun |word 96| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x5: 0x0 (2)| (|walks for page 2, PFEC 0x5: as the type of page 2 says (2)| m)))
(define-fun |word 97| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (2)| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: 0x0 (2)| m))))
(define-fun |word 98| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (2)| (|walks for page 2, PFEC 0x7: 0x0 (2)| (|walks for page 2, PFEC 0x7: 0x0 (2)| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: 0x0 (2)| m))))))
(define-fun |word 99| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: 0x0 (2)| m)))
(define-fun |word 100| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (2)| (|walks for page 2, PFEC 0x5: 0x0 (2)| m)))
(define-fun |word 101| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (2)| (|walks for page 2, PFEC 0x7: 0x0 (2)| (|walks for page 2, PFEC 0x7: 0x0 (2)| (|walks for page 2, PFEC 0x5: 0x0 (2)| m)))))
(define-fun |word 102| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x5: 0x0 (2)| m))
(define-fun |word 103| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 4, PFEC 0x5: as the type of page 4 says| m))
(define-fun |word 104| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says| (|walks for page 4, PFEC 0x5: as the type of page 4 says| m)))
(define-fun |word 105| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 4, PFEC 0x5: as the type of page 4 says| m)))
(define-fun |word 106| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x5: as the type of page 2 says (3)| m))
(define-fun |word 107| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says (2)| (|walks for page 2, PFEC 0x5: as the type of page 2 says (3)| m)))
(define-fun |word 108| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))
(define-fun |word 109| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))
(define-fun |word 110| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))
(define-fun |word 111| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))
(define-fun |word 112| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))
(define-fun |word 113| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))
(define-fun |word 114| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))
(define-fun |word 115| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: 0x0 (3)| m))))
(define-fun |word 116| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: 0x0 (3)| m)))))
(define-fun |word 117| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: 0x0 (3)| m)))))
(define-fun |word 118| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| m)))
(define-fun |word 119| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| m))))
(define-fun |word 120| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| m))))
(define-fun |word 121| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))
(define-fun |word 122| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))
(define-fun |word 123| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))
(define-fun |word 124| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))))
(define-fun |word 125| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m)))))
(define-fun |word 126| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: stop| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m)))))
(define-fun |word 127| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: stop| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m)))
(define-fun |word 128| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m)))))
(define-fun |word 129| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))
(define-fun |word 130| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))
(define-fun |word 131| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: stop| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))
(define-fun |word 132| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| m)))
(define-fun |word 133| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| m))))
(define-fun |word 134| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| m)))))
(define-fun |word 135| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| m)))))
(define-fun |word 136| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: stop| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| m)))))
(define-fun |word 137| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| m))))
(define-fun |word 138| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| m)))))
(define-fun |word 139| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| m))))))
(define-fun |word 140| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| m))))))
(define-fun |word 141| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: stop| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| m))))))
(define-fun |word 142| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m)))))
(define-fun |word 143| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))))
(define-fun |word 144| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: stop| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))
(define-fun |word 145| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))))
(define-fun |word 146| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: stop| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))
(define-fun |word 147| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m)))
(define-fun |word 148| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: 0x0| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))))))))
(define-fun |word 149| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: stop| (|walks for page 3, PFEC 0x7: 0x0| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))))
(define-fun |word 150| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m)))))))
(define-fun |word 151| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))))))))
(define-fun |word 152| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))))))
(define-fun |word 153| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))))))
(define-fun |word 154| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))))))
(define-fun |word 155| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| m)))))
(define-fun |word 156| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| m)))))))
(define-fun |word 157| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: stop| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| m))))))
(define-fun |word 158| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| m)))))))
(define-fun |word 159| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: stop| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| m))))
(define-fun |word 160| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| m))))))))
(define-fun |word 161| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| m))))))))
(define-fun |word 162| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| m))))))))
(define-fun |word 163| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| m))))))))
(define-fun |word 164| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| m))))))))
(define-fun |word 165| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| m))))))))))
(define-fun |word 166| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| m))))))))))
(define-fun |word 167| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| m))))))))))
(define-fun |word 168| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))))
(define-fun |word 169| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))))))
(define-fun |word 170| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))))))
(define-fun |word 171| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))))))))))
(define-fun |word 172| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))))))
(define-fun |word 173| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: stop| (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))))))
(define-fun |word 174| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: stop| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))))
(define-fun |word 175| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))))
(define-fun |word 176| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))))))
(define-fun |word 177| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: 0x0| (|event check on page 2, PFEC 0x7: go on| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))))))))))
(define-fun |word 178| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 2, PFEC 0x7: stop| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))))
(define-fun |word 179| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))))))
(define-fun |word 180| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))))))))
(define-fun |word 181| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))))))))
(define-fun |word 182| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: stop| (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))))))))
(define-fun |word 183| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))))))))
(define-fun |word 184| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: 0x0 (3)| m)))))))
(define-fun |word 185| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: 0x0 (3)| m))))))))
(define-fun |word 186| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: 0x0 (3)| m)))))))
(define-fun |word 187| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|event check on page 2, PFEC 0x5: go on| (|walks for page 2, PFEC 0x5: 0x0 (3)| m))))))))
(define-fun |word 188| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| m)))))))
(define-fun |word 189| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| m))))))))
(define-fun |word 190| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| m))))))))
(define-fun |word 191| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: stop| (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| m))))))))
(define-fun |word 192| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| m))))))))
(define-fun |word 193| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| m)))))))))
(define-fun |word 194| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: go on| (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| m)))))))))
(define-fun |word 195| ((m (_ BitVec 2))) (_ BitVec 2) (|event check on page 3, PFEC 0x7: stop| (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|event check on page 3, PFEC 0x5: go on| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| m)))))))))
(define-fun |word 196| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| m))))))))
(define-fun |word 197| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| m)))))))))
(define-fun |word 198| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says (7)| m))
(define-fun |word 199| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (7)| m)))
(define-fun |word 200| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says (3)| (|walks for page 2, PFEC 0x7: 0x0 (4)| m)))
(define-fun |word 201| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says (8)| m))
(define-fun |word 202| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says (4)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (8)| m)))
(define-fun |word 203| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says (4)| (|walks for page 2, PFEC 0x7: 0x0 (5)| m)))
(define-fun |word 204| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x5: as the type of page 2 says (5)| m))
(define-fun |word 205| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x5: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x5: as the type of page 2 says (5)| m)))
(define-fun |word 206| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x5: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x5: 0x0 (4)| m)))
(define-fun |word 207| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says (7)| (|walks for page 4, PFEC 0x5: as the type of page 4 says| m)))
(define-fun |word 208| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (7)| (|walks for page 4, PFEC 0x5: as the type of page 4 says| m))))
(define-fun |word 209| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says (3)| (|walks for page 2, PFEC 0x7: 0x0 (4)| (|walks for page 4, PFEC 0x5: as the type of page 4 says| m))))
(define-fun |word 210| ((m (_ BitVec 2))) (_ BitVec 2) (|commits the instruction| m))
(define-fun |word 211| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_RETRY| m))
(define-fun |word 212| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_UNHANDLEABLE| m))
(define-fun |word 213| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: as the type of page 2 says| m)))))
(define-fun |word 214| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| m)))))
(define-fun |word 215| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says (2)| (|walks for page 2, PFEC 0x5: as the type of page 2 says| m)))
(define-fun |word 216| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: as the type of page 2 says (2)| (|walks for page 2, PFEC 0x5: as the type of page 2 says| m)))))
(define-fun |word 217| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says (4)| (|walks for page 2, PFEC 0x5: as the type of page 2 says (2)| m)))
(define-fun |word 218| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (2)| (|walks for page 2, PFEC 0x7: 0x0 (2)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (4)| (|walks for page 2, PFEC 0x5: as the type of page 2 says (2)| m)))))
(define-fun |word 219| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))
(define-fun |word 220| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))
(define-fun |word 221| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m)))
(define-fun |word 222| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))
(define-fun |word 223| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))
(define-fun |word 224| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))
(define-fun |word 225| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m)))))))
(define-fun |word 226| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))))
(define-fun |word 227| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m)))))))))
(define-fun |word 228| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m)))))))))
(define-fun |word 229| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (5)| m))))))))
(define-fun |word 230| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| m)))))
(define-fun |word 231| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| m))))))
(define-fun |word 232| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| m)))))))
(define-fun |word 233| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| m))))))
(define-fun |word 234| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| m))))))
(define-fun |word 235| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| m)))))))
(define-fun |word 236| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| m)))))))))
(define-fun |word 237| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| m))))))))
(define-fun |word 238| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))
(define-fun |word 239| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))))
(define-fun |word 240| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))
(define-fun |word 241| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))))))
(define-fun |word 242| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))
(define-fun |word 243| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))))
(define-fun |word 244| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 2, PFEC 0x7: as the type of page 2 says (6)| (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))))))
(define-fun |word 245| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m))))))))
(define-fun |word 246| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| (|walks for page 2, PFEC 0x5: as the type of page 2 says (4)| m)))))))))
(define-fun |word 247| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| m)))))
(define-fun |word 248| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| m))))))
(define-fun |word 249| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| m))))))
(define-fun |word 250| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x5: 0x0| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| m)))))))
(define-fun |word 251| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| m))))))
(define-fun |word 252| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| m)))))))
(define-fun |word 253| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| m)))))))
(define-fun |word 254| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 3, PFEC 0x7: 0x0| (|walks for page 3, PFEC 0x7: as the type of page 3 says (2)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 2, PFEC 0x7: 0x0 (3)| (|walks for page 3, PFEC 0x5: as the type of page 3 says| (|walks for page 2, PFEC 0x5: 0x0 (3)| m))))))))
(define-fun |word 255| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_UNIMPLEMENTED| m))
(define-fun |word 256| ((m (_ BitVec 2))) (_ BitVec 2) (|window closes: X86EMUL_OKAY| m))
(define-fun |word 257| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (2)| (|walks for page 2, PFEC 0x7: 0x0 (2)| (|walks for page 2, PFEC 0x7: as the type of page 2 says (3)| m))))
(define-fun |word 258| ((m (_ BitVec 2))) (_ BitVec 2) (|walks for page 2, PFEC 0x7: 0x0 (2)| (|walks for page 2, PFEC 0x7: 0x0 (2)| (|walks for page 2, PFEC 0x7: 0x0 (2)| m))))

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
(define-fun |path 80| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 57| before.memory))))
(define-fun |path 81| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 55| before.memory))))
(define-fun |path 82| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 83| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 58| before.memory))))
(define-fun |path 84| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 59| before.memory))))
(define-fun |path 85| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 60| before.memory))))
(define-fun |path 86| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 60| before.memory))))
(define-fun |path 87| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 61| before.memory))))
(define-fun |path 88| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 62| before.memory))))
(define-fun |path 89| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x2 #b0) (= after.memory (|word 63| before.memory))))
(define-fun |path 90| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 60| before.memory) #b11) #b11 #b00))))
(define-fun |path 91| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 61| before.memory))))
(define-fun |path 92| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 60| before.memory))))
(define-fun |path 93| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 64| before.memory))))
(define-fun |path 94| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 64| before.memory))))
(define-fun |path 95| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 65| before.memory))))
(define-fun |path 96| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 65| before.memory))))
(define-fun |path 97| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 98| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 66| before.memory))))
(define-fun |path 99| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x2 #b0) (= after.memory (|word 67| before.memory))))
(define-fun |path 100| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 68| before.memory) #b11) #b11 #b00))))
(define-fun |path 101| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 69| before.memory))))
(define-fun |path 102| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 70| before.memory))))
(define-fun |path 103| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x2 #b0) (= after.memory (|word 71| before.memory))))
(define-fun |path 104| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 64| before.memory) #b11) #b11 #b00))))
(define-fun |path 105| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 72| before.memory))))
(define-fun |path 106| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 73| before.memory))))
(define-fun |path 107| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x2 #b0) (= after.memory (|word 74| before.memory))))
(define-fun |path 108| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 72| before.memory) #b11) #b11 #b00))))
(define-fun |path 109| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 75| before.memory))))
(define-fun |path 110| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 76| before.memory))))
(define-fun |path 111| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 76| before.memory))))
(define-fun |path 112| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 77| before.memory))))
(define-fun |path 113| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 78| before.memory))))
(define-fun |path 114| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x2 #b0) (= after.memory (|word 79| before.memory))))
(define-fun |path 115| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 76| before.memory) #b11) #b11 #b00))))
(define-fun |path 116| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 80| before.memory))))
(define-fun |path 117| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 81| before.memory))))
(define-fun |path 118| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 82| before.memory))))
(define-fun |path 119| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 83| before.memory))))
(define-fun |path 120| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 84| before.memory))))
(define-fun |path 121| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 55| before.memory))))
(define-fun |path 122| () Bool (and (leaves window.ending #b101 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 123| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 85| before.memory))))
(define-fun |path 124| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 85| before.memory))))
(define-fun |path 125| () Bool (and (leaves window.ending #b001 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 85| before.memory))))
(define-fun |path 126| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 86| before.memory))))
(define-fun |path 127| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x2 #b0) (= after.memory (|word 87| before.memory))))
(define-fun |path 128| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 85| before.memory) #b11) #b11 #b00))))
(define-fun |path 129| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 85| before.memory))))
(define-fun |path 130| () Bool (and (leaves window.ending #b001 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 131| () Bool (and (leaves window.ending #b001 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 88| before.memory))))
(define-fun |path 132| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 89| before.memory))))
(define-fun |path 133| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 90| before.memory))))
(define-fun |path 134| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 90| before.memory))))
(define-fun |path 135| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 91| before.memory))))
(define-fun |path 136| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 92| before.memory))))
(define-fun |path 137| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x2 #b0) (= after.memory (|word 93| before.memory))))
(define-fun |path 138| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 90| before.memory) #b11) #b11 #b00))))
(define-fun |path 139| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 94| before.memory))))
(define-fun |path 140| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 95| before.memory))))
(define-fun |path 141| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 96| before.memory))))
(define-fun |path 142| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 89| before.memory))))
(define-fun |path 143| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 97| before.memory))))
(define-fun |path 144| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 98| before.memory))))
(define-fun |path 145| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 99| before.memory))))
(define-fun |path 146| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 100| before.memory))))
(define-fun |path 147| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 101| before.memory))))
(define-fun |path 148| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 102| before.memory))))
(define-fun |path 149| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 103| before.memory))))
(define-fun |path 150| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 104| before.memory))))
(define-fun |path 151| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 104| before.memory))))
(define-fun |path 152| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 104| before.memory))))
(define-fun |path 153| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 103| before.memory))))
(define-fun |path 154| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 103| before.memory))))
(define-fun |path 155| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 105| before.memory))))
(define-fun |path 156| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 106| before.memory))))
(define-fun |path 157| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 107| before.memory))))
(define-fun |path 158| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 107| before.memory))))
(define-fun |path 159| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 106| before.memory))))
(define-fun |path 160| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 108| before.memory))))
(define-fun |path 161| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 109| before.memory))))
(define-fun |path 162| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 110| before.memory))))
(define-fun |path 163| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 111| before.memory))))
(define-fun |path 164| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 109| before.memory))))
(define-fun |path 165| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 112| before.memory))))
(define-fun |path 166| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 113| before.memory))))
(define-fun |path 167| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 114| before.memory))))
(define-fun |path 168| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 112| before.memory))))
(define-fun |path 169| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 108| before.memory))))
(define-fun |path 170| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 115| before.memory))))
(define-fun |path 171| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 116| before.memory))))
(define-fun |path 172| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 117| before.memory))))
(define-fun |path 173| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 115| before.memory))))
(define-fun |path 174| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 118| before.memory))))
(define-fun |path 175| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 119| before.memory))))
(define-fun |path 176| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 120| before.memory))))
(define-fun |path 177| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 118| before.memory))))
(define-fun |path 178| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 121| before.memory))))
(define-fun |path 179| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 121| before.memory))))
(define-fun |path 180| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 122| before.memory))))
(define-fun |path 181| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 123| before.memory))))
(define-fun |path 182| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 123| before.memory))))
(define-fun |path 183| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 124| before.memory))))
(define-fun |path 184| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 125| before.memory))))
(define-fun |path 185| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x3 #b0) (= after.memory (|word 126| before.memory))))
(define-fun |path 186| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 123| before.memory) #b11) #b11 #b00))))
(define-fun |path 187| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 124| before.memory))))
(define-fun |path 188| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 123| before.memory))))
(define-fun |path 189| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x2 #b0) (= after.memory (|word 127| before.memory))))
(define-fun |path 190| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 121| before.memory) #b11) #b11 #b00))))
(define-fun |path 191| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 128| before.memory))))
(define-fun |path 192| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 129| before.memory))))
(define-fun |path 193| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 130| before.memory))))
(define-fun |path 194| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x3 #b0) (= after.memory (|word 131| before.memory))))
(define-fun |path 195| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 128| before.memory) #b11) #b11 #b00))))
(define-fun |path 196| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 129| before.memory))))
(define-fun |path 197| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 128| before.memory))))
(define-fun |path 198| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 121| before.memory))))
(define-fun |path 199| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 132| before.memory))))
(define-fun |path 200| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 133| before.memory))))
(define-fun |path 201| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 134| before.memory))))
(define-fun |path 202| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 135| before.memory))))
(define-fun |path 203| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x3 #b0) (= after.memory (|word 136| before.memory))))
(define-fun |path 204| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 133| before.memory) #b11) #b11 #b00))))
(define-fun |path 205| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 134| before.memory))))
(define-fun |path 206| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 133| before.memory))))
(define-fun |path 207| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 137| before.memory))))
(define-fun |path 208| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 138| before.memory))))
(define-fun |path 209| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 139| before.memory))))
(define-fun |path 210| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 140| before.memory))))
(define-fun |path 211| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x3 #b0) (= after.memory (|word 141| before.memory))))
(define-fun |path 212| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 138| before.memory) #b11) #b11 #b00))))
(define-fun |path 213| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 139| before.memory))))
(define-fun |path 214| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 138| before.memory))))
(define-fun |path 215| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 142| before.memory))))
(define-fun |path 216| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 143| before.memory))))
(define-fun |path 217| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x3 #b0) (= after.memory (|word 144| before.memory))))
(define-fun |path 218| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 142| before.memory) #b11) #b11 #b00))))
(define-fun |path 219| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 145| before.memory))))
(define-fun |path 220| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 142| before.memory))))
(define-fun |path 221| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x2 #b0) (= after.memory (|word 146| before.memory))))
(define-fun |path 222| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 147| before.memory) #b11) #b11 #b00))))
(define-fun |path 223| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 148| before.memory))))
(define-fun |path 224| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x3 #b0) (= after.memory (|word 149| before.memory))))
(define-fun |path 225| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 150| before.memory) #b11) #b11 #b00))))
(define-fun |path 226| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 151| before.memory))))
(define-fun |path 227| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 152| before.memory))))
(define-fun |path 228| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 153| before.memory))))
(define-fun |path 229| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 154| before.memory))))
(define-fun |path 230| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 155| before.memory))))
(define-fun |path 231| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 156| before.memory))))
(define-fun |path 232| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x3 #b0) (= after.memory (|word 157| before.memory))))
(define-fun |path 233| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 155| before.memory) #b11) #b11 #b00))))
(define-fun |path 234| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 158| before.memory))))
(define-fun |path 235| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 155| before.memory))))
(define-fun |path 236| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x2 #b0) (= after.memory (|word 159| before.memory))))
(define-fun |path 237| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 132| before.memory) #b11) #b11 #b00))))
(define-fun |path 238| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 160| before.memory))))
(define-fun |path 239| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 161| before.memory))))
(define-fun |path 240| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 162| before.memory))))
(define-fun |path 241| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 163| before.memory))))
(define-fun |path 242| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 164| before.memory))))
(define-fun |path 243| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 165| before.memory))))
(define-fun |path 244| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 166| before.memory))))
(define-fun |path 245| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 167| before.memory))))
(define-fun |path 246| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 168| before.memory))))
(define-fun |path 247| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 168| before.memory))))
(define-fun |path 248| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 169| before.memory))))
(define-fun |path 249| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 170| before.memory))))
(define-fun |path 250| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 170| before.memory))))
(define-fun |path 251| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 171| before.memory))))
(define-fun |path 252| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 172| before.memory))))
(define-fun |path 253| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x3 #b0) (= after.memory (|word 173| before.memory))))
(define-fun |path 254| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 170| before.memory) #b11) #b11 #b00))))
(define-fun |path 255| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x2 #b0) (= after.memory (|word 174| before.memory))))
(define-fun |path 256| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 168| before.memory) #b11) #b11 #b00))))
(define-fun |path 257| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 175| before.memory))))
(define-fun |path 258| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 175| before.memory))))
(define-fun |path 259| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 176| before.memory))))
(define-fun |path 260| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 177| before.memory))))
(define-fun |path 261| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x2 #b0) (= after.memory (|word 178| before.memory))))
(define-fun |path 262| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 175| before.memory) #b11) #b11 #b00))))
(define-fun |path 263| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 179| before.memory))))
(define-fun |path 264| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 180| before.memory))))
(define-fun |path 265| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 181| before.memory))))
(define-fun |path 266| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x3 #b0) (= after.memory (|word 182| before.memory))))
(define-fun |path 267| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 179| before.memory) #b11) #b11 #b00))))
(define-fun |path 268| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 183| before.memory))))
(define-fun |path 269| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 184| before.memory))))
(define-fun |path 270| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 185| before.memory))))
(define-fun |path 271| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 186| before.memory))))
(define-fun |path 272| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 187| before.memory))))
(define-fun |path 273| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 188| before.memory))))
(define-fun |path 274| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 189| before.memory))))
(define-fun |path 275| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 190| before.memory))))
(define-fun |path 276| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x3 #b0) (= after.memory (|word 191| before.memory))))
(define-fun |path 277| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 188| before.memory) #b11) #b11 #b00))))
(define-fun |path 278| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 192| before.memory))))
(define-fun |path 279| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 193| before.memory))))
(define-fun |path 280| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 194| before.memory))))
(define-fun |path 281| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b1 #x3 #b0) (= after.memory (|word 195| before.memory))))
(define-fun |path 282| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= (|word 192| before.memory) #b11) #b11 #b00))))
(define-fun |path 283| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 196| before.memory))))
(define-fun |path 284| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 197| before.memory))))
(define-fun |path 285| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 198| before.memory))))
(define-fun |path 286| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 199| before.memory))))
(define-fun |path 287| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 199| before.memory))))
(define-fun |path 288| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 199| before.memory))))
(define-fun |path 289| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 198| before.memory))))
(define-fun |path 290| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 200| before.memory))))
(define-fun |path 291| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 200| before.memory))))
(define-fun |path 292| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 200| before.memory))))
(define-fun |path 293| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 201| before.memory))))
(define-fun |path 294| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 202| before.memory))))
(define-fun |path 295| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 202| before.memory))))
(define-fun |path 296| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 202| before.memory))))
(define-fun |path 297| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 202| before.memory))))
(define-fun |path 298| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 201| before.memory))))
(define-fun |path 299| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 203| before.memory))))
(define-fun |path 300| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 203| before.memory))))
(define-fun |path 301| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 203| before.memory))))
(define-fun |path 302| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 203| before.memory))))
(define-fun |path 303| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 204| before.memory))))
(define-fun |path 304| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 205| before.memory))))
(define-fun |path 305| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 205| before.memory))))
(define-fun |path 306| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 205| before.memory))))
(define-fun |path 307| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 204| before.memory))))
(define-fun |path 308| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 206| before.memory))))
(define-fun |path 309| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 206| before.memory))))
(define-fun |path 310| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 206| before.memory))))
(define-fun |path 311| () Bool (and (leaves window.ending #b010 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 207| before.memory))))
(define-fun |path 312| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 208| before.memory))))
(define-fun |path 313| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 208| before.memory))))
(define-fun |path 314| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 208| before.memory))))
(define-fun |path 315| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 207| before.memory))))
(define-fun |path 316| () Bool (and (leaves window #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 209| before.memory))))
(define-fun |path 317| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 209| before.memory))))
(define-fun |path 318| () Bool (and (leaves window.ending #b011 #b1 #b1 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 209| before.memory))))
(define-fun |path 319| () Bool (and (leaves window.ending #b000 #b1 #b1 #b0 #b00) (adds #b0 #xf #b1) (= after.memory (|word 210| before.memory))))
(define-fun |path 320| () Bool (and (leaves outside #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 211| before.memory))))
(define-fun |path 321| () Bool (and (leaves outside #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 212| before.memory))))
(define-fun |path 322| () Bool (and (leaves outside #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 323| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 55| before.memory))))
(define-fun |path 324| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 55| before.memory))))
(define-fun |path 325| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 57| before.memory))))
(define-fun |path 326| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 55| before.memory))))
(define-fun |path 327| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 328| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 59| before.memory))))
(define-fun |path 329| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 60| before.memory))))
(define-fun |path 330| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 60| before.memory))))
(define-fun |path 331| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 61| before.memory))))
(define-fun |path 332| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 61| before.memory))))
(define-fun |path 333| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 60| before.memory))))
(define-fun |path 334| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 64| before.memory))))
(define-fun |path 335| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 64| before.memory))))
(define-fun |path 336| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 65| before.memory))))
(define-fun |path 337| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 65| before.memory))))
(define-fun |path 338| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 339| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 213| before.memory))))
(define-fun |path 340| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 69| before.memory))))
(define-fun |path 341| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 72| before.memory))))
(define-fun |path 342| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 72| before.memory))))
(define-fun |path 343| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 214| before.memory))))
(define-fun |path 344| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 75| before.memory))))
(define-fun |path 345| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 215| before.memory))))
(define-fun |path 346| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 215| before.memory))))
(define-fun |path 347| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 216| before.memory))))
(define-fun |path 348| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 80| before.memory))))
(define-fun |path 349| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 83| before.memory))))
(define-fun |path 350| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 84| before.memory))))
(define-fun |path 351| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 83| before.memory))))
(define-fun |path 352| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 84| before.memory))))
(define-fun |path 353| () Bool (and (leaves plain.ending #b101 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 354| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 85| before.memory))))
(define-fun |path 355| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 85| before.memory))))
(define-fun |path 356| () Bool (and (leaves plain.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 85| before.memory))))
(define-fun |path 357| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 85| before.memory))))
(define-fun |path 358| () Bool (and (leaves plain.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 359| () Bool (and (leaves plain.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 88| before.memory))))
(define-fun |path 360| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 89| before.memory))))
(define-fun |path 361| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 217| before.memory))))
(define-fun |path 362| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 217| before.memory))))
(define-fun |path 363| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 218| before.memory))))
(define-fun |path 364| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 89| before.memory))))
(define-fun |path 365| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 95| before.memory))))
(define-fun |path 366| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 96| before.memory))))
(define-fun |path 367| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 89| before.memory))))
(define-fun |path 368| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 100| before.memory))))
(define-fun |path 369| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 101| before.memory))))
(define-fun |path 370| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 102| before.memory))))
(define-fun |path 371| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 100| before.memory))))
(define-fun |path 372| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 101| before.memory))))
(define-fun |path 373| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 103| before.memory))))
(define-fun |path 374| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 104| before.memory))))
(define-fun |path 375| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 104| before.memory))))
(define-fun |path 376| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 104| before.memory))))
(define-fun |path 377| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 103| before.memory))))
(define-fun |path 378| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 103| before.memory))))
(define-fun |path 379| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 105| before.memory))))
(define-fun |path 380| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 106| before.memory))))
(define-fun |path 381| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 107| before.memory))))
(define-fun |path 382| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 107| before.memory))))
(define-fun |path 383| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 106| before.memory))))
(define-fun |path 384| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 108| before.memory))))
(define-fun |path 385| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 219| before.memory))))
(define-fun |path 386| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 219| before.memory))))
(define-fun |path 387| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 220| before.memory))))
(define-fun |path 388| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 219| before.memory))))
(define-fun |path 389| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 112| before.memory))))
(define-fun |path 390| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 112| before.memory))))
(define-fun |path 391| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 114| before.memory))))
(define-fun |path 392| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 112| before.memory))))
(define-fun |path 393| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 108| before.memory))))
(define-fun |path 394| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 118| before.memory))))
(define-fun |path 395| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 118| before.memory))))
(define-fun |path 396| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 120| before.memory))))
(define-fun |path 397| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 118| before.memory))))
(define-fun |path 398| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 121| before.memory))))
(define-fun |path 399| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 121| before.memory))))
(define-fun |path 400| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 122| before.memory))))
(define-fun |path 401| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 221| before.memory))))
(define-fun |path 402| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 221| before.memory))))
(define-fun |path 403| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 222| before.memory))))
(define-fun |path 404| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 222| before.memory))))
(define-fun |path 405| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 221| before.memory))))
(define-fun |path 406| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 128| before.memory))))
(define-fun |path 407| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 129| before.memory))))
(define-fun |path 408| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 128| before.memory))))
(define-fun |path 409| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 129| before.memory))))
(define-fun |path 410| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 128| before.memory))))
(define-fun |path 411| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 121| before.memory))))
(define-fun |path 412| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 132| before.memory))))
(define-fun |path 413| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 133| before.memory))))
(define-fun |path 414| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 134| before.memory))))
(define-fun |path 415| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 133| before.memory))))
(define-fun |path 416| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 134| before.memory))))
(define-fun |path 417| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 133| before.memory))))
(define-fun |path 418| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 137| before.memory))))
(define-fun |path 419| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 138| before.memory))))
(define-fun |path 420| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 139| before.memory))))
(define-fun |path 421| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 138| before.memory))))
(define-fun |path 422| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 139| before.memory))))
(define-fun |path 423| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 138| before.memory))))
(define-fun |path 424| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 223| before.memory))))
(define-fun |path 425| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 224| before.memory))))
(define-fun |path 426| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 225| before.memory))))
(define-fun |path 427| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 223| before.memory))))
(define-fun |path 428| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 226| before.memory))))
(define-fun |path 429| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 227| before.memory))))
(define-fun |path 430| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 228| before.memory))))
(define-fun |path 431| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 229| before.memory))))
(define-fun |path 432| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 154| before.memory))))
(define-fun |path 433| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 230| before.memory))))
(define-fun |path 434| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 231| before.memory))))
(define-fun |path 435| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 232| before.memory))))
(define-fun |path 436| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 233| before.memory))))
(define-fun |path 437| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 162| before.memory))))
(define-fun |path 438| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 234| before.memory))))
(define-fun |path 439| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 235| before.memory))))
(define-fun |path 440| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 236| before.memory))))
(define-fun |path 441| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 237| before.memory))))
(define-fun |path 442| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 167| before.memory))))
(define-fun |path 443| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 238| before.memory))))
(define-fun |path 444| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 238| before.memory))))
(define-fun |path 445| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 239| before.memory))))
(define-fun |path 446| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 240| before.memory))))
(define-fun |path 447| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 240| before.memory))))
(define-fun |path 448| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 241| before.memory))))
(define-fun |path 449| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 242| before.memory))))
(define-fun |path 450| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 242| before.memory))))
(define-fun |path 451| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 243| before.memory))))
(define-fun |path 452| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 244| before.memory))))
(define-fun |path 453| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 245| before.memory))))
(define-fun |path 454| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 246| before.memory))))
(define-fun |path 455| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 245| before.memory))))
(define-fun |path 456| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 183| before.memory))))
(define-fun |path 457| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 247| before.memory))))
(define-fun |path 458| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 248| before.memory))))
(define-fun |path 459| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 249| before.memory))))
(define-fun |path 460| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 250| before.memory))))
(define-fun |path 461| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 251| before.memory))))
(define-fun |path 462| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 252| before.memory))))
(define-fun |path 463| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 251| before.memory))))
(define-fun |path 464| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 253| before.memory))))
(define-fun |path 465| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 254| before.memory))))
(define-fun |path 466| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 253| before.memory))))
(define-fun |path 467| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 196| before.memory))))
(define-fun |path 468| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 197| before.memory))))
(define-fun |path 469| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 198| before.memory))))
(define-fun |path 470| () Bool (and (leaves plain.ending #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 199| before.memory))))
(define-fun |path 471| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 199| before.memory))))
(define-fun |path 472| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 199| before.memory))))
(define-fun |path 473| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 198| before.memory))))
(define-fun |path 474| () Bool (and (leaves plain.ending #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 200| before.memory))))
(define-fun |path 475| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 200| before.memory))))
(define-fun |path 476| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 200| before.memory))))
(define-fun |path 477| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 201| before.memory))))
(define-fun |path 478| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 202| before.memory))))
(define-fun |path 479| () Bool (and (leaves plain.ending #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 202| before.memory))))
(define-fun |path 480| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 202| before.memory))))
(define-fun |path 481| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 202| before.memory))))
(define-fun |path 482| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 201| before.memory))))
(define-fun |path 483| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 203| before.memory))))
(define-fun |path 484| () Bool (and (leaves plain.ending #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 203| before.memory))))
(define-fun |path 485| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 203| before.memory))))
(define-fun |path 486| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 203| before.memory))))
(define-fun |path 487| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 204| before.memory))))
(define-fun |path 488| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 205| before.memory))))
(define-fun |path 489| () Bool (and (leaves plain.ending #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 205| before.memory))))
(define-fun |path 490| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 205| before.memory))))
(define-fun |path 491| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 204| before.memory))))
(define-fun |path 492| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 206| before.memory))))
(define-fun |path 493| () Bool (and (leaves plain.ending #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 206| before.memory))))
(define-fun |path 494| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 206| before.memory))))
(define-fun |path 495| () Bool (and (leaves plain.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 207| before.memory))))
(define-fun |path 496| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 208| before.memory))))
(define-fun |path 497| () Bool (and (leaves plain.ending #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 208| before.memory))))
(define-fun |path 498| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 208| before.memory))))
(define-fun |path 499| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 207| before.memory))))
(define-fun |path 500| () Bool (and (leaves plain #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 209| before.memory))))
(define-fun |path 501| () Bool (and (leaves plain.ending #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 209| before.memory))))
(define-fun |path 502| () Bool (and (leaves plain.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 209| before.memory))))
(define-fun |path 503| () Bool (and (leaves plain.ending #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 210| before.memory))))
(define-fun |path 504| () Bool (and (leaves outside #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 255| before.memory))))
(define-fun |path 505| () Bool (and (leaves stopped #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (ite (= before.memory #b11) #b11 #b00))))
(define-fun |path 506| () Bool (and (leaves outside #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 256| before.memory))))
(define-fun |path 507| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 36| before.memory))))
(define-fun |path 508| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 37| before.memory))))
(define-fun |path 509| () Bool (and (leaves reply.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 38| before.memory))))
(define-fun |path 510| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 39| before.memory))))
(define-fun |path 511| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 37| before.memory))))
(define-fun |path 512| () Bool (and (leaves reply.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 37| before.memory))))
(define-fun |path 513| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 37| before.memory))))
(define-fun |path 514| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 40| before.memory))))
(define-fun |path 515| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 41| before.memory))))
(define-fun |path 516| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 42| before.memory))))
(define-fun |path 517| () Bool (and (leaves reply.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 43| before.memory))))
(define-fun |path 518| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 44| before.memory))))
(define-fun |path 519| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 45| before.memory))))
(define-fun |path 520| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 45| before.memory))))
(define-fun |path 521| () Bool (and (leaves reply.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 45| before.memory))))
(define-fun |path 522| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 45| before.memory))))
(define-fun |path 523| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 46| before.memory))))
(define-fun |path 524| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 47| before.memory))))
(define-fun |path 525| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 48| before.memory))))
(define-fun |path 526| () Bool (and (leaves reply.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 49| before.memory))))
(define-fun |path 527| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 50| before.memory))))
(define-fun |path 528| () Bool (and (leaves reply.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 51| before.memory))))
(define-fun |path 529| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 52| before.memory))))
(define-fun |path 530| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 53| before.memory))))
(define-fun |path 531| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 48| before.memory))))
(define-fun |path 532| () Bool (and (leaves reply.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 48| before.memory))))
(define-fun |path 533| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 48| before.memory))))
(define-fun |path 534| () Bool (and (leaves reply.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 53| before.memory))))
(define-fun |path 535| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 53| before.memory))))
(define-fun |path 536| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory (|word 37| before.memory))))
(define-fun |path 537| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory (|word 41| before.memory))))
(define-fun |path 538| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory (|word 42| before.memory))))
(define-fun |path 539| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory (|word 45| before.memory))))
(define-fun |path 540| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory (|word 48| before.memory))))
(define-fun |path 541| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 37| before.memory))))
(define-fun |path 542| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 41| before.memory))))
(define-fun |path 543| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 42| before.memory))))
(define-fun |path 544| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 45| before.memory))))
(define-fun |path 545| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 48| before.memory))))
(define-fun |path 546| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 55| before.memory))))
(define-fun |path 547| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 55| before.memory))))
(define-fun |path 548| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 57| before.memory))))
(define-fun |path 549| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 55| before.memory))))
(define-fun |path 550| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 551| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 59| before.memory))))
(define-fun |path 552| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 60| before.memory))))
(define-fun |path 553| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 60| before.memory))))
(define-fun |path 554| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 61| before.memory))))
(define-fun |path 555| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 61| before.memory))))
(define-fun |path 556| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 60| before.memory))))
(define-fun |path 557| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 64| before.memory))))
(define-fun |path 558| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 64| before.memory))))
(define-fun |path 559| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 65| before.memory))))
(define-fun |path 560| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 65| before.memory))))
(define-fun |path 561| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 562| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 213| before.memory))))
(define-fun |path 563| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 69| before.memory))))
(define-fun |path 564| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 72| before.memory))))
(define-fun |path 565| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 72| before.memory))))
(define-fun |path 566| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 214| before.memory))))
(define-fun |path 567| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 75| before.memory))))
(define-fun |path 568| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 215| before.memory))))
(define-fun |path 569| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 215| before.memory))))
(define-fun |path 570| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 216| before.memory))))
(define-fun |path 571| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 80| before.memory))))
(define-fun |path 572| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 83| before.memory))))
(define-fun |path 573| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 84| before.memory))))
(define-fun |path 574| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 83| before.memory))))
(define-fun |path 575| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 84| before.memory))))
(define-fun |path 576| () Bool (and (leaves reply.ending #b101 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 577| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 85| before.memory))))
(define-fun |path 578| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 85| before.memory))))
(define-fun |path 579| () Bool (and (leaves reply.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 85| before.memory))))
(define-fun |path 580| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 85| before.memory))))
(define-fun |path 581| () Bool (and (leaves reply.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 582| () Bool (and (leaves reply.ending #b001 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 88| before.memory))))
(define-fun |path 583| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 89| before.memory))))
(define-fun |path 584| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 217| before.memory))))
(define-fun |path 585| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 217| before.memory))))
(define-fun |path 586| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 218| before.memory))))
(define-fun |path 587| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 89| before.memory))))
(define-fun |path 588| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 95| before.memory))))
(define-fun |path 589| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 96| before.memory))))
(define-fun |path 590| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 89| before.memory))))
(define-fun |path 591| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 100| before.memory))))
(define-fun |path 592| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 101| before.memory))))
(define-fun |path 593| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 102| before.memory))))
(define-fun |path 594| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 100| before.memory))))
(define-fun |path 595| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 101| before.memory))))
(define-fun |path 596| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 103| before.memory))))
(define-fun |path 597| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 104| before.memory))))
(define-fun |path 598| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 104| before.memory))))
(define-fun |path 599| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 104| before.memory))))
(define-fun |path 600| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 103| before.memory))))
(define-fun |path 601| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 103| before.memory))))
(define-fun |path 602| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 105| before.memory))))
(define-fun |path 603| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 106| before.memory))))
(define-fun |path 604| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 107| before.memory))))
(define-fun |path 605| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 107| before.memory))))
(define-fun |path 606| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 106| before.memory))))
(define-fun |path 607| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 108| before.memory))))
(define-fun |path 608| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 219| before.memory))))
(define-fun |path 609| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 219| before.memory))))
(define-fun |path 610| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 220| before.memory))))
(define-fun |path 611| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 219| before.memory))))
(define-fun |path 612| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 112| before.memory))))
(define-fun |path 613| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 112| before.memory))))
(define-fun |path 614| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 114| before.memory))))
(define-fun |path 615| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 112| before.memory))))
(define-fun |path 616| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 108| before.memory))))
(define-fun |path 617| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 118| before.memory))))
(define-fun |path 618| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 118| before.memory))))
(define-fun |path 619| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 120| before.memory))))
(define-fun |path 620| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 118| before.memory))))
(define-fun |path 621| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 121| before.memory))))
(define-fun |path 622| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 121| before.memory))))
(define-fun |path 623| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 122| before.memory))))
(define-fun |path 624| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 221| before.memory))))
(define-fun |path 625| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 221| before.memory))))
(define-fun |path 626| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 222| before.memory))))
(define-fun |path 627| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 222| before.memory))))
(define-fun |path 628| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 221| before.memory))))
(define-fun |path 629| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 128| before.memory))))
(define-fun |path 630| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 129| before.memory))))
(define-fun |path 631| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 128| before.memory))))
(define-fun |path 632| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 129| before.memory))))
(define-fun |path 633| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 128| before.memory))))
(define-fun |path 634| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 121| before.memory))))
(define-fun |path 635| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 132| before.memory))))
(define-fun |path 636| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 133| before.memory))))
(define-fun |path 637| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 134| before.memory))))
(define-fun |path 638| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 133| before.memory))))
(define-fun |path 639| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 134| before.memory))))
(define-fun |path 640| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 133| before.memory))))
(define-fun |path 641| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 137| before.memory))))
(define-fun |path 642| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 138| before.memory))))
(define-fun |path 643| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 139| before.memory))))
(define-fun |path 644| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 138| before.memory))))
(define-fun |path 645| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 139| before.memory))))
(define-fun |path 646| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 138| before.memory))))
(define-fun |path 647| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 223| before.memory))))
(define-fun |path 648| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 224| before.memory))))
(define-fun |path 649| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 225| before.memory))))
(define-fun |path 650| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 223| before.memory))))
(define-fun |path 651| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 226| before.memory))))
(define-fun |path 652| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 227| before.memory))))
(define-fun |path 653| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 228| before.memory))))
(define-fun |path 654| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 229| before.memory))))
(define-fun |path 655| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 154| before.memory))))
(define-fun |path 656| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 230| before.memory))))
(define-fun |path 657| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 231| before.memory))))
(define-fun |path 658| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 232| before.memory))))
(define-fun |path 659| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 233| before.memory))))
(define-fun |path 660| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 162| before.memory))))
(define-fun |path 661| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 234| before.memory))))
(define-fun |path 662| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 235| before.memory))))
(define-fun |path 663| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 236| before.memory))))
(define-fun |path 664| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 237| before.memory))))
(define-fun |path 665| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 167| before.memory))))
(define-fun |path 666| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 238| before.memory))))
(define-fun |path 667| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 238| before.memory))))
(define-fun |path 668| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 239| before.memory))))
(define-fun |path 669| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 240| before.memory))))
(define-fun |path 670| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 240| before.memory))))
(define-fun |path 671| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 241| before.memory))))
(define-fun |path 672| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 242| before.memory))))
(define-fun |path 673| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 242| before.memory))))
(define-fun |path 674| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 243| before.memory))))
(define-fun |path 675| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 244| before.memory))))
(define-fun |path 676| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 245| before.memory))))
(define-fun |path 677| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 246| before.memory))))
(define-fun |path 678| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 245| before.memory))))
(define-fun |path 679| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 183| before.memory))))
(define-fun |path 680| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 247| before.memory))))
(define-fun |path 681| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 248| before.memory))))
(define-fun |path 682| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 249| before.memory))))
(define-fun |path 683| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 250| before.memory))))
(define-fun |path 684| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 251| before.memory))))
(define-fun |path 685| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 252| before.memory))))
(define-fun |path 686| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 251| before.memory))))
(define-fun |path 687| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 253| before.memory))))
(define-fun |path 688| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 254| before.memory))))
(define-fun |path 689| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 253| before.memory))))
(define-fun |path 690| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 196| before.memory))))
(define-fun |path 691| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 197| before.memory))))
(define-fun |path 692| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 198| before.memory))))
(define-fun |path 693| () Bool (and (leaves reply.ending #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 199| before.memory))))
(define-fun |path 694| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 199| before.memory))))
(define-fun |path 695| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 199| before.memory))))
(define-fun |path 696| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 198| before.memory))))
(define-fun |path 697| () Bool (and (leaves reply.ending #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 200| before.memory))))
(define-fun |path 698| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 200| before.memory))))
(define-fun |path 699| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 200| before.memory))))
(define-fun |path 700| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 201| before.memory))))
(define-fun |path 701| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 202| before.memory))))
(define-fun |path 702| () Bool (and (leaves reply.ending #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 202| before.memory))))
(define-fun |path 703| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 202| before.memory))))
(define-fun |path 704| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 202| before.memory))))
(define-fun |path 705| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 201| before.memory))))
(define-fun |path 706| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 203| before.memory))))
(define-fun |path 707| () Bool (and (leaves reply.ending #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 203| before.memory))))
(define-fun |path 708| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 203| before.memory))))
(define-fun |path 709| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 203| before.memory))))
(define-fun |path 710| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 204| before.memory))))
(define-fun |path 711| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 205| before.memory))))
(define-fun |path 712| () Bool (and (leaves reply.ending #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 205| before.memory))))
(define-fun |path 713| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 205| before.memory))))
(define-fun |path 714| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 204| before.memory))))
(define-fun |path 715| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 206| before.memory))))
(define-fun |path 716| () Bool (and (leaves reply.ending #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 206| before.memory))))
(define-fun |path 717| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 206| before.memory))))
(define-fun |path 718| () Bool (and (leaves reply.ending #b010 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 207| before.memory))))
(define-fun |path 719| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 208| before.memory))))
(define-fun |path 720| () Bool (and (leaves reply.ending #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 208| before.memory))))
(define-fun |path 721| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 208| before.memory))))
(define-fun |path 722| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 207| before.memory))))
(define-fun |path 723| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 209| before.memory))))
(define-fun |path 724| () Bool (and (leaves reply.ending #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 209| before.memory))))
(define-fun |path 725| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 209| before.memory))))
(define-fun |path 726| () Bool (and (leaves reply.ending #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b1) (= after.memory (|word 210| before.memory))))
(define-fun |path 727| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory (|word 55| before.memory))))
(define-fun |path 728| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory (|word 57| before.memory))))
(define-fun |path 729| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory (|word 59| before.memory))))
(define-fun |path 730| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 731| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory (|word 89| before.memory))))
(define-fun |path 732| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory (|word 96| before.memory))))
(define-fun |path 733| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory (|word 102| before.memory))))
(define-fun |path 734| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory (|word 219| before.memory))))
(define-fun |path 735| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory (|word 220| before.memory))))
(define-fun |path 736| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory (|word 112| before.memory))))
(define-fun |path 737| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory (|word 114| before.memory))))
(define-fun |path 738| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory (|word 118| before.memory))))
(define-fun |path 739| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b01) (adds #b0 #xf #b0) (= after.memory (|word 120| before.memory))))
(define-fun |path 740| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 741| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 60| before.memory))))
(define-fun |path 742| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 61| before.memory))))
(define-fun |path 743| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 64| before.memory))))
(define-fun |path 744| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 65| before.memory))))
(define-fun |path 745| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 69| before.memory))))
(define-fun |path 746| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 72| before.memory))))
(define-fun |path 747| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 75| before.memory))))
(define-fun |path 748| () Bool (and (leaves reply.ending #b000 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory before.memory)))
(define-fun |path 749| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 85| before.memory))))
(define-fun |path 750| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 257| before.memory))))
(define-fun |path 751| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 257| before.memory))))
(define-fun |path 752| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 88| before.memory))))
(define-fun |path 753| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 88| before.memory))))
(define-fun |path 754| () Bool (and (leaves reply.ending #b011 #b0 #b0 #b0 #b00) (adds #b0 #xf #b0) (= after.memory (|word 258| before.memory))))
(define-fun |path 755| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 258| before.memory))))
(define-fun |path 756| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 104| before.memory))))
(define-fun |path 757| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 103| before.memory))))
(define-fun |path 758| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 105| before.memory))))
(define-fun |path 759| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 107| before.memory))))
(define-fun |path 760| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 121| before.memory))))
(define-fun |path 761| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 221| before.memory))))
(define-fun |path 762| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 222| before.memory))))
(define-fun |path 763| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 128| before.memory))))
(define-fun |path 764| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 129| before.memory))))
(define-fun |path 765| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 133| before.memory))))
(define-fun |path 766| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 134| before.memory))))
(define-fun |path 767| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 138| before.memory))))
(define-fun |path 768| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 139| before.memory))))
(define-fun |path 769| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 227| before.memory))))
(define-fun |path 770| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 229| before.memory))))
(define-fun |path 771| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 154| before.memory))))
(define-fun |path 772| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 233| before.memory))))
(define-fun |path 773| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 162| before.memory))))
(define-fun |path 774| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 237| before.memory))))
(define-fun |path 775| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 167| before.memory))))
(define-fun |path 776| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 199| before.memory))))
(define-fun |path 777| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 200| before.memory))))
(define-fun |path 778| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 202| before.memory))))
(define-fun |path 779| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 203| before.memory))))
(define-fun |path 780| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 208| before.memory))))
(define-fun |path 781| () Bool (and (leaves reply #b000 #b0 #b0 #b0 #b10) (adds #b0 #xf #b0) (= after.memory (|word 209| before.memory))))

; Which path the answers lead to.
(define-fun q0 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000000101) (= path #b0000001001)))
(define-fun q1 () Bool (ite |free slots of the ring: 0| q0 (= path #b0000001001)))
(define-fun q2 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q1 (= path #b0000000010)))
(define-fun q3 () Bool (ite |type of page 0: mmio, hole| (= path #b0000001010) (ite |type of page 0: not_present| (= path #b0000001000) (ite |type of page 0: paged_out, shared| (= path #b0000001011) q2))))
(define-fun q4 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000000101) (= path #b0000000011)))
(define-fun q5 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000000100) (= path #b0000000011)))
(define-fun q6 () Bool (ite |free slots of the ring: 0| q4 (ite |free slots of the ring: 1| q5 (= path #b0000000011))))
(define-fun q7 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q6 (= path #b0000000010)))
(define-fun q8 () Bool (ite |type of page 0: mmio, hole| (= path #b0000000110) (ite |type of page 0: not_present| (= path #b0000000001) (ite |type of page 0: paged_out, shared| (= path #b0000000111) q7))))
(define-fun q9 () Bool (ite |16 bytes within the code segment: yes| q8 q3))
(define-fun q10 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q1 false))
(define-fun q11 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000000010) false))
(define-fun q12 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q10 q11))
(define-fun q13 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000001010) false))
(define-fun q14 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000001000) false))
(define-fun q15 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000001011) false))
(define-fun q16 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q12))))
(define-fun q17 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q6 false))
(define-fun q18 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q17 q11))
(define-fun q19 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000000110) false))
(define-fun q20 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000000001) false))
(define-fun q21 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000000111) false))
(define-fun q22 () Bool (ite |type of page 0: mmio, hole| q19 (ite |type of page 0: not_present| q20 (ite |type of page 0: paged_out, shared| q21 q18))))
(define-fun q23 () Bool (ite |16 bytes within the code segment: yes| q22 q16))
(define-fun q24 () Bool (ite |mmio_access: none| q9 q23))
(define-fun q25 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0000000010) q1))
(define-fun q26 () Bool (ite |type of page 0: mmio, hole| (= path #b0000001010) (ite |type of page 0: not_present| (= path #b0000001000) (ite |type of page 0: paged_out, shared| (= path #b0000001011) q25))))
(define-fun q27 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0000000010) q6))
(define-fun q28 () Bool (ite |type of page 0: mmio, hole| (= path #b0000000110) (ite |type of page 0: not_present| (= path #b0000000001) (ite |type of page 0: paged_out, shared| (= path #b0000000111) q27))))
(define-fun q29 () Bool (ite |16 bytes within the code segment: yes| q28 q26))
(define-fun q30 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q11 q10))
(define-fun q31 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q30))))
(define-fun q32 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q11 q17))
(define-fun q33 () Bool (ite |type of page 0: mmio, hole| q19 (ite |type of page 0: not_present| q20 (ite |type of page 0: paged_out, shared| q21 q32))))
(define-fun q34 () Bool (ite |16 bytes within the code segment: yes| q33 q31))
(define-fun q35 () Bool (ite |mmio_access: none| q29 q34))
(define-fun q36 () Bool (ite |altp2m: view 1| q35 q24))
(define-fun q37 () Bool (ite |free slots of the ring: 0| (= path #b0000000101) (= path #b0000001001)))
(define-fun q38 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q37 (= path #b0000000010)))
(define-fun q39 () Bool (ite |type of page 0: mmio, hole| (= path #b0000001010) (ite |type of page 0: not_present| (= path #b0000001000) (ite |type of page 0: paged_out, shared| (= path #b0000001011) q38))))
(define-fun q40 () Bool (ite |free slots of the ring: 0| (= path #b0000000101) (ite |free slots of the ring: 1| (= path #b0000000100) (= path #b0000000011))))
(define-fun q41 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q40 (= path #b0000000010)))
(define-fun q42 () Bool (ite |type of page 0: mmio, hole| (= path #b0000000110) (ite |type of page 0: not_present| (= path #b0000000001) (ite |type of page 0: paged_out, shared| (= path #b0000000111) q41))))
(define-fun q43 () Bool (ite |16 bytes within the code segment: yes| q42 q39))
(define-fun q44 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q37 false))
(define-fun q45 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q44 q11))
(define-fun q46 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q45))))
(define-fun q47 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q40 false))
(define-fun q48 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q47 q11))
(define-fun q49 () Bool (ite |type of page 0: mmio, hole| q19 (ite |type of page 0: not_present| q20 (ite |type of page 0: paged_out, shared| q21 q48))))
(define-fun q50 () Bool (ite |16 bytes within the code segment: yes| q49 q46))
(define-fun q51 () Bool (ite |mmio_access: none| q43 q50))
(define-fun q52 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0000000010) q37))
(define-fun q53 () Bool (ite |type of page 0: mmio, hole| (= path #b0000001010) (ite |type of page 0: not_present| (= path #b0000001000) (ite |type of page 0: paged_out, shared| (= path #b0000001011) q52))))
(define-fun q54 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0000000010) q40))
(define-fun q55 () Bool (ite |type of page 0: mmio, hole| (= path #b0000000110) (ite |type of page 0: not_present| (= path #b0000000001) (ite |type of page 0: paged_out, shared| (= path #b0000000111) q54))))
(define-fun q56 () Bool (ite |16 bytes within the code segment: yes| q55 q53))
(define-fun q57 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q11 q44))
(define-fun q58 () Bool (ite |type of page 0: mmio, hole| q13 (ite |type of page 0: not_present| q14 (ite |type of page 0: paged_out, shared| q15 q57))))
(define-fun q59 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q11 q47))
(define-fun q60 () Bool (ite |type of page 0: mmio, hole| q19 (ite |type of page 0: not_present| q20 (ite |type of page 0: paged_out, shared| q21 q59))))
(define-fun q61 () Bool (ite |16 bytes within the code segment: yes| q60 q58))
(define-fun q62 () Bool (ite |mmio_access: none| q56 q61))
(define-fun q63 () Bool (ite |altp2m: view 1| q62 q51))
(define-fun q64 () Bool (ite |CONFIG_DEBUG: yes| q63 q36))
(define-fun q65 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000010011) (= path #b0000011000)))
(define-fun q66 () Bool (ite |free slots of the ring: 0| q65 (= path #b0000011000)))
(define-fun q67 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q66 (= path #b0000010111)))
(define-fun q68 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011001) (ite |type of page 0: not_present| (= path #b0000010110) (ite |type of page 0: paged_out, shared| (= path #b0000011010) q67))))
(define-fun q69 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000010011) (= path #b0000010001)))
(define-fun q70 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000010010) (= path #b0000010001)))
(define-fun q71 () Bool (ite |free slots of the ring: 0| q69 (ite |free slots of the ring: 1| q70 (= path #b0000010001))))
(define-fun q72 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000010000) (= path #b0000001111)))
(define-fun q73 () Bool (ite |free slots of the ring: 0| q72 (= path #b0000001111)))
(define-fun q74 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q73 (= path #b0000001110)))
(define-fun q75 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q74 (= path #b0000001101)))
(define-fun q76 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q71 q75))
(define-fun q77 () Bool (ite |type of page 0: mmio, hole| (= path #b0000010100) (ite |type of page 0: not_present| (= path #b0000001100) (ite |type of page 0: paged_out, shared| (= path #b0000010101) q76))))
(define-fun q78 () Bool (ite |16 bytes within the code segment: yes| q77 q68))
(define-fun q79 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q66 false))
(define-fun q80 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000010111) false))
(define-fun q81 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q79 q80))
(define-fun q82 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000011001) false))
(define-fun q83 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000010110) false))
(define-fun q84 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000011010) false))
(define-fun q85 () Bool (ite |type of page 0: mmio, hole| q82 (ite |type of page 0: not_present| q83 (ite |type of page 0: paged_out, shared| q84 q81))))
(define-fun q86 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q71 false))
(define-fun q87 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q73 false))
(define-fun q88 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000001110) false))
(define-fun q89 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q87 q88))
(define-fun q90 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000001101) false))
(define-fun q91 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q89 q90))
(define-fun q92 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q86 q91))
(define-fun q93 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000010100) false))
(define-fun q94 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000001100) false))
(define-fun q95 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000010101) false))
(define-fun q96 () Bool (ite |type of page 0: mmio, hole| q93 (ite |type of page 0: not_present| q94 (ite |type of page 0: paged_out, shared| q95 q92))))
(define-fun q97 () Bool (ite |16 bytes within the code segment: yes| q96 q85))
(define-fun q98 () Bool (ite |mmio_access: none| q78 q97))
(define-fun q99 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0000010111) q66))
(define-fun q100 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011001) (ite |type of page 0: not_present| (= path #b0000010110) (ite |type of page 0: paged_out, shared| (= path #b0000011010) q99))))
(define-fun q101 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0000001110) q73))
(define-fun q102 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q101 (= path #b0000001101)))
(define-fun q103 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q102 q71))
(define-fun q104 () Bool (ite |type of page 0: mmio, hole| (= path #b0000010100) (ite |type of page 0: not_present| (= path #b0000001100) (ite |type of page 0: paged_out, shared| (= path #b0000010101) q103))))
(define-fun q105 () Bool (ite |16 bytes within the code segment: yes| q104 q100))
(define-fun q106 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q80 q79))
(define-fun q107 () Bool (ite |type of page 0: mmio, hole| q82 (ite |type of page 0: not_present| q83 (ite |type of page 0: paged_out, shared| q84 q106))))
(define-fun q108 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q88 q87))
(define-fun q109 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q108 q90))
(define-fun q110 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q109 q86))
(define-fun q111 () Bool (ite |type of page 0: mmio, hole| q93 (ite |type of page 0: not_present| q94 (ite |type of page 0: paged_out, shared| q95 q110))))
(define-fun q112 () Bool (ite |16 bytes within the code segment: yes| q111 q107))
(define-fun q113 () Bool (ite |mmio_access: none| q105 q112))
(define-fun q114 () Bool (ite |altp2m: view 1| q113 q98))
(define-fun q115 () Bool (ite |free slots of the ring: 0| (= path #b0000010011) (= path #b0000011000)))
(define-fun q116 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q115 (= path #b0000010111)))
(define-fun q117 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011001) (ite |type of page 0: not_present| (= path #b0000010110) (ite |type of page 0: paged_out, shared| (= path #b0000011010) q116))))
(define-fun q118 () Bool (ite |free slots of the ring: 0| (= path #b0000010011) (ite |free slots of the ring: 1| (= path #b0000010010) (= path #b0000010001))))
(define-fun q119 () Bool (ite |free slots of the ring: 0| (= path #b0000010000) (= path #b0000001111)))
(define-fun q120 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q119 (= path #b0000001110)))
(define-fun q121 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q120 (= path #b0000001101)))
(define-fun q122 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q118 q121))
(define-fun q123 () Bool (ite |type of page 0: mmio, hole| (= path #b0000010100) (ite |type of page 0: not_present| (= path #b0000001100) (ite |type of page 0: paged_out, shared| (= path #b0000010101) q122))))
(define-fun q124 () Bool (ite |16 bytes within the code segment: yes| q123 q117))
(define-fun q125 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q115 false))
(define-fun q126 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q125 q80))
(define-fun q127 () Bool (ite |type of page 0: mmio, hole| q82 (ite |type of page 0: not_present| q83 (ite |type of page 0: paged_out, shared| q84 q126))))
(define-fun q128 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q118 false))
(define-fun q129 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q119 false))
(define-fun q130 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q129 q88))
(define-fun q131 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q130 q90))
(define-fun q132 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q128 q131))
(define-fun q133 () Bool (ite |type of page 0: mmio, hole| q93 (ite |type of page 0: not_present| q94 (ite |type of page 0: paged_out, shared| q95 q132))))
(define-fun q134 () Bool (ite |16 bytes within the code segment: yes| q133 q127))
(define-fun q135 () Bool (ite |mmio_access: none| q124 q134))
(define-fun q136 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0000010111) q115))
(define-fun q137 () Bool (ite |type of page 0: mmio, hole| (= path #b0000011001) (ite |type of page 0: not_present| (= path #b0000010110) (ite |type of page 0: paged_out, shared| (= path #b0000011010) q136))))
(define-fun q138 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0000001110) q119))
(define-fun q139 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q138 (= path #b0000001101)))
(define-fun q140 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q139 q118))
(define-fun q141 () Bool (ite |type of page 0: mmio, hole| (= path #b0000010100) (ite |type of page 0: not_present| (= path #b0000001100) (ite |type of page 0: paged_out, shared| (= path #b0000010101) q140))))
(define-fun q142 () Bool (ite |16 bytes within the code segment: yes| q141 q137))
(define-fun q143 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q80 q125))
(define-fun q144 () Bool (ite |type of page 0: mmio, hole| q82 (ite |type of page 0: not_present| q83 (ite |type of page 0: paged_out, shared| q84 q143))))
(define-fun q145 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q88 q129))
(define-fun q146 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q145 q90))
(define-fun q147 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q146 q128))
(define-fun q148 () Bool (ite |type of page 0: mmio, hole| q93 (ite |type of page 0: not_present| q94 (ite |type of page 0: paged_out, shared| q95 q147))))
(define-fun q149 () Bool (ite |16 bytes within the code segment: yes| q148 q144))
(define-fun q150 () Bool (ite |mmio_access: none| q142 q149))
(define-fun q151 () Bool (ite |altp2m: view 1| q150 q135))
(define-fun q152 () Bool (ite |CONFIG_DEBUG: yes| q151 q114))
(define-fun q153 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000100101) (= path #b0000101101)))
(define-fun q154 () Bool (ite |free slots of the ring: 0| q153 (= path #b0000101101)))
(define-fun q155 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000100000) (= path #b0000101010)))
(define-fun q156 () Bool (ite |free slots of the ring: 0| q155 (= path #b0000101010)))
(define-fun q157 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q156 (= path #b0000011101)))
(define-fun q158 () Bool (ite |type of page 1: mmio, hole| (= path #b0000101011) (ite |type of page 1: not_present| (= path #b0000101001) (ite |type of page 1: paged_out, shared| (= path #b0000101100) q157))))
(define-fun q159 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q154 q158))
(define-fun q160 () Bool (ite |type of page 0: mmio, hole| (= path #b0000101110) (ite |type of page 0: not_present| (= path #b0000101000) (ite |type of page 0: paged_out, shared| (= path #b0000101111) q159))))
(define-fun q161 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000100101) (= path #b0000100011)))
(define-fun q162 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000100100) (= path #b0000100011)))
(define-fun q163 () Bool (ite |free slots of the ring: 0| q161 (ite |free slots of the ring: 1| q162 (= path #b0000100011))))
(define-fun q164 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000100000) (= path #b0000011110)))
(define-fun q165 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0000011111) (= path #b0000011110)))
(define-fun q166 () Bool (ite |free slots of the ring: 0| q164 (ite |free slots of the ring: 1| q165 (= path #b0000011110))))
(define-fun q167 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q166 (= path #b0000011101)))
(define-fun q168 () Bool (ite |type of page 1: mmio, hole| (= path #b0000100001) (ite |type of page 1: not_present| (= path #b0000011100) (ite |type of page 1: paged_out, shared| (= path #b0000100010) q167))))
(define-fun q169 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q163 q168))
(define-fun q170 () Bool (ite |type of page 0: mmio, hole| (= path #b0000100110) (ite |type of page 0: not_present| (= path #b0000011011) (ite |type of page 0: paged_out, shared| (= path #b0000100111) q169))))
(define-fun q171 () Bool (ite |16 bytes within the code segment: yes| q170 q160))
(define-fun q172 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q154 false))
(define-fun q173 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q156 false))
(define-fun q174 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000011101) false))
(define-fun q175 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q173 q174))
(define-fun q176 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000101011) false))
(define-fun q177 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000101001) false))
(define-fun q178 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000101100) false))
(define-fun q179 () Bool (ite |type of page 1: mmio, hole| q176 (ite |type of page 1: not_present| q177 (ite |type of page 1: paged_out, shared| q178 q175))))
(define-fun q180 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q172 q179))
(define-fun q181 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000101110) false))
(define-fun q182 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000101000) false))
(define-fun q183 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000101111) false))
(define-fun q184 () Bool (ite |type of page 0: mmio, hole| q181 (ite |type of page 0: not_present| q182 (ite |type of page 0: paged_out, shared| q183 q180))))
(define-fun q185 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q163 false))
(define-fun q186 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q166 false))
(define-fun q187 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q186 q174))
(define-fun q188 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000100001) false))
(define-fun q189 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000011100) false))
(define-fun q190 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000100010) false))
(define-fun q191 () Bool (ite |type of page 1: mmio, hole| q188 (ite |type of page 1: not_present| q189 (ite |type of page 1: paged_out, shared| q190 q187))))
(define-fun q192 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q185 q191))
(define-fun q193 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000100110) false))
(define-fun q194 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000011011) false))
(define-fun q195 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000100111) false))
(define-fun q196 () Bool (ite |type of page 0: mmio, hole| q193 (ite |type of page 0: not_present| q194 (ite |type of page 0: paged_out, shared| q195 q192))))
(define-fun q197 () Bool (ite |16 bytes within the code segment: yes| q196 q184))
(define-fun q198 () Bool (ite |mmio_access: none| q171 q197))
(define-fun q199 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0000011101) q156))
(define-fun q200 () Bool (ite |type of page 1: mmio, hole| (= path #b0000101011) (ite |type of page 1: not_present| (= path #b0000101001) (ite |type of page 1: paged_out, shared| (= path #b0000101100) q199))))
(define-fun q201 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q200 q154))
(define-fun q202 () Bool (ite |type of page 0: mmio, hole| (= path #b0000101110) (ite |type of page 0: not_present| (= path #b0000101000) (ite |type of page 0: paged_out, shared| (= path #b0000101111) q201))))
(define-fun q203 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0000011101) q166))
(define-fun q204 () Bool (ite |type of page 1: mmio, hole| (= path #b0000100001) (ite |type of page 1: not_present| (= path #b0000011100) (ite |type of page 1: paged_out, shared| (= path #b0000100010) q203))))
(define-fun q205 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q204 q163))
(define-fun q206 () Bool (ite |type of page 0: mmio, hole| (= path #b0000100110) (ite |type of page 0: not_present| (= path #b0000011011) (ite |type of page 0: paged_out, shared| (= path #b0000100111) q205))))
(define-fun q207 () Bool (ite |16 bytes within the code segment: yes| q206 q202))
(define-fun q208 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q174 q173))
(define-fun q209 () Bool (ite |type of page 1: mmio, hole| q176 (ite |type of page 1: not_present| q177 (ite |type of page 1: paged_out, shared| q178 q208))))
(define-fun q210 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q209 q172))
(define-fun q211 () Bool (ite |type of page 0: mmio, hole| q181 (ite |type of page 0: not_present| q182 (ite |type of page 0: paged_out, shared| q183 q210))))
(define-fun q212 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q174 q186))
(define-fun q213 () Bool (ite |type of page 1: mmio, hole| q188 (ite |type of page 1: not_present| q189 (ite |type of page 1: paged_out, shared| q190 q212))))
(define-fun q214 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q213 q185))
(define-fun q215 () Bool (ite |type of page 0: mmio, hole| q193 (ite |type of page 0: not_present| q194 (ite |type of page 0: paged_out, shared| q195 q214))))
(define-fun q216 () Bool (ite |16 bytes within the code segment: yes| q215 q211))
(define-fun q217 () Bool (ite |mmio_access: none| q207 q216))
(define-fun q218 () Bool (ite |altp2m: view 1| q217 q198))
(define-fun q219 () Bool (ite |free slots of the ring: 0| (= path #b0000100101) (= path #b0000101101)))
(define-fun q220 () Bool (ite |free slots of the ring: 0| (= path #b0000100000) (= path #b0000101010)))
(define-fun q221 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q220 (= path #b0000011101)))
(define-fun q222 () Bool (ite |type of page 1: mmio, hole| (= path #b0000101011) (ite |type of page 1: not_present| (= path #b0000101001) (ite |type of page 1: paged_out, shared| (= path #b0000101100) q221))))
(define-fun q223 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q219 q222))
(define-fun q224 () Bool (ite |type of page 0: mmio, hole| (= path #b0000101110) (ite |type of page 0: not_present| (= path #b0000101000) (ite |type of page 0: paged_out, shared| (= path #b0000101111) q223))))
(define-fun q225 () Bool (ite |free slots of the ring: 0| (= path #b0000100101) (ite |free slots of the ring: 1| (= path #b0000100100) (= path #b0000100011))))
(define-fun q226 () Bool (ite |free slots of the ring: 0| (= path #b0000100000) (ite |free slots of the ring: 1| (= path #b0000011111) (= path #b0000011110))))
(define-fun q227 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q226 (= path #b0000011101)))
(define-fun q228 () Bool (ite |type of page 1: mmio, hole| (= path #b0000100001) (ite |type of page 1: not_present| (= path #b0000011100) (ite |type of page 1: paged_out, shared| (= path #b0000100010) q227))))
(define-fun q229 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q225 q228))
(define-fun q230 () Bool (ite |type of page 0: mmio, hole| (= path #b0000100110) (ite |type of page 0: not_present| (= path #b0000011011) (ite |type of page 0: paged_out, shared| (= path #b0000100111) q229))))
(define-fun q231 () Bool (ite |16 bytes within the code segment: yes| q230 q224))
(define-fun q232 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q219 false))
(define-fun q233 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q220 false))
(define-fun q234 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q233 q174))
(define-fun q235 () Bool (ite |type of page 1: mmio, hole| q176 (ite |type of page 1: not_present| q177 (ite |type of page 1: paged_out, shared| q178 q234))))
(define-fun q236 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q232 q235))
(define-fun q237 () Bool (ite |type of page 0: mmio, hole| q181 (ite |type of page 0: not_present| q182 (ite |type of page 0: paged_out, shared| q183 q236))))
(define-fun q238 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q225 false))
(define-fun q239 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q226 false))
(define-fun q240 () Bool (ite |right of page 1: n, r, w, rw, r_pw| q239 q174))
(define-fun q241 () Bool (ite |type of page 1: mmio, hole| q188 (ite |type of page 1: not_present| q189 (ite |type of page 1: paged_out, shared| q190 q240))))
(define-fun q242 () Bool (ite |right of page 0: n, r, w, rw, r_pw| q238 q241))
(define-fun q243 () Bool (ite |type of page 0: mmio, hole| q193 (ite |type of page 0: not_present| q194 (ite |type of page 0: paged_out, shared| q195 q242))))
(define-fun q244 () Bool (ite |16 bytes within the code segment: yes| q243 q237))
(define-fun q245 () Bool (ite |mmio_access: none| q231 q244))
(define-fun q246 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0000011101) q220))
(define-fun q247 () Bool (ite |type of page 1: mmio, hole| (= path #b0000101011) (ite |type of page 1: not_present| (= path #b0000101001) (ite |type of page 1: paged_out, shared| (= path #b0000101100) q246))))
(define-fun q248 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q247 q219))
(define-fun q249 () Bool (ite |type of page 0: mmio, hole| (= path #b0000101110) (ite |type of page 0: not_present| (= path #b0000101000) (ite |type of page 0: paged_out, shared| (= path #b0000101111) q248))))
(define-fun q250 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= path #b0000011101) q226))
(define-fun q251 () Bool (ite |type of page 1: mmio, hole| (= path #b0000100001) (ite |type of page 1: not_present| (= path #b0000011100) (ite |type of page 1: paged_out, shared| (= path #b0000100010) q250))))
(define-fun q252 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q251 q225))
(define-fun q253 () Bool (ite |type of page 0: mmio, hole| (= path #b0000100110) (ite |type of page 0: not_present| (= path #b0000011011) (ite |type of page 0: paged_out, shared| (= path #b0000100111) q252))))
(define-fun q254 () Bool (ite |16 bytes within the code segment: yes| q253 q249))
(define-fun q255 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q174 q233))
(define-fun q256 () Bool (ite |type of page 1: mmio, hole| q176 (ite |type of page 1: not_present| q177 (ite |type of page 1: paged_out, shared| q178 q255))))
(define-fun q257 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q256 q232))
(define-fun q258 () Bool (ite |type of page 0: mmio, hole| q181 (ite |type of page 0: not_present| q182 (ite |type of page 0: paged_out, shared| q183 q257))))
(define-fun q259 () Bool (ite |right of page 1 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q174 q239))
(define-fun q260 () Bool (ite |type of page 1: mmio, hole| q188 (ite |type of page 1: not_present| q189 (ite |type of page 1: paged_out, shared| q190 q259))))
(define-fun q261 () Bool (ite |right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| q260 q238))
(define-fun q262 () Bool (ite |type of page 0: mmio, hole| q193 (ite |type of page 0: not_present| q194 (ite |type of page 0: paged_out, shared| q195 q261))))
(define-fun q263 () Bool (ite |16 bytes within the code segment: yes| q262 q258))
(define-fun q264 () Bool (ite |mmio_access: none| q254 q263))
(define-fun q265 () Bool (ite |altp2m: view 1| q264 q245))
(define-fun q266 () Bool (ite |CONFIG_DEBUG: yes| q265 q218))
(define-fun q267 () Bool (ite |type of page 0: mmio, hole| (= path #b0000110101) (ite |type of page 0: not_present| (= path #b0000110100) (ite |type of page 0: paged_out, shared| (= path #b0000110110) (= path #b0000110001)))))
(define-fun q268 () Bool (ite |type of page 0: mmio, hole| (= path #b0000110010) (ite |type of page 0: not_present| (= path #b0000110000) (ite |type of page 0: paged_out, shared| (= path #b0000110011) (= path #b0000110001)))))
(define-fun q269 () Bool (ite |16 bytes within the code segment: yes| q268 q267))
(define-fun q270 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000110001) false))
(define-fun q271 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000110101) false))
(define-fun q272 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000110100) false))
(define-fun q273 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000110110) false))
(define-fun q274 () Bool (ite |type of page 0: mmio, hole| q271 (ite |type of page 0: not_present| q272 (ite |type of page 0: paged_out, shared| q273 q270))))
(define-fun q275 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000110010) false))
(define-fun q276 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000110000) false))
(define-fun q277 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000110011) false))
(define-fun q278 () Bool (ite |type of page 0: mmio, hole| q275 (ite |type of page 0: not_present| q276 (ite |type of page 0: paged_out, shared| q277 q270))))
(define-fun q279 () Bool (ite |16 bytes within the code segment: yes| q278 q274))
(define-fun q280 () Bool (ite |mmio_access: none| q269 q279))
(define-fun q281 () Bool (ite |type of page 0: mmio, hole| (= path #b0000111110) (ite |type of page 0: not_present| (= path #b0000111100) (ite |type of page 0: paged_out, shared| (= path #b0000111111) (= path #b0000111101)))))
(define-fun q282 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| (= path #b0000111001) (= path #b0000111000)))
(define-fun q283 () Bool (ite |type of page 0: mmio, hole| (= path #b0000111010) (ite |type of page 0: not_present| (= path #b0000110111) (ite |type of page 0: paged_out, shared| (= path #b0000111011) q282))))
(define-fun q284 () Bool (ite |16 bytes within the code segment: yes| q283 q281))
(define-fun q285 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000111101) false))
(define-fun q286 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000111110) false))
(define-fun q287 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000111100) false))
(define-fun q288 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000111111) false))
(define-fun q289 () Bool (ite |type of page 0: mmio, hole| q286 (ite |type of page 0: not_present| q287 (ite |type of page 0: paged_out, shared| q288 q285))))
(define-fun q290 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000111001) false))
(define-fun q291 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000111000) false))
(define-fun q292 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q290 q291))
(define-fun q293 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000111010) false))
(define-fun q294 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000110111) false))
(define-fun q295 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0000111011) false))
(define-fun q296 () Bool (ite |type of page 0: mmio, hole| q293 (ite |type of page 0: not_present| q294 (ite |type of page 0: paged_out, shared| q295 q292))))
(define-fun q297 () Bool (ite |16 bytes within the code segment: yes| q296 q289))
(define-fun q298 () Bool (ite |mmio_access: none| q284 q297))
(define-fun q299 () Bool (ite |type of page 1: mmio, hole| (= path #b0001001001) (ite |type of page 1: not_present| (= path #b0001001000) (ite |type of page 1: paged_out, shared| (= path #b0001001010) (= path #b0001000010)))))
(define-fun q300 () Bool (ite |type of page 0: mmio, hole| (= path #b0001001011) (ite |type of page 0: not_present| (= path #b0001000111) (ite |type of page 0: paged_out, shared| (= path #b0001001100) q299))))
(define-fun q301 () Bool (ite |type of page 1: mmio, hole| (= path #b0001000011) (ite |type of page 1: not_present| (= path #b0001000001) (ite |type of page 1: paged_out, shared| (= path #b0001000100) (= path #b0001000010)))))
(define-fun q302 () Bool (ite |type of page 0: mmio, hole| (= path #b0001000101) (ite |type of page 0: not_present| (= path #b0001000000) (ite |type of page 0: paged_out, shared| (= path #b0001000110) q301))))
(define-fun q303 () Bool (ite |16 bytes within the code segment: yes| q302 q300))
(define-fun q304 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001000010) false))
(define-fun q305 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001001001) false))
(define-fun q306 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001001000) false))
(define-fun q307 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001001010) false))
(define-fun q308 () Bool (ite |type of page 1: mmio, hole| q305 (ite |type of page 1: not_present| q306 (ite |type of page 1: paged_out, shared| q307 q304))))
(define-fun q309 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001001011) false))
(define-fun q310 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001000111) false))
(define-fun q311 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001001100) false))
(define-fun q312 () Bool (ite |type of page 0: mmio, hole| q309 (ite |type of page 0: not_present| q310 (ite |type of page 0: paged_out, shared| q311 q308))))
(define-fun q313 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001000011) false))
(define-fun q314 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001000001) false))
(define-fun q315 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001000100) false))
(define-fun q316 () Bool (ite |type of page 1: mmio, hole| q313 (ite |type of page 1: not_present| q314 (ite |type of page 1: paged_out, shared| q315 q304))))
(define-fun q317 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001000101) false))
(define-fun q318 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001000000) false))
(define-fun q319 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001000110) false))
(define-fun q320 () Bool (ite |type of page 0: mmio, hole| q317 (ite |type of page 0: not_present| q318 (ite |type of page 0: paged_out, shared| q319 q316))))
(define-fun q321 () Bool (ite |16 bytes within the code segment: yes| q320 q312))
(define-fun q322 () Bool (ite |mmio_access: none| q303 q321))
(define-fun q323 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001001101) false))
(define-fun q324 () Bool (ite |mmio_access: none| (= path #b0001001101) q323))
(define-fun q325 () Bool (ite |type of page 2: mmio, hole| (= path #b0001010000) (ite |type of page 2: not_present| (= path #b0001001110) (ite |type of page 2: paged_out, shared| (= path #b0001010001) (= path #b0001001111)))))
(define-fun q326 () Bool (ite |operand within its segment: yes| q325 (= path #b0001010010)))
(define-fun q327 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001010010) false))
(define-fun q328 () Bool (ite |type of page 2: ioreq_server| (= path #b0001010011) (ite |type of page 2: mmio, hole| (= path #b0001010100) false)))
(define-fun q329 () Bool (ite |operand within its segment: yes| q328 q327))
(define-fun q330 () Bool (ite |mmio_access: none| q326 q329))
(define-fun q331 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0001011010) (= path #b0001011001)))
(define-fun q332 () Bool (ite |free slots of the ring: 0| q331 (= path #b0001011001)))
(define-fun q333 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q332 (= path #b0001011000)))
(define-fun q334 () Bool (ite |type of page 2: ram| q333 (ite |type of page 2: ram_ro| (= path #b0001010110) (ite |type of page 2: ioreq_server| (= path #b0001010111) (ite |type of page 2: not_present, read_only| (= path #b0001010101) (ite |type of page 2: paged_out, shared| (= path #b0001011100) (= path #b0001011011)))))))
(define-fun q335 () Bool (ite |operand within its segment: yes| q334 (= path #b0001010010)))
(define-fun q336 () Bool (ite |type of page 2: ioreq_server| (= path #b0001011111) (ite |type of page 2: mmio, hole| (= path #b0001100000) false)))
(define-fun q337 () Bool (ite |operand within its segment: yes| q336 q327))
(define-fun q338 () Bool (ite |type of page 2: ioreq_server| (= path #b0001011101) (ite |type of page 2: mmio, hole| (= path #b0001011110) false)))
(define-fun q339 () Bool (ite |operand within its segment: yes| q338 q327))
(define-fun q340 () Bool (ite |mmio_access: read| q337 (ite |mmio_access: write| q339 q335)))
(define-fun q341 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0001011000) q332))
(define-fun q342 () Bool (ite |type of page 2: ram| q341 (ite |type of page 2: ram_ro| (= path #b0001010110) (ite |type of page 2: ioreq_server| (= path #b0001010111) (ite |type of page 2: not_present, read_only| (= path #b0001010101) (ite |type of page 2: paged_out, shared| (= path #b0001011100) (= path #b0001011011)))))))
(define-fun q343 () Bool (ite |operand within its segment: yes| q342 (= path #b0001010010)))
(define-fun q344 () Bool (ite |mmio_access: read| q337 (ite |mmio_access: write| q339 q343)))
(define-fun q345 () Bool (ite |altp2m: view 1| q344 q340))
(define-fun q346 () Bool (ite |free slots of the ring: 0| (= path #b0001011010) (= path #b0001011001)))
(define-fun q347 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q346 (= path #b0001011000)))
(define-fun q348 () Bool (ite |type of page 2: ram| q347 (ite |type of page 2: ram_ro| (= path #b0001010110) (ite |type of page 2: ioreq_server| (= path #b0001010111) (ite |type of page 2: not_present, read_only| (= path #b0001010101) (ite |type of page 2: paged_out, shared| (= path #b0001011100) (= path #b0001011011)))))))
(define-fun q349 () Bool (ite |operand within its segment: yes| q348 (= path #b0001010010)))
(define-fun q350 () Bool (ite |mmio_access: read| q337 (ite |mmio_access: write| q339 q349)))
(define-fun q351 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0001011000) q346))
(define-fun q352 () Bool (ite |type of page 2: ram| q351 (ite |type of page 2: ram_ro| (= path #b0001010110) (ite |type of page 2: ioreq_server| (= path #b0001010111) (ite |type of page 2: not_present, read_only| (= path #b0001010101) (ite |type of page 2: paged_out, shared| (= path #b0001011100) (= path #b0001011011)))))))
(define-fun q353 () Bool (ite |operand within its segment: yes| q352 (= path #b0001010010)))
(define-fun q354 () Bool (ite |mmio_access: read| q337 (ite |mmio_access: write| q339 q353)))
(define-fun q355 () Bool (ite |altp2m: view 1| q354 q350))
(define-fun q356 () Bool (ite |CONFIG_DEBUG: yes| q355 q345))
(define-fun q357 () Bool (ite |type of page 2: not_present, read_only| (= path #b0001010101) (ite |type of page 2: paged_out, shared| (= path #b0001011100) (= path #b0001010110))))
(define-fun q358 () Bool (ite |operand within its segment: yes| q357 (= path #b0001100001)))
(define-fun q359 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001100001) false))
(define-fun q360 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001011110) false))
(define-fun q361 () Bool (ite |operand within its segment: yes| q360 q359))
(define-fun q362 () Bool (ite |mmio_access: read| q361 (ite |mmio_access: write| q359 q358)))
(define-fun q363 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0001100100) (= path #b0001100011)))
(define-fun q364 () Bool (ite |free slots of the ring: 0| q363 (= path #b0001100011)))
(define-fun q365 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q364 (= path #b0001100010)))
(define-fun q366 () Bool (ite |type of page 2: ram| q333 (ite |type of page 2: ram_ro| (= path #b0001010110) (ite |type of page 2: ioreq_server| q365 (ite |type of page 2: not_present, read_only| (= path #b0001010101) (ite |type of page 2: paged_out, shared| (= path #b0001011100) (= path #b0001100101)))))))
(define-fun q367 () Bool (ite |operand within its segment: yes| q366 (= path #b0001010010)))
(define-fun q368 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0001101100) (= path #b0001101011)))
(define-fun q369 () Bool (ite |free slots of the ring: 0| q368 (= path #b0001101011)))
(define-fun q370 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q369 (= path #b0001101010)))
(define-fun q371 () Bool (ite |type of page 2: ioreq_server| q370 (ite |type of page 2: mmio, hole| (= path #b0001101101) false)))
(define-fun q372 () Bool (ite |operand within its segment: yes| q371 q327))
(define-fun q373 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0001101000) (= path #b0001100111)))
(define-fun q374 () Bool (ite |free slots of the ring: 0| q373 (= path #b0001100111)))
(define-fun q375 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q374 (= path #b0001100110)))
(define-fun q376 () Bool (ite |type of page 2: ioreq_server| q375 (ite |type of page 2: mmio, hole| (= path #b0001101001) false)))
(define-fun q377 () Bool (ite |operand within its segment: yes| q376 q327))
(define-fun q378 () Bool (ite |mmio_access: read| q372 (ite |mmio_access: write| q377 q367)))
(define-fun q379 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0001100010) q364))
(define-fun q380 () Bool (ite |type of page 2: ram| q341 (ite |type of page 2: ram_ro| (= path #b0001010110) (ite |type of page 2: ioreq_server| q379 (ite |type of page 2: not_present, read_only| (= path #b0001010101) (ite |type of page 2: paged_out, shared| (= path #b0001011100) (= path #b0001100101)))))))
(define-fun q381 () Bool (ite |operand within its segment: yes| q380 (= path #b0001010010)))
(define-fun q382 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0001101010) q369))
(define-fun q383 () Bool (ite |type of page 2: ioreq_server| q382 (ite |type of page 2: mmio, hole| (= path #b0001101101) false)))
(define-fun q384 () Bool (ite |operand within its segment: yes| q383 q327))
(define-fun q385 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0001100110) q374))
(define-fun q386 () Bool (ite |type of page 2: ioreq_server| q385 (ite |type of page 2: mmio, hole| (= path #b0001101001) false)))
(define-fun q387 () Bool (ite |operand within its segment: yes| q386 q327))
(define-fun q388 () Bool (ite |mmio_access: read| q384 (ite |mmio_access: write| q387 q381)))
(define-fun q389 () Bool (ite |altp2m: view 1| q388 q378))
(define-fun q390 () Bool (ite |free slots of the ring: 0| (= path #b0001100100) (= path #b0001100011)))
(define-fun q391 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q390 (= path #b0001100010)))
(define-fun q392 () Bool (ite |type of page 2: ram| q347 (ite |type of page 2: ram_ro| (= path #b0001010110) (ite |type of page 2: ioreq_server| q391 (ite |type of page 2: not_present, read_only| (= path #b0001010101) (ite |type of page 2: paged_out, shared| (= path #b0001011100) (= path #b0001100101)))))))
(define-fun q393 () Bool (ite |operand within its segment: yes| q392 (= path #b0001010010)))
(define-fun q394 () Bool (ite |free slots of the ring: 0| (= path #b0001101100) (= path #b0001101011)))
(define-fun q395 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q394 (= path #b0001101010)))
(define-fun q396 () Bool (ite |type of page 2: ioreq_server| q395 (ite |type of page 2: mmio, hole| (= path #b0001101101) false)))
(define-fun q397 () Bool (ite |operand within its segment: yes| q396 q327))
(define-fun q398 () Bool (ite |free slots of the ring: 0| (= path #b0001101000) (= path #b0001100111)))
(define-fun q399 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q398 (= path #b0001100110)))
(define-fun q400 () Bool (ite |type of page 2: ioreq_server| q399 (ite |type of page 2: mmio, hole| (= path #b0001101001) false)))
(define-fun q401 () Bool (ite |operand within its segment: yes| q400 q327))
(define-fun q402 () Bool (ite |mmio_access: read| q397 (ite |mmio_access: write| q401 q393)))
(define-fun q403 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0001100010) q390))
(define-fun q404 () Bool (ite |type of page 2: ram| q351 (ite |type of page 2: ram_ro| (= path #b0001010110) (ite |type of page 2: ioreq_server| q403 (ite |type of page 2: not_present, read_only| (= path #b0001010101) (ite |type of page 2: paged_out, shared| (= path #b0001011100) (= path #b0001100101)))))))
(define-fun q405 () Bool (ite |operand within its segment: yes| q404 (= path #b0001010010)))
(define-fun q406 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0001101010) q394))
(define-fun q407 () Bool (ite |type of page 2: ioreq_server| q406 (ite |type of page 2: mmio, hole| (= path #b0001101101) false)))
(define-fun q408 () Bool (ite |operand within its segment: yes| q407 q327))
(define-fun q409 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0001100110) q398))
(define-fun q410 () Bool (ite |type of page 2: ioreq_server| q409 (ite |type of page 2: mmio, hole| (= path #b0001101001) false)))
(define-fun q411 () Bool (ite |operand within its segment: yes| q410 q327))
(define-fun q412 () Bool (ite |mmio_access: read| q408 (ite |mmio_access: write| q411 q405)))
(define-fun q413 () Bool (ite |altp2m: view 1| q412 q402))
(define-fun q414 () Bool (ite |CONFIG_DEBUG: yes| q413 q389))
(define-fun q415 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0001110011) (= path #b0001110010)))
(define-fun q416 () Bool (ite |free slots of the ring: 0| q415 (= path #b0001110010)))
(define-fun q417 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q416 (= path #b0001110001)))
(define-fun q418 () Bool (ite |type of page 2: ram| q417 (ite |type of page 2: ram_ro| (= path #b0001101111) (ite |type of page 2: ioreq_server| (= path #b0001110000) (ite |type of page 2: not_present| (= path #b0001001110) (ite |type of page 2: read_only| (= path #b0001101110) (ite |type of page 2: paged_out, shared| (= path #b0001010001) (= path #b0001110100))))))))
(define-fun q419 () Bool (ite |the load of cmpxchg finds what is expected: yes| q418 q325))
(define-fun q420 () Bool (ite |operand within its segment: yes| q419 (= path #b0001010010)))
(define-fun q421 () Bool (ite |type of page 2: ioreq_server| (= path #b0001110110) (ite |type of page 2: mmio, hole| (= path #b0001111000) false)))
(define-fun q422 () Bool (ite |the load of cmpxchg finds what is expected: yes| q421 q328))
(define-fun q423 () Bool (ite |operand within its segment: yes| q422 q327))
(define-fun q424 () Bool (ite |type of page 2: ioreq_server| (= path #b0001110101) (ite |type of page 2: mmio, hole| (= path #b0001110111) false)))
(define-fun q425 () Bool (ite |the load of cmpxchg finds what is expected: yes| q424 q328))
(define-fun q426 () Bool (ite |operand within its segment: yes| q425 q327))
(define-fun q427 () Bool (ite |mmio_access: read| q423 (ite |mmio_access: write| q426 q420)))
(define-fun q428 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0001110001) q416))
(define-fun q429 () Bool (ite |type of page 2: ram| q428 (ite |type of page 2: ram_ro| (= path #b0001101111) (ite |type of page 2: ioreq_server| (= path #b0001110000) (ite |type of page 2: not_present| (= path #b0001001110) (ite |type of page 2: read_only| (= path #b0001101110) (ite |type of page 2: paged_out, shared| (= path #b0001010001) (= path #b0001110100))))))))
(define-fun q430 () Bool (ite |the load of cmpxchg finds what is expected: yes| q429 q325))
(define-fun q431 () Bool (ite |operand within its segment: yes| q430 (= path #b0001010010)))
(define-fun q432 () Bool (ite |mmio_access: read| q423 (ite |mmio_access: write| q426 q431)))
(define-fun q433 () Bool (ite |altp2m: view 1| q432 q427))
(define-fun q434 () Bool (ite |free slots of the ring: 0| (= path #b0001110011) (= path #b0001110010)))
(define-fun q435 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q434 (= path #b0001110001)))
(define-fun q436 () Bool (ite |type of page 2: ram| q435 (ite |type of page 2: ram_ro| (= path #b0001101111) (ite |type of page 2: ioreq_server| (= path #b0001110000) (ite |type of page 2: not_present| (= path #b0001001110) (ite |type of page 2: read_only| (= path #b0001101110) (ite |type of page 2: paged_out, shared| (= path #b0001010001) (= path #b0001110100))))))))
(define-fun q437 () Bool (ite |the load of cmpxchg finds what is expected: yes| q436 q325))
(define-fun q438 () Bool (ite |operand within its segment: yes| q437 (= path #b0001010010)))
(define-fun q439 () Bool (ite |mmio_access: read| q423 (ite |mmio_access: write| q426 q438)))
(define-fun q440 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0001110001) q434))
(define-fun q441 () Bool (ite |type of page 2: ram| q440 (ite |type of page 2: ram_ro| (= path #b0001101111) (ite |type of page 2: ioreq_server| (= path #b0001110000) (ite |type of page 2: not_present| (= path #b0001001110) (ite |type of page 2: read_only| (= path #b0001101110) (ite |type of page 2: paged_out, shared| (= path #b0001010001) (= path #b0001110100))))))))
(define-fun q442 () Bool (ite |the load of cmpxchg finds what is expected: yes| q441 q325))
(define-fun q443 () Bool (ite |operand within its segment: yes| q442 (= path #b0001010010)))
(define-fun q444 () Bool (ite |mmio_access: read| q423 (ite |mmio_access: write| q426 q443)))
(define-fun q445 () Bool (ite |altp2m: view 1| q444 q439))
(define-fun q446 () Bool (ite |CONFIG_DEBUG: yes| q445 q433))
(define-fun q447 () Bool (ite |mmio_access: none| q358 q361))
(define-fun q448 () Bool (ite |type of page 2: not_present| (= path #b0001001110) (ite |type of page 2: paged_out, shared| (= path #b0001010001) (= path #b0001111001))))
(define-fun q449 () Bool (ite |source within its segment: yes| q448 (= path #b0001100001)))
(define-fun q450 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001010100) false))
(define-fun q451 () Bool (ite |source within its segment: yes| q450 q359))
(define-fun q452 () Bool (ite |mmio_access: none| q449 q451))
(define-fun q453 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0001111010) false))
(define-fun q454 () Bool (ite |mmio_access: none| (= path #b0001111010) q453))
(define-fun q455 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0010000000) (= path #b0001111111)))
(define-fun q456 () Bool (ite |free slots of the ring: 0| q455 (= path #b0001111111)))
(define-fun q457 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q456 (= path #b0001111110)))
(define-fun q458 () Bool (ite |type of page 2: ram| q457 (ite |type of page 2: ram_ro| (= path #b0001111100) (ite |type of page 2: not_present, read_only| (= path #b0001111011) (ite |type of page 2: paged_out, shared| (= path #b0010000001) (= path #b0001111101))))))
(define-fun q459 () Bool (ite |operand within its segment: yes| q458 (= path #b0001010010)))
(define-fun q460 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0010000011) false))
(define-fun q461 () Bool (ite |operand within its segment: yes| q460 q327))
(define-fun q462 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0010000010) false))
(define-fun q463 () Bool (ite |operand within its segment: yes| q462 q327))
(define-fun q464 () Bool (ite |mmio_access: read| q461 (ite |mmio_access: write| q463 q459)))
(define-fun q465 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0001111110) q456))
(define-fun q466 () Bool (ite |type of page 2: ram| q465 (ite |type of page 2: ram_ro| (= path #b0001111100) (ite |type of page 2: not_present, read_only| (= path #b0001111011) (ite |type of page 2: paged_out, shared| (= path #b0010000001) (= path #b0001111101))))))
(define-fun q467 () Bool (ite |operand within its segment: yes| q466 (= path #b0001010010)))
(define-fun q468 () Bool (ite |mmio_access: read| q461 (ite |mmio_access: write| q463 q467)))
(define-fun q469 () Bool (ite |altp2m: view 1| q468 q464))
(define-fun q470 () Bool (ite |free slots of the ring: 0| (= path #b0010000000) (= path #b0001111111)))
(define-fun q471 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q470 (= path #b0001111110)))
(define-fun q472 () Bool (ite |type of page 2: ram| q471 (ite |type of page 2: ram_ro| (= path #b0001111100) (ite |type of page 2: not_present, read_only| (= path #b0001111011) (ite |type of page 2: paged_out, shared| (= path #b0010000001) (= path #b0001111101))))))
(define-fun q473 () Bool (ite |operand within its segment: yes| q472 (= path #b0001010010)))
(define-fun q474 () Bool (ite |mmio_access: read| q461 (ite |mmio_access: write| q463 q473)))
(define-fun q475 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0001111110) q470))
(define-fun q476 () Bool (ite |type of page 2: ram| q475 (ite |type of page 2: ram_ro| (= path #b0001111100) (ite |type of page 2: not_present, read_only| (= path #b0001111011) (ite |type of page 2: paged_out, shared| (= path #b0010000001) (= path #b0001111101))))))
(define-fun q477 () Bool (ite |operand within its segment: yes| q476 (= path #b0001010010)))
(define-fun q478 () Bool (ite |mmio_access: read| q461 (ite |mmio_access: write| q463 q477)))
(define-fun q479 () Bool (ite |altp2m: view 1| q478 q474))
(define-fun q480 () Bool (ite |CONFIG_DEBUG: yes| q479 q469))
(define-fun q481 () Bool (ite |type of page 2: mmio, hole| (= path #b0010001101) (ite |type of page 2: not_present| (= path #b0010000100) (ite |type of page 2: paged_out, shared| (= path #b0010001110) (= path #b0010001011)))))
(define-fun q482 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0010001010) (= path #b0010001001)))
(define-fun q483 () Bool (ite |free slots of the ring: 0| q482 (= path #b0010001001)))
(define-fun q484 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q483 (= path #b0010001000)))
(define-fun q485 () Bool (ite |type of page 2: ram| q484 (ite |type of page 2: ram_ro| (= path #b0010000110) (ite |type of page 2: ioreq_server| (= path #b0010000111) (ite |type of page 2: not_present| (= path #b0010000100) (ite |type of page 2: read_only| (= path #b0010000101) (ite |type of page 2: paged_out, shared| (= path #b0010001110) (= path #b0010001100))))))))
(define-fun q486 () Bool (ite |the load of cmpxchg finds what is expected: yes| q485 q481))
(define-fun q487 () Bool (ite |operand within its segment: yes| q486 (= path #b0001010010)))
(define-fun q488 () Bool (ite |type of page 2: ioreq_server| (= path #b0010010001) (ite |type of page 2: mmio, hole| (= path #b0010010100) false)))
(define-fun q489 () Bool (ite |type of page 2: ioreq_server| (= path #b0010010000) (ite |type of page 2: mmio, hole| (= path #b0010010011) false)))
(define-fun q490 () Bool (ite |the load of cmpxchg finds what is expected: yes| q489 q488))
(define-fun q491 () Bool (ite |operand within its segment: yes| q490 q327))
(define-fun q492 () Bool (ite |type of page 2: ioreq_server| (= path #b0010001111) (ite |type of page 2: mmio, hole| (= path #b0010010010) false)))
(define-fun q493 () Bool (ite |the load of cmpxchg finds what is expected: yes| q492 q488))
(define-fun q494 () Bool (ite |operand within its segment: yes| q493 q327))
(define-fun q495 () Bool (ite |mmio_access: read| q491 (ite |mmio_access: write| q494 q487)))
(define-fun q496 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0010001000) q483))
(define-fun q497 () Bool (ite |type of page 2: ram| q496 (ite |type of page 2: ram_ro| (= path #b0010000110) (ite |type of page 2: ioreq_server| (= path #b0010000111) (ite |type of page 2: not_present| (= path #b0010000100) (ite |type of page 2: read_only| (= path #b0010000101) (ite |type of page 2: paged_out, shared| (= path #b0010001110) (= path #b0010001100))))))))
(define-fun q498 () Bool (ite |the load of cmpxchg finds what is expected: yes| q497 q481))
(define-fun q499 () Bool (ite |operand within its segment: yes| q498 (= path #b0001010010)))
(define-fun q500 () Bool (ite |mmio_access: read| q491 (ite |mmio_access: write| q494 q499)))
(define-fun q501 () Bool (ite |altp2m: view 1| q500 q495))
(define-fun q502 () Bool (ite |free slots of the ring: 0| (= path #b0010001010) (= path #b0010001001)))
(define-fun q503 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q502 (= path #b0010001000)))
(define-fun q504 () Bool (ite |type of page 2: ram| q503 (ite |type of page 2: ram_ro| (= path #b0010000110) (ite |type of page 2: ioreq_server| (= path #b0010000111) (ite |type of page 2: not_present| (= path #b0010000100) (ite |type of page 2: read_only| (= path #b0010000101) (ite |type of page 2: paged_out, shared| (= path #b0010001110) (= path #b0010001100))))))))
(define-fun q505 () Bool (ite |the load of cmpxchg finds what is expected: yes| q504 q481))
(define-fun q506 () Bool (ite |operand within its segment: yes| q505 (= path #b0001010010)))
(define-fun q507 () Bool (ite |mmio_access: read| q491 (ite |mmio_access: write| q494 q506)))
(define-fun q508 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0010001000) q502))
(define-fun q509 () Bool (ite |type of page 2: ram| q508 (ite |type of page 2: ram_ro| (= path #b0010000110) (ite |type of page 2: ioreq_server| (= path #b0010000111) (ite |type of page 2: not_present| (= path #b0010000100) (ite |type of page 2: read_only| (= path #b0010000101) (ite |type of page 2: paged_out, shared| (= path #b0010001110) (= path #b0010001100))))))))
(define-fun q510 () Bool (ite |the load of cmpxchg finds what is expected: yes| q509 q481))
(define-fun q511 () Bool (ite |operand within its segment: yes| q510 (= path #b0001010010)))
(define-fun q512 () Bool (ite |mmio_access: read| q491 (ite |mmio_access: write| q494 q511)))
(define-fun q513 () Bool (ite |altp2m: view 1| q512 q507))
(define-fun q514 () Bool (ite |CONFIG_DEBUG: yes| q513 q501))
(define-fun q515 () Bool (ite |type of page 4: not_present| (= path #b0010010101) (ite |type of page 4: paged_out, shared| (= path #b0010011001) (= path #b0010010111))))
(define-fun q516 () Bool (ite |type of page 4: not_present| (= path #b0010010101) (ite |type of page 4: paged_out, shared| (= path #b0010011001) (= path #b0010010110))))
(define-fun q517 () Bool (ite |type of page 4: not_present| (= path #b0010010101) (ite |type of page 4: paged_out, shared| (= path #b0010011001) (= path #b0010011000))))
(define-fun q518 () Bool (ite |type of page 2: not_present, read_only| q516 (ite |type of page 2: paged_out, shared| q517 q515)))
(define-fun q519 () Bool (ite |source within its segment: yes| q518 (= path #b0001100001)))
(define-fun q520 () Bool (ite |operand within its segment: yes| q519 (= path #b0001100001)))
(define-fun q521 () Bool (ite |type of page 4: not_present| (= path #b0010010101) (ite |type of page 4: paged_out, shared| (= path #b0010011001) (= path #b0010011011))))
(define-fun q522 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q521 false))
(define-fun q523 () Bool (ite |source within its segment: yes| q522 q359))
(define-fun q524 () Bool (ite |operand within its segment: yes| q523 q359))
(define-fun q525 () Bool (ite |type of page 4: not_present| (= path #b0010010101) (ite |type of page 4: paged_out, shared| (= path #b0010011001) (= path #b0010011010))))
(define-fun q526 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q525 false))
(define-fun q527 () Bool (ite |source within its segment: yes| q526 q359))
(define-fun q528 () Bool (ite |operand within its segment: yes| q527 q359))
(define-fun q529 () Bool (ite |mmio_access: read| q524 (ite |mmio_access: write| q528 q520)))
(define-fun q530 () Bool (ite |type of page 2: not_present| (= path #b0010011100) (ite |type of page 2: read_only| (= path #b0010011101) (ite |type of page 2: paged_out, shared| (= path #b0010011111) (= path #b0010011110)))))
(define-fun q531 () Bool (ite |source within its segment: yes| q530 (= path #b0001100001)))
(define-fun q532 () Bool (ite |operand within its segment: yes| q531 (= path #b0001100001)))
(define-fun q533 () Bool (ite |source within its segment: yes| q360 q359))
(define-fun q534 () Bool (ite |operand within its segment: yes| q533 q359))
(define-fun q535 () Bool (ite |mmio_access: read| q534 (ite |mmio_access: write| q359 q532)))
(define-fun q536 () Bool (ite |type of page 3: mmio, hole| (= path #b0010100011) (ite |type of page 3: not_present| (= path #b0010100001) (ite |type of page 3: paged_out, shared| (= path #b0010100100) (= path #b0010100010)))))
(define-fun q537 () Bool (ite |type of page 3: mmio, hole| (= path #b0010100111) (ite |type of page 3: not_present| (= path #b0010100101) (ite |type of page 3: paged_out, shared| (= path #b0010101000) (= path #b0010100110)))))
(define-fun q538 () Bool (ite |type of page 2: mmio, hole| q537 (ite |type of page 2: not_present| (= path #b0010100000) (ite |type of page 2: paged_out, shared| (= path #b0010101001) q536))))
(define-fun q539 () Bool (ite |operand within its segment: yes| q538 (= path #b0001010010)))
(define-fun q540 () Bool (ite |type of page 3: mmio, hole| (= path #b0010101100) (ite |type of page 3: not_present| (= path #b0010101010) (ite |type of page 3: paged_out, shared| (= path #b0010101101) (= path #b0010101011)))))
(define-fun q541 () Bool (ite |type of page 3: mmio, hole| (= path #b0010110000) (ite |type of page 3: not_present| (= path #b0010101110) (ite |type of page 3: paged_out, shared| (= path #b0010110001) (= path #b0010101111)))))
(define-fun q542 () Bool (ite |type of page 2: ioreq_server| q540 (ite |type of page 2: mmio, hole| q541 false)))
(define-fun q543 () Bool (ite |operand within its segment: yes| q542 q327))
(define-fun q544 () Bool (ite |mmio_access: none| q539 q543))
(define-fun q545 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0010111110) (= path #b0010111101)))
(define-fun q546 () Bool (ite |free slots of the ring: 0| q545 (= path #b0010111101)))
(define-fun q547 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0010111010) (= path #b0010111001)))
(define-fun q548 () Bool (ite |free slots of the ring: 0| q547 (= path #b0010111001)))
(define-fun q549 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q548 (= path #b0010111000)))
(define-fun q550 () Bool (ite |type of page 3: ram| q549 (ite |type of page 3: ram_ro| (= path #b0010110110) (ite |type of page 3: ioreq_server| (= path #b0010110111) (ite |type of page 3: not_present, read_only| (= path #b0010110101) (ite |type of page 3: paged_out, shared| (= path #b0010111100) (= path #b0010111011)))))))
(define-fun q551 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q546 q550))
(define-fun q552 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0011000011) (= path #b0011000010)))
(define-fun q553 () Bool (ite |free slots of the ring: 0| q552 (= path #b0011000010)))
(define-fun q554 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q553 (= path #b0011000001)))
(define-fun q555 () Bool (ite |type of page 3: ioreq_server| (= path #b0011000000) (ite |type of page 3: mmio, hole| (= path #b0011000100) (ite |type of page 3: not_present, read_only| (= path #b0010111111) (ite |type of page 3: paged_out, shared| (= path #b0011000101) q554)))))
(define-fun q556 () Bool (ite |type of page 2: ram| q551 (ite |type of page 2: ram_ro| (= path #b0010110011) (ite |type of page 2: ioreq_server| (= path #b0010110100) (ite |type of page 2: not_present, read_only| (= path #b0010110010) (ite |type of page 2: paged_out, shared| (= path #b0011000110) q555))))))
(define-fun q557 () Bool (ite |operand within its segment: yes| q556 (= path #b0001010010)))
(define-fun q558 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0011010100) (= path #b0011010011)))
(define-fun q559 () Bool (ite |free slots of the ring: 0| q558 (= path #b0011010011)))
(define-fun q560 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q559 (= path #b0011010010)))
(define-fun q561 () Bool (ite |type of page 3: ioreq_server| (= path #b0011010001) (ite |type of page 3: mmio, hole| (= path #b0011010101) (ite |type of page 3: not_present, read_only| (= path #b0011010000) (ite |type of page 3: paged_out, shared| (= path #b0011010110) q560)))))
(define-fun q562 () Bool (ite |type of page 2: ioreq_server| (= path #b0011001111) (ite |type of page 2: mmio, hole| q561 false)))
(define-fun q563 () Bool (ite |operand within its segment: yes| q562 q327))
(define-fun q564 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0011001100) (= path #b0011001011)))
(define-fun q565 () Bool (ite |free slots of the ring: 0| q564 (= path #b0011001011)))
(define-fun q566 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q565 (= path #b0011001010)))
(define-fun q567 () Bool (ite |type of page 3: ioreq_server| (= path #b0011001001) (ite |type of page 3: mmio, hole| (= path #b0011001101) (ite |type of page 3: not_present, read_only| (= path #b0011001000) (ite |type of page 3: paged_out, shared| (= path #b0011001110) q566)))))
(define-fun q568 () Bool (ite |type of page 2: ioreq_server| (= path #b0011000111) (ite |type of page 2: mmio, hole| q567 false)))
(define-fun q569 () Bool (ite |operand within its segment: yes| q568 q327))
(define-fun q570 () Bool (ite |mmio_access: read| q563 (ite |mmio_access: write| q569 q557)))
(define-fun q571 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0010111000) q548))
(define-fun q572 () Bool (ite |type of page 3: ram| q571 (ite |type of page 3: ram_ro| (= path #b0010110110) (ite |type of page 3: ioreq_server| (= path #b0010110111) (ite |type of page 3: not_present, read_only| (= path #b0010110101) (ite |type of page 3: paged_out, shared| (= path #b0010111100) (= path #b0010111011)))))))
(define-fun q573 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q572 q546))
(define-fun q574 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011000001) q553))
(define-fun q575 () Bool (ite |type of page 3: ioreq_server| (= path #b0011000000) (ite |type of page 3: mmio, hole| (= path #b0011000100) (ite |type of page 3: not_present, read_only| (= path #b0010111111) (ite |type of page 3: paged_out, shared| (= path #b0011000101) q574)))))
(define-fun q576 () Bool (ite |type of page 2: ram| q573 (ite |type of page 2: ram_ro| (= path #b0010110011) (ite |type of page 2: ioreq_server| (= path #b0010110100) (ite |type of page 2: not_present, read_only| (= path #b0010110010) (ite |type of page 2: paged_out, shared| (= path #b0011000110) q575))))))
(define-fun q577 () Bool (ite |operand within its segment: yes| q576 (= path #b0001010010)))
(define-fun q578 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011010010) q559))
(define-fun q579 () Bool (ite |type of page 3: ioreq_server| (= path #b0011010001) (ite |type of page 3: mmio, hole| (= path #b0011010101) (ite |type of page 3: not_present, read_only| (= path #b0011010000) (ite |type of page 3: paged_out, shared| (= path #b0011010110) q578)))))
(define-fun q580 () Bool (ite |type of page 2: ioreq_server| (= path #b0011001111) (ite |type of page 2: mmio, hole| q579 false)))
(define-fun q581 () Bool (ite |operand within its segment: yes| q580 q327))
(define-fun q582 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011001010) q565))
(define-fun q583 () Bool (ite |type of page 3: ioreq_server| (= path #b0011001001) (ite |type of page 3: mmio, hole| (= path #b0011001101) (ite |type of page 3: not_present, read_only| (= path #b0011001000) (ite |type of page 3: paged_out, shared| (= path #b0011001110) q582)))))
(define-fun q584 () Bool (ite |type of page 2: ioreq_server| (= path #b0011000111) (ite |type of page 2: mmio, hole| q583 false)))
(define-fun q585 () Bool (ite |operand within its segment: yes| q584 q327))
(define-fun q586 () Bool (ite |mmio_access: read| q581 (ite |mmio_access: write| q585 q577)))
(define-fun q587 () Bool (ite |altp2m: view 1| q586 q570))
(define-fun q588 () Bool (ite |free slots of the ring: 0| (= path #b0010111110) (= path #b0010111101)))
(define-fun q589 () Bool (ite |free slots of the ring: 0| (= path #b0010111010) (= path #b0010111001)))
(define-fun q590 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q589 (= path #b0010111000)))
(define-fun q591 () Bool (ite |type of page 3: ram| q590 (ite |type of page 3: ram_ro| (= path #b0010110110) (ite |type of page 3: ioreq_server| (= path #b0010110111) (ite |type of page 3: not_present, read_only| (= path #b0010110101) (ite |type of page 3: paged_out, shared| (= path #b0010111100) (= path #b0010111011)))))))
(define-fun q592 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q588 q591))
(define-fun q593 () Bool (ite |free slots of the ring: 0| (= path #b0011000011) (= path #b0011000010)))
(define-fun q594 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q593 (= path #b0011000001)))
(define-fun q595 () Bool (ite |type of page 3: ioreq_server| (= path #b0011000000) (ite |type of page 3: mmio, hole| (= path #b0011000100) (ite |type of page 3: not_present, read_only| (= path #b0010111111) (ite |type of page 3: paged_out, shared| (= path #b0011000101) q594)))))
(define-fun q596 () Bool (ite |type of page 2: ram| q592 (ite |type of page 2: ram_ro| (= path #b0010110011) (ite |type of page 2: ioreq_server| (= path #b0010110100) (ite |type of page 2: not_present, read_only| (= path #b0010110010) (ite |type of page 2: paged_out, shared| (= path #b0011000110) q595))))))
(define-fun q597 () Bool (ite |operand within its segment: yes| q596 (= path #b0001010010)))
(define-fun q598 () Bool (ite |free slots of the ring: 0| (= path #b0011010100) (= path #b0011010011)))
(define-fun q599 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q598 (= path #b0011010010)))
(define-fun q600 () Bool (ite |type of page 3: ioreq_server| (= path #b0011010001) (ite |type of page 3: mmio, hole| (= path #b0011010101) (ite |type of page 3: not_present, read_only| (= path #b0011010000) (ite |type of page 3: paged_out, shared| (= path #b0011010110) q599)))))
(define-fun q601 () Bool (ite |type of page 2: ioreq_server| (= path #b0011001111) (ite |type of page 2: mmio, hole| q600 false)))
(define-fun q602 () Bool (ite |operand within its segment: yes| q601 q327))
(define-fun q603 () Bool (ite |free slots of the ring: 0| (= path #b0011001100) (= path #b0011001011)))
(define-fun q604 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q603 (= path #b0011001010)))
(define-fun q605 () Bool (ite |type of page 3: ioreq_server| (= path #b0011001001) (ite |type of page 3: mmio, hole| (= path #b0011001101) (ite |type of page 3: not_present, read_only| (= path #b0011001000) (ite |type of page 3: paged_out, shared| (= path #b0011001110) q604)))))
(define-fun q606 () Bool (ite |type of page 2: ioreq_server| (= path #b0011000111) (ite |type of page 2: mmio, hole| q605 false)))
(define-fun q607 () Bool (ite |operand within its segment: yes| q606 q327))
(define-fun q608 () Bool (ite |mmio_access: read| q602 (ite |mmio_access: write| q607 q597)))
(define-fun q609 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0010111000) q589))
(define-fun q610 () Bool (ite |type of page 3: ram| q609 (ite |type of page 3: ram_ro| (= path #b0010110110) (ite |type of page 3: ioreq_server| (= path #b0010110111) (ite |type of page 3: not_present, read_only| (= path #b0010110101) (ite |type of page 3: paged_out, shared| (= path #b0010111100) (= path #b0010111011)))))))
(define-fun q611 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q610 q588))
(define-fun q612 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011000001) q593))
(define-fun q613 () Bool (ite |type of page 3: ioreq_server| (= path #b0011000000) (ite |type of page 3: mmio, hole| (= path #b0011000100) (ite |type of page 3: not_present, read_only| (= path #b0010111111) (ite |type of page 3: paged_out, shared| (= path #b0011000101) q612)))))
(define-fun q614 () Bool (ite |type of page 2: ram| q611 (ite |type of page 2: ram_ro| (= path #b0010110011) (ite |type of page 2: ioreq_server| (= path #b0010110100) (ite |type of page 2: not_present, read_only| (= path #b0010110010) (ite |type of page 2: paged_out, shared| (= path #b0011000110) q613))))))
(define-fun q615 () Bool (ite |operand within its segment: yes| q614 (= path #b0001010010)))
(define-fun q616 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011010010) q598))
(define-fun q617 () Bool (ite |type of page 3: ioreq_server| (= path #b0011010001) (ite |type of page 3: mmio, hole| (= path #b0011010101) (ite |type of page 3: not_present, read_only| (= path #b0011010000) (ite |type of page 3: paged_out, shared| (= path #b0011010110) q616)))))
(define-fun q618 () Bool (ite |type of page 2: ioreq_server| (= path #b0011001111) (ite |type of page 2: mmio, hole| q617 false)))
(define-fun q619 () Bool (ite |operand within its segment: yes| q618 q327))
(define-fun q620 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011001010) q603))
(define-fun q621 () Bool (ite |type of page 3: ioreq_server| (= path #b0011001001) (ite |type of page 3: mmio, hole| (= path #b0011001101) (ite |type of page 3: not_present, read_only| (= path #b0011001000) (ite |type of page 3: paged_out, shared| (= path #b0011001110) q620)))))
(define-fun q622 () Bool (ite |type of page 2: ioreq_server| (= path #b0011000111) (ite |type of page 2: mmio, hole| q621 false)))
(define-fun q623 () Bool (ite |operand within its segment: yes| q622 q327))
(define-fun q624 () Bool (ite |mmio_access: read| q619 (ite |mmio_access: write| q623 q615)))
(define-fun q625 () Bool (ite |altp2m: view 1| q624 q608))
(define-fun q626 () Bool (ite |CONFIG_DEBUG: yes| q625 q587))
(define-fun q627 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0011100001) (= path #b0011100000)))
(define-fun q628 () Bool (ite |free slots of the ring: 0| q627 (= path #b0011100000)))
(define-fun q629 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q628 (= path #b0011011111)))
(define-fun q630 () Bool (ite |type of page 3: ram| q549 (ite |type of page 3: ram_ro| (= path #b0010110110) (ite |type of page 3: ioreq_server| q629 (ite |type of page 3: not_present, read_only| (= path #b0010110101) (ite |type of page 3: paged_out, shared| (= path #b0010111100) (= path #b0011100010)))))))
(define-fun q631 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q546 q630))
(define-fun q632 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0011011110) (= path #b0011011101)))
(define-fun q633 () Bool (ite |free slots of the ring: 0| q632 (= path #b0011011101)))
(define-fun q634 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0011011010) (= path #b0011011001)))
(define-fun q635 () Bool (ite |free slots of the ring: 0| q634 (= path #b0011011001)))
(define-fun q636 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q635 (= path #b0011011000)))
(define-fun q637 () Bool (ite |type of page 3: mmio, hole| (= path #b0011011011) (ite |type of page 3: not_present, read_only| (= path #b0011010111) (ite |type of page 3: paged_out, shared| (= path #b0011011100) q636))))
(define-fun q638 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q633 q637))
(define-fun q639 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q553 (= path #b0011100100)))
(define-fun q640 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q553 (= path #b0011100011)))
(define-fun q641 () Bool (ite |type of page 3: ioreq_server| q640 (ite |type of page 3: mmio, hole| (= path #b0011100101) (ite |type of page 3: not_present, read_only| (= path #b0010111111) (ite |type of page 3: paged_out, shared| (= path #b0011000101) q639)))))
(define-fun q642 () Bool (ite |type of page 2: ram| q631 (ite |type of page 2: ram_ro| (= path #b0010110011) (ite |type of page 2: ioreq_server| q638 (ite |type of page 2: not_present, read_only| (= path #b0010110010) (ite |type of page 2: paged_out, shared| (= path #b0011000110) q641))))))
(define-fun q643 () Bool (ite |operand within its segment: yes| q642 (= path #b0001010010)))
(define-fun q644 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0011101101) (= path #b0011101100)))
(define-fun q645 () Bool (ite |free slots of the ring: 0| q644 (= path #b0011101100)))
(define-fun q646 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0011101001) (= path #b0011101000)))
(define-fun q647 () Bool (ite |free slots of the ring: 0| q646 (= path #b0011101000)))
(define-fun q648 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q647 (= path #b0011110001)))
(define-fun q649 () Bool (ite |type of page 3: mmio, hole| (= path #b0011110010) (ite |type of page 3: not_present, read_only| (= path #b0011100110) (ite |type of page 3: paged_out, shared| (= path #b0011101011) q648))))
(define-fun q650 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q645 q649))
(define-fun q651 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q559 (= path #b0011110100)))
(define-fun q652 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q559 (= path #b0011110011)))
(define-fun q653 () Bool (ite |type of page 3: ioreq_server| q652 (ite |type of page 3: mmio, hole| (= path #b0011110101) (ite |type of page 3: not_present, read_only| (= path #b0011010000) (ite |type of page 3: paged_out, shared| (= path #b0011010110) q651)))))
(define-fun q654 () Bool (ite |type of page 2: ioreq_server| q650 (ite |type of page 2: mmio, hole| q653 false)))
(define-fun q655 () Bool (ite |operand within its segment: yes| q654 q327))
(define-fun q656 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q647 (= path #b0011100111)))
(define-fun q657 () Bool (ite |type of page 3: mmio, hole| (= path #b0011101010) (ite |type of page 3: not_present, read_only| (= path #b0011100110) (ite |type of page 3: paged_out, shared| (= path #b0011101011) q656))))
(define-fun q658 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q645 q657))
(define-fun q659 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q565 (= path #b0011101111)))
(define-fun q660 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q565 (= path #b0011101110)))
(define-fun q661 () Bool (ite |type of page 3: ioreq_server| q660 (ite |type of page 3: mmio, hole| (= path #b0011110000) (ite |type of page 3: not_present, read_only| (= path #b0011001000) (ite |type of page 3: paged_out, shared| (= path #b0011001110) q659)))))
(define-fun q662 () Bool (ite |type of page 2: ioreq_server| q658 (ite |type of page 2: mmio, hole| q661 false)))
(define-fun q663 () Bool (ite |operand within its segment: yes| q662 q327))
(define-fun q664 () Bool (ite |mmio_access: read| q655 (ite |mmio_access: write| q663 q643)))
(define-fun q665 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011011111) q628))
(define-fun q666 () Bool (ite |type of page 3: ram| q571 (ite |type of page 3: ram_ro| (= path #b0010110110) (ite |type of page 3: ioreq_server| q665 (ite |type of page 3: not_present, read_only| (= path #b0010110101) (ite |type of page 3: paged_out, shared| (= path #b0010111100) (= path #b0011100010)))))))
(define-fun q667 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q666 q546))
(define-fun q668 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011011000) q635))
(define-fun q669 () Bool (ite |type of page 3: mmio, hole| (= path #b0011011011) (ite |type of page 3: not_present, read_only| (= path #b0011010111) (ite |type of page 3: paged_out, shared| (= path #b0011011100) q668))))
(define-fun q670 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q669 q633))
(define-fun q671 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011100100) q553))
(define-fun q672 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011100011) q553))
(define-fun q673 () Bool (ite |type of page 3: ioreq_server| q672 (ite |type of page 3: mmio, hole| (= path #b0011100101) (ite |type of page 3: not_present, read_only| (= path #b0010111111) (ite |type of page 3: paged_out, shared| (= path #b0011000101) q671)))))
(define-fun q674 () Bool (ite |type of page 2: ram| q667 (ite |type of page 2: ram_ro| (= path #b0010110011) (ite |type of page 2: ioreq_server| q670 (ite |type of page 2: not_present, read_only| (= path #b0010110010) (ite |type of page 2: paged_out, shared| (= path #b0011000110) q673))))))
(define-fun q675 () Bool (ite |operand within its segment: yes| q674 (= path #b0001010010)))
(define-fun q676 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011110001) q647))
(define-fun q677 () Bool (ite |type of page 3: mmio, hole| (= path #b0011110010) (ite |type of page 3: not_present, read_only| (= path #b0011100110) (ite |type of page 3: paged_out, shared| (= path #b0011101011) q676))))
(define-fun q678 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q677 q645))
(define-fun q679 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011110100) q559))
(define-fun q680 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011110011) q559))
(define-fun q681 () Bool (ite |type of page 3: ioreq_server| q680 (ite |type of page 3: mmio, hole| (= path #b0011110101) (ite |type of page 3: not_present, read_only| (= path #b0011010000) (ite |type of page 3: paged_out, shared| (= path #b0011010110) q679)))))
(define-fun q682 () Bool (ite |type of page 2: ioreq_server| q678 (ite |type of page 2: mmio, hole| q681 false)))
(define-fun q683 () Bool (ite |operand within its segment: yes| q682 q327))
(define-fun q684 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011100111) q647))
(define-fun q685 () Bool (ite |type of page 3: mmio, hole| (= path #b0011101010) (ite |type of page 3: not_present, read_only| (= path #b0011100110) (ite |type of page 3: paged_out, shared| (= path #b0011101011) q684))))
(define-fun q686 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q685 q645))
(define-fun q687 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011101111) q565))
(define-fun q688 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011101110) q565))
(define-fun q689 () Bool (ite |type of page 3: ioreq_server| q688 (ite |type of page 3: mmio, hole| (= path #b0011110000) (ite |type of page 3: not_present, read_only| (= path #b0011001000) (ite |type of page 3: paged_out, shared| (= path #b0011001110) q687)))))
(define-fun q690 () Bool (ite |type of page 2: ioreq_server| q686 (ite |type of page 2: mmio, hole| q689 false)))
(define-fun q691 () Bool (ite |operand within its segment: yes| q690 q327))
(define-fun q692 () Bool (ite |mmio_access: read| q683 (ite |mmio_access: write| q691 q675)))
(define-fun q693 () Bool (ite |altp2m: view 1| q692 q664))
(define-fun q694 () Bool (ite |free slots of the ring: 0| (= path #b0011100001) (= path #b0011100000)))
(define-fun q695 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q694 (= path #b0011011111)))
(define-fun q696 () Bool (ite |type of page 3: ram| q590 (ite |type of page 3: ram_ro| (= path #b0010110110) (ite |type of page 3: ioreq_server| q695 (ite |type of page 3: not_present, read_only| (= path #b0010110101) (ite |type of page 3: paged_out, shared| (= path #b0010111100) (= path #b0011100010)))))))
(define-fun q697 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q588 q696))
(define-fun q698 () Bool (ite |free slots of the ring: 0| (= path #b0011011110) (= path #b0011011101)))
(define-fun q699 () Bool (ite |free slots of the ring: 0| (= path #b0011011010) (= path #b0011011001)))
(define-fun q700 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q699 (= path #b0011011000)))
(define-fun q701 () Bool (ite |type of page 3: mmio, hole| (= path #b0011011011) (ite |type of page 3: not_present, read_only| (= path #b0011010111) (ite |type of page 3: paged_out, shared| (= path #b0011011100) q700))))
(define-fun q702 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q698 q701))
(define-fun q703 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q593 (= path #b0011100100)))
(define-fun q704 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q593 (= path #b0011100011)))
(define-fun q705 () Bool (ite |type of page 3: ioreq_server| q704 (ite |type of page 3: mmio, hole| (= path #b0011100101) (ite |type of page 3: not_present, read_only| (= path #b0010111111) (ite |type of page 3: paged_out, shared| (= path #b0011000101) q703)))))
(define-fun q706 () Bool (ite |type of page 2: ram| q697 (ite |type of page 2: ram_ro| (= path #b0010110011) (ite |type of page 2: ioreq_server| q702 (ite |type of page 2: not_present, read_only| (= path #b0010110010) (ite |type of page 2: paged_out, shared| (= path #b0011000110) q705))))))
(define-fun q707 () Bool (ite |operand within its segment: yes| q706 (= path #b0001010010)))
(define-fun q708 () Bool (ite |free slots of the ring: 0| (= path #b0011101101) (= path #b0011101100)))
(define-fun q709 () Bool (ite |free slots of the ring: 0| (= path #b0011101001) (= path #b0011101000)))
(define-fun q710 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q709 (= path #b0011110001)))
(define-fun q711 () Bool (ite |type of page 3: mmio, hole| (= path #b0011110010) (ite |type of page 3: not_present, read_only| (= path #b0011100110) (ite |type of page 3: paged_out, shared| (= path #b0011101011) q710))))
(define-fun q712 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q708 q711))
(define-fun q713 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q598 (= path #b0011110100)))
(define-fun q714 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q598 (= path #b0011110011)))
(define-fun q715 () Bool (ite |type of page 3: ioreq_server| q714 (ite |type of page 3: mmio, hole| (= path #b0011110101) (ite |type of page 3: not_present, read_only| (= path #b0011010000) (ite |type of page 3: paged_out, shared| (= path #b0011010110) q713)))))
(define-fun q716 () Bool (ite |type of page 2: ioreq_server| q712 (ite |type of page 2: mmio, hole| q715 false)))
(define-fun q717 () Bool (ite |operand within its segment: yes| q716 q327))
(define-fun q718 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q709 (= path #b0011100111)))
(define-fun q719 () Bool (ite |type of page 3: mmio, hole| (= path #b0011101010) (ite |type of page 3: not_present, read_only| (= path #b0011100110) (ite |type of page 3: paged_out, shared| (= path #b0011101011) q718))))
(define-fun q720 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q708 q719))
(define-fun q721 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q603 (= path #b0011101111)))
(define-fun q722 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q603 (= path #b0011101110)))
(define-fun q723 () Bool (ite |type of page 3: ioreq_server| q722 (ite |type of page 3: mmio, hole| (= path #b0011110000) (ite |type of page 3: not_present, read_only| (= path #b0011001000) (ite |type of page 3: paged_out, shared| (= path #b0011001110) q721)))))
(define-fun q724 () Bool (ite |type of page 2: ioreq_server| q720 (ite |type of page 2: mmio, hole| q723 false)))
(define-fun q725 () Bool (ite |operand within its segment: yes| q724 q327))
(define-fun q726 () Bool (ite |mmio_access: read| q717 (ite |mmio_access: write| q725 q707)))
(define-fun q727 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011011111) q694))
(define-fun q728 () Bool (ite |type of page 3: ram| q609 (ite |type of page 3: ram_ro| (= path #b0010110110) (ite |type of page 3: ioreq_server| q727 (ite |type of page 3: not_present, read_only| (= path #b0010110101) (ite |type of page 3: paged_out, shared| (= path #b0010111100) (= path #b0011100010)))))))
(define-fun q729 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q728 q588))
(define-fun q730 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011011000) q699))
(define-fun q731 () Bool (ite |type of page 3: mmio, hole| (= path #b0011011011) (ite |type of page 3: not_present, read_only| (= path #b0011010111) (ite |type of page 3: paged_out, shared| (= path #b0011011100) q730))))
(define-fun q732 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q731 q698))
(define-fun q733 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011100100) q593))
(define-fun q734 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011100011) q593))
(define-fun q735 () Bool (ite |type of page 3: ioreq_server| q734 (ite |type of page 3: mmio, hole| (= path #b0011100101) (ite |type of page 3: not_present, read_only| (= path #b0010111111) (ite |type of page 3: paged_out, shared| (= path #b0011000101) q733)))))
(define-fun q736 () Bool (ite |type of page 2: ram| q729 (ite |type of page 2: ram_ro| (= path #b0010110011) (ite |type of page 2: ioreq_server| q732 (ite |type of page 2: not_present, read_only| (= path #b0010110010) (ite |type of page 2: paged_out, shared| (= path #b0011000110) q735))))))
(define-fun q737 () Bool (ite |operand within its segment: yes| q736 (= path #b0001010010)))
(define-fun q738 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011110001) q709))
(define-fun q739 () Bool (ite |type of page 3: mmio, hole| (= path #b0011110010) (ite |type of page 3: not_present, read_only| (= path #b0011100110) (ite |type of page 3: paged_out, shared| (= path #b0011101011) q738))))
(define-fun q740 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q739 q708))
(define-fun q741 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011110100) q598))
(define-fun q742 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011110011) q598))
(define-fun q743 () Bool (ite |type of page 3: ioreq_server| q742 (ite |type of page 3: mmio, hole| (= path #b0011110101) (ite |type of page 3: not_present, read_only| (= path #b0011010000) (ite |type of page 3: paged_out, shared| (= path #b0011010110) q741)))))
(define-fun q744 () Bool (ite |type of page 2: ioreq_server| q740 (ite |type of page 2: mmio, hole| q743 false)))
(define-fun q745 () Bool (ite |operand within its segment: yes| q744 q327))
(define-fun q746 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011100111) q709))
(define-fun q747 () Bool (ite |type of page 3: mmio, hole| (= path #b0011101010) (ite |type of page 3: not_present, read_only| (= path #b0011100110) (ite |type of page 3: paged_out, shared| (= path #b0011101011) q746))))
(define-fun q748 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q747 q708))
(define-fun q749 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011101111) q603))
(define-fun q750 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011101110) q603))
(define-fun q751 () Bool (ite |type of page 3: ioreq_server| q750 (ite |type of page 3: mmio, hole| (= path #b0011110000) (ite |type of page 3: not_present, read_only| (= path #b0011001000) (ite |type of page 3: paged_out, shared| (= path #b0011001110) q749)))))
(define-fun q752 () Bool (ite |type of page 2: ioreq_server| q748 (ite |type of page 2: mmio, hole| q751 false)))
(define-fun q753 () Bool (ite |operand within its segment: yes| q752 q327))
(define-fun q754 () Bool (ite |mmio_access: read| q745 (ite |mmio_access: write| q753 q737)))
(define-fun q755 () Bool (ite |altp2m: view 1| q754 q726))
(define-fun q756 () Bool (ite |CONFIG_DEBUG: yes| q755 q693))
(define-fun q757 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0100000000) (= path #b0011111111)))
(define-fun q758 () Bool (ite |free slots of the ring: 0| q757 (= path #b0011111111)))
(define-fun q759 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0100000110) (= path #b0100000101)))
(define-fun q760 () Bool (ite |free slots of the ring: 0| q759 (= path #b0100000101)))
(define-fun q761 () Bool (ite |type of page 3: mmio, hole| q760 (ite |type of page 3: not_present| (= path #b0010100001) (ite |type of page 3: paged_out, shared| (= path #b0010100100) q758))))
(define-fun q762 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0011111110) (= path #b0011111101)))
(define-fun q763 () Bool (ite |free slots of the ring: 0| q762 (= path #b0011111101)))
(define-fun q764 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q763 (= path #b0011111100)))
(define-fun q765 () Bool (ite |type of page 3: ram| q764 (ite |type of page 3: ram_ro| (= path #b0011111010) (ite |type of page 3: ioreq_server| (= path #b0011111011) (ite |type of page 3: not_present| (= path #b0010100001) (ite |type of page 3: read_only| (= path #b0011111001) (ite |type of page 3: paged_out, shared| (= path #b0010100100) (= path #b0100000100))))))))
(define-fun q766 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q761 q765))
(define-fun q767 () Bool (ite |type of page 3: mmio, hole| (= path #b0100000010) (ite |type of page 3: not_present| (= path #b0010100001) (ite |type of page 3: paged_out, shared| (= path #b0010100100) (= path #b0011110111)))))
(define-fun q768 () Bool (ite |type of page 3: mmio, hole| (= path #b0100000011) (ite |type of page 3: not_present| (= path #b0010100001) (ite |type of page 3: paged_out, shared| (= path #b0010100100) (= path #b0011111000)))))
(define-fun q769 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0100001011) (= path #b0100001010)))
(define-fun q770 () Bool (ite |free slots of the ring: 0| q769 (= path #b0100001010)))
(define-fun q771 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q770 (= path #b0100001001)))
(define-fun q772 () Bool (ite |type of page 3: ioreq_server| (= path #b0100001000) (ite |type of page 3: mmio, hole| (= path #b0100001100) (ite |type of page 3: not_present| (= path #b0010100101) (ite |type of page 3: read_only| (= path #b0100000111) (ite |type of page 3: paged_out, shared| (= path #b0010101000) q771))))))
(define-fun q773 () Bool (ite |type of page 3: mmio, hole| (= path #b0100000001) (ite |type of page 3: not_present| (= path #b0010100001) (ite |type of page 3: paged_out, shared| (= path #b0010100100) (= path #b0011110110)))))
(define-fun q774 () Bool (ite |type of page 2: ram| q766 (ite |type of page 2: ram_ro| q767 (ite |type of page 2: ioreq_server| q768 (ite |type of page 2: not_present| (= path #b0010100000) (ite |type of page 2: read_only| q773 (ite |type of page 2: paged_out, shared| (= path #b0010101001) q772)))))))
(define-fun q775 () Bool (ite |the load of cmpxchg finds what is expected: yes| q774 q538))
(define-fun q776 () Bool (ite |operand within its segment: yes| q775 (= path #b0001010010)))
(define-fun q777 () Bool (ite |type of page 3: mmio, hole| (= path #b0100010000) (ite |type of page 3: not_present| (= path #b0010101010) (ite |type of page 3: paged_out, shared| (= path #b0010101101) (= path #b0100001110)))))
(define-fun q778 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0100011010) (= path #b0100011001)))
(define-fun q779 () Bool (ite |free slots of the ring: 0| q778 (= path #b0100011001)))
(define-fun q780 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q779 (= path #b0100011000)))
(define-fun q781 () Bool (ite |type of page 3: ioreq_server| (= path #b0100010111) (ite |type of page 3: mmio, hole| (= path #b0100011100) (ite |type of page 3: not_present| (= path #b0010101110) (ite |type of page 3: read_only| (= path #b0100010110) (ite |type of page 3: paged_out, shared| (= path #b0010110001) q780))))))
(define-fun q782 () Bool (ite |type of page 2: ioreq_server| q777 (ite |type of page 2: mmio, hole| q781 false)))
(define-fun q783 () Bool (ite |the load of cmpxchg finds what is expected: yes| q782 q542))
(define-fun q784 () Bool (ite |operand within its segment: yes| q783 q327))
(define-fun q785 () Bool (ite |type of page 3: mmio, hole| (= path #b0100001111) (ite |type of page 3: not_present| (= path #b0010101010) (ite |type of page 3: paged_out, shared| (= path #b0010101101) (= path #b0100001101)))))
(define-fun q786 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0100010101) (= path #b0100010100)))
(define-fun q787 () Bool (ite |free slots of the ring: 0| q786 (= path #b0100010100)))
(define-fun q788 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q787 (= path #b0100010011)))
(define-fun q789 () Bool (ite |type of page 3: ioreq_server| (= path #b0100010010) (ite |type of page 3: mmio, hole| (= path #b0100011011) (ite |type of page 3: not_present| (= path #b0010101110) (ite |type of page 3: read_only| (= path #b0100010001) (ite |type of page 3: paged_out, shared| (= path #b0010110001) q788))))))
(define-fun q790 () Bool (ite |type of page 2: ioreq_server| q785 (ite |type of page 2: mmio, hole| q789 false)))
(define-fun q791 () Bool (ite |the load of cmpxchg finds what is expected: yes| q790 q542))
(define-fun q792 () Bool (ite |operand within its segment: yes| q791 q327))
(define-fun q793 () Bool (ite |mmio_access: read| q784 (ite |mmio_access: write| q792 q776)))
(define-fun q794 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011111100) q763))
(define-fun q795 () Bool (ite |type of page 3: ram| q794 (ite |type of page 3: ram_ro| (= path #b0011111010) (ite |type of page 3: ioreq_server| (= path #b0011111011) (ite |type of page 3: not_present| (= path #b0010100001) (ite |type of page 3: read_only| (= path #b0011111001) (ite |type of page 3: paged_out, shared| (= path #b0010100100) (= path #b0100000100))))))))
(define-fun q796 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q795 q761))
(define-fun q797 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0100001001) q770))
(define-fun q798 () Bool (ite |type of page 3: ioreq_server| (= path #b0100001000) (ite |type of page 3: mmio, hole| (= path #b0100001100) (ite |type of page 3: not_present| (= path #b0010100101) (ite |type of page 3: read_only| (= path #b0100000111) (ite |type of page 3: paged_out, shared| (= path #b0010101000) q797))))))
(define-fun q799 () Bool (ite |type of page 2: ram| q796 (ite |type of page 2: ram_ro| q767 (ite |type of page 2: ioreq_server| q768 (ite |type of page 2: not_present| (= path #b0010100000) (ite |type of page 2: read_only| q773 (ite |type of page 2: paged_out, shared| (= path #b0010101001) q798)))))))
(define-fun q800 () Bool (ite |the load of cmpxchg finds what is expected: yes| q799 q538))
(define-fun q801 () Bool (ite |operand within its segment: yes| q800 (= path #b0001010010)))
(define-fun q802 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0100011000) q779))
(define-fun q803 () Bool (ite |type of page 3: ioreq_server| (= path #b0100010111) (ite |type of page 3: mmio, hole| (= path #b0100011100) (ite |type of page 3: not_present| (= path #b0010101110) (ite |type of page 3: read_only| (= path #b0100010110) (ite |type of page 3: paged_out, shared| (= path #b0010110001) q802))))))
(define-fun q804 () Bool (ite |type of page 2: ioreq_server| q777 (ite |type of page 2: mmio, hole| q803 false)))
(define-fun q805 () Bool (ite |the load of cmpxchg finds what is expected: yes| q804 q542))
(define-fun q806 () Bool (ite |operand within its segment: yes| q805 q327))
(define-fun q807 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0100010011) q787))
(define-fun q808 () Bool (ite |type of page 3: ioreq_server| (= path #b0100010010) (ite |type of page 3: mmio, hole| (= path #b0100011011) (ite |type of page 3: not_present| (= path #b0010101110) (ite |type of page 3: read_only| (= path #b0100010001) (ite |type of page 3: paged_out, shared| (= path #b0010110001) q807))))))
(define-fun q809 () Bool (ite |type of page 2: ioreq_server| q785 (ite |type of page 2: mmio, hole| q808 false)))
(define-fun q810 () Bool (ite |the load of cmpxchg finds what is expected: yes| q809 q542))
(define-fun q811 () Bool (ite |operand within its segment: yes| q810 q327))
(define-fun q812 () Bool (ite |mmio_access: read| q806 (ite |mmio_access: write| q811 q801)))
(define-fun q813 () Bool (ite |altp2m: view 1| q812 q793))
(define-fun q814 () Bool (ite |free slots of the ring: 0| (= path #b0100000000) (= path #b0011111111)))
(define-fun q815 () Bool (ite |free slots of the ring: 0| (= path #b0100000110) (= path #b0100000101)))
(define-fun q816 () Bool (ite |type of page 3: mmio, hole| q815 (ite |type of page 3: not_present| (= path #b0010100001) (ite |type of page 3: paged_out, shared| (= path #b0010100100) q814))))
(define-fun q817 () Bool (ite |free slots of the ring: 0| (= path #b0011111110) (= path #b0011111101)))
(define-fun q818 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q817 (= path #b0011111100)))
(define-fun q819 () Bool (ite |type of page 3: ram| q818 (ite |type of page 3: ram_ro| (= path #b0011111010) (ite |type of page 3: ioreq_server| (= path #b0011111011) (ite |type of page 3: not_present| (= path #b0010100001) (ite |type of page 3: read_only| (= path #b0011111001) (ite |type of page 3: paged_out, shared| (= path #b0010100100) (= path #b0100000100))))))))
(define-fun q820 () Bool (ite |right of page 2: n, r, x, rx, r_pw| q816 q819))
(define-fun q821 () Bool (ite |free slots of the ring: 0| (= path #b0100001011) (= path #b0100001010)))
(define-fun q822 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q821 (= path #b0100001001)))
(define-fun q823 () Bool (ite |type of page 3: ioreq_server| (= path #b0100001000) (ite |type of page 3: mmio, hole| (= path #b0100001100) (ite |type of page 3: not_present| (= path #b0010100101) (ite |type of page 3: read_only| (= path #b0100000111) (ite |type of page 3: paged_out, shared| (= path #b0010101000) q822))))))
(define-fun q824 () Bool (ite |type of page 2: ram| q820 (ite |type of page 2: ram_ro| q767 (ite |type of page 2: ioreq_server| q768 (ite |type of page 2: not_present| (= path #b0010100000) (ite |type of page 2: read_only| q773 (ite |type of page 2: paged_out, shared| (= path #b0010101001) q823)))))))
(define-fun q825 () Bool (ite |the load of cmpxchg finds what is expected: yes| q824 q538))
(define-fun q826 () Bool (ite |operand within its segment: yes| q825 (= path #b0001010010)))
(define-fun q827 () Bool (ite |free slots of the ring: 0| (= path #b0100011010) (= path #b0100011001)))
(define-fun q828 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q827 (= path #b0100011000)))
(define-fun q829 () Bool (ite |type of page 3: ioreq_server| (= path #b0100010111) (ite |type of page 3: mmio, hole| (= path #b0100011100) (ite |type of page 3: not_present| (= path #b0010101110) (ite |type of page 3: read_only| (= path #b0100010110) (ite |type of page 3: paged_out, shared| (= path #b0010110001) q828))))))
(define-fun q830 () Bool (ite |type of page 2: ioreq_server| q777 (ite |type of page 2: mmio, hole| q829 false)))
(define-fun q831 () Bool (ite |the load of cmpxchg finds what is expected: yes| q830 q542))
(define-fun q832 () Bool (ite |operand within its segment: yes| q831 q327))
(define-fun q833 () Bool (ite |free slots of the ring: 0| (= path #b0100010101) (= path #b0100010100)))
(define-fun q834 () Bool (ite |right of page 3: n, r, x, rx, r_pw| q833 (= path #b0100010011)))
(define-fun q835 () Bool (ite |type of page 3: ioreq_server| (= path #b0100010010) (ite |type of page 3: mmio, hole| (= path #b0100011011) (ite |type of page 3: not_present| (= path #b0010101110) (ite |type of page 3: read_only| (= path #b0100010001) (ite |type of page 3: paged_out, shared| (= path #b0010110001) q834))))))
(define-fun q836 () Bool (ite |type of page 2: ioreq_server| q785 (ite |type of page 2: mmio, hole| q835 false)))
(define-fun q837 () Bool (ite |the load of cmpxchg finds what is expected: yes| q836 q542))
(define-fun q838 () Bool (ite |operand within its segment: yes| q837 q327))
(define-fun q839 () Bool (ite |mmio_access: read| q832 (ite |mmio_access: write| q838 q826)))
(define-fun q840 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0011111100) q817))
(define-fun q841 () Bool (ite |type of page 3: ram| q840 (ite |type of page 3: ram_ro| (= path #b0011111010) (ite |type of page 3: ioreq_server| (= path #b0011111011) (ite |type of page 3: not_present| (= path #b0010100001) (ite |type of page 3: read_only| (= path #b0011111001) (ite |type of page 3: paged_out, shared| (= path #b0010100100) (= path #b0100000100))))))))
(define-fun q842 () Bool (ite |right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| q841 q816))
(define-fun q843 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0100001001) q821))
(define-fun q844 () Bool (ite |type of page 3: ioreq_server| (= path #b0100001000) (ite |type of page 3: mmio, hole| (= path #b0100001100) (ite |type of page 3: not_present| (= path #b0010100101) (ite |type of page 3: read_only| (= path #b0100000111) (ite |type of page 3: paged_out, shared| (= path #b0010101000) q843))))))
(define-fun q845 () Bool (ite |type of page 2: ram| q842 (ite |type of page 2: ram_ro| q767 (ite |type of page 2: ioreq_server| q768 (ite |type of page 2: not_present| (= path #b0010100000) (ite |type of page 2: read_only| q773 (ite |type of page 2: paged_out, shared| (= path #b0010101001) q844)))))))
(define-fun q846 () Bool (ite |the load of cmpxchg finds what is expected: yes| q845 q538))
(define-fun q847 () Bool (ite |operand within its segment: yes| q846 (= path #b0001010010)))
(define-fun q848 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0100011000) q827))
(define-fun q849 () Bool (ite |type of page 3: ioreq_server| (= path #b0100010111) (ite |type of page 3: mmio, hole| (= path #b0100011100) (ite |type of page 3: not_present| (= path #b0010101110) (ite |type of page 3: read_only| (= path #b0100010110) (ite |type of page 3: paged_out, shared| (= path #b0010110001) q848))))))
(define-fun q850 () Bool (ite |type of page 2: ioreq_server| q777 (ite |type of page 2: mmio, hole| q849 false)))
(define-fun q851 () Bool (ite |the load of cmpxchg finds what is expected: yes| q850 q542))
(define-fun q852 () Bool (ite |operand within its segment: yes| q851 q327))
(define-fun q853 () Bool (ite |right of page 3 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= path #b0100010011) q833))
(define-fun q854 () Bool (ite |type of page 3: ioreq_server| (= path #b0100010010) (ite |type of page 3: mmio, hole| (= path #b0100011011) (ite |type of page 3: not_present| (= path #b0010101110) (ite |type of page 3: read_only| (= path #b0100010001) (ite |type of page 3: paged_out, shared| (= path #b0010110001) q853))))))
(define-fun q855 () Bool (ite |type of page 2: ioreq_server| q785 (ite |type of page 2: mmio, hole| q854 false)))
(define-fun q856 () Bool (ite |the load of cmpxchg finds what is expected: yes| q855 q542))
(define-fun q857 () Bool (ite |operand within its segment: yes| q856 q327))
(define-fun q858 () Bool (ite |mmio_access: read| q852 (ite |mmio_access: write| q857 q847)))
(define-fun q859 () Bool (ite |altp2m: view 1| q858 q839))
(define-fun q860 () Bool (ite |CONFIG_DEBUG: yes| q859 q813))
(define-fun q861 () Bool (ite |type of page 3: not_present, read_only| (= path #b0100011110) (ite |type of page 3: paged_out, shared| (= path #b0100100000) (= path #b0100011111))))
(define-fun q862 () Bool (ite |type of page 3: paged_out, shared| (= path #b0100100000) (= path #b0100011111)))
(define-fun q863 () Bool (ite |type of page 3: paged_out, shared| (= path #b0100100000) (= path #b0100011110)))
(define-fun q864 () Bool (ite |type of page 2: ioreq_server| q862 (ite |type of page 2: mmio, hole| q863 (ite |type of page 2: not_present, read_only| (= path #b0100011101) (ite |type of page 2: paged_out, shared| (= path #b0100100001) q861)))))
(define-fun q865 () Bool (ite |operand within its segment: yes| q864 (= path #b0001100001)))
(define-fun q866 () Bool (ite |type of page 3: paged_out, shared| (= path #b0100100100) (= path #b0100100011)))
(define-fun q867 () Bool (ite |type of page 3: paged_out, shared| (= path #b0100100100) (= path #b0100100010)))
(define-fun q868 () Bool (ite |type of page 2: ioreq_server| q866 (ite |type of page 2: mmio, hole| q867 false)))
(define-fun q869 () Bool (ite |operand within its segment: yes| q868 q359))
(define-fun q870 () Bool (ite |mmio_access: none| q865 q869))
(define-fun q871 () Bool (ite |type of page 3: not_present, read_only| (= path #b0100100110) (ite |type of page 3: paged_out, shared| (= path #b0100101001) (= path #b0100101000))))
(define-fun q872 () Bool (ite |type of page 3: not_present, read_only| (= path #b0100100110) (ite |type of page 3: paged_out, shared| (= path #b0100101001) (= path #b0100100111))))
(define-fun q873 () Bool (ite |type of page 2: mmio, hole| q872 (ite |type of page 2: not_present, read_only| (= path #b0100100101) (ite |type of page 2: paged_out, shared| (= path #b0100101010) q871))))
(define-fun q874 () Bool (ite |operand within its segment: yes| q873 (= path #b0001100001)))
(define-fun q875 () Bool (ite |type of page 3: not_present, read_only| (= path #b0100101011) (ite |type of page 3: paged_out, shared| (= path #b0100101110) (= path #b0100101101))))
(define-fun q876 () Bool (ite |type of page 3: not_present, read_only| (= path #b0100101011) (ite |type of page 3: paged_out, shared| (= path #b0100101110) (= path #b0100101100))))
(define-fun q877 () Bool (ite |type of page 2: ioreq_server| q875 (ite |type of page 2: mmio, hole| q876 false)))
(define-fun q878 () Bool (ite |operand within its segment: yes| q877 q359))
(define-fun q879 () Bool (ite |mmio_access: none| q874 q878))
(define-fun q880 () Bool (ite |type of page 2: mmio, hole| q862 (ite |type of page 2: not_present, read_only| (= path #b0100011101) (ite |type of page 2: paged_out, shared| (= path #b0100100001) q863))))
(define-fun q881 () Bool (ite |operand within its segment: yes| q880 (= path #b0001100001)))
(define-fun q882 () Bool (ite |type of page 2: ioreq_server| q867 (ite |type of page 2: mmio, hole| q866 false)))
(define-fun q883 () Bool (ite |operand within its segment: yes| q882 q359))
(define-fun q884 () Bool (ite |mmio_access: none| q881 q883))
(define-fun q885 () Bool (ite |type of page 3: paged_out, shared| (= path #b0100110010) (= path #b0100110001)))
(define-fun q886 () Bool (ite |type of page 3: paged_out, shared| (= path #b0100110010) (= path #b0100110000)))
(define-fun q887 () Bool (ite |type of page 2: mmio, hole| q886 (ite |type of page 2: not_present| (= path #b0100101111) (ite |type of page 2: paged_out, shared| (= path #b0100110011) q885))))
(define-fun q888 () Bool (ite |source within its segment: yes| q887 (= path #b0001100001)))
(define-fun q889 () Bool (ite |type of page 3: paged_out, shared| (= path #b0100110110) (= path #b0100110101)))
(define-fun q890 () Bool (ite |type of page 3: paged_out, shared| (= path #b0100110110) (= path #b0100110100)))
(define-fun q891 () Bool (ite |type of page 2: ioreq_server| q889 (ite |type of page 2: mmio, hole| q890 false)))
(define-fun q892 () Bool (ite |source within its segment: yes| q891 q359))
(define-fun q893 () Bool (ite |mmio_access: none| q888 q892))
(define-fun q894 () Bool (ite |type of page 4: mmio, hole| (= path #b0100111001) (ite |type of page 4: not_present| (= path #b0010010101) (ite |type of page 4: paged_out, shared| (= path #b0010011001) (= path #b0100111000)))))
(define-fun q895 () Bool (ite |type of page 4: not_present| (= path #b0010010101) (ite |type of page 4: paged_out, shared| (= path #b0010011001) (= path #b0100111001))))
(define-fun q896 () Bool (ite |type of page 4: not_present| (= path #b0010010101) (ite |type of page 4: paged_out, shared| (= path #b0010011001) (= path #b0100111010))))
(define-fun q897 () Bool (ite |type of page 3: not_present, read_only| q895 (ite |type of page 3: paged_out, shared| q896 q894)))
(define-fun q898 () Bool (ite |type of page 3: paged_out, shared| q896 q894))
(define-fun q899 () Bool (ite |type of page 4: mmio, hole| (= path #b0100111000) (ite |type of page 4: not_present| (= path #b0010010101) (ite |type of page 4: paged_out, shared| (= path #b0010011001) (= path #b0100111001)))))
(define-fun q900 () Bool (ite |type of page 3: paged_out, shared| q896 q899))
(define-fun q901 () Bool (ite |type of page 4: not_present| (= path #b0010010101) (ite |type of page 4: paged_out, shared| (= path #b0010011001) (= path #b0100110111))))
(define-fun q902 () Bool (ite |type of page 4: not_present| (= path #b0010010101) (ite |type of page 4: paged_out, shared| (= path #b0010011001) (= path #b0100111011))))
(define-fun q903 () Bool (ite |type of page 2: ioreq_server| q898 (ite |type of page 2: mmio, hole| q900 (ite |type of page 2: not_present, read_only| q901 (ite |type of page 2: paged_out, shared| q902 q897)))))
(define-fun q904 () Bool (ite |source within its segment: yes| q903 (= path #b0001100001)))
(define-fun q905 () Bool (ite |operand within its segment: yes| q904 (= path #b0001100001)))
(define-fun q906 () Bool (ite |type of page 4: mmio, hole| (= path #b0100111101) (ite |type of page 4: not_present| (= path #b0010010101) (ite |type of page 4: paged_out, shared| (= path #b0010011001) (= path #b0100111100)))))
(define-fun q907 () Bool (ite |type of page 4: not_present| (= path #b0010010101) (ite |type of page 4: paged_out, shared| (= path #b0010011001) (= path #b0100111110))))
(define-fun q908 () Bool (ite |type of page 3: paged_out, shared| q907 q906))
(define-fun q909 () Bool (ite |type of page 4: mmio, hole| (= path #b0100111100) (ite |type of page 4: not_present| (= path #b0010010101) (ite |type of page 4: paged_out, shared| (= path #b0010011001) (= path #b0100111101)))))
(define-fun q910 () Bool (ite |type of page 3: paged_out, shared| q907 q909))
(define-fun q911 () Bool (ite |type of page 2: ioreq_server| q908 (ite |type of page 2: mmio, hole| q910 false)))
(define-fun q912 () Bool (ite |source within its segment: yes| q911 q359))
(define-fun q913 () Bool (ite |operand within its segment: yes| q912 q359))
(define-fun q914 () Bool (ite |mmio_access: none| q905 q913))
(define-fun q915 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0101000000) false))
(define-fun q916 () Bool (ite |mmio_access: none| (= path #b0101000000) q915))
(define-fun q917 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0101000001) false))
(define-fun q918 () Bool (ite |mmio_access: none| (= path #b0101000001) q917))
(define-fun q919 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0101000010) false))
(define-fun q920 () Bool (ite |mmio_access: none| (= path #b0101000010) q919))
(define-fun q921 () Bool (ite |type of page 2: mmio, hole| (= path #b0101000101) (ite |type of page 2: not_present| (= path #b0101000011) (ite |type of page 2: paged_out, shared| (= path #b0101000110) (= path #b0101000100)))))
(define-fun q922 () Bool (ite |operand within its segment: yes| q921 (= path #b0101000111)))
(define-fun q923 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0101000111) false))
(define-fun q924 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0101001000) false))
(define-fun q925 () Bool (ite |operand within its segment: yes| q924 q923))
(define-fun q926 () Bool (ite |mmio_access: none| q922 q925))
(define-fun q927 () Bool (ite |type of page 2: ioreq_server| (= path #b0101001011) (ite |type of page 2: mmio, hole| (= path #b0101001100) (ite |type of page 2: not_present, read_only| (= path #b0101001001) (ite |type of page 2: paged_out, shared| (= path #b0101001101) (= path #b0101001010))))))
(define-fun q928 () Bool (ite |operand within its segment: yes| q927 (= path #b0101000111)))
(define-fun q929 () Bool (ite |type of page 2: ioreq_server| (= path #b0101010000) (ite |type of page 2: mmio, hole| (= path #b0101010001) false)))
(define-fun q930 () Bool (ite |operand within its segment: yes| q929 q923))
(define-fun q931 () Bool (ite |type of page 2: ioreq_server| (= path #b0101001110) (ite |type of page 2: mmio, hole| (= path #b0101001111) false)))
(define-fun q932 () Bool (ite |operand within its segment: yes| q931 q923))
(define-fun q933 () Bool (ite |mmio_access: read| q930 (ite |mmio_access: write| q932 q928)))
(define-fun q934 () Bool (ite |type of page 2: not_present, read_only| (= path #b0101001001) (ite |type of page 2: paged_out, shared| (= path #b0101001101) (= path #b0101001010))))
(define-fun q935 () Bool (ite |operand within its segment: yes| q934 (= path #b0101010010)))
(define-fun q936 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0101010010) false))
(define-fun q937 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0101001111) false))
(define-fun q938 () Bool (ite |operand within its segment: yes| q937 q936))
(define-fun q939 () Bool (ite |mmio_access: read| q938 (ite |mmio_access: write| q936 q935)))
(define-fun q940 () Bool (ite |type of page 2: ioreq_server| (= path #b0101010011) (ite |type of page 2: mmio, hole| (= path #b0101010100) (ite |type of page 2: not_present, read_only| (= path #b0101001001) (ite |type of page 2: paged_out, shared| (= path #b0101001101) (= path #b0101001010))))))
(define-fun q941 () Bool (ite |operand within its segment: yes| q940 (= path #b0101000111)))
(define-fun q942 () Bool (ite |type of page 2: ioreq_server| (= path #b0101010111) (ite |type of page 2: mmio, hole| (= path #b0101011000) false)))
(define-fun q943 () Bool (ite |operand within its segment: yes| q942 q923))
(define-fun q944 () Bool (ite |type of page 2: ioreq_server| (= path #b0101010101) (ite |type of page 2: mmio, hole| (= path #b0101010110) false)))
(define-fun q945 () Bool (ite |operand within its segment: yes| q944 q923))
(define-fun q946 () Bool (ite |mmio_access: read| q943 (ite |mmio_access: write| q945 q941)))
(define-fun q947 () Bool (ite |type of page 2: ioreq_server| (= path #b0101011011) (ite |type of page 2: mmio, hole| (= path #b0101011100) (ite |type of page 2: not_present| (= path #b0101000011) (ite |type of page 2: read_only| (= path #b0101011001) (ite |type of page 2: paged_out, shared| (= path #b0101000110) (= path #b0101011010)))))))
(define-fun q948 () Bool (ite |the load of cmpxchg finds what is expected: yes| q947 q921))
(define-fun q949 () Bool (ite |operand within its segment: yes| q948 (= path #b0101000111)))
(define-fun q950 () Bool (ite |type of page 2: ioreq_server| (= path #b0101011110) (ite |type of page 2: mmio, hole| (= path #b0101100000) false)))
(define-fun q951 () Bool (ite |the load of cmpxchg finds what is expected: yes| q950 q924))
(define-fun q952 () Bool (ite |operand within its segment: yes| q951 q923))
(define-fun q953 () Bool (ite |type of page 2: ioreq_server| (= path #b0101011101) (ite |type of page 2: mmio, hole| (= path #b0101011111) false)))
(define-fun q954 () Bool (ite |the load of cmpxchg finds what is expected: yes| q953 q924))
(define-fun q955 () Bool (ite |operand within its segment: yes| q954 q923))
(define-fun q956 () Bool (ite |mmio_access: read| q952 (ite |mmio_access: write| q955 q949)))
(define-fun q957 () Bool (ite |mmio_access: none| q935 q938))
(define-fun q958 () Bool (ite |type of page 2: not_present| (= path #b0101000011) (ite |type of page 2: paged_out, shared| (= path #b0101000110) (= path #b0101000100))))
(define-fun q959 () Bool (ite |source within its segment: yes| q958 (= path #b0101010010)))
(define-fun q960 () Bool (ite |source within its segment: yes| q924 q936))
(define-fun q961 () Bool (ite |mmio_access: none| q959 q960))
(define-fun q962 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0101100001) false))
(define-fun q963 () Bool (ite |mmio_access: none| (= path #b0101100001) q962))
(define-fun q964 () Bool (ite |type of page 2: ram, ram_ro| (= path #b0101100011) (ite |type of page 2: not_present, read_only| (= path #b0101100010) (ite |type of page 2: paged_out, shared| (= path #b0101100101) (= path #b0101100100)))))
(define-fun q965 () Bool (ite |operand within its segment: yes| q964 (= path #b0101000111)))
(define-fun q966 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0101100111) false))
(define-fun q967 () Bool (ite |operand within its segment: yes| q966 q923))
(define-fun q968 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0101100110) false))
(define-fun q969 () Bool (ite |operand within its segment: yes| q968 q923))
(define-fun q970 () Bool (ite |mmio_access: read| q967 (ite |mmio_access: write| q969 q965)))
(define-fun q971 () Bool (ite |type of page 2: mmio, hole| (= path #b0101101110) (ite |type of page 2: not_present| (= path #b0101101000) (ite |type of page 2: paged_out, shared| (= path #b0101101111) (= path #b0101101100)))))
(define-fun q972 () Bool (ite |type of page 2: ioreq_server| (= path #b0101101011) (ite |type of page 2: mmio, hole| (= path #b0101101101) (ite |type of page 2: not_present| (= path #b0101101000) (ite |type of page 2: read_only| (= path #b0101101001) (ite |type of page 2: paged_out, shared| (= path #b0101101111) (= path #b0101101010)))))))
(define-fun q973 () Bool (ite |the load of cmpxchg finds what is expected: yes| q972 q971))
(define-fun q974 () Bool (ite |operand within its segment: yes| q973 (= path #b0101000111)))
(define-fun q975 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0101110010) false))
(define-fun q976 () Bool (ite |type of page 2: ioreq_server| (= path #b0101110001) (ite |type of page 2: mmio, hole| (= path #b0101110100) false)))
(define-fun q977 () Bool (ite |the load of cmpxchg finds what is expected: yes| q976 q975))
(define-fun q978 () Bool (ite |operand within its segment: yes| q977 q923))
(define-fun q979 () Bool (ite |type of page 2: ioreq_server| (= path #b0101110000) (ite |type of page 2: mmio, hole| (= path #b0101110011) false)))
(define-fun q980 () Bool (ite |the load of cmpxchg finds what is expected: yes| q979 q975))
(define-fun q981 () Bool (ite |operand within its segment: yes| q980 q923))
(define-fun q982 () Bool (ite |mmio_access: read| q978 (ite |mmio_access: write| q981 q974)))
(define-fun q983 () Bool (ite |type of page 4: not_present| (= path #b0101110101) (ite |type of page 4: paged_out, shared| (= path #b0101111001) (= path #b0101110111))))
(define-fun q984 () Bool (ite |type of page 4: not_present| (= path #b0101110101) (ite |type of page 4: paged_out, shared| (= path #b0101111001) (= path #b0101110110))))
(define-fun q985 () Bool (ite |type of page 4: not_present| (= path #b0101110101) (ite |type of page 4: paged_out, shared| (= path #b0101111001) (= path #b0101111000))))
(define-fun q986 () Bool (ite |type of page 2: not_present, read_only| q984 (ite |type of page 2: paged_out, shared| q985 q983)))
(define-fun q987 () Bool (ite |source within its segment: yes| q986 (= path #b0101010010)))
(define-fun q988 () Bool (ite |operand within its segment: yes| q987 (= path #b0101010010)))
(define-fun q989 () Bool (ite |type of page 4: not_present| (= path #b0101110101) (ite |type of page 4: paged_out, shared| (= path #b0101111001) (= path #b0101111011))))
(define-fun q990 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q989 false))
(define-fun q991 () Bool (ite |source within its segment: yes| q990 q936))
(define-fun q992 () Bool (ite |operand within its segment: yes| q991 q936))
(define-fun q993 () Bool (ite |type of page 4: not_present| (= path #b0101110101) (ite |type of page 4: paged_out, shared| (= path #b0101111001) (= path #b0101111010))))
(define-fun q994 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q993 false))
(define-fun q995 () Bool (ite |source within its segment: yes| q994 q936))
(define-fun q996 () Bool (ite |operand within its segment: yes| q995 q936))
(define-fun q997 () Bool (ite |mmio_access: read| q992 (ite |mmio_access: write| q996 q988)))
(define-fun q998 () Bool (ite |type of page 2: not_present| (= path #b0101111100) (ite |type of page 2: read_only| (= path #b0101111101) (ite |type of page 2: paged_out, shared| (= path #b0101111111) (= path #b0101111110)))))
(define-fun q999 () Bool (ite |source within its segment: yes| q998 (= path #b0101010010)))
(define-fun q1000 () Bool (ite |operand within its segment: yes| q999 (= path #b0101010010)))
(define-fun q1001 () Bool (ite |source within its segment: yes| q937 q936))
(define-fun q1002 () Bool (ite |operand within its segment: yes| q1001 q936))
(define-fun q1003 () Bool (ite |mmio_access: read| q1002 (ite |mmio_access: write| q936 q1000)))
(define-fun q1004 () Bool (ite |type of page 3: mmio, hole| (= path #b0110000011) (ite |type of page 3: not_present| (= path #b0110000001) (ite |type of page 3: paged_out, shared| (= path #b0110000100) (= path #b0110000010)))))
(define-fun q1005 () Bool (ite |type of page 3: mmio, hole| (= path #b0110000111) (ite |type of page 3: not_present| (= path #b0110000101) (ite |type of page 3: paged_out, shared| (= path #b0110001000) (= path #b0110000110)))))
(define-fun q1006 () Bool (ite |type of page 2: mmio, hole| q1005 (ite |type of page 2: not_present| (= path #b0110000000) (ite |type of page 2: paged_out, shared| (= path #b0110001001) q1004))))
(define-fun q1007 () Bool (ite |operand within its segment: yes| q1006 (= path #b0101000111)))
(define-fun q1008 () Bool (ite |type of page 3: mmio, hole| (= path #b0110001100) (ite |type of page 3: not_present| (= path #b0110001010) (ite |type of page 3: paged_out, shared| (= path #b0110001101) (= path #b0110001011)))))
(define-fun q1009 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q1008 false))
(define-fun q1010 () Bool (ite |operand within its segment: yes| q1009 q923))
(define-fun q1011 () Bool (ite |mmio_access: none| q1007 q1010))
(define-fun q1012 () Bool (ite |type of page 3: ioreq_server| (= path #b0110010011) (ite |type of page 3: mmio, hole| (= path #b0110010100) (ite |type of page 3: not_present, read_only| (= path #b0110010001) (ite |type of page 3: paged_out, shared| (= path #b0110010101) (= path #b0110010010))))))
(define-fun q1013 () Bool (ite |type of page 3: ioreq_server| (= path #b0110010111) (ite |type of page 3: mmio, hole| (= path #b0110011001) (ite |type of page 3: not_present, read_only| (= path #b0110010110) (ite |type of page 3: paged_out, shared| (= path #b0110011010) (= path #b0110011000))))))
(define-fun q1014 () Bool (ite |type of page 2: ram| q1012 (ite |type of page 2: ram_ro| (= path #b0110001111) (ite |type of page 2: ioreq_server| (= path #b0110010000) (ite |type of page 2: not_present, read_only| (= path #b0110001110) (ite |type of page 2: paged_out, shared| (= path #b0110011011) q1013))))))
(define-fun q1015 () Bool (ite |operand within its segment: yes| q1014 (= path #b0101000111)))
(define-fun q1016 () Bool (ite |type of page 3: ioreq_server| (= path #b0110100100) (ite |type of page 3: mmio, hole| (= path #b0110100110) (ite |type of page 3: not_present, read_only| (= path #b0110100011) (ite |type of page 3: paged_out, shared| (= path #b0110100111) (= path #b0110100101))))))
(define-fun q1017 () Bool (ite |type of page 2: ioreq_server| (= path #b0110100010) (ite |type of page 2: mmio, hole| q1016 false)))
(define-fun q1018 () Bool (ite |operand within its segment: yes| q1017 q923))
(define-fun q1019 () Bool (ite |type of page 3: ioreq_server| (= path #b0110011110) (ite |type of page 3: mmio, hole| (= path #b0110100000) (ite |type of page 3: not_present, read_only| (= path #b0110011101) (ite |type of page 3: paged_out, shared| (= path #b0110100001) (= path #b0110011111))))))
(define-fun q1020 () Bool (ite |type of page 2: ioreq_server| (= path #b0110011100) (ite |type of page 2: mmio, hole| q1019 false)))
(define-fun q1021 () Bool (ite |operand within its segment: yes| q1020 q923))
(define-fun q1022 () Bool (ite |mmio_access: read| q1018 (ite |mmio_access: write| q1021 q1015)))
(define-fun q1023 () Bool (ite |type of page 3: ioreq_server| (= path #b0110101100) (ite |type of page 3: mmio, hole| (= path #b0110101101) (ite |type of page 3: not_present, read_only| (= path #b0110010001) (ite |type of page 3: paged_out, shared| (= path #b0110010101) (= path #b0110010010))))))
(define-fun q1024 () Bool (ite |type of page 3: mmio, hole| (= path #b0110101010) (ite |type of page 3: not_present, read_only| (= path #b0110101000) (ite |type of page 3: paged_out, shared| (= path #b0110101011) (= path #b0110101001)))))
(define-fun q1025 () Bool (ite |type of page 3: ioreq_server| (= path #b0110101110) (ite |type of page 3: mmio, hole| (= path #b0110110000) (ite |type of page 3: not_present, read_only| (= path #b0110010110) (ite |type of page 3: paged_out, shared| (= path #b0110011010) (= path #b0110101111))))))
(define-fun q1026 () Bool (ite |type of page 2: ram| q1023 (ite |type of page 2: ram_ro| (= path #b0110001111) (ite |type of page 2: ioreq_server| q1024 (ite |type of page 2: not_present, read_only| (= path #b0110001110) (ite |type of page 2: paged_out, shared| (= path #b0110011011) q1025))))))
(define-fun q1027 () Bool (ite |operand within its segment: yes| q1026 (= path #b0101000111)))
(define-fun q1028 () Bool (ite |type of page 3: mmio, hole| (= path #b0110110111) (ite |type of page 3: not_present, read_only| (= path #b0110011101) (ite |type of page 3: paged_out, shared| (= path #b0110100001) (= path #b0110110110)))))
(define-fun q1029 () Bool (ite |type of page 3: ioreq_server| (= path #b0110111000) (ite |type of page 3: mmio, hole| (= path #b0110111010) (ite |type of page 3: not_present, read_only| (= path #b0110100011) (ite |type of page 3: paged_out, shared| (= path #b0110100111) (= path #b0110111001))))))
(define-fun q1030 () Bool (ite |type of page 2: ioreq_server| q1028 (ite |type of page 2: mmio, hole| q1029 false)))
(define-fun q1031 () Bool (ite |operand within its segment: yes| q1030 q923))
(define-fun q1032 () Bool (ite |type of page 3: mmio, hole| (= path #b0110110010) (ite |type of page 3: not_present, read_only| (= path #b0110011101) (ite |type of page 3: paged_out, shared| (= path #b0110100001) (= path #b0110110001)))))
(define-fun q1033 () Bool (ite |type of page 3: ioreq_server| (= path #b0110110011) (ite |type of page 3: mmio, hole| (= path #b0110110101) (ite |type of page 3: not_present, read_only| (= path #b0110011101) (ite |type of page 3: paged_out, shared| (= path #b0110100001) (= path #b0110110100))))))
(define-fun q1034 () Bool (ite |type of page 2: ioreq_server| q1032 (ite |type of page 2: mmio, hole| q1033 false)))
(define-fun q1035 () Bool (ite |operand within its segment: yes| q1034 q923))
(define-fun q1036 () Bool (ite |mmio_access: read| q1031 (ite |mmio_access: write| q1035 q1027)))
(define-fun q1037 () Bool (ite |type of page 3: ioreq_server| (= path #b0111000000) (ite |type of page 3: mmio, hole| (= path #b0111000100) (ite |type of page 3: not_present| (= path #b0110000001) (ite |type of page 3: read_only| (= path #b0110111110) (ite |type of page 3: paged_out, shared| (= path #b0110000100) (= path #b0110111111)))))))
(define-fun q1038 () Bool (ite |type of page 3: mmio, hole| (= path #b0111000010) (ite |type of page 3: not_present| (= path #b0110000001) (ite |type of page 3: paged_out, shared| (= path #b0110000100) (= path #b0110111100)))))
(define-fun q1039 () Bool (ite |type of page 3: mmio, hole| (= path #b0111000011) (ite |type of page 3: not_present| (= path #b0110000001) (ite |type of page 3: paged_out, shared| (= path #b0110000100) (= path #b0110111101)))))
(define-fun q1040 () Bool (ite |type of page 3: ioreq_server| (= path #b0111000110) (ite |type of page 3: mmio, hole| (= path #b0111001000) (ite |type of page 3: not_present| (= path #b0110000101) (ite |type of page 3: read_only| (= path #b0111000101) (ite |type of page 3: paged_out, shared| (= path #b0110001000) (= path #b0111000111)))))))
(define-fun q1041 () Bool (ite |type of page 3: mmio, hole| (= path #b0111000001) (ite |type of page 3: not_present| (= path #b0110000001) (ite |type of page 3: paged_out, shared| (= path #b0110000100) (= path #b0110111011)))))
(define-fun q1042 () Bool (ite |type of page 2: ram| q1037 (ite |type of page 2: ram_ro| q1038 (ite |type of page 2: ioreq_server| q1039 (ite |type of page 2: not_present| (= path #b0110000000) (ite |type of page 2: read_only| q1041 (ite |type of page 2: paged_out, shared| (= path #b0110001001) q1040)))))))
(define-fun q1043 () Bool (ite |the load of cmpxchg finds what is expected: yes| q1042 q1006))
(define-fun q1044 () Bool (ite |operand within its segment: yes| q1043 (= path #b0101000111)))
(define-fun q1045 () Bool (ite |type of page 3: mmio, hole| (= path #b0111001100) (ite |type of page 3: not_present| (= path #b0110001010) (ite |type of page 3: paged_out, shared| (= path #b0110001101) (= path #b0111001010)))))
(define-fun q1046 () Bool (ite |type of page 3: ioreq_server| (= path #b0111010001) (ite |type of page 3: mmio, hole| (= path #b0111010100) (ite |type of page 3: not_present| (= path #b0110001010) (ite |type of page 3: read_only| (= path #b0111010000) (ite |type of page 3: paged_out, shared| (= path #b0110001101) (= path #b0111010010)))))))
(define-fun q1047 () Bool (ite |type of page 2: ioreq_server| q1045 (ite |type of page 2: mmio, hole| q1046 false)))
(define-fun q1048 () Bool (ite |the load of cmpxchg finds what is expected: yes| q1047 q1009))
(define-fun q1049 () Bool (ite |operand within its segment: yes| q1048 q923))
(define-fun q1050 () Bool (ite |type of page 3: mmio, hole| (= path #b0111001011) (ite |type of page 3: not_present| (= path #b0110001010) (ite |type of page 3: paged_out, shared| (= path #b0110001101) (= path #b0111001001)))))
(define-fun q1051 () Bool (ite |type of page 3: ioreq_server| (= path #b0111001110) (ite |type of page 3: mmio, hole| (= path #b0111010011) (ite |type of page 3: not_present| (= path #b0110001010) (ite |type of page 3: read_only| (= path #b0111001101) (ite |type of page 3: paged_out, shared| (= path #b0110001101) (= path #b0111001111)))))))
(define-fun q1052 () Bool (ite |type of page 2: ioreq_server| q1050 (ite |type of page 2: mmio, hole| q1051 false)))
(define-fun q1053 () Bool (ite |the load of cmpxchg finds what is expected: yes| q1052 q1009))
(define-fun q1054 () Bool (ite |operand within its segment: yes| q1053 q923))
(define-fun q1055 () Bool (ite |mmio_access: read| q1049 (ite |mmio_access: write| q1054 q1044)))
(define-fun q1056 () Bool (ite |type of page 3: not_present, read_only| (= path #b0111010110) (ite |type of page 3: paged_out, shared| (= path #b0111011000) (= path #b0111010111))))
(define-fun q1057 () Bool (ite |type of page 3: paged_out, shared| (= path #b0111011000) (= path #b0111010111)))
(define-fun q1058 () Bool (ite |type of page 3: paged_out, shared| (= path #b0111011000) (= path #b0111010110)))
(define-fun q1059 () Bool (ite |type of page 2: ioreq_server| q1057 (ite |type of page 2: mmio, hole| q1058 (ite |type of page 2: not_present, read_only| (= path #b0111010101) (ite |type of page 2: paged_out, shared| (= path #b0111011001) q1056)))))
(define-fun q1060 () Bool (ite |operand within its segment: yes| q1059 (= path #b0101010010)))
(define-fun q1061 () Bool (ite |type of page 3: paged_out, shared| (= path #b0111011100) (= path #b0111011011)))
(define-fun q1062 () Bool (ite |type of page 3: paged_out, shared| (= path #b0111011100) (= path #b0111011010)))
(define-fun q1063 () Bool (ite |type of page 2: ioreq_server| q1061 (ite |type of page 2: mmio, hole| q1062 false)))
(define-fun q1064 () Bool (ite |operand within its segment: yes| q1063 q936))
(define-fun q1065 () Bool (ite |mmio_access: none| q1060 q1064))
(define-fun q1066 () Bool (ite |type of page 3: not_present, read_only| (= path #b0111011110) (ite |type of page 3: paged_out, shared| (= path #b0111100001) (= path #b0111100000))))
(define-fun q1067 () Bool (ite |type of page 3: not_present, read_only| (= path #b0111011110) (ite |type of page 3: paged_out, shared| (= path #b0111100001) (= path #b0111011111))))
(define-fun q1068 () Bool (ite |type of page 2: mmio, hole| q1067 (ite |type of page 2: not_present, read_only| (= path #b0111011101) (ite |type of page 2: paged_out, shared| (= path #b0111100010) q1066))))
(define-fun q1069 () Bool (ite |operand within its segment: yes| q1068 (= path #b0101010010)))
(define-fun q1070 () Bool (ite |type of page 3: not_present, read_only| (= path #b0111100011) (ite |type of page 3: paged_out, shared| (= path #b0111100110) (= path #b0111100101))))
(define-fun q1071 () Bool (ite |type of page 3: not_present, read_only| (= path #b0111100011) (ite |type of page 3: paged_out, shared| (= path #b0111100110) (= path #b0111100100))))
(define-fun q1072 () Bool (ite |type of page 2: ioreq_server| q1070 (ite |type of page 2: mmio, hole| q1071 false)))
(define-fun q1073 () Bool (ite |operand within its segment: yes| q1072 q936))
(define-fun q1074 () Bool (ite |mmio_access: none| q1069 q1073))
(define-fun q1075 () Bool (ite |type of page 2: mmio, hole| q1057 (ite |type of page 2: not_present, read_only| (= path #b0111010101) (ite |type of page 2: paged_out, shared| (= path #b0111011001) q1058))))
(define-fun q1076 () Bool (ite |operand within its segment: yes| q1075 (= path #b0101010010)))
(define-fun q1077 () Bool (ite |type of page 2: ioreq_server| q1062 (ite |type of page 2: mmio, hole| q1061 false)))
(define-fun q1078 () Bool (ite |operand within its segment: yes| q1077 q936))
(define-fun q1079 () Bool (ite |mmio_access: none| q1076 q1078))
(define-fun q1080 () Bool (ite |type of page 3: paged_out, shared| (= path #b0111101010) (= path #b0111101001)))
(define-fun q1081 () Bool (ite |type of page 3: paged_out, shared| (= path #b0111101010) (= path #b0111101000)))
(define-fun q1082 () Bool (ite |type of page 2: mmio, hole| q1081 (ite |type of page 2: not_present| (= path #b0111100111) (ite |type of page 2: paged_out, shared| (= path #b0111101011) q1080))))
(define-fun q1083 () Bool (ite |source within its segment: yes| q1082 (= path #b0101010010)))
(define-fun q1084 () Bool (ite |type of page 3: paged_out, shared| (= path #b0111101110) (= path #b0111101101)))
(define-fun q1085 () Bool (ite |type of page 3: paged_out, shared| (= path #b0111101110) (= path #b0111101100)))
(define-fun q1086 () Bool (ite |type of page 2: ioreq_server| q1084 (ite |type of page 2: mmio, hole| q1085 false)))
(define-fun q1087 () Bool (ite |source within its segment: yes| q1086 q936))
(define-fun q1088 () Bool (ite |mmio_access: none| q1083 q1087))
(define-fun q1089 () Bool (ite |type of page 4: mmio, hole| (= path #b0111110001) (ite |type of page 4: not_present| (= path #b0101110101) (ite |type of page 4: paged_out, shared| (= path #b0101111001) (= path #b0111110000)))))
(define-fun q1090 () Bool (ite |type of page 4: not_present| (= path #b0101110101) (ite |type of page 4: paged_out, shared| (= path #b0101111001) (= path #b0111110001))))
(define-fun q1091 () Bool (ite |type of page 4: not_present| (= path #b0101110101) (ite |type of page 4: paged_out, shared| (= path #b0101111001) (= path #b0111110010))))
(define-fun q1092 () Bool (ite |type of page 3: not_present, read_only| q1090 (ite |type of page 3: paged_out, shared| q1091 q1089)))
(define-fun q1093 () Bool (ite |type of page 3: paged_out, shared| q1091 q1089))
(define-fun q1094 () Bool (ite |type of page 4: mmio, hole| (= path #b0111110000) (ite |type of page 4: not_present| (= path #b0101110101) (ite |type of page 4: paged_out, shared| (= path #b0101111001) (= path #b0111110001)))))
(define-fun q1095 () Bool (ite |type of page 3: paged_out, shared| q1091 q1094))
(define-fun q1096 () Bool (ite |type of page 4: not_present| (= path #b0101110101) (ite |type of page 4: paged_out, shared| (= path #b0101111001) (= path #b0111101111))))
(define-fun q1097 () Bool (ite |type of page 4: not_present| (= path #b0101110101) (ite |type of page 4: paged_out, shared| (= path #b0101111001) (= path #b0111110011))))
(define-fun q1098 () Bool (ite |type of page 2: ioreq_server| q1093 (ite |type of page 2: mmio, hole| q1095 (ite |type of page 2: not_present, read_only| q1096 (ite |type of page 2: paged_out, shared| q1097 q1092)))))
(define-fun q1099 () Bool (ite |source within its segment: yes| q1098 (= path #b0101010010)))
(define-fun q1100 () Bool (ite |operand within its segment: yes| q1099 (= path #b0101010010)))
(define-fun q1101 () Bool (ite |type of page 4: mmio, hole| (= path #b0111110101) (ite |type of page 4: not_present| (= path #b0101110101) (ite |type of page 4: paged_out, shared| (= path #b0101111001) (= path #b0111110100)))))
(define-fun q1102 () Bool (ite |type of page 4: not_present| (= path #b0101110101) (ite |type of page 4: paged_out, shared| (= path #b0101111001) (= path #b0111110110))))
(define-fun q1103 () Bool (ite |type of page 3: paged_out, shared| q1102 q1101))
(define-fun q1104 () Bool (ite |type of page 4: mmio, hole| (= path #b0111110100) (ite |type of page 4: not_present| (= path #b0101110101) (ite |type of page 4: paged_out, shared| (= path #b0101111001) (= path #b0111110101)))))
(define-fun q1105 () Bool (ite |type of page 3: paged_out, shared| q1102 q1104))
(define-fun q1106 () Bool (ite |type of page 2: ioreq_server| q1103 (ite |type of page 2: mmio, hole| q1105 false)))
(define-fun q1107 () Bool (ite |source within its segment: yes| q1106 q936))
(define-fun q1108 () Bool (ite |operand within its segment: yes| q1107 q936))
(define-fun q1109 () Bool (ite |mmio_access: none| q1100 q1108))
(define-fun q1110 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0111111001) (= path #b0111111000)))
(define-fun q1111 () Bool (ite |free slots of the ring: 0| q1110 (= path #b0111111000)))
(define-fun q1112 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q1111 false))
(define-fun q1113 () Bool (ite |mmio_access: none| q1111 q1112))
(define-fun q1114 () Bool (ite |free slots of the ring: 0| (= path #b0111111001) (= path #b0111111000)))
(define-fun q1115 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q1114 false))
(define-fun q1116 () Bool (ite |mmio_access: none| q1114 q1115))
(define-fun q1117 () Bool (ite |CONFIG_DEBUG: yes| q1116 q1113))
(define-fun q1118 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0111111010) false))
(define-fun q1119 () Bool (ite |mmio_access: none| (= path #b0111111010) q1118))
(define-fun q1120 () Bool (ite |type of page 0: mmio, hole| (= path #b1000000000) (ite |type of page 0: not_present| (= path #b0111111111) (ite |type of page 0: paged_out, shared| (= path #b1000000001) (= path #b0111111100)))))
(define-fun q1121 () Bool (ite |type of page 0: mmio, hole| (= path #b0111111101) (ite |type of page 0: not_present| (= path #b0111111011) (ite |type of page 0: paged_out, shared| (= path #b0111111110) (= path #b0111111100)))))
(define-fun q1122 () Bool (ite |16 bytes within the code segment: yes| q1121 q1120))
(define-fun q1123 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0111111100) false))
(define-fun q1124 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000000000) false))
(define-fun q1125 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0111111111) false))
(define-fun q1126 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000000001) false))
(define-fun q1127 () Bool (ite |type of page 0: mmio, hole| q1124 (ite |type of page 0: not_present| q1125 (ite |type of page 0: paged_out, shared| q1126 q1123))))
(define-fun q1128 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0111111101) false))
(define-fun q1129 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0111111011) false))
(define-fun q1130 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b0111111110) false))
(define-fun q1131 () Bool (ite |type of page 0: mmio, hole| q1128 (ite |type of page 0: not_present| q1129 (ite |type of page 0: paged_out, shared| q1130 q1123))))
(define-fun q1132 () Bool (ite |16 bytes within the code segment: yes| q1131 q1127))
(define-fun q1133 () Bool (ite |mmio_access: none| q1122 q1132))
(define-fun q1134 () Bool (ite |type of page 0: mmio, hole| (= path #b1000001001) (ite |type of page 0: not_present| (= path #b1000000111) (ite |type of page 0: paged_out, shared| (= path #b1000001010) (= path #b1000001000)))))
(define-fun q1135 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| (= path #b1000000100) (= path #b1000000011)))
(define-fun q1136 () Bool (ite |type of page 0: mmio, hole| (= path #b1000000101) (ite |type of page 0: not_present| (= path #b1000000010) (ite |type of page 0: paged_out, shared| (= path #b1000000110) q1135))))
(define-fun q1137 () Bool (ite |16 bytes within the code segment: yes| q1136 q1134))
(define-fun q1138 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000001000) false))
(define-fun q1139 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000001001) false))
(define-fun q1140 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000000111) false))
(define-fun q1141 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000001010) false))
(define-fun q1142 () Bool (ite |type of page 0: mmio, hole| q1139 (ite |type of page 0: not_present| q1140 (ite |type of page 0: paged_out, shared| q1141 q1138))))
(define-fun q1143 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000000100) false))
(define-fun q1144 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000000011) false))
(define-fun q1145 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q1143 q1144))
(define-fun q1146 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000000101) false))
(define-fun q1147 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000000010) false))
(define-fun q1148 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000000110) false))
(define-fun q1149 () Bool (ite |type of page 0: mmio, hole| q1146 (ite |type of page 0: not_present| q1147 (ite |type of page 0: paged_out, shared| q1148 q1145))))
(define-fun q1150 () Bool (ite |16 bytes within the code segment: yes| q1149 q1142))
(define-fun q1151 () Bool (ite |mmio_access: none| q1137 q1150))
(define-fun q1152 () Bool (ite |type of page 1: mmio, hole| (= path #b1000010100) (ite |type of page 1: not_present| (= path #b1000010011) (ite |type of page 1: paged_out, shared| (= path #b1000010101) (= path #b1000001101)))))
(define-fun q1153 () Bool (ite |type of page 0: mmio, hole| (= path #b1000010110) (ite |type of page 0: not_present| (= path #b1000010010) (ite |type of page 0: paged_out, shared| (= path #b1000010111) q1152))))
(define-fun q1154 () Bool (ite |type of page 1: mmio, hole| (= path #b1000001110) (ite |type of page 1: not_present| (= path #b1000001100) (ite |type of page 1: paged_out, shared| (= path #b1000001111) (= path #b1000001101)))))
(define-fun q1155 () Bool (ite |type of page 0: mmio, hole| (= path #b1000010000) (ite |type of page 0: not_present| (= path #b1000001011) (ite |type of page 0: paged_out, shared| (= path #b1000010001) q1154))))
(define-fun q1156 () Bool (ite |16 bytes within the code segment: yes| q1155 q1153))
(define-fun q1157 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000001101) false))
(define-fun q1158 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000010100) false))
(define-fun q1159 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000010011) false))
(define-fun q1160 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000010101) false))
(define-fun q1161 () Bool (ite |type of page 1: mmio, hole| q1158 (ite |type of page 1: not_present| q1159 (ite |type of page 1: paged_out, shared| q1160 q1157))))
(define-fun q1162 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000010110) false))
(define-fun q1163 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000010010) false))
(define-fun q1164 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000010111) false))
(define-fun q1165 () Bool (ite |type of page 0: mmio, hole| q1162 (ite |type of page 0: not_present| q1163 (ite |type of page 0: paged_out, shared| q1164 q1161))))
(define-fun q1166 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000001110) false))
(define-fun q1167 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000001100) false))
(define-fun q1168 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000001111) false))
(define-fun q1169 () Bool (ite |type of page 1: mmio, hole| q1166 (ite |type of page 1: not_present| q1167 (ite |type of page 1: paged_out, shared| q1168 q1157))))
(define-fun q1170 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000010000) false))
(define-fun q1171 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000001011) false))
(define-fun q1172 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000010001) false))
(define-fun q1173 () Bool (ite |type of page 0: mmio, hole| q1170 (ite |type of page 0: not_present| q1171 (ite |type of page 0: paged_out, shared| q1172 q1169))))
(define-fun q1174 () Bool (ite |16 bytes within the code segment: yes| q1173 q1165))
(define-fun q1175 () Bool (ite |mmio_access: none| q1156 q1174))
(define-fun q1176 () Bool (ite |type of page 0: mmio, hole| (= path #b1000000000) (ite |type of page 0: not_present| (= path #b0111111111) (ite |type of page 0: paged_out, shared| (= path #b1000000001) (= path #b1000011000)))))
(define-fun q1177 () Bool (ite |type of page 0: mmio, hole| (= path #b0111111101) (ite |type of page 0: not_present| (= path #b0111111011) (ite |type of page 0: paged_out, shared| (= path #b0111111110) (= path #b1000011000)))))
(define-fun q1178 () Bool (ite |16 bytes within the code segment: yes| q1177 q1176))
(define-fun q1179 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000011000) false))
(define-fun q1180 () Bool (ite |type of page 0: mmio, hole| q1124 (ite |type of page 0: not_present| q1125 (ite |type of page 0: paged_out, shared| q1126 q1179))))
(define-fun q1181 () Bool (ite |type of page 0: mmio, hole| q1128 (ite |type of page 0: not_present| q1129 (ite |type of page 0: paged_out, shared| q1130 q1179))))
(define-fun q1182 () Bool (ite |16 bytes within the code segment: yes| q1181 q1180))
(define-fun q1183 () Bool (ite |mmio_access: none| q1178 q1182))
(define-fun q1184 () Bool (ite |type of page 0: mmio, hole| (= path #b1000001001) (ite |type of page 0: not_present| (= path #b1000000111) (ite |type of page 0: paged_out, shared| (= path #b1000001010) (= path #b1000011011)))))
(define-fun q1185 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| (= path #b1000011010) (= path #b1000011001)))
(define-fun q1186 () Bool (ite |type of page 0: mmio, hole| (= path #b1000000101) (ite |type of page 0: not_present| (= path #b1000000010) (ite |type of page 0: paged_out, shared| (= path #b1000000110) q1185))))
(define-fun q1187 () Bool (ite |16 bytes within the code segment: yes| q1186 q1184))
(define-fun q1188 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000011011) false))
(define-fun q1189 () Bool (ite |type of page 0: mmio, hole| q1139 (ite |type of page 0: not_present| q1140 (ite |type of page 0: paged_out, shared| q1141 q1188))))
(define-fun q1190 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000011010) false))
(define-fun q1191 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000011001) false))
(define-fun q1192 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q1190 q1191))
(define-fun q1193 () Bool (ite |type of page 0: mmio, hole| q1146 (ite |type of page 0: not_present| q1147 (ite |type of page 0: paged_out, shared| q1148 q1192))))
(define-fun q1194 () Bool (ite |16 bytes within the code segment: yes| q1193 q1189))
(define-fun q1195 () Bool (ite |mmio_access: none| q1187 q1194))
(define-fun q1196 () Bool (ite |type of page 1: mmio, hole| (= path #b1000010100) (ite |type of page 1: not_present| (= path #b1000010011) (ite |type of page 1: paged_out, shared| (= path #b1000010101) (= path #b1000011100)))))
(define-fun q1197 () Bool (ite |type of page 0: mmio, hole| (= path #b1000010110) (ite |type of page 0: not_present| (= path #b1000010010) (ite |type of page 0: paged_out, shared| (= path #b1000010111) q1196))))
(define-fun q1198 () Bool (ite |type of page 1: mmio, hole| (= path #b1000001110) (ite |type of page 1: not_present| (= path #b1000001100) (ite |type of page 1: paged_out, shared| (= path #b1000001111) (= path #b1000011100)))))
(define-fun q1199 () Bool (ite |type of page 0: mmio, hole| (= path #b1000010000) (ite |type of page 0: not_present| (= path #b1000001011) (ite |type of page 0: paged_out, shared| (= path #b1000010001) q1198))))
(define-fun q1200 () Bool (ite |16 bytes within the code segment: yes| q1199 q1197))
(define-fun q1201 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000011100) false))
(define-fun q1202 () Bool (ite |type of page 1: mmio, hole| q1158 (ite |type of page 1: not_present| q1159 (ite |type of page 1: paged_out, shared| q1160 q1201))))
(define-fun q1203 () Bool (ite |type of page 0: mmio, hole| q1162 (ite |type of page 0: not_present| q1163 (ite |type of page 0: paged_out, shared| q1164 q1202))))
(define-fun q1204 () Bool (ite |type of page 1: mmio, hole| q1166 (ite |type of page 1: not_present| q1167 (ite |type of page 1: paged_out, shared| q1168 q1201))))
(define-fun q1205 () Bool (ite |type of page 0: mmio, hole| q1170 (ite |type of page 0: not_present| q1171 (ite |type of page 0: paged_out, shared| q1172 q1204))))
(define-fun q1206 () Bool (ite |16 bytes within the code segment: yes| q1205 q1203))
(define-fun q1207 () Bool (ite |mmio_access: none| q1200 q1206))
(define-fun q1208 () Bool (ite |type of page 0: mmio, hole| (= path #b1000000000) (ite |type of page 0: not_present| (= path #b0111111111) (ite |type of page 0: paged_out, shared| (= path #b1000000001) (= path #b1000011101)))))
(define-fun q1209 () Bool (ite |type of page 0: mmio, hole| (= path #b0111111101) (ite |type of page 0: not_present| (= path #b0111111011) (ite |type of page 0: paged_out, shared| (= path #b0111111110) (= path #b1000011101)))))
(define-fun q1210 () Bool (ite |16 bytes within the code segment: yes| q1209 q1208))
(define-fun q1211 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000011101) false))
(define-fun q1212 () Bool (ite |type of page 0: mmio, hole| q1124 (ite |type of page 0: not_present| q1125 (ite |type of page 0: paged_out, shared| q1126 q1211))))
(define-fun q1213 () Bool (ite |type of page 0: mmio, hole| q1128 (ite |type of page 0: not_present| q1129 (ite |type of page 0: paged_out, shared| q1130 q1211))))
(define-fun q1214 () Bool (ite |16 bytes within the code segment: yes| q1213 q1212))
(define-fun q1215 () Bool (ite |mmio_access: none| q1210 q1214))
(define-fun q1216 () Bool (ite |type of page 0: mmio, hole| (= path #b1000001001) (ite |type of page 0: not_present| (= path #b1000000111) (ite |type of page 0: paged_out, shared| (= path #b1000001010) (= path #b1000100000)))))
(define-fun q1217 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| (= path #b1000011111) (= path #b1000011110)))
(define-fun q1218 () Bool (ite |type of page 0: mmio, hole| (= path #b1000000101) (ite |type of page 0: not_present| (= path #b1000000010) (ite |type of page 0: paged_out, shared| (= path #b1000000110) q1217))))
(define-fun q1219 () Bool (ite |16 bytes within the code segment: yes| q1218 q1216))
(define-fun q1220 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000100000) false))
(define-fun q1221 () Bool (ite |type of page 0: mmio, hole| q1139 (ite |type of page 0: not_present| q1140 (ite |type of page 0: paged_out, shared| q1141 q1220))))
(define-fun q1222 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000011111) false))
(define-fun q1223 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000011110) false))
(define-fun q1224 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| q1222 q1223))
(define-fun q1225 () Bool (ite |type of page 0: mmio, hole| q1146 (ite |type of page 0: not_present| q1147 (ite |type of page 0: paged_out, shared| q1148 q1224))))
(define-fun q1226 () Bool (ite |16 bytes within the code segment: yes| q1225 q1221))
(define-fun q1227 () Bool (ite |mmio_access: none| q1219 q1226))
(define-fun q1228 () Bool (ite |type of page 1: mmio, hole| (= path #b1000010100) (ite |type of page 1: not_present| (= path #b1000010011) (ite |type of page 1: paged_out, shared| (= path #b1000010101) (= path #b1000100001)))))
(define-fun q1229 () Bool (ite |type of page 0: mmio, hole| (= path #b1000010110) (ite |type of page 0: not_present| (= path #b1000010010) (ite |type of page 0: paged_out, shared| (= path #b1000010111) q1228))))
(define-fun q1230 () Bool (ite |type of page 1: mmio, hole| (= path #b1000001110) (ite |type of page 1: not_present| (= path #b1000001100) (ite |type of page 1: paged_out, shared| (= path #b1000001111) (= path #b1000100001)))))
(define-fun q1231 () Bool (ite |type of page 0: mmio, hole| (= path #b1000010000) (ite |type of page 0: not_present| (= path #b1000001011) (ite |type of page 0: paged_out, shared| (= path #b1000010001) q1230))))
(define-fun q1232 () Bool (ite |16 bytes within the code segment: yes| q1231 q1229))
(define-fun q1233 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000100001) false))
(define-fun q1234 () Bool (ite |type of page 1: mmio, hole| q1158 (ite |type of page 1: not_present| q1159 (ite |type of page 1: paged_out, shared| q1160 q1233))))
(define-fun q1235 () Bool (ite |type of page 0: mmio, hole| q1162 (ite |type of page 0: not_present| q1163 (ite |type of page 0: paged_out, shared| q1164 q1234))))
(define-fun q1236 () Bool (ite |type of page 1: mmio, hole| q1166 (ite |type of page 1: not_present| q1167 (ite |type of page 1: paged_out, shared| q1168 q1233))))
(define-fun q1237 () Bool (ite |type of page 0: mmio, hole| q1170 (ite |type of page 0: not_present| q1171 (ite |type of page 0: paged_out, shared| q1172 q1236))))
(define-fun q1238 () Bool (ite |16 bytes within the code segment: yes| q1237 q1235))
(define-fun q1239 () Bool (ite |mmio_access: none| q1232 q1238))
(define-fun q1240 () Bool (ite |while the vCPU waits: ring disabled| (= path #b0111111001) (= path #b0101000010)))
(define-fun q1241 () Bool (ite |free slots of the ring: 0| q1240 (= path #b0101000010)))
(define-fun q1242 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q1241 false))
(define-fun q1243 () Bool (ite |mmio_access: none| q1241 q1242))
(define-fun q1244 () Bool (ite |type of page 2: mmio, hole| (= path #b1000100100) (ite |type of page 2: not_present| (= path #b1000100010) (ite |type of page 2: paged_out, shared| (= path #b1000100101) (= path #b1000100011)))))
(define-fun q1245 () Bool (ite |operand within its segment: yes| q1244 (= path #b1000100110)))
(define-fun q1246 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000100110) false))
(define-fun q1247 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000100111) false))
(define-fun q1248 () Bool (ite |operand within its segment: yes| q1247 q1246))
(define-fun q1249 () Bool (ite |mmio_access: none| q1245 q1248))
(define-fun q1250 () Bool (ite |type of page 2: ioreq_server| (= path #b1000101010) (ite |type of page 2: mmio, hole| (= path #b1000101011) (ite |type of page 2: not_present, read_only| (= path #b1000101000) (ite |type of page 2: paged_out, shared| (= path #b1000101100) (= path #b1000101001))))))
(define-fun q1251 () Bool (ite |operand within its segment: yes| q1250 (= path #b1000100110)))
(define-fun q1252 () Bool (ite |type of page 2: ioreq_server| (= path #b1000101111) (ite |type of page 2: mmio, hole| (= path #b1000110000) false)))
(define-fun q1253 () Bool (ite |operand within its segment: yes| q1252 q1246))
(define-fun q1254 () Bool (ite |type of page 2: ioreq_server| (= path #b1000101101) (ite |type of page 2: mmio, hole| (= path #b1000101110) false)))
(define-fun q1255 () Bool (ite |operand within its segment: yes| q1254 q1246))
(define-fun q1256 () Bool (ite |mmio_access: read| q1253 (ite |mmio_access: write| q1255 q1251)))
(define-fun q1257 () Bool (ite |type of page 2: not_present, read_only| (= path #b1000101000) (ite |type of page 2: paged_out, shared| (= path #b1000101100) (= path #b1000101001))))
(define-fun q1258 () Bool (ite |operand within its segment: yes| q1257 (= path #b1000110001)))
(define-fun q1259 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000110001) false))
(define-fun q1260 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1000101110) false))
(define-fun q1261 () Bool (ite |operand within its segment: yes| q1260 q1259))
(define-fun q1262 () Bool (ite |mmio_access: read| q1261 (ite |mmio_access: write| q1259 q1258)))
(define-fun q1263 () Bool (ite |type of page 2: ioreq_server| (= path #b1000110010) (ite |type of page 2: mmio, hole| (= path #b1000110011) (ite |type of page 2: not_present, read_only| (= path #b1000101000) (ite |type of page 2: paged_out, shared| (= path #b1000101100) (= path #b1000101001))))))
(define-fun q1264 () Bool (ite |operand within its segment: yes| q1263 (= path #b1000100110)))
(define-fun q1265 () Bool (ite |type of page 2: ioreq_server| (= path #b1000110110) (ite |type of page 2: mmio, hole| (= path #b1000110111) false)))
(define-fun q1266 () Bool (ite |operand within its segment: yes| q1265 q1246))
(define-fun q1267 () Bool (ite |type of page 2: ioreq_server| (= path #b1000110100) (ite |type of page 2: mmio, hole| (= path #b1000110101) false)))
(define-fun q1268 () Bool (ite |operand within its segment: yes| q1267 q1246))
(define-fun q1269 () Bool (ite |mmio_access: read| q1266 (ite |mmio_access: write| q1268 q1264)))
(define-fun q1270 () Bool (ite |type of page 2: ioreq_server| (= path #b1000111010) (ite |type of page 2: mmio, hole| (= path #b1000111011) (ite |type of page 2: not_present| (= path #b1000100010) (ite |type of page 2: read_only| (= path #b1000111000) (ite |type of page 2: paged_out, shared| (= path #b1000100101) (= path #b1000111001)))))))
(define-fun q1271 () Bool (ite |the load of cmpxchg finds what is expected: yes| q1270 q1244))
(define-fun q1272 () Bool (ite |operand within its segment: yes| q1271 (= path #b1000100110)))
(define-fun q1273 () Bool (ite |type of page 2: ioreq_server| (= path #b1000111101) (ite |type of page 2: mmio, hole| (= path #b1000111111) false)))
(define-fun q1274 () Bool (ite |the load of cmpxchg finds what is expected: yes| q1273 q1247))
(define-fun q1275 () Bool (ite |operand within its segment: yes| q1274 q1246))
(define-fun q1276 () Bool (ite |type of page 2: ioreq_server| (= path #b1000111100) (ite |type of page 2: mmio, hole| (= path #b1000111110) false)))
(define-fun q1277 () Bool (ite |the load of cmpxchg finds what is expected: yes| q1276 q1247))
(define-fun q1278 () Bool (ite |operand within its segment: yes| q1277 q1246))
(define-fun q1279 () Bool (ite |mmio_access: read| q1275 (ite |mmio_access: write| q1278 q1272)))
(define-fun q1280 () Bool (ite |mmio_access: none| q1258 q1261))
(define-fun q1281 () Bool (ite |type of page 2: not_present| (= path #b1000100010) (ite |type of page 2: paged_out, shared| (= path #b1000100101) (= path #b1000100011))))
(define-fun q1282 () Bool (ite |source within its segment: yes| q1281 (= path #b1000110001)))
(define-fun q1283 () Bool (ite |source within its segment: yes| q1247 q1259))
(define-fun q1284 () Bool (ite |mmio_access: none| q1282 q1283))
(define-fun q1285 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1001000000) false))
(define-fun q1286 () Bool (ite |mmio_access: none| (= path #b1001000000) q1285))
(define-fun q1287 () Bool (ite |type of page 2: ram, ram_ro| (= path #b1001000010) (ite |type of page 2: not_present, read_only| (= path #b1001000001) (ite |type of page 2: paged_out, shared| (= path #b1001000100) (= path #b1001000011)))))
(define-fun q1288 () Bool (ite |operand within its segment: yes| q1287 (= path #b1000100110)))
(define-fun q1289 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1001000110) false))
(define-fun q1290 () Bool (ite |operand within its segment: yes| q1289 q1246))
(define-fun q1291 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1001000101) false))
(define-fun q1292 () Bool (ite |operand within its segment: yes| q1291 q1246))
(define-fun q1293 () Bool (ite |mmio_access: read| q1290 (ite |mmio_access: write| q1292 q1288)))
(define-fun q1294 () Bool (ite |type of page 2: mmio, hole| (= path #b1001001101) (ite |type of page 2: not_present| (= path #b1001000111) (ite |type of page 2: paged_out, shared| (= path #b1001001110) (= path #b1001001011)))))
(define-fun q1295 () Bool (ite |type of page 2: ioreq_server| (= path #b1001001010) (ite |type of page 2: mmio, hole| (= path #b1001001100) (ite |type of page 2: not_present| (= path #b1001000111) (ite |type of page 2: read_only| (= path #b1001001000) (ite |type of page 2: paged_out, shared| (= path #b1001001110) (= path #b1001001001)))))))
(define-fun q1296 () Bool (ite |the load of cmpxchg finds what is expected: yes| q1295 q1294))
(define-fun q1297 () Bool (ite |operand within its segment: yes| q1296 (= path #b1000100110)))
(define-fun q1298 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1001010001) false))
(define-fun q1299 () Bool (ite |type of page 2: ioreq_server| (= path #b1001010000) (ite |type of page 2: mmio, hole| (= path #b1001010011) false)))
(define-fun q1300 () Bool (ite |the load of cmpxchg finds what is expected: yes| q1299 q1298))
(define-fun q1301 () Bool (ite |operand within its segment: yes| q1300 q1246))
(define-fun q1302 () Bool (ite |type of page 2: ioreq_server| (= path #b1001001111) (ite |type of page 2: mmio, hole| (= path #b1001010010) false)))
(define-fun q1303 () Bool (ite |the load of cmpxchg finds what is expected: yes| q1302 q1298))
(define-fun q1304 () Bool (ite |operand within its segment: yes| q1303 q1246))
(define-fun q1305 () Bool (ite |mmio_access: read| q1301 (ite |mmio_access: write| q1304 q1297)))
(define-fun q1306 () Bool (ite |type of page 4: not_present| (= path #b1001010100) (ite |type of page 4: paged_out, shared| (= path #b1001011000) (= path #b1001010110))))
(define-fun q1307 () Bool (ite |type of page 4: not_present| (= path #b1001010100) (ite |type of page 4: paged_out, shared| (= path #b1001011000) (= path #b1001010101))))
(define-fun q1308 () Bool (ite |type of page 4: not_present| (= path #b1001010100) (ite |type of page 4: paged_out, shared| (= path #b1001011000) (= path #b1001010111))))
(define-fun q1309 () Bool (ite |type of page 2: not_present, read_only| q1307 (ite |type of page 2: paged_out, shared| q1308 q1306)))
(define-fun q1310 () Bool (ite |source within its segment: yes| q1309 (= path #b1000110001)))
(define-fun q1311 () Bool (ite |operand within its segment: yes| q1310 (= path #b1000110001)))
(define-fun q1312 () Bool (ite |type of page 4: not_present| (= path #b1001010100) (ite |type of page 4: paged_out, shared| (= path #b1001011000) (= path #b1001011010))))
(define-fun q1313 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q1312 false))
(define-fun q1314 () Bool (ite |source within its segment: yes| q1313 q1259))
(define-fun q1315 () Bool (ite |operand within its segment: yes| q1314 q1259))
(define-fun q1316 () Bool (ite |type of page 4: not_present| (= path #b1001010100) (ite |type of page 4: paged_out, shared| (= path #b1001011000) (= path #b1001011001))))
(define-fun q1317 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q1316 false))
(define-fun q1318 () Bool (ite |source within its segment: yes| q1317 q1259))
(define-fun q1319 () Bool (ite |operand within its segment: yes| q1318 q1259))
(define-fun q1320 () Bool (ite |mmio_access: read| q1315 (ite |mmio_access: write| q1319 q1311)))
(define-fun q1321 () Bool (ite |type of page 2: not_present| (= path #b1001011011) (ite |type of page 2: read_only| (= path #b1001011100) (ite |type of page 2: paged_out, shared| (= path #b1001011110) (= path #b1001011101)))))
(define-fun q1322 () Bool (ite |source within its segment: yes| q1321 (= path #b1000110001)))
(define-fun q1323 () Bool (ite |operand within its segment: yes| q1322 (= path #b1000110001)))
(define-fun q1324 () Bool (ite |source within its segment: yes| q1260 q1259))
(define-fun q1325 () Bool (ite |operand within its segment: yes| q1324 q1259))
(define-fun q1326 () Bool (ite |mmio_access: read| q1325 (ite |mmio_access: write| q1259 q1323)))
(define-fun q1327 () Bool (ite |type of page 3: mmio, hole| (= path #b1001100010) (ite |type of page 3: not_present| (= path #b1001100000) (ite |type of page 3: paged_out, shared| (= path #b1001100011) (= path #b1001100001)))))
(define-fun q1328 () Bool (ite |type of page 3: mmio, hole| (= path #b1001100110) (ite |type of page 3: not_present| (= path #b1001100100) (ite |type of page 3: paged_out, shared| (= path #b1001100111) (= path #b1001100101)))))
(define-fun q1329 () Bool (ite |type of page 2: mmio, hole| q1328 (ite |type of page 2: not_present| (= path #b1001011111) (ite |type of page 2: paged_out, shared| (= path #b1001101000) q1327))))
(define-fun q1330 () Bool (ite |operand within its segment: yes| q1329 (= path #b1000100110)))
(define-fun q1331 () Bool (ite |type of page 3: mmio, hole| (= path #b1001101011) (ite |type of page 3: not_present| (= path #b1001101001) (ite |type of page 3: paged_out, shared| (= path #b1001101100) (= path #b1001101010)))))
(define-fun q1332 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q1331 false))
(define-fun q1333 () Bool (ite |operand within its segment: yes| q1332 q1246))
(define-fun q1334 () Bool (ite |mmio_access: none| q1330 q1333))
(define-fun q1335 () Bool (ite |type of page 3: ioreq_server| (= path #b1001110010) (ite |type of page 3: mmio, hole| (= path #b1001110011) (ite |type of page 3: not_present, read_only| (= path #b1001110000) (ite |type of page 3: paged_out, shared| (= path #b1001110100) (= path #b1001110001))))))
(define-fun q1336 () Bool (ite |type of page 3: ioreq_server| (= path #b1001110110) (ite |type of page 3: mmio, hole| (= path #b1001111000) (ite |type of page 3: not_present, read_only| (= path #b1001110101) (ite |type of page 3: paged_out, shared| (= path #b1001111001) (= path #b1001110111))))))
(define-fun q1337 () Bool (ite |type of page 2: ram| q1335 (ite |type of page 2: ram_ro| (= path #b1001101110) (ite |type of page 2: ioreq_server| (= path #b1001101111) (ite |type of page 2: not_present, read_only| (= path #b1001101101) (ite |type of page 2: paged_out, shared| (= path #b1001111010) q1336))))))
(define-fun q1338 () Bool (ite |operand within its segment: yes| q1337 (= path #b1000100110)))
(define-fun q1339 () Bool (ite |type of page 3: ioreq_server| (= path #b1010000011) (ite |type of page 3: mmio, hole| (= path #b1010000101) (ite |type of page 3: not_present, read_only| (= path #b1010000010) (ite |type of page 3: paged_out, shared| (= path #b1010000110) (= path #b1010000100))))))
(define-fun q1340 () Bool (ite |type of page 2: ioreq_server| (= path #b1010000001) (ite |type of page 2: mmio, hole| q1339 false)))
(define-fun q1341 () Bool (ite |operand within its segment: yes| q1340 q1246))
(define-fun q1342 () Bool (ite |type of page 3: ioreq_server| (= path #b1001111101) (ite |type of page 3: mmio, hole| (= path #b1001111111) (ite |type of page 3: not_present, read_only| (= path #b1001111100) (ite |type of page 3: paged_out, shared| (= path #b1010000000) (= path #b1001111110))))))
(define-fun q1343 () Bool (ite |type of page 2: ioreq_server| (= path #b1001111011) (ite |type of page 2: mmio, hole| q1342 false)))
(define-fun q1344 () Bool (ite |operand within its segment: yes| q1343 q1246))
(define-fun q1345 () Bool (ite |mmio_access: read| q1341 (ite |mmio_access: write| q1344 q1338)))
(define-fun q1346 () Bool (ite |type of page 3: ioreq_server| (= path #b1010001011) (ite |type of page 3: mmio, hole| (= path #b1010001100) (ite |type of page 3: not_present, read_only| (= path #b1001110000) (ite |type of page 3: paged_out, shared| (= path #b1001110100) (= path #b1001110001))))))
(define-fun q1347 () Bool (ite |type of page 3: mmio, hole| (= path #b1010001001) (ite |type of page 3: not_present, read_only| (= path #b1010000111) (ite |type of page 3: paged_out, shared| (= path #b1010001010) (= path #b1010001000)))))
(define-fun q1348 () Bool (ite |type of page 3: ioreq_server| (= path #b1010001101) (ite |type of page 3: mmio, hole| (= path #b1010001111) (ite |type of page 3: not_present, read_only| (= path #b1001110101) (ite |type of page 3: paged_out, shared| (= path #b1001111001) (= path #b1010001110))))))
(define-fun q1349 () Bool (ite |type of page 2: ram| q1346 (ite |type of page 2: ram_ro| (= path #b1001101110) (ite |type of page 2: ioreq_server| q1347 (ite |type of page 2: not_present, read_only| (= path #b1001101101) (ite |type of page 2: paged_out, shared| (= path #b1001111010) q1348))))))
(define-fun q1350 () Bool (ite |operand within its segment: yes| q1349 (= path #b1000100110)))
(define-fun q1351 () Bool (ite |type of page 3: mmio, hole| (= path #b1010010110) (ite |type of page 3: not_present, read_only| (= path #b1001111100) (ite |type of page 3: paged_out, shared| (= path #b1010000000) (= path #b1010010101)))))
(define-fun q1352 () Bool (ite |type of page 3: ioreq_server| (= path #b1010010111) (ite |type of page 3: mmio, hole| (= path #b1010011001) (ite |type of page 3: not_present, read_only| (= path #b1010000010) (ite |type of page 3: paged_out, shared| (= path #b1010000110) (= path #b1010011000))))))
(define-fun q1353 () Bool (ite |type of page 2: ioreq_server| q1351 (ite |type of page 2: mmio, hole| q1352 false)))
(define-fun q1354 () Bool (ite |operand within its segment: yes| q1353 q1246))
(define-fun q1355 () Bool (ite |type of page 3: mmio, hole| (= path #b1010010001) (ite |type of page 3: not_present, read_only| (= path #b1001111100) (ite |type of page 3: paged_out, shared| (= path #b1010000000) (= path #b1010010000)))))
(define-fun q1356 () Bool (ite |type of page 3: ioreq_server| (= path #b1010010010) (ite |type of page 3: mmio, hole| (= path #b1010010100) (ite |type of page 3: not_present, read_only| (= path #b1001111100) (ite |type of page 3: paged_out, shared| (= path #b1010000000) (= path #b1010010011))))))
(define-fun q1357 () Bool (ite |type of page 2: ioreq_server| q1355 (ite |type of page 2: mmio, hole| q1356 false)))
(define-fun q1358 () Bool (ite |operand within its segment: yes| q1357 q1246))
(define-fun q1359 () Bool (ite |mmio_access: read| q1354 (ite |mmio_access: write| q1358 q1350)))
(define-fun q1360 () Bool (ite |type of page 3: ioreq_server| (= path #b1010011111) (ite |type of page 3: mmio, hole| (= path #b1010100011) (ite |type of page 3: not_present| (= path #b1001100000) (ite |type of page 3: read_only| (= path #b1010011101) (ite |type of page 3: paged_out, shared| (= path #b1001100011) (= path #b1010011110)))))))
(define-fun q1361 () Bool (ite |type of page 3: mmio, hole| (= path #b1010100001) (ite |type of page 3: not_present| (= path #b1001100000) (ite |type of page 3: paged_out, shared| (= path #b1001100011) (= path #b1010011011)))))
(define-fun q1362 () Bool (ite |type of page 3: mmio, hole| (= path #b1010100010) (ite |type of page 3: not_present| (= path #b1001100000) (ite |type of page 3: paged_out, shared| (= path #b1001100011) (= path #b1010011100)))))
(define-fun q1363 () Bool (ite |type of page 3: ioreq_server| (= path #b1010100101) (ite |type of page 3: mmio, hole| (= path #b1010100111) (ite |type of page 3: not_present| (= path #b1001100100) (ite |type of page 3: read_only| (= path #b1010100100) (ite |type of page 3: paged_out, shared| (= path #b1001100111) (= path #b1010100110)))))))
(define-fun q1364 () Bool (ite |type of page 3: mmio, hole| (= path #b1010100000) (ite |type of page 3: not_present| (= path #b1001100000) (ite |type of page 3: paged_out, shared| (= path #b1001100011) (= path #b1010011010)))))
(define-fun q1365 () Bool (ite |type of page 2: ram| q1360 (ite |type of page 2: ram_ro| q1361 (ite |type of page 2: ioreq_server| q1362 (ite |type of page 2: not_present| (= path #b1001011111) (ite |type of page 2: read_only| q1364 (ite |type of page 2: paged_out, shared| (= path #b1001101000) q1363)))))))
(define-fun q1366 () Bool (ite |the load of cmpxchg finds what is expected: yes| q1365 q1329))
(define-fun q1367 () Bool (ite |operand within its segment: yes| q1366 (= path #b1000100110)))
(define-fun q1368 () Bool (ite |type of page 3: mmio, hole| (= path #b1010101011) (ite |type of page 3: not_present| (= path #b1001101001) (ite |type of page 3: paged_out, shared| (= path #b1001101100) (= path #b1010101001)))))
(define-fun q1369 () Bool (ite |type of page 3: ioreq_server| (= path #b1010110000) (ite |type of page 3: mmio, hole| (= path #b1010110011) (ite |type of page 3: not_present| (= path #b1001101001) (ite |type of page 3: read_only| (= path #b1010101111) (ite |type of page 3: paged_out, shared| (= path #b1001101100) (= path #b1010110001)))))))
(define-fun q1370 () Bool (ite |type of page 2: ioreq_server| q1368 (ite |type of page 2: mmio, hole| q1369 false)))
(define-fun q1371 () Bool (ite |the load of cmpxchg finds what is expected: yes| q1370 q1332))
(define-fun q1372 () Bool (ite |operand within its segment: yes| q1371 q1246))
(define-fun q1373 () Bool (ite |type of page 3: mmio, hole| (= path #b1010101010) (ite |type of page 3: not_present| (= path #b1001101001) (ite |type of page 3: paged_out, shared| (= path #b1001101100) (= path #b1010101000)))))
(define-fun q1374 () Bool (ite |type of page 3: ioreq_server| (= path #b1010101101) (ite |type of page 3: mmio, hole| (= path #b1010110010) (ite |type of page 3: not_present| (= path #b1001101001) (ite |type of page 3: read_only| (= path #b1010101100) (ite |type of page 3: paged_out, shared| (= path #b1001101100) (= path #b1010101110)))))))
(define-fun q1375 () Bool (ite |type of page 2: ioreq_server| q1373 (ite |type of page 2: mmio, hole| q1374 false)))
(define-fun q1376 () Bool (ite |the load of cmpxchg finds what is expected: yes| q1375 q1332))
(define-fun q1377 () Bool (ite |operand within its segment: yes| q1376 q1246))
(define-fun q1378 () Bool (ite |mmio_access: read| q1372 (ite |mmio_access: write| q1377 q1367)))
(define-fun q1379 () Bool (ite |type of page 3: not_present, read_only| (= path #b1010110101) (ite |type of page 3: paged_out, shared| (= path #b1010110111) (= path #b1010110110))))
(define-fun q1380 () Bool (ite |type of page 3: paged_out, shared| (= path #b1010110111) (= path #b1010110110)))
(define-fun q1381 () Bool (ite |type of page 3: paged_out, shared| (= path #b1010110111) (= path #b1010110101)))
(define-fun q1382 () Bool (ite |type of page 2: ioreq_server| q1380 (ite |type of page 2: mmio, hole| q1381 (ite |type of page 2: not_present, read_only| (= path #b1010110100) (ite |type of page 2: paged_out, shared| (= path #b1010111000) q1379)))))
(define-fun q1383 () Bool (ite |operand within its segment: yes| q1382 (= path #b1000110001)))
(define-fun q1384 () Bool (ite |type of page 3: paged_out, shared| (= path #b1010111011) (= path #b1010111010)))
(define-fun q1385 () Bool (ite |type of page 3: paged_out, shared| (= path #b1010111011) (= path #b1010111001)))
(define-fun q1386 () Bool (ite |type of page 2: ioreq_server| q1384 (ite |type of page 2: mmio, hole| q1385 false)))
(define-fun q1387 () Bool (ite |operand within its segment: yes| q1386 q1259))
(define-fun q1388 () Bool (ite |mmio_access: none| q1383 q1387))
(define-fun q1389 () Bool (ite |type of page 3: not_present, read_only| (= path #b1010111101) (ite |type of page 3: paged_out, shared| (= path #b1011000000) (= path #b1010111111))))
(define-fun q1390 () Bool (ite |type of page 3: not_present, read_only| (= path #b1010111101) (ite |type of page 3: paged_out, shared| (= path #b1011000000) (= path #b1010111110))))
(define-fun q1391 () Bool (ite |type of page 2: mmio, hole| q1390 (ite |type of page 2: not_present, read_only| (= path #b1010111100) (ite |type of page 2: paged_out, shared| (= path #b1011000001) q1389))))
(define-fun q1392 () Bool (ite |operand within its segment: yes| q1391 (= path #b1000110001)))
(define-fun q1393 () Bool (ite |type of page 3: not_present, read_only| (= path #b1011000010) (ite |type of page 3: paged_out, shared| (= path #b1011000101) (= path #b1011000100))))
(define-fun q1394 () Bool (ite |type of page 3: not_present, read_only| (= path #b1011000010) (ite |type of page 3: paged_out, shared| (= path #b1011000101) (= path #b1011000011))))
(define-fun q1395 () Bool (ite |type of page 2: ioreq_server| q1393 (ite |type of page 2: mmio, hole| q1394 false)))
(define-fun q1396 () Bool (ite |operand within its segment: yes| q1395 q1259))
(define-fun q1397 () Bool (ite |mmio_access: none| q1392 q1396))
(define-fun q1398 () Bool (ite |type of page 2: mmio, hole| q1380 (ite |type of page 2: not_present, read_only| (= path #b1010110100) (ite |type of page 2: paged_out, shared| (= path #b1010111000) q1381))))
(define-fun q1399 () Bool (ite |operand within its segment: yes| q1398 (= path #b1000110001)))
(define-fun q1400 () Bool (ite |type of page 2: ioreq_server| q1385 (ite |type of page 2: mmio, hole| q1384 false)))
(define-fun q1401 () Bool (ite |operand within its segment: yes| q1400 q1259))
(define-fun q1402 () Bool (ite |mmio_access: none| q1399 q1401))
(define-fun q1403 () Bool (ite |type of page 3: paged_out, shared| (= path #b1011001001) (= path #b1011001000)))
(define-fun q1404 () Bool (ite |type of page 3: paged_out, shared| (= path #b1011001001) (= path #b1011000111)))
(define-fun q1405 () Bool (ite |type of page 2: mmio, hole| q1404 (ite |type of page 2: not_present| (= path #b1011000110) (ite |type of page 2: paged_out, shared| (= path #b1011001010) q1403))))
(define-fun q1406 () Bool (ite |source within its segment: yes| q1405 (= path #b1000110001)))
(define-fun q1407 () Bool (ite |type of page 3: paged_out, shared| (= path #b1011001101) (= path #b1011001100)))
(define-fun q1408 () Bool (ite |type of page 3: paged_out, shared| (= path #b1011001101) (= path #b1011001011)))
(define-fun q1409 () Bool (ite |type of page 2: ioreq_server| q1407 (ite |type of page 2: mmio, hole| q1408 false)))
(define-fun q1410 () Bool (ite |source within its segment: yes| q1409 q1259))
(define-fun q1411 () Bool (ite |mmio_access: none| q1406 q1410))
(define-fun q1412 () Bool (ite |type of page 4: mmio, hole| (= path #b1011010000) (ite |type of page 4: not_present| (= path #b1001010100) (ite |type of page 4: paged_out, shared| (= path #b1001011000) (= path #b1011001111)))))
(define-fun q1413 () Bool (ite |type of page 4: not_present| (= path #b1001010100) (ite |type of page 4: paged_out, shared| (= path #b1001011000) (= path #b1011010000))))
(define-fun q1414 () Bool (ite |type of page 4: not_present| (= path #b1001010100) (ite |type of page 4: paged_out, shared| (= path #b1001011000) (= path #b1011010001))))
(define-fun q1415 () Bool (ite |type of page 3: not_present, read_only| q1413 (ite |type of page 3: paged_out, shared| q1414 q1412)))
(define-fun q1416 () Bool (ite |type of page 3: paged_out, shared| q1414 q1412))
(define-fun q1417 () Bool (ite |type of page 4: mmio, hole| (= path #b1011001111) (ite |type of page 4: not_present| (= path #b1001010100) (ite |type of page 4: paged_out, shared| (= path #b1001011000) (= path #b1011010000)))))
(define-fun q1418 () Bool (ite |type of page 3: paged_out, shared| q1414 q1417))
(define-fun q1419 () Bool (ite |type of page 4: not_present| (= path #b1001010100) (ite |type of page 4: paged_out, shared| (= path #b1001011000) (= path #b1011001110))))
(define-fun q1420 () Bool (ite |type of page 4: not_present| (= path #b1001010100) (ite |type of page 4: paged_out, shared| (= path #b1001011000) (= path #b1011010010))))
(define-fun q1421 () Bool (ite |type of page 2: ioreq_server| q1416 (ite |type of page 2: mmio, hole| q1418 (ite |type of page 2: not_present, read_only| q1419 (ite |type of page 2: paged_out, shared| q1420 q1415)))))
(define-fun q1422 () Bool (ite |source within its segment: yes| q1421 (= path #b1000110001)))
(define-fun q1423 () Bool (ite |operand within its segment: yes| q1422 (= path #b1000110001)))
(define-fun q1424 () Bool (ite |type of page 4: mmio, hole| (= path #b1011010100) (ite |type of page 4: not_present| (= path #b1001010100) (ite |type of page 4: paged_out, shared| (= path #b1001011000) (= path #b1011010011)))))
(define-fun q1425 () Bool (ite |type of page 4: not_present| (= path #b1001010100) (ite |type of page 4: paged_out, shared| (= path #b1001011000) (= path #b1011010101))))
(define-fun q1426 () Bool (ite |type of page 3: paged_out, shared| q1425 q1424))
(define-fun q1427 () Bool (ite |type of page 4: mmio, hole| (= path #b1011010011) (ite |type of page 4: not_present| (= path #b1001010100) (ite |type of page 4: paged_out, shared| (= path #b1001011000) (= path #b1011010100)))))
(define-fun q1428 () Bool (ite |type of page 3: paged_out, shared| q1425 q1427))
(define-fun q1429 () Bool (ite |type of page 2: ioreq_server| q1426 (ite |type of page 2: mmio, hole| q1428 false)))
(define-fun q1430 () Bool (ite |source within its segment: yes| q1429 q1259))
(define-fun q1431 () Bool (ite |operand within its segment: yes| q1430 q1259))
(define-fun q1432 () Bool (ite |mmio_access: none| q1423 q1431))
(define-fun q1433 () Bool (ite |type of page 2: mmio, hole| (= path #b1011011000) (ite |type of page 2: not_present| (= path #b1000100010) (ite |type of page 2: paged_out, shared| (= path #b1000100101) (= path #b1011010111)))))
(define-fun q1434 () Bool (ite |operand within its segment: yes| q1433 (= path #b1000100110)))
(define-fun q1435 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1011011001) false))
(define-fun q1436 () Bool (ite |operand within its segment: yes| q1435 q1246))
(define-fun q1437 () Bool (ite |mmio_access: none| q1434 q1436))
(define-fun q1438 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1011011010) false))
(define-fun q1439 () Bool (ite |mmio_access: none| (= path #b1011011010) q1438))
(define-fun q1440 () Bool (ite |type of page 2: mmio, hole| (= path #b1011011100) (ite |type of page 2: not_present| (= path #b1001000111) (ite |type of page 2: paged_out, shared| (= path #b1001001110) (= path #b1011011011)))))
(define-fun q1441 () Bool (ite |operand within its segment: yes| q1440 (= path #b1000100110)))
(define-fun q1442 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1011011101) false))
(define-fun q1443 () Bool (ite |operand within its segment: yes| q1442 q1246))
(define-fun q1444 () Bool (ite |mmio_access: none| q1441 q1443))
(define-fun q1445 () Bool (ite |type of page 3: mmio, hole| (= path #b1011011111) (ite |type of page 3: not_present| (= path #b1001100000) (ite |type of page 3: paged_out, shared| (= path #b1001100011) (= path #b1011011110)))))
(define-fun q1446 () Bool (ite |type of page 3: mmio, hole| (= path #b1011100001) (ite |type of page 3: not_present| (= path #b1001100100) (ite |type of page 3: paged_out, shared| (= path #b1001100111) (= path #b1011100000)))))
(define-fun q1447 () Bool (ite |type of page 2: mmio, hole| q1446 (ite |type of page 2: not_present| (= path #b1001011111) (ite |type of page 2: paged_out, shared| (= path #b1001101000) q1445))))
(define-fun q1448 () Bool (ite |operand within its segment: yes| q1447 (= path #b1000100110)))
(define-fun q1449 () Bool (ite |type of page 3: mmio, hole| (= path #b1011100011) (ite |type of page 3: not_present| (= path #b1001101001) (ite |type of page 3: paged_out, shared| (= path #b1001101100) (= path #b1011100010)))))
(define-fun q1450 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q1449 false))
(define-fun q1451 () Bool (ite |operand within its segment: yes| q1450 q1246))
(define-fun q1452 () Bool (ite |mmio_access: none| q1448 q1451))
(define-fun q1453 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1011100100) false))
(define-fun q1454 () Bool (ite |mmio_access: none| (= path #b1011100100) q1453))
(define-fun q1455 () Bool (ite |type of page 2: ioreq_server| (= path #b1000101010) (ite |type of page 2: mmio, hole| (= path #b1011100110) (ite |type of page 2: not_present, read_only| (= path #b1000101000) (ite |type of page 2: paged_out, shared| (= path #b1000101100) (= path #b1011100101))))))
(define-fun q1456 () Bool (ite |operand within its segment: yes| q1455 (= path #b1000100110)))
(define-fun q1457 () Bool (ite |type of page 2: ioreq_server| (= path #b1000101111) (ite |type of page 2: mmio, hole| (= path #b1011101000) false)))
(define-fun q1458 () Bool (ite |operand within its segment: yes| q1457 q1246))
(define-fun q1459 () Bool (ite |type of page 2: ioreq_server| (= path #b1000101101) (ite |type of page 2: mmio, hole| (= path #b1011100111) false)))
(define-fun q1460 () Bool (ite |operand within its segment: yes| q1459 q1246))
(define-fun q1461 () Bool (ite |mmio_access: read| q1458 (ite |mmio_access: write| q1460 q1456)))
(define-fun q1462 () Bool (ite |type of page 2: not_present, read_only| (= path #b1000101000) (ite |type of page 2: paged_out, shared| (= path #b1000101100) (= path #b1011100101))))
(define-fun q1463 () Bool (ite |operand within its segment: yes| q1462 (= path #b1011100100)))
(define-fun q1464 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1011100111) false))
(define-fun q1465 () Bool (ite |operand within its segment: yes| q1464 q1453))
(define-fun q1466 () Bool (ite |mmio_access: read| q1465 (ite |mmio_access: write| q1453 q1463)))
(define-fun q1467 () Bool (ite |type of page 2: ioreq_server| (= path #b1000110010) (ite |type of page 2: mmio, hole| (= path #b1011101001) (ite |type of page 2: not_present, read_only| (= path #b1000101000) (ite |type of page 2: paged_out, shared| (= path #b1000101100) (= path #b1011100101))))))
(define-fun q1468 () Bool (ite |operand within its segment: yes| q1467 (= path #b1000100110)))
(define-fun q1469 () Bool (ite |type of page 2: ioreq_server| (= path #b1000110110) (ite |type of page 2: mmio, hole| (= path #b1011101011) false)))
(define-fun q1470 () Bool (ite |operand within its segment: yes| q1469 q1246))
(define-fun q1471 () Bool (ite |type of page 2: ioreq_server| (= path #b1000110100) (ite |type of page 2: mmio, hole| (= path #b1011101010) false)))
(define-fun q1472 () Bool (ite |operand within its segment: yes| q1471 q1246))
(define-fun q1473 () Bool (ite |mmio_access: read| q1470 (ite |mmio_access: write| q1472 q1468)))
(define-fun q1474 () Bool (ite |the load of cmpxchg finds what is expected: yes| (= path #b1000100110) (= path #b1011100100)))
(define-fun q1475 () Bool (ite |the load of cmpxchg finds what is expected: yes| q1455 (= path #b1011100100)))
(define-fun q1476 () Bool (ite |operand within its segment: yes| q1475 q1474))
(define-fun q1477 () Bool (ite |the load of cmpxchg finds what is expected: yes| q1246 q1453))
(define-fun q1478 () Bool (ite |the load of cmpxchg finds what is expected: yes| q1457 q1453))
(define-fun q1479 () Bool (ite |operand within its segment: yes| q1478 q1477))
(define-fun q1480 () Bool (ite |the load of cmpxchg finds what is expected: yes| q1459 q1453))
(define-fun q1481 () Bool (ite |operand within its segment: yes| q1480 q1477))
(define-fun q1482 () Bool (ite |mmio_access: read| q1479 (ite |mmio_access: write| q1481 q1476)))
(define-fun q1483 () Bool (ite |mmio_access: none| q1463 q1465))
(define-fun q1484 () Bool (ite |decision 1 on something unknown: yes| (= path #b1011101100) (= path #b1011100100)))
(define-fun q1485 () Bool (ite |type of page 2: ioreq_server, mmio, hole| (= path #b1011101100) false))
(define-fun q1486 () Bool (ite |decision 1 on something unknown: yes| q1485 q1453))
(define-fun q1487 () Bool (ite |mmio_access: none| q1484 q1486))
(define-fun q1488 () Bool (ite |type of page 2: ram, ram_ro| (= path #b1011101101) (ite |type of page 2: not_present, read_only| (= path #b1001000001) (ite |type of page 2: paged_out, shared| (= path #b1001000100) (= path #b1001000011)))))
(define-fun q1489 () Bool (ite |operand within its segment: yes| q1488 (= path #b1000100110)))
(define-fun q1490 () Bool (ite |mmio_access: read| q1290 (ite |mmio_access: write| q1292 q1489)))
(define-fun q1491 () Bool (ite |type of page 2: ioreq_server| (= path #b1011101110) (ite |type of page 2: mmio, hole| (= path #b1011101111) (ite |type of page 2: not_present, read_only| (= path #b1001000001) (ite |type of page 2: paged_out, shared| (= path #b1001000100) (= path #b1011101101))))))
(define-fun q1492 () Bool (ite |the load of cmpxchg finds what is expected: yes| q1491 (= path #b1011100100)))
(define-fun q1493 () Bool (ite |operand within its segment: yes| q1492 q1474))
(define-fun q1494 () Bool (ite |type of page 2: ioreq_server| (= path #b1011110010) (ite |type of page 2: mmio, hole| (= path #b1011110011) false)))
(define-fun q1495 () Bool (ite |the load of cmpxchg finds what is expected: yes| q1494 q1453))
(define-fun q1496 () Bool (ite |operand within its segment: yes| q1495 q1477))
(define-fun q1497 () Bool (ite |type of page 2: ioreq_server| (= path #b1011110000) (ite |type of page 2: mmio, hole| (= path #b1011110001) false)))
(define-fun q1498 () Bool (ite |the load of cmpxchg finds what is expected: yes| q1497 q1453))
(define-fun q1499 () Bool (ite |operand within its segment: yes| q1498 q1477))
(define-fun q1500 () Bool (ite |mmio_access: read| q1496 (ite |mmio_access: write| q1499 q1493)))
(define-fun q1501 () Bool (ite |type of page 4: not_present| (= path #b1001010100) (ite |type of page 4: paged_out, shared| (= path #b1001011000) (= path #b1011110100))))
(define-fun q1502 () Bool (ite |type of page 2: not_present, read_only| q1307 (ite |type of page 2: paged_out, shared| q1308 q1501)))
(define-fun q1503 () Bool (ite |source within its segment: yes| q1502 (= path #b1011100100)))
(define-fun q1504 () Bool (ite |operand within its segment: yes| q1503 (= path #b1011100100)))
(define-fun q1505 () Bool (ite |type of page 4: not_present| (= path #b1001010100) (ite |type of page 4: paged_out, shared| (= path #b1001011000) (= path #b1011110110))))
(define-fun q1506 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q1505 false))
(define-fun q1507 () Bool (ite |source within its segment: yes| q1506 q1453))
(define-fun q1508 () Bool (ite |operand within its segment: yes| q1507 q1453))
(define-fun q1509 () Bool (ite |type of page 4: not_present| (= path #b1001010100) (ite |type of page 4: paged_out, shared| (= path #b1001011000) (= path #b1011110101))))
(define-fun q1510 () Bool (ite |type of page 2: ioreq_server, mmio, hole| q1509 false))
(define-fun q1511 () Bool (ite |source within its segment: yes| q1510 q1453))
(define-fun q1512 () Bool (ite |operand within its segment: yes| q1511 q1453))
(define-fun q1513 () Bool (ite |mmio_access: read| q1508 (ite |mmio_access: write| q1512 q1504)))
(define-fun q1514 () Bool (ite |type of page 2: not_present| (= path #b1001011011) (ite |type of page 2: read_only| (= path #b1001011100) (ite |type of page 2: paged_out, shared| (= path #b1001011110) (= path #b1011110111)))))
(define-fun q1515 () Bool (ite |source within its segment: yes| q1514 (= path #b1011100100)))
(define-fun q1516 () Bool (ite |operand within its segment: yes| q1515 (= path #b1011100100)))
(define-fun q1517 () Bool (ite |source within its segment: yes| q1464 q1453))
(define-fun q1518 () Bool (ite |operand within its segment: yes| q1517 q1453))
(define-fun q1519 () Bool (ite |mmio_access: read| q1518 (ite |mmio_access: write| q1453 q1516)))
(define-fun q1520 () Bool (ite |type of page 3: ioreq_server| (= path #b1001110010) (ite |type of page 3: mmio, hole| (= path #b1011111010) (ite |type of page 3: not_present, read_only| (= path #b1001110000) (ite |type of page 3: paged_out, shared| (= path #b1001110100) (= path #b1011111001))))))
(define-fun q1521 () Bool (ite |type of page 3: ioreq_server| (= path #b1001110110) (ite |type of page 3: mmio, hole| (= path #b1011111100) (ite |type of page 3: not_present, read_only| (= path #b1001110101) (ite |type of page 3: paged_out, shared| (= path #b1001111001) (= path #b1011111011))))))
(define-fun q1522 () Bool (ite |type of page 2: ram| q1520 (ite |type of page 2: ram_ro| (= path #b1011111000) (ite |type of page 2: ioreq_server| (= path #b1001101111) (ite |type of page 2: not_present, read_only| (= path #b1001101101) (ite |type of page 2: paged_out, shared| (= path #b1001111010) q1521))))))
(define-fun q1523 () Bool (ite |operand within its segment: yes| q1522 (= path #b1000100110)))
(define-fun q1524 () Bool (ite |type of page 3: ioreq_server| (= path #b1010000011) (ite |type of page 3: mmio, hole| (= path #b1100000000) (ite |type of page 3: not_present, read_only| (= path #b1010000010) (ite |type of page 3: paged_out, shared| (= path #b1010000110) (= path #b1011111111))))))
(define-fun q1525 () Bool (ite |type of page 2: ioreq_server| (= path #b1010000001) (ite |type of page 2: mmio, hole| q1524 false)))
(define-fun q1526 () Bool (ite |operand within its segment: yes| q1525 q1246))
(define-fun q1527 () Bool (ite |type of page 3: ioreq_server| (= path #b1001111101) (ite |type of page 3: mmio, hole| (= path #b1011111110) (ite |type of page 3: not_present, read_only| (= path #b1001111100) (ite |type of page 3: paged_out, shared| (= path #b1010000000) (= path #b1011111101))))))
(define-fun q1528 () Bool (ite |type of page 2: ioreq_server| (= path #b1001111011) (ite |type of page 2: mmio, hole| q1527 false)))
(define-fun q1529 () Bool (ite |operand within its segment: yes| q1528 q1246))
(define-fun q1530 () Bool (ite |mmio_access: read| q1526 (ite |mmio_access: write| q1529 q1523)))
(define-fun q1531 () Bool (ite |type of page 3: ioreq_server| (= path #b1010001011) (ite |type of page 3: mmio, hole| (= path #b1100000001) (ite |type of page 3: not_present, read_only| (= path #b1001110000) (ite |type of page 3: paged_out, shared| (= path #b1001110100) (= path #b1011111001))))))
(define-fun q1532 () Bool (ite |type of page 3: ioreq_server| (= path #b1010001101) (ite |type of page 3: mmio, hole| (= path #b1100000011) (ite |type of page 3: not_present, read_only| (= path #b1001110101) (ite |type of page 3: paged_out, shared| (= path #b1001111001) (= path #b1100000010))))))
(define-fun q1533 () Bool (ite |type of page 2: ram| q1531 (ite |type of page 2: ram_ro| (= path #b1011111000) (ite |type of page 2: ioreq_server| q1347 (ite |type of page 2: not_present, read_only| (= path #b1001101101) (ite |type of page 2: paged_out, shared| (= path #b1001111010) q1532))))))
(define-fun q1534 () Bool (ite |operand within its segment: yes| q1533 (= path #b1000100110)))
(define-fun q1535 () Bool (ite |type of page 3: ioreq_server| (= path #b1010010111) (ite |type of page 3: mmio, hole| (= path #b1100000111) (ite |type of page 3: not_present, read_only| (= path #b1010000010) (ite |type of page 3: paged_out, shared| (= path #b1010000110) (= path #b1100000110))))))
(define-fun q1536 () Bool (ite |type of page 2: ioreq_server| q1351 (ite |type of page 2: mmio, hole| q1535 false)))
(define-fun q1537 () Bool (ite |operand within its segment: yes| q1536 q1246))
(define-fun q1538 () Bool (ite |type of page 3: ioreq_server| (= path #b1010010010) (ite |type of page 3: mmio, hole| (= path #b1100000101) (ite |type of page 3: not_present, read_only| (= path #b1001111100) (ite |type of page 3: paged_out, shared| (= path #b1010000000) (= path #b1100000100))))))
(define-fun q1539 () Bool (ite |type of page 2: ioreq_server| q1355 (ite |type of page 2: mmio, hole| q1538 false)))
(define-fun q1540 () Bool (ite |operand within its segment: yes| q1539 q1246))
(define-fun q1541 () Bool (ite |mmio_access: read| q1537 (ite |mmio_access: write| q1540 q1534)))
(define-fun q1542 () Bool (ite |the load of cmpxchg finds what is expected: yes| q1522 (= path #b1011100100)))
(define-fun q1543 () Bool (ite |operand within its segment: yes| q1542 q1474))
(define-fun q1544 () Bool (ite |the load of cmpxchg finds what is expected: yes| q1525 q1453))
(define-fun q1545 () Bool (ite |operand within its segment: yes| q1544 q1477))
(define-fun q1546 () Bool (ite |the load of cmpxchg finds what is expected: yes| q1528 q1453))
(define-fun q1547 () Bool (ite |operand within its segment: yes| q1546 q1477))
(define-fun q1548 () Bool (ite |mmio_access: read| q1545 (ite |mmio_access: write| q1547 q1543)))
(define-fun q1549 () Bool (ite |type of page 3: not_present, read_only| (= path #b1010110101) (ite |type of page 3: paged_out, shared| (= path #b1010110111) (= path #b1100001000))))
(define-fun q1550 () Bool (ite |type of page 3: paged_out, shared| (= path #b1010110111) (= path #b1100001000)))
(define-fun q1551 () Bool (ite |type of page 2: ioreq_server| q1550 (ite |type of page 2: mmio, hole| q1381 (ite |type of page 2: not_present, read_only| (= path #b1010110100) (ite |type of page 2: paged_out, shared| (= path #b1010111000) q1549)))))
(define-fun q1552 () Bool (ite |operand within its segment: yes| q1551 (= path #b1011100100)))
(define-fun q1553 () Bool (ite |type of page 3: paged_out, shared| (= path #b1010111011) (= path #b1100001001)))
(define-fun q1554 () Bool (ite |type of page 2: ioreq_server| q1553 (ite |type of page 2: mmio, hole| q1385 false)))
(define-fun q1555 () Bool (ite |operand within its segment: yes| q1554 q1453))
(define-fun q1556 () Bool (ite |mmio_access: none| q1552 q1555))
(define-fun q1557 () Bool (ite |type of page 3: not_present, read_only| (= path #b1010111101) (ite |type of page 3: paged_out, shared| (= path #b1011000000) (= path #b1100001010))))
(define-fun q1558 () Bool (ite |type of page 2: mmio, hole| q1390 (ite |type of page 2: not_present, read_only| (= path #b1010111100) (ite |type of page 2: paged_out, shared| (= path #b1011000001) q1557))))
(define-fun q1559 () Bool (ite |operand within its segment: yes| q1558 (= path #b1011100100)))
(define-fun q1560 () Bool (ite |type of page 3: not_present, read_only| (= path #b1011000010) (ite |type of page 3: paged_out, shared| (= path #b1011000101) (= path #b1100001011))))
(define-fun q1561 () Bool (ite |type of page 2: ioreq_server| q1560 (ite |type of page 2: mmio, hole| q1394 false)))
(define-fun q1562 () Bool (ite |operand within its segment: yes| q1561 q1453))
(define-fun q1563 () Bool (ite |mmio_access: none| q1559 q1562))
(define-fun q1564 () Bool (ite |type of page 2: mmio, hole| q1550 (ite |type of page 2: not_present, read_only| (= path #b1010110100) (ite |type of page 2: paged_out, shared| (= path #b1010111000) q1381))))
(define-fun q1565 () Bool (ite |operand within its segment: yes| q1564 (= path #b1011100100)))
(define-fun q1566 () Bool (ite |type of page 2: ioreq_server| q1385 (ite |type of page 2: mmio, hole| q1553 false)))
(define-fun q1567 () Bool (ite |operand within its segment: yes| q1566 q1453))
(define-fun q1568 () Bool (ite |mmio_access: none| q1565 q1567))
(define-fun q1569 () Bool (ite |type of page 4: mmio, hole| (= path #b1011010000) (ite |type of page 4: not_present| (= path #b1001010100) (ite |type of page 4: paged_out, shared| (= path #b1001011000) (= path #b1100001100)))))
(define-fun q1570 () Bool (ite |type of page 3: not_present, read_only| q1413 (ite |type of page 3: paged_out, shared| q1414 q1569)))
(define-fun q1571 () Bool (ite |type of page 3: paged_out, shared| q1414 q1569))
(define-fun q1572 () Bool (ite |type of page 4: mmio, hole| (= path #b1100001100) (ite |type of page 4: not_present| (= path #b1001010100) (ite |type of page 4: paged_out, shared| (= path #b1001011000) (= path #b1011010000)))))
(define-fun q1573 () Bool (ite |type of page 3: paged_out, shared| q1414 q1572))
(define-fun q1574 () Bool (ite |type of page 2: ioreq_server| q1571 (ite |type of page 2: mmio, hole| q1573 (ite |type of page 2: not_present, read_only| q1419 (ite |type of page 2: paged_out, shared| q1420 q1570)))))
(define-fun q1575 () Bool (ite |source within its segment: yes| q1574 (= path #b1011100100)))
(define-fun q1576 () Bool (ite |operand within its segment: yes| q1575 (= path #b1011100100)))
(define-fun q1577 () Bool (ite |type of page 4: mmio, hole| (= path #b1011010100) (ite |type of page 4: not_present| (= path #b1001010100) (ite |type of page 4: paged_out, shared| (= path #b1001011000) (= path #b1100001101)))))
(define-fun q1578 () Bool (ite |type of page 3: paged_out, shared| q1425 q1577))
(define-fun q1579 () Bool (ite |type of page 4: mmio, hole| (= path #b1100001101) (ite |type of page 4: not_present| (= path #b1001010100) (ite |type of page 4: paged_out, shared| (= path #b1001011000) (= path #b1011010100)))))
(define-fun q1580 () Bool (ite |type of page 3: paged_out, shared| q1425 q1579))
(define-fun q1581 () Bool (ite |type of page 2: ioreq_server| q1578 (ite |type of page 2: mmio, hole| q1580 false)))
(define-fun q1582 () Bool (ite |source within its segment: yes| q1581 q1453))
(define-fun q1583 () Bool (ite |operand within its segment: yes| q1582 q1453))
(define-fun q1584 () Bool (ite |mmio_access: none| q1576 q1583))

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
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0x0| () Bool (ite |place 0| q64 (and (= before.phase outside) (= path #b1111111111))))
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xff8| () Bool (ite |place 0| q152 (and (= before.phase outside) (= path #b1111111111))))
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xffe| () Bool (ite |place 0| q266 (and (= before.phase outside) (= path #b1111111111))))
(define-fun |move: emulation with checks off, 4 bytes at page 0+0x0| () Bool (ite |place 0| q280 (and (= before.phase outside) (= path #b1111111111))))
(define-fun |move: emulation with checks off, 4 bytes at page 0+0xff8| () Bool (ite |place 0| q298 (and (= before.phase outside) (= path #b1111111111))))
(define-fun |move: emulation with checks off, 4 bytes at page 0+0xffe| () Bool (ite |place 0| q322 (and (= before.phase outside) (= path #b1111111111))))
(define-fun |move: the emulation ends| () Bool (ite |place 1| q324 (ite |place 2| q916 (ite |place 3| q918 (ite (or |place 4| |place 5| |place 6| |place 10| |place 11| |place 12| |place 13| |place 15|) q920 (ite |place 7| q1117 (ite |place 8| q1119 (ite (or |place 9| |place 14|) q1243 (and (or (= before.phase window.ending) (= before.phase plain.ending) (= before.phase reply.ending)) (= path #b1111111111))))))))))
(define-fun |move: load 4 bytes at page 2+0x8| () Bool (ite |place 16| q330 (ite |place 17| q926 (ite |place 18| q1249 (ite |place 19| q1437 (ite |place 20| q1454 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: store 4 bytes at page 2+0x8| () Bool (ite |place 16| q356 (ite |place 17| q933 (ite |place 18| q1256 (ite |place 19| q1439 (ite |place 20| q1461 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0x8| () Bool (ite |place 16| q362 (ite |place 17| q939 (ite |place 18| q1262 (ite |place 19| q1439 (ite |place 20| q1466 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: rmw 4 bytes at page 2+0x8| () Bool (ite |place 16| q414 (ite |place 17| q946 (ite |place 18| q1269 (ite |place 19| q1437 (ite |place 20| q1473 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: cmpxchg 4 bytes at page 2+0x8| () Bool (ite |place 16| q446 (ite |place 17| q956 (ite |place 18| q1279 (ite |place 19| q1437 (ite |place 20| q1482 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: rep ins 1 x 4 bytes at page 2+0x8| () Bool (ite |place 16| q356 (ite |place 17| q933 (ite |place 18| q1256 (ite |place 19| q1439 (ite |place 20| q1461 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: rep outs 1 x 4 bytes at page 2+0x8| () Bool (ite |place 16| q330 (ite |place 17| q926 (ite |place 18| q1249 (ite |place 19| q1437 (ite |place 20| q1454 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0x8| () Bool (ite |place 16| q447 (ite |place 17| q957 (ite |place 18| q1280 (ite |place 19| q1439 (ite |place 20| q1483 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0x8| () Bool (ite |place 16| q452 (ite |place 17| q961 (ite |place 18| q1284 (ite |place 19| q1439 (ite |place 20| q1487 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: unimplemented instruction| () Bool (ite |place 16| q454 (ite |place 17| q963 (ite (or |place 18| |place 19| |place 20|) q1286 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))
(define-fun |move: rmw 16 bytes at page 2+0x10| () Bool (ite |place 16| q480 (ite |place 17| q970 (ite |place 18| q1293 (ite |place 19| q1444 (ite |place 20| q1490 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: cmpxchg 16 bytes at page 2+0x10| () Bool (ite |place 16| q514 (ite |place 17| q982 (ite |place 18| q1305 (ite |place 19| q1444 (ite |place 20| q1500 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0x8| () Bool (ite |place 16| q529 (ite |place 17| q997 (ite |place 18| q1320 (ite |place 19| q1439 (ite |place 20| q1513 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: rep movs 4 x 4 bytes at page 2+0x4 to page 2+0x8| () Bool (ite |place 16| q535 (ite |place 17| q1003 (ite |place 18| q1326 (ite |place 19| q1439 (ite |place 20| q1519 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: load 8 bytes at page 2+0xffc| () Bool (ite |place 16| q544 (ite |place 17| q1011 (ite |place 18| q1334 (ite |place 19| q1452 (ite |place 20| q1454 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: store 8 bytes at page 2+0xffc| () Bool (ite |place 16| q626 (ite |place 17| q1022 (ite |place 18| q1345 (ite |place 19| q1439 (ite |place 20| q1530 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: rmw 8 bytes at page 2+0xffc| () Bool (ite |place 16| q756 (ite |place 17| q1036 (ite |place 18| q1359 (ite |place 19| q1452 (ite |place 20| q1541 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: cmpxchg 8 bytes at page 2+0xffc| () Bool (ite |place 16| q860 (ite |place 17| q1055 (ite |place 18| q1378 (ite |place 19| q1452 (ite |place 20| q1548 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 16| q870 (ite |place 17| q1065 (ite |place 18| q1388 (ite |place 19| q1439 (ite |place 20| q1556 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xffe| () Bool (ite |place 16| q879 (ite |place 17| q1074 (ite |place 18| q1397 (ite |place 19| q1439 (ite |place 20| q1563 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 16| q884 (ite |place 17| q1079 (ite |place 18| q1402 (ite |place 19| q1439 (ite |place 20| q1568 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 16| q893 (ite |place 17| q1088 (ite |place 18| q1411 (ite |place 19| q1439 (ite |place 20| q1487 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0xff8| () Bool (ite |place 16| q914 (ite |place 17| q1109 (ite |place 18| q1432 (ite |place 19| q1439 (ite |place 20| q1584 (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))))
(define-fun |move: the instruction is committed| () Bool (ite |place 16| (= path #b0100111111) (ite |place 17| (= path #b0111110111) (ite (or |place 18| |place 19| |place 20|) (= path #b1011010110) (and (or (= before.phase window) (= before.phase plain)) (= path #b1111111111))))))
(define-fun |move: reply about page 0, 4 bytes at page 0+0x0| () Bool (ite |place 21| q1133 false))
(define-fun |move: reply about page 0, 4 bytes at page 0+0xff8| () Bool (ite |place 21| q1151 false))
(define-fun |move: reply about page 0, 4 bytes at page 0+0xffe| () Bool (ite |place 21| q1175 false))
(define-fun |move: reply about page 0, EMULATE_NOWRITE, 4 bytes at page 0+0x0| () Bool (ite |place 21| q1183 false))
(define-fun |move: reply about page 0, EMULATE_NOWRITE, 4 bytes at page 0+0xff8| () Bool (ite |place 21| q1195 false))
(define-fun |move: reply about page 0, EMULATE_NOWRITE, 4 bytes at page 0+0xffe| () Bool (ite |place 21| q1207 false))
(define-fun |move: reply about page 0, SET_EMUL_READ_DATA, 4 bytes at page 0+0x0| () Bool (ite |place 21| q1215 false))
(define-fun |move: reply about page 0, SET_EMUL_READ_DATA, 4 bytes at page 0+0xff8| () Bool (ite |place 21| q1227 false))
(define-fun |move: reply about page 0, SET_EMUL_READ_DATA, 4 bytes at page 0+0xffe| () Bool (ite |place 21| q1239 false))
(define-fun |move: reply about page 1, 4 bytes at page 0+0x0| () Bool (ite |place 22| q1133 false))
(define-fun |move: reply about page 1, 4 bytes at page 0+0xff8| () Bool (ite |place 22| q1151 false))
(define-fun |move: reply about page 1, 4 bytes at page 0+0xffe| () Bool (ite |place 22| q1175 false))
(define-fun |move: reply about page 1, EMULATE_NOWRITE, 4 bytes at page 0+0x0| () Bool (ite |place 22| q1183 false))
(define-fun |move: reply about page 1, EMULATE_NOWRITE, 4 bytes at page 0+0xff8| () Bool (ite |place 22| q1195 false))
(define-fun |move: reply about page 1, EMULATE_NOWRITE, 4 bytes at page 0+0xffe| () Bool (ite |place 22| q1207 false))
(define-fun |move: reply about page 1, SET_EMUL_READ_DATA, 4 bytes at page 0+0x0| () Bool (ite |place 22| q1215 false))
(define-fun |move: reply about page 1, SET_EMUL_READ_DATA, 4 bytes at page 0+0xff8| () Bool (ite |place 22| q1227 false))
(define-fun |move: reply about page 1, SET_EMUL_READ_DATA, 4 bytes at page 0+0xffe| () Bool (ite |place 22| q1239 false))
(define-fun |move: reply about another page, 4 bytes at page 0+0x0| () Bool (ite (or |place 23| |place 24|) q1133 false))
(define-fun |move: reply about another page, 4 bytes at page 0+0xff8| () Bool (ite (or |place 23| |place 24|) q1151 false))
(define-fun |move: reply about another page, 4 bytes at page 0+0xffe| () Bool (ite (or |place 23| |place 24|) q1175 false))
(define-fun |move: reply about another page, EMULATE_NOWRITE, 4 bytes at page 0+0x0| () Bool (ite (or |place 23| |place 24|) q1183 false))
(define-fun |move: reply about another page, EMULATE_NOWRITE, 4 bytes at page 0+0xff8| () Bool (ite (or |place 23| |place 24|) q1195 false))
(define-fun |move: reply about another page, EMULATE_NOWRITE, 4 bytes at page 0+0xffe| () Bool (ite (or |place 23| |place 24|) q1207 false))
(define-fun |move: reply about another page, SET_EMUL_READ_DATA, 4 bytes at page 0+0x0| () Bool (ite (or |place 23| |place 24|) q1215 false))
(define-fun |move: reply about another page, SET_EMUL_READ_DATA, 4 bytes at page 0+0xff8| () Bool (ite (or |place 23| |place 24|) q1227 false))
(define-fun |move: reply about another page, SET_EMUL_READ_DATA, 4 bytes at page 0+0xffe| () Bool (ite (or |place 23| |place 24|) q1239 false))
(define-fun |move: reply about page 1, RIP has moved, 4 bytes at page 0+0x0| () Bool (ite |place 25| q1133 false))
(define-fun |move: reply about page 1, RIP has moved, 4 bytes at page 0+0xff8| () Bool (ite |place 25| q1151 false))
(define-fun |move: reply about page 1, RIP has moved, 4 bytes at page 0+0xffe| () Bool (ite |place 25| q1175 false))
(define-fun |move: reply about page 1, RIP has moved, EMULATE_NOWRITE, 4 bytes at page 0+0x0| () Bool (ite |place 25| q1183 false))
(define-fun |move: reply about page 1, RIP has moved, EMULATE_NOWRITE, 4 bytes at page 0+0xff8| () Bool (ite |place 25| q1195 false))
(define-fun |move: reply about page 1, RIP has moved, EMULATE_NOWRITE, 4 bytes at page 0+0xffe| () Bool (ite |place 25| q1207 false))
(define-fun |move: reply about page 1, RIP has moved, SET_EMUL_READ_DATA, 4 bytes at page 0+0x0| () Bool (ite |place 25| q1215 false))
(define-fun |move: reply about page 1, RIP has moved, SET_EMUL_READ_DATA, 4 bytes at page 0+0xff8| () Bool (ite |place 25| q1227 false))
(define-fun |move: reply about page 1, RIP has moved, SET_EMUL_READ_DATA, 4 bytes at page 0+0xffe| () Bool (ite |place 25| q1239 false))

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
     (ite (= path #b1001101010) |path 618|
     (ite (= path #b1001101011) |path 619|
     (ite (= path #b1001101100) |path 620|
     (ite (= path #b1001101101) |path 621|
     (ite (= path #b1001101110) |path 622|
     (ite (= path #b1001101111) |path 623|
     (ite (= path #b1001110000) |path 624|
     (ite (= path #b1001110001) |path 625|
     (ite (= path #b1001110010) |path 626|
     (ite (= path #b1001110011) |path 627|
     (ite (= path #b1001110100) |path 628|
     (ite (= path #b1001110101) |path 629|
     (ite (= path #b1001110110) |path 630|
     (ite (= path #b1001110111) |path 631|
     (ite (= path #b1001111000) |path 632|
     (ite (= path #b1001111001) |path 633|
     (ite (= path #b1001111010) |path 634|
     (ite (= path #b1001111011) |path 635|
     (ite (= path #b1001111100) |path 636|
     (ite (= path #b1001111101) |path 637|
     (ite (= path #b1001111110) |path 638|
     (ite (= path #b1001111111) |path 639|
     (ite (= path #b1010000000) |path 640|
     (ite (= path #b1010000001) |path 641|
     (ite (= path #b1010000010) |path 642|
     (ite (= path #b1010000011) |path 643|
     (ite (= path #b1010000100) |path 644|
     (ite (= path #b1010000101) |path 645|
     (ite (= path #b1010000110) |path 646|
     (ite (= path #b1010000111) |path 647|
     (ite (= path #b1010001000) |path 648|
     (ite (= path #b1010001001) |path 649|
     (ite (= path #b1010001010) |path 650|
     (ite (= path #b1010001011) |path 651|
     (ite (= path #b1010001100) |path 652|
     (ite (= path #b1010001101) |path 653|
     (ite (= path #b1010001110) |path 654|
     (ite (= path #b1010001111) |path 655|
     (ite (= path #b1010010000) |path 656|
     (ite (= path #b1010010001) |path 657|
     (ite (= path #b1010010010) |path 658|
     (ite (= path #b1010010011) |path 659|
     (ite (= path #b1010010100) |path 660|
     (ite (= path #b1010010101) |path 661|
     (ite (= path #b1010010110) |path 662|
     (ite (= path #b1010010111) |path 663|
     (ite (= path #b1010011000) |path 664|
     (ite (= path #b1010011001) |path 665|
     (ite (= path #b1010011010) |path 666|
     (ite (= path #b1010011011) |path 667|
     (ite (= path #b1010011100) |path 668|
     (ite (= path #b1010011101) |path 669|
     (ite (= path #b1010011110) |path 670|
     (ite (= path #b1010011111) |path 671|
     (ite (= path #b1010100000) |path 672|
     (ite (= path #b1010100001) |path 673|
     (ite (= path #b1010100010) |path 674|
     (ite (= path #b1010100011) |path 675|
     (ite (= path #b1010100100) |path 676|
     (ite (= path #b1010100101) |path 677|
     (ite (= path #b1010100110) |path 678|
     (ite (= path #b1010100111) |path 679|
     (ite (= path #b1010101000) |path 680|
     (ite (= path #b1010101001) |path 681|
     (ite (= path #b1010101010) |path 682|
     (ite (= path #b1010101011) |path 683|
     (ite (= path #b1010101100) |path 684|
     (ite (= path #b1010101101) |path 685|
     (ite (= path #b1010101110) |path 686|
     (ite (= path #b1010101111) |path 687|
     (ite (= path #b1010110000) |path 688|
     (ite (= path #b1010110001) |path 689|
     (ite (= path #b1010110010) |path 690|
     (ite (= path #b1010110011) |path 691|
     (ite (= path #b1010110100) |path 692|
     (ite (= path #b1010110101) |path 693|
     (ite (= path #b1010110110) |path 694|
     (ite (= path #b1010110111) |path 695|
     (ite (= path #b1010111000) |path 696|
     (ite (= path #b1010111001) |path 697|
     (ite (= path #b1010111010) |path 698|
     (ite (= path #b1010111011) |path 699|
     (ite (= path #b1010111100) |path 700|
     (ite (= path #b1010111101) |path 701|
     (ite (= path #b1010111110) |path 702|
     (ite (= path #b1010111111) |path 703|
     (ite (= path #b1011000000) |path 704|
     (ite (= path #b1011000001) |path 705|
     (ite (= path #b1011000010) |path 706|
     (ite (= path #b1011000011) |path 707|
     (ite (= path #b1011000100) |path 708|
     (ite (= path #b1011000101) |path 709|
     (ite (= path #b1011000110) |path 710|
     (ite (= path #b1011000111) |path 711|
     (ite (= path #b1011001000) |path 712|
     (ite (= path #b1011001001) |path 713|
     (ite (= path #b1011001010) |path 714|
     (ite (= path #b1011001011) |path 715|
     (ite (= path #b1011001100) |path 716|
     (ite (= path #b1011001101) |path 717|
     (ite (= path #b1011001110) |path 718|
     (ite (= path #b1011001111) |path 719|
     (ite (= path #b1011010000) |path 720|
     (ite (= path #b1011010001) |path 721|
     (ite (= path #b1011010010) |path 722|
     (ite (= path #b1011010011) |path 723|
     (ite (= path #b1011010100) |path 724|
     (ite (= path #b1011010101) |path 725|
     (ite (= path #b1011010110) |path 726|
     (ite (= path #b1011010111) |path 727|
     (ite (= path #b1011011000) |path 728|
     (ite (= path #b1011011001) |path 729|
     (ite (= path #b1011011010) |path 730|
     (ite (= path #b1011011011) |path 731|
     (ite (= path #b1011011100) |path 732|
     (ite (= path #b1011011101) |path 733|
     (ite (= path #b1011011110) |path 734|
     (ite (= path #b1011011111) |path 735|
     (ite (= path #b1011100000) |path 736|
     (ite (= path #b1011100001) |path 737|
     (ite (= path #b1011100010) |path 738|
     (ite (= path #b1011100011) |path 739|
     (ite (= path #b1011100100) |path 740|
     (ite (= path #b1011100101) |path 741|
     (ite (= path #b1011100110) |path 742|
     (ite (= path #b1011100111) |path 743|
     (ite (= path #b1011101000) |path 744|
     (ite (= path #b1011101001) |path 745|
     (ite (= path #b1011101010) |path 746|
     (ite (= path #b1011101011) |path 747|
     (ite (= path #b1011101100) |path 748|
     (ite (= path #b1011101101) |path 749|
     (ite (= path #b1011101110) |path 750|
     (ite (= path #b1011101111) |path 751|
     (ite (= path #b1011110000) |path 752|
     (ite (= path #b1011110001) |path 753|
     (ite (= path #b1011110010) |path 754|
     (ite (= path #b1011110011) |path 755|
     (ite (= path #b1011110100) |path 756|
     (ite (= path #b1011110101) |path 757|
     (ite (= path #b1011110110) |path 758|
     (ite (= path #b1011110111) |path 759|
     (ite (= path #b1011111000) |path 760|
     (ite (= path #b1011111001) |path 761|
     (ite (= path #b1011111010) |path 762|
     (ite (= path #b1011111011) |path 763|
     (ite (= path #b1011111100) |path 764|
     (ite (= path #b1011111101) |path 765|
     (ite (= path #b1011111110) |path 766|
     (ite (= path #b1011111111) |path 767|
     (ite (= path #b1100000000) |path 768|
     (ite (= path #b1100000001) |path 769|
     (ite (= path #b1100000010) |path 770|
     (ite (= path #b1100000011) |path 771|
     (ite (= path #b1100000100) |path 772|
     (ite (= path #b1100000101) |path 773|
     (ite (= path #b1100000110) |path 774|
     (ite (= path #b1100000111) |path 775|
     (ite (= path #b1100001000) |path 776|
     (ite (= path #b1100001001) |path 777|
     (ite (= path #b1100001010) |path 778|
     (ite (= path #b1100001011) |path 779|
     (ite (= path #b1100001100) |path 780|
     (ite (= path #b1100001101) |path 781|
     (= after.memory #b11))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))
    (not invariant.after))
  ; conclusion
  (and invariant.before (= before.memory #b11))))
(check-sat)
