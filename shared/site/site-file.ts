/** A text file of the site; the path is relative to the site's folder, with `/`. */
export interface SiteFile {
  readonly path: string;
  readonly content: string;
}
