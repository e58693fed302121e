import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { bacaUlang } from '../../../src/mapping/ekspor-xlsx/baca-ulang.ts';
import {
  baris,
  butirLaporan,
  DIUBAH_PADA,
  ditolak,
  fixture,
  KEPALA,
  LEMBAR_1,
  laporan,
  masalahBaris,
  opsi,
  terbaca,
  ubahBagian,
  xlsx,
  xlsxBerlembar,
} from './berkas-uji.ts';

const wib = (lokal: string) => Date.parse(`${lokal}+07:00`);

describe('a good export', () => {
  it('takes the rows of our agency, counts those of others and skips the total', async () => {
    const ekspor = await terbaca(await fixture('ekspor-baik.xlsx'));
    expect(ekspor.baris.map((b) => b.butir.jenis)).toEqual(Array(21).fill('laporan'));
    expect(ekspor.diabaikan).toEqual({ instansiLain: 4, ringkasan: 1, ganda: 0 });
    expect(ekspor.peringatan).toEqual([]);
  });

  it('reads the rows of others too, but for a report that stands under us in the same file', async () => {
    const lain = { 'ID Instansi Terdisposisi': '5599' };
    const semua = [baris({ 'Tracking ID': '1', ...lain }), baris({ 'Tracking ID': '2', ...lain })];
    const ekspor = await terbaca(await xlsx([KEPALA, ...semua, baris({ 'Tracking ID': '2' })]));
    expect(ekspor.instansiLain).toMatchObject([{ laporan: { trackingId: '1', idInstansi: '5599' } }]);
    expect(ekspor.diabaikan.instansiLain).toBe(2);
  });

  it('takes the rows of each of several agency ids', async () => {
    const ekspor = await terbaca(await fixture('ekspor-baik.xlsx'), { idInstansi: ['5501', '5507'] });
    expect(ekspor.baris).toHaveLength(25);
    expect(laporan(ekspor, '7100006').idInstansi).toBe('5507');
  });

  it('dates every row by "Tanggal Generate", so that an older export sets nothing back', async () => {
    const [baru, lama] = [await fixture('ekspor-baik.xlsx'), await fixture('ekspor-lama.xlsx')];
    const ekspor = await terbaca(baru);
    expect(ekspor.waktuVersi).toBe(wib('2026-02-05T09:30:15'));
    expect(ekspor.sumberWaktuVersi).toBe('tanggal_generate');
    expect(laporan(ekspor, '7100001').diperbaruiPada).toBe(ekspor.waktuVersi);
    expect((await terbaca(lama)).waktuVersi).toBeLessThan(ekspor.waktuVersi);
  });

  it('reads the preamble through merged cells', async () => {
    const ekspor = await terbaca(await fixture('ekspor-baik.xlsx'));
    expect(ekspor.judul).toBe('Rekapitulasi Laporan Terdisposisi');
    expect(ekspor.namaInstansi).toBe('Pemerintah Kabupaten Kapuas');
  });

  it('reads the entry date and time in WIB from text, date cells, time cells and fractions', async () => {
    const ekspor = await terbaca(await fixture('ekspor-baik.xlsx'));
    expect(laporan(ekspor, '7100002').masukPada).toBe(wib('2026-01-05T23:45:10'));
    expect(laporan(ekspor, '7100007').masukPada).toBe(wib('2026-01-10T13:45:00'));
    expect(laporan(ekspor, '7100008').masukPada).toBe(wib('2026-01-12T12:00:00'));
    expect(laporan(ekspor, '7100014').masukPada).toBe(wib('2026-01-18T00:00:00'));
  });

  it('means WIB whatever the zone of the agency', async () => {
    const ekspor = await terbaca(await fixture('ekspor-baik.xlsx'), { zona: 'Asia/Jayapura' });
    expect(laporan(ekspor, '7100002').masukPada).toBe(wib('2026-01-05T23:45:10'));
  });

  it('reads both privacy flags and keeps no name of an anonymous reporter', async () => {
    const ekspor = await terbaca(await fixture('ekspor-baik.xlsx'));
    expect(laporan(ekspor, '7100003')).toMatchObject({ anonim: true, rahasia: false, namaPelapor: null });
    expect(laporan(ekspor, '7100004')).toMatchObject({
      anonim: false,
      rahasia: true,
      namaPelapor: 'Rina Contohwati',
    });
    expect(laporan(ekspor, '7100005')).toMatchObject({ anonim: true, rahasia: true, namaPelapor: null });
    expect(laporan(ekspor, '7100001')).toMatchObject({
      anonim: false,
      rahasia: false,
      namaPelapor: 'Siti Contohwati',
    });
  });

  it('keeps open lists and texts as they came', async () => {
    const ekspor = await terbaca(await fixture('ekspor-baik.xlsx'));
    expect(laporan(ekspor, '7100015')).toMatchObject({
      statusLapor: 'Diarsipkan oleh Admin',
      alasanTundaArsip: 'Berulang',
      klasifikasi: 'Pengaduan',
    });
    expect(laporan(ekspor, '7100011').isiAwal).toBe(
      'Baris satu.\nBaris dua & <tanda> "kutip". Gang Contohwati.',
    );
    expect(laporan(ekspor, '7100012').rating).toBe(4);
    expect(laporan(ekspor, '7100013').rating).toBe(5);
  });
});

