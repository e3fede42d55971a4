; hvmemul_rep_movs, items of 8: every path beside its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun CONFIG_DEBUG () (_ BitVec 1))
(declare-fun destination () (_ BitVec 64))
(declare-fun get_gfn_query_unlocked () (_ BitVec 32))
(declare-fun |get_gfn_query_unlocked#2| () (_ BitVec 32))
(declare-fun hvm_copy_from_guest_phys () (_ BitVec 32))
(declare-fun hvm_copy_to_guest_phys () (_ BitVec 32))
(declare-fun hvmemul_ctxt->set_context () (_ BitVec 1))
(declare-fun hvmemul_do_io_addr () (_ BitVec 64))
(declare-fun hvmemul_linear_to_phys () (_ BitVec 128))
(declare-fun |hvmemul_linear_to_phys#2| () (_ BitVec 128))
(declare-fun hvmemul_virtual_to_linear () (_ BitVec 64))
(declare-fun |hvmemul_virtual_to_linear#2| () (_ BitVec 64))
(declare-fun linear () (_ BitVec 64))
(declare-fun mmio_access.read_access () (_ BitVec 1))
(declare-fun mmio_access.write_access () (_ BitVec 1))
(declare-fun mmio_gla () (_ BitVec 64))
(declare-fun mmio_gpfn () (_ BitVec 64))
(define-fun $0 () (_ BitVec 32) ((_ extract 31 0) hvmemul_virtual_to_linear))
(define-fun $1 () Bool (= $0 #x00000000))
(define-fun $2 () (_ BitVec 32) ((_ extract 31 0) |hvmemul_virtual_to_linear#2|))
(define-fun $3 () Bool (= $2 #x00000000))
(define-fun $4 () Bool (and $1 $3))
(define-fun $5 () Bool (= mmio_access.read_access #b1))
(define-fun $6 () Bool (and $4 $5))
(define-fun $7 () (_ BitVec 52) ((_ extract 63 12) mmio_gla))
(define-fun $8 () (_ BitVec 52) ((_ extract 63 12) linear))
(define-fun $9 () Bool (= ((_ extract 11 0) mmio_gla) #x000))
(define-fun $10 () Bool (and (= $7 $8) $9))
(define-fun $11 () Bool (and $6 $10))
(define-fun $12 () (_ BitVec 64) (concat #x0000000000000 ((_ extract 11 0) linear)))
(define-fun $13 () (_ BitVec 32) ((_ extract 63 32) |hvmemul_virtual_to_linear#2|))
(define-fun $14 () (_ BitVec 64) (concat #b00000000000000000000000000000 (concat $13 #b000)))
(define-fun $15 () Bool (bvult (bvadd (bvnot $12) #x0000000000001001) $14))
(define-fun $16 () Bool (and $11 $15))
(define-fun $17 () (_ BitVec 32) ((_ extract 31 0) hvmemul_linear_to_phys))
(define-fun $18 () Bool (= $17 #x00000000))
(define-fun $19 () Bool (and $16 $18))
(define-fun $20 () Bool (= mmio_access.write_access #b1))
(define-fun $21 () Bool (and $19 $20))
(define-fun $22 () (_ BitVec 52) ((_ extract 63 12) destination))
(define-fun $23 () Bool (and (= $7 $22) $9))
(define-fun $24 () Bool (and $21 $23))
(define-fun $25 () (_ BitVec 64) (concat #x0000000000000 ((_ extract 11 0) destination)))
(define-fun $26 () (_ BitVec 64) (bvadd (bvnot $25) #x0000000000001001))
(define-fun $27 () (_ BitVec 32) ((_ extract 63 32) hvmemul_linear_to_phys))
(define-fun $28 () (_ BitVec 64) (concat #b00000000000000000000000000000 (concat $27 #b000)))
(define-fun $29 () Bool (bvult $26 $28))
(define-fun $30 () Bool (and $24 $29))
(define-fun $31 () (_ BitVec 32) ((_ extract 31 0) |hvmemul_linear_to_phys#2|))
(define-fun $32 () Bool (= $31 #x00000000))
(define-fun $33 () Bool (and $30 $32))
(define-fun $34 () Bool (= get_gfn_query_unlocked #x00000005))
(define-fun $35 () Bool (= |get_gfn_query_unlocked#2| #x00000005))
(define-fun $36 () Bool (= get_gfn_query_unlocked #x00000004))
(define-fun $37 () Bool (= |get_gfn_query_unlocked#2| #x00000004))
(define-fun $38 () Bool (or $34 $35 (and $36 $37)))
(define-fun $39 () Bool (not $15))
(define-fun $40 () Bool (and $5 $10 $39))
(define-fun $41 () Bool (not $40))
(define-fun $42 () Bool (and $4 $41))
(define-fun $43 () Bool (and $1 $42))
(define-fun $44 () Bool (and $4 (or $40 $18)))
(define-fun $45 () (_ BitVec 61) (ite $40 (concat #b00000000000000000000000000000 $13) (concat #b00000000000000000000000000000 $27)))
(define-fun $46 () Bool (and $20 $23 (not (bvult $26 (concat $45 #b000)))))
(define-fun $47 () Bool (not $46))
(define-fun $48 () Bool (and $44 $47))
(define-fun $49 () Bool (= $27 $13))
(define-fun $50 () Bool (not $42))
(define-fun $51 () Bool (= hvmemul_linear_to_phys |hvmemul_linear_to_phys#2|))
(define-fun $52 () Bool (and $43 $48 (or (and $40 $49) $41) (or $42 (and $50 $51))))
(define-fun $53 () (_ BitVec 32) (ite $42 $31 $17))
(define-fun $54 () Bool (and $44 (or $46 (= $53 #x00000000))))
(define-fun $55 () (_ BitVec 52) ((_ extract 51 0) mmio_gpfn))
(define-fun $56 () (_ BitVec 52) ((_ extract 127 76) hvmemul_linear_to_phys))
(define-fun $57 () Bool (= $55 $56))
(define-fun $58 () Bool (or (and $40 $57) $41))
(define-fun $59 () (_ BitVec 52) ((_ extract 127 76) |hvmemul_linear_to_phys#2|))
(define-fun $60 () (_ BitVec 52) (ite $42 $59 $56))
(define-fun $61 () (_ BitVec 52) (ite $46 $55 $60))
(define-fun $62 () Bool (and $52 $54 $58 $54 (= $59 $61)))
(define-fun $63 () Bool (not (or $37 $35)))
(define-fun $64 () Bool (and $54 $36 $63))
(define-fun $65 () Bool (not $64))
(define-fun $66 () Bool (and $62 $65))
(define-fun $67 () Bool (and $54 (not (or $36 $34))))
(define-fun $68 () Bool (and $67 $37))
(define-fun $69 () Bool (not $68))
(define-fun $70 () Bool (and $66 $69))
(define-fun $71 () (_ BitVec 64) (concat $55 #x000))
(define-fun $72 () (_ BitVec 64) (bvor $71 $12))
(define-fun $73 () (_ BitVec 64) ((_ extract 127 64) hvmemul_linear_to_phys))
(define-fun $74 () (_ BitVec 64) (ite $40 $72 $73))
(define-fun $75 () (_ BitVec 64) (bvor $71 $25))
(define-fun $76 () (_ BitVec 64) ((_ extract 127 64) |hvmemul_linear_to_phys#2|))
(define-fun $77 () (_ BitVec 64) (ite $42 $76 $73))
(define-fun $78 () (_ BitVec 64) (ite $46 $75 $77))
(define-fun $79 () (_ BitVec 32) ((_ extract 63 32) |hvmemul_linear_to_phys#2|))
(define-fun $80 () (_ BitVec 32) (ite $42 $79 $27))
(define-fun $81 () Bool (and $67 $63 (not (and (bvult $74 (bvadd $78 #x0000000000000008)) (bvult $78 (bvadd $74 (concat (ite $46 $45 (concat #b00000000000000000000000000000 $80)) #b000)))))))
(define-fun $82 () Bool (= hvmemul_ctxt->set_context #b1))
(define-fun $83 () Bool (not $82))
(define-fun $84 () Bool (and $81 $83))
(define-fun $85 () Bool (not $84))
(define-fun $86 () Bool (and $70 $85))
(define-fun $87 () Bool (= hvm_copy_from_guest_phys #x00000000))
(define-fun $88 () Bool (and $81 (or $82 $87)))
(define-fun $89 () Bool (not $88))
(define-fun $90 () Bool (= hvm_copy_from_guest_phys #x00000006))
(define-fun $91 () Bool (= CONFIG_DEBUG #b1))
(define-fun $92 () Bool (and $84 $90 $91))
(define-fun $93 () Bool (not $92))
(define-fun $94 () Bool (= hvm_copy_to_guest_phys #x00000006))
(define-fun $95 () Bool (and $88 $94 $91))
(define-fun $96 () Bool (not $95))
(define-fun $97 () Bool (or $92 $95))
(define-fun $98 () Bool (not $97))
(define-fun $99 () (_ BitVec 32) ((_ extract 31 0) hvmemul_do_io_addr))
(define-fun $100 () (_ BitVec 32) (ite (= $99 #x00000000) ((_ extract 63 32) hvmemul_do_io_addr) #x00000000))
(define-fun $101 () Bool (= hvm_copy_to_guest_phys #x00000000))
(define-fun $102 () (_ BitVec 32) (ite $46 (ite $40 $13 $27) $80))
(define-fun $103 () Bool (or (= hvm_copy_to_guest_phys #x00000004) (= hvm_copy_to_guest_phys #x00000005)))
(define-fun $104 () Bool (or (= hvm_copy_from_guest_phys #x00000004) (= hvm_copy_from_guest_phys #x00000005)))
(define-fun $105 () (_ BitVec 64) (ite $1 (ite $4 (ite $44 (ite $54 (ite (or $64 $68) (concat $100 $99) (ite $88 (concat (ite $101 $102 #x00000000) (ite $101 #x00000000 (ite (or $103 $94) #x00000003 #x00000001))) (ite $84 (concat #x00000000 (ite $87 #x00000000 (ite (or $104 $90) #x00000003 #x00000001))) #x0000000000000001))) (concat #x00000000 $53)) (concat #x00000000 $17)) (concat #x00000000 $2)) (concat #x00000000 $0)))
(define-fun $106 () Bool (= $105 #x0000000000000001))
(define-fun $107 () Bool (not $5))
(define-fun $108 () Bool (and $68 $107))
(define-fun $109 () Bool (not $108))
(define-fun $110 () Bool (and $64 $107))
(define-fun $111 () Bool (not $110))
(define-fun $112 () Bool (or (and $108 $5) (and $109 (or (and $110 $5) $111))))
(define-fun $113 () Bool (not $20))
(define-fun $114 () Bool (or (and $108 $20) (and $109 (or (and $110 $113) $111))))
(define-fun $115 () Bool (= mmio_gla (ite $108 (concat $22 #x000) (ite $110 (concat $8 #x000) mmio_gla))))
(define-fun $116 () (_ BitVec 64) (ite $108 (concat #x000 $61) (ite $110 (concat #x000 (ite $40 $55 $56)) mmio_gpfn)))
(define-fun $117 () Bool (= $116 mmio_gpfn))
(define-fun $118 () Bool (not $38))
(define-fun $119 () Bool (and $33 $118))
(define-fun $120 () Bool (= $73 $72))
(define-fun $121 () Bool (or (and $40 $120) $41))
(define-fun $122 () Bool (= $78 $76))
(define-fun $123 () Bool (= $102 $79))
(define-fun $124 () (_ BitVec 32) ((_ extract 63 32) $105))
(define-fun $125 () (_ BitVec 32) ((_ extract 31 0) $105))
(define-fun $126 () Bool (and (= $124 $100) (= $99 $125)))
(define-fun $127 () Bool (and $62 $64 $121 $122 $123 $69 $85 $89 $93 $96 $98 $126))
(define-fun $128 () Bool (not $36))
(define-fun $129 () Bool (and $119 $128))
(define-fun $130 () Bool (and $66 $68 $122 $121 $123 $85 $89 $93 $96 $98 $126))
(define-fun $131 () Bool (not $37))
(define-fun $132 () Bool (and $129 $131))
(define-fun $133 () Bool (and (bvult $73 (bvadd $76 #x0000000000000008)) (bvult $76 (bvadd $73 (concat #b00000000000000000000000000000 (concat $79 #b000))))))
(define-fun $134 () Bool (not $133))
(define-fun $135 () Bool (and $132 $134))
(define-fun $136 () Bool (and $135 $82))
(define-fun $137 () Bool (and $86 $88 $122 $123 $93))
(define-fun $138 () Bool (and $137 $96 $98))
(define-fun $139 () Bool (= $125 #x00000000))
(define-fun $140 () Bool (and (= $79 $124) $139))
(define-fun $141 () Bool (not $101))
(define-fun $142 () Bool (and $136 $141))
(define-fun $143 () Bool (= $105 #x0000000000000003))
(define-fun $144 () Bool (not $103))
(define-fun $145 () Bool (and $142 $144))
(define-fun $146 () Bool (and $145 $94))
(define-fun $147 () Bool (not $91))
(define-fun $148 () Bool (not $94))
(define-fun $149 () Bool (and $135 $83))
(define-fun $150 () Bool (and $149 $87))
(define-fun $151 () Bool (and $70 $84 $121 $123))
(define-fun $152 () Bool (and $151 $88 $122 $123 $93))
(define-fun $153 () Bool (and $152 $96 $98))
(define-fun $154 () Bool (and $150 $141))
(define-fun $155 () Bool (and $154 $144))
(define-fun $156 () Bool (and $155 $94))
(define-fun $157 () Bool (not $87))
(define-fun $158 () Bool (and $149 $157))
(define-fun $159 () Bool (and $151 $89))
(define-fun $160 () Bool (and $159 $93 $96 $98))
(define-fun $161 () Bool (not $104))
(define-fun $162 () Bool (and $158 $161))
(define-fun $163 () Bool (and $162 $90))
(define-fun $164 () Bool (not $90))
(define-fun $165 () Bool (not $32))
(define-fun $166 () Bool (not $54))
(define-fun $167 () Bool (not $29))
(define-fun $168 () Bool (and $24 $167))
(define-fun $169 () Bool (not $48))
(define-fun $170 () Bool (and $43 $169))
(define-fun $171 () Bool (or $46 (and $47 (= $60 $55))))
(define-fun $172 () Bool (and $170 $54 $58 $54 $171))
(define-fun $173 () Bool (and $172 $65))
(define-fun $174 () Bool (and $173 $69))
(define-fun $175 () Bool (and $174 $85))
(define-fun $176 () Bool (and $168 $118))
(define-fun $177 () Bool (or $46 (and $47 (= $77 $75))))
(define-fun $178 () Bool (= $27 $102))
(define-fun $179 () Bool (and $172 $64 $121 $177 $178 $69 $85 $89 $93 $96 $98 $126))
(define-fun $180 () Bool (and $176 $128))
(define-fun $181 () Bool (and $173 $68 $177 $121 $178 $85 $89 $93 $96 $98 $126))
(define-fun $182 () Bool (and $180 $131))
(define-fun $183 () (_ BitVec 64) (bvadd $75 #x0000000000000008))
(define-fun $184 () Bool (and (bvult $73 $183) (bvult $75 (bvadd $73 $28))))
(define-fun $185 () Bool (not $184))
(define-fun $186 () Bool (and $182 $185))
(define-fun $187 () Bool (and $186 $82))
(define-fun $188 () Bool (and $175 $88 $177 $178 $93))
(define-fun $189 () Bool (and $188 $96 $98))
(define-fun $190 () Bool (and (= $27 $124) $139))
(define-fun $191 () Bool (and $187 $141))
(define-fun $192 () Bool (and $191 $144))
(define-fun $193 () Bool (and $192 $94))
(define-fun $194 () Bool (and $186 $83))
(define-fun $195 () Bool (and $194 $87))
(define-fun $196 () Bool (and $174 $84 $121 $178))
(define-fun $197 () Bool (and $196 $88 $177 $178 $93))
(define-fun $198 () Bool (and $197 $96 $98))
(define-fun $199 () Bool (and $195 $141))
(define-fun $200 () Bool (and $199 $144))
(define-fun $201 () Bool (and $200 $94))
(define-fun $202 () Bool (and $194 $157))
(define-fun $203 () Bool (and $196 $89))
(define-fun $204 () Bool (and $203 $93 $96 $98))
(define-fun $205 () Bool (and $202 $161))
(define-fun $206 () Bool (and $205 $90))
(define-fun $207 () Bool (not $23))
(define-fun $208 () Bool (and $21 $207))
(define-fun $209 () Bool (and $208 $32))
(define-fun $210 () Bool (and $209 $118))
(define-fun $211 () Bool (and $210 $128))
(define-fun $212 () Bool (and $211 $131))
(define-fun $213 () Bool (and $212 $134))
(define-fun $214 () Bool (and $213 $82))
(define-fun $215 () Bool (and $214 $141))
(define-fun $216 () Bool (and $215 $144))
(define-fun $217 () Bool (and $216 $94))
(define-fun $218 () Bool (and $213 $83))
(define-fun $219 () Bool (and $218 $87))
(define-fun $220 () Bool (and $219 $141))
(define-fun $221 () Bool (and $220 $144))
(define-fun $222 () Bool (and $221 $94))
(define-fun $223 () Bool (and $218 $157))
(define-fun $224 () Bool (and $223 $161))
(define-fun $225 () Bool (and $224 $90))
(define-fun $226 () Bool (and $19 $113))
(define-fun $227 () Bool (and $226 $32))
(define-fun $228 () Bool (and $227 $118))
(define-fun $229 () Bool (and $228 $128))
(define-fun $230 () Bool (and $229 $131))
(define-fun $231 () Bool (and $230 $134))
(define-fun $232 () Bool (and $231 $82))
(define-fun $233 () Bool (and $232 $141))
(define-fun $234 () Bool (and $233 $144))
(define-fun $235 () Bool (and $234 $94))
(define-fun $236 () Bool (and $231 $83))
(define-fun $237 () Bool (and $236 $87))
(define-fun $238 () Bool (and $237 $141))
(define-fun $239 () Bool (and $238 $144))
(define-fun $240 () Bool (and $239 $94))
(define-fun $241 () Bool (and $236 $157))
(define-fun $242 () Bool (and $241 $161))
(define-fun $243 () Bool (and $242 $90))
(define-fun $244 () Bool (not $18))
(define-fun $245 () Bool (and (= (ite $18 $13 #x00000000) $124) (= $17 $125)))
(define-fun $246 () Bool (and $11 $39))
(define-fun $247 () Bool (and $246 $20))
(define-fun $248 () Bool (and $247 $23))
(define-fun $249 () Bool (bvult $26 $14))
(define-fun $250 () Bool (and $248 $249))
(define-fun $251 () Bool (and $250 $18))
(define-fun $252 () Bool (and $1 $50))
(define-fun $253 () Bool (and $252 $48 (or $40 (and $41 $49)) (or (and $42 $51) $50)))
(define-fun $254 () Bool (or $40 (and $41 $57)))
(define-fun $255 () Bool (and $253 $54 $254 $54 (= $61 $56)))
(define-fun $256 () Bool (and $255 $65))
(define-fun $257 () Bool (and $256 $69))
(define-fun $258 () Bool (and $257 $85))
(define-fun $259 () Bool (and $251 $118))
(define-fun $260 () Bool (or $40 (and $41 $120)))
(define-fun $261 () Bool (= $78 $73))
(define-fun $262 () Bool (and $259 $128))
(define-fun $263 () Bool (and $262 $131))
(define-fun $264 () Bool (and (bvult $72 (bvadd $73 #x0000000000000008)) (bvult $73 (bvadd $72 $28))))
(define-fun $265 () Bool (not $264))
(define-fun $266 () Bool (and $263 $265))
(define-fun $267 () Bool (and $266 $82))
(define-fun $268 () Bool (and $258 $88 $261 $178 $93))
(define-fun $269 () Bool (and $268 $96 $98))
(define-fun $270 () Bool (and $267 $141))
(define-fun $271 () Bool (and $270 $144))
(define-fun $272 () Bool (and $271 $94))
(define-fun $273 () Bool (and $266 $83))
(define-fun $274 () Bool (and $273 $87))
(define-fun $275 () Bool (and $257 $84 $260 $178))
(define-fun $276 () Bool (and $275 $88 $261 $178 $93))
(define-fun $277 () Bool (and $276 $96 $98))
(define-fun $278 () Bool (and $274 $141))
(define-fun $279 () Bool (and $278 $144))
(define-fun $280 () Bool (and $279 $94))
(define-fun $281 () Bool (and $273 $157))
(define-fun $282 () Bool (and $275 $89))
(define-fun $283 () Bool (and $282 $93 $96 $98))
(define-fun $284 () Bool (and $281 $161))
(define-fun $285 () Bool (and $284 $90))
(define-fun $286 () Bool (and $248 (not $249)))
(define-fun $287 () Bool (and $252 $169))
(define-fun $288 () Bool (and $287 $54 $254 $54 $171))
(define-fun $289 () Bool (and $288 $65))
(define-fun $290 () Bool (and $289 $69))
(define-fun $291 () Bool (and $290 $85))
(define-fun $292 () Bool (and $286 $118))
(define-fun $293 () Bool (= $102 $13))
(define-fun $294 () Bool (and $292 $128))
(define-fun $295 () Bool (and $294 $131))
(define-fun $296 () Bool (and (bvult $72 $183) (bvult $75 (bvadd $72 $14))))
(define-fun $297 () Bool (and $295 (not $296)))
(define-fun $298 () Bool (and $297 $82))
(define-fun $299 () Bool (and $291 $88 $177 $293 $93))
(define-fun $300 () Bool (and $299 $96 $98))
(define-fun $301 () Bool (and (= $13 $124) $139))
(define-fun $302 () Bool (and $298 $141))
(define-fun $303 () Bool (and $302 $144))
(define-fun $304 () Bool (and $303 $94))
(define-fun $305 () Bool (and $297 $83))
(define-fun $306 () Bool (and $305 $87))
(define-fun $307 () Bool (and $290 $84 $260 $293))
(define-fun $308 () Bool (and $307 $88 $177 $293 $93))
(define-fun $309 () Bool (and $308 $96 $98))
(define-fun $310 () Bool (and $306 $141))
(define-fun $311 () Bool (and $310 $144))
(define-fun $312 () Bool (and $311 $94))
(define-fun $313 () Bool (and $305 $157))
(define-fun $314 () Bool (and $307 $89))
(define-fun $315 () Bool (and $314 $93 $96 $98))
(define-fun $316 () Bool (and $313 $161))
(define-fun $317 () Bool (and $316 $90))
(define-fun $318 () Bool (and $247 $207))
(define-fun $319 () Bool (and $318 $18))
(define-fun $320 () Bool (and $319 $118))
(define-fun $321 () Bool (and $320 $128))
(define-fun $322 () Bool (and $321 $131))
(define-fun $323 () Bool (and $322 $265))
(define-fun $324 () Bool (and $323 $82))
(define-fun $325 () Bool (and $324 $141))
(define-fun $326 () Bool (and $325 $144))
(define-fun $327 () Bool (and $326 $94))
(define-fun $328 () Bool (and $323 $83))
(define-fun $329 () Bool (and $328 $87))
(define-fun $330 () Bool (and $329 $141))
(define-fun $331 () Bool (and $330 $144))
(define-fun $332 () Bool (and $331 $94))
(define-fun $333 () Bool (and $328 $157))
(define-fun $334 () Bool (and $333 $161))
(define-fun $335 () Bool (and $334 $90))
(define-fun $336 () Bool (and $246 $113))
(define-fun $337 () Bool (and $336 $18))
(define-fun $338 () Bool (and $337 $118))
(define-fun $339 () Bool (and $338 $128))
(define-fun $340 () Bool (and $339 $131))
(define-fun $341 () Bool (and $340 $265))
(define-fun $342 () Bool (and $341 $82))
(define-fun $343 () Bool (and $342 $141))
(define-fun $344 () Bool (and $343 $144))
(define-fun $345 () Bool (and $344 $94))
(define-fun $346 () Bool (and $341 $83))
(define-fun $347 () Bool (and $346 $87))
(define-fun $348 () Bool (and $347 $141))
(define-fun $349 () Bool (and $348 $144))
(define-fun $350 () Bool (and $349 $94))
(define-fun $351 () Bool (and $346 $157))
(define-fun $352 () Bool (and $351 $161))
(define-fun $353 () Bool (and $352 $90))
(define-fun $354 () Bool (and $6 (not $10)))
(define-fun $355 () Bool (and $354 $18))
(define-fun $356 () Bool (and $355 $20))
(define-fun $357 () Bool (and $356 $23))
(define-fun $358 () Bool (and $357 $29))
(define-fun $359 () Bool (and $358 $32))
(define-fun $360 () Bool (and $359 $118))
(define-fun $361 () Bool (and $360 $128))
(define-fun $362 () Bool (and $361 $131))
(define-fun $363 () Bool (and $362 $134))
(define-fun $364 () Bool (and $363 $82))
(define-fun $365 () Bool (and $364 $141))
(define-fun $366 () Bool (and $365 $144))
(define-fun $367 () Bool (and $366 $94))
(define-fun $368 () Bool (and $363 $83))
(define-fun $369 () Bool (and $368 $87))
(define-fun $370 () Bool (and $369 $141))
(define-fun $371 () Bool (and $370 $144))
(define-fun $372 () Bool (and $371 $94))
(define-fun $373 () Bool (and $368 $157))
(define-fun $374 () Bool (and $373 $161))
(define-fun $375 () Bool (and $374 $90))
(define-fun $376 () Bool (and $357 $167))
(define-fun $377 () Bool (and $376 $118))
(define-fun $378 () Bool (and $377 $128))
(define-fun $379 () Bool (and $378 $131))
(define-fun $380 () Bool (and $379 $185))
(define-fun $381 () Bool (and $380 $82))
(define-fun $382 () Bool (and $381 $141))
(define-fun $383 () Bool (and $382 $144))
(define-fun $384 () Bool (and $383 $94))
(define-fun $385 () Bool (and $380 $83))
(define-fun $386 () Bool (and $385 $87))
(define-fun $387 () Bool (and $386 $141))
(define-fun $388 () Bool (and $387 $144))
(define-fun $389 () Bool (and $388 $94))
(define-fun $390 () Bool (and $385 $157))
(define-fun $391 () Bool (and $390 $161))
(define-fun $392 () Bool (and $391 $90))
(define-fun $393 () Bool (and $356 $207))
(define-fun $394 () Bool (and $393 $32))
(define-fun $395 () Bool (and $394 $118))
(define-fun $396 () Bool (and $395 $128))
(define-fun $397 () Bool (and $396 $131))
(define-fun $398 () Bool (and $397 $134))
(define-fun $399 () Bool (and $398 $82))
(define-fun $400 () Bool (and $399 $141))
(define-fun $401 () Bool (and $400 $144))
(define-fun $402 () Bool (and $401 $94))
(define-fun $403 () Bool (and $398 $83))
(define-fun $404 () Bool (and $403 $87))
(define-fun $405 () Bool (and $404 $141))
(define-fun $406 () Bool (and $405 $144))
(define-fun $407 () Bool (and $406 $94))
(define-fun $408 () Bool (and $403 $157))
(define-fun $409 () Bool (and $408 $161))
(define-fun $410 () Bool (and $409 $90))
(define-fun $411 () Bool (and $355 $113))
(define-fun $412 () Bool (and $411 $32))
(define-fun $413 () Bool (and $412 $118))
(define-fun $414 () Bool (and $413 $128))
(define-fun $415 () Bool (and $414 $131))
(define-fun $416 () Bool (and $415 $134))
(define-fun $417 () Bool (and $416 $82))
(define-fun $418 () Bool (and $417 $141))
(define-fun $419 () Bool (and $418 $144))
(define-fun $420 () Bool (and $419 $94))
(define-fun $421 () Bool (and $416 $83))
(define-fun $422 () Bool (and $421 $87))
(define-fun $423 () Bool (and $422 $141))
(define-fun $424 () Bool (and $423 $144))
(define-fun $425 () Bool (and $424 $94))
(define-fun $426 () Bool (and $421 $157))
(define-fun $427 () Bool (and $426 $161))
(define-fun $428 () Bool (and $427 $90))
(define-fun $429 () Bool (and $4 $107))
(define-fun $430 () Bool (and $429 $18))
(define-fun $431 () Bool (and $430 $20))
(define-fun $432 () Bool (and $431 $23))
(define-fun $433 () Bool (and $432 $29))
(define-fun $434 () Bool (and $433 $32))
(define-fun $435 () Bool (and $434 $118))
(define-fun $436 () Bool (or $108 (and $109 (or $110 $5))))
(define-fun $437 () Bool (and $109 (or $110 (and $111 $113))))
(define-fun $438 () (_ BitVec 52) (ite $110 $8 $7))
(define-fun $439 () Bool (or $108 (and $109 (or $110 (and $111 $9)))))
(define-fun $440 () Bool (and (= (ite $108 $22 $438) $8) $439))
(define-fun $441 () Bool (= ((_ extract 63 52) $116) #x000))
(define-fun $442 () (_ BitVec 52) ((_ extract 51 0) $116))
(define-fun $443 () Bool (and $441 (= $442 $56)))
(define-fun $444 () Bool (and $435 $128))
(define-fun $445 () Bool (or $108 (and $109 $111 $20)))
(define-fun $446 () Bool (and (or $108 (and $109 (= $22 $438))) $439))
(define-fun $447 () Bool (and $444 $131))
(define-fun $448 () Bool (and $447 $134))
(define-fun $449 () Bool (and $448 $82))
(define-fun $450 () Bool (and $449 $141))
(define-fun $451 () Bool (and $450 $144))
(define-fun $452 () Bool (and $451 $94))
(define-fun $453 () Bool (and $448 $83))
(define-fun $454 () Bool (and $453 $87))
(define-fun $455 () Bool (and $454 $141))
(define-fun $456 () Bool (and $455 $144))
(define-fun $457 () Bool (and $456 $94))
(define-fun $458 () Bool (and $453 $157))
(define-fun $459 () Bool (and $458 $161))
(define-fun $460 () Bool (and $459 $90))
(define-fun $461 () Bool (and $432 $167))
(define-fun $462 () Bool (and $461 $118))
(define-fun $463 () Bool (and $462 $128))
(define-fun $464 () Bool (and $463 $131))
(define-fun $465 () Bool (and $464 $185))
(define-fun $466 () Bool (and $465 $82))
(define-fun $467 () Bool (and $466 $141))
(define-fun $468 () Bool (and $467 $144))
(define-fun $469 () Bool (and $468 $94))
(define-fun $470 () Bool (and $465 $83))
(define-fun $471 () Bool (and $470 $87))
(define-fun $472 () Bool (and $471 $141))
(define-fun $473 () Bool (and $472 $144))
(define-fun $474 () Bool (and $473 $94))
(define-fun $475 () Bool (and $470 $157))
(define-fun $476 () Bool (and $475 $161))
(define-fun $477 () Bool (and $476 $90))
(define-fun $478 () Bool (and $431 $207))
(define-fun $479 () Bool (and $478 $32))
(define-fun $480 () Bool (and $479 $118))
(define-fun $481 () Bool (and $480 $128))
(define-fun $482 () Bool (and $481 $131))
(define-fun $483 () Bool (and $482 $134))
(define-fun $484 () Bool (and $483 $82))
(define-fun $485 () Bool (and $484 $141))
(define-fun $486 () Bool (and $485 $144))
(define-fun $487 () Bool (and $486 $94))
(define-fun $488 () Bool (and $483 $83))
(define-fun $489 () Bool (and $488 $87))
(define-fun $490 () Bool (and $489 $141))
(define-fun $491 () Bool (and $490 $144))
(define-fun $492 () Bool (and $491 $94))
(define-fun $493 () Bool (and $488 $157))
(define-fun $494 () Bool (and $493 $161))
(define-fun $495 () Bool (and $494 $90))
(define-fun $496 () Bool (and $430 $113))
(define-fun $497 () Bool (and $496 $32))
(define-fun $498 () Bool (and $497 $118))
(define-fun $499 () Bool (and $498 $128))
(define-fun $500 () Bool (and $499 $131))
(define-fun $501 () Bool (and $500 $134))
(define-fun $502 () Bool (and $501 $82))
(define-fun $503 () Bool (and $502 $141))
(define-fun $504 () Bool (and $503 $144))
(define-fun $505 () Bool (and $504 $94))
(define-fun $506 () Bool (and $501 $83))
(define-fun $507 () Bool (and $506 $87))
(define-fun $508 () Bool (and $507 $141))
(define-fun $509 () Bool (and $508 $144))
(define-fun $510 () Bool (and $509 $94))
(define-fun $511 () Bool (and $506 $157))
(define-fun $512 () Bool (and $511 $161))
(define-fun $513 () Bool (and $512 $90))

; What its callers see to.
(define-fun relied_on () Bool (and (or (and (= ((_ extract 63 33) hvmemul_virtual_to_linear) #b0000000000000000000100000000000) (not (= ((_ extract 32 32) hvmemul_virtual_to_linear) #b1))) (and (= ((_ extract 63 45) hvmemul_virtual_to_linear) #b0000000000000000000) (not (= ((_ extract 44 44) hvmemul_virtual_to_linear) #b1)))) (or (and (= ((_ extract 63 33) hvmemul_linear_to_phys) #b0000000000000000000100000000000) (not (= ((_ extract 32 32) hvmemul_linear_to_phys) #b1))) (and (= ((_ extract 63 45) hvmemul_linear_to_phys) #b0000000000000000000) (not (= ((_ extract 44 44) hvmemul_linear_to_phys) #b1)))) (or (and (= ((_ extract 63 33) |hvmemul_virtual_to_linear#2|) #b0000000000000000000100000000000) (not (= ((_ extract 32 32) |hvmemul_virtual_to_linear#2|) #b1))) (and (= ((_ extract 63 45) |hvmemul_virtual_to_linear#2|) #b0000000000000000000) (not (= ((_ extract 44 44) |hvmemul_virtual_to_linear#2|) #b1)))) (or (and (= ((_ extract 63 33) |hvmemul_linear_to_phys#2|) #b0000000000000000000100000000000) (not (= ((_ extract 32 32) |hvmemul_linear_to_phys#2|) #b1))) (and (= ((_ extract 63 45) |hvmemul_linear_to_phys#2|) #b0000000000000000000) (not (= ((_ extract 44 44) |hvmemul_linear_to_phys#2|) #b1))))))

; Path 1: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_1 () Bool (and $33 $38))
(define-fun agrees_1 () Bool (and $86 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 2: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_2 () Bool (and $119 $36))
(define-fun agrees_2 () Bool (and $127 $112 $114 $115 $117))

; Path 3: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_3 () Bool (and $129 $37))
(define-fun agrees_3 () Bool (and $130 $112 $114 $115 $117))

; Path 4: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_4 () Bool (and $132 $133))
(define-fun agrees_4 () Bool (and $86 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 5: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_5 () Bool (and $136 $101))
(define-fun agrees_5 () Bool (and $138 $140 $112 $114 $115 $117))

; Path 6: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_6 () Bool (and $142 $103))
(define-fun agrees_6 () Bool (and $138 $143 $112 $114 $115 $117))

; Path 7: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_7 () Bool (and $146 $91))
(define-fun agrees_7 () Bool (and $137 $95 $97))

; Path 8: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_8 () Bool (and $146 $147))
(define-fun agrees_8 () Bool (and $138 $143 $112 $114 $115 $117))

; Path 9: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_9 () Bool (and $145 $148))
(define-fun agrees_9 () Bool (and $138 $106 $112 $114 $115 $117))

; Path 10: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_10 () Bool (and $150 $101))
(define-fun agrees_10 () Bool (and $153 $140 $112 $114 $115 $117))

; Path 11: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_11 () Bool (and $154 $103))
(define-fun agrees_11 () Bool (and $153 $143 $112 $114 $115 $117))

; Path 12: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_12 () Bool (and $156 $91))
(define-fun agrees_12 () Bool (and $152 $95 $97))

; Path 13: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_13 () Bool (and $156 $147))
(define-fun agrees_13 () Bool (and $153 $143 $112 $114 $115 $117))

; Path 14: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_14 () Bool (and $155 $148))
(define-fun agrees_14 () Bool (and $153 $106 $112 $114 $115 $117))

; Path 15: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_15 () Bool (and $158 $104))
(define-fun agrees_15 () Bool (and $160 $143 $112 $114 $115 $117))

; Path 16: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, assertion,
;   stops.
(define-fun path_16 () Bool (and $163 $91))
(define-fun agrees_16 () Bool (and $159 $92 $96 $97))

; Path 17: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_17 () Bool (and $163 $147))
(define-fun agrees_17 () Bool (and $160 $143 $112 $114 $115 $117))

; Path 18: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_18 () Bool (and $162 $164))
(define-fun agrees_18 () Bool (and $160 $106 $112 $114 $115 $117))

; Path 19: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, returns.
(define-fun path_19 () Bool (and $30 $165))
(define-fun agrees_19 () Bool (and $52 $166 $65 $69 $85 $89 $93 $96 $98 (= (ite $32 $27 #x00000000) $124) (= $31 $125) $112 $114 $115 $117))

; Path 20: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, returns.
(define-fun path_20 () Bool (and $168 $38))
(define-fun agrees_20 () Bool (and $175 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 21: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvmemul_do_io_addr, returns.
(define-fun path_21 () Bool (and $176 $36))
(define-fun agrees_21 () Bool (and $179 $112 $114 $115 $117))

; Path 22: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvmemul_do_io_addr, returns.
(define-fun path_22 () Bool (and $180 $37))
(define-fun agrees_22 () Bool (and $181 $112 $114 $115 $117))

; Path 23: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, returns.
(define-fun path_23 () Bool (and $182 $184))
(define-fun agrees_23 () Bool (and $175 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 24: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_24 () Bool (and $187 $101))
(define-fun agrees_24 () Bool (and $189 $190 $112 $114 $115 $117))

; Path 25: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_25 () Bool (and $191 $103))
(define-fun agrees_25 () Bool (and $189 $143 $112 $114 $115 $117))

; Path 26: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_26 () Bool (and $193 $91))
(define-fun agrees_26 () Bool (and $188 $95 $97))

; Path 27: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_27 () Bool (and $193 $147))
(define-fun agrees_27 () Bool (and $189 $143 $112 $114 $115 $117))

; Path 28: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_28 () Bool (and $192 $148))
(define-fun agrees_28 () Bool (and $189 $106 $112 $114 $115 $117))

; Path 29: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_29 () Bool (and $195 $101))
(define-fun agrees_29 () Bool (and $198 $190 $112 $114 $115 $117))

; Path 30: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_30 () Bool (and $199 $103))
(define-fun agrees_30 () Bool (and $198 $143 $112 $114 $115 $117))

; Path 31: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, assertion,
;   stops.
(define-fun path_31 () Bool (and $201 $91))
(define-fun agrees_31 () Bool (and $197 $95 $97))

; Path 32: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_32 () Bool (and $201 $147))
(define-fun agrees_32 () Bool (and $198 $143 $112 $114 $115 $117))

; Path 33: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_33 () Bool (and $200 $148))
(define-fun agrees_33 () Bool (and $198 $106 $112 $114 $115 $117))

; Path 34: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_34 () Bool (and $202 $104))
(define-fun agrees_34 () Bool (and $204 $143 $112 $114 $115 $117))

; Path 35: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, assertion, stops.
(define-fun path_35 () Bool (and $206 $91))
(define-fun agrees_35 () Bool (and $203 $92 $96 $97))

; Path 36: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_36 () Bool (and $206 $147))
(define-fun agrees_36 () Bool (and $204 $143 $112 $114 $115 $117))

; Path 37: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_37 () Bool (and $205 $164))
(define-fun agrees_37 () Bool (and $204 $106 $112 $114 $115 $117))

; Path 38: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_38 () Bool (and $209 $38))
(define-fun agrees_38 () Bool (and $86 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 39: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_39 () Bool (and $210 $36))
(define-fun agrees_39 () Bool (and $127 $112 $114 $115 $117))

; Path 40: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_40 () Bool (and $211 $37))
(define-fun agrees_40 () Bool (and $130 $112 $114 $115 $117))

; Path 41: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_41 () Bool (and $212 $133))
(define-fun agrees_41 () Bool (and $86 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 42: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_42 () Bool (and $214 $101))
(define-fun agrees_42 () Bool (and $138 $140 $112 $114 $115 $117))

; Path 43: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_43 () Bool (and $215 $103))
(define-fun agrees_43 () Bool (and $138 $143 $112 $114 $115 $117))

; Path 44: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_44 () Bool (and $217 $91))
(define-fun agrees_44 () Bool (and $137 $95 $97))

; Path 45: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_45 () Bool (and $217 $147))
(define-fun agrees_45 () Bool (and $138 $143 $112 $114 $115 $117))

; Path 46: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_46 () Bool (and $216 $148))
(define-fun agrees_46 () Bool (and $138 $106 $112 $114 $115 $117))

; Path 47: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_47 () Bool (and $219 $101))
(define-fun agrees_47 () Bool (and $153 $140 $112 $114 $115 $117))

; Path 48: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_48 () Bool (and $220 $103))
(define-fun agrees_48 () Bool (and $153 $143 $112 $114 $115 $117))

; Path 49: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_49 () Bool (and $222 $91))
(define-fun agrees_49 () Bool (and $152 $95 $97))

; Path 50: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_50 () Bool (and $222 $147))
(define-fun agrees_50 () Bool (and $153 $143 $112 $114 $115 $117))

; Path 51: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_51 () Bool (and $221 $148))
(define-fun agrees_51 () Bool (and $153 $106 $112 $114 $115 $117))

; Path 52: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_52 () Bool (and $223 $104))
(define-fun agrees_52 () Bool (and $160 $143 $112 $114 $115 $117))

; Path 53: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, assertion,
;   stops.
(define-fun path_53 () Bool (and $225 $91))
(define-fun agrees_53 () Bool (and $159 $92 $96 $97))

; Path 54: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_54 () Bool (and $225 $147))
(define-fun agrees_54 () Bool (and $160 $143 $112 $114 $115 $117))

; Path 55: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_55 () Bool (and $224 $164))
(define-fun agrees_55 () Bool (and $160 $106 $112 $114 $115 $117))

; Path 56: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, returns.
(define-fun path_56 () Bool (and $208 $165))
(define-fun agrees_56 () Bool (and $52 $166 $65 $69 $85 $89 $93 $96 $98 (= (ite $32 $27 #x00000000) $124) (= $31 $125) $112 $114 $115 $117))

; Path 57: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_57 () Bool (and $227 $38))
(define-fun agrees_57 () Bool (and $86 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 58: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_58 () Bool (and $228 $36))
(define-fun agrees_58 () Bool (and $127 $112 $114 $115 $117))

; Path 59: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_59 () Bool (and $229 $37))
(define-fun agrees_59 () Bool (and $130 $112 $114 $115 $117))

; Path 60: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_60 () Bool (and $230 $133))
(define-fun agrees_60 () Bool (and $86 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 61: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_61 () Bool (and $232 $101))
(define-fun agrees_61 () Bool (and $138 $140 $112 $114 $115 $117))

; Path 62: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_62 () Bool (and $233 $103))
(define-fun agrees_62 () Bool (and $138 $143 $112 $114 $115 $117))

; Path 63: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_63 () Bool (and $235 $91))
(define-fun agrees_63 () Bool (and $137 $95 $97))

; Path 64: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_64 () Bool (and $235 $147))
(define-fun agrees_64 () Bool (and $138 $143 $112 $114 $115 $117))

; Path 65: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_65 () Bool (and $234 $148))
(define-fun agrees_65 () Bool (and $138 $106 $112 $114 $115 $117))

; Path 66: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_66 () Bool (and $237 $101))
(define-fun agrees_66 () Bool (and $153 $140 $112 $114 $115 $117))

; Path 67: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_67 () Bool (and $238 $103))
(define-fun agrees_67 () Bool (and $153 $143 $112 $114 $115 $117))

; Path 68: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_68 () Bool (and $240 $91))
(define-fun agrees_68 () Bool (and $152 $95 $97))

; Path 69: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_69 () Bool (and $240 $147))
(define-fun agrees_69 () Bool (and $153 $143 $112 $114 $115 $117))

; Path 70: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_70 () Bool (and $239 $148))
(define-fun agrees_70 () Bool (and $153 $106 $112 $114 $115 $117))

; Path 71: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_71 () Bool (and $241 $104))
(define-fun agrees_71 () Bool (and $160 $143 $112 $114 $115 $117))

; Path 72: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, assertion,
;   stops.
(define-fun path_72 () Bool (and $243 $91))
(define-fun agrees_72 () Bool (and $159 $92 $96 $97))

; Path 73: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_73 () Bool (and $243 $147))
(define-fun agrees_73 () Bool (and $160 $143 $112 $114 $115 $117))

; Path 74: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_74 () Bool (and $242 $164))
(define-fun agrees_74 () Bool (and $160 $106 $112 $114 $115 $117))

; Path 75: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, returns.
(define-fun path_75 () Bool (and $226 $165))
(define-fun agrees_75 () Bool (and $52 $166 $65 $69 $85 $89 $93 $96 $98 (= (ite $32 $27 #x00000000) $124) (= $31 $125) $112 $114 $115 $117))

; Path 76: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, returns.
(define-fun path_76 () Bool (and $16 $244))
(define-fun agrees_76 () Bool (and $170 $166 $65 $69 $85 $89 $93 $96 $98 $245 $112 $114 $115 $117))

; Path 77: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, returns.
(define-fun path_77 () Bool (and $251 $38))
(define-fun agrees_77 () Bool (and $258 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 78: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvmemul_do_io_addr, returns.
(define-fun path_78 () Bool (and $259 $36))
(define-fun agrees_78 () Bool (and $255 $64 $260 $261 $178 $69 $85 $89 $93 $96 $98 $126 $112 $114 $115 $117))

; Path 79: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvmemul_do_io_addr, returns.
(define-fun path_79 () Bool (and $262 $37))
(define-fun agrees_79 () Bool (and $256 $68 $261 $260 $178 $85 $89 $93 $96 $98 $126 $112 $114 $115 $117))

; Path 80: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, returns.
(define-fun path_80 () Bool (and $263 $264))
(define-fun agrees_80 () Bool (and $258 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 81: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_81 () Bool (and $267 $101))
(define-fun agrees_81 () Bool (and $269 $190 $112 $114 $115 $117))

; Path 82: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_82 () Bool (and $270 $103))
(define-fun agrees_82 () Bool (and $269 $143 $112 $114 $115 $117))

; Path 83: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_83 () Bool (and $272 $91))
(define-fun agrees_83 () Bool (and $268 $95 $97))

; Path 84: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_84 () Bool (and $272 $147))
(define-fun agrees_84 () Bool (and $269 $143 $112 $114 $115 $117))

; Path 85: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_85 () Bool (and $271 $148))
(define-fun agrees_85 () Bool (and $269 $106 $112 $114 $115 $117))

; Path 86: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_86 () Bool (and $274 $101))
(define-fun agrees_86 () Bool (and $277 $190 $112 $114 $115 $117))

; Path 87: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_87 () Bool (and $278 $103))
(define-fun agrees_87 () Bool (and $277 $143 $112 $114 $115 $117))

; Path 88: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, assertion,
;   stops.
(define-fun path_88 () Bool (and $280 $91))
(define-fun agrees_88 () Bool (and $276 $95 $97))

; Path 89: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_89 () Bool (and $280 $147))
(define-fun agrees_89 () Bool (and $277 $143 $112 $114 $115 $117))

; Path 90: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_90 () Bool (and $279 $148))
(define-fun agrees_90 () Bool (and $277 $106 $112 $114 $115 $117))

; Path 91: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_91 () Bool (and $281 $104))
(define-fun agrees_91 () Bool (and $283 $143 $112 $114 $115 $117))

; Path 92: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, assertion, stops.
(define-fun path_92 () Bool (and $285 $91))
(define-fun agrees_92 () Bool (and $282 $92 $96 $97))

; Path 93: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_93 () Bool (and $285 $147))
(define-fun agrees_93 () Bool (and $283 $143 $112 $114 $115 $117))

; Path 94: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_94 () Bool (and $284 $164))
(define-fun agrees_94 () Bool (and $283 $106 $112 $114 $115 $117))

; Path 95: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, returns.
(define-fun path_95 () Bool (and $250 $244))
(define-fun agrees_95 () Bool (and $253 $166 $65 $69 $85 $89 $93 $96 $98 $245 $112 $114 $115 $117))

; Path 96: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_96 () Bool (and $286 $38))
(define-fun agrees_96 () Bool (and $291 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 97: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_97 () Bool (and $292 $36))
(define-fun agrees_97 () Bool (and $288 $64 $260 $177 $293 $69 $85 $89 $93 $96 $98 $126 $112 $114 $115 $117))

; Path 98: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_98 () Bool (and $294 $37))
(define-fun agrees_98 () Bool (and $289 $68 $177 $260 $293 $85 $89 $93 $96 $98 $126 $112 $114 $115 $117))

; Path 99: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_99 () Bool (and $295 $296))
(define-fun agrees_99 () Bool (and $291 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 100: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_100 () Bool (and $298 $101))
(define-fun agrees_100 () Bool (and $300 $301 $112 $114 $115 $117))

; Path 101: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_101 () Bool (and $302 $103))
(define-fun agrees_101 () Bool (and $300 $143 $112 $114 $115 $117))

; Path 102: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_102 () Bool (and $304 $91))
(define-fun agrees_102 () Bool (and $299 $95 $97))

; Path 103: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_103 () Bool (and $304 $147))
(define-fun agrees_103 () Bool (and $300 $143 $112 $114 $115 $117))

; Path 104: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_104 () Bool (and $303 $148))
(define-fun agrees_104 () Bool (and $300 $106 $112 $114 $115 $117))

; Path 105: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_105 () Bool (and $306 $101))
(define-fun agrees_105 () Bool (and $309 $301 $112 $114 $115 $117))

; Path 106: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_106 () Bool (and $310 $103))
(define-fun agrees_106 () Bool (and $309 $143 $112 $114 $115 $117))

; Path 107: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_107 () Bool (and $312 $91))
(define-fun agrees_107 () Bool (and $308 $95 $97))

; Path 108: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_108 () Bool (and $312 $147))
(define-fun agrees_108 () Bool (and $309 $143 $112 $114 $115 $117))

; Path 109: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_109 () Bool (and $311 $148))
(define-fun agrees_109 () Bool (and $309 $106 $112 $114 $115 $117))

; Path 110: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_110 () Bool (and $313 $104))
(define-fun agrees_110 () Bool (and $315 $143 $112 $114 $115 $117))

; Path 111: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, assertion,
;   stops.
(define-fun path_111 () Bool (and $317 $91))
(define-fun agrees_111 () Bool (and $314 $92 $96 $97))

; Path 112: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_112 () Bool (and $317 $147))
(define-fun agrees_112 () Bool (and $315 $143 $112 $114 $115 $117))

; Path 113: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_113 () Bool (and $316 $164))
(define-fun agrees_113 () Bool (and $315 $106 $112 $114 $115 $117))

; Path 114: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, returns.
(define-fun path_114 () Bool (and $319 $38))
(define-fun agrees_114 () Bool (and $258 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 115: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvmemul_do_io_addr, returns.
(define-fun path_115 () Bool (and $320 $36))
(define-fun agrees_115 () Bool (and $255 $64 $260 $261 $178 $69 $85 $89 $93 $96 $98 $126 $112 $114 $115 $117))

; Path 116: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvmemul_do_io_addr, returns.
(define-fun path_116 () Bool (and $321 $37))
(define-fun agrees_116 () Bool (and $256 $68 $261 $260 $178 $85 $89 $93 $96 $98 $126 $112 $114 $115 $117))

; Path 117: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, returns.
(define-fun path_117 () Bool (and $322 $264))
(define-fun agrees_117 () Bool (and $258 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 118: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_118 () Bool (and $324 $101))
(define-fun agrees_118 () Bool (and $269 $190 $112 $114 $115 $117))

; Path 119: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_119 () Bool (and $325 $103))
(define-fun agrees_119 () Bool (and $269 $143 $112 $114 $115 $117))

; Path 120: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_120 () Bool (and $327 $91))
(define-fun agrees_120 () Bool (and $268 $95 $97))

; Path 121: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_121 () Bool (and $327 $147))
(define-fun agrees_121 () Bool (and $269 $143 $112 $114 $115 $117))

; Path 122: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_122 () Bool (and $326 $148))
(define-fun agrees_122 () Bool (and $269 $106 $112 $114 $115 $117))

; Path 123: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_123 () Bool (and $329 $101))
(define-fun agrees_123 () Bool (and $277 $190 $112 $114 $115 $117))

; Path 124: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_124 () Bool (and $330 $103))
(define-fun agrees_124 () Bool (and $277 $143 $112 $114 $115 $117))

; Path 125: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, assertion,
;   stops.
(define-fun path_125 () Bool (and $332 $91))
(define-fun agrees_125 () Bool (and $276 $95 $97))

; Path 126: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_126 () Bool (and $332 $147))
(define-fun agrees_126 () Bool (and $277 $143 $112 $114 $115 $117))

; Path 127: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_127 () Bool (and $331 $148))
(define-fun agrees_127 () Bool (and $277 $106 $112 $114 $115 $117))

; Path 128: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_128 () Bool (and $333 $104))
(define-fun agrees_128 () Bool (and $283 $143 $112 $114 $115 $117))

; Path 129: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, assertion, stops.
(define-fun path_129 () Bool (and $335 $91))
(define-fun agrees_129 () Bool (and $282 $92 $96 $97))

; Path 130: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_130 () Bool (and $335 $147))
(define-fun agrees_130 () Bool (and $283 $143 $112 $114 $115 $117))

; Path 131: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_131 () Bool (and $334 $164))
(define-fun agrees_131 () Bool (and $283 $106 $112 $114 $115 $117))

; Path 132: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, returns.
(define-fun path_132 () Bool (and $318 $244))
(define-fun agrees_132 () Bool (and $253 $166 $65 $69 $85 $89 $93 $96 $98 $245 $112 $114 $115 $117))

; Path 133: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, returns.
(define-fun path_133 () Bool (and $337 $38))
(define-fun agrees_133 () Bool (and $258 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 134: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvmemul_do_io_addr, returns.
(define-fun path_134 () Bool (and $338 $36))
(define-fun agrees_134 () Bool (and $255 $64 $260 $261 $178 $69 $85 $89 $93 $96 $98 $126 $112 $114 $115 $117))

; Path 135: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvmemul_do_io_addr, returns.
(define-fun path_135 () Bool (and $339 $37))
(define-fun agrees_135 () Bool (and $256 $68 $261 $260 $178 $85 $89 $93 $96 $98 $126 $112 $114 $115 $117))

; Path 136: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, returns.
(define-fun path_136 () Bool (and $340 $264))
(define-fun agrees_136 () Bool (and $258 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 137: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_137 () Bool (and $342 $101))
(define-fun agrees_137 () Bool (and $269 $190 $112 $114 $115 $117))

; Path 138: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_138 () Bool (and $343 $103))
(define-fun agrees_138 () Bool (and $269 $143 $112 $114 $115 $117))

; Path 139: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_139 () Bool (and $345 $91))
(define-fun agrees_139 () Bool (and $268 $95 $97))

; Path 140: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_140 () Bool (and $345 $147))
(define-fun agrees_140 () Bool (and $269 $143 $112 $114 $115 $117))

; Path 141: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_141 () Bool (and $344 $148))
(define-fun agrees_141 () Bool (and $269 $106 $112 $114 $115 $117))

; Path 142: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_142 () Bool (and $347 $101))
(define-fun agrees_142 () Bool (and $277 $190 $112 $114 $115 $117))

; Path 143: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_143 () Bool (and $348 $103))
(define-fun agrees_143 () Bool (and $277 $143 $112 $114 $115 $117))

; Path 144: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, assertion,
;   stops.
(define-fun path_144 () Bool (and $350 $91))
(define-fun agrees_144 () Bool (and $276 $95 $97))

; Path 145: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_145 () Bool (and $350 $147))
(define-fun agrees_145 () Bool (and $277 $143 $112 $114 $115 $117))

; Path 146: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_146 () Bool (and $349 $148))
(define-fun agrees_146 () Bool (and $277 $106 $112 $114 $115 $117))

; Path 147: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_147 () Bool (and $351 $104))
(define-fun agrees_147 () Bool (and $283 $143 $112 $114 $115 $117))

; Path 148: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, assertion, stops.
(define-fun path_148 () Bool (and $353 $91))
(define-fun agrees_148 () Bool (and $282 $92 $96 $97))

; Path 149: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_149 () Bool (and $353 $147))
(define-fun agrees_149 () Bool (and $283 $143 $112 $114 $115 $117))

; Path 150: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_150 () Bool (and $352 $164))
(define-fun agrees_150 () Bool (and $283 $106 $112 $114 $115 $117))

; Path 151: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, returns.
(define-fun path_151 () Bool (and $336 $244))
(define-fun agrees_151 () Bool (and $253 $166 $65 $69 $85 $89 $93 $96 $98 $245 $112 $114 $115 $117))

; Path 152: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_152 () Bool (and $359 $38))
(define-fun agrees_152 () Bool (and $86 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 153: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_153 () Bool (and $360 $36))
(define-fun agrees_153 () Bool (and $127 $112 $114 $115 $117))

; Path 154: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_154 () Bool (and $361 $37))
(define-fun agrees_154 () Bool (and $130 $112 $114 $115 $117))

; Path 155: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_155 () Bool (and $362 $133))
(define-fun agrees_155 () Bool (and $86 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 156: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_156 () Bool (and $364 $101))
(define-fun agrees_156 () Bool (and $138 $140 $112 $114 $115 $117))

; Path 157: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_157 () Bool (and $365 $103))
(define-fun agrees_157 () Bool (and $138 $143 $112 $114 $115 $117))

; Path 158: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_158 () Bool (and $367 $91))
(define-fun agrees_158 () Bool (and $137 $95 $97))

; Path 159: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_159 () Bool (and $367 $147))
(define-fun agrees_159 () Bool (and $138 $143 $112 $114 $115 $117))

; Path 160: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_160 () Bool (and $366 $148))
(define-fun agrees_160 () Bool (and $138 $106 $112 $114 $115 $117))

; Path 161: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_161 () Bool (and $369 $101))
(define-fun agrees_161 () Bool (and $153 $140 $112 $114 $115 $117))

; Path 162: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_162 () Bool (and $370 $103))
(define-fun agrees_162 () Bool (and $153 $143 $112 $114 $115 $117))

; Path 163: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_163 () Bool (and $372 $91))
(define-fun agrees_163 () Bool (and $152 $95 $97))

; Path 164: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_164 () Bool (and $372 $147))
(define-fun agrees_164 () Bool (and $153 $143 $112 $114 $115 $117))

; Path 165: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_165 () Bool (and $371 $148))
(define-fun agrees_165 () Bool (and $153 $106 $112 $114 $115 $117))

; Path 166: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_166 () Bool (and $373 $104))
(define-fun agrees_166 () Bool (and $160 $143 $112 $114 $115 $117))

; Path 167: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, assertion,
;   stops.
(define-fun path_167 () Bool (and $375 $91))
(define-fun agrees_167 () Bool (and $159 $92 $96 $97))

; Path 168: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_168 () Bool (and $375 $147))
(define-fun agrees_168 () Bool (and $160 $143 $112 $114 $115 $117))

; Path 169: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_169 () Bool (and $374 $164))
(define-fun agrees_169 () Bool (and $160 $106 $112 $114 $115 $117))

; Path 170: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, returns.
(define-fun path_170 () Bool (and $358 $165))
(define-fun agrees_170 () Bool (and $52 $166 $65 $69 $85 $89 $93 $96 $98 (= (ite $32 $27 #x00000000) $124) (= $31 $125) $112 $114 $115 $117))

; Path 171: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, returns.
(define-fun path_171 () Bool (and $376 $38))
(define-fun agrees_171 () Bool (and $175 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 172: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvmemul_do_io_addr, returns.
(define-fun path_172 () Bool (and $377 $36))
(define-fun agrees_172 () Bool (and $179 $112 $114 $115 $117))

; Path 173: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvmemul_do_io_addr, returns.
(define-fun path_173 () Bool (and $378 $37))
(define-fun agrees_173 () Bool (and $181 $112 $114 $115 $117))

; Path 174: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, returns.
(define-fun path_174 () Bool (and $379 $184))
(define-fun agrees_174 () Bool (and $175 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 175: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_175 () Bool (and $381 $101))
(define-fun agrees_175 () Bool (and $189 $190 $112 $114 $115 $117))

; Path 176: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_176 () Bool (and $382 $103))
(define-fun agrees_176 () Bool (and $189 $143 $112 $114 $115 $117))

; Path 177: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_177 () Bool (and $384 $91))
(define-fun agrees_177 () Bool (and $188 $95 $97))

; Path 178: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_178 () Bool (and $384 $147))
(define-fun agrees_178 () Bool (and $189 $143 $112 $114 $115 $117))

; Path 179: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_179 () Bool (and $383 $148))
(define-fun agrees_179 () Bool (and $189 $106 $112 $114 $115 $117))

; Path 180: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_180 () Bool (and $386 $101))
(define-fun agrees_180 () Bool (and $198 $190 $112 $114 $115 $117))

; Path 181: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_181 () Bool (and $387 $103))
(define-fun agrees_181 () Bool (and $198 $143 $112 $114 $115 $117))

; Path 182: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, assertion,
;   stops.
(define-fun path_182 () Bool (and $389 $91))
(define-fun agrees_182 () Bool (and $197 $95 $97))

; Path 183: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_183 () Bool (and $389 $147))
(define-fun agrees_183 () Bool (and $198 $143 $112 $114 $115 $117))

; Path 184: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_184 () Bool (and $388 $148))
(define-fun agrees_184 () Bool (and $198 $106 $112 $114 $115 $117))

; Path 185: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_185 () Bool (and $390 $104))
(define-fun agrees_185 () Bool (and $204 $143 $112 $114 $115 $117))

; Path 186: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, assertion, stops.
(define-fun path_186 () Bool (and $392 $91))
(define-fun agrees_186 () Bool (and $203 $92 $96 $97))

; Path 187: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_187 () Bool (and $392 $147))
(define-fun agrees_187 () Bool (and $204 $143 $112 $114 $115 $117))

; Path 188: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_188 () Bool (and $391 $164))
(define-fun agrees_188 () Bool (and $204 $106 $112 $114 $115 $117))

; Path 189: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_189 () Bool (and $394 $38))
(define-fun agrees_189 () Bool (and $86 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 190: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_190 () Bool (and $395 $36))
(define-fun agrees_190 () Bool (and $127 $112 $114 $115 $117))

; Path 191: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_191 () Bool (and $396 $37))
(define-fun agrees_191 () Bool (and $130 $112 $114 $115 $117))

; Path 192: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_192 () Bool (and $397 $133))
(define-fun agrees_192 () Bool (and $86 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 193: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_193 () Bool (and $399 $101))
(define-fun agrees_193 () Bool (and $138 $140 $112 $114 $115 $117))

; Path 194: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_194 () Bool (and $400 $103))
(define-fun agrees_194 () Bool (and $138 $143 $112 $114 $115 $117))

; Path 195: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_195 () Bool (and $402 $91))
(define-fun agrees_195 () Bool (and $137 $95 $97))

; Path 196: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_196 () Bool (and $402 $147))
(define-fun agrees_196 () Bool (and $138 $143 $112 $114 $115 $117))

; Path 197: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_197 () Bool (and $401 $148))
(define-fun agrees_197 () Bool (and $138 $106 $112 $114 $115 $117))

; Path 198: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_198 () Bool (and $404 $101))
(define-fun agrees_198 () Bool (and $153 $140 $112 $114 $115 $117))

; Path 199: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_199 () Bool (and $405 $103))
(define-fun agrees_199 () Bool (and $153 $143 $112 $114 $115 $117))

; Path 200: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_200 () Bool (and $407 $91))
(define-fun agrees_200 () Bool (and $152 $95 $97))

; Path 201: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_201 () Bool (and $407 $147))
(define-fun agrees_201 () Bool (and $153 $143 $112 $114 $115 $117))

; Path 202: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_202 () Bool (and $406 $148))
(define-fun agrees_202 () Bool (and $153 $106 $112 $114 $115 $117))

; Path 203: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_203 () Bool (and $408 $104))
(define-fun agrees_203 () Bool (and $160 $143 $112 $114 $115 $117))

; Path 204: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, assertion,
;   stops.
(define-fun path_204 () Bool (and $410 $91))
(define-fun agrees_204 () Bool (and $159 $92 $96 $97))

; Path 205: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_205 () Bool (and $410 $147))
(define-fun agrees_205 () Bool (and $160 $143 $112 $114 $115 $117))

; Path 206: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_206 () Bool (and $409 $164))
(define-fun agrees_206 () Bool (and $160 $106 $112 $114 $115 $117))

; Path 207: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, returns.
(define-fun path_207 () Bool (and $393 $165))
(define-fun agrees_207 () Bool (and $52 $166 $65 $69 $85 $89 $93 $96 $98 (= (ite $32 $27 #x00000000) $124) (= $31 $125) $112 $114 $115 $117))

; Path 208: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_208 () Bool (and $412 $38))
(define-fun agrees_208 () Bool (and $86 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 209: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_209 () Bool (and $413 $36))
(define-fun agrees_209 () Bool (and $127 $112 $114 $115 $117))

; Path 210: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_210 () Bool (and $414 $37))
(define-fun agrees_210 () Bool (and $130 $112 $114 $115 $117))

; Path 211: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_211 () Bool (and $415 $133))
(define-fun agrees_211 () Bool (and $86 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 212: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_212 () Bool (and $417 $101))
(define-fun agrees_212 () Bool (and $138 $140 $112 $114 $115 $117))

; Path 213: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_213 () Bool (and $418 $103))
(define-fun agrees_213 () Bool (and $138 $143 $112 $114 $115 $117))

; Path 214: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_214 () Bool (and $420 $91))
(define-fun agrees_214 () Bool (and $137 $95 $97))

; Path 215: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_215 () Bool (and $420 $147))
(define-fun agrees_215 () Bool (and $138 $143 $112 $114 $115 $117))

; Path 216: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_216 () Bool (and $419 $148))
(define-fun agrees_216 () Bool (and $138 $106 $112 $114 $115 $117))

; Path 217: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_217 () Bool (and $422 $101))
(define-fun agrees_217 () Bool (and $153 $140 $112 $114 $115 $117))

; Path 218: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_218 () Bool (and $423 $103))
(define-fun agrees_218 () Bool (and $153 $143 $112 $114 $115 $117))

; Path 219: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_219 () Bool (and $425 $91))
(define-fun agrees_219 () Bool (and $152 $95 $97))

; Path 220: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_220 () Bool (and $425 $147))
(define-fun agrees_220 () Bool (and $153 $143 $112 $114 $115 $117))

; Path 221: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_221 () Bool (and $424 $148))
(define-fun agrees_221 () Bool (and $153 $106 $112 $114 $115 $117))

; Path 222: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_222 () Bool (and $426 $104))
(define-fun agrees_222 () Bool (and $160 $143 $112 $114 $115 $117))

; Path 223: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, assertion,
;   stops.
(define-fun path_223 () Bool (and $428 $91))
(define-fun agrees_223 () Bool (and $159 $92 $96 $97))

; Path 224: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_224 () Bool (and $428 $147))
(define-fun agrees_224 () Bool (and $160 $143 $112 $114 $115 $117))

; Path 225: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_225 () Bool (and $427 $164))
(define-fun agrees_225 () Bool (and $160 $106 $112 $114 $115 $117))

; Path 226: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, returns.
(define-fun path_226 () Bool (and $411 $165))
(define-fun agrees_226 () Bool (and $52 $166 $65 $69 $85 $89 $93 $96 $98 (= (ite $32 $27 #x00000000) $124) (= $31 $125) $112 $114 $115 $117))

; Path 227: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, returns.
(define-fun path_227 () Bool (and $354 $244))
(define-fun agrees_227 () Bool (and $170 $166 $65 $69 $85 $89 $93 $96 $98 $245 $112 $114 $115 $117))

; Path 228: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_228 () Bool (and $434 $38))
(define-fun agrees_228 () Bool (and $86 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 229: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_229 () Bool (and $435 $36))
(define-fun agrees_229 () Bool (and $127 $436 $437 $440 $443))

; Path 230: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_230 () Bool (and $444 $37))
(define-fun agrees_230 () Bool (and $130 $436 $445 $446 $441 (= $59 $442)))

; Path 231: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_231 () Bool (and $447 $133))
(define-fun agrees_231 () Bool (and $86 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 232: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_232 () Bool (and $449 $101))
(define-fun agrees_232 () Bool (and $138 $140 $112 $114 $115 $117))

; Path 233: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_233 () Bool (and $450 $103))
(define-fun agrees_233 () Bool (and $138 $143 $112 $114 $115 $117))

; Path 234: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_234 () Bool (and $452 $91))
(define-fun agrees_234 () Bool (and $137 $95 $97))

; Path 235: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_235 () Bool (and $452 $147))
(define-fun agrees_235 () Bool (and $138 $143 $112 $114 $115 $117))

; Path 236: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_236 () Bool (and $451 $148))
(define-fun agrees_236 () Bool (and $138 $106 $112 $114 $115 $117))

; Path 237: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_237 () Bool (and $454 $101))
(define-fun agrees_237 () Bool (and $153 $140 $112 $114 $115 $117))

; Path 238: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_238 () Bool (and $455 $103))
(define-fun agrees_238 () Bool (and $153 $143 $112 $114 $115 $117))

; Path 239: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_239 () Bool (and $457 $91))
(define-fun agrees_239 () Bool (and $152 $95 $97))

; Path 240: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_240 () Bool (and $457 $147))
(define-fun agrees_240 () Bool (and $153 $143 $112 $114 $115 $117))

; Path 241: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_241 () Bool (and $456 $148))
(define-fun agrees_241 () Bool (and $153 $106 $112 $114 $115 $117))

; Path 242: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_242 () Bool (and $458 $104))
(define-fun agrees_242 () Bool (and $160 $143 $112 $114 $115 $117))

; Path 243: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, assertion,
;   stops.
(define-fun path_243 () Bool (and $460 $91))
(define-fun agrees_243 () Bool (and $159 $92 $96 $97))

; Path 244: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_244 () Bool (and $460 $147))
(define-fun agrees_244 () Bool (and $160 $143 $112 $114 $115 $117))

; Path 245: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_245 () Bool (and $459 $164))
(define-fun agrees_245 () Bool (and $160 $106 $112 $114 $115 $117))

; Path 246: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, returns.
(define-fun path_246 () Bool (and $433 $165))
(define-fun agrees_246 () Bool (and $52 $166 $65 $69 $85 $89 $93 $96 $98 (= (ite $32 $27 #x00000000) $124) (= $31 $125) $112 $114 $115 $117))

; Path 247: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, returns.
(define-fun path_247 () Bool (and $461 $38))
(define-fun agrees_247 () Bool (and $175 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 248: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvmemul_do_io_addr, returns.
(define-fun path_248 () Bool (and $462 $36))
(define-fun agrees_248 () Bool (and $179 $436 $437 $440 $443))

; Path 249: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvmemul_do_io_addr, returns.
(define-fun path_249 () Bool (and $463 $37))
(define-fun agrees_249 () Bool (and $181 $436 $445 $446 $441 (= $55 $442)))

; Path 250: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, returns.
(define-fun path_250 () Bool (and $464 $184))
(define-fun agrees_250 () Bool (and $175 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 251: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_251 () Bool (and $466 $101))
(define-fun agrees_251 () Bool (and $189 $190 $112 $114 $115 $117))

; Path 252: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_252 () Bool (and $467 $103))
(define-fun agrees_252 () Bool (and $189 $143 $112 $114 $115 $117))

; Path 253: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_253 () Bool (and $469 $91))
(define-fun agrees_253 () Bool (and $188 $95 $97))

; Path 254: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_254 () Bool (and $469 $147))
(define-fun agrees_254 () Bool (and $189 $143 $112 $114 $115 $117))

; Path 255: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_255 () Bool (and $468 $148))
(define-fun agrees_255 () Bool (and $189 $106 $112 $114 $115 $117))

; Path 256: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_256 () Bool (and $471 $101))
(define-fun agrees_256 () Bool (and $198 $190 $112 $114 $115 $117))

; Path 257: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_257 () Bool (and $472 $103))
(define-fun agrees_257 () Bool (and $198 $143 $112 $114 $115 $117))

; Path 258: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, assertion,
;   stops.
(define-fun path_258 () Bool (and $474 $91))
(define-fun agrees_258 () Bool (and $197 $95 $97))

; Path 259: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_259 () Bool (and $474 $147))
(define-fun agrees_259 () Bool (and $198 $143 $112 $114 $115 $117))

; Path 260: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_260 () Bool (and $473 $148))
(define-fun agrees_260 () Bool (and $198 $106 $112 $114 $115 $117))

; Path 261: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_261 () Bool (and $475 $104))
(define-fun agrees_261 () Bool (and $204 $143 $112 $114 $115 $117))

; Path 262: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, assertion, stops.
(define-fun path_262 () Bool (and $477 $91))
(define-fun agrees_262 () Bool (and $203 $92 $96 $97))

; Path 263: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_263 () Bool (and $477 $147))
(define-fun agrees_263 () Bool (and $204 $143 $112 $114 $115 $117))

; Path 264: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_264 () Bool (and $476 $164))
(define-fun agrees_264 () Bool (and $204 $106 $112 $114 $115 $117))

; Path 265: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_265 () Bool (and $479 $38))
(define-fun agrees_265 () Bool (and $86 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 266: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_266 () Bool (and $480 $36))
(define-fun agrees_266 () Bool (and $127 $436 $437 $440 $443))

; Path 267: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_267 () Bool (and $481 $37))
(define-fun agrees_267 () Bool (and $130 $436 $445 $446 $441 (= $59 $442)))

; Path 268: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_268 () Bool (and $482 $133))
(define-fun agrees_268 () Bool (and $86 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 269: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_269 () Bool (and $484 $101))
(define-fun agrees_269 () Bool (and $138 $140 $112 $114 $115 $117))

; Path 270: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_270 () Bool (and $485 $103))
(define-fun agrees_270 () Bool (and $138 $143 $112 $114 $115 $117))

; Path 271: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_271 () Bool (and $487 $91))
(define-fun agrees_271 () Bool (and $137 $95 $97))

; Path 272: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_272 () Bool (and $487 $147))
(define-fun agrees_272 () Bool (and $138 $143 $112 $114 $115 $117))

; Path 273: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_273 () Bool (and $486 $148))
(define-fun agrees_273 () Bool (and $138 $106 $112 $114 $115 $117))

; Path 274: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_274 () Bool (and $489 $101))
(define-fun agrees_274 () Bool (and $153 $140 $112 $114 $115 $117))

; Path 275: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_275 () Bool (and $490 $103))
(define-fun agrees_275 () Bool (and $153 $143 $112 $114 $115 $117))

; Path 276: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_276 () Bool (and $492 $91))
(define-fun agrees_276 () Bool (and $152 $95 $97))

; Path 277: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_277 () Bool (and $492 $147))
(define-fun agrees_277 () Bool (and $153 $143 $112 $114 $115 $117))

; Path 278: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_278 () Bool (and $491 $148))
(define-fun agrees_278 () Bool (and $153 $106 $112 $114 $115 $117))

; Path 279: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_279 () Bool (and $493 $104))
(define-fun agrees_279 () Bool (and $160 $143 $112 $114 $115 $117))

; Path 280: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, assertion,
;   stops.
(define-fun path_280 () Bool (and $495 $91))
(define-fun agrees_280 () Bool (and $159 $92 $96 $97))

; Path 281: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_281 () Bool (and $495 $147))
(define-fun agrees_281 () Bool (and $160 $143 $112 $114 $115 $117))

