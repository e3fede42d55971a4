; NativeAgreement on staging: For each right and access the emulator
;   reports the flags that the native path reports.
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
(define-fun $4 () Bool (= access #x00000001))
(define-fun $5 () Bool (= access #x0000000a))
(define-fun $6 () Bool (or $4 $5))
(define-fun $7 () Bool (= ((_ extract 1 1) pfec) #b1))
(define-fun $8 () Bool (= ((_ extract 4 4) pfec) #b1))
(define-fun $9 () Bool (not $6))
(define-fun $10 () Bool (= access #x00000002))
(define-fun $11 () Bool (not $8))
(define-fun $12 () Bool (or $7 (and $3 $11)))
(define-fun $13 () Bool (not $10))
(define-fun $14 () Bool (and $9 $13))
(define-fun $15 () Bool (= access #x00000004))
(define-fun $16 () Bool (or $12 $7))
(define-fun $17 () Bool (not $15))
(define-fun $18 () Bool (and $14 $17))
(define-fun $19 () Bool (= access #x00000005))
(define-fun $20 () Bool (= access #x00000008))
(define-fun $21 () Bool (or $19 $20))
(define-fun $22 () Bool (and $18 (not $21)))
(define-fun $23 () Bool (= access #x00000006))
(define-fun $24 () Bool (not $23))
(define-fun $25 () Bool (and $22 $24))
(define-fun $26 () Bool (= access #x00000003))
(define-fun $27 () Bool (not $26))
(define-fun $28 () Bool (not (= access #x00000007)))
(define-fun $29 () Bool (and $25 $27 $28 (or $16 $8)))
(define-fun $30 () Bool (= access #x00000009))
(define-fun $31 () Bool (not $30))
(define-fun $32 () Bool (and (not $0) (not (= CONFIG_DEBUG #b1))))
(define-fun $33 () Bool (and $32 $1))
(define-fun $34 () Bool (or $15 $19))
(define-fun $35 () Bool (and $33 $34 $7))
(define-fun $36 () Bool (not $34))
(define-fun $37 () Bool (and $33 $36))
(define-fun $38 () Bool (or $10 $26))
(define-fun $39 () Bool (and $37 $38 $8))
(define-fun $40 () Bool (not $38))
(define-fun $41 () Bool (= access #x00000000))
(define-fun $42 () Bool (or $4 $41 $5))
(define-fun $43 () Bool (not $7))
(define-fun $44 () Bool (not (and $43 $11)))
(define-fun $45 () Bool (not $1))
(define-fun $46 () Bool (= p2m_get_mem_access #xfffffffd))
(define-fun $47 () Bool (and $2 $34 $7))
(define-fun $48 () Bool (and $2 $36))
(define-fun $49 () Bool (and $48 $38 $8))
(define-fun $50 () (_ BitVec 3) (ite $7 #b011 #b000))
(define-fun $51 () (_ BitVec 3) (ite $8 #b100 #b000))
(define-fun $52 () Bool (and $3 $43 $11))
(define-fun $53 () Bool (and $7 $11))
(define-fun $54 () Bool (and $7 $8))
(define-fun $55 () Bool (and $43 $8))
(define-fun $56 () Bool (= access #x0000000b))
(define-fun $57 () Bool (and (not $41) (not $4) $13 $27 $17 (not $19) $24 $28 (not $20) $31 (not $5) (not $56)))

; What the claim speaks about.
(define-fun premise () Bool (and $2 $3))

; Nothing is known about what happens.
(define-fun unread () Bool false)

; What it demands is not so, or what happens has no meaning.
(define-fun broken () Bool (not (= ((_ extract 2 0) (ite (or (and $6 (or $7 $8)) (and $9 $10 (or $12 $8)) (and $14 $15 $16) (and $18 $21 $7 (not (and $7 $20))) (and $22 $23 $12) (and $25 $26 $8) (and $29 $30) (and $29 $31)) (bvor (bvor (ite $12 #x00000001 #x00000000) (ite $7 #x00000002 #x00000000)) (ite $8 #x00000004 #x00000000)) #x00000000)) (ite (or $35 $39 (and $37 $40 $42 $44) (and $32 $45 $46 $44) $47 $49 (and $48 $40 $42 $44) (and $0 $45 $46 $44)) (ite (or $35 $47) $50 (ite (or $39 $49) $51 (bvor $50 $51))) #b000))))

; One of the rows listed above.
(define-fun listed () Bool (or (and $41 $52 $1 $0) (and $10 $52 $1 $0) (and $10 $53 $1 $0) (and $10 $54 $1 $0) (and $26 $54 $1 $0) (and $15 $52 $1 $0) (and $15 $54 $1 $0) (and $19 $54 $1 $0) (and $23 $52 $1 $0) (and $23 $53 $1 $0) (and $23 $54 $1 $0) (and $30 $52 $1 $0) (and $30 $53 $1 $0) (and $30 $55 $1 $0) (and $30 $54 $1 $0) (and $56 $52 $1 $0) (and $56 $53 $1 $0) (and $56 $55 $1 $0) (and $56 $54 $1 $0) (and $57 $52 $1 $0) (and $57 $53 $1 $0) (and $57 $55 $1 $0) (and $57 $54 $1 $0)))

(assert (and premise (not unread) broken (not listed)))
(check-sat)