describe('the start of the clock', () => {
  it('is the entry date, marked as such and as not carried, when nothing better is named', async () => {
    const butir = butirLaporan(await terbaca(await fixture('ekspor-baik.xlsx')), '7100001');
    expect(butir.laporan.disposisi).toEqual({ pada: wib('2026-01-03T09:15:00'), sumber: 'tanggal_masuk' });
    expect(butir.tidakDibawa).toContain('disposisi');
  });

  it('is the one time given for the whole file', async () => {
    const pada = wib('2026-02-02T08:00:00');
    const butir = butirLaporan(
      await terbaca(await fixture('ekspor-baik.xlsx'), { disposisi: { waktu: pada } }),
      '7100001',
    );
    expect(butir.laporan.disposisi).toEqual({ pada, sumber: 'waktu' });
    expect(butir.tidakDibawa).not.toContain('disposisi');
  });

  const berkolom = (sel: string | null) =>
    xlsx([
      [...KEPALA, 'Tanggal  disposisi'],
      [...baris(), sel],
    ]);

  it('is the named column, read in the zone of the agency that wrote it', async () => {
    const ekspor = await terbaca(await berkolom('5 Jan 2026 08:00'), {
      disposisi: { kolom: 'TANGGAL DISPOSISI' },
      zona: 'Asia/Makassar',
    });
    expect(laporan(ekspor, '7300001').disposisi).toEqual({
      pada: Date.parse('2026-01-05T08:00:00+08:00'),
      sumber: 'kolom',
    });
  });

  it('falls back to the entry date, with a warning, where the named column is empty', async () => {
    const ekspor = await terbaca(await berkolom(null), { disposisi: { kolom: 'Tanggal disposisi' } });
    expect(laporan(ekspor, '7300001').disposisi.sumber).toBe('tanggal_masuk');
    expect(ekspor.peringatan).toEqual([{ baris: 2, jenis: 'disposisi_kosong', kolom: 'Tanggal disposisi' }]);
  });

  it('makes the row a problem where the named column cannot be read', async () => {
    const ekspor = await terbaca(await berkolom('segera'), { disposisi: { kolom: 'Tanggal disposisi' } });
    expect(masalahBaris(ekspor, 2).sebab).toEqual(['Tanggal disposisi: bukan tanggal (teks)']);
  });

  it('refuses the file when it has no column of that name', async () => {
    expect(await ditolak(await berkolom('x'), { disposisi: { kolom: 'Tgl Disp' } })).toEqual({
      sebab: 'kolom_disposisi_tidak_ada',
      rincian: ['Tgl Disp'],
    });
  });
});

