; hvmemul_write: every path beside its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun bytes () (_ BitVec 32))
(declare-fun hvmemul_map_linear_addr () (_ BitVec 64))
(declare-fun hvmemul_virtual_to_linear () (_ BitVec 64))
(declare-fun |is_x86_system_segment(seg)| () (_ BitVec 1))
(declare-fun known_gla () (_ BitVec 1))
(declare-fun linear () (_ BitVec 64))
(declare-fun linear_write () (_ BitVec 32))
(declare-fun |seg_reg[x86_seg_ss].dpl == 3| () (_ BitVec 1))
(define-fun $0 () (_ BitVec 32) ((_ extract 31 0) hvmemul_virtual_to_linear))
(define-fun $1 () Bool (= $0 #x00000000))
(define-fun $2 () Bool (= bytes #x00000000))
(define-fun $3 () Bool (and $1 (not $2)))
(define-fun $4 () Bool (= known_gla #b1))
(define-fun $5 () Bool (= |is_x86_system_segment(seg)| #b1))
(define-fun $6 () Bool (not $5))
(define-fun $7 () Bool (= |seg_reg[x86_seg_ss].dpl == 3| #b1))
(define-fun $8 () Bool (or $5 (and $6 (or (and $7 $6) (and (not $7) $6)))))
(define-fun $9 () Bool (and $3 $8))
(define-fun $10 () Bool (and $3 (not $4)))
(define-fun $11 () Bool (bvult hvmemul_map_linear_addr #xfffffffffffff001))
(define-fun $12 () Bool (and $10 (not $11)))
(define-fun $13 () Bool (and $10 $11))
(define-fun $14 () Bool (= hvmemul_map_linear_addr #x0000000000000000))
(define-fun $15 () Bool (and $13 (not $14)))
(define-fun $16 () Bool (not $15))
(define-fun $17 () Bool (and $3 (not $12) $16))
(define-fun $18 () (_ BitVec 64) (concat #x0000000000000 ((_ extract 11 0) linear)))
(define-fun $19 () (_ BitVec 64) (concat #x00000000 bytes))
(define-fun $20 () Bool (and $15 (bvult (bvadd (bvnot $18) #x0000000000001001) $19)))
(define-fun $21 () Bool (not $20))
(define-fun $22 () (_ BitVec 32) (bvnot ((_ extract 31 0) hvmemul_map_linear_addr)))
(define-fun $23 () (_ BitVec 32) (ite $12 $22 (ite $15 #x00000000 linear_write)))
(define-fun $24 () (_ BitVec 32) (ite $1 (ite $3 $23 #x00000000) $0))
(define-fun $25 () Bool (= linear_write $24))
(define-fun $26 () Bool (and $9 $10 $8))
(define-fun $27 () Bool (not $17))
(define-fun $28 () Bool (and $26 $27))
(define-fun $29 () Bool (bvult (bvadd $18 $19) #x0000000000001001))
(define-fun $30 () Bool (and $28 $15))
(define-fun $31 () Bool (= $24 #x00000000))

; What its callers see to.
(define-fun relied_on () Bool (or (and (= ((_ extract 31 1) bytes) #b0000000000000000000100000000000) (not (= ((_ extract 0 0) bytes) #b1))) (and (= ((_ extract 31 13) bytes) #b0000000000000000000) (not (= ((_ extract 12 12) bytes) #b1)))))

; Path 1: hook hvmemul_write, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls linear_write, returns.
(define-fun path_1 () Bool (and $3 $4))
(define-fun agrees_1 () Bool (and $9 (not $10) $17 $8 $16 $21 $16 $25))

; Path 2: hook hvmemul_write, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, returns.
(define-fun path_2 () Bool $12)
(define-fun agrees_2 () Bool (and $28 $16 $21 $16 (= $22 $24)))

; Path 3: hook hvmemul_write, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, stores, stores, calls
;   hvmemul_unmap_linear_addr, returns.
(define-fun path_3 () Bool (and $15 (not $29)))
(define-fun agrees_3 () Bool (and $30 $20 $15 $31))

; Path 4: hook hvmemul_write, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, stores, calls
;   hvmemul_unmap_linear_addr, returns.
(define-fun path_4 () Bool (and $15 $29))
(define-fun agrees_4 () Bool (and $30 $21 $15 $31))

; Path 5: hook hvmemul_write, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, calls linear_write, returns.
(define-fun path_5 () Bool (and $13 $14))
(define-fun agrees_5 () Bool (and $26 $17 $8 $16 $21 $16 $25))

; Path 6: hook hvmemul_write, calls hvmemul_virtual_to_linear, returns.
(define-fun path_6 () Bool (and $1 $2))
(define-fun agrees_6 () Bool (and (not $3) $27 $16 $21 $16 (or (and $1 (or (and $3 (= $0 $23)) (and $2 $1))) (not $1))))

; Path 7: hook hvmemul_write, calls hvmemul_virtual_to_linear, returns.
(define-fun path_7 () Bool (not $1))
(define-fun agrees_7 () Bool (and (not $3) $27 $16 $21 $16 (or (and $1 (or (and $3 (= $0 $23)) (and $2 $1))) (not $1))))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)))))
(check-sat)
