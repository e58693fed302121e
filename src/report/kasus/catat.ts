import type { HasilCatat } from '../../ports/store.ts';
import { langkahIni, sebutan } from '../../sop/kasus/kasus.ts';
import type { Result } from '../../sop/result.ts';
import { isoDenganOffset } from '../../sop/waktu/waktu.ts';
import { bersih, potong } from '../tampilan/lebar.ts';
import type { GagalCatat, SaatTolak } from '../tampilan/penolakan.ts';
import { penolakanJson, penolakanTeks } from '../tampilan/penolakan.ts';
import type { TampilanBanyakSop } from '../tampilan/tampilan.ts';
import { namaLangkahKasus } from '../tampilan/tampilan.ts';
import { waktuTeks } from '../tampilan/waktu-terbaca.ts';
import { peringatanJson } from './peringatan-catat.ts';
import type { SelBaris } from './sel-penolakan.ts';
import { penolakanSel, penolakanSelJson, perluLembarBaru } from './sel-penolakan.ts';

/** Columns for what a line calls its report: register numbers have 15. */
const SASARAN_MAKS = 30;

export interface HasilBaris {
  /** From 1. */
  readonly nomor: number;
  /** What the line of an acts file is about, as it is written there. */
  readonly sasaran?: string;
  /** Of a worksheet: where each of its columns stands. */
  readonly sel?: SelBaris;
  readonly hasil: Result<HasilCatat, GagalCatat>;
}

/** An office may have several SOPs: a step is called as the case's own calls it. */
export type SaatCatat = SaatTolak & Pick<TampilanBanyakSop, 'semuaSop'>;

/** One recorded act: where the case stands now, until when, and what went to the outbox. */
export function satuTeks(hasil: HasilCatat, saat: SaatCatat): readonly string[] {
  const { catat } = saat.katalog;
  if (hasil.jenis === 'sama') return [`${hasil.tindakan} ${catat.sama}`];
  const kini = catat.kini(namaLangkahKasus(saat, hasil.kasus));
  const antre = hasil.kiriman.map((k) => catat.keAntrean(k));
  const { ikut = [], gugur = [] } = hasil;
  return [
    [
      `${sebutan(hasil.kasus)} ${hasil.tindakan} ${catat.dicatat}`,
      kini,
      ...tenggatTeks(hasil, saat),
      ...antre,
    ].join(' · '),
    ...(ikut.length === 0 ? [] : [`${saat.katalog.kaitan.ikut(ikut.length)}:`]),
    ...ikut.map((k) => `  ${k.sebutan} · ${catat.kini(namaLangkahKasus(saat, k))}`),
    ...gugur.map((konsep) => saat.katalog.kaitan.gugur(konsep, sebutan(hasil.kasus))),
  ];
}

/** What runs from now on, the nearer first; a count that stands still is told too, else it would be looked for. */
function tenggatTeks({ kasus, jadwal }: Dicatat, saat: SaatCatat): readonly string[] {
  const { catat } = saat.katalog;
  const berhenti = langkahIni(kasus)?.jeda.some(({ selesai }) => selesai === null) ?? false;
  const jam = [
    { jatuh: jadwal.tenggatSop, teks: catat.tenggatLangkah },
    { jatuh: jadwal.tenggatNasional, teks: catat.tenggatNasional },
  ];
  return [
    ...(jadwal.tenggatSop === null && berhenti ? [catat.berhenti] : []),
    ...jam
      .flatMap(({ jatuh, teks }) => (jatuh === null ? [] : [{ jatuh, teks }]))
      .sort((a, b) => a.jatuh - b.jatuh)
      .map(({ jatuh, teks }) => teks(waktuTeks(jatuh, saat))),
  ];
}

type Dicatat = Extract<HasilCatat, { jenis: 'dicatat' }>;

