import type { CakupanEkspor, TenggatDiekspor } from '../../../ports/store/ekspor.ts';
import type { AturanTenggat } from '../../../sop/aturan.ts';
import { TANGGAPAN_AKHIR, TINDAK_LANJUT_PERTAMA } from '../../../sop/tenggat/alarm.ts';
import { jatuhTanpaJeda } from '../../../sop/tenggat/jatuh-tanpa-jeda.ts';
import { tambahHariKerja } from '../../../sop/tenggat/tenggat.ts';
import { HARI_MS } from '../../../sop/waktu/waktu.ts';
import type { Alat } from '../alat.ts';
import type { BarisKasus } from '../gudang/baris-kasus.ts';
import {
  BAGIAN_TERAKHIR,
  DIAMBIL_LAPOR,
  dibetulkanSejak,
  LEWAT_SEBELUM_PINDAH_SOP,
} from '../gudang/tenggat-lewat.ts';
import { tenggatLangkah } from '../gudang/tenggat-tersimpan.ts';
import type { Sesudah } from './halaman.ts';
import { perHalaman, sebelum } from './halaman.ts';
import type { KasusBergerak } from './kasus-bergerak.ts';
import { siapkanKasusBergerak } from './kasus-bergerak.ts';

interface BarisTenggat
  extends Pick<
    BarisKasus,
    'id' | 'tracking_id' | 'nomor_registrasi' | 'garam' | 'apip' | 'sop' | 'kanal' | 'dihapus_at'
  > {
  readonly n: number;
  readonly putaran: number;
  readonly jam: 'sop' | 'nasional';
  readonly langkah: string;
  readonly mulai_at: number | null;
  readonly kunci: number;
  readonly selesai_at: number | null;
  readonly berakhir_at: number | null;
  readonly terlambat: number;
  /** A pause stood in its round. */
  readonly berjeda: number;
}

interface BarisPutaran
  extends Omit<BarisTenggat, 'jam' | 'langkah' | 'selesai_at' | 'terlambat' | 'mulai_at' | 'berjeda'> {
  readonly mulai_at: number;
  readonly pertama_terkirim_at: number | null;
  readonly akhir_terkirim_at: number | null;
  readonly kelas: string;
  /** The national clocks of this round that were recorded as late, from the start that it has now. */
  readonly lewat: string | null;
  /** Its start was put right: all else is counted from the new one. */
  readonly dibetulkan: number;
  /** When the clock that runs falls due, as lists show it; null: LAPOR! does not wait for us, or a pause stands. */
  readonly berjalan_at: number | null;
}

type Parameter = CakupanEkspor & Sesudah & { readonly batas: number };

/** 60 hari kerja, the longest national clock, with the holidays between: nothing older can fall due in the period. */
const MUNDUR_MS = 150 * HARI_MS;

/** Deadlines by the day on which they fell due: so a recap counts them too. */
export function siapkanTenggat(alat: Alat) {
  const tercatat = [LANGKAH, PINDAH_SOP, NASIONAL_LEWAT].map((sql) =>
    alat.db.prepare<[Parameter], BarisTenggat>(sql),
  );
  const putaran = alat.db.prepare<[Parameter], BarisPutaran>(PUTARAN);
  const alasan = siapkanAlasan(alat);
  const tanpaJeda = siapkanTanpaJeda(alat);
  const kasusBergerak = siapkanKasusBergerak(alat);
  return function* (cakupan: CakupanEkspor): Generator<TenggatDiekspor> {
    const { dari } = cakupan;
    const bergerak = kasusBergerak(cakupan.sekarang);
    for (const pernyataan of tercatat)
      for (const b of perHalaman(
        (sesudah, batas) => pernyataan.all({ ...cakupan, ...sesudah, batas }),
        kunci,
        sebelum(dari),
      ))
        if (b.jam === 'nasional' || bergerak.get(b.id)?.urut !== b.n)
          yield {
            ...tenggatDari(b),
            jatuhTanpaJeda: tanpaJeda(b),
            alasan: b.terlambat === 1 && b.jam === 'sop' ? alasan(b) : '',
          };
    for (const satu of bergerak.values()) yield* langkahBergerak(satu, alat.mesin, cakupan);
    for (const b of perHalaman(
      (sesudah, batas) => putaran.all({ ...cakupan, ...sesudah, batas }),
      kunci,
      sebelum(dari - MUNDUR_MS),
    )) {
      const kini = bergerak.get(b.id)?.kini;
      const berjalan =
        kini === undefined || b.berjalan_at === null
          ? {}
          : { berjalan_at: alat.mesin.jadwal(kini).tenggatNasional };
      yield* nasionalTepat({ ...b, ...berjalan }, alat.mesin.aturan(b).tenggat, cakupan);
    }
  };
}

