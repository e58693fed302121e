import type { App } from '../../app.ts';
import { KalenderDitolak } from '../../galat.ts';
import type { SimulasiSop } from '../../report/sop/simulasi-sop.ts';
import { RangkumanSimulasi } from '../../report/sop/simulasi-sop.ts';
import type { DefinisiSop } from '../../sop/definisi/definisi.ts';
import { simulasikan } from '../../sop/definisi/simulasi-sop.ts';
import type { Kasus } from '../../sop/kasus/kasus.ts';
import type { Kalender } from '../../sop/waktu/kalender.ts';
import { bacaBerkasLibur, susunKalender, tahunKalender } from '../kalender/kalender.ts';

export interface PermintaanSimulasi {
  readonly sop: DefinisiSop;
  /** File of a calendar year to put in the place of that in force. */
  readonly kalender: string | null;
  /** ms UTC. */
  readonly sejak: number;
}

/** Writes nothing, not even that it was asked. @throws KalenderDitolak */
export async function simulasiSop(
  app: App,
  { sop, kalender, sejak }: PermintaanSimulasi,
  kemajuan: (kasus: number) => void,
): Promise<SimulasiSop> {
  const ganti = kalender === null ? null : gantiTahun(app, kalender);
  const tenggat = ganti === null ? app.tenggat : { ...app.tenggat, kalender: ganti.kalender };
  const rangkuman = new RangkumanSimulasi();
  const sekarang = app.clock.now();
  const ikut = kasusIkut(app, sop);
  for await (const halaman of app.store.kasusSejak(sejak)) {
    for (const { kasus, tenggatLangkah } of halaman) {
      if (!ikut(kasus)) continue;
      const dahulu = { ...app.mesin.aturan(kasus), tenggatLangkah };
      rangkuman.tambah(kasus, simulasikan(kasus, dahulu, { sop, tenggat }, sekarang));
    }
    kemajuan(rangkuman.kasus);
  }
  return { sop, sejak, kalender: ganti, rangkuman };
}

/** Cases of the same SOP, in whatever text; of one that no case knows, those of the channels that it takes in. */
function kasusIkut({ mesin }: App, sop: DefinisiSop): (kasus: Kasus) => boolean {
  const dikenal = [...mesin.semuaSop.values()].some(({ id }) => id === sop.id);
  return (kasus) => (dikenal ? mesin.aturan(kasus).sop.id === sop.id : sop.kanal.includes(kasus.kanal));
}

function gantiTahun(
  { config }: App,
  berkas: string,
): { readonly tahun: string; readonly sumber: string; readonly kalender: Kalender } {
  const hasil = bacaBerkasLibur(berkas);
  if (!hasil.ok) throw new KalenderDitolak(hasil.error);
  const { tahun, libur } = hasil.value;
  const lain = tahunKalender(config).filter((satu) => satu.tahun !== tahun);
  const semua = [...lain, { tahun, libur, asal: 'instansi', berkas } as const];
  const menurutTahun = semua.sort((a, b) => (a.tahun < b.tahun ? -1 : 1));
  return { tahun, sumber: libur.sumber, kalender: susunKalender(config, menurutTahun) };
}