/** Many acts: a line each, refusals with their line and reason, the sums last. */
export function catatTeks(semua: readonly HasilBaris[], saat: SaatCatat): readonly string[] {
  const { catat } = saat.katalog;
  if (semua.length === 0) return [catat.tidakAdaBaris];
  const { dicatat, sama, ditolak } = hitungCatat(semua);
  const baris = semua.flatMap(({ nomor, sasaran, sel, hasil }) => {
    if (hasil.ok) return satuTeks(hasil.value, saat).map((b) => `${catat.baris(nomor)}: ${b}`);
    if (sel !== undefined)
      return [
        `${catat.baris(nomor)}: ${catat.ditolak}`,
        ...jorokkan(penolakanSel(hasil.error, sel, bagiBaris(sasaran, saat))),
      ];
    const [sebab = '', ...lain] = penolakanTeks(hasil.error, bagiBaris(sasaran, saat));
    const untuk = sasaran === undefined ? '' : `${potong(bersih(sasaran), SASARAN_MAKS)} `;
    return [`${catat.baris(nomor)}: ${untuk}${catat.ditolak}: ${sebab}`, ...jorokkan(lain)];
  });
  return [
    ...baris,
    catat.jumlah(dicatat, sama, ditolak),
    ...(berlembar(semua) ? ulangiLembar(semua, saat) : ditolak > 0 ? [catat.ulangi] : []),
  ];
}

/** Of one line: what it calls its report stands in the command that its refusal tells to type. */
const bagiBaris = <S extends SaatTolak>(sasaran: string | undefined, saat: S): S =>
  sasaran === undefined ? saat : { ...saat, kasus: sasaran };

/** Cells are mended and the file is read again; a row whose case went on needs a new sheet. */
function ulangiLembar(
  semua: readonly HasilBaris[],
  { katalog: { lembarKerja } }: SaatTolak,
): readonly string[] {
  const ditolak = semua.flatMap(({ nomor, hasil }) => (hasil.ok ? [] : [{ nomor, p: hasil.error }]));
  const baru = ditolak.filter(({ p }) => perluLembarBaru(p)).map(({ nomor }) => nomor);
  return [
    ...(baru.length < ditolak.length ? [lembarKerja.ulangi] : []),
    ...(baru.length > 0 ? [lembarKerja.lembarBaru(baru.join(', '))] : []),
  ];
}

const berlembar = (semua: readonly HasilBaris[]): boolean => semua.some(({ sel }) => sel !== undefined);

const jorokkan = (baris: readonly string[]): readonly string[] => baris.map((b) => `  ${b}`);

function hitungCatat(semua: readonly HasilBaris[]) {
  const dicatat = semua.filter(({ hasil }) => hasil.ok && hasil.value.jenis === 'dicatat').length;
  const sama = semua.filter(({ hasil }) => hasil.ok && hasil.value.jenis === 'sama').length;
  return { dicatat, sama, ditolak: semua.length - dicatat - sama };
}

export function catatJson(semua: readonly HasilBaris[], saat: SaatTolak) {
  return {
    ...hitungCatat(semua),
    baris: semua.map(({ nomor, sasaran, sel, hasil }) => ({
      baris: nomor,
      ...(hasil.ok
        ? berhasilJson(hasil.value, saat)
        : {
            hasil: 'ditolak',
            ...(sel === undefined
              ? penolakanJson(hasil.error, bagiBaris(sasaran, saat))
              : penolakanSelJson(hasil.error, sel, bagiBaris(sasaran, saat))),
          }),
    })),
  };
}

function berhasilJson(hasil: HasilCatat, { zona, katalog }: SaatTolak) {
  if (hasil.jenis === 'sama') return { hasil: 'sama', tindakan: hasil.tindakan };
  const { kasus, jadwal } = hasil;
  const iso = (ms: number | null) => (ms === null ? null : isoDenganOffset(ms, zona));
  return {
    hasil: 'dicatat',
    tindakan: hasil.tindakan,
    tracking_id: kasus.trackingId,
    nomor_registrasi: kasus.nomorRegistrasi,
    langkah: kasus.langkah,
    tenggat_sop: iso(jadwal.tenggatSop),
    tenggat_nasional: iso(jadwal.tenggatNasional),
    kiriman: hasil.kiriman,
    peringatan: peringatanJson(hasil, katalog),
    konsep_gugur: hasil.gugur ?? [],
    ikut: (hasil.ikut ?? []).map(({ sebutan: nomor, langkah }) => ({ kasus: nomor, langkah })),
  };
}
