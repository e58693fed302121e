export type Muatan = Readonly<Record<string, unknown>>;

/** A row's own words; {} where somebody damaged them: such a row is read on, and told where the chain breaks. */
export function muatanBaris({ payload }: { readonly payload: Uint8Array }): Muatan {
  try {
    const isi: unknown = JSON.parse(Buffer.from(payload).toString('utf8'));
    return typeof isi === 'object' && isi !== null && !Array.isArray(isi) ? (isi as Muatan) : {};
  } catch {
    return {};
  }
}
