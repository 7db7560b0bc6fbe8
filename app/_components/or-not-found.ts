import { notFound } from "next/navigation";
import { ExpectedError } from "@/lib/platform/errors";

/** For pages: what a query cannot find, or this actor may not see, is the page “没有找到”. */
export async function orNotFound<T>(read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof ExpectedError && error.code === "notFound") notFound();
    throw error;
  }
}
