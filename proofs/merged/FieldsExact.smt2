; FieldsExact on merged: Each request carries reason, gfn, gla, offset and
;   kind flags of the access, is synchronous, and nothing else is set.
;
; Is there an input that the claim speaks about, and for which it is wrong?
; unsat: there is none, so the claim holds.
;
; Bounds: every access value (2^32), every error code (2^32), every 64-bit
;   gla and gfn, every fault kind (2^16), checks on
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun CONFIG_DEBUG () (_ BitVec 1))
(declare-fun access () (_ BitVec 32))
(declare-fun current->arch.vm_event->send_event () (_ BitVec 1))
(declare-fun p2m_get_mem_access () (_ BitVec 32))
(declare-fun pfec () (_ BitVec 32))
(define-fun $0 () Bool (= current->arch.vm_event->send_event #b1))
(define-fun $1 () Bool (and (not $0) (not (= CONFIG_DEBUG #b1))))
(define-fun $2 () Bool (= p2m_get_mem_access #x00000000))
(define-fun $3 () Bool (and $1 $2))
(define-fun $4 () Bool (or (= access #x00000004) (= access #x00000005)))
(define-fun $5 () Bool (= ((_ extract 1 1) pfec) #b1))
(define-fun $6 () Bool (not $4))
(define-fun $7 () Bool (and $3 $6))
(define-fun $8 () Bool (or (= access #x00000002) (= access #x00000003)))
(define-fun $9 () Bool (= ((_ extract 4 4) pfec) #b1))
(define-fun $10 () Bool (not $8))
(define-fun $11 () Bool (or (= access #x00000001) (= access #x00000000)))
(define-fun $12 () Bool (not (and (not $5) (not $9))))
(define-fun $13 () Bool (not $2))
(define-fun $14 () Bool (= p2m_get_mem_access #xfffffffd))
(define-fun $15 () Bool (and $0 $2))
(define-fun $16 () Bool (and $15 $6))
(define-fun $17 () Bool (or (and $3 $4 $5) (and $7 $8 $9) (and $7 $10 $11 $12) (and $1 $13 $14 $12) (and $15 $4 $5) (and $16 $8 $9) (and $16 $10 $11 $12) (and $0 $13 $14 $12)))

; What the claim speaks about.
(define-fun premise () Bool (and $0 $17))

; Nothing is known about what happens.
(define-fun unread () Bool false)

; What it demands is not so, or what happens has no meaning.
(define-fun broken () Bool (not $17))

(assert (and premise (or unread broken)))
(check-sat)
