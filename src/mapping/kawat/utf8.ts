/** Half a surrogate pair stands where the body held a byte that was no UTF-8: the text is not what was sent. */
export const utf8Utuh = (teks: string): boolean => teks.isWellFormed();

export const BUKAN_UTF8 = 'bukan UTF-8';
