// Constants of Xen's headers that belong together: a table that can be read without a build.

/// Constants with a common beginning.
public struct NumberFamily: Hashable, Sendable {
  /// As reports call it, and what its names begin with, then an asterisk.
  public let name: String
  /// Beginnings of names that are of other families.
  let others: [String]
  /// One that every version of it has.
  let anchor: String
  /// Where it is or was defined, from the top of the tree.
  public let homes: [String]

  fileprivate init(
    _ name: String, except others: [String] = [], anchor: String, homes: [String]
  ) {
    (self.name, self.others, self.anchor, self.homes) = (name, others, anchor, homes)
  }

  func has(_ constant: String) -> Bool {
    constant.hasPrefix(name.dropLast()) && !others.contains { constant.hasPrefix($0) }
  }

  /// Each family has a home of its own; the order is that of reports.
  public static let all: [NumberFamily] = [
    NumberFamily(
      "XENMEM_access_*", except: ["XENMEM_access_op"], anchor: "XENMEM_access_n",
      homes: ["xen/include/public/memory.h"]),
    NumberFamily(
      "p2m_access_*", anchor: "p2m_access_n",
      homes: ["xen/include/xen/mem_access.h", "xen/include/xen/p2m-common.h"]),
    NumberFamily("PFEC_*", anchor: "PFEC_write_access", homes: x86("processor.h")),
    NumberFamily("MEM_ACCESS_*", anchor: "MEM_ACCESS_R", homes: ["xen/include/public/vm_event.h"]),
    NumberFamily(
      "VM_EVENT_*", except: ["VM_EVENT_X86_", "VM_EVENT_DESC_"], anchor: "VM_EVENT_REASON_MEM_ACCESS",
      homes: ["xen/include/public/vm_event.h"]),
    NumberFamily(
      "X86EMUL_*", except: ["X86EMUL_OPC_", "X86EMUL_FPU_", "X86EMUL_NO_"], anchor: "X86EMUL_OKAY",
      homes: ["xen/arch/x86/x86_emulate/x86_emulate.h"]),
    NumberFamily("HVMTRANS_*", anchor: "HVMTRANS_okay", homes: x86("hvm/support.h")),
    NumberFamily("npfec_kind_*", anchor: "npfec_kind_unknown", homes: ["xen/include/xen/mm.h"]),
    NumberFamily(
      "p2m_*", except: ["p2m_access_"], anchor: "p2m_ram_rw", homes: x86("p2m.h")),
  ]

  /// Beginnings of lines that may define an anchor, as extended regular expressions.
  public static var definitions: [String] {
    all.map {
      "[[:space:]]*(#[[:space:]]*define[[:space:]]+|enum.*\\{[[:space:]]*)?\($0.anchor)([^[:alnum:]_]|$)"
    }
  }

  /// Whether a file may be one of x86.
  public static func mayBeHome(_ path: String) -> Bool {
    (path.hasSuffix(".c") || path.hasSuffix(".h"))
      && SourcePath(path).isBuilt(with: SourcePath("xen/arch/x86"))
  }

  /// Headers of x86 before and after 725381a5ea.
  private static func x86(_ header: String) -> [String] {
    ["xen/arch/x86/include/asm/", "xen/include/asm-x86/"].map { $0 + header }
  }
}
