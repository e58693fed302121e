import type {
  BarisKiriman,
  BarisPercobaan,
  CakupanReplay,
  KlaimKiriman,
  PercobaanSelesai,
} from '../../ports/store.ts';
import type { StatusKiriman } from '../../sop/kiriman.ts';
import type { Basis } from './buka.ts';

export interface BarisKirimanPenuh {
  readonly id: string;
  readonly kasus_id: string;
  readonly tracking_id: string | null;
  readonly garam: Uint8Array | null;
  readonly jenis: string;
  readonly putaran: number;
  readonly kunci: string;
  readonly konsep: string | null;
  readonly nomor_ba: string | null;
  readonly berkas: string;
  readonly status: string;
  readonly kelas: string | null;
  readonly dasar_terkirim: string | null;
  readonly terkirim_at: number | null;
  readonly ditahan_sampai_at: number | null;
  readonly pernah_belum_pasti: number;
  readonly id_jauh: string | null;
  readonly dibuat_at: number;
  readonly percobaan: number;
  readonly berikut_at: number;
  readonly badan: Uint8Array | null;
  readonly lampiran_jauh: string;
  readonly terakhir_at: number | null;
  readonly tenggat_nasional_at: number | null;
}

/** Rows of the outbox: what is due, in which order, and each attempt. */
export function gudangKiriman(db: Basis) {
  const s = siapkan(db);

  return {
    baris: (id: string): BarisKirimanPenuh | undefined => s.satu.get(id),
    mengirimMilikLain: (run: string): readonly BarisKirimanPenuh[] => s.milikLain.all(run),

    /** Due heads of their reports, the nearest national deadline first. */
    siap: (klaim: KlaimKiriman): readonly BarisKirimanPenuh[] =>
      klaim.batas <= 0
        ? []
        : s.siap.all({ sekarang: klaim.sekarang, jenis: JSON.stringify(klaim.jenis), batas: klaim.batas }),

    jadwalkan: (id: string, percobaan: number, berikut: number): void => {
      s.jadwalkan.run(percobaan, berikut, id);
    },
    sewa: (id: string, sampai: number): void => {
      s.sewa.run(sampai, id);
    },
    idJauh: (id: string, idJauh: string): void => {
      s.idJauh.run(idJauh, id);
    },
    bekukan: (id: string, lampiran: Readonly<Record<string, string>>, badan: Uint8Array | null): void => {
      s.bekukan.run(JSON.stringify(lampiran), badan, id);
    },

    /** Phase `sent` is pessimistic: only who saw the connection fail may lower it. */
    bukaPercobaan(id: string, klaim: KlaimKiriman): number {
      const n = (s.percobaanTerakhir.get(id)?.n ?? 0) + 1;
      s.bukaPercobaan.run(id, n, klaim.run, klaim.pemicu, klaim.sekarang);
      return n;
    },
    tutupPercobaan: (p: PercobaanSelesai): void => {
      s.tutupPercobaan.run(p.fase, p.sekarang, p.http, p.kelas ?? p.ke, p.cuplikan, p.kiriman, p.n);
    },
    percobaanMati: (id: string, sekarang: number): void => {
      s.percobaanMati.run(sekarang, id);
    },
    percobaan: (id: string): readonly BarisPercobaan[] => s.percobaan.all(id).map(percobaanDari),

    *daftar(saring: {
      id?: string;
      status?: readonly StatusKiriman[];
      batas?: number;
    }): Iterable<BarisKiriman> {
      const batas = saring.batas ?? -1;
      const status = JSON.stringify(saring.status ?? []);
      const rows =
        saring.id !== undefined
          ? s.satuRingkas.iterate(saring.id)
          : saring.status === undefined
            ? s.semua.iterate(batas)
            : s.menurutStatus.iterate(status, batas);
      for (const b of rows) yield barisKiriman(b);
    },

    rencana(c: CakupanReplay): readonly BarisKiriman[] {
      return s.rencana
        .all({
          id: JSON.stringify(c.id ?? []),
          laporan: JSON.stringify(c.laporan ?? []),
          kelas: JSON.stringify(c.kelas ?? []),
          sejak: c.sejak ?? null,
          semua: c.semuaGagal ? 1 : 0,
          batas: c.batas,
        })
        .map(barisKiriman);
    },

    menurutStatus: (): readonly { status: string; dasar_terkirim: string | null; n: number }[] =>
      s.hitung.all(),
  };
}

export const barisKiriman = (b: BarisKirimanPenuh): BarisKiriman => ({
  id: b.id,
  trackingId: b.tracking_id,
  jenis: b.jenis as BarisKiriman['jenis'],
  putaran: b.putaran,
  status: b.status as StatusKiriman,
  percobaan: b.percobaan,
  kelas: b.kelas as BarisKiriman['kelas'],
  terakhir: b.terakhir_at,
  berikut: b.berikut_at,
  kunci: b.kunci,
  dasarTerkirim: b.dasar_terkirim as BarisKiriman['dasarTerkirim'],
  terkirimPada: b.terkirim_at,
  ditahanSampai: b.ditahan_sampai_at,
  idJauh: b.id_jauh,
  nomorBa: b.nomor_ba,
  pernahBelumPasti: b.pernah_belum_pasti === 1,
  dibuat: b.dibuat_at,
});

