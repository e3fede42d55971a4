// Where members lie: the System V ABI for x86-64, without attributes.

/// Bits of an object that make up a bit-field.
package struct BitField: Hashable, Sendable {
  /// The first byte that holds some of them, from the start of the structure.
  package let offset: Int
  /// The lowest bit in that byte.
  package let low: Int
  /// 1 to 128.
  package let width: Int

  /// Bytes that hold some of them.
  var size: Int { (low + width + 7) / 8 }
}

/// A member as it is declared.
struct DeclaredField {
  let name: String
  let type: CType
  /// Of a bit-field: its bits.
  var width: Int?
}

extension CTypes {
  /// Lays members out one behind the other, or all at 0 for a union.
  func record(tag: String, isUnion: Bool, fields: [DeclaredField]) -> CRecord {
    var layout = Layout(isUnion: isUnion)
    for field in fields {
      guard let size = size(of: field.type), size <= Layout.maximalMember else {
        layout.obstacle = layout.obstacle ?? "the member \(field.name)"
        // Its place in the list is kept.
        layout.fields.append(CRecord.Field(name: field.name, type: field.type, offset: 0))
        continue
      }
      layout.append(field, size: size, alignment: alignment(of: field.type))
    }
    let bytes = (layout.end + 7) / 8
    let alignment = layout.alignment
    return CRecord(
      tag: tag, isUnion: isUnion, fields: layout.fields,
      size: (bytes + alignment - 1) / alignment * alignment,
      alignment: alignment, obstacle: layout.obstacle)
  }
}

/// Members that have been placed so far.
private struct Layout {
  /// In bytes; sums of them in bits do not overflow.
  static let maximalMember = 1 << 40

  let isUnion: Bool
  var fields: [CRecord.Field] = []
  /// In bits.
  var end = 0
  /// In bytes.
  var alignment = 1
  var obstacle: String?

  mutating func append(_ field: DeclaredField, size: Int, alignment own: Int) {
    guard let width = field.width else {
      let start = isUnion ? 0 : rounded(end, to: 8 * own)
      fields.append(CRecord.Field(name: field.name, type: field.type, offset: start / 8))
      end = max(end, start + 8 * size)
      alignment = max(alignment, own)
      return
    }
    var start = isUnion ? 0 : end
    // A bit-field lies within one unit of its type; one without bits ends the unit.
    if width == 0 || start % (8 * own) + width > 8 * size { start = rounded(start, to: 8 * own) }
    end = max(end, start + width)
    // One without a name is padding: no initialiser counts it, and it aligns nothing.
    guard !field.name.isEmpty else { return }
    alignment = max(alignment, own)
    let bits = BitField(offset: start / 8, low: start % 8, width: width)
    fields.append(CRecord.Field(name: field.name, type: field.type, offset: start / 8, bits: bits))
  }

  private func rounded(_ bit: Int, to unit: Int) -> Int { (bit + unit - 1) / unit * unit }
}
