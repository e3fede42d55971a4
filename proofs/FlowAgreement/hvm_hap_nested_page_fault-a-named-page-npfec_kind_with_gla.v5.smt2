; hvm_hap_nested_page_fault, a named page, npfec_kind_with_gla: every path
;   beside its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

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
(define-fun $4 () Bool (= p2m_altp2m_get_or_propagate #b1))
(define-fun $5 () Bool (not $4))
(define-fun $6 () Bool (and (= ((_ extract 31 4) p2m->get_entry) #x0000000) (not (= ((_ extract 3 3) p2m->get_entry) #b1))))
(define-fun $7 () Bool (= p2m->get_entry #x00000008))
(define-fun $8 () Bool (or (and $0 (not (or (and $6 (= ((_ extract 0 0) p2m->get_entry) #b1)) $7))) (and $1 (not (and $6 (= ((_ extract 1 1) p2m->get_entry) #b1)))) (and $3 (not (or (and $6 (= ((_ extract 2 2) p2m->get_entry) #b1)) $7)))))
(define-fun $9 () Bool (and $5 $8))
(define-fun $10 () Bool (= ((_ extract 1 1) p2m_mem_access_check) #b1))
(define-fun $11 () Bool (and $9 $10))
(define-fun $12 () Bool (not $11))
(define-fun $13 () Bool (= ((_ extract 31 31) monitor_traps) #b1))
(define-fun $14 () Bool (and $11 $13))
(define-fun $15 () Bool (not $14))
(define-fun $16 () Bool (= p2m->get_entry #x00000001))
(define-fun $17 () Bool (and $5 $16))
(define-fun $18 () Bool (or $1 $3))
(define-fun $19 () Bool (and $17 $18))
(define-fun $20 () Bool (= ((_ extract 0 0) p2m_mem_access_check) #b1))
(define-fun $21 () Bool (and $19 $20))
(define-fun $22 () Bool (and $21 $10))
(define-fun $23 () Bool (= (bvor (concat #b00000000000000000000000000000 (concat npfec.insn_fetch (concat npfec.write_access npfec.read_access))) #x00000018) (bvor (bvor (bvor (ite $0 #x00000001 #x00000000) (ite $1 #x00000002 #x00000000)) (ite $3 #x00000004 #x00000000)) #x00000018)))
(define-fun $24 () Bool (and $11 $20 $23))
(define-fun $25 () Bool (not $13))
(define-fun $26 () Bool (not $10))
(define-fun $27 () Bool (not $20))
(define-fun $28 () Bool (and $19 $27))
(define-fun $29 () Bool (and $28 $10))
(define-fun $30 () Bool (and $11 $27 $23))
(define-fun $31 () Bool (and $5 (not $16)))
(define-fun $32 () Bool (= p2m->get_entry #x00000002))
(define-fun $33 () Bool (and $31 $32))
(define-fun $34 () Bool (or $0 $3))
(define-fun $35 () Bool (and $33 $34))
(define-fun $36 () Bool (and $35 $20))
(define-fun $37 () Bool (and $36 $10))
(define-fun $38 () Bool (and $35 $27))
(define-fun $39 () Bool (and $38 $10))
(define-fun $40 () Bool (and $31 (not $32)))
(define-fun $41 () Bool (= p2m->get_entry #x00000004))
(define-fun $42 () Bool (and $40 $41))
(define-fun $43 () Bool (and $42 $2))
(define-fun $44 () Bool (and $43 $20))
(define-fun $45 () Bool (and $44 $10))
(define-fun $46 () Bool (and $43 $27))
(define-fun $47 () Bool (and $46 $10))
(define-fun $48 () Bool (and $40 (not $41)))
(define-fun $49 () Bool (or (= p2m->get_entry #x00000005) $7))
(define-fun $50 () Bool (and $48 $49))
(define-fun $51 () Bool (and $50 $1))
(define-fun $52 () Bool (and $51 $20))
(define-fun $53 () Bool (and $52 $10))
(define-fun $54 () Bool (and $51 $27))
(define-fun $55 () Bool (and $54 $10))
(define-fun $56 () Bool (and $48 (not $49)))
(define-fun $57 () Bool (= p2m->get_entry #x00000006))
(define-fun $58 () Bool (and $56 $57))
(define-fun $59 () Bool (and $58 $0))
(define-fun $60 () Bool (and $59 $20))
(define-fun $61 () Bool (and $60 $10))
(define-fun $62 () Bool (and $59 $27))
(define-fun $63 () Bool (and $62 $10))
(define-fun $64 () Bool (and $56 (not $57)))
(define-fun $65 () Bool (= p2m->get_entry #x00000003))
(define-fun $66 () Bool (and $64 $65))
(define-fun $67 () Bool (and $66 $3))
(define-fun $68 () Bool (and $67 $20))
(define-fun $69 () Bool (and $68 $10))
(define-fun $70 () Bool (and $67 $27))
(define-fun $71 () Bool (and $70 $10))
(define-fun $72 () Bool (and $64 (not $65)))
(define-fun $73 () Bool (= p2m->get_entry #x00000007))
(define-fun $74 () Bool (and $72 (not $73)))
(define-fun $75 () Bool (and $74 $20))
(define-fun $76 () Bool (and $75 $10))
(define-fun $77 () Bool (and $74 $27))
(define-fun $78 () Bool (and $77 $10))

; What its callers see to.
(define-fun relied_on () Bool (or $2 $3))

; Path 1: locks, calls p2m_altp2m_get_or_propagate, unlocks, returns.
(define-fun path_1 () Bool $4)
(define-fun agrees_1 () Bool (and $4 $12 $15))

; Path 2: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_2 () Bool (and $22 $13))
(define-fun agrees_2 () Bool (and $24 $14))

; Path 3: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_3 () Bool (and $22 $25))
(define-fun agrees_3 () Bool (and $24 $15))

; Path 4: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, returns.
(define-fun path_4 () Bool (and $21 $26))
(define-fun agrees_4 () Bool (and $9 $26 $15))

; Path 5: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_5 () Bool (and $29 $13))
(define-fun agrees_5 () Bool (and $30 $14))

; Path 6: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_6 () Bool (and $29 $25))
(define-fun agrees_6 () Bool (and $30 $15))

; Path 7: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, returns.
(define-fun path_7 () Bool (and $28 $26))
(define-fun agrees_7 () Bool (and $9 $26 $15))

; Path 8: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   unlocks, returns.
(define-fun path_8 () Bool (and $17 (not $18)))
(define-fun agrees_8 () Bool (and $5 (not $8) $12 $15))

; Path 9: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_9 () Bool (and $37 $13))
(define-fun agrees_9 () Bool (and $24 $14))

; Path 10: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_10 () Bool (and $37 $25))
(define-fun agrees_10 () Bool (and $24 $15))

; Path 11: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, returns.
(define-fun path_11 () Bool (and $36 $26))
(define-fun agrees_11 () Bool (and $9 $26 $15))

; Path 12: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_12 () Bool (and $39 $13))
(define-fun agrees_12 () Bool (and $30 $14))

; Path 13: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_13 () Bool (and $39 $25))
(define-fun agrees_13 () Bool (and $30 $15))

; Path 14: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, returns.
(define-fun path_14 () Bool (and $38 $26))
(define-fun agrees_14 () Bool (and $9 $26 $15))

; Path 15: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   unlocks, returns.
(define-fun path_15 () Bool (and $33 (not $34)))
(define-fun agrees_15 () Bool (and $5 (not $8) $12 $15))

; Path 16: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_16 () Bool (and $45 $13))
(define-fun agrees_16 () Bool (and $24 $14))

; Path 17: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_17 () Bool (and $45 $25))
(define-fun agrees_17 () Bool (and $24 $15))

; Path 18: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, returns.
(define-fun path_18 () Bool (and $44 $26))
(define-fun agrees_18 () Bool (and $9 $26 $15))

; Path 19: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_19 () Bool (and $47 $13))
(define-fun agrees_19 () Bool (and $30 $14))

; Path 20: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_20 () Bool (and $47 $25))
(define-fun agrees_20 () Bool (and $30 $15))

; Path 21: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, returns.
(define-fun path_21 () Bool (and $46 $26))
(define-fun agrees_21 () Bool (and $9 $26 $15))

; Path 22: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   unlocks, returns.
(define-fun path_22 () Bool (and $42 (not $2)))
(define-fun agrees_22 () Bool (and $5 (not $8) $12 $15))

; Path 23: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_23 () Bool (and $53 $13))
(define-fun agrees_23 () Bool (and $24 $14))

; Path 24: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_24 () Bool (and $53 $25))
(define-fun agrees_24 () Bool (and $24 $15))

; Path 25: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, returns.
(define-fun path_25 () Bool (and $52 $26))
(define-fun agrees_25 () Bool (and $9 $26 $15))

; Path 26: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_26 () Bool (and $55 $13))
(define-fun agrees_26 () Bool (and $30 $14))

; Path 27: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_27 () Bool (and $55 $25))
(define-fun agrees_27 () Bool (and $30 $15))

; Path 28: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, returns.
(define-fun path_28 () Bool (and $54 $26))
(define-fun agrees_28 () Bool (and $9 $26 $15))

; Path 29: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   unlocks, returns.
(define-fun path_29 () Bool (and $50 (not $1)))
(define-fun agrees_29 () Bool (and $5 (not $8) $12 $15))

; Path 30: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_30 () Bool (and $61 $13))
(define-fun agrees_30 () Bool (and $24 $14))

; Path 31: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_31 () Bool (and $61 $25))
(define-fun agrees_31 () Bool (and $24 $15))

; Path 32: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, returns.
(define-fun path_32 () Bool (and $60 $26))
(define-fun agrees_32 () Bool (and $9 $26 $15))

; Path 33: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_33 () Bool (and $63 $13))
(define-fun agrees_33 () Bool (and $30 $14))

; Path 34: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_34 () Bool (and $63 $25))
(define-fun agrees_34 () Bool (and $30 $15))

; Path 35: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, returns.
(define-fun path_35 () Bool (and $62 $26))
(define-fun agrees_35 () Bool (and $9 $26 $15))

; Path 36: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   unlocks, returns.
(define-fun path_36 () Bool (and $58 (not $0)))
(define-fun agrees_36 () Bool (and $5 (not $8) $12 $15))

; Path 37: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_37 () Bool (and $69 $13))
(define-fun agrees_37 () Bool (and $24 $14))

; Path 38: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_38 () Bool (and $69 $25))
(define-fun agrees_38 () Bool (and $24 $15))

; Path 39: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, returns.
(define-fun path_39 () Bool (and $68 $26))
(define-fun agrees_39 () Bool (and $9 $26 $15))

; Path 40: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_40 () Bool (and $71 $13))
(define-fun agrees_40 () Bool (and $30 $14))

; Path 41: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_41 () Bool (and $71 $25))
(define-fun agrees_41 () Bool (and $30 $15))

; Path 42: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, returns.
(define-fun path_42 () Bool (and $70 $26))
(define-fun agrees_42 () Bool (and $9 $26 $15))

; Path 43: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   unlocks, returns.
(define-fun path_43 () Bool (and $66 (not $3)))
(define-fun agrees_43 () Bool (and $5 (not $8) $12 $15))

; Path 44: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   unlocks, returns.
(define-fun path_44 () Bool (and $72 $73))
(define-fun agrees_44 () Bool (and $5 (not $8) $12 $15))

; Path 45: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_45 () Bool (and $76 $13))
(define-fun agrees_45 () Bool (and $24 $14))

; Path 46: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_46 () Bool (and $76 $25))
(define-fun agrees_46 () Bool (and $24 $15))

; Path 47: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, returns.
(define-fun path_47 () Bool (and $75 $26))
(define-fun agrees_47 () Bool (and $9 $26 $15))

; Path 48: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_48 () Bool (and $78 $13))
(define-fun agrees_48 () Bool (and $30 $14))

; Path 49: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, calls monitor_traps, returns.
(define-fun path_49 () Bool (and $78 $25))
(define-fun agrees_49 () Bool (and $30 $15))

; Path 50: locks, calls p2m_altp2m_get_or_propagate, calls p2m->get_entry,
;   calls p2m_mem_access_check, unlocks, returns.
(define-fun path_50 () Bool (and $77 $26))
(define-fun agrees_50 () Bool (and $9 $26 $15))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8 path_9 path_10 path_11 path_12 path_13 path_14 path_15 path_16 path_17 path_18 path_19 path_20 path_21 path_22 path_23 path_24 path_25 path_26 path_27 path_28 path_29 path_30 path_31 path_32 path_33 path_34 path_35 path_36 path_37 path_38 path_39 path_40 path_41 path_42 path_43 path_44 path_45 path_46 path_47 path_48 path_49 path_50)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)) (and path_9 (not agrees_9)) (and path_10 (not agrees_10)) (and path_11 (not agrees_11)) (and path_12 (not agrees_12)) (and path_13 (not agrees_13)) (and path_14 (not agrees_14)) (and path_15 (not agrees_15)) (and path_16 (not agrees_16)) (and path_17 (not agrees_17)) (and path_18 (not agrees_18)) (and path_19 (not agrees_19)) (and path_20 (not agrees_20)) (and path_21 (not agrees_21)) (and path_22 (not agrees_22)) (and path_23 (not agrees_23)) (and path_24 (not agrees_24)) (and path_25 (not agrees_25)) (and path_26 (not agrees_26)) (and path_27 (not agrees_27)) (and path_28 (not agrees_28)) (and path_29 (not agrees_29)) (and path_30 (not agrees_30)) (and path_31 (not agrees_31)) (and path_32 (not agrees_32)) (and path_33 (not agrees_33)) (and path_34 (not agrees_34)) (and path_35 (not agrees_35)) (and path_36 (not agrees_36)) (and path_37 (not agrees_37)) (and path_38 (not agrees_38)) (and path_39 (not agrees_39)) (and path_40 (not agrees_40)) (and path_41 (not agrees_41)) (and path_42 (not agrees_42)) (and path_43 (not agrees_43)) (and path_44 (not agrees_44)) (and path_45 (not agrees_45)) (and path_46 (not agrees_46)) (and path_47 (not agrees_47)) (and path_48 (not agrees_48)) (and path_49 (not agrees_49)) (and path_50 (not agrees_50)))))
(check-sat)
