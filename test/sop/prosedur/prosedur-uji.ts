import { readFileSync } from 'node:fs';
import { bacaSop } from '../../../src/mapping/sop-yaml/baca-sop.ts';
import type { DefinisiSop } from '../../../src/sop/definisi/definisi.ts';
import type { BarisUraian, Tenggat } from '../../../src/sop/tenggat/tenggat.ts';
import type { JamKerja, Rentang } from '../../../src/sop/waktu/jam-kerja.ts';
import { offsetMs, type Zona } from '../../../src/sop/waktu/waktu.ts';
import { aturanBawaan } from '../kalender-uji.ts';
import type { KantorUji } from '../perkara-uji.ts';
import { laporanDasar, orang, PerkaraUji } from '../perkara-uji.ts';

/** An SOP as the program reads it; `berkas` from the project's root. */
export function sopDari(berkas: string): DefinisiSop {
  const hasil = bacaSop(readFileSync(new URL(`../../../${berkas}`, import.meta.url), 'utf8'), berkas);
  if (!hasil.ok) throw new Error(JSON.stringify(hasil.error));
  return hasil.value;
}

const ZONA: Readonly<Record<DefinisiSop['zona'], Zona>> = {
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
};

const SEHARI: readonly Rentang[] = [
  [8 * 60, 12 * 60],
  [13 * 60, 16 * 60],
];
/** Monday to Friday 08:00-12:00 and 13:00-16:00: a break is where minutes go wrong. */
const BERISTIRAHAT: JamKerja = { mingguan: [[], SEHARI, SEHARI, SEHARI, SEHARI, SEHARI, []], khusus: [] };

const INSTANSI = '6402';

/** An office that works by an SOP: one officer for each of its roles, by the role's name. */
export class Prosedur {
  readonly sop: DefinisiSop;
  readonly zona: Zona;
  readonly #kantor: KantorUji;

  constructor(berkas: string, oleh: string) {
    this.sop = sopDari(berkas);
    this.zona = ZONA[this.sop.zona];
    this.#kantor = {
      aturan: {
        sop: this.sop,
        tenggat: { ...aturanBawaan, zona: this.zona, jamKerja: BERISTIRAHAT },
        persetujuan: { buktiWajib: false, sementara: null },
        rujukan: false,
      },
      petugas: Object.keys(this.sop.peran).map((peran) => orang(peran, [peran])),
      instansi: [INSTANSI],
      oleh,
    };
  }

  /** '09-07 09:00' in 2026, in the office's zone. September has no day off but weekends; the 7th is a Monday. */
  saat(waktu: string): number {
    return Date.parse(`2026-${waktu.replace(' ', 'T')}Z`) - offsetMs(this.zona);
  }

  /** A complaint made at the office's own counter, or in its own media. */
  aduan(waktu: string, kanal = this.sop.kanal[0] ?? ''): PerkaraUji {
    const pada = this.saat(waktu);
    return new PerkaraUji(this.#kantor, { pada, kanal, sekarang: pada });
  }

  /** A report that LAPOR! disposed at `waktu` and a pull sees at `terlihat`. */
  laporan(waktu: string, terlihat = waktu): PerkaraUji {
    const laporan = laporanDasar(INSTANSI, this.saat(waktu));
    return new PerkaraUji(this.#kantor, { laporan, sekarang: this.saat(terlihat) });
  }

  waktu(ms: number | null): string | null {
    return ms === null ? null : this.#tulis(ms);
  }

  /** When the running step falls due, and the days or minutes that make it so. */
  tenggat(p: PerkaraUji): readonly string[] {
    return uraian(p.tenggat, (ms) => this.#tulis(ms));
  }

  #tulis(ms: number): string {
    const iso = new Date(ms + offsetMs(this.zona)).toISOString();
    return `${iso.slice(5, 10)} ${iso.slice(11, iso.endsWith('00.000Z') ? 16 : 19)}`;
  }
}

const uraian = (tenggat: Tenggat | null, tulis: (ms: number) => string): readonly string[] =>
  tenggat === null ? [] : tenggat.uraian.map((baris) => satu(baris, tulis));

function satu(baris: BarisUraian, tulis: (ms: number) => string): string {
  switch (baris.jenis) {
    case 'mulai':
    case 'jatuh':
      return `${baris.jenis} ${tulis(baris.pada)}`;
    case 'menit':
      return `${baris.tanggal.slice(5)} ${baris.menit} menit`;
    case 'tutup':
      return `${baris.tanggal.slice(5)} tutup`;
    case 'dihitung':
      return `${baris.tanggal.slice(5)} ke-${baris.ke}`;
    case 'dilewati':
    case 'dijeda':
      return `${baris.tanggal.slice(5)} ${baris.sebab}`;
    case 'digeser':
      return `digeser ${baris.ke.slice(5)}`;
    case 'tahun_tak_dikenal':
      return `tahun ${baris.tahun}`;
  }
}
