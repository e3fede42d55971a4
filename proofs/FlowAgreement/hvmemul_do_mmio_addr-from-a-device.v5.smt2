; hvmemul_do_mmio_addr, from a device: every path beside its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun CONFIG_DEBUG () (_ BitVec 1))
(declare-fun hvm_copy_to_guest_phys () (_ BitVec 32))
(declare-fun hvmemul_do_io () (_ BitVec 32))
(define-fun $0 () Bool (= hvmemul_do_io #x00000000))
(define-fun $1 () Bool (= hvm_copy_to_guest_phys #x00000000))
(define-fun $2 () Bool (= hvm_copy_to_guest_phys #x00000006))
(define-fun $3 () Bool (= CONFIG_DEBUG #b1))
(define-fun $4 () Bool (and $0 $2 $3))
(define-fun $5 () Bool (not $4))
(define-fun $6 () Bool (and $0 $5))
(define-fun $7 () Bool (or (= hvm_copy_to_guest_phys #x00000004) (= hvm_copy_to_guest_phys #x00000005)))
(define-fun $8 () Bool (or $7 $2))
(define-fun $9 () (_ BitVec 32) (ite $0 (ite $1 #x00000000 (ite $8 #x00000003 #x00000001)) hvmemul_do_io))
(define-fun $10 () Bool (not $1))
(define-fun $11 () Bool (and $0 $10))
(define-fun $12 () Bool (and $11 (not $7)))
(define-fun $13 () Bool (and $12 $2))
(define-fun $14 () Bool (not $0))

; What its callers see to.
(define-fun relied_on () Bool true)

; Path 1: calls hvmemul_do_io, calls hvm_copy_to_guest_phys, returns.
(define-fun path_1 () Bool (and $0 $1))
(define-fun agrees_1 () Bool (and $6 (= $9 #x00000000)))

; Path 2: calls hvmemul_do_io, calls hvm_copy_to_guest_phys, returns.
(define-fun path_2 () Bool (and $11 $7))
(define-fun agrees_2 () Bool (and $6 (= $9 #x00000003)))

; Path 3: calls hvmemul_do_io, calls hvm_copy_to_guest_phys, assertion,
;   stops.
(define-fun path_3 () Bool (and $13 $3))
(define-fun agrees_3 () Bool (and $0 $4))

; Path 4: calls hvmemul_do_io, calls hvm_copy_to_guest_phys, returns.
(define-fun path_4 () Bool (and $13 (not $3)))
(define-fun agrees_4 () Bool (and $6 (= $9 #x00000003)))

; Path 5: calls hvmemul_do_io, calls hvm_copy_to_guest_phys, returns.
(define-fun path_5 () Bool (and $12 (not $2)))
(define-fun agrees_5 () Bool (and $6 (= $9 #x00000001)))

; Path 6: calls hvmemul_do_io, returns.
(define-fun path_6 () Bool $14)
(define-fun agrees_6 () Bool (and $14 $5 (or (and $0 (or (and $1 $0) (and $10 (or (and $8 (= hvmemul_do_io #x00000003)) (and (not $8) (= hvmemul_do_io #x00000001)))))) $14)))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)))))
(check-sat)
