// Which lines of files are otherwise, by text alone.

import Source

/// Lines of one version of some files that another version has not.
public struct ChangedLines: Sendable {
  /// By path in the tree; lines from 1.
  private var lines: [String: Set<Int>] = [:]

  /// Of two versions of files, what the first has besides the second and the other way round.
  /// Blanks do not count, nor does it where a line stands together with the one before it.
  public static func between(
    _ files: [(path: String, old: [UInt8], new: [UInt8])]
  ) -> (old: ChangedLines, new: ChangedLines) {
    var (gone, added) = ([Line](), [Line]())
    for file in files {
      let (before, after) = (words(of: file.old), words(of: file.new))
      for change in after.difference(from: before) {
        switch change {
        case .remove(let offset, _, _): gone.append(Line(file.path, offset, of: before))
        case .insert(let offset, _, _): added.append(Line(file.path, offset, of: after))
        }
      }
    }
    return (ChangedLines(gone, besides: added), ChangedLines(added, besides: gone))
  }

  private struct Line {
    let file: String
    let number: Int
    let text: MovedText

    init(_ file: String, _ index: Int, of lines: [String]) {
      (self.file, number) = (file, index + 1)
      text = MovedText(text: lines[index], before: lines[..<index].last { $0.contains(where: \.isLetter) })
    }
  }

  /// What a line says where it stands: when it is run hangs on what comes before it.
  private struct MovedText: Hashable {
    let text: String
    /// The line before it that has any words.
    let before: String?
  }

  /// A line that the other version has elsewhere, behind the same one, has moved.
  private init(_ own: [Line], besides others: [Line]) {
    var moved = others.reduce(into: [MovedText: Int]()) { $0[$1.text, default: 0] += 1 }
    for line in own {
      if moved[line.text, default: 0] > 0 {
        moved[line.text]! -= 1
      } else {
        lines[line.file, default: []].insert(line.number)
      }
    }
  }

  private static func words(of text: [UInt8]) -> [String] {
    String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.split { $0.isWhitespace }.joined(separator: " ")
    }
  }

  public func contains(_ place: Place) -> Bool {
    lines.contains { file, numbers in
      numbers.contains(place.line) && (place.file == file || place.file.hasSuffix("/" + file))
    }
  }
}
