// The form of a JUnit report as Jenkins has it (junit-10.xsd of its xUnit plugin),
// as far as names go: which elements and attributes there are, which must be
// there, and what stands in what. Beyond the form: the counts are those of what
// is inside.

import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An element as it was parsed.
final class Parsed {
  let name: String
  let attributes: [String: String]
  var children: [Parsed] = []
  var text = ""

  init(_ name: String, _ attributes: [String: String]) { (self.name, self.attributes) = (name, attributes) }

  func all(_ name: String) -> [Parsed] {
    children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
  }
}

struct JUnitDocument {
  let root: Parsed

  /// - Throws: where it is no XML.
  init(_ text: String) throws {
    let reader = Reader()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = reader
    let isClean = text.unicodeScalars.allSatisfy { $0.value >= 0x20 || "\n\t\r".unicodeScalars.contains($0) }
    guard isClean, parser.parse(), parser.parserError == nil, reader.isClosed,
      let root = reader.top.children.first
    else {
      throw JUnitError(
        description: "line \(parser.lineNumber): \(parser.parserError.map { "\($0)" } ?? "empty")")
    }
    self.root = root
  }

  struct JUnitError: Error, CustomStringConvertible { let description: String }

  private final class Reader: NSObject, XMLParserDelegate {
    let top = Parsed("", [:])
    private lazy var open = [top]
    var isClosed: Bool { open.count == 1 }

    func parser(
      _: XMLParser, didStartElement name: String, namespaceURI _: String?, qualifiedName _: String?,
      attributes: [String: String]
    ) {
      let element = Parsed(name, attributes)
      open[open.count - 1].children.append(element)
      open.append(element)
    }

    func parser(_: XMLParser, didEndElement _: String, namespaceURI _: String?, qualifiedName _: String?) {
      open.removeLast()
    }

    func parser(_: XMLParser, foundCharacters text: String) { open[open.count - 1].text += text }
  }

  // MARK: The form

  private struct Form {
    let required: Set<String>
    let optional: Set<String>
    let children: Set<String>
    var hasText = false
  }

  private static let outcome = Form(required: [], optional: ["type", "message"], children: [], hasText: true)

  private static let forms: [String: Form] = [
    "testsuites": Form(
      required: [], optional: ["name", "time", "tests", "failures", "errors"], children: ["testsuite"]),
    "testsuite": Form(
      required: ["name", "tests", "failures", "errors"],
      optional: [
        "group", "time", "skipped", "timestamp", "hostname", "id", "package", "file", "log", "url",
      ], children: ["testsuite", "properties", "testcase", "system-out", "system-err"]),
    "properties": Form(required: [], optional: [], children: ["property"]),
    "property": Form(required: ["name", "value"], optional: [], children: []),
    "testcase": Form(
      required: ["name"], optional: ["time", "classname", "group"],
      children: ["skipped", "error", "failure", "system-out", "system-err"]),
    "failure": outcome, "error": outcome, "skipped": outcome,
  ]

  /// What is wrong with it; empty when all is well.
  var problems: [String] { root.name == "testsuites" ? problems(of: root) + counts : ["root \(root.name)"] }

  private func problems(of element: Parsed) -> [String] {
    guard let form = Self.forms[element.name] else { return ["there is no element \(element.name)"] }
    let names = Set(element.attributes.keys)
    return form.required.subtracting(names).map { "\(element.name) lacks \($0)" }
      + names.subtracting(form.required.union(form.optional)).map { "\(element.name) may not have \($0)" }
      + element.children.filter { !form.children.contains($0.name) }.map { "\($0.name) in \(element.name)" }
      + (form.hasText || element.text.allSatisfy(\.isWhitespace) ? [] : ["text in \(element.name)"])
      + element.children.flatMap(problems)
  }

  private var counts: [String] {
    ([root] + root.all("testsuite")).flatMap { suite in
      [("tests", "testcase"), ("failures", "failure"), ("errors", "error"), ("skipped", "skipped")].compactMap
      {
        attribute, name in
        guard let told = suite.attributes[attribute] else { return nil }
        let count = suite.all(name).count
        return told == "\(count)" ? nil : "\(suite.name) says \(attribute)=\(told), has \(count)"
      }
    }
  }

  /// Failures and errors: whether a pipeline would go red.
  var isRed: Bool { !root.all("failure").isEmpty || !root.all("error").isEmpty }

  /// Of the first case of this name: the element in it, or `passed`.
  func outcome(_ name: String) -> Parsed? {
    root.all("testcase").first { $0.attributes["name"] == name }.map {
      $0.children.first ?? Parsed("passed", [:])
    }
  }
}
