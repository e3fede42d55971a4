; SendAborts on v5: When an event went out that the vCPU waits for, the
;   window closes with X86EMUL_RETRY and nothing is committed.
;
; Does the claim speak about anything? Is there a run from a start with these
; moves that meets its premise?
;   1: window for npfec_kind_unknown, 4 bytes at page 0+0x0
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
(declare-fun before.memory () (_ BitVec 3))

; Move 1, and the state after it.
; move
;   #b00000 window for npfec_kind_unknown, 4 bytes at page 0+0x0
(declare-fun |1.move| () (_ BitVec 5))
; The path that it takes.
(declare-fun |1.path| () (_ BitVec 6))
; The answers that the path depends on.
; altp2m: 0 off, 1 disabled, 2 view 0, 3 view 1
(declare-fun |1.altp2m| () (_ BitVec 2))
; 16 bytes within the code segment: 0 no, 1 yes
(declare-fun |1.16 bytes within the code segment| () (_ BitVec 1))
; type of page 0: 0 ram, 1 ram_ro, 2 ioreq_server, 3 mmio, 4 hole, 5
;   not_present, 6 read_only, 7 paged_out, 8 shared
(declare-fun |1.type of page 0| () (_ BitVec 4))
; right of page 0: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx, 8 rx2rw, 9
;   n2rwx
(declare-fun |1.right of page 0| () (_ BitVec 4))
; right of page 0 in the view: 0 n, 1 r, 2 w, 3 rw, 4 x, 5 rx, 6 wx, 7 rwx,
;   8 rx2rw, 9 n2rwx, 15 absent
(declare-fun |1.right of page 0 in the view| () (_ BitVec 4))
; free slots of the ring: 0 0, 1 1, 2 2, 3 3, 4 4, 5 5, 6 6, 7 7, 8 8
(declare-fun |1.free slots of the ring| () (_ BitVec 4))
; while the vCPU waits: 0 slot freed, 1 ring disabled
(declare-fun |1.while the vCPU waits| () (_ BitVec 1))
(declare-fun after.1.phase () (_ BitVec 4))
(declare-fun after.1.rc () (_ BitVec 3))
(declare-fun after.1.contextGate () (_ BitVec 1))
(declare-fun after.1.vcpuGate () (_ BitVec 1))
(declare-fun after.1.hasReservedSlot () (_ BitVec 1))
(declare-fun after.1.memory () (_ BitVec 3))

