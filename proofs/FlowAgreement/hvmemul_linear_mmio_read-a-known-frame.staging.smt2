; hvmemul_linear_mmio_read, a known frame: every path beside its contract.
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
(define-fun $1 () (_ BitVec 64) (bvadd (bvnot (concat #x0000000000000 $0)) #x0000000000001001))
(define-fun $2 () Bool (bvult $1 (concat #x00000000 bytes)))
(define-fun $3 () Bool (not $2))
(define-fun $4 () Bool (and (= hvmemul_phys_mmio_access #x00000000) $2))
(define-fun $5 () (_ BitVec 32) ((_ extract 31 0) hvmemul_linear_to_phys))
(define-fun $6 () Bool (and $4 (= $5 #x00000000)))

; What its callers see to.
(define-fun relied_on () Bool (and (or (and (= ((_ extract 31 1) bytes) #b0000000000000000000100000000000) (not (= ((_ extract 0 0) bytes) #b1))) (and (= ((_ extract 31 13) bytes) #b0000000000000000000) (not (= ((_ extract 12 12) bytes) #b1)))) $3))

; Path 1: calls hvmemul_phys_mmio_access, returns.
(define-fun path_1 () Bool true)
(define-fun agrees_1 () Bool (and (or (and $2 (= ((_ extract 63 32) $1) #x00000000)) $3) (or (and $2 (= (bvadd (bvnot (concat #x00000 $0)) #x00001001) bytes)) $3) (not $4) (not $6) (= (ite $6 |hvmemul_phys_mmio_access#2| (ite $4 $5 hvmemul_phys_mmio_access)) hvmemul_phys_mmio_access)))

(assert (and relied_on (or (not (or false path_1)) (and path_1 (not agrees_1)))))
(check-sat)
