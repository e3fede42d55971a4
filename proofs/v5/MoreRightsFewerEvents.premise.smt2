; MoreRightsFewerEvents on v5: For rights n to rwx, a page with more rights
;   never reports a flag that one with fewer does not.
;
; Does the claim speak about anything?
; sat: an input that meets its premise.
;
; Bounds: all pairs of rights 0 to 7 of which one includes the other, every
;   error code (2^32), every 64-bit gla and gfn, checks on, lookup ok
(set-logic QF_BV)
(set-info :status sat)

(declare-fun access () (_ BitVec 32))
(declare-fun access_with_more () (_ BitVec 32))
(declare-fun p2m_get_mem_access () (_ BitVec 32))
(declare-fun send_event () (_ BitVec 1))

; What the claim speaks about.
(define-fun premise () Bool (and (= send_event #b1) (= p2m_get_mem_access #x00000000) (= ((_ extract 31 4) access) #x0000000) (not (= ((_ extract 3 3) access) #b1)) (= ((_ extract 31 4) access_with_more) #x0000000) (not (= ((_ extract 3 3) access_with_more) #b1)) (or (not (= ((_ extract 0 0) access) #b1)) (= ((_ extract 0 0) access_with_more) #b1)) (or (not (= ((_ extract 1 1) access) #b1)) (= ((_ extract 1 1) access_with_more) #b1)) (or (not (= ((_ extract 2 2) access) #b1)) (= ((_ extract 2 2) access_with_more) #b1))))

(assert premise)
(check-sat)
