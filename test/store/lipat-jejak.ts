import type { BarisJejakTersimpan } from '../../src/ports/store.ts';
import type { BeritaAcara } from '../../src/sop/ba/berita-acara.ts';
import type { PeristiwaBa } from '../../src/sop/ba/peristiwa-ba.ts';
import { terapkanBa } from '../../src/sop/ba/peristiwa-ba.ts';
import type { Kasus } from '../../src/sop/kasus/kasus.ts';
import type { Peristiwa } from '../../src/sop/kasus/peristiwa.ts';
import { terapkan } from '../../src/sop/kasus/terapkan.ts';

type Muatan = Record<string, unknown> & { readonly kasus?: string };

const muatan = (b: BarisJejakTersimpan): Muatan => JSON.parse(Buffer.from(b.payload).toString()) as Muatan;

/** They name a case, and change nothing of it. */
const BUKAN_KASUS: ReadonlySet<string> = new Set([
  'setelan.berlaku',
  'ba.dikecualikan',
  'kaitan.ba',
  'rekap.final',
]);

/** What the journal alone knows, without a look at any other table. */
export function lipat(rows: Iterable<BarisJejakTersimpan>) {
  const kasus = new Map<string, Kasus>();
  const ba = new Map<string, BeritaAcara>();
  const karantina = new Set<string>();
  const idJauh = new Map<string, string>();
  for (const b of rows) {
    const isi = muatan(b);
    if (b.jenis === 'karantina.masuk') karantina.add(String(isi['karantina']));
    else if (b.jenis === 'karantina.selesai') karantina.delete(String(isi['karantina']));
    else if (b.jenis.startsWith('ba.') && b.jenis !== 'ba.dikecualikan') {
      const p = { ...isi, jenis: b.jenis } as unknown as Exclude<PeristiwaBa, { jenis: 'ba.dikecualikan' }>;
      ba.set(p.ba, terapkanBa(ba.get(p.ba) ?? null, p));
    } else if (isi.kasus !== undefined && !BUKAN_KASUS.has(b.jenis)) {
      const id = { id: isi.kasus, trackingId: b.trackingId, nomorRegistrasi: null };
      const p = { ...isi, jenis: b.jenis } as unknown as Peristiwa;
      kasus.set(id.id, terapkan(kasus.get(id.id) ?? null, p, id));
      if (p.jenis === 'kiriman.status' && p.idJauh !== undefined) idJauh.set(p.kiriman, p.idJauh);
    }
  }
  return { kasus, ba, karantina, idJauh };
}
