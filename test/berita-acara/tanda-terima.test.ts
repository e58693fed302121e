import { describe, expect, it } from 'vitest';
import type { Kerapatan } from '../../src/berita-acara/tanda-terima.ts';
import { KERAPATAN, susunTandaTerima } from '../../src/berita-acara/tanda-terima.ts';
import { hurufUji, tandaTerimaUji } from './tanda-terima-uji.ts';

const [LONGGAR] = KERAPATAN as [Kerapatan];
const RAPAT = KERAPATAN.at(-1) as Kerapatan;

const susun = (isi: Parameters<typeof tandaTerimaUji>[0] = {}, rapat = LONGGAR) =>
  susunTandaTerima(tandaTerimaUji(isi), rapat, hurufUji);

/** Every piece of text of a definition, in its order. */
function semuaTeks(unsur: unknown): readonly string[] {
  if (typeof unsur !== 'object' || unsur === null) return [];
  return Object.entries(unsur).flatMap(([nama, isi]) =>
    nama === 'text' && typeof isi === 'string' ? [isi] : semuaTeks(isi),
  );
}
/** Every object that pdfmake will write into; a layout it only reads. */
const semuaUnsur = (unsur: unknown): readonly object[] =>
  typeof unsur !== 'object' || unsur === null
    ? []
    : [unsur, ...Object.entries(unsur).flatMap(([nama, isi]) => (nama === 'layout' ? [] : semuaUnsur(isi)))];
const teks = (...argumen: Parameters<typeof susun>) => semuaTeks(susun(...argumen)).join('|');

