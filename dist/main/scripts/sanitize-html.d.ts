/** The part of sanitize-html that the screenshots use; the package brings no types. */
declare module 'sanitize-html' {
  interface Options {
    readonly allowedTags?: readonly string[];
    readonly allowedAttributes?: Readonly<Record<string, readonly string[]>>;
  }
  function sanitizeHtml(html: string, options?: Options): string;
  namespace sanitizeHtml {
    const defaults: { readonly allowedTags: readonly string[] };
  }
  export default sanitizeHtml;
}
