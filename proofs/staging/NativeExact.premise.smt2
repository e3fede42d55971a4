; NativeExact on staging: The native path reports, promotes and passes each
;   access exactly as specs/rights.yaml says.
;
; Does the claim speak about anything?
; sat: an input that meets its premise.
;
; Bounds: every access value (2^32), every error code (2^32)
; Relied on: about the model of the native functions of staging, which
;   Agreement ties down
(set-logic QF_BV)
(set-info :status sat)

(declare-fun current->arch.vm_event->send_event () (_ BitVec 1))
(declare-fun p2m_get_mem_access () (_ BitVec 32))

; What the claim speaks about.
(define-fun premise () Bool (and (= current->arch.vm_event->send_event #b1) (= p2m_get_mem_access #x00000000)))

(assert premise)
(check-sat)
