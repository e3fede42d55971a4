// xenprove doctor: versions of everything the tool leans on, and whether it works.

import ArgumentParser
import CReader
import Foundation
import Report
import SMT
import Source
import Spec
import World
import Xen

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Show the versions of everything the tool leans on, and try each.")

  @OptionGroup var options: CommonOptions

  func run() throws {
    let checks = [tool(), z3(), clang(), specs()]
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

  private func tool() -> Check { Check(name: "xenprove", isFine: true, text: Version.number) }

  /// A theorem about sums is beyond proofs by cases and goes to libz3 itself.
  private func z3() -> Check {
    let (x, y) = (Variable("x", width: 32).term, Variable("y", width: 32).term)
    let theorem = ((x & y) + (x | y)).isEqual(to: x + y)
    do {
      guard case .unsatisfiable = try Solver().check(assuming: [!theorem]) else {
        return Check(
          name: "libz3", isFine: false, text: "\(Z3Library.version): does not prove a simple theorem")
      }
      return Check(name: "libz3", isFine: true, text: Z3Library.version)
    } catch {
      return Check(name: "libz3", isFine: false, text: "\(Z3Library.version): \(error)")
    }
  }

  /// clang is asked for its version, and to read a function of our own.
  private func clang() -> Check {
    do {
      let clang = try Clang(searching: ProcessInfo.processInfo.environment["PATH"] ?? "")
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
        name: "clang", isFine: function.unread.isEmpty, text: "\(version), \(clang.executable)")
    } catch {
      return Check(name: "clang", isFine: false, text: "\(error)")
    }
  }

  private func specs() -> Check {
    do {
      let folder = try SpecsFolder.path(options.specs)
      let specs = try Specs.load(from: folder)
      let names = specs.revisions.map(\.value.name).joined(separator: ", ")
      return Check(name: "specs", isFine: true, text: "\(folder): \(names)")
    } catch {
      return Check(name: "specs", isFine: false, text: "\(error)")
    }
  }
}
