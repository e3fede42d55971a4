; hvm_translate_get_page, linear: every path beside its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun |get_page_from_gfn() != NULL| () (_ BitVec 1))
(declare-fun |get_page_from_gfn().p2mt| () (_ BitVec 32))
(declare-fun |hvm_mmio_internal(gpa)| () (_ BitVec 1))
(declare-fun |nestedhvm_vcpu_in_guestmode(current)| () (_ BitVec 1))
(declare-fun paging_gva_to_gfn () (_ BitVec 32))
(declare-fun walk.gfn () (_ BitVec 64))
(define-fun $0 () Bool (= paging_gva_to_gfn #x00000000))
(define-fun $1 () Bool (= paging_gva_to_gfn #x00000004))
(define-fun $2 () Bool (= paging_gva_to_gfn #x00000005))
(define-fun $3 () Bool (not (= |nestedhvm_vcpu_in_guestmode(current)| #b1)))
(define-fun $4 () Bool (= |hvm_mmio_internal(gpa)| #b1))
(define-fun $5 () Bool (and $3 $4))
(define-fun $6 () Bool (= |get_page_from_gfn() != NULL| #b1))
(define-fun $7 () Bool (and $0 (not (and $4 $3)) $6))
(define-fun $8 () Bool (not $7))
(define-fun $9 () Bool (or (= |get_page_from_gfn().p2mt| #x00000009) (= |get_page_from_gfn().p2mt| #x0000000a) (= |get_page_from_gfn().p2mt| #x0000000b)))
(define-fun $10 () Bool (= |get_page_from_gfn().p2mt| #x0000000c))
(define-fun $11 () Bool (= |get_page_from_gfn().p2mt| #x00000007))
(define-fun $12 () Bool (= |get_page_from_gfn().p2mt| #x00000008))
(define-fun $13 () Bool (or $9 $10 $11 $12))
(define-fun $14 () Bool (and $7 (not $13)))
(define-fun $15 () Bool (= walk.gfn #x0000000000000000))
(define-fun $16 () Bool (not $14))
(define-fun $17 () Bool (or (and $14 $15) $16))
(define-fun $18 () Bool (= |get_page_from_gfn().p2mt| #x00000000))
(define-fun $19 () Bool (or (and $14 $18) $16))
(define-fun $20 () Bool (or $11 $12))
(define-fun $21 () (_ BitVec 32) (ite $0 (ite $7 (ite $9 #x00000004 (ite $10 #x00000005 (ite $20 #x00000003 #x00000000))) #x00000002) paging_gva_to_gfn))
(define-fun $22 () Bool (and $0 (not $5)))
(define-fun $23 () Bool (and $22 $6))
(define-fun $24 () Bool (and $7 $13))
(define-fun $25 () Bool (not $9))
(define-fun $26 () Bool (and $23 $25))
(define-fun $27 () Bool (not $10))
(define-fun $28 () Bool (and $26 $27))
(define-fun $29 () Bool (not $20))

; What its callers see to.
(define-fun relied_on () Bool (and (or $0 (= paging_gva_to_gfn #x00000001) $1 $2) (not (= walk.gfn #xffffffffffffffff))))

; Path 1: calls paging_gva_to_gfn, returns.
(define-fun path_1 () Bool (and $0 $5))
(define-fun agrees_1 () Bool (and $8 $17 $19 (= $21 #x00000002)))

; Path 2: calls paging_gva_to_gfn, gets, puts, returns.
(define-fun path_2 () Bool (and $23 $9))
(define-fun agrees_2 () Bool (and $24 $17 $19 (= $21 #x00000004)))

; Path 3: calls paging_gva_to_gfn, gets, puts, returns.
(define-fun path_3 () Bool (and $26 $10))
(define-fun agrees_3 () Bool (and $24 $17 $19 (= $21 #x00000005)))

; Path 4: calls paging_gva_to_gfn, gets, puts, returns.
(define-fun path_4 () Bool (and $28 $20))
(define-fun agrees_4 () Bool (and $24 $17 $19 (= $21 #x00000003)))

; Path 5: calls paging_gva_to_gfn, gets, returns.
(define-fun path_5 () Bool (and $28 $29))
(define-fun agrees_5 () Bool (and $14 (or $14 (and $16 $15)) (or $14 (and $16 $18)) (= $21 #x00000000)))

; Path 6: calls paging_gva_to_gfn, returns.
(define-fun path_6 () Bool (and $22 (not $6)))
(define-fun agrees_6 () Bool (and $8 $17 $19 (= $21 #x00000002)))

; Path 7: calls paging_gva_to_gfn, returns.
(define-fun path_7 () Bool (not $0))
(define-fun agrees_7 () Bool (and $8 $17 $19 (or (and $0 (or (and $7 (or (and $9 $1) (and $25 (or (and $10 $2) (and $27 (or (and $20 (= paging_gva_to_gfn #x00000003)) (and $29 $0))))))) (and $8 (= paging_gva_to_gfn #x00000002)))) (not $0))))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)))))
(check-sat)
