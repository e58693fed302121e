import { describe, expect, it } from 'vitest';
import { terapkan } from '../../../src/sop/kasus/terapkan.ts';
import { alarmTiba } from '../../../src/sop/tenggat/alarm.ts';
import { berakhirTerlambat } from '../../../src/sop/tenggat/berakhir-terlambat.ts';
import { diTanggapan, mintaKelengkapan, Perkara, setujuiAkhir, wib } from '../kapuas-uji.ts';

/** What a change leaves to be told: deadlines that it met too late, as "clock step due". */
function sesudah(p: Perkara, ubah: (p: Perkara) => unknown): readonly string[] {
  const lama = p.kasus;
  ubah(p);
  return berakhirTerlambat(lama, p.kasus, p.sekarang, p.aturan).map(({ peristiwa }) =>
    peristiwa.jenis === 'tenggat.terlampaui'
      ? `${peristiwa.jam} ${peristiwa.langkah} ${new Date(peristiwa.jatuh).toISOString()}`
      : peristiwa.jenis,
  );
}

const TELAAH = { kesimpulan: 'Layak', alasan_terlambat: 'akhir pekan' };
const JATUH_TELAAH = '2026-09-10T16:59:59.000Z';
const JATUH_PERTAMA = '2026-09-14T09:00:00.000Z';

describe('a deadline that is met too late before a pass has noticed', () => {
  it('is told by the act that leaves the step', () => {
    const p = new Perkara().pada(wib('09-11T09:00'));
    expect(sesudah(p, () => p.catat('telaah', TELAAH))).toEqual([`sop telaah ${JATUH_TELAAH}`]);
  });

  it('is not told of a clock that goes on: the next pass sounds it', () => {
    const p = new Perkara().pada(wib('09-15T09:00'));
    expect(sesudah(p, () => p.catat('telaah', TELAAH))).toEqual([`sop telaah ${JATUH_TELAAH}`]);
  });

  it('is not told by one that leaves it in time, nor by one that took place in time and was recorded late', () => {
    const tepat = new Perkara().pada(wib('09-10T23:59:59'));
    expect(sesudah(tepat, () => tepat.catat('telaah', { kesimpulan: 'Layak' }))).toEqual([]);
    const belakangan = new Perkara().pada(wib('09-11T09:00'));
    const pada = wib('09-10T10:00');
    expect(sesudah(belakangan, () => belakangan.catat('telaah', { kesimpulan: 'Layak' }, { pada }))).toEqual(
      [],
    );
  });

  it('is not told again where a pass has noticed', () => {
    const p = new Perkara().pada(wib('09-11T08:00'));
    for (const { peristiwa } of alarmTiba(p.kasus, p.sekarang, p.aturan))
      p.kasus = terapkan(p.kasus, peristiwa, Perkara.ID);
    expect(sesudah(p.pada(wib('09-11T09:00')), () => p.catat('telaah', TELAAH))).toEqual([]);
  });

  it('is told of the first national limit when the first follow-up reaches LAPOR! too late', () => {
    const p = mintaKelengkapan(new Perkara());
    p.pada(wib('09-15T09:00'));
    expect(sesudah(p, () => p.terkirim('sementara'))).toEqual([
      `nasional tindak-lanjut-pertama ${JATUH_PERTAMA}`,
    ]);
  });

  it('is not told where the remote had it in time, and we read so only later', () => {
    const p = mintaKelengkapan(new Perkara());
    p.pada(wib('09-15T09:00'));
    expect(sesudah(p, () => p.terkirim('sementara', wib('09-14T15:59')))).toEqual([]);
  });

  it('is told of the final national limit too', () => {
    const p = mintaKelengkapan(new Perkara()).terkirim('sementara', wib('09-07T10:00'));
    p.balas(wib('09-08T09:00'));
    setujuiAkhir(diTanggapan(p));
    p.pada(wib('09-28T09:00'));
    expect(sesudah(p, () => p.terkirim('akhir'))).toEqual([
      'nasional tanggapan-akhir 2026-09-25T09:00:00.000Z',
    ]);
  });

  it('is told when LAPOR! takes the case from us too late, for both clocks', () => {
    const p = new Perkara().pada(wib('09-16T09:00'));
    expect(sesudah(p, () => p.tiba({ idInstansi: '9901' }))).toEqual([
      `sop telaah ${JATUH_TELAAH}`,
      `nasional tindak-lanjut-pertama ${JATUH_PERTAMA}`,
    ]);
    const segera = new Perkara().pada(wib('09-08T09:00'));
    expect(sesudah(segera, () => segera.tiba({ idInstansi: '9901' }))).toEqual([]);
  });

  it('is told of what ran until LAPOR! closed it, where no step was left', () => {
    const p = new Perkara().catat('telaah', { kesimpulan: 'Layak' });
    const alasan = { tidak_lengkap: 'ya', tidak_jelas: 'ya', alasan_tanpa_diminta: 'anonim' };
    p.catat('tidak-ditanggapi', alasan, { oleh: 'kepala' }).pada(wib('09-16T09:00'));
    expect(sesudah(p, () => p.tiba({ statusLapor: 'Selesai' }))).toEqual([
      `nasional tindak-lanjut-pertama ${JATUH_PERTAMA}`,
    ]);
  });
});
