; __hvm_copy, to guest, physical, does not ask: every path beside its
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
(declare-fun p2mt () (_ BitVec 32))
(declare-fun |p2mt#2| () (_ BitVec 32))
(declare-fun size () (_ BitVec 16))
(define-fun $0 () Bool (= size #x0000))
(define-fun $1 () Bool (not $0))
(define-fun $2 () Bool (= hvm_translate_get_page #x00000000))
(define-fun $3 () Bool (and $1 $2))
(define-fun $4 () Bool (= p2mt #x0000000f))
(define-fun $5 () Bool (and $3 $4))
(define-fun $6 () Bool (and $3 (not $4)))
(define-fun $7 () Bool (or (= p2mt #x00000003) (= p2mt #x00000008)))
(define-fun $8 () Bool (and $6 (not $7)))
(define-fun $9 () Bool (not $8))
(define-fun $10 () Bool (and $1 $9))
(define-fun $11 () Bool (and $10 $3))
(define-fun $12 () (_ BitVec 64) (bvadd (bvnot (concat #x0000000000000 ((_ extract 11 0) linear))) #x0000000000001001))
(define-fun $13 () (_ BitVec 64) (concat #x000000000000 size))
(define-fun $14 () Bool (bvult $12 $13))
(define-fun $15 () Bool (and $6 $14))
(define-fun $16 () Bool (not $15))
(define-fun $17 () Bool (= |hvm_translate_get_page#2| #x00000000))
(define-fun $18 () Bool (and $15 $17))
(define-fun $19 () Bool (= |p2mt#2| #x0000000f))
(define-fun $20 () Bool (not $19))
(define-fun $21 () Bool (or (= |p2mt#2| #x00000003) (= |p2mt#2| #x00000008)))
(define-fun $22 () Bool (not $21))
(define-fun $23 () Bool (and $18 $20 $22))
(define-fun $24 () Bool (not $23))
(define-fun $25 () Bool (not $18))
(define-fun $26 () Bool (and $11 $16 $24 $25))
(define-fun $27 () Bool (and $1 (not $2)))
(define-fun $28 () Bool (not $17))
(define-fun $29 () (_ BitVec 32) (ite (and $15 $28) |hvm_translate_get_page#2| (ite (and $18 $19) #x00000002 #x00000000)))
(define-fun $30 () (_ BitVec 32) (ite $27 hvm_translate_get_page (ite $5 #x00000002 $29)))
(define-fun $31 () Bool (= $30 #x00000002))
(define-fun $32 () Bool (and $6 $7))
(define-fun $33 () (_ BitVec 64) (ite $14 $12 $13))
(define-fun $34 () Bool (= (bvadd $13 (bvadd (bvnot $33) #x0000000000000001)) #x0000000000000000))
(define-fun $35 () Bool (not $34))
(define-fun $36 () Bool (and $32 $35))
(define-fun $37 () Bool (and $36 $17))
(define-fun $38 () Bool (= ((_ extract 63 12) (bvadd linear $33)) (bvadd ((_ extract 63 12) linear) #x0000000000001)))
(define-fun $39 () Bool (and $11 $15 $38))
(define-fun $40 () Bool (and $39 $24))
(define-fun $41 () Bool (and $40 $18))
(define-fun $42 () Bool (and $37 $20))
(define-fun $43 () Bool (= $30 #x00000000))
(define-fun $44 () Bool (= |hvm_translate_get_page#2| $30))
(define-fun $45 () Bool (and $8 $35))
(define-fun $46 () Bool (and $45 $17))
(define-fun $47 () Bool (and $1 $8 $3))
(define-fun $48 () Bool (and $47 $15 $38))
(define-fun $49 () Bool (and $48 $24))
(define-fun $50 () Bool (and $49 $18))
(define-fun $51 () Bool (and $46 $20))
(define-fun $52 () Bool (not $3))

; What its callers see to.
(define-fun relied_on () Bool (or (and (= ((_ extract 15 1) size) #b000100000000000) (not (= ((_ extract 0 0) size) #b1))) (and (= ((_ extract 15 13) size) #b000) (not (= ((_ extract 12 12) size) #b1)))))

; Path 1: calls hvm_translate_get_page, puts, returns.
(define-fun path_1 () Bool $5)
(define-fun agrees_1 () Bool (and $26 $31))

; Path 2: calls hvm_translate_get_page, puts, calls hvm_translate_get_page,
;   puts, returns.
(define-fun path_2 () Bool (and $37 $19))
(define-fun agrees_2 () Bool (and $41 $31))

; Path 3: calls hvm_translate_get_page, puts, calls hvm_translate_get_page,
;   puts, returns.
(define-fun path_3 () Bool (and $42 $21))
(define-fun agrees_3 () Bool (and $41 $43))

; Path 4: calls hvm_translate_get_page, puts, calls hvm_translate_get_page,
;   stores, puts, returns.
(define-fun path_4 () Bool (and $42 $22))
(define-fun agrees_4 () Bool (and $39 $23 $18 $43))

; Path 5: calls hvm_translate_get_page, puts, calls hvm_translate_get_page,
;   returns.
(define-fun path_5 () Bool (and $36 $28))
(define-fun agrees_5 () Bool (and $40 $25 $44))

; Path 6: calls hvm_translate_get_page, puts, returns.
(define-fun path_6 () Bool (and $32 $34))
(define-fun agrees_6 () Bool (and $26 $43))

; Path 7: calls hvm_translate_get_page, stores, puts, calls
;   hvm_translate_get_page, puts, returns.
(define-fun path_7 () Bool (and $46 $19))
(define-fun agrees_7 () Bool (and $50 $31))

; Path 8: calls hvm_translate_get_page, stores, puts, calls
;   hvm_translate_get_page, puts, returns.
(define-fun path_8 () Bool (and $51 $21))
(define-fun agrees_8 () Bool (and $50 $43))

; Path 9: calls hvm_translate_get_page, stores, puts, calls
;   hvm_translate_get_page, stores, puts, returns.
(define-fun path_9 () Bool (and $51 $22))
(define-fun agrees_9 () Bool (and $48 $23 $18 $43))

; Path 10: calls hvm_translate_get_page, stores, puts, calls
;   hvm_translate_get_page, returns.
(define-fun path_10 () Bool (and $45 $28))
(define-fun agrees_10 () Bool (and $49 $25 $44))

; Path 11: calls hvm_translate_get_page, stores, puts, returns.
(define-fun path_11 () Bool (and $8 $34))
(define-fun agrees_11 () Bool (and $47 $16 $24 $25 $43))

; Path 12: calls hvm_translate_get_page, returns.
(define-fun path_12 () Bool $27)
(define-fun agrees_12 () Bool (and $10 $52 $16 $24 $25 (or $27 (and (not $27) (or (and $5 (= hvm_translate_get_page #x00000002)) (and (not $5) (= hvm_translate_get_page $29)))))))

; Path 13: returns.
(define-fun path_13 () Bool $0)
(define-fun agrees_13 () Bool (and $0 $9 $52 $16 $24 $25 $43))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8 path_9 path_10 path_11 path_12 path_13)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)) (and path_9 (not agrees_9)) (and path_10 (not agrees_10)) (and path_11 (not agrees_11)) (and path_12 (not agrees_12)) (and path_13 (not agrees_13)))))
(check-sat)
