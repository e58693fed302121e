/** The words an SOP file may use for what the engine does, each with the fields it reads. */
export interface Kosakata {
  readonly syarat: Readonly<Record<string, readonly string[]>>;
  readonly efek: Readonly<Record<string, readonly string[]>>;
}

/** Guards that may be named in `syarat`, effects in `efek`; the engine gives each its body. */
export const KOSAKATA: Kosakata = {
  syarat: {
    'bidang-ditanya': ['tanpa_bidang'],
    'tidak-lengkap-dan-tidak-jelas': ['tidak_lengkap', 'tidak_jelas', 'alasan_tanpa_diminta'],
    'ba-final': [],
    'jawaban-sampai': [],
    'jawaban-gugur': [],
    'ada-balasan': [],
    'pengembalian-aktif': [],
  },
  efek: {
    'minta-bidang': ['bidang', 'diminta_sebelum'],
    'jawab-bidang': ['bidang', 'isi'],
    'tetapkan-kelas': ['kelas', 'alasan'],
    'minta-kelengkapan': ['yang_kurang'],
    kembalikan: ['alasan'],
    'batalkan-pengembalian': ['alasan'],
    'susun-konsep': ['jenis', 'isi'],
    'setujui-konsep': ['jenis', 'cara', 'bukti', 'nomor_ba'],
    'susun-jawaban': ['isi'],
    'setujui-jawaban': ['cara', 'bukti'],
    'kembalikan-jawaban': ['catatan'],
    jawab: ['isi'],
    'jawab-sementara': ['isi'],
    'kembalikan-konsep': ['jenis', 'catatan'],
    'tarik-kiriman': ['jenis', 'alasan'],
    'catat-balasan': ['isi', 'waktu'],
    'nilai-balasan': ['nilai'],
    'susun-ralat': ['merujuk', 'isi', 'alasan'],
    kaitkan: ['induk'],
    'lepas-kaitan': ['alasan'],
    'alihkan-apip': ['terlapor', 'petugas_apip'],
    'tandai-mendesak': ['alasan'],
    'cabut-mendesak': ['alasan'],
    'betulkan-disposisi': ['waktu', 'bukti'],
  },
};
