import type { KeadaanButir } from '../ports/store.ts';
import type { Katalog } from '../teks/teks.ts';

/** `sync --json` (cli.md): keys may be added, none removed. */
export interface RingkasanSync {
  readonly pull: Readonly<Record<KeadaanButir | 'pages' | 'listed', number>>;
  readonly push: Readonly<Record<'sent' | 'failed' | 'waiting' | 'unknown', number>>;
  readonly remote: 'ok' | 'unavailable' | 'refused';
  readonly braked: string | null;
}

export function syncJson({ pull, push, remote, braked }: RingkasanSync): RingkasanSync {
  const { pages, listed, new: baru, changed, same, withdrawn, quarantined } = pull;
  const { sent, failed, waiting, unknown } = push;
  return {
    pull: { pages, listed, new: baru, changed, same, withdrawn, quarantined },
    push: { sent, failed, waiting, unknown },
    remote,
    braked,
  };
}

export function syncTeks(
  { pull, push, remote, braked }: RingkasanSync,
  { sync }: Katalog,
): readonly string[] {
  return [
    ...(braked === null ? [] : [sync.rem(braked)]),
    `${sync.tarik}: ${tarikTeks(pull, sync)}`,
    `${sync.kirim}: ${kirimTeks(push, sync)}`,
    `${sync.jauh[remote]}.`,
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
