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

(declare-fun freeSlots () (_ BitVec 32))
(declare-fun wait () (_ BitVec 32))
(define-fun $0 () Bool (= freeSlots #x00000000))
(define-fun $1 () Bool (= wait #x00000000))

; What its callers see to.
(define-fun relied_on () Bool true)

; Path 1: sends 1 true, returns.
(define-fun path_1 () Bool (not $0))
(define-fun agrees_1 () Bool (not $0))

; Path 2: sleeps 1, sends 1 true, returns.
(define-fun path_2 () Bool (and $0 $1))
(define-fun agrees_2 () Bool (and $0 $1 (not (and $0 (not $1)))))

; Path 3: sleeps 1, faults, stops.
(define-fun path_3 () Bool (and $0 (not $1)))
(define-fun agrees_3 () Bool (and $0 (not $1)))

(assert (and relied_on (or (not (or false path_1 path_2 path_3)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)))))
(check-sat)
