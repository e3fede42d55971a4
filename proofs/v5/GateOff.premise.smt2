; GateOff on v5: Outside a window no map and no copy asks for rights: not
;   for MMIO, not when a reply is carried out.
;
; Does the claim speak about anything? Is there a run from a start with these
; moves that meets its premise?
;   1: emulation with checks off, 4 bytes at page 0+0x0
;   2: store 4 bytes at page 2+0x8
; sat: there is. The unknowns of the nth move are named n.*
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
(set-info :status sat)

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

; Where the run begins.
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

; Move 1, and the state after it.
; move
;   #b000110 emulation with checks off, 4 bytes at page 0+0x0
(declare-fun |1.move| () (_ BitVec 6))
; The path that it takes.
(declare-fun |1.path| () (_ BitVec 7))
; The answers that the path depends on.
; type of page 0: 0 ram, 1 ram_ro, 2 ioreq_server, 3 mmio, 4 hole, 5
;   not_present, 6 read_only, 7 paged_out, 8 shared
(declare-fun |1.type of page 0| () (_ BitVec 4))
(declare-fun after.1.phase () (_ BitVec 4))
(declare-fun after.1.rc () (_ BitVec 3))
(declare-fun after.1.contextGate () (_ BitVec 1))
(declare-fun after.1.vcpuGate () (_ BitVec 1))
(declare-fun after.1.hasRing () (_ BitVec 1))
(declare-fun after.1.hasReservedSlot () (_ BitVec 1))
(declare-fun after.1.hasRequest () (_ BitVec 1))
(declare-fun after.1.requestedPage () (_ BitVec 4))
(declare-fun after.1.isCommitted () (_ BitVec 1))
(declare-fun after.1.memory () (_ BitVec 2))

