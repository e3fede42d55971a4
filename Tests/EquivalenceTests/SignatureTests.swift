// Harnesses give arguments by name, callers' contracts read them by position: the orders that tie the two
// are those of functions that are run as C, and name what they are called with.

import Equivalence
import Spec
import Testing
import XenC
import XenFunctions

@Suite("Parameters of functions of the flow")
struct SignatureTests {
  @Test("every function that is run as C has its orders, of parameters that are passed")
  func complete() throws {
    for revision in try SmallTree.specs.get().revisions.map(\.value) {
      for called in CalledVariant.choices(revision.traits).joined() {
        let orders = Catalogue.parameterOrders(of: called.function)
        #expect(!orders.isEmpty, "\(called.function)")
        for name in Set(orders.joined()) {
          #expect(called.harness.arguments[name] != nil, "\(name) of \(called.function)")
        }
      }
    }
  }

  @Test("an order is known, or it is said which two are not in it")
  func obstacles() {
    func obstacle(_ names: String, _ orders: String...) -> String? {
      ParameterOrder.obstacle(
        of: "f", names.split(separator: " ").map(String.init),
        in: orders.map { $0.split(separator: " ").map(String.init) })
    }
    #expect(obstacle("a b c", "a b", "a b c") == nil)
    #expect(obstacle("a c", "a c", "a b c") == nil)
    #expect(obstacle("a d c", "a b c") == nil, "what nobody passes is told elsewhere")
    #expect(obstacle("a b") == nil)
    #expect(obstacle("a c b", "a b c")?.hasSuffix("read by: c before b") == true)
    #expect(obstacle("b c a", "a b c")?.hasSuffix("read by: c before a") == true)
    #expect(obstacle("a c", "a b c")?.hasSuffix("read by: a, c") == true)
  }
}
