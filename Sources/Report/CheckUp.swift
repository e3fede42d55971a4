// Everything that the tool leans on, where it came from, and whether it works.

import CSemantics
import Foundation
import Loading
import Proofs
import SMT
import Source
import Spec
import Tables
import Verification
import XenABI
import XenC

/// What `doctor` finds.
public struct CheckUp {
  private let specs: SpecsLocation
  private let deviations: String?
  private let proofs: String?
  private let compiler: ClangSearch
  private var checks: [Check] = []

  /// - Parameters:
  ///   - deviations: the file with known failures; nil for that of the specs.
  ///   - proofs: the folder with the ledger; nil for that beside the specs.
  ///   - project: what the project always says, or what is wrong with that.
  public init(
    specs: SpecsLocation, deviations: String?, proofs: String?, compiler: ClangSearch,
    project: Result<ProjectFile?, Source.Diagnostics>
  ) {
    (self.specs, self.deviations, self.proofs, self.compiler) = (specs, deviations, proofs, compiler)
    checks = [program, z3, clang, rules, ledger, Self.config(project)]
  }

  /// All is well.
  public var isFine: Bool { checks.allSatisfy(\.isFine) }

  /// A line each.
  public var text: String {
    let width = checks.map(\.name.count).max() ?? 0
    let lines = checks.map { check in
      "\(Layout.padded(check.name, to: width))  \(check.isFine ? "ok   " : "WRONG")  \(check.text)"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private struct Check {
    let name: String
    let isFine: Bool
    let text: String
  }

  private var program: Check {
    Check(name: "xenprove", isFine: true, text: "\(ToolVersions.number), \(SpecsLocation.executable)")
  }

  /// A theorem about sums is beyond proofs by cases and goes to libz3 itself.
  private var z3: Check {
    let (x, y) = (Variable("x", width: 32).term, Variable("y", width: 32).term)
    let theorem = ((x & y) + (x | y)).isEqual(to: x + y)
    let library =
      Z3Library.version + (ToolVersions.Origins.z3.map { ", \($0)" } ?? "")
    do {
      guard case .unsatisfiable = try Solver().check(assuming: [!theorem]) else {
        return Check(
          name: "libz3", isFine: false, text: "\(library): does not prove a simple theorem")
      }
      return Check(name: "libz3", isFine: true, text: library)
    } catch {
      return Check(name: "libz3", isFine: false, text: "\(library): \(error)")
    }
  }

  /// clang is asked for its version, and to read a function of our own.
  private var clang: Check {
    do {
      let clang = try compiler.found()
      let text = """
        bool hvm_emulate_send_vm_event(unsigned long gla, gfn_t gfn, uint32_t pfec, bool send_event)
        { return false; }
        """
      let lines = text.split(separator: "\n").enumerated().map { index, line in
        Line(String(line), at: Place(file: "doctor", line: index + 1), isAdded: true)
      }
      let fragment = Fragment(path: "doctor", firstLine: 1, lines: lines)
      let function = try CReader(clang: clang).read(
        [fragment], functions: ["hvm_emulate_send_vm_event"], vocabulary: .defaultIs10)
      let version = clang.version() ?? "no version"
      return Check(
        name: "clang", isFine: function.unread.isEmpty,
        text: "\(version), \(clang.executable), \(clang.origin)")
    } catch {
      return Check(name: "clang", isFine: false, text: "\(error)")
    }
  }

  private var rules: Check {
    do {
      let found = try Specs.load(from: specs.source)
      let names = found.revisions.map(\.value.name).joined(separator: ", ")
      let rest = "\(names), \(specs.source.scenarios.count) scenarios"
      _ = try ContractSpec.load(from: specs.source)
      _ = try Deviations.load(
        from: specs.source, or: deviations, revisions: found.revisions.map(\.value.name))
      return Check(name: "specs", isFine: true, text: "\(specs.description): \(rest)")
    } catch {
      return Check(name: "specs", isFine: false, text: "\(error)")
    }
  }

  /// Which file was read, and what it says.
  private static func config(_ project: Result<ProjectFile?, Source.Diagnostics>) -> Check {
    switch project {
    case .failure(let problems): return Check(name: "config", isFine: false, text: "\(problems)")
    case .success(nil):
      return Check(name: "config", isFine: true, text: "no \(ProjectFile.name) in this folder or above")
    case .success(let file?):
      if let wrong = Source.Diagnostics(file.settings.compactMap(file.problem)) {
        return Check(name: "config", isFine: false, text: "\(wrong)")
      }
      let said = file.settings.map { setting in
        let value = setting.key == .format ? setting.value.value : file.target(of: setting)
        return ["\(setting.key)", setting.name?.value, value].compactMap { $0 }.joined(separator: " ")
      }
      return Check(
        name: "config", isFine: true,
        text: "\(file.path): \(said.isEmpty ? "says nothing" : said.joined(separator: ", "))")
    }
  }

  /// There is one, and it records something.
  private var ledger: Check {
    do {
      let folder = try proofs.map { try ProofsFolder(reading: $0) } ?? ProofsFolder(beside: specs)
      guard let ledger = folder.ledger, !ledger.comparable.isEmpty else {
        return Check(
          name: "ledger", isFine: false,
          text: "\(folder.path) has no \(Ledger.fileName); name the folder with --proofs")
      }
      let count = ledger.comparable.count { $0.heading.isClaim }
      let files = folder.texts.map { ", \($0.count) files" } ?? ", without the files that it names"
      let place = folder.texts == nil ? "built into this program" : folder.path
      return Check(name: "ledger", isFine: true, text: "\(place): \(count) claims\(files)")
    } catch {
      return Check(name: "ledger", isFine: false, text: "\(error)")
    }
  }
}

extension CheckUp {
  /// The versions of this tool and of what it leans on, a line each.
  public static var versions: String {
    let clang: String
    do throws(Diagnostic) {
      let found = try ClangSearch(nil).found()
      clang = "\(found.version() ?? "clang: does not tell its version"), \(found.executable)"
    } catch {
      clang = "clang: \(error.message)"
    }
    return "xenprove \(ToolVersions.number)\nlibz3 \(Z3Library.version)\n\(clang)\n"
  }
}
