import type { App } from '../../app.ts';
import type { HasilCatat, KeadaanDilihat } from '../../ports/store.ts';
import type { GagalCatat } from '../../report/tampilan/penolakan.ts';
import type { Result } from '../../sop/result.ts';
import { err } from '../../sop/result.ts';
import { parseWaktu } from '../../sop/waktu/waktu.ts';
import { simpanBerkasDisebut } from '../masukan/berkas-petugas.ts';
import type { TindakanBerkas } from '../masukan/berkas-tindakan.ts';
import { naskahDisebut } from '../masukan/naskah-disebut.ts';
import { petugasAsing } from '../masukan/petugas.ts';

export interface TindakanTertulis extends TindakanBerkas {
  readonly kenaliSama: boolean;
  /** The state of the case that it was decided upon, where a worksheet says so. */
  readonly keadaan?: KeadaanDilihat;
}

/** One act as somebody wrote it: read, its files kept, recorded. */
export async function catat(app: App, t: TindakanTertulis): Promise<Result<HasilCatat, GagalCatat>> {
  const { petugas, dicatatOleh } = t;
  if (petugas === null) return err({ jenis: 'tanpa_petugas' });
  // The engine looks at who decides; who typed is only written down, so a typing error would stand for ever.
  const asing = dicatatOleh === null || dicatatOleh === petugas ? null : petugasAsing(app, dicatatOleh);
  if (asing !== null) return err({ jenis: 'ditolak', penolakan: { masalah: [asing], boleh: [] } });
  const pada = t.pada === null ? null : parseWaktu(t.pada, app.config.instansi.zona);
  if (t.pada !== null && pada === null) return err({ jenis: 'waktu_salah', nilai: t.pada });
  const naskah = await naskahDisebut(app, t.naskah ?? []);
  if (!naskah.ok) return err({ jenis: 'ditolak', penolakan: { masalah: naskah.error, boleh: [] } });
  const berkas = await simpanBerkasDisebut(app, t.berkas);
  if (!berkas.ok) return berkas;
  const hasil = await app.store.catat({
    sasaran: t.trackingId,
    idLuar: t.id,
    kenaliSama: t.kenaliSama,
    ...(t.keadaan === undefined ? {} : { keadaan: t.keadaan }),
    sekarang: app.clock.now(),
    ...app.pencatat,
    perintah: {
      aksi: t.aksi,
      isian: t.isian,
      berkas: berkas.value,
      petugas,
      dicatatOleh: dicatatOleh ?? petugas,
      ...(naskah.value.length === 0 ? {} : { naskah: naskah.value }),
      catatan: t.catatan,
      pada,
    },
  });
  if (hasil.ok) await app.pastikanBerkas(berkas.value);
  return hasil;
}
