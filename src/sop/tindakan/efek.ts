import { kaitkan, lepasKaitan } from '../kaitan/kaitkan.ts';
import { batalkanPengembalian, bukaPutaran, langkahAwal, tahanAntre, ubahStatus } from '../kasus/gerak.ts';
import type { KelasNasional } from '../kasus/kasus.ts';
import { putaranIni } from '../kasus/kasus.ts';
import type { Rancangan } from '../kasus/rancangan.ts';
import { tambah } from '../kasus/rancangan.ts';
import { adalahTerlapor, keApip } from '../kasus/terlapor.ts';
import { naskahMintaKelengkapan } from '../kiriman/naskah.ts';
import { periksaBalasan } from '../laporan/balasan-dicatat.ts';
import { balasanMasuk } from '../laporan/riwayat-dibaca.ts';
import type { Masalah } from '../penolakan.ts';
import { masalah } from '../penolakan.ts';
import { dalamMasa } from '../petugas.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import { tenggatBerubah } from '../tenggat/tenggat-berubah.ts';
import { tanggalPada } from '../waktu/waktu.ts';
import type { Ajuan } from './ajuan.ts';
import { pilihan, teks, waktu } from './ajuan.ts';
import { jawabBidang, mintaBidang } from './efek-bidang.ts';
import {
  gantiYangGagal,
  jawabLangsung,
  jenisDimaksud,
  kembalikanKonsep,
  permintaanBelumDisetujui,
  setujuiKonsep,
  susunKonsep,
  susunRalat,
  tarikKiriman,
} from './efek-tanggapan.ts';
import { buatKiriman } from './kiriman-baru.ts';

/** An effect an SOP file may name: what the act changes beside being recorded. */
export type Efek = (r: Rancangan, ajuan: Ajuan) => Result<Rancangan, Masalah>;

export const EFEK: Readonly<Record<string, Efek>> = {
  'minta-bidang': mintaBidang,
  'jawab-bidang': jawabBidang,

  'tetapkan-kelas': (r, ajuan) =>
    r.kasus.trackingId === null
      ? err(masalah('belum_di_lapor'))
      : ok(tambah(r, { jenis: 'kelas.ditetapkan', kelas: pilihan(ajuan, 'kelas') as KelasNasional })),

  'minta-kelengkapan': (r, ajuan) =>
    susunKonsep(
      r,
      ajuan,
      'sementara',
      ajuan.naskah?.teks ?? naskahMintaKelengkapan(teks(ajuan, 'yang_kurang')),
      true,
    ),

  kembalikan: (r, ajuan) => {
    // What LAPOR! does not know goes back to the reporter by this act itself.
    if (r.kasus.trackingId === null) return ok(r);
    const diganti = gantiYangGagal(r, 'kembalikan');
    if (!diganti.ok) return diganti;
    const dibuat = buatKiriman(diganti.value, ajuan, { jenis: 'kembalikan', isi: teks(ajuan, 'alasan') });
    if (!dibuat.ok) return dibuat;
    const { rancangan, id } = dibuat.value;
    return ok(tahanAntre(rancangan, id));
  },

  'batalkan-pengembalian': (r, ajuan) => {
    const dicabut = r.kasus.kiriman
      .filter((k) => k.jenis === 'kembalikan' && (k.status === 'antre' || k.status === 'ditahan'))
      .reduce((hasil, k) => ubahStatus(hasil, k, 'dibatalkan'), r);
    return ok(batalkanPengembalian(dicabut, ajuan.terjadi, ajuan.konteks.aturan.sop));
  },

  'susun-konsep': (r, ajuan) => {
    if (pilihan(ajuan, 'jenis') === 'akhir') return susunKonsep(r, ajuan, 'akhir', teks(ajuan, 'isi'));
    return susunKonsep(r, ajuan, 'sementara', teks(ajuan, 'isi'), permintaanBelumDisetujui(r.kasus));
  },
  'setujui-konsep': (r, ajuan) => setujuiKonsep(r, ajuan, jenisDimaksud(ajuan)),
  'kembalikan-konsep': (r, ajuan) => kembalikanKonsep(r, ajuan, jenisDimaksud(ajuan)),
  'susun-jawaban': (r, ajuan) => susunKonsep(r, ajuan, 'akhir', teks(ajuan, 'isi')),
  'setujui-jawaban': (r, ajuan) => setujuiKonsep(r, ajuan, ['akhir']),
  'kembalikan-jawaban': (r, ajuan) => kembalikanKonsep(r, ajuan, ['akhir']),
  jawab: (r, ajuan) => jawabLangsung(r, ajuan, 'akhir'),
  'jawab-sementara': (r, ajuan) => jawabLangsung(r, ajuan, 'sementara'),
  'tarik-kiriman': tarikKiriman,
  'susun-ralat': susunRalat,

  'catat-balasan': (r, ajuan) => {
    const pada = waktu(ajuan, 'waktu') ?? ajuan.terjadi;
    const { sekarang, bahan } = ajuan.konteks;
    const balasan = { pada, isi: teks(ajuan, 'isi') };
    const salah = periksaBalasan(r.kasus, balasan, { sekarang, dikenal: bahan.balasan ?? [] });
    if (salah !== null) return err(salah);
    return ok(balasanMasuk(r, pada, 'dicatat', ajuan.konteks.aturan));
  },

  'nilai-balasan': nilaiBalasan,

  kaitkan,
  'lepas-kaitan': lepasKaitan,

  'alihkan-apip': alihkanApip,

  'tandai-mendesak': (r) => ok(tambah(r, { jenis: 'kasus.mendesak' })),
  'cabut-mendesak': (r) => ok(tambah(r, { jenis: 'kasus.mendesak', dicabut: true })),

  'betulkan-disposisi': (r, ajuan) => {
    if (r.kasus.trackingId === null) return err(masalah('belum_di_lapor'));
    const pada = waktu(ajuan, 'waktu');
    if (pada === null || pada > ajuan.konteks.sekarang) return err(masalah('waktu_disposisi_di_depan'));
    const sebab = putaranIni(r.kasus)?.sebab ?? 'disposisi';
    if (sebab === 'balasan' || sebab === 'buka-kembali')
      return err(masalah('putaran_tanpa_disposisi', { sebab }));
    return ok(tenggatBerubah(r, { pada, sumber: 'betulkan' }, 'betulkan-disposisi', ajuan.konteks.aturan));
  },
};

