import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Lingkungan } from '../../src/app/lingkungan.ts';
import type { App } from '../../src/app.ts';
import { openApp } from '../../src/app.ts';
import { tulisContoh } from '../../src/config/contoh.ts';
import type { Config } from '../../src/config.ts';
import { parseConfig } from '../../src/config.ts';
import type { OpsiSandbox, Sandbox } from '../../src/sandbox/server.ts';
import { startSandbox } from '../../src/sandbox/server.ts';
import type { BerkasPerintah } from '../../src/sop/tindakan/perintah.ts';
import { type VirtualClock, virtualClock } from '../kembaran/clock.ts';
import { type LogTerkumpul, logTerkumpul } from '../kembaran/log.ts';
import { randomBerbenih } from '../kembaran/random.ts';
import { semua } from '../store/kantor-uji.ts';

const SENIN_PAGI = Date.parse('2026-02-23T09:00:00+07:00');
const NAMA = 'Dinas Komunikasi dan Informatika Kabupaten Kapuas';
const FOTO = join(import.meta.dirname, '../../data/contoh/foto-lapangan.jpg');

/** The configuration that `init` writes, with lines of a test's own behind it. */
export const naskahConfig = (url: string, tambahan = '', jenis: 'rest' | 'f01' = 'rest'): string =>
  `${tulisContoh({
    idInstansi: ['5501'],
    namaInstansi: NAMA,
    zona: 'Asia/Pontianak',
    sambungan: url === '' ? { jenis: 'ekspor-xlsx' } : { jenis, url, tokenEnv: 'TOKEN_UJI' },
    sop: 'kapuas-2018',
    hitunganHari: 'kalender',
    petugas: [
      { id: 'hubung', nama: 'Petugas Contoh', jabatan: 'Pejabat Penghubung', peran: ['penghubung'] },
      { id: 'kepala', nama: 'Kepala Contoh', jabatan: 'Kepala Dinas', peran: ['kepala_opd'] },
    ],
  })}\n${tambahan}`;

export function configUji(folder: string, naskah: string, token = 'x'): Config {
  const config = parseConfig(naskah, { TOKEN_UJI: token }, { berkas: join(folder, 'penghubung.yaml') });
  if (!config.ok) throw new Error(JSON.stringify(config.error));
  return config.value;
}

