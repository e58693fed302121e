import { describe, expect, it } from 'vitest';
import type { AkhirPercobaan } from '../../src/connector/hasil-percobaan.ts';
import { berjalan, putuskanPercobaan, sementara } from '../../src/connector/hasil-percobaan.ts';
import {
  DITOLAK,
  KREDENSIAL,
  TAK_PASTI,
  TAK_TERJANGKAU,
  TERTUTUP,
  TIDAK_ADA,
  tunggu,
} from '../kembaran/lapor-api.ts';

const SEKARANG = 1_000_000;
const BERIKUT = SEKARANG + 60_000;
const SAMPAI = SEKARANG + 7_000;
const TERKIRIM = { jenis: 'terkirim', idJauh: 'J1', pada: 5, statusLapor: null, http: 201 } as const;
const BUATAN_KITA = {
  terbaca_kembali: { jenis: 'terbaca_kembali', pada: 5 },
  berkas_hilang: { jenis: 'berkas_hilang' },
  dihentikan: { jenis: 'dihentikan' },
  ragu: { jenis: 'ragu', sebab: 'riwayat: tidak dapat dipastikan', http: null, cuplikan: '' },
} as const;

const HABIS = null;
const ADA = BERIKUT;

/** [end of the try, ever uncertain, time of the next try, becomes, class, charged, due]; the whole table. */
const TABEL: readonly (readonly [
  AkhirPercobaan,
  boolean,
  number | null,
  string,
  string | null,
  boolean,
  number,
])[] = [false, true].flatMap((pernah) =>
  [ADA, HABIS].flatMap((sisa) => {
    const lagi = sisa ?? SEKARANG;
    const tetap = pernah ? 'belum_pasti' : 'antre';
    const takSampai = sisa === null ? 'gagal' : tetap;
    const entah = sisa === null ? 'gagal' : 'belum_pasti';
    const habisTakSampai = pernah ? 'unknown_outcome' : 'percobaan_habis';
    return [
      [TERKIRIM, pernah, sisa, 'terkirim', null, true, lagi],
      [BUATAN_KITA.terbaca_kembali, pernah, sisa, 'terkirim', null, true, lagi],
      [DITOLAK, pernah, sisa, 'gagal', 'ditolak', true, lagi],
      [TIDAK_ADA, pernah, sisa, 'gagal', 'tidak_ada', true, lagi],
      [TERTUTUP, pernah, sisa, 'gagal', 'tertutup', true, lagi],
      [BUATAN_KITA.berkas_hilang, pernah, sisa, 'gagal', 'berkas_hilang', true, lagi],
      [KREDENSIAL, pernah, sisa, tetap, 'kredensial', false, SEKARANG],
      [tunggu(SAMPAI), pernah, sisa, tetap, 'tunggu', false, SAMPAI],
      [BUATAN_KITA.dihentikan, pernah, sisa, tetap, null, false, SEKARANG],
      [
        TAK_TERJANGKAU,
        pernah,
        sisa,
        takSampai,
        sisa === null ? habisTakSampai : 'tak_terjangkau',
        true,
        lagi,
      ],
      [TAK_PASTI, pernah, sisa, entah, sisa === null ? 'unknown_outcome' : 'tak_pasti', true, lagi],
      [BUATAN_KITA.ragu, pernah, sisa, entah, sisa === null ? 'unknown_outcome' : 'tak_pasti', true, lagi],
    ] as const;
  }),
);

it.each(
  TABEL.map((baris) => {
    const [akhir, pernah, sisa, ke, kelas, dihitung, berikut] = baris;
    const nama = `${akhir.jenis}, ${pernah ? 'ever' : 'never'} uncertain, ${sisa === null ? 'no try left' : 'tries left'}`;
    return { nama, akhir, pernah, sisa, ke, kelas, dihitung, berikut };
  }),
)('$nama: becomes $ke ($kelas)', ({ nama: _, akhir, pernah, sisa, ...harap }) => {
  const saat = { sekarang: SEKARANG, berikut: sisa };
  expect(putuskanPercobaan({ dari: pernah ? 'belum_pasti' : 'antre' }, akhir, saat)).toMatchObject(harap);
});

it('never sends a row that may have taken effect back to antre', () => {
  const kembali = TABEL.filter(([, pernah, , ke]) => pernah && ke === 'antre');
  expect(kembali).toEqual([]);
});

describe('what is kept of a try', () => {
  const putus = (akhir: AkhirPercobaan) =>
    putuskanPercobaan({ dari: 'antre' }, akhir, { sekarang: SEKARANG, berikut: BERIKUT });

  it('a receipt: the remote’s id and time', () => {
    expect(putus(TERKIRIM)).toMatchObject({ idJauh: 'J1', pada: 5, dasar: 'jawaban-server', http: 201 });
  });

  it('a receipt without a time counts from now', () => {
    expect(putus({ ...TERKIRIM, pada: null }).pada).toBe(SEKARANG);
  });

  it('what was read back says so, and names no id', () => {
    expect(putus(BUATAN_KITA.terbaca_kembali)).toMatchObject({
      idJauh: null,
      pada: 5,
      dasar: 'terbaca-kembali',
    });
  });

  it('a failure: status and excerpt', () => {
    expect(putus(DITOLAK)).toMatchObject({ http: 422, cuplikan: 'isi' });
    expect(putus({ ...TAK_PASTI, http: 502, cuplikan: '<html>' })).toMatchObject({
      http: 502,
      cuplikan: 'putus <html>',
    });
    expect(putus(TAK_TERJANGKAU).cuplikan).toBe('ECONNREFUSED');
  });
});

it('counts for the breaker only what the remote failed to do', () => {
  const jenis = (pilih: (akhir: AkhirPercobaan) => boolean) => [
    ...new Set(TABEL.filter(([akhir]) => pilih(akhir)).map(([akhir]) => akhir.jenis)),
  ];
  expect(jenis(sementara)).toEqual(['tak_terjangkau', 'tak_pasti']);
  expect(jenis(berjalan)).toEqual(['terkirim', 'terbaca_kembali', 'ditolak', 'tidak_ada', 'tertutup']);
});
