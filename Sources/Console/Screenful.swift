// How wide a line may be, and whether it may have colours: what a terminal says, where there is one.

import Foundation

public enum Screenful {
  /// Columns for text on standard output: of the terminal, within what can be read at ease; nil where
  /// it is none.
  /// - Parameter descriptor: of the file that is written to.
  public static func columns(of descriptor: Int32 = STDOUT_FILENO) -> Int? {
    guard isatty(descriptor) == 1 else { return nil }
    let told = ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init) ?? size(of: descriptor)
    return told.map { min(max($0, narrowest), widest) }
  }

  private static let narrowest = 50
  /// Longer lines are hard to follow.
  private static let widest = 120

  private static func size(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Unless NO_COLOR says otherwise (https://no-color.org: whatever it says, if it says something), or
  /// the terminal knows none.
  public static var hasColors: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(STDOUT_FILENO) == 1 && (environment["NO_COLOR"] ?? "").isEmpty
      && environment["TERM"] != "dumb"
  }
}
