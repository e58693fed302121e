import type { BaRinci, DasarBa } from '../../ports/store.ts';
import type { OrangBa } from '../../sop/ba/orang-ba.ts';
import { namaTerbit } from '../../sop/identitas/nama-terbit.ts';
import type { BerkasPerintah } from '../../sop/tindakan/perintah.ts';
import type { Zona } from '../../sop/waktu/waktu.ts';
import { isoDenganOffset } from '../../sop/waktu/waktu.ts';
import { asalJson, asalTeks } from '../kasus/asal-berkas.ts';
import { bersih } from '../tampilan/lebar.ts';
import type { TampilanSop } from '../tampilan/tampilan.ts';
import { gantungBaris } from '../tampilan/tampilan.ts';
import { waktuTeks } from '../tampilan/waktu-terbaca.ts';

/** What a Berita Acara stands on: its people, its basis, its files with their origin. */

export const orangBaris = (orang: readonly OrangBa[], t: TampilanSop): readonly string[] =>
  orang.flatMap((satu, i) => gantungBaris(`  ${i + 1}. `, orangTeks(satu, t), t.lebar));

function orangTeks(satu: OrangBa, t: TampilanSop): string {
  const { ba: kata } = t.katalog;
  return [
    sebutanOrang(satu, t),
    kata.kehadiran[satu.hadir],
    ...(satu.petugas === null ? [kata.orangLuar] : []),
  ].join(', ');
}

export function sebutanOrang({ nama, nip, pangkat, jabatan, selaku }: OrangBa, t: TampilanSop): string {
  const { ba: kata } = t.katalog;
  const jabatannya = selaku === null ? jabatan : kata.selaku(selaku.jenis, selaku.jabatan);
  return [nama, jabatannya, pangkat, nip === null ? null : kata.nip(nip)]
    .flatMap((isi) => (isi === null ? [] : [bersih(isi)]))
    .join(', ');
}

export const dasarBaris = (dasar: readonly DasarBa[], t: TampilanSop): readonly string[] =>
  dasar.flatMap(({ laporan, disposisi, sumber, tindakan }) => [
    `  ${laporan}, ${t.katalog.ba[sumber === undefined ? 'disposisi' : 'masukLapor'](waktuTeks(disposisi, t))}`,
    ...tindakan.flatMap((a) =>
      gantungBaris('    ', `${t.sop.tindakan[a.aksi]?.nama ?? a.aksi}, ${waktuTeks(a.pada, t)}`, t.lebar),
    ),
  ]);

/** Numbered as `--lepas-berkas` calls them. @param milik whose they are */
export const berkasBaris = (
  milik: string,
  berkas: readonly BerkasPerintah[],
  t: TampilanSop,
): readonly string[] =>
  berkas.flatMap((b, i) =>
    gantungBaris(`  ${i + 1}. `, `${namaTerbit(milik, i + 1, b.tipeMedia)}, ${asalTeks(b, t)}`, t.lebar),
  );

/** Who signed and how, with the hash of the signed paper. */
export function tandaTanganTeks({ tandaTangan, orang }: BaRinci, t: TampilanSop): string | null {
  if (tandaTangan === null) return null;
  const { ba: kata } = t.katalog;
  const siapa = tandaTangan.oleh.map((n) =>
    n === 0 ? kata.penyetuju : bersih(orang[n - 1]?.nama ?? String(n)),
  );
  const sidik = tandaTangan.berkas.map((b) => b.asli.slice(0, 16)).join(', ');
  return `${siapa.join('; ')} (${kata.caraTandaTangan[tandaTangan.cara]}, ${sidik}…)`;
}

const berkasJson = ({ asli, terbit, tipeMedia, keterangan }: BerkasPerintah, nama: string, zona: Zona) => ({
  nama,
  asli,
  terbit,
  tipe_media: tipeMedia,
  ...asalJson({ keterangan }, zona),
});

/** The same facts for programs. */
export const buktiBaJson = (b: BaRinci, zona: Zona) => ({
  orang: b.orang,
  mengetahui: b.mengetahui,
  dasar: b.dasar.map((d) => ({
    laporan: d.laporan,
    disposisi: isoDenganOffset(d.disposisi, zona),
    sumber: d.sumber ?? null,
    tindakan: d.tindakan.map((a) => ({ ...a, pada: isoDenganOffset(a.pada, zona) })),
  })),
  tanda_tangan:
    b.tandaTangan === null
      ? null
      : {
          cara: b.tandaTangan.cara,
          pada: isoDenganOffset(b.tandaTangan.pada, zona),
          oleh: b.tandaTangan.oleh,
          berkas: b.tandaTangan.berkas.map((f, i) =>
            berkasJson(f, namaTerbit('tanda-tangan', i + 1, f.tipeMedia), zona),
          ),
        },
  berkas: b.berkas.map((f, i) => berkasJson(f, namaTerbit(b.ba.id, i + 1, f.tipeMedia), zona)),
});
