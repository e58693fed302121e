import type { App } from '../app.ts';
import type { SetelanBerlaku } from '../ports/store.ts';
import type { AturanTenggat } from '../sop/aturan.ts';
import type { Kalender } from '../sop/waktu/kalender.ts';
import { hash } from './berkas/hash.ts';

/** What decisions depend on, each part by its hash: names and numbers of officers stay out of the journal. */
export function setelanBerlaku({
  config,
  tenggat,
  sopBerlaku,
}: Pick<App, 'config' | 'tenggat' | 'sopBerlaku'>): SetelanBerlaku {
  const { lapor, instansi } = config;
  const penentu = penentuTenggat(tenggat, sopBerlaku.map((sop) => sop.hash).join(','));
  return {
    bagian: {
      sambungan: lapor.sambungan,
      alamat: lapor.sambungan === 'ekspor-xlsx' ? '' : lapor.url,
      instansi: instansi.id.join(','),
      kalender: tenggat.kalender.versi,
      ...keputusan(tenggat.kalender),
      petugas: ringkas(config.petugas),
      penugasan: ringkas(config.penugasan),
      ...wewenang(config),
      persetujuan: ringkas(config.persetujuan),
      ba: ringkas(config.ba),
      push: ringkas(config.push),
      jejak: ringkas(config.jejak),
      masa_simpan: ringkas(config.masaSimpan),
    },
    penentu,
    tenggat: ringkas(penentu),
    sop: sopBerlaku.map(({ hash, teks, definisi: { id, versi } }) => ({ hash, id, versi, teks })),
  };
}

/** Who might decide what, and when: by ids, as every row names its officer; names, NIP and numbers only in the hashes. */
function wewenang({ petugas, penugasan }: App['config']): Readonly<Record<string, string>> {
  const masa = (dari: string | null, sampai: string | null): string =>
    dari === null && sampai === null ? '' : ` ${dari ?? ''}..${sampai ?? ''}`;
  return Object.fromEntries([
    ...petugas.map((p) => [`peran_${p.id}`, `${p.peran.join(',')}${masa(p.berlakuDari, p.berlakuSampai)}`]),
    ...penugasan.map((t, i) => [
      `tugas_${i + 1}`,
      `${t.petugas} ${t.jenis} ${t.sebagai}${masa(t.dari, t.sampai)}`,
    ]),
  ]);
}

/** `keputusan_2026`: the decree by which that year's days are off. A public text, which names no person. */
const keputusan = ({ tahun }: Kalender): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(tahun).map(([satu, { sumber }]) => [`keputusan_${satu}`, sumber]));

/** Each under the name of its setting, so that the journal can say which of them moved a deadline. */
function penentuTenggat({ kalender, ...aturan }: AturanTenggat, sop: string): SetelanBerlaku['penentu'] {
  const libur = Object.entries(kalender.tahun).map(([tahun, isi]) => [`libur_${tahun}`, ringkas(isi)]);
  return {
    sop,
    zona: aturan.zona,
    jam_kerja: ringkas(aturan.jamKerja),
    hari_kerja: String(kalender.hariKerja),
    cuti_bersama: kalender.cutiBersama,
    libur_sendiri: ringkas(kalender.liburSendiri),
    ...Object.fromEntries(libur),
    hitungan_hari: aturan.hitunganHari,
    geser_bila_libur: aturan.geserBilaLibur ? 'ya' : 'tidak',
    batas_tunggu: String(aturan.batasTunggu),
    baca_baris_1: aturan.bacaBaris1,
    nasional: ringkas(aturan.nasional),
  };
}

const ringkas = (isi: unknown): string => hash(JSON.stringify(isi)).slice(0, 16);
