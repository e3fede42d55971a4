; AbortSent on merged: When the function returns true, a request was placed
;   on the ring.
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
;   15: -/write/ESRCH/unsent
;   16: -/fetch/ESRCH/unsent
;   17: -/write+fetch/ESRCH/unsent
; unsat: it does not; each of these fails, as the file beside this one
;   asks.
;
; Bounds: every access value (2^32), every error code (2^32), every 64-bit
;   gla and gfn, checks on, every return code of lookup and sending
; Relied on: monitor_traps answers a synchronous request with more than 0
;   exactly when it was placed (proved of its model by Agreement)
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun CONFIG_DEBUG () (_ BitVec 1))
(declare-fun access () (_ BitVec 32))
(declare-fun current->arch.vm_event->send_event () (_ BitVec 1))
(declare-fun monitor_traps () (_ BitVec 32))
(declare-fun p2m_get_mem_access () (_ BitVec 32))
(declare-fun pfec () (_ BitVec 32))
(define-fun $0 () Bool (= current->arch.vm_event->send_event #b1))
(define-fun $1 () Bool (and (not $0) (not (= CONFIG_DEBUG #b1))))
(define-fun $2 () Bool (= p2m_get_mem_access #x00000000))
(define-fun $3 () Bool (and $1 $2))
(define-fun $4 () Bool (= access #x00000004))
(define-fun $5 () Bool (= access #x00000005))
(define-fun $6 () Bool (or $4 $5))
(define-fun $7 () Bool (= ((_ extract 1 1) pfec) #b1))
(define-fun $8 () Bool (and $3 $6 $7))
(define-fun $9 () Bool (= ((_ extract 31 31) monitor_traps) #b1))
(define-fun $10 () Bool (not $9))
(define-fun $11 () Bool (not $6))
(define-fun $12 () Bool (and $3 $11))
(define-fun $13 () Bool (= access #x00000002))
(define-fun $14 () Bool (= access #x00000003))
(define-fun $15 () Bool (or $13 $14))
(define-fun $16 () Bool (= ((_ extract 4 4) pfec) #b1))
(define-fun $17 () Bool (and $12 $15 $16))
(define-fun $18 () Bool (not $15))
(define-fun $19 () Bool (= access #x00000001))
(define-fun $20 () Bool (= access #x00000000))
(define-fun $21 () Bool (or $19 $20))
(define-fun $22 () Bool (not $7))
(define-fun $23 () Bool (not $16))
(define-fun $24 () Bool (not (and $22 $23)))
(define-fun $25 () Bool (and $12 $18 $21 $24))
(define-fun $26 () Bool (not $2))
(define-fun $27 () Bool (= p2m_get_mem_access #xfffffffd))
(define-fun $28 () Bool (and $1 $26 $27 $24))
(define-fun $29 () Bool (and $0 $2))
(define-fun $30 () Bool (and $29 $6 $7))
(define-fun $31 () Bool (and $29 $11))
(define-fun $32 () Bool (and $31 $15 $16))
(define-fun $33 () Bool (and $31 $18 $21 $24))
(define-fun $34 () Bool (and $0 $26 $27 $24))
(define-fun $35 () Bool (or $9 (= monitor_traps #x00000000)))
(define-fun $36 () Bool (and $7 $23))
(define-fun $37 () Bool (and $22 $16))
(define-fun $38 () Bool (and $7 $16))

; What the claim speaks about.
(define-fun premise () Bool (and $0 (or (and $8 $10) (and $17 $10) (and $25 $10) (and $28 $10) (and $30 $10) (and $32 $10) (and $33 $10) (and $34 $10))))

; Nothing is known about what happens.
(define-fun unread () Bool false)

; What it demands is not so, or what happens has no meaning.
(define-fun broken () Bool (not (and (or $8 $17 $25 $28 $30 $32 $33 $34) (not $35))))

; One of the rows listed above.
(define-fun listed () Bool (or (and $20 $36 $2 $0 $35) (and $20 $37 $2 $0 $35) (and $20 $38 $2 $0 $35) (and $19 $36 $2 $0 $35) (and $19 $37 $2 $0 $35) (and $19 $38 $2 $0 $35) (and $13 $37 $2 $0 $35) (and $13 $38 $2 $0 $35) (and $14 $37 $2 $0 $35) (and $14 $38 $2 $0 $35) (and $4 $36 $2 $0 $35) (and $4 $38 $2 $0 $35) (and $5 $36 $2 $0 $35) (and $5 $38 $2 $0 $35) (and $36 $27 $0 $35) (and $37 $27 $0 $35) (and $38 $27 $0 $35)))

(assert (and premise (not unread) broken (not listed)))
(check-sat)