describe('the receipt', () => {
  it('says who took in what, when, and under which number, in the agency’s zone', () => {
    expect(teks()).toContain(
      'Diadukan|Jumat, 20 November 2026, pukul 09.15 WITA|Dicatat|Jumat, 20 November 2026, pukul 09.22 WITA|' +
        'Kanal|Langsung|Diterima oleh|Rina Rekaan, Petugas Loket',
    );
    expect(semuaTeks(susun().content)).toEqual(
      expect.arrayContaining([
        'Dinas Contoh Kabupaten Misal',
        'TANDA TERIMA PENGADUAN',
        'REG-2026-000001',
        'Simpan lembar ini. Nomor registrasi diperlukan untuk menanyakan pengaduan ini.',
        'Sari Rekaan',
        'Lampu jalan mati.',
      ]),
    );
  });

  it('gives the date of the agency where the day there is another one already', () => {
    const isi = teks({ diadukan: Date.parse('2026-12-31T16:30:00Z') });
    expect(isi).toContain('Jumat, 1 Januari 2027, pukul 00.30 WITA');
  });

  it('tells the steps with their limits, which one runs, and until when', () => {
    expect(teks()).toContain('1|Menerima|Petugas|10 menit|2|Menindaklanjuti|Bidang|2 hari kerja|');
    expect(teks()).toContain('Langkah kini|Menerima|Paling lambat|Jumat, 20 November 2026, pukul 09.32 WITA');
    expect(teks()).toContain('Menit dan jam dihitung dalam jam kerja.');
  });

  it('says so where the SOP answers nobody, sets no limit, or has come to its end', () => {
    expect(teks()).not.toContain('tidak memuat langkah yang menjawab');
    expect(teks({ sop: { nama: 'S', nomor: '1', menjawab: false } })).toContain(
      'tidak memuat langkah yang menjawab',
    );
    expect(teks({ tenggat: null })).not.toContain('Paling lambat');
    const akhir = teks({ berakhir: true, kini: 'Selesai', tenggat: null });
    expect(akhir).toContain('Sudah berakhir|Selesai');
    expect(akhir).not.toContain('Langkah kini');
  });

  it('shows a link to LAPOR!, documents and warnings only where there are any', () => {
    for (const label of ['Nomor laporan LAPOR!', 'Berkas diserahkan', 'Peringatan SOP'])
      expect(teks()).not.toContain(label);
    const isi = teks({ trackingId: '5489201', berkas: 2, peringatan: ['Bawa data dukung.', 'Segera.'] });
    expect(isi).toContain('Nomor laporan LAPOR!|5489201');
    expect(isi).toContain('Berkas diserahkan|2 berkas');
    expect(isi).toContain('Peringatan SOP|Bawa data dukung.|Segera.');
  });

  it('shortens the complaint before its letterhead, the roles, and the officer who signs', () => {
    const kop =
      'Dinas Sosial, Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana';
    const nama = 'Dr. Ir. Hj. Raden Ayu Contoh Panjang Sekali Namanya, S.Sos., M.Si.';
    const pelaksana = 'Kepala Bidang/Anggota Tim Pengaduan Terpadu';
    const isi = {
      kop: { baris: ['Pemerintah Kabupaten Misal', kop], logo: null },
      penerima: { nama, jabatan: null, nip: null },
      formulir: [['Isi', 'keluhan '.repeat(400)]] as const,
      langkah: [{ nama: 'Menerima', pelaksana, batas: '10 menit', kini: true, berjamKerja: true }],
    };
    const sebaris = KERAPATAN.find(({ barisIsian }) => barisIsian === 1);
    const tampil = semuaTeks(susun(isi, sebaris)).join(' ');
    for (const utuh of [kop, pelaksana]) expect(tampil).toContain(utuh);
    // Beside "Diterima oleh", and under the signature.
    expect(tampil.split(nama)).toHaveLength(3);
    expect(tampil).toMatch(/keluhan…/);
  });

  it('has a place for two signatures, the officer’s with name, office and NIP', () => {
    const isi = teks({ penerima: { nama: 'Rina Rekaan', jabatan: 'Petugas Loket', nip: '1990' } });
    expect(isi).toContain('Pelapor,');
    expect(isi).toContain('20 November 2026|Yang menerima,| |Rina Rekaan|Petugas Loket|NIP 1990');
    const tanpa = teks({ penerima: { nama: '', jabatan: null, nip: null } });
    expect(tanpa).not.toContain('Diterima oleh');
    expect(tanpa.split('( ....')).toHaveLength(3);
  });

  it('says instead of the form that it may not stand here, or is no longer kept', () => {
    expect(teks({ formulir: null })).toContain('Isi pengaduan dan identitas pelapor tidak dicantumkan');
    expect(teks({ formulir: [] })).toContain('Isi formulir tidak lagi disimpan.');
  });

  it('explains the mark for what cannot be drawn only where it stands', () => {
    expect(teks()).not.toContain('\ufffd');
    const isi = teks({ formulir: [['Isi', 'الشكوى']] });
    expect(isi.split('\ufffd menggantikan huruf')).toHaveLength(2);
  });

  it('counts the fields and steps that a closer setting leaves out', () => {
    const banyak = Array.from({ length: 12 }, (_, i) => [`Isian ${i}`, `nilai ${i}`] as const);
    const langkah = Array.from({ length: 12 }, () => ({ ...tandaTerimaUji().langkah[1]! }));
    expect(teks({ formulir: banyak, langkah })).not.toMatch(/dan \d+ (isian|langkah) lain/);
    const rapat = teks({ formulir: banyak, langkah }, RAPAT);
    expect(rapat).toContain('nilai 3|dan 8 isian lain');
    expect(rapat).toContain('dan 8 langkah lain');
  });

  it('holds no object twice: pdfmake writes into what it draws, so the second would not be drawn', () => {
    const semua = semuaUnsur(susun({ peringatan: ['Segera.'], trackingId: '5489201' }).content);
    expect(semua.length).toBeGreaterThan(100);
    expect(new Set(semua).size).toBe(semua.length);
  });

  it('tells nothing of the reporter in its metadata', () => {
    const { info } = susun();
    expect(info).toMatchObject({
      title: 'Tanda Terima Pengaduan REG-2026-000001',
      author: 'Dinas Contoh Kabupaten Misal',
      creationDate: new Date('2026-11-20T01:25:00Z'),
    });
    expect(JSON.stringify(info)).not.toMatch(/Sari|Lampu/);
  });
});
