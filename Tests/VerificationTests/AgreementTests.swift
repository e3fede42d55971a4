import BitVectors
import Claims
import Emulation
import SMT
import Testing
import XenABI
import XenFunctions

// Agreement is worth something only if a wrong constraint does not get
// through, be it wrong on a sliver of the inputs.

/// Inputs that a sample would hardly meet.
private enum Region: String, CaseIterable {
  case topErrorBit = "error codes with bit 31"
  case highAddress = "gla from 2^63"
  case namelessRight = "the access value 0x12345"

  var formula: Formula {
    switch self {
    case .topErrorBit: (AccessCheckVariables.pfec.term & 0x8000_0000) != 0
    case .highAddress: (AccessCheckVariables.gla.term & 0x8000_0000_0000_0000) != 0
    case .namelessRight: AccessCheckVariables.access.term == 0x12345
    }
  }

  /// The inputs as they are, but for the region.
  var distorted: AccessCheckInputs {
    let i = AccessCheckVariables.inputs
    func changed(_ term: Term, _ other: Term) -> Term { formula.choose(other, term) }
    return AccessCheckInputs(
      gla: self == .highAddress ? changed(i.gla, i.gla ^ Term(0x10_0000, width: 64)) : i.gla, gfn: i.gfn,
      pfec: self == .topErrorBit
        ? changed(i.pfec, i.pfec ^ Term(UInt128(PFEC.writeAccess), width: 32)) : i.pfec,
      sendEvent: i.sendEvent, kind: i.kind, gate: i.gate, debugBuild: i.debugBuild,
      altp2mActive: i.altp2mActive,
      altp2mIndex: i.altp2mIndex, nestedGuestMode: i.nestedGuestMode, nestedBase: i.nestedBase,
      lookupRC: i.lookupRC, access: self == .namelessRight ? changed(i.access, Term(5, width: 32)) : i.access,
      sendRC: i.sendRC)
  }
}

/// The real constraints with one changed.
private func agreement(
  changing index: Int, _ change: @escaping @Sendable (Formula) -> Formula
) -> Agreement {
  Agreement { traits, inputs, outcome in
    var all = AccessCheckConstraints(traits).constraints(inputs, outcome)
    all[index] = Constraint(all[index].name, change(all[index].formula))
    return all
  }
}

private func names(_ revision: Revision) -> [String] {
  AccessCheckConstraints(revision.traits).constraints(AccessCheckVariables.inputs, .anything).map(\.name)
}

extension AccessCheckOutcome {
  /// Only to count constraints with.
  fileprivate static var anything: AccessCheckOutcome {
    func zero(_ width: Int) -> Term { Term(0, width: width) }
    let no = Formula(false)
    return AccessCheckOutcome(
      stops: no, asks: no, askedGFN: zero(64), askedIndex: zero(32), sends: no, isSynchronous: no,
      reason: zero(32), flags: zero(32), gfn: zero(64), offset: zero(64), gla: zero(64),
      accessFlags: zero(32),
      nestedBase: zero(64), restIsZero: no, returnsTrue: no)
  }
}

@Suite struct AgreementTests {
  @Test(arguments: Bench.revisionNames) func theRealConstraintsHold(_ name: String) throws {
    let bench = try Bench()
    #expect(try bench.decide(Agreement(), on: bench.subject(name)).verdict == .holds)
  }

  @Test("each constraint, wrong in one region only, is caught there", arguments: Bench.revisionNames)
  func wrongInARegion(_ name: String) throws {
    let bench = try Bench()
    let subject = try bench.subject(name)
    for (index, constraint) in names(subject.revision).enumerated() {
      for region in Region.allCases {
        let wrong = agreement(changing: index) { $0.isSame(as: !region.formula) }
        try expectCaught(wrong, in: region, bench, subject, constraint)
      }
    }
  }

  @Test("constraints that misread an input in one region are caught there", arguments: Bench.revisionNames)
  func misread(_ name: String) throws {
    let bench = try Bench()
    let subject = try bench.subject(name)
    for region in Region.allCases {
      let wrong = Agreement { traits, _, outcome in
        AccessCheckConstraints(traits).constraints(region.distorted, outcome)
      }
      try expectCaught(wrong, in: region, bench, subject, "all")
    }
  }

