import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import Database from 'better-sqlite3';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AKAR, dokumen, folderKerja, type Hasil } from './jalankan.ts';
import { penghubungPada } from './jalankan-pada.ts';

const EKSPOR = join(AKAR, 'fixtures/ekspor/ekspor-baik.xlsx');
const JUMAT = Date.parse('2026-02-06T09:00:00+08:00');
const MENIT = 60_000;
/** Nothing beside the answer, but that somebody stands in for the one who approved. */
const SUNYI = /^((Plh|Plt)\. .+ bertugas sampai .+\n)?$/;

/** One office in a folder of its own; each command a minute after the one before. */
function kantor(setelan: string) {
  const { folder, buang } = folderKerja();
  writeFileSync(join(folder, 'penghubung.yaml'), setelan);
  let menit = 0;
  const jalan = (...argumen: readonly string[]): Promise<Hasil> =>
    penghubungPada(folder, JUMAT + ++menit * MENIT)(...argumen);
  const oleh = (petugas: string, ...argumen: readonly string[]) => jalan('--sebagai', petugas, ...argumen);
  return {
    path: (nama: string) => join(folder, nama),
    buang,
    jalan,
    oleh,
    /** What it says where it goes through. */
    async baik(petugas: string, ...argumen: readonly string[]): Promise<string> {
      const hasil = await oleh(petugas, ...argumen);
      expect(hasil, argumen.join(' ')).toMatchObject({ kode: 0, galat: expect.stringMatching(SUNYI) });
      return hasil.keluar;
    },
    /** Why it does not. */
    async ditolak(petugas: string, ...argumen: readonly string[]): Promise<string> {
      const { kode, galat } = await oleh(petugas, ...argumen);
      expect(kode, argumen.join(' ')).toBeGreaterThan(1);
      return galat;
    },
    async ba(id: string) {
      return dokumen<BaTampil>(await jalan('--json', 'ba', 'show', id));
    },
  };
}

interface BaTampil {
  readonly status: string;
  readonly nomor_register: string | null;
  readonly nomor_naskah: string | null;
  readonly tracking_id: readonly string[];
  readonly orang: readonly { readonly nama: string; readonly selaku: unknown; readonly hadir: string }[];
  readonly mengetahui: unknown;
  readonly tanda_tangan: unknown;
  readonly diralat_oleh: readonly string[];
  readonly isi_utuh: boolean | null;
  readonly berkas: readonly { readonly sumber: string | null }[];
}

const foto = (path: string) =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: 'green' } })
    .jpeg()
    .toFile(path);
/** A header that announces 144 megapixels; nothing is decoded to read it. */
async function bom(): Promise<Buffer> {
  const kecil = await sharp({ create: { width: 1, height: 1, channels: 3, background: 'white' } })
    .png()
    .toBuffer();
  kecil.writeUInt32BE(12_000, 16);
  kecil.writeUInt32BE(12_000, 20);
  kecil.writeUInt32BE(crc32(kecil.subarray(12, 29)), 29);
  return kecil;
}

const PDF = '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n';

const KAPUAS = `instansi: { id: "5501", nama: "Dinas Contoh", zona_waktu: Asia/Makassar }
lapor: { sambungan: ekspor-xlsx }
sop: kapuas-2018
data: ./data
petugas:
  - { id: hubung, nama: "Ayu Contoh", jabatan: "Pejabat Penghubung", peran: [penghubung] }
  - { id: sekretaris, nama: "Dedi Contoh", jabatan: "Sekretaris", peran: [] }
  - { id: kepala, nama: "Bima Contoh", jabatan: "Kepala Dinas", peran: [kepala_opd] }
penugasan:
  - { petugas: sekretaris, sebagai: kepala, jenis: plh, nomor: "800/1", dari: 2026-02-02, sampai: 2026-02-28 }
ba: { klasifikasi: "555", unit: IKP }
`;
const TERLAMBAT = 'alasan_terlambat=Baru diimpor';
const ISI = ['tempat=Jalan Kelotok', 'uraian=Tiang diperiksa', 'kesimpulan=Kabel putus'];

