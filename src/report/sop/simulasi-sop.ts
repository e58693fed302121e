import type { DefinisiSop } from '../../sop/definisi/definisi.ts';
import type { HasilSimulasi, JamDibandingkan } from '../../sop/definisi/simulasi-sop.ts';
import type { Kasus } from '../../sop/kasus/kasus.ts';
import { sebutan } from '../../sop/kasus/kasus.ts';
import { TANGGAPAN_AKHIR, TINDAK_LANJUT_PERTAMA } from '../../sop/tenggat/alarm.ts';
import { isoDenganOffset, tanggalPada, type Zona } from '../../sop/waktu/waktu.ts';
import type { Katalog } from '../../teks/teks.ts';
import { bersih, lebarTeks, potong, rata } from '../tampilan/lebar.ts';
import {
  gantungBaris,
  judulBagian,
  kalimatBaris,
  namaLangkah,
  pasanganBaris,
  type Tampilan,
} from '../tampilan/tampilan.ts';
import { tanggalTeks, waktuPendek } from '../tampilan/waktu-terbaca.ts';

/** A changed SOP run over the cases since a time. */
export interface SimulasiSop {
  readonly sop: DefinisiSop;
  /** ms UTC. */
  readonly sejak: number;
  /** The year that was changed with it. */
  readonly kalender: { readonly tahun: string; readonly sumber: string } | null;
  readonly rangkuman: RangkumanSimulasi;
}

/** A deadline that was missed, by the one rules or by the other. */
export interface JamTerlambat extends JamDibandingkan {
  /** Tracking id or register number. */
  readonly sebutan: string;
}

interface HitunganJam {
  readonly jam: JamDibandingkan['jam'];
  readonly langkah: string;
  dijalani: number;
  lama: number;
  baru: number;
}

/** Adds up case by case: of thousands only those that were late are kept. */
export class RangkumanSimulasi {
  kasus = 0;
  jam = 0;
  readonly terlambat: JamTerlambat[] = [];
  readonly #perLangkah = new Map<string, HitunganJam>();
  readonly #takTerbanding = new Map<string, number>();

  tambah(kasus: Kasus, { jam, takTerbanding }: HasilSimulasi): void {
    this.kasus++;
    this.jam += jam.length;
    for (const satu of jam) this.#hitung(satu);
    const kena = jam.filter((j) => j.terlambatLama || j.terlambatBaru);
    this.terlambat.push(...kena.map((j) => ({ ...j, sebutan: sebutan(kasus) })));
    for (const langkah of takTerbanding)
      this.#takTerbanding.set(langkah, (this.#takTerbanding.get(langkah) ?? 0) + 1);
  }

  get perLangkah(): readonly Readonly<HitunganJam>[] {
    return [...this.#perLangkah.values()];
  }

  /** Step → how often it was walked. */
  get takTerbanding(): ReadonlyMap<string, number> {
    return this.#takTerbanding;
  }

  get menjadi(): readonly JamTerlambat[] {
    return this.terlambat.filter((j) => !j.terlambatLama);
  }

  get tidakLagi(): readonly JamTerlambat[] {
    return this.terlambat.filter((j) => !j.terlambatBaru);
  }

  #hitung({ jam, langkah, terlambatLama, terlambatBaru }: JamDibandingkan): void {
    const kunci = `${jam} ${langkah}`;
    const hitungan = this.#perLangkah.get(kunci) ?? { jam, langkah, dijalani: 0, lama: 0, baru: 0 };
    hitungan.dijalani++;
    if (terlambatLama) hitungan.lama++;
    if (terlambatBaru) hitungan.baru++;
    this.#perLangkah.set(kunci, hitungan);
  }
}

/** Lines of one list that people are shown; --json gives all. */
const BARIS_TAMPIL = 20;

export function simulasiSopTeks(s: SimulasiSop, t: Tampilan): readonly string[] {
  const { simulasi: kata } = t.katalog;
  const sejak = tanggalTeks(tanggalPada(s.sejak, t.zona), t.katalog);
  const { rangkuman: r, kalender } = s;
  return [
    judulBagian(kata.judul(`${s.sop.id} ${s.sop.versi}`, sejak), t),
    ...(kalender === null
      ? []
      : kalimatBaris(kata.kalender(kalender.tahun, bersih(kalender.sumber)), t.lebar)),
    ...(r.kasus === 0 ? [`  ${kata.kosong}`] : isiBaris(s, t)),
    '',
    ...kalimatBaris(kata.ukuran, t.lebar, 0),
    kata.tidakMenulis,
  ];
}

function isiBaris(s: SimulasiSop, t: Tampilan): readonly string[] {
  const { simulasi: kata } = t.katalog;
  const { menjadi, tidakLagi, takTerbanding } = s.rangkuman;
  const hilang = [...takTerbanding].flatMap(([langkah, n]) =>
    kalimatBaris(kata.langkahHilang(langkah, n), t.lebar),
  );
  return [
    ...hitunganBaris(s.rangkuman, t),
    '',
    ...tabelBaris(s, t),
    ...(menjadi.length === 0 ? [] : ['', judulBagian(kata.menjadi, t)]),
    ...terbatas(menjadi, s.sop, t),
    ...(tidakLagi.length === 0 ? [] : ['', judulBagian(kata.tidakLagi, t)]),
    ...terbatas(tidakLagi, s.sop, t),
    ...(hilang.length === 0 ? [] : ['', judulBagian(kata.label.takTerbanding, t), ...hilang]),
  ];
}

