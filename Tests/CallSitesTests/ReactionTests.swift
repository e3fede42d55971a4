// What callers do with what comes back, told of C of our own: right and wrong twins
// side by side, as a table on file.

import CSemantics
import Foundation
import Host
import Source
import TestSupport
import Testing

@testable import CallSites
@testable import Report

@Suite("Calls of C of our own")
struct ReactionTests {
  private static let folder = Checkout.cases.appending(path: "calls/reactions")

  private static func table() throws -> CallTable { try table(of: folder.appending(path: "input.c").path) }

  private static func table(of path: String) throws -> CallTable {
    let text = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let clang = try Clang(searching: ProcessInfo.processInfo.environment["PATH"] ?? "")
    let reader = UnitReader(
      clang: clang, idioms: Idioms(prologue: ["void __assert(_Bool);", "void __bug(_Bool);"]))
    let interest = Interest(
      functions: ["fetch"], gate: "gate", asked: ["how"], door: "opens", fatal: ["stop_all"])
    let source = CallSource(
      path: "input.c", text: text,
      reading: .clang(UnitSource(file: path, directory: Checkout.cases.path, arguments: ["-std=gnu11"])))
    return CallReader(reader, interest, ProgressState()).table { _ in
      [source]
    } definition: { _ in
      nil
    }
  }

  @Test("each caller does what is on file")
  func reactions() throws {
    let table = try Self.table()
    let lines = table.sites.map { site -> String in
      let row = CallRow(site, table)
      let answers = row.codes.map { "  \($0.codes.joined(separator: ", ")): \($0.deed)\n" }.joined()
      let chains = row.chains.map { "  on by \($0)\n" }.joined()
      return "\(row.caller): gate \(row.gate), asked \(row.asked)\n" + chains + answers
    }
    let found = lines.joined()
    #expect(try ReviewedText.text(of: Self.folder.appending(path: "expected.txt"), beside: found) == found)
  }

  @Test("claims name the wrong ones and no other")
  func claims() throws {
    let claims = try Self.table().claims { name in name == "fetch" || name == "right_guarded" ? ["opens"] : []
    }
    func failing(_ name: String) -> [String] {
      claims.first { $0.name == name }!.witnesses.map { String($0.what.split(separator: " ")[0]) }
    }
    #expect(failing("CodesHandled") == ["wrong_lacks_one", "wrong_asserts"])
    #expect(failing("ReturnsUsed") == ["wrong_drops", "wrong_overwrites"])
    #expect(claims.first { $0.name == "GateConfined" }?.verdict == .holds)
  }

  @Test("who mentions a function, also outside of all functions")
  func users() throws {
    let path = Self.folder.appending(path: "input.c").path
    let text = try String(contentsOfFile: path, encoding: .utf8)
    func users(_ text: String) -> Set<String> {
      UserSearch { _ in [("input.c", Array(text.utf8))] }.users(of: "right_guarded")
    }
    #expect(users(text) == ["opens"])
    #expect(users(text + "\nint f(struct state *s) { return s->right_guarded; }\n") == ["opens"])
    let registered = text + "\nstatic void *const hook = right_guarded;\n"
    #expect(users(registered) == ["opens", "right_guarded, named outside of functions"])
  }

  // MARK: C that should fool them

  private static let hostile = Checkout.cases.appending(path: "calls/hostile")
  static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: hostile.path)) ?? []).filter { $0.hasSuffix(".c") }
    .sorted()

  @Test("there are cases of C that should fool them") func exist() { #expect(Self.names.count >= 50) }

  /// Lines `expect: CLAIM VERDICT WORDS`: what a witness says, or the reason.
  @Test(
    "what holds is proved, what fails is shown, and what nobody can follow is undecided", arguments: names)
  func fooled(_ name: String) throws {
    let text = try String(contentsOf: Self.hostile.appending(path: name), encoding: .utf8)
    let common = try String(contentsOf: Self.hostile.appending(path: "common.h"), encoding: .utf8)
    let scratch = try Scratch()
    defer { scratch.remove() }
    let whole = common + text
    let table = try Self.table(of: try scratch.write(whole, to: "input.c"))
    let search = UserSearch { _ in [("input.c", Array(whole.utf8))] }
    let claims = table.claims(users: search.users)
    let lines = text.matches(of: /expect: (\w+) (\w+) ?(.*?) \*\//)
    #expect(!lines.isEmpty)
    for line in lines {
      let claim = try #require(claims.first { $0.name == line.output.1 }, "\(name)")
      let words = String(line.output.3)
      switch claim.verdict {
      case .holds: #expect(line.output.2 == "holds", "\(name)")
      case .fails:
        #expect(line.output.2 == "fails", "\(name): \(claim.witnesses.map(\.what))")
        #expect(claim.witnesses.contains { $0.what.hasPrefix(words) }, "\(claim.witnesses.map(\.what))")
      case .undecided(let reason):
        #expect(line.output.2 == "undecided" && reason.contains(words), "\(name): \(reason)")
      case .notApplicable(let reason): Issue.record("\(name): \(reason)")
      }
    }
  }
}
