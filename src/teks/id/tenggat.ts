import type { Batas, Satuan } from '../../sop/definisi/definisi.ts';
import type { Jeda } from '../../sop/tenggat/jeda.ts';
import type { SebabLibur } from '../../sop/waktu/kalender.ts';

const libur: Readonly<Record<SebabLibur, string>> = {
  sabtu: 'Sabtu',
  minggu: 'Minggu',
  nasional: 'libur nasional',
  cuti_bersama: 'cuti bersama',
  libur_sendiri: 'libur instansi',
};

const jeda: Readonly<Record<Jeda['sebab'], string>> = {
  'minta-kelengkapan': 'menunggu kelengkapan dari pelapor',
  pengembalian: 'menunggu pengembalian, yang kemudian batal',
  kaitan: 'menunggu laporan induk',
};

const satuan: Readonly<Record<Satuan, string>> = {
  menit: 'menit',
  jam: 'jam',
  hari: 'hari',
  hari_kerja: 'hari kerja',
  bulan: 'bulan',
};

export const tenggat = {
  libur,
  jeda,
  satuan,
  batas: (b: Batas) => `${b.jumlah} ${satuan[b.satuan]}`,
  judul: (nomor: string) => `Tenggat laporan ${nomor}`,
  judulSop: 'Tenggat SOP',
  judulNasional: 'Tenggat nasional',
  judulPenutupan: 'Selesai dengan sendirinya',
  tanpaBalasan: 'tanpa balasan pelapor, sejak tanggapan atau penilaian balasan yang terakhir',
  tanpaSop: 'SOP tidak menetapkan batas waktu pada langkah ini.',
  tanpaSopAkhir: 'Kasus sudah berakhir: tenggat SOP tidak berjalan lagi.',
  tanpaNasional:
    'Tenggat nasional tidak berjalan: tanggapan akhir sudah terkirim, atau laporan bukan lagi pada kita.',
  tanpaPutaran: 'Kasus ini sudah tertutup atau pada instansi lain saat pertama terlihat: tidak ada tenggat.',
  langkah: 'Langkah',
  klausul: 'Klausul',
  kebijakan: 'kebijakan (tidak diatur SOP)',
  batasnya: 'Batas',
  bacaan: 'Cara membaca',
  dasar: 'Dasar',
  mulaiDari: 'Dihitung sejak',
  mulaiDisposisi: 'disposisi',
  mulaiTindakan: 'langkah ini dimulai',
  mulaiTerlihat: 'pertama terlihat',
  mulaiDicatat: 'dicatat di register',
  mulaiDisampaikan: 'disampaikan',
  bukanLapor:
    'Pengaduan ini belum menjadi laporan LAPOR!: hanya laporan LAPOR! yang mempunyai tenggat nasional.',
  judulPengaduan: (nomor: string) => `Tenggat pengaduan ${nomor}`,
  hitunganHari: {
    kalender: '"hari" dihitung hari kalender (setelan tenggat.hitungan_hari)',
    kerja: '"hari" dihitung hari kerja (setelan tenggat.hitungan_hari)',
  },
  tindakLanjutPertama: 'sampai tindak lanjut pertama terkirim',
  sampaiAkhir: (kelas: string) => `sampai tanggapan akhir terkirim, kelas ${kelas}`,
  uraian: {
    mulai: (jam: string) => `mulai ${jam}; hari mulai tidak dihitung`,
    mulaiJam: (jam: string) => `mulai ${jam}`,
    dihitung: (ke: number) => `hari ke-${ke}`,
    dilewati: (sebab: string) => `tidak dihitung: ${sebab}`,
    dijeda: (sebab: string) => `berhenti: ${sebab}`,
    digeser: (ke: string) => `digeser ke ${ke}`,
    digeserKarena: (ke: string, sebab: string) => `digeser ke ${ke}: ${sebab}`,
    menit: (n: number, waktu: string) => `${n} menit jam kerja: ${waktu}`,
    tutup: (jam: string) => `di luar jam kerja (${jam})`,
    tanpaJam: 'kantor tidak buka: tidak ada jam kerja',
    tahunTakDikenal: (tahun: string) =>
      `hari libur ${tahun} belum ada di kalender: tenggat ini sementara. Pasang tahun itu: penghubung kalender impor BERKAS`,
    jatuh: (jam: string) => `TENGGAT ${jam}`,
  },
  jedanya: 'Jeda',
  palingLama: (waktu: string) =>
    `paling lama sampai ${waktu} (setelan tenggat.batas_tunggu), lalu berjalan lagi`,
  dasarJeda: 'Dasar jeda',
  berhentiMenurut: (dasar: string) => `berhenti selama menunggu kelengkapan dari pelapor, menurut ${dasar}`,
  sekaligus: {
    label: 'Bila sekaligus',
    teks: (sampai: string, aksi: string, jatuh: string) =>
      `dicatat bersama sampai "${sampai}" (tindakan ${aksi}): batas bersama ${jatuh}`,
  },
  berubah: {
    judul: 'Tenggat yang berpindah',
    belumDicatat: 'belum dicatat',
    sesudahSync: (sebab: string) =>
      `${sebab}; sync atau import berikut mencatatnya, sampai itu list menunjukkan yang lama`,
    sebab: {
      disposisi: 'waktu disposisi berubah di LAPOR!',
      sop: 'kasus dipindahkan ke naskah SOP lain',
    },
    dibetulkan: (petugas: string) => `waktu disposisi dibetulkan oleh ${petugas}`,
    setelan: 'setelan berubah',
    setelanDisebut: (karena: string) => `setelan berubah: ${karena}`,
    mulai: 'Mulai',
    tanpa: 'tidak berjalan',
  },
  berhenti: 'Hitungan sedang berhenti; tenggat baru ada setelah berjalan lagi.',
  sementara: 'SEMENTARA: ada tahun tanpa kalender hari libur, jadi tenggat ini dapat berubah.',
  hariKerjaSebelumnya: (tanggal: string) =>
    `Tenggat jatuh pada hari libur; hari kerja terakhir sebelumnya ${tanggal}.`,
  kalender: 'Kalender',
  sop: 'SOP',
  belumAda: 'belum ada di kalender',
  versi: (n: number) => `versi ${n}`,
  keputusan: (tahun: string) => `Hari libur ${tahun}`,
};
