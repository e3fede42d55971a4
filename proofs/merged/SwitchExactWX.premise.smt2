; SwitchExactWX on merged: For rights n to rwx, a write or fetch that the
;   right forbids is reported, with the flags of what is forbidden or, as
;   hardware does, of all that is attempted; nothing else is but a
;   forbidden read.
;
; Does the claim speak about anything?
; sat: an input that meets its premise.
;
; Bounds: rights 0 to 7, every error code (2^32), every 64-bit gla and gfn,
;   every fault kind (2^16), checks on, lookup ok
(set-logic QF_BV)
(set-info :status sat)

(declare-fun access () (_ BitVec 32))
(declare-fun current->arch.vm_event->send_event () (_ BitVec 1))
(declare-fun p2m_get_mem_access () (_ BitVec 32))

; What the claim speaks about.
(define-fun premise () Bool (and (= current->arch.vm_event->send_event #b1) (= p2m_get_mem_access #x00000000) (= ((_ extract 31 4) access) #x0000000) (not (= ((_ extract 3 3) access) #b1))))

(assert premise)
(check-sat)
