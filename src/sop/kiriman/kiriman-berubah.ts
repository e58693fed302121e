import type { Aturan } from '../aturan.ts';
import {
  batalkanPengembalian,
  bukaPutaran,
  langkahAwal,
  pindah,
  sesudahTerkirim,
  tahanAntre,
  ubahStatus,
} from '../kasus/gerak.ts';
import type { Kasus } from '../kasus/kasus.ts';
import { DIKEMBALIKAN, DITARIK, DITUTUP_HULU, MENUNGGU_PENGEMBALIAN, putaranIni } from '../kasus/kasus.ts';
import { mulaiMenunggu } from '../kasus/mulai-menunggu.ts';
import type { Perubahan } from '../kasus/peristiwa.ts';
import type { Rancangan } from '../kasus/rancangan.ts';
import { rancang, tambah } from '../kasus/rancangan.ts';
import { terbuka } from '../tenggat/jadwal.ts';
import type { DasarTerkirim, KelasKiriman, Kiriman, StatusKiriman } from './kiriman.ts';
import { sedangDiJalan } from './kiriman.ts';

/** A kiriman's next state, whoever brings it: the push, the syncer's recovery, or a person. */
export interface StatusBaru {
  readonly kiriman: string;
  readonly ke: StatusKiriman;
  readonly kelas?: KelasKiriman;
  readonly dasar?: DasarTerkirim;
  /** `terkirim`: when (ms UTC, the remote's time where known). `ditahan`: until when. */
  readonly pada?: number;
  readonly idJauh?: string;
  readonly sekarang: number;
  /** The connection shows where a report is now; false: a return marked sent with proof is the end. */
  readonly sambunganMenunjukkan: boolean;
  /** Free text of a person: the proof or reason. */
  readonly teks?: Readonly<Record<string, string>>;
}

/** What a kiriman's fate means for its case. */
export function kirimanBerubah(kasus: Kasus, baru: StatusBaru, aturan: Aturan): readonly Perubahan[] {
  const lama = kasus.kiriman.find((k) => k.id === baru.kiriman);
  if (lama === undefined) throw new Error(`kiriman ${baru.kiriman} bukan milik kasus ${kasus.id}`);
  const { kiriman, ke, kelas, dasar, idJauh } = baru;
  // Without a time the national clock would never learn that it was answered.
  const pada = ke === 'terkirim' ? (baru.pada ?? baru.sekarang) : baru.pada;
  const r = tambah(
    rancang(kasus),
    {
      jenis: 'kiriman.status',
      kiriman,
      dari: lama.status,
      ke,
      ...(kelas === undefined ? {} : { kelas }),
      ...(dasar === undefined ? {} : { dasar }),
      ...(pada === undefined ? {} : { pada }),
      ...(idJauh === undefined ? {} : { idJauh }),
    },
    baru.teks,
  );
  return akibat(r, lama, baru, aturan).perubahan;
}

function akibat(r: Rancangan, lama: Kiriman, baru: StatusBaru, aturan: Aturan): Rancangan {
  if (baru.ke === 'antre' && sedangDiJalan(lama) && menungguOrang(r.kasus, lama))
    return ubahStatus(r, { ...lama, status: 'antre' }, 'ditahan');
  const putaranSama = lama.putaran === putaranIni(r.kasus)?.n;
  if (!putaranSama) return r;
  if (lama.jenis === 'kembalikan') return akibatPengembalian(r, lama, baru, aturan);
  if (baru.ke !== 'terkirim') return r;
  const pada = baru.pada ?? baru.sekarang;
  if (lama.jenis === 'akhir') return sesudahTerkirim(r, pada, aturan.sop);
  const diminta = lama.jenis === 'sementara' ? lama.konsep : null;
  return diminta === null ? r : mulaiMenunggu(r, diminta, pada, aturan.sop);
}

const DITAHAN_DI: readonly string[] = [DITARIK, DIKEMBALIKAN, DITUTUP_HULU];

/** What was on its way when the case left us, or when we asked to give it back, and did not arrive, is not sent again unasked. */
const menungguOrang = ({ langkah }: Kasus, kiriman: Kiriman): boolean =>
  DITAHAN_DI.includes(langkah) || (langkah === MENUNGGU_PENGEMBALIAN && kiriman.jenis !== 'kembalikan');

/**
 * gagal or dibatalkan: the case goes back to the step it left; tried again after that: it waits once more; sent where
 * LAPOR! cannot show it: it ends.
 */
function akibatPengembalian(r: Rancangan, lama: Kiriman, baru: StatusBaru, aturan: Aturan): Rancangan {
  const { kasus } = r;
  const diulang = lama.status === 'gagal' && HIDUP_LAGI.includes(baru.ke) && terbuka(kasus, aturan.sop);
  if (diulang && kasus.langkah !== MENUNGGU_PENGEMBALIAN)
    return akibatMenunggu(pindah(tahanAntre(r, lama.id), MENUNGGU_PENGEMBALIAN, baru.sekarang), baru, aturan);
  return kasus.langkah === MENUNGGU_PENGEMBALIAN ? akibatMenunggu(r, baru, aturan) : r;
}

const HIDUP_LAGI: readonly StatusKiriman[] = ['antre', 'belum_pasti', 'terkirim'];

function akibatMenunggu(r: Rancangan, baru: StatusBaru, aturan: Aturan): Rancangan {
  if (baru.ke === 'gagal' || baru.ke === 'dibatalkan')
    return batalkanPengembalian(r, baru.sekarang, aturan.sop);
  if (baru.ke !== 'terkirim') return r;
  const pada = baru.pada ?? baru.sekarang;
  return baru.sambunganMenunjukkan ? bilaDidisposisiLagi(r, pada, aturan) : pindah(r, DIKEMBALIKAN, pada);
}

/** Disposed to us anew before we learned that our return had been taken: no pull would tell it a second time. */
function bilaDidisposisiLagi(r: Rancangan, dikembalikan: number, aturan: Aturan): Rancangan {
  const putaran = putaranIni(r.kasus);
  if (putaran?.sumber !== 'tanggal_disposisi' || putaran.mulai <= dikembalikan) return r;
  return bukaPutaran(r, langkahAwal(aturan.sop), putaran.mulai, 'disposisi-ulang', putaran.sumber);
}
