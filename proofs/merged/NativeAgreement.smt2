; NativeAgreement on merged: For each right and access the emulator reports
;   the flags that the native path reports.
;
; Does the claim fail in any other row than these?
;   1: n/read
;   2: w/read
;   3: w/write
;   4: w/write+fetch
;   5: rw/write+fetch
;   6: x/read
;   7: x/write+fetch
;   8: rx/write+fetch
;   9: wx/read
;   10: wx/write
;   11: wx/write+fetch
;   12: n2rwx/read
;   13: n2rwx/write
;   14: n2rwx/fetch
;   15: n2rwx/write+fetch
;   16: default/read
;   17: default/write
;   18: default/fetch
;   19: default/write+fetch
;   20: other/read
;   21: other/write
;   22: other/fetch
;   23: other/write+fetch
; unsat: it does not; each of these fails, as the file beside this one
;   asks.
;
; Bounds: every access value (2^32), every error code (2^32) but 0, every
;   64-bit gla and gfn, checks on, lookup ok
; Relied on: native path: the model of hvm_hap_nested_page_fault and
;   p2m_mem_access_check on VMX, where every write is also recorded as a
;   read
; Relied on: silent promotions, not counted as differences: rx2rw/write
;   (becomes rw)
(set-logic QF_BV)
(set-info :status unsat)

(declare-fun CONFIG_DEBUG () (_ BitVec 1))
(declare-fun access () (_ BitVec 32))
(declare-fun current->arch.vm_event->send_event () (_ BitVec 1))
(declare-fun p2m_get_mem_access () (_ BitVec 32))
(declare-fun pfec () (_ BitVec 32))
(define-fun $0 () Bool (= current->arch.vm_event->send_event #b1))
(define-fun $1 () Bool (= p2m_get_mem_access #x00000000))
(define-fun $2 () Bool (and $0 $1))
(define-fun $3 () Bool (not (= pfec #x00000000)))
(define-fun $4 () Bool (and (not $0) (not (= CONFIG_DEBUG #b1))))
(define-fun $5 () Bool (and $4 $1))
(define-fun $6 () Bool (= access #x00000004))
(define-fun $7 () Bool (= access #x00000005))
(define-fun $8 () Bool (or $6 $7))
(define-fun $9 () Bool (= ((_ extract 1 1) pfec) #b1))
(define-fun $10 () Bool (and $5 $8 $9))
(define-fun $11 () Bool (not $8))
(define-fun $12 () Bool (and $5 $11))
(define-fun $13 () Bool (= access #x00000002))
(define-fun $14 () Bool (= access #x00000003))
(define-fun $15 () Bool (or $13 $14))
(define-fun $16 () Bool (= ((_ extract 4 4) pfec) #b1))
(define-fun $17 () Bool (and $12 $15 $16))
(define-fun $18 () Bool (not $15))
(define-fun $19 () Bool (= access #x00000001))
(define-fun $20 () Bool (= access #x00000000))
(define-fun $21 () Bool (or $19 $20))
(define-fun $22 () Bool (not $9))
(define-fun $23 () Bool (not $16))
(define-fun $24 () Bool (not (and $22 $23)))
(define-fun $25 () Bool (not $1))
(define-fun $26 () Bool (= p2m_get_mem_access #xfffffffd))
(define-fun $27 () Bool (and $2 $8 $9))
(define-fun $28 () Bool (and $2 $11))
(define-fun $29 () Bool (and $28 $15 $16))
(define-fun $30 () Bool (or $10 $17 (and $12 $18 $21 $24) (and $4 $25 $26 $24) $27 $29 (and $28 $18 $21 $24) (and $0 $25 $26 $24)))
(define-fun $31 () Bool (or $9 (and $3 $23)))
(define-fun $32 () Bool (not $19))
(define-fun $33 () Bool (not $13))
(define-fun $34 () Bool (and $32 $33))
(define-fun $35 () Bool (or $31 $9))
(define-fun $36 () Bool (not $6))
(define-fun $37 () Bool (and $34 $36))
(define-fun $38 () Bool (= access #x00000008))
(define-fun $39 () Bool (or $7 $38))
(define-fun $40 () Bool (and $37 (not $39)))
(define-fun $41 () Bool (= access #x00000006))
(define-fun $42 () Bool (not $41))
(define-fun $43 () Bool (and $40 $42))
(define-fun $44 () Bool (not $14))
(define-fun $45 () Bool (not (= access #x00000007)))
(define-fun $46 () Bool (and $43 $44 $45 (or $35 $16)))
(define-fun $47 () Bool (= access #x00000009))
(define-fun $48 () Bool (not $47))
(define-fun $49 () Bool (or (and $19 (or $9 $16)) (and $13 (or $31 $16)) (and $34 $6 $35) (and $37 $39 $9 (not (and $9 $38))) (and $40 $41 $31) (and $43 $14 $16) (and $46 $47) (and $46 $48)))
(define-fun $50 () (_ BitVec 3) (ite $9 #b011 #b000))
(define-fun $51 () (_ BitVec 3) (ite $16 #b100 #b000))
(define-fun $52 () (_ BitVec 3) (ite (or $10 $27) $50 (ite (or $17 $29) $51 (bvor $50 $51))))
(define-fun $53 () Bool (not $49))
(define-fun $54 () Bool (and $3 $22 $23))
(define-fun $55 () Bool (and $9 $23))
(define-fun $56 () Bool (and $9 $16))
(define-fun $57 () Bool (and $22 $16))
(define-fun $58 () Bool (= access #x0000000a))
(define-fun $59 () Bool (and (not $20) $32 $33 $44 $36 (not $7) $42 $45 (not $38) $48 (not $58)))

; What the claim speaks about.
(define-fun premise () Bool (and $2 $3))

; Nothing is known about what happens.
(define-fun unread () Bool false)

; What it demands is not so, or what happens has no meaning.
(define-fun broken () Bool (not (or (and $30 (or (and $49 (= $52 (bvor (bvor (ite $31 #b001 #b000) (ite $9 #b010 #b000)) $51))) (and $53 (= $52 #b000)))) (and (not $30) (or (and $49 (not $31) $22 $23) $53)))))

; One of the rows listed above.
(define-fun listed () Bool (or (and $20 $54 $1 $0) (and $13 $54 $1 $0) (and $13 $55 $1 $0) (and $13 $56 $1 $0) (and $14 $56 $1 $0) (and $6 $54 $1 $0) (and $6 $56 $1 $0) (and $7 $56 $1 $0) (and $41 $54 $1 $0) (and $41 $55 $1 $0) (and $41 $56 $1 $0) (and $47 $54 $1 $0) (and $47 $55 $1 $0) (and $47 $57 $1 $0) (and $47 $56 $1 $0) (and $58 $54 $1 $0) (and $58 $55 $1 $0) (and $58 $57 $1 $0) (and $58 $56 $1 $0) (and $59 $54 $1 $0) (and $59 $55 $1 $0) (and $59 $57 $1 $0) (and $59 $56 $1 $0)))

(assert (and premise (not unread) broken (not listed)))
(check-sat)
