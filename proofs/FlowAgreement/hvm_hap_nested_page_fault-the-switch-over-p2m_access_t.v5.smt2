; hvm_hap_nested_page_fault, the switch over p2m_access_t: every path
;   beside its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun npfec.insn_fetch () (_ BitVec 1))
(declare-fun npfec.read_access () (_ BitVec 1))
(declare-fun npfec.write_access () (_ BitVec 1))
(declare-fun p2ma () (_ BitVec 32))
(define-fun $0 () Bool (= npfec.write_access #b1))
(define-fun $1 () Bool (= npfec.insn_fetch #b1))
(define-fun $2 () Bool (or $0 $1))
(define-fun $3 () Bool (= npfec.read_access #b1))
(define-fun $4 () Bool (and (= ((_ extract 31 4) p2ma) #x0000000) (not (= ((_ extract 3 3) p2ma) #b1))))
(define-fun $5 () Bool (= p2ma #x00000008))
(define-fun $6 () Bool (or (and $3 (not (or (and $4 (= ((_ extract 0 0) p2ma) #b1)) $5))) (and $0 (not (and $4 (= ((_ extract 1 1) p2ma) #b1)))) (and $1 (not (or (and $4 (= ((_ extract 2 2) p2ma) #b1)) $5)))))
(define-fun $7 () Bool (not $6))
(define-fun $8 () Bool (or $3 $1))
(define-fun $9 () Bool (and (not (= p2ma #x00000001)) (not (= p2ma #x00000002))))
(define-fun $10 () Bool (= p2ma #x00000004))
(define-fun $11 () Bool (or $3 $0))
(define-fun $12 () Bool (and $9 (not $10)))
(define-fun $13 () Bool (or (= p2ma #x00000005) $5))
(define-fun $14 () Bool (and $12 (not $13)))
(define-fun $15 () Bool (= p2ma #x00000006))
(define-fun $16 () Bool (and $14 (not $15)))
(define-fun $17 () Bool (= p2ma #x00000003))
(define-fun $18 () Bool (and $16 (not $17)))
(define-fun $19 () Bool (= p2ma #x00000007))
(define-fun $20 () Bool (or $11 $1))

; What its callers see to.
(define-fun relied_on () Bool true)

; Path 1: returns.
(define-fun path_1 () Bool (= p2ma #x00000001))
(define-fun agrees_1 () Bool (or (and $2 $6) (and (not $2) $7)))

; Path 2: returns.
(define-fun path_2 () Bool (= p2ma #x00000002))
(define-fun agrees_2 () Bool (or (and $8 $6) (and (not $8) $7)))

; Path 3: returns.
(define-fun path_3 () Bool (and $9 $10))
(define-fun agrees_3 () Bool (or (and $11 $6) (and (not $11) $7)))

; Path 4: returns.
(define-fun path_4 () Bool (and $12 $13))
(define-fun agrees_4 () Bool (or (and $0 $6) (and (not $0) $7)))

; Path 5: returns.
(define-fun path_5 () Bool (and $14 $15))
(define-fun agrees_5 () Bool (or (and $3 $6) (and (not $3) $7)))

; Path 6: returns.
(define-fun path_6 () Bool (and $16 $17))
(define-fun agrees_6 () Bool (or (and $1 $6) (and (not $1) $7)))

; Path 7: returns.
(define-fun path_7 () Bool (and $18 $19))
(define-fun agrees_7 () Bool $7)

; Path 8: returns.
(define-fun path_8 () Bool (and $18 (not $19)))
(define-fun agrees_8 () Bool (or (and $20 $6) (and (not $20) $7)))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)))))
(check-sat)
