; monitor_traps, asynchronous, whatever the claim returns: every path
;   beside its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun vm_event_claim_slot () (_ BitVec 32))
(define-fun $0 () Bool (= vm_event_claim_slot #x00000000))
(define-fun $1 () Bool (= vm_event_claim_slot #xffffffa1))
(define-fun $2 () Bool (or $0 $1))
(define-fun $3 () Bool (not $2))
(define-fun $4 () Bool (or $2 (and $3 $0)))
(define-fun $5 () Bool (not $0))

; What its callers see to.
(define-fun relied_on () Bool true)

; Path 1: calls vm_event_claim_slot, sends 1 false, returns.
(define-fun path_1 () Bool $0)
(define-fun agrees_1 () Bool (and $4 $0))

; Path 2: calls vm_event_claim_slot, sendsNothing, returns.
(define-fun path_2 () Bool $1)
(define-fun agrees_2 () Bool (and $4 $5))

; Path 3: calls vm_event_claim_slot, sendsNothing, returns.
(define-fun path_3 () Bool (and $5 (not $1)))
(define-fun agrees_3 () Bool (and $3 $5))

(assert (and relied_on (or (not (or false path_1 path_2 path_3)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)))))
(check-sat)
