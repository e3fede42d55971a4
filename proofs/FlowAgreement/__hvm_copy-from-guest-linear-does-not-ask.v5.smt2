; __hvm_copy, from guest, linear, does not ask: every path beside its
;   contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun hvm_translate_get_page () (_ BitVec 32))
(declare-fun |hvm_translate_get_page#2| () (_ BitVec 32))
(declare-fun linear () (_ BitVec 64))
(declare-fun pfec () (_ BitVec 32))
(declare-fun size () (_ BitVec 16))
(define-fun $0 () Bool (= size #x0000))
(define-fun $1 () Bool (not $0))
(define-fun $2 () Bool (= hvm_translate_get_page #x00000000))
(define-fun $3 () Bool (and $1 $2))
(define-fun $4 () Bool (= ((_ extract 4 4) pfec) #b1))
(define-fun $5 () Bool (and $3 $4))
(define-fun $6 () (_ BitVec 64) (concat #x000000000000 size))
(define-fun $7 () (_ BitVec 12) ((_ extract 11 0) linear))
(define-fun $8 () (_ BitVec 64) (bvadd (bvnot (concat #x0000000000000 $7)) #x0000000000001001))
(define-fun $9 () Bool (bvult $8 $6))
(define-fun $10 () (_ BitVec 64) (ite $9 $8 $6))
(define-fun $11 () Bool (= (bvadd $6 (bvadd (bvnot $10) #x0000000000000001)) #x0000000000000000))
(define-fun $12 () Bool (not $11))
(define-fun $13 () Bool (and $5 $12))
(define-fun $14 () Bool (= |hvm_translate_get_page#2| #x00000000))
(define-fun $15 () Bool (not $4))
(define-fun $16 () Bool (and $3 $15))
(define-fun $17 () Bool (not $16))
(define-fun $18 () Bool (and $1 $17))
(define-fun $19 () Bool (and $18 $3))
(define-fun $20 () Bool (and $3 $9))
(define-fun $21 () Bool (and (= ((_ extract 63 12) (bvadd linear $10)) (bvadd ((_ extract 63 12) linear) #x0000000000001)) (= (bvadd $7 (ite $9 (bvadd (bvnot $7) #x001) ((_ extract 11 0) size))) #x000)))
(define-fun $22 () Bool (and $20 $14))
(define-fun $23 () Bool (and $22 $15))
(define-fun $24 () Bool (not $23))
(define-fun $25 () Bool (and $19 $20 $21 $24))
(define-fun $26 () Bool (and $1 (not $2)))
(define-fun $27 () Bool (not $14))
(define-fun $28 () Bool (and $20 $27))
(define-fun $29 () (_ BitVec 32) (ite $26 hvm_translate_get_page (ite $28 |hvm_translate_get_page#2| #x00000000)))
(define-fun $30 () Bool (= $29 #x00000000))
(define-fun $31 () Bool (not $22))
(define-fun $32 () Bool (= $29 |hvm_translate_get_page#2|))
(define-fun $33 () Bool (not $20))
(define-fun $34 () Bool (and $16 $12))
(define-fun $35 () Bool (and $1 $16 $3))
(define-fun $36 () Bool (and $35 $20 $21))
(define-fun $37 () Bool (not $3))

; What its callers see to.
(define-fun relied_on () Bool (or (and (= ((_ extract 15 1) size) #b000100000000000) (not (= ((_ extract 0 0) size) #b1))) (and (= ((_ extract 15 13) size) #b000) (not (= ((_ extract 12 12) size) #b1)))))

; Path 1: translates, puts, translates, puts, returns.
(define-fun path_1 () Bool (and $13 $14))
(define-fun agrees_1 () Bool (and $25 $22 $30))

; Path 2: translates, puts, translates, returns.
(define-fun path_2 () Bool (and $13 $27))
(define-fun agrees_2 () Bool (and $25 $31 $32))

; Path 3: translates, puts, returns.
(define-fun path_3 () Bool (and $5 $11))
(define-fun agrees_3 () Bool (and $19 $33 $24 $31 $30))

; Path 4: translates, loads, puts, translates, loads, puts, returns.
(define-fun path_4 () Bool (and $34 $14))
(define-fun agrees_4 () Bool (and $36 $23 $22 $30))

; Path 5: translates, loads, puts, translates, returns.
(define-fun path_5 () Bool (and $34 $27))
(define-fun agrees_5 () Bool (and $36 $24 $31 $32))

; Path 6: translates, loads, puts, returns.
(define-fun path_6 () Bool (and $16 $11))
(define-fun agrees_6 () Bool (and $35 $33 $24 $31 $30))

; Path 7: translates, returns.
(define-fun path_7 () Bool $26)
(define-fun agrees_7 () Bool (and $18 $37 $33 $24 $31 (or $26 (and (not $26) (or (and $28 (= hvm_translate_get_page |hvm_translate_get_page#2|)) (and (not $28) $2))))))

; Path 8: returns.
(define-fun path_8 () Bool $0)
(define-fun agrees_8 () Bool (and $0 $17 $37 $33 $24 $31 $30))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)))))
(check-sat)
