// An HTML page, read again by a parser of XML that knows nothing of who wrote it.

import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What a page consists of.
final class HTMLDocument: NSObject, XMLParserDelegate {
  struct Found {
    let name: String
    let attributes: [String: String]
    /// Of itself and all that is in it.
    var text = ""
    /// The names of what it is in, outermost first.
    let path: [String]
  }

  private(set) var elements: [Found] = []
  private var open: [Int] = []
  private(set) var problem: String?

  /// - Parameter text: of a page, or of a picture.
  init(_ text: String) {
    super.init()
    // The declaration of HTML 5 is none that a parser of XML needs.
    let parser = XMLParser(data: Data(text.replacing("<!DOCTYPE html>", with: "").utf8))
    parser.delegate = self
    if !parser.parse() {
      problem = parser.parserError.map { "\($0), line \(parser.lineNumber)" } ?? "unreadable"
    }
  }

  func all(_ name: String) -> [Found] { elements.filter { $0.name == name } }
  var ids: [String] { elements.compactMap { $0.attributes["id"] } }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.append(Found(name: name, attributes: attributes, path: open.map { elements[$0].name }))
    open.append(elements.count - 1)
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?)
  {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    for index in open { elements[index].text += string }
  }
}
