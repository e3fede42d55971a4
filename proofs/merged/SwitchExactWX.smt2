; SwitchExactWX on merged: For rights n to rwx, a write or fetch that the
;   right forbids is reported, with the flags of what is forbidden or, as
;   hardware does, of all that is attempted; nothing else is but a
;   forbidden read.
;
; Is there an input that the claim speaks about, and for which it is wrong?
; unsat: there is none, so the claim holds.
;
; Bounds: rights 0 to 7, every error code (2^32), every 64-bit gla and gfn,
;   every fault kind (2^16), checks on, lookup ok
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun CONFIG_DEBUG () (_ BitVec 1))
(declare-fun access () (_ BitVec 32))
(declare-fun current->arch.vm_event->send_event () (_ BitVec 1))
(declare-fun kind () (_ BitVec 16))
(declare-fun p2m_get_mem_access () (_ BitVec 32))
(declare-fun pfec () (_ BitVec 32))
(define-fun $0 () Bool (= current->arch.vm_event->send_event #b1))
(define-fun $1 () Bool (= p2m_get_mem_access #x00000000))
(define-fun $2 () Bool (and $0 $1))
(define-fun $3 () Bool (and (not $0) (not (= CONFIG_DEBUG #b1))))
(define-fun $4 () Bool (and $3 $1))
(define-fun $5 () Bool (= access #x00000004))
(define-fun $6 () Bool (= access #x00000005))
(define-fun $7 () Bool (or $5 $6))
(define-fun $8 () Bool (= ((_ extract 1 1) pfec) #b1))
(define-fun $9 () Bool (and $4 $7 $8))
(define-fun $10 () Bool (not $7))
(define-fun $11 () Bool (and $4 $10))
(define-fun $12 () Bool (= access #x00000002))
(define-fun $13 () Bool (= access #x00000003))
(define-fun $14 () Bool (or $12 $13))
(define-fun $15 () Bool (= ((_ extract 4 4) pfec) #b1))
(define-fun $16 () Bool (and $11 $14 $15))
(define-fun $17 () Bool (not $14))
(define-fun $18 () Bool (= access #x00000001))
(define-fun $19 () Bool (= access #x00000000))
(define-fun $20 () Bool (or $18 $19))
(define-fun $21 () Bool (not $8))
(define-fun $22 () Bool (not $15))
(define-fun $23 () Bool (not (and $21 $22)))
(define-fun $24 () Bool (not $1))
(define-fun $25 () Bool (= p2m_get_mem_access #xfffffffd))
(define-fun $26 () Bool (and $2 $7 $8))
(define-fun $27 () Bool (and $2 $10))
(define-fun $28 () Bool (and $27 $14 $15))
(define-fun $29 () Bool (or $9 $16 (and $11 $17 $20 $23) (and $3 $24 $25 $23) $26 $28 (and $27 $17 $20 $23) (and $0 $24 $25 $23)))
(define-fun $30 () Bool (or $19 $18))
(define-fun $31 () Bool (= access #x0000000a))
(define-fun $32 () Bool (= access #x00000006))
(define-fun $33 () Bool (and (not $19) (not $18) (not $12) (not $13) (not $5) (not $6) (not $32) (not (= access #x00000007)) (not (= access #x00000008)) (not (= access #x00000009)) (not $31)))
(define-fun $34 () Bool (and $8 (or $30 $5 $6 $31 $33)))
(define-fun $35 () Bool (and $15 (or $30 $12 $13 $31 $33)))
(define-fun $36 () Bool (and (not $34) (not $35)))
(define-fun $37 () Bool (not $29))
(define-fun $38 () (_ BitVec 32) (ite (= kind #x0002) #x00000018 (ite (= kind #x0001) #x00000028 #x00000000)))
(define-fun $39 () (_ BitVec 32) (ite $8 #x00000003 #x00000000))
(define-fun $40 () (_ BitVec 32) (ite $15 #x00000004 #x00000000))
(define-fun $41 () (_ BitVec 32) (ite (or $9 $26) (bvor $39 $38) (ite (or $16 $28) (bvor $40 $38) (bvor (bvor $39 $40) $38))))
(define-fun $42 () Bool (or (and (not (= pfec #x00000000)) $21 $22) $8))
(define-fun $43 () Bool (or (and $42 (or $19 $12 $5 $32 $31 $33)) $34 $35))
(define-fun $44 () Bool (or (and $43 (not $42) $21 $22) (not $43)))

; What the claim speaks about.
(define-fun premise () Bool (and $2 (= ((_ extract 31 4) access) #x0000000) (not (= ((_ extract 3 3) access) #b1))))

; Nothing is known about what happens.
(define-fun unread () Bool false)

; What it demands is not so, or what happens has no meaning.
(define-fun broken () Bool (not (or (and (or (and $29 (not $36)) (and $37 $36)) (or $37 (= (bvor (bvor (ite $34 #x00000003 #x00000000) (ite $35 #x00000004 #x00000000)) $38) $41))) (and (or (and $29 (not $44)) (and $37 $44)) (or $37 (= $41 (bvor (ite $43 (bvor (bvor (ite $42 #x00000001 #x00000000) $39) $40) #x00000000) $38)))))))

(assert (and premise (or unread broken)))
(check-sat)