/** To an officer who is in service, on the day of the act as on that of its recording, and was never the person concerned. */
function alihkanApip(r: Rancangan, ajuan: Ajuan): Result<Rancangan, Masalah> {
  const { konteks } = ajuan;
  const terlapor = pilihan(ajuan, 'terlapor') ?? '';
  const petugas = pilihan(ajuan, 'petugas_apip') ?? '';
  const apip = keApip(r.kasus.apip, { terlapor, petugas });
  if (adalahTerlapor({ apip }, [petugas], konteks.petugas))
    return err(masalah('apip_petugas_terlapor', { terlapor, petugas }));
  const { berlakuDari = null, berlakuSampai = null } = konteks.petugas.find(({ id }) => id === petugas) ?? {};
  const di = (pada: number): boolean =>
    dalamMasa(tanggalPada(pada, konteks.aturan.tenggat.zona), berlakuDari, berlakuSampai);
  const masa = { kepada: petugas, dari: berlakuDari ?? '', sampai: berlakuSampai ?? '' };
  if (!di(konteks.sekarang)) return err(masalah('penerima_tidak_bertugas', masa));
  if (!di(ajuan.terjadi)) return err(masalah('penerima_tidak_bertugas', { ...masa, pada: ajuan.terjadi }));
  return ok(tambah(r, { jenis: 'kasus.ke-apip', terlapor, petugas }));
}

/** A grateful reply ends there; an objection or new data opens a round whose clocks start with this act. */
function nilaiBalasan(r: Rancangan, ajuan: Ajuan): Result<Rancangan, Masalah> {
  const nilai = pilihan(ajuan, 'nilai') as 'terima-kasih' | 'keberatan' | 'data-baru';
  const balasan = Math.min(r.kasus.balasan?.terakhir ?? 0, ajuan.konteks.sekarang);
  if (ajuan.terjadi < balasan) return err(masalah('waktu_sebelum_balasan', { balasan }));
  const dinilai = tambah(r, { jenis: 'balasan.dinilai', nilai, pada: ajuan.terjadi });
  if (nilai === 'terima-kasih') return ok(dinilai);
  const { sop } = ajuan.konteks.aturan;
  const langkah = sop.balasan?.[nilai] ?? langkahAwal(sop);
  const sumber = putaranIni(r.kasus)?.sumber ?? 'tanggal_disposisi';
  return ok(bukaPutaran(dinilai, langkah, ajuan.terjadi, 'balasan', sumber));
}
