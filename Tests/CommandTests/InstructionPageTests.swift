// xenprove instruction: pages that a person has reviewed, and what is refused.

import Foundation
import TestSupport
import Testing

@Suite("xenprove instruction") struct InstructionPageTests {
  /// A file's name is its command line. RECORD=1 writes them anew, and fails.
  @Test(
    "the page is as expected",
    arguments: [
      ("f0 0f b1 08", 0), ("rep movsb", 0), ("callf fword ptr [rax]", 3), ("60 --mode 32", 0),
      ("add eax, ecx", 0), ("f0 0f b1 08 --format json", 0),
    ] as [(String, Int32)])
  func golden(_ line: String, _ status: Int32) throws {
    let run = try Tool.run(["instruction"] + line.split(separator: " ").map(String.init))
    #expect(run.status == status, "\(run.summary)")
    let file = Checkout.cases.appending(path: "instructions/\(line).txt")
    #expect(try run.text == ReviewedText.text(of: file, beside: run.text))
  }

  @Test("what is not known is a usage error that says what is, and nothing is printed")
  func unknown() throws {
    let run = try Tool.run(["instruction", "frobnicate [rax]"])
    #expect(run.status == 64 && run.text.isEmpty && run.errors.contains("known: adc, add"), "\(run.summary)")
  }
}
