; ReadReported on staging: An attempt to read without the right to is
;   reported with R.
;
; Does the claim fail in any other row than these?
;   1: n/read
;   2: w/read
;   3: x/read
;   4: wx/read
;   5: default/read
;   6: other/read
; unsat: it does not; each of these fails, as the file beside this one
;   asks.
;
; Bounds: every access value (2^32), every error code (2^32), every 64-bit
;   gla and gfn, checks on, lookup ok
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun CONFIG_DEBUG () (_ BitVec 1))
(declare-fun access () (_ BitVec 32))
(declare-fun current->arch.vm_event->send_event () (_ BitVec 1))
(declare-fun p2m_get_mem_access () (_ BitVec 32))
(declare-fun pfec () (_ BitVec 32))
(define-fun $0 () Bool (= current->arch.vm_event->send_event #b1))
(define-fun $1 () Bool (= p2m_get_mem_access #x00000000))
(define-fun $2 () Bool (and $0 $1))
(define-fun $3 () Bool (= ((_ extract 1 1) pfec) #b1))
(define-fun $4 () Bool (not $3))
(define-fun $5 () Bool (= ((_ extract 4 4) pfec) #b1))
(define-fun $6 () Bool (not $5))
(define-fun $7 () Bool (and (not (= pfec #x00000000)) $4 $6))
(define-fun $8 () Bool (= access #x00000000))
(define-fun $9 () Bool (= access #x00000002))
(define-fun $10 () Bool (= access #x00000004))
(define-fun $11 () Bool (= access #x00000006))
(define-fun $12 () Bool (= access #x0000000b))
(define-fun $13 () Bool (= access #x00000001))
(define-fun $14 () Bool (= access #x00000003))
(define-fun $15 () Bool (= access #x00000005))
(define-fun $16 () Bool (= access #x0000000a))
(define-fun $17 () Bool (and (not $8) (not $13) (not $9) (not $14) (not $10) (not $15) (not $11) (not (= access #x00000007)) (not (= access #x00000008)) (not (= access #x00000009)) (not $16) (not $12)))
(define-fun $18 () Bool (and (not $0) (not (= CONFIG_DEBUG #b1))))
(define-fun $19 () Bool (and $18 $1))
(define-fun $20 () Bool (or $10 $15))
(define-fun $21 () Bool (and $19 $20 $3))
(define-fun $22 () Bool (not $20))
(define-fun $23 () Bool (and $19 $22))
(define-fun $24 () Bool (or $9 $14))
(define-fun $25 () Bool (and $23 $24 $5))
(define-fun $26 () Bool (not $24))
(define-fun $27 () Bool (or $13 $8 $16))
(define-fun $28 () Bool (not (and $4 $6)))
(define-fun $29 () Bool (not $1))
(define-fun $30 () Bool (= p2m_get_mem_access #xfffffffd))
(define-fun $31 () Bool (and $2 $20 $3))
(define-fun $32 () Bool (and $2 $22))
(define-fun $33 () Bool (and $32 $24 $5))
(define-fun $34 () (_ BitVec 1) (ite $3 #b1 #b0))

; What the claim speaks about.
(define-fun premise () Bool (and $2 $7 (or $8 $9 $10 $11 $12 $17)))

; Nothing is known about what happens.
(define-fun unread () Bool false)

; What it demands is not so, or what happens has no meaning.
(define-fun broken () Bool (not (and (or $21 $25 (and $23 $26 $27 $28) (and $18 $29 $30 $28) $31 $33 (and $32 $26 $27 $28) (and $0 $29 $30 $28)) (= (ite (or $21 $31) $34 (ite (or $25 $33) #b0 $34)) #b1))))

; One of the rows listed above.
(define-fun listed () Bool (or (and $8 $7 $1 $0) (and $9 $7 $1 $0) (and $10 $7 $1 $0) (and $11 $7 $1 $0) (and $12 $7 $1 $0) (and $17 $7 $1 $0)))

(assert (and premise (not unread) broken (not listed)))
(check-sat)
