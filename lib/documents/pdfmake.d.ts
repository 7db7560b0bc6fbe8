/** The part of pdfmake 0.3 that is used here; the package brings no types. */
declare module "pdfmake" {
  interface CreatedPdf {
    getBuffer(): Promise<Buffer>;
  }
  const pdfmake: {
    setFonts(fonts: Record<string, { normal: string; bold: string; italics: string; bolditalics: string }>): void;
    setUrlAccessPolicy(allow: (url: string) => boolean): void;
    setLocalAccessPolicy(allow: (path: string) => boolean): void;
    createPdf(definition: object): CreatedPdf;
  };
  export default pdfmake;
}
