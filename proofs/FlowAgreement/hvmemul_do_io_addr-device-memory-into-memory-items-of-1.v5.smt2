; hvmemul_do_io_addr, device memory, into memory, items of 1: every path
;   beside its contract.
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
(define-fun $16 () Bool (= reps #x0000))
(define-fun $17 () Bool (and $15 $16))
(define-fun $18 () Bool (not $17))
(define-fun $19 () (_ BitVec 32) ((_ extract 31 0) |check_get_page_from_gfn#2|))
(define-fun $20 () Bool (= $19 #x00000000))
(define-fun $21 () Bool (not $20))
(define-fun $22 () Bool (= $19 #xfffffff5))
(define-fun $23 () Bool (not $22))
(define-fun $24 () Bool (= $19 #xffffffea))
(define-fun $25 () Bool (not $24))
(define-fun $26 () Bool (and $21 $23 $25 $11))
(define-fun $27 () Bool (and $17 $26))
(define-fun $28 () Bool (not $27))
(define-fun $29 () Bool (and $17 $20))
(define-fun $30 () Bool (not $29))
(define-fun $31 () (_ BitVec 32) ((_ extract 63 32) |check_get_page_from_gfn#2|))
(define-fun $32 () Bool (or (= $31 #x00000004) (= $31 #x00000005)))
(define-fun $33 () Bool (and $29 $32))
(define-fun $34 () Bool (not $33))
(define-fun $35 () Bool (not $32))
(define-fun $36 () Bool (and $29 $35))
(define-fun $37 () Bool (not $36))
(define-fun $38 () Bool (and $17 $37 (not $26)))
(define-fun $39 () Bool (not $38))
(define-fun $40 () Bool (not $16))
(define-fun $41 () Bool (and $15 (or $40 $36)))
(define-fun $42 () Bool (not $41))
(define-fun $43 () Bool (or $12 $27))
(define-fun $44 () Bool (not $43))
(define-fun $45 () Bool (= $0 #x00000000))
(define-fun $46 () (_ BitVec 32) ((_ extract 63 32) hvmemul_do_io))
(define-fun $47 () (_ BitVec 32) (ite $22 #x00000003 #x00000001))
(define-fun $48 () (_ BitVec 32) (ite $7 #x00000003 #x00000001))
(define-fun $49 () (_ BitVec 64) (ite $41 (concat (ite $45 $46 #x00000000) $0) (ite $15 (concat #x00000000 $47) (concat #x00000000 $48))))
(define-fun $50 () Bool (= $49 #x0000000000000001))
(define-fun $51 () (_ BitVec 64) (concat #x000000000000 reps))
(define-fun $52 () (_ BitVec 64) (bvadd (bvnot (concat #x0000000000000 ((_ extract 11 0) destination))) #x0000000000001001))
(define-fun $53 () Bool (bvult $51 $52))
(define-fun $54 () Bool (and $53 $16))
(define-fun $55 () Bool (and $15 $54))
(define-fun $56 () Bool (and $55 $20))
(define-fun $57 () Bool (not $5))
(define-fun $58 () Bool (and $14 $57))
(define-fun $59 () Bool (and $58 $17))
(define-fun $60 () Bool (and $59 $28))
(define-fun $61 () Bool (and $60 $29))
(define-fun $62 () Bool (= (ite $53 $51 $52) #x0000000000000001))
(define-fun $63 () Bool (not $45))
(define-fun $64 () Bool (= $46 #x00000000))
(define-fun $65 () Bool (and (or (and $45 (or (and $41 (or $45 (and $63 $64))) (and $42 $64))) (and $63 (or (and $41 (or (and $45 $64) $63)) $42))) (or $41 (and $42 (= (ite $15 $47 $48) $0)))))
(define-fun $66 () Bool (and $55 $21))
(define-fun $67 () Bool (and $60 $30 $34 $38 $42 $37 $42 $44))
(define-fun $68 () Bool (= $49 #x0000000000000003))
(define-fun $69 () Bool (and $66 $23))
(define-fun $70 () Bool (and $69 $25))
(define-fun $71 () Bool (not $11))
(define-fun $72 () Bool (and $13 $6 $57 $18 $28 $30 $34 $39 $42 $37 $42 $44))

; What its callers see to.
(define-fun relied_on () Bool (and (= ((_ extract 63 39) check_get_page_from_gfn) #b0000000000000000000000000) (not (= ((_ extract 38 38) check_get_page_from_gfn) #b1)) (= ((_ extract 63 39) |check_get_page_from_gfn#2|) #b0000000000000000000000000) (not (= ((_ extract 38 38) |check_get_page_from_gfn#2|) #b1)) (not (= $0 #x00000005))))

; Path 1: calls check_get_page_from_gfn, gets, crashes, puts, returns.
(define-fun path_1 () Bool $5)
(define-fun agrees_1 () Bool (and $14 $5 $18 $28 $30 $34 $39 $42 $37 $42 $44 $50))

; Path 2: calls check_get_page_from_gfn, gets, calls
;   check_get_page_from_gfn, gets, crashes, puts, puts, returns.
(define-fun path_2 () Bool (and $56 $32))
(define-fun agrees_2 () Bool (and $61 $33 $38 $42 $37 $42 $44 $50))

; Path 3: calls check_get_page_from_gfn, gets, calls
;   check_get_page_from_gfn, gets, calls hvmemul_do_io, puts, puts,
;   returns.
(define-fun path_3 () Bool (and $56 $35))
(define-fun agrees_3 () Bool (and $61 $34 $39 $41 (or $16 (and $40 $62)) $36 $41 $44 $65))

; Path 4: calls check_get_page_from_gfn, gets, calls
;   check_get_page_from_gfn, puts, returns.
(define-fun path_4 () Bool (and $66 $22))
(define-fun agrees_4 () Bool (and $67 $68))

; Path 5: calls check_get_page_from_gfn, gets, calls
;   check_get_page_from_gfn, puts, returns.
(define-fun path_5 () Bool (and $69 $24))
(define-fun agrees_5 () Bool (and $67 $50))

; Path 6: calls check_get_page_from_gfn, gets, calls
;   check_get_page_from_gfn, assertion, stops.
(define-fun path_6 () Bool (and $70 $11))
(define-fun agrees_6 () Bool (and $59 $27 $30 $34 $39 $42 $37 $42 $43))

; Path 7: calls check_get_page_from_gfn, gets, calls
;   check_get_page_from_gfn, puts, returns.
(define-fun path_7 () Bool (and $70 $71))
(define-fun agrees_7 () Bool (and $67 $50))

; Path 8: calls check_get_page_from_gfn, gets, calls hvmemul_do_io, puts,
;   returns.
(define-fun path_8 () Bool (and $15 (not $54)))
(define-fun agrees_8 () Bool (and $58 $18 $28 $30 $34 $39 $41 (or (and $16 $62) $40) $37 $41 $44 $65))

; Path 9: calls check_get_page_from_gfn, returns.
(define-fun path_9 () Bool $7)
(define-fun agrees_9 () Bool (and $72 $68))

; Path 10: calls check_get_page_from_gfn, returns.
(define-fun path_10 () Bool (and $8 $9))
(define-fun agrees_10 () Bool (and $72 $50))

; Path 11: calls check_get_page_from_gfn, assertion, stops.
(define-fun path_11 () Bool $12)
(define-fun agrees_11 () Bool (and $12 $6 $57 $18 $28 $30 $34 $39 $42 $37 $42 $43))

; Path 12: calls check_get_page_from_gfn, returns.
(define-fun path_12 () Bool (and $10 $71))
(define-fun agrees_12 () Bool (and $72 $50))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8 path_9 path_10 path_11 path_12)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)) (and path_9 (not agrees_9)) (and path_10 (not agrees_10)) (and path_11 (not agrees_11)) (and path_12 (not agrees_12)))))
(check-sat)
