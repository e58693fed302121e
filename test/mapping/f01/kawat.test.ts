import { describe, expect, it } from 'vitest';
import { statusGalatF01 } from '../../../src/mapping/f01/galat-from-wire.ts';
import { kunciDariKursor, kursorDariKunci } from '../../../src/mapping/f01/kursor.ts';
import {
  daftarToF01,
  denganToken,
  kirimanToF01,
  satuToF01,
} from '../../../src/mapping/f01/permintaan-to-wire.ts';
import { riwayatFromF01 } from '../../../src/mapping/f01/riwayat-from-wire.ts';
import { tandaTerimaFromF01 } from '../../../src/mapping/f01/tanda-terima-from-wire.ts';
import { waktuFromF01, waktuToF01 } from '../../../src/mapping/f01/waktu-f01.ts';
import { f01 } from './fixtures.ts';

const teks = (badan: Uint8Array | null): string => new TextDecoder().decode(badan ?? new Uint8Array());
const isian = (badan: Uint8Array | null) => Object.fromEntries(new URLSearchParams(teks(badan)));

describe('times', () => {
  it('are WIB without saying so', () => {
    expect(waktuFromF01('2026-01-03 09:15:00')).toBe(Date.parse('2026-01-03T09:15:00+07:00'));
    expect(waktuToF01(Date.parse('2026-01-01T01:00:00+08:00'))).toBe('2026-01-01 00:00:00');
    expect(waktuToF01(Date.parse('2025-12-31T23:59:59.999+07:00'))).toBe('2025-12-31 23:59:59');
  });

  it.each([
    '2026-01-03T09:15:00',
    '2026-01-03 09:15',
    '2026-02-29 09:15:00',
    '2026-01-03 24:00:00',
    '0000-00-00 00:00:00',
    ' 2026-01-03 09:15:00',
    '2026-01-03 09:15:00Z',
    '',
  ])('that are none: %j', (nilai) => {
    expect(waktuFromF01(nilai)).toBeNull();
  });
});

describe('the cursor', () => {
  it('is the pair of the last row, and comes back as it', () => {
    const kunci = { updated: '2026-01-03 09:15:00', id: '5501001' };
    expect(kunciDariKursor(kursorDariKunci(kunci))).toEqual(kunci);
  });

  it.each(['', 'abc/+=', '2026-01-03 09:15:00', '2026-01-03 09:15:00/', '2026-01-03 09:15:00/1/2', '/1'])(
    'of another dialect is none: %j',
    (kursor) => {
      expect(kunciDariKursor(kursor)).toBeNull();
    },
  );
});

describe('requests', () => {
  const daftar = { idInstansi: '5501', sejak: null, kursor: null, batas: 100 };

  it('ask for a page, every field a string', () => {
    expect(isian(daftarToF01(daftar))).toEqual({
      institution_id: '5501',
      since: '',
      after_updated: '',
      after_id: '',
      limit: '100',
    });
  });

  it('name the last row seen, beside where the pass began', () => {
    const sejak = Date.parse('2026-01-03T02:15:00.900Z');
    expect(isian(daftarToF01({ ...daftar, sejak, kursor: '2026-01-04 00:00:01/77' }))).toMatchObject({
      since: '2026-01-03 09:15:00',
      after_updated: '2026-01-04 00:00:01',
      after_id: '77',
    });
    expect(daftarToF01({ ...daftar, kursor: 'abc/+=' })).toBeNull();
  });

  it('get the token last, escaped, and only when they leave', () => {
    const beku = satuToF01('5501001');
    expect(teks(denganToken(beku, 'a+b&c=d é'))).toBe('trackingid=5501001&KEYTOKEN=a%2Bb%26c%3Dd+%C3%A9');
    expect(teks(beku)).toBe('trackingid=5501001');
  });
});

