import type { BaRinci } from '../../ports/store.ts';
import type { OrangBa } from '../../sop/ba/orang-ba.ts';
import type { JenisBa } from '../../sop/definisi/definisi.ts';
import { beritaAcara as kata } from '../../teks/kertas/berita-acara.ts';
import { kertas as umum } from '../../teks/kertas/kertas.ts';
import type { BlokTandaTangan, Kertas } from '../kertas.ts';
import type { BahanBa } from './bahan-ba.ts';
import type { Kantor, Penandatangan } from './sebutan-jabatan.ts';
import { blokTandaTangan, pemegangPeran, sebutanJabatan } from './sebutan-jabatan.ts';

interface ParaPenandaTangan {
  readonly blok: readonly BlokTandaTangan[];
  readonly mengetahui: BlokTandaTangan | null;
  /** Who has a block. */
  readonly orang: readonly Penandatangan[];
}

/** The roles that sign, in the SOP's order: the last one "mengetahui" where it also approves. */
export function paraPenandaTangan(
  { rinci, sop, kantor }: BahanBa,
  jenis: JenisBa | undefined,
): ParaPenandaTangan {
  const peran = jenis?.penandaTangan ?? [];
  const terakhir = peran.at(-1);
  const tahu = terakhir !== undefined && jenis?.penyetuju.includes(terakhir) ? terakhir : null;
  const pembuat = rinci.tindakan.find((t) => t.jenis === 'ba.final') ?? rinci.tindakan[0];
  const membuat = (tahu === null ? peran : peran.slice(0, -1)).map((satu) => {
    const siapa = penandaTangan(satu, pembuat?.oleh ?? null, rinci, kantor);
    return { siapa, blok: blokTandaTangan(kata.yangMembuat, siapa, sop.peran[satu] ?? satu) };
  });
  const kepala =
    tahu === null ? null : (rinci.mengetahui ?? pemegangPeran(tahu, rinci.tanggal, null, kantor));
  return {
    blok: membuat.map(({ blok }) => blok),
    mengetahui: tahu === null ? null : blokTandaTangan(umum.mengetahui, kepala, sop.peran[tahu] ?? tahu),
    orang: [...membuat.map(({ siapa }) => siapa), kepala].filter((s) => s !== null),
  };
}

/** As the paper has frozen them, where they stand among its people. */
function penandaTangan(
  peran: string,
  utama: string | null,
  { orang, tanggal }: BaRinci,
  kantor: Kantor,
): Penandatangan | null {
  const sekarang = pemegangPeran(peran, tanggal, utama, kantor);
  return orang.find((o) => o.petugas !== null && o.petugas === sekarang?.id) ?? sekarang;
}

const samaOrang = (a: Penandatangan, b: Penandatangan): boolean =>
  a.nip !== null && b.nip !== null ? a.nip === b.nip : a.nama === b.nama;

export const hadirin = ({ orang }: BaRinci, berblok: readonly Penandatangan[]): Kertas['hadirin'] =>
  orang
    .filter((o) => o.hadir !== 'tidak-hadir' && !berblok.some((b) => samaOrang(o, b)))
    .map((o: OrangBa) => ({
      nama: o.nama,
      jabatan: sebutanJabatan(o).join(' '),
      menolak: o.hadir === 'menolak-tanda-tangan',
    }));
