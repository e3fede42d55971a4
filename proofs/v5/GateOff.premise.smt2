; GateOff on v5: Outside a window no map and no copy asks for rights: not
;   for MMIO, not when a reply is carried out.
;
; Does the claim speak about anything? Is there a run from a start with these
; moves that meets its premise?
;   1: emulation with checks off, 4 bytes at page 0+0x0
;   2: load 4 bytes at page 2+0x8
; sat: there is. The unknowns of the nth move are named n.*
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
(set-info :status sat)

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

; Where the run begins.
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

; Move 1, and the state after it.
; move
;   #b000110 emulation with checks off, 4 bytes at page 0+0x0
(declare-fun |1.move| () (_ BitVec 6))
; The path that it takes.
(declare-fun |1.path| () (_ BitVec 10))
; The answers that the path depends on.
; 16 bytes within the code segment: 0 no, 1 yes
(declare-fun |1.16 bytes within the code segment| () (_ BitVec 1))
; type of page 0: 0 ram, 1 ram_ro, 2 ioreq_server, 3 mmio, 4 hole, 5
;   not_present, 6 read_only, 7 paged_out, 8 shared
(declare-fun |1.type of page 0| () (_ BitVec 4))
(declare-fun after.1.phase () (_ BitVec 4))
(declare-fun after.1.rc () (_ BitVec 3))
(declare-fun after.1.contextGate () (_ BitVec 1))
(declare-fun after.1.vcpuGate () (_ BitVec 1))
(declare-fun after.1.hasReservedSlot () (_ BitVec 1))
(declare-fun after.1.hasRequest () (_ BitVec 1))
(declare-fun after.1.requestedPage () (_ BitVec 4))
(declare-fun after.1.isCommitted () (_ BitVec 1))
(declare-fun after.1.kind () (_ BitVec 2))
(declare-fun after.1.memory () (_ BitVec 2))

