; hvmemul_unmap_linear_addr: every path beside its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun CONFIG_DEBUG () (_ BitVec 1))
(declare-fun bytes () (_ BitVec 32))
(declare-fun |hvmemul_ctxt->mfn[0]| () (_ BitVec 64))
(declare-fun |hvmemul_ctxt->mfn[1]| () (_ BitVec 64))
(declare-fun linear () (_ BitVec 64))
(define-fun $0 () Bool (= bytes #x00000000))
(define-fun $1 () (_ BitVec 64) (concat #x0000000000000 ((_ extract 11 0) linear)))
(define-fun $2 () (_ BitVec 64) (bvadd (bvnot $1) #x0000000000001001))
(define-fun $3 () (_ BitVec 64) (concat #x00000000 bytes))
(define-fun $4 () Bool (bvult $2 $3))
(define-fun $5 () Bool (not $4))
(define-fun $6 () Bool (and $4 (bvult (bvadd $3 (bvadd (bvnot $2) #x0000000000000001)) #x0000000000001001)))
(define-fun $7 () Bool (not $6))
(define-fun $8 () Bool (= |hvmemul_ctxt->mfn[1]| #x0000000000000000))
(define-fun $9 () Bool (= CONFIG_DEBUG #b1))
(define-fun $10 () Bool (not (= |hvmemul_ctxt->mfn[1]| #xffffffffffffffff)))
(define-fun $11 () Bool (and $5 $9 $10))
(define-fun $12 () Bool (not $11))
(define-fun $13 () Bool (or $6 $9))
(define-fun $14 () Bool (not $13))
(define-fun $15 () Bool (or $13 (and $14 $8)))
(define-fun $16 () Bool (not (= ((_ extract 43 12) (bvadd (bvadd $1 $3) (bvadd (bvnot (ite $0 #x0000000000000000 #x0000000000000001)) #x0000000000000001))) #x00000001)))
(define-fun $17 () Bool (and $9 $10))

; What its callers see to.
(define-fun relied_on () Bool (and (not $0) (or $5 $6) (not (= |hvmemul_ctxt->mfn[0]| #x0000000000000000)) (or $7 (not $8))))

; Path 1: puts, puts, returns.
(define-fun path_1 () Bool (= ((_ extract 43 12) (bvadd (bvadd $1 $3) (bvadd (bvnot (ite $0 #x0000000000000000 #x0000000000000001)) #x0000000000000001))) #x00000001))
(define-fun agrees_1 () Bool (and $6 $12 $15))

; Path 2: puts, assertion, stops.
(define-fun path_2 () Bool (and $16 $17))
(define-fun agrees_2 () Bool (and $7 $11))

; Path 3: puts, returns.
(define-fun path_3 () Bool (and $16 (not $17)))
(define-fun agrees_3 () Bool (and $7 $12 (or (and $9 $15) (and (not $9) (or (and $13 $8) $14)))))

(assert (and relied_on (or (not (or false path_1 path_2 path_3)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)))))
(check-sat)
