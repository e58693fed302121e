/** Codes of an f01 error. INVENTED, as everything here but the addresses is (docs/decisions/0010). */
type KodeGalat = 'token' | 'parameter' | 'report' | 'closed' | 'server';

/** f01 tells its errors with 200. */
export const galatF01 = (code: KodeGalat, message: string): Response =>
  Response.json({ status: 'error', code, message });

export const tidakAdaF01 = (): Response => galatF01('report', 'Laporan tidak ditemukan.');
