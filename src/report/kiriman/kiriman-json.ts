import type { BarisKiriman, BarisPercobaan, IsiKiriman, KeputusanKiriman } from '../../ports/store.ts';
import { namaTerbit } from '../../sop/identitas/nama-terbit.ts';
import type { Kiriman } from '../../sop/kiriman/kiriman.ts';
import type { Zona } from '../../sop/waktu/waktu.ts';
import { isoDenganOffset } from '../../sop/waktu/waktu.ts';
import { asalJson } from '../kasus/asal-berkas.ts';

const isoAtau =
  (zona: Zona) =>
  (ms: number | null): string | null =>
    ms === null ? null : isoDenganOffset(ms, zona);

/** One row of `kiriman list --json`. */
export function kirimanJson(k: BarisKiriman, zona: Zona) {
  const iso = isoAtau(zona);
  return {
    id: k.id,
    tracking_id: k.trackingId,
    jenis: k.jenis,
    status: k.status,
    percobaan: k.percobaan,
    kelas: k.kelas,
    terakhir: iso(k.terakhir),
    kunci: k.kunci,
    dasar_terkirim: k.dasarTerkirim,
    putaran: k.putaran,
    dibuat: iso(k.dibuat),
    berikut: k.status === 'antre' || k.status === 'belum_pasti' ? iso(k.berikut) : null,
    terkirim_pada: iso(k.terkirimPada),
    ditahan_sampai: iso(k.ditahanSampai),
    id_jauh: k.idJauh,
    nomor_ba: k.nomorBa,
    pernah_belum_pasti: k.pernahBelumPasti,
  };
}

/** The same as far as the case itself knows it. */
export function kirimanKasusJson(k: Kiriman, trackingId: string | null, zona: Zona) {
  const iso = isoAtau(zona);
  return {
    id: k.id,
    tracking_id: trackingId,
    jenis: k.jenis,
    status: k.status,
    kelas: k.kelas,
    kunci: k.kunci,
    dasar_terkirim: k.dasarTerkirim,
    putaran: k.putaran,
    terkirim_pada: iso(k.terkirimPada),
    ditahan_sampai: iso(k.ditahanSampai),
    pernah_belum_pasti: k.pernahBelumPasti,
  };
}

export function kirimanRinciJson(b: BahanKiriman, zona: Zona) {
  const iso = isoAtau(zona);
  return {
    ...kirimanJson(b.baris, zona),
    isi_tersembunyi: b.tutup,
    isi: b.isi?.isi ?? null,
    berkas: (b.isi?.berkas ?? []).map((f, i) => ({
      nama: namaTerbit(b.baris.id, i + 1, f.tipeMedia),
      terbit: f.terbit,
      ukuran: f.ukuran,
    })),
    keputusan: b.keputusan.map((k) => ({
      ke: k.ke,
      oleh: k.oleh,
      dicatat_oleh: k.dicatatOleh,
      pada: iso(k.pada),
      kata: k.kata,
      berkas: k.berkas.map((f, i) => ({
        nama: namaTerbit('bukti', i + 1, f.tipeMedia),
        asli: f.asli,
        ukuran: f.ukuran,
        ...asalJson(f, zona),
      })),
    })),
    daftar_percobaan: b.percobaan.map((p) => ({
      n: p.n,
      pemicu: p.pemicu,
      fase: p.fase,
      mulai: iso(p.mulai),
      selesai: iso(p.selesai),
      http: p.http,
      kelas: p.kelas,
      cuplikan: p.cuplikan,
    })),
  };
}

export interface BahanKiriman {
  readonly baris: BarisKiriman;
  readonly percobaan: readonly BarisPercobaan[];
  readonly keputusan: readonly KeputusanKiriman[];
  /** null where the case's content has been erased, or is hidden. */
  readonly isi: IsiKiriman | null;
  /** At APIP, and not open to who looks. */
  readonly tutup: boolean;
}