describe('an examination of Kapuas, on the command line', () => {
  const k = kantor(KAPUAS);
  const catat = (id: string, aksi: string, ...isian: readonly string[]) =>
    k.baik('hubung', 'catat', id, aksi, '--isian', ...isian, TERLAMBAT);
  const keLapangan = async (id: string) => {
    await catat(id, 'telaah', 'kesimpulan=lengkap');
    await catat(id, 'klarifikasi', 'hasil=jelas', 'perlu_pemeriksaan=ya', 'tanpa_bidang=kecil');
  };
  const periksa = async (id: string) => {
    for (const aksi of ['konfirmasi-satker', 'panggil-satker', 'cek-kelengkapan'])
      await k.baik('hubung', 'catat', id, aksi, '--isian', 'tidak_diperlukan=hadir sendiri');
  };
  const simpulkan = (id: string) => catat(id, 'verifikasi-lapangan', 'kesimpulan=a', 'solusi=b');
  const setujuiAkhir = (id: string) => ['catat', id, 'setujui-tanggapan', '--isian', 'jenis=akhir'] as const;
  const susun = (id: string) => catat(id, 'susun-tanggapan', 'jenis=akhir', 'isi=Kabel diganti.');

  beforeAll(async () => {
    await foto(k.path('foto.jpg'));
    writeFileSync(k.path('pindaian.pdf'), PDF);
    expect((await k.jalan('import', EKSPOR)).kode).toBe(0);
  });
  afterAll(k.buang);

  it('goes over several reports from draft to signature, by a plh of the head', async () => {
    for (const id of ['7100001', '7100002']) await keLapangan(id);
    const orang = ['hubung', 'sekretaris', 'nama=Rekaan, S.Sos.;jabatan=Ketua RT;hadir=menolak-tanda-tangan'];
    const berkas = `${k.path('foto.jpg')};sumber=wa;dari=Ketua RT;diambil=2026-02-05 10:00`;
    await k.baik('hubung', ...['ba', 'buat', '7100001', '7100002', '--isian', ...ISI], '--orang', ...orang);
    await periksa('7100001');
    expect(await k.ditolak('hubung', 'ba', 'final', 'BA-000001')).toContain('cek-kelengkapan (7100002)');
    expect(
      await k.ditolak(
        'hubung',
        'catat',
        '7100001',
        'verifikasi-lapangan',
        '--isian',
        'kesimpulan=a',
        'solusi=b',
      ),
    ).toContain('ba final BA');
    await periksa('7100002');
    await k.baik(
      'hubung',
      ...['ba', 'buat', '--ubah', 'BA-000001', '--isian', 'temuan=Putus'],
      '--berkas',
      berkas,
    );
    await k.baik('hubung', 'ba', 'final', 'BA-000001', '--nomor', '555/03/IKP/II/2026');
    for (const id of ['7100001', '7100002']) {
      await simpulkan(id);
      await susun(id);
    }
    expect(await k.ditolak('kepala', ...setujuiAkhir('7100001'))).toContain('ba setujui');
    expect(await k.ditolak('hubung', 'ba', 'setujui', 'BA-000001')).toContain('kepala_opd');
    await k.baik('sekretaris', 'ba', 'setujui', 'BA-000001', '--cara', 'nota-dinas', '--bukti', 'ND 45');
    for (const id of ['7100001', '7100002']) await k.baik('sekretaris', ...setujuiAkhir(id));
    const tanda = ['--cara', 'basah', '--berkas', k.path('pindaian.pdf'), '--penanda-tangan'];
    expect(await k.ditolak('hubung', 'ba', 'tanda-tangan', 'BA-000001', ...tanda, '3')).toContain('nomor 3');
    await k.baik('hubung', 'ba', 'tanda-tangan', 'BA-000001', ...tanda, '0', '1');
    expect(await k.ba('555/03/IKP/II/2026')).toMatchObject({
      status: 'ditandatangani',
      nomor_register: 'BA-REG-2026-000001',
      tracking_id: ['7100001', '7100002'],
      orang: [
        { nama: 'Ayu Contoh', selaku: null, hadir: 'hadir' },
        { nama: 'Dedi Contoh', selaku: { jenis: 'plh', jabatan: 'Kepala Dinas', nomor: '800/1' } },
        { nama: 'Rekaan, S.Sos.', hadir: 'menolak-tanda-tangan' },
      ],
      mengetahui: { nama: 'Dedi Contoh', selaku: { jenis: 'plh', jabatan: 'Kepala Dinas' } },
      tanda_tangan: { cara: 'basah', oleh: [0, 1] },
      berkas: [{ sumber: 'wa' }],
      isi_utuh: true,
    });
    expect(await k.baik('hubung', 'ba', 'show', 'BA-000001')).toContain('Plh. Kepala Dinas');
  });

  it('the answer carries its number, and its posting a proof with origin, hashed into the journal', async () => {
    const layar = [...['--berkas', k.path('foto.jpg'), '--sumber', 'dinas'], '--diambil', '2026-02-06 09:10'];
    await k.baik('hubung', ...['kiriman', 'mark-sent', 'TL-2026-000001', '--bukti', 'Tampil'], ...layar);
    const kiriman = dokumen<object>(await k.jalan('--json', 'kiriman', 'show', 'TL-2026-000001'));
    expect(kiriman).toMatchObject({
      nomor_ba: '555/03/IKP/II/2026',
      dasar_terkirim: 'pernyataan-petugas',
      keputusan: [{ ke: 'terkirim', berkas: [{ sumber: 'dinas', diambil: '2026-02-06T09:10:00+08:00' }] }],
    });
    const db = new Database(k.path('data/penghubung.sqlite'), { readonly: true });
    const terkirim = db.prepare<[], { isi: string }>(
      `SELECT CAST(payload AS TEXT) AS isi FROM jejak WHERE jenis = 'kiriman.status' ORDER BY seq DESC LIMIT 1`,
    );
    const asli = createHash('sha256')
      .update(readFileSync(k.path('foto.jpg')))
      .digest('hex');
    expect(JSON.parse(terkirim.get()?.isi ?? '{}')).toMatchObject({
      berkas: [asli],
      asalBerkas: [{ berkas: asli, sumber: 'dinas' }],
    });
    db.close();
  });

  it('what an answer rests on, or what was signed, is not voided: a correction that cites it follows', async () => {
    await keLapangan('7100003');
    await periksa('7100003');
    await k.baik('hubung', ...['ba', 'buat', '7100003', '--isian', ...ISI, '--berkas', k.path('foto.jpg')]);
    for (const nomor of ['555 / 03 / ikp / II / 2026', '555/03/IKP/II/2026'])
      expect(await k.ditolak('hubung', 'ba', 'final', 'BA-000002', '--nomor', nomor)).toContain('BA-000001');
    await k.baik('hubung', 'ba', 'final', 'BA-000002');
    await simpulkan('7100003');
    await susun('7100003');
    const { kode, galat } = await k.oleh('kepala', 'ba', 'setujui', 'BA-000002');
    expect([kode, galat]).toEqual([
      0,
      expect.stringContaining('Plh. Dedi Contoh bertugas sampai Sab 28 Feb'),
    ]);
    await k.baik('kepala', ...setujuiAkhir('7100003'));
    const batal = ['ba', 'batal', 'BA-000002', '--alasan', 'Salah tempat'];
    expect(await k.ditolak('hubung', ...batal)).toContain('TL-2026-000003');
    await k.baik('hubung', 'catat', '7100003', 'tarik-tanggapan', '--isian', 'alasan=Salah tempat');
    await k.baik('hubung', ...batal);
    expect(await k.ba('BA-000002')).toMatchObject({ status: 'batal', nomor_naskah: '555/04/IKP/II/2026' });
    expect(await k.ditolak('hubung', 'ba', 'batal', 'BA-000001', '--alasan', 'x')).toContain(
      'ditandatangani',
    );
    await k.baik('hubung', 'ba', 'buat', '--meralat', 'BA-000001', '--isian', 'uraian=Tiang di RT 5');
    await k.baik('hubung', 'ba', 'final', 'BA-000003', '--urut', '7');
    expect(await k.ba('BA-000003')).toMatchObject({
      nomor_register: 'BA-REG-2026-000003',
      nomor_naskah: '555/07/IKP/II/2026',
      tracking_id: ['7100001', '7100002'],
    });
    expect((await k.ba('BA-000001')).diralat_oleh).toEqual(['BA-000003']);
    expect(await k.baik('hubung', 'ba', 'show', 'BA-000003')).toMatch(
      /Meralat +BA-000001 \(555\/03\/IKP\/II\/2026\)/,
    );
    expect(await k.ditolak('hubung', 'ba', 'buat', '--meralat', 'BA-000002')).toContain('sudah batal');
  });

  it('without a photo the answer waits, unless the head and only the head excepts it', async () => {
    await keLapangan('7100007');
    await periksa('7100007');
    await k.baik('hubung', 'ba', 'buat', '7100007', '--isian', ...ISI);
    await k.baik('hubung', 'ba', 'final', 'BA-000004');
    expect(await k.ba('BA-000004')).toMatchObject({ nomor_naskah: '555/08/IKP/II/2026' });
    await k.baik('kepala', 'ba', 'setujui', 'BA-000004');
    await simpulkan('7100007');
    await susun('7100007');
    expect(await k.ditolak('kepala', ...setujuiAkhir('7100007'))).toContain('foto');
    const kecuali = ['ba', 'kecualikan', '7100007', '--alasan'];
    expect(await k.ditolak('hubung', ...kecuali, 'x')).toContain('kepala_opd');
    expect(await k.ditolak('kepala', ...kecuali, ' ')).toContain('--alasan');
    expect(await k.baik('kepala', ...kecuali, 'Kamera rusak')).toContain('dikecualikan');
    expect(await k.baik('kepala', ...kecuali, 'Lain')).toContain('Alasan yang pertama tetap');
    await k.baik('kepala', ...setujuiAkhir('7100007'));
  });

  it('names no reporter who asked not to be known: in its fields, its people, or the origin of a file', async () => {
    await keLapangan('7100004');
    await periksa('7100004');
    const nama = 'Rina Contohwati';
    await k.baik('hubung', ...['ba', 'buat', '7100004', '--isian', ...ISI, `temuan=Menurut ${nama}`]);
    const ubah = ['ba', 'buat', '--ubah', 'BA-000005'];
    const asal = `${k.path('foto.jpg')};sumber=pelapor;dari=${nama}`;
    for (const ganti of [
      ['--isian', 'temuan=', '--orang', 'hubung', `nama=${nama}`],
      ['--orang', 'hubung', '--berkas', asal],
      ['--lepas-berkas', '1'],
    ]) {
      expect(await k.ditolak('hubung', 'ba', 'final', 'BA-000005')).toContain('tanda pengenal');
      await k.baik('hubung', ...ubah, ...ganti);
    }
    await k.baik('hubung', 'ba', 'final', 'BA-000005');
  });

  it('nothing is kept of a file that is none, too large, a bomb or HEIC', async () => {
    writeFileSync(k.path('teks.jpg'), 'bukan foto');
    writeFileSync(
      k.path('besar.jpg'),
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(40 << 20)]),
    );
    writeFileSync(k.path('iphone.jpg'), Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'));
    writeFileSync(k.path('bom.png'), await bom());
    const kata = {
      'teks.jpg': 'bukan foto',
      'besar.jpg': '10 MB',
      'iphone.jpg': 'HEIC',
      'bom.png': 'megapiksel',
    };
    for (const [nama, sebab] of Object.entries(kata)) {
      expect(await k.ditolak('hubung', 'ba', 'buat', '7100008', '--berkas', k.path(nama))).toContain(sebab);
      const tanda = ['ba', 'tanda-tangan', 'BA-000004', '--cara', 'basah', '--berkas', k.path(nama)];
      expect(await k.ditolak('hubung', ...tanda)).toContain(sebab);
    }
    expect(dokumen<unknown[]>(await k.jalan('--json', 'ba', 'list'))).toHaveLength(5);
  });
});

