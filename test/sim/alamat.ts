/** Where the simulated LAPOR! is. */
export const ASAL = 'https://lapor.contoh';

export type Dialek = 'rest' | 'f01';

/** The address that an office is given. */
export const alamat = (dialek: Dialek): string => (dialek === 'rest' ? `${ASAL}/api/v1` : ASAL);
