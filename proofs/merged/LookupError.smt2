; LookupError on merged: A failing lookup leads to what the right that
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
(define-fun $14 () Bool (and (not $0) (not (= CONFIG_DEBUG #b1))))
(define-fun $15 () Bool (and $14 $1))
(define-fun $16 () Bool (or (= access #x00000004) (= access #x00000005)))
(define-fun $17 () Bool (= ((_ extract 1 1) pfec) #b1))
(define-fun $18 () Bool (and $15 $16 $17))
(define-fun $19 () Bool (not $16))
(define-fun $20 () Bool (and $15 $19))
(define-fun $21 () Bool (or (= access #x00000002) (= access #x00000003)))
(define-fun $22 () Bool (= ((_ extract 4 4) pfec) #b1))
(define-fun $23 () Bool (and $20 $21 $22))
(define-fun $24 () Bool (not $21))
(define-fun $25 () Bool (or (= access #x00000001) (= access #x00000000)))
(define-fun $26 () Bool (not $17))
(define-fun $27 () Bool (not $22))
(define-fun $28 () Bool (not (and $26 $27)))
(define-fun $29 () Bool (= p2m_get_mem_access #xfffffffd))
(define-fun $30 () Bool (and $0 $1))
(define-fun $31 () Bool (and $30 $16 $17))
(define-fun $32 () Bool (and $30 $19))
(define-fun $33 () Bool (and $32 $21 $22))
(define-fun $34 () Bool (or $18 $23 (and $20 $24 $25 $28) (and $14 $2 $29 $28) $31 $33 (and $32 $24 $25 $28) (and $3 $29 $28)))
(define-fun $35 () Bool (or $8 $9))
(define-fun $36 () Bool (and $14 $35 $17))
(define-fun $37 () Bool (not $35))
(define-fun $38 () Bool (and $14 $37))
(define-fun $39 () Bool (or $6 $7))
(define-fun $40 () Bool (and $38 $39 $22))
(define-fun $41 () Bool (not $39))
(define-fun $42 () Bool (or $5 $4))
(define-fun $43 () Bool (and $0 $35 $17))
(define-fun $44 () Bool (and $0 $37))
(define-fun $45 () Bool (and $44 $39 $22))
(define-fun $46 () Bool (or $36 $40 (and $38 $41 $42 $28) $43 $45 (and $44 $41 $42 $28)))
(define-fun $47 () (_ BitVec 3) (ite $17 #b011 #b000))
(define-fun $48 () (_ BitVec 3) (ite $22 #b100 #b000))
(define-fun $49 () (_ BitVec 3) (bvor $47 $48))
(define-fun $50 () (_ BitVec 3) (ite (or $18 $31) $47 (ite (or $23 $33) $48 $49)))
(define-fun $51 () (_ BitVec 3) (ite (or $36 $43) $47 (ite (or $40 $45) $48 $49)))
(define-fun $52 () Bool (not $46))
(define-fun $53 () Bool (not $34))
(define-fun $54 () Bool (and $17 $27))
(define-fun $55 () Bool (and $2 (not $29)))
(define-fun $56 () Bool (and $26 $22))
(define-fun $57 () Bool (and $17 $22))
(define-fun $58 () Bool (and $6 $57))
(define-fun $59 () Bool (and $7 $57))
(define-fun $60 () Bool (and $8 $57))
(define-fun $61 () Bool (and $9 $57))

; What the claim speaks about.
(define-fun premise () Bool (and $3 (or $4 $5 $6 $7 $8 $9 $10 $11 $12 $13)))

; Nothing is known about what happens.
(define-fun unread () Bool false)

; What it demands is not so, or what happens has no meaning.
(define-fun broken () Bool (not (and (or (and $34 (or (and $46 (= $50 $51)) (and $52 (= $50 #b000)))) (and $53 (or (and $46 (= $51 #b000)) $52))) (or (and $34 $46) (and $53 $52)))))

; One of the rows listed above.
(define-fun listed () Bool (or (and $4 $54 $55 $0) (and $4 $56 $55 $0) (and $4 $57 $55 $0) (and $5 $54 $55 $0) (and $5 $56 $55 $0) (and $5 $57 $55 $0) (and $6 $54 $29 $0) (and $6 $56 $55 $0) (and $58 $29 $0) (and $58 $55 $0) (and $7 $54 $29 $0) (and $7 $56 $55 $0) (and $59 $29 $0) (and $59 $55 $0) (and $8 $54 $55 $0) (and $8 $56 $29 $0) (and $60 $29 $0) (and $60 $55 $0) (and $9 $54 $55 $0) (and $9 $56 $29 $0) (and $61 $29 $0) (and $61 $55 $0) (and $10 $54 $29 $0) (and $10 $56 $29 $0) (and $10 $57 $29 $0) (and $11 $54 $29 $0) (and $11 $56 $29 $0) (and $11 $57 $29 $0) (and $12 $54 $29 $0) (and $12 $56 $29 $0) (and $12 $57 $29 $0) (and $13 $54 $29 $0) (and $13 $56 $29 $0) (and $13 $57 $29 $0)))

(assert (and premise (not unread) broken (not listed)))
(check-sat)
