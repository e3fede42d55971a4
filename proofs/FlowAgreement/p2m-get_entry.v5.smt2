; p2m->get_entry: every path beside its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun |altp2m_active(current->domain)| () (_ BitVec 1))
(declare-fun |hostRight#1| () (_ BitVec 32))
(declare-fun |viewRight#1| () (_ BitVec 32))
(define-fun $0 () Bool (= |altp2m_active(current->domain)| #b1))
(define-fun $1 () Bool (not $0))
(define-fun $2 () Bool (= |hostRight#1| |viewRight#1|))

; What its callers see to.
(define-fun relied_on () Bool true)

; Path 1: returns.
(define-fun path_1 () Bool $0)
(define-fun agrees_1 () Bool (or $0 (and $1 $2)))

; Path 2: returns.
(define-fun path_2 () Bool $1)
(define-fun agrees_2 () Bool (or (and $0 $2) $1))

(assert (and relied_on (or (not (or false path_1 path_2)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)))))
(check-sat)
