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
(declare-fun current->arch.vm_event->send_event () (_ BitVec 1))
(declare-fun gfn () (_ BitVec 64))
(declare-fun |gfn#2| () (_ BitVec 64))
(declare-fun hvm_monitor_check_p2m () (_ BitVec 1))
(declare-fun |hvm_monitor_check_p2m#2| () (_ BitVec 1))
(declare-fun hvm_translate_get_page () (_ BitVec 32))
(declare-fun |hvm_translate_get_page#2| () (_ BitVec 32))
(declare-fun |hvmemul_ctxt->mfn[0]| () (_ BitVec 64))
(declare-fun |hvmemul_ctxt->mfn[1]| () (_ BitVec 64))
(declare-fun linear () (_ BitVec 64))
(declare-fun p2mt () (_ BitVec 32))
(declare-fun |p2mt#2| () (_ BitVec 32))
(declare-fun pfec () (_ BitVec 32))
(declare-fun |vmap(mfn, 2) == NULL| () (_ BitVec 1))
(define-fun $0 () (_ BitVec 64) (concat #x0000000000000 ((_ extract 11 0) linear)))
(define-fun $1 () (_ BitVec 64) (concat #x00000000 bytes))
(define-fun $2 () (_ BitVec 32) ((_ extract 43 12) (bvadd (bvadd $0 $1) (bvadd (bvnot (ite (= bytes #x00000000) #x0000000000000000 #x0000000000000001)) #x0000000000000001))))
(define-fun $3 () Bool (bvult (bvadd $2 #x00000001) #x00000003))
(define-fun $4 () Bool (not $3))
(define-fun $5 () Bool (= CONFIG_DEBUG #b1))
(define-fun $6 () (_ BitVec 64) (bvadd (bvnot $0) #x0000000000001001))
(define-fun $7 () Bool (bvult $6 $1))
(define-fun $8 () Bool (bvult (bvadd $1 (bvadd (bvnot $6) #x0000000000000001)) #x0000000000001001))
(define-fun $9 () Bool (and $7 (not $8)))
(define-fun $10 () Bool (and $9 $5))
(define-fun $11 () Bool (not $9))
(define-fun $12 () Bool (not (= |hvmemul_ctxt->mfn[0]| #x0000000000000000)))
(define-fun $13 () Bool (and $11 $5 $12))
(define-fun $14 () Bool (not $13))
(define-fun $15 () Bool (and $11 $14))
(define-fun $16 () Bool (not $15))
(define-fun $17 () Bool (= hvm_translate_get_page #x00000006))
(define-fun $18 () Bool (and $15 $17))
(define-fun $19 () Bool (and $18 $5))
(define-fun $20 () Bool (not $19))
(define-fun $21 () Bool (= hvm_translate_get_page #x00000000))
(define-fun $22 () Bool (and $15 $21))
(define-fun $23 () Bool (= current->arch.vm_event->send_event #b1))
(define-fun $24 () Bool (= ((_ extract 1 1) pfec) #b1))
(define-fun $25 () Bool (or (= p2mt #x00000003) (= p2mt #x00000008)))
(define-fun $26 () Bool (= p2mt #x0000000f))
(define-fun $27 () Bool (and $22 $23 (not (and $24 (or $25 $26)))))
(define-fun $28 () Bool (not $27))
(define-fun $29 () Bool (= hvm_monitor_check_p2m #b1))
(define-fun $30 () Bool (and $27 $29))
(define-fun $31 () Bool (and $22 (not $30)))
(define-fun $32 () Bool (and $31 $24))
(define-fun $33 () Bool (and $32 $25))
(define-fun $34 () Bool (and $31 (not $33) (not (and $32 $26))))
(define-fun $35 () Bool (and $7 $8 $34))
(define-fun $36 () Bool (not (= |hvmemul_ctxt->mfn[1]| #x0000000000000000)))
(define-fun $37 () Bool (and $35 $5 $36))
(define-fun $38 () Bool (not $37))
(define-fun $39 () Bool (and $35 $38))
(define-fun $40 () Bool (not $39))
(define-fun $41 () Bool (= |hvm_translate_get_page#2| #x00000006))
(define-fun $42 () Bool (and $39 $41))
(define-fun $43 () Bool (and $42 $5))
(define-fun $44 () Bool (not $43))
(define-fun $45 () Bool (= |hvm_translate_get_page#2| #x00000000))
(define-fun $46 () Bool (and $39 $45))
(define-fun $47 () Bool (or (= |p2mt#2| #x00000003) (= |p2mt#2| #x00000008)))
(define-fun $48 () Bool (= |p2mt#2| #x0000000f))
(define-fun $49 () Bool (and $46 $23 (not (and $24 (or $47 $48)))))
(define-fun $50 () Bool (not $49))
(define-fun $51 () Bool (and (not $7) $34))
(define-fun $52 () Bool (and $51 $5))
(define-fun $53 () Bool (and $52 $36))
(define-fun $54 () Bool (not $53))
(define-fun $55 () Bool (= |hvm_monitor_check_p2m#2| #b1))
(define-fun $56 () Bool (and $49 $55))
(define-fun $57 () Bool (and $46 (not $56)))
(define-fun $58 () Bool (and $57 $24))
(define-fun $59 () Bool (and $58 $47))
(define-fun $60 () Bool (and $57 (not $59) (not (and $58 $48))))
(define-fun $61 () Bool (= |vmap(mfn, 2) == NULL| #b1))
(define-fun $62 () Bool (not $61))
(define-fun $63 () Bool (or $51 (and $60 $62)))
(define-fun $64 () Bool (not $63))
(define-fun $65 () Bool (and $46 $64 $38 $44))
(define-fun $66 () Bool (not $65))
(define-fun $67 () Bool (and $22 $64 $38 $44))
(define-fun $68 () Bool (not $67))
(define-fun $69 () Bool (or $10 $13 $19 $37 $43 $53))
(define-fun $70 () Bool (not $5))
(define-fun $71 () Bool (not $10))
(define-fun $72 () Bool (and $71 $14))
(define-fun $73 () Bool (not $69))
(define-fun $74 () (_ BitVec 64) (bvadd $0 #xffff820000000000))
(define-fun $75 () Bool (not $21))
(define-fun $76 () Bool (= hvm_translate_get_page #x00000001))
(define-fun $77 () Bool (= hvm_translate_get_page #x00000002))
(define-fun $78 () Bool (or (= hvm_translate_get_page #x00000004) (= hvm_translate_get_page #x00000005)))
(define-fun $79 () Bool (= |hvm_translate_get_page#2| #x00000001))
(define-fun $80 () Bool (= |hvm_translate_get_page#2| #x00000002))
(define-fun $81 () Bool (or (= |hvm_translate_get_page#2| #x00000004) (= |hvm_translate_get_page#2| #x00000005)))
(define-fun $82 () (_ BitVec 64) (ite $63 $74 (ite $9 #xfffffffffffffffe (ite (and $22 (not $34)) (ite $30 #xfffffffffffffffc (ite $33 #xffffffffffffffff #x0000000000000000)) (ite (and $15 $75) (ite $76 #xfffffffffffffffd (ite $77 #x0000000000000000 (ite (or $18 $78) #xfffffffffffffffc #xfffffffffffffffe))) (ite $60 #xfffffffffffffffe (ite $46 (ite $56 #xfffffffffffffffc (ite $59 #xffffffffffffffff #x0000000000000000)) (ite $79 #xfffffffffffffffd (ite $80 #x0000000000000000 (ite (or $42 $81) #xfffffffffffffffc #xfffffffffffffffe))))))))))
(define-fun $83 () Bool (= $82 #xfffffffffffffffe))
(define-fun $84 () Bool (= (bvadd gfn #x0000000000008f00) |hvmemul_ctxt->mfn[0]|))
(define-fun $85 () Bool (not $22))
(define-fun $86 () Bool (or (and $22 $84) $85))
(define-fun $87 () Bool (= |hvmemul_ctxt->mfn[1]| #xffffffffffffffff))
(define-fun $88 () Bool (not $52))
(define-fun $89 () (_ BitVec 64) (bvadd |gfn#2| #x0000000000008f00))
(define-fun $90 () Bool (= $89 |hvmemul_ctxt->mfn[1]|))
(define-fun $91 () Bool (not $46))
(define-fun $92 () Bool (or (and $52 $87) (and $88 (or (and $46 $90) $91))))
(define-fun $93 () Bool (and $5 $12))
(define-fun $94 () Bool (and $3 (not $93)))
(define-fun $95 () Bool (and $94 $21))
(define-fun $96 () Bool (and $95 $24))
(define-fun $97 () Bool (and $72 $15))
(define-fun $98 () Bool (and $97 $20))
(define-fun $99 () Bool (and $98 $28))
(define-fun $100 () Bool (and $99 $38))
(define-fun $101 () Bool (and $100 $40 $44 $50))
(define-fun $102 () Bool (and $101 $54 $66))
(define-fun $103 () Bool (and $102 $67 $73))
(define-fun $104 () Bool (= $82 #xffffffffffffffff))
(define-fun $105 () Bool (or $22 (and $85 $84)))
(define-fun $106 () Bool (and $96 (not $25)))
(define-fun $107 () Bool (= $82 #x0000000000000000))
(define-fun $108 () Bool (and $106 (not $26)))
(define-fun $109 () Bool (and $108 $23))
(define-fun $110 () Bool (and $98 $27))
(define-fun $111 () Bool (and $110 $38))
(define-fun $112 () Bool (and $111 $40 $44 $50))
(define-fun $113 () Bool (and $112 $54 $66))
(define-fun $114 () Bool (= $82 #xfffffffffffffffc))
(define-fun $115 () Bool (not $29))
(define-fun $116 () Bool (and $109 $115))
(define-fun $117 () Bool (= $2 #x00000001))
(define-fun $118 () Bool (and $116 $117))
(define-fun $119 () Bool (and $5 $36))
(define-fun $120 () Bool (not $119))
(define-fun $121 () Bool (and $118 $120))
(define-fun $122 () Bool (and $121 $45))
(define-fun $123 () Bool (and $111 $39))
(define-fun $124 () Bool (and $123 $44))
(define-fun $125 () Bool (and $124 $50 $54))
(define-fun $126 () Bool (and $125 $65 $67 $73))
(define-fun $127 () Bool (or (and $52 (= |gfn#2| #xffffffffffff70ff)) (and $88 (or $46 (and $91 $90)))))
(define-fun $128 () Bool (not $47))
(define-fun $129 () Bool (and $122 $128))
(define-fun $130 () Bool (not $48))
(define-fun $131 () Bool (and $129 $130))
(define-fun $132 () Bool (and $124 $49 $54))
(define-fun $133 () Bool (and $132 $65 $67 $73))
(define-fun $134 () Bool (not $55))
(define-fun $135 () Bool (and $131 $134))
(define-fun $136 () Bool (= $74 $82))
(define-fun $137 () Bool (not $45))
(define-fun $138 () Bool (and $121 $137))
(define-fun $139 () Bool (and $125 $66 $67 $73))
(define-fun $140 () Bool (= $82 #xfffffffffffffffd))
(define-fun $141 () Bool (not $79))
(define-fun $142 () Bool (and $138 $141))
(define-fun $143 () Bool (not $80))
(define-fun $144 () Bool (and $142 $143))
(define-fun $145 () Bool (not $81))
(define-fun $146 () Bool (and $144 $145))
(define-fun $147 () Bool (and $146 $41))
(define-fun $148 () Bool (not $41))
(define-fun $149 () Bool (not $117))
(define-fun $150 () Bool (and $116 $149))
(define-fun $151 () Bool (or (and $52 (or $5 (and $70 $87))) (and $88 (= (ite $5 #xffffffffffffffff |hvmemul_ctxt->mfn[1]|) (ite $46 $89 |hvmemul_ctxt->mfn[1]|)))))
(define-fun $152 () Bool (not $23))
(define-fun $153 () Bool (and $108 $152))
(define-fun $154 () Bool (and $153 $117))
(define-fun $155 () Bool (and $154 $120))
(define-fun $156 () Bool (and $155 $45))
(define-fun $157 () Bool (and $100 $39))
(define-fun $158 () Bool (and $157 $44 $50 $54))
(define-fun $159 () Bool (and $158 $65 $67 $73))
(define-fun $160 () Bool (and $156 $128))
(define-fun $161 () Bool (and $160 $130))
(define-fun $162 () Bool (and $158 $66))
(define-fun $163 () Bool (and $155 $137))
(define-fun $164 () Bool (and $162 $67 $73))
(define-fun $165 () Bool (and $163 $141))
(define-fun $166 () Bool (and $165 $143))
(define-fun $167 () Bool (and $166 $145))
(define-fun $168 () Bool (and $167 $41))
(define-fun $169 () Bool (and $153 $149))
(define-fun $170 () Bool (and $102 $68 $73))
(define-fun $171 () Bool (and $95 (not $24)))
(define-fun $172 () Bool (and $171 $23))
(define-fun $173 () Bool (and $172 $115))
(define-fun $174 () Bool (and $173 $117))
(define-fun $175 () Bool (and $174 $120))
(define-fun $176 () Bool (and $175 $45))
(define-fun $177 () Bool (and $176 $134))
(define-fun $178 () Bool (and $175 $137))
(define-fun $179 () Bool (and $178 $141))
(define-fun $180 () Bool (and $179 $143))
(define-fun $181 () Bool (and $180 $145))
(define-fun $182 () Bool (and $181 $41))
(define-fun $183 () Bool (and $173 $149))
(define-fun $184 () Bool (and $171 $152))
(define-fun $185 () Bool (and $184 $117))
(define-fun $186 () Bool (and $185 $120))
(define-fun $187 () Bool (and $186 $45))
(define-fun $188 () Bool (and $186 $137))
(define-fun $189 () Bool (and $188 $141))
(define-fun $190 () Bool (and $189 $143))
(define-fun $191 () Bool (and $190 $145))
(define-fun $192 () Bool (and $191 $41))
(define-fun $193 () Bool (and $184 $149))
(define-fun $194 () Bool (and $94 $75))
(define-fun $195 () Bool (and $194 (not $76)))
(define-fun $196 () Bool (and $195 (not $77)))
(define-fun $197 () Bool (and $196 (not $78)))
(define-fun $198 () Bool (and $197 $17))

; What its callers see to.
(define-fun relied_on () Bool true)

; Path 1: maps, assertion, stops.
(define-fun path_1 () Bool (and $4 $5))
(define-fun agrees_1 () Bool (and $10 $14 $16 $20 $28 $38 $40 $44 $50 $54 $66 $68 $69))

; Path 2: maps, returns.
(define-fun path_2 () Bool (and $4 $70))
(define-fun agrees_2 () Bool (and $72 $16 $20 $28 $38 $40 $44 $50 $54 $66 $68 $73 $83 $86 $92))

; Path 3: maps, assertion, stops.
(define-fun path_3 () Bool (and $3 $93))
(define-fun agrees_3 () Bool (and $71 $13 $16 $20 $28 $38 $40 $44 $50 $54 $66 $68 $69))

; Path 4: maps, translates, puts, returns.
(define-fun path_4 () Bool (and $96 $25))
(define-fun agrees_4 () Bool (and $103 $104 $105 $92))

; Path 5: maps, translates, puts, returns.
(define-fun path_5 () Bool (and $106 $26))
(define-fun agrees_5 () Bool (and $103 $107 $105 $92))

; Path 6: maps, translates, calls hvm_monitor_check_p2m, puts, returns.
(define-fun path_6 () Bool (and $109 $29))
(define-fun agrees_6 () Bool (and $113 $67 $73 $114 $105 $92))

; Path 7: maps, translates, calls hvm_monitor_check_p2m, assertion, stops.
(define-fun path_7 () Bool (and $118 $119))
(define-fun agrees_7 () Bool (and $110 $37 $40 $44 $50 $54 $66 $68 $69))

; Path 8: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   puts, returns.
(define-fun path_8 () Bool (and $122 $47))
(define-fun agrees_8 () Bool (and $126 $104 $105 $127))

; Path 9: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   puts, returns.
(define-fun path_9 () Bool (and $129 $48))
(define-fun agrees_9 () Bool (and $126 $107 $105 $127))

; Path 10: maps, translates, calls hvm_monitor_check_p2m, translates, calls
;   hvm_monitor_check_p2m, puts, puts, returns.
(define-fun path_10 () Bool (and $131 $55))
(define-fun agrees_10 () Bool (and $133 $114 $105 $127))

; Path 11: maps, translates, calls hvm_monitor_check_p2m, translates, calls
;   hvm_monitor_check_p2m, puts, puts, returns.
(define-fun path_11 () Bool (and $135 $61))
(define-fun agrees_11 () Bool (and $133 $83 $105 $127))

; Path 12: maps, translates, calls hvm_monitor_check_p2m, translates, calls
;   hvm_monitor_check_p2m, returns.
(define-fun path_12 () Bool (and $135 $62))
(define-fun agrees_12 () Bool (and $132 $66 $68 $73 $136 $105 $127))

; Path 13: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_13 () Bool (and $138 $79))
(define-fun agrees_13 () Bool (and $139 $140 $105 $92))

; Path 14: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_14 () Bool (and $142 $80))
(define-fun agrees_14 () Bool (and $139 $107 $105 $92))

; Path 15: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_15 () Bool (and $144 $81))
(define-fun agrees_15 () Bool (and $139 $114 $105 $92))

; Path 16: maps, translates, calls hvm_monitor_check_p2m, translates,
;   assertion, stops.
(define-fun path_16 () Bool (and $147 $5))
(define-fun agrees_16 () Bool (and $123 $43 $50 $54 $66 $68 $69))

; Path 17: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_17 () Bool (and $147 $70))
(define-fun agrees_17 () Bool (and $139 $114 $105 $92))

; Path 18: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_18 () Bool (and $146 $148))
(define-fun agrees_18 () Bool (and $139 $83 $105 $92))

; Path 19: maps, translates, calls hvm_monitor_check_p2m, assertion, stops.
(define-fun path_19 () Bool (and $150 $119))
(define-fun agrees_19 () Bool (and $112 $53 $66 $68 $69))

; Path 20: maps, translates, calls hvm_monitor_check_p2m, returns.
(define-fun path_20 () Bool (and $150 $120))
(define-fun agrees_20 () Bool (and $113 $68 $73 $136 $105 $151))

; Path 21: maps, translates, assertion, stops.
(define-fun path_21 () Bool (and $154 $119))
(define-fun agrees_21 () Bool (and $99 $37 $40 $44 $50 $54 $66 $68 $69))

; Path 22: maps, translates, translates, puts, puts, returns.
(define-fun path_22 () Bool (and $156 $47))
(define-fun agrees_22 () Bool (and $159 $104 $105 $127))

; Path 23: maps, translates, translates, puts, puts, returns.
(define-fun path_23 () Bool (and $160 $48))
(define-fun agrees_23 () Bool (and $159 $107 $105 $127))

; Path 24: maps, translates, translates, puts, puts, returns.
(define-fun path_24 () Bool (and $161 $61))
(define-fun agrees_24 () Bool (and $159 $83 $105 $127))

; Path 25: maps, translates, translates, returns.
(define-fun path_25 () Bool (and $161 $62))
(define-fun agrees_25 () Bool (and $162 $68 $73 $136 $105 $127))

; Path 26: maps, translates, translates, puts, returns.
(define-fun path_26 () Bool (and $163 $79))
(define-fun agrees_26 () Bool (and $164 $140 $105 $92))

; Path 27: maps, translates, translates, puts, returns.
(define-fun path_27 () Bool (and $165 $80))
(define-fun agrees_27 () Bool (and $164 $107 $105 $92))

; Path 28: maps, translates, translates, puts, returns.
(define-fun path_28 () Bool (and $166 $81))
(define-fun agrees_28 () Bool (and $164 $114 $105 $92))

; Path 29: maps, translates, translates, assertion, stops.
(define-fun path_29 () Bool (and $168 $5))
(define-fun agrees_29 () Bool (and $157 $43 $50 $54 $66 $68 $69))

; Path 30: maps, translates, translates, puts, returns.
(define-fun path_30 () Bool (and $168 $70))
(define-fun agrees_30 () Bool (and $164 $114 $105 $92))

; Path 31: maps, translates, translates, puts, returns.
(define-fun path_31 () Bool (and $167 $148))
(define-fun agrees_31 () Bool (and $164 $83 $105 $92))

; Path 32: maps, translates, assertion, stops.
(define-fun path_32 () Bool (and $169 $119))
(define-fun agrees_32 () Bool (and $101 $53 $66 $68 $69))

; Path 33: maps, translates, returns.
(define-fun path_33 () Bool (and $169 $120))
(define-fun agrees_33 () Bool (and $170 $136 $105 $151))

; Path 34: maps, translates, calls hvm_monitor_check_p2m, puts, returns.
(define-fun path_34 () Bool (and $172 $29))
(define-fun agrees_34 () Bool (and $113 $67 $73 $114 $105 $92))

; Path 35: maps, translates, calls hvm_monitor_check_p2m, assertion, stops.
(define-fun path_35 () Bool (and $174 $119))
(define-fun agrees_35 () Bool (and $110 $37 $40 $44 $50 $54 $66 $68 $69))

; Path 36: maps, translates, calls hvm_monitor_check_p2m, translates, calls
;   hvm_monitor_check_p2m, puts, puts, returns.
(define-fun path_36 () Bool (and $176 $55))
(define-fun agrees_36 () Bool (and $133 $114 $105 $127))

; Path 37: maps, translates, calls hvm_monitor_check_p2m, translates, calls
;   hvm_monitor_check_p2m, puts, puts, returns.
(define-fun path_37 () Bool (and $177 $61))
(define-fun agrees_37 () Bool (and $133 $83 $105 $127))

; Path 38: maps, translates, calls hvm_monitor_check_p2m, translates, calls
;   hvm_monitor_check_p2m, returns.
(define-fun path_38 () Bool (and $177 $62))
(define-fun agrees_38 () Bool (and $132 $66 $68 $73 $136 $105 $127))

; Path 39: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_39 () Bool (and $178 $79))
(define-fun agrees_39 () Bool (and $139 $140 $105 $92))

; Path 40: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_40 () Bool (and $179 $80))
(define-fun agrees_40 () Bool (and $139 $107 $105 $92))

; Path 41: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_41 () Bool (and $180 $81))
(define-fun agrees_41 () Bool (and $139 $114 $105 $92))

; Path 42: maps, translates, calls hvm_monitor_check_p2m, translates,
;   assertion, stops.
(define-fun path_42 () Bool (and $182 $5))
(define-fun agrees_42 () Bool (and $123 $43 $50 $54 $66 $68 $69))

; Path 43: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_43 () Bool (and $182 $70))
(define-fun agrees_43 () Bool (and $139 $114 $105 $92))

; Path 44: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_44 () Bool (and $181 $148))
(define-fun agrees_44 () Bool (and $139 $83 $105 $92))

; Path 45: maps, translates, calls hvm_monitor_check_p2m, assertion, stops.
(define-fun path_45 () Bool (and $183 $119))
(define-fun agrees_45 () Bool (and $112 $53 $66 $68 $69))

; Path 46: maps, translates, calls hvm_monitor_check_p2m, returns.
(define-fun path_46 () Bool (and $183 $120))
(define-fun agrees_46 () Bool (and $113 $68 $73 $136 $105 $151))

; Path 47: maps, translates, assertion, stops.
(define-fun path_47 () Bool (and $185 $119))
(define-fun agrees_47 () Bool (and $99 $37 $40 $44 $50 $54 $66 $68 $69))

; Path 48: maps, translates, translates, puts, puts, returns.
(define-fun path_48 () Bool (and $187 $61))
(define-fun agrees_48 () Bool (and $159 $83 $105 $127))

; Path 49: maps, translates, translates, returns.
(define-fun path_49 () Bool (and $187 $62))
(define-fun agrees_49 () Bool (and $162 $68 $73 $136 $105 $127))

; Path 50: maps, translates, translates, puts, returns.
(define-fun path_50 () Bool (and $188 $79))
(define-fun agrees_50 () Bool (and $164 $140 $105 $92))

; Path 51: maps, translates, translates, puts, returns.
(define-fun path_51 () Bool (and $189 $80))
(define-fun agrees_51 () Bool (and $164 $107 $105 $92))

; Path 52: maps, translates, translates, puts, returns.
(define-fun path_52 () Bool (and $190 $81))
(define-fun agrees_52 () Bool (and $164 $114 $105 $92))

; Path 53: maps, translates, translates, assertion, stops.
(define-fun path_53 () Bool (and $192 $5))
(define-fun agrees_53 () Bool (and $157 $43 $50 $54 $66 $68 $69))

; Path 54: maps, translates, translates, puts, returns.
(define-fun path_54 () Bool (and $192 $70))
(define-fun agrees_54 () Bool (and $164 $114 $105 $92))

; Path 55: maps, translates, translates, puts, returns.
(define-fun path_55 () Bool (and $191 $148))
(define-fun agrees_55 () Bool (and $164 $83 $105 $92))

; Path 56: maps, translates, assertion, stops.
(define-fun path_56 () Bool (and $193 $119))
(define-fun agrees_56 () Bool (and $101 $53 $66 $68 $69))

; Path 57: maps, translates, returns.
(define-fun path_57 () Bool (and $193 $120))
(define-fun agrees_57 () Bool (and $170 $136 $105 $151))

; Path 58: maps, translates, returns.
(define-fun path_58 () Bool (and $194 $76))
(define-fun agrees_58 () Bool (and $170 $140 $86 $92))

; Path 59: maps, translates, returns.
(define-fun path_59 () Bool (and $195 $77))
(define-fun agrees_59 () Bool (and $170 $107 $86 $92))

; Path 60: maps, translates, returns.
(define-fun path_60 () Bool (and $196 $78))
(define-fun agrees_60 () Bool (and $170 $114 $86 $92))

; Path 61: maps, translates, assertion, stops.
(define-fun path_61 () Bool (and $198 $5))
(define-fun agrees_61 () Bool (and $97 $19 $28 $38 $40 $44 $50 $54 $66 $68 $69))

; Path 62: maps, translates, returns.
(define-fun path_62 () Bool (and $198 $70))
(define-fun agrees_62 () Bool (and $170 $114 $86 $92))

; Path 63: maps, translates, returns.
(define-fun path_63 () Bool (and $197 (not $17)))
(define-fun agrees_63 () Bool (and $170 $83 $86 $92))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8 path_9 path_10 path_11 path_12 path_13 path_14 path_15 path_16 path_17 path_18 path_19 path_20 path_21 path_22 path_23 path_24 path_25 path_26 path_27 path_28 path_29 path_30 path_31 path_32 path_33 path_34 path_35 path_36 path_37 path_38 path_39 path_40 path_41 path_42 path_43 path_44 path_45 path_46 path_47 path_48 path_49 path_50 path_51 path_52 path_53 path_54 path_55 path_56 path_57 path_58 path_59 path_60 path_61 path_62 path_63)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)) (and path_9 (not agrees_9)) (and path_10 (not agrees_10)) (and path_11 (not agrees_11)) (and path_12 (not agrees_12)) (and path_13 (not agrees_13)) (and path_14 (not agrees_14)) (and path_15 (not agrees_15)) (and path_16 (not agrees_16)) (and path_17 (not agrees_17)) (and path_18 (not agrees_18)) (and path_19 (not agrees_19)) (and path_20 (not agrees_20)) (and path_21 (not agrees_21)) (and path_22 (not agrees_22)) (and path_23 (not agrees_23)) (and path_24 (not agrees_24)) (and path_25 (not agrees_25)) (and path_26 (not agrees_26)) (and path_27 (not agrees_27)) (and path_28 (not agrees_28)) (and path_29 (not agrees_29)) (and path_30 (not agrees_30)) (and path_31 (not agrees_31)) (and path_32 (not agrees_32)) (and path_33 (not agrees_33)) (and path_34 (not agrees_34)) (and path_35 (not agrees_35)) (and path_36 (not agrees_36)) (and path_37 (not agrees_37)) (and path_38 (not agrees_38)) (and path_39 (not agrees_39)) (and path_40 (not agrees_40)) (and path_41 (not agrees_41)) (and path_42 (not agrees_42)) (and path_43 (not agrees_43)) (and path_44 (not agrees_44)) (and path_45 (not agrees_45)) (and path_46 (not agrees_46)) (and path_47 (not agrees_47)) (and path_48 (not agrees_48)) (and path_49 (not agrees_49)) (and path_50 (not agrees_50)) (and path_51 (not agrees_51)) (and path_52 (not agrees_52)) (and path_53 (not agrees_53)) (and path_54 (not agrees_54)) (and path_55 (not agrees_55)) (and path_56 (not agrees_56)) (and path_57 (not agrees_57)) (and path_58 (not agrees_58)) (and path_59 (not agrees_59)) (and path_60 (not agrees_60)) (and path_61 (not agrees_61)) (and path_62 (not agrees_62)) (and path_63 (not agrees_63)))))
(check-sat)
