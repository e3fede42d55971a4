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

  private static func table() throws -> CallTable {
    let path = folder.appending(path: "input.c").path
    let text = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let clang = try Clang(searching: ProcessInfo.processInfo.environment["PATH"] ?? "")
    let reader = UnitReader(
      clang: clang, idioms: Idioms(prologue: ["void __assert(_Bool);", "void __bug(_Bool);"]))
    let interest = Interest(functions: ["fetch"], gate: "gate", asked: ["how"], door: "opens")
    let source = CallSource(
      path: "input.c", text: text,
      reading: .clang(UnitSource(file: path, directory: folder.path, arguments: ["-std=gnu11"])))
    return CallReader(reader, interest, ProgressState()).table([source]) { _ in nil }
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
    let users = CallGraph.users(of: "right_guarded", in: Array(text.utf8))
    #expect(users == ["opens"])
    let registered = text + "\nstatic void *const hook = right_guarded;\n"
    #expect(
      CallGraph.users(of: "right_guarded", in: Array(registered.utf8))
        == ["opens", "right_guarded, named outside of functions"])
  }
}
