// The whole way once: from text to a run that sends an event.

import BitVectors
import CTestSupport
import Emulation
import Source
import Testing
import XenABI

@testable import CSemantics
@testable import XenC

/// An access check in our own words, with both kinds of rights.
private let whole = """
  bool hvm_emulate_send_vm_event(unsigned long gla, gfn_t gfn, uint32_t pfec, bool send_event)
  {
      vm_event_request_t event = {};
      xenmem_access_t right;

      if ( !send_event || pfec == 0 ||
           p2m_get_mem_access(current->domain, gfn, &right, altp2m_vcpu_idx(current)) )
          return false;

      switch ( right )
      {
      case XENMEM_access_n ... XENMEM_access_r:
      case XENMEM_access_x:
      case XENMEM_access_rx:
          event.u.mem_access.flags = pfec & PFEC_write_access ? MEM_ACCESS_RW : 0;
          break;
      }

      if ( event.u.mem_access.flags == 0 )
          return false;
      event.reason = VM_EVENT_REASON_MEM_ACCESS;
      event.u.mem_access.gfn = gfn_x(gfn);
      event.u.mem_access.gla = gla;
      event.u.mem_access.offset = gla & ~PAGE_MASK;
      return monitor_traps(current, true, &event) > 0;
  }
  """

@Test func readsAndRunsTheDecisionFunction() throws {
  let function = try read(whole)
  #expect(function.unread.isEmpty)
  #expect(function.place == Place(file: "test.c", line: 1, column: 6))
  let arguments = AccessCheckArguments(
    gla: Bits(0xffff_8000_0000_1234, width: 64), gfn: Bits(0x77, width: 64), pfec: Bits(3, width: 32),
    sendEvent: Bits(1, width: 1), kind: Bits(0, width: 16))
  for right in 0..<UInt128(12) {
    var world = ConcreteWorld(
      .init(
        lookups: [RightLookup(rc: Bits(0, width: 32), access: Bits(right, width: 32))],
        sends: [SendAnswer(rc: Bits(1, width: 32))]))
    let stops = try function.run(arguments, in: &world).value
    #expect(stops == [0, 1, 4, 5].contains(right))
    #expect(world.steps.count == (stops ? 2 : 1))
    guard stops, case .send(let request, _) = world.steps[1] else { continue }
    #expect(request.accessFlags.value == 3)
    #expect(request.offset.value == 0x234)
    #expect(request.restIsZero.value)
  }
}

/// What C leaves open and is taken for granted is said, where it is used.
@Test func listsWhatPointersTakeForGranted() throws {
  func assumptions(_ body: String) throws -> [String] {
    let head = "bool hvm_monitor_check_p2m(unsigned long gla, gfn_t gfn, uint32_t pfec, uint16_t kind)"
    return try read("\(head)\n{\n\(body)\n}\n").assumptions
  }
  let below = "a pointer one element below its array may be compared"
  let apart = "objects lie at distinct addresses, none of them null or among the last 4095"
  let plain = try assumptions("int a[2] = {}, *p = a + 2; return p - a == 2;")
  #expect(!plain.contains(below) && !plain.contains(apart))
  let walk = try assumptions("int a[2] = {}, *p = a + 2; while ( p-- > a ) ; return true;")
  #expect(walk.contains(below))
  let error = try assumptions("int a; return &a != (void *)(long)kind;")
  #expect(error.contains(apart))
}
