import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createRestApi } from '../../src/connector/http/rest-api.ts';
import { contohKontrak } from '../kontrak/contoh-kontrak.ts';
import { mswDariKontrak } from '../kontrak/msw-dari-kontrak.ts';
import { SENIN } from '../sop/kapuas-uji.ts';
import { MejaUji } from './meja-uji.ts';

const URL_API = 'http://lapor.invalid/api/v1';
const kontrak = mswDariKontrak(URL_API);
const server = setupServer(...kontrak.handlers);
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => kontrak.reset());
afterAll(() => server.close());

const saat = (ms: number): string => new Date(ms).toISOString();

/** A page of reports as the contract writes them, disposed to us now. */
function halaman(
  ids: readonly string[],
  sekarang: number,
  { kursor = null, status = 'Terverifikasi' }: { kursor?: string | null; status?: string } = {},
): Response {
  const data = ids.map((tracking_id) =>
    contohKontrak('Laporan', {
      tracking_id,
      id_instansi_terdisposisi: '5501',
      status_laporan: status,
      tanggal_disposisi: saat(SENIN),
      diperbarui_pada: saat(sekarang),
    }),
  );
  return Response.json({ data, kursor_berikutnya: kursor, waktu_server: saat(sekarang) });
}

async function mulai() {
  const meja = await MejaUji.buka();
  const kredensial = { jenis: 'client', clientId: 'a', clientSecret: 'b' } as const;
  const api = createRestApi({
    url: URL_API,
    kredensial,
    clock: meja.jam,
    random: meja.random,
    log: meja.log,
  });
  return { meja, lintas: () => meja.lintas({ api }) };
}

const rute = () => [...new Set(kontrak.permintaan.map((p) => p.rute))].sort();

it('sends only requests that the contract allows, in the whole life of reports', async () => {
  const { meja, lintas } = await mulai();
  const [satu, dua] = ['10000001', '10000002'];
  kontrak.ganti('GET /laporan', ({ url }) =>
    url.searchParams.has('kursor')
      ? halaman([dua], meja.jam.now())
      : halaman([satu], meja.jam.now(), { kursor: 'kursor +/=&?' }),
  );
  expect((await lintas()).pull).toMatchObject({ pages: 2, new: 2 });

  meja.berkas.letakkan('/a.jpg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]));
  const foto = await meja.berkas.simpan('/a.jpg');
  if (!foto.ok) throw new Error('foto');
  await meja.bertindak(async (kantor) => {
    await kantor.catat('telaah', { kesimpulan: 'Layak' }, {}, satu);
    await kantor.setujui('sementara', 'Sedang kami "periksa" 👷\n\tbersama UPT.', {}, satu);
    const cukup = { hasil: 'Benar', tanpa_bidang: 'Sendiri', perlu_pemeriksaan: 'tidak' };
    await kantor.catat('klarifikasi', cukup, {}, satu);
    await kantor.setujui('akhir', 'Sudah selesai.', { berkas: [foto.value] }, satu);
    await kantor.catat('bukan-wewenang', { alasan: 'Milik PLN', instansi_yang_tepat: 'PLN' }, {}, dua);
  });
  kontrak.ganti('POST /lampiran', async ({ badan }) => {
    const berkas = (badan as FormData).get('berkas') as File;
    const isi = Buffer.from(await berkas.arrayBuffer());
    const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', isi)).toString('hex');
    return Response.json({ id: 'L1', sha256, ukuran: isi.length }, { status: 201 });
  });
  // The return finds its report gone: that one is then read by its id.
  kontrak.ganti('POST /laporan/{tracking_id}/kembalikan', () =>
    Response.json(
      { title: 'Tidak ada' },
      { status: 404, headers: { 'content-type': 'application/problem+json' } },
    ),
  );
  meja.maju(60_000);
  const hasil = await lintas();
  expect(kontrak.masalah).toEqual([]);
  expect(hasil.push).toEqual({ sent: 2, failed: 1, waiting: 0, unknown: 0 });
  kontrak.ganti('GET /laporan', () => halaman([satu], meja.jam.now(), { status: 'Proses' }));
  meja.maju(60_000);
  await lintas();
  expect(kontrak.masalah).toEqual([]);
  expect(rute()).toEqual([
    'GET /laporan',
    'GET /laporan/{tracking_id}',
    'GET /laporan/{tracking_id}/riwayat',
    'POST /lampiran',
    'POST /laporan/{tracking_id}/kembalikan',
    'POST /laporan/{tracking_id}/tindak-lanjut',
    'POST /token',
  ]);
});

it('sends a try again byte for byte, under the same key', async () => {
  const { meja, lintas } = await mulai();
  kontrak.ganti('GET /laporan', () => halaman(['10000001'], meja.jam.now()));
  await lintas();
  await meja.bertindak(async (kantor) => {
    await kantor.catat('telaah', { kesimpulan: 'Layak' }, {}, '10000001');
    await kantor.setujui('sementara', 'Sedang kami periksa.', {}, '10000001');
  });
  let ke = 0;
  kontrak.ganti('POST /laporan/{tracking_id}/tindak-lanjut', () =>
    ke++ === 0 ? new Response('<html>', { status: 502 }) : undefined,
  );
  expect((await lintas()).push.unknown).toBe(1);
  meja.maju(5 * 60_000);
  expect((await lintas()).push).toMatchObject({ sent: 1, unknown: 0 });
  const [pertama, kedua] = kontrak.permintaan.filter((p) => p.rute.endsWith('tindak-lanjut'));
  expect(kedua?.badan).toEqual(pertama?.badan);
  expect(kedua?.headers.get('idempotency-key')).toBe(pertama?.headers.get('idempotency-key'));
  expect(kontrak.masalah).toEqual([]);
});
