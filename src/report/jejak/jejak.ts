import type { HasilPeriksaBundel, TemuanBundel } from '../../jejak/bundel/periksa-bundel.ts';
import { kunciTeks } from '../../jejak/kunci-publik.ts';
import type { HasilPeriksaJejak, SegelLuar } from '../../jejak/periksa-jejak.ts';
import { hex } from '../../jejak/sha256.ts';
import type { Zona } from '../../sop/waktu/waktu.ts';
import { isoDenganOffset } from '../../sop/waktu/waktu.ts';
import { amanBerbaris } from '../tampilan/lebar.ts';
import type { Tampilan } from '../tampilan/tampilan.ts';
import { kalimatBaris, pasanganBaris } from '../tampilan/tampilan.ts';
import { waktuTeks } from '../tampilan/waktu-terbaca.ts';
import { kalimatSegelRusak, letakBeda } from './kalimat-segel.ts';

/** Findings shown; the others are counted. */
const TEMUAN_MAKS = 20;

/** Whether journal and checkpoints are whole, where they break if not, and what can and cannot be proven by that. */
export function jejakTeks(hasil: HasilPeriksaJejak, t: Tampilan): readonly string[] {
  const { jejak } = t.katalog;
  const { rantai, segel } = hasil;
  if (hasil.utuh && rantai.jumlah === 0) return [jejak.kosong];
  return [
    ...rantaiTeks(hasil, t),
    ...(segel.rusak === null ? [] : merahBaris(kalimatSegelRusak(segel.rusak, t.katalog), t)),
    ...hasil.luar.flatMap((satu) => luarTeks(satu, t)),
    ...(segel.cocok > 0 ? [jejak.segelCocok(segel.cocok)] : []),
    ...hasil.kunciTanpaLama.flatMap((satu) => merahBaris(jejak.kunciTanpaLama(satu.nomor, satu.seq), t)),
    ...(hasil.utuh ? [] : kalimatBaris(jejak.lanjut, t.lebar, 0)),
    ...(hasil.luar.length > 0 ? [] : kalimatBaris(jejak.tanpaSegel, t.lebar, 0)),
  ];
}

function rantaiTeks({ rantai }: HasilPeriksaJejak, t: Tampilan): readonly string[] {
  const { jejak } = t.katalog;
  if (rantai.rusak !== null) {
    const { sebab, seq } = rantai.rusak;
    return [
      ...merahBaris(`${jejak.tidakUtuh}: ${jejak.rusak[sebab](seq)}.`, t),
      jejak.yangUtuh(rantai.jumlah),
    ];
  }
  return [
    t.gaya.hijau(jejak.utuh(rantai.jumlah)),
    ...(rantai.tertutup === 0 ? [] : kalimatBaris(jejak.tertutup(rantai.tertutup), t.lebar, 0)),
    ...pasanganBaris(
      [
        [
          jejak.ujung,
          berwaktu(rantai) ? `${rantai.ujung.seq} (${waktuTeks(rantai.ujung.at, t)})` : `${rantai.ujung.seq}`,
        ],
        [jejak.sidik, hex(rantai.ujung.hash)],
      ],
      t,
    ),
  ];
}

/** The edition for the public covers every row, and with them their times. */
const berwaktu = ({ tertutup, jumlah }: HasilPeriksaJejak['rantai']): boolean => tertutup < jumlah;

const merahBaris = (teks: string, t: Tampilan): readonly string[] =>
  kalimatBaris(teks, t.lebar, 0).map(t.gaya.merah);

function luarTeks({ ukuran, dibuat, sebab, baris }: SegelLuar, t: Tampilan): readonly string[] {
  const { jejak } = t.katalog;
  const saat = dibuat === 0 ? '' : waktuTeks(dibuat, t);
  if (sebab === null) return [t.gaya.hijau(jejak.luarCocok(ukuran, saat))];
  return merahBaris(jejak.luarBeda(saat, jejak.sebabSegel[sebab], letakBeda(sebab, baris, jejak)), t);
}

export function bundelTeks(
  { jejak: hasil, berkas, temuan }: HasilPeriksaBundel,
  t: Tampilan,
): readonly string[] {
  const { jejak } = t.katalog;
  const berletak = temuan.filter((satu) => !tanpaSegel(satu));
  const disebut = berletak.slice(0, TEMUAN_MAKS).map((satu) => t.gaya.merah(temuanTeks(satu, t)));
  const sisanya = berletak.length - disebut.length;
  const sesuai = temuan.length === 0 ? t.gaya.hijau(jejak.berkasUtuh(berkas)) : jejak.berkasSesuai(berkas);
  return [
    ...jejakTeks(hasil, t),
    ...(berletak.length === 0 ? [sesuai] : disebut),
    ...(sisanya > 0 ? [jejak.temuanLain(sisanya)] : []),
    ...(temuan.some(tanpaSegel) ? merahBaris(jejak.sebabBundel.tanpa_segel, t) : []),
  ];
}

/** Of the bundle, not of a place in it: said in a sentence of its own. */
const tanpaSegel = ({ sebab }: TemuanBundel): boolean => sebab === 'tanpa_segel';

/** A name in a foreign folder may hold what a terminal obeys. */
const temuanTeks = ({ letak, sebab }: TemuanBundel, { katalog }: Tampilan): string =>
  `${amanBerbaris(letak)}: ${katalog.jejak.sebabBundel[sebab]}`;

export const jejakJson = (
  { utuh, rantai, segel, luar, kunci, kunciTanpaLama }: HasilPeriksaJejak,
  zona: Zona,
) => ({
  utuh,
  baris: rantai.jumlah,
  tertutup: rantai.tertutup,
  ujung:
    rantai.ujung.seq === 0
      ? null
      : {
          seq: rantai.ujung.seq,
          at: berwaktu(rantai) ? isoDenganOffset(rantai.ujung.at, zona) : null,
          hash: hex(rantai.ujung.hash),
        },
  rusak: rantai.rusak,
  segel,
  kunci: kunci.map(kunciTeks),
  kunci_tanpa_lama: kunciTanpaLama.map(({ nomor, seq }) => ({ nomor, baris: seq })),
  dicocokkan_dari_luar: luar.filter(({ sebab }) => sebab === null).length,
  segel_luar: luar.map((satu) => ({
    baris: satu.ukuran,
    dibuat: satu.dibuat === 0 ? null : isoDenganOffset(satu.dibuat, zona),
    sebab: satu.sebab,
    di_antara: satu.baris,
  })),
});

export const bundelJson = (hasil: HasilPeriksaBundel, zona: Zona) => ({
  ...jejakJson(hasil.jejak, zona),
  utuh: hasil.utuh,
  tanpa_segel: hasil.temuan.some(tanpaSegel),
  berkas: hasil.berkas,
  temuan: hasil.temuan,
});
