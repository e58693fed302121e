import type { DefinisiSop, Kewajiban } from '../../sop/definisi/definisi.ts';
import type { Katalog } from '../../teks/teks.ts';
import { bersih } from '../tampilan/lebar.ts';
import { tanggalPendek } from '../tampilan/waktu-terbaca.ts';
import type { Bagan } from './bagan.ts';
import { TANDA_BEKU } from './bagan.ts';
import { lebarTulisan, tinggiBaris } from './huruf.ts';
import type { Baris, Bidang, Unsur } from './unsur.ts';
import { barisDari, butirDari, JEDA, tinggiSemua, tulis } from './unsur.ts';

const BANTALAN = 10;
const SELA = 6;

/** What stands around the steps: whose procedure it is, what may happen at any time, and what the signs mean. */
export function kepala(sop: DefinisiSop, lebar: number, { sop: kata, ...katalog }: Katalog): Bidang {
  const { label, kosong, bagian } = kata;
  const { nomor, instansi, dibuat, berlaku } = sop.dokumen;
  const tanggal = berlaku === null ? kosong : tanggalPendek(berlaku, { sop: kata, ...katalog });
  const ciri = [
    `${label.nomor}: ${nomor.join('; ')}`,
    ...(dibuat === null ? [] : [`${label.dibuat}: ${dibuat}`]),
    // A date is not broken between its month and its year.
    `${label.berlaku}: ${berlaku === null ? tanggal : tanggal.replaceAll(' ', '\u00a0')}`,
    ...(sop.kanal.length === 0 ? [] : [`${label.kanal}: ${sop.kanal.join(', ')}`]),
    sop.zona,
  ];
  const judul = [
    ...barisDari(bersih(sop.nama), 'judul', lebar),
    ...barisDari(bersih(instansi), 'nama', lebar),
    ...barisDari(bersih(ciri.join(' · ')), 'isi', lebar),
  ];
  const catatan = [
    ...catatanBerjudul(bagian.peringatan, sop.peringatan, lebar),
    ...catatanBerjudul(bagian.kewajiban, sop.kewajiban.map(kewajibanTeks(kata)), lebar),
    ...catatanBerjudul(bagian.catatan, sop.catatan, lebar),
  ];
  const atas = tinggiSemua(judul) + SELA;
  if (catatan.length === 0) return { unsur: tulis(judul, 0, 0), lebar, tinggi: atas };
  const tinggi = tinggiSemua(catatan) + BANTALAN;
  return {
    unsur: [
      ...tulis(judul, 0, 0),
      { jenis: 'kotak', rupa: 'catatan', x: 0, y: atas, lebar, tinggi },
      ...tulis(catatan, BANTALAN, atas + BANTALAN / 2),
    ],
    lebar,
    tinggi: atas + tinggi,
  };
}

/** Outside every case, so beside no step. */
const kewajibanTeks =
  ({ tiapBulan }: Katalog['sop']) =>
  ({ nama, klausul, tiapBulan: bulan }: Kewajiban): string =>
    `${nama} (${klausul}): ${tiapBulan(bulan)}`;

const catatanBerjudul = (judul: string, isi: readonly string[], lebar: number): readonly Baris[] =>
  isi.length === 0
    ? []
    : [
        ...barisDari(judul, 'tegas', lebar),
        ...isi.flatMap((satu) => butirDari(bersih(satu), lebar - 2 * BANTALAN)),
      ];

const LEBAR_SISI = 190;

