// Numbers at the ends of their range, from C through the tool into every report.

import Foundation
import TestSupport
import Testing

private let isThorough = ProcessInfo.processInfo.environment["THOROUGH"] == "1"

@Suite("Witnesses at the ends of their range") struct ExtremeTests {
  /// A word that C sees, and its width.
  struct Word: Sendable, CustomTestStringConvertible {
    let c: String
    let width: Int
    var testDescription: String { c }
  }

  static let words = [
    Word(c: "rc", width: 32), Word(c: "sent", width: 32), Word(c: "right", width: 32),
    Word(c: "pfec", width: 32), Word(c: "gla", width: 64), Word(c: "gfn_x(gfn)", width: 64),
    Word(c: "altp2m_vcpu_idx(current)", width: 16), Word(c: "current->vcpu_id", width: 32),
    Word(c: "current->arch.vm_event->emulate_flags", width: 32),
    Word(c: "current->arch.vm_event->send_event", width: 1),
  ]

  private static func values(_ width: Int) -> [UInt64] {
    let all = UInt64.max >> UInt64(64 - width)
    let values = [0, 1, all, all / 2 + 1, all / 2]
    return values.enumerated().filter { !values[..<$0.offset].contains($0.element) }.map(\.element)
  }

  /// True for one value of a word only, with nothing sent or placed.
  private static func text(_ word: String, _ value: UInt64) -> String {
    """
    bool hvm_emulate_send_vm_event(unsigned long gla, gfn_t gfn, uint32_t pfec, bool send_event)
    {
        vm_event_request_t req = { .reason = VM_EVENT_REASON_MEM_ACCESS };
        xenmem_access_t right = 0;
        int rc, sent;

        if ( !send_event )
            return false;
        rc = p2m_get_mem_access(current->domain, gfn, &right, altp2m_vcpu_idx(current));
        req.u.mem_access.flags = MEM_ACCESS_R;
        sent = monitor_traps(current, \(word == "sent" ? "true" : "false"), &req);
        return (unsigned long)(\(word == "rc" || word == "sent" ? "(unsigned int)" : "")\(word)) == \(value)ul;
    }

    """
  }

  @Test("every report", arguments: words) func reports(_ word: Word) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let paths = try Self.values(word.width).enumerated().map { index, value in
      try scratch.write(Self.text(word.c, value), to: "input\(index).c")
    }
    let formats = ["text", "markdown", "mail", "csv", "json", "junit"]
    let result = try Tool.run(
      ["verify"] + paths + ["--claim", "AbortSent", "--claim", "FieldsExact"]
        + formats.flatMap { ["--report", "\($0)=\(scratch.file($0))"] })
    #expect(!result.isSignal && result.status == 1, "\(result.summary)")
    for format in formats { #expect(try !scratch.read(format).isEmpty) }
    let report = try JSONSerialization.jsonObject(with: scratch.read("json")) as? [String: Any]
    let subjects = try #require(report?["subjects"] as? [[String: Any]])
    #expect(subjects.count == paths.count)
    for subject in subjects {
      let claims = try #require(subject["claims"] as? [[String: Any]])
      #expect(claims.contains { $0["verdict"] as? String == "fails" }, "\(subject)")
    }
  }

  @Test("tables and differences", arguments: words) func tables(_ word: Word) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let width = word.width
    let path = try scratch.write(Self.text(word.c, 1 << UInt64(width - 1)), to: "input.c")
    for format in isThorough ? ["text", "markdown", "mail", "json"] : ["text", "json"] {
      let table = try Tool.run(["table", path, "--format", format])
      #expect(!table.isSignal && table.status == 0, "\(table.summary)")
      let difference = try Tool.run(["diff", path, "v5", "--format", format])
      #expect(!difference.isSignal && difference.status == 1, "\(difference.summary)")
    }
  }

  /// Functions that look for the gate where the merged ones do.
  static let gates = [
    "ASSERT(current->arch.vm_event->send_event);",
    "if ( !current->arch.vm_event->send_event ) return false;",
    "if ( !current->arch.vm_event || !current->arch.vm_event->send_event ) return false;",
    "if ( !current->arch.vm_event ) return false;",
    "bool gate = current->arch.vm_event->send_event; if ( !gate ) return false;",
    "int gate = current->arch.vm_event->send_event; if ( gate < 1 ) return false;",
    "struct arch_vm_event *e = current->arch.vm_event; if ( e && !e->send_event ) return false;",
    "if ( current->arch.vm_event->send_event == 2 ) return false;",
    "if ( current->arch.vm_event->emulate_flags != 0x80000000u ) return false;",
    "current->arch.vm_event->send_event = false;", "current->arch.vm_event = NULL;",
    "if ( current->arch.vm_event == (struct arch_vm_event *)current ) return false;",
  ]

  @Test("the gate of the vCPU, however it is asked for", arguments: gates) func gate(_ line: String) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let text = """
      bool hvm_monitor_check_p2m(unsigned long gla, gfn_t gfn, uint32_t pfec, uint16_t kind)
      {
          vm_event_request_t req = { .reason = VM_EVENT_REASON_MEM_ACCESS };

          \(line)
          req.u.mem_access.flags = MEM_ACCESS_R;
          return monitor_traps(current, true, &req) < -2147483647;
      }

      """
    let path = try scratch.write(text, to: "input.c")
    for command in [["verify", path], ["verify", path, "--as", "merged"]] {
      let result = try Tool.run(command)
      #expect(!result.isSignal && [1, 3].contains(result.status), "\(result.summary)")
    }
    let others = [["diff", path, "merged"], ["diff", "v5", path], ["table", path, "--as", "v5"]]
    for command in isThorough ? others : [others[0]] {
      let result = try Tool.run(command)
      #expect(!result.isSignal && [0, 1, 3].contains(result.status), "\(result.summary)")
    }
  }
}
