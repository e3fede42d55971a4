// How one file of a tree is compiled, as far as it matters to who reads it.

/// What clang must be told to see a file as Xen's own build does.
public struct Compilation: Sendable {
  /// Where the flags come from, best first.
  public enum Origin: Hashable, Sendable, CustomStringConvertible {
    /// A `compile_commands.json`, at this path.
    case compileCommands(String)
    /// What the build wrote down beside the object, at this path.
    case commandFile(String)
    /// What make says it would do.
    case make
    /// What the build wrote down beside another object of the same folder.
    case neighbour(String)
    /// Nobody says; made up from what all trees have.
    case synthesised

    public var description: String {
      switch self {
      case .compileCommands(let path), .commandFile(let path): path
      case .make: "make -n"
      case .neighbour(let path): "\(path), of another file"
      case .synthesised: "made up"
      }
    }
  }

  /// Relative to the tree's root.
  public let file: String
  /// The path to give to clang: absolute, also where a patch changed or made the
  /// file. clang then reads the patched text and speaks of this path.
  public let path: String
  /// For clang's driver, without compiler and file: macros, include paths,
  /// language; for a changed tree also `-ivfsoverlay FILE`.
  public let arguments: [String]
  /// The directory that relative paths in `arguments` start from.
  public let directory: String
  public let origin: Origin
  /// What was taken for granted, each a sentence without a full stop.
  public let assumptions: [String]
  /// Keeps the changed files where `arguments` says they are.
  let overlay: Overlay?

  /// `arguments` without `-ivfsoverlay FILE`.
  public var ownArguments: [String] {
    overlay == nil ? arguments : Array(arguments.dropLast(2))
  }
}

/// Flags as they were found.
struct FoundFlags: Sendable {
  var words: [String]
  var directory: String
  let origin: Compilation.Origin
  var assumptions: [String] = []
}
