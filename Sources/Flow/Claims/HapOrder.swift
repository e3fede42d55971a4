import Emulation
import XenABI
import XenFunctions

/// The processor checks the right before Xen looks at the page's type. The emulator may
/// find ram_ro or ioreq_server first and leave before it asks: a protected page of that
/// type is then written, or its device used, without a word. What a hook does for one access
/// and what is made of all repetitions of a string instruction are two claims: those are copied by
/// physical address, and the type decides whether they are.
public struct HapOrder: RelationalClaim {
  public let name: String
  public let statement: String
  private let isAboutStrings: Bool

  public init(ofStrings isAboutStrings: Bool = false) {
    self.isAboutStrings = isAboutStrings
    name = isAboutStrings ? "HapOrderStrings" : "HapOrder"
    let what =
      isAboutStrings
      ? "a string instruction's access with a count to a ram_ro or ioreq_server page"
      : "one access to a ram_ro or ioreq_server page"
    statement =
      "In a window, \(what) is reported exactly when it would be if the page were ordinary memory, as hardware does."
  }

  public func concerns(_ operation: MicroOperation?) -> Bool {
    (operation.map { $0.count > 1 } ?? false) == isAboutStrings
  }

  public func changes(_ decisions: Traits, pages: [Int]) -> [RelationalChange] {
    func number(_ type: PageType) -> UInt64 { UInt64(PageType.allCases.firstIndex(of: type)!) }
    return pages.flatMap { page in
      [PageType.ramRO, .ioreqServer].map { type in
        let question = Question(.type, page)
        return RelationalChange(page: page, from: [question: number(type)], to: [question: number(.ram)])
      }
    }
  }

  public func outcome(of observations: [RelationalEvent], page: Int?) -> [RelationalEvent] {
    observations.filter { $0.kind == .sends && $0.page == page }
  }
}
