import "server-only";
import { promisify } from "node:util";
import { inflateRaw } from "node:zlib";
import { ExpectedError } from "@/lib/platform/errors";

const inflate = promisify(inflateRaw);

export interface ZipBounds {
  maximumEntries: number;
  maximumUnpackedBytes: number;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;

/**
 * Refuses a zip container (xlsx, docx) that would unpack beyond the bounds. Every entry is unpacked with a hard limit,
 * because the sizes a container states about itself may lie.
 * @throws ExpectedError "invalid" when it is not a plain zip, "tooLarge" when it unpacks to too much
 */
export async function requireBoundedZip(bytes: Buffer, bounds: ZipBounds): Promise<void> {
  const entries = readDirectory(bytes);
  if (entries.length > bounds.maximumEntries) throw tooMuch();
  let left = bounds.maximumUnpackedBytes;
  for (const entry of entries) {
    left -= await unpackedSize(bytes, entry, left);
    if (left < 0) throw tooMuch();
  }
}

interface Entry {
  method: number;
  packedSize: number;
  offset: number;
}

function tooMuch(): ExpectedError {
  return new ExpectedError("tooLarge", "文件解压后过大，无法读取。请只保留需要的工作表和行，另存后再上传。");
}

function broken(): ExpectedError {
  return new ExpectedError("invalid", "文件已损坏或被加密，无法读取。请在 Excel 中打开并另存为 .xlsx 后再上传。");
}

function readDirectory(bytes: Buffer): Entry[] {
  // The end record is followed by a comment of at most 65,535 bytes.
  const earliest = Math.max(0, bytes.length - 65_557);
  let end = bytes.length - 22;
  while (end >= earliest && bytes.readUInt32LE(end) !== endOfDirectory) end--;
  if (end < earliest || end < 0) throw broken();
  const count = bytes.readUInt16LE(end + 10);
  let position = bytes.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    if (position + 46 > bytes.length || bytes.readUInt32LE(position) !== directoryEntry) throw broken();
    if ((bytes.readUInt16LE(position + 8) & 1) === 1) throw broken();
    entries.push({ method: bytes.readUInt16LE(position + 10), packedSize: bytes.readUInt32LE(position + 20), offset: bytes.readUInt32LE(position + 42) });
    position += 46 + bytes.readUInt16LE(position + 28) + bytes.readUInt16LE(position + 30) + bytes.readUInt16LE(position + 32);
  }
  return entries;
}

async function unpackedSize(bytes: Buffer, entry: Entry, limit: number): Promise<number> {
  const { offset, packedSize, method } = entry;
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== localHeader) throw broken();
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + packedSize > bytes.length) throw broken();
  if (method === 0) return packedSize;
  if (method !== 8) throw broken();
  try {
    const unpacked = await inflate(bytes.subarray(start, start + packedSize), { maxOutputLength: Math.max(1, limit) });
    return unpacked.length;
  } catch (error) {
    throw (error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE" ? tooMuch() : broken();
  }
}
