// Why each claim matters to who listens, where what it is about happens, and what shows it.

/// What is to be said of a claim beside its statement.
struct ClaimNote: Sendable {
  let matters: String
  /// Words of a command line after `xenprove`.
  let example: String
  let functions: [String]

  private init(_ matters: String, _ example: String, _ functions: [String]) {
    (self.matters, self.example, self.functions) = (matters, example, functions)
  }

  private static let check = ["hvm_monitor_check_p2m", "hvm_emulate_send_vm_event"]

  /// By the claim's name.
  static let all: [String: ClaimNote] = [
    // The access check
    "Agreement": ClaimNote(
      "What is said of a revision is only as good as the model of it: two descriptions, written apart, "
        + "come to the same for all inputs.",
      "verify v5 --claim Agreement", check),
    "Conformance": ClaimNote(
      "It ties what is known of a revision to the C in hand: where they differ, the rows say for whom.",
      "paths v5 hvm_emulate_send_vm_event", check),
    "SwitchExactWX": ClaimNote(
      "An event too few is an access that slips by; one too many stops a guest that did nothing wrong.",
      "verify staging --claim SwitchExactWX", check),
    "ReadReported": ClaimNote(
      "A listener that takes r from a page to see who reads it does not hear of reads that are emulated.",
      "run load-is-not-reported", check),
    "NativeExact": ClaimNote(
      "What the processor's own faults report is the yardstick for what is emulated.",
      "verify v5 --claim NativeExact", ["hvm_hap_nested_page_fault", "p2m_mem_access_check"]),
    "NativeAgreement": ClaimNote(
      "A listener cannot tell an access by the processor from one by the emulator; it may have to treat "
        + "them alike.",
      "verify v5 --claim NativeAgreement", check + ["p2m_mem_access_check"]),
    "EmulateHonoured": ClaimNote(
      "The usual answer to an event is to let the access be emulated. An event that the check of the reply "
        + "does not know again makes the guest fault for ever.",
      "verify v5 --claim EmulateHonoured", check + ["p2m_mem_access_emulate_check"]),
    "FieldsExact": ClaimNote(
      "Frame, address, offset and flags are all that a listener knows of an access.",
      "verify staging --claim FieldsExact", check),
    "SwitchGateOff": ClaimNote(
      "Emulation that is none of the listener's business must not be heard of.",
      "verify v5 --claim SwitchGateOff", check),
    "AbortSent": ClaimNote(
      "The emulator stops because somebody will answer. If no request was placed, nobody does.",
      "verify v5 --claim AbortSent", check + ["monitor_traps"]),
    "LookupError": ClaimNote(
      "A frame that the altp2m view has no entry for yet is where an access is easiest to miss, or to "
        + "report wrongly.",
      "run emulated-store-in-a-view-without-the-entry", check + ["p2m_get_mem_access"]),
    "MoreRightsFewerEvents": ClaimNote(
      "Who grants more may count on hearing less, never more.",
      "verify v5 --claim MoreRightsFewerEvents", check),
    "OnlyWriteAndFetchMatter": ClaimNote(
      "Whether an access is reported must not hang on bits of the error code that say nothing of it.",
      "verify v5 --claim OnlyWriteAndFetchMatter", check),
    // Functions
    "FlowAgreement": ClaimNote(
      "As Agreement, for every function between the fault and the answer.",
      "verify v5 --claim FlowAgreement",
      ["hvm_hap_nested_page_fault", "hvmemul_map_linear_addr", "__hvm_copy"]),
    "FlowConformance": ClaimNote(
      "It tells which functions of a tree are those that are known, and where the others part from them.",
      "explain FlowAgreement", ["hvm_hap_nested_page_fault", "hvmemul_map_linear_addr", "__hvm_copy"]),
    "Vocabulary": ClaimNote(
      "Flags are numbers to a listener: if a tree's headers number them otherwise, verdicts by name mislead.",
      "explain Conformance", ["MEM_ACCESS_R"]),
    // All runs of the emulator
    "ReadCovered": ClaimNote(
      "A load is what a listener misses first: the data is gone before anything is heard.",
      "run load-is-not-reported", ["hvmemul_read", "linear_read", "__hvm_copy"]),
    "ExecCovered": ClaimNote(
      "Code in a page without x must not run, not by way of the emulator either, before the listener knows.",
      "run fetch-without-the-right", ["hvm_emulate_init_per_insn", "hvmemul_insn_fetch"]),
    "HapOrder": ClaimNote(
      "The processor looks at the right first. An emulator that looks at the page's type first lets protected "
        + "special pages be touched without a word.",
      "run store-to-ioreq-server-page", ["hvmemul_map_linear_addr", "__hvm_copy"]),
    "HapOrderStrings": ClaimNote(
      "All repetitions of a string instruction are copied by physical address, and nobody asks; where the page's "
        + "type forbids that copy, they go one by one, and somebody does. So the type decides what is heard.",
      "run string-store-with-count-is-not-reported", ["hvmemul_rep_stos", "hvmemul_rep_movs"]),
    "KindConfinement": ClaimNote(
      "Emulating stands in for reporting a fault in page tables. Any other fault is the listener's own.",
      "run fault-of-unknown-kind", ["hvm_hap_nested_page_fault", "p2m_mem_access_check"]),
    "Promotion": ClaimNote(
      "rx2rw and n2rwx are one-shot traps; an access that leaves them armed makes the trap fire again, or never.",
      "run promotion-is-left-out", ["p2m_mem_access_check"]),
    "QueryError": ClaimNote(
      "What a view does not have yet, the host's entry decides. An emulator that gives up instead reports what "
        + "hardware would not, or is silent where hardware is not.",
      "run view-without-the-entry", ["p2m_get_mem_access", "p2m_altp2m_get_or_propagate"]),
    "GateOff": ClaimNote(
      "Without it a listener hears of accesses that no instruction of the guest has made, or of the very access "
        + "that it has just allowed.",
      "run emulate-reply-makes-the-store", ["hvm_emulate_one_vm_event", "hvm_hap_nested_page_fault"]),
    "OneSend": ClaimNote(
      "The vCPU is paused once for each request. The second answer meets an instruction that is already done.",
      "run two-requests-and-one-reply", ["hvm_emulate_init_per_insn", "monitor_traps"]),
    "SendAborts": ClaimNote(
      "A listener decides whether an access happens; it must not have happened when it is asked.",
      "run prefetch-reports-a-page-nobody-executes", ["hvm_emulate_init_per_insn", "hvmemul_map_linear_addr"]),
    "AbortPlaced": ClaimNote(
      "A vCPU that retries without a request on the ring faults for ever: the guest hangs.",
      "run ring-freed-while-fetching-ahead", ["monitor_traps", "vm_event_claim_slot"]),
    "NoSilentProtectedStore": ClaimNote(
      "This is the promise of it all: no protected page changes behind the listener's back.",
      "run string-store-with-count-is-not-reported", ["hvmemul_write", "hvmemul_rep_stos", "__hvm_copy"]),
    "IntentReported": ClaimNote(
      "Listeners count attempts. One that the emulator drops or turns into I/O was an attempt all the same.",
      "run store-to-ram-ro", ["hvmemul_map_linear_addr", "hvmemul_cmpxchg"]),
    "CheckBeforeWrite": ClaimNote(
      "Half a store stays behind when the second half is reported: the guest sees what no processor does.",
      "run store-over-two-pages", ["linear_write", "hvmemul_map_linear_addr"]),
    "RetryPure": ClaimNote(
      "X86EMUL_RETRY means that nothing has happened. What did happen, happens twice.",
      "run first-store-is-made-twice", ["hvmemul_write", "hvmemul_rep_ins"]),
    "RefBalance": ClaimNote(
      "A reference too many keeps the guest's page for ever; one too few frees a page in use.",
      "verify v5 --claim RefBalance", ["hvm_translate_get_page", "hvmemul_map_linear_addr", "__hvm_copy"]),
    "CleanSlots": ClaimNote(
      "What an error leaves behind stops the hypervisor at the next assertion: a guest can bring the host down "
        + "in a debug build.",
      "run store-after-a-dropped-store", ["hvmemul_map_linear_addr"]),
    "CleanSlotsRelease": ClaimNote(
      "Without assertions a slot that was left filled is a reference that may be dropped twice.",
      "run store-after-a-dropped-store-in-release", ["hvmemul_map_linear_addr"]),
    "NoSleepLocked": ClaimNote(
      "A listener that needs the p2m lock to make room on the ring waits for ever, and every vCPU with it.",
      "run full-ring", ["hvm_hap_nested_page_fault", "monitor_traps"]),
    "EmulateTarget": ClaimNote(
      "The listener allowed one access. Whatever else the instruction touches passes unseen with it.",
      "verify v5 --claim EmulateTarget", ["hvm_vm_event_do_resume", "hvm_emulate_one_vm_event"]),
    "NoUseAfterFree": ClaimNote(
      "A listener that leaves while a vCPU is being woken must not have the host follow freed memory.",
      "run ring-freed-before-the-woken-vcpu-runs", ["monitor_traps"]),
    "PauseSync": ClaimNote(
      "The listener answers about a vCPU that stands still. One that takes an interrupt meanwhile resumes "
        + "elsewhere than where the answer belongs.",
      "run interrupts-while-a-request-waits", ["hvm_vm_event_do_resume", "monitor_traps"]),
    "Progress": ClaimNote(
      "A listener that allows everything must not stop the guest. Where it does, one instruction is reported "
        + "for ever.",
      "run unimplemented-instruction-is-reported-for-ever",
      ["hvm_emulate_one_vm_event", "hvm_vm_event_do_resume"]),
    "FaultOrder": ClaimNote(
      "A listener that hears of an access which the guest's own tables forbid anyway decides about nothing, and "
        + "may take it for an attempt.",
      "run operand-with-two-faults", ["hvmemul_map_linear_addr", "hvm_translate_get_page"]),
    "AccessAttempts": ClaimNote(
      "What is not asked about passes under every right: a failing compare-exchange probes a page that may not "
        + "be written.",
      "run failing-compare-exchange-is-a-load", ["hvmemul_cmpxchg", "hvmemul_rep_movs"]),
    // Callers, and places
    "GateConfined": ClaimNote(
      "Checks that stay on report what no guest did: what Xen itself copies for a guest then stops for a "
        + "listener, in callers that cannot wait.",
      "calls --help", ["hvm_copy_from_guest_linear", "hvm_emulate_one_vm_event"]),
    "CodesHandled": ClaimNote(
      "A callee that learns a new code changes all its callers: one that ends in BUG() for what it does not know "
        + "takes the host down.",
      "calls --help", ["hvm_copy_from_guest_linear", "hvm_copy_to_guest_linear"]),
    "ReturnsUsed": ClaimNote(
      "A code that nobody looks at is an access that was refused and goes on all the same.",
      "calls --help", ["hvm_copy_to_guest_phys"]),
    "TablesAgree": ClaimNote(
      "The same right is asked in several places, each with a switch of its own: one that is forgotten refuses "
        + "what others grant.",
      "table --help", check),
  ]
}
