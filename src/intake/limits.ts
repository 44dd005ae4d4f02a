/** How much may be brought at once; what is more is refused with a sentence that names the limit. */
export interface Limits {
  /** Files in one go, after archives are unpacked. */
  readonly files: number;
  /** Bytes of one file. */
  readonly fileBytes: number;
  /** Bytes of all files together, unpacked. */
  readonly bytes: number;
}

const MEGABYTE = 2 ** 20;

export const LIMITS: Limits = { files: 5000, fileBytes: 16 * MEGABYTE, bytes: 64 * MEGABYTE };

/** @example inMegabytes(16 * 2 ** 20) // → "16 MB" */
export function inMegabytes(bytes: number): string {
  return `${Math.round((bytes / MEGABYTE) * 10) / 10} MB`;
}
