; LookupError on v5: A failing lookup leads to what the right that
;   propagation would install leads to.
;
; Does the claim fail in any other row than these?
;   1: n/write/ESRCH
;   2: n/write/other-error
;   3: n/fetch/ESRCH
;   4: n/fetch/other-error
;   5: n/write+fetch/ESRCH
;   6: n/write+fetch/other-error
;   7: r/write/ESRCH
;   8: r/write/other-error
;   9: r/fetch/ESRCH
;   10: r/fetch/other-error
;   11: r/write+fetch/ESRCH
;   12: r/write+fetch/other-error
;   13: w/fetch/ESRCH
;   14: w/fetch/other-error
;   15: w/write+fetch/ESRCH
;   16: w/write+fetch/other-error
;   17: rw/fetch/ESRCH
;   18: rw/fetch/other-error
;   19: rw/write+fetch/ESRCH
;   20: rw/write+fetch/other-error
;   21: x/write/ESRCH
;   22: x/write/other-error
;   23: x/write+fetch/ESRCH
;   24: x/write+fetch/other-error
;   25: rx/write/ESRCH
;   26: rx/write/other-error
;   27: rx/write+fetch/ESRCH
;   28: rx/write+fetch/other-error
; unsat: it does not; each of these fails, as the file beside this one
;   asks.
;
; Bounds: every right that an entry can hold, every error code (2^32),
;   every 64-bit gla and gfn, checks on, every failing return code of the
;   lookup
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun access () (_ BitVec 32))
(declare-fun p2m_get_mem_access () (_ BitVec 32))
(declare-fun pfec () (_ BitVec 32))
(declare-fun propagated_access () (_ BitVec 32))
(declare-fun send_event () (_ BitVec 1))
(define-fun $0 () Bool (= send_event #b1))
(define-fun $1 () Bool (= p2m_get_mem_access #x00000000))
(define-fun $2 () Bool (not $1))
(define-fun $3 () Bool (= propagated_access #x00000000))
(define-fun $4 () Bool (= propagated_access #x00000001))
(define-fun $5 () Bool (= propagated_access #x00000002))
(define-fun $6 () Bool (= propagated_access #x00000003))
(define-fun $7 () Bool (= propagated_access #x00000004))
(define-fun $8 () Bool (= propagated_access #x00000005))
(define-fun $9 () Bool (and $0 (not (= pfec #x00000000))))
(define-fun $10 () Bool (and $9 $1))
(define-fun $11 () Bool (or (= access #x00000004) (= access #x00000005)))
(define-fun $12 () Bool (= ((_ extract 1 1) pfec) #b1))
(define-fun $13 () Bool (and $10 (not $11)))
(define-fun $14 () Bool (or (= access #x00000002) (= access #x00000003)))
(define-fun $15 () Bool (= ((_ extract 4 4) pfec) #b1))
(define-fun $16 () Bool (and $13 $14 $15))
(define-fun $17 () Bool (not $12))
(define-fun $18 () Bool (not $15))
(define-fun $19 () Bool (not (and $17 $18)))
(define-fun $20 () Bool (and $13 (not $14) (or (= access #x00000001) (= access #x00000000)) $19))
(define-fun $21 () Bool (or (and $10 $11 $12) $16 $20))
(define-fun $22 () Bool (or $7 $8))
(define-fun $23 () Bool (and $9 (not $22)))
(define-fun $24 () Bool (or $5 $6))
(define-fun $25 () Bool (and $23 $24 $15))
(define-fun $26 () Bool (and $23 (not $24) (or $4 $3) $19))
(define-fun $27 () Bool (or (and $9 $22 $12) $25 $26))
(define-fun $28 () (_ BitVec 3) (ite $15 #b100 #b000))
(define-fun $29 () (_ BitVec 3) (ite $12 #b011 #b000))
(define-fun $30 () (_ BitVec 3) (bvor $29 $28))
(define-fun $31 () (_ BitVec 3) (ite $25 $28 (ite $26 $30 $29)))
(define-fun $32 () (_ BitVec 3) (ite $16 $28 (ite $20 $30 $29)))
(define-fun $33 () Bool (not $27))
(define-fun $34 () Bool (not $21))
(define-fun $35 () Bool (and $12 $18))
(define-fun $36 () Bool (and $3 $35))
(define-fun $37 () Bool (= p2m_get_mem_access #xfffffffd))
(define-fun $38 () Bool (and $2 (not $37)))
(define-fun $39 () Bool (and $17 $15))
(define-fun $40 () Bool (and $3 $39))
(define-fun $41 () Bool (and $12 $15))
(define-fun $42 () Bool (and $3 $41))
(define-fun $43 () Bool (and $4 $35))
(define-fun $44 () Bool (and $4 $39))
(define-fun $45 () Bool (and $4 $41))
(define-fun $46 () Bool (and $5 $39))
(define-fun $47 () Bool (and $5 $41))
(define-fun $48 () Bool (and $6 $39))
(define-fun $49 () Bool (and $6 $41))
(define-fun $50 () Bool (and $7 $35))
(define-fun $51 () Bool (and $7 $41))
(define-fun $52 () Bool (and $8 $35))
(define-fun $53 () Bool (and $8 $41))

; What the claim speaks about.
(define-fun premise () Bool (and $0 $2 (or $3 $4 $5 $6 $7 $8 (= propagated_access #x00000006) (= propagated_access #x00000007) (= propagated_access #x00000008) (= propagated_access #x00000009))))

; Nothing is known about what happens.
(define-fun unread () Bool false)

; What it demands is not so, or what happens has no meaning.
(define-fun broken () Bool (not (and (or (and $21 (or (and $27 (= $31 $32)) (and $33 (= $32 #b000)))) (and $34 (or (and $27 (= $31 #b000)) $33))) (or (and $21 $27) (and $34 $33)))))

; One of the rows listed above.
(define-fun listed () Bool (or (and $36 $37 $0) (and $36 $38 $0) (and $40 $37 $0) (and $40 $38 $0) (and $42 $37 $0) (and $42 $38 $0) (and $43 $37 $0) (and $43 $38 $0) (and $44 $37 $0) (and $44 $38 $0) (and $45 $37 $0) (and $45 $38 $0) (and $46 $37 $0) (and $46 $38 $0) (and $47 $37 $0) (and $47 $38 $0) (and $48 $37 $0) (and $48 $38 $0) (and $49 $37 $0) (and $49 $38 $0) (and $50 $37 $0) (and $50 $38 $0) (and $51 $37 $0) (and $51 $38 $0) (and $52 $37 $0) (and $52 $38 $0) (and $53 $37 $0) (and $53 $38 $0)))

(assert (and premise (not unread) broken (not listed)))
(check-sat)
