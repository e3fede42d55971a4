// Records of files, kept between runs: one file in a folder of the user's. What another program wrote, or
// what cannot be read, counts as nothing.

import Foundation
import Host

/// Records by the names of blobs.
public final class RecordCache {
  private struct Contents: Codable {
    /// Who read them.
    let reader: String
    var records: [String: FileRecord] = [:]
  }

  private let path: String?
  private var contents: Contents
  /// Of versions that could not be had: for this run alone.
  private var lacking: [String: FileRecord] = [:]
  private var isChanged = false

  /// - Parameters:
  ///   - folder: nil for none: nothing is kept.
  ///   - question: what else than the program the records depend on.
  public init(in folder: String?, for question: String) {
    path = folder.map { $0 + "/history.json" }
    let reader = Self.program + " " + question
    let kept = path.flatMap { FileManager.default.contents(atPath: $0) }
      .flatMap { try? JSONDecoder().decode(Contents.self, from: $0) }
    contents = kept.flatMap { $0.reader == reader ? $0 : nil } ?? Contents(reader: reader)
  }

  /// The user's own: below `XDG_CACHE_HOME`, or where the system has it.
  public static var standardFolder: String? {
    FileManager.default.urls(for: .cachesDirectory, in: .userDomainMask).first.map { $0.path + "/xenprove" }
  }

  /// Which build of the program this is.
  private static var program: String {
    let attributes = Bundle.main.executablePath.flatMap {
      try? FileManager.default.attributesOfItem(atPath: $0)
    }
    let date = (attributes?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
    return "\((attributes?[.size] as? Int) ?? 0) \(date)"
  }

  subscript(blob: String) -> FileRecord? {
    get { contents.records[blob] ?? lacking[blob] }
    set {
      contents.records[blob] = newValue
      isChanged = true
    }
  }

  /// A version that cannot be had, and why: nothing that is kept.
  func lacks(_ blob: String, _ reason: String) { lacking[blob] = FileRecord(check: .unread(reason)) }

  /// - Returns: why nothing could be kept, if so.
  public func save() -> String? {
    guard isChanged, let path else { return nil }
    do {
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try FileReplacement.write([UInt8](try JSONEncoder().encode(contents)), to: path)
      return nil
    } catch {
      return "what was read is not kept in \(path): \(error)"
    }
  }
}
