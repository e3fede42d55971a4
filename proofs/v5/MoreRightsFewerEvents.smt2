; MoreRightsFewerEvents on v5: For rights n to rwx, a page with more rights
;   never reports a flag that one with fewer does not.
;
; Is there an input that the claim speaks about, and for which it is wrong?
; unsat: there is none, so the claim holds.
;
; Bounds: all pairs of rights 0 to 7 of which one includes the other, every
;   error code (2^32), every 64-bit gla and gfn, checks on, lookup ok
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun access () (_ BitVec 32))
(declare-fun access_with_more () (_ BitVec 32))
(declare-fun p2m_get_mem_access () (_ BitVec 32))
(declare-fun pfec () (_ BitVec 32))
(declare-fun send_event () (_ BitVec 1))
(define-fun $0 () Bool (= send_event #b1))
(define-fun $1 () Bool (= p2m_get_mem_access #x00000000))
(define-fun $2 () Bool (and $0 (not (= pfec #x00000000)) $1))
(define-fun $3 () Bool (or (= access_with_more #x00000004) (= access_with_more #x00000005)))
(define-fun $4 () Bool (= ((_ extract 1 1) pfec) #b1))
(define-fun $5 () Bool (and $2 (not $3)))
(define-fun $6 () Bool (or (= access_with_more #x00000002) (= access_with_more #x00000003)))
(define-fun $7 () Bool (= ((_ extract 4 4) pfec) #b1))
(define-fun $8 () Bool (and $5 $6 $7))
(define-fun $9 () Bool (not (and (not $4) (not $7))))
(define-fun $10 () Bool (and $5 (not $6) (or (= access_with_more #x00000001) (= access_with_more #x00000000)) $9))
(define-fun $11 () Bool (or (and $2 $3 $4) $8 $10))
(define-fun $12 () (_ BitVec 3) (ite $7 #b100 #b000))
(define-fun $13 () (_ BitVec 3) (ite $4 #b011 #b000))
(define-fun $14 () (_ BitVec 3) (bvor $13 $12))
(define-fun $15 () Bool (or (= access #x00000004) (= access #x00000005)))
(define-fun $16 () Bool (and $2 (not $15)))
(define-fun $17 () Bool (or (= access #x00000002) (= access #x00000003)))
(define-fun $18 () Bool (and $16 $17 $7))
(define-fun $19 () Bool (and $16 (not $17) (or (= access #x00000001) (= access #x00000000)) $9))
(define-fun $20 () Bool (or (and $2 $15 $4) $18 $19))

; What the claim speaks about.
(define-fun premise () Bool (and $0 $1 (= ((_ extract 31 4) access) #x0000000) (not (= ((_ extract 3 3) access) #b1)) (= ((_ extract 31 4) access_with_more) #x0000000) (not (= ((_ extract 3 3) access_with_more) #b1)) (or (not (= ((_ extract 0 0) access) #b1)) (= ((_ extract 0 0) access_with_more) #b1)) (or (not (= ((_ extract 1 1) access) #b1)) (= ((_ extract 1 1) access_with_more) #b1)) (or (not (= ((_ extract 2 2) access) #b1)) (= ((_ extract 2 2) access_with_more) #b1))))

; Nothing is known about what happens.
(define-fun unread () Bool false)

; What it demands is not so, or what happens has no meaning.
(define-fun broken () Bool (not (and (= (bvand (ite $11 (ite $8 $12 (ite $10 $14 $13)) #b000) (bvnot (ite $20 (ite $18 $12 (ite $19 $14 $13)) #b000))) #b000) (or (not $11) $20))))

(assert (and premise (or unread broken)))
(check-sat)
