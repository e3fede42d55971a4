; AbortSent on staging: When the function returns true, a request was
;   placed on the ring.
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
;   15: r_pw/write/unsent
;   16: r_pw/fetch/unsent
;   17: r_pw/write+fetch/unsent
;   18: -/write/ESRCH/unsent
;   19: -/fetch/ESRCH/unsent
;   20: -/write+fetch/ESRCH/unsent
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
(define-fun $21 () Bool (= access #x0000000a))
(define-fun $22 () Bool (or $19 $20 $21))
(define-fun $23 () Bool (not $7))
(define-fun $24 () Bool (not $16))
(define-fun $25 () Bool (not (and $23 $24)))
(define-fun $26 () Bool (and $12 $18 $22 $25))
(define-fun $27 () Bool (not $2))
(define-fun $28 () Bool (= p2m_get_mem_access #xfffffffd))
(define-fun $29 () Bool (and $1 $27 $28 $25))
(define-fun $30 () Bool (and $0 $2))
(define-fun $31 () Bool (and $30 $6 $7))
(define-fun $32 () Bool (and $30 $11))
(define-fun $33 () Bool (and $32 $15 $16))
(define-fun $34 () Bool (and $32 $18 $22 $25))
(define-fun $35 () Bool (and $0 $27 $28 $25))
(define-fun $36 () Bool (or $9 (= monitor_traps #x00000000)))
(define-fun $37 () Bool (and $7 $24))
(define-fun $38 () Bool (and $23 $16))
(define-fun $39 () Bool (and $7 $16))

; What the claim speaks about.
(define-fun premise () Bool (and $0 (or (and $8 $10) (and $17 $10) (and $26 $10) (and $29 $10) (and $31 $10) (and $33 $10) (and $34 $10) (and $35 $10))))

; Nothing is known about what happens.
(define-fun unread () Bool false)

; What it demands is not so, or what happens has no meaning.
(define-fun broken () Bool (not (and (or $8 $17 $26 $29 $31 $33 $34 $35) (not $36))))

; One of the rows listed above.
(define-fun listed () Bool (or (and $20 $37 $2 $0 $36) (and $20 $38 $2 $0 $36) (and $20 $39 $2 $0 $36) (and $19 $37 $2 $0 $36) (and $19 $38 $2 $0 $36) (and $19 $39 $2 $0 $36) (and $13 $38 $2 $0 $36) (and $13 $39 $2 $0 $36) (and $14 $38 $2 $0 $36) (and $14 $39 $2 $0 $36) (and $4 $37 $2 $0 $36) (and $4 $39 $2 $0 $36) (and $5 $37 $2 $0 $36) (and $5 $39 $2 $0 $36) (and $21 $37 $2 $0 $36) (and $21 $38 $2 $0 $36) (and $21 $39 $2 $0 $36) (and $37 $28 $0 $36) (and $38 $28 $0 $36) (and $39 $28 $0 $36)))

(assert (and premise (not unread) broken (not listed)))
(check-sat)
