; p2m_mem_access_emulate_check, a named page: every path beside its
;   contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun flags () (_ BitVec 32))
(declare-fun p2m->get_entry () (_ BitVec 32))
(define-fun $0 () Bool (not (= p2m->get_entry #x0000000f)))
(define-fun $1 () Bool (= ((_ extract 0 0) p2m->get_entry) #b1))
(define-fun $2 () Bool (= ((_ extract 1 1) p2m->get_entry) #b1))
(define-fun $3 () Bool (and (= ((_ extract 31 4) p2m->get_entry) #x0000000) (not (= ((_ extract 3 3) p2m->get_entry) #b1))))
(define-fun $4 () Bool (or (and (= ((_ extract 31 1) p2m->get_entry) #b0000000000000000000000000000101) (not $1)) (and (= ((_ extract 31 2) p2m->get_entry) #b000000000000000000000000000010) (not $2)) $3))
(define-fun $5 () Bool (and $0 $4))
(define-fun $6 () Bool (= p2m->get_entry #x0000000a))
(define-fun $7 () Bool (or (= p2m->get_entry #x00000001) $6))
(define-fun $8 () Bool (and $5 $7))
(define-fun $9 () Bool (= ((_ extract 2 1) flags) #b00))
(define-fun $10 () Bool (not $4))
(define-fun $11 () Bool (= ((_ extract 0 0) flags) #b1))
(define-fun $12 () Bool (= p2m->get_entry #x00000008))
(define-fun $13 () Bool (= ((_ extract 1 1) flags) #b1))
(define-fun $14 () Bool (= ((_ extract 2 2) flags) #b1))
(define-fun $15 () Bool (and $5 (not $7)))
(define-fun $16 () Bool (= p2m->get_entry #x00000002))
(define-fun $17 () Bool (and $15 $16))
(define-fun $18 () Bool (not $11))
(define-fun $19 () Bool (not $14))
(define-fun $20 () Bool (and $18 $19))
(define-fun $21 () Bool (and $15 (not $16)))
(define-fun $22 () Bool (= p2m->get_entry #x00000004))
(define-fun $23 () Bool (and $21 $22))
(define-fun $24 () Bool (= ((_ extract 1 0) flags) #b00))
(define-fun $25 () Bool (and $21 (not $22)))
(define-fun $26 () Bool (or (= p2m->get_entry #x00000005) $12))
(define-fun $27 () Bool (and $25 $26))
(define-fun $28 () Bool (and $25 (not $26)))
(define-fun $29 () Bool (= p2m->get_entry #x00000006))
(define-fun $30 () Bool (and $28 $29))
(define-fun $31 () Bool (and $28 (not $29)))
(define-fun $32 () Bool (= p2m->get_entry #x00000003))
(define-fun $33 () Bool (and $31 $32))
(define-fun $34 () Bool (and $31 (not $32)))
(define-fun $35 () Bool (= p2m->get_entry #x00000007))
(define-fun $36 () Bool (and $34 (not $35)))
(define-fun $37 () Bool (= ((_ extract 2 0) flags) #b000))

; What its callers see to.
(define-fun relied_on () Bool true)

; Path 1: calls p2m->get_entry, returns.
(define-fun path_1 () Bool (and $8 (not $9)))
(define-fun agrees_1 () Bool (or $10 (and $11 (not (or (and $3 $1) $12 $6))) (and $13 (not (and $3 $2))) (and $14 (not (or (and $3 (= ((_ extract 2 2) p2m->get_entry) #b1)) $12)))))

; Path 2: calls p2m->get_entry, returns.
(define-fun path_2 () Bool (and $8 $9))
(define-fun agrees_2 () Bool (not (or $10 (and $11 (not (or (and $3 $1) $12 $6))) (and $13 (not (and $3 $2))) (and $14 (not (or (and $3 (= ((_ extract 2 2) p2m->get_entry) #b1)) $12))))))

; Path 3: calls p2m->get_entry, returns.
(define-fun path_3 () Bool (and $17 (not $20)))
(define-fun agrees_3 () Bool (or $10 (and $11 (not (or (and $3 $1) $12 $6))) (and $13 (not (and $3 $2))) (and $14 (not (or (and $3 (= ((_ extract 2 2) p2m->get_entry) #b1)) $12)))))

; Path 4: calls p2m->get_entry, returns.
(define-fun path_4 () Bool (and $17 $20))
(define-fun agrees_4 () Bool (not (or $10 (and $11 (not (or (and $3 $1) $12 $6))) (and $13 (not (and $3 $2))) (and $14 (not (or (and $3 (= ((_ extract 2 2) p2m->get_entry) #b1)) $12))))))

; Path 5: calls p2m->get_entry, returns.
(define-fun path_5 () Bool (and $23 (not $24)))
(define-fun agrees_5 () Bool (or $10 (and $11 (not (or (and $3 $1) $12 $6))) (and $13 (not (and $3 $2))) (and $14 (not (or (and $3 (= ((_ extract 2 2) p2m->get_entry) #b1)) $12)))))

; Path 6: calls p2m->get_entry, returns.
(define-fun path_6 () Bool (and $23 $24))
(define-fun agrees_6 () Bool (not (or $10 (and $11 (not (or (and $3 $1) $12 $6))) (and $13 (not (and $3 $2))) (and $14 (not (or (and $3 (= ((_ extract 2 2) p2m->get_entry) #b1)) $12))))))

; Path 7: calls p2m->get_entry, returns.
(define-fun path_7 () Bool (and $27 $13))
(define-fun agrees_7 () Bool (or $10 (and $11 (not (or (and $3 $1) $12 $6))) (and $13 (not (and $3 $2))) (and $14 (not (or (and $3 (= ((_ extract 2 2) p2m->get_entry) #b1)) $12)))))

; Path 8: calls p2m->get_entry, returns.
(define-fun path_8 () Bool (and $27 (not $13)))
(define-fun agrees_8 () Bool (not (or $10 (and $11 (not (or (and $3 $1) $12 $6))) (and $13 (not (and $3 $2))) (and $14 (not (or (and $3 (= ((_ extract 2 2) p2m->get_entry) #b1)) $12))))))

; Path 9: calls p2m->get_entry, returns.
(define-fun path_9 () Bool (and $30 $11))
(define-fun agrees_9 () Bool (or $10 (and $11 (not (or (and $3 $1) $12 $6))) (and $13 (not (and $3 $2))) (and $14 (not (or (and $3 (= ((_ extract 2 2) p2m->get_entry) #b1)) $12)))))

; Path 10: calls p2m->get_entry, returns.
(define-fun path_10 () Bool (and $30 $18))
(define-fun agrees_10 () Bool (not (or $10 (and $11 (not (or (and $3 $1) $12 $6))) (and $13 (not (and $3 $2))) (and $14 (not (or (and $3 (= ((_ extract 2 2) p2m->get_entry) #b1)) $12))))))

; Path 11: calls p2m->get_entry, returns.
(define-fun path_11 () Bool (and $33 $14))
(define-fun agrees_11 () Bool (or $10 (and $11 (not (or (and $3 $1) $12 $6))) (and $13 (not (and $3 $2))) (and $14 (not (or (and $3 (= ((_ extract 2 2) p2m->get_entry) #b1)) $12)))))

; Path 12: calls p2m->get_entry, returns.
(define-fun path_12 () Bool (and $33 $19))
(define-fun agrees_12 () Bool (not (or $10 (and $11 (not (or (and $3 $1) $12 $6))) (and $13 (not (and $3 $2))) (and $14 (not (or (and $3 (= ((_ extract 2 2) p2m->get_entry) #b1)) $12))))))

; Path 13: calls p2m->get_entry, returns.
(define-fun path_13 () Bool (and $34 $35))
(define-fun agrees_13 () Bool (not (or $10 (and $11 (not (or (and $3 $1) $12 $6))) (and $13 (not (and $3 $2))) (and $14 (not (or (and $3 (= ((_ extract 2 2) p2m->get_entry) #b1)) $12))))))

; Path 14: calls p2m->get_entry, returns.
(define-fun path_14 () Bool (and $36 (not $37)))
(define-fun agrees_14 () Bool (or $10 (and $11 (not (or (and $3 $1) $12 $6))) (and $13 (not (and $3 $2))) (and $14 (not (or (and $3 (= ((_ extract 2 2) p2m->get_entry) #b1)) $12)))))

; Path 15: calls p2m->get_entry, returns.
(define-fun path_15 () Bool (and $36 $37))
(define-fun agrees_15 () Bool (not (or $10 (and $11 (not (or (and $3 $1) $12 $6))) (and $13 (not (and $3 $2))) (and $14 (not (or (and $3 (= ((_ extract 2 2) p2m->get_entry) #b1)) $12))))))

; Path 16: calls p2m->get_entry, returns.
(define-fun path_16 () Bool (and $0 $10))
(define-fun agrees_16 () Bool (or $10 (and $11 (not (or (and $3 $1) $12 $6))) (and $13 (not (and $3 $2))) (and $14 (not (or (and $3 (= ((_ extract 2 2) p2m->get_entry) #b1)) $12)))))

; Path 17: calls p2m->get_entry, returns.
(define-fun path_17 () Bool (= p2m->get_entry #x0000000f))
(define-fun agrees_17 () Bool (or $10 (and $11 (not (or (and $3 $1) $12 $6))) (and $13 (not (and $3 $2))) (and $14 (not (or (and $3 (= ((_ extract 2 2) p2m->get_entry) #b1)) $12)))))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8 path_9 path_10 path_11 path_12 path_13 path_14 path_15 path_16 path_17)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)) (and path_9 (not agrees_9)) (and path_10 (not agrees_10)) (and path_11 (not agrees_11)) (and path_12 (not agrees_12)) (and path_13 (not agrees_13)) (and path_14 (not agrees_14)) (and path_15 (not agrees_15)) (and path_16 (not agrees_16)) (and path_17 (not agrees_17)))))
(check-sat)
