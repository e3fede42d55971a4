// A unified diff, git's or the traditional one, anywhere in a text: lines that
// name a file, then that file's hunks. Everything else is passed over: the mail
// around it, mode lines, binary patches, which have no program text.

import Source

/// Finds the files and hunks of one layer.
struct DiffReader {
  private let name: String
  private let lines: [LayerLine]
  private var index = 0
  private(set) var files: [ChangedFile] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ layer: Layer, name: String) {
    self.name = name
    lines = layer.lines
    while index < lines.count { step() }
  }

  private var place: Place { lines[index].text.place(in: name) }

  private mutating func step() {
    var line = lines[index].text.bytes
    if let header = HunkHeader(line) {
      addHunk(header)
    } else if line.take("diff --git ") {
      startFile(PathLabel.path(git: line), isGit: true)
    } else if line.starts(with: "--- ") && nextLine.starts(with: "+++ ") {
      nameFile(old: line.dropFirst(4), new: nextLine.dropFirst(4))
    } else if files.last?.isUnnamed == true, readHeader(line) {
      index += 1
    } else {
      if line.starts(with: "@@@ -") { diagnostics.append(.combinedDiff(at: place)) }
      index += 1
    }
  }

  private var nextLine: ArraySlice<UInt8> { index + 1 < lines.count ? lines[index + 1].text.bytes : [] }

  private mutating func startFile(_ path: String, isGit: Bool) {
    files.append(ChangedFile(path: path, place: place, isUnnamed: isGit))
    index += 1
  }

  /// `---` and `+++` complete what a `diff --git` line began, or start a file.
  private mutating func nameFile(old: ArraySlice<UInt8>, new: ArraySlice<UInt8>) {
    let path = PathLabel.path(old: old, new: new)
    if files.last?.isUnnamed == true {
      files[files.count - 1].path = path
      files[files.count - 1].isUnnamed = false
      index += 1
    } else {
      startFile(path, isGit: false)
    }
    index += 1
    if PathLabel.isNull(old) { files[files.count - 1].kind = .created }
    if PathLabel.isNull(new) { files[files.count - 1].kind = .deleted }
  }

  /// The lines that git puts between `diff --git` and `---`. False for any other.
  private mutating func readHeader(_ header: ArraySlice<UInt8>) -> Bool {
    var line = header
    let last = files.count - 1
    if line.take("rename to ") || line.take("copy to ") {
      files[last].path = PathLabel.path(plain: line)
    } else if line.take("rename from ") {
      files[last].kind = .renamed(from: PathLabel.path(plain: line))
    } else if line.take("copy from ") {
      files[last].kind = .copied(from: PathLabel.path(plain: line))
    } else if line.take("new file mode ") {
      files[last].kind = .created
    } else if line.take("deleted file mode ") {
      files[last].kind = .deleted
    } else if line.take("index ") {
      files[last].blobs = FileChange.Blobs(line)
    } else {
      return false
    }
    return true
  }

  private mutating func addHunk(_ header: HunkHeader) {
    if files.isEmpty {
      diagnostics.append(.noFileName(at: place))
      files.append(ChangedFile(path: "", place: place, isUnnamed: false))
    }
    files[files.count - 1].isUnnamed = false
    files[files.count - 1].hunks.append(readHunk(header, in: lines, at: &index, name: name))
  }
}

/// A file that a diff changes, while its parts are still being collected.
struct ChangedFile {
  var path: String
  let place: Place
  /// A `diff --git` line was seen, its `---` and `+++` lines not yet.
  fileprivate(set) var isUnnamed: Bool
  fileprivate(set) var hunks: [FoundHunk] = []
  fileprivate(set) var kind = FileChange.Kind.modified
  fileprivate(set) var blobs: FileChange.Blobs?
}

extension Diagnostic {
  fileprivate static func noFileName(at place: Place) -> Diagnostic {
    Diagnostic(
      .warning, at: place,
      "no line above this hunk names its file, so its file is not known: keep the '+++' line")
  }

  fileprivate static func combinedDiff(at place: Place) -> Diagnostic {
    Diagnostic(at: place, "a merge's combined diff is not read: take the diff against one parent")
  }
}
