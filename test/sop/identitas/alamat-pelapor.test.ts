import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identitasDalam } from '../../../src/sop/identitas/identitas.ts';
import { samarkanIdentitas } from '../../../src/sop/identitas/samarkan-identitas.ts';

const PENUH = 'Jl. Melati Rahasia Nomor 17 RT 03 RW 02 Kel. Rekaan';

const jalan = fc.constantFrom('Jl.', 'jl ', 'JLN.', 'Jalan', 'jalan ', 'Ｊｌ．', 'Jl.\u00a0');
const nama = fc.constantFrom(
  'Melati Rahasia',
  'MELATI  RAHASIA',
  'melati-rahasia',
  'Mélati Rahasia',
  'Me\u200blati Rahasia',
);
const nomor = fc.constantFrom(
  'nomor 17',
  'No. 17',
  'no17',
  'NO.17',
  '17',
  ', 17',
  'nmr 017',
  '№ 17',
  'rumah nomor 17',
  'bernomor 17',
);
const rt = fc.constantFrom('RT 03', 'rt.3', 'RT003/RW002', 'RT/RW 03/02', 'RT 3 RW 2');
const kalimat = fc.constantFrom('Petugas datang ke ', 'Lokasi: ', '', 'Sudah diperiksa (');
const akhir = fc.constantFrom('.', ', sudah selesai', '', ')', '\nTerima kasih');

describe('the home of the reporter', () => {
  it('is found with its street and number or RT, in any spelling, and can be taken out', () => {
    const rumah = fc.tuple(jalan, nama, fc.oneof(nomor, rt)).map(([j, n, r]) => `${j} ${n} ${r}`);
    fc.assert(
      fc.property(kalimat, rumah, akhir, (awal, di, sisa) => {
        const naskah = `${awal}${di}${sisa}`;
        expect(identitasDalam(naskah, [PENUH])).toEqual(['alamat']);
        expect(identitasDalam(samarkanIdentitas(naskah, [PENUH]), [PENUH])).toEqual([]);
      }),
    );
  });

  it('is not the street, its RW or its kelurahan, with any number that is no house', () => {
    const bukan = fc.constantFrom(
      ...[
        'sudah diaspal',
        'sepanjang 17 meter',
        '17 meter',
        ', 17 Agustus 2026',
        'pada 17/8/2026',
        'pukul 17.00',
      ],
      ...['171', '17.00 WIB', 'RW 02', 'RW 17', 'RT 17', 'Kelurahan Rekaan', '17B', 'sesuai surat nomor 17'],
    );
    fc.assert(
      fc.property(kalimat, jalan, nama, bukan, (awal, j, n, sisa) => {
        expect(identitasDalam(`${awal}${j} ${n} ${sisa}`, [PENUH])).toEqual([]);
      }),
    );
  });

  it('is not a number that counts something, nor a date or a span of them', () => {
    const hitungan = fc.constantFrom(
      ...['hari', 'hari kerja', 'menit', 'jam', 'sak', 'ton', 'kantong', 'keping', 'rumah terdampak'],
      ...['orang', 'unit', 'titik', 'lampu', 'Agustus', '%', 'm3', 'x 3 meter'],
      ...[
        '-20 Agustus',
        ' s.d. 20 Agustus',
        'dan 18 Agustus',
        's/d 20 Agustus 2026',
        'sampai dengan 20 hari',
      ],
    );
    const sela = fc.constantFrom(' ', ', ', ': ', ' - ');
    fc.assert(
      fc.property(kalimat, jalan, nama, sela, hitungan, akhir, (awal, j, n, s, apa, sisa) => {
        expect(identitasDalam(`${awal}${j} ${n}${s}17 ${apa}${sisa}`, [PENUH])).toEqual([]);
        expect(identitasDalam(`${awal}${j} ${n}${s}nomor 17 ${apa}${sisa}`, [PENUH])).toEqual(['alamat']);
      }),
    );
  });

  it.each(['Jl.MelatiRahasia17', 'JalanMelatiRahasiaNo17', 'MELATIRAHASIA 17', 'Jl. MelatiRahasia, RT 03'])(
    'is found run together in %j, and taken out',
    (naskah) => {
      expect(identitasDalam(naskah, [PENUH])).toEqual(['alamat']);
      expect(identitasDalam(samarkanIdentitas(naskah, [PENUH]), [PENUH])).toEqual([]);
    },
  );

  it.each([
    ['laporan nomor 17 di Jalan Melati Rahasia', PENUH],
    ['17 lubang di Jalan Melati Rahasia', PENUH],
    ['Jalan 17 Agustus', 'Jl. 17 Agustus 3'],
    ['Jalan Ahmad Yani Km 5', 'Jl. Ahmad Yani Km 5 No. 17'],
    ['Perumahan Griya Contoh blok C', 'Perum Griya Contoh Blok C No. 12'],
    ['Posyandu Melati 17', 'Jl. Melati 17'],
    ['Jalan Melati II', 'Jl. Melati II No. 5'],
    ['Desa Contoh', 'RT 03 RW 02 Desa Contoh'],
  ])('is not in %j', (naskah, alamat) => {
    expect(identitasDalam(naskah, [alamat])).toEqual([]);
  });

  it.each([
    ['rumah nomor 17 di Jalan Melati Rahasia', PENUH],
    ['RT.003/02 Jalan Melati Rahasia', PENUH],
    ['Jalan Sudirman 5', 'Jl. Jend. Sudirman No. 5'],
    ['Jl. A. Yani no 17', 'Jl. Ahmad Yani Km 5 No. 17'],
    ['Griya Contoh C-12', 'Perum Griya Contoh Blok C No. 12'],
    ['Jl Melati 2/5', 'Jl. Melati II No. 5'],
    ['Desa Contoh RT 3', 'RT 03 RW 02 Desa Contoh'],
  ])('is in %j', (naskah, alamat) => {
    expect(identitasDalam(naskah, [alamat])).toEqual(['alamat']);
  });
});

