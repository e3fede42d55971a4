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
(define-fun $0 () (_ BitVec 64) (concat #x0000000000000 ((_ extract 11 0) linear)))
(define-fun $1 () (_ BitVec 64) (bvadd (bvnot $0) #x0000000000001001))
(define-fun $2 () (_ BitVec 64) (concat #x00000000 bytes))
(define-fun $3 () Bool (bvult $1 $2))
(define-fun $4 () Bool (not $3))
(define-fun $5 () Bool (and $3 (bvult (bvadd $2 (bvadd (bvnot $1) #x0000000000000001)) #x0000000000001001)))
(define-fun $6 () Bool (not $5))
(define-fun $7 () Bool (= |hvmemul_ctxt->mfn[1]| #x0000000000000000))
(define-fun $8 () Bool (= CONFIG_DEBUG #b1))
(define-fun $9 () Bool (not (= |hvmemul_ctxt->mfn[1]| #xffffffffffffffff)))
(define-fun $10 () Bool (and $4 $8 $9))
(define-fun $11 () Bool (not $10))
(define-fun $12 () Bool (or $5 $8))
(define-fun $13 () Bool (not $12))
(define-fun $14 () Bool (or $12 (and $13 $7)))
(define-fun $15 () Bool (not (= ((_ extract 43 12) (bvadd (bvadd $0 $2) (bvadd (bvnot (ite (= bytes #x00000000) #x0000000000000000 #x0000000000000001)) #x0000000000000001))) #x00000001)))
(define-fun $16 () Bool (and $8 $9))

; What its callers see to.
(define-fun relied_on () Bool (and (or $4 $5) (not (= |hvmemul_ctxt->mfn[0]| #x0000000000000000)) (or $6 (not $7))))

; Path 1: puts, puts, returns.
(define-fun path_1 () Bool (= ((_ extract 43 12) (bvadd (bvadd $0 $2) (bvadd (bvnot (ite (= bytes #x00000000) #x0000000000000000 #x0000000000000001)) #x0000000000000001))) #x00000001))
(define-fun agrees_1 () Bool (and $5 $11 $14))

; Path 2: puts, assertion, stops.
(define-fun path_2 () Bool (and $15 $16))
(define-fun agrees_2 () Bool (and $6 $10))

; Path 3: puts, returns.
(define-fun path_3 () Bool (and $15 (not $16)))
(define-fun agrees_3 () Bool (and $6 $11 (or (and $8 $14) (and (not $8) (or (and $12 $7) $13)))))

(assert (and relied_on (or (not (or false path_1 path_2 path_3)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)))))
(check-sat)