; Path 282: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_282 () Bool (and $494 $164))
(define-fun agrees_282 () Bool (and $160 $106 $112 $114 $115 $117))

; Path 283: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, returns.
(define-fun path_283 () Bool (and $478 $165))
(define-fun agrees_283 () Bool (and $52 $166 $65 $69 $85 $89 $93 $96 $98 (= (ite $32 $27 #x00000000) $124) (= $31 $125) $112 $114 $115 $117))

; Path 284: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_284 () Bool (and $497 $38))
(define-fun agrees_284 () Bool (and $86 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 285: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_285 () Bool (and $498 $36))
(define-fun agrees_285 () Bool (and $127 $436 $437 $440 $443))

; Path 286: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_286 () Bool (and $499 $37))
(define-fun agrees_286 () Bool (and $130 $436 $445 $446 $441 (= $59 $442)))

; Path 287: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_287 () Bool (and $500 $133))
(define-fun agrees_287 () Bool (and $86 $89 $93 $96 $98 $106 $112 $114 $115 $117))

; Path 288: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_288 () Bool (and $502 $101))
(define-fun agrees_288 () Bool (and $138 $140 $112 $114 $115 $117))

; Path 289: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_289 () Bool (and $503 $103))
(define-fun agrees_289 () Bool (and $138 $143 $112 $114 $115 $117))

