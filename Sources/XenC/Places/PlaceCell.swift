// What a place says of one right.

/// Which accesses a page with one right refuses.
public struct PlaceCell: Hashable, Sendable, Codable {
  /// Of single accesses.
  public var refused: [Access] = []
  /// Also what is no access at all.
  public var refusesNone = false
  /// Of several accesses at once not just those that are made up of such as are refused.
  public var isMixed = false
  /// A debug build stops at an ASSERT.
  public var stops = false
  /// Writes of the processor's page walk are allowed, others are not.
  public var allowsWalks = false
  /// Why it is not known.
  public var unknown: String?

  public init() {}

  public init(unknown: String) { self.unknown = unknown }

  /// As tables write it: letters of what is refused, `-` for nothing; with `0` also for no access, `&` for
  /// other answers about several at once, `!` for an ASSERT that fails, `+` for page walks.
  public var word: String {
    if unknown != nil { return "?" }
    let letters = refused.map(\.letter).joined()
    return (letters.isEmpty && !refusesNone ? "-" : letters) + (refusesNone ? "0" : "") + (isMixed ? "&" : "")
      + (allowsWalks ? "+" : "") + (stops ? "!" : "")
  }
}

extension PlaceFunction {
  /// What it says of a right by its number. ASSERTs are those of debug builds, all else is what release
  /// builds do.
  public func cell(ofRight number: UInt64) -> PlaceCell {
    var cell = PlaceCell()
    var answers: [UInt64: Answer] = [:]
    // Who is never asked about execution is asked about one access at a time.
    let most = access.accesses.count == Access.allCases.count ? 7 : 2
    for accesses in 0...UInt64(most) {
      let answer = answer(number, accesses, isDebug: false)
      if case .unknown(let why) = answer { return PlaceCell(unknown: why) }
      answers[accesses] = answer
      cell.stops = cell.stops || self.answer(number, accesses, isDebug: true) == .stops
    }
    cell.refused = access.accesses.filter { answers[UInt64($0.rawValue)] == .refused }
    cell.refusesNone = most == 7 && answers[0] == .refused
    cell.isMixed =
      most == 7
      && answers.contains { accesses, answer in
        let made = Access.allCases.contains {
          accesses & UInt64($0.rawValue) != 0 && cell.refused.contains($0)
        }
        return accesses != 0 && (answer == .refused) != (made || cell.refusesNone)
      }
    cell.allowsWalks =
      access.tellsWalks && cell.refused.contains(.write)
      && answer(number, AccessPlace.walk, isDebug: false) == .allowed
    return cell
  }
}
