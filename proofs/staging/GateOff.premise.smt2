; GateOff on staging: Outside a window no map and no copy asks for rights:
;   not for MMIO, not when a reply is carried out.
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
;   #b000011 emulation with checks off, 4 bytes at page 0+0x0
(declare-fun |1.move| () (_ BitVec 6))
; The path that it takes.
(declare-fun |1.path| () (_ BitVec 8))
; The answers that the path depends on.
; mmio_access: 0 none, 1 read, 2 write
(declare-fun |1.mmio_access| () (_ BitVec 2))
; type of page 0: 0 ram, 1 ram_ro, 2 ioreq_server, 3 mmio, 4 hole, 5
;   not_present, 6 read_only, 7 paged_out, 8 shared
(declare-fun |1.type of page 0| () (_ BitVec 4))
; type of page 2: 0 ram, 1 ram_ro, 2 ioreq_server, 3 mmio, 4 hole, 5
;   not_present, 6 read_only, 7 paged_out, 8 shared
(declare-fun |1.type of page 2| () (_ BitVec 4))
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
(define-fun |1.type of page 2: ioreq_server, mmio, hole| () Bool (or (= |1.type of page 2| #x2) (= |1.type of page 2| #x3) (= |1.type of page 2| #x4)))
(define-fun |1.mmio_access: none| () Bool (= |1.mmio_access| #b00))

; Which answers there are.
(define-fun |1.possible| () Bool (and (bvult |1.mmio_access| #b11) (bvult |1.type of page 0| #x9) (bvult |1.type of page 2| #x9) (or (= |1.mmio_access| #b00) (and (not (= |1.mmio_access| #b00)) (or (= |1.type of page 2| #x2) (= |1.type of page 2| #x3) (= |1.type of page 2| #x4))))))

; What the claim remembers:
;   #b00 outside a window
;   #b01 in a window
;   #b11 the claim is broken

; What is left behind.
(define-fun |1.leaves| ((phase (_ BitVec 4)) (rc (_ BitVec 3)) (contextGate (_ BitVec 1)) (vcpuGate (_ BitVec 1)) (hasRing (_ BitVec 1)) (hasReservedSlot (_ BitVec 1))) Bool (and (= after.1.phase phase) (= after.1.rc rc) (= after.1.contextGate contextGate) (= after.1.vcpuGate vcpuGate) (= after.1.hasRing hasRing) (= after.1.hasReservedSlot hasReservedSlot)))
(define-fun |1.forgets| () Bool (or (= after.1.phase stopped) (and (= before.phase outside) (not (or (= after.1.phase plain) (= after.1.phase plain.ending)))) (= before.phase plain.ending) (and (or (= before.phase window.ending) (= before.phase plain.ending) (= before.phase reply.ending)) (not (= before.rc #b011)) (not (= #b1 before.isCommitted before.hasRequest)))))
(define-fun |1.adds| ((hasRequest (_ BitVec 1)) (requestedPage (_ BitVec 4)) (isCommitted (_ BitVec 1))) Bool (and (= after.1.hasRequest (bvor hasRequest (ite |1.forgets| #b0 before.hasRequest))) (= after.1.requestedPage (ite (and (= before.hasRequest #b1) (not |1.forgets|)) before.requestedPage requestedPage)) (= after.1.isCommitted (bvor isCommitted (ite |1.forgets| #b0 before.isCommitted)))))

; The paths: what each leaves behind, and what is heard on it.
(define-fun |1.path 30| () Bool (and (|1.leaves| plain.ending #b010 #b0 #b0 #b1 #b0) (|1.adds| #b0 #xf #b0) (= after.1.memory before.memory)))
(define-fun |1.path 31| () Bool (and (|1.leaves| plain #b000 #b0 #b0 #b1 #b0) (|1.adds| #b0 #xf #b0) (= after.1.memory before.memory)))
(define-fun |1.path 32| () Bool (and (|1.leaves| plain.ending #b001 #b0 #b0 #b1 #b0) (|1.adds| #b0 #xf #b0) (= after.1.memory before.memory)))
(define-fun |1.path 33| () Bool (and (|1.leaves| plain.ending #b011 #b0 #b0 #b1 #b0) (|1.adds| #b0 #xf #b0) (= after.1.memory before.memory)))

; Which path the answers lead to.
(define-fun |1.q223| () Bool (ite |1.type of page 0: mmio, hole| (= |1.path| #x20) (ite |1.type of page 0: not_present| (= |1.path| #x1e) (ite |1.type of page 0: paged_out, shared| (= |1.path| #x21) (= |1.path| #x1f)))))
(define-fun |1.q224| () Bool (ite |1.type of page 2: ioreq_server, mmio, hole| (= |1.path| #x1f) false))
(define-fun |1.q225| () Bool (ite |1.type of page 2: ioreq_server, mmio, hole| (= |1.path| #x20) false))
(define-fun |1.q226| () Bool (ite |1.type of page 2: ioreq_server, mmio, hole| (= |1.path| #x1e) false))
(define-fun |1.q227| () Bool (ite |1.type of page 2: ioreq_server, mmio, hole| (= |1.path| #x21) false))
(define-fun |1.q228| () Bool (ite |1.type of page 0: mmio, hole| |1.q225| (ite |1.type of page 0: not_present| |1.q226| (ite |1.type of page 0: paged_out, shared| |1.q227| |1.q224|))))
(define-fun |1.q229| () Bool (ite |1.mmio_access: none| |1.q223| |1.q228|))

; Where the run stands, as far as it decides what can happen next.
(define-fun |1.place 0| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))

; Which path each move takes.
(define-fun |1.move: emulation with checks off, 4 bytes at page 0+0x0| () Bool (ite |1.place 0| |1.q229| (and (= before.phase outside) (= |1.path| #xff))))

; Move 2, and the state after it.
; move
;   #b001000 store 4 bytes at page 2+0x8
(declare-fun |2.move| () (_ BitVec 6))
; The path that it takes.
(declare-fun |2.path| () (_ BitVec 8))
; The answers that the path depends on.
; CONFIG_DEBUG: 0 no, 1 yes
(declare-fun |2.CONFIG_DEBUG| () (_ BitVec 1))
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
;   n2rwx, 10 r_pw
(declare-fun |2.right of page 2| () (_ BitVec 4))
; right of page 2 in the view: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx,
;   8 rx2rw, 9 n2rwx, 10 r_pw, 15 absent
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
(define-fun |2.type of page 2: ioreq_server, mmio, hole| () Bool (or (= |2.type of page 2| #x2) (= |2.type of page 2| #x3) (= |2.type of page 2| #x4)))
(define-fun |2.while the vCPU waits: ring disabled| () Bool (= |2.while the vCPU waits| #b1))
(define-fun |2.free slots of the ring: 0| () Bool (= |2.free slots of the ring| #x0))
(define-fun |2.right of page 2: n, r, x, rx, r_pw| () Bool (or (= |2.right of page 2| #x0) (= |2.right of page 2| #x1) (= |2.right of page 2| #x4) (= |2.right of page 2| #x5) (= |2.right of page 2| #xa)))
(define-fun |2.type of page 2: ram| () Bool (= |2.type of page 2| #x0))
(define-fun |2.type of page 2: ioreq_server, paged_out, shared| () Bool (or (= |2.type of page 2| #x2) (= |2.type of page 2| #x7) (= |2.type of page 2| #x8)))
(define-fun |2.type of page 2: not_present, read_only| () Bool (or (= |2.type of page 2| #x5) (= |2.type of page 2| #x6)))
(define-fun |2.operand within its segment: yes| () Bool (= |2.operand within its segment| #b1))
(define-fun |2.type of page 2: ioreq_server| () Bool (= |2.type of page 2| #x2))
(define-fun |2.type of page 2: mmio, hole| () Bool (or (= |2.type of page 2| #x3) (= |2.type of page 2| #x4)))
(define-fun |2.mmio_access: read| () Bool (= |2.mmio_access| #b01))
(define-fun |2.mmio_access: write| () Bool (= |2.mmio_access| #b10))
(define-fun |2.right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| () Bool (or (= |2.right of page 2 in the view| #x2) (= |2.right of page 2 in the view| #x3) (= |2.right of page 2 in the view| #x6) (= |2.right of page 2 in the view| #x7) (= |2.right of page 2 in the view| #x8) (= |2.right of page 2 in the view| #x9)))
(define-fun |2.altp2m: view 1| () Bool (= |2.altp2m| #b11))
(define-fun |2.CONFIG_DEBUG: yes| () Bool (= |2.CONFIG_DEBUG| #b1))

; Which answers there are.
(define-fun |2.possible| () Bool (and (bvult |2.mmio_access| #b11) (bvult |2.type of page 2| #x9) (bvult |2.right of page 2| #xb) (or (bvult |2.right of page 2 in the view| #xb) (= |2.right of page 2 in the view| #xf)) (bvult |2.free slots of the ring| #x9) (or (= |2.mmio_access| #b00) (and (not (= |2.mmio_access| #b00)) (or (= |2.type of page 2| #x2) (= |2.type of page 2| #x3) (= |2.type of page 2| #x4))))))

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
(define-fun |2.word 12| ((m (_ BitVec 2))) (_ BitVec 2) (|2.mapping begins, mfn[] clean| m))
(define-fun |2.word 13| ((m (_ BitVec 2))) (_ BitVec 2) (|2.event check on page 2, PFEC 0x7: go on| (|2.mapping begins, mfn[] clean| m)))
(define-fun |2.word 14| ((m (_ BitVec 2))) (_ BitVec 2) (|2.event check on page 2, PFEC 0x7: stop| (|2.mapping begins, mfn[] clean| m)))

; What is left behind.
(define-fun |2.leaves| ((phase (_ BitVec 4)) (rc (_ BitVec 3)) (contextGate (_ BitVec 1)) (vcpuGate (_ BitVec 1)) (hasRing (_ BitVec 1)) (hasReservedSlot (_ BitVec 1))) Bool (and (= after.2.phase phase) (= after.2.rc rc) (= after.2.contextGate contextGate) (= after.2.vcpuGate vcpuGate) (= after.2.hasRing hasRing) (= after.2.hasReservedSlot hasReservedSlot)))
(define-fun |2.forgets| () Bool (or (= after.2.phase stopped) (and (= after.1.phase outside) (not (or (= after.2.phase plain) (= after.2.phase plain.ending)))) (= after.1.phase plain.ending) (and (or (= after.1.phase window.ending) (= after.1.phase plain.ending) (= after.1.phase reply.ending)) (not (= after.1.rc #b011)) (not (= #b1 after.1.isCommitted after.1.hasRequest)))))
(define-fun |2.adds| ((hasRequest (_ BitVec 1)) (requestedPage (_ BitVec 4)) (isCommitted (_ BitVec 1))) Bool (and (= after.2.hasRequest (bvor hasRequest (ite |2.forgets| #b0 after.1.hasRequest))) (= after.2.requestedPage (ite (and (= after.1.hasRequest #b1) (not |2.forgets|)) after.1.requestedPage requestedPage)) (= after.2.isCommitted (bvor isCommitted (ite |2.forgets| #b0 after.1.isCommitted)))))

; The paths: what each leaves behind, and what is heard on it.
(define-fun |2.path 30| () Bool (and (|2.leaves| plain.ending #b010 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 31| () Bool (and (|2.leaves| plain #b000 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 33| () Bool (and (|2.leaves| plain.ending #b011 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 35| () Bool (and (|2.leaves| window.ending #b010 #b1 #b1 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 37| () Bool (and (|2.leaves| window #b000 #b1 #b1 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 38| () Bool (and (|2.leaves| window.ending #b011 #b1 #b1 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 39| () Bool (and (|2.leaves| window.ending #b010 #b1 #b1 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 12| after.1.memory))))
(define-fun |2.path 40| () Bool (and (|2.leaves| window #b000 #b1 #b1 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 12| after.1.memory))))
(define-fun |2.path 41| () Bool (and (|2.leaves| window.ending #b011 #b1 #b1 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 12| after.1.memory))))
(define-fun |2.path 42| () Bool (and (|2.leaves| window #b000 #b1 #b1 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 13| after.1.memory))))
(define-fun |2.path 43| () Bool (and (|2.leaves| window.ending #b011 #b1 #b1 #b1 #b0) (|2.adds| #b1 #x2 #b0) (= after.2.memory (|2.word 14| after.1.memory))))
(define-fun |2.path 44| () Bool (and (|2.leaves| stopped #b000 #b0 #b0 #b0 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (ite (= (|2.word 12| after.1.memory) #b11) #b11 #b00))))
(define-fun |2.path 45| () Bool (and (|2.leaves| window.ending #b011 #b1 #b0 #b0 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 14| after.1.memory))))
(define-fun |2.path 107| () Bool (and (|2.leaves| window.ending #b010 #b1 #b0 #b0 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 108| () Bool (and (|2.leaves| window #b000 #b1 #b0 #b0 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 109| () Bool (and (|2.leaves| window.ending #b011 #b1 #b0 #b0 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 110| () Bool (and (|2.leaves| window.ending #b010 #b1 #b0 #b0 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 12| after.1.memory))))
(define-fun |2.path 111| () Bool (and (|2.leaves| window #b000 #b1 #b0 #b0 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 12| after.1.memory))))
(define-fun |2.path 112| () Bool (and (|2.leaves| window.ending #b011 #b1 #b0 #b0 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 12| after.1.memory))))
(define-fun |2.path 122| () Bool (and (|2.leaves| plain.ending #b010 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 12| after.1.memory))))
(define-fun |2.path 123| () Bool (and (|2.leaves| plain #b000 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 12| after.1.memory))))
(define-fun |2.path 124| () Bool (and (|2.leaves| plain.ending #b011 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 12| after.1.memory))))
(define-fun |2.path 132| () Bool (and (|2.leaves| reply.ending #b010 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 133| () Bool (and (|2.leaves| reply #b000 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 135| () Bool (and (|2.leaves| reply.ending #b011 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 137| () Bool (and (|2.leaves| reply.ending #b010 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 12| after.1.memory))))
(define-fun |2.path 138| () Bool (and (|2.leaves| reply #b000 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 12| after.1.memory))))
(define-fun |2.path 139| () Bool (and (|2.leaves| reply.ending #b011 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 12| after.1.memory))))

; Which path the answers lead to.
(define-fun |2.q226| () Bool (ite |2.type of page 2: ioreq_server, mmio, hole| (= |2.path| #x1e) false))
(define-fun |2.q239| () Bool (ite |2.type of page 2: ioreq_server, mmio, hole| (= |2.path| #x23) false))
(define-fun |2.q243| () Bool (ite |2.while the vCPU waits: ring disabled| (= |2.path| #x2d) (= |2.path| #x2b)))
(define-fun |2.q244| () Bool (ite |2.free slots of the ring: 0| |2.q243| (= |2.path| #x2b)))
(define-fun |2.q245| () Bool (ite |2.right of page 2: n, r, x, rx, r_pw| |2.q244| (= |2.path| #x2a)))
(define-fun |2.q246| () Bool (ite |2.type of page 2: ram| |2.q245| (ite |2.type of page 2: ioreq_server, paged_out, shared| (= |2.path| #x29) (ite |2.type of page 2: not_present, read_only| (= |2.path| #x27) (= |2.path| #x28)))))
(define-fun |2.q247| () Bool (ite |2.operand within its segment: yes| |2.q246| (= |2.path| #x23)))
(define-fun |2.q248| () Bool (ite |2.type of page 2: ioreq_server| (= |2.path| #x29) (ite |2.type of page 2: mmio, hole| (= |2.path| #x28) false)))
(define-fun |2.q249| () Bool (ite |2.operand within its segment: yes| |2.q248| |2.q239|))
(define-fun |2.q250| () Bool (ite |2.type of page 2: ioreq_server| (= |2.path| #x26) (ite |2.type of page 2: mmio, hole| (= |2.path| #x25) false)))
(define-fun |2.q251| () Bool (ite |2.operand within its segment: yes| |2.q250| |2.q239|))
(define-fun |2.q252| () Bool (ite |2.mmio_access: read| |2.q249| (ite |2.mmio_access: write| |2.q251| |2.q247|)))
(define-fun |2.q253| () Bool (ite |2.right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= |2.path| #x2a) |2.q244|))
(define-fun |2.q254| () Bool (ite |2.type of page 2: ram| |2.q253| (ite |2.type of page 2: ioreq_server, paged_out, shared| (= |2.path| #x29) (ite |2.type of page 2: not_present, read_only| (= |2.path| #x27) (= |2.path| #x28)))))
(define-fun |2.q255| () Bool (ite |2.operand within its segment: yes| |2.q254| (= |2.path| #x23)))
(define-fun |2.q256| () Bool (ite |2.mmio_access: read| |2.q249| (ite |2.mmio_access: write| |2.q251| |2.q255|)))
(define-fun |2.q257| () Bool (ite |2.altp2m: view 1| |2.q256| |2.q252|))
(define-fun |2.q258| () Bool (ite |2.free slots of the ring: 0| (= |2.path| #x2c) (= |2.path| #x2b)))
(define-fun |2.q259| () Bool (ite |2.right of page 2: n, r, x, rx, r_pw| |2.q258| (= |2.path| #x2a)))
(define-fun |2.q260| () Bool (ite |2.type of page 2: ram| |2.q259| (ite |2.type of page 2: ioreq_server, paged_out, shared| (= |2.path| #x29) (ite |2.type of page 2: not_present, read_only| (= |2.path| #x27) (= |2.path| #x28)))))
(define-fun |2.q261| () Bool (ite |2.operand within its segment: yes| |2.q260| (= |2.path| #x23)))
(define-fun |2.q262| () Bool (ite |2.mmio_access: read| |2.q249| (ite |2.mmio_access: write| |2.q251| |2.q261|)))
(define-fun |2.q263| () Bool (ite |2.right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= |2.path| #x2a) |2.q258|))
(define-fun |2.q264| () Bool (ite |2.type of page 2: ram| |2.q263| (ite |2.type of page 2: ioreq_server, paged_out, shared| (= |2.path| #x29) (ite |2.type of page 2: not_present, read_only| (= |2.path| #x27) (= |2.path| #x28)))))
(define-fun |2.q265| () Bool (ite |2.operand within its segment: yes| |2.q264| (= |2.path| #x23)))
(define-fun |2.q266| () Bool (ite |2.mmio_access: read| |2.q249| (ite |2.mmio_access: write| |2.q251| |2.q265|)))
(define-fun |2.q267| () Bool (ite |2.altp2m: view 1| |2.q266| |2.q262|))
(define-fun |2.q268| () Bool (ite |2.CONFIG_DEBUG: yes| |2.q267| |2.q257|))
(define-fun |2.q610| () Bool (ite |2.type of page 2: ioreq_server, mmio, hole| (= |2.path| #x6b) false))
(define-fun |2.q614| () Bool (ite |2.type of page 2: ioreq_server, paged_out, shared| (= |2.path| #x70) (ite |2.type of page 2: not_present, read_only| (= |2.path| #x6e) (= |2.path| #x6f))))
(define-fun |2.q615| () Bool (ite |2.operand within its segment: yes| |2.q614| (= |2.path| #x6b)))
(define-fun |2.q616| () Bool (ite |2.type of page 2: ioreq_server| (= |2.path| #x70) (ite |2.type of page 2: mmio, hole| (= |2.path| #x6f) false)))
(define-fun |2.q617| () Bool (ite |2.operand within its segment: yes| |2.q616| |2.q610|))
(define-fun |2.q618| () Bool (ite |2.type of page 2: ioreq_server| (= |2.path| #x6d) (ite |2.type of page 2: mmio, hole| (= |2.path| #x6c) false)))
(define-fun |2.q619| () Bool (ite |2.operand within its segment: yes| |2.q618| |2.q610|))
(define-fun |2.q620| () Bool (ite |2.mmio_access: read| |2.q617| (ite |2.mmio_access: write| |2.q619| |2.q615|)))
(define-fun |2.q734| () Bool (ite |2.type of page 2: ioreq_server, paged_out, shared| (= |2.path| #x7c) (ite |2.type of page 2: not_present, read_only| (= |2.path| #x7a) (= |2.path| #x7b))))
(define-fun |2.q735| () Bool (ite |2.operand within its segment: yes| |2.q734| (= |2.path| #x1e)))
(define-fun |2.q736| () Bool (ite |2.type of page 2: ioreq_server| (= |2.path| #x7c) (ite |2.type of page 2: mmio, hole| (= |2.path| #x7b) false)))
(define-fun |2.q737| () Bool (ite |2.operand within its segment: yes| |2.q736| |2.q226|))
(define-fun |2.q738| () Bool (ite |2.type of page 2: ioreq_server| (= |2.path| #x21) (ite |2.type of page 2: mmio, hole| (= |2.path| #x1f) false)))
(define-fun |2.q739| () Bool (ite |2.operand within its segment: yes| |2.q738| |2.q226|))
(define-fun |2.q740| () Bool (ite |2.mmio_access: read| |2.q737| (ite |2.mmio_access: write| |2.q739| |2.q735|)))
(define-fun |2.q854| () Bool (ite |2.type of page 2: ioreq_server, mmio, hole| (= |2.path| #x84) false))
(define-fun |2.q871| () Bool (ite |2.type of page 2: ioreq_server, paged_out, shared| (= |2.path| #x8b) (ite |2.type of page 2: not_present, read_only| (= |2.path| #x89) (= |2.path| #x8a))))
(define-fun |2.q872| () Bool (ite |2.operand within its segment: yes| |2.q871| (= |2.path| #x84)))
(define-fun |2.q873| () Bool (ite |2.type of page 2: ioreq_server| (= |2.path| #x8b) (ite |2.type of page 2: mmio, hole| (= |2.path| #x8a) false)))
(define-fun |2.q874| () Bool (ite |2.operand within its segment: yes| |2.q873| |2.q854|))
(define-fun |2.q875| () Bool (ite |2.type of page 2: ioreq_server| (= |2.path| #x87) (ite |2.type of page 2: mmio, hole| (= |2.path| #x85) false)))
(define-fun |2.q876| () Bool (ite |2.operand within its segment: yes| |2.q875| |2.q854|))
(define-fun |2.q877| () Bool (ite |2.mmio_access: read| |2.q874| (ite |2.mmio_access: write| |2.q876| |2.q872|)))

; Where the run stands, as far as it decides what can happen next.
(define-fun |2.place 0| () Bool (and (= after.1.phase window) (= after.1.contextGate #b1) (= after.1.vcpuGate #b1) (= after.1.hasRing #b1) (= after.1.hasReservedSlot #b0)))
(define-fun |2.place 1| () Bool (and (= after.1.phase window) (= after.1.contextGate #b1) (= after.1.vcpuGate #b0) (= after.1.hasRing #b0) (= after.1.hasReservedSlot #b0)))
(define-fun |2.place 2| () Bool (and (= after.1.phase plain) (= after.1.contextGate #b0) (= after.1.vcpuGate #b0) (= after.1.hasRing #b1) (= after.1.hasReservedSlot #b0)))
(define-fun |2.place 3| () Bool (and (= after.1.phase reply) (= after.1.contextGate #b0) (= after.1.vcpuGate #b0) (= after.1.hasRing #b1) (= after.1.hasReservedSlot #b0)))

; Which path each move takes.
(define-fun |2.move: store 4 bytes at page 2+0x8| () Bool (ite |2.place 0| |2.q268| (ite |2.place 1| |2.q620| (ite |2.place 2| |2.q740| (ite |2.place 3| |2.q877| (and (or (= after.1.phase window) (= after.1.phase plain)) (= |2.path| #xff)))))))

; Where the claim's premise is met.
(define-fun |2.mapping begins, mfn[] clean: met| ((m (_ BitVec 2))) Bool (ite (= m #b00) true false))
(define-fun |2.word 12: met| ((m (_ BitVec 2))) Bool (|2.mapping begins, mfn[] clean: met| m))
(define-fun |2.word 13: met| ((m (_ BitVec 2))) Bool (|2.mapping begins, mfn[] clean: met| m))
(define-fun |2.word 14: met| ((m (_ BitVec 2))) Bool (|2.mapping begins, mfn[] clean: met| m))

(assert (and (and (= before.memory #b00) (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0)))
    |1.possible|
    ; the path that the move takes
    (ite (= |1.move| #b000011) |1.move: emulation with checks off, 4 bytes at page 0+0x0|
     false)
    ; where it leads; where nothing is known about that, the claim counts as broken
    (ite (= |1.path| #x1e) |1.path 30|
     (ite (= |1.path| #x1f) |1.path 31|
     (ite (= |1.path| #x20) |1.path 32|
     (ite (= |1.path| #x21) |1.path 33|
     (= after.1.memory #b11)))))
    |2.possible|
    ; the path that the move takes
    (ite (= |2.move| #b001000) |2.move: store 4 bytes at page 2+0x8|
     false)
    ; where it leads; where nothing is known about that, the claim counts as broken
    (ite (= |2.path| #x1e) |2.path 30|
     (ite (= |2.path| #x1f) |2.path 31|
     (ite (= |2.path| #x21) |2.path 33|
     (ite (= |2.path| #x23) |2.path 35|
     (ite (= |2.path| #x25) |2.path 37|
     (ite (= |2.path| #x26) |2.path 38|
     (ite (= |2.path| #x27) |2.path 39|
     (ite (= |2.path| #x28) |2.path 40|
     (ite (= |2.path| #x29) |2.path 41|
     (ite (= |2.path| #x2a) |2.path 42|
     (ite (= |2.path| #x2b) |2.path 43|
     (ite (= |2.path| #x2c) |2.path 44|
     (ite (= |2.path| #x2d) |2.path 45|
     (ite (= |2.path| #x6b) |2.path 107|
     (ite (= |2.path| #x6c) |2.path 108|
     (ite (= |2.path| #x6d) |2.path 109|
     (ite (= |2.path| #x6e) |2.path 110|
     (ite (= |2.path| #x6f) |2.path 111|
     (ite (= |2.path| #x70) |2.path 112|
     (ite (= |2.path| #x7a) |2.path 122|
     (ite (= |2.path| #x7b) |2.path 123|
     (ite (= |2.path| #x7c) |2.path 124|
     (ite (= |2.path| #x84) |2.path 132|
     (ite (= |2.path| #x85) |2.path 133|
     (ite (= |2.path| #x87) |2.path 135|
     (ite (= |2.path| #x89) |2.path 137|
     (ite (= |2.path| #x8a) |2.path 138|
     (ite (= |2.path| #x8b) |2.path 139|
     (= after.2.memory #b11)))))))))))))))))))))))))))))
    (or false (or (and (= |2.path| #x27) (|2.word 12: met| after.1.memory)) (and (= |2.path| #x28) (|2.word 12: met| after.1.memory)) (and (= |2.path| #x29) (|2.word 12: met| after.1.memory)) (and (= |2.path| #x2a) (|2.word 13: met| after.1.memory)) (and (= |2.path| #x2b) (|2.word 14: met| after.1.memory)) (and (= |2.path| #x2c) (|2.word 12: met| after.1.memory)) (and (= |2.path| #x2d) (|2.word 14: met| after.1.memory)) (and (= |2.path| #x6e) (|2.word 12: met| after.1.memory)) (and (= |2.path| #x6f) (|2.word 12: met| after.1.memory)) (and (= |2.path| #x70) (|2.word 12: met| after.1.memory)) (and (= |2.path| #x7a) (|2.word 12: met| after.1.memory)) (and (= |2.path| #x7b) (|2.word 12: met| after.1.memory)) (and (= |2.path| #x7c) (|2.word 12: met| after.1.memory)) (and (= |2.path| #x89) (|2.word 12: met| after.1.memory)) (and (= |2.path| #x8a) (|2.word 12: met| after.1.memory)) (and (= |2.path| #x8b) (|2.word 12: met| after.1.memory))))))
(check-sat)
