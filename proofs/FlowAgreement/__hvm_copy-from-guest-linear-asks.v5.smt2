; __hvm_copy, from guest, linear, asks: every path beside its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun hvm_monitor_check_p2m () (_ BitVec 1))
(declare-fun |hvm_monitor_check_p2m#2| () (_ BitVec 1))
(declare-fun hvm_translate_get_page () (_ BitVec 32))
(declare-fun |hvm_translate_get_page#2| () (_ BitVec 32))
(declare-fun hvmemul_ctxt->send_event () (_ BitVec 1))
(declare-fun linear () (_ BitVec 64))
(declare-fun pfec () (_ BitVec 32))
(declare-fun size () (_ BitVec 16))
(define-fun $0 () Bool (= size #x0000))
(define-fun $1 () Bool (not $0))
(define-fun $2 () Bool (= hvm_translate_get_page #x00000000))
(define-fun $3 () Bool (and $1 $2))
(define-fun $4 () Bool (= hvmemul_ctxt->send_event #b1))
(define-fun $5 () Bool (and $3 $4))
(define-fun $6 () Bool (= pfec #x00000000))
(define-fun $7 () Bool (and $5 $6))
(define-fun $8 () (_ BitVec 64) (concat #x000000000000 size))
(define-fun $9 () (_ BitVec 12) ((_ extract 11 0) linear))
(define-fun $10 () (_ BitVec 64) (bvadd (bvnot (concat #x0000000000000 $9)) #x0000000000001001))
(define-fun $11 () Bool (bvult $10 $8))
(define-fun $12 () (_ BitVec 64) (ite $11 $10 $8))
(define-fun $13 () Bool (= (bvadd $8 (bvadd (bvnot $12) #x0000000000000001)) #x0000000000000000))
(define-fun $14 () Bool (not $13))
(define-fun $15 () Bool (and $7 $14))
(define-fun $16 () Bool (= |hvm_translate_get_page#2| #x00000000))
(define-fun $17 () Bool (not $6))
(define-fun $18 () Bool (and $4 $17))
(define-fun $19 () Bool (and $3 $18))
(define-fun $20 () Bool (not $19))
(define-fun $21 () Bool (and $1 $20))
(define-fun $22 () Bool (= hvm_monitor_check_p2m #b1))
(define-fun $23 () Bool (and $19 $22))
(define-fun $24 () Bool (not $23))
(define-fun $25 () Bool (and $3 $24))
(define-fun $26 () Bool (= ((_ extract 4 4) pfec) #b1))
(define-fun $27 () Bool (not $26))
(define-fun $28 () Bool (and $25 $27))
(define-fun $29 () Bool (and $21 $28 $3))
(define-fun $30 () Bool (and $25 $11))
(define-fun $31 () Bool (and (= ((_ extract 63 12) (bvadd linear $12)) (bvadd ((_ extract 63 12) linear) #x0000000000001)) (= (bvadd $9 (ite $11 (bvadd (bvnot $9) #x001) ((_ extract 11 0) size))) #x000)))
(define-fun $32 () Bool (and $30 $16))
(define-fun $33 () Bool (and $32 $18))
(define-fun $34 () Bool (not $33))
(define-fun $35 () Bool (and $29 $30 $31 $34))
(define-fun $36 () Bool (= |hvm_monitor_check_p2m#2| #b1))
(define-fun $37 () Bool (and $33 $36))
(define-fun $38 () Bool (and $32 (not $37) $27))
(define-fun $39 () Bool (and $1 (not $2)))
(define-fun $40 () Bool (not $16))
(define-fun $41 () (_ BitVec 32) (ite (and $30 $40) |hvm_translate_get_page#2| (ite $37 #x00000004 #x00000000)))
(define-fun $42 () (_ BitVec 32) (ite $39 hvm_translate_get_page (ite $23 #x00000004 $41)))
(define-fun $43 () Bool (= $42 #x00000000))
(define-fun $44 () Bool (not $38))
(define-fun $45 () Bool (not $32))
(define-fun $46 () Bool (= $42 |hvm_translate_get_page#2|))
(define-fun $47 () Bool (not $30))
(define-fun $48 () Bool (and $5 $17))
(define-fun $49 () Bool (and $1 $19))
(define-fun $50 () Bool (not $28))
(define-fun $51 () Bool (and $49 $50 $3))
(define-fun $52 () Bool (and $51 $47 $34 $44 $45))
(define-fun $53 () Bool (= $42 #x00000004))
(define-fun $54 () Bool (and $48 (not $22)))
(define-fun $55 () Bool (and $54 $26))
(define-fun $56 () Bool (and $55 $14))
(define-fun $57 () Bool (and $56 $16))
(define-fun $58 () Bool (and $51 $30 $31))
(define-fun $59 () Bool (and $58 $33 $31 $44 $32))
(define-fun $60 () Bool (not $36))
(define-fun $61 () Bool (and $54 $27))
(define-fun $62 () Bool (and $61 $14))
(define-fun $63 () Bool (and $62 $16))
(define-fun $64 () Bool (and $49 $28 $3))
(define-fun $65 () Bool (and $64 $30 $31))
(define-fun $66 () Bool (and $65 $33 $31))
(define-fun $67 () Bool (and $3 (not $4)))
(define-fun $68 () Bool (and $67 $26))
(define-fun $69 () Bool (and $68 $14))
(define-fun $70 () Bool (and $21 $50))
(define-fun $71 () Bool (and $70 $3))
(define-fun $72 () Bool (and $71 $30 $31 $34 $44))
(define-fun $73 () Bool (and $67 $27))
(define-fun $74 () Bool (and $73 $14))
(define-fun $75 () Bool (not $3))

; What its callers see to.
(define-fun relied_on () Bool (or (and (= ((_ extract 15 1) size) #b000100000000000) (not (= ((_ extract 0 0) size) #b1))) (and (= ((_ extract 15 13) size) #b000) (not (= ((_ extract 12 12) size) #b1)))))

; Path 1: translates, loads, puts, translates, loads, puts, returns.
(define-fun path_1 () Bool (and $15 $16))
(define-fun agrees_1 () Bool (and $35 $38 $32 $43))

; Path 2: translates, loads, puts, translates, returns.
(define-fun path_2 () Bool (and $15 $40))
(define-fun agrees_2 () Bool (and $35 $44 $45 $46))

; Path 3: translates, loads, puts, returns.
(define-fun path_3 () Bool (and $7 $13))
(define-fun agrees_3 () Bool (and $29 $47 $34 $44 $45 $43))

; Path 4: translates, calls hvm_monitor_check_p2m, puts, returns.
(define-fun path_4 () Bool (and $48 $22))
(define-fun agrees_4 () Bool (and $52 $53))

; Path 5: translates, calls hvm_monitor_check_p2m, puts, translates, calls
;   hvm_monitor_check_p2m, puts, returns.
(define-fun path_5 () Bool (and $57 $36))
(define-fun agrees_5 () Bool (and $59 $53))

; Path 6: translates, calls hvm_monitor_check_p2m, puts, translates, calls
;   hvm_monitor_check_p2m, puts, returns.
(define-fun path_6 () Bool (and $57 $60))
(define-fun agrees_6 () Bool (and $59 $43))

; Path 7: translates, calls hvm_monitor_check_p2m, puts, translates,
;   returns.
(define-fun path_7 () Bool (and $56 $40))
(define-fun agrees_7 () Bool (and $58 $34 $44 $45 $46))

; Path 8: translates, calls hvm_monitor_check_p2m, puts, returns.
(define-fun path_8 () Bool (and $55 $13))
(define-fun agrees_8 () Bool (and $52 $43))

; Path 9: translates, calls hvm_monitor_check_p2m, loads, puts, translates,
;   calls hvm_monitor_check_p2m, puts, returns.
(define-fun path_9 () Bool (and $63 $36))
(define-fun agrees_9 () Bool (and $66 $44 $32 $53))

; Path 10: translates, calls hvm_monitor_check_p2m, loads, puts,
;   translates, calls hvm_monitor_check_p2m, loads, puts, returns.
(define-fun path_10 () Bool (and $63 $60))
(define-fun agrees_10 () Bool (and $66 $38 $32 $43))

; Path 11: translates, calls hvm_monitor_check_p2m, loads, puts,
;   translates, returns.
(define-fun path_11 () Bool (and $62 $40))
(define-fun agrees_11 () Bool (and $65 $34 $44 $45 $46))

; Path 12: translates, calls hvm_monitor_check_p2m, loads, puts, returns.
(define-fun path_12 () Bool (and $61 $13))
(define-fun agrees_12 () Bool (and $64 $47 $34 $44 $45 $43))

; Path 13: translates, puts, translates, puts, returns.
(define-fun path_13 () Bool (and $69 $16))
(define-fun agrees_13 () Bool (and $72 $32 $43))

; Path 14: translates, puts, translates, returns.
(define-fun path_14 () Bool (and $69 $40))
(define-fun agrees_14 () Bool (and $72 $45 $46))

; Path 15: translates, puts, returns.
(define-fun path_15 () Bool (and $68 $13))
(define-fun agrees_15 () Bool (and $71 $47 $34 $44 $45 $43))

; Path 16: translates, loads, puts, translates, loads, puts, returns.
(define-fun path_16 () Bool (and $74 $16))
(define-fun agrees_16 () Bool (and $35 $38 $32 $43))

; Path 17: translates, loads, puts, translates, returns.
(define-fun path_17 () Bool (and $74 $40))
(define-fun agrees_17 () Bool (and $35 $44 $45 $46))

; Path 18: translates, loads, puts, returns.
(define-fun path_18 () Bool (and $73 $13))
(define-fun agrees_18 () Bool (and $29 $47 $34 $44 $45 $43))

; Path 19: translates, returns.
(define-fun path_19 () Bool $39)
(define-fun agrees_19 () Bool (and $70 $75 $47 $34 $44 $45 (or $39 (and (not $39) (or (and $23 (= hvm_translate_get_page #x00000004)) (and $24 (= hvm_translate_get_page $41)))))))

; Path 20: returns.
(define-fun path_20 () Bool $0)
(define-fun agrees_20 () Bool (and $0 $20 $50 $75 $47 $34 $44 $45 $43))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8 path_9 path_10 path_11 path_12 path_13 path_14 path_15 path_16 path_17 path_18 path_19 path_20)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)) (and path_9 (not agrees_9)) (and path_10 (not agrees_10)) (and path_11 (not agrees_11)) (and path_12 (not agrees_12)) (and path_13 (not agrees_13)) (and path_14 (not agrees_14)) (and path_15 (not agrees_15)) (and path_16 (not agrees_16)) (and path_17 (not agrees_17)) (and path_18 (not agrees_18)) (and path_19 (not agrees_19)) (and path_20 (not agrees_20)))))
(check-sat)
