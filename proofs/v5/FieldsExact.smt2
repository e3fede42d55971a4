; FieldsExact on v5: Each request carries reason, gfn, gla, offset and kind
;   flags of the access, is synchronous, and nothing else is set.
;
; Is there an input that the claim speaks about, and for which it is wrong?
; unsat: there is none, so the claim holds.
;
; Bounds: every access value (2^32), every error code (2^32), every 64-bit
;   gla and gfn, every fault kind (2^16), checks on
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun access () (_ BitVec 32))
(declare-fun p2m_get_mem_access () (_ BitVec 32))
(declare-fun pfec () (_ BitVec 32))
(declare-fun send_event () (_ BitVec 1))
(define-fun $0 () Bool (= send_event #b1))
(define-fun $1 () Bool (and $0 (not (= pfec #x00000000)) (= p2m_get_mem_access #x00000000)))
(define-fun $2 () Bool (or (= access #x00000004) (= access #x00000005)))
(define-fun $3 () Bool (= ((_ extract 1 1) pfec) #b1))
(define-fun $4 () Bool (and $1 (not $2)))
(define-fun $5 () Bool (or (= access #x00000002) (= access #x00000003)))
(define-fun $6 () Bool (= ((_ extract 4 4) pfec) #b1))
(define-fun $7 () Bool (or (and $1 $2 $3) (and $4 $5 $6) (and $4 (not $5) (or (= access #x00000001) (= access #x00000000)) (not (and (not $3) (not $6))))))

; What the claim speaks about.
(define-fun premise () Bool (and $0 $7))

; Nothing is known about what happens.
(define-fun unread () Bool false)

; What it demands is not so, or what happens has no meaning.
(define-fun broken () Bool (not $7))

(assert (and premise (or unread broken)))
(check-sat)
