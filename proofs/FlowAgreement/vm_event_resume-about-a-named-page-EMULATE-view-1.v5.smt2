; vm_event_resume, about a named page, EMULATE, view 1: every path beside
;   its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun |altp2m_active(current->domain)| () (_ BitVec 1))
(declare-fun |altp2m_vcpu_idx(current)| () (_ BitVec 16))
(declare-fun p2m_mem_access_emulate_check () (_ BitVec 1))
(define-fun $0 () Bool (= p2m_mem_access_emulate_check #b1))
(define-fun $1 () Bool (= |altp2m_active(current->domain)| #b1))
(define-fun $2 () Bool (and $0 $1))
(define-fun $3 () Bool (= |altp2m_vcpu_idx(current)| #x0001))
(define-fun $4 () Bool (not $3))
(define-fun $5 () Bool (and $1 $4))
(define-fun $6 () Bool (not $5))
(define-fun $7 () Bool (not $1))
(define-fun $8 () Bool (not $0))
(define-fun $9 () Bool (and $8 $1))

; What its callers see to.
(define-fun relied_on () Bool true)

; Path 1: replies 133, calls p2m_mem_access_emulate_check, returns.
(define-fun path_1 () Bool (and $2 $3))
(define-fun agrees_1 () Bool (and $6 $0))

; Path 2: replies 133, calls p2m_mem_access_emulate_check, switchesView 1,
;   returns.
(define-fun path_2 () Bool (and $2 $4))
(define-fun agrees_2 () Bool (and $5 $0))

; Path 3: replies 133, calls p2m_mem_access_emulate_check, returns.
(define-fun path_3 () Bool (and $0 $7))
(define-fun agrees_3 () Bool (and $6 $0))

; Path 4: replies 133, calls p2m_mem_access_emulate_check, returns.
(define-fun path_4 () Bool (and $9 $3))
(define-fun agrees_4 () Bool (and $6 $8))

; Path 5: replies 133, calls p2m_mem_access_emulate_check, switchesView 1,
;   returns.
(define-fun path_5 () Bool (and $9 $4))
(define-fun agrees_5 () Bool (and $5 $8))

; Path 6: replies 133, calls p2m_mem_access_emulate_check, returns.
(define-fun path_6 () Bool (and $8 $7))
(define-fun agrees_6 () Bool (and $6 $8))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)))))
(check-sat)
