import { KELUAR } from './kerangka/kode-keluar.ts';
import type { Perintah } from './kerangka/konteks.ts';
import { denganApp } from './kerangka/konteks.ts';
import { kodeMenunggu } from './kerangka/menunggu-orang.ts';

export const jalankan: Perintah = (konteks, masukan) =>
  denganApp(konteks, {}, async (app) => {
    const { keluar, katalog, json } = konteks;
    const [id = null] = masukan.argumen;
    const hasil = await app.cobaLagiKarantina(id);
    if (id !== null && hasil.dicoba === 0) {
      keluar.warta(katalog.pakai.tidakAda(id, 'karantina list'));
      return KELUAR.pemakaian;
    }
    if (json) keluar.tulis(JSON.stringify(hasil));
    else keluar.tulis(katalog.karantina.dicoba(hasil.terbaca, hasil.dicoba - hasil.terbaca));
    return kodeMenunggu(await app.store.ringkasan(app.clock.now()));
  });
