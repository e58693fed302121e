import type { Katalog } from '../katalog.ts';

export const berkas: Katalog['berkas'] = {
  tidak_ada: (nama) => `File "${nama}" was not found. Check where it is and its spelling, then try again.`,
  terlalu_besar: (nama) =>
    `File "${nama}" is too large: at most 10 MB, and 67 megapixels for a photo. Make it smaller and try again.`,
  tipe: (nama) => `File "${nama}" is no JPEG, PNG or PDF. Save it as one of these and try again.`,
  heic: (nama) =>
    `Photo "${nama}" is HEIC (iPhone), which is not accepted. Convert it to JPEG: on the iPhone, Settings > Camera > Formats > Most Compatible and take it again, or send it by Mail; on Windows, open it in Photos > Save as .jpg; on Linux, heif-convert PHOTO.heic PHOTO.jpg. Then try again.`,
  rusak: (nama) => `File "${nama}" is damaged or cut off. Copy it again from its source and try again.`,
};