/** The step where time found the case: its row says nothing yet of what time has done to it. */
function* langkahBergerak(
  { baris, kini, urut }: KasusBergerak,
  mesin: Alat['mesin'],
  { dari, sampai, sekarang }: CakupanEkspor,
): Generator<TenggatDiekspor> {
  const langkah = kini.jalan[urut];
  const jatuh = tenggatLangkah(kini, urut, mesin);
  if (langkah === undefined || jatuh === null || jatuh < dari || jatuh >= sampai) return;
  const { putaran, mulai, selesai } = langkah;
  yield {
    ...milik({ ...baris, putaran }),
    jam: 'sop',
    langkah: langkah.langkah,
    mulai,
    jatuh,
    jatuhTanpaJeda: jatuhTanpaJeda(kini, urut, mesin.aturan(kini)) ?? jatuh,
    selesai,
    berakhir: null,
    terlambat: jatuh < (selesai ?? sekarang),
    alasan: '',
    dasar: 'dihitung',
  };
}

const kunci = ({ kunci, id, n }: Sesudah): Sesudah => ({ kunci, id, n });

const tenggatDari = (b: BarisTenggat): Omit<TenggatDiekspor, 'alasan' | 'jatuhTanpaJeda'> => ({
  ...milik(b),
  jam: b.jam,
  langkah: b.langkah,
  mulai: b.mulai_at,
  jatuh: b.kunci,
  selesai: b.selesai_at,
  berakhir: b.selesai_at === null ? b.berakhir_at : null,
  terlambat: b.terlambat === 1,
  dasar: 'tercatat',
});

const milik = (
  b: Pick<
    BarisTenggat,
    'id' | 'tracking_id' | 'nomor_registrasi' | 'apip' | 'putaran' | 'sop' | 'kanal' | 'dihapus_at'
  >,
) => ({
  kasus: b.id,
  sop: b.sop,
  kanal: b.kanal,
  isiDihapus: b.dihapus_at !== null,
  trackingId: b.tracking_id,
  nomorRegistrasi: b.nomor_registrasi,
  apip: b.apip !== null,
  putaran: b.putaran,
});

/** What was met, or runs, leaves no row of its own: it is counted again by the rules in force. */
function* nasionalTepat(
  b: BarisPutaran,
  aturan: AturanTenggat,
  { dari, sampai, sekarang }: CakupanEkspor,
): Generator<TenggatDiekspor> {
  const lewat = new Set(b.lewat?.split(' ') ?? []);
  const jam = [
    {
      langkah: TINDAK_LANJUT_PERTAMA,
      n: aturan.nasional.tindakLanjutPertama,
      selesai: b.pertama_terkirim_at,
    },
    { langkah: TANGGAPAN_AKHIR, n: batasKelas(b.kelas, aturan), selesai: b.akhir_terkirim_at },
  ].slice(0, b.pertama_terkirim_at === null ? 1 : 2);
  for (const { langkah, n, selesai } of jam) {
    const berakhir = selesai === null && b.berjalan_at === null ? b.berakhir_at : null;
    const tetap = selesai !== null || berakhir !== null;
    const jatuh = tetap ? tambahHariKerja(b.mulai_at, n, aturan) : b.berjalan_at;
    if (lewat.has(langkah) || jatuh === null || jatuh < dari || jatuh >= sampai) continue;
    // What was met too late left a row of its own in the transaction that told it (berakhirTerlambat), if by then its
    // start was what it is now. What ended unmet before it fell due is nobody's.
    const terlambat = (selesai === null || b.dibetulkan === 1) && (selesai ?? berakhir ?? sekarang) > jatuh;
    if (berakhir !== null && !terlambat) continue;
    const isi = {
      jam: 'nasional',
      langkah,
      mulai: b.mulai_at,
      jatuh,
      selesai,
      berakhir,
      terlambat,
    } as const;
    yield { ...milik(b), ...isi, jatuhTanpaJeda: jatuh, alasan: '', dasar: 'dihitung' };
  }
}

