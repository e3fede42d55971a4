// What is wrong with a file, with the line that is wrong and a mark below it.

import Console
import Foundation
import Loading
import Source

enum Complaint {
  /// Columns of a line that are shown.
  private static let width = 100
  /// Larger files are not read once more for the sake of a line.
  private static let largest = 16 << 20

  /// More lines than these help nobody.
  private static let mostExcerpts = 20

  /// - Parameters:
  ///   - patched: files of this folder are not on the disk as they were read.
  ///   - own: a file that is shown although no word of the command line names it.
  static func show(_ problems: [Diagnostic], patched: String? = nil, alsoOf own: String? = nil) {
    for (index, problem) in problems.enumerated() {
      StandardError.complain(problem.description)
      guard index < mostExcerpts, let place = problem.place,
        place.file == own || isNamed(place.file),
        !(patched.map { place.file.lies(in: $0) } ?? false)
      else { continue }
      for line in excerpt(place) { StandardError.complain(line) }
    }
  }

  /// Only what the command line names is opened, or lies in a folder that it names: a place may come from
  /// what somebody else wrote.
  private static func isNamed(_ file: String) -> Bool {
    CommandLine.arguments.dropFirst().contains { $0 == file || !$0.isEmpty && file.lies(in: $0) }
  }

  /// The line, and a caret below its column; none of a file that is not there, or has no such line.
  private static func excerpt(_ place: Place) -> [String] {
    var status = stat()
    guard place.line > 0, stat(place.file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= largest, let data = try? Data(contentsOf: URL(fileURLWithPath: place.file))
    else { return [] }
    let lines = data.split(
      separator: UInt8(ascii: "\n"), maxSplits: place.line, omittingEmptySubsequences: false)
    guard place.line <= lines.count else { return [] }
    guard !lines[place.line - 1].contains(0) else { return [] }
    // A column is one of bytes; what a terminal would act on is one sign wide.
    let line = lines[place.line - 1].map {
      (0x20..<0x7f).contains($0) ? Character(UnicodeScalar($0)) : $0 == 9 ? " " : "?"
    }
    guard !line.allSatisfy({ $0 == " " }) else { return [] }
    let column = min(max(1, place.column), line.count + 1)
    // Of a long line what stands around the column.
    let from = line.count > width ? max(0, column - 1 - width / 2) : 0
    let shown = String(line[from..<min(line.count, from + width)])
    return ["  " + shown, "  " + String(repeating: " ", count: column - 1 - from) + "^"]
  }
}

extension String {
  /// A path below a folder, each as it is or from the current one.
  fileprivate func lies(in folder: String) -> Bool {
    func whole(_ path: String) -> String { URL(filePath: path).standardizedFileURL.path }
    return whole(self).hasPrefix(whole(folder) + "/")
  }
}
