; SwitchExactWX on staging: For rights n to rwx, a write or fetch that the
;   right forbids is reported, with the flags of what is forbidden or, as
;   hardware does, of all that is attempted; nothing else is but a
;   forbidden read.
;
; Is there an input that the claim speaks about, and for which it is wrong?
; unsat: there is none, so the claim holds.
;
; Bounds: rights 0 to 7, every error code (2^32), every 64-bit gla and gfn,
;   every fault kind (2^16), checks on, lookup ok
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun CONFIG_DEBUG () (_ BitVec 1))
(declare-fun access () (_ BitVec 32))
(declare-fun current->arch.vm_event->send_event () (_ BitVec 1))
(declare-fun kind () (_ BitVec 16))
(declare-fun p2m_get_mem_access () (_ BitVec 32))
(declare-fun pfec () (_ BitVec 32))
(define-fun $0 () Bool (= current->arch.vm_event->send_event #b1))
(define-fun $1 () Bool (= p2m_get_mem_access #x00000000))
(define-fun $2 () Bool (and $0 $1))
(define-fun $3 () Bool (and (not $0) (not (= CONFIG_DEBUG #b1))))
(define-fun $4 () Bool (and $3 $1))
(define-fun $5 () Bool (= access #x00000004))
(define-fun $6 () Bool (= access #x00000005))
(define-fun $7 () Bool (or $5 $6))
(define-fun $8 () Bool (= ((_ extract 1 1) pfec) #b1))
(define-fun $9 () Bool (and $4 $7 $8))
(define-fun $10 () Bool (not $7))
(define-fun $11 () Bool (and $4 $10))
(define-fun $12 () Bool (= access #x00000002))
(define-fun $13 () Bool (= access #x00000003))
(define-fun $14 () Bool (or $12 $13))
(define-fun $15 () Bool (= ((_ extract 4 4) pfec) #b1))
(define-fun $16 () Bool (and $11 $14 $15))
(define-fun $17 () Bool (not $14))
(define-fun $18 () Bool (= access #x00000001))
(define-fun $19 () Bool (= access #x00000000))
(define-fun $20 () Bool (= access #x0000000a))
(define-fun $21 () Bool (or $18 $19 $20))
(define-fun $22 () Bool (not $8))
(define-fun $23 () Bool (not $15))
(define-fun $24 () Bool (not (and $22 $23)))
(define-fun $25 () Bool (not $1))
(define-fun $26 () Bool (= p2m_get_mem_access #xfffffffd))
(define-fun $27 () Bool (and $2 $7 $8))
(define-fun $28 () Bool (and $2 $10))
(define-fun $29 () Bool (and $28 $14 $15))
(define-fun $30 () Bool (or $9 $16 (and $11 $17 $21 $24) (and $3 $25 $26 $24) $27 $29 (and $28 $17 $21 $24) (and $0 $25 $26 $24)))
(define-fun $31 () Bool (or $19 $18))
(define-fun $32 () Bool (= access #x0000000b))
(define-fun $33 () Bool (= access #x00000006))
(define-fun $34 () Bool (and (not $19) (not $18) (not $12) (not $13) (not $5) (not $6) (not $33) (not (= access #x00000007)) (not (= access #x00000008)) (not (= access #x00000009)) (not $20) (not $32)))
(define-fun $35 () Bool (and $8 (or $31 $5 $6 $20 $32 $34)))
(define-fun $36 () Bool (and $15 (or $31 $12 $13 $20 $32 $34)))
(define-fun $37 () Bool (and (not $35) (not $36)))
(define-fun $38 () Bool (not $30))
(define-fun $39 () (_ BitVec 32) (ite (= kind #x0002) #x00000018 (ite (= kind #x0001) #x00000028 #x00000000)))
(define-fun $40 () (_ BitVec 32) (ite $8 #x00000003 #x00000000))
(define-fun $41 () (_ BitVec 32) (ite $15 #x00000004 #x00000000))
(define-fun $42 () (_ BitVec 32) (ite (or $9 $27) (bvor $40 $39) (ite (or $16 $29) (bvor $41 $39) (bvor (bvor $40 $41) $39))))
(define-fun $43 () Bool (or (and (not (= pfec #x00000000)) $22 $23) $8))
(define-fun $44 () Bool (or (and $43 (or $19 $12 $5 $33 $32 $34)) $35 $36))
(define-fun $45 () Bool (or (and $44 (not $43) $22 $23) (not $44)))

; What the claim speaks about.
(define-fun premise () Bool (and $2 (= ((_ extract 31 4) access) #x0000000) (not (= ((_ extract 3 3) access) #b1))))

; Nothing is known about what happens.
(define-fun unread () Bool false)

; What it demands is not so, or what happens has no meaning.
(define-fun broken () Bool (not (or (and (or (and $30 (not $37)) (and $38 $37)) (or $38 (= (bvor (bvor (ite $35 #x00000003 #x00000000) (ite $36 #x00000004 #x00000000)) $39) $42))) (and (or (and $30 (not $45)) (and $38 $45)) (or $38 (= (bvor (ite $44 (bvor (bvor (ite $43 #x00000001 #x00000000) $40) $41) #x00000000) $39) $42))))))

(assert (and premise (or unread broken)))
(check-sat)
