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

(declare-fun current->domain->arch.mem_access_emulate_each_rep () (_ BitVec 1))
(declare-fun emulate_flags () (_ BitVec 32))
(declare-fun operandInSegment () (_ BitVec 32))
(declare-fun reps () (_ BitVec 16))
(define-fun $0 () (_ BitVec 14) ((_ extract 15 2) reps))
(define-fun $1 () Bool (not (= ((_ extract 1 1) reps) #b1)))
(define-fun $2 () Bool (= operandInSegment #x00000000))
(define-fun $3 () Bool (and (= current->domain->arch.mem_access_emulate_each_rep #b1) (not (= emulate_flags #x00000000))))
(define-fun $4 () Bool (bvult (ite $3 #x0000000000000001 #x0000000000001000) (concat #x000000000000 reps)))
(define-fun $5 () Bool (and (= (ite $4 (ite $3 #b00000000000000000000000000000000000000000000000000000000000000 #b00000000000000000000000000000000000000000000000000010000000000) (concat #x000000000000 $0)) #b00000000000000000000000000000000000000000000000000000000000000) (or $4 (and (not $4) $1))))

; What its callers see to.
(define-fun relied_on () Bool (not (and (= $0 #b00000000000000) $1)))

; Path 1: returns.
(define-fun path_1 () Bool (not $2))
(define-fun agrees_1 () Bool (not $2))

; Path 2: returns.
(define-fun path_2 () Bool (and $2 (not $5)))
(define-fun agrees_2 () Bool (and $2 (not $3)))

; Path 3: returns.
(define-fun path_3 () Bool (and $2 $5))
(define-fun agrees_3 () Bool (and $2 $3))

(assert (and relied_on (or (not (or false path_1 path_2 path_3)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)))))
(check-sat)
