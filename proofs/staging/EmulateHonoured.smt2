; EmulateHonoured on staging: Each event sent would be accepted by
;   p2m_mem_access_emulate_check when answered with EMULATE.
;
; Is there an input that the claim speaks about, and for which it is wrong?
; unsat: there is none, so the claim holds.
;
; Bounds: every access value (2^32), every error code (2^32), every 64-bit
;   gla and gfn, checks on, every return code of the lookup
; Relied on: the check of the reply finds the same right, or the same
;   failure, as the lookup before it
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun CONFIG_DEBUG () (_ BitVec 1))
(declare-fun access () (_ BitVec 32))
(declare-fun current->arch.vm_event->send_event () (_ BitVec 1))
(declare-fun p2m_get_mem_access () (_ BitVec 32))
(declare-fun pfec () (_ BitVec 32))
(define-fun $0 () Bool (= current->arch.vm_event->send_event #b1))
(define-fun $1 () Bool (and (not $0) (not (= CONFIG_DEBUG #b1))))
(define-fun $2 () Bool (= p2m_get_mem_access #x00000000))
(define-fun $3 () Bool (and $1 $2))
(define-fun $4 () Bool (= access #x00000004))
(define-fun $5 () Bool (= access #x00000005))
(define-fun $6 () Bool (or $4 $5))
(define-fun $7 () Bool (= ((_ extract 1 1) pfec) #b1))
(define-fun $8 () Bool (and $3 $6 $7))
(define-fun $9 () Bool (not $6))
(define-fun $10 () Bool (and $3 $9))
(define-fun $11 () Bool (= access #x00000002))
(define-fun $12 () Bool (= access #x00000003))
(define-fun $13 () Bool (or $11 $12))
(define-fun $14 () Bool (= ((_ extract 4 4) pfec) #b1))
(define-fun $15 () Bool (and $10 $13 $14))
(define-fun $16 () Bool (not $13))
(define-fun $17 () Bool (= access #x00000001))
(define-fun $18 () Bool (= access #x0000000a))
(define-fun $19 () Bool (or $17 (= access #x00000000) $18))
(define-fun $20 () Bool (not (and (not $7) (not $14))))
(define-fun $21 () Bool (not $2))
(define-fun $22 () Bool (= p2m_get_mem_access #xfffffffd))
(define-fun $23 () Bool (and $0 $2))
(define-fun $24 () Bool (and $23 $6 $7))
(define-fun $25 () Bool (and $23 $9))
(define-fun $26 () Bool (and $25 $13 $14))
(define-fun $27 () Bool (or $17 $18))
(define-fun $28 () Bool (or $8 $24))
(define-fun $29 () (_ BitVec 2) (ite $7 #b01 #b00))
(define-fun $30 () Bool (or $15 $26))
(define-fun $31 () (_ BitVec 2) (ite $14 #b10 #b00))
(define-fun $32 () Bool (and $2 (not $27)))
(define-fun $33 () (_ BitVec 1) (ite $7 #b1 #b0))
(define-fun $34 () Bool (= (ite $28 $33 (ite $30 #b0 $33)) #b1))
(define-fun $35 () Bool (and (not $28) $14))
(define-fun $36 () Bool (and $32 (not $11)))
(define-fun $37 () (_ BitVec 2) (ite $7 #b11 #b00))
(define-fun $38 () Bool (and $36 (not $4)))
(define-fun $39 () Bool (or $5 (= access #x00000008)))
(define-fun $40 () Bool (and $38 (not $39)))
(define-fun $41 () Bool (= access #x00000006))
(define-fun $42 () Bool (and $40 (not $41)))
(define-fun $43 () (_ BitVec 3) (ite $7 #b011 #b000))
(define-fun $44 () (_ BitVec 3) (ite $14 #b100 #b000))

; What the claim speaks about.
(define-fun premise () Bool (and $0 (or $8 $15 (and $10 $16 $19 $20) (and $1 $21 $22 $20) $24 $26 (and $25 $16 $19 $20) (and $0 $21 $22 $20))))

; Nothing is known about what happens.
(define-fun unread () Bool false)

; What it demands is not so, or what happens has no meaning.
(define-fun broken () Bool (not (or (and $2 $27 (not (= (ite $28 $29 (ite $30 $31 (bvor $29 $31))) #b00))) (and $32 $11 (not (and (not $34) (not $35)))) (and $36 $4 (not (= (ite $28 $37 (ite $30 #b00 $37)) #b00))) (and $38 $39 $34) (and $40 $41 $34) (and $42 $12 $35) (and $42 (not $12) (not (= access #x00000007)) (not (= (ite $28 $43 (ite $30 $44 (bvor $43 $44))) #b000))) $21)))

(assert (and premise (or unread broken)))
(check-sat)
