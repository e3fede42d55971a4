// The ledger as text, and two ledgers beside each other.

import Testing

@testable import Proofs

@Suite("Ledgers")
struct LedgerTests {
  private static func ledger(_ facts: [(LedgerKey, String)]) -> Ledger {
    var block = LedgerBlock(.claim("Agreement", of: "v5"))
    for (key, value) in facts { block.add(key, value) }
    return Ledger([block])
  }

  @Test("a ledger is read back as it was written, whatever its values hold")
  func roundTrip() {
    let ledger = Self.ledger([
      ("verdict", "fails"), ("bounds", "every: one: 2^32"), ("row n/read", "latent, only when a: b"),
    ])
    #expect(Ledger(parsing: ledger.text) == ledger)
  }

  @Test(
    "a text that is no ledger is another ledger",
    arguments: ["", "\u{0}", "  verdict: holds", "claim v5 Agreement", "claim v5 Agreement:\n  verdict"])
  func garbage(_ text: String) {
    let ledger = Self.ledger([("verdict", "holds")])
    #expect(Ledger(parsing: text) != ledger)
    #expect(!Self.differences(ledger, Ledger(parsing: text)).isEmpty)
  }

  /// Found by fuzzing: of a fact that stood twice the first one counted.
  @Test("what stands there twice, or not quite as it is written, is a difference")
  func again() {
    let ledger = Self.ledger([("verdict", "holds"), ("row n/read", "latent"), ("size", "1")])
    #expect(Self.differences(ledger, Ledger(parsing: ledger.text)).isEmpty)
    for text in [
      ledger.text + "  row n/read: latent\n", ledger.text + "  verdict: fails\n",
      ledger.text + "claim v5 Agreement:\n", ledger.text + ledger.text,
      ledger.text.replacing("Agreement:", with: "Agreement"), ledger.text + "  size\n", ledger.text + "x\n",
    ] {
      #expect(!Self.differences(ledger, Ledger(parsing: text)).isEmpty, "\(text)")
    }
  }

  @Test("every changed fact is a difference of its kind")
  func kinds() {
    let old = Self.ledger([("verdict", "holds"), ("row a", "latent"), ("accepted", "XPD-1"), ("size", "1")])
    let new = Self.ledger([("verdict", "fails"), ("row b", "latent"), ("size", "2")])
    let found = Self.differences(new, old)
    #expect(found.map(\.kind) == [.verdict, .row, .row, .accepted, .detail])
    #expect(found[0].what == "verdict was holds, is fails")
    #expect(Self.differences(old, old).isEmpty)
  }

  @Test("with the ledger alone, digests are compared, and no file is missed")
  func ledgerAlone() {
    let key = LedgerKey.file("v5/Agreement.smt2")
    let old = Self.ledger([("verdict", "holds"), (key, "unsat 12ab")])
    func found(_ facts: [(LedgerKey, String)]) -> [LedgerDifference] {
      Gate(Self.ledger(facts), ProofSet()).differences(from: ProofsFolder(path: "built-in", ledger: old.text))
    }
    #expect(found([("verdict", "holds"), (key, "unsat 12ab")]).isEmpty)
    #expect(found([("verdict", "holds"), (key, "unsat 34cd")]).map(\.kind) == [.question])
    #expect(found([("verdict", "holds")]).map(\.kind) == [.question])
    #expect(found([("verdict", "fails"), (key, "unsat 12ab")]).map(\.kind) == [.verdict])
    let none = Gate(old, ProofSet()).differences(from: ProofsFolder(path: "built-in", ledger: ""))
    #expect(none.map(\.kind) == [.claim])
  }

  private static func differences(_ new: Ledger, _ old: Ledger) -> [LedgerDifference] {
    Gate(new, ProofSet()).differences(from: ProofsFolder(path: "proofs", ledger: old, texts: [:]))
  }
}
