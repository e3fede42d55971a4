// What there is, one a line, for grep: the name, two blanks, and what it is.

import Spec
import Verification
import XenABI
import XenFunctions

/// The lists of `claims`, `decisions`, `functions` and `scenarios`.
public struct Listing {
  public let text: String

  private init(_ lines: [(name: String, about: String)]) {
    let width = lines.map(\.name.count).max() ?? 0
    text = lines.map { line in
      line.name + String(repeating: " ", count: width - line.name.count + 2) + line.about + "\n"
    }.joined()
  }

  /// Every claim with its statement.
  public static func claims(_ revision: Revision) -> Listing {
    Listing(ClaimRegistry.all.map { ($0.name, $0.statement(about: revision)) })
  }

  /// Every design decision with what each revision chose.
  public static func decisions(_ traits: [TraitSpec]) -> Listing {
    Listing(
      traits.map { spec in
        let cells = spec.cells.map { "\($0.revision)=\($0.value.value)" }.joined(separator: " ")
        return (spec.trait.value.name, "\(cells)  \(spec.about.value)")
      })
  }

  /// Every function of the flow with its file in Xen.
  public static func functions() -> Listing {
    Listing(Catalogue.functions.map { ($0.id.name, XenPlaces.file(of: $0.id.name) ?? "-") })
  }

  /// Every scenario that comes with the specs, with its title.
  public static func scenarios(_ scenarios: [(name: String, about: String)]) -> Listing { Listing(scenarios) }
}
