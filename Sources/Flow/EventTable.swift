// What fragments let others see, by number: equal observations have one number,
// and what a search keeps asking about them is looked up in a table.

import Emulation
import ModelChecking
import XenABI

/// The observations of one model's fragments.
struct EventTable {
  private(set) var observations: [Observation<FiniteValue>] = []
  private(set) var kinds: [ObservationKinds] = []
  /// The page that each is about.
  private(set) var pages: [Int?] = []
  private var numbers: [Observation<FiniteValue>: UInt16] = [:]

  mutating func number(_ observation: Observation<FiniteValue>) -> UInt16 {
    if let known = numbers[observation] { return known }
    let next = UInt16(observations.count)
    observations.append(observation)
    kinds.append(observation.kind)
    pages.append(observation.page)
    numbers[observation] = next
    return next
  }
}

extension Observation<FiniteValue> {
  /// The page that it is about.
  fileprivate var page: Int? {
    switch self {
    case .gets(let gfn), .puts(let gfn), .checks(let gfn, _, _), .sends(_, let gfn, _, _), .stores(let gfn),
      .loads(let gfn), .fetches(let gfn), .setsRight(let gfn, _):
      gfn.number.map(PageLayout.page(ofGFN:))
    // What is asked of it is asked of the page where it ends.
    case .straddles(_, let second): second.number.map(PageLayout.page(ofLinear:))
    case .wants(_, let linear), .translates(let linear, _, _), .setsAccessed(let linear, _):
      linear.number.map(PageLayout.page(ofLinear:))
    default: nil
    }
  }
}
