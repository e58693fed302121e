import type { BahanKiriman } from '../../ports/lapor-api.ts';

const utf8 = new TextEncoder();

/** The wire bytes of a kiriman: the same material always gives the same bytes (keys in the contract's order). */
export function kirimanToWire(kiriman: BahanKiriman): Uint8Array {
  const badan = kiriman.jenis === 'kembalikan' ? { alasan: kiriman.isi } : tindakLanjutToWire(kiriman);
  return utf8.encode(JSON.stringify(badan));
}

function tindakLanjutToWire({ jenis, isi, lampiran, nomorBa }: BahanKiriman) {
  return {
    // The contract knows no correction: it goes as another final answer.
    jenis: jenis === 'ralat' ? 'akhir' : jenis,
    isi,
    ...(lampiran.length > 0 && { lampiran }),
    ...(nomorBa !== null && { nomor_ba: nomorBa }),
  };
}
