import type { AlihTercatat, HasilAlih } from '../../ports/store.ts';
import type { Petugas } from '../../sop/petugas.ts';
import { dalamMasa } from '../../sop/petugas.ts';
import { isoDenganOffset, tanggalPada } from '../../sop/waktu/waktu.ts';
import { bersih } from '../tampilan/lebar.ts';
import { penolakanJson, penolakanTeks, type SaatTolak } from '../tampilan/penolakan.ts';
import type { Tampilan } from '../tampilan/tampilan.ts';
import { gantungBaris, kalimatBaris, namaPetugas, naskahBaris } from '../tampilan/tampilan.ts';
import { waktuPendek } from '../tampilan/waktu-terbaca.ts';

/** Cases that people are shown; --json gives all. */
const KASUS_TAMPIL = 20;

export interface BahanAlih {
  readonly hasil: HasilAlih;
  readonly kepada: string;
  readonly petugas: readonly Petugas[];
}

/** What `alihkan` has done: a line a case, then those that stay, each with its reason. */
export function alihTeks(b: BahanAlih, t: Tampilan & SaatTolak): readonly string[] {
  const { alih } = t.katalog;
  const nama = (id: string | null): string =>
    id === null ? alih.belumDipegang : bersih(namaPetugas(b.petugas, id));
  const { dialihkan } = b.hasil;
  const baris = dialihkan
    .slice(0, KASUS_TAMPIL)
    .flatMap(({ sebutan, dari }) =>
      kalimatBaris(alih.dialihkan(bersih(sebutan), nama(dari), nama(b.kepada)), t.lebar, 0),
    );
  const sisa = dialihkan.length - KASUS_TAMPIL;
  return [
    ...baris,
    ...(sisa > 0 ? [alih.lagi(sisa)] : []),
    ...(dialihkan.length > 1 ? kalimatBaris(alih.jumlah(dialihkan.length, nama(b.kepada)), t.lebar, 0) : []),
    ...tetapTeks(b.hasil, t),
  ];
}

export function tetapTeks({ tetap }: Pick<HasilAlih, 'tetap'>, t: Tampilan & SaatTolak): readonly string[] {
  if (tetap.length === 0) return [];
  return [
    t.gaya.kuning(`${t.katalog.alih.tetap(tetap.length)}:`),
    ...tetap.flatMap(({ sebutan, masalah }) =>
      gantungBaris(
        `  ${bersih(sebutan)}  `,
        penolakanTeks({ jenis: 'ditolak', penolakan: { masalah, boleh: [] } }, { ...t, kasus: sebutan }).join(
          ' ',
        ),
        t.lebar,
      ),
    ),
  ];
}

export const alihJson = ({ hasil, kepada }: Pick<BahanAlih, 'hasil' | 'kepada'>, saat: SaatTolak) => ({
  nomor: hasil.nomor,
  kepada,
  dialihkan: hasil.dialihkan.map(({ sebutan, dari }) => ({ id: sebutan, dari })),
  tetap: hasil.tetap.map(({ sebutan, masalah }) => ({
    id: sebutan,
    ...penolakanJson({ jenis: 'ditolak', penolakan: { masalah, boleh: [] } }, { ...saat, kasus: sebutan }),
  })),
});

/** In `show`: who answered for it before, and why it changed hands. */
export const alihTercatatBaris = (
  semua: readonly AlihTercatat[],
  b: { readonly petugas: readonly Petugas[]; readonly tutup: boolean },
  t: Tampilan,
): readonly string[] =>
  semua.flatMap((a) => {
    const { riwayat } = t.katalog.alih;
    const [kepada, oleh] = [a.kepada, a.oleh].map((id) => bersih(namaPetugas(b.petugas, id)));
    const isi =
      a.dari === null
        ? riwayat.pertama(kepada ?? '', oleh ?? '')
        : riwayat.baris(bersih(namaPetugas(b.petugas, a.dari)), kepada ?? '', oleh ?? '');
    const nomor = a.serahTerima === null ? '' : ` (${a.serahTerima})`;
    return [
      ...gantungBaris(`  ${waktuPendek(a.pada, t)}  `, `${isi}${nomor}`, t.lebar),
      ...(b.tutup || a.alasan === '' ? [] : naskahBaris(a.alasan, t.lebar, 4)),
    ];
  });

export const alihTercatatJson = (
  semua: readonly AlihTercatat[],
  tutup: boolean,
  { zona }: Pick<Tampilan, 'zona'>,
) =>
  semua.map((a) => ({
    dari: a.dari,
    kepada: a.kepada,
    oleh: a.oleh,
    dicatat_oleh: a.dicatatOleh,
    pada: isoDenganOffset(a.pada, zona),
    alasan: tutup ? null : a.alasan,
    serah_terima: a.serahTerima,
  }));

/** Somebody who answers for open cases and is not in service (any more), or not in the settings. */
export interface PemegangPergi {
  readonly petugas: string;
  readonly nama: string;
  readonly kasus: number;
}

export function pemegangPergi(
  pemegang: ReadonlyMap<string, number>,
  petugas: readonly Petugas[],
  { zona, sekarang }: Pick<Tampilan, 'zona' | 'sekarang'>,
): readonly PemegangPergi[] {
  const hari = tanggalPada(sekarang, zona);
  return [...pemegang].flatMap(([id, kasus]) => {
    const orang = petugas.find((p) => p.id === id);
    const bertugas = orang !== undefined && dalamMasa(hari, orang.berlakuDari, orang.berlakuSampai);
    return bertugas ? [] : [{ petugas: id, nama: orang?.nama ?? id, kasus }];
  });
}

/** With the command to run. */
export const pemegangPergiTeks = (semua: readonly PemegangPergi[], t: Tampilan): readonly string[] =>
  semua.flatMap(({ petugas, nama, kasus }) => {
    const { tidakBertugas } = t.katalog.alih;
    const kalimat = tidakBertugas.lengkap(bersih(nama), kasus, tidakBertugas.saran(petugas));
    return kalimatBaris(kalimat, t.lebar, 0).map(t.gaya.kuning);
  });

export const pemegangPergiJson = (semua: readonly PemegangPergi[]) =>
  semua.map(({ petugas, kasus }) => ({ petugas, kasus }));
