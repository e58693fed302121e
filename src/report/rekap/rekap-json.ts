import { kewajibanSelama } from '../../sop/rekap/kewajiban.ts';
import { rentangPeriode } from '../../sop/rekap/periode.ts';
import { isoDenganOffset } from '../../sop/waktu/waktu.ts';
import type { SaatData } from '../daftar/daftar-json.ts';
import type { BahanRekap } from './rekap.ts';
import { rekapAngkaJson } from './rekap-angka-json.ts';

/** `rekap --json`: one document, with every case that went into it. No title and no name stands here. */
export function rekapJson(
  { periode, hitungan, final, kasus, berlaku, sop, dataSejak, isi }: BahanRekap,
  saat: SaatData,
) {
  const { dari, sampai } = rentangPeriode(periode, saat.zona);
  const iso = (ms: number): string => isoDenganOffset(ms, saat.zona);
  const { masuk, selesai, terbuka, terlambat } = hitungan;
  return {
    periode: periode.kode,
    bulan: periode.bulan,
    dari: iso(dari),
    sampai: iso(sampai),
    berakhir: sampai <= saat.sekarang,
    data_sejak: dataSejak === null ? null : iso(dataSejak),
    sop: sop.map(({ id }) => id),
    kewajiban: kewajibanSelama(berlaku, periode.bulan).map(({ sop: id, nama, klausul }) => ({
      sop: id,
      nama,
      klausul,
    })),
    final:
      final === null
        ? null
        : {
            oleh: final.oleh,
            dicatat_oleh: final.dicatatOleh,
            pada: iso(final.pada),
            kasus: final.jumlah,
            sidik: final.sidik,
          },
    hitungan: { masuk, selesai, terbuka, terlambat },
    per_kanal: hitungan.kanal,
    selesai_menurut_akhir: hitungan.akhir,
    terlambat_menurut_langkah: hitungan.lewat,
    jawaban_terkirim: hitungan.terkirim,
    ...(isi === undefined ? {} : rekapAngkaJson(isi, saat.zona)),
    kasus: kasus.map((k) => ({
      id: k.id,
      tracking_id: k.trackingId,
      nomor_registrasi: k.nomorRegistrasi,
      kanal: k.kanal,
      masuk: iso(k.terlihat),
      langkah: k.langkah,
    })),
  };
}
