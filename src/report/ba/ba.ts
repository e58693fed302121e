import type { BaRinci, RujukanBa, TindakanBa } from '../../ports/store.ts';
import { setidaknyaFinal } from '../../sop/ba/berita-acara.ts';
import type { Zona } from '../../sop/waktu/waktu.ts';
import { isoDenganOffset } from '../../sop/waktu/waktu.ts';
import { bersih, bungkus, lebarTeks, rata } from '../tampilan/lebar.ts';
import type { Pasangan, Tampilan, TampilanSop } from '../tampilan/tampilan.ts';
import { judulBagian, kalimatBaris, nilaiWaktu, pasanganBaris } from '../tampilan/tampilan.ts';
import { tanggalTeks, waktuTeks } from '../tampilan/waktu-terbaca.ts';
import {
  berkasBaris,
  buktiBaJson,
  dasarBaris,
  orangBaris,
  sebutanOrang,
  tandaTanganTeks,
} from './bukti-ba.ts';

/** Two reports, or a register number; then an official number stands whole at 80 columns. */
const LEBAR_KOLOM = 18;

export function baDaftarTeks(rows: readonly BaRinci[], semua: number, t: Tampilan): readonly string[] {
  const { ba: kata } = t.katalog;
  if (rows.length === 0) return [kata.kosong];
  const isi = rows.map(({ ba, trackingId, diralatOleh }) => [
    ba.id,
    ba.nomorRegister ?? kata.belumBernomor,
    trackingId.join(', '),
    keadaanTeks(ba, diralatOleh.filter(setidaknyaFinal), t),
  ]);
  const kepala = [kata.kolom.id, kata.kolom.register, kata.kolom.laporan, kata.kolom.keadaan];
  const lebar = [0, 1, 2].map((i) =>
    Math.min(LEBAR_KOLOM, Math.max(...[kepala, ...isi].map((b) => lebarTeks(b[i] ?? '')))),
  );
  const baris = (b: readonly string[]) => barisKolom(b, [...lebar, sisaLebar(lebar, t)]);
  return [
    ...baris(kepala).map(t.gaya.redup),
    ...isi.flatMap(baris),
    ...(semua > rows.length ? [t.gaya.redup(kata.lagi(semua - rows.length, semua))] : []),
  ];
}

/** Cells beside each other, each wrapped in its column: nothing of a list is cut off. */
function barisKolom(sel: readonly string[], lebar: readonly number[]): readonly string[] {
  const kolom = lebar.map((n, i) => bungkus(sel[i] ?? '', n));
  return Array.from({ length: Math.max(...kolom.map((k) => k.length)) }, (_, n) =>
    kolom
      .map((k, i) => rata(k[n] ?? '', Math.max(lebar[i] ?? 0, lebarTeks(k[n] ?? ''))))
      .join('  ')
      .trimEnd(),
  );
}

const sisaLebar = (lebar: readonly number[], t: Tampilan): number =>
  Math.max(12, t.lebar - lebar.reduce((jumlah, n) => jumlah + n + 2, 0));

function keadaanTeks(
  ba: BaRinci['ba'],
  diralatOleh: BaRinci['diralatOleh'],
  { katalog: { ba: kata } }: Tampilan,
): string {
  return [
    kata.status[ba.status],
    kata.foto(ba.foto),
    ...(ba.nomorNaskah === null ? [] : [bersih(ba.nomorNaskah)]),
    ...(ba.meralat === null ? [] : [`${kata.meralat.toLowerCase()} ${ba.meralat}`]),
    ...(diralatOleh.length === 0
      ? []
      : [`${kata.diralatOleh.toLowerCase()} ${diralatOleh.map(({ id }) => id).join(', ')}`]),
  ].join(', ');
}

