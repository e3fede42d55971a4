; hvmemul_linear_mmio_write, a known frame: every path beside its contract.
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
(declare-fun hvmemul_phys_mmio_access () (_ BitVec 32))
(declare-fun |hvmemul_phys_mmio_access#2| () (_ BitVec 32))
(declare-fun linear () (_ BitVec 64))
(define-fun $0 () (_ BitVec 12) ((_ extract 11 0) linear))
(define-fun $1 () (_ BitVec 64) (concat #x0000000000000 $0))
(define-fun $2 () (_ BitVec 64) (concat #x00000000 bytes))
(define-fun $3 () Bool (not (bvult (bvadd $1 $2) #x0000000000001001)))
(define-fun $4 () Bool (= hvmemul_phys_mmio_access #x00000000))
(define-fun $5 () Bool (and $3 $4))
(define-fun $6 () (_ BitVec 32) ((_ extract 31 0) hvmemul_linear_to_phys))
(define-fun $7 () Bool (= $6 #x00000000))
(define-fun $8 () (_ BitVec 64) (bvadd (bvnot $1) #x0000000000001001))
(define-fun $9 () Bool (bvult $8 $2))
(define-fun $10 () Bool (not $9))
(define-fun $11 () Bool (= ((_ extract 63 32) $8) #x00000000))
(define-fun $12 () Bool (= (bvadd (bvnot (concat #x00000 $0)) #x00001001) bytes))
(define-fun $13 () Bool (or $9 (and $10 $11 $12)))
(define-fun $14 () Bool (and $4 $9))
(define-fun $15 () Bool (and $13 $14))
(define-fun $16 () Bool (and $14 $7))
(define-fun $17 () Bool (not $16))
(define-fun $18 () (_ BitVec 32) (ite $14 $6 hvmemul_phys_mmio_access))
(define-fun $19 () (_ BitVec 32) (ite $16 |hvmemul_phys_mmio_access#2| $18))
(define-fun $20 () Bool (not $14))
(define-fun $21 () Bool (= $19 hvmemul_phys_mmio_access))

; What its callers see to.
(define-fun relied_on () Bool (or (and (= ((_ extract 31 1) bytes) #b0000000000000000000100000000000) (not (= ((_ extract 0 0) bytes) #b1))) (and (= ((_ extract 31 13) bytes) #b0000000000000000000) (not (= ((_ extract 12 12) bytes) #b1)))))

; Path 1: calls hvmemul_phys_mmio_access, calls hvmemul_linear_to_phys,
;   calls hvmemul_phys_mmio_access, returns.
(define-fun path_1 () Bool (and $5 $7))
(define-fun agrees_1 () Bool (and $15 $16 (or $16 (and $17 (= |hvmemul_phys_mmio_access#2| $18)))))

; Path 2: calls hvmemul_phys_mmio_access, calls hvmemul_linear_to_phys,
;   returns.
(define-fun path_2 () Bool (and $5 (not $7)))
(define-fun agrees_2 () Bool (and $15 $17 (= $19 $6)))

; Path 3: calls hvmemul_phys_mmio_access, returns.
(define-fun path_3 () Bool (and $3 (not $4)))
(define-fun agrees_3 () Bool (and $13 $20 $17 $21))

; Path 4: calls hvmemul_phys_mmio_access, returns.
(define-fun path_4 () Bool (bvult (bvadd $1 $2) #x0000000000001001))
(define-fun agrees_4 () Bool (and (or (and $9 $11) $10) (or (and $9 $12) $10) $20 $17 $21))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)))))
(check-sat)
