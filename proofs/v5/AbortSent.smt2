; AbortSent on v5: When the function returns true, a request was placed on
;   the ring.
;
; Does the claim fail in any other row than these?
;   1: n/write/unsent
;   2: n/fetch/unsent
;   3: n/write+fetch/unsent
;   4: r/write/unsent
;   5: r/fetch/unsent
;   6: r/write+fetch/unsent
;   7: w/fetch/unsent
;   8: w/write+fetch/unsent
;   9: rw/fetch/unsent
;   10: rw/write+fetch/unsent
;   11: x/write/unsent
;   12: x/write+fetch/unsent
;   13: rx/write/unsent
;   14: rx/write+fetch/unsent
; unsat: it does not; each of these fails, as the file beside this one
;   asks.
;
; Bounds: every access value (2^32), every error code (2^32), every 64-bit
;   gla and gfn, checks on, every return code of lookup and sending
; Relied on: monitor_traps answers a synchronous request with more than 0
;   exactly when it was placed (proved of its model by Agreement)
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun access () (_ BitVec 32))
(declare-fun monitor_traps () (_ BitVec 32))
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
(define-fun $7 () Bool (and $2 $5 $6))
(define-fun $8 () Bool (= ((_ extract 31 31) monitor_traps) #b1))
(define-fun $9 () Bool (not $8))
(define-fun $10 () Bool (and $2 (not $5)))
(define-fun $11 () Bool (= access #x00000002))
(define-fun $12 () Bool (= access #x00000003))
(define-fun $13 () Bool (or $11 $12))
(define-fun $14 () Bool (= ((_ extract 4 4) pfec) #b1))
(define-fun $15 () Bool (and $10 $13 $14))
(define-fun $16 () Bool (= access #x00000001))
(define-fun $17 () Bool (= access #x00000000))
(define-fun $18 () Bool (not $6))
(define-fun $19 () Bool (not $14))
(define-fun $20 () Bool (and $10 (not $13) (or $16 $17) (not (and $18 $19))))
(define-fun $21 () Bool (or $8 (= monitor_traps #x00000000)))
(define-fun $22 () Bool (and $6 $19))
(define-fun $23 () Bool (and $18 $14))
(define-fun $24 () Bool (and $6 $14))

; What the claim speaks about.
(define-fun premise () Bool (and $0 (or (and $7 $9) (and $15 $9) (and $20 $9))))

; Nothing is known about what happens.
(define-fun unread () Bool false)

; What it demands is not so, or what happens has no meaning.
(define-fun broken () Bool (not (and (or $7 $15 $20) (not $21))))

; One of the rows listed above.
(define-fun listed () Bool (or (and $17 $22 $1 $0 $21) (and $17 $23 $1 $0 $21) (and $17 $24 $1 $0 $21) (and $16 $22 $1 $0 $21) (and $16 $23 $1 $0 $21) (and $16 $24 $1 $0 $21) (and $11 $23 $1 $0 $21) (and $11 $24 $1 $0 $21) (and $12 $23 $1 $0 $21) (and $12 $24 $1 $0 $21) (and $3 $22 $1 $0 $21) (and $3 $24 $1 $0 $21) (and $4 $22 $1 $0 $21) (and $4 $24 $1 $0 $21)))

(assert (and premise (not unread) broken (not listed)))
(check-sat)
