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
(declare-fun hvmemul_map_linear_addr () (_ BitVec 64))
(declare-fun hvmemul_virtual_to_linear () (_ BitVec 32))
(declare-fun |is_x86_system_segment(seg)| () (_ BitVec 1))
(declare-fun known_gla () (_ BitVec 1))
(declare-fun linear () (_ BitVec 64))
(declare-fun linear_write () (_ BitVec 32))
(declare-fun matches () (_ BitVec 32))
(declare-fun |seg_reg[x86_seg_ss].dpl == 3| () (_ BitVec 1))
(define-fun $0 () Bool (= hvmemul_virtual_to_linear #x00000000))
(define-fun $1 () Bool (= known_gla #b1))
(define-fun $2 () Bool (= |is_x86_system_segment(seg)| #b1))
(define-fun $3 () Bool (not $2))
(define-fun $4 () Bool (= |seg_reg[x86_seg_ss].dpl == 3| #b1))
(define-fun $5 () Bool (or $2 (and $3 (or (and $4 $3) (and (not $4) $3)))))
(define-fun $6 () Bool (and $0 $5))
(define-fun $7 () Bool (and $0 (not $1)))
(define-fun $8 () Bool (bvult hvmemul_map_linear_addr #xfffffffffffff001))
(define-fun $9 () Bool (and $7 (not $8)))
(define-fun $10 () Bool (and $7 $8))
(define-fun $11 () Bool (= hvmemul_map_linear_addr #x0000000000000000))
(define-fun $12 () Bool (and $10 (not $11)))
(define-fun $13 () Bool (not $12))
(define-fun $14 () Bool (and $0 (not $9) $13))
(define-fun $15 () (_ BitVec 64) (concat #x0000000000000 ((_ extract 11 0) linear)))
(define-fun $16 () (_ BitVec 64) (concat #x00000000 bytes))
(define-fun $17 () Bool (bvult (bvadd (bvnot $15) #x0000000000001001) $16))
(define-fun $18 () Bool (and $12 $17))
(define-fun $19 () Bool (not $18))
(define-fun $20 () Bool (= matches #x00000000))
(define-fun $21 () Bool (not $20))
(define-fun $22 () Bool (and $12 $21))
(define-fun $23 () Bool (not $22))
(define-fun $24 () Bool (and $22 $17))
(define-fun $25 () Bool (not $24))
(define-fun $26 () (_ BitVec 32) (bvnot ((_ extract 31 0) hvmemul_map_linear_addr)))
(define-fun $27 () (_ BitVec 32) (ite $9 $26 (ite $22 #x00000000 (ite $12 #x00000007 linear_write))))
(define-fun $28 () (_ BitVec 32) (ite $0 $27 hvmemul_virtual_to_linear))
(define-fun $29 () Bool (= $28 linear_write))
(define-fun $30 () Bool (and $6 $7 $5))
(define-fun $31 () Bool (not $14))
(define-fun $32 () Bool (and $30 $31))
(define-fun $33 () Bool (bvult (bvadd $15 $16) #x0000000000001001))
(define-fun $34 () Bool (and $12 (not $33)))
(define-fun $35 () Bool (and $32 $12))
(define-fun $36 () Bool (and $35 $18))
(define-fun $37 () Bool (= $28 #x00000000))
(define-fun $38 () Bool (= $28 #x00000007))
(define-fun $39 () Bool (and $12 $33))
(define-fun $40 () Bool (and $35 $19))
(define-fun $41 () Bool (not $0))

; What its callers see to.
(define-fun relied_on () Bool (and (or (= bytes #x00000001) (= bytes #x00000002) (= bytes #x00000004) (= bytes #x00000008) (= bytes #x00000010)) (or (and (= ((_ extract 31 1) bytes) #b0000000000000000000100000000000) (not (= ((_ extract 0 0) bytes) #b1))) (and (= ((_ extract 31 13) bytes) #b0000000000000000000) (not (= ((_ extract 12 12) bytes) #b1))))))

; Path 1: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls linear_write, returns.
(define-fun path_1 () Bool (and $0 $1))
(define-fun agrees_1 () Bool (and $6 (not $7) $14 $5 $13 $19 $23 $25 $13 $29))

; Path 2: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, returns.
(define-fun path_2 () Bool $9)
(define-fun agrees_2 () Bool (and $32 $13 $19 $23 $25 $13 (= $28 $26)))

; Path 3: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, loads, loads, stores, stores,
;   calls hvmemul_unmap_linear_addr, returns.
(define-fun path_3 () Bool (and $34 $21))
(define-fun agrees_3 () Bool (and $36 $22 $24 $12 $37))

; Path 4: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, loads, loads, calls
;   hvmemul_unmap_linear_addr, returns.
(define-fun path_4 () Bool (and $34 $20))
(define-fun agrees_4 () Bool (and $36 $23 $25 $12 $38))

; Path 5: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, loads, stores, calls
;   hvmemul_unmap_linear_addr, returns.
(define-fun path_5 () Bool (and $39 $21))
(define-fun agrees_5 () Bool (and $40 $22 $25 $12 $37))

; Path 6: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, loads, calls
;   hvmemul_unmap_linear_addr, returns.
(define-fun path_6 () Bool (and $39 $20))
(define-fun agrees_6 () Bool (and $40 $23 $25 $12 $38))

; Path 7: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, calls linear_write, returns.
(define-fun path_7 () Bool (and $10 $11))
(define-fun agrees_7 () Bool (and $30 $14 $5 $13 $19 $23 $25 $13 $29))

; Path 8: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, returns.
(define-fun path_8 () Bool $41)
(define-fun agrees_8 () Bool (and $41 $31 $13 $19 $23 $25 $13 (or (and $0 (= $27 hvmemul_virtual_to_linear)) $41)))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)))))
(check-sat)
