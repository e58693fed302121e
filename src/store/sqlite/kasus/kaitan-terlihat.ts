import type { IndukTerkait, KasusTerkait } from '../../../ports/store.ts';
import { langkahBersama } from '../../../sop/kaitan/langkah-bersama.ts';
import type { Kaitan, Kasus } from '../../../sop/kasus/kasus.ts';
import { kaitanIni, putaranIni, sebutan } from '../../../sop/kasus/kasus.ts';
import { terbuka } from '../../../sop/tenggat/jadwal.ts';
import type { CalonInduk, IndukTerlihat } from '../../../sop/tindakan/konteks.ts';
import type { Alat } from '../alat.ts';
import type { BarisKasus } from '../gudang/baris-kasus.ts';
import type { GudangBa } from '../gudang/gudang-ba.ts';

/** The parent as decisions on a linked case see it; null: the case walks on its own. */
export function indukTerlihat(alat: Alat, ba: GudangBa, kasus: Kasus): IndukTerlihat | null {
  const kaitan = kaitanIni(kasus);
  if (kaitan === null) return null;
  return {
    sebutan: sebutanKasus(alat, kaitan.induk),
    sudah: aksiInduk(alat, kaitan),
    baDikecualikan: ba.dikecualikan(kaitan.induk, kaitan.putaranInduk),
  };
}

/** Acts that the parent's round has recorded at the steps which a linked case passes with it. */
export function aksiInduk(alat: Alat, { induk, putaranInduk }: Kaitan): ReadonlySet<string> {
  const bersama = langkahBersama(alat.mesin.aturan(alat.kasus.baris(induk)).sop);
  const rows = alat.tindakan.semua(induk).filter((t) => t.putaran === putaranInduk && bersama.has(t.langkah));
  return new Set(rows.map((t) => t.aksi));
}

/** What `kaitkan` is told of the case it names; null: there is none. */
export function calonInduk(alat: Alat, kasus: Kasus, disebut: string): CalonInduk | null {
  const baris = alat.kasus.cari(disebut.trim());
  if (baris === undefined) return null;
  const induk = alat.kasus.muat(baris);
  const milik = kaitanIni(induk);
  return {
    kasus: induk,
    sop: alat.mesin.aturan(induk).sop,
    indukNya: milik === null ? null : sebutanKasus(alat, milik.induk),
    anak: anakTerbuka(alat, kasus.id).map(sebutan),
  };
}

/** Open cases that share the examination of this one in the round that runs. */
export const anakTerbuka = (alat: Alat, induk: string): readonly Kasus[] =>
  alat.kasus
    .anak(induk)
    .map((baris) => alat.kasus.muat(baris))
    .filter((anak) => kaitanIni(anak) !== null && terbuka(anak, alat.mesin.aturan(anak).sop));

/** In the running round, for whoever reads the case. */
export function indukTerkait(alat: Alat, kasus: Kasus): IndukTerkait | null {
  const { kaitan } = kasus;
  if (kaitan === null || kaitan.putaran !== putaranIni(kasus)?.n) return null;
  return { ...terkait(alat.kasus.baris(kaitan.induk)), status: kaitan.status };
}

export const anakTerkait = (alat: Alat, { id }: Kasus): readonly KasusTerkait[] =>
  alat.kasus
    .anak(id)
    .filter((b) => b.kaitan_status === 'berlaku')
    .map(terkait);

const terkait = ({ id, tracking_id, nomor_registrasi, langkah, sop }: BarisKasus): KasusTerkait => ({
  sebutan: tracking_id ?? nomor_registrasi ?? id,
  langkah,
  sop,
});

export function sebutanKasus({ kasus }: Pick<Alat, 'kasus'>, id: string): string {
  const { tracking_id, nomor_registrasi } = kasus.baris(id);
  return tracking_id ?? nomor_registrasi ?? id;
}
