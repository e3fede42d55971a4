// Package.swift, as far as it says who may import whom.

import Foundation

struct Manifest {
  /// What each target declares, by its name.
  let declared: [String: Set<String>]

  /// - Parameter text: of a Package.swift in which targets are written out.
  init(_ text: String) {
    let targets = text.split(separator: #/\.(?:target|executableTarget|testTarget)\(/#).map(String.init)
    var declared: [String: Set<String>] = [:]
    for target in targets.dropFirst() {
      guard let name = target.firstMatch(of: #/^\s*name: "(\w+)"/#).map({ String($0.output.1) }) else {
        continue
      }
      let names = target.firstMatch(of: #/dependencies: \[([^\]]*)\]/#).map { $0.output.1 } ?? ""
      declared[name] = Set(names.matches(of: #/"(\w+)"/#).map { String($0.output.1) })
    }
    self.declared = declared
  }

  static func read() throws -> Manifest {
    let top = SourceFile.sources.deletingLastPathComponent()
    return Manifest(try String(contentsOf: top.appending(path: "Package.swift"), encoding: .utf8))
  }

  /// Imports of targets that a file's own does not declare, in words.
  func violations(in file: SourceFile) -> [String] {
    file.imports.filter { declared[$0] != nil && $0 != file.room }.compactMap { imported in
      declared[file.room]?.contains(imported) == true
        ? nil : "\(file): imports \(imported), which Package.swift does not declare for \(file.room)"
    }
  }
}
