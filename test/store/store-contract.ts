import { describe } from 'vitest';
import type { RumahStore } from './kantor-uji.ts';
import { kontrakAlarm } from './kontrak/alarm.ts';
import { kontrakAlih } from './kontrak/alih.ts';
import { kontrakBa } from './kontrak/ba.ts';
import { kontrakBaca } from './kontrak/baca.ts';
import { kontrakHidupBa } from './kontrak/hidup-ba.ts';
import { kontrakImpor } from './kontrak/impor.ts';
import { kontrakKaitan } from './kontrak/kaitan.ts';
import { kontrakKaitanJawaban } from './kontrak/kaitan-jawaban.ts';
import { kontrakKarantina } from './kontrak/karantina.ts';
import { kontrakKirim } from './kontrak/kirim.ts';
import { kontrakKirimanOrang } from './kontrak/kiriman-orang.ts';
import { kontrakLampiran } from './kontrak/lampiran.ts';
import { kontrakPergeseran } from './kontrak/pergeseran.ts';
import { kontrakPindahSop } from './kontrak/pindah-sop.ts';
import { kontrakRegister } from './kontrak/register.ts';
import { kontrakRekap } from './kontrak/rekap.ts';
import { kontrakRem } from './kontrak/rem.ts';
import { kontrakSekaligus } from './kontrak/sekaligus.ts';
import { kontrakSetelan } from './kontrak/setelan.ts';
import { kontrakTarik } from './kontrak/tarik.ts';
import { kontrakTindakan } from './kontrak/tindakan.ts';
import { kontrakTinjauTenggat } from './kontrak/tinjau-tenggat.ts';
import { kontrakUsulKaitan } from './kontrak/usul-kaitan.ts';
import { kontrakWaktu } from './kontrak/waktu.ts';

/** What every store must do, whatever it stands on. */
export function kontrakStore(nama: string, rumahBaru: () => RumahStore): void {
  describe(nama, () => {
    for (const kontrak of [
      kontrakTarik,
      kontrakImpor,
      kontrakKarantina,
      kontrakRem,
      kontrakTindakan,
      kontrakKaitan,
      kontrakKaitanJawaban,
      kontrakUsulKaitan,
      kontrakRegister,
      kontrakPergeseran,
      kontrakRekap,
      kontrakSekaligus,
      kontrakBa,
      kontrakHidupBa,
      kontrakKirim,
      kontrakKirimanOrang,
      kontrakLampiran,
      kontrakWaktu,
      kontrakAlarm,
      kontrakSetelan,
      kontrakTinjauTenggat,
      kontrakPindahSop,
      kontrakAlih,
      kontrakBaca,
    ])
      kontrak(rumahBaru);
  });
}
