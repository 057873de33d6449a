/** The part of jsdom that the tests use; the package brings no types. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string);
    readonly window: {
      readonly document: {
        readonly body: HtmlElement;
        querySelectorAll(selector: string): Iterable<HtmlElement>;
      };
      close(): void;
    };
  }
  interface HtmlElement {
    readonly tagName: string;
    readonly textContent: string;
    readonly innerHTML: string;
    getAttribute(name: string): string | null;
    getAttributeNames(): readonly string[];
    closest(selector: string): HtmlElement | null;
  }
}
