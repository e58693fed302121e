import { alarm } from './alarm.ts';
import { alih } from './alih.ts';
import { apip } from './apip.ts';
import { ba } from './ba.ts';
import { balasan } from './balasan.ts';
import { banding } from './banding.ts';
import { basis, kunci, kunciSegel, migrasi } from './basis.ts';
import { berkas } from './berkas.ts';
import { bidang } from './bidang.ts';
import { bundel } from './bundel.ts';
import { cadangan, hanyaBaca, periksaDiri } from './cadangan.ts';
import { catat } from './catat.ts';
import { cetak } from './cetak.ts';
import { daftar } from './daftar.ts';
import { definisi } from './definisi.ts';
import { demo } from './demo.ts';
import { doctor } from './doctor.ts';
import { ekspor } from './ekspor.ts';
import { galat } from './galat.ts';
import { identitas } from './identitas.ts';
import { init } from './init.ts';
import { jauh } from './jauh.ts';
import { jejak } from './jejak.ts';
import { kaitan } from './kaitan.ts';
import { kalender } from './kalender.ts';
import { karantina } from './karantina.ts';
import { kasus } from './kasus.ts';
import { kiriman } from './kiriman.ts';
import { lampiran } from './lampiran.ts';
import { lembarKerja } from './lembar-kerja.ts';
import { lembarTenggat } from './lembar-tenggat.ts';
import { libur, peringatanLibur, rentang } from './libur.ts';
import { masalah } from './masalah.ts';
import { naskah } from './naskah.ts';
import { naskahBaku } from './naskah-baku.ts';
import { pakai } from './pakai.ts';
import { pengganti } from './pengganti.ts';
import { penutupan } from './penutupan.ts';
import { periksa } from './periksa.ts';
import { argumen, perintah, umum } from './perintah.ts';
import { pindahSop } from './pindah-sop.ts';
import { register } from './register.ts';
import { rekap } from './rekap.ts';
import { rekapAngka } from './rekap-angka.ts';
import { rem } from './rem.ts';
import { ringkas } from './ringkas.ts';
import { salinBanyak } from './salin-banyak.ts';
import { sandbox } from './sandbox.ts';
import { setelan } from './setelan.ts';
import { simulasi } from './simulasi.ts';
import { sop } from './sop.ts';
import { status } from './status.ts';
import { sync } from './sync.ts';
import { tanpaSambungan } from './tanpa-sambungan.ts';
import { tenggat } from './tenggat.ts';
import { waktu } from './waktu.ts';

export const id = {
  masalah,
  alih,
  apip,
  kaitan,
  cadangan,
  hanyaBaca,
  periksaDiri,
  catat,
  cetak,
  naskah,
  naskahBaku,
  setelan,
  definisi,
  libur,
  peringatanLibur,
  rentang,
  ekspor,
  basis,
  kunci,
  kunciSegel,
  migrasi,
  berkas,
  bidang,
  kiriman,
  salinBanyak,
  tanpaSambungan,
  penutupan,
  balasan,
  banding,
  identitas,
  lampiran,
  jauh,
  jejak,
  galat,
  waktu,
  daftar,
  sop,
  pindahSop,
  simulasi,
  status,
  kasus,
  alarm,
  tenggat,
  ba,
  bundel,
  kalender,
  karantina,
  register,
  rekap,
  rekapAngka,
  lembarTenggat,
  lembarKerja,
  rem,
  ringkas,
  sync,
  doctor,
  pakai,
  pengganti,
  periksa,
  init,
  demo,
  sandbox,
  perintah,
  argumen,
  umum,
};
