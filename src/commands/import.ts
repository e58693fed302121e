import { imporJson, imporTeks } from '../report/impor.ts';
import { parseWaktu } from '../sop/waktu.ts';
import { KELUAR } from './kode-keluar.ts';
import type { Perintah } from './konteks.ts';
import { denganApp, opsiTeks } from './konteks.ts';
import { kodeMenunggu } from './menunggu-orang.ts';

export const jalankan: Perintah = (konteks, masukan) =>
  denganApp(konteks, {}, async (app) => {
    const { keluar, katalog, json } = konteks;
    const [path = ''] = masukan.argumen;
    const zona = app.config.instansi.zona;
    const diminta = opsiTeks(masukan, 'disposisi');
    const waktu = diminta === null ? null : parseWaktu(diminta, zona);
    if (waktu !== null && waktu > app.clock.now()) {
      keluar.warta(katalog.masalah.waktu_disposisi_di_depan({}));
      return KELUAR.pemakaian;
    }
    const hasil = await app.impor(path, {
      disposisi: diminta === null ? null : waktu === null ? { kolom: diminta } : { waktu },
      kemajuan: (sudah, dari) => keluar.kemajuan(`${sudah}/${dari}`),
    });
    if (!hasil.ok) {
      keluar.warta(katalog.ekspor.ditolak[hasil.error.sebab](hasil.error.rincian));
      return KELUAR.pemakaian;
    }
    const ringkasan = await app.store.ringkasan(app.clock.now());
    if (json) keluar.tulis(JSON.stringify(imporJson(hasil.value, zona)));
    else for (const baris of imporTeks(hasil.value, { katalog, zona })) keluar.tulis(baris);
    return kodeMenunggu(ringkasan);
  });
