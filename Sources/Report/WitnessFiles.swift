// Every witness about the flow as a file of its own.

import Console
import Verification

/// Scenarios by file name.
public struct WitnessFiles: Sendable {
  public struct File: Hashable, Sendable {
    /// e.g. `v5-ReadCovered.yaml`, or `v5-OneSend.holds.yaml` for a case of a claim that holds.
    public let name: String
    public let text: String
  }

  public let files: [File]

  public init(_ report: VerifyReport) {
    files = report.subjects.flatMap { subject in
      subject.results.compactMap { result in
        guard let flow = FlowWording(result, subject.subject) else { return nil }
        let stem = subject.subject.map {
          $0.isLetter || $0.isNumber || "-_.=".contains($0) ? String($0) : "-"
        }
        .joined().prefix(80)
        let mark = result.verdict == .fails ? "" : ".holds"
        return File(name: "\(stem)-\(result.claim)\(mark).yaml", text: flow.scenario)
      }
    }
  }

  /// Writes them into a folder, which is made unless there is nothing to write.
  /// - Throws: when the folder or a file cannot be written.
  public func write(into folder: String) throws(OutputError) {
    guard !files.isEmpty else { return }
    try OutputFile.makeFolder(folder)
    for file in files { try OutputFile(path: folder + "/" + file.name).write(file.text) }
  }
}
