; Agreement on staging: The executable model of the revision and its
;   constraints describe the same behaviour.
;
; Does the claim speak about anything?
; sat: an input that meets its premise.
;
; Bounds: every access value and error code (2^32 each), every 64-bit gla
;   and gfn, every kind, gate on and off, every return code of lookup and
;   sending, debug and release
(set-logic QF_BV)
(set-info :status sat)


; What the claim speaks about.
(define-fun premise () Bool true)

(assert premise)
(check-sat)
