import type { BarisKiriman, PencatatWaktu, PenolakanCatat, PerintahKiriman } from '../../ports/store.ts';
import type { StatusKiriman } from '../../sop/kiriman.ts';
import type { StatusBaru } from '../../sop/kiriman-berubah.ts';
import { masalah } from '../../sop/penolakan.ts';
import type { Result } from '../../sop/result.ts';
import { ok } from '../../sop/result.ts';
import type { Alat } from './alat.ts';
import { Ditolak, tolakJamMundur } from './ditolak.ts';
import type { BarisKirimanPenuh, GudangKiriman } from './gudang-kiriman.ts';
import { barisKiriman } from './gudang-kiriman.ts';
import type { Transaksi } from './transaksi.ts';
import { transaksi } from './transaksi.ts';

/** What a person decides about the outbox: hold, release, cancel, mark sent, try again. */
export function pengelolaKiriman(alat: Alat, gudang: GudangKiriman) {
  return {
    ubah(p: PerintahKiriman & PencatatWaktu): Result<BarisKiriman, PenolakanCatat> {
      const pelaku = { oleh: p.petugas, dicatatOleh: p.dicatatOleh, akun: p.akun, host: p.host };
      return transaksi(alat, p.sekarang, pelaku, (tx) => {
        tolakJamMundur(tx);
        const baris = gudang.baris(p.kiriman);
        if (baris === undefined) throw new Ditolak({ jenis: 'tidak_ada', sasaran: p.kiriman });
        tolakStatus(baris, p.ubah.jenis);
        ubah(tx, baris, { ...status(p), sambunganMenunjukkan: p.sambunganMenunjukkan }, p);
        const sesudah = gudang.baris(p.kiriman);
        if (sesudah === undefined) throw new Error(`kiriman ${p.kiriman} hilang`);
        return ok(barisKiriman(sesudah));
      });
    },

    /** gagal → antre with the same key and bytes; one that may have taken effect → belum_pasti, which looks first. */
    replay(ids: readonly string[], alasan: string, p: PencatatWaktu & { petugas: string }): number {
      const pelaku = { oleh: p.petugas, akun: p.akun, host: p.host };
      return transaksi(alat, p.sekarang, pelaku, (tx) => {
        const rows = ids.flatMap((id) => gudang.baris(id) ?? []).filter((b) => b.status === 'gagal');
        for (const b of rows) {
          const ke: StatusKiriman = b.pernah_belum_pasti === 1 ? 'belum_pasti' : 'antre';
          ubah(tx, b, { ke, sambunganMenunjukkan: true, teks: { alasan } }, null);
          gudang.jadwalkan(b.id, 0, p.sekarang);
        }
        return rows.length;
      });
    },
  };

  function ubah(
    tx: Transaksi,
    baris: BarisKirimanPenuh,
    baru: Omit<StatusBaru, 'kiriman' | 'sekarang'>,
    p: PerintahKiriman | null,
  ): void {
    const barisKasus = alat.kasus.baris(baris.kasus_id);
    if (barisKasus === undefined) throw new Error(`kasus ${baris.kasus_id} hilang`);
    const kasus = alat.kasus.muat(barisKasus);
    const laci = alat.laci(barisKasus);
    const perubahan = alat.mesin.kirimanBerubah(kasus, { ...baru, kiriman: baris.id, sekarang: tx.sekarang });
    tx.terapkan(kasus, perubahan, kasus, { laci });
    if (p !== null) alat.teks.simpanBerkas(`${baris.id}#${tx.ujung.seq}`, p.berkas, laci);
    if (baru.ke === 'antre') gudang.jadwalkan(baris.id, baris.percobaan, tx.sekarang);
  }
}

const BOLEH: Readonly<Record<PerintahKiriman['ubah']['jenis'], readonly StatusKiriman[]>> = {
  tahan: ['antre', 'gagal'],
  lepas: ['ditahan'],
  batalkan: ['antre', 'gagal', 'ditahan'],
  // A person may know from LAPOR! itself how an uncertain one ended.
  'tandai-terkirim': ['antre', 'belum_pasti', 'gagal', 'ditahan'],
};

function tolakStatus(baris: BarisKirimanPenuh, ubah: PerintahKiriman['ubah']['jenis']): void {
  const boleh = BOLEH[ubah];
  const takBolehDicabut =
    baris.pernah_belum_pasti === 1 && ubah === 'batalkan' && baris.kelas === 'unknown_outcome';
  if (boleh.includes(baris.status as StatusKiriman) && !takBolehDicabut) return;
  const salah = masalah('kiriman_status', {
    kiriman: baris.id,
    status: baris.status,
    perlu: boleh.join(' | '),
  });
  throw new Ditolak({ jenis: 'ditolak', penolakan: { masalah: [salah], boleh: [] } });
}

function status(p: PerintahKiriman): Omit<StatusBaru, 'kiriman' | 'sekarang' | 'sambunganMenunjukkan'> {
  switch (p.ubah.jenis) {
    case 'tahan':
      return p.ubah.sampai === null
        ? { ke: 'ditahan', teks: { catatan: p.teks } }
        : { ke: 'ditahan', pada: p.ubah.sampai, teks: { catatan: p.teks } };
    case 'lepas':
      return { ke: 'antre', teks: { catatan: p.teks } };
    case 'batalkan':
      return { ke: 'dibatalkan', teks: { alasan: p.teks } };
    case 'tandai-terkirim':
      return { ke: 'terkirim', dasar: 'pernyataan-petugas', pada: p.ubah.pada, teks: { bukti: p.teks } };
  }
}
