import type { Katalog } from '../katalog.ts';

export const naskahBaku: Katalog['naskahBaku'] = {
  salah: {
    kurung_naskah: () =>
      'A brace has no partner, or a field name is not of small letters and underscores. Write it like: {kabar_berikutnya}.',
    isian_tak_dipakai: (m) =>
      `Field "${m.nilai}" does not stand in the text. Write {${m.nilai}} there, or delete this line.`,
    isian_naskah_dicadangkan: (m) =>
      `Field "${m.nilai}" means something else on actions. Give it another name.`,
    isian_naskah_pengenal: (m) =>
      `Field "${m.nilai}" asks for what identifies the reporter, which may not stand in a text that leaves. Delete the field.`,
    naskah_terlalu_panjang: (m) =>
      `LAPOR! takes at most ${m.nilai} characters as the reason of a return. Shorten it.`,
    naskah_berkendali: () => 'There is a control character that is not seen. Type this text again.',
  },
  jenis: {
    sementara: 'Interim answer',
    'minta-kelengkapan': 'Asking for what is missing',
    'bukan-wewenang': 'Not our authority',
    penutup: 'Closing lines, below any text',
  },
  contoh: {
    sementara: (id) =>
      `penghubung catat NUMBER susun-tanggapan --naskah ${id} --isian jenis=sementara name=value`,
    'minta-kelengkapan': (id) =>
      `penghubung catat NUMBER minta-kelengkapan --naskah ${id} --isian yang_kurang="…"`,
    'bukan-wewenang': (id) =>
      `penghubung catat NUMBER bukan-wewenang --naskah ${id} --isian instansi_yang_tepat="…"`,
    penutup: (id) => `penghubung catat NUMBER susun-tanggapan --naskah ${id} --isian jenis=akhir isi="…"`,
  },
  asal: { bawaan: 'shipped with the program', instansi: 'of the agency' },
  isian: (nama) => `fields: ${nama}`,
  isianTindakan: 'a field of the action itself',
  untuk: 'For',
  asalnya: 'From',
  versi: 'Version',
  judulIsian: 'Fields',
  pakai: (perintah) => `To use it: ${perintah}`,
  rinci: 'One text: penghubung naskah show ID · A file of your own: setting naskah_baku',
  sah: (n, berkas) => `${berkas}: ${n} standard texts, all usable.`,
  angka: { nik: 'a NIK', telepon: 'a mobile number' },
  berangka: (id, angka) =>
    `Warning: text ${id} holds digits that look like ${angka}. Delete them if they are somebody's. While they stand there, its approval asks for alasan_identitas.`,
  tanpaBerkas: 'Setting naskah_baku is empty; the texts shipped with the program are in force.',
  ditolakDi: (berkas, baris) =>
    baris === null ? `${berkas} cannot be read.` : `${berkas} is refused, from line ${baris} on.`,
  ditolak: (n) => `The file of standard texts is refused as a whole, problems: ${n}`,
  periksaLagi: 'Mend it, then check again: penghubung naskah periksa FILE',
};
