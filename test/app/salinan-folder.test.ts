import { cpSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buatCadangan } from '../../src/app/cadangan/cadangan.ts';
import { pulihkan, rencanakanPulih } from '../../src/app/cadangan/pemulihan.ts';
import { tempatData } from '../../src/app/tempat.ts';
import { semua } from '../store/kantor-uji.ts';
import { folderUji, KantorSandbox } from './kantor-sandbox.ts';

const MENIT = 60_000;

/** An office over f01, which knows no keys, with an approved answer that waits; and that report's id. */
async function siapKirim(): Promise<{ readonly asli: KantorSandbox; readonly id: string }> {
  const laporan = () => ({
    status_laporan: 'Terverifikasi' as const,
    id_instansi_terdisposisi: '5501',
    tipe_laporan: '' as const,
  });
  const asli = await KantorSandbox.buka({ laporan }, '', 'f01');
  await asli.app.sync();
  const [id = ''] = await asli.diTelaah();
  await asli.catat(id, 'telaah', { kesimpulan: 'Layak' });
  await asli.setujui(id, 'sementara', 'Sedang kami periksa.');
  return { asli, id };
}

/** The same office at work in another folder. */
async function di(folder: string, { sandbox, jam }: KantorSandbox): Promise<KantorSandbox> {
  const kantor = new KantorSandbox(folder, sandbox, jam, 'f01');
  await kantor.bukaApp();
  return kantor;
}

async function salin(asli: KantorSandbox): Promise<KantorSandbox> {
  const folder = folderUji();
  cpSync(asli.folder, folder, { recursive: true, preserveTimestamps: true });
  return di(folder, asli);
}

const kiriman = async (kantor: KantorSandbox) => (await semua(kantor.app.store.kiriman({})))[0];
const lepaskan = async (kantor: KantorSandbox) => {
  const { run = '' } = (await kantor.app.store.remBerdiri()) ?? {};
  return kantor.app.sync({ terimaRem: { run, alasan: 'Pindah komputer' } });
};

it('a copied folder sends nothing, by whatever pass, and its original goes on undisturbed', async () => {
  const { asli, id } = await siapKirim();
  const salinan = await salin(asli);
  const hasil = await salinan.app.sync();
  expect(hasil).toMatchObject({ braked: { sebab: { jenis: 'tempat' } }, pull: { pages: 0 } });
  expect((await salinan.app.kirimSekarang())?.braked).toEqual(hasil.braked);
  expect(asli.sandbox.efekLaporan(id)).toEqual([]);
  expect(await asli.app.sync()).toMatchObject({ braked: null, push: { sent: 1 } });
  expect((await salinan.app.sync({ only: 'push' })).braked).toEqual(hasil.braked);
  expect(asli.sandbox.efekLaporan(id)).toHaveLength(1);
});

it('let through, it finds what the original has sent since it was copied', async () => {
  const { asli, id } = await siapKirim();
  const salinan = await salin(asli);
  await salinan.app.sync();
  await asli.app.sync();
  expect((await lepaskan(salinan)).braked).toBeNull();
  for (let n = 0; n < 6; n++) {
    salinan.maju(5 * MENIT);
    expect((await salinan.app.sync()).braked).toBeNull();
  }
  expect(await kiriman(salinan)).toMatchObject({ status: 'terkirim', dasarTerkirim: 'terbaca-kembali' });
  expect(asli.sandbox.efekLaporan(id)).toHaveLength(1);
});

it('let through, it sends what the original has not', async () => {
  const { asli, id } = await siapKirim();
  const salinan = await salin(asli);
  await salinan.app.sync();
  await lepaskan(salinan);
  expect((await kiriman(salinan))?.status).toBe('belum_pasti');
  for (let n = 0; n < 6; n++) {
    salinan.maju(5 * MENIT);
    await salinan.app.sync();
  }
  expect((await kiriman(salinan))?.status).toBe('terkirim');
  expect(asli.sandbox.efekLaporan(id)).toHaveLength(1);
});

it('a folder that was moved, or opened by a computer of another name, is the same office', async () => {
  const { asli } = await siapKirim();
  await asli.app[Symbol.asyncDispose]();
  const ke = join(folderUji(), 'pindah');
  renameSync(asli.folder, ke);
  const pindah = await di(ke, asli);
  await pindah.bukaApp({ pencatat: { akun: 'lain', host: 'wadah-9f3c' } });
  expect(await pindah.app.sync()).toMatchObject({ braked: null, push: { sent: 1 } });
});

it('a restored backup is one too, here and in an empty folder', async () => {
  const { asli } = await siapKirim();
  await asli.app.sync();
  const tujuan = join(folderUji(), 'cadangan');
  const sekarang = asli.jam.now();
  await buatCadangan(asli.app.config, { tujuan, tanpaKunci: false, sekarang, kemajuan: () => undefined });
  await asli.app[Symbol.asyncDispose]();
  for (const folder of [asli.folder, folderUji()]) {
    const kantor = await di(folder, asli);
    const dulu = tempatData(kantor.app.config.data);
    await kantor.app[Symbol.asyncDispose]();
    const rencana = await rencanakanPulih(kantor.app.config, tujuan, null);
    await pulihkan(kantor.app.config, rencana, { petugas: 'hubung' }, { ganti: { clock: asli.jam } });
    expect(tempatData(kantor.app.config.data)).not.toBe(dulu);
    await kantor.bukaApp();
    expect(await kantor.app.sync()).toMatchObject({ braked: null, remote: 'ok' });
    expect((await kantor.app.sync()).braked).toBeNull();
  }
});
