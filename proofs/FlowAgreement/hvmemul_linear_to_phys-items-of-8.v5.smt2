; hvmemul_linear_to_phys, items of 8: every path beside its contract.
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
(declare-fun |walk.gfn#2| () (_ BitVec 64))
(define-fun $0 () (_ BitVec 12) ((_ extract 11 0) linear))
(define-fun $1 () (_ BitVec 64) (concat #x0000000000000 $0))
(define-fun $2 () (_ BitVec 64) (bvnot $1))
(define-fun $3 () Bool (or (and (= ((_ extract 15 1) reps) #b000100000000000) (not (= ((_ extract 0 0) reps) #b1))) (and (= ((_ extract 15 13) reps) #b000) (not (= ((_ extract 12 12) reps) #b1)))))
(define-fun $4 () (_ BitVec 64) (concat (ite $3 (concat #b000000000000000000000000000000000000000000000 reps) #b0000000000000000000000000000000000000000000000001000000000000) #b000))
(define-fun $5 () Bool (= paging_gva_to_gfn #x00000000))
(define-fun $6 () Bool (= paging_gva_to_gfn #x00000001))
(define-fun $7 () Bool (= |paging_gva_to_gfn#2| #x00000000))
(define-fun $8 () Bool (= |paging_gva_to_gfn#2| #x00000001))
(define-fun $9 () Bool (= |paging_gva_to_gfn#2| #x00000004))
(define-fun $10 () Bool (= |paging_gva_to_gfn#2| #x00000005))
(define-fun $11 () (_ BitVec 64) (bvadd $2 #x0000000000001001))
(define-fun $12 () Bool (bvult $11 $4))
(define-fun $13 () Bool (and $5 $12))
(define-fun $14 () Bool (and $13 $7))
(define-fun $15 () Bool (= |walk.gfn#2| (bvadd walk.gfn #x0000000000000001)))
(define-fun $16 () Bool (not $13))
(define-fun $17 () Bool (and $7 $15))
(define-fun $18 () Bool (and $13 (not $17) (not (or $9 $10))))
(define-fun $19 () Bool (bvult $11 #x0000000000000008))
(define-fun $20 () Bool (and $5 (or $16 $17 (and $18 (not $19)))))
(define-fun $21 () (_ BitVec 52) ((_ extract 51 0) walk.gfn))
(define-fun $22 () (_ BitVec 32) ((_ extract 34 3) $11))
(define-fun $23 () (_ BitVec 32) (ite $3 (concat #x0000 reps) #x00001000))
(define-fun $24 () (_ BitVec 32) (ite $18 $22 $23))
(define-fun $25 () Bool (and $18 $19 $7))
(define-fun $26 () (_ BitVec 32) (ite $5 (ite $25 #x00000001 (ite $8 #x00000002 #x00000003)) (ite $6 #x00000002 #x00000003)))
(define-fun $27 () (_ BitVec 128) (concat (ite $20 (concat $21 $0) #x0000000000000000) (concat (ite $20 $24 #x00000000) (ite $20 #x00000000 $26))))
(define-fun $28 () Bool (= ((_ extract 127 64) $27) (bvor (concat $21 #x000) $1)))
(define-fun $29 () (_ BitVec 64) ((_ extract 63 0) $27))
(define-fun $30 () (_ BitVec 32) ((_ extract 63 32) $29))
(define-fun $31 () Bool (= ((_ extract 31 0) $29) #x00000000))
(define-fun $32 () Bool (and $28 (= $23 $30) $31))
(define-fun $33 () Bool (and $14 (not $15)))
(define-fun $34 () Bool (= ((_ extract 63 3) $11) #b0000000000000000000000000000000000000000000000000000000000000))
(define-fun $35 () Bool (not $34))
(define-fun $36 () Bool (not $20))
(define-fun $37 () Bool (or (and $20 (= $21 #x0000000000000) (= $0 #x000)) $36))
(define-fun $38 () Bool (or (and $20 (= $24 #x00000000)) $36))
(define-fun $39 () Bool (and $13 (not $7)))
(define-fun $40 () Bool (and $39 $8))
(define-fun $41 () Bool (and $37 $38 $36 (= $26 #x00000002)))
(define-fun $42 () Bool (and $37 $38 $36 (= $26 #x00000003)))

; What its callers see to.
(define-fun relied_on () Bool (and (not (bvult (bvadd $2 #x0000000000002001) $4)) (or $5 $6 (= paging_gva_to_gfn #x00000004) (= paging_gva_to_gfn #x00000005)) (or $7 $8 $9 $10) (not (= walk.gfn #xffffffffffffffff)) (not (= |walk.gfn#2| #xffffffffffffffff))))

; Path 1: calls paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_1 () Bool (and $14 $15))
(define-fun agrees_1 () Bool (and $13 $32))

; Path 2: calls paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_2 () Bool (and $33 $35))
(define-fun agrees_2 () Bool (and $13 $28 (= $22 $30) $31))

; Path 3: calls paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_3 () Bool (and $33 $34))
(define-fun agrees_3 () Bool (and $13 $37 $38 $36 $5 $25))

; Path 4: calls paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_4 () Bool (and $40 $35))
(define-fun agrees_4 () Bool (and $13 $28 (= $22 $30) $31))

; Path 5: calls paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_5 () Bool (and $40 $34))
(define-fun agrees_5 () Bool (and $13 $41))

; Path 6: calls paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_6 () Bool (and $39 (not $8)))
(define-fun agrees_6 () Bool (and $13 $42))

; Path 7: calls paging_gva_to_gfn, returns.
(define-fun path_7 () Bool (and $5 (not $12)))
(define-fun agrees_7 () Bool (and $16 $32))

; Path 8: calls paging_gva_to_gfn, returns.
(define-fun path_8 () Bool $6)
(define-fun agrees_8 () Bool (and $16 $41))

; Path 9: calls paging_gva_to_gfn, returns.
(define-fun path_9 () Bool (and (not $5) (not $6)))
(define-fun agrees_9 () Bool (and $16 $42))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8 path_9)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)) (and path_9 (not agrees_9)))))
(check-sat)
