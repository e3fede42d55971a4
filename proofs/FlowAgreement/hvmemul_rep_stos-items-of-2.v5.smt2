; hvmemul_rep_stos, items of 2: every path beside its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun CONFIG_DEBUG () (_ BitVec 1))
(declare-fun get_gfn_query_unlocked () (_ BitVec 32))
(declare-fun hvm_copy_to_guest_phys () (_ BitVec 32))
(declare-fun hvmemul_do_io () (_ BitVec 64))
(declare-fun hvmemul_linear_to_phys () (_ BitVec 128))
(declare-fun |hvmemul_linear_to_phys#2| () (_ BitVec 128))
(declare-fun hvmemul_virtual_to_linear () (_ BitVec 64))
(declare-fun |hvmemul_virtual_to_linear#2| () (_ BitVec 64))
(declare-fun linear () (_ BitVec 64))
(declare-fun mmio_access.read_access () (_ BitVec 1))
(declare-fun mmio_access.write_access () (_ BitVec 1))
(declare-fun mmio_gla () (_ BitVec 64))
(declare-fun mmio_gpfn () (_ BitVec 64))
(define-fun $0 () (_ BitVec 32) ((_ extract 31 0) hvmemul_do_io))
(define-fun $1 () (_ BitVec 32) ((_ extract 31 0) hvmemul_virtual_to_linear))
(define-fun $2 () Bool (= $1 #x00000000))
(define-fun $3 () Bool (= mmio_access.write_access #b1))
(define-fun $4 () Bool (and $2 $3))
(define-fun $5 () Bool (= ((_ extract 63 12) mmio_gla) ((_ extract 63 12) linear)))
(define-fun $6 () Bool (= ((_ extract 11 0) mmio_gla) #x000))
(define-fun $7 () Bool (and $5 $6))
(define-fun $8 () Bool (and $4 $7))
(define-fun $9 () (_ BitVec 64) (concat #x0000000000000 ((_ extract 11 0) linear)))
(define-fun $10 () (_ BitVec 32) ((_ extract 63 32) hvmemul_virtual_to_linear))
(define-fun $11 () Bool (bvult (bvadd (bvnot $9) #x0000000000001001) (concat #b0000000000000000000000000000000 (concat $10 #b0))))
(define-fun $12 () Bool (and $8 $11))
(define-fun $13 () (_ BitVec 32) ((_ extract 31 0) hvmemul_linear_to_phys))
(define-fun $14 () Bool (= $13 #x00000000))
(define-fun $15 () Bool (and $12 $14))
(define-fun $16 () Bool (= get_gfn_query_unlocked #x00000005))
(define-fun $17 () Bool (not $11))
(define-fun $18 () Bool (and $3 $7 $17))
(define-fun $19 () Bool (not $18))
(define-fun $20 () Bool (and $2 $19))
(define-fun $21 () Bool (and $2 (or $18 $14)))
(define-fun $22 () (_ BitVec 52) ((_ extract 51 0) mmio_gpfn))
(define-fun $23 () (_ BitVec 52) ((_ extract 127 76) hvmemul_linear_to_phys))
(define-fun $24 () Bool (= $22 $23))
(define-fun $25 () Bool (and $20 $21 (or (and $18 $24) $19)))
(define-fun $26 () Bool (= get_gfn_query_unlocked #x00000004))
(define-fun $27 () Bool (and $21 $26))
(define-fun $28 () Bool (not $27))
(define-fun $29 () Bool (and $25 $28))
(define-fun $30 () Bool (and $21 (not (or $26 $16))))
(define-fun $31 () Bool (not $30))
(define-fun $32 () Bool (= hvm_copy_to_guest_phys #x00000006))
(define-fun $33 () Bool (= CONFIG_DEBUG #b1))
(define-fun $34 () Bool (and $30 $32 $33))
(define-fun $35 () Bool (not $34))
(define-fun $36 () Bool (= $0 #x00000000))
(define-fun $37 () (_ BitVec 32) ((_ extract 63 32) hvmemul_do_io))
(define-fun $38 () (_ BitVec 32) (ite $36 $37 #x00000000))
(define-fun $39 () Bool (= hvm_copy_to_guest_phys #x00000000))
(define-fun $40 () (_ BitVec 32) ((_ extract 63 32) hvmemul_linear_to_phys))
(define-fun $41 () (_ BitVec 32) (ite $39 (ite $18 $10 $40) #x00000000))
(define-fun $42 () Bool (or (= hvm_copy_to_guest_phys #x00000004) (= hvm_copy_to_guest_phys #x00000005)))
(define-fun $43 () (_ BitVec 32) (ite $39 #x00000000 (ite (or $42 $32) #x00000003 #x00000001)))
(define-fun $44 () (_ BitVec 64) (ite $2 (ite $27 (concat $38 $0) (ite $30 (concat $41 $43) (ite $21 #x0000000000000001 (concat #x00000000 $13)))) (concat #x00000000 $1)))
(define-fun $45 () Bool (= $44 #x0000000000000001))
(define-fun $46 () Bool (= mmio_access.read_access #b1))
(define-fun $47 () Bool (not $46))
(define-fun $48 () Bool (and $27 $47))
(define-fun $49 () Bool (not $48))
(define-fun $50 () Bool (or (and $48 $46) $49))
(define-fun $51 () Bool (or (and $48 $3) $49))
(define-fun $52 () Bool (or (and $48 $7) $49))
(define-fun $53 () Bool (= ((_ extract 63 52) mmio_gpfn) #x000))
(define-fun $54 () Bool (or $18 (and $19 $24)))
(define-fun $55 () Bool (or (and $48 $53 $54) $49))
(define-fun $56 () Bool (not $16))
(define-fun $57 () Bool (and $15 $56))
(define-fun $58 () Bool (and $57 $26))
(define-fun $59 () Bool (= ((_ extract 127 64) hvmemul_linear_to_phys) (bvor (concat $22 #x000) $9)))
(define-fun $60 () Bool (or (and $18 $59) $19))
(define-fun $61 () Bool (= $40 $10))
(define-fun $62 () Bool (or (and $18 $61) $19))
(define-fun $63 () (_ BitVec 32) (ite $27 $38 (ite $30 $41 #x00000000)))
(define-fun $64 () Bool (not $2))
(define-fun $65 () Bool (or (and $2 (= $63 #x00000000)) $64))
(define-fun $66 () (_ BitVec 32) (ite $27 $0 (ite $30 $43 (ite $21 #x00000001 $13))))
(define-fun $67 () (_ BitVec 32) (ite $2 $66 $1))
(define-fun $68 () Bool (and (or (and $36 (or (and $2 (= $37 $63)) (and $64 (= $37 #x00000000)))) (and (not $36) $65)) (= $0 $67)))
(define-fun $69 () Bool (and $25 $27 $60 $62 $31 $35 $68))
(define-fun $70 () Bool (or $48 $46))
(define-fun $71 () Bool (or $48 (and $49 $3)))
(define-fun $72 () Bool (and (or $48 (and $49 $5)) (or $48 (and $49 $6))))
(define-fun $73 () Bool (or $48 (and $49 $53)))
(define-fun $74 () Bool (not $26))
(define-fun $75 () Bool (and $57 $74))
(define-fun $76 () Bool (and $29 $30 $60 $62))
(define-fun $77 () Bool (and $76 $35))
(define-fun $78 () Bool (= $67 #x00000000))
(define-fun $79 () Bool (not $39))
(define-fun $80 () Bool (and $75 $79))
(define-fun $81 () Bool (= $44 #x0000000000000003))
(define-fun $82 () Bool (not $42))
(define-fun $83 () Bool (and $80 $82))
(define-fun $84 () Bool (and $83 $32))
(define-fun $85 () Bool (not $33))
(define-fun $86 () Bool (not $32))
(define-fun $87 () Bool (not $14))
(define-fun $88 () Bool (not $21))
(define-fun $89 () Bool (or (and $2 (= $10 $63)) (and $64 (= $10 #x00000000))))
(define-fun $90 () Bool (and $8 $17))
(define-fun $91 () Bool (not $20))
(define-fun $92 () Bool (and $91 $21 $54))
(define-fun $93 () Bool (and $92 $28))
(define-fun $94 () Bool (and $90 $56))
(define-fun $95 () Bool (and $94 $26))
(define-fun $96 () Bool (or $18 (and $19 $59)))
(define-fun $97 () Bool (or $18 (and $19 $61)))
(define-fun $98 () Bool (and $92 $27 $96 $97 $31 $35 $68))
(define-fun $99 () Bool (and $94 $74))
(define-fun $100 () Bool (and $93 $30 $96 $97))
(define-fun $101 () Bool (and $100 $35))
(define-fun $102 () Bool (and $99 $79))
(define-fun $103 () Bool (and $102 $82))
(define-fun $104 () Bool (and $103 $32))
(define-fun $105 () Bool (and $4 (not $7)))
(define-fun $106 () Bool (and $105 $14))
(define-fun $107 () Bool (and $106 $56))
(define-fun $108 () Bool (and $107 $26))
(define-fun $109 () Bool (and $107 $74))
(define-fun $110 () Bool (and $109 $79))
(define-fun $111 () Bool (and $110 $82))
(define-fun $112 () Bool (and $111 $32))
(define-fun $113 () Bool (and $2 (not $3)))
(define-fun $114 () Bool (and $113 $14))
(define-fun $115 () Bool (and $114 $56))
(define-fun $116 () Bool (and $115 $26))
(define-fun $117 () Bool (and $115 $74))
(define-fun $118 () Bool (and $117 $79))
(define-fun $119 () Bool (and $118 $82))
(define-fun $120 () Bool (and $119 $32))

; What its callers see to.
(define-fun relied_on () Bool (and (or (and (= ((_ extract 63 33) hvmemul_virtual_to_linear) #b0000000000000000000100000000000) (not (= ((_ extract 32 32) hvmemul_virtual_to_linear) #b1))) (and (= ((_ extract 63 45) hvmemul_virtual_to_linear) #b0000000000000000000) (not (= ((_ extract 44 44) hvmemul_virtual_to_linear) #b1)))) (or (and (= ((_ extract 63 33) hvmemul_linear_to_phys) #b0000000000000000000100000000000) (not (= ((_ extract 32 32) hvmemul_linear_to_phys) #b1))) (and (= ((_ extract 63 45) hvmemul_linear_to_phys) #b0000000000000000000) (not (= ((_ extract 44 44) hvmemul_linear_to_phys) #b1)))) (or (and (= ((_ extract 63 33) |hvmemul_virtual_to_linear#2|) #b0000000000000000000100000000000) (not (= ((_ extract 32 32) |hvmemul_virtual_to_linear#2|) #b1))) (and (= ((_ extract 63 45) |hvmemul_virtual_to_linear#2|) #b0000000000000000000) (not (= ((_ extract 44 44) |hvmemul_virtual_to_linear#2|) #b1)))) (or (and (= ((_ extract 63 33) |hvmemul_linear_to_phys#2|) #b0000000000000000000100000000000) (not (= ((_ extract 32 32) |hvmemul_linear_to_phys#2|) #b1))) (and (= ((_ extract 63 45) |hvmemul_linear_to_phys#2|) #b0000000000000000000) (not (= ((_ extract 44 44) |hvmemul_linear_to_phys#2|) #b1)))) (not (= $0 #x00000005))))

; Path 1: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, returns.
(define-fun path_1 () Bool (and $15 $16))
(define-fun agrees_1 () Bool (and $29 $31 $35 $45 $50 $51 $52 $55))

; Path 2: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   hvmemul_do_io, returns.
(define-fun path_2 () Bool (and $58 $46))
(define-fun agrees_2 () Bool (and $69 $50 $51 $52 $55))

; Path 3: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   hvmemul_do_io, returns.
(define-fun path_3 () Bool (and $58 $47))
(define-fun agrees_3 () Bool (and $69 $70 $71 $72 $73 (= (ite $48 (ite $18 $22 $23) $22) $23)))

; Path 4: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_4 () Bool (and $75 $39))
(define-fun agrees_4 () Bool (and $77 (or (and $2 (= $40 $63)) (and $64 (= $40 #x00000000))) $78 $50 $51 $52 $55))

; Path 5: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_5 () Bool (and $80 $42))
(define-fun agrees_5 () Bool (and $77 $81 $50 $51 $52 $55))

; Path 6: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_6 () Bool (and $84 $33))
(define-fun agrees_6 () Bool (and $76 $34))

; Path 7: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_7 () Bool (and $84 $85))
(define-fun agrees_7 () Bool (and $77 $81 $50 $51 $52 $55))

; Path 8: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_8 () Bool (and $83 $86))
(define-fun agrees_8 () Bool (and $77 $45 $50 $51 $52 $55))

; Path 9: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   hvmemul_linear_to_phys, returns.
(define-fun path_9 () Bool (and $12 $87))
(define-fun agrees_9 () Bool (and $20 $88 $28 $31 $35 (or (and $14 $89) (and $87 $65)) (= $13 $67) $50 $51 $52 $55))

; Path 10: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   get_gfn_query_unlocked, returns.
(define-fun path_10 () Bool (and $90 $16))
(define-fun agrees_10 () Bool (and $93 $31 $35 $45 $50 $51 $52 $55))

; Path 11: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io, returns.
(define-fun path_11 () Bool (and $95 $46))
(define-fun agrees_11 () Bool (and $98 $50 $51 $52 $55))

; Path 12: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   get_gfn_query_unlocked, calls hvmemul_do_io, returns.
(define-fun path_12 () Bool (and $95 $47))
(define-fun agrees_12 () Bool (and $98 $70 $71 $72 $73 (or (and $48 $54) $49)))

; Path 13: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_13 () Bool (and $99 $39))
(define-fun agrees_13 () Bool (and $101 $89 $78 $50 $51 $52 $55))

; Path 14: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_14 () Bool (and $102 $42))
(define-fun agrees_14 () Bool (and $101 $81 $50 $51 $52 $55))

; Path 15: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_15 () Bool (and $104 $33))
(define-fun agrees_15 () Bool (and $100 $34))

; Path 16: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_16 () Bool (and $104 $85))
(define-fun agrees_16 () Bool (and $101 $81 $50 $51 $52 $55))

; Path 17: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   get_gfn_query_unlocked, calls hvm_copy_to_guest_phys, returns.
(define-fun path_17 () Bool (and $103 $86))
(define-fun agrees_17 () Bool (and $101 $45 $50 $51 $52 $55))

; Path 18: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, returns.
(define-fun path_18 () Bool (and $106 $16))
(define-fun agrees_18 () Bool (and $29 $31 $35 $45 $50 $51 $52 $55))

; Path 19: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   hvmemul_do_io, returns.
(define-fun path_19 () Bool (and $108 $46))
(define-fun agrees_19 () Bool (and $69 $50 $51 $52 $55))

; Path 20: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   hvmemul_do_io, returns.
(define-fun path_20 () Bool (and $108 $47))
(define-fun agrees_20 () Bool (and $69 $70 $71 $72 $73 (= (ite $48 (ite $18 $22 $23) $22) $23)))

; Path 21: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_21 () Bool (and $109 $39))
(define-fun agrees_21 () Bool (and $77 (or (and $2 (= $40 $63)) (and $64 (= $40 #x00000000))) $78 $50 $51 $52 $55))

; Path 22: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_22 () Bool (and $110 $42))
(define-fun agrees_22 () Bool (and $77 $81 $50 $51 $52 $55))

; Path 23: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_23 () Bool (and $112 $33))
(define-fun agrees_23 () Bool (and $76 $34))

; Path 24: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_24 () Bool (and $112 $85))
(define-fun agrees_24 () Bool (and $77 $81 $50 $51 $52 $55))

; Path 25: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_25 () Bool (and $111 $86))
(define-fun agrees_25 () Bool (and $77 $45 $50 $51 $52 $55))

; Path 26: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   hvmemul_linear_to_phys, returns.
(define-fun path_26 () Bool (and $105 $87))
(define-fun agrees_26 () Bool (and $20 $88 $28 $31 $35 (or (and $14 $89) (and $87 $65)) (= $13 $67) $50 $51 $52 $55))

; Path 27: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, returns.
(define-fun path_27 () Bool (and $114 $16))
(define-fun agrees_27 () Bool (and $29 $31 $35 $45 $50 $51 $52 $55))

; Path 28: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   hvmemul_do_io, returns.
(define-fun path_28 () Bool (and $116 $46))
(define-fun agrees_28 () Bool (and $69 $50 $51 $52 $55))

; Path 29: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   hvmemul_do_io, returns.
(define-fun path_29 () Bool (and $116 $47))
(define-fun agrees_29 () Bool (and $69 $70 $71 $72 $73 (= (ite $48 (ite $18 $22 $23) $22) $23)))

; Path 30: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_30 () Bool (and $117 $39))
(define-fun agrees_30 () Bool (and $77 (or (and $2 (= $40 $63)) (and $64 (= $40 #x00000000))) $78 $50 $51 $52 $55))

; Path 31: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_31 () Bool (and $118 $42))
(define-fun agrees_31 () Bool (and $77 $81 $50 $51 $52 $55))

; Path 32: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, assertion, stops.
(define-fun path_32 () Bool (and $120 $33))
(define-fun agrees_32 () Bool (and $76 $34))

; Path 33: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_33 () Bool (and $120 $85))
(define-fun agrees_33 () Bool (and $77 $81 $50 $51 $52 $55))

; Path 34: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   hvm_copy_to_guest_phys, returns.
(define-fun path_34 () Bool (and $119 $86))
(define-fun agrees_34 () Bool (and $77 $45 $50 $51 $52 $55))

; Path 35: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, calls
;   hvmemul_linear_to_phys, returns.
(define-fun path_35 () Bool (and $113 $87))
(define-fun agrees_35 () Bool (and $20 $88 $28 $31 $35 (or (and $14 $89) (and $87 $65)) (= $13 $67) $50 $51 $52 $55))

; Path 36: hook hvmemul_rep_stos, calls hvmemul_virtual_to_linear, returns.
(define-fun path_36 () Bool $64)
(define-fun agrees_36 () Bool (and $91 $88 $28 $31 $35 (or (and $2 $89) $64) (or (and $2 (= $1 $66)) $64) $50 $51 $52 $55))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8 path_9 path_10 path_11 path_12 path_13 path_14 path_15 path_16 path_17 path_18 path_19 path_20 path_21 path_22 path_23 path_24 path_25 path_26 path_27 path_28 path_29 path_30 path_31 path_32 path_33 path_34 path_35 path_36)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)) (and path_9 (not agrees_9)) (and path_10 (not agrees_10)) (and path_11 (not agrees_11)) (and path_12 (not agrees_12)) (and path_13 (not agrees_13)) (and path_14 (not agrees_14)) (and path_15 (not agrees_15)) (and path_16 (not agrees_16)) (and path_17 (not agrees_17)) (and path_18 (not agrees_18)) (and path_19 (not agrees_19)) (and path_20 (not agrees_20)) (and path_21 (not agrees_21)) (and path_22 (not agrees_22)) (and path_23 (not agrees_23)) (and path_24 (not agrees_24)) (and path_25 (not agrees_25)) (and path_26 (not agrees_26)) (and path_27 (not agrees_27)) (and path_28 (not agrees_28)) (and path_29 (not agrees_29)) (and path_30 (not agrees_30)) (and path_31 (not agrees_31)) (and path_32 (not agrees_32)) (and path_33 (not agrees_33)) (and path_34 (not agrees_34)) (and path_35 (not agrees_35)) (and path_36 (not agrees_36)))))
(check-sat)
