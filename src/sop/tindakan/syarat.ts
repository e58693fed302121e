import type { BeritaAcara } from '../ba/berita-acara.ts';
import { setidaknyaFinal } from '../ba/berita-acara.ts';
import type { Kasus } from '../kasus/kasus.ts';
import { MENUNGGU_PENGEMBALIAN, putaranIni } from '../kasus/kasus.ts';
import { sedangDiJalan } from '../kiriman/kiriman.ts';
import type { Masalah } from '../penolakan.ts';
import { masalah } from '../penolakan.ts';
import type { Ajuan } from './ajuan.ts';
import { pilihan, teks } from './ajuan.ts';
import { jawabanBerlaku, jawabanSampai } from './jawaban.ts';
import type { Pembuat } from './kiriman-baru.ts';

/** A guard an SOP file may name: why the act must wait, or null. */
type Syarat = (kasus: Kasus, ajuan: Ajuan) => Masalah | null;

export const SYARAT: Readonly<Record<string, Syarat>> = {
  'bidang-ditanya': (kasus, ajuan) =>
    kasus.bidang.length > 0 || teks(ajuan, 'tanpa_bidang') !== '' ? null : masalah('bidang_belum_ditanya'),

  'tidak-lengkap-dan-tidak-jelas': (kasus, ajuan) => {
    const keduanya = ['tidak_lengkap', 'tidak_jelas'].every((nama) => pilihan(ajuan, nama) === 'ya');
    if (!keduanya) return masalah('tidak_lengkap_dan_tidak_jelas');
    const diminta = pernahDiminta(kasus) || teks(ajuan, 'alasan_tanpa_diminta') !== '';
    return diminta ? null : masalah('belum_diminta_kelengkapan');
  },

  'ba-final': (kasus, ajuan) =>
    baPutaranIni(kasus, ajuan).some(setidaknyaFinal) ? null : masalah('ba_belum_final'),

  'jawaban-sampai': (kasus) => (jawabanSampai(kasus) ? null : masalah('jawaban_belum_sampai')),

  'jawaban-gugur': (kasus) => {
    const berlaku = jawabanBerlaku(kasus);
    return berlaku === null ? null : masalah('akhir_sudah_disetujui', { kiriman: berlaku });
  },

  'ada-balasan': (kasus) => ((kasus.balasan?.belumDinilai ?? 0) > 0 ? null : masalah('tidak_ada_balasan')),

  'pengembalian-aktif': (kasus) => {
    if (kasus.langkah !== MENUNGGU_PENGEMBALIAN) return masalah('tidak_ada_pengembalian');
    const diJalan = kasus.kiriman.find((k) => k.jenis === 'kembalikan' && sedangDiJalan(k));
    return diJalan === undefined ? null : masalah('pengembalian_di_jalan', { kiriman: diJalan.id });
  },
};

const pernahDiminta = (kasus: Kasus): boolean => {
  const n = putaranIni(kasus)?.n;
  return kasus.konsep.some((k) => k.putaran === n && k.mintaKelengkapan);
};

/** The Berita Acara of this case and round that still stand. */
export const baPutaranIni = (kasus: Kasus, ajuan: Pick<Pembuat, 'konteks'>): readonly BeritaAcara[] => {
  const putaran = putaranIni(kasus)?.n;
  return ajuan.konteks.bahan.ba.filter(
    (ba) => ba.status !== 'batal' && ba.kasus.some((k) => k.id === kasus.id && k.putaran === putaran),
  );
};
