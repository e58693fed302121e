import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jalankanBaris } from '../../src/commands/kerangka/baris-perintah.ts';
import { keluaranProses } from '../../src/commands/kerangka/keluaran.ts';
import type { Sandbox } from '../../src/sandbox/server.ts';
import { startSandbox } from '../../src/sandbox/server.ts';
import { parseWaktu } from '../../src/sop/waktu/waktu.ts';
import { virtualClock } from '../kembaran/clock.ts';
import { logTerkumpul } from '../kembaran/log.ts';
import { randomBerbenih } from '../kembaran/random.ts';
import { AKAR, dokumen, type Hasil } from './jalankan.ts';

const ZONA = 'Asia/Makassar';
const LAPORAN = 24;
/** An invented reporter, who may be named in no file that leaves. */
export const PELAPOR = 'Wulan Rekawati';
/** The case that was passed to APIP, and words of its acts. */
export const APIP = { laporan: 7, kata: 'kata dalam kasus pengawasan' } as const;
/** What an officer typed about a person, in words of his own. */
export const KATA_PETUGAS = 'menunggu Pak Darma Rekaan';
export const MASA = ['--dari', '2026-09-01', '--sampai', '2026-12-31'] as const;

type Isian = Readonly<Record<string, string>>;

const SETELAN = (url: string, tambahan: string): string =>
  `instansi: { id: "5501", nama: "Dinas Contoh", zona_waktu: ${ZONA} }
lapor: { sambungan: rest, url: "${url}", token_env: LAPOR_TOKEN }
sop: kapuas-2018
data: ./data
petugas:
  - { id: hubung, nama: "Ayu Contoh", jabatan: "Pejabat Penghubung", nip: "198001012005012001", peran: [penghubung] }
  - { id: kepala, nama: "Bima Contoh", jabatan: "Kepala Dinas", peran: [kepala_opd] }
  - { id: sekretaris, nama: "Cici Contoh", jabatan: "Sekretaris", peran: [bidang] }
penugasan:
  - { petugas: sekretaris, sebagai: kepala_opd, jenis: plh, nomor: "800/12/2026", dari: "2026-09-21", sampai: "2026-09-25" }
${tambahan}`;

const laporan = (i: number) => ({
  tanggal_laporan_masuk: '2026-09-06T19:40:00+07:00',
  tanggal_disposisi: `2026-09-07T0${1 + (i % 6)}:1${i % 10}:00+07:00`,
  nama_pelapor: i === 1 ? null : `${PELAPOR} ${i}`,
  klasifikasi_laporan: 'Pengaduan',
  kategori: 'Infrastruktur',
  judul_laporan: `Jalan di depan rumah ${PELAPOR}`,
  isi_laporan_awal: `Saya ${PELAPOR}, jalan ini berlubang.`,
  isi_laporan_akhir: null,
  tipe_laporan: i === 1 ? ('Anonim' as const) : i === 6 ? ('Rahasia' as const) : ('' as const),
  status_laporan: 'Terverifikasi',
  id_instansi_terdisposisi: '5501',
  instansi_terdisposisi: 'Dinas Contoh',
  rating: null,
  lampiran: [],
});

/** One office's autumn, typed on the real command line against the sandbox: of every exception at least one. */
export class KantorBersejarah implements AsyncDisposable {
  readonly folder: string;
  readonly sandbox: Sandbox;
  readonly #jam;
  readonly #random = randomBerbenih(7);

  private constructor(folder: string, sandbox: Sandbox, jam: ReturnType<typeof virtualClock>) {
    this.folder = folder;
    this.sandbox = sandbox;
    this.#jam = jam;
  }

  static async buka(folder: string): Promise<KantorBersejarah> {
    const jam = virtualClock(parseWaktu('2026-09-07 15:00', ZONA)!);
    const sandbox = await startSandbox({
      ...{ port: 0, reports: LAPORAN, faults: 'none', seed: 719, clock: jam },
      laporan,
    });
    const kantor = new KantorBersejarah(folder, sandbox, jam);
    kantor.setelan();
    copyFileSync(join(AKAR, 'data/contoh/foto-lapangan.jpg'), join(folder, 'foto.jpg'));
    writeFileSync(join(folder, 'pindaian.pdf'), '%PDF-1.4\npindaian\n%%EOF\n');
    return kantor;
  }

