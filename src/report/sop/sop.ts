import type { DefinisiSop, Langkah } from '../../sop/definisi/definisi.ts';
import { bulan } from '../../teks/kertas/tanggal.ts';
import type { Katalog } from '../../teks/teks.ts';
import { bersih } from '../tampilan/lebar.ts';
import type { Pasangan, Tampilan } from '../tampilan/tampilan.ts';
import { gantungBaris, judulBagian, kalimatBaris, pasanganBaris } from '../tampilan/tampilan.ts';
import { tanggalPendek } from '../tampilan/waktu-terbaca.ts';

/** An SOP knows no hour. */
type TampilanTanpaSaat = Omit<Tampilan, 'zona' | 'sekarang'>;

/** A sound SOP on one screen: what the document says, step by step, and what hangs on it. */
export function sopTeks(sop: DefinisiSop, t: TampilanTanpaSaat): readonly string[] {
  const { sop: kata } = t.katalog;
  const bagian: readonly (readonly [judul: string, isi: readonly string[]])[] = [
    [kata.bagian.langkah, langkahBaris(sop, t)],
    [kata.bagian.akhir, Object.values(sop.akhir).flatMap(({ nama }) => butir(nama, t))],
    [kata.bagian.jawaban, butir(jawabanTeks(sop, t), t)],
    [kata.bagian.ba, daftar(Object.values(sop.ba).map(denganKlausul(t)), t)],
    [kata.bagian.kewajiban, kewajibanBaris(sop, t)],
    [kata.bagian.dasarHukum, daftar(sop.dasarHukum, t)],
    [kata.bagian.peringatan, daftar(sop.peringatan, t)],
    ...(sop.catatan.length > 0 ? [[kata.bagian.catatan, daftar(sop.catatan, t)] as const] : []),
  ];
  return [
    t.gaya.tebal(kata.judul(sop.id, sop.versi)),
    ...kalimatBaris(kata.sah, t.lebar, 0).map(t.gaya.hijau),
    '',
    ...pasanganBaris(kepala(sop, t), t, 0),
    ...bagian.flatMap(([judul, isi]) => ['', judulBagian(judul, t), ...isi]),
  ];
}

function kepala({ nama, dokumen, zona, kanal }: DefinisiSop, { katalog }: TampilanTanpaSaat): Pasangan[] {
  const { label, kosong, tanpa } = katalog.sop;
  return [
    [label.nama, bersih(nama)],
    [label.nomor, bersih(dokumen.nomor.join('; '))],
    [label.instansi, bersih(dokumen.instansi)],
    [label.dibuat, dokumen.dibuat === null ? kosong : tanggalDokumen(bersih(dokumen.dibuat), katalog)],
    [label.berlaku, dokumen.berlaku === null ? kosong : tanggalPendek(dokumen.berlaku, katalog)],
    [label.zona, zona],
    [label.kanal, kanal.length === 0 ? tanpa : bersih(kanal.join(', '))],
  ];
}

/** As the document writes it, a month by the name that other dates here have. */
const tanggalDokumen = (tertulis: string, { waktu }: Katalog): string =>
  tertulis.replace(
    /\p{L}+/gu,
    (kata) => waktu.bulanPendek[bulan.indexOf(kata as (typeof bulan)[number])] ?? kata,
  );

/** Each step: its row in the document, how long it may take, who does it; in the document's order. */
function langkahBaris(sop: DefinisiSop, t: TampilanTanpaSaat): readonly string[] {
  const semua = Object.values(sop.langkah);
  const baris = semua.flatMap((langkah, n) => [
    ...gantungBaris(`  ${String(n + 1).padStart(2)}. `, bersih(denganKlausul(t)(langkah)), t.lebar),
    ...kalimatBaris(ciriLangkah(sop, langkah, t), t.lebar, 6).map(t.gaya.redup),
    ...berkasBaris(langkah, t),
  ]);
  return semua.some(({ disimpulkan }) => disimpulkan)
    ? [...baris, ...kalimatBaris(t.katalog.sop.artiDisimpulkan, t.lebar)]
    : baris;
}

/** What a step or a duty asks for and brings forth, as far as its document says. */
function berkasBaris(
  {
    masukan = [],
    kelengkapan,
    luaran,
  }: Partial<Pick<Langkah, 'masukan'>> & Pick<Langkah, 'kelengkapan' | 'luaran'>,
  t: TampilanTanpaSaat,
): readonly string[] {
  const { label } = t.katalog.sop;
  const isi: readonly Pasangan[] = [
    [label.masukan, bersih(masukan.join('; '))],
    [label.kelengkapan, bersih(kelengkapan.join('; '))],
    [label.luaran, bersih(luaran.join('; '))],
  ];
  return pasanganBaris(isi, t, 6);
}

function ciriLangkah(sop: DefinisiSop, langkah: Langkah, { katalog }: TampilanTanpaSaat): string {
  const { sop: kata, tenggat } = katalog;
  const batas = langkah.batas === null ? kata.tanpaBatas : tenggat.batas(langkah.batas);
  const oleh = bersih(sop.peran[langkah.pelaksana] ?? langkah.pelaksana);
  return [
    batas + (langkah.mulai === 'disposisi' ? ` ${kata.sejakDisposisi}` : ''),
    oleh + (langkah.disimpulkan ? ` (${kata.disimpulkan})` : ''),
    ...Object.keys(langkah.varian).map(kata.bacaanLain),
  ].join('; ');
}

const denganKlausul =
  ({ katalog }: TampilanTanpaSaat) =>
  ({ nama, klausul }: { readonly nama: string; readonly klausul: string }): string =>
    `${nama} (${klausul === 'kebijakan' ? katalog.sop.kebijakan : klausul})`;

function jawabanTeks({ jawaban, tindakan }: DefinisiSop, { katalog }: TampilanTanpaSaat): string {
  if (jawaban === null) return katalog.sop.tanpaJawaban;
  const { membekukan } = jawaban;
  return katalog.sop.pembeku(tindakan[membekukan]?.nama ?? membekukan, membekukan);
}

const kewajibanBaris = ({ kewajiban }: DefinisiSop, t: TampilanTanpaSaat): readonly string[] =>
  kewajiban.length === 0
    ? daftar([], t)
    : kewajiban.flatMap((satu) => [
        ...butir(`${denganKlausul(t)(satu)}: ${t.katalog.sop.tiapBulan(satu.tiapBulan)}`, t),
        ...berkasBaris(satu, t),
      ]);

const daftar = (isi: readonly string[], t: TampilanTanpaSaat): readonly string[] =>
  (isi.length === 0 ? [t.katalog.sop.tanpa] : isi).flatMap((satu) => butir(satu, t));

const butir = (teks: string, { lebar }: TampilanTanpaSaat): readonly string[] =>
  gantungBaris('  - ', bersih(teks), lebar);