function batasKelas(kelas: string, { nasional }: AturanTenggat): number {
  if (kelas === 'informasi') return nasional.informasi;
  return kelas === 'pemeriksaan-lapangan' ? nasional.denganPemeriksaan : nasional.tanpaPemeriksaan;
}

/** Few cases pause: the others are not opened for it. */
const siapkanTanpaJeda = ({ kasus, mesin, db }: Alat) => {
  const baris = db.prepare<[string], BarisKasus>('SELECT * FROM kasus WHERE id = ?');
  return (b: BarisTenggat): number => {
    const milik = b.berjeda === 1 ? baris.get(b.id) : undefined;
    return milik === undefined
      ? b.kunci
      : (jatuhTanpaJeda(kasus.muat(milik), b.n, mesin.aturan(b)) ?? b.kunci);
  };
};

/** The act that left the step too late says why. */
function siapkanAlasan(alat: Alat) {
  // An act that passes several steps at once is recorded under its own step, and leaves them all at its moment.
  const cari = alat.db.prepare<
    [Pick<BarisTenggat, 'id' | 'putaran' | 'langkah' | 'selesai_at'>],
    { id: string }
  >(
    `SELECT id FROM tindakan WHERE kasus_id = @id AND putaran = @putaran AND terlambat = 1
       AND (langkah = @langkah OR terjadi_at = @selesai_at) ORDER BY langkah = @langkah DESC, id DESC`,
  );
  return (b: BarisTenggat): string => {
    const laci = alat.laci(b);
    const { id: kasus, putaran, langkah, selesai_at } = b;
    for (const { id } of cari.all({ id: kasus, putaran, langkah, selesai_at })) {
      const teks = alat.teks.satu(id, 'alasan_terlambat', laci);
      if (teks !== '') return teks;
    }
    return '';
  };
}

const KASUS = 'k.id, k.tracking_id, k.nomor_registrasi, k.garam, k.apip, k.sop, k.kanal, k.dihapus_at';

const LANGKAH = `SELECT ${KASUS}, l.urut AS n, l.putaran, 'sop' AS jam, l.langkah, l.mulai_at, l.tenggat_at AS kunci,
    CASE WHEN NOT ${DIAMBIL_LAPOR} THEN l.selesai_at END AS selesai_at, l.selesai_at AS berakhir_at,
    (l.tenggat_at < coalesce(l.selesai_at, @sekarang) AND l.tenggat_at < @sekarang) AS terlambat,
    EXISTS (SELECT 1 FROM langkah j WHERE j.kasus_id = l.kasus_id AND j.putaran = l.putaran AND j.jeda <> '[]') AS berjeda
  FROM langkah l INDEXED BY langkah_tenggat JOIN kasus k ON k.id = l.kasus_id
  WHERE l.tenggat_at IS NOT NULL AND l.tenggat_at < @sampai
    AND (l.tenggat_at, l.kasus_id, l.urut) > (@kunci, @id, @n)
    AND ${BAGIAN_TERAKHIR} AND NOT (l.tenggat_at >= coalesce(l.selesai_at, l.mulai_at) AND ${DIAMBIL_LAPOR})
  ORDER BY l.tenggat_at, l.kasus_id, l.urut LIMIT @batas`;

