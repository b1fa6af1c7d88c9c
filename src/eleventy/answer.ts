/** What a request is answered with. */
export interface Answer {
  readonly status: number;
  /** MIME type. */
  readonly type: string;
  readonly body: string | Uint8Array;
}
