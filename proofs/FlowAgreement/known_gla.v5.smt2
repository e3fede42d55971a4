; known_gla: every path beside its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun bytes () (_ BitVec 32))
(declare-fun linear () (_ BitVec 64))
(declare-fun mmio_access.read_access () (_ BitVec 1))
(declare-fun mmio_access.write_access () (_ BitVec 1))
(declare-fun mmio_gla () (_ BitVec 64))
(declare-fun pfec () (_ BitVec 32))
(define-fun $0 () Bool (= ((_ extract 1 1) pfec) #b1))
(define-fun $1 () Bool (= mmio_access.write_access #b1))
(define-fun $2 () Bool (and $0 $1))
(define-fun $3 () Bool (and (= ((_ extract 63 12) mmio_gla) ((_ extract 63 12) linear)) (= ((_ extract 11 0) mmio_gla) #x000)))
(define-fun $4 () Bool (and $2 $3))
(define-fun $5 () (_ BitVec 64) (concat #x0000000000000 ((_ extract 11 0) linear)))
(define-fun $6 () (_ BitVec 64) (concat #x00000000 bytes))
(define-fun $7 () Bool (bvult (bvadd $5 $6) #x0000000000001001))
(define-fun $8 () Bool (not $7))
(define-fun $9 () Bool (= mmio_access.read_access #b1))
(define-fun $10 () Bool (not $0))
(define-fun $11 () Bool (= ((_ extract 4 4) pfec) #b1))
(define-fun $12 () Bool (not $11))
(define-fun $13 () Bool (not $3))
(define-fun $14 () Bool (and $10 $12))
(define-fun $15 () Bool (and $14 $9))
(define-fun $16 () Bool (and $15 $3))

; What its callers see to.
(define-fun relied_on () Bool (or (and (= ((_ extract 31 1) bytes) #b0000000000000000000100000000000) (not (= ((_ extract 0 0) bytes) #b1))) (and (= ((_ extract 31 13) bytes) #b0000000000000000000) (not (= ((_ extract 12 12) bytes) #b1)))))

; Path 1: returns.
(define-fun path_1 () Bool (and $4 $8))
(define-fun agrees_1 () Bool (not (and (or (and $1 $0) (and $9 $10 $12)) $3 (not (bvult (bvadd (bvnot $5) #x0000000000001001) $6)))))

; Path 2: returns.
(define-fun path_2 () Bool (and $4 $7))
(define-fun agrees_2 () Bool (and (or (and $1 $0) (and $9 $10 $12)) $3 (not (bvult (bvadd (bvnot $5) #x0000000000001001) $6))))

; Path 3: returns.
(define-fun path_3 () Bool (and $2 $13))
(define-fun agrees_3 () Bool (not (and (or (and $1 $0) (and $9 $10 $12)) $3 (not (bvult (bvadd (bvnot $5) #x0000000000001001) $6)))))

; Path 4: returns.
(define-fun path_4 () Bool (and $0 (not $1)))
(define-fun agrees_4 () Bool (not (and (or (and $1 $0) (and $9 $10 $12)) $3 (not (bvult (bvadd (bvnot $5) #x0000000000001001) $6)))))

; Path 5: returns.
(define-fun path_5 () Bool (and $10 $11))
(define-fun agrees_5 () Bool (not (and (or (and $1 $0) (and $9 $10 $12)) $3 (not (bvult (bvadd (bvnot $5) #x0000000000001001) $6)))))

; Path 6: returns.
(define-fun path_6 () Bool (and $16 $8))
(define-fun agrees_6 () Bool (not (and (or (and $1 $0) (and $9 $10 $12)) $3 (not (bvult (bvadd (bvnot $5) #x0000000000001001) $6)))))

; Path 7: returns.
(define-fun path_7 () Bool (and $16 $7))
(define-fun agrees_7 () Bool (and (or (and $1 $0) (and $9 $10 $12)) $3 (not (bvult (bvadd (bvnot $5) #x0000000000001001) $6))))

; Path 8: returns.
(define-fun path_8 () Bool (and $15 $13))
(define-fun agrees_8 () Bool (not (and (or (and $1 $0) (and $9 $10 $12)) $3 (not (bvult (bvadd (bvnot $5) #x0000000000001001) $6)))))

; Path 9: returns.
(define-fun path_9 () Bool (and $14 (not $9)))
(define-fun agrees_9 () Bool (not (and (or (and $1 $0) (and $9 $10 $12)) $3 (not (bvult (bvadd (bvnot $5) #x0000000000001001) $6)))))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8 path_9)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)) (and path_9 (not agrees_9)))))
(check-sat)
