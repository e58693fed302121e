export const FORMAT_REKAP = ['pdf', 'xlsx'] as const;
/** How a recap leaves the screen. */
export type FormatRekap = (typeof FORMAT_REKAP)[number];
