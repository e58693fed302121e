/** One report as our register holds it. */
export interface BarisRegister {
  readonly trackingId: string;
  readonly statusLapor: string | null;
  /** Version time of the record we hold, and when we first saw it (ms UTC). */
  readonly versi: number;
  readonly terlihat: number;
  /** It is with another agency by now, as far as we know: no export of ours need show it. */
  readonly pergi: boolean;
}

/** One report as the other side's export shows it. */
export interface BarisPembanding {
  readonly trackingId: string;
  readonly statusLapor: string;
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
  readonly bedaStatus: readonly BedaStatus[];
}

interface BahanBanding {
  readonly kita: Iterable<BarisRegister>;
  readonly mereka: readonly BarisPembanding[];
  readonly karantina: ReadonlySet<string>;
  /** As of when the export speaks (ms UTC): what we first saw later it cannot show. */
  readonly waktuVersi: number;
}

/** Completeness that is not self-certified: our register against the Admin Instansi's own list. Changes nothing. */
export function bandingkan({ kita, mereka, karantina, waktuVersi }: BahanBanding): HasilBanding {
  const register = new Map([...kita].map((b) => [b.trackingId, b]));
  const disebut = new Set(mereka.map((b) => b.trackingId));
  const tanpaKita = [...disebut].filter((id) => !register.has(id));
  const bedaStatus = mereka.flatMap((b) => beda(b, register.get(b.trackingId), waktuVersi));
  return {
    sama: disebut.size - tanpaKita.length - bedaStatus.length,
    hanyaMereka: tanpaKita.filter((id) => !karantina.has(id)),
    karantina: tanpaKita.filter((id) => karantina.has(id)),
    hanyaKita: [...register.values()]
      .filter((b) => !b.pergi && b.terlihat <= waktuVersi && !disebut.has(b.trackingId))
      .map((b) => b.trackingId),
    bedaStatus,
  };
}

function beda(
  { trackingId, statusLapor: mereka }: BarisPembanding,
  kita: BarisRegister | undefined,
  waktuVersi: number,
): readonly BedaStatus[] {
  if (kita === undefined || rapi(kita.statusLapor ?? '') === rapi(mereka)) return [];
  return [{ trackingId, kita: kita.statusLapor, mereka, kitaLebihBaru: kita.versi > waktuVersi }];
}

const rapi = (status: string): string => status.trim().toLowerCase().replace(/\s+/g, ' ');
