/**
 * The part of the WHATWG URL interface that the rules use: it exists in every world where they run (page, worker, Node), while
 * the rest of the DOM stays out of their types. Left out of the project's own tsconfig.json, which has the DOM's.
 */
interface URL {
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly search: string;
  readonly searchParams: Iterable<[string, string]> & { get(name: string): string | null };
  readonly hash: string;
  readonly href: string;
}
declare const URL: {
  new (url: string, base?: string): URL;
  canParse(url: string, base?: string): boolean;
};
