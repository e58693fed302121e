import type { AngkaRekap } from '../../sop/rekap/angka-rekap.ts';
import type { IsiRekap, RekapSebelum } from '../../sop/rekap/isi-rekap.ts';
import type { RataHari } from '../../sop/rekap/kinerja.ts';
import type { Zona } from '../../sop/waktu/waktu.ts';
import { isoDenganOffset } from '../../sop/waktu/waktu.ts';

/** Keys beside those of `rekapJson`. Numerators and denominators stand as they are: who reads it divides. */
export const rekapAngkaJson = (isi: IsiRekap, zona: Zona) => ({
  per_kelas: isi.angka.kelas,
  per_kategori: isi.kategori,
  ketepatan: ketepatanJson(isi.angka),
  kinerja: kinerjaJson(isi.angka),
  gelombang: isi.angka.gelombang,
  balasan: balasanJson(isi.angka),
  rating: isi.angka.rating,
  per_bidang: isi.bidang.map(({ nama, diminta, dijawab, menunggu, terlama }) => ({
    bidang: nama,
    diminta,
    dijawab: rataJson(dijawab),
    menunggu,
    terlama_hari_kerja: terlama,
  })),
  terlambat: isi.terlambat.map((t) => ({
    id: t.nomor,
    jam: t.jam,
    langkah: t.langkah,
    jatuh: isoDenganOffset(t.jatuh, zona),
    selesai: t.selesai === null ? null : isoDenganOffset(t.selesai, zona),
    berakhir: t.berakhir === null ? null : isoDenganOffset(t.berakhir, zona),
    lewat_hari_kerja: t.hari,
    alasan: t.alasan === '' ? null : t.alasan,
  })),
  tersembunyi_apip: isi.tersembunyi,
  sebelumnya: isi.sebelum === null ? null : sebelumJson(isi.sebelum),
});

const sebelumJson = ({ periode, hitungan, angka }: RekapSebelum) => ({
  periode: periode.kode,
  hitungan: {
    masuk: hitungan.masuk,
    selesai: hitungan.selesai,
    terbuka: hitungan.terbuka,
    terlambat: hitungan.terlambat,
  },
  ketepatan: ketepatanJson(angka),
  kinerja: kinerjaJson(angka),
});

const ketepatanJson = ({ ketepatan }: AngkaRekap) =>
  ketepatan.map(({ tepatTanpaJeda, ...sama }) => ({ ...sama, tepat_tanpa_jeda: tepatTanpaJeda }));

const kinerjaJson = ({ kinerja: k }: AngkaRekap) => ({
  laporan: k.laporan,
  ditindaklanjuti: k.ditindaklanjuti,
  rtl_pertama: rataJson(k.rtlPertama),
  rtl_substantif: rataJson(k.rtlSubstantif),
  rhp: rataJson(k.rhp),
  hari_penyelesaian: k.lama,
  tanpa_waktu_disposisi: k.tanpaWaktuDisposisi,
  sementara: k.sementara,
});

const balasanJson = ({ balasan: b }: AngkaRekap) => ({
  masuk: b.masuk,
  terima_kasih: b['terima-kasih'],
  keberatan: b.keberatan,
  data_baru: b['data-baru'],
});

const rataJson = ({ hari, laporan }: RataHari) => ({ hari_kerja: hari, laporan });