; Sets of answers.
(define-fun |1.while the vCPU waits: ring disabled| () Bool (= |1.while the vCPU waits| #b1))
(define-fun |1.free slots of the ring: 0| () Bool (= |1.free slots of the ring| #x0))
(define-fun |1.right of page 0: n, r, w, rw| () Bool (or (= |1.right of page 0| #x0) (= |1.right of page 0| #x1) (= |1.right of page 0| #x2) (= |1.right of page 0| #x3)))
(define-fun |1.type of page 0: mmio, hole| () Bool (or (= |1.type of page 0| #x3) (= |1.type of page 0| #x4)))
(define-fun |1.type of page 0: not_present| () Bool (= |1.type of page 0| #x5))
(define-fun |1.type of page 0: paged_out, shared| () Bool (or (= |1.type of page 0| #x7) (= |1.type of page 0| #x8)))
(define-fun |1.16 bytes within the code segment: yes| () Bool (= |1.16 bytes within the code segment| #b1))
(define-fun |1.right of page 0 in the view: n, r, w, rw| () Bool (or (= |1.right of page 0 in the view| #x0) (= |1.right of page 0 in the view| #x1) (= |1.right of page 0 in the view| #x2) (= |1.right of page 0 in the view| #x3)))
(define-fun |1.altp2m: disabled| () Bool (= |1.altp2m| #b01))
(define-fun |1.altp2m: view 1| () Bool (= |1.altp2m| #b11))

; Which answers there are.
(define-fun |1.possible| () Bool (and (bvult |1.type of page 0| #x9) (bvult |1.right of page 0| #xa) (or (bvult |1.right of page 0 in the view| #xa) (= |1.right of page 0 in the view| #xf)) (bvult |1.free slots of the ring| #x9)))

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
(define-fun |1.window opens for npfec_kind_unknown| ((m (_ BitVec 3))) (_ BitVec 3) (ite (or (= m #b000) (= m #b100) (= m #b101)) #b001 #b111))
(define-fun |1.sends MEM_ACCESS_* as the right of page 0 says for page 0, vCPU paused| ((m (_ BitVec 3))) (_ BitVec 3) (ite (= m #b001) #b010 #b111))
(define-fun |1.sends MEM_ACCESS_* as the right of page 0 in the view says for page 0, vCPU paused| ((m (_ BitVec 3))) (_ BitVec 3) (ite (= m #b001) #b010 #b111))

; What is heard on a path, in order.
(define-fun |1.word 1| ((m (_ BitVec 3))) (_ BitVec 3) (|1.window opens for npfec_kind_unknown| m))
(define-fun |1.word 2| ((m (_ BitVec 3))) (_ BitVec 3) (|1.sends MEM_ACCESS_* as the right of page 0 says for page 0, vCPU paused| (|1.window opens for npfec_kind_unknown| m)))
(define-fun |1.word 3| ((m (_ BitVec 3))) (_ BitVec 3) (|1.sends MEM_ACCESS_* as the right of page 0 in the view says for page 0, vCPU paused| (|1.window opens for npfec_kind_unknown| m)))

; What is left behind.
(define-fun |1.leaves| ((phase (_ BitVec 4)) (rc (_ BitVec 3)) (contextGate (_ BitVec 1)) (vcpuGate (_ BitVec 1)) (hasReservedSlot (_ BitVec 1))) Bool (and (= after.1.phase phase) (= after.1.rc rc) (= after.1.contextGate contextGate) (= after.1.vcpuGate vcpuGate) (= after.1.hasReservedSlot hasReservedSlot)))

; The paths: what each leaves behind, and what is heard on it.
(define-fun |1.path 1| () Bool (and (|1.leaves| window.ending #b010 #b1 #b0 #b0) (= after.1.memory (|1.word 1| before.memory))))
(define-fun |1.path 2| () Bool (and (|1.leaves| window #b000 #b1 #b0 #b0) (= after.1.memory (|1.word 1| before.memory))))
(define-fun |1.path 3| () Bool (and (|1.leaves| window.ending #b001 #b1 #b0 #b0) (= after.1.memory (|1.word 1| before.memory))))
(define-fun |1.path 4| () Bool (and (|1.leaves| window.ending #b011 #b1 #b0 #b0) (= after.1.memory (|1.word 1| before.memory))))
(define-fun |1.path 5| () Bool (and (|1.leaves| window.ending #b011 #b1 #b0 #b0) (= after.1.memory (|1.word 2| before.memory))))
(define-fun |1.path 6| () Bool (and (|1.leaves| stopped #b000 #b0 #b0 #b0) (= after.1.memory (ite (= (|1.word 1| before.memory) #b111) #b111 #b000))))
(define-fun |1.path 7| () Bool (and (|1.leaves| window.ending #b011 #b1 #b0 #b0) (= after.1.memory (|1.word 3| before.memory))))

; Which path the answers lead to.
(define-fun |1.q0| () Bool (ite |1.while the vCPU waits: ring disabled| (= |1.path| #b000110) (= |1.path| #b000101)))
(define-fun |1.q1| () Bool (ite |1.free slots of the ring: 0| |1.q0| (= |1.path| #b000101)))
(define-fun |1.q2| () Bool (ite |1.right of page 0: n, r, w, rw| |1.q1| (= |1.path| #b000010)))
(define-fun |1.q3| () Bool (ite |1.type of page 0: mmio, hole| (= |1.path| #b000011) (ite |1.type of page 0: not_present| (= |1.path| #b000001) (ite |1.type of page 0: paged_out, shared| (= |1.path| #b000100) |1.q2|))))
(define-fun |1.q4| () Bool (ite |1.type of page 0: mmio, hole| (= |1.path| #b000011) (ite |1.type of page 0: not_present| (= |1.path| #b000001) (ite |1.type of page 0: paged_out, shared| (= |1.path| #b000100) (= |1.path| #b000010)))))
(define-fun |1.q5| () Bool (ite |1.16 bytes within the code segment: yes| |1.q4| |1.q3|))
(define-fun |1.q6| () Bool (ite |1.while the vCPU waits: ring disabled| (= |1.path| #b000110) (= |1.path| #b000111)))
(define-fun |1.q7| () Bool (ite |1.free slots of the ring: 0| |1.q6| (= |1.path| #b000111)))
(define-fun |1.q8| () Bool (ite |1.right of page 0 in the view: n, r, w, rw| |1.q7| (= |1.path| #b000010)))
(define-fun |1.q9| () Bool (ite |1.type of page 0: mmio, hole| (= |1.path| #b000011) (ite |1.type of page 0: not_present| (= |1.path| #b000001) (ite |1.type of page 0: paged_out, shared| (= |1.path| #b000100) |1.q8|))))
(define-fun |1.q10| () Bool (ite |1.16 bytes within the code segment: yes| |1.q4| |1.q9|))
(define-fun |1.q11| () Bool (ite |1.altp2m: disabled| |1.q4| (ite |1.altp2m: view 1| |1.q10| |1.q5|)))

; Where the run stands, as far as it decides what can happen next.
(define-fun |1.place 0| () Bool (and (= before.phase outside) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0)))

; Which path each move takes.
(define-fun |1.move: window for npfec_kind_unknown, 4 bytes at page 0+0x0| () Bool (ite |1.place 0| |1.q11| (and (= before.phase outside) (= |1.path| #b111111))))

; Where the claim's premise is met.
(define-fun |1.sends MEM_ACCESS_* as the right of page 0 says for page 0, vCPU paused: met| ((m (_ BitVec 3))) Bool (ite (= m #b001) true false))
(define-fun |1.sends MEM_ACCESS_* as the right of page 0 in the view says for page 0, vCPU paused: met| ((m (_ BitVec 3))) Bool (ite (= m #b001) true false))
(define-fun |1.word 2: met| ((m (_ BitVec 3))) Bool (|1.sends MEM_ACCESS_* as the right of page 0 says for page 0, vCPU paused: met| (|1.window opens for npfec_kind_unknown| m)))
(define-fun |1.word 3: met| ((m (_ BitVec 3))) Bool (|1.sends MEM_ACCESS_* as the right of page 0 in the view says for page 0, vCPU paused: met| (|1.window opens for npfec_kind_unknown| m)))

(assert (and (and (= before.memory #b000) (and (= before.phase outside) (= before.rc #b000) (= before.contextGate #b0) (= before.vcpuGate #b0) (= before.hasReservedSlot #b0)))
    |1.possible|
    ; the path that the move takes
    (ite (= |1.move| #b00000) |1.move: window for npfec_kind_unknown, 4 bytes at page 0+0x0|
     false)
    ; where it leads; where nothing is known about that, the claim counts as broken
    (ite (= |1.path| #b000001) |1.path 1|
     (ite (= |1.path| #b000010) |1.path 2|
     (ite (= |1.path| #b000011) |1.path 3|
     (ite (= |1.path| #b000100) |1.path 4|
     (ite (= |1.path| #b000101) |1.path 5|
     (ite (= |1.path| #b000110) |1.path 6|
     (ite (= |1.path| #b000111) |1.path 7|
     (= after.1.memory #b111))))))))
    (or (and (= |1.path| #b000101) (|1.word 2: met| before.memory)) (and (= |1.path| #b000111) (|1.word 3: met| before.memory)))))
(check-sat)
