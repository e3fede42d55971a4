import Foundation
import Source
import Testing
import World
import Xen

@testable import CReader

// Each file in Tests/Cases/c holds one definition and says in its first line
// what is to come of it; `same as` and `differs from` compare behaviour on a
// grid of situations with that of a file beside it.

private let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Cases/c")

private func cases() throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
    .filter { $0.hasSuffix(".c") }.sorted().map { String($0.dropLast(2)) }
}

private func text(_ name: String) throws -> String {
  try String(contentsOf: folder.appending(path: "\(name).c"), encoding: .utf8)
}

private func load(_ name: String) throws -> CFunction {
  try reader().read(
    [fragment(try text(name), file: "\(name).c")], functions: decisionFunctions, vocabulary: .defaultIs10)
}

/// What one run comes to, and what was seen of it.
private struct Outcome: Hashable {
  let ending: Ending<Bits>
  let steps: [Step<Bits>]
}

/// Runs over every right, attempt, answer of the lookup and of the send.
private func outcomes(of function: CFunction) -> [Outcome] {
  var found: [Outcome] = []
  for right in UInt128(0)..<13 {
    for pfec in [0, 1, 3, 0x11, 0x13] as [UInt128] {
      for (lookup, answer, gate) in [(0, 1, 1), (0, 0, 1), (0, -16, 1), (-3, 1, 1), (-22, 1, 1), (0, 1, 0)] {
        found.append(outcome(of: function, right, pfec, lookup, answer, gate))
      }
    }
  }
  return found
}

private func outcome(
  of function: CFunction, _ right: UInt128, _ pfec: UInt128, _ lookup: Int, _ answer: Int, _ gate: Int
) -> Outcome {
  let arguments = DecisionArguments(
    gla: Bits(0xffff_8123_4567_89ab, width: 64), gfn: Bits(0x12_3456_789a, width: 64), pfec: Bits(pfec, width: 32),
    sendEvent: Bits(UInt128(gate), width: 1), kind: Bits(2, width: 16))
  let rc = Bits(UInt128(truncatingIfNeeded: lookup), width: 32)
  var world = ConcreteWorld(
    .init(
      facts: [.altp2mIndex: Bits(3, width: 16), .debugBuild: Bits(1, width: 1)],
      lookups: [RightLookup(rc: rc, access: Bits(right, width: 32))],
      sends: [SendAnswer(rc: Bits(UInt128(truncatingIfNeeded: answer), width: 32))]))
  do throws(Halt) {
    return Outcome(ending: .returned(try function.run(arguments, in: &world)), steps: world.steps)
  } catch {
    return Outcome(ending: .halted(error), steps: world.steps)
  }
}

/// `undefined at line 3: what`, in the words of the first line of a case.
private func words(_ kind: String, _ stop: Stop) -> String {
  "\(kind) at line \(stop.place?.line ?? 0): \(stop.what)"
}

private func words(_ halt: Halt) -> String {
  switch halt {
  case .assertion(let stop): words("assertion", stop)
  case .undefined(let stop): words("undefined", stop)
  case .unsupported(let stop): words("unsupported", stop)
  case .undecided(let stop): words("undecided", stop)
  }
}

@Test func thereAreCases() throws { #expect(try cases().count > 30) }

@Test(arguments: try cases()) func comesToWhatItSays(_ name: String) throws {
  let first = try text(name).prefix { $0 != "\n" }
  guard first.hasPrefix("// expect: ") else { return #expect(name == "twin-base") }
  let expected = String(first.dropFirst("// expect: ".count))
  let function: CFunction
  do { function = try load(name) } catch let error as Diagnostic {
    #expect("error at line \(error.place?.line ?? 0): \(error.message)" == expected)
    return
  }
  let seen = outcomes(of: function)
  if let other = expected.split(separator: " ").last, expected.hasPrefix("same as") {
    #expect(seen == outcomes(of: try load(String(other))))
  } else if let other = expected.split(separator: " ").last, expected.hasPrefix("differs from") {
    #expect(seen != outcomes(of: try load(String(other))))
  } else if expected.hasPrefix("unread") {
    #expect(function.unread.first.map { words("unread", $0) } == expected)
  } else {
    let halts = seen.compactMap { if case .halted(let halt) = $0.ending { words(halt) } else { nil } }
    #expect(Set(halts) == [expected])
  }
}
