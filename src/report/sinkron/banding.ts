import type { HasilBanding } from '../../sop/laporan/banding.ts';
import type { Zona } from '../../sop/waktu/waktu.ts';
import { isoDenganOffset } from '../../sop/waktu/waktu.ts';
import { bersih } from '../tampilan/lebar.ts';
import type { Tampilan } from '../tampilan/tampilan.ts';
import { kalimatBaris } from '../tampilan/tampilan.ts';
import { waktuTeks } from '../tampilan/waktu-terbaca.ts';

export interface BahanBanding extends HasilBanding {
  readonly ekspor: {
    readonly waktuVersi: number;
    readonly sumberWaktuVersi: 'tanggal_generate' | 'waktu_berkas';
    readonly diabaikan: { readonly instansiLain: number };
  };
  readonly berkas: string;
  readonly baris: number;
  readonly takTerbaca: number;
  readonly barisTakTerbaca: readonly {
    readonly nomor: number;
    readonly trackingId: string | null;
    readonly sebab: readonly string[];
  }[];
}

/** More would push the sums off the screen; --json gives all. */
const TAMPIL_MAKS = 20;

export function bandingTeks(b: BahanBanding, t: Tampilan): readonly string[] {
  const { banding: kata } = t.katalog;
  const status = b.bedaStatus.map(({ trackingId, kita, mereka, kitaLebihBaru }) =>
    kata.beda(bersih(trackingId), bersih(kita ?? '–'), bersih(mereka), kitaLebihBaru),
  );
  const takTerbaca = b.barisTakTerbaca.map(({ nomor, trackingId, sebab }) =>
    kata.barisTakTerbaca(nomor, trackingId === null ? '' : bersih(trackingId), sebab.map(bersih).join('; ')),
  );
  return [
    t.gaya.tebal(kata.judul(b.baris, waktuTeks(b.ekspor.waktuVersi, t))),
    ...kalimatBaris(lingkup(b, t), t.lebar, 0),
    kata.sama(b.sama),
    ...bagian(kata.hanyaMereka, b.hanyaMereka.map(bersih), t),
    ...bagian(kata.karantina, b.karantina.map(bersih), t),
    ...bagian(kata.hanyaKita, b.hanyaKita.map(bersih), t),
    ...(b.luarMasa.length > 0 ? bagian(kata.luarMasa, b.luarMasa.map(bersih), t) : []),
    ...bagian(kata.bedaStatus, status, t),
    ...(b.takTerbaca > 0 ? bagian(kata.takTerbaca, takTerbaca, t) : []),
    ...kalimatBaris(kata.arti, t.lebar, 0),
    ...kalimatBaris(kata.tercatat(b.berkas), t.lebar, 0),
  ];
}

/** Of what the export speaks: without that nobody can say what is missing. */
function lingkup({ masa, ekspor: { sumberWaktuVersi, diabaikan } }: BahanBanding, t: Tampilan): string {
  const { banding: kata, ekspor } = t.katalog;
  const sumber =
    sumberWaktuVersi === 'tanggal_generate' ? ekspor.dariTanggalGenerate : ekspor.dariWaktuBerkas;
  const isi = [
    sumber,
    masa === null ? kata.tanpaMasa : kata.masa(waktuTeks(masa.dari, t), waktuTeks(masa.sampai, t)),
    diabaikan.instansiLain > 0 ? ekspor.diabaikan.instansiLain(diabaikan.instansiLain) : '',
  ];
  return `(${isi.filter((satu) => satu !== '').join('; ')})`;
}

function bagian(judul: (n: number) => string, isi: readonly string[], t: Tampilan): readonly string[] {
  const sisa = isi.length - TAMPIL_MAKS;
  return [
    judul(isi.length),
    ...isi.slice(0, TAMPIL_MAKS).flatMap((satu) => kalimatBaris(satu, t.lebar, 2)),
    ...(sisa > 0 ? [`  ${t.katalog.banding.lagi(sisa)}`] : []),
  ];
}

/** `banding --json` */
export const bandingJson = (b: BahanBanding, zona: Zona) => ({
  berkas_sha256: b.berkas,
  waktu_versi: isoDenganOffset(b.ekspor.waktuVersi, zona),
  baris: b.baris,
  tak_terbaca: b.takTerbaca,
  baris_tak_terbaca: b.barisTakTerbaca.map(({ nomor, trackingId, sebab }) => ({
    baris: nomor,
    tracking_id: trackingId,
    sebab,
  })),
  sama: b.sama,
  hanya_mereka: b.hanyaMereka,
  karantina: b.karantina,
  hanya_kita: b.hanyaKita,
  luar_masa: b.luarMasa,
  masa:
    b.masa === null
      ? null
      : { dari: isoDenganOffset(b.masa.dari, zona), sampai: isoDenganOffset(b.masa.sampai, zona) },
  instansi_lain: b.ekspor.diabaikan.instansiLain,
  beda_status: b.bedaStatus.map(({ trackingId, kita, mereka, kitaLebihBaru }) => ({
    tracking_id: trackingId,
    kita,
    mereka,
    kita_lebih_baru: kitaLebihBaru,
  })),
});
