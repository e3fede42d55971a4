// Every place of a Xen tree that says which access breaks which right. A switch is taken out of its file and
// runs by itself, so that a tree need not have been built, and files of other architectures are read too.

import Claims
import Patch
import Source
import Tables
import Tree
import XenABI
import XenC

/// The places of a tree, and what they are measured by.
public struct LoadedPlaces: Sendable {
  public let table: PlacesTable
  /// The name of the revision that deviations are about.
  public let revision: String
  /// Of the files that were read, in hex.
  public let sha256: String
}

extension SubjectLoader {
  /// - Parameter patch: a mail or patch to be applied to the tree first.
  /// - Throws: `Diagnostic(s)` when there is no tree, the patch does not apply, there is no clang, or the
  ///   rights are numbered as in no revision; `ExploreFault`.
  public func places(ofTree path: String, patch: String?) throws -> LoadedPlaces {
    progress.begin("reading \(path)")
    var tree = try XenTree(at: path)
    if let patch {
      tree = try tree.applying(
        try Submission(reading: try InputFile.bytes(patch), name: InputFile.label(patch)))
    }
    return try places(of: tree, named: patch ?? path)
  }

  /// - Parameter name: as reports call it.
  func places(of tree: XenTree, named name: String) throws -> LoadedPlaces {
    let contents = { (path: String) in
      path.hasPrefix("xen/") ? tree.contents(of: String(path.dropFirst(4))) : nil
    }
    let homes = NumberFamily.all.flatMap(\.homes) + CReader.checkHomes + AccessPlace.all.flatMap(\.homes)
    let numbers = VersionNumbers(homes: contents)
    guard let values = numbers.accessValues else {
      throw Diagnostic(at: nil, "\(name): XENMEM_access_* are numbered as in no revision that is known")
    }
    let (emulator, revision) = try emulatorColumn(numbers, values, contents)
    let reader = try reader()
    let columns = AccessPlace.all.map { reader.column($0, numbers, contents: contents) }
    return LoadedPlaces(
      table: PlacesTable(subject: name, values: values, columns: [emulator] + columns), revision: revision,
      sha256: SHA256.digest(of: Set(homes).sorted().map { contents($0) ?? [] }).hexadecimal)
  }

  private func emulatorColumn(
    _ numbers: VersionNumbers, _ values: AccessValues, _ contents: (String) -> [UInt8]?
  ) throws -> (PlaceColumn, revision: String) {
    let reader = try reader()
    let measured = revisions.first { $0.traits.accessValues == values }?.name ?? ""
    for home in CReader.checkHomes {
      guard let bytes = contents(home) else { continue }
      do throws(Diagnostic) {
        guard let located = try reader.find(in: Fragment(whole: bytes, path: home), functions: functions)
        else { continue }
        return try emulatorColumn(located, numbers, home)
      } catch {
        return (
          PlaceColumn(emulator: functions[0], path: home, obstacle: error.message), revision: measured
        )
      }
    }
    return (PlaceColumn(emulator: functions[0], path: nil, obstacle: nil), revision: measured)
  }

  private func emulatorColumn(
    _ located: LocatedFunction, _ numbers: VersionNumbers, _ path: String
  ) throws(Diagnostic) -> (PlaceColumn, revision: String) {
    do {
      let subject = try subject(located, numbers, named: path, or: nil)
      return (PlaceColumn(of: subject, function: located.name, path: path), revision: subject.revision.name)
    } catch let error as Diagnostic {
      throw error
    } catch {
      throw Diagnostic(at: located.place, "\(error)")
    }
  }
}