/** The round came to an end, or the next one took its place. */
const berakhir = (kasus: string, putaran: string): string => `coalesce(
      (SELECT min(e.mulai_at) FROM langkah e WHERE e.kasus_id = ${kasus} AND e.putaran = ${putaran} AND e.akhir = 1),
      (SELECT b.mulai_at FROM putaran b WHERE b.kasus_id = ${kasus} AND b.n = ${putaran} + 1))`;

const ALARM = `SELECT ${KASUS}, a.urut AS n, a.putaran, a.jam, a.langkah,
    CASE a.jam WHEN 'nasional' THEN p.mulai_at END AS mulai_at, a.jatuh_at AS kunci,
    CASE a.langkah WHEN '${TINDAK_LANJUT_PERTAMA}' THEN p.pertama_terkirim_at
      WHEN '${TANGGAPAN_AKHIR}' THEN p.akhir_terkirim_at END AS selesai_at,
    CASE WHEN a.jam = 'nasional' AND (k.tenggat_nasional_at IS NULL OR a.putaran < k.putaran) THEN ${berakhir('a.kasus_id', 'a.putaran')} END AS berakhir_at,
    1 AS terlambat, 0 AS berjeda
  FROM alarm a INDEXED BY alarm_jatuh JOIN kasus k ON k.id = a.kasus_id
  LEFT JOIN putaran p ON p.kasus_id = a.kasus_id AND p.n = a.putaran
  WHERE a.tingkat = 'jatuh' AND a.jatuh_at < @sampai
    AND (a.jatuh_at, a.kasus_id, a.urut) > (@kunci, @id, @n)`;

/** Which the rules in force cannot tell again: settings, class and SOP may have changed since, but not its start. */
const MASIH_BERLAKU = `NOT ${dibetulkanSejak('a.kasus_id', 'a.putaran', 'a.pada_at')}`;

const NASIONAL_LEWAT = `${ALARM} AND a.jam = 'nasional' AND ${MASIH_BERLAKU}
  ORDER BY a.jatuh_at, a.kasus_id, a.urut LIMIT @batas`;

const PINDAH_SOP = `${ALARM} AND a.jam = 'sop'
    AND ${LEWAT_SEBELUM_PINDAH_SOP} AND (${MASIH_BERLAKU} OR NOT EXISTS (SELECT 1 FROM langkah l
      WHERE l.kasus_id = a.kasus_id AND l.putaran = a.putaran AND l.langkah = a.langkah AND l.mulai_at <= p.mulai_at))
  ORDER BY a.jatuh_at, a.kasus_id, a.urut LIMIT @batas`;

const DIBETULKAN = dibetulkanSejak('p.kasus_id', 'p.n', '0');

const PUTARAN = `SELECT ${KASUS}, p.n, p.n AS putaran, p.mulai_at, p.mulai_at AS kunci, p.pertama_terkirim_at,
    p.akhir_terkirim_at, coalesce(k.kelas, k.kelas_awal) AS kelas,
    CASE p.n WHEN k.putaran THEN k.tenggat_nasional_at END AS berjalan_at,
    (SELECT group_concat(langkah, ' ') FROM alarm a WHERE a.kasus_id = k.id AND a.putaran = p.n
      AND a.jam = 'nasional' AND a.tingkat = 'jatuh' AND ${MASIH_BERLAKU}) AS lewat,
    ${DIBETULKAN} AS dibetulkan, CASE WHEN ${DIBETULKAN} THEN ${berakhir('p.kasus_id', 'p.n')} END AS berakhir_at
  FROM putaran p INDEXED BY putaran_mulai JOIN kasus k ON k.id = p.kasus_id
  WHERE k.tracking_id IS NOT NULL AND p.mulai_at < @sampai
    AND (p.mulai_at, p.kasus_id, p.n) > (@kunci, @id, @n)
  ORDER BY p.mulai_at, p.kasus_id, p.n LIMIT @batas`;
