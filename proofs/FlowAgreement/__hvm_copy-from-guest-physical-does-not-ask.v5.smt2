; __hvm_copy, from guest, physical, does not ask: every path beside its
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
(define-fun $7 () (_ BitVec 64) (bvadd (bvnot (concat #x0000000000000 ((_ extract 11 0) linear))) #x0000000000001001))
(define-fun $8 () Bool (bvult $7 $6))
(define-fun $9 () (_ BitVec 64) (ite $8 $7 $6))
(define-fun $10 () Bool (= (bvadd $6 (bvadd (bvnot $9) #x0000000000000001)) #x0000000000000000))
(define-fun $11 () Bool (not $10))
(define-fun $12 () Bool (and $5 $11))
(define-fun $13 () Bool (= |hvm_translate_get_page#2| #x00000000))
(define-fun $14 () Bool (not $4))
(define-fun $15 () Bool (and $3 $14))
(define-fun $16 () Bool (not $15))
(define-fun $17 () Bool (and $1 $16))
(define-fun $18 () Bool (and $17 $3))
(define-fun $19 () Bool (and $3 $8))
(define-fun $20 () Bool (= ((_ extract 63 12) (bvadd linear $9)) (bvadd ((_ extract 63 12) linear) #x0000000000001)))
(define-fun $21 () Bool (and $19 $13))
(define-fun $22 () Bool (and $21 $14))
(define-fun $23 () Bool (not $22))
(define-fun $24 () Bool (and $18 $19 $20 $23))
(define-fun $25 () Bool (and $1 (not $2)))
(define-fun $26 () Bool (not $13))
(define-fun $27 () Bool (and $19 $26))
(define-fun $28 () (_ BitVec 32) (ite $25 hvm_translate_get_page (ite $27 |hvm_translate_get_page#2| #x00000000)))
(define-fun $29 () Bool (= $28 #x00000000))
(define-fun $30 () Bool (not $21))
(define-fun $31 () Bool (= $28 |hvm_translate_get_page#2|))
(define-fun $32 () Bool (not $19))
(define-fun $33 () Bool (and $15 $11))
(define-fun $34 () Bool (and $1 $15 $3))
(define-fun $35 () Bool (and $34 $19 $20))
(define-fun $36 () Bool (not $3))

; What its callers see to.
(define-fun relied_on () Bool (or (and (= ((_ extract 15 1) size) #b000100000000000) (not (= ((_ extract 0 0) size) #b1))) (and (= ((_ extract 15 13) size) #b000) (not (= ((_ extract 12 12) size) #b1)))))

; Path 1: calls hvm_translate_get_page, puts, calls hvm_translate_get_page,
;   puts, returns.
(define-fun path_1 () Bool (and $12 $13))
(define-fun agrees_1 () Bool (and $24 $21 $29))

; Path 2: calls hvm_translate_get_page, puts, calls hvm_translate_get_page,
;   returns.
(define-fun path_2 () Bool (and $12 $26))
(define-fun agrees_2 () Bool (and $24 $30 $31))

; Path 3: calls hvm_translate_get_page, puts, returns.
(define-fun path_3 () Bool (and $5 $10))
(define-fun agrees_3 () Bool (and $18 $32 $23 $30 $29))

; Path 4: calls hvm_translate_get_page, loads, puts, calls
;   hvm_translate_get_page, loads, puts, returns.
(define-fun path_4 () Bool (and $33 $13))
(define-fun agrees_4 () Bool (and $35 $22 $21 $29))

; Path 5: calls hvm_translate_get_page, loads, puts, calls
;   hvm_translate_get_page, returns.
(define-fun path_5 () Bool (and $33 $26))
(define-fun agrees_5 () Bool (and $35 $23 $30 $31))

; Path 6: calls hvm_translate_get_page, loads, puts, returns.
(define-fun path_6 () Bool (and $15 $10))
(define-fun agrees_6 () Bool (and $34 $32 $23 $30 $29))

; Path 7: calls hvm_translate_get_page, returns.
(define-fun path_7 () Bool $25)
(define-fun agrees_7 () Bool (and $17 $36 $32 $23 $30 (or $25 (and (not $25) (or (and $27 (= hvm_translate_get_page |hvm_translate_get_page#2|)) (and (not $27) $2))))))

; Path 8: returns.
(define-fun path_8 () Bool $0)
(define-fun agrees_8 () Bool (and $0 $16 $36 $32 $23 $30 $29))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)))))
(check-sat)