; Path 290: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_290 () Bool (and $505 $91))
(define-fun agrees_290 () Bool (and $137 $95 $97))

; Path 291: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_291 () Bool (and $505 $147))
(define-fun agrees_291 () Bool (and $138 $143 $112 $114 $115 $117))

; Path 292: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_292 () Bool (and $504 $148))
(define-fun agrees_292 () Bool (and $138 $106 $112 $114 $115 $117))

; Path 293: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_293 () Bool (and $507 $101))
(define-fun agrees_293 () Bool (and $153 $140 $112 $114 $115 $117))

; Path 294: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_294 () Bool (and $508 $103))
(define-fun agrees_294 () Bool (and $153 $143 $112 $114 $115 $117))

; Path 295: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_295 () Bool (and $510 $91))
(define-fun agrees_295 () Bool (and $152 $95 $97))

; Path 296: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_296 () Bool (and $510 $147))
(define-fun agrees_296 () Bool (and $153 $143 $112 $114 $115 $117))

; Path 297: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_297 () Bool (and $509 $148))
(define-fun agrees_297 () Bool (and $153 $106 $112 $114 $115 $117))

; Path 298: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_298 () Bool (and $511 $104))
(define-fun agrees_298 () Bool (and $160 $143 $112 $114 $115 $117))

