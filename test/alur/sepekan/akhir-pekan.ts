import type { KantorSepekan } from './kantor.ts';

interface Rekap {
  readonly hitungan: { readonly terlambat: number };
  readonly balasan: Readonly<Record<string, number>>;
  readonly per_bidang: readonly { readonly menunggu: number; readonly terlama_hari_kerja: number }[];
  readonly kasus: readonly { readonly tracking_id: string; readonly langkah: string }[];
  readonly tersembunyi_apip: number;
}

interface Baris {
  readonly tracking_id: string;
}

export interface AkhirPekan {
  /** Numbers by the step they stand at. */
  readonly langkah: ReadonlyMap<string, readonly string[]>;
  /** Cases with APIP: counted, and in no list. */
  readonly tersembunyi: number;
  /** Replies that came, and bidang that are waited for, as the recap counts them. */
  readonly balasan: Rekap['balasan'];
  readonly bidang: Rekap['per_bidang'];
  /** Deadlines that passed, as the recap counts them. */
  readonly terlampaui: number;
  /** Those of `lewat` that an officer gave a reason for. */
  readonly beralasan: readonly string[];
  /** Open cases that `list` calls late. */
  readonly terlambatTerbuka: readonly string[];
  /** Numbers of the kiriman that are terkirim; all of them must be. */
  readonly terkirim: readonly string[];
}

/** What the commands themselves say of the week, and its last table. */
export async function akhirPekan({ alur }: KantorSepekan, lewat: readonly string[]): Promise<AkhirPekan> {
  const baca = async <T>(perintah: string): Promise<T> => JSON.parse(await alur.diam(`${perintah} --json`));
  const rekap = await baca<Rekap>('rekap --periode 2026-09');
  const langkah = new Map<string, string[]>();
  for (const { tracking_id, langkah: nama } of rekap.kasus)
    langkah.set(nama, [...(langkah.get(nama) ?? []), tracking_id].sort());
  const kiriman = await baca<readonly { readonly id: string; readonly status: string }[]>('kiriman list');
  tabel(alur, langkah, rekap.tersembunyi_apip, kiriman.length);
  const beralasan: string[] = [];
  for (const id of lewat)
    if ((await alur.diam(`show ${id} --json --sebagai irban`)).includes('"alasan_terlambat"'))
      beralasan.push(id);
  return {
    langkah,
    tersembunyi: rekap.tersembunyi_apip,
    balasan: rekap.balasan,
    bidang: rekap.per_bidang,
    terlampaui: rekap.hitungan.terlambat,
    beralasan,
    terlambatTerbuka: (await baca<readonly Baris[]>('list --terlambat')).map((b) => b.tracking_id),
    terkirim: kiriman.map(({ id, status }) => (status === 'terkirim' ? id : `${id} ${status}`)),
  };
}

function tabel(
  alur: KantorSepekan['alur'],
  langkah: ReadonlyMap<string, readonly string[]>,
  tersembunyi: number,
  kiriman: number,
): void {
  const semua = [...langkah].sort(([, a], [, b]) => b.length - a.length);
  const jumlah = semua.reduce((n, [, nomor]) => n + nomor.length, tersembunyi);
  alur.babak('Empat puluh laporan pada akhir pekan');
  alur.teks(
    [
      '| Langkah | Jumlah | Nomor |',
      '|---|---|---|',
      ...semua.map(([nama, nomor]) => `| ${nama} | ${nomor.length} | ${nomor.join(', ')} |`),
      `| di APIP | ${tersembunyi} | tidak ditampilkan |`,
      `| **Jumlah** | **${jumlah}** | ${kiriman} kiriman, masing-masing disalin satu kali |`,
    ].join('\n'),
  );
}
