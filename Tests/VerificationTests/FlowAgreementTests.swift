// The two descriptions of the emulator's flow agree, and would be caught if
// they did not.

import BitVectors
import Equivalence
import Foundation
import SMT
import Testing
import XenABI
import XenFunctions

@testable import Claims
@testable import XenFunctions

private let isThorough = ProcessInfo.processInfo.environment["THOROUGH"] == "1"

@Suite("Flow agreement") struct FlowAgreementTests {
  @Test("every function agrees with its contract, on every revision")
  func holds() throws {
    let bench = try Bench()
    // As the command asks: with limits on every question.
    var agreement = FlowAgreement(solver: Solver(limits: .guarded(seconds: nil, resources: nil)))
    for name in Bench.revisionNames {
      for function in try agreement.prove(bench.revision(name).traits) {
        #expect(function.verdict == .proved, "\(name) \(function.name): \(function.verdict)")
        #expect(function.pathCount > 0)
      }
    }
  }

  @Test("a contract that is wrong in one place is caught", arguments: Catalogue.variants.map(\.name))
  func wrongTwins(_ name: String) throws {
    let bench = try Bench()
    let agreement = FlowAgreement(solver: bench.solver)
    let function = Catalogue.variants.first { $0.name == name }!
    func twins(_ traits: Traits) throws -> [WrongTwin] {
      let contract = function.contract(traits)
      let twins = contract.wrongTwins + (try contract.swappedTwins(bench.solver))
      #expect(twins.count > contract.events.count)
      return twins
    }
    func prove(_ twin: WrongTwin, _ traits: Traits) throws -> FunctionAgreement {
      try agreement.prove(function, EmulatorModel(traits), twin.contract)
    }
    let (staging, v5) = (bench.revision("staging").traits, bench.revision("v5").traits)
    for twin in try twins(staging) {
      var found = try prove(twin, staging)
      // What staging rules out happens in v5.
      if case .proved = found.verdict, let other = try twins(v5).first(where: { $0.name == twin.name }) {
        found = try prove(other, v5)
      }
      guard case .differs(let difference) = found.verdict else {
        Issue.record("\(name), \(twin.name): \(found.verdict)")
        continue
      }
      if let place = twin.event, let seen = difference.observation {
        #expect(seen <= place + 2, "\(name), \(twin.name)")
      }
    }
  }

  @Test("the model counts frames as C does: page numbers subtracted, then cut to 32 bits")
  func frameCount() throws {
    let bench = try Bench()
    let (linear, bytes) = (FlowArgument.linear, FlowArgument.bytes.resized(to: 64, signed: false))
    let shift = Term(12, width: 64)
    let last = linear + bytes - (bytes != 0).word(width: 64)
    let pages =
      last.shiftedRight(by: shift, signed: false) - linear.shiftedRight(by: shift, signed: false)
      + Term(1, width: 64)
    let own = EmulatorModel(bench.revision("staging").traits).frameCount(linear, FlowArgument.bytes)
    let differs = !own.isEqual(to: pages.resized(to: 32, signed: false))
    guard case .unsatisfiable = try bench.solver.check(assuming: [differs]) else {
      Issue.record("not the same")
      return
    }
  }

  /// Which functions a mutation of the model shows in.
  static let caught: [(EmulatorModel.Mutation, [String])] = [
    (.mapKeepsReferences, ["hvmemul_map_linear_addr"]),
    (.failedExchangeStaysMapped, ["hvmemul_cmpxchg"]),
    (.copyChecksLate, ["__hvm_copy, from guest, linear, asks", "__hvm_copy, to guest, linear, asks"]),
    (.writeChecksLate, ["hvmemul_map_linear_addr", "hvmemul_write"]),
    (.retryBecomesOkay, ["hvmemul_write", "hvmemul_rmw", "hvmemul_cmpxchg"]),
    (.sendsTwice, ["monitor_traps, synchronous"]), (.stopsWithoutSending, ["monitor_traps, synchronous"]),
    (.unmapLeavesSlots, ["hvmemul_unmap_linear_addr"]),
    (.neverWaits, ["monitor_traps, synchronous", "monitor_traps, asynchronous"]),
    (.gateStaysOpen, ["hvm_emulate_one_vm_event, in a window"]),
    (
      .gateOpensForReply,
      ["hvm_emulate_one_vm_event, for a reply", "hvm_vm_event_do_resume, emulate_flags set for a named page"]
    ),
    (
      .opensForEveryKind,
      ["p2m_mem_access_check, a named page, npfec_kind_with_gla, page walks suppressed"]
    ),
    (.replyEmulatesNext, ["hvm_vm_event_do_resume, emulate_flags set for page tables"]),
  ]

