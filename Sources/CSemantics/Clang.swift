// clang as the C parser, on a short leash: it reads one file that we wrote, in
// a directory that only we can enter, with no include path, an empty
// environment, and limits on memory, processor time and output. It is started
// as `clang -cc1`, the compiler proper: the driver would look around the file
// system for tool chains.

import Host
import Source

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where clang is and how much it may use.
public struct Clang: Sendable {
  /// What one run of clang may use before it is stopped.
  public struct Limits: Hashable, Sendable {
    /// Address space, in KiB.
    public var memory = 1_500_000
    /// Processor time, in seconds.
    public var seconds = 10
    /// Each output file, in KiB.
    public var output = 64 << 10

    public init() {}
  }

  /// The program that will be run.
  public let executable: String
  let limits: Limits
  /// Where the private directories are made.
  let scratch: String

  /// How it was come by, as the rest of a sentence about it.
  public let origin: String

  /// The one that `ClangSearch` finds when nobody asks for another.
  /// - Parameter path: folders as in `$PATH`.
  /// - Throws: `Diagnostic` when there is none.
  public init(searching path: String, limits: Limits = Limits()) throws(Diagnostic) {
    self = try ClangSearch(path: path).found(limits: limits)
  }

  init(executable: String, origin: String = "named by the program", limits: Limits, scratch: String) {
    self.executable = executable
    self.origin = origin
    self.limits = limits
    self.scratch = scratch
  }

  /// A complaint of clang's, at a line and column of the text it was given.
  package struct Complaint: Hashable, Sendable {
    package let line: Int
    package let column: Int
    package let message: String
  }

  package struct Output: Sendable {
    package let json: [UInt8]
    package let errors: [Complaint]
  }

  /// The syntax tree of a translation unit, as JSON, and what is wrong with it.
  /// - Throws: `Diagnostic` when clang does not get to an end.
  package func parse(_ text: [UInt8]) throws(Diagnostic) -> Output {
    let directory = try folder(holding: text)
    let status = run(in: directory)
    let messages = String(decoding: directory.read("errors"), as: UTF8.self)
    guard status == 0 || status == 1 << 8 else {
      throw Diagnostic(at: nil, "clang gave up on this input (\(Clang.explain(status)))")
    }
    let errors = messages.split(separator: "\n").compactMap(Clang.complaint)
    guard status == 0 || !errors.isEmpty else {
      throw Diagnostic(
        at: nil, "clang gave up on this input (\(messages.split(separator: "\n").first ?? "no reason given"))"
      )
    }
    return Output(json: directory.read("tree"), errors: errors)
  }

  /// For one question: what clang is to read lies in it, and what it says comes to lie there.
  private func folder(holding text: [UInt8]) throws(Diagnostic) -> TemporaryFolder {
    guard let folder = TemporaryFolder(in: scratch) else {
      throw Diagnostic(at: nil, "no temporary directory can be made in \(scratch)")
    }
    guard folder.write(text, to: Clang.input) else {
      throw Diagnostic(at: nil, "cannot write to \(folder.path)")
    }
    return folder
  }

  private func run(in directory: TemporaryFolder) -> Int32 {
    Clang.run(limited([directory.path, directory.path], [executable] + Clang.arguments))
  }

  /// The first line of what it says of its own version; nil if it does not run.
  public func version() -> String? {
    guard let directory = TemporaryFolder(in: scratch) else { return nil }
    guard Clang.run(limited([directory.path, directory.path], [executable, "--version"])) == 0 else {
      return nil
    }
    return String(decoding: directory.read("tree"), as: UTF8.self).split(separator: "\n").first.map(
      String.init)
  }

  /// With an empty environment.
  /// - Returns: its wait status, or 127 << 8 when it could not be started.
  private static func run(_ arguments: [String]) -> Int32 {
    ChildProcess(arguments, environment: [])?.wait() ?? 127 << 8
  }

  /// - Parameter places: where to run, and where the output goes.
  private func limited(_ places: [String], _ command: [String]) -> [String] {
    let script = """
      ulimit -v \(limits.memory); ulimit -t \(limits.seconds); ulimit -f \(limits.output * 2); ulimit -c 0
      cd "$1" && out=$2 && shift 2 && exec "$@" >"$out/tree" 2>"$out/errors" </dev/null
      """
    return ["/bin/sh", "-c", script, "sh"] + places + command
  }

  /// What clang shows of a file of a tree.
  struct UnitOutput: Sendable {
    /// Record layouts, as text.
    let layouts: [UInt8]
    /// One JSON document per declaration.
    let trees: ArraySlice<UInt8>
    /// Names in our own lines that the file does not know.
    let unknown: Set<String>
    /// Last names of the files that were read.
    let files: Set<String>
  }

