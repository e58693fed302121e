import type {
  BarisKiriman,
  HasilReplay,
  KirimanTerhalang,
  PencatatWaktu,
  PengurusReplay,
  PenolakanCatat,
  PerintahKiriman,
} from '../../../ports/store.ts';
import type { Kasus } from '../../../sop/kasus/kasus.ts';
import type { StatusKiriman } from '../../../sop/kiriman/kiriman.ts';
import { DAPAT_DITANDAI_TERKIRIM, hasilTakDiketahui } from '../../../sop/kiriman/kiriman.ts';
import type { Masalah } from '../../../sop/penolakan.ts';
import { masalah } from '../../../sop/penolakan.ts';
import type { Result } from '../../../sop/result.ts';
import { ok } from '../../../sop/result.ts';
import { MENIT_MS } from '../../../sop/waktu/waktu.ts';
import type { Alat } from '../alat.ts';
import { Ditolak, tindak, tolak } from '../ditolak.ts';
import type { BarisKirimanPenuh, PemicuPercobaan } from '../gudang/baris-kiriman.ts';
import { barisKiriman } from '../gudang/baris-kiriman.ts';
import type { GudangKiriman } from '../gudang/gudang-kiriman.ts';
import { SISTEM } from '../transaksi.ts';
import type { StatusKirimanBaru } from './status-kiriman.ts';
import { ubahStatusKiriman } from './status-kiriman.ts';

type PencatatReplay = PencatatWaktu & PengurusReplay;
type PengurusSaat = PengurusReplay & { readonly sekarang: number; readonly pada?: number };

/** What a person decides about the outbox: hold, release, cancel, mark sent, try again. */
export class PengelolaKiriman {
  readonly #alat: Alat;
  readonly #kiriman: GudangKiriman;

  constructor(alat: Alat, kiriman: GudangKiriman) {
    this.#alat = alat;
    this.#kiriman = kiriman;
  }

  ubah(p: PerintahKiriman & PencatatWaktu): Result<BarisKiriman, PenolakanCatat> {
    return tindak(this.#alat, p, (tx) => {
      const baris = this.#kiriman.cari(p.kiriman);
      if (baris === undefined) throw new Ditolak({ jenis: 'tidak_ada', sasaran: p.kiriman });
      const kasus = this.#kasus(baris);
      const oleh = p.ubah.jenis === 'tandai-terkirim' ? { ...p, pada: p.ubah.pada } : p;
      const halangan =
        this.#orangSalah(kasus, oleh) ?? terhalang(baris, p.ubah, p.sekarang) ?? waktuSalah(baris, kasus, p);
      if (halangan !== null) return tolak(halangan);
      const baru = statusBaru(baris, p);
      ubahStatusKiriman(tx, baris, baru, { berkas: p.berkas });
      if (p.ubah.jenis === 'lepas') this.#antrekan(baris.id, baris.percobaan, 'manual', p.sekarang);
      return ok(barisKiriman(this.#kiriman.baris(p.kiriman)));
    });
  }

  /** With the same key and bytes; only what is still gagal, so that a second replay finds nothing to do. */
  replay(ids: readonly string[], alasan: string, p: PencatatReplay): Result<HasilReplay, PenolakanCatat> {
    return tindak(this.#alat, p, (tx) => {
      const gagal = this.#semua(ids).filter((b) => b.status === 'gagal');
      const ditolak = this.#terhalang(gagal, p);
      const rows = gagal.filter((b) => ditolak.every(({ kiriman }) => kiriman !== b.id));
      const pemicu = rows.length > 1 ? 'batch' : 'manual';
      for (const b of rows) {
        ubahStatusKiriman(tx, b, { ke: hidupLagi(b), teks: { alasan } });
        this.#antrekan(b.id, 0, pemicu, p.sekarang);
      }
      return ok({ diantre: rows.map(({ id }) => id), ditolak });
    });
  }

  terhalang(ids: readonly string[], oleh: PengurusSaat): readonly KirimanTerhalang[] {
    return this.#terhalang(this.#semua(ids), oleh);
  }

