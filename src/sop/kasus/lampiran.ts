/** How far we are with a reporter's file. `ditolak`: our limits refuse it; `gagal`: its tries are used up. */
export type StatusLampiran = 'antre' | 'tersimpan' | 'ditolak' | 'gagal';

/** Why a reporter's file is not (yet) here. */
export type SebabLampiran =
  | 'terlalu_besar'
  | 'tipe'
  /** No https, or a host that is neither the remote's nor in `lapor.asal_berkas`. */
  | 'alamat'
  /** Led on to such an address, or round in circles. */
  | 'dialihkan'
  | 'tidak_ada'
  | 'tanpa_izin'
  | 'terputus'
  /** It was here, and has outlived its time. */
  | 'masa_simpan';
