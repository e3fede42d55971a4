import BitVectors
import CTestSupport
import Emulation
import Source
import Testing
import XenABI

@testable import CSemantics
@testable import XenC

// What the functions that are not executed do to a run, and how arguments find
// their parameters.

/// A call of a function with this head and body, in a world of numbers.
private struct Call {
  var head = "unsigned long gla, gfn_t gfn, uint32_t pfec, uint16_t kind"
  let body: String
  var facts: [Fact: Bits] = [:]
  var lookup: (rc: Int, right: Int) = (0, 3)
  var sent = 1

  func run() throws -> (ending: Ending<Bits>, steps: [Step<Bits>]) {
    let text = "bool hvm_monitor_check_p2m(\(head))\n{\n\(body)\n}\n"
    let function = try read(text, vocabulary: .pagingWriteIs10)
    let arguments = AccessCheckArguments(
      gla: Bits(0xffff_8000_0000_1234, width: 64), gfn: Bits(0x77, width: 64), pfec: Bits(0x10003, width: 32),
      sendEvent: Bits(1, width: 1), kind: Bits(2, width: 16))
    func int(_ value: Int) -> Bits { Bits(UInt128(truncatingIfNeeded: value), width: 32) }
    var world = ConcreteWorld(
      .init(
        facts: facts, lookups: [RightLookup(rc: int(lookup.rc), access: int(lookup.right))],
        sends: [SendAnswer(rc: int(sent))]))
    do throws(Halt) { return (.returned(try function.run(arguments, in: &world)), world.steps) } catch {
      return (.halted(error), world.steps)
    }
  }

  /// `true`, `false`, or the kind of halt with its line.
  func comesTo() throws -> String {
    switch try run().ending {
    case .returned(let result): "\(result.value)"
    case .halted(.assertion(let stop)): "assertion at \(stop.place?.line ?? 0)"
    case .halted(.undefined(let stop)): "undefined at \(stop.place?.line ?? 0)"
    case .halted(.unsupported(let stop)): "unsupported at \(stop.place?.line ?? 0)"
    case .halted(.undecided(let stop)): "undecided at \(stop.place?.line ?? 0)"
    }
  }
}

private let one = Bits(1, width: 1)
private let debug = [Fact.debugBuild: one]

