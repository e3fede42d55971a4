// A line of Tests/Cases/instructions/encodings.txt.

import Foundation
import Instructions
import TestSupport
import Testing
import XenABI

struct Encoding: CustomTestStringConvertible, Sendable {
  let mode: ProcessorMode
  let bytes: [UInt8]
  let text: String
  /// Registers, memory and descriptors, as hooks.c reads them.
  let given: [String: UInt64]
  /// What holds, for the model.
  let words: Set<String>

  static let folder = Checkout.cases.appending(path: "instructions")

  static let all: [Encoding] = {
    let text = try! String(contentsOf: folder.appending(path: "encodings.txt"), encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { Encoding(String($0)) }
  }()

  private init(_ line: String) {
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    mode = ProcessorMode(rawValue: Int(cells[0])!)!
    bytes = InstructionForm.bytes(cells[1])!
    text = cells[2]
    var given: [String: UInt64] = [:]
    var words: Set<String> = []
    for word in cells[3].split(separator: " ") {
      let parts = word.split(separator: "=")
      if parts.count == 2, let value = UInt64(parts[1], radix: 16) {
        given[String(parts[0])] = value
      } else {
        words.insert(String(word))
      }
    }
    (self.given, self.words) = (given, words)
  }

  var testDescription: String { "\(mode.rawValue) \(text)" }

  /// What holds when it is carried out.
  var circumstances: Circumstances {
    var circumstances = Circumstances()
    circumstances.count = Int(clamping: given["rcx"] ?? 0)
    circumstances.exchange = words.contains("finds=no") ? .differs : .matches
    circumstances.isBackward = (given["flags"] ?? 0) & 0x400 != 0
    circumstances.isSelectorNull = words.contains("null")
    circumstances.isDescriptorAccessed = words.contains("accessed")
    return circumstances
  }

  /// As hooks.c starts.
  var registers: Registers {
    let start = PageLayout.linear(page: 0)
    return given.merging(["rip": start + UInt64(bytes.count), "rsp": start + 0x3000]) { one, _ in one }
  }

  /// The line for hooks.c, with answers by the number of the hook.
  func input(_ answers: [Int: UInt64]) -> String {
    func hex(_ value: UInt64) -> String { String(value, radix: 16) }
    let code = bytes.map { ($0 < 16 ? "0" : "") + hex(UInt64($0)) }.joined()
    let pairs = given.map { "\($0.key)=\(hex($0.value))" } + answers.map { "@\($0.key)=\(hex($0.value))" }
    return ([String(mode.rawValue), code] + pairs.sorted()).joined(separator: " ")
  }
}