describe('missing columns', () => {
  it('are not carried, which is not the same as empty', async () => {
    const minimal = butirLaporan(await terbaca(await fixture('ekspor-minimal.xlsx')), '7100001');
    const penuh = butirLaporan(await terbaca(await fixture('ekspor-baik.xlsx')), '7100001');
    expect(minimal.tidakDibawa).toEqual(
      expect.arrayContaining(['namaPelapor', 'isiAkhir', 'kategori', 'kelurahan', 'rating', 'lampiran']),
    );
    expect(minimal.tidakDibawa).not.toContain('judul');
    expect(penuh.laporan.isiAkhir).toBeNull();
    expect(penuh.tidakDibawa).toEqual(['lampiran', 'disposisi']);
  });

  it('still say that an anonymous reporter has no name', async () => {
    const butir = butirLaporan(await terbaca(await fixture('ekspor-minimal.xlsx')), '7100003');
    expect(butir.laporan.anonim).toBe(true);
    expect(butir.tidakDibawa).not.toContain('namaPelapor');
  });

  it('refuse the file when they are required ones, and are named', async () => {
    expect(await ditolak(await fixture('ekspor-kolom-kurang.xlsx'))).toEqual({
      sebab: 'kolom_kurang',
      rincian: ['Judul Laporan', 'Tipe Laporan'],
    });
  });

  it('without a "Tanggal Generate" leave the version time to the file', async () => {
    const ekspor = await terbaca(await fixture('ekspor-minimal.xlsx'));
    expect(ekspor.waktuVersi).toBe(DIUBAH_PADA);
    expect(ekspor.sumberWaktuVersi).toBe('waktu_berkas');
  });
});

