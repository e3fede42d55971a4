; hvmemul_rep_ins, items of 4: every path beside its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun CONFIG_DEBUG () (_ BitVec 1))
(declare-fun hvm_copy_to_guest_phys () (_ BitVec 32))
(declare-fun hvmemul_virtual_to_linear () (_ BitVec 32))
(declare-fun linear () (_ BitVec 64))
(declare-fun paging_gva_to_gfn () (_ BitVec 32))
(declare-fun |paging_gva_to_gfn#2| () (_ BitVec 32))
(declare-fun reps () (_ BitVec 16))
(declare-fun walk.p2mt () (_ BitVec 32))
(define-fun $0 () Bool (= hvmemul_virtual_to_linear #x00000000))
(define-fun $1 () Bool (= paging_gva_to_gfn #x00000000))
(define-fun $2 () Bool (and $0 $1))
(define-fun $3 () (_ BitVec 64) (bvadd (bvnot (concat #x0000000000000 ((_ extract 11 0) linear))) #x0000000000001001))
(define-fun $4 () Bool (bvult $3 (concat #b0000000000000000000000000000000000000000000000 (concat reps #b00))))
(define-fun $5 () Bool (and $2 $4))
(define-fun $6 () Bool (= |paging_gva_to_gfn#2| #x00000000))
(define-fun $7 () Bool (and $5 $6))
(define-fun $8 () Bool (or (= walk.p2mt #x00000004) (= walk.p2mt #x00000005)))
(define-fun $9 () Bool (and $0 $5))
(define-fun $10 () Bool (and $2 (not $4)))
(define-fun $11 () Bool (= |paging_gva_to_gfn#2| #x00000001))
(define-fun $12 () Bool (and $5 $11))
(define-fun $13 () Bool (bvult $3 #x0000000000000004))
(define-fun $14 () Bool (or $10 $7 (and $12 (not $13))))
(define-fun $15 () Bool (not $8))
(define-fun $16 () Bool (and $14 $15))
(define-fun $17 () Bool (not $16))
(define-fun $18 () Bool (= hvm_copy_to_guest_phys #x00000006))
(define-fun $19 () Bool (= CONFIG_DEBUG #b1))
(define-fun $20 () Bool (and $16 $18 $19))
(define-fun $21 () Bool (not $20))
(define-fun $22 () Bool (and $9 $17 $21))
(define-fun $23 () Bool (= hvm_copy_to_guest_phys #x00000000))
(define-fun $24 () Bool (or (= hvm_copy_to_guest_phys #x00000004) (= hvm_copy_to_guest_phys #x00000005)))
(define-fun $25 () Bool (and $0 (not $1)))
(define-fun $26 () Bool (= paging_gva_to_gfn #x00000001))
(define-fun $27 () (_ BitVec 32) (ite $16 (ite $23 #x00000000 (ite (or $24 $18) #x00000003 #x00000001)) (ite $14 #x00000001 (ite (and $25 $26) #x00000002 (ite $25 #x00000003 (ite (and $12 $13) #x00000002 #x00000003))))))
(define-fun $28 () (_ BitVec 32) (ite $0 $27 hvmemul_virtual_to_linear))
(define-fun $29 () Bool (= $28 #x00000001))
(define-fun $30 () Bool (and $7 $15))
(define-fun $31 () Bool (and $9 $16))
(define-fun $32 () Bool (= ((_ extract 63 18) $3) #b0000000000000000000000000000000000000000000000))
(define-fun $33 () Bool (not $12))
(define-fun $34 () Bool (= ((_ extract 17 2) $3) reps))
(define-fun $35 () Bool (and (or (and $12 $32) $33) (or (and $12 $34) $33)))
(define-fun $36 () Bool (and $31 $35))
(define-fun $37 () Bool (and $36 $21))
(define-fun $38 () Bool (= $28 #x00000000))
(define-fun $39 () Bool (not $23))
(define-fun $40 () Bool (and $30 $39))
(define-fun $41 () Bool (= $28 #x00000003))
(define-fun $42 () Bool (not $24))
(define-fun $43 () Bool (and $40 $42))
(define-fun $44 () Bool (and $43 $18))
(define-fun $45 () Bool (not $19))
(define-fun $46 () Bool (not $18))
(define-fun $47 () Bool (and $5 (not $6)))
(define-fun $48 () Bool (and $47 $11))
(define-fun $49 () Bool (= ((_ extract 63 2) $3) #b00000000000000000000000000000000000000000000000000000000000000))
(define-fun $50 () Bool (and $48 (not $49)))
(define-fun $51 () Bool (and $50 $15))
(define-fun $52 () Bool (and $31 (or $12 (and $33 $32 $34))))
(define-fun $53 () Bool (and $52 $21))
(define-fun $54 () Bool (and $51 $39))
(define-fun $55 () Bool (and $54 $42))
(define-fun $56 () Bool (and $55 $18))
(define-fun $57 () Bool (= $28 #x00000002))
(define-fun $58 () Bool (not $5))
(define-fun $59 () Bool (and $0 $58))
(define-fun $60 () Bool (and $59 $17 $21))
(define-fun $61 () Bool (and $10 $15))
(define-fun $62 () Bool (and $59 $16 $35))
(define-fun $63 () Bool (and $62 $21))
(define-fun $64 () Bool (and $61 $39))
(define-fun $65 () Bool (and $64 $42))
(define-fun $66 () Bool (and $65 $18))
(define-fun $67 () Bool (not $0))

; What its callers see to.
(define-fun relied_on () Bool true)

; Path 1: hook hvmemul_rep_ins, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_1 () Bool (and $7 $8))
(define-fun agrees_1 () Bool (and $22 $29))

; Path 2: hook hvmemul_rep_ins, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, io reads internal, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_2 () Bool (and $30 $23))
(define-fun agrees_2 () Bool (and $37 $38))

; Path 3: hook hvmemul_rep_ins, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, io reads internal, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_3 () Bool (and $40 $24))
(define-fun agrees_3 () Bool (and $37 $41))

; Path 4: hook hvmemul_rep_ins, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, io reads internal, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_4 () Bool (and $44 $19))
(define-fun agrees_4 () Bool (and $36 $20))

; Path 5: hook hvmemul_rep_ins, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, io reads internal, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_5 () Bool (and $44 $45))
(define-fun agrees_5 () Bool (and $37 $41))

; Path 6: hook hvmemul_rep_ins, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, io reads internal, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_6 () Bool (and $43 $46))
(define-fun agrees_6 () Bool (and $37 $29))

; Path 7: hook hvmemul_rep_ins, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_7 () Bool (and $50 $8))
(define-fun agrees_7 () Bool (and $22 $29))

; Path 8: hook hvmemul_rep_ins, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, io reads internal, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_8 () Bool (and $51 $23))
(define-fun agrees_8 () Bool (and $53 $38))

; Path 9: hook hvmemul_rep_ins, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, io reads internal, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_9 () Bool (and $54 $24))
(define-fun agrees_9 () Bool (and $53 $41))

; Path 10: hook hvmemul_rep_ins, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, io reads internal, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_10 () Bool (and $56 $19))
(define-fun agrees_10 () Bool (and $52 $20))

; Path 11: hook hvmemul_rep_ins, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, io reads internal, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_11 () Bool (and $56 $45))
(define-fun agrees_11 () Bool (and $53 $41))

; Path 12: hook hvmemul_rep_ins, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, io reads internal, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_12 () Bool (and $55 $46))
(define-fun agrees_12 () Bool (and $53 $29))

; Path 13: hook hvmemul_rep_ins, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_13 () Bool (and $48 $49))
(define-fun agrees_13 () Bool (and $22 $57))

; Path 14: hook hvmemul_rep_ins, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_14 () Bool (and $47 (not $11)))
(define-fun agrees_14 () Bool (and $22 $41))

; Path 15: hook hvmemul_rep_ins, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, returns.
(define-fun path_15 () Bool (and $10 $8))
(define-fun agrees_15 () Bool (and $60 $29))

; Path 16: hook hvmemul_rep_ins, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, io reads internal, calls hvm_copy_to_guest_phys,
;   returns.
(define-fun path_16 () Bool (and $61 $23))
(define-fun agrees_16 () Bool (and $63 $38))

; Path 17: hook hvmemul_rep_ins, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, io reads internal, calls hvm_copy_to_guest_phys,
;   returns.
(define-fun path_17 () Bool (and $64 $24))
(define-fun agrees_17 () Bool (and $63 $41))

; Path 18: hook hvmemul_rep_ins, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, io reads internal, calls hvm_copy_to_guest_phys,
;   assertion, stops.
(define-fun path_18 () Bool (and $66 $19))
(define-fun agrees_18 () Bool (and $62 $20))

; Path 19: hook hvmemul_rep_ins, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, io reads internal, calls hvm_copy_to_guest_phys,
;   returns.
(define-fun path_19 () Bool (and $66 $45))
(define-fun agrees_19 () Bool (and $63 $41))

; Path 20: hook hvmemul_rep_ins, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, io reads internal, calls hvm_copy_to_guest_phys,
;   returns.
(define-fun path_20 () Bool (and $65 $46))
(define-fun agrees_20 () Bool (and $63 $29))

; Path 21: hook hvmemul_rep_ins, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, returns.
(define-fun path_21 () Bool (and $25 $26))
(define-fun agrees_21 () Bool (and $60 $57))

; Path 22: hook hvmemul_rep_ins, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, returns.
(define-fun path_22 () Bool (and $25 (not $26)))
(define-fun agrees_22 () Bool (and $60 $41))

; Path 23: hook hvmemul_rep_ins, calls hvmemul_virtual_to_linear, returns.
(define-fun path_23 () Bool $67)
(define-fun agrees_23 () Bool (and $67 $58 $17 $21 (or (and $0 (= $27 hvmemul_virtual_to_linear)) $67)))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8 path_9 path_10 path_11 path_12 path_13 path_14 path_15 path_16 path_17 path_18 path_19 path_20 path_21 path_22 path_23)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)) (and path_9 (not agrees_9)) (and path_10 (not agrees_10)) (and path_11 (not agrees_11)) (and path_12 (not agrees_12)) (and path_13 (not agrees_13)) (and path_14 (not agrees_14)) (and path_15 (not agrees_15)) (and path_16 (not agrees_16)) (and path_17 (not agrees_17)) (and path_18 (not agrees_18)) (and path_19 (not agrees_19)) (and path_20 (not agrees_20)) (and path_21 (not agrees_21)) (and path_22 (not agrees_22)) (and path_23 (not agrees_23)))))
(check-sat)
