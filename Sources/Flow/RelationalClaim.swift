// Claims about two runs: the same situation with one thing changed must come to
// the same.

import BitVectors
import Emulation
import XenABI
import XenFunctions

/// A sentence about pairs of situations.
public protocol RelationalClaim: Sendable {
  var name: String { get }
  var statement: String { get }
  /// Whether it is about instructions that do this; nil for the fetch.
  func concerns(_ operation: MicroOperation?) -> Bool
  /// The one thing that is changed.
  func changes(_ decisions: Traits, pages: [Int]) -> [RelationalChange]
  /// What must be the same: of which page it is asked, nil for all.
  func outcome(of observations: [RelationalEvent], page: Int?) -> [RelationalEvent]
}

extension RelationalClaim {
  public func concerns(_ operation: MicroOperation?) -> Bool { true }

  /// Of an instruction that does nothing, the fetch.
  func concerns(_ instruction: Instruction) -> Bool {
    instruction.operations.isEmpty ? concerns(nil) : instruction.operations.allSatisfy { concerns($0) }
  }
}

/// One thing changed: answers before and after; everything else stays.
public struct RelationalChange: Hashable, Sendable {
  /// The page that it is about, if it is about one.
  let page: Int?
  let from: [Question: UInt64]
  let to: [Question: UInt64]
}

/// What a pair is compared by.
public struct RelationalEvent: Hashable, Sendable {
  enum Kind: Hashable { case sends, stores, loads, fetches, ends }

  let kind: Kind
  let page: Int
  /// MEM_ACCESS_* of a request; X86EMUL_* of an end.
  let detail: UInt64
}

extension Observation {
  /// What a pair may be compared by; nil for the rest.
  func relationalEvent(_ known: (Word) -> UInt64?) -> RelationalEvent? {
    func event(_ kind: RelationalEvent.Kind, _ gfn: Word, _ detail: UInt64 = 0) -> RelationalEvent {
      RelationalEvent(kind: kind, page: known(gfn).map(PageLayout.page(ofGFN:)) ?? -1, detail: detail)
    }
    switch self {
    case .sends(VMEvent.reasonMemAccess, let gfn, let flags, _):
      return event(.sends, gfn, known(flags) ?? 0)
    case .stores(let gfn): return event(.stores, gfn)
    case .loads(let gfn): return event(.loads, gfn)
    case .fetches(let gfn): return event(.fetches, gfn)
    case .windowCloses(let rc): return RelationalEvent(kind: .ends, page: -1, detail: known(rc) ?? 0)
    default: return nil
    }
  }
}
