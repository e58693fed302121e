/** One report as our register holds it. */
export interface BarisRegister {
  readonly trackingId: string;
  readonly statusLapor: string | null;
  /** Version time of the record we hold, and when it was disposed to us (ms UTC): when we saw it says nothing of theirs. */
  readonly versi: number;
  readonly disposisi: number;
  /** When it was entered at LAPOR! (ms UTC); null: not known, or erased. Asked for few: it is sealed with the record. */
  readonly masuk: () => number | null;
  /** It is with another agency by now, as far as we know: no export of ours need show it. */
  readonly pergi: boolean;
}

/** One report as the other side's export shows it. */
export interface BarisPembanding {
  readonly trackingId: string;
  readonly statusLapor: string;
  readonly masuk: number | null;
}

export interface BedaStatus {
  readonly trackingId: string;
  readonly kita: string | null;
  readonly mereka: string;
  /** Our record is newer than the export: theirs had not happened yet. */
  readonly kitaLebihBaru: boolean;
}

export interface HasilBanding {
  readonly sama: number;
  readonly hanyaMereka: readonly string[];
  /** Theirs only, and in our quarantine: seen, but not readable. */
  readonly karantina: readonly string[];
  readonly hanyaKita: readonly string[];
  /** Ours only, entered before the first or after the last report of the export: it speaks of another period. */
  readonly luarMasa: readonly string[];
  readonly masa: Masa | null;
  readonly bedaStatus: readonly BedaStatus[];
}

/** When the first and the last report of an export were entered (ms UTC). */
export interface Masa {
  readonly dari: number;
  readonly sampai: number;
}

interface BahanBanding {
  readonly kita: Iterable<BarisRegister>;
  readonly mereka: readonly BarisPembanding[];
  /** Ids in rows of theirs that cannot be read: shown, though not compared. */
  readonly takTerbaca: ReadonlySet<string>;
  readonly karantina: ReadonlySet<string>;
  /** As of when the export speaks (ms UTC): what was disposed to us later it cannot show. */
  readonly waktuVersi: number;
}

/** Completeness that is not self-certified: our register against the Admin Instansi's own list. Changes nothing. */
export function bandingkan(bahan: BahanBanding): HasilBanding {
  const { kita, mereka, takTerbaca, karantina, waktuVersi } = bahan;
  const register = new Map([...kita].map((b) => [b.trackingId, b]));
  const disebut = new Set(mereka.map((b) => b.trackingId));
  const tanpaKita = [...disebut].filter((id) => !register.has(id));
  const bedaStatus = mereka.flatMap((b) => beda(b, register.get(b.trackingId), waktuVersi));
  const masa = masaEkspor(mereka);
  const sendiri = [...register.values()].filter(
    (b) =>
      !b.pergi && b.disposisi <= waktuVersi && !disebut.has(b.trackingId) && !takTerbaca.has(b.trackingId),
  );
  return {
    sama: disebut.size - tanpaKita.length - bedaStatus.length,
    hanyaMereka: tanpaKita.filter((id) => !karantina.has(id)),
    karantina: tanpaKita.filter((id) => karantina.has(id)),
    hanyaKita: idDari(sendiri.filter((b) => dalam(b.masuk(), masa))),
    luarMasa: idDari(sendiri.filter((b) => !dalam(b.masuk(), masa))),
    masa,
    bedaStatus,
  };
}

const idDari = (semua: readonly BarisRegister[]): readonly string[] => semua.map((b) => b.trackingId);

function masaEkspor(mereka: readonly BarisPembanding[]): Masa | null {
  const masuk = mereka.flatMap((b) => b.masuk ?? []);
  if (masuk.length === 0) return null;
  // Not spread: an export of a whole region has more rows than a call has room for arguments.
  return masuk.reduce((m, w) => ({ dari: Math.min(m.dari, w), sampai: Math.max(m.sampai, w) }), {
    dari: Number.MAX_SAFE_INTEGER,
    sampai: 0,
  });
}

/** What has no entry time counts as within: it is told rather than explained away. */
const dalam = (masuk: number | null, masa: Masa | null): boolean =>
  masuk === null || masa === null || (masuk >= masa.dari && masuk <= masa.sampai);

function beda(
  { trackingId, statusLapor: mereka }: BarisPembanding,
  kita: BarisRegister | undefined,
  waktuVersi: number,
): readonly BedaStatus[] {
  if (kita === undefined || rapi(kita.statusLapor ?? '') === rapi(mereka)) return [];
  return [{ trackingId, kita: kita.statusLapor, mereka, kitaLebihBaru: kita.versi > waktuVersi }];
}

const rapi = (status: string): string => status.trim().toLowerCase().replace(/\s+/g, ' ');
