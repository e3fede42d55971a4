// All paths of a program over a cube of answers, one run each: a run repeats the
// branches of an earlier one up to the last that has another side, and takes that.

/// A branch, and the way a run went.
public struct Branch: Equatable {
  public let variable: ChoiceVariable
  /// The answers with which the condition is true.
  public let mask: UInt32
  public let taken: Bool
  /// Its other side has not been explored.
  public let isOpen: Bool
  /// How many observations were made before.
  public let seen: Int

  /// The same branch, taken the other way for good.
  public var flipped: Branch {
    Branch(variable: variable, mask: mask, taken: !taken, isOpen: false, seen: seen)
  }
}

/// One run: the answers that lead along it, and its branches.
public struct BranchReplay {
  /// The run took another branch than the one that it repeats: the program is not a
  /// function of the answers.
  public struct Strayed: Error {}

  public private(set) var cube: AnswerCube
  public private(set) var path: [Branch] = []
  /// What decisions hung on although nothing is known of it, each time.
  public private(set) var unknowns: [String] = []
  private let prefix: [Branch]
  /// Variables of two answers for these decisions, in order.
  private let reserved: Range<Int>

  /// - Parameters:
  ///   - prefix: the branches to repeat.
  ///   - reserved: numbers of variables with two answers, one for each decision that hangs on
  ///     something unknown.
  public init(_ cube: AnswerCube, following prefix: [Branch], reserving reserved: Range<Int> = 0..<0) {
    (self.cube, self.prefix, self.reserved) = (cube, prefix, reserved)
    path.reserveCapacity(prefix.count + 8)
  }

  /// All branches that were to be repeated have been.
  public var isNew: Bool { path.count >= prefix.count }

  /// How many observations were made in the run that it repeats.
  public var repeated: Int { prefix.last?.seen ?? 0 }

  /// Takes one side of a condition; records a branch where both are possible.
  /// - Parameter seen: observations made so far, in this run and in the one that it repeats.
  public mutating func decide(_ condition: FiniteCondition, seen: Int) throws(Strayed) -> Bool {
    switch condition.form {
    case .constant(let value): return value
    case .among(let variable, let mask, _): return try split(variable, mask, seen: seen)
    case .both(let a, let b): return try decide(a, seen: seen) ? try decide(b, seen: seen) : false
    case .either(let a, let b): return try decide(a, seen: seen) ? true : try decide(b, seen: seen)
    case .word(let word):
      let value = try value(of: word, seen: seen)
      if let number = value.number { return number == 1 }
      return try decide(unknown: value.name, seen: seen)
    }
  }

  /// A condition that nothing is known of may be true or false, each time it is met.
  private mutating func decide(unknown name: String, seen: Int) throws(Strayed) -> Bool {
    unknowns.append(name)
    guard unknowns.count <= reserved.count else { return false }
    return try split(
      ChoiceVariable(number: reserved[reserved.startIndex + unknowns.count - 1]), 2, seen: seen)
  }

  /// More decisions hung on something unknown than there are variables for them: what
  /// came after is not all that can.
  public var isCutOff: Bool { unknowns.count > reserved.count }

  /// What a word is: answers are taken one by one until there is one for each variable.
  public mutating func value(of word: FiniteValue, seen: Int) throws(Strayed) -> PartialWord {
    for variable in word.variables {
      while case let possible = cube.masks[variable.number], possible & (possible &- 1) != 0 {
        if try split(variable, possible & (~possible &+ 1), seen: seen) { break }
      }
    }
    return word.value(in: cube)
  }

  private mutating func split(_ variable: ChoiceVariable, _ mask: UInt32, seen: Int) throws(Strayed) -> Bool {
    let possible = cube.masks[variable.number]
    if possible & mask == 0 { return false }
    if possible & ~mask == 0 { return true }
    var branch = Branch(variable: variable, mask: mask, taken: true, isOpen: true, seen: seen)
    if !isNew {
      branch = prefix[path.count]
      guard branch.variable == variable, branch.mask == mask else { throw Strayed() }
    }
    path.append(branch)
    cube.masks[variable.number] = possible & (branch.taken ? mask : ~mask)
    return branch.taken
  }

  /// Takes over where another run stands that began here.
  public mutating func adopt(_ other: BranchReplay, seen: Int) {
    cube = other.cube
    for branch in other.path[path.count...] {
      path.append(
        isNew
          ? Branch(
            variable: branch.variable, mask: branch.mask, taken: branch.taken, isOpen: branch.isOpen,
            seen: seen)
          : branch)
    }
  }

  /// The branches for the next run to repeat, the last one now the other way; nil when
  /// all paths have been explored.
  public var next: [Branch]? {
    guard let last = path.lastIndex(where: \.isOpen) else { return nil }
    return path[..<last] + [path[last].flipped]
  }
}
