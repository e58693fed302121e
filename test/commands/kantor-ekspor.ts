import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import writeXlsxFile, { type Row } from 'write-excel-file/node';
import { AKAR, dokumen, type Hasil } from './jalankan.ts';
import { KantorBersejarah } from './kantor-bersejarah.ts';

const KOLOM = [
  ...['Tracking ID', 'Tanggal Laporan Masuk', 'Waktu Laporan Masuk', 'Nama Pelapor', 'Klasifikasi Laporan'],
  ...['Judul Laporan', 'Isi Laporan Awal', 'Tipe Laporan', 'ID Instansi Terdisposisi'],
  ...['Instansi Terdisposisi', 'Status Laporan'],
];

export interface BarisDiEkspor {
  readonly status?: string;
  /** Default: ours. */
  readonly instansi?: string;
}

interface KirimanJson {
  readonly id: string;
  readonly tracking_id: string;
  readonly status: string;
  readonly dasar_terkirim: string | null;
  readonly terkirim_pada: string | null;
}

/** An office that has only the Excel export, its commands typed in this process. */
export class KantorEkspor implements AsyncDisposable {
  readonly folder: string;
  readonly #kantor: KantorBersejarah;

  private constructor(folder: string, kantor: KantorBersejarah) {
    this.folder = folder;
    this.#kantor = kantor;
  }

  static async buka(pada: string): Promise<KantorEkspor> {
    const folder = mkdtempSync(join(tmpdir(), 'penghubung-kantor-ekspor-'));
    const kantor = await KantorBersejarah.buka(folder);
    const letak = join(folder, 'penghubung.yaml');
    const setelan = readFileSync(letak, 'utf8').replace(/^lapor: .*$/m, 'lapor: { sambungan: ekspor-xlsx }');
    writeFileSync(letak, setelan);
    copyFileSync(join(AKAR, 'data/contoh/foto-lapangan.jpg'), join(folder, 'layar.jpg'));
    kantor.pada(pada);
    return new KantorEkspor(folder, kantor);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#kantor[Symbol.asyncDispose]();
    rmSync(this.folder, { recursive: true, force: true });
  }

  pada(waktu: string): void {
    this.#kantor.pada(waktu);
  }

  jalan(...argumen: readonly string[]): Promise<Hasil> {
    return this.#kantor.jalan(...argumen);
  }

  async json<T>(...argumen: readonly string[]): Promise<T> {
    return dokumen<T>(await this.jalan(...argumen, '--json'));
  }

  /** LAPOR!'s admin export, made at `dibuat` (`8 Sep 2026 08:55`), and its import. */
  async impor(
    dibuat: string,
    laporan: Readonly<Record<string, BarisDiEkspor>>,
    ...opsi: readonly string[]
  ): Promise<Hasil> {
    const baris: Row[] = Object.entries(laporan).map(([nomor, { status, instansi = '5501' }], i) => [
      ...[nomor, '7 Sep 2026', '08:10', `Wulan Rekawati ${i}`, 'Pengaduan', `Lampu padam ${nomor}`],
      ...['Lampu padam.', '', instansi, `Dinas ${instansi}`, status ?? 'Belum Ditindaklanjuti'],
    ]);
    const isi = await writeXlsxFile([['Tanggal Generate', null, dibuat], KOLOM, ...baris], {
      sheet: 'Laporan',
    }).toBuffer();
    writeFileSync(join(this.folder, 'ekspor.xlsx'), isi);
    return this.jalan('import', 'ekspor.xlsx', ...opsi);
  }

  async catat(nomor: string, aksi: string, petugas: string, ...isian: readonly string[]): Promise<void> {
    const opsi = isian.length === 0 ? [] : ['--isian', ...isian];
    const { kode, galat } = await this.jalan('catat', nomor, aksi, '--sebagai', petugas, ...opsi);
    if (kode !== 0) throw new Error(`${nomor} ${aksi}: ${galat}`);
  }

  /** To the outbox, by way of every step that has to be. */
  async dijawab(nomor: string, isi = 'Lampunya sudah kami ganti.'): Promise<void> {
    await this.catat(nomor, 'telaah', 'hubung', 'kesimpulan=Layak');
    const tanpa = ['perlu_pemeriksaan=tidak', 'tanpa_bidang=Data pada kami'];
    await this.catat(nomor, 'klarifikasi', 'hubung', 'hasil=Cukup', ...tanpa);
    await this.catat(nomor, 'susun-tanggapan', 'hubung', 'jenis=akhir', `isi=${isi}`);
    await this.catat(nomor, 'setujui-tanggapan', 'kepala', 'jenis=akhir');
  }

  kiriman(): Promise<readonly KirimanJson[]> {
    return this.json('kiriman', 'list');
  }

  async langkah(nomor: string): Promise<string> {
    return (await this.json<{ readonly langkah: string }>('show', nomor)).langkah;
  }
}
