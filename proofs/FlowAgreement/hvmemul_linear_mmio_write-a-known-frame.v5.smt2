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
(declare-fun hvmemul_do_io () (_ BitVec 32))
(declare-fun |hvmemul_do_io#2| () (_ BitVec 32))
(declare-fun linear () (_ BitVec 64))
(declare-fun paging_gva_to_gfn () (_ BitVec 32))
(define-fun $0 () Bool (= hvmemul_do_io #x00000000))
(define-fun $1 () (_ BitVec 64) (concat #x0000000000000 ((_ extract 11 0) linear)))
(define-fun $2 () (_ BitVec 64) (concat #x00000000 bytes))
(define-fun $3 () Bool (bvult (bvadd $1 $2) #x0000000000001001))
(define-fun $4 () Bool (and $0 (not $3)))
(define-fun $5 () Bool (= paging_gva_to_gfn #x00000000))
(define-fun $6 () Bool (and $0 (bvult (bvadd (bvnot $1) #x0000000000001001) $2)))
(define-fun $7 () Bool (not $5))
(define-fun $8 () Bool (and $4 $7))
(define-fun $9 () Bool (= paging_gva_to_gfn #x00000001))
(define-fun $10 () Bool (and $6 $7))
(define-fun $11 () (_ BitVec 32) (ite (and $6 $5) |hvmemul_do_io#2| (ite $6 (ite $9 #x00000002 #x00000003) hvmemul_do_io)))

; What its callers see to.
(define-fun relied_on () Bool (or (and (= ((_ extract 31 1) bytes) #b0000000000000000000100000000000) (not (= ((_ extract 0 0) bytes) #b1))) (and (= ((_ extract 31 13) bytes) #b0000000000000000000) (not (= ((_ extract 12 12) bytes) #b1)))))

; Path 1: calls hvmemul_do_io, calls paging_gva_to_gfn, calls
;   hvmemul_do_io, returns.
(define-fun path_1 () Bool (and $4 $5))
(define-fun agrees_1 () Bool (and $6 $5))

; Path 2: calls hvmemul_do_io, calls paging_gva_to_gfn, returns.
(define-fun path_2 () Bool (and $8 $9))
(define-fun agrees_2 () Bool (and $10 (= $11 #x00000002)))

; Path 3: calls hvmemul_do_io, calls paging_gva_to_gfn, returns.
(define-fun path_3 () Bool (and $8 (not $9)))
(define-fun agrees_3 () Bool (and $10 (= $11 #x00000003)))

; Path 4: calls hvmemul_do_io, returns.
(define-fun path_4 () Bool (and $0 $3))
(define-fun agrees_4 () Bool (and (not $6) (= $11 hvmemul_do_io)))

; Path 5: calls hvmemul_do_io, returns.
(define-fun path_5 () Bool (not $0))
(define-fun agrees_5 () Bool (and (not $6) (= $11 hvmemul_do_io)))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)))))
(check-sat)
