import type { Masalah } from '../../sop/penolakan.ts';
import type { KodeAlih } from '../id/alih.ts';
import type { Katalog } from '../katalog.ts';

type Data = Masalah['data'];

export const masalahAlih: Readonly<Record<KodeAlih, (data: Data) => string>> = {
  pemegang_tak_dikenal: (d) =>
    `Officer "${d.dari}" is not registered and holds no open case. Registered: ${d.dikenal}. Correct the name and try again.`,
  penerima_tak_dikenal: (d) =>
    `Receiver "${d.kepada}" is not registered. Registered: ${d.dikenal}. Use one of them: --kepada OFFICER, or add the person to penghubung.yaml.`,
  penerima_tidak_bertugas: (d) =>
    `Receiver ${d.kepada} is not in service ${d.pada === undefined ? 'today' : `on ${d.pada}`} (service ${masa(d)}). Choose another officer, or correct berlaku_dari and berlaku_sampai in penghubung.yaml.`,
  penerima_tanpa_peran: (d) =>
    `Receiver ${d.kepada} holds no role that may work on cases of SOP ${d.sop} (${d.peran}). Choose another officer, or add the role in penghubung.yaml.`,
  pengalih_tidak_bertugas: (d) =>
    `Officer ${d.petugas} is not in service and cannot hand over. Ask the head (${d.peran}) to decide it: --sebagai OFFICER.`,
  alih_tidak_berhak: (d) =>
    `The officer responsible (${d.pemilik}) or the head (${d.peran}) may hand it over; ${d.petugas} is neither. Record it on the decision of one of them: --sebagai OFFICER.`,
  alih_apip: (d) =>
    `Case ${d.kasus} is with APIP and is not handed over with this. Ask the named APIP officer to hand it over, to another officer if need be: penghubung alihkan ${d.kasus} --kepada OFFICER --alasan "…" --sebagai APIP-OFFICER`,
  alih_ke_pemegang: (d) =>
    `${d.kepada} is already responsible for it. Name another officer: --kepada OFFICER.`,
  alih_berakhir: (d) =>
    `This case has ended and leaves no kiriman behind: there is nothing to hand over. Its story: penghubung show ${d.kasus ?? 'ID'}`,
  alih_berubah: () =>
    'The cases changed since they were shown, so nothing was handed over. Run the same command again.',
  alih_terlalu_banyak: (d) =>
    `More than ${d.maks} cases. Hand over some of them one by one first: penghubung alihkan ID --kepada OFFICER --alasan "…"`,
};

function masa({ dari, sampai }: Data): string {
  if (dari === '') return `until ${sampai}`;
  return sampai === '' ? `from ${dari}` : `${dari} to ${sampai}`;
}

const cases = (n: number): string => (n === 1 ? '1 case' : `${n} cases`);

export const alih: Katalog['alih'] = {
  sasaran: 'Name one report, or all cases of an officer: --semua-milik OFFICER (not both).',
  dialihkan: (nomor, dari, kepada) => `${nomor} handed over: ${dari} → ${kepada}`,
  belumDipegang: '(nobody yet)',
  jumlah: (n, kepada) => `${cases(n)} handed over to ${kepada}; each is in the journal.`,
  kosong: (dari) => `${dari} holds no open case.`,
  tetap: (n) => `${cases(n)} not handed over`,
  lagi: (n) => `… and ${n} more. All of them: add --json`,
  rencana: {
    judul: (dari, kepada) => `Handover: ${dari} → ${kepada}`,
    kasus: (n, terlambat) => `${cases(n)}${terlambat === 0 ? '' : `, ${terlambat} of them late`}`,
    bidang: (nama, lama) => `waiting for ${nama}, ${lama}`,
    konsep: (jenis, id) => `${jenis} ${id}`,
    kiriman: (id, status) => `kiriman ${id}: ${status}`,
    ba: (id) => `Berita Acara ${id} still a draft`,
    tenggat: (sop, nasional) => `SOP ${sop} · national ${nasional}`,
    belum:
      'Nothing was handed over yet. Do it and print the list with: --ya --sebagai OFFICER (that officer, or the head)',
  },
  tercatat: (nomor, n) =>
    `${nomor}: ${cases(n)} handed over. Have the list signed. To print it again: penghubung serah-terima --cetak ${nomor}`,
  nihil: 'There is nothing to hand over; the list says so.',
  nomorTakDikenal: (nomor) =>
    `There is no handover numbered "${nomor}". The number stands on the printed list, and in penghubung show ID.`,
  belumTertulis: (nomor) =>
    `Handover ${nomor} is recorded, but its file was not written. Print it again: penghubung serah-terima --cetak ${nomor} --keluaran FILE`,
  riwayat: {
    judul: 'Responsible before',
    baris: (dari, kepada, oleh) => `${dari} → ${kepada}, decided by ${oleh}`,
    pertama: (kepada, oleh) => `given to ${kepada}, decided by ${oleh}`,
  },
  tidakBertugas: {
    nama: 'Responsible',
    baik: 'every open case is held by an officer in service',
    kasus: (nama, n) => `${nama} is no longer in service but still holds ${cases(n)} that are open.`,
    saran: (id) => `penghubung serah-terima --dari ${id} --kepada PETUGAS`,
    lengkap: (nama, n, saran) =>
      `${nama} is no longer in service but still holds ${cases(n)} that are open: ${saran}`,
  },
};
