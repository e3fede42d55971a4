// A function with what it uses, as one build compiles them.

import CSemantics
import CText

struct CompiledParts {
  /// A definition without what is not compiled of it.
  struct Part {
    let definition: Definition
    /// A condition in it that cannot be decided.
    let open: (condition: String, token: Token)?
  }

  let main: Part
  let companions: [Part]
  /// Debug and release builds compile different parts.
  private(set) var dependsOnBuild = false

  init(_ located: LocatedFunction, debug: Bool) {
    var symbols: Set<String> = []
    func compiled(_ definition: Definition) -> Part {
      let text = ConditionalText(definition.tokens) { Configuration.isSet($0, debug: debug) }
      symbols.formUnion(text.symbols)
      return Part(definition: definition.keeping(text.tokens), open: text.open)
    }
    main = compiled(located.definition)
    companions = located.companions.map(compiled)
    dependsOnBuild = symbols.contains { [.debug, .release].contains(Configuration.known[$0]) }
  }
}