; Path 299: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, assertion,
;   stops.
(define-fun path_299 () Bool (and $513 $91))
(define-fun agrees_299 () Bool (and $159 $92 $96 $97))

; Path 300: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_300 () Bool (and $513 $147))
(define-fun agrees_300 () Bool (and $160 $143 $112 $114 $115 $117))

; Path 301: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_301 () Bool (and $512 $164))
(define-fun agrees_301 () Bool (and $160 $106 $112 $114 $115 $117))

; Path 302: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, returns.
(define-fun path_302 () Bool (and $496 $165))
(define-fun agrees_302 () Bool (and $52 $166 $65 $69 $85 $89 $93 $96 $98 (= (ite $32 $27 #x00000000) $124) (= $31 $125) $112 $114 $115 $117))

; Path 303: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, returns.
(define-fun path_303 () Bool (and $429 $244))
(define-fun agrees_303 () Bool (and $170 $166 $65 $69 $85 $89 $93 $96 $98 $245 $112 $114 $115 $117))

; Path 304: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, returns.
(define-fun path_304 () Bool (and $1 (not $3)))
(define-fun agrees_304 () Bool (and $287 $166 $65 $69 $85 $89 $93 $96 $98 (= $124 (ite $3 $13 #x00000000)) (= $2 $125) $112 $114 $115 $117))

; Path 305: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear,
;   returns.
(define-fun path_305 () Bool (not $1))
(define-fun agrees_305 () Bool (and (not $1) $50 $169 $166 $65 $69 $85 $89 $93 $96 $98 (= (ite $1 ((_ extract 63 32) hvmemul_virtual_to_linear) #x00000000) $124) (= $0 $125) $112 $114 $115 $117))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8 path_9 path_10 path_11 path_12 path_13 path_14 path_15 path_16 path_17 path_18 path_19 path_20 path_21 path_22 path_23 path_24 path_25 path_26 path_27 path_28 path_29 path_30 path_31 path_32 path_33 path_34 path_35 path_36 path_37 path_38 path_39 path_40 path_41 path_42 path_43 path_44 path_45 path_46 path_47 path_48 path_49 path_50 path_51 path_52 path_53 path_54 path_55 path_56 path_57 path_58 path_59 path_60 path_61 path_62 path_63 path_64 path_65 path_66 path_67 path_68 path_69 path_70 path_71 path_72 path_73 path_74 path_75 path_76 path_77 path_78 path_79 path_80 path_81 path_82 path_83 path_84 path_85 path_86 path_87 path_88 path_89 path_90 path_91 path_92 path_93 path_94 path_95 path_96 path_97 path_98 path_99 path_100 path_101 path_102 path_103 path_104 path_105 path_106 path_107 path_108 path_109 path_110 path_111 path_112 path_113 path_114 path_115 path_116 path_117 path_118 path_119 path_120 path_121 path_122 path_123 path_124 path_125 path_126 path_127 path_128 path_129 path_130 path_131 path_132 path_133 path_134 path_135 path_136 path_137 path_138 path_139 path_140 path_141 path_142 path_143 path_144 path_145 path_146 path_147 path_148 path_149 path_150 path_151 path_152 path_153 path_154 path_155 path_156 path_157 path_158 path_159 path_160 path_161 path_162 path_163 path_164 path_165 path_166 path_167 path_168 path_169 path_170 path_171 path_172 path_173 path_174 path_175 path_176 path_177 path_178 path_179 path_180 path_181 path_182 path_183 path_184 path_185 path_186 path_187 path_188 path_189 path_190 path_191 path_192 path_193 path_194 path_195 path_196 path_197 path_198 path_199 path_200 path_201 path_202 path_203 path_204 path_205 path_206 path_207 path_208 path_209 path_210 path_211 path_212 path_213 path_214 path_215 path_216 path_217 path_218 path_219 path_220 path_221 path_222 path_223 path_224 path_225 path_226 path_227 path_228 path_229 path_230 path_231 path_232 path_233 path_234 path_235 path_236 path_237 path_238 path_239 path_240 path_241 path_242 path_243 path_244 path_245 path_246 path_247 path_248 path_249 path_250 path_251 path_252 path_253 path_254 path_255 path_256 path_257 path_258 path_259 path_260 path_261 path_262 path_263 path_264 path_265 path_266 path_267 path_268 path_269 path_270 path_271 path_272 path_273 path_274 path_275 path_276 path_277 path_278 path_279 path_280 path_281 path_282 path_283 path_284 path_285 path_286 path_287 path_288 path_289 path_290 path_291 path_292 path_293 path_294 path_295 path_296 path_297 path_298 path_299 path_300 path_301 path_302 path_303 path_304 path_305)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)) (and path_9 (not agrees_9)) (and path_10 (not agrees_10)) (and path_11 (not agrees_11)) (and path_12 (not agrees_12)) (and path_13 (not agrees_13)) (and path_14 (not agrees_14)) (and path_15 (not agrees_15)) (and path_16 (not agrees_16)) (and path_17 (not agrees_17)) (and path_18 (not agrees_18)) (and path_19 (not agrees_19)) (and path_20 (not agrees_20)) (and path_21 (not agrees_21)) (and path_22 (not agrees_22)) (and path_23 (not agrees_23)) (and path_24 (not agrees_24)) (and path_25 (not agrees_25)) (and path_26 (not agrees_26)) (and path_27 (not agrees_27)) (and path_28 (not agrees_28)) (and path_29 (not agrees_29)) (and path_30 (not agrees_30)) (and path_31 (not agrees_31)) (and path_32 (not agrees_32)) (and path_33 (not agrees_33)) (and path_34 (not agrees_34)) (and path_35 (not agrees_35)) (and path_36 (not agrees_36)) (and path_37 (not agrees_37)) (and path_38 (not agrees_38)) (and path_39 (not agrees_39)) (and path_40 (not agrees_40)) (and path_41 (not agrees_41)) (and path_42 (not agrees_42)) (and path_43 (not agrees_43)) (and path_44 (not agrees_44)) (and path_45 (not agrees_45)) (and path_46 (not agrees_46)) (and path_47 (not agrees_47)) (and path_48 (not agrees_48)) (and path_49 (not agrees_49)) (and path_50 (not agrees_50)) (and path_51 (not agrees_51)) (and path_52 (not agrees_52)) (and path_53 (not agrees_53)) (and path_54 (not agrees_54)) (and path_55 (not agrees_55)) (and path_56 (not agrees_56)) (and path_57 (not agrees_57)) (and path_58 (not agrees_58)) (and path_59 (not agrees_59)) (and path_60 (not agrees_60)) (and path_61 (not agrees_61)) (and path_62 (not agrees_62)) (and path_63 (not agrees_63)) (and path_64 (not agrees_64)) (and path_65 (not agrees_65)) (and path_66 (not agrees_66)) (and path_67 (not agrees_67)) (and path_68 (not agrees_68)) (and path_69 (not agrees_69)) (and path_70 (not agrees_70)) (and path_71 (not agrees_71)) (and path_72 (not agrees_72)) (and path_73 (not agrees_73)) (and path_74 (not agrees_74)) (and path_75 (not agrees_75)) (and path_76 (not agrees_76)) (and path_77 (not agrees_77)) (and path_78 (not agrees_78)) (and path_79 (not agrees_79)) (and path_80 (not agrees_80)) (and path_81 (not agrees_81)) (and path_82 (not agrees_82)) (and path_83 (not agrees_83)) (and path_84 (not agrees_84)) (and path_85 (not agrees_85)) (and path_86 (not agrees_86)) (and path_87 (not agrees_87)) (and path_88 (not agrees_88)) (and path_89 (not agrees_89)) (and path_90 (not agrees_90)) (and path_91 (not agrees_91)) (and path_92 (not agrees_92)) (and path_93 (not agrees_93)) (and path_94 (not agrees_94)) (and path_95 (not agrees_95)) (and path_96 (not agrees_96)) (and path_97 (not agrees_97)) (and path_98 (not agrees_98)) (and path_99 (not agrees_99)) (and path_100 (not agrees_100)) (and path_101 (not agrees_101)) (and path_102 (not agrees_102)) (and path_103 (not agrees_103)) (and path_104 (not agrees_104)) (and path_105 (not agrees_105)) (and path_106 (not agrees_106)) (and path_107 (not agrees_107)) (and path_108 (not agrees_108)) (and path_109 (not agrees_109)) (and path_110 (not agrees_110)) (and path_111 (not agrees_111)) (and path_112 (not agrees_112)) (and path_113 (not agrees_113)) (and path_114 (not agrees_114)) (and path_115 (not agrees_115)) (and path_116 (not agrees_116)) (and path_117 (not agrees_117)) (and path_118 (not agrees_118)) (and path_119 (not agrees_119)) (and path_120 (not agrees_120)) (and path_121 (not agrees_121)) (and path_122 (not agrees_122)) (and path_123 (not agrees_123)) (and path_124 (not agrees_124)) (and path_125 (not agrees_125)) (and path_126 (not agrees_126)) (and path_127 (not agrees_127)) (and path_128 (not agrees_128)) (and path_129 (not agrees_129)) (and path_130 (not agrees_130)) (and path_131 (not agrees_131)) (and path_132 (not agrees_132)) (and path_133 (not agrees_133)) (and path_134 (not agrees_134)) (and path_135 (not agrees_135)) (and path_136 (not agrees_136)) (and path_137 (not agrees_137)) (and path_138 (not agrees_138)) (and path_139 (not agrees_139)) (and path_140 (not agrees_140)) (and path_141 (not agrees_141)) (and path_142 (not agrees_142)) (and path_143 (not agrees_143)) (and path_144 (not agrees_144)) (and path_145 (not agrees_145)) (and path_146 (not agrees_146)) (and path_147 (not agrees_147)) (and path_148 (not agrees_148)) (and path_149 (not agrees_149)) (and path_150 (not agrees_150)) (and path_151 (not agrees_151)) (and path_152 (not agrees_152)) (and path_153 (not agrees_153)) (and path_154 (not agrees_154)) (and path_155 (not agrees_155)) (and path_156 (not agrees_156)) (and path_157 (not agrees_157)) (and path_158 (not agrees_158)) (and path_159 (not agrees_159)) (and path_160 (not agrees_160)) (and path_161 (not agrees_161)) (and path_162 (not agrees_162)) (and path_163 (not agrees_163)) (and path_164 (not agrees_164)) (and path_165 (not agrees_165)) (and path_166 (not agrees_166)) (and path_167 (not agrees_167)) (and path_168 (not agrees_168)) (and path_169 (not agrees_169)) (and path_170 (not agrees_170)) (and path_171 (not agrees_171)) (and path_172 (not agrees_172)) (and path_173 (not agrees_173)) (and path_174 (not agrees_174)) (and path_175 (not agrees_175)) (and path_176 (not agrees_176)) (and path_177 (not agrees_177)) (and path_178 (not agrees_178)) (and path_179 (not agrees_179)) (and path_180 (not agrees_180)) (and path_181 (not agrees_181)) (and path_182 (not agrees_182)) (and path_183 (not agrees_183)) (and path_184 (not agrees_184)) (and path_185 (not agrees_185)) (and path_186 (not agrees_186)) (and path_187 (not agrees_187)) (and path_188 (not agrees_188)) (and path_189 (not agrees_189)) (and path_190 (not agrees_190)) (and path_191 (not agrees_191)) (and path_192 (not agrees_192)) (and path_193 (not agrees_193)) (and path_194 (not agrees_194)) (and path_195 (not agrees_195)) (and path_196 (not agrees_196)) (and path_197 (not agrees_197)) (and path_198 (not agrees_198)) (and path_199 (not agrees_199)) (and path_200 (not agrees_200)) (and path_201 (not agrees_201)) (and path_202 (not agrees_202)) (and path_203 (not agrees_203)) (and path_204 (not agrees_204)) (and path_205 (not agrees_205)) (and path_206 (not agrees_206)) (and path_207 (not agrees_207)) (and path_208 (not agrees_208)) (and path_209 (not agrees_209)) (and path_210 (not agrees_210)) (and path_211 (not agrees_211)) (and path_212 (not agrees_212)) (and path_213 (not agrees_213)) (and path_214 (not agrees_214)) (and path_215 (not agrees_215)) (and path_216 (not agrees_216)) (and path_217 (not agrees_217)) (and path_218 (not agrees_218)) (and path_219 (not agrees_219)) (and path_220 (not agrees_220)) (and path_221 (not agrees_221)) (and path_222 (not agrees_222)) (and path_223 (not agrees_223)) (and path_224 (not agrees_224)) (and path_225 (not agrees_225)) (and path_226 (not agrees_226)) (and path_227 (not agrees_227)) (and path_228 (not agrees_228)) (and path_229 (not agrees_229)) (and path_230 (not agrees_230)) (and path_231 (not agrees_231)) (and path_232 (not agrees_232)) (and path_233 (not agrees_233)) (and path_234 (not agrees_234)) (and path_235 (not agrees_235)) (and path_236 (not agrees_236)) (and path_237 (not agrees_237)) (and path_238 (not agrees_238)) (and path_239 (not agrees_239)) (and path_240 (not agrees_240)) (and path_241 (not agrees_241)) (and path_242 (not agrees_242)) (and path_243 (not agrees_243)) (and path_244 (not agrees_244)) (and path_245 (not agrees_245)) (and path_246 (not agrees_246)) (and path_247 (not agrees_247)) (and path_248 (not agrees_248)) (and path_249 (not agrees_249)) (and path_250 (not agrees_250)) (and path_251 (not agrees_251)) (and path_252 (not agrees_252)) (and path_253 (not agrees_253)) (and path_254 (not agrees_254)) (and path_255 (not agrees_255)) (and path_256 (not agrees_256)) (and path_257 (not agrees_257)) (and path_258 (not agrees_258)) (and path_259 (not agrees_259)) (and path_260 (not agrees_260)) (and path_261 (not agrees_261)) (and path_262 (not agrees_262)) (and path_263 (not agrees_263)) (and path_264 (not agrees_264)) (and path_265 (not agrees_265)) (and path_266 (not agrees_266)) (and path_267 (not agrees_267)) (and path_268 (not agrees_268)) (and path_269 (not agrees_269)) (and path_270 (not agrees_270)) (and path_271 (not agrees_271)) (and path_272 (not agrees_272)) (and path_273 (not agrees_273)) (and path_274 (not agrees_274)) (and path_275 (not agrees_275)) (and path_276 (not agrees_276)) (and path_277 (not agrees_277)) (and path_278 (not agrees_278)) (and path_279 (not agrees_279)) (and path_280 (not agrees_280)) (and path_281 (not agrees_281)) (and path_282 (not agrees_282)) (and path_283 (not agrees_283)) (and path_284 (not agrees_284)) (and path_285 (not agrees_285)) (and path_286 (not agrees_286)) (and path_287 (not agrees_287)) (and path_288 (not agrees_288)) (and path_289 (not agrees_289)) (and path_290 (not agrees_290)) (and path_291 (not agrees_291)) (and path_292 (not agrees_292)) (and path_293 (not agrees_293)) (and path_294 (not agrees_294)) (and path_295 (not agrees_295)) (and path_296 (not agrees_296)) (and path_297 (not agrees_297)) (and path_298 (not agrees_298)) (and path_299 (not agrees_299)) (and path_300 (not agrees_300)) (and path_301 (not agrees_301)) (and path_302 (not agrees_302)) (and path_303 (not agrees_303)) (and path_304 (not agrees_304)) (and path_305 (not agrees_305)))))
(check-sat)
