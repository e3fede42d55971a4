// The words of reports.

/// The words of reports, by all their names.
enum Glossary {
  static let all = GlossaryEntry.all

  /// As it is written in a report, `not applicable`, or in a sentence, `hold`.
  static func entry(_ word: String) -> GlossaryEntry? {
    let asked = word.lowercased().split(separator: " ").joined(separator: "-")
    func entry(_ isMeant: (String) -> Bool) -> GlossaryEntry? {
      all.first { $0.words.contains { isMeant($0.lowercased()) } }
    }
    return entry { $0 == asked } ?? entry { $0 == asked + "s" || $0 + "s" == asked }
  }
}

/// What a word of a report means.
struct GlossaryEntry: Sendable {
  let words: [String]
  let says: String
  let matters: String?
  /// Words of a command line after `xenprove`.
  let example: String
  let functions: [String]

  private init(
    _ words: String..., says: String, matters: String? = nil, example: String, functions: [String] = []
  ) {
    (self.words, self.says, self.matters) = (words, says, matters)
    (self.example, self.functions) = (example, functions)
  }

  static let all: [GlossaryEntry] = aboutXen + aboutReports

  private static let aboutXen: [GlossaryEntry] = [
    GlossaryEntry(
      "window",
      says:
        "The one emulation that takes the place of a report: from a nested fault in the guest's page tables "
        + "to the emulator's return, with checks on.",
      matters: "What the instruction touches in it, no fault reports: the emulator has to.",
      example: "run protected-store", functions: ["hvm_hap_nested_page_fault", "_hvm_emulate_one"]),
    GlossaryEntry(
      "gate", "checks", "send_event",
      says:
        "Whether the emulator asks for rights at all: an argument in v5, vm_event->send_event of the vCPU "
        + "since the merged patch. Rows say on or off.",
      matters: "Left open, a listener hears of what nobody did; shut too early, it misses accesses.",
      example: "explain GateOff", functions: ["hvm_hap_nested_page_fault", "hvm_emulate_one_vm_event"]),
    GlossaryEntry(
      "sync_event",
      says:
        "A flag of the vCPU: it has sent a request that it waits for. Set by monitor_traps, cleared when the "
        + "vCPU resumes; no interrupt is injected meanwhile.",
      matters: "A vCPU that takes an interrupt is no longer where the request has told of it.",
      example: "run interrupts-while-a-request-waits", functions: ["monitor_traps", "hvm_vm_event_do_resume"]),
    GlossaryEntry(
      "fair", "listener",
      says:
        "A listener that is fair leaves no vCPU waiting: `fair: yes` in a scenario gives its last reply to every "
        + "further request.",
      matters: "What it comes back to then, it comes back to for ever.",
      example: "run unimplemented-instruction-is-reported-for-ever"),
    GlossaryEntry(
      "lookup",
      says:
        "What p2m_get_mem_access answered: ok with a right, -ESRCH where the view has no entry for the frame, "
        + "or another error.",
      matters: "A lookup that fails says nothing of the right; silence may be an access missed.",
      example: "verify v5 --claim LookupError", functions: ["p2m_get_mem_access"]),
    GlossaryEntry(
      "right", "access",
      says: "The xenmem_access of a page: n, r, w, rw, x, rx, wx, rwx, rx2rw, n2rwx, r_pw.",
      matters: "A listener sets it, and hears of accesses that it forbids.",
      example: "table staging", functions: ["p2m_get_mem_access"]),
    GlossaryEntry(
      "attempt",
      says: "What an error code says is tried: none, read, write, fetch, or write+fetch in one.",
      example: "explain rx/write", functions: ["hvm_monitor_check_p2m"]),
    GlossaryEntry(
      "pfec",
      says:
        "The page-fault error code that a check is given: P present, W write, U user, F fetch; other bits by "
        + "name or number. P+W is a write to a present page.",
      example: "run protected-store", functions: ["hvmemul_map_linear_addr"]),
    GlossaryEntry(
      "kind", "with_gla", "in_gpt", "npfec",
      says:
        "Of a nested fault: with_gla for the access itself, in_gpt for the walk of the guest's page tables, "
        + "unknown where no linear address is known.",
      matters: "Only in_gpt is emulated instead of reported (v5: everything but with_gla).",
      example: "run fault-of-unknown-kind", functions: ["hvm_hap_nested_page_fault"]),
    GlossaryEntry(
      "view", "altp2m",
      says: "An alternative table of rights (altp2m) that a vCPU may run on; view 0 is the host's.",
      matters: "Each view has rights of its own, and need not have an entry for every frame.",
      example: "run view-without-the-entry", functions: ["p2m_get_mem_access", "p2m_altp2m_get_or_propagate"]),
    GlossaryEntry(
      "propagation", "propagate",
      says: "The copying of the host's entry into a view at the first native access.",
      example: "explain QueryError", functions: ["p2m_altp2m_get_or_propagate"]),
    GlossaryEntry(
      "listener", "agent",
      says: "The program that takes requests from the ring and answers them.",
      example: "run emulate-reply-makes-the-store", functions: ["monitor_traps"]),
    GlossaryEntry(
      "ring",
      says:
        "The page by which requests and replies go; its slots are few, and a vCPU may have to wait for one.",
      example: "run full-ring", functions: ["vm_event_claim_slot", "monitor_traps"]),
    GlossaryEntry(
      "request", "event",
      says:
        "What goes to the listener: MEM_ACCESS with the flags R, W, X of what was attempted. Of a synchronous "
        + "one the vCPU waits for the answer.",
      example: "verify v5 --claim FieldsExact", functions: ["monitor_traps", "hvm_monitor_check_p2m"]),
    GlossaryEntry(
      "sent", "unsent", "placed",
      says: "Whether monitor_traps placed a request: more than 0 is placed; 0 means that there is no ring.",
      example: "verify v5 --claim AbortSent", functions: ["monitor_traps"]),
    GlossaryEntry(
      "reply", "emulate",
      says:
        "What the listener answers: go on and let the processor try again, or VM_EVENT_FLAG_EMULATE, and Xen "
        + "emulates the instruction with checks off.",
      example: "run emulate-reply-makes-the-store", functions: ["vm_event_resume", "hvm_vm_event_do_resume"]),
    GlossaryEntry(
      "prefetching", "fetching-ahead",
      says:
        "Before the first instruction of a window 16 bytes of code are copied; later fetches are served from "
        + "them.",
      matters: "Bytes that are never executed may be reported, or executed ones not.",
      example: "run fetch-without-the-right", functions: ["hvm_emulate_init_per_insn"]),
    GlossaryEntry(
      "mfn[]", "frame-slot",
      says:
        "hvmemul_ctxt->mfn[], two slots for the frames that are mapped; the next mapping asserts that they are "
        + "clean.",
      example: "run store-after-a-dropped-store",
      functions: ["hvmemul_map_linear_addr", "hvmemul_unmap_linear_addr"]),
    GlossaryEntry(
      "latch",
      says:
        "A translation to a device page that an earlier emulation left: later accesses go by it without a walk.",
      example: "run store-with-stale-mmio-translation", functions: ["known_gla", "hvmemul_linear_mmio_write"]),
    GlossaryEntry(
      "commit", "commits",
      says: "The guest sees the instruction as done: registers are written, RIP moves.",
      example: "run new-right-makes-the-store", functions: ["_hvm_emulate_one"]),
    GlossaryEntry(
      "X86EMUL_RETRY", "retry",
      says:
        "The emulator's return for: nothing was done, begin again. In a window it means that the vCPU waits for "
        + "an answer.",
      example: "explain RetryPure", functions: ["_hvm_emulate_one"]),
    GlossaryEntry(
      "native",
      says: "Done by the processor itself, whose faults Xen reports; beside it stands what is emulated.",
      example: "verify v5 --claim NativeAgreement", functions: ["p2m_mem_access_check"]),
    GlossaryEntry(
      "flow",
      says:
        "Everything from the nested fault over the emulator's hooks to the answer and what is done about it.",
      example: "functions", functions: ["hvm_hap_nested_page_fault"]),
    GlossaryEntry(
      "switch", "access-check",
      says: "The function that decides whether an access is reported: hvm_emulate_send_vm_event in v5, later "
        + "hvm_monitor_check_p2m.",
      example: "table v5", functions: ["hvm_emulate_send_vm_event", "hvm_monitor_check_p2m"]),
  ]

