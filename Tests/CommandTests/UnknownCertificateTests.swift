// Where functions are called that nobody knows, the questions of a certificate are about what is wrong
// whatever they answer, as the verdict is.

import TestSupport
import Testing

@Suite("Certificates beside functions that nobody knows")
struct UnknownCertificateTests {
  @Test("are not contradicted", arguments: ["decides", "writes"])
  func certified(_ name: String) throws {
    let result = try Tool.run(["verify", "Tests/Cases/unknown/\(name).c", "--certify", "-v"])
    #expect(result.status == 1 && result.text.contains("NativeAgreement fails"), "\(result.summary)")
  }
}
