/** What we use of pdfmake 0.3, which ships no types. */
declare module 'pdfmake' {
  export interface Gaya {
    readonly fontSize?: number;
    readonly bold?: boolean;
    readonly color?: string;
    readonly alignment?: 'left' | 'center' | 'right';
    readonly lineHeight?: number;
    readonly noWrap?: boolean;
    /** Points: left, top, right, bottom. */
    readonly margin?: readonly [number, number, number, number];
    /** Goes to the next page as a whole. */
    readonly unbreakable?: boolean;
    readonly pageBreak?: 'before';
    /** From this page on; with `pageBreak`. */
    readonly pageOrientation?: 'portrait' | 'landscape';
    /** Of a cell of a table: columns that it takes, and which of its sides have a line: left, top, right, bottom. */
    readonly colSpan?: number;
    readonly border?: readonly [boolean, boolean, boolean, boolean];
  }

  export interface Garis {
    readonly type: 'line';
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
    readonly lineWidth: number;
  }

  export interface TataTabel {
    hLineWidth?(baris: number): number;
    vLineWidth?(kolom: number): number;
    hLineColor?(baris: number): string;
    vLineColor?(kolom: number): string;
    paddingTop?(baris: number): number;
    paddingBottom?(baris: number): number;
    paddingLeft?(kolom: number): number;
    paddingRight?(kolom: number): number;
    fillColor?(baris: number): string | null;
  }

  export type Unsur = Gaya &
    (
      | { readonly text: string }
      | { readonly stack: readonly Unsur[] }
      | { readonly columns: readonly (Unsur & { readonly width?: number | '*' })[] }
      | { readonly canvas: readonly Garis[] }
      /** A data URL. */
      | { readonly image: string; readonly fit: readonly [number, number] }
      /** A whole drawing, its size in points. */
      | { readonly svg: string }
      | { readonly qr: string; readonly fit: number; readonly eccLevel: 'L' | 'M' }
      | {
          readonly table: {
            readonly widths: readonly (number | '*')[];
            readonly body: readonly (readonly Unsur[])[];
            /** Rows repeated on every page. */
            readonly headerRows?: number;
            readonly dontBreakRows?: boolean;
            /** Rows after the header that stay on its page. */
            readonly keepWithHeaderRows?: number;
          };
          readonly layout: TataTabel;
        }
    );

  /** pdfmake writes into what it is given: a definition is used once. */
  export interface Definisi {
    readonly info: {
      readonly title: string;
      readonly author: string;
      readonly creationDate: Date;
    };
    readonly pageSize: 'A4';
    readonly pageMargins: readonly [number, number, number, number];
    readonly defaultStyle: Gaya;
    readonly content: readonly Unsur[];
    readonly footer: Unsur | ((halaman: number, semua: number) => Unsur);
    readonly watermark?: {
      readonly text: string;
      readonly color: string;
      readonly opacity: number;
      readonly bold: boolean;
    };
  }

  /** One face of a family, as pdfkit embeds it. */
  export interface Muka {
    widthOfString(teks: string, ukuran: number): number;
    readonly font: { hasGlyphForCodePoint(kodepoin: number): boolean };
  }

  export interface Susunan {
    bufferedPageRange(): { readonly count: number };
    provideFont(keluarga: string, tebal: boolean, miring: boolean): Muka;
  }

  interface Dokumen {
    getStream(): Promise<Susunan>;
    getBuffer(): Promise<Buffer>;
  }

  type Keluarga = Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>;

  const pdfmake: {
    setFonts(huruf: Readonly<Record<string, Keluarga>>): void;
    setUrlAccessPolicy(boleh: (url: string) => boolean): void;
    setLocalAccessPolicy(boleh: (path: string) => boolean): void;
    createPdf(definisi: object, opsi: { readonly bufferPages: true }): Dokumen;
  };
  export default pdfmake;
}

declare module 'pdfmake/fonts/Roboto.js' {
  const huruf: {
    readonly Roboto: Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>;
  };
  export default huruf;
}
