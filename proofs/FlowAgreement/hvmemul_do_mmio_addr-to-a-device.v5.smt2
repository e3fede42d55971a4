; hvmemul_do_mmio_addr, to a device: every path beside its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun CONFIG_DEBUG () (_ BitVec 1))
(declare-fun hvm_copy_from_guest_phys () (_ BitVec 32))
(declare-fun hvmemul_do_io () (_ BitVec 32))
(define-fun $0 () Bool (= hvm_copy_from_guest_phys #x00000000))
(define-fun $1 () Bool (not $0))
(define-fun $2 () Bool (or (= hvm_copy_from_guest_phys #x00000004) (= hvm_copy_from_guest_phys #x00000005)))
(define-fun $3 () Bool (= hvm_copy_from_guest_phys #x00000006))
(define-fun $4 () Bool (= CONFIG_DEBUG #b1))
(define-fun $5 () Bool (and $3 $4))
(define-fun $6 () Bool (and $1 (not $5)))
(define-fun $7 () (_ BitVec 32) (ite $0 hvmemul_do_io (ite (or $2 $3) #x00000003 #x00000001)))
(define-fun $8 () Bool (and $1 (not $2)))
(define-fun $9 () Bool (and $8 $3))

; What its callers see to.
(define-fun relied_on () Bool true)

; Path 1: calls hvm_copy_from_guest_phys, calls hvmemul_do_io, returns.
(define-fun path_1 () Bool $0)
(define-fun agrees_1 () Bool $0)

; Path 2: calls hvm_copy_from_guest_phys, returns.
(define-fun path_2 () Bool (and $1 $2))
(define-fun agrees_2 () Bool (and $6 (= $7 #x00000003)))

; Path 3: calls hvm_copy_from_guest_phys, assertion, stops.
(define-fun path_3 () Bool (and $9 $4))
(define-fun agrees_3 () Bool (and $1 $5))

; Path 4: calls hvm_copy_from_guest_phys, returns.
(define-fun path_4 () Bool (and $9 (not $4)))
(define-fun agrees_4 () Bool (and $6 (= $7 #x00000003)))

; Path 5: calls hvm_copy_from_guest_phys, returns.
(define-fun path_5 () Bool (and $8 (not $3)))
(define-fun agrees_5 () Bool (and $6 (= $7 #x00000001)))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)))))
(check-sat)