; Sets of answers.
(define-fun |1.type of page 0: mmio, hole| () Bool (or (= |1.type of page 0| #x3) (= |1.type of page 0| #x4)))
(define-fun |1.type of page 0: not_present| () Bool (= |1.type of page 0| #x5))
(define-fun |1.type of page 0: paged_out, shared| () Bool (or (= |1.type of page 0| #x7) (= |1.type of page 0| #x8)))

; Which answers there are.
(define-fun |1.possible| () Bool (bvult |1.type of page 0| #x9))

; What the claim remembers:
;   #b00 outside a window
;   #b01 in a window
;   #b11 the claim is broken

; What is left behind.
(define-fun |1.leaves| ((phase (_ BitVec 4)) (rc (_ BitVec 3)) (contextGate (_ BitVec 1)) (vcpuGate (_ BitVec 1)) (hasRing (_ BitVec 1)) (hasReservedSlot (_ BitVec 1))) Bool (and (= after.1.phase phase) (= after.1.rc rc) (= after.1.contextGate contextGate) (= after.1.vcpuGate vcpuGate) (= after.1.hasRing hasRing) (= after.1.hasReservedSlot hasReservedSlot)))
(define-fun |1.forgets| () Bool (or (= after.1.phase stopped) (and (= before.phase outside) (not (or (= after.1.phase plain) (= after.1.phase plain.ending)))) (= before.phase plain.ending) (and (or (= before.phase window.ending) (= before.phase plain.ending) (= before.phase reply.ending)) (not (= before.rc #b011)) (not (= #b1 before.isCommitted before.hasRequest)))))
(define-fun |1.adds| ((hasRequest (_ BitVec 1)) (requestedPage (_ BitVec 4)) (isCommitted (_ BitVec 1))) Bool (and (= after.1.hasRequest (bvor hasRequest (ite |1.forgets| #b0 before.hasRequest))) (= after.1.requestedPage (ite (and (= before.hasRequest #b1) (not |1.forgets|)) before.requestedPage requestedPage)) (= after.1.isCommitted (bvor isCommitted (ite |1.forgets| #b0 before.isCommitted)))))

; The paths: what each leaves behind, and what is heard on it.
(define-fun |1.path 27| () Bool (and (|1.leaves| plain.ending #b010 #b0 #b0 #b1 #b0) (|1.adds| #b0 #xf #b0) (= after.1.memory before.memory)))
(define-fun |1.path 28| () Bool (and (|1.leaves| plain #b000 #b0 #b0 #b1 #b0) (|1.adds| #b0 #xf #b0) (= after.1.memory before.memory)))
(define-fun |1.path 29| () Bool (and (|1.leaves| plain.ending #b001 #b0 #b0 #b1 #b0) (|1.adds| #b0 #xf #b0) (= after.1.memory before.memory)))
(define-fun |1.path 30| () Bool (and (|1.leaves| plain.ending #b011 #b0 #b0 #b1 #b0) (|1.adds| #b0 #xf #b0) (= after.1.memory before.memory)))

; Which path the answers lead to.
(define-fun |1.q90| () Bool (ite |1.type of page 0: mmio, hole| (= |1.path| #b0011101) (ite |1.type of page 0: not_present| (= |1.path| #b0011011) (ite |1.type of page 0: paged_out, shared| (= |1.path| #b0011110) (= |1.path| #b0011100)))))

; Where the run stands, as far as it decides what can happen next.
(define-fun |1.place 0| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))

; Which path each move takes.
(define-fun |1.move: emulation with checks off, 4 bytes at page 0+0x0| () Bool (ite |1.place 0| |1.q90| (and (= before.phase outside) (= |1.path| #b1111111))))

; Move 2, and the state after it.
; move
;   #b001011 store 4 bytes at page 2+0x8
(declare-fun |2.move| () (_ BitVec 6))
; The path that it takes.
(declare-fun |2.path| () (_ BitVec 7))
; The answers that the path depends on.
; altp2m: 0 off, 1 disabled, 2 view 0, 3 view 1
(declare-fun |2.altp2m| () (_ BitVec 2))
; mmio_access: 0 none, 1 read, 2 write
(declare-fun |2.mmio_access| () (_ BitVec 2))
; operand within its segment: 0 no, 1 yes
(declare-fun |2.operand within its segment| () (_ BitVec 1))
; type of page 2: 0 ram, 1 ram_ro, 2 ioreq_server, 3 mmio, 4 hole, 5
;   not_present, 6 read_only, 7 paged_out, 8 shared
(declare-fun |2.type of page 2| () (_ BitVec 4))
; right of page 2: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx, 8 rx2rw, 9
;   n2rwx
(declare-fun |2.right of page 2| () (_ BitVec 4))
; right of page 2 in the view: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx,
;   8 rx2rw, 9 n2rwx, 15 absent
(declare-fun |2.right of page 2 in the view| () (_ BitVec 4))
; free slots of the ring: 0 0, 1 1, 2 2, 3 3, 4 4, 5 5, 6 6, 7 7, 8 8
(declare-fun |2.free slots of the ring| () (_ BitVec 4))
; while the vCPU waits: 0 slot freed, 1 ring disabled
(declare-fun |2.while the vCPU waits| () (_ BitVec 1))
(declare-fun after.2.phase () (_ BitVec 4))
(declare-fun after.2.rc () (_ BitVec 3))
(declare-fun after.2.contextGate () (_ BitVec 1))
(declare-fun after.2.vcpuGate () (_ BitVec 1))
(declare-fun after.2.hasRing () (_ BitVec 1))
(declare-fun after.2.hasReservedSlot () (_ BitVec 1))
(declare-fun after.2.hasRequest () (_ BitVec 1))
(declare-fun after.2.requestedPage () (_ BitVec 4))
(declare-fun after.2.isCommitted () (_ BitVec 1))
(declare-fun after.2.memory () (_ BitVec 2))

; Sets of answers.
(define-fun |2.while the vCPU waits: ring disabled| () Bool (= |2.while the vCPU waits| #b1))
(define-fun |2.free slots of the ring: 0| () Bool (= |2.free slots of the ring| #x0))
(define-fun |2.right of page 2: n, r, x, rx| () Bool (or (= |2.right of page 2| #x0) (= |2.right of page 2| #x1) (= |2.right of page 2| #x4) (= |2.right of page 2| #x5)))
(define-fun |2.type of page 2: ioreq_server| () Bool (= |2.type of page 2| #x2))
(define-fun |2.type of page 2: mmio, hole| () Bool (or (= |2.type of page 2| #x3) (= |2.type of page 2| #x4)))
(define-fun |2.type of page 2: not_present, read_only| () Bool (or (= |2.type of page 2| #x5) (= |2.type of page 2| #x6)))
(define-fun |2.type of page 2: paged_out, shared| () Bool (or (= |2.type of page 2| #x7) (= |2.type of page 2| #x8)))
(define-fun |2.operand within its segment: yes| () Bool (= |2.operand within its segment| #b1))
(define-fun |2.type of page 2: ioreq_server, paged_out, shared| () Bool (or (= |2.type of page 2| #x2) (= |2.type of page 2| #x7) (= |2.type of page 2| #x8)))
(define-fun |2.mmio_access: write| () Bool (= |2.mmio_access| #b10))
(define-fun |2.right of page 2 in the view: n, r, x, rx| () Bool (or (= |2.right of page 2 in the view| #x0) (= |2.right of page 2 in the view| #x1) (= |2.right of page 2 in the view| #x4) (= |2.right of page 2 in the view| #x5)))
(define-fun |2.altp2m: disabled| () Bool (= |2.altp2m| #b01))
(define-fun |2.altp2m: view 1| () Bool (= |2.altp2m| #b11))

; Which answers there are.
(define-fun |2.possible| () Bool (and (bvult |2.mmio_access| #b11) (bvult |2.type of page 2| #x9) (bvult |2.right of page 2| #xa) (or (bvult |2.right of page 2 in the view| #xa) (= |2.right of page 2 in the view| #xf)) (bvult |2.free slots of the ring| #x9)))

; What the claim remembers:
;   #b00 outside a window
;   #b01 in a window
;   #b11 the claim is broken

; What it makes of what it hears: m is what it remembers before. What is
;   not listed never comes up, and would break it.
(define-fun |2.mapping begins, mfn[] clean| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |2.event check on page 2, PFEC 0x7: go on| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |2.event check on page 2, PFEC 0x7: stop| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))

; What is heard on a path, in order.
(define-fun |2.word 13| ((m (_ BitVec 2))) (_ BitVec 2) (|2.mapping begins, mfn[] clean| m))
(define-fun |2.word 14| ((m (_ BitVec 2))) (_ BitVec 2) (|2.event check on page 2, PFEC 0x7: go on| (|2.mapping begins, mfn[] clean| m)))
(define-fun |2.word 15| ((m (_ BitVec 2))) (_ BitVec 2) (|2.event check on page 2, PFEC 0x7: stop| (|2.mapping begins, mfn[] clean| m)))

; What is left behind.
(define-fun |2.leaves| ((phase (_ BitVec 4)) (rc (_ BitVec 3)) (contextGate (_ BitVec 1)) (vcpuGate (_ BitVec 1)) (hasRing (_ BitVec 1)) (hasReservedSlot (_ BitVec 1))) Bool (and (= after.2.phase phase) (= after.2.rc rc) (= after.2.contextGate contextGate) (= after.2.vcpuGate vcpuGate) (= after.2.hasRing hasRing) (= after.2.hasReservedSlot hasReservedSlot)))
(define-fun |2.forgets| () Bool (or (= after.2.phase stopped) (and (= after.1.phase outside) (not (or (= after.2.phase plain) (= after.2.phase plain.ending)))) (= after.1.phase plain.ending) (and (or (= after.1.phase window.ending) (= after.1.phase plain.ending) (= after.1.phase reply.ending)) (not (= after.1.rc #b011)) (not (= #b1 after.1.isCommitted after.1.hasRequest)))))
(define-fun |2.adds| ((hasRequest (_ BitVec 1)) (requestedPage (_ BitVec 4)) (isCommitted (_ BitVec 1))) Bool (and (= after.2.hasRequest (bvor hasRequest (ite |2.forgets| #b0 after.1.hasRequest))) (= after.2.requestedPage (ite (and (= after.1.hasRequest #b1) (not |2.forgets|)) after.1.requestedPage requestedPage)) (= after.2.isCommitted (bvor isCommitted (ite |2.forgets| #b0 after.1.isCommitted)))))

; The paths: what each leaves behind, and what is heard on it.
(define-fun |2.path 27| () Bool (and (|2.leaves| plain.ending #b010 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 28| () Bool (and (|2.leaves| plain #b000 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 30| () Bool (and (|2.leaves| plain.ending #b011 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 32| () Bool (and (|2.leaves| window.ending #b010 #b1 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 34| () Bool (and (|2.leaves| window #b000 #b1 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 35| () Bool (and (|2.leaves| window.ending #b011 #b1 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 36| () Bool (and (|2.leaves| window.ending #b010 #b1 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 13| after.1.memory))))
(define-fun |2.path 37| () Bool (and (|2.leaves| window #b000 #b1 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 14| after.1.memory))))
(define-fun |2.path 38| () Bool (and (|2.leaves| window.ending #b011 #b1 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 14| after.1.memory))))
(define-fun |2.path 39| () Bool (and (|2.leaves| window.ending #b011 #b1 #b0 #b1 #b0) (|2.adds| #b1 #x2 #b0) (= after.2.memory (|2.word 15| after.1.memory))))
(define-fun |2.path 40| () Bool (and (|2.leaves| window.ending #b011 #b1 #b0 #b0 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 15| after.1.memory))))
(define-fun |2.path 41| () Bool (and (|2.leaves| window #b000 #b1 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 13| after.1.memory))))
(define-fun |2.path 42| () Bool (and (|2.leaves| window.ending #b011 #b1 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 13| after.1.memory))))
(define-fun |2.path 94| () Bool (and (|2.leaves| plain.ending #b010 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 13| after.1.memory))))
(define-fun |2.path 95| () Bool (and (|2.leaves| plain #b000 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 13| after.1.memory))))
(define-fun |2.path 96| () Bool (and (|2.leaves| plain.ending #b011 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 13| after.1.memory))))
(define-fun |2.path 103| () Bool (and (|2.leaves| reply.ending #b010 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 104| () Bool (and (|2.leaves| reply #b000 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 106| () Bool (and (|2.leaves| reply.ending #b011 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 107| () Bool (and (|2.leaves| reply.ending #b010 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 13| after.1.memory))))
(define-fun |2.path 108| () Bool (and (|2.leaves| reply #b000 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 13| after.1.memory))))
(define-fun |2.path 109| () Bool (and (|2.leaves| reply.ending #b011 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 13| after.1.memory))))

; Which path the answers lead to.
(define-fun |2.q95| () Bool (ite |2.while the vCPU waits: ring disabled| (= |2.path| #b0101000) (= |2.path| #b0100111)))
(define-fun |2.q96| () Bool (ite |2.free slots of the ring: 0| |2.q95| (= |2.path| #b0100111)))
(define-fun |2.q97| () Bool (ite |2.right of page 2: n, r, x, rx| |2.q96| (= |2.path| #b0100101)))
(define-fun |2.q98| () Bool (ite |2.right of page 2: n, r, x, rx| |2.q96| (= |2.path| #b0100110)))
(define-fun |2.q99| () Bool (ite |2.type of page 2: ioreq_server| |2.q98| (ite |2.type of page 2: mmio, hole| (= |2.path| #b0101001) (ite |2.type of page 2: not_present, read_only| (= |2.path| #b0100100) (ite |2.type of page 2: paged_out, shared| (= |2.path| #b0101010) |2.q97|)))))
(define-fun |2.q100| () Bool (ite |2.operand within its segment: yes| |2.q99| (= |2.path| #b0100000)))
(define-fun |2.q101| () Bool (ite |2.type of page 2: ioreq_server, paged_out, shared| (= |2.path| #b0100011) (ite |2.type of page 2: not_present, read_only| (= |2.path| #b0100000) (= |2.path| #b0100010))))
(define-fun |2.q102| () Bool (ite |2.operand within its segment: yes| |2.q101| (= |2.path| #b0100000)))
(define-fun |2.q103| () Bool (ite |2.mmio_access: write| |2.q102| |2.q100|))
(define-fun |2.q104| () Bool (ite |2.type of page 2: ioreq_server| (= |2.path| #b0100110) (ite |2.type of page 2: mmio, hole| (= |2.path| #b0101001) (ite |2.type of page 2: not_present, read_only| (= |2.path| #b0100100) (ite |2.type of page 2: paged_out, shared| (= |2.path| #b0101010) (= |2.path| #b0100101))))))
(define-fun |2.q105| () Bool (ite |2.operand within its segment: yes| |2.q104| (= |2.path| #b0100000)))
(define-fun |2.q106| () Bool (ite |2.mmio_access: write| |2.q102| |2.q105|))
(define-fun |2.q107| () Bool (ite |2.right of page 2 in the view: n, r, x, rx| |2.q96| (= |2.path| #b0100101)))
(define-fun |2.q108| () Bool (ite |2.right of page 2 in the view: n, r, x, rx| |2.q96| (= |2.path| #b0100110)))
(define-fun |2.q109| () Bool (ite |2.type of page 2: ioreq_server| |2.q108| (ite |2.type of page 2: mmio, hole| (= |2.path| #b0101001) (ite |2.type of page 2: not_present, read_only| (= |2.path| #b0100100) (ite |2.type of page 2: paged_out, shared| (= |2.path| #b0101010) |2.q107|)))))
(define-fun |2.q110| () Bool (ite |2.operand within its segment: yes| |2.q109| (= |2.path| #b0100000)))
(define-fun |2.q111| () Bool (ite |2.mmio_access: write| |2.q102| |2.q110|))
(define-fun |2.q112| () Bool (ite |2.altp2m: disabled| |2.q106| (ite |2.altp2m: view 1| |2.q111| |2.q103|)))
(define-fun |2.q303| () Bool (ite |2.type of page 2: ioreq_server, paged_out, shared| (= |2.path| #b1100000) (ite |2.type of page 2: not_present, read_only| (= |2.path| #b1011110) (= |2.path| #b1011111))))
(define-fun |2.q304| () Bool (ite |2.operand within its segment: yes| |2.q303| (= |2.path| #b0011011)))
(define-fun |2.q305| () Bool (ite |2.type of page 2: ioreq_server, paged_out, shared| (= |2.path| #b0011110) (ite |2.type of page 2: not_present, read_only| (= |2.path| #b0011011) (= |2.path| #b0011100))))
(define-fun |2.q306| () Bool (ite |2.operand within its segment: yes| |2.q305| (= |2.path| #b0011011)))
(define-fun |2.q307| () Bool (ite |2.mmio_access: write| |2.q306| |2.q304|))
(define-fun |2.q381| () Bool (ite |2.type of page 2: ioreq_server, paged_out, shared| (= |2.path| #b1101101) (ite |2.type of page 2: not_present, read_only| (= |2.path| #b1101011) (= |2.path| #b1101100))))
(define-fun |2.q382| () Bool (ite |2.operand within its segment: yes| |2.q381| (= |2.path| #b1100111)))
(define-fun |2.q383| () Bool (ite |2.type of page 2: ioreq_server, paged_out, shared| (= |2.path| #b1101010) (ite |2.type of page 2: not_present, read_only| (= |2.path| #b1100111) (= |2.path| #b1101000))))
(define-fun |2.q384| () Bool (ite |2.operand within its segment: yes| |2.q383| (= |2.path| #b1100111)))
(define-fun |2.q385| () Bool (ite |2.mmio_access: write| |2.q384| |2.q382|))

; Where the run stands, as far as it decides what can happen next.
(define-fun |2.place 0| () Bool (and (= after.1.phase window) (= after.1.contextGate #b1) (= after.1.vcpuGate #b0) (= after.1.hasRing #b1) (= after.1.hasReservedSlot #b0)))
(define-fun |2.place 1| () Bool (and (= after.1.phase plain) (= after.1.contextGate #b0) (= after.1.vcpuGate #b0) (= after.1.hasRing #b1) (= after.1.hasReservedSlot #b0)))
(define-fun |2.place 2| () Bool (and (= after.1.phase reply) (= after.1.contextGate #b0) (= after.1.vcpuGate #b0) (= after.1.hasRing #b1) (= after.1.hasReservedSlot #b0)))

; Which path each move takes.
(define-fun |2.move: store 4 bytes at page 2+0x8| () Bool (ite |2.place 0| |2.q112| (ite |2.place 1| |2.q307| (ite |2.place 2| |2.q385| (and (or (= after.1.phase window) (= after.1.phase plain)) (= |2.path| #b1111111))))))

; Where the claim's premise is met.
(define-fun |2.mapping begins, mfn[] clean: met| ((m (_ BitVec 2))) Bool (ite (= m #b00) true false))
(define-fun |2.word 13: met| ((m (_ BitVec 2))) Bool (|2.mapping begins, mfn[] clean: met| m))
(define-fun |2.word 14: met| ((m (_ BitVec 2))) Bool (|2.mapping begins, mfn[] clean: met| m))
(define-fun |2.word 15: met| ((m (_ BitVec 2))) Bool (|2.mapping begins, mfn[] clean: met| m))

(assert (and (and (= before.memory #b00) (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0)))
    |1.possible|
    ; the path that the move takes
    (ite (= |1.move| #b000110) |1.move: emulation with checks off, 4 bytes at page 0+0x0|
     false)
    ; where it leads; where nothing is known about that, the claim counts as broken
    (ite (= |1.path| #b0011011) |1.path 27|
     (ite (= |1.path| #b0011100) |1.path 28|
     (ite (= |1.path| #b0011101) |1.path 29|
     (ite (= |1.path| #b0011110) |1.path 30|
     (= after.1.memory #b11)))))
    |2.possible|
    ; the path that the move takes
    (ite (= |2.move| #b001011) |2.move: store 4 bytes at page 2+0x8|
     false)
    ; where it leads; where nothing is known about that, the claim counts as broken
    (ite (= |2.path| #b0011011) |2.path 27|
     (ite (= |2.path| #b0011100) |2.path 28|
     (ite (= |2.path| #b0011110) |2.path 30|
     (ite (= |2.path| #b0100000) |2.path 32|
     (ite (= |2.path| #b0100010) |2.path 34|
     (ite (= |2.path| #b0100011) |2.path 35|
     (ite (= |2.path| #b0100100) |2.path 36|
     (ite (= |2.path| #b0100101) |2.path 37|
     (ite (= |2.path| #b0100110) |2.path 38|
     (ite (= |2.path| #b0100111) |2.path 39|
     (ite (= |2.path| #b0101000) |2.path 40|
     (ite (= |2.path| #b0101001) |2.path 41|
     (ite (= |2.path| #b0101010) |2.path 42|
     (ite (= |2.path| #b1011110) |2.path 94|
     (ite (= |2.path| #b1011111) |2.path 95|
     (ite (= |2.path| #b1100000) |2.path 96|
     (ite (= |2.path| #b1100111) |2.path 103|
     (ite (= |2.path| #b1101000) |2.path 104|
     (ite (= |2.path| #b1101010) |2.path 106|
     (ite (= |2.path| #b1101011) |2.path 107|
     (ite (= |2.path| #b1101100) |2.path 108|
     (ite (= |2.path| #b1101101) |2.path 109|
     (= after.2.memory #b11)))))))))))))))))))))))
    (or false (or (and (= |2.path| #b0100100) (|2.word 13: met| after.1.memory)) (and (= |2.path| #b0100101) (|2.word 14: met| after.1.memory)) (and (= |2.path| #b0100110) (|2.word 14: met| after.1.memory)) (and (= |2.path| #b0100111) (|2.word 15: met| after.1.memory)) (and (= |2.path| #b0101000) (|2.word 15: met| after.1.memory)) (and (= |2.path| #b0101001) (|2.word 13: met| after.1.memory)) (and (= |2.path| #b0101010) (|2.word 13: met| after.1.memory)) (and (= |2.path| #b1011110) (|2.word 13: met| after.1.memory)) (and (= |2.path| #b1011111) (|2.word 13: met| after.1.memory)) (and (= |2.path| #b1100000) (|2.word 13: met| after.1.memory)) (and (= |2.path| #b1101011) (|2.word 13: met| after.1.memory)) (and (= |2.path| #b1101100) (|2.word 13: met| after.1.memory)) (and (= |2.path| #b1101101) (|2.word 13: met| after.1.memory))))))
(check-sat)
