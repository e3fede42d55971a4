; hvmemul_do_io_addr, a port, from memory, items of 8: every path beside
;   its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun CONFIG_DEBUG () (_ BitVec 1))
(declare-fun check_get_page_from_gfn () (_ BitVec 64))
(declare-fun |check_get_page_from_gfn#2| () (_ BitVec 64))
(declare-fun destination () (_ BitVec 64))
(declare-fun hvmemul_do_io () (_ BitVec 64))
(declare-fun reps () (_ BitVec 16))
(define-fun $0 () (_ BitVec 32) ((_ extract 31 0) hvmemul_do_io))
(define-fun $1 () (_ BitVec 32) ((_ extract 31 0) check_get_page_from_gfn))
(define-fun $2 () Bool (= $1 #x00000000))
(define-fun $3 () (_ BitVec 32) ((_ extract 63 32) check_get_page_from_gfn))
(define-fun $4 () Bool (or (= $3 #x00000004) (= $3 #x00000005)))
(define-fun $5 () Bool (and $2 $4))
(define-fun $6 () Bool (not $2))
(define-fun $7 () Bool (= $1 #xfffffff5))
(define-fun $8 () Bool (and $6 (not $7)))
(define-fun $9 () Bool (= $1 #xffffffea))
(define-fun $10 () Bool (and $8 (not $9)))
(define-fun $11 () Bool (= CONFIG_DEBUG #b1))
(define-fun $12 () Bool (and $10 $11))
(define-fun $13 () Bool (not $12))
(define-fun $14 () Bool (and $13 $2))
(define-fun $15 () Bool (and $2 (not $4)))
(define-fun $16 () (_ BitVec 61) ((_ extract 63 3) (bvadd (bvnot (concat #x0000000000000 ((_ extract 11 0) destination))) #x0000000000001001)))
(define-fun $17 () Bool (or (= $16 #b0000000000000000000000000000000000000000000000000000000000000) (= reps #x0000)))
(define-fun $18 () Bool (and $15 $17))
(define-fun $19 () Bool (not $18))
(define-fun $20 () (_ BitVec 32) ((_ extract 31 0) |check_get_page_from_gfn#2|))
(define-fun $21 () Bool (= $20 #x00000000))
(define-fun $22 () Bool (not $21))
(define-fun $23 () Bool (= $20 #xfffffff5))
(define-fun $24 () Bool (not $23))
(define-fun $25 () Bool (= $20 #xffffffea))
(define-fun $26 () Bool (not $25))
(define-fun $27 () Bool (and $22 $24 $26 $11))
(define-fun $28 () Bool (and $18 $27))
(define-fun $29 () Bool (not $28))
(define-fun $30 () Bool (and $18 $21))
(define-fun $31 () Bool (not $30))
(define-fun $32 () (_ BitVec 32) ((_ extract 63 32) |check_get_page_from_gfn#2|))
(define-fun $33 () Bool (or (= $32 #x00000004) (= $32 #x00000005)))
(define-fun $34 () Bool (and $30 $33))
(define-fun $35 () Bool (not $34))
(define-fun $36 () Bool (not $33))
(define-fun $37 () Bool (and $30 $36))
(define-fun $38 () Bool (not $37))
(define-fun $39 () Bool (and $18 $38 (not $27)))
(define-fun $40 () Bool (not $39))
(define-fun $41 () Bool (not $17))
(define-fun $42 () Bool (and $15 (or $41 $37)))
(define-fun $43 () Bool (not $42))
(define-fun $44 () Bool (or $12 $28))
(define-fun $45 () Bool (not $44))
(define-fun $46 () Bool (= $0 #x00000000))
(define-fun $47 () (_ BitVec 32) ((_ extract 63 32) hvmemul_do_io))
(define-fun $48 () (_ BitVec 32) (ite $23 #x00000003 #x00000001))
(define-fun $49 () (_ BitVec 32) (ite $7 #x00000003 #x00000001))
(define-fun $50 () (_ BitVec 64) (ite $42 (concat (ite $46 $47 #x00000000) $0) (ite $15 (concat #x00000000 $48) (concat #x00000000 $49))))
(define-fun $51 () Bool (= $50 #x0000000000000001))
(define-fun $52 () (_ BitVec 64) (ite (bvult (concat #b000000000000000000000000000000000000000000000 reps) $16) (concat #x000000000000 reps) (concat #b000 $16)))
(define-fun $53 () Bool (= $52 #x0000000000000000))
(define-fun $54 () Bool (and $15 $53))
(define-fun $55 () Bool (and $54 $21))
(define-fun $56 () Bool (not $5))
(define-fun $57 () Bool (and $14 $56))
(define-fun $58 () Bool (and $57 $18))
(define-fun $59 () Bool (and $58 $29))
(define-fun $60 () Bool (and $59 $30))
(define-fun $61 () Bool (= $52 #x0000000000000001))
(define-fun $62 () Bool (not $46))
(define-fun $63 () Bool (= $47 #x00000000))
(define-fun $64 () Bool (and (or (and $46 (or (and $42 (or $46 (and $62 $63))) (and $43 $63))) (and $62 (or (and $42 (or (and $46 $63) $62)) $43))) (or $42 (and $43 (= (ite $15 $48 $49) $0)))))
(define-fun $65 () Bool (and $54 $22))
(define-fun $66 () Bool (and $59 $31 $35 $39 $43 $38 $43 $45))
(define-fun $67 () Bool (= $50 #x0000000000000003))
(define-fun $68 () Bool (and $65 $24))
(define-fun $69 () Bool (and $68 $26))
(define-fun $70 () Bool (not $11))
(define-fun $71 () Bool (and $13 $6 $56 $19 $29 $31 $35 $40 $43 $38 $43 $45))

; What its callers see to.
(define-fun relied_on () Bool (and (= ((_ extract 63 39) check_get_page_from_gfn) #b0000000000000000000000000) (not (= ((_ extract 38 38) check_get_page_from_gfn) #b1)) (= ((_ extract 63 39) |check_get_page_from_gfn#2|) #b0000000000000000000000000) (not (= ((_ extract 38 38) |check_get_page_from_gfn#2|) #b1)) (not (= $0 #x00000005))))

; Path 1: calls check_get_page_from_gfn, gets, crashes, puts, returns.
(define-fun path_1 () Bool $5)
(define-fun agrees_1 () Bool (and $14 $5 $19 $29 $31 $35 $40 $43 $38 $43 $45 $51))

; Path 2: calls check_get_page_from_gfn, gets, calls
;   check_get_page_from_gfn, gets, crashes, puts, puts, returns.
(define-fun path_2 () Bool (and $55 $33))
(define-fun agrees_2 () Bool (and $60 $34 $39 $43 $38 $43 $45 $51))

; Path 3: calls check_get_page_from_gfn, gets, calls
;   check_get_page_from_gfn, gets, calls hvmemul_do_io, puts, puts,
;   returns.
(define-fun path_3 () Bool (and $55 $36))
(define-fun agrees_3 () Bool (and $60 $35 $40 $42 (or $17 (and $41 $61)) $37 $42 $45 $64))

; Path 4: calls check_get_page_from_gfn, gets, calls
;   check_get_page_from_gfn, puts, returns.
(define-fun path_4 () Bool (and $65 $23))
(define-fun agrees_4 () Bool (and $66 $67))

; Path 5: calls check_get_page_from_gfn, gets, calls
;   check_get_page_from_gfn, puts, returns.
(define-fun path_5 () Bool (and $68 $25))
(define-fun agrees_5 () Bool (and $66 $51))

; Path 6: calls check_get_page_from_gfn, gets, calls
;   check_get_page_from_gfn, assertion, stops.
(define-fun path_6 () Bool (and $69 $11))
(define-fun agrees_6 () Bool (and $58 $28 $31 $35 $40 $43 $38 $43 $44))

; Path 7: calls check_get_page_from_gfn, gets, calls
;   check_get_page_from_gfn, puts, returns.
(define-fun path_7 () Bool (and $69 $70))
(define-fun agrees_7 () Bool (and $66 $51))

; Path 8: calls check_get_page_from_gfn, gets, calls hvmemul_do_io, puts,
;   returns.
(define-fun path_8 () Bool (and $15 (not $53)))
(define-fun agrees_8 () Bool (and $57 $19 $29 $31 $35 $40 $42 (or (and $17 $61) $41) $38 $42 $45 $64))

; Path 9: calls check_get_page_from_gfn, returns.
(define-fun path_9 () Bool $7)
(define-fun agrees_9 () Bool (and $71 $67))

; Path 10: calls check_get_page_from_gfn, returns.
(define-fun path_10 () Bool (and $8 $9))
(define-fun agrees_10 () Bool (and $71 $51))

; Path 11: calls check_get_page_from_gfn, assertion, stops.
(define-fun path_11 () Bool $12)
(define-fun agrees_11 () Bool (and $12 $6 $56 $19 $29 $31 $35 $40 $43 $38 $43 $44))

; Path 12: calls check_get_page_from_gfn, returns.
(define-fun path_12 () Bool (and $10 $70))
(define-fun agrees_12 () Bool (and $71 $51))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8 path_9 path_10 path_11 path_12)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)) (and path_9 (not agrees_9)) (and path_10 (not agrees_10)) (and path_11 (not agrees_11)) (and path_12 (not agrees_12)))))
(check-sat)
