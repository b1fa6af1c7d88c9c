/** Where the files of the index stand that are made from articles, from the output folder on. */
export const searchFilesFolder = "search/index";

/** One file of the index, made before the pages are planned. */
export interface SearchFile {
  readonly address: string;
  /** Where it was made, relative to the root. */
  readonly path: string;
  /** Of its bytes. */
  readonly digest: string;
}

/** What can be searched of one year of a paper. */
export interface SearchBundle {
  /** The address of the paper. */
  readonly paper: string;
  /** `2025` */
  readonly year: string;
  /** The folder of its files, and of those that all bundles of the paper are searched with. */
  readonly folder: string;
  readonly engine: string;
}

/** The index of a site: the years of its papers, newest first, and all of their files. */
export interface SearchIndex {
  readonly bundles: readonly SearchBundle[];
  readonly files: readonly SearchFile[];
}

/** Of a site without search, or whose index was not made. */
export const noIndex: SearchIndex = { bundles: [], files: [] };
