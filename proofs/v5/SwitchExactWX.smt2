; SwitchExactWX on v5: For rights n to rwx, a write or fetch that the right
;   forbids is reported with exactly its flags, and nothing else is.
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
(define-fun $2 () Bool (and $0 (not (= pfec #x00000000)) $1))
(define-fun $3 () Bool (= access #x00000004))
(define-fun $4 () Bool (= access #x00000005))
(define-fun $5 () Bool (or $3 $4))
(define-fun $6 () Bool (= ((_ extract 1 1) pfec) #b1))
(define-fun $7 () Bool (and $2 (not $5)))
(define-fun $8 () Bool (= access #x00000002))
(define-fun $9 () Bool (= access #x00000003))
(define-fun $10 () Bool (or $8 $9))
(define-fun $11 () Bool (= ((_ extract 4 4) pfec) #b1))
(define-fun $12 () Bool (and $7 $10 $11))
(define-fun $13 () Bool (= access #x00000001))
(define-fun $14 () Bool (= access #x00000000))
(define-fun $15 () Bool (and $7 (not $10) (or $13 $14) (not (and (not $6) (not $11)))))
(define-fun $16 () Bool (or (and $2 $5 $6) $12 $15))
(define-fun $17 () Bool (or $14 $13))
(define-fun $18 () Bool (= access #x0000000a))
(define-fun $19 () Bool (and (not $14) (not $13) (not $8) (not $9) (not $3) (not $4) (not (= access #x00000006)) (not (= access #x00000007)) (not (= access #x00000008)) (not (= access #x00000009)) (not $18)))
(define-fun $20 () Bool (and $6 (or $17 $3 $4 $18 $19)))
(define-fun $21 () Bool (and $11 (or $17 $8 $9 $18 $19)))
(define-fun $22 () Bool (and (not $20) (not $21)))
(define-fun $23 () Bool (not $16))
(define-fun $24 () (_ BitVec 32) (ite $11 #x00000004 #x00000000))
(define-fun $25 () (_ BitVec 32) (ite $6 #x00000003 #x00000000))

; What the claim speaks about.
(define-fun premise () Bool (and $0 $1 (= ((_ extract 31 4) access) #x0000000) (not (= ((_ extract 3 3) access) #b1))))

; Nothing is known about what happens.
(define-fun unread () Bool false)

; What it demands is not so, or what happens has no meaning.
(define-fun broken () Bool (not (and (or (and $16 (not $22)) (and $23 $22)) (or $23 (= (bvor (bvor (ite $20 #x00000003 #x00000000) (ite $21 #x00000004 #x00000000)) #x00000018) (ite $12 (bvor $24 #x00000018) (ite $15 (bvor (bvor $25 $24) #x00000018) (bvor $25 #x00000018))))))))

(assert (and premise (or unread broken)))
(check-sat)
