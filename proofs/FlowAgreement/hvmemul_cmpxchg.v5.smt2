; hvmemul_cmpxchg: every path beside its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun bytes () (_ BitVec 32))
(declare-fun hvmemul_linear_mmio_write () (_ BitVec 32))
(declare-fun hvmemul_map_linear_addr () (_ BitVec 64))
(declare-fun hvmemul_virtual_to_linear () (_ BitVec 64))
(declare-fun |is_x86_system_segment(seg)| () (_ BitVec 1))
(declare-fun known_gla () (_ BitVec 1))
(declare-fun linear () (_ BitVec 64))
(declare-fun matches () (_ BitVec 32))
(declare-fun mmio_access.write_access () (_ BitVec 1))
(declare-fun mmio_gla () (_ BitVec 64))
(declare-fun |seg_reg[x86_seg_ss].dpl == 3| () (_ BitVec 1))
(define-fun $0 () (_ BitVec 32) ((_ extract 31 0) hvmemul_virtual_to_linear))
(define-fun $1 () Bool (= $0 #x00000000))
(define-fun $2 () Bool (= known_gla #b1))
(define-fun $3 () Bool (and $1 $2))
(define-fun $4 () Bool (and (= mmio_access.write_access #b1) (= ((_ extract 63 12) mmio_gla) ((_ extract 63 12) linear)) (= ((_ extract 11 0) mmio_gla) #x000)))
(define-fun $5 () Bool (= |is_x86_system_segment(seg)| #b1))
(define-fun $6 () Bool (not $5))
(define-fun $7 () Bool (= |seg_reg[x86_seg_ss].dpl == 3| #b1))
(define-fun $8 () Bool (or $5 (and $6 (or (and $7 $6) (and (not $7) $6)))))
(define-fun $9 () Bool (and $1 $8))
(define-fun $10 () Bool (and $1 (not $2)))
(define-fun $11 () Bool (bvult hvmemul_map_linear_addr #xfffffffffffff001))
(define-fun $12 () Bool (and $10 (not $11)))
(define-fun $13 () Bool (and $10 $11))
(define-fun $14 () Bool (= hvmemul_map_linear_addr #x0000000000000000))
(define-fun $15 () Bool (and $13 (not $14)))
(define-fun $16 () Bool (not $15))
(define-fun $17 () Bool (and $1 (not $12) $16))
(define-fun $18 () Bool (and $9 (not $10) $17 $8))
(define-fun $19 () (_ BitVec 64) (concat #x0000000000000 ((_ extract 11 0) linear)))
(define-fun $20 () (_ BitVec 64) (concat #x00000000 bytes))
(define-fun $21 () Bool (bvult (bvadd (bvnot $19) #x0000000000001001) $20))
(define-fun $22 () Bool (and $15 $21))
(define-fun $23 () Bool (not $22))
(define-fun $24 () Bool (= matches #x00000000))
(define-fun $25 () Bool (not $24))
(define-fun $26 () Bool (and $15 $25))
(define-fun $27 () Bool (not $26))
(define-fun $28 () Bool (and $26 $21))
(define-fun $29 () Bool (not $28))
(define-fun $30 () (_ BitVec 32) (bvnot ((_ extract 31 0) hvmemul_map_linear_addr)))
(define-fun $31 () (_ BitVec 32) (ite $12 $30 (ite $26 #x00000000 (ite $15 #x00000007 hvmemul_linear_mmio_write))))
(define-fun $32 () (_ BitVec 32) (ite $1 $31 $0))
(define-fun $33 () Bool (= $32 hvmemul_linear_mmio_write))
(define-fun $34 () Bool (not $4))
(define-fun $35 () Bool (and $9 $10 $8))
(define-fun $36 () Bool (not $17))
(define-fun $37 () Bool (and $35 $36))
(define-fun $38 () Bool (bvult (bvadd $19 $20) #x0000000000001001))
(define-fun $39 () Bool (and $15 (not $38)))
(define-fun $40 () Bool (and $37 $15))
(define-fun $41 () Bool (and $40 $22))
(define-fun $42 () Bool (= $32 #x00000000))
(define-fun $43 () Bool (= $32 #x00000007))
(define-fun $44 () Bool (and $15 $38))
(define-fun $45 () Bool (and $40 $23))
(define-fun $46 () Bool (and $13 $14))
(define-fun $47 () Bool (and $35 $17 $8))
(define-fun $48 () Bool (not $1))

; What its callers see to.
(define-fun relied_on () Bool (and (or (= bytes #x00000001) (= bytes #x00000002) (= bytes #x00000004) (= bytes #x00000008) (= bytes #x00000010)) (or (and (= ((_ extract 31 1) bytes) #b0000000000000000000100000000000) (not (= ((_ extract 0 0) bytes) #b1))) (and (= ((_ extract 31 13) bytes) #b0000000000000000000) (not (= ((_ extract 12 12) bytes) #b1))))))

; Path 1: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_linear_mmio_write, returns.
(define-fun path_1 () Bool (and $3 $4))
(define-fun agrees_1 () Bool (and $18 $4 $16 $23 $27 $29 $16 $33))

; Path 2: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_linear_mmio_write, returns.
(define-fun path_2 () Bool (and $3 $34))
(define-fun agrees_2 () Bool (and $18 $34 $16 $23 $27 $29 $16 $33))

; Path 3: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, returns.
(define-fun path_3 () Bool $12)
(define-fun agrees_3 () Bool (and $37 $16 $23 $27 $29 $16 (= $32 $30)))

; Path 4: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, loads, loads, stores, stores,
;   calls hvmemul_unmap_linear_addr, returns.
(define-fun path_4 () Bool (and $39 $25))
(define-fun agrees_4 () Bool (and $41 $26 $28 $15 $42))

; Path 5: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, loads, loads, calls
;   hvmemul_unmap_linear_addr, returns.
(define-fun path_5 () Bool (and $39 $24))
(define-fun agrees_5 () Bool (and $41 $27 $29 $15 $43))

; Path 6: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, loads, stores, calls
;   hvmemul_unmap_linear_addr, returns.
(define-fun path_6 () Bool (and $44 $25))
(define-fun agrees_6 () Bool (and $45 $26 $29 $15 $42))

; Path 7: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, loads, calls
;   hvmemul_unmap_linear_addr, returns.
(define-fun path_7 () Bool (and $44 $24))
(define-fun agrees_7 () Bool (and $45 $27 $29 $15 $43))

; Path 8: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, calls
;   hvmemul_linear_mmio_write, returns.
(define-fun path_8 () Bool (and $46 $4))
(define-fun agrees_8 () Bool (and $47 $4 $16 $23 $27 $29 $16 $33))

; Path 9: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, calls
;   hvmemul_linear_mmio_write, returns.
(define-fun path_9 () Bool (and $46 $34))
(define-fun agrees_9 () Bool (and $47 $34 $16 $23 $27 $29 $16 $33))

; Path 10: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, returns.
(define-fun path_10 () Bool $48)
(define-fun agrees_10 () Bool (and $48 $36 $16 $23 $27 $29 $16 (or (and $1 (= $0 $31)) $48)))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8 path_9 path_10)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)) (and path_9 (not agrees_9)) (and path_10 (not agrees_10)))))
(check-sat)
