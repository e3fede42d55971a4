import BitVectors
import CTestSupport
import Emulation
import Foundation
import Source
import TestSupport
import Testing
import XenABI

@testable import CSemantics
@testable import XenC

// Each file in Tests/Cases/c holds one definition and says in its first line
// what is to come of it; `same as` and `differs from` compare behaviour on a
// grid of situations with that of a file beside it.

private let folder = Checkout.cases.appending(path: "c")

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

private typealias Numbers = (right: Int, pfec: Int, lookup: Int, answer: Int, gate: Int)

/// Every right, attempt, answer of the lookup and of the send.
private let grid: [Numbers] = (0..<13).flatMap { right in
  [0, 1, 3, 0x11, 0x13].flatMap { pfec in
    [(0, 1, 1), (0, 0, 1), (0, -16, 1), (-3, 1, 1), (-22, 1, 1), (0, 1, 0)].map {
      (right, pfec, $0.0, $0.1, $0.2)
    }
  }
}

private func situation(_ numbers: Numbers) -> ConcreteWorld.Situation {
  func int(_ value: Int) -> Bits { Bits(UInt128(truncatingIfNeeded: value), width: 32) }
  return ConcreteWorld.Situation(
    facts: [.altp2mIndex: Bits(3, width: 16), .debugBuild: Bits(1, width: 1)],
    lookups: [RightLookup(rc: int(numbers.lookup), access: int(numbers.right))],
    sends: [SendAnswer(rc: int(numbers.answer))])
}

private func run<W: XenWorld>(
  _ function: CFunction, _ numbers: Numbers, in world: inout W, _ veil: (Bits) -> W.Word
) -> Result<W.Condition, Halt> {
  let arguments = AccessCheckArguments(
    gla: veil(Bits(0xffff_8123_4567_89ab, width: 64)), gfn: veil(Bits(0x12_3456_789a, width: 64)),
    pfec: veil(Bits(UInt128(numbers.pfec), width: 32)),
    sendEvent: veil(Bits(UInt128(numbers.gate), width: 1)),
    kind: veil(Bits(2, width: 16)))
  do throws(Halt) { return .success(try function.run(arguments, in: &world)) } catch {
    return .failure(error)
  }
}

private func outcomes(of function: CFunction) -> [Outcome] {
  grid.map { numbers in
    var world = ConcreteWorld(situation(numbers))
    switch run(function, numbers, in: &world, { $0 }) {
    case .success(let result): return Outcome(ending: .returned(result), steps: world.steps)
    case .failure(let halt): return Outcome(ending: .halted(halt), steps: world.steps)
    }
  }
}

/// The same on numbers that the function cannot see.
private func veiledOutcomes(of function: CFunction) -> [Outcome] {
  grid.map { numbers in
    var world = VeiledWorld(situation(numbers))
    switch run(function, numbers, in: &world, { Veiled(veiling: $0) }) {
    case .success(let result):
      return Outcome(ending: .returned(Truth(result.value)), steps: world.inner.steps)
    case .failure(let halt): return Outcome(ending: .halted(halt), steps: world.inner.steps)
    }
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

/// Labels that lead to one statement are one question, and conditions that can
/// be joined are one condition: on symbols, every question may double the paths.
@Test func asksLittle() throws {
  var most = 0
  let function = try load("twin-base")
  for numbers in grid {
    var world = VeiledWorld(situation(numbers))
    _ = run(function, numbers, in: &world) { Veiled(veiling: $0) }
    most = max(most, world.questions)
  }
  #expect(most == 8)
}

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
  #expect(seen == veiledOutcomes(of: function))
  if let other = expected.split(separator: " ").last, expected.hasPrefix("same as") {
    #expect(seen == outcomes(of: try load(String(other))))
  } else if let other = expected.split(separator: " ").last, expected.hasPrefix("differs from") {
    #expect(seen != outcomes(of: try load(String(other))))
  } else if expected.hasPrefix("unknown function "), let callee = expected.split(separator: " ").last {
    #expect(function.unread.isEmpty)
    #expect(function.assumptions.contains { $0.hasPrefix("\(callee), a function that nobody knows") })
  } else if expected.hasPrefix("unread") {
    #expect(function.unread.first.map { words("unread", $0) } == expected)
  } else {
    let halts = seen.compactMap { if case .halted(let halt) = $0.ending { words(halt) } else { nil } }
    #expect(Set(halts) == [expected])
  }
}
