; NativeAgreement on v5: For each right and access the emulator reports the
;   flags that the native path reports.
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

(declare-fun access () (_ BitVec 32))
(declare-fun p2m_get_mem_access () (_ BitVec 32))
(declare-fun pfec () (_ BitVec 32))
(declare-fun send_event () (_ BitVec 1))
(define-fun $0 () Bool (= send_event #b1))
(define-fun $1 () Bool (= p2m_get_mem_access #x00000000))
(define-fun $2 () Bool (not (= pfec #x00000000)))
(define-fun $3 () Bool (and $0 $2 $1))
(define-fun $4 () Bool (= access #x00000004))
(define-fun $5 () Bool (= access #x00000005))
(define-fun $6 () Bool (or $4 $5))
(define-fun $7 () Bool (= ((_ extract 1 1) pfec) #b1))
(define-fun $8 () Bool (and $3 (not $6)))
(define-fun $9 () Bool (= access #x00000002))
(define-fun $10 () Bool (= access #x00000003))
(define-fun $11 () Bool (or $9 $10))
(define-fun $12 () Bool (= ((_ extract 4 4) pfec) #b1))
(define-fun $13 () Bool (and $8 $11 $12))
(define-fun $14 () Bool (= access #x00000001))
(define-fun $15 () Bool (= access #x00000000))
(define-fun $16 () Bool (not $7))
(define-fun $17 () Bool (not $12))
(define-fun $18 () Bool (and $8 (not $11) (or $14 $15) (not (and $16 $17))))
(define-fun $19 () Bool (or (and $3 $6 $7) $13 $18))
(define-fun $20 () Bool (or $7 (and $2 $17)))
(define-fun $21 () Bool (not $14))
(define-fun $22 () Bool (not $9))
(define-fun $23 () Bool (and $21 $22))
(define-fun $24 () Bool (or $20 $7))
(define-fun $25 () Bool (not $4))
(define-fun $26 () Bool (and $23 $25))
(define-fun $27 () Bool (= access #x00000008))
(define-fun $28 () Bool (or $5 $27))
(define-fun $29 () Bool (and $26 (not $28)))
(define-fun $30 () Bool (= access #x00000006))
(define-fun $31 () Bool (not $30))
(define-fun $32 () Bool (and $29 $31))
(define-fun $33 () Bool (not $10))
(define-fun $34 () Bool (not (= access #x00000007)))
(define-fun $35 () Bool (and $32 $33 $34 (or $24 $12)))
(define-fun $36 () Bool (= access #x00000009))
(define-fun $37 () Bool (not $36))
(define-fun $38 () Bool (or (and $14 (or $7 $12)) (and $9 (or $20 $12)) (and $23 $4 $24) (and $26 $28 $7 (not (and $7 $27))) (and $29 $30 $20) (and $32 $10 $12) (and $35 $36) (and $35 $37)))
(define-fun $39 () (_ BitVec 3) (ite $12 #b100 #b000))
(define-fun $40 () (_ BitVec 3) (ite $7 #b011 #b000))
(define-fun $41 () (_ BitVec 3) (ite $13 $39 (ite $18 (bvor $40 $39) $40)))
(define-fun $42 () Bool (not $38))
(define-fun $43 () Bool (and $2 $16 $17))
(define-fun $44 () Bool (and $7 $17))
(define-fun $45 () Bool (and $7 $12))
(define-fun $46 () Bool (and $16 $12))
(define-fun $47 () Bool (= access #x0000000a))
(define-fun $48 () Bool (and (not $15) $21 $22 $33 $25 (not $5) $31 $34 (not $27) $37 (not $47)))

; What the claim speaks about.
(define-fun premise () Bool (and $0 $1 $2))

; Nothing is known about what happens.
(define-fun unread () Bool false)

; What it demands is not so, or what happens has no meaning.
(define-fun broken () Bool (not (or (and $19 (or (and $38 (= (bvor (bvor (ite $20 #b001 #b000) (ite $7 #b010 #b000)) $39) $41)) (and $42 (= $41 #b000)))) (and (not $19) (or (and $38 (not $20) $16 $17) $42)))))

; One of the rows listed above.
(define-fun listed () Bool (or (and $15 $43 $1 $0) (and $9 $43 $1 $0) (and $9 $44 $1 $0) (and $9 $45 $1 $0) (and $10 $45 $1 $0) (and $4 $43 $1 $0) (and $4 $45 $1 $0) (and $5 $45 $1 $0) (and $30 $43 $1 $0) (and $30 $44 $1 $0) (and $30 $45 $1 $0) (and $36 $43 $1 $0) (and $36 $44 $1 $0) (and $36 $46 $1 $0) (and $36 $45 $1 $0) (and $47 $43 $1 $0) (and $47 $44 $1 $0) (and $47 $46 $1 $0) (and $47 $45 $1 $0) (and $48 $43 $1 $0) (and $48 $44 $1 $0) (and $48 $46 $1 $0) (and $48 $45 $1 $0)))

(assert (and premise (not unread) broken (not listed)))
(check-sat)
