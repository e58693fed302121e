import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kasus } from '../../src/sop/kasus/kasus.ts';
import { terapkan } from '../../src/sop/kasus/terapkan.ts';
import { boleh } from '../../src/sop/tindakan/boleh.ts';
import { foto, HARI, Perkara, sopKapuas } from '../sop/kapuas-uji.ts';
import { fuzz, KANARI, KASUS, WAKTU_MS } from './fuzz.ts';
import { teksAneh } from './teks-aneh.ts';

/** Acts of one case. */
const TINDAKAN = 12;

/** Any text an officer may type, its words marked; mostly one that the field takes. */
function nilaiUntuk(aksi: string, nama: string): fc.Arbitrary<string> {
  const { jenis, pilihan } = sopKapuas.tindakan[aksi]?.isian[nama] ?? { jenis: 'teks', pilihan: [] };
  const bebas = teksAneh.map((teks) => `${KANARI} ${teks}`.toWellFormed());
  if (jenis === 'pilihan')
    return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pilihan, 'ya') }, bebas);
  if (jenis === 'petugas')
    return fc.oneof({ weight: 9, arbitrary: fc.constantFrom('kepala', 'sekretaris') }, bebas);
  if (jenis === 'teks' && nama !== 'nomor_ba' && nama !== 'merujuk') return bebas;
  const nomor = fc.constantFrom('555/03', 'TL-2026-000001', '', '\u0000', 'x'.repeat(200));
  return jenis === 'teks' ? nomor : fc.oneof(fc.constantFrom('2026-09-05', '2026-09-08T10:00'), bebas);
}

const AKSI = Object.keys(sopKapuas.tindakan);
const aksi = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...AKSI) },
  fc.constantFrom('__proto__', 'constructor', ''),
);

const tindakan = aksi.chain((nama) => {
  const bentuk = sopKapuas.tindakan[nama]?.isian;
  const isian = Object.fromEntries(
    Object.entries(Object.hasOwn(sopKapuas.tindakan, nama) ? (bentuk ?? {}) : {}).map(([n, { wajib }]) => [
      n,
      wajib ? nilaiUntuk(nama, n) : fc.option(nilaiUntuk(nama, n), { nil: undefined }),
    ]),
  );
  return fc.record({
    aksi: fc.constant(nama),
    isian: fc.record(isian),
    lain: fc.oneof(
      { weight: 8, arbitrary: fc.constant<Readonly<Record<string, string>>>({ alasan_terlambat: KANARI }) },
      fc.constantFrom<Readonly<Record<string, string>>>({ [KANARI]: 'x' }, JSON.parse('{"__proto__":"x"}')),
    ),
    oleh: fc.constantFrom('hubung', 'hubung', 'kepala', 'kepala', 'orang-lain', 'constructor'),
    jam: fc.nat(96),
    mundur: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, fc.integer({ min: -HARI, max: 3 * HARI })),
    lampir: fc.boolean(),
    /** Which of the acts that are allowed now stands in for this one; null: this very one. */
    yang: fc.option(fc.nat(30)),
  });
});

type Satu = typeof tindakan extends fc.Arbitrary<infer T> ? T : never;

/** Whether the act was taken; its refusal is a value that says why. */
function lakukan(p: Perkara, { aksi: nama, isian, lain, oleh, jam, mundur, lampir }: Satu): boolean {
  p.berlalu(p.sekarang + jam * 3_600_000);
  const terisi = Object.fromEntries(
    Object.entries({ ...isian, ...lain }).filter(([, nilai]) => nilai !== undefined),
  );
  const pada = mundur === null ? {} : { pada: p.sekarang - mundur };
  const opsi = { oleh, berkas: lampir ? [foto(1)] : [], ...pada };
  const hasil = p.putuskan(nama, terisi as Record<string, string>, opsi);
  if (hasil.ok) p.catat(nama, terisi as Record<string, string>, opsi);
  else expect(hasil.error.masalah.length).toBeGreaterThan(0);
  return hasil.ok;
}

/** Everything approved is answered, so that the walk gets on. */
function kirimkan(p: Perkara): void {
  for (const k of p.kasus.kiriman.filter((satu) => satu.status === 'antre')) {
    p.ubahKiriman(k, 'mengirim');
    p.ubahKiriman(k, 'terkirim', { pada: p.sekarang, dasar: 'jawaban-server' });
  }
}

function adaJalan(p: Perkara): void {
  const { kasus } = p;
  if (!Object.hasOwn(sopKapuas.langkah, kasus.langkah)) return;
  const bisa = ['hubung', 'kepala', 'sekretaris'].flatMap((oleh) => boleh(kasus, p.konteks(), oleh));
  expect(bisa, `an open case at ${kasus.langkah} where nobody can act`).not.toEqual([]);
}

describe('any acts of officers, with any words', () => {
  it('are taken or refused with a reason; the journal folds to the case and holds no words', {
    timeout: WAKTU_MS,
  }, async () => {
    const perkara = fc.tuple(fc.array(tindakan, { minLength: TINDAKAN, maxLength: TINDAKAN }), fc.boolean());
    const uji = ([semua, kirim]: [Satu[], boolean]): boolean => {
      const p = new Perkara();
      let diterima = 0;
      for (const satu of semua) {
        const daftar = satu.yang === null ? [] : boleh(p.kasus, p.konteks(), satu.oleh);
        const sama = daftar.length === 0 || daftar.includes(satu.aksi);
        if (sama && lakukan(p, satu)) diterima++;
        if (kirim) kirimkan(p);
        adaJalan(p);
      }
      const lipat = p.jurnal.reduce<Kasus | null>((k, x) => terapkan(k, x, Perkara.ID), null);
      expect(lipat).toEqual(p.kasus);
      expect(JSON.stringify(p.jurnal)).not.toContain(KANARI);
      return diterima > 0;
    };
    await fuzz(`officers' acts (${TINDAKAN} of a case)`, perkara, uji, {
      kasus: Math.ceil(KASUS / TINDAKAN),
    });
  });
});
