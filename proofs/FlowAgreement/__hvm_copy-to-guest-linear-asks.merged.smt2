; __hvm_copy, to guest, linear, asks: every path beside its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun current->arch.vm_event->send_event () (_ BitVec 1))
(declare-fun hvm_monitor_check_p2m () (_ BitVec 1))
(declare-fun |hvm_monitor_check_p2m#2| () (_ BitVec 1))
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
(define-fun $5 () Bool (= current->arch.vm_event->send_event #b1))
(define-fun $6 () Bool (not $4))
(define-fun $7 () Bool (and $3 $5 $6))
(define-fun $8 () Bool (not $7))
(define-fun $9 () Bool (and $1 $8))
(define-fun $10 () Bool (= hvm_monitor_check_p2m #b1))
(define-fun $11 () Bool (and $7 $10))
(define-fun $12 () Bool (not $11))
(define-fun $13 () Bool (and $3 $4 $12))
(define-fun $14 () Bool (not $13))
(define-fun $15 () Bool (and $3 $14 $12))
(define-fun $16 () Bool (or (= p2mt #x00000003) (= p2mt #x00000008)))
(define-fun $17 () Bool (not $16))
(define-fun $18 () Bool (and $15 $17))
(define-fun $19 () Bool (not $18))
(define-fun $20 () Bool (and $9 $19))
(define-fun $21 () Bool (and $20 $3))
(define-fun $22 () (_ BitVec 12) ((_ extract 11 0) linear))
(define-fun $23 () (_ BitVec 64) (bvadd (bvnot (concat #x0000000000000 $22)) #x0000000000001001))
(define-fun $24 () (_ BitVec 64) (concat #x000000000000 size))
(define-fun $25 () Bool (bvult $23 $24))
(define-fun $26 () Bool (and $15 $25))
(define-fun $27 () Bool (not $26))
(define-fun $28 () Bool (= |hvm_translate_get_page#2| #x00000000))
(define-fun $29 () Bool (and $26 $28))
(define-fun $30 () Bool (= |p2mt#2| #x0000000f))
(define-fun $31 () Bool (not $30))
(define-fun $32 () Bool (and $29 $5 $31))
(define-fun $33 () Bool (not $32))
(define-fun $34 () Bool (= |hvm_monitor_check_p2m#2| #b1))
(define-fun $35 () Bool (and $32 $34))
(define-fun $36 () Bool (not $35))
(define-fun $37 () Bool (and $29 $30 $36))
(define-fun $38 () Bool (or (= |p2mt#2| #x00000003) (= |p2mt#2| #x00000008)))
(define-fun $39 () Bool (not $38))
(define-fun $40 () Bool (and $29 (not $37) $36 $39))
(define-fun $41 () Bool (not $40))
(define-fun $42 () Bool (not $29))
(define-fun $43 () Bool (and $21 $27 $33 $41 $42))
(define-fun $44 () Bool (and $1 (not $2)))
(define-fun $45 () Bool (not $28))
(define-fun $46 () (_ BitVec 32) (ite (and $26 $45) |hvm_translate_get_page#2| (ite $37 #x00000002 (ite $35 #x00000006 #x00000000))))
(define-fun $47 () (_ BitVec 32) (ite $44 hvm_translate_get_page (ite $13 #x00000002 (ite $11 #x00000006 $46))))
(define-fun $48 () Bool (= $47 #x00000002))
(define-fun $49 () Bool (and $3 $6))
(define-fun $50 () Bool (and $49 $5))
(define-fun $51 () Bool (and $1 $7))
(define-fun $52 () Bool (and $51 $19 $3))
(define-fun $53 () Bool (and $52 $27 $33 $41 $42))
(define-fun $54 () Bool (= $47 #x00000006))
(define-fun $55 () Bool (and $50 (not $10)))
(define-fun $56 () Bool (and $55 $16))
(define-fun $57 () (_ BitVec 64) (ite $25 $23 $24))
(define-fun $58 () Bool (= (bvadd $24 (bvadd (bvnot $57) #x0000000000000001)) #x0000000000000000))
(define-fun $59 () Bool (not $58))
(define-fun $60 () Bool (and $56 $59))
(define-fun $61 () Bool (and $60 $28))
(define-fun $62 () Bool (and (= ((_ extract 63 12) (bvadd linear $57)) (bvadd ((_ extract 63 12) linear) #x0000000000001)) (= (bvadd $22 (ite $25 (bvadd (bvnot $22) #x001) ((_ extract 11 0) size))) #x000)))
(define-fun $63 () Bool (and $52 $26 $62))
(define-fun $64 () Bool (and $63 $33 $41))
(define-fun $65 () Bool (and $61 $31))
(define-fun $66 () Bool (and $63 $32 $62))
(define-fun $67 () Bool (and $66 $41 $29))
(define-fun $68 () Bool (not $34))
(define-fun $69 () Bool (and $65 $68))
(define-fun $70 () Bool (= $47 #x00000000))
(define-fun $71 () Bool (= $47 |hvm_translate_get_page#2|))
(define-fun $72 () Bool (and $55 $17))
(define-fun $73 () Bool (and $72 $59))
(define-fun $74 () Bool (and $73 $28))
(define-fun $75 () Bool (and $51 $18 $3))
(define-fun $76 () Bool (and $75 $26 $62))
(define-fun $77 () Bool (and $76 $33 $41))
(define-fun $78 () Bool (and $74 $31))
(define-fun $79 () Bool (and $76 $32 $62))
(define-fun $80 () Bool (and $79 $41 $29))
(define-fun $81 () Bool (and $78 $68))
(define-fun $82 () Bool (and $49 (not $5)))
(define-fun $83 () Bool (and $82 $16))
(define-fun $84 () Bool (and $83 $59))
(define-fun $85 () Bool (and $84 $28))
(define-fun $86 () Bool (and $21 $26 $62 $33))
(define-fun $87 () Bool (and $86 $41))
(define-fun $88 () Bool (and $87 $29))
(define-fun $89 () Bool (and $85 $31))
(define-fun $90 () Bool (and $82 $17))
(define-fun $91 () Bool (and $90 $59))
(define-fun $92 () Bool (and $91 $28))
(define-fun $93 () Bool (and $9 $18 $3))
(define-fun $94 () Bool (and $93 $26 $62 $33))
(define-fun $95 () Bool (and $94 $41))
(define-fun $96 () Bool (and $95 $29))
(define-fun $97 () Bool (and $92 $31))
(define-fun $98 () Bool (not $3))

; What its callers see to.
(define-fun relied_on () Bool (or (and (= ((_ extract 15 1) size) #b000100000000000) (not (= ((_ extract 0 0) size) #b1))) (and (= ((_ extract 15 13) size) #b000) (not (= ((_ extract 12 12) size) #b1)))))

; Path 1: translates, puts, returns.
(define-fun path_1 () Bool (and $3 $4))
(define-fun agrees_1 () Bool (and $43 $48))

; Path 2: translates, calls hvm_monitor_check_p2m, puts, returns.
(define-fun path_2 () Bool (and $50 $10))
(define-fun agrees_2 () Bool (and $53 $54))

; Path 3: translates, calls hvm_monitor_check_p2m, puts, translates, puts,
;   returns.
(define-fun path_3 () Bool (and $61 $30))
(define-fun agrees_3 () Bool (and $64 $29 $48))

; Path 4: translates, calls hvm_monitor_check_p2m, puts, translates, calls
;   hvm_monitor_check_p2m, puts, returns.
(define-fun path_4 () Bool (and $65 $34))
(define-fun agrees_4 () Bool (and $67 $54))

; Path 5: translates, calls hvm_monitor_check_p2m, puts, translates, calls
;   hvm_monitor_check_p2m, puts, returns.
(define-fun path_5 () Bool (and $69 $38))
(define-fun agrees_5 () Bool (and $67 $70))

; Path 6: translates, calls hvm_monitor_check_p2m, puts, translates, calls
;   hvm_monitor_check_p2m, stores, puts, returns.
(define-fun path_6 () Bool (and $69 $39))
(define-fun agrees_6 () Bool (and $66 $40 $29 $70))

; Path 7: translates, calls hvm_monitor_check_p2m, puts, translates,
;   returns.
(define-fun path_7 () Bool (and $60 $45))
(define-fun agrees_7 () Bool (and $64 $42 $71))

; Path 8: translates, calls hvm_monitor_check_p2m, puts, returns.
(define-fun path_8 () Bool (and $56 $58))
(define-fun agrees_8 () Bool (and $53 $70))

; Path 9: translates, calls hvm_monitor_check_p2m, stores, puts,
;   translates, puts, returns.
(define-fun path_9 () Bool (and $74 $30))
(define-fun agrees_9 () Bool (and $77 $29 $48))

; Path 10: translates, calls hvm_monitor_check_p2m, stores, puts,
;   translates, calls hvm_monitor_check_p2m, puts, returns.
(define-fun path_10 () Bool (and $78 $34))
(define-fun agrees_10 () Bool (and $80 $54))

; Path 11: translates, calls hvm_monitor_check_p2m, stores, puts,
;   translates, calls hvm_monitor_check_p2m, puts, returns.
(define-fun path_11 () Bool (and $81 $38))
(define-fun agrees_11 () Bool (and $80 $70))

; Path 12: translates, calls hvm_monitor_check_p2m, stores, puts,
;   translates, calls hvm_monitor_check_p2m, stores, puts, returns.
(define-fun path_12 () Bool (and $81 $39))
(define-fun agrees_12 () Bool (and $79 $40 $29 $70))

; Path 13: translates, calls hvm_monitor_check_p2m, stores, puts,
;   translates, returns.
(define-fun path_13 () Bool (and $73 $45))
(define-fun agrees_13 () Bool (and $77 $42 $71))

; Path 14: translates, calls hvm_monitor_check_p2m, stores, puts, returns.
(define-fun path_14 () Bool (and $72 $58))
(define-fun agrees_14 () Bool (and $75 $27 $33 $41 $42 $70))

; Path 15: translates, puts, translates, puts, returns.
(define-fun path_15 () Bool (and $85 $30))
(define-fun agrees_15 () Bool (and $88 $48))

; Path 16: translates, puts, translates, puts, returns.
(define-fun path_16 () Bool (and $89 $38))
(define-fun agrees_16 () Bool (and $88 $70))

; Path 17: translates, puts, translates, stores, puts, returns.
(define-fun path_17 () Bool (and $89 $39))
(define-fun agrees_17 () Bool (and $86 $40 $29 $70))

; Path 18: translates, puts, translates, returns.
(define-fun path_18 () Bool (and $84 $45))
(define-fun agrees_18 () Bool (and $87 $42 $71))

; Path 19: translates, puts, returns.
(define-fun path_19 () Bool (and $83 $58))
(define-fun agrees_19 () Bool (and $43 $70))

; Path 20: translates, stores, puts, translates, puts, returns.
(define-fun path_20 () Bool (and $92 $30))
(define-fun agrees_20 () Bool (and $96 $48))

; Path 21: translates, stores, puts, translates, puts, returns.
(define-fun path_21 () Bool (and $97 $38))
(define-fun agrees_21 () Bool (and $96 $70))

; Path 22: translates, stores, puts, translates, stores, puts, returns.
(define-fun path_22 () Bool (and $97 $39))
(define-fun agrees_22 () Bool (and $94 $40 $29 $70))

; Path 23: translates, stores, puts, translates, returns.
(define-fun path_23 () Bool (and $91 $45))
(define-fun agrees_23 () Bool (and $95 $42 $71))

; Path 24: translates, stores, puts, returns.
(define-fun path_24 () Bool (and $90 $58))
(define-fun agrees_24 () Bool (and $93 $27 $33 $41 $42 $70))

; Path 25: translates, returns.
(define-fun path_25 () Bool $44)
(define-fun agrees_25 () Bool (and $20 $98 $27 $33 $41 $42 (or $44 (and (not $44) (or (and $13 (= hvm_translate_get_page #x00000002)) (and $14 (or (and $11 (= hvm_translate_get_page #x00000006)) (and $12 (= hvm_translate_get_page $46)))))))))

; Path 26: returns.
(define-fun path_26 () Bool $0)
(define-fun agrees_26 () Bool (and $0 $8 $19 $98 $27 $33 $41 $42 $70))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8 path_9 path_10 path_11 path_12 path_13 path_14 path_15 path_16 path_17 path_18 path_19 path_20 path_21 path_22 path_23 path_24 path_25 path_26)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)) (and path_9 (not agrees_9)) (and path_10 (not agrees_10)) (and path_11 (not agrees_11)) (and path_12 (not agrees_12)) (and path_13 (not agrees_13)) (and path_14 (not agrees_14)) (and path_15 (not agrees_15)) (and path_16 (not agrees_16)) (and path_17 (not agrees_17)) (and path_18 (not agrees_18)) (and path_19 (not agrees_19)) (and path_20 (not agrees_20)) (and path_21 (not agrees_21)) (and path_22 (not agrees_22)) (and path_23 (not agrees_23)) (and path_24 (not agrees_24)) (and path_25 (not agrees_25)) (and path_26 (not agrees_26)))))
(check-sat)
