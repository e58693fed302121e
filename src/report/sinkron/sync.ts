import type { KeadaanButir, Pemulihan } from '../../ports/store.ts';
import { menghentikanSemua } from '../../sop/laporan/rem.ts';
import type { TingkatRingkas } from '../../sop/tenggat/alarm.ts';
import { TINGKAT_RINGKAS } from '../../sop/tenggat/alarm.ts';
import type { Zona } from '../../sop/waktu/waktu.ts';
import type { Katalog } from '../../teks/teks.ts';
import { pemulihanJson } from '../jejak/pemulihan.ts';
import type { RemDilihat } from './rem.ts';
import { remJson, remTeks } from './rem.ts';

/** `sync --json`: keys may be added, none removed. */
export interface RingkasanSync {
  readonly pull: Readonly<Record<KeadaanButir | 'pages' | 'listed', number>>;
  readonly push: Readonly<Record<'sent' | 'failed' | 'waiting' | 'unknown', number>>;
  readonly remote: 'ok' | 'unavailable' | 'refused';
  /** Alarms that sounded in this pass, by level. */
  readonly alarm: Readonly<Record<TingkatRingkas, number>>;
  readonly braked: RemDilihat | null;
  readonly menunggu: { readonly karantina: number; readonly gagal: number; readonly belumPasti: number };
  readonly bersambungan: boolean;
  readonly tersangkut: string | null;
  readonly pemulihan?: Pemulihan | null;
  /** Queued, and no connection will send it. */
  readonly siapDisalin?: number;
  /** Walk on their own again since their parent ended. */
  readonly indukBerakhir?: number;
}

export function syncJson(hasil: RingkasanSync, zona: Zona) {
  const { pull, push, remote, braked, menunggu, tersangkut, alarm } = hasil;
  const { pages, listed, new: baru, changed, same, withdrawn, quarantined } = pull;
  const { sent, failed, waiting, unknown } = push;
  return {
    pull: { pages, listed, new: baru, changed, same, withdrawn, quarantined },
    push: { sent, failed, waiting, unknown },
    remote,
    braked: braked === null ? null : remJson(braked, zona),
    menunggu_orang: {
      karantina: menunggu.karantina,
      gagal: menunggu.gagal,
      belum_pasti: menunggu.belumPasti,
    },
    tersangkut,
    pemulihan: hasil.pemulihan == null ? null : pemulihanJson(hasil.pemulihan, zona),
    alarm,
    induk_berakhir: hasil.indukBerakhir ?? 0,
  };
}

export function syncTeks(hasil: RingkasanSync, katalog: Katalog): readonly string[] {
  const { sync } = katalog;
  const { pull, push, remote, braked, bersambungan } = hasil;
  if (!bersambungan)
    return [
      sync.tanpaSambungan,
      ...siapDisalin(push.waiting, sync),
      ...alarmTeks(hasil.alarm, sync),
      ...indukBerakhirTeks(hasil.indukBerakhir, katalog),
      ...menungguOrang(hasil, sync),
    ];
  // Nothing was asked of that LAPOR!: to say that it is connected would be untrue.
  if (braked !== null && menghentikanSemua(braked.sebab))
    return [...remTeks(braked, katalog), ...alarmTeks(hasil.alarm, sync), ...menungguOrang(hasil, sync)];
  return [
    `${sync.tarik}: ${tarikTeks(pull, sync)}`,
    `${sync.kirim}: ${kirimTeks(push, sync)}`,
    `${sync.jauh[remote]}.`,
    ...siapDisalin(hasil.siapDisalin ?? 0, sync),
    ...alarmTeks(hasil.alarm, sync),
    ...indukBerakhirTeks(hasil.indukBerakhir, katalog),
    ...menungguOrang(hasil, sync),
    ...(braked === null ? [] : ['', ...remTeks(braked, katalog)]),
  ];
}

/** Nobody asked for it, so whoever looks is told: a pass in which LAPOR! took the parent away, and `status` after it. */
export const indukBerakhirTeks = (jumlah = 0, { kaitan }: Pick<Katalog, 'kaitan'>): readonly string[] =>
  jumlah === 0 ? [] : [kaitan.kembali(jumlah)];

const siapDisalin = (jumlah: number, sync: Katalog['sync']): readonly string[] =>
  jumlah === 0 ? [] : [sync.siapDisalin(jumlah)];

/** "3 alarm: 1 pada 50 %, 2 lewat tenggat" */
function alarmTeks(alarm: RingkasanSync['alarm'], { alarm: kata }: Katalog['sync']): readonly string[] {
  const ada = TINGKAT_RINGKAS.filter((tingkat) => alarm[tingkat] > 0);
  const jumlah = ada.reduce((n, tingkat) => n + alarm[tingkat], 0);
  const rinci = ada.map((tingkat) => kata.tingkat[tingkat](alarm[tingkat])).join(', ');
  return jumlah === 0 ? [] : [kata.jumlah(jumlah, rinci)];
}

/** Why the pass ends with exit 3: each thing with the command that shows it. */
export function menungguOrang(
  { menunggu, tersangkut }: Pick<RingkasanSync, 'menunggu' | 'tersangkut'>,
  { menungguOrang: kata }: Katalog['sync'],
): readonly string[] {
  return [
    ...(menunggu.karantina === 0 ? [] : [kata.karantina(menunggu.karantina)]),
    ...(menunggu.gagal === 0 ? [] : [kata.gagal(menunggu.gagal)]),
    ...(menunggu.belumPasti === 0 ? [] : [kata.belumPasti(menunggu.belumPasti)]),
    ...(tersangkut === null ? [] : [kata.tersangkut(tersangkut)]),
  ];
}

/** Zeros are left out, but the whole is always named. */
export function tarikTeks(pull: RingkasanSync['pull'], { hitunganTarik }: Katalog['sync']): string {
  const bagian = (['new', 'changed', 'same', 'withdrawn', 'quarantined'] as const)
    .filter((nama) => pull[nama] > 0)
    .map((nama) => hitunganTarik[nama](pull[nama]));
  const semua = hitunganTarik.listed(pull.listed);
  return bagian.length === 0 ? semua : `${semua}: ${bagian.join(', ')}`;
}

export function kirimTeks(
  push: RingkasanSync['push'],
  { hitunganKirim, tidakAdaKiriman }: Katalog['sync'],
): string {
  const bagian = (['sent', 'failed', 'waiting', 'unknown'] as const)
    .filter((nama) => push[nama] > 0)
    .map((nama) => hitunganKirim[nama](push[nama]));
  return bagian.length === 0 ? tidakAdaKiriman : bagian.join(', ');
}
