// Which version of a patch a mail is about, as its subject says: `[PATCH v5]`,
// `Re: [Xen-devel] [PATCH v5 2/7]`, `[RFC PATCH]`, `[PATCHv3]`.

/// The version of a patch and its position in its series.
public struct PatchVersion: Hashable, Sendable, CustomStringConvertible {
  /// `v5`; `v1` for a patch without a version, which is the first by custom.
  public let name: String
  /// 2 and 7 in `[PATCH v5 2/7]`; 0 is a cover letter.
  public let position: Int?
  public let seriesLength: Int?

  public var description: String {
    guard let position, let seriesLength else { return name }
    return "\(name) \(position)/\(seriesLength)"
  }

  /// Nil if `subject` has no group in brackets that says PATCH or RFC.
  init?(subject: String) {
    let pieces = Array(subject.utf8).split(separator: UInt8(ascii: "["), omittingEmptySubsequences: false)
    let groups = pieces.dropFirst().map { $0.prefix { $0 != UInt8(ascii: "]") } }
    for group in groups {
      let words = group.split { $0 == .blank || $0 == UInt8(ascii: ",") }
      guard words.contains(where: Self.isPatchWord) else { continue }
      name = words.lazy.compactMap(Self.version).first ?? "v1"
      let part = words.lazy.compactMap(Self.part).first
      position = part?.position
      seriesLength = part?.length
      return
    }
    return nil
  }

  private static func isPatchWord(_ word: ArraySlice<UInt8>) -> Bool {
    let lowercased = ArraySlice(word.map(\.lowercased))
    return lowercased.starts(with: "patch") || lowercased.elementsEqual("rfc".utf8)
  }

  /// `v5`, `V5`, `v2.1`, and `PATCHv5`.
  private static func version(_ word: ArraySlice<UInt8>) -> String? {
    var rest = ArraySlice(word.map(\.lowercased))
    _ = rest.take("patch")
    guard rest.take("v"), let first = rest.first, first.isDigit,
      rest.count < 10, rest.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") })
    else { return nil }
    return "v" + rest.label
  }

  private static func part(_ word: ArraySlice<UInt8>) -> (position: Int, length: Int)? {
    var rest = word
    guard let position = rest.takeNumber(), rest.take("/"), let length = rest.takeNumber(), rest.isEmpty
    else {
      return nil
    }
    return (position, length)
  }
}
