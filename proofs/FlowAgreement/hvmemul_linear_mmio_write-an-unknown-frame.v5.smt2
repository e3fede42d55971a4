; hvmemul_linear_mmio_write, an unknown frame: every path beside its
;   contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun bytes () (_ BitVec 32))
(declare-fun hvmemul_do_io () (_ BitVec 32))
(declare-fun |hvmemul_do_io#2| () (_ BitVec 32))
(declare-fun linear () (_ BitVec 64))
(declare-fun mmio_access.read_access () (_ BitVec 1))
(declare-fun mmio_access.write_access () (_ BitVec 1))
(declare-fun mmio_gla () (_ BitVec 64))
(declare-fun paging_gva_to_gfn () (_ BitVec 32))
(declare-fun |paging_gva_to_gfn#2| () (_ BitVec 32))
(define-fun $0 () Bool (= paging_gva_to_gfn #x00000000))
(define-fun $1 () Bool (= mmio_access.read_access #b1))
(define-fun $2 () Bool (and $0 $1))
(define-fun $3 () Bool (= hvmemul_do_io #x00000000))
(define-fun $4 () Bool (and $2 $3))
(define-fun $5 () (_ BitVec 64) (concat #x0000000000000 ((_ extract 11 0) linear)))
(define-fun $6 () (_ BitVec 64) (concat #x00000000 bytes))
(define-fun $7 () Bool (bvult (bvadd $5 $6) #x0000000000001001))
(define-fun $8 () Bool (not $7))
(define-fun $9 () Bool (and $4 $8))
(define-fun $10 () Bool (= |paging_gva_to_gfn#2| #x00000000))
(define-fun $11 () Bool (and $0 $3 (bvult (bvadd (bvnot $5) #x0000000000001001) $6)))
(define-fun $12 () Bool (and $0 $11))
(define-fun $13 () Bool (and $11 $10))
(define-fun $14 () Bool (= |paging_gva_to_gfn#2| #x00000001))
(define-fun $15 () Bool (= paging_gva_to_gfn #x00000001))
(define-fun $16 () (_ BitVec 32) (ite $0 (ite $13 |hvmemul_do_io#2| (ite $11 (ite $14 #x00000002 #x00000003) hvmemul_do_io)) (ite $15 #x00000002 #x00000003)))
(define-fun $17 () Bool (and $12 $13 (= $16 |hvmemul_do_io#2|)))
(define-fun $18 () Bool (and $0 (not $1)))
(define-fun $19 () Bool (not $18))
(define-fun $20 () Bool (or (and $18 $1) $19))
(define-fun $21 () Bool (= mmio_access.write_access #b1))
(define-fun $22 () Bool (or (and $18 $21) $19))
(define-fun $23 () Bool (= ((_ extract 63 12) mmio_gla) ((_ extract 63 12) linear)))
(define-fun $24 () Bool (= ((_ extract 11 0) mmio_gla) #x000))
(define-fun $25 () Bool (or (and $18 $23 $24) $19))
(define-fun $26 () Bool (not $10))
(define-fun $27 () Bool (and $9 $26))
(define-fun $28 () Bool (not $13))
(define-fun $29 () Bool (and $12 $28))
(define-fun $30 () Bool (= $16 #x00000002))
(define-fun $31 () Bool (and $29 $30))
(define-fun $32 () Bool (not $14))
(define-fun $33 () Bool (= $16 #x00000003))
(define-fun $34 () Bool (and $29 $33))
(define-fun $35 () Bool (not $11))
(define-fun $36 () Bool (and $0 $35 $28 (= $16 hvmemul_do_io)))
(define-fun $37 () Bool (not $3))
(define-fun $38 () Bool (and $18 $3))
(define-fun $39 () Bool (and $38 $8))
(define-fun $40 () Bool (or $18 $1))
(define-fun $41 () Bool (or $18 (and $19 $21)))
(define-fun $42 () Bool (and (or $18 (and $19 $23)) (or $18 (and $19 $24))))
(define-fun $43 () Bool (and $39 $26))
(define-fun $44 () Bool (not $0))
(define-fun $45 () Bool (and $44 $35 $28))

; What its callers see to.
(define-fun relied_on () Bool (or (and (= ((_ extract 31 1) bytes) #b0000000000000000000100000000000) (not (= ((_ extract 0 0) bytes) #b1))) (and (= ((_ extract 31 13) bytes) #b0000000000000000000) (not (= ((_ extract 12 12) bytes) #b1)))))

; Path 1: calls paging_gva_to_gfn, calls hvmemul_do_io, calls
;   paging_gva_to_gfn, calls hvmemul_do_io, returns.
(define-fun path_1 () Bool (and $9 $10))
(define-fun agrees_1 () Bool (and $17 $20 $22 $25))

; Path 2: calls paging_gva_to_gfn, calls hvmemul_do_io, calls
;   paging_gva_to_gfn, returns.
(define-fun path_2 () Bool (and $27 $14))
(define-fun agrees_2 () Bool (and $31 $20 $22 $25))

; Path 3: calls paging_gva_to_gfn, calls hvmemul_do_io, calls
;   paging_gva_to_gfn, returns.
(define-fun path_3 () Bool (and $27 $32))
(define-fun agrees_3 () Bool (and $34 $20 $22 $25))

; Path 4: calls paging_gva_to_gfn, calls hvmemul_do_io, returns.
(define-fun path_4 () Bool (and $4 $7))
(define-fun agrees_4 () Bool (and $36 $20 $22 $25))

; Path 5: calls paging_gva_to_gfn, calls hvmemul_do_io, returns.
(define-fun path_5 () Bool (and $2 $37))
(define-fun agrees_5 () Bool (and $36 $20 $22 $25))

; Path 6: calls paging_gva_to_gfn, calls hvmemul_do_io, calls
;   paging_gva_to_gfn, calls hvmemul_do_io, returns.
(define-fun path_6 () Bool (and $39 $10))
(define-fun agrees_6 () Bool (and $17 $40 $41 $42))

; Path 7: calls paging_gva_to_gfn, calls hvmemul_do_io, calls
;   paging_gva_to_gfn, returns.
(define-fun path_7 () Bool (and $43 $14))
(define-fun agrees_7 () Bool (and $31 $40 $41 $42))

; Path 8: calls paging_gva_to_gfn, calls hvmemul_do_io, calls
;   paging_gva_to_gfn, returns.
(define-fun path_8 () Bool (and $43 $32))
(define-fun agrees_8 () Bool (and $34 $40 $41 $42))

; Path 9: calls paging_gva_to_gfn, calls hvmemul_do_io, returns.
(define-fun path_9 () Bool (and $38 $7))
(define-fun agrees_9 () Bool (and $36 $40 $41 $42))

; Path 10: calls paging_gva_to_gfn, calls hvmemul_do_io, returns.
(define-fun path_10 () Bool (and $18 $37))
(define-fun agrees_10 () Bool (and $36 $40 $41 $42))

; Path 11: calls paging_gva_to_gfn, returns.
(define-fun path_11 () Bool $15)
(define-fun agrees_11 () Bool (and $45 $30 $20 $22 $25))

; Path 12: calls paging_gva_to_gfn, returns.
(define-fun path_12 () Bool (and $44 (not $15)))
(define-fun agrees_12 () Bool (and $45 $33 $20 $22 $25))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8 path_9 path_10 path_11 path_12)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)) (and path_9 (not agrees_9)) (and path_10 (not agrees_10)) (and path_11 (not agrees_11)) (and path_12 (not agrees_12)))))
(check-sat)
