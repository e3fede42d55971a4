// Debug and release: what a claim is about, and what a tree was read as.

/// Kinds of build, by CONFIG_DEBUG.
public struct Builds: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let release = Builds(rawValue: 1)
  public static let debug = Builds(rawValue: 2)
  public static let all: Builds = [.release, .debug]

  public init(isDebug: Bool) { self = isDebug ? .debug : .release }

  public func contains(isDebug: Bool) -> Bool { contains(Builds(isDebug: isDebug)) }

  /// `debug`, `release`, `debug and release`.
  public var words: String {
    [(Builds.debug, "debug"), (.release, "release")].filter { contains($0.0) }.map(\.1)
      .joined(separator: " and ")
  }
}
