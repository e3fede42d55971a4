; hvm_hap_nested_page_fault, page tables, npfec_kind_unknown: every path
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
(define-fun $0 () Bool (= npfec.write_access #b1))
(define-fun $1 () Bool (= npfec.insn_fetch #b1))
(define-fun $2 () Bool (or $0 $1))
(define-fun $3 () Bool (= ((_ extract 0 0) p2m_mem_access_check) #b1))
(define-fun $4 () Bool (and $2 $3))
(define-fun $5 () Bool (= ((_ extract 1 1) p2m_mem_access_check) #b1))
(define-fun $6 () Bool (and $4 $5))
(define-fun $7 () Bool (= ((_ extract 31 31) monitor_traps) #b1))
(define-fun $8 () Bool (and $2 $5))
(define-fun $9 () Bool (and $8 $3))
(define-fun $10 () Bool (and $8 $7))
(define-fun $11 () Bool (not $7))
(define-fun $12 () Bool (not $10))
(define-fun $13 () Bool (not $5))
(define-fun $14 () Bool (not $3))
(define-fun $15 () Bool (and $2 $14))
(define-fun $16 () Bool (and $15 $5))
(define-fun $17 () Bool (and $8 $14))

; What its callers see to.
(define-fun relied_on () Bool (or (= npfec.read_access #b1) $0 $1))

; Path 1: locks, calls p2m_mem_access_check, unlocks, calls monitor_traps,
;   returns.
(define-fun path_1 () Bool (and $6 $7))
(define-fun agrees_1 () Bool (and $9 $10))

; Path 2: locks, calls p2m_mem_access_check, unlocks, calls monitor_traps,
;   returns.
(define-fun path_2 () Bool (and $6 $11))
(define-fun agrees_2 () Bool (and $9 $12))

; Path 3: locks, calls p2m_mem_access_check, unlocks, returns.
(define-fun path_3 () Bool (and $4 $13))
(define-fun agrees_3 () Bool (and $2 $13 $12))

; Path 4: locks, calls p2m_mem_access_check, unlocks, calls monitor_traps,
;   returns.
(define-fun path_4 () Bool (and $16 $7))
(define-fun agrees_4 () Bool (and $17 $10))

; Path 5: locks, calls p2m_mem_access_check, unlocks, calls monitor_traps,
;   returns.
(define-fun path_5 () Bool (and $16 $11))
(define-fun agrees_5 () Bool (and $17 $12))

; Path 6: locks, calls p2m_mem_access_check, unlocks, returns.
(define-fun path_6 () Bool (and $15 $13))
(define-fun agrees_6 () Bool (and $2 $13 $12))

; Path 7: locks, unlocks, returns.
(define-fun path_7 () Bool (not $2))
(define-fun agrees_7 () Bool (and (not $2) $12))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)))))
(check-sat)