  /// The declarations whose names start with `UnitText.prefix`, and the layouts
  /// of all records, if they are wanted.
  /// - Throws: `Diagnostic` when the file is no C under these flags, or clang
  ///   does not get to an end.
  func parse(
    unit text: [UInt8], _ source: UnitSource, layouts hasLayouts: Bool = true
  ) throws(Diagnostic) -> UnitOutput {
    let directory = try folder(holding: text)
    let command =
      [executable, "-target", "x86_64-unknown-linux-gnu", "-fsyntax-only"] + source.arguments + [
        // The search for a name nearest to an unknown one takes the square of its length.
        "-w", "-fno-caret-diagnostics", "-fno-spell-checking", "-ferror-limit=0", "-Xclang", "-disable-free",
        "-Xclang", "-ast-dump=json", "-Xclang", "-ast-dump-filter=\(UnitText.prefix)",
        "-MD", "-MF", "\(directory.path)/\(Clang.files)", "\(directory.path)/\(Clang.input)",
      ] + (hasLayouts ? ["-Xclang", "-fdump-record-layouts-complete"] : [])
    let status = Clang.run(limited([source.directory, directory.path], command))
    let messages = String(decoding: directory.read("errors"), as: UTF8.self)
    // What is asked about in our own lines may have no answer: then there is none.
    let own = "\(directory.path)/\(Clang.input):"
    let complaints = messages.split(separator: "\n").filter { $0.contains("error: ") }
    if let complaint = complaints.first(where: { !$0.hasPrefix(own) || $0.contains("fatal error: ") }) {
      throw Clang.diagnostic(complaint, source)
    }
    guard status == 0 || status == 1 << 8 && !complaints.isEmpty else {
      throw Diagnostic(
        at: Place(file: source.file, line: 1), "clang gave up on this file (\(Clang.explain(status)))")
    }
    let output = directory.read("tree")
    let start = output.firstTree ?? output.count
    let unknown = complaints.compactMap { line -> String? in
      guard line.contains("undeclared identifier"), let name = line.split(separator: "'").dropFirst().first
      else { return nil }
      return String(name)
    }
    return UnitOutput(
      layouts: Array(output[..<start]), trees: output[start...], unknown: Set(unknown),
      files: Clang.lastNames(inRule: directory.read(Clang.files)))
  }

  /// Of what a rule for make depends on: `input.o: input.c /dir/file.h \`.
  private static func lastNames(inRule text: [UInt8]) -> Set<String> {
    let words = text.split { [0x20, 0x0a, 0x0d, UInt8(ascii: "\\")].contains($0) }
    return Set(
      words.map { String(decoding: $0.split(separator: UInt8(ascii: "/")).last ?? [], as: UTF8.self) })
  }

  /// `dir/file.c:3:7: error: message`, the directory being the source's.
  private static func diagnostic(_ line: Substring, _ source: UnitSource) -> Diagnostic {
    let parts = line.split(separator: ":", maxSplits: 4, omittingEmptySubsequences: false)
    guard parts.count == 5, let row = Int(parts[1]), let column = Int(parts[2]) else {
      return Diagnostic(at: Place(file: source.file, line: 1), "clang: \(line.prefix(longest))")
    }
    return Diagnostic(
      at: Place(file: String(parts[0]), line: row, column: column),
      "clang cannot read this:\(parts[4].prefix(longest).replacing(UnitText.prefix, with: "")); is the tree built, and for x86-64?"
    )
  }

  /// How much of a message is shown: it may quote a name as long as a file.
  private static let longest = 400

  /// What the text is called that is given to clang.
  static let input = "input.c"
  /// What the list of the files that it reads is called.
  private static let files = "files"

  private static let arguments = [
    "-cc1", "-triple", "x86_64-unknown-linux-gnu", "-fsyntax-only", "-ast-dump=json", "-std=gnu11",
    "-nostdsysteminc",
    "-nobuiltininc", "-fno-builtin", "-fno-caret-diagnostics", "-fno-spell-checking", "-ferror-limit", "20",
    "-disable-free",
    "-Wno-everything", "-Werror=unsequenced", "-x", "c", input,
  ]

  /// `input.c:3:7: error: message`.
  private static func complaint(_ line: Substring) -> Complaint? {
    let parts = line.split(separator: ":", maxSplits: 4, omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0] == input, let row = Int(parts[1]), let column = Int(parts[2]),
      parts[3] == " error" || parts[3] == " fatal error"
    else { return nil }
    return Complaint(line: row, column: column, message: String(parts[4].dropFirst()))
  }

  private static func explain(_ status: Int32) -> String {
    // A wait status: the signal in the low 7 bits, or the exit code above.
    let signal = status & 0x7f
    if signal == 0 { return "exit code \(status >> 8)" }
    return signal == SIGXCPU || signal == SIGKILL
      ? "it took too long" : signal == SIGXFSZ ? "its output grew too large" : "signal \(signal)"
  }
}

extension [UInt8] {
  /// Where the first JSON document starts: at a brace at the start of a line.
  fileprivate var firstTree: Int? {
    if first == UInt8(ascii: "{") { return 0 }
    var start = 0
    while let newline = self[start...].firstIndex(of: UInt8(ascii: "\n")), newline + 1 < count {
      if self[newline + 1] == UInt8(ascii: "{") { return newline + 1 }
      start = newline + 1
    }
    return nil
  }
}
