import type { KodeMasalah, Masalah } from '../../sop/penolakan.ts';

type Data = Masalah['data'];

export type KodeBalasan = Extract<
  KodeMasalah,
  | 'balasan_sebelum_jawaban'
  | 'balasan_sudah_tercatat'
  | 'balasan_dijawab_bersama'
  | 'sudah_terkirim'
  | 'tidak_ada_antre'
  | 'terlapor_tidak_boleh'
  | 'apip_petugas_terlapor'
>;

/** Refusals about replies, what cannot be recalled, and the person a report is about. */
export const masalahBalasan: Readonly<Record<KodeBalasan, (data: Data) => string>> = {
  balasan_sebelum_jawaban: (d) =>
    `Balasan bertanggal ${d.balasan} mendahului jawaban kita yang pertama (${d.mulai}), jadi belum membalasnya. Periksa isian waktu di LAPOR!, lalu ulangi.`,
  balasan_sudah_tercatat: (d) =>
    `Balasan dengan teks dan waktu yang sama (${d.balasan}) sudah tercatat, jadi tidak dicatat dua kali. Bila pelapor membalas lagi, salin waktu balasan yang baru.`,
  balasan_dijawab_bersama: (d) =>
    `Putaran ini masih berjalan (langkah ${d.langkah}): balasan yang baru masuk dijawab bersama jawaban akhirnya, jadi tidak dinilai tersendiri. Bacalah dengan penghubung show, lalu masukkan ke dalam konsep. Yang belum terjawab kembali ke "Balasan pelapor" setelah jawabannya terkirim.`,
  sudah_terkirim: (d) =>
    `${d.kiriman} sudah terkirim, jadi tidak dapat ditarik. Betulkan dengan ralat: penghubung catat ${d.kasus ?? 'ID'} ralat-tanggapan --isian merujuk=${d.kiriman} isi="…" alasan="…"`,
  tidak_ada_antre: (d) => {
    if (d.kiriman === undefined)
      return 'Tidak ada tanggapan yang masih antre, jadi tidak ada yang dapat ditarik. Konsep yang belum disetujui cukup disusun lagi: susun-tanggapan.';
    return `${d.kiriman} berstatus ${d.status}, bukan antre, jadi tidak ditarik. Susun gantinya dengan susun-tanggapan, atau batalkan: penghubung kiriman cancel ${d.kiriman}`;
  },
  terlapor_tidak_boleh: () =>
    'Petugas ini adalah terlapor dalam laporan ini: ia tidak memutuskan dan tidak mencatat apa pun atasnya, juga tidak sebagai Plh. atau dalam peran lain. Mintalah keputusan Plt. atau Plh. yang ditugaskan atasannya (bukan a.n. atau u.b.): tulis di bagian penugasan penghubung.yaml dengan nomor suratnya, lalu --sebagai petugas itu.',
  apip_petugas_terlapor: (d) =>
    `Petugas APIP ${d.petugas} adalah terlapor itu sendiri, jadi isinya tidak tersembunyi baginya. Tunjuk petugas lain: --isian petugas_apip=…`,
};

/** What the lane of the replies, and a draft that came back, say of themselves. */
export const balasan = {
  /** "1 balasan belum dinilai, 2 hari" */
  sejak: (berapa: string, lama: string) => `${berapa}, ${lama}`,
  jumlah: (n: number) => `${n} balasan`,
  tanpaTeks: 'teks tidak terbaca',
  /** In a running round: the final answer answers it too. */
  dalamPutaran: (n: number) => (n === 1 ? '1 balasan baru' : `${n} balasan baru`),
  label: 'Balasan pelapor',
  belumDinilai: (n: number, kapan: string) => `${n} belum dinilai, sejak ${kapan}`,
  dijawabBersama: (n: number, kapan: string) =>
    `${n} baru, sejak ${kapan}; dijawab bersama jawaban putaran ini`,
  dikembalikan: 'konsep dikembalikan',
  dikembalikanKarena: (catatan: string) => `konsep dikembalikan: ${catatan}`,
  catatan: 'Catatan',
  meralat: (kiriman: string) => `meralat ${kiriman}`,
  putaranMulai: (n: number) => `Putaran ${n} mulai`,
  kirimanTertutup: (kiriman: string) =>
    `${kiriman} menjawab laporan yang dialihkan ke APIP: naskahnya hanya terbuka bagi petugas APIP yang ditunjuk. Sebutkan: --sebagai PETUGAS`,
  naskahTertutup: 'Naskah disembunyikan: laporannya dialihkan ke APIP.',
  baTertutup:
    'Isinya disembunyikan: laporannya dialihkan ke APIP, dan hanya terbuka bagi petugas yang ditunjuk (--sebagai).',
};
