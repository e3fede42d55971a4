// The table of all places, in any format.

import Loading
import Spec
import Tables
import Verification
import XenC

extension TableFormat {
  /// - Parameter agreement: the claim about each place.
  public func text(
    of places: LoadedPlaces, _ agreement: [TablesAgree], _ deviations: Deviations, _ versions: ToolVersions
  ) -> String {
    let short = Provenance(tool: "xenprove \(versions.tool)", solver: "z3 \(versions.z3)")
    func page(_ provenance: Provenance) -> Tables.Page {
      places.table.page(agreement, deviations, provenance)
    }
    let record = Provenance.Record(
      read: [String(places.sha256.prefix(12))], asked: versions.asked.total,
      undecided: agreement.count { if case .undecided = $0.verdict { true } else { false } })
    return switch self {
    case .text: page(short).text
    case .markdown: page(short).markdown
    case .html: BlocksPage(page(short), foot: versions.foot).text
    case .mail: page(Provenance(tool: short.tool, solver: short.solver, record: record)).mail
    case .json: PlacesJSON(places, agreement, versions).text
    case .junit: junit(of: places, agreement, versions)
    }
  }
}

extension [TablesAgree] {
  /// 1 where a place fails without a deviation, 3 where one is undecided.
  public var exit: ExitCode {
    ExitCode(
      map { result in
        switch result.verdict {
        case .fails(accepted: nil): .fails
        case .undecided: .undecided
        case .holds, .notApplicable, .fails: .success
        }
      })
  }
}

/// `table --all --format json`: schema `xenprove.places/1`.
struct PlacesJSON {
  private let document: Document

  init(_ places: LoadedPlaces, _ agreement: [TablesAgree], _ versions: ToolVersions) {
    let table = places.table
    document = Document(
      tool: versions.tool, z3: versions.z3, subject: table.subject, revision: places.revision,
      exit: agreement.exit.rawValue,
      numbers: table.values.rights.map { Document.Number(right: $0.name, value: Int($0.value)) },
      places: agreement.map(Document.Place.init))
  }

  var text: String { JSONText.encode(document) }

  private struct Document: Encodable {
    let schema = "xenprove.places/1"
    let tool, z3, subject, revision: String
    let exit: Int32
    let numbers: [Number]
    let places: [Place]

    struct Number: Encodable {
      let right: String
      let value: Int
    }

    struct Place: Encodable {
      let name, meaning, function: String
      let file: Nullable<String>
      let verdict: String
      var accepted, reason: String?
      let rows: [String]
      let cells: [String: Cell]

      init(_ result: TablesAgree) {
        let column = result.column
        (name, meaning, function) = (column.name, column.meaning, column.function)
        file = Nullable(column.path)
        switch result.verdict {
        case .holds: verdict = "holds"
        case .notApplicable: verdict = "not-applicable"
        case .undecided(let why): (verdict, reason) = ("undecided", why)
        case .fails(let id): (verdict, accepted) = ("fails", id?.description)
        }
        rows = result.rows.map(\.short)
        cells = column.cells.mapValues(Cell.init)
      }
    }

    struct Cell: Encodable {
      let refuses: [String]
      let refusesNoAccess, takesSeveralOtherwise, stops, allowsPageWalks: Bool
      let unknown: String?

      init(_ cell: PlaceCell) {
        refuses = cell.refused.map { "\($0)" }
        (refusesNoAccess, takesSeveralOtherwise) = (cell.refusesNone, cell.isMixed)
        (stops, allowsPageWalks, unknown) = (cell.stops, cell.allowsWalks, cell.unknown)
      }
    }
  }
}
