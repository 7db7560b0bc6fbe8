import { hashOfPath } from "@/lib/forms/path-in-address";

/** The way to a place in the declaration: a section of the host's form and, with a gap's path, the very field. */
export function sectionHref(applicationId: string, sectionKey: string, path?: string): string {
  return `/host/applications/${applicationId}/sections/${sectionKey}${hashOfPath(path)}`;
}
