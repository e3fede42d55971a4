; __hvmemul_read, data: every path beside its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun bytes () (_ BitVec 32))
(declare-fun hvmemul_virtual_to_linear () (_ BitVec 64))
(declare-fun |is_x86_system_segment(seg)| () (_ BitVec 1))
(declare-fun linear_read () (_ BitVec 32))
(declare-fun |seg_reg[x86_seg_ss].dpl == 3| () (_ BitVec 1))
(define-fun $0 () (_ BitVec 32) ((_ extract 31 0) hvmemul_virtual_to_linear))
(define-fun $1 () Bool (= $0 #x00000000))
(define-fun $2 () Bool (= bytes #x00000000))
(define-fun $3 () Bool (and $1 (not $2)))
(define-fun $4 () Bool (= |is_x86_system_segment(seg)| #b1))
(define-fun $5 () Bool (not $4))
(define-fun $6 () Bool (= |seg_reg[x86_seg_ss].dpl == 3| #b1))

; What its callers see to.
(define-fun relied_on () Bool true)

; Path 1: calls hvmemul_virtual_to_linear, calls linear_read, returns.
(define-fun path_1 () Bool $3)
(define-fun agrees_1 () Bool (and $3 (or $4 (and $5 (or (and $6 $5) (and (not $6) $5)))) (or $3 (and (not $3) (= $0 linear_read)))))

; Path 2: calls hvmemul_virtual_to_linear, returns.
(define-fun path_2 () Bool (and $1 $2))
(define-fun agrees_2 () Bool (not $3))

; Path 3: calls hvmemul_virtual_to_linear, returns.
(define-fun path_3 () Bool (not $1))
(define-fun agrees_3 () Bool (not $3))

(assert (and relied_on (or (not (or false path_1 path_2 path_3)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)))))
(check-sat)
