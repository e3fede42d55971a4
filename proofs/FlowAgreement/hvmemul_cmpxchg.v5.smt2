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
(declare-fun hvmemul_virtual_to_linear () (_ BitVec 32))
(declare-fun |is_x86_system_segment(seg)| () (_ BitVec 1))
(declare-fun known_gla () (_ BitVec 1))
(declare-fun linear () (_ BitVec 64))
(declare-fun matches () (_ BitVec 32))
(declare-fun mmio_access.write_access () (_ BitVec 1))
(declare-fun mmio_gla () (_ BitVec 64))
(declare-fun |seg_reg[x86_seg_ss].dpl == 3| () (_ BitVec 1))
(define-fun $0 () Bool (= hvmemul_virtual_to_linear #x00000000))
(define-fun $1 () Bool (= known_gla #b1))
(define-fun $2 () Bool (and $0 $1))
(define-fun $3 () Bool (and (= mmio_access.write_access #b1) (= ((_ extract 63 12) mmio_gla) ((_ extract 63 12) linear)) (= ((_ extract 11 0) mmio_gla) #x000)))
(define-fun $4 () Bool (= |is_x86_system_segment(seg)| #b1))
(define-fun $5 () Bool (not $4))
(define-fun $6 () Bool (= |seg_reg[x86_seg_ss].dpl == 3| #b1))
(define-fun $7 () Bool (or $4 (and $5 (or (and $6 $5) (and (not $6) $5)))))
(define-fun $8 () Bool (and $0 $7))
(define-fun $9 () Bool (and $0 (not $1)))
(define-fun $10 () Bool (bvult hvmemul_map_linear_addr #xfffffffffffff001))
(define-fun $11 () Bool (and $9 (not $10)))
(define-fun $12 () Bool (and $9 $10))
(define-fun $13 () Bool (= hvmemul_map_linear_addr #x0000000000000000))
(define-fun $14 () Bool (and $12 (not $13)))
(define-fun $15 () Bool (not $14))
(define-fun $16 () Bool (and $0 (not $11) $15))
(define-fun $17 () Bool (and $8 (not $9) $16 $7))
(define-fun $18 () (_ BitVec 64) (concat #x0000000000000 ((_ extract 11 0) linear)))
(define-fun $19 () (_ BitVec 64) (concat #x00000000 bytes))
(define-fun $20 () Bool (bvult (bvadd (bvnot $18) #x0000000000001001) $19))
(define-fun $21 () Bool (and $14 $20))
(define-fun $22 () Bool (not $21))
(define-fun $23 () Bool (= matches #x00000000))
(define-fun $24 () Bool (not $23))
(define-fun $25 () Bool (and $14 $24))
(define-fun $26 () Bool (not $25))
(define-fun $27 () Bool (and $25 $20))
(define-fun $28 () Bool (not $27))
(define-fun $29 () (_ BitVec 32) (bvnot ((_ extract 31 0) hvmemul_map_linear_addr)))
(define-fun $30 () (_ BitVec 32) (ite $11 $29 (ite $25 #x00000000 (ite $14 #x00000007 hvmemul_linear_mmio_write))))
(define-fun $31 () (_ BitVec 32) (ite $0 $30 hvmemul_virtual_to_linear))
(define-fun $32 () Bool (= $31 hvmemul_linear_mmio_write))
(define-fun $33 () Bool (not $3))
(define-fun $34 () Bool (and $8 $9 $7))
(define-fun $35 () Bool (not $16))
(define-fun $36 () Bool (and $34 $35))
(define-fun $37 () Bool (bvult (bvadd $18 $19) #x0000000000001001))
(define-fun $38 () Bool (and $14 (not $37)))
(define-fun $39 () Bool (and $36 $14))
(define-fun $40 () Bool (and $39 $21))
(define-fun $41 () Bool (= $31 #x00000000))
(define-fun $42 () Bool (= $31 #x00000007))
(define-fun $43 () Bool (and $14 $37))
(define-fun $44 () Bool (and $39 $22))
(define-fun $45 () Bool (and $12 $13))
(define-fun $46 () Bool (and $34 $16 $7))
(define-fun $47 () Bool (not $0))

; What its callers see to.
(define-fun relied_on () Bool (and (or (= bytes #x00000001) (= bytes #x00000002) (= bytes #x00000004) (= bytes #x00000008) (= bytes #x00000010)) (or (and (= ((_ extract 31 1) bytes) #b0000000000000000000100000000000) (not (= ((_ extract 0 0) bytes) #b1))) (and (= ((_ extract 31 13) bytes) #b0000000000000000000) (not (= ((_ extract 12 12) bytes) #b1))))))

; Path 1: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_linear_mmio_write, returns.
(define-fun path_1 () Bool (and $2 $3))
(define-fun agrees_1 () Bool (and $17 $3 $15 $22 $26 $28 $15 $32))

; Path 2: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_linear_mmio_write, returns.
(define-fun path_2 () Bool (and $2 $33))
(define-fun agrees_2 () Bool (and $17 $33 $15 $22 $26 $28 $15 $32))

; Path 3: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, returns.
(define-fun path_3 () Bool $11)
(define-fun agrees_3 () Bool (and $36 $15 $22 $26 $28 $15 (= $31 $29)))

; Path 4: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, loads, loads, stores, stores,
;   calls hvmemul_unmap_linear_addr, returns.
(define-fun path_4 () Bool (and $38 $24))
(define-fun agrees_4 () Bool (and $40 $25 $27 $14 $41))

; Path 5: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, loads, loads, calls
;   hvmemul_unmap_linear_addr, returns.
(define-fun path_5 () Bool (and $38 $23))
(define-fun agrees_5 () Bool (and $40 $26 $28 $14 $42))

; Path 6: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, loads, stores, calls
;   hvmemul_unmap_linear_addr, returns.
(define-fun path_6 () Bool (and $43 $24))
(define-fun agrees_6 () Bool (and $44 $25 $28 $14 $41))

; Path 7: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, loads, calls
;   hvmemul_unmap_linear_addr, returns.
(define-fun path_7 () Bool (and $43 $23))
(define-fun agrees_7 () Bool (and $44 $26 $28 $14 $42))

; Path 8: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, calls
;   hvmemul_linear_mmio_write, returns.
(define-fun path_8 () Bool (and $45 $3))
(define-fun agrees_8 () Bool (and $46 $3 $15 $22 $26 $28 $15 $32))

; Path 9: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, calls
;   hvmemul_linear_mmio_write, returns.
(define-fun path_9 () Bool (and $45 $33))
(define-fun agrees_9 () Bool (and $46 $33 $15 $22 $26 $28 $15 $32))

; Path 10: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, returns.
(define-fun path_10 () Bool $47)
(define-fun agrees_10 () Bool (and $47 $35 $15 $22 $26 $28 $15 (or (and $0 (= hvmemul_virtual_to_linear $30)) $47)))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8 path_9 path_10)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)) (and path_9 (not agrees_9)) (and path_10 (not agrees_10)))))
(check-sat)