/** Acts of every step, in one box instead of an arrow from each; null: there are none. */
export function sisi({ kapanSaja, dariLapor }: Bagan, { sop: { gambar } }: Katalog): Bidang | null {
  if (kapanSaja.isi.length + dariLapor.length === 0) return null;
  const dalam = LEBAR_SISI - 2 * BANTALAN;
  const isi = [
    ...(kapanSaja.isi.length === 0
      ? []
      : [
          ...barisDari(gambar.kapanSaja, 'nama', dalam),
          ...barisDari(gambar.artiKapanSaja(kapanSaja.biasa), 'miring', dalam),
        ]),
    ...kapanSaja.isi.flatMap(({ nama, rincian, ke }) => [
      JEDA,
      ...butirDari(nama, dalam),
      ...barisDari(rincian, 'miring', dalam, BANTALAN),
      ...barisDari(ke === '' ? '' : `→ ${ke}`, 'tegas', dalam, BANTALAN),
    ]),
    ...(kapanSaja.isi.length * dariLapor.length === 0 ? [] : [JEDA, JEDA, JEDA]),
    ...(dariLapor.length === 0 ? [] : barisDari(gambar.menurutLapor, 'nama', dalam)),
    ...dariLapor.flatMap((satu) => [JEDA, ...barisDari(`→ ${satu}`, 'tegas', dalam, 0)]),
  ];
  const tinggi = tinggiSemua(isi) + 2 * BANTALAN;
  return {
    unsur: [
      { jenis: 'kotak', rupa: 'sisi', x: 0, y: 0, lebar: LEBAR_SISI, tinggi },
      ...tulis(isi, BANTALAN, BANTALAN),
    ],
    lebar: LEBAR_SISI,
    tinggi,
  };
}

const LEBAR_CONTOH = 30;
const TINGGI_BUTIR = 20;

/** What each sign means, only for signs that the drawing has. */
export function keterangan(bagan: Bagan, lebar: number, { sop: { gambar, ...kata } }: Katalog): Bidang {
  const { langkah, jalan } = bagan;
  const masuk = langkah.flatMap((satu) => satu.masuk);
  const semua: readonly (readonly [ada: boolean, contoh: Contoh, arti: string])[] = [
    [langkah.some(({ klausul }) => klausul !== null), 'langkah', gambar.artiLangkah],
    [langkah.some(({ klausul }) => klausul === null), 'kebijakan', gambar.artiKebijakan],
    [jalan.some(({ ke }) => 'akhir' in ke), 'akhir', gambar.artiAkhir],
    [true, 'tindakan', gambar.artiTindakan],
    [[...jalan, ...masuk].some(({ mesin }) => mesin), 'mesin', gambar.artiMesin],
    [masuk.length > 0, 'masuk', gambar.artiMasuk],
    [bagan.membekukan, 'beku', gambar.artiBeku],
  ];
  const unsur: Unsur[] = [];
  let [x, y] = [0, 0];
  for (const [ada, contoh, arti] of semua) {
    if (!ada) continue;
    const perlu = LEBAR_CONTOH + SELA + lebarTulisan(arti, 'isi') + 2 * BANTALAN;
    if (x > 0 && x + perlu > lebar) [x, y] = [0, y + TINGGI_BUTIR];
    unsur.push(
      ...contohUnsur(contoh, x, y),
      ...tulis([{ isi: arti, huruf: 'isi', jorok: 0 }], x + LEBAR_CONTOH + SELA, y),
    );
    x += perlu;
  }
  const baris = langkah.some(({ disimpulkan }) => disimpulkan)
    ? barisDari(kata.artiDisimpulkan, 'isi', lebar)
    : [];
  unsur.push(...tulis(baris, 0, y + TINGGI_BUTIR));
  return { unsur, lebar, tinggi: y + TINGGI_BUTIR + tinggiSemua(baris) };
}

type Contoh = 'langkah' | 'kebijakan' | 'akhir' | 'tindakan' | 'mesin' | 'masuk' | 'beku';

function contohUnsur(contoh: Contoh, x: number, y: number): readonly Unsur[] {
  const tinggi = tinggiBaris('isi');
  const tengah = y + tinggi / 2;
  switch (contoh) {
    case 'langkah':
    case 'kebijakan':
    case 'akhir':
      return [{ jenis: 'kotak', rupa: contoh, x, y, lebar: LEBAR_CONTOH, tinggi }];
    case 'tindakan':
    case 'mesin':
      return [
        {
          jenis: 'garis',
          rupa: contoh,
          titik: [
            [x, tengah],
            [x + LEBAR_CONTOH, tengah],
          ],
        },
      ];
    case 'masuk':
      return [
        {
          jenis: 'garis',
          rupa: 'tindakan',
          titik: [
            [x + 5, tengah],
            [x + LEBAR_CONTOH, tengah],
          ],
        },
        { jenis: 'bulatan', x: x + 5, y: tengah, penuh: false },
      ];
    case 'beku':
      return tulis([{ isi: TANDA_BEKU, huruf: 'isi', jorok: 0 }], x + LEBAR_CONTOH / 2, y, 'middle');
  }
}
