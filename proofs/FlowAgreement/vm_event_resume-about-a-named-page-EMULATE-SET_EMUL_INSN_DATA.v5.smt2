; vm_event_resume, about a named page, EMULATE, SET_EMUL_INSN_DATA: every
;   path beside its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun p2m_mem_access_emulate_check () (_ BitVec 1))

; What its callers see to.
(define-fun relied_on () Bool true)

; Path 1: replies 517, calls p2m_mem_access_emulate_check, returns.
(define-fun path_1 () Bool (= p2m_mem_access_emulate_check #b1))
(define-fun agrees_1 () Bool (= p2m_mem_access_emulate_check #b1))

; Path 2: replies 517, calls p2m_mem_access_emulate_check, returns.
(define-fun path_2 () Bool (not (= p2m_mem_access_emulate_check #b1)))
(define-fun agrees_2 () Bool (not (= p2m_mem_access_emulate_check #b1)))

(assert (and relied_on (or (not (or false path_1 path_2)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)))))
(check-sat)
