import type { SetelanBerlaku } from '../../ports/store.ts';
import type { Kasus } from '../../sop/kasus.ts';
import { putaranIni } from '../../sop/kasus.ts';
import type { Perubahan } from '../../sop/peristiwa.ts';
import type { Alat } from './alat.ts';
import type { BarisKasus } from './gudang-kasus.ts';
import type { Transaksi } from './transaksi.ts';
import { SISTEM, transaksi } from './transaksi.ts';

/** Settings that matter are journalled when they change; then the deadlines that they move are computed again. */
export function gudangSetelan(alat: Alat) {
  const { db } = alat;
  const baca = db.prepare<[string], { nilai: string }>('SELECT nilai FROM setelan WHERE nama = ?');
  const tulis = db.prepare(
    'INSERT INTO setelan (nama, nilai) VALUES (?, ?) ON CONFLICT (nama) DO UPDATE SET nilai = excluded.nilai',
  );
  const hapus = db.prepare('DELETE FROM setelan WHERE nama = ?');
  const simpanSop = db.prepare(
    'INSERT INTO sop (hash, id, versi, teks, dicatat_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING',
  );
  const terbuka = db.prepare<[string, number], BarisKasus>(
    'SELECT * FROM kasus WHERE terbuka = 1 AND id > ? ORDER BY id LIMIT ?',
  );
  const nilai = (nama: string): string | null => baca.get(nama)?.nilai ?? null;

  return {
    terapkan(setelan: SetelanBerlaku, sekarang: number): void {
      const bagian = JSON.stringify(Object.entries(setelan.bagian).sort(([a], [b]) => (a < b ? -1 : 1)));
      if (nilai('bagian') === bagian && nilai('tenggat') === setelan.tenggat) return;
      transaksi(alat, sekarang, SISTEM, (tx) => {
        const { hash, id, versi, teks } = setelan.sop;
        simpanSop.run(hash, id, versi, teks, sekarang);
        const pertama = nilai('tenggat') === null;
        if (!pertama && nilai('tenggat') !== setelan.tenggat) tulis.run(PERLU_HITUNG, '');
        tulis.run('bagian', bagian);
        tulis.run('tenggat', setelan.tenggat);
        tx.jejak('setelan.berlaku', null, { ...setelan.bagian, tenggat: setelan.tenggat });
      });
    },

    /** One batch: each open case whose deadlines the new settings move gets its `tenggat.berubah`. */
    hitungUlang(sekarang: number, batas: number): { readonly berubah: number; readonly selesai: boolean } {
      const sesudah = nilai(PERLU_HITUNG);
      if (sesudah === null) return { berubah: 0, selesai: true };
      return transaksi(alat, sekarang, SISTEM, (tx) => {
        const rows = terbuka.all(sesudah, batas);
        const berubah = rows.filter((b) => hitungSatu(tx, b)).length;
        const akhir = rows.at(-1);
        if (akhir === undefined || rows.length < batas) hapus.run(PERLU_HITUNG);
        else tulis.run(PERLU_HITUNG, akhir.id);
        return { berubah, selesai: rows.length < batas };
      });
    },

    sopTersimpan: (): readonly { hash: string; teks: string }[] =>
      db.prepare<[], { hash: string; teks: string }>('SELECT hash, teks FROM sop').all(),
  };

  function hitungSatu(tx: Transaksi, baris: BarisKasus): boolean {
    const kasus = alat.kasus.muat(baris);
    const baru = alat.mesin.jadwal(kasus);
    const sama =
      baru.tenggatSop === baris.tenggat_sop_at && baru.tenggatNasional === baris.tenggat_nasional_at;
    if (sama || putaranIni(kasus) === null) return false;
    tx.terapkan(kasus, [berubah(kasus, baris, baru)], kasus, { laci: alat.laci(baris) });
    return true;
  }
}

/** The id up to which a recomputation has come; absent: none is due. */
const PERLU_HITUNG = 'hitung_ulang_sesudah';

function berubah(
  kasus: Kasus,
  lama: Pick<BarisKasus, 'tenggat_sop_at' | 'tenggat_nasional_at'>,
  baru: { readonly tenggatSop: number | null; readonly tenggatNasional: number | null },
): Perubahan {
  const putaran = putaranIni(kasus);
  if (putaran === null) throw new Error('kasus tanpa putaran');
  return {
    peristiwa: {
      jenis: 'tenggat.berubah',
      sebab: 'setelan',
      putaran: putaran.n,
      mulaiLama: putaran.mulai,
      mulaiBaru: putaran.mulai,
      sumber: putaran.sumber,
      ...(lama.tenggat_sop_at === null ? {} : { sopLama: lama.tenggat_sop_at }),
      ...(baru.tenggatSop === null ? {} : { sopBaru: baru.tenggatSop }),
      ...(lama.tenggat_nasional_at === null ? {} : { nasionalLama: lama.tenggat_nasional_at }),
      ...(baru.tenggatNasional === null ? {} : { nasionalBaru: baru.tenggatNasional }),
    },
  };
}
