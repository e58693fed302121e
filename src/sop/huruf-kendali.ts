/** Control characters, and marks that turn the direction of writing: no name or number of one line holds any. */
const KENDALI = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

export const adaHurufKendali = (sebaris: string): boolean => KENDALI.test(sebaris);
