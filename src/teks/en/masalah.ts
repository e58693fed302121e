import type { Katalog } from '../katalog.ts';
import { masalahAlih } from './alih.ts';
import { masalahBalasan } from './balasan.ts';
import { masalahKaitan } from './kaitan.ts';

export const masalah: Katalog['masalah'] = {
  ...masalahAlih,
  ...masalahKaitan,
  ...masalahBalasan,
  aksi_tak_dikenal: (d) => `The SOP has no action "${d.aksi}". Choose one of: ${d.dikenal}.`,
  tidak_di_langkah_ini: (d) =>
    `Action "${d.aksi}" cannot be recorded at step "${d.langkah}". Choose one that is allowed now.`,
  peran_tidak_berhak: (d) =>
    `Officer ${d.petugas} did not hold the role ${d.peran} at that time. Record it on the decision of one who does: --sebagai OFFICER. An acting appointment (Plt., Plh.) belongs under penugasan in penghubung.yaml.`,
  petugas_tak_dikenal: (d) =>
    `Officer "${d.petugas}" is not registered. Registered: ${d.dikenal}. Use one of them: --sebagai OFFICER.`,
  isian_kurang: (d) =>
    `Field "${d.isian}" is missing. Add: --isian ${d.isian}=${d.pilihan ? `(${d.pilihan})` : '…'}`,
  isian_tak_dikenal: (d) =>
    `Field "${d.isian}" is not known. Known: ${d.dikenal}. Correct the name and try again.`,
  isian_pilihan: (d) => `Field "${d.isian}" must be one of: ${d.pilihan}. Correct it and try again.`,
  isian_waktu: (d) => `Field "${d.isian}" is not a readable time. Write 2026-11-20 or "2026-11-20 14:30".`,
  isian_terlalu_panjang: (d) =>
    `Field "${d.isian}" is too long, ${d.maks} characters at most. Shorten it and try again.`,
  isian_petugas: (d) =>
    `Field "${d.isian}" must be the id of an officer in penghubung.yaml. Correct it and try again.`,
  waktu_di_depan: () =>
    'The time of this act has not come yet. Correct --pada, or leave it out if it was done now. To check the clock: penghubung doctor',
  isian_di_depan: (d) =>
    `Field "${d.isian}" names a time that is still to come. Mend it and try again. To check the computer's clock: penghubung doctor`,
  waktu_sebelum_langkah: (d) =>
    `The time of this act lies before this step, which began ${d.mulai}. Correct --pada.`,
  waktu_sebelum_konsep: (d) =>
    `The approval lies before its draft: ${d.konsep} was drafted ${d.disusun}. Correct --pada, or draft it with the --pada at which it was written.`,
  jam_mundur: () =>
    'The clock of this computer stands before the last record. Set it right, then check: penghubung doctor',
  alasan_terlambat_perlu: (d) =>
    `The SOP deadline of this step has passed. Give the reason: ${d.opsi ?? '--isian alasan_terlambat=…'}`,
  bidang_belum_ditanya: () =>
    'No division has been asked. Record teruskan-bidang first, or give the reason: --isian tanpa_bidang=…',
  bidang_tidak_menunggu: (d) =>
    d.bidang
      ? `No answer is awaited from that division. Awaited: ${d.bidang}. Write its name exactly.`
      : 'No answer of a division is awaited. Record the question first with teruskan-bidang.',
  diminta_sebelum_permintaan: (d) =>
    `Field diminta_sebelum (${d.sebelum}) lies before the request itself (${d.diminta}). Correct it and try again; give the hour too.`,
  naskah_tak_dikenal: (d) =>
    `There is no standard text "${d.naskah}". Known: ${d.dikenal}. What they say: penghubung naskah list`,
  naskah_bukan_untuk: (d) =>
    `Standard text "${d.naskah}" is of kind ${d.jenis}, not for this action. Choose another: penghubung naskah list`,
  naskah_tanpa_tempat: (d) => `Action "${d.aksi}" uses no standard text. Try again without --naskah.`,
  naskah_ganda: (d) => `Name at most one standard text and one closing, not: ${d.naskah}. Remove the others.`,
  naskah_dan_isian: (d) =>
    `Standard text "${d.naskah}" says it all; what is in field "${d.isian}" would not be used. Leave one of them out.`,
  isian_naskah_kurang: (d) => `The standard text needs field "${d.isian}". Add: --isian ${d.isian}="…"`,
  waktu_sebelum_permintaan: (d) =>
    `An answer cannot come before its request, which was ${d.diminta}. Correct --pada and try again.`,
  tidak_lengkap_dan_tidak_jelas: () =>
    'A report may go unanswered only when it is both incomplete and unclear (kapuas §2.1). If only one, record klarifikasi or minta-kelengkapan.',
  belum_diminta_kelengkapan: () =>
    'The reporter was never asked to complete the report. Record minta-kelengkapan first, or give the reason: --isian alasan_tanpa_diminta=…',
  sudah_tercatat_di_putaran: (d) =>
    `By the SOP this act is no longer possible once ${d.aksi} is recorded in this round. Go on with another act of this step.`,
  pemeriksaan_belum_tercatat: (d) =>
    `Not yet recorded: ${d.belum}. Record each; one that has the field tidak_diperlukan may be stated not needed: --isian tidak_diperlukan=REASON`,
  ba_belum_final: (d) =>
    `The Berita Acara is not final. Make it with penghubung ba buat ${d.kasus ?? 'ID'}, then lock it: penghubung ba final BA`,
  ba_belum_disetujui: () =>
    'The Berita Acara is not approved. Once approved, record it: penghubung ba setujui BA --sebagai APPROVER',
  ba_tanpa_foto: (d) =>
    `The Berita Acara has no photo. Add one to the draft: penghubung ba buat --ubah BA --berkas PHOTO. If it is final, void it and make it again with one; a photo of the reporter does not count. Or the head makes an exception: penghubung ba kecualikan ${d.kasus ?? 'ID'} --alasan …`,
  tidak_ada_balasan: (d) =>
    `No reply of the reporter awaits assessment. If there is an unrecorded one, record it first: penghubung catat ${d.kasus ?? 'ID'} catat-balasan`,
  tidak_ada_pengembalian: (d) =>
    `This report does not wait for a return, so there is none to cancel. See its state: penghubung show ${d.kasus ?? 'ID'}`,
  pengembalian_di_jalan: (d) =>
    `Return ${d.kiriman} is being sent, or its outcome is not known yet. Wait until it is: penghubung kiriman show ${d.kiriman}`,
  akhir_hanya_di_tanggapan: (d) =>
    d.langkah === ''
      ? 'This SOP has no step that answers the reporter, so there is no final answer to draft.'
      : `A final answer can be drafted only at step ${d.langkah}. Finish this step first, or draft an interim one: --isian jenis=sementara`,
  jawaban_belum_sampai: () =>
    'The final answer has not arrived: it is not approved, or still waits to be sent to LAPOR!. Look first: penghubung kiriman list',
  kanal_tak_dikenal: (d) =>
    d.dikenal === ''
      ? 'This SOP takes reports from LAPOR! only: nothing is entered in the register.'
      : `${d.kanal === '' ? 'No channel is given' : `This SOP has no channel "${d.kanal}"`}. Choose one: --kanal "${String(d.dikenal).replaceAll(', ', '" or --kanal "')}"`,
  tracking_id_salah: (d) =>
    `"${d.nilai}" is no report number of LAPOR!. Copy its tracking id without spaces.`,
  tracking_id_dipakai: (d) =>
    `Tracking id ${d.trackingId} belongs to ${d.kasus} already. One report of LAPOR! is one case: check the number, or go on with that case.`,
  sudah_tertaut: (d) =>
    `This complaint is already linked to report ${d.trackingId} of LAPOR!. Go on with that case: penghubung show ${d.trackingId}`,
  sop_tanpa_lapor: () =>
    'The SOP of this case knows no channel LAPOR!, so it cannot become a report of LAPOR!. The report there is a case of its own.',
  pengaduan_berakhir: (d) =>
    `This complaint has ended (${d.langkah}) without an answer of ours. Do not link it: the report in LAPOR! comes in as a case of its own, with its own deadlines.`,
  jawaban_beridentitas: (d) =>
    `The approved answer holds what identifies the reporter (${d.jenis}) and would show in LAPOR!. If it may, say why: --isian alasan_identitas=…. If not: take the answer back with tarik-tanggapan and draft it again without that before you link. If the complaint is finished, do not link it: the report in LAPOR! comes in as a case of its own.`,
  belum_di_lapor: () =>
    'This action is for reports of LAPOR! only, and this complaint is not there yet. Once it has been entered, link it first: penghubung register NUMBER --tautkan TRACKING_ID',
  isian_huruf_kendali: (d) =>
    `Field "${d.isian}" holds invisible control characters${d.huruf ? ` (${d.huruf}, character ${d.ke})` : ''}. Type it again, then try again.`,
  isian_nik: (d) => `Field "${d.isian}" must be 16 digits. Compare it with the identity card and try again.`,
  pengaduan_terlalu_lama: (d) =>
    `The complaint would be more than ${d.maks} years old. Check the year in --pada and try again.`,
  bukan_dari_register: () =>
    'Only complaints of the register can be linked; this case came from LAPOR!. Check its number: penghubung list',
  rekap_belum_berakhir: (d) =>
    `Period ${d.periode} has not ended: it can be closed after ${d.berakhir}. To see its figures: penghubung rekap --periode ${d.periode}`,
  rekap_sebelum_dipakai: (d) =>
    `Period ${d.periode} ended before this office began to record here (${d.mulai}): its figures are nil for want of data, not of complaints. Report that period from the office's earlier records.`,
  rekap_sudah_final: (d) =>
    `The recap of ${d.periode} was closed by ${d.oleh} on ${d.ditutup}, and only once. See: penghubung rekap --periode ${d.periode}`,
  rekap_tanpa_kewajiban: (d) =>
    `No SOP of this office asks for a recap as long as ${d.periode}, so there is nothing to close; of the SOPs that come with the program only kukar-online-2022 does (quarters and half years). To hand it in, without --final: penghubung rekap --periode ${d.periode} --format pdf`,
  akhir_sudah_disetujui: (d) =>
    `Final answer ${d.kiriman} is already approved. While queued it can be withdrawn with tarik-tanggapan; once sent, correct it with ralat-tanggapan.`,
  kiriman_masih_hidup: (d) =>
    `Dispatch ${d.kiriman ?? ''} of this report is not finished. Look first: penghubung kiriman list`,
  hasil_belum_diketahui: (d) =>
    `It is not known whether ${d.kiriman} reached LAPOR!. Look there. If it did: penghubung kiriman mark-sent ${d.kiriman} --bukti …; if not: penghubung ${d.status === 'ditahan' ? `kiriman release ${d.kiriman}` : `replay --id ${d.kiriman} --alasan …`}`,
  tidak_ada_konsep: (d) =>
    `No${d.jenis ? ` ${d.jenis}` : ''} draft answer awaits approval. Draft it first with susun-tanggapan.`,
  konsep_lebih_dari_satu: (d) => `There is more than one draft. Say which: --isian jenis=(${d.jenis})`,
  konsep_berganti: (d) =>
    `Draft ${d.konsep} no longer awaits approval; what awaits it now is ${d.menunggu}. Read it first with penghubung show, then give its number: --isian konsep=…`,
  antre_lebih_dari_satu: (d) =>
    `More than one answer is queued (${d.kiriman}). Say which kind to withdraw: --isian jenis=…`,
  rujukan_tidak_terkirim: (d) =>
    `Dispatch "${d.kiriman}" is not a sent answer of this report. See the numbers: penghubung kiriman list`,
  bukti_perlu: () =>
    'This office requires evidence of approval. Add --isian bukti=… (for a Berita Acara: --bukti …).',
  identitas_dalam_naskah: (d) =>
    `The text holds what identifies the reporter (${d.jenis}). Remove it, or draft it again with --isian samarkan_identitas=ya. If it must stand, give the reason: --isian alasan_identitas=…`,
  naskah_terlalu_panjang: (d) =>
    `The text has ${d.panjang} characters; LAPOR! takes ${d.maks} at most. Shorten it and draft again.`,
  terlalu_banyak_berkas: (d) => `Too many files: LAPOR! takes ${d.maks} at most. Choose the most important.`,
  tanpa_tracking_id: () =>
    'This complaint has no LAPOR! number yet, so nothing can be sent there. Give the answer to the reporter directly.',
  ba_tidak_ada: () => 'There is no such Berita Acara. See the numbers: penghubung ba list',
  ba_status: (d) =>
    `Berita Acara ${d.ba} is ${d.status}; this needs ${d.perlu}. Look: penghubung ba show ${d.ba}`,
  ba_nomor_dipakai: (d) =>
    `Letter number "${d.nomor}" is used by Berita Acara ${d.ba}. Check the letter register and try again with the right number.`,
  ba_dirujuk: (d) =>
    `Answer ${d.jawaban}, or the end of report ${d.kasus}, rests on Berita Acara ${d.ba}, which therefore cannot be voided. Take the answer back first while it is queued, or make a correction: penghubung ba buat --meralat ${d.ba}`,
  ba_tanpa_gerbang: (d) =>
    `This SOP asks for no Berita Acara before the answer, so there is nothing to except. What is possible now: penghubung show ${d.kasus ?? 'ID'}`,
  identitas_dalam_ba: (d) =>
    `Berita Acara ${d.ba} holds what identifies the reporter (${d.jenis}). The letter number of no report may hold it: use another number. Its fields, its people and the origin of its files may not where the reporter asked not to be known: take it out with penghubung ba buat --ubah ${d.ba}; if it is the same by chance (the place examined, somebody else's name), say so: --ubah ${d.ba} --isian alasan_identitas=…`,
  ba_sudah_bernomor: (d) =>
    `Berita Acara ${d.ba} has the letter number ${d.nomor}, which does not change. If it is wrong, make a correction: penghubung ba buat --meralat ${d.ba}`,
  ba_templat_kurang: (d) =>
    `The template of letter numbers cannot be filled: ${d.kurang} is not set in penghubung.yaml. Set it, or type the whole number: --nomor`,
  ba_langkah_berbeda: (d) =>
    `Report ${d.kasus} stands at ${d.langkah}, the other at ${d.lain}. One Berita Acara is for reports at one step under one SOP.`,
  ba_kasus_terlalu_banyak: (d) => `One Berita Acara covers at most ${d.maks} reports. Make several of it.`,
  ba_ralat_lain_kasus: (d) =>
    `Report ${d.kasus} is not covered by ${d.ba}, so it cannot be corrected with it. Name only reports that are.`,
  ba_ralat_konsep: (d) =>
    `${d.ba} is still a draft without a number: there is nothing to correct yet. Change the draft: penghubung ba buat --ubah ${d.ba}`,
  ba_ralat_batal: (d) =>
    `${d.ba} is void, so it is not corrected. Make a new Berita Acara: penghubung ba buat ID`,
  ba_sebelum_mulai: (d) =>
    `The Berita Acara is dated ${d.pada ?? d.hari}, before ${d.langkah ? `step ${d.langkah}` : 'the disposition'} of report ${d.kasus}, which began ${d.mulai}. Correct --pada or --isian tanggal=…; a wrong disposition: betulkan-disposisi.`,
  ba_berkas_tidak_ada: (d) => `This draft has no file number ${d.n}. See the numbers: penghubung ba show BA`,
  ba_tanpa_orang: () =>
    'Nobody is recorded as present. Name who was: penghubung ba buat --ubah BA --orang OFFICER',
  ba_pindaian_perlu: () => 'Add the scan of the signed paper: --berkas SIGNED-BA.pdf',
  ba_tte_pdf: () =>
    'An electronic signature is whole in its PDF only. Give the original PDF, no photo or scan: --berkas BA.pdf',
  ba_bukan_penanda_tangan: (d) =>
    `Person number ${d.n} was not present or is not in it, and signs nothing. You may name: ${d.boleh}`,
  orang_di_luar_masa: (d) =>
    `Officer ${d.petugas} was not in service on ${d.hari}. Check berlaku_dari and berlaku_sampai in penghubung.yaml, or the date of the Berita Acara.`,
  orang_dua_kali: (d) => `Officer ${d.petugas} is named twice. Name them once.`,
  orang_terlalu_banyak: (d) =>
    `At most ${d.maks} people in one Berita Acara. Add a list of attendance as a file.`,
  ba_jenis: (d) =>
    d.dikenal
      ? `The SOP has no such kind of Berita Acara. Choose one: --jenis (${d.dikenal})`
      : 'This SOP knows no Berita Acara. Check sop in penghubung.yaml: penghubung doctor',
  ba_tanpa_kasus: () => 'Name the report, one or more: penghubung ba buat REPORT-NUMBER',
  nomor_ba_terlalu_panjang: (d) =>
    `The BA number is too long, ${d.maks} characters at most. Check it and try again.`,
  baris_sudah_dicatat: (d) =>
    `This row was recorded as ${d.aksi} (${d.tindakan}), with other fields than stand in it now. What is recorded stays; make a new worksheet for the next act.`,
  kasus_berubah: (d) =>
    `${
      d.aksi
        ? `The case has changed since the worksheet was made: ${d.aksi} by ${d.oleh}, recorded ${d.pada}.`
        : d.kepada
          ? `The case was handed over to ${d.kepada} since the worksheet was made.`
          : `The case has changed since the worksheet was made: it is now at step "${d.langkah}".`
    } Look at it, then make a new one: penghubung lembar-kerja`,
  id_tindakan_dipakai: (d) =>
    `Line id ${d.id} was used before, for ${d.aksi} on report ${d.kasus}: this line is not recorded. Give it another id.`,
  di_luar_putaran: (d) =>
    `Report ${d.kasus} has ended: no Berita Acara or exception can be added. Look: penghubung show ${d.kasus}`,
  kiriman_status: (d) =>
    `Dispatch ${d.kiriman} is ${d.status}; this needs ${d.perlu}. Look: penghubung kiriman show ${d.kiriman}`,
  tahan_sudah_lewat: () => 'The end of this hold is past. Give a --sampai to come, or leave it out.',
  putaran_tanpa_disposisi: (d) =>
    `This round was opened by a reply or by LAPOR! opening the report again, not by a disposition, whose time has no bearing on it. Look: penghubung why ${d.kasus ?? 'ID'}`,
  waktu_sebelum_balasan: (d) =>
    `A reply cannot be assessed before it came, which was ${d.balasan}. Correct --pada and try again.`,
  waktu_disposisi_di_depan: () =>
    'The time of disposition has not come yet. Correct field waktu and try again.',
  isi_sudah_dihapus: (d) =>
    `Identity and texts of this case have been erased already. What is on record: penghubung show ${d.kasus ?? 'ID'}`,
  kasus_masih_terbuka: (d) =>
    `This case is still open (step ${d.langkah}). Its texts may be erased once it has ended.`,
  kiriman_belum_tuntas: (d) =>
    `A kiriman is not finished yet: ${d.kiriman} (${d.status}). Wait until it is terkirim, or cancel it first: penghubung kiriman cancel ${d.kiriman} --alasan "…"`,
  tahan_hukum_berdiri: (d) =>
    `A legal hold stands on this case since ${d.mulai}; nothing of it may be erased. Once it may: penghubung identitas lepas ${d.kasus ?? 'ID'} --alasan "…"`,
  tahan_hukum_tidak_ada: (d) =>
    `No legal hold stands on this case. To set one: penghubung identitas tahan ${d.kasus ?? 'ID'}`,
  identitas_tidak_disimpan: (d) =>
    d.anonim === 1
      ? 'This report is anonim: the identity of its reporter is not stored.'
      : `No identity of a reporter is stored for this case. What there is: penghubung show ${d.kasus ?? 'ID'}`,
  petugas_tidak_bertugas: (d) =>
    `Officer ${d.petugas} is not in service: the dates in penghubung.yaml have passed or not begun.`,
  apip_tertutup: () =>
    'This case was passed to APIP; its content is open only to the named APIP officer, while in service, or who stands in for them (plt, plh). Name yourself: --sebagai PETUGAS. That officer is no longer in service? Make their successor their plt under penugasan in penghubung.yaml.',
  apip_bukan_petugasnya: (d) =>
    `Case ${d.kasus} is at APIP: only the named APIP officer works on it, while in service, or who stands in for them (plt, plh). That officer is no longer in service? Make their successor their plt under penugasan in penghubung.yaml, who may then name another one by alihkan-apip.`,
};
