; hvmemul_rep_movs, items of 1: every path beside its contract.
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
(declare-fun hvm_copy_from_guest_phys () (_ BitVec 32))
(declare-fun hvm_copy_to_guest_phys () (_ BitVec 32))
(declare-fun hvmemul_do_mmio_addr () (_ BitVec 32))
(declare-fun hvmemul_virtual_to_linear () (_ BitVec 32))
(declare-fun |hvmemul_virtual_to_linear#2| () (_ BitVec 32))
(declare-fun linear () (_ BitVec 64))
(declare-fun mmio_access.read_access () (_ BitVec 1))
(declare-fun mmio_access.write_access () (_ BitVec 1))
(declare-fun mmio_gla () (_ BitVec 64))
(declare-fun overlaps () (_ BitVec 32))
(declare-fun paging_gva_to_gfn () (_ BitVec 32))
(declare-fun |paging_gva_to_gfn#2| () (_ BitVec 32))
(declare-fun |paging_gva_to_gfn#3| () (_ BitVec 32))
(declare-fun |paging_gva_to_gfn#4| () (_ BitVec 32))
(declare-fun reps () (_ BitVec 16))
(declare-fun |seg_reg[x86_seg_ss].dpl == 3| () (_ BitVec 1))
(declare-fun |walk.gfn#2| () (_ BitVec 64))
(declare-fun |walk.gfn#3| () (_ BitVec 64))
(declare-fun walk.p2mt () (_ BitVec 32))
(declare-fun |walk.p2mt#2| () (_ BitVec 32))
(declare-fun |walk.p2mt#3| () (_ BitVec 32))
(define-fun $0 () Bool (= hvmemul_virtual_to_linear #x00000000))
(define-fun $1 () Bool (= |hvmemul_virtual_to_linear#2| #x00000000))
(define-fun $2 () Bool (and $0 $1))
(define-fun $3 () Bool (= paging_gva_to_gfn #x00000000))
(define-fun $4 () Bool (and $2 $3))
(define-fun $5 () (_ BitVec 12) ((_ extract 11 0) linear))
(define-fun $6 () (_ BitVec 64) (bvadd (bvnot (concat #x0000000000000 $5)) #x0000000000001001))
(define-fun $7 () (_ BitVec 64) (concat #x000000000000 reps))
(define-fun $8 () Bool (bvult $6 $7))
(define-fun $9 () Bool (and $4 $8))
(define-fun $10 () Bool (= |paging_gva_to_gfn#2| #x00000000))
(define-fun $11 () Bool (and $9 $10))
(define-fun $12 () Bool (= |paging_gva_to_gfn#3| #x00000000))
(define-fun $13 () Bool (and $11 $12))
(define-fun $14 () (_ BitVec 12) ((_ extract 11 0) destination))
(define-fun $15 () (_ BitVec 64) (bvadd (bvnot (concat #x0000000000000 $14)) #x0000000000001001))
(define-fun $16 () Bool (bvult $15 $7))
(define-fun $17 () Bool (and $13 $16))
(define-fun $18 () Bool (= |paging_gva_to_gfn#4| #x00000000))
(define-fun $19 () Bool (and $17 $18))
(define-fun $20 () Bool (= walk.p2mt #x00000005))
(define-fun $21 () Bool (= walk.p2mt #x00000004))
(define-fun $22 () Bool (= |walk.p2mt#3| #x00000004))
(define-fun $23 () Bool (or $20 (= |walk.p2mt#3| #x00000005) (and $21 $22)))
(define-fun $24 () Bool (and $2 $9))
(define-fun $25 () Bool (and $4 (not $8)))
(define-fun $26 () Bool (= |paging_gva_to_gfn#2| #x00000001))
(define-fun $27 () Bool (and $9 $26))
(define-fun $28 () Bool (or $25 $11 $27))
(define-fun $29 () Bool (= |seg_reg[x86_seg_ss].dpl == 3| #b1))
(define-fun $30 () Bool (= (bvor (ite $29 #x00000005 #x00000001) #x00000002) (bvor (ite $29 #x00000004 #x00000000) #x00000003)))
(define-fun $31 () Bool (not $9))
(define-fun $32 () Bool (= |paging_gva_to_gfn#2| |paging_gva_to_gfn#3|))
(define-fun $33 () Bool (and $24 $28 $30 (or $9 (and $31 $32))))
(define-fun $34 () (_ BitVec 32) (ite $9 |paging_gva_to_gfn#3| |paging_gva_to_gfn#2|))
(define-fun $35 () Bool (= $34 #x00000000))
(define-fun $36 () Bool (and $28 $35))
(define-fun $37 () (_ BitVec 64) (ite $27 $6 $7))
(define-fun $38 () Bool (bvult $15 $37))
(define-fun $39 () Bool (and $36 $38))
(define-fun $40 () Bool (= |paging_gva_to_gfn#3| |paging_gva_to_gfn#4|))
(define-fun $41 () Bool (and $33 $39 $30 (or $9 (and $31 $40))))
(define-fun $42 () (_ BitVec 32) (ite $9 |paging_gva_to_gfn#4| |paging_gva_to_gfn#3|))
(define-fun $43 () Bool (and $39 (= $42 #x00000001)))
(define-fun $44 () Bool (or (and $36 (not $38)) (and $39 (= $42 #x00000000)) $43))
(define-fun $45 () (_ BitVec 32) (ite $9 |walk.p2mt#3| |walk.p2mt#2|))
(define-fun $46 () Bool (= $45 #x00000004))
(define-fun $47 () Bool (not (or $46 (= $45 #x00000005))))
(define-fun $48 () Bool (and $44 $21 $47))
(define-fun $49 () Bool (not $48))
(define-fun $50 () Bool (and $41 $49))
(define-fun $51 () Bool (and $44 (not (or $21 $20))))
(define-fun $52 () Bool (and $51 $46))
(define-fun $53 () Bool (not $52))
(define-fun $54 () Bool (and $50 $53))
(define-fun $55 () Bool (= overlaps #x00000000))
(define-fun $56 () Bool (and $51 $47 $55))
(define-fun $57 () Bool (not $56))
(define-fun $58 () Bool (= hvm_copy_from_guest_phys #x00000000))
(define-fun $59 () Bool (and $56 $58))
(define-fun $60 () Bool (not $59))
(define-fun $61 () Bool (= hvm_copy_from_guest_phys #x00000006))
(define-fun $62 () Bool (= CONFIG_DEBUG #b1))
(define-fun $63 () Bool (and $56 $61 $62))
(define-fun $64 () Bool (not $63))
(define-fun $65 () Bool (= hvm_copy_to_guest_phys #x00000006))
(define-fun $66 () Bool (and $59 $65 $62))
(define-fun $67 () Bool (not $66))
(define-fun $68 () Bool (or $63 $66))
(define-fun $69 () Bool (not $68))
(define-fun $70 () Bool (and $54 $57 $60 $64 $67 $69))
(define-fun $71 () Bool (= hvm_copy_to_guest_phys #x00000000))
(define-fun $72 () Bool (or (= hvm_copy_to_guest_phys #x00000004) (= hvm_copy_to_guest_phys #x00000005)))
(define-fun $73 () Bool (or (= hvm_copy_from_guest_phys #x00000004) (= hvm_copy_from_guest_phys #x00000005)))
(define-fun $74 () Bool (and $2 (not $3)))
(define-fun $75 () Bool (= paging_gva_to_gfn #x00000001))
(define-fun $76 () (_ BitVec 32) (ite $1 (ite $28 (ite $44 (ite (or $48 $52) hvmemul_do_mmio_addr (ite $59 (ite $71 #x00000000 (ite (or $72 $65) #x00000003 #x00000001)) (ite $56 (ite $58 #x00000000 (ite (or $73 $61) #x00000003 #x00000001)) #x00000001))) (ite (and $28 (not $35) (= $34 #x00000001)) #x00000002 #x00000003)) (ite (and $74 $75) #x00000002 #x00000003)) |hvmemul_virtual_to_linear#2|))
(define-fun $77 () (_ BitVec 32) (ite $0 $76 hvmemul_virtual_to_linear))
(define-fun $78 () Bool (= $77 #x00000001))
(define-fun $79 () Bool (= mmio_access.read_access #b1))
(define-fun $80 () Bool (not $79))
(define-fun $81 () Bool (and $52 $80))
(define-fun $82 () Bool (not $81))
(define-fun $83 () Bool (and $48 $80))
(define-fun $84 () Bool (not $83))
(define-fun $85 () Bool (or (and $81 $79) (and $82 (or (and $83 $79) $84))))
(define-fun $86 () Bool (= mmio_access.write_access #b1))
(define-fun $87 () Bool (not $86))
(define-fun $88 () Bool (or (and $81 $86) (and $82 (or (and $83 $87) $84))))
(define-fun $89 () (_ BitVec 52) ((_ extract 63 12) destination))
(define-fun $90 () (_ BitVec 52) ((_ extract 63 12) linear))
(define-fun $91 () (_ BitVec 64) (ite $81 (concat $89 #x000) (ite $83 (concat $90 #x000) mmio_gla)))
(define-fun $92 () Bool (= mmio_gla $91))
(define-fun $93 () Bool (not $23))
(define-fun $94 () Bool (and $19 $93))
(define-fun $95 () Bool (and $94 $21))
(define-fun $96 () Bool (= ((_ extract 51 0) |walk.gfn#3|) ((_ extract 51 0) |walk.gfn#2|)))
(define-fun $97 () Bool (or $9 (and $31 $96)))
(define-fun $98 () Bool (and $41 $48 $97))
(define-fun $99 () Bool (and (= (ite $43 ((_ extract 63 16) $15) (ite $27 ((_ extract 63 16) $6) #x000000000000)) #x000000000000) (= (ite $43 (bvadd (bvnot (concat #x0 $14)) #x1001) (ite $27 (bvadd (bvnot (concat #x0 $5)) #x1001) reps)) reps)))
(define-fun $100 () Bool (= $77 hvmemul_do_mmio_addr))
(define-fun $101 () Bool (and $98 $99 $53 $57 $60 $64 $67 $69 $100))
(define-fun $102 () Bool (or $81 (and $82 (or $83 $79))))
(define-fun $103 () Bool (and $82 (or $83 (and $84 $87))))
(define-fun $104 () (_ BitVec 52) ((_ extract 63 12) $91))
(define-fun $105 () Bool (= ((_ extract 11 0) $91) #x000))
(define-fun $106 () Bool (and (= $104 $90) $105))
(define-fun $107 () Bool (not $21))
(define-fun $108 () Bool (and $94 $107))
(define-fun $109 () Bool (and $108 $22))
(define-fun $110 () Bool (and $50 $52))
(define-fun $111 () Bool (and $110 $99 $57 $60 $64 $67 $69 $100))
(define-fun $112 () Bool (or $81 (and $82 $84 $86)))
(define-fun $113 () Bool (and (= $104 $89) $105))
(define-fun $114 () Bool (not $22))
(define-fun $115 () Bool (and $108 $114))
(define-fun $116 () Bool (not $55))
(define-fun $117 () Bool (and $115 $55))
(define-fun $118 () Bool (and $117 $58))
(define-fun $119 () Bool (and $54 $56))
(define-fun $120 () Bool (and $119 $99))
(define-fun $121 () Bool (and $120 $59 $97 $99 $64))
(define-fun $122 () Bool (and $121 $67 $69))
(define-fun $123 () Bool (= $77 #x00000000))
(define-fun $124 () Bool (not $71))
(define-fun $125 () Bool (and $118 $124))
(define-fun $126 () Bool (= $77 #x00000003))
(define-fun $127 () Bool (not $72))
(define-fun $128 () Bool (and $125 $127))
(define-fun $129 () Bool (and $128 $65))
(define-fun $130 () Bool (not $62))
(define-fun $131 () Bool (not $65))
(define-fun $132 () Bool (not $58))
(define-fun $133 () Bool (and $117 $132))
(define-fun $134 () Bool (and $120 $60))
(define-fun $135 () Bool (and $134 $64 $67 $69))
(define-fun $136 () Bool (not $73))
(define-fun $137 () Bool (and $133 $136))
(define-fun $138 () Bool (and $137 $61))
(define-fun $139 () Bool (not $61))
(define-fun $140 () Bool (not $18))
(define-fun $141 () Bool (and $17 $140))
(define-fun $142 () Bool (= |paging_gva_to_gfn#4| #x00000001))
(define-fun $143 () Bool (and $141 $142))
(define-fun $144 () Bool (and $143 $93))
(define-fun $145 () Bool (and $144 $21))
(define-fun $146 () Bool (or $43 (and (not $43) (= $15 $37))))
(define-fun $147 () Bool (and $98 $146 $53 $57 $60 $64 $67 $69 $100))
(define-fun $148 () Bool (and $144 $107))
(define-fun $149 () Bool (and $148 $22))
(define-fun $150 () Bool (and $110 $146 $57 $60 $64 $67 $69 $100))
(define-fun $151 () Bool (and $148 $114))
(define-fun $152 () Bool (and $151 $55))
(define-fun $153 () Bool (and $152 $58))
(define-fun $154 () Bool (and $119 $146))
(define-fun $155 () Bool (and $154 $59 $97 $146 $64))
(define-fun $156 () Bool (and $155 $67 $69))
(define-fun $157 () Bool (and $153 $124))
(define-fun $158 () Bool (and $157 $127))
(define-fun $159 () Bool (and $158 $65))
(define-fun $160 () Bool (and $152 $132))
(define-fun $161 () Bool (and $154 $60))
(define-fun $162 () Bool (and $161 $64 $67 $69))
(define-fun $163 () Bool (and $160 $136))
(define-fun $164 () Bool (and $163 $61))
(define-fun $165 () Bool (not $142))
(define-fun $166 () Bool (not $16))
(define-fun $167 () Bool (and $13 $166))
(define-fun $168 () Bool (not $39))
(define-fun $169 () Bool (and $33 $168))
(define-fun $170 () Bool (and $169 $49))
(define-fun $171 () Bool (and $170 $53))
(define-fun $172 () Bool (and $171 $57 $60 $64 $67 $69))
(define-fun $173 () Bool (and $167 $93))
(define-fun $174 () Bool (and $173 $21))
(define-fun $175 () Bool (and $169 $48 $97))
(define-fun $176 () Bool (and $175 $99 $53 $57 $60 $64 $67 $69 $100))
(define-fun $177 () Bool (and $173 $107))
(define-fun $178 () Bool (and $177 $22))
(define-fun $179 () Bool (and $170 $52))
(define-fun $180 () Bool (and $179 $99 $57 $60 $64 $67 $69 $100))
(define-fun $181 () Bool (and $177 $114))
(define-fun $182 () Bool (and $181 $55))
(define-fun $183 () Bool (and $182 $58))
(define-fun $184 () Bool (and $171 $56))
(define-fun $185 () Bool (and $184 $99))
(define-fun $186 () Bool (and $185 $59 $97 $99 $64))
(define-fun $187 () Bool (and $186 $67 $69))
(define-fun $188 () Bool (and $183 $124))
(define-fun $189 () Bool (and $188 $127))
(define-fun $190 () Bool (and $189 $65))
(define-fun $191 () Bool (and $182 $132))
(define-fun $192 () Bool (and $185 $60))
(define-fun $193 () Bool (and $192 $64 $67 $69))
(define-fun $194 () Bool (and $191 $136))
(define-fun $195 () Bool (and $194 $61))
(define-fun $196 () Bool (not $12))
(define-fun $197 () Bool (and $11 $196))
(define-fun $198 () Bool (= |paging_gva_to_gfn#3| #x00000001))
(define-fun $199 () Bool (= $77 #x00000002))
(define-fun $200 () Bool (not $198))
(define-fun $201 () Bool (not $10))
(define-fun $202 () Bool (and $9 $201))
(define-fun $203 () Bool (and $202 $26))
(define-fun $204 () Bool (and $203 $12))
(define-fun $205 () Bool (bvult $15 $6))
(define-fun $206 () Bool (and $204 $205))
(define-fun $207 () Bool (and $206 $18))
(define-fun $208 () Bool (and $207 $93))
(define-fun $209 () Bool (and $208 $21))
(define-fun $210 () Bool (= (ite $43 $15 $37) $6))
(define-fun $211 () Bool (and $98 $210 $53 $57 $60 $64 $67 $69 $100))
(define-fun $212 () Bool (and $208 $107))
(define-fun $213 () Bool (and $212 $22))
(define-fun $214 () Bool (and $110 $210 $57 $60 $64 $67 $69 $100))
(define-fun $215 () Bool (and $212 $114))
(define-fun $216 () Bool (and $215 $55))
(define-fun $217 () Bool (and $216 $58))
(define-fun $218 () Bool (and $119 $210))
(define-fun $219 () Bool (and $218 $59 $97 $210 $64))
(define-fun $220 () Bool (and $219 $67 $69))
(define-fun $221 () Bool (and $217 $124))
(define-fun $222 () Bool (and $221 $127))
(define-fun $223 () Bool (and $222 $65))
(define-fun $224 () Bool (and $216 $132))
(define-fun $225 () Bool (and $218 $60))
(define-fun $226 () Bool (and $225 $64 $67 $69))
(define-fun $227 () Bool (and $224 $136))
(define-fun $228 () Bool (and $227 $61))
(define-fun $229 () Bool (and $206 $140))
(define-fun $230 () Bool (and $229 $142))
(define-fun $231 () Bool (and $230 $93))
(define-fun $232 () Bool (and $231 $21))
(define-fun $233 () Bool (and $231 $107))
(define-fun $234 () Bool (and $233 $22))
(define-fun $235 () Bool (and $233 $114))
(define-fun $236 () Bool (and $235 $55))
(define-fun $237 () Bool (and $236 $58))
(define-fun $238 () Bool (and $237 $124))
(define-fun $239 () Bool (and $238 $127))
(define-fun $240 () Bool (and $239 $65))
(define-fun $241 () Bool (and $236 $132))
(define-fun $242 () Bool (and $241 $136))
(define-fun $243 () Bool (and $242 $61))
(define-fun $244 () Bool (and $204 (not $205)))
(define-fun $245 () Bool (and $244 $93))
(define-fun $246 () Bool (and $245 $21))
(define-fun $247 () Bool (and $175 $210 $53 $57 $60 $64 $67 $69 $100))
(define-fun $248 () Bool (and $245 $107))
(define-fun $249 () Bool (and $248 $22))
(define-fun $250 () Bool (and $179 $210 $57 $60 $64 $67 $69 $100))
(define-fun $251 () Bool (and $248 $114))
(define-fun $252 () Bool (and $251 $55))
(define-fun $253 () Bool (and $252 $58))
(define-fun $254 () Bool (and $184 $210))
(define-fun $255 () Bool (and $254 $59 $97 $210 $64))
(define-fun $256 () Bool (and $255 $67 $69))
(define-fun $257 () Bool (and $253 $124))
(define-fun $258 () Bool (and $257 $127))
(define-fun $259 () Bool (and $258 $65))
(define-fun $260 () Bool (and $252 $132))
(define-fun $261 () Bool (and $254 $60))
(define-fun $262 () Bool (and $261 $64 $67 $69))
(define-fun $263 () Bool (and $260 $136))
(define-fun $264 () Bool (and $263 $61))
(define-fun $265 () Bool (and $203 $196))
(define-fun $266 () Bool (not $26))
(define-fun $267 () Bool (not $28))
(define-fun $268 () Bool (and $25 $10))
(define-fun $269 () Bool (and $268 $16))
(define-fun $270 () Bool (and $269 $12))
(define-fun $271 () Bool (= |walk.p2mt#2| #x00000004))
(define-fun $272 () Bool (or $20 (= |walk.p2mt#2| #x00000005) (and $21 $271)))
(define-fun $273 () Bool (and $2 $31))
(define-fun $274 () Bool (and $273 $28 $30 (or (and $9 $32) $31)))
(define-fun $275 () Bool (and $274 $39 $30 (or (and $9 $40) $31)))
(define-fun $276 () Bool (and $275 $49))
(define-fun $277 () Bool (and $276 $53))
(define-fun $278 () Bool (and $277 $57 $60 $64 $67 $69))
(define-fun $279 () Bool (not $272))
(define-fun $280 () Bool (and $270 $279))
(define-fun $281 () Bool (and $280 $21))
(define-fun $282 () Bool (or (and $9 $96) $31))
(define-fun $283 () Bool (and $275 $48 $282))
(define-fun $284 () Bool (and $283 $99 $53 $57 $60 $64 $67 $69 $100))
(define-fun $285 () Bool (and $280 $107))
(define-fun $286 () Bool (and $285 $271))
(define-fun $287 () Bool (and $276 $52))
(define-fun $288 () Bool (and $287 $99 $57 $60 $64 $67 $69 $100))
(define-fun $289 () Bool (not $271))
(define-fun $290 () Bool (and $285 $289))
(define-fun $291 () Bool (and $290 $55))
(define-fun $292 () Bool (and $291 $58))
(define-fun $293 () Bool (and $277 $56))
(define-fun $294 () Bool (and $293 $99))
(define-fun $295 () Bool (and $294 $59 $282 $99 $64))
(define-fun $296 () Bool (and $295 $67 $69))
(define-fun $297 () Bool (and $292 $124))
(define-fun $298 () Bool (and $297 $127))
(define-fun $299 () Bool (and $298 $65))
(define-fun $300 () Bool (and $291 $132))
(define-fun $301 () Bool (and $294 $60))
(define-fun $302 () Bool (and $301 $64 $67 $69))
(define-fun $303 () Bool (and $300 $136))
(define-fun $304 () Bool (and $303 $61))
(define-fun $305 () Bool (and $269 $196))
(define-fun $306 () Bool (and $305 $198))
(define-fun $307 () Bool (and $306 $279))
(define-fun $308 () Bool (and $307 $21))
(define-fun $309 () Bool (and $283 $146 $53 $57 $60 $64 $67 $69 $100))
(define-fun $310 () Bool (and $307 $107))
(define-fun $311 () Bool (and $310 $271))
(define-fun $312 () Bool (and $287 $146 $57 $60 $64 $67 $69 $100))
(define-fun $313 () Bool (and $310 $289))
(define-fun $314 () Bool (and $313 $55))
(define-fun $315 () Bool (and $314 $58))
(define-fun $316 () Bool (and $293 $146))
(define-fun $317 () Bool (and $316 $59 $282 $146 $64))
(define-fun $318 () Bool (and $317 $67 $69))
(define-fun $319 () Bool (and $315 $124))
(define-fun $320 () Bool (and $319 $127))
(define-fun $321 () Bool (and $320 $65))
(define-fun $322 () Bool (and $314 $132))
(define-fun $323 () Bool (and $316 $60))
(define-fun $324 () Bool (and $323 $64 $67 $69))
(define-fun $325 () Bool (and $322 $136))
(define-fun $326 () Bool (and $325 $61))
(define-fun $327 () Bool (and $268 $166))
(define-fun $328 () Bool (and $274 $168))
(define-fun $329 () Bool (and $328 $49))
(define-fun $330 () Bool (and $329 $53))
(define-fun $331 () Bool (and $330 $57 $60 $64 $67 $69))
(define-fun $332 () Bool (and $327 $279))
(define-fun $333 () Bool (and $332 $21))
(define-fun $334 () Bool (and $328 $48 $282 $99 $53 $57 $60 $64 $67 $69 $100))
(define-fun $335 () Bool (and $332 $107))
(define-fun $336 () Bool (and $335 $271))
(define-fun $337 () Bool (and $329 $52 $99 $57 $60 $64 $67 $69 $100))
(define-fun $338 () Bool (and $335 $289))
(define-fun $339 () Bool (and $338 $55))
(define-fun $340 () Bool (and $339 $58))
(define-fun $341 () Bool (and $330 $56 $99))
(define-fun $342 () Bool (and $341 $59 $282 $99 $64))
(define-fun $343 () Bool (and $342 $67 $69))
(define-fun $344 () Bool (and $340 $124))
(define-fun $345 () Bool (and $344 $127))
(define-fun $346 () Bool (and $345 $65))
(define-fun $347 () Bool (and $339 $132))
(define-fun $348 () Bool (and $341 $60))
(define-fun $349 () Bool (and $348 $64 $67 $69))
(define-fun $350 () Bool (and $347 $136))
(define-fun $351 () Bool (and $350 $61))
(define-fun $352 () Bool (and $25 $201))
(define-fun $353 () Bool (and $273 $267 $168 $49 $53 $57 $60 $64 $67 $69))
(define-fun $354 () Bool (not $0))

; What its callers see to.
(define-fun relied_on () Bool true)

; Path 1: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   returns.
(define-fun path_1 () Bool (and $19 $23))
(define-fun agrees_1 () Bool (and $70 $78 $85 $88 $92))

; Path 2: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvmemul_do_mmio_addr, returns.
(define-fun path_2 () Bool (and $95 $79))
(define-fun agrees_2 () Bool (and $101 $85 $88 $92))

; Path 3: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvmemul_do_mmio_addr, returns.
(define-fun path_3 () Bool (and $95 $80))
(define-fun agrees_3 () Bool (and $101 $102 $103 $106))

; Path 4: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvmemul_do_mmio_addr, returns.
(define-fun path_4 () Bool (and $109 $79))
(define-fun agrees_4 () Bool (and $111 $85 $88 $92))

; Path 5: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvmemul_do_mmio_addr, returns.
(define-fun path_5 () Bool (and $109 $80))
(define-fun agrees_5 () Bool (and $111 $102 $112 $113))

; Path 6: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   returns.
(define-fun path_6 () Bool (and $115 $116))
(define-fun agrees_6 () Bool (and $70 $78 $85 $88 $92))

; Path 7: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_7 () Bool (and $118 $71))
(define-fun agrees_7 () Bool (and $122 $123 $85 $88 $92))

; Path 8: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_8 () Bool (and $125 $72))
(define-fun agrees_8 () Bool (and $122 $126 $85 $88 $92))

; Path 9: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys,
;   assertion, stops.
(define-fun path_9 () Bool (and $129 $62))
(define-fun agrees_9 () Bool (and $121 $66 $68))

; Path 10: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_10 () Bool (and $129 $130))
(define-fun agrees_10 () Bool (and $122 $126 $85 $88 $92))

; Path 11: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_11 () Bool (and $128 $131))
(define-fun agrees_11 () Bool (and $122 $78 $85 $88 $92))

; Path 12: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, returns.
(define-fun path_12 () Bool (and $133 $73))
(define-fun agrees_12 () Bool (and $135 $126 $85 $88 $92))

; Path 13: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, assertion, stops.
(define-fun path_13 () Bool (and $138 $62))
(define-fun agrees_13 () Bool (and $134 $63 $67 $68))

; Path 14: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, returns.
(define-fun path_14 () Bool (and $138 $130))
(define-fun agrees_14 () Bool (and $135 $126 $85 $88 $92))

; Path 15: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, returns.
(define-fun path_15 () Bool (and $137 $139))
(define-fun agrees_15 () Bool (and $135 $78 $85 $88 $92))

; Path 16: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   returns.
(define-fun path_16 () Bool (and $143 $23))
(define-fun agrees_16 () Bool (and $70 $78 $85 $88 $92))

; Path 17: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvmemul_do_mmio_addr, returns.
(define-fun path_17 () Bool (and $145 $79))
(define-fun agrees_17 () Bool (and $147 $85 $88 $92))

; Path 18: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvmemul_do_mmio_addr, returns.
(define-fun path_18 () Bool (and $145 $80))
(define-fun agrees_18 () Bool (and $147 $102 $103 $106))

; Path 19: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvmemul_do_mmio_addr, returns.
(define-fun path_19 () Bool (and $149 $79))
(define-fun agrees_19 () Bool (and $150 $85 $88 $92))

; Path 20: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvmemul_do_mmio_addr, returns.
(define-fun path_20 () Bool (and $149 $80))
(define-fun agrees_20 () Bool (and $150 $102 $112 $113))

; Path 21: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   returns.
(define-fun path_21 () Bool (and $151 $116))
(define-fun agrees_21 () Bool (and $70 $78 $85 $88 $92))

; Path 22: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_22 () Bool (and $153 $71))
(define-fun agrees_22 () Bool (and $156 $123 $85 $88 $92))

; Path 23: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_23 () Bool (and $157 $72))
(define-fun agrees_23 () Bool (and $156 $126 $85 $88 $92))

; Path 24: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys,
;   assertion, stops.
(define-fun path_24 () Bool (and $159 $62))
(define-fun agrees_24 () Bool (and $155 $66 $68))

; Path 25: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_25 () Bool (and $159 $130))
(define-fun agrees_25 () Bool (and $156 $126 $85 $88 $92))

; Path 26: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_26 () Bool (and $158 $131))
(define-fun agrees_26 () Bool (and $156 $78 $85 $88 $92))

; Path 27: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, returns.
(define-fun path_27 () Bool (and $160 $73))
(define-fun agrees_27 () Bool (and $162 $126 $85 $88 $92))

; Path 28: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, assertion, stops.
(define-fun path_28 () Bool (and $164 $62))
(define-fun agrees_28 () Bool (and $161 $63 $67 $68))

; Path 29: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, returns.
(define-fun path_29 () Bool (and $164 $130))
(define-fun agrees_29 () Bool (and $162 $126 $85 $88 $92))

; Path 30: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, returns.
(define-fun path_30 () Bool (and $163 $139))
(define-fun agrees_30 () Bool (and $162 $78 $85 $88 $92))

; Path 31: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   returns.
(define-fun path_31 () Bool (and $141 $165))
(define-fun agrees_31 () Bool (and $70 $126 $85 $88 $92))

; Path 32: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_32 () Bool (and $167 $23))
(define-fun agrees_32 () Bool (and $172 $78 $85 $88 $92))

; Path 33: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls hvmemul_do_mmio_addr,
;   returns.
(define-fun path_33 () Bool (and $174 $79))
(define-fun agrees_33 () Bool (and $176 $85 $88 $92))

; Path 34: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls hvmemul_do_mmio_addr,
;   returns.
(define-fun path_34 () Bool (and $174 $80))
(define-fun agrees_34 () Bool (and $176 $102 $103 $106))

; Path 35: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls hvmemul_do_mmio_addr,
;   returns.
(define-fun path_35 () Bool (and $178 $79))
(define-fun agrees_35 () Bool (and $180 $85 $88 $92))

; Path 36: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls hvmemul_do_mmio_addr,
;   returns.
(define-fun path_36 () Bool (and $178 $80))
(define-fun agrees_36 () Bool (and $180 $102 $112 $113))

; Path 37: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_37 () Bool (and $181 $116))
(define-fun agrees_37 () Bool (and $172 $78 $85 $88 $92))

; Path 38: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_38 () Bool (and $183 $71))
(define-fun agrees_38 () Bool (and $187 $123 $85 $88 $92))

; Path 39: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_39 () Bool (and $188 $72))
(define-fun agrees_39 () Bool (and $187 $126 $85 $88 $92))

; Path 40: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, assertion,
;   stops.
(define-fun path_40 () Bool (and $190 $62))
(define-fun agrees_40 () Bool (and $186 $66 $68))

; Path 41: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_41 () Bool (and $190 $130))
(define-fun agrees_41 () Bool (and $187 $126 $85 $88 $92))

; Path 42: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_42 () Bool (and $189 $131))
(define-fun agrees_42 () Bool (and $187 $78 $85 $88 $92))

; Path 43: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_43 () Bool (and $191 $73))
(define-fun agrees_43 () Bool (and $193 $126 $85 $88 $92))

; Path 44: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, assertion, stops.
(define-fun path_44 () Bool (and $195 $62))
(define-fun agrees_44 () Bool (and $192 $63 $67 $68))

; Path 45: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_45 () Bool (and $195 $130))
(define-fun agrees_45 () Bool (and $193 $126 $85 $88 $92))

; Path 46: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_46 () Bool (and $194 $139))
(define-fun agrees_46 () Bool (and $193 $78 $85 $88 $92))

; Path 47: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_47 () Bool (and $197 $198))
(define-fun agrees_47 () Bool (and $172 $199 $85 $88 $92))

; Path 48: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_48 () Bool (and $197 $200))
(define-fun agrees_48 () Bool (and $172 $126 $85 $88 $92))

; Path 49: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   returns.
(define-fun path_49 () Bool (and $207 $23))
(define-fun agrees_49 () Bool (and $70 $78 $85 $88 $92))

; Path 50: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvmemul_do_mmio_addr, returns.
(define-fun path_50 () Bool (and $209 $79))
(define-fun agrees_50 () Bool (and $211 $85 $88 $92))

; Path 51: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvmemul_do_mmio_addr, returns.
(define-fun path_51 () Bool (and $209 $80))
(define-fun agrees_51 () Bool (and $211 $102 $103 $106))

; Path 52: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvmemul_do_mmio_addr, returns.
(define-fun path_52 () Bool (and $213 $79))
(define-fun agrees_52 () Bool (and $214 $85 $88 $92))

; Path 53: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvmemul_do_mmio_addr, returns.
(define-fun path_53 () Bool (and $213 $80))
(define-fun agrees_53 () Bool (and $214 $102 $112 $113))

; Path 54: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   returns.
(define-fun path_54 () Bool (and $215 $116))
(define-fun agrees_54 () Bool (and $70 $78 $85 $88 $92))

; Path 55: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_55 () Bool (and $217 $71))
(define-fun agrees_55 () Bool (and $220 $123 $85 $88 $92))

; Path 56: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_56 () Bool (and $221 $72))
(define-fun agrees_56 () Bool (and $220 $126 $85 $88 $92))

; Path 57: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys,
;   assertion, stops.
(define-fun path_57 () Bool (and $223 $62))
(define-fun agrees_57 () Bool (and $219 $66 $68))

; Path 58: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_58 () Bool (and $223 $130))
(define-fun agrees_58 () Bool (and $220 $126 $85 $88 $92))

; Path 59: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_59 () Bool (and $222 $131))
(define-fun agrees_59 () Bool (and $220 $78 $85 $88 $92))

; Path 60: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, returns.
(define-fun path_60 () Bool (and $224 $73))
(define-fun agrees_60 () Bool (and $226 $126 $85 $88 $92))

; Path 61: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, assertion, stops.
(define-fun path_61 () Bool (and $228 $62))
(define-fun agrees_61 () Bool (and $225 $63 $67 $68))

; Path 62: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, returns.
(define-fun path_62 () Bool (and $228 $130))
(define-fun agrees_62 () Bool (and $226 $126 $85 $88 $92))

; Path 63: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, returns.
(define-fun path_63 () Bool (and $227 $139))
(define-fun agrees_63 () Bool (and $226 $78 $85 $88 $92))

; Path 64: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   returns.
(define-fun path_64 () Bool (and $230 $23))
(define-fun agrees_64 () Bool (and $70 $78 $85 $88 $92))

; Path 65: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvmemul_do_mmio_addr, returns.
(define-fun path_65 () Bool (and $232 $79))
(define-fun agrees_65 () Bool (and $147 $85 $88 $92))

; Path 66: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvmemul_do_mmio_addr, returns.
(define-fun path_66 () Bool (and $232 $80))
(define-fun agrees_66 () Bool (and $147 $102 $103 $106))

; Path 67: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvmemul_do_mmio_addr, returns.
(define-fun path_67 () Bool (and $234 $79))
(define-fun agrees_67 () Bool (and $150 $85 $88 $92))

; Path 68: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvmemul_do_mmio_addr, returns.
(define-fun path_68 () Bool (and $234 $80))
(define-fun agrees_68 () Bool (and $150 $102 $112 $113))

; Path 69: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   returns.
(define-fun path_69 () Bool (and $235 $116))
(define-fun agrees_69 () Bool (and $70 $78 $85 $88 $92))

; Path 70: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_70 () Bool (and $237 $71))
(define-fun agrees_70 () Bool (and $156 $123 $85 $88 $92))

; Path 71: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_71 () Bool (and $238 $72))
(define-fun agrees_71 () Bool (and $156 $126 $85 $88 $92))

; Path 72: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys,
;   assertion, stops.
(define-fun path_72 () Bool (and $240 $62))
(define-fun agrees_72 () Bool (and $155 $66 $68))

; Path 73: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_73 () Bool (and $240 $130))
(define-fun agrees_73 () Bool (and $156 $126 $85 $88 $92))

; Path 74: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_74 () Bool (and $239 $131))
(define-fun agrees_74 () Bool (and $156 $78 $85 $88 $92))

; Path 75: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, returns.
(define-fun path_75 () Bool (and $241 $73))
(define-fun agrees_75 () Bool (and $162 $126 $85 $88 $92))

; Path 76: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, assertion, stops.
(define-fun path_76 () Bool (and $243 $62))
(define-fun agrees_76 () Bool (and $161 $63 $67 $68))

; Path 77: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, returns.
(define-fun path_77 () Bool (and $243 $130))
(define-fun agrees_77 () Bool (and $162 $126 $85 $88 $92))

; Path 78: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   calls hvm_copy_from_guest_phys, returns.
(define-fun path_78 () Bool (and $242 $139))
(define-fun agrees_78 () Bool (and $162 $78 $85 $88 $92))

; Path 79: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls paging_gva_to_gfn,
;   returns.
(define-fun path_79 () Bool (and $229 $165))
(define-fun agrees_79 () Bool (and $70 $126 $85 $88 $92))

; Path 80: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_80 () Bool (and $244 $23))
(define-fun agrees_80 () Bool (and $172 $78 $85 $88 $92))

; Path 81: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls hvmemul_do_mmio_addr,
;   returns.
(define-fun path_81 () Bool (and $246 $79))
(define-fun agrees_81 () Bool (and $247 $85 $88 $92))

; Path 82: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls hvmemul_do_mmio_addr,
;   returns.
(define-fun path_82 () Bool (and $246 $80))
(define-fun agrees_82 () Bool (and $247 $102 $103 $106))

; Path 83: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls hvmemul_do_mmio_addr,
;   returns.
(define-fun path_83 () Bool (and $249 $79))
(define-fun agrees_83 () Bool (and $250 $85 $88 $92))

; Path 84: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls hvmemul_do_mmio_addr,
;   returns.
(define-fun path_84 () Bool (and $249 $80))
(define-fun agrees_84 () Bool (and $250 $102 $112 $113))

; Path 85: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_85 () Bool (and $251 $116))
(define-fun agrees_85 () Bool (and $172 $78 $85 $88 $92))

; Path 86: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_86 () Bool (and $253 $71))
(define-fun agrees_86 () Bool (and $256 $123 $85 $88 $92))

; Path 87: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_87 () Bool (and $257 $72))
(define-fun agrees_87 () Bool (and $256 $126 $85 $88 $92))

; Path 88: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, assertion,
;   stops.
(define-fun path_88 () Bool (and $259 $62))
(define-fun agrees_88 () Bool (and $255 $66 $68))

; Path 89: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_89 () Bool (and $259 $130))
(define-fun agrees_89 () Bool (and $256 $126 $85 $88 $92))

; Path 90: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_90 () Bool (and $258 $131))
(define-fun agrees_90 () Bool (and $256 $78 $85 $88 $92))

; Path 91: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_91 () Bool (and $260 $73))
(define-fun agrees_91 () Bool (and $262 $126 $85 $88 $92))

; Path 92: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, assertion, stops.
(define-fun path_92 () Bool (and $264 $62))
(define-fun agrees_92 () Bool (and $261 $63 $67 $68))

; Path 93: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_93 () Bool (and $264 $130))
(define-fun agrees_93 () Bool (and $262 $126 $85 $88 $92))

; Path 94: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_94 () Bool (and $263 $139))
(define-fun agrees_94 () Bool (and $262 $78 $85 $88 $92))

; Path 95: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_95 () Bool (and $265 $198))
(define-fun agrees_95 () Bool (and $172 $199 $85 $88 $92))

; Path 96: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_96 () Bool (and $265 $200))
(define-fun agrees_96 () Bool (and $172 $126 $85 $88 $92))

; Path 97: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, returns.
(define-fun path_97 () Bool (and $202 $266))
(define-fun agrees_97 () Bool (and $24 $267 $168 $49 $53 $57 $60 $64 $67 $69 $126 $85 $88 $92))

; Path 98: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_98 () Bool (and $270 $272))
(define-fun agrees_98 () Bool (and $278 $78 $85 $88 $92))

; Path 99: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls hvmemul_do_mmio_addr,
;   returns.
(define-fun path_99 () Bool (and $281 $79))
(define-fun agrees_99 () Bool (and $284 $85 $88 $92))

; Path 100: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls hvmemul_do_mmio_addr,
;   returns.
(define-fun path_100 () Bool (and $281 $80))
(define-fun agrees_100 () Bool (and $284 $102 $103 $106))

; Path 101: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls hvmemul_do_mmio_addr,
;   returns.
(define-fun path_101 () Bool (and $286 $79))
(define-fun agrees_101 () Bool (and $288 $85 $88 $92))

; Path 102: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls hvmemul_do_mmio_addr,
;   returns.
(define-fun path_102 () Bool (and $286 $80))
(define-fun agrees_102 () Bool (and $288 $102 $112 $113))

; Path 103: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_103 () Bool (and $290 $116))
(define-fun agrees_103 () Bool (and $278 $78 $85 $88 $92))

; Path 104: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_104 () Bool (and $292 $71))
(define-fun agrees_104 () Bool (and $296 $123 $85 $88 $92))

; Path 105: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_105 () Bool (and $297 $72))
(define-fun agrees_105 () Bool (and $296 $126 $85 $88 $92))

; Path 106: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, assertion,
;   stops.
(define-fun path_106 () Bool (and $299 $62))
(define-fun agrees_106 () Bool (and $295 $66 $68))

; Path 107: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_107 () Bool (and $299 $130))
(define-fun agrees_107 () Bool (and $296 $126 $85 $88 $92))

; Path 108: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_108 () Bool (and $298 $131))
(define-fun agrees_108 () Bool (and $296 $78 $85 $88 $92))

; Path 109: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_109 () Bool (and $300 $73))
(define-fun agrees_109 () Bool (and $302 $126 $85 $88 $92))

; Path 110: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, assertion, stops.
(define-fun path_110 () Bool (and $304 $62))
(define-fun agrees_110 () Bool (and $301 $63 $67 $68))

; Path 111: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_111 () Bool (and $304 $130))
(define-fun agrees_111 () Bool (and $302 $126 $85 $88 $92))

; Path 112: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_112 () Bool (and $303 $139))
(define-fun agrees_112 () Bool (and $302 $78 $85 $88 $92))

; Path 113: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_113 () Bool (and $306 $272))
(define-fun agrees_113 () Bool (and $278 $78 $85 $88 $92))

; Path 114: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls hvmemul_do_mmio_addr,
;   returns.
(define-fun path_114 () Bool (and $308 $79))
(define-fun agrees_114 () Bool (and $309 $85 $88 $92))

; Path 115: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls hvmemul_do_mmio_addr,
;   returns.
(define-fun path_115 () Bool (and $308 $80))
(define-fun agrees_115 () Bool (and $309 $102 $103 $106))

; Path 116: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls hvmemul_do_mmio_addr,
;   returns.
(define-fun path_116 () Bool (and $311 $79))
(define-fun agrees_116 () Bool (and $312 $85 $88 $92))

; Path 117: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls hvmemul_do_mmio_addr,
;   returns.
(define-fun path_117 () Bool (and $311 $80))
(define-fun agrees_117 () Bool (and $312 $102 $112 $113))

; Path 118: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_118 () Bool (and $313 $116))
(define-fun agrees_118 () Bool (and $278 $78 $85 $88 $92))

; Path 119: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_119 () Bool (and $315 $71))
(define-fun agrees_119 () Bool (and $318 $123 $85 $88 $92))

; Path 120: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_120 () Bool (and $319 $72))
(define-fun agrees_120 () Bool (and $318 $126 $85 $88 $92))

; Path 121: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, assertion,
;   stops.
(define-fun path_121 () Bool (and $321 $62))
(define-fun agrees_121 () Bool (and $317 $66 $68))

; Path 122: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_122 () Bool (and $321 $130))
(define-fun agrees_122 () Bool (and $318 $126 $85 $88 $92))

; Path 123: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, calls hvm_copy_to_guest_phys, returns.
(define-fun path_123 () Bool (and $320 $131))
(define-fun agrees_123 () Bool (and $318 $78 $85 $88 $92))

; Path 124: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_124 () Bool (and $322 $73))
(define-fun agrees_124 () Bool (and $324 $126 $85 $88 $92))

; Path 125: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, assertion, stops.
(define-fun path_125 () Bool (and $326 $62))
(define-fun agrees_125 () Bool (and $323 $63 $67 $68))

; Path 126: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_126 () Bool (and $326 $130))
(define-fun agrees_126 () Bool (and $324 $126 $85 $88 $92))

; Path 127: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_from_guest_phys, returns.
(define-fun path_127 () Bool (and $325 $139))
(define-fun agrees_127 () Bool (and $324 $78 $85 $88 $92))

; Path 128: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_128 () Bool (and $305 $200))
(define-fun agrees_128 () Bool (and $278 $126 $85 $88 $92))

; Path 129: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, returns.
(define-fun path_129 () Bool (and $327 $272))
(define-fun agrees_129 () Bool (and $331 $78 $85 $88 $92))

; Path 130: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls hvmemul_do_mmio_addr, returns.
(define-fun path_130 () Bool (and $333 $79))
(define-fun agrees_130 () Bool (and $334 $85 $88 $92))

; Path 131: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls hvmemul_do_mmio_addr, returns.
(define-fun path_131 () Bool (and $333 $80))
(define-fun agrees_131 () Bool (and $334 $102 $103 $106))

; Path 132: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls hvmemul_do_mmio_addr, returns.
(define-fun path_132 () Bool (and $336 $79))
(define-fun agrees_132 () Bool (and $337 $85 $88 $92))

; Path 133: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls hvmemul_do_mmio_addr, returns.
(define-fun path_133 () Bool (and $336 $80))
(define-fun agrees_133 () Bool (and $337 $102 $112 $113))

; Path 134: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, returns.
(define-fun path_134 () Bool (and $338 $116))
(define-fun agrees_134 () Bool (and $331 $78 $85 $88 $92))

; Path 135: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_135 () Bool (and $340 $71))
(define-fun agrees_135 () Bool (and $343 $123 $85 $88 $92))

; Path 136: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_136 () Bool (and $344 $72))
(define-fun agrees_136 () Bool (and $343 $126 $85 $88 $92))

; Path 137: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_137 () Bool (and $346 $62))
(define-fun agrees_137 () Bool (and $342 $66 $68))

; Path 138: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_138 () Bool (and $346 $130))
(define-fun agrees_138 () Bool (and $343 $126 $85 $88 $92))

; Path 139: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls hvm_copy_from_guest_phys, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_139 () Bool (and $345 $131))
(define-fun agrees_139 () Bool (and $343 $78 $85 $88 $92))

; Path 140: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls hvm_copy_from_guest_phys, returns.
(define-fun path_140 () Bool (and $347 $73))
(define-fun agrees_140 () Bool (and $349 $126 $85 $88 $92))

; Path 141: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls hvm_copy_from_guest_phys, assertion, stops.
(define-fun path_141 () Bool (and $351 $62))
(define-fun agrees_141 () Bool (and $348 $63 $67 $68))

; Path 142: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls hvm_copy_from_guest_phys, returns.
(define-fun path_142 () Bool (and $351 $130))
(define-fun agrees_142 () Bool (and $349 $126 $85 $88 $92))

; Path 143: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, calls hvm_copy_from_guest_phys, returns.
(define-fun path_143 () Bool (and $350 $139))
(define-fun agrees_143 () Bool (and $349 $78 $85 $88 $92))

; Path 144: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, returns.
(define-fun path_144 () Bool (and $352 $26))
(define-fun agrees_144 () Bool (and $331 $199 $85 $88 $92))

; Path 145: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, calls
;   paging_gva_to_gfn, returns.
(define-fun path_145 () Bool (and $352 $266))
(define-fun agrees_145 () Bool (and $331 $126 $85 $88 $92))

; Path 146: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, returns.
(define-fun path_146 () Bool (and $74 $75))
(define-fun agrees_146 () Bool (and $353 $199 $85 $88 $92))

; Path 147: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, calls paging_gva_to_gfn, returns.
(define-fun path_147 () Bool (and $74 (not $75)))
(define-fun agrees_147 () Bool (and $353 $126 $85 $88 $92))

; Path 148: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear, calls
;   hvmemul_virtual_to_linear, returns.
(define-fun path_148 () Bool (and $0 (not $1)))
(define-fun agrees_148 () Bool (and $0 (not $1) $31 $267 $168 $49 $53 $57 $60 $64 $67 $69 (= $77 |hvmemul_virtual_to_linear#2|) $85 $88 $92))

; Path 149: hook hvmemul_rep_movs, calls hvmemul_virtual_to_linear,
;   returns.
(define-fun path_149 () Bool $354)
(define-fun agrees_149 () Bool (and $354 $31 $267 $168 $49 $53 $57 $60 $64 $67 $69 (or (and $0 (= $76 hvmemul_virtual_to_linear)) $354) $85 $88 $92))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8 path_9 path_10 path_11 path_12 path_13 path_14 path_15 path_16 path_17 path_18 path_19 path_20 path_21 path_22 path_23 path_24 path_25 path_26 path_27 path_28 path_29 path_30 path_31 path_32 path_33 path_34 path_35 path_36 path_37 path_38 path_39 path_40 path_41 path_42 path_43 path_44 path_45 path_46 path_47 path_48 path_49 path_50 path_51 path_52 path_53 path_54 path_55 path_56 path_57 path_58 path_59 path_60 path_61 path_62 path_63 path_64 path_65 path_66 path_67 path_68 path_69 path_70 path_71 path_72 path_73 path_74 path_75 path_76 path_77 path_78 path_79 path_80 path_81 path_82 path_83 path_84 path_85 path_86 path_87 path_88 path_89 path_90 path_91 path_92 path_93 path_94 path_95 path_96 path_97 path_98 path_99 path_100 path_101 path_102 path_103 path_104 path_105 path_106 path_107 path_108 path_109 path_110 path_111 path_112 path_113 path_114 path_115 path_116 path_117 path_118 path_119 path_120 path_121 path_122 path_123 path_124 path_125 path_126 path_127 path_128 path_129 path_130 path_131 path_132 path_133 path_134 path_135 path_136 path_137 path_138 path_139 path_140 path_141 path_142 path_143 path_144 path_145 path_146 path_147 path_148 path_149)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)) (and path_9 (not agrees_9)) (and path_10 (not agrees_10)) (and path_11 (not agrees_11)) (and path_12 (not agrees_12)) (and path_13 (not agrees_13)) (and path_14 (not agrees_14)) (and path_15 (not agrees_15)) (and path_16 (not agrees_16)) (and path_17 (not agrees_17)) (and path_18 (not agrees_18)) (and path_19 (not agrees_19)) (and path_20 (not agrees_20)) (and path_21 (not agrees_21)) (and path_22 (not agrees_22)) (and path_23 (not agrees_23)) (and path_24 (not agrees_24)) (and path_25 (not agrees_25)) (and path_26 (not agrees_26)) (and path_27 (not agrees_27)) (and path_28 (not agrees_28)) (and path_29 (not agrees_29)) (and path_30 (not agrees_30)) (and path_31 (not agrees_31)) (and path_32 (not agrees_32)) (and path_33 (not agrees_33)) (and path_34 (not agrees_34)) (and path_35 (not agrees_35)) (and path_36 (not agrees_36)) (and path_37 (not agrees_37)) (and path_38 (not agrees_38)) (and path_39 (not agrees_39)) (and path_40 (not agrees_40)) (and path_41 (not agrees_41)) (and path_42 (not agrees_42)) (and path_43 (not agrees_43)) (and path_44 (not agrees_44)) (and path_45 (not agrees_45)) (and path_46 (not agrees_46)) (and path_47 (not agrees_47)) (and path_48 (not agrees_48)) (and path_49 (not agrees_49)) (and path_50 (not agrees_50)) (and path_51 (not agrees_51)) (and path_52 (not agrees_52)) (and path_53 (not agrees_53)) (and path_54 (not agrees_54)) (and path_55 (not agrees_55)) (and path_56 (not agrees_56)) (and path_57 (not agrees_57)) (and path_58 (not agrees_58)) (and path_59 (not agrees_59)) (and path_60 (not agrees_60)) (and path_61 (not agrees_61)) (and path_62 (not agrees_62)) (and path_63 (not agrees_63)) (and path_64 (not agrees_64)) (and path_65 (not agrees_65)) (and path_66 (not agrees_66)) (and path_67 (not agrees_67)) (and path_68 (not agrees_68)) (and path_69 (not agrees_69)) (and path_70 (not agrees_70)) (and path_71 (not agrees_71)) (and path_72 (not agrees_72)) (and path_73 (not agrees_73)) (and path_74 (not agrees_74)) (and path_75 (not agrees_75)) (and path_76 (not agrees_76)) (and path_77 (not agrees_77)) (and path_78 (not agrees_78)) (and path_79 (not agrees_79)) (and path_80 (not agrees_80)) (and path_81 (not agrees_81)) (and path_82 (not agrees_82)) (and path_83 (not agrees_83)) (and path_84 (not agrees_84)) (and path_85 (not agrees_85)) (and path_86 (not agrees_86)) (and path_87 (not agrees_87)) (and path_88 (not agrees_88)) (and path_89 (not agrees_89)) (and path_90 (not agrees_90)) (and path_91 (not agrees_91)) (and path_92 (not agrees_92)) (and path_93 (not agrees_93)) (and path_94 (not agrees_94)) (and path_95 (not agrees_95)) (and path_96 (not agrees_96)) (and path_97 (not agrees_97)) (and path_98 (not agrees_98)) (and path_99 (not agrees_99)) (and path_100 (not agrees_100)) (and path_101 (not agrees_101)) (and path_102 (not agrees_102)) (and path_103 (not agrees_103)) (and path_104 (not agrees_104)) (and path_105 (not agrees_105)) (and path_106 (not agrees_106)) (and path_107 (not agrees_107)) (and path_108 (not agrees_108)) (and path_109 (not agrees_109)) (and path_110 (not agrees_110)) (and path_111 (not agrees_111)) (and path_112 (not agrees_112)) (and path_113 (not agrees_113)) (and path_114 (not agrees_114)) (and path_115 (not agrees_115)) (and path_116 (not agrees_116)) (and path_117 (not agrees_117)) (and path_118 (not agrees_118)) (and path_119 (not agrees_119)) (and path_120 (not agrees_120)) (and path_121 (not agrees_121)) (and path_122 (not agrees_122)) (and path_123 (not agrees_123)) (and path_124 (not agrees_124)) (and path_125 (not agrees_125)) (and path_126 (not agrees_126)) (and path_127 (not agrees_127)) (and path_128 (not agrees_128)) (and path_129 (not agrees_129)) (and path_130 (not agrees_130)) (and path_131 (not agrees_131)) (and path_132 (not agrees_132)) (and path_133 (not agrees_133)) (and path_134 (not agrees_134)) (and path_135 (not agrees_135)) (and path_136 (not agrees_136)) (and path_137 (not agrees_137)) (and path_138 (not agrees_138)) (and path_139 (not agrees_139)) (and path_140 (not agrees_140)) (and path_141 (not agrees_141)) (and path_142 (not agrees_142)) (and path_143 (not agrees_143)) (and path_144 (not agrees_144)) (and path_145 (not agrees_145)) (and path_146 (not agrees_146)) (and path_147 (not agrees_147)) (and path_148 (not agrees_148)) (and path_149 (not agrees_149)))))
(check-sat)
