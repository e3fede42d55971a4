; SendAborts on v5: When an event went out that the vCPU waits for, the
;   window closes with X86EMUL_RETRY and nothing is committed.
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
(declare-fun before.memory () (_ BitVec 3))
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
(declare-fun path () (_ BitVec 6))
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
(declare-fun after.memory () (_ BitVec 3))

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
(define-fun |type of page 2: not_present| () Bool (= |type of page 2| #x5))
(define-fun |type of page 2: paged_out, shared| () Bool (or (= |type of page 2| #x7) (= |type of page 2| #x8)))
(define-fun |operand within its segment: yes| () Bool (= |operand within its segment| #b1))
(define-fun |right of page 2: n, r, x, rx| () Bool (or (= |right of page 2| #x0) (= |right of page 2| #x1) (= |right of page 2| #x4) (= |right of page 2| #x5)))
(define-fun |type of page 2: ioreq_server| () Bool (= |type of page 2| #x2))
(define-fun |type of page 2: mmio, hole| () Bool (or (= |type of page 2| #x3) (= |type of page 2| #x4)))
(define-fun |type of page 2: not_present, read_only| () Bool (or (= |type of page 2| #x5) (= |type of page 2| #x6)))
(define-fun |type of page 2: ioreq_server, paged_out, shared| () Bool (or (= |type of page 2| #x2) (= |type of page 2| #x7) (= |type of page 2| #x8)))
(define-fun |mmio_access: write| () Bool (= mmio_access #b10))
(define-fun |right of page 2 in the view: n, r, x, rx| () Bool (or (= |right of page 2 in the view| #x0) (= |right of page 2 in the view| #x1) (= |right of page 2 in the view| #x4) (= |right of page 2 in the view| #x5)))
(define-fun |the load of cmpxchg finds what is expected: yes| () Bool (= |the load of cmpxchg finds what is expected| #b1))
(define-fun |source within its segment: yes| () Bool (= |source within its segment| #b1))
(define-fun |type of page 2: ram, ram_ro| () Bool (or (= |type of page 2| #x0) (= |type of page 2| #x1)))
(define-fun |type of page 4: not_present| () Bool (= |type of page 4| #x5))
(define-fun |type of page 4: paged_out, shared| () Bool (or (= |type of page 4| #x7) (= |type of page 4| #x8)))
(define-fun |type of page 3: not_present| () Bool (= |type of page 3| #x5))
(define-fun |type of page 3: paged_out, shared| () Bool (or (= |type of page 3| #x7) (= |type of page 3| #x8)))
(define-fun |right of page 3: n, r, x, rx| () Bool (or (= |right of page 3| #x0) (= |right of page 3| #x1) (= |right of page 3| #x4) (= |right of page 3| #x5)))
(define-fun |type of page 3: ioreq_server| () Bool (= |type of page 3| #x2))
(define-fun |type of page 3: mmio, hole| () Bool (or (= |type of page 3| #x3) (= |type of page 3| #x4)))
(define-fun |type of page 3: not_present, read_only| () Bool (or (= |type of page 3| #x5) (= |type of page 3| #x6)))
(define-fun |type of page 3: ioreq_server, paged_out, shared| () Bool (or (= |type of page 3| #x2) (= |type of page 3| #x7) (= |type of page 3| #x8)))
(define-fun |type of page 2: ram| () Bool (= |type of page 2| #x0))
(define-fun |type of page 2: ram_ro| () Bool (= |type of page 2| #x1))
(define-fun |right of page 3 in the view: n, r, x, rx| () Bool (or (= |right of page 3 in the view| #x0) (= |right of page 3 in the view| #x1) (= |right of page 3 in the view| #x4) (= |right of page 3 in the view| #x5)))
(define-fun |type of page 3: ram, ram_ro, ioreq_server| () Bool (or (= |type of page 3| #x0) (= |type of page 3| #x1) (= |type of page 3| #x2)))
(define-fun |type of page 2: read_only| () Bool (= |type of page 2| #x6))
(define-fun |type of page 4: mmio, hole| () Bool (or (= |type of page 4| #x3) (= |type of page 4| #x4)))

; Which answers there are.
(define-fun possible () Bool (and (bvult mmio_access #b11) (bvult |type of page 0| #x9) (bvult |right of page 0| #xa) (or (bvult |right of page 0 in the view| #xa) (= |right of page 0 in the view| #xf)) (bvult |type of page 1| #x9) (bvult |right of page 1| #xa) (or (bvult |right of page 1 in the view| #xa) (= |right of page 1 in the view| #xf)) (bvult |type of page 2| #x9) (bvult |right of page 2| #xa) (or (bvult |right of page 2 in the view| #xa) (= |right of page 2 in the view| #xf)) (bvult |type of page 3| #x9) (bvult |right of page 3| #xa) (or (bvult |right of page 3 in the view| #xa) (= |right of page 3 in the view| #xf)) (bvult |type of page 4| #x9) (bvult |free slots of the ring| #x9)))

; What the claim remembers:
;   #b000 outside a window
;   #b001 in a window
;   #b010 in a window; an event went out: 1
;   #b011 in a window; committed
;   #b100 outside a window; an event went out: 1
;   #b101 outside a window; committed
;   #b111 the claim is broken

; What it makes of what it hears: m is what it remembers before. What is
;   not listed never comes up, and would break it.
(define-fun |window opens for npfec_kind_unknown| ((m (_ BitVec 3))) (_ BitVec 3) (ite (or (= m #b000) (= m #b100) (= m #b101)) #b001 #b111))
(define-fun |sends MEM_ACCESS_* as the right of page 0 says for page 0, vCPU paused| ((m (_ BitVec 3))) (_ BitVec 3) (ite (= m #b001) #b010 #b111))
(define-fun |sends MEM_ACCESS_* as the right of page 0 in the view says for page 0, vCPU paused| ((m (_ BitVec 3))) (_ BitVec 3) (ite (= m #b001) #b010 #b111))
(define-fun |sends MEM_ACCESS_* as the right of page 1 says for page 1, vCPU paused| ((m (_ BitVec 3))) (_ BitVec 3) (ite (= m #b001) #b010 #b111))
(define-fun |sends MEM_ACCESS_* as the right of page 1 in the view says for page 1, vCPU paused| ((m (_ BitVec 3))) (_ BitVec 3) (ite (= m #b001) #b010 #b111))
(define-fun |window opens for npfec_kind_in_gpt| ((m (_ BitVec 3))) (_ BitVec 3) (ite (or (= m #b000) (= m #b100) (= m #b101)) #b001 #b111))
(define-fun |window closes: X86EMUL_EXCEPTION| ((m (_ BitVec 3))) (_ BitVec 3) (ite (= m #b001) #b000 #b111))
(define-fun |sends MEM_ACCESS_* as the right of page 2 says for page 2, vCPU paused| ((m (_ BitVec 3))) (_ BitVec 3) (ite (= m #b001) #b010 #b111))
(define-fun |sends MEM_ACCESS_* as the right of page 2 in the view says for page 2, vCPU paused| ((m (_ BitVec 3))) (_ BitVec 3) (ite (= m #b001) #b010 #b111))
(define-fun |sends MEM_ACCESS_* as the right of page 3 says for page 3, vCPU paused| ((m (_ BitVec 3))) (_ BitVec 3) (ite (= m #b001) #b010 #b111))
(define-fun |sends MEM_ACCESS_* as the right of page 3 in the view says for page 3, vCPU paused| ((m (_ BitVec 3))) (_ BitVec 3) (ite (= m #b001) #b010 #b111))
(define-fun |commits progress, RIP stays| ((m (_ BitVec 3))) (_ BitVec 3) (ite (= m #b001) #b011 #b111))
(define-fun |commits the instruction| ((m (_ BitVec 3))) (_ BitVec 3) (ite (= m #b001) #b011 #b111))
(define-fun |window closes: X86EMUL_UNHANDLEABLE| ((m (_ BitVec 3))) (_ BitVec 3) (ite (= m #b001) #b000 #b111))
(define-fun |window closes: X86EMUL_RETRY| ((m (_ BitVec 3))) (_ BitVec 3) (ite (= m #b001) #b000 (ite (= m #b010) #b100 #b111)))
(define-fun |sends event 14 for the page tables, vCPU paused| ((m (_ BitVec 3))) (_ BitVec 3) (ite (= m #b001) m #b111))
(define-fun |window closes: X86EMUL_UNIMPLEMENTED| ((m (_ BitVec 3))) (_ BitVec 3) (ite (= m #b001) #b000 #b111))
(define-fun |window closes: X86EMUL_OKAY| ((m (_ BitVec 3))) (_ BitVec 3) (ite (= m #b011) #b101 #b111))

; What is heard on a path, in order.
(define-fun |word 1| ((m (_ BitVec 3))) (_ BitVec 3) (|window opens for npfec_kind_unknown| m))
(define-fun |word 2| ((m (_ BitVec 3))) (_ BitVec 3) (|sends MEM_ACCESS_* as the right of page 0 says for page 0, vCPU paused| (|window opens for npfec_kind_unknown| m)))
(define-fun |word 3| ((m (_ BitVec 3))) (_ BitVec 3) (|sends MEM_ACCESS_* as the right of page 0 in the view says for page 0, vCPU paused| (|window opens for npfec_kind_unknown| m)))
(define-fun |word 4| ((m (_ BitVec 3))) (_ BitVec 3) (|sends MEM_ACCESS_* as the right of page 1 says for page 1, vCPU paused| (|window opens for npfec_kind_unknown| m)))
(define-fun |word 5| ((m (_ BitVec 3))) (_ BitVec 3) (|sends MEM_ACCESS_* as the right of page 1 in the view says for page 1, vCPU paused| (|window opens for npfec_kind_unknown| m)))
(define-fun |word 6| ((m (_ BitVec 3))) (_ BitVec 3) (|window opens for npfec_kind_in_gpt| m))
(define-fun |word 7| ((m (_ BitVec 3))) (_ BitVec 3) (|sends MEM_ACCESS_* as the right of page 0 says for page 0, vCPU paused| (|window opens for npfec_kind_in_gpt| m)))
(define-fun |word 8| ((m (_ BitVec 3))) (_ BitVec 3) (|sends MEM_ACCESS_* as the right of page 0 in the view says for page 0, vCPU paused| (|window opens for npfec_kind_in_gpt| m)))
(define-fun |word 9| ((m (_ BitVec 3))) (_ BitVec 3) (|sends MEM_ACCESS_* as the right of page 1 says for page 1, vCPU paused| (|window opens for npfec_kind_in_gpt| m)))
(define-fun |word 10| ((m (_ BitVec 3))) (_ BitVec 3) (|sends MEM_ACCESS_* as the right of page 1 in the view says for page 1, vCPU paused| (|window opens for npfec_kind_in_gpt| m)))
(define-fun |word 11| ((m (_ BitVec 3))) (_ BitVec 3) (|window closes: X86EMUL_EXCEPTION| m))
(define-fun |word 12| ((m (_ BitVec 3))) (_ BitVec 3) (|sends MEM_ACCESS_* as the right of page 2 says for page 2, vCPU paused| m))
(define-fun |word 13| ((m (_ BitVec 3))) (_ BitVec 3) (|sends MEM_ACCESS_* as the right of page 2 in the view says for page 2, vCPU paused| m))
(define-fun |word 14| ((m (_ BitVec 3))) (_ BitVec 3) (|sends MEM_ACCESS_* as the right of page 3 says for page 3, vCPU paused| m))
(define-fun |word 15| ((m (_ BitVec 3))) (_ BitVec 3) (|sends MEM_ACCESS_* as the right of page 3 in the view says for page 3, vCPU paused| m))
(define-fun |word 16| ((m (_ BitVec 3))) (_ BitVec 3) (|commits progress, RIP stays| m))
(define-fun |word 17| ((m (_ BitVec 3))) (_ BitVec 3) (|commits the instruction| m))
(define-fun |word 18| ((m (_ BitVec 3))) (_ BitVec 3) (|window closes: X86EMUL_UNHANDLEABLE| m))
(define-fun |word 19| ((m (_ BitVec 3))) (_ BitVec 3) (|window closes: X86EMUL_RETRY| m))
(define-fun |word 20| ((m (_ BitVec 3))) (_ BitVec 3) (|window closes: X86EMUL_UNIMPLEMENTED| (|sends event 14 for the page tables, vCPU paused| m)))
(define-fun |word 21| ((m (_ BitVec 3))) (_ BitVec 3) (|window closes: X86EMUL_OKAY| m))

; What is left behind.
(define-fun leaves ((phase (_ BitVec 4)) (rc (_ BitVec 3)) (contextGate (_ BitVec 1)) (vcpuGate (_ BitVec 1)) (hasReservedSlot (_ BitVec 1))) Bool (and (= after.phase phase) (= after.rc rc) (= after.contextGate contextGate) (= after.vcpuGate vcpuGate) (= after.hasReservedSlot hasReservedSlot)))

; The paths: what each leaves behind, and what is heard on it.
(define-fun |path 1| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 2| () Bool (and (leaves window #b000 #b1 #b0 #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 3| () Bool (and (leaves window.ending #b001 #b1 #b0 #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 4| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 1| before.memory))))
(define-fun |path 5| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 2| before.memory))))
(define-fun |path 6| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 1| before.memory) #b111) #b111 #b000))))
(define-fun |path 7| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 3| before.memory))))
(define-fun |path 8| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 4| before.memory))))
(define-fun |path 9| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 5| before.memory))))
(define-fun |path 10| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0) (= after.memory (|word 6| before.memory))))
(define-fun |path 11| () Bool (and (leaves window #b000 #b1 #b0 #b0) (= after.memory (|word 6| before.memory))))
(define-fun |path 12| () Bool (and (leaves window.ending #b001 #b1 #b0 #b0) (= after.memory (|word 6| before.memory))))
(define-fun |path 13| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 6| before.memory))))
(define-fun |path 14| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 7| before.memory))))
(define-fun |path 15| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= (|word 6| before.memory) #b111) #b111 #b000))))
(define-fun |path 16| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 8| before.memory))))
(define-fun |path 17| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 9| before.memory))))
(define-fun |path 18| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 10| before.memory))))
(define-fun |path 19| () Bool (and (leaves outside #b000 #b0 #b0 #b0) (= after.memory (|word 11| before.memory))))
(define-fun |path 20| () Bool (and (leaves window.ending #b010 #b1 #b0 #b0) (= after.memory before.memory)))
(define-fun |path 21| () Bool (and (leaves window #b000 #b1 #b0 #b0) (= after.memory before.memory)))
(define-fun |path 22| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory before.memory)))
(define-fun |path 23| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 12| before.memory))))
(define-fun |path 24| () Bool (and (leaves stopped #b000 #b0 #b0 #b0) (= after.memory (ite (= before.memory #b111) #b111 #b000))))
(define-fun |path 25| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 13| before.memory))))
(define-fun |path 26| () Bool (and (leaves window.ending #b101 #b1 #b0 #b0) (= after.memory before.memory)))
(define-fun |path 27| () Bool (and (leaves window.ending #b001 #b1 #b0 #b0) (= after.memory before.memory)))
(define-fun |path 28| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 14| before.memory))))
(define-fun |path 29| () Bool (and (leaves window.ending #b011 #b1 #b0 #b0) (= after.memory (|word 15| before.memory))))
(define-fun |path 30| () Bool (and (leaves window.ending #b000 #b1 #b0 #b0) (= after.memory (|word 16| before.memory))))
(define-fun |path 31| () Bool (and (leaves window.ending #b000 #b1 #b0 #b0) (= after.memory (|word 17| before.memory))))
(define-fun |path 32| () Bool (and (leaves outside #b000 #b0 #b0 #b0) (= after.memory (|word 18| before.memory))))
(define-fun |path 33| () Bool (and (leaves outside #b000 #b0 #b0 #b0) (= after.memory (|word 19| before.memory))))
(define-fun |path 34| () Bool (and (leaves outside #b000 #b0 #b0 #b0) (= after.memory (|word 20| before.memory))))
(define-fun |path 35| () Bool (and (leaves outside #b000 #b0 #b0 #b0) (= after.memory (|word 21| before.memory))))

; Which path the answers lead to.
(define-fun q0 () Bool (ite |while the vCPU waits: ring disabled| (= path #b000110) (= path #b000101)))
(define-fun q1 () Bool (ite |free slots of the ring: 0| q0 (= path #b000101)))
(define-fun q2 () Bool (ite |right of page 0: n, r, w, rw| q1 (= path #b000010)))
(define-fun q3 () Bool (ite |type of page 0: mmio, hole| (= path #b000011) (ite |type of page 0: not_present| (= path #b000001) (ite |type of page 0: paged_out, shared| (= path #b000100) q2))))
(define-fun q4 () Bool (ite |type of page 0: mmio, hole| (= path #b000011) (ite |type of page 0: not_present| (= path #b000001) (ite |type of page 0: paged_out, shared| (= path #b000100) (= path #b000010)))))
(define-fun q5 () Bool (ite |16 bytes within the code segment: yes| q4 q3))
(define-fun q6 () Bool (ite |while the vCPU waits: ring disabled| (= path #b000110) (= path #b000111)))
(define-fun q7 () Bool (ite |free slots of the ring: 0| q6 (= path #b000111)))
(define-fun q8 () Bool (ite |right of page 0 in the view: n, r, w, rw| q7 (= path #b000010)))
(define-fun q9 () Bool (ite |type of page 0: mmio, hole| (= path #b000011) (ite |type of page 0: not_present| (= path #b000001) (ite |type of page 0: paged_out, shared| (= path #b000100) q8))))
(define-fun q10 () Bool (ite |16 bytes within the code segment: yes| q4 q9))
(define-fun q11 () Bool (ite |altp2m: disabled| q4 (ite |altp2m: view 1| q10 q5)))
(define-fun q12 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| (= path #b000010) q1))
(define-fun q13 () Bool (ite |right of page 0: n, r, w, rw| q12 (= path #b000010)))
(define-fun q14 () Bool (ite |type of page 0: mmio, hole| (= path #b000011) (ite |type of page 0: not_present| (= path #b000001) (ite |type of page 0: paged_out, shared| (= path #b000100) q13))))
(define-fun q15 () Bool (ite |16 bytes within the code segment: yes| q14 q3))
(define-fun q16 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| (= path #b000010) q7))
(define-fun q17 () Bool (ite |right of page 0 in the view: n, r, w, rw| q16 (= path #b000010)))
(define-fun q18 () Bool (ite |type of page 0: mmio, hole| (= path #b000011) (ite |type of page 0: not_present| (= path #b000001) (ite |type of page 0: paged_out, shared| (= path #b000100) q17))))
(define-fun q19 () Bool (ite |16 bytes within the code segment: yes| q18 q9))
(define-fun q20 () Bool (ite |altp2m: disabled| q4 (ite |altp2m: view 1| q19 q15)))
(define-fun q21 () Bool (ite |while the vCPU waits: ring disabled| (= path #b000110) (= path #b001000)))
(define-fun q22 () Bool (ite |free slots of the ring: 0| q21 (= path #b001000)))
(define-fun q23 () Bool (ite |right of page 1: n, r, w, rw| q22 (= path #b000010)))
(define-fun q24 () Bool (ite |type of page 1: mmio, hole| (= path #b000011) (ite |type of page 1: not_present| (= path #b000001) (ite |type of page 1: paged_out, shared| (= path #b000100) q23))))
(define-fun q25 () Bool (ite |right of page 0: n, r, w, rw| q1 q24))
(define-fun q26 () Bool (ite |type of page 0: mmio, hole| (= path #b000011) (ite |type of page 0: not_present| (= path #b000001) (ite |type of page 0: paged_out, shared| (= path #b000100) q25))))
(define-fun q27 () Bool (ite |type of page 1: mmio, hole| (= path #b000011) (ite |type of page 1: not_present| (= path #b000001) (ite |type of page 1: paged_out, shared| (= path #b000100) (= path #b000010)))))
(define-fun q28 () Bool (ite |right of page 0: n, r, w, rw| q12 q27))
(define-fun q29 () Bool (ite |type of page 0: mmio, hole| (= path #b000011) (ite |type of page 0: not_present| (= path #b000001) (ite |type of page 0: paged_out, shared| (= path #b000100) q28))))
(define-fun q30 () Bool (ite |16 bytes within the code segment: yes| q29 q26))
(define-fun q31 () Bool (ite |type of page 0: mmio, hole| (= path #b000011) (ite |type of page 0: not_present| (= path #b000001) (ite |type of page 0: paged_out, shared| (= path #b000100) q27))))
(define-fun q32 () Bool (ite |while the vCPU waits: ring disabled| (= path #b000110) (= path #b001001)))
(define-fun q33 () Bool (ite |free slots of the ring: 0| q32 (= path #b001001)))
(define-fun q34 () Bool (ite |right of page 1 in the view: n, r, w, rw| q33 (= path #b000010)))
(define-fun q35 () Bool (ite |type of page 1: mmio, hole| (= path #b000011) (ite |type of page 1: not_present| (= path #b000001) (ite |type of page 1: paged_out, shared| (= path #b000100) q34))))
(define-fun q36 () Bool (ite |right of page 0 in the view: n, r, w, rw| q7 q35))
(define-fun q37 () Bool (ite |type of page 0: mmio, hole| (= path #b000011) (ite |type of page 0: not_present| (= path #b000001) (ite |type of page 0: paged_out, shared| (= path #b000100) q36))))
(define-fun q38 () Bool (ite |right of page 0 in the view: n, r, w, rw| q16 q27))
(define-fun q39 () Bool (ite |type of page 0: mmio, hole| (= path #b000011) (ite |type of page 0: not_present| (= path #b000001) (ite |type of page 0: paged_out, shared| (= path #b000100) q38))))
(define-fun q40 () Bool (ite |16 bytes within the code segment: yes| q39 q37))
(define-fun q41 () Bool (ite |altp2m: disabled| q31 (ite |altp2m: view 1| q40 q30)))
(define-fun q42 () Bool (ite |while the vCPU waits: ring disabled| (= path #b001111) (= path #b001110)))
(define-fun q43 () Bool (ite |free slots of the ring: 0| q42 (= path #b001110)))
(define-fun q44 () Bool (ite |right of page 0: n, r, w, rw| q43 (= path #b001011)))
(define-fun q45 () Bool (ite |type of page 0: mmio, hole| (= path #b001100) (ite |type of page 0: not_present| (= path #b001010) (ite |type of page 0: paged_out, shared| (= path #b001101) q44))))
(define-fun q46 () Bool (ite |type of page 0: mmio, hole| (= path #b001100) (ite |type of page 0: not_present| (= path #b001010) (ite |type of page 0: paged_out, shared| (= path #b001101) (= path #b001011)))))
(define-fun q47 () Bool (ite |16 bytes within the code segment: yes| q46 q45))
(define-fun q48 () Bool (ite |while the vCPU waits: ring disabled| (= path #b001111) (= path #b010000)))
(define-fun q49 () Bool (ite |free slots of the ring: 0| q48 (= path #b010000)))
(define-fun q50 () Bool (ite |right of page 0 in the view: n, r, w, rw| q49 (= path #b001011)))
(define-fun q51 () Bool (ite |type of page 0: mmio, hole| (= path #b001100) (ite |type of page 0: not_present| (= path #b001010) (ite |type of page 0: paged_out, shared| (= path #b001101) q50))))
(define-fun q52 () Bool (ite |16 bytes within the code segment: yes| q46 q51))
(define-fun q53 () Bool (ite |altp2m: disabled| q46 (ite |altp2m: view 1| q52 q47)))
(define-fun q54 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| (= path #b001011) q43))
(define-fun q55 () Bool (ite |right of page 0: n, r, w, rw| q54 (= path #b001011)))
(define-fun q56 () Bool (ite |type of page 0: mmio, hole| (= path #b001100) (ite |type of page 0: not_present| (= path #b001010) (ite |type of page 0: paged_out, shared| (= path #b001101) q55))))
(define-fun q57 () Bool (ite |16 bytes within the code segment: yes| q56 q45))
(define-fun q58 () Bool (ite |type of page 1: ram, ram_ro, ioreq_server, read_only| (= path #b001011) q49))
(define-fun q59 () Bool (ite |right of page 0 in the view: n, r, w, rw| q58 (= path #b001011)))
(define-fun q60 () Bool (ite |type of page 0: mmio, hole| (= path #b001100) (ite |type of page 0: not_present| (= path #b001010) (ite |type of page 0: paged_out, shared| (= path #b001101) q59))))
(define-fun q61 () Bool (ite |16 bytes within the code segment: yes| q60 q51))
(define-fun q62 () Bool (ite |altp2m: disabled| q46 (ite |altp2m: view 1| q61 q57)))
(define-fun q63 () Bool (ite |while the vCPU waits: ring disabled| (= path #b001111) (= path #b010001)))
(define-fun q64 () Bool (ite |free slots of the ring: 0| q63 (= path #b010001)))
(define-fun q65 () Bool (ite |right of page 1: n, r, w, rw| q64 (= path #b001011)))
(define-fun q66 () Bool (ite |type of page 1: mmio, hole| (= path #b001100) (ite |type of page 1: not_present| (= path #b001010) (ite |type of page 1: paged_out, shared| (= path #b001101) q65))))
(define-fun q67 () Bool (ite |right of page 0: n, r, w, rw| q43 q66))
(define-fun q68 () Bool (ite |type of page 0: mmio, hole| (= path #b001100) (ite |type of page 0: not_present| (= path #b001010) (ite |type of page 0: paged_out, shared| (= path #b001101) q67))))
(define-fun q69 () Bool (ite |type of page 1: mmio, hole| (= path #b001100) (ite |type of page 1: not_present| (= path #b001010) (ite |type of page 1: paged_out, shared| (= path #b001101) (= path #b001011)))))
(define-fun q70 () Bool (ite |right of page 0: n, r, w, rw| q54 q69))
(define-fun q71 () Bool (ite |type of page 0: mmio, hole| (= path #b001100) (ite |type of page 0: not_present| (= path #b001010) (ite |type of page 0: paged_out, shared| (= path #b001101) q70))))
(define-fun q72 () Bool (ite |16 bytes within the code segment: yes| q71 q68))
(define-fun q73 () Bool (ite |type of page 0: mmio, hole| (= path #b001100) (ite |type of page 0: not_present| (= path #b001010) (ite |type of page 0: paged_out, shared| (= path #b001101) q69))))
(define-fun q74 () Bool (ite |while the vCPU waits: ring disabled| (= path #b001111) (= path #b010010)))
(define-fun q75 () Bool (ite |free slots of the ring: 0| q74 (= path #b010010)))
(define-fun q76 () Bool (ite |right of page 1 in the view: n, r, w, rw| q75 (= path #b001011)))
(define-fun q77 () Bool (ite |type of page 1: mmio, hole| (= path #b001100) (ite |type of page 1: not_present| (= path #b001010) (ite |type of page 1: paged_out, shared| (= path #b001101) q76))))
(define-fun q78 () Bool (ite |right of page 0 in the view: n, r, w, rw| q49 q77))
(define-fun q79 () Bool (ite |type of page 0: mmio, hole| (= path #b001100) (ite |type of page 0: not_present| (= path #b001010) (ite |type of page 0: paged_out, shared| (= path #b001101) q78))))
(define-fun q80 () Bool (ite |right of page 0 in the view: n, r, w, rw| q58 q69))
(define-fun q81 () Bool (ite |type of page 0: mmio, hole| (= path #b001100) (ite |type of page 0: not_present| (= path #b001010) (ite |type of page 0: paged_out, shared| (= path #b001101) q80))))
(define-fun q82 () Bool (ite |16 bytes within the code segment: yes| q81 q79))
(define-fun q83 () Bool (ite |altp2m: disabled| q73 (ite |altp2m: view 1| q82 q72)))
(define-fun q84 () Bool (ite |type of page 2: not_present| (= path #b010100) (ite |type of page 2: paged_out, shared| (= path #b010110) (= path #b010101))))
(define-fun q85 () Bool (ite |operand within its segment: yes| q84 (= path #b010100)))
(define-fun q86 () Bool (ite |while the vCPU waits: ring disabled| (= path #b011000) (= path #b010111)))
(define-fun q87 () Bool (ite |free slots of the ring: 0| q86 (= path #b010111)))
(define-fun q88 () Bool (ite |right of page 2: n, r, x, rx| q87 (= path #b010101)))
(define-fun q89 () Bool (ite |right of page 2: n, r, x, rx| q87 (= path #b010110)))
(define-fun q90 () Bool (ite |type of page 2: ioreq_server| q89 (ite |type of page 2: mmio, hole| (= path #b010101) (ite |type of page 2: not_present, read_only| (= path #b010100) (ite |type of page 2: paged_out, shared| (= path #b010110) q88)))))
(define-fun q91 () Bool (ite |operand within its segment: yes| q90 (= path #b010100)))
(define-fun q92 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b010110) (ite |type of page 2: not_present, read_only| (= path #b010100) (= path #b010101))))
(define-fun q93 () Bool (ite |operand within its segment: yes| q92 (= path #b010100)))
(define-fun q94 () Bool (ite |mmio_access: write| q93 q91))
(define-fun q95 () Bool (ite |while the vCPU waits: ring disabled| (= path #b011000) (= path #b011001)))
(define-fun q96 () Bool (ite |free slots of the ring: 0| q95 (= path #b011001)))
(define-fun q97 () Bool (ite |right of page 2 in the view: n, r, x, rx| q96 (= path #b010101)))
(define-fun q98 () Bool (ite |right of page 2 in the view: n, r, x, rx| q96 (= path #b010110)))
(define-fun q99 () Bool (ite |type of page 2: ioreq_server| q98 (ite |type of page 2: mmio, hole| (= path #b010101) (ite |type of page 2: not_present, read_only| (= path #b010100) (ite |type of page 2: paged_out, shared| (= path #b010110) q97)))))
(define-fun q100 () Bool (ite |operand within its segment: yes| q99 (= path #b010100)))
(define-fun q101 () Bool (ite |mmio_access: write| q93 q100))
(define-fun q102 () Bool (ite |altp2m: disabled| q93 (ite |altp2m: view 1| q101 q94)))
(define-fun q103 () Bool (ite |type of page 2: not_present, read_only| (= path #b010100) (ite |type of page 2: paged_out, shared| (= path #b010110) (= path #b010101))))
(define-fun q104 () Bool (ite |operand within its segment: yes| q103 (= path #b010101)))
(define-fun q105 () Bool (ite |type of page 2: paged_out, shared| (= path #b010110) (= path #b010101)))
(define-fun q106 () Bool (ite |operand within its segment: yes| q105 (= path #b010101)))
(define-fun q107 () Bool (ite |mmio_access: write| q106 q104))
(define-fun q108 () Bool (ite |altp2m: disabled| q93 (ite |altp2m: view 1| q100 q91)))
(define-fun q109 () Bool (ite |the load of cmpxchg finds what is expected: yes| q90 q84))
(define-fun q110 () Bool (ite |operand within its segment: yes| q109 (= path #b010100)))
(define-fun q111 () Bool (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b010110) (ite |type of page 2: not_present| (= path #b010100) (= path #b010101))))
(define-fun q112 () Bool (ite |the load of cmpxchg finds what is expected: yes| q111 q84))
(define-fun q113 () Bool (ite |operand within its segment: yes| q112 (= path #b010100)))
(define-fun q114 () Bool (ite |mmio_access: write| q113 q110))
(define-fun q115 () Bool (ite |the load of cmpxchg finds what is expected: yes| q92 q84))
(define-fun q116 () Bool (ite |operand within its segment: yes| q115 (= path #b010100)))
(define-fun q117 () Bool (ite |mmio_access: write| q113 q116))
(define-fun q118 () Bool (ite |the load of cmpxchg finds what is expected: yes| q99 q84))
(define-fun q119 () Bool (ite |operand within its segment: yes| q118 (= path #b010100)))
(define-fun q120 () Bool (ite |mmio_access: write| q113 q119))
(define-fun q121 () Bool (ite |altp2m: disabled| q117 (ite |altp2m: view 1| q120 q114)))
(define-fun q122 () Bool (ite |source within its segment: yes| q84 (= path #b010101)))
(define-fun q123 () Bool (ite |right of page 2: n, r, x, rx| q87 (= path #b011011)))
(define-fun q124 () Bool (ite |type of page 2: ioreq_server| q123 (ite |type of page 2: mmio, hole| (= path #b011011) (ite |type of page 2: not_present, read_only| (= path #b010100) (ite |type of page 2: paged_out, shared| (= path #b010110) q88)))))
(define-fun q125 () Bool (ite |operand within its segment: yes| q124 (= path #b010100)))
(define-fun q126 () Bool (ite |operand within its segment: yes| (= path #b011011) (= path #b010100)))
(define-fun q127 () Bool (ite |mmio_access: write| q126 q125))
(define-fun q128 () Bool (ite |type of page 2: ram, ram_ro| (= path #b010101) (ite |type of page 2: not_present, read_only| (= path #b010100) (ite |type of page 2: paged_out, shared| (= path #b010110) (= path #b011011)))))
(define-fun q129 () Bool (ite |operand within its segment: yes| q128 (= path #b010100)))
(define-fun q130 () Bool (ite |mmio_access: write| q126 q129))
(define-fun q131 () Bool (ite |right of page 2 in the view: n, r, x, rx| q96 (= path #b011011)))
(define-fun q132 () Bool (ite |type of page 2: ioreq_server| q131 (ite |type of page 2: mmio, hole| (= path #b011011) (ite |type of page 2: not_present, read_only| (= path #b010100) (ite |type of page 2: paged_out, shared| (= path #b010110) q97)))))
(define-fun q133 () Bool (ite |operand within its segment: yes| q132 (= path #b010100)))
(define-fun q134 () Bool (ite |mmio_access: write| q126 q133))
(define-fun q135 () Bool (ite |altp2m: disabled| q130 (ite |altp2m: view 1| q134 q127)))
(define-fun q136 () Bool (ite |type of page 4: not_present| (= path #b010100) (ite |type of page 4: paged_out, shared| (= path #b010110) (= path #b010101))))
(define-fun q137 () Bool (ite |type of page 4: paged_out, shared| (= path #b010110) (= path #b010100)))
(define-fun q138 () Bool (ite |type of page 4: not_present| (= path #b010100) (= path #b010110)))
(define-fun q139 () Bool (ite |type of page 2: not_present, read_only| q137 (ite |type of page 2: paged_out, shared| q138 q136)))
(define-fun q140 () Bool (ite |source within its segment: yes| q139 (= path #b010101)))
(define-fun q141 () Bool (ite |operand within its segment: yes| q140 (= path #b010101)))
(define-fun q142 () Bool (ite |type of page 2: paged_out, shared| q138 q136))
(define-fun q143 () Bool (ite |source within its segment: yes| q142 (= path #b010101)))
(define-fun q144 () Bool (ite |operand within its segment: yes| q143 (= path #b010101)))
(define-fun q145 () Bool (ite |mmio_access: write| q144 q141))
(define-fun q146 () Bool (ite |source within its segment: yes| q103 (= path #b010101)))
(define-fun q147 () Bool (ite |operand within its segment: yes| q146 (= path #b010101)))
(define-fun q148 () Bool (ite |mmio_access: write| (= path #b010101) q147))
(define-fun q149 () Bool (ite |type of page 3: not_present| (= path #b010100) (ite |type of page 3: paged_out, shared| (= path #b010110) (= path #b010101))))
(define-fun q150 () Bool (ite |type of page 2: not_present| (= path #b010100) (ite |type of page 2: paged_out, shared| (= path #b010110) q149)))
(define-fun q151 () Bool (ite |operand within its segment: yes| q150 (= path #b010100)))
(define-fun q152 () Bool (ite |while the vCPU waits: ring disabled| (= path #b011000) (= path #b011100)))
(define-fun q153 () Bool (ite |free slots of the ring: 0| q152 (= path #b011100)))
(define-fun q154 () Bool (ite |right of page 3: n, r, x, rx| q153 (= path #b010101)))
(define-fun q155 () Bool (ite |right of page 3: n, r, x, rx| q153 (= path #b010110)))
(define-fun q156 () Bool (ite |type of page 3: ioreq_server| q155 (ite |type of page 3: mmio, hole| (= path #b010101) (ite |type of page 3: not_present, read_only| (= path #b010100) (ite |type of page 3: paged_out, shared| (= path #b010110) q154)))))
(define-fun q157 () Bool (ite |right of page 2: n, r, x, rx| q87 q156))
(define-fun q158 () Bool (ite |type of page 3: ioreq_server, paged_out, shared| (= path #b010110) (ite |type of page 3: not_present, read_only| (= path #b010100) (= path #b010101))))
(define-fun q159 () Bool (ite |type of page 2: ram| q157 (ite |type of page 2: ram_ro| q88 (ite |type of page 2: ioreq_server| q89 (ite |type of page 2: not_present, read_only| (= path #b010100) (ite |type of page 2: paged_out, shared| (= path #b010110) q158))))))
(define-fun q160 () Bool (ite |operand within its segment: yes| q159 (= path #b010100)))
(define-fun q161 () Bool (ite |type of page 2: ram_ro| (= path #b010101) (ite |type of page 2: ioreq_server, paged_out, shared| (= path #b010110) (ite |type of page 2: not_present, read_only| (= path #b010100) q158))))
(define-fun q162 () Bool (ite |operand within its segment: yes| q161 (= path #b010100)))
(define-fun q163 () Bool (ite |while the vCPU waits: ring disabled| (= path #b011000) (= path #b011101)))
(define-fun q164 () Bool (ite |free slots of the ring: 0| q163 (= path #b011101)))
(define-fun q165 () Bool (ite |right of page 3 in the view: n, r, x, rx| q164 (= path #b010101)))
(define-fun q166 () Bool (ite |right of page 3 in the view: n, r, x, rx| q164 (= path #b010110)))
(define-fun q167 () Bool (ite |type of page 3: ioreq_server| q166 (ite |type of page 3: mmio, hole| (= path #b010101) (ite |type of page 3: not_present, read_only| (= path #b010100) (ite |type of page 3: paged_out, shared| (= path #b010110) q165)))))
(define-fun q168 () Bool (ite |right of page 2 in the view: n, r, x, rx| q96 q167))
(define-fun q169 () Bool (ite |type of page 2: ram| q168 (ite |type of page 2: ram_ro| q97 (ite |type of page 2: ioreq_server| q98 (ite |type of page 2: not_present, read_only| (= path #b010100) (ite |type of page 2: paged_out, shared| (= path #b010110) q158))))))
(define-fun q170 () Bool (ite |operand within its segment: yes| q169 (= path #b010100)))
(define-fun q171 () Bool (ite |altp2m: disabled| q162 (ite |altp2m: view 1| q170 q160)))
(define-fun q172 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q155 (ite |type of page 3: not_present, read_only| (= path #b010100) (= path #b010110))))
(define-fun q173 () Bool (ite |right of page 2: n, r, x, rx| q87 q172))
(define-fun q174 () Bool (ite |type of page 2: ram| q157 (ite |type of page 2: ram_ro| q88 (ite |type of page 2: ioreq_server| q173 (ite |type of page 2: not_present, read_only| (= path #b010100) (ite |type of page 2: paged_out, shared| (= path #b010110) q156))))))
(define-fun q175 () Bool (ite |operand within its segment: yes| q174 (= path #b010100)))
(define-fun q176 () Bool (ite |type of page 3: not_present, read_only| (= path #b010100) (= path #b010110)))
(define-fun q177 () Bool (ite |type of page 2: ram_ro| (= path #b010101) (ite |type of page 2: ioreq_server| q176 (ite |type of page 2: not_present, read_only| (= path #b010100) (ite |type of page 2: paged_out, shared| (= path #b010110) q158)))))
(define-fun q178 () Bool (ite |operand within its segment: yes| q177 (= path #b010100)))
(define-fun q179 () Bool (ite |type of page 3: ram, ram_ro, ioreq_server| q166 (ite |type of page 3: not_present, read_only| (= path #b010100) (= path #b010110))))
(define-fun q180 () Bool (ite |right of page 2 in the view: n, r, x, rx| q96 q179))
(define-fun q181 () Bool (ite |type of page 2: ram| q168 (ite |type of page 2: ram_ro| q97 (ite |type of page 2: ioreq_server| q180 (ite |type of page 2: not_present, read_only| (= path #b010100) (ite |type of page 2: paged_out, shared| (= path #b010110) q167))))))
(define-fun q182 () Bool (ite |operand within its segment: yes| q181 (= path #b010100)))
(define-fun q183 () Bool (ite |altp2m: disabled| q178 (ite |altp2m: view 1| q182 q175)))
(define-fun q184 () Bool (ite |type of page 3: not_present| (= path #b010100) (ite |type of page 3: paged_out, shared| (= path #b010110) q87)))
(define-fun q185 () Bool (ite |right of page 2: n, r, x, rx| q184 q156))
(define-fun q186 () Bool (ite |right of page 2: n, r, x, rx| q184 q149))
(define-fun q187 () Bool (ite |type of page 3: not_present| (= path #b010100) (= path #b010110)))
(define-fun q188 () Bool (ite |right of page 2: n, r, x, rx| q184 q187))
(define-fun q189 () Bool (ite |type of page 3: paged_out, shared| (= path #b010110) (= path #b010100)))
(define-fun q190 () Bool (ite |type of page 2: ram| q185 (ite |type of page 2: ram_ro| q186 (ite |type of page 2: ioreq_server| q188 (ite |type of page 2: not_present| (= path #b010100) (ite |type of page 2: read_only| q189 (ite |type of page 2: paged_out, shared| (= path #b010110) q158)))))))
(define-fun q191 () Bool (ite |the load of cmpxchg finds what is expected: yes| q190 q150))
(define-fun q192 () Bool (ite |operand within its segment: yes| q191 (= path #b010100)))
(define-fun q193 () Bool (ite |type of page 2: ram_ro| q149 (ite |type of page 2: ioreq_server| q187 (ite |type of page 2: not_present| (= path #b010100) (ite |type of page 2: read_only| q189 (ite |type of page 2: paged_out, shared| (= path #b010110) q158))))))
(define-fun q194 () Bool (ite |the load of cmpxchg finds what is expected: yes| q193 q150))
(define-fun q195 () Bool (ite |operand within its segment: yes| q194 (= path #b010100)))
(define-fun q196 () Bool (ite |type of page 3: not_present| (= path #b010100) (ite |type of page 3: paged_out, shared| (= path #b010110) q96)))
(define-fun q197 () Bool (ite |right of page 2 in the view: n, r, x, rx| q196 q167))
(define-fun q198 () Bool (ite |right of page 2 in the view: n, r, x, rx| q196 q149))
(define-fun q199 () Bool (ite |right of page 2 in the view: n, r, x, rx| q196 q187))
(define-fun q200 () Bool (ite |type of page 2: ram| q197 (ite |type of page 2: ram_ro| q198 (ite |type of page 2: ioreq_server| q199 (ite |type of page 2: not_present| (= path #b010100) (ite |type of page 2: read_only| q189 (ite |type of page 2: paged_out, shared| (= path #b010110) q158)))))))
(define-fun q201 () Bool (ite |the load of cmpxchg finds what is expected: yes| q200 q150))
(define-fun q202 () Bool (ite |operand within its segment: yes| q201 (= path #b010100)))
(define-fun q203 () Bool (ite |altp2m: disabled| q195 (ite |altp2m: view 1| q202 q192)))
(define-fun q204 () Bool (ite |type of page 3: not_present, read_only| (= path #b011110) (ite |type of page 3: paged_out, shared| (= path #b010110) (= path #b010101))))
(define-fun q205 () Bool (ite |type of page 3: paged_out, shared| (= path #b010110) (= path #b010101)))
(define-fun q206 () Bool (ite |type of page 3: paged_out, shared| (= path #b010110) (= path #b011110)))
(define-fun q207 () Bool (ite |type of page 2: ioreq_server| q205 (ite |type of page 2: mmio, hole| q206 (ite |type of page 2: not_present, read_only| (= path #b010100) (ite |type of page 2: paged_out, shared| (= path #b010110) q204)))))
(define-fun q208 () Bool (ite |operand within its segment: yes| q207 (= path #b010101)))
(define-fun q209 () Bool (ite |type of page 3: not_present, read_only| (= path #b010100) (ite |type of page 3: paged_out, shared| (= path #b010110) (= path #b010101))))
(define-fun q210 () Bool (ite |type of page 3: not_present, read_only| (= path #b010100) (ite |type of page 3: paged_out, shared| (= path #b010110) (= path #b011110))))
(define-fun q211 () Bool (ite |type of page 2: mmio, hole| q210 (ite |type of page 2: not_present, read_only| (= path #b010100) (ite |type of page 2: paged_out, shared| (= path #b010110) q209))))
(define-fun q212 () Bool (ite |operand within its segment: yes| q211 (= path #b010101)))
(define-fun q213 () Bool (ite |type of page 2: mmio, hole| q205 (ite |type of page 2: not_present, read_only| (= path #b010100) (ite |type of page 2: paged_out, shared| (= path #b010110) q206))))
(define-fun q214 () Bool (ite |operand within its segment: yes| q213 (= path #b010101)))
(define-fun q215 () Bool (ite |type of page 2: mmio, hole| q205 (ite |type of page 2: not_present| (= path #b010100) (ite |type of page 2: paged_out, shared| (= path #b010110) q206))))
(define-fun q216 () Bool (ite |source within its segment: yes| q215 (= path #b010101)))
(define-fun q217 () Bool (ite |type of page 4: mmio, hole| (= path #b011110) (ite |type of page 4: not_present| (= path #b010100) (ite |type of page 4: paged_out, shared| (= path #b010110) (= path #b010101)))))
(define-fun q218 () Bool (ite |type of page 4: not_present| (= path #b010100) (ite |type of page 4: paged_out, shared| (= path #b010110) (= path #b011110))))
(define-fun q219 () Bool (ite |type of page 3: not_present, read_only| q218 (ite |type of page 3: paged_out, shared| q138 q217)))
(define-fun q220 () Bool (ite |type of page 3: paged_out, shared| q138 q217))
(define-fun q221 () Bool (ite |type of page 4: mmio, hole| (= path #b010101) (ite |type of page 4: not_present| (= path #b010100) (ite |type of page 4: paged_out, shared| (= path #b010110) (= path #b011110)))))
(define-fun q222 () Bool (ite |type of page 3: paged_out, shared| q138 q221))
(define-fun q223 () Bool (ite |type of page 2: ioreq_server| q220 (ite |type of page 2: mmio, hole| q222 (ite |type of page 2: not_present, read_only| q137 (ite |type of page 2: paged_out, shared| q138 q219)))))
(define-fun q224 () Bool (ite |source within its segment: yes| q223 (= path #b010101)))
(define-fun q225 () Bool (ite |operand within its segment: yes| q224 (= path #b010101)))
(define-fun q226 () Bool (ite |while the vCPU waits: ring disabled| (= path #b011000) (= path #b100010)))
(define-fun q227 () Bool (ite |free slots of the ring: 0| q226 (= path #b100010)))

; Where the run stands, as far as it decides what can happen next.
(define-fun |place 0| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 1| () Bool (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 2| () Bool (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 3| () Bool (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 4| () Bool (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 5| () Bool (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0)))
(define-fun |place 6| () Bool (and (= before.phase window) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0)))

; Which path each move takes.
(define-fun |move: window for npfec_kind_unknown, 4 bytes at page 0+0x0| () Bool (ite |place 0| q11 (and (= before.phase outside) (= path #b111111))))
(define-fun |move: window for npfec_kind_unknown, 4 bytes at page 0+0xff8| () Bool (ite |place 0| q20 (and (= before.phase outside) (= path #b111111))))
(define-fun |move: window for npfec_kind_unknown, 4 bytes at page 0+0xffe| () Bool (ite |place 0| q41 (and (= before.phase outside) (= path #b111111))))
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0x0| () Bool (ite |place 0| q53 (and (= before.phase outside) (= path #b111111))))
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xff8| () Bool (ite |place 0| q62 (and (= before.phase outside) (= path #b111111))))
(define-fun |move: window for npfec_kind_in_gpt, 4 bytes at page 0+0xffe| () Bool (ite |place 0| q83 (and (= before.phase outside) (= path #b111111))))
(define-fun |move: the emulation ends| () Bool (ite |place 1| (= path #b010011) (ite |place 2| (= path #b100000) (ite |place 3| (= path #b100001) (ite |place 4| q227 (ite |place 5| (= path #b100011) (and (= before.phase window.ending) (= path #b111111))))))))
(define-fun |move: load 4 bytes at page 2+0x8| () Bool (ite |place 6| q85 (and (= before.phase window) (= path #b111111))))
(define-fun |move: store 4 bytes at page 2+0x8| () Bool (ite |place 6| q102 (and (= before.phase window) (= path #b111111))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q107 (and (= before.phase window) (= path #b111111))))
(define-fun |move: rmw 4 bytes at page 2+0x8| () Bool (ite |place 6| q108 (and (= before.phase window) (= path #b111111))))
(define-fun |move: cmpxchg 4 bytes at page 2+0x8| () Bool (ite |place 6| q121 (and (= before.phase window) (= path #b111111))))
(define-fun |move: rep ins 1 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q102 (and (= before.phase window) (= path #b111111))))
(define-fun |move: rep outs 1 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q85 (and (= before.phase window) (= path #b111111))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q104 (and (= before.phase window) (= path #b111111))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0x8| () Bool (ite |place 6| q122 (and (= before.phase window) (= path #b111111))))
(define-fun |move: unimplemented instruction| () Bool (ite |place 6| (= path #b011010) (and (= before.phase window) (= path #b111111))))
(define-fun |move: rmw 16 bytes at page 2+0x10| () Bool (ite |place 6| q135 (and (= before.phase window) (= path #b111111))))
(define-fun |move: cmpxchg 16 bytes at page 2+0x10| () Bool (ite |place 6| q121 (and (= before.phase window) (= path #b111111))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0x8| () Bool (ite |place 6| q145 (and (= before.phase window) (= path #b111111))))
(define-fun |move: rep movs 4 x 4 bytes at page 2+0x4 to page 2+0x8| () Bool (ite |place 6| q148 (and (= before.phase window) (= path #b111111))))
(define-fun |move: load 8 bytes at page 2+0xffc| () Bool (ite |place 6| q151 (and (= before.phase window) (= path #b111111))))
(define-fun |move: store 8 bytes at page 2+0xffc| () Bool (ite |place 6| q171 (and (= before.phase window) (= path #b111111))))
(define-fun |move: rmw 8 bytes at page 2+0xffc| () Bool (ite |place 6| q183 (and (= before.phase window) (= path #b111111))))
(define-fun |move: cmpxchg 8 bytes at page 2+0xffc| () Bool (ite |place 6| q203 (and (= before.phase window) (= path #b111111))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 6| q208 (and (= before.phase window) (= path #b111111))))
(define-fun |move: rep stos 4 x 4 bytes at page 2+0xffe| () Bool (ite |place 6| q212 (and (= before.phase window) (= path #b111111))))
(define-fun |move: rep ins 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 6| q214 (and (= before.phase window) (= path #b111111))))
(define-fun |move: rep outs 4 x 4 bytes at page 2+0xff8| () Bool (ite |place 6| q216 (and (= before.phase window) (= path #b111111))))
(define-fun |move: rep movs 4 x 4 bytes at page 4+0x8 to page 2+0xff8| () Bool (ite |place 6| q225 (and (= before.phase window) (= path #b111111))))
(define-fun |move: the instruction is committed| () Bool (ite |place 6| (= path #b011111) (and (= before.phase window) (= path #b111111))))

; Where runs begin.
(define-fun start () Bool (and (= before.memory #b000) (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0))))

; The invariant: all states that a run may be in.
(define-fun invariant.before () Bool (or false
  (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (or (= before.memory #b000) (= before.memory #b100) (= before.memory #b101)))
  (and (= before.phase window.ending) (= before.rc #b010) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.memory #b001))
  (and (= before.phase window) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.memory #b001))
  (and (= before.phase window.ending) (= before.rc #b001) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.memory #b001))
  (and (= before.phase window.ending) (= before.rc #b011) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (or (= before.memory #b001) (= before.memory #b010)))
  (and (= before.phase stopped) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.memory #b000))
  (and (= before.phase window.ending) (= before.rc #b101) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.memory #b001))
  (and (= before.phase window.ending) (= before.rc #b000) (= before.contextGate #b1) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.memory #b011))
  ))
(define-fun invariant.after () Bool (or false
  (and (= after.phase outside) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (or (= after.memory #b000) (= after.memory #b100) (= after.memory #b101)))
  (and (= after.phase window.ending) (= after.rc #b010) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.memory #b001))
  (and (= after.phase window) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.memory #b001))
  (and (= after.phase window.ending) (= after.rc #b001) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.memory #b001))
  (and (= after.phase window.ending) (= after.rc #b011) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (or (= after.memory #b001) (= after.memory #b010)))
  (and (= after.phase stopped) (= after.rc #b000) (= after.contextGate #b0) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.memory #b000))
  (and (= after.phase window.ending) (= after.rc #b101) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.memory #b001))
  (and (= after.phase window.ending) (= after.rc #b000) (= after.contextGate #b1) (= after.vcpuGate #b0) (= after.hasReservedSlot #b0) (= after.memory #b011))
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
    (ite (= path #b000001) |path 1|
     (ite (= path #b000010) |path 2|
     (ite (= path #b000011) |path 3|
     (ite (= path #b000100) |path 4|
     (ite (= path #b000101) |path 5|
     (ite (= path #b000110) |path 6|
     (ite (= path #b000111) |path 7|
     (ite (= path #b001000) |path 8|
     (ite (= path #b001001) |path 9|
     (ite (= path #b001010) |path 10|
     (ite (= path #b001011) |path 11|
     (ite (= path #b001100) |path 12|
     (ite (= path #b001101) |path 13|
     (ite (= path #b001110) |path 14|
     (ite (= path #b001111) |path 15|
     (ite (= path #b010000) |path 16|
     (ite (= path #b010001) |path 17|
     (ite (= path #b010010) |path 18|
     (ite (= path #b010011) |path 19|
     (ite (= path #b010100) |path 20|
     (ite (= path #b010101) |path 21|
     (ite (= path #b010110) |path 22|
     (ite (= path #b010111) |path 23|
     (ite (= path #b011000) |path 24|
     (ite (= path #b011001) |path 25|
     (ite (= path #b011010) |path 26|
     (ite (= path #b011011) |path 27|
     (ite (= path #b011100) |path 28|
     (ite (= path #b011101) |path 29|
     (ite (= path #b011110) |path 30|
     (ite (= path #b011111) |path 31|
     (ite (= path #b100000) |path 32|
     (ite (= path #b100001) |path 33|
     (ite (= path #b100010) |path 34|
     (ite (= path #b100011) |path 35|
     (= after.memory #b111))))))))))))))))))))))))))))))))))))
    (not invariant.after))
  ; conclusion
  (and invariant.before (= before.memory #b111))))
(check-sat)
