import { Hono } from 'hono';
import type { z } from 'zod';
import { type Dunia, disposisiKe, type Ubahan } from './dunia.ts';
import type { BukuEfek } from './efek.ts';
import type { Gangguan } from './gangguan.ts';
import { type Konteks, type Lingkungan, masalah, tidakAda } from './jawaban.ts';
import type { Instansi } from './kawat.ts';
import { badanGangguan, badanUbahLaporan, salahnya } from './permintaan.ts';
import { isoWib } from './waktu-wib.ts';

interface AlatSandbox {
  readonly dunia: Dunia;
  readonly efek: BukuEfek;
  readonly gangguan: Gangguan;
  readonly instansi: readonly Instansi[];
}

/** Outside the contract: what really took effect, the remote's side of a trial, and the faults. No token needed. */
export function ruteSandbox({ dunia, efek, gangguan, instansi }: AlatSandbox): Hono<Lingkungan> {
  const app = new Hono<Lingkungan>();
  app.get('/efek', (c) => c.json(efek.ringkas()));
  app.get('/efek/:tracking_id', (c) => c.json(efek.laporan(c.req.param('tracking_id'))));
  app.post('/laporan/:tracking_id', (c) =>
    denganBadan(c, badanUbahLaporan, (badan) => {
      const id = c.req.param('tracking_id');
      const ada = dunia.ubah(id, keUbahan(badan, instansi, dunia.waktu())) !== null;
      return ada ? c.json({ ...dunia.baca(id), riwayat: dunia.riwayat(id) }) : tidakAda();
    }),
  );
  app.post('/gangguan', (c) =>
    denganBadan(c, badanGangguan, ({ faults, paksa, max_late_ms: late, vis_lag_ms: lag }) => {
      if (faults) gangguan.setel(faults);
      gangguan.setelKeterlambatan({
        ...(late !== undefined && { maxLateMs: late }),
        ...(lag !== undefined && { visLagMs: lag }),
      });
      gangguan.paksa(paksa ?? []);
      const { maxLateMs: max_late_ms, visLagMs: vis_lag_ms } = gangguan.keterlambatan();
      return c.json({ faults: gangguan.faults(), max_late_ms, vis_lag_ms });
    }),
  );
  return app;
}

async function denganBadan<T>(
  c: Konteks,
  skema: z.ZodType<T>,
  lakukan: (badan: T) => Response,
): Promise<Response> {
  const badan = skema.safeParse(await c.req.json().catch(() => undefined));
  return badan.success ? lakukan(badan.data) : masalah(422, 'Tidak sesuai', salahnya(badan.error));
}

function keUbahan(
  badan: z.infer<typeof badanUbahLaporan>,
  dikenal: readonly Instansi[],
  kini: number,
): Ubahan {
  const { riwayat, rusak, ...lain } = badan;
  const id = lain.id_instansi_terdisposisi;
  const pindah =
    id === undefined
      ? {}
      : disposisiKe({ id, nama: dikenal.find((satu) => satu.id === id)?.nama ?? `Instansi ${id}` }, kini);
  const disposisi = lain.tanggal_disposisi && {
    tanggal_disposisi: isoWib(Date.parse(lain.tanggal_disposisi)),
  };
  const tulis = Object.fromEntries(Object.entries(lain).filter(([, nilai]) => nilai !== undefined));
  return {
    timpa: { ...pindah, ...tulis, ...disposisi },
    ...(riwayat && { riwayat }),
    ...(rusak !== undefined && { rusak }),
  };
}
