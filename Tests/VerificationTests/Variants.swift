// Variants of the access check, right and wrong ones, put together from ways to write each part of
// it, which stand in Tests/Cases/variants/parts. The same number always gives the same variant.

import TestSupport

/// One variant.
struct Variant {
  let number: Int
  let text: String
  /// Passes the running vCPU too.
  let takesVCPU: Bool

  init(_ parts: VariantParts, seed: UInt64, number: Int) {
    var random = SplitMix64(seed: seed &* 1_000_003 &+ UInt64(number))
    self.number = number
    // Half of them are right throughout, most of the others wrong in one place only.
    let mistakes = [0, 0, 0, 0, 1, 1, 1, 2].randomElement(using: &random)!
    let places = Set((0..<mistakes).map { _ in Int.random(in: 0..<6, using: &random) })
    let choices = [
      parts.gates, parts.lookups, parts.decisions, parts.requests, parts.sendings, parts.noise,
    ]
    let picked = choices.enumerated().map { place, choice in
      (places.contains(place) ? choice.wrong : choice.right).randomElement(using: &random)!
    }
    let steps = (0..<Int.random(in: 0...2, using: &random)).map { _ in
      let isWrong = mistakes > 0 && Int.random(in: 0..<3, using: &random) == 0
      return (isWrong ? parts.steps.wrong : parts.steps.right).randomElement(using: &random)!
    }
    takesVCPU = Int.random(in: 0..<8, using: &random) == 0
    let head = (picked + steps).map(\.outside).joined()
    let whole = """
      bool hvm_emulate_send_vm_event(\(takesVCPU ? "struct vcpu *v, " : "")unsigned long gla, gfn_t gfn,
                                     uint32_t pfec, bool send_event)
      {
          xenmem_access_t right;
          vm_event_request_t event = {};
          uint32_t missing = 0;

      \(picked[0..<3].map(\.text).joined())\(steps.map { "    {\n\($0.text)    }\n" }.joined())
          if ( !missing )
              return false;
      \([picked[5], picked[3], picked[4]].map(\.text).joined())}

      """
    let function = takesVCPU ? whole.replacing("current", with: "v") : whole
    text = (head + function).replacing("@", with: "\(number)_")
  }
}

/// A way to write a part of the function.
struct VariantPart {
  var text = ""
  /// What stands before the function for it.
  var outside = ""
}

/// Ways to write one part, read from a file of sections: `//= right` or `//= wrong` begins one, and
/// `//= outside` what goes before the function with the one above.
struct VariantChoice {
  private(set) var right: [VariantPart] = []
  private(set) var wrong: [VariantPart] = []

  init(_ name: String) throws {
    let text = try Repository.text("variants/parts/\(name).c")
    for section in text.split(separator: "//= ").dropFirst() {
      let end = section.firstIndex(of: "\n")!
      let body = String(section[section.index(after: end)...])
      switch section[..<end] {
      case "right": right.append(VariantPart(text: body))
      case "wrong": wrong.append(VariantPart(text: body))
      case "outside" where wrong.isEmpty: right[right.count - 1].outside = body
      default: wrong[wrong.count - 1].outside = body
      }
    }
  }
}

struct VariantParts {
  let gates, lookups, decisions, steps, noise, requests, sendings: VariantChoice

  init() throws {
    gates = try VariantChoice("gates")
    lookups = try VariantChoice("lookups")
    decisions = try VariantChoice("decisions")
    steps = try VariantChoice("steps")
    noise = try VariantChoice("noise")
    requests = try VariantChoice("requests")
    sendings = try VariantChoice("sendings")
  }
}
