import type { BandingTercatat } from '../../../ports/store.ts';
import { DIKEMBALIKAN, DITARIK } from '../../../sop/kasus/kasus.ts';
import type { BarisRegister } from '../../../sop/laporan/banding.ts';
import type { Alat } from '../alat.ts';
import type { BarisKasus } from '../gudang/baris-kasus.ts';
import { pelakuDari, transaksi } from '../transaksi.ts';

interface Baris extends Pick<BarisKasus, 'id' | 'garam' | 'isi'> {
  readonly trackingId: string;
  readonly statusLapor: string | null;
  readonly versi: number;
  readonly disposisi: number;
  readonly langkah: string;
}

export function bacaRegister(alat: Alat): readonly BarisRegister[] {
  const rows = alat.db
    .prepare<[], Baris>(
      `SELECT tracking_id AS trackingId, status_lapor AS statusLapor, versi_at AS versi, langkah,
         coalesce((SELECT mulai_at FROM putaran WHERE kasus_id = kasus.id AND n = 1), terlihat_at) AS disposisi,
         id, garam, isi
       FROM kasus WHERE tracking_id IS NOT NULL ORDER BY tracking_id`,
    )
    .all();
  return rows.map(({ langkah, id, garam, isi, ...b }) => ({
    ...b,
    masuk: () => alat.laporan({ isi }, alat.laci({ id, garam }))?.masukPada ?? null,
    pergi: langkah === DITARIK || langkah === DIKEMBALIKAN,
  }));
}

export function catatBanding(alat: Alat, { berkas, waktuVersi, hitungan, ...siapa }: BandingTercatat): void {
  const { baris, sama, karantina, ...n } = hitungan;
  transaksi(alat, siapa.sekarang, pelakuDari(siapa), (tx) =>
    tx.jejak('banding.dibuat', null, {
      berkas,
      waktu_versi: waktuVersi,
      baris,
      sama,
      karantina,
      hanya_mereka: n.hanyaMereka,
      hanya_kita: n.hanyaKita,
      luar_masa: n.luarMasa,
      beda_status: n.bedaStatus,
      tak_terbaca: n.takTerbaca,
      ...tx.tanda,
    }),
  );
}
