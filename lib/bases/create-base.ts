import "server-only";
import type { Actor } from "@/lib/access/actor";
import type { Prisma, Tx } from "@/lib/platform/db";
import { toDbDay } from "@/lib/platform/day";
import { recordEvent } from "@/lib/platform/event-log";
import { nextSerial, reserveNumber } from "@/lib/platform/numbering";
import { baseName } from "@/lib/regulation/articles/article-25-naming";
import { yearOf, type PlainDate } from "@/lib/regulation/plain-date";
import type { Category } from "@/lib/regulation/terms";
import type { BaseStage } from "@/lib/workflow/base-stages";
import { findPlaceInSeries, numberSeries } from "./base-number";

export interface NewBase {
  actor: Actor;
  /** The application it came from; bases that existed before the portal have none. */
  application?: { id: string };
  organizationId: string;
  recommenderId: string;
  category: Category;
  fieldCode: string;
  fieldZh: string;
  fieldEn: string;
  cityCode: string;
  regions: readonly string[];
  leaderName: string;
  recognizedOn: PlainDate;
  documentNumber: string;
  /** The document registered in the portal; an older document has only its number. */
  documentId?: string;
  entryRoute: "selection" | "admission" | "import";
  /** An existing base keeps its number; a new one gets the next of its year and category. */
  number?: string;
  /** An existing base keeps the name it was recognised under; a new one is named by 第二十五条. */
  names?: { nameZh: string; nameEn: string };
  origin?: { kind: string; name: string };
  stage?: BaseStage;
}

/** How a base came to be one, as its record says it. */
const entries = {
  selection: { action: "base.recognize", clause: "art11.5", reason: "认定" },
  admission: { action: "base.admit", clause: "art17", reason: "纳入国合基地序列" },
  import: { action: "base.import", clause: "art27", reason: "存量导入" },
} as const;

/**
 * The one way a base comes into being: row, first dated version, event, number (第十一条（五）、第二十五条). Call it late in
 * the transaction: the number's counter stays locked until the end.
 */
export async function createBase(tx: Tx, input: NewBase): Promise<{ id: string; number: string }> {
  const year = yearOf(input.recognizedOn);
  const data = {
    applicationId: input.application?.id ?? null,
    organizationId: input.organizationId,
    recommenderId: input.recommenderId,
    category: input.category,
    stage: input.stage ?? "active",
    fieldCode: input.fieldCode,
    fieldZh: input.fieldZh,
    fieldEn: input.fieldEn,
    ...(input.names ?? baseName(input.fieldZh, input.fieldEn)),
    cityCode: input.cityCode,
    regions: [...input.regions],
    leaderName: input.leaderName,
    recognizedYear: year,
    documentNumber: input.documentNumber,
    documentId: input.documentId ?? null,
    entryRoute: input.entryRoute,
    originKind: input.origin?.kind ?? null,
    originName: input.origin?.name ?? null,
  };
  const number = input.number ?? (await nextSerial(tx, numberSeries(year, input.category)));
  const place = input.number === undefined ? undefined : findPlaceInSeries(input.number);
  if (place) await reserveNumber(tx, place.series, place.place);

  const base = await tx.base.create({
    select: { id: true },
    data: {
      ...data,
      number,
      recognizedOn: toDbDay(input.recognizedOn),
      versions: {
        create: {
          ordinal: 1,
          validFrom: toDbDay(input.recognizedOn),
          data: { ...data, number, recognizedOn: input.recognizedOn } satisfies Prisma.InputJsonObject,
          reason: entries[input.entryRoute].reason,
        },
      },
    },
  });
  await recordEvent(tx, {
    actor: input.actor,
    action: entries[input.entryRoute].action,
    subject: { type: "base", id: base.id },
    stage: { from: null, to: data.stage },
    clause: entries[input.entryRoute].clause,
    payload: { number, documentNumber: input.documentNumber },
  });
  return { id: base.id, number };
}
