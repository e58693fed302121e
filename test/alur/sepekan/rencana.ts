/** The week at a glance, before it begins. */
export const PENGANTAR = `Empat puluh laporan dari ekspor Excel sampai rekap, di kantor yang tidak punya API: jawabannya disalin ke LAPOR! dengan
tangan dan dicatat dengan bukti. Yang serupa dikerjakan sekaligus; di halaman ini cukup beberapa baris pertamanya.
Petunjuknya: [panduan petugas](../panduan-petugas.md).

| Hari | Siapa | Apa |
|---|---|---|
| Senin 7 | Ayu, Kepala | Ekspor pertama: 34 laporan. Satu mendesak, satu menyangkut Kepala, dua bukan wewenang; telaah; tiga jawaban |
| Selasa 8 | Ayu, Sekretaris sebagai Plh. | Kepala cuti. Menara miring diperiksa, Berita Acara berfoto; jawaban untuk yang mendesak, yang terlambat, dan enam permintaan informasi |
| Rabu 9 | Ayu, Sekretaris sebagai Plh. | Satu masalah, lima pelapor: satu Berita Acara, lima jawaban. Hari terakhir Ayu: serah terima kepada Dimas |
| Kamis 10 | Dimas, Inspektur Pembantu, Sekretaris sebagai Plh. | Ekspor kedua: enam laporan baru, tiga balasan pelapor, satu ditutup LAPOR!. Sepuluh jawaban bidang. Laporan tentang Kepala dijawab tanpa Kepala |
| Jumat 11 | Dimas, Kepala | Kepala kembali: satu tidak ditanggapi, tiga jawaban, satu kabar kemajuan. Rekap |`;
