; hvmemul_rep_stos, items of 1: every path beside its contract.
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
(declare-fun hvmemul_do_io () (_ BitVec 32))
(declare-fun hvmemul_virtual_to_linear () (_ BitVec 32))
(declare-fun linear () (_ BitVec 64))
(declare-fun mmio_access.read_access () (_ BitVec 1))
(declare-fun mmio_access.write_access () (_ BitVec 1))
(declare-fun mmio_gla () (_ BitVec 64))
(declare-fun paging_gva_to_gfn () (_ BitVec 32))
(declare-fun |paging_gva_to_gfn#2| () (_ BitVec 32))
(declare-fun reps () (_ BitVec 16))
(declare-fun walk.p2mt () (_ BitVec 32))
(define-fun $0 () Bool (= hvmemul_virtual_to_linear #x00000000))
(define-fun $1 () Bool (= paging_gva_to_gfn #x00000000))
(define-fun $2 () Bool (and $0 $1))
(define-fun $3 () (_ BitVec 12) ((_ extract 11 0) linear))
(define-fun $4 () (_ BitVec 64) (bvadd (bvnot (concat #x0000000000000 $3)) #x0000000000001001))
(define-fun $5 () Bool (bvult $4 (concat #x000000000000 reps)))
(define-fun $6 () Bool (and $2 $5))
(define-fun $7 () Bool (= |paging_gva_to_gfn#2| #x00000000))
(define-fun $8 () Bool (and $6 $7))
(define-fun $9 () Bool (= walk.p2mt #x00000005))
(define-fun $10 () Bool (and $0 $6))
(define-fun $11 () Bool (and $2 (not $5)))
(define-fun $12 () Bool (= |paging_gva_to_gfn#2| #x00000001))
(define-fun $13 () Bool (and $6 $12))
(define-fun $14 () Bool (or $11 $8 $13))
(define-fun $15 () Bool (= walk.p2mt #x00000004))
(define-fun $16 () Bool (and $14 $15))
(define-fun $17 () Bool (not $16))
(define-fun $18 () Bool (and $10 $17))
(define-fun $19 () Bool (and $14 (not (or $15 $9))))
(define-fun $20 () Bool (not $19))
(define-fun $21 () Bool (= hvm_copy_to_guest_phys #x00000006))
(define-fun $22 () Bool (= CONFIG_DEBUG #b1))
(define-fun $23 () Bool (and $19 $21 $22))
(define-fun $24 () Bool (not $23))
(define-fun $25 () Bool (and $18 $20 $24))
(define-fun $26 () Bool (= hvm_copy_to_guest_phys #x00000000))
(define-fun $27 () Bool (or (= hvm_copy_to_guest_phys #x00000004) (= hvm_copy_to_guest_phys #x00000005)))
(define-fun $28 () Bool (and $0 (not $1)))
(define-fun $29 () Bool (= paging_gva_to_gfn #x00000001))
(define-fun $30 () (_ BitVec 32) (ite $16 hvmemul_do_io (ite $19 (ite $26 #x00000000 (ite (or $27 $21) #x00000003 #x00000001)) (ite $14 #x00000001 (ite (and $28 $29) #x00000002 #x00000003)))))
(define-fun $31 () (_ BitVec 32) (ite $0 $30 hvmemul_virtual_to_linear))
(define-fun $32 () Bool (= $31 #x00000001))
(define-fun $33 () Bool (= mmio_access.read_access #b1))
(define-fun $34 () Bool (not $33))
(define-fun $35 () Bool (and $16 $34))
(define-fun $36 () Bool (not $35))
(define-fun $37 () Bool (or (and $35 $33) $36))
(define-fun $38 () Bool (= mmio_access.write_access #b1))
(define-fun $39 () Bool (or (and $35 $38) $36))
(define-fun $40 () Bool (= ((_ extract 63 12) mmio_gla) ((_ extract 63 12) linear)))
(define-fun $41 () Bool (= ((_ extract 11 0) mmio_gla) #x000))
(define-fun $42 () Bool (or (and $35 $40 $41) $36))
(define-fun $43 () Bool (not $9))
(define-fun $44 () Bool (and $8 $43))
(define-fun $45 () Bool (and $44 $15))
(define-fun $46 () Bool (= hvmemul_do_io $31))
(define-fun $47 () Bool (and $10 $16 $20 $24 $46))
(define-fun $48 () Bool (or $35 $33))
(define-fun $49 () Bool (or $35 (and $36 $38)))
(define-fun $50 () Bool (and (or $35 (and $36 $40)) (or $35 (and $36 $41))))
(define-fun $51 () Bool (not $15))
(define-fun $52 () Bool (and $44 $51))
(define-fun $53 () Bool (and $18 $19))
(define-fun $54 () Bool (= ((_ extract 63 16) $4) #x000000000000))
(define-fun $55 () Bool (not $13))
(define-fun $56 () Bool (= (bvadd (bvnot (concat #x0 $3)) #x1001) reps))
(define-fun $57 () Bool (and (or (and $13 $54) $55) (or (and $13 $56) $55)))
(define-fun $58 () Bool (and $53 $57))
(define-fun $59 () Bool (and $58 $24))
(define-fun $60 () Bool (= $31 #x00000000))
(define-fun $61 () Bool (not $26))
(define-fun $62 () Bool (and $52 $61))
(define-fun $63 () Bool (= $31 #x00000003))
(define-fun $64 () Bool (not $27))
(define-fun $65 () Bool (and $62 $64))
(define-fun $66 () Bool (and $65 $21))
(define-fun $67 () Bool (not $22))
(define-fun $68 () Bool (not $21))
(define-fun $69 () Bool (and $6 (not $7)))
(define-fun $70 () Bool (and $69 $12))
(define-fun $71 () Bool (and $70 $43))
(define-fun $72 () Bool (and $71 $15))
(define-fun $73 () Bool (and $71 $51))
(define-fun $74 () Bool (and $53 (or $13 (and $55 $54 $56))))
(define-fun $75 () Bool (and $74 $24))
(define-fun $76 () Bool (and $73 $61))
(define-fun $77 () Bool (and $76 $64))
(define-fun $78 () Bool (and $77 $21))
(define-fun $79 () Bool (not $6))
(define-fun $80 () Bool (and $0 $79))
(define-fun $81 () Bool (and $80 $17))
(define-fun $82 () Bool (and $81 $20 $24))
(define-fun $83 () Bool (and $11 $43))
(define-fun $84 () Bool (and $83 $15))
(define-fun $85 () Bool (and $80 $16 $20 $24 $46))
(define-fun $86 () Bool (and $83 $51))
(define-fun $87 () Bool (and $81 $19 $57))
(define-fun $88 () Bool (and $87 $24))
(define-fun $89 () Bool (and $86 $61))
(define-fun $90 () Bool (and $89 $64))
(define-fun $91 () Bool (and $90 $21))
(define-fun $92 () Bool (not $0))

; What its callers see to.
(define-fun relied_on () Bool true)

; Path 1: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_1 () Bool (and $8 $9))
(define-fun agrees_1 () Bool (and $25 $32 $37 $39 $42))

; Path 2: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls hvmemul_do_io,
;   returns.
(define-fun path_2 () Bool (and $45 $33))
(define-fun agrees_2 () Bool (and $47 $37 $39 $42))

; Path 3: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls hvmemul_do_io,
;   returns.
(define-fun path_3 () Bool (and $45 $34))
(define-fun agrees_3 () Bool (and $47 $48 $49 $50))

; Path 4: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_4 () Bool (and $52 $26))
(define-fun agrees_4 () Bool (and $59 $60 $37 $39 $42))

; Path 5: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_5 () Bool (and $62 $27))
(define-fun agrees_5 () Bool (and $59 $63 $37 $39 $42))

; Path 6: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_6 () Bool (and $66 $22))
(define-fun agrees_6 () Bool (and $58 $23))

; Path 7: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_7 () Bool (and $66 $67))
(define-fun agrees_7 () Bool (and $59 $63 $37 $39 $42))

; Path 8: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_8 () Bool (and $65 $68))
(define-fun agrees_8 () Bool (and $59 $32 $37 $39 $42))

; Path 9: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_9 () Bool (and $70 $9))
(define-fun agrees_9 () Bool (and $25 $32 $37 $39 $42))

; Path 10: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls hvmemul_do_io,
;   returns.
(define-fun path_10 () Bool (and $72 $33))
(define-fun agrees_10 () Bool (and $47 $37 $39 $42))

; Path 11: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls hvmemul_do_io,
;   returns.
(define-fun path_11 () Bool (and $72 $34))
(define-fun agrees_11 () Bool (and $47 $48 $49 $50))

; Path 12: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_12 () Bool (and $73 $26))
(define-fun agrees_12 () Bool (and $75 $60 $37 $39 $42))

; Path 13: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_13 () Bool (and $76 $27))
(define-fun agrees_13 () Bool (and $75 $63 $37 $39 $42))

; Path 14: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_14 () Bool (and $78 $22))
(define-fun agrees_14 () Bool (and $74 $23))

; Path 15: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_15 () Bool (and $78 $67))
(define-fun agrees_15 () Bool (and $75 $63 $37 $39 $42))

; Path 16: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_16 () Bool (and $77 $68))
(define-fun agrees_16 () Bool (and $75 $32 $37 $39 $42))

; Path 17: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls paging_gva_to_gfn, returns.
(define-fun path_17 () Bool (and $69 (not $12)))
(define-fun agrees_17 () Bool (and $25 $63 $37 $39 $42))

; Path 18: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, returns.
(define-fun path_18 () Bool (and $11 $9))
(define-fun agrees_18 () Bool (and $82 $32 $37 $39 $42))

; Path 19: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls hvmemul_do_io, returns.
(define-fun path_19 () Bool (and $84 $33))
(define-fun agrees_19 () Bool (and $85 $37 $39 $42))

; Path 20: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls hvmemul_do_io, returns.
(define-fun path_20 () Bool (and $84 $34))
(define-fun agrees_20 () Bool (and $85 $48 $49 $50))

; Path 21: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls hvm_copy_to_guest_phys, returns.
(define-fun path_21 () Bool (and $86 $26))
(define-fun agrees_21 () Bool (and $88 $60 $37 $39 $42))

; Path 22: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls hvm_copy_to_guest_phys, returns.
(define-fun path_22 () Bool (and $89 $27))
(define-fun agrees_22 () Bool (and $88 $63 $37 $39 $42))

; Path 23: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_23 () Bool (and $91 $22))
(define-fun agrees_23 () Bool (and $87 $23))

; Path 24: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls hvm_copy_to_guest_phys, returns.
(define-fun path_24 () Bool (and $91 $67))
(define-fun agrees_24 () Bool (and $88 $63 $37 $39 $42))

; Path 25: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, calls hvm_copy_to_guest_phys, returns.
(define-fun path_25 () Bool (and $90 $68))
(define-fun agrees_25 () Bool (and $88 $32 $37 $39 $42))

; Path 26: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, returns.
(define-fun path_26 () Bool (and $28 $29))
(define-fun agrees_26 () Bool (and $82 (= $31 #x00000002) $37 $39 $42))

; Path 27: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   paging_gva_to_gfn, returns.
(define-fun path_27 () Bool (and $28 (not $29)))
(define-fun agrees_27 () Bool (and $82 $63 $37 $39 $42))

; Path 28: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, returns.
(define-fun path_28 () Bool $92)
(define-fun agrees_28 () Bool (and $92 $79 $17 $20 $24 (or (and $0 (= hvmemul_virtual_to_linear $30)) $92) $37 $39 $42))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8 path_9 path_10 path_11 path_12 path_13 path_14 path_15 path_16 path_17 path_18 path_19 path_20 path_21 path_22 path_23 path_24 path_25 path_26 path_27 path_28)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)) (and path_9 (not agrees_9)) (and path_10 (not agrees_10)) (and path_11 (not agrees_11)) (and path_12 (not agrees_12)) (and path_13 (not agrees_13)) (and path_14 (not agrees_14)) (and path_15 (not agrees_15)) (and path_16 (not agrees_16)) (and path_17 (not agrees_17)) (and path_18 (not agrees_18)) (and path_19 (not agrees_19)) (and path_20 (not agrees_20)) (and path_21 (not agrees_21)) (and path_22 (not agrees_22)) (and path_23 (not agrees_23)) (and path_24 (not agrees_24)) (and path_25 (not agrees_25)) (and path_26 (not agrees_26)) (and path_27 (not agrees_27)) (and path_28 (not agrees_28)))))
(check-sat)
