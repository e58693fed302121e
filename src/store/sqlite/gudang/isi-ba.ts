import { createHash } from 'node:crypto';
import type { BaRinci, DasarBa, RujukanBa, TandaTanganBa } from '../../../ports/store.ts';
import type { BeritaAcara } from '../../../sop/ba/berita-acara.ts';
import type { OrangBa } from '../../../sop/ba/orang-ba.ts';
import { hariBa } from '../../../sop/ba/susun-ba.ts';
import { tanggalPada } from '../../../sop/waktu/waktu.ts';
import type { Alat } from '../alat.ts';
import { dasarBa } from '../ba/dasar-ba.ts';
import type { Laci } from '../brankas/brankas.ts';
import type { BarisBa, BarisTindakanBa, GudangBa } from './gudang-ba.ts';

/** Parts of a Berita Acara that are no field of its form, kept as texts beside them. */
export const BAGIAN_ORANG = 'bagian:orang';
export const BAGIAN_DASAR = 'bagian:dasar';
export const BAGIAN_MENGETAHUI = 'bagian:mengetahui';

type Nilai = BaRinci['nilai'];

/** One Berita Acara with its texts opened. */
export function rinciBa(alat: Alat, gudang: GudangBa, baris: BarisBa): BaRinci {
  const laci = laciBa(alat, baris);
  const ba = gudang.dari(baris);
  const nilai = JSON.parse(baris.nilai) as Nilai;
  const tindakan = gudang.tindakan(ba.id);
  return {
    ba,
    trackingId: sebutanKasus(alat, ba),
    pada: baris.pada_at,
    tanggal: tanggalBa(alat, baris),
    dibuat: baris.dibuat_at,
    final: baris.final_at,
    disetujui: baris.disetujui_at,
    ditandatangani: baris.ditandatangani_at,
    batal: baris.batal_at,
    isiHash: baris.isi_hash,
    isiUtuh: baris.isi_hash === null ? null : baris.isi_hash === hashIsiBa(alat, gudang, baris),
    orang: orangBa(alat, baris),
    mengetahui: bagian<OrangBa>(
      alat,
      pemilikTindakan(ba.id, { jenis: 'ba.disetujui' }),
      BAGIAN_MENGETAHUI,
      laci,
    ),
    dasar: bagian<readonly DasarBa[]>(alat, ba.id, BAGIAN_DASAR, laci) ?? dasarBa(alat, ba),
    tandaTangan: tandaTangan(alat, ba, tindakan, laci),
    meralat: ba.meralat === null ? null : rujukan(alat, gudang, ba.meralat),
    diralatOleh: gudang.diralatOleh(ba.id).flatMap((id) => rujukan(alat, gudang, id) ?? []),
    tindakan: tindakan.map(({ urut, penandaTangan: _, ...t }) => ({
      ...t,
      teks: isiBaru(t) ? {} : alat.teks.baca(pemilikTindakan(ba.id, { ...t, urut }), laci),
    })),
    nilai,
    teks: alat.teks.baca(ba.id, laci),
    berkas: alat.teks.bacaBerkas(ba.id, laci),
  };
}

export const tanggalBa = (alat: Alat, { nilai, pada_at }: BarisBa): string =>
  tanggalPada(hariBa(JSON.parse(nilai) as Nilai, pada_at), alat.mesin.aturanBaru.tenggat.zona);

function rujukan(alat: Alat, gudang: GudangBa, id: string): RujukanBa | null {
  const baris = gudang.cari(id);
  if (baris === undefined) return null;
  const nomor = baris.nomor_naskah ?? baris.nomor_register;
  return { id, status: baris.status, nomor, tanggal: tanggalBa(alat, baris) };
}

export const laciBa = (alat: Alat, { id, garam }: Pick<BarisBa, 'id' | 'garam'>): Laci =>
  alat.brankas.laci(garam, id);

/** What was said at the making is the content itself. */
export const isiBaru = ({ jenis }: Pick<BarisTindakanBa, 'jenis'>): boolean =>
  jenis === 'ba.dibuat' || jenis === 'ba.diubah';

/** Who owns the words and files of what was done to one: a paper may come back signed more than once. */
export const pemilikTindakan = (
  ba: string,
  { jenis, urut = 0 }: { readonly jenis: BarisTindakanBa['jenis']; readonly urut?: number },
): string => `${ba}#${jenis}${jenis === 'ba.ditandatangani' ? `#${urut}` : ''}`;

export const orangBa = (alat: Alat, baris: Pick<BarisBa, 'id' | 'garam'>): readonly OrangBa[] =>
  bagian<readonly OrangBa[]>(alat, baris.id, BAGIAN_ORANG, laciBa(alat, baris)) ?? [];

function bagian<T>(alat: Alat, pemilik: string, nama: string, laci: Laci): T | null {
  const isi = alat.teks.satu(pemilik, nama, laci);
  return isi === '' ? null : (JSON.parse(isi) as T);
}

/** As people call the reports it covers. */
const sebutanKasus = (alat: Alat, ba: Pick<BeritaAcara, 'kasus'>): readonly string[] =>
  ba.kasus.flatMap(({ id }) => {
    const { tracking_id, nomor_registrasi } = alat.kasus.baris(id);
    return tracking_id ?? nomor_registrasi ?? [];
  });

/** The newest: a better scan may follow the first. */
function tandaTangan(
  alat: Alat,
  ba: BeritaAcara,
  tindakan: readonly BarisTindakanBa[],
  laci: Laci,
): TandaTanganBa | null {
  const t = tindakan.findLast(({ jenis }) => jenis === 'ba.ditandatangani');
  if (t === undefined) return null;
  return {
    cara: t.cara === 'tte' ? 'tte' : 'basah',
    pada: t.pada,
    oleh: JSON.parse(t.penandaTangan ?? '[]') as number[],
    berkas: alat.teks.bacaBerkas(pemilikTindakan(ba.id, t), laci),
  };
}

/** SHA-256 (hex) of `isiBakuBa`. */
export const hashIsiBa = (alat: Alat, gudang: GudangBa, baris: BarisBa, dasar?: string): string =>
  createHash('sha256')
    .update(isiBakuBa(alat, gudang, baris, dasar))
    .digest('hex');

/**
 * All that the BA says, in one spelling (docs/bundel.md): after `final` nothing of it may change. Its cases by our own
 * ids, because a complaint of our register may get its tracking id later.
 * @param dasar what it rests on, where that is not stored yet.
 */
export function isiBakuBa(alat: Alat, gudang: GudangBa, baris: BarisBa, dasar?: string): string {
  const laci = laciBa(alat, baris);
  const { kasus, meralat } = gudang.dari(baris);
  const teks = Object.entries(alat.teks.baca(baris.id, laci)).sort(([a], [b]) => (a < b ? -1 : 1));
  const berkas = alat.teks
    .bacaBerkas(baris.id, laci)
    .map(({ asli, keterangan: k }) => [
      asli,
      ...(k === undefined ? [] : [k.sumber, k.dari, k.diambil, k.tempat]),
    ]);
  const isi = [
    baris.id,
    baris.jenis,
    baris.pada_at,
    baris.nilai,
    teks,
    berkas,
    alat.teks.satu(baris.id, BAGIAN_ORANG, laci),
    dasar ?? alat.teks.satu(baris.id, BAGIAN_DASAR, laci),
    kasus.map(({ id, putaran }) => [id, putaran]),
    meralat,
  ];
  return JSON.stringify(isi);
}
