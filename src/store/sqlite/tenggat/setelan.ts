import type {
  HalamanPergeseran,
  PenggantiSetelan,
  Pergeseran,
  SetelanBerlaku,
} from '../../../ports/store.ts';
import type { Mesin } from '../../../sop/mesin.ts';
import type { Alat } from '../alat.ts';
import type { BarisKasus } from '../gudang/baris-kasus.ts';
import { tenggatBergeser } from '../gudang/tenggat-tersimpan.ts';
import type { Pelaku, Transaksi } from '../transaksi.ts';
import { SISTEM, transaksi } from '../transaksi.ts';
import type { KeteranganBaru } from './keterangan-setelan.ts';
import { KeteranganSetelan } from './keterangan-setelan.ts';

/** Cases read at a time where nothing is written: another process may write between two pages. */
const HALAMAN = 500;

/** Settings that matter are journalled when they change; then the deadlines that they move are computed again. */
export class PenerapSetelan {
  readonly #alat: Alat;
  readonly #keterangan: KeteranganSetelan;
  readonly #berjam;

  constructor(alat: Alat) {
    this.#alat = alat;
    this.#keterangan = new KeteranganSetelan(alat);
    this.#berjam = alat.db.prepare<[string, number], BarisKasus>(
      `SELECT * FROM kasus INDEXED BY kasus_berjam
       WHERE (terbuka = 1 OR tenggat_nasional_at IS NOT NULL) AND id > ? ORDER BY id LIMIT ?`,
    );
  }

  terapkan(setelan: SetelanBerlaku, sekarang: number, pengganti?: PenggantiSetelan): void {
    this.#alat.setelan.pakai(setelan.tenggat);
    if (this.#sudahBerlaku(setelan)) return;
    const keterangan = this.#keterangan.baru(pengganti);
    const oleh = pelaku(
      pengganti?.alasan === undefined || keterangan !== null ? pengganti : tanpaNama(pengganti),
    );
    transaksi(this.#alat, sekarang, oleh, (tx) => {
      // Another process may have been quicker while we waited for the lock.
      if (!this.#sudahBerlaku(setelan)) this.#terapkan(tx, setelan, keterangan);
    });
  }

  /** One batch: each case with a running clock that the new settings move gets its `tenggat.berubah`. */
  hitungUlang(sekarang: number, batas: number): { readonly berubah: number; readonly selesai: boolean } {
    const { setelan } = this.#alat;
    if (setelan.baca('hitung_ulang_sesudah') === null) return { berubah: 0, selesai: true };
    return transaksi(this.#alat, sekarang, SISTEM, (tx) => {
      const rows = this.#berjam.all(setelan.baca('hitung_ulang_sesudah') ?? '', batas);
      const berubah = rows.filter((baris) => this.#hitungSatu(tx, baris)).length;
      const selesai = rows.length < batas;
      setelan.simpan('hitung_ulang_sesudah', selesai ? null : (rows.at(-1)?.id ?? null));
      if (selesai) setelan.simpan('hitung_ulang_karena', null);
      return { berubah, selesai };
    });
  }

  /** What that batch would say under other rules. */
  *tinjau(aturan: Pick<Mesin, 'jadwal'>): Generator<HalamanPergeseran> {
    let sesudah = '';
    for (;;) {
      const rows = this.#berjam.all(sesudah, HALAMAN);
      yield { diperiksa: rows.length, bergeser: rows.flatMap((baris) => this.#pergeseran(baris, aturan)) };
      if (rows.length < HALAMAN) return;
      sesudah = rows.at(-1)?.id ?? '';
    }
  }

  #pergeseran(baris: BarisKasus, aturan: Pick<Mesin, 'jadwal'>): readonly Pergeseran[] {
    const { tenggatSop, tenggatNasional, pemicu } = aturan.jadwal(this.#alat.kasus.muat(baris));
    const { tenggat_sop_at: sopLama, tenggat_nasional_at: nasionalLama, pemicu_at: tungguLama } = baris;
    if (sopLama === tenggatSop && nasionalLama === tenggatNasional && tungguLama === pemicu) return [];
    return [
      {
        trackingId: baris.tracking_id,
        nomorRegistrasi: baris.nomor_registrasi,
        langkah: baris.langkah,
        sopLama,
        sopBaru: tenggatSop,
        nasionalLama,
        nasionalBaru: tenggatNasional,
        tungguLama,
        tungguBaru: pemicu,
      },
    ];
  }

  #sudahBerlaku({ bagian, tenggat }: SetelanBerlaku): boolean {
    const { setelan } = this.#alat;
    return setelan.baca('bagian') === ejaan(bagian) && setelan.baca('tenggat') === tenggat;
  }

  #terapkan(
    tx: Transaksi,
    { bagian, penentu, tenggat, sop }: SetelanBerlaku,
    keterangan: KeteranganBaru | null,
  ): void {
    const { setelan } = this.#alat;
    const lama = setelan.baca('tenggat');
    setelan.simpanSop(sop, tx.sekarang);
    if (lama !== null && lama !== tenggat) this.#mulaiHitungUlang(penentu);
    setelan.simpan('bagian', ejaan(bagian));
    setelan.simpan('penentu', ejaan(penentu));
    setelan.simpan('tenggat', tenggat);
    const sebab = keterangan === null ? {} : this.#keterangan.simpan(keterangan);
    tx.jejak('setelan.berlaku', null, { ...bagian, ...penentu, tenggat, ...tx.tanda, ...sebab });
  }

  /** From the first case on; what an interrupted round had not carried to all is carried with this one. */
  #mulaiHitungUlang(penentu: SetelanBerlaku['penentu']): void {
    const { setelan } = this.#alat;
    const lama = new Map(
      JSON.parse(setelan.baca('penentu') ?? '[]') as readonly (readonly [string, string])[],
    );
    const nama = new Set([...lama.keys(), ...Object.keys(penentu)]);
    const berganti = [...nama].filter((satu) => lama.get(satu) !== penentu[satu]);
    setelan.simpan(
      'hitung_ulang_karena',
      JSON.stringify([...new Set([...setelan.karena, ...berganti])].sort()),
    );
    setelan.simpan('hitung_ulang_sesudah', '');
  }

  #hitungSatu(tx: Transaksi, baris: BarisKasus): boolean {
    const { kasus: gudang, mesin } = this.#alat;
    const kasus = gudang.muat(baris);
    const bergeser = tenggatBergeser(baris, kasus, mesin);
    if (bergeser !== null) {
      tx.ubah(baris, kasus, [], { laci: null });
      return true;
    }
    const { pemicu } = mesin.jadwal(kasus);
    if (pemicu !== baris.pemicu_at) gudang.jadwalkan(baris.id, pemicu);
    const alarm = mesin.alarm(kasus);
    if (alarm.berikut !== baris.alarm_at) gudang.jadwalkanAlarm(baris.id, alarm);
    return false;
  }
}

/** What the file says was said of an earlier change already. */
const tanpaNama = (pengganti: PenggantiSetelan): PenggantiSetelan => ({
  ...pengganti,
  petugas: null,
  dicatatOleh: null,
});

/** The account and host are told also where no officer was named. */
function pelaku(pengganti: PenggantiSetelan | undefined): Pelaku {
  if (pengganti === undefined) return SISTEM;
  const { petugas, dicatatOleh, akun, host } = pengganti;
  const oleh = petugas ?? SISTEM.oleh;
  const pencatat = dicatatOleh ?? petugas;
  return { oleh, akun, host, ...(pencatat === null ? {} : { dicatatOleh: pencatat }) };
}

const ejaan = (bagian: SetelanBerlaku['bagian']): string =>
  JSON.stringify(Object.entries(bagian).sort(([a], [b]) => (a < b ? -1 : 1)));
