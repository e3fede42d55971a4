// What deviations do to verdicts about revisions, about C, and about ideas.

import Foundation
import TestSupport
import Testing

@Suite("Deviations of verify")
struct DeviationTests {
  private static let mail = Tool.cases + "/mails/whole-quoted-plain/input.eml"

  private func verify(_ arguments: String...) throws -> (Tool.Result, Report) {
    let result = try Tool.run(["verify", "--format", "json"] + arguments)
    return (result, try Report(result))
  }

  @Test(
    "C that is a revision is accepted, also where Conformance was left out; nothing is without deviations")
  func equal() throws {
    var (result, report) = try verify(Self.mail, "--claim", "ReadReported")
    #expect(result.status == 0 && report.accepted == [["ReadReported"]], "\(result.summary)")
    (result, report) = try verify(Self.mail, "v5", "--no-deviations", "--claim", "ReadReported")
    #expect(result.status == 1 && report.accepted == [[], []] && report.notes.isEmpty, "\(result.summary)")
  }

  /// The mail with a change of its C.
  private func changed(_ old: String, _ new: String, _ body: (String) throws -> Void) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let mail = try String(contentsOfFile: Self.mail, encoding: .utf8)
    let changed = mail.replacing(old, with: new)
    #expect(changed != mail)
    try body(try scratch.write(changed, to: "other.eml"))
  }

  @Test("C that differs elsewhere is accepted where it fails as the revision does")
  func differentElsewhere() throws {
    // The emulator's own requests are marked otherwise; of a read there is no request.
    try changed("MEM_ACCESS_FAULT_WITH_GLA", "MEM_ACCESS_FAULT_IN_GPT") { other in
      let (result, report) = try verify(other, "--claim", "ReadReported")
      #expect(result.status == 0 && report.accepted == [["ReadReported"]], "\(result.summary)")
      #expect(report.verdicts["ReadReported"]?.hasPrefix("fails; n/read") == true)
      // What is marked otherwise is not accepted anywhere.
      #expect(try verify(other, "--claim", "FieldsExact").0.status == 1)
    }
  }

  @Test("C that fails in the same rows for another reason is not accepted")
  func differentThere() throws {
    // An attempt that neither writes nor fetches is reported as a fetch, of n and x alone.
    let text = """
      bool hvm_emulate_send_vm_event(unsigned long gla, gfn_t gfn, uint32_t pfec, bool send_event)
      {
          xenmem_access_t access;
          vm_event_request_t req = {};
          paddr_t gpa = (gfn_to_gaddr(gfn) | (gla & ~PAGE_MASK));
          uint32_t flags = 0;

          if ( !send_event || !pfec )
              return false;
          if ( p2m_get_mem_access(current->domain, gfn, &access, altp2m_vcpu_idx(current)) != 0 )
              return false;
          if ( !(pfec & (PFEC_write_access | PFEC_insn_fetch)) )
              flags = access == XENMEM_access_n || access == XENMEM_access_x ? WRONG : 0;
          if ( !flags )
              return false;
          req.reason = VM_EVENT_REASON_MEM_ACCESS;
          req.u.mem_access.gfn = gfn_x(gfn);
          req.u.mem_access.flags = flags | MEM_ACCESS_FAULT_WITH_GLA | MEM_ACCESS_GLA_VALID;
          req.u.mem_access.gla = gla;
          req.u.mem_access.offset = gpa & ~PAGE_MASK;
          return monitor_traps(current, true, &req) >= 0;
      }

      """
    for (flags, isAccepted) in [("0", true), ("MEM_ACCESS_X", false)] {
      let scratch = try Scratch()
      defer { scratch.remove() }
      let path = try scratch.write(text.replacing("WRONG", with: flags), to: "other.c")
      let (result, report) = try verify(path, "--as", "v5", "--claim", "ReadReported")
      #expect(report.verdicts["ReadReported"]?.hasPrefix("fails; n/read") == true, "\(result.summary)")
      #expect(report.accepted == [isAccepted ? ["ReadReported"] : []], "\(flags): \(result.summary)")
    }
  }

  @Test("a label and a reason go by the index that is asked with, not by the revision")
  func index() throws {
    let file = Tool.cases + "/conformance/tree/xen/arch/x86/hvm/monitor.c"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    let start = try #require(text.range(of: "static inline void set_npt_base"))
    let right = String(text[start.lowerBound...])
    let checked = "altp2m_active(d) ? altp2m_vcpu_idx(v) : 0"
    #expect(right.contains(checked))
    for (index, isValid) in [
      (checked, true), ("altp2m_vcpu_idx(v)", false), ("altp2m_active(d) ? 0 : altp2m_vcpu_idx(v)", false),
      ("0", true),
    ] {
      let scratch = try Scratch()
      defer { scratch.remove() }
      let path = try scratch.write(right.replacing(checked, with: index), to: "other.c")
      let (result, report) = try verify(
        path, "--as", "staging", "--claim", "LookupError", "--claim", "AbortSent")
      // What the reason does not rest on does not matter.
      #expect(
        report.accepted == [isValid ? ["AbortSent", "LookupError"] : ["AbortSent"]],
        "\(index): \(result.summary)")
      let shown = try Tool.run(["verify", path, "--as", "staging", "--claim", "LookupError"]).text
      #expect(shown.contains("latent: The index is 0 or valid") == isValid, "\(index): \(shown)")
      #expect(shown.contains("every lookup with it answers") != isValid, "\(index): \(shown)")
    }
  }

  @Test("a revision with something decided otherwise is no revision")
  func variant() throws {
    let (result, report) = try verify("v5", "--with", "prefetch=checked", "--claim", "ReadReported")
    #expect(result.status == 1 && report.accepted == [["ReadReported"], []], "\(result.summary)")
  }

  @Test("the deviations are those of the folder; one that does not fit covers nothing and is named")
  func edited() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let specs = scratch.file("specs")
    try FileManager.default.copyItem(atPath: Tool.root + "/specs", toPath: specs)
    let text = String(decoding: try scratch.read("specs/deviations.yaml"), as: UTF8.self)
    let changed = text.replacing("- n|x/read\n", with: "- n|rx/read\n", maxReplacements: 1)
    try scratch.write(changed, to: "specs/deviations.yaml")
    let (result, report) = try verify(
      "v5", "--specs", specs, "--claim", "ReadReported", "--claim", "AbortSent")
    let line = try #require(
      changed.split(separator: "\n", omittingEmptySubsequences: false).firstIndex(of: "  - n|rx/read"))
    let place = "\(specs)/deviations.yaml:\(line + 1):5: warning: "
    #expect(result.status == 1 && report.accepted == [["AbortSent"]], "\(result.summary)")
    #expect(report.notes.count == 2 && result.errors.components(separatedBy: ": warning: ").count == 3)
    #expect(
      result.errors.contains(
        place + "XPD-1 covers rx/read of ReadReported on v5, which does not fail (any more)"))
    #expect(
      result.errors.contains(place + "of ReadReported on v5 also x/read fails, which XPD-1 does not cover"))
    let unasked = try verify("v5", "--specs", specs, "--claim", "AbortSent").0
    #expect(unasked.status == 0 && unasked.errors.isEmpty, "\(unasked.summary)")
    try scratch.write("next: XPD-1\n", to: "specs/deviations.yaml")
    let broken = try Tool.run(["verify", "v5", "--specs", specs])
    #expect(broken.status == 65 && broken.output.isEmpty, "\(broken.summary)")
    #expect(broken.errors.contains("deviations.yaml:1:1: error: the file lacks `deviations`"))
  }
}
