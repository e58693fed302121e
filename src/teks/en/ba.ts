import type { Katalog } from '../katalog.ts';

/** As they stand in Indonesian official letters. */
const SEBUTAN = { plt: 'Plt.', plh: 'Plh.', an: 'a.n.', ub: 'u.b.' };

export const ba: Katalog['ba'] = {
  status: {
    konsep: 'draft',
    final: 'final, awaits approval',
    disetujui: 'approved',
    ditandatangani: 'signed',
    batal: 'void',
  },
  selanjutnya: {
    konsep: (id) =>
      `Once complete: penghubung ba final ${id} --sebagai OFFICER. To change it: penghubung ba buat --ubah ${id} …`,
    final: (id) => `Once approved: penghubung ba setujui ${id} --sebagai APPROVER`,
    disetujui: (id) =>
      `Once signed: penghubung ba tanda-tangan ${id} --cara basah --berkas SCAN --sebagai OFFICER`,
    ditandatangani: null,
    batal: null,
  },
  kosong: 'There is no Berita Acara yet. Make one: penghubung ba buat REPORT-NUMBER',
  kolom: { id: 'BA', register: 'Register no.', keadaan: 'State', laporan: 'Report' },
  nomorRegister: 'Register number',
  nomorNaskah: 'Letter number',
  belumBernomor: 'no number yet',
  laporan: 'Report',
  tanggal: 'Date',
  tindakan: {
    'ba.dibuat': 'Made',
    'ba.diubah': 'Changed',
    'ba.final': 'Final',
    'ba.disetujui': 'Approved',
    'ba.ditandatangani': 'Signed',
    'ba.batal': 'Void',
  },
  oleh: (siapa) => `by ${siapa}`,
  dicatatOleh: (siapa) => `recorded by ${siapa}`,
  sidik: 'Hash of the content',
  sidikBerubah: 'THE CONTENT NO LONGER HAS this hash. Run: penghubung jejak verify',
  meralat: 'Corrects',
  diralatOleh: 'Corrected by',
  mengetahui: 'Acknowledged by',
  orang: 'People',
  kehadiran: {
    hadir: 'present',
    'tidak-hadir': 'absent',
    'menolak-tanda-tangan': 'present, refused to sign',
  },
  orangLuar: 'not our officer',
  nip: (nip) => `NIP ${nip}`,
  selaku: (jenis, jabatan) => `${SEBUTAN[jenis]} ${jabatan}`,
  dasar: 'Basis',
  disposisi: (waktu) => `disposed ${waktu}`,
  masukLapor: (waktu) => `entered LAPOR! ${waktu}`,
  tertanda: 'Signed by',
  cara: {
    langsung: 'in person',
    paraf: 'by initials',
    'nota-dinas': 'by memorandum',
    tte: 'by electronic signature',
    lisan: 'by word of mouth',
    basah: 'by wet signature',
  },
  caraTandaTangan: { basah: 'wet signature', tte: 'electronic signature' },
  penyetuju: 'who acknowledged it',
  sumber: {
    kamera: 'from a camera',
    wa: 'a WhatsApp copy: without its quality, time and place',
    dinas: 'from an agency',
    pelapor: 'from the reporter',
  },
  dariSiapa: (siapa) => `from ${siapa}`,
  diambil: (waktu) => `taken ${waktu}`,
  diTempat: (tempat) => `at ${tempat}`,
  asalTakDisebut: 'origin not told',
  isi: 'Content',
  foto: (n) => (n === 0 ? 'no photo' : n === 1 ? '1 photo' : `${n} photos`),
  berkas: 'Files',
  lanjut: 'Next',
  dikecualikan: {
    baru: (nomor) =>
      `Report ${nomor} is excepted: its final answer may be approved without an approved Berita Acara with photos.`,
    sudah: (nomor) =>
      `Report ${nomor} was excepted before in this round. The first reason stays; this one was not recorded.`,
  },
  lagi: (n, semua) => `… and ${n} more. All: penghubung ba list --batas ${semua}`,
};
