import type { MasalahNaskahBaku } from '../../mapping/naskah-baku/baca-naskah-baku.ts';
import type { JenisNaskah } from '../../sop/naskah-baku/naskah-baku.ts';
import type { Kalimat } from '../kalimat.ts';

const salah: Kalimat<MasalahNaskahBaku> = {
  kurung_naskah: () =>
    'Ada kurung kurawal yang tidak lengkap, atau nama isian yang bukan huruf kecil dan garis bawah. Tulis seperti: {kabar_berikutnya}.',
  isian_tak_dipakai: (m) =>
    `Isian "${m.nilai}" tidak ada di dalam teksnya. Tulis {${m.nilai}} di sana, atau hapus baris ini.`,
  isian_naskah_dicadangkan: (m) => `Isian "${m.nilai}" sudah berarti lain pada tindakan. Ganti namanya.`,
  isian_naskah_pengenal: (m) =>
    `Isian "${m.nilai}" meminta tanda pengenal pelapor, yang tidak boleh ada dalam teks yang keluar. Hapus isian itu; sapa dengan "Saudara".`,
  naskah_terlalu_panjang: (m) => `Alasan pengembalian paling banyak ${m.nilai} huruf di LAPOR!. Ringkas.`,
  naskah_berkendali: () => 'Ada huruf kendali yang tidak tampak. Ketik ulang teks ini.',
};

const jenis: Readonly<Record<JenisNaskah, string>> = {
  sementara: 'Tanggapan sementara',
  'minta-kelengkapan': 'Meminta kelengkapan',
  'bukan-wewenang': 'Bukan wewenang',
  penutup: 'Penutup, di bawah teks apa pun',
};

const contoh: Readonly<Record<JenisNaskah, (id: string) => string>> = {
  sementara: (id) =>
    `penghubung catat NOMOR susun-tanggapan --naskah ${id} --isian jenis=sementara nama=nilai`,
  'minta-kelengkapan': (id) =>
    `penghubung catat NOMOR minta-kelengkapan --naskah ${id} --isian yang_kurang="…"`,
  'bukan-wewenang': (id) =>
    `penghubung catat NOMOR bukan-wewenang --naskah ${id} --isian instansi_yang_tepat="…"`,
  penutup: (id) => `penghubung catat NOMOR susun-tanggapan --naskah ${id} --isian jenis=akhir isi="…"`,
};

export const naskahBaku = {
  salah,
  jenis,
  contoh,
  asal: { bawaan: 'bawaan program', instansi: 'milik instansi' },
  isian: (nama: string) => `isian: ${nama}`,
  isianTindakan: 'isian tindakannya sendiri',
  untuk: 'Untuk',
  asalnya: 'Asal',
  versi: 'Versi',
  judulIsian: 'Isian',
  pakai: (perintah: string) => `Memakainya: ${perintah}`,
  rinci: 'Satu naskah: penghubung naskah show ID · Berkas sendiri: setelan naskah_baku',
  sah: (n: number, berkas: string) => `${berkas}: ${n} naskah baku, semuanya dapat dipakai.`,
  angka: { nik: 'NIK', telepon: 'nomor telepon genggam' },
  berangka: (id: string, angka: string) =>
    `Peringatan: naskah ${id} memuat angka berbentuk ${angka}. Hapus bila milik seseorang. Selama ada di sana, persetujuannya meminta alasan_identitas.`,
  tanpaBerkas: 'Setelan naskah_baku belum diisi; yang berlaku naskah bawaan program.',
  ditolakDi: (berkas: string, baris: number | null) =>
    baris === null ? `${berkas} tidak dapat dibaca.` : `${berkas} ditolak, mulai baris ${baris}.`,
  ditolak: (n: number) => `Berkas naskah baku ditolak seluruhnya, ${n} masalah:`,
  periksaLagi: 'Perbaiki, lalu periksa lagi: penghubung naskah periksa BERKAS',
};
