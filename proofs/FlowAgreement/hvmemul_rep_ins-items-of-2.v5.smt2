; hvmemul_rep_ins, items of 2: every path beside its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun get_gfn_query_unlocked () (_ BitVec 32))
(declare-fun hvmemul_do_io_addr () (_ BitVec 64))
(declare-fun hvmemul_linear_to_phys () (_ BitVec 128))
(declare-fun |hvmemul_linear_to_phys#2| () (_ BitVec 128))
(declare-fun hvmemul_virtual_to_linear () (_ BitVec 64))
(declare-fun |hvmemul_virtual_to_linear#2| () (_ BitVec 64))
(define-fun $0 () (_ BitVec 32) ((_ extract 31 0) hvmemul_virtual_to_linear))
(define-fun $1 () Bool (= $0 #x00000000))
(define-fun $2 () (_ BitVec 32) ((_ extract 31 0) hvmemul_linear_to_phys))
(define-fun $3 () Bool (= $2 #x00000000))
(define-fun $4 () Bool (and $1 $3))
(define-fun $5 () Bool (or (= get_gfn_query_unlocked #x00000004) (= get_gfn_query_unlocked #x00000005)))
(define-fun $6 () Bool (and $4 (not $5)))
(define-fun $7 () (_ BitVec 32) ((_ extract 31 0) hvmemul_do_io_addr))
(define-fun $8 () Bool (= $7 #x00000000))
(define-fun $9 () (_ BitVec 32) ((_ extract 63 32) hvmemul_do_io_addr))
(define-fun $10 () Bool (not $8))
(define-fun $11 () Bool (= $9 #x00000000))
(define-fun $12 () Bool (not $6))
(define-fun $13 () Bool (not $1))
(define-fun $14 () Bool (or (and $1 (or (and $6 (or (and $8 $11) $10)) $12)) $13))
(define-fun $15 () (_ BitVec 32) (ite $6 $7 (ite $4 #x00000001 $2)))
(define-fun $16 () (_ BitVec 32) (ite $1 $15 $0))
(define-fun $17 () Bool (not $3))
(define-fun $18 () (_ BitVec 32) ((_ extract 63 32) hvmemul_virtual_to_linear))
(define-fun $19 () Bool (= $18 #x00000000))
(define-fun $20 () Bool (or (and $1 (or (and $6 (or (and $8 (= $9 $18)) (and $10 $19))) (and $12 $19))) (and $13 $19)))

; What its callers see to.
(define-fun relied_on () Bool (and (or (and (= ((_ extract 63 33) hvmemul_virtual_to_linear) #b0000000000000000000100000000000) (not (= ((_ extract 32 32) hvmemul_virtual_to_linear) #b1))) (and (= ((_ extract 63 45) hvmemul_virtual_to_linear) #b0000000000000000000) (not (= ((_ extract 44 44) hvmemul_virtual_to_linear) #b1)))) (or (and (= ((_ extract 63 33) hvmemul_linear_to_phys) #b0000000000000000000100000000000) (not (= ((_ extract 32 32) hvmemul_linear_to_phys) #b1))) (and (= ((_ extract 63 45) hvmemul_linear_to_phys) #b0000000000000000000) (not (= ((_ extract 44 44) hvmemul_linear_to_phys) #b1)))) (or (and (= ((_ extract 63 33) |hvmemul_virtual_to_linear#2|) #b0000000000000000000100000000000) (not (= ((_ extract 32 32) |hvmemul_virtual_to_linear#2|) #b1))) (and (= ((_ extract 63 45) |hvmemul_virtual_to_linear#2|) #b0000000000000000000) (not (= ((_ extract 44 44) |hvmemul_virtual_to_linear#2|) #b1)))) (or (and (= ((_ extract 63 33) |hvmemul_linear_to_phys#2|) #b0000000000000000000100000000000) (not (= ((_ extract 32 32) |hvmemul_linear_to_phys#2|) #b1))) (and (= ((_ extract 63 45) |hvmemul_linear_to_phys#2|) #b0000000000000000000) (not (= ((_ extract 44 44) |hvmemul_linear_to_phys#2|) #b1))))))

; Path 1: hook hvmemul_rep_ins, calls hvmemul_virtual_to_linear, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, returns.
(define-fun path_1 () Bool (and $4 $5))
(define-fun agrees_1 () Bool (and $4 $5 (= (ite $1 (ite $6 (concat (ite $8 $9 #x00000000) $7) (ite $4 #x0000000000000001 (concat #x00000000 $2))) (concat #x00000000 $0)) #x0000000000000001)))

; Path 2: hook hvmemul_rep_ins, calls hvmemul_virtual_to_linear, calls
;   hvmemul_linear_to_phys, calls get_gfn_query_unlocked, calls
;   hvmemul_do_io_addr, returns.
(define-fun path_2 () Bool $6)
(define-fun agrees_2 () Bool (and $6 (or (and $8 (or (and $1 (or (and $6 (or $8 (and $10 $11))) (and $12 $11))) (and $13 $11))) (and $10 $14)) (= $7 $16)))

; Path 3: hook hvmemul_rep_ins, calls hvmemul_virtual_to_linear, calls
;   hvmemul_linear_to_phys, returns.
(define-fun path_3 () Bool (and $1 $17))
(define-fun agrees_3 () Bool (and $1 $17 $12 (or (and $3 $20) (and $17 $14)) (= $2 $16)))

; Path 4: hook hvmemul_rep_ins, calls hvmemul_virtual_to_linear, returns.
(define-fun path_4 () Bool $13)
(define-fun agrees_4 () Bool (and $13 $12 (or (and $1 $20) $13) (or (and $1 (= $0 $15)) $13)))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)))))
(check-sat)
