; hvmemul_insn_fetch: every path beside its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun CONFIG_DEBUG () (_ BitVec 1))
(declare-fun __hvmemul_read () (_ BitVec 32))
(declare-fun bytes () (_ BitVec 32))
(declare-fun insn_buf_bytes () (_ BitVec 32))
(declare-fun insn_buf_eip () (_ BitVec 64))
(declare-fun linear () (_ BitVec 64))
(define-fun $0 () Bool (= bytes #x00000000))
(define-fun $1 () Bool (not $0))
(define-fun $2 () (_ BitVec 8) (bvadd ((_ extract 7 0) linear) (bvadd (bvnot ((_ extract 7 0) insn_buf_eip)) #x01)))
(define-fun $3 () (_ BitVec 32) (bvadd (concat #x000000 $2) bytes))
(define-fun $4 () Bool (and $1 (not (bvult insn_buf_bytes $3))))
(define-fun $5 () Bool (not $4))
(define-fun $6 () Bool (= __hvmemul_read #x00000000))
(define-fun $7 () Bool (and $5 $6))
(define-fun $8 () Bool (and $7 $1))
(define-fun $9 () Bool (or (not (bvult $2 #x10)) (not (bvult $3 #x00000011))))
(define-fun $10 () Bool (and $8 $9))
(define-fun $11 () Bool (= CONFIG_DEBUG #b1))
(define-fun $12 () Bool (and $10 $11))
(define-fun $13 () Bool (not $12))
(define-fun $14 () Bool (and $8 (not $9)))
(define-fun $15 () Bool (or $4 $14))
(define-fun $16 () Bool (not $10))
(define-fun $17 () Bool (= $3 insn_buf_bytes))
(define-fun $18 () Bool (not $14))
(define-fun $19 () Bool (or (and $14 $17) $18))
(define-fun $20 () Bool (not $15))
(define-fun $21 () Bool (and $5 $13))
(define-fun $22 () Bool (and $21 $20 $13))
(define-fun $23 () Bool (= __hvmemul_read #x00000001))
(define-fun $24 () Bool (or (and $4 $6) (and $5 (or (and $10 $23) $16))))

; What its callers see to.
(define-fun relied_on () Bool true)

; Path 1: hook hvmemul_insn_fetch, fetches, returns.
(define-fun path_1 () Bool $4)
(define-fun agrees_1 () Bool (and $4 $13 $15 $13 (or $4 (and $5 $16 $6)) $19))

; Path 2: hook hvmemul_insn_fetch, calls __hvmemul_read, assertion, stops.
(define-fun path_2 () Bool $12)
(define-fun agrees_2 () Bool (and $5 $12 $20 $12))

; Path 3: hook hvmemul_insn_fetch, calls __hvmemul_read, returns.
(define-fun path_3 () Bool (and $10 (not $11)))
(define-fun agrees_3 () Bool (and $22 $5 (or $10 (and $16 $23)) $19))

; Path 4: hook hvmemul_insn_fetch, calls __hvmemul_read, fetches, returns.
(define-fun path_4 () Bool $14)
(define-fun agrees_4 () Bool (and $21 $15 $13 $24 (or $14 (and $18 $17))))

; Path 5: hook hvmemul_insn_fetch, calls __hvmemul_read, returns.
(define-fun path_5 () Bool (and $7 $0))
(define-fun agrees_5 () Bool (and $22 $24 $19))

; Path 6: hook hvmemul_insn_fetch, calls __hvmemul_read, returns.
(define-fun path_6 () Bool (and $5 (not $6)))
(define-fun agrees_6 () Bool (and $22 $24 $19))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)))))
(check-sat)
