import type { Katalog } from '../katalog.ts';

export const definisi: Katalog['definisi'] = {
  akhir_tak_terjangkau: (m) => `No way leads to end "${m.nilai}". Add an action that does, or delete it.`,
  awal_ganda: (m) => `There is more than one first step ("${m.nilai}" too). Write "awal: ya" on one only.`,
  batas_tak_positif: (m) => `Limit "${m.nilai}" must be a whole number above zero.`,
  batas_terlalu_lama: (m) =>
    `Limit "${m.nilai}" is too long: no deadline is counted that far. Check the number and its unit.`,
  buntu: (m) => `No action leaves step "${m.nilai}". Add one with pindah.`,
  efek_tak_dikenal: (m) => `Effect "${m.nilai}" is not known to this program. Correct the name.`,
  isian_dicadangkan: (m) => `Every action has field "${m.nilai}" already. Delete it here.`,
  isian_kurang: (m) => `This guard or effect needs field "${m.nilai}". Add it to the action.`,
  isian_tak_dikenal: (m) => `Field "${m.nilai}" in wajib_kecuali does not exist. Correct the name.`,
  jawaban_tak_tersusun: (m) =>
    `No action at step "${m.nilai}" drafts the final answer. Add efek: susun-jawaban (or jawab), or correct disusun_di.`,
  langkah_tak_dikenal: (m) => `Step "${m.nilai}" does not exist. Correct the name or add the step.`,
  langkah_tak_terjangkau: (m) => `No way leads from the first step to "${m.nilai}". Add an action that does.`,
  menurut_bukan_pilihan_wajib: (m) =>
    `"${m.nilai}", which decides the way, must be a required field with options.`,
  nama_ganda: (m) => `Name "${m.nilai}" stands twice or is reserved. Choose another.`,
  pembeku_bukan_penyetuju: (m) =>
    `Nobody who performs action "${m.nilai}" approves answers, so nobody can freeze one. Let pelaksana and penyetuju agree.`,
  pembeku_lain: (m) =>
    `Action "${m.nilai}" freezes the final answer too, but is not the one that membekukan names. Remove its effect, or name it there.`,
  pembeku_tak_membekukan: (m) =>
    `Action "${m.nilai}" does not freeze the final answer. Add efek: setujui-jawaban or jawab, or name another action.`,
  pembeku_tak_terjangkau: (m) =>
    `A drafted answer never comes to action "${m.nilai}", which is to freeze it. Correct di or pindah.`,
  peran_tak_dikenal: (m) => `Role "${m.nilai}" is not under peran. Add it, or correct the name.`,
  pilihan_kosong: (m) => `Field "${m.nilai}" of kind pilihan must list its options; other kinds must not.`,
  pilihan_tak_dikenal: (m) => `"${m.nilai}" is no option of that field. Correct it.`,
  akhir_kurang: (m) =>
    `There is no end "${m.nilai}", though LAPOR! may bring a report there. Add it under akhir.`,
  sekaligus_bukan_menit: (m) =>
    `"${m.nilai}" cannot be recorded at once: only steps of menit or jam before this action's step, in order and without a gap.`,
  selesai_tanpa_jawaban: (m) =>
    `Action "${m.nilai}" closes a case without a frozen answer. Add syarat: jawaban-sampai, or lead to another end.`,
  pilihan_tanpa_tujuan: (m) => `Option "${m.nilai}" has no target step. Add it to pindah.`,
  syarat_tak_dikenal: (m) => `Guard "${m.nilai}" is not known to this program. Correct the name.`,
  tanpa_awal: () => 'There is no first step. Write "awal: ya" on one.',
  tanpa_jalan_ke_akhir: (m) => `No way leads from step "${m.nilai}" to an end. Add an action that does.`,
  tanpa_pelaksana: () => 'Nobody is named to perform it. Write pelaksana: (role).',
  tindakan_tak_dikenal: (m) => `Action "${m.nilai}" does not exist. Correct the name or add the action.`,
};