  private static let aboutReports: [GlossaryEntry] = [
    GlossaryEntry(
      "holds", says: "Proved for every input within the claim's bounds, of which there is at least one.",
      example: "assumptions v5 --claim SwitchExactWX"),
    GlossaryEntry(
      "fails",
      says: "There is an input or a scenario that breaks the claim; it was run again before it was printed.",
      example: "verify v5 --claim ReadCovered"),
    GlossaryEntry(
      "undecided",
      says:
        "No answer, with the reason: a limit, C that cannot be read, or something that nobody knows and that "
        + "decides. Never counted as holding.",
      example: "verify v5 --quiet"),
    GlossaryEntry(
      "not-applicable", "n/a",
      says: "The claim says nothing about this subject. It is never enough for exit code 0.",
      example: "verify v5 --claim Conformance"),
    GlossaryEntry(
      "accepted", "known", "known-failure", "deviation",
      says:
        "A failure that specs/deviations.yaml covers exactly, with a reason; it does not count for the exit code.",
      example: "explain XPD-1"),
    GlossaryEntry(
      "new", says: "A failure that no deviation covers, or that a patch brings: it makes the exit code 1.",
      example: "verify v5 --no-deviations --claim ReadReported"),
    GlossaryEntry(
      "row",
      says:
        "A case, right/attempt/lookup/gate/sent, of which the usual ends are left out: rx/write, n/fetch/ESRCH.",
      example: "explain rx/write"),
    GlossaryEntry(
      "reachable", "real", says: "Of a row: some caller can come to it, with the reason in specs/rows.yaml.",
      example: "explain n/read"),
    GlossaryEntry(
      "latent", says: "Of a row: no caller can come to it as Xen is now.", example: "explain rx/write+fetch"),
    GlossaryEntry(
      "by-design", says: "Of a row: it deviates on purpose.", example: "explain n/write"),
    GlossaryEntry(
      "witness", "replayed",
      says:
        "The smallest input or scenario found that breaks a claim, run again on the very program before it is "
        + "printed.",
      example: "verify v5 --claim CheckBeforeWrite"),
    GlossaryEntry(
      "claim",
      says: "A sentence about the code, decided for every subject: it holds, fails, is undecided or not "
        + "applicable.",
      example: "claims"),
    GlossaryEntry(
      "part", says: "Of a row that fails: not for all of its inputs, but for those that are told behind it.",
      example: "verify v5 --claim AbortSent"),
    GlossaryEntry(
      "scenario", says: "A situation as a file: pages, instruction, fault, replies; `run` plays it.",
      example: "run protected-store"),
    GlossaryEntry(
      "measured", says: "The revision whose numbers and model C is held against: by its names, or --as.",
      example: "doctor"),
    GlossaryEntry(
      "unjudged", says: "A function that the patch changes and that nobody looked at: it takes --tree.",
      example: "verify v5"),
    GlossaryEntry(
      "unread", says: "C of the input that cannot be read; what rests on it is undecided.",
      example: "verify v5"),
    GlossaryEntry(
      "assumed", "assumption", says: "What is taken for granted about a subject or for a claim.",
      example: "assumptions v5"),
    GlossaryEntry(
      "bounds", says: "The inputs that a verdict is about; beyond them nothing is said.",
      example: "assumptions v5"),
    GlossaryEntry(
      "drift", says: "A number in a tree's headers that is otherwise than in the revision it is measured by.",
      example: "explain Vocabulary"),
    GlossaryEntry(
      "decision", "trait",
      says: "A point in which revisions differ, with the value that each chose; `--with` tries another.",
      example: "decisions"),
    GlossaryEntry(
      "revision", says: "A state of the code that is built in, as decisions: v5, merged, staging.",
      example: "verify v5 merged staging"),
    GlossaryEntry(
      "by-cases", "finite-domain",
      says: "Decided by laying out all cases or reaching all states, without libz3.",
      example: "verify v5 --cross-check libz3 --claim SwitchExactWX"),
    GlossaryEntry(
      "contract",
      says: "What a function is known to do where it is called and not run; of the flow's own it is proved.",
      example: "verify staging --claim FlowAgreement"),
  ]
}