describe('a name', () => {
  const titel = fc.constantFrom('', 'Bpk. ', 'H. ', 'Drs. ', 'pelapor ');
  const bentuk = fc.constantFrom(
    'Agus Budiman',
    'agus rekaan',
    'Budiman Rekaan',
    'Rekaan, Agus',
    'A. Rekaan',
    'Águs Budiman',
  );
  it('is found in parts, with titles and initials', () => {
    fc.assert(
      fc.property(kalimat, titel, bentuk, akhir, (awal, t, n, sisa) => {
        const naskah = `${awal}${t}${n}${sisa}`;
        const siapa = ['Bpk. H. Agus Budiman Rekaan, S.Pd.'];
        expect(identitasDalam(naskah, siapa)).toEqual(['nama']);
        expect(identitasDalam(samarkanIdentitas(naskah, siapa), siapa)).toEqual([]);
      }),
    );
  });

  it.each(['pelapor Budiman', 'a.n. Agus', 'bernama Agus'])(
    'is found in %j: one part, said of a person',
    (naskah) => {
      expect(identitasDalam(naskah, ['Agus Budiman'])).toEqual(['nama']);
    },
  );
});

describe('the e-mail address of the reporter', () => {
  const SUREL = ['agus.rekaan87@contoh.invalid'];
  it.each([
    'Agus.Rekaan87@Contoh.INVALID',
    'agus.rekaan87 (at) contoh titik invalid',
    'agus.rekaan87@lain.invalid',
    'agus.rekaan87 (a) contoh.invalid',
    'agus.rekaan87-at-contoh.invalid',
    'agus.rekaan87<at>contoh<dot>invalid',
    'agus.rekaan87 [AT] contoh [dot] invalid',
  ])('is found in %j, and taken out', (naskah) => {
    expect(identitasDalam(naskah, SUREL)).toEqual(['surel']);
    expect(samarkanIdentitas(`tulis ke ${naskah}`, SUREL)).toBe('tulis ke [surel]');
  });

  it('is not that of the office', () => {
    expect(identitasDalam('Hubungi layanan@dinas.invalid', SUREL)).toEqual([]);
  });
});

it('finds a telephone written for the world, and both of two in one field, and no date', () => {
  expect(identitasDalam('0062 812_3456_7890', [])).toEqual(['telepon']);
  expect(identitasDalam('0541 661049', ['HP 0812-1111-2222 / 0541-661049'])).toEqual(['telepon']);
  expect(identitasDalam('08/09/2026 10.30', [])).toEqual([]);
});
