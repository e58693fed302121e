import type { Zona } from '../sop/waktu/waktu.ts';

/** What `init` asks for. */
export interface IsianContoh {
  readonly idInstansi: readonly string[];
  readonly namaInstansi: string;
  readonly zona: Zona;
  readonly sambungan:
    | { readonly jenis: 'rest' | 'f01'; readonly url: string; readonly tokenEnv: string }
    | { readonly jenis: 'ekspor-xlsx' };
  readonly sop: string;
  readonly hitunganHari: 'kalender' | 'kerja';
  readonly petugas: readonly PetugasContoh[];
}

export interface PetugasContoh {
  readonly id: string;
  readonly nama: string;
  readonly jabatan: string | null;
  readonly peran: readonly string[];
}

/** A JSON string or list is YAML too, whatever stands in it. */
const kutip = (nilai: string | readonly string[]): string => JSON.stringify(nilai);

/** The commented penghubung.yaml that `init` writes; `parseConfig` accepts it. */
export function tulisContoh(isian: IsianContoh): string {
  return `# Setelan Penghubung. Baris berawalan # adalah penjelasan; yang tidak ditulis memakai nilai bawaan.
# Jam, tanggal, dan kode ditulis dalam tanda kutip. Letak berkas dihitung dari berkas ini.
# Periksa setelah mengubah: penghubung doctor

instansi:
  id: ${kutip(isian.idInstansi)} # id instansi di LAPOR!; beberapa bila OPD dan UPT ditangani bersama
  nama: ${kutip(isian.namaInstansi)}
  zona_waktu: ${isian.zona} # Asia/Jakarta dan Asia/Pontianak: WIB, Asia/Makassar: WITA, Asia/Jayapura: WIT

${bagianLapor(isian.sambungan)}
# Nama SOP bawaan, atau letak berkas SOP instansi sendiri: ./sop-kami.yaml
sop: ${kutip(isian.sop)}

# Basis data, bukti, dan kunci enkripsi. Jangan menyalinnya sendiri; cadangkan berkala: penghubung backup
data: ./data-penghubung

jadwal:
  sync: "*/15 * * * *" # menit jam tanggal bulan hari: setiap 15 menit

${bagianPetugas(isian.petugas)}
# Plt., Plh., a.n., u.b.: petugas yang memegang peran lain untuk sementara.
penugasan: []
#  - { petugas: ${isian.petugas.at(0)?.id ?? 'penghubung1'}, sebagai: ${isian.petugas.at(-1)?.peran[0] ?? 'kepala_opd'}, jenis: plh, nomor: "800/…/2026", dari: "2026-03-02", sampai: "2026-03-06" }

# Hari yang tidak ditulis: Senin-Jumat 08:00-16:00, Sabtu dan Minggu tutup.
#jam_kerja:
#  jumat: "08:00-11:30,13:00-16:30"
#  khusus: # misalnya Ramadan
#    - { dari: "2026-02-18", sampai: "2026-03-19", senin: "08:00-15:00", jumat: "08:00-15:30" }

kalender:
  hari_kerja: 5 # atau 6
  cuti_bersama: libur # atau kerja
  libur_sendiri: [] # misalnya hari jadi kabupaten: ["2026-03-21"]

tenggat:
  # "3 hari" di SOP dihitung hari kalender atau hari kerja? Tanyakan kepada yang mengesahkan SOP.
  hitungan_hari: ${isian.hitunganHari}
  geser_bila_libur: tidak
  batas_tunggu: 10 # hari kerja menunggu kelengkapan dari pelapor

persetujuan:
  bukti_wajib: tidak # ya: setiap persetujuan harus menyebut buktinya
  # sementara: [${peranDari(isian.petugas)}] # peran yang boleh menyetujui tanggapan sementara; bawaan: menurut SOP

# Setelah mengubah berkas ini: atas keputusan siapa, dan mengapa. Tercatat di jejak sekali; ganti pada perubahan berikutnya.
# perubahan: { oleh: kepala, dicatat_oleh: penghubung1, alasan: "SK 12/2026: cuti bersama tetap dihitung" }

# Nomor naskah Berita Acara; unsur: {klasifikasi} {urut} {unit} {bulan_romawi} {tahun}
ba:
  nomor: "{klasifikasi}/{urut}/{unit}/{bulan_romawi}/{tahun}"
  # kop: ["PEMERINTAH KABUPATEN …", "DINAS …", "Jalan …"] # kop surat; bawaan: nama instansi
  # logo: ./logo.png
  # kota: Kuala Kapuas # di depan tanggal tanda tangan
  # templat: ./templat-ba.docx # templat Word kantor, menurut docs/templat-word.md

# Lembar tenggat tiap petugas: dibuat oleh sync, import, atau run pertama sesudah jam ini (zona waktu instansi).
# Lewat surel juga, bila smtp diisi dan petugas punya surel: { id: …, surel: "nama@instansi.go.id" }
pagi:
  jam: "07:30"
  hari: kerja # hari kerja saja; atau setiap, atau tidak
  # folder: ./lembar-tenggat # teks, PDF, dan kalender (ICS) tiap petugas
  # pdf: ya
  # ics: ya
  # surel: ya
#smtp: { host: surel.instansi.go.id, dari: "penghubung@instansi.go.id", pengguna: penghubung, sandi_file: ./sandi-surel }

# Kalimat baku kantor sendiri, dengan isian; contoh dan isinya: penghubung naskah list
# naskah_baku: ./naskah-baku.yaml

# Masa simpan dalam tahun sesudah kasus berakhir; bawaannya diandaikan, sesuaikan dengan JRA instansi.
#privasi:
#  masa_simpan: { kasus: 5, lampiran: 5, cuplikan: 5, karantina: 1, dasar: "Perbup … tentang JRA" }
`;
}

function bagianLapor(sambungan: IsianContoh['sambungan']): string {
  if (sambungan.jenis === 'ekspor-xlsx') {
    return `# Tanpa API: laporan masuk lewat "penghubung import", jawaban disalin ke LAPOR! dengan "penghubung kiriman salin".
lapor:
  sambungan: ekspor-xlsx
`;
  }
  return `# Token tidak ditulis di sini: isi variabel lingkungan, atau pakai token_file (hak baca 0600).
lapor:
  sambungan: ${sambungan.jenis} # rest, f01, atau ekspor-xlsx
  url: ${kutip(sambungan.url)}
  token_env: ${kutip(sambungan.tokenEnv)}
`;
}

const peranDari = (petugas: readonly PetugasContoh[]): string =>
  [...new Set(petugas.flatMap(({ peran }) => peran))].join(', ');

function bagianPetugas(petugas: readonly PetugasContoh[]): string {
  const baris = petugas.map(
    ({ id, nama, jabatan, peran }) =>
      `  - { id: ${kutip(id)}, nama: ${kutip(nama)}, ${jabatan === null ? '' : `jabatan: ${kutip(jabatan)}, `}peran: ${kutip(peran)} }\n`,
  );
  return `# Boleh ditambah: jabatan, nip, pangkat, berlaku_dari, berlaku_sampai.
petugas:${baris.length === 0 ? ' []\n' : `\n${baris.join('')}`}`;
}