function hitunganBaris(r: RangkumanSimulasi, t: Tampilan): readonly string[] {
  const { label, angka } = t.katalog.simulasi;
  const dari = (semua: readonly JamTerlambat[]): string => angka(semua.length, jumlahKasus(semua));
  const takTerbanding = [...r.takTerbanding.values()].reduce((a, b) => a + b, 0);
  return pasanganBaris(
    [
      [label.kasus, String(r.kasus)],
      [label.jam, String(r.jam)],
      [label.lama, dari(r.terlambat.filter((j) => j.terlambatLama))],
      [label.baru, dari(r.terlambat.filter((j) => j.terlambatBaru))],
      [label.menjadi, dari(r.menjadi)],
      [label.tidakLagi, dari(r.tidakLagi)],
      [label.takTerbanding, takTerbanding === 0 ? null : String(takTerbanding)],
    ],
    t,
  );
}

const jumlahKasus = (semua: readonly JamTerlambat[]): number => new Set(semua.map((j) => j.sebutan)).size;

function tabelBaris({ sop, rangkuman }: SimulasiSop, t: Tampilan): readonly string[] {
  const { kolom } = t.katalog.simulasi;
  const angka = [kolom.dijalani, kolom.lama, kolom.baru];
  const rows = rangkuman.perLangkah.map((h) => ({
    nama: namaJam(h, sop, t.katalog),
    angka: [h.dijalani, h.lama, h.baru].map(String),
  }));
  const lebarAngka = angka.map((judul, i) =>
    Math.max(lebarTeks(judul), ...rows.map((r) => lebarTeks(r.angka[i] ?? ''))),
  );
  const sisa = t.lebar - 2 - lebarAngka.reduce((a, b) => a + b + 2, 0);
  const lebarNama = Math.min(sisa, Math.max(lebarTeks(kolom.jam), ...rows.map((r) => lebarTeks(r.nama))));
  const baris = (nama: string, isi: readonly string[]): string =>
    `  ${rata(potong(nama, lebarNama), lebarNama)}${isi.map((x, i) => `  ${x.padStart(lebarAngka[i] ?? 0)}`).join('')}`;
  return [t.gaya.redup(baris(kolom.jam, angka)), ...rows.map((r) => baris(r.nama, r.angka))];
}

function namaJam(
  { jam, langkah }: Pick<JamDibandingkan, 'jam' | 'langkah'>,
  sop: DefinisiSop,
  { simulasi }: Katalog,
): string {
  if (jam === 'sop') return namaLangkah(sop, langkah);
  const { nasional } = simulasi;
  if (langkah === TINDAK_LANJUT_PERTAMA) return nasional[TINDAK_LANJUT_PERTAMA];
  return langkah === TANGGAPAN_AKHIR ? nasional[TANGGAPAN_AKHIR] : langkah;
}

function terbatas(semua: readonly JamTerlambat[], sop: DefinisiSop, t: Tampilan): readonly string[] {
  const sisa = semua.length - BARIS_TAMPIL;
  return [
    ...semua.slice(0, BARIS_TAMPIL).flatMap((j) => jamBaris(j, sop, t)),
    ...(sisa > 0 ? [`  ${t.katalog.simulasi.lagi(sisa)}`] : []),
  ];
}

function jamBaris(j: JamTerlambat, sop: DefinisiSop, t: Tampilan): readonly string[] {
  const { simulasi: kata } = t.katalog;
  const saat = (ms: number | null): string => (ms === null ? kata.tanpa : waktuPendek(ms, t));
  const selesai = j.selesai === null ? kata.berjalan : kata.selesai(waktuPendek(j.selesai, t));
  return [
    ...gantungBaris(`  ${bersih(j.sebutan)}  `, namaJam(j, sop, t.katalog), t.lebar),
    ...kalimatBaris(`${saat(j.tenggatLama)} → ${saat(j.tenggatBaru)}, ${selesai}`, t.lebar, 4),
  ];
}

export function simulasiSopJson({ sop, sejak, kalender, rangkuman: r }: SimulasiSop, zona: Zona) {
  const saat = (ms: number | null): string | null => (ms === null ? null : isoDenganOffset(ms, zona));
  return {
    sop: { id: sop.id, versi: sop.versi },
    sejak: isoDenganOffset(sejak, zona),
    kalender: kalender === null ? null : { tahun: kalender.tahun, sumber: kalender.sumber },
    jumlah: {
      kasus: r.kasus,
      jam: r.jam,
      terlambat_lama: r.terlambat.filter((j) => j.terlambatLama).length,
      terlambat_baru: r.terlambat.filter((j) => j.terlambatBaru).length,
      menjadi_terlambat: r.menjadi.length,
      tidak_lagi_terlambat: r.tidakLagi.length,
    },
    langkah: r.perLangkah.map(({ jam, langkah, dijalani, lama, baru }) => ({
      jam,
      langkah,
      dijalani,
      terlambat_lama: lama,
      terlambat_baru: baru,
    })),
    tidak_terbanding: [...r.takTerbanding].map(([langkah, dijalani]) => ({ langkah, dijalani })),
    terlambat: r.terlambat.map((j) => ({
      sebutan: j.sebutan,
      putaran: j.putaran,
      jam: j.jam,
      langkah: j.langkah,
      mulai: saat(j.mulai),
      selesai: saat(j.selesai),
      tenggat_lama: saat(j.tenggatLama),
      tenggat_baru: saat(j.tenggatBaru),
      terlambat_lama: j.terlambatLama,
      terlambat_baru: j.terlambatBaru,
    })),
  };
}
