// xenprove doctor: everything the tool leans on, where it came from, and whether it
// works.

import ArgumentParser
import CReader
import Foundation
import Loading
import Proofs
import Report
import SMT
import Source
import Spec
import XenABI

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Show everything the tool leans on and where it came from, and try each.",
    discussion: "Exit codes: 0 all is well, 65 something is not; 64, 70 as everywhere.")

  @Option(help: ArgumentHelp("The folder with the ledger; else proofs beside specs.", valueName: "folder"))
  var proofs: String?

  @OptionGroup var compiler: CompilerOptions

  @OptionGroup var options: CommonOptions

  func run() throws {
    let checks = [tool(), z3(), clang(), specs(), ledger()]
    let width = checks.map(\.name.count).max() ?? 0
    let lines = checks.map { check in
      "\(check.name.padding(toLength: width, withPad: " ", startingAt: 0))  \(check.isFine ? "ok   " : "WRONG")  \(check.text)"
    }
    try options.output.write(lines.joined(separator: "\n") + "\n")
    if checks.contains(where: { !$0.isFine }) { throw Report.ExitCode.unreadable.asExit }
  }

  private struct Check {
    let name: String
    let isFine: Bool
    let text: String
  }

  private func tool() -> Check {
    Check(name: "xenprove", isFine: true, text: "\(Version.number), \(SpecsLocation.executable)")
  }

  /// A theorem about sums is beyond proofs by cases and goes to libz3 itself.
  private func z3() -> Check {
    let (x, y) = (Variable("x", width: 32).term, Variable("y", width: 32).term)
    let theorem = ((x & y) + (x | y)).isEqual(to: x + y)
    let library = Z3Library.version + (Version.z3Path.map { ", \($0)" } ?? "")
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
  private func clang() -> Check {
    do {
      let clang = try compiler.search.found()
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

  private func specs() -> Check {
    let location = SpecsLocation(options.specs)
    do {
      let specs = try Specs.load(from: location.source)
      let names = specs.revisions.map(\.value.name).joined(separator: ", ")
      let rest = "\(names), \(location.source.scenarios.count) scenarios"
      _ = try ContractSpec.load(from: location.source)
      _ = try Deviations.load(from: location.source, revisions: specs.revisions.map(\.value.name))
      return Check(name: "specs", isFine: true, text: "\(location.description): \(rest)")
    } catch {
      return Check(name: "specs", isFine: false, text: "\(error)")
    }
  }

  /// There is one, and it records something.
  private func ledger() -> Check {
    do {
      let folder = try proofs.map { try ProofsFolder(reading: $0) } ?? ProofsFolder(beside: SpecsLocation(options.specs))
      guard let ledger = folder.ledger, !ledger.comparable.isEmpty else {
        return Check(
          name: "ledger", isFine: false,
          text: "\(folder.path) has no \(Ledger.fileName); name the folder with --proofs")
      }
      let count = ledger.comparable.count { $0.heading.hasPrefix("claim ") }
      let files = folder.texts.map { ", \($0.count) files" } ?? ", without the files that it names"
      let place = folder.texts == nil ? "built into this program" : folder.path
      return Check(name: "ledger", isFine: true, text: "\(place): \(count) claims\(files)")
    } catch {
      return Check(name: "ledger", isFine: false, text: "\(error)")
    }
  }
}
