; hvm_translate_get_page, physical: every path beside its contract.
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
(declare-fun linear () (_ BitVec 64))
(declare-fun |nestedhvm_vcpu_in_guestmode(current)| () (_ BitVec 1))
(define-fun $0 () Bool (not (= |nestedhvm_vcpu_in_guestmode(current)| #b1)))
(define-fun $1 () Bool (= |hvm_mmio_internal(gpa)| #b1))
(define-fun $2 () Bool (= |get_page_from_gfn() != NULL| #b1))
(define-fun $3 () Bool (and (not (and $1 $0)) $2))
(define-fun $4 () Bool (not $3))
(define-fun $5 () Bool (or (= |get_page_from_gfn().p2mt| #x00000009) (= |get_page_from_gfn().p2mt| #x0000000a) (= |get_page_from_gfn().p2mt| #x0000000b)))
(define-fun $6 () Bool (= |get_page_from_gfn().p2mt| #x0000000c))
(define-fun $7 () Bool (= |get_page_from_gfn().p2mt| #x00000007))
(define-fun $8 () Bool (= |get_page_from_gfn().p2mt| #x00000008))
(define-fun $9 () Bool (or $5 $6 $7 $8))
(define-fun $10 () Bool (and $3 (not $9)))
(define-fun $11 () Bool (= ((_ extract 63 12) linear) #x0000000000000))
(define-fun $12 () Bool (not $10))
(define-fun $13 () Bool (or (and $10 $11) $12))
(define-fun $14 () Bool (= |get_page_from_gfn().p2mt| #x00000000))
(define-fun $15 () Bool (or (and $10 $14) $12))
(define-fun $16 () Bool (not (and $0 $1)))
(define-fun $17 () Bool (and $16 $2))
(define-fun $18 () Bool (and $3 $9))
(define-fun $19 () Bool (not $5))
(define-fun $20 () Bool (and $17 $19))
(define-fun $21 () Bool (not $6))
(define-fun $22 () Bool (and $20 $21))
(define-fun $23 () Bool (or $7 $8))
(define-fun $24 () Bool (not $23))

; What its callers see to.
(define-fun relied_on () Bool true)

; Path 1: returns.
(define-fun path_1 () Bool (and $0 $1))
(define-fun agrees_1 () Bool (and $4 $13 $15 $4))

; Path 2: gets, puts, returns.
(define-fun path_2 () Bool (and $17 $5))
(define-fun agrees_2 () Bool (and $18 $13 $15 $3 $5))

; Path 3: gets, puts, returns.
(define-fun path_3 () Bool (and $20 $6))
(define-fun agrees_3 () Bool (and $18 $13 $15 $3 $19 $6))

; Path 4: gets, puts, returns.
(define-fun path_4 () Bool (and $22 $23))
(define-fun agrees_4 () Bool (and $18 $13 $15 $3 $19 $21 $23))

; Path 5: gets, returns.
(define-fun path_5 () Bool (and $22 $24))
(define-fun agrees_5 () Bool (and $10 (or $10 (and $12 $11)) (or $10 (and $12 $14)) $3 $19 $21 $24))

; Path 6: returns.
(define-fun path_6 () Bool (and $16 (not $2)))
(define-fun agrees_6 () Bool (and $4 $13 $15 $4))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)))))
(check-sat)
