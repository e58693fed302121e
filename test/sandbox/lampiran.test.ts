import { afterEach, expect, it } from 'vitest';
import { createRestApi } from '../../src/connector/http/rest-api.ts';
import { KELAINAN, kelainan } from '../../src/sandbox/lampiran-rusak.ts';
import type { Sandbox } from '../../src/sandbox/server.ts';
import type { LampiranPelapor } from '../../src/sop/laporan/laporan.ts';
import { logTerkumpul } from '../kembaran/log.ts';
import { randomBerbenih } from '../kembaran/random.ts';
import { jamTangan, mulai } from './klien.ts';

let s: Sandbox;
afterEach(() => s?.close());

const SEED = 7;
const HASIL = {
  terlalu_besar_diakui: { jenis: 'ditolak', sebab: 'terlalu_besar' },
  terlalu_besar_diam: { jenis: 'ditolak', sebab: 'terlalu_besar' },
  tipe_diakui: { jenis: 'ditolak', sebab: 'tipe' },
  // What its bytes are is looked at when it is kept.
  tipe_diam: { jenis: 'ok' },
  host_lain: { jenis: 'ditolak', sebab: 'alamat' },
  hilang: { jenis: 'tidak_ada' },
  dialihkan: { jenis: 'ditolak', sebab: 'dialihkan' },
  baik: { jenis: 'ok' },
} as const;

async function lampiranHarsh(): Promise<readonly LampiranPelapor[]> {
  s = await mulai({ reports: 600, seed: SEED, faults: 'harsh' });
  const api = buatApi();
  for (let coba = 0; coba < 20; coba++) {
    const idInstansi = '5501';
    const jawaban = await api.listLaporan({ idInstansi, sejak: null, kursor: null, batas: 500 });
    if (jawaban.jenis !== 'ok') continue;
    return jawaban.isi.butir.flatMap((b) => (b.jenis === 'laporan' ? b.laporan.lampiran : []));
  }
  throw new Error('no page');
}

const buatApi = () =>
  createRestApi({
    url: s.url,
    kredensial: { jenis: 'token', token: s.token },
    clock: jamTangan(),
    random: randomBerbenih(1),
    log: logTerkumpul(),
  });

it('a harsh sandbox has files that are wrong in every way, and sound ones; the same each time', async () => {
  const semua = await lampiranHarsh();
  const api = buatApi();
  for (const jenis of [...KELAINAN, null]) {
    const l = semua.find(({ id }) => kelainan(SEED, id) === jenis);
    if (l === undefined) throw new Error(`none is ${jenis}`);
    const jadi = HASIL[jenis ?? 'baik'];
    // Its own faults strike files too: ask until it answers.
    let hasil = await api.unduh!(l);
    for (let n = 0; n < 9 && (hasil.jenis === 'gangguan' || hasil.jenis === 'tunggu'); n++)
      hasil = await api.unduh!(l);
    expect(hasil, jenis ?? 'baik').toMatchObject(jadi);
  }
});
