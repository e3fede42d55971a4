import BitVectors
import Claims
import Emulation
import Spec
import Testing
import XenABI
import XenFunctions

// Four claims stated once more, in plain Swift over plain runs, without
// formulas, specs or rows of the tool: the same rows must fail.

/// One concrete run of a model.
private struct Call {
  var access: UInt32 = 0
  var pfec: UInt32 = 0
  var lookup: Int32 = 0
  var answer: Int32 = 1
  var kind: UInt16 = 2

  func run(_ traits: Traits) -> Seen {
    func word(_ value: Int32) -> Bits { Bits(UInt128(UInt32(bitPattern: value)), width: 32) }
    var world = ConcreteWorld(
      .init(
        facts: [.sendEvent: Bits(1, width: 1), .debugBuild: Bits(1, width: 1)],
        lookups: [RightLookup(rc: word(lookup), access: Bits(UInt128(access), width: 32))],
        sends: [SendAnswer(rc: word(answer))]))
    let arguments = AccessCheckArguments(
      gla: Bits(0xffff_8800_1234_5678, width: 64), gfn: Bits(0x4321, width: 64),
      pfec: Bits(UInt128(pfec), width: 32),
      sendEvent: Bits(1, width: 1), kind: Bits(UInt128(kind), width: 16))
    let result = try? AccessCheckModel(traits).run(arguments, in: &world)
    var seen = Seen(returned: result!.value)
    for case .send(let request, _) in world.steps {
      (seen.flags, seen.isSynchronous) = (UInt32(request.accessFlags.value), request.sync.value)
    }
    return seen
  }
}

private struct Seen {
  let returned: Bool
  /// Nil without a request.
  var flags: UInt32?
  var isSynchronous = false
  var rwx: UInt32 { (flags ?? 0) & 7 }
}

private let codes: [(attempt: String, values: [UInt32])] = [
  ("none", [0]), ("read", [1, 4, 0x8000_0000, 0xffff_ffed]), ("write", [2, 3, 0x8000_0006, 0xffff_ffef]),
  ("fetch", [0x10, 0x11, 0xffff_fffd]), ("write+fetch", [0x12, 0x13, 0xffff_ffff]),
]
private let errors: [(name: String, values: [Int32])] = [
  ("/ESRCH", [-3]), ("/other-error", [-22, -34, -1, 5, .min, .max]),
]
private let sends: [(name: String, values: [Int32])] = [
  ("", [1, 2, .max]), ("/unsent", [0, -16, -95, .min]),
]

/// Names and numbers of all rights, `other` included.
private func rights(_ isStaging: Bool) -> [(name: String, values: [UInt32])] {
  let names =
    ["n", "r", "w", "rw", "x", "rx", "wx", "rwx", "rx2rw", "n2rwx"] + (isStaging ? ["r_pw"] : []) + [
      "default"
    ]
  return names.enumerated().map { ($0.element, [UInt32($0.offset)]) }
    + [("other", [UInt32(names.count), 0x12345, .max])]
}

/// Rows, by name, in which some run is wrong.
private typealias Failing = Set<String>

private func readReported(_ d: Traits, _ isStaging: Bool) -> Failing {
  let unreadable = ["n", "w", "x", "wx", "default", "other"]
  var failing: Failing = []
  for right in rights(isStaging) where unreadable.contains(right.name) {
    for access in right.values {
      for pfec in codes[1].values where Call(access: access, pfec: pfec).run(d).rwx & 1 == 0 {
        failing.insert("\(right.name)/read")
      }
    }
  }
  return failing
}

private func switchExactWX(_ d: Traits, _ isStaging: Bool) -> Failing {
  var failing: Failing = []
  for right in rights(isStaging).prefix(8) {
    for (attempt, values) in codes {
      for (pfec, kind) in values.flatMap({ pfec in [0, 1, 2, 7].map { (pfec, UInt16($0)) } }) {
        let seen = Call(access: right.values[0], pfec: pfec, kind: kind).run(d)
        var expected: UInt32 = 0
        if attempt.hasPrefix("write"), !right.name.contains("w") { expected |= 3 }
        if attempt.hasSuffix("fetch"), !right.name.contains("x") { expected |= 4 }
        let upper: UInt32 = d.function == .sendVMEvent ? 0x18 : [0, 0x28, 0x18, 0][min(3, Int(kind))]
        if seen.flags != (expected == 0 ? nil : expected | upper) {
          failing.insert("\(right.name)/\(attempt)")
        }
      }
    }
  }
  return failing
}

private func abortSent(_ d: Traits, _ isStaging: Bool) -> Failing {
  var failing: Failing = []
  func look(_ row: String, _ call: Call) {
    let seen = call.run(d)
    let isPlaced = seen.flags != nil && seen.isSynchronous && call.answer > 0
    if seen.returned && !isPlaced { failing.insert(row) }
  }
  for (attempt, pfecs) in codes {
    for (sent, answers) in sends {
      for (pfec, answer) in pfecs.flatMap({ pfec in answers.map { (pfec, $0) } }) {
        for right in rights(isStaging) {
          for access in right.values {
            look("\(right.name)/\(attempt)\(sent)", Call(access: access, pfec: pfec, answer: answer))
          }
        }
        for (error, codes) in errors {
          for rc in codes {
            look("-/\(attempt)\(error)\(sent)", Call(access: 7, pfec: pfec, lookup: rc, answer: answer))
          }
        }
      }
    }
  }
  return failing
}

private func lookupError(_ d: Traits, _ isStaging: Bool) -> Failing {
  var failing: Failing = []
  for right in rights(isStaging).dropLast(2) {
    for (attempt, pfecs) in codes {
      for (error, codes) in errors {
        for (pfec, rc) in pfecs.flatMap({ pfec in codes.map { (pfec, $0) } }) {
          let found = Call(access: 7, pfec: pfec, lookup: rc).run(d)
          let expected = Call(access: right.values[0], pfec: pfec).run(d)
          let isSame = found.rwx == expected.rwx && (found.flags == nil) == (expected.flags == nil)
          if !isSame { failing.insert("\(right.name)/\(attempt)\(error)") }
        }
      }
    }
  }
  return failing
}

@Suite struct BruteForceTests {
  @Test("trying out finds the same failing rows as proving", arguments: Bench.revisionNames)
  func sameRows(_ name: String) throws {
    let bench = try Bench()
    let subject = try bench.subject(name)
    let traits = subject.revision.traits
    let isStaging = name == "staging"
    func compare(_ claim: any AccessCheckClaim, _ expected: Failing) throws {
      let found = try bench.decide(claim, on: subject)
      #expect(Set(found.rows.map(\.row.short)) == expected, "\(claim.name)")
      #expect((found.verdict == .fails) == !expected.isEmpty, "\(claim.name)")
    }
    try compare(ReadReported(), readReported(traits, isStaging))
    try compare(SwitchExactWX(), switchExactWX(traits, isStaging))
    try compare(AbortSent(), abortSent(traits, isStaging))
    try compare(LookupError(), lookupError(traits, isStaging))
  }
}
