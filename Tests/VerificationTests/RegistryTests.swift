import Loading
import Testing
import Verification

// One list of claims: whatever proves them, they are selected, ordered and reported alike.

@Suite("The registry of claims")
struct RegistryTests {
  @Test("every claim has a name of its own, and is found by it")
  func names() throws {
    let names = ClaimRegistry.all.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(try ClaimSelection([], except: []).claims.map(\.name) == names)
    for name in names { #expect(try ClaimSelection([name], except: []).claims.map(\.name) == [name]) }
  }

  @Test("a claim is found by a name that it had, and whoever uses that is told")
  func formerNames() throws {
    let names = ClaimRegistry.all.map(\.name)
    let present = try ClaimSelection(["NoUseAfterFree"], except: [])
    let former = try ClaimSelection(["GateOutlivesRing"], except: [])
    #expect(former.claims.map(\.name) == present.claims.map(\.name))
    #expect(former.notes == ["note: GateOutlivesRing is called NoUseAfterFree now"])
    #expect(present.notes.isEmpty)
    let others = try ClaimSelection([], except: ["GateOutlivesRing"])
    #expect(others.claims.map(\.name) == names.filter { $0 != "NoUseAfterFree" })
    for (former, successor) in ClaimWord.successors {
      #expect(!names.contains(former) && names.contains(successor))
    }
  }

  @Test("those about trees alone say so of a revision, and no others")
  func besideTrees() throws {
    let subject = LoadedSubject(try Bench().subject("v5"))
    let beside = ClaimRegistry.all.filter { $0.answer(beside: subject) != nil }.map(\.name)
    #expect(beside == ["Vocabulary", "FlowConformance"])
    #expect(ClaimRegistry.ofDecisions.allSatisfy { $0.answer(beside: subject) == nil })
  }
}
