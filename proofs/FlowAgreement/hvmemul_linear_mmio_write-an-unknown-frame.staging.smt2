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
(define-fun $1 () (_ BitVec 64) (bvadd (bvnot (concat #x0000000000000 $0)) #x0000000000001001))
(define-fun $2 () Bool (bvult $1 (concat #x00000000 bytes)))
(define-fun $3 () Bool (not $2))
(define-fun $4 () (_ BitVec 32) ((_ extract 31 0) hvmemul_linear_to_phys))
(define-fun $5 () Bool (= $4 #x00000000))
(define-fun $6 () Bool (= mmio_access.read_access #b1))
(define-fun $7 () Bool (and (or (and $2 (= ((_ extract 63 32) $1) #x00000000)) $3) (or (and $2 (= (bvadd (bvnot (concat #x00000 $0)) #x00001001) bytes)) $3)))
(define-fun $8 () Bool (and $5 (= hvmemul_phys_mmio_access #x00000000) $2))
(define-fun $9 () Bool (not $8))
(define-fun $10 () (_ BitVec 32) ((_ extract 31 0) |hvmemul_linear_to_phys#2|))
(define-fun $11 () Bool (and $8 (= $10 #x00000000)))
(define-fun $12 () Bool (not $11))
(define-fun $13 () (_ BitVec 32) (ite $11 |hvmemul_phys_mmio_access#2| (ite $8 $10 hvmemul_phys_mmio_access)))
(define-fun $14 () Bool (and $5 $7 $9 $12 (= hvmemul_phys_mmio_access (ite $5 $13 $4))))
(define-fun $15 () Bool (and $5 (not $6)))
(define-fun $16 () Bool (not $15))
(define-fun $17 () Bool (or (and $15 $6) $16))
(define-fun $18 () Bool (= mmio_access.write_access #b1))
(define-fun $19 () Bool (or (and $15 $18) $16))
(define-fun $20 () Bool (= ((_ extract 63 12) mmio_gla) ((_ extract 63 12) linear)))
(define-fun $21 () Bool (= ((_ extract 11 0) mmio_gla) #x000))
(define-fun $22 () Bool (or (and $15 $20 $21) $16))
(define-fun $23 () Bool (= ((_ extract 63 52) mmio_gpfn) #x000))
(define-fun $24 () Bool (= ((_ extract 51 0) mmio_gpfn) ((_ extract 127 76) hvmemul_linear_to_phys)))
(define-fun $25 () Bool (or (and $15 $23 $24) $16))
(define-fun $26 () Bool (not $5))

; What its callers see to.
(define-fun relied_on () Bool (and (or (and (= ((_ extract 31 1) bytes) #b0000000000000000000100000000000) (not (= ((_ extract 0 0) bytes) #b1))) (and (= ((_ extract 31 13) bytes) #b0000000000000000000) (not (= ((_ extract 12 12) bytes) #b1)))) $3))

; Path 1: calls hvmemul_linear_to_phys, calls hvmemul_phys_mmio_access,
;   returns.
(define-fun path_1 () Bool (and $5 $6))
(define-fun agrees_1 () Bool (and $14 $17 $19 $22 $25))

; Path 2: calls hvmemul_linear_to_phys, calls hvmemul_phys_mmio_access,
;   returns.
(define-fun path_2 () Bool $15)
(define-fun agrees_2 () Bool (and $14 (or $15 $6) (or $15 (and $16 $18)) (or $15 (and $16 $20)) (or $15 (and $16 $21)) (or $15 (and $16 $23)) (or $15 (and $16 $24))))

; Path 3: calls hvmemul_linear_to_phys, returns.
(define-fun path_3 () Bool $26)
(define-fun agrees_3 () Bool (and $7 $26 $9 $12 (or (and $5 (= $4 $13)) $26) $17 $19 $22 $25))

(assert (and relied_on (or (not (or false path_1 path_2 path_3)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)))))
(check-sat)
