// What a process that is cut short would leave behind: children at work, and
// files and folders that nobody else knows of. A signal comes to the process
// and not to a value that could be handed on, so this list is the one thing
// that is known everywhere; whoever adds to it takes it off again.

import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Children, temporary files and temporary folders of this process.
public enum CleanUpRegistry {
  private struct State {
    var children: Set<pid_t> = []
    var paths: Set<String> = []
  }

  private static let state = Mutex(State())

  /// Ends all children, removes all files and folders, and ends the process.
  /// Whoever would start or make another meanwhile waits for that end.
  public static func clear(andThen end: () -> Never) -> Never {
    state.withLock { state in
      for child in state.children { kill(-child, SIGKILL) }
      for child in state.children {
        while waitpid(child, nil, 0) < 0, errno == EINTR {}
      }
      state.paths.forEach(delete)
      end()
    }
  }
}

// MARK: - Children

extension CleanUpRegistry {
  /// - Parameter spawn: starts a child in a process group of its own.
  static func start(_ spawn: () -> pid_t?) -> pid_t? {
    state.withLock { state in
      guard let child = spawn() else { return nil }
      state.children.insert(child)
      return child
    }
  }

  /// - Returns: the wait status of a child that has ended; nil while it works.
  static func status(of child: pid_t) -> Int32? {
    state.withLock { state in
      var status: Int32 = 0
      let ended = waitpid(child, &status, WNOHANG)
      guard ended != 0, ended == child || errno != EINTR else { return nil }
      state.children.remove(child)
      // Somebody has told the system to keep no record of children.
      return ended == child ? status : 127 << 8
    }
  }
}

// MARK: - Files and folders

extension CleanUpRegistry {
  /// A new folder that nobody else can enter.
  /// - Parameter template: its path, ending in XXXXXX.
  /// - Returns: nil when there is no room for it.
  static func makeFolder(_ template: String) -> String? {
    var template = Array(template.utf8CString)
    return state.withLock { state in
      guard mkdtemp(&template) != nil else { return nil }
      let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      state.paths.insert(path)
      return path
    }
  }

  /// A new file, open for writing.
  /// - Returns: a negative number when it cannot be made; `errno` says why.
  static func makeFile(_ path: String) -> Int32 {
    state.withLock { state in
      let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if file >= 0 { state.paths.insert(path) }
      return file
    }
  }

  /// A file is given its lasting name, and is none of the leftovers any more.
  /// - Returns: false when it cannot be; `errno` says why.
  static func rename(_ path: String, to target: String) -> Bool {
    state.withLock { state in
      guard Self.move(path, target) == 0 else { return false }
      state.paths.remove(path)
      return true
    }
  }

  /// Removes a file, or a folder with the files in it.
  static func remove(_ path: String) {
    state.withLock { state in
      delete(path)
      state.paths.remove(path)
    }
  }

  private static func delete(_ path: String) {
    guard unlink(path) != 0 else { return }
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { unlink("\(path)/\(name)") }
      }
      closedir(folder)
    }
    rmdir(path)
  }

  private static func move(_ path: String, _ target: String) -> Int32 {
    #if canImport(Glibc)
      return Glibc.rename(path, target)
    #elseif canImport(Musl)
      return Musl.rename(path, target)
    #else
      return Darwin.rename(path, target)
    #endif
  }
}