describe('an answer as bytes', () => {
  const bahan = {
    trackingId: '5501001',
    jenis: 'akhir',
    isi: 'Sudah\n& selesai = 100 % 💡',
    nomorBa: null,
    lampiran: [],
  } as const;

  it('is its text, byte for byte the same each time, without the token', () => {
    expect(isian(kirimanToF01(bahan))).toEqual({
      trackingid: '5501001',
      kind: 'akhir',
      content: bahan.isi,
      ba_number: '',
    });
    expect(kirimanToF01(bahan)).toEqual(kirimanToF01({ ...bahan }));
    expect(teks(kirimanToF01(bahan))).not.toContain('KEYTOKEN');
  });

  it.each([
    ['sementara', 'sementara'],
    ['akhir', 'akhir'],
    ['ralat', 'akhir'],
  ] as const)('of kind %s goes as %s', (jenis, kind) => {
    expect(isian(kirimanToF01({ ...bahan, jenis, nomorBa: '555/01' }))).toMatchObject({
      kind,
      ba_number: '555/01',
    });
  });

  it('cannot be a return: f01 has no call for one', () => {
    expect(() => kirimanToF01({ ...bahan, jenis: 'kembalikan' })).toThrow(RangeError);
  });
});

describe('the receipt of an answer', () => {
  const tanda = f01('addfollowup.json') as Record<string, unknown>;

  it('names the remote id and its time', () => {
    expect(tandaTerimaFromF01(tanda, '5501001')).toEqual({
      ok: true,
      value: {
        jenis: 'terkirim',
        idJauh: '77',
        pada: Date.parse('2026-01-05T10:06:00+07:00'),
        statusLapor: 'Proses',
      },
    });
    const tanpaStatus = tandaTerimaFromF01({ ...tanda, report_status: '' }, '5501001');
    expect(tanpaStatus.ok && tanpaStatus.value.statusLapor).toBeNull();
  });

  it.each([
    ['no id', { followup_id: '' }],
    ['an id as a number', { followup_id: 77 }],
    ['another report', { trackingid: '5501002' }],
    ['no time', { received: '' }],
    ['an error', { status: 'error' }],
    ['no status', { status: undefined }],
  ])('is none with %s', (_nama, ubah) => {
    expect(tandaTerimaFromF01({ ...tanda, ...ubah }, '5501001').ok).toBe(false);
  });

  it.each([null, [], '77', f01('galat.json'), f01('getfollowups.json')])(
    'is none as something else',
    (mentah) => {
      expect(tandaTerimaFromF01(mentah, '5501001').ok).toBe(false);
    },
  );
});

describe('the history', () => {
  it('leaves out the lines it cannot read, and counts them', () => {
    const hasil = riwayatFromF01(f01('getfollowups.json'));
    if (!hasil.ok) throw new Error(hasil.error);
    expect(hasil.value.dilewati).toBe(3);
    expect(hasil.value.entri.map((e) => [new Date(e.pada).toISOString(), e.responder])).toEqual([
      ['2023-02-23T04:11:00.000Z', 'Admin Contoh'],
      ['2023-02-23T17:05:09.000Z', null],
      ['2023-12-31T16:59:00.000Z', null],
    ]);
  });

  it.each([[[]], [{ status: 'ok' }], [{ followups: [] }], [{ status: 'ok', followups: {} }]])(
    'is no answer as %j: none must not be read as "not there"',
    (mentah) => {
      expect(riwayatFromF01(mentah).ok).toBe(false);
    },
  );
});

describe('an f01 error', () => {
  const galat = f01('galat.json') as Record<string, unknown>;

  it.each([
    ['token', 401],
    ['parameter', 400],
    ['report', 404],
    ['closed', 409],
    ['server', null],
    ['', null],
    ['toString', null],
  ])('with code %j stands for %s', (code, status) => {
    expect(statusGalatF01({ ...galat, code })).toBe(status);
  });

  it('is only what calls itself one', () => {
    expect(statusGalatF01({ ...galat, status: 'ok', code: 'token' })).toBeNull();
    expect(statusGalatF01({ status: 'error', code: 'token' })).toBeNull();
    expect(statusGalatF01([])).toBeNull();
  });
});
