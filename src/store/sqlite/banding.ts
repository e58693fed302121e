import type { BandingTercatat } from '../../ports/store.ts';
import type { BarisRegister } from '../../sop/banding.ts';
import { DIKEMBALIKAN, DITARIK } from '../../sop/kasus.ts';
import type { Alat } from './alat.ts';
import { pelakuDari, transaksi } from './transaksi.ts';

interface Baris {
  readonly trackingId: string;
  readonly statusLapor: string | null;
  readonly versi: number;
  readonly terlihat: number;
  readonly langkah: string;
}

export function bacaRegister({ db }: Pick<Alat, 'db'>): readonly BarisRegister[] {
  const rows = db
    .prepare<[], Baris>(
      `SELECT tracking_id AS trackingId, status_lapor AS statusLapor, versi_at AS versi, terlihat_at AS terlihat, langkah
       FROM kasus WHERE tracking_id IS NOT NULL ORDER BY tracking_id`,
    )
    .all();
  return rows.map(({ langkah, ...b }) => ({ ...b, pergi: langkah === DITARIK || langkah === DIKEMBALIKAN }));
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
      beda_status: n.bedaStatus,
      tak_terbaca: n.takTerbaca,
      ...tx.tanda,
    }),
  );
}
