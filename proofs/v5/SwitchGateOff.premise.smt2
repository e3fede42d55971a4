; SwitchGateOff on v5: With checks off nothing is asked, nothing is sent
;   and the emulation goes on.
;
; Does the claim speak about anything?
; sat: an input that meets its premise.
;
; Bounds: every access value (2^32), every error code (2^32), every 64-bit
;   gla and gfn, every return code
(set-logic QF_BV)
(set-info :status sat)

(declare-fun send_event () (_ BitVec 1))

; What the claim speaks about.
(define-fun premise () Bool (not (= send_event #b1)))

(assert premise)
(check-sat)
