// Documents as trees of elements. What is written is well-formed XML that is HTML as well, whatever
// the texts in it are: only this room turns a text into markup.

/// A part of a document.
public enum Node: Sendable, ExpressibleByStringInterpolation {
  /// Shown as it is, but for what no document may contain.
  case text(String)
  case element(Element)

  public init(stringLiteral text: String) { self = .text(text) }
}

/// An element with what is in it.
public struct Element: Sendable {
  public let tag: Tag
  /// In the order in which they are written.
  public private(set) var attributes: [Attribute]
  public private(set) var content: [Node]

  public init(_ tag: Tag, _ attributes: [Attribute] = [], _ content: [Node] = []) {
    (self.tag, self.attributes, self.content) = (tag, attributes, content)
  }
}

extension Node {
  /// `Node.of(.p, [.class("lead")], "words ", link)`.
  public static func of(_ tag: Tag, _ attributes: [Attribute] = [], _ content: Node...) -> Node {
    .element(Element(tag, attributes, content))
  }

  public static func of(_ tag: Tag, _ attributes: [Attribute] = [], all content: [Node]) -> Node {
    .element(Element(tag, attributes, content))
  }
}

/// The elements that reports use.
public enum Tag: String, Sendable {
  // Of HTML.
  case html, head, meta, title, style, body, header, nav, main, section, article, footer
  case h1, h2, h3, h4, p, ul, ol, li, dl, dt, dd, div, span, a, code, pre, strong, em, mark
  case table, caption, thead, tbody, tr, th, td, figure, figcaption, details, summary
  /// Where a word may go on in the next line.
  case wbr
  // Of SVG.
  case svg, g, path, rect, circle, text, tspan, line, desc

  /// Without content, and in HTML without an end.
  var isVoid: Bool { self == .meta || self == .wbr }
  /// Blanks and line ends in it are shown, or it is within a line.
  var isInline: Bool {
    switch self {
    case .span, .a, .code, .strong, .em, .mark, .text, .tspan, .pre, .title, .desc, .style, .wbr: true
    default: false
    }
  }
}

/// An attribute with its value.
public struct Attribute: Sendable {
  let name: String
  let value: String

  /// - Parameter name: one that means nothing to a program; those that do have names of their own below.
  public init(_ name: AttributeName, _ value: String) { (self.name, self.value) = (name.rawValue, value) }

  public static func `class`(_ names: String) -> Attribute { Attribute(.class, names) }
  public static func id(_ anchor: Anchor) -> Attribute { Attribute(.id, anchor.name) }
  /// A link within the document; there are no others.
  public static func link(_ anchor: Anchor) -> Attribute { Attribute(.href, "#" + anchor.name) }
}

/// No attribute here runs or loads anything; `href` leads to anchors.
public enum AttributeName: String, Sendable {
  case `class`, id, href, lang, charset, name, content, scope, role, colspan, tabindex, xmlns, open
  case label = "aria-label"
  case labelledBy = "aria-labelledby"
  case describedBy = "aria-describedby"
  case hidden = "aria-hidden"
  case viewBox, width, height, x, y, dy, d, x1, x2, y1, y2, cx, cy, r, rx, transform
  case textAnchor = "text-anchor"
}
