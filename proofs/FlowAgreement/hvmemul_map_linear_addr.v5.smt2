; hvmemul_map_linear_addr: every path beside its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun CONFIG_DEBUG () (_ BitVec 1))
(declare-fun bytes () (_ BitVec 32))
(declare-fun gfn () (_ BitVec 64))
(declare-fun |gfn#2| () (_ BitVec 64))
(declare-fun hvm_monitor_check_p2m () (_ BitVec 1))
(declare-fun |hvm_monitor_check_p2m#2| () (_ BitVec 1))
(declare-fun hvm_translate_get_page () (_ BitVec 32))
(declare-fun |hvm_translate_get_page#2| () (_ BitVec 32))
(declare-fun |hvmemul_ctxt->mfn[0]| () (_ BitVec 64))
(declare-fun |hvmemul_ctxt->mfn[1]| () (_ BitVec 64))
(declare-fun hvmemul_ctxt->send_event () (_ BitVec 1))
(declare-fun linear () (_ BitVec 64))
(declare-fun p2mt () (_ BitVec 32))
(declare-fun |p2mt#2| () (_ BitVec 32))
(declare-fun pfec () (_ BitVec 32))
(declare-fun |vmap(mfn, 2) == NULL| () (_ BitVec 1))
(define-fun $0 () (_ BitVec 64) (concat #x0000000000000 ((_ extract 11 0) linear)))
(define-fun $1 () (_ BitVec 64) (concat #x00000000 bytes))
(define-fun $2 () Bool (= bytes #x00000000))
(define-fun $3 () (_ BitVec 32) ((_ extract 43 12) (bvadd (bvadd $0 $1) (bvadd (bvnot (ite $2 #x0000000000000000 #x0000000000000001)) #x0000000000000001))))
(define-fun $4 () Bool (or (not (bvult (bvadd $3 #x00000001) #x00000003)) $2))
(define-fun $5 () Bool (= CONFIG_DEBUG #b1))
(define-fun $6 () (_ BitVec 64) (bvadd (bvnot $0) #x0000000000001001))
(define-fun $7 () Bool (bvult $6 $1))
(define-fun $8 () Bool (bvult (bvadd $1 (bvadd (bvnot $6) #x0000000000000001)) #x0000000000001001))
(define-fun $9 () Bool (or $2 (and $7 (not $8))))
(define-fun $10 () Bool (and $9 $5))
(define-fun $11 () Bool (not $9))
(define-fun $12 () Bool (not (= |hvmemul_ctxt->mfn[0]| #x0000000000000000)))
(define-fun $13 () Bool (and $11 $5 $12))
(define-fun $14 () Bool (not $13))
(define-fun $15 () Bool (and $11 $14))
(define-fun $16 () Bool (not $15))
(define-fun $17 () Bool (= hvm_translate_get_page #x00000000))
(define-fun $18 () Bool (and $15 $17))
(define-fun $19 () Bool (= hvmemul_ctxt->send_event #b1))
(define-fun $20 () Bool (and $19 (not (= pfec #x00000000))))
(define-fun $21 () Bool (= ((_ extract 1 1) pfec) #b1))
(define-fun $22 () Bool (and $18 $20 $21))
(define-fun $23 () Bool (not $22))
(define-fun $24 () Bool (= hvm_monitor_check_p2m #b1))
(define-fun $25 () Bool (and $22 $24))
(define-fun $26 () Bool (and $18 (not $25)))
(define-fun $27 () Bool (and $26 $21))
(define-fun $28 () Bool (or (= p2mt #x00000003) (= p2mt #x00000008)))
(define-fun $29 () Bool (and $27 $28))
(define-fun $30 () Bool (= p2mt #x0000000f))
(define-fun $31 () Bool (and $26 (not $29) (not (and $27 $30))))
(define-fun $32 () Bool (and $7 $8 $31))
(define-fun $33 () Bool (not (= |hvmemul_ctxt->mfn[1]| #x0000000000000000)))
(define-fun $34 () Bool (and $32 $5 $33))
(define-fun $35 () Bool (not $34))
(define-fun $36 () Bool (and $32 $35))
(define-fun $37 () Bool (not $36))
(define-fun $38 () Bool (= |hvm_translate_get_page#2| #x00000000))
(define-fun $39 () Bool (and $36 $38))
(define-fun $40 () Bool (and $39 $20 $21))
(define-fun $41 () Bool (not $40))
(define-fun $42 () Bool (and (not $7) $31))
(define-fun $43 () Bool (and $42 $5))
(define-fun $44 () Bool (and $43 $33))
(define-fun $45 () Bool (not $44))
(define-fun $46 () Bool (= |hvm_monitor_check_p2m#2| #b1))
(define-fun $47 () Bool (and $40 $46))
(define-fun $48 () Bool (and $39 (not $47)))
(define-fun $49 () Bool (and $48 $21))
(define-fun $50 () Bool (or (= |p2mt#2| #x00000003) (= |p2mt#2| #x00000008)))
(define-fun $51 () Bool (and $49 $50))
(define-fun $52 () Bool (= |p2mt#2| #x0000000f))
(define-fun $53 () Bool (and $48 (not $51) (not (and $49 $52))))
(define-fun $54 () Bool (= |vmap(mfn, 2) == NULL| #b1))
(define-fun $55 () Bool (not $54))
(define-fun $56 () Bool (or $42 (and $53 $55)))
(define-fun $57 () Bool (not $56))
(define-fun $58 () Bool (and $39 $57 $35))
(define-fun $59 () Bool (not $58))
(define-fun $60 () Bool (and $18 $57 $35))
(define-fun $61 () Bool (not $60))
(define-fun $62 () Bool (or $10 $13 $34 $44))
(define-fun $63 () Bool (not $5))
(define-fun $64 () Bool (not $10))
(define-fun $65 () Bool (and $64 $14))
(define-fun $66 () Bool (not $62))
(define-fun $67 () (_ BitVec 64) (bvadd $0 #xffff820000000000))
(define-fun $68 () Bool (not $17))
(define-fun $69 () Bool (= hvm_translate_get_page #x00000001))
(define-fun $70 () Bool (= hvm_translate_get_page #x00000002))
(define-fun $71 () Bool (or (= hvm_translate_get_page #x00000004) (= hvm_translate_get_page #x00000005)))
(define-fun $72 () Bool (= |hvm_translate_get_page#2| #x00000001))
(define-fun $73 () Bool (= |hvm_translate_get_page#2| #x00000002))
(define-fun $74 () Bool (or (= |hvm_translate_get_page#2| #x00000004) (= |hvm_translate_get_page#2| #x00000005)))
(define-fun $75 () (_ BitVec 64) (ite $56 $67 (ite $9 #xfffffffffffffffe (ite (and $18 (not $31)) (ite $25 #xfffffffffffffffc (ite $29 #xffffffffffffffff #x0000000000000000)) (ite (and $15 $68) (ite $69 #xfffffffffffffffd (ite $70 #x0000000000000000 (ite $71 #xfffffffffffffffc #xfffffffffffffffe))) (ite $53 #xfffffffffffffffe (ite $39 (ite $47 #xfffffffffffffffc (ite $51 #xffffffffffffffff #x0000000000000000)) (ite $72 #xfffffffffffffffd (ite $73 #x0000000000000000 (ite $74 #xfffffffffffffffc #xfffffffffffffffe))))))))))
(define-fun $76 () Bool (= $75 #xfffffffffffffffe))
(define-fun $77 () Bool (= (bvadd gfn #x0000000000008f00) |hvmemul_ctxt->mfn[0]|))
(define-fun $78 () Bool (not $18))
(define-fun $79 () Bool (or (and $18 $77) $78))
(define-fun $80 () Bool (= |hvmemul_ctxt->mfn[1]| #xffffffffffffffff))
(define-fun $81 () Bool (not $43))
(define-fun $82 () (_ BitVec 64) (bvadd |gfn#2| #x0000000000008f00))
(define-fun $83 () Bool (= $82 |hvmemul_ctxt->mfn[1]|))
(define-fun $84 () Bool (not $39))
(define-fun $85 () Bool (or (and $43 $80) (and $81 (or (and $39 $83) $84))))
(define-fun $86 () Bool (not $4))
(define-fun $87 () Bool (and $5 $12))
(define-fun $88 () Bool (and $86 (not $87)))
(define-fun $89 () Bool (and $88 $17))
(define-fun $90 () Bool (and $89 $21))
(define-fun $91 () Bool (and $90 $19))
(define-fun $92 () Bool (and $65 $15))
(define-fun $93 () Bool (and $92 $22))
(define-fun $94 () Bool (and $93 $35))
(define-fun $95 () Bool (and $94 $37 $41))
(define-fun $96 () Bool (and $95 $45 $59))
(define-fun $97 () Bool (and $96 $60 $66))
(define-fun $98 () Bool (= $75 #xfffffffffffffffc))
(define-fun $99 () Bool (or $18 (and $78 $77)))
(define-fun $100 () Bool (and $91 (not $24)))
(define-fun $101 () Bool (= $75 #xffffffffffffffff))
(define-fun $102 () Bool (not $28))
(define-fun $103 () Bool (and $100 $102))
(define-fun $104 () Bool (= $75 #x0000000000000000))
(define-fun $105 () Bool (not $30))
(define-fun $106 () Bool (and $103 $105))
(define-fun $107 () Bool (= $3 #x00000001))
(define-fun $108 () Bool (and $106 $107))
(define-fun $109 () Bool (and $5 $33))
(define-fun $110 () Bool (not $109))
(define-fun $111 () Bool (and $108 $110))
(define-fun $112 () Bool (and $111 $38))
(define-fun $113 () Bool (and $94 $36))
(define-fun $114 () Bool (and $113 $40 $45))
(define-fun $115 () Bool (and $114 $58 $60 $66))
(define-fun $116 () Bool (or (and $43 (= |gfn#2| #xffffffffffff70ff)) (and $81 (or $39 (and $84 $83)))))
(define-fun $117 () Bool (and $112 (not $46)))
(define-fun $118 () Bool (not $50))
(define-fun $119 () Bool (and $117 $118))
(define-fun $120 () Bool (not $52))
(define-fun $121 () Bool (and $119 $120))
(define-fun $122 () Bool (= $67 $75))
(define-fun $123 () Bool (not $38))
(define-fun $124 () Bool (and $111 $123))
(define-fun $125 () Bool (and $113 $41 $45 $59 $60 $66))
(define-fun $126 () Bool (= $75 #xfffffffffffffffd))
(define-fun $127 () Bool (not $72))
(define-fun $128 () Bool (and $124 $127))
(define-fun $129 () Bool (not $73))
(define-fun $130 () Bool (and $128 $129))
(define-fun $131 () Bool (not $74))
(define-fun $132 () Bool (not $107))
(define-fun $133 () Bool (and $106 $132))
(define-fun $134 () Bool (or (and $43 (or $5 (and $63 $80))) (and $81 (= (ite $39 $82 |hvmemul_ctxt->mfn[1]|) (ite $5 #xffffffffffffffff |hvmemul_ctxt->mfn[1]|)))))
(define-fun $135 () Bool (and $90 (not $19)))
(define-fun $136 () Bool (and $92 $23))
(define-fun $137 () Bool (and $136 $35))
(define-fun $138 () Bool (and $137 $37 $41))
(define-fun $139 () Bool (and $138 $45 $59))
(define-fun $140 () Bool (and $139 $60 $66))
(define-fun $141 () Bool (and $135 $102))
(define-fun $142 () Bool (and $141 $105))
(define-fun $143 () Bool (and $142 $107))
(define-fun $144 () Bool (and $143 $110))
(define-fun $145 () Bool (and $144 $38))
(define-fun $146 () Bool (and $137 $36 $41 $45))
(define-fun $147 () Bool (and $146 $58 $60 $66))
(define-fun $148 () Bool (and $145 $118))
(define-fun $149 () Bool (and $148 $120))
(define-fun $150 () Bool (and $146 $59))
(define-fun $151 () Bool (and $144 $123))
(define-fun $152 () Bool (and $150 $60 $66))
(define-fun $153 () Bool (and $151 $127))
(define-fun $154 () Bool (and $153 $129))
(define-fun $155 () Bool (and $142 $132))
(define-fun $156 () Bool (and $139 $61 $66))
(define-fun $157 () Bool (and $89 (not $21)))
(define-fun $158 () Bool (and $157 $107))
(define-fun $159 () Bool (and $158 $110))
(define-fun $160 () Bool (and $159 $38))
(define-fun $161 () Bool (and $159 $123))
(define-fun $162 () Bool (and $161 $127))
(define-fun $163 () Bool (and $162 $129))
(define-fun $164 () Bool (and $157 $132))
(define-fun $165 () Bool (and $88 $68))
(define-fun $166 () Bool (and $165 (not $69)))
(define-fun $167 () Bool (and $166 (not $70)))

; What its callers see to.
(define-fun relied_on () Bool true)

; Path 1: maps, assertion, stops.
(define-fun path_1 () Bool (and $4 $5))
(define-fun agrees_1 () Bool (and $10 $14 $16 $23 $35 $37 $41 $45 $59 $61 $62))

; Path 2: maps, returns.
(define-fun path_2 () Bool (and $4 $63))
(define-fun agrees_2 () Bool (and $65 $16 $23 $35 $37 $41 $45 $59 $61 $66 $76 $79 $85))

; Path 3: maps, assertion, stops.
(define-fun path_3 () Bool (and $86 $87))
(define-fun agrees_3 () Bool (and $64 $13 $16 $23 $35 $37 $41 $45 $59 $61 $62))

; Path 4: maps, translates, calls hvm_monitor_check_p2m, puts, returns.
(define-fun path_4 () Bool (and $91 $24))
(define-fun agrees_4 () Bool (and $97 $98 $99 $85))

; Path 5: maps, translates, calls hvm_monitor_check_p2m, puts, returns.
(define-fun path_5 () Bool (and $100 $28))
(define-fun agrees_5 () Bool (and $97 $101 $99 $85))

; Path 6: maps, translates, calls hvm_monitor_check_p2m, puts, returns.
(define-fun path_6 () Bool (and $103 $30))
(define-fun agrees_6 () Bool (and $97 $104 $99 $85))

; Path 7: maps, translates, calls hvm_monitor_check_p2m, assertion, stops.
(define-fun path_7 () Bool (and $108 $109))
(define-fun agrees_7 () Bool (and $93 $34 $37 $41 $45 $59 $61 $62))

; Path 8: maps, translates, calls hvm_monitor_check_p2m, translates, calls
;   hvm_monitor_check_p2m, puts, puts, returns.
(define-fun path_8 () Bool (and $112 $46))
(define-fun agrees_8 () Bool (and $115 $98 $99 $116))

; Path 9: maps, translates, calls hvm_monitor_check_p2m, translates, calls
;   hvm_monitor_check_p2m, puts, puts, returns.
(define-fun path_9 () Bool (and $117 $50))
(define-fun agrees_9 () Bool (and $115 $101 $99 $116))

; Path 10: maps, translates, calls hvm_monitor_check_p2m, translates, calls
;   hvm_monitor_check_p2m, puts, puts, returns.
(define-fun path_10 () Bool (and $119 $52))
(define-fun agrees_10 () Bool (and $115 $104 $99 $116))

; Path 11: maps, translates, calls hvm_monitor_check_p2m, translates, calls
;   hvm_monitor_check_p2m, puts, puts, returns.
(define-fun path_11 () Bool (and $121 $54))
(define-fun agrees_11 () Bool (and $115 $76 $99 $116))

; Path 12: maps, translates, calls hvm_monitor_check_p2m, translates, calls
;   hvm_monitor_check_p2m, returns.
(define-fun path_12 () Bool (and $121 $55))
(define-fun agrees_12 () Bool (and $114 $59 $61 $66 $122 $99 $116))

; Path 13: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_13 () Bool (and $124 $72))
(define-fun agrees_13 () Bool (and $125 $126 $99 $85))

; Path 14: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_14 () Bool (and $128 $73))
(define-fun agrees_14 () Bool (and $125 $104 $99 $85))

; Path 15: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_15 () Bool (and $130 $74))
(define-fun agrees_15 () Bool (and $125 $98 $99 $85))

; Path 16: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_16 () Bool (and $130 $131))
(define-fun agrees_16 () Bool (and $125 $76 $99 $85))

; Path 17: maps, translates, calls hvm_monitor_check_p2m, assertion, stops.
(define-fun path_17 () Bool (and $133 $109))
(define-fun agrees_17 () Bool (and $95 $44 $59 $61 $62))

; Path 18: maps, translates, calls hvm_monitor_check_p2m, returns.
(define-fun path_18 () Bool (and $133 $110))
(define-fun agrees_18 () Bool (and $96 $61 $66 $122 $99 $134))

; Path 19: maps, translates, puts, returns.
(define-fun path_19 () Bool (and $135 $28))
(define-fun agrees_19 () Bool (and $140 $101 $99 $85))

; Path 20: maps, translates, puts, returns.
(define-fun path_20 () Bool (and $141 $30))
(define-fun agrees_20 () Bool (and $140 $104 $99 $85))

; Path 21: maps, translates, assertion, stops.
(define-fun path_21 () Bool (and $143 $109))
(define-fun agrees_21 () Bool (and $136 $34 $37 $41 $45 $59 $61 $62))

; Path 22: maps, translates, translates, puts, puts, returns.
(define-fun path_22 () Bool (and $145 $50))
(define-fun agrees_22 () Bool (and $147 $101 $99 $116))

; Path 23: maps, translates, translates, puts, puts, returns.
(define-fun path_23 () Bool (and $148 $52))
(define-fun agrees_23 () Bool (and $147 $104 $99 $116))

; Path 24: maps, translates, translates, puts, puts, returns.
(define-fun path_24 () Bool (and $149 $54))
(define-fun agrees_24 () Bool (and $147 $76 $99 $116))

; Path 25: maps, translates, translates, returns.
(define-fun path_25 () Bool (and $149 $55))
(define-fun agrees_25 () Bool (and $150 $61 $66 $122 $99 $116))

; Path 26: maps, translates, translates, puts, returns.
(define-fun path_26 () Bool (and $151 $72))
(define-fun agrees_26 () Bool (and $152 $126 $99 $85))

; Path 27: maps, translates, translates, puts, returns.
(define-fun path_27 () Bool (and $153 $73))
(define-fun agrees_27 () Bool (and $152 $104 $99 $85))

; Path 28: maps, translates, translates, puts, returns.
(define-fun path_28 () Bool (and $154 $74))
(define-fun agrees_28 () Bool (and $152 $98 $99 $85))

; Path 29: maps, translates, translates, puts, returns.
(define-fun path_29 () Bool (and $154 $131))
(define-fun agrees_29 () Bool (and $152 $76 $99 $85))

; Path 30: maps, translates, assertion, stops.
(define-fun path_30 () Bool (and $155 $109))
(define-fun agrees_30 () Bool (and $138 $44 $59 $61 $62))

; Path 31: maps, translates, returns.
(define-fun path_31 () Bool (and $155 $110))
(define-fun agrees_31 () Bool (and $156 $122 $99 $134))

; Path 32: maps, translates, assertion, stops.
(define-fun path_32 () Bool (and $158 $109))
(define-fun agrees_32 () Bool (and $136 $34 $37 $41 $45 $59 $61 $62))

; Path 33: maps, translates, translates, puts, puts, returns.
(define-fun path_33 () Bool (and $160 $54))
(define-fun agrees_33 () Bool (and $147 $76 $99 $116))

; Path 34: maps, translates, translates, returns.
(define-fun path_34 () Bool (and $160 $55))
(define-fun agrees_34 () Bool (and $150 $61 $66 $122 $99 $116))

; Path 35: maps, translates, translates, puts, returns.
(define-fun path_35 () Bool (and $161 $72))
(define-fun agrees_35 () Bool (and $152 $126 $99 $85))

; Path 36: maps, translates, translates, puts, returns.
(define-fun path_36 () Bool (and $162 $73))
(define-fun agrees_36 () Bool (and $152 $104 $99 $85))

; Path 37: maps, translates, translates, puts, returns.
(define-fun path_37 () Bool (and $163 $74))
(define-fun agrees_37 () Bool (and $152 $98 $99 $85))

; Path 38: maps, translates, translates, puts, returns.
(define-fun path_38 () Bool (and $163 $131))
(define-fun agrees_38 () Bool (and $152 $76 $99 $85))

; Path 39: maps, translates, assertion, stops.
(define-fun path_39 () Bool (and $164 $109))
(define-fun agrees_39 () Bool (and $138 $44 $59 $61 $62))

; Path 40: maps, translates, returns.
(define-fun path_40 () Bool (and $164 $110))
(define-fun agrees_40 () Bool (and $156 $122 $99 $134))

; Path 41: maps, translates, returns.
(define-fun path_41 () Bool (and $165 $69))
(define-fun agrees_41 () Bool (and $156 $126 $79 $85))

; Path 42: maps, translates, returns.
(define-fun path_42 () Bool (and $166 $70))
(define-fun agrees_42 () Bool (and $156 $104 $79 $85))

; Path 43: maps, translates, returns.
(define-fun path_43 () Bool (and $167 $71))
(define-fun agrees_43 () Bool (and $156 $98 $79 $85))

; Path 44: maps, translates, returns.
(define-fun path_44 () Bool (and $167 (not $71)))
(define-fun agrees_44 () Bool (and $156 $76 $79 $85))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8 path_9 path_10 path_11 path_12 path_13 path_14 path_15 path_16 path_17 path_18 path_19 path_20 path_21 path_22 path_23 path_24 path_25 path_26 path_27 path_28 path_29 path_30 path_31 path_32 path_33 path_34 path_35 path_36 path_37 path_38 path_39 path_40 path_41 path_42 path_43 path_44)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)) (and path_9 (not agrees_9)) (and path_10 (not agrees_10)) (and path_11 (not agrees_11)) (and path_12 (not agrees_12)) (and path_13 (not agrees_13)) (and path_14 (not agrees_14)) (and path_15 (not agrees_15)) (and path_16 (not agrees_16)) (and path_17 (not agrees_17)) (and path_18 (not agrees_18)) (and path_19 (not agrees_19)) (and path_20 (not agrees_20)) (and path_21 (not agrees_21)) (and path_22 (not agrees_22)) (and path_23 (not agrees_23)) (and path_24 (not agrees_24)) (and path_25 (not agrees_25)) (and path_26 (not agrees_26)) (and path_27 (not agrees_27)) (and path_28 (not agrees_28)) (and path_29 (not agrees_29)) (and path_30 (not agrees_30)) (and path_31 (not agrees_31)) (and path_32 (not agrees_32)) (and path_33 (not agrees_33)) (and path_34 (not agrees_34)) (and path_35 (not agrees_35)) (and path_36 (not agrees_36)) (and path_37 (not agrees_37)) (and path_38 (not agrees_38)) (and path_39 (not agrees_39)) (and path_40 (not agrees_40)) (and path_41 (not agrees_41)) (and path_42 (not agrees_42)) (and path_43 (not agrees_43)) (and path_44 (not agrees_44)))))
(check-sat)
