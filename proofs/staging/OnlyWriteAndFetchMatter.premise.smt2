; OnlyWriteAndFetchMatter on staging: Two error codes that agree on write,
;   on fetch and on being zero lead to the same questions, requests and
;   result.
;
; Does the claim speak about anything?
; sat: an input that meets its premise.
;
; Bounds: all pairs of error codes (2^64), every access value and error
;   code (2^32 each), every 64-bit gla and gfn, every kind, gate on and
;   off, every return code of lookup and sending, debug and release
(set-logic QF_BV)
(set-info :status sat)

(declare-fun other_pfec () (_ BitVec 32))
(declare-fun pfec () (_ BitVec 32))
(define-fun $0 () Bool (= ((_ extract 1 1) pfec) #b1))
(define-fun $1 () Bool (= ((_ extract 1 1) other_pfec) #b1))
(define-fun $2 () Bool (= ((_ extract 4 4) pfec) #b1))
(define-fun $3 () Bool (= ((_ extract 4 4) other_pfec) #b1))
(define-fun $4 () Bool (= pfec #x00000000))
(define-fun $5 () Bool (= other_pfec #x00000000))

; What the claim speaks about.
(define-fun premise () Bool (and (or (and $0 $1) (and (not $0) (not $1))) (or (and $2 $3) (and (not $2) (not $3))) (or (and $4 $5) (and (not $4) (not $5)))))

(assert premise)
(check-sat)
