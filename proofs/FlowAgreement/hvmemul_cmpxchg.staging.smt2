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
(declare-fun hvmemul_virtual_to_linear () (_ BitVec 64))
(declare-fun |is_x86_system_segment(seg)| () (_ BitVec 1))
(declare-fun known_gla () (_ BitVec 1))
(declare-fun linear () (_ BitVec 64))
(declare-fun linear_write () (_ BitVec 32))
(declare-fun matches () (_ BitVec 32))
(declare-fun |seg_reg[x86_seg_ss].dpl == 3| () (_ BitVec 1))
(define-fun $0 () (_ BitVec 32) ((_ extract 31 0) hvmemul_virtual_to_linear))
(define-fun $1 () Bool (= $0 #x00000000))
(define-fun $2 () Bool (= known_gla #b1))
(define-fun $3 () Bool (= |is_x86_system_segment(seg)| #b1))
(define-fun $4 () Bool (not $3))
(define-fun $5 () Bool (= |seg_reg[x86_seg_ss].dpl == 3| #b1))
(define-fun $6 () Bool (or $3 (and $4 (or (and $5 $4) (and (not $5) $4)))))
(define-fun $7 () Bool (and $1 $6))
(define-fun $8 () Bool (and $1 (not $2)))
(define-fun $9 () Bool (bvult hvmemul_map_linear_addr #xfffffffffffff001))
(define-fun $10 () Bool (and $8 (not $9)))
(define-fun $11 () Bool (and $8 $9))
(define-fun $12 () Bool (= hvmemul_map_linear_addr #x0000000000000000))
(define-fun $13 () Bool (and $11 (not $12)))
(define-fun $14 () Bool (not $13))
(define-fun $15 () Bool (and $1 (not $10) $14))
(define-fun $16 () (_ BitVec 64) (concat #x0000000000000 ((_ extract 11 0) linear)))
(define-fun $17 () (_ BitVec 64) (concat #x00000000 bytes))
(define-fun $18 () Bool (bvult (bvadd (bvnot $16) #x0000000000001001) $17))
(define-fun $19 () Bool (and $13 $18))
(define-fun $20 () Bool (not $19))
(define-fun $21 () Bool (= matches #x00000000))
(define-fun $22 () Bool (not $21))
(define-fun $23 () Bool (and $13 $22))
(define-fun $24 () Bool (not $23))
(define-fun $25 () Bool (and $23 $18))
(define-fun $26 () Bool (not $25))
(define-fun $27 () (_ BitVec 32) (bvnot ((_ extract 31 0) hvmemul_map_linear_addr)))
(define-fun $28 () (_ BitVec 32) (ite $10 $27 (ite $23 #x00000000 (ite $13 #x00000007 linear_write))))
(define-fun $29 () (_ BitVec 32) (ite $1 $28 $0))
(define-fun $30 () Bool (= $29 linear_write))
(define-fun $31 () Bool (and $7 $8 $6))
(define-fun $32 () Bool (not $15))
(define-fun $33 () Bool (and $31 $32))
(define-fun $34 () Bool (bvult (bvadd $16 $17) #x0000000000001001))
(define-fun $35 () Bool (and $13 (not $34)))
(define-fun $36 () Bool (and $33 $13))
(define-fun $37 () Bool (and $36 $19))
(define-fun $38 () Bool (= $29 #x00000000))
(define-fun $39 () Bool (= $29 #x00000007))
(define-fun $40 () Bool (and $13 $34))
(define-fun $41 () Bool (and $36 $20))
(define-fun $42 () Bool (not $1))

; What its callers see to.
(define-fun relied_on () Bool (and (or (= bytes #x00000001) (= bytes #x00000002) (= bytes #x00000004) (= bytes #x00000008) (= bytes #x00000010)) (or (and (= ((_ extract 31 1) bytes) #b0000000000000000000100000000000) (not (= ((_ extract 0 0) bytes) #b1))) (and (= ((_ extract 31 13) bytes) #b0000000000000000000) (not (= ((_ extract 12 12) bytes) #b1))))))

; Path 1: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls linear_write, returns.
(define-fun path_1 () Bool (and $1 $2))
(define-fun agrees_1 () Bool (and $7 (not $8) $15 $6 $14 $20 $24 $26 $14 $30))

; Path 2: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, returns.
(define-fun path_2 () Bool $10)
(define-fun agrees_2 () Bool (and $33 $14 $20 $24 $26 $14 (= $27 $29)))

; Path 3: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, loads, loads, stores, stores,
;   calls hvmemul_unmap_linear_addr, returns.
(define-fun path_3 () Bool (and $35 $22))
(define-fun agrees_3 () Bool (and $37 $23 $25 $13 $38))

; Path 4: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, loads, loads, calls
;   hvmemul_unmap_linear_addr, returns.
(define-fun path_4 () Bool (and $35 $21))
(define-fun agrees_4 () Bool (and $37 $24 $26 $13 $39))

; Path 5: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, loads, stores, calls
;   hvmemul_unmap_linear_addr, returns.
(define-fun path_5 () Bool (and $40 $22))
(define-fun agrees_5 () Bool (and $41 $23 $26 $13 $38))

; Path 6: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, loads, calls
;   hvmemul_unmap_linear_addr, returns.
(define-fun path_6 () Bool (and $40 $21))
(define-fun agrees_6 () Bool (and $41 $24 $26 $13 $39))

; Path 7: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, calls linear_write, returns.
(define-fun path_7 () Bool (and $11 $12))
(define-fun agrees_7 () Bool (and $31 $15 $6 $14 $20 $24 $26 $14 $30))

; Path 8: hook hvmemul_cmpxchg, calls hvmemul_virtual_to_linear, returns.
(define-fun path_8 () Bool $42)
(define-fun agrees_8 () Bool (and $42 $32 $14 $20 $24 $26 $14 (or (and $1 (= $0 $28)) $42)))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)))))
(check-sat)
