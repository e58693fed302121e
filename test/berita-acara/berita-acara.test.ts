import { describe, expect, it } from 'vitest';
import { cetakPdf } from '../../src/berita-acara/cetak-pdf.ts';
import type { BahanBa } from '../../src/berita-acara/isi/bahan-ba.ts';
import { isiBeritaAcara } from '../../src/berita-acara/isi/isi-berita-acara.ts';
import { isianTertulis } from '../../src/berita-acara/isi/isian-tertulis.ts';
import { susunKertas } from '../../src/berita-acara/susun-kertas.ts';
import { bahanUji, fotoUji, gambarUji, hashUji, orangUji, rinciUji, sopUji } from './berita-acara-uji.ts';
import { bacaPdf, bacaQr, halamanPdf, popplerAda, TANPA_POPPLER } from './poppler.ts';

const cetak = (isi: Partial<BahanBa> = {}) =>
  cetakPdf((huruf) => susunKertas(isiBeritaAcara(bahanUji(isi)), huruf));
const ada = popplerAda();
const judul = (kalimat: string) => (ada ? kalimat : `${kalimat} (${TANPA_POPPLER})`);
const status = (satu: 'konsep' | 'final' | 'batal') => ({
  rinci: rinciUji({ ba: { ...rinciUji().ba, status: satu } }),
});

