; hvmemul_virtual_to_linear, repeated writes: every path beside its
;   contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun operandInSegment () (_ BitVec 32))
(declare-fun reps () (_ BitVec 16))
(define-fun $0 () Bool (= operandInSegment #x00000000))
(define-fun $1 () Bool (not $0))
(define-fun $2 () Bool (or (and (= ((_ extract 15 1) reps) #b000100000000000) (not (= ((_ extract 0 0) reps) #b1))) (and (= ((_ extract 15 13) reps) #b000) (not (= ((_ extract 12 12) reps) #b1)))))
(define-fun $3 () Bool (not $2))
(define-fun $4 () Bool (= reps #x1000))

; What its callers see to.
(define-fun relied_on () Bool (not (and (= ((_ extract 15 2) reps) #b00000000000000) (not (= ((_ extract 1 1) reps) #b1)))))

; Path 1: returns.
(define-fun path_1 () Bool $1)
(define-fun agrees_1 () Bool (and (or (and $2 (or (and $0 (= reps #x0000)) (and $1 (or $2 (and $3 $4))))) (and $3 $1 (or (and $2 $4) $3))) $1))

; Path 2: returns.
(define-fun path_2 () Bool $0)
(define-fun agrees_2 () Bool $0)

(assert (and relied_on (or (not (or false path_1 path_2)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)))))
(check-sat)
