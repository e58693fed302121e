import { createHash } from 'node:crypto';
import type { BaRinci } from '../../../ports/store.ts';
import { tanggalPada } from '../../../sop/waktu.ts';
import type { Alat } from '../alat.ts';
import type { BarisBa, GudangBa } from './gudang-ba.ts';

/** One Berita Acara with its texts opened. */
export function rinciBa(alat: Alat, gudang: GudangBa, baris: BarisBa): BaRinci {
  const laci = alat.brankas.laci(baris.garam, baris.id);
  const ba = gudang.dari(baris);
  return {
    ba,
    trackingId: ba.kasus.flatMap(({ id }) => {
      const { tracking_id, nomor_registrasi } = alat.kasus.baris(id);
      return tracking_id ?? nomor_registrasi ?? [];
    }),
    pada: baris.pada_at,
    tanggal: tanggalPada(baris.pada_at, alat.mesin.aturanBaru.tenggat.zona),
    dibuat: baris.dibuat_at,
    final: baris.final_at,
    disetujui: baris.disetujui_at,
    batal: baris.batal_at,
    isiHash: baris.isi_hash,
    tindakan: gudang.tindakan(ba.id).map((t) => ({
      ...t,
      // What was said at the making is the content itself.
      teks: t.jenis === 'ba.dibuat' ? {} : alat.teks.baca(`${ba.id}#${t.jenis}`, laci),
    })),
    nilai: JSON.parse(baris.nilai) as BaRinci['nilai'],
    teks: alat.teks.baca(ba.id, laci),
    berkas: alat.teks.bacaBerkas(ba.id, laci),
  };
}

/** SHA-256 (hex) over all that the BA says, in one spelling: after `final` nothing of it may change. */
export function hashIsiBa(alat: Alat, baris: BarisBa): string {
  const laci = alat.brankas.laci(baris.garam, baris.id);
  const teks = Object.entries(alat.teks.baca(baris.id, laci)).sort(([a], [b]) => (a < b ? -1 : 1));
  const berkas = alat.teks.bacaBerkas(baris.id, laci).map((b) => b.asli);
  const isi = [baris.id, baris.jenis, baris.pada_at, baris.nilai, teks, berkas];
  return createHash('sha256').update(JSON.stringify(isi)).digest('hex');
}
