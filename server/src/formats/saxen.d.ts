/** What we use of saxen, which comes without types. */
declare module 'saxen' {
  export class Parser {
    on(
      hook: 'openTag',
      handler: (
        name: string,
        attributes: () => Readonly<Record<string, string>>,
        decode: (text: string) => string,
        selfClosing: boolean,
      ) => void,
    ): this;
    on(hook: 'closeTag', handler: (name: string) => void): this;
    on(hook: 'text', handler: (text: string, decode: (text: string) => string) => void): this;
    on(hook: 'cdata', handler: (text: string) => void): this;
    on(hook: 'error', handler: (error: Error) => void): this;
    parse(xml: string): this;
  }
}
