import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import type { Clock } from '../../ports/clock.ts';
import { KATEGORI } from '../bahan-laporan.ts';
import type { BukuEfek } from '../efek.ts';
import type { EfekTertunda } from '../efek-tertunda.ts';
import { denganGangguan } from '../gangguan-http.ts';
import { AWALAN_F01, type Konteks, type Lingkungan } from '../jawaban.ts';
import { type Instansi, type LaporanKawat, tertutup } from '../kawat.ts';
import type { Kredensial } from '../kredensial.ts';
import { naskahTanggapan } from '../permintaan.ts';
import type { AlatBaca } from '../rute-baca.ts';
import { tanggapi } from '../tanggapi.ts';
import { wibF01 } from '../waktu-wib.ts';
import { addstream } from './addstream.ts';
import { getreports } from './daftar-f01.ts';
import { bacaFormulir, badanTanpaToken, isianSah } from './formulir.ts';
import { galatF01, tidakAdaF01 } from './jawaban-f01.ts';
import { entriF01, tampakDiF01 } from './kawat-f01.ts';

export interface AlatF01 extends AlatBaca {
  readonly efek: BukuEfek;
  readonly tertunda: EfekTertunda;
  readonly kredensial: Kredensial;
  readonly clock: Clock;
  readonly instansi: readonly Instansi[];
}

/** 10,000 characters of four bytes, each percent-encoded threefold. */
const BADAN_MAKS_BYTE = 256 * 1024;

/**
 * The legacy dialect, over the same world and faults as the contract. Public: the addresses of gettopics and addstream
 * with their shapes, and that every scalar is a string. INVENTED: getreports, getfollowups, addfollowup.
 */
export function pasangRuteF01(app: Hono<Lingkungan>, alat: AlatF01): void {
  const f01 = new Hono<Lingkungan>();
  f01.use(bodyLimit({ maxSize: BADAN_MAKS_BYTE, onError: () => galatF01('parameter', 'terlalu besar') }));
  f01.use(denganGangguan(alat, alamatDanLaporan));
  f01.use(async (c, next) => {
    const isian = await bacaFormulir(c);
    return isian?.KEYTOKEN === alat.kredensial.token ? next() : galatF01('token', 'KEYTOKEN tidak dikenal.');
  });
  f01.post('/gettopics', () => Response.json(KATEGORI.map(topik)));
  f01.post('/getreports', (c) => getreports(c, alat));
  f01.post('/getfollowups', (c) => getfollowups(c, alat));
  f01.post('/addfollowup', rakitAddfollowup(alat));
  app.route(AWALAN_F01, f01);
  app.post(
    '/api/stream/addstream',
    bodyLimit({ maxSize: BADAN_MAKS_BYTE, onError: () => galatF01('parameter', 'terlalu besar') }),
    denganGangguan(alat),
    (c) => addstream(c, alat),
  );
}

/** Writes of one report are counted together, as by its address in the contract. */
async function alamatDanLaporan(c: Konteks): Promise<string> {
  const isian = await bacaFormulir(c);
  return `${c.req.path}/${isian?.trackingid ?? ''}`;
}

const topik = ({ id, induk, nama }: (typeof KATEGORI)[number]) => ({ id, parent: induk, topic_name: nama });

const isianSatu = z.object({ trackingid: z.string() });

async function getfollowups(c: Konteks, { dunia }: AlatF01): Promise<Response> {
  const isian = await isianSah(c, isianSatu);
  if (typeof isian === 'string') return galatF01('parameter', isian);
  const laporan = dunia.baca(isian.trackingid);
  if (laporan === null || !tampakDiF01(laporan)) return tidakAdaF01();
  const baris = dunia.riwayat(isian.trackingid).map((entri) => entriF01(entri, laporan.nama_pelapor));
  return Response.json({ status: 'ok', followups: baris });
}

const isianJawaban = z.object({
  trackingid: z.string(),
  kind: z.enum(['sementara', 'akhir']),
  content: naskahTanggapan,
});

/** No key: each accepted request is one more public entry. */
function rakitAddfollowup(alat: AlatF01) {
  const { dunia, milik, tertunda } = alat;
  let nomor = 0;
  return async (c: Konteks): Promise<Response> => {
    const isian = await isianSah(c, isianJawaban);
    if (typeof isian === 'string') return galatF01('parameter', isian);
    const badan = await badanTanpaToken(c);
    return tertunda.kiniAtauNanti(c, (saat) => {
      const laporan = dunia.baca(isian.trackingid);
      if (laporan === null || !tampakDiF01(laporan)) return tidakAdaF01();
      if (tertutup(laporan.status_laporan) || !milik.has(laporan.id_instansi_terdisposisi))
        return galatF01('closed', 'Laporan sudah ditutup, diarsipkan, atau bukan lagi pada instansi ini.');
      nomor += 1;
      return jawab(alat, laporan, isian, { badan, saat, nomor });
    });
  };
}

function jawab(
  alat: AlatF01,
  laporan: LaporanKawat,
  { trackingid, kind, content }: z.infer<typeof isianJawaban>,
  {
    badan,
    saat,
    nomor,
  }: { readonly badan: Uint8Array; readonly saat: number | undefined; readonly nomor: number },
): Response {
  const { pada, status_laporan } = tanggapi(alat, laporan, content, saat);
  alat.efek.catat({ trackingId: trackingid, jenis: kind, kunci: '', badan, pada, naskah: content });
  return Response.json({
    status: 'ok',
    followup_id: String(nomor),
    trackingid,
    received: wibF01(pada),
    report_status: status_laporan,
  });
}
