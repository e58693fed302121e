import type { CakupanEkspor, KoordinasiDiekspor } from '../../../ports/store/ekspor.ts';
import type { Alat } from '../alat.ts';

type BarisKoordinasi = Omit<KoordinasiDiekspor, 'instansi' | 'hasil'> & {
  readonly id: string;
  readonly garam: Uint8Array | null;
};

/** With which agencies an office spoke about its reports, and what came of it. */
export function siapkanKoordinasi(alat: Alat) {
  const semua = alat.db.prepare<[CakupanEkspor], BarisKoordinasi>(
    `SELECT t.id, t.kasus_id AS kasus, k.tracking_id AS trackingId, k.nomor_registrasi AS nomorRegistrasi, k.garam,
       t.putaran, t.langkah, t.terjadi_at AS pada, t.dicatat_at AS dicatat, t.oleh, t.dicatat_oleh AS dicatatOleh
     FROM tindakan t JOIN kasus k ON k.id = t.kasus_id
     WHERE t.aksi = 'koordinasi-instansi' AND t.terjadi_at >= @dari AND t.terjadi_at < @sampai ORDER BY t.id`,
  );
  return function* (cakupan: CakupanEkspor): Generator<KoordinasiDiekspor> {
    for (const { id, garam, ...b } of semua.iterate(cakupan)) {
      const laci = alat.laci({ id: b.kasus, garam });
      const teks = (nama: string): string => alat.teks.satu(id, nama, laci);
      yield { ...b, instansi: teks('instansi'), hasil: teks('hasil') };
    }
  };
}
