; ReadReported on v5: An attempt to read without the right to is reported
;   with R.
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

(declare-fun access () (_ BitVec 32))
(declare-fun p2m_get_mem_access () (_ BitVec 32))
(declare-fun pfec () (_ BitVec 32))
(declare-fun send_event () (_ BitVec 1))
(define-fun $0 () Bool (= send_event #b1))
(define-fun $1 () Bool (= p2m_get_mem_access #x00000000))
(define-fun $2 () Bool (not (= pfec #x00000000)))
(define-fun $3 () Bool (= ((_ extract 1 1) pfec) #b1))
(define-fun $4 () Bool (not $3))
(define-fun $5 () Bool (= ((_ extract 4 4) pfec) #b1))
(define-fun $6 () Bool (not $5))
(define-fun $7 () Bool (and $2 $4 $6))
(define-fun $8 () Bool (= access #x00000000))
(define-fun $9 () Bool (= access #x00000002))
(define-fun $10 () Bool (= access #x00000004))
(define-fun $11 () Bool (= access #x00000006))
(define-fun $12 () Bool (= access #x0000000a))
(define-fun $13 () Bool (= access #x00000001))
(define-fun $14 () Bool (= access #x00000003))
(define-fun $15 () Bool (= access #x00000005))
(define-fun $16 () Bool (and (not $8) (not $13) (not $9) (not $14) (not $10) (not $15) (not $11) (not (= access #x00000007)) (not (= access #x00000008)) (not (= access #x00000009)) (not $12)))
(define-fun $17 () Bool (and $0 $2 $1))
(define-fun $18 () Bool (or $10 $15))
(define-fun $19 () Bool (and $17 (not $18)))
(define-fun $20 () Bool (or $9 $14))
(define-fun $21 () Bool (and $19 $20 $5))

; What the claim speaks about.
(define-fun premise () Bool (and $0 $1 $7 (or $8 $9 $10 $11 $12 $16)))

; Nothing is known about what happens.
(define-fun unread () Bool false)

; What it demands is not so, or what happens has no meaning.
(define-fun broken () Bool (not (and (or (and $17 $18 $3) $21 (and $19 (not $20) (or $13 $8) (not (and $4 $6)))) (not $21) $3)))

; One of the rows listed above.
(define-fun listed () Bool (or (and $8 $7 $1 $0) (and $9 $7 $1 $0) (and $10 $7 $1 $0) (and $11 $7 $1 $0) (and $12 $7 $1 $0) (and $16 $7 $1 $0)))

(assert (and premise (not unread) broken (not listed)))
(check-sat)
