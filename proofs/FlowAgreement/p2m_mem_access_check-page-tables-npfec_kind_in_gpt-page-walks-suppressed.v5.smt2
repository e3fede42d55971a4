; p2m_mem_access_check, page tables, npfec_kind_in_gpt, page walks
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

; What its callers see to.
(define-fun relied_on () Bool (or (= npfec.read_access #b1) (= npfec.write_access #b1) (= npfec.insn_fetch #b1)))

; Path 1: windowOpens inGuestPageTable, calls hvm_emulate_one_vm_event,
;   windowCloses, returns.
(define-fun path_1 () Bool true)
(define-fun agrees_1 () Bool true)

(assert (and relied_on (or (not (or false path_1)) (and path_1 (not agrees_1)))))
(check-sat)
