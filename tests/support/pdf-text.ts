import { inflateSync } from "node:zlib";

/**
 * The text of each page of a PDF as our renderer writes them (pdfkit: deflated streams, CID fonts with ToUnicode), in
 * the order it was drawn. Enough to assert that Chinese text can be searched and copied, without any program.
 */
export function pdfPages(pdf: Buffer): string[] {
  const objects = readObjects(pdf);
  const fonts = new Map<string, ReadonlyMap<number, string>>();
  for (const [id, { head }] of objects) {
    const unicode = /\/ToUnicode (\d+) 0 R/.exec(head)?.[1];
    if (unicode) fonts.set(id, readMap(objects.get(unicode)!.stream));
  }
  return [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\b/.test(head))
    .map(({ head }) => {
      const resources = objects.get(/\/Resources (\d+) 0 R/.exec(head)![1]!)!.head;
      const named = new Map([...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => [name!, fonts.get(id!)]));
      return drawnText(objects.get(/\/Contents (\d+) 0 R/.exec(head)![1]!)!.stream, named);
    });
}

interface PdfObject {
  head: string;
  stream: string;
}

function readObjects(pdf: Buffer): Map<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  const text = pdf.toString("latin1");
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const start = match.index + match[0].length;
    const end = text.indexOf("endobj", start);
    const streamAt = text.indexOf("stream\n", start);
    const hasStream = streamAt >= 0 && streamAt < end;
    const head = text.slice(start, hasStream ? streamAt : end);
    const bytes = hasStream ? pdf.subarray(streamAt + 7, streamAt + 7 + Number(/\/Length (\d+)/.exec(head)![1])) : Buffer.alloc(0);
    objects.set(match[1]!, { head, stream: /\/FlateDecode/.test(head) ? inflateSync(bytes).toString("latin1") : bytes.toString("latin1") });
  }
  return objects;
}

function fromHex(hex: string): string {
  const units = hex.match(/.{4}/g) ?? [];
  return String.fromCharCode(...units.map((unit) => parseInt(unit, 16)));
}

/** `beginbfrange <0000> <00ff> [<4e2d> <56fd> …]` */
function readMap(cmap: string): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  for (const [, from, , list] of cmap.matchAll(/<([0-9a-f]{4})> <([0-9a-f]{4})> \[([^\]]*)\]/gi)) {
    [...list!.matchAll(/<([0-9a-f ]*)>/gi)].forEach(([, hex], index) => map.set(parseInt(from!, 16) + index, fromHex(hex!.replaceAll(" ", ""))));
  }
  return map;
}

function drawnText(content: string, fonts: ReadonlyMap<string, ReadonlyMap<number, string> | undefined>): string {
  let font: ReadonlyMap<number, string> | undefined;
  let text = "";
  for (const match of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (match[1]) font = fonts.get(match[1]);
    else for (const [, hex] of match[2]!.matchAll(/<([0-9a-f]*)>/gi)) text += (hex!.match(/.{4}/g) ?? []).map((unit) => font?.get(parseInt(unit, 16)) ?? "").join("");
  }
  return text;
}