describe('bad rows among good ones', () => {
  const buruk = async () => terbaca(await fixture('ekspor-baris-buruk.xlsx'));

  it.each([
    [7, ['Tanggal Laporan Masuk: bukan tanggal (teks)']],
    [8, ['Tanggal Laporan Masuk: bukan tanggal (teks)']],
    [9, ['Tanggal Laporan Masuk: bukan tanggal (angka)']],
    [10, ['Tanggal Laporan Masuk: kosong']],
    [11, ['Waktu Laporan Masuk: bukan waktu (teks)']],
    [12, ['Tracking ID: bukan 1 sampai 12 angka (teks)']],
    [13, ['Tracking ID: bukan 1 sampai 12 angka (teks)']],
    [14, ['Tracking ID: bukan 1 sampai 12 angka (teks)']],
    [15, ['Tracking ID: bukan 1 sampai 12 angka (angka)']],
    [16, ['Tracking ID: kosong']],
    [17, ['Judul Laporan: kosong', 'Isi Laporan Awal: kosong']],
    [18, ['Status Laporan: kosong']],
    [19, ['ID Instansi Terdisposisi: kosong']],
    [20, ['ID Instansi Terdisposisi: bukan satu ID instansi (teks)']],
  ])('names the columns and types of row %i, no values', async (nomor, sebab) => {
    expect(masalahBaris(await buruk(), nomor).sebab).toEqual(sebab);
  });

  it('keep the raw row as JSON by column name, with the id where it can be read', async () => {
    const masalah = masalahBaris(await buruk(), 7);
    expect(masalah.trackingId).toBe('7200002');
    expect(JSON.parse(masalah.mentah)).toMatchObject({
      'Tracking ID': '7200002',
      'Tanggal Laporan Masuk': '31 Feb 2026',
    });
    expect(masalahBaris(await buruk(), 12).trackingId).toBeNull();
  });

  it('keep no name of an anonymous reporter in the raw row either', async () => {
    expect(masalahBaris(await buruk(), 26).mentah).not.toContain('Yang Hilang');
  });

  it('leave the good rows readable', async () => {
    const ids = (await buruk()).baris.flatMap((b) =>
      b.butir.jenis === 'laporan' ? b.butir.laporan.trackingId : [],
    );
    expect(ids).toEqual(['7200001', '7200018', '7200019', '7200020', '7200022']);
  });

  it('quarantine a second, differing row of an id and count an identical one', async () => {
    const ekspor = await buruk();
    expect(laporan(ekspor, '7200001').judul).toBe('Laporan 7200001, Gang Contohwati');
    expect(masalahBaris(ekspor, 21)).toMatchObject({
      trackingId: '7200001',
      sebab: ['Tracking ID: baris kedua dengan isi berbeda'],
    });
    expect(ekspor.diabaikan.ganda).toBe(1);
  });

  it('warn of a future date, an unknown type and an unreadable rating, and keep those rows', async () => {
    const ekspor = await buruk();
    expect(ekspor.peringatan).toEqual([
      { baris: 23, jenis: 'tanggal_masa_depan', kolom: 'Tanggal Laporan Masuk' },
      { baris: 24, jenis: 'tipe_tak_dikenal', kolom: 'Tipe Laporan' },
      { baris: 25, jenis: 'rating_tak_terbaca', kolom: 'Rating' },
    ]);
    expect(laporan(ekspor, '7200019')).toMatchObject({ anonim: true, rahasia: true, namaPelapor: null });
    expect(butirLaporan(ekspor, '7200020').tidakDibawa).toContain('rating');
  });

  it('read cells that Excel turned into numbers and booleans as their text', async () => {
    expect(laporan(await buruk(), '7200022')).toMatchObject({ judul: 'TRUE', isiAwal: '2026' });
  });

  it('can be read again from the raw row once the reading is mended', async () => {
    const mentah = masalahBaris(await buruk(), 9).mentah.replace('46025', '"3 Jan 2026"');
    const butir = bacaUlang(mentah, 42, opsi());
    expect(butir).toMatchObject({ jenis: 'laporan', laporan: { trackingId: '7200004', diperbaruiPada: 42 } });
    expect(bacaUlang('{"bukan":"baris"}', 42, opsi())).toBeNull();
    expect(bacaUlang('[]x', 42, opsi())).toBeNull();
  });
});

