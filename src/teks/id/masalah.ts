import type { KodeMasalah, Masalah } from '../../sop/penolakan.ts';
import { masalahAlih } from './alih.ts';
import { masalahBalasan } from './balasan.ts';
import { masalahKaitan } from './kaitan.ts';

type Data = Masalah['data'];

/** Why an act is refused: what is wrong, and what to do now. Times in `data` come as text, in the agency's zone. */
export const masalah: Readonly<Record<KodeMasalah, (data: Data) => string>> = {
  ...masalahAlih,
  ...masalahBalasan,
  ...masalahKaitan,
  aksi_tak_dikenal: (d) => `Tindakan "${d.aksi}" tidak ada dalam SOP. Pilih salah satu: ${d.dikenal}.`,
  tidak_di_langkah_ini: (d) =>
    `Tindakan "${d.aksi}" tidak dapat dicatat pada langkah "${d.langkah}". Pilih tindakan yang boleh sekarang.`,
  peran_tidak_berhak: (d) =>
    `Petugas ${d.petugas} tidak memegang peran ${d.peran} pada waktu itu. Catat atas keputusan petugas yang berhak: --sebagai PETUGAS. Bila ada Plt. atau Plh., tulis di bagian penugasan penghubung.yaml.`,
  petugas_tak_dikenal: (d) =>
    `Petugas "${d.petugas}" tidak terdaftar. Yang terdaftar: ${d.dikenal}. Pakai salah satunya: --sebagai PETUGAS.`,
  isian_kurang: (d) =>
    `Isian "${d.isian}" belum diisi. Tambahkan: --isian ${d.isian}=${d.pilihan ? `(${d.pilihan})` : '…'}`,
  isian_tak_dikenal: (d) =>
    `Isian "${d.isian}" tidak dikenal. Yang ada: ${d.dikenal}. Perbaiki namanya, lalu ulangi.`,
  isian_pilihan: (d) => `Isian "${d.isian}" harus salah satu dari: ${d.pilihan}. Perbaiki, lalu ulangi.`,
  isian_waktu: (d) =>
    `Isian "${d.isian}" bukan waktu yang terbaca. Tulis seperti 2026-11-20 atau "2026-11-20 14:30".`,
  isian_terlalu_panjang: (d) =>
    `Isian "${d.isian}" terlalu panjang, paling banyak ${d.maks} huruf. Ringkas, lalu ulangi.`,
  isian_petugas: (d) =>
    `Isian "${d.isian}" harus id petugas yang terdaftar di penghubung.yaml. Perbaiki, lalu ulangi.`,
  waktu_di_depan: () =>
    'Waktu tindakan belum terjadi. Perbaiki --pada, atau hilangkan bila dilakukan sekarang. Jam komputer dapat diperiksa: penghubung doctor',
  isian_di_depan: (d) =>
    `Isian "${d.isian}" menyebut waktu yang belum terjadi. Perbaiki, lalu ulangi. Jam komputer dapat diperiksa: penghubung doctor`,
  waktu_sebelum_langkah: (d) =>
    `Waktu tindakan mendahului langkah ini, yang dimulai ${d.mulai}. Perbaiki --pada, lalu ulangi.`,
  waktu_sebelum_konsep: (d) =>
    `Persetujuan mendahului konsepnya: ${d.konsep} disusun ${d.disusun}. Perbaiki --pada, atau susun konsepnya dengan --pada saat ia ditulis.`,
  jam_mundur: () =>
    'Jam komputer menunjukkan waktu sebelum catatan terakhir. Betulkan jamnya, lalu periksa: penghubung doctor',
  alasan_terlambat_perlu: (d) =>
    `Tenggat SOP langkah ini sudah lewat. Sebutkan alasannya: ${d.opsi ?? '--isian alasan_terlambat=…'}`,
  bidang_belum_ditanya: () =>
    'Belum ada bidang yang ditanya. Catat dahulu teruskan-bidang, atau sebutkan alasannya: --isian tanpa_bidang=…',
  bidang_tidak_menunggu: (d) =>
    d.bidang
      ? `Bidang itu tidak sedang ditunggu. Yang ditunggu: ${d.bidang}. Tulis namanya sama persis.`
      : 'Tidak ada bidang yang sedang ditunggu. Catat dahulu pertanyaannya dengan teruskan-bidang.',
  diminta_sebelum_permintaan: (d) =>
    `Isian diminta_sebelum (${d.sebelum}) lebih dahulu daripada permintaannya (${d.diminta}). Perbaiki, lalu ulangi; sebutkan juga jamnya.`,
  naskah_tak_dikenal: (d) =>
    `Naskah baku "${d.naskah}" tidak ada. Yang ada: ${d.dikenal}. Isinya: penghubung naskah list`,
  naskah_bukan_untuk: (d) =>
    `Naskah baku "${d.naskah}" berjenis ${d.jenis}, bukan untuk tindakan ini. Pilih yang lain: penghubung naskah list`,
  naskah_tanpa_tempat: (d) => `Tindakan "${d.aksi}" tidak memakai naskah baku. Ulangi tanpa --naskah.`,
  naskah_ganda: (d) =>
    `Sebutkan paling banyak satu naskah baku dan satu penutup, bukan: ${d.naskah}. Hapus yang selebihnya.`,
  naskah_dan_isian: (d) =>
    `Naskah baku "${d.naskah}" sudah memuat semuanya; teks pada isian "${d.isian}" tidak akan terpakai. Hapus salah satunya.`,
  isian_naskah_kurang: (d) => `Naskah baku memerlukan isian "${d.isian}". Tambahkan: --isian ${d.isian}="…"`,
  waktu_sebelum_permintaan: (d) =>
    `Jawaban tidak dapat mendahului permintaannya, yang dicatat ${d.diminta}. Perbaiki --pada, lalu ulangi.`,
  tidak_lengkap_dan_tidak_jelas: () =>
    'Laporan hanya boleh tidak ditanggapi bila tidak lengkap dan juga tidak jelas (kapuas §2.1). Bila salah satu saja, catat klarifikasi atau minta-kelengkapan.',
  belum_diminta_kelengkapan: () =>
    'Kelengkapan belum pernah diminta kepada pelapor. Catat dahulu minta-kelengkapan, atau sebutkan alasannya: --isian alasan_tanpa_diminta=…',
  sudah_tercatat_di_putaran: (d) =>
    `Menurut SOP, tindakan ini tidak boleh lagi sesudah ${d.aksi} tercatat dalam putaran ini. Lanjutkan dengan tindakan lain di langkah ini.`,
  pemeriksaan_belum_tercatat: (d) =>
    `Belum tercatat: ${d.belum}. Catat masing-masing; yang berisian tidak_diperlukan boleh dinyatakan tidak perlu: --isian tidak_diperlukan=ALASAN`,
  ba_belum_final: (d) =>
    `Berita Acara belum final. Buat dengan penghubung ba buat ${d.kasus ?? 'ID'}, lalu kunci isinya: penghubung ba final BA`,
  ba_belum_disetujui: () =>
    'Berita Acara belum disetujui. Setelah disetujui, catat: penghubung ba setujui BA --sebagai PENYETUJU',
  ba_tanpa_foto: (d) =>
    `Berita Acara belum memuat foto. Tambahkan ke konsepnya: penghubung ba buat --ubah BA --berkas FOTO. Bila sudah final, batalkan lalu buat lagi dengan foto; foto dari pelapor tidak terhitung. Atau Kepala mengecualikannya: penghubung ba kecualikan ${d.kasus ?? 'ID'} --alasan …`,
  tidak_ada_balasan: (d) =>
    `Tidak ada balasan pelapor yang belum dinilai. Bila ada balasan yang belum tercatat, catat dahulu: penghubung catat ${d.kasus ?? 'ID'} catat-balasan`,
  tidak_ada_pengembalian: (d) =>
    `Laporan ini tidak sedang menunggu pengembalian, jadi tidak ada yang dibatalkan. Lihat keadaannya: penghubung show ${d.kasus ?? 'ID'}`,
  pengembalian_di_jalan: (d) =>
    `Pengembalian ${d.kiriman} sedang dikirim atau belum pasti hasilnya. Tunggu sampai jelas: penghubung kiriman show ${d.kiriman}`,
  akhir_hanya_di_tanggapan: (d) =>
    d.langkah === ''
      ? 'SOP ini tidak memuat langkah yang menjawab pelapor, jadi tidak ada jawaban akhir yang disusun.'
      : `Jawaban akhir baru dapat disusun pada langkah ${d.langkah}. Selesaikan langkah ini dahulu, atau susun kabar kemajuan: --isian jenis=sementara`,
  jawaban_belum_sampai: () =>
    'Jawaban akhir belum sampai: belum disetujui, atau masih menunggu dikirim ke LAPOR!. Lihat dahulu: penghubung kiriman list',
  kanal_tak_dikenal: (d) =>
    d.dikenal === ''
      ? 'SOP ini hanya menerima laporan dari LAPOR!: tidak ada pengaduan yang dicatat di register.'
      : `${d.kanal === '' ? 'Kanal belum disebut' : `Kanal "${d.kanal}" tidak ada pada SOP ini`}. Pilih salah satu: --kanal "${String(d.dikenal).replaceAll(', ', '" atau --kanal "')}"`,
  tracking_id_salah: (d) => `"${d.nilai}" bukan nomor laporan LAPOR!. Salin Tracking ID-nya tanpa spasi.`,
  tracking_id_dipakai: (d) =>
    `Tracking ID ${d.trackingId} sudah dimiliki ${d.kasus}. Satu laporan LAPOR! hanya satu kasus: periksa nomornya, atau lanjutkan pada kasus itu.`,
  sudah_tertaut: (d) =>
    `Pengaduan ini sudah tertaut dengan laporan LAPOR! ${d.trackingId}. Lanjutkan pada kasus itu: penghubung show ${d.trackingId}`,
  sop_tanpa_lapor: () =>
    'SOP kasus ini tidak mengenal kanal LAPOR!, jadi ia tidak dapat menjadi laporan LAPOR!. Laporannya di LAPOR! ditangani sebagai kasus sendiri.',
  pengaduan_berakhir: (d) =>
    `Pengaduan ini sudah berakhir (${d.langkah}), tanpa jawaban dari kita. Jangan ditautkan: laporannya di LAPOR! masuk sebagai kasus sendiri, dengan tenggatnya sendiri.`,
  jawaban_beridentitas: (d) =>
    `Jawaban yang sudah disetujui memuat tanda pengenal pelapor (${d.jenis}) dan akan tampil di LAPOR!. Bila boleh tampil di sana, sebutkan alasannya: --isian alasan_identitas=…. Bila tidak: tarik jawabannya dengan tarik-tanggapan dan susun lagi tanpa tanda pengenal sebelum menautkan. Bila pengaduannya sudah selesai, jangan ditautkan: laporannya di LAPOR! masuk sebagai kasus sendiri.`,
  belum_di_lapor: () =>
    'Tindakan ini hanya untuk laporan LAPOR!, dan pengaduan ini belum ada di sana. Bila sudah dimasukkan, tautkan dahulu: penghubung register NOMOR --tautkan TRACKING_ID',
  isian_huruf_kendali: (d) =>
    `Isian "${d.isian}" memuat huruf kendali yang tidak tampak${d.huruf ? ` (${d.huruf}, huruf ke-${d.ke})` : ''}. Ketik ulang isian itu, lalu ulangi.`,
  isian_nik: (d) => `Isian "${d.isian}" harus 16 angka. Cocokkan dengan KTP, lalu ulangi.`,
  pengaduan_terlalu_lama: (d) =>
    `Waktu pengaduan lebih dari ${d.maks} tahun yang lalu. Periksa tahunnya pada --pada, lalu ulangi.`,
  bukan_dari_register: () =>
    'Hanya pengaduan dari register yang dapat ditautkan; kasus ini datang dari LAPOR!. Periksa nomornya: penghubung list',
  rekap_belum_berakhir: (d) =>
    `Periode ${d.periode} belum berakhir: baru dapat ditutup sesudah ${d.berakhir}. Untuk melihat angkanya: penghubung rekap --periode ${d.periode}`,
  rekap_sebelum_dipakai: (d) =>
    `Periode ${d.periode} berakhir sebelum kantor ini mulai mencatat di sini (${d.mulai}): angkanya nol karena tidak ada datanya, bukan karena tidak ada aduan. Laporkan periode itu dari catatan lama kantor.`,
  rekap_sudah_final: (d) =>
    `Rekap ${d.periode} sudah ditutup ${d.oleh} pada ${d.ditutup}, dan hanya sekali. Lihat: penghubung rekap --periode ${d.periode}`,
  rekap_tanpa_kewajiban: (d) =>
    `Tidak ada SOP kantor ini yang meminta rekap sepanjang ${d.periode}, jadi tidak ada yang perlu ditutup; di antara SOP bawaan hanya kukar-online-2022 memintanya (triwulan dan semester). Untuk diserahkan, tanpa --final: penghubung rekap --periode ${d.periode} --format pdf`,
  akhir_sudah_disetujui: (d) =>
    `Tanggapan akhir ${d.kiriman} sudah disetujui. Bila masih antre dapat ditarik dengan tarik-tanggapan; bila sudah terkirim, betulkan dengan ralat-tanggapan.`,
  kiriman_masih_hidup: (d) =>
    `Kiriman ${d.kiriman ?? ''} dari laporan ini belum selesai. Lihat dahulu: penghubung kiriman list`,
  hasil_belum_diketahui: (d) =>
    `Belum diketahui apakah ${d.kiriman} sudah sampai di LAPOR!. Periksa di LAPOR!. Bila ada, catat: penghubung kiriman mark-sent ${d.kiriman} --bukti …; bila tidak ada: penghubung ${d.status === 'ditahan' ? `kiriman release ${d.kiriman}` : `replay --id ${d.kiriman} --alasan …`}`,
  tidak_ada_konsep: (d) =>
    `Tidak ada konsep tanggapan${d.jenis ? ` ${d.jenis}` : ''} yang menunggu. Susun dahulu dengan susun-tanggapan.`,
  konsep_lebih_dari_satu: (d) =>
    `Ada lebih dari satu konsep. Sebutkan yang dimaksud: --isian jenis=(${d.jenis})`,
  konsep_berganti: (d) =>
    `Konsep ${d.konsep} tidak lagi menunggu persetujuan; yang menunggu kini ${d.menunggu}. Baca dahulu dengan penghubung show, lalu sebutkan nomornya: --isian konsep=…`,
  antre_lebih_dari_satu: (d) =>
    `Lebih dari satu tanggapan masih antre (${d.kiriman}). Sebutkan jenis yang ditarik: --isian jenis=…`,
  rujukan_tidak_terkirim: (d) =>
    `Kiriman "${d.kiriman}" bukan tanggapan laporan ini yang sudah terkirim. Lihat nomornya: penghubung kiriman list`,
  bukti_perlu: () =>
    'Setelan kantor mewajibkan bukti persetujuan. Tambahkan --isian bukti=… (untuk Berita Acara: --bukti …).',
  identitas_dalam_naskah: (d) =>
    `Naskah memuat tanda pengenal pelapor (${d.jenis}). Hapus dari naskah, atau susun lagi dengan --isian samarkan_identitas=ya. Bila memang harus ada, sebutkan alasannya: --isian alasan_identitas=…`,
  naskah_terlalu_panjang: (d) =>
    `Naskah ${d.panjang} huruf, sedangkan LAPOR! menerima paling banyak ${d.maks}. Ringkas, lalu susun lagi.`,
  terlalu_banyak_berkas: (d) =>
    `Terlalu banyak berkas: LAPOR! menerima paling banyak ${d.maks}. Pilih yang terpenting.`,
  tanpa_tracking_id: () =>
    'Aduan ini belum mempunyai nomor LAPOR!, jadi tidak ada yang dapat dikirim ke sana. Sampaikan jawabannya langsung kepada pelapor.',
  ba_tidak_ada: () => 'Berita Acara itu tidak ada. Lihat nomornya: penghubung ba list',
  ba_status: (d) =>
    `Berita Acara ${d.ba} berstatus ${d.status}; untuk ini harus ${d.perlu}. Lihat: penghubung ba show ${d.ba}`,
  ba_nomor_dipakai: (d) =>
    `Nomor naskah "${d.nomor}" sudah dipakai Berita Acara ${d.ba}. Periksa buku nomor surat, lalu ulangi dengan nomor yang benar.`,
  ba_dirujuk: (d) =>
    `Berita Acara ${d.ba} menjadi dasar jawaban ${d.jawaban} atau berakhirnya laporan ${d.kasus}, jadi tidak dapat dibatalkan. Tarik jawabannya dahulu selagi antre, atau buat ralatnya: penghubung ba buat --meralat ${d.ba}`,
  ba_tanpa_gerbang: (d) =>
    `SOP ini tidak mensyaratkan Berita Acara sebelum jawaban, jadi tidak ada yang dikecualikan. Yang boleh sekarang: penghubung show ${d.kasus ?? 'ID'}`,
  identitas_dalam_ba: (d) =>
    `Berita Acara ${d.ba} memuat tanda pengenal pelapor (${d.jenis}). Nomor naskah laporan mana pun tidak boleh memuatnya: pakai nomor lain. Isian, orang, dan asal berkas tidak boleh bila pelapornya minta tidak dikenal: hapus dengan penghubung ba buat --ubah ${d.ba}; bila kebetulan sama (tempat yang diperiksa, nama orang lain), sebutkan: --ubah ${d.ba} --isian alasan_identitas=…`,
  ba_sudah_bernomor: (d) =>
    `Berita Acara ${d.ba} sudah bernomor naskah ${d.nomor}; nomor itu tidak berganti. Bila keliru, buat ralatnya: penghubung ba buat --meralat ${d.ba}`,
  ba_templat_kurang: (d) =>
    `Templat nomor naskah belum dapat diisi: ${d.kurang} belum disetel di penghubung.yaml. Setel dahulu, atau ketik nomornya utuh: --nomor`,
  ba_langkah_berbeda: (d) =>
    `Laporan ${d.kasus} ada di langkah ${d.langkah}, yang lain di ${d.lain}. Satu Berita Acara hanya bagi laporan yang selangkah dan ber-SOP sama.`,
  ba_kasus_terlalu_banyak: (d) =>
    `Satu Berita Acara paling banyak bagi ${d.maks} laporan. Bagi menjadi beberapa Berita Acara.`,
  ba_ralat_lain_kasus: (d) =>
    `Laporan ${d.kasus} tidak tercakup dalam ${d.ba}, jadi tidak dapat diralat bersamanya. Sebutkan hanya laporan yang tercakup di sana.`,
  ba_ralat_konsep: (d) =>
    `${d.ba} masih konsep dan belum bernomor, jadi belum ada yang diralat. Ubah konsepnya: penghubung ba buat --ubah ${d.ba}`,
  ba_ralat_batal: (d) =>
    `${d.ba} sudah batal, jadi tidak diralat. Buat Berita Acara baru: penghubung ba buat ID`,
  ba_sebelum_mulai: (d) =>
    `Berita Acara bertanggal ${d.pada ?? d.hari}, sebelum ${d.langkah ? `langkah ${d.langkah} laporan` : 'disposisi laporan'} ${d.kasus}, yang dimulai ${d.mulai}. Perbaiki --pada atau --isian tanggal=…; disposisi yang keliru: betulkan-disposisi.`,
  ba_berkas_tidak_ada: (d) =>
    `Tidak ada berkas nomor ${d.n} dalam konsep ini. Lihat nomornya: penghubung ba show BA`,
  ba_tanpa_orang: () =>
    'Tidak seorang pun tercatat hadir. Sebutkan yang hadir: penghubung ba buat --ubah BA --orang PETUGAS',
  ba_pindaian_perlu: () => 'Sertakan pindaian yang sudah ditandatangani: --berkas BA-BERTANDA-TANGAN.pdf',
  ba_tte_pdf: () =>
    'Tanda tangan elektronik hanya utuh di dalam PDF-nya. Sertakan PDF aslinya, bukan foto atau pindaian: --berkas BA.pdf',
  ba_bukan_penanda_tangan: (d) =>
    `Orang nomor ${d.n} tidak hadir atau tidak tercantum, jadi tidak menandatangani. Yang dapat disebut: ${d.boleh}`,
  orang_di_luar_masa: (d) =>
    `Petugas ${d.petugas} tidak bertugas pada ${d.hari}. Periksa berlaku_dari dan berlaku_sampai di penghubung.yaml, atau tanggal Berita Acaranya.`,
  orang_dua_kali: (d) => `Petugas ${d.petugas} disebut dua kali. Sebutkan sekali saja.`,
  orang_terlalu_banyak: (d) =>
    `Paling banyak ${d.maks} orang dalam satu Berita Acara. Lampirkan daftar hadir sebagai berkas.`,
  ba_jenis: (d) =>
    d.dikenal
      ? `Jenis Berita Acara itu tidak ada dalam SOP. Pilih salah satu: --jenis (${d.dikenal})`
      : 'SOP ini tidak mengenal Berita Acara. Periksa setelan sop di penghubung.yaml: penghubung doctor',
  ba_tanpa_kasus: () => 'Sebutkan laporannya, satu atau lebih: penghubung ba buat NOMOR-LAPORAN',
  nomor_ba_terlalu_panjang: (d) =>
    `Nomor Berita Acara terlalu panjang, paling banyak ${d.maks} huruf. Periksa nomornya, lalu ulangi.`,
  baris_sudah_dicatat: (d) =>
    `Baris ini sudah dicatat sebagai ${d.aksi} (${d.tindakan}), dengan isian yang lain dari yang tertulis sekarang. Yang tercatat tidak diubah; buat lembar baru untuk tindakan berikutnya.`,
  kasus_berubah: (d) =>
    `${
      d.aksi
        ? `Kasus berubah sejak lembar dibuat: ${d.aksi} oleh ${d.oleh}, dicatat ${d.pada}.`
        : d.kepada
          ? `Kasus diserahkan ke ${d.kepada} sejak lembar dibuat.`
          : `Kasus berubah sejak lembar dibuat: kini di langkah "${d.langkah}".`
    } Lihat kasusnya, lalu buat lembar baru: penghubung lembar-kerja`,
  id_tindakan_dipakai: (d) =>
    `Id baris ${d.id} sudah dipakai untuk ${d.aksi} pada laporan ${d.kasus}, jadi baris ini tidak dicatat. Beri id yang lain.`,
  di_luar_putaran: (d) =>
    `Laporan ${d.kasus} sudah berakhir, jadi tidak dapat ditambah Berita Acara atau pengecualian. Lihat: penghubung show ${d.kasus}`,
  kiriman_status: (d) =>
    `Kiriman ${d.kiriman} berstatus ${d.status}; untuk ini harus ${d.perlu}. Lihat: penghubung kiriman show ${d.kiriman}`,
  tahan_sudah_lewat: () =>
    'Waktu akhir penahanan sudah lewat. Beri --sampai yang masih akan datang, atau hilangkan.',
  putaran_tanpa_disposisi: (d) =>
    `Putaran ini tidak dimulai oleh disposisi, melainkan oleh balasan atau pembukaan kembali; waktu disposisinya tidak menentukan tenggat. Lihat: penghubung why ${d.kasus ?? 'ID'}`,
  waktu_sebelum_balasan: (d) =>
    `Penilaian tidak dapat mendahului balasannya, yang masuk ${d.balasan}. Perbaiki --pada, lalu ulangi.`,
  waktu_disposisi_di_depan: () => 'Waktu disposisi belum terjadi. Perbaiki isian waktu, lalu ulangi.',
  isi_sudah_dihapus: (d) =>
    `Isi dan identitas kasus ini sudah dihapus. Catatannya: penghubung show ${d.kasus ?? 'ID'}`,
  kasus_masih_terbuka: (d) =>
    `Kasus ini masih terbuka (langkah ${d.langkah}). Isinya baru boleh dihapus sesudah kasusnya berakhir.`,
  kiriman_belum_tuntas: (d) =>
    `Masih ada kiriman yang belum tuntas: ${d.kiriman} (${d.status}). Tunggu sampai terkirim, atau batalkan dahulu: penghubung kiriman cancel ${d.kiriman} --alasan "…"`,
  tahan_hukum_berdiri: (d) =>
    `Kasus ini ditahan untuk keperluan hukum sejak ${d.mulai}; tidak ada yang boleh dihapus. Bila sudah boleh: penghubung identitas lepas ${d.kasus ?? 'ID'} --alasan "…"`,
  tahan_hukum_tidak_ada: (d) =>
    `Kasus ini tidak sedang ditahan untuk keperluan hukum. Menahannya: penghubung identitas tahan ${d.kasus ?? 'ID'}`,
  identitas_tidak_disimpan: (d) =>
    d.anonim === 1
      ? 'Laporan ini anonim: identitas pelapornya tidak disimpan.'
      : `Tidak ada identitas pelapor yang tersimpan untuk kasus ini. Isinya: penghubung show ${d.kasus ?? 'ID'}`,
  petugas_tidak_bertugas: (d) =>
    `Petugas ${d.petugas} tidak sedang bertugas: masa berlakunya di penghubung.yaml sudah lewat atau belum mulai.`,
  apip_tertutup: () =>
    'Kasus ini diserahkan kepada APIP; isinya hanya terbuka bagi petugas APIP yang ditunjuk, selama bertugas, atau Plt./Plh.-nya. Sebutkan: --sebagai PETUGAS. Petugas itu sudah tidak bertugas? Penggantinya menjadi Plt.-nya dalam penugasan pada penghubung.yaml.',
  apip_bukan_petugasnya: (d) =>
    `Kasus ${d.kasus} pada APIP: yang mengerjakannya hanya petugas APIP yang ditunjuk, selama bertugas, atau Plt./Plh.-nya. Petugas itu sudah tidak bertugas? Penggantinya menjadi Plt.-nya dalam penugasan pada penghubung.yaml, lalu ia dapat menunjuk yang lain dengan alihkan-apip.`,
};
