// What a project always says: words that would otherwise stand on every command line.

public import Source

/// A `.xenprove.yaml`, read.
public struct ProjectFile: Hashable, Sendable {
  public static let name = ".xenprove.yaml"

  /// Its own path, as messages name it.
  public let path: String
  /// In the order of the file.
  public let settings: [Setting]

  /// An option that the file gives a value.
  public struct Setting: Hashable, Sendable {
    public enum Key: String, CaseIterable, Sendable {
      case specs, deviations, tree, format, report
    }

    public let key: Key
    /// What stands before the colon of `format` and `report`: a command, a format.
    public let name: Located<String>?
    public let value: Located<String>
  }

  /// Reads the file.
  /// - Parameters:
  ///   - formats: those of each command, the default first.
  ///   - reporting: the command of which `report` writes further reports.
  /// - Throws: everything that is wrong with it, sorted by place.
  public static func read(
    _ path: String, formats: [String: [String]], reporting: String
  ) throws(Diagnostics) -> ProjectFile {
    var problems = Problems()
    let source = SpecText(path: path, &problems)
    if let wrong = problems.sorted { throw wrong }
    return try read(source, formats: formats, reporting: reporting)
  }

  /// Reads the file from a text.
  public static func read(
    _ source: SpecText, formats: [String: [String]], reporting: String
  ) throws(Diagnostics) -> ProjectFile {
    var problems = Problems()
    var settings: [Setting] = []
    if let root = Document.entry(of: source, &problems),
      let file = Table(root, "the file", keys: Setting.Key.allCases.map(\.rawValue), &problems)
    {
      for field in file.fields {
        guard let key = Setting.Key(rawValue: field.key.value) else { continue }
        switch key {
        case .specs, .deviations, .tree:
          guard let value = field.value.word("`\(key)`, a path,", &problems) else { continue }
          settings.append(Setting(key: key, name: nil, value: value))
        case .format:
          settings += chosen(field.value, key, formats.keys.sorted(), { formats[$0] ?? [] }, &problems)
        case .report:
          settings += chosen(field.value, key, formats[reporting] ?? [], { _ in nil }, &problems)
        }
      }
    }
    if let wrong = problems.sorted { throw wrong }
    return ProjectFile(path: source.file, settings: settings)
  }

  /// `NAME: VALUE` for some of the names.
  /// - Parameter values: those that a name may have; nil if it may have any.
  private static func chosen(
    _ entry: Entry, _ key: Setting.Key, _ names: [String], _ values: (String) -> [String]?,
    _ problems: inout Problems
  ) -> [Setting] {
    guard let table = Table(entry, "`\(key)`", keys: names, &problems) else { return [] }
    return table.fields.compactMap { field in
      guard names.contains(field.key.value),
        let value = field.value.word("`\(field.key.value)`", &problems)
      else { return nil }
      if let accepted = values(field.key.value), !accepted.contains(value.value) {
        let sentence = Suggestion.sentence(for: value.value, among: accepted)
        problems.report(value.place, "`\(value.value)` is no format of \(field.key.value); \(sentence)")
        return nil
      }
      return Setting(key: key, name: field.key, value: value)
    }
  }
}
