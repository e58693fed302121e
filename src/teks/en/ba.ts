import type { Katalog } from '../katalog.ts';

export const ba: Katalog['ba'] = {
  status: { konsep: 'draft', final: 'final, awaits approval', disetujui: 'approved', batal: 'void' },
  selanjutnya: {
    konsep: (id) => `Once complete: penghubung ba final ${id} --sebagai OFFICER`,
    final: (id) => `Once approved: penghubung ba setujui ${id} --sebagai APPROVER`,
    disetujui: null,
    batal: null,
  },
  kosong: 'There is no Berita Acara yet. Make one: penghubung ba buat REPORT-NUMBER',
  kolom: { id: 'BA', register: 'Register no.', keadaan: 'State', laporan: 'Report' },
  nomorRegister: 'Register number',
  nomorNaskah: 'Letter number',
  belumBernomor: 'no number yet',
  laporan: 'Report',
  tanggal: 'Date',
  tindakan: { 'ba.dibuat': 'Made', 'ba.final': 'Final', 'ba.disetujui': 'Approved', 'ba.batal': 'Void' },
  oleh: (siapa) => `by ${siapa}`,
  dicatatOleh: (siapa) => `recorded by ${siapa}`,
  sidik: 'Hash of the content',
  isi: 'Content',
  foto: (n) => (n === 0 ? 'no photo' : n === 1 ? '1 photo' : `${n} photos`),
  berkas: 'Files',
  lanjut: 'Next',
  dikecualikan: (nomor) => `Report ${nomor} is excepted from the Berita Acara.`,
  lagi: (n, semua) => `… and ${n} more. All: penghubung ba list --batas ${semua}`,
};
