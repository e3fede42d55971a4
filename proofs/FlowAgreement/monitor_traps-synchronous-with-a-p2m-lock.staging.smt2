; monitor_traps, synchronous, with a p2m lock: every path beside its
;   contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun CONFIG_DEBUG () (_ BitVec 1))
(declare-fun freeSlots () (_ BitVec 32))
(declare-fun wait () (_ BitVec 32))
(define-fun $0 () Bool (= freeSlots #x00000000))
(define-fun $1 () Bool (= wait #x00000000))
(define-fun $2 () Bool (not $1))
(define-fun $3 () Bool (and $0 $2))
(define-fun $4 () Bool (= CONFIG_DEBUG #b1))
(define-fun $5 () Bool (and $0 $4))
(define-fun $6 () Bool (not $5))
(define-fun $7 () Bool (and $3 $6))
(define-fun $8 () Bool (not $7))
(define-fun $9 () Bool (and $6 (not $3)))
(define-fun $10 () Bool (or $5 $7))
(define-fun $11 () Bool (not $10))
(define-fun $12 () Bool (and $0 (not $4)))

; What its callers see to.
(define-fun relied_on () Bool true)

; Path 1: sends 1 true, returns.
(define-fun path_1 () Bool (not $0))
(define-fun agrees_1 () Bool (and (not $0) $8 $9 $11 $9))

; Path 2: sleeps 1, assertion, stops.
(define-fun path_2 () Bool $5)
(define-fun agrees_2 () Bool $5)

; Path 3: sleeps 1, sends 1 true, returns.
(define-fun path_3 () Bool (and $12 $1))
(define-fun agrees_3 () Bool (and $12 $8 $9 $11 $9))

; Path 4: sleeps 1, faults, stops.
(define-fun path_4 () Bool (and $12 $2))
(define-fun agrees_4 () Bool (and $12 $7 (not $9) $10))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)))))
(check-sat)
