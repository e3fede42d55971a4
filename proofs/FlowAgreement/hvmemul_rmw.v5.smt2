; hvmemul_rmw: every path beside its contract.
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
(declare-fun linear_read () (_ BitVec 32))
(declare-fun linear_write () (_ BitVec 32))
(declare-fun |seg_reg[x86_seg_ss].dpl == 3| () (_ BitVec 1))
(define-fun $0 () (_ BitVec 31) ((_ extract 31 1) bytes))
(define-fun $1 () Bool (not (= ((_ extract 0 0) bytes) #b1)))
(define-fun $2 () (_ BitVec 32) ((_ extract 31 0) hvmemul_virtual_to_linear))
(define-fun $3 () Bool (= $2 #x00000000))
(define-fun $4 () Bool (= bytes #x00000000))
(define-fun $5 () Bool (and $3 (not $4)))
(define-fun $6 () Bool (= known_gla #b1))
(define-fun $7 () Bool (and $5 $6))
(define-fun $8 () Bool (or (and (= $0 #b0000000000000000000000000000100) $1) (and (= ((_ extract 31 4) bytes) #x0000000) (not (= ((_ extract 3 3) bytes) #b1)))))
(define-fun $9 () Bool (not $8))
(define-fun $10 () Bool (= |is_x86_system_segment(seg)| #b1))
(define-fun $11 () Bool (not $10))
(define-fun $12 () Bool (= |seg_reg[x86_seg_ss].dpl == 3| #b1))
(define-fun $13 () Bool (or $10 (and $11 (or (and $12 $11) (and (not $12) $11)))))
(define-fun $14 () Bool (and $5 $13))
(define-fun $15 () Bool (and $5 (not $6)))
(define-fun $16 () Bool (bvult hvmemul_map_linear_addr #xfffffffffffff001))
(define-fun $17 () Bool (and $15 $16))
(define-fun $18 () Bool (= hvmemul_map_linear_addr #x0000000000000000))
(define-fun $19 () Bool (and $17 (not $18)))
(define-fun $20 () Bool (not $19))
(define-fun $21 () (_ BitVec 64) (concat #x0000000000000 ((_ extract 11 0) linear)))
(define-fun $22 () (_ BitVec 64) (concat #x00000000 bytes))
(define-fun $23 () Bool (and $19 (bvult (bvadd (bvnot $21) #x0000000000001001) $22)))
(define-fun $24 () Bool (not $23))
(define-fun $25 () Bool (and $14 (not $15) $20 $24 $20 $24 $20))
(define-fun $26 () Bool (and $15 (not $16)))
(define-fun $27 () Bool (and $5 (not $26) $20 $8))
(define-fun $28 () Bool (not $27))
(define-fun $29 () Bool (= linear_read #x00000000))
(define-fun $30 () Bool (and $27 $29))
(define-fun $31 () Bool (not $30))
(define-fun $32 () (_ BitVec 32) (bvnot ((_ extract 31 0) hvmemul_map_linear_addr)))
(define-fun $33 () (_ BitVec 32) (ite $26 $32 (ite $19 #x00000000 (ite $30 linear_write (ite $27 linear_read #x00000001)))))
(define-fun $34 () (_ BitVec 32) (ite $3 (ite $5 $33 #x00000000) $2))
(define-fun $35 () Bool (= $34 #x00000001))
(define-fun $36 () Bool (and $7 $8))
(define-fun $37 () Bool (and $25 $27 $13))
(define-fun $38 () Bool (= linear_write $34))
(define-fun $39 () Bool (not $29))
(define-fun $40 () Bool (= linear_read $34))
(define-fun $41 () Bool (and $14 $15 $13))
(define-fun $42 () Bool (and $41 $20 $24 $20 $24 $20))
(define-fun $43 () Bool (and $42 $28 $31))
(define-fun $44 () Bool (bvult (bvadd $21 $22) #x0000000000001001))
(define-fun $45 () Bool (and $41 $19))
(define-fun $46 () Bool (= $34 #x00000000))
(define-fun $47 () Bool (and $17 $18))
(define-fun $48 () Bool (and $47 $8))
(define-fun $49 () Bool (and $42 $27 $13))

; What its callers see to.
(define-fun relied_on () Bool (or (and (= $0 #b0000000000000000000100000000000) $1) (and (= ((_ extract 31 13) bytes) #b0000000000000000000) (not (= ((_ extract 12 12) bytes) #b1)))))

; Path 1: hook hvmemul_rmw, calls hvmemul_virtual_to_linear, calls
;   known_gla, returns.
(define-fun path_1 () Bool (and $7 $9))
(define-fun agrees_1 () Bool (and $25 $28 $31 $35))

; Path 2: hook hvmemul_rmw, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls linear_read, calls linear_write, returns.
(define-fun path_2 () Bool (and $36 $29))
(define-fun agrees_2 () Bool (and $37 $30 $13 $38))

; Path 3: hook hvmemul_rmw, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls linear_read, returns.
(define-fun path_3 () Bool (and $36 $39))
(define-fun agrees_3 () Bool (and $37 $31 $40))

; Path 4: hook hvmemul_rmw, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, returns.
(define-fun path_4 () Bool $26)
(define-fun agrees_4 () Bool (and $43 (= $32 $34)))

; Path 5: hook hvmemul_rmw, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, loads, loads, stores, stores,
;   calls hvmemul_unmap_linear_addr, returns.
(define-fun path_5 () Bool (and $19 (not $44)))
(define-fun agrees_5 () Bool (and $45 $23 $19 $23 $19 $28 $31 $46))

; Path 6: hook hvmemul_rmw, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, loads, stores, calls
;   hvmemul_unmap_linear_addr, returns.
(define-fun path_6 () Bool (and $19 $44))
(define-fun agrees_6 () Bool (and $45 $24 $19 $24 $19 $28 $31 $46))

; Path 7: hook hvmemul_rmw, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, returns.
(define-fun path_7 () Bool (and $47 $9))
(define-fun agrees_7 () Bool (and $43 $35))

; Path 8: hook hvmemul_rmw, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, calls linear_read, calls
;   linear_write, returns.
(define-fun path_8 () Bool (and $48 $29))
(define-fun agrees_8 () Bool (and $49 $30 $13 $38))

; Path 9: hook hvmemul_rmw, calls hvmemul_virtual_to_linear, calls
;   known_gla, calls hvmemul_map_linear_addr, calls linear_read, returns.
(define-fun path_9 () Bool (and $48 $39))
(define-fun agrees_9 () Bool (and $49 $31 $40))

; Path 10: hook hvmemul_rmw, calls hvmemul_virtual_to_linear, returns.
(define-fun path_10 () Bool (and $3 $4))
(define-fun agrees_10 () Bool (and (not $5) $20 $24 $20 $24 $20 $28 $31 (or (and $3 (or (and $5 (= $2 $33)) (and $4 $3))) (not $3))))

; Path 11: hook hvmemul_rmw, calls hvmemul_virtual_to_linear, returns.
(define-fun path_11 () Bool (not $3))
(define-fun agrees_11 () Bool (and (not $5) $20 $24 $20 $24 $20 $28 $31 (or (and $3 (or (and $5 (= $2 $33)) (and $4 $3))) (not $3))))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8 path_9 path_10 path_11)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)) (and path_9 (not agrees_9)) (and path_10 (not agrees_10)) (and path_11 (not agrees_11)))))
(check-sat)
