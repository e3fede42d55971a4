; hvmemul_linear_mmio_read, an unknown frame: every path beside its
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
(declare-fun hvmemul_linear_to_phys () (_ BitVec 128))
(declare-fun |hvmemul_linear_to_phys#2| () (_ BitVec 128))
(declare-fun hvmemul_phys_mmio_access () (_ BitVec 32))
(declare-fun |hvmemul_phys_mmio_access#2| () (_ BitVec 32))
(declare-fun linear () (_ BitVec 64))
(declare-fun mmio_access.read_access () (_ BitVec 1))
(declare-fun mmio_access.write_access () (_ BitVec 1))
(declare-fun mmio_gla () (_ BitVec 64))
(declare-fun mmio_gpfn () (_ BitVec 64))
(define-fun $0 () (_ BitVec 12) ((_ extract 11 0) linear))
(define-fun $1 () (_ BitVec 64) (concat #x0000000000000 $0))
(define-fun $2 () (_ BitVec 64) (concat #x00000000 bytes))
(define-fun $3 () Bool (bvult (bvadd $1 $2) #x0000000000001001))
(define-fun $4 () Bool (not $3))
(define-fun $5 () (_ BitVec 32) ((_ extract 31 0) hvmemul_linear_to_phys))
(define-fun $6 () Bool (= $5 #x00000000))
(define-fun $7 () Bool (and $4 $6))
(define-fun $8 () Bool (= mmio_access.read_access #b1))
(define-fun $9 () Bool (and $7 $8))
(define-fun $10 () Bool (= hvmemul_phys_mmio_access #x00000000))
(define-fun $11 () Bool (and $9 $10))
(define-fun $12 () (_ BitVec 32) ((_ extract 31 0) |hvmemul_linear_to_phys#2|))
(define-fun $13 () Bool (= $12 #x00000000))
(define-fun $14 () (_ BitVec 64) (bvadd (bvnot $1) #x0000000000001001))
(define-fun $15 () Bool (bvult $14 $2))
(define-fun $16 () Bool (not $15))
(define-fun $17 () Bool (= ((_ extract 63 32) $14) #x00000000))
(define-fun $18 () Bool (= (bvadd (bvnot (concat #x00000 $0)) #x00001001) bytes))
(define-fun $19 () Bool (or $15 (and $16 $17 $18)))
(define-fun $20 () Bool (and $6 $19))
(define-fun $21 () Bool (and $6 $10 $15))
(define-fun $22 () Bool (and $20 $21))
(define-fun $23 () Bool (and $21 $13))
(define-fun $24 () (_ BitVec 32) (ite $23 |hvmemul_phys_mmio_access#2| (ite $21 $12 hvmemul_phys_mmio_access)))
(define-fun $25 () (_ BitVec 32) (ite $6 $24 $5))
(define-fun $26 () Bool (and $22 $23 (= $25 |hvmemul_phys_mmio_access#2|)))
(define-fun $27 () Bool (not $8))
(define-fun $28 () Bool (and $6 $27))
(define-fun $29 () Bool (not $28))
(define-fun $30 () Bool (or (and $28 $8) $29))
(define-fun $31 () Bool (not (= mmio_access.write_access #b1)))
(define-fun $32 () Bool (or (and $28 $31) $29))
(define-fun $33 () Bool (= ((_ extract 63 12) mmio_gla) ((_ extract 63 12) linear)))
(define-fun $34 () Bool (= ((_ extract 11 0) mmio_gla) #x000))
(define-fun $35 () Bool (or (and $28 $33 $34) $29))
(define-fun $36 () Bool (= ((_ extract 63 52) mmio_gpfn) #x000))
(define-fun $37 () Bool (= ((_ extract 51 0) mmio_gpfn) ((_ extract 127 76) hvmemul_linear_to_phys)))
(define-fun $38 () Bool (or (and $28 $36 $37) $29))
(define-fun $39 () Bool (not $13))
(define-fun $40 () Bool (not $23))
(define-fun $41 () Bool (and $22 $40 (= $25 $12)))
(define-fun $42 () Bool (not $10))
(define-fun $43 () Bool (not $21))
(define-fun $44 () Bool (= hvmemul_phys_mmio_access $25))
(define-fun $45 () Bool (and $20 $43 $40 $44))
(define-fun $46 () Bool (and $7 $27))
(define-fun $47 () Bool (and $46 $10))
(define-fun $48 () Bool (or $28 $8))
(define-fun $49 () Bool (or $28 (and $29 $31)))
(define-fun $50 () Bool (and (or $28 (and $29 $33)) (or $28 (and $29 $34))))
(define-fun $51 () Bool (and (or $28 (and $29 $36)) (or $28 (and $29 $37))))
(define-fun $52 () Bool (not $6))
(define-fun $53 () Bool (or (and $6 (= $5 $24)) $52))
(define-fun $54 () Bool (and $3 $6))
(define-fun $55 () Bool (and (or (and $15 $17) $16) (or (and $15 $18) $16)))
(define-fun $56 () Bool (and $6 $55 $43 $40 $44))

; What its callers see to.
(define-fun relied_on () Bool (or (and (= ((_ extract 31 1) bytes) #b0000000000000000000100000000000) (not (= ((_ extract 0 0) bytes) #b1))) (and (= ((_ extract 31 13) bytes) #b0000000000000000000) (not (= ((_ extract 12 12) bytes) #b1)))))

; Path 1: calls hvmemul_linear_to_phys, calls hvmemul_phys_mmio_access,
;   calls hvmemul_linear_to_phys, calls hvmemul_phys_mmio_access, returns.
(define-fun path_1 () Bool (and $11 $13))
(define-fun agrees_1 () Bool (and $26 $30 $32 $35 $38))

; Path 2: calls hvmemul_linear_to_phys, calls hvmemul_phys_mmio_access,
;   calls hvmemul_linear_to_phys, returns.
(define-fun path_2 () Bool (and $11 $39))
(define-fun agrees_2 () Bool (and $41 $30 $32 $35 $38))

; Path 3: calls hvmemul_linear_to_phys, calls hvmemul_phys_mmio_access,
;   returns.
(define-fun path_3 () Bool (and $9 $42))
(define-fun agrees_3 () Bool (and $45 $30 $32 $35 $38))

; Path 4: calls hvmemul_linear_to_phys, calls hvmemul_phys_mmio_access,
;   calls hvmemul_linear_to_phys, calls hvmemul_phys_mmio_access, returns.
(define-fun path_4 () Bool (and $47 $13))
(define-fun agrees_4 () Bool (and $26 $48 $49 $50 $51))

; Path 5: calls hvmemul_linear_to_phys, calls hvmemul_phys_mmio_access,
;   calls hvmemul_linear_to_phys, returns.
(define-fun path_5 () Bool (and $47 $39))
(define-fun agrees_5 () Bool (and $41 $48 $49 $50 $51))

; Path 6: calls hvmemul_linear_to_phys, calls hvmemul_phys_mmio_access,
;   returns.
(define-fun path_6 () Bool (and $46 $42))
(define-fun agrees_6 () Bool (and $45 $48 $49 $50 $51))

; Path 7: calls hvmemul_linear_to_phys, returns.
(define-fun path_7 () Bool (and $4 $52))
(define-fun agrees_7 () Bool (and $19 $52 $43 $40 $53 $30 $32 $35 $38))

; Path 8: calls hvmemul_linear_to_phys, calls hvmemul_phys_mmio_access,
;   returns.
(define-fun path_8 () Bool (and $54 $8))
(define-fun agrees_8 () Bool (and $56 $30 $32 $35 $38))

; Path 9: calls hvmemul_linear_to_phys, calls hvmemul_phys_mmio_access,
;   returns.
(define-fun path_9 () Bool (and $54 $27))
(define-fun agrees_9 () Bool (and $56 $48 $49 $50 $51))

; Path 10: calls hvmemul_linear_to_phys, returns.
(define-fun path_10 () Bool (and $3 $52))
(define-fun agrees_10 () Bool (and $55 $52 $43 $40 $53 $30 $32 $35 $38))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8 path_9 path_10)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)) (and path_9 (not agrees_9)) (and path_10 (not agrees_10)))))
(check-sat)
