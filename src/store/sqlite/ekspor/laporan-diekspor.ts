import type { CakupanEkspor, LaporanDiekspor, PersetujuanDiekspor } from '../../../ports/store/ekspor.ts';
import type { Alat } from '../alat.ts';
import type { BarisKasus } from '../gudang/baris-kasus.ts';
import type { Sesudah } from './halaman.ts';
import { perHalaman, sebelum } from './halaman.ts';
import type { IndukDisebut } from './induk-disebut.ts';
import { GABUNG_INDUK, KOLOM_INDUK } from './induk-disebut.ts';

interface BarisLaporan extends BarisKasus, IndukDisebut {
  readonly kunci: number;
  readonly n: number;
  readonly terbuka: number;
  readonly sebab: string | null;
  readonly mulai_at: number | null;
  readonly sumber: string | null;
  readonly pertama_terkirim_at: number | null;
  readonly akhir_terkirim_at: number | null;
  readonly masuk: number;
  readonly nomor_ba: string | null;
  readonly dikecualikan: number;
}

type Parameter = CakupanEkspor & Sesudah & { readonly batas: number };

/** The population: dispositions by their moment, then what was taken in during the period and has none in it. */
export function siapkanLaporan(alat: Alat) {
  const disposisi = alat.db.prepare<[Parameter], BarisLaporan>(DISPOSISI);
  const tanpaDisposisi = alat.db.prepare<[Parameter], BarisLaporan>(TANPA_DISPOSISI);
  const persetujuan = siapkanPersetujuan(alat);
  const ralat = siapkanRalat(alat);
  return function* (cakupan: CakupanEkspor): Generator<LaporanDiekspor> {
    for (const pernyataan of [disposisi, tanpaDisposisi])
      for (const baris of perHalaman(
        (sesudah, batas) => pernyataan.all({ ...cakupan, ...sesudah, batas }),
        ({ kunci, id, n }) => ({ kunci, id, n }),
        sebelum(cakupan.dari),
      ))
        yield { ...laporanDari(baris), persetujuan: persetujuan(baris), ralat: ralat(baris) };
  };
}

/** The act that froze the answer was recorded in the very transaction that made its kiriman. */
function siapkanPersetujuan(alat: Alat) {
  const tindakan = alat.db.prepare<
    [string, number],
    Omit<PersetujuanDiekspor, 'bukti'> & { readonly id: string }
  >(
    `SELECT kr.id AS kiriman, t.id, t.oleh, t.dicatat_oleh AS dicatatOleh, t.terjadi_at AS pada, t.nilai ->> '$.cara' AS cara
     FROM kiriman kr JOIN tindakan t ON t.kasus_id = kr.kasus_id AND t.dicatat_at = kr.dibuat_at
     WHERE kr.kasus_id = ? AND kr.putaran = ? AND kr.jenis = 'akhir' AND kr.status NOT IN ('dibatalkan', 'diganti')
     ORDER BY kr.urut DESC, t.id DESC LIMIT 1`,
  );
  return (kasus: BarisLaporan): PersetujuanDiekspor | null => {
    const ada = tindakan.get(kasus.id, kasus.n);
    if (ada === undefined) return null;
    const { id, ...siapa } = ada;
    return { ...siapa, bukti: alat.teks.satu(id, 'bukti', alat.laci(kasus)) };
  };
}

function siapkanRalat({ db }: Alat) {
  const tindakan = db.prepare<[string, number], LaporanDiekspor['ralat'][number]>(
    `SELECT kr.id AS kiriman, t.oleh FROM kiriman kr JOIN tindakan t ON t.id = (SELECT max(id) FROM tindakan
       WHERE kasus_id = kr.kasus_id AND dicatat_at = kr.dibuat_at)
     WHERE kr.kasus_id = ? AND kr.putaran = ? AND kr.jenis = 'ralat' AND kr.status NOT IN ('dibatalkan', 'diganti')
     ORDER BY kr.urut`,
  );
  return ({ id, n }: BarisLaporan): LaporanDiekspor['ralat'] => tindakan.all(id, n);
}

function laporanDari(b: BarisLaporan): Omit<LaporanDiekspor, 'persetujuan' | 'ralat'> {
  return {
    kasus: b.id,
    trackingId: b.tracking_id,
    nomorRegistrasi: b.nomor_registrasi,
    kanal: b.kanal,
    sop: b.sop,
    putaran: b.n,
    sebab: b.sebab,
    disposisi: b.mulai_at,
    sumber: b.sumber,
    terlihat: b.terlihat_at,
    masuk: b.masuk === 1,
    langkah: b.langkah,
    terbuka: b.terbuka === 1,
    statusLapor: b.status_lapor,
    kelas: b.kelas ?? b.kelas_awal,
    anonim: b.anonim === 1,
    rahasia: b.rahasia === 1,
    induk: b.induk_sebutan,
    ba: b.nomor_ba?.split(' ') ?? [],
    dikecualikan: b.dikecualikan === 1,
    pertamaTerkirim: b.pertama_terkirim_at,
    akhirTerkirim: b.akhir_terkirim_at,
  };
}

const KOLOM = `k.*, k.terbuka, ${KOLOM_INDUK}, p.sebab, p.mulai_at, p.sumber, p.pertama_terkirim_at, p.akhir_terkirim_at,
  (SELECT group_concat(nomor, ' ') FROM (SELECT coalesce(ba.nomor_register, ba.id) AS nomor
     FROM ba_kasus bk JOIN ba ON ba.id = bk.ba_id WHERE bk.kasus_id = k.id AND bk.putaran = p.n ORDER BY ba.id)) AS nomor_ba,
  EXISTS (SELECT 1 FROM ba_pengecualian e WHERE e.kasus_id = k.id AND e.putaran = p.n) AS dikecualikan`;

/** A reply opens a round of its own, but nobody disposed it. */
const DISPOSISI_PERIODE = `sebab <> 'balasan' AND mulai_at >= @dari AND mulai_at < @sampai`;

const DISPOSISI = `SELECT ${KOLOM}, p.mulai_at AS kunci, p.n,
    (k.terlihat_at >= @dari AND k.terlihat_at < @sampai AND p.n =
      (SELECT min(n) FROM putaran WHERE kasus_id = k.id AND ${DISPOSISI_PERIODE})) AS masuk
  FROM putaran p INDEXED BY putaran_mulai JOIN kasus k ON k.id = p.kasus_id ${GABUNG_INDUK}
  WHERE p.sebab <> 'balasan' AND p.mulai_at < @sampai
    AND (p.mulai_at, p.kasus_id, p.n) > (@kunci, @id, @n)
  ORDER BY p.mulai_at, p.kasus_id, p.n LIMIT @batas`;

const TANPA_DISPOSISI = `SELECT ${KOLOM}, k.terlihat_at AS kunci, coalesce(p.n, 0) AS n, 1 AS masuk
  FROM kasus k INDEXED BY kasus_terlihat
  LEFT JOIN putaran p ON p.kasus_id = k.id AND p.n = (SELECT min(n) FROM putaran WHERE kasus_id = k.id) ${GABUNG_INDUK}
  WHERE k.terlihat_at < @sampai AND (k.terlihat_at, k.id) > (@kunci, @id)
    AND NOT EXISTS (SELECT 1 FROM putaran WHERE kasus_id = k.id AND ${DISPOSISI_PERIODE})
  ORDER BY k.terlihat_at, k.id LIMIT @batas`;
