; p2m_get_mem_access: every path beside its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun |altp2m_active(current->domain)| () (_ BitVec 1))
(declare-fun altp2m_idx () (_ BitVec 32))
(declare-fun |altp2m_is_eptp_valid(d, altp2m_idx)| () (_ BitVec 1))
(declare-fun gfn () (_ BitVec 64))
(declare-fun p2m->default_access () (_ BitVec 32))
(declare-fun p2m->get_entry () (_ BitVec 32))
(define-fun $0 () (_ BitVec 31) ((_ extract 31 1) p2m->default_access))
(define-fun $1 () (_ BitVec 1) ((_ extract 0 0) p2m->default_access))
(define-fun $2 () (_ BitVec 30) ((_ extract 31 2) p2m->default_access))
(define-fun $3 () (_ BitVec 1) ((_ extract 1 1) p2m->default_access))
(define-fun $4 () (_ BitVec 28) ((_ extract 31 4) p2m->default_access))
(define-fun $5 () (_ BitVec 1) ((_ extract 3 3) p2m->default_access))
(define-fun $6 () Bool (= altp2m_idx #x00000000))
(define-fun $7 () Bool (and (= |altp2m_active(current->domain)| #b1) (= |altp2m_is_eptp_valid(d, altp2m_idx)| #b1)))
(define-fun $8 () Bool (or $6 $7))
(define-fun $9 () Bool (= gfn #xffffffffffffffff))
(define-fun $10 () Bool (not $9))
(define-fun $11 () Bool (and $8 $10))
(define-fun $12 () Bool (not $6))
(define-fun $13 () Bool (and $11 $12))
(define-fun $14 () Bool (= p2m->get_entry #x0000000f))
(define-fun $15 () Bool (not $14))
(define-fun $16 () Bool (and $13 $15))
(define-fun $17 () (_ BitVec 31) ((_ extract 31 1) p2m->get_entry))
(define-fun $18 () (_ BitVec 1) ((_ extract 0 0) p2m->get_entry))
(define-fun $19 () (_ BitVec 30) ((_ extract 31 2) p2m->get_entry))
(define-fun $20 () (_ BitVec 1) ((_ extract 1 1) p2m->get_entry))
(define-fun $21 () (_ BitVec 28) ((_ extract 31 4) p2m->get_entry))
(define-fun $22 () (_ BitVec 1) ((_ extract 3 3) p2m->get_entry))
(define-fun $23 () Bool (or (and (= $17 #b0000000000000000000000000000101) (not (= $18 #b1))) (and (= $19 #b000000000000000000000000000010) (not (= $20 #b1))) (and (= $21 #x0000000) (not (= $22 #b1)))))
(define-fun $24 () Bool (and $10 $14))
(define-fun $25 () Bool (not $24))
(define-fun $26 () Bool (or (and (= (ite $9 $0 $17) #b0000000000000000000000000000101) (not (= (ite $9 $1 $18) #b1))) (and (= (ite $9 $2 $19) #b000000000000000000000000000010) (not (= (ite $9 $3 $20) #b1))) (and (= (ite $9 $4 $21) #x0000000) (not (= (ite $9 $5 $22) #b1)))))
(define-fun $27 () Bool (and $8 $25 $26))
(define-fun $28 () Bool (= p2m->default_access p2m->get_entry))
(define-fun $29 () Bool (not $27))
(define-fun $30 () Bool (not $23))
(define-fun $31 () Bool (or (and $27 (= (ite $9 p2m->default_access p2m->get_entry) #x00000000)) $29))
(define-fun $32 () Bool (and $11 $6))
(define-fun $33 () Bool (and $32 $15))
(define-fun $34 () Bool (not $11))
(define-fun $35 () Bool (and $34 $12))

; What its callers see to.
(define-fun relied_on () Bool (or (and (= $0 #b0000000000000000000000000000101) (not (= $1 #b1))) (and (= $2 #b000000000000000000000000000010) (not (= $3 #b1))) (and (= $4 #x0000000) (not (= $5 #b1)))))

; Path 1: calls p2m->get_entry, returns.
(define-fun path_1 () Bool (and $16 $23))
(define-fun agrees_1 () Bool (and $11 (or (and $27 (or (and $9 $28) $10)) (and $29 (= p2m->get_entry #x00000000))) $27))

; Path 2: calls p2m->get_entry, returns.
(define-fun path_2 () Bool (and $16 $30))
(define-fun agrees_2 () Bool (and $11 $31 $8 $25 (not $26)))

; Path 3: calls p2m->get_entry, returns.
(define-fun path_3 () Bool (and $13 $14))
(define-fun agrees_3 () Bool (and $11 $31 $8 $24))

; Path 4: calls p2m->get_entry, returns.
(define-fun path_4 () Bool (and $33 $23))
(define-fun agrees_4 () Bool (and $11 (or (and $27 (or (and $9 $28) $10)) (and $29 (= p2m->get_entry #x00000000))) $27))

; Path 5: calls p2m->get_entry, returns.
(define-fun path_5 () Bool (and $33 $30))
(define-fun agrees_5 () Bool (and $11 $31 $8 $25 (not $26)))

; Path 6: calls p2m->get_entry, returns.
(define-fun path_6 () Bool (and $32 $14))
(define-fun agrees_6 () Bool (and $11 $31 $8 $24))

; Path 7: returns.
(define-fun path_7 () Bool (and $35 $7))
(define-fun agrees_7 () Bool (and $34 (or (and $27 (or $9 (and $10 $28))) (and $29 (= p2m->default_access #x00000000))) $27))

; Path 8: returns.
(define-fun path_8 () Bool (and $35 (not $7)))
(define-fun agrees_8 () Bool (and $34 $31 (not $8)))

; Path 9: returns.
(define-fun path_9 () Bool (and $34 $6))
(define-fun agrees_9 () Bool (and $34 (or (and $27 (or $9 (and $10 $28))) (and $29 (= p2m->default_access #x00000000))) $27))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8 path_9)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)) (and path_9 (not agrees_9)))))
(check-sat)
