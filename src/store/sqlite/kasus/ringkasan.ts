import type { KasusDiApip, MenungguPenutupan } from '../../../ports/store/daftar.ts';
import type { Ringkasan } from '../../../ports/store.ts';
import { MENUNGGU_PELAPOR, TIDAK_DITANGGAPI } from '../../../sop/kasus/kasus.ts';
import type { DasarTerkirim, StatusKiriman } from '../../../sop/kiriman/kiriman.ts';
import { STATUS_KIRIMAN } from '../../../sop/kiriman/kiriman.ts';
import type { Alat } from '../alat.ts';
import type { Basis } from '../basis/buka.ts';
import type { BarisKasus } from '../gudang/baris-kasus.ts';
import { apipDari } from '../gudang/baris-kasus.ts';
import type { GudangKarantina } from '../gudang/gudang-karantina.ts';
import type { GudangKiriman } from '../gudang/gudang-kiriman.ts';
import type { GudangLintasan } from '../gudang/gudang-lintasan.ts';
import type { GudangRem } from '../gudang/gudang-rem.ts';

interface GudangDihitung {
  readonly karantina: GudangKarantina;
  readonly kiriman: GudangKiriman;
  readonly lintasan: GudangLintasan;
  readonly rem: GudangRem;
}

/** More are not named; an office that leaves so many unanswered has other worries. */
const PENUTUPAN_MAKS = 100;

/** The numbers of `status`, each counted in an index. */
export class PembacaRingkasan {
  readonly #alat: Alat;
  readonly #gudang: GudangDihitung;
  readonly #s: ReturnType<typeof siapkan>;

  constructor(alat: Alat, gudang: GudangDihitung) {
    this.#alat = alat;
    this.#gudang = gudang;
    this.#s = siapkan(alat.db);
  }

  baca(sekarang: number): Ringkasan {
    const { seq, at } = this.#alat.jejak.ujung();
    return {
      perLangkah: Object.fromEntries(this.#s.perLangkah.all().map(({ langkah, n }) => [langkah, n])),
      perSop: this.#perSop(),
      terlambat: this.#s.terlambat.get(sekarang)?.n ?? 0,
      kiriman: this.#perStatus(),
      perDasar: this.#perDasar(),
      karantina: this.#gudang.karantina.jumlahTerbuka,
      rem: this.#gudang.rem.berdiri(),
      lintasan: this.#gudang.lintasan.terakhir(),
      jejak: seq === 0 ? null : { seq, at },
      balasanBelumDinilai: this.#s.balasan.get()?.n ?? 0,
      menungguPenutupan: this.#s.penutupan.all(PENUTUPAN_MAKS),
      diApip: this.#diApip(),
      indukBerakhir: this.#s.lepas.get()?.n ?? 0,
      lampiran: this.#alat.lampiran.jumlah,
    };
  }

  #diApip(): readonly KasusDiApip[] {
    return this.#s.apip.all().map((b) => ({
      apip: apipDari(b),
      balasanBelumDinilai: b.balasan_belum > 0 && b.langkah === MENUNGGU_PELAPOR,
    }));
  }

  #perSop(): Ringkasan['perSop'] {
    const hitungan: Record<string, Record<string, number>> = {};
    for (const { sop, langkah, n } of this.#s.perSop.all())
      hitungan[sop] = Object.assign(hitungan[sop] ?? {}, { [langkah]: n });
    return hitungan;
  }

  #perStatus(): Readonly<Record<StatusKiriman, number>> {
    const hitungan = Object.fromEntries(STATUS_KIRIMAN.map((s) => [s, 0])) as Record<StatusKiriman, number>;
    for (const { status, n } of this.#gudang.kiriman.perStatus) hitungan[status] = n;
    return hitungan;
  }

  #perDasar(): Readonly<Record<DasarTerkirim, number>> {
    const hitungan = { 'jawaban-server': 0, 'terbaca-kembali': 0, 'pernyataan-petugas': 0 };
    for (const { dasar, n } of this.#gudang.kiriman.perDasar) hitungan[dasar] = n;
    return hitungan;
  }
}

const siapkan = (db: Basis) => ({
  perLangkah: db.prepare<[], { langkah: string; n: number }>(
    'SELECT langkah, count(*) AS n FROM kasus GROUP BY langkah ORDER BY langkah',
  ),
  perSop: db.prepare<[], { sop: string; langkah: string; n: number }>(
    `SELECT sop, langkah, count(*) AS n FROM kasus INDEXED BY kasus_terbuka WHERE terbuka = 1
     GROUP BY sop, langkah ORDER BY sop, langkah`,
  ),
  // Both values named, so that the index on (mendesak, terdekat_at) is sought and not walked.
  terlambat: db.prepare<[number], { n: number }>(
    'SELECT count(*) AS n FROM kasus WHERE terbuka = 1 AND mendesak IN (0, 1) AND terdekat_at < ?',
  ),
  // The lane of `list`: in a running round the answer answers the reply too.
  balasan: db.prepare<[], { n: number }>(
    `SELECT count(*) AS n FROM kasus INDEXED BY kasus_balasan
     WHERE terbuka = 1 AND balasan_belum > 0 AND langkah = '${MENUNGGU_PELAPOR}'`,
  ),
  penutupan: db.prepare<[number], MenungguPenutupan>(
    `SELECT coalesce(tracking_id, nomor_registrasi) AS sebutan, tenggat_nasional_at AS tenggat
     FROM kasus INDEXED BY kasus_penutupan
     WHERE langkah = '${TIDAK_DITANGGAPI}' AND tenggat_nasional_at IS NOT NULL ORDER BY tenggat_nasional_at, id LIMIT ?`,
  ),
  // Few: each was passed there by a person.
  apip: db.prepare<[], Pick<BarisKasus, 'apip' | 'balasan_belum' | 'langkah'>>(
    'SELECT apip, balasan_belum, langkah FROM kasus INDEXED BY kasus_apip WHERE terbuka = 1 AND apip IS NOT NULL',
  ),
  lepas: db.prepare<[], { n: number }>(
    `SELECT count(*) AS n FROM kasus INDEXED BY kasus_lepas
     WHERE terbuka = 1 AND kaitan_status = 'dilepas' AND kaitan_putaran = putaran`,
  ),
});