describe('the shape of the sheet', () => {
  it('finds the header past leading empty columns, by names in any case and spacing', async () => {
    const nama = KEPALA.map((k) => ` ${k.toUpperCase().replace(' ', '\u00a0\n ')} \u200b`);
    const ekspor = await terbaca(await xlsx([[], [null, null, ...nama], [null, null, ...baris()]]));
    expect(laporan(ekspor, '7300001').statusLapor).toBe('Proses');
  });

  it('finds columns in any order, among ones it does not know', async () => {
    const [id = '', ...lain] = KEPALA;
    const balik = [id, 'Catatan', ...lain.toReversed()];
    const [idBaris, ...isi] = baris();
    const ekspor = await terbaca(await xlsx([balik, [idBaris, 'apa saja', ...isi.toReversed()]]));
    expect(laporan(ekspor, '7300001').judul).toBe('Judul rekaan');
  });

  it('looks for the header on every sheet', async () => {
    const ekspor = await terbaca(await xlsxBerlembar([['Sampul']], [KEPALA, baris()]));
    expect(ekspor.baris).toHaveLength(1);
  });

  it('numbers rows as Excel does, past empty ones', async () => {
    const ekspor = await terbaca(await xlsx([[], [], KEPALA, [], baris({ 'Judul Laporan': null })]));
    expect(ekspor.baris.map((b) => b.nomorBaris)).toEqual([5]);
  });

  it('reads the version time from a labelled cell with a colon, in one cell or two', async () => {
    for (const pembuka of [
      ['Tanggal Generate : 5 Feb 2026 09:30'],
      ['Tanggal Generate', ':', '5 Feb 2026 09:30'],
    ]) {
      const ekspor = await terbaca(await xlsx([pembuka, KEPALA, baris()]));
      expect(ekspor.waktuVersi).toBe(wib('2026-02-05T09:30:00'));
    }
  });

  it('warns of a version time that cannot be read, and of one in the future', async () => {
    const kabur = await terbaca(await xlsx([['Tanggal Generate', 'tadi pagi'], KEPALA, baris()]));
    expect(kabur.sumberWaktuVersi).toBe('waktu_berkas');
    expect(kabur.peringatan).toEqual([
      { baris: 1, jenis: 'tanggal_generate_tak_terbaca', kolom: 'Tanggal Generate' },
    ]);
    const depan = await terbaca(await xlsx([['Tanggal Generate', '1 Mar 2026'], KEPALA, baris()]));
    expect(depan.peringatan).toEqual([{ baris: 1, jenis: 'tanggal_masa_depan', kolom: 'Tanggal Generate' }]);
  });

  it('takes a tracking id that Excel made a whole number, up to twelve digits', async () => {
    const ekspor = await terbaca(
      await xlsx([
        KEPALA,
        baris({ 'Tracking ID': 123456789012 }),
        baris({ 'Tracking ID': 1e12 }),
        baris({ 'Tracking ID': '0012' }),
      ]),
    );
    expect(laporan(ekspor, '123456789012').trackingId).toBe('123456789012');
    expect(laporan(ekspor, '0012').trackingId).toBe('0012');
    expect(masalahBaris(ekspor, 3).sebab).toEqual(['Tracking ID: bukan 1 sampai 12 angka (angka)']);
  });

  it('skips summary rows of any wording but shows a lone footer text', async () => {
    const ekspor = await terbaca(
      await xlsx([
        KEPALA,
        baris(),
        ['Total', 1],
        [null, 'Jumlah laporan', '1'],
        ['Total: 1'],
        ['Dicetak oleh sistem'],
      ]),
    );
    expect(ekspor.diabaikan.ringkasan).toBe(3);
    expect(masalahBaris(ekspor, 6).sebab).toContain('ID Instansi Terdisposisi: kosong');
  });

  it('reads an ISO date cell (t="d") in WIB and not in the zone of this machine', async () => {
    vi.stubEnv('TZ', 'America/New_York');
    onTestFinished(() => void vi.unstubAllEnvs());
    const asli = await xlsx([KEPALA, baris({ 'Tanggal Laporan Masuk': 46025 })]);
    const bertanggal = ubahBagian(asli, LEMBAR_1, (xml) =>
      xml.replace(/<c r="B2"[^>]*>\s*<v>46025<\/v>/, '<c r="B2" t="d"><v>2026-01-03T10:00:00</v>'),
    );
    expect(laporan(await terbaca(bertanggal), '7300001').masukPada).toBe(wib('2026-01-03T10:00:00'));
  });

  it('refuses a row whose text is longer than an Excel cell can be', async () => {
    const ekspor = await terbaca(await xlsx([KEPALA, baris({ 'Isi Laporan Awal': 'x'.repeat(32_768) })]));
    expect(masalahBaris(ekspor, 2).sebab).toEqual(['Isi Laporan Awal: lebih dari 32767 huruf (teks)']);
  });

  it('loses no letter of thousands of long texts', { timeout: 30_000 }, async () => {
    const isi = (i: number) => `${'ü&<é '.repeat(100)}${i}`;
    const semua = Array.from({ length: 3000 }, (_, i) =>
      baris({ 'Tracking ID': String(8_000_000 + i), 'Isi Laporan Awal': isi(i) }),
    );
    const ekspor = await terbaca(await xlsx([KEPALA, ...semua]));
    const salah = ekspor.baris.filter(
      (b, i) => b.butir.jenis !== 'laporan' || b.butir.laporan.isiAwal !== isi(i),
    );
    expect(ekspor.baris).toHaveLength(3000);
    expect(salah).toEqual([]);
  });
});
