// What stands before the colons of a ledger.

/// What a block is about.
public enum LedgerHeading: Hashable, Sendable, CustomStringConvertible {
  case madeBy, rights
  case revision(String)
  /// A claim of a revision, e.g. `v5 ReadReported`.
  case claim(String)
  /// In no ledger that was written here.
  case other(String)

  init(_ text: String) {
    self =
      if text == "\(LedgerHeading.madeBy)" {
        .madeBy
      } else if text == "\(LedgerHeading.rights)" {
        .rights
      } else if let name = text.after("revision ") {
        .revision(name)
      } else if let name = text.after("claim ") {
        .claim(name)
      } else {
        .other(text)
      }
  }

  static func claim(_ name: String, of revision: String) -> LedgerHeading { .claim("\(revision) \(name)") }

  public var isClaim: Bool { if case .claim = self { true } else { false } }

  public var description: String {
    switch self {
    case .madeBy: "made by"
    case .rights: "rights"
    case .revision(let name): "revision \(name)"
    case .claim(let name): "claim \(name)"
    case .other(let text): text
    }
  }
}

/// What a fact says about the block's subject.
public enum LedgerKey: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringInterpolation {
  case verdict, accepted
  /// A failing row, as `rx/write`.
  case row(String)
  /// A file that asks again, by its path in the folder.
  case file(String)
  case other(String)

  init(_ text: String) {
    self =
      switch text {
      case "verdict": .verdict
      case "accepted": .accepted
      default: text.after("row ").map(Self.row) ?? text.after("file ").map(Self.file) ?? .other(text)
      }
  }

  public init(stringLiteral text: String) { self.init(text) }

  var isRow: Bool { if case .row = self { true } else { false } }

  public var description: String {
    switch self {
    case .verdict: "verdict"
    case .accepted: "accepted"
    case .row(let row): "row \(row)"
    case .file(let path): "file \(path)"
    case .other(let text): text
    }
  }
}

extension String {
  /// What follows this beginning.
  fileprivate func after(_ start: String) -> String? {
    hasPrefix(start) ? String(dropFirst(start.count)) : nil
  }
}
