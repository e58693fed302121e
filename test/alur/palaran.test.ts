import { expect, it } from 'vitest';
import { Alur } from './alur-uji.ts';

it('palaran: from the book to the documented delivery', async () => {
  const alur = new Alur({
    judul: 'Alur: pengaduan pelayanan publik (Palaran)',
    pengantar: `Satu aduan di kantor kecamatan menurut [SOP Penanganan Pengaduan Pelayanan Publik](../sop/palaran.md), dari buku
pengaduan sampai jawaban yang disampaikan dan didokumentasikan (§5). Di jalan: menit, jam, hari, dan rapat.`,
    zona: 'Asia/Makassar',
    mulai: '2026-09-07 09:00',
  });
  alur.setelan(`
instansi: { id: "6472", nama: "Kecamatan Contoh", zona_waktu: Asia/Makassar }
lapor: { sambungan: ekspor-xlsx }
sop: palaran-2025
jam_kerja:
  kamis: "08:00-12:00,13:00-16:00"
petugas:
  - { id: staf, nama: "Ayu Contoh", jabatan: "Staf", peran: [staf] }
  - { id: kasi, nama: "Eko Contoh", jabatan: "Kasi Ketenteraman dan Ketertiban", peran: [kasi] }
  - { id: sekcam, nama: "Fitri Contoh", jabatan: "Sekretaris Camat", peran: [sekretaris] }
  - { id: camat, nama: "Gani Contoh", jabatan: "Camat", peran: [camat] }
`);

  alur.babak('§1: penerimaan');
  alur.pada('2026-09-07 09:00');
  await alur.ketik(
    'register --sebagai staf --kanal langsung',
    '--isian nama="Hana Rekaan" telepon=0541-000-001',
    'isi="Lampu Jalan Rekaan padam sejak pekan lalu."',
  );
  await alur.ketik('why REG-2026-000001');
  alur.pada('2026-09-07 09:20');
  await alur.ketik('catat REG-2026-000001 terima --sebagai staf --isian nomor_buku=12');

  alur.babak('§2: identifikasi dan klarifikasi');
  await alur.ketik('why REG-2026-000001');
  alur.pada('2026-09-07 09:24');
  await alur.ketik(
    'catat REG-2026-000001 teruskan-bidang --sebagai sekcam',
    '--isian bidang="Kasi Trantib" lewat=lisan',
  );
  await alur.ketik(
    'catat REG-2026-000001 jawaban-bidang --sebagai kasi',
    '--isian bidang="Kasi Trantib" isi="Benar, tiga titik padam."',
  );
  alur.pada('2026-09-07 09:29');
  await alur.ketik('catat REG-2026-000001 identifikasi --sebagai sekcam', '--isian hasil="Tiga lampu padam"');

  alur.babak('§3: keputusan Camat');
  alur.teks(
    '"Maksimal 10 hari" dihitung sebagai hari kalender; instansi yang membacanya sebagai hari kerja menulis\n`tenggat.hitungan_hari: kerja`.',
  );
  await alur.ketik('why REG-2026-000001');
  alur.pada('2026-09-09 10:00');
  await alur.ketik(
    'catat REG-2026-000001 rapat --sebagai camat',
    '--isian tanggal=2026-09-09 hasil="Lampu diganti dengan anggaran pemeliharaan"',
  );
  alur.pada('2026-09-17 11:30');
  await alur.ketik(
    'catat REG-2026-000001 putuskan --sebagai camat',
    '--isian keputusan="Tiga lampu diganti pekan ini"',
  );

  alur.babak('§4: jawaban');
  alur.teks('Satu jam kantor, dengan istirahat di tengahnya:');
  await alur.ketik('why REG-2026-000001');
  alur.pada('2026-09-17 13:20');
  await alur.ketik(
    'catat REG-2026-000001 buat-jawaban --sebagai sekcam',
    '--isian keputusan="Keputusan Camat 17 September 2026"',
    'isi="Tiga lampu Jalan Rekaan kami ganti pekan ini."',
  );

  alur.babak('§5: penyampaian dan dokumentasi');
  await alur.ketik('why REG-2026-000001');
  alur.pada('2026-09-17 13:45');
  await alur.ketik(
    'catat REG-2026-000001 sampaikan --sebagai staf',
    '--isian cara=langsung dokumentasi="Tanda terima 12/2026"',
  );
  await alur.ketik('show REG-2026-000001');
  await alur.ketik('why REG-2026-000001');

  await expect(alur.halaman).toMatchFileSnapshot('../../docs/alur/palaran.md');
});