const MALANG = `instansi: { id: "3573", nama: "Dinas Contoh", zona_waktu: Asia/Jakarta }
lapor: { sambungan: ekspor-xlsx }
sop: malang-2023
data: ./data
petugas:
  - { id: petugas, nama: "Rina Rekaan", jabatan: "Petugas Pengaduan", peran: [petugas] }
  - { id: bidang, nama: "Indah Contoh", jabatan: "Kepala Bidang", peran: [bidang] }
  - { id: kepala, nama: "Bima Contoh", jabatan: "Kepala Dinas", peran: [kepala_dinas] }
penugasan:
  - { petugas: bidang, sebagai: kepala_dinas, jenis: plt, nomor: "800/2", dari: 2026-02-01, sampai: 2026-02-28 }
`;

describe('a settlement of Malang, on the command line', () => {
  const k = kantor(MALANG);
  const REG = 'REG-2026-000001';
  const ISI_MALANG = ['tempat=Kantor', 'uraian=Bantuan tertahan', 'penyelesaian=Disalurkan'];
  beforeAll(() => foto(k.path('foto.jpg')));
  afterAll(k.buang);

  it('follows the delivery, lets the case end, and is signed in the name of a plt', async () => {
    const formulir = ['--kanal', 'langsung', '--isian', 'nama=Sari Rekaan', 'isi=Bantuan belum diterima'];
    const surat = ['--berkas', `${k.path('foto.jpg')};sumber=wa;dari=Ketua RW`, '--sumber', 'pelapor'];
    await k.baik('petugas', 'register', ...formulir, ...surat);
    expect(dokumen<object>(await k.jalan('--json', 'show', REG))).toMatchObject({
      diserahkan: [{ nama: 'REG-2026-000001-1.jpg', sumber: 'wa', dari: 'Ketua RW' }],
    });
    await k.baik('petugas', 'catat', REG, 'terima');
    await k.baik('kepala', 'catat', REG, 'disposisi', '--isian', 'bidang=Sosial');
    await k.baik('bidang', 'catat', REG, 'asesmen', '--isian', 'hasil=Layak');
    await k.baik('bidang', 'catat', REG, 'susun-nota-dinas', '--isian', 'isi=Sudah disalurkan.');
    await k.baik('kepala', 'catat', REG, 'setujui-nota-dinas');
    await k.baik('petugas', 'ba', 'buat', REG, '--isian', ...ISI_MALANG);
    expect(await k.ditolak('petugas', 'ba', 'final', 'BA-000001')).toContain('sampaikan');
    await k.baik('petugas', 'catat', REG, 'sampaikan', '--isian', 'cara=langsung');
    expect(await k.ditolak('petugas', 'catat', REG, 'selesaikan')).toContain('belum final');
    expect(await k.ditolak('kepala', 'ba', 'kecualikan', REG, '--alasan', 'x')).toContain(
      'tidak mensyaratkan',
    );
    await k.baik('petugas', 'ba', 'final', 'BA-000001', '--nomor', '01/SKT/2026');
    await k.baik('petugas', 'catat', REG, 'selesaikan');
    expect(await k.ditolak('petugas', 'ba', 'batal', 'BA-000001', '--alasan', 'x')).toContain(REG);
    await k.baik('bidang', 'ba', 'setujui', 'BA-000001');
    writeFileSync(k.path('tte.pdf'), PDF);
    const tanda = ['ba', 'tanda-tangan', 'BA-000001', '--cara', 'tte', '--berkas'];
    expect(await k.ditolak('petugas', ...tanda, k.path('foto.jpg'))).toContain('PDF');
    await k.baik('petugas', ...tanda, k.path('tte.pdf'));
    expect(await k.ba('BA-000001')).toMatchObject({
      status: 'ditandatangani',
      mengetahui: { nama: 'Indah Contoh', selaku: { jenis: 'plt', jabatan: 'Kepala Dinas' } },
    });
    await k.baik('petugas', 'ba', 'buat', '--meralat', 'BA-000001', '--isian', ...ISI_MALANG);
    await k.baik('petugas', 'ba', 'final', 'BA-000002');
    await k.baik('petugas', 'ba', 'batal', 'BA-000002', '--alasan', 'Tidak jadi');
    expect(await k.ba('BA-000002')).toMatchObject({ status: 'batal', nomor_register: 'BA-REG-2026-000002' });
  });
});
