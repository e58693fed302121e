import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Alur } from '../alur-uji.ts';
import type { KeadaanDiLapor } from './ekspor.ts';
import { ekspor } from './ekspor.ts';
import type { LaporanRekaan } from './laporan.ts';
import type { Tindakan } from './tindakan.ts';
import { barisTindakan } from './tindakan.ts';

const FOTO = join(import.meta.dirname, '../../../data/contoh/foto-lapangan.jpg');
const MENIT = 60_000;

const SETELAN = `
instansi: { id: "5501", nama: "Dinas Komunikasi dan Informatika Kabupaten Kapuas", zona_waktu: Asia/Pontianak }
lapor: { sambungan: ekspor-xlsx }
sop: kapuas-2018
ba: { kota: "Kuala Kapuas" }
petugas:
  - { id: ayu, nama: "Ayu Rekaan", jabatan: "Pejabat Penghubung", peran: [penghubung], berlaku_sampai: "2026-09-09" }
  - { id: dimas, nama: "Dimas Rekaan", jabatan: "Pejabat Penghubung", peran: [penghubung] }
  - { id: kepala, nama: "Bima Rekaan", jabatan: "Kepala Dinas", peran: [kepala_opd] }
  - { id: sekretaris, nama: "Cici Rekaan", jabatan: "Sekretaris", peran: [bidang] }
  - { id: irban, nama: "Endah Rekaan", jabatan: "Inspektur Pembantu", peran: [apip, penghubung] }
penugasan:
  - { petugas: sekretaris, sebagai: kepala_opd, jenis: plh, nomor: "800/112/2026", dari: "2026-09-08", sampai: "2026-09-10" }
`;

interface Antre {
  readonly id: string;
  readonly tracking_id: string;
  readonly jenis: 'sementara' | 'akhir' | 'ralat' | 'kembalikan';
  readonly status: string;
}

/** The office of the week, and LAPOR! as its officers find it on the web: only they write there. */
export class KantorSepekan {
  readonly alur: Alur;
  /** What stands in LAPOR! under each report, as it was pasted. */
  readonly tertempel: {
    readonly kiriman: string;
    readonly id: string;
    readonly jenis: Antre['jenis'];
    readonly isi: string;
  }[] = [];
  readonly #lapor = new Map<string, KeadaanDiLapor>();

  constructor(alur: Alur) {
    this.alur = alur;
    alur.setelan(SETELAN);
    for (const nama of ['lapangan.jpg', 'layar.jpg']) copyFileSync(FOTO, join(alur.folder, nama));
  }

  /** Somebody else changes what LAPOR! shows. */
  diLapor(id: string, keadaan: KeadaanDiLapor): void {
    this.#lapor.set(id, { ...this.#lapor.get(id), ...keadaan });
  }

  async unduhEkspor(nama: string, dibuat: string, laporan: readonly LaporanRekaan[]): Promise<void> {
    this.alur.berkas(nama, await ekspor(dibuat, laporan, this.#lapor));
  }

  /** An acts file, with its first lines on the page. */
  tulisTindakan(nama: string, petugas: string, semua: readonly Tindakan[], tampak = 2): void {
    this.alur.berkas(nama, barisTindakan(petugas, semua), tampak);
  }

  async antre(): Promise<readonly Antre[]> {
    const semua: readonly Antre[] = JSON.parse(await this.alur.diam('kiriman list --json'));
    return semua.filter(({ status }) => status === 'antre');
  }

  /** Pastes everything that waits into LAPOR!, two minutes each. `tampak`: the first is shown on the page. */
  async salinSemua(petugas: string, tampak = false): Promise<void> {
    const semua = await this.antre();
    if (semua.length === 0) throw new Error('nothing waits to be pasted');
    const [pertama, ...lain] = semua;
    if (tampak && pertama !== undefined) await this.#salinTampak(pertama, petugas);
    const sisa = tampak ? lain : semua;
    for (const k of sisa) {
      await this.#tempel(k, petugas);
      await this.alur.diam(...this.#terkirim(k, petugas));
    }
    if (sisa.length > 0) this.alur.teks(disalin(sisa, tampak));
  }

  async #salinTampak(k: Antre, petugas: string): Promise<void> {
    await this.alur.ketik(`kiriman salin ${k.id}`);
    await this.#tempel(k, petugas);
    await this.alur.ketikSingkat({ awal: 5 }, ...this.#terkirim(k, petugas), '--berkas layar.jpg');
  }

  async #tempel({ id, tracking_id, jenis }: Antre, petugas: string): Promise<void> {
    const { isi } = JSON.parse(await this.alur.diam(`kiriman salin ${id} --json --sebagai ${petugas}`));
    this.alur.jam.setel(this.alur.jam.now() + 2 * MENIT);
    this.tertempel.push({ kiriman: id, id: tracking_id, jenis, isi });
    if (jenis !== 'kembalikan') this.diLapor(tracking_id, { status: 'Proses' });
  }

  #terkirim({ id }: Antre, petugas: string): readonly string[] {
    return [`kiriman mark-sent ${id} --sebagai ${petugas}`, `--bukti "Tampil pukul ${this.#pukul()}"`];
  }

  /** WIB */
  #pukul(): string {
    return new Date(this.alur.jam.now() + 7 * 60 * MENIT).toISOString().slice(11, 16).replace(':', '.');
  }
}

const disalin = (semua: readonly Antre[], lagi: boolean): string =>
  `Dengan \`kiriman salin\` dan \`kiriman mark-sent\`, ${semua.length}${lagi ? ' lagi' : ''} disalin ke LAPOR!:
${semua.map(({ id, tracking_id }) => `${id} (${tracking_id})`).join(', ')}.`;
