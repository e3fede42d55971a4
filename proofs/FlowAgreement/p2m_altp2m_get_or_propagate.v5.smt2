; p2m_altp2m_get_or_propagate: every path beside its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun |altp2m_active(current->domain)| () (_ BitVec 1))
(declare-fun |viewRight#1| () (_ BitVec 32))
(define-fun $0 () Bool (= |altp2m_active(current->domain)| #b1))
(define-fun $1 () Bool (= |viewRight#1| #x0000000f))

; What its callers see to.
(define-fun relied_on () Bool true)

; Path 1: setsRight, returns.
(define-fun path_1 () Bool (and $0 $1))
(define-fun agrees_1 () Bool (and $0 $1))

; Path 2: returns.
(define-fun path_2 () Bool (and $0 (not $1)))
(define-fun agrees_2 () Bool (not (and $0 $1)))

; Path 3: returns.
(define-fun path_3 () Bool (not $0))
(define-fun agrees_3 () Bool (not (and $0 $1)))

(assert (and relied_on (or (not (or false path_1 path_2 path_3)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)))))
(check-sat)
