; MoreRightsFewerEvents on merged: For rights n to rwx, a page with more
;   rights never reports a flag that one with fewer does not.
;
; Is there an input that the claim speaks about, and for which it is wrong?
; unsat: there is none, so the claim holds.
;
; Bounds: all pairs of rights 0 to 7 of which one includes the other, every
;   error code (2^32), every 64-bit gla and gfn, checks on, lookup ok
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun CONFIG_DEBUG () (_ BitVec 1))
(declare-fun access () (_ BitVec 32))
(declare-fun access_with_more () (_ BitVec 32))
(declare-fun current->arch.vm_event->send_event () (_ BitVec 1))
(declare-fun p2m_get_mem_access () (_ BitVec 32))
(declare-fun pfec () (_ BitVec 32))
(define-fun $0 () Bool (= current->arch.vm_event->send_event #b1))
(define-fun $1 () Bool (= p2m_get_mem_access #x00000000))
(define-fun $2 () Bool (and $0 $1))
(define-fun $3 () Bool (and (not $0) (not (= CONFIG_DEBUG #b1))))
(define-fun $4 () Bool (and $3 $1))
(define-fun $5 () Bool (or (= access_with_more #x00000004) (= access_with_more #x00000005)))
(define-fun $6 () Bool (= ((_ extract 1 1) pfec) #b1))
(define-fun $7 () Bool (and $4 $5 $6))
(define-fun $8 () Bool (not $5))
(define-fun $9 () Bool (and $4 $8))
(define-fun $10 () Bool (or (= access_with_more #x00000002) (= access_with_more #x00000003)))
(define-fun $11 () Bool (= ((_ extract 4 4) pfec) #b1))
(define-fun $12 () Bool (and $9 $10 $11))
(define-fun $13 () Bool (not $10))
(define-fun $14 () Bool (or (= access_with_more #x00000001) (= access_with_more #x00000000)))
(define-fun $15 () Bool (not (and (not $6) (not $11))))
(define-fun $16 () Bool (not $1))
(define-fun $17 () Bool (= p2m_get_mem_access #xfffffffd))
(define-fun $18 () Bool (and $3 $16 $17 $15))
(define-fun $19 () Bool (and $2 $5 $6))
(define-fun $20 () Bool (and $2 $8))
(define-fun $21 () Bool (and $20 $10 $11))
(define-fun $22 () Bool (and $0 $16 $17 $15))
(define-fun $23 () Bool (or $7 $12 (and $9 $13 $14 $15) $18 $19 $21 (and $20 $13 $14 $15) $22))
(define-fun $24 () (_ BitVec 3) (ite $6 #b011 #b000))
(define-fun $25 () (_ BitVec 3) (ite $11 #b100 #b000))
(define-fun $26 () (_ BitVec 3) (bvor $24 $25))
(define-fun $27 () Bool (or (= access #x00000004) (= access #x00000005)))
(define-fun $28 () Bool (and $4 $27 $6))
(define-fun $29 () Bool (not $27))
(define-fun $30 () Bool (and $4 $29))
(define-fun $31 () Bool (or (= access #x00000002) (= access #x00000003)))
(define-fun $32 () Bool (and $30 $31 $11))
(define-fun $33 () Bool (not $31))
(define-fun $34 () Bool (or (= access #x00000001) (= access #x00000000)))
(define-fun $35 () Bool (and $2 $27 $6))
(define-fun $36 () Bool (and $2 $29))
(define-fun $37 () Bool (and $36 $31 $11))
(define-fun $38 () Bool (or $28 $32 (and $30 $33 $34 $15) $18 $35 $37 (and $36 $33 $34 $15) $22))

; What the claim speaks about.
(define-fun premise () Bool (and $2 (= ((_ extract 31 4) access) #x0000000) (not (= ((_ extract 3 3) access) #b1)) (= ((_ extract 31 4) access_with_more) #x0000000) (not (= ((_ extract 3 3) access_with_more) #b1)) (or (not (= ((_ extract 0 0) access) #b1)) (= ((_ extract 0 0) access_with_more) #b1)) (or (not (= ((_ extract 1 1) access) #b1)) (= ((_ extract 1 1) access_with_more) #b1)) (or (not (= ((_ extract 2 2) access) #b1)) (= ((_ extract 2 2) access_with_more) #b1))))

; Nothing is known about what happens.
(define-fun unread () Bool false)

; What it demands is not so, or what happens has no meaning.
(define-fun broken () Bool (not (and (= (bvand (ite $23 (ite (or $7 $19) $24 (ite (or $12 $21) $25 $26)) #b000) (bvnot (ite $38 (ite (or $28 $35) $24 (ite (or $32 $37) $25 $26)) #b000))) #b000) (or (not $23) $38))))

(assert (and premise (or unread broken)))
(check-sat)
