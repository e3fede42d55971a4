; __hvm_copy, from guest, linear, asks: every path beside its contract.
;
; Is there a call that its callers may make, on which the path that it takes
; and the contract differ: in an event, its order, a word of it, the result
; or what is left behind? Or a call that takes none of the paths?
; unsat: there is none, so both describe the same behaviour. What callees
; answer is unknown: they are held to contracts of their own.
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun current->arch.vm_event->send_event () (_ BitVec 1))
(declare-fun hvm_monitor_check_p2m () (_ BitVec 1))
(declare-fun |hvm_monitor_check_p2m#2| () (_ BitVec 1))
(declare-fun hvm_translate_get_page () (_ BitVec 32))
(declare-fun |hvm_translate_get_page#2| () (_ BitVec 32))
(declare-fun linear () (_ BitVec 64))
(declare-fun pfec () (_ BitVec 32))
(declare-fun size () (_ BitVec 16))
(define-fun $0 () Bool (= size #x0000))
(define-fun $1 () Bool (not $0))
(define-fun $2 () Bool (= hvm_translate_get_page #x00000000))
(define-fun $3 () Bool (and $1 $2))
(define-fun $4 () Bool (= current->arch.vm_event->send_event #b1))
(define-fun $5 () Bool (and $3 $4))
(define-fun $6 () Bool (= hvm_monitor_check_p2m #b1))
(define-fun $7 () Bool (and $5 $6))
(define-fun $8 () Bool (and $1 $5))
(define-fun $9 () Bool (not $7))
(define-fun $10 () Bool (and $3 $9))
(define-fun $11 () Bool (= ((_ extract 4 4) pfec) #b1))
(define-fun $12 () Bool (not $11))
(define-fun $13 () Bool (and $10 $12))
(define-fun $14 () Bool (not $13))
(define-fun $15 () Bool (and $8 $14 $3))
(define-fun $16 () (_ BitVec 12) ((_ extract 11 0) linear))
(define-fun $17 () (_ BitVec 64) (bvadd (bvnot (concat #x0000000000000 $16)) #x0000000000001001))
(define-fun $18 () (_ BitVec 64) (concat #x000000000000 size))
(define-fun $19 () Bool (bvult $17 $18))
(define-fun $20 () Bool (and $10 $19))
(define-fun $21 () Bool (not $20))
(define-fun $22 () Bool (= |hvm_translate_get_page#2| #x00000000))
(define-fun $23 () Bool (and $20 $22))
(define-fun $24 () Bool (and $23 $4))
(define-fun $25 () Bool (not $24))
(define-fun $26 () Bool (= |hvm_monitor_check_p2m#2| #b1))
(define-fun $27 () Bool (and $24 $26))
(define-fun $28 () Bool (and $23 (not $27) $12))
(define-fun $29 () Bool (not $28))
(define-fun $30 () Bool (not $23))
(define-fun $31 () Bool (and $15 $21 $25 $29 $30))
(define-fun $32 () Bool (and $1 (not $2)))
(define-fun $33 () Bool (not $22))
(define-fun $34 () (_ BitVec 32) (ite (and $20 $33) |hvm_translate_get_page#2| (ite $27 #x00000006 #x00000000)))
(define-fun $35 () (_ BitVec 32) (ite $32 hvm_translate_get_page (ite $7 #x00000006 $34)))
(define-fun $36 () Bool (= $35 #x00000006))
(define-fun $37 () Bool (and $5 (not $6)))
(define-fun $38 () Bool (and $37 $11))
(define-fun $39 () (_ BitVec 64) (ite $19 $17 $18))
(define-fun $40 () Bool (= (bvadd $18 (bvadd (bvnot $39) #x0000000000000001)) #x0000000000000000))
(define-fun $41 () Bool (not $40))
(define-fun $42 () Bool (and $38 $41))
(define-fun $43 () Bool (and $42 $22))
(define-fun $44 () Bool (and (= ((_ extract 63 12) (bvadd linear $39)) (bvadd ((_ extract 63 12) linear) #x0000000000001)) (= (bvadd $16 (ite $19 (bvadd (bvnot $16) #x001) ((_ extract 11 0) size))) #x000)))
(define-fun $45 () Bool (and $15 $20 $44))
(define-fun $46 () Bool (and $45 $24 $44 $29 $23))
(define-fun $47 () Bool (not $26))
(define-fun $48 () Bool (= $35 #x00000000))
(define-fun $49 () Bool (= $35 |hvm_translate_get_page#2|))
(define-fun $50 () Bool (and $37 $12))
(define-fun $51 () Bool (and $50 $41))
(define-fun $52 () Bool (and $51 $22))
(define-fun $53 () Bool (and $8 $13 $3))
(define-fun $54 () Bool (and $53 $20 $44))
(define-fun $55 () Bool (and $54 $24 $44))
(define-fun $56 () Bool (and $3 (not $4)))
(define-fun $57 () Bool (and $56 $11))
(define-fun $58 () Bool (and $57 $41))
(define-fun $59 () Bool (not $5))
(define-fun $60 () Bool (and $1 $59))
(define-fun $61 () Bool (and $60 $14))
(define-fun $62 () Bool (and $61 $3))
(define-fun $63 () Bool (and $62 $20 $44 $25 $29))
(define-fun $64 () Bool (and $56 $12))
(define-fun $65 () Bool (and $64 $41))
(define-fun $66 () Bool (and $60 $13 $3))
(define-fun $67 () Bool (and $66 $20 $44 $25))
(define-fun $68 () Bool (not $3))

; What its callers see to.
(define-fun relied_on () Bool (or (and (= ((_ extract 15 1) size) #b000100000000000) (not (= ((_ extract 0 0) size) #b1))) (and (= ((_ extract 15 13) size) #b000) (not (= ((_ extract 12 12) size) #b1)))))

; Path 1: translates, calls hvm_monitor_check_p2m, puts, returns.
(define-fun path_1 () Bool $7)
(define-fun agrees_1 () Bool (and $31 $36))

; Path 2: translates, calls hvm_monitor_check_p2m, puts, translates, calls
;   hvm_monitor_check_p2m, puts, returns.
(define-fun path_2 () Bool (and $43 $26))
(define-fun agrees_2 () Bool (and $46 $36))

; Path 3: translates, calls hvm_monitor_check_p2m, puts, translates, calls
;   hvm_monitor_check_p2m, puts, returns.
(define-fun path_3 () Bool (and $43 $47))
(define-fun agrees_3 () Bool (and $46 $48))

; Path 4: translates, calls hvm_monitor_check_p2m, puts, translates,
;   returns.
(define-fun path_4 () Bool (and $42 $33))
(define-fun agrees_4 () Bool (and $45 $25 $29 $30 $49))

; Path 5: translates, calls hvm_monitor_check_p2m, puts, returns.
(define-fun path_5 () Bool (and $38 $40))
(define-fun agrees_5 () Bool (and $31 $48))

; Path 6: translates, calls hvm_monitor_check_p2m, loads, puts, translates,
;   calls hvm_monitor_check_p2m, puts, returns.
(define-fun path_6 () Bool (and $52 $26))
(define-fun agrees_6 () Bool (and $55 $29 $23 $36))

; Path 7: translates, calls hvm_monitor_check_p2m, loads, puts, translates,
;   calls hvm_monitor_check_p2m, loads, puts, returns.
(define-fun path_7 () Bool (and $52 $47))
(define-fun agrees_7 () Bool (and $55 $28 $23 $48))

; Path 8: translates, calls hvm_monitor_check_p2m, loads, puts, translates,
;   returns.
(define-fun path_8 () Bool (and $51 $33))
(define-fun agrees_8 () Bool (and $54 $25 $29 $30 $49))

; Path 9: translates, calls hvm_monitor_check_p2m, loads, puts, returns.
(define-fun path_9 () Bool (and $50 $40))
(define-fun agrees_9 () Bool (and $53 $21 $25 $29 $30 $48))

; Path 10: translates, puts, translates, puts, returns.
(define-fun path_10 () Bool (and $58 $22))
(define-fun agrees_10 () Bool (and $63 $23 $48))

; Path 11: translates, puts, translates, returns.
(define-fun path_11 () Bool (and $58 $33))
(define-fun agrees_11 () Bool (and $63 $30 $49))

; Path 12: translates, puts, returns.
(define-fun path_12 () Bool (and $57 $40))
(define-fun agrees_12 () Bool (and $62 $21 $25 $29 $30 $48))

; Path 13: translates, loads, puts, translates, loads, puts, returns.
(define-fun path_13 () Bool (and $65 $22))
(define-fun agrees_13 () Bool (and $67 $28 $23 $48))

; Path 14: translates, loads, puts, translates, returns.
(define-fun path_14 () Bool (and $65 $33))
(define-fun agrees_14 () Bool (and $67 $29 $30 $49))

; Path 15: translates, loads, puts, returns.
(define-fun path_15 () Bool (and $64 $40))
(define-fun agrees_15 () Bool (and $66 $21 $25 $29 $30 $48))

; Path 16: translates, returns.
(define-fun path_16 () Bool $32)
(define-fun agrees_16 () Bool (and $61 $68 $21 $25 $29 $30 (or $32 (and (not $32) (or (and $7 (= hvm_translate_get_page #x00000006)) (and $9 (= $34 hvm_translate_get_page)))))))

; Path 17: returns.
(define-fun path_17 () Bool $0)
(define-fun agrees_17 () Bool (and $0 $59 $14 $68 $21 $25 $29 $30 $48))

(assert (and relied_on (or (not (or false path_1 path_2 path_3 path_4 path_5 path_6 path_7 path_8 path_9 path_10 path_11 path_12 path_13 path_14 path_15 path_16 path_17)) (and path_1 (not agrees_1)) (and path_2 (not agrees_2)) (and path_3 (not agrees_3)) (and path_4 (not agrees_4)) (and path_5 (not agrees_5)) (and path_6 (not agrees_6)) (and path_7 (not agrees_7)) (and path_8 (not agrees_8)) (and path_9 (not agrees_9)) (and path_10 (not agrees_10)) (and path_11 (not agrees_11)) (and path_12 (not agrees_12)) (and path_13 (not agrees_13)) (and path_14 (not agrees_14)) (and path_15 (not agrees_15)) (and path_16 (not agrees_16)) (and path_17 (not agrees_17)))))
(check-sat)
