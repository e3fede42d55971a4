; CleanSlots on staging: In a window of a debug build, mapping always
;   begins with both frame slots clean.
;
; Does the claim speak about anything? Is there a run from a start with these
; moves that meets its premise?
;   1: window for npfec_kind_in_gpt, 4 bytes at page 0+0x0
;   2: store 4 bytes at page 2+0x8
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
;   isSlotUsed: an earlier operation left a frame in hvmemul_ctxt->mfn[]
;   isDebug: CONFIG_DEBUG; it stays what it is
;   memory: what the claim remembers
; outside: no instruction is being emulated
(define-fun outside () (_ BitVec 4) #x0)
; stopped: Xen has stopped: an assertion, or worse
(define-fun stopped () (_ BitVec 4) #x1)
; window: an instruction is being emulated with checks on
(define-fun window () (_ BitVec 4) #x5)
; window.ending: x86_emulate has returned, the window has not closed yet
(define-fun window.ending () (_ BitVec 4) #x8)

; Where the run begins.
(declare-fun before.phase () (_ BitVec 4))
(declare-fun before.rc () (_ BitVec 3))
(declare-fun before.contextGate () (_ BitVec 1))
(declare-fun before.vcpuGate () (_ BitVec 1))
(declare-fun before.hasReservedSlot () (_ BitVec 1))
(declare-fun before.isSlotUsed () (_ BitVec 1))
(declare-fun before.isDebug () (_ BitVec 1))
(declare-fun before.memory () (_ BitVec 2))

; Move 1, and the state after it.
; move
;   #b00000 window for npfec_kind_in_gpt, 4 bytes at page 0+0x0
(declare-fun |1.move| () (_ BitVec 5))
; The path that it takes.
(declare-fun |1.path| () (_ BitVec 5))
; The answers that the path depends on.
; CONFIG_DEBUG: 0 no, 1 yes
(declare-fun |1.CONFIG_DEBUG| () (_ BitVec 1))
; altp2m: 0 off, 1 disabled, 2 view 0, 3 view 1
(declare-fun |1.altp2m| () (_ BitVec 2))
; mmio_access: 0 none, 1 read, 2 write
(declare-fun |1.mmio_access| () (_ BitVec 2))
; 16 bytes within the code segment: 0 no, 1 yes
(declare-fun |1.16 bytes within the code segment| () (_ BitVec 1))
; type of page 0: 0 ram, 1 ram_ro, 2 ioreq_server, 3 mmio, 4 hole, 5
;   not_present, 6 read_only, 7 paged_out, 8 shared
(declare-fun |1.type of page 0| () (_ BitVec 4))
; right of page 0: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx, 8 rx2rw, 9
;   n2rwx, 10 r_pw
(declare-fun |1.right of page 0| () (_ BitVec 4))
; right of page 0 in the view: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx,
;   8 rx2rw, 9 n2rwx, 10 r_pw, 15 absent
(declare-fun |1.right of page 0 in the view| () (_ BitVec 4))
; type of page 2: 0 ram, 1 ram_ro, 2 ioreq_server, 3 mmio, 4 hole, 5
;   not_present, 6 read_only, 7 paged_out, 8 shared
(declare-fun |1.type of page 2| () (_ BitVec 4))
; free slots of the ring: 0 0, 1 1, 2 2, 3 3, 4 4, 5 5, 6 6, 7 7, 8 8
(declare-fun |1.free slots of the ring| () (_ BitVec 4))
; while the vCPU waits: 0 slot freed, 1 ring disabled
(declare-fun |1.while the vCPU waits| () (_ BitVec 1))
(declare-fun after.1.phase () (_ BitVec 4))
(declare-fun after.1.rc () (_ BitVec 3))
(declare-fun after.1.contextGate () (_ BitVec 1))
(declare-fun after.1.vcpuGate () (_ BitVec 1))
(declare-fun after.1.hasReservedSlot () (_ BitVec 1))
(declare-fun after.1.isSlotUsed () (_ BitVec 1))
(declare-fun after.1.isDebug () (_ BitVec 1))
(declare-fun after.1.memory () (_ BitVec 2))

; Sets of answers.
(define-fun |1.while the vCPU waits: ring disabled| () Bool (= |1.while the vCPU waits| #b1))
(define-fun |1.free slots of the ring: 0| () Bool (= |1.free slots of the ring| #x0))
(define-fun |1.right of page 0: n, r, w, rw, r_pw| () Bool (or (= |1.right of page 0| #x0) (= |1.right of page 0| #x1) (= |1.right of page 0| #x2) (= |1.right of page 0| #x3) (= |1.right of page 0| #xa)))
(define-fun |1.type of page 0: mmio, hole| () Bool (or (= |1.type of page 0| #x3) (= |1.type of page 0| #x4)))
(define-fun |1.type of page 0: not_present| () Bool (= |1.type of page 0| #x5))
(define-fun |1.type of page 0: paged_out, shared| () Bool (or (= |1.type of page 0| #x7) (= |1.type of page 0| #x8)))
(define-fun |1.free slots of the ring: 0, 1| () Bool (or (= |1.free slots of the ring| #x0) (= |1.free slots of the ring| #x1)))
(define-fun |1.16 bytes within the code segment: yes| () Bool (= |1.16 bytes within the code segment| #b1))
(define-fun |1.type of page 2: ioreq_server, mmio, hole| () Bool (or (= |1.type of page 2| #x2) (= |1.type of page 2| #x3) (= |1.type of page 2| #x4)))
(define-fun |1.mmio_access: none| () Bool (= |1.mmio_access| #b00))
(define-fun |1.right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| () Bool (or (= |1.right of page 0 in the view| #x4) (= |1.right of page 0 in the view| #x5) (= |1.right of page 0 in the view| #x6) (= |1.right of page 0 in the view| #x7) (= |1.right of page 0 in the view| #x8) (= |1.right of page 0 in the view| #x9)))
(define-fun |1.altp2m: view 1| () Bool (= |1.altp2m| #b11))
(define-fun |1.CONFIG_DEBUG: yes| () Bool (= |1.CONFIG_DEBUG| #b1))

; Which answers there are.
(define-fun |1.possible| () Bool (and (bvult |1.mmio_access| #b11) (bvult |1.type of page 0| #x9) (bvult |1.right of page 0| #xb) (or (bvult |1.right of page 0 in the view| #xb) (= |1.right of page 0 in the view| #xf)) (bvult |1.type of page 2| #x9) (bvult |1.free slots of the ring| #x9) (or (= |1.mmio_access| #b00) (and (not (= |1.mmio_access| #b00)) (or (= |1.type of page 2| #x2) (= |1.type of page 2| #x3) (= |1.type of page 2| #x4)))) (= |1.CONFIG_DEBUG| before.isDebug)))

; What the claim remembers:
;   #b00 outside a window
;   #b01 in a window
;   #b11 the claim is broken

; What it makes of what it hears: m is what it remembers before. What is
;   not listed never comes up, and would break it.
(define-fun |1.window opens for npfec_kind_in_gpt| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b00) #b01 #b11))

; What is heard on a path, in order.
(define-fun |1.word 1| ((m (_ BitVec 2))) (_ BitVec 2) (|1.window opens for npfec_kind_in_gpt| m))

; What is left behind.
(define-fun |1.leaves| ((phase (_ BitVec 4)) (rc (_ BitVec 3)) (contextGate (_ BitVec 1)) (vcpuGate (_ BitVec 1)) (hasReservedSlot (_ BitVec 1))) Bool (and (= after.1.phase phase) (= after.1.rc rc) (= after.1.contextGate contextGate) (= after.1.vcpuGate vcpuGate) (= after.1.hasReservedSlot hasReservedSlot) (= after.1.isDebug before.isDebug)))
(define-fun |1.adds| ((isSlotUsed (_ BitVec 1))) Bool (= after.1.isSlotUsed (bvor isSlotUsed (ite (= after.1.phase window) before.isSlotUsed #b0))))

; The paths: what each leaves behind, and what is heard on it.
(define-fun |1.path 1| () Bool (and (|1.leaves| window.ending #b010 #b1 #b1 #b0) (|1.adds| #b0) (= after.1.memory (|1.word 1| before.memory))))
(define-fun |1.path 2| () Bool (and (|1.leaves| window #b000 #b1 #b1 #b0) (|1.adds| #b0) (= after.1.memory (|1.word 1| before.memory))))
(define-fun |1.path 3| () Bool (and (|1.leaves| window.ending #b011 #b1 #b1 #b0) (|1.adds| #b0) (= after.1.memory (|1.word 1| before.memory))))
(define-fun |1.path 4| () Bool (and (|1.leaves| stopped #b000 #b0 #b0 #b0) (|1.adds| #b0) (= after.1.memory (ite (= (|1.word 1| before.memory) #b11) #b11 #b00))))
(define-fun |1.path 5| () Bool (and (|1.leaves| window.ending #b001 #b1 #b1 #b0) (|1.adds| #b0) (= after.1.memory (|1.word 1| before.memory))))

; Which path the answers lead to.
(define-fun |1.q0| () Bool (ite |1.while the vCPU waits: ring disabled| (= |1.path| #b00100) (= |1.path| #b00011)))
(define-fun |1.q1| () Bool (ite |1.free slots of the ring: 0| |1.q0| (= |1.path| #b00011)))
(define-fun |1.q2| () Bool (ite |1.right of page 0: n, r, w, rw, r_pw| |1.q1| (= |1.path| #b00010)))
(define-fun |1.q3| () Bool (ite |1.type of page 0: mmio, hole| (= |1.path| #b00101) (ite |1.type of page 0: not_present| (= |1.path| #b00001) (ite |1.type of page 0: paged_out, shared| (= |1.path| #b00011) |1.q2|))))
(define-fun |1.q4| () Bool (ite |1.free slots of the ring: 0, 1| |1.q0| (= |1.path| #b00011)))
(define-fun |1.q5| () Bool (ite |1.right of page 0: n, r, w, rw, r_pw| |1.q4| (= |1.path| #b00010)))
(define-fun |1.q6| () Bool (ite |1.type of page 0: mmio, hole| (= |1.path| #b00101) (ite |1.type of page 0: not_present| (= |1.path| #b00001) (ite |1.type of page 0: paged_out, shared| (= |1.path| #b00011) |1.q5|))))
(define-fun |1.q7| () Bool (ite |1.16 bytes within the code segment: yes| |1.q6| |1.q3|))
(define-fun |1.q8| () Bool (ite |1.type of page 2: ioreq_server, mmio, hole| |1.q1| false))
(define-fun |1.q9| () Bool (ite |1.type of page 2: ioreq_server, mmio, hole| (= |1.path| #b00010) false))
(define-fun |1.q10| () Bool (ite |1.right of page 0: n, r, w, rw, r_pw| |1.q8| |1.q9|))
(define-fun |1.q11| () Bool (ite |1.type of page 2: ioreq_server, mmio, hole| (= |1.path| #b00101) false))
(define-fun |1.q12| () Bool (ite |1.type of page 2: ioreq_server, mmio, hole| (= |1.path| #b00001) false))
(define-fun |1.q13| () Bool (ite |1.type of page 2: ioreq_server, mmio, hole| (= |1.path| #b00011) false))
(define-fun |1.q14| () Bool (ite |1.type of page 0: mmio, hole| |1.q11| (ite |1.type of page 0: not_present| |1.q12| (ite |1.type of page 0: paged_out, shared| |1.q13| |1.q10|))))
(define-fun |1.q15| () Bool (ite |1.type of page 2: ioreq_server, mmio, hole| |1.q4| false))
(define-fun |1.q16| () Bool (ite |1.right of page 0: n, r, w, rw, r_pw| |1.q15| |1.q9|))
(define-fun |1.q17| () Bool (ite |1.type of page 0: mmio, hole| |1.q11| (ite |1.type of page 0: not_present| |1.q12| (ite |1.type of page 0: paged_out, shared| |1.q13| |1.q16|))))
(define-fun |1.q18| () Bool (ite |1.16 bytes within the code segment: yes| |1.q17| |1.q14|))
(define-fun |1.q19| () Bool (ite |1.mmio_access: none| |1.q7| |1.q18|))
(define-fun |1.q20| () Bool (ite |1.right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= |1.path| #b00010) |1.q1|))
(define-fun |1.q21| () Bool (ite |1.type of page 0: mmio, hole| (= |1.path| #b00101) (ite |1.type of page 0: not_present| (= |1.path| #b00001) (ite |1.type of page 0: paged_out, shared| (= |1.path| #b00011) |1.q20|))))
(define-fun |1.q22| () Bool (ite |1.right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= |1.path| #b00010) |1.q4|))
(define-fun |1.q23| () Bool (ite |1.type of page 0: mmio, hole| (= |1.path| #b00101) (ite |1.type of page 0: not_present| (= |1.path| #b00001) (ite |1.type of page 0: paged_out, shared| (= |1.path| #b00011) |1.q22|))))
(define-fun |1.q24| () Bool (ite |1.16 bytes within the code segment: yes| |1.q23| |1.q21|))
(define-fun |1.q25| () Bool (ite |1.right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| |1.q9| |1.q8|))
(define-fun |1.q26| () Bool (ite |1.type of page 0: mmio, hole| |1.q11| (ite |1.type of page 0: not_present| |1.q12| (ite |1.type of page 0: paged_out, shared| |1.q13| |1.q25|))))
(define-fun |1.q27| () Bool (ite |1.right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| |1.q9| |1.q15|))
(define-fun |1.q28| () Bool (ite |1.type of page 0: mmio, hole| |1.q11| (ite |1.type of page 0: not_present| |1.q12| (ite |1.type of page 0: paged_out, shared| |1.q13| |1.q27|))))
(define-fun |1.q29| () Bool (ite |1.16 bytes within the code segment: yes| |1.q28| |1.q26|))
(define-fun |1.q30| () Bool (ite |1.mmio_access: none| |1.q24| |1.q29|))
(define-fun |1.q31| () Bool (ite |1.altp2m: view 1| |1.q30| |1.q19|))
(define-fun |1.q32| () Bool (ite |1.free slots of the ring: 0| (= |1.path| #b00100) (= |1.path| #b00011)))
(define-fun |1.q33| () Bool (ite |1.right of page 0: n, r, w, rw, r_pw| |1.q32| (= |1.path| #b00010)))
(define-fun |1.q34| () Bool (ite |1.type of page 0: mmio, hole| (= |1.path| #b00101) (ite |1.type of page 0: not_present| (= |1.path| #b00001) (ite |1.type of page 0: paged_out, shared| (= |1.path| #b00011) |1.q33|))))
(define-fun |1.q35| () Bool (ite |1.free slots of the ring: 0, 1| (= |1.path| #b00100) (= |1.path| #b00011)))
(define-fun |1.q36| () Bool (ite |1.right of page 0: n, r, w, rw, r_pw| |1.q35| (= |1.path| #b00010)))
(define-fun |1.q37| () Bool (ite |1.type of page 0: mmio, hole| (= |1.path| #b00101) (ite |1.type of page 0: not_present| (= |1.path| #b00001) (ite |1.type of page 0: paged_out, shared| (= |1.path| #b00011) |1.q36|))))
(define-fun |1.q38| () Bool (ite |1.16 bytes within the code segment: yes| |1.q37| |1.q34|))
(define-fun |1.q39| () Bool (ite |1.type of page 2: ioreq_server, mmio, hole| |1.q32| false))
(define-fun |1.q40| () Bool (ite |1.right of page 0: n, r, w, rw, r_pw| |1.q39| |1.q9|))
(define-fun |1.q41| () Bool (ite |1.type of page 0: mmio, hole| |1.q11| (ite |1.type of page 0: not_present| |1.q12| (ite |1.type of page 0: paged_out, shared| |1.q13| |1.q40|))))
(define-fun |1.q42| () Bool (ite |1.type of page 2: ioreq_server, mmio, hole| |1.q35| false))
(define-fun |1.q43| () Bool (ite |1.right of page 0: n, r, w, rw, r_pw| |1.q42| |1.q9|))
(define-fun |1.q44| () Bool (ite |1.type of page 0: mmio, hole| |1.q11| (ite |1.type of page 0: not_present| |1.q12| (ite |1.type of page 0: paged_out, shared| |1.q13| |1.q43|))))
(define-fun |1.q45| () Bool (ite |1.16 bytes within the code segment: yes| |1.q44| |1.q41|))
(define-fun |1.q46| () Bool (ite |1.mmio_access: none| |1.q38| |1.q45|))
(define-fun |1.q47| () Bool (ite |1.right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= |1.path| #b00010) |1.q32|))
(define-fun |1.q48| () Bool (ite |1.type of page 0: mmio, hole| (= |1.path| #b00101) (ite |1.type of page 0: not_present| (= |1.path| #b00001) (ite |1.type of page 0: paged_out, shared| (= |1.path| #b00011) |1.q47|))))
(define-fun |1.q49| () Bool (ite |1.right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| (= |1.path| #b00010) |1.q35|))
(define-fun |1.q50| () Bool (ite |1.type of page 0: mmio, hole| (= |1.path| #b00101) (ite |1.type of page 0: not_present| (= |1.path| #b00001) (ite |1.type of page 0: paged_out, shared| (= |1.path| #b00011) |1.q49|))))
(define-fun |1.q51| () Bool (ite |1.16 bytes within the code segment: yes| |1.q50| |1.q48|))
(define-fun |1.q52| () Bool (ite |1.right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| |1.q9| |1.q39|))
(define-fun |1.q53| () Bool (ite |1.type of page 0: mmio, hole| |1.q11| (ite |1.type of page 0: not_present| |1.q12| (ite |1.type of page 0: paged_out, shared| |1.q13| |1.q52|))))
(define-fun |1.q54| () Bool (ite |1.right of page 0 in the view: x, rx, wx, rwx, rx2rw, n2rwx| |1.q9| |1.q42|))
(define-fun |1.q55| () Bool (ite |1.type of page 0: mmio, hole| |1.q11| (ite |1.type of page 0: not_present| |1.q12| (ite |1.type of page 0: paged_out, shared| |1.q13| |1.q54|))))
(define-fun |1.q56| () Bool (ite |1.16 bytes within the code segment: yes| |1.q55| |1.q53|))
(define-fun |1.q57| () Bool (ite |1.mmio_access: none| |1.q51| |1.q56|))
(define-fun |1.q58| () Bool (ite |1.altp2m: view 1| |1.q57| |1.q46|))
(define-fun |1.q59| () Bool (ite |1.CONFIG_DEBUG: yes| |1.q58| |1.q31|))

; Where the run stands, as far as it decides what can happen next.
(define-fun |1.place 0| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0)))

; Which path each move takes.
(define-fun |1.move: window for npfec_kind_in_gpt, 4 bytes at page 0+0x0| () Bool (ite |1.place 0| |1.q59| (and (= before.phase outside) (= |1.path| #b11111))))

; Move 2, and the state after it.
; move
;   #b00101 store 4 bytes at page 2+0x8
(declare-fun |2.move| () (_ BitVec 5))
; The path that it takes.
(declare-fun |2.path| () (_ BitVec 5))
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
(declare-fun after.2.hasReservedSlot () (_ BitVec 1))
(declare-fun after.2.isSlotUsed () (_ BitVec 1))
(declare-fun after.2.isDebug () (_ BitVec 1))
(declare-fun after.2.memory () (_ BitVec 2))

; Sets of answers.
(define-fun |2.CONFIG_DEBUG: yes| () Bool (= |2.CONFIG_DEBUG| #b1))
(define-fun |2.type of page 2: ioreq_server, mmio, hole| () Bool (or (= |2.type of page 2| #x2) (= |2.type of page 2| #x3) (= |2.type of page 2| #x4)))
(define-fun |2.while the vCPU waits: ring disabled| () Bool (= |2.while the vCPU waits| #b1))
(define-fun |2.free slots of the ring: 0| () Bool (= |2.free slots of the ring| #x0))
(define-fun |2.right of page 2: n, r, x, rx, r_pw| () Bool (or (= |2.right of page 2| #x0) (= |2.right of page 2| #x1) (= |2.right of page 2| #x4) (= |2.right of page 2| #x5) (= |2.right of page 2| #xa)))
(define-fun |2.type of page 2: ram| () Bool (= |2.type of page 2| #x0))
(define-fun |2.type of page 2: ram_ro| () Bool (= |2.type of page 2| #x1))
(define-fun |2.type of page 2: mmio, hole| () Bool (or (= |2.type of page 2| #x3) (= |2.type of page 2| #x4)))
(define-fun |2.type of page 2: not_present, read_only| () Bool (or (= |2.type of page 2| #x5) (= |2.type of page 2| #x6)))
(define-fun |2.operand within its segment: yes| () Bool (= |2.operand within its segment| #b1))
(define-fun |2.type of page 2: ioreq_server| () Bool (= |2.type of page 2| #x2))
(define-fun |2.mmio_access: read| () Bool (= |2.mmio_access| #b01))
(define-fun |2.mmio_access: write| () Bool (= |2.mmio_access| #b10))
(define-fun |2.right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| () Bool (or (= |2.right of page 2 in the view| #x2) (= |2.right of page 2 in the view| #x3) (= |2.right of page 2 in the view| #x6) (= |2.right of page 2 in the view| #x7) (= |2.right of page 2 in the view| #x8) (= |2.right of page 2 in the view| #x9)))
(define-fun |2.altp2m: view 1| () Bool (= |2.altp2m| #b11))
(define-fun |2.type of page 2: ioreq_server, paged_out, shared| () Bool (or (= |2.type of page 2| #x2) (= |2.type of page 2| #x7) (= |2.type of page 2| #x8)))

; Which answers there are.
(define-fun |2.possible| () Bool (and (bvult |2.mmio_access| #b11) (bvult |2.type of page 2| #x9) (bvult |2.right of page 2| #xb) (or (bvult |2.right of page 2 in the view| #xb) (= |2.right of page 2 in the view| #xf)) (bvult |2.free slots of the ring| #x9) (or (= |2.mmio_access| #b00) (and (not (= |2.mmio_access| #b00)) (or (= |2.type of page 2| #x2) (= |2.type of page 2| #x3) (= |2.type of page 2| #x4)))) (= |2.CONFIG_DEBUG| after.1.isDebug)))

; What the claim remembers:
;   #b00 outside a window
;   #b01 in a window
;   #b11 the claim is broken

; What it makes of what it hears: m is what it remembers before. What is
;   not listed never comes up, and would break it.
(define-fun |2.mapping begins, mfn[] clean| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) (ite |2.CONFIG_DEBUG: yes| m m) #b11))
(define-fun |2.mapping begins, mfn[] not clean| ((m (_ BitVec 2))) (_ BitVec 2) (ite (= m #b01) (ite |2.CONFIG_DEBUG: yes| #b11 m) #b11))

; What is heard on a path, in order.
(define-fun |2.word 3| ((m (_ BitVec 2))) (_ BitVec 2) (|2.mapping begins, mfn[] clean| m))
(define-fun |2.word 3, slot in use| ((m (_ BitVec 2))) (_ BitVec 2) (|2.mapping begins, mfn[] not clean| m))

; What is left behind.
(define-fun |2.leaves| ((phase (_ BitVec 4)) (rc (_ BitVec 3)) (contextGate (_ BitVec 1)) (vcpuGate (_ BitVec 1)) (hasReservedSlot (_ BitVec 1))) Bool (and (= after.2.phase phase) (= after.2.rc rc) (= after.2.contextGate contextGate) (= after.2.vcpuGate vcpuGate) (= after.2.hasReservedSlot hasReservedSlot) (= after.2.isDebug after.1.isDebug)))
(define-fun |2.adds| ((isSlotUsed (_ BitVec 1))) Bool (= after.2.isSlotUsed (bvor isSlotUsed (ite (= after.2.phase window) after.1.isSlotUsed #b0))))

; The paths: what each leaves behind, and what is heard on it.
(define-fun |2.path 7| () Bool (and (|2.leaves| window.ending #b010 #b1 #b1 #b0) (|2.adds| #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 8| () Bool (and (|2.leaves| window #b000 #b1 #b1 #b0) (|2.adds| #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 9| () Bool (and (|2.leaves| window.ending #b011 #b1 #b1 #b0) (|2.adds| #b0) (= after.2.memory after.1.memory)))
(define-fun |2.path 10| () Bool (and (|2.leaves| window.ending #b010 #b1 #b1 #b0) (|2.adds| #b0) (= after.2.memory (ite (= after.1.isSlotUsed #b1) (|2.word 3, slot in use| after.1.memory) (|2.word 3| after.1.memory)))))
(define-fun |2.path 11| () Bool (and (|2.leaves| window #b000 #b1 #b1 #b0) (|2.adds| #b0) (= after.2.memory (ite (= after.1.isSlotUsed #b1) (|2.word 3, slot in use| after.1.memory) (|2.word 3| after.1.memory)))))
(define-fun |2.path 12| () Bool (and (|2.leaves| window #b000 #b1 #b1 #b0) (|2.adds| #b1) (= after.2.memory (ite (= after.1.isSlotUsed #b1) (|2.word 3, slot in use| after.1.memory) (|2.word 3| after.1.memory)))))
(define-fun |2.path 13| () Bool (and (|2.leaves| window.ending #b011 #b1 #b1 #b0) (|2.adds| #b0) (= after.2.memory (ite (= after.1.isSlotUsed #b1) (|2.word 3, slot in use| after.1.memory) (|2.word 3| after.1.memory)))))
(define-fun |2.path 14| () Bool (and (|2.leaves| stopped #b000 #b0 #b0 #b0) (|2.adds| #b0) (= after.2.memory (ite (= (ite (= after.1.isSlotUsed #b1) (|2.word 3, slot in use| after.1.memory) (|2.word 3| after.1.memory)) #b11) #b11 #b00))))

; Which path the answers lead to.
(define-fun |2.q195| () Bool (ite |2.type of page 2: ioreq_server, mmio, hole| (= |2.path| #b00111) false))
(define-fun |2.q199| () Bool (ite |2.while the vCPU waits: ring disabled| (= |2.path| #b01110) (= |2.path| #b01101)))
(define-fun |2.q200| () Bool (ite |2.free slots of the ring: 0| |2.q199| (= |2.path| #b01101)))
(define-fun |2.q201| () Bool (ite |2.right of page 2: n, r, x, rx, r_pw| |2.q200| (= |2.path| #b01011)))
(define-fun |2.q202| () Bool (ite |2.type of page 2: ram| |2.q201| (ite |2.type of page 2: ram_ro| (= |2.path| #b01100) (ite |2.type of page 2: mmio, hole| (= |2.path| #b01011) (ite |2.type of page 2: not_present, read_only| (= |2.path| #b01010) (= |2.path| #b01101))))))
(define-fun |2.q203| () Bool (ite |2.operand within its segment: yes| |2.q202| (= |2.path| #b00111)))
(define-fun |2.q204| () Bool (ite |2.type of page 2: ioreq_server| (= |2.path| #b01101) (ite |2.type of page 2: mmio, hole| (= |2.path| #b01011) false)))
(define-fun |2.q205| () Bool (ite |2.operand within its segment: yes| |2.q204| |2.q195|))
(define-fun |2.q206| () Bool (ite |2.type of page 2: ioreq_server| (= |2.path| #b01001) (ite |2.type of page 2: mmio, hole| (= |2.path| #b01000) false)))
(define-fun |2.q207| () Bool (ite |2.operand within its segment: yes| |2.q206| |2.q195|))
(define-fun |2.q208| () Bool (ite |2.mmio_access: read| |2.q205| (ite |2.mmio_access: write| |2.q207| |2.q203|)))
(define-fun |2.q209| () Bool (ite |2.right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= |2.path| #b01011) |2.q200|))
(define-fun |2.q210| () Bool (ite |2.type of page 2: ram| |2.q209| (ite |2.type of page 2: ram_ro| (= |2.path| #b01100) (ite |2.type of page 2: mmio, hole| (= |2.path| #b01011) (ite |2.type of page 2: not_present, read_only| (= |2.path| #b01010) (= |2.path| #b01101))))))
(define-fun |2.q211| () Bool (ite |2.operand within its segment: yes| |2.q210| (= |2.path| #b00111)))
(define-fun |2.q212| () Bool (ite |2.mmio_access: read| |2.q205| (ite |2.mmio_access: write| |2.q207| |2.q211|)))
(define-fun |2.q213| () Bool (ite |2.altp2m: view 1| |2.q212| |2.q208|))
(define-fun |2.q214| () Bool (ite |2.free slots of the ring: 0| (= |2.path| #b01110) (= |2.path| #b01101)))
(define-fun |2.q215| () Bool (ite |2.right of page 2: n, r, x, rx, r_pw| |2.q214| (= |2.path| #b01011)))
(define-fun |2.q216| () Bool (ite |2.type of page 2: ram| |2.q215| (ite |2.type of page 2: ioreq_server, paged_out, shared| (= |2.path| #b01101) (ite |2.type of page 2: not_present, read_only| (= |2.path| #b01010) (= |2.path| #b01011)))))
(define-fun |2.q217| () Bool (ite |2.operand within its segment: yes| |2.q216| (= |2.path| #b00111)))
(define-fun |2.q218| () Bool (ite |2.mmio_access: read| |2.q205| (ite |2.mmio_access: write| |2.q207| |2.q217|)))
(define-fun |2.q219| () Bool (ite |2.right of page 2 in the view: w, rw, wx, rwx, rx2rw, n2rwx| (= |2.path| #b01011) |2.q214|))
(define-fun |2.q220| () Bool (ite |2.type of page 2: ram| |2.q219| (ite |2.type of page 2: ioreq_server, paged_out, shared| (= |2.path| #b01101) (ite |2.type of page 2: not_present, read_only| (= |2.path| #b01010) (= |2.path| #b01011)))))
(define-fun |2.q221| () Bool (ite |2.operand within its segment: yes| |2.q220| (= |2.path| #b00111)))
(define-fun |2.q222| () Bool (ite |2.mmio_access: read| |2.q205| (ite |2.mmio_access: write| |2.q207| |2.q221|)))
(define-fun |2.q223| () Bool (ite |2.altp2m: view 1| |2.q222| |2.q218|))
(define-fun |2.q224| () Bool (ite |2.CONFIG_DEBUG: yes| |2.q223| |2.q213|))

; Where the run stands, as far as it decides what can happen next.
(define-fun |2.place 0| () Bool (and (= after.1.phase window) (= after.1.contextGate #b1) (= after.1.vcpuGate #b1) (= after.1.hasReservedSlot #b0)))

; Which path each move takes.
(define-fun |2.move: store 4 bytes at page 2+0x8| () Bool (ite |2.place 0| |2.q224| (and (= after.1.phase window) (= |2.path| #b11111))))

; Where the claim's premise is met.
(define-fun |2.mapping begins, mfn[] clean: met| ((m (_ BitVec 2))) Bool (ite (= m #b01) (ite |2.CONFIG_DEBUG: yes| true false) false))
(define-fun |2.word 3: met| ((m (_ BitVec 2))) Bool (|2.mapping begins, mfn[] clean: met| m))

(assert (and (and (= before.memory #b00) (or (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b0)) (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0) (= before.isSlotUsed #b0) (= before.isDebug #b1))))
    |1.possible|
    ; the path that the move takes
    (ite (= |1.move| #b00000) |1.move: window for npfec_kind_in_gpt, 4 bytes at page 0+0x0|
     false)
    ; where it leads; where nothing is known about that, the claim counts as broken
    (ite (= |1.path| #b00001) |1.path 1|
     (ite (= |1.path| #b00010) |1.path 2|
     (ite (= |1.path| #b00011) |1.path 3|
     (ite (= |1.path| #b00100) |1.path 4|
     (ite (= |1.path| #b00101) |1.path 5|
     (= after.1.memory #b11))))))
    |2.possible|
    ; the path that the move takes
    (ite (= |2.move| #b00101) |2.move: store 4 bytes at page 2+0x8|
     false)
    ; where it leads; where nothing is known about that, the claim counts as broken
    (ite (= |2.path| #b00111) |2.path 7|
     (ite (= |2.path| #b01000) |2.path 8|
     (ite (= |2.path| #b01001) |2.path 9|
     (ite (= |2.path| #b01010) |2.path 10|
     (ite (= |2.path| #b01011) |2.path 11|
     (ite (= |2.path| #b01100) |2.path 12|
     (ite (= |2.path| #b01101) |2.path 13|
     (ite (= |2.path| #b01110) |2.path 14|
     (= after.2.memory #b11)))))))))
    (or false (or (and (= |2.path| #b01010) (|2.word 3: met| after.1.memory)) (and (= |2.path| #b01011) (|2.word 3: met| after.1.memory)) (and (= |2.path| #b01100) (|2.word 3: met| after.1.memory)) (and (= |2.path| #b01101) (|2.word 3: met| after.1.memory)) (and (= |2.path| #b01110) (|2.word 3: met| after.1.memory))))))
(check-sat)