describe('a Berita Acara as a paper', () => {
  it('names nobody who has a block of their own among those who sign as present', () => {
    const { hadirin, tandaTangan, mengetahui } = isiBeritaAcara(bahanUji());
    expect(hadirin.map(({ nama, menolak }) => [nama, menolak])).toEqual([
      ['Dahlia Contoh', true],
      ['Teratai Umpama', false],
    ]);
    expect(tandaTangan.map(({ nama }) => nama)).toEqual(['Rina Rekaan']);
    expect(mengetahui).toMatchObject({ nama: 'Bima Contoh', jabatan: ['Kepala Dinas'] });
  });

  it.each([
    ['plh', ['Plh. Kepala Dinas']],
    ['plt', ['Plt. Kepala Dinas']],
    ['an', ['a.n. Kepala Dinas,', 'Sekretaris']],
  ] as const)('is known to who stood in for the head on its day: %s', (jenis, jabatan) => {
    const { kantor } = bahanUji();
    const tugas = { petugas: 'sekdis', sebagai: 'kepala', jenis, nomor: '800/1', dari: '2026-11-20' };
    const berhenti = kantor.petugas.map((p) =>
      p.id === 'kepala' ? { ...p, berlakuSampai: '2026-10-01' } : p,
    );
    const mengetahui = (sampai: string) =>
      isiBeritaAcara(
        bahanUji({ kantor: { ...kantor, petugas: berhenti, penugasan: [{ ...tugas, sampai }] } }),
      ).mengetahui;
    expect(mengetahui('2026-11-23')).toMatchObject({ nama: 'Citra Umpama', jabatan });
    expect(mengetahui('2026-11-22')).toMatchObject({ nama: null, jabatan: ['Kepala OPD'] });
  });

  it('is known to who stood in or signs for the head of that day, while the head is still in office', () => {
    const { kantor } = bahanUji();
    const tugas = { petugas: 'sekdis', sebagai: 'kepala', nomor: '800/1', dari: '2026-11-20' };
    const mengetahui = (jenis: 'plh' | 'an' | 'ub') =>
      isiBeritaAcara(
        bahanUji({
          kantor: { ...kantor, penugasan: [{ ...tugas, jenis, sampai: '2026-11-23' }] },
        }),
      ).mengetahui;
    expect(mengetahui('plh')).toMatchObject({ nama: 'Citra Umpama', jabatan: ['Plh. Kepala Dinas'] });
    for (const [jenis, kata] of [
      ['an', 'a.n.'],
      ['ub', 'u.b.'],
    ] as const)
      expect(mengetahui(jenis)).toMatchObject({
        nama: 'Citra Umpama',
        jabatan: [`${kata} Kepala Dinas,`, 'Sekretaris'],
      });
  });

  it('is signed by its maker as frozen on the day, whatever they are called today', () => {
    const { kantor } = bahanUji();
    const petugas = kantor.petugas.map((p) =>
      p.id === 'penghubung1' ? { ...p, nama: 'Dr. Rina Rekaan', nip: null, jabatan: 'Kepala Bidang' } : p,
    );
    const { tandaTangan, hadirin } = isiBeritaAcara(bahanUji({ kantor: { ...kantor, petugas } }));
    expect(tandaTangan[0]).toMatchObject({ nama: 'Rina Rekaan', jabatan: ['Pranata Humas'] });
    expect(hadirin.map(({ nama }) => nama)).not.toContain('Rina Rekaan');
  });

  it('shows whom it froze as approving, whoever holds the office today', () => {
    const beku = orangUji({ nama: 'Lama Rekaan', jabatan: 'Sekretaris' });
    const selaku = { jenis: 'plh', jabatan: 'Kepala Dinas', nomor: '1' } as const;
    const rinci = rinciUji({ mengetahui: { ...beku, selaku } });
    expect(isiBeritaAcara(bahanUji({ rinci })).mengetahui).toMatchObject({
      nama: 'Lama Rekaan',
      jabatan: ['Plh. Kepala Dinas'],
    });
  });

  it('cites what it corrects, and what corrects it, by number and date; a draft corrects nothing yet', () => {
    const rujukan = {
      id: 'BA-000001',
      status: 'final',
      nomor: '555/03/IKP/II/2026',
      tanggal: '2026-02-06',
    } as const;
    const diralatOleh = [
      { ...rujukan, id: 'BA-000003', nomor: 'BA-REG-2026-000003', tanggal: '2026-03-01' },
      { ...rujukan, id: 'BA-000004', nomor: null, status: 'konsep' } as const,
    ];
    const { bagian } = isiBeritaAcara(bahanUji({ rinci: rinciUji({ meralat: rujukan, diralatOleh }) }));
    const dasar = bagian[0]?.isi;
    expect(dasar?.jenis === 'butir' ? dasar.teks.slice(-2) : []).toEqual([
      'Meralat Berita Acara Nomor 555/03/IKP/II/2026 tanggal 6 Februari 2026.',
      'Diralat oleh Berita Acara Nomor BA-REG-2026-000003 tanggal 1 Maret 2026.',
    ]);
  });

  it('does not call the entry date of an export a disposition', () => {
    const [satu] = rinciUji().dasar;
    const dasar = [{ ...satu!, sumber: 'tanggal_masuk' as const }];
    const { bagian } = isiBeritaAcara(bahanUji({ rinci: rinciUji({ dasar }) }));
    const isi = bagian[0]?.isi;
    expect(isi?.jenis === 'butir' ? isi.teks[0] : '').toBe(
      'Laporan nomor 5489201, masuk di LAPOR! 16 November 2026.',
    );
  });

  it('cites the reports that share the examination in one sentence, before what was done on the first', () => {
    const [induk] = rinciUji().dasar;
    const anak = Array.from({ length: 20 }, (_, i) => ({
      ...induk!,
      laporan: `${5489202 + i}`,
      disposisi: induk!.disposisi + (i < 18 ? 0 : 86_400_000),
      tindakan: [],
    }));
    const bahan = bahanUji({ rinci: rinciUji({ dasar: [induk!, ...anak] }) });
    const isi = isiBeritaAcara(bahan).bagian[0]?.isi;
    const butir = isi?.jenis === 'butir' ? isi.teks : [];
    expect(butir.map((satu) => satu.split(',')[0])).toEqual([
      'Laporan nomor 5489201',
      'Laporan nomor 5489202',
      'Laporan nomor 5489220 dan 5489221',
      expect.stringContaining('telaah'),
      expect.stringContaining('satker'),
    ]);
    expect(butir[1]).toContain('5489218, dan 5489219, didisposisikan 16 November 2026.');
    expect(butir[2]).toContain('17 November 2026');
  });

  it('cites a long text by its first sentences and the paper that holds it, and never parts a sentence', () => {
    const [satu] = rinciUji().dasar;
    const [telaah, ...lain] = satu!.tindakan;
    const dasar = (kesimpulan: string) => {
      const tindakan = [{ ...telaah!, teks: { kesimpulan } }, ...lain];
      const rinci = rinciUji({ dasar: [{ ...satu!, tindakan }] });
      const isi = isiBeritaAcara(bahanUji({ rinci })).bagian[0]?.isi;
      return isi?.jenis === 'butir' ? (isi.teks[1] ?? '') : '';
    };
    const kalimat = 'Lampu di depan pasar padam sejak Agustus. ';
    expect(dasar(kalimat.repeat(80))).toMatch(/sejak Agustus\. \(… selengkapnya dalam Hasil Telaah\)$/);
    expect(dasar(kalimat.repeat(80)).length).toBeLessThan(750);
    expect(dasar(kalimat.repeat(10))).toContain(kalimat.repeat(10).trim());
    const tanpaTitik = 'lampu padam '.repeat(200).trim();
    expect(dasar(tanpaTitik)).toContain(tanpaTitik);
  });

  it('says by what means it was approved in words, not in codes', () => {
    const tindakan = rinciUji().tindakan.map((t) =>
      t.jenis === 'ba.disetujui' ? { ...t, cara: 'nota-dinas' as const } : t,
    );
    const { keterangan } = isiBeritaAcara(bahanUji({ rinci: rinciUji({ tindakan }) }));
    expect(keterangan[0]).toContain('(nota dinas)');
    const cara = { cara: { jenis: 'pilihan', wajib: false, pilihan: ['tte'] } } as unknown as Parameters<
      typeof isianTertulis
    >[1];
    expect(isianTertulis({ cara: 'tte' }, cara, { zona: 'Asia/Jakarta', petugas: [] })).toEqual([
      ['cara', 'Tanda tangan elektronik'],
    ]);
  });

  it('takes the unit that was summoned where none is written', () => {
    const bagian = isiBeritaAcara(bahanUji()).bagian.map(({ judul: kepala }) => kepala);
    expect(bagian).toEqual([
      'Dasar',
      'Unit/satker yang diperiksa',
      'Uraian',
      'Temuan',
      'Kesimpulan',
      'Solusi atau tanggapan bagi pelapor',
    ]);
  });

  it('follows the fields of another SOP', () => {
    const ba = { ...rinciUji().ba, jenis: 'penyelesaian' };
    const teks = { uraian: 'A', penyelesaian: 'B' };
    const kertas = isiBeritaAcara(
      bahanUji({ sop: sopUji('malang-2023'), rinci: rinciUji({ ba, teks, dasar: [] }) }),
    );
    expect(kertas.judul).toBe('BERITA ACARA PENYELESAIAN PENANGANAN PENGADUAN');
    expect(kertas.bagian.map((b) => b.judul)).toEqual(['Dasar', 'Uraian', 'Penyelesaian']);
  });

  it('never shows a file’s name, which comes from outside', () => {
    const pdf = { ...fotoUji(2), tipeMedia: 'application/pdf' };
    const kertas = isiBeritaAcara(bahanUji({ rinci: rinciUji({ berkas: [fotoUji(1), pdf] }) }));
    expect(JSON.stringify(kertas)).not.toContain('Bu Sari');
    expect(JSON.stringify(kertas)).toContain('Berkas 1 (application/pdf)');
  });

  it.each([
    ['konsep', 'KONSEP'],
    ['final', null],
    ['batal', 'BATAL'],
  ] as const)('is marked while it is %s: %s', (satu, cap) => {
    expect(isiBeritaAcara(bahanUji(status(satu))).cap).toBe(cap);
  });
});

