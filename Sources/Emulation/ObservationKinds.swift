// The alphabet by its letters, without their words.

/// The cases of `Observation`, as a set: what a claim listens to.
public struct ObservationKinds: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public static let windowOpens = ObservationKinds(rawValue: 1 << 0)
  public static let windowCloses = ObservationKinds(rawValue: 1 << 1)
  public static let hook = ObservationKinds(rawValue: 1 << 2)
  public static let wants = ObservationKinds(rawValue: 1 << 3)
  public static let translates = ObservationKinds(rawValue: 1 << 4)
  public static let setsAccessed = ObservationKinds(rawValue: 1 << 5)
  public static let gets = ObservationKinds(rawValue: 1 << 6)
  public static let puts = ObservationKinds(rawValue: 1 << 7)
  public static let checks = ObservationKinds(rawValue: 1 << 8)
  public static let sends = ObservationKinds(rawValue: 1 << 9)
  public static let sendsNothing = ObservationKinds(rawValue: 1 << 10)
  public static let sleeps = ObservationKinds(rawValue: 1 << 11)
  public static let stops = ObservationKinds(rawValue: 1 << 12)
  public static let faults = ObservationKinds(rawValue: 1 << 13)
  public static let maps = ObservationKinds(rawValue: 1 << 14)
  public static let stores = ObservationKinds(rawValue: 1 << 15)
  public static let loads = ObservationKinds(rawValue: 1 << 16)
  public static let fetches = ObservationKinds(rawValue: 1 << 17)
  public static let io = ObservationKinds(rawValue: 1 << 18)
  public static let commits = ObservationKinds(rawValue: 1 << 19)
  public static let locks = ObservationKinds(rawValue: 1 << 20)
  public static let setsRight = ObservationKinds(rawValue: 1 << 21)
  public static let replies = ObservationKinds(rawValue: 1 << 22)
  public static let emulatesForReply = ObservationKinds(rawValue: 1 << 23)
  public static let runsNatively = ObservationKinds(rawValue: 1 << 24)
  public static let calls = ObservationKinds(rawValue: 1 << 25)
  public static let resumes = ObservationKinds(rawValue: 1 << 26)
  public static let recurs = ObservationKinds(rawValue: 1 << 27)
  public static let straddles = ObservationKinds(rawValue: 1 << 28)
}

extension Observation {
  public var kind: ObservationKinds {
    switch self {
    case .windowOpens: .windowOpens
    case .windowCloses: .windowCloses
    case .hook: .hook
    case .wants: .wants
    case .straddles: .straddles
    case .translates: .translates
    case .setsAccessed: .setsAccessed
    case .gets: .gets
    case .puts: .puts
    case .checks: .checks
    case .sends: .sends
    case .sendsNothing: .sendsNothing
    case .sleeps: .sleeps
    case .assertion, .injects, .crashes: .stops
    case .faults: .faults
    case .maps: .maps
    case .stores: .stores
    case .loads: .loads
    case .fetches: .fetches
    case .io, .deviceAnswers: .io
    case .commits: .commits
    case .locks, .unlocks: .locks
    case .setsRight: .setsRight
    case .replies, .switchesView, .togglesSingleStep, .setsRegisters: .replies
    case .clearsSyncEvent, .miscountsPauses: .resumes
    case .recurs, .staysPaused: .recurs
    case .emulatesForReply: .emulatesForReply
    case .runsNatively: .runsNatively
    case .calls: .calls
    }
  }
}
