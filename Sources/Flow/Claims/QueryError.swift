import Emulation
import XenABI
import XenFunctions

/// The active altp2m view may have no entry for a frame yet: the processor's access
/// would fault, copy the host's entry (with the host's right, or the view's default)
/// and go by it. p2m_get_mem_access just fails with -ESRCH. What the emulator makes of
/// that should be what the copied entry leads to. `LookupError` says it of the access
/// check alone.
public struct QueryError: RelationalClaim {
  public let name = "QueryError"
  public let statement =
    "In a window, what comes of a page whose right cannot be looked up - no entry in the view, altp2m disabled again - is what comes of it once it can, as a native access makes sure."

  public init() {}

  public func changes(_ decisions: Traits, pages: [Int]) -> [RelationalChange] {
    func number(_ altp2m: AltP2M) -> UInt64 { UInt64(AltP2M.allCases.firstIndex(of: altp2m)!) }
    let mode = Question(.altp2m)
    let disabled = RelationalChange(page: nil, from: [mode: number(.disabled)], to: [mode: number(.off)])
    let rights = decisions.accessValues.rights.filter { $0.name != "default" }.map { UInt64($0.value) }
    let absent = pages.flatMap { page in
      [AltP2M.view1, .view0].flatMap { active in
        rights.map { right in
          let entry = Question(.viewRight, page)
          let source =
            decisions.propagation == .hostRight ? Question(.hostRight, page) : Question(.viewDefault)
          return RelationalChange(
            page: page, from: [mode: number(active), entry: Question.absent, source: right],
            to: [mode: number(active), entry: right, source: right])
        }
      }
    }
    return [disabled] + absent
  }

  public func outcome(of observations: [RelationalEvent], page: Int?) -> [RelationalEvent] { observations }
}
