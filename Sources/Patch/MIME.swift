// A mail may be one text or a tree of parts (RFC 2045, RFC 2046): a comment with
// the patch attached, the same text plain and as HTML, a signed text. All parts
// that may hold a patch are taken, in their order; the rest is left alone.

import Source

/// A decoded text out of a mail.
struct MailText: Sendable {
  let lines: ArraySlice<TextLine>
  /// The mail says `format=flowed` (RFC 3676).
  let isFlowed: Bool
}

/// Walks the parts of one mail.
struct MailParts {
  private let name: String
  /// The mail's first line, for messages about parts without a line.
  private let mail: Place
  private(set) var texts: [MailText] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Where the first HTML part was passed over.
  private(set) var html: Place?

  init(of mail: Place) {
    self.mail = mail
    name = mail.file
  }

  mutating func read(_ headers: Headers, body: ArraySlice<TextLine>, depth: Int = 0) {
    let kind = ContentType(headers.value("content-type") ?? Array("text/plain".utf8)[...])
    let place = body.first?.place(in: name) ?? mail
    if depth > Limit.nesting {
      diagnostics.append(.tooDeep(at: place))
    } else if kind.type.hasPrefix("multipart/"), let boundary = kind["boundary"], !boundary.isEmpty {
      readParts(of: body, boundary: boundary, depth: depth)
    } else if kind.type == "message/rfc822" {
      let inner = Headers.read(body)
      read(inner.headers, body: body[inner.body...], depth: depth + 1)
    } else if kind.type == "text/html" {
      html = html ?? place
    } else if Self.mayHoldPatch(kind, headers) {
      decode(body, headers, isFlowed: kind["format"].map { $0.label.lowercased() } == "flowed")
    }
  }

  /// The parts stand between lines `--boundary`; the last such line ends in `--`.
  /// What is before the first and after the last is for nobody.
  private mutating func readParts(of body: ArraySlice<TextLine>, boundary: ArraySlice<UInt8>, depth: Int) {
    var start: Int?
    for (index, line) in zip(body.indices, body) {
      guard let delimiter = Delimiter(line.bytes, boundary: boundary) else { continue }
      if let start { readPart(body[start..<index], depth: depth) }
      start = delimiter == .next ? index + 1 : nil
      if delimiter == .last { return }
    }
    if let start { readPart(body[start...], depth: depth) }
  }

  private mutating func readPart(_ lines: ArraySlice<TextLine>, depth: Int) {
    let part = Headers.read(lines)
    read(part.headers, body: lines[part.body...], depth: depth + 1)
  }

  private mutating func decode(_ body: ArraySlice<TextLine>, _ headers: Headers, isFlowed: Bool) {
    let named = headers.value("content-transfer-encoding")
    do throws(Diagnostic) {
      guard let encoding = TransferEncoding(named) else {
        throw .unknownEncoding(named?.label ?? "", at: body.first?.place(in: name) ?? mail)
      }
      texts.append(MailText(lines: try encoding.decode(body, name: name), isFlowed: isFlowed))
    } catch {
      diagnostics.append(error)
    }
  }

  private static func mayHoldPatch(_ kind: ContentType, _ headers: Headers) -> Bool {
    if kind.type.isEmpty || kind.type.hasPrefix("text/") || kind.type.hasPrefix("multipart/") { return true }
    if ["application/x-patch", "application/x-diff"].contains(kind.type) { return true }
    let disposition = headers.value("content-disposition").map { ContentType($0) }
    let file = (disposition?["filename"] ?? kind["name"])?.label.lowercased() ?? ""
    return file.hasSuffix(".patch") || file.hasSuffix(".diff")
  }
}

private enum Delimiter {
  case next, last

  init?(_ line: ArraySlice<UInt8>, boundary: ArraySlice<UInt8>) {
    guard line.starts(with: "--"), line.dropFirst(2).starts(with: boundary) else { return nil }
    switch line.dropFirst(2 + boundary.count).trimmed {
    case []: self = .next
    case let rest where rest.elementsEqual("--".utf8): self = .last
    default: return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func tooDeep(at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      "parts within parts, more than \(Limit.nesting) deep: save the patch itself as a file of its own")
  }

  fileprivate static func unknownEncoding(_ encoding: String, at place: Place) -> Diagnostic {
    Diagnostic(
      at: place,
      "this part is encoded as '\(encoding)', which is not read: save it decoded, as a file of its own")
  }
}
