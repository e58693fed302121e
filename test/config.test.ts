import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { BERKAS, configDari, ENV, MINIMAL, masalahDari, ringkas } from './config/setelan.ts';
import { sopKapuas } from './sop/kapuas-uji.ts';

const dengan = (bagian: string): string => `${MINIMAL}${bagian}`;
const lapor = (isi: string): string =>
  `instansi: { id: "5501", nama: "Dinas Contoh", zona_waktu: Asia/Pontianak }\nlapor: ${isi}\n`;

/** A whole file, as an office may write it. */
const DARI_PANDUAN = `instansi: { id: "5501", nama: "Dinas Komunikasi dan Informatika Kabupaten Kapuas", zona_waktu: Asia/Pontianak }   # id: one or a list (OPD + UPT)
lapor: { sambungan: rest, url: "http://127.0.0.1:8731/api/v1", token_env: LAPOR_TOKEN }   # rest | f01 | ekspor-xlsx
sop: kapuas-2018                  # id or path
data: ./data-penghubung           # database, evidence, locks, keys, edited calendars
jadwal: { sync: "*/15 * * * *" }
petugas:
  - { id: penghubung1, nama: "…", jabatan: "…", nip: "…", pangkat: "…", peran: [penghubung] }   # berlaku_dari, berlaku_sampai
  - { id: kepala, nama: "…", jabatan: "Kepala Dinas", peran: [kepala_opd] }
penugasan: []                     # { petugas, sebagai, jenis: plt|plh|an|ub, nomor, dari, sampai }
jam_kerja: { senin: "08:00-12:00,13:00-16:00" }   # per weekday; khusus: dated overrides. Default Mon-Fri 08:00-16:00
kalender: { hari_kerja: 5, cuti_bersama: libur, libur_sendiri: [] }
tenggat: { hitungan_hari: kalender, geser_bila_libur: tidak, batas_tunggu: 10, baca_baris_1: telaah-penghubung, nasional: { dasar: "Permen PANRB 62/2018 (diganti 5/2025: periksa)" } }
persetujuan: { bukti_wajib: tidak, sementara: [penghubung, kepala_opd] }
push: { jadwal_ulang: [0s, 1m, 5m, 30m, 2h, 5h, 10h, 10h], max_late: 15m, vis_lag: 5m, serentak: 4, sewa: 120s, pemutus: { gagal: 5, laporan: 3, jeda: 60s, jeda_maks: 15m } }
ba: { nomor: "{klasifikasi}/{urut}/{unit}/{bulan_romawi}/{tahun}" }
jejak: { kirim_ke: [] }
smtp: {}
`;

