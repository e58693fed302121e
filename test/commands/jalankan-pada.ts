import { join } from 'node:path';
import { jalankanBaris } from '../../src/commands/kerangka/baris-perintah.ts';
import { keluaranProses } from '../../src/commands/kerangka/keluaran.ts';
import { virtualClock } from '../kembaran/clock.ts';
import { logTerkumpul } from '../kembaran/log.ts';
import type { Jalan } from './jalankan.ts';

/** The command line of an office at a time of our choosing (ms UTC): in this process, through a pipe. */
export const penghubungPada =
  (folder: string, sekarang: number): Jalan =>
  async (...argumen) => {
    const tulisan = { keluar: '', galat: '' };
    const pipa = (ke: keyof typeof tulisan) => ({
      write: (isi: string | Uint8Array): boolean => {
        tulisan[ke] += String(isi);
        return true;
      },
      once: () => undefined,
    });
    const kode = await jalankanBaris(['--config', join(folder, 'penghubung.yaml'), ...argumen], {
      env: {},
      keluar: keluaranProses(pipa('keluar'), pipa('galat'), {}),
      henti: new AbortController().signal,
      ganti: {
        clock: virtualClock(sekarang),
        log: logTerkumpul(),
        pencatat: { akun: 'petugas', host: 'kantor' },
      },
    });
    return { kode, ...tulisan };
  };
