/** Before the name of a street or of a place with houses in it. */
export const TEMPAT =
  /^(?:jl|jln|jalan|gg|gang|lr|lorong|komp|komplek|kompleks|perum|perumahan|griya|dusun|kp|kampung|lingk|lingkungan)$/;
/** Before the number of a house. */
export const NOMOR = /^(?:no|nomor|nomer|nmr|num|bernomor|nomornya|rumah|kav|kavling|blok|block)$/;
/** Before what is shared by hundreds of houses: never a home by itself. */
export const WILAYAH =
  /^(?:rw|kel|kelurahan|kec|kecamatan|desa|kab|kabupaten|kota|prov|provinsi|kodepos|pos|lt|lantai)$/;
export const RT = 'rt';
/** What people put between a street and its house without leaving the spot. */
export const SELA =
  /^(?:di|pada|tepatnya|tepat|depan|dekat|samping|belakang|beralamat|alamat|alamatnya|wilayah|yang|sekitar|milik|pelapor)$/;
/** Before the number of something else: "laporan nomor 17 di Jalan Melati". */
export const NASKAH =
  /^(?:surat|laporan|aduan|perda|perwali|perbup|peraturan|keputusan|sk|register|pasal|berita|acara|nota|tiket)$/;
/** Before a number that is part of the way, not of a house. */
export const RUTE = /^(?:km|kilometer|pal|rt|rw)$/;
/** Before what is called like a street or a person, and is neither: "Posyandu Melati 17", "RSUD Dr. Sutomo". */
export const LEMBAGA =
  /^(?:posyandu|tk|paud|sd|sdn|smp|smpn|sma|sman|smk|smkn|mi|mts|ma|ruang|kelas|gedung|hotel|toko|warung|puskesmas|halte|pos|gardu|program|kelompok|tim|rs|rsud|rsup|masjid|mesjid|bandara|stadion|pasar|jembatan|taman|lapangan|universitas|museum|terminal|pelabuhan)$/;
/** Left out of the names of streets: "Jl. Jend. Sudirman" is "Jalan Sudirman". */
export const GELAR_JALAN =
  /^(?:jend|jenderal|jendral|letjen|mayjen|brigjen|kol|kolonel|dr|prof|ir|kh|h|hj|haji)$/;
