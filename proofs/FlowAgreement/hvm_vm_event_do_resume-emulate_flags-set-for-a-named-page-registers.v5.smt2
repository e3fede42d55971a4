; hvm_vm_event_do_resume, emulate_flags set for a named page, registers:
;   every path beside its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)


; What its callers see to.
(define-fun relied_on () Bool true)

; Path 1: setsRegisters false, emulatesForReply 1 0 0, calls
;   hvm_emulate_one_vm_event, clearsSyncEvent false, returns.
(define-fun path_1 () Bool true)
(define-fun agrees_1 () Bool true)

(assert (and relied_on (or (not (or false path_1)) (and path_1 (not agrees_1)))))
(check-sat)
