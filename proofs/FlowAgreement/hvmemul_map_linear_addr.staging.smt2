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
(define-fun $84 () Bool (and $5 $64))
(define-fun $85 () (_ BitVec 64) (bvadd gfn #x0000000000008f00))
(define-fun $86 () (_ BitVec 64) (ite $22 (ite $84 #x0000000000000000 $85) |hvmemul_ctxt->mfn[0]|))
(define-fun $87 () Bool (= |hvmemul_ctxt->mfn[0]| $86))
(define-fun $88 () (_ BitVec 64) (bvadd |gfn#2| #x0000000000008f00))
(define-fun $89 () (_ BitVec 64) (ite $52 #xffffffffffffffff (ite $46 (ite $84 #x0000000000000000 $88) |hvmemul_ctxt->mfn[1]|)))
(define-fun $90 () Bool (= $89 |hvmemul_ctxt->mfn[1]|))
(define-fun $91 () Bool (and $5 $12))
(define-fun $92 () Bool (and $3 (not $91)))
(define-fun $93 () Bool (and $92 $21))
(define-fun $94 () Bool (and $93 $24))
(define-fun $95 () Bool (and $94 $25))
(define-fun $96 () Bool (and $72 $15))
(define-fun $97 () Bool (and $96 $20))
(define-fun $98 () Bool (and $97 $28))
(define-fun $99 () Bool (and $98 $38))
(define-fun $100 () Bool (and $99 $40 $44 $50))
(define-fun $101 () Bool (and $100 $54 $66))
(define-fun $102 () Bool (and $101 $67 $73))
(define-fun $103 () Bool (= $82 #xffffffffffffffff))
(define-fun $104 () Bool (and $102 $103))
(define-fun $105 () Bool (= $86 #x0000000000000000))
(define-fun $106 () Bool (= $85 $86))
(define-fun $107 () Bool (and $94 (not $25)))
(define-fun $108 () Bool (and $107 $26))
(define-fun $109 () Bool (= $82 #x0000000000000000))
(define-fun $110 () Bool (and $102 $109))
(define-fun $111 () Bool (and $107 (not $26)))
(define-fun $112 () Bool (and $111 $23))
(define-fun $113 () Bool (and $112 $29))
(define-fun $114 () Bool (and $97 $27))
(define-fun $115 () Bool (and $114 $38))
(define-fun $116 () Bool (and $115 $40 $44 $50))
(define-fun $117 () Bool (and $116 $54 $66))
(define-fun $118 () Bool (= $82 #xfffffffffffffffc))
(define-fun $119 () Bool (and $117 $67 $73 $118))
(define-fun $120 () Bool (not $29))
(define-fun $121 () Bool (and $112 $120))
(define-fun $122 () Bool (= $2 #x00000001))
(define-fun $123 () Bool (and $121 $122))
(define-fun $124 () Bool (and $5 $36))
(define-fun $125 () Bool (not $124))
(define-fun $126 () Bool (and $123 $125))
(define-fun $127 () Bool (and $126 $45))
(define-fun $128 () Bool (and $127 $47))
(define-fun $129 () Bool (and $115 $39))
(define-fun $130 () Bool (and $129 $44))
(define-fun $131 () Bool (and $130 $50 $54))
(define-fun $132 () Bool (and $131 $65 $67 $73))
(define-fun $133 () Bool (and $132 $103))
(define-fun $134 () Bool (= $89 #x0000000000000000))
(define-fun $135 () Bool (= $89 $88))
(define-fun $136 () Bool (not $47))
(define-fun $137 () Bool (and $127 $136))
(define-fun $138 () Bool (and $137 $48))
(define-fun $139 () Bool (and $132 $109))
(define-fun $140 () Bool (not $48))
(define-fun $141 () Bool (and $137 $140))
(define-fun $142 () Bool (and $141 $55))
(define-fun $143 () Bool (and $130 $49 $54))
(define-fun $144 () Bool (and $143 $65 $67 $73))
(define-fun $145 () Bool (and $144 $118))
(define-fun $146 () Bool (not $55))
(define-fun $147 () Bool (and $141 $146))
(define-fun $148 () Bool (and $147 $61))
(define-fun $149 () Bool (and $144 $83))
(define-fun $150 () Bool (= $74 $82))
(define-fun $151 () Bool (not $45))
(define-fun $152 () Bool (and $126 $151))
(define-fun $153 () Bool (and $152 $79))
(define-fun $154 () Bool (and $131 $66 $67 $73))
(define-fun $155 () Bool (= $82 #xfffffffffffffffd))
(define-fun $156 () Bool (and $154 $155))
(define-fun $157 () Bool (not $79))
(define-fun $158 () Bool (and $152 $157))
(define-fun $159 () Bool (and $158 $80))
(define-fun $160 () Bool (and $154 $109))
(define-fun $161 () Bool (not $80))
(define-fun $162 () Bool (and $158 $161))
(define-fun $163 () Bool (and $162 $81))
(define-fun $164 () Bool (and $154 $118))
(define-fun $165 () Bool (not $81))
(define-fun $166 () Bool (and $162 $165))
(define-fun $167 () Bool (and $166 $41))
(define-fun $168 () Bool (not $41))
(define-fun $169 () Bool (and $166 $168))
(define-fun $170 () Bool (and $154 $83))
(define-fun $171 () Bool (not $122))
(define-fun $172 () Bool (and $121 $171))
(define-fun $173 () Bool (= $89 (ite $5 #xffffffffffffffff |hvmemul_ctxt->mfn[1]|)))
(define-fun $174 () Bool (not $23))
(define-fun $175 () Bool (and $111 $174))
(define-fun $176 () Bool (and $175 $122))
(define-fun $177 () Bool (and $176 $125))
(define-fun $178 () Bool (and $177 $45))
(define-fun $179 () Bool (and $178 $47))
(define-fun $180 () Bool (and $99 $39))
(define-fun $181 () Bool (and $180 $44 $50 $54))
(define-fun $182 () Bool (and $181 $65 $67 $73))
(define-fun $183 () Bool (and $182 $103))
(define-fun $184 () Bool (and $178 $136))
(define-fun $185 () Bool (and $184 $48))
(define-fun $186 () Bool (and $182 $109))
(define-fun $187 () Bool (and $184 $140))
(define-fun $188 () Bool (and $187 $61))
(define-fun $189 () Bool (and $182 $83))
(define-fun $190 () Bool (and $181 $66))
(define-fun $191 () Bool (and $177 $151))
(define-fun $192 () Bool (and $191 $79))
(define-fun $193 () Bool (and $190 $67 $73))
(define-fun $194 () Bool (and $193 $155))
(define-fun $195 () Bool (and $191 $157))
(define-fun $196 () Bool (and $195 $80))
(define-fun $197 () Bool (and $193 $109))
(define-fun $198 () Bool (and $195 $161))
(define-fun $199 () Bool (and $198 $81))
(define-fun $200 () Bool (and $193 $118))
(define-fun $201 () Bool (and $198 $165))
(define-fun $202 () Bool (and $201 $41))
(define-fun $203 () Bool (and $201 $168))
(define-fun $204 () Bool (and $193 $83))
(define-fun $205 () Bool (and $175 $171))
(define-fun $206 () Bool (and $101 $68 $73))
(define-fun $207 () Bool (and $93 (not $24)))
(define-fun $208 () Bool (and $207 $23))
(define-fun $209 () Bool (and $208 $29))
(define-fun $210 () Bool (and $208 $120))
(define-fun $211 () Bool (and $210 $122))
(define-fun $212 () Bool (and $211 $125))
(define-fun $213 () Bool (and $212 $45))
(define-fun $214 () Bool (and $213 $55))
(define-fun $215 () Bool (and $213 $146))
(define-fun $216 () Bool (and $215 $61))
(define-fun $217 () Bool (and $212 $151))
(define-fun $218 () Bool (and $217 $79))
(define-fun $219 () Bool (and $217 $157))
(define-fun $220 () Bool (and $219 $80))
(define-fun $221 () Bool (and $219 $161))
(define-fun $222 () Bool (and $221 $81))
(define-fun $223 () Bool (and $221 $165))
(define-fun $224 () Bool (and $223 $41))
(define-fun $225 () Bool (and $223 $168))
(define-fun $226 () Bool (and $210 $171))
(define-fun $227 () Bool (and $207 $174))
(define-fun $228 () Bool (and $227 $122))
(define-fun $229 () Bool (and $228 $125))
(define-fun $230 () Bool (and $229 $45))
(define-fun $231 () Bool (and $230 $61))
(define-fun $232 () Bool (and $229 $151))
(define-fun $233 () Bool (and $232 $79))
(define-fun $234 () Bool (and $232 $157))
(define-fun $235 () Bool (and $234 $80))
(define-fun $236 () Bool (and $234 $161))
(define-fun $237 () Bool (and $236 $81))
(define-fun $238 () Bool (and $236 $165))
(define-fun $239 () Bool (and $238 $41))
(define-fun $240 () Bool (and $238 $168))
(define-fun $241 () Bool (and $227 $171))
(define-fun $242 () Bool (and $92 $75))
(define-fun $243 () Bool (and $242 (not $76)))
(define-fun $244 () Bool (and $243 (not $77)))
(define-fun $245 () Bool (and $244 (not $78)))
(define-fun $246 () Bool (and $245 $17))

; What its callers see to.
(define-fun relied_on () Bool true)

; Path 1: maps, assertion, stops.
(define-fun path_1 () Bool (and $4 $5))
(define-fun agrees_1 () Bool (and $10 $14 $16 $20 $28 $38 $40 $44 $50 $54 $66 $68 $69))

; Path 2: maps, returns.
(define-fun path_2 () Bool (and $4 $70))
(define-fun agrees_2 () Bool (and $72 $16 $20 $28 $38 $40 $44 $50 $54 $66 $68 $73 $83 $87 $90))

; Path 3: maps, assertion, stops.
(define-fun path_3 () Bool (and $3 $91))
(define-fun agrees_3 () Bool (and $71 $13 $16 $20 $28 $38 $40 $44 $50 $54 $66 $68 $69))

; Path 4: maps, translates, puts, returns.
(define-fun path_4 () Bool (and $95 $5))
(define-fun agrees_4 () Bool (and $104 $105 $90))

; Path 5: maps, translates, puts, returns.
(define-fun path_5 () Bool (and $95 $70))
(define-fun agrees_5 () Bool (and $104 $106 $90))

; Path 6: maps, translates, puts, returns.
(define-fun path_6 () Bool (and $108 $5))
(define-fun agrees_6 () Bool (and $110 $105 $90))

; Path 7: maps, translates, puts, returns.
(define-fun path_7 () Bool (and $108 $70))
(define-fun agrees_7 () Bool (and $110 $106 $90))

; Path 8: maps, translates, calls hvm_monitor_check_p2m, puts, returns.
(define-fun path_8 () Bool (and $113 $5))
(define-fun agrees_8 () Bool (and $119 $105 $90))

; Path 9: maps, translates, calls hvm_monitor_check_p2m, puts, returns.
(define-fun path_9 () Bool (and $113 $70))
(define-fun agrees_9 () Bool (and $119 $106 $90))

; Path 10: maps, translates, calls hvm_monitor_check_p2m, assertion, stops.
(define-fun path_10 () Bool (and $123 $124))
(define-fun agrees_10 () Bool (and $114 $37 $40 $44 $50 $54 $66 $68 $69))

; Path 11: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   puts, returns.
(define-fun path_11 () Bool (and $128 $5))
(define-fun agrees_11 () Bool (and $133 $105 $134))

; Path 12: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   puts, returns.
(define-fun path_12 () Bool (and $128 $70))
(define-fun agrees_12 () Bool (and $133 $106 $135))

; Path 13: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   puts, returns.
(define-fun path_13 () Bool (and $138 $5))
(define-fun agrees_13 () Bool (and $139 $105 $134))

; Path 14: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   puts, returns.
(define-fun path_14 () Bool (and $138 $70))
(define-fun agrees_14 () Bool (and $139 $106 $135))

; Path 15: maps, translates, calls hvm_monitor_check_p2m, translates, calls
;   hvm_monitor_check_p2m, puts, puts, returns.
(define-fun path_15 () Bool (and $142 $5))
(define-fun agrees_15 () Bool (and $145 $105 $134))

; Path 16: maps, translates, calls hvm_monitor_check_p2m, translates, calls
;   hvm_monitor_check_p2m, puts, puts, returns.
(define-fun path_16 () Bool (and $142 $70))
(define-fun agrees_16 () Bool (and $145 $106 $135))

; Path 17: maps, translates, calls hvm_monitor_check_p2m, translates, calls
;   hvm_monitor_check_p2m, puts, puts, returns.
(define-fun path_17 () Bool (and $148 $5))
(define-fun agrees_17 () Bool (and $149 $105 $134))

; Path 18: maps, translates, calls hvm_monitor_check_p2m, translates, calls
;   hvm_monitor_check_p2m, puts, puts, returns.
(define-fun path_18 () Bool (and $148 $70))
(define-fun agrees_18 () Bool (and $149 $106 $135))

; Path 19: maps, translates, calls hvm_monitor_check_p2m, translates, calls
;   hvm_monitor_check_p2m, returns.
(define-fun path_19 () Bool (and $147 $62))
(define-fun agrees_19 () Bool (and $143 $66 $68 $73 $150 $106 $135))

; Path 20: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_20 () Bool (and $153 $5))
(define-fun agrees_20 () Bool (and $156 $105 $90))

; Path 21: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_21 () Bool (and $153 $70))
(define-fun agrees_21 () Bool (and $156 $106 $90))

; Path 22: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_22 () Bool (and $159 $5))
(define-fun agrees_22 () Bool (and $160 $105 $90))

; Path 23: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_23 () Bool (and $159 $70))
(define-fun agrees_23 () Bool (and $160 $106 $90))

; Path 24: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_24 () Bool (and $163 $5))
(define-fun agrees_24 () Bool (and $164 $105 $90))

; Path 25: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_25 () Bool (and $163 $70))
(define-fun agrees_25 () Bool (and $164 $106 $90))

; Path 26: maps, translates, calls hvm_monitor_check_p2m, translates,
;   assertion, stops.
(define-fun path_26 () Bool (and $167 $5))
(define-fun agrees_26 () Bool (and $129 $43 $50 $54 $66 $68 $69))

; Path 27: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_27 () Bool (and $167 $70))
(define-fun agrees_27 () Bool (and $164 $106 $90))

; Path 28: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_28 () Bool (and $169 $5))
(define-fun agrees_28 () Bool (and $170 $105 $90))

; Path 29: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_29 () Bool (and $169 $70))
(define-fun agrees_29 () Bool (and $170 $106 $90))

; Path 30: maps, translates, calls hvm_monitor_check_p2m, assertion, stops.
(define-fun path_30 () Bool (and $172 $124))
(define-fun agrees_30 () Bool (and $116 $53 $66 $68 $69))

; Path 31: maps, translates, calls hvm_monitor_check_p2m, returns.
(define-fun path_31 () Bool (and $172 $125))
(define-fun agrees_31 () Bool (and $117 $68 $73 $150 $106 $173))

; Path 32: maps, translates, assertion, stops.
(define-fun path_32 () Bool (and $176 $124))
(define-fun agrees_32 () Bool (and $98 $37 $40 $44 $50 $54 $66 $68 $69))

; Path 33: maps, translates, translates, puts, puts, returns.
(define-fun path_33 () Bool (and $179 $5))
(define-fun agrees_33 () Bool (and $183 $105 $134))

; Path 34: maps, translates, translates, puts, puts, returns.
(define-fun path_34 () Bool (and $179 $70))
(define-fun agrees_34 () Bool (and $183 $106 $135))

; Path 35: maps, translates, translates, puts, puts, returns.
(define-fun path_35 () Bool (and $185 $5))
(define-fun agrees_35 () Bool (and $186 $105 $134))

; Path 36: maps, translates, translates, puts, puts, returns.
(define-fun path_36 () Bool (and $185 $70))
(define-fun agrees_36 () Bool (and $186 $106 $135))

; Path 37: maps, translates, translates, puts, puts, returns.
(define-fun path_37 () Bool (and $188 $5))
(define-fun agrees_37 () Bool (and $189 $105 $134))

; Path 38: maps, translates, translates, puts, puts, returns.
(define-fun path_38 () Bool (and $188 $70))
(define-fun agrees_38 () Bool (and $189 $106 $135))

; Path 39: maps, translates, translates, returns.
(define-fun path_39 () Bool (and $187 $62))
(define-fun agrees_39 () Bool (and $190 $68 $73 $150 $106 $135))

; Path 40: maps, translates, translates, puts, returns.
(define-fun path_40 () Bool (and $192 $5))
(define-fun agrees_40 () Bool (and $194 $105 $90))

; Path 41: maps, translates, translates, puts, returns.
(define-fun path_41 () Bool (and $192 $70))
(define-fun agrees_41 () Bool (and $194 $106 $90))

; Path 42: maps, translates, translates, puts, returns.
(define-fun path_42 () Bool (and $196 $5))
(define-fun agrees_42 () Bool (and $197 $105 $90))

; Path 43: maps, translates, translates, puts, returns.
(define-fun path_43 () Bool (and $196 $70))
(define-fun agrees_43 () Bool (and $197 $106 $90))

; Path 44: maps, translates, translates, puts, returns.
(define-fun path_44 () Bool (and $199 $5))
(define-fun agrees_44 () Bool (and $200 $105 $90))

; Path 45: maps, translates, translates, puts, returns.
(define-fun path_45 () Bool (and $199 $70))
(define-fun agrees_45 () Bool (and $200 $106 $90))

; Path 46: maps, translates, translates, assertion, stops.
(define-fun path_46 () Bool (and $202 $5))
(define-fun agrees_46 () Bool (and $180 $43 $50 $54 $66 $68 $69))

; Path 47: maps, translates, translates, puts, returns.
(define-fun path_47 () Bool (and $202 $70))
(define-fun agrees_47 () Bool (and $200 $106 $90))

; Path 48: maps, translates, translates, puts, returns.
(define-fun path_48 () Bool (and $203 $5))
(define-fun agrees_48 () Bool (and $204 $105 $90))

; Path 49: maps, translates, translates, puts, returns.
(define-fun path_49 () Bool (and $203 $70))
(define-fun agrees_49 () Bool (and $204 $106 $90))

; Path 50: maps, translates, assertion, stops.
(define-fun path_50 () Bool (and $205 $124))
(define-fun agrees_50 () Bool (and $100 $53 $66 $68 $69))

; Path 51: maps, translates, returns.
(define-fun path_51 () Bool (and $205 $125))
(define-fun agrees_51 () Bool (and $206 $150 $106 $173))

; Path 52: maps, translates, calls hvm_monitor_check_p2m, puts, returns.
(define-fun path_52 () Bool (and $209 $5))
(define-fun agrees_52 () Bool (and $119 $105 $90))

; Path 53: maps, translates, calls hvm_monitor_check_p2m, puts, returns.
(define-fun path_53 () Bool (and $209 $70))
(define-fun agrees_53 () Bool (and $119 $106 $90))

; Path 54: maps, translates, calls hvm_monitor_check_p2m, assertion, stops.
(define-fun path_54 () Bool (and $211 $124))
(define-fun agrees_54 () Bool (and $114 $37 $40 $44 $50 $54 $66 $68 $69))

; Path 55: maps, translates, calls hvm_monitor_check_p2m, translates, calls
;   hvm_monitor_check_p2m, puts, puts, returns.
(define-fun path_55 () Bool (and $214 $5))
(define-fun agrees_55 () Bool (and $145 $105 $134))

; Path 56: maps, translates, calls hvm_monitor_check_p2m, translates, calls
;   hvm_monitor_check_p2m, puts, puts, returns.
(define-fun path_56 () Bool (and $214 $70))
(define-fun agrees_56 () Bool (and $145 $106 $135))

; Path 57: maps, translates, calls hvm_monitor_check_p2m, translates, calls
;   hvm_monitor_check_p2m, puts, puts, returns.
(define-fun path_57 () Bool (and $216 $5))
(define-fun agrees_57 () Bool (and $149 $105 $134))

; Path 58: maps, translates, calls hvm_monitor_check_p2m, translates, calls
;   hvm_monitor_check_p2m, puts, puts, returns.
(define-fun path_58 () Bool (and $216 $70))
(define-fun agrees_58 () Bool (and $149 $106 $135))

; Path 59: maps, translates, calls hvm_monitor_check_p2m, translates, calls
;   hvm_monitor_check_p2m, returns.
(define-fun path_59 () Bool (and $215 $62))
(define-fun agrees_59 () Bool (and $143 $66 $68 $73 $150 $106 $135))

; Path 60: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_60 () Bool (and $218 $5))
(define-fun agrees_60 () Bool (and $156 $105 $90))

; Path 61: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_61 () Bool (and $218 $70))
(define-fun agrees_61 () Bool (and $156 $106 $90))

; Path 62: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_62 () Bool (and $220 $5))
(define-fun agrees_62 () Bool (and $160 $105 $90))

; Path 63: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_63 () Bool (and $220 $70))
(define-fun agrees_63 () Bool (and $160 $106 $90))

; Path 64: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_64 () Bool (and $222 $5))
(define-fun agrees_64 () Bool (and $164 $105 $90))

; Path 65: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_65 () Bool (and $222 $70))
(define-fun agrees_65 () Bool (and $164 $106 $90))

; Path 66: maps, translates, calls hvm_monitor_check_p2m, translates,
;   assertion, stops.
(define-fun path_66 () Bool (and $224 $5))
(define-fun agrees_66 () Bool (and $129 $43 $50 $54 $66 $68 $69))

; Path 67: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_67 () Bool (and $224 $70))
(define-fun agrees_67 () Bool (and $164 $106 $90))

; Path 68: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_68 () Bool (and $225 $5))
(define-fun agrees_68 () Bool (and $170 $105 $90))

; Path 69: maps, translates, calls hvm_monitor_check_p2m, translates, puts,
;   returns.
(define-fun path_69 () Bool (and $225 $70))
(define-fun agrees_69 () Bool (and $170 $106 $90))

; Path 70: maps, translates, calls hvm_monitor_check_p2m, assertion, stops.
(define-fun path_70 () Bool (and $226 $124))
(define-fun agrees_70 () Bool (and $116 $53 $66 $68 $69))

; Path 71: maps, translates, calls hvm_monitor_check_p2m, returns.
(define-fun path_71 () Bool (and $226 $125))
(define-fun agrees_71 () Bool (and $117 $68 $73 $150 $106 $173))

; Path 72: maps, translates, assertion, stops.
(define-fun path_72 () Bool (and $228 $124))
(define-fun agrees_72 () Bool (and $98 $37 $40 $44 $50 $54 $66 $68 $69))

; Path 73: maps, translates, translates, puts, puts, returns.
(define-fun path_73 () Bool (and $231 $5))
(define-fun agrees_73 () Bool (and $189 $105 $134))

; Path 74: maps, translates, translates, puts, puts, returns.
(define-fun path_74 () Bool (and $231 $70))
(define-fun agrees_74 () Bool (and $189 $106 $135))

; Path 75: maps, translates, translates, returns.
(define-fun path_75 () Bool (and $230 $62))
(define-fun agrees_75 () Bool (and $190 $68 $73 $150 $106 $135))

; Path 76: maps, translates, translates, puts, returns.
(define-fun path_76 () Bool (and $233 $5))
(define-fun agrees_76 () Bool (and $194 $105 $90))

; Path 77: maps, translates, translates, puts, returns.
(define-fun path_77 () Bool (and $233 $70))
(define-fun agrees_77 () Bool (and $194 $106 $90))

; Path 78: maps, translates, translates, puts, returns.
(define-fun path_78 () Bool (and $235 $5))
(define-fun agrees_78 () Bool (and $197 $105 $90))

; Path 79: maps, translates, translates, puts, returns.
(define-fun path_79 () Bool (and $235 $70))
(define-fun agrees_79 () Bool (and $197 $106 $90))

; Path 80: maps, translates, translates, puts, returns.
(define-fun path_80 () Bool (and $237 $5))
(define-fun agrees_80 () Bool (and $200 $105 $90))

; Path 81: maps, translates, translates, puts, returns.
(define-fun path_81 () Bool (and $237 $70))
(define-fun agrees_81 () Bool (and $200 $106 $90))

; Path 82: maps, translates, translates, assertion, stops.
(define-fun path_82 () Bool (and $239 $5))
(define-fun agrees_82 () Bool (and $180 $43 $50 $54 $66 $68 $69))

; Path 83: maps, translates, translates, puts, returns.
(define-fun path_83 () Bool (and $239 $70))
(define-fun agrees_83 () Bool (and $200 $106 $90))

; Path 84: maps, translates, translates, puts, returns.
(define-fun path_84 () Bool (and $240 $5))
(define-fun agrees_84 () Bool (and $204 $105 $90))

; Path 85: maps, translates, translates, puts, returns.
(define-fun path_85 () Bool (and $240 $70))
(define-fun agrees_85 () Bool (and $204 $106 $90))

; Path 86: maps, translates, assertion, stops.
(define-fun path_86 () Bool (and $241 $124))
(define-fun agrees_86 () Bool (and $100 $53 $66 $68 $69))

; Path 87: maps, translates, returns.
(define-fun path_87 () Bool (and $241 $125))
(define-fun agrees_87 () Bool (and $206 $150 $106 $173))

; Path 88: maps, translates, returns.
(define-fun path_88 () Bool (and $242 $76))
(define-fun agrees_88 () Bool (and $206 $155 $87 $90))

; Path 89: maps, translates, returns.
(define-fun path_89 () Bool (and $243 $77))
(define-fun agrees_89 () Bool (and $206 $109 $87 $90))

; Path 90: maps, translates, returns.
(define-fun path_90 () Bool (and $244 $78))
(define-fun agrees_90 () Bool (and $206 $118 $87 $90))

; Path 91: maps, translates, assertion, stops.
(define-fun path_91 () Bool (and $246 $5))
(define-fun agrees_91 () Bool (and $96 $19 $28 $38 $40 $44 $50 $54 $66 $68 $69))

; Path 92: maps, translates, returns.
(define-fun path_92 () Bool (and $246 $70))
(define-fun agrees_92 () Bool (and $206 $118 $87 $90))

; Path 93: maps, translates, returns.
(define-fun path_93 () Bool (and $245 (not $17)))
(define-fun agrees_93 () Bool (and $206 $83 $87 $90))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8 path_9 path_10 path_11 path_12 path_13 path_14 path_15 path_16 path_17 path_18 path_19 path_20 path_21 path_22 path_23 path_24 path_25 path_26 path_27 path_28 path_29 path_30 path_31 path_32 path_33 path_34 path_35 path_36 path_37 path_38 path_39 path_40 path_41 path_42 path_43 path_44 path_45 path_46 path_47 path_48 path_49 path_50 path_51 path_52 path_53 path_54 path_55 path_56 path_57 path_58 path_59 path_60 path_61 path_62 path_63 path_64 path_65 path_66 path_67 path_68 path_69 path_70 path_71 path_72 path_73 path_74 path_75 path_76 path_77 path_78 path_79 path_80 path_81 path_82 path_83 path_84 path_85 path_86 path_87 path_88 path_89 path_90 path_91 path_92 path_93)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)) (and path_9 (not agrees_9)) (and path_10 (not agrees_10)) (and path_11 (not agrees_11)) (and path_12 (not agrees_12)) (and path_13 (not agrees_13)) (and path_14 (not agrees_14)) (and path_15 (not agrees_15)) (and path_16 (not agrees_16)) (and path_17 (not agrees_17)) (and path_18 (not agrees_18)) (and path_19 (not agrees_19)) (and path_20 (not agrees_20)) (and path_21 (not agrees_21)) (and path_22 (not agrees_22)) (and path_23 (not agrees_23)) (and path_24 (not agrees_24)) (and path_25 (not agrees_25)) (and path_26 (not agrees_26)) (and path_27 (not agrees_27)) (and path_28 (not agrees_28)) (and path_29 (not agrees_29)) (and path_30 (not agrees_30)) (and path_31 (not agrees_31)) (and path_32 (not agrees_32)) (and path_33 (not agrees_33)) (and path_34 (not agrees_34)) (and path_35 (not agrees_35)) (and path_36 (not agrees_36)) (and path_37 (not agrees_37)) (and path_38 (not agrees_38)) (and path_39 (not agrees_39)) (and path_40 (not agrees_40)) (and path_41 (not agrees_41)) (and path_42 (not agrees_42)) (and path_43 (not agrees_43)) (and path_44 (not agrees_44)) (and path_45 (not agrees_45)) (and path_46 (not agrees_46)) (and path_47 (not agrees_47)) (and path_48 (not agrees_48)) (and path_49 (not agrees_49)) (and path_50 (not agrees_50)) (and path_51 (not agrees_51)) (and path_52 (not agrees_52)) (and path_53 (not agrees_53)) (and path_54 (not agrees_54)) (and path_55 (not agrees_55)) (and path_56 (not agrees_56)) (and path_57 (not agrees_57)) (and path_58 (not agrees_58)) (and path_59 (not agrees_59)) (and path_60 (not agrees_60)) (and path_61 (not agrees_61)) (and path_62 (not agrees_62)) (and path_63 (not agrees_63)) (and path_64 (not agrees_64)) (and path_65 (not agrees_65)) (and path_66 (not agrees_66)) (and path_67 (not agrees_67)) (and path_68 (not agrees_68)) (and path_69 (not agrees_69)) (and path_70 (not agrees_70)) (and path_71 (not agrees_71)) (and path_72 (not agrees_72)) (and path_73 (not agrees_73)) (and path_74 (not agrees_74)) (and path_75 (not agrees_75)) (and path_76 (not agrees_76)) (and path_77 (not agrees_77)) (and path_78 (not agrees_78)) (and path_79 (not agrees_79)) (and path_80 (not agrees_80)) (and path_81 (not agrees_81)) (and path_82 (not agrees_82)) (and path_83 (not agrees_83)) (and path_84 (not agrees_84)) (and path_85 (not agrees_85)) (and path_86 (not agrees_86)) (and path_87 (not agrees_87)) (and path_88 (not agrees_88)) (and path_89 (not agrees_89)) (and path_90 (not agrees_90)) (and path_91 (not agrees_91)) (and path_92 (not agrees_92)) (and path_93 (not agrees_93)))))
(check-sat)
