// The functions around the access check, explored once per `AccessValues` and then
// applied to any words by substitution.

import BitVectors
import Emulation
import SMT
import SymbolicExecution
import XenABI
import XenFunctions

/// The native violation table with its promotions, and the check of a reply.
public struct NativeTables: Sendable {
  /// `hvm_hap_nested_page_fault` and `p2m_mem_access_check` about one access.
  public struct Outcome: Sendable {
    public let isViolation: Formula
    /// MEM_ACCESS_* of the request, 32 bits; 0 without one.
    public let flags: Term
    public let isSynchronous: Formula
    public let rightAfter: Term
  }

  private let outcome: Outcome
  private let conflicts: Formula
  public let values: AccessValues
  /// Why the functions are not known for all inputs, if so: then nothing rests on them.
  public let obstacle: String?

  public init(_ values: AccessValues, explorer: Explorer) throws(ExploreFault) {
    self.values = values
    let fault = NestedFault<Term>(
      read: Self.read.term == 1, write: Self.write.term == 1, fetch: Self.fetch.term == 1)
    let native = NativeModel(values)
    let paths = try explorer.paths { (world) throws(Halt) in
      try native.run(access: Self.right.term, fault: fault, in: &world)
    }
    outcome = Self.merged(paths.returned())
    let check = EmulateCheckModel(values)
    let lookup = RightLookup(rc: Self.rc.term, access: Self.right.term)
    let replies = try explorer.paths { (world) throws(Halt) in
      try check.run(lookup: lookup, flags: Self.flags.term, in: &world)
    }
    conflicts = Formula.any(replies.returned().map { $0.condition && $0.output })
    obstacle = (paths.halts() + replies.halts()).first?.stop.sentence
  }

  private static let right = Variable("native.right", width: 32)
  private static let read = Variable("native.read", width: 1)
  private static let write = Variable("native.write", width: 1)
  private static let fetch = Variable("native.fetch", width: 1)
  private static let rc = Variable("native.rc", width: 32)
  private static let flags = Variable("native.flags", width: 32)

  /// What the processor's own access leads to.
  /// - Parameter right: 32 bits, any value.
  public func outcome(right: Term, read: Formula, write: Formula, fetch: Formula) -> Outcome {
    var put = Substitution([
      Self.right: right, Self.read: read.word(width: 1), Self.write: write.word(width: 1),
      Self.fetch: fetch.word(width: 1),
    ])
    return Outcome(
      isViolation: put(outcome.isViolation), flags: put(outcome.flags),
      isSynchronous: put(outcome.isSynchronous),
      rightAfter: put(outcome.rightAfter))
  }

  /// The same for an access as the emulator's error code asks for it.
  /// - Parameter recordsWriteAsRead: as VMX does with every write.
  public func outcome(right: Term, attempting pfec: Term, recordsWriteAsRead: Bool = true) -> Outcome {
    let write = (pfec & PFEC.writeAccess).isNonZero
    let fetch = (pfec & PFEC.insnFetch).isNonZero
    let read = recordsWriteAsRead ? write || (pfec != 0 && !fetch) : pfec != 0 && !write && !fetch
    return outcome(right: right, read: read, write: write, fetch: fetch)
  }

  /// `p2m_mem_access_emulate_check`: a reply with these flags is honoured.
  public func conflicts(lookupRC: Term, right: Term, flags: Term) -> Formula {
    var put = Substitution([Self.right: right, Self.rc: lookupRC, Self.flags: flags])
    return put(conflicts)
  }

  private static func merged(_ paths: [(condition: Formula, output: NativeOutcome<Term>)]) -> Outcome {
    func word(_ field: (NativeOutcome<Term>) -> Term) -> Term {
      Merge.words(paths.map { ($0.condition, field($0.output)) }) ?? Term(0, width: 32)
    }
    func truth(_ field: (NativeOutcome<Term>) -> Formula) -> Formula {
      Formula.any(paths.map { $0.condition && field($0.output) })
    }
    return Outcome(
      isViolation: truth(\.isViolation), flags: word(\.flags), isSynchronous: truth(\.isSynchronous),
      rightAfter: word(\.rightAfter))
  }
}
