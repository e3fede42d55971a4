// One file of a program as clang has shown it so far.

/// A file, what clang was asked to show of it, and what it showed.
struct UnitFile: Sendable {
  let source: UnitSource
  var text: UnitText
  var output: Clang.UnitOutput

  /// For people who read a name: without folders.
  var label: String { source.file.split(separator: "/").last.map(String.init) ?? source.file }
}

extension [UnitFile] {
  /// One program of several files: the functions of the first under their own names.
  func program() throws(SyntaxError) -> ProgramBuilder {
    var declarations: [[SyntaxNode]] = []
    var names: [UnitNames] = []
    var types: [UnitTypes] = []
    var locations = UnitLocations()
    for file in self {
      let read = try SyntaxReader.readUnit(file.output.trees, after: locations)
      locations = read.locations
      var known = UnitNames()
      known.used = locations.enumerators
      for declaration in read.declarations { known.note(declaration) }
      for name in file.output.unknown { known.values[name] = nil }
      declarations.append(read.declarations)
      names.append(known)
      types.append(
        UnitTypes(
          layouts: RecordLayouts(file.output.layouts, unused: file.text.idioms.unused),
          typedefs: locations.typedefs, asked: file.text.types))
    }
    var builder = ProgramBuilder(text: SourceText(locations), types[0], names[0])
    builder.tableNames = Set(self[0].text.idioms.tables)
    builder.read(declarations[0])
    for index in indices.dropFirst() {
      builder.begin(declarations[index], of: self[index].label, types[index], names[index])
      builder.read(declarations[index])
    }
    return builder
  }
}