  #terhalang(rows: readonly BarisKirimanPenuh[], oleh: PengurusSaat): readonly KirimanTerhalang[] {
    return rows.flatMap((b) => {
      const salah = this.#orangSalah(this.#kasus(b), oleh);
      return salah === null ? [] : [{ kiriman: b.id, masalah: salah }];
    });
  }

  #orangSalah(
    kasus: Kasus,
    { petugas, dicatatOleh = petugas, sekarang, pada }: PengurusSaat,
  ): Masalah | null {
    const oleh = { petugas: petugas === SISTEM.oleh ? null : petugas, dicatatOleh };
    return this.#alat.mesin.halanganKiriman(kasus, oleh, sekarang, pada);
  }

  #semua(ids: readonly string[]): readonly BarisKirimanPenuh[] {
    return [...new Set(ids)].flatMap((id) => this.#kiriman.cari(id) ?? []);
  }

  #kasus({ kasus_id }: BarisKirimanPenuh): Kasus {
    return this.#alat.kasus.muat(this.#alat.kasus.baris(kasus_id));
  }

  #antrekan(id: string, percobaan: number, pemicu: PemicuPercobaan, sekarang: number): void {
    this.#kiriman.jadwalkan(id, { percobaan, berikut: sekarang });
    this.#kiriman.picu(id, pemicu);
  }
}

/** One that may have taken effect is looked up before anything is sent again. */
const hidupLagi = (b: BarisKirimanPenuh): StatusKiriman =>
  b.pernah_belum_pasti === 1 || b.dipulihkan === 1 ? 'belum_pasti' : 'antre';

const BOLEH: Readonly<Record<PerintahKiriman['ubah']['jenis'], readonly StatusKiriman[]>> = {
  tahan: ['antre', 'gagal'],
  lepas: ['ditahan'],
  batalkan: ['antre', 'gagal', 'ditahan'],
  'tandai-terkirim': DAPAT_DITANDAI_TERKIRIM,
};

function terhalang(
  baris: BarisKirimanPenuh,
  ubah: PerintahKiriman['ubah'],
  sekarang: number,
): Masalah | null {
  const { id: kiriman, status } = baris;
  const boleh = BOLEH[ubah.jenis];
  if (!boleh.includes(status))
    return masalah('kiriman_status', { kiriman, status, perlu: boleh.join(' | ') });
  if (ubah.jenis === 'batalkan' && hasilTakDiketahui(barisKiriman(baris)))
    return masalah('hasil_belum_diketahui', { kiriman, status });
  if (ubah.jenis === 'tahan' && ubah.sampai !== null && ubah.sampai <= sekarang)
    return masalah('tahan_sudah_lewat');
  return ubah.jenis === 'tandai-terkirim' && ubah.pada > sekarang ? masalah('waktu_di_depan') : null;
}

/** No answer stands in LAPOR! before its draft was written, nor a return before its round; people write minutes. */
function waktuSalah(
  baris: BarisKirimanPenuh,
  kasus: Kasus,
  { ubah, sekarang }: PerintahKiriman & PencatatWaktu,
): Masalah | null {
  if (ubah.jenis !== 'tandai-terkirim') return null;
  const disusun = kasus.konsep.find((k) => k.id === baris.konsep)?.disusun ?? 0;
  const mulai = kasus.putaran.find((p) => p.n === baris.putaran)?.mulai ?? 0;
  const terdini = Math.min(Math.max(disusun, mulai), sekarang);
  if (ubah.pada >= terdini - (terdini % MENIT_MS)) return null;
  return masalah('waktu_sebelum_langkah', { mulai: terdini });
}

function statusBaru(
  baris: BarisKirimanPenuh,
  { ubah, teks, sambunganMenunjukkan }: PerintahKiriman,
): StatusKirimanBaru {
  switch (ubah.jenis) {
    case 'tahan':
      return {
        ke: 'ditahan',
        teks: { catatan: teks },
        ...(ubah.sampai === null ? {} : { pada: ubah.sampai }),
      };
    case 'lepas':
      return { ke: hidupLagi(baris), teks: { catatan: teks } };
    case 'batalkan':
      return { ke: 'dibatalkan', teks: { alasan: teks }, sambunganMenunjukkan };
    case 'tandai-terkirim': {
      const bukti = { dasar: 'pernyataan-petugas', pada: ubah.pada, teks: { bukti: teks } } as const;
      return { ke: 'terkirim', ...bukti, sambunganMenunjukkan };
    }
  }
}
