// XML as far as reports need it: elements, attributes, text. Whatever an input
// named itself becomes neither markup nor a character that XML 1.0 forbids.

/// An element, and what is in it.
struct XMLTag {
  let name: String
  private let attributes: [(name: String, value: String)]
  var children: [XMLTag] = []
  private let text: String

  /// - Parameter attributes: in the order in which they are written; those without a value are left out.
  init(_ name: String, _ attributes: [(String, String?)] = [], text: String = "") {
    self.name = name
    self.attributes = attributes.compactMap { name, value in value.map { (name, $0) } }
    self.text = text
  }

  /// A whole document.
  var document: String {
    var result = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    write(to: &result, indent: "")
    return result
  }

  private func write(to result: inout String, indent: String) {
    result += "\(indent)<\(name)"
    for (name, value) in attributes { result += " \(name)=\"\(XMLText.attribute(value))\"" }
    if children.isEmpty && text.isEmpty {
      result += "/>\n"
    } else if children.isEmpty {
      result += ">\(XMLText.content(text))</\(name)>\n"
    } else {
      result += ">\n"
      for child in children { child.write(to: &result, indent: indent + "  ") }
      result += "\(indent)</\(name)>\n"
    }
  }
}

/// Text as it may stand in XML.
enum XMLText {
  static func content(_ text: String) -> String { escaped(text, keepsLines: true) }

  /// In an attribute a reader makes blanks of line ends, so they become blanks here.
  static func attribute(_ text: String) -> String { escaped(text, keepsLines: false) }

  private static func escaped(_ text: String, keepsLines: Bool) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\t": result += keepsLines ? String(scalar) : " "
      default: result.unicodeScalars.append(isAllowed(scalar) ? scalar : "?")
      }
    }
    return result
  }

  /// XML 1.0, 2.2 (Char), without the controls that it discourages.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7f, 0xa0...0xfffd, 0x10000...0x10ffff: true
    default: false
    }
  }
}
