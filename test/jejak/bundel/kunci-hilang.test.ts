import { describe, expect, it } from 'vitest';
import type { IsiBaris } from '../../../src/jejak/baris.ts';
import { bacaNaskah, tulisNaskah } from '../../../src/jejak/naskah-bertanda.ts';
import { penandaUji, pergantianUji, rantaiUji, segelUji } from '../penanda-uji.ts';
import { contohUbahan, kantor, kunciDisebutHilang } from '../ubahan-uji.ts';
import type { IsiBundelUji } from './bundel-uji.ts';
import { folderUji, tulisBundelUji } from './bundel-uji.ts';
import { putusan } from './putusan-uji.ts';

const baru = penandaUji(2);
const HILANG: Partial<IsiBaris> = { jenis: 'segel.kunci-diganti', payload: pergantianUji(kantor, baru) };

/** Nine rows; at the sixth another key begins, which the one before has not signed. */
function isi(baris: Partial<IsiBaris> = HILANG, tertutup: readonly number[] = []): IsiBundelUji {
  const rows = rantaiUji(9, (n) => (n === 6 ? baris : {}));
  const segel = [
    segelUji(rows, 3, [kantor]),
    segelUji(rows, 6, [baru], baru.publik),
    segelUji(rows, 9, [baru]),
  ];
  return { rows, segel, kunci: [kantor, baru], tertutup };
}

describe('a key that the one before it has not signed', () => {
  it('is no finding where the journal says that the old one was lost, and is told', () => {
    using uji = folderUji();
    const bundel = isi();
    tulisBundelUji(uji.folder, bundel);
    expect(putusan(uji, [bundel.segel[0]!, bundel.segel[2]!])).toEqual({
      utuh: true,
      tanpaSegel: false,
      rusak: null,
      segel: null,
      luar: [null, null],
      kunciTanpaLama: [2],
    });
  });

  it('is told also where the edition covers the row that says so', () => {
    using uji = folderUji();
    tulisBundelUji(uji.folder, isi(HILANG, [6]));
    expect(putusan(uji)).toMatchObject({ utuh: true, kunciTanpaLama: [2] });
  });

  it.each<[string, Partial<IsiBaris>]>([
    ['says nothing of it', {}],
    ['is of another kind', { ...HILANG, jenis: 'segel.kunci' }],
    ['names another cause', { ...HILANG, payload: pergantianUji(kantor, baru, 'berkala') }],
    ['names another old key', { ...HILANG, payload: pergantianUji(baru, baru) }],
    ['names another new key', { ...HILANG, payload: pergantianUji(kantor, kantor) }],
  ])('is a key of nobody where the row %s', (_nama, baris) => {
    using uji = folderUji();
    tulisBundelUji(uji.folder, isi(baris));
    expect(putusan(uji)).toMatchObject({ utuh: false, segel: { nomor: 2, sebab: 'kunci' } });
  });

  it('is a key of nobody where the old one seems to have signed, and has not', () => {
    using uji = folderUji();
    const bundel = isi();
    const { teks, tanda } = bacaNaskah(bundel.segel[1]!)!;
    const { nama, id } = kantor.publik;
    const palsu = tulisNaskah({ teks, tanda: [...tanda, { nama, id, tanda: kantor.tandai('lain') }] });
    tulisBundelUji(uji.folder, { ...bundel, segel: [bundel.segel[0]!, palsu, bundel.segel[2]!] });
    expect(putusan(uji)).toMatchObject({ utuh: false, segel: { nomor: 2, sebab: 'tanda_tangan' } });
  });

  it('is a key of nobody where it has not signed itself', () => {
    using uji = folderUji();
    const bundel = isi();
    const tanpa = segelUji(bundel.rows, 6, [penandaUji(3)], baru.publik);
    tulisBundelUji(uji.folder, { ...bundel, segel: [bundel.segel[0]!, tanpa, bundel.segel[2]!] });
    expect(putusan(uji)).toMatchObject({ utuh: false, segel: { nomor: 2, sebab: 'tanda_tangan' } });
  });

  it('is what a forger without the key makes too: told by both, and found by a checkpoint from outside', () => {
    for (const [jejak, acak] of contohUbahan) {
      using uji = folderUji();
      const { rows, segel } = kunciDisebutHilang(jejak, acak % (jejak.rows.length - 1));
      tulisBundelUji(uji.folder, { rows, segel, kunci: [kantor, penandaUji(66)] });
      expect(putusan(uji)).toMatchObject({ utuh: true, kunciTanpaLama: [segel.length] });
      expect(putusan(uji, [jejak.segel.at(-1)!])).toMatchObject({ utuh: false, luar: ['akar'] });
    }
  });
});