/** One Berita Acara with its content, in the order of the SOP's fields. */
export function baTeks(b: BaRinci, t: TampilanSop, tutup = false): readonly string[] {
  const { ba: kata } = t.katalog;
  const { ba } = b;
  // Only what stands corrects: a draft may still come to nothing, a void says nothing.
  const diralatOleh = b.diralatOleh.filter(setidaknyaFinal);
  const jenis = t.sop.ba[ba.jenis]?.nama ?? ba.jenis;
  return [
    judulBagian(`${ba.id} · ${jenis}`, t),
    ...pasanganBaris(
      [
        [t.katalog.kiriman.keadaan, kata.status[ba.status]],
        [kata.nomorRegister, ba.nomorRegister ?? kata.belumBernomor],
        [kata.nomorNaskah, ba.nomorNaskah === null ? null : bersih(ba.nomorNaskah)],
        [kata.meralat, b.meralat === null ? null : rujukanTeks(b.meralat)],
        [kata.diralatOleh, diralatOleh.length === 0 ? null : diralatOleh.map(rujukanTeks).join(', ')],
        [kata.laporan, b.trackingId.join(', ')],
        [kata.tanggal, tanggalTeks(b.tanggal, t.katalog)],
        ...b.tindakan.map((a): Pasangan => [kata.tindakan[a.jenis], tindakanTeks(a, t)]),
        [kata.mengetahui, b.mengetahui === null ? null : sebutanOrang(b.mengetahui, t)],
        [kata.tertanda, tandaTanganTeks(b, t)],
        [kata.sidik, b.isiHash === null || b.isiUtuh ? b.isiHash : `${b.isiHash} ${kata.sidikBerubah}`],
        [kata.berkas, b.berkas.length === 0 ? kata.foto(tutup ? ba.foto : 0) : null],
        [kata.lanjut, kata.selanjutnya[ba.status]?.(ba.id) ?? null],
      ],
      t,
    ),
    '',
    judulBagian(kata.isi, t),
    ...(tutup ? kalimatBaris(t.katalog.balasan.baTertutup, t.lebar) : pasanganBaris(isiBa(b, t), t)),
    ...bagian(kata.orang, orangBaris(b.orang, t), t),
    ...bagian(kata.dasar, dasarBaris(b.dasar, t), t),
    ...bagian(kata.berkas, berkasBaris(ba.id, b.berkas, t), t),
  ];
}

/** By our id, which commands take, and the number it goes by. */
const rujukanTeks = ({ id, nomor }: RujukanBa): string => (nomor === null ? id : `${id} (${bersih(nomor)})`);

const bagian = (judul: string, isi: readonly string[], t: TampilanSop): readonly string[] =>
  isi.length === 0 ? [] : ['', judulBagian(judul, t), ...isi];

/** When, by whom, how, and the proof or reason. */
function tindakanTeks(a: TindakanBa, t: TampilanSop): string {
  const { ba: kata } = t.katalog;
  const pencatat = a.dicatatOleh === a.oleh ? [] : [kata.dicatatOleh(a.dicatatOleh)];
  const kataOrang = Object.entries(a.teks).map(([nama, isi]) => `${nama}: ${bersih(isi)}`);
  return [
    waktuTeks(a.pada, t),
    kata.oleh(a.oleh),
    ...(a.cara === null ? [] : [kata.cara[a.cara] ?? a.cara]),
    ...pencatat,
    ...kataOrang,
  ].join(', ');
}

function isiBa(b: BaRinci, t: TampilanSop): readonly Pasangan[] {
  const bentuk = t.sop.ba[b.ba.jenis]?.isian ?? {};
  const urutan = Object.keys(bentuk);
  const ada = [...Object.keys(b.nilai), ...Object.keys(b.teks)].filter((nama) => !urutan.includes(nama));
  return [...urutan, ...ada].map((nama): Pasangan => {
    const nilai = b.nilai[nama];
    if (typeof nilai === 'number') return [nama, nilaiWaktu(nilai, bentuk[nama], t)];
    return [nama, nilai ?? (b.teks[nama] === undefined ? null : bersih(b.teks[nama]))];
  });
}

/** What a list tells of one: no words of anybody, so that a reporter who asked not to be known is in none. */
export function baDaftarJson(b: BaRinci, zona: Zona) {
  const iso = (ms: number | null): string | null => (ms === null ? null : isoDenganOffset(ms, zona));
  const { ba } = b;
  return {
    id: ba.id,
    jenis: ba.jenis,
    status: ba.status,
    nomor_register: ba.nomorRegister,
    nomor_naskah: ba.nomorNaskah,
    tracking_id: b.trackingId,
    tanggal: b.tanggal,
    foto: ba.foto,
    dibuat: iso(b.dibuat),
    final: iso(b.final),
    disetujui: iso(b.disetujui),
    batal: iso(b.batal),
    isi_hash: b.isiHash,
    meralat: ba.meralat,
    diralat_oleh: b.diralatOleh.filter(setidaknyaFinal).map(({ id }) => id),
    ditandatangani: iso(b.ditandatangani),
    isi_utuh: b.isiUtuh,
  };
}

export const baJson = (b: BaRinci, zona: Zona) => ({
  ...baDaftarJson(b, zona),
  tindakan: b.tindakan.map((a) => ({
    jenis: a.jenis,
    oleh: a.oleh,
    dicatat_oleh: a.dicatatOleh,
    akun: a.akun,
    host: a.host,
    cara: a.cara,
    pada: isoDenganOffset(a.pada, zona),
    ...a.teks,
  })),
  nilai: b.nilai,
  teks: b.teks,
  ...buktiBaJson(b, zona),
});