export function folderUji(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kantor-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An approved answer or return, as the remote should take it. */
export interface Disetujui {
  readonly trackingId: string;
  readonly jenis: 'sementara' | 'akhir' | 'kembalikan';
  readonly isi: string;
  readonly lampiran: number;
}

/** An office and the sandbox, in one process and on one clock, on which waiting takes no time. */
export class KantorSandbox {
  readonly folder: string;
  readonly sandbox: Sandbox;
  readonly jam: VirtualClock;
  readonly log: LogTerkumpul = logTerkumpul();
  readonly disetujui: Disetujui[] = [];
  /** The dialect that the office speaks. */
  readonly dialek: 'rest' | 'f01';
  app!: App;

  constructor(folder: string, sandbox: Sandbox, jam: VirtualClock, dialek: 'rest' | 'f01') {
    this.dialek = dialek;
    this.folder = folder;
    this.sandbox = sandbox;
    this.jam = jam;
  }

  static async buka(
    opsi: Partial<OpsiSandbox> = {},
    tambahan = '',
    dialek: 'rest' | 'f01' = 'rest',
  ): Promise<KantorSandbox> {
    const jam = virtualClock(SENIN_PAGI);
    const sandbox = await startSandbox({
      port: 0,
      reports: 60,
      faults: 'none',
      seed: 7,
      clock: jam,
      ...opsi,
    });
    onTestFinished(() => sandbox.close());
    const kantor = new KantorSandbox(folderUji(), sandbox, jam, dialek);
    await kantor.bukaApp({}, tambahan);
    return kantor;
  }

  /** Opens the office's data, again when it was open. */
  async bukaApp(ganti: Partial<Lingkungan> = {}, tambahan = ''): Promise<App> {
    const url = this.dialek === 'f01' ? this.sandbox.urlF01 : this.sandbox.url;
    const config = configUji(this.folder, naskahConfig(url, tambahan, this.dialek), this.sandbox.token);
    const lingkungan = { clock: this.jam, random: randomBerbenih(5), log: this.log, ...ganti };
    const app = await openApp(config, { ganti: lingkungan });
    onTestFinished(() => app[Symbol.asyncDispose]());
    this.app = app;
    return app;
  }

  maju(ms: number): void {
    this.jam.setel(this.jam.now() + ms);
  }

  async catat(
    sasaran: string,
    aksi: string,
    isian: Readonly<Record<string, string>> = {},
    opsi: { oleh?: string; berkas?: readonly BerkasPerintah[] } = {},
  ): Promise<void> {
    this.maju(1_000);
    const petugas = opsi.oleh ?? 'hubung';
    const hasil = await this.app.store.catat({
      sasaran,
      idLuar: null,
      sekarang: this.jam.now(),
      ...this.app.pencatat,
      perintah: {
        aksi,
        isian: { ...isian, alasan_terlambat: 'antrean panjang' },
        berkas: opsi.berkas ?? [],
        petugas,
        dicatatOleh: petugas,
        catatan: null,
        pada: null,
      },
    });
    if (!hasil.ok) throw new Error(`${aksi}: ${JSON.stringify(hasil.error)}`);
  }

  async setujui(
    id: string,
    jenis: 'sementara' | 'akhir',
    isi: string,
    berkas: readonly BerkasPerintah[] = [],
  ): Promise<void> {
    await this.catat(id, 'susun-tanggapan', { jenis, isi }, { berkas });
    await this.catat(id, 'setujui-tanggapan', { jenis }, { oleh: jenis === 'akhir' ? 'kepala' : 'hubung' });
    this.disetujui.push({ trackingId: id, jenis, isi, lampiran: berkas.length });
  }

  /** Open cases at their first step, in the order of their deadlines. */
  async diTelaah(): Promise<readonly string[]> {
    const rows = await semua(this.app.store.daftar({ langkah: ['telaah'] }));
    return rows.flatMap((b) => b.trackingId ?? []);
  }

  /** A day's work on so many cases: interim answers, final ones (some with a photo), returns. */
  async bekerja(n: number): Promise<void> {
    const foto = await this.app.simpanBerkas([FOTO]);
    if (!foto.ok) throw new Error(foto.error.sebab);
    for (const [i, id] of (await this.diTelaah()).slice(0, n).entries()) {
      if (i % 5 === 4) {
        const alasan = `Bukan kewenangan kami (${id}).`;
        await this.catat(id, 'bukan-wewenang', { alasan, instansi_yang_tepat: 'Dinas lain' });
        this.disetujui.push({ trackingId: id, jenis: 'kembalikan', isi: alasan, lampiran: 0 });
        continue;
      }
      await this.catat(id, 'telaah', { kesimpulan: 'Layak' });
      if (i % 2 === 0) await this.setujui(id, 'sementara', `Laporan ${id} sedang kami periksa.`);
      const cukup = { hasil: 'Benar', tanpa_bidang: 'Ditangani sendiri', perlu_pemeriksaan: 'tidak' };
      await this.catat(id, 'klarifikasi', cukup);
      await this.setujui(id, 'akhir', `Laporan ${id} selesai kami tangani.`, i % 3 === 0 ? foto.value : []);
    }
  }

  /** How often each approved text took effect, by report and kind. */
  dampak(): readonly string[] {
    return this.#laporan().flatMap((id) =>
      this.sandbox.efekLaporan(id).map((e) => `${id} ${e.jenis} ${e.sha256}`),
    );
  }

  #laporan(): readonly string[] {
    return [...new Set(this.disetujui.map((d) => d.trackingId))];
  }

  async status(): Promise<Readonly<Record<string, number>>> {
    return (await this.app.store.ringkasan(this.jam.now())).kiriman;
  }
}
