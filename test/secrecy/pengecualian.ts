/** Files in which a canary may stand, and why. Everything else that a run leaves in its temporary folder is searched. */
const PENGECUALIAN: readonly { readonly pola: RegExp; readonly sebab: string }[] = [];

export const dikecualikan = (path: string): boolean => PENGECUALIAN.some(({ pola }) => pola.test(path));
