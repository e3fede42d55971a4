; FieldsExact on v5: Each request carries reason, gfn, gla, offset and kind
;   flags of the access, is synchronous, and nothing else is set.
;
; Does the claim speak about anything?
; sat: an input that meets its premise.
;
; Bounds: every access value (2^32), every error code (2^32), every 64-bit
;   gla and gfn, every fault kind (2^16), checks on
(set-logic QF_BV)
(set-info :status sat)

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

; What the claim speaks about.
(define-fun premise () Bool (and $0 (or (and $1 $2 $3) (and $4 $5 $6) (and $4 (not $5) (or (= access #x00000001) (= access #x00000000)) (not (and (not $3) (not $6)))))))

(assert premise)
(check-sat)
