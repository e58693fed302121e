import type { BarisKiriman, IsiKiriman } from '../../ports/store.ts';
import { amanBerbaris, bersih } from '../tampilan/lebar.ts';
import type { Tampilan } from '../tampilan/tampilan.ts';
import { gantungBaris, kalimatBaris } from '../tampilan/tampilan.ts';

export interface BahanSalin {
  readonly baris: BarisKiriman;
  readonly isi: IsiKiriman;
  /** Where each file can be picked up, in order. */
  readonly letakBerkas: readonly string[];
  /** Where the text lies as a file of its own, if it does. */
  readonly letakNaskah?: string | null;
}

/**
 * What an officer without an API pastes into LAPOR!: where, the text unbroken between two lines, the files, and the
 * command that records it afterwards.
 */
export function salinTeks(
  { baris: k, isi, letakBerkas, letakNaskah = null }: BahanSalin,
  t: Tampilan,
): readonly string[] {
  const { kiriman: kata } = t.katalog;
  const { disalin } = kata;
  const laporan = k.trackingId ?? '';
  const garis = '─'.repeat(Math.min(t.lebar, 80));
  const ingat = [...peringatan(k, t), ...(isi.rahasia ? [disalin.rahasia] : [])];
  return [
    t.gaya.tebal(disalin.judul(kata.jenis[k.jenis], laporan)),
    ...ingat.flatMap((satu) => kalimatBaris(satu, t.lebar, 0).map(t.gaya.merah)),
    '',
    ...butir((k.jenis === 'kembalikan' ? disalin.langkah1Kembali : disalin.langkah1)(laporan), t),
    disalin.langkah2,
    garis,
    // Never wrapped: what is pasted must equal what was approved.
    ...amanBerbaris(isi.isi),
    garis,
    ...(letakNaskah === null ? [] : [disalin.naskahDi(bersih(letakNaskah))]),
    ...(letakBerkas.length === 0
      ? [disalin.tanpaBerkas]
      : [disalin.langkah3(letakBerkas.length), ...letakBerkas.map((letak) => `   ${bersih(letak)}`)]),
    ...butir(disalin.langkah4, t),
    `   penghubung kiriman mark-sent ${k.id} --sebagai ${disalin.petugas} --bukti "…" --berkas ${disalin.tangkapan}`,
  ];
}

/** `1. …`, wrapped beneath its words. */
const butir = (teks: string, t: Tampilan): readonly string[] =>
  gantungBaris(teks.slice(0, 3), teks.slice(3), t.lebar);

function peringatan(k: BarisKiriman, { katalog }: Tampilan): readonly string[] {
  const { disalin } = katalog.kiriman;
  switch (k.status) {
    case 'terkirim':
      return [disalin.sudah];
    case 'mengirim':
    case 'belum_pasti':
      return [disalin.belumPasti];
    case 'dibatalkan':
    case 'diganti':
      return [disalin.tidakBerlaku];
    default:
      return [];
  }
}

/** `kiriman salin --json` */
export const salinJson = ({ baris: k, isi, letakBerkas, letakNaskah = null }: BahanSalin) => ({
  id: k.id,
  tracking_id: k.trackingId,
  jenis: k.jenis,
  status: k.status,
  isi: isi.isi,
  rahasia: isi.rahasia,
  nomor_ba: k.nomorBa,
  berkas: letakBerkas,
  naskah: letakNaskah,
});
