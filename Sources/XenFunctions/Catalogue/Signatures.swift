// How C declares the functions of the flow: their callees' contracts read arguments by position, harnesses
// give them by name, and here is what ties the two.

import BitVectors
import Emulation
import XenC

extension Catalogue {
  /// The parameters of functions that are run as C, in the order of each revision that has another one.
  private static let signatures: [String: [String]] = [
    "hvm_monitor_check_p2m": ["gla gfn pfec kind"],
    "hvm_emulate_send_vm_event": ["gla gfn pfec send_event"],
    "hvm_translate_get_page": ["v addr linear pfec pfinfo page_p gfn_p p2mt_p"],
    "hvmemul_map_linear_addr": ["linear bytes pfec hvmemul_ctxt"],
    "hvmemul_unmap_linear_addr": ["mapping linear bytes hvmemul_ctxt"],
    "__hvm_copy": ["buf addr size v flags pfec pfinfo", "buf addr size v flags pfec pfinfo send_event"],
    "hvm_copy_to_guest_linear": ["addr buf size pfec pfinfo"],
    "hvm_copy_from_guest_linear": ["buf addr size pfec pfinfo", "buf addr size pfec pfinfo send_event"],
    "hvm_copy_to_guest_phys": ["paddr buf size v"],
    "hvm_copy_from_guest_phys": ["buf paddr size"],
    "known_gla": ["addr bytes pfec"],
    "linear_read": ["addr bytes p_data pfec hvmemul_ctxt"],
    "linear_write": ["addr bytes p_data pfec hvmemul_ctxt"],
    "hvmemul_linear_mmio_read": deviceAccess,
    "hvmemul_linear_mmio_write": deviceAccess,
    "hvmemul_do_io_addr": ["is_mmio addr reps size dir df ram_gpa"],
    "hvmemul_insn_fetch": ["seg offset p_data bytes ctxt", "offset p_data bytes ctxt"],
    "hvm_emulate_init_per_insn": ["hvmemul_ctxt insn_buf insn_bytes"],
    "hvmemul_virtual_to_linear": [
      "seg offset bytes_per_rep reps access_type hvmemul_ctxt linear",
      "seg offset bytes_per_rep reps_p access_type hvmemul_ctxt linear",
    ],
    "__hvmemul_read": ["seg offset p_data bytes access_type hvmemul_ctxt"],
    "hvmemul_read": ["seg offset p_data bytes ctxt"],
    "hvmemul_write": ["seg offset p_data bytes ctxt"],
    "hvmemul_rmw": ["seg offset bytes eflags state ctxt"],
    "hvmemul_cmpxchg": ["seg offset p_old p_new bytes lock ctxt"],
    "monitor_traps": ["v sync req"],
    "hvmemul_linear_to_phys": ["addr paddr bytes_per_rep reps pfec hvmemul_ctxt"],
    "hvmemul_rep_ins": ["src_port dst_seg dst_offset bytes_per_rep reps ctxt"],
    "hvmemul_rep_outs": ["src_seg src_offset dst_port bytes_per_rep reps ctxt"],
    "hvmemul_rep_stos": ["p_data seg offset bytes_per_rep reps ctxt"],
    "hvmemul_rep_movs": ["src_seg src_offset dst_seg dst_offset bytes_per_rep reps ctxt"],
    "p2m_get_mem_access": ["d gfn access altp2m_idx"],
    "p2m_altp2m_get_or_propagate": ["ap2m gfn_l mfn p2mt p2ma page_order"],
    "hvm_hap_nested_page_fault": ["gpa gla npfec"],
    "p2m_mem_access_check": ["gpa gla npfec req_ptr"],
    "_hvm_emulate_one": ["hvmemul_ctxt ops", "hvmemul_ctxt ops completion"],
    "hvm_emulate_one_vm_event": ["kind trapnr errcode", "kind trapnr errcode send_event"],
    "p2m_mem_access_emulate_check": ["v rsp"],
    "vm_event_resume": ["d ved"],
    "hvm_vm_event_do_resume": ["v"],
  ]

  private static let deviceAccess = [
    "gla size buffer pfec hvmemul_ctxt known_gpfn", "gla size buffer pfec hvmemul_ctxt translate",
    "gla size buffer pfec hvmemul_ctxt start_gla translate",
  ]

  private static let orders = signatures.mapValues { $0.map { $0.split(separator: " ").map(String.init) } }

  /// By the C name of a function that is run as C; none for another one.
  package static func parameterOrders(of function: String) -> [[String]] { orders[function] ?? [] }
}

extension [String: FlowProgram] {
  /// Functions of a tree that are not known to be what the model takes them to be, and why.
  package var obstacles: [String: Stop] {
    let strange = compactMapValues(\.parameterObstacle)
    return compactMapValues { program in
      if let own = strange[program.name] ?? program.hookObstacle { return own }
      guard !strange.isEmpty else { return nil }
      let called = program.callees { Catalogue.callees[$0] != nil }
      return called.intersection(strange.keys).min().flatMap { strange[$0] }
    }
  }
}

extension FlowProgram {
  /// Contracts read arguments of its callers in another order than it has parameters.
  fileprivate var parameterObstacle: Stop? {
    ParameterOrder.obstacle(of: name, parameters, in: Catalogue.parameterOrders(of: name))
      .map { Stop($0, at: place) }
  }

  /// It hands on hooks that are not the model's.
  fileprivate var hookObstacle: Stop? {
    guard name == FunctionID.emulateOne.name else { return nil }
    return HookTable.obstacle(in: self).map { Stop($0, at: place) }
  }
}
