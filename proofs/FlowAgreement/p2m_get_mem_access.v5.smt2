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
(define-fun $0 () (_ BitVec 30) ((_ extract 31 2) p2m->default_access))
(define-fun $1 () (_ BitVec 1) ((_ extract 1 1) p2m->default_access))
(define-fun $2 () (_ BitVec 28) ((_ extract 31 4) p2m->default_access))
(define-fun $3 () (_ BitVec 1) ((_ extract 3 3) p2m->default_access))
(define-fun $4 () Bool (= altp2m_idx #x00000000))
(define-fun $5 () Bool (and (= |altp2m_active(current->domain)| #b1) (= |altp2m_is_eptp_valid(d, altp2m_idx)| #b1)))
(define-fun $6 () Bool (or $4 $5))
(define-fun $7 () Bool (= gfn #xffffffffffffffff))
(define-fun $8 () Bool (not $7))
(define-fun $9 () Bool (and $6 $8))
(define-fun $10 () Bool (not $4))
(define-fun $11 () Bool (and $9 $10))
(define-fun $12 () Bool (= p2m->get_entry #x0000000f))
(define-fun $13 () Bool (not $12))
(define-fun $14 () Bool (and $11 $13))
(define-fun $15 () (_ BitVec 30) ((_ extract 31 2) p2m->get_entry))
(define-fun $16 () (_ BitVec 1) ((_ extract 1 1) p2m->get_entry))
(define-fun $17 () (_ BitVec 28) ((_ extract 31 4) p2m->get_entry))
(define-fun $18 () (_ BitVec 1) ((_ extract 3 3) p2m->get_entry))
(define-fun $19 () Bool (or (and (= $15 #b000000000000000000000000000010) (not (= $16 #b1))) (and (= $17 #x0000000) (not (= $18 #b1)))))
(define-fun $20 () Bool (and $8 $12))
(define-fun $21 () Bool (not $20))
(define-fun $22 () Bool (or (and (= (ite $7 $0 $15) #b000000000000000000000000000010) (not (= (ite $7 $1 $16) #b1))) (and (= (ite $7 $2 $17) #x0000000) (not (= (ite $7 $3 $18) #b1)))))
(define-fun $23 () Bool (and $6 $21 $22))
(define-fun $24 () Bool (= p2m->default_access p2m->get_entry))
(define-fun $25 () Bool (not $23))
(define-fun $26 () Bool (not $19))
(define-fun $27 () Bool (or (and $23 (= (ite $7 p2m->default_access p2m->get_entry) #x00000000)) $25))
(define-fun $28 () Bool (and $9 $4))
(define-fun $29 () Bool (and $28 $13))
(define-fun $30 () Bool (not $9))
(define-fun $31 () Bool (and $30 $10))

; What its callers see to.
(define-fun relied_on () Bool (or (and (= $0 #b000000000000000000000000000010) (not (= $1 #b1))) (and (= $2 #x0000000) (not (= $3 #b1)))))

; Path 1: calls p2m->get_entry, returns.
(define-fun path_1 () Bool (and $14 $19))
(define-fun agrees_1 () Bool (and $9 (or (and $23 (or (and $7 $24) $8)) (and $25 (= p2m->get_entry #x00000000))) $23))

; Path 2: calls p2m->get_entry, returns.
(define-fun path_2 () Bool (and $14 $26))
(define-fun agrees_2 () Bool (and $9 $27 $6 $21 (not $22)))

; Path 3: calls p2m->get_entry, returns.
(define-fun path_3 () Bool (and $11 $12))
(define-fun agrees_3 () Bool (and $9 $27 $6 $20))

; Path 4: calls p2m->get_entry, returns.
(define-fun path_4 () Bool (and $29 $19))
(define-fun agrees_4 () Bool (and $9 (or (and $23 (or (and $7 $24) $8)) (and $25 (= p2m->get_entry #x00000000))) $23))

; Path 5: calls p2m->get_entry, returns.
(define-fun path_5 () Bool (and $29 $26))
(define-fun agrees_5 () Bool (and $9 $27 $6 $21 (not $22)))

; Path 6: calls p2m->get_entry, returns.
(define-fun path_6 () Bool (and $28 $12))
(define-fun agrees_6 () Bool (and $9 $27 $6 $20))

; Path 7: returns.
(define-fun path_7 () Bool (and $31 $5))
(define-fun agrees_7 () Bool (and $30 (or (and $23 (or $7 (and $8 $24))) (and $25 (= p2m->default_access #x00000000))) $23))

; Path 8: returns.
(define-fun path_8 () Bool (and $31 (not $5)))
(define-fun agrees_8 () Bool (and $30 $27 (not $6)))

; Path 9: returns.
(define-fun path_9 () Bool (and $30 $4))
(define-fun agrees_9 () Bool (and $30 (or (and $23 (or $7 (and $8 $24))) (and $25 (= p2m->default_access #x00000000))) $23))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8 path_9)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)) (and path_9 (not agrees_9)))))
(check-sat)