describe('a Berita Acara as PDF', () => {
  it('has the same bytes for the same input, and others when the journal’s row is another', async () => {
    const gambar = new Map([[hashUji(1), await gambarUji()]]);
    const satu = Buffer.from(await cetak({ gambar }));
    expect(satu.equals(await cetak({ gambar }))).toBe(true);
    expect(satu.equals(await cetak({ gambar, jejak: { seq: 124, hash: 'c'.repeat(64) } }))).toBe(false);
  });

  it.skipIf(!ada)(judul('says all that its SOP asks for'), async () => {
    const { teks, keterangan } = bacaPdf(await cetak());
    for (const kata of [
      'BERITA ACARA PEMERIKSAAN LAPANGAN',
      'Nomor: 555/31/IKP/XI/2026',
      'Nomor register: BA-2026-000003',
      'Senin tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam',
      'hadir, menolak',
      'Laporan nomor 5489201, didisposisikan 16 November 2026.',
      'Memanggil unit/satker, 20 November 2026',
      'salinan WhatsApp',
      'Mengetahui,',
      'Disetujui Selasa, 24 November 2026, pukul 09.30 WIB (paraf).',
      `Baris 123, SHA-256 ${'c'.repeat(64)}`,
      'halaman 1 dari',
    ])
      expect(teks.toLowerCase()).toContain(kata.toLowerCase());
    expect(keterangan).not.toMatch(/Sari|Lampu/);
  });

  it.skipIf(!ada)(judul('holds twelve people, twelve photos, and findings of five pages'), async () => {
    const g = await gambarUji();
    const berkas = Array.from({ length: 12 }, (_, i) => fotoUji(i + 1));
    const panjang = 'Tim memeriksa tiang lampu satu per satu bersama petugas UPT. '.repeat(330);
    const rinci = rinciUji({
      berkas,
      orang: Array.from({ length: 12 }, (_, i) => orangUji({ nama: `${'W'.repeat(78)}${i}` })),
      teks: { ...rinciUji().teks, temuan: `${panjang}\n${'W'.repeat(500)}` },
    });
    const pdf = await cetak({ rinci, gambar: new Map(berkas.map((b) => [b.terbit, g])) });
    const { halaman, teks } = bacaPdf(pdf);
    expect(halaman).toBeGreaterThan(7);
    expect(teks).toContain(`halaman ${halaman} dari ${halaman}`);
    expect(teks).toContain('Foto 12.');
    expect(teks.match(/Tim memeriksa/g)).toHaveLength(330);
    expect(teks.match(/W{3,}/g)?.join('').length).toBe(500 + 12 * 78 * 2);
  });

  it.skipIf(!ada).each([3, 9, 15, 17, 19, 21])(
    judul('has words above the signatures on their page, and one journal row with them: %i lines'),
    async (baris) => {
      const teks = { ...rinciUji().teks, temuan: 'Lampu padam.\n'.repeat(baris) };
      const orang = rinciUji().orang.slice(0, 1);
      const pdf = await cetak({ rinci: rinciUji({ teks, orang, berkas: [] }) });
      const akhir = halamanPdf(pdf).at(-1) ?? '';
      expect(akhir).toMatch(/Demikian .* Mengetahui, .* Bima Contoh .* Baris 123/);
    },
  );

  it.skipIf(!ada)(
    judul('has those who came last on the page of the signatures, under the header of their table'),
    async () => {
      for (const n of [2, 16, 17, 18, 23, 29]) {
        const hadir = Array.from({ length: n }, (_, i) => orangUji({ nama: `Warga ${i + 1} Rekaan` }));
        const orang = [...rinciUji().orang.slice(0, 1), ...hadir];
        const semua = halamanPdf(await cetak({ rinci: rinciUji({ orang, berkas: [] }) }));
        const akhir = new RegExp(
          `Nama dan jabatan Tanda tangan .*Warga ${n - 1} Rekaan.*Warga ${n} Rekaan.*Mengetahui, .*Baris 123`,
        );
        expect(semua.at(-1)).toMatch(akhir);
        for (const satu of semua)
          if (satu.includes('Yang hadir')) expect(satu).toMatch(/Nama dan jabatan Tanda tangan \d+\. Warga/);
      }
    },
    20_000,
  );

  it.skipIf(!ada).each([16, 28])(
    judul('has its closing sentence above the table that is one row with the signatures: %i lines'),
    async (baris) => {
      const teks = { ...rinciUji().teks, temuan: 'Lampu padam.\n'.repeat(baris) };
      const lebar = orangUji({ nama: 'W'.repeat(200), jabatan: 'W'.repeat(200) });
      const orang = [...rinciUji().orang.slice(0, 1), lebar, lebar];
      const semua = halamanPdf(await cetak({ rinci: rinciUji({ teks, orang, berkas: [] }) }));
      expect(semua.find((satu) => satu.includes('Demikian'))).toMatch(/Yang hadir .*Mengetahui, /);
    },
  );

  it.skipIf(!ada).each([1, 27, 28, 29, 30])(
    judul('a form of %i fields is told whole, and is not signed on a page that says nothing'),
    async (n) => {
      const kertas = isiBeritaAcara(bahanUji());
      const isian = Array.from({ length: n }, (_, i) => [`Isian ${i + 1}`, `nilai-${i + 1}.`] as const);
      const panjang = ['Isi', Array.from({ length: 900 }, (_, i) => `kata${i}`).join(' ')] as const;
      const isi = { jenis: 'pasangan', pasangan: [panjang, ...isian] } as const;
      const bagian = [{ judul: 'Isian formulir', isi }];
      const tanpa = { orang: [], hadirin: [], lanjutan: null, penutup: null, foto: [], jejak: null };
      const pdf = await cetakPdf((huruf) => susunKertas({ ...kertas, ...tanpa, bagian }, huruf));
      const semua = halamanPdf(pdf);
      expect(semua.join(' ').match(/kata\d+/g)).toHaveLength(900);
      expect(semua.join(' ').match(/nilai-\d+/g)).toHaveLength(n);
      expect(semua.find((satu) => satu.includes('Mengetahui,'))).toContain(`nilai-${n}.`);
    },
  );

  it.skipIf(!ada).each([
    ['words', 'Raden Haji '],
    ['the widest letters', 'W'],
  ])(judul('loses nothing of a name, an office or a number of the greatest length: %s'), async (_, kata) => {
    const panjang = (n: number, tanda: string) => kata.repeat(n).slice(0, n - tanda.length) + tanda;
    const orang = (tanda: string, petugas: string | null) =>
      orangUji({
        petugas,
        nama: panjang(200, `${tanda}nama`),
        nip: panjang(200, `${tanda}nip`),
        pangkat: panjang(200, `${tanda}pkt`),
        jabatan: panjang(200, `${tanda}jab`),
      });
    const { ba } = rinciUji();
    const rinci = rinciUji({
      ba: { ...ba, nomorNaskah: panjang(100, 'nnn') },
      orang: [orang('x', 'penghubung1'), orang('y', null)],
      mengetahui: orang('z', 'kepala'),
    });
    const kop = { baris: [panjang(200, 'kop')], logo: await gambarUji(80, 80) };
    const { teks } = bacaPdf(await cetak({ rinci, kop }));
    const rapat = teks.replaceAll(' ', '');
    const kali = (tanda: string) => rapat.split(tanda).length - 1;
    // Table of people, and the block or the row in which they sign; of a number also each page's foot.
    expect(['xnama', 'xpkt', 'xnip', 'xjab', 'ynama', 'yjab'].map(kali)).toEqual([2, 2, 2, 2, 2, 2]);
    expect(['znama', 'znip', 'zpkt', 'zjab', 'kop'].map(kali)).toEqual([1, 1, 1, 1, 1]);
    expect(kali('nnn')).toBeGreaterThan(2);
    expect(rapat.split('…')).toHaveLength(2); // of the photo's hash
  });

  it.skipIf(!ada)(
    judul('names the town before the day of the signatures where the settings name one'),
    async () => {
      const kantor = { ...bahanUji().kantor, kota: 'Kuala Rekaan' };
      expect(bacaPdf(await cetak({ kantor })).teks).toContain('Kuala Rekaan, 23 November 2026 ');
      expect(isiBeritaAcara(bahanUji()).tanggal).toBe('23 November 2026');
    },
  );

  it.skipIf(!ada)(judul('has its letterhead on the first page alone'), async () => {
    const rinci = rinciUji({ teks: { ...rinciUji().teks, temuan: 'Panjang. '.repeat(2000) } });
    const semua = halamanPdf(await cetak({ rinci }));
    expect(semua.length).toBeGreaterThan(3);
    expect(semua.map((satu) => satu.includes('PEMERINTAH KABUPATEN MISAL')).lastIndexOf(true)).toBe(0);
  });

  it('has a QR code that another program reads, with the row that stands beside it', async ({ skip }) => {
    const pdf = await cetak();
    const qr = bacaQr(pdf);
    if (qr === null) return skip('needs zbarimg (zbar-tools) and pdftoppm');
    expect(qr).toBe(`jejak/1 BA-000007 BA-2026-000003 123 ${'c'.repeat(64)}`);
    expect(bacaPdf(pdf).teks).toContain(`Baris 123, SHA-256 ${'c'.repeat(64)}`);
  });

  it.skipIf(!ada)(judul('says so where a photo is gone'), async () => {
    expect(bacaPdf(await cetak()).teks).toContain('(foto tidak dapat dibaca)');
  });
});
