import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
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

const WIB = 7 * 60 * MENIT;
const DAFTAR = 'tampil.csv';

interface Disalin {
  readonly id: string;
  readonly tracking_id: string;
  readonly jenis: 'sementara' | 'akhir' | 'ralat' | 'kembalikan';
  readonly isi: string;
}

interface Salinan {
  readonly folder: string;
  readonly daftar: string;
  readonly kiriman: readonly Disalin[];
}

/** The office of the week, and LAPOR! as its officers find it on the web: only they write there. */
export class KantorSepekan {
  readonly alur: Alur;
  /** What stands in LAPOR! under each report, as it was pasted. */
  readonly tertempel: {
    readonly kiriman: string;
    readonly id: string;
    readonly jenis: Disalin['jenis'];
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

  /** Pastes everything that waits into LAPOR!, two minutes each. `tampak`: all steps are shown on the page. */
  async salinSemua(petugas: string, tampak = false): Promise<void> {
    const { alur } = this;
    const salin = `kiriman salin --semua --sebagai ${petugas}`;
    const semua: Salinan = JSON.parse(await alur.diam(salin, '--json'));
    const folder = basename(semua.folder);
    if (semua.kiriman.length === 0) throw new Error('nothing waits to be pasted');
    if (tampak) await this.#tunjukkanSalin(salin, folder);
    const pukul = semua.kiriman.map((k) => this.#tempel(k));
    alur.berkas(`${folder}/${DAFTAR}`, terisi(readFileSync(semua.daftar, 'utf8'), pukul), tampak ? 3 : 0);
    const tandai = [
      `kiriman mark-sent --from ${folder}/${DAFTAR}`,
      `--sebagai ${petugas} --bukti "Tampil di LAPOR!"`,
    ];
    if (tampak) await alur.ketikSingkat({ awal: 5, akhir: 3 }, ...tandai);
    else alur.teks(`Dengan \`kiriman salin --semua\`, ${semua.kiriman.length} jawaban disalin ke LAPOR!:`);
    await alur.ketikSingkat({ awal: tampak ? 2 : 0, akhir: 1 }, ...tandai, '--ya');
  }

  /** The same command as an officer sees it, into a folder that the next one makes anew. */
  async #tunjukkanSalin(salin: string, folder: string): Promise<void> {
    rmSync(join(this.alur.folder, folder), { recursive: true });
    await this.alur.ketik(salin);
  }

  /** When it showed, as the officer writes it. */
  #tempel({ id, tracking_id, jenis, isi }: Disalin): string {
    this.alur.jam.setel(this.alur.jam.now() + 2 * MENIT);
    this.tertempel.push({ kiriman: id, id: tracking_id, jenis, isi });
    if (jenis !== 'kembalikan') this.diLapor(tracking_id, { status: 'Proses' });
    return new Date(this.alur.jam.now() + WIB).toISOString().slice(11, 16).replace(':', '.');
  }
}

/** The column pukul, line by line, as a text editor would be used. */
const terisi = (daftar: string, pukul: readonly string[]): string =>
  daftar
    .split('\r\n')
    .map((baris, i) => (baris === '' || i === 0 ? baris : baris.replace(/;;;?$/, `;${pukul[i - 1]};;`)))
    .join('\r\n');
