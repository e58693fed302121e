import { expect, it } from 'vitest';
import { Alur } from './alur-uji.ts';

it('kukar-online: from a message in social media to the answer passed on', async () => {
  const alur = new Alur({
    judul: 'Alur: pengaduan online (Kukar)',
    pengantar: `Satu aduan di media sosial menurut [SOP Penanganan Pengaduan secara Online](../sop/kukar-online.md), dari pesan
sampai balasan bidang diteruskan di media itu (§8), lalu laporan triwulan yang memuatnya (§9). Setiap baris SOP ini berbatas menit.`,
    zona: 'Asia/Makassar',
    mulai: '2026-09-07 10:00',
  });
  alur.setelan(`
instansi: { id: "6402", nama: "Dinas Sosial Contoh", zona_waktu: Asia/Makassar }
lapor: { sambungan: ekspor-xlsx }
sop: kukar-online-2022
petugas:
  - { id: admin, nama: "Ayu Contoh", jabatan: "Admin Media", peran: [admin] }
  - { id: ketua, nama: "Bima Contoh", jabatan: "Sekretaris Dinas", peran: [ketua_tim] }
  - { id: linjamsos, nama: "Dodi Contoh", jabatan: "Kepala Bidang Perlindungan Sosial", peran: [bidang] }
`);

  alur.babak('§1 sampai §3: diterima, diverifikasi, dibalas');
  alur.pada('2026-09-07 10:00');
  await alur.ketik(
    'register --sebagai admin --kanal "media sosial"',
    '--isian media=Instagram akun=@warga.rekaan',
    'isi="Kartu bantuan saya tidak terbaca di agen."',
  );
  await alur.ketik('why REG-2026-000001');
  alur.pada('2026-09-07 10:14');
  alur.teks(
    `Admin menerima, memverifikasi, dan membalas dalam satu duduk, lalu mencatatnya sekali: mencatat baris ketiga
mencatat ketiganya. Empat belas menit melewati lima menit §1 sendiri, tetapi tidak ada yang tahu bagaimana ketiga baris membaginya:
yang dihitung batas ketiganya bersama, 5 + 10 + 5 menit sejak 10.00, yaitu 10.20. Maka ini tidak terlambat, dan rekap di
bawah menulis Terlambat 0.`,
  );
  await alur.ketik(
    'catat REG-2026-000001 balas-penerimaan --sebagai admin',
    '--isian isi="Pengaduan Anda kami terima dan segera kami proses."',
    'bukti="Tangkapan layar 7-9-2026 10.14"',
  );

  alur.babak('§4 dan §5: penyaluran dan disposisi');
  await alur.ketik('why REG-2026-000001');
  alur.pada('2026-09-07 10:22');
  await alur.ketik('catat REG-2026-000001 teruskan-ketua --sebagai admin');
  await alur.ketik('why REG-2026-000001');
  alur.pada('2026-09-07 10:30');
  await alur.ketik('catat REG-2026-000001 disposisi --sebagai ketua', '--isian bidang="Perlindungan Sosial"');

  alur.babak('§6 dan §7: tindak lanjut dan balasan bidang');
  await alur.ketik('why REG-2026-000001');
  alur.pada('2026-09-07 10:58');
  await alur.ketik(
    'catat REG-2026-000001 tindak-lanjut --sebagai linjamsos',
    '--isian hasil="Kartu diganti bank penyalur"',
  );
  await alur.ketik('why REG-2026-000001');
  alur.pada('2026-09-07 11:06');
  alur.teks('Sesudah bidang memberi balasan, teksnya tidak berubah lagi.');
  await alur.ketik(
    'catat REG-2026-000001 beri-balasan --sebagai linjamsos',
    '--isian isi="Kartu pengganti dapat diambil di bank penyalur mulai besok."',
  );

  alur.babak('§8: balasan diteruskan');
  await alur.ketik('why REG-2026-000001');
  await alur.ketik('show REG-2026-000001');
  alur.pada('2026-09-07 11:22');
  await alur.ketik(
    'catat REG-2026-000001 teruskan-balasan --sebagai admin',
    '--isian media=Instagram bukti="https://contoh.test/p/1"',
  );
  await alur.ketik('show REG-2026-000001');
  await alur.ketik('why REG-2026-000001');

  alur.babak('§9: laporan triwulan');
  alur.pada('2026-10-01 08:30');
  alur.teks('SOP meminta laporan setiap tiga dan enam bulan. Yang belum ditutup tampak di keadaan kantor:');
  await alur.ketik('status');
  await alur.ketik('rekap --periode 2026-Q3 --final --sebagai admin');
  await alur.ketik('status');

  await expect(alur.halaman).toMatchFileSnapshot('../../docs/alur/kukar-online.md');
});
