; hvmemul_linear_to_phys, items of 4, repetitions: every path beside its
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
(define-fun $0 () Bool (= paging_gva_to_gfn #x00000000))
(define-fun $1 () (_ BitVec 64) (bvadd (bvnot (concat #x0000000000000 ((_ extract 11 0) linear))) #x0000000000001001))
(define-fun $2 () Bool (bvult $1 (concat #b0000000000000000000000000000000000000000000000 (concat reps #b00))))
(define-fun $3 () Bool (and $0 $2))
(define-fun $4 () Bool (= |paging_gva_to_gfn#2| #x00000000))
(define-fun $5 () Bool (= |paging_gva_to_gfn#2| #x00000001))
(define-fun $6 () Bool (and $3 $5))
(define-fun $7 () Bool (or (and $0 (not $2)) (and $3 $4) (and $6 (not (bvult $1 #x0000000000000004)))))
(define-fun $8 () Bool (= ((_ extract 63 18) $1) #b0000000000000000000000000000000000000000000000))
(define-fun $9 () Bool (not $6))
(define-fun $10 () Bool (not $7))
(define-fun $11 () Bool (= ((_ extract 17 2) $1) reps))
(define-fun $12 () Bool (and (or (and $7 (or (and $6 $8) $9)) $10) (or (and $7 (or (and $6 $11) $9)) (and $10 (= reps #x0000)))))
(define-fun $13 () Bool (and $3 (not $4)))
(define-fun $14 () Bool (and $13 $5))
(define-fun $15 () (_ BitVec 62) ((_ extract 63 2) $1))
(define-fun $16 () Bool (= $15 #b00000000000000000000000000000000000000000000000000000000000000))
(define-fun $17 () Bool (or (and $7 (= (ite $6 (concat #b00 $15) (concat #x000000000000 reps)) #x0000000000000000)) $10))
(define-fun $18 () Bool (not $3))

; What its callers see to.
(define-fun relied_on () Bool true)

; Path 1: calls paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_1 () Bool (and $3 $4))
(define-fun agrees_1 () Bool (and $3 $12))

; Path 2: calls paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_2 () Bool (and $14 (not $16)))
(define-fun agrees_2 () Bool (and $3 (or (and $7 (or $6 (and $9 $8 $11))) (and $10 $16))))

; Path 3: calls paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_3 () Bool (and $14 $16))
(define-fun agrees_3 () Bool (and $3 $17))

; Path 4: calls paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_4 () Bool (and $13 (not $5)))
(define-fun agrees_4 () Bool (and $3 $17))

; Path 5: calls paging_gva_to_gfn, returns.
(define-fun path_5 () Bool (and $0 (not $2)))
(define-fun agrees_5 () Bool (and $18 $12))

; Path 6: calls paging_gva_to_gfn, returns.
(define-fun path_6 () Bool (= paging_gva_to_gfn #x00000001))
(define-fun agrees_6 () Bool (and $18 $17))

; Path 7: calls paging_gva_to_gfn, returns.
(define-fun path_7 () Bool (and (not $0) (not (= paging_gva_to_gfn #x00000001))))
(define-fun agrees_7 () Bool (and $18 $17))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)))))
(check-sat)
