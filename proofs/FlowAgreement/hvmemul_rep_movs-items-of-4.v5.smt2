; hvmemul_rep_movs, items of 4: every path beside its contract.
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
(define-fun $14 () (_ BitVec 64) (concat #b000000000000000000000000000000 (concat $13 #b00)))
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
(define-fun $28 () (_ BitVec 64) (concat #b000000000000000000000000000000 (concat $27 #b00)))
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
(define-fun $45 () (_ BitVec 62) (ite $40 (concat #b000000000000000000000000000000 $13) (concat #b000000000000000000000000000000 $27)))
(define-fun $46 () Bool (and $20 $23 (not (bvult $26 (concat $45 #b00)))))
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
(define-fun $62 () Bool (and $52 $54 $58 $54 (= $61 $59)))
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
(define-fun $81 () Bool (and $67 $63 (not (and (bvult $74 (bvadd $78 #x0000000000000004)) (bvult $78 (bvadd $74 (concat (ite $46 $45 (concat #b000000000000000000000000000000 $80)) #b00)))))))
(define-fun $82 () Bool (not $81))
(define-fun $83 () Bool (= hvm_copy_from_guest_phys #x00000000))
(define-fun $84 () Bool (and $81 $83))
(define-fun $85 () Bool (not $84))
(define-fun $86 () Bool (= hvm_copy_from_guest_phys #x00000006))
(define-fun $87 () Bool (= CONFIG_DEBUG #b1))
(define-fun $88 () Bool (and $81 $86 $87))
(define-fun $89 () Bool (not $88))
(define-fun $90 () Bool (= hvm_copy_to_guest_phys #x00000006))
(define-fun $91 () Bool (and $84 $90 $87))
(define-fun $92 () Bool (not $91))
(define-fun $93 () Bool (or $88 $91))
(define-fun $94 () Bool (not $93))
(define-fun $95 () (_ BitVec 32) ((_ extract 31 0) hvmemul_do_io_addr))
(define-fun $96 () (_ BitVec 32) (ite (= $95 #x00000000) ((_ extract 63 32) hvmemul_do_io_addr) #x00000000))
(define-fun $97 () Bool (= hvm_copy_to_guest_phys #x00000000))
(define-fun $98 () (_ BitVec 32) (ite $46 (ite $40 $13 $27) $80))
(define-fun $99 () Bool (or (= hvm_copy_to_guest_phys #x00000004) (= hvm_copy_to_guest_phys #x00000005)))
(define-fun $100 () Bool (or (= hvm_copy_from_guest_phys #x00000004) (= hvm_copy_from_guest_phys #x00000005)))
(define-fun $101 () (_ BitVec 64) (ite $1 (ite $4 (ite $44 (ite $54 (ite (or $64 $68) (concat $96 $95) (ite $84 (concat (ite $97 $98 #x00000000) (ite $97 #x00000000 (ite (or $99 $90) #x00000003 #x00000001))) (ite $81 (concat #x00000000 (ite $83 #x00000000 (ite (or $100 $86) #x00000003 #x00000001))) #x0000000000000001))) (concat #x00000000 $53)) (concat #x00000000 $17)) (concat #x00000000 $2)) (concat #x00000000 $0)))
(define-fun $102 () Bool (= $101 #x0000000000000001))
(define-fun $103 () Bool (not $5))
(define-fun $104 () Bool (and $68 $103))
(define-fun $105 () Bool (not $104))
(define-fun $106 () Bool (and $64 $103))
(define-fun $107 () Bool (not $106))
(define-fun $108 () Bool (or (and $104 $5) (and $105 (or (and $106 $5) $107))))
(define-fun $109 () Bool (not $20))
(define-fun $110 () Bool (or (and $104 $20) (and $105 (or (and $106 $109) $107))))
(define-fun $111 () Bool (= mmio_gla (ite $104 (concat $22 #x000) (ite $106 (concat $8 #x000) mmio_gla))))
(define-fun $112 () (_ BitVec 64) (ite $104 (concat #x000 $61) (ite $106 (concat #x000 (ite $40 $55 $56)) mmio_gpfn)))
(define-fun $113 () Bool (= $112 mmio_gpfn))
(define-fun $114 () Bool (not $38))
(define-fun $115 () Bool (and $33 $114))
(define-fun $116 () Bool (= $73 $72))
(define-fun $117 () Bool (or (and $40 $116) $41))
(define-fun $118 () Bool (= $76 $78))
(define-fun $119 () Bool (= $98 $79))
(define-fun $120 () (_ BitVec 32) ((_ extract 63 32) $101))
(define-fun $121 () (_ BitVec 32) ((_ extract 31 0) $101))
(define-fun $122 () Bool (and (= $120 $96) (= $95 $121)))
(define-fun $123 () Bool (and $62 $64 $117 $118 $119 $69 $82 $85 $89 $92 $94 $122))
(define-fun $124 () Bool (not $36))
(define-fun $125 () Bool (and $115 $124))
(define-fun $126 () Bool (and $66 $68 $118 $117 $119 $82 $85 $89 $92 $94 $122))
(define-fun $127 () Bool (not $37))
(define-fun $128 () Bool (and $125 $127))
(define-fun $129 () Bool (and (bvult $73 (bvadd $76 #x0000000000000004)) (bvult $76 (bvadd $73 (concat #b000000000000000000000000000000 (concat $79 #b00))))))
(define-fun $130 () Bool (not $129))
(define-fun $131 () Bool (and $128 $130))
(define-fun $132 () Bool (and $131 $83))
(define-fun $133 () Bool (and $70 $81 $117 $119))
(define-fun $134 () Bool (and $133 $84 $118 $119 $89))
(define-fun $135 () Bool (and $134 $92 $94))
(define-fun $136 () Bool (= $121 #x00000000))
(define-fun $137 () Bool (not $97))
(define-fun $138 () Bool (and $132 $137))
(define-fun $139 () Bool (= $101 #x0000000000000003))
(define-fun $140 () Bool (not $99))
(define-fun $141 () Bool (and $138 $140))
(define-fun $142 () Bool (and $141 $90))
(define-fun $143 () Bool (not $87))
(define-fun $144 () Bool (not $90))
(define-fun $145 () Bool (not $83))
(define-fun $146 () Bool (and $131 $145))
(define-fun $147 () Bool (and $133 $85))
(define-fun $148 () Bool (and $147 $89 $92 $94))
(define-fun $149 () Bool (not $100))
(define-fun $150 () Bool (and $146 $149))
(define-fun $151 () Bool (and $150 $86))
(define-fun $152 () Bool (not $86))
(define-fun $153 () Bool (not $32))
(define-fun $154 () Bool (not $54))
(define-fun $155 () Bool (not $29))
(define-fun $156 () Bool (and $24 $155))
(define-fun $157 () Bool (not $48))
(define-fun $158 () Bool (and $43 $157))
(define-fun $159 () Bool (or $46 (and $47 (= $60 $55))))
(define-fun $160 () Bool (and $158 $54 $58 $54 $159))
(define-fun $161 () Bool (and $160 $65))
(define-fun $162 () Bool (and $161 $69))
(define-fun $163 () Bool (and $156 $114))
(define-fun $164 () Bool (or $46 (and $47 (= $75 $77))))
(define-fun $165 () Bool (= $27 $98))
(define-fun $166 () Bool (and $160 $64 $117 $164 $165 $69 $82 $85 $89 $92 $94 $122))
(define-fun $167 () Bool (and $163 $124))
(define-fun $168 () Bool (and $161 $68 $164 $117 $165 $82 $85 $89 $92 $94 $122))
(define-fun $169 () Bool (and $167 $127))
(define-fun $170 () (_ BitVec 64) (bvadd $75 #x0000000000000004))
(define-fun $171 () Bool (and (bvult $73 $170) (bvult $75 (bvadd $73 $28))))
(define-fun $172 () Bool (not $171))
(define-fun $173 () Bool (and $169 $172))
(define-fun $174 () Bool (and $173 $83))
(define-fun $175 () Bool (and $162 $81 $117 $165))
(define-fun $176 () Bool (and $175 $84 $164 $165 $89))
(define-fun $177 () Bool (and $176 $92 $94))
(define-fun $178 () Bool (and (= $120 $27) $136))
(define-fun $179 () Bool (and $174 $137))
(define-fun $180 () Bool (and $179 $140))
(define-fun $181 () Bool (and $180 $90))
(define-fun $182 () Bool (and $173 $145))
(define-fun $183 () Bool (and $175 $85))
(define-fun $184 () Bool (and $183 $89 $92 $94))
(define-fun $185 () Bool (and $182 $149))
(define-fun $186 () Bool (and $185 $86))
(define-fun $187 () Bool (not $23))
(define-fun $188 () Bool (and $21 $187))
(define-fun $189 () Bool (and $188 $32))
(define-fun $190 () Bool (and $189 $114))
(define-fun $191 () Bool (and $190 $124))
(define-fun $192 () Bool (and $191 $127))
(define-fun $193 () Bool (and $192 $130))
(define-fun $194 () Bool (and $193 $83))
(define-fun $195 () Bool (and $194 $137))
(define-fun $196 () Bool (and $195 $140))
(define-fun $197 () Bool (and $196 $90))
(define-fun $198 () Bool (and $193 $145))
(define-fun $199 () Bool (and $198 $149))
(define-fun $200 () Bool (and $199 $86))
(define-fun $201 () Bool (and $19 $109))
(define-fun $202 () Bool (and $201 $32))
(define-fun $203 () Bool (and $202 $114))
(define-fun $204 () Bool (and $203 $124))
(define-fun $205 () Bool (and $204 $127))
(define-fun $206 () Bool (and $205 $130))
(define-fun $207 () Bool (and $206 $83))
(define-fun $208 () Bool (and $207 $137))
(define-fun $209 () Bool (and $208 $140))
(define-fun $210 () Bool (and $209 $90))
(define-fun $211 () Bool (and $206 $145))
(define-fun $212 () Bool (and $211 $149))
(define-fun $213 () Bool (and $212 $86))
(define-fun $214 () Bool (not $18))
(define-fun $215 () Bool (and (= $120 (ite $18 $13 #x00000000)) (= $17 $121)))
(define-fun $216 () Bool (and $11 $39))
(define-fun $217 () Bool (and $216 $20))
(define-fun $218 () Bool (and $217 $23))
(define-fun $219 () Bool (bvult $26 $14))
(define-fun $220 () Bool (and $218 $219))
(define-fun $221 () Bool (and $220 $18))
(define-fun $222 () Bool (and $1 $50))
(define-fun $223 () Bool (and $222 $48 (or $40 (and $41 $49)) (or (and $42 $51) $50)))
(define-fun $224 () Bool (or $40 (and $41 $57)))
(define-fun $225 () Bool (and $223 $54 $224 $54 (= $61 $56)))
(define-fun $226 () Bool (and $225 $65))
(define-fun $227 () Bool (and $226 $69))
(define-fun $228 () Bool (and $221 $114))
(define-fun $229 () Bool (or $40 (and $41 $116)))
(define-fun $230 () Bool (= $73 $78))
(define-fun $231 () Bool (and $228 $124))
(define-fun $232 () Bool (and $231 $127))
(define-fun $233 () Bool (and (bvult $72 (bvadd $73 #x0000000000000004)) (bvult $73 (bvadd $72 $28))))
(define-fun $234 () Bool (not $233))
(define-fun $235 () Bool (and $232 $234))
(define-fun $236 () Bool (and $235 $83))
(define-fun $237 () Bool (and $227 $81 $229 $165))
(define-fun $238 () Bool (and $237 $84 $230 $165 $89))
(define-fun $239 () Bool (and $238 $92 $94))
(define-fun $240 () Bool (and $236 $137))
(define-fun $241 () Bool (and $240 $140))
(define-fun $242 () Bool (and $241 $90))
(define-fun $243 () Bool (and $235 $145))
(define-fun $244 () Bool (and $237 $85))
(define-fun $245 () Bool (and $244 $89 $92 $94))
(define-fun $246 () Bool (and $243 $149))
(define-fun $247 () Bool (and $246 $86))
(define-fun $248 () Bool (and $218 (not $219)))
(define-fun $249 () Bool (and $222 $157))
(define-fun $250 () Bool (and $249 $54 $224 $54 $159))
(define-fun $251 () Bool (and $250 $65))
(define-fun $252 () Bool (and $251 $69))
(define-fun $253 () Bool (and $248 $114))
(define-fun $254 () Bool (= $98 $13))
(define-fun $255 () Bool (and $253 $124))
(define-fun $256 () Bool (and $255 $127))
(define-fun $257 () Bool (and (bvult $72 $170) (bvult $75 (bvadd $72 $14))))
(define-fun $258 () Bool (and $256 (not $257)))
(define-fun $259 () Bool (and $258 $83))
(define-fun $260 () Bool (and $252 $81 $229 $254))
(define-fun $261 () Bool (and $260 $84 $164 $254 $89))
(define-fun $262 () Bool (and $261 $92 $94))
(define-fun $263 () Bool (and $259 $137))
(define-fun $264 () Bool (and $263 $140))
(define-fun $265 () Bool (and $264 $90))
(define-fun $266 () Bool (and $258 $145))
(define-fun $267 () Bool (and $260 $85))
(define-fun $268 () Bool (and $267 $89 $92 $94))
(define-fun $269 () Bool (and $266 $149))
(define-fun $270 () Bool (and $269 $86))
(define-fun $271 () Bool (and $217 $187))
(define-fun $272 () Bool (and $271 $18))
(define-fun $273 () Bool (and $272 $114))
(define-fun $274 () Bool (and $273 $124))
(define-fun $275 () Bool (and $274 $127))
(define-fun $276 () Bool (and $275 $234))
(define-fun $277 () Bool (and $276 $83))
(define-fun $278 () Bool (and $277 $137))
(define-fun $279 () Bool (and $278 $140))
(define-fun $280 () Bool (and $279 $90))
(define-fun $281 () Bool (and $276 $145))
(define-fun $282 () Bool (and $281 $149))
(define-fun $283 () Bool (and $282 $86))
(define-fun $284 () Bool (and $216 $109))
(define-fun $285 () Bool (and $284 $18))
(define-fun $286 () Bool (and $285 $114))
(define-fun $287 () Bool (and $286 $124))
(define-fun $288 () Bool (and $287 $127))
(define-fun $289 () Bool (and $288 $234))
(define-fun $290 () Bool (and $289 $83))
(define-fun $291 () Bool (and $290 $137))
(define-fun $292 () Bool (and $291 $140))
(define-fun $293 () Bool (and $292 $90))
(define-fun $294 () Bool (and $289 $145))
(define-fun $295 () Bool (and $294 $149))
(define-fun $296 () Bool (and $295 $86))
(define-fun $297 () Bool (and $6 (not $10)))
(define-fun $298 () Bool (and $297 $18))
(define-fun $299 () Bool (and $298 $20))
(define-fun $300 () Bool (and $299 $23))
(define-fun $301 () Bool (and $300 $29))
(define-fun $302 () Bool (and $301 $32))
(define-fun $303 () Bool (and $302 $114))
(define-fun $304 () Bool (and $303 $124))
(define-fun $305 () Bool (and $304 $127))
(define-fun $306 () Bool (and $305 $130))
(define-fun $307 () Bool (and $306 $83))
(define-fun $308 () Bool (and $307 $137))
(define-fun $309 () Bool (and $308 $140))
(define-fun $310 () Bool (and $309 $90))
(define-fun $311 () Bool (and $306 $145))
(define-fun $312 () Bool (and $311 $149))
(define-fun $313 () Bool (and $312 $86))
(define-fun $314 () Bool (and $300 $155))
(define-fun $315 () Bool (and $314 $114))
(define-fun $316 () Bool (and $315 $124))
(define-fun $317 () Bool (and $316 $127))
(define-fun $318 () Bool (and $317 $172))
(define-fun $319 () Bool (and $318 $83))
(define-fun $320 () Bool (and $319 $137))
(define-fun $321 () Bool (and $320 $140))
(define-fun $322 () Bool (and $321 $90))
(define-fun $323 () Bool (and $318 $145))
(define-fun $324 () Bool (and $323 $149))
(define-fun $325 () Bool (and $324 $86))
(define-fun $326 () Bool (and $299 $187))
(define-fun $327 () Bool (and $326 $32))
(define-fun $328 () Bool (and $327 $114))
(define-fun $329 () Bool (and $328 $124))
(define-fun $330 () Bool (and $329 $127))
(define-fun $331 () Bool (and $330 $130))
(define-fun $332 () Bool (and $331 $83))
(define-fun $333 () Bool (and $332 $137))
(define-fun $334 () Bool (and $333 $140))
(define-fun $335 () Bool (and $334 $90))
(define-fun $336 () Bool (and $331 $145))
(define-fun $337 () Bool (and $336 $149))
(define-fun $338 () Bool (and $337 $86))
(define-fun $339 () Bool (and $298 $109))
(define-fun $340 () Bool (and $339 $32))
(define-fun $341 () Bool (and $340 $114))
(define-fun $342 () Bool (and $341 $124))
(define-fun $343 () Bool (and $342 $127))
(define-fun $344 () Bool (and $343 $130))
(define-fun $345 () Bool (and $344 $83))
(define-fun $346 () Bool (and $345 $137))
(define-fun $347 () Bool (and $346 $140))
(define-fun $348 () Bool (and $347 $90))
(define-fun $349 () Bool (and $344 $145))
(define-fun $350 () Bool (and $349 $149))
(define-fun $351 () Bool (and $350 $86))
(define-fun $352 () Bool (and $4 $103))
(define-fun $353 () Bool (and $352 $18))
(define-fun $354 () Bool (and $353 $20))
(define-fun $355 () Bool (and $354 $23))
(define-fun $356 () Bool (and $355 $29))
(define-fun $357 () Bool (and $356 $32))
(define-fun $358 () Bool (and $357 $114))
(define-fun $359 () Bool (or $104 (and $105 (or $106 $5))))
(define-fun $360 () Bool (and $105 (or $106 (and $107 $109))))
(define-fun $361 () (_ BitVec 52) (ite $106 $8 $7))
(define-fun $362 () Bool (or $104 (and $105 (or $106 (and $107 $9)))))
(define-fun $363 () Bool (and (= (ite $104 $22 $361) $8) $362))
(define-fun $364 () Bool (= ((_ extract 63 52) $112) #x000))
(define-fun $365 () (_ BitVec 52) ((_ extract 51 0) $112))
(define-fun $366 () Bool (and $364 (= $365 $56)))
(define-fun $367 () Bool (and $358 $124))
(define-fun $368 () Bool (or $104 (and $105 $107 $20)))
(define-fun $369 () Bool (and (or $104 (and $105 (= $22 $361))) $362))
(define-fun $370 () Bool (and $367 $127))
(define-fun $371 () Bool (and $370 $130))
(define-fun $372 () Bool (and $371 $83))
(define-fun $373 () Bool (and $372 $137))
(define-fun $374 () Bool (and $373 $140))
(define-fun $375 () Bool (and $374 $90))
(define-fun $376 () Bool (and $371 $145))
(define-fun $377 () Bool (and $376 $149))
(define-fun $378 () Bool (and $377 $86))
(define-fun $379 () Bool (and $355 $155))
(define-fun $380 () Bool (and $379 $114))
(define-fun $381 () Bool (and $380 $124))
(define-fun $382 () Bool (and $381 $127))
(define-fun $383 () Bool (and $382 $172))
(define-fun $384 () Bool (and $383 $83))
(define-fun $385 () Bool (and $384 $137))
(define-fun $386 () Bool (and $385 $140))
(define-fun $387 () Bool (and $386 $90))
(define-fun $388 () Bool (and $383 $145))
(define-fun $389 () Bool (and $388 $149))
(define-fun $390 () Bool (and $389 $86))
(define-fun $391 () Bool (and $354 $187))
(define-fun $392 () Bool (and $391 $32))
(define-fun $393 () Bool (and $392 $114))
(define-fun $394 () Bool (and $393 $124))
(define-fun $395 () Bool (and $394 $127))
(define-fun $396 () Bool (and $395 $130))
(define-fun $397 () Bool (and $396 $83))
(define-fun $398 () Bool (and $397 $137))
(define-fun $399 () Bool (and $398 $140))
(define-fun $400 () Bool (and $399 $90))
(define-fun $401 () Bool (and $396 $145))
(define-fun $402 () Bool (and $401 $149))
(define-fun $403 () Bool (and $402 $86))
(define-fun $404 () Bool (and $353 $109))
(define-fun $405 () Bool (and $404 $32))
(define-fun $406 () Bool (and $405 $114))
(define-fun $407 () Bool (and $406 $124))
(define-fun $408 () Bool (and $407 $127))
(define-fun $409 () Bool (and $408 $130))
(define-fun $410 () Bool (and $409 $83))
(define-fun $411 () Bool (and $410 $137))
(define-fun $412 () Bool (and $411 $140))
(define-fun $413 () Bool (and $412 $90))
(define-fun $414 () Bool (and $409 $145))
(define-fun $415 () Bool (and $414 $149))
(define-fun $416 () Bool (and $415 $86))

; What its callers see to.
(define-fun relied_on () Bool (and (or (and (= ((_ extract 63 33) hvmemul_virtual_to_linear) #b0000000000000000000100000000000) (not (= ((_ extract 32 32) hvmemul_virtual_to_linear) #b1))) (and (= ((_ extract 63 45) hvmemul_virtual_to_linear) #b0000000000000000000) (not (= ((_ extract 44 44) hvmemul_virtual_to_linear) #b1)))) (or (and (= ((_ extract 63 33) hvmemul_linear_to_phys) #b0000000000000000000100000000000) (not (= ((_ extract 32 32) hvmemul_linear_to_phys) #b1))) (and (= ((_ extract 63 45) hvmemul_linear_to_phys) #b0000000000000000000) (not (= ((_ extract 44 44) hvmemul_linear_to_phys) #b1)))) (or (and (= ((_ extract 63 33) |hvmemul_virtual_to_linear#2|) #b0000000000000000000100000000000) (not (= ((_ extract 32 32) |hvmemul_virtual_to_linear#2|) #b1))) (and (= ((_ extract 63 45) |hvmemul_virtual_to_linear#2|) #b0000000000000000000) (not (= ((_ extract 44 44) |hvmemul_virtual_to_linear#2|) #b1)))) (or (and (= ((_ extract 63 33) |hvmemul_linear_to_phys#2|) #b0000000000000000000100000000000) (not (= ((_ extract 32 32) |hvmemul_linear_to_phys#2|) #b1))) (and (= ((_ extract 63 45) |hvmemul_linear_to_phys#2|) #b0000000000000000000) (not (= ((_ extract 44 44) |hvmemul_linear_to_phys#2|) #b1))))))

; Path 1: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_1 () Bool (and $33 $38))
(define-fun agrees_1 () Bool (and $70 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 2: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_2 () Bool (and $115 $36))
(define-fun agrees_2 () Bool (and $123 $108 $110 $111 $113))

; Path 3: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_3 () Bool (and $125 $37))
(define-fun agrees_3 () Bool (and $126 $108 $110 $111 $113))

; Path 4: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_4 () Bool (and $128 $129))
(define-fun agrees_4 () Bool (and $70 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 5: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_5 () Bool (and $132 $97))
(define-fun agrees_5 () Bool (and $135 (= $120 $79) $136 $108 $110 $111 $113))

; Path 6: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_6 () Bool (and $138 $99))
(define-fun agrees_6 () Bool (and $135 $139 $108 $110 $111 $113))

; Path 7: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_7 () Bool (and $142 $87))
(define-fun agrees_7 () Bool (and $134 $91 $93))

; Path 8: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_8 () Bool (and $142 $143))
(define-fun agrees_8 () Bool (and $135 $139 $108 $110 $111 $113))

; Path 9: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_9 () Bool (and $141 $144))
(define-fun agrees_9 () Bool (and $135 $102 $108 $110 $111 $113))

; Path 10: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_10 () Bool (and $146 $100))
(define-fun agrees_10 () Bool (and $148 $139 $108 $110 $111 $113))

; Path 11: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, assertion,
;   stops.
(define-fun path_11 () Bool (and $151 $87))
(define-fun agrees_11 () Bool (and $147 $88 $92 $93))

; Path 12: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_12 () Bool (and $151 $143))
(define-fun agrees_12 () Bool (and $148 $139 $108 $110 $111 $113))

; Path 13: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_13 () Bool (and $150 $152))
(define-fun agrees_13 () Bool (and $148 $102 $108 $110 $111 $113))

; Path 14: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, returns.
(define-fun path_14 () Bool (and $30 $153))
(define-fun agrees_14 () Bool (and $52 $154 $65 $69 $82 $85 $89 $92 $94 (= $120 (ite $32 $27 #x00000000)) (= $31 $121) $108 $110 $111 $113))

; Path 15: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, returns.
(define-fun path_15 () Bool (and $156 $38))
(define-fun agrees_15 () Bool (and $162 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 16: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvmemul_do_io_addr, returns.
(define-fun path_16 () Bool (and $163 $36))
(define-fun agrees_16 () Bool (and $166 $108 $110 $111 $113))

; Path 17: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvmemul_do_io_addr, returns.
(define-fun path_17 () Bool (and $167 $37))
(define-fun agrees_17 () Bool (and $168 $108 $110 $111 $113))

; Path 18: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, returns.
(define-fun path_18 () Bool (and $169 $171))
(define-fun agrees_18 () Bool (and $162 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 19: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_19 () Bool (and $174 $97))
(define-fun agrees_19 () Bool (and $177 $178 $108 $110 $111 $113))

; Path 20: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_20 () Bool (and $179 $99))
(define-fun agrees_20 () Bool (and $177 $139 $108 $110 $111 $113))

; Path 21: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, assertion,
;   stops.
(define-fun path_21 () Bool (and $181 $87))
(define-fun agrees_21 () Bool (and $176 $91 $93))

; Path 22: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_22 () Bool (and $181 $143))
(define-fun agrees_22 () Bool (and $177 $139 $108 $110 $111 $113))

; Path 23: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_23 () Bool (and $180 $144))
(define-fun agrees_23 () Bool (and $177 $102 $108 $110 $111 $113))

; Path 24: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_24 () Bool (and $182 $100))
(define-fun agrees_24 () Bool (and $184 $139 $108 $110 $111 $113))

; Path 25: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, assertion, stops.
(define-fun path_25 () Bool (and $186 $87))
(define-fun agrees_25 () Bool (and $183 $88 $92 $93))

; Path 26: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_26 () Bool (and $186 $143))
(define-fun agrees_26 () Bool (and $184 $139 $108 $110 $111 $113))

; Path 27: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_27 () Bool (and $185 $152))
(define-fun agrees_27 () Bool (and $184 $102 $108 $110 $111 $113))

; Path 28: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_28 () Bool (and $189 $38))
(define-fun agrees_28 () Bool (and $70 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 29: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_29 () Bool (and $190 $36))
(define-fun agrees_29 () Bool (and $123 $108 $110 $111 $113))

; Path 30: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_30 () Bool (and $191 $37))
(define-fun agrees_30 () Bool (and $126 $108 $110 $111 $113))

; Path 31: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_31 () Bool (and $192 $129))
(define-fun agrees_31 () Bool (and $70 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 32: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_32 () Bool (and $194 $97))
(define-fun agrees_32 () Bool (and $135 (= $120 $79) $136 $108 $110 $111 $113))

; Path 33: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_33 () Bool (and $195 $99))
(define-fun agrees_33 () Bool (and $135 $139 $108 $110 $111 $113))

; Path 34: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_34 () Bool (and $197 $87))
(define-fun agrees_34 () Bool (and $134 $91 $93))

; Path 35: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_35 () Bool (and $197 $143))
(define-fun agrees_35 () Bool (and $135 $139 $108 $110 $111 $113))

; Path 36: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_36 () Bool (and $196 $144))
(define-fun agrees_36 () Bool (and $135 $102 $108 $110 $111 $113))

; Path 37: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_37 () Bool (and $198 $100))
(define-fun agrees_37 () Bool (and $148 $139 $108 $110 $111 $113))

; Path 38: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, assertion,
;   stops.
(define-fun path_38 () Bool (and $200 $87))
(define-fun agrees_38 () Bool (and $147 $88 $92 $93))

; Path 39: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_39 () Bool (and $200 $143))
(define-fun agrees_39 () Bool (and $148 $139 $108 $110 $111 $113))

; Path 40: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_40 () Bool (and $199 $152))
(define-fun agrees_40 () Bool (and $148 $102 $108 $110 $111 $113))

; Path 41: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, returns.
(define-fun path_41 () Bool (and $188 $153))
(define-fun agrees_41 () Bool (and $52 $154 $65 $69 $82 $85 $89 $92 $94 (= $120 (ite $32 $27 #x00000000)) (= $31 $121) $108 $110 $111 $113))

; Path 42: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_42 () Bool (and $202 $38))
(define-fun agrees_42 () Bool (and $70 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 43: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_43 () Bool (and $203 $36))
(define-fun agrees_43 () Bool (and $123 $108 $110 $111 $113))

; Path 44: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_44 () Bool (and $204 $37))
(define-fun agrees_44 () Bool (and $126 $108 $110 $111 $113))

; Path 45: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_45 () Bool (and $205 $129))
(define-fun agrees_45 () Bool (and $70 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 46: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_46 () Bool (and $207 $97))
(define-fun agrees_46 () Bool (and $135 (= $120 $79) $136 $108 $110 $111 $113))

; Path 47: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_47 () Bool (and $208 $99))
(define-fun agrees_47 () Bool (and $135 $139 $108 $110 $111 $113))

; Path 48: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_48 () Bool (and $210 $87))
(define-fun agrees_48 () Bool (and $134 $91 $93))

; Path 49: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_49 () Bool (and $210 $143))
(define-fun agrees_49 () Bool (and $135 $139 $108 $110 $111 $113))

; Path 50: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_50 () Bool (and $209 $144))
(define-fun agrees_50 () Bool (and $135 $102 $108 $110 $111 $113))

; Path 51: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_51 () Bool (and $211 $100))
(define-fun agrees_51 () Bool (and $148 $139 $108 $110 $111 $113))

; Path 52: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, assertion,
;   stops.
(define-fun path_52 () Bool (and $213 $87))
(define-fun agrees_52 () Bool (and $147 $88 $92 $93))

; Path 53: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_53 () Bool (and $213 $143))
(define-fun agrees_53 () Bool (and $148 $139 $108 $110 $111 $113))

; Path 54: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_54 () Bool (and $212 $152))
(define-fun agrees_54 () Bool (and $148 $102 $108 $110 $111 $113))

; Path 55: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, returns.
(define-fun path_55 () Bool (and $201 $153))
(define-fun agrees_55 () Bool (and $52 $154 $65 $69 $82 $85 $89 $92 $94 (= $120 (ite $32 $27 #x00000000)) (= $31 $121) $108 $110 $111 $113))

; Path 56: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, returns.
(define-fun path_56 () Bool (and $16 $214))
(define-fun agrees_56 () Bool (and $158 $154 $65 $69 $82 $85 $89 $92 $94 $215 $108 $110 $111 $113))

; Path 57: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, returns.
(define-fun path_57 () Bool (and $221 $38))
(define-fun agrees_57 () Bool (and $227 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 58: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvmemul_do_io_addr, returns.
(define-fun path_58 () Bool (and $228 $36))
(define-fun agrees_58 () Bool (and $225 $64 $229 $230 $165 $69 $82 $85 $89 $92 $94 $122 $108 $110 $111 $113))

; Path 59: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvmemul_do_io_addr, returns.
(define-fun path_59 () Bool (and $231 $37))
(define-fun agrees_59 () Bool (and $226 $68 $230 $229 $165 $82 $85 $89 $92 $94 $122 $108 $110 $111 $113))

; Path 60: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, returns.
(define-fun path_60 () Bool (and $232 $233))
(define-fun agrees_60 () Bool (and $227 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 61: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_61 () Bool (and $236 $97))
(define-fun agrees_61 () Bool (and $239 $178 $108 $110 $111 $113))

; Path 62: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_62 () Bool (and $240 $99))
(define-fun agrees_62 () Bool (and $239 $139 $108 $110 $111 $113))

; Path 63: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, assertion,
;   stops.
(define-fun path_63 () Bool (and $242 $87))
(define-fun agrees_63 () Bool (and $238 $91 $93))

; Path 64: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_64 () Bool (and $242 $143))
(define-fun agrees_64 () Bool (and $239 $139 $108 $110 $111 $113))

; Path 65: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_65 () Bool (and $241 $144))
(define-fun agrees_65 () Bool (and $239 $102 $108 $110 $111 $113))

; Path 66: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_66 () Bool (and $243 $100))
(define-fun agrees_66 () Bool (and $245 $139 $108 $110 $111 $113))

; Path 67: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, assertion, stops.
(define-fun path_67 () Bool (and $247 $87))
(define-fun agrees_67 () Bool (and $244 $88 $92 $93))

; Path 68: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_68 () Bool (and $247 $143))
(define-fun agrees_68 () Bool (and $245 $139 $108 $110 $111 $113))

; Path 69: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_69 () Bool (and $246 $152))
(define-fun agrees_69 () Bool (and $245 $102 $108 $110 $111 $113))

; Path 70: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, returns.
(define-fun path_70 () Bool (and $220 $214))
(define-fun agrees_70 () Bool (and $223 $154 $65 $69 $82 $85 $89 $92 $94 $215 $108 $110 $111 $113))

; Path 71: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_71 () Bool (and $248 $38))
(define-fun agrees_71 () Bool (and $252 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 72: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_72 () Bool (and $253 $36))
(define-fun agrees_72 () Bool (and $250 $64 $229 $164 $254 $69 $82 $85 $89 $92 $94 $122 $108 $110 $111 $113))

; Path 73: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_73 () Bool (and $255 $37))
(define-fun agrees_73 () Bool (and $251 $68 $164 $229 $254 $82 $85 $89 $92 $94 $122 $108 $110 $111 $113))

; Path 74: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_74 () Bool (and $256 $257))
(define-fun agrees_74 () Bool (and $252 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 75: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_75 () Bool (and $259 $97))
(define-fun agrees_75 () Bool (and $262 (= $120 $13) $136 $108 $110 $111 $113))

; Path 76: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_76 () Bool (and $263 $99))
(define-fun agrees_76 () Bool (and $262 $139 $108 $110 $111 $113))

; Path 77: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_77 () Bool (and $265 $87))
(define-fun agrees_77 () Bool (and $261 $91 $93))

; Path 78: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_78 () Bool (and $265 $143))
(define-fun agrees_78 () Bool (and $262 $139 $108 $110 $111 $113))

; Path 79: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_79 () Bool (and $264 $144))
(define-fun agrees_79 () Bool (and $262 $102 $108 $110 $111 $113))

; Path 80: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_80 () Bool (and $266 $100))
(define-fun agrees_80 () Bool (and $268 $139 $108 $110 $111 $113))

; Path 81: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, assertion,
;   stops.
(define-fun path_81 () Bool (and $270 $87))
(define-fun agrees_81 () Bool (and $267 $88 $92 $93))

; Path 82: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_82 () Bool (and $270 $143))
(define-fun agrees_82 () Bool (and $268 $139 $108 $110 $111 $113))

; Path 83: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_83 () Bool (and $269 $152))
(define-fun agrees_83 () Bool (and $268 $102 $108 $110 $111 $113))

; Path 84: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, returns.
(define-fun path_84 () Bool (and $272 $38))
(define-fun agrees_84 () Bool (and $227 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 85: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvmemul_do_io_addr, returns.
(define-fun path_85 () Bool (and $273 $36))
(define-fun agrees_85 () Bool (and $225 $64 $229 $230 $165 $69 $82 $85 $89 $92 $94 $122 $108 $110 $111 $113))

; Path 86: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvmemul_do_io_addr, returns.
(define-fun path_86 () Bool (and $274 $37))
(define-fun agrees_86 () Bool (and $226 $68 $230 $229 $165 $82 $85 $89 $92 $94 $122 $108 $110 $111 $113))

; Path 87: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, returns.
(define-fun path_87 () Bool (and $275 $233))
(define-fun agrees_87 () Bool (and $227 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 88: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_88 () Bool (and $277 $97))
(define-fun agrees_88 () Bool (and $239 $178 $108 $110 $111 $113))

; Path 89: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_89 () Bool (and $278 $99))
(define-fun agrees_89 () Bool (and $239 $139 $108 $110 $111 $113))

; Path 90: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, assertion,
;   stops.
(define-fun path_90 () Bool (and $280 $87))
(define-fun agrees_90 () Bool (and $238 $91 $93))

; Path 91: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_91 () Bool (and $280 $143))
(define-fun agrees_91 () Bool (and $239 $139 $108 $110 $111 $113))

; Path 92: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_92 () Bool (and $279 $144))
(define-fun agrees_92 () Bool (and $239 $102 $108 $110 $111 $113))

; Path 93: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_93 () Bool (and $281 $100))
(define-fun agrees_93 () Bool (and $245 $139 $108 $110 $111 $113))

; Path 94: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, assertion, stops.
(define-fun path_94 () Bool (and $283 $87))
(define-fun agrees_94 () Bool (and $244 $88 $92 $93))

; Path 95: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_95 () Bool (and $283 $143))
(define-fun agrees_95 () Bool (and $245 $139 $108 $110 $111 $113))

; Path 96: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_96 () Bool (and $282 $152))
(define-fun agrees_96 () Bool (and $245 $102 $108 $110 $111 $113))

; Path 97: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, returns.
(define-fun path_97 () Bool (and $271 $214))
(define-fun agrees_97 () Bool (and $223 $154 $65 $69 $82 $85 $89 $92 $94 $215 $108 $110 $111 $113))

; Path 98: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, returns.
(define-fun path_98 () Bool (and $285 $38))
(define-fun agrees_98 () Bool (and $227 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 99: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvmemul_do_io_addr, returns.
(define-fun path_99 () Bool (and $286 $36))
(define-fun agrees_99 () Bool (and $225 $64 $229 $230 $165 $69 $82 $85 $89 $92 $94 $122 $108 $110 $111 $113))

; Path 100: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvmemul_do_io_addr, returns.
(define-fun path_100 () Bool (and $287 $37))
(define-fun agrees_100 () Bool (and $226 $68 $230 $229 $165 $82 $85 $89 $92 $94 $122 $108 $110 $111 $113))

; Path 101: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, returns.
(define-fun path_101 () Bool (and $288 $233))
(define-fun agrees_101 () Bool (and $227 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 102: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_102 () Bool (and $290 $97))
(define-fun agrees_102 () Bool (and $239 $178 $108 $110 $111 $113))

; Path 103: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_103 () Bool (and $291 $99))
(define-fun agrees_103 () Bool (and $239 $139 $108 $110 $111 $113))

; Path 104: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, assertion,
;   stops.
(define-fun path_104 () Bool (and $293 $87))
(define-fun agrees_104 () Bool (and $238 $91 $93))

; Path 105: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_105 () Bool (and $293 $143))
(define-fun agrees_105 () Bool (and $239 $139 $108 $110 $111 $113))

; Path 106: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_106 () Bool (and $292 $144))
(define-fun agrees_106 () Bool (and $239 $102 $108 $110 $111 $113))

; Path 107: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_107 () Bool (and $294 $100))
(define-fun agrees_107 () Bool (and $245 $139 $108 $110 $111 $113))

; Path 108: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, assertion, stops.
(define-fun path_108 () Bool (and $296 $87))
(define-fun agrees_108 () Bool (and $244 $88 $92 $93))

; Path 109: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_109 () Bool (and $296 $143))
(define-fun agrees_109 () Bool (and $245 $139 $108 $110 $111 $113))

; Path 110: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_110 () Bool (and $295 $152))
(define-fun agrees_110 () Bool (and $245 $102 $108 $110 $111 $113))

; Path 111: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, returns.
(define-fun path_111 () Bool (and $284 $214))
(define-fun agrees_111 () Bool (and $223 $154 $65 $69 $82 $85 $89 $92 $94 $215 $108 $110 $111 $113))

; Path 112: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_112 () Bool (and $302 $38))
(define-fun agrees_112 () Bool (and $70 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 113: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_113 () Bool (and $303 $36))
(define-fun agrees_113 () Bool (and $123 $108 $110 $111 $113))

; Path 114: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_114 () Bool (and $304 $37))
(define-fun agrees_114 () Bool (and $126 $108 $110 $111 $113))

; Path 115: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_115 () Bool (and $305 $129))
(define-fun agrees_115 () Bool (and $70 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 116: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_116 () Bool (and $307 $97))
(define-fun agrees_116 () Bool (and $135 (= $120 $79) $136 $108 $110 $111 $113))

; Path 117: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_117 () Bool (and $308 $99))
(define-fun agrees_117 () Bool (and $135 $139 $108 $110 $111 $113))

; Path 118: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_118 () Bool (and $310 $87))
(define-fun agrees_118 () Bool (and $134 $91 $93))

; Path 119: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_119 () Bool (and $310 $143))
(define-fun agrees_119 () Bool (and $135 $139 $108 $110 $111 $113))

; Path 120: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_120 () Bool (and $309 $144))
(define-fun agrees_120 () Bool (and $135 $102 $108 $110 $111 $113))

; Path 121: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_121 () Bool (and $311 $100))
(define-fun agrees_121 () Bool (and $148 $139 $108 $110 $111 $113))

; Path 122: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, assertion,
;   stops.
(define-fun path_122 () Bool (and $313 $87))
(define-fun agrees_122 () Bool (and $147 $88 $92 $93))

; Path 123: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_123 () Bool (and $313 $143))
(define-fun agrees_123 () Bool (and $148 $139 $108 $110 $111 $113))

; Path 124: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_124 () Bool (and $312 $152))
(define-fun agrees_124 () Bool (and $148 $102 $108 $110 $111 $113))

; Path 125: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, returns.
(define-fun path_125 () Bool (and $301 $153))
(define-fun agrees_125 () Bool (and $52 $154 $65 $69 $82 $85 $89 $92 $94 (= $120 (ite $32 $27 #x00000000)) (= $31 $121) $108 $110 $111 $113))

; Path 126: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, returns.
(define-fun path_126 () Bool (and $314 $38))
(define-fun agrees_126 () Bool (and $162 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 127: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvmemul_do_io_addr, returns.
(define-fun path_127 () Bool (and $315 $36))
(define-fun agrees_127 () Bool (and $166 $108 $110 $111 $113))

; Path 128: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvmemul_do_io_addr, returns.
(define-fun path_128 () Bool (and $316 $37))
(define-fun agrees_128 () Bool (and $168 $108 $110 $111 $113))

; Path 129: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, returns.
(define-fun path_129 () Bool (and $317 $171))
(define-fun agrees_129 () Bool (and $162 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 130: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_130 () Bool (and $319 $97))
(define-fun agrees_130 () Bool (and $177 $178 $108 $110 $111 $113))

; Path 131: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_131 () Bool (and $320 $99))
(define-fun agrees_131 () Bool (and $177 $139 $108 $110 $111 $113))

; Path 132: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, assertion,
;   stops.
(define-fun path_132 () Bool (and $322 $87))
(define-fun agrees_132 () Bool (and $176 $91 $93))

; Path 133: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_133 () Bool (and $322 $143))
(define-fun agrees_133 () Bool (and $177 $139 $108 $110 $111 $113))

; Path 134: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_134 () Bool (and $321 $144))
(define-fun agrees_134 () Bool (and $177 $102 $108 $110 $111 $113))

; Path 135: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_135 () Bool (and $323 $100))
(define-fun agrees_135 () Bool (and $184 $139 $108 $110 $111 $113))

; Path 136: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, assertion, stops.
(define-fun path_136 () Bool (and $325 $87))
(define-fun agrees_136 () Bool (and $183 $88 $92 $93))

; Path 137: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_137 () Bool (and $325 $143))
(define-fun agrees_137 () Bool (and $184 $139 $108 $110 $111 $113))

; Path 138: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_138 () Bool (and $324 $152))
(define-fun agrees_138 () Bool (and $184 $102 $108 $110 $111 $113))

; Path 139: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_139 () Bool (and $327 $38))
(define-fun agrees_139 () Bool (and $70 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 140: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_140 () Bool (and $328 $36))
(define-fun agrees_140 () Bool (and $123 $108 $110 $111 $113))

; Path 141: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_141 () Bool (and $329 $37))
(define-fun agrees_141 () Bool (and $126 $108 $110 $111 $113))

; Path 142: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_142 () Bool (and $330 $129))
(define-fun agrees_142 () Bool (and $70 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 143: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_143 () Bool (and $332 $97))
(define-fun agrees_143 () Bool (and $135 (= $120 $79) $136 $108 $110 $111 $113))

; Path 144: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_144 () Bool (and $333 $99))
(define-fun agrees_144 () Bool (and $135 $139 $108 $110 $111 $113))

; Path 145: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_145 () Bool (and $335 $87))
(define-fun agrees_145 () Bool (and $134 $91 $93))

; Path 146: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_146 () Bool (and $335 $143))
(define-fun agrees_146 () Bool (and $135 $139 $108 $110 $111 $113))

; Path 147: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_147 () Bool (and $334 $144))
(define-fun agrees_147 () Bool (and $135 $102 $108 $110 $111 $113))

; Path 148: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_148 () Bool (and $336 $100))
(define-fun agrees_148 () Bool (and $148 $139 $108 $110 $111 $113))

; Path 149: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, assertion,
;   stops.
(define-fun path_149 () Bool (and $338 $87))
(define-fun agrees_149 () Bool (and $147 $88 $92 $93))

; Path 150: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_150 () Bool (and $338 $143))
(define-fun agrees_150 () Bool (and $148 $139 $108 $110 $111 $113))

; Path 151: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_151 () Bool (and $337 $152))
(define-fun agrees_151 () Bool (and $148 $102 $108 $110 $111 $113))

; Path 152: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, returns.
(define-fun path_152 () Bool (and $326 $153))
(define-fun agrees_152 () Bool (and $52 $154 $65 $69 $82 $85 $89 $92 $94 (= $120 (ite $32 $27 #x00000000)) (= $31 $121) $108 $110 $111 $113))

; Path 153: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_153 () Bool (and $340 $38))
(define-fun agrees_153 () Bool (and $70 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 154: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_154 () Bool (and $341 $36))
(define-fun agrees_154 () Bool (and $123 $108 $110 $111 $113))

; Path 155: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_155 () Bool (and $342 $37))
(define-fun agrees_155 () Bool (and $126 $108 $110 $111 $113))

; Path 156: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_156 () Bool (and $343 $129))
(define-fun agrees_156 () Bool (and $70 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 157: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_157 () Bool (and $345 $97))
(define-fun agrees_157 () Bool (and $135 (= $120 $79) $136 $108 $110 $111 $113))

; Path 158: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_158 () Bool (and $346 $99))
(define-fun agrees_158 () Bool (and $135 $139 $108 $110 $111 $113))

; Path 159: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_159 () Bool (and $348 $87))
(define-fun agrees_159 () Bool (and $134 $91 $93))

; Path 160: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_160 () Bool (and $348 $143))
(define-fun agrees_160 () Bool (and $135 $139 $108 $110 $111 $113))

; Path 161: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_161 () Bool (and $347 $144))
(define-fun agrees_161 () Bool (and $135 $102 $108 $110 $111 $113))

; Path 162: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_162 () Bool (and $349 $100))
(define-fun agrees_162 () Bool (and $148 $139 $108 $110 $111 $113))

; Path 163: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, assertion,
;   stops.
(define-fun path_163 () Bool (and $351 $87))
(define-fun agrees_163 () Bool (and $147 $88 $92 $93))

; Path 164: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_164 () Bool (and $351 $143))
(define-fun agrees_164 () Bool (and $148 $139 $108 $110 $111 $113))

; Path 165: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_165 () Bool (and $350 $152))
(define-fun agrees_165 () Bool (and $148 $102 $108 $110 $111 $113))

; Path 166: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, returns.
(define-fun path_166 () Bool (and $339 $153))
(define-fun agrees_166 () Bool (and $52 $154 $65 $69 $82 $85 $89 $92 $94 (= $120 (ite $32 $27 #x00000000)) (= $31 $121) $108 $110 $111 $113))

; Path 167: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, returns.
(define-fun path_167 () Bool (and $297 $214))
(define-fun agrees_167 () Bool (and $158 $154 $65 $69 $82 $85 $89 $92 $94 $215 $108 $110 $111 $113))

; Path 168: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_168 () Bool (and $357 $38))
(define-fun agrees_168 () Bool (and $70 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 169: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_169 () Bool (and $358 $36))
(define-fun agrees_169 () Bool (and $123 $359 $360 $363 $366))

; Path 170: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_170 () Bool (and $367 $37))
(define-fun agrees_170 () Bool (and $126 $359 $368 $369 $364 (= $59 $365)))

; Path 171: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_171 () Bool (and $370 $129))
(define-fun agrees_171 () Bool (and $70 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 172: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_172 () Bool (and $372 $97))
(define-fun agrees_172 () Bool (and $135 (= $120 $79) $136 $108 $110 $111 $113))

; Path 173: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_173 () Bool (and $373 $99))
(define-fun agrees_173 () Bool (and $135 $139 $108 $110 $111 $113))

; Path 174: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_174 () Bool (and $375 $87))
(define-fun agrees_174 () Bool (and $134 $91 $93))

; Path 175: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_175 () Bool (and $375 $143))
(define-fun agrees_175 () Bool (and $135 $139 $108 $110 $111 $113))

; Path 176: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_176 () Bool (and $374 $144))
(define-fun agrees_176 () Bool (and $135 $102 $108 $110 $111 $113))

; Path 177: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_177 () Bool (and $376 $100))
(define-fun agrees_177 () Bool (and $148 $139 $108 $110 $111 $113))

; Path 178: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, assertion,
;   stops.
(define-fun path_178 () Bool (and $378 $87))
(define-fun agrees_178 () Bool (and $147 $88 $92 $93))

; Path 179: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_179 () Bool (and $378 $143))
(define-fun agrees_179 () Bool (and $148 $139 $108 $110 $111 $113))

; Path 180: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_180 () Bool (and $377 $152))
(define-fun agrees_180 () Bool (and $148 $102 $108 $110 $111 $113))

; Path 181: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, returns.
(define-fun path_181 () Bool (and $356 $153))
(define-fun agrees_181 () Bool (and $52 $154 $65 $69 $82 $85 $89 $92 $94 (= $120 (ite $32 $27 #x00000000)) (= $31 $121) $108 $110 $111 $113))

; Path 182: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, returns.
(define-fun path_182 () Bool (and $379 $38))
(define-fun agrees_182 () Bool (and $162 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 183: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvmemul_do_io_addr, returns.
(define-fun path_183 () Bool (and $380 $36))
(define-fun agrees_183 () Bool (and $166 $359 $360 $363 $366))

; Path 184: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvmemul_do_io_addr, returns.
(define-fun path_184 () Bool (and $381 $37))
(define-fun agrees_184 () Bool (and $168 $359 $368 $369 $364 (= $55 $365)))

; Path 185: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, returns.
(define-fun path_185 () Bool (and $382 $171))
(define-fun agrees_185 () Bool (and $162 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 186: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_186 () Bool (and $384 $97))
(define-fun agrees_186 () Bool (and $177 $178 $108 $110 $111 $113))

; Path 187: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_187 () Bool (and $385 $99))
(define-fun agrees_187 () Bool (and $177 $139 $108 $110 $111 $113))

; Path 188: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, assertion,
;   stops.
(define-fun path_188 () Bool (and $387 $87))
(define-fun agrees_188 () Bool (and $176 $91 $93))

; Path 189: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_189 () Bool (and $387 $143))
(define-fun agrees_189 () Bool (and $177 $139 $108 $110 $111 $113))

; Path 190: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_190 () Bool (and $386 $144))
(define-fun agrees_190 () Bool (and $177 $102 $108 $110 $111 $113))

; Path 191: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_191 () Bool (and $388 $100))
(define-fun agrees_191 () Bool (and $184 $139 $108 $110 $111 $113))

; Path 192: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, assertion, stops.
(define-fun path_192 () Bool (and $390 $87))
(define-fun agrees_192 () Bool (and $183 $88 $92 $93))

; Path 193: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_193 () Bool (and $390 $143))
(define-fun agrees_193 () Bool (and $184 $139 $108 $110 $111 $113))

; Path 194: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   get_gfn_query_unlocked, calls get_gfn_query_unlocked, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_194 () Bool (and $389 $152))
(define-fun agrees_194 () Bool (and $184 $102 $108 $110 $111 $113))

; Path 195: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_195 () Bool (and $392 $38))
(define-fun agrees_195 () Bool (and $70 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 196: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_196 () Bool (and $393 $36))
(define-fun agrees_196 () Bool (and $123 $359 $360 $363 $366))

; Path 197: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_197 () Bool (and $394 $37))
(define-fun agrees_197 () Bool (and $126 $359 $368 $369 $364 (= $59 $365)))

; Path 198: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_198 () Bool (and $395 $129))
(define-fun agrees_198 () Bool (and $70 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 199: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_199 () Bool (and $397 $97))
(define-fun agrees_199 () Bool (and $135 (= $120 $79) $136 $108 $110 $111 $113))

; Path 200: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_200 () Bool (and $398 $99))
(define-fun agrees_200 () Bool (and $135 $139 $108 $110 $111 $113))

; Path 201: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_201 () Bool (and $400 $87))
(define-fun agrees_201 () Bool (and $134 $91 $93))

; Path 202: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_202 () Bool (and $400 $143))
(define-fun agrees_202 () Bool (and $135 $139 $108 $110 $111 $113))

; Path 203: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_203 () Bool (and $399 $144))
(define-fun agrees_203 () Bool (and $135 $102 $108 $110 $111 $113))

; Path 204: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_204 () Bool (and $401 $100))
(define-fun agrees_204 () Bool (and $148 $139 $108 $110 $111 $113))

; Path 205: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, assertion,
;   stops.
(define-fun path_205 () Bool (and $403 $87))
(define-fun agrees_205 () Bool (and $147 $88 $92 $93))

; Path 206: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_206 () Bool (and $403 $143))
(define-fun agrees_206 () Bool (and $148 $139 $108 $110 $111 $113))

; Path 207: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_207 () Bool (and $402 $152))
(define-fun agrees_207 () Bool (and $148 $102 $108 $110 $111 $113))

; Path 208: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, returns.
(define-fun path_208 () Bool (and $391 $153))
(define-fun agrees_208 () Bool (and $52 $154 $65 $69 $82 $85 $89 $92 $94 (= $120 (ite $32 $27 #x00000000)) (= $31 $121) $108 $110 $111 $113))

; Path 209: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_209 () Bool (and $405 $38))
(define-fun agrees_209 () Bool (and $70 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 210: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_210 () Bool (and $406 $36))
(define-fun agrees_210 () Bool (and $123 $359 $360 $363 $366))

; Path 211: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io_addr, returns.
(define-fun path_211 () Bool (and $407 $37))
(define-fun agrees_211 () Bool (and $126 $359 $368 $369 $364 (= $59 $365)))

; Path 212: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_212 () Bool (and $408 $129))
(define-fun agrees_212 () Bool (and $70 $82 $85 $89 $92 $94 $102 $108 $110 $111 $113))

; Path 213: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_213 () Bool (and $410 $97))
(define-fun agrees_213 () Bool (and $135 (= $120 $79) $136 $108 $110 $111 $113))

; Path 214: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_214 () Bool (and $411 $99))
(define-fun agrees_214 () Bool (and $135 $139 $108 $110 $111 $113))

; Path 215: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_215 () Bool (and $413 $87))
(define-fun agrees_215 () Bool (and $134 $91 $93))

; Path 216: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_216 () Bool (and $413 $143))
(define-fun agrees_216 () Bool (and $135 $139 $108 $110 $111 $113))

; Path 217: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_217 () Bool (and $412 $144))
(define-fun agrees_217 () Bool (and $135 $102 $108 $110 $111 $113))

; Path 218: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_218 () Bool (and $414 $100))
(define-fun agrees_218 () Bool (and $148 $139 $108 $110 $111 $113))

; Path 219: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, assertion,
;   stops.
(define-fun path_219 () Bool (and $416 $87))
(define-fun agrees_219 () Bool (and $147 $88 $92 $93))

; Path 220: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_220 () Bool (and $416 $143))
(define-fun agrees_220 () Bool (and $148 $139 $108 $110 $111 $113))

; Path 221: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   get_gfn_query_unlocked, calls hvm_copy_from_guest_phys, returns.
(define-fun path_221 () Bool (and $415 $152))
(define-fun agrees_221 () Bool (and $148 $102 $108 $110 $111 $113))

; Path 222: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, calls
;   hvmemul_linear_to_phys, returns.
(define-fun path_222 () Bool (and $404 $153))
(define-fun agrees_222 () Bool (and $52 $154 $65 $69 $82 $85 $89 $92 $94 (= $120 (ite $32 $27 #x00000000)) (= $31 $121) $108 $110 $111 $113))

; Path 223: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls hvmemul_linear_to_phys, returns.
(define-fun path_223 () Bool (and $352 $214))
(define-fun agrees_223 () Bool (and $158 $154 $65 $69 $82 $85 $89 $92 $94 $215 $108 $110 $111 $113))

; Path 224: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, returns.
(define-fun path_224 () Bool (and $1 (not $3)))
(define-fun agrees_224 () Bool (and $249 $154 $65 $69 $82 $85 $89 $92 $94 (= $120 (ite $3 $13 #x00000000)) (= $2 $121) $108 $110 $111 $113))

; Path 225: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear,
;   returns.
(define-fun path_225 () Bool (not $1))
(define-fun agrees_225 () Bool (and (not $1) $50 $157 $154 $65 $69 $82 $85 $89 $92 $94 (= $120 (ite $1 ((_ extract 63 32) hvmemul_virtual_to_linear) #x00000000)) (= $0 $121) $108 $110 $111 $113))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8 path_9 path_10 path_11 path_12 path_13 path_14 path_15 path_16 path_17 path_18 path_19 path_20 path_21 path_22 path_23 path_24 path_25 path_26 path_27 path_28 path_29 path_30 path_31 path_32 path_33 path_34 path_35 path_36 path_37 path_38 path_39 path_40 path_41 path_42 path_43 path_44 path_45 path_46 path_47 path_48 path_49 path_50 path_51 path_52 path_53 path_54 path_55 path_56 path_57 path_58 path_59 path_60 path_61 path_62 path_63 path_64 path_65 path_66 path_67 path_68 path_69 path_70 path_71 path_72 path_73 path_74 path_75 path_76 path_77 path_78 path_79 path_80 path_81 path_82 path_83 path_84 path_85 path_86 path_87 path_88 path_89 path_90 path_91 path_92 path_93 path_94 path_95 path_96 path_97 path_98 path_99 path_100 path_101 path_102 path_103 path_104 path_105 path_106 path_107 path_108 path_109 path_110 path_111 path_112 path_113 path_114 path_115 path_116 path_117 path_118 path_119 path_120 path_121 path_122 path_123 path_124 path_125 path_126 path_127 path_128 path_129 path_130 path_131 path_132 path_133 path_134 path_135 path_136 path_137 path_138 path_139 path_140 path_141 path_142 path_143 path_144 path_145 path_146 path_147 path_148 path_149 path_150 path_151 path_152 path_153 path_154 path_155 path_156 path_157 path_158 path_159 path_160 path_161 path_162 path_163 path_164 path_165 path_166 path_167 path_168 path_169 path_170 path_171 path_172 path_173 path_174 path_175 path_176 path_177 path_178 path_179 path_180 path_181 path_182 path_183 path_184 path_185 path_186 path_187 path_188 path_189 path_190 path_191 path_192 path_193 path_194 path_195 path_196 path_197 path_198 path_199 path_200 path_201 path_202 path_203 path_204 path_205 path_206 path_207 path_208 path_209 path_210 path_211 path_212 path_213 path_214 path_215 path_216 path_217 path_218 path_219 path_220 path_221 path_222 path_223 path_224 path_225)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)) (and path_9 (not agrees_9)) (and path_10 (not agrees_10)) (and path_11 (not agrees_11)) (and path_12 (not agrees_12)) (and path_13 (not agrees_13)) (and path_14 (not agrees_14)) (and path_15 (not agrees_15)) (and path_16 (not agrees_16)) (and path_17 (not agrees_17)) (and path_18 (not agrees_18)) (and path_19 (not agrees_19)) (and path_20 (not agrees_20)) (and path_21 (not agrees_21)) (and path_22 (not agrees_22)) (and path_23 (not agrees_23)) (and path_24 (not agrees_24)) (and path_25 (not agrees_25)) (and path_26 (not agrees_26)) (and path_27 (not agrees_27)) (and path_28 (not agrees_28)) (and path_29 (not agrees_29)) (and path_30 (not agrees_30)) (and path_31 (not agrees_31)) (and path_32 (not agrees_32)) (and path_33 (not agrees_33)) (and path_34 (not agrees_34)) (and path_35 (not agrees_35)) (and path_36 (not agrees_36)) (and path_37 (not agrees_37)) (and path_38 (not agrees_38)) (and path_39 (not agrees_39)) (and path_40 (not agrees_40)) (and path_41 (not agrees_41)) (and path_42 (not agrees_42)) (and path_43 (not agrees_43)) (and path_44 (not agrees_44)) (and path_45 (not agrees_45)) (and path_46 (not agrees_46)) (and path_47 (not agrees_47)) (and path_48 (not agrees_48)) (and path_49 (not agrees_49)) (and path_50 (not agrees_50)) (and path_51 (not agrees_51)) (and path_52 (not agrees_52)) (and path_53 (not agrees_53)) (and path_54 (not agrees_54)) (and path_55 (not agrees_55)) (and path_56 (not agrees_56)) (and path_57 (not agrees_57)) (and path_58 (not agrees_58)) (and path_59 (not agrees_59)) (and path_60 (not agrees_60)) (and path_61 (not agrees_61)) (and path_62 (not agrees_62)) (and path_63 (not agrees_63)) (and path_64 (not agrees_64)) (and path_65 (not agrees_65)) (and path_66 (not agrees_66)) (and path_67 (not agrees_67)) (and path_68 (not agrees_68)) (and path_69 (not agrees_69)) (and path_70 (not agrees_70)) (and path_71 (not agrees_71)) (and path_72 (not agrees_72)) (and path_73 (not agrees_73)) (and path_74 (not agrees_74)) (and path_75 (not agrees_75)) (and path_76 (not agrees_76)) (and path_77 (not agrees_77)) (and path_78 (not agrees_78)) (and path_79 (not agrees_79)) (and path_80 (not agrees_80)) (and path_81 (not agrees_81)) (and path_82 (not agrees_82)) (and path_83 (not agrees_83)) (and path_84 (not agrees_84)) (and path_85 (not agrees_85)) (and path_86 (not agrees_86)) (and path_87 (not agrees_87)) (and path_88 (not agrees_88)) (and path_89 (not agrees_89)) (and path_90 (not agrees_90)) (and path_91 (not agrees_91)) (and path_92 (not agrees_92)) (and path_93 (not agrees_93)) (and path_94 (not agrees_94)) (and path_95 (not agrees_95)) (and path_96 (not agrees_96)) (and path_97 (not agrees_97)) (and path_98 (not agrees_98)) (and path_99 (not agrees_99)) (and path_100 (not agrees_100)) (and path_101 (not agrees_101)) (and path_102 (not agrees_102)) (and path_103 (not agrees_103)) (and path_104 (not agrees_104)) (and path_105 (not agrees_105)) (and path_106 (not agrees_106)) (and path_107 (not agrees_107)) (and path_108 (not agrees_108)) (and path_109 (not agrees_109)) (and path_110 (not agrees_110)) (and path_111 (not agrees_111)) (and path_112 (not agrees_112)) (and path_113 (not agrees_113)) (and path_114 (not agrees_114)) (and path_115 (not agrees_115)) (and path_116 (not agrees_116)) (and path_117 (not agrees_117)) (and path_118 (not agrees_118)) (and path_119 (not agrees_119)) (and path_120 (not agrees_120)) (and path_121 (not agrees_121)) (and path_122 (not agrees_122)) (and path_123 (not agrees_123)) (and path_124 (not agrees_124)) (and path_125 (not agrees_125)) (and path_126 (not agrees_126)) (and path_127 (not agrees_127)) (and path_128 (not agrees_128)) (and path_129 (not agrees_129)) (and path_130 (not agrees_130)) (and path_131 (not agrees_131)) (and path_132 (not agrees_132)) (and path_133 (not agrees_133)) (and path_134 (not agrees_134)) (and path_135 (not agrees_135)) (and path_136 (not agrees_136)) (and path_137 (not agrees_137)) (and path_138 (not agrees_138)) (and path_139 (not agrees_139)) (and path_140 (not agrees_140)) (and path_141 (not agrees_141)) (and path_142 (not agrees_142)) (and path_143 (not agrees_143)) (and path_144 (not agrees_144)) (and path_145 (not agrees_145)) (and path_146 (not agrees_146)) (and path_147 (not agrees_147)) (and path_148 (not agrees_148)) (and path_149 (not agrees_149)) (and path_150 (not agrees_150)) (and path_151 (not agrees_151)) (and path_152 (not agrees_152)) (and path_153 (not agrees_153)) (and path_154 (not agrees_154)) (and path_155 (not agrees_155)) (and path_156 (not agrees_156)) (and path_157 (not agrees_157)) (and path_158 (not agrees_158)) (and path_159 (not agrees_159)) (and path_160 (not agrees_160)) (and path_161 (not agrees_161)) (and path_162 (not agrees_162)) (and path_163 (not agrees_163)) (and path_164 (not agrees_164)) (and path_165 (not agrees_165)) (and path_166 (not agrees_166)) (and path_167 (not agrees_167)) (and path_168 (not agrees_168)) (and path_169 (not agrees_169)) (and path_170 (not agrees_170)) (and path_171 (not agrees_171)) (and path_172 (not agrees_172)) (and path_173 (not agrees_173)) (and path_174 (not agrees_174)) (and path_175 (not agrees_175)) (and path_176 (not agrees_176)) (and path_177 (not agrees_177)) (and path_178 (not agrees_178)) (and path_179 (not agrees_179)) (and path_180 (not agrees_180)) (and path_181 (not agrees_181)) (and path_182 (not agrees_182)) (and path_183 (not agrees_183)) (and path_184 (not agrees_184)) (and path_185 (not agrees_185)) (and path_186 (not agrees_186)) (and path_187 (not agrees_187)) (and path_188 (not agrees_188)) (and path_189 (not agrees_189)) (and path_190 (not agrees_190)) (and path_191 (not agrees_191)) (and path_192 (not agrees_192)) (and path_193 (not agrees_193)) (and path_194 (not agrees_194)) (and path_195 (not agrees_195)) (and path_196 (not agrees_196)) (and path_197 (not agrees_197)) (and path_198 (not agrees_198)) (and path_199 (not agrees_199)) (and path_200 (not agrees_200)) (and path_201 (not agrees_201)) (and path_202 (not agrees_202)) (and path_203 (not agrees_203)) (and path_204 (not agrees_204)) (and path_205 (not agrees_205)) (and path_206 (not agrees_206)) (and path_207 (not agrees_207)) (and path_208 (not agrees_208)) (and path_209 (not agrees_209)) (and path_210 (not agrees_210)) (and path_211 (not agrees_211)) (and path_212 (not agrees_212)) (and path_213 (not agrees_213)) (and path_214 (not agrees_214)) (and path_215 (not agrees_215)) (and path_216 (not agrees_216)) (and path_217 (not agrees_217)) (and path_218 (not agrees_218)) (and path_219 (not agrees_219)) (and path_220 (not agrees_220)) (and path_221 (not agrees_221)) (and path_222 (not agrees_222)) (and path_223 (not agrees_223)) (and path_224 (not agrees_224)) (and path_225 (not agrees_225)))))
(check-sat)
