; LookupError on staging: A failing lookup leads to what the right that
;   propagation would install leads to.
;
; Does the claim fail in any other row than these?
;   1: n/write/other-error
;   2: n/fetch/other-error
;   3: n/write+fetch/other-error
;   4: r/write/other-error
;   5: r/fetch/other-error
;   6: r/write+fetch/other-error
;   7: w/write/ESRCH
;   8: w/fetch/other-error
;   9: w/write+fetch/ESRCH
;   10: w/write+fetch/other-error
;   11: rw/write/ESRCH
;   12: rw/fetch/other-error
;   13: rw/write+fetch/ESRCH
;   14: rw/write+fetch/other-error
;   15: x/write/other-error
;   16: x/fetch/ESRCH
;   17: x/write+fetch/ESRCH
;   18: x/write+fetch/other-error
;   19: rx/write/other-error
;   20: rx/fetch/ESRCH
;   21: rx/write+fetch/ESRCH
;   22: rx/write+fetch/other-error
;   23: wx/write/ESRCH
;   24: wx/fetch/ESRCH
;   25: wx/write+fetch/ESRCH
;   26: rwx/write/ESRCH
;   27: rwx/fetch/ESRCH
;   28: rwx/write+fetch/ESRCH
;   29: rx2rw/write/ESRCH
;   30: rx2rw/fetch/ESRCH
;   31: rx2rw/write+fetch/ESRCH
;   32: n2rwx/write/ESRCH
;   33: n2rwx/fetch/ESRCH
;   34: n2rwx/write+fetch/ESRCH
;   35: r_pw/write/other-error
;   36: r_pw/fetch/other-error
;   37: r_pw/write+fetch/other-error
; unsat: it does not; each of these fails, as the file beside this one
;   asks.
;
; Bounds: every right that an entry can hold, every error code (2^32),
;   every 64-bit gla and gfn, checks on, every failing return code of the
;   lookup
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun CONFIG_DEBUG () (_ BitVec 1))
(declare-fun access () (_ BitVec 32))
(declare-fun current->arch.vm_event->send_event () (_ BitVec 1))
(declare-fun p2m_get_mem_access () (_ BitVec 32))
(declare-fun pfec () (_ BitVec 32))
(declare-fun propagated_access () (_ BitVec 32))
(define-fun $0 () Bool (= current->arch.vm_event->send_event #b1))
(define-fun $1 () Bool (= p2m_get_mem_access #x00000000))
(define-fun $2 () Bool (not $1))
(define-fun $3 () Bool (and $0 $2))
(define-fun $4 () Bool (= propagated_access #x00000000))
(define-fun $5 () Bool (= propagated_access #x00000001))
(define-fun $6 () Bool (= propagated_access #x00000002))
(define-fun $7 () Bool (= propagated_access #x00000003))
(define-fun $8 () Bool (= propagated_access #x00000004))
(define-fun $9 () Bool (= propagated_access #x00000005))
(define-fun $10 () Bool (= propagated_access #x00000006))
(define-fun $11 () Bool (= propagated_access #x00000007))
(define-fun $12 () Bool (= propagated_access #x00000008))
(define-fun $13 () Bool (= propagated_access #x00000009))
(define-fun $14 () Bool (= propagated_access #x0000000a))
(define-fun $15 () Bool (and (not $0) (not (= CONFIG_DEBUG #b1))))
(define-fun $16 () Bool (and $15 $1))
(define-fun $17 () Bool (or (= access #x00000004) (= access #x00000005)))
(define-fun $18 () Bool (= ((_ extract 1 1) pfec) #b1))
(define-fun $19 () Bool (and $16 $17 $18))
(define-fun $20 () Bool (not $17))
(define-fun $21 () Bool (and $16 $20))
(define-fun $22 () Bool (or (= access #x00000002) (= access #x00000003)))
(define-fun $23 () Bool (= ((_ extract 4 4) pfec) #b1))
(define-fun $24 () Bool (and $21 $22 $23))
(define-fun $25 () Bool (not $22))
(define-fun $26 () Bool (or (= access #x00000001) (= access #x00000000) (= access #x0000000a)))
(define-fun $27 () Bool (not $18))
(define-fun $28 () Bool (not $23))
(define-fun $29 () Bool (not (and $27 $28)))
(define-fun $30 () Bool (= p2m_get_mem_access #xfffffffd))
(define-fun $31 () Bool (and $0 $1))
(define-fun $32 () Bool (and $31 $17 $18))
(define-fun $33 () Bool (and $31 $20))
(define-fun $34 () Bool (and $33 $22 $23))
(define-fun $35 () Bool (or $19 $24 (and $21 $25 $26 $29) (and $15 $2 $30 $29) $32 $34 (and $33 $25 $26 $29) (and $3 $30 $29)))
(define-fun $36 () Bool (or $8 $9))
(define-fun $37 () Bool (and $15 $36 $18))
(define-fun $38 () Bool (not $36))
(define-fun $39 () Bool (and $15 $38))
(define-fun $40 () Bool (or $6 $7))
(define-fun $41 () Bool (and $39 $40 $23))
(define-fun $42 () Bool (not $40))
(define-fun $43 () Bool (or $5 $4 $14))
(define-fun $44 () Bool (and $0 $36 $18))
(define-fun $45 () Bool (and $0 $38))
(define-fun $46 () Bool (and $45 $40 $23))
(define-fun $47 () Bool (or $37 $41 (and $39 $42 $43 $29) $44 $46 (and $45 $42 $43 $29)))
(define-fun $48 () (_ BitVec 3) (ite $18 #b011 #b000))
(define-fun $49 () (_ BitVec 3) (ite $23 #b100 #b000))
(define-fun $50 () (_ BitVec 3) (bvor $48 $49))
(define-fun $51 () (_ BitVec 3) (ite (or $19 $32) $48 (ite (or $24 $34) $49 $50)))
(define-fun $52 () (_ BitVec 3) (ite (or $37 $44) $48 (ite (or $41 $46) $49 $50)))
(define-fun $53 () Bool (not $47))
(define-fun $54 () Bool (not $35))
(define-fun $55 () Bool (and $18 $28))
(define-fun $56 () Bool (and $2 (not $30)))
(define-fun $57 () Bool (and $27 $23))
(define-fun $58 () Bool (and $18 $23))
(define-fun $59 () Bool (and $6 $58))
(define-fun $60 () Bool (and $7 $58))
(define-fun $61 () Bool (and $8 $58))
(define-fun $62 () Bool (and $9 $58))

; What the claim speaks about.
(define-fun premise () Bool (and $3 (or $4 $5 $6 $7 $8 $9 $10 $11 $12 $13 $14)))

; Nothing is known about what happens.
(define-fun unread () Bool false)

; What it demands is not so, or what happens has no meaning.
(define-fun broken () Bool (not (and (or (and $35 (or (and $47 (= $51 $52)) (and $53 (= $51 #b000)))) (and $54 (or (and $47 (= $52 #b000)) $53))) (or (and $35 $47) (and $54 $53)))))

; One of the rows listed above.
(define-fun listed () Bool (or (and $4 $55 $56 $0) (and $4 $57 $56 $0) (and $4 $58 $56 $0) (and $5 $55 $56 $0) (and $5 $57 $56 $0) (and $5 $58 $56 $0) (and $6 $55 $30 $0) (and $6 $57 $56 $0) (and $59 $30 $0) (and $59 $56 $0) (and $7 $55 $30 $0) (and $7 $57 $56 $0) (and $60 $30 $0) (and $60 $56 $0) (and $8 $55 $56 $0) (and $8 $57 $30 $0) (and $61 $30 $0) (and $61 $56 $0) (and $9 $55 $56 $0) (and $9 $57 $30 $0) (and $62 $30 $0) (and $62 $56 $0) (and $10 $55 $30 $0) (and $10 $57 $30 $0) (and $10 $58 $30 $0) (and $11 $55 $30 $0) (and $11 $57 $30 $0) (and $11 $58 $30 $0) (and $12 $55 $30 $0) (and $12 $57 $30 $0) (and $12 $58 $30 $0) (and $13 $55 $30 $0) (and $13 $57 $30 $0) (and $13 $58 $30 $0) (and $14 $55 $56 $0) (and $14 $57 $56 $0) (and $14 $58 $56 $0)))

(assert (and premise (not unread) broken (not listed)))
(check-sat)
