; hvmemul_linear_to_phys, items of 1, code: every path beside its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun linear () (_ BitVec 64))
(declare-fun paging_gva_to_gfn () (_ BitVec 32))
(declare-fun |paging_gva_to_gfn#2| () (_ BitVec 32))
(declare-fun reps () (_ BitVec 16))
(define-fun $0 () Bool (= paging_gva_to_gfn #x00000000))
(define-fun $1 () Bool (bvult (bvadd (bvnot (concat #x0000000000000 ((_ extract 11 0) linear))) #x0000000000001001) (concat #x000000000000 reps)))
(define-fun $2 () Bool (and $0 $1))
(define-fun $3 () Bool (= |paging_gva_to_gfn#2| #x00000000))
(define-fun $4 () Bool (= |paging_gva_to_gfn#2| #x00000001))
(define-fun $5 () Bool (or (and $0 (not $1)) (and $2 $3) (and $2 $4)))
(define-fun $6 () Bool (and $2 (not $3)))
(define-fun $7 () Bool (not $5))
(define-fun $8 () Bool (= paging_gva_to_gfn #x00000001))
(define-fun $9 () Bool (not $8))
(define-fun $10 () Bool (and $7 $9))
(define-fun $11 () Bool (not $2))

; What its callers see to.
(define-fun relied_on () Bool true)

; Path 1: calls paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_1 () Bool (and $2 $3))
(define-fun agrees_1 () Bool (and $2 $5))

; Path 2: calls paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_2 () Bool (and $6 $4))
(define-fun agrees_2 () Bool (and $2 $5))

; Path 3: calls paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_3 () Bool (and $6 (not $4)))
(define-fun agrees_3 () Bool (and $2 $10))

; Path 4: calls paging_gva_to_gfn, returns.
(define-fun path_4 () Bool (and $0 (not $1)))
(define-fun agrees_4 () Bool (and $11 $5))

; Path 5: calls paging_gva_to_gfn, returns.
(define-fun path_5 () Bool $8)
(define-fun agrees_5 () Bool (and $11 $7 $8))

; Path 6: calls paging_gva_to_gfn, returns.
(define-fun path_6 () Bool (and (not $0) $9))
(define-fun agrees_6 () Bool (and $11 $10))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)))))
(check-sat)