  @Test("the vCPU's gate that stays open is caught where it is closed", arguments: ["merged", "staging"])
  func vcpuGate(_ name: String) throws {
    let bench = try Bench()
    let traits = bench.revision(name).traits
    let model = EmulatorModel(traits, mutation: .gateStaysOpen)
    let checks = try Catalogue.variants.filter { $0.function == .memAccessCheck }.map {
      try FlowAgreement(solver: bench.solver).prove($0, model, $0.contract(traits))
    }
    #expect(checks.contains { if case .differs = $0.verdict { true } else { false } })
  }

  @Test("a wrong model is caught in the function that it is wrong in", arguments: caught)
  func mutations(_ mutation: EmulatorModel.Mutation, _ functions: [String]) throws {
    let bench = try Bench()
    let agreement = FlowAgreement(solver: bench.solver)
    for name in isThorough ? Bench.revisionNames : ["staging"] {
      let traits = bench.revision(name).traits
      var differing: [String] = []
      for function in Catalogue.variants {
        let model = EmulatorModel(traits, mutation: mutation)
        let found = try agreement.prove(function, model, function.contract(traits))
        if case .differs = found.verdict { differing.append(function.name) }
      }
      #expect(functions.allSatisfy(differing.contains), "\(mutation) on \(name): \(differing)")
    }
  }

  @Test("the traits that a function is said to depend on are all")
  func dependencies() throws {
    let bench = try Bench()
    let agreement = FlowAgreement(solver: bench.solver)
    for (index, function) in Catalogue.variants.enumerated() where isThorough || index % 4 == 0 {
      // The same contract under other traits that are said not to matter.
      let own = bench.revision("merged").traits
      for other in own.variations.map(\.traits)
      where function.dependencies(other) == function.dependencies(own) {
        let found = try agreement.prove(function, EmulatorModel(other), function.contract(own))
        #expect(found.verdict == .proved, "\(function.name)")
      }
    }
  }

  /// What no contract describes: the rights that promotion changes, and a slot that is
  /// reserved before the locks are taken.
  private static let undescribed = ["promotion=as-native", "slot=reserved"]

  @Test("contracts hold under ideas to try as well, or say nothing of them")
  func ideas() throws {
    let bench = try Bench()
    var agreement = FlowAgreement(solver: bench.solver)
    for name in Bench.revisionNames {
      for (trait, value, traits) in bench.revision(name).traits.variations {
        let idea = "\(trait)=\(value)"
        let proofs = try agreement.prove(traits)
        let open = proofs.filter { $0.verdict != .proved }
        #expect(open.isEmpty != Self.undescribed.contains(idea), "\(idea) on \(name): \(open)")
        for function in open {
          guard case .unknown(let reason) = function.verdict else {
            Issue.record("\(idea) on \(name), \(function.name): \(function.verdict)")
            continue
          }
          #expect(reason.contains(idea) || reason.contains("does not mention"), "\(idea): \(reason)")
        }
      }
    }
  }

  @Test("a trait that the model reads and the contract does not mention leaves it open")
  func unmentioned() throws {
    let bench = try Bench()
    let traits = bench.revision("staging").traits
    let function = try #require(Catalogue.variants.first { $0.name == "hvmemul_map_linear_addr" })
    // The right contract for these traits, which looks at none.
    let contract = function.contract(traits)
    let deaf = FunctionVariant(.map, contract: { _ in contract }, run: function.run)
    var agreement = FlowAgreement(solver: bench.solver)
    #expect(try agreement.prove(traits, only: function).verdict == .proved)
    guard case .unknown(let reason) = try agreement.prove(traits, only: deaf).verdict else {
      Issue.record("it is proved")
      return
    }
    #expect(reason.contains("the model reads the trait "), "\(reason)")
    #expect(function.described(traits).mentioned.contains { $0.name == "map-check" })
    #expect(deaf.described(traits).mentioned.isEmpty)
  }
}