interface BarisPercobaanSql {
  readonly n: number;
  readonly pemicu: string;
  readonly fase: string;
  readonly mulai_at: number;
  readonly selesai_at: number | null;
  readonly http: number | null;
  readonly kelas: string | null;
  readonly cuplikan: string | null;
}

const percobaanDari = (b: BarisPercobaanSql): BarisPercobaan => ({
  n: b.n,
  pemicu: b.pemicu,
  fase: b.fase,
  mulai: b.mulai_at,
  selesai: b.selesai_at,
  http: b.http,
  kelas: b.kelas,
  cuplikan: b.cuplikan,
});

const PENUH = `SELECT k.*, c.tracking_id, c.garam, c.tenggat_nasional_at,
  (SELECT max(mulai_at) FROM percobaan p WHERE p.kiriman_id = k.id) AS terakhir_at
  FROM kiriman k JOIN kasus c ON c.id = k.kasus_id`;

/**
 * Within a report strictly in order: an earlier kiriman that may still take effect, has failed, or is held in the same
 * round, stands before the later ones. A return waits only for what is on its way: the others are held because of it.
 */
const TIDAK_TERHALANG = `NOT EXISTS (
  SELECT 1 FROM kiriman d WHERE d.kasus_id = k.kasus_id AND d.id < k.id AND (
    d.status IN ('mengirim', 'belum_pasti')
    OR (k.jenis <> 'kembalikan' AND (d.status IN ('antre', 'gagal') OR d.status = 'ditahan')
        AND (d.putaran = k.putaran OR d.status = 'antre'))))`;

function siapkan(db: Basis) {
  return {
    satu: db.prepare<[string], BarisKirimanPenuh>(`${PENUH} WHERE k.id = ?`),
    satuRingkas: db.prepare<[string], BarisKirimanPenuh>(`${PENUH} WHERE k.id = ?`),
    milikLain: db.prepare<[string], BarisKirimanPenuh>(
      `${PENUH} WHERE k.status = 'mengirim' AND k.run <> ? ORDER BY k.id`,
    ),
    siap: db.prepare<[{ sekarang: number; jenis: string; batas: number }], BarisKirimanPenuh>(
      `${PENUH} WHERE k.status IN ('antre', 'belum_pasti') AND k.berikut_at <= @sekarang
       AND k.jenis IN (SELECT value FROM json_each(@jenis)) AND ${TIDAK_TERHALANG}
       ORDER BY c.tenggat_nasional_at IS NULL, c.tenggat_nasional_at, k.id LIMIT @batas`,
    ),
    jadwalkan: db.prepare('UPDATE kiriman SET percobaan = ?, berikut_at = ? WHERE id = ?'),
    sewa: db.prepare('UPDATE kiriman SET sewa_at = ? WHERE id = ?'),
    idJauh: db.prepare('UPDATE kiriman SET id_jauh = ? WHERE id = ?'),
    bekukan: db.prepare('UPDATE kiriman SET lampiran_jauh = ?, badan = coalesce(badan, ?) WHERE id = ?'),
    percobaanTerakhir: db.prepare<[string], { n: number }>(
      'SELECT n FROM percobaan WHERE kiriman_id = ? ORDER BY n DESC LIMIT 1',
    ),
    bukaPercobaan: db.prepare(
      "INSERT INTO percobaan (kiriman_id, n, run, pemicu, fase, mulai_at) VALUES (?, ?, ?, ?, 'sent', ?)",
    ),
    tutupPercobaan: db.prepare(
      `UPDATE percobaan SET fase = ?, selesai_at = ?, http = ?, kelas = ?, cuplikan = ?
       WHERE kiriman_id = ? AND n = ? AND fase = 'sent'`,
    ),
    percobaanMati: db.prepare(
      "UPDATE percobaan SET fase = 'died', selesai_at = ? WHERE kiriman_id = ? AND fase = 'sent'",
    ),
    percobaan: db.prepare<[string], BarisPercobaanSql>(
      'SELECT * FROM percobaan WHERE kiriman_id = ? ORDER BY n',
    ),
    semua: db.prepare<[number], BarisKirimanPenuh>(`${PENUH} ORDER BY k.id LIMIT ?`),
    menurutStatus: db.prepare<[string, number], BarisKirimanPenuh>(
      `${PENUH} WHERE k.status IN (SELECT value FROM json_each(?)) ORDER BY k.id LIMIT ?`,
    ),
    rencana: db.prepare<[object], BarisKirimanPenuh>(
      `${PENUH} WHERE k.status = 'gagal'
       AND (@semua = 1 OR k.id IN (SELECT value FROM json_each(@id))
            OR c.tracking_id IN (SELECT value FROM json_each(@laporan))
            OR k.kelas IN (SELECT value FROM json_each(@kelas))
            OR k.dibuat_at >= @sejak)
       ORDER BY k.id LIMIT @batas`,
    ),
    hitung: db.prepare<[], { status: string; dasar_terkirim: string | null; n: number }>(
      'SELECT status, dasar_terkirim, count(*) AS n FROM kiriman GROUP BY status, dasar_terkirim',
    ),
  };
}

export type GudangKiriman = ReturnType<typeof gudangKiriman>;
