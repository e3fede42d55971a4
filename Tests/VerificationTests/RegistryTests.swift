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
    let usual = ClaimRegistry.usual.map(\.name)
    #expect(try ClaimSelection([], except: []).claims.map(\.name) == usual)
    #expect(
      names.filter { !usual.contains($0) } == ["GateConfined", "CodesHandled", "ReturnsUsed", "TablesAgree"])
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
    #expect(
      others.claims.map(\.name) == ClaimRegistry.usual.map(\.name).filter { $0 != "NoUseAfterFree" })
    for (former, successor) in ClaimWord.successors {
      #expect(!names.contains(former) && names.contains(successor))
    }
  }

  @Test("those about trees alone say so of a revision, and no others")
  func besideTrees() throws {
    let subject = LoadedSubject(try Bench().subject("v5"))
    let beside = ClaimRegistry.usual.filter { $0.answer(beside: subject) != nil }.map(\.name)
    #expect(beside == ["Vocabulary", "FlowConformance"])
    let onRequest = ClaimRegistry.all.filter(\.isOnRequest)
    #expect(onRequest.allSatisfy { $0.answer(beside: subject) != nil })
    #expect(ClaimRegistry.ofDecisions.allSatisfy { $0.answer(beside: subject) == nil })
  }
}
