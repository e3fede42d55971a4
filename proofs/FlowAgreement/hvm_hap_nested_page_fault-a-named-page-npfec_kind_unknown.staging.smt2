; hvm_hap_nested_page_fault, a named page, npfec_kind_unknown: every path
;   beside its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun |altp2m_active(current->domain)| () (_ BitVec 1))
(declare-fun monitor_traps () (_ BitVec 32))
(declare-fun npfec.insn_fetch () (_ BitVec 1))
(declare-fun npfec.read_access () (_ BitVec 1))
(declare-fun npfec.write_access () (_ BitVec 1))
(declare-fun p2m->get_entry () (_ BitVec 32))
(declare-fun p2m_altp2m_get_or_propagate () (_ BitVec 1))
(declare-fun p2m_mem_access_check () (_ BitVec 2))
(define-fun $0 () Bool (= npfec.read_access #b1))
(define-fun $1 () Bool (= npfec.write_access #b1))
(define-fun $2 () Bool (or $0 $1))
(define-fun $3 () Bool (= npfec.insn_fetch #b1))
(define-fun $4 () Bool (= |altp2m_active(current->domain)| #b1))
(define-fun $5 () Bool (= p2m_altp2m_get_or_propagate #b1))
(define-fun $6 () Bool (and $4 $5))
(define-fun $7 () Bool (and (= ((_ extract 31 4) p2m->get_entry) #x0000000) (not (= ((_ extract 3 3) p2m->get_entry) #b1))))
(define-fun $8 () Bool (= p2m->get_entry #x00000008))
(define-fun $9 () Bool (= p2m->get_entry #x0000000a))
(define-fun $10 () Bool (and (not $6) (or (and $0 (not (or (and $7 (= ((_ extract 0 0) p2m->get_entry) #b1)) $8 $9))) (and $1 (not (and $7 (= ((_ extract 1 1) p2m->get_entry) #b1)))) (and $3 (not (or (and $7 (= ((_ extract 2 2) p2m->get_entry) #b1)) $8))))))
(define-fun $11 () Bool (= ((_ extract 1 1) p2m_mem_access_check) #b1))
(define-fun $12 () Bool (and $10 $11))
(define-fun $13 () Bool (not $12))
(define-fun $14 () Bool (= ((_ extract 31 31) monitor_traps) #b1))
(define-fun $15 () Bool (and $12 $14))
(define-fun $16 () Bool (not $15))
(define-fun $17 () Bool (and $4 (not $5)))
(define-fun $18 () Bool (or (= p2m->get_entry #x00000001) $9))
(define-fun $19 () Bool (and $17 $18))
(define-fun $20 () Bool (or $1 $3))
(define-fun $21 () Bool (and $19 $20))
(define-fun $22 () Bool (= ((_ extract 0 0) p2m_mem_access_check) #b1))
(define-fun $23 () Bool (and $21 $22))
(define-fun $24 () Bool (and $23 $11))
(define-fun $25 () Bool (and $17 $10))
(define-fun $26 () Bool (and $25 $12))
(define-fun $27 () Bool (and $26 $22))
(define-fun $28 () Bool (not $14))
(define-fun $29 () Bool (not $11))
(define-fun $30 () Bool (not $22))
(define-fun $31 () Bool (and $21 $30))
(define-fun $32 () Bool (and $31 $11))
(define-fun $33 () Bool (and $26 $30))
(define-fun $34 () Bool (not $20))
(define-fun $35 () Bool (not $10))
(define-fun $36 () Bool (not $18))
(define-fun $37 () Bool (and $17 $36))
(define-fun $38 () Bool (= p2m->get_entry #x00000002))
(define-fun $39 () Bool (and $37 $38))
(define-fun $40 () Bool (or $0 $3))
(define-fun $41 () Bool (and $39 $40))
(define-fun $42 () Bool (and $41 $22))
(define-fun $43 () Bool (and $42 $11))
(define-fun $44 () Bool (and $41 $30))
(define-fun $45 () Bool (and $44 $11))
(define-fun $46 () Bool (not $40))
(define-fun $47 () Bool (not $38))
(define-fun $48 () Bool (and $37 $47))
(define-fun $49 () Bool (= p2m->get_entry #x00000004))
(define-fun $50 () Bool (and $48 $49))
(define-fun $51 () Bool (and $50 $2))
(define-fun $52 () Bool (and $51 $22))
(define-fun $53 () Bool (and $52 $11))
(define-fun $54 () Bool (and $51 $30))
(define-fun $55 () Bool (and $54 $11))
(define-fun $56 () Bool (not $2))
(define-fun $57 () Bool (not $49))
(define-fun $58 () Bool (and $48 $57))
(define-fun $59 () Bool (or (= p2m->get_entry #x00000005) $8))
(define-fun $60 () Bool (and $58 $59))
(define-fun $61 () Bool (and $60 $1))
(define-fun $62 () Bool (and $61 $22))
(define-fun $63 () Bool (and $62 $11))
(define-fun $64 () Bool (and $61 $30))
(define-fun $65 () Bool (and $64 $11))
(define-fun $66 () Bool (not $1))
(define-fun $67 () Bool (not $59))
(define-fun $68 () Bool (and $58 $67))
(define-fun $69 () Bool (= p2m->get_entry #x00000006))
(define-fun $70 () Bool (and $68 $69))
(define-fun $71 () Bool (and $70 $0))
(define-fun $72 () Bool (and $71 $22))
(define-fun $73 () Bool (and $72 $11))
(define-fun $74 () Bool (and $71 $30))
(define-fun $75 () Bool (and $74 $11))
(define-fun $76 () Bool (not $0))
(define-fun $77 () Bool (not $69))
(define-fun $78 () Bool (and $68 $77))
(define-fun $79 () Bool (= p2m->get_entry #x00000003))
(define-fun $80 () Bool (and $78 $79))
(define-fun $81 () Bool (and $80 $3))
(define-fun $82 () Bool (and $81 $22))
(define-fun $83 () Bool (and $82 $11))
(define-fun $84 () Bool (and $81 $30))
(define-fun $85 () Bool (and $84 $11))
(define-fun $86 () Bool (not $3))
(define-fun $87 () Bool (not $79))
(define-fun $88 () Bool (and $78 $87))
(define-fun $89 () Bool (= p2m->get_entry #x00000007))
(define-fun $90 () Bool (not $89))
(define-fun $91 () Bool (and $88 $90))
(define-fun $92 () Bool (and $91 $22))
(define-fun $93 () Bool (and $92 $11))
(define-fun $94 () Bool (and $91 $30))
(define-fun $95 () Bool (and $94 $11))
(define-fun $96 () Bool (not $4))
(define-fun $97 () Bool (and $96 $18))
(define-fun $98 () Bool (and $97 $20))
(define-fun $99 () Bool (and $98 $22))
(define-fun $100 () Bool (and $99 $11))
(define-fun $101 () Bool (and $96 $10))
(define-fun $102 () Bool (and $101 $12))
(define-fun $103 () Bool (and $102 $22))
(define-fun $104 () Bool (and $98 $30))
(define-fun $105 () Bool (and $104 $11))
(define-fun $106 () Bool (and $102 $30))
(define-fun $107 () Bool (and $96 $36))
(define-fun $108 () Bool (and $107 $38))
(define-fun $109 () Bool (and $108 $40))
(define-fun $110 () Bool (and $109 $22))
(define-fun $111 () Bool (and $110 $11))
(define-fun $112 () Bool (and $109 $30))
(define-fun $113 () Bool (and $112 $11))
(define-fun $114 () Bool (and $107 $47))
(define-fun $115 () Bool (and $114 $49))
(define-fun $116 () Bool (and $115 $2))
(define-fun $117 () Bool (and $116 $22))
(define-fun $118 () Bool (and $117 $11))
(define-fun $119 () Bool (and $116 $30))
(define-fun $120 () Bool (and $119 $11))
(define-fun $121 () Bool (and $114 $57))
(define-fun $122 () Bool (and $121 $59))
(define-fun $123 () Bool (and $122 $1))
(define-fun $124 () Bool (and $123 $22))
(define-fun $125 () Bool (and $124 $11))
(define-fun $126 () Bool (and $123 $30))
(define-fun $127 () Bool (and $126 $11))
(define-fun $128 () Bool (and $121 $67))
(define-fun $129 () Bool (and $128 $69))
(define-fun $130 () Bool (and $129 $0))
(define-fun $131 () Bool (and $130 $22))
(define-fun $132 () Bool (and $131 $11))
(define-fun $133 () Bool (and $130 $30))
(define-fun $134 () Bool (and $133 $11))
(define-fun $135 () Bool (and $128 $77))
(define-fun $136 () Bool (and $135 $79))
(define-fun $137 () Bool (and $136 $3))
(define-fun $138 () Bool (and $137 $22))
(define-fun $139 () Bool (and $138 $11))
(define-fun $140 () Bool (and $137 $30))
(define-fun $141 () Bool (and $140 $11))
(define-fun $142 () Bool (and $135 $87))
(define-fun $143 () Bool (and $142 $90))
(define-fun $144 () Bool (and $143 $22))
(define-fun $145 () Bool (and $144 $11))
(define-fun $146 () Bool (and $143 $30))
(define-fun $147 () Bool (and $146 $11))

; What its callers see to.
(define-fun relied_on () Bool (and (or $2 $3) (not (= p2m->get_entry #x0000000f))))

; Path 1: locks, calls p2m_altp2m_get_or_propagate, unlocks, returns.
(define-fun path_1 () Bool $6)
(define-fun agrees_1 () Bool (and $6 $13 $16))

; Path 2: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_2 () Bool (and $24 $14))
(define-fun agrees_2 () Bool (and $27 $15))

; Path 3: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_3 () Bool (and $24 $28))
(define-fun agrees_3 () Bool (and $27 $16))

; Path 4: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, returns.
(define-fun path_4 () Bool (and $23 $29))
(define-fun agrees_4 () Bool (and $25 $13 $16))

; Path 5: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_5 () Bool (and $32 $14))
(define-fun agrees_5 () Bool (and $33 $15))

; Path 6: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_6 () Bool (and $32 $28))
(define-fun agrees_6 () Bool (and $33 $16))

; Path 7: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, returns.
(define-fun path_7 () Bool (and $31 $29))
(define-fun agrees_7 () Bool (and $25 $13 $16))

; Path 8: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   unlocks, returns.
(define-fun path_8 () Bool (and $19 $34))
(define-fun agrees_8 () Bool (and $17 $35 $13 $16))

; Path 9: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_9 () Bool (and $43 $14))
(define-fun agrees_9 () Bool (and $27 $15))

; Path 10: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_10 () Bool (and $43 $28))
(define-fun agrees_10 () Bool (and $27 $16))

; Path 11: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, returns.
(define-fun path_11 () Bool (and $42 $29))
(define-fun agrees_11 () Bool (and $25 $13 $16))

; Path 12: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_12 () Bool (and $45 $14))
(define-fun agrees_12 () Bool (and $33 $15))

; Path 13: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_13 () Bool (and $45 $28))
(define-fun agrees_13 () Bool (and $33 $16))

; Path 14: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, returns.
(define-fun path_14 () Bool (and $44 $29))
(define-fun agrees_14 () Bool (and $25 $13 $16))

; Path 15: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   unlocks, returns.
(define-fun path_15 () Bool (and $39 $46))
(define-fun agrees_15 () Bool (and $17 $35 $13 $16))

; Path 16: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_16 () Bool (and $53 $14))
(define-fun agrees_16 () Bool (and $27 $15))

; Path 17: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_17 () Bool (and $53 $28))
(define-fun agrees_17 () Bool (and $27 $16))

; Path 18: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, returns.
(define-fun path_18 () Bool (and $52 $29))
(define-fun agrees_18 () Bool (and $25 $13 $16))

; Path 19: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_19 () Bool (and $55 $14))
(define-fun agrees_19 () Bool (and $33 $15))

; Path 20: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_20 () Bool (and $55 $28))
(define-fun agrees_20 () Bool (and $33 $16))

; Path 21: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, returns.
(define-fun path_21 () Bool (and $54 $29))
(define-fun agrees_21 () Bool (and $25 $13 $16))

; Path 22: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   unlocks, returns.
(define-fun path_22 () Bool (and $50 $56))
(define-fun agrees_22 () Bool (and $17 $35 $13 $16))

; Path 23: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_23 () Bool (and $63 $14))
(define-fun agrees_23 () Bool (and $27 $15))

; Path 24: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_24 () Bool (and $63 $28))
(define-fun agrees_24 () Bool (and $27 $16))

; Path 25: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, returns.
(define-fun path_25 () Bool (and $62 $29))
(define-fun agrees_25 () Bool (and $25 $13 $16))

; Path 26: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_26 () Bool (and $65 $14))
(define-fun agrees_26 () Bool (and $33 $15))

; Path 27: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_27 () Bool (and $65 $28))
(define-fun agrees_27 () Bool (and $33 $16))

; Path 28: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, returns.
(define-fun path_28 () Bool (and $64 $29))
(define-fun agrees_28 () Bool (and $25 $13 $16))

; Path 29: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   unlocks, returns.
(define-fun path_29 () Bool (and $60 $66))
(define-fun agrees_29 () Bool (and $17 $35 $13 $16))

; Path 30: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_30 () Bool (and $73 $14))
(define-fun agrees_30 () Bool (and $27 $15))

; Path 31: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_31 () Bool (and $73 $28))
(define-fun agrees_31 () Bool (and $27 $16))

; Path 32: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, returns.
(define-fun path_32 () Bool (and $72 $29))
(define-fun agrees_32 () Bool (and $25 $13 $16))

; Path 33: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_33 () Bool (and $75 $14))
(define-fun agrees_33 () Bool (and $33 $15))

; Path 34: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_34 () Bool (and $75 $28))
(define-fun agrees_34 () Bool (and $33 $16))

; Path 35: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, returns.
(define-fun path_35 () Bool (and $74 $29))
(define-fun agrees_35 () Bool (and $25 $13 $16))

; Path 36: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   unlocks, returns.
(define-fun path_36 () Bool (and $70 $76))
(define-fun agrees_36 () Bool (and $17 $35 $13 $16))

; Path 37: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_37 () Bool (and $83 $14))
(define-fun agrees_37 () Bool (and $27 $15))

; Path 38: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_38 () Bool (and $83 $28))
(define-fun agrees_38 () Bool (and $27 $16))

; Path 39: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, returns.
(define-fun path_39 () Bool (and $82 $29))
(define-fun agrees_39 () Bool (and $25 $13 $16))

; Path 40: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_40 () Bool (and $85 $14))
(define-fun agrees_40 () Bool (and $33 $15))

; Path 41: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_41 () Bool (and $85 $28))
(define-fun agrees_41 () Bool (and $33 $16))

; Path 42: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, returns.
(define-fun path_42 () Bool (and $84 $29))
(define-fun agrees_42 () Bool (and $25 $13 $16))

; Path 43: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   unlocks, returns.
(define-fun path_43 () Bool (and $80 $86))
(define-fun agrees_43 () Bool (and $17 $35 $13 $16))

; Path 44: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   unlocks, returns.
(define-fun path_44 () Bool (and $88 $89))
(define-fun agrees_44 () Bool (and $17 $35 $13 $16))

; Path 45: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_45 () Bool (and $93 $14))
(define-fun agrees_45 () Bool (and $27 $15))

; Path 46: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_46 () Bool (and $93 $28))
(define-fun agrees_46 () Bool (and $27 $16))

; Path 47: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, returns.
(define-fun path_47 () Bool (and $92 $29))
(define-fun agrees_47 () Bool (and $25 $13 $16))

; Path 48: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_48 () Bool (and $95 $14))
(define-fun agrees_48 () Bool (and $33 $15))

; Path 49: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_49 () Bool (and $95 $28))
(define-fun agrees_49 () Bool (and $33 $16))

; Path 50: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, returns.
(define-fun path_50 () Bool (and $94 $29))
(define-fun agrees_50 () Bool (and $25 $13 $16))

; Path 51: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, calls monitor_traps, returns.
(define-fun path_51 () Bool (and $100 $14))
(define-fun agrees_51 () Bool (and $103 $15))

; Path 52: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, calls monitor_traps, returns.
(define-fun path_52 () Bool (and $100 $28))
(define-fun agrees_52 () Bool (and $103 $16))

; Path 53: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, returns.
(define-fun path_53 () Bool (and $99 $29))
(define-fun agrees_53 () Bool (and $101 $13 $16))

; Path 54: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, calls monitor_traps, returns.
(define-fun path_54 () Bool (and $105 $14))
(define-fun agrees_54 () Bool (and $106 $15))

; Path 55: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, calls monitor_traps, returns.
(define-fun path_55 () Bool (and $105 $28))
(define-fun agrees_55 () Bool (and $106 $16))

; Path 56: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, returns.
(define-fun path_56 () Bool (and $104 $29))
(define-fun agrees_56 () Bool (and $101 $13 $16))

; Path 57: locks, calls p2m->get_entry, unlocks, returns.
(define-fun path_57 () Bool (and $97 $34))
(define-fun agrees_57 () Bool (and $96 $35 $13 $16))

; Path 58: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, calls monitor_traps, returns.
(define-fun path_58 () Bool (and $111 $14))
(define-fun agrees_58 () Bool (and $103 $15))

; Path 59: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, calls monitor_traps, returns.
(define-fun path_59 () Bool (and $111 $28))
(define-fun agrees_59 () Bool (and $103 $16))

; Path 60: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, returns.
(define-fun path_60 () Bool (and $110 $29))
(define-fun agrees_60 () Bool (and $101 $13 $16))

; Path 61: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, calls monitor_traps, returns.
(define-fun path_61 () Bool (and $113 $14))
(define-fun agrees_61 () Bool (and $106 $15))

; Path 62: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, calls monitor_traps, returns.
(define-fun path_62 () Bool (and $113 $28))
(define-fun agrees_62 () Bool (and $106 $16))

; Path 63: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, returns.
(define-fun path_63 () Bool (and $112 $29))
(define-fun agrees_63 () Bool (and $101 $13 $16))

; Path 64: locks, calls p2m->get_entry, unlocks, returns.
(define-fun path_64 () Bool (and $108 $46))
(define-fun agrees_64 () Bool (and $96 $35 $13 $16))

; Path 65: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, calls monitor_traps, returns.
(define-fun path_65 () Bool (and $118 $14))
(define-fun agrees_65 () Bool (and $103 $15))

; Path 66: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, calls monitor_traps, returns.
(define-fun path_66 () Bool (and $118 $28))
(define-fun agrees_66 () Bool (and $103 $16))

; Path 67: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, returns.
(define-fun path_67 () Bool (and $117 $29))
(define-fun agrees_67 () Bool (and $101 $13 $16))

; Path 68: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, calls monitor_traps, returns.
(define-fun path_68 () Bool (and $120 $14))
(define-fun agrees_68 () Bool (and $106 $15))

; Path 69: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, calls monitor_traps, returns.
(define-fun path_69 () Bool (and $120 $28))
(define-fun agrees_69 () Bool (and $106 $16))

; Path 70: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, returns.
(define-fun path_70 () Bool (and $119 $29))
(define-fun agrees_70 () Bool (and $101 $13 $16))

; Path 71: locks, calls p2m->get_entry, unlocks, returns.
(define-fun path_71 () Bool (and $115 $56))
(define-fun agrees_71 () Bool (and $96 $35 $13 $16))

; Path 72: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, calls monitor_traps, returns.
(define-fun path_72 () Bool (and $125 $14))
(define-fun agrees_72 () Bool (and $103 $15))

; Path 73: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, calls monitor_traps, returns.
(define-fun path_73 () Bool (and $125 $28))
(define-fun agrees_73 () Bool (and $103 $16))

; Path 74: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, returns.
(define-fun path_74 () Bool (and $124 $29))
(define-fun agrees_74 () Bool (and $101 $13 $16))

; Path 75: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, calls monitor_traps, returns.
(define-fun path_75 () Bool (and $127 $14))
(define-fun agrees_75 () Bool (and $106 $15))

; Path 76: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, calls monitor_traps, returns.
(define-fun path_76 () Bool (and $127 $28))
(define-fun agrees_76 () Bool (and $106 $16))

; Path 77: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, returns.
(define-fun path_77 () Bool (and $126 $29))
(define-fun agrees_77 () Bool (and $101 $13 $16))

; Path 78: locks, calls p2m->get_entry, unlocks, returns.
(define-fun path_78 () Bool (and $122 $66))
(define-fun agrees_78 () Bool (and $96 $35 $13 $16))

; Path 79: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, calls monitor_traps, returns.
(define-fun path_79 () Bool (and $132 $14))
(define-fun agrees_79 () Bool (and $103 $15))

; Path 80: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, calls monitor_traps, returns.
(define-fun path_80 () Bool (and $132 $28))
(define-fun agrees_80 () Bool (and $103 $16))

; Path 81: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, returns.
(define-fun path_81 () Bool (and $131 $29))
(define-fun agrees_81 () Bool (and $101 $13 $16))

; Path 82: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, calls monitor_traps, returns.
(define-fun path_82 () Bool (and $134 $14))
(define-fun agrees_82 () Bool (and $106 $15))

; Path 83: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, calls monitor_traps, returns.
(define-fun path_83 () Bool (and $134 $28))
(define-fun agrees_83 () Bool (and $106 $16))

; Path 84: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, returns.
(define-fun path_84 () Bool (and $133 $29))
(define-fun agrees_84 () Bool (and $101 $13 $16))

; Path 85: locks, calls p2m->get_entry, unlocks, returns.
(define-fun path_85 () Bool (and $129 $76))
(define-fun agrees_85 () Bool (and $96 $35 $13 $16))

; Path 86: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, calls monitor_traps, returns.
(define-fun path_86 () Bool (and $139 $14))
(define-fun agrees_86 () Bool (and $103 $15))

; Path 87: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, calls monitor_traps, returns.
(define-fun path_87 () Bool (and $139 $28))
(define-fun agrees_87 () Bool (and $103 $16))

; Path 88: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, returns.
(define-fun path_88 () Bool (and $138 $29))
(define-fun agrees_88 () Bool (and $101 $13 $16))

; Path 89: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, calls monitor_traps, returns.
(define-fun path_89 () Bool (and $141 $14))
(define-fun agrees_89 () Bool (and $106 $15))

; Path 90: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, calls monitor_traps, returns.
(define-fun path_90 () Bool (and $141 $28))
(define-fun agrees_90 () Bool (and $106 $16))

; Path 91: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, returns.
(define-fun path_91 () Bool (and $140 $29))
(define-fun agrees_91 () Bool (and $101 $13 $16))

; Path 92: locks, calls p2m->get_entry, unlocks, returns.
(define-fun path_92 () Bool (and $136 $86))
(define-fun agrees_92 () Bool (and $96 $35 $13 $16))

; Path 93: locks, calls p2m->get_entry, unlocks, returns.
(define-fun path_93 () Bool (and $142 $89))
(define-fun agrees_93 () Bool (and $96 $35 $13 $16))

; Path 94: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, calls monitor_traps, returns.
(define-fun path_94 () Bool (and $145 $14))
(define-fun agrees_94 () Bool (and $103 $15))

; Path 95: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, calls monitor_traps, returns.
(define-fun path_95 () Bool (and $145 $28))
(define-fun agrees_95 () Bool (and $103 $16))

; Path 96: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, returns.
(define-fun path_96 () Bool (and $144 $29))
(define-fun agrees_96 () Bool (and $101 $13 $16))

; Path 97: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, calls monitor_traps, returns.
(define-fun path_97 () Bool (and $147 $14))
(define-fun agrees_97 () Bool (and $106 $15))

; Path 98: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, calls monitor_traps, returns.
(define-fun path_98 () Bool (and $147 $28))
(define-fun agrees_98 () Bool (and $106 $16))

; Path 99: locks, calls p2m->get_entry, calls p2m_mem_access_check,
;   unlocks, returns.
(define-fun path_99 () Bool (and $146 $29))
(define-fun agrees_99 () Bool (and $101 $13 $16))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8 path_9 path_10 path_11 path_12 path_13 path_14 path_15 path_16 path_17 path_18 path_19 path_20 path_21 path_22 path_23 path_24 path_25 path_26 path_27 path_28 path_29 path_30 path_31 path_32 path_33 path_34 path_35 path_36 path_37 path_38 path_39 path_40 path_41 path_42 path_43 path_44 path_45 path_46 path_47 path_48 path_49 path_50 path_51 path_52 path_53 path_54 path_55 path_56 path_57 path_58 path_59 path_60 path_61 path_62 path_63 path_64 path_65 path_66 path_67 path_68 path_69 path_70 path_71 path_72 path_73 path_74 path_75 path_76 path_77 path_78 path_79 path_80 path_81 path_82 path_83 path_84 path_85 path_86 path_87 path_88 path_89 path_90 path_91 path_92 path_93 path_94 path_95 path_96 path_97 path_98 path_99)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)) (and path_9 (not agrees_9)) (and path_10 (not agrees_10)) (and path_11 (not agrees_11)) (and path_12 (not agrees_12)) (and path_13 (not agrees_13)) (and path_14 (not agrees_14)) (and path_15 (not agrees_15)) (and path_16 (not agrees_16)) (and path_17 (not agrees_17)) (and path_18 (not agrees_18)) (and path_19 (not agrees_19)) (and path_20 (not agrees_20)) (and path_21 (not agrees_21)) (and path_22 (not agrees_22)) (and path_23 (not agrees_23)) (and path_24 (not agrees_24)) (and path_25 (not agrees_25)) (and path_26 (not agrees_26)) (and path_27 (not agrees_27)) (and path_28 (not agrees_28)) (and path_29 (not agrees_29)) (and path_30 (not agrees_30)) (and path_31 (not agrees_31)) (and path_32 (not agrees_32)) (and path_33 (not agrees_33)) (and path_34 (not agrees_34)) (and path_35 (not agrees_35)) (and path_36 (not agrees_36)) (and path_37 (not agrees_37)) (and path_38 (not agrees_38)) (and path_39 (not agrees_39)) (and path_40 (not agrees_40)) (and path_41 (not agrees_41)) (and path_42 (not agrees_42)) (and path_43 (not agrees_43)) (and path_44 (not agrees_44)) (and path_45 (not agrees_45)) (and path_46 (not agrees_46)) (and path_47 (not agrees_47)) (and path_48 (not agrees_48)) (and path_49 (not agrees_49)) (and path_50 (not agrees_50)) (and path_51 (not agrees_51)) (and path_52 (not agrees_52)) (and path_53 (not agrees_53)) (and path_54 (not agrees_54)) (and path_55 (not agrees_55)) (and path_56 (not agrees_56)) (and path_57 (not agrees_57)) (and path_58 (not agrees_58)) (and path_59 (not agrees_59)) (and path_60 (not agrees_60)) (and path_61 (not agrees_61)) (and path_62 (not agrees_62)) (and path_63 (not agrees_63)) (and path_64 (not agrees_64)) (and path_65 (not agrees_65)) (and path_66 (not agrees_66)) (and path_67 (not agrees_67)) (and path_68 (not agrees_68)) (and path_69 (not agrees_69)) (and path_70 (not agrees_70)) (and path_71 (not agrees_71)) (and path_72 (not agrees_72)) (and path_73 (not agrees_73)) (and path_74 (not agrees_74)) (and path_75 (not agrees_75)) (and path_76 (not agrees_76)) (and path_77 (not agrees_77)) (and path_78 (not agrees_78)) (and path_79 (not agrees_79)) (and path_80 (not agrees_80)) (and path_81 (not agrees_81)) (and path_82 (not agrees_82)) (and path_83 (not agrees_83)) (and path_84 (not agrees_84)) (and path_85 (not agrees_85)) (and path_86 (not agrees_86)) (and path_87 (not agrees_87)) (and path_88 (not agrees_88)) (and path_89 (not agrees_89)) (and path_90 (not agrees_90)) (and path_91 (not agrees_91)) (and path_92 (not agrees_92)) (and path_93 (not agrees_93)) (and path_94 (not agrees_94)) (and path_95 (not agrees_95)) (and path_96 (not agrees_96)) (and path_97 (not agrees_97)) (and path_98 (not agrees_98)) (and path_99 (not agrees_99)))))
(check-sat)
