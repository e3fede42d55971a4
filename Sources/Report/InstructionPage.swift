// What an instruction does, for people and for programs.

import Instructions
import Tables
import Verification

/// `instruction`: one line per step.
public struct InstructionPage {
  private let form: InstructionForm
  /// Where bytes were given.
  private let bytes: [UInt8]?
  private let steps: [InstructionStep]
  private let count: Int

  /// - Parameters:
  ///   - text: Intel syntax, or bytes of two hexadecimal digits each.
  ///   - count: repetitions of a repeated string instruction.
  /// - Throws: `UnknownInstruction`, which says what is known.
  public init(_ text: String, _ mode: ProcessorMode, count: Int) throws(UnknownInstruction) {
    if let bytes = InstructionForm.bytes(text) {
      let decoded = try InstructionForm.decode(bytes, mode)
      (form, self.bytes) = (decoded.form, decoded.bytes)
    } else {
      (form, bytes) = (try InstructionForm.parse(text, mode), nil)
    }
    var given = Circumstances()
    given.count = count
    steps = form.steps(given)
    self.count = count
  }

  /// The model leaves nothing out.
  public var isPlayed: Bool { !steps.contains { if case .leftOut = $0 { true } else { false } } }

  /// At most 75 columns of ASCII.
  public var text: String {
    var lines = Layout.paragraph("instruction  ", form.description)
    if let bytes { lines += Layout.paragraph("bytes        ", Self.hexadecimal(bytes)) }
    lines += Layout.paragraph("mode         ", "\(form.mode.rawValue)-bit")
    if form.repeats != nil { lines += Layout.paragraph("repetitions  ", "\(count)") }
    for (number, step) in steps.enumerated() {
      let lead = number == 0 ? "does         " : "             "
      lines += Layout.paragraph(lead + "\(number + 1)  ", step.description)
      if let words = operation(step) { lines += Layout.paragraph("                ", words) }
      if case .leftOut = step { lines += Layout.paragraph("                ", "the model leaves it out") }
    }
    if steps.isEmpty { lines += Layout.paragraph("does         ", "nothing to memory or ports") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// As in a scenario's `does`, with registers for places.
  private func operation(_ step: InstructionStep) -> String? {
    if case .unimplemented = step { return "unimplemented" }
    let entry = Document.Step(step)
    guard let kind = entry.operation, let place = entry.at else { return nil }
    var pairs = ["\(kind): \(place)"]
    if let from = entry.from { pairs.append("from: \(from)") }
    pairs.append("bytes: \(entry.bytes ?? 0)")
    if let count = entry.count, count > 1 { pairs.append("count: \(count)") }
    return "{ \(pairs.joined(separator: ", ")) }"
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined(separator: " ")
  }

  /// Schema `xenprove.instruction/1`.
  public var json: String {
    JSONText.encode(
      Document(
        tool: ToolVersions().tool, instruction: form.description, bytes: bytes.map(Self.hexadecimal),
        mode: form.mode.rawValue, repetitions: form.repeats == nil ? nil : count,
        steps: steps.map { Document.Step($0) }, played: isPlayed))
  }

  fileprivate struct Document: Encodable {
    let schema = "xenprove.instruction/1"
    let tool, instruction: String
    let bytes: String?
    let mode: Int
    let repetitions: Int?
    let steps: [Step]
    /// Nothing is left out.
    let played: Bool

    struct Step: Encodable {
      /// As scenarios call it; null for what the model leaves out or nothing is accessed for.
      var operation, at, from: String?
      var bytes, count: Int?
      let leftOut: Bool
      let text: String
    }
  }
}

extension InstructionPage.Document.Step {
  fileprivate init(_ step: InstructionStep) {
    if case .leftOut = step { leftOut = true } else { leftOut = false }
    text = step.description
    func set(_ name: String, _ place: MemoryOperand, count: Int? = nil) {
      (operation, at, bytes, self.count) = (name, place.description, place.bytes, count)
    }
    switch step {
    case .load(let place): set("load", place)
    case .store(let place): set("store", place)
    case .readModifyWrite(let place): set("rmw", place)
    case .compareExchange(let place): set("cmpxchg", place)
    case .movs(let source, let target, let count):
      set("movs", target, count: count)
      from = source.description
    case .stos(let place, let count): set("stos", place, count: count)
    case .ins(let place, let count): set("ins", place, count: count)
    case .outs(let place, let count): set("outs", place, count: count)
    case .unimplemented: operation = "unimplemented"
    case .checksTarget, .leftOut: break
    }
  }
}
