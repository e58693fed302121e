import type { DasarBa } from '../../../ports/store.ts';
import type { BeritaAcara } from '../../../sop/ba/berita-acara.ts';
import { identitasDalam } from '../../../sop/identitas/identitas.ts';
import { sebutan } from '../../../sop/kasus/kasus.ts';
import type { Alat } from '../alat.ts';
import { identitasSekaitan } from '../kasus/identitas-pelapor.ts';

/** What an office needs without an SOP saying so is no basis of a Berita Acara. */
const KEBIJAKAN = 'kebijakan';

/** What a Berita Acara rests on now: for each report its disposition, and the acts of the SOP in that round. */
export function dasarBa(alat: Alat, ba: Pick<BeritaAcara, 'kasus'>): readonly DasarBa[] {
  const semua = ba.kasus.map(({ id }) => alat.kasus.baris(id));
  const identitas = identitasSekaitan(alat, semua);
  return ba.kasus.map(({ id, putaran }) => {
    const baris = alat.kasus.baris(id);
    const laci = alat.laci(baris);
    const kasus = alat.kasus.muat(baris);
    const { sop } = alat.mesin.aturan(kasus);
    const tindakan = alat.tindakan
      .semua(id)
      .filter((t) => t.putaran === putaran && (sop.tindakan[t.aksi]?.klausul ?? KEBIJAKAN) !== KEBIJAKAN);
    const asal = kasus.putaran.find((p) => p.n === putaran);
    return {
      laporan: sebutan(kasus),
      disposisi: asal?.mulai ?? kasus.terlihat,
      ...(asal?.sumber === 'tanggal_masuk' ? { sumber: asal.sumber } : {}),
      tindakan: tindakan.map((t) => ({
        aksi: t.aksi,
        pada: t.terjadi_at,
        nilai: JSON.parse(t.nilai) as Record<string, string | number>,
        // It goes on living in the Berita Acara when the texts of the report are erased.
        teks: tanpaIdentitas(alat.teks.baca(t.id, laci), identitas),
      })),
    };
  });
}

const tanpaIdentitas = (
  teks: Readonly<Record<string, string>>,
  identitas: readonly string[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(teks).filter(([, isi]) => identitasDalam(isi, identitas).length === 0));
