import { afterEach, beforeEach, expect, it } from 'vitest';
import { KantorEkspor } from './kantor-ekspor.ts';

const NOMOR = '7100001';
const LAIN = '7100002';

let kantor: KantorEkspor;

beforeEach(async () => {
  kantor = await KantorEkspor.buka('2026-09-08 09:00');
  await kantor.impor('8 Sep 2026 07:55', { [NOMOR]: {}, [LAIN]: {} });
});

afterEach(() => kantor[Symbol.asyncDispose]());

it('a case that is not responded to is told with its deadline until an import shows it closed', async () => {
  await kantor.catat(NOMOR, 'telaah', 'hubung', 'kesimpulan=Kabur');
  const tolak = ['tidak_lengkap=ya', 'tidak_jelas=ya', 'alasan_tanpa_diminta=Tanpa alamat'];
  await kantor.catat(NOMOR, 'tidak-ditanggapi', 'kepala', ...tolak);
  const judul = 'Tidak ditanggapi, menunggu penutupan oleh Admin Instansi (1)';
  for (const perintah of ['status', 'list']) {
    const { keluar } = await kantor.jalan(perintah);
    expect(keluar).toContain(judul);
    expect(keluar).toMatch(new RegExp(`${NOMOR} +tenggat nasional Sen 14 Sep`));
  }
  expect((await kantor.jalan('show', NOMOR)).keluar).toContain('menunggu penutupan oleh Admin Instansi');
  expect(await kantor.json('status')).toMatchObject({
    menunggu_penutupan: [{ id: NOMOR, tenggat_nasional: '2026-09-14T16:00:00+08:00' }],
  });
  const lembar = () => kantor.jalan('lembar-tenggat', '--petugas', 'hubung');
  const { keluar: pagi } = await lembar();
  expect(pagi).toMatch(
    new RegExp(`Menunggu penutupan di LAPOR!.*\\(1\\)\\n  ${NOMOR}  Nasional Sen 14 Sep 16:00`),
  );
  expect(await kantor.json('lembar-tenggat', '--petugas', 'hubung')).toMatchObject([
    { menunggu_penutupan: [{ nomor: NOMOR, terlambat: false }], hari_ini: [{ nomor: LAIN }] },
  ]);
  kantor.pada('2026-09-09 09:00');
  await kantor.impor('9 Sep 2026 08:00', { [NOMOR]: { status: 'Diarsipkan oleh Admin' }, [LAIN]: {} });
  for (const perintah of ['status', 'list'])
    expect((await kantor.jalan(perintah)).keluar).not.toContain('menunggu penutupan');
  expect((await lembar()).keluar).not.toContain(NOMOR);
  expect(await kantor.langkah(NOMOR)).toBe('tidak-ditanggapi');
});

it('an officer who may not read a case at APIP is offered none of its work, but to write down a reply', async () => {
  const apip = ['alasan=Pengawasan', 'terlapor=kepala', 'petugas_apip=sekretaris'];
  await kantor.catat(NOMOR, 'alihkan-apip', 'hubung', ...apip);
  const dilihat = async (oleh: string): Promise<readonly string[]> =>
    (await kantor.json<{ readonly aksi_boleh: readonly string[] }>('show', NOMOR, '--sebagai', oleh))
      .aksi_boleh;
  expect(await dilihat('hubung')).toEqual(['catat-balasan']);
});

it('the nearest deadlines of status leave out an urgent case that has none', async () => {
  await kantor.dijawab(NOMOR);
  const [kiriman] = await kantor.kiriman();
  await kantor.jalan('kiriman', 'mark-sent', kiriman!.id, '--sebagai', 'hubung', '--bukti', 'Tampil');
  await kantor.catat(NOMOR, 'tandai-mendesak', 'hubung', 'alasan=Dapat roboh');
  const { terdekat } = await kantor.json<{ terdekat: readonly { tracking_id: string }[] }>('status');
  expect(terdekat.map((b) => b.tracking_id)).toEqual([LAIN]);
});

it('show tells with which agency an office spoke, and what came of it', async () => {
  const isian = ['instansi=Dinas Perhubungan', 'hasil=Lampu dipasang bersama'];
  await kantor.catat(NOMOR, 'koordinasi-instansi', 'hubung', ...isian);
  const { keluar } = await kantor.jalan('show', NOMOR);
  expect(keluar).toMatch(
    /Berkoordinasi dengan instansi lain, oleh .*\n +hasil +Lampu dipasang bersama\n +instansi +Dinas Perhubungan/,
  );
});
