import { expect, it } from 'vitest';
import { KELUAR } from '../../src/commands/kerangka/kode-keluar.ts';
import { Alur } from './alur-uji.ts';

it('kukar-langsung: from the counter to the report and the archive', async () => {
  const alur = new Alur({
    judul: 'Alur: pengaduan langsung (Kukar)',
    pengantar: `Satu aduan di loket menurut [SOP Penanganan Pengaduan secara Langsung](../sop/kukar-langsung.md), dari buku
registrasi sampai laporan dan arsip (§6). SOP ini tidak memuat langkah yang menjawab pelapor. Di jalan: akhir
pekan, hari libur, tiga langkah yang dicatat sekaligus, dan satu langkah yang terlambat.`,
    zona: 'Asia/Makassar',
    mulai: '2026-08-14 16:20',
  });
  alur.setelan(`
instansi: { id: "6402", nama: "Dinas Sosial Contoh", zona_waktu: Asia/Makassar }
lapor: { sambungan: ekspor-xlsx }
sop: kukar-langsung-2022
jam_kerja:
  senin: "08:00-12:00,13:00-16:00"
  selasa: "08:00-12:00,13:00-16:00"
  rabu: "08:00-12:00,13:00-16:00"
  kamis: "08:00-12:00,13:00-16:00"
  jumat: "08:00-11:30,13:00-16:30"
petugas:
  - { id: loket, nama: "Ayu Contoh", jabatan: "Petugas Loket", peran: [petugas] }
  - { id: ketua, nama: "Bima Contoh", jabatan: "Ketua Tim Pengaduan", peran: [ketua_tim] }
  - { id: rehsos, nama: "Citra Contoh", jabatan: "Kepala Bidang Rehabilitasi Sosial", peran: [bidang] }
`);

  alur.babak('§1 sampai §3: di loket');
  alur.pada('2026-08-14 16:20');
  alur.teks(
    'Sepuluh menit sebelum kantor tutup, dan Senin libur. Aduan dan formulirnya masuk dengan satu perintah.',
  );
  await alur.ketik(
    'register --sebagai loket',
    '--isian nama="Sari Rekaan" alamat="Jalan Rekaan 7" telepon=0541-000-000',
    'isi="Bantuan sembako bulan Juli belum saya terima."',
  );
  await alur.ketik('cetak tanda-terima REG-2026-000001 --keluaran tanda-terima.pdf');
  alur.teks('Batas §1 sepuluh menit jam kantor. Tepat sampai kantor tutup:');
  await alur.ketik('why REG-2026-000001');
  alur.teks(
    'Tiga baris pertama SOP dikerjakan orang yang sama dalam beberapa menit; mencatat yang terakhir mencatat\nketiganya. Batasnya lalu dihitung bersama: 30 menit, dari Jumat sore ke Selasa pagi.',
  );
  alur.pada('2026-08-18 08:15');
  await alur.ketik('catat REG-2026-000001 teruskan-ketua --sebagai loket');

  alur.babak('§4: disposisi');
  await alur.ketik('why REG-2026-000001');
  alur.pada('2026-08-18 08:21');
  await alur.ketik(
    'catat REG-2026-000001 disposisi --sebagai ketua',
    '--isian bidang="Rehabilitasi Sosial" arahan="Periksa daftar penerima"',
  );

  alur.babak('§5: tindak lanjut, yang terlambat');
  await alur.ketik('why REG-2026-000001');
  alur.pada('2026-08-21 09:00');
  alur.teks('Batasnya kemarin pukul 16.00. Daftar menunjukkannya, dan tindakan tanpa alasan ditolak:');
  await alur.ketik('list');
  await alur.ketikDengan(
    KELUAR.menunggu,
    'catat REG-2026-000001 tindak-lanjut --sebagai rehsos',
    '--isian penyelesaian="Didata ulang, diberikan 21 Agustus"',
  );
  await alur.ketik(
    'catat REG-2026-000001 tindak-lanjut --sebagai rehsos',
    '--isian penyelesaian="Didata ulang, diberikan 21 Agustus"',
    'alasan_terlambat="Menunggu data penerima dari desa"',
  );

  alur.babak('§6: pelaporan dan pengarsipan');
  await alur.ketik('why REG-2026-000001');
  alur.pada('2026-09-02 10:00');
  await alur.ketik(
    'catat REG-2026-000001 laporkan --sebagai loket',
    '--isian laporan="Laporan 12/2026" arsip="Lemari 3, map Agustus 2026"',
  );
  alur.teks('Aduan selesai, dan jalannya tetap terbaca:');
  await alur.ketik('show REG-2026-000001');
  await alur.ketik('why REG-2026-000001');

  await expect(alur.halaman).toMatchFileSnapshot('../../docs/alur/kukar-langsung.md');
});
