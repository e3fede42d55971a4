// What is said of a tree's functions as a whole.

/// The claim beside the others.
public enum FlowConformanceClaim {
  public static let name = "FlowConformance"

  public static func statement(_ revision: String) -> String {
    "Every function of the flow that is read from the tree does what the model of \(revision) does, "
      + "for all inputs and all answers of its callees."
  }

  /// What none of the functions read here decides, and is taken as the model has it.
  public static let leftToTheModel =
    "as the model has them: x86_emulate, hvmemul_do_io and what is behind it, hvmemul_phys_mmio_access"
}