describe('parseConfig', () => {
  it('reads the documented example and gives what the least file gives by default', () => {
    const panduan = configDari(DARI_PANDUAN);
    const bawaan = configDari(MINIMAL);
    for (const bagian of ['sop', 'data', 'jadwal', 'kalender', 'tenggat', 'push', 'ba', 'smtp'] as const) {
      expect(bawaan[bagian], bagian).toEqual(panduan[bagian]);
    }
    // The SOP names who approves an interim answer; Kapuas' as the example does.
    expect(bawaan.persetujuan).toEqual({ buktiWajib: false, sementara: null });
    expect(panduan.persetujuan.sementara).toEqual(sopKapuas.jawaban?.sementara);
    expect(panduan.push.jadwalUlangMs).toEqual([0, 60e3, 300e3, 1800e3, 7200e3, 18000e3, 36000e3, 36000e3]);
    expect(panduan.push).toMatchObject({ maxLateMs: 900e3, visLagMs: 300e3, sewaMs: 120e3, serentak: 4 });
    expect(panduan.push.pemutus).toEqual({ gagal: 5, laporan: 3, jedaMs: 60e3, jedaMaksMs: 900e3 });
    expect(panduan.petugas.map(({ id, nip }) => [id, nip])).toEqual([
      ['penghubung1', '…'],
      ['kepala', null],
    ]);
  });

  it('knows the national clocks and pauses them only on a legal basis', () => {
    expect(configDari(MINIMAL).tenggat.nasional).toMatchObject({
      tindakLanjutPertama: 5,
      informasi: 5,
      tanpaPemeriksaan: 14,
      denganPemeriksaan: 60,
      penutupan: 10,
      dasarJeda: null,
    });
    const jeda = configDari(dengan('tenggat: { nasional: { dasar_jeda: "Perbup 1/2026" } }'));
    expect(jeda.tenggat.nasional.dasarJeda).toBe('Perbup 1/2026');
  });

  it('tells every problem at once, each with its line, from top to bottom', () => {
    const masalah = masalahDari(
      `instansi: { id: 5501, nama: "Dinas Contoh", zona_waktu: Asia/Pontianakk }
lapor: { sambungan: rest, url: "http://lapor.example", token_env: TIDAK_ADA, batas: 0 }
jadwal: { sync: "*/15 * * *" }
petugas:
  - { id: a, nama: "A", jabatan: "J", peran: [penghubung] }
  - { id: a, nama: "B", jabatan: "J", peran: [penghubung], nip: 198005071999121001 }
  - { id: "c d", nama: "C", peran: [penghubung], berlaku_dari: "2026-02-30" }
penugasan:
  - { petugas: b, sebagai: kepala_opd, jenis: plx, nomor: "1", dari: "2026-02-02", sampai: "2026-02-01" }
jam_kerja: { senin: "16:00-08:00", khusus: [{ dari: "2026-03-19", sampai: "2026-02-18" }] }
kalender: { hari_kerja: 7, libur_sendiri: ["2026-13-01"] }
tengat: {}
push: { max_late: 15, sewa: "2 jam" }
ba: { nomor: "{klasifikasi}/{tahun}" }
jejak: { kirim_ke: [inspektorat] }
`,
    );
    expect(ringkas(masalah)).toEqual([
      '1 instansi.id harus_dikutip',
      '1 instansi.zona_waktu pilihan',
      '2 lapor.url url_tak_aman',
      '2 lapor.token_env env_kosong',
      '2 lapor.batas di_luar_batas',
      '3 jadwal.sync bukan_cron',
      '6 petugas.1.id id_ganda',
      '6 petugas.1.nip harus_dikutip',
      '7 petugas.2.id bukan_id',
      '7 petugas.2.berlaku_dari bukan_tanggal',
      '9 penugasan.0.petugas petugas_tak_dikenal',
      '9 penugasan.0.jenis pilihan',
      '9 penugasan.0.sampai urutan_tanggal',
      '10 jam_kerja.senin bukan_jam_kerja',
      '10 jam_kerja.khusus.0.sampai urutan_tanggal',
      '11 kalender.hari_kerja pilihan',
      '11 kalender.libur_sendiri.0 bukan_tanggal',
      '12 tengat kunci_tak_dikenal',
      '13 push.max_late harus_dikutip',
      '13 push.sewa bukan_durasi',
      '14 ba.nomor bukan_templat_nomor',
      '15 jejak.kirim_ke butuh_smtp',
      '15 jejak.kirim_ke.0 bukan_surel',
    ]);
  });

  it('offers the key that was probably meant, at any depth', () => {
    const [pertama, kedua] = masalahDari(dengan('tengat: {}\npush: { pemutus: { jedah: 60s } }'));
    expect(pertama?.masalah).toEqual({ kode: 'kunci_tak_dikenal', nilai: 'tengat', mirip: 'tenggat' });
    expect(kedua).toMatchObject({ baris: 4, masalah: { nilai: 'jedah', mirip: 'jeda' } });
  });

  it('reads ya, tidak, true and false', () => {
    const bukti = (nilai: string) =>
      configDari(dengan(`persetujuan: { bukti_wajib: ${nilai} }`)).persetujuan.buktiWajib;
    expect(['ya', 'true', 'tidak', 'false'].map(bukti)).toEqual([true, true, false, false]);
  });

  it('takes a section with nothing under it as not written', () => {
    const config = configDari(dengan('petugas:\n  # - { id: a }\nsmtp:\npush:\n  pemutus:\n'));
    expect(config.petugas).toEqual([]);
    expect(config.push.pemutus.gagal).toBe(5);
  });

  it('refuses an unknown key even when nothing stands under it', () => {
    expect(ringkas(masalahDari(dengan('petugs:\n')))).toEqual(['3 petugs kunci_tak_dikenal']);
  });

  it('resolves paths from the file, and tells an SOP by name from one by path', () => {
    expect(configDari(dengan('data: ../data')).data).toBe('/etc/data');
    expect(configDari(MINIMAL).sop).toEqual({ jenis: 'bawaan', id: 'kapuas-2018' });
    expect(configDari(dengan('sop: sop-kami.yaml')).sop).toEqual({
      jenis: 'berkas',
      path: '/etc/penghubung/sop-kami.yaml',
    });
    expect(configDari(MINIMAL).berkas).toBe(BERKAS);
  });

  it('accepts several agency ids', () => {
    const config = configDari(MINIMAL.replace('"5501"', '["5501", "5502"]'));
    expect(config.instansi.id).toEqual(['5501', '5502']);
  });

  it('takes no name or office that is longer than a paper holds whole', () => {
    const petugas = (isi: string) => `${MINIMAL}petugas: [{ id: a, peran: [x], ${isi} }]\n`;
    const panjang = 'W'.repeat(201);
    expect(ringkas(masalahDari(petugas(`nama: ${panjang}`)))[0]).toContain('petugas.0.nama di_luar_batas');
    const jabatan = masalahDari(petugas(`nama: A, jabatan: ${panjang}`));
    expect(ringkas(jabatan)[0]).toContain('petugas.0.jabatan di_luar_batas');
    const nama = MINIMAL.replace(/nama: ("[^"]*"|[^,}\n]+)/, `nama: ${panjang}`);
    expect(ringkas(masalahDari(nama))[0]).toContain('instansi.nama di_luar_batas');
    for (const tersembunyi of ['De\\u202ewi', 'De\\u0000wi', 'De\\nwi'])
      expect(ringkas(masalahDari(petugas(`nama: "${tersembunyi}"`)))[0]).toContain(
        'petugas.0.nama huruf_kendali',
      );
  });

  it('refuses an agency without an id', () => {
    expect(ringkas(masalahDari(MINIMAL.replace('"5501"', '[]')))).toEqual(['1 instansi.id di_luar_batas']);
  });

  it('refuses an officer called as the program itself', () => {
    const teks = dengan('petugas: [{ id: sistem, nama: "A", jabatan: "J", peran: [] }]');
    expect(ringkas(masalahDari(teks))).toEqual(['3 petugas.0.id id_dicadangkan']);
  });

  it('keeps hours that are not written, in the week and in dated overrides', () => {
    const { jamKerja } = configDari(
      dengan(`jam_kerja:
  senin: "08:00-12:00,13:00-16:00"
  rabu: tutup
  khusus: [{ dari: "2026-02-18", sampai: "2026-03-19", jumat: "08:00-15:30" }]`),
    );
    expect(jamKerja.mingguan[1]).toEqual([
      [480, 720],
      [780, 960],
    ]);
    expect(jamKerja.mingguan[2]).toEqual([[480, 960]]);
    expect(jamKerja.mingguan[3]).toEqual([]);
    expect(jamKerja.mingguan[0]).toEqual([]);
    expect(jamKerja.khusus[0]?.mingguan[1]).toEqual(jamKerja.mingguan[1]);
    expect(jamKerja.khusus[0]?.mingguan[5]).toEqual([[480, 930]]);
  });

  it('reports broken YAML with its line, and reads nothing from it', () => {
    expect(ringkas(masalahDari('instansi: { id: "5501"\nlapor: [\n'))[0]).toMatch(/^\d+ {2}yaml$/);
  });

  it('names what is missing in an empty file', () => {
    expect(masalahDari('')).not.toEqual([]);
  });
});

describe('the connection', () => {
  it.each([
    ['http://127.0.0.1:8731/api/v1', 'http://127.0.0.1:8731/api/v1'],
    ['http://localhost/api/', 'http://localhost/api'],
    ['http://[::1]:80/api', 'http://[::1]/api'],
    ['https://lapor.example/api/v1//', 'https://lapor.example/api/v1'],
  ])('accepts %s', (tertulis, terbaca) => {
    const config = configDari(lapor(`{ sambungan: rest, url: "${tertulis}", token_env: LAPOR_TOKEN }`));
    expect(config.lapor).toMatchObject({ sambungan: 'rest', url: terbaca, batas: 100 });
  });

  it.each([
    ['http://lapor.example/api', 'url_tak_aman'],
    ['http://127.0.0.1.example/api', 'url_tak_aman'],
    ['http://localhost.example/', 'url_tak_aman'],
    ['http://0.0.0.0/', 'url_tak_aman'],
    ['https://admin:hunter2@lapor.example/', 'url_berkredensial'],
    ['https://lapor.example/?token=hunter2', 'bukan_url'],
    ['ftp://lapor.example/hunter2', 'bukan_url'],
    ['lapor.example/hunter2', 'bukan_url'],
  ])('refuses %s without repeating it', (url, kode) => {
    const masalah = masalahDari(lapor(`{ sambungan: rest, url: "${url}", token_env: LAPOR_TOKEN }`));
    expect(ringkas(masalah)).toEqual([`2 lapor.url ${kode}`]);
    expect(JSON.stringify(masalah)).not.toContain('hunter2');
  });

  it.each([
    ['{ sambungan: rest, url: "https://l.example" }', ['2 lapor kredensial_kurang']],
    ['{ sambungan: rest, token_env: LAPOR_TOKEN }', ['2 lapor.url wajib']],
    [
      '{ sambungan: rest, url: "https://l.example", token_env: LAPOR_TOKEN, token_file: t }',
      ['2 lapor.token_file kredensial_ganda'],
    ],
    ['{ sambungan: rest, url: "https://l.example", client_id: a }', ['2 lapor.client_secret_file wajib']],
    [
      '{ sambungan: f01, url: "https://l.example", client_id: a, client_secret_file: b }',
      [
        '2 lapor kredensial_kurang',
        '2 lapor.client_id bukan_untuk_sambungan',
        '2 lapor.client_secret_file bukan_untuk_sambungan',
      ],
    ],
    [
      '{ sambungan: ekspor-xlsx, url: "https://l.example", token_file: t }',
      ['2 lapor.url bukan_untuk_sambungan', '2 lapor.token_file bukan_untuk_sambungan'],
    ],
    ['{ sambungan: soap }', ['2 lapor.sambungan pilihan']],
  ])('refuses %s', (isi, harap) => {
    expect(ringkas(masalahDari(lapor(isi)))).toEqual(harap);
  });

  it('needs neither address nor token with the export', () => {
    expect(configDari(lapor('{ sambungan: ekspor-xlsx }'), {}).lapor).toEqual({ sambungan: 'ekspor-xlsx' });
  });

  it('takes a client with its secret in a file', () => {
    const config = configDari(
      lapor('{ sambungan: rest, url: "https://l.example", client_id: a, client_secret_file: kunci/rahasia }'),
      {},
    );
    expect(config.lapor).toMatchObject({
      kredensial: { jenis: 'klien', id: 'a', berkasRahasia: '/etc/penghubung/kunci/rahasia' },
    });
  });

  it.each([[undefined], [''], ['  \n']])('misses the token when its variable is %j', (nilai) => {
    expect(ringkas(masalahDari(MINIMAL, { LAPOR_TOKEN: nilai }))).toEqual(['2 lapor.token_env env_kosong']);
  });

  it('refuses a token of two lines, which could forge a header', () => {
    const masalah = masalahDari(MINIMAL, { LAPOR_TOKEN: 'hunter2\r\nX-Evil: 1' });
    expect(ringkas(masalah)).toEqual(['2 lapor.token_env env_tak_layak']);
    expect(JSON.stringify(masalah)).not.toContain('hunter2');
  });

  it('never shows the token, however the configuration is printed', () => {
    const config = configDari(MINIMAL, { LAPOR_TOKEN: `${ENV.LAPOR_TOKEN}\n` });
    const kredensial = config.lapor.sambungan === 'rest' ? config.lapor.kredensial : null;
    expect(kredensial?.jenis === 'token' && kredensial.token.buka()).toBe(ENV.LAPOR_TOKEN);
    for (const cetak of [
      JSON.stringify(config),
      inspect(config, { depth: 9, showHidden: true }),
      `${kredensial?.jenis === 'token' && kredensial.token}`,
    ]) {
      expect(cetak).not.toContain(ENV.LAPOR_TOKEN);
    }
  });
});

describe('the morning digest', () => {
  it('is made at half past seven on working days, and mailed to nobody, until the settings say otherwise', () => {
    const { jam, hari, surel, folder } = configDari(`${MINIMAL}pagi: {}\n`).pagi;
    expect([jam, hari, surel, folder]).toEqual([450, 'kerja', {}, '/etc/penghubung/lembar-tenggat']);
  });

  it('is not made by itself where the settings do not name it', () => {
    expect(configDari(MINIMAL).pagi.hari).toBe('tidak');
  });

  it('is mailed where smtp and an address are set, and the address goes into no hash of the officers', () => {
    const petugas = 'petugas:\n  - { id: a, nama: A, peran: [], surel: "a@contoh.go.id" }\n';
    const smtp = 'smtp: { host: surel.contoh.go.id, dari: "d@contoh.go.id" }\n';
    expect(configDari(`${MINIMAL}${petugas}`).pagi.surel).toEqual({});
    const config = configDari(`${MINIMAL}${petugas}${smtp}`);
    expect(config.pagi.surel).toEqual({ a: 'a@contoh.go.id' });
    expect(JSON.stringify(config.petugas)).not.toContain('contoh.go.id');
    expect(config.smtp?.wajibTls).toBe(true);
    expect(configDari(`${MINIMAL}${petugas}${smtp}pagi: { surel: tidak }\n`).pagi.surel).toEqual({});
  });

  it.each(['7:30', '24:00', '07:60', '07.30', ''])('refuses the hour "%s"', (jam) => {
    expect(ringkas(masalahDari(`${MINIMAL}pagi: { jam: "${jam}" }\n`))).toEqual(['3 pagi.jam bukan_jam']);
  });
});
