// What is read of one version of a file: numbers, and the words of functions. It depends on nothing but
// the file's contents and on what reads it, so it is kept by the name that git has for these.

import Foundation
import Source
import XenC

/// One version of a file.
struct FileRecord: Hashable, Sendable, Codable {
  /// A function that is looked for, as far as the file shows it.
  enum Part: Hashable, Sendable, Codable {
    /// - Parameter wording: a digest of its words and of those of what it uses from the file.
    case found(name: String, wording: String)
    case unread(String)
  }

  var numbers = HeaderNumbers([])
  /// The access check, where the file defines it.
  var check: Part?
  /// Switches over a right, by place, where the file defines their functions.
  var places: [String: Part] = [:]
  /// A digest of the lines that say all this.
  var text = ""

  /// Nothing that is looked for is in it.
  var isEmpty: Bool { numbers.families.isEmpty && check == nil && places.isEmpty }
}

/// Reads versions of files.
struct FileReader: Sendable {
  let reader: CReader
  /// What the access check may be called.
  let functions: [String]

  func record(_ bytes: [UInt8], path: String) -> FileRecord {
    let fragment = Fragment(whole: bytes, path: path)
    var record = FileRecord(numbers: HeaderNumbers(bytes))
    var lines = record.numbers.lines
    do throws(Diagnostic) {
      if let located = try located(in: bytes, fragment) {
        record.check = .found(name: located.name, wording: Self.digest(located.wording))
        lines += located.lines
      }
    } catch {
      record.check = .unread(error.message)
    }
    for access in AccessPlace.all where Data(bytes).range(of: Data(access.function.utf8)) != nil {
      do throws(Diagnostic) {
        guard let located = try reader.find(access, in: fragment) else { continue }
        record.places[access.name] = .found(
          name: access.function, wording: Self.digest(located.wording))
        lines.append(located.lines)
      } catch {
        record.places[access.name] = .unread(error.message)
      }
    }
    let texts = lines.flatMap { $0 }.sorted().compactMap { line in
      line <= fragment.lines.count ? fragment.lines[line - 1].text : nil
    }
    record.text = texts.isEmpty ? "" : Self.digest(texts)
    return record
  }

  /// - Throws: `Diagnostic` for only a part of it, or more than one.
  func located(in bytes: [UInt8], _ fragment: Fragment) throws(Diagnostic) -> LocatedFunction? {
    let data = Data(bytes)
    guard functions.contains(where: { data.range(of: Data($0.utf8)) != nil }) else { return nil }
    return try reader.find(in: fragment, functions: functions)
  }

  private static func digest(_ words: [String]) -> String {
    SHA256.digest(of: Array(words.joined(separator: "\n").utf8)).hexadecimal
  }
}
