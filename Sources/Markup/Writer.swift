// From trees to text.

extension Element {
  /// A whole HTML document, which readers of XML can read as well.
  public var htmlDocument: String {
    var text = "<!DOCTYPE html>\n"
    write(to: &text)
    return text + "\n"
  }

  /// A whole document of its own, as SVG is.
  public var xmlDocument: String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    write(to: &text)
    return text + "\n"
  }

  func write(to text: inout String) {
    text += "<"
    text += tag.rawValue
    for attribute in attributes {
      text += " "
      text += attribute.name
      text += "=\""
      Plain.write(attribute.value, to: &text)
      text += "\""
    }
    if content.isEmpty, tag.isVoid || tag.isDrawing {
      text += "/>"
      return
    }
    text += ">"
    let isBlock = !tag.isInline && content.allSatisfy(\.isBlock)
    for node in content {
      if isBlock { text += "\n" }
      node.write(to: &text)
    }
    if isBlock, !content.isEmpty { text += "\n" }
    text += "</"
    text += tag.rawValue
    text += ">"
  }
}

extension Tag {
  /// Of SVG, where an element without content is one tag; in HTML only void ones are.
  fileprivate var isDrawing: Bool {
    switch self {
    case .path, .rect, .circle, .line: true
    default: false
    }
  }
}

extension Node {
  /// Line ends around it are not seen.
  fileprivate var isBlock: Bool {
    guard case .element(let element) = self else { return false }
    return !element.tag.isInline || element.tag == .text || element.tag == .title || element.tag == .desc
      || element.tag == .style || element.tag == .pre
  }

  func write(to text: inout String) {
    switch self {
    case .text(let words): Plain.write(words, to: &text)
    case .element(let element): element.write(to: &text)
    }
  }
}

/// Words as they may stand in a document.
enum Plain {
  /// Nothing in it is markup; what no document may contain, and what would turn around the text
  /// beside it, becomes a sign that something was there.
  static func write(_ words: String, to text: inout String) {
    if words.utf8.allSatisfy(isHarmless) {
      text += words
      return
    }
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "\n": text += "\n"
      default: text.unicodeScalars.append(isShown(scalar) ? scalar : "\u{fffd}")
      }
    }
  }

  private static func isHarmless(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7f && byte != 0x26 && byte != 0x3c && byte != 0x3e && byte != 0x22
      || byte == 0x0a
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}
