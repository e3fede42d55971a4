; __hvm_copy, to guest, linear, asks: every path beside its contract.
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
(declare-fun p2mt () (_ BitVec 32))
(declare-fun |p2mt#2| () (_ BitVec 32))
(declare-fun pfec () (_ BitVec 32))
(declare-fun size () (_ BitVec 16))
(define-fun $0 () Bool (= size #x0000))
(define-fun $1 () Bool (not $0))
(define-fun $2 () Bool (= hvm_translate_get_page #x00000000))
(define-fun $3 () Bool (and $1 $2))
(define-fun $4 () Bool (= p2mt #x0000000f))
(define-fun $5 () Bool (= hvmemul_ctxt->send_event #b1))
(define-fun $6 () Bool (= pfec #x00000000))
(define-fun $7 () Bool (not $6))
(define-fun $8 () Bool (and $5 $7))
(define-fun $9 () Bool (not $4))
(define-fun $10 () Bool (and $3 $8 $9))
(define-fun $11 () Bool (not $10))
(define-fun $12 () Bool (and $1 $11))
(define-fun $13 () Bool (= hvm_monitor_check_p2m #b1))
(define-fun $14 () Bool (and $10 $13))
(define-fun $15 () Bool (not $14))
(define-fun $16 () Bool (and $3 $4 $15))
(define-fun $17 () Bool (not $16))
(define-fun $18 () Bool (and $3 $17 $15))
(define-fun $19 () Bool (or (= p2mt #x00000003) (= p2mt #x00000008)))
(define-fun $20 () Bool (not $19))
(define-fun $21 () Bool (and $18 $20))
(define-fun $22 () Bool (not $21))
(define-fun $23 () Bool (and $12 $22))
(define-fun $24 () Bool (and $23 $3))
(define-fun $25 () (_ BitVec 12) ((_ extract 11 0) linear))
(define-fun $26 () (_ BitVec 64) (bvadd (bvnot (concat #x0000000000000 $25)) #x0000000000001001))
(define-fun $27 () (_ BitVec 64) (concat #x000000000000 size))
(define-fun $28 () Bool (bvult $26 $27))
(define-fun $29 () Bool (and $18 $28))
(define-fun $30 () Bool (not $29))
(define-fun $31 () Bool (= |hvm_translate_get_page#2| #x00000000))
(define-fun $32 () Bool (and $29 $31))
(define-fun $33 () Bool (= |p2mt#2| #x0000000f))
(define-fun $34 () Bool (not $33))
(define-fun $35 () Bool (and $32 $8 $34))
(define-fun $36 () Bool (not $35))
(define-fun $37 () Bool (= |hvm_monitor_check_p2m#2| #b1))
(define-fun $38 () Bool (and $35 $37))
(define-fun $39 () Bool (not $38))
(define-fun $40 () Bool (and $32 $33 $39))
(define-fun $41 () Bool (or (= |p2mt#2| #x00000003) (= |p2mt#2| #x00000008)))
(define-fun $42 () Bool (not $41))
(define-fun $43 () Bool (and $32 (not $40) $39 $42))
(define-fun $44 () Bool (not $43))
(define-fun $45 () Bool (not $32))
(define-fun $46 () Bool (and $24 $30 $36 $44 $45))
(define-fun $47 () Bool (and $1 (not $2)))
(define-fun $48 () Bool (not $31))
(define-fun $49 () (_ BitVec 32) (ite (and $29 $48) |hvm_translate_get_page#2| (ite $40 #x00000002 (ite $38 #x00000004 #x00000000))))
(define-fun $50 () (_ BitVec 32) (ite $47 hvm_translate_get_page (ite $16 #x00000002 (ite $14 #x00000004 $49))))
(define-fun $51 () Bool (= $50 #x00000002))
(define-fun $52 () Bool (and $3 $9))
(define-fun $53 () Bool (and $52 $5))
(define-fun $54 () Bool (and $53 $6))
(define-fun $55 () Bool (and $54 $19))
(define-fun $56 () (_ BitVec 64) (ite $28 $26 $27))
(define-fun $57 () Bool (= (bvadd $27 (bvadd (bvnot $56) #x0000000000000001)) #x0000000000000000))
(define-fun $58 () Bool (not $57))
(define-fun $59 () Bool (and $55 $58))
(define-fun $60 () Bool (and $59 $31))
(define-fun $61 () Bool (and (= ((_ extract 63 12) (bvadd linear $56)) (bvadd ((_ extract 63 12) linear) #x0000000000001)) (= (bvadd $25 (ite $28 (bvadd (bvnot $25) #x001) ((_ extract 11 0) size))) #x000)))
(define-fun $62 () Bool (and $24 $29 $61 $36))
(define-fun $63 () Bool (and $62 $44))
(define-fun $64 () Bool (and $63 $32))
(define-fun $65 () Bool (and $60 $34))
(define-fun $66 () Bool (= $50 #x00000000))
(define-fun $67 () Bool (= |hvm_translate_get_page#2| $50))
(define-fun $68 () Bool (and $54 $20))
(define-fun $69 () Bool (and $68 $58))
(define-fun $70 () Bool (and $69 $31))
(define-fun $71 () Bool (and $12 $21 $3))
(define-fun $72 () Bool (and $71 $29 $61 $36))
(define-fun $73 () Bool (and $72 $44))
(define-fun $74 () Bool (and $73 $32))
(define-fun $75 () Bool (and $70 $34))
(define-fun $76 () Bool (and $53 $7))
(define-fun $77 () Bool (and $1 $10))
(define-fun $78 () Bool (and $77 $22 $3))
(define-fun $79 () Bool (and $78 $30 $36 $44 $45))
(define-fun $80 () Bool (= $50 #x00000004))
(define-fun $81 () Bool (and $76 (not $13)))
(define-fun $82 () Bool (and $81 $19))
(define-fun $83 () Bool (and $82 $58))
(define-fun $84 () Bool (and $83 $31))
(define-fun $85 () Bool (and $78 $29 $61))
(define-fun $86 () Bool (and $85 $36 $44))
(define-fun $87 () Bool (and $84 $34))
(define-fun $88 () Bool (and $85 $35 $61))
(define-fun $89 () Bool (and $88 $44 $32))
(define-fun $90 () Bool (not $37))
(define-fun $91 () Bool (and $87 $90))
(define-fun $92 () Bool (and $81 $20))
(define-fun $93 () Bool (and $92 $58))
(define-fun $94 () Bool (and $93 $31))
(define-fun $95 () Bool (and $77 $21 $3))
(define-fun $96 () Bool (and $95 $29 $61))
(define-fun $97 () Bool (and $96 $36 $44))
(define-fun $98 () Bool (and $94 $34))
(define-fun $99 () Bool (and $96 $35 $61))
(define-fun $100 () Bool (and $99 $44 $32))
(define-fun $101 () Bool (and $98 $90))
(define-fun $102 () Bool (and $52 (not $5)))
(define-fun $103 () Bool (and $102 $19))
(define-fun $104 () Bool (and $103 $58))
(define-fun $105 () Bool (and $104 $31))
(define-fun $106 () Bool (and $105 $34))
(define-fun $107 () Bool (and $102 $20))
(define-fun $108 () Bool (and $107 $58))
(define-fun $109 () Bool (and $108 $31))
(define-fun $110 () Bool (and $109 $34))
(define-fun $111 () Bool (not $3))

; What its callers see to.
(define-fun relied_on () Bool (or (and (= ((_ extract 15 1) size) #b000100000000000) (not (= ((_ extract 0 0) size) #b1))) (and (= ((_ extract 15 13) size) #b000) (not (= ((_ extract 12 12) size) #b1)))))

; Path 1: translates, puts, returns.
(define-fun path_1 () Bool (and $3 $4))
(define-fun agrees_1 () Bool (and $46 $51))

; Path 2: translates, puts, translates, puts, returns.
(define-fun path_2 () Bool (and $60 $33))
(define-fun agrees_2 () Bool (and $64 $51))

; Path 3: translates, puts, translates, puts, returns.
(define-fun path_3 () Bool (and $65 $41))
(define-fun agrees_3 () Bool (and $64 $66))

; Path 4: translates, puts, translates, stores, puts, returns.
(define-fun path_4 () Bool (and $65 $42))
(define-fun agrees_4 () Bool (and $62 $43 $32 $66))

; Path 5: translates, puts, translates, returns.
(define-fun path_5 () Bool (and $59 $48))
(define-fun agrees_5 () Bool (and $63 $45 $67))

; Path 6: translates, puts, returns.
(define-fun path_6 () Bool (and $55 $57))
(define-fun agrees_6 () Bool (and $46 $66))

; Path 7: translates, stores, puts, translates, puts, returns.
(define-fun path_7 () Bool (and $70 $33))
(define-fun agrees_7 () Bool (and $74 $51))

; Path 8: translates, stores, puts, translates, puts, returns.
(define-fun path_8 () Bool (and $75 $41))
(define-fun agrees_8 () Bool (and $74 $66))

; Path 9: translates, stores, puts, translates, stores, puts, returns.
(define-fun path_9 () Bool (and $75 $42))
(define-fun agrees_9 () Bool (and $72 $43 $32 $66))

; Path 10: translates, stores, puts, translates, returns.
(define-fun path_10 () Bool (and $69 $48))
(define-fun agrees_10 () Bool (and $73 $45 $67))

; Path 11: translates, stores, puts, returns.
(define-fun path_11 () Bool (and $68 $57))
(define-fun agrees_11 () Bool (and $71 $30 $36 $44 $45 $66))

; Path 12: translates, calls hvm_monitor_check_p2m, puts, returns.
(define-fun path_12 () Bool (and $76 $13))
(define-fun agrees_12 () Bool (and $79 $80))

; Path 13: translates, calls hvm_monitor_check_p2m, puts, translates, puts,
;   returns.
(define-fun path_13 () Bool (and $84 $33))
(define-fun agrees_13 () Bool (and $86 $32 $51))

; Path 14: translates, calls hvm_monitor_check_p2m, puts, translates, calls
;   hvm_monitor_check_p2m, puts, returns.
(define-fun path_14 () Bool (and $87 $37))
(define-fun agrees_14 () Bool (and $89 $80))

; Path 15: translates, calls hvm_monitor_check_p2m, puts, translates, calls
;   hvm_monitor_check_p2m, puts, returns.
(define-fun path_15 () Bool (and $91 $41))
(define-fun agrees_15 () Bool (and $89 $66))

; Path 16: translates, calls hvm_monitor_check_p2m, puts, translates, calls
;   hvm_monitor_check_p2m, stores, puts, returns.
(define-fun path_16 () Bool (and $91 $42))
(define-fun agrees_16 () Bool (and $88 $43 $32 $66))

; Path 17: translates, calls hvm_monitor_check_p2m, puts, translates,
;   returns.
(define-fun path_17 () Bool (and $83 $48))
(define-fun agrees_17 () Bool (and $86 $45 $67))

; Path 18: translates, calls hvm_monitor_check_p2m, puts, returns.
(define-fun path_18 () Bool (and $82 $57))
(define-fun agrees_18 () Bool (and $79 $66))

; Path 19: translates, calls hvm_monitor_check_p2m, stores, puts,
;   translates, puts, returns.
(define-fun path_19 () Bool (and $94 $33))
(define-fun agrees_19 () Bool (and $97 $32 $51))

; Path 20: translates, calls hvm_monitor_check_p2m, stores, puts,
;   translates, calls hvm_monitor_check_p2m, puts, returns.
(define-fun path_20 () Bool (and $98 $37))
(define-fun agrees_20 () Bool (and $100 $80))

; Path 21: translates, calls hvm_monitor_check_p2m, stores, puts,
;   translates, calls hvm_monitor_check_p2m, puts, returns.
(define-fun path_21 () Bool (and $101 $41))
(define-fun agrees_21 () Bool (and $100 $66))

; Path 22: translates, calls hvm_monitor_check_p2m, stores, puts,
;   translates, calls hvm_monitor_check_p2m, stores, puts, returns.
(define-fun path_22 () Bool (and $101 $42))
(define-fun agrees_22 () Bool (and $99 $43 $32 $66))

; Path 23: translates, calls hvm_monitor_check_p2m, stores, puts,
;   translates, returns.
(define-fun path_23 () Bool (and $93 $48))
(define-fun agrees_23 () Bool (and $97 $45 $67))

; Path 24: translates, calls hvm_monitor_check_p2m, stores, puts, returns.
(define-fun path_24 () Bool (and $92 $57))
(define-fun agrees_24 () Bool (and $95 $30 $36 $44 $45 $66))

; Path 25: translates, puts, translates, puts, returns.
(define-fun path_25 () Bool (and $105 $33))
(define-fun agrees_25 () Bool (and $64 $51))

; Path 26: translates, puts, translates, puts, returns.
(define-fun path_26 () Bool (and $106 $41))
(define-fun agrees_26 () Bool (and $64 $66))

; Path 27: translates, puts, translates, stores, puts, returns.
(define-fun path_27 () Bool (and $106 $42))
(define-fun agrees_27 () Bool (and $62 $43 $32 $66))

; Path 28: translates, puts, translates, returns.
(define-fun path_28 () Bool (and $104 $48))
(define-fun agrees_28 () Bool (and $63 $45 $67))

; Path 29: translates, puts, returns.
(define-fun path_29 () Bool (and $103 $57))
(define-fun agrees_29 () Bool (and $46 $66))

; Path 30: translates, stores, puts, translates, puts, returns.
(define-fun path_30 () Bool (and $109 $33))
(define-fun agrees_30 () Bool (and $74 $51))

; Path 31: translates, stores, puts, translates, puts, returns.
(define-fun path_31 () Bool (and $110 $41))
(define-fun agrees_31 () Bool (and $74 $66))

; Path 32: translates, stores, puts, translates, stores, puts, returns.
(define-fun path_32 () Bool (and $110 $42))
(define-fun agrees_32 () Bool (and $72 $43 $32 $66))

; Path 33: translates, stores, puts, translates, returns.
(define-fun path_33 () Bool (and $108 $48))
(define-fun agrees_33 () Bool (and $73 $45 $67))

; Path 34: translates, stores, puts, returns.
(define-fun path_34 () Bool (and $107 $57))
(define-fun agrees_34 () Bool (and $71 $30 $36 $44 $45 $66))

; Path 35: translates, returns.
(define-fun path_35 () Bool $47)
(define-fun agrees_35 () Bool (and $23 $111 $30 $36 $44 $45 (or $47 (and (not $47) (or (and $16 (= hvm_translate_get_page #x00000002)) (and $17 (or (and $14 (= hvm_translate_get_page #x00000004)) (and $15 (= hvm_translate_get_page $49)))))))))

; Path 36: returns.
(define-fun path_36 () Bool $0)
(define-fun agrees_36 () Bool (and $0 $11 $22 $111 $30 $36 $44 $45 $66))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8 path_9 path_10 path_11 path_12 path_13 path_14 path_15 path_16 path_17 path_18 path_19 path_20 path_21 path_22 path_23 path_24 path_25 path_26 path_27 path_28 path_29 path_30 path_31 path_32 path_33 path_34 path_35 path_36)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)) (and path_9 (not agrees_9)) (and path_10 (not agrees_10)) (and path_11 (not agrees_11)) (and path_12 (not agrees_12)) (and path_13 (not agrees_13)) (and path_14 (not agrees_14)) (and path_15 (not agrees_15)) (and path_16 (not agrees_16)) (and path_17 (not agrees_17)) (and path_18 (not agrees_18)) (and path_19 (not agrees_19)) (and path_20 (not agrees_20)) (and path_21 (not agrees_21)) (and path_22 (not agrees_22)) (and path_23 (not agrees_23)) (and path_24 (not agrees_24)) (and path_25 (not agrees_25)) (and path_26 (not agrees_26)) (and path_27 (not agrees_27)) (and path_28 (not agrees_28)) (and path_29 (not agrees_29)) (and path_30 (not agrees_30)) (and path_31 (not agrees_31)) (and path_32 (not agrees_32)) (and path_33 (not agrees_33)) (and path_34 (not agrees_34)) (and path_35 (not agrees_35)) (and path_36 (not agrees_36)))))
(check-sat)
