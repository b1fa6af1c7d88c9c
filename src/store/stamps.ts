/** How a file looked to the file system. Times in milliseconds since 1970 UTC. */
export interface FileStamps {
  readonly size: number;
  readonly mtime: number;
  readonly ctime: number;
}

/** How a file looked when it was read. */
export interface Stamps extends FileStamps {
  /** Machine time just before the file was read. */
  readonly readAt: number;
}

/**
 * The stamps of a file count only if it was read well after it last changed: file systems round their times, so an
 * edit just after reading could leave every stamp as it was.
 */
export function isUnchanged(file: FileStamps, before: Stamps): boolean {
  return (
    file.size === before.size &&
    file.mtime === before.mtime &&
    file.ctime === before.ctime &&
    Math.max(file.ctime, file.mtime) < before.readAt - 1_000
  );
}
