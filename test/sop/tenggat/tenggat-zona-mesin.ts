import { createHash } from 'node:crypto';
import { hitungTenggat } from '../../../src/sop/tenggat/tenggat.ts';
import { isoDenganOffset, parseWaktu, ZONA } from '../../../src/sop/waktu/waktu.ts';
import { aturanDari, KANTOR_RAMADAN } from '../aturan-dari-kantor.ts';
import { SEMUA_TANGGAL } from './tenggat-lambat.ts';

/** Run as a process of its own, in a zone that its caller sets: tells that zone and the deadlines it came to. */

const BATAS = [
  { jumlah: 3, satuan: 'hari' },
  { jumlah: 5, satuan: 'hari_kerja' },
  { jumlah: 1, satuan: 'bulan' },
  { jumlah: 30, satuan: 'menit' },
] as const;

/** Every ninth day and every zone of ours: summer time begins and ends on some of them elsewhere. */
const TANGGAL = SEMUA_TANGGAL.filter((_, n) => n % 9 === 0).slice(0, 125);

/** One hash over the deadlines, written and read in the zone of each agency. */
export function sidikTenggat(): string {
  const hash = createHash('sha256');
  for (const zona of ZONA) {
    const aturan = aturanDari(KANTOR_RAMADAN, zona);
    for (const tanggal of TANGGAL)
      for (const batas of BATAS) {
        const mulai = parseWaktu(`${tanggal} 23:30`, zona) ?? 0;
        const { jatuh, uraian } = hitungTenggat({ mulai, batas, jeda: [] }, aturan);
        hash.update(`${isoDenganOffset(jatuh ?? 0, zona)} ${JSON.stringify(uraian)}\n`);
      }
  }
  return hash.digest('hex');
}

if (process.argv[1] === import.meta.filename)
  process.stdout.write(
    JSON.stringify({
      zona: Intl.DateTimeFormat().resolvedOptions().timeZone,
      sidik: sidikTenggat(),
    }),
  );
