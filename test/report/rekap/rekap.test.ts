import { describe, expect, it } from 'vitest';
import type { KasusRekap, Ringkasan } from '../../../src/ports/store.ts';
import { daftarTeks } from '../../../src/report/daftar/daftar.ts';
import { kasusTeks } from '../../../src/report/kasus/kasus.ts';
import { kasusJson } from '../../../src/report/kasus/kasus-json.ts';
import { langkahBaris } from '../../../src/report/kasus/langkah-terhitung.ts';
import { kewajibanBaris, kewajibanJson } from '../../../src/report/rekap/kewajiban.ts';
import { rekapTeks } from '../../../src/report/rekap/rekap.ts';
import type { KewajibanTerbuka } from '../../../src/sop/rekap/kewajiban.ts';
import { bacaPeriode } from '../../../src/sop/rekap/periode.ts';
import { aturanBawaan } from '../../sop/kalender-uji.ts';
import { baris, kasus, laporan, pembaca, rinci, saat, sop, terlebar } from '../contoh.ts';

const Q3 = bacaPeriode('2026-Q3')!;
const KEWAJIBAN = {
  nama: 'Laporan Berkala',
  klausul: 'kukar-online §9',
  tiapBulan: [3],
  kelengkapan: [],
  luaran: [],
};
const kanal = { masuk: 3, selesai: 1, terbuka: 2, terlambat: 1 };
const satu: KasusRekap = {
  id: 'K-1',
  trackingId: null,
  nomorRegistrasi: 'REG-2026-000001',
  sop: 'hash-sop',
  kanal: 'media sosial dan pesan singkat lewat nomor layanan',
  terlihat: saat('2026-08-20T10:00:00+07:00'),
  langkah: 'telaah',
};
const bahan = {
  periode: Q3,
  hitungan: {
    ...kanal,
    kanal: { [satu.kanal]: kanal },
    akhir: { selesai: 1 },
    lewat: { sop: { telaah: 1 }, nasional: {} },
    terkirim: { 'jawaban-server': 2, 'terbaca-kembali': 0, 'pernyataan-petugas': 0 },
  },
  final: null,
  dataSejak: saat('2026-08-01T08:00:00+07:00'),
  apip: [],
  kasus: [satu],
  berlaku: [{ ...sop, kewajiban: [KEWAJIBAN] }],
  sop: [sop],
  petugas: [],
};

describe('a recap on the screen', () => {
  it('says of what it is, its figures, and how it is closed', () => {
    const hasil = rekapTeks(bahan, pembaca()).join('\n').replace(/\s+/g, ' ');
    for (const kata of [
      'Rekap triwulan III 2026 (1 Jul 2026 sampai 30 Sep 2026)',
      'Laporan Berkala (kukar-online §9)',
      'rekap --periode 2026-Q3 --final',
      'SOP, Penyaluran dan telaah 1',
      '2',
      'dan 2 lagi',
    ])
      expect(hasil).toContain(kata);
  });

  it('keeps to 80 columns in both languages', () => {
    const final = {
      periode: '2026-Q3',
      oleh: 'x',
      dicatatOleh: 'x',
      pada: 0,
      jumlah: 3,
      sidik: 'a'.repeat(64),
    };
    for (const bahasa of ['id', 'en'] as const)
      for (const isi of [bahan, { ...bahan, final }])
        expect(terlebar(rekapTeks(isi, pembaca({ bahasa })))).toBeLessThanOrEqual(80);
  });
});