private let calls: [(id: String, call: Call, result: String)] = [
  (
    "by-name",
    Call(
      head: "unsigned long gla, gfn_t gfn, uint16_t kind", body: "return gfn_x(gfn) == 0x77 && kind == 2;"),
    "true"
  ),
  (
    "by-position",
    Call(
      head: "unsigned long a, gfn_t b, uint32_t c, int d",
      body: "return (a & 0xfff) == 0x234 && gfn_x(b) == 0x77 && c == 0x10003 && d == 2;"), "true"
  ),
  ("narrow", Call(head: "uint16_t pfec", body: "return pfec == 3;"), "true"),
  ("narrow-bool", Call(head: "bool pfec", body: "return pfec == 1;"), "true"),
  ("plain-frame", Call(head: "unsigned long gla, unsigned long gfn", body: "return gfn == 0x77;"), "true"),
  (
    "free",
    Call(
      head: "unsigned long gla, gfn_t gfn, uint32_t pfec, uint16_t kind, int more", body: "return more == 5;",
      facts: [Fact("parameter more", width: 32): Bits(5, width: 32)]), "true"
  ),
  ("int-result", Call(body: "return pfec;"), "true"),

  ("assert-holds", Call(body: "ASSERT(pfec);\nreturn true;", facts: debug), "true"),
  ("assert-debug", Call(body: "ASSERT(!pfec);\nreturn true;", facts: debug), "assertion at 3"),
  ("assert-release", Call(body: "ASSERT(!pfec);\nreturn true;"), "true"),
  ("assert-undefined-debug", Call(body: "int a;\nASSERT(a);\nreturn true;", facts: debug), "undefined at 4"),
  ("assert-undefined-release", Call(body: "int a;\nASSERT(a);\nreturn true;"), "true"),
  ("assert-effect-debug", Call(body: "int a = 0;\nASSERT(++a);\nreturn a;", facts: debug), "true"),
  ("assert-effect-release", Call(body: "int a = 0;\nASSERT(++a);\nreturn a;"), "false"),
  ("unreachable-release", Call(body: "ASSERT_UNREACHABLE();\nreturn true;"), "true"),
  ("bug", Call(body: "BUG_ON(pfec);\nreturn true;"), "assertion at 3"),
  ("no-bug", Call(body: "BUG_ON(!pfec);\nreturn true;"), "true"),

  ("reads-gate", Call(body: "return current->arch.vm_event->send_event;", facts: [.sendEvent: one]), "true"),
  (
    "writes-gate",
    Call(
      body: "current->arch.vm_event->send_event = false;\nreturn current->arch.vm_event->send_event;",
      facts: [.sendEvent: one]), "false"
  ),
  ("same-domain", Call(body: "return current->domain == current->domain;"), "true"),
  (
    "nested",
    Call(
      body: "return nestedhvm_enabled(current->domain) && nestedhvm_vcpu_in_guestmode(current);",
      facts: [.nestedGuestMode: one]), "true"
  ),
  (
    "not-nested",
    Call(body: "return nestedhvm_enabled(current->domain) && nestedhvm_vcpu_in_guestmode(current);"), "false"
  ),
  (
    "kind-of-guest",
    Call(
      body:
        "return is_hvm_vcpu(current) && is_hvm_domain(current->domain) && hap_enabled(current->domain);"),
    "true"
  ),
  (
    "vcpu-parameter",
    Call(
      head: "struct vcpu *v", body: "return v == current && altp2m_vcpu_idx(v) == 3;",
      facts: [.altp2mIndex: Bits(3, width: 16)]), "true"
  ),
  (
    "other-vcpu",
    Call(
      head: "struct vcpu *v, struct vcpu *w", body: "return w == v || altp2m_vcpu_idx(w) == 3;",
      facts: [.altp2mIndex: Bits(3, width: 16)]), "false"
  ),
  (
    "keeps-on-failure",
    Call(
      body:
        "xenmem_access_t a = XENMEM_access_w;\nint rc = p2m_get_mem_access(current->domain, gfn, &a, 0);\nreturn rc == -ESRCH && a == XENMEM_access_w;",
      lookup: (-3, 1)), "true"
  ),
  ("no-request", Call(body: "return monitor_traps(current, true, NULL);"), "undefined at 3"),
  (
    "request-afterwards",
    Call(body: "vm_event_request_t a = {};\nmonitor_traps(current, true, &a);\nreturn a.flags;"),
    "unsupported at 5"
  ),
  ("memset", Call(body: "uint32_t a;\nmemset(&a, 0x5a, sizeof(a));\nreturn a == 0x5a5a5a5a;"), "true"),
  ("memset-beyond", Call(body: "uint32_t a;\nmemset(&a, 0, 5);\nreturn a;"), "undefined at 4"),
  ("prints", Call(body: "gdprintk(XENLOG_WARNING, \"%lx\\n\", gla);\nreturn true;"), "true"),
  ("unknown-macro", Call(body: "return P2M_IS_FINE(gfn);"), "unsupported at 3"),
]

@Test(arguments: calls.map(\.id)) func meetsTheContract(_ id: String) throws {
  let example = calls.first { $0.id == id }!
  #expect(try example.call.comesTo() == example.result)
}

@Test func showsWritesThatOutliveTheRun() throws {
  let (_, steps) = try Call(body: "current->arch.vm_event->sync_event = pfec;\nreturn true;").run()
  #expect(steps == [.write(Fact("current->arch.vm_event->sync_event", width: 1), one)])
}

@Test(arguments: [false, true]) func fillsTheNestedBase(isNested: Bool) throws {
  let call = Call(
    body: """
      vm_event_request_t a = { .flags = 4 };
      set_npt_base(current, &a);
      return monitor_traps(current, true, &a) >= 0;
      """, facts: [.nestedGuestMode: Bits(isNested ? 1 : 0, width: 1), .nestedBase: Bits(0x42, width: 64)])
  guard case .send(let request, _) = try call.run().steps.first else { return #expect(Bool(false)) }
  #expect(request.flags.value == (isNested ? 0x1004 : 4))
  #expect(request.nestedBase.value == (isNested ? 0x42 : 0))
  #expect(request.restIsZero.value)
}

@Test(arguments: [false, true]) func looksUpInTheViewThatIsAsked(isActive: Bool) throws {
  let call = Call(
    body: """
      xenmem_access_t a;
      unsigned int view = altp2m_active(current->domain) ? altp2m_vcpu_idx(current) : 0;
      return p2m_get_mem_access(current->domain, gfn, &a, view) == 0 && a == XENMEM_access_rw;
      """, facts: [.altp2mActive: Bits(isActive ? 1 : 0, width: 1), .altp2mIndex: Bits(0xffff, width: 16)])
  let (ending, steps) = try call.run()
  #expect(ending == .returned(Truth(true)))
  guard case .lookUp(let gfn, let index, _) = steps.first else { return #expect(Bool(false)) }
  #expect(gfn.value == 0x77)
  #expect(index.value == (isActive ? 0xffff : 0))
}