; Sets of answers.
(define-fun |1.type of page 0: mmio, hole| () Bool (or (= |1.type of page 0| #x3) (= |1.type of page 0| #x4)))
(define-fun |1.type of page 0: not_present| () Bool (= |1.type of page 0| #x5))
(define-fun |1.type of page 0: paged_out, shared| () Bool (or (= |1.type of page 0| #x7) (= |1.type of page 0| #x8)))
(define-fun |1.16 bytes within the code segment: yes| () Bool (= |1.16 bytes within the code segment| #b1))

; Which answers there are.
(define-fun |1.possible| () Bool (bvult |1.type of page 0| #x9))

; What the claim remembers:
;   #b00 outside a window
;   #b01 in a window
;   #b11 the claim is broken

; What it makes of what it hears: m is what it remembers before. What is
;   not listed never comes up, and would break it.
(define-fun |1.walks for page 0, PFEC 0x15: as the type of page 0 says| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |1.walks for page 0, PFEC 0x15: 0x1| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |1.walks for page 0, PFEC 0x15: 0x0| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |1.walks for page 0, PFEC 0x15: as the type of page 0 says (2)| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))

; What is heard on a path, in order.
(define-fun |1.word 61| ((m (_ BitVec 2))) (_ BitVec 2) (|1.walks for page 0, PFEC 0x15: 0x1| (|1.walks for page 0, PFEC 0x15: as the type of page 0 says| m)))
(define-fun |1.word 62| ((m (_ BitVec 2))) (_ BitVec 2) (|1.walks for page 0, PFEC 0x15: as the type of page 0 says| m))
(define-fun |1.word 63| ((m (_ BitVec 2))) (_ BitVec 2) (|1.walks for page 0, PFEC 0x15: 0x0| (|1.walks for page 0, PFEC 0x15: as the type of page 0 says| m)))
(define-fun |1.word 64| ((m (_ BitVec 2))) (_ BitVec 2) (|1.walks for page 0, PFEC 0x15: as the type of page 0 says (2)| (|1.walks for page 0, PFEC 0x15: as the type of page 0 says| m)))

; What is left behind.
(define-fun |1.leaves| ((phase (_ BitVec 4)) (rc (_ BitVec 3)) (contextGate (_ BitVec 1)) (vcpuGate (_ BitVec 1)) (hasReservedSlot (_ BitVec 1)) (kind (_ BitVec 2))) Bool (and (= after.1.phase phase) (= after.1.rc rc) (= after.1.contextGate contextGate) (= after.1.vcpuGate vcpuGate) (= after.1.hasReservedSlot hasReservedSlot) (= after.1.kind kind)))
(define-fun |1.forgets| () Bool (or (= after.1.phase stopped) (and (= before.phase outside) (not (or (= after.1.phase plain) (= after.1.phase plain.ending)))) (= before.phase plain.ending) (and (or (= before.phase window.ending) (= before.phase plain.ending) (= before.phase reply.ending)) (not (= before.rc #b011)) (not (= #b1 before.isCommitted before.hasRequest)))))
(define-fun |1.adds| ((hasRequest (_ BitVec 1)) (requestedPage (_ BitVec 4)) (isCommitted (_ BitVec 1))) Bool (and (= after.1.hasRequest (bvor hasRequest (ite |1.forgets| #b0 before.hasRequest))) (= after.1.requestedPage (ite (and (= before.hasRequest #b1) (not |1.forgets|)) before.requestedPage requestedPage)) (= after.1.isCommitted (bvor isCommitted (ite |1.forgets| #b0 before.isCommitted)))))

; The paths: what each leaves behind, and what is heard on it.
(define-fun |1.path 87| () Bool (and (|1.leaves| plain.ending #b010 #b0 #b0 #b0 #b00) (|1.adds| #b0 #xf #b0) (= after.1.memory (|1.word 61| before.memory))))
(define-fun |1.path 88| () Bool (and (|1.leaves| plain #b000 #b0 #b0 #b0 #b00) (|1.adds| #b0 #xf #b0) (= after.1.memory (|1.word 62| before.memory))))
(define-fun |1.path 89| () Bool (and (|1.leaves| plain.ending #b001 #b0 #b0 #b0 #b00) (|1.adds| #b0 #xf #b0) (= after.1.memory (|1.word 63| before.memory))))
(define-fun |1.path 90| () Bool (and (|1.leaves| plain.ending #b011 #b0 #b0 #b0 #b00) (|1.adds| #b0 #xf #b0) (= after.1.memory (|1.word 64| before.memory))))
(define-fun |1.path 91| () Bool (and (|1.leaves| plain.ending #b010 #b0 #b0 #b0 #b00) (|1.adds| #b0 #xf #b0) (= after.1.memory (|1.word 62| before.memory))))
(define-fun |1.path 92| () Bool (and (|1.leaves| plain.ending #b001 #b0 #b0 #b0 #b00) (|1.adds| #b0 #xf #b0) (= after.1.memory (|1.word 62| before.memory))))
(define-fun |1.path 93| () Bool (and (|1.leaves| plain.ending #b011 #b0 #b0 #b0 #b00) (|1.adds| #b0 #xf #b0) (= after.1.memory (|1.word 62| before.memory))))

; Which path the answers lead to.
(define-fun |1.q118| () Bool (ite |1.type of page 0: mmio, hole| (= |1.path| #b0001011100) (ite |1.type of page 0: not_present| (= |1.path| #b0001011011) (ite |1.type of page 0: paged_out, shared| (= |1.path| #b0001011101) (= |1.path| #b0001011000)))))
(define-fun |1.q119| () Bool (ite |1.type of page 0: mmio, hole| (= |1.path| #b0001011001) (ite |1.type of page 0: not_present| (= |1.path| #b0001010111) (ite |1.type of page 0: paged_out, shared| (= |1.path| #b0001011010) (= |1.path| #b0001011000)))))
(define-fun |1.q120| () Bool (ite |1.16 bytes within the code segment: yes| |1.q119| |1.q118|))

; Where the run stands, as far as it decides what can happen next.
(define-fun |1.place 0| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.kind #b00)))

; Which path each move takes.
(define-fun |1.move: emulation with checks off, 4 bytes at page 0+0x0| () Bool (ite |1.place 0| |1.q120| (and (= before.phase outside) (= |1.path| #b1111111111))))

; Move 2, and the state after it.
; move
;   #b001010 load 4 bytes at page 2+0x8
(declare-fun |2.move| () (_ BitVec 6))
; The path that it takes.
(declare-fun |2.path| () (_ BitVec 10))
; The answers that the path depends on.
; mmio_access: 0 none, 1 read, 2 write
(declare-fun |2.mmio_access| () (_ BitVec 2))
; operand within its segment: 0 no, 1 yes
(declare-fun |2.operand within its segment| () (_ BitVec 1))
; type of page 2: 0 ram, 1 ram_ro, 2 ioreq_server, 3 mmio, 4 hole, 5
;   not_present, 6 read_only, 7 paged_out, 8 shared
(declare-fun |2.type of page 2| () (_ BitVec 4))
(declare-fun after.2.phase () (_ BitVec 4))
(declare-fun after.2.rc () (_ BitVec 3))
(declare-fun after.2.contextGate () (_ BitVec 1))
(declare-fun after.2.vcpuGate () (_ BitVec 1))
(declare-fun after.2.hasReservedSlot () (_ BitVec 1))
(declare-fun after.2.hasRequest () (_ BitVec 1))
(declare-fun after.2.requestedPage () (_ BitVec 4))
(declare-fun after.2.isCommitted () (_ BitVec 1))
(declare-fun after.2.kind () (_ BitVec 2))
(declare-fun after.2.memory () (_ BitVec 2))

; Sets of answers.
(define-fun |2.type of page 2: mmio, hole| () Bool (or (= |2.type of page 2| #x3) (= |2.type of page 2| #x4)))
(define-fun |2.type of page 2: not_present| () Bool (= |2.type of page 2| #x5))
(define-fun |2.type of page 2: paged_out, shared| () Bool (or (= |2.type of page 2| #x7) (= |2.type of page 2| #x8)))
(define-fun |2.operand within its segment: yes| () Bool (= |2.operand within its segment| #b1))
(define-fun |2.mmio_access: none| () Bool (= |2.mmio_access| #b00))

; Which answers there are.
(define-fun |2.possible| () Bool (and (bvult |2.mmio_access| #b11) (bvult |2.type of page 2| #x9)))

; What the claim remembers:
;   #b00 outside a window
;   #b01 in a window
;   #b11 the claim is broken

; What it makes of what it hears: m is what it remembers before. What is
;   not listed never comes up, and would break it.
(define-fun |2.walks for page 2, PFEC 0x5: as the type of page 2 says| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))
(define-fun |2.event check on page 2, PFEC 0x5: go on| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) m #b11))
(define-fun |2.walks for page 2, PFEC 0x5: 0x0| ((m (_ BitVec 2))) (_ BitVec 2) (ite (or (= m #b00) (= m #b01)) m #b11))

; What is heard on a path, in order.
(define-fun |2.word 80| ((m (_ BitVec 2))) (_ BitVec 2) (|2.walks for page 2, PFEC 0x5: as the type of page 2 says| m))
(define-fun |2.word 81| ((m (_ BitVec 2))) (_ BitVec 2) (|2.event check on page 2, PFEC 0x5: go on| (|2.walks for page 2, PFEC 0x5: as the type of page 2 says| m)))
(define-fun |2.word 82| ((m (_ BitVec 2))) (_ BitVec 2) (|2.walks for page 2, PFEC 0x5: 0x0| (|2.walks for page 2, PFEC 0x5: as the type of page 2 says| m)))

; What is left behind.
(define-fun |2.leaves| ((phase (_ BitVec 4)) (rc (_ BitVec 3)) (contextGate (_ BitVec 1)) (vcpuGate (_ BitVec 1)) (hasReservedSlot (_ BitVec 1)) (kind (_ BitVec 2))) Bool (and (= after.2.phase phase) (= after.2.rc rc) (= after.2.contextGate contextGate) (= after.2.vcpuGate vcpuGate) (= after.2.hasReservedSlot hasReservedSlot) (= after.2.kind kind)))
(define-fun |2.forgets| () Bool (or (= after.2.phase stopped) (and (= after.1.phase outside) (not (or (= after.2.phase plain) (= after.2.phase plain.ending)))) (= after.1.phase plain.ending) (and (or (= after.1.phase window.ending) (= after.1.phase plain.ending) (= after.1.phase reply.ending)) (not (= after.1.rc #b011)) (not (= #b1 after.1.isCommitted after.1.hasRequest)))))
(define-fun |2.adds| ((hasRequest (_ BitVec 1)) (requestedPage (_ BitVec 4)) (isCommitted (_ BitVec 1))) Bool (and (= after.2.hasRequest (bvor hasRequest (ite |2.forgets| #b0 after.1.hasRequest))) (= after.2.requestedPage (ite (and (= after.1.hasRequest #b1) (not |2.forgets|)) after.1.requestedPage requestedPage)) (= after.2.isCommitted (bvor isCommitted (ite |2.forgets| #b0 after.1.isCommitted)))))

; The paths: what each leaves behind, and what is heard on it.
(define-fun |2.path 117| () Bool (and (|2.leaves| window.ending #b010 #b1 #b0 #b0 #b00) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 80| after.1.memory))))
(define-fun |2.path 118| () Bool (and (|2.leaves| window #b000 #b1 #b0 #b0 #b00) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 81| after.1.memory))))
(define-fun |2.path 119| () Bool (and (|2.leaves| window #b000 #b1 #b0 #b0 #b00) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 80| after.1.memory))))
(define-fun |2.path 120| () Bool (and (|2.leaves| window #b000 #b1 #b0 #b0 #b00) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 82| after.1.memory))))
(define-fun |2.path 121| () Bool (and (|2.leaves| window.ending #b011 #b1 #b0 #b0 #b00) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 80| after.1.memory))))
(define-fun |2.path 122| () Bool (and (|2.leaves| window.ending #b010 #b1 #b0 #b0 #b00) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 293| () Bool (and (|2.leaves| plain.ending #b010 #b0 #b0 #b0 #b00) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 80| after.1.memory))))
(define-fun |2.path 294| () Bool (and (|2.leaves| plain #b000 #b0 #b0 #b0 #b00) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 80| after.1.memory))))
(define-fun |2.path 295| () Bool (and (|2.leaves| plain #b000 #b0 #b0 #b0 #b00) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 82| after.1.memory))))
(define-fun |2.path 296| () Bool (and (|2.leaves| plain.ending #b011 #b0 #b0 #b0 #b00) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 80| after.1.memory))))
(define-fun |2.path 297| () Bool (and (|2.leaves| plain.ending #b010 #b0 #b0 #b0 #b00) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 471| () Bool (and (|2.leaves| reply.ending #b010 #b0 #b0 #b0 #b00) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 80| after.1.memory))))
(define-fun |2.path 472| () Bool (and (|2.leaves| reply #b000 #b0 #b0 #b0 #b00) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 80| after.1.memory))))
(define-fun |2.path 473| () Bool (and (|2.leaves| reply #b000 #b0 #b0 #b0 #b00) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 82| after.1.memory))))
(define-fun |2.path 474| () Bool (and (|2.leaves| reply.ending #b011 #b0 #b0 #b0 #b00) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 80| after.1.memory))))
(define-fun |2.path 475| () Bool (and (|2.leaves| reply.ending #b010 #b0 #b0 #b0 #b00) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 607| () Bool (and (|2.leaves| reply #b000 #b0 #b0 #b0 #b01) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 80| after.1.memory))))
(define-fun |2.path 608| () Bool (and (|2.leaves| reply #b000 #b0 #b0 #b0 #b01) (|2.adds| #b0 #xf #b0) (= after.2.memory (|2.word 82| after.1.memory))))
(define-fun |2.path 616| () Bool (and (|2.leaves| reply #b000 #b0 #b0 #b0 #b10) (|2.adds| #b0 #xf #b0) (= after.2.memory after.1.memory)))

; Which path the answers lead to.
(define-fun |2.q130| () Bool (ite |2.type of page 2: mmio, hole| (= |2.path| #b0001111000) (ite |2.type of page 2: not_present| (= |2.path| #b0001110101) (ite |2.type of page 2: paged_out, shared| (= |2.path| #b0001111001) (= |2.path| #b0001110110)))))
(define-fun |2.q131| () Bool (ite |2.operand within its segment: yes| |2.q130| (= |2.path| #b0001111010)))
(define-fun |2.q132| () Bool (ite |2.type of page 2: mmio, hole| (= |2.path| #b0001110111) (ite |2.type of page 2: not_present| (= |2.path| #b0001110101) (ite |2.type of page 2: paged_out, shared| (= |2.path| #b0001111001) (= |2.path| #b0001110110)))))
(define-fun |2.q133| () Bool (ite |2.operand within its segment: yes| |2.q132| (= |2.path| #b0001111010)))
(define-fun |2.q134| () Bool (ite |2.mmio_access: none| |2.q131| |2.q133|))
(define-fun |2.q477| () Bool (ite |2.type of page 2: mmio, hole| (= |2.path| #b0100100111) (ite |2.type of page 2: not_present| (= |2.path| #b0100100101) (ite |2.type of page 2: paged_out, shared| (= |2.path| #b0100101000) (= |2.path| #b0100100110)))))
(define-fun |2.q478| () Bool (ite |2.operand within its segment: yes| |2.q477| (= |2.path| #b0100101001)))
(define-fun |2.q479| () Bool (ite |2.type of page 2: not_present| (= |2.path| #b0100100101) (ite |2.type of page 2: paged_out, shared| (= |2.path| #b0100101000) (= |2.path| #b0100100110))))
(define-fun |2.q480| () Bool (ite |2.operand within its segment: yes| |2.q479| (= |2.path| #b0100101001)))
(define-fun |2.q481| () Bool (ite |2.mmio_access: none| |2.q478| |2.q480|))
(define-fun |2.q653| () Bool (ite |2.type of page 2: mmio, hole| (= |2.path| #b0111011001) (ite |2.type of page 2: not_present| (= |2.path| #b0111010111) (ite |2.type of page 2: paged_out, shared| (= |2.path| #b0111011010) (= |2.path| #b0111011000)))))
(define-fun |2.q654| () Bool (ite |2.operand within its segment: yes| |2.q653| (= |2.path| #b0111011011)))
(define-fun |2.q655| () Bool (ite |2.type of page 2: not_present| (= |2.path| #b0111010111) (ite |2.type of page 2: paged_out, shared| (= |2.path| #b0111011010) (= |2.path| #b0111011000))))
(define-fun |2.q656| () Bool (ite |2.operand within its segment: yes| |2.q655| (= |2.path| #b0111011011)))
(define-fun |2.q657| () Bool (ite |2.mmio_access: none| |2.q654| |2.q656|))
(define-fun |2.q789| () Bool (ite |2.type of page 2: mmio, hole| (= |2.path| #b1001100000) (ite |2.type of page 2: not_present| (= |2.path| #b0111010111) (ite |2.type of page 2: paged_out, shared| (= |2.path| #b0111011010) (= |2.path| #b1001011111)))))
(define-fun |2.q790| () Bool (ite |2.operand within its segment: yes| |2.q789| (= |2.path| #b0111011011)))
(define-fun |2.q791| () Bool (ite |2.type of page 2: not_present| (= |2.path| #b0111010111) (ite |2.type of page 2: paged_out, shared| (= |2.path| #b0111011010) (= |2.path| #b1001011111))))
(define-fun |2.q792| () Bool (ite |2.operand within its segment: yes| |2.q791| (= |2.path| #b0111011011)))
(define-fun |2.q793| () Bool (ite |2.mmio_access: none| |2.q790| |2.q792|))

; Where the run stands, as far as it decides what can happen next.
(define-fun |2.place 0| () Bool (and (= after.1.phase window) (= after.1.contextGate #b1) (= after.1.vcpuGate #b0) (= after.1.hasReservedSlot #b0) (= after.1.kind #b00)))
(define-fun |2.place 1| () Bool (and (= after.1.phase plain) (= after.1.contextGate #b0) (= after.1.vcpuGate #b0) (= after.1.hasReservedSlot #b0) (= after.1.kind #b00)))
(define-fun |2.place 2| () Bool (and (= after.1.phase reply) (= after.1.contextGate #b0) (= after.1.vcpuGate #b0) (= after.1.hasReservedSlot #b0) (= after.1.kind #b00)))
(define-fun |2.place 3| () Bool (and (= after.1.phase reply) (= after.1.contextGate #b0) (= after.1.vcpuGate #b0) (= after.1.hasReservedSlot #b0) (= after.1.kind #b01)))
(define-fun |2.place 4| () Bool (and (= after.1.phase reply) (= after.1.contextGate #b0) (= after.1.vcpuGate #b0) (= after.1.hasReservedSlot #b0) (= after.1.kind #b10)))

; Which path each move takes.
(define-fun |2.move: load 4 bytes at page 2+0x8| () Bool (ite |2.place 0| |2.q134| (ite |2.place 1| |2.q481| (ite |2.place 2| |2.q657| (ite |2.place 3| |2.q793| (ite |2.place 4| (= |2.path| #b1001101000) (and (or (= after.1.phase window) (= after.1.phase plain)) (= |2.path| #b1111111111))))))))

; Where the claim's premise is met.
(define-fun |2.walks for page 2, PFEC 0x5: as the type of page 2 says: met| ((m (_ BitVec 2))) Bool (ite (= m #b00) true false))
(define-fun |2.walks for page 2, PFEC 0x5: 0x0: met| ((m (_ BitVec 2))) Bool (ite (= m #b00) true false))
(define-fun |2.word 80: met| ((m (_ BitVec 2))) Bool (|2.walks for page 2, PFEC 0x5: as the type of page 2 says: met| m))
(define-fun |2.word 81: met| ((m (_ BitVec 2))) Bool (|2.walks for page 2, PFEC 0x5: as the type of page 2 says: met| m))
(define-fun |2.word 82: met| ((m (_ BitVec 2))) Bool (or (|2.walks for page 2, PFEC 0x5: as the type of page 2 says: met| m) (|2.walks for page 2, PFEC 0x5: 0x0: met| (|2.walks for page 2, PFEC 0x5: as the type of page 2 says| m))))

(assert (and (and (= before.memory #b00) (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.hasRequest #b0) (= before.requestedPage #xf) (= before.isCommitted #b0) (= before.kind #b00)))
    |1.possible|
    ; the path that the move takes
    (ite (= |1.move| #b000110) |1.move: emulation with checks off, 4 bytes at page 0+0x0|
     false)
    ; where it leads; where nothing is known about that, the claim counts as broken
    (ite (= |1.path| #b0001010111) |1.path 87|
     (ite (= |1.path| #b0001011000) |1.path 88|
     (ite (= |1.path| #b0001011001) |1.path 89|
     (ite (= |1.path| #b0001011010) |1.path 90|
     (ite (= |1.path| #b0001011011) |1.path 91|
     (ite (= |1.path| #b0001011100) |1.path 92|
     (ite (= |1.path| #b0001011101) |1.path 93|
     (= after.1.memory #b11))))))))
    |2.possible|
    ; the path that the move takes
    (ite (= |2.move| #b001010) |2.move: load 4 bytes at page 2+0x8|
     false)
    ; where it leads; where nothing is known about that, the claim counts as broken
    (ite (= |2.path| #b0001110101) |2.path 117|
     (ite (= |2.path| #b0001110110) |2.path 118|
     (ite (= |2.path| #b0001110111) |2.path 119|
     (ite (= |2.path| #b0001111000) |2.path 120|
     (ite (= |2.path| #b0001111001) |2.path 121|
     (ite (= |2.path| #b0001111010) |2.path 122|
     (ite (= |2.path| #b0100100101) |2.path 293|
     (ite (= |2.path| #b0100100110) |2.path 294|
     (ite (= |2.path| #b0100100111) |2.path 295|
     (ite (= |2.path| #b0100101000) |2.path 296|
     (ite (= |2.path| #b0100101001) |2.path 297|
     (ite (= |2.path| #b0111010111) |2.path 471|
     (ite (= |2.path| #b0111011000) |2.path 472|
     (ite (= |2.path| #b0111011001) |2.path 473|
     (ite (= |2.path| #b0111011010) |2.path 474|
     (ite (= |2.path| #b0111011011) |2.path 475|
     (ite (= |2.path| #b1001011111) |2.path 607|
     (ite (= |2.path| #b1001100000) |2.path 608|
     (ite (= |2.path| #b1001101000) |2.path 616|
     (= after.2.memory #b11))))))))))))))))))))
    (or false (or (and (= |2.path| #b0001110101) (|2.word 80: met| after.1.memory)) (and (= |2.path| #b0001110110) (|2.word 81: met| after.1.memory)) (and (= |2.path| #b0001110111) (|2.word 80: met| after.1.memory)) (and (= |2.path| #b0001111000) (|2.word 82: met| after.1.memory)) (and (= |2.path| #b0001111001) (|2.word 80: met| after.1.memory)) (and (= |2.path| #b0100100101) (|2.word 80: met| after.1.memory)) (and (= |2.path| #b0100100110) (|2.word 80: met| after.1.memory)) (and (= |2.path| #b0100100111) (|2.word 82: met| after.1.memory)) (and (= |2.path| #b0100101000) (|2.word 80: met| after.1.memory)) (and (= |2.path| #b0111010111) (|2.word 80: met| after.1.memory)) (and (= |2.path| #b0111011000) (|2.word 80: met| after.1.memory)) (and (= |2.path| #b0111011001) (|2.word 82: met| after.1.memory)) (and (= |2.path| #b0111011010) (|2.word 80: met| after.1.memory)) (and (= |2.path| #b1001011111) (|2.word 80: met| after.1.memory)) (and (= |2.path| #b1001100000) (|2.word 82: met| after.1.memory))))))
(check-sat)
