/** What `init` asks, proposes and says at its end. */
export const init = {
  pertanyaan: {
    nama: 'Nama instansi',
    id: 'Id instansi di LAPOR! (beberapa: pisahkan dengan koma)',
    zona: (boleh: string) => `Zona waktu (${boleh})`,
    sambungan:
      'Cara terhubung: ekspor-xlsx (ekspor Excel, tanpa izin siapa pun), rest (API), atau f01 (API lama)',
    url: 'Alamat API LAPOR!',
    tokenEnv: 'Variabel lingkungan yang berisi token',
    sop: 'SOP: nama bawaan, atau letak berkas SOP sendiri',
    hitunganHari: '"hari" dalam SOP dihitung sebagai hari kalender atau hari kerja (kalender/kerja)',
  },
  bawaan: {
    nama: 'Dinas Komunikasi dan Informatika Kabupaten Kapuas',
    petugas: [
      { id: 'penghubung1', nama: 'Pejabat Penghubung', jabatan: 'Pejabat Penghubung', peran: ['penghubung'] },
      { id: 'kepala', nama: 'Kepala Dinas', jabatan: 'Kepala Dinas', peran: ['kepala_opd'] },
    ],
  },
  selesai: (berkas: string, ekspor: boolean): readonly string[] => [
    `Setelan ditulis: ${berkas}`,
    'Buka berkas itu dan isi nama petugas kantor Anda. Setelah itu:',
    '  penghubung doctor                  memeriksa setelan',
    ekspor
      ? '  penghubung import EKSPOR.xlsx      memasukkan ekspor Excel LAPOR!'
      : '  penghubung sync                    menarik laporan dari LAPOR!',
    '  penghubung list                    melihat kasus dan tenggatnya',
  ],
};
