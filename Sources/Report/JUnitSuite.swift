// The form of reports for pipelines: that of Jenkins (junit-10.xsd), which GitLab reads as well.

/// What came of a case.
enum JUnitOutcome {
  case passed
  case failure(message: String, text: String)
  case error(type: String, message: String, text: String)
  case skipped(String)

  /// No answer.
  static func open(_ reason: String) -> JUnitOutcome {
    .error(type: "undecided", message: reason, text: reason)
  }

  var isFailure: Bool { if case .failure = self { true } else { false } }
  var isError: Bool { if case .error = self { true } else { false } }
  var isSkipped: Bool { if case .skipped = self { true } else { false } }

  var element: [XMLTag] {
    switch self {
    case .passed: []
    case .failure(let message, let text):
      [XMLTag("failure", [("type", "fails"), ("message", message)], text: text)]
    case .error(let type, let message, let text):
      [XMLTag("error", [("type", type), ("message", message)], text: text)]
    case .skipped(let message): [XMLTag("skipped", [("message", message)])]
    }
  }
}

struct JUnitCase {
  let name: String
  let outcome: JUnitOutcome
  /// How long it took; zero where nobody measured.
  var duration = Duration.zero
}

struct JUnitSuite {
  let name: String
  let file: String?
  let cases: [JUnitCase]
  let properties: [(String, String)]

  private var duration: Duration { cases.reduce(.zero) { $0 + $1.duration } }

  /// `0.042`
  private static func seconds(_ duration: Duration) -> String {
    let whole = Int((duration / .milliseconds(1)).rounded())
    let rest = String(whole % 1000)
    return "\(whole / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }

  func count(_ counts: (JUnitOutcome) -> Bool) -> Int { cases.count { counts($0.outcome) } }

  var element: XMLTag {
    var suite = XMLTag(
      "testsuite",
      [
        ("name", name), ("tests", "\(cases.count)"), ("failures", "\(count(\.isFailure))"),
        ("errors", "\(count(\.isError))"), ("skipped", "\(count(\.isSkipped))"),
        ("time", Self.seconds(duration)), ("file", file),
      ])
    var list = XMLTag("properties")
    list.children = properties.map { XMLTag("property", [("name", $0), ("value", $1)]) }
    suite.children =
      [list]
      + cases.map { entry in
        var element = XMLTag(
          "testcase", [("classname", name), ("name", entry.name), ("time", Self.seconds(entry.duration))])
        element.children = entry.outcome.element
        return element
      }
    return suite
  }

  /// A whole report.
  static func document(_ suites: [JUnitSuite]) -> String {
    func total(_ counts: (JUnitOutcome) -> Bool) -> String {
      String(suites.reduce(0) { $0 + $1.count(counts) })
    }
    var root = XMLTag(
      "testsuites",
      [
        ("name", "xenprove"), ("tests", total { _ in true }), ("failures", total { $0.isFailure }),
        ("errors", total { $0.isError }), ("time", seconds(suites.reduce(.zero) { $0 + $1.duration })),
      ])
    root.children = suites.map(\.element)
    return root.document
  }
}
