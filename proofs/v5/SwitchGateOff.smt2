; SwitchGateOff on v5: With checks off nothing is asked, nothing is sent
;   and the emulation goes on.
;
; Is there an input that the claim speaks about, and for which it is wrong?
; unsat: there is none, so the claim holds.
;
; Bounds: every access value (2^32), every error code (2^32), every 64-bit
;   gla and gfn, every return code
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun access () (_ BitVec 32))
(declare-fun monitor_traps () (_ BitVec 32))
(declare-fun p2m_get_mem_access () (_ BitVec 32))
(declare-fun pfec () (_ BitVec 32))
(declare-fun send_event () (_ BitVec 1))
(define-fun $0 () Bool (= send_event #b1))
(define-fun $1 () Bool (and $0 (not (= pfec #x00000000))))
(define-fun $2 () Bool (= p2m_get_mem_access #x00000000))
(define-fun $3 () Bool (and $1 $2))
(define-fun $4 () Bool (or (= access #x00000004) (= access #x00000005)))
(define-fun $5 () Bool (and $3 $4))
(define-fun $6 () Bool (= ((_ extract 1 1) pfec) #b1))
(define-fun $7 () Bool (not $6))
(define-fun $8 () Bool (and $5 $6))
(define-fun $9 () Bool (and $3 (not $4)))
(define-fun $10 () Bool (or (= access #x00000002) (= access #x00000003)))
(define-fun $11 () Bool (and $9 $10))
(define-fun $12 () Bool (= ((_ extract 4 4) pfec) #b1))
(define-fun $13 () Bool (not $12))
(define-fun $14 () Bool (and $11 $12))
(define-fun $15 () Bool (and $9 (not $10)))
(define-fun $16 () Bool (or (= access #x00000001) (= access #x00000000)))
(define-fun $17 () Bool (and $15 $16))
(define-fun $18 () Bool (and $7 $13))
(define-fun $19 () Bool (and $17 (not $18)))
(define-fun $20 () Bool (not (= ((_ extract 31 31) monitor_traps) #b1)))

; What the claim speaks about.
(define-fun premise () Bool (not $0))

; Nothing is known about what happens.
(define-fun unread () Bool false)

; What it demands is not so, or what happens has no meaning.
(define-fun broken () Bool (not (and (not (or (and $5 $7) $8 (and $11 $13) $14 (and $17 $18) $19 (and $15 (not $16)) (and $1 (not $2)))) (not (or $8 $14 $19)) (not (or (and $8 $20) (and $14 $20) (and $19 $20))))))

(assert (and premise (or unread broken)))
(check-sat)