describe('open duties in status', () => {
  const terbuka: KewajibanTerbuka = {
    periode: Q3,
    kewajiban: [{ ...KEWAJIBAN, sop: 'kukar-online-2022' }],
    sejak: saat('2026-10-01T00:00:00+07:00'),
  };

  it('say how long they are open, that the SOP sets no limit, and how to close the oldest', () => {
    const hasil = kewajibanBaris([terbuka], pembaca()).join('\n').replace(/\s+/g, ' ');
    expect(hasil).toContain('terbuka 50 hari; SOP tidak menetapkan batas');
    expect(hasil).toContain('rekap --periode 2026-Q3 --final');
    expect(kewajibanBaris([], pembaca())).toEqual([]);
    expect(terlebar(kewajibanBaris(Array(9).fill(terbuka), pembaca({ bahasa: 'en' })))).toBeLessThanOrEqual(
      80,
    );
    expect(kewajibanJson([terbuka], pembaca())).toMatchObject([
      { periode: '2026-Q3', hari: 50, tenggat: null },
    ]);
  });
});

describe('several SOPs', () => {
  const lain = {
    ...sop,
    id: 'lain-2026',
    nama: 'SOP Lain',
    langkah: { telaah: { ...sop.langkah['telaah']!, nama: 'Menelaah di loket' } },
  };
  const t = { ...pembaca(), semuaSop: new Map([...pembaca().semuaSop, ['hash-lain', lain]]) };

  it('name the step of a case each by its own', () => {
    const layar = { ...t, tinggi: null, jumlah: null };
    const hasil = daftarTeks([baris({ sop: 'hash-lain' }), baris()], layar).join('\n');
    expect(hasil).toContain('Menelaah di loket');
    expect(hasil).toContain('Penyaluran dan telaah');
  });

  it('are counted apart by status, their ends together', () => {
    const ringkasan = {
      perLangkah: { telaah: 5, selesai: 2 },
      perSop: { 'hash-sop': { telaah: 4 }, 'hash-lain': { telaah: 1 } },
      terlambat: 0,
    } as unknown as Ringkasan;
    const hasil = langkahBaris(ringkasan, t).join('\n');
    expect(hasil).toMatch(/Penyaluran dan telaah +4\n/);
    expect(hasil).toMatch(/SOP Lain \(lain-2026\)\n {2}Menelaah di loket +1\n/);
    expect(hasil).toMatch(/Selesai +2/);
  });
});

describe('the form of a complaint', () => {
  const isian = { jenis: 'teks', wajib: true, wajibKecuali: null, pilihan: [], keterangan: null } as const;
  const berformulir = {
    ...sop,
    formulir: { nama: { ...isian, identitas: true }, isi: { ...isian, identitas: false } },
  };
  const formulir = { nama: 'Sari Rekaan', isi: 'Bantuan belum diterima.\nSejak Agustus.' };
  const bahanKasus = (ubah = {}) => ({
    rinci: rinci({
      laporan: null,
      formulir,
      kasus: kasus({ trackingId: null, nomorRegistrasi: 'REG-1' }),
      ...ubah,
    }),
    petugas: [],
    boleh: [],
    tutup: 'kasus' in ubah,
    letakBerkas: () => '',
    aturan: aturanBawaan,
  });
  const show = (ubah = {}) => kasusTeks(bahanKasus(ubah), { ...pembaca(), sop: berformulir }).join('\n');

  it('gives the title, by the first line that tells no identity', () => {
    expect(show().split('\n')[1]).toBe('Bantuan belum diterima.');
    expect(show()).toMatch(/Nama +Sari Rekaan/);
    expect(show()).toContain('    Sejak Agustus.');
  });

  it('is hidden where APIP handles the case', () => {
    const apip = { kasus: kasus({ trackingId: null, apip: { terlapor: 'a', petugas: 'b' } }) };
    expect(show(apip)).not.toMatch(/Sari|Bantuan/);
    const json = kasusJson(bahanKasus(apip), { ...pembaca(), sop: berformulir });
    expect(JSON.stringify(json)).not.toMatch(/Sari|Bantuan/);
  });

  it('names nobody once LAPOR! has the report as an anonymous one', () => {
    expect(show({ laporan: { ...laporan, anonim: true } })).not.toContain('Sari');
  });

  it('says erased only where it was', () => {
    expect(show({ formulir: {} })).not.toContain('dihapus');
    expect(show({ formulir: {}, dihapus: true })).toContain('sudah dihapus');
  });
});