  /// In a region where the model never sends, saying nothing about requests is
  /// no weaker; everything else is caught.
  @Test("each constraint, lifted in one region only, is caught there", arguments: Bench.revisionNames)
  func weakenedInARegion(_ name: String) throws {
    let bench = try Bench()
    let subject = try bench.subject(name)
    let sends = subject.behaviour.outcome.sends
    for (index, constraint) in names(subject.revision).enumerated() {
      if implied[name]!.contains(constraint) { continue }
      for region in Region.allCases {
        let weaker = agreement(changing: index) { $0 || region.formula }
        if !events.contains(constraint), try !bench.isPossible(sends, region.formula) {
          #expect(try bench.decide(weaker, on: subject).verdict == .holds || questions.contains(constraint))
          continue
        }
        try expectCaught(weaker, in: region, bench, subject, constraint)
      }
    }
  }

  @Test("half of an equivalence is not enough", arguments: Bench.revisionNames)
  func oneDirection(_ name: String) throws {
    let bench = try Bench()
    let subject = try bench.subject(name)
    let halves = names(subject.revision).firstIndex(of: "sends exactly when the access breaks the right")!
    let onlyIf = Agreement { traits, inputs, outcome in
      var all = AccessCheckConstraints(traits).constraints(inputs, outcome)
      all[halves] = Constraint(all[halves].name, !outcome.sends || all[halves].formula)
      return all
    }
    let whenever = Agreement { traits, inputs, outcome in
      var all = AccessCheckConstraints(traits).constraints(inputs, outcome)
      all[halves] = Constraint(all[halves].name, outcome.sends || all[halves].formula)
      return all
    }
    #expect(try bench.decide(onlyIf, on: subject).verdict == .fails)
    #expect(try bench.decide(whenever, on: subject).verdict == .fails)
  }

  @Test("each constraint is needed, but those that say nothing", arguments: Bench.revisionNames)
  func dropped(_ name: String) throws {
    let bench = try Bench()
    let subject = try bench.subject(name)
    var superfluous: Set<String> = []
    for (index, constraint) in names(subject.revision).enumerated() {
      let without = agreement(changing: index) { _ in Formula(true) }
      if try bench.decide(without, on: subject).verdict == .holds { superfluous.insert(constraint) }
    }
    #expect(superfluous == implied[name]!)
  }

  @Test("the constraints of other traits do not fit", arguments: Bench.revisionNames)
  func otherDecisions(_ name: String) throws {
    let bench = try Bench()
    let subject = try bench.subject(name)
    let others = variations(of: subject.revision.traits)
    #expect(others.count == 7)
    for (change, changed) in others {
      let claim = Agreement { _, inputs, outcome in
        AccessCheckConstraints(changed).constraints(inputs, outcome)
      }
      #expect(try bench.decide(claim, on: subject).verdict == .fails, "\(change)")
    }
  }

  private func expectCaught(
    _ claim: Agreement, in region: Region, _ bench: Bench, _ subject: Subject, _ constraint: String
  ) throws {
    let result = try bench.decide(claim, on: subject)
    #expect(result.verdict == .fails, "\(constraint), \(region.rawValue)")
    guard let witness = result.witness else { return }
    #expect(region.formula.holds(in: witness.inputs), "\(constraint), \(region.rawValue)")
  }
}

/// Constraints that follow from the others: with an index that is always raw,
/// the one about the host's view speaks about no input.
private let implied: [String: Set<String>] = [
  "v5": ["asks about the host's view while altp2m is off"],
  "merged": ["asks about the host's view while altp2m is off"],
  "staging": [],
]

/// Constraints about whether something happens at all.
private let events: Set<String> = [
  "stops exactly when a debug build finds the gate shut",
  "asks for the right exactly when it examines the access",
  "sends exactly when the access breaks the right", "true exactly when sending did not fail",
]

/// Constraints about the question, which is asked before anything is sent.
private let questions: Set<String> = [
  "asks about this frame", "asks about the host's view while altp2m is off",
  "asks about the vCPU's view otherwise",
]

/// Each decision with its other value. The name of the function is not
/// something that a run shows.
private func variations(of d: Traits) -> [(String, Traits)] {
  func other<Value: CaseIterable & Equatable>(_ path: WritableKeyPath<Traits, Value>) -> [Traits] {
    Value.allCases.filter { $0 != d[keyPath: path] }.map { value in
      var changed = d
      changed[keyPath: path] = value
      return changed
    }
  }
  let parts: [(String, [Traits])] = [
    ("gate", other(\.gate)), ("empty-error-code", other(\.emptyErrorCode)),
    ("lookup-failure", other(\.lookupFailure)), ("altp2m-index", other(\.altp2mIndex)),
    ("kind-flags", other(\.kindFlags)), ("nested-base", other(\.nestedBase)),
    ("access-values", other(\.accessValues)),
  ]
  return parts.flatMap { part in part.1.map { (part.0, $0) } }
}
