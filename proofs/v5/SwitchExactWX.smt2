; SwitchExactWX on v5: For rights n to rwx, a write or fetch that the right
;   forbids is reported, with the flags of what is forbidden or, as
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

(declare-fun access () (_ BitVec 32))
(declare-fun p2m_get_mem_access () (_ BitVec 32))
(declare-fun pfec () (_ BitVec 32))
(declare-fun send_event () (_ BitVec 1))
(define-fun $0 () Bool (= send_event #b1))
(define-fun $1 () Bool (= p2m_get_mem_access #x00000000))
(define-fun $2 () Bool (not (= pfec #x00000000)))
(define-fun $3 () Bool (and $0 $2 $1))
(define-fun $4 () Bool (= access #x00000004))
(define-fun $5 () Bool (= access #x00000005))
(define-fun $6 () Bool (or $4 $5))
(define-fun $7 () Bool (= ((_ extract 1 1) pfec) #b1))
(define-fun $8 () Bool (and $3 (not $6)))
(define-fun $9 () Bool (= access #x00000002))
(define-fun $10 () Bool (= access #x00000003))
(define-fun $11 () Bool (or $9 $10))
(define-fun $12 () Bool (= ((_ extract 4 4) pfec) #b1))
(define-fun $13 () Bool (and $8 $11 $12))
(define-fun $14 () Bool (= access #x00000001))
(define-fun $15 () Bool (= access #x00000000))
(define-fun $16 () Bool (not $7))
(define-fun $17 () Bool (not $12))
(define-fun $18 () Bool (and $8 (not $11) (or $14 $15) (not (and $16 $17))))
(define-fun $19 () Bool (or (and $3 $6 $7) $13 $18))
(define-fun $20 () Bool (or $15 $14))
(define-fun $21 () Bool (= access #x0000000a))
(define-fun $22 () Bool (= access #x00000006))
(define-fun $23 () Bool (and (not $15) (not $14) (not $9) (not $10) (not $4) (not $5) (not $22) (not (= access #x00000007)) (not (= access #x00000008)) (not (= access #x00000009)) (not $21)))
(define-fun $24 () Bool (and $7 (or $20 $4 $5 $21 $23)))
(define-fun $25 () Bool (and $12 (or $20 $9 $10 $21 $23)))
(define-fun $26 () Bool (and (not $24) (not $25)))
(define-fun $27 () Bool (not $19))
(define-fun $28 () (_ BitVec 32) (ite $12 #x00000004 #x00000000))
(define-fun $29 () (_ BitVec 32) (ite $7 #x00000003 #x00000000))
(define-fun $30 () (_ BitVec 32) (ite $13 (bvor $28 #x00000018) (ite $18 (bvor (bvor $29 $28) #x00000018) (bvor $29 #x00000018))))
(define-fun $31 () Bool (or (and $2 $16 $17) $7))
(define-fun $32 () Bool (or (and $31 (or $15 $9 $4 $22 $21 $23)) $24 $25))
(define-fun $33 () Bool (or (and $32 (not $31) $16 $17) (not $32)))

; What the claim speaks about.
(define-fun premise () Bool (and $0 $1 (= ((_ extract 31 4) access) #x0000000) (not (= ((_ extract 3 3) access) #b1))))

; Nothing is known about what happens.
(define-fun unread () Bool false)

; What it demands is not so, or what happens has no meaning.
(define-fun broken () Bool (not (or (and (or (and $19 (not $26)) (and $27 $26)) (or $27 (= (bvor (bvor (ite $24 #x00000003 #x00000000) (ite $25 #x00000004 #x00000000)) #x00000018) $30))) (and (or (and $19 (not $33)) (and $27 $33)) (or $27 (= (bvor (ite $32 (bvor (bvor (ite $31 #x00000001 #x00000000) $29) $28) #x00000000) #x00000018) $30))))))

(assert (and premise (or unread broken)))
(check-sat)
