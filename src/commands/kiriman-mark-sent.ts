import type { App } from '../app.ts';
import { masalah } from '../sop/penolakan.ts';
import { KELUAR } from './kode-keluar.ts';
import type { KonteksPerintah, Masukan, Perintah } from './konteks.ts';
import { opsiTeks } from './konteks.ts';
import { tampilkanPenolakan } from './tampil.ts';
import type { UbahKiriman } from './ubah-kiriman.ts';
import { ubahKiriman } from './ubah-kiriman.ts';
import { wajib } from './wajib.ts';
import { waktuOpsi } from './waktu-opsi.ts';

/** An officer states that it stands in LAPOR!, and by what that can be seen. */
export const jalankan: Perintah = (konteks, masukan) => {
  const bukti = wajib(konteks, masukan, 'bukti');
  if (bukti === null) return Promise.resolve(KELUAR.pemakaian);
  if (konteks.sebagai === null) {
    konteks.keluar.warta(konteks.katalog.galat.perluPetugas);
    return Promise.resolve(KELUAR.pemakaian);
  }
  return ubahKiriman(konteks, masukan, bukti, (app) => tandai(app, konteks, masukan));
};

async function tandai(app: App, konteks: KonteksPerintah, masukan: Masukan): Promise<UbahKiriman | null> {
  const sekarang = app.clock.now();
  const pada = waktuOpsi(konteks, masukan, 'pada', app.config.instansi.zona, sekarang);
  if (pada === undefined) return null;
  if (pada > sekarang) {
    konteks.keluar.warta(konteks.katalog.pakai.belumTiba('--pada', opsiTeks(masukan, 'pada') ?? ''));
    return null;
  }
  const mulai = await awalPutaran(app, masukan.argumen[0] ?? '');
  if (mulai === null || pada >= mulai) return { jenis: 'tandai-terkirim', pada };
  const sebelum = { masalah: [masalah('waktu_sebelum_langkah', { mulai })], boleh: [] };
  tampilkanPenolakan(app, konteks, { jenis: 'ditolak', penolakan: sebelum });
  return null;
}

/** An answer cannot stand in LAPOR! before its report was ours: the national clock would run backwards. */
async function awalPutaran(app: App, id: string): Promise<number | null> {
  for await (const { trackingId, putaran } of app.store.kiriman({ id })) {
    const rinci = trackingId === null ? null : await app.store.kasus(trackingId);
    return rinci?.kasus.putaran.find((p) => p.n === putaran)?.mulai ?? null;
  }
  return null;
}
