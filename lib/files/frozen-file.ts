export interface FrozenFile {
  fileId: string;
  slot: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  sm3: string;
}
