; linear_read: every path beside its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun bytes () (_ BitVec 32))
(declare-fun hvm_copy_from_guest_linear () (_ BitVec 32))
(declare-fun hvmemul_linear_mmio_read () (_ BitVec 32))
(declare-fun known_gla () (_ BitVec 1))
(declare-fun linear () (_ BitVec 64))
(declare-fun linear_read () (_ BitVec 32))
(declare-fun |linear_read#2| () (_ BitVec 32))
(declare-fun pfec () (_ BitVec 32))
(define-fun $0 () (_ BitVec 64) (concat #x0000000000000 ((_ extract 11 0) linear)))
(define-fun $1 () (_ BitVec 64) (concat #x00000000 bytes))
(define-fun $2 () Bool (bvult (bvadd $0 $1) #x0000000000001001))
(define-fun $3 () Bool (not $2))
(define-fun $4 () Bool (= linear_read #x00000000))
(define-fun $5 () Bool (bvult (bvadd (bvnot $0) #x0000000000001001) $1))
(define-fun $6 () Bool (not $5))
(define-fun $7 () Bool (= hvm_copy_from_guest_linear #x00000002))
(define-fun $8 () Bool (= ((_ extract 4 4) pfec) #b1))
(define-fun $9 () Bool (not $8))
(define-fun $10 () Bool (and $6 $7 $9))
(define-fun $11 () Bool (not $10))
(define-fun $12 () Bool (and $5 $4))
(define-fun $13 () Bool (= hvm_copy_from_guest_linear #x00000000))
(define-fun $14 () Bool (= hvm_copy_from_guest_linear #x00000001))
(define-fun $15 () Bool (or (= hvm_copy_from_guest_linear #x00000004) (= hvm_copy_from_guest_linear #x00000005) (= hvm_copy_from_guest_linear #x00000006)))
(define-fun $16 () (_ BitVec 32) (ite $5 linear_read (ite $10 hvmemul_linear_mmio_read (ite $13 #x00000000 (ite $14 #x00000002 (ite $15 #x00000003 #x00000001))))))
(define-fun $17 () Bool (not $4))
(define-fun $18 () (_ BitVec 32) (ite $12 |linear_read#2| $16))
(define-fun $19 () Bool (and $6 $11))
(define-fun $20 () Bool (and $2 (not $13)))
(define-fun $21 () Bool (and $20 (not $14)))
(define-fun $22 () Bool (and $21 $7))
(define-fun $23 () Bool (and $22 $9))
(define-fun $24 () Bool (= known_gla #b1))
(define-fun $25 () Bool (and $6 $10))
(define-fun $26 () Bool (= hvmemul_linear_mmio_read $18))
(define-fun $27 () Bool (not $24))
(define-fun $28 () Bool (and $21 (not $7)))

; What its callers see to.
(define-fun relied_on () Bool (or (and (= ((_ extract 31 1) bytes) #b0000000000000000000100000000000) (not (= ((_ extract 0 0) bytes) #b1))) (and (= ((_ extract 31 13) bytes) #b0000000000000000000) (not (= ((_ extract 12 12) bytes) #b1)))))

; Path 1: calls linear_read, calls linear_read, returns.
(define-fun path_1 () Bool (and $3 $4))
(define-fun agrees_1 () Bool (and $4 $5 $11 (or $12 (and (not $12) (= |linear_read#2| $16)))))

; Path 2: calls linear_read, returns.
(define-fun path_2 () Bool (and $3 $17))
(define-fun agrees_2 () Bool (and $17 $5 $11 (= linear_read $18)))

; Path 3: calls hvm_copy_from_guest_linear, returns.
(define-fun path_3 () Bool (and $2 $13))
(define-fun agrees_3 () Bool (and $19 (= $18 #x00000000)))

; Path 4: calls hvm_copy_from_guest_linear, returns.
(define-fun path_4 () Bool (and $20 $14))
(define-fun agrees_4 () Bool (and $19 (= $18 #x00000002)))

; Path 5: calls hvm_copy_from_guest_linear, returns.
(define-fun path_5 () Bool (and $22 $8))
(define-fun agrees_5 () Bool (and $19 (= $18 #x00000001)))

; Path 6: calls hvm_copy_from_guest_linear, calls known_gla, calls
;   hvmemul_linear_mmio_read, returns.
(define-fun path_6 () Bool (and $23 $24))
(define-fun agrees_6 () Bool (and $25 $24 $26))

; Path 7: calls hvm_copy_from_guest_linear, calls known_gla, calls
;   hvmemul_linear_mmio_read, returns.
(define-fun path_7 () Bool (and $23 $27))
(define-fun agrees_7 () Bool (and $25 $27 $26))

; Path 8: calls hvm_copy_from_guest_linear, returns.
(define-fun path_8 () Bool (and $28 $15))
(define-fun agrees_8 () Bool (and $19 (= $18 #x00000003)))

; Path 9: calls hvm_copy_from_guest_linear, returns.
(define-fun path_9 () Bool (and $28 (not $15)))
(define-fun agrees_9 () Bool (and $19 (= $18 #x00000001)))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8 path_9)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)) (and path_9 (not agrees_9)))))
(check-sat)
