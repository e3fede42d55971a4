; hvm_hap_nested_page_fault, page tables, npfec_kind_in_gpt: every path
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
(declare-fun p2m_mem_access_check () (_ BitVec 2))
(define-fun $0 () Bool (= npfec.read_access #b1))
(define-fun $1 () Bool (= npfec.write_access #b1))
(define-fun $2 () Bool (= npfec.insn_fetch #b1))
(define-fun $3 () Bool (or $1 $2))
(define-fun $4 () Bool (= ((_ extract 0 0) p2m_mem_access_check) #b1))
(define-fun $5 () Bool (and $3 $4))
(define-fun $6 () Bool (= ((_ extract 1 1) p2m_mem_access_check) #b1))
(define-fun $7 () Bool (and $5 $6))
(define-fun $8 () Bool (= ((_ extract 31 31) monitor_traps) #b1))
(define-fun $9 () Bool (and $3 $6))
(define-fun $10 () Bool (= (bvor (concat #b00000000000000000000000000000 (concat npfec.insn_fetch (concat npfec.write_access npfec.read_access))) #x00000028) (bvor (bvor (bvor (ite $0 #x00000001 #x00000000) (ite $1 #x00000002 #x00000000)) (ite $2 #x00000004 #x00000000)) #x00000028)))
(define-fun $11 () Bool (and $9 $4 $10))
(define-fun $12 () Bool (and $9 $8))
(define-fun $13 () Bool (not $8))
(define-fun $14 () Bool (not $12))
(define-fun $15 () Bool (not $6))
(define-fun $16 () Bool (not $4))
(define-fun $17 () Bool (and $3 $16))
(define-fun $18 () Bool (and $17 $6))
(define-fun $19 () Bool (and $9 $16 $10))

; What its callers see to.
(define-fun relied_on () Bool (or $0 $1 $2))

; Path 1: locks, calls p2m_mem_access_check, unlocks, calls monitor_traps,
;   returns.
(define-fun path_1 () Bool (and $7 $8))
(define-fun agrees_1 () Bool (and $11 $12))

; Path 2: locks, calls p2m_mem_access_check, unlocks, calls monitor_traps,
;   returns.
(define-fun path_2 () Bool (and $7 $13))
(define-fun agrees_2 () Bool (and $11 $14))

; Path 3: locks, calls p2m_mem_access_check, unlocks, returns.
(define-fun path_3 () Bool (and $5 $15))
(define-fun agrees_3 () Bool (and $3 $15 $14))

; Path 4: locks, calls p2m_mem_access_check, unlocks, calls monitor_traps,
;   returns.
(define-fun path_4 () Bool (and $18 $8))
(define-fun agrees_4 () Bool (and $19 $12))

; Path 5: locks, calls p2m_mem_access_check, unlocks, calls monitor_traps,
;   returns.
(define-fun path_5 () Bool (and $18 $13))
(define-fun agrees_5 () Bool (and $19 $14))

; Path 6: locks, calls p2m_mem_access_check, unlocks, returns.
(define-fun path_6 () Bool (and $17 $15))
(define-fun agrees_6 () Bool (and $3 $15 $14))

; Path 7: locks, unlocks, returns.
(define-fun path_7 () Bool (not $3))
(define-fun agrees_7 () Bool (and (not $3) $14))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)))))
(check-sat)