  /** All of it, in its order. */
  static async berjalan(folder: string): Promise<KantorBersejarah> {
    const kantor = await KantorBersejarah.buka(folder);
    await kantor.#pekanPertama();
    await kantor.#pekanKedua();
    await kantor.#kirimanBermasalah();
    await kantor.#sesudahSebulan();
    return kantor;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.sandbox.close();
  }

  setelan(tambahan = ''): void {
    writeFileSync(join(this.folder, 'penghubung.yaml'), SETELAN(this.sandbox.url, tambahan));
  }

  pada(waktu: string): void {
    this.#jam.setel(parseWaktu(waktu, ZONA)!);
  }

  id(i: number): string {
    return this.sandbox.trackingId(i);
  }

  async jalan(...argumen: readonly string[]): Promise<Hasil> {
    const tulisan = { keluar: '', galat: '' };
    const pipa = (ke: keyof typeof tulisan) => ({
      write: (isi: string | Uint8Array): boolean => {
        tulisan[ke] += String(isi);
        return true;
      },
      once: () => undefined,
    });
    this.#jam.setel(this.#jam.now() + 1_000);
    const dari = process.cwd();
    process.chdir(this.folder);
    try {
      const kode = await jalankanBaris([...argumen], {
        env: { LAPOR_TOKEN: this.sandbox.token },
        keluar: keluaranProses(pipa('keluar'), pipa('galat'), {}),
        henti: new AbortController().signal,
        ganti: {
          ...{ clock: this.#jam, random: this.#random, log: logTerkumpul() },
          pencatat: { akun: 'akun-petugas', host: 'komputer-loket' },
        },
      });
      return { kode, ...tulisan };
    } finally {
      process.chdir(dari);
    }
  }

  /** One that has to succeed, or to leave something for a person. */
  async ketik(...argumen: readonly string[]): Promise<Hasil> {
    const hasil = await this.jalan(...argumen);
    if (hasil.kode !== 0 && hasil.kode !== 3 && hasil.kode !== 5)
      throw new Error(`${argumen.join(' ')}: ${hasil.kode}\n${hasil.galat}`);
    return hasil;
  }

  async catat(i: number, aksi: string, isian: Isian = {}, petugas = 'hubung'): Promise<void> {
    await this.catatSemua([[i, aksi, isian, petugas]]);
  }

  /** Several acts from a file, as an office does at the end of a day. */
  async catatSemua(semua: readonly (readonly [i: number, aksi: string, isian: Isian, petugas?: string])[]) {
    const baris = semua.map(([i, aksi, isian, petugas = 'hubung']) =>
      JSON.stringify({ tracking_id: this.id(i), aksi, isian, petugas, dicatat_oleh: 'hubung' }),
    );
    writeFileSync(join(this.folder, 'tindakan.jsonl'), baris.join('\n'));
    const hasil = await this.jalan('catat', '--from', 'tindakan.jsonl');
    if (hasil.kode !== 0) throw new Error(`${baris.join('\n')}\n${hasil.keluar}${hasil.galat}`);
  }

  async lapor(i: number, badan: Readonly<Record<string, unknown>>): Promise<void> {
    const jawaban = await fetch(`${this.sandbox.urlSandbox}/laporan/${this.id(i)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(badan),
    });
    if (!jawaban.ok) throw new Error(await jawaban.text());
  }

  /** To the examination, its three duties done (kapuas §3.1–3.3). */
  async #diperiksa(i: number, telat: Isian, satker = 'UPT Jalan'): Promise<void> {
    await this.catatSemua([
      [i, 'telaah', { kesimpulan: 'Layak', ...telat }],
      [i, 'klarifikasi', { hasil: 'Perlu dilihat', perlu_pemeriksaan: 'ya', tanpa_bidang: 'Data pada kami' }],
      [i, 'konfirmasi-satker', { satker, hasil: 'Membenarkan' }],
      [i, 'panggil-satker', { tidak_diperlukan: 'Sudah di tempat' }],
      [i, 'cek-kelengkapan', { hasil: 'Lengkap' }],
    ]);
  }

  /** A draft with a photo. @returns its id */
  async ba(...i: readonly number[]): Promise<string> {
    const hasil = await this.ketik(
      ...['ba', 'buat', ...i.map((satu) => this.id(satu)), '--sebagai', 'hubung', '--berkas', 'foto.jpg'],
      ...[
        '--isian',
        'tempat=Jalan Rekaan',
        'uraian=Diperiksa bersama.',
        'kesimpulan=Benar',
        'solusi=Ditambal',
      ],
      '--json',
    );
    return dokumen<{ id: string }>(hasil).id;
  }

  async #dijawab(i: number, kepala = 'kepala'): Promise<void> {
    await this.catatSemua([
      [i, 'susun-tanggapan', { jenis: 'akhir', isi: 'Sudah kami tangani.' }],
      [i, 'setujui-tanggapan', { jenis: 'akhir', cara: 'paraf', bukti: 'ND 1' }, kepala],
    ]);
  }

  async #selesaiDiperiksa(i: number): Promise<void> {
    await this.catat(i, 'verifikasi-lapangan', { kesimpulan: 'Benar', solusi: 'Ditambal' });
  }

  async #pekanPertama(): Promise<void> {
    await this.ketik('sync');
    this.pada('2026-09-14 09:00');
    // Late, with its reason; the whole way to the receipt and the signed paper.
    await this.#diperiksa(0, { alasan_terlambat: KATA_PETUGAS }, '=HYPERLINK("http://rekaan.invalid";"UPT")');
    const ba = await this.ba(0);
    await this.ketik('ba', 'final', ba, '--sebagai', 'hubung', '--nomor', '555/03/IKP/IX/2026');
    await this.ketik(
      'ba',
      'setujui',
      ba,
      '--sebagai',
      'kepala',
      '--dicatat-oleh',
      'hubung',
      '--cara',
      'paraf',
    );
    const tandaTangan = ['--sebagai', 'hubung', '--cara', 'basah', '--berkas', 'pindaian.pdf'];
    await this.ketik('ba', 'tanda-tangan', ba, ...tandaTangan);
    await this.#selesaiDiperiksa(0);
    await this.#dijawab(0);
    // A void, and the one that corrects it, for two reports.
    await this.#diperiksa(10, { alasan_terlambat: 'cuti' });
    await this.#diperiksa(11, { alasan_terlambat: 'cuti' });
    const salah = await this.ba(10);
    await this.ketik('ba', 'final', salah, '--sebagai', 'hubung');
    await this.ketik(
      'ba',
      'batal',
      salah,
      '--sebagai',
      'hubung',
      '--alasan',
      `Salah tempat; ${KATA_PETUGAS}`,
    );
    const benar = await this.ba(10, 11);
    await this.ketik('ba', 'final', benar, '--sebagai', 'hubung');
    // Only a draft.
    await this.#diperiksa(12, { alasan_terlambat: '-' });
    await this.ba(12);
    // Of an APIP case, with a number of its own.
    await this.#diperiksa(APIP.laporan, { alasan_terlambat: APIP.kata });
    const rahasia = await this.ba(APIP.laporan);
    await this.ketik('ba', 'final', rahasia, '--sebagai', 'hubung');
    await this.ketik('ba', 'setujui', rahasia, '--sebagai', 'kepala');
    const pengawasan = { alasan: APIP.kata, terlapor: 'kepala', petugas_apip: 'hubung' };
    await this.catat(APIP.laporan, 'alihkan-apip', pengawasan);
    await this.ketik('sync');
  }

  async #pekanKedua(): Promise<void> {
    await this.catat(2, 'minta-kelengkapan', { yang_kurang: 'foto lokasi', alasan_terlambat: 'cuti' });
    await this.catat(2, 'setujui-tanggapan', { jenis: 'sementara' });
    await this.ketik('sync');
    this.pada('2026-09-15 09:00');
    await this.lapor(2, { riwayat: { responder: 'Pelapor', keterangan: `Ini fotonya, ${PELAPOR}` } });
    await this.ketik('sync');
    const bukan = { alasan: 'Jalan provinsi', instansi_yang_tepat: 'Dinas PU', alasan_terlambat: 'cuti' };
    await this.catat(3, 'bukan-wewenang', bukan);
    await this.ketik('sync');
    this.pada('2026-09-15 11:00');
    await this.catat(3, 'batal-pengembalian', { alasan: 'Ternyata jalan kabupaten' });
    await this.catat(5, 'telaah', { kesimpulan: 'Tidak jelas', alasan_terlambat: 'cuti' });
    const kurang = {
      tidak_lengkap: 'ya',
      tidak_jelas: 'ya',
      alasan_tanpa_diminta: 'Pelapor tidak terhubungi',
    };
    await this.catat(5, 'tidak-ditanggapi', kurang, 'kepala');
    // The head's waiver, while the secretary stands in.
    this.pada('2026-09-22 09:00');
    await this.#diperiksa(6, { alasan_terlambat: 'cuti' });
    await this.#dikecualikan(6);
    await this.catat(8, 'tetapkan-kelas', { kelas: 'pemeriksaan-lapangan', alasan: 'Perlu alat berat' });
    const disposisi = { waktu: '2026-09-08 08:00', bukti: 'Nota disposisi 12' };
    await this.catat(8, 'betulkan-disposisi', disposisi);
    const lewat = ['--sebagai', 'hubung', '--pada', '2026-09-15 10:00', '--isian', 'kesimpulan=Layak'];
    await this.ketik('catat', this.id(8), 'telaah', ...lewat, 'alasan_terlambat=baru dicatat');
    await this.ketik('sync');
  }

  async #dikecualikan(i: number): Promise<void> {
    const ba = await this.ba(i);
    await this.ketik('ba', 'final', ba, '--sebagai', 'hubung');
    await this.#selesaiDiperiksa(i);
    const alasan = ['--alasan', 'Sudah diperiksa bersama laporan lain'];
    await this.ketik('ba', 'kecualikan', this.id(i), '--sebagai', 'sekretaris', ...alasan);
    await this.#dijawab(i, 'sekretaris');
  }

  async #langsung(i: number): Promise<string> {
    await this.catatSemua([
      [i, 'telaah', { kesimpulan: 'Layak', alasan_terlambat: 'cuti' }],
      [
        i,
        'klarifikasi',
        { hasil: 'Cukup dijawab', perlu_pemeriksaan: 'tidak', tanpa_bidang: 'Data pada kami' },
      ],
    ]);
    await this.#dijawab(i);
    const hasil = await this.ketik('kiriman', 'list', '--json');
    const semua = dokumen<readonly { id: string; tracking_id: string }[]>(hasil);
    return semua.findLast((k) => k.tracking_id === this.id(i))!.id;
  }

  async #kirimanBermasalah(): Promise<void> {
    this.pada('2026-09-23 09:00');
    const dipasang = await this.#langsung(1);
    await this.ketik(
      'kiriman',
      'hold',
      dipasang,
      '--sebagai',
      'hubung',
      '--catatan',
      'LAPOR! tidak menampilkan',
    );
    await this.ketik(
      'kiriman',
      'mark-sent',
      dipasang,
      '--sebagai',
      'hubung',
      '--bukti',
      'Tampil pukul 10.00',
    );
    const gagal = await this.#langsung(9);
    // Closed there before it leaves, and opened again.
    await this.lapor(9, { status_laporan: 'Ditutup oleh Admin' });
    await this.ketik('sync', '--only', 'push');
    await this.lapor(9, { status_laporan: 'Terverifikasi' });
    const ulang = ['--id', gagal, '--sebagai', 'kepala', '--alasan', 'Laporan sudah dibuka lagi', '--ya'];
    await this.ketik('replay', ...ulang);
    await this.ketik('sync');
  }

  async #sesudahSebulan(): Promise<void> {
    this.pada('2026-10-20 09:00');
    await this.ketik('sync');
    await this.ketik(
      'identitas',
      'lihat',
      this.id(0),
      '--alasan',
      'Menghubungi pelapor',
      '--sebagai',
      'hubung',
    );
    const hapus = ['--dasar', 'Permintaan pelapor', '--ya', '--sebagai', 'kepala'];
    await this.ketik('identitas', 'hapus', this.id(5), ...hapus);
    // Most of the open cases leave at once: the brake, and a person who lets them go.
    this.pada('2026-10-21 09:00');
    for (let i = 13; i < LAPORAN; i++) await this.lapor(i, { id_instansi_terdisposisi: '5517' });
    for (const i of [3, 8]) await this.lapor(i, { id_instansi_terdisposisi: '5517' });
    const rem = dokumen<{ braked: { run: string } | null }>(await this.ketik('sync', '--json')).braked;
    if (rem === null) throw new Error('rem tidak berbunyi');
    await this.ketik(
      'sync',
      '--accept-run',
      rem.run,
      '--alasan',
      'Penataan ulang dinas',
      '--sebagai',
      'kepala',
    );
    this.setelan('tenggat: { hitungan_hari: kerja }\n');
    await this.ketik('sync');
    await this.ketik('jejak', 'checkpoint');
    await this.ketik('jejak', 'checkpoint', '--ganti-kunci', '--sebab', 'berkala', '--sebagai', 'kepala');
  }
}
