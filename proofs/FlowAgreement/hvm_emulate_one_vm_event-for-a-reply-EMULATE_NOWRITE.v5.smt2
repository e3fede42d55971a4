; hvm_emulate_one_vm_event, for a reply, EMULATE_NOWRITE: every path beside
;   its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun _hvm_emulate_one () (_ BitVec 32))

; What its callers see to.
(define-fun relied_on () Bool true)

; Path 1: calls _hvm_emulate_one, calls monitor_traps, returns.
(define-fun path_1 () Bool (= _hvm_emulate_one #x00000005))
(define-fun agrees_1 () Bool (= _hvm_emulate_one #x00000005))

; Path 2: calls _hvm_emulate_one, returns.
(define-fun path_2 () Bool (not (= _hvm_emulate_one #x00000005)))
(define-fun agrees_2 () Bool (not (= _hvm_emulate_one #x00000005)))

(assert (and relied_on (or (not (or false path_1 path_2)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)))))
(check-sat)
