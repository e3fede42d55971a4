// What no page may have in it, found by a parser of XML that knows nothing of who wrote it.

import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

final class PageReader: NSObject, XMLParserDelegate {
  private var found: String?
  private var anchors: Set<String> = []
  private var links: Set<String> = []

  /// Nil for a page that is well-formed, loads and runs nothing, and whose links lead somewhere.
  func fault(in text: String) -> String? {
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    guard parser.parse() else { return "no well-formed document" }
    return found ?? (links.isSubset(of: anchors) ? nil : "a link that leads nowhere")
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    if ["script", "link", "img", "iframe", "object", "embed", "base", "form"].contains(name.lowercased()) {
      found = found ?? "an element <\(name)>"
    }
    for (key, value) in attributes {
      let key = key.lowercased()
      if key.hasPrefix("on") || key.hasSuffix("src") { found = found ?? "an attribute \(key)" }
      if key == "id" { anchors.insert(value) }
      guard key.hasSuffix("href") else { continue }
      if value.hasPrefix("#") {
        links.insert(String(value.dropFirst()))
      } else {
        found = found ?? "a link out"
      }
    }
  }
}
