; p2m_mem_access_check, a named page, npfec_kind_in_gpt, page walks
;   suppressed: every path beside its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun npfec.insn_fetch () (_ BitVec 1))
(declare-fun npfec.read_access () (_ BitVec 1))
(declare-fun npfec.write_access () (_ BitVec 1))
(declare-fun p2m->get_entry () (_ BitVec 32))
(define-fun $0 () Bool (= npfec.write_access #b1))
(define-fun $1 () Bool (= p2m->get_entry #x00000008))
(define-fun $2 () Bool (not (= p2m->get_entry #x00000009)))
(define-fun $3 () Bool (and $1 $0))

; What its callers see to.
(define-fun relied_on () Bool (or (= npfec.read_access #b1) $0 (= npfec.insn_fetch #b1)))

; Path 1: calls p2m->get_entry, setsRight, returns.
(define-fun path_1 () Bool (and $0 $1))
(define-fun agrees_1 () Bool (and $2 $3))

; Path 2: calls p2m->get_entry, setsRight, windowOpens inGuestPageTable,
;   calls hvm_emulate_one_vm_event, windowCloses, returns.
(define-fun path_2 () Bool (= p2m->get_entry #x00000009))
(define-fun agrees_2 () Bool (= p2m->get_entry #x00000009))

; Path 3: calls p2m->get_entry, windowOpens inGuestPageTable, calls
;   hvm_emulate_one_vm_event, windowCloses, returns.
(define-fun path_3 () Bool (and (not (and $0 $1)) $2))
(define-fun agrees_3 () Bool (and $2 (not $3)))

(assert (and relied_on (or (not (or false path_1 path_2 path_3)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)))))
(check-sat)
