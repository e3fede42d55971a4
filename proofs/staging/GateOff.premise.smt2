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
;   two pages share, other vCPUs
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
(define-fun |1.path 29| () Bool (and (|1.leaves| plain.ending #b010 #b0 #b0 #b1 #b0) (|1.adds| #b0 #xf #b0) (= after.1.memory before.memory)))
(define-fun |1.path 30| () Bool (and (|1.leaves| plain #b000 #b0 #b0 #b1 #b0) (|1.adds| #b0 #xf #b0) (= after.1.memory before.memory)))
(define-fun |1.path 31| () Bool (and (|1.leaves| plain.ending #b001 #b0 #b0 #b1 #b0) (|1.adds| #b0 #xf #b0) (= after.1.memory before.memory)))
(define-fun |1.path 32| () Bool (and (|1.leaves| plain.ending #b011 #b0 #b0 #b1 #b0) (|1.adds| #b0 #xf #b0) (= after.1.memory before.memory)))

; Which path the answers lead to.
(define-fun |1.q212| () Bool (ite |1.type of page 0: mmio, hole| (= |1.path| #x1f) (ite |1.type of page 0: not_present| (= |1.path| #x1d) (ite |1.type of page 0: paged_out, shared| (= |1.path| #x20) (= |1.path| #x1e)))))
(define-fun |1.q213| () Bool (ite |1.type of page 2: ioreq_server, mmio, hole| (= |1.path| #x1e) false))
(define-fun |1.q214| () Bool (ite |1.type of page 2: ioreq_server, mmio, hole| (= |1.path| #x1f) false))
(define-fun |1.q215| () Bool (ite |1.type of page 2: ioreq_server, mmio, hole| (= |1.path| #x1d) false))
(define-fun |1.q216| () Bool (ite |1.type of page 2: ioreq_server, mmio, hole| (= |1.path| #x20) false))
(define-fun |1.q217| () Bool (ite |1.type of page 0: mmio, hole| |1.q214| (ite |1.type of page 0: not_present| |1.q215| (ite |1.type of page 0: paged_out, shared| |1.q216| |1.q213|))))
(define-fun |1.q218| () Bool (ite |1.mmio_access: none| |1.q212| |1.q217|))

; Where the run stands, as far as it decides what can happen next.
(define-fun |1.place 0| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasRing #b1) (= before.hasReservedSlot #b0)))

; Which path each move takes.
(define-fun |1.move: emulation with checks off, 4 bytes at page 0+0x0| () Bool (ite |1.place 0| |1.q218| (and (= before.phase outside) (= |1.path| #xff))))

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
(define-fun |2.path 29| () Bool (and (|2.leaves| plain.ending #b010 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 30| () Bool (and (|2.leaves| plain #b000 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 32| () Bool (and (|2.leaves| plain.ending #b011 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 34| () Bool (and (|2.leaves| window.ending #b010 #b1 #b1 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 36| () Bool (and (|2.leaves| window #b000 #b1 #b1 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 37| () Bool (and (|2.leaves| window.ending #b011 #b1 #b1 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 38| () Bool (and (|2.leaves| window.ending #b010 #b1 #b1 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 12| after.1.memory))))
(define-fun |2.path 39| () Bool (and (|2.leaves| window #b000 #b1 #b1 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 12| after.1.memory))))
(define-fun |2.path 40| () Bool (and (|2.leaves| window.ending #b011 #b1 #b1 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 12| after.1.memory))))
(define-fun |2.path 41| () Bool (and (|2.leaves| window #b000 #b1 #b1 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 13| after.1.memory))))
(define-fun |2.path 42| () Bool (and (|2.leaves| window.ending #b011 #b1 #b1 #b1 #b0) (|2.adds| #b1 #x2 #b0) (= after.2.memory (|2.word 14| after.1.memory))))
(define-fun |2.path 43| () Bool (and (|2.leaves| stopped #b000 #b0 #b0 #b0 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (ite (= (|2.word 12| after.1.memory) #b11) #b11 #b00))))
(define-fun |2.path 44| () Bool (and (|2.leaves| window.ending #b011 #b1 #b1 #b0 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 14| after.1.memory))))
(define-fun |2.path 80| () Bool (and (|2.leaves| window.ending #b010 #b1 #b1 #b0 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 82| () Bool (and (|2.leaves| window #b000 #b1 #b1 #b0 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 83| () Bool (and (|2.leaves| window.ending #b011 #b1 #b1 #b0 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 84| () Bool (and (|2.leaves| window.ending #b010 #b1 #b1 #b0 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 12| after.1.memory))))
(define-fun |2.path 85| () Bool (and (|2.leaves| window #b000 #b1 #b1 #b0 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 12| after.1.memory))))
(define-fun |2.path 86| () Bool (and (|2.leaves| window.ending #b011 #b1 #b1 #b0 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 12| after.1.memory))))
(define-fun |2.path 87| () Bool (and (|2.leaves| window #b000 #b1 #b1 #b0 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 13| after.1.memory))))
(define-fun |2.path 110| () Bool (and (|2.leaves| plain.ending #b010 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 12| after.1.memory))))
(define-fun |2.path 111| () Bool (and (|2.leaves| plain #b000 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 12| after.1.memory))))
(define-fun |2.path 112| () Bool (and (|2.leaves| plain.ending #b011 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 12| after.1.memory))))
(define-fun |2.path 120| () Bool (and (|2.leaves| reply.ending #b010 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 121| () Bool (and (|2.leaves| reply #b000 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 123| () Bool (and (|2.leaves| reply.ending #b011 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 127| () Bool (and (|2.leaves| reply.ending #b010 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 12| after.1.memory))))
(define-fun |2.path 128| () Bool (and (|2.leaves| reply #b000 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 12| after.1.memory))))
(define-fun |2.path 129| () Bool (and (|2.leaves| reply.ending #b011 #b0 #b0 #b1 #b0) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 12| after.1.memory))))

; Which path the answers lead to.
(define-fun |2.q215| () Bool (ite |2.type of page 2: ioreq_server, mmio, hole| (= |2.path| #x1d) false))
(define-fun |2.q228| () Bool (ite |2.type of page 2: ioreq_server, mmio, hole| (= |2.path| #x22) false))
(define-fun |2.q232| () Bool (ite |2.while the vCPU waits: ring disabled| (= |2.path| #x2c) (= |2.path| #x2a)))
(define-fun |2.q233| () Bool (ite |2.free slots of the ring: 0| |2.q232| (= |2.path| #x2a)))
(define-fun |2.q234| () Bool (ite |2.right of page 2: n, r, x, rx, r_pw| |2.q233| (= |2.path| #x29)))
(define-fun |2.q235| () Bool (ite |2.type of page 2: ram| |2.q234| (ite |2.type of page 2: ioreq_server, paged_out, shared| (= |2.path| #x28) (ite |2.type of page 2: not_present, read_only| (= |2.path| #x26) (= |2.path| #x27)))))
(define-fun |2.q236| () Bool (ite |2.operand within its segment: yes| |2.q235| (= |2.path| #x22)))
(define-fun |2.q237| () Bool (ite |2.type of page 2: ioreq_server| (= |2.path| #x28) (ite |2.type of page 2: mmio, hole| (= |2.path| #x27) false)))
(define-fun |2.q238| () Bool (ite |2.operand within its segment: yes| |2.q237| |2.q228|))
(define-fun |2.q239| () Bool (ite |2.type of page 2: ioreq_server| (= |2.path| #x25) (ite |2.type of page 2: mmio, hole| (= |2.path| #x24) false)))
(define-fun |2.q240| () Bool (ite |2.operand within its segment: yes| |2.q239| |2.q228|))
(define-fun |2.q241| () Bool (ite |2.mmio_access: read| |2.q238| (ite |2.mmio_access: write| |2.q240| |2.q236|)))
(define-fun |2.q242| () Bool (ite |2.right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= |2.path| #x29) |2.q233|))
(define-fun |2.q243| () Bool (ite |2.type of page 2: ram| |2.q242| (ite |2.type of page 2: ioreq_server, paged_out, shared| (= |2.path| #x28) (ite |2.type of page 2: not_present, read_only| (= |2.path| #x26) (= |2.path| #x27)))))
(define-fun |2.q244| () Bool (ite |2.operand within its segment: yes| |2.q243| (= |2.path| #x22)))
(define-fun |2.q245| () Bool (ite |2.mmio_access: read| |2.q238| (ite |2.mmio_access: write| |2.q240| |2.q244|)))
(define-fun |2.q246| () Bool (ite |2.altp2m: view 1| |2.q245| |2.q241|))
(define-fun |2.q247| () Bool (ite |2.free slots of the ring: 0| (= |2.path| #x2b) (= |2.path| #x2a)))
(define-fun |2.q248| () Bool (ite |2.right of page 2: n, r, x, rx, r_pw| |2.q247| (= |2.path| #x29)))
(define-fun |2.q249| () Bool (ite |2.type of page 2: ram| |2.q248| (ite |2.type of page 2: ioreq_server, paged_out, shared| (= |2.path| #x28) (ite |2.type of page 2: not_present, read_only| (= |2.path| #x26) (= |2.path| #x27)))))
(define-fun |2.q250| () Bool (ite |2.operand within its segment: yes| |2.q249| (= |2.path| #x22)))
(define-fun |2.q251| () Bool (ite |2.mmio_access: read| |2.q238| (ite |2.mmio_access: write| |2.q240| |2.q250|)))
(define-fun |2.q252| () Bool (ite |2.right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= |2.path| #x29) |2.q247|))
(define-fun |2.q253| () Bool (ite |2.type of page 2: ram| |2.q252| (ite |2.type of page 2: ioreq_server, paged_out, shared| (= |2.path| #x28) (ite |2.type of page 2: not_present, read_only| (= |2.path| #x26) (= |2.path| #x27)))))
(define-fun |2.q254| () Bool (ite |2.operand within its segment: yes| |2.q253| (= |2.path| #x22)))
(define-fun |2.q255| () Bool (ite |2.mmio_access: read| |2.q238| (ite |2.mmio_access: write| |2.q240| |2.q254|)))
(define-fun |2.q256| () Bool (ite |2.altp2m: view 1| |2.q255| |2.q251|))
(define-fun |2.q257| () Bool (ite |2.CONFIG_DEBUG: yes| |2.q256| |2.q246|))
(define-fun |2.q504| () Bool (ite |2.type of page 2: ioreq_server, mmio, hole| (= |2.path| #x50) false))
(define-fun |2.q508| () Bool (ite |2.right of page 2: n, r, x, rx, r_pw| (= |2.path| #x2c) (= |2.path| #x57)))
(define-fun |2.q509| () Bool (ite |2.type of page 2: ram| |2.q508| (ite |2.type of page 2: ioreq_server, paged_out, shared| (= |2.path| #x56) (ite |2.type of page 2: not_present, read_only| (= |2.path| #x54) (= |2.path| #x55)))))
(define-fun |2.q510| () Bool (ite |2.operand within its segment: yes| |2.q509| (= |2.path| #x50)))
(define-fun |2.q511| () Bool (ite |2.type of page 2: ioreq_server| (= |2.path| #x56) (ite |2.type of page 2: mmio, hole| (= |2.path| #x55) false)))
(define-fun |2.q512| () Bool (ite |2.operand within its segment: yes| |2.q511| |2.q504|))
(define-fun |2.q513| () Bool (ite |2.type of page 2: ioreq_server| (= |2.path| #x53) (ite |2.type of page 2: mmio, hole| (= |2.path| #x52) false)))
(define-fun |2.q514| () Bool (ite |2.operand within its segment: yes| |2.q513| |2.q504|))
(define-fun |2.q515| () Bool (ite |2.mmio_access: read| |2.q512| (ite |2.mmio_access: write| |2.q514| |2.q510|)))
(define-fun |2.q516| () Bool (ite |2.right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= |2.path| #x57) (= |2.path| #x2c)))
(define-fun |2.q517| () Bool (ite |2.type of page 2: ram| |2.q516| (ite |2.type of page 2: ioreq_server, paged_out, shared| (= |2.path| #x56) (ite |2.type of page 2: not_present, read_only| (= |2.path| #x54) (= |2.path| #x55)))))
(define-fun |2.q518| () Bool (ite |2.operand within its segment: yes| |2.q517| (= |2.path| #x50)))
(define-fun |2.q519| () Bool (ite |2.mmio_access: read| |2.q512| (ite |2.mmio_access: write| |2.q514| |2.q518|)))
(define-fun |2.q520| () Bool (ite |2.altp2m: view 1| |2.q519| |2.q515|))
(define-fun |2.q673| () Bool (ite |2.type of page 2: ioreq_server, paged_out, shared| (= |2.path| #x70) (ite |2.type of page 2: not_present, read_only| (= |2.path| #x6e) (= |2.path| #x6f))))
(define-fun |2.q674| () Bool (ite |2.operand within its segment: yes| |2.q673| (= |2.path| #x1d)))
(define-fun |2.q675| () Bool (ite |2.type of page 2: ioreq_server| (= |2.path| #x70) (ite |2.type of page 2: mmio, hole| (= |2.path| #x6f) false)))
(define-fun |2.q676| () Bool (ite |2.operand within its segment: yes| |2.q675| |2.q215|))
(define-fun |2.q677| () Bool (ite |2.type of page 2: ioreq_server| (= |2.path| #x20) (ite |2.type of page 2: mmio, hole| (= |2.path| #x1e) false)))
(define-fun |2.q678| () Bool (ite |2.operand within its segment: yes| |2.q677| |2.q215|))
(define-fun |2.q679| () Bool (ite |2.mmio_access: read| |2.q676| (ite |2.mmio_access: write| |2.q678| |2.q674|)))
(define-fun |2.q774| () Bool (ite |2.type of page 2: ioreq_server, mmio, hole| (= |2.path| #x78) false))
(define-fun |2.q795| () Bool (ite |2.type of page 2: ioreq_server, paged_out, shared| (= |2.path| #x81) (ite |2.type of page 2: not_present, read_only| (= |2.path| #x7f) (= |2.path| #x80))))
(define-fun |2.q796| () Bool (ite |2.operand within its segment: yes| |2.q795| (= |2.path| #x78)))
(define-fun |2.q797| () Bool (ite |2.type of page 2: ioreq_server| (= |2.path| #x81) (ite |2.type of page 2: mmio, hole| (= |2.path| #x80) false)))
(define-fun |2.q798| () Bool (ite |2.operand within its segment: yes| |2.q797| |2.q774|))
(define-fun |2.q799| () Bool (ite |2.type of page 2: ioreq_server| (= |2.path| #x7b) (ite |2.type of page 2: mmio, hole| (= |2.path| #x79) false)))
(define-fun |2.q800| () Bool (ite |2.operand within its segment: yes| |2.q799| |2.q774|))
(define-fun |2.q801| () Bool (ite |2.mmio_access: read| |2.q798| (ite |2.mmio_access: write| |2.q800| |2.q796|)))

; Where the run stands, as far as it decides what can happen next.
(define-fun |2.place 0| () Bool (and (= after.1.phase window) (= after.1.contextGate #b1) (= after.1.vcpuGate #b1) (= after.1.hasRing #b1) (= after.1.hasReservedSlot #b0)))
(define-fun |2.place 1| () Bool (and (= after.1.phase window) (= after.1.contextGate #b1) (= after.1.vcpuGate #b1) (= after.1.hasRing #b0) (= after.1.hasReservedSlot #b0)))
(define-fun |2.place 2| () Bool (and (= after.1.phase plain) (= after.1.contextGate #b0) (= after.1.vcpuGate #b0) (= after.1.hasRing #b1) (= after.1.hasReservedSlot #b0)))
(define-fun |2.place 3| () Bool (and (= after.1.phase reply) (= after.1.contextGate #b0) (= after.1.vcpuGate #b0) (= after.1.hasRing #b1) (= after.1.hasReservedSlot #b0)))

; Which path each move takes.
(define-fun |2.move: store 4 bytes at page 2+0x8| () Bool (ite |2.place 0| |2.q257| (ite |2.place 1| |2.q520| (ite |2.place 2| |2.q679| (ite |2.place 3| |2.q801| (and (or (= after.1.phase window) (= after.1.phase plain)) (= |2.path| #xff)))))))

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
    (ite (= |1.path| #x1d) |1.path 29|
     (ite (= |1.path| #x1e) |1.path 30|
     (ite (= |1.path| #x1f) |1.path 31|
     (ite (= |1.path| #x20) |1.path 32|
     (= after.1.memory #b11)))))
    |2.possible|
    ; the path that the move takes
    (ite (= |2.move| #b001000) |2.move: store 4 bytes at page 2+0x8|
     false)
    ; where it leads; where nothing is known about that, the claim counts as broken
    (ite (= |2.path| #x1d) |2.path 29|
     (ite (= |2.path| #x1e) |2.path 30|
     (ite (= |2.path| #x20) |2.path 32|
     (ite (= |2.path| #x22) |2.path 34|
     (ite (= |2.path| #x24) |2.path 36|
     (ite (= |2.path| #x25) |2.path 37|
     (ite (= |2.path| #x26) |2.path 38|
     (ite (= |2.path| #x27) |2.path 39|
     (ite (= |2.path| #x28) |2.path 40|
     (ite (= |2.path| #x29) |2.path 41|
     (ite (= |2.path| #x2a) |2.path 42|
     (ite (= |2.path| #x2b) |2.path 43|
     (ite (= |2.path| #x2c) |2.path 44|
     (ite (= |2.path| #x50) |2.path 80|
     (ite (= |2.path| #x52) |2.path 82|
     (ite (= |2.path| #x53) |2.path 83|
     (ite (= |2.path| #x54) |2.path 84|
     (ite (= |2.path| #x55) |2.path 85|
     (ite (= |2.path| #x56) |2.path 86|
     (ite (= |2.path| #x57) |2.path 87|
     (ite (= |2.path| #x6e) |2.path 110|
     (ite (= |2.path| #x6f) |2.path 111|
     (ite (= |2.path| #x70) |2.path 112|
     (ite (= |2.path| #x78) |2.path 120|
     (ite (= |2.path| #x79) |2.path 121|
     (ite (= |2.path| #x7b) |2.path 123|
     (ite (= |2.path| #x7f) |2.path 127|
     (ite (= |2.path| #x80) |2.path 128|
     (ite (= |2.path| #x81) |2.path 129|
     (= after.2.memory #b11))))))))))))))))))))))))))))))
    (or false (or (and (= |2.path| #x26) (|2.word 12: met| after.1.memory)) (and (= |2.path| #x27) (|2.word 12: met| after.1.memory)) (and (= |2.path| #x28) (|2.word 12: met| after.1.memory)) (and (= |2.path| #x29) (|2.word 13: met| after.1.memory)) (and (= |2.path| #x2a) (|2.word 14: met| after.1.memory)) (and (= |2.path| #x2b) (|2.word 12: met| after.1.memory)) (and (= |2.path| #x2c) (|2.word 14: met| after.1.memory)) (and (= |2.path| #x54) (|2.word 12: met| after.1.memory)) (and (= |2.path| #x55) (|2.word 12: met| after.1.memory)) (and (= |2.path| #x56) (|2.word 12: met| after.1.memory)) (and (= |2.path| #x57) (|2.word 13: met| after.1.memory)) (and (= |2.path| #x6e) (|2.word 12: met| after.1.memory)) (and (= |2.path| #x6f) (|2.word 12: met| after.1.memory)) (and (= |2.path| #x70) (|2.word 12: met| after.1.memory)) (and (= |2.path| #x7f) (|2.word 12: met| after.1.memory)) (and (= |2.path| #x80) (|2.word 12: met| after.1.memory)) (and (= |2.path| #x81) (|2.word 12: met| after.1.memory))))))
(check-sat)
