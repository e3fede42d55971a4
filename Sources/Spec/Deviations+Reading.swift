// The file and the text of the deviations. Only commands that judge read them.

public import Source

extension Deviations {
  /// Reads the file.
  /// - Parameters:
  ///   - file: the path of one that counts in place of that of the specs.
  ///   - revisions: names that it may speak of.
  /// - Throws: everything that is wrong with it, sorted by place.
  public static func load(
    from source: SpecSource, or file: String? = nil, revisions: [String]
  ) throws(Diagnostics) -> Deviations {
    var problems = Problems()
    let text = file.map { SpecText(path: $0, &problems) } ?? source.text("deviations.yaml", &problems)
    if let wrong = problems.sorted { throw wrong }
    return try read(text, revisions: revisions)
  }

  /// Reads them from a text.
  /// - Parameter revisions: names that it may speak of.
  /// - Throws: everything that is wrong with it, sorted by place.
  public static func read(_ source: SpecText, revisions: [String]) throws(Diagnostics) -> Deviations {
    var reader = DeviationReader(revisions: revisions)
    let deviations = reader.read(source)
    if let wrong = reader.problems.sorted { throw wrong }
    guard let deviations else {
      throw Diagnostics(Diagnostic(at: nil, "internal error: \(source.file) was refused without a reason"))
    }
    return deviations
  }
}
