import { expect, it } from 'vitest';
import { KELUAR } from '../../src/commands/kerangka/kode-keluar.ts';
import { Alur } from './alur-uji.ts';

it('malang: from the form to the Berita Acara Penyelesaian', async () => {
  const alur = new Alur({
    judul: 'Alur: penanganan pengaduan (Malang)',
    pengantar: `Satu aduan menurut [SOP Pelayanan Penanganan Pengaduan](../sop/malang.md), dari formulir sampai Berita Acara
Penyelesaian (§5). Di jalan: nota dinas yang dikembalikan sekali, dan satu jam yang terbelah akhir pekan.`,
    zona: 'Asia/Jakarta',
    mulai: '2026-09-10 11:00',
  });
  alur.setelan(`
instansi: { id: "3573", nama: "Dinas Sosial Contoh", zona_waktu: Asia/Jakarta }
lapor: { sambungan: ekspor-xlsx }
sop: malang-2023
jam_kerja:
  kamis: "08:00-12:00,13:00-16:00"
petugas:
  - { id: petugas, nama: "Ayu Contoh", jabatan: "Petugas Pengaduan", peran: [petugas] }
  - { id: p3a, nama: "Indah Contoh", jabatan: "Kepala Bidang Perlindungan Anak", peran: [bidang] }
  - { id: kepala, nama: "Joko Contoh", jabatan: "Kepala Dinas", peran: [kepala_dinas] }
`);

  alur.babak('§1: penerimaan');
  alur.pada('2026-09-10 11:00');
  await alur.ketik(
    'register --sebagai petugas --kanal langsung',
    '--isian nama="Lina Rekaan" alamat="Gang Rekaan 3"',
    'isi="Anak tetangga kami tidak bersekolah sejak Juli."',
  );
  await alur.ketik('why REG-2026-000001');
  alur.pada('2026-09-10 11:04');
  await alur.ketik('catat REG-2026-000001 terima --sebagai petugas');

  alur.babak('§2: disposisi');
  alur.teks('Satu jam kantor, dengan istirahat di tengahnya:');
  await alur.ketik('why REG-2026-000001');
  alur.pada('2026-09-10 13:02');
  await alur.ketik(
    'catat REG-2026-000001 disposisi --sebagai kepala',
    '--isian bidang="Perlindungan Anak" arahan="Kunjungi keluarganya"',
  );

  alur.babak('§3: asesmen dan nota dinas');
  await alur.ketik('why REG-2026-000001');
  alur.pada('2026-09-11 14:10');
  await alur.ketik(
    'catat REG-2026-000001 asesmen --sebagai p3a',
    '--isian hasil="Keluarga pindah tanpa surat; anak layak dibantu"',
  );
  alur.pada('2026-09-11 14:30');
  await alur.ketik(
    'catat REG-2026-000001 susun-nota-dinas --sebagai p3a',
    '--isian nomor_nota_dinas=460/12/2026',
    'isi="Anak sudah kami daftarkan ke sekolah terdekat."',
  );

  alur.babak('§4: persetujuan Kepala Dinas');
  alur.pada('2026-09-11 14:50');
  alur.teks('Kepala Dinas mengembalikan nota dinas; bidang mendapat satu harinya lagi.');
  await alur.ketik(
    'catat REG-2026-000001 kembalikan-nota-dinas --sebagai kepala',
    '--isian catatan="Sebutkan nama sekolah dan tanggal masuknya"',
  );
  await alur.ketik('why REG-2026-000001');
  alur.pada('2026-09-11 15:30');
  await alur.ketik(
    'catat REG-2026-000001 susun-nota-dinas --sebagai p3a',
    '--isian nomor_nota_dinas=460/12/2026',
    'isi="Anak sudah terdaftar di SD Rekaan 1 dan masuk mulai 14 September."',
  );
  alur.teks('Satu jam: setengahnya Jumat sore, setengahnya Senin pagi.');
  await alur.ketik('why REG-2026-000001');
  alur.pada('2026-09-14 08:20');
  await alur.ketik(
    'catat REG-2026-000001 setujui-nota-dinas --sebagai kepala',
    '--isian cara=paraf bukti=460/12/2026',
  );

  alur.babak('§5: penyampaian dan Berita Acara Penyelesaian');
  await alur.ketik('why REG-2026-000001');
  alur.teks('Berita Acara boleh disusun lebih dulu; ia menjadi final sesudah hasil disampaikan.');
  alur.pada('2026-09-14 08:23');
  await alur.ketik(
    'ba buat REG-2026-000001 --sebagai petugas',
    '--isian tempat="Ruang pengaduan" dasar="Nota Dinas 460/12/2026"',
    'uraian="Anak tidak bersekolah; keluarganya pindah tanpa surat."',
    'penyelesaian="Anak terdaftar di SD Rekaan 1 sejak 14 September 2026."',
  );
  await alur.ketikDengan(KELUAR.pemakaian, 'ba final BA-000001 --sebagai petugas');
  alur.pada('2026-09-14 08:25');
  await alur.ketik(
    'catat REG-2026-000001 sampaikan --sebagai petugas',
    '--isian cara=telepon bukti="Catatan telepon 8.25"',
  );
  await alur.ketikDengan(KELUAR.menunggu, 'catat REG-2026-000001 selesaikan --sebagai petugas');
  await alur.ketik('ba final BA-000001 --sebagai petugas');
  alur.pada('2026-09-14 08:28');
  await alur.ketik('catat REG-2026-000001 selesaikan --sebagai petugas');
  alur.teks('Kepala Dinas menyetujui Berita Acara dengan paraf di kertas, dan nomor naskahnya dicatat.');
  alur.pada('2026-09-14 10:00');
  await alur.ketik('ba setujui BA-000001 --sebagai kepala --cara paraf --nomor 467/31/2026');
  await alur.ketik('show REG-2026-000001');
  await alur.ketik('why REG-2026-000001');

  await expect(alur.halaman).toMatchFileSnapshot('../../docs/alur/malang.md');
});
