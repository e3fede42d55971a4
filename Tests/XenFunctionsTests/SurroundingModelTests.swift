import BitVectors
import Emulation
import Testing
import XenABI
import XenFunctions

/// The functions around the switch, against what their C says line by line.
@Suite struct SurroundingModelTests {
  private func word(_ value: UInt128) -> Bits { Bits(value, width: 32) }

  /// r, w, x: which of the recorded accesses is a violation.
  static let native: [(right: UInt32, reads: Bool, writes: Bool, fetches: Bool)] = [
    (0, true, true, true), (1, false, true, true), (2, true, false, true), (3, false, false, true),
    (4, true, true, false), (5, false, true, false), (6, true, false, false), (7, false, false, false),
    (8, false, true, false), (9, true, true, true), (11, true, true, true), (99, true, true, true),
  ]

  @Test("hvm_hap_nested_page_fault and p2m_mem_access_check", arguments: AccessValues.allCases)
  func native(values: AccessValues) throws {
    let tenth = values == .pagingWriteIs10 ? (UInt32(10), false, true, true) : (UInt32(10), true, true, true)
    for (right, reads, writes, fetches) in Self.native + [tenth] {
      for bits in 0..<8 {
        let (read, write, fetch) = (bits & 1 != 0, bits & 2 != 0, bits & 4 != 0)
        var world = ConcreteWorld(.init())
        let outcome = try NativeModel(values).run(
          access: word(UInt128(right)),
          fault: NestedFault(read: Truth(read), write: Truth(write), fetch: Truth(fetch)),
          in: &world)
        let isViolation = (read && reads) || (write && writes) || (fetch && fetches)
        let isSilent = right == 8 && write
        #expect(outcome.isViolation.value == isViolation, "\(right) \(bits)")
        #expect(outcome.flags.value == (isViolation && !isSilent ? UInt128(bits) : 0), "\(right) \(bits)")
        #expect(outcome.isSynchronous.value == (isViolation && !isSilent && right != 9), "\(right) \(bits)")
        let after: UInt32 = isViolation && isSilent ? 3 : isViolation && right == 9 ? 7 : right
        #expect(outcome.rightAfter.value == UInt128(after), "\(right) \(bits)")
      }
    }
  }

  @Test("p2m_mem_access_emulate_check") func emulateCheck() throws {
    for (right, reads, writes, fetches) in Self.native {
      for flags in 0..<8 {
        var world = ConcreteWorld(.init())
        let lookup = RightLookup(rc: word(0), access: word(UInt128(right)))
        let found = try EmulateCheckModel(.pagingWriteIs10).run(
          lookup: lookup, flags: word(UInt128(flags)), in: &world)
        let expected = (flags & 1 != 0 && reads) || (flags & 2 != 0 && writes) || (flags & 4 != 0 && fetches)
        #expect(found.value == expected, "\(right) \(flags)")
      }
    }
    var world = ConcreteWorld(.init())
    let failing = RightLookup(rc: word(Errno.ESRCH.returned), access: word(7))
    #expect(try EmulateCheckModel(.defaultIs10).run(lookup: failing, flags: word(0), in: &world).value)
  }

  @Test("p2m_get_mem_access", arguments: [(UInt128(0), UInt128(5), Int32(0)), (1, 5, -22), (0, 12, -34)])
  func lookup(index: UInt128, entry: UInt128, rc: Int32) throws {
    func bit(_ value: UInt128) -> Bits { Bits(value, width: 1) }
    var world = ConcreteWorld(.init())
    let state = LookupState(
      altp2mActive: bit(0), index: word(index), isViewValid: bit(1), asksDefault: bit(0), isPresent: bit(1),
      entry: word(entry))
    let answer = try RightLookupModel(.pagingWriteIs10).run(state, in: &world)
    #expect(answer.rc.value == UInt128(UInt32(bitPattern: rc)))
    if rc == 0 { #expect(answer.access.value == entry) }
  }

  @Test("the entry r_pw is in the table of staging only") func table() throws {
    func rc(_ values: AccessValues) throws -> UInt128 {
      var world = ConcreteWorld(.init())
      let yes = Bits(1, width: 1)
      let state = LookupState(
        altp2mActive: yes, index: word(1), isViewValid: yes, asksDefault: Bits(0, width: 1), isPresent: yes,
        entry: word(10))
      return try RightLookupModel(values).run(state, in: &world).rc.value
    }
    #expect(try rc(.pagingWriteIs10) == 0)
    #expect(try rc(.defaultIs10) == Errno.ERANGE.returned)
  }

  @Test(
    "monitor_traps", arguments: [(Int32(0), true, Int32(1)), (0, false, 0), (-95, true, 0), (-16, true, -16)])
  func monitorTraps(claim: Int32, sync: Bool, rc: Int32) throws {
    var world = ConcreteWorld(.init())
    let outcome = try MonitorTrapsModel.run(
      claim: word(UInt128(UInt32(bitPattern: claim))), sync: Truth(sync), in: &world)
    #expect(outcome.rc.value == UInt128(UInt32(bitPattern: rc)))
    #expect(outcome.isPlaced.value == (claim == 0))
  }
}
