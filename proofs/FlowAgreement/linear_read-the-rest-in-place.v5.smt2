; linear_read, the rest in place: every path beside its contract.
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
(declare-fun pfec () (_ BitVec 32))
(define-fun $0 () (_ BitVec 12) ((_ extract 11 0) linear))
(define-fun $1 () (_ BitVec 64) (concat #x0000000000000 $0))
(define-fun $2 () (_ BitVec 64) (concat #x00000000 bytes))
(define-fun $3 () Bool (bvult (bvadd $1 $2) #x0000000000001001))
(define-fun $4 () Bool (not $3))
(define-fun $5 () Bool (= linear_read #x00000000))
(define-fun $6 () Bool (and $4 $5))
(define-fun $7 () Bool (= hvm_copy_from_guest_linear #x00000000))
(define-fun $8 () (_ BitVec 64) (bvadd (bvnot $1) #x0000000000001001))
(define-fun $9 () Bool (bvult $8 $2))
(define-fun $10 () Bool (and $9 $5))
(define-fun $11 () Bool (not $9))
(define-fun $12 () (_ BitVec 52) ((_ extract 63 12) linear))
(define-fun $13 () Bool (= (bvadd $12 #x0000000000001) $12))
(define-fun $14 () Bool (= $0 #x000))
(define-fun $15 () Bool (and (or $9 (and $11 $13)) (or $9 (and $11 $14))))
(define-fun $16 () Bool (= ((_ extract 63 32) (bvadd $2 (bvadd (bvnot $8) #x0000000000000001))) #x00000000))
(define-fun $17 () Bool (= (bvadd bytes (bvadd (bvnot (bvadd (bvnot (concat #x00000 $0)) #x00001001)) #x00000001)) bytes))
(define-fun $18 () Bool (or $9 (and $11 $16 $17)))
(define-fun $19 () Bool (and $10 $15 $18))
(define-fun $20 () Bool (or $11 $10))
(define-fun $21 () Bool (= hvm_copy_from_guest_linear #x00000002))
(define-fun $22 () Bool (= ((_ extract 4 4) pfec) #b1))
(define-fun $23 () Bool (not $22))
(define-fun $24 () Bool (and $20 $21 $23))
(define-fun $25 () Bool (not $24))
(define-fun $26 () Bool (and $19 $25))
(define-fun $27 () Bool (= hvm_copy_from_guest_linear #x00000001))
(define-fun $28 () Bool (or (= hvm_copy_from_guest_linear #x00000004) (= hvm_copy_from_guest_linear #x00000005) (= hvm_copy_from_guest_linear #x00000006)))
(define-fun $29 () (_ BitVec 32) (ite $24 hvmemul_linear_mmio_read (ite $7 #x00000000 (ite $27 #x00000002 (ite $28 #x00000003 #x00000001)))))
(define-fun $30 () (_ BitVec 32) (ite $20 $29 linear_read))
(define-fun $31 () Bool (= $30 #x00000000))
(define-fun $32 () Bool (not $7))
(define-fun $33 () Bool (and $6 $32))
(define-fun $34 () Bool (= $30 #x00000002))
(define-fun $35 () Bool (not $27))
(define-fun $36 () Bool (and $33 $35))
(define-fun $37 () Bool (and $36 $21))
(define-fun $38 () Bool (= $30 #x00000001))
(define-fun $39 () Bool (and $37 $23))
(define-fun $40 () Bool (= known_gla #b1))
(define-fun $41 () Bool (and $19 $24 $15 $18 $24 $15 $18))
(define-fun $42 () Bool (= hvmemul_linear_mmio_read $30))
(define-fun $43 () Bool (not $40))
(define-fun $44 () Bool (not $21))
(define-fun $45 () Bool (and $36 $44))
(define-fun $46 () Bool (= $30 #x00000003))
(define-fun $47 () Bool (not $28))
(define-fun $48 () Bool (not $20))
(define-fun $49 () Bool (and (or (and $9 $16) $11) (or (and $9 $17) $11)))
(define-fun $50 () Bool (and $11 $49))
(define-fun $51 () Bool (and $50 $25))
(define-fun $52 () Bool (and $3 $32))
(define-fun $53 () Bool (and $52 $35))
(define-fun $54 () Bool (and $53 $21))
(define-fun $55 () Bool (and $54 $23))
(define-fun $56 () Bool (or (and $9 $13 $14) $11))
(define-fun $57 () Bool (and $50 $24 $56 $49 $24 $56 $49))
(define-fun $58 () Bool (and $53 $44))

; What its callers see to.
(define-fun relied_on () Bool (or (and (= ((_ extract 31 1) bytes) #b0000000000000000000100000000000) (not (= ((_ extract 0 0) bytes) #b1))) (and (= ((_ extract 31 13) bytes) #b0000000000000000000) (not (= ((_ extract 12 12) bytes) #b1)))))

; Path 1: calls linear_read, calls hvm_copy_from_guest_linear, returns.
(define-fun path_1 () Bool (and $6 $7))
(define-fun agrees_1 () Bool (and $26 $31))

; Path 2: calls linear_read, calls hvm_copy_from_guest_linear, returns.
(define-fun path_2 () Bool (and $33 $27))
(define-fun agrees_2 () Bool (and $26 $34))

; Path 3: calls linear_read, calls hvm_copy_from_guest_linear, returns.
(define-fun path_3 () Bool (and $37 $22))
(define-fun agrees_3 () Bool (and $26 $38))

; Path 4: calls linear_read, calls hvm_copy_from_guest_linear, calls
;   known_gla, calls hvmemul_linear_mmio_read, returns.
(define-fun path_4 () Bool (and $39 $40))
(define-fun agrees_4 () Bool (and $41 $40 $42))

; Path 5: calls linear_read, calls hvm_copy_from_guest_linear, calls
;   known_gla, calls hvmemul_linear_mmio_read, returns.
(define-fun path_5 () Bool (and $39 $43))
(define-fun agrees_5 () Bool (and $41 $43 $42))

; Path 6: calls linear_read, calls hvm_copy_from_guest_linear, returns.
(define-fun path_6 () Bool (and $45 $28))
(define-fun agrees_6 () Bool (and $26 $46))

; Path 7: calls linear_read, calls hvm_copy_from_guest_linear, returns.
(define-fun path_7 () Bool (and $45 $47))
(define-fun agrees_7 () Bool (and $26 $38))

; Path 8: calls linear_read, returns.
(define-fun path_8 () Bool (and $4 (not $5)))
(define-fun agrees_8 () Bool (and $9 $48 $25 (or (and $20 (= linear_read $29)) $48)))

; Path 9: calls hvm_copy_from_guest_linear, returns.
(define-fun path_9 () Bool (and $3 $7))
(define-fun agrees_9 () Bool (and $51 $31))

; Path 10: calls hvm_copy_from_guest_linear, returns.
(define-fun path_10 () Bool (and $52 $27))
(define-fun agrees_10 () Bool (and $51 $34))

; Path 11: calls hvm_copy_from_guest_linear, returns.
(define-fun path_11 () Bool (and $54 $22))
(define-fun agrees_11 () Bool (and $51 $38))

; Path 12: calls hvm_copy_from_guest_linear, calls known_gla, calls
;   hvmemul_linear_mmio_read, returns.
(define-fun path_12 () Bool (and $55 $40))
(define-fun agrees_12 () Bool (and $57 $40 $42))

; Path 13: calls hvm_copy_from_guest_linear, calls known_gla, calls
;   hvmemul_linear_mmio_read, returns.
(define-fun path_13 () Bool (and $55 $43))
(define-fun agrees_13 () Bool (and $57 $43 $42))

; Path 14: calls hvm_copy_from_guest_linear, returns.
(define-fun path_14 () Bool (and $58 $28))
(define-fun agrees_14 () Bool (and $51 $46))

; Path 15: calls hvm_copy_from_guest_linear, returns.
(define-fun path_15 () Bool (and $58 $47))
(define-fun agrees_15 () Bool (and $51 $38))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8 path_9 path_10 path_11 path_12 path_13 path_14 path_15)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)) (and path_9 (not agrees_9)) (and path_10 (not agrees_10)) (and path_11 (not agrees_11)) (and path_12 (not agrees_12)) (and path_13 (not agrees_13)) (and path_14 (not agrees_14)) (and path_15 (not agrees_15)))))
(check-sat)
