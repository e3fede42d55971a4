; EmulateHonoured on v5: Each event sent would be accepted by
;   p2m_mem_access_emulate_check when answered with EMULATE.
;
; Is there an input that the claim speaks about, and for which it is wrong?
; unsat: there is none, so the claim holds.
;
; Bounds: every access value (2^32), every error code (2^32), every 64-bit
;   gla and gfn, checks on, every return code of the lookup
; Relied on: the check of the reply finds the same right, or the same
;   failure, as the lookup before it
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
(define-fun $14 () Bool (not $6))
(define-fun $15 () Bool (and $7 (not $10) (or $13 (= access #x00000000)) (not (and $14 (not $11)))))
(define-fun $16 () (_ BitVec 2) (ite $11 #b10 #b00))
(define-fun $17 () (_ BitVec 2) (ite $6 #b01 #b00))
(define-fun $18 () Bool (and $1 (not $13)))
(define-fun $19 () Bool (not $12))
(define-fun $20 () Bool (and $19 $6))
(define-fun $21 () (_ BitVec 1) (ite $11 #b1 #b0))
(define-fun $22 () Bool (= (ite $12 $21 (ite $15 $21 #b0)) #b1))
(define-fun $23 () Bool (and $18 (not $8)))
(define-fun $24 () Bool (and $23 (not $3)))
(define-fun $25 () Bool (or $4 (= access #x00000008)))
(define-fun $26 () Bool (and $24 (not $25)))
(define-fun $27 () Bool (= access #x00000006))
(define-fun $28 () Bool (and $26 (not $27)))
(define-fun $29 () (_ BitVec 3) (ite $11 #b100 #b000))
(define-fun $30 () (_ BitVec 3) (ite $6 #b011 #b000))

; What the claim speaks about.
(define-fun premise () Bool (and $0 (or (and $2 $5 $6) $12 $15)))

; Nothing is known about what happens.
(define-fun unread () Bool false)

; What it demands is not so, or what happens has no meaning.
(define-fun broken () Bool (not (or (and $1 $13 (not (= (ite $12 $16 (ite $15 (bvor $17 $16) $17)) #b00))) (and $18 $8 (not (and (not $20) (not $22)))) (and $23 $3 (not (or $12 (and $19 $14)))) (and $24 $25 $20) (and $26 $27 $20) (and $28 $9 $22) (and $28 (not $9) (not (= access #x00000007)) (not (= (ite $12 $29 (ite $15 (bvor $30 $29) $30)) #b000))) (not $1))))

(assert (and premise (or unread broken)))
(check-sat)
