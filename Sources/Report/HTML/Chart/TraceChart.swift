// Runs of the access check as charts: what it asks the p2m and what it puts on the ring.

import BitVectors
import Claims
import Emulation
import Markup
import SMT
import Verification
import XenABI
import XenFunctions

/// Charts of the runs that a witness tells of.
enum TraceChart {
  /// Beside each other where there are two; where they part is said.
  static func nodes(of traces: [Trace], _ values: AccessValues) -> [Node] {
    let all = traces.map { steps(of: $0, values) }
    let parting = all.count == 2 ? parting(all[0], all[1]) : nil
    let charts = zip(traces, all).map { trace, steps -> Node in
      var steps = steps
      if let parting, steps.indices.contains(parting) { steps[parting].notes = ["\u{25c6} here they part"] }
      let title = trace.title.isEmpty ? nil : trace.title
      let chart = SequenceChart(steps, among: [.emulator, .p2m, .ring], parting: title)
      return .element(
        Picture(chart.nodes, height: chart.height, "A run of the function" + (title.map { ": \($0)" } ?? ""))
          .svg)
    }
    guard charts.count > 1 else { return charts }
    return [.of(.div, [.class("sides")], all: charts.map { .of(.div, [], $0) })]
  }

  private static func parting(_ one: [ChartStep], _ other: [ChartStep]) -> Int? {
    (0..<max(one.count, other.count)).first { index in
      !(one.indices.contains(index) && other.indices.contains(index) && one[index].text == other[index].text)
    }
  }

  private static func steps(of trace: Trace, _ values: AccessValues) -> [ChartStep] {
    let arrows = trace.steps.map(arrow) + [Arrow.at(.emulator)]
    return zip(Wording.steps(of: trace, values), arrows).map { text, arrow in
      ChartStep(number: nil, text: text, arrow: arrow)
    }
  }

  private static func arrow(_ step: Step<Bits>) -> Arrow {
    switch step {
    case .lookUp: Arrow(from: .emulator, to: .p2m, isAnswered: true)
    case .send: Arrow(from: .emulator, to: .ring, isAnswered: true)
    case .write: .at(.emulator)
    }
  }
}
