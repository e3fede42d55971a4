; hvmemul_linear_to_phys, items of 4, address: every path beside its
;   contract.
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
(declare-fun walk.gfn () (_ BitVec 64))
(define-fun $0 () Bool (= paging_gva_to_gfn #x00000000))
(define-fun $1 () (_ BitVec 12) ((_ extract 11 0) linear))
(define-fun $2 () (_ BitVec 64) (bvadd (bvnot (concat #x0000000000000 $1)) #x0000000000001001))
(define-fun $3 () Bool (bvult $2 (concat #b0000000000000000000000000000000000000000000000 (concat reps #b00))))
(define-fun $4 () Bool (and $0 $3))
(define-fun $5 () Bool (= |paging_gva_to_gfn#2| #x00000000))
(define-fun $6 () Bool (= |paging_gva_to_gfn#2| #x00000001))
(define-fun $7 () Bool (or (and $0 (not $3)) (and $4 $5) (and $4 $6 (not (bvult $2 #x0000000000000004)))))
(define-fun $8 () Bool (not $7))
(define-fun $9 () Bool (and (= ((_ extract 51 0) walk.gfn) #x0000000000000) (= $1 #x000)))
(define-fun $10 () Bool (or $7 (and $8 $9)))
(define-fun $11 () Bool (and $4 (not $5)))
(define-fun $12 () Bool (and $11 $6))
(define-fun $13 () Bool (= ((_ extract 63 2) $2) #b00000000000000000000000000000000000000000000000000000000000000))
(define-fun $14 () Bool (or (and $7 $9) $8))
(define-fun $15 () Bool (not $4))

; What its callers see to.
(define-fun relied_on () Bool true)

; Path 1: calls paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_1 () Bool (and $4 $5))
(define-fun agrees_1 () Bool (and $4 $10))

; Path 2: calls paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_2 () Bool (and $12 (not $13)))
(define-fun agrees_2 () Bool (and $4 $10))

; Path 3: calls paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_3 () Bool (and $12 $13))
(define-fun agrees_3 () Bool (and $4 $14))

; Path 4: calls paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_4 () Bool (and $11 (not $6)))
(define-fun agrees_4 () Bool (and $4 $14))

; Path 5: calls paging_gva_to_gfn, returns.
(define-fun path_5 () Bool (and $0 (not $3)))
(define-fun agrees_5 () Bool (and $15 $10))

; Path 6: calls paging_gva_to_gfn, returns.
(define-fun path_6 () Bool (= paging_gva_to_gfn #x00000001))
(define-fun agrees_6 () Bool (and $15 $14))

; Path 7: calls paging_gva_to_gfn, returns.
(define-fun path_7 () Bool (and (not $0) (not (= paging_gva_to_gfn #x00000001))))
(define-fun agrees_7 () Bool (and $15 $14))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)))))
(check-sat)
