import type { StoreAlih } from './store/alih.ts';
import type { StoreBaca } from './store/baca.ts';
import type { StoreBanding } from './store/banding.ts';
import type { StoreEkspor } from './store/ekspor.ts';
import type { StoreIdentitas } from './store/identitas.ts';
import type { StoreKaitan } from './store/kaitan.ts';
import type { StoreKirim } from './store/kirim.ts';
import type { StoreLampiran } from './store/lampiran.ts';
import type { StoreLembarTenggat } from './store/lembar-tenggat.ts';
import type { StorePemulihan } from './store/pemulihan.ts';
import type { StorePeriksa } from './store/periksa.ts';
import type { StorePindahSop } from './store/pindah-sop.ts';
import type { StoreRekap } from './store/rekap.ts';
import type { StoreRem } from './store/rem.ts';
import type { StoreSegel } from './store/segel.ts';
import type { StoreTarik } from './store/tarik.ts';
import type { StoreTindakan } from './store/tindakan.ts';

export type * from './store/alih.ts';
export type * from './store/ba-rinci.ts';
export type * from './store/baca.ts';
export type * from './store/banding.ts';
export type * from './store/daftar.ts';
export type * from './store/ekspor.ts';
export type * from './store/identitas.ts';
export type * from './store/kaitan.ts';
export type * from './store/kasus-rinci.ts';
export type * from './store/kirim.ts';
export type * from './store/kiriman-rinci.ts';
export type * from './store/lampiran.ts';
export type * from './store/lembar-tenggat.ts';
export type * from './store/pemulihan.ts';
export type * from './store/periksa.ts';
export type * from './store/pindah-sop.ts';
export type * from './store/rekap.ts';
export type * from './store/rem.ts';
export type * from './store/segel.ts';
export type * from './store/tarik.ts';
export type * from './store/tindakan.ts';

/**
 * The agency's memory: each method is one whole transaction (or one read), named by intent. What a change means is
 * decided by the pure engine (src/sop/mesin.ts) that the store is opened with, inside the transaction.
 */
export interface Store
  extends AsyncDisposable,
    StoreTarik,
    StoreTindakan,
    StoreAlih,
    StoreKaitan,
    StoreKirim,
    StoreIdentitas,
    StoreBanding,
    StorePemulihan,
    StorePeriksa,
    StorePindahSop,
    StoreLampiran,
    StoreRekap,
    StoreLembarTenggat,
    StoreRem,
    StoreSegel,
    StoreEkspor,
    StoreBaca {}

/** One syncer at a time across processes; freed by the kernel when its process dies. */
export interface KunciSinkron extends Disposable {
  lepas(): void;
}
